/* Looks at a table in three passes: which row holds the titles; which words stand in each column; the rows as cases. */
#include "many/look.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "advice/wording.h"
#include "base/files.h"
#include "base/html.h"
#include "base/layout.h"
#include "case/case_quick.h"
#include "case/case_read.h"
#include "many/sheet.h"
#include "many/table.h"
#include "memory.h"
#include "vocabulary.h"
#include "json/json_read.h"
#include "json/json_write.h"

enum { TITLES_WITHIN = 30, WORDS_MAX = 5000, WORD_SIZE_MAX = 300, ROWS_LISTED = 20, LISTED_MAX = 100000, ALIAS_SIZE = 256 };

/* A word of a column: a cell as a whole. */
struct word {
    const char *text;
    const char *meaning; /* what a map puts in its place; NULL: it is read as it stands */
    const char *perhaps; /* a proposal that somebody should look at, or NULL */
    bool unread;
    uint64_t count, row;
};

struct looked_column {
    const char *title, *to; /* to: another name for what goes along, or NULL */
    bool is_id, dropped, settled;
    int fact, perhaps; /* NOT_FOUND: none */
    const cJSON *values;
    struct byte_table words;
    bool too_many, dots, commas; /* words are not gathered any more; a dot or a comma is a decimal mark here */
    uint64_t filled, unread;
};

struct look {
    struct session *session;
    const struct look_options *options;
    const struct vocabulary *vocabulary;
    struct arena *arena;
    struct sheet_about about;
    struct table_map map;
    struct diag diag;
    uint64_t title_row, first_row;
    int title_score;
    struct looked_column *columns;
    size_t count;
    uint64_t rows, totals, titles_again, notes, repeated, broken, problem_rows, clean, above;
    struct buffer skipped; /* numbers of rows that are no cases */
    uint64_t *ids;         /* a set of hashes, 0: free */
    size_t id_count, id_room;
    struct case_quick *quick;
    struct buffer line;
    struct output out; /* of the clean cases */
    struct buffer listed;
    uint64_t listed_rows;
    struct buffer repeated_ids;
};

static bool one_of(const char *word, const char *const *words)
{
    while (*words != NULL && strcmp(*words, word) != 0)
        words++;
    return *words != NULL;
}

/* --- The row of the titles ------------------------------------------------------------------------------------------- */

/* Titles of the column that tells cases apart, the surest first. */
static const char *const id_titles[] = {"id",          "id-kasus", "kode-kasus", "no-kasus", "nomor-kasus", "case-id",
                                        "no-register", "kode",     "code",       "nomor",    "no",          NULL};

static int fact_of_title(const struct look *look, const char *title)
{
    char alias[ALIAS_SIZE], label[ALIAS_SIZE];
    int fact = vocabulary_fact(look->vocabulary, title);

    if (fact != NOT_FOUND || !vocabulary_alias(title, alias, sizeof alias))
        return fact;
    fact = vocabulary_fact(look->vocabulary, alias);
    for (size_t i = 0; fact == NOT_FOUND && i < look->vocabulary->fact_count; i++) {
        const struct case_fact *other = &look->vocabulary->facts[i];
        const char *const names[] = {other->label.in[0], other->label.in[1], other->question.in[0], other->question.in[1]};

        for (size_t j = 0; j < sizeof names / sizeof *names; j++)
            if (names[j] != NULL && vocabulary_alias(names[j], label, sizeof label) && strcmp(label, alias) == 0)
                fact = (int)i;
    }
    return fact;
}

static bool is_number(const char *text)
{
    return text[0] != '\0' && text[strspn(text, "0123456789.,-/ ")] == '\0';
}

static int score(const struct look *look, const struct sheet_row *row)
{
    int score = 0;

    for (size_t i = 0; i < row->count; i++) {
        char alias[ALIAS_SIZE];
        bool again = false;

        for (size_t j = 0; j < i; j++)
            again = again || strcmp(row->cells[i], row->cells[j]) == 0;
        if (again || row->cells[i][0] == '\0')
            continue;
        if (fact_of_title(look, row->cells[i]) != NOT_FOUND ||
            (vocabulary_alias(row->cells[i], alias, sizeof alias) && one_of(alias, id_titles)))
            score += 4;
        else
            score += is_number(row->cells[i]) ? -1 : 1;
    }
    return score;
}

static void take_titles(struct look *look, const struct sheet_row *row)
{
    size_t count = row->count;

    while (count > 0 && row->cells[count - 1][0] == '\0')
        count--;
    look->title_row = row->number;
    look->columns = arena_alloc(look->arena, count, sizeof *look->columns);
    look->count = count;
    for (size_t i = 0; i < count; i++)
        look->columns[i] = (struct looked_column){
            .title = arena_copy(look->arena, row->cells[i], strlen(row->cells[i])), .fact = NOT_FOUND, .perhaps = NOT_FOUND};
}

static bool find_titles(void *context, const struct sheet_row *row)
{
    struct look *look = context;
    int points = score(look, row);

    look->first_row = look->first_row > 0 ? look->first_row : row->number;
    if (points > look->title_score) {
        look->title_score = points;
        take_titles(look, row);
    }
    return row->number < look->first_row + TITLES_WITHIN;
}

/* What the map or the title says of each column. */
static void understand_titles(struct look *look)
{
    const cJSON *columns = json_member(look->map.tree, "columns");
    size_t id = SIZE_MAX, best = sizeof id_titles;

    for (size_t i = 0; i < look->count; i++) {
        struct looked_column *column = &look->columns[i];
        const cJSON *mapped = table_map_column(columns, column->title);
        const cJSON *to = cJSON_IsObject(mapped) ? json_member(mapped, "to") : mapped;
        const char *name = cJSON_IsString(to) ? to->valuestring : column->title, *nearest;
        char alias[ALIAS_SIZE] = "";

        column->settled = mapped != NULL;
        column->values = json_member(mapped, "values");
        column->dropped = cJSON_IsNull(mapped) || column->title[0] == '\0';
        column->to = cJSON_IsString(to) ? to->valuestring : NULL;
        column->is_id = column->settled && !column->dropped && strcasecmp(name, "id") == 0;
        if (column->dropped || column->is_id)
            continue;
        column->fact = fact_of_title(look, name);
        vocabulary_alias(name, alias, sizeof alias);
        for (size_t j = 0; !column->settled && column->fact == NOT_FOUND && id_titles[j] != NULL; j++)
            if (j < best && strcmp(alias, id_titles[j]) == 0) {
                best = j;
                id = i;
            }
        nearest = column->fact == NOT_FOUND && !column->settled && alias[0] != '\0'
                      ? vocabulary_nearest_fact(look->vocabulary, alias)
                      : NULL;
        column->perhaps = nearest != NULL ? vocabulary_fact(look->vocabulary, nearest) : NOT_FOUND;
    }
    for (size_t i = 0; i < look->count; i++)
        id = look->columns[i].is_id ? i : id;
    if (id != SIZE_MAX)
        look->columns[id] = (struct looked_column){.title = look->columns[id].title,
                                                   .is_id = true,
                                                   .fact = NOT_FOUND,
                                                   .perhaps = NOT_FOUND,
                                                   .values = look->columns[id].values};
}

/* --- The rows and their words ---------------------------------------------------------------------------------------- */

static const char *cell_of(const struct sheet_row *row, size_t column)
{
    return column < row->count ? row->cells[column] : "";
}

enum row_sort { ROW_CASE, ROW_ABOVE, ROW_TITLES, ROW_TOTAL, ROW_NOTE, ROW_BROKEN };

/* Rows of sums and notes below a table are no cases. */
static enum row_sort sort_of(const struct look *look, const struct sheet_row *row)
{
    static const char *const totals[] = {"jumlah",       "total",     "subtotal", "sub-total", "grand-total",
                                         "jumlah-total", "rata-rata", "sum",      "average",   NULL};
    const char *first = NULL, *id = "";
    char alias[ALIAS_SIZE];
    size_t filled = 0, same = 0, numbers = 0;

    if (row->number <= look->title_row)
        return ROW_ABOVE;
    if (row->broken)
        return ROW_BROKEN;
    for (size_t i = 0; i < row->count; i++) {
        bool text = row->cells[i][0] != '\0';

        first = first == NULL && text ? row->cells[i] : first;
        filled += text;
        same += text && i < look->count && strcmp(row->cells[i], look->columns[i].title) == 0;
        numbers += is_number(row->cells[i]);
        id = i < look->count && look->columns[i].is_id ? row->cells[i] : id;
    }
    if (filled > 1 && same == filled)
        return ROW_TITLES;
    if (first != NULL && numbers + 1 == filled && vocabulary_alias(first, alias, sizeof alias) && one_of(alias, totals))
        return ROW_TOTAL;
    return filled == 1 && look->count > 1 && (id[0] == '\0' || strchr(id, ' ') != NULL) ? ROW_NOTE : ROW_CASE;
}

static void note_word(struct look *look, struct looked_column *column, const char *text, uint64_t row)
{
    size_t size = strlen(text);
    struct byte_entry *entry;
    struct word *word;
    bool added;

    if (text[0] == '\0' || column->dropped)
        return;
    column->filled++;
    if (column->is_id || column->too_many)
        return;
    entry = byte_table_find(&column->words, text, size);
    if (entry == NULL && (column->words.count == WORDS_MAX || size > WORD_SIZE_MAX)) {
        column->too_many = column->too_many || column->words.count == WORDS_MAX;
        return;
    }
    if (entry == NULL) {
        word = arena_alloc(look->arena, 1, sizeof *word);
        *word = (struct word){.text = arena_copy(look->arena, text, size), .row = row};
        entry = byte_table_add(&column->words, word->text, size, &added);
        entry->value.pointer = word;
    }
    word = entry->value.pointer;
    word->count++;
}

static uint64_t *id_place(uint64_t *ids, size_t room, uint64_t hash)
{
    size_t at = hash & (room - 1);

    while (ids[at] != 0 && ids[at] != hash)
        at = (at + 1) & (room - 1);
    return &ids[at];
}

/* Of ids only hashes are kept: of a million they take 16 MB. */
static void note_id(struct look *look, const char *id, uint64_t row)
{
    uint64_t hash = bytes_hash(id, strlen(id)) | 1, *place;

    if (id[0] == '\0')
        return;
    if (look->id_count * 2 >= look->id_room) {
        size_t room = look->id_room > 0 ? look->id_room * 2 : 4096;
        uint64_t *ids = memory_new(room, sizeof *ids);

        for (size_t i = 0; i < look->id_room; i++)
            if (look->ids[i] != 0)
                *id_place(ids, room, look->ids[i]) = look->ids[i];
        free(look->ids);
        look->ids = ids;
        look->id_room = room;
    }
    place = id_place(look->ids, look->id_room, hash);
    if (*place != 0 && look->repeated++ < ROWS_LISTED)
        buffer_format(&look->repeated_ids, "%s%s (%llu)", look->repeated_ids.length > 0 ? ", " : "", id, (unsigned long long)row);
    look->id_count += *place == 0;
    *place = hash;
}

static void note_skipped(struct look *look, uint64_t row)
{
    if (look->skipped.length < WORD_SIZE_MAX)
        buffer_format(&look->skipped, "%s%llu", look->skipped.length > 0 ? ", " : "", (unsigned long long)row);
}

static bool note_row(void *context, const struct sheet_row *row)
{
    struct look *look = context;
    enum row_sort sort = sort_of(look, row);

    look->above += sort == ROW_ABOVE && row->number < look->title_row;
    look->titles_again += sort == ROW_TITLES;
    look->totals += sort == ROW_TOTAL;
    look->notes += sort == ROW_NOTE;
    look->broken += sort == ROW_BROKEN;
    if (sort == ROW_TITLES || sort == ROW_TOTAL || sort == ROW_NOTE || sort == ROW_BROKEN)
        note_skipped(look, row->number);
    if (sort != ROW_CASE)
        return true;
    look->rows++;
    for (size_t i = 0; i < look->count; i++) {
        note_word(look, &look->columns[i], cell_of(row, i), row->number);
        if (look->columns[i].is_id)
            note_id(look, cell_of(row, i), row->number);
    }
    return true;
}

/* --- What words mean ------------------------------------------------------------------------------------------------- */

/* As a cell of a table is read: the value, its alias or its label. */
static bool reads_as_it_stands(const struct case_fact *fact, const char *text)
{
    char alias[ALIAS_SIZE];

    if (strcmp(text, "?") == 0)
        return true;
    if (case_fact_choice(fact, text) != NOT_FOUND)
        return true;
    if (fact->type == FACT_YES_NO && (strcasecmp(text, "true") == 0 || strcasecmp(text, "false") == 0))
        return true;
    return vocabulary_alias(text, alias, sizeof alias) && case_fact_choice(fact, alias) != NOT_FOUND;
}

/* Several values with another sign between them than |. */
static const char *split_words(struct look *look, const struct case_fact *fact, const char *text)
{
    static const char *const between[] = {"|", ";", ",", "/", "+", "&", " dan ", " and ", "\n"};

    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        char *copy = arena_copy(look->arena, text, strlen(text)), *part = copy, *end;
        struct buffer joined = BUFFER_EMPTY;
        bool read = strstr(text, between[i]) != NULL;

        for (; read && part != NULL; part = end) {
            end = strstr(part, between[i]);
            if (end != NULL) {
                *end = '\0';
                end += strlen(between[i]);
            }
            part = text_trim(part);
            if (part[0] == '\0')
                continue;
            read = reads_as_it_stands(fact, part);
            buffer_format(&joined, "%s%s", joined.length > 0 ? "|" : "", part);
        }
        copy = read && joined.length > 0 ? arena_copy(look->arena, joined.text, joined.length) : NULL;
        buffer_free(&joined);
        if (copy != NULL)
            return copy;
    }
    return NULL;
}

/* Groups of three digits behind this sign: thousands. */
static bool is_grouped(const char *text, char sign)
{
    size_t digits = strspn(text, "0123456789");
    const char *at = text + digits;

    if (digits < 1 || digits > 3 || *at != sign)
        return false;
    while (*at == sign && strspn(at + 1, "0123456789") == 3)
        at += 4;
    return *at == '\0';
}

static void read_number_word(struct look *look, const struct looked_column *column, struct word *word)
{
    size_t digits = strspn(word->text, "0123456789");
    const char *behind = word->text + digits;
    struct buffer plain = BUFFER_EMPTY;
    char sign = *behind;

    word->unread = true;
    if (digits > 0 && *behind == '\0') {
        word->unread = false;
        return;
    }
    if ((sign == '.' || sign == ',') && is_grouped(word->text, sign)) {
        for (const char *c = word->text; *c != '\0'; c++)
            if (*c != sign)
                buffer_add_part(&plain, c, 1);
        if (sign == '.' ? column->dots : column->commas)
            word->perhaps = arena_copy(look->arena, plain.text, plain.length);
        else
            word->meaning = arena_copy(look->arena, plain.text, plain.length);
        word->unread = word->meaning == NULL;
    } else if (digits > 0 && (sign == '.' || sign == ',') && behind[1] == '0' && behind[1 + strspn(behind + 1, "0")] == '\0') {
        word->meaning = arena_copy(look->arena, word->text, digits);
        word->unread = false;
    } else if (digits > 0 && (sign == ' ' || isalpha((unsigned char)sign)) && strpbrk(behind, "0123456789") == NULL) {
        word->perhaps = arena_copy(look->arena, word->text, digits);
    }
    buffer_free(&plain);
}

static const char *const not_known[] = {"?",       "tidak-tahu", "tt", "tdk-tahu", "tidak-diketahui", "belum-diketahui",
                                        "unknown", "belum-tahu", NULL};
static const char *const not_asked[] = {"-", "--", "n/a", "N/A", "na", "#N/A", "kosong", "tidak ada data", "nan", "NULL", NULL};
static const char *const yes[] = {"y", "ya", "yes", "benar", NULL}, *const perhaps_yes[] = {"1", "v", "x", "ada", "ok", NULL};
static const char *const no[] = {"t", "n", "tdk", "tidak", "no", "tak", "salah", NULL}, *const perhaps_no[] = {"0", "tidak-ada",
                                                                                                               "tdk-ada", NULL};

static void read_word(struct look *look, const struct looked_column *column, const struct case_fact *fact, struct word *word)
{
    const char *mapped = table_map_word(column->values, json_member(look->map.tree, "values"), word->text);
    char alias[ALIAS_SIZE] = "";

    word->meaning = word->perhaps = NULL;
    word->unread = false;
    if (mapped != word->text) {
        word->meaning = mapped;
        return;
    }
    vocabulary_alias(word->text, alias, sizeof alias);
    if (one_of(word->text, not_asked)) {
        word->meaning = "";
    } else if (fact->type == FACT_NUMBER) {
        read_number_word(look, column, word);
    } else if (!reads_as_it_stands(fact, word->text)) {
        if (one_of(alias, not_known)) {
            word->meaning = fact->unknown != NOT_FOUND ? "?" : "";
        } else if (fact->type == FACT_YES_NO && one_of(alias, yes)) {
            word->meaning = "yes";
        } else if (fact->type == FACT_YES_NO && one_of(alias, no)) {
            word->meaning = "no";
        } else if (fact->type == FACT_MANY && (word->meaning = split_words(look, fact, word->text)) != NULL) {
            return;
        } else {
            word->unread = true;
            word->perhaps = fact->type == FACT_YES_NO && one_of(alias, perhaps_yes)  ? "yes"
                            : fact->type == FACT_YES_NO && one_of(alias, perhaps_no) ? "no"
                            : alias[0] != '\0'                                       ? case_fact_nearest_value(fact, alias)
                                                                                     : NULL;
        }
    }
    if (word->perhaps != NULL && look->options->accept) {
        word->meaning = word->perhaps;
        word->perhaps = NULL;
        word->unread = false;
    }
}

/* The words of a column, the most frequent first; to be freed. */
static int compare_words(const void *a, const void *b)
{
    const struct word *const *first = a, *const *second = b;

    if ((*first)->count != (*second)->count)
        return (*first)->count > (*second)->count ? -1 : 1;
    return strcmp((*first)->text, (*second)->text);
}

static struct word **sorted_words(const struct looked_column *column)
{
    struct word **words = memory_new(column->words.count, sizeof *words);
    size_t count = 0;

    for (size_t i = 0; i < column->words.capacity; i++)
        if (column->words.entries[i].key != NULL)
            words[count++] = column->words.entries[i].value.pointer;
    qsort(words, count, sizeof *words, compare_words);
    return words;
}

/* A column whose title says nothing, by what stands in it. */
static int fact_of_words(const struct look *look, const struct looked_column *column)
{
    uint64_t best = 0;
    int found = NOT_FOUND;

    for (size_t f = 0; column->words.count >= 2 && column->words.count <= 50 && f < look->vocabulary->fact_count; f++) {
        const struct case_fact *fact = &look->vocabulary->facts[f];
        uint64_t read = 0;

        for (size_t i = 0; i < column->words.capacity && fact->type != FACT_NUMBER && fact->type != FACT_YES_NO; i++)
            if (column->words.entries[i].key != NULL && reads_as_it_stands(fact, column->words.entries[i].key))
                read += ((struct word *)column->words.entries[i].value.pointer)->count;
        if (read > best && read * 5 >= column->filled * 4) {
            best = read;
            found = (int)f;
        }
    }
    return found;
}

static bool fact_is_taken(const struct look *look, int fact)
{
    for (size_t i = 0; i < look->count; i++)
        if (look->columns[i].fact == fact)
            return true;
    return false;
}

static void read_words(struct look *look, struct looked_column *column)
{
    int number = column->fact != NOT_FOUND ? column->fact : column->perhaps;

    for (size_t i = 0; i < column->words.capacity; i++) {
        const char *text = column->words.entries[i].key;

        if (text != NULL && number != NOT_FOUND && look->vocabulary->facts[number].type == FACT_NUMBER) {
            column->dots = column->dots || (strchr(text, '.') != NULL && is_number(text) && !is_grouped(text, '.'));
            column->commas = column->commas || (strchr(text, ',') != NULL && is_number(text) && !is_grouped(text, ','));
        }
    }
    column->unread = 0;
    for (size_t i = 0; number != NOT_FOUND && i < column->words.capacity; i++)
        if (column->words.entries[i].key != NULL) {
            struct word *word = column->words.entries[i].value.pointer;

            read_word(look, column, &look->vocabulary->facts[number], word);
            column->unread += word->unread ? word->count : 0;
        }
}

static void understand_words(struct look *look)
{
    for (size_t i = 0; i < look->count; i++) {
        struct looked_column *column = &look->columns[i];

        if (column->is_id || column->dropped)
            continue;
        if (column->fact == NOT_FOUND && column->perhaps == NOT_FOUND && !column->settled)
            column->perhaps = fact_of_words(look, column);
        if (column->perhaps != NOT_FOUND && fact_is_taken(look, column->perhaps))
            column->perhaps = NOT_FOUND;
        if (look->options->accept && column->perhaps != NOT_FOUND) {
            column->fact = column->perhaps;
            column->perhaps = NOT_FOUND;
        }
        read_words(look, column);
    }
}

/* --- Doubts, asked on a terminal ------------------------------------------------------------------------------------- */

/* Empty or y: as proposed; n: not; anything else is what is typed. NULL: nobody answers any more. */
static char *ask(const char *what, const char *proposal, char *answer, int size)
{
    fprintf(stderr, _("%s → %s? (Enter: yes, -: no, or what it is) "), what, proposal);
    fflush(stderr);
    return fgets(answer, size, stdin) != NULL ? text_trim(answer) : NULL;
}

static bool ask_words(struct look *look, struct looked_column *column)
{
    const struct case_fact *fact = &look->vocabulary->facts[column->fact];
    struct word **words = sorted_words(column);
    char typed[ALIAS_SIZE], *answer = typed;
    struct buffer what = BUFFER_EMPTY;

    for (size_t i = 0; answer != NULL && i < column->words.count; i++) {
        if (words[i]->perhaps == NULL)
            continue;
        buffer_cut(&what, 0);
        buffer_add_plain(&what, column->title);
        buffer_add(&what, ": ");
        buffer_add_plain(&what, words[i]->text);
        buffer_format(&what, " (%llu)", (unsigned long long)words[i]->count);
        answer = ask(buffer_text(&what), words[i]->perhaps, typed, sizeof typed);
        if (answer == NULL || strcmp(answer, "-") == 0)
            continue;
        if (answer[0] == '\0')
            words[i]->meaning = words[i]->perhaps;
        else if (fact->type == FACT_NUMBER ? is_number(answer) : reads_as_it_stands(fact, answer))
            words[i]->meaning = arena_copy(look->arena, answer, strlen(answer));
        if (words[i]->meaning != NULL) {
            words[i]->unread = false;
            words[i]->perhaps = NULL;
            column->unread -= words[i]->count;
        }
    }
    buffer_free(&what);
    free(words);
    return answer != NULL;
}

static void ask_doubts(struct look *look)
{
    char typed[ALIAS_SIZE], *answer = typed;

    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return;
    for (size_t i = 0; answer != NULL && i < look->count; i++) {
        struct looked_column *column = &look->columns[i];

        if (column->perhaps != NOT_FOUND) {
            answer = ask(column->title, look->vocabulary->facts[column->perhaps].id, typed, sizeof typed);
            if (answer != NULL && answer[0] != '-' && (answer[0] == '\0' || fact_of_title(look, answer) != NOT_FOUND)) {
                column->fact = answer[0] == '\0' ? column->perhaps : fact_of_title(look, answer);
                column->perhaps = NOT_FOUND;
                read_words(look, column);
            }
        }
        if (answer != NULL && column->fact != NOT_FOUND && !ask_words(look, column))
            answer = NULL;
    }
}

/* --- Rows as cases --------------------------------------------------------------------------------------------------- */

static const char *meaning_of(const struct looked_column *column, const char *text)
{
    const struct byte_entry *entry = byte_table_find(&column->words, text, strlen(text));
    const struct word *word = entry != NULL ? entry->value.pointer : NULL;

    return word != NULL && word->meaning != NULL ? word->meaning : text;
}

static void add_value(const struct case_fact *fact, const char *text, size_t size, struct buffer *line)
{
    char word[WORD_SIZE_MAX + 1], alias[ALIAS_SIZE];
    int choice;

    snprintf(word, sizeof word, "%.*s", (int)(size < WORD_SIZE_MAX ? size : WORD_SIZE_MAX), text);
    choice = case_fact_choice(fact, word);
    if (choice == NOT_FOUND && vocabulary_alias(word, alias, sizeof alias))
        choice = case_fact_choice(fact, alias);
    if (fact->type == FACT_NUMBER && word[0] != '\0' && word[strspn(word, "0123456789")] == '\0' && strlen(word) <= 9)
        buffer_format(line, "%lu", strtoul(word, NULL, 10));
    else if (strcmp(word, "?") == 0)
        buffer_add(line, "\"unknown\"");
    else if (fact->type == FACT_YES_NO && strcasecmp(word, "true") == 0)
        buffer_add(line, "\"yes\"");
    else if (fact->type == FACT_YES_NO && strcasecmp(word, "false") == 0)
        buffer_add(line, "\"no\"");
    else
        json_text_string(line, choice != NOT_FOUND ? fact->choices[choice].value : word);
}

static void add_fact(const struct case_fact *fact, const char *text, struct buffer *line)
{
    if (line->text[line->length - 1] != '{')
        buffer_add(line, ",");
    json_text_string(line, fact->id);
    buffer_add(line, ":");
    if (fact->type != FACT_MANY || strcmp(text, "?") == 0) {
        add_value(fact, text, strlen(text), line);
        return;
    }
    buffer_add(line, "[");
    for (const char *at = text, *end; at != NULL; at = end) {
        size_t size = strcspn(at, "|");

        end = at[size] == '|' ? at + size + 1 : NULL;
        buffer_add(line, at == text ? "" : ",");
        add_value(fact, at, size, line);
    }
    buffer_add(line, "]");
}

static void write_case(struct look *look, const struct sheet_row *row)
{
    struct buffer *line = &look->line;
    const char *id = "";

    for (size_t i = 0; i < look->count; i++)
        if (look->columns[i].is_id)
            id = meaning_of(&look->columns[i], cell_of(row, i));
    buffer_cut(line, 0);
    buffer_add(line, "{\"id\":");
    json_text_string(line, id);
    buffer_add(line, ",\"facts\":{");
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];
        const char *text = cell_of(row, i);

        if (column->fact == NOT_FOUND || column->dropped || text[0] == '\0')
            continue;
        text = meaning_of(column, text);
        if (text[0] != '\0')
            add_fact(&look->vocabulary->facts[column->fact], text, line);
    }
    buffer_add(line, "}}");
}

/* What goes along is added to a case that is in order. */
static void write_kept(struct look *look, const struct sheet_row *row)
{
    struct buffer *line = &look->line;
    bool kept = false;

    buffer_cut(line, line->length - 1);
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];

        if (column->is_id || column->dropped || column->fact != NOT_FOUND || cell_of(row, i)[0] == '\0')
            continue;
        buffer_add(line, kept ? "," : ",\"keep\":{");
        json_text_string(line, column->to != NULL ? column->to : column->title);
        buffer_add(line, ":");
        json_text_string(line, cell_of(row, i));
        kept = true;
    }
    buffer_add(line, kept ? "}}\n" : "}\n");
}

/* Where the problem is, and what stands there: Minggu "3,5": */
static void add_place(const struct look *look, const struct sheet_row *row, const char *pointer, struct buffer *text)
{
    static const char facts[] = "/facts/";
    size_t start = sizeof facts - 1;

    if (pointer == NULL || strncmp(pointer, facts, start) != 0)
        return;
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];
        const char *id = column->fact != NOT_FOUND ? look->vocabulary->facts[column->fact].id : "";
        size_t size = strlen(id);

        if (size > 0 && strncmp(pointer + start, id, size) == 0 &&
            (pointer[start + size] == '\0' || pointer[start + size] == '/')) {
            buffer_add_plain(text, column->title);
            buffer_add(text, " \"");
            buffer_add_plain(text, cell_of(row, i));
            buffer_add(text, "\": ");
            return;
        }
    }
}

/* All problems of a row, on one line. */
static void list_problems(struct look *look, const struct sheet_row *row, const struct diag *diag)
{
    look->problem_rows++;
    if (look->listed.length > (size_t)LISTED_MAX * 100 || (!look->options->all && look->listed_rows >= ROWS_LISTED))
        return;
    look->listed_rows++;
    buffer_format(&look->listed, _("row %llu:"), (unsigned long long)row->number);
    for (size_t i = 0; i < diag->count; i++) {
        buffer_add(&look->listed, i > 0 ? "; " : " ");
        add_place(look, row, diag->problems[i].pointer, &look->listed);
        row_message(&diag->problems[i], &look->listed);
    }
    buffer_add(&look->listed, "\n");
}

static bool check_row(void *context, const struct sheet_row *row)
{
    struct look *look = context;
    struct case_record *record = NULL;
    struct diag diag = DIAG_EMPTY;
    enum row_sort sort = sort_of(look, row);
    bool has_id = false;

    if (sort != ROW_CASE && sort != ROW_BROKEN)
        return true;
    for (size_t i = 0; i < look->count; i++)
        has_id = has_id || (look->columns[i].is_id && cell_of(row, i)[0] != '\0');
    write_case(look, row);
    if (sort == ROW_BROKEN)
        diag_add(&diag, NULL, CODE_BAD_FORMAT, NULL, "%s",
                 _("a quote in a cell is not written twice, or is never closed, or the row is too long"));
    else if (!has_id)
        diag_add(&diag, NULL, CODE_MISSING_ID, NULL, "%s", _("the cell of the column \"id\" is empty"));
    for (size_t i = look->count; i < row->count && sort == ROW_CASE; i++)
        if (row->cells[i][0] != '\0') {
            diag_add(&diag, NULL, CODE_RAGGED_ROW, NULL, _("the row has %zu cells, the table has %zu columns"), row->count,
                     look->count);
            break;
        }
    if (sort == ROW_CASE && case_quick_read(look->quick, look->line.text, look->line.length) == NULL)
        case_json_read(NULL, look->line.text, look->line.length, look->vocabulary, &record, NULL, &diag);
    case_free(record);
    if (diag.count > 0) {
        list_problems(look, row, &diag);
    } else {
        look->clean++;
        if (look->out.stream == NULL)
            return true;
        write_kept(look, row);
        output_bytes(&look->out, look->line.text, look->line.length);
    }
    diag_free(&diag);
    return look->out.error == 0;
}

/* --- The map --------------------------------------------------------------------------------------------------------- */

static void add_words(cJSON *object, const struct looked_column *column)
{
    struct word **words = sorted_words(column);
    cJSON *values = NULL, *perhaps = NULL;

    for (size_t i = 0; i < column->words.count; i++)
        if (words[i]->meaning != NULL)
            json_add_string(values != NULL ? values : (values = json_add_object(object, "values")), words[i]->text,
                            words[i]->meaning);
    for (size_t i = 0; i < column->words.count; i++)
        if (words[i]->unread)
            json_add_string(perhaps != NULL ? perhaps : (perhaps = json_add_object(object, "perhaps-values")), words[i]->text,
                            words[i]->perhaps != NULL ? words[i]->perhaps : "");
    free(words);
}

static enum status save_map(struct look *look)
{
    cJSON *map = json_object(), *columns;
    char *text;
    enum status status;

    json_add_string(map, "format", "intervensi-map/1");
    columns = json_add_object(map, "columns");
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];
        cJSON *object;

        if (column->title[0] == '\0' || json_member(columns, column->title) != NULL)
            continue;
        if (column->dropped) {
            json_add(columns, column->title, cJSON_CreateNull());
            continue;
        }
        object = json_add_object(columns, column->title);
        json_add_string(object, "to",
                        column->is_id               ? "id"
                        : column->fact != NOT_FOUND ? look->vocabulary->facts[column->fact].id
                                                    : column->to);
        json_add_string(object, "perhaps", column->perhaps != NOT_FOUND ? look->vocabulary->facts[column->perhaps].id : NULL);
        if (column->fact != NOT_FOUND || column->perhaps != NOT_FOUND)
            add_words(object, column);
    }
    text = cJSON_Print(map);
    cJSON_Delete(map);
    if (text == NULL)
        memory_exhausted();
    status = file_save(look->options->propose, text, strlen(text), &look->diag);
    cJSON_free(text);
    return status;
}

/* --- What is said ---------------------------------------------------------------------------------------------------- */

static void add_overview(const struct look *look, struct buffer *text)
{
    const struct sheet_about *about = &look->about;

    buffer_format(text, _("cases: %llu; titles in row %llu"), (unsigned long long)look->rows,
                  (unsigned long long)look->title_row);
    if (about->name.length > 0)
        buffer_format(text, _("; sheet \"%s\""), about->name.text);
    if (about->hidden.length > 0)
        buffer_format(text, _("; hidden sheets that are not read: %s"), about->hidden.text);
    if (about->delimiter != '\0')
        buffer_format(text, _("; between cells: %s"),
                      about->delimiter == '\t' ? _("tab") : (const char[]){about->delimiter, '\0'});
    if (about->legacy > 0)
        buffer_format(text, _("; rows in windows-1252 instead of UTF-8: %llu"), (unsigned long long)about->legacy);
    if (about->merged > 0)
        buffer_format(text, _("; cells filled from merged ones: %llu"), (unsigned long long)about->merged);
    if (about->uncalculated > 0)
        buffer_format(text, _("; formulas without a result, which count as empty: %llu"),
                      (unsigned long long)about->uncalculated);
    if (look->skipped.length > 0)
        buffer_format(text, _("; rows that are no cases: %llu of totals, %llu notes, %llu of titles, %llu broken (rows %s)"),
                      (unsigned long long)look->totals, (unsigned long long)look->notes, (unsigned long long)look->titles_again,
                      (unsigned long long)look->broken, buffer_text(&look->skipped));
    if (look->repeated > 0)
        buffer_format(text, _("; ids that stand again: %llu (%s)"), (unsigned long long)look->repeated,
                      buffer_text(&look->repeated_ids));
}

static const char *column_words(const struct look *look, const struct looked_column *column, struct buffer *text)
{
    if (column->is_id)
        buffer_add(text, "id");
    else if (column->dropped)
        buffer_add(text, _("left out"));
    else if (column->fact != NOT_FOUND)
        buffer_add(text, look->vocabulary->facts[column->fact].id);
    else if (column->perhaps != NOT_FOUND)
        buffer_format(text, _("perhaps %s"), look->vocabulary->facts[column->perhaps].id);
    else
        buffer_add(text, _("goes along"));
    return buffer_text(text);
}

/* "baik" 12 → works */
static void add_word(const struct word *word, struct buffer *text)
{
    buffer_add(text, "\"");
    buffer_add_plain(text, word->text);
    buffer_format(text, "\" %llu", (unsigned long long)word->count);
    if (word->meaning != NULL)
        buffer_format(text, " → %s", word->meaning[0] != '\0' ? word->meaning : _("not asked"));
    else if (word->unread && word->perhaps != NULL)
        buffer_format(text, _(" → perhaps %s"), word->perhaps);
    else if (word->unread)
        buffer_add(text, _(" cannot be read"));
}

enum { WORDS_SHOWN = 12 };

/* The words of an answer; first those that need somebody's eye. */
static void add_column_words(const struct look *look, const struct looked_column *column, struct buffer *text)
{
    struct word **words = sorted_words(column);
    size_t shown = 0, left = 0;

    for (int unread = 1; unread >= 0; unread--)
        for (size_t i = 0; i < column->words.count; i++) {
            if (words[i]->unread != (unread == 1))
                continue;
            if (shown >= WORDS_SHOWN && !look->options->all) {
                left++;
                continue;
            }
            buffer_add(text, shown++ > 0 ? ", " : "");
            add_word(words[i], text);
        }
    if (left > 0)
        buffer_format(text, _(", %zu more"), left);
    if (column->too_many)
        buffer_format(text, _(", and more than %d others"), WORDS_MAX);
    free(words);
}

static bool is_answer(const struct looked_column *column)
{
    return !column->is_id && !column->dropped && (column->fact != NOT_FOUND || column->perhaps != NOT_FOUND);
}

static void say(const struct look *look)
{
    struct output *output = &look->session->out;
    struct buffer text = BUFFER_EMPTY;

    add_overview(look, &text);
    layout_take(output, "", "   ", &text);
    layout_heading(output, _("COLUMNS"));
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];
        struct buffer what = BUFFER_EMPTY;

        if (column->title[0] == '\0')
            continue;
        buffer_add_plain(&text, column->title);
        buffer_format(&text, " → %s · ", column_words(look, column, &what));
        wording_share(&text, column->filled, look->rows);
        buffer_add(&text, _(" filled"));
        if (column->unread > 0)
            buffer_format(&text, _(", cells that cannot be read: %llu"), (unsigned long long)column->unread);
        layout_take(output, " · ", "   ", &text);
        if (is_answer(column) && column->words.count > 0) {
            add_column_words(look, column, &text);
            layout_take(output, "   ", "   ", &text);
        }
        buffer_free(&what);
    }
    if (look->problem_rows > 0)
        layout_heading(output, _("ROWS WITH PROBLEMS"));
    for (char *at = look->listed.text, *end; at != NULL && *at != '\0'; at = end + 1) {
        end = strchr(at, '\n');
        *end = '\0';
        layout_text(output, " ! ", "   ", at);
        *end = '\n';
    }
    if (look->problem_rows > look->listed_rows)
        layout_format(output, " … ", "   ", _("%llu more rows: --all"),
                      (unsigned long long)(look->problem_rows - look->listed_rows));
    output_text(output, "\n");
    layout_format(output, "", "", _("clean cases: %llu; rows with problems: %llu"), (unsigned long long)look->clean,
                  (unsigned long long)look->problem_rows);
    buffer_free(&text);
}

/* --- The page on the quality of the data ----------------------------------------------------------------------------- */

static void add_cell(struct buffer *html, bool head, const char *column, const char *text)
{
    html_cell(html, head, column);
    html_written(html, text);
    html_close(html, head ? "th" : "td");
}

static void add_share_cells(struct buffer *html, const char *const *columns, uint64_t part, uint64_t whole)
{
    double width = whole > 0 ? (double)part / (double)whole * 100 : 0;

    html_cell(html, false, columns[0]);
    buffer_format(html,
                  "<svg class=\"bar\" width=\"100%%\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">"
                  "<rect class=\"accent\" x=\"0\" width=\"%.2f%%\" height=\"16\"></rect></svg>",
                  width);
    html_close(html, "td");
    html_cell(html, false, columns[1]);
    wording_share(html, part, whole);
    html_close(html, "td");
}

static void add_columns_table(const struct look *look, struct buffer *html)
{
    const char *const columns[] = {_("Column"), _("What it is"), _("Filled"), _("In percent"), _("Cannot be read")};

    html_table(html, "counts", _("Columns of the table and how full they are"), columns, 5);
    for (size_t i = 0; i < look->count; i++) {
        const struct looked_column *column = &look->columns[i];
        struct buffer what = BUFFER_EMPTY;

        if (column->title[0] == '\0')
            continue;
        html_open(html, "tr");
        add_cell(html, true, columns[0], column->title);
        add_cell(html, false, columns[1], column_words(look, column, &what));
        add_share_cells(html, columns + 2, column->filled, look->rows);
        html_cell(html, false, columns[4]);
        buffer_format(html, "%llu", (unsigned long long)column->unread);
        html_close(html, "td");
        html_close(html, "tr");
        buffer_free(&what);
    }
    html_table_end(html);
}

static void add_unread_table(const struct look *look, struct buffer *html)
{
    const char *const columns[] = {_("Column"), _("Word"), _("Cells"), _("First row"), _("Perhaps")};

    html_table(html, "counts", _("Words that cannot be read, by column"), columns, 5);
    for (size_t i = 0; i < look->count; i++) {
        struct word **words = sorted_words(&look->columns[i]);

        for (size_t j = 0; is_answer(&look->columns[i]) && j < look->columns[i].words.count; j++) {
            if (!words[j]->unread)
                continue;
            html_open(html, "tr");
            add_cell(html, true, columns[0], look->columns[i].title);
            add_cell(html, false, columns[1], words[j]->text);
            html_cell(html, false, columns[2]);
            buffer_format(html, "%llu</td>", (unsigned long long)words[j]->count);
            html_cell(html, false, columns[3]);
            buffer_format(html, "%llu</td>", (unsigned long long)words[j]->row);
            add_cell(html, false, columns[4], words[j]->perhaps != NULL ? words[j]->perhaps : "–");
            html_close(html, "tr");
        }
        free(words);
    }
    html_table_end(html);
}

static enum status save_page(struct look *look)
{
    struct html_page page = {.foot = NULL};
    struct buffer html = BUFFER_EMPTY, text = BUFFER_EMPTY;
    enum status status;
    uint64_t unread = 0;

    for (size_t i = 0; i < look->count; i++)
        unread += look->columns[i].unread;
    html_element(&page.header, "p class=\"kind\"", _("Report on a table"));
    html_element(&page.header, "h1", _("Quality of the data"));
    html_section(&page, "overview", _("OVERVIEW"));
    add_overview(look, &text);
    html_element(&page.body, "p", buffer_text(&text));
    buffer_cut(&text, 0);
    buffer_format(&text, _("clean cases: %llu; rows with problems: %llu"), (unsigned long long)look->clean,
                  (unsigned long long)look->problem_rows);
    html_element(&page.body, "p", buffer_text(&text));
    html_section_end(&page);
    html_section(&page, "columns", _("COLUMNS"));
    add_columns_table(look, &page.body);
    html_section_end(&page);
    if (unread > 0) {
        html_section(&page, "unread", _("WORDS THAT CANNOT BE READ"));
        add_unread_table(look, &page.body);
        html_section_end(&page);
    }
    if (look->listed.length > 0) {
        html_section(&page, "problems", _("ROWS WITH PROBLEMS"));
        html_open(&page.body, "ul");
        for (char *at = look->listed.text, *end; *at != '\0'; at = end + 1) {
            end = strchr(at, '\n');
            *end = '\0';
            html_element(&page.body, "li", at);
            *end = '\n';
        }
        html_close(&page.body, "ul");
        html_section_end(&page);
    }
    html_element(&page.footer, "p", _("Counts of few cases can identify people: consider whom you share this page with."));
    html_page_write(&page, look->session->language, _("Quality of the data"), &html);
    status = file_save(look->options->page, html.text, html.length, &look->diag);
    buffer_free(&html);
    buffer_free(&text);
    return status;
}

/* --- The run --------------------------------------------------------------------------------------------------------- */

static enum status pass(struct look *look, sheet_taker *take)
{
    sheet_about_free(&look->about);
    look->about = (struct sheet_about){.delimiter = '\0'};
    return sheet_read(look->options->path, look->options->sheet, take, look, &look->about, &look->diag);
}

static enum status cannot_save(struct look *look, const char *path)
{
    diag_add(&look->diag, &(struct place){.file = path}, CODE_CANNOT_CREATE, NULL, _("cannot be saved: %s"), system_error(errno));
    return STATUS_CANNOT_CREATE;
}

/* Clean cases go to a file beside the target that takes its place at the end. */
static enum status check_rows(struct look *look)
{
    const char *path = look->options->out;
    struct buffer part = BUFFER_EMPTY;
    enum status status = STATUS_OK;
    int descriptor;

    if (path == NULL)
        return pass(look, check_row);
    buffer_format(&part, "%s.part", path);
    status = file_check_target(path, &look->diag);
    descriptor = status == STATUS_OK ? open(part.text, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600) : -1;
    if (descriptor < 0) {
        status = status == STATUS_OK ? cannot_save(look, part.text) : status;
        buffer_free(&part);
        return status;
    }
    output_start(&look->out, fdopen(descriptor, "w"), COLOR_NEVER);
    status = pass(look, check_row);
    if (output_finish(&look->out) != STATUS_OK && status == STATUS_OK) {
        errno = look->out.error;
        status = cannot_save(look, part.text);
    }
    fclose(look->out.stream);
    if (status == STATUS_OK && rename(part.text, path) != 0)
        status = cannot_save(look, path);
    buffer_free(&part);
    return status;
}

static enum status look_at(struct look *look)
{
    const struct look_options *options = look->options;
    enum status status = session_open(look->session);
    struct diag warnings = DIAG_EMPTY;
    bool has_id = false;

    if (status == STATUS_OK)
        status = private_file_check(look->session, options->path, &warnings, &look->diag);
    session_report(look->session, &warnings, STATUS_OK);
    if (status == STATUS_OK && options->map != NULL)
        status = table_map_read(options->map, &look->map, &look->diag);
    if (status != STATUS_OK)
        return status;
    look->vocabulary = engine_vocabulary(look->session->engine);
    look->quick = case_quick_new(look->vocabulary);
    status = pass(look, find_titles);
    if (status == STATUS_OK && look->count == 0) {
        diag_add(&look->diag, &(struct place){.file = options->path}, CODE_NO_INPUT, NULL, "%s", _("there is no table here"));
        return STATUS_DATA;
    }
    if (status == STATUS_OK) {
        understand_titles(look);
        status = pass(look, note_row);
    }
    if (status != STATUS_OK)
        return status;
    understand_words(look);
    ask_doubts(look);
    for (size_t i = 0; i < look->count; i++)
        has_id = has_id || look->columns[i].is_id;
    if (!has_id)
        diag_add(&look->diag, &(struct place){.file = options->path}, CODE_MISSING_ID,
                 _("name the column that tells the cases apart \"id\", in the table or with --map"), "%s",
                 _("a table of cases needs a column \"id\""));
    status = check_rows(look);
    if (status == STATUS_OK && options->propose != NULL)
        status = save_map(look);
    if (status == STATUS_OK && options->page != NULL)
        status = save_page(look);
    if (status == STATUS_OK)
        say(look);
    return status == STATUS_OK && (look->problem_rows > 0 || !has_id) ? STATUS_DATA : status;
}

enum status look_run(struct session *session, const struct look_options *options)
{
    struct look look = {.session = session, .options = options, .arena = arena_new(), .diag = DIAG_EMPTY, .title_score = INT_MIN};
    enum status status = look_at(&look);

    for (size_t i = 0; i < look.count; i++)
        byte_table_free(&look.columns[i].words);
    free(look.ids);
    case_quick_free(look.quick);
    cJSON_Delete(look.map.tree);
    sheet_about_free(&look.about);
    buffer_free(&look.skipped);
    buffer_free(&look.line);
    buffer_free(&look.listed);
    buffer_free(&look.repeated_ids);
    arena_free(look.arena);
    return session_report(session, &look.diag, status);
}
