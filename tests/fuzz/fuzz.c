/* Fuzzing of everything that reads bytes from outside: one program, whose reader is chosen by the environment variable FUZZ. Beside “nothing
 * breaks” each says what must hold of any bytes, and aborts where it does not. tests/fuzz/run makes the seeds and runs it. */
#include <cjson/cJSON.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buffer.h"
#include "case/answers.h"
#include "case/case_quick.h"
#include "case/case_read.h"
#include "case/case_write.h"
#include "check/verify.h"
#include "engine.h"
#include "knowledge.h"
#include "load.h"
#include "many/grid.h"
#include "many/lines.h"
#include "many/rows.h"
#include "many/summary.h"
#include "many/table.h"
#include "memory.h"
#include "sexpr.h"
#include "shell/shell.h"
#include "json/json_read.h"

int LLVMFuzzerInitialize(int *count, char ***words);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static struct engine *engine;
static const struct vocabulary *vocabulary;
static int standard_input; /* a file in memory in its place, for what reads files only */

static void must(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "fuzz: %s\n", what);
        abort();
    }
}

/* A status that refuses says why, one that does not says nothing. */
static void must_say(enum status status, struct diag *diag)
{
    must((status == STATUS_OK) == (diag->total == 0), "a status without its problem, or the other way round");
    diag_free(diag);
}

static void give_input(const char *bytes, size_t size)
{
    must(ftruncate(standard_input, 0) == 0 && pwrite(standard_input, bytes, size, 0) == (ssize_t)size, "no room");
    lseek(standard_input, 0, SEEK_SET);
}

/* --- Readers ------------------------------------------------------------------------------------------------------------ */

static char *written(const struct case_record *record)
{
    struct buffer text = BUFFER_EMPTY;

    case_write(record, NULL, &text);
    return text.text;
}

/* What was read and written is read again as the same; the quick reader reads what it accepts in the same way. */
static void fuzz_case(const char *bytes, size_t size)
{
    static struct case_quick *quick;
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct case_record *record, *again;
    const struct case_record *plain;
    enum status status = case_json_read("case", bytes, size, vocabulary, &record, &warnings, &diag);

    quick = quick != NULL ? quick : case_quick_new(vocabulary);
    plain = case_quick_read(quick, bytes, size);
    must(plain == NULL || status == STATUS_OK, "the quick reader accepts what the reader refuses");
    for (size_t i = 0; plain != NULL && i < vocabulary->fact_count; i++)
        must(plain->answers[i].chosen == record->answers[i].chosen && plain->answers[i].measured == record->answers[i].measured &&
                 (!plain->answers[i].measured || plain->answers[i].number == record->answers[i].number),
             "the quick reader reads another answer");
    if (status == STATUS_OK) {
        char *once = written(record), *twice;

        must(case_json_read(NULL, once, strlen(once), vocabulary, &again, NULL, &diag) == STATUS_OK,
             "a case that was written is refused");
        twice = written(again);
        must(strcmp(once, twice) == 0, "a case is written otherwise the second time");
        case_free(again);
        case_free(record);
        free(once);
        free(twice);
    }
    diag_free(&warnings);
    must_say(status, &diag);
}

static void read_rows(struct lines *lines, struct row_reader reader, const struct carried *carried, char to)
{
    static struct summary_index *index;
    static struct carried nothing;
    struct row_work rows = {
        .engine = engine, .from = reader, .to = row_writer_of(to % 2 == 0 ? ROWS_JSONL : ROWS_CSV), .carried = carried};
    struct pool_answer answer = {BUFFER_EMPTY, BUFFER_EMPTY};
    struct pool_record record = {0};
    struct pool_work work;

    rows.index = index = index != NULL ? index : summary_index_new(engine, &nothing);
    work = row_work(&rows);
    while (lines_next(lines, &record) == POOL_RECORD) {
        buffer_cut(&answer.text, 0);
        buffer_cut(&answer.note, 0);
        work.answer(work.context, &record, &answer);
        if (to % 2 == 0)
            must(json_scan(answer.text.text, answer.text.length - 1, &(struct json_error){0}), "a row is no JSON");
        must(answer.text.text[answer.text.length - 1] == '\n', "a row does not end its line");
        record = (struct pool_record){0};
    }
    buffer_free(&answer.text);
    buffer_free(&answer.note);
    row_reader_free(&reader);
}

static const struct carried carried = {.names = {"kab"}, .count = 1, .kept = {true}};

static void fuzz_rows(const char *bytes, size_t size)
{
    struct diag diag = DIAG_EMPTY;
    struct lines *lines;

    give_input(bytes, size);
    must(lines_open("-", 1, &lines, &diag) == STATUS_OK, "no input");
    read_rows(lines, row_jsonl_reader(vocabulary, &carried), &carried, 0);
    lines_close(lines);
    diag_free(&diag);
}

/* The first byte chooses the options, what follows is the table; the map is one that renames. */
static void fuzz_csv(const char *bytes, size_t size)
{
    static const char delimiters[] = {'\0', ',', ';', '\t'};
    struct table table = {.vocabulary = vocabulary, .carried = &carried};
    struct diag diag = DIAG_EMPTY;
    struct lines *lines;
    unsigned choice = size > 0 ? (unsigned char)bytes[0] : 0;

    give_input(bytes + (size > 0), size - (size > 0));
    must(lines_open("-", 1, &lines, &diag) == STATUS_OK, "no input");
    table.decimal_comma = (choice & 4) != 0;
    table.cells = csv_cells_new(delimiters[choice & 3]);
    if (table_open(&table, "table", lines, &diag) == STATUS_OK)
        read_rows(lines, row_table_reader(&table), &carried, (char)(choice >> 3 & 1));
    table_close(&table);
    lines_close(lines);
    diag_free(&diag);
}

static void fuzz_map(const char *bytes, size_t size)
{
    static const char table_text[] = "id;Hasil;event-weeks;imbalance;kab\nK-1;Baik;3;psychological|social;x\n";
    struct table table = {.vocabulary = vocabulary, .carried = &carried};
    struct diag diag = DIAG_EMPTY;
    struct lines *lines;
    enum status status;

    give_input(bytes, size);
    status = table_map_read("-", &table.map, &diag);
    must_say(status, &diag);
    table.cells = csv_cells_new('\0');
    give_input(table_text, sizeof table_text - 1);
    must(lines_open("-", 1, &lines, &diag) == STATUS_OK, "no input");
    if (status == STATUS_OK && table_open(&table, "table", lines, &diag) == STATUS_OK)
        read_rows(lines, row_table_reader(&table), &carried, 0);
    table_close(&table);
    lines_close(lines);
    diag_free(&diag);
}

static void fuzz_grid(const char *bytes, size_t size)
{
    struct diag diag = DIAG_EMPTY;
    struct grid *grid;
    struct buffer text = BUFFER_EMPTY;
    enum status status = grid_read("grid", bytes, size, vocabulary, &grid, &diag);
    struct grid_rows rows;
    uint64_t row, before = 0;

    must_say(status, &diag);
    if (status != STATUS_OK)
        return;
    grid_describe(grid, &text);
    buffer_free(&text);
    grid_rows_start(&rows, grid, NULL, 0, grid->size);
    for (int i = 0; i < 4 && grid_rows_next(&rows, &row) == GRID_ROW; i++) {
        must(row < grid->size && (i == 0 || row > before), "rows do not ascend");
        before = row;
    }
    grid_rows_free(&rows);
    grid_free(grid);
}

/* The grammar on the bytes of a file; the first byte chooses the folder. */
static void fuzz_rules(const char *bytes, size_t size)
{
    struct knowledge knowledge;
    struct arena *scratch = arena_new();
    struct found_rules found = {0};
    struct diag diag = DIAG_EMPTY;
    char *copy = memory_new(size + 1, 1);
    struct base_file file = {.path = "rules/a.clp", .name = "a.clp", .bytes = copy, .size = size > 0 ? size - 1 : 0};

    memcpy(copy, size > 0 ? bytes + 1 : bytes, file.size);
    knowledge_init(&knowledge);
    constructs_read(&knowledge, scratch, &file, size > 0 ? (enum folder)((unsigned char)bytes[0] % 3) : FOLDER_RULES, &found,
                    &diag);
    for (size_t i = 0; i < found.count; i++)
        must(found.items[i].text[0] == '(' && found.items[i].text[found.items[i].size - 1] == ')', "a rule has no text");
    diag_free(&diag);
    free(found.items);
    arena_free(scratch);
    knowledge_free(&knowledge);
    free(copy);
}

/* One more file in a whole rule base, which CLIPS loads and runs. */
static void fuzz_base(const char *bytes, size_t size)
{
    static char root[] = "/tmp/intervensi-fuzz-XXXXXX", rules[64], facts[64], path[64];
    struct engine_options options = {.rules = rules, .facts = facts};
    struct engine *opened;
    struct diag diag = DIAG_EMPTY;
    enum status status;
    int file;

    if (path[0] == '\0') {
        char command[256];

        must(mkdtemp(root) != NULL, "no folder");
        snprintf(rules, sizeof rules, "%s/rules", root);
        snprintf(facts, sizeof facts, "%s/facts", root);
        snprintf(path, sizeof path, "%s/zz.clp", rules);
        snprintf(command, sizeof command, "cp -r tests/base/rules tests/base/facts %s", root);
        must(system(command) == 0, "no rule base");
    }
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    must(write(file, bytes, size) == (ssize_t)size && close(file) == 0, "no room");
    status = engine_open(&options, &opened, &diag);
    must_say(status, &diag);
    if (status == STATUS_OK) {
        struct case_record *record = case_new(engine_vocabulary(opened));
        struct result *result;

        status = engine_consult(opened, record, &result, &diag);
        must(status == STATUS_OK || status == STATUS_LIMIT, "a rule base that loads cannot be consulted");
        diag_free(&diag);
        result_free(result);
        case_free(record);
        engine_close(opened);
    }
}

/* A typed line, as an assignment, as several, as the answer to each kind of question. */
static void fuzz_answers(const char *bytes, size_t size)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct case_record *record = case_new(vocabulary);
    char *text = memory_new(size + 1, 1);
    enum status status;

    memcpy(text, bytes, size);
    (void)answer_words_are(text);
    status = answer_words_apply(record, text, &warnings, &diag);
    must(diag.total == 0 || diag.problems[0].column <= (long)size + 1, "a caret behind the line");
    must_say(status, &diag);
    must_say(answer_list_apply(record, text, &warnings, &diag), &diag);
    must_say(answer_words_reply(record, size > 0 ? (unsigned char)bytes[0] % vocabulary->fact_count : 0, text, &warnings, &diag),
             &diag);
    case_free(record);
    diag_free(&warnings);
    free(text);
}

static void fuzz_prompt(const char *bytes, size_t size)
{
    char *text = memory_new(size + 1, 1);
    const char *rest = text;

    memcpy(text, bytes, size);
    while (rest != NULL) {
        struct shell_line line = {0};

        rest = shell_words_cut(rest, &line);
        must(rest == NULL || (rest > text && rest <= text + strlen(text)), "the rest of a line lies outside of it");
        if (line.count > 0) {
            line.command = shell_command_find(line.words[0].text, LANGUAGE_ID, NULL);
            (void)shell_command_nearest(line.words[0].text);
            if (line.command != NULL)
                shell_words_sort(&line, line.command->options, LANGUAGE_ID);
            for (size_t i = 0; i < line.count; i++) {
                free(shell_words_text(&line, i));
                must(strlen(shell_words_from(&line, i)) <= size, "more words than were typed");
            }
        }
        shell_words_free(&line);
    }
    free(text);
}

static void fuzz_result(const char *bytes, size_t size)
{
    static struct verify_base *base;
    struct json_text text = {.file = "result", .bytes = bytes, .size = size};
    struct verdict verdict = VERDICT_EMPTY;
    struct diag diag = DIAG_EMPTY;
    struct stated *stated;
    enum status status = stated_read(&text, &stated, &diag);

    base = base != NULL ? base : verify_base_new(engine);
    must_say(status, &diag);
    if (status == STATUS_OK)
        verify_check(base, stated, NULL, &verdict);
    must(verdict.right || verdict.message.length > 0, "a fault without a word");
    verdict_free(&verdict);
    stated_free(stated);
}

/* A summary added to itself has twice the rows and is a summary. */
static void fuzz_summary(const char *bytes, size_t size)
{
    struct json_text text = {.file = "summary", .bytes = bytes, .size = size};
    struct diag diag = DIAG_EMPTY;
    cJSON *tree, *again, *sum = NULL;

    if (json_tree_read(&text, &tree, &diag) == STATUS_OK) {
        again = cJSON_Duplicate(tree, true);
        if (summary_take("a", tree, &sum, &diag) != STATUS_OK)
            cJSON_Delete(again);
        else if (summary_take("b", again, &sum, &diag) == STATUS_OK)
            must(summary_is_whole(sum), "the sum of two summaries is none");
        cJSON_Delete(sum);
    }
    diag_free(&diag);
}

/* --- The program -------------------------------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    void (*run)(const char *bytes, size_t size);
} readers[] = {{"case", fuzz_case},     {"rows", fuzz_rows},     {"csv", fuzz_csv},        {"map", fuzz_map},
               {"grid", fuzz_grid},     {"rules", fuzz_rules},   {"base", fuzz_base},      {"answers", fuzz_answers},
               {"prompt", fuzz_prompt}, {"result", fuzz_result}, {"summary", fuzz_summary}};
static size_t reader;

int LLVMFuzzerInitialize(int *count, char ***words)
{
    const struct engine_options options = {.rules = "tests/base/rules", .facts = "tests/base/facts"};
    const char *name = getenv("FUZZ");
    struct diag diag = DIAG_EMPTY;

    (void)count;
    (void)words;
    while (reader < sizeof readers / sizeof *readers && (name == NULL || strcmp(name, readers[reader].name) != 0))
        reader++;
    must(reader < sizeof readers / sizeof *readers, "FUZZ names no reader");
    must(engine_open(&options, &engine, &diag) == STATUS_OK, "the rule base of the tests does not load");
    vocabulary = engine_vocabulary(engine);
    json_ready();
    standard_input = memfd_create("input", 0);
    must(standard_input >= 0 && dup2(standard_input, STDIN_FILENO) == STDIN_FILENO, "no input");
    standard_input = STDIN_FILENO;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    readers[reader].run((const char *)bytes, size);
    return 0;
}
