/* Commands about many cases: batch, sweep, merge, diff. */
#include <cjson/cJSON.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "many/batch.h"
#include "many/diff.h"
#include "many/summary.h"
#include "many/sweep.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/json_write.h"

/* --- batch ----------------------------------------------------------------------------------------------------------- */

enum { KEY_PICK = BATCH_KEY_OWN };

struct batch_command {
    struct batch_options options;
    const char *pick;
};

static const struct argp_option batch_options[] = {
    BATCH_OPTIONS_OUTPUT,
    BATCH_OPTIONS_KIND,
    BATCH_OPTIONS_INPUT,
    BATCH_OPTIONS_CARRIED,
    BATCH_OPTIONS_WORK,
    {"pick", KEY_PICK, N_("LINE|ID"), 0, N_("write the case on this line, or with this id (id=ID for one of digits), and end"),
     0},
    {0},
};

static error_t parse_batch(int key, char *argument, struct argp_state *state)
{
    struct batch_command *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: batch_options_start(&input->options); return 0;
    case KEY_PICK: input->pick = argument; return 0;
    case ARGP_KEY_ARG:
        if (input->options.path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->options.path = argument;
        return 0;
    case ARGP_KEY_END:
        if (input->pick != NULL && (input->options.out != NULL || input->options.resume || input->options.summary != NULL))
            return options_refuse(state, _("--%s writes a case and no rows: -o, --resume and --summary do not go with it"),
                                  "pick");
        return batch_options_end(state, &input->options);
    default: return batch_options_parse(key, argument, state, &input->options);
    }
}

static enum status run_batch(struct session *session, const void *data)
{
    const struct batch_command *input = data;

    return input->pick != NULL ? batch_pick(session, &input->options, input->pick) : batch_run(session, &input->options, NULL);
}

static const struct argp batch_argp = {
    batch_options,
    parse_batch,
    "[FILE|-]",
    N_("Many cases, one a line (JSON Lines) or one a row of a table (CSV, TSV), and a row of advice for each, in the same order. "
       "A case that cannot be read becomes an error row; the others go on."),
    NULL,
    NULL,
    NULL,
};

const struct command command_batch = {
    .name = "batch",
    .summary = N_("a row of advice for each of many cases"),
    .example = "intervensi batch cases.jsonl >rows.jsonl\n"
               "intervensi batch --jobs 4 -o rows.jsonl --summary counts.json cases.jsonl\n"
               "intervensi batch --keep district --summary counts.json --by district,year -o rows.csv cases.csv\n"
               "intervensi batch --pick 67 cases.jsonl | intervensi advise --why -",
    .argp = &batch_argp,
    .input_size = sizeof(struct batch_command),
    .run = run_batch,
};

/* --- sweep ----------------------------------------------------------------------------------------------------------- */

enum {
    KEY_PAIRWISE = BATCH_KEY_OWN,
    KEY_SAMPLE,
    KEY_SEED,
    KEY_RANGE,
    KEY_ROW,
    KEY_OUTCOMES,
    KEY_SENSITIVITY,
    SWEEP_KEY_ALL,
    SWEEP_KEY_TO
};

struct sweep_command {
    struct batch_options rows;
    struct sweep_options sweep;
    const char *to, *row; /* words of the command line, or NULL */
    uint64_t wanted;      /* of --row */
    bool seeded;
};

static const struct argp_option sweep_options[] = {
    {"pairwise", KEY_PAIRWISE, NULL, 0, N_("only so many rows that each two answers to different questions meet"), 0},
    {"sample", KEY_SAMPLE, "N", 0, N_("only N rows by chance"), 0},
    {"seed", KEY_SEED, "N", 0, N_("with --sample: another sample (default: 1)"), 0},
    {"range", KEY_RANGE, "A-B", 0, N_("only the rows with numbers from A to B"), 0},
    {"row", KEY_ROW, "N", 0, N_("write the case of row N, for advise and explain, and end"), 0},
    {"outcomes", KEY_OUTCOMES, NULL, 0,
     N_("instead of rows the different outcomes, how many rows have them, and the first of these"), 0},
    {"sensitivity", KEY_SENSITIVITY, NULL, 0, N_("instead of rows how often one other answer changes the advice"), 0},
    {"all", SWEEP_KEY_ALL, NULL, 0, N_("with these two: fold nothing"), 0},
    {"to", SWEEP_KEY_TO, "KIND", 0,
     N_("kind of the rows written: jsonl, csv or tsv (default: by the ending of -o FILE, else jsonl); with --outcomes and "
        "--sensitivity text or json (default: text)"),
     0},
    BATCH_OPTIONS_OUTPUT,
    BATCH_OPTIONS_CARRIED,
    BATCH_OPTIONS_WORK,
    {0},
};

/* A number of a row, up to its end or to this sign; NULL: it is none. */
static const char *read_number(const char *word, char end, uint64_t *number)
{
    char *behind;

    errno = 0;
    *number = strtoull(word, &behind, 10);
    return errno == 0 && *word >= '0' && *word <= '9' && *behind == end && *number <= GRID_ROWS_MAX ? behind : NULL;
}

static error_t read_row(struct argp_state *state, const char *word, uint64_t *number)
{
    if (read_number(word, '\0', number) != NULL)
        return 0;
    return options_refuse(state, _("--row takes the number of a row, not '%s'"), word);
}

static error_t read_range(struct argp_state *state, const char *word, struct sweep_options *sweep)
{
    const char *hyphen = read_number(word, '-', &sweep->first);

    if (hyphen != NULL && read_number(hyphen + 1, '\0', &sweep->last) != NULL && sweep->first <= sweep->last)
        return 0;
    return options_refuse(state, _("--range takes two numbers of rows such as 0-999, not '%s'"), word);
}

static const char *const sweep_formats[] = {"text", "json", NULL};

/* Outcomes and sensitivity are no rows. */
static error_t check_outcomes(struct argp_state *state, struct sweep_command *input)
{
    const struct batch_options *rows = &input->rows;
    const struct sweep_options *sweep = &input->sweep;

    if (sweep->outcomes && sweep->sensitivity)
        return options_refuse(state, "%s", _("--outcomes and --sensitivity exclude each other"));
    if (rows->out != NULL || rows->resume || rows->full || rows->look_ahead || rows->summary != NULL || rows->carried.count > 0)
        return options_refuse(state, "%s",
                              _("--outcomes and --sensitivity write no rows: -o, --resume, --full, --look-ahead, --summary, "
                                "--keep and --by do not go with them"));
    if (sweep->sensitivity && (sweep->choice != SWEEP_ALL || sweep->first > 0 || sweep->last < GRID_ROWS_MAX))
        return options_refuse(state, "%s", _("--sensitivity takes all rows: no --pairwise, --sample or --range"));
    return input->to != NULL ? options_choose(state, "to", input->to, sweep_formats, &input->sweep.json) : 0;
}

static error_t check(struct argp_state *state, struct sweep_command *input)
{
    error_t error = 0;

    if (input->sweep.path == NULL)
        return options_missing(state, "GRID.json");
    input->rows.grid = input->sweep.path;
    if (input->row != NULL && (input->rows.out != NULL || input->rows.resume || input->rows.summary != NULL))
        return options_refuse(state, _("--%s writes a case and no rows: -o, --resume and --summary do not go with it"), "row");
    if (input->seeded && input->sweep.choice != SWEEP_SAMPLE)
        return options_refuse(state, "%s", _("--seed needs --sample N"));
    if (input->sweep.outcomes || input->sweep.sensitivity)
        return check_outcomes(state, input);
    if (input->sweep.all)
        return options_refuse(state, "%s", _("--all needs --outcomes or --sensitivity"));
    if (input->to != NULL)
        error = batch_options_parse(BATCH_KEY_TO, (char *)(uintptr_t)input->to, state, &input->rows);
    return error != 0 ? error : batch_options_end(state, &input->rows);
}

static error_t choose(struct argp_state *state, struct sweep_options *sweep, enum sweep_choice choice)
{
    if (sweep->choice != SWEEP_ALL && sweep->choice != choice)
        return options_refuse(state, "%s", _("--pairwise and --sample exclude each other"));
    sweep->choice = choice;
    return 0;
}

static error_t parse_sweep(int key, char *argument, struct argp_state *state)
{
    struct sweep_command *input = state->input;
    struct sweep_options *sweep = &input->sweep;
    error_t error = 0;

    switch (key) {
    case ARGP_KEY_INIT:
        batch_options_start(&input->rows);
        sweep->seed = 1;
        sweep->last = GRID_ROWS_MAX;
        return 0;
    case KEY_PAIRWISE: return choose(state, sweep, SWEEP_PAIRS);
    case KEY_SAMPLE:
        error = choose(state, sweep, SWEEP_SAMPLE);
        return error != 0 ? error : options_number(state, "sample", argument, 1, GRID_SAMPLE_MAX, &sweep->sample);
    case KEY_SEED: input->seeded = true; return options_number(state, "seed", argument, 0, LONG_MAX, &sweep->seed);
    case KEY_RANGE: return read_range(state, argument, sweep);
    case KEY_ROW: input->row = argument; return read_row(state, argument, &input->wanted);
    case KEY_OUTCOMES: sweep->outcomes = true; return 0;
    case KEY_SENSITIVITY: sweep->sensitivity = true; return 0;
    case SWEEP_KEY_ALL: sweep->all = true; return 0;
    case SWEEP_KEY_TO: input->to = argument; return 0;
    case ARGP_KEY_ARG:
        if (sweep->path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        sweep->path = argument;
        return 0;
    case ARGP_KEY_END: return check(state, input);
    default: return batch_options_parse(key, argument, state, &input->rows);
    }
}

static enum status run_sweep(struct session *session, const void *data)
{
    const struct sweep_command *input = data;

    if (input->row != NULL)
        return sweep_row(session, &input->sweep, input->wanted);
    if (input->sweep.outcomes || input->sweep.sensitivity)
        return sweep_outcomes(session, &input->sweep, &input->rows);
    return batch_run(session, &input->rows, &input->sweep);
}

static const struct argp sweep_argp = {
    sweep_options,
    parse_sweep,
    "GRID.json|-",
    N_("Every combination of the answers that a grid varies, and a row of advice for each. A row is named by its number, from 0; "
       "the last fact of the grid varies fastest."),
    NULL,
    NULL,
    NULL,
};

const struct command command_sweep = {
    .name = "sweep",
    .summary = N_("every combination of chosen answers"),
    .example = "intervensi sweep examples/kisi/keluarga.json >rows.jsonl\n"
               "intervensi sweep --pairwise --to csv --keep coping-result -o rows.csv examples/kisi/keluarga.json\n"
               "intervensi sweep --sensitivity examples/kisi/keluarga.json\n"
               "intervensi sweep --row 18 examples/kisi/keluarga.json | intervensi advise --why -",
    .argp = &sweep_argp,
    .input_size = sizeof(struct sweep_command),
    .run = run_sweep,
};

/* --- diff ------------------------------------------------------------------------------------------------------------ */

enum { KEY_AGAINST = BATCH_KEY_OWN, KEY_AGAINST_FACTS, KEY_ANNOUNCED, KEY_GRID, KEY_FORMAT, DIFF_KEY_ALL };

static const char *const diff_formats[] = {"text", "json", NULL};

static const struct argp_option diff_options[] = {
    {"against", KEY_AGAINST, "DIR", 0, N_("the other rules"), 0},
    {"against-facts", KEY_AGAINST_FACTS, "DIR", 0, N_("their facts (default: the folder facts beside them, else those in use)"),
     0},
    {"announced", KEY_ANNOUNCED, N_("FILE"), 0, N_("a list of changes that may be; exit status 1 if anything else changes"), 0},
    {"grid", KEY_GRID, "GRID.json", 0, N_("the cases are the rows of this grid, as in sweep"), 0},
    {"to", KEY_FORMAT, "text|json", 0, N_("what is written (default: text)"), 0},
    {"all", DIFF_KEY_ALL, NULL, 0, N_("fold nothing: every action, every other reason"), 0},
    {"keep", BATCH_KEY_KEEP, N_("COLUMN,…"), 0, N_("of a table: these columns are no facts, and may be there"), 0},
    BATCH_OPTIONS_INPUT,
    BATCH_OPTIONS_WORK,
    {0},
};

static error_t parse_end(struct argp_state *state, struct diff_options *input)
{
    if (input->against == NULL)
        return options_missing(state, "--against");
    if (input->grid != NULL && input->batch.path != NULL)
        return options_refuse(state, _("one argument too many: '%s'"), input->batch.path);
    return batch_options_end(state, &input->batch);
}

static error_t parse_diff(int key, char *argument, struct argp_state *state)
{
    struct diff_options *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: batch_options_start(&input->batch); return 0;
    case KEY_AGAINST: input->against = argument; return 0;
    case KEY_AGAINST_FACTS: input->against_facts = argument; return 0;
    case KEY_ANNOUNCED: input->announced = argument; return 0;
    case KEY_GRID: input->grid = argument; return 0;
    case KEY_FORMAT: return options_choose(state, "to", argument, diff_formats, &input->json);
    case DIFF_KEY_ALL: input->all = true; return 0;
    case ARGP_KEY_ARG:
        if (input->batch.path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->batch.path = argument;
        return 0;
    case ARGP_KEY_END: return parse_end(state, input);
    default: return batch_options_parse(key, argument, state, &input->batch);
    }
}

static enum status run_diff(struct session *session, const void *data)
{
    return diff_run(session, data);
}

static const struct argp diff_argp = {
    diff_options,
    parse_diff,
    "[FILE|-]",
    N_("What another rule base would say of the same cases, one a line as for batch: which advice changes and how often, the "
       "smallest case that shows it, and which of the rules that differ lead to it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_diff = {
    .name = "diff",
    .summary = N_("what another rule base would say of the same cases"),
    .example = "intervensi diff --against draft/rules cases.jsonl\n"
               "intervensi diff --against draft/rules --announced changes.json cases.jsonl\n"
               "intervensi diff --against draft/rules --grid grid.json",
    .argp = &diff_argp,
    .input_size = sizeof(struct diff_options),
    .run = run_diff,
};

/* --- merge ----------------------------------------------------------------------------------------------------------- */

enum { KEY_EXPECT_ROWS = 512, PATHS_MAX = 10000 };

struct merge_input {
    const char *paths[PATHS_MAX];
    size_t count;
    bool expects;
    long expected;
};

static const struct argp_option merge_options[] = {
    {"expect-rows", KEY_EXPECT_ROWS, "N", 0, N_("end with 1 unless there are so many rows in all"), 0},
    {0},
};

static error_t parse_merge(int key, char *argument, struct argp_state *state)
{
    struct merge_input *input = state->input;

    switch (key) {
    case KEY_EXPECT_ROWS:
        input->expects = true;
        return options_number(state, "expect-rows", argument, 0, LONG_MAX, &input->expected);
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d files"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: return input->count > 0 ? 0 : options_missing(state, "SUMMARY");
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* Adds one file to the sum; the first is the sum. */
static enum status add_file(const char *path, cJSON **sum, struct diag *diag)
{
    cJSON *next;
    enum status status = counts_file_read(path, &next, diag);

    return status == STATUS_OK ? summary_take(path, next, sum, diag) : status;
}

static enum status check_rows(const struct merge_input *input, const cJSON *sum, struct diag *diag)
{
    double rows = cJSON_GetObjectItemCaseSensitive(sum, "rows")->valuedouble;

    if (!input->expects || (long)rows == input->expected)
        return STATUS_OK;
    diag_add(diag, NULL, CODE_MISSING_ROWS, NULL, _("there are %.0f rows, not %ld"), rows, input->expected);
    return STATUS_FAILED;
}

static enum status run_merge(struct session *session, const void *data)
{
    const struct merge_input *input = data;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;
    cJSON *sum = NULL;

    for (size_t i = 0; status == STATUS_OK && i < input->count; i++)
        status = add_file(input->paths[i], &sum, &diag);
    if (status == STATUS_OK) {
        status = check_rows(input, sum, &diag);
        json_write(&session->out, sum);
    } else {
        cJSON_Delete(sum);
    }
    return session_report(session, &diag, status);
}

static const struct argp merge_argp = {
    merge_options, parse_merge,
    "SUMMARY...",  N_("Adds the summaries of the parts of a batch up, in the order given: the sum is that of the whole."),
    NULL,          NULL,
    NULL,
};

const struct command command_merge = {
    .name = "merge",
    .summary = N_("adds summaries up"),
    .example = "intervensi merge --expect-rows 1000000 part-*.summary.json >whole.json",
    .argp = &merge_argp,
    .input_size = sizeof(struct merge_input),
    .run = run_merge,
};
