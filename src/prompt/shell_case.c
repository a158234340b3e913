/* Commands that change the case: new load save set unset undo redo note. See shell.h. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/layout.h"
#include "base/private_text.h"
#include "case/answers.h"
#include "memory.h"
#include "prompt/completion.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_words.h"

/* "set F N …" is "F=N …": the blanks after F become "=". The line keeps its length, so that columns stay right. */
static enum status set(struct shell *shell, const struct shell_line *line)
{
    char *text;
    enum status status;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, NULL, _("name a question and its answer"));
    if (answer_words_are(shell_words_from(line, 1)))
        return shell_assign(shell, line, 1, line->text);
    if (line->count < 3)
        return shell_refuse_word(shell, line, 2, _("unset/hapus takes an answer back"), _("the answer is missing"));
    text = memory_copy(line->text);
    text[line->words[2].column - 2] = '=';
    status = shell_assign(shell, line, 1, text);
    free(text);
    return status;
}

static enum status unset(struct shell *shell, const struct shell_line *line)
{
    struct case_record *changed, *before;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, NULL, _("name the question whose answer is taken back"));
    changed = case_copy(workspace_case(shell->workspace));
    before = case_copy(changed);
    for (size_t i = 1; i < line->count; i++) {
        int fact = vocabulary_fact(changed->vocabulary, line->words[i].text);

        if (fact == NOT_FOUND) {
            case_free(changed);
            case_free(before);
            return shell_refuse_fact(shell, line, i);
        }
        answer_clear(&changed->answers[fact]);
    }
    workspace_change(shell->workspace, changed);
    shell_tell_changes(shell, before);
    case_free(before);
    return STATUS_OK;
}

/* Goes as many steps as the command says: one, a number, or all. */
static enum status go(struct shell *shell, const struct shell_line *line, bool (*step)(struct workspace *), const char *end)
{
    struct case_record *before = case_copy(workspace_case(shell->workspace));
    long steps = 1;
    long taken = 0;

    if (line->count > 1) {
        char *rest;

        steps = strtol(line->words[1].text, &rest, 10);
        if (shell_word_is(line->words[1].text, "semua", "all"))
            steps = -1;
        else if (*rest != '\0' || steps < 1 || line->count > 2) {
            case_free(before);
            return shell_refuse_word(shell, line, line->count > 2 ? 2 : 1, NULL, _("how many steps: a number, or semua/all"));
        }
    }
    while (taken != steps && step(shell->workspace))
        taken++;
    if (taken > 0)
        shell_tell_changes(shell, before);
    else
        shell_say(shell, "%s", end);
    case_free(before);
    return STATUS_OK;
}

static enum status undo(struct shell *shell, const struct shell_line *line)
{
    return go(shell, line, workspace_undo, _("nothing is left to undo"));
}

static enum status redo(struct shell *shell, const struct shell_line *line)
{
    return go(shell, line, workspace_redo, _("nothing is left to redo"));
}

static enum status list_notes(struct shell *shell)
{
    const struct case_record *record = workspace_case(shell->workspace);

    for (size_t i = 0; i < record->note_count; i++) {
        const struct case_note *note = &record->notes[i];
        struct buffer first = BUFFER_EMPTY, text = BUFFER_EMPTY;

        buffer_format(&first, "%2zu ", i + 1);
        if (note->date != NULL)
            buffer_format(&first, "%s ", note->date);
        buffer_add_plain(&text, note->text);
        layout_text(&shell->session->out, first.text, "   ", text.text);
        buffer_free(&first);
        buffer_free(&text);
    }
    if (record->note_count == 0)
        shell_say(shell, _("no notes; catatan/note TEXT adds one"));
    return STATUS_OK;
}

static void add_note(struct case_record *record, const char *date, char *text)
{
    size_t capacity = record->note_count;

    record->notes = memory_grow(record->notes, &capacity, record->note_count + 1, sizeof *record->notes);
    record->notes[record->note_count++] = (struct case_note){date != NULL ? memory_copy(date) : NULL, text};
}

/* "note TEXT" or "note 2026-03-02 TEXT": no clock is read, so a date is there only if somebody says it. */
static enum status note(struct shell *shell, const struct shell_line *line)
{
    bool dated = line->count > 2 && date_check(line->words[1].text) == DATE_GOOD;
    struct case_record *changed, *before;
    struct diag warnings = DIAG_EMPTY;
    char *text;

    if (line->count < 2)
        return list_notes(shell);
    text = shell_words_text(line, dated ? 2 : 1);
    if (private_text_warning(text) != NULL)
        diag_add(&warnings, NULL, "private-text", NULL, "%s", private_text_warning(text));
    changed = case_copy(workspace_case(shell->workspace));
    before = case_copy(changed);
    add_note(changed, dated ? line->words[1].text : NULL, text);
    workspace_change(shell->workspace, changed);
    shell_tell_changes(shell, before);
    case_free(before);
    shell_warn(shell, &warnings);
    return STATUS_OK;
}

const struct shell_command shell_case_commands[] = {
    {{"isi", "set"},
     N_("QUESTION ANSWER"),
     N_("gives an answer; QUESTION=ANSWER alone does the same"),
     "felt-need=ya\nimbalance+=social from client 2026-03-02\nisi client-system family",
     set,
     complete_fact},
    {{"hapus", "unset"}, N_("QUESTION..."), N_("takes answers back"), "hapus felt-need", unset, complete_fact},
    {{"batal", "undo"},
     N_("[N|semua|all]"),
     N_("takes back the last change, as far as you like"),
     "batal\nbatal semua",
     undo,
     NULL},
    {{"ulangi", "redo"}, N_("[N|semua|all]"), N_("does again what was undone"), "ulangi", redo, NULL},
    {{"catatan", "note"},
     N_("[DATE] [TEXT]"),
     N_("notes on the case: shows them, or adds one"),
     "catatan 2026-03-02 Kunjungan pertama\ncatatan",
     note,
     NULL},
    {{"baru", "new"}, N_("[TITLE]"), N_("starts an empty case"), "baru Keluarga setelah PHK", shell_new, NULL},
    {{"muat", "load"}, N_("FILE"), N_("loads a case"), "muat examples/keluarga-phk.json", shell_open, complete_file},
    {{"simpan", "save"},
     N_("[FILE]"),
     N_("saves the case; only you can read the file"),
     "simpan kasus.json",
     shell_save,
     complete_file},
    {{NULL, NULL}, NULL, NULL, NULL, NULL, NULL},
};
