/* Which rules hang together through what they conclude: what feeds a rule, what it feeds, and the page of a subject. See lookup.h. */
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"

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
    struct buffer text = BUFFER_EMPTY;

    if (ids->length > 0) {
        buffer_format(&text, "%s: %s", word, buffer_text(ids));
        layout_text(lookup->output, first, rest, buffer_text(&text));
        buffer_free(&text);
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
    for (size_t i = 0; assessment != NULL && i < assessment->value_count; i++)
        layout_pair(lookup->output, " ", assessment->values[i], VALUE_CELLS,
                    wording_label(wording, lookup->id, assessment->values[i]));
    if (action != NULL)
        put_plan(lookup, action);
    if (concluded)
        layout_heading(lookup->output, _("What rules conclude about it"));
    for (size_t i = 0; i < lookup->cross->node_count; i++)
        if (strcmp(lookup->cross->nodes[i].subject, lookup->id) == 0)
            put_node(lookup, i);
    return true;
}
