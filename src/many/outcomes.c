/* What comes of all rows of a sweep together: outcomes, how sensitive they are to single answers, and both as text and as JSON. */
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "many/rows.h"
#include "many/summary.h"
#include "many/sweep.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

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

const struct row_writer row_outcome = {.name = "outcome", .write_error = write_error, .write_result = write_outcome};

/* --- In the parent: their numbers ------------------------------------------------------------------------------------ */

uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row)
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

void outcomes_free(struct outcomes *outcomes)
{
    byte_table_free(&outcomes->numbers);
    arena_free(outcomes->memory);
    free(outcomes->list);
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
    const struct parts from = counting->outcomes->list[pair->from].parts, to = counting->outcomes->list[pair->to].parts;
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

/* The first step of the row that leads to another outcome. */
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

struct sensitivity sensitivity_of(const struct grid *grid, const struct summary_index *index, const struct outcomes *outcomes,
                                  const uint32_t *numbers)
{
    struct sensitivity sensitivity = {.fact_count = grid->fact_count};
    struct counting counting = {.grid = grid, .outcomes = outcomes, .numbers = numbers};

    sensitivity.facts = memory_new(grid->fact_count + 1, sizeof *sensitivity.facts);
    counting.pairs = memory_new(PAIRS, sizeof *counting.pairs);
    counting.fragile = memory_new(grid->size, sizeof *counting.fragile);
    for (size_t i = 0; i < grid->fact_count; i++) {
        counting.fact = i;
        counting.result = &sensitivity.facts[i];
        counting.result->subjects = memory_new(summary_subject_count(index), sizeof *counting.result->subjects);
        for (uint64_t row = 0; row < grid->size; row++)
            if (takes_part(numbers[row]))
                count_row(&counting, row);
        settle(&counting);
    }
    for (uint64_t row = 0; row < grid->size; row++) {
        sensitivity.fragile_rows += counting.fragile[row];
        if (counting.fragile[row] && sensitivity.fragile_count < FRAGILE_SHOWN_MAX)
            sensitivity.fragile[sensitivity.fragile_count++] = first_step(&counting, row);
    }
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

static const char *subject_word(const struct sweep_page *page, size_t subject)
{
    return summary_subject_word(page->index, subject);
}

static const struct case_fact *varied_fact(const struct sweep_page *page, size_t place)
{
    return &page->grid->vocabulary->facts[page->grid->facts[place].fact];
}

static void put_folded(const struct sweep_page *page, const char *lead, size_t count)
{
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, _(" … %zu more: --all"), count);
    output_format(page->output, "%s%s\n", lead, buffer_text(&text));
    buffer_free(&text);
}

/* Adds the answer of a row to a varied fact. */
static void add_value(const struct sweep_page *page, uint64_t row, size_t place, struct buffer *text)
{
    size_t fact = page->grid->facts[place].fact;

    grid_set(page->grid, page->record, row);
    if (answer_given(&page->record->answers[fact]))
        wording_values(&page->wording, page->record, fact, text);
    else
        buffer_add(text, _("not asked"));
}

/* A paragraph for each standing with the actions that have it, but for the common ones. */
static void put_actions(const struct sweep_page *page, struct parts parts, struct parts common)
{
    bool any = false;

    for (int standing = STANDING_COUNT; standing-- > 0;) {
        struct buffer text = BUFFER_EMPTY;

        for (size_t i = 0; i < parts.count; i++)
            if (parts.items[i] % STANDING_COUNT == (uint32_t)standing && !has_part(common, parts.items[i]))
                buffer_format(&text, "%s%s", text.length > 0 ? ", " : "",
                              wording_label(&page->wording, subject_word(page, parts.items[i] / STANDING_COUNT), NULL));
        if (text.length > 0)
            layout_format(page->output, indent, deeper, "%s: %s", wording_standing((enum standing)standing), buffer_text(&text));
        any = any || text.length > 0;
        buffer_free(&text);
    }
    if (!any)
        layout_text(page->output, indent, indent, _("nothing is advised"));
}

static void put_outcome(const struct sweep_page *page, const struct outcome *outcome, struct parts common)
{
    struct buffer share = BUFFER_EMPTY, answers = BUFFER_EMPTY;

    wording_share(&share, outcome->rows, page->outcomes->rows);
    output_text(page->output, "\n");
    layout_format(page->output, " * ", "   ", _("rows: %llu, %s; the first is row %llu"), as_printed(outcome->rows),
                  buffer_text(&share), as_printed(outcome->witness));
    for (size_t i = 0; i < page->grid->fact_count; i++) {
        buffer_format(&answers, "%s%s: ", i > 0 ? " · " : "", wording_text(&page->wording, &varied_fact(page, i)->label));
        add_value(page, outcome->witness, i, &answers);
    }
    layout_text(page->output, indent, indent, buffer_text(&answers));
    if (outcome->parts.count > common.count || common.count == 0)
        put_actions(page, outcome->parts, common);
    else
        layout_text(page->output, indent, indent, _("nothing but what is in every row"));
    buffer_free(&share);
    buffer_free(&answers);
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

void render_outcomes_text(const struct sweep_page *page)
{
    const struct outcomes *outcomes = page->outcomes;
    const struct outcome **order = in_order(outcomes);
    size_t common_count, shown = page->all || outcomes->count < OUTCOMES_SHOWN ? outcomes->count : OUTCOMES_SHOWN;
    uint32_t *items = common_parts(outcomes, &common_count);
    struct parts common = {items, outcomes->count > 1 ? common_count : 0};

    put_count(page);
    if (common.count > 0) {
        layout_heading(page->output, _("IN EVERY ROW"));
        put_actions(page, common, (struct parts){0});
    }
    if (shown > 0)
        layout_heading(page->output, _("OUTCOMES"));
    for (size_t i = 0; i < shown; i++)
        put_outcome(page, order[i], common);
    output_text(page->output, shown < outcomes->count ? "\n" : "");
    put_folded(page, "", outcomes->count - shown);
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

static void put_fact(const struct sweep_page *page, size_t place, const struct fact_sensitivity *fact)
{
    size_t count = summary_subject_count(page->index), shown = 0, left = 0, at;
    struct buffer name = BUFFER_EMPTY, share = BUFFER_EMPTY, rows = BUFFER_EMPTY;
    bool *taken = memory_new(count, sizeof *taken);

    wording_capital(&name, wording_text(&page->wording, &varied_fact(page, place)->label));
    wording_share(&share, fact->steps_changed, fact->steps);
    wording_share(&rows, fact->rows_changed, fact->rows);
    output_text(page->output, "\n");
    if (fact->steps > 0) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, _("%s of changes, in %s of rows"), buffer_text(&share), buffer_text(&rows));
        layout_edge(page->output, " * ", "   ", buffer_text(&name), buffer_text(&text));
        buffer_free(&text);
    } else {
        layout_edge(page->output, " * ", "   ", buffer_text(&name), _("no other answer to compare with"));
    }
    while ((page->all || shown < SUBJECTS_SHOWN) && (at = next_largest(fact->subjects, count, taken)) < count) {
        buffer_cut(&share, 0);
        wording_share(&share, fact->subjects[at], fact->steps);
        layout_edge(page->output, indent, deeper, wording_label(&page->wording, subject_word(page, at), NULL),
                    buffer_text(&share));
        taken[at] = true;
        shown++;
    }
    for (at = 0; at < count; at++)
        left += !taken[at] && fact->subjects[at] > 0;
    put_folded(page, "   ", left);
    buffer_free(&name);
    buffer_free(&share);
    buffer_free(&rows);
    free(taken);
}

static void put_fragile(const struct sweep_page *page, const struct fragile *fragile)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("row %llu: "), as_printed(fragile->row));
    buffer_format(&text, "%s ", wording_text(&page->wording, &varied_fact(page, fragile->fact)->label));
    add_value(page, fragile->row, fragile->fact, &text);
    buffer_add(&text, " → ");
    add_value(page, fragile->to, fragile->fact, &text);
    buffer_format(&text, _(" (row %llu)"), as_printed(fragile->to));
    layout_text(page->output, indent, deeper, buffer_text(&text));
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

void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity)
{
    bool *taken = memory_new(sensitivity->fact_count, sizeof *taken);
    struct buffer share = BUFFER_EMPTY;

    put_count(page);
    layout_heading(page->output, _("IF ONE ANSWER ALONE IS ANOTHER, THE ADVICE CHANGES"));
    for (size_t i = 0, at; i < sensitivity->fact_count; i++) {
        at = next_fact(sensitivity, taken);
        taken[at] = true;
        put_fact(page, at, &sensitivity->facts[at]);
    }
    layout_heading(page->output, _("FRAGILE"));
    wording_share(&share, sensitivity->fragile_rows, page->outcomes->rows);
    layout_format(page->output, " * ", "   ", _("%llu rows (%s) are one answer away from another outcome"),
                  as_printed(sensitivity->fragile_rows), buffer_text(&share));
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        put_fragile(page, &sensitivity->fragile[i]);
    buffer_free(&share);
    free(taken);
}

/* --- Both as JSON ---------------------------------------------------------------------------------------------------- */

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

static void add_value_item(cJSON *object, const char *key, const struct grid *grid, uint64_t row, size_t place)
{
    const struct grid_fact *varied = &grid->facts[place];

    json_add(object, key, value_json(&grid->vocabulary->facts[varied->fact], &varied->values[grid_value(grid, row, place)]));
}

static cJSON *outcome_json(const struct sweep_page *page, const struct outcome *outcome)
{
    cJSON *object = json_object(), *answers, *list;

    json_add_number(object, "rows", (long)outcome->rows);
    json_add_number(object, "row", (long)outcome->witness);
    answers = json_add_object(object, "answers");
    for (size_t i = 0; i < page->grid->fact_count; i++)
        add_value_item(answers, varied_fact(page, i)->id, page->grid, outcome->witness, i);
    list = json_add_list(object, "recommendations");
    for (size_t i = 0; i < outcome->parts.count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", subject_word(page, outcome->parts.items[i] / STANDING_COUNT));
        json_add_string(item, "standing", standing_word((enum standing)(outcome->parts.items[i] % STANDING_COUNT)));
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

void render_outcomes_json(const struct sweep_page *page)
{
    const struct outcome **order = in_order(page->outcomes);

    put_open(page->output, start(page, "intervensi-outcomes/1"), 2);
    output_text(page->output, ",\"outcomes\":[");
    for (size_t i = 0; i < page->outcomes->count; i++) {
        output_text(page->output, i > 0 ? "," : "");
        put_open(page->output, outcome_json(page, order[i]), 1);
    }
    output_text(page->output, "]}\n");
    free(order);
}

static void add_fact(cJSON *item, const struct sweep_page *page, size_t place, const struct fact_sensitivity *fact)
{
    cJSON *subjects;

    json_add_string(item, "fact", varied_fact(page, place)->id);
    json_add_number(item, "rows", (long)fact->rows);
    json_add_number(item, "rows-changed", (long)fact->rows_changed);
    json_add_number(item, "steps", (long)fact->steps);
    json_add_number(item, "steps-changed", (long)fact->steps_changed);
    subjects = json_add_object(item, "recommendations");
    for (size_t i = 0; i < summary_subject_count(page->index); i++)
        if (fact->subjects[i] > 0)
            json_add_number(subjects, subject_word(page, i), (long)fact->subjects[i]);
}

void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity)
{
    cJSON *object = start(page, "intervensi-sensitivity/1"), *list, *fragile;

    json_add_number(object, "outcomes", (long)page->outcomes->count);
    list = json_add_list(object, "facts");
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        add_fact(json_item_object(list), page, i, &sensitivity->facts[i]);
    fragile = json_add_object(object, "fragile");
    json_add_number(fragile, "rows", (long)sensitivity->fragile_rows);
    list = json_add_list(fragile, "first");
    for (size_t i = 0; i < sensitivity->fragile_count; i++) {
        const struct fragile *step = &sensitivity->fragile[i];
        cJSON *item = json_item_object(list);

        json_add_number(item, "row", (long)step->row);
        json_add_number(item, "to", (long)step->to);
        json_add_string(item, "fact", varied_fact(page, step->fact)->id);
        add_value_item(item, "answer", page->grid, step->row, step->fact);
        add_value_item(item, "other", page->grid, step->to, step->fact);
    }
    json_write(page->output, object);
}
