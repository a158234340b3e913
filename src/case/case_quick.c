/* A quick reader for cases: those that are written as most are. What words mean is asked of the same functions as elsewhere. */
#include "case/case_quick.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "case/answers.h"
#include "memory.h"
#include "json/json_read.h"

enum { DIGITS_MAX = 9, WORD_MAX = 128 };

struct case_quick {
    const struct vocabulary *vocabulary;
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

struct case_quick *case_quick_new(const struct vocabulary *vocabulary)
{
    struct case_quick *quick = memory_new(1, sizeof *quick);

    quick->vocabulary = vocabulary;
    quick->record = case_new(vocabulary);
    quick->seen = memory_new(vocabulary->fact_count, sizeof *quick->seen);
    return quick;
}

void case_quick_free(struct case_quick *quick)
{
    if (quick == NULL)
        return;
    case_free(quick->record);
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

/* Copies the word to where it ends with NUL; false if it is longer than words are. */
static bool copy(struct word word, char text[WORD_MAX])
{
    if (word.length >= WORD_MAX)
        return false;
    memcpy(text, word.at, word.length);
    text[word.length] = '\0';
    return true;
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
    const struct case_fact *fact;
    struct answer *answer;
};

static bool choose(const struct spot *spot, struct word word)
{
    int choice = case_fact_choice_part(spot->fact, word.at, word.length);
    enum answer_outcome outcome = ANSWER_BAD_VALUE;
    char text[WORD_MAX];

    if (choice != NOT_FOUND) {
        answer_take(spot->answer, spot->fact, choice);
        return true;
    }
    if (copy(word, text))
        outcome = answer_choose(spot->answer, spot->fact, usual_word(spot->fact, text));
    return outcome == ANSWER_TAKEN || outcome == ANSWER_NOT_ASKED;
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
        if (!choose(spot, word_here(quick)))
            return false;
    return quick->token.kind == JSON_CLOSE && count > 0 && spot->fact->type == FACT_MANY &&
           !answer_none_with_others(spot->answer, spot->fact);
}

/* The value whose first token was read. */
static bool read_value(struct case_quick *quick, const struct spot *spot)
{
    bool yes_no = spot->fact->type == FACT_YES_NO;

    switch (quick->token.kind) {
    case JSON_STRING: return choose(spot, word_here(quick));
    case JSON_ARRAY: return read_list(quick, spot);
    case JSON_TRUE: return yes_no && choose(spot, (struct word){"yes", 3});
    case JSON_FALSE: return yes_no && choose(spot, (struct word){"no", 2});
    case JSON_NULL: return choose(spot, (struct word){"unknown", 7});
    case JSON_NUMBER: return read_number(quick, spot);
    default: return false;
    }
}

/* A date that the calendar knows, a source that there is: checked, not kept. */
static bool is_good_date(struct word word)
{
    char date[WORD_MAX];

    return copy(word, date) && date_check(date) == DATE_GOOD;
}

static bool is_good_source(struct word word)
{
    char source[WORD_MAX];
    enum answer_source ignored;

    return copy(word, source) && answer_source_read(source, &ignored);
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
        const struct word name = word_here(quick);
        int fact = vocabulary_fact_part(quick->vocabulary, name.at, name.length);

        if (fact == NOT_FOUND || quick->seen[fact])
            return false;
        quick->seen[fact] = true;
        if (!read_answer(quick, &(struct spot){&quick->vocabulary->facts[fact], &quick->record->answers[fact]}))
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
    const struct spot spot = {&quick->vocabulary->facts[fact], answer};

    return choose(&spot, (struct word){word, size});
}
