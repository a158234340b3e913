/* What comes of all rows of a sweep together: outcomes, how sensitive they are to single answers, and both as text and as JSON. */
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "case/case_write.h"
#include "many/sweep.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* --- Outcomes -------------------------------------------------------------------------------------------------------- */

/* Which actions have which standing. Rank, reasons and what is missing do not count. Each different outcome gets a number, so that rows
 * can be compared by theirs. */

/* Most outcomes, and most actions of all of them: a quarter of a gigabyte. */
enum { OUTCOMES_MAX = 1000000, OUTCOME_PARTS_MAX = 64 * 1024 * 1024 };
/* Numbers that are none. */
#define OUTCOME_ERROR (UINT32_MAX - 1) /* of an error row */
#define OUTCOME_NONE UINT32_MAX        /* there is no room for another */

/* A part is a subject (of the summary's index) and a standing: subject * STANDING_COUNT + standing. They ascend. */
struct parts {
    const uint32_t *items;
    size_t count;
};

struct outcome {
    struct parts parts;
    uint64_t rows;
    uint64_t witness; /* the first row with it */
};

/* Starts all zero. */
struct outcomes {
    struct outcome *list;
    size_t count, capacity, part_count;
    struct byte_table numbers; /* by their parts */
    struct arena *memory;      /* of the parts */
    uint64_t rows, errors;
};

/* How often the outcome of a row becomes another when one answer alone becomes another of the grid. */

/* Most combinations of a grid: four bytes for each. */
enum { SENSITIVITY_ROWS_MAX = 64 * 1024 * 1024, FRAGILE_SHOWN_MAX = 10 };

/* What one varied fact does. */
struct fact_sensitivity {
    uint64_t rows, rows_changed;   /* that can make a step; that have another outcome after one */
    uint64_t steps, steps_changed; /* all; those after which the outcome is another */
    uint64_t *subjects;            /* of those the ones after which this subject stands otherwise */
};

/* A row that is one step away from another outcome, by the first such step. */
struct fragile {
    uint64_t row, to;
    size_t fact; /* place in the grid */
};

struct sensitivity {
    struct fact_sensitivity *facts; /* one for each fact of the grid */
    size_t fact_count;
    uint64_t fragile_rows;
    struct fragile fragile[FRAGILE_SHOWN_MAX]; /* the first */
    size_t fragile_count;
};

/* All that one run needs, and the page that comes of it. */
struct run {
    struct many many;
    const struct sweep_options *options;
    const struct grid *grid;
    const struct summary_index *index;
    struct outcomes outcomes;
    uint32_t *numbers; /* the outcome of each row of the grid; OUTCOME_NONE and OUTCOME_ERROR: none; NULL: nobody asks */
    struct output *output;
    struct wording wording;
    struct case_record *record; /* of the grid, for any row */
    struct sensitivity sensitivity;
};

/* --- In a worker: the outcome of a result, instead of a row ---------------------------------------------------------- */

static int compare_parts(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

    return (first > second) - (first < second);
}

/* One byte is no list of parts. */
static void write_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    (void)work;
    (void)row;
    buffer_add(text, "!");
}

static void write_outcome(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct result *result = row->result;
    uint32_t *parts = memory_new(result->recommendation_count, sizeof *parts);

    for (size_t i = 0; i < result->recommendation_count; i++)
        parts[i] = (uint32_t)(summary_subject(work->index, result->recommendations[i].subject) * STANDING_COUNT +
                              (size_t)result->recommendations[i].standing);
    qsort(parts, result->recommendation_count, sizeof *parts, compare_parts);
    buffer_add_part(text, (const char *)parts, result->recommendation_count * sizeof *parts);
    free(parts);
}

static const struct row_writer row_outcome = {.write_error = write_error, .write_result = write_outcome};

/* --- In the parent: their numbers ------------------------------------------------------------------------------------ */

/* The number of what row_outcome wrote for a row, which is counted. */
static uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row)
{
    struct byte_entry *entry = byte_table_find(&outcomes->numbers, text, size);
    size_t count = size / sizeof(uint32_t);
    uint32_t *parts;
    bool added;

    outcomes->rows++;
    if (size % sizeof *parts != 0) {
        outcomes->errors++;
        return OUTCOME_ERROR;
    }
    if (entry == NULL) {
        if (outcomes->count == OUTCOMES_MAX || outcomes->part_count + count > OUTCOME_PARTS_MAX)
            return OUTCOME_NONE;
        if (outcomes->memory == NULL)
            outcomes->memory = arena_new();
        parts = arena_alloc(outcomes->memory, count + 1, sizeof *parts);
        memcpy(parts, text, size);
        outcomes->part_count += count;
        entry = byte_table_add(&outcomes->numbers, parts, size, &added);
        entry->value.number = outcomes->count;
        outcomes->list = memory_grow(outcomes->list, &outcomes->capacity, outcomes->count + 1, sizeof *outcomes->list);
        outcomes->list[outcomes->count++] = (struct outcome){{parts, count}, 0, row};
    }
    outcomes->list[entry->value.number].rows++;
    return (uint32_t)entry->value.number;
}

/* --- How often a step leads to another outcome ----------------------------------------------------------------------- */

enum { PAIRS = 1 << 16 };

/* Steps between two outcomes. */
struct pair {
    uint32_t from, to; /* from < to */
    uint64_t steps;    /* 0: free */
};

struct counting {
    const struct run *run;
    size_t fact;
    struct fact_sensitivity *result;
    struct pair *pairs; /* open addressing */
    size_t pair_count;
    bool *fragile; /* each row: a step was found that leads to another outcome */
};

/* Each subject that stands otherwise in the one outcome than in the other. */
static void count_subjects(const struct counting *counting, const struct pair *pair)
{
    const struct parts from = counting->run->outcomes.list[pair->from].parts, to = counting->run->outcomes.list[pair->to].parts;
    const uint32_t *a = from.items, *a_end = a + from.count, *b = to.items, *b_end = b + to.count;

    while (a < a_end || b < b_end) {
        uint32_t first = a < a_end ? *a / STANDING_COUNT : UINT32_MAX, second = b < b_end ? *b / STANDING_COUNT : UINT32_MAX;
        uint32_t subject = first < second ? first : second;

        if (first != second || *a != *b)
            counting->result->subjects[subject] += pair->steps;
        a += first == subject;
        b += second == subject;
    }
}

static void settle(struct counting *counting)
{
    for (size_t i = 0; i < PAIRS; i++)
        if (counting->pairs[i].steps > 0)
            count_subjects(counting, &counting->pairs[i]);
    memset(counting->pairs, 0, PAIRS * sizeof *counting->pairs);
    counting->pair_count = 0;
}

static void count_step(struct counting *counting, uint32_t one, uint32_t other)
{
    uint32_t from = one < other ? one : other, to = one < other ? other : one;
    size_t at = (from * UINT32_C(2654435761) ^ to * UINT32_C(40503)) & (PAIRS - 1);

    while (counting->pairs[at].steps > 0 && (counting->pairs[at].from != from || counting->pairs[at].to != to))
        at = (at + 1) & (PAIRS - 1);
    if (counting->pairs[at].steps == 0)
        counting->pairs[at] = (struct pair){from, to, 0}, counting->pair_count++;
    counting->pairs[at].steps++;
    if (counting->pair_count > PAIRS / 2)
        settle(counting);
}

static bool takes_part(uint32_t number)
{
    return number < OUTCOME_ERROR;
}

/* The row that has this value instead. */
static uint64_t step(const struct grid *grid, uint64_t row, size_t fact, size_t value)
{
    const struct grid_fact *varied = &grid->facts[fact];

    return row - grid_value(grid, row, fact) * varied->stride + value * varied->stride;
}

static void count_row(struct counting *counting, uint64_t row)
{
    const struct grid_fact *varied = &counting->run->grid->facts[counting->fact];
    uint32_t here = counting->run->numbers[row];
    uint64_t steps = 0, changed = 0, to = step(counting->run->grid, row, counting->fact, 0);

    for (size_t value = 0; value < varied->count; value++, to += varied->stride) {
        uint32_t there = counting->run->numbers[to];

        if (to == row || !takes_part(there))
            continue;
        steps++;
        if (there != here) {
            changed++;
            count_step(counting, here, there);
        }
    }
    counting->result->rows += steps > 0;
    counting->result->rows_changed += changed > 0;
    counting->result->steps += steps;
    counting->result->steps_changed += changed;
    counting->fragile[row] = counting->fragile[row] || changed > 0;
}

/* The first step of the row that leads to another outcome. */
static struct fragile first_step(const struct counting *counting, uint64_t row)
{
    for (size_t fact = 0; fact < counting->run->grid->fact_count; fact++)
        for (size_t value = 0; value < counting->run->grid->facts[fact].count; value++) {
            uint64_t to = step(counting->run->grid, row, fact, value);

            if (takes_part(counting->run->numbers[to]) && counting->run->numbers[to] != counting->run->numbers[row])
                return (struct fragile){row, to, fact};
        }
    return (struct fragile){row, row, 0};
}

static void find_sensitivity(struct run *run)
{
    struct sensitivity *sensitivity = &run->sensitivity;
    struct counting counting = {.run = run};

    sensitivity->fact_count = run->grid->fact_count;
    sensitivity->facts = memory_new(sensitivity->fact_count + 1, sizeof *sensitivity->facts);
    counting.pairs = memory_new(PAIRS, sizeof *counting.pairs);
    counting.fragile = memory_new(run->grid->size, sizeof *counting.fragile);
    for (size_t i = 0; i < sensitivity->fact_count; i++) {
        counting.fact = i;
        counting.result = &sensitivity->facts[i];
        counting.result->subjects = memory_new(summary_subject_count(run->index), sizeof *counting.result->subjects);
        for (uint64_t row = 0; row < run->grid->size; row++)
            if (takes_part(run->numbers[row]))
                count_row(&counting, row);
        settle(&counting);
    }
    for (uint64_t row = 0; row < run->grid->size; row++) {
        sensitivity->fragile_rows += counting.fragile[row];
        if (counting.fragile[row] && sensitivity->fragile_count < FRAGILE_SHOWN_MAX)
            sensitivity->fragile[sensitivity->fragile_count++] = first_step(&counting, row);
    }
    free(counting.pairs);
    free(counting.fragile);
}

/* --- Outcomes as text ------------------------------------------------------------------------------------------------ */

enum { OUTCOMES_SHOWN = 10, SUBJECTS_SHOWN = 5 };

static const char indent[] = "    ", deeper[] = "      ";

static unsigned long long as_printed(uint64_t number)
{
    return (unsigned long long)number;
}

static bool has_part(struct parts parts, uint32_t part)
{
    for (size_t i = 0; i < parts.count; i++)
        if (parts.items[i] == part)
            return true;
    return false;
}

/* The parts that all outcomes have, as a new list to be freed. */
static uint32_t *common_parts(const struct outcomes *outcomes, size_t *count)
{
    const struct parts first = outcomes->count > 0 ? outcomes->list[0].parts : (struct parts){0};
    uint32_t *common = memory_new(first.count, sizeof *common);

    *count = 0;
    for (size_t i = 0; i < first.count; i++) {
        uint32_t number = 1;

        while (number < outcomes->count && has_part(outcomes->list[number].parts, first.items[i]))
            number++;
        if (number >= outcomes->count)
            common[(*count)++] = first.items[i];
    }
    return common;
}

static int compare_outcomes(const void *a, const void *b)
{
    const struct outcome *first = *(const struct outcome *const *)a, *second = *(const struct outcome *const *)b;

    if (first->rows != second->rows)
        return first->rows < second->rows ? 1 : -1;
    return (first->witness > second->witness) - (first->witness < second->witness);
}

/* The most frequent first, then by the first row; to be freed. */
static const struct outcome **in_order(const struct outcomes *outcomes)
{
    const struct outcome **order = memory_new(outcomes->count, sizeof *order);

    for (size_t i = 0; i < outcomes->count; i++)
        order[i] = &outcomes->list[i];
    qsort(order, outcomes->count, sizeof *order, compare_outcomes);
    return order;
}

static const char *subject_word(const struct run *run, size_t subject)
{
    return summary_subject_word(run->index, subject);
}

static const struct case_fact *varied_fact(const struct run *run, size_t place)
{
    return &run->grid->vocabulary->facts[run->grid->facts[place].fact];
}

static void put_folded(const struct run *run, const char *lead, size_t count)
{
    if (count == 0)
        return;
    output_text(run->output, lead);
    output_format(run->output, _(" … %zu more: --all"), count);
    output_text(run->output, "\n");
}

/* Adds the answer of a row to a varied fact. */
static void add_value(const struct run *run, uint64_t row, size_t place, struct buffer *text)
{
    size_t fact = run->grid->facts[place].fact;

    grid_set(run->grid, run->record, row);
    if (answer_given(&run->record->answers[fact]))
        wording_values(&run->wording, run->record, fact, text);
    else
        buffer_add(text, _("not asked"));
}

/* A paragraph for each standing with the actions that have it, but for the common ones. */
static void put_actions(const struct run *run, struct parts parts, struct parts common)
{
    bool any = false;

    for (int standing = STANDING_COUNT; standing-- > 0;) {
        struct buffer text = BUFFER_EMPTY;

        for (size_t i = 0; i < parts.count; i++)
            if (parts.items[i] % STANDING_COUNT == (uint32_t)standing && !has_part(common, parts.items[i]))
                buffer_format(&text, "%s%s", text.length > 0 ? ", " : "",
                              wording_label(&run->wording, subject_word(run, parts.items[i] / STANDING_COUNT), NULL));
        if (text.length > 0)
            layout_format(run->output, indent, deeper, "%s: %s", wording_standing((enum standing)standing), buffer_text(&text));
        any = any || text.length > 0;
        buffer_free(&text);
    }
    if (!any)
        layout_text(run->output, indent, indent, _("nothing is advised"));
}

static void put_outcome(const struct run *run, const struct outcome *outcome, struct parts common)
{
    struct buffer share = BUFFER_EMPTY, answers = BUFFER_EMPTY;

    wording_share(&share, outcome->rows, run->outcomes.rows);
    output_text(run->output, "\n");
    layout_format(run->output, " * ", "   ", _("rows: %llu, %s; the first is row %llu"), as_printed(outcome->rows),
                  buffer_text(&share), as_printed(outcome->witness));
    for (size_t i = 0; i < run->grid->fact_count; i++) {
        buffer_format(&answers, "%s%s: ", i > 0 ? " · " : "", wording_text(&run->wording, &varied_fact(run, i)->label));
        add_value(run, outcome->witness, i, &answers);
    }
    layout_text(run->output, indent, indent, buffer_text(&answers));
    if (outcome->parts.count > common.count || common.count == 0)
        put_actions(run, outcome->parts, common);
    else
        layout_text(run->output, indent, indent, _("nothing but what is in every row"));
    buffer_free(&share);
    buffer_free(&answers);
}

static void put_count(const struct run *run)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("%llu different outcomes in %llu rows"), as_printed(run->outcomes.count),
                  as_printed(run->outcomes.rows));
    if (run->outcomes.errors > 0)
        buffer_format(&text, _(", of which %llu are errors"), as_printed(run->outcomes.errors));
    layout_take(run->output, "", "", &text);
}

static void put_outcomes_text(const struct run *run)
{
    const struct outcomes *outcomes = &run->outcomes;
    const struct outcome **order = in_order(outcomes);
    size_t common_count, shown = run->options->all || outcomes->count < OUTCOMES_SHOWN ? outcomes->count : OUTCOMES_SHOWN;
    uint32_t *items = common_parts(outcomes, &common_count);
    struct parts common = {items, outcomes->count > 1 ? common_count : 0};

    put_count(run);
    if (common.count > 0) {
        layout_heading(run->output, _("IN EVERY ROW"));
        put_actions(run, common, (struct parts){0});
    }
    if (shown > 0)
        layout_heading(run->output, _("OUTCOMES"));
    for (size_t i = 0; i < shown; i++)
        put_outcome(run, order[i], common);
    output_text(run->output, shown < outcomes->count ? "\n" : "");
    put_folded(run, "", outcomes->count - shown);
    free(order);
    free(items);
}

/* --- Sensitivity as text --------------------------------------------------------------------------------------------- */

/* The place of the largest count that was not taken, the first of equals; `count` if there is none. */
static size_t next_largest(const uint64_t *counts, size_t count, const bool *taken)
{
    size_t best = count;

    for (size_t i = 0; i < count; i++)
        if (!taken[i] && counts[i] > 0 && (best == count || counts[i] > counts[best]))
            best = i;
    return best;
}

static void put_fact(const struct run *run, size_t place)
{
    const struct fact_sensitivity *fact = &run->sensitivity.facts[place];
    size_t count = summary_subject_count(run->index), shown = 0, left = 0, at;
    struct buffer name = BUFFER_EMPTY, share = BUFFER_EMPTY, rows = BUFFER_EMPTY, text = BUFFER_EMPTY;
    bool *taken = memory_new(count, sizeof *taken);

    wording_capital(&name, wording_text(&run->wording, &varied_fact(run, place)->label));
    wording_share(&share, fact->steps_changed, fact->steps);
    wording_share(&rows, fact->rows_changed, fact->rows);
    output_text(run->output, "\n");
    if (fact->steps > 0)
        buffer_format(&text, _("%s of changes, in %s of rows"), buffer_text(&share), buffer_text(&rows));
    else
        buffer_add(&text, _("no other answer to compare with"));
    layout_edge(run->output, " * ", "   ", buffer_text(&name), buffer_text(&text));
    while ((run->options->all || shown < SUBJECTS_SHOWN) && (at = next_largest(fact->subjects, count, taken)) < count) {
        buffer_cut(&share, 0);
        wording_share(&share, fact->subjects[at], fact->steps);
        layout_edge(run->output, indent, deeper, wording_label(&run->wording, subject_word(run, at), NULL), buffer_text(&share));
        taken[at] = true;
        shown++;
    }
    for (at = 0; at < count; at++)
        left += !taken[at] && fact->subjects[at] > 0;
    put_folded(run, "   ", left);
    buffer_free(&name);
    buffer_free(&share);
    buffer_free(&rows);
    buffer_free(&text);
    free(taken);
}

static void put_fragile(const struct run *run, const struct fragile *fragile)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("row %llu: "), as_printed(fragile->row));
    buffer_format(&text, "%s ", wording_text(&run->wording, &varied_fact(run, fragile->fact)->label));
    add_value(run, fragile->row, fragile->fact, &text);
    buffer_add(&text, " → ");
    add_value(run, fragile->to, fragile->fact, &text);
    buffer_format(&text, _(" (row %llu)"), as_printed(fragile->to));
    layout_take(run->output, indent, deeper, &text);
}

/* The facts by the share of their steps that lead to another outcome, the largest first. */
static size_t next_fact(const struct sensitivity *sensitivity, const bool *taken)
{
    size_t best = sensitivity->fact_count;

    for (size_t i = 0; i < sensitivity->fact_count; i++) {
        const struct fact_sensitivity *fact = &sensitivity->facts[i], *other = &sensitivity->facts[best];

        if (!taken[i] && (best == sensitivity->fact_count || (double)fact->steps_changed * (double)other->steps >
                                                                 (double)other->steps_changed * (double)fact->steps))
            best = i;
    }
    return best;
}

static void put_sensitivity_text(const struct run *run)
{
    const struct sensitivity *sensitivity = &run->sensitivity;
    bool *taken = memory_new(sensitivity->fact_count, sizeof *taken);
    struct buffer share = BUFFER_EMPTY;

    put_count(run);
    layout_heading(run->output, _("IF ONE ANSWER ALONE IS ANOTHER, THE ADVICE CHANGES"));
    for (size_t i = 0, at; i < sensitivity->fact_count; i++) {
        at = next_fact(sensitivity, taken);
        taken[at] = true;
        put_fact(run, at);
    }
    layout_heading(run->output, _("FRAGILE"));
    wording_share(&share, sensitivity->fragile_rows, run->outcomes.rows);
    layout_format(run->output, " * ", "   ", _("%llu rows (%s) are one answer away from another outcome"),
                  as_printed(sensitivity->fragile_rows), buffer_text(&share));
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        put_fragile(run, &sensitivity->fragile[i]);
    buffer_free(&share);
    free(taken);
}

/* --- Both as JSON ---------------------------------------------------------------------------------------------------- */

static void add_value_item(cJSON *object, const char *key, const struct run *run, uint64_t row, size_t place)
{
    const struct answer *answer = &run->grid->facts[place].values[grid_value(run->grid, row, place)];

    json_add(object, key, json_answer(varied_fact(run, place), answer));
}

static cJSON *outcome_json(const struct run *run, const struct outcome *outcome)
{
    cJSON *object = json_object(), *answers, *list;

    json_add_number(object, "rows", (long)outcome->rows);
    json_add_number(object, "row", (long)outcome->witness);
    answers = json_add_object(object, "answers");
    for (size_t i = 0; i < run->grid->fact_count; i++)
        add_value_item(answers, varied_fact(run, i)->id, run, outcome->witness, i);
    list = json_add_list(object, "recommendations");
    for (size_t i = 0; i < outcome->parts.count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", subject_word(run, outcome->parts.items[i] / STANDING_COUNT));
        json_add_string(item, "standing", standing_word((enum standing)(outcome->parts.items[i] % STANDING_COUNT)));
    }
    return object;
}

static cJSON *json_head(const struct run *run, const char *format)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format);
    json_add_rules(object, run->many.session->engine);
    json_add_number(object, "rows", (long)run->outcomes.rows);
    json_add_number(object, "errors", (long)run->outcomes.errors);
    return object;
}

/* Without the bracket that ends it and the newline. */
static void put_open(struct output *output, cJSON *value, size_t end)
{
    struct buffer text = BUFFER_EMPTY;

    json_write_text(&text, value);
    output_bytes(output, text.text, text.length - end);
    buffer_free(&text);
}

static void put_outcomes_json(const struct run *run)
{
    const struct outcome **order = in_order(&run->outcomes);

    put_open(run->output, json_head(run, "intervensi-outcomes/1"), 2);
    output_text(run->output, ",\"outcomes\":[");
    for (size_t i = 0; i < run->outcomes.count; i++) {
        output_text(run->output, i > 0 ? "," : "");
        put_open(run->output, outcome_json(run, order[i]), 1);
    }
    output_text(run->output, "]}\n");
    free(order);
}

static void add_fact(cJSON *item, const struct run *run, size_t place)
{
    const struct fact_sensitivity *fact = &run->sensitivity.facts[place];
    cJSON *subjects;

    json_add_string(item, "fact", varied_fact(run, place)->id);
    json_add_number(item, "rows", (long)fact->rows);
    json_add_number(item, "rows-changed", (long)fact->rows_changed);
    json_add_number(item, "steps", (long)fact->steps);
    json_add_number(item, "steps-changed", (long)fact->steps_changed);
    subjects = json_add_object(item, "recommendations");
    for (size_t i = 0; i < summary_subject_count(run->index); i++)
        if (fact->subjects[i] > 0)
            json_add_number(subjects, subject_word(run, i), (long)fact->subjects[i]);
}

static void put_sensitivity_json(const struct run *run)
{
    const struct sensitivity *sensitivity = &run->sensitivity;
    cJSON *object = json_head(run, "intervensi-sensitivity/1"), *list, *fragile;

    json_add_number(object, "outcomes", (long)run->outcomes.count);
    list = json_add_list(object, "facts");
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        add_fact(json_item_object(list), run, i);
    fragile = json_add_object(object, "fragile");
    json_add_number(fragile, "rows", (long)sensitivity->fragile_rows);
    list = json_add_list(fragile, "first");
    for (size_t i = 0; i < sensitivity->fragile_count; i++) {
        const struct fragile *step = &sensitivity->fragile[i];
        cJSON *item = json_item_object(list);

        json_add_number(item, "row", (long)step->row);
        json_add_number(item, "to", (long)step->to);
        json_add_string(item, "fact", varied_fact(run, step->fact)->id);
        add_value_item(item, "answer", run, step->row, step->fact);
        add_value_item(item, "other", run, step->to, step->fact);
    }
    json_write(run->output, object);
}

/* --- The run --------------------------------------------------------------------------------------------------------- */

static enum status take(void *context, const struct pool_taken *taken)
{
    struct run *run = context;
    uint64_t row = taken->record->line, errors = run->outcomes.errors;
    uint32_t number = outcomes_number(&run->outcomes, taken->text, taken->text_size, row);

    if (number == OUTCOME_NONE) {
        diag_add(&run->many.diag, NULL, CODE_LIMIT, _("take a range of rows, or write rows instead"),
                 _("there are more than %d different outcomes, or they are too long"), OUTCOMES_MAX);
        return STATUS_LIMIT;
    }
    if (run->numbers != NULL)
        run->numbers[row] = number;
    return run->outcomes.errors > errors ? many_check_errors(&run->many, run->outcomes.errors) : STATUS_OK;
}

static enum status start(struct run *run)
{
    enum status status = many_open(&run->many, run->options, &row_outcome);

    if (status != STATUS_OK)
        return status;
    run->grid = sweep_grid(&run->many.input);
    run->index = run->many.work.index;
    if (!run->options->sensitivity)
        return STATUS_OK;
    if (run->grid->size > SENSITIVITY_ROWS_MAX) {
        diag_add(&run->many.diag, &(struct place){.file = run->options->path}, CODE_LIMIT,
                 _("vary fewer facts, or give them fewer answers"), _("--sensitivity takes grids of at most %d combinations"),
                 SENSITIVITY_ROWS_MAX);
        return STATUS_LIMIT;
    }
    run->numbers = memory_new(run->grid->size, sizeof *run->numbers);
    memset(run->numbers, 0xFF, run->grid->size * sizeof *run->numbers); /* OUTCOME_NONE */
    return STATUS_OK;
}

static void show(struct run *run)
{
    run->output = &run->many.session->out;
    run->wording = wording_of(run->many.session->engine, run->many.session->language);
    run->record = grid_case(run->grid);
    if (run->options->sensitivity) {
        find_sensitivity(run);
        (run->options->json ? put_sensitivity_json : put_sensitivity_text)(run);
    } else {
        (run->options->json ? put_outcomes_json : put_outcomes_text)(run);
    }
}

enum status sweep_outcomes(struct session *session, const struct sweep_options *options, const struct batch_options *rows)
{
    struct run run = {.many = {.session = session, .options = rows, .diag = DIAG_EMPTY}, .options = options};
    const struct pool_plan plan = {.work = row_work(&run.many.work), .sink = {&run, take, NULL}};
    enum status status = start(&run);

    if (status == STATUS_OK)
        status = many_run(&run.many, plan, true, NULL);
    if (status == STATUS_OK)
        show(&run);
    if (status == STATUS_OK && run.outcomes.errors > 0 && rows->row_errors != ROW_ERRORS_OK)
        status = STATUS_DATA;
    for (size_t i = 0; i < run.sensitivity.fact_count; i++)
        free(run.sensitivity.facts[i].subjects);
    free(run.sensitivity.facts);
    case_free(run.record);
    byte_table_free(&run.outcomes.numbers);
    arena_free(run.outcomes.memory);
    free(run.outcomes.list);
    free(run.numbers);
    return many_close(&run.many, status);
}
