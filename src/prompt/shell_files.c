/* The case and its file: new, load, save, what a killed session left behind, and the question about unsaved work.
 * May use: workspace, input. Not its job: how a file is written (save.h). */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/private_text.h"
#include "memory.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_words.h"

/* Asks for one of several words, which may be cut short; their names in both languages stand in pairs. Returns the index of the
 * pair, or -1 for anything else, Ctrl-C and the end. */
static int ask(struct shell *shell, const char *question, const char *const (*words)[2])
{
    char *line = NULL;
    int chosen = -1;

    shell_show(shell);
    if (input_read(shell->input, question, false, &line) == INPUT_LINE) {
        const char *word = line + strspn(line, " \t");
        size_t length = strcspn(word, " \t");

        for (int i = 0; length > 0 && chosen < 0 && words[i][0] != NULL; i++)
            if (strncasecmp(words[i][0], word, length) == 0 || strncasecmp(words[i][1], word, length) == 0)
                chosen = i;
    }
    free(line);
    return chosen;
}

/* --- Recovery -------------------------------------------------------------------------------------------------- */

static void recover(struct shell *shell, const char *path)
{
    const struct shell_line none = {NULL, NULL, 0};
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    enum status status = workspace_recover(shell->workspace, path, &warnings, &diag);

    shell_warn(shell, &warnings);
    if (status != STATUS_OK) {
        shell_refuse(shell, &none, &diag, status);
        return;
    }
    workspace_autosave(shell->workspace, true);
    shell_say(shell, _("Recovered. batal/undo goes back to what the file holds; simpan/save keeps it."));
}

void shell_offer_recovery(struct shell *shell, const char *path)
{
    static const char *const words[][2] = {{"pulihkan", "restore"}, {"buang", "discard"}, {"nanti", "later"}, {NULL, NULL}};
    char *left = workspace_left_behind(path);

    if (left != NULL) {
        shell_say(shell, _("A session that was cut short left unsaved work behind: %s"), left);
        if (input_interactive(shell->input))
            switch (ask(shell, _("[r]estore it, [d]iscard it or [l]ater? "), words)) {
            case 0: recover(shell, path); break;
            case 1: workspace_discard(path); break;
            default: break;
            }
    }
    free(left);
}

/* --- Unsaved work ------------------------------------------------------------------------------------------------ */

/* Saves to the file of the case, or to one that is asked for. */
static bool save_now(struct shell *shell)
{
    const struct shell_line none = {NULL, NULL, 0};
    struct diag diag = DIAG_EMPTY;
    char *path = NULL;
    enum status status = STATUS_OK;

    if (workspace_path(shell->workspace) == NULL)
        input_read(shell->input, _("file: "), false, &path);
    if (workspace_path(shell->workspace) == NULL && (path == NULL || path[strspn(path, " \t")] == '\0')) {
        free(path);
        return false;
    }
    status = workspace_save(shell->workspace, path, &diag);
    free(path);
    if (status != STATUS_OK)
        shell_refuse(shell, &none, &diag, status);
    return status == STATUS_OK;
}

bool shell_may_lose(struct shell *shell)
{
    static const char *const words[][2] = {{"ya", "yes"}, {"tidak", "no"}, {NULL, NULL}};
    bool lose = false;

    if (!workspace_unsaved(shell->workspace) || !input_interactive(shell->input))
        return true;
    shell_say(shell, _("The case has changes that are not saved."));
    switch (ask(shell, _("Save it? [y]es, [n]o, anything else goes back: "), words)) {
    case 0: lose = save_now(shell); break;
    case 1: lose = true; break;
    default: break;
    }
    return lose;
}

/* --- Commands ------------------------------------------------------------------------------------------------------ */

enum status shell_new(struct shell *shell, const struct shell_line *line)
{
    struct diag warnings = DIAG_EMPTY;
    struct case_record *named;

    if (!shell_may_lose(shell))
        return STATUS_OK;
    workspace_clear(shell->workspace);
    shell_say(shell, _("A new case. No name is needed: write no names of people, no numbers that give them away."));
    if (line->count < 2)
        return STATUS_OK;
    named = case_copy(workspace_case(shell->workspace));
    named->title = shell_words_text(line, 1);
    if (private_text_warning(named->title) != NULL)
        diag_add(&warnings, NULL, "private-text", NULL, "%s", private_text_warning(named->title));
    workspace_change(shell->workspace, named);
    shell_warn(shell, &warnings);
    return STATUS_OK;
}

static void tell_what_is_there(struct shell *shell)
{
    const struct case_record *record = workspace_case(shell->workspace);
    struct buffer title = BUFFER_EMPTY;
    size_t answers = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        answers += answer_given(&record->answers[i]);
    buffer_add_plain(&title, record->title != NULL ? record->title : _("case without a title"));
    shell_say(shell, _("%s · answers: %zu · notes: %zu"), title.text, answers, record->note_count);
    buffer_free(&title);
}

enum status shell_load(struct shell *shell, const char *path, struct diag *diag)
{
    struct diag warnings = DIAG_EMPTY;
    enum status status = workspace_load(shell->workspace, path, &warnings, diag);

    shell_warn(shell, &warnings);
    if (status == STATUS_OK && input_interactive(shell->input))
        tell_what_is_there(shell);
    return status;
}

enum status shell_open(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, NULL, _("the name of a file is missing"));
    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (!shell_may_lose(shell))
        return STATUS_OK;
    status = shell_load(shell, line->words[1].text, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_offer_recovery(shell, line->words[1].text);
    return STATUS_OK;
}

bool shell_may_replace(struct shell *shell, const char *path)
{
    static const char *const words[][2] = {{"ya", "yes"}, {NULL, NULL}};

    if (path == NULL || !input_interactive(shell->input) || !workspace_would_replace(shell->workspace, path))
        return true;
    shell_say(shell, _("There is a file %s already."), path);
    return ask(shell, _("Replace it? [y]es, anything else goes back: "), words) == 0;
}

enum status shell_save(struct shell *shell, const struct shell_line *line)
{
    const char *path = line->count > 1 ? line->words[1].text : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (path == NULL && workspace_path(shell->workspace) == NULL)
        return shell_refuse_word(shell, line, 1, _("for example: simpan kasus.json"), _("the case has no file yet; name one"));
    if (!shell_may_replace(shell, path))
        return STATUS_OK;
    status = workspace_save(shell->workspace, path, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("Saved: %s"), workspace_path(shell->workspace));
    return STATUS_OK;
}
