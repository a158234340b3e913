/* Rules, looked up: the list, one rule in words and in CLIPS, a subject with the rules that conclude or read it. */
#include "lookup/lookup.h"

#include <string.h>

#include "advice/render_json.h"
#include "base/layout.h"

enum { ID_CELLS = 9, VALUE_CELLS = 16, NODES_SHOWN = 12 };

void lookup_add_id(const struct lookup *lookup, struct words *ids, const char *id)
{
    ids->items = arena_grow(lookup->cross->arena, ids->items, ids->count, sizeof *ids->items);
    ids->items[ids->count++] = id;
}

const char *lookup_join(const struct lookup *lookup, const struct words *ids)
{
    struct buffer text = BUFFER_EMPTY;
    const char *kept;

    wording_join(&text, ids, " ");
    kept = arena_copy(lookup->cross->arena, buffer_text(&text), text.length);
    buffer_free(&text);
    return kept;
}

void lookup_put_ids(const struct lookup *lookup, const char *heading, const struct words *ids)
{
    if (ids->count == 0)
        return;
    layout_heading(lookup->output, heading);
    layout_text(lookup->output, " ", " ", lookup_join(lookup, ids));
}

static const char *rule_id(const struct lookup *lookup, size_t rule)
{
    return lookup->cross->rulebook->rules[rule].id;
}

/* --- Which rules hang together through what they conclude ------------------------------------------------------------ */

/* Of links those to this node; those by `not`, or the others; those to rules that weigh what others found, or the others. */
enum { EVERY_NODE = -1 };
enum which { NO, YES, EITHER };
struct choice_of_links {
    int node;
    enum which absent, weighing;
};
static const struct choice_of_links every_link = {EVERY_NODE, EITHER, EITHER};

static bool is_absent(const struct cross_link *link)
{
    return link->test == CONDITION_ABSENT;
}

/* The rules at one end of the links that are chosen, each once. */
static struct words rules_at(const struct lookup *lookup, const struct cross_link *links, size_t count, bool from,
                             struct choice_of_links choice)
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    struct words ids = {NULL, 0};
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < count; i++) {
        size_t rule = from ? links[i].from : links[i].to;
        bool weighs = rulebook->alternatives[rulebook->rules[rule].first].concludes != TEMPLATE_FINDING;

        if (rule != last && (choice.node == EVERY_NODE || links[i].node == (size_t)choice.node) &&
            (choice.absent == EITHER || is_absent(&links[i]) == (choice.absent == YES)) &&
            (choice.weighing == EITHER || weighs == (choice.weighing == YES)))
            lookup_add_id(lookup, &ids, rule_id(lookup, last = rule));
    }
    return ids;
}

/* "word: ids", if there are any. */
static void put_list(const struct lookup *lookup, const char *first, const char *rest, const char *word, struct words ids)
{
    if (ids.count > 0)
        layout_format(lookup->output, first, rest, "%s: %s", word, lookup_join(lookup, &ids));
}

/* Whether an earlier link of the stretch has the same node and the same sense. */
static bool node_seen(const struct cross_link *links, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (links[i].node == links[at].node && is_absent(&links[i]) == is_absent(&links[at]))
            return true;
    return false;
}

/* What the rule reads. Where that is of many subjects (objections and standings are), the rules alone are named. */
static void put_fed(const struct lookup *lookup, const struct cross_link *links, size_t count)
{
    size_t nodes = 0;

    for (size_t i = 0; i < count; i++)
        nodes += !node_seen(links, i);
    for (size_t i = 0; nodes <= NODES_SHOWN && i < count; i++) {
        struct buffer words = BUFFER_EMPTY;
        enum which absent = is_absent(&links[i]) ? YES : NO;

        if (node_seen(links, i))
            continue;
        if (absent == YES)
            buffer_format(&words, "%s ", _("there is no"));
        wording_fact(lookup->wording, NULL, &lookup->cross->nodes[links[i].node].fact, &words);
        put_list(lookup, " – ", "   ", buffer_text(&words),
                 rules_at(lookup, links, count, true, (struct choice_of_links){(int)links[i].node, absent, EITHER}));
        buffer_free(&words);
    }
    if (nodes <= NODES_SHOWN)
        return;
    put_list(lookup, " – ", "   ", _("what these conclude"),
             rules_at(lookup, links, count, true, (struct choice_of_links){EVERY_NODE, NO, EITHER}));
    put_list(lookup, " – ", "   ", _("what these conclude must not be there"),
             rules_at(lookup, links, count, true, (struct choice_of_links){EVERY_NODE, YES, EITHER}));
}

static void put_links(const struct lookup *lookup, size_t rule)
{
    const struct {
        const char *words;
        enum which absent, weighing;
    } groups[] = {{_("as a reason for"), NO, NO},
                  {_("as a reason against"), YES, NO},
                  {_("objections and standings"), NO, YES},
                  {_("against objections and standings"), YES, YES}};
    size_t fed, feeds;
    const struct cross_link *from = cross_fed(lookup->cross, rule, &fed), *to = cross_feeds(lookup->cross, rule, &feeds);

    if (fed > 0) {
        layout_heading(lookup->output, _("Fed by"));
        put_fed(lookup, from, fed);
    }
    if (feeds > 0)
        layout_heading(lookup->output, _("Its conclusion is read"));
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        put_list(lookup, " – ", "   ", groups[i].words,
                 rules_at(lookup, to, feeds, false, (struct choice_of_links){EVERY_NODE, groups[i].absent, groups[i].weighing}));
}

/* --- A subject --------------------------------------------------------------------------------------------------------- */

/* What is concluded about the subject, its name left out: "assessment: crisis", "indication", "objection: blocked". */
static void add_node_words(const struct lookup *lookup, const struct cross_node *node, struct buffer *text)
{
    const char *const *slots = node->fact.slots;
    const char *kind = slots[FINDING_KIND], *value = slots[FINDING_VALUE];

    if (node->fact.about != TEMPLATE_FINDING) {
        buffer_add(text, node->fact.about == TEMPLATE_OBJECTION ? _("objection") : _("standing"));
        if (slots[STANDING_IS] != NULL)
            buffer_format(text, ": %s", wording_standing_of(slots[STANDING_IS]));
        return;
    }
    buffer_add(text, wording_label(lookup->wording, kind, NULL));
    if (value != NULL)
        buffer_format(
            text, ": %s",
            wording_label(lookup->wording, strcmp(kind, kind_word(KIND_PRINCIPLE_CHECK)) == 0 ? kind : node->subject, value));
}

static void put_node(const struct lookup *lookup, size_t at)
{
    const struct cross *cross = lookup->cross;
    struct buffer text = BUFFER_EMPTY;

    add_node_words(lookup, &cross->nodes[at], &text);
    layout_take(lookup->output, " – ", "   ", &text);
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_conclusion *conclusion = &cross->conclusions[i];

        if (conclusion->node != at)
            continue;
        if (text.length == 0)
            buffer_format(&text, "%s:", _("concluded by"));
        buffer_format(&text, " %s", rule_id(lookup, conclusion->rule));
        if (conclusion->strength != NULL)
            buffer_format(&text, " (%s)", wording_label(lookup->wording, conclusion->strength, NULL));
    }
    if (text.length > 0)
        layout_take(lookup->output, "     ", "       ", &text);
    put_list(lookup, "     ", "       ", _("read by"),
             rules_at(lookup, cross->fed, cross->link_count, false, (struct choice_of_links){(int)at, NO, EITHER}));
    put_list(lookup, "     ", "       ", _("stands in the way of"),
             rules_at(lookup, cross->fed, cross->link_count, false, (struct choice_of_links){(int)at, YES, EITHER}));
}

static void put_plan(const struct lookup *lookup, const struct action *action)
{
    const struct {
        const char *name;
        const struct text *text;
    } rows[] = {{_("Goal"), &action->goal},
                {_("Method"), &action->method},
                {_("Target"), &action->target},
                {_("Role"), &action->role},
                {_("Resources"), &action->resources},
                {_("Indicator"), &action->indicator},
                {_("Common mistake"), &action->mistake}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (wording_text(lookup->wording, rows[i].text)[0] != '\0')
            layout_pair(lookup->output, " ", rows[i].name, VALUE_CELLS, wording_text(lookup->wording, rows[i].text));
}

bool lookup_subject(const struct lookup *lookup)
{
    const struct wording *wording = lookup->wording;
    const struct text *label = vocabulary_label(wording->vocabulary, lookup->id, NULL);
    const struct action *action = reference_action(wording->reference, lookup->id);
    const struct assessment_name *assessment = vocabulary_assessment(wording->vocabulary, lookup->id);
    bool concluded = cross_has_subject(lookup->cross, lookup->id);

    if (label == NULL && !concluded)
        return false;
    layout_edge(lookup->output, "", "  ", wording_label(wording, lookup->id, NULL), lookup->id);
    for (size_t i = 0; assessment != NULL && i < assessment->values.count; i++)
        layout_pair(lookup->output, " ", assessment->values.items[i], VALUE_CELLS,
                    wording_label(wording, lookup->id, assessment->values.items[i]));
    if (action != NULL)
        put_plan(lookup, action);
    if (concluded)
        layout_heading(lookup->output, _("What rules conclude about it"));
    for (size_t i = 0; i < lookup->cross->node_count; i++)
        if (strcmp(lookup->cross->nodes[i].subject, lookup->id) == 0)
            put_node(lookup, i);
    return true;
}

/* --- Rules, looked up ------------------------------------------------------------------------------------------------ */

static void list(const struct lookup *lookup)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];
        struct buffer first = BUFFER_EMPTY, edge = BUFFER_EMPTY;

        buffer_format(&first, "%s%*s ", rule->id, ID_CELLS - (int)strlen(rule->id), "");
        buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], origin_word(rule->origin));
        layout_edge(lookup->output, buffer_text(&first), "          ", wording_text(lookup->wording, &rule->reason),
                    buffer_text(&edge));
        buffer_free(&first);
        buffer_free(&edge);
    }
}

static void put_clips(const struct lookup *lookup, const struct alternative *alternative)
{
    struct buffer place = BUFFER_EMPTY;
    size_t length = strlen(alternative->clips);

    buffer_format(&place, "%s:%ld", wording_file(alternative->at.file), alternative->at.line);
    layout_heading(lookup->output, buffer_text(&place));
    output_text(lookup->output, alternative->clips);
    if (length == 0 || alternative->clips[length - 1] != '\n')
        output_text(lookup->output, "\n");
    buffer_free(&place);
}

static void put_rule(const struct lookup *lookup, const struct rule *rule)
{
    const struct wording *wording = lookup->wording;
    const struct alternative *alternatives = &wording->rulebook->alternatives[rule->first];
    struct output *output = lookup->output;
    struct buffer text = BUFFER_EMPTY, last = BUFFER_EMPTY;

    layout_format(output, "", "", "%s%s%s · %s", output_style(output, STYLE_STRONG), rule->id, output_style(output, STYLE_PLAIN),
                  wording->rulebook->stages[rule->stage]);
    layout_text(output, "", "", wording_text(wording, &rule->reason));
    wording_citation(wording, rule, &text);
    layout_take(output, "", "", &text);
    if (!rule->active)
        layout_text(output, "", "", _("Left out by the chosen origins."));
    for (size_t i = 0; i < rule->count; i++) {
        layout_heading(output, i == 0 ? _("If all of this holds") : _("or all of this"));
        for (size_t j = 0; j < alternatives[i].condition_count; j++) {
            condition_words(wording, &alternatives[i].conditions[j], NULL, &text);
            layout_take(output, " – ", "   ", &text);
        }
    }
    layout_heading(output, _("then"));
    for (size_t i = 0; i < rule->count; i++) {
        condition_conclusion_words(wording, &alternatives[i], &text);
        if (i == 0 || strcmp(buffer_text(&text), buffer_text(&last)) != 0)
            layout_text(output, " = ", "   ", buffer_text(&text));
        buffer_free(&last);
        last = text;
        text = (struct buffer)BUFFER_EMPTY;
    }
    buffer_free(&last);
    put_links(lookup, (size_t)(rule - wording->rulebook->rules));
    for (size_t i = 0; i < rule->count; i++)
        put_clips(lookup, &alternatives[i]);
}

/* Labels also name other things than subjects, such as strengths. */
static bool is_subject(const struct lookup *lookup)
{
    return cross_has_subject(lookup->cross, lookup->id) ||
           vocabulary_assessment(lookup->wording->vocabulary, lookup->id) != NULL ||
           reference_action(lookup->wording->reference, lookup->id) != NULL;
}

static bool put_rules(const struct lookup *lookup)
{
    const struct rule *rule = lookup->id != NULL ? rulebook_find(lookup->wording->rulebook, lookup->id) : NULL;

    if (lookup->id == NULL)
        list(lookup);
    else if (rule != NULL)
        put_rule(lookup, rule);
    else
        return is_subject(lookup) && lookup_subject(lookup);
    return true;
}

/* --- The rule base as JSON ------------------------------------------------------------------------------------------- */

static void add_conclusion(cJSON *object, const struct alternative *alternative)
{
    const char *const *names = template_slots(alternative->concludes);
    cJSON *conclusion = json_add_object(object, "conclusion");
    cJSON *slots;

    json_add_string(conclusion, "template", template_word(alternative->concludes));
    slots = json_add_list(conclusion, "slots");
    for (size_t i = 0; names[i] != NULL; i++) {
        cJSON *slot = json_item_object(slots);

        json_add_string(slot, "slot", names[i]);
        json_add_string(slot, "value", alternative->conclusion[i].constant);
        json_add_string(slot, "variable", alternative->conclusion[i].variable);
    }
}

static void add_rule(cJSON *list, const struct lookup *lookup, size_t at)
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    const struct rule *rule = &rulebook->rules[at];
    cJSON *item = json_item_object(list), *alternatives;
    size_t fed, feeds;
    const struct cross_link *from = cross_fed(lookup->cross, at, &fed), *to = cross_feeds(lookup->cross, at, &feeds);

    json_add_string(item, "id", rule->id);
    json_add_string(item, "stage", rulebook->stages[rule->stage]);
    json_add_string(item, "origin", origin_word(rule->origin));
    json_add_string(item, "source", rule->source);
    json_add_text(item, "text", &rule->reason);
    alternatives = json_add_list(item, "alternatives");
    for (size_t i = rule->first; i < rule->first + rule->count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        cJSON *one = json_item_object(alternatives), *conditions;

        json_add_string(one, "name", alternative->name);
        conditions = json_add_list(one, "conditions");
        for (size_t j = 0; j < alternative->condition_count; j++)
            json_item_condition(conditions, &alternative->conditions[j]);
        add_conclusion(one, alternative);
    }
    json_add_words(item, "fed-by", rules_at(lookup, from, fed, true, every_link));
    json_add_words(item, "feeds", rules_at(lookup, to, feeds, false, every_link));
}

static void add_standing_facts(cJSON *object, const struct engine *engine)
{
    cJSON *list = json_add_list(object, "facts");
    size_t count;
    const struct fact *facts = engine_standing_facts(engine, &count);

    for (size_t i = 0; i < count; i++) {
        const char *const *names = template_slots(facts[i].about);
        cJSON *item = json_item_object(list);
        cJSON *slots;

        json_add_string(item, "template", template_word(facts[i].about));
        slots = json_add_object(item, "slots");
        for (size_t j = 0; names[j] != NULL; j++)
            json_add_string(slots, names[j], facts[i].slots[j]);
    }
}

/* What is written of the rule base: all of it, one rule, or one subject. */
struct part {
    const struct cross *cross;
    const struct rule *rule; /* or NULL */
    const char *subject;     /* or NULL */
};

/* Of a rule: what it concludes or reads. */
static bool has_node(const struct part *part, size_t node)
{
    const struct cross *cross = part->cross;
    bool found = part->rule == NULL;

    if (part->subject != NULL)
        return strcmp(cross->nodes[node].subject, part->subject) == 0;
    for (size_t i = 0; !found && i < cross->conclusion_count; i++)
        found = cross->conclusions[i].node == node && &cross->rulebook->rules[cross->conclusions[i].rule] == part->rule;
    for (size_t i = 0; !found && i < cross->link_count; i++)
        found = cross->fed[i].node == node && &cross->rulebook->rules[cross->fed[i].to] == part->rule;
    return found;
}

/* Of a subject: the rules that conclude something of it, and those that read that. */
static bool has_rule(const struct part *part, size_t rule)
{
    const struct cross *cross = part->cross;
    bool found = false;

    if (!cross->rulebook->rules[rule].active)
        return false;
    if (part->subject == NULL)
        return part->rule == NULL || part->rule == &cross->rulebook->rules[rule];
    for (size_t i = 0; !found && i < cross->conclusion_count; i++)
        found = cross->conclusions[i].rule == rule && has_node(part, cross->conclusions[i].node);
    for (size_t i = 0; !found && i < cross->link_count; i++)
        found = cross->fed[i].to == rule && has_node(part, cross->fed[i].node);
    return found;
}

/* What rules can conclude, who concludes it and who reads it. */
static void add_nodes(cJSON *object, const struct part *part)
{
    const struct cross *cross = part->cross;
    cJSON *list = json_add_list(object, "conclusions");

    for (size_t node = 0; node < cross->node_count; node++) {
        const struct cross_link *last = NULL;
        cJSON *item, *ends;

        if (!has_node(part, node))
            continue;
        item = json_item_object(list);
        json_add_string(item, "name", cross->nodes[node].name);
        json_add_string(item, "subject", cross->nodes[node].subject);
        ends = json_add_list(item, "concluded-by");
        for (size_t i = 0; i < cross->conclusion_count; i++)
            if (cross->conclusions[i].node == node) {
                cJSON *end = json_item_object(ends);

                json_add_string(end, "rule", cross->rulebook->rules[cross->conclusions[i].rule].id);
                json_add_string(end, "strength", cross->conclusions[i].strength);
            }
        ends = json_add_list(item, "read-by");
        for (size_t i = 0; i < cross->link_count; i++) {
            const struct cross_link *link = &cross->fed[i];
            cJSON *end;

            if (link->node != node || (last != NULL && last->to == link->to && last->test == link->test))
                continue;
            last = link;
            end = json_item_object(ends);
            json_add_string(end, "rule", cross->rulebook->rules[link->to].id);
            json_add_string(end, "test", condition_test_word(link->test));
        }
    }
}

static bool write_rules(const struct lookup *lookup)
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    struct part part = {lookup->cross, lookup->id != NULL ? rulebook_find(rulebook, lookup->id) : NULL, NULL};
    cJSON *object, *list;

    if (part.rule == NULL)
        part.subject = lookup->id;
    if (part.rule != NULL ? !part.rule->active : part.subject != NULL && !cross_has_subject(lookup->cross, part.subject))
        return false;
    object = json_object();
    json_add_string(object, "format", "intervensi-rules/1");
    json_add_rules(object, lookup->engine);
    json_add_words(object, "stages", (struct words){rulebook->stages, rulebook->stage_count});
    add_standing_facts(object, lookup->engine);
    list = json_add_list(object, "list");
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (has_rule(&part, i))
            add_rule(list, lookup, i);
    add_nodes(object, &part);
    json_write(lookup->output, object);
    return true;
}

static void offer_rules(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->rulebook->rule_count; i++)
        nearest_offer(nearest, wording->rulebook->rules[i].id);
    for (size_t i = 0; i < wording->reference->action_count; i++)
        nearest_offer(nearest, wording->reference->actions[i].subject);
    for (size_t i = 0; i < wording->vocabulary->assessment_count; i++)
        nearest_offer(nearest, wording->vocabulary->assessments[i].name);
}

const struct shelf shelf_rules = {put_rules, write_rules, offer_rules};
