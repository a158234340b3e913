/* Rows as JSON Lines: a case on a line in; a compact row, a whole result or an error on a line out.
 * May use: case_json, json_tree, json_text, outlook. Not its job: consulting. */
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "advice/brief.h"
#include "advice/render_json.h"
#include "batch/batch_row.h"
#include "case/case_quick.h"
#include "case/case_read.h"
#include "memory.h"
#include "json/json_read.h"
#include "json/json_write.h"

struct jsonl_reader {
    const struct vocabulary *vocabulary;
    const struct carried *names;
    struct case_quick *quick;
    struct span *carried; /* of the case: one for each name */
    struct arena *arena;  /* their texts */
};

/* A text, or a number or truth as it is written. */
static struct span value_of(struct jsonl_reader *reader, const cJSON *value)
{
    char *printed = cJSON_IsString(value) ? NULL : cJSON_PrintUnformatted(value);
    const char *text = printed != NULL ? printed : value->valuestring;
    struct span span = {arena_copy(reader->arena, text, strlen(text)), strlen(text)};

    cJSON_free(printed);
    return span;
}

static void refuse_kept(const struct json_text *text, const char *name, struct row *row)
{
    struct buffer pointer = BUFFER_EMPTY;

    json_pointer_key(&pointer, "keep");
    if (name != NULL)
        json_pointer_key(&pointer, name);
    json_problem(text, buffer_text(&pointer), &row->diag, "wrong-type", NULL, "%s",
                 name != NULL ? _("a text or a number is needed here") : _("\"keep\" must be an object of texts and numbers"));
    buffer_free(&pointer);
}

/* What the object "keep" of the case has of the names. */
static enum status read_kept(struct jsonl_reader *reader, const struct json_text *text, const cJSON *kept, struct row *row)
{
    enum status status = STATUS_OK;

    if (kept != NULL && !cJSON_IsObject(kept)) {
        refuse_kept(text, NULL, row);
        return STATUS_DATA;
    }
    for (const cJSON *value = kept != NULL ? kept->child : NULL; value != NULL; value = value->next) {
        int place = carried_find(reader->names, value->string, strlen(value->string));

        if (place == NOT_FOUND || cJSON_IsNull(value))
            continue;
        if (cJSON_IsObject(value) || cJSON_IsArray(value)) {
            refuse_kept(text, value->string, row);
            status = STATUS_DATA;
        } else {
            reader->carried[place] = value_of(reader, value);
        }
    }
    return status;
}

static enum status read_carefully(struct jsonl_reader *reader, const struct pool_record *record, struct row *row)
{
    struct json_text text = {.bytes = record->bytes, .size = record->size, .lines_before = (long)record->line - 1};
    cJSON *tree;
    enum status status = json_tree_read(&text, &tree, &row->diag);
    const char *id = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tree, "id"));

    row->id = row->own_id = id != NULL ? memory_copy(id) : NULL;
    if (status == STATUS_OK)
        status = case_json_build(&text, "", tree, reader->vocabulary, &row->own_record, NULL, &row->diag);
    if (reader->names->count > 0 && read_kept(reader, &text, cJSON_GetObjectItemCaseSensitive(tree, "keep"), row) != STATUS_OK)
        status = STATUS_DATA;
    row->record = row->own_record;
    cJSON_Delete(tree);
    return status;
}

static enum status read_record(void *context, const struct pool_record *record, struct row *row)
{
    struct jsonl_reader *reader = context;

    memset(reader->carried, 0, reader->names->count * sizeof *reader->carried);
    arena_clear(reader->arena);
    row->carried = reader->carried;
    row->record = case_quick_read(reader->quick, record->bytes, record->size);
    if (row->record == NULL)
        return read_carefully(reader, record, row);
    row->id = row->record->id;
    return STATUS_OK;
}

static void free_reader(void *context)
{
    struct jsonl_reader *reader = context;

    case_quick_free(reader->quick);
    arena_free(reader->arena);
    free(reader->carried);
    free(reader);
}

struct row_reader row_jsonl_reader(const struct vocabulary *vocabulary, const struct carried *carried)
{
    struct jsonl_reader *reader = memory_new(1, sizeof *reader);

    *reader = (struct jsonl_reader){.vocabulary = vocabulary, .names = carried, .quick = case_quick_new(vocabulary)};
    reader->carried = memory_new(carried->count + 1, sizeof *reader->carried);
    reader->arena = arena_new();
    return (struct row_reader){reader, read_record, free_reader};
}

static const char row_end[] = "}\n";

/* {"key": behind what stands there already, or at the beginning. */
static void add_key(struct buffer *text, bool first, const char *key)
{
    buffer_add(text, first ? "{\"" : ",\"");
    buffer_add(text, key);
    buffer_add(text, "\":");
}

static void add_string(struct buffer *text, bool first, const char *key, const char *value)
{
    add_key(text, first, key);
    json_text_string(text, value);
}

/* The object "keep", where anything is carried along, and the end of the row. */
static void write_end(const struct row_work *work, const struct row *row, struct buffer *text)
{
    size_t names = work->carried != NULL && row->carried != NULL ? work->carried->count : 0;
    bool first = true;

    for (size_t i = 0; i < names; i++) {
        if (!work->carried->kept[i] || row->carried[i].text == NULL)
            continue;
        buffer_add(text, first ? ",\"keep\":{" : ",");
        json_text_part(text, work->carried->names[i].text, work->carried->names[i].size);
        buffer_add(text, ":");
        json_text_part(text, row->carried[i].text, row->carried[i].size);
        first = false;
    }
    buffer_add(text, first ? "" : "}");
    buffer_add(text, row_end);
}

static void write_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct problem *problem = &row->diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    if (row->id != NULL)
        add_string(text, true, "id", row->id);
    add_key(text, row->id == NULL, "line");
    buffer_format(text, "%llu", (unsigned long long)row->line);
    add_string(text, false, "status", "error");
    add_string(text, false, "code", problem->code);
    if (problem->pointer != NULL && problem->pointer[0] != '\0')
        add_string(text, false, "field", problem->pointer);
    add_string(text, false, "message", buffer_text(&message));
    write_end(work, row, text);
    buffer_free(&message);
}

static void write_open(const struct row_work *work, const struct lookahead *lookahead, const char *subject, struct buffer *text)
{
    const struct vocabulary *vocabulary = engine_vocabulary(work->engine);
    struct outlook outlook = outlook_of(lookahead, subject);
    char number[24];

    add_key(text, false, "open");
    buffer_add(text, "[");
    for (size_t i = 0; i < outlook.count; i++) {
        const struct outlook_item *item = &outlook.items[i];

        buffer_add(text, i > 0 ? "," : "");
        add_string(text, true, "fact", vocabulary->facts[item->trial->fact].id);
        add_string(text, false, "answer", trial_answer(item->trial, vocabulary, number, sizeof number));
        add_string(text, false, "standing", outlook_standing(item));
        buffer_add(text, "}");
    }
    buffer_add(text, "]");
    outlook_free(&outlook);
}

static const char full_head[] = "{\"format\":\"intervensi-result/1\"";

static void write_head(const struct row_work *work, const struct row *row, struct buffer *text)
{
    if (work->full)
        buffer_add(text, full_head);
    add_string(text, !work->full, "id", row->id);
}

/* The whole result without its id, of which the head stands there already and the end follows. */
static void write_full(const struct row_work *work, const struct row *row, struct buffer *text)
{
    struct buffer whole = BUFFER_EMPTY;

    render_json_row(&whole, work->engine, row->result, row->lookahead);
    buffer_add_part(text, whole.text + sizeof full_head - 1, whole.length - (sizeof full_head - 1) - strlen(row_end));
    buffer_free(&whole);
}

static void write_compact(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct result *result = row->result;

    add_string(text, false, "status", "ok");
    add_key(text, false, "recommendations");
    buffer_add(text, "[");
    for (size_t i = 0; i < result->recommendation_count; i++) {
        buffer_add(text, i > 0 ? "," : "");
        add_string(text, true, "subject", result->recommendations[i].subject);
        add_string(text, false, "standing", standing_word(result->recommendations[i].standing));
        if (row->lookahead != NULL)
            write_open(work, row->lookahead, result->recommendations[i].subject, text);
        buffer_add(text, "}");
    }
    buffer_add(text, "]");
    add_key(text, false, "missing");
    buffer_add(text, "[");
    for (size_t i = 0; i < result->missing_count; i++) {
        buffer_add(text, i > 0 ? "," : "");
        json_text_string(text, result->findings[result->missing[i]].subject);
    }
    buffer_add(text, "]");
}

static void write_result(const struct row_work *work, const struct row *row, struct buffer *text)
{
    if (work->full)
        write_full(work, row, text);
    else
        write_compact(work, row, text);
}

const struct row_writer row_jsonl = {
    .name = "jsonl",
    .write_error = write_error,
    .write_head = write_head,
    .write_result = write_result,
    .write_end = write_end,
};
