/* Look-up in the vocabulary: ids, aliases, labels, nearest words, relevance. */
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "case.h"
#include "text.h"

/* --- Look-up in the vocabulary ----------------------------------------------------------------------------------- */

/* The first byte alone tells most words apart. */
static bool is_same(const char *word, const char *other)
{
    return other != NULL && *word == *other && strcmp(word, other) == 0;
}

static bool is_word(const char *word, const char *id, const char *const alias[2])
{
    return is_same(word, id) || is_same(word, alias[0]) || is_same(word, alias[1]);
}

int vocabulary_fact(const struct vocabulary *vocabulary, const char *word)
{
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (is_word(word, vocabulary->facts[i].id, vocabulary->facts[i].alias))
            return (int)i;
    return NOT_FOUND;
}

int case_fact_choice(const struct case_fact *fact, const char *word)
{
    for (size_t i = 0; i < fact->choice_count; i++)
        if (is_word(word, fact->choices[i].value, fact->choices[i].alias))
            return (int)i;
    if (fact->unknown != NOT_FOUND && strcmp(word, "tidak-tahu") == 0)
        return fact->unknown;
    return NOT_FOUND;
}

/* Order of labels: by `of`, the name's own label first, then by value. */
static int compare_label(const char *of, const char *value, const struct label *label)
{
    int order = strcmp(of, label->of);

    if (order != 0)
        return order;
    return strcmp(value != NULL ? value : "", label->value != NULL ? label->value : "");
}

bool case_fact_feeds(const struct case_fact *fact, const char *statement)
{
    for (size_t i = 0; i < fact->feed_count; i++)
        if (strcmp(fact->feeds[i], statement) == 0)
            return true;
    return false;
}

const struct text *vocabulary_label(const struct vocabulary *vocabulary, const char *of, const char *value)
{
    size_t low = 0, high = vocabulary->label_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_label(of, value, &vocabulary->labels[middle]);

        if (order == 0)
            return &vocabulary->labels[middle].text;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const struct assessment_name *vocabulary_assessment(const struct vocabulary *vocabulary, const char *name)
{
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        if (strcmp(vocabulary->assessments[i].name, name) == 0)
            return &vocabulary->assessments[i];
    return NULL;
}

const struct topic *vocabulary_topic(const struct vocabulary *vocabulary, const char *name)
{
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, name) == 0)
            return &vocabulary->topics[i];
    return NULL;
}

size_t vocabulary_principle_state(const struct vocabulary *vocabulary, const char *value)
{
    size_t i = 0;

    while (i < vocabulary->principle_state_count && strcmp(vocabulary->principle_states[i].value, value) != 0)
        i++;
    return i;
}

enum principle_told vocabulary_principle_told(const struct vocabulary *vocabulary, const char *value)
{
    size_t at = vocabulary_principle_state(vocabulary, value);

    return at < vocabulary->principle_state_count ? vocabulary->principle_states[at].told : TOLD_APART;
}

bool vocabulary_is_danger(const struct vocabulary *vocabulary, const char *assessment, const char *value)
{
    for (size_t i = 0; i < vocabulary->danger_count; i++)
        if (strcmp(vocabulary->dangers[i].assessment, assessment) == 0 && strcmp(vocabulary->dangers[i].value, value) == 0)
            return true;
    return false;
}

bool relevance_atom_holds(const struct relevance_atom *atom, const struct case_record *record)
{
    return ((record->answers[atom->fact].chosen & atom->values) != 0) != atom->negated;
}

bool vocabulary_relevant(const struct vocabulary *vocabulary, size_t fact, const struct case_record *record)
{
    const struct case_fact *asked = &vocabulary->facts[fact];

    for (size_t i = 0; i < asked->relevance_count; i++) {
        bool all = true;

        for (size_t j = 0; j < asked->relevance[i].count; j++)
            all = all && relevance_atom_holds(&asked->relevance[i].atoms[j], record);
        if (all)
            return true;
    }
    return asked->relevance_count == 0;
}

/* Offers an id and its aliases; returns the id if one of them is the nearest so far, else what was found before. */
static const char *offer(struct nearest *nearest, const char *id, const char *const alias[2], const char *found)
{
    const char *before = nearest->best;

    nearest_offer(nearest, id);
    for (int i = 0; i < 2; i++)
        if (alias[i] != NULL)
            nearest_offer(nearest, alias[i]);
    return nearest->best != before ? id : found;
}

const char *vocabulary_nearest_fact(const struct vocabulary *vocabulary, const char *word)
{
    const char *found = NULL;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        found = offer(&nearest, vocabulary->facts[i].id, vocabulary->facts[i].alias, found);
    return found;
}

const char *case_fact_nearest_value(const struct case_fact *fact, const char *word)
{
    const char *found = NULL;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; i < fact->choice_count; i++)
        found = offer(&nearest, fact->choices[i].value, fact->choices[i].alias, found);
    return found;
}

bool vocabulary_alias(const char *label, char *buffer, size_t size)
{
    size_t length = 0;
    bool gap = false;

    for (; *label != '\0'; label++) {
        char c = *label >= 'A' && *label <= 'Z' ? (char)(*label + ('a' - 'A')) : *label;
        bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

        if (kept && gap && length > 0 && length + 1 < size)
            buffer[length++] = '-';
        gap = !kept;
        if (kept) {
            if (length + 1 >= size)
                return false;
            buffer[length++] = c;
        }
    }
    buffer[length] = '\0';
    return length > 0;
}

/* --- Look-up in the reference tables ----------------------------------------------------------------------------- */

const struct action *reference_action(const struct reference *reference, const char *subject)
{
    for (size_t i = 0; i < reference->action_count; i++)
        if (strcmp(reference->actions[i].subject, subject) == 0)
            return &reference->actions[i];
    return NULL;
}

int reference_step(const struct reference *reference, const char *subject)
{
    for (size_t i = 0; i < reference->step_count; i++)
        if (strcmp(reference->steps[i].subject, subject) == 0)
            return reference->steps[i].number;
    return 0;
}

const struct statement *reference_statement(const struct reference *reference, const char *name)
{
    for (size_t i = 0; i < reference->statement_count; i++)
        if (strcmp(reference->statements[i].name, name) == 0)
            return &reference->statements[i];
    return NULL;
}

const struct section *reference_section(const struct reference *reference, const char *code)
{
    for (size_t i = 0; i < reference->section_count; i++)
        if (strcmp(reference->sections[i].code, code) == 0)
            return &reference->sections[i];
    return NULL;
}

const struct source *reference_source(const struct reference *reference, const char *key)
{
    for (size_t i = 0; i < reference->source_count; i++)
        if (strcmp(reference->sources[i].key, key) == 0)
            return &reference->sources[i];
    return NULL;
}

bool contact_serves(const struct contact *contact, const char *subject)
{
    for (size_t i = 0; i < contact->serves.count; i++)
        if (strcmp(contact->serves.items[i], subject) == 0)
            return true;
    return false;
}
