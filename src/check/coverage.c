/* What a run of tests saw of the rule base. */
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

static int by_subject(const void *a, const void *b)
{
    return strcmp(((const struct action_coverage *)a)->subject, ((const struct action_coverage *)b)->subject);
}

static struct action_coverage *find_action(struct coverage *coverage, const char *subject)
{
    const struct action_coverage key = {.subject = subject};

    return bsearch(&key, coverage->actions, coverage->action_count, sizeof key, by_subject);
}

/* Whatever rules can give a standing, each subject once (nodes are sorted by name), and which standings they can give it. */
static void list_actions(struct coverage *coverage, const struct cross *cross)
{
    struct action_coverage *last = NULL;

    coverage->actions = arena_alloc(coverage->memory, cross->node_count, sizeof *coverage->actions);
    for (size_t i = 0; i < cross->node_count; i++) {
        const struct fact *fact = &cross->nodes[i].fact;
        enum standing standing;

        if (fact->about != TEMPLATE_STANDING)
            continue;
        if (last == NULL || strcmp(last->subject, cross->nodes[i].subject) != 0) {
            last = &coverage->actions[coverage->action_count++];
            last->subject = cross->nodes[i].subject;
        }
        if (fact->slots[STANDING_IS] != NULL && standing_read(fact->slots[STANDING_IS], &standing))
            last->possible[standing] = true;
    }
}

struct coverage *coverage_new(const struct engine *engine)
{
    struct arena *arena = arena_new();
    struct coverage *coverage = arena_alloc(arena, 1, sizeof *coverage);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct cross *cross = cross_new(engine);

    coverage->memory = arena;
    coverage->rulebook = rulebook;
    coverage->rules = arena_alloc(arena, rulebook->rule_count, sizeof *coverage->rules);
    coverage->alternatives = arena_alloc(arena, rulebook->alternative_count, sizeof *coverage->alternatives);
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        coverage->alternatives[i].conditions =
            arena_alloc(arena, rulebook->alternatives[i].condition_count, sizeof *coverage->alternatives[i].conditions);
    list_actions(coverage, cross);
    cross_free(cross);
    return coverage;
}

void coverage_free(struct coverage *coverage)
{
    if (coverage != NULL)
        arena_free(coverage->memory);
}

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

static void add_share(struct coverage_share *share, bool seen)
{
    share->all++;
    share->seen += seen;
}

struct coverage_totals coverage_totals(const struct coverage *coverage)
{
    struct coverage_totals totals = {0};

    for (size_t i = 0; i < coverage->rulebook->rule_count; i++)
        if (coverage->rulebook->rules[i].active)
            add_share(&totals.rules, coverage->rules[i] > 0);
    for (size_t i = 0; i < coverage->rulebook->alternative_count; i++) {
        const struct alternative *alternative = &coverage->rulebook->alternatives[i];
        const struct alternative_coverage *counts = &coverage->alternatives[i];

        if (!coverage->rulebook->rules[alternative->rule].active)
            continue;
        add_share(&totals.alternatives, counts->fired > 0);
        for (size_t j = 0; j < alternative->condition_count; j++) {
            add_share(&totals.both, counts->conditions[j].held > 0 && counts->conditions[j].lacked > 0);
            add_share(&totals.alone, counts->conditions[j].alone > 0);
        }
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

/* The totals in words and in JSON. */
static const struct {
    const char *words, *key;
    size_t at; /* in struct coverage_totals */
} shares[] = {
    {N_("rules that fired"), "rules", offsetof(struct coverage_totals, rules)},
    {N_("alternatives of rules that fired"), "alternatives", offsetof(struct coverage_totals, alternatives)},
    {N_("conditions that held in one case and did not in another"), "conditions", offsetof(struct coverage_totals, both)},
    {N_("conditions that alone kept a rule from firing"), "conditions-alone", offsetof(struct coverage_totals, alone)},
    {N_("standings that were reached, of those that rules can lead to"), "standings",
     offsetof(struct coverage_totals, standings)},
};

enum { SHARE_COUNT = sizeof shares / sizeof *shares };

static struct coverage_share share_of(const struct coverage_totals *totals, int at)
{
    return *(const struct coverage_share *)((const char *)totals + shares[at].at);
}

/* A page of coverage in the making. */
struct sheet {
    const struct coverage *coverage;
    const struct wording *wording;
    struct output *output;
};

static void put_totals(const struct sheet *sheet)
{
    const struct coverage_totals totals = coverage_totals(sheet->coverage);
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("COVERAGE BY %zu CASES"), sheet->coverage->cases);
    layout_heading(sheet->output, text.text);
    for (int i = 0; i < SHARE_COUNT; i++) {
        const struct coverage_share share = share_of(&totals, i);

        buffer_cut(&text, 0);
        buffer_format(&text, _("%zu of %zu, "), share.seen, share.all);
        wording_tenths(&text, coverage_tenths(share));
        layout_edge(sheet->output, " ", "   ", gettext(shares[i].words), text.text);
    }
    buffer_free(&text);
}

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

/* Of rules that fired; of one that did not its conditions tell nothing new. */
static void put_conditions(const struct sheet *sheet)
{
    const struct rulebook *rulebook = sheet->coverage->rulebook;
    bool heading = false;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        const struct alternative_coverage *counts = &sheet->coverage->alternatives[i];

        for (size_t j = 0; counts->fired > 0 && j < alternative->condition_count; j++) {
            struct buffer text = BUFFER_EMPTY;

            if (counts->conditions[j].lacked > 0)
                continue;
            put_heading(sheet, _("CONDITIONS THAT HELD IN EVERY CASE"), &heading);
            condition_words(sheet->wording, &alternative->conditions[j], NULL, &text);
            layout_edge_take(sheet->output, " · ", "   ", &text, alternative->name);
        }
    }
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
            layout_edge_take(sheet->output, " · ", "   ", &text, action->subject);
        }
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
        for (size_t j = rule->first; j < rule->first + rule->count; j++) {
            const struct alternative_coverage *counts = &coverage->alternatives[j];
            cJSON *alternative = json_item_object(alternatives), *conditions;

            json_add_string(alternative, "alternative", coverage->rulebook->alternatives[j].name);
            json_add_number(alternative, "fired", (long)counts->fired);
            conditions = json_add_list(alternative, "conditions");
            for (size_t k = 0; k < coverage->rulebook->alternatives[j].condition_count; k++) {
                cJSON *condition = json_item_object(conditions);

                json_add_number(condition, "true", (long)counts->conditions[k].held);
                json_add_number(condition, "false", (long)counts->conditions[k].lacked);
                json_add_number(condition, "alone", (long)counts->conditions[k].alone);
            }
        }
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
    const struct coverage_totals totals = coverage_totals(coverage);
    cJSON *object = json_object(), *item;

    json_add_string(object, "format", "intervensi-coverage/1");
    json_add_rules(object, engine);
    json_add_number(object, "cases", (long)coverage->cases);
    item = json_add_object(object, "totals");
    for (int i = 0; i < SHARE_COUNT; i++) {
        const struct coverage_share share = share_of(&totals, i);
        cJSON *total = json_add_object(item, shares[i].key);

        json_add_number(total, "seen", (long)share.seen);
        json_add_number(total, "all", (long)share.all);
        json_add(total, "percent", cJSON_CreateNumber((double)coverage_tenths(share) / 10));
    }
    add_rules(object, coverage);
    add_actions(object, coverage);
    json_write_text(json, object);
}
