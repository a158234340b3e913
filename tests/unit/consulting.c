/* Cases and results for tests of the engine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consulting.h"

bool long_run(void)
{
    return getenv("LONG") != NULL;
}

void answer_text(struct case_record *record, const char *text)
{
    char copy[300], *rest = copy, *value;
    const char *id;
    int fact;

    snprintf(copy, sizeof copy, "%s", text);
    id = strsep(&rest, "=");
    fact = vocabulary_fact(record->vocabulary, id);
    if (fact == NOT_FOUND || rest == NULL)
        fail_msg("no such fact: %s", text);
    while ((value = strsep(&rest, ",")) != NULL) {
        const struct case_fact *about = &record->vocabulary->facts[fact];
        bool number = about->type == FACT_NUMBER && *value >= '0' && *value <= '9';
        enum answer_outcome outcome = number ? answer_measure(&record->answers[fact], about, strtod(value, NULL))
                                             : answer_choose(&record->answers[fact], about, value);

        if (outcome != ANSWER_TAKEN)
            fail_msg("not taken: %s", text);
    }
}

struct case_record *case_of(const struct engine *engine, const char *answers)
{
    struct case_record *record = case_new(engine_vocabulary(engine));
    char copy[2000], *rest = copy, *answer;

    snprintf(copy, sizeof copy, "%s", answers);
    while ((answer = strsep(&rest, " ")) != NULL)
        if (*answer != '\0')
            answer_text(record, answer);
    return record;
}

unsigned next_random(unsigned *state)
{
    *state = *state * 1103515245u + 12345u;
    return *state >> 16;
}

struct case_record *random_case(const struct vocabulary *vocabulary, unsigned *random, unsigned share)
{
    struct case_record *record = case_new(vocabulary);

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        size_t chosen = next_random(random) % fact->choice_count;

        if (next_random(random) % 8 >= share)
            continue;
        if (fact->type == FACT_NUMBER)
            answer_measure(&record->answers[i], fact, next_random(random) % 40);
        else
            answer_choose(&record->answers[i], fact, fact->choices[chosen].value);
        for (size_t j = 0; fact->type == FACT_MANY && (int)chosen != fact->none && j < fact->choice_count; j++)
            if ((int)j != fact->none && next_random(random) % 2 == 0)
                answer_choose(&record->answers[i], fact, fact->choices[j].value);
    }
    return record;
}

struct result *consult_case(struct engine *engine, const struct case_record *record)
{
    struct diag diag = DIAG_EMPTY;
    struct result *result;
    enum status status = engine_consult(engine, record, &result, &diag);

    if (status != STATUS_OK)
        fail_msg("no result: status %d, %s", (int)status, diag.count > 0 ? diag.problems[0].message : "no problem");
    assert_non_null(result);
    assert_int_equal(diag.count, 0);
    diag_free(&diag);
    return result;
}

struct result *consult(struct engine *engine, const char *answers)
{
    struct case_record *record = case_of(engine, answers);
    struct result *result = consult_case(engine, record);

    case_free(record);
    return result;
}

enum status consult_status(struct engine *engine, const char *answers)
{
    struct diag diag = DIAG_EMPTY;
    struct case_record *record = case_of(engine, answers);
    struct result *result;
    enum status status = engine_consult(engine, record, &result, &diag);

    assert_true((status == STATUS_OK) == (result != NULL));
    assert_true((status == STATUS_OK) == (diag.count == 0));
    result_free(result);
    case_free(record);
    diag_free(&diag);
    return status;
}

const struct finding *finding_of(const struct result *result, enum kind kind, const char *subject, const char *value)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == kind && strcmp(finding->subject, subject) == 0 && (value == NULL) == (finding->value == NULL) &&
            (value == NULL || strcmp(finding->value, value) == 0))
            return finding;
    }
    return NULL;
}

bool fired(const struct engine *engine, const struct result *result, const char *rule)
{
    const struct rulebook *rulebook = engine_rulebook(engine);

    for (size_t i = 0; i < result->firing_count; i++)
        if (strcmp(rulebook_rule_of(rulebook, result->firings[i].alternative)->id, rule) == 0)
            return true;
    return false;
}

const struct firing *firing_of(const struct engine *engine, const struct result *result, const char *name)
{
    for (size_t i = 0; i < result->firing_count; i++)
        if (strcmp(engine_rulebook(engine)->alternatives[result->firings[i].alternative].name, name) == 0)
            return &result->firings[i];
    return NULL;
}

void must_be_words(const struct words *words, const char *expected)
{
    char joined[1000] = "";

    for (size_t i = 0; i < words->count; i++) {
        size_t length = strlen(joined);

        snprintf(joined + length, sizeof joined - length, "%s%s", i > 0 ? " " : "", words->items[i]);
    }
    assert_string_equal(joined, expected);
}

void must_match(const struct result *result, const struct firing *firing, const char *matched, const char *absent,
                const char *fact)
{
    char text[2000], name[FACT_NAME_MAX];
    size_t length = 0;

    assert_non_null(firing);
    text[0] = '\0';
    for (size_t i = 0; i < firing->matched_count; i++)
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%s", i > 0 ? "; " : "",
                                   fact_name(&result->facts[firing->matched[i]], name, sizeof name));
    assert_string_equal(text, matched);
    text[length = 0] = '\0';
    for (size_t i = 0; i < firing->absent_count; i++)
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%s", i > 0 ? "; " : "", firing->absent[i]);
    assert_string_equal(text, absent);
    assert_string_equal(fact_name(&result->facts[firing->fact], name, sizeof name), fact);
}

/* --- Comparison ----------------------------------------------------------------------------------------- */

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool same_words(const struct words *a, const struct words *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++)
        same = same_text(a->items[i], b->items[i]);
    return same;
}

static bool same_facts(const struct result *a, const struct result *b)
{
    bool same = a->fact_count == b->fact_count;

    for (size_t i = 0; same && i < a->fact_count; i++) {
        same = a->facts[i].about == b->facts[i].about;
        for (int slot = 0; same && slot < SLOTS_MAX; slot++)
            same = same_text(a->facts[i].slots[slot], b->facts[i].slots[slot]);
    }
    return same;
}

static bool same_firing(const struct firing *a, const struct firing *b)
{
    bool same = a->alternative == b->alternative && a->matched_count == b->matched_count && a->absent_count == b->absent_count &&
                a->fact == b->fact;

    for (size_t i = 0; same && i < a->matched_count; i++)
        same = a->matched[i] == b->matched[i];
    for (size_t i = 0; same && i < a->absent_count; i++)
        same = same_text(a->absent[i], b->absent[i]);
    return same;
}

static bool same_finding(const struct finding *a, const struct finding *b)
{
    return a->kind == b->kind && same_text(a->subject, b->subject) && same_text(a->value, b->value) &&
           a->strength == b->strength && a->origin == b->origin && same_words(&a->rules, &b->rules);
}

bool same_objection(const struct objection *a, const struct objection *b)
{
    return a->standing == b->standing && a->kind == b->kind && same_text(a->subject, b->subject) && same_text(a->by, b->by) &&
           same_words(&a->rules, &b->rules);
}

static bool same_recommendation(const struct recommendation *a, const struct recommendation *b)
{
    bool same = same_text(a->subject, b->subject) && a->standing == b->standing && a->strength == b->strength &&
                a->safety == b->safety && memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 && same_words(&a->rules, &b->rules) &&
                a->against_count == b->against_count;

    for (size_t i = 0; same && i < a->against_count; i++)
        same = same_objection(&a->against[i], &b->against[i]);
    return same;
}

bool same_result(const struct result *a, const struct result *b)
{
    bool same = same_facts(a, b) && a->firing_count == b->firing_count && a->finding_count == b->finding_count &&
                a->recommendation_count == b->recommendation_count && a->missing_count == b->missing_count;

    for (size_t i = 0; same && i < a->firing_count; i++)
        same = same_firing(&a->firings[i], &b->firings[i]);
    for (size_t i = 0; same && i < a->finding_count; i++)
        same = same_finding(&a->findings[i], &b->findings[i]);
    for (size_t i = 0; same && i < a->recommendation_count; i++)
        same = same_recommendation(&a->recommendations[i], &b->recommendations[i]);
    for (size_t i = 0; same && i < a->missing_count; i++)
        same = a->missing[i] == b->missing[i];
    return same;
}

static void print_firing(FILE *out, const struct engine *engine, const struct result *result, const struct firing *firing)
{
    char name[FACT_NAME_MAX];

    fprintf(out, "%s:", engine_rulebook(engine)->alternatives[firing->alternative].name);
    for (size_t i = 0; i < firing->matched_count; i++)
        fprintf(out, " (%s)", fact_name(&result->facts[firing->matched[i]], name, sizeof name));
    for (size_t i = 0; i < firing->absent_count; i++)
        fprintf(out, " not(%s)", firing->absent[i]);
    fprintf(out, " => %s\n", fact_name(&result->facts[firing->fact], name, sizeof name));
}

static void print_recommendation(FILE *out, const struct recommendation *recommendation)
{
    fprintf(out, "%s %s %s", recommendation->subject, standing_word(recommendation->standing),
            strength_word(recommendation->strength));
    for (size_t i = 0; i < recommendation->rules.count; i++)
        fprintf(out, " %s", recommendation->rules.items[i]);
    for (size_t i = 0; i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        fprintf(out, " [%s %s %s %s]", standing_word(objection->standing), kind_word(objection->kind), objection->subject,
                objection->by);
    }
    fprintf(out, "\n");
}

char *result_text(const struct engine *engine, const struct result *result)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    char name[FACT_NAME_MAX];

    assert_non_null(out);
    for (size_t i = 0; i < result->fact_count; i++)
        fprintf(out, "%s %s\n", fact_name(&result->facts[i], name, sizeof name),
                result->facts[i].about == TEMPLATE_FINDING ? result->facts[i].slots[3] : "");
    for (size_t i = 0; i < result->firing_count; i++)
        print_firing(out, engine, result, &result->firings[i]);
    for (size_t i = 0; i < result->finding_count; i++)
        fprintf(out, "%s %s %s %s\n", kind_word(result->findings[i].kind), result->findings[i].subject,
                result->findings[i].value != NULL ? result->findings[i].value : "-", strength_word(result->findings[i].strength));
    for (size_t i = 0; i < result->recommendation_count; i++)
        print_recommendation(out, &result->recommendations[i]);
    for (size_t i = 0; i < result->missing_count; i++)
        fprintf(out, "missing %s\n", result->findings[result->missing[i]].subject);
    fclose(out);
    return text;
}
