/* Cases read from a tree that cJSON made of a text, which was checked strictly before: the answers, then the shape around them. */
#include "case/case_read.h"

#include <cjson/cJSON.h>
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

/* --- Problems, texts and dates --------------------------------------------------------------------------------------- */

static void case_warning(struct case_reader *reader, enum code code, const char *message)
{
    if (reader->warnings != NULL)
        json_problem(reader->walk.text, buffer_text(&reader->walk.pointer), reader->warnings, code, NULL, "%s", message);
}

/* Copies a string into *text; anything else is a problem. Warns if it looks like a person's number. */
static void read_text(struct case_reader *reader, const cJSON *value, char **text)
{
    const char *private = cJSON_IsString(value) ? private_text_warning(value->valuestring) : NULL;

    if (!json_demand(&reader->walk, cJSON_IsString(value), NULL, _("a text in double quotes is needed here")))
        return;
    if (private != NULL)
        case_warning(reader, CODE_PRIVATE_TEXT, private);
    free(*text);
    *text = memory_copy(value->valuestring);
}

/* Copies a date YYYY-MM-DD that the calendar knows. */
static void read_date(struct case_reader *reader, const cJSON *value, char **date)
{
    const char *hint = _("write it as year, month and day: 2026-03-02");
    enum date_fault fault = cJSON_IsString(value) ? date_check(value->valuestring) : DATE_GOOD;

    if (!cJSON_IsString(value))
        json_refuse(&reader->walk, CODE_WRONG_TYPE, hint, "%s", _("a date in double quotes is needed here"));
    else if (fault == DATE_BAD_SHAPE)
        json_refuse(&reader->walk, CODE_BAD_FORMAT, hint, _("\"%s\" is not a date"),
                    json_quoted(&reader->walk.quoted, value->valuestring));
    else if (fault == DATE_NOT_IN_CALENDAR)
        json_refuse(&reader->walk, CODE_OUT_OF_RANGE, NULL, _("the calendar has no day %s"), value->valuestring);
    else
        *date = memory_copy(value->valuestring);
}

/* --- Answers --------------------------------------------------------------------------------------------------------- */

/* A problem with the value; the hint names the value nearest to the word (or NULL), if any, and those that are allowed. */
static void refuse(struct case_reader *reader, const struct case_fact *fact, enum code code, const char *word,
                   const char *message)
{
    const char *nearest = word != NULL && !diag_full(reader->walk.diag) ? case_fact_nearest_value(fact, word) : NULL;
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"? "), nearest);
    answer_choices(fact, false, &hint);
    json_refuse(&reader->walk, code, buffer_text(&hint), message, fact->id, buffer_text(&reader->walk.quoted));
    buffer_free(&hint);
}

void case_refuse_type(struct case_reader *reader, const struct case_fact *fact)
{
    refuse(reader, fact, CODE_WRONG_TYPE, NULL, _("this is not the kind of value that %s takes"));
}

void case_refuse_number(struct case_reader *reader, const struct case_fact *fact, enum answer_outcome outcome)
{
    if (outcome == ANSWER_BAD_TYPE)
        case_refuse_type(reader, fact);
    else if (outcome == ANSWER_OUT_OF_RANGE)
        refuse(reader, fact, CODE_OUT_OF_RANGE, NULL, _("%s cannot be this number"));
}

void case_read_word(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const char *word)
{
    enum answer_outcome outcome = answer_choose(answer, fact, usual_word(fact, word));

    if (outcome == ANSWER_BAD_VALUE) {
        json_quoted(&reader->walk.quoted, word);
        refuse(reader, fact, CODE_UNKNOWN_VALUE, word, _("%s has no value \"%s\""));
    } else if (outcome == ANSWER_BAD_TYPE)
        case_refuse_type(reader, fact);
}

void case_check_none(struct case_reader *reader, const struct case_fact *fact, const struct answer *answer)
{
    if (answer_none_with_others(answer, fact))
        refuse(reader, fact, CODE_NONE_WITH_OTHERS, NULL, _("%s holds \"none\" beside other values"));
}

/* cJSON rounds: whether the number is whole is seen by its text. */
static bool is_whole(const struct case_reader *reader)
{
    const struct json_text *text = reader->walk.text;
    struct json_place place;

    return json_find(text->bytes, text->size, buffer_text(&reader->walk.pointer), &place) &&
           json_number_whole(text->bytes + place.offset, text->bytes + text->size);
}

/* One value that is no array and no object. */
static void read_single(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const cJSON *value)
{
    if (cJSON_IsString(value))
        case_read_word(reader, fact, answer, value->valuestring);
    else if (cJSON_IsNull(value))
        case_read_word(reader, fact, answer, "unknown");
    else if (cJSON_IsBool(value) && fact->type == FACT_YES_NO)
        case_read_word(reader, fact, answer, cJSON_IsTrue(value) ? "yes" : "no");
    else if (!cJSON_IsNumber(value) || fact->type != FACT_NUMBER)
        case_refuse_type(reader, fact);
    else
        case_refuse_number(reader, fact,
                           is_whole(reader) ? answer_measure(answer, fact, value->valuedouble) : ANSWER_OUT_OF_RANGE);
}

void case_read_value(struct case_reader *reader, const struct case_fact *fact, const cJSON *value, struct answer *answer)
{
    if (!cJSON_IsArray(value)) {
        read_single(reader, fact, answer, value);
        return;
    }
    if (value->child == NULL) {
        json_refuse(&reader->walk, CODE_EMPTY_LIST,
                    fact->none != NOT_FOUND ? _("leave the fact out, or write \"none\"") : _("leave the fact out"),
                    _("the list of %s is empty"), fact->id);
        return;
    }
    if (fact->type != FACT_MANY) {
        case_refuse_type(reader, fact);
        return;
    }
    for (const cJSON *item = NULL; (item = json_step(&reader->walk, value, item)) != NULL;)
        if (cJSON_IsString(item) || cJSON_IsNull(item))
            read_single(reader, fact, answer, item);
        else
            case_refuse_type(reader, fact);
    case_check_none(reader, fact, answer);
}

static void read_source(struct case_reader *reader, const cJSON *value, enum answer_source *source)
{
    struct buffer hint = BUFFER_EMPTY;

    buffer_add(&hint, _("one of: "));
    for (int i = 0; i < SOURCE_COUNT; i++)
        buffer_format(&hint, "%s%s", i > 0 ? ", " : "", answer_source_word((enum answer_source)i));
    if (!cJSON_IsString(value))
        json_refuse(&reader->walk, CODE_WRONG_TYPE, buffer_text(&hint), "%s", _("a source in double quotes is needed here"));
    else if (!answer_source_read(value->valuestring, source))
        json_refuse(&reader->walk, CODE_UNKNOWN_VALUE, buffer_text(&hint), _("there is no source \"%s\""),
                    json_quoted(&reader->walk.quoted, value->valuestring));
    buffer_free(&hint);
}

/* An answer with who gave it and when: {"value": …, "source": …, "date": …, "note": …}. */
static void read_object(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const cJSON *object)
{
    for (const cJSON *member = NULL; (member = json_step(&reader->walk, object, member)) != NULL;)
        if (strcmp(member->string, "value") == 0)
            case_read_value(reader, fact, member, answer);
        else if (strcmp(member->string, "source") == 0)
            read_source(reader, member, &answer->source);
        else if (strcmp(member->string, "date") == 0)
            read_date(reader, member, &answer->date);
        else if (strcmp(member->string, "note") == 0)
            read_text(reader, member, &answer->note);
        else
            json_refuse(&reader->walk, CODE_UNKNOWN_KEY, "value, source, date, note", _("an answer has no key \"%s\""),
                        json_quoted(&reader->walk.quoted, member->string));
    if (json_member(object, "value") == NULL)
        json_refuse(&reader->walk, CODE_WRONG_TYPE, NULL, "%s", _("an answer written as an object needs the key \"value\""));
    if (answer_given(answer))
        return;
    if (answer->note != NULL && !reader->walk.refused)
        case_warning(reader, CODE_NOTE_DROPPED, _("the answer is read as not asked; its note is dropped"));
    answer_clear(answer);
}

void case_refuse_fact(struct case_reader *reader, const char *word)
{
    const char *nearest = diag_full(reader->walk.diag) ? NULL : vocabulary_nearest_fact(reader->vocabulary, word);
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    json_refuse(&reader->walk, CODE_UNKNOWN_FACT, nearest != NULL ? buffer_text(&hint) : NULL, _("there is no fact \"%s\""),
                json_quoted(&reader->walk.quoted, word));
    buffer_free(&hint);
}

void case_read_facts(struct case_reader *reader, const cJSON *facts)
{
    const struct vocabulary *vocabulary = reader->vocabulary;
    bool *seen = memory_new(vocabulary->fact_count, sizeof *seen);

    for (const cJSON *value = NULL; (value = json_step(&reader->walk, facts, value)) != NULL;) {
        int index = vocabulary_fact(vocabulary, value->string);

        if (index == NOT_FOUND)
            case_refuse_fact(reader, value->string);
        else if (seen[index])
            json_refuse(&reader->walk, CODE_DUPLICATE_KEY, NULL, _("%s is answered twice, by its id and by another name"),
                        vocabulary->facts[index].id);
        else if (cJSON_IsObject(value))
            read_object(reader, &vocabulary->facts[index], &reader->record->answers[index], value);
        else
            case_read_value(reader, &vocabulary->facts[index], value, &reader->record->answers[index]);
        if (index != NOT_FOUND)
            seen[index] = true;
    }
    free(seen);
}

/* --- The shape of a case --------------------------------------------------------------------------------------------- */

static const char format_name[] = "intervensi-case/1";

static void read_note(struct case_reader *reader, const cJSON *value, struct case_note *note)
{
    if (!json_demand(&reader->walk, cJSON_IsObject(value), "{\"date\": …, \"text\": …}", _("a note must be an object")))
        return;
    for (const cJSON *member = NULL; (member = json_step(&reader->walk, value, member)) != NULL;)
        if (strcmp(member->string, "date") == 0)
            read_date(reader, member, &note->date);
        else if (strcmp(member->string, "text") == 0)
            read_text(reader, member, &note->text);
        else
            json_refuse(&reader->walk, CODE_UNKNOWN_KEY, "date, text", _("a note has no key \"%s\""),
                        json_quoted(&reader->walk.quoted, member->string));
    if (json_member(value, "text") == NULL)
        json_refuse(&reader->walk, CODE_WRONG_TYPE, NULL, "%s", _("a note needs the key \"text\""));
}

static void read_notes(struct case_reader *reader, const cJSON *value)
{
    struct case_record *record = reader->record;

    if (!json_demand(&reader->walk, cJSON_IsArray(value), NULL, _("\"notes\" must be a list of notes")))
        return;
    record->notes = memory_new((size_t)cJSON_GetArraySize(value), sizeof *record->notes);
    for (const cJSON *item = NULL; (item = json_step(&reader->walk, value, item)) != NULL;)
        read_note(reader, item, &record->notes[record->note_count++]);
}

static void read_key(struct case_reader *reader, const cJSON *value)
{
    static const char *const others[] = {"name", "expect", "keep"}; /* left to other commands */
    const char *key = value->string;

    if (strcmp(key, "format") == 0) {
        if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
            json_refuse(&reader->walk, CODE_BAD_FORMAT, format_name, "%s", _("this is not the format of a case"));
    } else if (strcmp(key, "id") == 0)
        read_text(reader, value, &reader->record->id);
    else if (strcmp(key, "title") == 0)
        read_text(reader, value, &reader->record->title);
    else if (strcmp(key, "notes") == 0)
        read_notes(reader, value);
    else if (strcmp(key, "facts") == 0 && cJSON_IsObject(value))
        case_read_facts(reader, value);
    else if (strcmp(key, "facts") == 0)
        json_refuse(&reader->walk, CODE_WRONG_TYPE, NULL, "%s", _("\"facts\" must be an object of facts and answers"));
    else {
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            if (strcmp(key, others[i]) == 0)
                return;
        json_refuse(&reader->walk, CODE_UNKNOWN_KEY, "format, id, title, facts, notes", _("a case has no key \"%s\""),
                    json_quoted(&reader->walk.quoted, key));
    }
}

static void read_case(struct case_reader *reader, const cJSON *value)
{
    if (!json_demand(&reader->walk, cJSON_IsObject(value), "{\"facts\": {…}}", _("a case must be an object")))
        return;
    for (const cJSON *member = NULL; (member = json_step(&reader->walk, value, member)) != NULL;)
        read_key(reader, member);
    if (json_member(value, "facts") == NULL)
        json_refuse(&reader->walk, CODE_MISSING_FACTS, NULL, "%s", _("a case needs the key \"facts\", even if it is empty"));
}

enum status case_json_build(const struct json_text *text, const char *pointer, const cJSON *value,
                            const struct vocabulary *vocabulary, struct case_record **record, struct diag *warnings,
                            struct diag *diag)
{
    struct case_reader reader = {{.text = text, .diag = diag}, vocabulary, case_new(vocabulary), warnings};

    buffer_add(&reader.walk.pointer, pointer);
    read_case(&reader, value);
    json_walk_free(&reader.walk);
    if (reader.walk.refused)
        case_free(reader.record);
    *record = reader.walk.refused ? NULL : reader.record;
    return reader.walk.refused ? STATUS_DATA : STATUS_OK;
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
