/* Rows of a grid, one after the other. See grid_rows.h.
 * May use: grid. Not its job: choosing (grid_sample.c, grid_pairs.c). */
#include "sweep/grid_rows.h"

#include <stdlib.h>

#include "memory.h"

enum { PASSED_AT_ONCE = 100000 };

void grid_list_add(struct grid_list *list, uint64_t row)
{
    list->rows = memory_grow(list->rows, &list->capacity, list->count + 1, sizeof *list->rows);
    list->rows[list->count++] = row;
}

static int compare_rows(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;

    return (first > second) - (first < second);
}

void grid_list_sort(struct grid_list *list)
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

        grid_set_value(grid, rows->record, i, value);
        if (value > 0)
            return;
    }
}

static enum grid_next next_of_list(struct grid_rows *rows, uint64_t *row)
{
    if (rows->place == rows->list->count || rows->list->rows[rows->place] >= rows->end)
        return GRID_END;
    *row = rows->list->rows[rows->place++];
    return GRID_ROW;
}

enum grid_next grid_rows_next(struct grid_rows *rows, uint64_t *row)
{
    if (rows->list != NULL)
        return next_of_list(rows, row);
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
            grid_list_add(list, row);
    grid_rows_free(&rows);
}
