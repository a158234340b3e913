/* Counts of many cases as one page: how actions stand and why, what is missing, errors, groups, which answers decide. */
#include "many/tally.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_page.h"
#include "advice/wording.h"
#include "base/html.h"
#include "many/summary.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* A page in the making, of a summary, of a sensitivity (the other is NULL) or of both. */
struct sheet {
    const struct wording *wording;
    const cJSON *summary;
    const cJSON *sensitivity;
    struct html_page page;
};

/* --- Counts as they stand in a file ---------------------------------------------------------------------------------- */

static const char *get_text(const cJSON *object, const char *key)
{
    return cJSON_GetStringValue(json_member(object, key));
}

/* Beyond COUNTS_MAX a number of JSON is no exact count. */
static uint64_t number(const cJSON *item)
{
    double value = cJSON_IsNumber(item) ? item->valuedouble : 0;

    return value <= 0 ? 0 : (uint64_t)(value < COUNTS_MAX ? value : COUNTS_MAX);
}

static uint64_t get_number(const cJSON *object, const char *key)
{
    return number(json_member(object, key));
}

/* Counts by id, actions by how they stand, or facts of a sensitivity, in the order in which people read them. */
struct ranked {
    const char *id;
    uint64_t
        weight; /* the count; of an action those of all standings but blocked; of a fact the steps that lead to another outcome */
    const cJSON *item;
};

struct ranking {
    struct ranked *items;
    size_t count;
};

static int compare_ranked(const void *a, const void *b)
{
    const struct ranked *first = a, *second = b;

    if (first->weight != second->weight)
        return first->weight > second->weight ? -1 : 1;
    return strcmp(first->id, second->id);
}

/* The heaviest first, then by bytes; `items` is to be freed. */
static struct ranking ranking_of(const cJSON *list)
{
    struct ranking ranking = {memory_new((size_t)cJSON_GetArraySize(list), sizeof *ranking.items), 0};

    for (const cJSON *item = list != NULL ? list->child : NULL; item != NULL; item = item->next) {
        struct ranked *ranked = &ranking.items[ranking.count++];

        *ranked = (struct ranked){item->string, number(item), item};
        if (cJSON_IsArray(list)) {
            ranked->id = get_text(item, "fact");
            ranked->weight = get_number(item, "steps-changed");
        }
        for (int standing = 0; standing < STANDING_COUNT && cJSON_IsObject(list); standing++)
            if (standing != STANDING_BLOCKED) /* what is blocked is not advised */
                ranked->weight += get_number(item, standing_word((enum standing)standing));
    }
    qsort(ranking.items, ranking.count, sizeof *ranking.items, compare_ranked);
    return ranking;
}

static bool rules_are_named(const cJSON *counts)
{
    const cJSON *rules = json_member(counts, "rules");

    return get_text(rules, "version") != NULL && get_text(rules, "digest") != NULL;
}

static bool is_sensitivity(const cJSON *tree)
{
    const cJSON *facts = json_member(tree, "facts");

    for (const cJSON *fact = facts != NULL ? facts->child : NULL; fact != NULL; fact = fact->next)
        if (get_text(fact, "fact") == NULL)
            return false;
    return cJSON_IsArray(facts) && rules_are_named(tree);
}

/* --- Cells of tables ------------------------------------------------------------------------------------------------- */

enum { ROOM_FOR_SIGN = 6 };

/* Parts of a whole as one picture for those who see; the table beside it says the same in numbers. */
struct bar_part {
    uint64_t count;
    const char *class; /* a colour of the style */
    const char *sign;  /* stands in the part where there is room; "": none */
};

static void add_bar(struct buffer *html, const char *column, const struct bar_part *parts, size_t count, uint64_t whole)
{
    double at = 0;

    html_cell(html, false, column);
    buffer_add(html, "<svg class=\"bar\" width=\"100%\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">");
    for (size_t i = 0; i < count; i++) {
        double width = whole > 0 ? (double)parts[i].count / (double)whole * 100 : 0;

        if (parts[i].count == 0)
            continue;
        buffer_format(html, "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" height=\"16\"></rect>", parts[i].class, at, width);
        if (width >= ROOM_FOR_SIGN && parts[i].sign[0] != '\0')
            buffer_format(html, "<text x=\"%.2f%%\" y=\"12\">%s</text>", at + width / 2, parts[i].sign);
        at += width;
    }
    buffer_add(html, "</svg>");
    html_close(html, "td");
}

/* One part of one colour. */
static void add_plain_bar(struct buffer *html, const char *column, const char *class, uint64_t part, uint64_t whole)
{
    add_bar(html, column, &(struct bar_part){part, class, ""}, 1, whole);
}

static void add_number(struct buffer *html, const char *column, uint64_t count)
{
    html_cell(html, false, column);
    buffer_format(html, "%llu", (unsigned long long)count);
    html_close(html, "td");
}

static void add_share(struct buffer *html, const char *column, uint64_t part, uint64_t whole)
{
    html_cell(html, false, column);
    wording_share(html, part, whole);
    html_close(html, "td");
}

/* A part of a whole as a bar, as a number and in percent. */
static void add_counts(struct buffer *html, const char *const *columns, const char *class, uint64_t part, uint64_t whole)
{
    add_plain_bar(html, columns[0], class, part, whole);
    add_number(html, columns[1], part);
    add_share(html, columns[2], part, whole);
}

/* The head of a row: a name in words and, behind it, its id; an id alone, and what people
 * wrote (id NULL), stand as they are. */
static void add_name(struct buffer *html, const char *column, const char *name, const char *id)
{
    struct buffer text = BUFFER_EMPTY;
    bool words = id != NULL && strcmp(id, name) != 0;

    html_open(html, "tr");
    html_cell(html, true, column);
    if (words)
        wording_capital(&text, name);
    html_written(html, words ? buffer_text(&text) : name);
    if (words) {
        buffer_add(html, " ");
        html_open(html, "span class=\"by\"");
        html_text(html, id);
        buffer_add(html, "</span>");
    }
    html_close(html, "th");
    buffer_free(&text);
}

/* --- Actions --------------------------------------------------------------------------------------------------------- */

enum { ACTION_COLUMNS = STANDING_COUNT + 3 };

/* How actions stand, a row for each. */
static void add_actions(struct sheet *sheet, const cJSON *counts)
{
    struct buffer *html = &sheet->page.body, names[STANDING_COUNT] = {BUFFER_EMPTY};
    const char *columns[ACTION_COLUMNS] = {_("Action"), _("Share of cases")};
    struct ranking actions = ranking_of(json_member(counts, "recommendations"));
    uint64_t whole = get_number(json_member(counts, "status"), "ok");
    struct bar_part parts[STANDING_COUNT];

    for (int i = 0; i < STANDING_COUNT; i++) {
        enum standing standing = (enum standing)(STANDING_COUNT - 1 - i);

        buffer_format(&names[i], "%s %s", page_standing_sign(standing), wording_standing(standing));
        columns[2 + i] = buffer_text(&names[i]);
        parts[i] = (struct bar_part){0, standing_word(standing), page_standing_sign(standing)};
    }
    columns[ACTION_COLUMNS - 1] = _("Not blocked, in all");
    html_table(html, "counts actions-counted", _("Cases by action and by how it stands"), columns, ACTION_COLUMNS);
    for (size_t i = 0; i < actions.count; i++) {
        const struct ranked *action = &actions.items[i];

        add_name(html, columns[0], wording_label(sheet->wording, action->id, NULL), action->id);
        for (int j = 0; j < STANDING_COUNT; j++)
            parts[j].count = get_number(action->item, parts[j].class);
        add_bar(html, columns[1], parts, STANDING_COUNT, whole);
        for (int j = 0; j < STANDING_COUNT; j++)
            add_number(html, columns[2 + j], parts[j].count);
        add_share(html, columns[ACTION_COLUMNS - 1], action->weight, whole);
        html_close(html, "tr");
    }
    html_table_end(html);
    for (int i = 0; i < STANDING_COUNT; i++)
        buffer_free(&names[i]);
    free(actions.items);
}

/* --- Lists ----------------------------------------------------------------------------------------------------------- */

enum { LIST_SHOWN = 20 };

/* Counts by id as a section with a table. */
struct list {
    const char *id, *heading;
    const char *key; /* of the counts */
    const char *of;  /* what they are a part of: a key of the summary */
    const char *caption, *column;
    const char *(*words)(const struct wording *wording, const char *id); /* NULL: the ids speak for themselves */
    const char *class;                                                   /* the colour of the bars */
};

static void add_list_rows(struct sheet *sheet, const struct list *list, const char *caption, const struct ranked *items,
                          size_t count, uint64_t whole)
{
    const char *const columns[] = {list->column, _("Share of cases"), _("Cases"), _("In percent")};
    struct buffer *html = &sheet->page.body;

    html_table(html, "counts", caption, columns, 4);
    for (size_t i = 0; i < count; i++) {
        add_name(html, columns[0], list->words != NULL ? list->words(sheet->wording, items[i].id) : items[i].id, items[i].id);
        add_counts(html, columns + 1, list->class, items[i].weight, whole);
        html_close(html, "tr");
    }
    html_table_end(html);
}

/* Those behind the first stand in a fold. */
static void add_list(struct sheet *sheet, const struct list *list, uint64_t whole)
{
    struct ranking ranking = ranking_of(json_member(sheet->summary, list->key));
    size_t shown = ranking.count < LIST_SHOWN ? ranking.count : LIST_SHOWN, more = ranking.count - shown;
    struct buffer text = BUFFER_EMPTY;

    if (shown > 0) {
        html_section(&sheet->page, list->id, list->heading);
        add_list_rows(sheet, list, list->caption, ranking.items, shown, whole);
        if (more > 0) {
            buffer_format(&text, _("less often (%zu)"), more);
            html_fold(&sheet->page.body, buffer_text(&text), false);
            add_list_rows(sheet, list, buffer_text(&text), ranking.items + shown, more, whole);
            html_fold_end(&sheet->page.body);
        }
        html_section_end(&sheet->page);
    }
    buffer_free(&text);
    free(ranking.items);
}

static const char *name_words(const struct wording *wording, const char *id)
{
    return wording_label(wording, id, NULL);
}

static void add_lists(struct sheet *sheet)
{
    const struct list lists[] = {
        {"missing", _("NOT KNOWN YET"), "missing", "ok", _("Cases by what must still be known"), _("What is missing"), name_words,
         "after-safety"},
        {"contradictions", _("ANSWERS THAT CONTRADICT EACH OTHER"), "contradictions", "ok",
         _("Cases by rule: those with two answers that cannot both hold"), _("Rule"), wording_reason, "conflict"},
        {"reasons", _("REASONS"), "reasons", "ok", _("Cases by rule: those in which it concluded something"), _("Rule"),
         wording_reason, "accent"},
        {"errors", _("ERRORS"), "errors", NULL, _("Rows without advice, by code; the row itself says more"), _("Code"), NULL,
         "blocked"},
    };

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_list(sheet, &lists[i],
                 lists[i].of != NULL ? get_number(json_member(sheet->summary, "status"), lists[i].of)
                                     : get_number(sheet->summary, "rows"));
}

/* --- A summary ------------------------------------------------------------------------------------------------------- */

static void add_pair(struct buffer *html, const char *name, const char *text)
{
    if (text == NULL)
        return;
    html_element(html, "dt", name);
    html_open(html, "dd");
    html_written(html, text);
    html_close(html, "dd");
}

static void add_number_pair(struct buffer *html, const char *name, uint64_t count, uint64_t whole)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%llu", (unsigned long long)count);
    if (whole > 0) {
        buffer_add(&text, " (");
        wording_share(&text, count, whole);
        buffer_add(&text, ")");
    }
    add_pair(html, name, buffer_text(&text));
    buffer_free(&text);
}

static void add_overview(struct sheet *sheet)
{
    const cJSON *status = json_member(sheet->summary, "status");
    uint64_t rows = get_number(sheet->summary, "rows");
    struct buffer *body = &sheet->page.body;

    html_section(&sheet->page, "overview", _("OVERVIEW"));
    html_open(body, "dl class=\"pairs\"");
    add_number_pair(body, _("Cases"), rows, 0);
    add_number_pair(body, _("with advice"), get_number(status, "ok"), rows);
    add_number_pair(body, _("refused or failed"), get_number(status, "error"), rows);
    add_pair(body, _("First id"), get_text(sheet->summary, "first"));
    add_pair(body, _("Last id"), get_text(sheet->summary, "last"));
    html_close(body, "dl");
    html_section_end(&sheet->page);
    html_section(&sheet->page, "advice", _("ADVICE"));
    if (cJSON_GetArraySize(json_member(sheet->summary, "recommendations")) > 0)
        add_actions(sheet, sheet->summary);
    else
        html_element(body, "p", _("Nothing is advised in any case."));
    html_section_end(&sheet->page);
}

static const char *group_name(const cJSON *group)
{
    return group->string[0] != '\0' ? group->string : _("(empty)");
}

/* The rows by the values of a column. Each value has its own advice in a fold; on paper too, for who prints the page wants to compare. */
static void add_column(struct sheet *sheet, const cJSON *column, size_t place)
{
    const char *const columns[] = {column->string, _("Share of cases"), _("Cases"), _("In percent"), _("Errors")};
    struct buffer id = BUFFER_EMPTY, heading = BUFFER_EMPTY, *body = &sheet->page.body;
    uint64_t whole = get_number(sheet->summary, "rows");

    buffer_format(&id, "by-%zu", place);
    buffer_format(&heading, _("BY %s"), column->string);
    html_section(&sheet->page, buffer_text(&id), buffer_text(&heading));
    html_table(body, "counts", _("Cases by value of the column"), columns, 5);
    for (const cJSON *group = column->child; group != NULL; group = group->next) {
        uint64_t rows = get_number(group, "rows");

        add_name(body, columns[0], group_name(group), NULL);
        add_counts(body, columns + 1, "accent", rows, whole);
        add_number(body, columns[4], get_number(json_member(group, "status"), "error"));
        html_close(body, "tr");
    }
    html_table_end(body);
    for (const cJSON *group = column->child; group != NULL; group = group->next) {
        if (cJSON_GetArraySize(json_member(group, "recommendations")) == 0)
            continue;
        html_fold(body, group_name(group), true);
        add_actions(sheet, group);
        html_fold_end(body);
    }
    html_section_end(&sheet->page);
    buffer_free(&id);
    buffer_free(&heading);
}

/* --- Sensitivity ----------------------------------------------------------------------------------------------------- */

enum { ACTIONS_SHOWN = 5, FACT_COLUMNS = 5 };

static void add_fact(struct sheet *sheet, const struct ranked *fact, const char *const *columns)
{
    const struct vocabulary *vocabulary = sheet->wording->vocabulary;
    int known = vocabulary_fact(vocabulary, fact->id);
    uint64_t steps = get_number(fact->item, "steps");
    const cJSON *list = json_member(fact->item, "recommendations");
    struct ranking actions = ranking_of(cJSON_IsObject(list) ? list : NULL);
    struct buffer *html = &sheet->page.body;

    add_name(html, columns[0], known != NOT_FOUND ? wording_text(sheet->wording, &vocabulary->facts[known].label) : fact->id,
             fact->id);
    add_plain_bar(html, columns[1], "accent", fact->weight, steps);
    add_share(html, columns[2], fact->weight, steps);
    add_share(html, columns[3], get_number(fact->item, "rows-changed"), get_number(fact->item, "rows"));
    html_cell(html, false, columns[4]);
    for (size_t i = 0; i < actions.count && i < ACTIONS_SHOWN; i++) {
        buffer_add(html, i > 0 ? ", " : "");
        html_text(html, wording_label(sheet->wording, actions.items[i].id, NULL));
        buffer_format(html, " (%llu)", (unsigned long long)actions.items[i].weight);
    }
    if (actions.count > ACTIONS_SHOWN)
        buffer_format(html, _(", %zu more"), actions.count - ACTIONS_SHOWN);
    html_close(html, "td");
    html_close(html, "tr");
    free(actions.items);
}

static void add_sensitivity(struct sheet *sheet)
{
    const char *const columns[FACT_COLUMNS] = {_("Question"), _("Share of changed answers"), _("Changed answers"), _("Rows"),
                                               _("What changes most often")};
    const cJSON *counts = sheet->sensitivity;
    struct ranking facts = ranking_of(json_member(counts, "facts"));
    struct buffer text = BUFFER_EMPTY, *body = &sheet->page.body;

    html_section(&sheet->page, "sensitivity", _("WHICH ANSWERS DECIDE"));
    buffer_format(
        &text,
        _("%llu combinations of answers lead to %llu different outcomes. In %llu of them another answer to one question "
          "alone leads to another outcome."),
        (unsigned long long)get_number(counts, "rows"), (unsigned long long)get_number(counts, "outcomes"),
        (unsigned long long)get_number(json_member(counts, "fragile"), "rows"));
    html_element(body, "p", buffer_text(&text));
    if (get_number(counts, "errors") > 0) {
        buffer_cut(&text, 0);
        buffer_format(&text, _("Without advice because of an error: %llu."), (unsigned long long)get_number(counts, "errors"));
        html_element(body, "p", buffer_text(&text));
    }
    html_table(body, "counts sensitivities",
               _("How often the outcome changes when one answer alone changes, and in how many combinations "
                 "it can"),
               columns, FACT_COLUMNS);
    for (size_t i = 0; i < facts.count; i++)
        add_fact(sheet, &facts.items[i], columns);
    html_table_end(body);
    html_section_end(&sheet->page);
    buffer_free(&text);
    free(facts.items);
}

/* --- The page -------------------------------------------------------------------------------------------------------- */

static void add_page(struct sheet *sheet, const cJSON *rules, struct buffer *html)
{
    const char *example = sheet->wording->rulebook->example;
    const char *title = sheet->summary != NULL ? _("Advice for many cases") : _("Advice for combinations of answers");
    const cJSON *by = json_member(sheet->summary, "by");
    struct html_page *page = &sheet->page;
    struct buffer text = BUFFER_EMPTY;
    size_t place = 0;

    html_element(&page->header, "p class=\"kind\"", _("Report on counts"));
    html_element(&page->header, "h1", title);
    if (sheet->summary != NULL) {
        add_overview(sheet);
        add_lists(sheet);
    }
    for (const cJSON *column = by != NULL ? by->child : NULL; column != NULL; column = column->next)
        add_column(sheet, column, ++place);
    if (sheet->sensitivity != NULL)
        add_sensitivity(sheet);
    html_section(page, "legend", _("LEGEND"));
    html_open(&page->body, "dl class=\"pairs legend\"");
    page_standings(&page->body);
    buffer_format(&text, _("The name of a rule. intervensi rules %s shows what it asks and where it comes from."), example);
    html_element(&page->body, "dt", example);
    html_element(&page->body, "dd", buffer_text(&text));
    buffer_cut(&text, 0);
    html_close(&page->body, "dl");
    html_section_end(page);
    html_element(&page->footer, "p", _("Supports the social worker's judgement, does not replace it."));
    html_element(&page->footer, "p", _("Counts of few cases can identify people: consider whom you share this page with."));
    buffer_format(&text, _("Rules %s · %.*s"), get_text(rules, "version"), -1, get_text(rules, "digest"));
    html_element(&page->footer, "p class=\"digest\"", buffer_text(&text));
    html_page_write(page, sheet->wording->language, title, html);
    buffer_free(&text);
}

/* --- The files ------------------------------------------------------------------------------------------------------- */

static const char sensitivity_format[] = "intervensi-sensitivity/1";

bool names_counts(const char *path)
{
    struct diag diag = DIAG_EMPTY;
    cJSON *tree = NULL;
    bool counts = false;

    if (strcmp(path, "-") != 0 && counts_file_read(path, &tree, &diag) == STATUS_OK)
        counts = json_says(tree, "format", summary_format) || json_says(tree, "format", sensitivity_format);
    cJSON_Delete(tree);
    diag_free(&diag);
    return counts;
}

/* What was read. */
struct counts {
    cJSON *summary; /* the sum of all */
    cJSON *sensitivity;
    cJSON *rules; /* as the first file has them, to hold the others against */
    struct diag *diag;
};

static enum status refuse(const struct counts *counts, const char *path, enum code code, const char *message)
{
    diag_add(counts->diag, &(struct place){.file = path}, code, "intervensi-summary/1, intervensi-sensitivity/1", "%s", message);
    return STATUS_DATA;
}

/* Files made with other rules count other things, whatever their format. */
static bool same_rules(struct counts *counts, const cJSON *tree)
{
    if (counts->rules != NULL)
        return summary_same_rules(counts->rules, tree);
    counts->rules = json_object();
    json_add(counts->rules, "rules", cJSON_Duplicate(json_member(tree, "rules"), true));
    return true;
}

static enum status take(struct counts *counts, const char *path)
{
    cJSON *tree;
    enum status status = counts_file_read(path, &tree, counts->diag);
    bool summary = json_says(tree, "format", summary_format);
    bool known =
        summary || (json_says(tree, "format", sensitivity_format) && (counts->sensitivity != NULL || is_sensitivity(tree)));

    if (status != STATUS_OK)
        return status;
    if (!known) {
        status = refuse(counts, path, CODE_BAD_FORMAT, _("this cannot be shown on a page of counts"));
    } else if (!same_rules(counts, tree)) {
        status = refuse(counts, path, CODE_OTHER_RULES, _("this was made with other rules than the files before it"));
    } else if (summary) {
        return summary_take(path, tree, &counts->summary, counts->diag);
    } else if (counts->sensitivity != NULL) {
        status = refuse(counts, path, CODE_SECOND, _("only one of the files may be about sensitivity"));
    } else {
        counts->sensitivity = tree;
        return STATUS_OK;
    }
    cJSON_Delete(tree);
    return status;
}

/* Words are those of the rules that are loaded; the counts may be of others. */
static enum status put_page(struct session *session, struct counts *counts, struct buffer *page)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct sheet sheet = {.wording = &wording, .summary = counts->summary, .sensitivity = counts->sensitivity};
    const cJSON *rules = json_member(counts->summary != NULL ? counts->summary : counts->sensitivity, "rules");
    struct diag diag = DIAG_EMPTY;

    if (counts->summary != NULL && !(summary_is_whole(counts->summary) && rules_are_named(counts->summary)))
        return refuse(counts, NULL, CODE_BAD_FORMAT, _("this is no summary"));
    if (strcmp(get_text(rules, "digest"), engine_digest(session->engine)) != 0) {
        diag_add(&diag, NULL, CODE_OTHER_RULES, NULL, "%s",
                 _("these counts were made with other rules than those loaded; names and reasons on the page are those loaded"));
        session_report(session, &diag, STATUS_OK);
    }
    add_page(&sheet, rules, page);
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
        status = put_page(session, &counts, page);
    cJSON_Delete(counts.summary);
    cJSON_Delete(counts.sensitivity);
    cJSON_Delete(counts.rules);
    return session_report(session, &diag, status);
}
