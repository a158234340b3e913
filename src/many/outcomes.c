/* Outcomes and their numbers. See outcomes.h. */
#include "many/outcomes.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* --- Outcomes and their numbers -------------------------------------------------------------------------------------- */

/* --- In a worker --------------------------------------------------------------------------------------------- */

static int compare_parts(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

    return (first > second) - (first < second);
}

static void write_nothing(const struct row_work *work, const struct row *row, struct buffer *text)
{
    (void)work;
    (void)row;
    (void)text;
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
    uint32_t *parts = memory_new(result->recommendation_count + 1, sizeof *parts);

    for (size_t i = 0; i < result->recommendation_count; i++)
        parts[i] = (uint32_t)(summary_subject(work->index, result->recommendations[i].subject) * STANDING_COUNT +
                              (size_t)result->recommendations[i].standing);
    qsort(parts, result->recommendation_count, sizeof *parts, compare_parts);
    buffer_add_part(text, (const char *)parts, result->recommendation_count * sizeof *parts);
    free(parts);
}

const struct row_writer row_outcome = {
    .name = "outcome",
    .write_error = write_error,
    .write_head = write_nothing,
    .write_result = write_outcome,
    .write_end = write_nothing,
};

/* --- In the parent ------------------------------------------------------------------------------------------- */

struct outcomes outcomes_new(const struct summary_index *index)
{
    struct outcomes outcomes = {.index = index, .place_count = 4096};

    outcomes.places = memory_new(outcomes.place_count, sizeof *outcomes.places);
    return outcomes;
}

void outcomes_free(struct outcomes *outcomes)
{
    free(outcomes->list);
    free(outcomes->parts);
    free(outcomes->places);
}

static uint64_t hash_of(const uint32_t *parts, size_t count)
{
    uint64_t hash = count;

    for (size_t i = 0; i < count; i++) {
        hash = (hash ^ parts[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 29;
    }
    return hash;
}

static const uint32_t *outcome_parts(const struct outcomes *outcomes, uint32_t number)
{
    return outcomes->parts + outcomes->list[number].first;
}

/* Where an outcome stands in the table, or would stand. */
static uint32_t *find(const struct outcomes *outcomes, const uint32_t *parts, size_t count)
{
    size_t at = hash_of(parts, count) & (outcomes->place_count - 1);

    for (; outcomes->places[at] != 0; at = (at + 1) & (outcomes->place_count - 1)) {
        uint32_t number = outcomes->places[at] - 1;

        if (outcomes->list[number].count == count &&
            (count == 0 || memcmp(outcome_parts(outcomes, number), parts, count * sizeof *parts) == 0))
            break;
    }
    return &outcomes->places[at];
}

static void make_room(struct outcomes *outcomes)
{
    if (outcomes->count * 2 < outcomes->place_count)
        return;
    free(outcomes->places);
    outcomes->place_count *= 2;
    outcomes->places = memory_new(outcomes->place_count, sizeof *outcomes->places);
    for (uint32_t i = 0; i < outcomes->count; i++)
        *find(outcomes, outcome_parts(outcomes, i), outcomes->list[i].count) = i + 1;
}

static uint32_t add(struct outcomes *outcomes, const uint32_t *parts, size_t count, uint64_t row)
{
    struct outcome outcome = {outcomes->part_count, count, 0, row};

    if (outcomes->count == OUTCOMES_MAX || outcomes->part_count + count > OUTCOME_PARTS_MAX)
        return OUTCOME_NONE;
    outcomes->parts =
        memory_grow(outcomes->parts, &outcomes->part_capacity, outcomes->part_count + count + 1, sizeof *outcomes->parts);
    if (count > 0)
        memcpy(outcomes->parts + outcomes->part_count, parts, count * sizeof *parts);
    outcomes->part_count += count;
    outcomes->list = memory_grow(outcomes->list, &outcomes->capacity, outcomes->count + 1, sizeof *outcomes->list);
    outcomes->list[outcomes->count++] = outcome;
    make_room(outcomes);
    *find(outcomes, parts, count) = (uint32_t)outcomes->count;
    return (uint32_t)outcomes->count - 1;
}

uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row)
{
    size_t count = size / sizeof(uint32_t);
    uint32_t *parts, number;

    outcomes->rows++;
    if (size % sizeof *parts != 0) {
        outcomes->errors++;
        return OUTCOME_ERROR;
    }
    parts = memory_new(count + 1, sizeof *parts); /* the text need not be aligned */
    memcpy(parts, text, size);
    number = *find(outcomes, parts, count);
    number = number > 0 ? number - 1 : add(outcomes, parts, count, row);
    free(parts);
    if (number != OUTCOME_NONE)
        outcomes->list[number].rows++;
    return number;
}

/* --- Afterwards ---------------------------------------------------------------------------------------------- */

/* The standing of a subject, or -1. */
static int outcome_standing(const struct outcomes *outcomes, uint32_t number, size_t subject)
{
    const uint32_t *parts = outcome_parts(outcomes, number);

    for (size_t i = 0; i < outcomes->list[number].count; i++)
        if (parts[i] / STANDING_COUNT == subject)
            return (int)(parts[i] % STANDING_COUNT);
    return -1;
}

/* The parts that all outcomes have, as a new list to be freed. */
static uint32_t *outcomes_common(const struct outcomes *outcomes, size_t *count)
{
    size_t most = outcomes->count > 0 ? outcomes->list[0].count : 0;
    uint32_t *common = memory_new(most + 1, sizeof *common);

    *count = most;
    if (most > 0)
        memcpy(common, outcome_parts(outcomes, 0), most * sizeof *common);
    for (uint32_t number = 1; number < outcomes->count; number++) {
        size_t kept = 0;

        for (size_t i = 0; i < *count; i++)
            if (outcome_standing(outcomes, number, common[i] / STANDING_COUNT) == (int)(common[i] % STANDING_COUNT))
                common[kept++] = common[i];
        *count = kept;
    }
    return common;
}

static int compare_outcomes(const void *a, const void *b, void *context)
{
    const struct outcomes *outcomes = context;
    const struct outcome *first = &outcomes->list[*(const uint32_t *)a], *second = &outcomes->list[*(const uint32_t *)b];

    if (first->rows != second->rows)
        return first->rows < second->rows ? 1 : -1;
    return (first->witness > second->witness) - (first->witness < second->witness);
}

/* The numbers of the outcomes, the most frequent first, then by the first row; to be freed. */
static uint32_t *outcomes_order(const struct outcomes *outcomes)
{
    uint32_t *order = memory_new(outcomes->count + 1, sizeof *order);

    for (uint32_t i = 0; i < outcomes->count; i++)
        order[i] = i;
    qsort_r(order, outcomes->count, sizeof *order, compare_outcomes, (void *)(uintptr_t)outcomes);
    return order;
}

/* --- How often a step leads to another outcome ----------------------------------------------------------------------- */

enum { PAIRS = 1 << 16 };

/* Steps between two outcomes. */
struct pair {
    uint32_t from, to; /* from < to */
    uint64_t steps;    /* 0: free */
};

struct counting {
    const struct grid *grid;
    const struct outcomes *outcomes;
    const uint32_t *numbers;
    size_t fact;
    struct fact_sensitivity *result;
    struct pair *pairs; /* open addressing */
    size_t pair_count;
    bool *fragile; /* each row: a step was found that leads to another outcome */
};

/* Each subject that stands otherwise in the one outcome than in the other. */
static void count_subjects(const struct counting *counting, const struct pair *pair)
{
    const struct outcome *from = &counting->outcomes->list[pair->from], *to = &counting->outcomes->list[pair->to];
    const uint32_t *a = outcome_parts(counting->outcomes, pair->from), *a_end = a + from->count;
    const uint32_t *b = outcome_parts(counting->outcomes, pair->to), *b_end = b + to->count;

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
    const struct grid_fact *varied = &counting->grid->facts[counting->fact];
    uint32_t here = counting->numbers[row];
    uint64_t steps = 0, changed = 0, to = step(counting->grid, row, counting->fact, 0);

    for (size_t value = 0; value < varied->count; value++, to += varied->stride) {
        uint32_t there = counting->numbers[to];

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

static struct fragile first_step(const struct counting *counting, uint64_t row)
{
    for (size_t fact = 0; fact < counting->grid->fact_count; fact++)
        for (size_t value = 0; value < counting->grid->facts[fact].count; value++) {
            uint64_t to = step(counting->grid, row, fact, value);

            if (takes_part(counting->numbers[to]) && counting->numbers[to] != counting->numbers[row])
                return (struct fragile){row, to, fact};
        }
    return (struct fragile){row, row, 0};
}

static void list_fragile(struct sensitivity *sensitivity, const struct counting *counting)
{
    for (uint64_t row = 0; row < counting->grid->size; row++) {
        sensitivity->fragile_rows += counting->fragile[row];
        if (counting->fragile[row] && sensitivity->fragile_count < FRAGILE_SHOWN_MAX)
            sensitivity->fragile[sensitivity->fragile_count++] = first_step(counting, row);
    }
}

struct sensitivity sensitivity_of(const struct grid *grid, const struct outcomes *outcomes, const uint32_t *numbers)
{
    struct sensitivity sensitivity = {.fact_count = grid->fact_count};
    struct counting counting = {.grid = grid, .outcomes = outcomes, .numbers = numbers};

    sensitivity.facts = memory_new(grid->fact_count + 1, sizeof *sensitivity.facts);
    counting.pairs = memory_new(PAIRS, sizeof *counting.pairs);
    counting.fragile = memory_new(grid->size, sizeof *counting.fragile);
    for (size_t i = 0; i < grid->fact_count; i++) {
        counting.fact = i;
        counting.result = &sensitivity.facts[i];
        counting.result->subjects = memory_new(summary_subject_count(outcomes->index), sizeof *counting.result->subjects);
        for (uint64_t row = 0; row < grid->size; row++)
            if (takes_part(numbers[row]))
                count_row(&counting, row);
        settle(&counting);
    }
    list_fragile(&sensitivity, &counting);
    free(counting.pairs);
    free(counting.fragile);
    return sensitivity;
}

void sensitivity_free(struct sensitivity *sensitivity)
{
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        free(sensitivity->facts[i].subjects);
    free(sensitivity->facts);
}

/* --- Outcomes and sensitivity as text -------------------------------------------------------------------------------- */

enum { OUTCOMES_SHOWN = 10, SUBJECTS_SHOWN = 5 };

static const char indent[] = "    ";

static void put_folded(struct output *output, const char *lead, size_t count)
{
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, _(" … %zu more: --all"), count);
    output_format(output, "%s%s\n", lead, buffer_text(&text));
    buffer_free(&text);
}

static unsigned long long as_printed(uint64_t number)
{
    return (unsigned long long)number;
}

/* The answer of a row to a varied fact. */
static void add_value(const struct wording *wording, const struct grid *grid, const struct case_record *record, size_t place,
                      struct buffer *text)
{
    size_t fact = grid->facts[place].fact;

    if (answer_given(&record->answers[fact]))
        wording_values(wording, record, fact, text);
    else
        buffer_add(text, _("not asked"));
}

/* Answers of a row to all facts that are varied. */
static void add_answers(const struct sweep_page *page, const struct wording *wording, uint64_t row, struct buffer *text)
{
    struct case_record *record = grid_case(page->grid);

    grid_set(page->grid, record, row);
    for (size_t i = 0; i < page->grid->fact_count; i++) {
        const struct case_fact *fact = &wording->vocabulary->facts[page->grid->facts[i].fact];

        buffer_format(text, "%s%s: ", i > 0 ? " · " : "", wording_text(wording, &fact->label));
        add_value(wording, page->grid, record, i, text);
    }
    case_free(record);
}

/* The actions of these parts with one standing, unless they stand among the common ones; false if there are none. */
static bool add_actions(const struct sweep_page *page, const struct wording *wording, const uint32_t *parts, size_t count,
                        const uint32_t *common, size_t common_count, enum standing standing, struct buffer *text)
{
    bool any = false;

    for (size_t i = 0, j = 0; i < count; i++) {
        while (j < common_count && common[j] < parts[i])
            j++;
        if ((j < common_count && common[j] == parts[i]) || parts[i] % STANDING_COUNT != (uint32_t)standing)
            continue;
        buffer_add(text, any ? ", " : "");
        buffer_add(text, wording_label(wording, summary_subject_word(page->outcomes->index, parts[i] / STANDING_COUNT), NULL));
        any = true;
    }
    return any;
}

/* A paragraph for each standing. */
static void put_actions(const struct sweep_page *page, const struct wording *wording, const uint32_t *parts, size_t count,
                        const uint32_t *common, size_t common_count)
{
    bool any = false;

    for (int standing = STANDING_COUNT; standing-- > 0;) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s: ", wording_standing((enum standing)standing));
        if (add_actions(page, wording, parts, count, common, common_count, (enum standing)standing, &text)) {
            layout_text(page->output, indent, "      ", buffer_text(&text));
            any = true;
        }
        buffer_free(&text);
    }
    if (!any)
        layout_text(page->output, indent, indent, _("nothing is advised"));
}

static void put_outcome(const struct sweep_page *page, const struct wording *wording, uint32_t number, const uint32_t *common,
                        size_t common_count)
{
    const struct outcome *outcome = &page->outcomes->list[number];
    struct buffer text = BUFFER_EMPTY, share = BUFFER_EMPTY;

    wording_share(&share, outcome->rows, page->outcomes->rows);
    buffer_format(&text, _("rows: %llu, %s; the first is row %llu"), as_printed(outcome->rows), buffer_text(&share),
                  as_printed(outcome->witness));
    output_text(page->output, "\n");
    layout_text(page->output, " * ", "   ", buffer_text(&text));
    buffer_cut(&text, 0);
    add_answers(page, wording, outcome->witness, &text);
    layout_text(page->output, indent, indent, buffer_text(&text));
    if (outcome->count > common_count || common_count == 0)
        put_actions(page, wording, outcome_parts(page->outcomes, number), outcome->count, common, common_count);
    else
        layout_text(page->output, indent, indent, _("nothing but what is in every row"));
    buffer_free(&text);
    buffer_free(&share);
}

static void put_count(const struct sweep_page *page)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("%llu different outcomes in %llu rows"), as_printed(page->outcomes->count),
                  as_printed(page->outcomes->rows));
    if (page->outcomes->errors > 0)
        buffer_format(&text, _(", of which %llu are errors"), as_printed(page->outcomes->errors));
    layout_text(page->output, "", "", buffer_text(&text));
    buffer_free(&text);
}

void render_outcomes_text(const struct sweep_page *page, bool all)
{
    const struct wording wording = wording_of(page->engine, page->language);
    uint32_t *order = outcomes_order(page->outcomes), *common;
    size_t common_count, shown = all || page->outcomes->count < OUTCOMES_SHOWN ? page->outcomes->count : OUTCOMES_SHOWN;

    common = outcomes_common(page->outcomes, &common_count);
    put_count(page);
    if (common_count > 0 && page->outcomes->count > 1) {
        layout_heading(page->output, _("IN EVERY ROW"));
        put_actions(page, &wording, common, common_count, NULL, 0);
    }
    if (page->outcomes->count == 1)
        common_count = 0;
    if (shown > 0)
        layout_heading(page->output, _("OUTCOMES"));
    for (size_t i = 0; i < shown; i++)
        put_outcome(page, &wording, order[i], common, common_count);
    output_text(page->output, shown < page->outcomes->count ? "\n" : "");
    put_folded(page->output, "", page->outcomes->count - shown);
    free(order);
    free(common);
}

/* --- Sensitivity --------------------------------------------------------------------------------------------- */

/* The place of the largest count that was not taken, the first of equals; `count` if there is none. */
static size_t next_largest(const uint64_t *counts, size_t count, const bool *taken)
{
    size_t best = count;

    for (size_t i = 0; i < count; i++)
        if (!taken[i] && counts[i] > 0 && (best == count || counts[i] > counts[best]))
            best = i;
    return best;
}

static void put_subjects(const struct sweep_page *page, const struct wording *wording, const struct fact_sensitivity *fact,
                         bool all)
{
    size_t count = summary_subject_count(page->outcomes->index), shown = 0, at, left = 0;
    bool *taken = memory_new(count + 1, sizeof *taken);

    while ((all || shown < SUBJECTS_SHOWN) && (at = next_largest(fact->subjects, count, taken)) < count) {
        struct buffer text = BUFFER_EMPTY;

        wording_share(&text, fact->subjects[at], fact->steps);
        layout_edge(page->output, indent, "      ", wording_label(wording, summary_subject_word(page->outcomes->index, at), NULL),
                    buffer_text(&text));
        taken[at] = true;
        shown++;
        buffer_free(&text);
    }
    for (at = 0; at < count; at++)
        left += !taken[at] && fact->subjects[at] > 0;
    put_folded(page->output, "   ", left);
    free(taken);
}

static void put_fact(const struct sweep_page *page, const struct wording *wording, size_t place,
                     const struct fact_sensitivity *fact, bool all)
{
    const struct case_fact *varied = &wording->vocabulary->facts[page->grid->facts[place].fact];
    struct buffer text = BUFFER_EMPTY, name = BUFFER_EMPTY, steps = BUFFER_EMPTY, rows = BUFFER_EMPTY;

    wording_capital(&name, wording_text(wording, &varied->label));
    wording_share(&steps, fact->steps_changed, fact->steps);
    wording_share(&rows, fact->rows_changed, fact->rows);
    if (fact->steps > 0)
        buffer_format(&text, _("%s of changes, in %s of rows"), buffer_text(&steps), buffer_text(&rows));
    else
        buffer_add(&text, _("no other answer to compare with"));
    output_text(page->output, "\n");
    layout_edge(page->output, " * ", "   ", buffer_text(&name), buffer_text(&text));
    put_subjects(page, wording, fact, all);
    buffer_free(&text);
    buffer_free(&name);
    buffer_free(&steps);
    buffer_free(&rows);
}

static void put_fragile(const struct sweep_page *page, const struct wording *wording, const struct fragile *fragile)
{
    const struct case_fact *varied = &wording->vocabulary->facts[page->grid->facts[fragile->fact].fact];
    struct case_record *record = grid_case(page->grid);
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("row %llu: "), as_printed(fragile->row));
    buffer_format(&text, "%s ", wording_text(wording, &varied->label));
    grid_set(page->grid, record, fragile->row);
    add_value(wording, page->grid, record, fragile->fact, &text);
    buffer_add(&text, " → ");
    grid_set(page->grid, record, fragile->to);
    add_value(wording, page->grid, record, fragile->fact, &text);
    case_free(record);
    buffer_format(&text, _(" (row %llu)"), as_printed(fragile->to));
    layout_text(page->output, indent, "      ", buffer_text(&text));
    buffer_free(&text);
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

void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all)
{
    const struct wording wording = wording_of(page->engine, page->language);
    bool *taken = memory_new(sensitivity->fact_count + 1, sizeof *taken);
    struct buffer text = BUFFER_EMPTY, share = BUFFER_EMPTY;

    put_count(page);
    layout_heading(page->output, _("IF ONE ANSWER ALONE IS ANOTHER, THE ADVICE CHANGES"));
    for (size_t i = 0, at; i < sensitivity->fact_count; i++) {
        at = next_fact(sensitivity, taken);
        taken[at] = true;
        put_fact(page, &wording, at, &sensitivity->facts[at], all);
    }
    layout_heading(page->output, _("FRAGILE"));
    wording_share(&share, sensitivity->fragile_rows, page->outcomes->rows);
    buffer_format(&text, _("%llu rows (%s) are one answer away from another outcome"), as_printed(sensitivity->fragile_rows),
                  buffer_text(&share));
    layout_text(page->output, " * ", "   ", buffer_text(&text));
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        put_fragile(page, &wording, &sensitivity->fragile[i]);
    buffer_free(&text);
    buffer_free(&share);
    free(taken);
}

/* --- Outcomes and sensitivity as JSON -------------------------------------------------------------------------------- */

/* A value of a varied fact as a case writes it; null: not asked. */
static cJSON *value_json(const struct case_fact *fact, const struct answer *answer)
{
    cJSON *list = fact->type == FACT_MANY ? cJSON_CreateArray() : NULL;

    if (!answer_given(answer)) {
        cJSON_Delete(list);
        return cJSON_CreateNull();
    }
    if (answer->measured)
        return cJSON_CreateNumber((double)answer->number);
    for (size_t i = 0; i < fact->choice_count; i++) {
        if ((answer->chosen >> i & 1) == 0)
            continue;
        if (list == NULL)
            return cJSON_CreateString(fact->choices[i].value);
        json_item_string(list, fact->choices[i].value);
    }
    return list;
}

static void json_add_value(cJSON *object, const char *key, const struct grid *grid, uint64_t row, size_t place)
{
    const struct grid_fact *varied = &grid->facts[place];

    json_add(object, key, value_json(&grid->vocabulary->facts[varied->fact], &varied->values[grid_value(grid, row, place)]));
}

static cJSON *outcome_json(const struct sweep_page *page, const struct outcome *outcome, const uint32_t *parts)
{
    cJSON *object = json_object(), *answers, *list;

    json_add_number(object, "rows", (long)outcome->rows);
    json_add_number(object, "row", (long)outcome->witness);
    answers = json_add_object(object, "answers");
    for (size_t i = 0; i < page->grid->fact_count; i++)
        json_add_value(answers, page->grid->vocabulary->facts[page->grid->facts[i].fact].id, page->grid, outcome->witness, i);
    list = json_add_list(object, "recommendations");
    for (size_t i = 0; i < outcome->count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", summary_subject_word(page->outcomes->index, parts[i] / STANDING_COUNT));
        json_add_string(item, "standing", standing_word((enum standing)(parts[i] % STANDING_COUNT)));
    }
    return object;
}

static cJSON *start(const struct sweep_page *page, const char *format)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format);
    json_add_rules(object, page->engine);
    json_add_number(object, "rows", (long)page->outcomes->rows);
    json_add_number(object, "errors", (long)page->outcomes->errors);
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

void render_outcomes_json(const struct sweep_page *page, bool all)
{
    uint32_t *order = outcomes_order(page->outcomes);

    (void)all;
    put_open(page->output, start(page, "intervensi-outcomes/1"), 2);
    output_text(page->output, ",\"outcomes\":[");
    for (size_t i = 0; i < page->outcomes->count; i++) {
        output_text(page->output, i > 0 ? "," : "");
        put_open(page->output, outcome_json(page, &page->outcomes->list[order[i]], outcome_parts(page->outcomes, order[i])), 1);
    }
    output_text(page->output, "]}\n");
    free(order);
}

static void add_fact(cJSON *list, const struct sweep_page *page, size_t place, const struct fact_sensitivity *fact)
{
    cJSON *item = json_item_object(list), *subjects;

    json_add_string(item, "fact", page->grid->vocabulary->facts[page->grid->facts[place].fact].id);
    json_add_number(item, "rows", (long)fact->rows);
    json_add_number(item, "rows-changed", (long)fact->rows_changed);
    json_add_number(item, "steps", (long)fact->steps);
    json_add_number(item, "steps-changed", (long)fact->steps_changed);
    subjects = json_add_object(item, "recommendations");
    for (size_t i = 0; i < summary_subject_count(page->outcomes->index); i++)
        if (fact->subjects[i] > 0)
            json_add_number(subjects, summary_subject_word(page->outcomes->index, i), (long)fact->subjects[i]);
}

static void add_fragile(cJSON *list, const struct sweep_page *page, const struct fragile *fragile)
{
    cJSON *item = json_item_object(list);

    json_add_number(item, "row", (long)fragile->row);
    json_add_number(item, "to", (long)fragile->to);
    json_add_string(item, "fact", page->grid->vocabulary->facts[page->grid->facts[fragile->fact].fact].id);
    json_add_value(item, "answer", page->grid, fragile->row, fragile->fact);
    json_add_value(item, "other", page->grid, fragile->to, fragile->fact);
}

void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all)
{
    cJSON *object = start(page, "intervensi-sensitivity/1"), *list, *fragile;

    (void)all;
    json_add_number(object, "outcomes", (long)page->outcomes->count);
    list = json_add_list(object, "facts");
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        add_fact(list, page, i, &sensitivity->facts[i]);
    fragile = json_add_object(object, "fragile");
    json_add_number(fragile, "rows", (long)sensitivity->fragile_rows);
    list = json_add_list(fragile, "first");
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        add_fragile(list, page, &sensitivity->fragile[i]);
    json_write(page->output, object);
}
