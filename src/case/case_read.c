/* The shape of a case: which keys it has, its id, title and notes. The answers themselves are read by case_answers.c.
 * May use: case_reader, json_tree, file_read. Not its job: asking for answers, reasoning, expectations. */
#include "case/case_read.h"

#include <cjson/cJSON.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/date.h"
#include "base/files.h"
#include "base/private_text.h"
#include "case/answers.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

/* --- What the parts of the case reader share: ------------------------------------------------------------------------ */

void case_problem(struct case_reader *reader, enum code code, const char *hint, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    json_problem_list(reader->text, buffer_text(&reader->pointer), reader->diag, code, hint, format, arguments);
    va_end(arguments);
    reader->refused = true;
}

static void case_warning(struct case_reader *reader, enum code code, const char *message)
{
    if (reader->warnings != NULL)
        json_problem(reader->text, buffer_text(&reader->pointer), reader->warnings, code, NULL, "%s", message);
}

/* Copies a string into *text; anything else is a problem. Warns if it looks like a person's number. */
static void case_read_text(struct case_reader *reader, const struct cJSON *value, char **text)
{
    const char *private = cJSON_IsString(value) ? private_text_warning(value->valuestring) : NULL;

    if (!cJSON_IsString(value)) {
        case_problem(reader, CODE_WRONG_TYPE, NULL, "%s", _("a text in double quotes is needed here"));
        return;
    }
    if (private != NULL)
        case_warning(reader, CODE_PRIVATE_TEXT, private);
    free(*text);
    *text = memory_copy(value->valuestring);
}

/* Copies a date YYYY-MM-DD that the calendar knows. */
static void case_read_date(struct case_reader *reader, const struct cJSON *value, char **date)
{
    const char *hint = _("write it as year, month and day: 2026-03-02");
    enum date_fault fault = cJSON_IsString(value) ? date_check(value->valuestring) : DATE_GOOD;

    if (!cJSON_IsString(value))
        case_problem(reader, CODE_WRONG_TYPE, hint, "%s", _("a date in double quotes is needed here"));
    else if (fault == DATE_BAD_SHAPE)
        case_problem(reader, CODE_BAD_FORMAT, hint, _("\"%s\" is not a date"), json_quoted(&reader->quoted, value->valuestring));
    else if (fault == DATE_NOT_IN_CALENDAR)
        case_problem(reader, CODE_OUT_OF_RANGE, NULL, _("the calendar has no day %s"), value->valuestring);
    else
        *date = memory_copy(value->valuestring);
}

/* --- Reads the answers of a case: ------------------------------------------------------------------------------------ */

/* The answer that is being read. */
struct place_of_answer {
    struct case_reader *reader;
    const struct case_fact *fact;
    struct answer *answer; /* NULL where only problems are said */
};

static void list_choices(const struct case_fact *fact, struct buffer *hint)
{
    if (fact->type == FACT_NUMBER) {
        buffer_format(hint, _("a whole number from 0 to %d, or \"unknown\""), NUMBER_MAX);
        return;
    }
    buffer_add(hint, fact->type == FACT_MANY ? _("several of: ") : _("one of: "));
    for (size_t i = 0; i < fact->choice_count; i++)
        buffer_format(hint, "%s%s", i > 0 ? ", " : "", fact->choices[i].value);
}

/* A problem with the value; the hint names the value nearest to the word (or NULL), if any, and those that are allowed. */
static void refuse(const struct place_of_answer *at, enum code code, const char *word, const char *message)
{
    const char *nearest = word != NULL && !diag_full(at->reader->diag) ? case_fact_nearest_value(at->fact, word) : NULL;
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"? "), nearest);
    list_choices(at->fact, &hint);
    case_problem(at->reader, code, buffer_text(&hint), message, at->fact->id, buffer_text(&at->reader->quoted));
    buffer_free(&hint);
}

static void refuse_type(const struct place_of_answer *at)
{
    refuse(at, CODE_WRONG_TYPE, NULL, _("this is not the kind of value that %s takes"));
}

static void settle(const struct place_of_answer *at, enum answer_outcome outcome, const char *word)
{
    switch (outcome) {
    case ANSWER_TAKEN:
    case ANSWER_NOT_ASKED: break;
    case ANSWER_BAD_VALUE:
        json_quoted(&at->reader->quoted, word);
        refuse(at, CODE_UNKNOWN_VALUE, word, _("%s has no value \"%s\""));
        break;
    case ANSWER_BAD_TYPE: refuse_type(at); break;
    case ANSWER_OUT_OF_RANGE: refuse(at, CODE_OUT_OF_RANGE, NULL, _("%s cannot be this number")); break;
    }
}

static void read_word(const struct place_of_answer *at, const char *word)
{
    settle(at, answer_choose(at->answer, at->fact, usual_word(at->fact, word)), word);
}

/* cJSON rounds: whether the number is whole is seen by its text. */
static bool is_whole(const struct case_reader *reader)
{
    const struct json_text *text = reader->text;
    struct json_place place;

    if (!json_find(text->bytes, text->size, buffer_text(&reader->pointer), &place))
        return false;
    return json_number_whole(text->bytes + place.offset, text->bytes + text->size);
}

static void read_number(const struct place_of_answer *at, double number)
{
    if (at->fact->type == FACT_NUMBER && !is_whole(at->reader))
        settle(at, ANSWER_OUT_OF_RANGE, "");
    else
        settle(at, answer_measure(at->answer, at->fact, number), "");
}

/* One value that is no array and no object. */
static void read_single(const struct place_of_answer *at, const cJSON *value)
{
    if (cJSON_IsString(value))
        read_word(at, value->valuestring);
    else if (cJSON_IsNull(value))
        read_word(at, "unknown");
    else if (cJSON_IsBool(value) && at->fact->type == FACT_YES_NO)
        read_word(at, cJSON_IsTrue(value) ? "yes" : "no");
    else if (cJSON_IsNumber(value))
        read_number(at, value->valuedouble);
    else
        refuse_type(at);
}

static void check_none(const struct place_of_answer *at)
{
    if (answer_none_with_others(at->answer, at->fact))
        refuse(at, CODE_NONE_WITH_OTHERS, NULL, _("%s holds \"none\" beside other values"));
}

static void read_list(const struct place_of_answer *at, const cJSON *list)
{
    size_t index = 0;

    for (const cJSON *item = list->child; item != NULL; item = item->next) {
        size_t before = json_pointer_index(&at->reader->pointer, index++);

        if (cJSON_IsString(item) || cJSON_IsNull(item))
            read_single(at, item);
        else
            refuse_type(at);
        buffer_cut(&at->reader->pointer, before);
    }
    check_none(at);
}

static void read_value(const struct place_of_answer *at, const cJSON *value)
{
    const char *leave_out = at->fact->none != NOT_FOUND ? _("leave the fact out, or write \"none\"") : _("leave the fact out");

    if (!cJSON_IsArray(value))
        read_single(at, value);
    else if (value->child == NULL)
        case_problem(at->reader, CODE_EMPTY_LIST, leave_out, _("the list of %s is empty"), at->fact->id);
    else if (at->fact->type != FACT_MANY)
        refuse_type(at);
    else
        read_list(at, value);
}

static void read_source(const struct place_of_answer *at, const cJSON *value)
{
    struct buffer hint = BUFFER_EMPTY;

    buffer_add(&hint, _("one of: "));
    for (int i = 0; i < SOURCE_COUNT; i++)
        buffer_format(&hint, "%s%s", i > 0 ? ", " : "", answer_source_word((enum answer_source)i));
    if (!cJSON_IsString(value))
        case_problem(at->reader, CODE_WRONG_TYPE, buffer_text(&hint), "%s", _("a source in double quotes is needed here"));
    else if (!answer_source_read(value->valuestring, &at->answer->source))
        case_problem(at->reader, CODE_UNKNOWN_VALUE, buffer_text(&hint), _("there is no source \"%s\""),
                     json_quoted(&at->reader->quoted, value->valuestring));
    buffer_free(&hint);
}

static void read_member(const struct place_of_answer *at, const cJSON *member)
{
    if (strcmp(member->string, "value") == 0)
        read_value(at, member);
    else if (strcmp(member->string, "source") == 0)
        read_source(at, member);
    else if (strcmp(member->string, "date") == 0)
        case_read_date(at->reader, member, &at->answer->date);
    else if (strcmp(member->string, "note") == 0)
        case_read_text(at->reader, member, &at->answer->note);
    else
        case_problem(at->reader, CODE_UNKNOWN_KEY, "value, source, date, note", _("an answer has no key \"%s\""),
                     json_quoted(&at->reader->quoted, member->string));
}

/* {"value": …, "source": …, "date": …, "note": …} */
static void read_object(const struct place_of_answer *at, const cJSON *object)
{
    for (const cJSON *member = object->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&at->reader->pointer, member->string);

        read_member(at, member);
        buffer_cut(&at->reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(object, "value") == NULL)
        case_problem(at->reader, CODE_WRONG_TYPE, NULL, "%s", _("an answer written as an object needs the key \"value\""));
}

static void read_answer(const struct place_of_answer *at, const cJSON *value)
{
    if (!cJSON_IsObject(value)) {
        read_value(at, value);
        return;
    }
    read_object(at, value);
    if (answer_given(at->answer))
        return;
    if (at->answer->note != NULL && !at->reader->refused)
        case_warning(at->reader, CODE_NOTE_DROPPED, _("the answer is read as not asked; its note is dropped"));
    answer_clear(at->answer);
}

void case_refuse_fact(struct case_reader *reader, const char *word)
{
    const char *nearest = diag_full(reader->diag) ? NULL : vocabulary_nearest_fact(reader->vocabulary, word);
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    case_problem(reader, CODE_UNKNOWN_FACT, nearest != NULL ? buffer_text(&hint) : NULL, _("there is no fact \"%s\""),
                 json_quoted(&reader->quoted, word));
    buffer_free(&hint);
}

static void read_fact(struct case_reader *reader, const cJSON *value, bool *seen)
{
    int index = vocabulary_fact(reader->vocabulary, value->string);

    if (index == NOT_FOUND) {
        case_refuse_fact(reader, value->string);
    } else if (seen[index]) {
        case_problem(reader, CODE_DUPLICATE_KEY, NULL, _("%s is answered twice, by its id and by another name"),
                     reader->vocabulary->facts[index].id);
    } else {
        struct place_of_answer at = {reader, &reader->vocabulary->facts[index], &reader->record->answers[index]};

        seen[index] = true;
        read_answer(&at, value);
    }
}

void case_read_facts(struct case_reader *reader, const cJSON *facts)
{
    bool *seen = memory_new(reader->vocabulary->fact_count, sizeof *seen);

    for (const cJSON *value = facts->child; value != NULL; value = value->next) {
        size_t before = json_pointer_key(&reader->pointer, value->string);

        read_fact(reader, value, seen);
        buffer_cut(&reader->pointer, before);
    }
    free(seen);
}

/* --- For cells of tables ----------------------------------------------------------------------------------- */

void case_read_word(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const char *word)
{
    read_word(&(struct place_of_answer){reader, fact, answer}, word);
}

void case_refuse_number(struct case_reader *reader, const struct case_fact *fact, enum answer_outcome outcome)
{
    settle(&(struct place_of_answer){reader, fact, NULL}, outcome, "");
}

void case_refuse_several(struct case_reader *reader, const struct case_fact *fact)
{
    refuse_type(&(struct place_of_answer){reader, fact, NULL});
}

void case_check_none(struct case_reader *reader, const struct case_fact *fact, const struct answer *answer)
{
    struct answer copy = *answer;

    check_none(&(struct place_of_answer){reader, fact, &copy});
}

/* --- For grids ----------------------------------------------------------------------------------------------- */

void case_read_value(struct case_reader *reader, size_t fact, const cJSON *value, struct answer *answer)
{
    read_value(&(struct place_of_answer){reader, &reader->vocabulary->facts[fact], answer}, value);
}

/* --- The shape of a case: -------------------------------------------------------------------------------------------- */

static const char format_name[] = "intervensi-case/1";

static void read_format(struct case_reader *reader, const cJSON *value)
{
    if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
        case_problem(reader, CODE_BAD_FORMAT, format_name, "%s", _("this is not the format of a case"));
}

static void read_id(struct case_reader *reader, const cJSON *value)
{
    case_read_text(reader, value, &reader->record->id);
}

static void read_title(struct case_reader *reader, const cJSON *value)
{
    case_read_text(reader, value, &reader->record->title);
}

static void read_facts(struct case_reader *reader, const cJSON *value)
{
    if (cJSON_IsObject(value))
        case_read_facts(reader, value);
    else
        case_problem(reader, CODE_WRONG_TYPE, NULL, "%s", _("\"facts\" must be an object of facts and answers"));
}

static void read_note_member(struct case_reader *reader, const cJSON *member, struct case_note *note)
{
    if (strcmp(member->string, "date") == 0)
        case_read_date(reader, member, &note->date);
    else if (strcmp(member->string, "text") == 0)
        case_read_text(reader, member, &note->text);
    else
        case_problem(reader, CODE_UNKNOWN_KEY, "date, text", _("a note has no key \"%s\""),
                     json_quoted(&reader->quoted, member->string));
}

static void read_note(struct case_reader *reader, const cJSON *value, struct case_note *note)
{
    if (!cJSON_IsObject(value)) {
        case_problem(reader, CODE_WRONG_TYPE, "{\"date\": …, \"text\": …}", "%s", _("a note must be an object"));
        return;
    }
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        read_note_member(reader, member, note);
        buffer_cut(&reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(value, "text") == NULL)
        case_problem(reader, CODE_WRONG_TYPE, NULL, "%s", _("a note needs the key \"text\""));
}

static void read_notes(struct case_reader *reader, const cJSON *value)
{
    struct case_record *record = reader->record;

    if (!cJSON_IsArray(value)) {
        case_problem(reader, CODE_WRONG_TYPE, NULL, "%s", _("\"notes\" must be a list of notes"));
        return;
    }
    record->note_count = 0;
    for (const cJSON *item = value->child; item != NULL; item = item->next)
        record->note_count++;
    record->notes = memory_new(record->note_count, sizeof *record->notes);
    record->note_count = 0;
    for (const cJSON *item = value->child; item != NULL; item = item->next) {
        size_t before = json_pointer_index(&reader->pointer, record->note_count);

        read_note(reader, item, &record->notes[record->note_count++]);
        buffer_cut(&reader->pointer, before);
    }
}

/* The keys of a case; those without a function are left to others. */
static const struct {
    const char *key;
    void (*read)(struct case_reader *reader, const cJSON *value);
} keys[] = {
    {"format", read_format}, {"id", read_id}, {"title", read_title}, {"facts", read_facts},
    {"notes", read_notes},   {"name", NULL},  {"expect", NULL},      {"keep", NULL},
};

static void read_key(struct case_reader *reader, const cJSON *value)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (strcmp(keys[i].key, value->string) != 0)
            continue;
        if (keys[i].read != NULL)
            keys[i].read(reader, value);
        return;
    }
    case_problem(reader, CODE_UNKNOWN_KEY, "format, id, title, facts, notes", _("a case has no key \"%s\""),
                 json_quoted(&reader->quoted, value->string));
}

static void read_case(struct case_reader *reader, const cJSON *value)
{
    if (!cJSON_IsObject(value)) {
        case_problem(reader, CODE_WRONG_TYPE, "{\"facts\": {…}}", "%s", _("a case must be an object"));
        return;
    }
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        read_key(reader, member);
        buffer_cut(&reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(value, "facts") == NULL)
        case_problem(reader, CODE_MISSING_FACTS, NULL, "%s", _("a case needs the key \"facts\", even if it is empty"));
}

enum status case_json_build(const struct json_text *text, const char *pointer, const cJSON *value,
                            const struct vocabulary *vocabulary, struct case_record **record, struct diag *warnings,
                            struct diag *diag)
{
    struct case_reader reader = {.text = text, .vocabulary = vocabulary, .warnings = warnings, .diag = diag};

    reader.record = case_new(vocabulary);
    buffer_add(&reader.pointer, pointer);
    read_case(&reader, value);
    buffer_free(&reader.pointer);
    buffer_free(&reader.quoted);
    if (reader.refused)
        case_free(reader.record);
    *record = reader.refused ? NULL : reader.record;
    return reader.refused ? STATUS_DATA : STATUS_OK;
}

enum status case_json_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                           struct case_record **record, struct diag *warnings, struct diag *diag)
{
    struct json_text text = {.file = file_name, .bytes = bytes, .size = size};
    cJSON *tree;
    enum status status;

    *record = NULL;
    if (size > CASE_SIZE_MAX) {
        diag_add(diag, &(struct place){.file = file_name}, CODE_TOO_LONG, NULL, _("a case has at most %d bytes"), CASE_SIZE_MAX);
        return STATUS_DATA;
    }
    status = json_tree_read(&text, &tree, diag);
    if (status == STATUS_OK)
        status = case_json_build(&text, "", tree, vocabulary, record, warnings, diag);
    cJSON_Delete(tree);
    return status;
}

enum status case_file_read(const char *path, const struct vocabulary *vocabulary, struct case_record **record,
                           struct diag *warnings, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, CASE_SIZE_MAX, &content, diag);

    *record = NULL;
    if (status == STATUS_OK)
        status = case_json_read(path, buffer_text(&content), content.length, vocabulary, record, warnings, diag);
    buffer_free(&content);
    return status;
}

bool case_file_is_private(const char *path)
{
    struct stat about;

    if (strcmp(path, "-") == 0 || stat(path, &about) != 0 || !S_ISREG(about.st_mode))
        return true;
    return (about.st_mode & (S_IRGRP | S_IROTH)) == 0;
}
