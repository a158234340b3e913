/* The work on one row of a batch: reading its case, and writing it as JSON Lines or as a table. Runs in a worker; only the row of a lost record is written by the parent. */
#include "many/rows.h"

#include <cjson/cJSON.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "advice/brief.h"
#include "advice/render_json.h"
#include "case/case_quick.h"
#include "case/case_read.h"
#include "many/database.h"
#include "many/lines.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* --- Kinds of files of rows ------------------------------------------------------------------------------------------ */

const char *const row_kind_words[] = {"jsonl", "csv", "tsv", "sqlite", NULL};

enum row_kind row_kind_of_name(const char *path)
{
    const char *dot = path != NULL ? strrchr(path, '.') : NULL;

    for (int i = 0; dot != NULL && row_kind_words[i] != NULL; i++)
        if (strcasecmp(dot + 1, row_kind_words[i]) == 0)
            return (enum row_kind)(ROWS_JSONL + i);
    return ROWS_UNSAID;
}

/* --- Cases as JSON Lines --------------------------------------------------------------------------------------------- */

struct jsonl_reader {
    const struct vocabulary *vocabulary;
    const struct carried *names;
    struct case_quick *quick;
};

static void refuse_kept(const struct json_text *text, const char *name, struct row *row)
{
    struct buffer pointer = BUFFER_EMPTY;

    json_pointer_key(&pointer, "keep");
    if (name != NULL)
        json_pointer_key(&pointer, name);
    json_problem(text, buffer_text(&pointer), &row->diag, CODE_WRONG_TYPE, NULL, "%s",
                 name != NULL ? _("a text or a number is needed here") : _("\"keep\" must be an object of texts and numbers"));
    buffer_free(&pointer);
}

/* What the object "keep" of the case has of the names: a text, or a number or truth as it is written. */
static enum status read_kept(struct jsonl_reader *reader, const struct json_text *text, const cJSON *kept, struct row *row)
{
    enum status status = STATUS_OK;

    if (kept != NULL && !cJSON_IsObject(kept)) {
        refuse_kept(text, NULL, row);
        return STATUS_DATA;
    }
    for (const cJSON *value = kept != NULL ? kept->child : NULL; value != NULL; value = value->next) {
        int place = carried_find(reader->names, value->string);
        char *printed;

        if (place == NOT_FOUND || cJSON_IsNull(value))
            continue;
        if (cJSON_IsObject(value) || cJSON_IsArray(value)) {
            refuse_kept(text, value->string, row);
            status = STATUS_DATA;
            continue;
        }
        printed = cJSON_IsString(value) ? memory_copy(value->valuestring) : cJSON_PrintUnformatted(value);
        row->carried[place] = arena_copy(row->arena, printed, strlen(printed));
        free(printed);
    }
    return status;
}

static enum status read_carefully(struct jsonl_reader *reader, const struct pool_record *record, struct row *row)
{
    struct json_text text = {.bytes = record->bytes, .size = record->size, .lines_before = (long)record->line - 1};
    cJSON *tree;
    enum status status = json_tree_read(&text, &tree, &row->diag);
    const char *id = cJSON_GetStringValue(json_member(tree, "id"));

    row->id = row->own_id = id != NULL ? memory_copy(id) : NULL;
    if (status == STATUS_OK)
        status = case_json_build(&text, "", tree, reader->vocabulary, &row->own_record, NULL, &row->diag);
    if (reader->names->count > 0 && read_kept(reader, &text, json_member(tree, "keep"), row) != STATUS_OK)
        status = STATUS_DATA;
    row->record = row->own_record;
    cJSON_Delete(tree);
    return status;
}

static enum status read_line(void *context, const struct pool_record *record, struct row *row)
{
    struct jsonl_reader *reader = context;

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
    free(reader);
}

struct row_reader row_jsonl_reader(const struct vocabulary *vocabulary, const struct carried *carried)
{
    struct row_reader reader = row_reader_new(carried->count);
    struct jsonl_reader *jsonl = reader.context = memory_new(1, sizeof *jsonl);

    *jsonl = (struct jsonl_reader){vocabulary, carried, case_quick_new(vocabulary)};
    reader.read = read_line;
    reader.free = free_reader;
    return reader;
}

/* --- Rows as JSON Lines ---------------------------------------------------------------------------------------------- */

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
static void jsonl_end(const struct row_work *work, const struct row *row, struct buffer *text)
{
    size_t names = work->carried != NULL && row->carried != NULL ? work->carried->count : 0;
    bool first = true;

    for (size_t i = 0; i < names; i++) {
        if (!work->carried->kept[i] || row->carried[i] == NULL)
            continue;
        buffer_add(text, first ? ",\"keep\":{" : ",");
        json_text_string(text, work->carried->names[i]);
        buffer_add(text, ":");
        json_text_string(text, row->carried[i]);
        first = false;
    }
    buffer_add(text, first ? "" : "}");
    buffer_add(text, row_end);
}

static void jsonl_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct problem *problem = &row->diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    if (row->id != NULL)
        add_string(text, true, "id", row->id);
    add_key(text, row->id == NULL, "line");
    buffer_format(text, "%llu", (unsigned long long)row->line);
    add_string(text, false, "status", "error");
    add_string(text, false, "code", code_word(problem->code));
    if (problem->pointer != NULL && problem->pointer[0] != '\0')
        add_string(text, false, "field", problem->pointer);
    add_string(text, false, "message", buffer_text(&message));
    jsonl_end(work, row, text);
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

static void jsonl_head(const struct row_work *work, const struct row *row, struct buffer *text)
{
    if (work->full)
        buffer_add(text, full_head);
    add_string(text, !work->full, "id", row->id);
}

/* Ids of the rule base are written as they are: their letters need no escape. The whole result comes without its id, of which the head
 * stands there already and the end follows. */
static void jsonl_result(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct words *contradictions = &engine_rulebook(work->engine)->contradictions;
    const struct result *result = row->result;
    struct buffer whole = BUFFER_EMPTY;
    bool any = false;

    if (work->full) {
        struct case_record *known = case_copy(row->record);

        result_imply(result, known);
        render_json_row(&(struct view){.engine = work->engine, .record = known, .result = result, .lookahead = row->lookahead},
                        &whole);
        buffer_add_part(text, whole.text + sizeof full_head - 1, whole.length - (sizeof full_head - 1) - strlen(row_end));
        buffer_free(&whole);
        case_free(known);
        return;
    }

    buffer_add(text, ",\"status\":\"ok\",\"recommendations\":[");
    for (size_t i = 0; i < result->recommendation_count; i++) {
        buffer_add(text, i > 0 ? ",{\"subject\":\"" : "{\"subject\":\"");
        buffer_add(text, result->recommendations[i].subject);
        buffer_add(text, "\",\"standing\":\"");
        buffer_add(text, standing_word(result->recommendations[i].standing));
        buffer_add(text, "\"");
        if (row->lookahead != NULL)
            write_open(work, row->lookahead, result->recommendations[i].subject, text);
        buffer_add(text, "}");
    }
    buffer_add(text, "],\"missing\":[");
    for (size_t i = 0; i < result->missing_count; i++) {
        buffer_add(text, i > 0 ? ",\"" : "\"");
        buffer_add(text, result->findings[result->missing[i]].subject);
        buffer_add(text, "\"");
    }
    buffer_add(text, "]");
    for (size_t i = 0; i < contradictions->count; i++) {
        if (!result_contradicts(result, contradictions->items[i]))
            continue;
        if (!any)
            add_key(text, false, "contradictions");
        buffer_add(text, any ? "," : "[");
        json_text_string(text, contradictions->items[i]);
        any = true;
    }
    buffer_add(text, any ? "]" : "");
}

static const struct row_writer row_jsonl = {
    .write_error = jsonl_error,
    .write_head = jsonl_head,
    .write_result = jsonl_result,
    .write_end = jsonl_end,
};

/* --- The work on one row of a batch ---------------------------------------------------------------------------------- */

void row_clear(struct row *row)
{
    lookahead_free(row->lookahead);
    result_free(row->own_result);
    case_free(row->own_record);
    free(row->own_id);
    diag_free(&row->diag);
}

struct row_reader row_reader_new(size_t carried)
{
    return (struct row_reader){
        .carried = memory_new(carried + 1, sizeof(char *)), .carried_count = carried, .arena = arena_new()};
}

void row_reader_free(struct row_reader *reader)
{
    if (reader->free != NULL)
        reader->free(reader->context);
    arena_free(reader->arena);
    free(reader->carried);
}

enum status row_read(const struct row_reader *reader, const struct pool_record *record, struct row *row)
{
    enum status status;

    if (record->flaw == POOL_LOST) {
        diag_add(&row->diag, NULL, CODE_WORKER_DIED, NULL, "%s", _("the process that worked on this row died"));
        return STATUS_DATA;
    }
    if (record->flaw == LINE_TOO_LONG) {
        diag_add(&row->diag, NULL, CODE_TOO_LONG, NULL, _("a case has at most %d bytes"), CASE_SIZE_MAX);
        return STATUS_DATA;
    }
    memset(reader->carried, 0, reader->carried_count * sizeof *reader->carried);
    arena_clear(reader->arena);
    row->carried = reader->carried;
    row->arena = reader->arena;
    status = reader->read(reader->context, record, row);
    if (status == STATUS_OK && row->id == NULL) {
        diag_add(&row->diag, NULL, CODE_MISSING_ID, NULL, "%s", _("a case of a batch needs the key \"id\""));
        status = STATUS_DATA;
    }
    return status;
}

static enum status add_result(const struct row_work *work, uint64_t number, struct row *row, struct pool_answer *answer)
{
    enum status status;

    if (work->full) {
        status = engine_consult(work->engine, row->record, &row->own_result, &row->diag);
        row->result = row->own_result;
    } else {
        status = engine_consult_brief(work->engine, row->record, &row->result, &row->diag);
        if (status == STATUS_OK && work->check_every > 0 && (number + 1) % work->check_every == 0)
            status = engine_check_case(work->engine, row->record, row->id, NULL, &row->diag);
    }
    if (status == STATUS_OK && work->look_ahead)
        status = engine_look_ahead(work->engine, row->record, &row->lookahead, &row->diag);
    if (status != STATUS_OK)
        return status;
    summary_note_result(work->index, row->result, &answer->note);
    work->to->write_result(work, row, &answer->text);
    return STATUS_OK;
}

static void add_error(const struct row_work *work, const struct row *row, struct pool_answer *answer)
{
    buffer_cut(&answer->text, 0);
    buffer_cut(&answer->note, 0);
    summary_note_row(work->index, row->id, row->carried, &answer->note);
    summary_note_error(row->diag.problems[0].code, &answer->note);
    work->to->write_error(work, row, &answer->text);
}

static void answer_record(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct row_work *work = context;
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};
    enum status status = row_read(&work->from, record, &row);

    if (status == STATUS_OK) {
        summary_note_row(work->index, row.id, row.carried, &answer->note);
        if (work->to->write_head != NULL)
            work->to->write_head(work, &row, &answer->text);
        status = add_result(work, record->number, &row, answer);
    }
    if (status != STATUS_OK)
        add_error(work, &row, answer);
    else if (work->to->write_end != NULL)
        work->to->write_end(work, &row, &answer->text);
    row_clear(&row);
}

struct pool_work row_work(const struct row_work *work)
{
    return (struct pool_work){(void *)(uintptr_t)work, answer_record};
}

void row_message(const struct problem *problem, struct buffer *message)
{
    buffer_add_plain(message, problem->message);
    if (problem->column > 0 && (problem->code == CODE_BAD_JSON || problem->code == CODE_BAD_UTF8))
        buffer_format(message, _(" (column %ld)"), problem->column);
    if (problem->hint != NULL)
        buffer_format(message, " (%s)", problem->hint);
}

void row_problem(const struct row *row, const char *file, struct diag *diag)
{
    const struct problem *problem = &row->diag.problems[0];
    const struct place place = {file, problem->pointer, (long)row->line, 0};

    diag_add(diag, &place, problem->code, problem->hint, "%s", problem->message);
}

/* --- Rows as tables -------------------------------------------------------------------------------------------------- */

/* The columns of a result: its subjects by standing, in this order, then what is missing. */
static const enum standing columns[] = {STANDING_RECOMMENDED, STANDING_WITH_CAUTION, STANDING_AFTER_SAFETY, STANDING_CONFLICT,
                                        STANDING_BLOCKED};

enum { COLUMNS = sizeof columns / sizeof *columns };

static const char blanks[] = " \t\r\n";

static const char *const own_titles[] = {"id", "status", "code", "field", "message"};

enum { OWN_TITLES = sizeof own_titles / sizeof *own_titles };

static void add_delimiter(const struct row_work *work, struct buffer *text)
{
    buffer_add_part(text, &work->to->delimiter, 1);
}

/* A part of a cell with neither quotes nor line breaks in it, then the one of these that ends it. */
static const char *add_stretch(const char *at, const char *end, const char *breaks, struct buffer *text)
{
    const char *from = at;

    while (at < end && strchr(breaks, *at) == NULL)
        at++;
    buffer_add_part(text, from, (size_t)(at - from));
    if (at == end)
        return at;
    if (*at == '"')
        buffer_add(text, "\"\"");
    else
        buffer_add(text, " ");
    return at + (*at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1);
}

/* What a spreadsheet could take for a formula; blanks in front do not make it safe. */
static bool is_formula(const char *cell, const char *end)
{
    while (cell < end && strchr(blanks, *cell) != NULL)
        cell++;
    return cell < end && strchr("=+-@", *cell) != NULL;
}

/* Blanks at its ends would be lost without quotes. */
static bool needs_quotes(char delimiter, const char *cell, const char *end)
{
    size_t size = (size_t)(end - cell);

    return size > 0 && (memchr(cell, '"', size) != NULL || memchr(cell, delimiter, size) != NULL ||
                        strchr(blanks, *cell) != NULL || strchr(blanks, end[-1]) != NULL);
}

void row_cell(char delimiter, const char *cell, struct buffer *text)
{
    const char *end = cell + strlen(cell), *breaks = delimiter == '\t' ? "\"\r\n\t" : "\"\r\n";
    const char *quote = needs_quotes(delimiter, cell, end) ? "\"" : "";

    buffer_add(text, quote);
    buffer_add(text, is_formula(cell, end) ? "'" : "");
    while (cell < end)
        cell = add_stretch(cell, end, breaks, text);
    buffer_add(text, quote);
}

/* What is carried along: titles (row NULL), or the texts of a row. */
static void add_carried(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct carried *carried = work->carried;

    for (size_t i = 0; carried != NULL && i < carried->count; i++) {
        const char *cell = row == NULL ? carried->names[i] : row->carried != NULL ? row->carried[i] : NULL;

        if (!carried->kept[i])
            continue;
        add_delimiter(work, text);
        row_cell(work->to->delimiter, cell != NULL ? cell : "", text);
    }
    buffer_add(text, "\n");
}

static void table_titles(const struct row_work *work, struct buffer *text)
{
    for (size_t i = 0; i < OWN_TITLES; i++) {
        buffer_add(text, own_titles[i]);
        add_delimiter(work, text);
    }
    for (size_t i = 0; i < COLUMNS; i++) {
        buffer_add(text, standing_word(columns[i]));
        add_delimiter(work, text);
    }
    buffer_add(text, "missing");
    add_carried(work, NULL, text);
}

bool row_csv_has_title(const char *title)
{
    bool found = strcmp(title, "missing") == 0;

    for (size_t i = 0; i < OWN_TITLES; i++)
        found = found || strcmp(title, own_titles[i]) == 0;
    for (size_t i = 0; i < COLUMNS; i++)
        found = found || strcmp(title, standing_word(columns[i])) == 0;
    return found;
}

static void table_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct problem *problem = &row->diag.problems[0];
    const char *cells[OWN_TITLES] = {row->id, "error", code_word(problem->code), problem->pointer};
    struct buffer message = BUFFER_EMPTY;

    buffer_format(&message, _("line %llu: "), (unsigned long long)row->line);
    row_message(problem, &message);
    cells[OWN_TITLES - 1] = buffer_text(&message);
    for (size_t i = 0; i < OWN_TITLES; i++) {
        row_cell(work->to->delimiter, cells[i] != NULL ? cells[i] : "", text);
        add_delimiter(work, text);
    }
    for (size_t i = 0; i < COLUMNS; i++)
        add_delimiter(work, text);
    add_carried(work, row, text);
    buffer_free(&message);
}

static void table_head(const struct row_work *work, const struct row *row, struct buffer *text)
{
    row_cell(work->to->delimiter, row->id, text);
    add_delimiter(work, text);
    buffer_add(text, "ok");
}

/* A row with advice has a code only where given answers contradict each other; its message then names the rules that say so. Ids of
 * the rule base need no quotes. */
static void table_result(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct words *contradictions = &engine_rulebook(work->engine)->contradictions;
    const struct result *result = row->result;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < contradictions->count; i++)
        if (result_contradicts(result, contradictions->items[i]))
            buffer_format(&ids, "%s%s", ids.length > 0 ? "|" : "", contradictions->items[i]);
    add_delimiter(work, text);
    buffer_add(text, ids.length > 0 ? code_word(CODE_CONTRADICTION) : "");
    add_delimiter(work, text);
    add_delimiter(work, text);
    buffer_add(text, buffer_text(&ids));
    buffer_free(&ids);
    for (size_t i = 0; i < COLUMNS; i++) {
        bool first = true;

        add_delimiter(work, text);
        for (size_t j = 0; j < result->recommendation_count; j++) {
            if (result->recommendations[j].standing != columns[i])
                continue;
            buffer_add(text, first ? "" : "|");
            buffer_add(text, result->recommendations[j].subject);
            first = false;
        }
    }
    add_delimiter(work, text);
    for (size_t i = 0; i < result->missing_count; i++) {
        buffer_add(text, i > 0 ? "|" : "");
        buffer_add(text, result->findings[result->missing[i]].subject);
    }
}

/* A table with this character between its cells. */
#define TABLE(character) \
    { \
        .delimiter = (character), .write_titles = table_titles, .write_error = table_error, .write_head = table_head, \
        .write_result = table_result, .write_end = add_carried \
    }

static const struct row_writer row_csv = TABLE(','), row_tsv = TABLE('\t');

const struct row_writer *row_writer_of(enum row_kind kind)
{
    return kind == ROWS_CSV ? &row_csv : kind == ROWS_TSV ? &row_tsv : kind == ROWS_DATABASE ? &row_database : &row_jsonl;
}
