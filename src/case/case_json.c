/* The shape of a case: which keys it has, its id, title and notes. The answers themselves are read by case_answers.c.
 * May use: case_reader, json_tree, file_read. Not its job: asking for answers, reasoning, expectations. */
#include "case/case_json.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "case/case_reader.h"
#include "memory.h"
#include "text.h"

static const char format_name[] = "intervensi-case/1";

static void read_format(struct case_reader *reader, const cJSON *value)
{
    if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
        case_problem(reader, "bad-format", format_name, "%s", _("this is not the format of a case"));
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
        case_problem(reader, "wrong-type", NULL, "%s", _("\"facts\" must be an object of facts and answers"));
}

static void read_note_member(struct case_reader *reader, const cJSON *member, struct case_note *note)
{
    if (strcmp(member->string, "date") == 0)
        case_read_date(reader, member, &note->date);
    else if (strcmp(member->string, "text") == 0)
        case_read_text(reader, member, &note->text);
    else
        case_problem(reader, "unknown-key", "date, text", _("a note has no key \"%s\""),
                     json_quoted(&reader->quoted, member->string));
}

static void read_note(struct case_reader *reader, const cJSON *value, struct case_note *note)
{
    if (!cJSON_IsObject(value)) {
        case_problem(reader, "wrong-type", "{\"date\": …, \"text\": …}", "%s", _("a note must be an object"));
        return;
    }
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        read_note_member(reader, member, note);
        buffer_cut(&reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(value, "text") == NULL)
        case_problem(reader, "wrong-type", NULL, "%s", _("a note needs the key \"text\""));
}

static void read_notes(struct case_reader *reader, const cJSON *value)
{
    struct case_record *record = reader->record;

    if (!cJSON_IsArray(value)) {
        case_problem(reader, "wrong-type", NULL, "%s", _("\"notes\" must be a list of notes"));
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
    case_problem(reader, "unknown-key", "format, id, title, facts, notes", _("a case has no key \"%s\""),
                 json_quoted(&reader->quoted, value->string));
}

static void read_case(struct case_reader *reader, const cJSON *value)
{
    if (!cJSON_IsObject(value)) {
        case_problem(reader, "wrong-type", "{\"facts\": {…}}", "%s", _("a case must be an object"));
        return;
    }
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        read_key(reader, member);
        buffer_cut(&reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(value, "facts") == NULL)
        case_problem(reader, "missing-facts", NULL, "%s", _("a case needs the key \"facts\", even if it is empty"));
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
        diag_add(diag, &(struct place){.file = file_name}, "too-long", NULL, _("a case has at most %d bytes"), CASE_SIZE_MAX);
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
