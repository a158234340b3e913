/* A quick reader for cases. See case_quick.h. What words mean is asked of the careful functions once, when the table is made. */
#include "case/case_quick.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "case/answers.h"
#include "memory.h"
#include "json/json_read.h"

static const uint32_t HASH_START = 2166136261u;

enum { NO_FACT = 0xFFFF, NOT_ASKED = -2, DIGITS_MAX = 9, DATE_LENGTH = 10 };

/* A word and what it means: the index of a fact where `fact` is NO_FACT, else the choice of this fact. */
struct entry {
    const char *word; /* NULL: free */
    uint32_t length;
    uint16_t fact;
    int16_t meaning;
};

struct case_quick {
    const struct vocabulary *vocabulary;
    struct entry *table; /* open addressing; a power of two */
    size_t size, used;
    struct case_record *record;
    size_t id_room;
    bool *seen;
};

/* A word in the text: without its quotes, with nothing to decode. */
struct word {
    const char *at;
    size_t length;
    uint32_t hash; /* FNV-1a */
};

/* What is left of the text. */
struct cursor {
    const char *at, *end;
};

/* --- The table --------------------------------------------------------------------------------------------- */

static uint32_t add_to_hash(uint32_t hash, unsigned char byte)
{
    return (hash ^ byte) * 16777619u;
}

static struct word word_of(const char *text)
{
    struct word word = {text, strlen(text), HASH_START};

    for (size_t i = 0; i < word.length; i++)
        word.hash = add_to_hash(word.hash, (unsigned char)text[i]);
    return word;
}

static struct entry *find(const struct case_quick *quick, uint16_t fact, const struct word *word)
{
    uint32_t hash = word->hash ^ (uint32_t)fact * 0x9E3779B1u;
    size_t at;

    for (at = (hash ^ hash >> 15) & (quick->size - 1); quick->table[at].word != NULL; at = (at + 1) & (quick->size - 1)) {
        const struct entry *entry = &quick->table[at];

        if (entry->fact == fact && entry->length == word->length && memcmp(entry->word, word->at, word->length) == 0)
            break;
    }
    return &quick->table[at];
}

static void insert(struct case_quick *quick, const struct entry *entry)
{
    struct word word = word_of(entry->word);

    *find(quick, entry->fact, &word) = *entry;
}

static void enlarge(struct case_quick *quick)
{
    struct case_quick larger = *quick;

    if (quick->used * 2 < quick->size)
        return;
    larger.size = quick->size > 0 ? quick->size * 2 : 8192;
    larger.table = memory_new(larger.size, sizeof *larger.table);
    for (size_t i = 0; i < quick->size; i++)
        if (quick->table[i].word != NULL)
            insert(&larger, &quick->table[i]);
    free(quick->table);
    *quick = larger;
}

static void know(struct case_quick *quick, uint16_t fact, const char *word, int meaning)
{
    const struct entry entry = {word, (uint32_t)strlen(word), fact, (int16_t)meaning};

    if (meaning == NOT_FOUND)
        return;
    enlarge(quick);
    insert(quick, &entry);
    quick->used++;
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

static void know_choices(struct case_quick *quick, uint16_t number)
{
    static const char *const usual[] = {"yes", "no", "unknown", "ya", "tidak", "tidak-tahu", "belum-tahu"};
    const struct case_fact *fact = &quick->vocabulary->facts[number];

    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        know(quick, number, usual[i], meaning_of(fact, usual[i]));
    for (size_t i = 0; i < fact->choice_count; i++) {
        const char *words[] = {fact->choices[i].value, fact->choices[i].alias[0], fact->choices[i].alias[1]};

        for (size_t j = 0; j < sizeof words / sizeof *words; j++)
            if (words[j] != NULL)
                know(quick, number, words[j], meaning_of(fact, words[j]));
    }
}

struct case_quick *case_quick_new(const struct vocabulary *vocabulary)
{
    struct case_quick *quick = memory_new(1, sizeof *quick);

    quick->vocabulary = vocabulary;
    quick->record = case_new(vocabulary);
    quick->seen = memory_new(vocabulary->fact_count, sizeof *quick->seen);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];

        know(quick, NO_FACT, fact->id, vocabulary_fact(vocabulary, fact->id));
        for (int j = 0; j < 2; j++)
            if (fact->alias[j] != NULL)
                know(quick, NO_FACT, fact->alias[j], vocabulary_fact(vocabulary, fact->alias[j]));
        know_choices(quick, (uint16_t)i);
    }
    return quick;
}

void case_quick_free(struct case_quick *quick)
{
    if (quick == NULL)
        return;
    case_free(quick->record);
    free(quick->table);
    free(quick->seen);
    free(quick);
}

/* --- Pieces of the text ------------------------------------------------------------------------------------ */

static char peek(struct cursor *cursor)
{
    while (cursor->at < cursor->end && (*cursor->at == ' ' || *cursor->at == '\t' || *cursor->at == '\n' || *cursor->at == '\r'))
        cursor->at++;
    return cursor->at < cursor->end ? *cursor->at : '\0';
}

/* Exactly here, or behind blanks. */
static bool pass_mark(struct cursor *cursor, char mark)
{
    if (cursor->at == cursor->end || *cursor->at != mark)
        return false;
    cursor->at++;
    return true;
}

static bool pass(struct cursor *cursor, char mark)
{
    peek(cursor);
    return pass_mark(cursor, mark);
}

/* Behind an item: whether another follows; *good becomes false where neither a comma nor the end does. */
static bool another(struct cursor *cursor, char end, bool *good)
{
    if (pass(cursor, ','))
        return true;
    *good = pass(cursor, end);
    return false;
}

/* Moves behind a character that is not ASCII. */
static bool pass_character(struct cursor *cursor, struct word *word)
{
    uint32_t code;
    size_t length = json_utf8_read(cursor->at, (size_t)(cursor->end - cursor->at), &code);

    for (size_t i = 0; i < length; i++)
        word->hash = add_to_hash(word->hash, (unsigned char)*cursor->at++);
    return length > 0;
}

/* A string without escapes and control characters, in UTF-8. */
static bool read_word(struct cursor *cursor, struct word *word)
{
    if (!pass(cursor, '"'))
        return false;
    *word = (struct word){.at = cursor->at, .hash = HASH_START};
    for (;;) {
        const char *at = cursor->at;
        uint32_t hash = word->hash;

        while (at < cursor->end && (unsigned char)(*at - 0x20) < 0x60 && *at != '"' && *at != '\\')
            hash = add_to_hash(hash, (unsigned char)*at++);
        word->hash = hash;
        cursor->at = at;
        if (at == cursor->end || (unsigned char)*at < 0x80)
            break;
        if (!pass_character(cursor, word))
            return false;
    }
    word->length = (size_t)(cursor->at - word->at);
    return pass_mark(cursor, '"');
}

static bool is(const struct word *word, const char *text)
{
    return strlen(text) == word->length && memcmp(word->at, text, word->length) == 0;
}

static bool pass_text(struct cursor *cursor, const char *text)
{
    size_t length = strlen(text);

    if ((size_t)(cursor->end - cursor->at) < length || memcmp(cursor->at, text, length) != 0)
        return false;
    cursor->at += length;
    return true;
}

/* --- Answers ----------------------------------------------------------------------------------------------- */

/* The answer that is being read. */
struct spot {
    const struct case_quick *quick;
    uint16_t number;
    const struct case_fact *fact;
    struct answer *answer;
};

static bool choose(const struct spot *place, const struct word *word)
{
    const struct entry *entry = find(place->quick, place->number, word);
    uint64_t bit;

    if (entry->word == NULL)
        return false;
    if (entry->meaning == NOT_ASKED)
        return true;
    bit = UINT64_C(1) << entry->meaning;
    place->answer->chosen = place->fact->type == FACT_MANY ? place->answer->chosen | bit : bit;
    return true;
}

static bool choose_text(const struct spot *place, const char *text)
{
    struct word word = word_of(text);

    return choose(place, &word);
}

/* Digits without a zero in front, as most numbers are written. */
static bool read_number(const struct spot *place, struct cursor *cursor)
{
    const char *first = cursor->at;
    int32_t number = 0;

    while (cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9' && cursor->at - first < DIGITS_MAX)
        number = number * 10 + (*cursor->at++ - '0');
    if (cursor->at == first || (*first == '0' && cursor->at - first > 1))
        return false;
    if (cursor->at < cursor->end && strchr(",} \t\r\n", *cursor->at) == NULL)
        return false;
    return answer_measure(place->answer, place->fact, number) == ANSWER_TAKEN;
}

static bool read_list(const struct spot *place, struct cursor *cursor)
{
    struct word word;
    bool good = place->fact->type == FACT_MANY;

    cursor->at++;
    do
        good = good && read_word(cursor, &word) && choose(place, &word);
    while (good && another(cursor, ']', &good));
    return good && !answer_none_with_others(place->answer, place->fact);
}

static bool read_value(const struct spot *place, struct cursor *cursor)
{
    bool yes_no = place->fact->type == FACT_YES_NO;
    struct word word;

    switch (peek(cursor)) {
    case '"': return read_word(cursor, &word) && choose(place, &word);
    case '[': return read_list(place, cursor);
    case 't': return yes_no && pass_text(cursor, "true") && choose_text(place, "yes");
    case 'f': return yes_no && pass_text(cursor, "false") && choose_text(place, "no");
    case 'n': return pass_text(cursor, "null") && choose_text(place, "unknown");
    default: return read_number(place, cursor);
    }
}

/* A date that the calendar knows, a source that there is: checked, not kept. */
static bool is_good_date(const struct word *word)
{
    char date[DATE_LENGTH + 1] = "";

    if (word->length != DATE_LENGTH)
        return false;
    memcpy(date, word->at, DATE_LENGTH);
    return date_check(date) == DATE_GOOD;
}

static bool is_good_source(const struct word *word)
{
    char source[24] = "";
    enum answer_source ignored;

    if (word->length >= sizeof source)
        return false;
    memcpy(source, word->at, word->length);
    return answer_source_read(source, &ignored);
}

enum { MEMBER_VALUE = 1, MEMBER_SOURCE = 2, MEMBER_DATE = 4, MEMBER_NOTE = 8 };

static int member_of(const struct word *key)
{
    return is(key, "value")    ? MEMBER_VALUE
           : is(key, "source") ? MEMBER_SOURCE
           : is(key, "date")   ? MEMBER_DATE
           : is(key, "note")   ? MEMBER_NOTE
                               : 0;
}

static bool read_member(const struct spot *place, struct cursor *cursor, int *members)
{
    struct word key, text;
    int member;

    if (!read_word(cursor, &key) || !pass(cursor, ':'))
        return false;
    member = member_of(&key);
    if (member == 0 || (*members & member) != 0)
        return false;
    *members |= member;
    if (member == MEMBER_VALUE)
        return peek(cursor) != '{' && read_value(place, cursor);
    return read_word(cursor, &text) && (member != MEMBER_DATE || is_good_date(&text)) &&
           (member != MEMBER_SOURCE || is_good_source(&text));
}

static bool read_answer(const struct spot *place, struct cursor *cursor)
{
    int members = 0;
    bool good = true;

    if (peek(cursor) != '{')
        return read_value(place, cursor);
    cursor->at++;
    do
        good = read_member(place, cursor, &members);
    while (good && another(cursor, '}', &good));
    return good && (members & MEMBER_VALUE) != 0;
}

static bool read_fact(struct case_quick *quick, struct cursor *cursor)
{
    const struct entry *entry;
    struct spot place = {.quick = quick};
    struct word key;

    if (!read_word(cursor, &key) || !pass(cursor, ':'))
        return false;
    entry = find(quick, NO_FACT, &key);
    if (entry->word == NULL || quick->seen[entry->meaning])
        return false;
    quick->seen[entry->meaning] = true;
    place.number = (uint16_t)entry->meaning;
    place.fact = &quick->vocabulary->facts[entry->meaning];
    place.answer = &quick->record->answers[entry->meaning];
    return read_answer(&place, cursor);
}

static bool read_facts(struct case_quick *quick, struct cursor *cursor)
{
    bool good = pass(cursor, '{');

    if (good && pass(cursor, '}'))
        return true;
    do
        good = good && read_fact(quick, cursor);
    while (good && another(cursor, '}', &good));
    return good;
}

/* --- The case ---------------------------------------------------------------------------------------------- */

enum { KEY_ID = 1, KEY_FACTS = 2, KEY_TITLE = 4, KEY_FORMAT = 8 };

static int key_of(const struct word *key)
{
    return is(key, "id")       ? KEY_ID
           : is(key, "facts")  ? KEY_FACTS
           : is(key, "title")  ? KEY_TITLE
           : is(key, "format") ? KEY_FORMAT
                               : 0;
}

static void take_id(struct case_quick *quick, const struct word *word)
{
    quick->record->id = memory_grow(quick->record->id, &quick->id_room, word->length + 1, 1);
    memcpy(quick->record->id, word->at, word->length);
    quick->record->id[word->length] = '\0';
}

static bool read_key(struct case_quick *quick, struct cursor *cursor, int *keys)
{
    struct word key, text;
    int which;

    if (!read_word(cursor, &key) || !pass(cursor, ':'))
        return false;
    which = key_of(&key);
    if (which == 0 || (*keys & which) != 0)
        return false;
    *keys |= which;
    if (which == KEY_FACTS)
        return read_facts(quick, cursor);
    if (!read_word(cursor, &text))
        return false;
    if (which == KEY_ID)
        take_id(quick, &text);
    return which != KEY_FORMAT || is(&text, "intervensi-case/1");
}

const struct case_record *case_quick_read(struct case_quick *quick, const char *bytes, size_t size)
{
    struct cursor cursor = {bytes, bytes + size};
    bool good = pass(&cursor, '{');
    int keys = 0;

    memset(quick->record->answers, 0, quick->vocabulary->fact_count * sizeof *quick->record->answers);
    memset(quick->seen, 0, quick->vocabulary->fact_count * sizeof *quick->seen);
    do
        good = good && read_key(quick, &cursor, &keys);
    while (good && another(&cursor, '}', &good));
    good = good && peek(&cursor) == '\0' && cursor.at == cursor.end;
    return good && (keys & KEY_ID) != 0 && (keys & KEY_FACTS) != 0 ? quick->record : NULL;
}

bool case_quick_word(const struct case_quick *quick, size_t fact, const char *word, size_t size, struct answer *answer)
{
    const struct spot place = {quick, (uint16_t)fact, &quick->vocabulary->facts[fact], answer};
    struct word read = {word, size, HASH_START};

    for (size_t i = 0; i < size; i++)
        read.hash = add_to_hash(read.hash, (unsigned char)word[i]);
    return choose(&place, &read);
}
