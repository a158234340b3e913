/* The shape of a typed answer. See answer_parse.h. */
#include "case/answer_parse.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/language.h"
#include "case/usual_word.h"
#include "text.h"
#include "json/json_read.h"

enum { SIMILAR_SHOWN = 3 };

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

enum status typed_problem(const struct typed_answer *typed, const char *at, const char *code, const char *hint,
                          const char *format, ...)
{
    char message[2 * WORD_MAX];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    diag_add(typed->diag, &(struct place){.column = at - typed->text + 1}, code, hint, "%s", message);
    return STATUS_DATA;
}

const char *typed_fact_name(const struct case_fact *fact)
{
    const char *alias = fact->alias[LANGUAGE_ID];

    return language_in_use() == LANGUAGE_ID && alias != NULL && alias[0] != '\0' ? alias : fact->id;
}

const char *typed_choice_name(const struct choice *choice)
{
    const char *alias = choice->alias[LANGUAGE_ID];

    return language_in_use() == LANGUAGE_ID && alias != NULL && alias[0] != '\0' ? alias : choice->value;
}

/* Without white space at both ends. */
static struct part trimmed(const char *at, const char *end)
{
    while (at < end && is_space(*at))
        at++;
    while (at < end && is_space(end[-1]))
        end--;
    return (struct part){at, (size_t)(end - at)};
}

/* The same, also without one pair of quotes. */
static struct part bare(const char *at, const char *end)
{
    struct part part = trimmed(at, end);

    if (part.length >= 2 && (part.at[0] == '"' || part.at[0] == '\'') && part.at[part.length - 1] == part.at[0])
        part = trimmed(part.at + 1, part.at + part.length - 1);
    return part;
}

const char *part_word(struct part part, char word[WORD_MAX])
{
    size_t length = part.length < WORD_MAX ? part.length : WORD_MAX - 1;

    memcpy(word, part.at, length);
    word[length] = '\0';
    return word;
}

/* Moves over one character, or over everything in quotes. A quote inside a word is an apostrophe. */
static const char *step(const char *begin, const char *at, const char *end)
{
    bool opens = (*at == '"' || *at == '\'') && (at == begin || is_space(at[-1]) || at[-1] == ',' || at[-1] == '=');
    const char *close = opens ? memchr(at + 1, *at, (size_t)(end - at - 1)) : NULL;

    return close != NULL ? close + 1 : at + 1;
}

/* The first questions that have this in their name. */
static void add_with_word(const struct vocabulary *vocabulary, const char *word, struct buffer *hint)
{
    char alias[WORD_MAX];
    int left = SIMILAR_SHOWN;

    if (!vocabulary_alias(word, alias, sizeof alias))
        return;
    for (size_t i = 0; left > 0 && i < vocabulary->fact_count; i++) {
        const char *name = typed_fact_name(&vocabulary->facts[i]);

        if (strstr(name, alias) == NULL)
            continue;
        buffer_format(hint, "%s%s", hint->length > 0 ? ", " : _("one of: "), name);
        left--;
    }
}

static enum status no_such_fact(const struct typed_answer *typed, const char *at, const char *word)
{
    const char *nearest = vocabulary_nearest_fact(typed->vocabulary, word);
    struct buffer hint = BUFFER_EMPTY;
    struct buffer quoted = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"),
                      typed_fact_name(&typed->vocabulary->facts[vocabulary_fact(typed->vocabulary, nearest)]));
    else
        add_with_word(typed->vocabulary, word, &hint);
    typed_problem(typed, at, "unknown-fact", hint.length > 0 ? buffer_text(&hint) : NULL, _("there is no fact \"%s\""),
                  json_quoted(&quoted, word));
    buffer_free(&hint);
    buffer_free(&quoted);
    return STATUS_DATA;
}

enum status typed_read_fact(struct typed_answer *typed)
{
    const char *equals = strchr(typed->text, '=');
    const char *end = equals;
    char word[WORD_MAX], alias[WORD_MAX];
    struct part part;
    int fact;

    if (equals == NULL)
        return typed_problem(typed, typed->text, "bad-format", _("write FACT=ANSWER"), "%s", _("this is no answer"));
    if (end > typed->text && (end[-1] == '+' || end[-1] == '-'))
        typed->act = *--end == '+' ? TYPED_ADD : TYPED_TAKE;
    part = bare(typed->text, end);
    fact = vocabulary_fact(typed->vocabulary, part_word(part, word));
    if (fact == NOT_FOUND && vocabulary_alias(word, alias, sizeof alias))
        fact = vocabulary_fact(typed->vocabulary, alias);
    if (fact == NOT_FOUND)
        return no_such_fact(typed, part.at, word);
    typed->fact = (size_t)fact;
    typed->values = trimmed(equals + 1, equals + strlen(equals));
    return STATUS_OK;
}

static bool begins_with_word(const char *name, const char *word)
{
    size_t length = strlen(word);

    return name != NULL && strncmp(name, word, length) == 0 && name[length] == '-';
}

/* The only value whose id or alias begins with these words: "dewasa" for "dewasa-18-59". */
static int choice_beginning(const struct case_fact *fact, const char *word)
{
    int found = NOT_FOUND;

    for (size_t i = 0; i < fact->choice_count; i++) {
        const struct choice *choice = &fact->choices[i];

        if (!begins_with_word(choice->value, word) && !begins_with_word(choice->alias[LANGUAGE_ID], word) &&
            !begins_with_word(choice->alias[LANGUAGE_EN], word))
            continue;
        if (found != NOT_FOUND)
            return NOT_FOUND;
        found = (int)i;
    }
    return found;
}

int typed_choice(const struct case_fact *fact, const char *word)
{
    char alias[WORD_MAX];
    int choice = case_fact_choice(fact, usual_word(fact, word));

    if (choice != NOT_FOUND || !vocabulary_alias(word, alias, sizeof alias))
        return choice;
    choice = case_fact_choice(fact, usual_word(fact, alias));
    return choice != NOT_FOUND ? choice : choice_beginning(fact, alias);
}

bool typed_next_value(struct part *rest, struct part *value)
{
    const char *begin = rest->at, *at = begin, *end;

    if (begin == NULL)
        return false;
    end = begin + rest->length;
    while (at < end && *at != ',')
        at = step(begin, at, end);
    *value = bare(begin, at);
    *rest = at < end ? (struct part){at + 1, (size_t)(end - at - 1)} : (struct part){NULL, 0};
    return true;
}

/* The next word between white space, from `at` on; of length 0 at the end. */
static struct part next_word(struct part whole, const char *at)
{
    const char *end = whole.at + whole.length;
    const char *begin;

    while (at < end && is_space(*at))
        at++;
    begin = at;
    while (at < end && !is_space(*at))
        at = step(whole.at, at, end);
    return (struct part){begin, (size_t)(at - begin)};
}

static bool part_is(struct part part, const char *word)
{
    return part.length == strlen(word) && memcmp(part.at, word, part.length) == 0;
}

static bool is_from(struct part part)
{
    return part_is(part, "dari") || part_is(part, "from");
}

static bool is_source(struct part part)
{
    char word[WORD_MAX];
    enum answer_source source;

    return part.length > 0 && answer_source_read(part_word(part, word), &source);
}

/* Four digits and a hyphen, or a digit and a slash somewhere: meant as a date. */
static bool is_like_date(struct part part)
{
    bool digits = part.length >= 6 && strspn(part.at, "0123456789-/") >= part.length;

    return digits && (memchr(part.at, '-', part.length) != NULL || memchr(part.at, '/', part.length) != NULL);
}

static void cut_note(struct typed_answer *typed)
{
    struct part word = next_word(typed->values, typed->values.at);
    const char *end = typed->values.at + typed->values.length;

    for (; word.length > 0; word = next_word(typed->values, word.at + word.length))
        if (part_is(word, "--")) {
            typed->note = trimmed(word.at + 2, end);
            typed->values = trimmed(typed->values.at, word.at);
            return;
        }
}

/* Where source and date begin: labels may hold "dari", so the first one counts that a source follows, else the last one. */
static const char *rest_begins(struct part values)
{
    const char *found = NULL;

    for (struct part word = next_word(values, values.at), next; word.length > 0; word = next) {
        next = next_word(values, word.at + word.length);
        if (is_like_date(word) && word.at > values.at)
            return word.at;
        if (!is_from(word))
            continue;
        found = word.at;
        if (is_source(next) || is_like_date(next))
            break;
    }
    return found;
}

/* Whether the last of the values is a known one as it stands, whatever words it holds. */
static bool ends_with_choice(const struct typed_answer *typed)
{
    struct part rest = typed->values, value = {NULL, 0};
    char word[WORD_MAX];

    while (typed_next_value(&rest, &value))
        continue;
    return value.length > 0 && typed_choice(&typed->vocabulary->facts[typed->fact], part_word(value, word)) != NOT_FOUND;
}

static enum status take_date(struct typed_answer *typed, struct part part)
{
    char word[WORD_MAX];

    switch (date_check(part_word(part, word))) {
    case DATE_GOOD: typed->date = part; return STATUS_OK;
    case DATE_NOT_IN_CALENDAR: return typed_problem(typed, part.at, "out-of-range", NULL, _("the calendar has no day %s"), word);
    default:
        return typed_problem(typed, part.at, "bad-format", _("write it as year, month and day: 2026-03-02"),
                             _("\"%s\" is not a date"), word);
    }
}

static enum status take_source(struct typed_answer *typed, struct part part)
{
    struct buffer text = BUFFER_EMPTY;
    char word[WORD_MAX];

    if (is_source(part)) {
        typed->source = part;
        return STATUS_OK;
    }
    buffer_add(&text, _("one of: "));
    for (int i = 0; i < SOURCE_COUNT; i++)
        buffer_format(&text, "%s%s", i > 0 ? ", " : "", answer_source_word_in((enum answer_source)i, language_in_use()));
    if (part.length == 0)
        typed_problem(typed, part.at, "unknown-value", buffer_text(&text), "%s", _("who gave the answer is missing"));
    else {
        struct buffer quoted = BUFFER_EMPTY;

        typed_problem(typed, part.at, "unknown-value", buffer_text(&text), _("there is no source \"%s\""),
                      json_quoted(&quoted, part_word(part, word)));
        buffer_free(&quoted);
    }
    buffer_free(&text);
    return STATUS_DATA;
}

static enum status take_words(struct typed_answer *typed, struct part rest)
{
    enum status status = STATUS_OK;

    for (struct part word = next_word(rest, rest.at); word.length > 0 && status == STATUS_OK;) {
        struct part next = next_word(rest, word.at + word.length);

        if (is_from(word)) {
            status = take_source(typed, next);
            word = next_word(rest, next.at + next.length);
        } else if (is_like_date(word)) {
            status = take_date(typed, word);
            word = next;
        } else
            status = typed_problem(typed, word.at, "bad-format", _("after the answer: from SOURCE, a date, or -- and a note"),
                                   "%s", _("this word does not belong to the answer"));
    }
    return status;
}

enum status typed_read_rest(struct typed_answer *typed)
{
    const char *end, *begin;

    cut_note(typed);
    begin = ends_with_choice(typed) ? NULL : rest_begins(typed->values);
    if (begin == NULL)
        return STATUS_OK;
    end = typed->values.at + typed->values.length;
    typed->values = trimmed(typed->values.at, begin);
    return take_words(typed, (struct part){begin, (size_t)(end - begin)});
}
