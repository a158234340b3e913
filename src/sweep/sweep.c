/* The rows of a sweep. See sweep.h.
 * May use: grid, grid_rows, case_write. Not its job: what comes of them. */
#include "sweep/sweep.h"

#include <inttypes.h>
#include <stdlib.h>

#include "case/case_write.h"
#include "memory.h"
#include "text.h"

enum status sweep_open(struct session *session, const struct sweep_options *options, struct sweep *sweep, struct diag *diag)
{
    enum status status = grid_file_read(options->path, engine_vocabulary(session->engine), &sweep->grid, diag);

    sweep->options = options;
    if (status == STATUS_OK && options->choice == SWEEP_SAMPLE)
        status = grid_sample(sweep->grid, (size_t)options->sample, (uint64_t)options->seed, &sweep->list, diag);
    if (status == STATUS_OK && options->choice == SWEEP_PAIRS)
        status = grid_pairs(sweep->grid, &sweep->list, diag);
    return status;
}

void sweep_close(struct sweep *sweep)
{
    grid_free(sweep->grid);
    free(sweep->list.rows);
}

void sweep_rows(const struct sweep *sweep, uint64_t from, struct grid_rows *rows)
{
    const struct sweep_options *options = sweep->options;
    uint64_t first = from > options->first ? from : options->first;

    grid_rows_start(rows, sweep->grid, options->choice == SWEEP_ALL ? NULL : &sweep->list, first, options->last + 1);
}

static enum status no_row(const struct sweep *sweep, uint64_t row, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = sweep->options->path}, "no-input", NULL,
             _("there is no row %llu; they are numbered from 0 to %llu"), (unsigned long long)row,
             (unsigned long long)(sweep->grid->size - 1));
    return STATUS_NO_INPUT;
}

static enum status left_out(const struct sweep *sweep, uint64_t row, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = sweep->options->path}, "no-input", NULL,
             _("the conditions of the grid leave row %llu out"), (unsigned long long)row);
    return STATUS_NO_INPUT;
}

static void write_case(struct session *session, struct case_record *record, uint64_t row)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%" PRIu64, row);
    record->id = memory_copy(buffer_text(&text));
    buffer_cut(&text, 0);
    case_write(record, NULL, &text);
    output_bytes(&session->out, text.text, text.length);
    buffer_free(&text);
}

static enum status put_row(struct session *session, const struct sweep *sweep, uint64_t row, struct diag *diag)
{
    struct case_record *record;
    enum status status = STATUS_OK;

    if (row >= sweep->grid->size)
        return no_row(sweep, row, diag);
    record = grid_case(sweep->grid);
    grid_set(sweep->grid, record, row);
    if (grid_keeps(sweep->grid, record))
        write_case(session, record, row);
    else
        status = left_out(sweep, row, diag);
    case_free(record);
    return status;
}

enum status sweep_row(struct session *session, const struct sweep_options *options, uint64_t row)
{
    struct sweep sweep = {0};
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = sweep_open(session, options, &sweep, &diag);
    if (status == STATUS_OK)
        status = put_row(session, &sweep, row, &diag);
    sweep_close(&sweep);
    return session_report(session, &diag, status);
}
