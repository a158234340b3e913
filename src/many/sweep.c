/* The rows of a sweep: the case of one, and all as the input of a batch. */
#include "many/sweep.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "case/case_write.h"
#include "diag.h"
#include "many/batch.h"
#include "many/summary.h"
#include "memory.h"
#include "text.h"

/* --- The grid and which of its rows are taken ------------------------------------------------------------------------ */

struct sweep {
    const struct sweep_options *options;
    struct grid *grid;
    struct grid_list list; /* unless all are taken */
};

/* Reads the grid and chooses. The session must be open. To be closed in any case. */
static enum status sweep_open(struct session *session, const struct sweep_options *options, struct sweep *sweep,
                              struct diag *diag)
{
    enum status status = grid_file_read(options->path, engine_vocabulary(session->engine), &sweep->grid, diag);

    sweep->options = options;
    if (status == STATUS_OK && options->choice == SWEEP_SAMPLE)
        status = grid_sample(sweep->grid, (size_t)options->sample, (uint64_t)options->seed, &sweep->list, diag);
    if (status == STATUS_OK && options->choice == SWEEP_PAIRS)
        status = grid_pairs(sweep->grid, &sweep->list, diag);
    return status;
}

static void sweep_close(struct sweep *sweep)
{
    grid_free(sweep->grid);
    free(sweep->list.rows);
}

/* Goes through the chosen rows from the beginning, or from a number on; freed with grid_rows_free. */
static void sweep_rows(const struct sweep *sweep, uint64_t from, struct grid_rows *rows)
{
    const struct sweep_options *options = sweep->options;
    uint64_t first = from > options->first ? from : options->first;

    grid_rows_start(rows, sweep->grid, options->choice == SWEEP_ALL ? NULL : &sweep->list, first, options->last + 1);
}

enum status sweep_row(struct session *session, const struct sweep_options *options, uint64_t row)
{
    const struct place place = {.file = options->path};
    struct case_record *record = NULL;
    struct sweep sweep = {0};
    struct buffer text = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = sweep_open(session, options, &sweep, &diag);
    if (status == STATUS_OK && row >= sweep.grid->size) {
        diag_add(&diag, &place, CODE_NO_INPUT, NULL, _("there is no row %llu; they are numbered from 0 to %llu"),
                 (unsigned long long)row, (unsigned long long)(sweep.grid->size - 1));
        status = STATUS_NO_INPUT;
    } else if (status == STATUS_OK) {
        record = grid_case(sweep.grid);
        grid_set(sweep.grid, record, row);
        buffer_format(&text, "%" PRIu64, row);
        record->id = memory_copy(buffer_text(&text));
        buffer_cut(&text, 0);
        case_write(record, NULL, &text);
        if (grid_keeps(sweep.grid, record)) {
            output_bytes(&session->out, text.text, text.length);
        } else {
            diag_add(&diag, &place, CODE_NO_INPUT, NULL, _("the conditions of the grid leave row %llu out"),
                     (unsigned long long)row);
            status = STATUS_NO_INPUT;
        }
    }
    buffer_free(&text);
    case_free(record);
    sweep_close(&sweep);
    return session_report(session, &diag, status);
}

/* --- The rows as the input of a batch -------------------------------------------------------------------------------- */

enum { NUMBER_SIZE = 24 };

struct sweep_input {
    struct sweep sweep;
    struct grid_rows rows;
    uint64_t number;            /* of the next record */
    int timer;                  /* readable a moment after many rows were passed over */
    struct case_record *record; /* of the row that is read */
    char id[NUMBER_SIZE];
    const struct carried *carried;
    size_t *carried_facts; /* which varied fact each carried name is */
};

/* Signals reach a pool only while it waits, not where there is something to read at once. */
static void take_a_breath(const struct sweep_input *input)
{
    const struct itimerspec moment = {.it_value = {.tv_nsec = 100000}};

    timerfd_settime(input->timer, 0, &moment, NULL);
}

static enum pool_next next_row(void *context, struct pool_record *record)
{
    struct sweep_input *input = context;
    uint64_t row;

    switch (grid_rows_next(&input->rows, &row)) {
    case GRID_NOT_YET: take_a_breath(input); return POOL_NOT_YET;
    case GRID_END: return POOL_END;
    case GRID_ROW: break;
    }
    *record = (struct pool_record){.number = input->number++, .line = row, .lines = 1, .offset = row, .bytes = ""};
    return POOL_RECORD;
}

static enum status skip(void *context, const struct pool_record *to)
{
    struct sweep_input *input = context;

    grid_rows_free(&input->rows);
    sweep_rows(&input->sweep, to->line, &input->rows);
    input->number = to->number;
    return STATUS_OK;
}

static void add_values(const struct case_fact *fact, const struct answer *answer, struct buffer *text)
{
    bool first = true;

    if (answer->measured)
        buffer_format(text, "%ld", (long)answer->number);
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0) {
            buffer_add(text, first ? "" : "|");
            buffer_add(text, fact->choices[i].value);
            first = false;
        }
}

/* The answers that are carried along. */
static void read_carried(struct sweep_input *input, struct row *row)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < input->carried->count; i++) {
        size_t fact = input->carried_facts[i];

        buffer_cut(&text, 0);
        add_values(&input->record->vocabulary->facts[fact], &input->record->answers[fact], &text);
        if (text.length > 0)
            row->carried[i] = arena_copy(row->arena, text.text, text.length);
    }
    buffer_free(&text);
}

static enum status read_row(void *context, const struct pool_record *record, struct row *row)
{
    struct sweep_input *input = context;

    grid_set(input->sweep.grid, input->record, record->line);
    snprintf(input->id, sizeof input->id, "%" PRIu64, record->line);
    read_carried(input, row);
    row->id = input->id;
    row->record = input->record;
    return STATUS_OK;
}

static void describe(const void *context, struct buffer *text)
{
    const struct sweep *sweep = &((const struct sweep_input *)context)->sweep;
    const struct sweep_options *options = sweep->options;
    struct buffer grid = BUFFER_EMPTY;

    grid_describe(sweep->grid, &grid);
    buffer_format(text, " grid=%016" PRIx64 " choice=%d sample=%ld seed=%ld range=%" PRIu64 "-%" PRIu64,
                  bytes_hash(grid.text, grid.length), options->choice, options->sample, options->seed, options->first,
                  options->last);
    buffer_free(&grid);
}

static void close_input(void *context)
{
    struct sweep_input *input = context;

    grid_rows_free(&input->rows);
    sweep_close(&input->sweep);
    case_free(input->record);
    free(input->carried_facts);
    if (input->timer >= 0)
        close(input->timer);
    free(input);
}

/* Which facts the names of --keep and --by are. STATUS_USAGE: not all of them are varied. */
static enum status find_carried(struct sweep_input *input, const struct carried *carried, struct diag *diag)
{
    const struct grid *grid = input->sweep.grid;
    enum status status = STATUS_OK;

    input->carried = carried;
    input->carried_facts = memory_new(carried->count, sizeof *input->carried_facts);
    for (size_t i = 0; i < carried->count; i++) {
        const char *name = carried->names[i], *nearest = vocabulary_nearest_fact(grid->vocabulary, name);
        int fact = vocabulary_fact(grid->vocabulary, name);
        struct buffer hint = BUFFER_EMPTY;

        input->carried_facts[i] = fact != NOT_FOUND ? (size_t)fact : 0;
        if (fact != NOT_FOUND && grid_varies(grid, (size_t)fact))
            continue;
        if (nearest != NULL && fact == NOT_FOUND)
            buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
        diag_add(diag, NULL, CODE_UNKNOWN_FACT, hint.text, _("--keep and --by take facts that the grid varies, and not \"%s\""),
                 name);
        buffer_free(&hint);
        status = STATUS_USAGE;
    }
    return status;
}

enum status sweep_input_open(const struct sweep_options *chosen, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag)
{
    struct sweep_input *sweep = memory_new(1, sizeof *sweep);
    enum status status;

    sweep->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    *input =
        (struct batch_input){.path = chosen->path, .context = sweep, .skip = skip, .describe = describe, .close = close_input};
    if (sweep->timer < 0) {
        diag_add(diag, NULL, CODE_LIMIT, NULL, "%s", system_error(errno));
        return STATUS_LIMIT;
    }
    status = sweep_open(session, chosen, &sweep->sweep, diag);
    if (status == STATUS_OK)
        status = find_carried(sweep, &options->carried, diag);
    if (status != STATUS_OK)
        return status;
    sweep->record = grid_case(sweep->sweep.grid);
    sweep_rows(&sweep->sweep, 0, &sweep->rows);
    input->source = (struct pool_source){sweep, sweep->timer, next_row};
    input->reader = row_reader_new(options->carried.count);
    input->reader.context = sweep;
    input->reader.read = read_row;
    input->size = sweep->sweep.grid->size < chosen->last ? sweep->sweep.grid->size : chosen->last;
    return STATUS_OK;
}

const struct grid *sweep_grid(const struct batch_input *input)
{
    return ((const struct sweep_input *)input->context)->sweep.grid;
}
