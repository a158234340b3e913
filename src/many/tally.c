/* What was counted, as plain values. See tally.h. */
#include "many/tally.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "many/summary.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* --- What was counted, as plain values ------------------------------------------------------------------------------- */

/* Beyond this a number of JSON is no exact count. */
static const double COUNT_MAX = 9007199254740992.0;

static uint64_t number(const cJSON *item)
{
    double value = cJSON_IsNumber(item) ? item->valuedouble : 0;

    return value <= 0 ? 0 : (uint64_t)(value < COUNT_MAX ? value : COUNT_MAX);
}

static uint64_t member(const cJSON *object, const char *key)
{
    return number(cJSON_GetObjectItemCaseSensitive(object, key));
}

static const char *copy(struct arena *arena, const char *text)
{
    return text != NULL ? arena_copy(arena, text, strlen(text)) : NULL;
}

static const char *text_member(struct arena *arena, const cJSON *object, const char *key)
{
    return copy(arena, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key)));
}

static size_t count_members(const cJSON *object)
{
    return (size_t)cJSON_GetArraySize(object);
}

static int most_first(uint64_t a, uint64_t b, const char *a_id, const char *b_id)
{
    return a != b ? (a > b ? -1 : 1) : strcmp(a_id, b_id);
}

static int compare_counts(const void *a, const void *b)
{
    const struct tally_count *first = a, *second = b;

    return most_first(first->rows, second->rows, first->id, second->id);
}

static int compare_actions(const void *a, const void *b)
{
    const struct tally_action *first = a, *second = b;

    return most_first(first->all, second->all, first->subject, second->subject);
}

static struct tally_counts read_counts(struct arena *arena, const cJSON *object)
{
    struct tally_counts counts = {arena_alloc(arena, count_members(object), sizeof *counts.items), 0};

    for (const cJSON *item = cJSON_IsObject(object) ? object->child : NULL; item != NULL; item = item->next)
        counts.items[counts.count++] = (struct tally_count){copy(arena, item->string), number(item)};
    if (counts.count > 0)
        qsort(counts.items, counts.count, sizeof *counts.items, compare_counts);
    return counts;
}

static struct tally_action read_action(struct arena *arena, const cJSON *item)
{
    struct tally_action action = {.subject = copy(arena, item->string)};

    for (int standing = 0; standing < STANDING_COUNT; standing++) {
        action.rows[standing] = member(item, standing_word((enum standing)standing));
        action.all += action.rows[standing];
    }
    return action;
}

static void read_actions(struct arena *arena, const cJSON *object, struct tally *tally)
{
    tally->actions = arena_alloc(arena, count_members(object), sizeof *tally->actions);
    for (const cJSON *item = object->child; item != NULL; item = item->next)
        tally->actions[tally->action_count++] = read_action(arena, item);
    if (tally->action_count > 0)
        qsort(tally->actions, tally->action_count, sizeof *tally->actions, compare_actions);
}

static struct tally read_tally(struct arena *arena, const cJSON *object)
{
    const cJSON *status = cJSON_GetObjectItemCaseSensitive(object, "status");
    struct tally tally = {
        .rows = member(object, "rows"),
        .ok = member(status, "ok"),
        .errors = member(status, "error"),
        .codes = read_counts(arena, cJSON_GetObjectItemCaseSensitive(object, "errors")),
        .missing = read_counts(arena, cJSON_GetObjectItemCaseSensitive(object, "missing")),
        .reasons = read_counts(arena, cJSON_GetObjectItemCaseSensitive(object, "reasons")),
    };

    read_actions(arena, cJSON_GetObjectItemCaseSensitive(object, "recommendations"), &tally);
    return tally;
}

static void read_columns(struct arena *arena, const cJSON *by, struct tally_summary *summary)
{
    summary->columns = arena_alloc(arena, count_members(by), sizeof *summary->columns);
    for (const cJSON *item = by != NULL ? by->child : NULL; item != NULL; item = item->next) {
        struct tally_column *column = &summary->columns[summary->column_count++];

        column->name = copy(arena, item->string);
        column->values = arena_alloc(arena, count_members(item), sizeof *column->values);
        for (const cJSON *group = item->child; group != NULL; group = group->next) {
            column->values[column->count] = read_tally(arena, group);
            column->values[column->count++].value = copy(arena, group->string);
        }
    }
}

static struct tally_rules read_rules(struct arena *arena, const cJSON *object)
{
    const cJSON *rules = cJSON_GetObjectItemCaseSensitive(object, "rules");

    return (struct tally_rules){text_member(arena, rules, "version"), text_member(arena, rules, "digest")};
}

static bool rules_are_named(struct tally_rules rules)
{
    return rules.version != NULL && rules.digest != NULL;
}

/* NULL: it is none. Free with the function beside it, which also takes NULL. */
static struct tally_summary *tally_summary_read(const cJSON *object)
{
    struct arena *arena = arena_new();
    struct tally_summary *summary = arena_alloc(arena, 1, sizeof *summary);

    summary->memory = arena;
    summary->rules = read_rules(arena, object);
    if (!summary_is_whole(object) || !rules_are_named(summary->rules)) {
        arena_free(arena);
        return NULL;
    }
    summary->first = text_member(arena, object, "first");
    summary->last = text_member(arena, object, "last");
    summary->all = read_tally(arena, object);
    read_columns(arena, cJSON_GetObjectItemCaseSensitive(object, "by"), summary);
    return summary;
}

static void tally_summary_free(struct tally_summary *summary)
{
    if (summary != NULL)
        arena_free(summary->memory);
}

/* --- Sensitivity -------------------------------------------------------------------------------------------------- */

static int most_sensitive_first(const void *a, const void *b)
{
    const struct tally_fact *first = a, *second = b;

    if (first->steps_changed != second->steps_changed)
        return first->steps_changed > second->steps_changed ? -1 : 1;
    return strcmp(first->id, second->id);
}

static bool read_fact(struct arena *arena, const cJSON *item, struct tally_fact *fact)
{
    *fact = (struct tally_fact){
        .id = text_member(arena, item, "fact"),
        .rows = member(item, "rows"),
        .rows_changed = member(item, "rows-changed"),
        .steps = member(item, "steps"),
        .steps_changed = member(item, "steps-changed"),
        .actions = read_counts(arena, cJSON_GetObjectItemCaseSensitive(item, "recommendations")),
    };
    return fact->id != NULL;
}

static bool read_facts(struct arena *arena, const cJSON *list, struct tally_sensitivity *sensitivity)
{
    if (!cJSON_IsArray(list))
        return false;
    sensitivity->facts = arena_alloc(arena, count_members(list), sizeof *sensitivity->facts);
    for (const cJSON *item = list->child; item != NULL; item = item->next)
        if (!read_fact(arena, item, &sensitivity->facts[sensitivity->fact_count++]))
            return false;
    if (sensitivity->fact_count > 0)
        qsort(sensitivity->facts, sensitivity->fact_count, sizeof *sensitivity->facts, most_sensitive_first);
    return true;
}

static struct tally_sensitivity *tally_sensitivity_read(const cJSON *object)
{
    struct arena *arena = arena_new();
    struct tally_sensitivity *sensitivity = arena_alloc(arena, 1, sizeof *sensitivity);

    sensitivity->memory = arena;
    sensitivity->rules = read_rules(arena, object);
    sensitivity->rows = member(object, "rows");
    sensitivity->errors = member(object, "errors");
    sensitivity->outcomes = member(object, "outcomes");
    sensitivity->fragile = member(cJSON_GetObjectItemCaseSensitive(object, "fragile"), "rows");
    if (read_facts(arena, cJSON_GetObjectItemCaseSensitive(object, "facts"), sensitivity) && rules_are_named(sensitivity->rules))
        return sensitivity;
    arena_free(arena);
    return NULL;
}

static void tally_sensitivity_free(struct tally_sensitivity *sensitivity)
{
    if (sensitivity != NULL)
        arena_free(sensitivity->memory);
}

/* --- A page of summaries and of sensitivity -------------------------------------------------------------------------- */

static const char summary_format[] = "intervensi-summary/1";
static const char sensitivity_format[] = "intervensi-sensitivity/1";

bool names_counts(const char *path)
{
    struct diag diag = DIAG_EMPTY;
    cJSON *tree = NULL;
    bool counts = false;

    if (strcmp(path, "-") != 0 && counts_file_read(path, &tree, &diag) == STATUS_OK)
        counts = counts_file_is(tree, summary_format) || counts_file_is(tree, sensitivity_format);
    cJSON_Delete(tree);
    diag_free(&diag);
    return counts;
}

/* What was read: the sum of the summaries, and one sensitivity. */
struct counts {
    cJSON *summary;
    struct tally_sensitivity *sensitivity;
    cJSON *rules; /* as the first file has them, to hold the others against */
    struct diag *diag;
};

static enum status refuse(const struct counts *counts, const char *path, enum code code, const char *message)
{
    diag_add(counts->diag, &(struct place){.file = path}, code, "intervensi-summary/1, intervensi-sensitivity/1", "%s", message);
    return STATUS_DATA;
}

static enum status take_sensitivity(struct counts *counts, const char *path, cJSON *tree)
{
    enum status status = STATUS_OK;

    if (counts->sensitivity != NULL) {
        status = refuse(counts, path, CODE_SECOND, _("only one of the files may tell of sensitivity"));
    } else {
        counts->sensitivity = tally_sensitivity_read(tree);
        if (counts->sensitivity == NULL)
            status = refuse(counts, path, CODE_BAD_FORMAT, _("this cannot be shown on a page of counts"));
    }
    cJSON_Delete(tree);
    return status;
}

/* Files made with other rules count other things, whatever their format. */
static bool same_rules(struct counts *counts, const cJSON *tree)
{
    if (counts->rules != NULL)
        return summary_same_rules(counts->rules, tree);
    counts->rules = json_object();
    json_add(counts->rules, "rules", cJSON_Duplicate(cJSON_GetObjectItemCaseSensitive(tree, "rules"), true));
    return true;
}

static enum status take(struct counts *counts, const char *path)
{
    cJSON *tree;
    enum status status = counts_file_read(path, &tree, counts->diag);

    if (status != STATUS_OK)
        return status;
    if (counts_file_is(tree, summary_format) || counts_file_is(tree, sensitivity_format)) {
        if (!same_rules(counts, tree))
            status = refuse(counts, path, CODE_OTHER_RULES, _("this was made with other rules than the files before it"));
        else if (counts_file_is(tree, sensitivity_format))
            return take_sensitivity(counts, path, tree);
        else
            return summary_take(path, tree, &counts->summary, counts->diag);
    } else {
        status = refuse(counts, path, CODE_BAD_FORMAT, _("this cannot be shown on a page of counts"));
    }
    cJSON_Delete(tree);
    return status;
}

/* Words are those of the rules that are loaded; the counts may be of others. */
static void mind_other_rules(struct session *session, struct tally_rules rules)
{
    struct diag diag = DIAG_EMPTY;

    if (strcmp(rules.digest, engine_digest(session->engine)) == 0)
        return;
    diag_add(&diag, NULL, CODE_OTHER_RULES, NULL, "%s",
             _("these counts were made with other rules than those loaded; names and reasons on the page are those loaded"));
    session_report(session, &diag, STATUS_OK);
}

static enum status add_page(struct session *session, struct counts *counts, struct buffer *page)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct tally_summary *summary = counts->summary != NULL ? tally_summary_read(counts->summary) : NULL;

    if (counts->summary != NULL && summary == NULL)
        return refuse(counts, NULL, CODE_BAD_FORMAT, _("this is no summary"));
    mind_other_rules(session, summary != NULL ? summary->rules : counts->sensitivity->rules);
    render_page_tally(summary, counts->sensitivity, &wording, page);
    tally_summary_free(summary);
    return STATUS_OK;
}

enum status report_counts(struct session *session, const char *const *paths, size_t count, struct buffer *page)
{
    struct diag diag = DIAG_EMPTY;
    struct counts counts = {.diag = &diag};
    enum status status = session_open(session);

    for (size_t i = 0; status == STATUS_OK && i < count; i++)
        status = take(&counts, paths[i]);
    if (status == STATUS_OK)
        status = add_page(session, &counts, page);
    tally_sensitivity_free(counts.sensitivity);
    cJSON_Delete(counts.summary);
    cJSON_Delete(counts.rules);
    return session_report(session, &diag, status);
}
