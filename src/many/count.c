/* Counts over a database of results (database.c): a question about cases becomes one of SQL, its answer a table with sums. */
#include "many/count.h"

#include <cjson/cJSON.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/layout.h"
#include "many/rows.h"
#include "many/where.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

enum { WAYS_MAX = 2 };

/* What cases are counted by. */
struct way {
    const char *name;    /* as it was asked for */
    struct buffer joins; /* of the tables that it needs */
    struct buffer label; /* what is shown */
    struct buffer order; /* by which the labels stand */
    bool advice;         /* it is a part of a recommendation */
};

/* A label, and the cases that have it. */
struct group {
    char *key; /* the label in small letters */
    char *label;
    uint64_t cases;
};

struct groups {
    struct group *items;
    size_t count, capacity;
};

struct counting {
    struct session *session;
    const struct count_request *request;
    sqlite3 *handle;
    struct diag diag;
    struct arena *arena;
    struct way ways[WAYS_MAX];
    size_t way_count;
    struct buffer from; /* the cases that are counted: all of the question but what it is counted by */
    struct groups groups[WAYS_MAX];
    uint64_t *cells;     /* by the groups of both ways */
    uint64_t cases, all; /* that are counted; that could be read */
};

/* --- Asking SQLite --------------------------------------------------------------------------------------------------- */

static enum status refuse(struct counting *counting, enum status status, const char *hint, const char *format, const char *word)
{
    enum code code = status == STATUS_NO_INPUT ? CODE_IO : CODE_BAD_FORMAT;

    diag_add(&counting->diag, &(struct place){.file = counting->request->path}, code, hint, format, word);
    return status;
}

/* Runs a query and hands each row over; a text that ends in the query is freed. */
static enum status ask(struct counting *counting, struct buffer *sql, void (*take)(struct counting *counting, sqlite3_stmt *row))
{
    sqlite3_stmt *statement = NULL;
    int came = sqlite3_prepare_v2(counting->handle, buffer_text(sql), -1, &statement, NULL);

    while (came == SQLITE_OK || came == SQLITE_ROW) {
        came = sqlite3_step(statement);
        if (came == SQLITE_ROW)
            take(counting, statement);
    }
    sqlite3_finalize(statement);
    buffer_free(sql);
    if (came == SQLITE_NOMEM)
        memory_exhausted();
    return came == SQLITE_DONE ? STATUS_OK : refuse(counting, STATUS_DATA, NULL, "%s", sqlite3_errmsg(counting->handle));
}

static const char *column(sqlite3_stmt *row, int place)
{
    const char *text = (const char *)sqlite3_column_text(row, place);

    return text != NULL ? text : "";
}

/* A text as SQL writes it, between quotes of this kind. */
static void add_quoted(struct buffer *sql, char quote, const char *text)
{
    buffer_format(sql, "%c", quote);
    for (; *text != '\0'; text++)
        buffer_format(sql, *text == quote ? "%c%c" : "%c", *text, *text);
    buffer_format(sql, "%c", quote);
}

static void take_number(struct counting *counting, sqlite3_stmt *row)
{
    counting->all = (uint64_t)sqlite3_column_int64(row, 0);
}

/* The number that a query gives goes to counting->all. */
static enum status ask_number(struct counting *counting, const char *format, const char *quoted)
{
    struct buffer sql = BUFFER_EMPTY;

    counting->all = 0;
    buffer_format(&sql, format, quoted);
    return ask(counting, &sql, take_number);
}

static enum status open_database(struct counting *counting)
{
    const char *path = counting->request->path;

    if (access(path, R_OK) != 0)
        return refuse(counting, STATUS_NO_INPUT, NULL, "%s", _("this file is not there or may not be read"));
    if (sqlite3_open_v2(path, &counting->handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK ||
        ask_number(counting, "SELECT count(*) FROM run WHERE name = 'format' AND value = %s", "'intervensi-database/1'") !=
            STATUS_OK ||
        counting->all != 1) {
        diag_free(&counting->diag);
        return refuse(counting, STATUS_DATA, _("intervensi batch … -o results.sqlite makes one"), "%s",
                      _("this is no database of results"));
    }
    return STATUS_OK;
}

/* --- The condition --------------------------------------------------------------------------------------------------- */

static void refuse_condition(void *context, const char *nearest, const char *message, const char *piece)
{
    struct counting *counting = context;
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    diag_add(&counting->diag, &(struct place){.file = "--where"}, CODE_BAD_CONDITION, hint.text, message, piece);
    buffer_free(&hint);
}

/* An answer to the fact that one of the values or numbers is, or any at all. */
static void add_answered(struct buffer *sql, const struct case_fact *fact, const struct where_atom *atom)
{
    bool first = true;

    buffer_format(sql,
                  "EXISTS (SELECT 1 FROM answer x WHERE x.case_no = c.case_no AND x.question_no ="
                  " (SELECT question_no FROM question WHERE fact = '%s')",
                  fact->id);
    for (size_t i = 0; atom != NULL && i < fact->choice_count; i++)
        if ((atom->values >> i & 1) != 0) {
            buffer_format(sql, first ? " AND (" : " OR ");
            buffer_format(sql, "x.choice_no = (SELECT choice_no FROM choice WHERE question_no = x.question_no AND value = '%s')",
                          fact->choices[i].value);
            first = false;
        }
    for (size_t i = 0; atom != NULL && i < atom->span_count; i++) {
        buffer_format(sql, first ? " AND (" : " OR ");
        buffer_format(sql, "x.number BETWEEN %ld AND %ld", atom->spans[i].least, atom->spans[i].most);
        first = false;
    }
    buffer_add(sql, atom == NULL ? ")" : first ? " AND 0)" : "))");
}

static void add_atom(struct buffer *sql, const struct case_fact *fact, const struct where_atom *atom)
{
    buffer_add(sql, atom->negated ? "NOT (" : "(");
    add_answered(sql, fact, atom);
    if (atom->unanswered) {
        buffer_add(sql, " OR NOT ");
        add_answered(sql, fact, NULL);
    }
    buffer_add(sql, ")");
    if (atom->answered) {
        buffer_add(sql, " AND ");
        add_answered(sql, fact, NULL);
    }
}

static enum status add_condition(struct counting *counting)
{
    const struct vocabulary *vocabulary = engine_vocabulary(counting->session->engine);
    const struct where_reader reader = {vocabulary, counting->arena, refuse_condition, counting};
    struct where where = {NULL, 0};
    size_t problems = counting->diag.total;

    where_read(&reader, counting->request->where, &where);
    if (counting->diag.total > problems)
        return STATUS_DATA;
    buffer_add(&counting->from, " AND ((");
    for (size_t i = 0; i < where.count; i++) {
        if (i > 0)
            buffer_add(&counting->from, where.atoms[i].begins ? ") OR (" : " AND ");
        add_atom(&counting->from, &vocabulary->facts[where.atoms[i].fact], &where.atoms[i]);
    }
    buffer_add(&counting->from, "))");
    return STATUS_OK;
}

/* --- What is counted by ---------------------------------------------------------------------------------------------- */

/* Parts of a recommendation, each under its English word. */
static const struct part {
    const char *name;
    const char *column; /* of the table of recommendations */
} parts[] = {{"action", "r.subject_no"}, {"standing", "r.standing_no"}, {"strength", "r.strength_no"}};

static const char *language_word(const struct counting *counting)
{
    return counting->session->language == LANGUAGE_ID ? "id" : "en";
}

static void count_by_part(struct counting *counting, struct way *way, int number, const struct part *part)
{
    way->advice = true;
    buffer_format(&way->joins, " JOIN word w%d ON w%d.word_no = %s", number, number, part->column);
    buffer_format(&way->label, "coalesce(w%d.label_%s, w%d.word)", number, language_word(counting), number);
    buffer_format(&way->order, "%s", strcmp(part->name, "action") == 0 ? "-count(DISTINCT c.case_no)" : part->column);
}

/* A case with several answers counts with each of them. */
static void count_by_fact(struct counting *counting, struct way *way, int number, const char *fact)
{
    buffer_format(&way->joins,
                  " LEFT JOIN answer a%d ON a%d.case_no = c.case_no AND a%d.question_no = (SELECT question_no FROM question WHERE"
                  " fact = '%s') LEFT JOIN choice h%d ON h%d.question_no = a%d.question_no AND h%d.choice_no = a%d.choice_no",
                  number, number, number, fact, number, number, number, number, number);
    buffer_format(&way->label, "coalesce(h%d.label_%s, a%d.number, ", number, language_word(counting), number);
    add_quoted(&way->label, '\'', _("not answered"));
    buffer_add(&way->label, ")");
    buffer_format(&way->order, "min(coalesce(a%d.choice_no, 999)), min(a%d.number)", number, number);
}

/* A column that was carried along, whatever letters it is asked for in. */
static enum status count_by_column(struct counting *counting, struct way *way)
{
    struct buffer quoted = BUFFER_EMPTY;
    enum status status;

    add_quoted(&quoted, '\'', way->name);
    status = ask_number(counting, "SELECT count(*) FROM pragma_table_info('cases') WHERE name = %s COLLATE NOCASE", quoted.text);
    buffer_free(&quoted);
    if (status == STATUS_OK && counting->all == 0)
        status =
            refuse(counting, STATUS_DATA, _("a column that batch --keep carried along, a fact, action, standing or strength"),
                   _("cases cannot be counted by \"%s\""), way->name);
    if (status != STATUS_OK)
        return status;
    buffer_add(&way->label, "coalesce(nullif(trim(c.");
    add_quoted(&way->label, '"', way->name);
    buffer_add(&way->label, "), ''), '–')");
    buffer_format(&way->order, "lower(min(%s))", way->label.text);
    return STATUS_OK;
}

static enum status read_way(struct counting *counting, const char *name)
{
    const struct vocabulary *vocabulary = engine_vocabulary(counting->session->engine);
    int number = (int)counting->way_count, fact = vocabulary_fact(vocabulary, name);
    struct way *way = &counting->ways[counting->way_count++];

    way->name = name;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strcasecmp(name, parts[i].name) == 0) {
            count_by_part(counting, way, number, &parts[i]);
            return STATUS_OK;
        }
    if (fact == NOT_FOUND)
        return count_by_column(counting, way);
    count_by_fact(counting, way, number, vocabulary->facts[fact].id);
    return STATUS_OK;
}

static enum status read_ways(struct counting *counting)
{
    char *rest =
        counting->request->by != NULL ? arena_copy(counting->arena, counting->request->by, strlen(counting->request->by)) : NULL;
    enum status status = STATUS_OK;

    while (status == STATUS_OK && rest != NULL) {
        if (counting->way_count == WAYS_MAX)
            return refuse(counting, STATUS_DATA, NULL, _("--by takes at most two, such as A*B, not \"%s\""),
                          counting->request->by);
        status = read_way(counting, text_trim(strsep(&rest, "*")));
    }
    return status;
}

/* --- The question ---------------------------------------------------------------------------------------------------- */

/* Those of recommendations whose word, or label in either language, this is. */
static enum status limit(struct counting *counting, const char *column_of, const char *word, const char *message)
{
    struct buffer quoted = BUFFER_EMPTY;
    enum status status;

    if (word == NULL)
        return STATUS_OK;
    add_quoted(&quoted, '\'', word);
    status = ask_number(counting, "SELECT count(*) FROM word WHERE %s COLLATE NOCASE IN (word, label_id, label_en)", quoted.text);
    if (status == STATUS_OK && counting->all == 0)
        status = refuse(counting, STATUS_DATA, NULL, message, word);
    buffer_format(&counting->from,
                  " AND r.%s IN (SELECT word_no FROM word WHERE %s COLLATE NOCASE IN (word, label_id, label_en))", column_of,
                  quoted.text);
    buffer_free(&quoted);
    return status;
}

/* FROM and WHERE: all cases that could be read, and of those the ones that are asked for. */
static enum status make_question(struct counting *counting)
{
    const struct count_request *request = counting->request;
    bool advice = request->action != NULL || request->standing != NULL || request->strength != NULL;
    enum status status = read_ways(counting);

    for (size_t i = 0; i < counting->way_count; i++)
        advice |= counting->ways[i].advice;
    buffer_format(&counting->from, " FROM cases c%s", advice ? " JOIN recommendation r ON r.case_no = c.case_no" : "");
    for (size_t i = 0; i < counting->way_count; i++)
        buffer_add(&counting->from, buffer_text(&counting->ways[i].joins));
    buffer_add(&counting->from, " WHERE c.status = 'ok'");
    if (status == STATUS_OK)
        status = limit(counting, "subject_no", request->action, _("there is no action \"%s\""));
    if (status == STATUS_OK)
        status = limit(counting, "standing_no", request->standing, _("there is no standing \"%s\""));
    if (status == STATUS_OK)
        status = limit(counting, "strength_no", request->strength, _("there is no strength \"%s\""));
    if (status == STATUS_OK && request->where != NULL)
        status = add_condition(counting);
    return status;
}

/* --- The answer ------------------------------------------------------------------------------------------------------ */

static void add_group(struct counting *counting, size_t way, sqlite3_stmt *row)
{
    struct groups *groups = &counting->groups[way];
    const char *key = column(row, 0), *label = column(row, 1);

    groups->items = memory_grow(groups->items, &groups->capacity, groups->count + 1, sizeof *groups->items);
    groups->items[groups->count++] =
        (struct group){arena_copy(counting->arena, key, strlen(key)), arena_copy(counting->arena, label, strlen(label)),
                       (uint64_t)sqlite3_column_int64(row, 2)};
}

static void take_first(struct counting *counting, sqlite3_stmt *row)
{
    add_group(counting, 0, row);
}

static void take_second(struct counting *counting, sqlite3_stmt *row)
{
    add_group(counting, 1, row);
}

static size_t find_group(const struct groups *groups, const char *key)
{
    size_t i = 0;

    while (i + 1 < groups->count && strcmp(groups->items[i].key, key) != 0)
        i++;
    return i;
}

static void take_cell(struct counting *counting, sqlite3_stmt *row)
{
    size_t first = find_group(&counting->groups[0], column(row, 0)), second = find_group(&counting->groups[1], column(row, 1));

    counting->cells[first * counting->groups[1].count + second] = (uint64_t)sqlite3_column_int64(row, 2);
}

static void take_cases(struct counting *counting, sqlite3_stmt *row)
{
    counting->cases = (uint64_t)sqlite3_column_int64(row, 0);
}

static enum status ask_all(struct counting *counting)
{
    static void (*const take[WAYS_MAX])(struct counting * counting, sqlite3_stmt * row) = {take_first, take_second};
    const struct way *ways = counting->ways;
    struct buffer sql = BUFFER_EMPTY;
    enum status status;

    buffer_format(&sql, "SELECT count(DISTINCT c.case_no)%s", counting->from.text);
    status = ask(counting, &sql, take_cases);
    for (size_t i = 0; status == STATUS_OK && i < counting->way_count; i++) {
        buffer_format(&sql, "SELECT lower(%s), min(%s), count(DISTINCT c.case_no)%s GROUP BY 1 ORDER BY %s, 1",
                      ways[i].label.text, ways[i].label.text, counting->from.text, ways[i].order.text);
        status = ask(counting, &sql, take[i]);
    }
    if (status == STATUS_OK && counting->way_count == WAYS_MAX) {
        counting->cells = memory_new(counting->groups[0].count * counting->groups[1].count + 1, sizeof *counting->cells);
        buffer_format(&sql, "SELECT lower(%s), lower(%s), count(DISTINCT c.case_no)%s GROUP BY 1, 2", ways[0].label.text,
                      ways[1].label.text, counting->from.text);
        status = ask(counting, &sql, take_cell);
    }
    if (status == STATUS_OK)
        status = ask_number(counting, "SELECT count(*) FROM cases WHERE status = %s", "'ok'");
    return status;
}

/* --- Written --------------------------------------------------------------------------------------------------------- */

/* Of a row of the table and a place in it, as below. */
static uint64_t number_at(const struct counting *counting, size_t row, size_t place)
{
    const struct groups *rows = &counting->groups[0], *columns = &counting->groups[1];
    bool sums = row > rows->count, last = place > columns->count;

    return sums && last ? counting->cases
           : sums       ? columns->items[place - 1].cases
           : last       ? rows->items[row - 1].cases
                        : counting->cells[(row - 1) * columns->count + place - 1];
}

/* One cell of the table: place 0 is the label of its row, the last the sum; row 0 has the titles, the last the sums. */
static void put_cell(const struct counting *counting, size_t row, size_t place, struct buffer *text)
{
    const struct groups *rows = &counting->groups[0], *columns = &counting->groups[1];
    bool titles = row == 0, sums = row > rows->count, last = place > columns->count;

    if (titles && place == 0)
        buffer_format(text, counting->way_count == WAYS_MAX ? "%s * %s" : "%s", counting->ways[0].name, counting->ways[1].name);
    else if (titles)
        buffer_add(text, last ? _("cases") : columns->items[place - 1].label);
    else if (place == 0)
        buffer_add(text, sums ? _("all") : rows->items[row - 1].label);
    else
        buffer_format(text, "%llu", (unsigned long long)number_at(counting, row, place));
}

static void write_text(const struct counting *counting)
{
    const size_t rows = counting->groups[0].count + 2, columns = counting->groups[1].count + 2;
    struct output *output = &counting->session->out;
    int *widths = memory_new(columns, sizeof *widths);

    for (size_t pass = 0; counting->way_count > 0 && pass < 2; pass++)
        for (size_t row = 0; row < rows; row++)
            for (size_t place = 0; place < columns; place++) {
                struct buffer cell = BUFFER_EMPTY;
                int cells;

                put_cell(counting, row, place, &cell);
                cells = text_cells(buffer_text(&cell));
                if (pass == 0)
                    widths[place] = cells > widths[place] ? cells : widths[place];
                else if (place == 0)
                    output_format(output, "%s%*s", buffer_text(&cell), widths[place] - cells, "");
                else
                    output_format(output, "%*s%s%s", widths[place] - cells + 2, "", buffer_text(&cell),
                                  place + 1 < columns ? "" : "\n");
                buffer_free(&cell);
            }
    free(widths);
    output_format(output, _("%llu of %llu cases"), (unsigned long long)counting->cases, (unsigned long long)counting->all);
    output_text(output, "\n");
}

static void put_csv(const struct counting *counting, char delimiter, const char *cell, bool last)
{
    struct buffer text = BUFFER_EMPTY;

    row_cell(delimiter, cell, &text);
    buffer_format(&text, "%c", last ? '\n' : delimiter);
    output_text(&counting->session->out, text.text);
    buffer_free(&text);
}

/* Without sums, which programs would count once more: a row for each number, or, wide, one for each group of the first. */
static void write_csv(const struct counting *counting)
{
    const char delimiter = counting->request->excel ? ';' : ',';
    const size_t rows = counting->groups[0].count;
    const bool two = counting->way_count == WAYS_MAX, wide = two && counting->request->wide;
    const size_t columns = two ? counting->groups[1].count : 1;
    struct buffer cell = BUFFER_EMPTY;

    if (counting->request->excel)
        output_text(&counting->session->out, "\xEF\xBB\xBF");
    for (size_t i = 0; !wide && i < counting->way_count; i++)
        put_csv(counting, delimiter, counting->ways[i].name, false);
    if (!wide)
        put_csv(counting, delimiter, _("cases"), true);
    for (size_t row = wide ? 0 : 1; row <= rows + (counting->way_count == 0); row++)
        for (size_t place = wide ? 0 : 1; place <= columns; place++) {
            if (!wide && counting->way_count > 0)
                put_csv(counting, delimiter, counting->groups[0].items[row - 1].label, false);
            if (!wide && two)
                put_csv(counting, delimiter, counting->groups[1].items[place - 1].label, false);
            put_cell(counting, row, place, &cell);
            put_csv(counting, delimiter, buffer_text(&cell), !wide || place == columns);
            buffer_cut(&cell, 0);
        }
    buffer_free(&cell);
}

static void write_json(const struct counting *counting)
{
    const struct count_request *request = counting->request;
    const char *const asked[][2] = {
        {"action", request->action}, {"standing", request->standing}, {"strength", request->strength}, {"where", request->where}};
    cJSON *object = json_object(), *list;
    const size_t rows = counting->groups[0].count, columns = counting->way_count == WAYS_MAX ? counting->groups[1].count : 1;

    json_add_string(object, "format", "intervensi-count/1");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (asked[i][1] != NULL)
            json_add_string(object, asked[i][0], asked[i][1]);
    json_add_number(object, "cases", (long)counting->cases);
    json_add_number(object, "of", (long)counting->all);
    list = json_add_list(object, "by");
    for (size_t i = 0; i < counting->way_count; i++)
        json_item_string(list, counting->ways[i].name);
    list = json_add_list(object, "counts");
    for (size_t row = 1; row <= rows; row++)
        for (size_t place = 1; place <= columns; place++) {
            cJSON *cell = json_item_object(list), *of = json_add_list(cell, "of");

            json_item_string(of, counting->groups[0].items[row - 1].label);
            if (counting->way_count == WAYS_MAX)
                json_item_string(of, counting->groups[1].items[place - 1].label);
            json_add_number(cell, "cases", (long)number_at(counting, row, place));
        }
    json_write(&counting->session->out, object);
}

static void counting_free(struct counting *counting)
{
    for (size_t i = 0; i < WAYS_MAX; i++) {
        buffer_free(&counting->ways[i].joins);
        buffer_free(&counting->ways[i].label);
        buffer_free(&counting->ways[i].order);
        free(counting->groups[i].items);
    }
    buffer_free(&counting->from);
    free(counting->cells);
    arena_free(counting->arena);
    sqlite3_close(counting->handle);
}

enum status count_run(struct session *session, const struct count_request *request)
{
    static void (*const writers[])(const struct counting *counting) = {write_text, write_csv, write_json};
    struct counting counting = {.session = session, .request = request, .diag = DIAG_EMPTY, .arena = arena_new()};
    enum status status = open_database(&counting);

    if (status == STATUS_OK)
        status = session_open(session);
    if (status == STATUS_OK)
        status = make_question(&counting);
    if (status == STATUS_OK)
        status = ask_all(&counting);
    if (status == STATUS_OK)
        writers[request->form](&counting);
    counting_free(&counting);
    return session_report(session, &counting.diag, status);
}
