/* Puts the parts of a batch together. See batch.h.
 * May use: batch_input, pool, batch_row, batch_sink, ending. Not its job: any of theirs. */
#include "many/batch.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/files.h"
#include "case/case_write.h"
#include "many/lines.h"
#include "many/pool.h"
#include "many/rows.h"
#include "many/sink.h"
#include "many/table.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"
#include "json/json_write.h"

/* --- Options that the commands over many rows share ------------------------------------------------------------------ */

void batch_options_start(struct batch_options *options)
{
    options->max_errors = -1;
    options->line_base = 1;
}

static error_t choose_kind(struct argp_state *state, const char *option, const char *word, enum row_kind *kind)
{
    int chosen = 0;
    error_t error = options_choose(state, option, word, row_kind_words, &chosen);

    *kind = (enum row_kind)(ROWS_JSONL + chosen);
    return error;
}

/* A character that can stand neither in a word nor between values. */
static error_t choose_delimiter(struct argp_state *state, const char *word, char *delimiter)
{
    char c = strcmp(word, "tab") == 0 ? '\t' : word[0];

    *delimiter = '\0';
    if (strcmp(word, "auto") == 0)
        return 0;
    *delimiter = c;
    if ((word[1] == '\0' || c == '\t') && c > 0 && (ispunct(c) || c == '\t') && strchr("\"|?-_", c) == NULL)
        return 0;
    return options_refuse(state, _("--delim takes auto, tab or a sign such as ; and not '%s'"), word);
}

static error_t parse_table(int key, char *argument, struct argp_state *state, struct batch_options *options)
{
    switch (key) {
    case BATCH_KEY_FROM: return choose_kind(state, "from", argument, &options->from);
    case BATCH_KEY_TO: return choose_kind(state, "to", argument, &options->to);
    case BATCH_KEY_KEEP: return carried_keep(state, argument, &options->carried);
    case BATCH_KEY_BY: return carried_by(state, argument, &options->carried);
    case BATCH_KEY_MAP: options->map = argument; return 0;
    case BATCH_KEY_DELIM: options->delimiter_said = true; return choose_delimiter(state, argument, &options->delimiter);
    case BATCH_KEY_DECIMAL_COMMA: options->decimal_comma = true; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

error_t batch_options_parse(int key, char *argument, struct argp_state *state, struct batch_options *options)
{
    static const char *const words[] = {"fail", "ok", "stop", NULL};

    switch (key) {
    case 'o': options->out = argument; return 0;
    case BATCH_KEY_RESUME: options->resume = true; return 0;
    case BATCH_KEY_FULL: options->full = true; return 0;
    case BATCH_KEY_LOOK_AHEAD: options->look_ahead = true; return 0;
    case BATCH_KEY_SUMMARY: options->summary = argument; return 0;
    case BATCH_KEY_JOBS: return options_number(state, "jobs", argument, 1, POOL_JOBS_MAX, &options->jobs);
    case BATCH_KEY_ROW_ERRORS: return options_choose(state, "row-errors", argument, words, &options->row_errors);
    case BATCH_KEY_MAX_ERRORS: return options_number(state, "max-errors", argument, 0, LONG_MAX, &options->max_errors);
    case BATCH_KEY_LINE_BASE: return options_number(state, "line-base", argument, 1, LONG_MAX, &options->line_base);
    case BATCH_KEY_MAX_FIRINGS: return options_number(state, "max-firings", argument, 1, LONG_MAX, &options->max_firings);
    default: return parse_table(key, argument, state, options);
    }
}

static void settle_kinds(struct batch_options *options)
{
    if (options->from == ROWS_UNSAID)
        options->from = row_kind_of_name(options->path);
    if (options->from == ROWS_UNSAID)
        options->from = ROWS_JSONL;
    if (options->to == ROWS_UNSAID)
        options->to = row_kind_of_name(options->out);
    if (options->to == ROWS_UNSAID)
        options->to = options->from;
}

static error_t check_table(struct argp_state *state, const struct batch_options *options)
{
    const char *option = options->map != NULL      ? "map"
                         : options->delimiter_said ? "delim"
                         : options->decimal_comma  ? "decimal-comma"
                                                   : NULL;

    if (options->from == ROWS_JSONL && option != NULL)
        return options_refuse(state, _("--%s is for tables: --from csv or tsv"), option);
    for (size_t i = 0; options->to != ROWS_JSONL && i < options->carried.count; i++) {
        const struct span *name = &options->carried.names[i];

        if (options->carried.kept[i] && row_csv_has_title(name->text, name->size))
            return options_refuse(state, _("--keep: the rows have a column '%.*s' of their own"), (int)name->size, name->text);
    }
    return 0;
}

/* Whether what is read stands under this name and one of the endings that a file gets while it is written. */
static bool is_read(const char *read, const char *written)
{
    static const char *const endings[] = {"", ".part", ".part.state"};
    bool same = false;

    if (read == NULL || written == NULL)
        return false;
    for (size_t i = 0; !same && i < sizeof endings / sizeof *endings; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_format(&name, "%s%s", written, endings[i]);
        same = file_is_same(strcmp(read, "-") == 0 ? "/dev/stdin" : read, buffer_text(&name));
        buffer_free(&name);
    }
    return same;
}

/* What is read must not be replaced by what is written, nor one written thing by the other. */
static error_t check_files(struct argp_state *state, const struct batch_options *options)
{
    const char *read[] = {options->path != NULL || options->grid != NULL ? options->path : "-", options->grid, options->map};
    const char *written[] = {options->out, options->summary};

    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        for (size_t j = 0; j < sizeof written / sizeof *written; j++)
            if (is_read(read[i], written[j]))
                return options_refuse(state, _("'%s' is read: what is written needs another name"),
                                      file_is_same(read[i], written[j]) || strcmp(read[i], "-") == 0 ? written[j] : read[i]);
    if (options->out != NULL && options->summary != NULL &&
        (strcmp(options->out, options->summary) == 0 || is_read(options->summary, options->out)))
        return options_refuse(state, _("'%s' is to hold two things"), options->summary);
    return check_table(state, options);
}

error_t batch_options_end(struct argp_state *state, struct batch_options *options)
{
    settle_kinds(options);
    if (options->resume && options->out == NULL)
        return options_refuse(state, "%s", _("--resume needs -o FILE"));
    if (options->carried.by_count > 0 && options->summary == NULL)
        return options_refuse(state, "%s", _("--by needs --summary FILE"));
    if ((options->full || options->look_ahead) && options->to != ROWS_JSONL)
        return options_refuse(state, _("--%s writes JSON Lines only: --to jsonl"), options->full ? "full" : "look-ahead");
    return check_files(state, options);
}

/* --- Where the cases of a batch come from ---------------------------------------------------------------------------- */

/* A file or stdin. */
struct batch_file {
    struct lines *lines;
    struct table table; /* all zero unless it is one */
};

static enum status open_table(struct session *session, const struct batch_options *options, struct batch_input *input,
                              struct diag *diag)
{
    struct batch_file *file = input->context;
    struct table *table = &file->table;
    char delimiter = options->delimiter;
    enum status status = STATUS_OK;

    if (delimiter == '\0' && options->from == ROWS_TSV)
        delimiter = '\t';
    table->vocabulary = engine_vocabulary(session->engine);
    table->carried = &options->carried;
    table->decimal_comma = options->decimal_comma;
    table->cells = csv_cells_new(delimiter);
    if (options->map != NULL)
        status = table_map_read(options->map, &table->map, diag);
    if (status == STATUS_OK)
        status = table_open(table, input->path, file->lines, diag);
    if (status == STATUS_OK)
        input->reader = row_table_reader(table);
    input->titles = table->titles;
    return status;
}

static enum status skip_file(void *context, const struct pool_record *to)
{
    const struct batch_file *file = context;

    return lines_skip(file->lines, to);
}

static void describe_file(const void *context, struct buffer *text)
{
    const struct table *table = &((const struct batch_file *)context)->table;

    if (table->cells != NULL)
        buffer_format(text, " delimiter=%d decimal-comma=%d map=%016" PRIx64, csv_cells_delimiter(table->cells),
                      table->decimal_comma, table->map.hash);
}

static void close_file(void *context)
{
    struct batch_file *file = context;

    lines_close(file->lines);
    table_close(&file->table);
    free(file);
}

static uint64_t size_of(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

static enum status open_file(const void *context, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag)
{
    struct batch_file *file = memory_new(1, sizeof *file);
    struct diag warnings = DIAG_EMPTY;
    enum status status;

    (void)context;
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
    input->size = size_of(input->path);
    if (options->from != ROWS_JSONL)
        return open_table(session, options, input, diag);
    input->reader = row_jsonl_reader(engine_vocabulary(session->engine), &options->carried);
    return STATUS_OK;
}

const struct batch_origin batch_files = {NULL, open_file};

enum status batch_input_open(const struct batch_origin *origin, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag)
{
    *input = (struct batch_input){0};
    return origin->open(origin->context, session, options, input, diag);
}

void batch_input_close(struct batch_input *input)
{
    if (input->reader.free != NULL)
        input->reader.free(input->reader.context);
    if (input->close != NULL)
        input->close(input->context);
}

/* Waits for the next record: POOL_RECORD, POOL_END or POOL_BROKEN. */
static enum pool_next batch_input_next(const struct batch_input *input, struct pool_record *record)
{
    struct pollfd watched = {.fd = input->source.descriptor, .events = POLLIN};
    enum pool_next next;

    while ((next = input->source.next(input->source.context, record)) == POOL_NOT_YET)
        poll(&watched, 1, -1);
    return next;
}

/* --- Puts the parts of a batch together ------------------------------------------------------------------------------ */

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
    diag_add(diag, NULL, CODE_TOO_MANY_ERRORS, NULL, _("ended at %llu error rows"), (unsigned long long)errors);
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
    diag_add(&batch->diag, &(struct place){.file = batch->input.path}, CODE_OTHER_INPUT, _("begin again without --resume"), "%s",
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

/* --- One record out of many, as a case: ------------------------------------------------------------------------------ */

/* The record that is looked for: on this line, or with this id. */
struct wanted {
    uint64_t line; /* 0: by id */
    const char *id;
};

static struct wanted read_wanted(const char *which)
{
    static const char prefix[] = "id=";
    struct wanted wanted = {.id = which};

    if (strncmp(which, prefix, sizeof prefix - 1) == 0)
        wanted.id = which + sizeof prefix - 1;
    else if (which[strspn(which, "0123456789")] == '\0')
        wanted.line = strtoull(which, NULL, 10);
    return wanted;
}

static bool is_wanted(const struct wanted *wanted, const struct pool_record *record, const struct row *row)
{
    if (wanted->line > 0)
        return wanted->line >= record->line && wanted->line < record->line + record->lines;
    return row->id != NULL && strcmp(row->id, wanted->id) == 0;
}

/* What was carried along, as the object "keep". */
static cJSON *kept_of(const struct carried *carried, const struct row *row)
{
    cJSON *others = json_object(), *kept = carried->count > 0 ? json_add_object(others, "keep") : NULL;

    for (size_t i = 0; i < carried->count; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_add_part(&name, carried->names[i].text, carried->names[i].size);
        if (carried->kept[i] && row->carried[i].text != NULL)
            cJSON_AddStringToObject(kept, buffer_text(&name), row->carried[i].text);
        buffer_free(&name);
    }
    return others;
}

/* A line of JSON is a case as it stands; of a row in a table one is made. */
static enum status put(struct session *session, const struct batch_options *options, const struct pool_record *record,
                       const struct row *row, enum status status)
{
    struct buffer text = BUFFER_EMPTY;
    cJSON *kept;

    if (options->from == ROWS_JSONL) {
        output_bytes(&session->out, record->bytes, record->size);
        output_text(&session->out, "\n");
        return STATUS_OK;
    }
    if (status != STATUS_OK)
        return status;
    kept = kept_of(&options->carried, row);
    case_write(row->record, kept, &text);
    output_bytes(&session->out, text.text, text.length);
    buffer_free(&text);
    cJSON_Delete(kept);
    return STATUS_OK;
}

/* *found: whether it is the wanted one. */
static enum status try_record(struct session *session, const struct batch_options *options, const struct batch_input *input,
                              const struct pool_record *record, const struct wanted *wanted, bool *found, struct diag *diag)
{
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};
    enum status status = row_read(&input->reader, record, &row);

    *found = is_wanted(wanted, record, &row);
    status = *found ? put(session, options, record, &row, status) : STATUS_OK;
    if (status != STATUS_OK)
        row_problem(&row, input->path, diag);
    row_clear(&row);
    return status;
}

static enum status pick(struct session *session, const struct batch_options *options, const struct batch_input *input,
                        const struct wanted *wanted, struct diag *diag)
{
    struct pool_record record;
    enum pool_next next;
    bool found = false;
    enum status status = STATUS_OK;

    while (!found && (next = batch_input_next(input, &record)) == POOL_RECORD)
        status = try_record(session, options, input, &record, wanted, &found, diag);
    return found ? status : next == POOL_BROKEN ? STATUS_IO : STATUS_NO_INPUT;
}

enum status batch_pick(struct session *session, const struct batch_options *options, const char *which)
{
    struct wanted wanted = read_wanted(which);
    struct diag diag = DIAG_EMPTY;
    struct batch_input input = {0};
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = batch_input_open(&batch_files, session, options, &input, &diag);
    if (status == STATUS_OK) {
        status = pick(session, options, &input, &wanted, &diag);
        if (status == STATUS_NO_INPUT)
            diag_add(&diag, &(struct place){.file = input.path}, CODE_NO_INPUT, NULL,
                     wanted.line > 0 ? _("there is no row on line %s") : _("there is no row with the id %s"),
                     wanted.line > 0 ? which : wanted.id);
    }
    batch_input_close(&input);
    return session_report(session, &diag, status);
}
