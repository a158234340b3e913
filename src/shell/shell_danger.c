/* Danger at the prompt, and whom to call: danger contacts. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/files.h"
#include "base/layout.h"
#include "lookup/danger.h"
#include "shell/completion.h"
#include "shell/shell.h"

/* The half page about one kind of danger, named by its id or the beginning of its heading; without a word about those that the case says,
 * else a list of all. */
static enum status danger(struct shell *shell, const struct shell_line *line)
{
    const struct reference *reference = shell->wording.reference;
    const struct case_record *record = workspace_case(shell->workspace);
    const char *word = line->count > 1 ? line->words[1].text : NULL;
    size_t found = 0;

    if (word == NULL && danger_raise(&shell->session->out, &shell->wording, record, NULL) > 0)
        return STATUS_OK;
    for (size_t i = 0; i < reference->danger_kind_count; i++) {
        const struct danger_kind *kind = &reference->danger_kinds[i];

        if (word == NULL)
            layout_format(&shell->session->out, " · ", "   ", "%s (bahaya %s)", wording_text(&shell->wording, &kind->heading),
                          kind->name);
        else if (strcasestr(wording_text(&shell->wording, &kind->heading), word) != NULL || strcmp(kind->name, word) == 0) {
            danger_put(&shell->session->out, &shell->wording, kind, record);
            found++;
        }
    }
    return word == NULL || found > 0 ? STATUS_OK
                                     : shell_refuse_word(shell, line, 1, NULL, _("there is no kind of danger '%s'"), word);
}

/* --- The list of whom to call ---------------------------------------------------------------------------------------- */

/* A text of a .clp file. */
static void add_string(struct buffer *file, const char *slot, const char *text)
{
    buffer_format(file, " (%s \"", slot);
    for (; *text != '\0'; text++)
        buffer_format(file, *text == '"' || *text == '\\' ? "\\%c" : "%c", *text);
    buffer_add(file, "\")");
}

static void add_contact(struct buffer *file, const struct contact *contact, const char *number)
{
    buffer_add(file, "   (contact");
    add_string(file, "service-id", contact->service.in[LANGUAGE_ID]);
    add_string(file, "service-en", contact->service.in[LANGUAGE_EN]);
    add_string(file, "number", number);
    add_string(file, "area-id", contact->area.in[LANGUAGE_ID]);
    add_string(file, "area-en", contact->area.in[LANGUAGE_EN]);
    add_string(file, "seen", contact->seen);
    buffer_add(file, " (serves");
    for (size_t i = 0; i < contact->serves.count; i++)
        buffer_format(file, " %s", contact->serves.items[i]);
    buffer_add(file, "))\n");
}

/* Asks for the number of one service. False: the person has had enough. */
static bool ask_number(struct shell *shell, const struct contact *contact, struct buffer *file)
{
    char *typed = NULL;
    const char *number;
    bool goes_on;

    layout_format(&shell->session->out, "", "  ", "%s (%s)%s%s", wording_text(&shell->wording, &contact->service),
                  wording_text(&shell->wording, &contact->area), contact->number[0] != '\0' ? ": " : "", contact->number);
    shell_show(shell);
    goes_on = input_read(shell->input, _("number (Enter: as it is)> "), false, &typed) == INPUT_LINE;
    if (goes_on && utf8_invalid_at(typed, strlen(typed)) < strlen(typed))
        typed[0] = '\0';
    number = goes_on ? typed + strspn(typed, " \t") : "";
    add_contact(file, contact, number[0] != '\0' ? number : contact->number);
    free(typed);
    return goes_on;
}

/* Makes the folders that the file is to stand in, for nobody else to see; what is there already stays. */
static void make_folders(const char *path)
{
    struct buffer folder = BUFFER_EMPTY;

    for (const char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        buffer_cut(&folder, 0);
        buffer_add_part(&folder, path, (size_t)(slash - path));
        mkdir(folder.text, 0700);
    }
    buffer_free(&folder);
}

/* Goes through the list once and keeps it where the program looks for it from now on. */
static enum status fill(struct shell *shell, const struct shell_line *line, const char *path)
{
    const struct reference *reference = shell->wording.reference;
    struct buffer file = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;
    bool goes_on = true;

    buffer_add(&file, "(deffacts MAIN::contacts\n");
    for (size_t i = 0; goes_on && i < reference->contact_count; i++)
        goes_on = ask_number(shell, &reference->contacts[i], &file);
    buffer_add(&file, ")\n");
    if (goes_on)
        make_folders(path);
    if (goes_on)
        status = file_save(path, file.text, file.length, &diag);
    buffer_free(&file);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    if (goes_on)
        shell_say(shell, _("Kept in %s. The numbers are shown from the next start on."), path);
    else
        shell_say(shell, "%s", _("Nothing was kept."));
    return STATUS_OK;
}

static enum status contacts(struct shell *shell, const struct shell_line *line)
{
    const char *usual = session_contacts(shell->session);

    if (line->count == 1) {
        danger_put_contacts(&shell->session->out, &shell->wording, NULL);
        shell_say(shell, "%s", _("kontak isi/contacts fill asks for the numbers of your district, once."));
        return STATUS_OK;
    }
    if (!shell_word_is(line->words[1].text, "isi", "fill"))
        return shell_refuse_word(shell, line, 1, _("for example: kontak isi"), _("'%s' is nothing to do with contacts"),
                                 line->words[1].text);
    if (line->count == 2 && usual == NULL)
        return shell_refuse_word(shell, line, 2, _("for example: kontak isi kontak.clp"), _("name the file of the list"));
    return fill(shell, line, line->count > 2 ? line->words[2].text : usual);
}

const struct shell_command shell_danger_commands[] = {
    {{"bahaya", "danger"},
     N_("[KIND]"),
     N_("dangers that the case says: whom to call, what to do now, what not to do"),
     "bahaya\nbahaya kekerasan",
     .run = danger,
     .most = 1},
    {{"kontak", "contacts"},
     N_("[isi|fill [FILE]]"),
     N_("whom to call; or fills in the numbers of your district"),
     "kontak\nkontak isi",
     .run = contacts,
     .most = 2},
    {.run = NULL},
};
