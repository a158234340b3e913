/* Puts the parts of a diff together. See diff.h.
 * May use: batch_input, sweep, pool, diff_work, diff_table, render_diff. Not its job: any of theirs. */
#include "diff/diff.h"

#include <unistd.h>

#include "batch/batch_input.h"
#include "batch/progress.h"
#include "diff/diff_work.h"
#include "diff/render_diff.h"
#include "sweep/sweep.h"
#include "text.h"

/* All that one run needs. */
struct diff_run {
    struct session *session;
    const struct diff_options *options;
    struct sweep_options grid; /* all rows of it, if there is one */
    struct batch_input input;
    struct engine *other;
    struct case_translator *translator;
    struct rule_diff rules;
    struct announced *announced;
    struct diff_table table;
    struct diff_work work;
    struct progress progress;
    struct diag diag;
};

static enum status open_input(struct diff_run *run)
{
    struct batch_origin origin = batch_files;

    if (run->options->grid != NULL) {
        run->grid = (struct sweep_options){.path = run->options->grid, .choice = SWEEP_ALL, .last = GRID_ROWS_MAX};
        origin = sweep_origin(&run->grid);
    }
    return batch_input_open(&origin, run->session, &run->options->batch, &run->input, &run->diag);
}

static enum status start(struct diff_run *run)
{
    const struct diff_options *options = run->options;
    enum status status;

    run->session->options.max_firings = options->batch.max_firings;
    status = session_open(run->session);
    if (status == STATUS_OK)
        status = session_open_other(run->session, options->against, options->against_facts, &run->other);
    if (status == STATUS_OK && options->announced != NULL)
        status = announced_read(options->announced, &run->announced, &run->diag);
    if (status == STATUS_OK)
        status = open_input(run);
    if (status != STATUS_OK)
        return status;
    run->translator = case_translator_new(engine_vocabulary(run->session->engine), engine_vocabulary(run->other));
    run->rules = rule_diff_of(engine_rulebook(run->session->engine), engine_rulebook(run->other));
    run->work = (struct diff_work){
        .engines = {run->session->engine, run->other},
        .reader = run->input.reader,
        .translator = run->translator,
        .rules = &run->rules,
        .memo = row_memo_new(ROW_MEMO_FEW),
    };
    return STATUS_OK;
}

static enum status take(void *context, const struct pool_taken *taken)
{
    struct diff_run *run = context;
    uint64_t errors = run->table.refused_rows;

    diff_table_add(&run->table, taken->record->line, taken->note, taken->note_size);
    progress_show(&run->progress, taken->record->number + 1, taken->record->offset + taken->record->size);
    return run->table.refused_rows > errors ? batch_check_errors(&run->options->batch, run->table.refused_rows, &run->diag)
                                            : STATUS_OK;
}

static enum status flush(void *context)
{
    (void)context;
    return STATUS_OK;
}

static enum status run_pool(struct diff_run *run)
{
    const struct pool_plan plan = {
        .source = run->input.source,
        .work = diff_work(&run->work),
        .sink = {run, take, flush},
        .jobs = batch_jobs(&run->options->batch),
    };

    progress_start(&run->progress, true, run->input.size, 0, 0);
    return batch_run_pool(&plan, &run->progress, &run->diag);
}

static enum status no_case(struct diff_run *run)
{
    diag_add(&run->diag, &(struct place){.file = run->input.path}, "no-input", NULL, "%s", _("there is no case here"));
    return STATUS_DATA;
}

static void show(struct diff_run *run)
{
    const struct diff_report report = {{run->session->engine, run->other}, &run->rules, &run->table, run->options->grid != NULL};

    diff_table_sort(&run->table);
    if (run->options->json)
        render_diff_json(&run->session->out, &report);
    else
        render_diff_text(&run->session->out, &report, run->session->language, run->options->all);
}

static enum status finish(struct diff_run *run)
{
    if (run->table.rows == 0)
        return no_case(run);
    show(run);
    if (diff_table_unannounced(&run->table) > 0)
        return STATUS_FAILED;
    return run->table.refused_rows > 0 && run->options->batch.row_errors != ROW_ERRORS_OK ? STATUS_DATA : STATUS_OK;
}

enum status diff_run(struct session *session, const struct diff_options *options)
{
    struct diff_run run = {.session = session, .options = options, .diag = DIAG_EMPTY};
    enum status status = start(&run);

    diff_table_start(&run.table, run.announced);
    if (status == STATUS_OK)
        status = run_pool(&run);
    if (status == STATUS_OK)
        status = finish(&run);
    diff_table_free(&run.table);
    announced_free(run.announced);
    row_memo_free(run.work.memo);
    rule_diff_free(&run.rules);
    case_translator_free(run.translator);
    batch_input_close(&run.input);
    engine_close(run.other);
    return session_report(session, &run.diag, status);
}
