/* Look-up in the vocabulary: ids, aliases, labels, nearest words, relevance. */
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "text.h"

/* --- Names ------------------------------------------------------------------------------------------------------- */

static void know(struct byte_table *table, const char *word, size_t number)
{
    bool added;
    struct byte_entry *entry = word != NULL ? byte_table_add(table, word, strlen(word), &added) : NULL;

    if (entry != NULL && added)
        entry->value.number = number;
}

void vocabulary_index(struct vocabulary *vocabulary)
{
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        struct case_fact *fact = &vocabulary->facts[i];

        know(&vocabulary->fact_of_word, fact->id, i);
        for (int language = 0; language < 2; language++)
            know(&vocabulary->fact_of_word, fact->alias[language], i);
        for (size_t j = 0; j < fact->choice_count; j++) {
            know(&fact->choice_of_word, fact->choices[j].value, j);
            for (int language = 0; language < 2; language++)
                know(&fact->choice_of_word, fact->choices[j].alias[language], j);
        }
        if (fact->unknown != NOT_FOUND)
            know(&fact->choice_of_word, "tidak-tahu", (size_t)fact->unknown);
    }
}

void vocabulary_index_free(struct vocabulary *vocabulary)
{
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        byte_table_free(&vocabulary->facts[i].choice_of_word);
    byte_table_free(&vocabulary->fact_of_word);
}

static int number_of(const struct byte_table *table, const char *word, size_t length)
{
    const struct byte_entry *entry = byte_table_find(table, word, length);

    return entry != NULL ? (int)entry->value.number : NOT_FOUND;
}

int vocabulary_fact(const struct vocabulary *vocabulary, const char *word)
{
    return number_of(&vocabulary->fact_of_word, word, strlen(word));
}

int vocabulary_fact_part(const struct vocabulary *vocabulary, const char *word, size_t length)
{
    return number_of(&vocabulary->fact_of_word, word, length);
}

int case_fact_choice(const struct case_fact *fact, const char *word)
{
    return number_of(&fact->choice_of_word, word, strlen(word));
}

int case_fact_choice_part(const struct case_fact *fact, const char *word, size_t length)
{
    return number_of(&fact->choice_of_word, word, length);
}

/* Of the items of a list, all of which begin with their name: the one of this name, or NULL. */
static const void *named(const void *items, size_t count, size_t size, const char *name)
{
    const char *item = items;

    for (size_t i = 0; i < count; i++, item += size)
        if (strcmp(*(const char *const *)(const void *)item, name) == 0)
            return item;
    return NULL;
}

/* --- Look-up in the vocabulary ----------------------------------------------------------------------------------- */

bool case_fact_feeds(const struct case_fact *fact, const char *statement)
{
    return words_contain(&fact->feeds, statement);
}

int label_order(const void *a, const void *b)
{
    const struct label *first = a, *second = b;
    int order = strcmp(first->of, second->of);

    return order != 0 ? order : strcmp(first->value != NULL ? first->value : "", second->value != NULL ? second->value : "");
}

const struct text *vocabulary_label(const struct vocabulary *vocabulary, const char *of, const char *value)
{
    const struct label wanted = {.of = of, .value = value};
    const struct label *label = vocabulary->label_count > 0
                                    ? bsearch(&wanted, vocabulary->labels, vocabulary->label_count, sizeof wanted, label_order)
                                    : NULL;

    return label != NULL ? &label->text : NULL;
}

const struct assessment_name *vocabulary_assessment(const struct vocabulary *vocabulary, const char *name)
{
    return named(vocabulary->assessments, vocabulary->assessment_count, sizeof *vocabulary->assessments, name);
}

const struct topic *vocabulary_topic(const struct vocabulary *vocabulary, const char *name)
{
    return named(vocabulary->topics, vocabulary->topic_count, sizeof *vocabulary->topics, name);
}

size_t vocabulary_principle_state(const struct vocabulary *vocabulary, const char *value)
{
    const struct principle_state *states = vocabulary->principle_states;
    const struct principle_state *state = named(states, vocabulary->principle_state_count, sizeof *states, value);

    return state != NULL ? (size_t)(state - states) : vocabulary->principle_state_count;
}

enum principle_told vocabulary_principle_told(const struct vocabulary *vocabulary, const char *value)
{
    size_t at = vocabulary_principle_state(vocabulary, value);

    return at < vocabulary->principle_state_count ? vocabulary->principle_states[at].told : TOLD_APART;
}

static bool is_one_of(const struct danger *dangers, size_t count, const char *assessment, const char *value)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(dangers[i].assessment, assessment) == 0 && strcmp(dangers[i].value, value) == 0)
            return true;
    return false;
}

bool vocabulary_is_danger(const struct vocabulary *vocabulary, const char *assessment, const char *value)
{
    return is_one_of(vocabulary->dangers, vocabulary->danger_count, assessment, value);
}

bool vocabulary_is_no_danger(const struct vocabulary *vocabulary, const char *assessment, const char *value)
{
    return is_one_of(vocabulary->no_dangers, vocabulary->no_danger_count, assessment, value);
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

/* Offers an id and its aliases; takes the id as what was found if one of them is the nearest so far. */
static void offer(struct nearest *nearest, const char *id, const char *const alias[2], const char **found)
{
    const char *before = nearest->best;

    nearest_offer(nearest, id);
    for (int i = 0; i < 2; i++)
        if (alias[i] != NULL)
            nearest_offer(nearest, alias[i]);
    if (nearest->best != before)
        *found = id;
}

const char *vocabulary_nearest_fact(const struct vocabulary *vocabulary, const char *word)
{
    const char *found = NULL;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        offer(&nearest, vocabulary->facts[i].id, vocabulary->facts[i].alias, &found);
    return found;
}

const char *case_fact_nearest_value(const struct case_fact *fact, const char *word)
{
    const char *found = NULL;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; i < fact->choice_count; i++)
        offer(&nearest, fact->choices[i].value, fact->choices[i].alias, &found);
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
    return named(reference->actions, reference->action_count, sizeof *reference->actions, subject);
}

int reference_step(const struct reference *reference, const char *subject)
{
    const struct step *step = named(reference->steps, reference->step_count, sizeof *step, subject);

    return step != NULL ? step->number : 0;
}

const struct danger_kind *reference_danger(const struct reference *reference, const char *name)
{
    for (size_t i = 0; i < reference->danger_kind_count; i++)
        if (strcmp(reference->danger_kinds[i].name, name) == 0)
            return &reference->danger_kinds[i];
    return NULL;
}

int danger_said(const struct reference *reference, const struct danger_kind *kind, const struct case_record *record)
{
    for (size_t i = 0; i < reference->danger_sign_count; i++) {
        const struct danger_sign *sign = &reference->danger_signs[i];
        int fact = sign->kind == kind->name ? vocabulary_fact(record->vocabulary, sign->fact) : NOT_FOUND; /* interned */

        for (size_t j = 0; fact != NOT_FOUND && j < sign->values.count; j++)
            if ((record->answers[fact].chosen >> case_fact_choice(&record->vocabulary->facts[fact], sign->values.items[j]) & 1) !=
                0)
                return fact;
    }
    return NOT_FOUND;
}

bool contact_fits(const struct reference *reference, const struct contact *contact, const struct case_record *record)
{
    bool said = false, served = false;

    for (size_t i = 0; i < reference->danger_kind_count; i++) {
        const struct danger_kind *kind = &reference->danger_kinds[i];
        bool serves = words_contain(&contact->serves, kind->name), says = danger_said(reference, kind, record) != NOT_FOUND;

        if (serves && says)
            return true;
        said |= says;
        served |= serves;
    }
    return !said || !served;
}

const struct statement *reference_statement(const struct reference *reference, const char *name)
{
    return named(reference->statements, reference->statement_count, sizeof *reference->statements, name);
}

const struct section *reference_section(const struct reference *reference, const char *code)
{
    return named(reference->sections, reference->section_count, sizeof *reference->sections, code);
}

const struct source *reference_source(const struct reference *reference, const char *key)
{
    return named(reference->sources, reference->source_count, sizeof *reference->sources, key);
}
