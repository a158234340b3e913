/* change: the smallest changes of answers that turn a recommendation. */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "explain/explain_what.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"

/* --- The smallest changes of answers that turn a recommendation, as JSON --- */

static const char *standing_or_absent(int standing)
{
    return standing == STANDING_ABSENT ? "absent" : standing_word((enum standing)standing);
}

/* Each answer of the list, or each number of the interval, does. */
static void add_answer(cJSON *list, const struct vocabulary *vocabulary, const struct changed_answer *changed)
{
    const struct case_fact *fact = &vocabulary->facts[changed->fact];
    cJSON *item = json_item_object(list);

    json_add_string(item, "fact", fact->id);
    if (changed->choices != 0)
        json_add_choices(item, "answers", fact, changed->choices);
    else
        json_add_number(item, "from", changed->low);
    if (changed->choices == 0 && changed->high < NUMBER_MAX)
        json_add_number(item, "to", changed->high);
}

/* intervensi-explain/1. */
static void render_change_json(const struct view *view, const struct change_search *search)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    const struct explain_target target = {.subject = search->subject, .fact = NOT_FOUND};
    cJSON *object = json_explain(view, &explain_change, &target), *list;

    json_add_string(object, "standing", standing_or_absent(search->standing));
    json_add_string(object, "aim", search->taking_away ? "not-recommended" : "recommended");
    list = json_add_list(object, "sets");
    for (size_t i = 0; i < search->set_count; i++) {
        cJSON *item = json_item_object(list), *answers = json_add_list(item, "change");

        for (size_t j = 0; j < search->sets[i].count; j++)
            add_answer(answers, vocabulary, &search->sets[i].answers[j]);
        json_add_string(item, "standing", standing_or_absent(search->sets[i].standing));
    }
    json_add_number(object, "complete-size", (long)search->complete_size);
    json_add(object, "limit-reached", cJSON_CreateBool(search->limit_reached));
    json_add_number(object, "consultations", (long)search->consultations);
    json_add_number(object, "facts", (long)search->fact_count);
    list = json_add_list(object, "left-out");
    for (size_t i = 0; i < search->left_out_count; i++)
        json_item_string(list, vocabulary->facts[search->left_out[i]].id);
    json_write(view->output, object);
}

/* --- The smallest changes of answers that turn a recommendation, as text --- */

/* How a page of changes is written. */
struct change_page {
    const struct view *view;
    const struct change_search *search;
    bool all;               /* fold nothing */
    const char *all_word;   /* what unfolds it, as it is typed here: "--all" */
    const char *any_word;   /* what tries facts marked unchangeable, too; NULL: they were tried */
    const char *limit_word; /* what raises the limit, or NULL */
    /* The sets of one size, joined where they can be; `done` says which are on the page or counted as folded. */
    struct change_set *sets;
    size_t count;
    bool *done;
};

enum { SHOWN_OF_SIZE = 10, SHOWN_OF_GROUP = 5, GROUP_LEAST = 3 };

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
    struct buffer answers = BUFFER_EMPTY;

    for (size_t i = 0; i < set->count; i++) {
        if (shared != NULL && same_answer(&set->answers[i], shared))
            continue;
        buffer_add(&answers, answers.length > 0 ? _(" and ") : "");
        changed_answer_words(page->view->wording, page->view->record, &set->answers[i], &answers);
    }
    if (shared != NULL)
        layout_format(page->view->output, "   - ", "     ", _("and %s: %s"), answers.text, outcome(set->standing));
    else
        layout_format(page->view->output, " • ", "   ", _("If %s: %s"), answers.text, outcome(set->standing));
    buffer_free(&answers);
}

/* The answer that most of the remaining sets share, or NULL where hardly any do. */
static const struct changed_answer *most_shared(const struct change_page *page)
{
    const struct changed_answer *best = NULL;
    size_t most = GROUP_LEAST - 1;

    for (size_t i = 0; i < page->count; i++)
        for (size_t j = 0; !page->done[i] && j < page->sets[i].count; j++) {
            const struct changed_answer *answer = &page->sets[i].answers[j];
            size_t count = 0;

            for (size_t k = 0; k < page->count; k++)
                count += !page->done[k] && holds(&page->sets[k], answer);
            if (count > most) {
                most = count;
                best = answer;
            }
        }
    return best;
}

/* The sets that are left, or those of them that share an answer; so many stand on the page already. */
static void put_left(const struct change_page *page, const struct changed_answer *shared, size_t shown)
{
    size_t most = shared != NULL ? SHOWN_OF_GROUP : SHOWN_OF_SIZE, folded = 0;
    const char *lead = shared != NULL ? "   " : " ";

    for (size_t i = 0; i < page->count; i++) {
        if (page->done[i] || (shared != NULL && !holds(&page->sets[i], shared)))
            continue;
        page->done[i] = true;
        if (!page->all && shown >= most) {
            folded++;
            continue;
        }
        put_set(page, &page->sets[i], shared);
        shown++;
    }
    if (folded > 0)
        layout_format(page->view->output, lead, lead, _("… %zu more (%s)"), folded, page->all_word);
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

/* Joins what differs in a choice alone, so that it is told in one sentence; what did not fit before may fit what was joined since. */
static void join_sets(struct change_page *page)
{
    for (bool joined = true; joined;) {
        joined = false;
        for (size_t i = 0; i < page->count; i++) {
            struct change_set *set = &page->sets[i], *kept = set + 1, *end = page->sets + page->count;

            for (struct change_set *other = set + 1; other < end; other++) {
                int at = one_difference(set, other);

                if (at != NOT_FOUND)
                    set->answers[at].choices |= other->answers[at].choices;
                else
                    *kept++ = *other;
            }
            joined = joined || kept < end;
            page->count = (size_t)(kept - page->sets);
        }
    }
}

/* The sets of the size that begin here; where one begins the next size is returned. */
static size_t put_size(struct change_page *page, size_t first)
{
    static const char *const headings[CHANGE_SIZE_MAX] = {N_("ONE ANSWER"), N_("TWO ANSWERS TOGETHER"),
                                                          N_("THREE ANSWERS TOGETHER")};
    const struct change_search *search = page->search;
    const struct changed_answer *shared;
    size_t next = first, size = search->sets[first].count, shown = 0;

    while (next < search->set_count && search->sets[next].count == size)
        next++;
    page->count = next - first;
    page->sets = memory_new(page->count, sizeof *page->sets);
    page->done = memory_new(page->count, sizeof *page->done);
    memcpy(page->sets, &search->sets[first], page->count * sizeof *page->sets);
    join_sets(page);
    layout_heading(page->view->output, gettext(headings[size - 1]));
    for (; size > 1 && (page->all || shown < SHOWN_OF_SIZE) && (shared = most_shared(page)) != NULL; shown++) {
        struct buffer answer = BUFFER_EMPTY;

        changed_answer_words(page->view->wording, page->view->record, shared, &answer);
        layout_format(page->view->output, " • ", "   ", _("If %s"), answer.text);
        buffer_free(&answer);
        put_left(page, shared, 0);
    }
    put_left(page, NULL, shown);
    free(page->sets);
    free(page->done);
    return next;
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
    layout_take(page->view->output, "", "", &text);
}

/* Whether a set names a question that the case does not answer yet. */
static bool names_open_question(const struct change_page *page)
{
    for (size_t i = 0; i < page->search->set_count; i++)
        for (size_t j = 0; j < page->search->sets[i].count; j++)
            if (!answer_given(&page->view->record->answers[page->search->sets[i].answers[j].fact]))
                return true;
    return false;
}

static void render_change_text(struct change_page *page)
{
    const struct view *view = page->view;
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    explain_add_name(view->output, wording_label(view->wording, search->subject, NULL), &text);
    layout_edge_take(view->output, "", "", &text, search->subject);
    buffer_format(&text, _("Now: %s."), outcome(search->standing));
    if (search->set_count > 0)
        buffer_format(&text, " %s", search->taking_away ? _("What would take that away:") : _("What would make it recommended:"));
    layout_take(view->output, "", "", &text);
    if (search->set_count == 0)
        layout_text(view->output, "", "", nothing_found(search));
    for (size_t first = 0; first < search->set_count;)
        first = put_size(page, first);
    output_text(view->output, "\n");
    put_proof(page);
    if (search->left_out_count > 0) {
        buffer_add(&text, _("Left out, because no plan can change it:"));
        for (size_t i = 0; i < search->left_out_count; i++)
            buffer_format(&text, "%s «%s»", i > 0 ? "," : "",
                          wording_text(view->wording, &view->wording->vocabulary->facts[search->left_out[i]].label));
        buffer_format(&text, " (%s)", page->any_word);
        layout_take(view->output, "", "", &text);
    }
    if (names_open_question(page))
        layout_text(view->output, "", "", _("Where no present answer is named, the question is not answered yet."));
    layout_text(view->output, "", "", _("Supports the social worker's judgement, does not replace it."));
}

/* The id of the action that the word means, by id, alias or label; NULL after adding a problem, whose hint names the nearest. */
static const char *find_action(const struct engine *engine, const char *word, struct diag *diag)
{
    const struct reference *reference = engine_reference(engine);
    struct explain_target target;
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;

    if (!explain_target_find(engine, word, &target, diag))
        return NULL;
    if (target.subject != NULL && target.value == NULL && reference_action(reference, target.subject) != NULL)
        return target.subject;
    nearest_start(&nearest, word);
    for (size_t i = 0; i < reference->action_count; i++)
        nearest_offer(&nearest, reference->actions[i].subject);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    else
        buffer_add(&hint, _("the advice shows the id of each action at its edge"));
    diag_add(diag, NULL, CODE_NO_ACTION, hint.text, _("'%s' is not something that can be advised"), word);
    buffer_free(&hint);
    return NULL;
}

static enum status answer(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag)
{
    const struct change_options options = {.any = request->any, .limit = (size_t)request->limit};
    const struct wording wording = wording_of(session->engine, session->language);
    struct change_search *search = NULL;
    char *word = explain_words(request);
    const char *action = find_action(session->engine, word, diag);
    enum status status = STATUS_USAGE;

    if (action != NULL)
        status = consultation_make(consultation, CONSULT_RESULT, diag);
    if (action != NULL && status == STATUS_OK)
        status = engine_find_changes(session->engine, consultation->record, action, &options, &search, diag);

    const struct view view = explain_view_of(session, consultation, &wording);
    if (search != NULL && request->format == FORMAT_JSON)
        render_change_json(&view, search);
    else if (search != NULL)
        render_change_text(&(struct change_page){
            .view = &view,
            .search = search,
            .all = request->choice.all,
            .all_word = request->choice.all_word,
            .any_word = request_option_word(request, OPTION_ANY, wording.language),
            .limit_word = request->prompt ? NULL : "--limit N",
        });
    change_search_free(search);
    free(word);
    return status;
}

const struct explain_question explain_change = {
    .name = {"ubah", "change"},
    .arguments = N_("ACTION"),
    .answer = answer,
};
