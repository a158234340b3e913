/* Rows of a grid by their numbers, and the grid as text. See grid.h.
 * May use: case, case_write. Not its job: reading (grid_read.c); which rows are taken (grid_rows.c). */
#include "sweep/grid.h"

#include <inttypes.h>
#include <stdlib.h>

#include "case/case_write.h"

void grid_free(struct grid *grid)
{
    if (grid == NULL)
        return;
    for (size_t i = 0; i < grid->fact_count; i++)
        free(grid->facts[i].values);
    for (size_t i = 0; i < grid->where_count; i++)
        grid_where_free(&grid->where[i]);
    case_free(grid->base);
    free(grid->facts);
    free(grid->where);
    free(grid);
}

struct case_record *grid_case(const struct grid *grid)
{
    return case_copy(grid->base);
}

void grid_set_value(const struct grid *grid, struct case_record *record, size_t fact, size_t value)
{
    record->answers[grid->facts[fact].fact] = grid->facts[fact].values[value];
}

void grid_set(const struct grid *grid, struct case_record *record, uint64_t row)
{
    for (size_t i = grid->fact_count; i-- > 0;) {
        grid_set_value(grid, record, i, row % grid->facts[i].count);
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
        if (!grid_where_holds(&grid->where[i], record))
            return false;
    return true;
}

static void describe_where(const struct grid_where *where, struct buffer *text)
{
    buffer_add(text, " where");
    for (size_t i = 0; i < where->count; i++) {
        buffer_add(text, i > 0 ? " OR" : "");
        for (size_t j = 0; j < where->alternatives[i].count; j++) {
            const struct where_atom *atom = &where->alternatives[i].atoms[j];

            buffer_format(text, " %zu:%" PRIx64 ":%d%d%d", atom->fact, atom->values, atom->unanswered, atom->negated,
                          atom->answered);
            for (size_t k = 0; k < atom->span_count; k++)
                buffer_format(text, ":%ld-%ld", atom->spans[k].least, atom->spans[k].most);
        }
    }
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
        describe_where(&grid->where[i], text);
}
