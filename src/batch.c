/* Puts the parts of a batch together. See batch.h.
 * May use: lines, pool, batch_row, batch_sink, ending. Not its job: any of theirs. */
#include "batch.h"

#include <inttypes.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "batch_row.h"
#include "batch_sink.h"
#include "ending.h"
#include "json_build.h"
#include "lines.h"
#include "private_file.h"
#include "save.h"
#include "text.h"

/* All that one run needs. */
struct batch {
    struct session *session;
    const struct batch_options *options;
    struct row_work work;
    struct summary_index *index;
    struct lines *lines;
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

/* What must be the same for a run that goes on where another one stopped. */
static void describe(struct batch *batch)
{
    const struct batch_options *options = batch->options;

    buffer_format(&batch->what, "%s origins=%u max-firings=%ld from=%s to=%s full=%d look-ahead=%d line-base=%ld lang=%d",
                  engine_digest(batch->session->engine), engine_origins(batch->session->engine),
                  batch->session->options.max_firings, batch->work.from->name, batch->work.to->name, options->full,
                  options->look_ahead, options->line_base, (int)batch->session->language);
}

static enum status other_input(struct batch *batch)
{
    diag_add(&batch->diag, &(struct place){.file = batch->options->path}, "other-input", _("begin again without --resume"), "%s",
             _("this is not the input of the run that stopped"));
    return STATUS_DATA;
}

/* Goes to the last record that was written, and makes sure that it is the same. */
static enum status find_last(struct batch *batch, const struct checkpoint *before)
{
    struct pool_source source = lines_source(batch->lines);
    struct pollfd watched = {.fd = source.descriptor, .events = POLLIN};
    enum status status = lines_skip(batch->lines, &before->last);
    struct pool_record record;
    enum pool_next next;

    if (status != STATUS_OK)
        return status;
    while ((next = source.next(source.context, &record)) == POOL_NOT_YET)
        poll(&watched, 1, -1);
    if (next == POOL_BROKEN)
        return STATUS_IO;
    if (next == POOL_END || record.offset != before->last.offset || record.size != before->last.size ||
        checkpoint_hash(&record) != before->hash)
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
        status = find_last(batch, before);
    if (status == STATUS_OK)
        status = part_begin(&batch->part, before->bytes, &batch->diag);
    buffer_free(&text);
    return status;
}

static enum status open_input(struct batch *batch)
{
    const char *path = batch->options->path;
    struct diag warnings = DIAG_EMPTY;
    enum status status = private_file_check(batch->session, path, &warnings, &batch->diag);

    session_report(batch->session, &warnings, STATUS_OK);
    return status == STATUS_OK ? lines_open(path, (uint64_t)batch->options->line_base, &batch->lines, &batch->diag) : status;
}

static enum status start(struct batch *batch)
{
    const struct batch_options *options = batch->options;
    enum status status = session_open(batch->session);

    if (status == STATUS_OK)
        status = open_input(batch);
    if (status != STATUS_OK)
        return status;
    batch->index = summary_index_new(batch->session->engine);
    batch->work = (struct row_work){
        .engine = batch->session->engine,
        .from = &row_jsonl,
        .to = &row_jsonl,
        .index = batch->index,
        .full = options->full,
        .look_ahead = options->look_ahead,
        .quick = case_quick_new(engine_vocabulary(batch->session->engine)),
        .memo = row_memo_new(),
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

static uint64_t input_size(const struct batch *batch)
{
    struct stat about;

    return stat(batch->options->path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

static enum status run_pool(struct batch *batch)
{
    const struct checkpoint *before = &batch->sink.before;
    struct pool_plan plan = {
        .source = lines_source(batch->lines),
        .work = row_work(&batch->work),
        .sink = batch_sink(&batch->sink),
        .jobs = batch->options->jobs > 0 ? batch->options->jobs : processors(),
        .records_a_turn = batch->options->look_ahead ? 1 : 0,
        .interrupt = &ending_asked,
        .wake = ending_mask(),
    };
    enum status status;

    ending_watch();
    progress_start(&batch->sink.progress, batch->options->out != NULL || !isatty(STDOUT_FILENO), input_size(batch),
                   before->summary != NULL ? before->last.number + 1 : 0, before->last.offset);
    status = pool_run(&plan, &batch->diag);
    progress_end(&batch->sink.progress);
    return status;
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

enum status batch_run(struct session *session, const struct batch_options *options)
{
    struct batch batch = {.session = session, .options = options, .part = {.descriptor = -1}, .diag = DIAG_EMPTY};
    enum status status = start(&batch);

    if (status == STATUS_OK) {
        batch_sink_start(&batch.sink, batch.index);
        status = finish(&batch, run_pool(&batch));
    }
    batch_sink_free(&batch.sink);
    part_close(&batch.part);
    lines_close(batch.lines);
    case_quick_free(batch.work.quick);
    row_memo_free(batch.work.memo);
    summary_index_free(batch.index);
    buffer_free(&batch.what);
    return session_report(session, &batch.diag, status);
}
