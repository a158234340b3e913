/* Holds a result against the expectations of a test, and says what came instead. */
#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "case/case_write.h"
#include "check/expect.h"
#include "explain/explain.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* --- What came of a case, as things that can be expected --- */

struct outcome_item {
    enum expect_key key;
    struct expected what; /* words of the engine and of the result */
};

/* Begin with zeroes; free the items with free(). */
struct outcome {
    /* By key; standings in order of rank, rules in the order of loading; then what follows from these: implied answers,
     * contradictions, every finding. */
    struct outcome_item *items;
    size_t count, capacity;
    size_t told; /* the items before those: what a complete test lists */
};

static void add(struct outcome *outcome, enum expect_key key, enum kind kind, const char *subject, const char *value)
{
    outcome->items = memory_grow(outcome->items, &outcome->capacity, outcome->count + 1, sizeof *outcome->items);
    outcome->items[outcome->count++] = (struct outcome_item){key, {kind, subject, value, NULL}};
}

/* Every standing with all its rules, every value that wins, everything missing, every rule that fired. */
static struct outcome outcome_of(const struct engine *engine, const struct result *result)
{
    static const enum kind kinds[] = {KIND_ASSESSMENT, KIND_PRINCIPLE_CHECK};
    const struct rulebook *rulebook = engine_rulebook(engine);
    bool *fired = memory_new(rulebook->rule_count, sizeof *fired);
    struct outcome outcome = {0};
    enum standing standing;

    for (int key = 0; expect_key_standing((enum expect_key)key, &standing); key++)
        for (size_t i = 0; i < result->recommendation_count; i++)
            if (result->recommendations[i].standing == standing)
                add(&outcome, (enum expect_key)key, 0, result->recommendations[i].subject, NULL);
    for (int i = 0; i < 2; i++)
        for (size_t j = 0; j < result->finding_count; j++) {
            const struct finding *finding = &result->findings[j];

            if (finding->kind == kinds[i] && finding->value != NULL && result_counts(result, engine_vocabulary(engine), finding))
                add(&outcome, i == 0 ? EXPECT_ASSESSMENTS : EXPECT_PRINCIPLES, 0, finding->subject, finding->value);
        }
    for (size_t i = 0; i < result->missing_count; i++)
        add(&outcome, EXPECT_MISSING, 0, result->findings[result->missing[i]].subject, NULL);
    for (size_t i = 0; i < result->firing_count; i++)
        fired[rulebook->alternatives[result->firings[i].alternative].rule] = true;
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (fired[i])
            add(&outcome, EXPECT_FIRES, 0, rulebook->rules[i].id, NULL);
    free(fired);
    for (size_t i = 0; i < result->recommendation_count; i++)
        for (size_t j = 0; j < result->recommendations[i].rules.count; j++)
            add(&outcome, EXPECT_BECAUSE, 0, result->recommendations[i].subject, result->recommendations[i].rules.items[j]);
    outcome.told = outcome.count;
    for (size_t i = 0; i < result->finding_count; i++)
        if (result->findings[i].kind == KIND_IMPLIED_ANSWER)
            add(&outcome, EXPECT_IMPLIED, 0, result->findings[i].subject, result->findings[i].value);
    for (size_t i = 0; i < rulebook->contradictions.count; i++)
        if (result_contradicts(result, rulebook->contradictions.items[i]))
            add(&outcome, EXPECT_CONTRADICTIONS, 0, rulebook->contradictions.items[i], NULL);
    for (size_t i = 0; i < result->finding_count; i++) {
        add(&outcome, EXPECT_FINDINGS, result->findings[i].kind, result->findings[i].subject, result->findings[i].value);
        outcome.items[outcome.count - 1].what.strength = strength_word(result->findings[i].strength);
    }
    return outcome;
}

/* --- The present outcome of cases, kept as tests --- */

/* {"name": "value"}, or a list where several win; of reasons always a list. */
static void add_value(cJSON *map, const struct expected *what, bool list)
{
    cJSON *old = cJSON_GetObjectItemCaseSensitive(map, what->subject);

    if (old == NULL && !list) {
        json_add_string(map, what->subject, what->value);
        return;
    }
    if (old == NULL) {
        old = json_add_list(map, what->subject);
    } else if (!cJSON_IsArray(old)) {
        cJSON *several = cJSON_CreateArray();

        json_item_string(several, cJSON_GetStringValue(old));
        cJSON_ReplaceItemInObjectCaseSensitive(map, what->subject, several);
        old = several;
    }
    json_item_string(old, what->value);
}

static void add_item(cJSON *expect, const struct outcome_item *item)
{
    const char *key = expect_key_word(item->key);
    bool map = item->what.value != NULL;
    cJSON *group = cJSON_GetObjectItemCaseSensitive(expect, key);

    if (group == NULL)
        group = map ? json_add_object(expect, key) : json_add_list(expect, key);
    if (!map)
        json_item_string(group, item->what.subject);
    else
        add_value(group, &item->what, item->key == EXPECT_BECAUSE);
}

/* What the case calls itself; where it does not, where it stands. */
static void add_name(cJSON *object, const struct test *test)
{
    const struct case_record *record = test->record;
    const char *names[] = {test->name, record->title, record->id};
    struct buffer place = BUFFER_EMPTY;
    const char *name = NULL;

    for (size_t i = 0; name == NULL && i < sizeof names / sizeof *names; i++)
        if (names[i] != NULL && names[i][0] != '\0')
            name = names[i];
    buffer_format(&place, "%s:%ld", test->file, test->line);
    json_add_string(object, "name", name != NULL ? name : buffer_text(&place));
    buffer_free(&place);
}

void freeze_test(const struct test *test, const struct engine *engine, const struct result *result, struct buffer *json)
{
    cJSON *others = json_object(), *expect;
    struct outcome outcome = outcome_of(engine, result);

    add_name(others, test);
    expect = json_add_object(others, "expect");
    json_add_truth(expect, "reviewed", false);
    json_add_truth(expect, "complete", true);
    for (size_t i = 0; i < outcome.told; i++)
        add_item(expect, &outcome.items[i]);
    case_write(test->record, others, json);
    free(outcome.items);
    cJSON_Delete(others);
}

/* --- Whether an expectation is met, and what came instead --- */

enum { CAME_MAX = 6 }; /* things named in one line of what came */

/* What a test is checked against. */
struct checking {
    const struct rulebook *rulebook;
    const struct result *result;
    struct outcome outcome;
};

static bool fired(const struct checking *checking, const char *name)
{
    for (size_t i = 0; i < checking->result->firing_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[checking->result->firings[i].alternative];

        if (strcmp(alternative->name, name) == 0 || strcmp(checking->rulebook->rules[alternative->rule].id, name) == 0)
            return true;
    }
    return false;
}

/* Whether the thing came. */
static bool came(const struct checking *checking, enum expect_key key, const struct expected *expected)
{
    enum expect_key as = key == EXPECT_NO_FINDINGS         ? EXPECT_FINDINGS
                         : key == EXPECT_NO_CONTRADICTIONS ? EXPECT_CONTRADICTIONS
                                                           : key;

    if (key == EXPECT_FIRES || key == EXPECT_SILENT)
        return fired(checking, expected->subject);
    if (key == EXPECT_ABSENT)
        return result_recommendation(checking->result, expected->subject) == NULL;
    for (size_t i = 0; i < checking->outcome.count; i++) {
        const struct outcome_item *item = &checking->outcome.items[i];

        if (item->key == as && item->what.kind == expected->kind && strcmp(item->what.subject, expected->subject) == 0 &&
            (expected->value == NULL || text_same(item->what.value, expected->value)) &&
            (expected->strength == NULL || strcmp(item->what.strength, expected->strength) == 0))
            return true;
    }
    return false;
}

/* Whether it is met by what does not come. */
static bool is_absence(enum expect_key key)
{
    return key == EXPECT_NO_FINDINGS || key == EXPECT_NO_CONTRADICTIONS || key == EXPECT_SILENT;
}

static bool is_met(const struct checking *checking, const struct expectation *expectation)
{
    bool any = false;

    for (size_t i = 0; i < expectation->count; i++) {
        /* what must not come could be misspelt without anyone noticing */
        if (expectation->key == EXPECT_NO_CONTRADICTIONS &&
            !words_contain(&checking->rulebook->contradictions, expectation->any[i].subject))
            return false;
        if (expectation->key == EXPECT_SILENT && rulebook_find(checking->rulebook, expectation->any[i].subject) == NULL)
            return false;
        any = any || came(checking, expectation->key, &expectation->any[i]);
    }
    return any != is_absence(expectation->key);
}

static void describe_expected(struct buffer *line, const struct expectation *expectation)
{
    bool kinds = expectation->key == EXPECT_FINDINGS || expectation->key == EXPECT_NO_FINDINGS;

    buffer_format(line, "%s:", expect_key_word(expectation->key));
    for (size_t i = 0; i < expectation->count; i++) {
        const struct expected *expected = &expectation->any[i];

        buffer_add(line, i > 0 ? _(" or ") : " ");
        if (kinds)
            buffer_format(line, "%s ", kind_word(expected->kind));
        buffer_add_plain(line, expected->subject);
        if (expected->value != NULL) {
            buffer_add(line, " ");
            buffer_add_plain(line, expected->value);
        }
        if (expected->strength != NULL)
            buffer_format(line, " (%s)", expected->strength);
    }
}

/* "blocked, strong (inf-02), against: contraindication proc-persuasion (saf-11) obj-absolute" */
static void describe_standing(struct buffer *line, const struct recommendation *recommendation)
{
    buffer_format(line, "%s, %s (", standing_word(recommendation->standing), strength_word(recommendation->strength));
    wording_join(line, &recommendation->rules, " ");
    buffer_add(line, ")");
    for (size_t i = 0; i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        buffer_format(line, i == 0 ? _(", against: %s %s (") : "; %s %s (", kind_word(objection->kind), objection->subject);
        wording_join(line, &objection->rules, " ");
        buffer_format(line, ") %s", objection->by);
    }
}

/* Every finding about the subject, with its rules. Returns how many. */
static size_t describe_findings(struct buffer *line, const struct checking *checking, const char *subject)
{
    size_t count = 0;

    for (size_t i = 0; i < checking->result->finding_count; i++) {
        const struct finding *finding = &checking->result->findings[i];

        if (strcmp(finding->subject, subject) != 0 || count++ >= CAME_MAX)
            continue;
        buffer_format(line, "%s%s", count > 1 ? "; " : "", kind_word(finding->kind));
        if (finding->value != NULL)
            buffer_format(line, " %s", finding->value);
        buffer_format(line, ", %s (", strength_word(finding->strength));
        wording_join(line, &finding->rules, " ");
        buffer_add(line, ")");
    }
    if (count > CAME_MAX)
        buffer_format(line, _("; %zu more"), count - CAME_MAX);
    return count;
}

/* Nothing came about the subject: which rules could have spoken of it? */
static void describe_silence(struct buffer *line, const struct checking *checking, const char *subject)
{
    size_t count = 0;

    for (size_t i = 0; i < checking->rulebook->alternative_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[i];

        if (!alternative_finds(alternative, subject) || !checking->rulebook->rules[alternative->rule].active ||
            count++ >= CAME_MAX)
            continue;
        buffer_format(line, count == 1 ? _("nothing; none of these rules fired: %s") : ", %s", alternative->name);
    }
    if (count == 0)
        buffer_add(line, _("nothing; no rule concludes it"));
    if (count > CAME_MAX)
        buffer_format(line, _(", %zu more"), count - CAME_MAX);
}

static void describe_came(struct buffer *line, const struct checking *checking, const struct expectation *expectation)
{
    for (size_t i = 0; i < expectation->count; i++) {
        const char *subject = expectation->any[i].subject;
        const struct recommendation *recommendation = result_recommendation(checking->result, subject);
        bool about_standing = expectation->key <= EXPECT_ABSENT || expectation->key == EXPECT_BECAUSE;

        if (expectation->count > 1)
            buffer_format(line, "%s%s: ", i > 0 ? "; " : "", subject);
        if (expectation->key == EXPECT_CONTRADICTIONS || expectation->key == EXPECT_NO_CONTRADICTIONS)
            buffer_add(line, !words_contain(&checking->rulebook->contradictions, subject)
                                 ? _("no rule of contradictions has this id")
                             : fired(checking, subject) ? _("it fired")
                                                        : _("it did not fire"));
        else if (expectation->key == EXPECT_FIRES || expectation->key == EXPECT_SILENT)
            buffer_add(line, rulebook_find(checking->rulebook, subject) == NULL ? _("there is no such rule")
                             : expectation->key == EXPECT_SILENT                ? _("it fired")
                                                                                : _("it did not fire"));
        else if (about_standing && recommendation != NULL)
            describe_standing(line, recommendation);
        else if (describe_findings(line, checking, subject) == 0)
            describe_silence(line, checking, subject);
    }
}

/* Whether the test lists the thing; of a rule also an alternative of it. */
static bool is_listed(const struct test *test, const struct rulebook *rulebook, const struct outcome_item *item)
{
    for (size_t i = 0; i < test->count; i++) {
        const struct expectation *expectation = &test->expectations[i];

        for (size_t j = 0; expectation->key == item->key && j < expectation->count; j++) {
            const char *subject = expectation->any[j].subject, *value = expectation->any[j].value;
            const struct rule *rule = item->key == EXPECT_FIRES ? rulebook_find(rulebook, subject) : NULL;

            if (strcmp(rule != NULL ? rule->id : subject, item->what.subject) == 0 &&
                (value == NULL || strcmp(value, item->what.value) == 0))
                return true;
        }
    }
    return false;
}

/* --- Why an expectation was not met --- */

enum { INDENT = 4, DEPTH_BRIEF = 2 };

/* A reason in the making. */
struct reasoning {
    struct view view; /* of the page below, not of the command's output */
    struct explain_choice choice;
};

static void put_facts(const struct reasoning *reasoning, const struct found_facts *facts)
{
    struct tree tree = explain_tree(&reasoning->view, &reasoning->choice);

    explain_put_trees(&tree, facts, NULL);
    derivation_free(tree.derivation);
}

static void put_finding(const struct reasoning *reasoning, const struct expected *expected)
{
    const struct result *result = reasoning->view.result;
    const char *const slots[SLOTS_MAX] = {kind_word(expected->kind), expected->subject, expected->value};
    struct tree tree = explain_tree(&reasoning->view, &reasoning->choice);

    for (size_t i = derivation_find(result, TEMPLATE_FINDING, slots, 0); i < result->fact_count;
         i = derivation_find(result, TEMPLATE_FINDING, slots, i + 1))
        tree_put(&tree, i, " ");
    derivation_free(tree.derivation);
}

static void put_attempts(const struct reasoning *reasoning, const struct rule *rule, struct whynot *whynot)
{
    whynot_put_attempts(&reasoning->view, whynot, rule, &reasoning->choice);
    whynot_free(whynot);
}

static void put_rule(const struct reasoning *reasoning, const char *name)
{
    const struct rule *rule = rulebook_find(reasoning->view.wording->rulebook, name);
    const struct explain_target target = {.rule = rule, .fact = NOT_FOUND};

    if (rule != NULL)
        put_attempts(reasoning, rule, whynot_ask(&reasoning->view, &target));
}

static void put_not_found(const struct reasoning *reasoning, unsigned kinds, const char *subject, const char *value)
{
    const struct whynot_question question = {.subject = subject, .value = value, .kinds = kinds};

    put_attempts(reasoning, NULL, whynot_make(reasoning->view.wording->rulebook, reasoning->view.result, &question));
}

/* A value that was found and outweighed follows from something, too: then what won is shown. */
static void put_value(const struct reasoning *reasoning, enum kind kind, const struct expected *expected,
                      const struct found *found)
{
    const struct expected any = {kind, expected->subject, NULL, NULL};
    const struct result *result = reasoning->view.result;
    const char *const slots[SLOTS_MAX] = {kind_word(kind), expected->subject, expected->value};

    if (derivation_find(result, TEMPLATE_FINDING, slots, 0) == result->fact_count)
        put_not_found(reasoning, 1U << kind, expected->subject, expected->value);
    else if (found->count > 0)
        put_finding(reasoning, &any);
}

static void put_reason(const struct reasoning *reasoning, enum expect_key key, const struct expected *expected)
{
    const struct explain_target target = {.subject = expected->subject, .fact = NOT_FOUND};
    struct found found = found_of(&reasoning->view, &target);

    switch (key) {
    case EXPECT_FIRES:
    case EXPECT_CONTRADICTIONS: put_rule(reasoning, expected->subject); break;
    case EXPECT_SILENT:
    case EXPECT_NO_CONTRADICTIONS: break;
    case EXPECT_IMPLIED: put_not_found(reasoning, 1U << KIND_IMPLIED_ANSWER, expected->subject, expected->value); break;
    case EXPECT_BECAUSE: put_rule(reasoning, expected->value); break;
    case EXPECT_ASSESSMENTS: put_value(reasoning, KIND_ASSESSMENT, expected, &found); break;
    case EXPECT_PRINCIPLES: put_value(reasoning, KIND_PRINCIPLE_CHECK, expected, &found); break;
    case EXPECT_MISSING: put_not_found(reasoning, 1U << KIND_MISSING_INFORMATION, expected->subject, NULL); break;
    case EXPECT_FINDINGS: put_not_found(reasoning, 1U << expected->kind, expected->subject, expected->value); break;
    case EXPECT_NO_FINDINGS: put_finding(reasoning, expected); break;
    default:
        if (found.recommendation == NULL) {
            put_attempts(reasoning, NULL, whynot_ask(&reasoning->view, &target));
        } else {
            put_facts(reasoning, &found.parts[FOUND_FOR]);
            put_facts(reasoning, &found.parts[FOUND_AGAINST]);
        }
    }
    found_free(&found);
}

static void add_indented(struct buffer *report, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        buffer_format(report, "%*s%.*s\n", length > 0 ? INDENT : 0, "", (int)length, text);
        text += length + (text[length] == '\n');
    }
}

/* Adds the reason, brief, as lines; nothing where there is none, such as of a rule that is not there. */
static void expect_reason(const struct view *view, const struct expectation *expectation, bool all, struct buffer *report)
{
    struct output page = {.width = view->output->width - 2 * INDENT};
    struct reasoning reasoning = {*view, {.depth = all ? 0 : DEPTH_BRIEF, .brief = !all, .all = all, .all_word = "--all"}};
    char *text = NULL;
    size_t size;

    page.stream = output_page(&text, &size);
    reasoning.view.output = &page;
    for (size_t i = 0; i < expectation->count; i++)
        put_reason(&reasoning, expectation->key, &expectation->any[i]);
    output_page_close(page.stream, &text);
    add_indented(report, text);
    free(text);
}

/* --- The check --- */

bool test_check(const struct test *test, const struct view *view, bool all, struct buffer *report)
{
    struct checking checking = {view->wording->rulebook, view->result, outcome_of(view->engine, view->result)};
    bool good = true;

    for (size_t i = 0; i < test->count; i++) {
        if (is_met(&checking, &test->expectations[i]))
            continue;
        good = false;
        buffer_add(report, _("expected "));
        describe_expected(report, &test->expectations[i]);
        buffer_add(report, _("\ncame     "));
        describe_came(report, &checking, &test->expectations[i]);
        buffer_add(report, "\n");
        expect_reason(view, &test->expectations[i], all, report);
    }
    /* Of a test that is complete: what came beside the things it lists. */
    for (size_t i = 0; test->complete && i < checking.outcome.told; i++) {
        struct outcome_item *item = &checking.outcome.items[i];
        const struct expectation beside = {item->key, &item->what, 1};
        enum standing standing;

        if (is_listed(test, checking.rulebook, item))
            continue;
        good = false;
        buffer_format(report, "%s%s", _("expected "), _("nothing but what is listed"));
        buffer_add(report, _("\ncame     "));
        describe_expected(report, &beside);
        buffer_add(report, "\n");
        if (expect_key_standing(item->key, &standing))
            expect_reason(view, &beside, all, report);
    }
    free(checking.outcome.items);
    return good;
}

bool test_is_met(const struct test *test, const struct engine *engine, const struct result *result)
{
    struct checking checking = {engine_rulebook(engine), result, outcome_of(engine, result)};
    bool good = true;

    for (size_t i = 0; good && i < test->count; i++)
        good = is_met(&checking, &test->expectations[i]);
    for (size_t i = 0; good && test->complete && i < checking.outcome.told; i++)
        good = is_listed(test, checking.rulebook, &checking.outcome.items[i]);
    free(checking.outcome.items);
    return good;
}

/* --- What tells two results of a case apart ---------------------------------------------------------------------- */

/* The first item of `in` with this key that is not in `out`; of findings of this subject, if there is one. */
static const struct outcome_item *only_in(const struct outcome *in, const struct outcome *out, enum expect_key first,
                                          enum expect_key last, const char *subject)
{
    for (size_t i = 0; i < in->count; i++) {
        const struct outcome_item *item = &in->items[i];
        bool found = item->key < first || item->key > last || (subject != NULL && strcmp(item->what.subject, subject) != 0);

        for (size_t j = 0; !found && j < out->count; j++) {
            const struct outcome_item *other = &out->items[j];

            found = other->key == item->key && other->what.kind == item->what.kind &&
                    strcmp(other->what.subject, item->what.subject) == 0 && text_same(other->what.value, item->what.value) &&
                    text_same(other->what.strength, item->what.strength);
        }
        if (!found)
            return item;
    }
    return NULL;
}

static void add_expected_finding(cJSON *expect, const char *key, const struct outcome_item *item, bool strength)
{
    cJSON *finding = json_item_object(json_add_list(expect, key));

    json_add_string(finding, "kind", kind_word(item->what.kind));
    json_add_string(finding, "subject", item->what.subject);
    json_add_string(finding, "value", item->what.value);
    if (strength)
        json_add_string(finding, "strength", item->what.strength);
}

bool expect_difference(cJSON *expect, const struct engine *engine, const struct result *result, const struct result *other,
                       size_t alternative)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const char *name = rulebook->alternatives[alternative].name, *subject;
    struct outcome here = outcome_of(engine, result), there = outcome_of(engine, other);
    const struct checking checked[2] = {{rulebook, result, here}, {rulebook, other, there}};
    bool fires = fired(&checked[0], name), told = fires != fired(&checked[1], name);
    const struct outcome_item *item;

    subject = rulebook->alternatives[alternative].concludes == TEMPLATE_FINDING
                  ? rulebook->alternatives[alternative].conclusion[FINDING_SUBJECT].constant
                  : NULL;
    if (told)
        json_item_string(json_add_list(expect, fires ? expect_key_word(EXPECT_FIRES) : expect_key_word(EXPECT_SILENT)), name);
    if ((item = only_in(&here, &there, EXPECT_RECOMMENDED, EXPECT_BLOCKED, NULL)) != NULL && subject == NULL)
        json_item_string(json_add_list(expect, expect_key_word(item->key)), item->what.subject);
    else if ((item = only_in(&here, &there, EXPECT_FINDINGS, EXPECT_FINDINGS, subject)) != NULL)
        add_expected_finding(expect, expect_key_word(EXPECT_FINDINGS), item, true);
    else if ((item = only_in(&there, &here, EXPECT_FINDINGS, EXPECT_FINDINGS, subject)) != NULL)
        add_expected_finding(expect, expect_key_word(EXPECT_NO_FINDINGS), item, false);
    else if ((item = only_in(&there, &here, EXPECT_RECOMMENDED, EXPECT_BLOCKED, NULL)) != NULL &&
             result_recommendation(result, item->what.subject) == NULL)
        json_item_string(json_add_list(expect, expect_key_word(EXPECT_ABSENT)), item->what.subject);
    told = told || item != NULL;
    free(here.items);
    free(there.items);
    return told;
}
