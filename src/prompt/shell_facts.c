/* facts at the prompt: what is known, by whom and since when; what is open. See shell_parts.h. */
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "prompt/shell_parts.h"

enum { OPEN_SHOWN = 10 };

static void put_answer(struct shell *shell, size_t fact)
{
    const struct case_fact *asked = &shell->wording.vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    wording_capital(&text, wording_text(&shell->wording, &asked->label));
    buffer_add(&text, ": ");
    wording_answer(&shell->wording, workspace_case(shell->workspace), fact, &text);
    layout_edge(&shell->session->out, " ", "   ", text.text, asked->id);
    buffer_free(&text);
}

/* The answers of one topic, under its heading. */
static size_t put_topic(struct shell *shell, const struct topic *topic)
{
    const struct case_record *record = workspace_case(shell->workspace);
    size_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        if (strcmp(record->vocabulary->facts[i].topic, topic->name) != 0 || !answer_given(&record->answers[i]))
            continue;
        if (count++ == 0)
            layout_heading(&shell->session->out, wording_text(&shell->wording, &topic->heading));
        put_answer(shell, i);
    }
    return count;
}

static void put_open_question(struct shell *shell, size_t fact)
{
    const struct case_fact *asked = &shell->wording.vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    wording_capital(&text, wording_text(&shell->wording, &asked->label));
    layout_edge(&shell->session->out, " ? ", "   ", text.text, asked->id);
    buffer_free(&text);
}

static void put_count(struct shell *shell, const char *format, size_t count)
{
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, format, count);
    layout_text(&shell->session->out, " … ", "   ", text.text);
    buffer_free(&text);
}

/* Open are the relevant questions without an answer. */
static size_t count_open(const struct case_record *record)
{
    size_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        count += !answer_given(&record->answers[i]) && vocabulary_relevant(record->vocabulary, i, record);
    return count;
}

/* The most telling questions first; the others, on which nothing hangs now, are counted. */
static void put_open(struct shell *shell, const struct lookahead *lookahead, bool all)
{
    const struct case_record *record = workspace_case(shell->workspace);
    size_t open = count_open(record), telling = 0, shown = 0;

    layout_heading(&shell->session->out, _("OPEN: can change the advice, the most telling first"));
    for (size_t i = 0; i < lookahead->question_count; i++) {
        size_t fact = lookahead->questions[i].fact;

        if (answer_given(&record->answers[fact]))
            continue;
        telling++;
        if (all || shown < OPEN_SHOWN) {
            put_open_question(shell, fact);
            shown++;
        }
    }
    if (telling == 0)
        layout_text(&shell->session->out, "   ", "   ", _("No open question changes the advice any more."));
    put_count(shell, _("not shown: %zu (fakta semua, facts all)"), telling - shown);
    put_count(shell, _("open, but nothing hangs on it now: %zu"), open > telling ? open - telling : 0);
}

static enum status list(struct shell *shell, const struct shell_line *line, bool all)
{
    const struct case_record *record = workspace_case(shell->workspace);
    struct diag diag = DIAG_EMPTY;
    const struct lookahead *lookahead;
    size_t known = 0;

    for (size_t i = 0; i < record->vocabulary->topic_count; i++)
        known += put_topic(shell, &record->vocabulary->topics[i]);
    if (known == 0)
        shell_say(shell, _("Nothing is known yet: tanya/ask begins the interview; QUESTION=ANSWER gives an answer."));
    lookahead = workspace_lookahead(shell->workspace, &diag);
    if (lookahead == NULL)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    put_open(shell, lookahead, all);
    return STATUS_OK;
}

enum status shell_facts(struct shell *shell, const struct shell_line *line)
{
    struct cross *cross;
    struct lookup lookup;
    int fact;

    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (line->count == 1 || shell_word_is(line->words[1].text, "semua", "all"))
        return list(shell, line, line->count > 1);
    fact = vocabulary_fact(shell->wording.vocabulary, line->words[1].text);
    if (fact == NOT_FOUND)
        return shell_refuse_fact(shell, line, 1);
    cross = cross_new(shell->session->engine);
    lookup = shell_lookup(shell, cross, line->words[1].text);
    lookup_facts(&lookup);
    cross_free(cross);
    if (answer_given(&workspace_case(shell->workspace)->answers[fact])) {
        layout_heading(&shell->session->out, _("In this case"));
        put_answer(shell, (size_t)fact);
    }
    return STATUS_OK;
}
