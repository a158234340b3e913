/* What two rule bases say of the same cases, as text: which rules differ, what changes, what could not be compared. See
 * render_diff.h. */
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "many/diff.h"
#include "text.h"

/* --- What two rule bases say of the same cases, as text: ------------------------------------------------------------- */

static const char row[] = " · ";
static const char indent[] = "   ";

struct diff_page {
    struct output *output;
    const struct diff_report *report;
    const struct wording words[2]; /* of both rule bases */
    bool all;
};

/* --- Words ---------------------------------------------------------------------------------------------------------------- */

/* The label in the words of the other rules; where they have none, in those of the rules in use. */
static const char *label(const struct diff_page *page, const char *of, const char *value)
{
    return wording_label(&page->words[vocabulary_label(page->words[1].vocabulary, of, value) != NULL], of, value);
}

static void add_name(const struct diff_page *page, const char *subject, struct buffer *text)
{
    buffer_add(text, output_style(page->output, STYLE_STRONG));
    wording_capital(text, label(page, subject, NULL));
    buffer_add(text, output_style(page->output, STYLE_PLAIN));
}

static void add_cases(uint64_t rows, struct buffer *text)
{
    buffer_format(text, ngettext("%llu case", "%llu cases", (unsigned long)rows), (unsigned long long)rows);
}

static const char *state(const struct diff_page *page, const struct diff_change *change, int at)
{
    if (change->what == DIFF_STANDING)
        return change_standing_words(at);
    if (at == STRENGTH_ABSENT)
        return change->kind == KIND_MISSING_INFORMATION ? _("not asked for") : _("not found");
    return at == STRENGTH_WEAK && change->what == DIFF_STRENGTH ? _("reminder")
                                                                : wording_strength(&page->words[1], (enum strength)at);
}

/* --- Rules that differ ------------------------------------------------------------------------------------------------------ */

static void put_rule(const struct diff_page *page, const struct rule_difference *difference)
{
    static const char *const signs[] = {[RULE_ADDED] = " + ", [RULE_REMOVED] = " - ", [RULE_CHANGED] = " ~ "};
    const struct rule *rule = difference->after != NULL ? difference->after : difference->before;

    layout_edge(page->output, signs[difference->edit], indent, wording_text(&page->words[0], &rule->reason), difference->id);
}

static void put_reworded(const struct diff_page *page)
{
    const struct rule_diff *rules = page->report->rules;
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    buffer_add(&text, _("in words, source or origin only:"));
    for (size_t i = 0; i < rules->count; i++)
        if (rules->items[i].edit == RULE_REWORDED)
            buffer_format(&text, "%s %s", named++ > 0 ? "," : "", rules->items[i].id);
    if (named > 0)
        layout_text(page->output, " … ", indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_rules(const struct diff_page *page)
{
    const struct rule_diff *rules = page->report->rules;

    layout_heading(page->output, _("RULES THAT DIFFER"));
    for (size_t i = 0; i < rules->count; i++)
        if (rules->items[i].edit != RULE_REWORDED)
            put_rule(page, &rules->items[i]);
    put_reworded(page);
    if (rules->count == 0)
        layout_text(page->output, indent, indent, _("none"));
}

/* --- Changes -------------------------------------------------------------------------------------------------------------- */

/* The number of a row of a grid is its id, too. */
static void add_witness(const struct diff_page *page, const struct diff_witness *witness, struct buffer *text)
{
    bool grid = page->report->grid;

    if (witness->id != NULL && !grid) {
        buffer_add_plain(text, witness->id);
        buffer_add(text, ", ");
    }
    buffer_format(text, grid ? _("row %llu") : _("line %llu"), (unsigned long long)witness->line);
    buffer_format(text, ngettext(", %u answer", ", %u answers", witness->answers), witness->answers);
}

/* The rules that lead to it; in how many cases where it is not all of them. */
static void put_causes(const struct diff_page *page, const struct diff_counted *counted)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < counted->cause_count; i++) {
        buffer_format(&text, "%s%s", i > 0 ? ", " : "", counted->causes[i].rule);
        if (counted->causes[i].rows < counted->rows)
            buffer_format(&text, " (%llu)", (unsigned long long)counted->causes[i].rows);
    }
    if (counted->unexplained > 0) {
        buffer_add(&text, counted->cause_count > 0 ? "; " : "");
        buffer_add(&text, _("no rule that differs leads to it"));
        if (counted->cause_count > 0)
            buffer_format(&text, " (%llu)", (unsigned long long)counted->unexplained);
    }
    layout_text(page->output, "   ← ", "     ", buffer_text(&text));
    buffer_free(&text);
}

static void put_unannounced(const struct diff_page *page, const struct diff_counted *counted)
{
    uint64_t rows = diff_unannounced(page->report->table, counted);
    struct buffer text = BUFFER_EMPTY;

    if (rows == 0)
        return;
    buffer_format(&text, "%s%s", output_style(page->output, STYLE_WARNING), _("not announced"));
    if (rows < counted->rows) {
        buffer_add(&text, ": ");
        add_cases(rows, &text);
        buffer_format(&text, "%s", _("; the smallest: "));
        add_witness(page, &counted->unannounced, &text);
    }
    buffer_add(&text, output_style(page->output, STYLE_PLAIN));
    layout_text(page->output, "   ! ", "     ", buffer_text(&text));
    buffer_free(&text);
}

static void put_change(const struct diff_page *page, const struct diff_counted *counted)
{
    const struct diff_change *change = &counted->change;
    struct buffer text = BUFFER_EMPTY;

    if (change->value[0] != '\0')
        buffer_format(
            &text,
            "%s: ", label(page, change->kind == KIND_PRINCIPLE_CHECK ? kind_word(change->kind) : change->subject, change->value));
    if (change->from != change->to)
        buffer_format(&text, "%s → %s: ", state(page, change, change->from), state(page, change, change->to));
    else
        buffer_format(&text, _("%s, for other reasons: "), state(page, change, change->from));
    add_cases(counted->rows, &text);
    layout_text(page->output, indent, "     ", buffer_text(&text));
    buffer_cut(&text, 0);
    buffer_add(&text, _("smallest: "));
    add_witness(page, &counted->witness, &text);
    layout_text(page->output, "     ", "     ", buffer_text(&text));
    put_causes(page, counted);
    put_unannounced(page, counted);
    buffer_free(&text);
}

static const struct diff_standings *standings_of(const struct diff_table *table, const char *subject)
{
    for (size_t i = 0; i < table->standing_count; i++)
        if (strcmp(table->standings[i].subject, subject) == 0)
            return &table->standings[i];
    return NULL;
}

/* In how many cases the action stands in both as it did. */
static void put_unchanged(const struct diff_page *page, const struct diff_standings *standings)
{
    const struct diff_table *table = page->report->table;
    uint64_t neither = table->rows - table->refused_rows;
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    for (int from = 0; from < DIFF_STANDINGS; from++)
        for (int to = 0; to < DIFF_STANDINGS; to++)
            neither -= standings->rows[from][to];
    for (int state_of = 0; state_of < DIFF_STANDINGS; state_of++) {
        uint64_t rows = state_of == STANDING_ABSENT ? neither : standings->rows[state_of][state_of];

        if (rows > 0)
            buffer_format(&text, "%s %s %llu", named++ > 0 ? "," : "", change_standing_words(state_of), (unsigned long long)rows);
    }
    if (named > 0)
        layout_text(page->output, "   = ", "     ", buffer_text(&text) + 1);
    buffer_free(&text);
}

/* Changes of one subject stand together under its name. */
static bool begins(const struct diff_table *table, size_t at)
{
    return at == 0 || diff_part_of(&table->changes[at - 1].change) != diff_part_of(&table->changes[at].change) ||
           strcmp(table->changes[at - 1].change.subject, table->changes[at].change.subject) != 0;
}

static void put_subject(const struct diff_page *page, size_t at)
{
    const struct diff_table *table = page->report->table;
    const struct diff_counted *first = &table->changes[at];
    const struct diff_standings *standings = standings_of(table, first->change.subject);
    struct buffer text = BUFFER_EMPTY;

    add_name(page, first->change.subject, &text);
    layout_edge(page->output, row, indent, buffer_text(&text), first->change.subject);
    do {
        put_change(page, &table->changes[at++]);
    } while (at < table->change_count && !begins(table, at));
    if (diff_part_of(&first->change) == DIFF_ADVICE && standings != NULL)
        put_unchanged(page, standings);
    buffer_free(&text);
}

static bool has_part(const struct diff_table *table, enum diff_part part)
{
    for (size_t i = 0; i < table->change_count; i++)
        if (diff_part_of(&table->changes[i].change) == part)
            return true;
    return false;
}

/* The names alone, unless somebody has to know more of it. */
static void put_folded(const struct diff_page *page, enum diff_part part)
{
    const struct diff_table *table = page->report->table;
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    for (size_t i = 0; i < table->change_count; i++)
        if (diff_part_of(&table->changes[i].change) == part && begins(table, i))
            buffer_format(&text, "%s%s", named++ > 0 ? ", " : "", label(page, table->changes[i].change.subject, NULL));
    layout_text(page->output, " … ", indent, buffer_text(&text));
    buffer_free(&text);
}

static bool is_folded(const struct diff_page *page, enum diff_part part)
{
    return !page->all && part == DIFF_REASONS && page->report->table->announced == NULL;
}

static void put_part(const struct diff_page *page, enum diff_part part)
{
    static const char *const headings[DIFF_PART_COUNT] = {
        [DIFF_ADVICE] = N_("ADVICE"),
        [DIFF_MISSING] = N_("MUST BE KNOWN FIRST"),
        [DIFF_FOUND] = N_("FINDINGS"),
        [DIFF_REASONS] = N_("THE SAME FOR OTHER REASONS"),
    };
    const struct diff_table *table = page->report->table;

    if (!has_part(table, part))
        return;
    layout_heading(page->output, gettext(headings[part]));
    if (is_folded(page, part)) {
        put_folded(page, part);
        return;
    }
    for (size_t i = 0; i < table->change_count; i++)
        if (diff_part_of(&table->changes[i].change) == part && begins(table, i))
            put_subject(page, i);
}

/* --- The rest -------------------------------------------------------------------------------------------------------------- */

static void put_refused(const struct diff_page *page)
{
    const struct diff_table *table = page->report->table;

    if (table->refused_count > 0)
        layout_heading(page->output, _("NOT COMPARED"));
    for (size_t i = 0; i < table->refused_count; i++) {
        const struct diff_refused *refused = &table->refused[i];
        struct buffer text = BUFFER_EMPTY;

        add_cases(refused->rows, &text);
        buffer_format(&text, "%s %s (%s)", refused->other ? _(", refused by the other rules:") : ":", refused->message,
                      refused->code);
        layout_text(page->output, " ! ", indent, buffer_text(&text));
        buffer_cut(&text, 0);
        buffer_format(&text, page->report->grid ? _("the first is row %llu") : _("the first on line %llu"),
                      (unsigned long long)refused->line);
        if (refused->field[0] != '\0')
            buffer_format(&text, ", %s", refused->field);
        layout_text(page->output, "     ", "     ", buffer_text(&text));
        buffer_free(&text);
    }
}

static void put_not_happened(const struct diff_page *page, const struct announcement *announcement)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, _("announced, but did not happen:"));
    if (announcement->subject != NULL)
        buffer_format(&text, " %s", announcement->subject);
    if (announcement->from != NULL || announcement->to != NULL)
        buffer_format(&text, " %s → %s", announcement->from != NULL ? announcement->from : "…",
                      announcement->to != NULL ? announcement->to : "…");
    if (announcement->rule != NULL)
        buffer_format(&text, " ← %s", announcement->rule);
    layout_text(page->output, " ? ", indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_announced(const struct diff_page *page)
{
    const struct diff_table *table = page->report->table;
    size_t not_announced = diff_table_unannounced(table);
    struct buffer text = BUFFER_EMPTY;

    if (table->announced == NULL)
        return;
    layout_heading(page->output, _("ANNOUNCED"));
    for (size_t i = 0; i < table->announced->count; i++)
        if (!table->announced->items[i].happened)
            put_not_happened(page, &table->announced->items[i]);
    if (not_announced > 0)
        buffer_format(&text, ngettext("%zu change was not announced", "%zu changes were not announced", not_announced),
                      not_announced);
    else
        buffer_add(&text, _("nothing changes that was not announced"));
    layout_text(page->output, not_announced > 0 ? " ! " : row, indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_head(const struct diff_page *page)
{
    const struct diff_report *report = page->report;
    struct buffer text = BUFFER_EMPTY;

    for (int i = 0; i < 2; i++) {
        const char *digest = strchr(engine_digest(report->engines[i]), ':');

        buffer_format(&text, "%s %s · %.8s", i == 0 ? _("Rules") : " →", engine_version(report->engines[i]),
                      digest != NULL ? digest + 1 : engine_digest(report->engines[i]));
    }
    layout_text(page->output, "", indent, buffer_text(&text));
    buffer_free(&text);
}

/* What became of how many cases. */
static void put_sum(const struct diff_page *page)
{
    const struct diff_table *table = page->report->table;
    struct buffer text = BUFFER_EMPTY;

    add_cases(table->rows, &text);
    buffer_format(&text, _(": %llu with other advice, %llu with the same for other reasons, %llu the same throughout"),
                  (unsigned long long)table->advice, (unsigned long long)table->reasons,
                  (unsigned long long)(table->rows - table->refused_rows - table->advice - table->reasons));
    if (table->refused_rows > 0)
        buffer_format(&text, _(", %llu not compared"), (unsigned long long)table->refused_rows);
    layout_text(page->output, "", indent, buffer_text(&text));
    buffer_free(&text);
}

/* How to look at a case, or that there is nothing to look at. */
static void put_end(const struct diff_page *page)
{
    const struct diff_report *report = page->report;

    output_text(page->output, "\n");
    if (report->table->change_count > 0)
        layout_text(page->output, "", "",
                    report->grid ? _("To see a case: intervensi sweep --row N GRID.json | intervensi advise --why -")
                                 : _("To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -"));
    else if (report->table->refused_rows == report->table->rows)
        layout_text(page->output, "", "", _("No case could be compared."));
    else
        layout_text(page->output, "", "",
                    _("Both rule bases say the same of every case that was compared, for the same reasons."));
}

void render_diff_text(struct output *output, const struct diff_report *report, enum language language, bool all)
{
    const struct diff_page page = {
        output, report, {wording_of(report->engines[0], language), wording_of(report->engines[1], language)}, all};

    put_head(&page);
    put_sum(&page);
    put_rules(&page);
    for (int part = 0; part < DIFF_PART_COUNT; part++)
        put_part(&page, (enum diff_part)part);
    put_refused(&page);
    put_announced(&page);
    put_end(&page);
}

/* --- What two rule bases say of the same cases, as JSON: ------------------------------------------------------------- */

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

static void json_add_witness(cJSON *object, const char *key, const struct diff_witness *witness)
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
    json_add_witness(item, "witness", &counted->witness);
    if (diff_unannounced(table, counted) > 0) {
        json_add_number(item, "unannounced", (long)diff_unannounced(table, counted));
        json_add_witness(item, "unannounced-witness", &counted->unannounced);
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
