/* What a run of tests saw of the rule base. See coverage.h. */
#include "check/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "lookup/cross.h"
#include "matching.h"
#include "memory.h"
#include "json/json_write.h"

/* --- The actions --- */

static int by_subject(const void *a, const void *b)
{
    return strcmp(((const struct action_coverage *)a)->subject, ((const struct action_coverage *)b)->subject);
}

static struct action_coverage *find_action(struct coverage *coverage, const char *subject)
{
    const struct action_coverage key = {.subject = subject};

    return bsearch(&key, coverage->actions, coverage->action_count, sizeof key, by_subject);
}

/* Whatever rules can give a standing, each subject once. */
static void list_actions(struct coverage *coverage, const struct possible *possible)
{
    size_t kept = 0;

    coverage->actions = arena_alloc(coverage->memory, possible->fact_count, sizeof *coverage->actions);
    for (size_t i = 0; i < possible->fact_count; i++)
        if (possible->facts[i].fact.about == TEMPLATE_STANDING && possible->facts[i].fact.slots[0] != NULL)
            coverage->actions[coverage->action_count++].subject = possible->facts[i].fact.slots[0];
    if (coverage->action_count > 0)
        qsort(coverage->actions, coverage->action_count, sizeof *coverage->actions, by_subject);
    for (size_t i = 0; i < coverage->action_count; i++)
        if (kept == 0 || strcmp(coverage->actions[kept - 1].subject, coverage->actions[i].subject) != 0)
            coverage->actions[kept++] = coverage->actions[i];
    coverage->action_count = kept;
}

static void mark_possible(struct coverage *coverage, const struct possible *possible)
{
    for (size_t i = 0; i < possible->fact_count; i++) {
        const struct fact *fact = &possible->facts[i].fact;
        enum standing standing;

        if (fact->about == TEMPLATE_STANDING && fact->slots[0] != NULL && fact->slots[1] != NULL &&
            standing_read(fact->slots[1], &standing))
            find_action(coverage, fact->slots[0])->possible[standing] = true;
    }
}

struct coverage *coverage_new(const struct engine *engine)
{
    struct arena *arena = arena_new();
    struct coverage *coverage = arena_alloc(arena, 1, sizeof *coverage);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct possible *possible = possible_new(engine);

    coverage->memory = arena;
    coverage->rulebook = rulebook;
    coverage->rules = arena_alloc(arena, rulebook->rule_count, sizeof *coverage->rules);
    coverage->alternatives = arena_alloc(arena, rulebook->alternative_count, sizeof *coverage->alternatives);
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        coverage->alternatives[i].conditions =
            arena_alloc(arena, rulebook->alternatives[i].condition_count, sizeof *coverage->alternatives[i].conditions);
    list_actions(coverage, possible);
    mark_possible(coverage, possible);
    possible_free(possible);
    return coverage;
}

void coverage_free(struct coverage *coverage)
{
    if (coverage != NULL)
        arena_free(coverage->memory);
}

/* --- Counting --- */

/* Returns whether the alternative fired. */
static bool count_alternative(struct coverage *coverage, size_t index, const struct result *result)
{
    const struct alternative *alternative = &coverage->rulebook->alternatives[index];
    struct alternative_coverage *counts = &coverage->alternatives[index];
    bool lacking[CONDITIONS_MAX];
    size_t count = matching_lacking(result, alternative, lacking);

    for (size_t i = 0; i < alternative->condition_count; i++) {
        counts->conditions[i].held += !lacking[i];
        counts->conditions[i].lacked += lacking[i];
        counts->conditions[i].alone += lacking[i] && count == 1;
    }
    counts->fired += count == 0;
    return count == 0;
}

void coverage_add(struct coverage *coverage, const struct result *result)
{
    coverage->cases++;
    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];
        bool fired = false;

        for (size_t j = 0; rule->active && j < rule->count; j++)
            fired = count_alternative(coverage, rule->first + j, result) || fired;
        coverage->rules[i] += fired;
    }
    for (size_t i = 0; i < result->recommendation_count; i++) {
        struct action_coverage *action = find_action(coverage, result->recommendations[i].subject);

        if (action != NULL)
            action->reached[result->recommendations[i].standing]++;
    }
}

/* --- Totals --- */

static void add_share(struct coverage_share *share, bool seen)
{
    share->all++;
    share->seen += seen;
}

static void add_alternative(struct coverage_totals *totals, const struct coverage *coverage, size_t index)
{
    const struct alternative_coverage *counts = &coverage->alternatives[index];

    add_share(&totals->alternatives, counts->fired > 0);
    for (size_t i = 0; i < coverage->rulebook->alternatives[index].condition_count; i++) {
        add_share(&totals->both, counts->conditions[i].held > 0 && counts->conditions[i].lacked > 0);
        add_share(&totals->alone, counts->conditions[i].alone > 0);
    }
}

struct coverage_totals coverage_totals(const struct coverage *coverage)
{
    struct coverage_totals totals = {0};

    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];

        if (rule->active)
            add_share(&totals.rules, coverage->rules[i] > 0);
        for (size_t j = 0; rule->active && j < rule->count; j++)
            add_alternative(&totals, coverage, rule->first + j);
    }
    for (size_t i = 0; i < coverage->action_count; i++)
        for (int standing = 0; standing < STANDING_COUNT; standing++)
            if (coverage->actions[i].possible[standing])
                add_share(&totals.standings, coverage->actions[i].reached[standing] > 0);
    return totals;
}

uint64_t coverage_tenths(struct coverage_share share)
{
    return share.all > 0 ? 1000 * share.seen / share.all : 1000;
}

/* --- What a run of tests saw of the rule base, as text --- */

/* A page of coverage in the making. */
struct sheet {
    const struct coverage *coverage;
    const struct wording *wording;
    struct output *output;
};

/* --- Totals --- */

static void put_share(const struct sheet *sheet, const char *what, struct coverage_share share)
{
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&edge, _("%zu of %zu, "), share.seen, share.all);
    wording_tenths(&edge, coverage_tenths(share));
    layout_edge(sheet->output, " ", "   ", what, buffer_text(&edge));
    buffer_free(&edge);
}

static void put_totals(const struct sheet *sheet)
{
    const struct coverage_totals totals = coverage_totals(sheet->coverage);
    struct buffer heading = BUFFER_EMPTY;

    buffer_format(&heading, _("COVERAGE BY %zu CASES"), sheet->coverage->cases);
    layout_heading(sheet->output, buffer_text(&heading));
    put_share(sheet, _("rules that fired"), totals.rules);
    put_share(sheet, _("alternatives of rules that fired"), totals.alternatives);
    put_share(sheet, _("conditions that held in one case and did not in another"), totals.both);
    put_share(sheet, _("conditions that alone kept a rule from firing"), totals.alone);
    put_share(sheet, _("standings that were reached, of those that rules can lead to"), totals.standings);
    buffer_free(&heading);
}

/* --- What was not seen --- */

static void put_heading(const struct sheet *sheet, const char *heading, bool *put)
{
    if (!*put)
        layout_heading(sheet->output, heading);
    *put = true;
}

static void put_rules(const struct sheet *sheet)
{
    const struct rulebook *rulebook = sheet->coverage->rulebook;
    bool heading = false;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];

        for (size_t j = rule->first; rule->active && j < rule->first + rule->count; j++)
            if (sheet->coverage->alternatives[j].fired == 0) {
                put_heading(sheet, _("NEVER FIRED"), &heading);
                layout_edge(sheet->output, " · ", "   ", wording_text(sheet->wording, &rule->reason),
                            rulebook->alternatives[j].name);
            }
    }
}

/* Of a rule that fired; of one that did not its conditions tell nothing new. */
static void put_conditions_of(const struct sheet *sheet, size_t index, bool *heading)
{
    const struct alternative *alternative = &sheet->coverage->rulebook->alternatives[index];
    const struct alternative_coverage *counts = &sheet->coverage->alternatives[index];

    for (size_t i = 0; counts->fired > 0 && i < alternative->condition_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        if (counts->conditions[i].lacked > 0)
            continue;
        put_heading(sheet, _("CONDITIONS THAT HELD IN EVERY CASE"), heading);
        condition_words(sheet->wording, &alternative->conditions[i], NULL, &text);
        layout_edge_take(sheet->output, " · ", "   ", &text, alternative->name);
    }
}

static void put_conditions(const struct sheet *sheet)
{
    const struct rulebook *rulebook = sheet->coverage->rulebook;
    bool heading = false;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->rules[rulebook->alternatives[i].rule].active)
            put_conditions_of(sheet, i, &heading);
}

static void put_standings(const struct sheet *sheet)
{
    bool heading = false;

    for (size_t i = 0; i < sheet->coverage->action_count; i++) {
        const struct action_coverage *action = &sheet->coverage->actions[i];
        struct buffer text = BUFFER_EMPTY;

        for (int standing = 0; standing < STANDING_COUNT; standing++) {
            if (!action->possible[standing] || action->reached[standing] > 0)
                continue;
            if (text.length == 0)
                buffer_format(&text, "%s: ", wording_label(sheet->wording, action->subject, NULL));
            else
                buffer_add(&text, "; ");
            buffer_add(&text, wording_standing((enum standing)standing));
        }
        if (text.length > 0) {
            put_heading(sheet, _("STANDINGS NOT REACHED"), &heading);
            layout_edge(sheet->output, " · ", "   ", text.text, action->subject);
        }
        buffer_free(&text);
    }
}

void render_coverage(const struct coverage *coverage, const struct wording *wording, struct output *output)
{
    const struct sheet sheet = {coverage, wording, output};

    put_totals(&sheet);
    put_rules(&sheet);
    put_conditions(&sheet);
    put_standings(&sheet);
}

/* --- What a run of tests saw of the rule base, as JSON --- */

static void json_add_share(cJSON *totals, const char *key, struct coverage_share share)
{
    cJSON *item = json_add_object(totals, key);

    json_add_number(item, "seen", (long)share.seen);
    json_add_number(item, "all", (long)share.all);
    json_add(item, "percent", cJSON_CreateNumber((double)coverage_tenths(share) / 10));
}

static void add_totals(cJSON *object, const struct coverage *coverage)
{
    const struct coverage_totals totals = coverage_totals(coverage);
    cJSON *item = json_add_object(object, "totals");

    json_add_share(item, "rules", totals.rules);
    json_add_share(item, "alternatives", totals.alternatives);
    json_add_share(item, "conditions", totals.both);
    json_add_share(item, "conditions-alone", totals.alone);
    json_add_share(item, "standings", totals.standings);
}

static void json_add_alternative(cJSON *list, const struct coverage *coverage, size_t index)
{
    const struct alternative *alternative = &coverage->rulebook->alternatives[index];
    const struct alternative_coverage *counts = &coverage->alternatives[index];
    cJSON *item = json_item_object(list), *conditions;

    json_add_string(item, "alternative", alternative->name);
    json_add_number(item, "fired", (long)counts->fired);
    conditions = json_add_list(item, "conditions");
    for (size_t i = 0; i < alternative->condition_count; i++) {
        cJSON *condition = json_item_object(conditions);

        json_add_number(condition, "true", (long)counts->conditions[i].held);
        json_add_number(condition, "false", (long)counts->conditions[i].lacked);
        json_add_number(condition, "alone", (long)counts->conditions[i].alone);
    }
}

static void add_rules(cJSON *object, const struct coverage *coverage)
{
    cJSON *list = json_add_list(object, "list");

    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];
        cJSON *item, *alternatives;

        if (!rule->active)
            continue;
        item = json_item_object(list);
        json_add_string(item, "rule", rule->id);
        json_add_number(item, "fired", (long)coverage->rules[i]);
        alternatives = json_add_list(item, "alternatives");
        for (size_t j = 0; j < rule->count; j++)
            json_add_alternative(alternatives, coverage, rule->first + j);
    }
}

/* Standings that no rule can lead to are left out; the others are there, with 0 if they were not reached. */
static void add_actions(cJSON *object, const struct coverage *coverage)
{
    cJSON *list = json_add_list(object, "recommendations");

    for (size_t i = 0; i < coverage->action_count; i++) {
        const struct action_coverage *action = &coverage->actions[i];
        cJSON *item = json_item_object(list), *standings;

        json_add_string(item, "subject", action->subject);
        standings = json_add_object(item, "standings");
        for (int standing = 0; standing < STANDING_COUNT; standing++)
            if (action->possible[standing] || action->reached[standing] > 0)
                json_add_number(standings, standing_word((enum standing)standing), (long)action->reached[standing]);
    }
}

void render_coverage_json(const struct coverage *coverage, const struct engine *engine, struct buffer *json)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-coverage/1");
    json_add_rules(object, engine);
    json_add_number(object, "cases", (long)coverage->cases);
    add_totals(object, coverage);
    add_rules(object, coverage);
    add_actions(object, coverage);
    json_write_text(json, object);
}
