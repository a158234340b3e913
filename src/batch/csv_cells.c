/* Cells of a table. See csv_cells.h. One libcsv parser looks for the ends of records, line by line, and reads cells: so both always
 * agree on what a quote means. */
#include "batch/csv_cells.h"

#include <stdlib.h>
#include <string.h>

#include <csv.h>

#include "memory.h"
#include "json/json_read.h"

enum { GROWTH = 4096 };

struct csv_cells {
    struct csv_parser parser;
    char delimiter; /* '\0': not known yet */
    csv_cell_taker *take;
    void *context;
    bool ended; /* the record that is looked at */
};

static int is_end(unsigned char c)
{
    return c == '\n';
}

static int is_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static int is_blank_but_tab(unsigned char c)
{
    return c == ' ' || c == '\r';
}

static void *allocate(void *old, size_t size)
{
    void *memory = realloc(old, size);

    if (memory == NULL)
        memory_exhausted();
    return memory;
}

static void start(struct csv_cells *cells)
{
    struct csv_parser *parser = &cells->parser;

    csv_init(parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    csv_set_realloc_func(parser, allocate);
    csv_set_blk_size(parser, GROWTH);
    csv_set_term_func(parser, is_end);
    csv_set_space_func(parser, cells->delimiter == '\t' ? is_blank_but_tab : is_blank);
    csv_set_delim(parser, (unsigned char)cells->delimiter);
}

/* After an error, or in the middle of a record. */
static void restart(struct csv_cells *cells)
{
    csv_free(&cells->parser);
    start(cells);
}

struct csv_cells *csv_cells_new(char delimiter)
{
    struct csv_cells *cells = memory_new(1, sizeof *cells);

    cells->delimiter = delimiter;
    start(cells);
    return cells;
}

void csv_cells_free(struct csv_cells *cells)
{
    if (cells == NULL)
        return;
    csv_free(&cells->parser);
    free(cells);
}

char csv_cells_delimiter(const struct csv_cells *cells)
{
    return cells->delimiter;
}

void csv_cells_set_delimiter(struct csv_cells *cells, char delimiter)
{
    cells->delimiter = delimiter;
    restart(cells);
}

static void hand_on(void *cell, size_t size, void *context)
{
    const struct csv_cells *cells = context;

    cells->take(cells->context, cell, size);
}

static void pass_over(void *cell, size_t size, void *context)
{
    (void)cell;
    (void)size;
    (void)context;
}

static void note_end(int character, void *context)
{
    struct csv_cells *cells = context;

    (void)character;
    cells->ended = true;
}

bool csv_cells_read(struct csv_cells *cells, const char *bytes, size_t size, csv_cell_taker *take, void *context)
{
    size_t mark = json_mark(bytes, size);

    bytes += mark;
    size -= mark;
    cells->take = take;
    cells->context = context;
    if (csv_parse(&cells->parser, bytes, size, hand_on, note_end, cells) == size &&
        csv_fini(&cells->parser, hand_on, note_end, cells) == 0)
        return true;
    restart(cells);
    return false;
}

/* --- Records of several lines ------------------------------------------------------------------------------ */

static char likely_delimiter(const char *line, size_t size)
{
    static const char candidates[] = ",;\t";
    size_t counts[sizeof candidates - 1] = {0}, best = 0;
    bool quoted = false;

    for (size_t i = 0; i < size; i++) {
        const char *found = memchr(candidates, line[i], sizeof candidates - 1);

        quoted = quoted != (line[i] == '"');
        if (found != NULL && !quoted)
            counts[found - candidates]++;
    }
    for (size_t i = 1; i < sizeof candidates - 1; i++)
        if (counts[i] > counts[best])
            best = i;
    return candidates[best];
}

static bool is_empty(const char *line, size_t size)
{
    while (size > 0 && is_blank((unsigned char)line[size - 1]))
        size--;
    return size == 0;
}

/* What an unfinished record of lines before left in the parser is forgotten when another begins. */
static enum lines_end look(void *context, const char *line, size_t size, bool first)
{
    struct csv_cells *cells = context;
    size_t mark = first ? json_mark(line, size) : 0;

    line += mark;
    size -= mark;
    if (first && cells->delimiter == '\0' && !is_empty(line, size))
        csv_cells_set_delimiter(cells, likely_delimiter(line, size));
    if (first && memchr(line, '"', size) == NULL)
        return LINES_WHOLE;
    if (first)
        restart(cells);
    cells->ended = false;
    if (csv_parse(&cells->parser, line, size, pass_over, note_end, cells) != size ||
        csv_parse(&cells->parser, "\n", 1, pass_over, note_end, cells) != 1)
        return LINES_BROKEN;
    return cells->ended ? LINES_WHOLE : LINES_OPEN;
}

struct lines_joiner csv_cells_joiner(struct csv_cells *cells)
{
    return (struct lines_joiner){cells, look, cells->delimiter};
}
