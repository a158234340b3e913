/* Reads a story for the phrases of the rule base: word by word, by their stems, a part of a sentence at a time. */
#include "lookup/story.h"

#include <ctype.h>
#include <libstemmer.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

enum { TOKENS_MAX = 64, STEM_MAX = 40, NEGATES_WITHIN = 3 };

/* The words of one part of a sentence, by their stems in each language; what does not fit is left out. */
struct tokens {
    char stems[TOKENS_MAX][2][STEM_MAX];
    size_t count;
};

struct reader {
    const struct vocabulary *vocabulary;
    const struct reference *reference;
    struct sb_stemmer *stemmer[2]; /* by language */
    struct story *story;
};

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) || c == '\'' || ((unsigned char)c & 0x80) != 0;
}

static void read_tokens(const struct reader *reader, const char *at, size_t length, struct tokens *tokens)
{
    const char *end = at + length;

    tokens->count = 0;
    while (at < end && tokens->count < TOKENS_MAX) {
        char word[STEM_MAX];
        size_t size = 0;

        while (at < end && !is_letter(*at))
            at++;
        for (; at < end && is_letter(*at); at++)
            if (size < STEM_MAX - 1)
                word[size++] = (char)tolower((unsigned char)*at);
        for (int language = 0; size > 0 && language < 2; language++) {
            const sb_symbol *stem = sb_stemmer_stem(reader->stemmer[language], (const sb_symbol *)word, (int)size);
            size_t stemmed = stem != NULL ? (size_t)sb_stemmer_length(reader->stemmer[language]) : 0;

            if (stem == NULL)
                memory_exhausted();
            stemmed = stemmed < STEM_MAX ? stemmed : STEM_MAX - 1;
            memcpy(tokens->stems[tokens->count][language], stem, stemmed);
            tokens->stems[tokens->count][language][stemmed] = '\0';
        }
        tokens->count += size > 0;
    }
}

/* The place of the first word of the phrase that comes, or NOT_FOUND where one of its words is not there. */
static int find(const struct tokens *tokens, const struct tokens *phrase, int language)
{
    int first = NOT_FOUND;

    for (size_t i = 0; i < phrase->count; i++) {
        size_t at = 0;

        while (at < tokens->count && strcmp(tokens->stems[at][language], phrase->stems[i][language]) != 0)
            at++;
        if (at == tokens->count)
            return NOT_FOUND;
        if (first == NOT_FOUND || (int)at < first)
            first = (int)at;
    }
    return first;
}

/* Whether a word that negates stands among these from `from` up to `end`. */
static bool negates(const struct reader *reader, const struct tokens *tokens, size_t from, size_t end)
{
    for (size_t i = 0; i < reader->reference->negation_count; i++)
        for (int language = 0; language < 2; language++)
            for (size_t j = 0; j < reader->reference->negations[i].in[language].count; j++) {
                const char *word = reader->reference->negations[i].in[language].items[j];
                struct tokens negation;

                read_tokens(reader, word, strlen(word), &negation);
                for (size_t at = from; at < end && negation.count == 1; at++)
                    if (strcmp(tokens->stems[at][language], negation.stems[0][language]) == 0)
                        return true;
            }
    return false;
}

/* The opposite of an answer, or NOT_FOUND where it has none. */
static int opposite(const struct case_fact *fact, int choice)
{
    if (fact->type == FACT_YES_NO)
        return case_fact_choice(fact, strcmp(fact->choices[choice].value, "yes") == 0 ? "no" : "yes");
    return fact->type == FACT_ONE ? fact->none : NOT_FOUND;
}

static void propose(struct story *story, size_t fact, size_t choice, const char *told, size_t length)
{
    for (size_t i = 0; i < story->count; i++)
        if (story->items[i].fact == fact && story->items[i].choice == choice)
            return;
    story->items = memory_grow(story->items, &story->capacity, story->count + 1, sizeof *story->items);
    story->items[story->count].fact = fact;
    story->items[story->count].choice = choice;
    story->items[story->count].told = memory_new(length + 1, 1);
    memcpy(story->items[story->count++].told, told, length);
}

/* The first phrase of this entry that the part holds is what it says. */
static void try_phrase(const struct reader *reader, const struct phrase *phrase, const struct tokens *tokens, const char *told,
                       size_t length)
{
    int fact = vocabulary_fact(reader->vocabulary, phrase->fact);
    const struct case_fact *asked = &reader->vocabulary->facts[fact];

    for (int language = 0; language < 2; language++)
        for (size_t i = 0; i < phrase->in[language].count; i++) {
            struct tokens words;
            int at, choice = case_fact_choice(asked, phrase->value);
            size_t from;

            read_tokens(reader, phrase->in[language].items[i], strlen(phrase->in[language].items[i]), &words);
            at = words.count > 0 ? find(tokens, &words, language) : NOT_FOUND;
            if (at == NOT_FOUND)
                continue;
            from = at > NEGATES_WITHIN ? (size_t)at - NEGATES_WITHIN : 0;
            if (!negates(reader, &words, 0, words.count) && negates(reader, tokens, from, (size_t)at))
                choice = opposite(asked, choice);
            if (choice != NOT_FOUND)
                propose(reader->story, (size_t)fact, (size_t)choice, told, length);
            return;
        }
}

void story_read(const struct vocabulary *vocabulary, const struct reference *reference, const char *text, struct story *story)
{
    struct reader reader = {vocabulary, reference, {sb_stemmer_new("indonesian", NULL), sb_stemmer_new("english", NULL)}, story};

    *story = (struct story){.items = NULL};
    if (reader.stemmer[LANGUAGE_ID] == NULL || reader.stemmer[LANGUAGE_EN] == NULL)
        memory_exhausted();
    while (*text != '\0') {
        size_t length;
        struct tokens tokens;

        text += strspn(text, " \t\r\n.,;:!?");
        length = strcspn(text, "\r\n.,;:!?");
        read_tokens(&reader, text, length, &tokens);
        for (size_t i = 0; i < reference->phrase_count; i++)
            try_phrase(&reader, &reference->phrases[i], &tokens, text, length);
        text += length;
    }
    for (int language = 0; language < 2; language++)
        sb_stemmer_delete(reader.stemmer[language]);
}

void story_free(struct story *story)
{
    for (size_t i = 0; i < story->count; i++)
        free(story->items[i].told);
    free(story->items);
    *story = (struct story){.items = NULL};
}
