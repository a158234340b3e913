/* ask: the guided interview at the prompt. See shell.h; which question comes next is decided in interview.c.
 * May use: interview, render_question, answer_words, workspace, input. Not its job: reasoning; reading terminals. */
#include <stdlib.h>
#include <string.h>

#include "answer_words.h"
#include "interview.h"
#include "layout.h"
#include "memory.h"
#include "nearest.h"
#include "render_question.h"
#include "shell.h"
#include "text.h"

struct talk {
    struct shell *shell;
    struct interview *interview;
    const struct lookahead *lookahead; /* of the case as it is now */
    const char *topic;                 /* of the question before, or NULL */
    bool ask;                          /* the question is to be shown (again) */
    bool over;
    enum status status;
};

static struct output *out(const struct talk *talk)
{
    return &talk->shell->session->out;
}

static const struct case_record *record(const struct talk *talk)
{
    return workspace_case(talk->shell->workspace);
}

static void say(const struct talk *talk, const char *text)
{
    layout_text(out(talk), "", "", text);
}

/* --- Words of the interview ------------------------------------------------------------------------------- */

static void skip(struct talk *talk, size_t fact)
{
    interview_skip(talk->interview, fact);
    talk->ask = true;
}

/* Where "unknown" is an answer it is written down; elsewhere the question is passed over. */
static void unknown(struct talk *talk, size_t fact)
{
    const struct case_fact *asked = &record(talk)->vocabulary->facts[fact];
    struct case_record *changed;

    if (asked->unknown == NOT_FOUND) {
        skip(talk, fact);
        return;
    }
    changed = case_copy(record(talk));
    answer_clear(&changed->answers[fact]);
    changed->answers[fact].chosen = UINT64_C(1) << asked->unknown;
    workspace_change(talk->shell->workspace, changed);
    interview_answered(talk->interview, fact);
    talk->ask = true;
}

static void back(struct talk *talk, size_t fact)
{
    (void)fact;
    talk->ask = interview_back(talk->interview);
    if (!talk->ask)
        say(talk, _("This is the first question."));
}

static void meaning(struct talk *talk, size_t fact)
{
    render_question_meaning(out(talk), &talk->shell->wording, fact);
}

/* What hangs on an answered question is seen once its answer is taken away. */
static void why(struct talk *talk, size_t fact)
{
    struct engine *engine = talk->shell->session->engine;
    struct case_record *without;
    struct lookahead *lookahead;
    struct diag diag = DIAG_EMPTY;

    if (!answer_given(&record(talk)->answers[fact])) {
        render_question_why(out(talk), &talk->shell->wording, talk->lookahead, fact);
        return;
    }
    without = case_copy(record(talk));
    answer_clear(&without->answers[fact]);
    if (engine_look_ahead(engine, without, &lookahead, &diag) == STATUS_OK)
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

static const struct interview_word {
    const char *name[4]; /* Indonesian, English, other spellings; as vocabulary_alias writes them */
    void (*run)(struct talk *talk, size_t fact);
} interview_words[] = {
    {{"bantuan", "help", NULL, NULL}, meaning},
    {{"mengapa", "why", "kenapa", NULL}, why},
    {{"lewati", "skip", NULL, NULL}, skip},
    {{"kembali", "back", NULL, NULL}, back},
    {{"tidak-tahu", "unknown", "belum-tahu", "don-t-know"}, unknown},
    {{"selesai", "done", NULL, NULL}, done},
};

enum { WORD_COUNT = sizeof interview_words / sizeof interview_words[0], WORD_MAX = 80 };

/* The word of the interview that was typed: "?" for help, else as it is spelt, or by its only beginning. */
static const struct interview_word *find_word(const char *text, bool beginning)
{
    const struct interview_word *found = NULL;
    char typed[WORD_MAX];

    if (strcmp(text, "?") == 0)
        return &interview_words[0];
    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < WORD_COUNT; i++)
        for (size_t j = 0; j < 4 && interview_words[i].name[j] != NULL; j++) {
            const char *name = interview_words[i].name[j];

            if (strcmp(name, typed) == 0)
                return &interview_words[i];
            if (!beginning || strncmp(name, typed, strlen(typed)) != 0 || found == &interview_words[i])
                continue;
            if (found != NULL)
                return NULL;
            found = &interview_words[i];
        }
    return found;
}

/* --- Replies ------------------------------------------------------------------------------------------------ */

static bool is_command_of(const struct shell_command *commands, const char *word, size_t length)
{
    for (size_t i = 0; commands[i].run != NULL; i++)
        for (int language = 0; language < 2; language++)
            if (strlen(commands[i].name[language]) == length && strncmp(commands[i].name[language], word, length) == 0)
                return true;
    return false;
}

static bool is_command(const char *text)
{
    size_t length = strcspn(text, " ;");

    return is_command_of(shell_case_commands, text, length) || is_command_of(shell_show_commands, text, length) ||
           is_command_of(shell_program_commands, text, length) || is_command_of(shell_interview_commands, text, length);
}

/* A wrong answer is said and asked again; piped, nobody can mend it, and the answers that follow would go astray. */
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
    } else
        say(talk, _("Type a number or a word; lewati/skip passes the question over, ? explains it."));
}

static void reply(struct talk *talk, size_t fact, const char *text)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct case_record *changed = case_copy(record(talk));
    enum status status = answer_words_reply(changed, fact, text, &warnings, &diag);
    const struct interview_word *word = status != STATUS_OK ? find_word(text, true) : NULL;

    if (status == STATUS_OK) {
        workspace_change(talk->shell->workspace, changed);
        interview_answered(talk->interview, fact);
        talk->ask = true;
    } else {
        case_free(changed);
        if (word != NULL)
            word->run(talk, fact);
        else if (is_command(text))
            say(talk, _("That is a command of the prompt: finish the interview with selesai/done first; the answers stay."));
        else
            refuse(talk, text, &diag, status);
    }
    session_report(talk->shell->session, &warnings, STATUS_OK);
    diag_free(&diag);
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

static void take(struct talk *talk, size_t fact, char *typed)
{
    const char *text = trim(typed);
    const struct interview_word *word = find_word(text, false);

    if (*text == '\0')
        keep(talk, fact);
    else if (word != NULL)
        word->run(talk, fact);
    else if (answer_words_are(text)) {
        enum status status = shell_run_line(talk->shell, text);

        talk->ask = status == STATUS_OK;
        if (status != STATUS_OK && !input_interactive(talk->shell->input)) {
            talk->status = status;
            talk->over = true;
        }
    } else
        reply(talk, fact, text);
}

/* --- The course ----------------------------------------------------------------------------------------------- */

static void show_question(struct talk *talk, size_t fact)
{
    const struct vocabulary *vocabulary = record(talk)->vocabulary;
    size_t left = interview_left(talk->interview, record(talk), talk->lookahead);
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, vocabulary->facts[fact].topic) == 0)
            buffer_format(&text, "%s%s%s", output_style(out(talk), STYLE_HEADING),
                          wording_text(&talk->shell->wording, &vocabulary->topics[i].heading),
                          output_style(out(talk), STYLE_PLAIN));
    if (left > 0)
        buffer_format(&edge, _("about %zu left"), left);
    output_text(out(talk), "\n");
    layout_edge(out(talk), "", "", buffer_text(&text), buffer_text(&edge));
    render_question(out(talk), &talk->shell->wording, record(talk), fact);
    talk->ask = false;
    buffer_free(&text);
    buffer_free(&edge);
}

static void read_reply(struct talk *talk, size_t fact)
{
    char *typed = NULL;

    shell_show(talk->shell);
    switch (input_read(talk->shell->input, _("answer> "), false, &typed)) {
    case INPUT_LINE: take(talk, fact, typed); break;
    case INPUT_INTERRUPT:
    case INPUT_END: talk->over = true; break;
    case INPUT_FAILED:
        talk->status = STATUS_IO;
        talk->over = true;
        break;
    }
    free(typed);
}

/* How the interview ends: what is still open, and where to go from here. */
static void say_end(const struct talk *talk)
{
    size_t left = interview_left(talk->interview, record(talk), talk->lookahead);
    size_t passed = interview_passed(talk->interview, record(talk), talk->lookahead);
    struct buffer text = BUFFER_EMPTY;

    output_text(out(talk), "\n");
    if (left == 0 && passed == 0)
        buffer_add(&text, _("No open question changes the advice any more."));
    else if (left == 0)
        buffer_format(&text, _("Only questions that were passed over or are not known could still change the advice: %zu."), passed);
    else
        buffer_format(&text, _("The interview rests; all answers stay. Questions that can still change the advice: %zu (tanya/ask)."),
                      left);
    buffer_format(&text, " %s", _("Read the advice with saran/advise."));
    say(talk, buffer_text(&text));
    buffer_free(&text);
}

/* Asks until nothing is left to ask or the person ends it. False: the look-ahead failed. */
static bool hold(struct talk *talk, struct diag *diag)
{
    while (!talk->over) {
        int fact;

        talk->lookahead = workspace_lookahead(talk->shell->workspace, diag);
        if (talk->lookahead == NULL)
            return false;
        fact = interview_question(talk->interview, record(talk), talk->lookahead);
        if (fact == NOT_FOUND)
            break;
        if (talk->ask)
            show_question(talk, (size_t)fact);
        read_reply(talk, (size_t)fact);
    }
    talk->lookahead = workspace_lookahead(talk->shell->workspace, diag);
    return talk->lookahead != NULL;
}

static enum status hold_interview(struct shell *shell, const struct topic *topic)
{
    struct talk talk = {.shell = shell, .interview = interview_new(workspace_case(shell->workspace)->vocabulary, topic), .ask = true};
    struct diag diag = DIAG_EMPTY;

    say(&talk, _("Answer with a number or a word. ? explains, mengapa/why gives the reason, lewati/skip, kembali/back, "
                 "tidak-tahu/unknown, selesai/done."));
    if (hold(&talk, &diag))
        say_end(&talk);
    else if (diag.count > 0 && strcmp(diag.problems[0].code, "interrupted") == 0)
        say(&talk, _("Interrupted; all answers stay."));
    else
        talk.status = session_report(shell->session, &diag, STATUS_INTERNAL);
    diag_free(&diag);
    interview_free(talk.interview);
    return talk.status;
}

/* --- Topics ---------------------------------------------------------------------------------------------------- */

/* The topic's name in a language: its heading up to the first bracket or colon, in small letters and hyphens; NULL: none. */
static const char *topic_word(const struct topic *topic, enum language language, char *buffer, size_t size)
{
    char heading[WORD_MAX];

    snprintf(heading, sizeof heading, "%.*s", (int)strcspn(topic->heading.in[language], "(:,"), topic->heading.in[language]);
    return vocabulary_alias(heading, buffer, size) ? buffer : NULL;
}

static bool topic_fits(const struct topic *topic, const char *typed)
{
    char word[WORD_MAX];
    bool fits = strncmp(topic->name, typed, strlen(typed)) == 0;

    for (int language = 0; !fits && language < 2; language++)
        fits = topic_word(topic, (enum language)language, word, sizeof word) != NULL && strncmp(word, typed, strlen(typed)) == 0;
    return fits;
}

/* The first topic that begins so; topics stand in the order of asking. */
static const struct topic *find_topic(const struct vocabulary *vocabulary, const char *text)
{
    char typed[WORD_MAX];

    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (topic_fits(&vocabulary->topics[i], typed))
            return &vocabulary->topics[i];
    return NULL;
}

static enum status refuse_topic(struct shell *shell, const struct shell_line *line)
{
    const struct vocabulary *vocabulary = workspace_case(shell->workspace)->vocabulary;
    const struct place place = {.column = (long)line->words[1].column};
    struct diag diag = DIAG_EMPTY;
    struct buffer hint = BUFFER_EMPTY;
    char word[WORD_MAX];

    buffer_add(&hint, _("topics:"));
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        buffer_format(&hint, "%s %s", i > 0 ? "," : "",
                      topic_word(&vocabulary->topics[i], shell->wording.language, word, sizeof word));
    diag_add(&diag, &place, "unknown-topic", buffer_text(&hint), _("there is no topic \"%s\""), line->words[1].text);
    buffer_free(&hint);
    return shell_refuse(shell, line, &diag, STATUS_USAGE);
}

static enum status run(struct shell *shell, const struct shell_line *line)
{
    const struct topic *topic = NULL;

    if (line->count > 1) {
        topic = find_topic(workspace_case(shell->workspace)->vocabulary, line->words[1].text);
        if (topic == NULL)
            return refuse_topic(shell, line);
    }
    return hold_interview(shell, topic);
}

static char **complete(const struct shell *shell, size_t index, const char *word)
{
    const struct vocabulary *vocabulary = workspace_case(shell->workspace)->vocabulary;
    char **candidates = memory_new(vocabulary->topic_count + 1, sizeof *candidates);
    char name[WORD_MAX];
    size_t count = 0;

    for (size_t i = 0; index == 1 && i < vocabulary->topic_count; i++)
        if (topic_word(&vocabulary->topics[i], shell->wording.language, name, sizeof name) != NULL &&
            strncmp(name, word, strlen(word)) == 0)
            candidates[count++] = memory_copy(name);
    return candidates;
}

const struct shell_command shell_interview_commands[] = {
    {
        .name = {"tanya", "ask"},
        .arguments = N_("[TOPIC]"),
        .summary = N_("guided interview: only questions that can still change the advice"),
        .example = "tanya\ntanya keselamatan",
        .run = run,
        .complete = complete,
    },
    {.run = NULL},
};
