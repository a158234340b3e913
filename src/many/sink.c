/* Where the rows of a batch go. See batch_sink.h. */
#include "many/sink.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/files.h"
#include "diag.h"
#include "many/summary.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* --- The file of `-o F` while it grows ------------------------------------------------------------------------------- */

enum { STATE_SIZE_MAX = 64 * 1024 * 1024, PRIVATE_MODE = 0600 };

static char *with_end(const char *path, const char *end)
{
    struct buffer name = BUFFER_EMPTY;

    buffer_add(&name, path);
    buffer_add(&name, end);
    return name.text;
}

static enum status fail(struct diag *diag, const char *path, enum status status, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, status == STATUS_IO ? CODE_IO : CODE_CANNOT_CREATE, NULL,
             _("cannot be saved: %s"), message);
    return status;
}

enum status part_open(struct part_file *file, const char *path, struct diag *diag)
{
    struct stat about;

    *file = (struct part_file){.path = path, .part = with_end(path, ".part"), .state = with_end(path, ".part.state")};
    file->descriptor = -1;
    if (file_check_target(path, diag) != STATUS_OK)
        return STATUS_CANNOT_CREATE;
    file->fresh = access(file->part, F_OK) != 0;
    file->descriptor = open(file->part, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, PRIVATE_MODE);
    if (file->descriptor < 0)
        return fail(diag, file->part, STATUS_CANNOT_CREATE, system_error(errno));
    if (fstat(file->descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return fail(diag, file->part, STATUS_CANNOT_CREATE, _("this is no file that could be replaced"));
    if (flock(file->descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return fail(diag, file->part, STATUS_CANNOT_CREATE, _("another run is writing it"));
    return STATUS_OK;
}

enum status part_checkpoint(const struct part_file *file, struct buffer *text, struct diag *diag)
{
    if (file->fresh || access(file->state, F_OK) != 0)
        return STATUS_OK;
    return file_read(file->state, STATE_SIZE_MAX, text, diag) == STATUS_OK ? STATUS_OK : STATUS_IO;
}

enum status part_begin(struct part_file *file, uint64_t size, struct diag *diag)
{
    struct stat about;

    if (size == 0)
        unlink(file->state);
    if (fstat(file->descriptor, &about) == 0 && (uint64_t)about.st_size < size) {
        diag_add(diag, &(struct place){.file = file->part}, CODE_BAD_FORMAT, _("begin again without --resume"), "%s",
                 _("the file is shorter than its checkpoint says"));
        return STATUS_DATA;
    }
    if (ftruncate(file->descriptor, (off_t)size) != 0 || lseek(file->descriptor, (off_t)size, SEEK_SET) < 0)
        return fail(diag, file->part, STATUS_IO, system_error(errno));
    output_start(&file->output, fdopen(file->descriptor, "w"), COLOR_NEVER);
    if (file->output.stream == NULL)
        memory_exhausted();
    return STATUS_OK;
}

static enum status sync_part(struct part_file *file, struct diag *diag)
{
    if (output_finish(&file->output) != STATUS_OK)
        return fail(diag, file->part, STATUS_IO, system_error(file->output.error));
    return fsync(file->descriptor) == 0 ? STATUS_OK : fail(diag, file->part, STATUS_IO, system_error(errno));
}

/* Brings all that was written to the disk, then the checkpoint. */
static enum status part_save(struct part_file *file, const char *checkpoint, struct diag *diag)
{
    enum status status = sync_part(file, diag);

    return status == STATUS_OK ? file_save(file->state, checkpoint, strlen(checkpoint), diag) : status;
}

enum status part_finish(struct part_file *file, struct diag *diag)
{
    enum status status = sync_part(file, diag);

    if (status == STATUS_OK && rename(file->part, file->path) != 0)
        status = fail(diag, file->path, STATUS_CANNOT_CREATE, system_error(errno));
    if (status == STATUS_OK)
        unlink(file->state);
    return status;
}

void part_close(struct part_file *file)
{
    if (file->output.stream != NULL)
        fclose(file->output.stream);
    else if (file->descriptor >= 0)
        close(file->descriptor);
    free(file->part);
    free(file->state);
}

/* --- How far a batch is ---------------------------------------------------------------------------------------------- */

static const char format_name[] = "intervensi-checkpoint/1";

uint64_t checkpoint_hash(const char *bytes, size_t size)
{
    uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
    return hash;
}

/* Numbers as text: JSON numbers of cJSON end at 2^53. */
static void add_number(cJSON *object, const char *key, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    json_add_string(object, key, text);
}

static void checkpoint_write(const struct checkpoint *checkpoint, struct buffer *text)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format_name);
    json_add_string(object, "options", checkpoint->options);
    add_number(object, "bytes", checkpoint->bytes);
    add_number(object, "number", checkpoint->last.number);
    add_number(object, "line", checkpoint->last.line);
    add_number(object, "offset", checkpoint->last.offset);
    add_number(object, "size", checkpoint->last.size);
    add_number(object, "hash", checkpoint->hash);
    add_number(object, "titles", checkpoint->titles);
    json_add(object, "summary", cJSON_Duplicate(checkpoint->summary, true));
    json_write_text(text, object);
}

static bool read_number(const cJSON *object, const char *key, uint64_t *number)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    char *end = NULL;

    if (text == NULL)
        return false;
    *number = strtoull(text, &end, 10);
    return end != text && *end == '\0';
}

static bool is_text(const cJSON *object, const char *key, const char *expected)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));

    return text != NULL && strcmp(text, expected) == 0;
}

static bool read_all(cJSON *object, struct checkpoint *checkpoint)
{
    uint64_t size = 0;
    bool whole = is_text(object, "format", format_name) && read_number(object, "bytes", &checkpoint->bytes) &&
                 read_number(object, "number", &checkpoint->last.number) && read_number(object, "line", &checkpoint->last.line) &&
                 read_number(object, "offset", &checkpoint->last.offset) && read_number(object, "size", &size) &&
                 read_number(object, "hash", &checkpoint->hash) && read_number(object, "titles", &checkpoint->titles);

    checkpoint->last.size = (size_t)size;
    checkpoint->summary = whole ? cJSON_DetachItemFromObjectCaseSensitive(object, "summary") : NULL;
    return checkpoint->summary != NULL;
}

static enum status refuse(const char *file, enum code code, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = file}, code, _("begin again without --resume"), "%s", message);
    return STATUS_DATA;
}

enum status checkpoint_read(const char *file, const struct buffer *text, const char *options, struct checkpoint *checkpoint,
                            struct diag *diag)
{
    struct json_text json = {.file = file, .bytes = buffer_text(text), .size = text->length};
    cJSON *object;
    enum status status = json_tree_read(&json, &object, diag);

    *checkpoint = (struct checkpoint){.options = options};
    if (status == STATUS_OK && !read_all(object, checkpoint))
        status = refuse(file, CODE_BAD_FORMAT, _("this is no checkpoint of this program"), diag);
    else if (status == STATUS_OK && !is_text(object, "options", options))
        status = refuse(file, CODE_OTHER_OPTIONS, _("the run that stopped had other rules or other options"), diag);
    cJSON_Delete(object);
    return status;
}

/* --- How far a long run is ------------------------------------------------------------------------------------------- */

static const double interval = 0.5;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(struct progress *progress, bool alone, uint64_t whole, uint64_t rows, uint64_t done)
{
    *progress = (struct progress){.shown = alone && isatty(STDERR_FILENO), .whole = whole};
    progress->began = progress->last = now();
    progress->rows_before = rows;
    progress->done_before = done;
}

static void show_time_left(const struct progress *progress, uint64_t done, double passed)
{
    double share = (double)(done - progress->done_before) / (double)(progress->whole - progress->done_before);
    long left = share > 0 ? (long)(passed / share - passed) : 0;

    fprintf(stderr, _(", %d %%, %ld:%02ld left"), (int)(100.0 * (double)done / (double)progress->whole), left / 60, left % 60);
}

void progress_show(struct progress *progress, uint64_t rows, uint64_t done)
{
    double time;

    if (!progress->shown || (time = now()) < progress->last + interval)
        return;
    progress->last = time;
    fprintf(stderr, _("\r%llu rows, %.0f a second"), (unsigned long long)rows,
            (double)(rows - progress->rows_before) / (time - progress->began));
    if (progress->whole > progress->done_before && done > progress->done_before)
        show_time_left(progress, done, time - progress->began);
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_end(struct progress *progress)
{
    if (progress->shown && progress->last > progress->began)
        fputs("\r\033[K", stderr);
}

/* --- Where the rows of a batch go ------------------------------------------------------------------------------------ */

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
        diag_add(sink->diag, &(struct place){.file = sink->part->part}, CODE_IO, NULL, _("cannot be saved: %s"),
                 system_error(sink->output->error));
    return STATUS_IO;
}

static enum status not_counted(struct batch_sink *sink, const char *column)
{
    diag_add(sink->diag, NULL, CODE_TOO_MANY_VALUES, _("count by columns with few values, such as a district or a year"),
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
