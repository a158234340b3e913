/* Grids: their conditions, the rows by their numbers, reading them with every problem's place, going through their rows. */
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
#include "memory.h"
#include "text.h"

/* --- Conditions on the answers of a case ----------------------------------------------------------------------------- */

enum relation { EQUAL, NOT_EQUAL, HOLDS, HOLDS_NOT, LESS, LESS_EQUAL, MORE, MORE_EQUAL };

/* Longer signs stand before those that they begin with. */
static const struct {
    const char *sign;
    enum relation relation;
} signs[] = {
    {"≠", NOT_EQUAL},  {"!=", NOT_EQUAL},  {"∋", HOLDS}, {"∌", HOLDS_NOT}, {"≤", LESS_EQUAL}, {"<=", LESS_EQUAL},
    {"≥", MORE_EQUAL}, {">=", MORE_EQUAL}, {"<", LESS},  {">", MORE},      {"=", EQUAL},
};

enum { SIGN_COUNT = sizeof signs / sizeof *signs, WORD_MAX = 200 };

/* A piece of the text. */
struct piece {
    const char *at;
    size_t length;
};

static struct piece trimmed(struct piece piece)
{
    while (piece.length > 0 && isspace((unsigned char)*piece.at))
        piece.at++, piece.length--;
    while (piece.length > 0 && isspace((unsigned char)piece.at[piece.length - 1]))
        piece.length--;
    return piece;
}

/* Takes what stands in front of the separator, or all that is left, from the rest. */
static struct piece take(struct piece *rest, const char *separator)
{
    const char *found = memmem(rest->at, rest->length, separator, strlen(separator));
    struct piece piece = {rest->at, found != NULL ? (size_t)(found - rest->at) : rest->length};
    size_t passed = found != NULL ? piece.length + strlen(separator) : rest->length;

    rest->at = found != NULL ? rest->at + passed : NULL;
    rest->length -= passed;
    return trimmed(piece);
}

/* A copy to look up and to quote; what is longer is no name. */
static const char *word_of(struct piece piece, char word[WORD_MAX + 1])
{
    size_t length = piece.length < WORD_MAX ? piece.length : WORD_MAX;

    memcpy(word, piece.at, length);
    word[length] = '\0';
    return word;
}

static void refuse(struct case_reader *reader, const char *nearest, const char *message, struct piece piece)
{
    struct buffer hint = BUFFER_EMPTY;
    char word[WORD_MAX + 1];

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    case_problem(reader, CODE_BAD_CONDITION, nearest != NULL ? buffer_text(&hint) : NULL, message,
                 json_quoted(&reader->quoted, word_of(piece, word)));
    buffer_free(&hint);
}

/* Where the sign stands that comes first. */
static const char *find_sign(struct piece piece, size_t *which)
{
    for (size_t i = 0; i < piece.length; i++)
        for (*which = 0; *which < SIGN_COUNT; (*which)++) {
            size_t length = strlen(signs[*which].sign);

            if (length <= piece.length - i && memcmp(piece.at + i, signs[*which].sign, length) == 0)
                return piece.at + i;
        }
    return NULL;
}

static void add_span(struct where_atom *atom, long least, long most)
{
    atom->spans = memory_grow(atom->spans, &atom->span_capacity, atom->span_count + 1, sizeof *atom->spans);
    atom->spans[atom->span_count++] = (struct where_span){least, most};
}

/* A whole number beside a relation, as the numbers that are meant. */
static bool read_number(const char *word, enum relation relation, struct where_atom *atom)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (!isdigit((unsigned char)*word) || *end != '\0' || number > NUMBER_MAX)
        return false;
    switch (relation) {
    case LESS: add_span(atom, 0, number - 1); break;
    case LESS_EQUAL: add_span(atom, 0, number); break;
    case MORE: add_span(atom, number + 1, NUMBER_MAX); break;
    case MORE_EQUAL: add_span(atom, number, NUMBER_MAX); break;
    default: add_span(atom, number, number);
    }
    return true;
}

static void read_value(struct case_reader *reader, struct piece piece, enum relation relation, struct where_atom *atom)
{
    const struct case_fact *fact = &reader->vocabulary->facts[atom->fact];
    char word[WORD_MAX + 1];
    int choice = case_fact_choice(fact, usual_word(fact, word_of(piece, word)));

    if (fact->type == FACT_NUMBER && read_number(word, relation, atom))
        return;
    if (relation >= LESS)
        refuse(reader, NULL,
               fact->type == FACT_NUMBER ? _("\"%s\" is not a whole number") : _("only a whole number can be compared: \"%s\""),
               piece);
    else if (choice != NOT_FOUND)
        atom->values |= UINT64_C(1) << choice;
    else if (strcmp(word, "unanswered") == 0)
        atom->unanswered = true;
    else
        refuse(reader, case_fact_nearest_value(fact, word), _("the fact has no value \"%s\""), piece);
}

static void read_atom(struct case_reader *reader, struct piece piece, struct where_atom *atom)
{
    size_t sign;
    const char *at = find_sign(piece, &sign);
    struct piece name = {piece.at, at != NULL ? (size_t)(at - piece.at) : 0}, rest;
    char word[WORD_MAX + 1];
    int fact;

    if (at == NULL) {
        refuse(reader, NULL, _("this is no condition such as fact=value or fact≠value: \"%s\""), piece);
        return;
    }
    name = trimmed(name);
    fact = vocabulary_fact(reader->vocabulary, word_of(name, word));
    if (fact == NOT_FOUND) {
        refuse(reader, vocabulary_nearest_fact(reader->vocabulary, word), _("there is no fact \"%s\""), name);
        return;
    }
    atom->fact = (size_t)fact;
    atom->negated = signs[sign].relation == NOT_EQUAL || signs[sign].relation == HOLDS_NOT;
    atom->answered = signs[sign].relation == HOLDS_NOT;
    at += strlen(signs[sign].sign);
    rest = (struct piece){at, piece.length - (size_t)(at - piece.at)};
    while (rest.at != NULL)
        read_value(reader, take(&rest, ","), signs[sign].relation, atom);
}

/* Reads a condition; problems go to the reader, at its pointer, one for each part that cannot be read. To be freed in any case. */
static void read_condition(struct case_reader *reader, const char *text, struct grid_where *where)
{
    struct piece rest = {text, strlen(text)};
    size_t capacity = 0;

    while (rest.at != NULL) {
        struct piece parts = take(&rest, " OR ");
        struct where_alternative alternative = {NULL, 0};
        size_t atom_capacity = 0;

        while (parts.at != NULL) {
            alternative.atoms = memory_grow(alternative.atoms, &atom_capacity, alternative.count + 1, sizeof *alternative.atoms);
            alternative.atoms[alternative.count] = (struct where_atom){0};
            read_atom(reader, take(&parts, "&"), &alternative.atoms[alternative.count++]);
        }
        where->alternatives = memory_grow(where->alternatives, &capacity, where->count + 1, sizeof *where->alternatives);
        where->alternatives[where->count++] = alternative;
    }
}

static bool atom_holds(const struct where_atom *atom, const struct case_record *record)
{
    const struct answer *answer = &record->answers[atom->fact];
    bool given = answer_given(answer);
    bool found = (answer->chosen & atom->values) != 0 || (atom->unanswered && !given);

    for (size_t i = 0; i < atom->span_count && answer->measured; i++)
        found = found || (answer->number >= atom->spans[i].least && answer->number <= atom->spans[i].most);
    return found != atom->negated && (given || !atom->answered);
}

bool grid_where_may_hold(const struct grid_where *where, const struct case_record *record, const bool *open)
{
    for (size_t i = 0; i < where->count; i++) {
        const struct where_alternative *alternative = &where->alternatives[i];
        size_t held = 0;

        while (held < alternative->count &&
               ((open != NULL && open[alternative->atoms[held].fact]) || atom_holds(&alternative->atoms[held], record)))
            held++;
        if (held == alternative->count)
            return true;
    }
    return false;
}

bool grid_where_names(const struct grid_where *where, size_t fact)
{
    for (size_t i = 0; i < where->count; i++)
        for (size_t j = 0; j < where->alternatives[i].count; j++)
            if (where->alternatives[i].atoms[j].fact == fact)
                return true;
    return false;
}

/* --- Rows by their numbers, and the grid as text --------------------------------------------------------------------- */

void grid_free(struct grid *grid)
{
    if (grid == NULL)
        return;
    for (size_t i = 0; i < grid->fact_count; i++)
        free(grid->facts[i].values);
    for (size_t i = 0; i < grid->where_count; i++) {
        for (size_t j = 0; j < grid->where[i].count; j++) {
            for (size_t k = 0; k < grid->where[i].alternatives[j].count; k++)
                free(grid->where[i].alternatives[j].atoms[k].spans);
            free(grid->where[i].alternatives[j].atoms);
        }
        free(grid->where[i].alternatives);
    }
    case_free(grid->base);
    free(grid->facts);
    free(grid->where);
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
        if (!grid_where_may_hold(&grid->where[i], record, NULL))
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

/* --- Reading --------------------------------------------------------------------------------------------------------- */

static const char format_name[] = "intervensi-grid/1";

/* A reader of the case's pieces, and the grid that they go to. */
struct grid_reader {
    struct case_reader pieces;
    struct grid *grid;
};

/* Reads each member of an object, or item of a list, at its pointer. */
static void read_each(struct grid_reader *reader, const cJSON *value,
                      void (*read)(struct grid_reader *reader, const cJSON *member))
{
    size_t index = 0;

    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        struct buffer *pointer = &reader->pieces.pointer;
        size_t before = cJSON_IsObject(value) ? json_pointer_key(pointer, member->string) : json_pointer_index(pointer, index++);

        read(reader, member);
        buffer_cut(pointer, before);
    }
}

/* A value of the last fact. null is no answer; where a question does not list `unknown`, that is none either. */
static void read_value_of_fact(struct grid_reader *reader, const cJSON *value)
{
    struct grid_fact *fact = &reader->grid->facts[reader->grid->fact_count - 1];
    struct answer *answer = &fact->values[fact->count];
    size_t problems = reader->pieces.diag->total, same = 0;

    if (!cJSON_IsNull(value))
        case_read_value(&reader->pieces, &reader->grid->vocabulary->facts[fact->fact], value, answer);
    while (same < fact->count && !answer_same(&fact->values[same], answer))
        same++;
    if (reader->pieces.diag->total > problems)
        *answer = (struct answer){0};
    else if (same < fact->count)
        case_problem(&reader->pieces, CODE_DUPLICATE_VALUE, NULL, _("%s takes this answer already"),
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
        case_problem(&reader->pieces, CODE_DUPLICATE_KEY, NULL, _("%s is varied twice, by its id and by another name"), id);
    else if (!cJSON_IsArray(value))
        case_problem(&reader->pieces, CODE_WRONG_TYPE, "[\"…\", [\"…\", \"…\"], null]", _("%s needs a list of answers"), id);
    else if (value->child == NULL)
        case_problem(&reader->pieces, CODE_EMPTY_LIST, _("leave the fact out, or write [null]"), _("the list of %s is empty"),
                     id);
    else if (cJSON_GetArraySize(value) > GRID_VALUES_MAX)
        case_problem(&reader->pieces, CODE_TOO_LARGE, NULL, _("%s takes more than %d answers"), id, GRID_VALUES_MAX);
    else {
        grid->facts[grid->fact_count++] = (struct grid_fact){
            .fact = (size_t)fact, .values = memory_new((size_t)cJSON_GetArraySize(value), sizeof(struct answer))};
        read_each(reader, value, read_value_of_fact);
    }
}

static void read_where(struct grid_reader *reader, const cJSON *item)
{
    struct grid_where *where = &reader->grid->where[reader->grid->where_count++];

    if (cJSON_IsString(item))
        read_condition(&reader->pieces, item->valuestring, where);
    else
        case_problem(&reader->pieces, CODE_WRONG_TYPE, NULL, "%s", _("a condition in double quotes is needed here"));
}

static void read_key(struct grid_reader *reader, const cJSON *value)
{
    struct case_reader *pieces = &reader->pieces;
    struct grid *grid = reader->grid;
    size_t count = (size_t)cJSON_GetArraySize(value) + 1;

    if (strcmp(value->string, "format") == 0) {
        if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
            case_problem(pieces, CODE_BAD_FORMAT, format_name, "%s", _("this is not the format of a grid"));
    } else if (strcmp(value->string, "base") == 0) {
        if (cJSON_IsObject(value))
            case_read_facts(pieces, value);
        else
            case_problem(pieces, CODE_WRONG_TYPE, NULL, "%s", _("\"base\" must be an object of facts and answers"));
    } else if (strcmp(value->string, "vary") == 0) {
        if (!cJSON_IsObject(value)) {
            case_problem(pieces, CODE_WRONG_TYPE, NULL, "%s", _("\"vary\" must be an object of facts and lists of answers"));
            return;
        }
        grid->facts = memory_new(count, sizeof *grid->facts);
        read_each(reader, value, read_fact);
    } else if (strcmp(value->string, "where") == 0) {
        if (!cJSON_IsArray(value)) {
            case_problem(pieces, CODE_WRONG_TYPE, "[\"…\"]", "%s", _("\"where\" must be a list of conditions"));
            return;
        }
        grid->where = memory_new(count, sizeof *grid->where);
        read_each(reader, value, read_where);
    } else {
        case_problem(pieces, CODE_UNKNOWN_KEY, "format, base, vary, where", _("a grid has no key \"%s\""),
                     json_quoted(&pieces->quoted, value->string));
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
        buffer_add(&reader->pieces.pointer, "/vary");
        case_problem(&reader->pieces, CODE_TOO_LARGE, _("vary fewer facts, or give them fewer answers"),
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
            if (!grid_where_names(&grid->where[i], fact) || grid_varies(grid, fact) || answer_given(&grid->base->answers[fact]))
                continue;
            buffer_format(&reader->pieces.pointer, "/where/%zu", i);
            case_problem(&reader->pieces, CODE_BAD_CONDITION, NULL, _("%s is neither in \"base\" nor in \"vary\""),
                         grid->vocabulary->facts[fact].id);
            buffer_cut(&reader->pieces.pointer, 0);
        }
}

static void read_grid(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;

    if (!cJSON_IsObject(value)) {
        case_problem(&reader->pieces, CODE_WRONG_TYPE, "{\"vary\": {…}}", "%s", _("a grid must be an object"));
        return;
    }
    read_each(reader, value, read_key);
    if (cJSON_GetObjectItemCaseSensitive(value, "vary") == NULL)
        case_problem(&reader->pieces, CODE_MISSING_FACTS, NULL, "%s", _("a grid needs the key \"vary\", even if it is empty"));
    if (reader->pieces.refused)
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
    struct grid_reader reader = {.pieces = {.text = &text, .vocabulary = vocabulary, .diag = diag}};
    cJSON *tree;
    enum status status = json_tree_read(&text, &tree, diag);

    *grid = NULL;
    if (status != STATUS_OK)
        return status;
    *grid = reader.grid = memory_new(1, sizeof **grid);
    reader.grid->vocabulary = vocabulary;
    reader.grid->base = reader.pieces.record = case_new(vocabulary);
    read_grid(&reader, tree);
    cJSON_Delete(tree);
    buffer_free(&reader.pieces.pointer);
    buffer_free(&reader.pieces.quoted);
    if (!reader.pieces.refused)
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
            grid_list_add(list, row);
    grid_rows_free(&rows);
}
