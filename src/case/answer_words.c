/* Answers as people type them: their values, and what becomes of the former answer. See answer_words.h. */
#include "case/answer_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/private_text.h"
#include "case/answer_parse.h"
#include "case/usual_word.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

static const struct case_fact *fact_of(const struct typed_answer *typed)
{
    return &typed->vocabulary->facts[typed->fact];
}

static void list_choices(const struct typed_answer *typed, struct buffer *hint)
{
    const struct case_fact *fact = fact_of(typed);

    if (fact->type == FACT_NUMBER) {
        buffer_format(hint, _("a whole number from 0 to %d, or \"%s\""), NUMBER_MAX,
                      typed_choice_name(&fact->choices[fact->unknown]));
        return;
    }
    buffer_add(hint, fact->type == FACT_MANY ? _("several of: ") : _("one of: "));
    for (size_t i = 0; i < fact->choice_count; i++)
        buffer_format(hint, "%s%s", i > 0 ? ", " : "", typed_choice_name(&fact->choices[i]));
}

/* A problem with a value: the nearest one, if any, and those that there are. `message` says it of the fact and the word. */
static enum status refuse_value(const struct typed_answer *typed, struct part value, const char *code, const char *message)
{
    const struct case_fact *fact = fact_of(typed);
    struct buffer hint = BUFFER_EMPTY, quoted = BUFFER_EMPTY;
    char word[WORD_MAX];
    const char *nearest = value.length > 0 ? case_fact_nearest_value(fact, part_word(value, word)) : NULL;

    if (nearest != NULL && strcmp(code, "unknown-value") == 0)
        buffer_format(&hint, _("did you mean \"%s\"? "), typed_choice_name(&fact->choices[case_fact_choice(fact, nearest)]));
    list_choices(typed, &hint);
    typed_problem(typed, value.at, code, buffer_text(&hint), message, typed_fact_name(fact),
                  json_quoted(&quoted, part_word(value, word)));
    buffer_free(&hint);
    buffer_free(&quoted);
    return STATUS_DATA;
}

static bool is_digits(const char *word)
{
    return word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
}

/* Looks like a number, whole or not. */
static bool is_number(const char *word)
{
    return strpbrk(word, "0123456789") != NULL && word[strspn(word, "+-.0123456789")] == '\0';
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
    enum answer_outcome outcome;

    if (choice == NOT_FOUND && typed->listed && fact->type != FACT_NUMBER && is_digits(word)) {
        unsigned long number = strtoul(word, NULL, 10);

        if (number < 1 || number > fact->choice_count)
            return refuse_value(typed, value, "out-of-range", _("the list of %s has no number %s"));
        choice = (int)number - 1;
    }
    if (choice != NOT_FOUND)
        outcome = answer_choose(answer, fact, fact->choices[choice].value);
    else if (fact->type == FACT_NUMBER && is_number(word))
        outcome = is_digits(word) ? answer_measure(answer, fact, strtod(word, NULL)) : ANSWER_OUT_OF_RANGE;
    else
        outcome = answer_choose(answer, fact, usual_word(fact, word));
    switch (outcome) {
    case ANSWER_BAD_VALUE: return refuse_value(typed, value, "unknown-value", _("%s has no value \"%s\""));
    case ANSWER_BAD_TYPE: return refuse_value(typed, value, "wrong-type", _("this is not the kind of value that %s takes"));
    case ANSWER_OUT_OF_RANGE: return refuse_value(typed, value, "out-of-range", _("%s cannot be this number"));
    default: return STATUS_OK;
    }
}

/* Takes one value out of the answer. */
static enum status drop_value(const struct typed_answer *typed, struct part value, struct answer *answer)
{
    struct answer dropped = {.chosen = 0};
    enum status status = take_value(typed, value, &dropped);

    if (status == STATUS_OK && (answer->chosen & dropped.chosen) == 0)
        return refuse_value(typed, value, "unknown-value", _("the answer to %s does not hold \"%s\""));
    answer->chosen &= ~dropped.chosen;
    return status;
}

static enum status do_with_value(const struct typed_answer *typed, struct part value, struct answer *answer)
{
    return typed->act == TYPED_TAKE ? drop_value(typed, value, answer) : take_value(typed, value, answer);
}

static enum status take_values(const struct typed_answer *typed, struct answer *answer)
{
    const struct case_fact *fact = fact_of(typed);
    struct part rest = typed->values, value;
    enum status status = STATUS_OK;
    char word[WORD_MAX];

    part_word(typed->values, word);
    if (word[0] != ',' && word[strlen(word) - 1] != ',' && typed_choice(fact, word) != NOT_FOUND) /* a label may hold a comma */
        return do_with_value(typed, typed->values, answer);
    for (size_t i = 0; status == STATUS_OK && typed_next_value(&rest, &value); i++) {
        if (value.length == 0)
            status = refuse_value(typed, value, "unknown-value", _("a value of %s is missing here"));
        else if (memchr(value.at, '=', value.length) != NULL)
            status = typed_problem(typed, value.at, "bad-format", _("separate several answers with \";\""), "%s",
                                   _("one answer at a time"));
        else if (i > 0 && fact->type != FACT_MANY)
            status = refuse_value(typed, value, "wrong-type", _("%s takes one value"));
        else
            status = do_with_value(typed, value, answer);
    }
    return status;
}

static char *copy_part(struct part part)
{
    struct buffer text = BUFFER_EMPTY;
    char *copy;

    if (part.length == 0)
        return NULL;
    buffer_add_part(&text, part.at, part.length);
    copy = memory_copy(buffer_text(&text));
    buffer_free(&text);
    return copy;
}

static void warn(struct diag *warnings, const char *code, const char *message)
{
    if (warnings != NULL)
        diag_add(warnings, NULL, code, NULL, "%s", message);
}

/* Note of the new answer: a typed one, or the former while it is still about the same answer. */
static char *note_of(const struct typed_answer *typed, const struct answer *former, const struct answer *answer,
                     struct diag *warnings)
{
    bool same = former->chosen == answer->chosen && former->measured == answer->measured && former->number == answer->number;
    char *note = copy_part(typed->note);

    if (note != NULL) {
        const char *private = private_text_warning(note);

        if (private != NULL)
            warn(warnings, "private-text", private);
        return note;
    }
    if (former->note == NULL)
        return NULL;
    if (same || (typed->act != TYPED_SET && answer_given(answer)))
        return memory_copy(former->note);
    warn(warnings, "note-dropped", _("the note to the former answer is dropped"));
    return NULL;
}

/* Who said it and when: as typed; else the worker, or of a changed list whoever gave it. */
static void attribute(const struct typed_answer *typed, const struct answer *former, struct answer *answer)
{
    bool kept = typed->act != TYPED_SET;
    char word[WORD_MAX];

    if (typed->source.length > 0)
        answer_source_read(part_word(typed->source, word), &answer->source);
    else
        answer->source = kept ? former->source : SOURCE_WORKER;
    if (typed->date.length > 0)
        answer->date = copy_part(typed->date);
    else
        answer->date = kept && former->date != NULL ? memory_copy(former->date) : NULL;
}

/* Puts the new answer in the place of the former. */
static void settle(const struct typed_answer *typed, struct answer *former, struct answer *answer, struct diag *warnings)
{
    if (!answer->measured)
        answer->number = 0;
    answer->note = note_of(typed, former, answer, warnings);
    attribute(typed, former, answer);
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
        return typed_problem(typed, strchr(typed->text, '=') - 1, "wrong-type", _("write FACT=ANSWER, or FACT= to take it back"),
                             _("%s takes one value"), typed_fact_name(fact));
    if (nothing && (typed->act != TYPED_SET || typed->listed || typed->source.at != NULL || typed->date.at != NULL ||
                    typed->note.length > 0))
        return refuse_value(typed, typed->values, "unknown-value", _("a value of %s is missing here"));
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
        status = refuse_value(typed, typed->values, "none-with-others", _("%s holds \"none\" beside other values"));
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

static const char *alias_or(const char *const alias[2], enum language language, bool ids, const char *id)
{
    return ids || alias[language] == NULL || alias[language][0] == '\0' ? id : alias[language];
}

static void write_origin(const struct answer *answer, enum language language, struct buffer *buffer)
{
    if (answer->source != SOURCE_WORKER)
        buffer_format(buffer, " %s %s", language == LANGUAGE_ID ? "dari" : "from",
                      answer_source_word_in(answer->source, language));
    if (answer->date != NULL)
        buffer_format(buffer, " %s", answer->date);
}

void answer_words_write(const struct case_record *record, size_t fact, enum language language, bool ids, struct buffer *buffer)
{
    const struct case_fact *asked = &record->vocabulary->facts[fact];
    const struct answer *answer = &record->answers[fact];
    bool first = true;

    buffer_format(buffer, "%s=", alias_or(asked->alias, language, ids, asked->id));
    if (answer->measured)
        buffer_format(buffer, "%ld", (long)answer->number);
    for (size_t i = 0; !answer->measured && i < asked->choice_count; i++)
        if ((answer->chosen & (UINT64_C(1) << i)) != 0) {
            buffer_format(buffer, "%s%s", first ? "" : ",",
                          alias_or(asked->choices[i].alias, language, ids, asked->choices[i].value));
            first = false;
        }
    write_origin(answer, language, buffer);
}
