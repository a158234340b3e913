/* Commands about many cases: batch, sweep, merge, diff. */
#include <cjson/cJSON.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "many/batch.h"
#include "many/count.h"
#include "many/diff.h"
#include "many/look.h"
#include "many/pseudonym.h"
#include "many/summary.h"
#include "many/sweep.h"
#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/json_write.h"

/* --- batch ----------------------------------------------------------------------------------------------------------- */

static struct batch_options rows = BATCH_OPTIONS_USUAL; /* of batch and sweep */
static const char *picked;

static const struct option_row batch_options[] = {
    BATCH_OPTIONS_OUTPUT(rows),
    BATCH_OPTIONS_KIND(rows),
    BATCH_OPTIONS_INPUT(rows),
    BATCH_OPTIONS_CARRIED(rows),
    BATCH_OPTIONS_WORK(rows),
    {"pick", 0, N_("LINE|ID"), N_("write the case on this line, or with this id (id=ID for one of digits), and end"),
     TEXT(picked)},
    {.name = NULL},
};

/* An option that writes one case leaves nothing for those of rows. */
static bool check_alone(struct reading *reading, const char *option, const char *value)
{
    return value == NULL || (rows.out == NULL && !rows.resume && rows.summary == NULL) ||
           options_refuse(reading, _("--%s writes a case and no rows: -o, --resume and --summary do not go with it"), option);
}

static bool check_batch(struct reading *reading, const char *const *words)
{
    rows.path = words[0];
    return check_alone(reading, "pick", picked) && batch_options_check(reading, &rows);
}

static enum status run_batch(struct session *session, const char *const *words)
{
    (void)words;
    return picked != NULL ? batch_pick(session, &rows, picked) : batch_run(session, &rows, NULL);
}

const struct command command_batch = {
    .name = "batch",
    .arguments = "[FILE|-]",
    .summary = N_("a row of advice for each of many cases"),
    .about =
        N_("Many cases, one a line (JSON Lines) or one a row of a table (CSV, TSV), and a row of advice for each, in the same "
           "order. A case that cannot be read becomes an error row; the others go on."),
    .example = "intervensi batch cases.jsonl >rows.jsonl\n"
               "intervensi batch --jobs 4 -o rows.jsonl --summary counts.json cases.jsonl\n"
               "intervensi batch --keep district --summary counts.json --by district,year -o rows.csv cases.csv\n"
               "intervensi batch --pick 67 cases.jsonl | intervensi advise --why -",
    .options = batch_options,
    .most = 1,
    .check = check_batch,
    .run = run_batch,
};

/* --- count ----------------------------------------------------------------------------------------------------------- */

static struct count_request counted;

static const struct option_row count_options[] = {
    {"by", 0, "A*B",
     N_("a count for each value of A, and of B: columns that batch --keep carried along, facts, or action, standing, strength"),
     TEXT(counted.by)},
    {"where", 0, N_("CONDITION"), N_("only cases with these answers, such as 'client-system=family & event-weeks<6'"),
     TEXT(counted.where)},
    {"standing", 0, N_("WORD"), N_("only recommendations that stand so, such as recommended"), TEXT(counted.standing)},
    {"strength", 0, N_("WORD"), N_("only recommendations of this strength, such as required"), TEXT(counted.strength)},
    {"to", 0, "text|csv|json", N_("what is written (default: text)"), CHOICE(counted.form)},
    {"wide", 0, NULL, N_("of csv: the values of B side by side"), FLAG(counted.wide)},
    {"excel", 0, NULL, N_("of csv: with ; and a byte-order mark, as spreadsheets in Indonesia expect"), FLAG(counted.excel)},
    {.name = NULL},
};

static bool check_count(struct reading *reading, const char *const *words)
{
    counted.path = words[0];
    counted.action = words[1];
    if ((counted.wide || counted.excel) && counted.form != COUNT_CSV)
        return options_refuse(reading, "%s", _("--wide and --excel are for --to csv"));
    return true;
}

static enum status run_count(struct session *session, const char *const *words)
{
    (void)words;
    return count_run(session, &counted);
}

const struct command command_count = {
    .name = "count",
    .arguments = N_("RESULTS.sqlite [ACTION]"),
    .summary = N_("in how many cases, by what: of a database of results"),
    .about = N_("In how many cases of a database of results (batch -o results.sqlite), or in how many of them an action is "
                "advised. A case that "
                "has several of the values counts with each, so that rows may add up to more than all cases."),
    .example = "intervensi count results.sqlite --by district*year --where client-system=family\n"
               "intervensi count results.sqlite ext-refer --standing recommended --strength required --by district*year",
    .options = count_options,
    .least = 1,
    .most = 2,
    .check = check_count,
    .run = run_count,
};

/* --- sweep ----------------------------------------------------------------------------------------------------------- */

static struct sweep_options sweep = {.seed = -1, .last = GRID_ROWS_MAX};
static bool pairwise;
static const char *kind, *row; /* of --to and --row as they are typed, or NULL */
static uint64_t wanted;        /* of --row */

/* A number of a row, up to its end or to this sign; NULL: it is none. */
static const char *read_number(const char *word, char end, uint64_t *number)
{
    char *behind;

    errno = 0;
    *number = strtoull(word, &behind, 10);
    return errno == 0 && *word >= '0' && *word <= '9' && *behind == end && *number <= GRID_ROWS_MAX ? behind : NULL;
}

static bool read_row(struct reading *reading, const struct option_row *option, char *word)
{
    (void)option;
    row = word;
    return read_number(word, '\0', &wanted) != NULL ||
           options_refuse(reading, _("--row takes the number of a row, not '%s'"), word);
}

static bool read_range(struct reading *reading, const struct option_row *option, char *word)
{
    const char *hyphen = read_number(word, '-', &sweep.first);

    (void)option;
    if (hyphen != NULL && read_number(hyphen + 1, '\0', &sweep.last) != NULL && sweep.first <= sweep.last)
        return true;
    return options_refuse(reading, _("--range takes two numbers of rows such as 0-999, not '%s'"), word);
}

static const struct option_row sweep_options[] = {
    {"pairwise", 0, NULL, N_("only so many rows that each two answers to different questions meet"), FLAG(pairwise)},
    {"sample", 0, "N", N_("only N rows by chance"), NUMBER(sweep.sample, 1, GRID_SAMPLE_MAX)},
    {"seed", 0, "N", N_("with --sample: another sample (default: 1)"), NUMBER(sweep.seed, 0, LONG_MAX)},
    {"range", 0, "A-B", N_("only the rows with numbers from A to B"), .kind = READ_OWN, .read = read_range},
    {"row", 0, "N", N_("write the case of row N, for advise and explain, and end"), .kind = READ_OWN, .read = read_row},
    {"outcomes", 0, NULL, N_("instead of rows the different outcomes, how many rows have them, and the first of these"),
     FLAG(sweep.outcomes)},
    {"sensitivity", 0, NULL, N_("instead of rows how often one other answer changes the advice"), FLAG(sweep.sensitivity)},
    {"all", 0, NULL, N_("with these two: fold nothing"), FLAG(sweep.all)},
    {"to", 0, "KIND",
     N_("kind of the rows written: jsonl, csv or tsv (default: by the ending of -o FILE, else jsonl); with --outcomes and "
        "--sensitivity text or json (default: text)"),
     TEXT(kind)},
    BATCH_OPTIONS_OUTPUT(rows),
    BATCH_OPTIONS_CARRIED(rows),
    BATCH_OPTIONS_WORK(rows),
    {.name = NULL},
};

/* Outcomes and sensitivity are no rows. */
static bool check_outcomes(struct reading *reading)
{
    if (sweep.outcomes && sweep.sensitivity)
        return options_refuse(reading, "%s", _("--outcomes and --sensitivity exclude each other"));
    if (rows.out != NULL || rows.resume || rows.full || rows.look_ahead || rows.summary != NULL || rows.carried.count > 0)
        return options_refuse(reading, "%s",
                              _("--outcomes and --sensitivity write no rows: -o, --resume, --full, --look-ahead, --summary, "
                                "--keep and --by do not go with them"));
    if (sweep.sensitivity && (sweep.choice != SWEEP_ALL || sweep.first > 0 || sweep.last < GRID_ROWS_MAX))
        return options_refuse(reading, "%s", _("--sensitivity takes all rows: no --pairwise, --sample or --range"));
    return kind == NULL || options_choose(reading, "to", "text|json", kind, &sweep.json);
}

static bool check_sweep(struct reading *reading, const char *const *words)
{
    int chosen = 0;

    if (pairwise && sweep.sample > 0)
        return options_refuse(reading, "%s", _("--pairwise and --sample exclude each other"));
    sweep.choice = pairwise ? SWEEP_PAIRS : sweep.sample > 0 ? SWEEP_SAMPLE : SWEEP_ALL;
    sweep.path = rows.grid = words[0];
    if (!check_alone(reading, "row", row))
        return false;
    if (sweep.seed >= 0 && sweep.choice != SWEEP_SAMPLE)
        return options_refuse(reading, "%s", _("--seed needs --sample N"));
    sweep.seed = sweep.seed >= 0 ? sweep.seed : 1;
    if (sweep.outcomes || sweep.sensitivity)
        return check_outcomes(reading);
    if (sweep.all)
        return options_refuse(reading, "%s", _("--all needs --outcomes or --sensitivity"));
    if (kind != NULL && !options_choose(reading, "to", "jsonl|csv|tsv|sqlite", kind, &chosen))
        return false;
    rows.to = kind != NULL ? (enum row_kind)(ROWS_JSONL + chosen) : ROWS_UNSAID;
    return batch_options_check(reading, &rows);
}

static enum status run_sweep(struct session *session, const char *const *words)
{
    (void)words;
    if (row != NULL)
        return sweep_row(session, &sweep, wanted);
    if (sweep.outcomes || sweep.sensitivity)
        return sweep_outcomes(session, &sweep, &rows);
    return batch_run(session, &rows, &sweep);
}

const struct command command_sweep = {
    .name = "sweep",
    .arguments = "GRID.json|-",
    .summary = N_("every combination of chosen answers"),
    .about =
        N_("Every combination of the answers that a grid varies, and a row of advice for each. A row is named by its number, "
           "from 0; the last fact of the grid varies fastest."),
    .example = "intervensi sweep examples/kisi/keluarga.json >rows.jsonl\n"
               "intervensi sweep --pairwise --to csv --keep coping-result -o rows.csv examples/kisi/keluarga.json\n"
               "intervensi sweep --sensitivity examples/kisi/keluarga.json\n"
               "intervensi sweep --row 18 examples/kisi/keluarga.json | intervensi advise --why -",
    .options = sweep_options,
    .least = 1,
    .most = 1,
    .check = check_sweep,
    .run = run_sweep,
};

/* --- diff ------------------------------------------------------------------------------------------------------------ */

static struct diff_options diff = {.batch = BATCH_OPTIONS_USUAL};

static const struct option_row diff_rows[] = {
    {"against", 0, "DIR", N_("the other rules"), TEXT(diff.against)},
    {"against-facts", 0, "DIR", N_("their facts (default: the folder facts beside them, else those in use)"),
     TEXT(diff.against_facts)},
    {"announced", 0, N_("FILE"), N_("a list of changes that may be; exit status 1 if anything else changes"),
     TEXT(diff.announced)},
    {"grid", 0, "GRID.json", N_("the cases are the rows of this grid, as in sweep"), TEXT(diff.grid)},
    TEXT_OR_JSON(diff.json),
    {"all", 0, NULL, N_("fold nothing: every action, every other reason"), FLAG(diff.all)},
    {"keep", 0, N_("COLUMN,…"), N_("of a table: these columns are no facts, and may be there"),
     OWN(batch_read_carried, diff.batch.carried)},
    BATCH_OPTIONS_INPUT(diff.batch),
    BATCH_OPTIONS_WORK(diff.batch),
    {.name = NULL},
};

static bool check_diff(struct reading *reading, const char *const *words)
{
    diff.batch.path = words[0];
    if (diff.against == NULL)
        return options_refuse(reading, _("%s is missing"), "--against");
    if (diff.grid != NULL && words[0] != NULL)
        return options_refuse(reading, _("one argument too many: '%s'"), words[0]);
    return batch_options_check(reading, &diff.batch);
}

static enum status run_diff(struct session *session, const char *const *words)
{
    (void)words;
    return diff_run(session, &diff);
}

const struct command command_diff = {
    .name = "diff",
    .arguments = "[FILE|-]",
    .summary = N_("what another rule base would say of the same cases"),
    .about =
        N_("What another rule base would say of the same cases, one a line as for batch: which advice changes and how often, "
           "the smallest case that shows it, and which of the rules that differ lead to it."),
    .example = "intervensi diff --against draft/rules cases.jsonl\n"
               "intervensi diff --against draft/rules --announced changes.json cases.jsonl\n"
               "intervensi diff --against draft/rules --grid grid.json",
    .options = diff_rows,
    .most = 1,
    .check = check_diff,
    .run = run_diff,
};

/* --- table ----------------------------------------------------------------------------------------------------------- */

static struct look_options look;

static const struct option_row table_options[] = {
    {"output", 'o', N_("FILE"), N_("write the rows that have no problem to this file, as cases (JSON Lines)"), TEXT(look.out)},
    {"propose", 0, N_("FILE"), N_("write the map to this file, to be edited: what columns and words mean"), TEXT(look.propose)},
    {"map", 0, N_("FILE"), N_("the map: what is settled already"), TEXT(look.map)},
    {"accept", 0, NULL, N_("take doubtful proposals, too"), FLAG(look.accept)},
    {"sheet", 0, N_("NAME"), N_("of a spreadsheet: the sheet of this name (default: the first that is visible)"),
     TEXT(look.sheet)},
    {"page", 0, N_("FILE"), N_("a page on the quality of the data (HTML)"), TEXT(look.page)},
    {"all", 0, NULL, N_("fold nothing: every word, every row with problems"), FLAG(look.all)},
    {.name = NULL},
};

static bool check_table(struct reading *reading, const char *const *words)
{
    const char *written[] = {look.out, look.propose, look.page};

    look.path = words[0];
    for (size_t i = 0; i < sizeof written / sizeof *written; i++)
        if (written[i] != NULL && (file_is_same(look.path, written[i]) || strcmp(look.path, written[i]) == 0))
            return options_refuse(reading, _("'%s' is the input: the output needs another name"), written[i]);
    return true;
}

static enum status run_table(struct session *session, const char *const *words)
{
    (void)words;
    return look_run(session, &look);
}

const struct command command_table = {
    .name = "table",
    .arguments = "FILE",
    .summary = N_("looks at a spreadsheet before it is run, and cleans it"),
    .about =
        N_("Looks at a table (.xlsx, .ods, CSV, TSV): where its titles are, what its columns and words mean here, what cannot be "
           "read and in which rows. Proposes a map and writes the clean rows as cases. On a terminal it asks about what is "
           "doubtful."),
    .example = "intervensi table cases.xlsx --propose cases.map\n"
               "intervensi table cases.xlsx --map cases.map -o cases.jsonl --page quality.html",
    .options = table_options,
    .least = 1,
    .most = 1,
    .check = check_table,
    .run = run_table,
};

/* --- merge ----------------------------------------------------------------------------------------------------------- */

static long expected = -1; /* rows; -1: any number */

static const struct option_row merge_options[] = {
    {"expect-rows", 0, "N", N_("end with 1 unless there are so many rows in all"), NUMBER(expected, 0, LONG_MAX)},
    {.name = NULL},
};

/* Whether these counts were added already, under another name: of a part with rows, first and last id are among them. */
static enum status check_twice(const char *path, const cJSON *next, struct byte_table *added, struct diag *diag)
{
    char *text = cJSON_PrintUnformatted(next);
    struct byte_entry *entry;
    enum status status = STATUS_OK;
    bool fresh;

    if (text == NULL)
        memory_exhausted();
    entry = byte_table_add(added, text, strlen(text), &fresh);
    if (!fresh && cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(next, "rows")) > 0) {
        diag_add(diag, &(struct place){.file = path}, CODE_SECOND, NULL,
                 _("this summary is the same as that of %s: a part must not be added twice"), (const char *)entry->value.pointer);
        status = STATUS_DATA;
    }
    if (fresh)
        entry->value.pointer = (void *)(uintptr_t)path;
    else
        free(text);
    return status;
}

/* Adds one file to the sum; the first is the sum. */
static enum status add_file(const char *path, cJSON **sum, struct byte_table *added, struct diag *diag)
{
    cJSON *next;
    enum status status = counts_file_read(path, &next, diag);

    if (status == STATUS_OK && (status = check_twice(path, next, added, diag)) != STATUS_OK)
        cJSON_Delete(next);
    return status == STATUS_OK ? summary_take(path, next, sum, diag) : status;
}

static enum status check_rows(const cJSON *sum, struct diag *diag)
{
    double there = cJSON_GetObjectItemCaseSensitive(sum, "rows")->valuedouble;

    if (expected < 0 || (long)there == expected)
        return STATUS_OK;
    diag_add(diag, NULL, CODE_MISSING_ROWS, NULL, _("there are %.0f rows, not %ld"), there, expected);
    return STATUS_FAILED;
}

static enum status run_merge(struct session *session, const char *const *words)
{
    struct diag diag = DIAG_EMPTY;
    struct byte_table added = {NULL};
    enum status status = STATUS_OK;
    cJSON *sum = NULL;

    for (; status == STATUS_OK && *words != NULL; words++)
        status = add_file(*words, &sum, &added, &diag);
    for (size_t i = 0; i < added.capacity; i++)
        free((void *)(uintptr_t)added.entries[i].key);
    byte_table_free(&added);
    if (status == STATUS_OK) {
        status = check_rows(sum, &diag);
        json_write(&session->out, sum);
    } else {
        cJSON_Delete(sum);
    }
    return session_report(session, &diag, status);
}

const struct command command_merge = {
    .name = "merge",
    .arguments = "SUMMARY...",
    .summary = N_("adds summaries up"),
    .about = N_("Adds the summaries of the parts of a batch up, in the order given: the sum is that of the whole."),
    .example = "intervensi merge --expect-rows 1000000 part-*.summary.json >whole.json",
    .options = merge_options,
    .least = 1,
    .most = ANY_NUMBER,
    .run = run_merge,
};

/* --- pseudonym ------------------------------------------------------------------------------------------------------- */

static struct pseudonym_options pseudonym;

static const struct option_row pseudonym_rows[] = {
    {"key", 0, N_("FILE"), N_("the secret: at least 32 bytes by chance, which only you can read"), TEXT(pseudonym.key)},
    {"column", 0, N_("TITLE"), N_("of a table: the column of the ids (default: id)"), TEXT(pseudonym.column)},
    {"from", 0, "jsonl|csv|tsv", N_("kind of the input (default: by the ending of its name, else jsonl)"), CHOICE(pseudonym.from),
     .least = ROWS_JSONL},
    {.name = NULL},
};

static bool check_pseudonym(struct reading *reading, const char *const *words)
{
    pseudonym.path = words[0];
    return pseudonym.key != NULL || options_refuse(reading, _("%s is missing"), "--key");
}

static enum status run_pseudonym(struct session *session, const char *const *words)
{
    (void)words;
    return pseudonym_run(session, &pseudonym);
}

const struct command command_pseudonym = {
    .name = "pseudonym",
    .arguments = "FILE|-",
    .summary = N_("the same cases with pseudonyms for their ids"),
    .about = N_(
        "Writes the cases of a file with pseudonyms for their ids, which only the key connects with them. Everything else stays "
        "as it is: names in titles and notes, too."),
    .example = "(umask 077; head -c 32 /dev/urandom >kunci)\nintervensi pseudonym --key kunci cases.csv >to-share.csv",
    .options = pseudonym_rows,
    .least = 1,
    .most = 1,
    .check = check_pseudonym,
    .run = run_pseudonym,
};
