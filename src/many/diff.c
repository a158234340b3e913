/* Puts the parts of a diff together. See diff.h.
 * May use: batch_input, sweep, pool, diff_work, diff_table, render_diff. Not its job: any of theirs. */
#include "many/diff.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "explain/compare.h"
#include "many/batch.h"
#include "many/rows.h"
#include "many/rule_diff.h"
#include "many/sink.h"
#include "many/sweep.h"
#include "memory.h"
#include "text.h"

struct diff_work {
    struct engine *engines[2]; /* the rules in use, the others */
    struct row_reader reader;  /* in the words of the rules in use */
    const struct case_translator *translator;
    const struct rule_diff *rules;
    struct row_memo *memo; /* of this process: copied when it is forked */
};

/* --- What a worker tells the parent of one row of a diff ------------------------------------------------------------- */

static void put_text(struct buffer *note, const char *text)
{
    buffer_add_part(note, text, strlen(text) + 1);
}

static void put_byte(struct buffer *note, int number)
{
    char byte = (char)number;

    assert(number >= 0 && number < 128);
    buffer_add_part(note, &byte, 1);
}

static void diff_note_id(struct buffer *note, const char *id)
{
    put_byte(note, id != NULL);
    if (id != NULL)
        put_text(note, id);
}

static void diff_note_error(struct buffer *note, const struct diff_error *error)
{
    put_byte(note, false);
    put_byte(note, error->other);
    put_text(note, error->code);
    put_text(note, error->field);
    put_text(note, error->message);
}

static void diff_note_ok(struct buffer *note, uint32_t answers)
{
    put_byte(note, true);
    buffer_add_part(note, (const char *)&answers, sizeof answers);
}

/* How an action stands in both: STANDING_ABSENT in one of them at most. */
static void diff_note_action(struct buffer *note, const char *subject, int from, int to)
{
    put_byte(note, DIFF_ENTRY_ACTION);
    put_text(note, subject);
    put_byte(note, from);
    put_byte(note, to);
}

/* `rules`: the ids of those responsible, each followed by a blank. */
static void diff_note_change(struct buffer *note, const struct diff_change *change, const char *rules)
{
    put_byte(note, DIFF_ENTRY_CHANGE);
    put_text(note, change->subject);
    put_byte(note, change->from);
    put_byte(note, change->to);
    put_byte(note, (int)change->what);
    put_byte(note, (int)change->kind);
    put_text(note, change->value);
    put_text(note, rules);
}

static const char *take_text(struct diff_note *note)
{
    const char *text = note->at;

    note->at += strlen(text) + 1;
    return text;
}

static int take_byte(struct diff_note *note)
{
    return *note->at++;
}

struct diff_note diff_note_read(const char *bytes, size_t size)
{
    struct diff_note note = {.at = bytes, .end = bytes + size};

    note.id = take_byte(&note) ? take_text(&note) : NULL;
    note.ok = take_byte(&note);
    if (note.ok) {
        memcpy(&note.answers, note.at, sizeof note.answers);
        note.at += sizeof note.answers;
        return note;
    }
    note.error.other = take_byte(&note);
    note.error.code = take_text(&note);
    note.error.field = take_text(&note);
    note.error.message = take_text(&note);
    return note;
}

enum diff_entry diff_note_next(struct diff_note *note, struct diff_change *change, const char **rules)
{
    enum diff_entry entry;

    if (note->at == note->end)
        return DIFF_ENTRY_END;
    entry = (enum diff_entry)take_byte(note);
    change->subject = take_text(note);
    change->from = take_byte(note);
    change->to = take_byte(note);
    if (entry == DIFF_ENTRY_ACTION)
        return entry;
    change->what = (enum diff_what)take_byte(note);
    change->kind = (enum kind)take_byte(note);
    change->value = take_text(note);
    *rules = take_text(note);
    return entry;
}

/* --- The work on one row of a diff ----------------------------------------------------------------------------------- */

/* --- Which rules lead to a change ------------------------------------------------------------------------------------ */

struct found_rules {
    const struct diff_work *work;
    struct words found; /* ids, each once */
    size_t capacity;
};

static void find_rule(void *context, int side, const struct firing *firing)
{
    struct found_rules *rules = context;
    const struct rulebook *book = engine_rulebook(rules->work->engines[side]);
    const char *id = book->rules[book->alternatives[firing->alternative].rule].id;

    for (size_t i = 0; i < rules->found.count; i++)
        if (strcmp(rules->found.items[i], id) == 0)
            return;
    if (!rule_diff_has(rules->work->rules, id))
        return;
    rules->found.items = memory_grow(rules->found.items, &rules->capacity, rules->found.count + 1, sizeof *rules->found.items);
    rules->found.items[rules->found.count++] = id;
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The two results of a row, and what differs in them. */
struct compared {
    const struct diff_work *work;
    const struct what_if *what;
    struct buffer *note;
};

/* The rules that differ and that fired, on one side only, on the way to what the change is about. */
static struct words find_rules(const struct compared *compared, const struct what_change *change, bool strength)
{
    const struct diff_work *work = compared->work;
    struct found_rules rules = {.work = work};
    struct apart apart = {
        .rulebooks = {engine_rulebook(work->engines[0]), engine_rulebook(work->engines[1])},
        .results = {compared->what->before, compared->what->after},
        .findings_only = strength,
        .context = &rules,
        .pass_firing = find_rule,
    };

    apart_search(&apart, change);
    if (rules.found.count > 0)
        qsort(rules.found.items, rules.found.count, sizeof *rules.found.items, compare_words);
    return rules.found;
}

/* --- What changes ---------------------------------------------------------------------------------------------------- */

static void note_change(const struct compared *compared, const struct what_change *change, const struct diff_change *one)
{
    struct words found = find_rules(compared, change, one->what == DIFF_STRENGTH);
    struct buffer rules = BUFFER_EMPTY;

    for (size_t i = 0; i < found.count; i++)
        buffer_format(&rules, "%s ", found.items[i]);
    diff_note_change(compared->note, one, buffer_text(&rules));
    buffer_free(&rules);
    free(found.items);
}

static void note_action(const struct compared *compared, const struct what_change *change)
{
    const struct recommendation *before = change->before.action, *after = change->after.action;
    struct diff_change one = {DIFF_STANDING, KIND_COUNT, change->change.subject, "", change->change.before, change->change.after};
    bool heavier = before != NULL && after != NULL && before->strength != after->strength;

    if (!heavier || one.from != one.to)
        note_change(compared, change, &one);
    if (!heavier)
        return;
    one.what = DIFF_STRENGTH;
    one.from = (int)before->strength;
    one.to = (int)after->strength;
    note_change(compared, change, &one);
}

static int strength_of(const struct finding *finding)
{
    return finding != NULL ? (int)finding->strength : STRENGTH_ABSENT;
}

static void note_finding(const struct compared *compared, const struct what_change *change)
{
    const char *value = change->change.value != NULL ? change->change.value : "";
    const struct diff_change one = {DIFF_FINDING,
                                    change->change.kind,
                                    change->change.subject,
                                    value,
                                    strength_of(change->before.finding),
                                    strength_of(change->after.finding)};

    note_change(compared, change, &one);
}

static int standing_of(const struct recommendation *recommendation)
{
    return recommendation != NULL ? (int)recommendation->standing : STANDING_ABSENT;
}

/* How every action stands in both. */
static void note_standings(const struct result *before, const struct result *after, struct buffer *note)
{
    for (size_t i = 0; i < before->recommendation_count; i++) {
        const struct recommendation *one = &before->recommendations[i];

        diff_note_action(note, one->subject, (int)one->standing, standing_of(result_recommendation(after, one->subject)));
    }
    for (size_t i = 0; i < after->recommendation_count; i++) {
        const struct recommendation *one = &after->recommendations[i];

        if (result_recommendation(before, one->subject) == NULL)
            diff_note_action(note, one->subject, STANDING_ABSENT, (int)one->standing);
    }
}

static void note_changes(const struct diff_work *work, const struct result *before, const struct result *after,
                         struct buffer *note)
{
    struct what_if *what = what_if_new(engine_vocabulary(work->engines[0]), before, after, WHAT_ALL);
    const struct compared compared = {work, what, note};

    for (size_t i = 0; i < what->count; i++)
        if (what->changes[i].change.action)
            note_action(&compared, &what->changes[i]);
        else
            note_finding(&compared, &what->changes[i]);
    what_if_free(what);
}

/* --- One row ------------------------------------------------------------------------------------------------------------ */

/* Both sides of a row. */
struct diff_row {
    struct row row;
    struct case_record *other_record;
    struct result *results[2];
    bool other; /* the other rules refuse it */
};

static enum status consult(const struct diff_work *work, struct diff_row *row)
{
    enum status status = engine_consult(work->engines[0], row->row.record, &row->results[0], &row->row.diag);

    if (status != STATUS_OK)
        return status;
    row->other = true;
    status = case_translate(work->translator, row->row.record, &row->other_record, &row->row.diag);
    if (status == STATUS_OK)
        status = engine_consult(work->engines[1], row->other_record, &row->results[1], &row->row.diag);
    return status;
}

static uint32_t count_answers(const struct case_record *record)
{
    uint32_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        count += answer_given(&record->answers[i]);
    return count;
}

/* What follows from the answers, which cases with the same answers share. */
static enum status add_comparison(const struct diff_work *work, struct diff_row *row, struct pool_answer *answer)
{
    size_t from = answer->note.length;
    enum status status = STATUS_OK;

    if (row_memo_find(work->memo, row->row.record, NULL, &answer->text, &answer->note))
        return STATUS_OK;
    status = consult(work, row);
    if (status != STATUS_OK)
        return status;
    diff_note_ok(&answer->note, count_answers(row->row.record));
    note_standings(row->results[0], row->results[1], &answer->note);
    note_changes(work, row->results[0], row->results[1], &answer->note);
    row_memo_keep(work->memo, &answer->text, 0, &answer->note, from);
    return STATUS_OK;
}

static void add_error(const struct diff_row *row, struct pool_answer *answer)
{
    const struct problem *problem = &row->row.diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    diff_note_error(&answer->note, &(struct diff_error){.other = row->other,
                                                        .code = code_word(problem->code),
                                                        .field = problem->pointer != NULL ? problem->pointer : "",
                                                        .message = buffer_text(&message)});
    buffer_free(&message);
}

static void clear(struct diff_row *row)
{
    result_free(row->results[0]);
    result_free(row->results[1]);
    case_free(row->other_record);
    row_clear(&row->row);
}

static void answer_record(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct diff_work *work = context;
    struct diff_row row = {.row = {.line = record->line, .diag = DIAG_EMPTY}};
    enum status status = row_read(&work->reader, record, &row.row);

    diff_note_id(&answer->note, row.row.id);
    if (status == STATUS_OK)
        status = add_comparison(work, &row, answer);
    if (status != STATUS_OK)
        add_error(&row, answer);
    clear(&row);
}

static void answer_lost(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    struct diff_row row = {.row = {.line = record->line, .diag = DIAG_EMPTY}};

    (void)context;
    row_lose(&row.row);
    diff_note_id(&answer->note, NULL);
    add_error(&row, answer);
    clear(&row);
}

/* For a pool; the context is the struct diff_work, which must live as long as the pool. */
static struct pool_work diff_work(const struct diff_work *work)
{
    return (struct pool_work){(void *)(uintptr_t)work, answer_record, answer_lost};
}

/* --- Puts the parts of a diff together ------------------------------------------------------------------------------- */

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
    diag_add(&run->diag, &(struct place){.file = run->input.path}, CODE_NO_INPUT, NULL, "%s", _("there is no case here"));
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

/* --- One change between what two rule bases say of a case ------------------------------------------------------------ */

static const char absent[] = "absent";

enum diff_part diff_part_of(const struct diff_change *change)
{
    if (change->from == change->to)
        return DIFF_REASONS;
    if (change->what != DIFF_FINDING)
        return DIFF_ADVICE;
    return change->kind == KIND_MISSING_INFORMATION ? DIFF_MISSING : DIFF_FOUND;
}

const char *diff_what_word(const struct diff_change *change)
{
    if (change->what == DIFF_FINDING)
        return kind_word(change->kind);
    return change->what == DIFF_STANDING ? "standing" : "strength";
}

const char *diff_state_word(enum diff_what what, int state)
{
    if (what == DIFF_STANDING)
        return state == STANDING_ABSENT ? absent : standing_word((enum standing)state);
    return state == STRENGTH_ABSENT ? absent : strength_word((enum strength)state);
}

bool diff_state_exists(const char *word)
{
    enum standing standing;
    enum strength strength;

    return strcmp(word, absent) == 0 || standing_read(word, &standing) || strength_read(word, &strength);
}
