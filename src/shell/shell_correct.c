/* Looking answers through and putting them right: correct title id. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "base/private_text.h"
#include "case/answers.h"
#include "explain/explain_what.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/interview.h"
#include "shell/shell.h"

/* --- Answers by their number ----------------------------------------------------------------------------------------- */

/* The answers of the case, numbered as `koreksi` takes them. */
static void list_answers(struct shell *shell)
{
    const struct case_record *record = workspace_case(shell->workspace);
    size_t number = 0;

    for (size_t fact = 0; fact < record->vocabulary->fact_count; fact++) {
        struct buffer text = BUFFER_EMPTY;
        char first[16];

        if (!answer_given(&record->answers[fact]))
            continue;
        snprintf(first, sizeof first, "%3zu ", ++number);
        buffer_format(&text, "%s: ", wording_text(&shell->wording, &record->vocabulary->facts[fact].label));
        wording_answer(&shell->wording, record, fact, &text);
        layout_take(&shell->session->out, first, "    ", &text);
    }
    if (number > 0)
        shell_say(shell, "%s", _("koreksi/correct NUMBER puts one right."));
    else
        shell_say(shell, "%s", _("nothing is answered yet; tanya/ask begins"));
}

/* The answered question of this number, or NOT_FOUND. */
static int fact_of_number(const struct case_record *record, const char *word)
{
    char *rest;
    unsigned long number = strtoul(word, &rest, 10);

    for (size_t fact = 0; rest != word && *rest == '\0' && fact < record->vocabulary->fact_count; fact++)
        if (answer_given(&record->answers[fact]) && --number == 0)
            return (int)fact;
    return NOT_FOUND;
}

/* The question that the words name: by its number among the answers, its id or label, or the beginning of the label of one that is
 * answered. NOT_FOUND: none, or several begin so. */
static int fact_of_words(const struct shell *shell, const char *words)
{
    const struct case_record *record = workspace_case(shell->workspace);
    int found = fact_of_number(record, words), begun = NOT_FOUND;
    char typed[128];
    size_t count = 0;

    if (found != NOT_FOUND || !vocabulary_alias(words, typed, sizeof typed))
        return found;
    found = vocabulary_fact(record->vocabulary, typed);
    for (size_t fact = 0; found == NOT_FOUND && fact < record->vocabulary->fact_count; fact++) {
        const char *alias = record->vocabulary->facts[fact].alias[shell->wording.language];

        if (!answer_given(&record->answers[fact]) || alias == NULL || strncmp(alias, typed, strlen(typed)) != 0)
            continue;
        count++;
        begun = (int)fact;
    }
    return found == NOT_FOUND && count == 1 ? begun : found;
}

/* --- correct --------------------------------------------------------------------------------------------------------- */

/* What the new answer changes in the advice. */
static enum status tell_difference(struct shell *shell, const struct result *before, struct diag *diag)
{
    struct consultation *consultation = workspace_consultation(shell->workspace);
    enum status status = consultation_make(consultation, CONSULT_RESULT, diag);

    if (status == STATUS_OK) {
        struct what_if *what = what_if_new(shell->wording.vocabulary, before, consultation->result, WHAT_TOLD);

        render_what_text(&shell->session->out, &shell->wording, what, false);
        what_if_free(what);
    }
    return status;
}

/* Puts the question once more and reads the new answer; a person who mistyped it is asked again. STATUS_OK with the case unchanged: the
 * answer stays. */
static enum status read_again(struct shell *shell, struct case_record *changed, size_t fact, bool *given)
{
    enum status status;
    bool again;

    do {
        struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
        char *typed = NULL;

        interview_put_question(&shell->session->out, &shell->wording, changed, fact);
        shell_show(shell);
        *given = input_read(shell->input, _("answer> "), false, &typed) == INPUT_LINE && typed[strspn(typed, " \t")] != '\0';
        status = *given ? answer_words_reply(changed, fact, typed, &warnings, &diag) : STATUS_OK;
        again = status != STATUS_OK && input_interactive(shell->input);
        if (status != STATUS_OK)
            shell_refuse(shell, &(const struct shell_line){.text = typed}, &diag, status);
        shell_warn(shell, &warnings);
        free(typed);
    } while (again);
    return status;
}

/* Puts the question once more and takes the answer; Enter keeps the old one. */
static enum status ask_again(struct shell *shell, const struct shell_line *line, size_t fact)
{
    struct case_record *changed = case_copy(workspace_case(shell->workspace));
    struct diag diag = DIAG_EMPTY;
    struct result *before = NULL;
    bool given;
    enum status status = read_again(shell, changed, fact, &given);

    if (status != STATUS_OK || !given) {
        case_free(changed);
        if (status == STATUS_OK)
            shell_say(shell, "%s", _("The answer stays."));
        return status;
    }
    status = engine_consult(shell->session->engine, workspace_case(shell->workspace), &before, &diag);
    if (before != NULL) {
        shell_change(shell, changed);
        status = tell_difference(shell, before, &diag);
    } else
        case_free(changed);
    result_free(before);
    return status == STATUS_OK ? status : shell_refuse(shell, line, &diag, status);
}

bool shell_names_answer(const struct shell *shell, const char *words)
{
    return fact_of_words(shell, words) != NOT_FOUND;
}

enum status shell_correct(struct shell *shell, const struct shell_line *line)
{
    int fact;

    if (line->count == 1) {
        list_answers(shell);
        return STATUS_OK;
    }
    if (answer_words_are(shell_words_from(line, 1)))
        return shell_assign(shell, line, 1, line->text);
    fact = fact_of_words(shell, shell_words_from(line, 1));
    if (fact != NOT_FOUND)
        return ask_again(shell, line, (size_t)fact);
    if (isdigit((unsigned char)line->words[1].text[0]))
        return shell_refuse_word(shell, line, 1, _("koreksi/correct alone lists the answers"), _("there is no answer %s"),
                                 line->words[1].text);
    return shell_refuse_fact(shell, line, 1);
}

/* --- title, id -------------------------------------------------------------------------------------------------------- */

/* Shows a text of the case, or sets it. `member` finds it in a case. */
static enum status text_of_case(struct shell *shell, const struct shell_line *line, char **(*member)(struct case_record *))
{
    struct case_record *changed = case_copy(workspace_case(shell->workspace));
    struct diag warnings = DIAG_EMPTY;
    char **text = member(changed);

    if (line->count == 1) {
        shell_say(shell, "%s", *text != NULL ? *text : "–");
        case_free(changed);
        return STATUS_OK;
    }
    free(*text);
    *text = shell_words_text(line, 1);
    if (private_text_warning(*text) != NULL)
        diag_add(&warnings, NULL, CODE_PRIVATE_TEXT, NULL, "%s", private_text_warning(*text));
    shell_change(shell, changed);
    shell_warn(shell, &warnings);
    return STATUS_OK;
}

static char **title_of(struct case_record *record)
{
    return &record->title;
}

static char **id_of(struct case_record *record)
{
    return &record->id;
}

static enum status set_title(struct shell *shell, const struct shell_line *line)
{
    return text_of_case(shell, line, title_of);
}

static enum status set_id(struct shell *shell, const struct shell_line *line)
{
    return text_of_case(shell, line, id_of);
}

const struct shell_command shell_correct_commands[] = {
    {{"koreksi", "correct"},
     N_("[NUMBER|QUESTION]"),
     N_("the answers, numbered; or puts one right and tells what that changes"),
     "koreksi\nkoreksi 12\nkoreksi kekerasan sedang berlangsung",
     .run = shell_correct,
     .each = LIST(FACTS)},
    {{"judul", "title"},
     N_("[TEXT]"),
     N_("the title of the case; without names of people"),
     "judul Keluarga setelah PHK",
     .run = set_title},
    {{"nomor", "id"}, N_("[TEXT]"), N_("the id under which the case is kept"), "nomor K-2026-014", .run = set_id},
    {.run = NULL},
};
