/* Rows of a grid by chance. See grid_rows.h. A small grid is gone through once, and each row is taken with the chance that makes all
 * samples equally likely; of a large one rows are drawn until there are enough. Which of the two depends on the grid alone.
 * May use: grid. Not its job: going through rows (grid_rows.c). */
#include "sweep/grid_rows.h"

#include <inttypes.h>
#include <stdlib.h>

#include "memory.h"
#include "text.h"

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

/* Keeps so many of the list, in order. */
static void thin_out(struct grid_list *list, size_t count, uint64_t *state)
{
    size_t kept = 0;

    for (size_t i = 0; i < list->count && kept < count; i++)
        if (draw_below(state, list->count - i) < count - kept)
            list->rows[kept++] = list->rows[i];
    list->count = kept;
}

static enum status too_few(size_t count, struct diag *diag)
{
    diag_add(diag, NULL, "limit", _("ask for fewer rows, or put into \"base\" what the conditions ask for"),
             _("the conditions keep so few combinations that %zu rows were not found by chance"), count);
    return STATUS_LIMIT;
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
            grid_list_add(list, row);
            wanting--;
        }
        grid_list_sort(list);
    }
    case_free(record);
    return list->count == count ? STATUS_OK : too_few(count, diag);
}

enum status grid_sample(const struct grid *grid, size_t count, uint64_t seed, struct grid_list *list, struct diag *diag)
{
    uint64_t state = seed;

    *list = (struct grid_list){0};
    if (grid->size > GONE_THROUGH_MAX)
        return draw_rows(grid, count, &state, list, diag);
    grid_list_all(grid, list);
    thin_out(list, count, &state);
    return STATUS_OK;
}
