/* Where the rows of a batch go. See batch_sink.h. */
#include "batch/batch_sink.h"

#include <cjson/cJSON.h>

#include "counts/summary_merge.h"
#include "diag.h"
#include "text.h"

enum { ROWS_A_CHECKPOINT = 10000 };

void batch_sink_start(struct batch_sink *sink, const struct summary_index *index, const struct buffer *titles)
{
    const cJSON *status = cJSON_GetObjectItemCaseSensitive(sink->before.summary, "status");
    const cJSON *errors = cJSON_GetObjectItemCaseSensitive(status, "error");

    sink->errors_before = cJSON_IsNumber(errors) ? (uint64_t)errors->valuedouble : 0;
    sink->now.bytes = sink->before.bytes;
    sink->now.options = sink->before.options;
    sink->now.titles = sink->before.titles;
    summary_start(&sink->summary, index);
    summary_goes_on(&sink->summary, sink->before.summary);
    if (sink->before.summary != NULL)
        return;
    output_bytes(sink->output, buffer_text(titles), titles->length);
    sink->now.bytes += titles->length;
}

void batch_sink_free(struct batch_sink *sink)
{
    summary_free(&sink->summary);
    cJSON_Delete(sink->before.summary);
}

uint64_t batch_sink_errors(const struct batch_sink *sink)
{
    return sink->errors_before + summary_errors(&sink->summary);
}

cJSON *batch_sink_summary(const struct batch_sink *sink)
{
    cJSON *now = summary_json(&sink->summary, sink->engine), *all;

    if (sink->before.summary == NULL)
        return now;
    all = cJSON_Duplicate(sink->before.summary, true);
    summary_merge(all, now);
    cJSON_Delete(now);
    return all;
}

enum status batch_sink_save(struct batch_sink *sink)
{
    struct buffer text = BUFFER_EMPTY;
    enum status status;

    if (sink->part == NULL || summary_rows(&sink->summary) == 0)
        return STATUS_OK;
    sink->now.summary = batch_sink_summary(sink);
    checkpoint_write(&sink->now, &text);
    cJSON_Delete(sink->now.summary);
    status = part_save(sink->part, buffer_text(&text), sink->diag);
    buffer_free(&text);
    return status;
}

/* What becomes of stdout is said by main. */
static enum status not_written(struct batch_sink *sink)
{
    if (sink->part != NULL)
        diag_add(sink->diag, &(struct place){.file = sink->part->part}, "io", NULL, _("cannot be saved: %s"),
                 system_error(sink->output->error));
    return STATUS_IO;
}

static enum status not_counted(struct batch_sink *sink, const char *column)
{
    diag_add(sink->diag, NULL, "too-many-values", _("count by columns with few values, such as a district or a year"),
             _("--by: column \"%s\" has more than %d different values, or one of more than %d bytes"), column, BY_VALUES_MAX,
             BY_VALUE_SIZE_MAX);
    return STATUS_DATA;
}

static enum status take(void *context, const struct pool_taken *taken)
{
    struct batch_sink *sink = context;
    uint64_t errors = summary_errors(&sink->summary);
    const char *full = summary_add(&sink->summary, taken->note, taken->note_size);
    enum status status = STATUS_OK;

    if (full != NULL)
        return not_counted(sink, full);
    output_bytes(sink->output, taken->text, taken->text_size);
    if (sink->output->error != 0)
        return not_written(sink);
    sink->now.bytes += taken->text_size;
    sink->now.last = *taken->record;
    sink->now.hash = sink->part != NULL ? checkpoint_hash(taken->record->bytes, taken->record->size) : 0;
    progress_show(&sink->progress, taken->record->number + 1, taken->record->offset + taken->record->size);
    if (summary_errors(&sink->summary) > errors)
        status = batch_check_errors(sink->options, batch_sink_errors(sink), sink->diag);
    if (status != STATUS_OK)
        return status;
    return (taken->record->number + 1) % ROWS_A_CHECKPOINT == 0 ? batch_sink_save(sink) : STATUS_OK;
}

/* Readers of a pipe get their rows; a file can wait. */
static enum status flush(void *context)
{
    struct batch_sink *sink = context;

    return sink->part == NULL ? output_finish(sink->output) : STATUS_OK;
}

struct pool_sink batch_sink(struct batch_sink *sink)
{
    return (struct pool_sink){sink, take, flush};
}
