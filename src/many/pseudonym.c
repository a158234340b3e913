/* Pseudonyms: HMAC-SHA256 of the id, cut to 80 bits. */
#include "many/pseudonym.h"

#include <cjson/cJSON.h>
#include <nettle/hmac.h>
#include <string.h>
#include <strings.h>

#include "base/files.h"
#include "case/case_read.h"
#include "many/lines.h"
#include "many/table.h"
#include "text.h"
#include "json/json_read.h"

enum { KEY_LEAST = 32, KEY_MOST = 4096, NAME_BYTES = 10 };

struct names_of_cases {
    struct hmac_sha256_ctx key;
    const struct pseudonym_options *options;
    struct buffer out;
    char delimiter;
    size_t column, at; /* of a table: which cells are ids, and which comes next */
    bool titles, found;
};

static void add_name(struct names_of_cases *names, const char *id, size_t size)
{
    uint8_t digest[SHA256_DIGEST_SIZE];

    hmac_sha256_update(&names->key, size, (const uint8_t *)id);
    hmac_sha256_digest(&names->key, sizeof digest, digest);
    buffer_add(&names->out, "p-");
    for (size_t i = 0; i < NAME_BYTES; i++)
        buffer_format(&names->out, "%02x", digest[i]);
}

/* One who reads the key can try every id there may be: it must be private, and long enough that nobody tries the keys. */
static enum status read_key(struct names_of_cases *names, struct diag *diag)
{
    const char *path = names->options->key;
    struct buffer key = BUFFER_EMPTY;
    enum status status = file_read(path, KEY_MOST, &key, diag);

    if (status == STATUS_OK && !case_file_is_private(path)) {
        diag_add(diag, &(struct place){.file = path}, CODE_NOT_PRIVATE, _("keep it to yourself: chmod 600 FILE"), "%s",
                 _("other users of this computer can read this key"));
        status = STATUS_PRIVATE;
    }
    if (status == STATUS_OK && key.length < KEY_LEAST) {
        diag_add(diag, &(struct place){.file = path}, CODE_BAD_FORMAT, "head -c 32 /dev/urandom >FILE",
                 _("a key has at least %d bytes"), KEY_LEAST);
        status = STATUS_DATA;
    }
    if (status == STATUS_OK)
        hmac_sha256_set_key(&names->key, key.length, (const uint8_t *)buffer_text(&key));
    if (key.text != NULL)
        explicit_bzero(key.text, key.length);
    buffer_free(&key);
    return status;
}

/* --- Cases as JSON --- */

/* The text as it is, but for the value of the outermost key `id`. */
static enum status rename_case(struct names_of_cases *names, const struct json_text *text, struct diag *diag)
{
    struct json_reader reader;
    struct json_token token;
    struct cJSON *tree;
    const char *from = text->bytes;
    enum status status = json_tree_read(text, &tree, diag);
    enum json_kind kind, before = JSON_END;

    if (status != STATUS_OK)
        return status;
    names->found = false;
    json_begin(&reader, text->bytes, text->size);
    for (bool is_id = false; (kind = json_next(&reader, &token)) != JSON_END && kind != JSON_FAULT; before = kind) {
        if (is_id && before == JSON_KEY && kind == JSON_STRING) {
            const char *id = cJSON_GetStringValue(json_member(tree, "id"));

            buffer_add_part(&names->out, from, (size_t)(token.at - from));
            buffer_add(&names->out, "\"");
            add_name(names, id, strlen(id));
            buffer_add(&names->out, "\"");
            from = token.end;
            names->found = true;
        }
        is_id =
            kind == JSON_KEY && reader.depth == 1 && (size_t)(token.end - token.at) == 4 && memcmp(token.at, "\"id\"", 4) == 0;
    }
    buffer_add_part(&names->out, from, (size_t)(text->bytes + text->size - from));
    cJSON_Delete(tree);
    if (names->found)
        return STATUS_OK;
    json_problem(text, "", diag, CODE_MISSING_ID, NULL, "%s", _("the case has no id"));
    return STATUS_DATA;
}

/* --- Tables --- */

/* Quoted where a reader could take it for anything else. */
static void add_cell(struct names_of_cases *names, const char *cell, size_t size)
{
    bool quoted = size > 0 && (strpbrk(cell, "\"\r\n,;\t ") != NULL || strchr(cell, names->delimiter) != NULL);

    buffer_add(&names->out, quoted ? "\"" : "");
    for (size_t i = 0; i < size; i++) {
        buffer_add(&names->out, cell[i] == '"' ? "\"" : "");
        buffer_add_part(&names->out, cell + i, 1);
    }
    buffer_add(&names->out, quoted ? "\"" : "");
}

static void take_cell(void *bytes, size_t size, void *context)
{
    struct names_of_cases *names = context;
    const char *cell = bytes, *wanted = names->options->column != NULL ? names->options->column : "id";

    if (names->at > 0)
        buffer_add_part(&names->out, &names->delimiter, 1);
    if (names->titles && !names->found && strcasecmp(cell, wanted) == 0) {
        names->column = names->at;
        names->found = true;
    }
    if (!names->titles && names->at == names->column && size > 0)
        add_name(names, cell, size);
    else
        add_cell(names, cell, size);
    names->at++;
}

static enum status refuse_row(const char *path, const struct pool_record *record, struct diag *diag, enum code code,
                              const char *message)
{
    diag_add(diag, &(struct place){.file = path, .line = (long)record->line}, code, NULL, "%s", message);
    return STATUS_DATA;
}

static enum status rename_row(struct names_of_cases *names, struct csv_cells *cells, const struct pool_record *record,
                              struct diag *diag)
{
    names->at = 0;
    names->titles = record->number == 0;
    if (record->flaw != 0)
        return refuse_row(names->options->path, record, diag, CODE_TOO_LONG, _("longer than may be"));
    if (!csv_cells_read(cells, record->bytes, record->size, take_cell, names))
        return refuse_row(names->options->path, record, diag, CODE_BAD_FORMAT,
                          _("a quote in a cell is not written twice, or is never closed"));
    if (!names->found)
        return refuse_row(names->options->path, record, diag, CODE_MISSING_ID,
                          _("there is no column of ids; name it with --column"));
    buffer_add(&names->out, "\n");
    return STATUS_OK;
}

/* --- All of a file --- */

static enum status rename_record(struct names_of_cases *names, struct csv_cells *cells, const struct pool_record *record,
                                 struct diag *diag)
{
    const struct json_text text = {
        .file = names->options->path, .bytes = record->bytes, .size = record->size, .lines_before = (long)record->line - 1};
    enum status status;

    if (cells != NULL)
        return rename_row(names, cells, record, diag);
    if (record->flaw != 0)
        return refuse_row(names->options->path, record, diag, CODE_TOO_LONG, _("longer than may be"));
    status = rename_case(names, &text, diag);
    buffer_add(&names->out, "\n");
    return status;
}

/* Nothing of a record that is refused is written, and none behind it. */
static enum status rename_lines(struct session *session, struct names_of_cases *names, enum row_kind kind, struct diag *diag)
{
    struct csv_cells *cells = kind == ROWS_JSONL ? NULL : csv_cells_new(kind == ROWS_TSV ? '\t' : '\0');
    struct pool_record record = {0};
    struct lines *lines;
    enum pool_next next = POOL_END;
    enum status status = lines_open(names->options->path, 1, &lines, diag);

    if (status == STATUS_OK && cells != NULL) {
        const struct lines_joiner joiner = csv_cells_joiner(cells);

        lines_join(lines, &joiner);
    }
    while (status == STATUS_OK && (next = lines_next(lines, &record)) == POOL_RECORD) {
        if (cells != NULL && record.number == 0)
            names->delimiter = csv_cells_delimiter(cells);
        status = rename_record(names, cells, &record, diag);
        if (status == STATUS_OK)
            output_bytes(&session->out, buffer_text(&names->out), names->out.length);
        buffer_cut(&names->out, 0);
        record = (struct pool_record){0};
    }
    if (cells != NULL)
        csv_cells_free(cells);
    lines_close(lines);
    return status == STATUS_OK && next == POOL_BROKEN ? STATUS_IO : status;
}

static enum status rename_file(struct session *session, struct names_of_cases *names, struct diag *diag)
{
    const char *path = names->options->path;
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, CASE_SIZE_MAX, &content, diag);
    const struct json_text text = {.file = path, .bytes = buffer_text(&content), .size = content.length};

    if (status == STATUS_OK)
        status = rename_case(names, &text, diag);
    if (status == STATUS_OK)
        output_bytes(&session->out, buffer_text(&names->out), names->out.length);
    buffer_free(&content);
    return status;
}

enum status pseudonym_run(struct session *session, const struct pseudonym_options *options)
{
    struct names_of_cases names = {.options = options, .out = BUFFER_EMPTY};
    struct diag diag = DIAG_EMPTY;
    size_t length = strlen(options->path);
    bool one = length > 5 && strcmp(options->path + length - 5, ".json") == 0;
    enum row_kind kind = options->from != ROWS_UNSAID ? (enum row_kind)options->from : row_kind_of_name(options->path);
    enum status status;

    json_ready();
    status = read_key(&names, &diag);
    if (status == STATUS_OK && one && options->from == ROWS_UNSAID)
        status = rename_file(session, &names, &diag);
    else if (status == STATUS_OK)
        status = rename_lines(session, &names, kind != ROWS_UNSAID ? kind : ROWS_JSONL, &diag);
    explicit_bzero(&names.key, sizeof names.key);
    buffer_free(&names.out);
    return session_report(session, &diag, status);
}
