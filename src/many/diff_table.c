/* What came of all rows of a diff, counted. See diff_table.h. */
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "many/diff.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

/* --- The changes that were announced --------------------------------------------------------------------------------- */

enum { ANNOUNCED_SIZE_MAX = 16 * 1024 * 1024 };

/* The file that is being read. */
struct reading {
    const struct json_text *text;
    struct announced *announced;
    struct diag *diag;
    struct buffer pointer;
};

static void refuse(struct reading *reading, enum code code, const char *hint, const char *message)
{
    json_problem(reading->text, buffer_text(&reading->pointer), reading->diag, code, hint, "%s", message);
}

/* Where the text of this key goes, or NULL. */
static const char **announced_place_of(struct announcement *announcement, const char *key)
{
    const struct {
        const char *key;
        const char **place;
    } places[] = {
        {"subject", &announcement->subject},
        {"from", &announcement->from},
        {"to", &announcement->to},
        {"rule", &announcement->rule},
    };

    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strcmp(places[i].key, key) == 0)
            return places[i].place;
    return NULL;
}

static void read_member(struct reading *reading, const cJSON *member, struct announcement *announcement)
{
    const char **place = announced_place_of(announcement, member->string);
    bool state = place == &announcement->from || place == &announcement->to;

    if (place == NULL)
        refuse(reading, CODE_UNKNOWN_KEY, "subject, from, to, rule", _("an announced change has no such key"));
    else if (!cJSON_IsString(member))
        refuse(reading, CODE_WRONG_TYPE, NULL, _("a text in double quotes is needed here"));
    else if (state && !diff_state_exists(member->valuestring))
        refuse(reading, CODE_UNKNOWN_VALUE, _("a standing, a strength or \"absent\""), _("there is no such state"));
    else
        *place = arena_copy(reading->announced->arena, member->valuestring, strlen(member->valuestring));
}

static void read_item(struct reading *reading, const cJSON *item)
{
    struct announcement *announcement = &reading->announced->items[reading->announced->count++];

    if (!cJSON_IsObject(item)) {
        refuse(reading, CODE_WRONG_TYPE, "{\"subject\": …, \"from\": …, \"to\": …}", _("an announced change must be an object"));
        return;
    }
    for (const cJSON *member = item->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reading->pointer, member->string);

        read_member(reading, member, announcement);
        buffer_cut(&reading->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(item, "subject") == NULL && cJSON_GetObjectItemCaseSensitive(item, "rule") == NULL)
        refuse(reading, CODE_MISSING_KEY, NULL, _("an announced change needs the key \"subject\" or \"rule\""));
}

static void read_list(struct reading *reading, const cJSON *list)
{
    size_t index = 0;

    if (!cJSON_IsArray(list)) {
        refuse(reading, CODE_WRONG_TYPE, "[{\"subject\": …, \"from\": …, \"to\": …}, …]", _("announced changes must be a list"));
        return;
    }
    reading->announced->items = memory_new((size_t)cJSON_GetArraySize(list), sizeof *reading->announced->items);
    for (const cJSON *item = list->child; item != NULL; item = item->next) {
        size_t before = json_pointer_index(&reading->pointer, index++);

        read_item(reading, item);
        buffer_cut(&reading->pointer, before);
    }
}

static enum status read_text(const struct json_text *text, struct announced *announced, struct diag *diag)
{
    struct reading reading = {text, announced, diag, BUFFER_EMPTY};
    size_t problems = diag->total;
    cJSON *tree;
    enum status status = json_tree_read(text, &tree, diag);

    if (status == STATUS_OK)
        read_list(&reading, tree);
    cJSON_Delete(tree);
    buffer_free(&reading.pointer);
    return diag->total > problems ? STATUS_DATA : status;
}

enum status announced_read(const char *path, struct announced **announced, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, ANNOUNCED_SIZE_MAX, &content, diag);

    *announced = memory_new(1, sizeof **announced);
    (*announced)->arena = arena_new();
    if (status == STATUS_OK)
        status = read_text(&(struct json_text){path, buffer_text(&content), content.length, 0}, *announced, diag);
    buffer_free(&content);
    if (status != STATUS_OK) {
        announced_free(*announced);
        *announced = NULL;
    }
    return status;
}

void announced_free(struct announced *announced)
{
    if (announced == NULL)
        return;
    free(announced->items);
    arena_free(announced->arena);
    free(announced);
}

/* Whether the id stands in the list. */
static bool lists(const char *rules, const char *id)
{
    size_t length = strlen(id);

    for (const char *at = rules; *at != '\0'; at = strchr(at, ' ') + 1)
        if (strncmp(at, id, length) == 0 && at[length] == ' ')
            return true;
    return false;
}

static bool says(const struct announcement *announcement, const struct diff_change *change, const char *rules)
{
    return (announcement->subject == NULL || strcmp(announcement->subject, change->subject) == 0) &&
           (announcement->from == NULL || strcmp(announcement->from, diff_state_word(change->what, change->from)) == 0) &&
           (announcement->to == NULL || strcmp(announcement->to, diff_state_word(change->what, change->to)) == 0) &&
           (announcement->rule == NULL || lists(rules, announcement->rule));
}

bool announced_has(struct announced *announced, const struct diff_change *change, const char *rules)
{
    bool found = false;

    for (size_t i = 0; i < announced->count; i++)
        if (says(&announced->items[i], change, rules))
            found = announced->items[i].happened = true;
    return found;
}

/* --- What came of all rows of a diff, counted ------------------------------------------------------------------------ */

void diff_table_start(struct diff_table *table, struct announced *announced)
{
    *table = (struct diff_table){.announced = announced};
    table->names = names_new();
    table->places = memory_new(1, sizeof *table->places);
}

void diff_table_free(struct diff_table *table)
{
    for (size_t i = 0; i < table->change_count; i++) {
        free(table->changes[i].causes);
        free(table->changes[i].witness.id);
        free(table->changes[i].witness.rules);
        free(table->changes[i].unannounced.id);
        free(table->changes[i].unannounced.rules);
    }
    for (size_t i = 0; i < table->refused_count; i++)
        free(table->refused[i].id);
    free(table->changes);
    free(table->standings);
    free(table->refused);
    if (table->places != NULL)
        pointer_map_free(table->places);
    free(table->places);
    names_free(table->names);
    *table = (struct diff_table){0};
}

/* --- Finding the place of a kind --------------------------------------------------------------------------------------- */

/* The place of this key among things of its kind, `count` and new where there is none yet. */
static size_t place_of(struct diff_table *table, const char *key, size_t count)
{
    const char *name = names_intern(table->names, key);
    uintptr_t place = (uintptr_t)pointer_map_get(table->places, name);

    if (place > 0)
        return place - 1;
    pointer_map_set(table->places, name, (const void *)(uintptr_t)(count + 1));
    return count;
}

static struct diff_counted *find_change(struct diff_table *table, const struct diff_change *change)
{
    struct buffer key = BUFFER_EMPTY;
    size_t at;

    buffer_format(&key, "change %d %d %d %d %s %s", (int)change->what, (int)change->kind, change->from, change->to,
                  change->subject, change->value);
    at = place_of(table, buffer_text(&key), table->change_count);
    buffer_free(&key);
    if (at == table->change_count) {
        table->changes = memory_grow(table->changes, &table->change_capacity, ++table->change_count, sizeof *table->changes);
        table->changes[at] = (struct diff_counted){.change = *change};
        table->changes[at].change.subject = names_intern(table->names, change->subject);
        table->changes[at].change.value = names_intern(table->names, change->value);
    }
    return &table->changes[at];
}

static struct diff_standings *find_standings(struct diff_table *table, const char *subject)
{
    size_t at = place_of(table, subject, table->standing_count);

    if (at == table->standing_count) {
        table->standings =
            memory_grow(table->standings, &table->standing_capacity, ++table->standing_count, sizeof *table->standings);
        table->standings[at] = (struct diff_standings){.subject = names_intern(table->names, subject)};
    }
    return &table->standings[at];
}

static struct diff_refused *find_refused(struct diff_table *table, const struct diff_error *error)
{
    for (size_t i = 0; i < table->refused_count; i++)
        if (table->refused[i].other == error->other && strcmp(table->refused[i].code, error->code) == 0)
            return &table->refused[i];
    table->refused = memory_grow(table->refused, &table->refused_capacity, table->refused_count + 1, sizeof *table->refused);
    table->refused[table->refused_count] = (struct diff_refused){
        .other = error->other,
        .code = names_intern(table->names, error->code),
        .field = names_intern(table->names, error->field),
        .message = names_intern(table->names, error->message),
    };
    return &table->refused[table->refused_count++];
}

/* --- Counting -------------------------------------------------------------------------------------------------------------- */

/* The row that is counted. */
struct counted_row {
    uint64_t line;
    const struct diff_note *note;
};

static char *copy_or_null(const char *text)
{
    return text != NULL ? memory_copy(text) : NULL;
}

/* Rows come in order, so that only one with fewer answers takes the place of another. */
static void offer_witness(struct diff_witness *witness, bool first, const struct counted_row *row, const char *rules)
{
    if (!first && row->note->answers >= witness->answers)
        return;
    free(witness->id);
    free(witness->rules);
    *witness = (struct diff_witness){row->line, row->note->answers, copy_or_null(row->note->id), memory_copy(rules)};
}

static void count_cause(struct diff_counted *counted, const char *rule)
{
    size_t at = 0;

    while (at < counted->cause_count && counted->causes[at].rule != rule)
        at++;
    if (at == counted->cause_count) {
        counted->causes = memory_grow(counted->causes, &counted->cause_capacity, ++counted->cause_count, sizeof *counted->causes);
        counted->causes[at] = (struct diff_cause){.rule = rule};
    }
    counted->causes[at].rows++;
}

static void count_causes(struct diff_table *table, struct diff_counted *counted, const char *rules)
{
    counted->unexplained += *rules == '\0';
    for (const char *at = rules, *end; *at != '\0'; at = end + 1) {
        end = strchr(at, ' ');
        count_cause(counted, names_intern_part(table->names, at, (size_t)(end - at)));
    }
}

static void count_change(struct diff_table *table, const struct counted_row *row, const struct diff_change *change,
                         const char *rules)
{
    struct diff_counted *counted = find_change(table, change);
    bool announced = table->announced == NULL || announced_has(table->announced, change, rules);

    offer_witness(&counted->witness, counted->rows == 0, row, rules);
    if (!announced)
        offer_witness(&counted->unannounced, counted->rows == counted->announced, row, rules);
    counted->rows++;
    counted->announced += announced;
    count_causes(table, counted, rules);
}

static void count_comparison(struct diff_table *table, uint64_t line, struct diff_note *note)
{
    const struct counted_row row = {line, note};
    bool advice = false, any = false;
    struct diff_change change;
    enum diff_entry entry;
    const char *rules;

    while ((entry = diff_note_next(note, &change, &rules)) != DIFF_ENTRY_END) {
        if (entry == DIFF_ENTRY_ACTION) {
            find_standings(table, change.subject)->rows[change.from][change.to]++;
            continue;
        }
        count_change(table, &row, &change, rules);
        advice = advice || diff_part_of(&change) <= DIFF_MISSING;
        any = true;
    }
    table->advice += advice;
    table->reasons += any && !advice;
}

static void count_error(struct diff_table *table, uint64_t line, const struct diff_note *note)
{
    struct diff_refused *refused = find_refused(table, &note->error);

    if (refused->rows++ == 0) {
        refused->line = line;
        refused->id = copy_or_null(note->id);
    }
    table->refused_rows++;
}

void diff_table_add(struct diff_table *table, uint64_t line, const char *bytes, size_t size)
{
    struct diff_note note = diff_note_read(bytes, size);

    table->rows++;
    if (note.ok)
        count_comparison(table, line, &note);
    else
        count_error(table, line, &note);
}

/* --- In the end ---------------------------------------------------------------------------------------------------------- */

static int compare_changes(const void *a, const void *b)
{
    const struct diff_change *first = &((const struct diff_counted *)a)->change,
                             *second = &((const struct diff_counted *)b)->change;
    int order = (int)diff_part_of(first) - (int)diff_part_of(second);

    if (order == 0)
        order = strcmp(first->subject, second->subject);
    if (order == 0)
        order = (int)first->what - (int)second->what;
    if (order == 0)
        order = (int)first->kind - (int)second->kind;
    if (order == 0)
        order = strcmp(first->value, second->value);
    if (order == 0)
        order = first->from - second->from;
    return order != 0 ? order : first->to - second->to;
}

static int compare_standings(const void *a, const void *b)
{
    return strcmp(((const struct diff_standings *)a)->subject, ((const struct diff_standings *)b)->subject);
}

static int compare_refused(const void *a, const void *b)
{
    const struct diff_refused *first = a, *second = b;

    return first->other != second->other ? first->other - second->other : strcmp(first->code, second->code);
}

static int compare_causes(const void *a, const void *b)
{
    return strcmp(((const struct diff_cause *)a)->rule, ((const struct diff_cause *)b)->rule);
}

static void sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count > 1)
        qsort(items, count, size, compare);
}

void diff_table_sort(struct diff_table *table)
{
    for (size_t i = 0; i < table->change_count; i++)
        sort(table->changes[i].causes, table->changes[i].cause_count, sizeof(struct diff_cause), compare_causes);
    sort(table->changes, table->change_count, sizeof *table->changes, compare_changes);
    sort(table->standings, table->standing_count, sizeof *table->standings, compare_standings);
    sort(table->refused, table->refused_count, sizeof *table->refused, compare_refused);
}

uint64_t diff_unannounced(const struct diff_table *table, const struct diff_counted *counted)
{
    return table->announced != NULL ? counted->rows - counted->announced : 0;
}

size_t diff_table_unannounced(const struct diff_table *table)
{
    size_t count = 0;

    for (size_t i = 0; i < table->change_count; i++)
        count += diff_unannounced(table, &table->changes[i]) > 0;
    return count;
}
