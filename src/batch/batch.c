/* Puts the parts of a batch together. See batch.h.
 * May use: batch_input, pool, batch_row, batch_sink, ending. Not its job: any of theirs. */
#include "batch/batch.h"

#include <inttypes.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "batch/batch_input.h"
#include "batch/batch_row.h"
#include "batch/batch_sink.h"
#include "batch/ending.h"
#include "text.h"
#include "json/json_write.h"

/* All that one run needs. */
struct batch {
    struct session *session;
    const struct batch_options *options;
    struct row_work work;
    struct summary_index *index;
    struct batch_input input;
    struct part_file part;
    struct batch_sink sink;
    struct buffer what; /* everything that the output depends on */
    struct diag diag;
};

static int processors(void)
{
    cpu_set_t set;
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;

    return count < POOL_JOBS_MAX ? count : POOL_JOBS_MAX;
}

int batch_jobs(const struct batch_options *options)
{
    return options->jobs > 0 ? (int)options->jobs : processors();
}

enum status batch_check_errors(const struct batch_options *options, uint64_t errors, struct diag *diag)
{
    long most = options->row_errors == ROW_ERRORS_STOP ? 0 : options->max_errors;

    if (most < 0 || errors <= (uint64_t)most)
        return STATUS_OK;
    diag_add(diag, NULL, "too-many-errors", NULL, _("ended at %llu error rows"), (unsigned long long)errors);
    return STATUS_DATA;
}

/* What must be the same for a run that goes on where another one stopped. */
static void describe(struct batch *batch)
{
    const struct batch_options *options = batch->options;

    buffer_format(&batch->what, "%s origins=%u max-firings=%ld from=%s to=%s full=%d look-ahead=%d line-base=%ld lang=%d",
                  engine_digest(batch->session->engine), engine_origins(batch->session->engine), options->max_firings,
                  row_kind_words[options->from - ROWS_JSONL], batch->work.to->name, options->full, options->look_ahead,
                  options->line_base, (int)batch->session->language);
    for (size_t i = 0; i < options->carried.count; i++)
        buffer_format(&batch->what, " %s=%.*s", options->carried.kept[i] ? "keep" : "column", (int)options->carried.names[i].size,
                      options->carried.names[i].text);
    for (size_t i = 0; i < options->carried.by_count; i++)
        buffer_format(&batch->what, " by=%zu", options->carried.by[i]);
    batch->input.describe(batch->input.context, &batch->what);
}

static enum status other_input(struct batch *batch)
{
    diag_add(&batch->diag, &(struct place){.file = batch->input.path}, "other-input", _("begin again without --resume"), "%s",
             _("this is not the input of the run that stopped"));
    return STATUS_DATA;
}

/* Goes to the last record that was written, and makes sure that it is the same. */
static enum status find_last(struct batch *batch, const struct checkpoint *before)
{
    enum status status = batch->input.skip(batch->input.context, &before->last);
    struct pool_record record;
    enum pool_next next;

    if (status != STATUS_OK)
        return status;
    next = batch_input_next(&batch->input, &record);
    if (next == POOL_BROKEN)
        return STATUS_IO;
    if (next == POOL_END || record.offset != before->last.offset || record.size != before->last.size ||
        checkpoint_hash(record.bytes, record.size) != before->hash)
        return other_input(batch);
    return STATUS_OK;
}

/* Opens F.part, and finds out where the run that stopped was if it is to go on. */
static enum status open_part(struct batch *batch)
{
    struct checkpoint *before = &batch->sink.before;
    struct buffer text = BUFFER_EMPTY;
    enum status status = part_open(&batch->part, batch->options->out, &batch->diag);

    if (status == STATUS_OK && batch->options->resume)
        status = part_checkpoint(&batch->part, &text, &batch->diag);
    if (status == STATUS_OK && text.length > 0)
        status = checkpoint_read(batch->part.state, &text, before->options, before, &batch->diag);
    if (status == STATUS_OK && before->summary != NULL)
        status = before->titles == batch->input.titles ? find_last(batch, before) : other_input(batch);
    before->titles = batch->input.titles;
    if (status == STATUS_OK)
        status = part_begin(&batch->part, before->bytes, &batch->diag);
    buffer_free(&text);
    return status;
}

static enum status start(struct batch *batch, const struct batch_origin *origin)
{
    const struct batch_options *options = batch->options;
    enum status status;

    batch->session->options.max_firings = options->max_firings;
    status = session_open(batch->session);
    if (status == STATUS_OK)
        status = batch_input_open(origin, batch->session, options, &batch->input, &batch->diag);
    if (status != STATUS_OK)
        return status;
    batch->index = summary_index_new(batch->session->engine);
    summary_index_by(batch->index, &options->carried);
    batch->work = (struct row_work){
        .engine = batch->session->engine,
        .from = batch->input.reader,
        .to = row_writer_of(options->to),
        .index = batch->index,
        .carried = &options->carried,
        .full = options->full,
        .look_ahead = options->look_ahead,
        .memo = row_memo_new(batch->input.alike ? ROW_MEMO_MANY : ROW_MEMO_FEW),
    };
    describe(batch);
    batch->sink = (struct batch_sink){.options = options, .engine = batch->session->engine, .diag = &batch->diag};
    batch->sink.output = &batch->session->out;
    batch->sink.before.options = buffer_text(&batch->what);
    if (options->out != NULL) {
        status = open_part(batch);
        batch->sink.output = &batch->part.output;
        batch->sink.part = &batch->part;
    }
    return status;
}

enum status batch_run_pool(const struct pool_plan *plan, struct progress *progress, struct diag *diag)
{
    struct pool_plan watched = *plan;
    enum status status;

    watched.interrupt = &ending_asked;
    watched.wake = ending_mask();
    ending_watch();
    status = pool_run(&watched, diag);
    progress_end(progress);
    return status;
}

static enum status run_pool(struct batch *batch)
{
    const struct checkpoint *before = &batch->sink.before;
    const struct pool_plan plan = {
        .source = batch->input.source,
        .work = row_work(&batch->work),
        .sink = batch_sink(&batch->sink),
        .jobs = batch_jobs(batch->options),
        .records_a_turn = batch->options->look_ahead ? 1 : 0,
    };

    progress_start(&batch->sink.progress, batch->options->out != NULL || !isatty(STDOUT_FILENO), batch->input.size,
                   before->summary != NULL ? before->last.number + 1 : 0, before->last.offset);
    return batch_run_pool(&plan, &batch->sink.progress, &batch->diag);
}

static enum status write_summary(struct batch *batch)
{
    struct buffer text = BUFFER_EMPTY;
    enum status status;

    if (batch->options->summary == NULL)
        return STATUS_OK;
    json_write_text(&text, batch_sink_summary(&batch->sink));
    status = file_save(batch->options->summary, buffer_text(&text), text.length, &batch->diag);
    buffer_free(&text);
    return status;
}

static void begin(struct batch *batch)
{
    struct buffer titles = BUFFER_EMPTY;

    if (batch->work.to->write_titles != NULL)
        batch->work.to->write_titles(&batch->work, &titles);
    batch_sink_start(&batch->sink, batch->index, &titles);
    buffer_free(&titles);
}

/* A run that did not come to its end keeps what it has, to be resumed. */
static enum status finish(struct batch *batch, enum status status)
{
    enum status saved = STATUS_OK;

    if (status != STATUS_OK && batch->sink.output->error == 0)
        saved = batch_sink_save(&batch->sink);
    if (status == STATUS_OK && batch->sink.part != NULL)
        status = part_finish(batch->sink.part, &batch->diag);
    if (status == STATUS_OK)
        status = write_summary(batch);
    if (status == STATUS_OK && batch_sink_errors(&batch->sink) > 0 && batch->options->row_errors != ROW_ERRORS_OK)
        status = STATUS_DATA;
    return saved != STATUS_OK ? saved : status;
}

enum status batch_run(struct session *session, const struct batch_options *options, const struct batch_origin *origin)
{
    struct batch batch = {.session = session, .options = options, .part = {.descriptor = -1}, .diag = DIAG_EMPTY};
    enum status status = start(&batch, origin);

    if (status == STATUS_OK) {
        begin(&batch);
        status = finish(&batch, run_pool(&batch));
    }
    batch_sink_free(&batch.sink);
    part_close(&batch.part);
    batch_input_close(&batch.input);
    row_memo_free(batch.work.memo);
    summary_index_free(batch.index);
    buffer_free(&batch.what);
    return session_report(session, &batch.diag, status);
}
