/* change: the smallest changes of answers that turn a recommendation. */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
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
    cJSON *item = json_item_object(list), *answers;

    json_add_string(item, "fact", fact->id);
    if (changed->choices == 0) {
        json_add_number(item, "from", changed->low);
        if (changed->high < NUMBER_MAX)
            json_add_number(item, "to", changed->high);
        return;
    }
    answers = json_add_list(item, "answers");
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((changed->choices >> i & 1) != 0)
            json_item_string(answers, fact->choices[i].value);
}

static void add_sets(cJSON *object, const struct vocabulary *vocabulary, const struct change_search *search)
{
    cJSON *sets = json_add_list(object, "sets");

    for (size_t i = 0; i < search->set_count; i++) {
        const struct change_set *set = &search->sets[i];
        cJSON *item = json_item_object(sets);
        cJSON *answers = json_add_list(item, "change");

        for (size_t j = 0; j < set->count; j++)
            add_answer(answers, vocabulary, &set->answers[j]);
        json_add_string(item, "standing", standing_or_absent(set->standing));
    }
}

/* intervensi-explain/1. */
static void render_change_json(const struct view *view, const struct change_search *search)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    const struct explain_target target = {.subject = search->subject, .fact = NOT_FOUND};
    cJSON *object = json_explain(view, &explain_change, &target);
    cJSON *left_out;

    json_add_string(object, "standing", standing_or_absent(search->standing));
    json_add_string(object, "aim", search->taking_away ? "not-recommended" : "recommended");
    add_sets(object, vocabulary, search);
    json_add_number(object, "complete-size", (long)search->complete_size);
    json_add(object, "limit-reached", cJSON_CreateBool(search->limit_reached));
    json_add_number(object, "consultations", (long)search->consultations);
    json_add_number(object, "facts", (long)search->fact_count);
    left_out = json_add_list(object, "left-out");
    for (size_t i = 0; i < search->left_out_count; i++)
        json_item_string(left_out, vocabulary->facts[search->left_out[i]].id);
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
};

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

/* The sets that are left, or those of them that share an answer; so many stand on the page already. */
static void put_left(const struct size_page *size, const struct changed_answer *shared, size_t shown)
{
    size_t most = shared != NULL ? SHOWN_OF_GROUP : SHOWN_OF_SIZE, folded = 0;

    for (size_t i = 0; i < size->count; i++) {
        if (size->done[i] || (shared != NULL && !holds(&size->sets[i], shared)))
            continue;
        size->done[i] = true;
        if (!size->page->all && shown >= most) {
            folded++;
            continue;
        }
        put_set(size->page, &size->sets[i], shared);
        shown++;
    }
    if (folded > 0)
        layout_format(size->page->view->output, shared != NULL ? "   " : " ", shared != NULL ? "   " : " ", _("… %zu more (%s)"),
                      folded, size->page->all_word);
}

static void put_size(const struct size_page *size)
{
    const struct changed_answer *shared;
    size_t shown = 0;

    for (; size->sets[0].count > 1 && (size->page->all || shown < SHOWN_OF_SIZE) && (shared = most_shared(size)) != NULL;
         shown++) {
        struct buffer answer = BUFFER_EMPTY;

        changed_answer_words(size->page->view->wording, size->page->view->record, shared, &answer);
        layout_format(size->page->view->output, " • ", "   ", _("If %s"), answer.text);
        buffer_free(&answer);
        put_left(size, shared, 0);
    }
    put_left(size, NULL, shown);
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
        layout_heading(page->view->output, gettext(headings[search->sets[first].count - 1]));
        put_size(&size);
        free(size.done);
        free(size.sets);
    }
}

static void put_head(const struct change_page *page)
{
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    explain_add_name(page->view->output, wording_label(page->view->wording, search->subject, NULL), &text);
    layout_edge_take(page->view->output, "", "", &text, search->subject);
    buffer_format(&text, _("Now: %s."), outcome(search->standing));
    if (search->set_count > 0)
        buffer_format(&text, " %s", search->taking_away ? _("What would take that away:") : _("What would make it recommended:"));
    layout_take(page->view->output, "", "", &text);
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

static void put_left_out(const struct change_page *page)
{
    const struct change_search *search = page->search;
    struct buffer text = BUFFER_EMPTY;

    if (search->left_out_count == 0)
        return;
    buffer_add(&text, _("Left out, because no plan can change it:"));
    for (size_t i = 0; i < search->left_out_count; i++)
        buffer_format(&text, "%s «%s»", i > 0 ? "," : "",
                      wording_text(page->view->wording, &page->view->wording->vocabulary->facts[search->left_out[i]].label));
    buffer_format(&text, " (%s)", page->any_word);
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

static void render_change_text(const struct change_page *page)
{
    put_head(page);
    if (page->search->set_count == 0)
        layout_text(page->view->output, "", "", nothing_found(page->search));
    put_sets(page);
    output_text(page->view->output, "\n");
    put_proof(page);
    put_left_out(page);
    if (names_open_question(page))
        layout_text(page->view->output, "", "", _("Where no present answer is named, the question is not answered yet."));
    layout_text(page->view->output, "", "", _("Supports the social worker's judgement, does not replace it."));
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
    diag_add(diag, NULL, CODE_NO_ACTION, hint.text, _("'%s' is nothing that can be advised"), word);
    buffer_free(&hint);
    return NULL;
}

static enum status answer(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag)
{
    const struct change_options options = {.any = request->any, .limit = (size_t)request->limit};
    const struct wording wording = wording_of(session->engine, session->language);
    const struct view view = explain_view_of(session, consultation, &wording);
    struct change_search *search = NULL;
    char *word = explain_words(request);
    const char *action = find_action(session->engine, word, diag);
    enum status status = STATUS_USAGE;

    if (action != NULL)
        status = engine_find_changes(session->engine, consultation->record, action, &options, &search, diag);
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
