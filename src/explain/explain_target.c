/* What a word of a question means. */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "memory.h"
#include "text.h"

enum { ALIAS_MAX = 256 };

/* One reading of a name. */
struct reading {
    const struct engine *engine;
    char alias[ALIAS_MAX]; /* the word in the shape of an alias */
    const char *found;     /* the id it means; the last one, where there are several */
    size_t count;
    struct buffer all; /* these ids, for people */
};

/* --- Names --- */

/* The id as the engine holds it, where rules conclude something about this name; else NULL. */
static const char *concluded(const struct rulebook *rulebook, const char *name)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];

        if (alternative_finds(alternative, name))
            return alternative->conclusion[FINDING_SUBJECT].constant;
    }
    return NULL;
}

/* The index of the question with this id; aliases are for answers. */
static int question_at(const struct vocabulary *vocabulary, const char *name)
{
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (strcmp(vocabulary->facts[i].id, name) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* The id as the engine holds it: of a question, of what rules conclude, or of anything else that has a label; else NULL. */
static const char *find_id(const struct engine *engine, const char *name)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    int question = question_at(vocabulary, name);
    const char *id = question != NOT_FOUND ? vocabulary->facts[question].id : concluded(engine_rulebook(engine), name);

    for (size_t i = 0; id == NULL && i < vocabulary->label_count; i++)
        if (vocabulary->labels[i].value == NULL && strcmp(vocabulary->labels[i].of, name) == 0)
            id = vocabulary->labels[i].of;
    return id;
}

static void take(struct reading *reading, const char *id)
{
    if (text_same(reading->found, id))
        return;
    buffer_format(&reading->all, "%s%s", reading->count++ > 0 ? ", " : "", id);
    reading->found = id;
}

static bool label_fits(const struct reading *reading, const struct text *label)
{
    char alias[ALIAS_MAX];

    for (int language = 0; language < 2; language++)
        if (vocabulary_alias(label->in[language], alias, sizeof alias) && strcmp(alias, reading->alias) == 0)
            return true;
    return false;
}

/* Names that are called so: questions and what rules conclude; only if there is none, anything else with such a label. */
static void find_by_label(struct reading *reading)
{
    const struct vocabulary *vocabulary = engine_vocabulary(reading->engine);

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (label_fits(reading, &vocabulary->facts[i].label))
            take(reading, vocabulary->facts[i].id);
    for (int pass = 0; pass < 2 && (pass == 0 || reading->count == 0); pass++)
        for (size_t i = 0; i < vocabulary->label_count; i++) {
            const struct label *label = &vocabulary->labels[i];

            if (label->value == NULL && label_fits(reading, &label->text) &&
                (pass == 1 || concluded(engine_rulebook(reading->engine), label->of) != NULL))
                take(reading, label->of);
        }
}

/* --- What is near --- */

/* Offers an id and how it is called in both languages; whichever is near, the id is named. */
static void offer(struct nearest *nearest, const char *id, const struct text *label)
{
    size_t before = nearest->distance;
    char alias[ALIAS_MAX];

    nearest_offer(nearest, id);
    for (int language = 0; label != NULL && language < 2; language++)
        if (vocabulary_alias(label->in[language], alias, sizeof alias))
            nearest_offer(nearest, alias);
    if (nearest->distance != before)
        nearest->best = id;
}

static const char *nearest_name(const struct engine *engine, const char *word, bool rules)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);
    char alias[ALIAS_MAX];
    struct nearest nearest;

    nearest_start(&nearest, vocabulary_alias(word, alias, sizeof alias) ? alias : word);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        offer(&nearest, vocabulary->facts[i].id, &vocabulary->facts[i].label);
    for (size_t i = 0; i < vocabulary->label_count; i++)
        if (vocabulary->labels[i].value == NULL && concluded(rulebook, vocabulary->labels[i].of) != NULL)
            offer(&nearest, vocabulary->labels[i].of, &vocabulary->labels[i].text);
    for (size_t i = 0; rules && i < rulebook->rule_count; i++)
        offer(&nearest, rulebook->rules[i].id, NULL);
    return nearest.best;
}

/* The message quotes one word or two. */
static bool refuse(struct diag *diag, enum code code, const char *near, const char *format, const char *word, const char *other)
{
    struct buffer hint = BUFFER_EMPTY;

    if (near != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), near);
    diag_add(diag, NULL, code, hint.text, format, word, other);
    buffer_free(&hint);
    return false;
}

/* --- Values --- */

/* A value of a finding, by id or label; `nearest`, if it is given, is offered every one. */
static const char *find_value(const struct engine *engine, const char *subject, const char *word, struct nearest *nearest)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct reading reading = {.engine = engine};

    vocabulary_alias(word, reading.alias, sizeof reading.alias);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        const char *kind = alternative->conclusion[FINDING_KIND].constant, *of;

        if (!alternative_finds(alternative, subject))
            continue;
        of = text_same(kind, kind_word(KIND_PRINCIPLE_CHECK)) ? kind : subject;
        for (size_t j = 0; j < vocabulary->label_count; j++) {
            const struct label *label = &vocabulary->labels[j];

            if (label->value == NULL || strcmp(label->of, of) != 0)
                continue;
            if (strcmp(label->value, word) == 0 || label_fits(&reading, &label->text))
                return label->value;
            if (nearest != NULL)
                nearest_offer(nearest, label->value);
        }
    }
    return NULL;
}

static bool read_value(const struct engine *engine, const char *word, struct explain_target *target, struct diag *diag)
{
    const struct case_fact *fact = target->fact != NOT_FOUND ? &engine_vocabulary(engine)->facts[target->fact] : NULL;
    int choice = fact != NULL ? case_fact_choice(fact, word) : NOT_FOUND;
    char alias[ALIAS_MAX];
    struct nearest nearest;

    nearest_start(&nearest, word);
    if (fact != NULL && choice == NOT_FOUND && vocabulary_alias(word, alias, sizeof alias))
        choice = case_fact_choice(fact, alias);
    if (choice != NOT_FOUND)
        target->value = fact->choices[choice].value;
    else if (fact != NULL && fact->type == FACT_NUMBER && *word != '\0' && strlen(word) < 10 &&
             word[strspn(word, "0123456789")] == '\0')
        target->value = word;
    else if (fact == NULL)
        target->value = find_value(engine, target->subject, word, &nearest);
    return target->value != NULL ||
           refuse(diag, CODE_UNKNOWN_VALUE, fact != NULL ? case_fact_nearest_value(fact, word) : nearest.best,
                  _("%s has no value '%s'"), fact != NULL ? fact->id : target->subject, word);
}

/* --- The word --- */

static bool read_name(const struct engine *engine, const char *word, bool rules, struct explain_target *target, struct diag *diag)
{
    struct reading reading = {.engine = engine, .found = find_id(engine, word), .all = BUFFER_EMPTY};

    if (reading.found == NULL && vocabulary_alias(word, reading.alias, sizeof reading.alias))
        find_by_label(&reading);
    if (reading.count > 1)
        refuse(diag, CODE_SEVERAL_NAMES, NULL, _("'%s' is the name of several: %s"), word, reading.all.text);
    buffer_free(&reading.all);
    if (reading.count > 1)
        return false;
    if (reading.found == NULL)
        return refuse(diag, CODE_UNKNOWN_NAME, nearest_name(engine, word, rules), _("nothing is known of '%s'"), word, NULL);
    target->fact = question_at(engine_vocabulary(engine), reading.found);
    if (target->fact == NOT_FOUND || concluded(engine_rulebook(engine), reading.found) != NULL)
        target->subject = reading.found;
    return true;
}

bool explain_target_find(const struct engine *engine, const char *word, struct explain_target *target, struct diag *diag)
{
    const char *sign = strchr(word, '=');
    char *name;
    bool good;

    *target = (struct explain_target){.fact = NOT_FOUND};
    if (sign == NULL)
        target->rule = rulebook_find(engine_rulebook(engine), word);
    if (target->rule != NULL)
        return true;
    name = memory_copy(word);
    if (sign != NULL)
        name[sign - word] = '\0';
    good = read_name(engine, name, sign == NULL, target, diag) && (sign == NULL || read_value(engine, sign + 1, target, diag));
    free(name);
    return good;
}
