/* Answers of a case, valid by construction. */
#include "case.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

static const char *const source_words[SOURCE_COUNT][2] = {
    {"petugas", "worker"}, {"klien", "client"}, {"catatan", "record"}, {"pengamatan", "observed"}, {"dugaan", "assumed"}};

struct case_record *case_new(const struct vocabulary *vocabulary)
{
    struct case_record *record = memory_new(1, sizeof *record);

    record->vocabulary = vocabulary;
    record->answers = memory_new(vocabulary->fact_count, sizeof *record->answers);
    return record;
}

struct case_record *case_copy(const struct case_record *record)
{
    struct case_record *copy = case_new(record->vocabulary);

    copy->id = memory_copy(record->id);
    copy->title = memory_copy(record->title);
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        copy->answers[i] = record->answers[i];
        copy->answers[i].date = memory_copy(record->answers[i].date);
        copy->answers[i].note = memory_copy(record->answers[i].note);
    }
    copy->notes = memory_new(record->note_count, sizeof *copy->notes);
    copy->note_count = record->note_count;
    for (size_t i = 0; i < record->note_count; i++)
        copy->notes[i] = (struct case_note){memory_copy(record->notes[i].date), memory_copy(record->notes[i].text)};
    return copy;
}

void case_free(struct case_record *record)
{
    if (record == NULL)
        return;
    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        answer_clear(&record->answers[i]);
    for (size_t i = 0; i < record->note_count; i++) {
        free(record->notes[i].date);
        free(record->notes[i].text);
    }
    free(record->notes);
    free(record->answers);
    free(record->id);
    free(record->title);
    free(record);
}

void answer_take(struct answer *answer, const struct case_fact *fact, int choice)
{
    uint64_t bit = UINT64_C(1) << choice;

    answer->chosen = fact->type == FACT_MANY ? answer->chosen | bit : bit;
    answer->measured = false;
}

enum answer_outcome answer_choose(struct answer *answer, const struct case_fact *fact, const char *word)
{
    int choice = case_fact_choice(fact, word);

    if (choice != NOT_FOUND) {
        answer_take(answer, fact, choice);
        return ANSWER_TAKEN;
    }
    if (strcmp(word, "unknown") == 0 || strcmp(word, "tidak-tahu") == 0)
        return ANSWER_NOT_ASKED;
    return fact->type == FACT_NUMBER ? ANSWER_BAD_TYPE : ANSWER_BAD_VALUE;
}

enum answer_outcome answer_measure(struct answer *answer, const struct case_fact *fact, double number)
{
    if (fact->type != FACT_NUMBER)
        return ANSWER_BAD_TYPE;
    if (!(number >= 0 && number <= NUMBER_MAX) || floor(number) < number)
        return ANSWER_OUT_OF_RANGE;
    answer->chosen = 0;
    answer->measured = true;
    answer->number = (int32_t)number;
    return ANSWER_TAKEN;
}

bool answer_given(const struct answer *answer)
{
    return answer->chosen != 0 || answer->measured;
}

void case_imply(struct case_record *record, const char *fact, const char *value)
{
    int at = vocabulary_fact(record->vocabulary, fact);
    int choice = at != NOT_FOUND ? case_fact_choice(&record->vocabulary->facts[at], value) : NOT_FOUND;

    if (choice != NOT_FOUND && !answer_given(&record->answers[at]))
        record->answers[at] = (struct answer){.chosen = UINT64_C(1) << choice, .implied = true};
}

bool case_answer_apart(const struct case_record *known, size_t fact)
{
    const struct answer *answer = &known->answers[fact];

    return answer_given(answer) && !answer->implied && !known->vocabulary->facts[fact].counts_always &&
           !vocabulary_relevant(known->vocabulary, fact, known);
}

bool answer_same(const struct answer *a, const struct answer *b)
{
    return a->chosen == b->chosen && a->measured == b->measured && a->number == b->number;
}

bool answer_none_with_others(const struct answer *answer, const struct case_fact *fact)
{
    uint64_t none = fact->none == NOT_FOUND ? 0 : UINT64_C(1) << fact->none;

    return (answer->chosen & none) != 0 && answer->chosen != none;
}

void answer_clear(struct answer *answer)
{
    free(answer->date);
    free(answer->note);
    *answer = (struct answer){.source = SOURCE_WORKER};
}

const char *answer_source_word(enum answer_source source)
{
    return answer_source_word_in(source, LANGUAGE_EN);
}

const char *answer_source_word_in(enum answer_source source, enum language language)
{
    return source_words[source][language];
}

bool answer_source_read(const char *word, enum answer_source *source)
{
    for (int i = 0; i < SOURCE_COUNT; i++)
        for (int language = 0; language < 2; language++)
            if (strcmp(word, source_words[i][language]) == 0) {
                *source = (enum answer_source)i;
                return true;
            }
    return false;
}
