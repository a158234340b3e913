/* The smallest changes of answers that turn a recommendation, as text. See render_change.h.
 *
 * Sets of one answer stand one by one. Larger ones that share an answer stand together under it, the most shared answer first; what is
 * too much for a page is counted. */
#include "explain/render_change.h"

#include <stdlib.h>
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "memory.h"

enum { SHOWN_OF_SIZE = 10, SHOWN_OF_GROUP = 5, GROUP_LEAST = 3 };

/* The sets of one size, joined where they can be; `done` says which are on the page or counted as folded. */
struct size_page {
    const struct change_page *page;
    struct change_set *sets;
    size_t count;
    bool *done;
};

static const char *outcome(int standing)
{
    return standing == STANDING_WITH_CAUTION ? _("recommended with caution") : change_standing_words(standing);
}

static bool same_answer(const struct changed_answer *a, const struct changed_answer *b)
{
    return a->fact == b->fact && a->choices == b->choices && a->low == b->low;
}

static bool holds(const struct change_set *set, const struct changed_answer *answer)
{
    for (size_t i = 0; i < set->count; i++)
        if (same_answer(&set->answers[i], answer))
            return true;
    return false;
}

/* "If A and B: recommended."; under a shared answer the others alone, which go on from it. */
static void put_set(const struct change_page *page, const struct change_set *set, const struct changed_answer *shared)
{
    struct buffer answers = BUFFER_EMPTY, text = BUFFER_EMPTY;

    for (size_t i = 0; i < set->count; i++) {
        if (shared != NULL && same_answer(&set->answers[i], shared))
            continue;
        buffer_add(&answers, answers.length > 0 ? _(" and ") : "");
        changed_answer_words(page->wording, page->record, &set->answers[i], &answers);
    }
    buffer_format(&text, shared != NULL ? _("and %s: %s") : _("If %s: %s"), answers.text, outcome(set->standing));
    layout_text(page->output, shared != NULL ? "   - " : " • ", shared != NULL ? "     " : "   ", text.text);
    buffer_free(&answers);
    buffer_free(&text);
}

static void put_folded(const struct change_page *page, const char *indent, size_t count)
{
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, _("… %zu more (%s)"), count, page->all_word);
    layout_text(page->output, indent, indent, text.text);
    buffer_free(&text);
}

static size_t sharing(const struct size_page *size, const struct changed_answer *answer)
{
    size_t count = 0;

    for (size_t i = 0; i < size->count; i++)
        count += !size->done[i] && holds(&size->sets[i], answer);
    return count;
}

/* The answer that most of the remaining sets share, or NULL where hardly any do. */
static const struct changed_answer *most_shared(const struct size_page *size)
{
    const struct changed_answer *best = NULL;
    size_t most = GROUP_LEAST - 1;

    for (size_t i = 0; i < size->count; i++)
        for (size_t j = 0; !size->done[i] && j < size->sets[i].count; j++) {
            size_t count = sharing(size, &size->sets[i].answers[j]);

            if (count > most) {
                most = count;
                best = &size->sets[i].answers[j];
            }
        }
    return best;
}

static void put_group(const struct size_page *size, const struct changed_answer *shared)
{
    const struct change_page *page = size->page;
    struct buffer answer = BUFFER_EMPTY, text = BUFFER_EMPTY;
    size_t shown = 0, folded = 0;

    changed_answer_words(page->wording, page->record, shared, &answer);
    buffer_format(&text, _("If %s"), answer.text);
    layout_text(page->output, " • ", "   ", text.text);
    for (size_t i = 0; i < size->count; i++) {
        if (size->done[i] || !holds(&size->sets[i], shared))
            continue;
        size->done[i] = true;
        if (page->all || shown < SHOWN_OF_GROUP) {
            put_set(page, &size->sets[i], shared);
            shown++;
        } else
            folded++;
    }
    put_folded(page, "   ", folded);
    buffer_free(&answer);
    buffer_free(&text);
}

static void put_size(const struct size_page *size)
{
    const struct changed_answer *shared;
    size_t shown = 0, folded = 0;

    while (size->sets[0].count > 1 && (size->page->all || shown < SHOWN_OF_SIZE) && (shared = most_shared(size)) != NULL) {
        put_group(size, shared);
        shown++;
    }
    for (size_t i = 0; i < size->count; i++) {
        if (size->done[i])
            continue;
        if (size->page->all || shown < SHOWN_OF_SIZE) {
            put_set(size->page, &size->sets[i], NULL);
            shown++;
        } else
            folded++;
    }
    put_folded(size->page, " ", folded);
}

/* Where two sets differ: the place of the one answer, to the same question of choices; NOT_FOUND if in more than that. */
static int one_difference(const struct change_set *a, const struct change_set *b)
{
    int differs = NOT_FOUND;

    if (a->standing != b->standing)
        return NOT_FOUND;
    for (size_t i = 0; i < a->count; i++) {
        if (same_answer(&a->answers[i], &b->answers[i]))
            continue;
        if (differs != NOT_FOUND || a->answers[i].fact != b->answers[i].fact || a->answers[i].choices == 0)
            return NOT_FOUND;
        differs = (int)i;
    }
    return differs;
}

/* Joins what differs from this set in a choice alone; false if nothing does. */
static bool join_set(struct size_page *size, struct change_set *set)
{
    struct change_set *end = size->sets + size->count, *kept = set + 1;

    for (struct change_set *other = set + 1; other < end; other++) {
        int at = one_difference(set, other);

        if (at != NOT_FOUND)
            set->answers[at].choices |= other->answers[at].choices;
        else
            *kept++ = *other;
    }
    size->count = (size_t)(kept - size->sets);
    return kept < end;
}

/* So that they are told in one sentence; what did not fit before may fit what was joined since. */
static void join_sets(struct size_page *size)
{
    bool joined = true;

    while (joined) {
        joined = false;
        for (size_t i = 0; i < size->count; i++)
            joined = join_set(size, &size->sets[i]) || joined;
    }
}

static void put_sets(const struct change_page *page)
{
    static const char *const headings[CHANGE_SIZE_MAX] = {N_("ONE ANSWER"), N_("TWO ANSWERS TOGETHER"),
                                                          N_("THREE ANSWERS TOGETHER")};
    const struct change_search *search = page->search;

    for (size_t first = 0, next; first < search->set_count; first = next) {
        struct size_page size = {page, NULL, 0, NULL};

        for (next = first; next < search->set_count && search->sets[next].count == search->sets[first].count; next++)
            size.count++;
        size.sets = memory_new(size.count, sizeof *size.sets);
        memcpy(size.sets, &search->sets[first], size.count * sizeof *size.sets);
        join_sets(&size);
        size.done = memory_new(size.count, sizeof *size.done);
        layout_heading(page->output, gettext(headings[search->sets[first].count - 1]));
        put_size(&size);
        free(size.done);
        free(size.sets);
    }
}

static void put_head(const struct change_page *page)
{
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, output_style(page->output, STYLE_STRONG));
    wording_capital(&text, wording_label(page->wording, search->subject, NULL));
    buffer_add(&text, output_style(page->output, STYLE_PLAIN));
    layout_edge(page->output, "", "", text.text, search->subject);
    buffer_cut(&text, 0);
    buffer_format(&text, _("Now: %s."), outcome(search->standing));
    if (search->set_count > 0)
        buffer_format(&text, " %s", search->taking_away ? _("What would take that away:") : _("What would make it recommended:"));
    layout_text(page->output, "", "", text.text);
    buffer_free(&text);
}

static const char *nothing_found(const struct change_search *search)
{
    if (search->fact_count == 0)
        return search->taking_away ? _("No answer that may change can take that away.")
                                   : _("No answer that may change can make it recommended: no rule leads there.");
    if (search->limit_reached)
        return _("No such change was found so far.");
    return search->taking_away ? _("No other answers, up to three together, take that away.")
                               : _("No other answers, up to three together, make it recommended.");
}

/* How far the search went, and what that proves. */
static void put_proof(const struct change_page *page)
{
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    if (search->fact_count == 0)
        return;
    if (search->limit_reached)
        buffer_format(&text, _("Stopped at the limit: sets of %zu or more answers were not all tried. "),
                      search->complete_size + 1);
    else if (search->set_count > 0)
        buffer_add(&text, _("Proven: there are no others of up to three answers. "));
    if (search->set_count > 0)
        buffer_add(&text, _("No part of a set does it alone. "));
    buffer_format(&text, _("Questions that can matter to it and may change: %zu; consultations: %zu."), search->fact_count,
                  search->consultations);
    if (search->limit_reached && page->limit_word != NULL)
        buffer_format(&text, _(" To go on: %s."), page->limit_word);
    layout_text(page->output, "", "", text.text);
    buffer_free(&text);
}

static void put_left_out(const struct change_page *page)
{
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    if (search->left_out_count == 0)
        return;
    buffer_add(&text, _("Left out, because no plan can change it:"));
    for (size_t i = 0; i < search->left_out_count; i++)
        buffer_format(&text, "%s «%s»", i > 0 ? "," : "",
                      wording_text(page->wording, &page->wording->vocabulary->facts[search->left_out[i]].label));
    buffer_format(&text, " (%s)", page->any_word);
    layout_text(page->output, "", "", text.text);
    buffer_free(&text);
}

/* Whether a set names a question that the case does not answer yet. */
static bool names_open_question(const struct change_page *page)
{
    for (size_t i = 0; i < page->search->set_count; i++)
        for (size_t j = 0; j < page->search->sets[i].count; j++)
            if (!answer_given(&page->record->answers[page->search->sets[i].answers[j].fact]))
                return true;
    return false;
}

void render_change_text(const struct change_page *page)
{
    put_head(page);
    if (page->search->set_count == 0)
        layout_text(page->output, "", "", nothing_found(page->search));
    put_sets(page);
    output_text(page->output, "\n");
    put_proof(page);
    put_left_out(page);
    if (names_open_question(page))
        layout_text(page->output, "", "", _("Where no present answer is named, the question is not answered yet."));
    layout_text(page->output, "", "", _("Supports the social worker's judgement, does not replace it."));
}
