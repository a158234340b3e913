/* Rules, looked up: the list, and one rule in words and in CLIPS. */
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "lookup/lookup.h"

/* --- Which rules hang together through what they conclude ------------------------------------------------------------ */

enum { VALUE_CELLS = 16, NODES_SHOWN = 12 };

static const char *rule_id(const struct lookup *lookup, size_t rule)
{
    return lookup->wording->rulebook->rules[rule].id;
}

void lookup_add_id(struct buffer *ids, const char *id)
{
    buffer_format(ids, "%s%s", ids->length > 0 ? " " : "", id);
}

void lookup_put_ids(const struct lookup *lookup, const char *heading, const struct buffer *ids)
{
    if (ids->length == 0)
        return;
    layout_heading(lookup->output, heading);
    layout_text(lookup->output, " ", " ", buffer_text(ids));
}

/* "word: ids", if there are any; empties the ids. */
static void put_list(const struct lookup *lookup, const char *first, const char *rest, const char *word, struct buffer *ids)
{
    if (ids->length > 0) {
        layout_format(lookup->output, first, rest, "%s: %s", word, buffer_text(ids));
    }
    buffer_cut(ids, 0);
}

/* --- What feeds a rule, and what it feeds --------------------------------------------------------------------------- */

static bool is_absent(const struct cross_link *link)
{
    return link->test == CONDITION_ABSENT;
}

/* Whether an earlier link of the stretch has the same node and the same sense. */
static bool node_seen(const struct cross_link *links, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (links[i].node == links[at].node && is_absent(&links[i]) == is_absent(&links[at]))
            return true;
    return false;
}

static void put_fed_by_node(const struct lookup *lookup, const struct cross_link *links, size_t count, size_t at)
{
    struct buffer words = BUFFER_EMPTY, ids = BUFFER_EMPTY;

    if (is_absent(&links[at]))
        buffer_format(&words, "%s ", _("there is no"));
    wording_fact(lookup->wording, NULL, &lookup->cross->nodes[links[at].node].fact, &words);
    for (size_t i = at; i < count; i++)
        if (links[i].node == links[at].node && is_absent(&links[i]) == is_absent(&links[at]))
            lookup_add_id(&ids, rule_id(lookup, links[i].from));
    put_list(lookup, " – ", "   ", buffer_text(&words), &ids);
    buffer_free(&words);
    buffer_free(&ids);
}

/* The rules at one end of the links, each once; those that the links join by `not` apart. */
static void add_rules(const struct lookup *lookup, const struct cross_link *links, size_t count, bool from, bool absent,
                      struct buffer *ids)
{
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < count; i++) {
        size_t rule = from ? links[i].from : links[i].to;

        if (is_absent(&links[i]) == absent && rule != last)
            lookup_add_id(ids, rule_id(lookup, last = rule));
    }
}

/* Where a rule reads many subjects (objections and standings do), the rules alone are named. */
static void put_fed(const struct lookup *lookup, const struct cross_link *links, size_t count)
{
    size_t nodes = 0;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < count; i++)
        nodes += !node_seen(links, i);
    for (size_t i = 0; nodes <= NODES_SHOWN && i < count; i++)
        if (!node_seen(links, i))
            put_fed_by_node(lookup, links, count, i);
    if (nodes > NODES_SHOWN) {
        add_rules(lookup, links, count, true, false, &ids);
        put_list(lookup, " – ", "   ", _("what these conclude"), &ids);
        add_rules(lookup, links, count, true, true, &ids);
        put_list(lookup, " – ", "   ", _("what these conclude must not be there"), &ids);
    }
    buffer_free(&ids);
}

/* Whether the rule only weighs what others found: it concludes objections or standings. */
static bool weighs(const struct rulebook *rulebook, size_t rule)
{
    return rulebook->alternatives[rulebook->rules[rule].first].concludes != TEMPLATE_FINDING;
}

static void put_feeds(const struct lookup *lookup, const struct cross_link *links, size_t count)
{
    const struct {
        const char *words;
        bool weighing, absent;
    } groups[] = {{_("as a reason for"), false, false},
                  {_("as a reason against"), false, true},
                  {_("objections and standings"), true, false},
                  {_("against objections and standings"), true, true}};
    struct buffer ids = BUFFER_EMPTY;

    for (size_t group = 0; group < sizeof groups / sizeof *groups; group++) {
        size_t last = SIZE_MAX;

        for (size_t i = 0; i < count; i++)
            if (links[i].to != last && is_absent(&links[i]) == groups[group].absent &&
                weighs(lookup->wording->rulebook, links[i].to) == groups[group].weighing)
                lookup_add_id(&ids, rule_id(lookup, last = links[i].to));
        put_list(lookup, " – ", "   ", groups[group].words, &ids);
    }
    buffer_free(&ids);
}

void lookup_put_links(const struct lookup *lookup, size_t rule)
{
    size_t fed, feeds;
    const struct cross_link *from = cross_fed(lookup->cross, rule, &fed), *to = cross_feeds(lookup->cross, rule, &feeds);

    if (fed > 0) {
        layout_heading(lookup->output, _("Fed by"));
        put_fed(lookup, from, fed);
    }
    if (feeds > 0) {
        layout_heading(lookup->output, _("Its conclusion is read"));
        put_feeds(lookup, to, feeds);
    }
}

/* --- A subject --------------------------------------------------------------------------------------------------------- */

static void add_conclusions(const struct lookup *lookup, size_t node, struct buffer *ids)
{
    const struct cross *cross = lookup->cross;

    for (size_t i = 0; i < cross->conclusion_count; i++) {
        if (cross->conclusions[i].node != node)
            continue;
        lookup_add_id(ids, rule_id(lookup, cross->conclusions[i].rule));
        if (cross->conclusions[i].strength != NULL)
            buffer_format(ids, " (%s)", wording_label(lookup->wording, cross->conclusions[i].strength, NULL));
    }
}

static void add_readers(const struct lookup *lookup, size_t node, bool absent, struct buffer *ids)
{
    const struct cross *cross = lookup->cross;
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].node == node && is_absent(&cross->fed[i]) == absent && cross->fed[i].to != last)
            lookup_add_id(ids, rule_id(lookup, last = cross->fed[i].to));
}

/* What is concluded about the subject, its name left out: "assessment: crisis", "indication", "objection: blocked". */
static void add_node_words(const struct lookup *lookup, const struct cross_node *node, struct buffer *text)
{
    const char *const *slots = node->fact.slots;
    bool finding = node->fact.about == TEMPLATE_FINDING;
    const char *value = finding ? slots[2] : slots[1];
    const char *of = finding && strcmp(slots[0], kind_word(KIND_PRINCIPLE_CHECK)) == 0 ? slots[0] : node->subject;
    enum standing standing;

    if (finding)
        buffer_add(text, wording_label(lookup->wording, slots[0], NULL));
    else
        buffer_add(text, node->fact.about == TEMPLATE_OBJECTION ? _("objection") : _("standing"));
    if (value != NULL)
        buffer_format(text, ": %s",
                      finding                           ? wording_label(lookup->wording, of, value)
                      : standing_read(value, &standing) ? wording_standing(standing)
                                                        : value);
}

static void put_node(const struct lookup *lookup, size_t at)
{
    struct buffer text = BUFFER_EMPTY, ids = BUFFER_EMPTY;

    add_node_words(lookup, &lookup->cross->nodes[at], &text);
    layout_text(lookup->output, " – ", "   ", buffer_text(&text));
    add_conclusions(lookup, at, &ids);
    put_list(lookup, "     ", "       ", _("concluded by"), &ids);
    add_readers(lookup, at, false, &ids);
    put_list(lookup, "     ", "       ", _("read by"), &ids);
    add_readers(lookup, at, true, &ids);
    put_list(lookup, "     ", "       ", _("stands in the way of"), &ids);
    buffer_free(&text);
    buffer_free(&ids);
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

enum { ID_CELLS = 9 };

static void list(const struct lookup *lookup)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];
        struct buffer first = BUFFER_EMPTY;
        struct buffer edge = BUFFER_EMPTY;

        buffer_format(&first, "%s%*s ", rule->id, ID_CELLS - (int)strlen(rule->id), "");
        buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], origin_word(rule->origin));
        layout_edge(lookup->output, buffer_text(&first), "          ", wording_text(lookup->wording, &rule->reason),
                    buffer_text(&edge));
        buffer_free(&first);
        buffer_free(&edge);
    }
}

static void put_conditions(const struct lookup *lookup, const struct alternative *alternative)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_words(lookup->wording, &alternative->conditions[i], NULL, &text);
        layout_take(lookup->output, " – ", "   ", &text);
    }
}

/* The path from the folder of the rules on: the same on every machine. */
static const char *file_in_rules(const char *path)
{
    const char *slash = strrchr(path, '/');

    while (slash != NULL && slash > path && slash[-1] != '/')
        slash--;
    return slash != NULL ? slash : path;
}

static void put_clips(const struct lookup *lookup, const struct alternative *alternative)
{
    struct buffer place = BUFFER_EMPTY;
    size_t length = strlen(alternative->clips);

    buffer_format(&place, "%s:%ld", file_in_rules(alternative->at.file), alternative->at.line);
    layout_heading(lookup->output, buffer_text(&place));
    output_text(lookup->output, alternative->clips);
    if (length == 0 || alternative->clips[length - 1] != '\n')
        output_text(lookup->output, "\n");
    buffer_free(&place);
}

static void put_head(const struct lookup *lookup, const struct rule *rule)
{
    struct output *output = lookup->output;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s · %s", output_style(output, STYLE_STRONG), rule->id, output_style(output, STYLE_PLAIN),
                  lookup->wording->rulebook->stages[rule->stage]);
    layout_text(output, "", "", buffer_text(&text));
    layout_text(output, "", "", wording_text(lookup->wording, &rule->reason));
    buffer_cut(&text, 0);
    wording_citation(lookup->wording, rule, &text);
    layout_text(output, "", "", buffer_text(&text));
    if (!rule->active)
        layout_text(output, "", "", _("Left out by the chosen origins."));
    buffer_free(&text);
}

static void put_rule(const struct lookup *lookup, const struct rule *rule)
{
    const struct alternative *alternatives = &lookup->wording->rulebook->alternatives[rule->first];
    struct buffer text = BUFFER_EMPTY;

    put_head(lookup, rule);
    for (size_t i = 0; i < rule->count; i++) {
        layout_heading(lookup->output, i == 0 ? _("If all of this holds") : _("or all of this"));
        put_conditions(lookup, &alternatives[i]);
    }
    layout_heading(lookup->output, _("then"));
    for (size_t i = 0; i < rule->count; i++) {
        struct buffer conclusion = BUFFER_EMPTY;

        condition_conclusion_words(lookup->wording, &alternatives[i], &conclusion);
        if (i == 0 || strcmp(buffer_text(&conclusion), buffer_text(&text)) != 0)
            layout_text(lookup->output, " = ", "   ", buffer_text(&conclusion));
        buffer_cut(&text, 0);
        buffer_add(&text, buffer_text(&conclusion));
        buffer_free(&conclusion);
    }
    lookup_put_links(lookup, (size_t)(rule - lookup->wording->rulebook->rules));
    for (size_t i = 0; i < rule->count; i++)
        put_clips(lookup, &alternatives[i]);
    buffer_free(&text);
}

/* Labels also name other things than subjects, such as strengths. */
static bool is_subject(const struct lookup *lookup)
{
    return cross_has_subject(lookup->cross, lookup->id) ||
           vocabulary_assessment(lookup->wording->vocabulary, lookup->id) != NULL ||
           reference_action(lookup->wording->reference, lookup->id) != NULL;
}

bool lookup_rules(const struct lookup *lookup)
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

void lookup_rules_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->rulebook->rule_count; i++)
        nearest_offer(nearest, wording->rulebook->rules[i].id);
    for (size_t i = 0; i < wording->reference->action_count; i++)
        nearest_offer(nearest, wording->reference->actions[i].subject);
    for (size_t i = 0; i < wording->vocabulary->assessment_count; i++)
        nearest_offer(nearest, wording->vocabulary->assessments[i].name);
}

/* --- The rule base as JSON ------------------------------------------------------------------------------------------- */

static void add_conditions(cJSON *object, const struct alternative *alternative)
{
    cJSON *list = json_add_list(object, "conditions");

    for (size_t i = 0; i < alternative->condition_count; i++)
        json_item_condition(list, &alternative->conditions[i]);
}

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

/* The rules at the other end of the links, each once. */
static void add_linked(cJSON *object, const char *key, const struct rulebook *rulebook, const struct cross_link *links,
                       size_t count, bool from)
{
    cJSON *list = json_add_list(object, key);
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < count; i++) {
        size_t rule = from ? links[i].from : links[i].to;

        if (rule != last)
            json_item_string(list, rulebook->rules[last = rule].id);
    }
}

static void add_links(cJSON *object, const struct cross *cross, size_t rule)
{
    size_t fed, feeds;
    const struct cross_link *from = cross_fed(cross, rule, &fed), *to = cross_feeds(cross, rule, &feeds);

    add_linked(object, "fed-by", cross->rulebook, from, fed, true);
    add_linked(object, "feeds", cross->rulebook, to, feeds, false);
}

static void add_rule(cJSON *list, const struct cross *cross, size_t at)
{
    const struct rulebook *rulebook = cross->rulebook;
    const struct rule *rule = &rulebook->rules[at];
    cJSON *item = json_item_object(list);
    cJSON *alternatives;

    json_add_string(item, "id", rule->id);
    json_add_string(item, "stage", rulebook->stages[rule->stage]);
    json_add_string(item, "origin", origin_word(rule->origin));
    json_add_string(item, "source", rule->source);
    json_add_text(item, "text", &rule->reason);
    alternatives = json_add_list(item, "alternatives");
    for (size_t i = rule->first; i < rule->first + rule->count; i++) {
        cJSON *alternative = json_item_object(alternatives);

        json_add_string(alternative, "name", rulebook->alternatives[i].name);
        add_conditions(alternative, &rulebook->alternatives[i]);
        add_conclusion(alternative, &rulebook->alternatives[i]);
    }
    add_links(item, cross, at);
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

/* --- What rules can conclude, who concludes it and who reads it ------------------------------------------------------- */

static void add_concluding(cJSON *object, const struct cross *cross, size_t node)
{
    cJSON *list = json_add_list(object, "concluded-by");

    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "rule", cross->rulebook->rules[cross->conclusions[i].rule].id);
            json_add_string(item, "strength", cross->conclusions[i].strength);
        }
}

static bool same_reader(const struct cross_link *a, const struct cross_link *b)
{
    return a->to == b->to && a->test == b->test;
}

static void add_reading(cJSON *object, const struct cross *cross, size_t node)
{
    cJSON *list = json_add_list(object, "read-by");
    const struct cross_link *last = NULL;

    for (size_t i = 0; i < cross->link_count; i++) {
        const struct cross_link *link = &cross->fed[i];

        if (link->node != node || (last != NULL && same_reader(last, link)))
            continue;
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", cross->rulebook->rules[link->to].id);
        json_add_string(item, "test", condition_test_word(link->test));
        last = link;
    }
}

/* What is written of the rule base: all of it, one rule, or one subject. */
struct part {
    const struct cross *cross;
    const struct rule *rule; /* or NULL */
    const char *subject;     /* or NULL */
};

static bool has_node(const struct part *part, size_t node)
{
    const struct cross *cross = part->cross;

    if (part->subject != NULL)
        return strcmp(cross->nodes[node].subject, part->subject) == 0;
    if (part->rule == NULL)
        return true;
    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node && &cross->rulebook->rules[cross->conclusions[i].rule] == part->rule)
            return true;
    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].node == node && &cross->rulebook->rules[cross->fed[i].to] == part->rule)
            return true;
    return false;
}

/* Of a subject: the rules that conclude something of it, and those that read that. */
static bool has_rule(const struct part *part, size_t rule)
{
    const struct cross *cross = part->cross;

    if (!cross->rulebook->rules[rule].active)
        return false;
    if (part->subject == NULL)
        return part->rule == NULL || part->rule == &cross->rulebook->rules[rule];
    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].rule == rule && has_node(part, cross->conclusions[i].node))
            return true;
    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].to == rule && has_node(part, cross->fed[i].node))
            return true;
    return false;
}

static void json_add_conclusions(cJSON *object, const struct part *part)
{
    const struct cross *cross = part->cross;
    cJSON *list = json_add_list(object, "conclusions");

    for (size_t i = 0; i < cross->node_count; i++)
        if (has_node(part, i)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", cross->nodes[i].name);
            json_add_string(item, "subject", cross->nodes[i].subject);
            add_concluding(item, cross, i);
            add_reading(item, cross, i);
        }
}

bool render_rules_json(const struct lookup *lookup)
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
            add_rule(list, lookup->cross, i);
    json_add_conclusions(object, &part);
    json_write(lookup->output, object);
    return true;
}
