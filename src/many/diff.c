/* What another rule base would say of the same cases. Workers consult both and tell the parent of each row in the note of its
 * answer, which the parent counts. */
#include "many/diff.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "collect.h"
#include "explain/compare.h"
#include "many/rows.h"
#include "many/sweep.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

static const char absent[] = "absent";

enum diff_part diff_part_of(const struct diff_change *change)
{
    if (change->from == change->to)
        return DIFF_REASONS;
    if (change->what != DIFF_FINDING)
        return DIFF_ADVICE;
    return change->kind == KIND_MISSING_INFORMATION ? DIFF_MISSING : DIFF_FOUND;
}

const char *diff_state_word(enum diff_what what, int state)
{
    if (what == DIFF_STANDING)
        return state == STANDING_ABSENT ? absent : standing_word((enum standing)state);
    return state == STRENGTH_ABSENT ? absent : strength_word((enum strength)state);
}

/* --- The note of a row ----------------------------------------------------------------------------------------------- */

/* A flag and the id, if there is one; a flag whether it could be compared; then how many answers the case has, and the entries, or who
 * refuses it, and the code, field and message of the problem. Texts end with a NUL. An entry is a change with the rules that lead to it,
 * their ids each followed by a blank; or, without rules, how an action stands in both, whether that changes or not. */
struct note {
    const char *at, *end;
};

static void put_text(struct buffer *note, const char *text)
{
    buffer_add_part(note, text, strlen(text) + 1);
}

static void put_truth(struct buffer *note, bool truth)
{
    buffer_add_part(note, truth ? "\1" : "\0", 1);
}

static void put_id(struct buffer *note, const char *id)
{
    put_truth(note, id != NULL);
    if (id != NULL)
        put_text(note, id);
}

static void put_entry(struct buffer *note, const struct diff_change *change, const char *rules)
{
    buffer_add_part(note, (const char *)change, sizeof *change);
    put_text(note, change->subject);
    put_text(note, change->value);
    put_truth(note, rules != NULL);
    if (rules != NULL)
        put_text(note, rules);
}

static const char *take_text(struct note *note)
{
    const char *text = note->at;

    note->at += strlen(text) + 1;
    return text;
}

static bool take_truth(struct note *note)
{
    return *note->at++;
}

/* False at the end. */
static bool take_entry(struct note *note, struct diff_change *change, const char **rules)
{
    if (note->at == note->end)
        return false;
    memcpy(change, note->at, sizeof *change);
    note->at += sizeof *change;
    change->subject = take_text(note);
    change->value = take_text(note);
    *rules = take_truth(note) ? take_text(note) : NULL;
    return true;
}

/* --- The work on one row --------------------------------------------------------------------------------------------- */

struct diff_work {
    struct engine *engines[2]; /* the rules in use, the others */
    struct row_reader reader;  /* in the words of the rules in use */
    struct row_reader other;   /* in those of the others, where they can be told apart; else all zero */
    struct rule_diff rules;
};

/* Both sides of a row. */
struct diff_row {
    const struct diff_work *work;
    struct row row;
    struct case_record *other_record;
    const struct result *results[2];
    struct result *whole[2]; /* what of these the row owns */
    bool other;              /* the other rules refuse it */
    struct buffer *note;
};

struct differing {
    const struct diff_work *work;
    struct words found; /* ids, each once */
    size_t capacity;
};

static void find_rule(void *context, int side, const struct firing *firing)
{
    struct differing *rules = context;
    const struct rulebook *book = engine_rulebook(rules->work->engines[side]);
    const char *id = rulebook_rule_of(book, firing->alternative)->id;

    if (words_contain(&rules->found, id) || !rule_diff_has(&rules->work->rules, id))
        return;
    rules->found.items = memory_grow(rules->found.items, &rules->capacity, rules->found.count + 1, sizeof *rules->found.items);
    rules->found.items[rules->found.count++] = id;
}

/* A change with the rules that differ and that fired, on one side only, on the way to what it is about. */
static void note_change(const struct diff_row *row, const struct what_change *change, const struct diff_change *one)
{
    struct differing rules = {.work = row->work};
    struct apart apart = {
        .rulebooks = {engine_rulebook(row->work->engines[0]), engine_rulebook(row->work->engines[1])},
        .results = {row->results[0], row->results[1]},
        .findings_only = one->what == DIFF_STRENGTH,
        .context = &rules,
        .pass_firing = find_rule,
    };
    struct buffer ids = BUFFER_EMPTY;

    apart_search(&apart, change);
    words_sort_unique(&rules.found);
    for (size_t i = 0; i < rules.found.count; i++)
        buffer_format(&ids, "%s ", rules.found.items[i]);
    put_entry(row->note, one, buffer_text(&ids));
    buffer_free(&ids);
    free(rules.found.items);
}

static void note_action(const struct diff_row *row, const struct what_change *change)
{
    const struct recommendation *before = change->before.action, *after = change->after.action;
    struct diff_change one = {DIFF_STANDING, KIND_COUNT, change->change.subject, "", change->change.before, change->change.after};
    bool heavier = before != NULL && after != NULL && before->strength != after->strength;

    if (!heavier || one.from != one.to)
        note_change(row, change, &one);
    if (!heavier)
        return;
    one.what = DIFF_STRENGTH;
    one.from = (int)before->strength;
    one.to = (int)after->strength;
    note_change(row, change, &one);
}

static void note_finding(const struct diff_row *row, const struct what_change *change)
{
    const struct finding *before = change->before.finding, *after = change->after.finding;
    const struct diff_change one = {
        .what = DIFF_FINDING,
        .kind = change->change.kind,
        .subject = change->change.subject,
        .value = change->change.value != NULL ? change->change.value : "",
        .from = before != NULL ? (int)before->strength : STRENGTH_ABSENT,
        .to = after != NULL ? (int)after->strength : STRENGTH_ABSENT,
    };

    note_change(row, change, &one);
}

/* How every action stands in both: those of the one side, then those that only the other has. */
static void note_standings(const struct diff_row *row)
{
    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < row->results[side]->recommendation_count; i++) {
            const struct recommendation *here = &row->results[side]->recommendations[i];
            const struct recommendation *there = result_recommendation(row->results[!side], here->subject);
            int standings[2];

            if (side == 1 && there != NULL)
                continue;
            standings[side] = (int)here->standing;
            standings[!side] = there != NULL ? (int)there->standing : STANDING_ABSENT;
            put_entry(row->note, &(struct diff_change){DIFF_STANDING, KIND_COUNT, here->subject, "", standings[0], standings[1]},
                      NULL);
        }
}

/* Asks one side, in brief or with all that led to it. */
static enum status consult_side(struct diff_row *row, int side, const struct case_record *record, bool whole)
{
    struct engine *engine = row->work->engines[side];
    enum status status;

    if (!whole)
        return engine_consult_brief(engine, record, &row->results[side], &row->row.diag);
    status = engine_consult(engine, record, &row->whole[side], &row->row.diag);
    row->results[side] = row->whole[side];
    return status;
}

/* In brief first, where both rule bases have a table: what led to the results is only asked for if they differ. */
static enum status consult(struct diff_row *row, bool *same)
{
    struct engine *const *engines = row->work->engines;
    bool whole = !engine_has_table(engines[0], NULL, NULL) || !engine_has_table(engines[1], NULL, NULL);
    enum status status = consult_side(row, 0, row->row.record, whole);
    uint64_t concluded[2];

    *same = false;
    if (status != STATUS_OK)
        return status;
    row->other = true;
    if (row->other_record == NULL)
        status = case_translate(row->row.record, engine_vocabulary(engines[1]), &row->other_record, &row->row.diag);
    if (status == STATUS_OK)
        status = consult_side(row, 1, row->other_record, whole);
    if (status != STATUS_OK || whole)
        return status;
    *same = engine_conclusions(engines[0], &concluded[0]) && engine_conclusions(engines[1], &concluded[1]) &&
            concluded[0] == concluded[1];
    if (!*same)
        status = consult_side(row, 0, row->row.record, true);
    return status == STATUS_OK && !*same ? consult_side(row, 1, row->other_record, true) : status;
}

static enum status add_comparison(struct diff_row *row)
{
    const struct diff_work *work = row->work;
    const struct case_record *record = row->row.record;
    bool same;
    enum status status = consult(row, &same);
    struct what_if *what;
    uint32_t answers = 0;

    if (status != STATUS_OK)
        return status;
    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        answers += answer_given(&record->answers[i]);
    put_truth(row->note, true);
    buffer_add_part(row->note, (const char *)&answers, sizeof answers);
    note_standings(row);
    if (same)
        return STATUS_OK;
    what = what_if_new(engine_vocabulary(work->engines[0]), row->results[0], row->results[1], WHAT_ALL);
    for (size_t i = 0; i < what->count; i++)
        (what->changes[i].change.action ? note_action : note_finding)(row, &what->changes[i]);
    what_if_free(what);
    return STATUS_OK;
}

static void add_error(const struct diff_row *row)
{
    const struct problem *problem = &row->row.diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    put_truth(row->note, false);
    put_truth(row->note, row->other);
    put_text(row->note, code_word(problem->code));
    put_text(row->note, problem->pointer != NULL ? problem->pointer : "");
    put_text(row->note, buffer_text(&message));
    buffer_free(&message);
}

/* A case with answers to questions that only the other rules have: not asked here. */
static enum status read_other(struct diff_row *row, const struct pool_record *record)
{
    struct row other = {.line = record->line, .diag = DIAG_EMPTY};
    enum status status = row_read(&row->work->other, record, &other);

    if (status == STATUS_OK)
        status = case_translate(other.record, engine_vocabulary(row->work->engines[0]), &row->row.own_record, &other.diag);
    if (status == STATUS_OK)
        status = case_translate(other.record, engine_vocabulary(row->work->engines[1]), &row->other_record, &other.diag);
    if (status == STATUS_OK) {
        row->row.record = row->row.own_record;
        row->row.id = row->row.own_id = other.id != NULL ? memory_copy(other.id) : NULL;
        diag_free(&row->row.diag);
    }
    row_clear(&other);
    return status;
}

static void answer_record(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct diff_work *work = context;
    struct diff_row row = {.work = work, .row = {.line = record->line, .diag = DIAG_EMPTY}, .note = &answer->note};
    enum status status = row_read(&work->reader, record, &row.row);

    if (status != STATUS_OK && work->other.read != NULL && row.row.diag.problems[0].code == CODE_UNKNOWN_FACT &&
        row.row.own_id != NULL) {
        free(row.row.own_id);
        row.row.own_id = NULL;
        row.row.id = NULL;
        if (read_other(&row, record) == STATUS_OK)
            status = STATUS_OK;
    }
    put_id(row.note, row.row.id);
    if (status == STATUS_OK)
        status = add_comparison(&row);
    if (status != STATUS_OK)
        add_error(&row);
    result_free(row.whole[0]);
    result_free(row.whole[1]);
    case_free(row.other_record);
    row_clear(&row.row);
}

/* --- The changes that were announced --------------------------------------------------------------------------------- */

enum { ANNOUNCED_SIZE_MAX = 16 * 1024 * 1024 };

static bool state_exists(const char *word)
{
    enum standing standing;
    enum strength strength;

    return strcmp(word, absent) == 0 || standing_read(word, &standing) || strength_read(word, &strength);
}

static void read_member(struct json_walk *walk, struct arena *arena, const cJSON *member, struct announcement *announcement)
{
    const struct {
        const char *key;
        const char **place;
        bool state;
    } keys[] = {
        {"subject", &announcement->subject, false},
        {"from", &announcement->from, true},
        {"to", &announcement->to, true},
        {"rule", &announcement->rule, false},
    };
    size_t key = 0;

    while (key < sizeof keys / sizeof *keys && strcmp(keys[key].key, member->string) != 0)
        key++;
    if (key == sizeof keys / sizeof *keys)
        json_refuse(walk, CODE_UNKNOWN_KEY, "subject, from, to, rule", "%s", _("an announced change has no such key"));
    else if (!json_demand(walk, cJSON_IsString(member), NULL, _("a text in double quotes is needed here")))
        return;
    else if (keys[key].state && !state_exists(member->valuestring))
        json_refuse(walk, CODE_UNKNOWN_VALUE, _("a standing, a strength or \"absent\""), "%s", _("there is no such state"));
    else
        *keys[key].place = arena_copy(arena, member->valuestring, strlen(member->valuestring));
}

static void read_item(struct json_walk *walk, struct arena *arena, const cJSON *item, struct announcement *announcement)
{
    if (!json_demand(walk, cJSON_IsObject(item), "{\"subject\": …, \"from\": …, \"to\": …}",
                     _("an announced change must be an object")))
        return;
    for (const cJSON *member = NULL; (member = json_step(walk, item, member)) != NULL;)
        read_member(walk, arena, member, announcement);
    if (json_member(item, "subject") == NULL && json_member(item, "rule") == NULL)
        json_refuse(walk, CODE_MISSING_KEY, NULL, "%s", _("an announced change needs the key \"subject\" or \"rule\""));
}

/* STATUS_DATA: the diag says where the file is wrong; STATUS_NO_INPUT and STATUS_IO as for any file. */
static enum status read_announced(const char *path, struct arena *arena, struct announced **announced, struct diag *diag)
{
    struct json_file file;
    enum status status = json_file_read(path, ANNOUNCED_SIZE_MAX, &file, diag);
    struct json_walk walk = {.text = &file.text, .diag = diag};
    struct announced *list = *announced = arena_alloc(arena, 1, sizeof *list);

    if (status == STATUS_OK && json_demand(&walk, cJSON_IsArray(file.tree), "[{\"subject\": …, \"from\": …, \"to\": …}, …]",
                                           _("announced changes must be a list"))) {
        list->items = arena_alloc(arena, (size_t)cJSON_GetArraySize(file.tree), sizeof *list->items);
        for (const cJSON *item = NULL; (item = json_step(&walk, file.tree, item)) != NULL;)
            read_item(&walk, arena, item, &list->items[list->count++]);
    }
    json_walk_free(&walk);
    json_file_free(&file);
    return walk.refused ? STATUS_DATA : status;
}

/* Whether the id stands in the list. */
static bool lists(const char *rules, const char *id)
{
    size_t length = strlen(id);

    for (const char *at = rules; *at != '\0'; at = strchr(at, ' ') + 1)
        if (strncmp(at, id, length) == 0 && at[length] == ' ')
            return true;
    return false;
}

/* Whether the change was announced, or nothing has to be; marks every entry that says so. */
static bool is_announced(struct announced *announced, const struct diff_change *change, const char *rules)
{
    bool found = announced == NULL;

    for (size_t i = 0; announced != NULL && i < announced->count; i++) {
        struct announcement *item = &announced->items[i];

        if ((item->subject == NULL || strcmp(item->subject, change->subject) == 0) &&
            (item->from == NULL || strcmp(item->from, diff_state_word(change->what, change->from)) == 0) &&
            (item->to == NULL || strcmp(item->to, diff_state_word(change->what, change->to)) == 0) &&
            (item->rule == NULL || lists(rules, item->rule)))
            found = item->happened = true;
    }
    return found;
}

/* --- Counting -------------------------------------------------------------------------------------------------------- */

/* All that one run needs. */
struct diff_run {
    struct many many;
    const struct diff_options *options;
    struct sweep_options grid; /* all rows of it, if there is one */
    struct diff_work work;
    struct diff_table table;
    struct arena *arena;      /* of the table and of what was announced */
    struct names *names;      /* their words */
    struct byte_table places; /* of each kind of change and of each action, by its key */
};

/* The place of this key among things of its kind, `count` and new where there is none yet. */
static size_t place_of(struct diff_run *run, const char *key, size_t count)
{
    const char *name = names_intern(run->names, key);
    bool added;
    struct byte_entry *entry = byte_table_add(&run->places, name, strlen(name), &added);

    if (added)
        entry->value.number = count;
    return entry->value.number;
}

static struct diff_counted *find_change(struct diff_run *run, const struct diff_change *change)
{
    struct diff_table *table = &run->table;
    struct buffer key = BUFFER_EMPTY;
    size_t at;

    buffer_format(&key, "change %d %d %d %d %s %s", (int)change->what, (int)change->kind, change->from, change->to,
                  change->subject, change->value);
    at = place_of(run, buffer_text(&key), table->change_count);
    buffer_free(&key);
    if (at == table->change_count) {
        table->changes = arena_grow(run->arena, table->changes, table->change_count++, sizeof *table->changes);
        table->changes[at] = (struct diff_counted){.change = *change};
        table->changes[at].change.subject = names_intern(run->names, change->subject);
        table->changes[at].change.value = names_intern(run->names, change->value);
    }
    return &table->changes[at];
}

static void count_standing(struct diff_run *run, const struct diff_change *change)
{
    struct diff_table *table = &run->table;
    size_t at = place_of(run, change->subject, table->standing_count);

    if (at == table->standing_count) {
        table->standings = arena_grow(run->arena, table->standings, table->standing_count++, sizeof *table->standings);
        table->standings[at] = (struct diff_standings){.subject = names_intern(run->names, change->subject)};
    }
    table->standings[at].rows[change->from][change->to]++;
}

/* Rows come in order, so that only one with fewer answers takes the place of another. */
static void offer_witness(struct diff_run *run, struct diff_witness *witness, const struct diff_witness *offered)
{
    if (witness->rules != NULL && offered->answers >= witness->answers)
        return;
    *witness = *offered;
    witness->id = offered->id != NULL ? names_intern(run->names, offered->id) : NULL;
    witness->rules = names_intern(run->names, offered->rules);
}

static void count_change(struct diff_run *run, const struct diff_change *change, const struct diff_witness *row)
{
    struct diff_counted *counted = find_change(run, change);

    offer_witness(run, &counted->witness, row);
    counted->rows++;
    if (!is_announced(run->table.announced, change, row->rules)) {
        offer_witness(run, &counted->unannounced_witness, row);
        run->table.unannounced += counted->unannounced++ == 0;
    }
    counted->unexplained += *row->rules == '\0';
    for (const char *rules = row->rules, *end; *rules != '\0'; rules = end + 1) {
        const char *rule;
        size_t at = 0;

        end = strchr(rules, ' ');
        rule = names_intern_part(run->names, rules, (size_t)(end - rules));
        while (at < counted->cause_count && counted->causes[at].rule != rule)
            at++;
        if (at == counted->cause_count) {
            counted->causes = arena_grow(run->arena, counted->causes, counted->cause_count++, sizeof *counted->causes);
            counted->causes[at] = (struct diff_cause){.rule = rule};
        }
        counted->causes[at].rows++;
    }
}

static void count_comparison(struct diff_run *run, struct diff_witness *row, struct note *note)
{
    bool advice = false, any = false;
    struct diff_change change;

    memcpy(&row->answers, note->at, sizeof row->answers);
    note->at += sizeof row->answers;
    while (take_entry(note, &change, &row->rules)) {
        if (row->rules == NULL) {
            count_standing(run, &change);
            continue;
        }
        count_change(run, &change, row);
        advice = advice || diff_part_of(&change) <= DIFF_MISSING;
        any = true;
    }
    run->table.advice += advice;
    run->table.reasons += any && !advice;
}

static void count_refused(struct diff_run *run, const struct diff_witness *row, struct note *note)
{
    struct diff_table *table = &run->table;
    bool other = take_truth(note);
    const char *code = take_text(note);
    size_t at = 0;

    while (at < table->refused_count && (table->refused[at].other != other || strcmp(table->refused[at].code, code) != 0))
        at++;
    if (at == table->refused_count) {
        table->refused = arena_grow(run->arena, table->refused, table->refused_count++, sizeof *table->refused);
        table->refused[at] = (struct diff_refused){.other = other, .code = names_intern(run->names, code), .line = row->line};
        table->refused[at].field = names_intern(run->names, take_text(note));
        table->refused[at].message = names_intern(run->names, take_text(note));
        table->refused[at].id = row->id != NULL ? names_intern(run->names, row->id) : NULL;
    }
    table->refused[at].rows++;
    table->refused_rows++;
}

static enum status take(void *context, const struct pool_taken *taken)
{
    struct diff_run *run = context;
    struct note note = {taken->note, taken->note + taken->note_size};
    struct diff_witness row = {.line = taken->record->line};

    row.id = take_truth(&note) ? take_text(&note) : NULL;
    run->table.rows++;
    if (take_truth(&note)) {
        count_comparison(run, &row, &note);
        return STATUS_OK;
    }
    count_refused(run, &row, &note);
    return many_check_errors(&run->many, run->table.refused_rows);
}

static int compare_changes(const void *a, const void *b)
{
    const struct diff_change *first = &((const struct diff_counted *)a)->change,
                             *second = &((const struct diff_counted *)b)->change;
    const int orders[] = {(int)diff_part_of(first) - (int)diff_part_of(second),
                          strcmp(first->subject, second->subject),
                          (int)first->what - (int)second->what,
                          (int)first->kind - (int)second->kind,
                          strcmp(first->value, second->value),
                          first->from - second->from,
                          first->to - second->to};
    size_t at = 0;

    while (at < sizeof orders / sizeof *orders - 1 && orders[at] == 0)
        at++;
    return orders[at];
}

static int compare_refused(const void *a, const void *b)
{
    const struct diff_refused *first = a, *second = b;

    return first->other != second->other ? first->other - second->other : strcmp(first->code, second->code);
}

/* Of standings by subject, of causes by rule: what stands first in each. */
static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count > 1)
        qsort(items, count, size, compare);
}

/* --- The run --------------------------------------------------------------------------------------------------------- */

static enum status start(struct diff_run *run)
{
    const struct diff_options *options = run->options;
    struct session *session = run->many.session;
    enum status status;

    session->options.max_firings = options->batch.max_firings;
    status = session_open(session);
    if (status == STATUS_OK)
        status = session_open_other(session, options->against, options->against_facts, &run->work.engines[1]);
    if (status == STATUS_OK && options->announced != NULL)
        status = read_announced(options->announced, run->arena, &run->table.announced, &run->many.diag);
    run->grid = (struct sweep_options){.path = options->grid, .choice = SWEEP_ALL, .last = GRID_ROWS_MAX};
    if (status == STATUS_OK)
        status = many_open(&run->many, options->grid != NULL ? &run->grid : NULL, NULL);
    if (status != STATUS_OK)
        return status;
    run->work.engines[0] = session->engine;
    run->work.reader = run->many.input.reader;
    if (options->batch.from == ROWS_JSONL && options->grid == NULL)
        run->work.other = row_jsonl_reader(engine_vocabulary(run->work.engines[1]), &options->batch.carried);
    status = many_make_table(&run->many, run->work.engines[1]);
    run->work.rules = rule_diff_of(engine_rulebook(session->engine), engine_rulebook(run->work.engines[1]), run->arena);
    return status;
}

/* The options with which `batch --pick` reads the same table, as they are typed. */
static void add_reading(const struct batch_options *options, struct buffer *text)
{
    const char between[] = {options->delimiter, '\0'};

    if (options->from != row_kind_of_name(options->path) && options->from != ROWS_JSONL)
        buffer_format(text, " --from %s", row_kind_words[options->from - ROWS_JSONL]);
    if (options->map != NULL)
        buffer_format(text, " --map %s", options->map);
    if (options->delimiter_said)
        buffer_format(text, options->delimiter == '\t' ? " --delim tab" : " --delim '%s'", between);
    if (options->decimal_comma)
        buffer_add(text, " --decimal-comma");
    if (options->line_base != 1)
        buffer_format(text, " --line-base %ld", options->line_base);
    for (size_t i = 0; options->from != ROWS_JSONL && i < options->carried.count; i++)
        buffer_format(text, "%s%s", i == 0 ? " --keep '" : ",", options->carried.names[i]);
    if (options->from != ROWS_JSONL && options->carried.count > 0)
        buffer_add(text, "'");
}

static enum status finish(struct diff_run *run)
{
    struct diff_table *table = &run->table;
    struct buffer reading = BUFFER_EMPTY;
    struct diff_report report = {
        {run->work.engines[0], run->work.engines[1]}, &run->work.rules, table, run->options->grid != NULL, NULL};

    if (table->rows == 0) {
        diag_add(&run->many.diag, &(struct place){.file = run->many.input.path}, CODE_NO_INPUT, NULL, "%s",
                 _("there is no case here"));
        return STATUS_DATA;
    }
    for (size_t i = 0; i < table->change_count; i++)
        sort(table->changes[i].causes, table->changes[i].cause_count, sizeof(struct diff_cause), compare_words);
    sort(table->changes, table->change_count, sizeof *table->changes, compare_changes);
    sort(table->standings, table->standing_count, sizeof *table->standings, compare_words);
    sort(table->refused, table->refused_count, sizeof *table->refused, compare_refused);
    add_reading(&run->options->batch, &reading);
    report.reading = buffer_text(&reading);
    if (run->options->json)
        render_diff_json(&run->many.session->out, &report);
    else
        render_diff_text(&run->many.session->out, &report, run->many.session->language, run->options->all);
    buffer_free(&reading);
    if (table->unannounced > 0)
        return STATUS_FAILED;
    return table->refused_rows > 0 && run->options->batch.row_errors != ROW_ERRORS_OK ? STATUS_DATA : STATUS_OK;
}

enum status diff_run(struct session *session, const struct diff_options *options)
{
    struct diff_run run = {.many = {.session = session, .options = &options->batch, .diag = DIAG_EMPTY},
                           .options = options,
                           .arena = arena_new(),
                           .names = names_new()};
    const struct pool_plan plan = {.work = {&run.work, answer_record}, .sink = {&run, take, NULL}, .records_a_turn = FEW_RECORDS};
    enum status status = start(&run);

    if (status == STATUS_OK)
        status = many_run(&run.many, plan, true, NULL);
    if (status == STATUS_OK)
        status = finish(&run);
    row_reader_free(&run.work.other);
    byte_table_free(&run.places);
    names_free(run.names);
    arena_free(run.arena);
    status = many_close(&run.many, status);
    engine_close(run.work.engines[1]);
    return status;
}
