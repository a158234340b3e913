/* Commands that change the case: new load save set unset undo redo note. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ask/questions.h"
#include "base/date.h"
#include "base/layout.h"
#include "base/private_text.h"
#include "case/answers.h"
#include "lookup/danger.h"
#include "lookup/lookup.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"

/* --- The case and its file ------------------------------------------------------------------------------------------- */

int shell_ask(struct shell *shell, const char *question, const char *const (*words)[2])
{
    char *line = NULL;
    int chosen = -1;
    enum input_event event;

    shell_show(shell);
    event = input_read(shell->input, question, false, &line);
    shell->ended = event == INPUT_END || event == INPUT_FAILED;
    if (event == INPUT_LINE) {
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
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    enum status status = workspace_recover(shell->workspace, path, &warnings, &diag);

    shell_warn(shell, &warnings);
    if (status != STATUS_OK) {
        shell_refuse(shell, NULL, &diag, status);
        return;
    }
    workspace_autosave(shell->workspace, true);
    shell_say(shell, _("Recovered. batal/undo goes back to what the file holds; simpan/save keeps it."));
}

void shell_offer_recovery(struct shell *shell, const char *path)
{
    static const char *const words[][2] = {{"pulihkan", "restore"}, {"buang", "discard"}, {"nanti", "later"}, {NULL, NULL}};
    char *left = input_interactive(shell->input) ? workspace_left_behind(path) : NULL;

    if (left != NULL) {
        shell_say(shell, _("A session that was cut short left unsaved work behind: %s"), left);
        switch (shell_ask(shell, _("[r]estore it, [d]iscard it or [l]ater? "), words)) {
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
        shell_refuse(shell, NULL, &diag, status);
    return status == STATUS_OK;
}

bool shell_may_lose(struct shell *shell)
{
    static const char *const words[][2] = {{"ya", "yes"}, {"tidak", "no"}, {NULL, NULL}};
    bool lose = false;

    if (!workspace_unsaved(shell->workspace) || !input_interactive(shell->input))
        return true;
    shell_say(shell, _("The case has changes that are not saved."));
    switch (shell_ask(shell, _("Save it? [y]es, [n]o, anything else goes back: "), words)) {
    case 0: lose = save_now(shell); break;
    case 1: lose = true; break;
    default: break;
    }
    return lose;
}

/* --- Commands ------------------------------------------------------------------------------------------------------ */

static enum status new (struct shell *shell, const struct shell_line *line) {
    struct diag warnings = DIAG_EMPTY; struct case_record * named;

    if (!shell_may_lose(shell)) return STATUS_OK;
    workspace_clear(shell->workspace);
    shell_say(shell, _("A new case. No name is needed: write no names of people, no numbers that give them away."));
    if (line->count < 2) return STATUS_OK;
    named = case_copy(workspace_case(shell->workspace));
    named->title = shell_words_text(line, 1);
    if (private_text_warning(named->title) != NULL)
        diag_add(&warnings, NULL, CODE_PRIVATE_TEXT, NULL, "%s", private_text_warning(named->title));
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
    if (status == STATUS_OK) /* of another case */
        memset(shell->contradicts, 0, shell->wording.rulebook->contradictions.count * sizeof *shell->contradicts);
    if (status == STATUS_OK && input_interactive(shell->input)) {
        tell_what_is_there(shell);
        danger_raise(&shell->session->out, &shell->wording, workspace_case(shell->workspace), NULL);
    }
    return status;
}

/* The name of a file is all that stands behind the command, so that blanks and quotes may be part of it. */
static enum status load(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;
    enum status status;
    char *path;

    if (!shell_may_lose(shell))
        return STATUS_OK;
    path = shell_words_text(line, 1);
    status = shell_load(shell, path, &diag);
    if (status != STATUS_OK)
        shell_refuse(shell, line, &diag, status);
    else
        shell_offer_recovery(shell, path);
    free(path);
    return status;
}

void shell_end(struct shell *shell)
{
    shell->quit = shell_may_lose(shell) || shell->ended;
    shell->let_go = shell->quit && !shell->ended;
}

bool shell_may_replace(struct shell *shell, const char *path)
{
    static const char *const words[][2] = {{"ya", "yes"}, {NULL, NULL}};

    if (path == NULL || !input_interactive(shell->input) || !workspace_would_replace(shell->workspace, path))
        return true;
    shell_say(shell, _("There is a file %s already."), path);
    return shell_ask(shell, _("Replace it? [y]es, anything else goes back: "), words) == 0;
}

static enum status save(struct shell *shell, const struct shell_line *line)
{
    char *path = line->count > 1 ? shell_words_text(line, 1) : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    if (path == NULL && workspace_path(shell->workspace) == NULL)
        return shell_refuse_word(shell, line, 1, _("for example: simpan kasus.json"), _("the case has no file yet; name one"));
    if (shell_may_replace(shell, path)) {
        status = workspace_save(shell->workspace, path, &diag);
        if (status != STATUS_OK)
            shell_refuse(shell, line, &diag, status);
        else
            shell_say(shell, _("Saved: %s"), workspace_path(shell->workspace));
    }
    free(path);
    return status;
}

/* --- Answers typed without a command, and what changed in a case ----------------------------------------------------- */

enum status shell_refuse_fact(struct shell *shell, const struct shell_line *line, size_t word)
{
    const char *typed = line->words[word].text;
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;
    enum status status;

    nearest_start(&nearest, typed);
    shelf_facts.offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, word, hint.text, _("there is no question '%s'"), typed);
    buffer_free(&hint);
    return status;
}

static bool same_answer(const struct answer *a, const struct answer *b)
{
    return answer_same(a, b) && a->source == b->source && text_same(a->date, b->date) && text_same(a->note, b->note);
}

static void tell_answer(struct shell *shell, size_t fact)
{
    const struct case_fact *asked = &shell->wording.vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s: ", wording_text(&shell->wording, &asked->label));
    if (answer_given(&workspace_case(shell->workspace)->answers[fact]))
        wording_answer(&shell->wording, workspace_case(shell->workspace), fact, &text);
    else
        buffer_add(&text, _("not asked"));
    layout_take(&shell->session->out, "= ", "  ", &text);
}

/* Says what changed, and raises the alarm where an answer now says danger. */
static void tell_changes(struct shell *shell, const struct case_record *before)
{
    const struct case_record *now = workspace_case(shell->workspace);
    size_t told = 0;

    for (size_t i = 0; i < now->vocabulary->fact_count; i++)
        if (!same_answer(&before->answers[i], &now->answers[i])) {
            tell_answer(shell, i);
            told++;
        }
    if (before->note_count != now->note_count) {
        shell_say(shell, _("= notes: %zu"), now->note_count);
        told++;
    }
    if (!text_same(before->title, now->title)) {
        shell_say(shell, _("= title: %s"), now->title != NULL ? now->title : "–");
        told++;
    }
    if (!text_same(before->id, now->id)) {
        shell_say(shell, _("= id: %s"), now->id != NULL ? now->id : "–");
        told++;
    }
    if (told == 0)
        shell_say(shell, _("nothing changes"));
    danger_raise(&shell->session->out, &shell->wording, now, before);
}

void shell_change(struct shell *shell, struct case_record *changed)
{
    struct case_record *before = case_copy(workspace_case(shell->workspace));

    workspace_change(shell->workspace, changed);
    tell_changes(shell, before);
    case_free(before);
}

/* Both answers, what the rule says of them, and how to take one back. */
static void warn_of(struct shell *shell, const char *rule, struct diag *warnings)
{
    const struct consultation *consultation = workspace_consultation(shell->workspace);
    const struct view view = {.wording = &shell->wording, .record = consultation->record, .result = consultation->result};
    const struct vocabulary *vocabulary = shell->wording.vocabulary;
    struct buffer answers = BUFFER_EMPTY, back = BUFFER_EMPTY;

    wording_grounds(&view, rule, &answers);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (result_rests_on(consultation->result, rule, vocabulary->facts[i].id))
            buffer_format(&back, back.length > 0 ? _(" or unset %s") : _("unset %s"), vocabulary->facts[i].id);
    buffer_add(&back, _(" takes one of them back; undo takes back the last change"));
    diag_add(warnings, NULL, CODE_CONTRADICTION, buffer_text(&back), _("answers that contradict each other: %s. %s (%s)"),
             buffer_text(&answers), wording_reason(&shell->wording, rule), rule);
    buffer_free(&answers);
    buffer_free(&back);
}

/* Where the rules fail, the next question about advice says so. */
void shell_tell_contradictions(struct shell *shell)
{
    const struct words *rules = &shell->wording.rulebook->contradictions;
    struct consultation *consultation = workspace_consultation(shell->workspace);
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    size_t state = workspace_state(shell->workspace) + 1;

    if (rules->count > 0 && state != shell->looked && consultation_make(consultation, CONSULT_RESULT, &diag) == STATUS_OK)
        for (size_t i = 0; i < rules->count; i++) {
            bool contradicts = result_contradicts(consultation->result, rules->items[i]);

            if (contradicts && !shell->contradicts[i])
                warn_of(shell, rules->items[i], &warnings);
            shell->contradicts[i] = contradicts;
        }
    shell->looked = state;
    diag_free(&diag);
    shell_warn(shell, &warnings);
}

enum status shell_assign(struct shell *shell, const struct shell_line *line, size_t word, const char *text)
{
    struct case_record *changed = case_copy(workspace_case(shell->workspace));
    size_t offset = line->words[word].column - 1;
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    enum status status = answer_list_apply(changed, text + offset, &warnings, &diag);

    if (status == STATUS_OK) {
        shell_warn(shell, &warnings);
        shell_change(shell, changed);
        return STATUS_OK;
    }
    if (diag.count > 0 && diag.problems[0].column > 0)
        diag.problems[0].column += (long)offset;
    case_free(changed);
    shell_refuse(shell, line, &diag, status);
    shell_warn(shell, &warnings);
    return status;
}

/* --- Commands that change the case ----------------------------------------------------------------------------------- */

/* "set F N …" is "F=N …": the blanks after F become "=". The line keeps its length, so that columns stay right. */
static enum status set(struct shell *shell, const struct shell_line *line)
{
    char *text;
    enum status status;

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
    struct case_record *changed = case_copy(workspace_case(shell->workspace));

    for (size_t i = 1; i < line->count; i++) {
        int fact = vocabulary_fact(changed->vocabulary, line->words[i].text);

        if (fact == NOT_FOUND) {
            case_free(changed);
            return shell_refuse_fact(shell, line, i);
        }
        answer_clear(&changed->answers[fact]);
    }
    shell_change(shell, changed);
    return STATUS_OK;
}

/* Goes as many steps as the command says: one, a number, or all. */
static enum status go(struct shell *shell, const struct shell_line *line, bool (*step)(struct workspace *), const char *end)
{
    const struct request *request = &line->request;
    long steps = request->choice.all ? -1 : 1, taken = 0;
    struct case_record *before;

    if (request->count > 0) {
        char *rest;

        steps = strtol(request->words[0], &rest, 10);
        if (request->choice.all || *rest != '\0' || steps < 1 || request->count > 1)
            return shell_refuse_word(shell, line, request->count > 1 ? line->first + 1 : line->first, NULL,
                                     _("how many steps: a number, or semua/all"));
    }
    before = case_copy(workspace_case(shell->workspace));
    while (taken != steps && step(shell->workspace))
        taken++;
    if (taken > 0)
        tell_changes(shell, before);
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
    struct case_record *changed;
    struct diag warnings = DIAG_EMPTY;
    char *text;

    if (line->count < 2)
        return list_notes(shell);
    text = shell_words_text(line, dated ? 2 : 1);
    if (private_text_warning(text) != NULL)
        diag_add(&warnings, NULL, CODE_PRIVATE_TEXT, NULL, "%s", private_text_warning(text));
    changed = case_copy(workspace_case(shell->workspace));
    add_note(changed, dated ? line->words[1].text : NULL, text);
    shell_change(shell, changed);
    shell_warn(shell, &warnings);
    return STATUS_OK;
}

const struct shell_command shell_case_commands[] = {
    {{"isi", "set"},
     N_("QUESTION ANSWER"),
     N_("gives an answer; QUESTION=ANSWER alone does the same"),
     "felt-need=ya\nimbalance+=social from client 2026-03-02\nisi client-system family",
     .run = set,
     .each = LIST(FACTS),
     .missing = N_("name a question and its answer")},
    {{"hapus", "unset"},
     N_("QUESTION..."),
     N_("takes answers back"),
     "hapus felt-need",
     .run = unset,
     .each = LIST(FACTS),
     .missing = N_("name the question whose answer is taken back")},
    {{"batal", "undo"},
     N_("[N|semua|all]"),
     N_("undoes the last change; again for the one before"),
     "batal\nbatal semua",
     .run = undo,
     .options = OPTION(ALL)},
    {{"ulangi", "redo"}, N_("[N|semua|all]"), N_("redoes what was undone"), "ulangi", .run = redo, .options = OPTION(ALL)},
    {{"catatan", "note"},
     N_("[DATE] [TEXT]"),
     N_("notes on the case: shows them, or adds one"),
     "catatan 2026-03-02 Kunjungan pertama\ncatatan",
     .run = note},
    {{"baru", "new"}, N_("[TITLE]"), N_("starts an empty case"), "baru Keluarga setelah PHK", .run = new, .leaves = true},
    {{"muat", "load"},
     N_("FILE"),
     N_("loads a case"),
     "muat examples/keluarga-phk.json",
     .run = load,
     .leaves = true,
     .lists = LIST(FILES),
     .missing = N_("the name of a file is missing")},
    {{"simpan", "save"},
     N_("[FILE]"),
     N_("saves the case; only you can read the file"),
     "simpan kasus.json",
     .run = save,
     .lists = LIST(FILES)},
    {.run = NULL},
};
