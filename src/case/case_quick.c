/* A quick reader for cases. What words mean is asked of the careful functions once, when the table is made. */
#include "case/case_quick.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "case/answers.h"
#include "memory.h"
#include "json/json_read.h"

enum { NOT_ASKED = 64, DIGITS_MAX = 9, DATE_LENGTH = 10 };

struct case_quick {
    const struct vocabulary *vocabulary;
    struct byte_table facts;    /* names of facts, to their indices */
    struct byte_table *choices; /* of each fact: words for answers, to the choice or NOT_ASKED */
    struct json_reader text;
    struct json_token token;
    struct case_record *record;
    size_t id_room;
    bool *seen;
};

struct word {
    const char *at;
    size_t length;
};

/* --- What words mean ------------------------------------------------------------------------------------------ */

static void know(struct byte_table *table, const char *word, int meaning)
{
    bool added;

    if (meaning != NOT_FOUND)
        byte_table_add(table, word, strlen(word), &added)->value.number = (size_t)meaning;
}

/* What the careful reader makes of a word. */
static int meaning_of(const struct case_fact *fact, const char *word)
{
    struct answer answer = {0};

    switch (answer_choose(&answer, fact, usual_word(fact, word))) {
    case ANSWER_TAKEN: return __builtin_ctzll(answer.chosen);
    case ANSWER_NOT_ASKED: return NOT_ASKED;
    default: return NOT_FOUND;
    }
}

static void know_choices(struct byte_table *table, const struct case_fact *fact)
{
    static const char *const usual[] = {"yes", "no", "unknown", "ya", "tidak", "tidak-tahu", "belum-tahu"};

    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        know(table, usual[i], meaning_of(fact, usual[i]));
    for (size_t i = 0; i < fact->choice_count; i++) {
        const char *words[] = {fact->choices[i].value, fact->choices[i].alias[0], fact->choices[i].alias[1]};

        for (size_t j = 0; j < sizeof words / sizeof *words; j++)
            if (words[j] != NULL)
                know(table, words[j], meaning_of(fact, words[j]));
    }
}

struct case_quick *case_quick_new(const struct vocabulary *vocabulary)
{
    struct case_quick *quick = memory_new(1, sizeof *quick);

    quick->vocabulary = vocabulary;
    quick->record = case_new(vocabulary);
    quick->choices = memory_new(vocabulary->fact_count, sizeof *quick->choices);
    quick->seen = memory_new(vocabulary->fact_count, sizeof *quick->seen);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];

        const char *names[] = {fact->id, fact->alias[0], fact->alias[1]};

        for (size_t j = 0; j < sizeof names / sizeof *names; j++)
            if (names[j] != NULL)
                know(&quick->facts, names[j], vocabulary_fact(vocabulary, names[j]));
        know_choices(&quick->choices[i], fact);
    }
    return quick;
}

void case_quick_free(struct case_quick *quick)
{
    if (quick == NULL)
        return;
    for (size_t i = 0; i < quick->vocabulary->fact_count; i++)
        byte_table_free(&quick->choices[i]);
    byte_table_free(&quick->facts);
    case_free(quick->record);
    free(quick->choices);
    free(quick->seen);
    free(quick);
}

/* --- Words of the text ------------------------------------------------------------------------------------- */

static enum json_kind next(struct case_quick *quick)
{
    return json_next(&quick->text, &quick->token);
}

/* The string that was read, without its quotes, as it is written: a word with escapes is found in no table. */
static struct word word_here(const struct case_quick *quick)
{
    return (struct word){quick->token.at + 1, (size_t)(quick->token.end - quick->token.at) - 2};
}

static bool is(struct word word, const char *text)
{
    return strlen(text) == word.length && memcmp(word.at, text, word.length) == 0;
}

/* Which of a few names a key is, as a bit that is not yet set; 0: none, or a second time. */
static int member_of(const struct case_quick *quick, const char *const names[4], int members)
{
    for (int i = 0; i < 4; i++)
        if (is(word_here(quick), names[i]))
            return (members & 1 << i) == 0 ? 1 << i : 0;
    return 0;
}

/* --- Answers ----------------------------------------------------------------------------------------------- */

/* The answer that is being read. */
struct spot {
    size_t number;
    const struct case_fact *fact;
    struct answer *answer;
};

static bool choose(const struct case_quick *quick, const struct spot *spot, struct word word)
{
    const struct byte_entry *entry = byte_table_find(&quick->choices[spot->number], word.at, word.length);

    if (entry == NULL)
        return false;
    if (entry->value.number == NOT_ASKED)
        return true;
    if (spot->fact->type != FACT_MANY)
        spot->answer->chosen = 0;
    spot->answer->chosen |= UINT64_C(1) << entry->value.number;
    return true;
}

/* Digits alone, as most numbers are written. */
static bool read_number(const struct case_quick *quick, const struct spot *spot)
{
    const char *at = quick->token.at;
    int32_t number = 0;

    if (quick->token.end - at > DIGITS_MAX)
        return false;
    for (; at < quick->token.end; at++) {
        if (*at < '0' || *at > '9')
            return false;
        number = number * 10 + (*at - '0');
    }
    return answer_measure(spot->answer, spot->fact, number) == ANSWER_TAKEN;
}

static bool read_list(struct case_quick *quick, const struct spot *spot)
{
    size_t count = 0;

    for (; next(quick) == JSON_STRING; count++)
        if (!choose(quick, spot, word_here(quick)))
            return false;
    return quick->token.kind == JSON_CLOSE && count > 0 && spot->fact->type == FACT_MANY &&
           !answer_none_with_others(spot->answer, spot->fact);
}

/* The value whose first token was read. */
static bool read_value(struct case_quick *quick, const struct spot *spot)
{
    bool yes_no = spot->fact->type == FACT_YES_NO;

    switch (quick->token.kind) {
    case JSON_STRING: return choose(quick, spot, word_here(quick));
    case JSON_ARRAY: return read_list(quick, spot);
    case JSON_TRUE: return yes_no && choose(quick, spot, (struct word){"yes", 3});
    case JSON_FALSE: return yes_no && choose(quick, spot, (struct word){"no", 2});
    case JSON_NULL: return choose(quick, spot, (struct word){"unknown", 7});
    case JSON_NUMBER: return read_number(quick, spot);
    default: return false;
    }
}

/* A date that the calendar knows, a source that there is: checked, not kept. */
static bool is_good_date(struct word word)
{
    char date[DATE_LENGTH + 1] = "";

    if (word.length != DATE_LENGTH)
        return false;
    memcpy(date, word.at, DATE_LENGTH);
    return date_check(date) == DATE_GOOD;
}

static bool is_good_source(struct word word)
{
    char source[24] = "";
    enum answer_source ignored;

    if (word.length >= sizeof source)
        return false;
    memcpy(source, word.at, word.length);
    return answer_source_read(source, &ignored);
}

static bool read_answer(struct case_quick *quick, const struct spot *spot)
{
    enum { VALUE = 1, SOURCE = 2, DATE = 4 };
    static const char *const names[] = {"value", "source", "date", "note"};
    int members = 0;

    if (next(quick) != JSON_OBJECT)
        return read_value(quick, spot);
    while (next(quick) == JSON_KEY) {
        int member = member_of(quick, names, members);
        bool text = next(quick) == JSON_STRING;

        if (member == 0 || (member == VALUE ? !read_value(quick, spot) : !text) ||
            (member == SOURCE && !is_good_source(word_here(quick))) || (member == DATE && !is_good_date(word_here(quick))))
            return false;
        members |= member;
    }
    return quick->token.kind == JSON_CLOSE && (members & VALUE) != 0;
}

static bool read_facts(struct case_quick *quick)
{
    while (next(quick) == JSON_KEY) {
        struct word word = word_here(quick);
        const struct byte_entry *entry = byte_table_find(&quick->facts, word.at, word.length);
        struct spot spot;

        if (entry == NULL || quick->seen[entry->value.number])
            return false;
        quick->seen[entry->value.number] = true;
        spot.number = entry->value.number;
        spot.fact = &quick->vocabulary->facts[spot.number];
        spot.answer = &quick->record->answers[spot.number];
        if (!read_answer(quick, &spot))
            return false;
    }
    return quick->token.kind == JSON_CLOSE;
}

/* --- The case ---------------------------------------------------------------------------------------------- */

static bool take_id(struct case_quick *quick, struct word word)
{
    quick->record->id = memory_grow(quick->record->id, &quick->id_room, word.length + 1, 1);
    memcpy(quick->record->id, word.at, word.length);
    quick->record->id[word.length] = '\0';
    return memchr(word.at, '\\', word.length) == NULL;
}

const struct case_record *case_quick_read(struct case_quick *quick, const char *bytes, size_t size)
{
    enum { ID = 1, FACTS = 2, FORMAT = 4 };
    static const char *const names[] = {"id", "facts", "format", "title"};
    int members = 0;

    memset(quick->record->answers, 0, quick->vocabulary->fact_count * sizeof *quick->record->answers);
    memset(quick->seen, 0, quick->vocabulary->fact_count * sizeof *quick->seen);
    json_begin(&quick->text, bytes, size);
    if (next(quick) != JSON_OBJECT)
        return NULL;
    while (next(quick) == JSON_KEY) {
        int member = member_of(quick, names, members);
        enum json_kind kind = next(quick);

        if (member == 0 || kind != (member == FACTS ? JSON_OBJECT : JSON_STRING) || (member == FACTS && !read_facts(quick)) ||
            (member == ID && !take_id(quick, word_here(quick))) ||
            (member == FORMAT && !is(word_here(quick), "intervensi-case/1")))
            return NULL;
        members |= member;
    }
    if (quick->token.kind != JSON_CLOSE || next(quick) != JSON_END)
        return NULL;
    return (members & ID) != 0 && (members & FACTS) != 0 ? quick->record : NULL;
}

bool case_quick_word(const struct case_quick *quick, size_t fact, const char *word, size_t size, struct answer *answer)
{
    const struct spot spot = {fact, &quick->vocabulary->facts[fact], answer};

    return choose(quick, &spot, (struct word){word, size});
}
