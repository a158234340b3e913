/* The rows of a sweep as the input of a batch: a source that counts, whose records are numbers without bytes, and a reader that makes
 * cases of them. A record's line and offset are the number of its row. See sweep.h.
 * May use: sweep, batch_input. Not its job: which rows there are (grid_rows.h). */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "batch/batch_input.h"
#include "batch/checkpoint.h"
#include "diag.h"
#include "memory.h"
#include "sweep/same_advice.h"
#include "sweep/sweep.h"
#include "text.h"

enum { NUMBER_SIZE = 24 };

struct sweep_input {
    struct sweep sweep;
    struct grid_rows rows;
    uint64_t number;            /* of the next record */
    int timer;                  /* readable a moment after many rows were passed over */
    struct case_record *record; /* of the row that is read */
    struct same_advice *same;   /* or NULL: each row is consulted */
    char id[NUMBER_SIZE];
    const struct carried *carried;
    size_t *carried_facts; /* which varied fact each carried name is */
    struct span *values;   /* of the row that is read, one for each carried name */
    struct buffer text;    /* where they stand */
};

/* --- Records ------------------------------------------------------------------------------------------------- */

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

/* --- Cases --------------------------------------------------------------------------------------------------- */

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

/* The answers that are carried along: first all texts, since the buffer may move, then where they begin. */
static void read_carried(struct sweep_input *input)
{
    const struct vocabulary *vocabulary = input->record->vocabulary;
    size_t at = 0;

    buffer_cut(&input->text, 0);
    for (size_t i = 0; i < input->carried->count; i++) {
        size_t fact = input->carried_facts[i], before = input->text.length;

        add_values(&vocabulary->facts[fact], &input->record->answers[fact], &input->text);
        buffer_add_part(&input->text, "", 1);
        input->values[i].size = input->text.length - before - 1;
    }
    for (size_t i = 0; i < input->carried->count; at += input->values[i++].size + 1)
        input->values[i].text = input->values[i].size > 0 ? input->text.text + at : NULL;
}

static enum status read_row(void *context, const struct pool_record *record, struct row *row)
{
    struct sweep_input *input = context;

    grid_set(input->sweep.grid, input->record, record->line);
    snprintf(input->id, sizeof input->id, "%" PRIu64, record->line);
    if (input->carried->count > 0)
        read_carried(input);
    if (input->same != NULL)
        row->key.numbers = same_advice_key(input->same, record->line, &row->key.count);
    row->id = input->id;
    row->record = input->record;
    row->carried = input->values;
    return STATUS_OK;
}

/* --- The input ----------------------------------------------------------------------------------------------- */

static void describe(const void *context, struct buffer *text)
{
    const struct sweep *sweep = &((const struct sweep_input *)context)->sweep;
    const struct sweep_options *options = sweep->options;
    struct buffer grid = BUFFER_EMPTY;

    grid_describe(sweep->grid, &grid);
    buffer_format(text, " grid=%016" PRIx64 " choice=%d sample=%ld seed=%ld range=%" PRIu64 "-%" PRIu64,
                  checkpoint_hash(grid.text, grid.length), options->choice, options->sample, options->seed, options->first,
                  options->last);
    buffer_free(&grid);
}

static void close_input(void *context)
{
    struct sweep_input *input = context;

    grid_rows_free(&input->rows);
    same_advice_free(input->same);
    sweep_close(&input->sweep);
    case_free(input->record);
    free(input->carried_facts);
    free(input->values);
    buffer_free(&input->text);
    if (input->timer >= 0)
        close(input->timer);
    free(input);
}

static void refuse_carried(const struct vocabulary *vocabulary, const char *name, struct diag *diag)
{
    const char *nearest = vocabulary_nearest_fact(vocabulary, name);
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL && vocabulary_fact(vocabulary, name) == NOT_FOUND)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    diag_add(diag, NULL, "unknown-fact", hint.length > 0 ? buffer_text(&hint) : NULL,
             _("--keep and --by take facts that the grid varies, and not \"%s\""), name);
    buffer_free(&hint);
}

static bool is_varied(const struct grid *grid, int fact)
{
    for (size_t i = 0; i < grid->fact_count; i++)
        if (fact != NOT_FOUND && grid->facts[i].fact == (size_t)fact)
            return true;
    return false;
}

static enum status find_carried(struct sweep_input *input, const struct carried *carried, struct diag *diag)
{
    const struct grid *grid = input->sweep.grid;
    enum status status = STATUS_OK;

    input->carried = carried;
    input->values = memory_new(carried->count + 1, sizeof *input->values);
    input->carried_facts = memory_new(carried->count + 1, sizeof *input->carried_facts);
    for (size_t i = 0; i < carried->count; i++) {
        struct buffer name = BUFFER_EMPTY;
        int fact;

        buffer_add_part(&name, carried->names[i].text, carried->names[i].size);
        fact = vocabulary_fact(grid->vocabulary, buffer_text(&name));
        if (is_varied(grid, fact)) {
            input->carried_facts[i] = (size_t)fact;
        } else {
            refuse_carried(grid->vocabulary, buffer_text(&name), diag);
            status = STATUS_USAGE;
        }
        buffer_free(&name);
    }
    return status;
}

static enum status open_input(const void *context, struct session *session, const struct batch_options *options,
                              struct batch_input *input, struct diag *diag)
{
    const struct sweep_options *chosen = context;
    struct sweep_input *sweep = memory_new(1, sizeof *sweep);
    enum status status;

    sweep->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    *input =
        (struct batch_input){.path = chosen->path, .context = sweep, .skip = skip, .describe = describe, .close = close_input};
    if (sweep->timer < 0) {
        diag_add(diag, NULL, "limit", NULL, "%s", system_error(errno));
        return STATUS_LIMIT;
    }
    status = sweep_open(session, chosen, &sweep->sweep, diag);
    if (status == STATUS_OK)
        status = find_carried(sweep, &options->carried, diag);
    if (status != STATUS_OK)
        return status;
    sweep->record = grid_case(sweep->sweep.grid);
    if (!options->look_ahead && options->max_firings == 0) /* which depend on more than what rules conclude */
        sweep->same = same_advice_new(session->engine, sweep->sweep.grid);
    sweep_rows(&sweep->sweep, 0, &sweep->rows);
    input->source = (struct pool_source){sweep, sweep->timer, next_row};
    input->reader = (struct row_reader){sweep, read_row, NULL};
    input->alike = true;
    input->size = sweep->sweep.grid->size < chosen->last ? sweep->sweep.grid->size : chosen->last;
    return STATUS_OK;
}

struct batch_origin sweep_origin(const struct sweep_options *options)
{
    return (struct batch_origin){options, open_input};
}

const struct sweep *sweep_of(const struct batch_input *input)
{
    return &((const struct sweep_input *)input->context)->sweep;
}
