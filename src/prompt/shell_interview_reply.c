/* What people type at a question of the interview. See shell_interview_parts.h.
 * May use: interview, render_question, answer_words, workspace. Not its job: which question is put (shell_interview.c). */
#include <stdlib.h>
#include <string.h>

#include "case/answers.h"
#include "explain/render_question.h"
#include "prompt/shell_interview_parts.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_table.h"

static struct output *out(const struct talk *talk)
{
    return &talk->shell->session->out;
}

static const struct case_record *record(const struct talk *talk)
{
    return workspace_case(talk->shell->workspace);
}

/* --- Words of the interview ------------------------------------------------------------------------------- */

static void skip(struct talk *talk, size_t fact)
{
    interview_skip(talk->interview, fact);
    talk->ask = true;
}

/* Puts a changed copy of the case on the table. Where "unknown" is no answer of the question, nothing is given: it is passed over. */
static void answered(struct talk *talk, size_t fact, struct case_record *changed)
{
    bool given = answer_given(&changed->answers[fact]);

    workspace_change(talk->shell->workspace, changed);
    if (given)
        interview_answered(talk->interview, fact);
    else
        interview_skip(talk->interview, fact);
    talk->ask = true;
}

static void unknown(struct talk *talk, size_t fact)
{
    const struct case_fact *asked = &record(talk)->vocabulary->facts[fact];
    struct case_record *changed;

    if (asked->unknown == NOT_FOUND && !answer_given(&record(talk)->answers[fact])) {
        skip(talk, fact);
        return;
    }
    changed = case_copy(record(talk));
    answer_clear(&changed->answers[fact]);
    if (asked->unknown != NOT_FOUND)
        changed->answers[fact].chosen = UINT64_C(1) << asked->unknown;
    answered(talk, fact, changed);
}

static void back(struct talk *talk, size_t fact)
{
    (void)fact;
    talk->ask = interview_back(talk->interview);
    if (!talk->ask)
        shell_say(talk->shell, "%s", _("This is the first question."));
}

static void meaning(struct talk *talk, size_t fact)
{
    render_question_meaning(out(talk), &talk->shell->wording, fact);
}

/* What hangs on an answered question is seen once its answer is taken away. */
static void why(struct talk *talk, size_t fact)
{
    struct case_record *without;
    struct lookahead *lookahead;
    struct diag diag = DIAG_EMPTY;

    if (!answer_given(&record(talk)->answers[fact])) {
        render_question_why(out(talk), &talk->shell->wording, talk->lookahead, fact);
        return;
    }
    without = case_copy(record(talk));
    answer_clear(&without->answers[fact]);
    if (engine_look_ahead(talk->shell->session->engine, without, &lookahead, &diag) == STATUS_OK)
        render_question_why(out(talk), &talk->shell->wording, lookahead, fact);
    lookahead_free(lookahead);
    diag_free(&diag);
    case_free(without);
}

static void done(struct talk *talk, size_t fact)
{
    (void)fact;
    talk->over = true;
}

enum { SPELLINGS = 4, WORD_MAX = 80 };

static const struct interview_word {
    const char *name[SPELLINGS]; /* Indonesian, English, other spellings; as vocabulary_alias writes them */
    void (*run)(struct talk *talk, size_t fact);
} interview_words[] = {
    {{"bantuan", "help", NULL, NULL}, meaning},
    {{"mengapa", "why", "kenapa", NULL}, why},
    {{"lewati", "skip", NULL, NULL}, skip},
    {{"kembali", "back", NULL, NULL}, back},
    {{"tidak-tahu", "unknown", "belum-tahu", "don-t-know"}, unknown},
    {{"selesai", "done", NULL, NULL}, done},
};

enum { WORD_COUNT = sizeof interview_words / sizeof interview_words[0] };

/* `length` with or without the NUL: the whole word, or its beginning. */
static bool is_spelt(const struct interview_word *word, const char *typed, size_t length)
{
    for (size_t i = 0; i < SPELLINGS && word->name[i] != NULL; i++)
        if (strncmp(word->name[i], typed, length) == 0)
            return true;
    return false;
}

/* The word of the interview that was typed: "?" for help, else as it is spelt, or by a beginning that only one word has. */
static const struct interview_word *find_word(const char *text, bool beginning)
{
    const struct interview_word *found = NULL;
    char typed[WORD_MAX];
    size_t count = 0;

    if (strcmp(text, "?") == 0)
        return &interview_words[0];
    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < WORD_COUNT; i++)
        if (is_spelt(&interview_words[i], typed, strlen(typed) + !beginning)) {
            found = &interview_words[i];
            count++;
        }
    return count == 1 ? found : NULL;
}

/* --- Replies ------------------------------------------------------------------------------------------------ */

enum { COMMAND_LEAST = 3 };

/* Whether it begins like a command of the prompt; fewer letters are rather a slip. */
static bool is_command(const struct talk *talk, const char *text)
{
    struct buffer word = BUFFER_EMPTY, several = BUFFER_EMPTY;
    bool is;

    buffer_add_part(&word, text, strcspn(text, " ;"));
    is = word.length >= COMMAND_LEAST && shell_command_find(buffer_text(&word), talk->shell->wording.language, &several) != NULL;
    buffer_free(&word);
    buffer_free(&several);
    return is;
}

/* A wrong answer is said, and the question stands. Piped, nobody can mend it, and the answers that follow would go astray. */
static void refuse(struct talk *talk, const char *text, struct diag *diag, enum status status)
{
    const struct shell_line line = {text, NULL, 0};

    status = shell_refuse(talk->shell, &line, diag, status);
    if (input_interactive(talk->shell->input))
        return;
    talk->status = status;
    talk->over = true;
}

/* Nothing typed: a question gone back to keeps its answer. */
static void keep(struct talk *talk, size_t fact)
{
    if (answer_given(&record(talk)->answers[fact])) {
        interview_answered(talk->interview, fact);
        talk->ask = true;
    } else {
        shell_say(talk->shell, "%s", _("Type a number or a word; lewati/skip passes the question over, ? explains it."));
    }
}

static void reply(struct talk *talk, size_t fact, const char *text)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct case_record *changed = case_copy(record(talk));
    enum status status = answer_words_reply(changed, fact, text, &warnings, &diag);
    const struct interview_word *word = status != STATUS_OK ? find_word(text, true) : NULL;

    if (status == STATUS_OK)
        answered(talk, fact, changed);
    else
        case_free(changed);
    if (word != NULL)
        word->run(talk, fact);
    else if (status != STATUS_OK && is_command(talk, text))
        shell_say(talk->shell, "%s",
                  _("That is a command of the prompt: leave the interview with selesai/done first; the answers stay."));
    else if (status != STATUS_OK)
        refuse(talk, text, &diag, status);
    shell_warn(talk->shell, &warnings);
    diag_free(&diag);
}

/* "F=N" works here as at the prompt. */
static void assign(struct talk *talk, const char *text)
{
    enum status status = shell_run_line(talk->shell, text);

    talk->ask = status == STATUS_OK;
    talk->over = talk->shell->quit;
    if (status != STATUS_OK && !input_interactive(talk->shell->input)) {
        talk->status = status;
        talk->over = true;
    }
}

static char *trim(char *text)
{
    size_t length;

    text += strspn(text, " \t");
    length = strlen(text);
    while (length > 0 && strchr(" \t", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

void talk_take(struct talk *talk, size_t fact, char *typed)
{
    const char *text = trim(typed);
    const struct interview_word *word = find_word(text, false);

    if (*text == '\0')
        keep(talk, fact);
    else if (word != NULL)
        word->run(talk, fact);
    else if (answer_words_are(text))
        assign(talk, text);
    else
        reply(talk, fact, text);
}
