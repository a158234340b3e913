/* What the rules can conclude, followed stage by stage, and from that the cross references. */
#include "lookup/cross.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

/* --- What the rules can conclude ------------------------------------------------------------------------------------- */

enum { BUCKETS = 1024, NO_RULE = -1 };
#define NO_FACT SIZE_MAX

/* A fact that may be given or concluded. */
struct entry {
    struct fact fact;
    int rule;
    size_t next_of_subject, next_of_template; /* chains; NO_FACT ends */
    const char *name;                         /* of its node */
    size_t node;
};

struct finder {
    struct cross *cross;
    struct entry *entries;
    size_t count, capacity;
    size_t subjects[BUCKETS];
    size_t templates[TEMPLATE_COUNT];
    const struct alternative *alternative; /* the one that is tried */
    bool recording;                        /* second pass: note the links instead of adding conclusions */
    bool grown;
    size_t chosen[CONDITIONS_MAX]; /* the fact that each condition takes */
    struct cross_link *links;
    size_t link_count, link_capacity;
};

/* The slot with what facts of a template are about. */
static int subject_slot(enum fact_template about)
{
    return about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0;
}

const char *cross_subject(const struct fact *fact)
{
    return fact->slots[subject_slot(fact->about)];
}

static size_t bucket_of(enum fact_template about, const char *subject)
{
    size_t hash = (size_t)about + 5381;

    for (; *subject != '\0'; subject++)
        hash = hash * 33 + (unsigned char)*subject;
    return hash % BUCKETS;
}

/* Subjects are symbols: a number, which only a case could tell, cannot stand there. */
static void add(struct finder *finder, const struct fact *fact, int rule)
{
    const char *subject = cross_subject(fact);
    size_t *of_subject = &finder->subjects[bucket_of(fact->about, subject)];

    for (size_t i = *of_subject; i != NO_FACT; i = finder->entries[i].next_of_subject)
        if (fact_same(&finder->entries[i].fact, fact))
            return;
    finder->entries = memory_grow(finder->entries, &finder->capacity, finder->count + 1, sizeof *finder->entries);
    finder->entries[finder->count] = (struct entry){
        .fact = *fact, .rule = rule, .next_of_subject = *of_subject, .next_of_template = finder->templates[fact->about]};
    *of_subject = finder->count;
    finder->templates[fact->about] = finder->count++;
    finder->grown = true;
}

/* --- One rule ---------------------------------------------------------------------------------------------------- */

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

static bool has_variable(const struct condition *condition)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL || condition->constraints[i].differs_from.count > 0)
            return true;
    return false;
}

/* The subject that a condition must have under these bindings, or NULL. */
static const char *subject_of(const struct condition *condition, const struct bindings *bindings)
{
    const struct constraint *constraint = condition_constraint(condition, subject_slot(condition->about));

    if (constraint == NULL)
        return NULL;
    if (constraint->in.count == 1)
        return constraint->in.items[0];
    return constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;
}

/* The next fact that satisfies the condition behind this one, which is NO_FACT at first; NO_FACT at the end. */
static size_t next_match(const struct finder *finder, const struct condition *condition, const struct bindings *bindings,
                         size_t at)
{
    const char *subject = subject_of(condition, bindings);

    do {
        if (subject != NULL)
            at = at == NO_FACT ? finder->subjects[bucket_of(condition->about, subject)] : finder->entries[at].next_of_subject;
        else
            at = at == NO_FACT ? finder->templates[condition->about] : finder->entries[at].next_of_template;
    } while (at != NO_FACT && !condition_matches(condition, &finder->entries[at].fact, bindings));
    return at;
}

static void conclude(struct finder *finder, const struct bindings *bindings)
{
    const struct alternative *alternative = finder->alternative;
    struct fact fact = {alternative->concludes, {NULL}};

    for (int i = 0; template_slots(fact.about)[i] != NULL; i++) {
        const struct slot_value *slot = &alternative->conclusion[i];

        fact.slots[i] = slot->constant != NULL ? slot->constant : bindings_get(bindings, slot->variable);
    }
    if (fact.about == TEMPLATE_OBJECTION)
        fact.slots[OBJECTION_FROM] = NULL; /* one objection for every rule that objects would say nothing more */
    add(finder, &fact, (int)alternative->rule);
}

static void note_link(struct finder *finder, const struct condition *condition, const struct entry *fact)
{
    if (fact->rule == NO_RULE)
        return;
    finder->links = memory_grow(finder->links, &finder->link_capacity, finder->link_count + 1, sizeof *finder->links);
    finder->links[finder->link_count++] =
        (struct cross_link){(size_t)fact->rule, finder->alternative->rule, fact->node, condition->test};
}

/* All conditions can hold at once: what they look at. */
static void note_links(struct finder *finder, const struct bindings *bindings)
{
    for (size_t i = 0; i < finder->alternative->condition_count; i++) {
        const struct condition *condition = &finder->alternative->conditions[i];

        if (finder->chosen[i] != NO_FACT)
            note_link(finder, condition, &finder->entries[finder->chosen[i]]);
        else if (!template_is_answer(condition->about) && !is_standing_fact(condition))
            for (size_t at = NO_FACT; (at = next_match(finder, condition, bindings, at)) != NO_FACT;)
                note_link(finder, condition, &finder->entries[at]);
    }
}

/* Conditions without variables do not depend on each other: it is enough that something satisfies them. Under `not` only what holds in
 * every case stands in the way for sure. */
static void try_condition(struct finder *finder, size_t index, const struct bindings *bindings)
{
    const struct condition *condition = &finder->alternative->conditions[index];

    if (index == finder->alternative->condition_count) {
        if (finder->recording)
            note_links(finder, bindings);
        else
            conclude(finder, bindings);
        return;
    }
    finder->chosen[index] = NO_FACT;
    if (condition->test == CONDITION_ABSENT) {
        if (!is_standing_fact(condition) || next_match(finder, condition, bindings, NO_FACT) == NO_FACT)
            try_condition(finder, index + 1, bindings);
    } else if (!has_variable(condition)) {
        if (template_is_answer(condition->about) || next_match(finder, condition, bindings, NO_FACT) != NO_FACT)
            try_condition(finder, index + 1, bindings);
    } else if (condition->about == TEMPLATE_MEASURE) {
        try_condition(finder, index + 1, bindings);
    } else {
        for (size_t at = NO_FACT; (at = next_match(finder, condition, bindings, at)) != NO_FACT;) {
            struct bindings inner = *bindings;

            condition_bind(condition, &finder->entries[at].fact, &inner);
            finder->chosen[index] = at;
            try_condition(finder, index + 1, &inner);
        }
    }
}

/* --- All rules --------------------------------------------------------------------------------------------------- */

/* Tries every rule, stage by stage, each stage until nothing is new. */
static void try_rules(struct finder *finder)
{
    const struct rulebook *rulebook = finder->cross->rulebook;
    const struct bindings none = {.count = 0};

    for (size_t stage = 0; stage < rulebook->stage_count; stage++)
        do {
            finder->grown = false;
            for (size_t i = 0; i < rulebook->alternative_count; i++) {
                const struct rule *rule = rulebook_rule_of(rulebook, i);

                finder->alternative = &rulebook->alternatives[i];
                if (rule->active && rule->stage == stage)
                    try_condition(finder, 0, &none);
            }
        } while (finder->grown);
}

static void add_what_may_be_given(struct finder *finder, const struct engine *engine)
{
    const struct vocabulary *vocabulary = finder->cross->vocabulary;
    size_t count;
    const struct fact *standing = engine_standing_facts(engine, &count);

    for (size_t i = 0; i < count; i++)
        add(finder, &standing[i], NO_RULE);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++)
            add(finder, &(struct fact){TEMPLATE_ANSWER, {vocabulary->facts[i].id, vocabulary->facts[i].choices[j].value}},
                NO_RULE);
}

/* --- Nodes, links, questions ----------------------------------------------------------------------------------------- */

int compare_indexes(const size_t *a, const size_t *b, size_t count)
{
    for (; count > 1 && *a == *b; count--)
        a++, b++;
    return (*a > *b) - (*a < *b);
}

/* Sorts, keeps one of those that are equal, and returns how many are left. */
static size_t sort_once(void *items, size_t count, size_t size, int (*order)(const void *, const void *))
{
    char *bytes = items;
    size_t kept = 0;

    if (count > 0)
        qsort(items, count, size, order);
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || order(bytes + (kept - 1) * size, bytes + i * size) != 0) {
            memmove(bytes + kept * size, bytes + i * size, size);
            kept++;
        }
    return kept;
}

struct fact cross_node_fact(const struct fact *fact)
{
    struct fact node = *fact;
    int end = node.about == TEMPLATE_FINDING                                        ? FINDING_STRENGTH
              : node.about == TEMPLATE_OBJECTION || node.about == TEMPLATE_STANDING ? OBJECTION_FROM
                                                                                    : SLOTS_MAX;

    if (node.about == TEMPLATE_FINDING && text_same(node.slots[FINDING_VALUE], "nil"))
        node.slots[FINDING_VALUE] = NULL;
    for (int i = end; i < SLOTS_MAX; i++)
        node.slots[i] = NULL;
    return node;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct cross_node *)a)->name, ((const struct cross_node *)b)->name);
}

static int by_node(const void *a, const void *b)
{
    const struct cross_conclusion *first = a, *second = b;
    int order = compare_indexes((size_t[]){first->node, first->rule}, (size_t[]){second->node, second->rule}, 2);

    return order != 0 || first->strength == NULL || second->strength == NULL ? order : strcmp(first->strength, second->strength);
}

static void make_nodes(struct finder *finder)
{
    struct cross *cross = finder->cross;
    char name[FACT_NAME_MAX];

    cross->nodes = arena_alloc(cross->arena, finder->count, sizeof *cross->nodes);
    cross->conclusions = arena_alloc(cross->arena, finder->count, sizeof *cross->conclusions);
    for (size_t i = 0; i < finder->count; i++) {
        struct entry *entry = &finder->entries[i];
        const struct fact node = cross_node_fact(&entry->fact);

        if (entry->rule == NO_RULE)
            continue;
        fact_name(&node, name, sizeof name);
        entry->name = arena_copy(cross->arena, name, strlen(name));
        cross->nodes[cross->node_count++] = (struct cross_node){node, entry->name, cross_subject(&node)};
    }
    cross->node_count = sort_once(cross->nodes, cross->node_count, sizeof *cross->nodes, by_name);
    for (size_t i = 0; i < finder->count; i++) {
        struct entry *entry = &finder->entries[i];
        const struct cross_node key = {.name = entry->name}, *node;

        if (entry->rule == NO_RULE)
            continue;
        node = bsearch(&key, cross->nodes, cross->node_count, sizeof *node, by_name);
        entry->node = (size_t)(node - cross->nodes);
        cross->conclusions[cross->conclusion_count++] = (struct cross_conclusion){
            entry->node, (size_t)entry->rule, node->fact.about == TEMPLATE_FINDING ? entry->fact.slots[FINDING_STRENGTH] : NULL};
    }
    cross->conclusion_count = sort_once(cross->conclusions, cross->conclusion_count, sizeof *cross->conclusions, by_node);
}

static int by_from(const void *a, const void *b)
{
    const struct cross_link *x = a, *y = b;

    return compare_indexes((size_t[]){x->from, x->to, x->node, x->test}, (size_t[]){y->from, y->to, y->node, y->test}, 4);
}

static int by_to(const void *a, const void *b)
{
    const struct cross_link *x = a, *y = b;

    return compare_indexes((size_t[]){x->to, x->from, x->node, x->test}, (size_t[]){y->to, y->from, y->node, y->test}, 4);
}

static void make_links(struct finder *finder)
{
    struct cross *cross = finder->cross;

    cross->link_count = sort_once(finder->links, finder->link_count, sizeof *finder->links, by_from);
    cross->feeds = arena_alloc(cross->arena, cross->link_count, sizeof *cross->feeds);
    cross->fed = arena_alloc(cross->arena, cross->link_count, sizeof *cross->fed);
    for (size_t i = 0; i < cross->link_count; i++)
        cross->feeds[i] = cross->fed[i] = finder->links[i];
    sort_once(cross->fed, cross->link_count, sizeof *cross->fed, by_to);
}

static void make_uses(struct cross *cross)
{
    for (size_t fact = 0; fact < cross->vocabulary->fact_count; fact++)
        for (size_t i = 0; i < cross->rulebook->alternative_count; i++) {
            const struct alternative *alternative = &cross->rulebook->alternatives[i];

            for (size_t j = 0; cross->rulebook->rules[alternative->rule].active && j < alternative->condition_count; j++) {
                const struct condition *condition = &alternative->conditions[j];

                if (!words_contain(condition_facts(condition), cross->vocabulary->facts[fact].id))
                    continue;
                cross->uses = arena_grow(cross->arena, cross->uses, cross->use_count, sizeof *cross->uses);
                cross->uses[cross->use_count++] = (struct cross_use){fact, alternative->rule, alternative->name, condition};
            }
        }
}

/* --- The whole of it ------------------------------------------------------------------------------------------------ */

struct cross *cross_new(const struct engine *engine)
{
    struct cross *cross = memory_new(1, sizeof *cross);
    struct finder *finder = memory_new(1, sizeof *finder);

    *cross = (struct cross){.vocabulary = engine_vocabulary(engine), .rulebook = engine_rulebook(engine), .arena = arena_new()};
    finder->cross = cross;
    memset(finder->subjects, 0xff, sizeof finder->subjects);
    memset(finder->templates, 0xff, sizeof finder->templates);
    add_what_may_be_given(finder, engine);
    try_rules(finder);
    make_nodes(finder);
    finder->recording = true;
    try_rules(finder);
    make_links(finder);
    make_uses(cross);
    free(finder->entries);
    free(finder->links);
    free(finder);
    return cross;
}

void cross_free(struct cross *cross)
{
    if (cross == NULL)
        return;
    arena_free(cross->arena);
    free(cross);
}

/* The items of a sorted table whose number at this offset is the key. */
static const void *stretch(const void *items, size_t total, size_t size, size_t offset, size_t key, size_t *count)
{
    const char *first = items;
    size_t at = 0;

    for (*count = 0; at < total; at++) {
        size_t number = *(const size_t *)(const void *)(first + at * size + offset);

        if (number > key)
            break;
        *count += number == key;
    }
    return first + (at - *count) * size;
}

const struct cross_link *cross_feeds(const struct cross *cross, size_t rule, size_t *count)
{
    return stretch(cross->feeds, cross->link_count, sizeof *cross->feeds, offsetof(struct cross_link, from), rule, count);
}

const struct cross_link *cross_fed(const struct cross *cross, size_t rule, size_t *count)
{
    return stretch(cross->fed, cross->link_count, sizeof *cross->fed, offsetof(struct cross_link, to), rule, count);
}

const struct cross_use *cross_uses(const struct cross *cross, size_t fact, size_t *count)
{
    return stretch(cross->uses, cross->use_count, sizeof *cross->uses, offsetof(struct cross_use, fact), fact, count);
}

bool cross_has_subject(const struct cross *cross, const char *name)
{
    for (size_t i = 0; i < cross->node_count; i++)
        if (strcmp(cross->nodes[i].subject, name) == 0)
            return true;
    return false;
}

bool cross_concludes(const struct cross *cross, size_t rule, const char *subject)
{
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_node *node = &cross->nodes[cross->conclusions[i].node];

        if (cross->conclusions[i].rule == rule && node->fact.about == TEMPLATE_FINDING && strcmp(node->subject, subject) == 0)
            return true;
    }
    return false;
}

bool cross_gates(const struct cross *cross, size_t fact, size_t gated)
{
    const struct case_fact *question = &cross->vocabulary->facts[gated];

    for (size_t i = 0; i < question->relevance_count; i++)
        for (size_t j = 0; j < question->relevance[i].count; j++)
            if (question->relevance[i].atoms[j].fact == fact)
                return true;
    return false;
}

bool cross_cites(const struct cross *cross, size_t rule, const char *place)
{
    size_t length = strlen(place);
    const char *at = cross->rulebook->rules[rule].source;

    while (cross->rulebook->rules[rule].active && *at != '\0') {
        size_t size = strcspn(at, ",;");

        if (size >= length && strncmp(at, place, length) == 0 && (size == length || strchr(". ", at[length]) != NULL))
            return true;
        at += size;
        at += strspn(at, ",; ");
    }
    return false;
}
