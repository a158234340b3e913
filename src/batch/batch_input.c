/* Where the cases of a batch come from. See batch_input.h. */
#include "batch/batch_input.h"

#include <inttypes.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "batch/lines.h"
#include "batch/row_table.h"
#include "batch/table.h"
#include "memory.h"
#include "program/session.h"

/* A file or stdin. */
struct batch_file {
    struct lines *lines;
    struct table table; /* all zero unless it is one */
};

static enum status open_table(struct session *session, const struct batch_options *options, struct batch_input *input,
                              struct diag *diag)
{
    struct batch_file *file = input->context;
    struct table *table = &file->table;
    char delimiter = options->delimiter;
    enum status status = STATUS_OK;

    if (delimiter == '\0' && options->from == ROWS_TSV)
        delimiter = '\t';
    table->vocabulary = engine_vocabulary(session->engine);
    table->carried = &options->carried;
    table->decimal_comma = options->decimal_comma;
    table->cells = csv_cells_new(delimiter);
    if (options->map != NULL)
        status = table_map_read(options->map, &table->map, diag);
    if (status == STATUS_OK)
        status = table_open(table, input->path, file->lines, diag);
    if (status == STATUS_OK)
        input->reader = row_table_reader(table);
    input->titles = table->titles;
    return status;
}

static enum status skip_file(void *context, const struct pool_record *to)
{
    const struct batch_file *file = context;

    return lines_skip(file->lines, to);
}

static void describe_file(const void *context, struct buffer *text)
{
    const struct table *table = &((const struct batch_file *)context)->table;

    if (table->cells != NULL)
        buffer_format(text, " delimiter=%d decimal-comma=%d map=%016" PRIx64, csv_cells_delimiter(table->cells),
                      table->decimal_comma, table->map.hash);
}

static void close_file(void *context)
{
    struct batch_file *file = context;

    lines_close(file->lines);
    table_close(&file->table);
    free(file);
}

static uint64_t size_of(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

static enum status open_file(const void *context, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag)
{
    struct batch_file *file = memory_new(1, sizeof *file);
    struct diag warnings = DIAG_EMPTY;
    enum status status;

    (void)context;
    *input = (struct batch_input){
        .path = options->path != NULL ? options->path : "-",
        .context = file,
        .skip = skip_file,
        .describe = describe_file,
        .close = close_file,
    };
    status = private_file_check(session, input->path, &warnings, diag);
    session_report(session, &warnings, STATUS_OK);
    if (status == STATUS_OK)
        status = lines_open(input->path, (uint64_t)options->line_base, &file->lines, diag);
    if (status != STATUS_OK)
        return status;
    input->source = lines_source(file->lines);
    input->size = size_of(input->path);
    if (options->from != ROWS_JSONL)
        return open_table(session, options, input, diag);
    input->reader = row_jsonl_reader(engine_vocabulary(session->engine), &options->carried);
    return STATUS_OK;
}

const struct batch_origin batch_files = {NULL, open_file};

enum status batch_input_open(const struct batch_origin *origin, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag)
{
    *input = (struct batch_input){0};
    return origin->open(origin->context, session, options, input, diag);
}

void batch_input_close(struct batch_input *input)
{
    if (input->reader.free != NULL)
        input->reader.free(input->reader.context);
    if (input->close != NULL)
        input->close(input->context);
}

enum pool_next batch_input_next(const struct batch_input *input, struct pool_record *record)
{
    struct pollfd watched = {.fd = input->source.descriptor, .events = POLLIN};
    enum pool_next next;

    while ((next = input->source.next(input->source.context, record)) == POOL_NOT_YET)
        poll(&watched, 1, -1);
    return next;
}
