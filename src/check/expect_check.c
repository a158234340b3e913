/* Holds a result against the expectations of a test, and says what came instead. */
#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "case/case_write.h"
#include "check/expect.h"
#include "explain/explain.h"
#include "explain/explain_whynot.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* --- What came of a case, as things that can be expected --- */

static void add(struct outcome *outcome, enum expect_key key, const char *subject, const char *value)
{
    outcome->items = memory_grow(outcome->items, &outcome->capacity, outcome->count + 1, sizeof *outcome->items);
    outcome->items[outcome->count++] = (struct outcome_item){key, {.subject = subject, .value = value}};
}

static void add_standings(struct outcome *outcome, const struct result *result)
{
    enum standing standing;

    for (int key = 0; expect_key_standing((enum expect_key)key, &standing); key++)
        for (size_t i = 0; i < result->recommendation_count; i++)
            if (result->recommendations[i].standing == standing)
                add(outcome, (enum expect_key)key, result->recommendations[i].subject, NULL);
}

static void add_values(struct outcome *outcome, const struct engine *engine, const struct result *result, enum expect_key key,
                       enum kind kind)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == kind && finding->value != NULL && result_counts(result, engine_vocabulary(engine), finding))
            add(outcome, key, finding->subject, finding->value);
    }
}

static void add_fired(struct outcome *outcome, const struct rulebook *rulebook, const struct result *result)
{
    bool *fired = memory_new(rulebook->rule_count, sizeof *fired);

    for (size_t i = 0; i < result->firing_count; i++)
        fired[rulebook->alternatives[result->firings[i].alternative].rule] = true;
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (fired[i])
            add(outcome, EXPECT_FIRES, rulebook->rules[i].id, NULL);
    free(fired);
}

static void add_reasons(struct outcome *outcome, const struct result *result)
{
    for (size_t i = 0; i < result->recommendation_count; i++)
        for (size_t j = 0; j < result->recommendations[i].rules.count; j++)
            add(outcome, EXPECT_BECAUSE, result->recommendations[i].subject, result->recommendations[i].rules.items[j]);
}

void outcome_of(const struct engine *engine, const struct result *result, struct outcome *outcome)
{
    add_standings(outcome, result);
    add_values(outcome, engine, result, EXPECT_ASSESSMENTS, KIND_ASSESSMENT);
    add_values(outcome, engine, result, EXPECT_PRINCIPLES, KIND_PRINCIPLE_CHECK);
    for (size_t i = 0; i < result->missing_count; i++)
        add(outcome, EXPECT_MISSING, result->findings[result->missing[i]].subject, NULL);
    add_fired(outcome, engine_rulebook(engine), result);
    add_reasons(outcome, result);
}

/* --- The present outcome of cases, kept as tests --- */

/* {"subject": ["rule", …]}; the items of one subject stand behind each other. */
static void add_to_list(cJSON *map, const struct expected *what)
{
    cJSON *list = cJSON_GetObjectItemCaseSensitive(map, what->subject);

    json_item_string(list != NULL ? list : json_add_list(map, what->subject), what->value);
}

/* {"name": "value"}, or a list where several win. */
static void add_value(cJSON *map, const struct expected *what)
{
    cJSON *old = cJSON_GetObjectItemCaseSensitive(map, what->subject), *list;

    if (old == NULL) {
        json_add_string(map, what->subject, what->value);
    } else if (cJSON_IsArray(old)) {
        json_item_string(old, what->value);
    } else {
        list = cJSON_CreateArray();
        json_item_string(list, cJSON_GetStringValue(old));
        json_item_string(list, what->value);
        cJSON_ReplaceItemInObjectCaseSensitive(map, what->subject, list);
    }
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
    else if (item->key == EXPECT_BECAUSE)
        add_to_list(group, &item->what);
    else
        add_value(group, &item->what);
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
    struct outcome outcome = {0};

    add_name(others, test);
    expect = json_add_object(others, "expect");
    json_add_truth(expect, "reviewed", false);
    json_add_truth(expect, "complete", true);
    outcome_of(engine, result, &outcome);
    for (size_t i = 0; i < outcome.count; i++)
        add_item(expect, &outcome.items[i]);
    case_write(test->record, others, json);
    free(outcome.items);
    cJSON_Delete(others);
}

/* --- Holds a result against the expectations of a test, and says what came instead --- */

enum { CAME_MAX = 6 }; /* things named in one line of what came */

/* What a test is checked against. */
struct checking {
    const struct rulebook *rulebook;
    const struct vocabulary *vocabulary;
    const struct result *result;
};

static bool holds_word(const struct words *words, const char *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->items[i], word) == 0)
            return true;
    return false;
}

static bool is_finding(const struct finding *finding, enum kind kind, const char *subject, const char *value)
{
    if (finding->kind != kind || strcmp(finding->subject, subject) != 0)
        return false;
    return value == NULL || (finding->value != NULL && strcmp(finding->value, value) == 0);
}

/* `winning`: only findings that count, see result_counts(). */
static bool found(const struct checking *checking, enum kind kind, const struct expected *expected, bool winning)
{
    for (size_t i = 0; i < checking->result->finding_count; i++) {
        const struct finding *finding = &checking->result->findings[i];

        if (is_finding(finding, kind, expected->subject, expected->value) &&
            (!winning || result_counts(checking->result, checking->vocabulary, finding)))
            return true;
    }
    return false;
}

static bool stands(const struct checking *checking, enum expect_key key, const char *subject)
{
    const struct recommendation *recommendation = result_recommendation(checking->result, subject);
    enum standing standing;

    if (!expect_key_standing(key, &standing))
        return recommendation == NULL;
    return recommendation != NULL && recommendation->standing == standing;
}

static bool fired(const struct checking *checking, const char *name)
{
    for (size_t i = 0; i < checking->result->firing_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[checking->result->firings[i].alternative];

        if (strcmp(alternative->name, name) == 0 || strcmp(checking->rulebook->rules[alternative->rule].id, name) == 0)
            return true;
    }
    return false;
}

static bool is_because(const struct checking *checking, const struct expected *expected)
{
    const struct recommendation *recommendation = result_recommendation(checking->result, expected->subject);

    return recommendation != NULL && holds_word(&recommendation->rules, expected->value);
}

/* Whether the thing came. */
static bool came(const struct checking *checking, enum expect_key key, const struct expected *expected)
{
    switch (key) {
    case EXPECT_ASSESSMENTS: return found(checking, KIND_ASSESSMENT, expected, true);
    case EXPECT_PRINCIPLES: return found(checking, KIND_PRINCIPLE_CHECK, expected, true);
    case EXPECT_MISSING: return found(checking, KIND_MISSING_INFORMATION, expected, false);
    case EXPECT_FINDINGS:
    case EXPECT_NO_FINDINGS: return found(checking, expected->kind, expected, false);
    case EXPECT_FIRES: return fired(checking, expected->subject);
    case EXPECT_BECAUSE: return is_because(checking, expected);
    default: return stands(checking, key, expected->subject);
    }
}

static bool is_met(const struct checking *checking, const struct expectation *expectation)
{
    bool any = false;

    for (size_t i = 0; i < expectation->count; i++)
        any = any || came(checking, expectation->key, &expectation->any[i]);
    return any != (expectation->key == EXPECT_NO_FINDINGS);
}

static void add_words(struct buffer *line, const struct words *words)
{
    for (size_t i = 0; i < words->count; i++)
        buffer_format(line, "%s%s", i > 0 ? " " : "", words->items[i]);
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
    }
}

/* "blocked, strong (inf-02), against: contraindication proc-persuasion (saf-11) obj-absolute" */
static void describe_standing(struct buffer *line, const struct recommendation *recommendation)
{
    buffer_format(line, "%s, %s (", standing_word(recommendation->standing), strength_word(recommendation->strength));
    add_words(line, &recommendation->rules);
    buffer_add(line, ")");
    for (size_t i = 0; i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        buffer_format(line, i == 0 ? _(", against: %s %s (") : "; %s %s (", kind_word(objection->kind), objection->subject);
        add_words(line, &objection->rules);
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
        add_words(line, &finding->rules);
        buffer_add(line, ")");
    }
    if (count > CAME_MAX)
        buffer_format(line, _("; %zu more"), count - CAME_MAX);
    return count;
}

static bool concludes(const struct alternative *alternative, const char *subject)
{
    return alternative->concludes == TEMPLATE_FINDING && alternative->conclusion[1].constant != NULL &&
           strcmp(alternative->conclusion[1].constant, subject) == 0;
}

/* Nothing came about the subject: which rules could have spoken of it? */
static void describe_silence(struct buffer *line, const struct checking *checking, const char *subject)
{
    size_t count = 0;

    for (size_t i = 0; i < checking->rulebook->alternative_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[i];

        if (!concludes(alternative, subject) || !checking->rulebook->rules[alternative->rule].active || count++ >= CAME_MAX)
            continue;
        buffer_format(line, count == 1 ? _("nothing; none of these rules fired: %s") : ", %s", alternative->name);
    }
    if (count == 0)
        buffer_add(line, _("nothing; no rule concludes it"));
    if (count > CAME_MAX)
        buffer_format(line, _(", %zu more"), count - CAME_MAX);
}

static void describe_rule(struct buffer *line, const struct rulebook *rulebook, const char *name)
{
    bool known = rulebook_rule(rulebook, name) >= 0;

    for (size_t i = 0; !known && i < rulebook->alternative_count; i++)
        known = strcmp(rulebook->alternatives[i].name, name) == 0;
    buffer_add(line, known ? _("it did not fire") : _("there is no such rule"));
}

static void describe_came(struct buffer *line, const struct checking *checking, const struct expectation *expectation)
{
    for (size_t i = 0; i < expectation->count; i++) {
        const char *subject = expectation->any[i].subject;
        const struct recommendation *recommendation = result_recommendation(checking->result, subject);
        enum standing standing;
        bool about_standing = expect_key_standing(expectation->key, &standing) || expectation->key == EXPECT_ABSENT ||
                              expectation->key == EXPECT_BECAUSE;

        if (expectation->count > 1)
            buffer_format(line, "%s%s: ", i > 0 ? "; " : "", subject);
        if (expectation->key == EXPECT_FIRES)
            describe_rule(line, checking->rulebook, subject);
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

/* Of a test that is complete: what came beside the things it lists. */
static bool check_rest(const struct test *test, const struct view *view, bool all, struct buffer *report)
{
    struct outcome outcome = {0};
    bool good = true;

    outcome_of(view->engine, view->result, &outcome);
    for (size_t i = 0; i < outcome.count; i++) {
        const struct outcome_item *item = &outcome.items[i];
        struct expected what = item->what;
        const struct expectation came = {item->key, &what, 1};
        enum standing standing;

        if (is_listed(test, view->wording->rulebook, item))
            continue;
        good = false;
        buffer_format(report, "%s%s", _("expected "), _("nothing but what is listed"));
        buffer_add(report, _("\ncame     "));
        describe_expected(report, &came);
        buffer_add(report, "\n");
        if (expect_key_standing(item->key, &standing))
            expect_reason(view, &came, all, report);
    }
    free(outcome.items);
    return good;
}

bool test_check(const struct test *test, const struct view *view, bool all, struct buffer *report)
{
    const struct checking checking = {view->wording->rulebook, view->wording->vocabulary, view->result};
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
    return (!test->complete || check_rest(test, view, all, report)) && good;
}

/* --- Why an expectation was not met --- */

enum { INDENT = 4, DEPTH_BRIEF = 2 };

/* A reason in the making. */
struct reasoning {
    struct view view; /* of the page below, not of the command's output */
    struct explain_choice choice;
};

/* --- What came although it should not, or came otherwise --- */

static void put_facts(const struct reasoning *reasoning, const struct found_facts *facts)
{
    struct tree tree = explain_tree(&reasoning->view, &reasoning->choice);

    for (size_t i = 0; i < facts->count; i++)
        if (!derivation_shown(tree.derivation, facts->items[i]))
            tree_put(&tree, facts->items[i], " ");
    derivation_free(tree.derivation);
}

/* What an action stands on: what speaks for it, and what speaks against it. */
static void put_action(const struct reasoning *reasoning, const struct found *found)
{
    put_facts(reasoning, &found->parts[FOUND_FOR]);
    put_facts(reasoning, &found->parts[FOUND_AGAINST]);
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

/* --- What did not come --- */

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

/* --- By the key --- */

/* A value that was found and outweighed follows from something, too: then what won is shown. */
static void put_value(const struct reasoning *reasoning, enum kind kind, const struct expected *expected,
                      const struct found *found)
{
    const struct expected any = {kind, expected->subject, NULL};
    const struct result *result = reasoning->view.result;
    const char *const slots[SLOTS_MAX] = {kind_word(kind), expected->subject, expected->value};

    if (derivation_find(result, TEMPLATE_FINDING, slots, 0) == result->fact_count)
        put_not_found(reasoning, 1U << kind, expected->subject, expected->value);
    else if (found->count > 0)
        put_finding(reasoning, &any);
}

static void put_standing(const struct reasoning *reasoning, const struct explain_target *target, const struct found *found)
{
    if (found->recommendation != NULL)
        put_action(reasoning, found);
    else
        put_attempts(reasoning, NULL, whynot_ask(&reasoning->view, target));
}

static void put_reason(const struct reasoning *reasoning, enum expect_key key, const struct expected *expected)
{
    const struct explain_target target = {.subject = expected->subject, .fact = NOT_FOUND};
    struct found found = found_of(&reasoning->view, &target);

    switch (key) {
    case EXPECT_FIRES: put_rule(reasoning, expected->subject); break;
    case EXPECT_BECAUSE: put_rule(reasoning, expected->value); break;
    case EXPECT_ASSESSMENTS: put_value(reasoning, KIND_ASSESSMENT, expected, &found); break;
    case EXPECT_PRINCIPLES: put_value(reasoning, KIND_PRINCIPLE_CHECK, expected, &found); break;
    case EXPECT_MISSING: put_not_found(reasoning, 1U << KIND_MISSING_INFORMATION, expected->subject, NULL); break;
    case EXPECT_FINDINGS: put_not_found(reasoning, 1U << expected->kind, expected->subject, expected->value); break;
    case EXPECT_NO_FINDINGS: put_finding(reasoning, expected); break;
    default: put_standing(reasoning, &target, &found); break;
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

void expect_reason(const struct view *view, const struct expectation *expectation, bool all, struct buffer *report)
{
    struct output page = {.width = view->output->width - 2 * INDENT};
    struct reasoning reasoning = {*view, {.depth = all ? 0 : DEPTH_BRIEF, .brief = !all, .all = all, .all_word = "--all"}};
    char *text = NULL;
    size_t size;

    page.stream = open_memstream(&text, &size);
    if (page.stream == NULL)
        memory_exhausted();
    reasoning.view.output = &page;
    for (size_t i = 0; i < expectation->count; i++)
        put_reason(&reasoning, expectation->key, &expectation->any[i]);
    fclose(page.stream);
    add_indented(report, text);
    free(text);
}
