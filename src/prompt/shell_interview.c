/* ask: the guided interview at the prompt. See shell.h; which question comes next is decided in interview.c.
 * May use: interview, interview_topic, render_question, workspace, input. Not its job: what is typed at a question
 * (shell_interview_reply.c); reasoning. */
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "explain/render_question.h"
#include "memory.h"
#include "prompt/interview_topic.h"
#include "prompt/shell_interview_parts.h"
#include "prompt/shell_parts.h"

static struct output *out(const struct talk *talk)
{
    return &talk->shell->session->out;
}

static const struct case_record *record(const struct talk *talk)
{
    return workspace_case(talk->shell->workspace);
}

static const struct topic *topic_of(const struct vocabulary *vocabulary, size_t fact)
{
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, vocabulary->facts[fact].topic) == 0)
            return &vocabulary->topics[i];
    return NULL;
}

static void put_question(struct talk *talk, size_t fact)
{
    const struct topic *topic = topic_of(record(talk)->vocabulary, fact);
    size_t left = interview_left(talk->interview, record(talk), talk->lookahead);
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s", output_style(out(talk), STYLE_HEADING),
                  topic != NULL ? wording_text(&talk->shell->wording, &topic->heading) : "",
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
    case INPUT_LINE: talk_take(talk, fact, typed); break;
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

    if (left > 0)
        buffer_format(&text,
                      _("The interview rests; the answers stay. Questions that can still change the advice: %zu (tanya/ask)."),
                      left);
    else if (passed > 0)
        buffer_format(&text, _("No other question changes the advice now; only those passed over or not known could: %zu."),
                      passed);
    else
        buffer_add(&text, _("No open question changes the advice any more."));
    buffer_format(&text, " %s", _("Read the advice with saran/advise."));
    output_text(out(talk), "\n");
    shell_say(talk->shell, "%s", buffer_text(&text));
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
            put_question(talk, (size_t)fact);
        read_reply(talk, (size_t)fact);
    }
    talk->lookahead = workspace_lookahead(talk->shell->workspace, diag);
    return talk->lookahead != NULL;
}

static enum status hold_interview(struct shell *shell, const struct shell_line *line, const struct topic *topic)
{
    struct talk talk = {
        .shell = shell, .interview = interview_new(workspace_case(shell->workspace)->vocabulary, topic), .ask = true};
    struct diag diag = DIAG_EMPTY;

    shell_say(shell, "%s",
              _("Answer with a number or a word. Also: ? (what it means), mengapa/why, lewati/skip, kembali/back, "
                "tidak-tahu/unknown, selesai/done."));
    if (!hold(&talk, &diag))
        talk.status = shell_refuse(shell, line, &diag, shell_status_of(&diag));
    else if (talk.status == STATUS_OK)
        say_end(&talk);
    interview_free(talk.interview);
    return talk.status;
}

/* --- The command ------------------------------------------------------------------------------------------- */

static enum status refuse_topic(struct shell *shell, const struct shell_line *line)
{
    const struct vocabulary *vocabulary = workspace_case(shell->workspace)->vocabulary;
    struct buffer hint = BUFFER_EMPTY;
    char word[TOPIC_WORD_MAX];
    enum status status;

    buffer_add(&hint, _("topics:"));
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        buffer_format(&hint, "%s %s", i > 0 ? "," : "",
                      topic_word(&vocabulary->topics[i], shell->wording.language, word, sizeof word));
    status = shell_refuse_word(shell, line, 1, buffer_text(&hint), _("there is no topic '%s'"), line->words[1].text);
    buffer_free(&hint);
    return status;
}

static enum status run(struct shell *shell, const struct shell_line *line)
{
    const struct topic *topic = NULL;
    enum status status = shell_at_most(shell, line, 1);

    if (status != STATUS_OK)
        return status;
    if (line->count > 1) {
        topic = topic_find(workspace_case(shell->workspace)->vocabulary, line->words[1].text);
        if (topic == NULL)
            return refuse_topic(shell, line);
    }
    return hold_interview(shell, line, topic);
}

static char **complete(const struct shell *shell, size_t index, const char *word)
{
    const struct vocabulary *vocabulary = workspace_case(shell->workspace)->vocabulary;
    char **candidates = memory_new(vocabulary->topic_count + 1, sizeof *candidates);
    char name[TOPIC_WORD_MAX];
    size_t count = 0;

    for (size_t i = 0; index == 1 && i < vocabulary->topic_count; i++) {
        const char *candidate = topic_word(&vocabulary->topics[i], shell->wording.language, name, sizeof name);

        if (strncmp(candidate, word, strlen(word)) == 0)
            candidates[count++] = memory_copy(candidate);
    }
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
