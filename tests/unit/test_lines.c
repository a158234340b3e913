/* Records of tables: where each ends, with line breaks in quotes, however the bytes come in, and what becomes of quotes that are wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "many/lines.h"
#include "many/table.h"
#include "memory.h"

/* A file with these bytes, opened as the lines of a table. */
static struct lines *open_bytes(const char *bytes, size_t size, struct csv_cells *cells, struct diag *diag)
{
    char path[] = "/tmp/test_lines.XXXXXX";
    struct lines_joiner joiner = csv_cells_joiner(cells);
    int file = mkstemp(path);
    struct lines *lines;

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, size), size);
    close(file);
    assert_int_equal(lines_open(path, 1, &lines, diag), STATUS_OK);
    unlink(path);
    lines_join(lines, &joiner);
    return lines;
}

static void add_cell(void *cell, size_t size, void *context)
{
    struct buffer *found = context;

    buffer_add(found, "<");
    buffer_add_part(found, cell, size);
    buffer_add(found, ">");
}

/* Every record as its line, its cells and, where its quotes are wrong, an exclamation mark. */
static void expect_records(const char *text, const char *expected)
{
    struct csv_cells *splitting = csv_cells_new(';'), *reading = csv_cells_new(';');
    struct diag diag = DIAG_EMPTY;
    struct buffer found = BUFFER_EMPTY;
    struct lines *lines = open_bytes(text, strlen(text), splitting, &diag);
    struct pool_record record;

    while (lines_next(lines, &record) == POOL_RECORD) {
        buffer_format(&found, "%llu", (unsigned long long)record.line);
        if (!csv_cells_read(reading, record.bytes, record.size, add_cell, &found))
            buffer_add(&found, "!");
        buffer_add(&found, " ");
    }
    assert_string_equal(buffer_text(&found), expected);
    buffer_free(&found);
    lines_close(lines);
    csv_cells_free(splitting);
    csv_cells_free(reading);
    diag_free(&diag);
}

static void cells_and_records(void **state)
{
    (void)state;
    expect_records("a;b\nc;d", "1<a><b> 2<c><d> ");
    expect_records(" a ; \"b\" \r\n\r\n ; ;\n\"\";\n", "1<a><b> 4<><> ");
    expect_records("\"a\nb\";c\nd;\"\"\"\r\n\"\n", "1<a\nb><c> 3<d><\"\r\n> ");
    expect_records("\xEF\xBB\xBF\"a\nb\";c\n", "1<a\nb><c> ");
}

static void wrong_quotes_cost_one_line(void **state)
{
    (void)state;
    expect_records("a\"b;c\nd;e\n", "1! 2<d><e> ");
    expect_records("\"a\"b;c\nd;e\n", "1! 2<d><e> ");
    expect_records("x;\"a;c\nd;e\nf;g\n", "1<x>! 2<d><e> 3<f><g> ");
    expect_records("x;\"a;c\nd;e\nf;\"g\"\n", "1<x>! 2<d><e> 3<f><g> ");
    expect_records("x;\"a\n\"y\nd;e\n\"f", "1<x>! 2! 3<d><e> 4! ");
}

/* A record of this size with a line break in it, between two others: whole up to the limit, else its first line alone. */
static void expect_large(size_t size, bool whole)
{
    struct csv_cells *cells = csv_cells_new(',');
    struct diag diag = DIAG_EMPTY;
    struct buffer text = BUFFER_EMPTY;
    struct pool_record record;
    struct lines *lines;
    size_t before;

    buffer_add(&text, "first\n\"x\n");
    before = text.length - strlen("\"x\n");
    while (text.length - before < size - 1)
        buffer_add(&text, (text.length - before) % 1000 == 0 ? "\n" : "y");
    buffer_add(&text, "\"\nlast\n");
    lines = open_bytes(text.text, text.length, cells, &diag);
    assert_int_equal(lines_next(lines, &record), POOL_RECORD);
    assert_int_equal(lines_next(lines, &record), POOL_RECORD);
    assert_int_equal(record.line, 2);
    assert_int_equal(record.offset, 6);
    assert_int_equal(record.size, whole ? size : 2);
    assert_int_equal(lines_next(lines, &record), POOL_RECORD);
    if (whole)
        assert_memory_equal(record.bytes, "last", 4);
    else
        assert_int_equal(record.line, 3);
    lines_close(lines);
    buffer_free(&text);
    csv_cells_free(cells);
    diag_free(&diag);
}

static void limits(void **state)
{
    (void)state;
    expect_large(100, true);
    expect_large((size_t)64 * 1024, true);
    expect_large(POOL_RECORD_MAX, true);
    expect_large(POOL_RECORD_MAX + 1, false);
    expect_large((size_t)3 * POOL_RECORD_MAX, false);
}

static void delimiters(void **state)
{
    static const struct {
        const char *line;
        char delimiter;
    } trials[] = {{"id", ','}, {"a;b,c;d", ';'}, {"a,b;c,d", ','}, {"a\tb", '\t'}, {"\"a,b,c\";d", ';'}, {"a,b;c", ','}};

    (void)state;
    for (size_t i = 0; i < sizeof trials / sizeof *trials; i++) {
        struct csv_cells *cells = csv_cells_new('\0');
        struct diag diag = DIAG_EMPTY;
        struct lines *lines = open_bytes(trials[i].line, strlen(trials[i].line), cells, &diag);
        struct pool_record record;

        assert_int_equal(lines_next(lines, &record), POOL_RECORD);
        assert_int_equal(csv_cells_delimiter(cells), trials[i].delimiter);
        lines_close(lines);
        csv_cells_free(cells);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_and_records),
        cmocka_unit_test(wrong_quotes_cost_one_line),
        cmocka_unit_test(limits),
        cmocka_unit_test(delimiters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
