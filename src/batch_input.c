/* Where the cases of a batch come from. See batch_input.h. */
#include "batch_input.h"

#include <inttypes.h>
#include <sys/stat.h>

#include "private_file.h"
#include "row_table.h"

static enum status open_table(struct session *session, const struct batch_options *options, struct batch_input *input,
                              struct diag *diag)
{
    struct table *table = &input->table;
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
        status = table_open(table, input->path, input->lines, diag);
    if (status == STATUS_OK)
        input->reader = row_table_reader(table);
    return status;
}

enum status batch_input_open(struct session *session, const struct batch_options *options, struct batch_input *input,
                             struct diag *diag)
{
    struct diag warnings = DIAG_EMPTY;
    enum status status;

    *input = (struct batch_input){.path = options->path != NULL ? options->path : "-"};
    status = private_file_check(session, input->path, &warnings, diag);
    session_report(session, &warnings, STATUS_OK);
    if (status == STATUS_OK)
        status = lines_open(input->path, (uint64_t)options->line_base, &input->lines, diag);
    if (status == STATUS_OK && options->from != ROWS_JSONL)
        return open_table(session, options, input, diag);
    if (status == STATUS_OK)
        input->reader = row_jsonl_reader(engine_vocabulary(session->engine), &options->carried);
    return status;
}

void batch_input_close(struct batch_input *input)
{
    lines_close(input->lines);
    if (input->reader.free != NULL)
        input->reader.free(input->reader.context);
    table_close(&input->table);
}

uint64_t batch_input_size(const struct batch_input *input)
{
    struct stat about;

    return stat(input->path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

uint64_t batch_input_titles(const struct batch_input *input)
{
    return input->table.titles;
}

void batch_input_describe(const struct batch_input *input, struct buffer *text)
{
    const struct table *table = &input->table;

    if (table->cells != NULL)
        buffer_format(text, " delimiter=%d decimal-comma=%d map=%016" PRIx64, csv_cells_delimiter(table->cells),
                      table->decimal_comma, table->map.hash);
}
