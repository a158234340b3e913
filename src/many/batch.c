/* A batch: cases from its input through a pool of workers to rows, counts and checkpoints. */
#include "many/batch.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/files.h"
#include "base/version.h"
#include "case/case_write.h"
#include "many/database.h"
#include "many/lines.h"
#include "many/pool.h"
#include "many/rows.h"
#include "many/sweep.h"
#include "many/table.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* --- A file or stdin as input ---------------------------------------------------------------------------------------- */

struct batch_file {
    struct lines *lines;
    struct table table;     /* all zero unless it is one */
    struct pool_source all; /* of a shard: where its records are taken from, */
    uint64_t from, to;      /* and between which offsets they begin */
    uint64_t shard, shards; /* 0: it is no shard */
};

/* Records before a shard are passed over, however the file is cut: so none is cut in two, and lines keep their numbers. */
static enum pool_next next_of_shard(void *context, struct pool_record *record)
{
    struct batch_file *file = context;
    enum pool_next next;

    while ((next = file->all.next(file->all.context, record)) == POOL_RECORD && record->offset < file->from)
        lines_count(file->lines);
    return next == POOL_RECORD && record->offset >= file->to ? POOL_END : next;
}

/* The records that begin in the Kth of N stretches of the file. */
static enum status take_shard(struct batch_file *file, struct batch_input *input, struct diag *diag)
{
    if (input->size == 0) {
        diag_add(diag, &(struct place){.file = input->path}, CODE_NO_INPUT, NULL, "%s",
                 _("--shard needs a file on a disk that is not empty"));
        return STATUS_NO_INPUT;
    }
    file->all = input->source;
    file->from = (uint64_t)((unsigned __int128)input->size * (file->shard - 1) / file->shards);
    file->to = (uint64_t)((unsigned __int128)input->size * file->shard / file->shards);
    input->source = (struct pool_source){file, input->source.descriptor, next_of_shard};
    input->size = file->to;
    return STATUS_OK;
}

static enum status skip_file(void *context, const struct pool_record *to)
{
    const struct batch_file *file = context;

    return lines_skip(file->lines, to);
}

static void describe_file(const void *context, struct buffer *text)
{
    const struct batch_file *file = context;
    const struct table *table = &file->table;

    if (table->cells != NULL)
        buffer_format(text, " delimiter=%d decimal-comma=%d map=%016" PRIx64, csv_cells_delimiter(table->cells),
                      table->decimal_comma, table->map.hash);
    if (file->shards > 0)
        buffer_format(text, " shard=%" PRIu64 "/%" PRIu64, file->shard, file->shards);
}

static void close_file(void *context)
{
    struct batch_file *file = context;

    lines_close(file->lines);
    table_close(&file->table);
    free(file);
}

static enum status open_file(struct session *session, const struct batch_options *options, struct batch_input *input,
                             struct diag *diag)
{
    struct batch_file *file = memory_new(1, sizeof *file);
    struct diag warnings = DIAG_EMPTY;
    struct stat about;
    enum status status;

    *input = (struct batch_input){
        .path = options->path != NULL ? options->path : "-",
        .context = file,
        .skip = skip_file,
        .describe = describe_file,
        .close = close_file,
    };
    status = private_file_check(session, input->path, &warnings, diag);
    session_report(session, &warnings, STATUS_OK);
    if (status == STATUS_OK)
        status = lines_open(input->path, (uint64_t)options->line_base, &file->lines, diag);
    if (status != STATUS_OK)
        return status;
    input->source = lines_source(file->lines);
    if (stat(input->path, &about) == 0 && S_ISREG(about.st_mode))
        input->size = (uint64_t)about.st_size;
    file->shard = options->shard;
    file->shards = options->shards;
    if (options->shards > 0)
        status = take_shard(file, input, diag);
    if (options->from == ROWS_JSONL)
        input->reader = row_jsonl_reader(engine_vocabulary(session->engine), &options->carried);
    if (options->from == ROWS_JSONL || status != STATUS_OK)
        return status;
    file->table.vocabulary = engine_vocabulary(session->engine);
    file->table.carried = &options->carried;
    file->table.decimal_comma = options->decimal_comma;
    file->table.cells = csv_cells_new(options->delimiter == '\0' && options->from == ROWS_TSV ? '\t' : options->delimiter);
    if (options->map != NULL)
        status = table_map_read(options->map, &file->table.map, diag);
    if (status == STATUS_OK)
        status = table_open(&file->table, input->path, file->lines, diag);
    if (status == STATUS_OK)
        input->reader = row_table_reader(&file->table);
    input->titles = file->table.titles;
    return status;
}

/* Waits for the next record: POOL_RECORD, POOL_END or POOL_BROKEN. */
static enum pool_next next_record(const struct batch_input *input, struct pool_record *record)
{
    struct pollfd watched = {.fd = input->source.descriptor, .events = POLLIN};
    enum pool_next next;

    while ((next = input->source.next(input->source.context, record)) == POOL_NOT_YET)
        poll(&watched, 1, -1);
    return next;
}

/* --- A run over many cases ------------------------------------------------------------------------------------------- */

enum status many_open(struct many *many, const struct sweep_options *grid, const struct row_writer *to)
{
    const struct batch_options *options = many->options;
    enum status status;

    many->session->options.max_firings = options->max_firings;
    status = session_open(many->session);
    if (status == STATUS_OK)
        status = grid != NULL ? sweep_input_open(grid, many->session, options, &many->input, &many->diag)
                              : open_file(many->session, options, &many->input, &many->diag);
    if (status != STATUS_OK)
        return status;
    many->work = (struct row_work){
        .engine = many->session->engine,
        .from = many->input.reader,
        .to = to,
        .index = to != NULL ? summary_index_new(many->session->engine, &options->carried) : NULL,
        .carried = &options->carried,
        .full = options->full,
        .look_ahead = options->look_ahead,
        .check_every = options->check ? 1 : (uint64_t)options->check_every,
    };
    return STATUS_OK;
}

static const double usual_interval = 0.5;

/* How far a long run is. */
struct progress {
    struct pool_sink sink; /* where the answers go */
    bool shown;            /* it is said on stderr */
    bool log;              /* line by line, instead of one line that is written over */
    double interval;       /* seconds */
    uint64_t whole;        /* size of the input, or 0 where nobody knows */
    double began, last;    /* seconds */
    uint64_t rows, done;   /* where this run began */
};

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* `rows` are taken, `done` of the whole is read. */
static void show_progress(struct progress *progress, uint64_t rows, uint64_t done)
{
    double time = now(), passed = time - progress->began;

    if (time < progress->last + progress->interval)
        return;
    progress->last = time;
    fprintf(stderr, progress->log ? "%s: " : "\r", PROGRAM_NAME);
    fprintf(stderr, _("%llu rows, %.0f a second"), (unsigned long long)rows, (double)(rows - progress->rows) / passed);
    if (progress->whole > progress->done && done > progress->done) {
        double share = (double)(done - progress->done) / (double)(progress->whole - progress->done);
        long left = (long)(passed / share - passed);

        fprintf(stderr, _(", %d %%, %ld:%02ld left"), (int)(100.0 * (double)done / (double)progress->whole), left / 60,
                left % 60);
    }
    fputs(progress->log ? "\n" : "\033[K", stderr);
    fflush(stderr);
}

static enum status take_and_show(void *context, const struct pool_taken *taken)
{
    struct progress *progress = context;
    enum status status = progress->sink.take(progress->sink.context, taken);

    if (progress->shown && status == STATUS_OK)
        show_progress(progress, taken->record->number + 1, taken->record->offset + taken->record->size);
    return status;
}

static enum status flush_sink(void *context)
{
    const struct progress *progress = context;

    return progress->sink.flush != NULL ? progress->sink.flush(progress->sink.context) : STATUS_OK;
}

static int processors(void)
{
    cpu_set_t set;
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;

    return count < POOL_JOBS_MAX ? count : POOL_JOBS_MAX;
}

enum status many_make_table(struct many *many, struct engine *engine)
{
    const char *why, *rule;
    enum status status;

    if (many->options->engine == ROW_ENGINE_CLIPS)
        engine_set_clips_only(engine, true);
    status = engine_make_table(engine, &many->diag);
    if (status == STATUS_OK && !engine_has_table(engine, &why, &rule) && why != NULL && many->session->options.verbose)
        fprintf(stderr, _("%s: CLIPS decides alone, for rule %s stands in the way of a table: %s\n"), PROGRAM_NAME, rule, why);
    return status;
}

enum status many_run(struct many *many, struct pool_plan plan, bool alone, const struct pool_record *before)
{
    bool terminal = isatty(STDERR_FILENO);
    struct progress progress = {
        .sink = plan.sink,
        .shown = many->options->progress > 0 || (alone && terminal),
        .log = !(alone && terminal),
        .interval = many->options->progress > 0 ? (double)many->options->progress : usual_interval,
        .whole = many->input.size,
    };
    enum status status;

    progress.began = progress.last = now();
    progress.rows = before != NULL ? before->number + 1 : 0;
    progress.done = before != NULL ? before->offset : 0;
    plan.source = many->input.source;
    plan.sink = (struct pool_sink){&progress, take_and_show, flush_sink};
    plan.jobs = many->options->jobs > 0 ? (int)many->options->jobs : processors();
    status = many_make_table(many, many->session->engine);
    if (status == STATUS_OK)
        status = pool_run(&plan, &many->diag);
    if (progress.shown && !progress.log && progress.last > progress.began)
        fputs("\r\033[K", stderr);
    return status;
}

enum status many_check_errors(struct many *many, uint64_t errors)
{
    long most = many->options->row_errors == ROW_ERRORS_STOP ? 0 : many->options->max_errors;

    if (most < 0 || errors <= (uint64_t)most)
        return STATUS_OK;
    diag_add(&many->diag, NULL, CODE_TOO_MANY_ERRORS, NULL, _("ended at %llu error rows"), (unsigned long long)errors);
    return STATUS_DATA;
}

enum status many_close(struct many *many, enum status status)
{
    row_reader_free(&many->input.reader);
    if (many->input.close != NULL)
        many->input.close(many->input.context);
    summary_index_free(many->work.index);
    return session_report(many->session, &many->diag, status);
}

/* --- The file of `-o F` while it grows ------------------------------------------------------------------------------- */

/* F.part, beside it now and then a checkpoint F.part.state, at the end F. Who is killed in between loses what came after the last
 * checkpoint and nothing else. */
struct part_file {
    const char *path;          /* F */
    struct buffer part, state; /* F.part, F.part.state */
    int descriptor;            /* of F.part, or -1 */
    bool fresh;                /* F.part was not there */
    struct output output;
};

enum { STATE_SIZE_MAX = 64 * 1024 * 1024, PRIVATE_MODE = 0600 };

static enum status fail(struct diag *diag, const char *path, enum status status, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, status == STATUS_IO ? CODE_IO : CODE_CANNOT_CREATE, NULL,
             _("cannot be saved: %s"), message);
    return status;
}

/* What is wrong with the file that was opened as F.part, or NULL. *again: meanwhile another run has made F of it. */
static const char *lock_part(struct part_file *file, bool *again)
{
    struct stat about, named;

    if (fstat(file->descriptor, &about) != 0)
        return system_error(errno);
    if (!S_ISREG(about.st_mode) || about.st_nlink > 1)
        return _("this is not a file that can be replaced");
    if (about.st_uid != geteuid())
        return _("this file belongs to somebody else");
    if (flock(file->descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? _("another run is writing it") : system_error(errno);
    *again = stat(file->part.text, &named) != 0 || named.st_ino != about.st_ino || named.st_dev != about.st_dev;
    return fchmod(file->descriptor, PRIVATE_MODE) == 0 ? NULL : system_error(errno);
}

/* Opens F.part, or makes it, and keeps other runs away from it. STATUS_CANNOT_CREATE: it cannot be written, or another run writes it. */
static enum status part_open(struct part_file *file, const char *path, struct diag *diag)
{
    const int how = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    const char *problem;
    bool again = false;

    file->path = path;
    buffer_format(&file->part, "%s.part", path);
    buffer_format(&file->state, "%s.part.state", path);
    if (file_check_target(path, diag) != STATUS_OK)
        return STATUS_CANNOT_CREATE;
    do {
        if (file->descriptor >= 0)
            close(file->descriptor);
        file->descriptor = open(file->part.text, how | O_CREAT | O_EXCL, PRIVATE_MODE);
        file->fresh = file->descriptor >= 0;
        again = !file->fresh && errno == EEXIST;
        if (again)
            file->descriptor = open(file->part.text, how);
        if (again && file->descriptor < 0 && errno == ENOENT)
            continue;
        problem = file->descriptor < 0 ? system_error(errno) : lock_part(file, &again);
        if (problem != NULL)
            return fail(diag, file->part.text, STATUS_CANNOT_CREATE, problem);
    } while (again);
    return STATUS_OK;
}

static enum status refuse_resume(const char *file, enum code code, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = file}, code, _("delete the file that ends in .part to start again"), "%s", message);
    return STATUS_DATA;
}

/* Begins writing behind the first `size` bytes and forgets what is there beyond; 0 also removes the checkpoint. */
static enum status part_begin(struct part_file *file, uint64_t size, struct diag *diag)
{
    if (size == 0)
        unlink(file->state.text);
    if (ftruncate(file->descriptor, (off_t)size) != 0 || lseek(file->descriptor, (off_t)size, SEEK_SET) < 0)
        return fail(diag, file->part.text, STATUS_IO, system_error(errno));
    output_start(&file->output, fdopen(file->descriptor, "w"), COLOR_NEVER);
    if (file->output.stream == NULL)
        memory_exhausted();
    return STATUS_OK;
}

/* Whether its first bytes are those that the checkpoint was made of. */
static enum status part_check(const struct part_file *file, uint64_t size, uint64_t wanted, struct diag *diag)
{
    uint64_t hash = BYTES_HASH_START, done = 0;
    char bytes[65536];

    while (done < size) {
        size_t most = size - done < sizeof bytes ? (size_t)(size - done) : sizeof bytes;
        ssize_t count = pread(file->descriptor, bytes, most, (off_t)done);

        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(diag, file->part.text, STATUS_IO, system_error(errno));
        if (count == 0)
            return refuse_resume(file->part.text, CODE_BAD_FORMAT, _("the file is shorter than its checkpoint says"), diag);
        hash = bytes_hash_more(hash, bytes, (size_t)count);
        done += (uint64_t)count;
    }
    if (hash == wanted)
        return STATUS_OK;
    return refuse_resume(file->part.text, CODE_BAD_FORMAT, _("the rows are not those that the checkpoint was made of"), diag);
}

/* Brings all that was written to the disk. */
static enum status part_sync(struct part_file *file, struct diag *diag)
{
    if (file->output.stream != NULL && output_finish(&file->output) != STATUS_OK)
        return fail(diag, file->part.text, STATUS_IO, system_error(file->output.error));
    return fsync(file->descriptor) == 0 ? STATUS_OK : fail(diag, file->part.text, STATUS_IO, system_error(errno));
}

/* Puts F.part in the place of F. */
static enum status part_finish(struct part_file *file, struct diag *diag)
{
    enum status status = part_sync(file, diag);

    if (status == STATUS_OK && rename(file->part.text, file->path) != 0)
        status = fail(diag, file->path, STATUS_CANNOT_CREATE, system_error(errno));
    if (status == STATUS_OK)
        unlink(file->state.text);
    return status;
}

static void part_close(struct part_file *file)
{
    if (file->output.stream != NULL)
        fclose(file->output.stream);
    else if (file->descriptor >= 0)
        close(file->descriptor);
    buffer_free(&file->part);
    buffer_free(&file->state);
}

/* --- How far a batch is: enough to go on as if it had never stopped -------------------------------------------------- */

/* Bytes of the output and a hash of them; of the last record that was written its number, line, offset, size and a hash of its bytes; a hash
 * of the titles of a table. */
enum { AT_BYTES, AT_ROWS, AT_NUMBER, AT_LINE, AT_OFFSET, AT_SIZE, AT_HASH, AT_TITLES, AT_COUNT };

struct checkpoint {
    uint64_t at[AT_COUNT];
    cJSON *summary; /* of all rows so far */
};

static const char *const at_keys[AT_COUNT] = {"bytes", "rows", "number", "line", "offset", "size", "hash", "titles"};
static const char format_name[] = "intervensi-checkpoint/2";

/* A hash of all that a checkpoint says. */
static uint64_t seal_of(const cJSON *object)
{
    char *text = cJSON_PrintUnformatted(object);
    uint64_t hash;

    if (text == NULL)
        memory_exhausted();
    hash = bytes_hash(text, strlen(text));
    free(text);
    return hash;
}

static void add_number(cJSON *object, const char *key, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    json_add_string(object, key, text);
}

static bool read_number(const cJSON *object, const char *key, uint64_t *number)
{
    const char *text = cJSON_GetStringValue(json_member(object, key));
    char *end = NULL;

    *number = text != NULL ? strtoull(text, &end, 10) : 0;
    return text != NULL && end != text && *end == '\0';
}

/* Numbers as text: JSON numbers of cJSON end at 2^53. Takes the summary over. */
static void checkpoint_write(const uint64_t *at, cJSON *summary, const char *options, struct buffer *text)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format_name);
    json_add_string(object, "options", options);
    for (int i = 0; i < AT_COUNT; i++)
        add_number(object, at_keys[i], at[i]);
    json_add(object, "summary", summary);
    add_number(object, "seal", seal_of(object));
    json_write_text(text, object);
}

/* False: it is none. */
static bool read_members(cJSON *object, struct checkpoint *checkpoint)
{
    uint64_t seal;
    bool whole = json_says(object, "format", format_name) && read_number(object, "seal", &seal);

    for (int i = 0; i < AT_COUNT; i++)
        whole = read_number(object, at_keys[i], &checkpoint->at[i]) && whole;
    cJSON_DeleteItemFromObjectCaseSensitive(object, "seal");
    whole = whole && seal_of(object) == seal;
    checkpoint->summary = whole ? cJSON_DetachItemFromObjectCaseSensitive(object, "summary") : NULL;
    return checkpoint->summary != NULL;
}

/* The rows of a run that stopped are not lost for a forgotten --resume. */
static enum status part_is_wanted(const struct part_file *file, bool database, struct diag *diag)
{
    struct stat about; /* a database is its own checkpoint */

    if (file->fresh || lstat(database ? file->part.text : file->state.text, &about) != 0 || about.st_size == 0)
        return STATUS_OK;
    diag_add(diag, &(struct place){.file = file->part.text}, CODE_CANNOT_CREATE,
             _("go on with --resume, or delete this file to start again"), "%s", _("it holds the rows of a run that stopped"));
    return STATUS_CANNOT_CREATE;
}

/* Takes what a run that stopped kept. STATUS_DATA: it is damaged, or was made with other rules or other options than these. */
static enum status checkpoint_take(cJSON *tree, const char *path, const char *options, struct checkpoint *checkpoint,
                                   struct diag *diag)
{
    if (!read_members(tree, checkpoint))
        return refuse_resume(path, CODE_BAD_FORMAT, _("this is not a checkpoint of this program"), diag);
    if (!json_says(tree, "options", options))
        return refuse_resume(path, CODE_OTHER_OPTIONS, _("the run that stopped had other rules or other options"), diag);
    return STATUS_OK;
}

/* From F.part.state, if there is one. */
static enum status checkpoint_read(const struct part_file *file, const char *options, struct checkpoint *checkpoint,
                                   struct diag *diag)
{
    const char *path = file->state.text;
    struct json_file json;
    enum status status;
    struct stat about;

    if (file->fresh || lstat(path, &about) != 0)
        return STATUS_OK;
    if (!S_ISREG(about.st_mode))
        return refuse_resume(path, CODE_BAD_FORMAT, _("this is not a checkpoint of this program"), diag);
    if (about.st_size == 0)
        return STATUS_OK;
    status = json_file_read(path, STATE_SIZE_MAX, &json, diag);
    if (status == STATUS_OK)
        status = checkpoint_take(json.tree, path, options, checkpoint, diag);
    else if (json.text.size == 0)
        status = STATUS_IO;
    json_file_free(&json);
    return status;
}

/* From the database itself, if a run got that far. */
static enum status checkpoint_parse(const struct part_file *file, const struct buffer *kept, const char *options,
                                    struct checkpoint *checkpoint, struct diag *diag)
{
    const struct json_text text = {.file = file->part.text, .bytes = kept->text, .size = kept->length};
    cJSON *tree = NULL;
    enum status status;

    if (kept->length == 0)
        return STATUS_OK;
    status = json_tree_read(&text, &tree, diag);
    if (status == STATUS_OK)
        status = checkpoint_take(tree, file->part.text, options, checkpoint, diag);
    cJSON_Delete(tree);
    return status;
}

/* --- A run ----------------------------------------------------------------------------------------------------------- */

enum { ROWS_A_CHECKPOINT = 10000 };

/* All that one run needs. */
struct batch {
    struct many many;
    struct buffer what; /* everything that the output depends on */
    struct part_file part;
    struct output *output;     /* of the part file, or stdout */
    struct database *database; /* that the part file is, or NULL */
    struct summary summary;    /* of this run */
    struct checkpoint before;  /* where it goes on; all zero if it begins at the beginning */
    uint64_t now[AT_COUNT];    /* after the last row */
    uint64_t errors_before;
};

/* What must be the same for a run that goes on where another one stopped. */
static void describe(struct batch *batch)
{
    const struct batch_options *options = batch->many.options;

    buffer_format(&batch->what, "%s origins=%u max-firings=%ld from=%s to=%s full=%d look-ahead=%d line-base=%ld lang=%d",
                  engine_digest(batch->many.session->engine), engine_origins(batch->many.session->engine), options->max_firings,
                  row_kind_words[options->from - ROWS_JSONL], row_kind_words[options->to - ROWS_JSONL], options->full,
                  options->look_ahead, options->line_base, (int)batch->many.session->language);
    for (size_t i = 0; i < options->carried.count; i++)
        buffer_format(&batch->what, " %s=%s", options->carried.kept[i] ? "keep" : "column", options->carried.names[i]);
    for (size_t i = 0; i < options->carried.by_count; i++)
        buffer_format(&batch->what, " by=%zu", options->carried.by[i]);
    batch->many.input.describe(batch->many.input.context, &batch->what);
}

/* Goes to the last record that was written, and makes sure that it is the same. */
static enum status find_last(struct batch *batch)
{
    const uint64_t *at = batch->before.at;
    const struct pool_record last = {.number = at[AT_NUMBER], .line = at[AT_LINE], .offset = at[AT_OFFSET]};
    bool same = at[AT_TITLES] == batch->many.input.titles;
    enum pool_next next = POOL_END;
    struct pool_record record;

    if (same) {
        enum status status = batch->many.input.skip(batch->many.input.context, &last);

        if (status != STATUS_OK)
            return status;
        next = next_record(&batch->many.input, &record);
    }
    if (next == POOL_BROKEN)
        return STATUS_IO;
    if (next == POOL_RECORD && record.offset == at[AT_OFFSET] && record.size == at[AT_SIZE] &&
        bytes_hash(record.bytes, record.size) == at[AT_HASH])
        return STATUS_OK;
    return refuse_resume(batch->many.input.path, CODE_OTHER_INPUT, _("this is not the input of the run that stopped"),
                         &batch->many.diag);
}

/* Goes on with F.part as a database, which keeps its checkpoint itself. *resumed: it had one. */
static enum status resume_database(struct batch *batch, bool *resumed)
{
    const struct part_file *part = &batch->part;
    struct diag *diag = &batch->many.diag;
    struct buffer kept = BUFFER_EMPTY;
    struct stat about;
    enum status status = STATUS_OK;

    if (fstat(part->descriptor, &about) == 0 && about.st_size > 0)
        status = database_open(part->part.text, &batch->many.work, &kept, &batch->database, diag);
    *resumed = kept.length > 0;
    if (status == STATUS_OK && *resumed)
        status = checkpoint_parse(part, &kept, buffer_text(&batch->what), &batch->before, diag);
    if (status == STATUS_OK && *resumed)
        status = find_last(batch);
    buffer_free(&kept);
    return status;
}

static enum status open_database(struct batch *batch)
{
    const struct part_file *part = &batch->part;
    struct diag *diag = &batch->many.diag;
    struct buffer journal = BUFFER_EMPTY;
    bool resumed = false;
    enum status status = batch->many.options->resume ? resume_database(batch, &resumed) : STATUS_OK;

    if (status != STATUS_OK || resumed)
        return status;
    database_close(batch->database);
    batch->database = NULL;
    buffer_format(&journal, "%s-journal", part->part.text);
    unlink(journal.text);
    buffer_free(&journal);
    if (ftruncate(part->descriptor, 0) != 0)
        return fail(diag, part->part.text, STATUS_IO, system_error(errno));
    return database_open(part->part.text, &batch->many.work, NULL, &batch->database, diag);
}

/* Opens F.part, and finds out where the run that stopped was if it is to go on. */
static enum status open_part(struct batch *batch)
{
    struct checkpoint *before = &batch->before;
    enum status status = part_open(&batch->part, batch->many.options->out, &batch->many.diag);

    batch->output = &batch->part.output;
    if (status == STATUS_OK && !batch->many.options->resume)
        status = part_is_wanted(&batch->part, batch->many.options->to == ROWS_DATABASE, &batch->many.diag);
    if (status == STATUS_OK && batch->many.options->to == ROWS_DATABASE)
        return open_database(batch);
    if (status == STATUS_OK && batch->many.options->resume)
        status = checkpoint_read(&batch->part, buffer_text(&batch->what), before, &batch->many.diag);
    if (status == STATUS_OK && before->summary != NULL)
        status = part_check(&batch->part, before->at[AT_BYTES], before->at[AT_ROWS], &batch->many.diag);
    if (status == STATUS_OK && before->summary != NULL)
        status = find_last(batch);
    return status == STATUS_OK ? part_begin(&batch->part, before->at[AT_BYTES], &batch->many.diag) : status;
}

static enum status start(struct batch *batch, const struct sweep_options *grid)
{
    struct many *many = &batch->many;
    const struct batch_options *options = many->options;
    enum status status = many_open(many, grid, row_writer_of(options->to));
    const cJSON *errors;

    if (status != STATUS_OK)
        return status;
    describe(batch);
    if (options->out != NULL)
        status = open_part(batch);
    if (status != STATUS_OK)
        return status;
    batch->now[AT_BYTES] = batch->before.at[AT_BYTES];
    batch->now[AT_ROWS] = batch->before.summary != NULL ? batch->before.at[AT_ROWS] : BYTES_HASH_START;
    batch->now[AT_TITLES] = many->input.titles;
    errors = json_member(json_member(batch->before.summary, "status"), "error");
    batch->errors_before = cJSON_IsNumber(errors) ? (uint64_t)errors->valuedouble : 0;
    summary_start(&batch->summary, many->work.index, batch->before.summary);
    if (many->work.to->write_titles != NULL && batch->before.summary == NULL) {
        struct buffer titles = BUFFER_EMPTY;

        many->work.to->write_titles(&many->work, &titles);
        output_bytes(batch->output, buffer_text(&titles), titles.length);
        batch->now[AT_BYTES] += titles.length;
        batch->now[AT_ROWS] = bytes_hash_more(batch->now[AT_ROWS], titles.text, titles.length);
        buffer_free(&titles);
    }
    return STATUS_OK;
}

/* Error rows, those before a resumed run included. */
static uint64_t all_errors(const struct batch *batch)
{
    return batch->errors_before + summary_errors(&batch->summary);
}

/* The summary of all rows, those before a resumed run included; to be freed with cJSON_Delete. */
static cJSON *whole_summary(const struct batch *batch)
{
    cJSON *now = summary_json(&batch->summary, batch->many.session->engine), *all;

    if (batch->before.summary == NULL)
        return now;
    all = cJSON_Duplicate(batch->before.summary, true);
    summary_merge(all, now);
    cJSON_Delete(now);
    return all;
}

/* Brings all that was written to the disk, then a checkpoint. */
static enum status save(struct batch *batch)
{
    struct buffer text = BUFFER_EMPTY;
    enum status status;

    if (batch->many.options->out == NULL || summary_rows(&batch->summary) == 0)
        return STATUS_OK;
    checkpoint_write(batch->now, whole_summary(batch), buffer_text(&batch->what), &text);
    if (batch->database != NULL) {
        status = database_save(batch->database, buffer_text(&text), &batch->many.diag);
        buffer_free(&text);
        return status;
    }
    status = part_sync(&batch->part, &batch->many.diag);
    if (status == STATUS_OK)
        status = file_save(batch->part.state.text, buffer_text(&text), text.length, &batch->many.diag);
    buffer_free(&text);
    return status;
}

/* Whether a table is to be trusted is a matter of the whole run, not of one row: the case is decided again, to say what differs. */
static enum status tell_difference(struct batch *batch, const struct pool_record *record)
{
    struct many *many = &batch->many;
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};

    if (row_read(&many->input.reader, record, &row) == STATUS_OK)
        engine_check_case(many->session->engine, row.record, row.id, NULL, &row.diag);
    if (row.diag.count > 0)
        row_problem(&row, many->input.path, &many->diag);
    row_clear(&row);
    return STATUS_INTERNAL;
}

static enum status take(void *context, const struct pool_taken *taken)
{
    struct batch *batch = context;
    const struct pool_record *record = taken->record;
    uint64_t *at = batch->now, errors = summary_errors(&batch->summary);
    const char *full = summary_add(&batch->summary, taken->note, taken->note_size);
    bool file = batch->many.options->out != NULL;
    enum status status = STATUS_OK;

    if (full != NULL) {
        diag_add(&batch->many.diag, NULL, CODE_TOO_MANY_VALUES,
                 _("count by columns with few values, such as a district or a year"),
                 _("--by: column \"%s\" has more than %d different values, or one of more than %d bytes"), full, BY_VALUES_MAX,
                 BY_VALUE_SIZE_MAX);
        return STATUS_DATA;
    }
    if (summary_code(&batch->summary, CODE_TABLE) > 0)
        return tell_difference(batch, record);
    if (batch->database != NULL) {
        status = database_add(batch->database, record->number, record->line, taken->text, &batch->many.diag);
        if (status != STATUS_OK)
            return status;
    } else {
        output_bytes(batch->output, taken->text, taken->text_size);
    }
    if (batch->output->error != 0) /* what becomes of stdout is said by main */
        return file ? fail(&batch->many.diag, batch->part.part.text, STATUS_IO, system_error(batch->output->error)) : STATUS_IO;
    at[AT_BYTES] += taken->text_size;
    at[AT_ROWS] = file ? bytes_hash_more(at[AT_ROWS], taken->text, taken->text_size) : 0;
    at[AT_NUMBER] = record->number;
    at[AT_LINE] = record->line;
    at[AT_OFFSET] = record->offset;
    at[AT_SIZE] = record->size;
    at[AT_HASH] = file ? bytes_hash(record->bytes, record->size) : 0;
    if (summary_errors(&batch->summary) > errors)
        status = many_check_errors(&batch->many, all_errors(batch));
    return status == STATUS_OK && (record->number + 1) % ROWS_A_CHECKPOINT == 0 ? save(batch) : status;
}

/* Readers of a pipe get their rows; a file can wait. */
static enum status flush(void *context)
{
    struct batch *batch = context;

    return batch->many.options->out == NULL ? output_finish(batch->output) : STATUS_OK;
}

static enum status run_pool(struct batch *batch)
{
    const uint64_t *at = batch->before.at;
    const struct pool_record last = {.number = at[AT_NUMBER], .offset = at[AT_OFFSET]};
    const struct pool_plan plan = {
        .work = row_work(&batch->many.work),
        .sink = {batch, take, flush},
        .records_a_turn = batch->many.options->look_ahead ? 1
                          : batch->many.options->full     ? FEW_RECORDS
                                                          : 0,
    };

    return many_run(&batch->many, plan, batch->many.options->out != NULL || !isatty(STDOUT_FILENO),
                    batch->before.summary != NULL ? &last : NULL);
}

/* One line: how many rows are errors, by code. */
static void tell_errors(const struct batch *batch)
{
    cJSON *summary = whole_summary(batch);
    const char *between = ": ";

    if (!batch->many.session->options.quiet) {
        fflush(stdout);
        fprintf(stderr, _("%s: %llu of %.0f rows are errors"), PROGRAM_NAME, (unsigned long long)all_errors(batch),
                json_member(summary, "rows")->valuedouble);
        for (const cJSON *code = json_member(summary, "errors")->child; code != NULL; code = code->next, between = ", ")
            fprintf(stderr, "%s%s %.0f", between, code->string, code->valuedouble);
        fputs("\n", stderr);
    }
    cJSON_Delete(summary);
}

/* A run that did not come to its end keeps what it has, to be resumed. */
static enum status finish(struct batch *batch, enum status status)
{
    const struct batch_options *options = batch->many.options;
    enum status saved = STATUS_OK;

    if (status != STATUS_OK && batch->output->error == 0)
        saved = save(batch);
    if (status == STATUS_OK && batch->database != NULL)
        status = database_finish(batch->database, &batch->many.diag);
    database_close(batch->database);
    batch->database = NULL;
    if (status == STATUS_OK && options->out != NULL)
        status = part_finish(&batch->part, &batch->many.diag);
    if (status == STATUS_OK && options->summary != NULL) {
        struct buffer text = BUFFER_EMPTY;

        json_write_text(&text, whole_summary(batch));
        status = file_save(options->summary, buffer_text(&text), text.length, &batch->many.diag);
        buffer_free(&text);
    }
    if (status == STATUS_OK && all_errors(batch) > 0) {
        tell_errors(batch);
        status = options->row_errors != ROW_ERRORS_OK ? STATUS_DATA : STATUS_OK;
    }
    return saved != STATUS_OK ? saved : status;
}

enum status batch_run(struct session *session, const struct batch_options *options, const struct sweep_options *grid)
{
    struct batch batch = {.many = {.session = session, .options = options, .diag = DIAG_EMPTY},
                          .part = {.descriptor = -1},
                          .output = &session->out};
    enum status status = start(&batch, grid);

    if (status == STATUS_OK)
        status = finish(&batch, run_pool(&batch));
    database_close(batch.database);
    summary_free(&batch.summary);
    cJSON_Delete(batch.before.summary);
    part_close(&batch.part);
    buffer_free(&batch.what);
    return many_close(&batch.many, status);
}

/* --- One record out of many, as a case ------------------------------------------------------------------------------- */

/* A line of JSON is a case as it stands; of a row in a table one is made, with what is carried along as the object "keep". */
static void put_case(const struct many *many, const struct pool_record *record, const struct row *row)
{
    const struct carried *carried = &many->options->carried;
    struct output *output = &many->session->out;
    struct buffer text = BUFFER_EMPTY;
    cJSON *others, *kept;

    if (many->options->from == ROWS_JSONL) {
        output_bytes(output, record->bytes, record->size);
        output_text(output, "\n");
        return;
    }
    others = json_object();
    kept = carried->count > 0 ? json_add_object(others, "keep") : NULL;
    for (size_t i = 0; i < carried->count; i++)
        if (carried->kept[i])
            json_add_string(kept, carried->names[i], row->carried[i]);
    case_write(row->record, others, &text);
    output_bytes(output, text.text, text.length);
    buffer_free(&text);
    cJSON_Delete(others);
}

/* Looks for the record on this line or, where that is 0, with this id. STATUS_NO_INPUT: there is none. */
static enum status pick(struct many *many, uint64_t line, const char *id)
{
    struct pool_record record;
    enum pool_next next;

    while ((next = next_record(&many->input, &record)) == POOL_RECORD) {
        struct row row = {.line = record.line, .diag = DIAG_EMPTY};
        enum status status = row_read(&many->input.reader, &record, &row);
        bool found =
            line > 0 ? line >= record.line && line < record.line + record.lines : row.id != NULL && strcmp(row.id, id) == 0;

        if (found && many->options->from == ROWS_JSONL)
            status = STATUS_OK;
        if (found && status == STATUS_OK)
            put_case(many, &record, &row);
        else if (found)
            row_problem(&row, many->input.path, &many->diag);
        row_clear(&row);
        if (found)
            return status;
    }
    return next == POOL_BROKEN ? STATUS_IO : STATUS_NO_INPUT;
}

enum status batch_pick(struct session *session, const struct batch_options *options, const char *which)
{
    static const char prefix[] = "id=";
    bool by_id = strncmp(which, prefix, sizeof prefix - 1) == 0;
    const char *id = by_id ? which + sizeof prefix - 1 : which;
    uint64_t line = !by_id && which[strspn(which, "0123456789")] == '\0' ? strtoull(which, NULL, 10) : 0;
    struct many many = {.session = session, .options = options, .diag = DIAG_EMPTY};
    enum status status = many_open(&many, NULL, NULL);

    if (status == STATUS_OK) {
        status = pick(&many, line, id);
        if (status == STATUS_NO_INPUT)
            diag_add(&many.diag, &(struct place){.file = many.input.path}, CODE_NO_INPUT, NULL,
                     line > 0 ? _("there is no row on line %s") : _("there is no row with the id %s"), id);
    }
    return many_close(&many, status);
}
