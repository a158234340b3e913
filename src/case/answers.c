/* Answers as people type them: their shape first, then what they mean for the case, then several on one line. */
#include "case/answers.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/language.h"
#include "base/private_text.h"
#include "case.h"
#include "diag.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

enum { WORD_MAX = 256, DATE_LENGTH = 10 };

/* A part of the typed text. */
struct part {
    const char *at;
    size_t length;
};

enum typed_act { TYPED_SET, TYPED_ADD, TYPED_TAKE };

struct typed_answer {
    const char *text; /* the whole text, from which columns are counted */
    const struct vocabulary *vocabulary;
    size_t fact;
    bool listed; /* numbers of the list of choices are read, too */
    enum typed_act act;
    struct part values;
    struct part source; /* the word of the source; empty where none was given */
    struct part date;
    struct part note;
    struct diag *diag;
};

/* --- Usual words for answers ----------------------------------------------------------------------------------------- */

const char *usual_word(const struct case_fact *fact, const char *word)
{
    if (case_fact_choice(fact, word) != NOT_FOUND)
        return word;
    if (strcmp(word, "tidak-tahu") == 0 || strcmp(word, "belum-tahu") == 0)
        return "unknown";
    if (fact->type == FACT_YES_NO && strcmp(word, "ya") == 0)
        return "yes";
    if (fact->type == FACT_YES_NO && strcmp(word, "tidak") == 0)
        return "no";
    return word;
}

/* --- The shape of a typed answer ------------------------------------------------------------------------------------- */

enum { SIMILAR_SHOWN = 3 };

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The id, or its alias where the program speaks Indonesian. */
static const char *name_of(const char *const alias[2], const char *id)
{
    const char *name = alias[LANGUAGE_ID];

    return language_in_use() == LANGUAGE_ID && name != NULL && name[0] != '\0' ? name : id;
}

static const char *typed_fact_name(const struct case_fact *fact)
{
    return name_of(fact->alias, fact->id);
}

static const char *typed_choice_name(const struct choice *choice)
{
    return name_of(choice->alias, choice->value);
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

/* Copies a part; what is too long is cut. */
static const char *part_word(struct part part, char word[WORD_MAX])
{
    size_t length = part.length < WORD_MAX ? part.length : WORD_MAX - 1;

    memcpy(word, part.at, length);
    word[length] = '\0';
    return word;
}

/* The one problem, at this part of the text. The message may have a name in it, then, or in its place, the part itself. Returns
 * STATUS_DATA. */
static enum status refuse(const struct typed_answer *typed, struct part part, enum code code, const char *hint,
                          const char *message, const char *name)
{
    struct buffer quoted = BUFFER_EMPTY;
    char word[WORD_MAX];

    json_quoted(&quoted, part_word(part, word));
    diag_add(typed->diag, &(struct place){.column = part.at - typed->text + 1}, code, hint, message,
             name != NULL ? name : buffer_text(&quoted), buffer_text(&quoted));
    buffer_free(&quoted);
    return STATUS_DATA;
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

static enum status no_such_fact(const struct typed_answer *typed, struct part part, const char *word)
{
    const struct vocabulary *vocabulary = typed->vocabulary;
    const char *nearest = vocabulary_nearest_fact(vocabulary, word);
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"),
                      typed_fact_name(&vocabulary->facts[vocabulary_fact(vocabulary, nearest)]));
    else
        add_with_word(vocabulary, word, &hint);
    refuse(typed, part, CODE_UNKNOWN_FACT, hint.text, _("there is no fact \"%s\""), NULL);
    buffer_free(&hint);
    return STATUS_DATA;
}

/* Reads "FACT=", "FACT+=" or "FACT-=" at the beginning; the rest becomes the values. */
static enum status typed_read_fact(struct typed_answer *typed)
{
    const char *equals = strchr(typed->text, '=');
    const char *end = equals;
    char word[WORD_MAX], alias[WORD_MAX];
    struct part part;
    int fact;

    if (equals == NULL)
        return refuse(typed, (struct part){typed->text, 0}, CODE_BAD_FORMAT, _("write FACT=ANSWER"), _("this is not an answer"),
                      NULL);
    if (end > typed->text && (end[-1] == '+' || end[-1] == '-'))
        typed->act = *--end == '+' ? TYPED_ADD : TYPED_TAKE;
    part = bare(typed->text, end);
    fact = vocabulary_fact(typed->vocabulary, part_word(part, word));
    if (fact == NOT_FOUND && vocabulary_alias(word, alias, sizeof alias))
        fact = vocabulary_fact(typed->vocabulary, alias);
    if (fact == NOT_FOUND)
        return no_such_fact(typed, part, word);
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

/* Index of the choice that a word stands for as id, alias, label or usual word, or NOT_FOUND. */
static int typed_choice(const struct case_fact *fact, const char *word)
{
    char alias[WORD_MAX];
    int choice = case_fact_choice(fact, usual_word(fact, word));

    if (choice != NOT_FOUND || !vocabulary_alias(word, alias, sizeof alias))
        return choice;
    choice = case_fact_choice(fact, usual_word(fact, alias));
    return choice != NOT_FOUND ? choice : choice_beginning(fact, alias);
}

/* The next of the values, without quotes and white space around it, the rest in *rest; false at the end. */
static bool typed_next_value(struct part *rest, struct part *value)
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
    case DATE_NOT_IN_CALENDAR: return refuse(typed, part, CODE_OUT_OF_RANGE, NULL, _("the calendar has no day %s"), NULL);
    default:
        return refuse(typed, part, CODE_BAD_FORMAT, _("write it as year, month and day: 2026-03-02"), _("\"%s\" is not a date"),
                      NULL);
    }
}

static enum status take_source(struct typed_answer *typed, struct part part)
{
    struct buffer hint = BUFFER_EMPTY;

    if (is_source(part)) {
        typed->source = part;
        return STATUS_OK;
    }
    buffer_add(&hint, _("one of: "));
    for (int i = 0; i < SOURCE_COUNT; i++)
        buffer_format(&hint, "%s%s", i > 0 ? ", " : "", answer_source_word_in((enum answer_source)i, language_in_use()));
    refuse(typed, part, CODE_UNKNOWN_VALUE, buffer_text(&hint),
           part.length == 0 ? _("who gave the answer is missing") : _("there is no source \"%s\""), NULL);
    buffer_free(&hint);
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
            status = refuse(typed, word, CODE_BAD_FORMAT, _("after the answer: from SOURCE, a date, or -- and a note"),
                            _("this word does not belong to the answer"), NULL);
    }
    return status;
}

/* Cuts note, date and source off the values. */
static enum status typed_read_rest(struct typed_answer *typed)
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

/* --- What a typed answer means -------------------------------------------------------------------------------------- */

static const struct case_fact *fact_of(const struct typed_answer *typed)
{
    return &typed->vocabulary->facts[typed->fact];
}

void answer_choices(const struct case_fact *fact, bool named, struct buffer *hint)
{
    if (fact->type == FACT_NUMBER) {
        const struct choice *unknown = &fact->choices[fact->unknown];

        buffer_format(hint, _("a whole number from 0 to %d, or \"%s\""), NUMBER_MAX,
                      named ? typed_choice_name(unknown) : unknown->value);
        return;
    }
    buffer_add(hint, fact->type == FACT_MANY ? _("several of: ") : _("one of: "));
    for (size_t i = 0; i < fact->choice_count; i++)
        buffer_format(hint, "%s%s", i > 0 ? ", " : "", named ? typed_choice_name(&fact->choices[i]) : fact->choices[i].value);
}

/* A problem with a value: the nearest one, if any, and those that there are. `message` says it of the fact and the word. */
static enum status refuse_value(const struct typed_answer *typed, struct part value, enum code code, const char *message)
{
    const struct case_fact *fact = fact_of(typed);
    struct buffer hint = BUFFER_EMPTY;
    char word[WORD_MAX];
    const char *nearest = value.length > 0 ? case_fact_nearest_value(fact, part_word(value, word)) : NULL;

    if (nearest != NULL && code == CODE_UNKNOWN_VALUE)
        buffer_format(&hint, _("did you mean \"%s\"? "), typed_choice_name(&fact->choices[case_fact_choice(fact, nearest)]));
    answer_choices(fact, true, &hint);
    refuse(typed, value, code, buffer_text(&hint), message, typed_fact_name(fact));
    buffer_free(&hint);
    return STATUS_DATA;
}

/* One letter for yes or no, in either language. */
static const char *letter_word(const struct case_fact *fact, const char *word)
{
    if (fact->type != FACT_YES_NO || word[0] == '\0' || word[1] != '\0')
        return word;
    if (strchr("yY", word[0]) != NULL)
        return "yes";
    return strchr("nNtT", word[0]) != NULL ? "no" : word;
}

/* Takes one value into the answer. */
static enum status take_value(const struct typed_answer *typed, struct part value, struct answer *answer)
{
    const struct case_fact *fact = fact_of(typed);
    char word[WORD_MAX];
    int choice = typed_choice(fact, letter_word(fact, part_word(value, word)));
    bool digits = word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
    bool number = strpbrk(word, "0123456789") != NULL && word[strspn(word, "+-.0123456789")] == '\0'; /* whole or not */
    enum answer_outcome outcome;

    if (choice == NOT_FOUND && typed->listed && fact->type != FACT_NUMBER && digits) {
        unsigned long listed = strtoul(word, NULL, 10);

        if (listed < 1 || listed > fact->choice_count)
            return refuse_value(typed, value, CODE_OUT_OF_RANGE, _("the list of %s has no number %s"));
        choice = (int)listed - 1;
    }
    if (choice != NOT_FOUND)
        outcome = answer_choose(answer, fact, fact->choices[choice].value);
    else if (fact->type == FACT_NUMBER && number)
        outcome = digits ? answer_measure(answer, fact, strtod(word, NULL)) : ANSWER_OUT_OF_RANGE;
    else
        outcome = answer_choose(answer, fact, usual_word(fact, word));
    switch (outcome) {
    case ANSWER_BAD_VALUE: return refuse_value(typed, value, CODE_UNKNOWN_VALUE, _("%s has no value \"%s\""));
    case ANSWER_BAD_TYPE: return refuse_value(typed, value, CODE_WRONG_TYPE, _("this is not the kind of value that %s takes"));
    case ANSWER_OUT_OF_RANGE: return refuse_value(typed, value, CODE_OUT_OF_RANGE, _("%s cannot be this number"));
    default: return STATUS_OK;
    }
}

/* Takes one value into the answer, or out of it. */
static enum status take_or_drop(const struct typed_answer *typed, struct part value, struct answer *answer)
{
    struct answer dropped = {.chosen = 0};
    enum status status = take_value(typed, value, typed->act == TYPED_TAKE ? &dropped : answer);

    if (status == STATUS_OK && typed->act == TYPED_TAKE && (answer->chosen & dropped.chosen) == 0)
        return refuse_value(typed, value, CODE_UNKNOWN_VALUE, _("the answer to %s does not hold \"%s\""));
    answer->chosen &= ~dropped.chosen;
    return status;
}

static enum status take_values(const struct typed_answer *typed, struct answer *answer)
{
    const struct case_fact *fact = fact_of(typed);
    struct part rest = typed->values, value;
    enum status status = STATUS_OK;
    char word[WORD_MAX];

    part_word(typed->values, word);
    if (word[0] != ',' && word[strlen(word) - 1] != ',' && typed_choice(fact, word) != NOT_FOUND) /* a label may hold a comma */
        return take_or_drop(typed, typed->values, answer);
    for (size_t i = 0; status == STATUS_OK && typed_next_value(&rest, &value); i++) {
        if (value.length == 0)
            status = refuse_value(typed, value, CODE_UNKNOWN_VALUE, _("a value of %s is missing here"));
        else if (memchr(value.at, '=', value.length) != NULL)
            status =
                refuse(typed, value, CODE_BAD_FORMAT, _("separate several answers with \";\""), _("one answer at a time"), NULL);
        else if (i > 0 && fact->type != FACT_MANY)
            status = refuse_value(typed, value, CODE_WRONG_TYPE, _("%s takes one value"));
        else
            status = take_or_drop(typed, value, answer);
    }
    return status;
}

static char *copy_part(struct part part)
{
    return memcpy(memory_new(part.length + 1, 1), part.at, part.length);
}

/* Note of the new answer: a typed one, or the former while it is still about the same answer. */
static char *note_of(const struct typed_answer *typed, const struct answer *former, const struct answer *answer,
                     struct diag *warnings)
{
    enum code code = CODE_PRIVATE_TEXT;
    const char *message = NULL;
    char *note = NULL;

    if (typed->note.length > 0) {
        note = copy_part(typed->note);
        message = private_text_warning(note);
    } else if (former->note != NULL && (answer_same(former, answer) || (typed->act != TYPED_SET && answer_given(answer)))) {
        note = memory_copy(former->note);
    } else if (former->note != NULL) {
        code = CODE_NOTE_DROPPED;
        message = _("the note to the former answer is dropped");
    }
    if (message != NULL && warnings != NULL)
        diag_add(warnings, NULL, code, NULL, "%s", message);
    return note;
}

/* Puts the new answer in the place of the former. Who said it and when: as typed; else the worker, or of a changed list whoever gave
 * it. */
static void settle(const struct typed_answer *typed, struct answer *former, struct answer *answer, struct diag *warnings)
{
    bool kept = typed->act != TYPED_SET;
    char word[WORD_MAX];

    if (!answer->measured)
        answer->number = 0;
    answer->note = note_of(typed, former, answer, warnings);
    if (typed->source.length > 0)
        answer_source_read(part_word(typed->source, word), &answer->source);
    else
        answer->source = kept ? former->source : SOURCE_WORKER;
    if (typed->date.length > 0)
        answer->date = copy_part(typed->date);
    else if (kept && former->date != NULL)
        answer->date = memory_copy(former->date);
    if (!answer_given(answer))
        answer_clear(answer);
    answer_clear(former);
    *former = *answer;
}

static enum status check_act(const struct typed_answer *typed)
{
    const struct case_fact *fact = fact_of(typed);
    bool nothing = typed->values.length == 0;

    if (typed->act != TYPED_SET && fact->type != FACT_MANY)
        return refuse(typed, (struct part){strchr(typed->text, '=') - 1, 0}, CODE_WRONG_TYPE,
                      _("write FACT=ANSWER, or FACT= to take it back"), _("%s takes one value"), typed_fact_name(fact));
    if (nothing && (typed->act != TYPED_SET || typed->listed || typed->source.at != NULL || typed->date.at != NULL ||
                    typed->note.length > 0))
        return refuse_value(typed, typed->values, CODE_UNKNOWN_VALUE, _("a value of %s is missing here"));
    return STATUS_OK;
}

static enum status apply(struct typed_answer *typed, struct case_record *record, struct diag *warnings)
{
    struct answer *former = &record->answers[typed->fact];
    struct answer answer = {.chosen = 0};
    enum status status = typed_read_rest(typed);

    if (typed->act != TYPED_SET)
        answer.chosen = former->chosen;
    if (status == STATUS_OK)
        status = check_act(typed);
    if (status == STATUS_OK && typed->values.length > 0)
        status = take_values(typed, &answer);
    if (status == STATUS_OK && answer_none_with_others(&answer, fact_of(typed)))
        status = refuse_value(typed, typed->values, CODE_NONE_WITH_OTHERS, _("%s holds \"none\" beside other values"));
    if (status == STATUS_OK)
        settle(typed, former, &answer, warnings);
    return status;
}

bool answer_words_are(const char *text)
{
    const char *end;

    while (*text == ' ' || *text == '\t')
        text++;
    if (*text == '"' || *text == '\'') {
        end = strchr(text + 1, *text);
        end = end != NULL ? end + 1 : text;
    } else
        end = text + strcspn(text, " \t=+");
    if (end > text && end[-1] == '-' && *end == '=')
        end--;
    if (end == text)
        return false;
    end += strspn(end, " \t");
    return *end == '=' || ((*end == '+' || *end == '-') && end[1] == '=');
}

enum status answer_words_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag)
{
    struct typed_answer typed = {.text = text, .vocabulary = record->vocabulary, .diag = diag};
    enum status status = typed_read_fact(&typed);

    return status == STATUS_OK ? apply(&typed, record, warnings) : status;
}

enum status answer_words_reply(struct case_record *record, size_t fact, const char *text, struct diag *warnings,
                               struct diag *diag)
{
    struct typed_answer typed = {.text = text, .vocabulary = record->vocabulary, .diag = diag, .fact = fact, .listed = true};

    typed.values = (struct part){text, strlen(text)};
    return apply(&typed, record, warnings);
}

/* --- Several answers on one line ------------------------------------------------------------------------------------- */

static const char blanks[] = " \t";

size_t answer_list_span(const char *text, const char *ends)
{
    bool quoted = false;
    size_t length = 0;

    for (; text[length] != '\0' && (quoted || strchr(ends, text[length]) == NULL); length++)
        if (text[length] == '"')
            quoted = !quoted;
    return length;
}

/* Whether a word such as "felt-need=ya" or "imbalance+=social" stands here. */
static bool begins_answer(const char *text)
{
    size_t length = 0;

    while (isalnum((unsigned char)text[length]) || (text[length] == '-' && text[length + 1] != '='))
        length++;
    text += length;
    if (length > 0 && (*text == '+' || *text == '-'))
        text++;
    return length > 0 && *text == '=';
}

char *answer_list_next(const char **from)
{
    const char *text = *from + strspn(*from, blanks);
    const char *at = text;
    struct buffer answer = BUFFER_EMPTY;
    size_t length;

    *from = text;
    if (*text == '\0')
        return NULL;
    for (;;) {
        at += answer_list_span(at, blanks);
        length = (size_t)(at - text);
        at += strspn(at, blanks);
        /* The words before the first "=" name the question. What follows "--" is a note up to the end. */
        if (*at == '\0' || (begins_answer(at) && memchr(text, '=', length) != NULL))
            break;
        if (strncmp(at, "--", 2) == 0 && (at[2] == '\0' || strchr(blanks, at[2]) != NULL))
            at += strlen(at);
    }
    *from = at;
    buffer_add_part(&answer, text, length);
    return answer.text;
}

enum status answer_list_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag)
{
    const char *rest = text;
    enum status status = STATUS_OK;

    while (status == STATUS_OK) {
        const char *at = rest + strspn(rest, blanks);
        char *answer = answer_list_next(&rest);

        if (answer == NULL)
            break;
        status = answer_words_apply(record, answer, warnings, diag);
        if (status != STATUS_OK && diag->count > 0 && diag->problems[0].column > 0)
            diag->problems[0].column += at - text;
        free(answer);
    }
    return status;
}
