/* What two rule bases say of the same cases, as JSON: intervensi-diff/1.
 * May use: json_result, diff. Not its job: words for people (render_diff.c). */
#include <string.h>

#include "advice/render_json.h"
#include "diff/render_diff.h"

static const char *const part_words[DIFF_PART_COUNT] = {"advice", "missing", "findings", "reasons"};

static void add_rule_diff(cJSON *object, const struct rule_diff *diff)
{
    cJSON *list = json_add_list(object, "rules");

    for (size_t i = 0; i < diff->count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "id", diff->items[i].id);
        json_add_string(item, "edit", rule_edit_word(diff->items[i].edit));
    }
}

static void add_errors(cJSON *object, const struct diff_table *table)
{
    cJSON *list = json_add_list(object, "errors");

    for (size_t i = 0; i < table->refused_count; i++) {
        const struct diff_refused *refused = &table->refused[i];
        cJSON *item = json_item_object(list), *first;

        json_add_string(item, "code", refused->code);
        json_add_string(item, "by", refused->other ? "to" : "from");
        json_add_number(item, "rows", (long)refused->rows);
        first = json_add_object(item, "first");
        json_add_number(first, "line", (long)refused->line);
        json_add_string(first, "id", refused->id);
        json_add_string(first, "field", refused->field[0] != '\0' ? refused->field : NULL);
        json_add_string(first, "message", refused->message);
    }
}

/* Rows of one standing before, by the standing after. */
static void add_standings_from(cJSON *object, const struct diff_standings *standings, int from)
{
    cJSON *item = NULL;

    for (int to = 0; to < DIFF_STANDINGS; to++) {
        if (standings->rows[from][to] == 0)
            continue;
        if (item == NULL)
            item = json_add_object(object, diff_state_word(DIFF_STANDING, from));
        json_add_number(item, diff_state_word(DIFF_STANDING, to), (long)standings->rows[from][to]);
    }
}

static void add_standings(cJSON *object, const struct diff_table *table)
{
    cJSON *list = json_add_list(object, "recommendations");

    for (size_t i = 0; i < table->standing_count; i++) {
        cJSON *item = json_item_object(list), *standings;

        json_add_string(item, "subject", table->standings[i].subject);
        standings = json_add_object(item, "standings");
        for (int from = 0; from < DIFF_STANDINGS; from++)
            add_standings_from(standings, &table->standings[i], from);
    }
}

/* The words of a list of ids, each followed by a blank. */
static void add_rule_ids(cJSON *object, const char *rules)
{
    cJSON *list = json_add_list(object, "rules");
    struct buffer id = BUFFER_EMPTY;

    for (const char *at = rules, *end; *at != '\0'; at = end + 1) {
        end = strchr(at, ' ');
        buffer_cut(&id, 0);
        buffer_add_part(&id, at, (size_t)(end - at));
        json_item_string(list, buffer_text(&id));
    }
    buffer_free(&id);
}

static void add_witness(cJSON *object, const char *key, const struct diff_witness *witness)
{
    cJSON *item = json_add_object(object, key);

    json_add_number(item, "line", (long)witness->line);
    json_add_string(item, "id", witness->id);
    json_add_number(item, "answers", (long)witness->answers);
    add_rule_ids(item, witness->rules);
}

static void add_causes(cJSON *object, const struct diff_counted *counted)
{
    cJSON *list = json_add_list(object, "because");

    for (size_t i = 0; i < counted->cause_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", counted->causes[i].rule);
        json_add_number(item, "rows", (long)counted->causes[i].rows);
    }
    json_add_number(object, "unexplained", (long)counted->unexplained);
}

static void add_change(cJSON *list, const struct diff_table *table, const struct diff_counted *counted)
{
    const struct diff_change *change = &counted->change;
    cJSON *item = json_item_object(list);

    json_add_string(item, "part", part_words[diff_part_of(change)]);
    json_add_string(item, "what", diff_what_word(change));
    json_add_string(item, "subject", change->subject);
    json_add_string(item, "value", change->value[0] != '\0' ? change->value : NULL);
    json_add_string(item, "from", diff_state_word(change->what, change->from));
    json_add_string(item, "to", diff_state_word(change->what, change->to));
    json_add_number(item, "rows", (long)counted->rows);
    add_causes(item, counted);
    add_witness(item, "witness", &counted->witness);
    if (diff_unannounced(table, counted) > 0) {
        json_add_number(item, "unannounced", (long)diff_unannounced(table, counted));
        add_witness(item, "unannounced-witness", &counted->unannounced);
    }
}

static void add_changes(cJSON *object, const struct diff_table *table)
{
    cJSON *list = json_add_list(object, "changes");

    for (size_t i = 0; i < table->change_count; i++)
        add_change(list, table, &table->changes[i]);
}

static void add_announced(cJSON *object, const struct announced *announced)
{
    cJSON *list;

    if (announced == NULL)
        return;
    list = json_add_list(object, "announced");
    for (size_t i = 0; i < announced->count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", announced->items[i].subject);
        json_add_string(item, "from", announced->items[i].from);
        json_add_string(item, "to", announced->items[i].to);
        json_add_string(item, "rule", announced->items[i].rule);
        json_add_truth(item, "happened", announced->items[i].happened);
    }
}

static void add_rows(cJSON *object, const struct diff_table *table)
{
    cJSON *rows = json_add_object(object, "rows");

    json_add_number(rows, "all", (long)table->rows);
    json_add_number(rows, "advice", (long)table->advice);
    json_add_number(rows, "reasons", (long)table->reasons);
    json_add_number(rows, "same", (long)(table->rows - table->refused_rows - table->advice - table->reasons));
    json_add_number(rows, "error", (long)table->refused_rows);
}

void render_diff_json(struct output *output, const struct diff_report *report)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-diff/1");
    json_add_rule_base(object, "from", report->engines[0]);
    json_add_rule_base(object, "to", report->engines[1]);
    json_add_truth(object, "equal", report->table->change_count == 0);
    add_rows(object, report->table);
    add_rule_diff(object, report->rules);
    add_changes(object, report->table);
    add_standings(object, report->table);
    add_errors(object, report->table);
    add_announced(object, report->table->announced);
    json_write(output, object);
}
