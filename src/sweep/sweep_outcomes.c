/* What comes of all rows of a sweep together: its outcomes, and how sensitive they are. See sweep.h. Rows are consulted as in a batch; in the
 * place of a row its outcome comes back, and for the sensitivity its number is kept for each row of the grid.
 * May use: batch's parts, outcomes, sensitivity, render_sweep. Not its job: rows (batch.c). */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch/batch_input.h"
#include "batch/progress.h"
#include "memory.h"
#include "sweep/outcomes.h"
#include "sweep/render_sweep.h"
#include "sweep/sensitivity.h"
#include "sweep/sweep.h"
#include "text.h"

struct run {
    struct session *session;
    const struct sweep_options *options;
    const struct batch_options *rows;
    struct batch_input input;
    const struct grid *grid;
    struct summary_index *index;
    struct row_work work;
    struct outcomes outcomes;
    uint32_t *numbers; /* of each row of the grid, or NULL */
    struct progress progress;
    struct diag diag;
};

/* --- The sink ------------------------------------------------------------------------------------------------ */

static enum status too_many(struct run *run)
{
    diag_add(&run->diag, NULL, "limit", _("take a range of rows, or write rows instead"),
             _("there are more than %d different outcomes, or they are too long"), OUTCOMES_MAX);
    return STATUS_LIMIT;
}

static enum status take(void *context, const struct pool_taken *taken)
{
    struct run *run = context;
    uint64_t row = taken->record->line, errors = run->outcomes.errors;
    uint32_t number = outcomes_number(&run->outcomes, taken->text, taken->text_size, row);

    if (number == OUTCOME_NONE)
        return too_many(run);
    if (run->numbers != NULL)
        run->numbers[row] = number;
    progress_show(&run->progress, taken->record->number + 1, row);
    return run->outcomes.errors > errors ? batch_check_errors(run->rows, run->outcomes.errors, &run->diag) : STATUS_OK;
}

static enum status flush(void *context)
{
    (void)context;
    return STATUS_OK;
}

/* --- The run ------------------------------------------------------------------------------------------------- */

static enum status start(struct run *run)
{
    struct batch_origin origin = sweep_origin(run->options);
    enum status status;

    run->session->options.max_firings = run->rows->max_firings;
    status = session_open(run->session);
    if (status == STATUS_OK)
        status = batch_input_open(&origin, run->session, run->rows, &run->input, &run->diag);
    if (status != STATUS_OK)
        return status;
    run->grid = sweep_of(&run->input)->grid;
    if (run->options->sensitivity && run->grid->size > SENSITIVITY_ROWS_MAX) {
        diag_add(&run->diag, &(struct place){.file = run->options->path}, "limit",
                 _("vary fewer facts, or give them fewer answers"), _("--sensitivity takes grids of at most %d combinations"),
                 SENSITIVITY_ROWS_MAX);
        return STATUS_LIMIT;
    }
    run->index = summary_index_new(run->session->engine);
    run->outcomes = outcomes_new(run->index);
    run->work = (struct row_work){.engine = run->session->engine,
                                  .from = run->input.reader,
                                  .to = &row_outcome,
                                  .index = run->index,
                                  .memo = row_memo_new(ROW_MEMO_MANY)};
    if (run->options->sensitivity) {
        run->numbers = memory_new(run->grid->size, sizeof *run->numbers);
        memset(run->numbers, 0xFF, run->grid->size * sizeof *run->numbers); /* OUTCOME_NONE */
    }
    return STATUS_OK;
}

static enum status consult(struct run *run)
{
    const struct pool_plan plan = {
        .source = run->input.source,
        .work = row_work(&run->work),
        .sink = {run, take, flush},
        .jobs = batch_jobs(run->rows),
    };

    progress_start(&run->progress, true, run->input.size, 0, 0);
    return batch_run_pool(&plan, &run->progress, &run->diag);
}

static void show(struct run *run)
{
    struct sweep_page page = {
        .output = &run->session->out,
        .engine = run->session->engine,
        .language = run->session->language,
        .grid = run->grid,
        .outcomes = &run->outcomes,
    };
    struct sensitivity sensitivity;

    if (!run->options->sensitivity) {
        (run->options->json ? render_outcomes_json : render_outcomes_text)(&page, run->options->all);
        return;
    }
    sensitivity = sensitivity_of(run->grid, &run->outcomes, run->numbers);
    (run->options->json ? render_sensitivity_json : render_sensitivity_text)(&page, &sensitivity, run->options->all);
    sensitivity_free(&sensitivity);
}

enum status sweep_outcomes(struct session *session, const struct sweep_options *options, const struct batch_options *rows)
{
    struct run run = {.session = session, .options = options, .rows = rows, .diag = DIAG_EMPTY};
    enum status status = start(&run);

    if (status == STATUS_OK)
        status = consult(&run);
    if (status == STATUS_OK)
        show(&run);
    if (status == STATUS_OK && run.outcomes.errors > 0 && rows->row_errors != ROW_ERRORS_OK)
        status = STATUS_DATA;
    batch_input_close(&run.input);
    row_memo_free(run.work.memo);
    outcomes_free(&run.outcomes);
    summary_index_free(run.index);
    free(run.numbers);
    return session_report(session, &run.diag, status);
}
