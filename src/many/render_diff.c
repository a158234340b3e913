/* The report of a diff: which rules differ, what changes, what could not be compared. */
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "many/diff.h"
#include "text.h"

/* --- As text --------------------------------------------------------------------------------------------------------- */

static const char indent[] = "   ", deeper[] = "     ";

struct diff_page {
    struct output *output;
    const struct diff_report *report;
    const struct wording words[2]; /* of both rule bases */
    bool all;
};

/* The label in the words of the other rules; where they have none, in those of the rules in use. */
static const char *label(const struct diff_page *page, const char *of, const char *value)
{
    return wording_label(&page->words[vocabulary_label(page->words[1].vocabulary, of, value) != NULL], of, value);
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

static void put_rules(const struct diff_page *page)
{
    static const char *const signs[] = {[RULE_ADDED] = " + ", [RULE_REMOVED] = " - ", [RULE_CHANGED] = " ~ "};
    const struct rule_diff *rules = page->report->rules;
    struct buffer reworded = BUFFER_EMPTY;

    layout_heading(page->output, _("RULES THAT DIFFER"));
    for (size_t i = 0; i < rules->count; i++) {
        const struct rule_difference *item = &rules->items[i];

        if (item->edit == RULE_REWORDED)
            buffer_format(&reworded, "%s %s", reworded.length > 0 ? "," : "", item->id);
        else
            layout_edge(page->output, signs[item->edit], indent, wording_text(&page->words[0], &item->rule->reason), item->id);
    }
    if (reworded.length > 0)
        layout_format(page->output, " … ", indent, "%s%s", _("in words, source or origin only:"), buffer_text(&reworded));
    if (rules->count == 0)
        layout_text(page->output, indent, indent, _("none"));
    buffer_free(&reworded);
}

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
    layout_take(page->output, "   ← ", deeper, &text);
}

static void put_change(const struct diff_page *page, const struct diff_counted *counted)
{
    const struct diff_change *change = &counted->change;
    const char *from = state(page, change, change->from);
    struct buffer text = BUFFER_EMPTY;

    if (change->value[0] != '\0')
        buffer_format(
            &text,
            "%s: ", label(page, change->kind == KIND_PRINCIPLE_CHECK ? kind_word(change->kind) : change->subject, change->value));
    if (change->from != change->to)
        buffer_format(&text, "%s → %s: ", from, state(page, change, change->to));
    else
        buffer_format(&text, _("%s, for other reasons: "), from);
    add_cases(counted->rows, &text);
    layout_take(page->output, indent, deeper, &text);
    add_witness(page, &counted->witness, &text);
    layout_format(page->output, deeper, deeper, "%s%s", _("smallest: "), buffer_text(&text));
    put_causes(page, counted);
    buffer_cut(&text, 0);
    if (counted->unannounced > 0 && counted->unannounced < counted->rows) {
        buffer_add(&text, ": ");
        add_cases(counted->unannounced, &text);
        buffer_add(&text, _("; the smallest: "));
        add_witness(page, &counted->unannounced_witness, &text);
    }
    if (counted->unannounced > 0)
        layout_format(page->output, "   ! ", deeper, "%s%s%s%s", output_style(page->output, STYLE_WARNING), _("not announced"),
                      buffer_text(&text), output_style(page->output, STYLE_PLAIN));
    buffer_free(&text);
}

/* In how many cases the action stands in both as it did. */
static void put_unchanged(const struct diff_page *page, const char *subject)
{
    const struct diff_table *table = page->report->table;
    const struct diff_standings *standings = table->standings;
    uint64_t neither = table->rows - table->refused_rows;
    struct buffer text = BUFFER_EMPTY;

    while (standings < table->standings + table->standing_count && strcmp(standings->subject, subject) != 0)
        standings++;
    if (standings == table->standings + table->standing_count)
        return;
    for (int from = 0; from < DIFF_STANDINGS; from++)
        for (int to = 0; to < DIFF_STANDINGS; to++)
            neither -= standings->rows[from][to];
    for (int both = 0; both < DIFF_STANDINGS; both++) {
        uint64_t rows = both == STANDING_ABSENT ? neither : standings->rows[both][both];

        if (rows > 0)
            buffer_format(&text, "%s%s %llu", text.length > 0 ? ", " : "", change_standing_words(both), (unsigned long long)rows);
    }
    if (text.length > 0)
        layout_take(page->output, "   = ", deeper, &text);
}

/* Where the changes of the same part end, or those of it about the same subject, which begin here. */
static size_t end_of(const struct diff_table *table, size_t at, bool subject)
{
    const struct diff_change *first = &table->changes[at].change;

    while (at < table->change_count && diff_part_of(&table->changes[at].change) == diff_part_of(first) &&
           (!subject || strcmp(table->changes[at].change.subject, first->subject) == 0))
        at++;
    return at;
}

/* Changes of one subject stand together under its name. */
static void put_subject(const struct diff_page *page, size_t at, size_t end)
{
    const struct diff_counted *changes = page->report->table->changes;
    const struct diff_change *first = &changes[at].change;
    struct buffer name = BUFFER_EMPTY;

    wording_capital(&name, label(page, first->subject, NULL));
    layout_edge_format(page->output, " · ", indent, first->subject, "%s%s%s", output_style(page->output, STYLE_STRONG),
                       buffer_text(&name), output_style(page->output, STYLE_PLAIN));
    for (; at < end; at++)
        put_change(page, &changes[at]);
    if (diff_part_of(first) == DIFF_ADVICE)
        put_unchanged(page, first->subject);
    buffer_free(&name);
}

/* Of other reasons the names alone, unless somebody has to know more of them. */
static void put_part(const struct diff_page *page, size_t at, size_t end)
{
    static const char *const headings[DIFF_PART_COUNT] = {
        [DIFF_ADVICE] = N_("ADVICE"),
        [DIFF_MISSING] = N_("MUST BE KNOWN FIRST"),
        [DIFF_FOUND] = N_("FINDINGS"),
        [DIFF_REASONS] = N_("THE SAME FOR OTHER REASONS"),
    };
    const struct diff_table *table = page->report->table;
    enum diff_part part = diff_part_of(&table->changes[at].change);
    bool folded = !page->all && part == DIFF_REASONS && table->announced == NULL;
    struct buffer names = BUFFER_EMPTY;

    layout_heading(page->output, gettext(headings[part]));
    for (size_t next; at < end; at = next) {
        next = end_of(table, at, true);
        if (folded)
            buffer_format(&names, "%s%s", names.length > 0 ? ", " : "", label(page, table->changes[at].change.subject, NULL));
        else
            put_subject(page, at, next);
    }
    if (folded)
        layout_take(page->output, " … ", indent, &names);
}

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
        layout_take(page->output, " ! ", indent, &text);
        buffer_format(&text, page->report->grid ? _("the first is row %llu") : _("the first on line %llu"),
                      (unsigned long long)refused->line);
        if (refused->field[0] != '\0')
            buffer_format(&text, ", %s", refused->field);
        layout_take(page->output, deeper, deeper, &text);
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
    layout_take(page->output, " ? ", indent, &text);
}

static void put_announced(const struct diff_page *page)
{
    const struct diff_table *table = page->report->table;

    if (table->announced == NULL)
        return;
    layout_heading(page->output, _("ANNOUNCED"));
    for (size_t i = 0; i < table->announced->count; i++)
        if (!table->announced->items[i].happened)
            put_not_happened(page, &table->announced->items[i]);
    if (table->unannounced > 0)
        layout_format(page->output, " ! ", indent,
                      ngettext("%zu change was not announced", "%zu changes were not announced", table->unannounced),
                      table->unannounced);
    else
        layout_text(page->output, " · ", indent, _("nothing changes that was not announced"));
}

/* Which rule bases, and what became of how many cases. */
static void put_head(const struct diff_page *page)
{
    const struct diff_table *table = page->report->table;
    struct buffer text = BUFFER_EMPTY;

    for (int i = 0; i < 2; i++) {
        const struct engine *engine = page->report->engines[i];
        const char *digest = strchr(engine_digest(engine), ':');

        buffer_format(&text, "%s %s · %.8s", i == 0 ? _("Rules") : " →", engine_version(engine),
                      digest != NULL ? digest + 1 : engine_digest(engine));
    }
    layout_take(page->output, "", indent, &text);
    add_cases(table->rows, &text);
    buffer_format(&text, _(": %llu with other advice, %llu with the same for other reasons, %llu the same throughout"),
                  (unsigned long long)table->advice, (unsigned long long)table->reasons,
                  (unsigned long long)(table->rows - table->refused_rows - table->advice - table->reasons));
    if (table->refused_rows > 0)
        buffer_format(&text, _(", %llu not compared"), (unsigned long long)table->refused_rows);
    layout_take(page->output, "", indent, &text);
}

/* How to look at a case, or that there is nothing to look at. */
static void put_end(const struct diff_page *page)
{
    const struct diff_report *report = page->report;

    output_text(page->output, "\n");
    if (report->table->change_count > 0 && report->grid)
        layout_text(page->output, "", "", _("To see a case: intervensi sweep --row N GRID.json | intervensi advise --why -"));
    else if (report->table->change_count > 0)
        layout_format(page->output, "", "", _("To see a case: intervensi batch --pick LINE%s FILE | intervensi advise --why -"),
                      report->reading);
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
    put_rules(&page);
    for (size_t at = 0, end; at < report->table->change_count; at = end) {
        end = end_of(report->table, at, false);
        put_part(&page, at, end);
    }
    put_refused(&page);
    put_announced(&page);
    put_end(&page);
}

/* --- As JSON --------------------------------------------------------------------------------------------------------- */

static void add_witness_item(cJSON *object, const char *key, const struct diff_witness *witness)
{
    cJSON *item = json_add_object(object, key), *rules;
    struct buffer id = BUFFER_EMPTY;

    json_add_number(item, "line", (long)witness->line);
    json_add_string(item, "id", witness->id);
    json_add_number(item, "answers", (long)witness->answers);
    rules = json_add_list(item, "rules");
    for (const char *at = witness->rules, *end; *at != '\0'; at = end + 1) {
        end = strchr(at, ' ');
        buffer_cut(&id, 0);
        buffer_add_part(&id, at, (size_t)(end - at));
        json_item_string(rules, buffer_text(&id));
    }
    buffer_free(&id);
}

static void add_change(cJSON *item, const struct diff_counted *counted)
{
    static const char *const part_words[DIFF_PART_COUNT] = {"advice", "missing", "findings", "reasons"};
    const struct diff_change *change = &counted->change;
    cJSON *because;

    json_add_string(item, "part", part_words[diff_part_of(change)]);
    json_add_string(item, "what",
                    change->what == DIFF_FINDING    ? kind_word(change->kind)
                    : change->what == DIFF_STANDING ? "standing"
                                                    : "strength");
    json_add_string(item, "subject", change->subject);
    json_add_string(item, "value", change->value[0] != '\0' ? change->value : NULL);
    json_add_string(item, "from", diff_state_word(change->what, change->from));
    json_add_string(item, "to", diff_state_word(change->what, change->to));
    json_add_number(item, "rows", (long)counted->rows);
    because = json_add_list(item, "because");
    for (size_t i = 0; i < counted->cause_count; i++) {
        cJSON *cause = json_item_object(because);

        json_add_string(cause, "rule", counted->causes[i].rule);
        json_add_number(cause, "rows", (long)counted->causes[i].rows);
    }
    json_add_number(item, "unexplained", (long)counted->unexplained);
    add_witness_item(item, "witness", &counted->witness);
    if (counted->unannounced > 0) {
        json_add_number(item, "unannounced", (long)counted->unannounced);
        add_witness_item(item, "unannounced-witness", &counted->unannounced_witness);
    }
}

static void add_standings(cJSON *item, const struct diff_standings *standings)
{
    cJSON *object;

    json_add_string(item, "subject", standings->subject);
    object = json_add_object(item, "standings");
    for (int from = 0; from < DIFF_STANDINGS; from++) {
        cJSON *rows = NULL;

        for (int to = 0; to < DIFF_STANDINGS; to++) {
            if (standings->rows[from][to] == 0)
                continue;
            if (rows == NULL)
                rows = json_add_object(object, diff_state_word(DIFF_STANDING, from));
            json_add_number(rows, diff_state_word(DIFF_STANDING, to), (long)standings->rows[from][to]);
        }
    }
}

static void add_refused(cJSON *item, const struct diff_refused *refused)
{
    cJSON *first;

    json_add_string(item, "code", refused->code);
    json_add_string(item, "by", refused->other ? "to" : "from");
    json_add_number(item, "rows", (long)refused->rows);
    first = json_add_object(item, "first");
    json_add_number(first, "line", (long)refused->line);
    json_add_string(first, "id", refused->id);
    json_add_string(first, "field", refused->field[0] != '\0' ? refused->field : NULL);
    json_add_string(first, "message", refused->message);
}

static void add_announced(cJSON *item, const struct announcement *announcement)
{
    json_add_string(item, "subject", announcement->subject);
    json_add_string(item, "from", announcement->from);
    json_add_string(item, "to", announcement->to);
    json_add_string(item, "rule", announcement->rule);
    json_add_truth(item, "happened", announcement->happened);
}

void render_diff_json(struct output *output, const struct diff_report *report)
{
    static const char *const edit_words[] = {"added", "removed", "changed", "reworded"};
    const struct diff_table *table = report->table;
    cJSON *object = json_object(), *list;

    json_add_string(object, "format", "intervensi-diff/1");
    json_add_rule_base(object, "from", report->engines[0]);
    json_add_rule_base(object, "to", report->engines[1]);
    json_add_truth(object, "equal", table->change_count == 0);
    list = json_add_object(object, "rows");
    json_add_number(list, "all", (long)table->rows);
    json_add_number(list, "advice", (long)table->advice);
    json_add_number(list, "reasons", (long)table->reasons);
    json_add_number(list, "same", (long)(table->rows - table->refused_rows - table->advice - table->reasons));
    json_add_number(list, "error", (long)table->refused_rows);
    list = json_add_list(object, "rules");
    for (size_t i = 0; i < report->rules->count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "id", report->rules->items[i].id);
        json_add_string(item, "edit", edit_words[report->rules->items[i].edit]);
    }
    list = json_add_list(object, "changes");
    for (size_t i = 0; i < table->change_count; i++)
        add_change(json_item_object(list), &table->changes[i]);
    list = json_add_list(object, "recommendations");
    for (size_t i = 0; i < table->standing_count; i++)
        add_standings(json_item_object(list), &table->standings[i]);
    list = json_add_list(object, "errors");
    for (size_t i = 0; i < table->refused_count; i++)
        add_refused(json_item_object(list), &table->refused[i]);
    list = table->announced != NULL ? json_add_list(object, "announced") : NULL;
    for (size_t i = 0; list != NULL && i < table->announced->count; i++)
        add_announced(json_item_object(list), &table->announced->items[i]);
    json_write(output, object);
}
