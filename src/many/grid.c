/* Grids: the rows by their numbers, reading them with every problem's place, going through all or some rows. */
#include "many/grid.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "case/answers.h"
#include "case/case_read.h"
#include "case/case_write.h"
#include "many/where.h"
#include "memory.h"
#include "text.h"

/* A reader of the case's pieces, and the grid that they go to. */
struct grid_reader {
    struct case_reader pieces;
    struct grid *grid;
};

/* --- Rows by their numbers, and the grid as text --------------------------------------------------------------------- */

void grid_free(struct grid *grid)
{
    if (grid == NULL)
        return;
    case_free(grid->base);
    arena_free(grid->arena);
    free(grid);
}

bool grid_varies(const struct grid *grid, size_t fact)
{
    for (size_t i = 0; i < grid->fact_count; i++)
        if (grid->facts[i].fact == fact)
            return true;
    return false;
}

struct case_record *grid_case(const struct grid *grid)
{
    return case_copy(grid->base);
}

/* Gives a case the value of this number for one varied fact. */
static void set_value(const struct grid *grid, struct case_record *record, size_t fact, size_t value)
{
    record->answers[grid->facts[fact].fact] = grid->facts[fact].values[value];
}

void grid_set(const struct grid *grid, struct case_record *record, uint64_t row)
{
    for (size_t i = grid->fact_count; i-- > 0;) {
        set_value(grid, record, i, row % grid->facts[i].count);
        row /= grid->facts[i].count;
    }
}

size_t grid_value(const struct grid *grid, uint64_t row, size_t fact)
{
    return row / grid->facts[fact].stride % grid->facts[fact].count;
}

bool grid_keeps(const struct grid *grid, const struct case_record *record)
{
    for (size_t i = 0; i < grid->where_count; i++)
        if (!where_may_hold(&grid->where[i], record, NULL))
            return false;
    return true;
}

void grid_describe(const struct grid *grid, struct buffer *text)
{
    case_write(grid->base, NULL, text);
    for (size_t i = 0; i < grid->fact_count; i++) {
        buffer_format(text, " vary %zu", grid->facts[i].fact);
        for (size_t j = 0; j < grid->facts[i].count; j++) {
            const struct answer *value = &grid->facts[i].values[j];

            buffer_format(text, ":%" PRIx64 "/%d/%ld", value->chosen, value->measured, (long)value->number);
        }
    }
    for (size_t i = 0; i < grid->where_count; i++)
        where_describe(&grid->where[i], text);
}

/* --- Reading --------------------------------------------------------------------------------------------------------- */

static const char format_name[] = "intervensi-grid/1";

/* Reads each member of an object, or item of a list, at its pointer. */
static void read_each(struct grid_reader *reader, const cJSON *value,
                      void (*read)(struct grid_reader *reader, const cJSON *member))
{
    for (const cJSON *member = NULL; (member = json_step(&reader->pieces.walk, value, member)) != NULL;)
        read(reader, member);
}

/* A value of the last fact. null is no answer; where a question does not list `unknown`, that is none either. */
static void read_value_of_fact(struct grid_reader *reader, const cJSON *value)
{
    struct grid_fact *fact = &reader->grid->facts[reader->grid->fact_count - 1];
    struct answer *answer = &fact->values[fact->count];
    size_t problems = reader->pieces.walk.diag->total, same = 0;

    if (!cJSON_IsNull(value))
        case_read_value(&reader->pieces, &reader->grid->vocabulary->facts[fact->fact], value, answer);
    while (same < fact->count && !answer_same(&fact->values[same], answer))
        same++;
    if (reader->pieces.walk.diag->total > problems)
        *answer = (struct answer){0};
    else if (same < fact->count)
        json_refuse(&reader->pieces.walk, CODE_DUPLICATE_VALUE, NULL, _("%s takes this answer already"),
                    reader->grid->vocabulary->facts[fact->fact].id);
    else
        fact->count++;
}

static void read_fact(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;
    int fact = vocabulary_fact(grid->vocabulary, value->string);
    const char *id = fact != NOT_FOUND ? grid->vocabulary->facts[fact].id : NULL;

    if (fact == NOT_FOUND)
        case_refuse_fact(&reader->pieces, value->string);
    else if (grid_varies(grid, (size_t)fact))
        json_refuse(&reader->pieces.walk, CODE_DUPLICATE_KEY, NULL, _("%s is varied twice, by its id and by another name"), id);
    else if (!cJSON_IsArray(value))
        json_refuse(&reader->pieces.walk, CODE_WRONG_TYPE, "[\"…\", [\"…\", \"…\"], null]", _("%s needs a list of answers"), id);
    else if (value->child == NULL)
        json_refuse(&reader->pieces.walk, CODE_EMPTY_LIST, _("leave the fact out, or write [null]"), _("the list of %s is empty"),
                    id);
    else if (cJSON_GetArraySize(value) > GRID_VALUES_MAX)
        json_refuse(&reader->pieces.walk, CODE_TOO_LARGE, NULL, _("%s takes more than %d answers"), id, GRID_VALUES_MAX);
    else {
        grid->facts[grid->fact_count++] = (struct grid_fact){
            .fact = (size_t)fact, .values = arena_alloc(grid->arena, (size_t)cJSON_GetArraySize(value), sizeof(struct answer))};
        read_each(reader, value, read_value_of_fact);
    }
}

static void refuse_condition(void *context, const char *nearest, const char *message, const char *piece)
{
    struct json_walk *walk = context;
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    json_refuse(walk, CODE_BAD_CONDITION, hint.text, message, json_quoted(&walk->quoted, piece));
    buffer_free(&hint);
}

static void read_where(struct grid_reader *reader, const cJSON *item)
{
    const struct where_reader conditions = {reader->grid->vocabulary, reader->grid->arena, refuse_condition,
                                            &reader->pieces.walk};
    struct where *where = &reader->grid->where[reader->grid->where_count++];

    if (json_demand(&reader->pieces.walk, cJSON_IsString(item), NULL, _("a condition in double quotes is needed here")))
        where_read(&conditions, item->valuestring, where);
}

static void read_key(struct grid_reader *reader, const cJSON *value)
{
    struct json_walk *walk = &reader->pieces.walk;
    struct grid *grid = reader->grid;
    size_t count = (size_t)cJSON_GetArraySize(value) + 1;

    if (strcmp(value->string, "format") == 0) {
        if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
            json_refuse(walk, CODE_BAD_FORMAT, format_name, "%s", _("this is not the format of a grid"));
    } else if (strcmp(value->string, "base") == 0) {
        if (json_demand(walk, cJSON_IsObject(value), NULL, _("\"base\" must be an object of facts and answers")))
            case_read_facts(&reader->pieces, value);
    } else if (strcmp(value->string, "vary") == 0) {
        if (json_demand(walk, cJSON_IsObject(value), NULL, _("\"vary\" must be an object of facts and lists of answers"))) {
            grid->facts = arena_alloc(grid->arena, count, sizeof *grid->facts);
            read_each(reader, value, read_fact);
        }
    } else if (strcmp(value->string, "where") == 0) {
        if (json_demand(walk, cJSON_IsArray(value), "[\"…\"]", _("\"where\" must be a list of conditions"))) {
            grid->where = arena_alloc(grid->arena, count, sizeof *grid->where);
            read_each(reader, value, read_where);
        }
    } else {
        json_refuse(walk, CODE_UNKNOWN_KEY, "format, base, vary, where", _("a grid has no key \"%s\""),
                    json_quoted(&walk->quoted, value->string));
    }
}

/* Strides from the last fact on; more rows than can be counted are a problem. */
static void count_rows(struct grid_reader *reader)
{
    struct grid *grid = reader->grid;

    grid->size = 1;
    for (size_t i = grid->fact_count; i-- > 0;) {
        grid->facts[i].stride = grid->size;
        if (!__builtin_mul_overflow(grid->size, grid->facts[i].count, &grid->size) && grid->size <= GRID_ROWS_MAX)
            continue;
        buffer_add(&reader->pieces.walk.pointer, "/vary");
        json_refuse(&reader->pieces.walk, CODE_TOO_LARGE, _("vary fewer facts, or give them fewer answers"),
                    _("there are more than %llu combinations"), (unsigned long long)GRID_ROWS_MAX);
        return;
    }
}

/* A condition on what is neither given nor varied is a mistake: it is the same for all rows. */
static void check_where(struct grid_reader *reader)
{
    struct grid *grid = reader->grid;

    for (size_t i = 0; i < grid->where_count; i++)
        for (size_t fact = 0; fact < grid->vocabulary->fact_count; fact++) {
            if (!where_names(&grid->where[i], fact) || grid_varies(grid, fact) || answer_given(&grid->base->answers[fact]))
                continue;
            buffer_format(&reader->pieces.walk.pointer, "/where/%zu", i);
            json_refuse(&reader->pieces.walk, CODE_BAD_CONDITION, NULL, _("%s is neither in \"base\" nor in \"vary\""),
                        grid->vocabulary->facts[fact].id);
            buffer_cut(&reader->pieces.walk.pointer, 0);
        }
}

static void read_grid(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;

    if (!json_demand(&reader->pieces.walk, cJSON_IsObject(value), "{\"vary\": {…}}", _("a grid must be an object")))
        return;
    read_each(reader, value, read_key);
    if (json_member(value, "vary") == NULL)
        json_refuse(&reader->pieces.walk, CODE_MISSING_FACTS, NULL, "%s",
                    _("a grid needs the key \"vary\", even if it is empty"));
    if (reader->pieces.walk.refused)
        return;
    check_where(reader);
    count_rows(reader);
    for (size_t i = 0; i < grid->fact_count; i++)
        answer_clear(&grid->base->answers[grid->facts[i].fact]);
}

enum status grid_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                      struct grid **grid, struct diag *diag)
{
    struct json_text text = {.file = file_name, .bytes = bytes, .size = size};
    struct grid_reader reader = {.pieces = {.walk = {.text = &text, .diag = diag}, .vocabulary = vocabulary}};
    cJSON *tree;
    enum status status = json_tree_read(&text, &tree, diag);

    *grid = NULL;
    if (status != STATUS_OK)
        return status;
    *grid = reader.grid = memory_new(1, sizeof **grid);
    reader.grid->vocabulary = vocabulary;
    reader.grid->arena = arena_new();
    reader.grid->base = reader.pieces.record = case_new(vocabulary);
    read_grid(&reader, tree);
    cJSON_Delete(tree);
    json_walk_free(&reader.pieces.walk);
    if (!reader.pieces.walk.refused)
        return STATUS_OK;
    grid_free(*grid);
    *grid = NULL;
    return STATUS_DATA;
}

enum status grid_file_read(const char *path, const struct vocabulary *vocabulary, struct grid **grid, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, GRID_SIZE_MAX, &content, diag);

    *grid = NULL;
    if (status == STATUS_OK)
        status = grid_read(path, buffer_text(&content), content.length, vocabulary, grid, diag);
    buffer_free(&content);
    return status;
}

/* --- Rows of a grid, one after the other ----------------------------------------------------------------------------- */

enum { PASSED_AT_ONCE = 100000 };

static void add_row(struct grid_list *list, uint64_t row)
{
    list->rows = memory_grow(list->rows, &list->capacity, list->count + 1, sizeof *list->rows);
    list->rows[list->count++] = row;
}

static int compare_rows(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;

    return (first > second) - (first < second);
}

/* Sorts, and keeps each row once. */
static void sort_rows(struct grid_list *list)
{
    size_t kept = 0;

    if (list->count > 0)
        qsort(list->rows, list->count, sizeof *list->rows, compare_rows);
    for (size_t i = 0; i < list->count; i++)
        if (kept == 0 || list->rows[kept - 1] != list->rows[i])
            list->rows[kept++] = list->rows[i];
    list->count = kept;
}

void grid_rows_start(struct grid_rows *rows, const struct grid *grid, const struct grid_list *list, uint64_t from, uint64_t end)
{
    *rows = (struct grid_rows){.grid = grid, .list = list, .next = from, .end = end < grid->size ? end : grid->size};
    while (list != NULL && rows->place < list->count && list->rows[rows->place] < from)
        rows->place++;
    if (list != NULL || from >= rows->end)
        return;
    rows->record = grid_case(grid);
    grid_set(grid, rows->record, from);
}

void grid_rows_free(struct grid_rows *rows)
{
    case_free(rows->record);
}

/* On to the next number: as on a counter, the facts behind the one that moves begin again. */
static void advance(struct grid_rows *rows)
{
    const struct grid *grid = rows->grid;

    rows->next++;
    for (size_t i = grid->fact_count; i-- > 0;) {
        size_t value = grid_value(grid, rows->next, i);

        set_value(grid, rows->record, i, value);
        if (value > 0)
            return;
    }
}

enum grid_next grid_rows_next(struct grid_rows *rows, uint64_t *row)
{
    const struct grid_list *list = rows->list;

    if (list != NULL && (rows->place == list->count || list->rows[rows->place] >= rows->end))
        return GRID_END;
    if (list != NULL) {
        *row = list->rows[rows->place++];
        return GRID_ROW;
    }
    for (int passed = 0; rows->next < rows->end; passed++) {
        bool kept = grid_keeps(rows->grid, rows->record);

        if (!kept && passed == PASSED_AT_ONCE)
            return GRID_NOT_YET;
        *row = rows->next;
        advance(rows);
        if (kept)
            return GRID_ROW;
    }
    return GRID_END;
}

void grid_list_all(const struct grid *grid, struct grid_list *list)
{
    struct grid_rows rows;
    enum grid_next next;
    uint64_t row;

    grid_rows_start(&rows, grid, NULL, 0, grid->size);
    while ((next = grid_rows_next(&rows, &row)) != GRID_END)
        if (next == GRID_ROW)
            add_row(list, row);
    grid_rows_free(&rows);
}

/* --- Rows by chance --------------------------------------------------------------------------------------------------- */

/* A small grid is gone through once, and each row is taken with the chance that makes all samples equally likely; of a large one rows are
 * drawn until there are enough. Which of the two depends on the grid alone. */

enum { GONE_THROUGH_MAX = 1 << 24, DRAWS_FOR_ONE = 100, DRAWS_LEAST = 1 << 22 };

/* splitmix64 (Steele, Lea, Flood 2014). */
static uint64_t draw(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* A number below `bound`, each equally likely. */
static uint64_t draw_below(uint64_t *state, uint64_t bound)
{
    uint64_t least = -bound % bound, number;

    do
        number = draw(state);
    while (number < least);
    return number % bound;
}

/* Draws as many as are wanting, again and again, since a row may be drawn twice. */
static enum status draw_rows(const struct grid *grid, size_t count, uint64_t *state, struct grid_list *list, struct diag *diag)
{
    struct case_record *record = grid_case(grid);
    uint64_t left = (uint64_t)count * DRAWS_FOR_ONE + DRAWS_LEAST;

    while (list->count < count && left > 0) {
        for (size_t wanting = count - list->count; wanting > 0 && left > 0; left--) {
            uint64_t row = draw_below(state, grid->size);

            grid_set(grid, record, row);
            if (!grid_keeps(grid, record))
                continue;
            add_row(list, row);
            wanting--;
        }
        sort_rows(list);
    }
    case_free(record);
    if (list->count == count)
        return STATUS_OK;
    diag_add(diag, NULL, CODE_LIMIT, _("ask for fewer rows, or put into \"base\" what the conditions ask for"),
             _("the conditions keep so few combinations that %zu rows were not found by chance"), count);
    return STATUS_LIMIT;
}

enum status grid_sample(const struct grid *grid, size_t count, uint64_t seed, struct grid_list *list, struct diag *diag)
{
    uint64_t state = seed;
    size_t kept = 0;

    *list = (struct grid_list){0};
    if (grid->size > GONE_THROUGH_MAX)
        return draw_rows(grid, count, &state, list, diag);
    grid_list_all(grid, list);
    for (size_t i = 0; i < list->count && kept < count; i++)
        if (draw_below(&state, list->count - i) < count - kept)
            list->rows[kept++] = list->rows[i];
    list->count = kept;
    return STATUS_OK;
}

/* --- So few rows that each two values of different facts meet --------------------------------------------------------- */

enum { PAIRS_MAX = 4000000, STEPS_MAX = 1000000 };

struct search {
    const struct grid *grid;
    struct case_record *record; /* answers of the facts that have a value by now */
    size_t *values;             /* of each fact */
    bool *open;                 /* each fact of the vocabulary: varied, and without a value */
    size_t *order;              /* facts: those that conditions ask for first, since only they can fail */
    size_t *places;             /* where the pairs of two facts begin, i * fact_count + j with i < j */
    bool *met;                  /* each pair of values */
    long steps;                 /* left for this row */
};

/* What came of looking for a row. */
enum outcome { FOUND, IMPOSSIBLE, TOO_HARD };

static bool *pair_of(const struct search *search, size_t fact, size_t value, size_t other, size_t other_value)
{
    size_t first = fact < other ? fact : other, second = fact < other ? other : fact;
    size_t row = fact < other ? value : other_value, column = fact < other ? other_value : value;

    return &search->met[search->places[first * search->grid->fact_count + second] + row * search->grid->facts[second].count +
                        column];
}

static bool has_value(const struct search *search, size_t fact)
{
    return !search->open[search->grid->facts[fact].fact];
}

/* Conditions on this fact must be such that they can still hold. */
static bool is_allowed(const struct search *search, size_t fact)
{
    const struct grid *grid = search->grid;

    for (size_t i = 0; i < grid->where_count; i++)
        if (where_names(&grid->where[i], grid->facts[fact].fact) &&
            !where_may_hold(&grid->where[i], search->record, search->open))
            return false;
    return true;
}

static void take_back(struct search *search, size_t fact)
{
    search->open[search->grid->facts[fact].fact] = true;
}

static void give(struct search *search, size_t fact, size_t value)
{
    set_value(search->grid, search->record, fact, value);
    search->values[fact] = value;
    search->open[search->grid->facts[fact].fact] = false;
}

/* The value that was not tried with which most pairs would meet for the first time, the first of equals; the count of values if there
 * is none. */
static size_t best_value(const struct search *search, size_t fact, const bool *tried)
{
    size_t count = search->grid->facts[fact].count, best = count, most = 0;

    for (size_t value = 0; value < count; value++) {
        size_t met = 0;

        for (size_t other = 0; other < search->grid->fact_count && !tried[value]; other++)
            met += other != fact && has_value(search, other) && !*pair_of(search, fact, value, other, search->values[other]);
        if (!tried[value] && (best == count || met > most)) {
            best = value;
            most = met;
        }
    }
    return best;
}

/* Gives values to the facts from this place of the order on. */
static enum outcome complete(struct search *search, size_t at)
{
    size_t fact = at < search->grid->fact_count ? search->order[at] : 0, value;
    enum outcome outcome = IMPOSSIBLE;
    bool tried[GRID_VALUES_MAX] = {false};

    if (at == search->grid->fact_count)
        return FOUND;
    if (has_value(search, fact))
        return complete(search, at + 1);
    while (outcome == IMPOSSIBLE && (value = best_value(search, fact, tried)) < search->grid->facts[fact].count) {
        if (search->steps-- == 0)
            return TOO_HARD;
        tried[value] = true;
        give(search, fact, value);
        if (is_allowed(search, fact))
            outcome = complete(search, at + 1);
        if (outcome == IMPOSSIBLE)
            take_back(search, fact);
    }
    return outcome;
}

/* Looks for a row with each pair of values of two facts that have not met. False: it is too hard. */
static bool cover(struct search *search, size_t fact, size_t other, struct grid_list *list)
{
    const struct grid *grid = search->grid;
    size_t count = grid->fact_count, pairs = grid->facts[fact].count * grid->facts[other].count;

    for (size_t pair = 0; pair < pairs; pair++) {
        size_t value = pair / grid->facts[other].count, other_value = pair % grid->facts[other].count;
        enum outcome outcome = IMPOSSIBLE;
        uint64_t row = 0;

        if (*pair_of(search, fact, value, other, other_value))
            continue;
        for (size_t i = 0; i < count; i++)
            take_back(search, i);
        search->steps = STEPS_MAX;
        give(search, fact, value);
        give(search, other, other_value);
        if (is_allowed(search, fact) && is_allowed(search, other))
            outcome = complete(search, 0);
        if (outcome == TOO_HARD)
            return false;
        for (size_t i = 0; i < count && outcome == FOUND; i++) {
            row += search->values[i] * grid->facts[i].stride;
            for (size_t j = i + 1; j < count; j++)
                *pair_of(search, i, search->values[i], j, search->values[j]) = true;
        }
        if (outcome == FOUND)
            add_row(list, row);
    }
    return true;
}

static void order_facts(struct search *search)
{
    const struct grid *grid = search->grid;
    size_t count = 0;

    for (int constrained = 1; constrained >= 0; constrained--)
        for (size_t fact = 0; fact < grid->fact_count; fact++) {
            bool asked = false;

            for (size_t i = 0; i < grid->where_count; i++)
                asked = asked || where_names(&grid->where[i], grid->facts[fact].fact);
            if (asked == constrained)
                search->order[count++] = fact;
        }
}

/* False: there are too many pairs. */
static bool place_pairs(struct search *search, struct arena *arena)
{
    const struct grid *grid = search->grid;
    size_t pairs = 0;

    for (size_t i = 0; i < grid->fact_count; i++)
        for (size_t j = i + 1; j < grid->fact_count; j++) {
            search->places[i * grid->fact_count + j] = pairs;
            pairs += grid->facts[i].count * grid->facts[j].count;
            if (pairs > PAIRS_MAX)
                return false;
        }
    search->met = arena_alloc(arena, pairs, sizeof *search->met);
    return true;
}

static enum status cover_all(struct search *search, struct grid_list *list, struct diag *diag)
{
    for (size_t i = 0; i < search->grid->fact_count; i++)
        for (size_t j = i + 1; j < search->grid->fact_count; j++)
            if (!cover(search, i, j, list)) {
                diag_add(diag, NULL, CODE_LIMIT, _("write simpler conditions, or put into \"base\" what they ask for"), "%s",
                         _("the conditions are too hard: no row was found for two answers"));
                return STATUS_LIMIT;
            }
    return STATUS_OK;
}

enum status grid_pairs(const struct grid *grid, struct grid_list *list, struct diag *diag)
{
    size_t count = grid->fact_count;
    struct arena *arena = arena_new();
    struct search search = {
        .grid = grid,
        .record = grid_case(grid),
        .values = arena_alloc(arena, count, sizeof *search.values),
        .open = arena_alloc(arena, grid->vocabulary->fact_count, sizeof *search.open),
        .order = arena_alloc(arena, count, sizeof *search.order),
        .places = arena_alloc(arena, count * count, sizeof *search.places),
    };
    enum status status = STATUS_OK;

    *list = (struct grid_list){0};
    order_facts(&search);
    if (count < 2) { /* no pairs: each row counts */
        grid_list_all(grid, list);
    } else if (!place_pairs(&search, arena)) {
        diag_add(diag, NULL, CODE_LIMIT, NULL, _("there are more than %d pairs of answers"), PAIRS_MAX);
        status = STATUS_LIMIT;
    } else {
        status = cover_all(&search, list, diag);
    }
    sort_rows(list);
    case_free(search.record);
    arena_free(arena);
    return status;
}
