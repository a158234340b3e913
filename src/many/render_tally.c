/* What was counted of many cases as one page: its frame and the order of its sections. See render_tally.h. */
#include <string.h>

#include "advice/render_page.h"
#include "advice/wording.h"
#include "base/html.h"
#include "many/tally.h"

/* Parts of a whole as one picture for those who see; the table beside it says the same in numbers. */
struct bar_part {
    uint64_t count;
    const char *class; /* a colour of the style */
    const char *sign;  /* stands in the part where there is room; "": none */
};

/* What an id is called. */
typedef const char *tally_words(const struct wording *wording, const char *id);

/* --- The page of counts: --------------------------------------------------------------------------------------------- */

enum { LIST_SHOWN = 20, ROOM_FOR_SIGN = 6 };

static void tally_bar(struct buffer *html, const struct bar_part *parts, size_t count, uint64_t whole)
{
    double at = 0;

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
}

/* A cell with a number, and one with its share of the whole. */
static void tally_number(struct buffer *html, const char *column, uint64_t number)
{
    html_cell(html, false, column);
    buffer_format(html, "%llu", (unsigned long long)number);
    html_close(html, "td");
}

static void tally_share(struct buffer *html, const char *column, uint64_t part, uint64_t whole)
{
    html_cell(html, false, column);
    wording_share(html, part, whole);
    html_close(html, "td");
}

/* The head of a row: a name in words and, behind it, its id; an id alone, and what people
 * wrote (id NULL), stand as they are. */
static void tally_name(struct buffer *html, const char *column, const char *name, const char *id)
{
    struct buffer text = BUFFER_EMPTY;
    bool words = id != NULL && strcmp(id, name) != 0;

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

/* --- Actions ------------------------------------------------------------------------------------------------------ */

enum { ACTION_COLUMNS = STANDING_COUNT + 3 };

static void add_action(struct buffer *html, const struct wording *wording, const struct tally_action *action, uint64_t whole,
                       const char *const *columns)
{
    struct bar_part parts[STANDING_COUNT];

    html_open(html, "tr");
    tally_name(html, columns[0], wording_label(wording, action->subject, NULL), action->subject);
    for (int i = 0; i < STANDING_COUNT; i++) {
        enum standing standing = (enum standing)(STANDING_COUNT - 1 - i);

        parts[i] = (struct bar_part){action->rows[standing], standing_word(standing), page_standing_sign(standing)};
    }
    html_cell(html, false, columns[1]);
    tally_bar(html, parts, STANDING_COUNT, whole);
    html_close(html, "td");
    for (int i = 0; i < STANDING_COUNT; i++)
        tally_number(html, columns[2 + i], parts[i].count);
    tally_share(html, columns[ACTION_COLUMNS - 1], action->all, whole);
    html_close(html, "tr");
}

/* How actions stand, a row for each. */
static void tally_actions(struct buffer *html, const struct wording *wording, const struct tally *tally, const char *caption)
{
    const char *columns[ACTION_COLUMNS] = {_("Action"), _("Share of cases")};
    struct buffer names[STANDING_COUNT] = {BUFFER_EMPTY};

    for (int i = 0; i < STANDING_COUNT; i++) {
        enum standing standing = (enum standing)(STANDING_COUNT - 1 - i);

        buffer_format(&names[i], "%s %s", page_standing_sign(standing), wording_standing(standing));
        columns[2 + i] = buffer_text(&names[i]);
    }
    columns[ACTION_COLUMNS - 1] = _("In all");
    html_table(html, "counts actions-counted", caption, columns, ACTION_COLUMNS);
    for (size_t i = 0; i < tally->action_count; i++)
        add_action(html, wording, &tally->actions[i], tally->ok, columns);
    html_table_end(html);
    for (int i = 0; i < STANDING_COUNT; i++)
        buffer_free(&names[i]);
}

/* --- Lists -------------------------------------------------------------------------------------------------------- */

/* A table of some of the rows. */
struct list {
    const struct wording *wording;
    const struct tally_count *items;
    size_t count;
    uint64_t whole;
    const char *caption;
    const char *column;
    tally_words *words;
    const char *class;
};

static void tables_add_list(struct buffer *html, const struct list *list)
{
    const char *const columns[] = {list->column, _("Share of cases"), _("Cases"), _("In percent")};

    html_table(html, "counts", list->caption, columns, 4);
    for (size_t i = 0; i < list->count; i++) {
        const struct tally_count *item = &list->items[i];
        const struct bar_part part = {item->rows, list->class, ""};

        html_open(html, "tr");
        tally_name(html, columns[0], list->words != NULL ? list->words(list->wording, item->id) : item->id, item->id);
        html_cell(html, false, columns[1]);
        tally_bar(html, &part, 1, list->whole);
        html_close(html, "td");
        tally_number(html, columns[2], item->rows);
        tally_share(html, columns[3], item->rows, list->whole);
        html_close(html, "tr");
    }
    html_table_end(html);
}

/* Rows by id; those behind the first stand in a fold. `class` is the colour of the bars; `words` NULL: the ids speak for themselves. */
static void tally_list(struct buffer *html, const struct wording *wording, const struct tally_counts *counts, uint64_t whole,
                       const char *caption, const char *column, tally_words *words, const char *class)
{
    size_t shown = counts->count < LIST_SHOWN ? counts->count : LIST_SHOWN;
    struct list list = {wording, counts->items, shown, whole, caption, column, words, class};
    struct buffer summary = BUFFER_EMPTY;

    tables_add_list(html, &list);
    if (shown == counts->count)
        return;
    list.items += shown;
    list.count = counts->count - shown;
    buffer_format(&summary, _("less often (%zu)"), list.count);
    html_fold(html, buffer_text(&summary), false);
    list.caption = buffer_text(&summary);
    tables_add_list(html, &list);
    html_fold_end(html);
    buffer_free(&summary);
}

/* --- The page of counts: --------------------------------------------------------------------------------------------- */

enum { ACTIONS_SHOWN = 5, COLUMNS = 5 };

static const char *fact_label(const struct wording *wording, const char *id)
{
    int fact = vocabulary_fact(wording->vocabulary, id);

    return fact != NOT_FOUND ? wording_text(wording, &wording->vocabulary->facts[fact].label) : id;
}

/* The actions that change most often with it. */
static void sensitivity_add_actions(struct buffer *html, const struct wording *wording, const struct tally_fact *fact,
                                    const char *column)
{
    html_cell(html, false, column);
    for (size_t i = 0; i < fact->actions.count && i < ACTIONS_SHOWN; i++) {
        buffer_add(html, i > 0 ? ", " : "");
        html_text(html, wording_label(wording, fact->actions.items[i].id, NULL));
        buffer_format(html, " (%llu)", (unsigned long long)fact->actions.items[i].rows);
    }
    if (fact->actions.count > ACTIONS_SHOWN)
        buffer_format(html, _(", %zu more"), fact->actions.count - ACTIONS_SHOWN);
    html_close(html, "td");
}

static void add_fact(struct buffer *html, const struct wording *wording, const struct tally_fact *fact,
                     const char *const *columns)
{
    const struct bar_part part = {fact->steps_changed, "accent", ""};

    html_open(html, "tr");
    tally_name(html, columns[0], fact_label(wording, fact->id), fact->id);
    html_cell(html, false, columns[1]);
    tally_bar(html, &part, 1, fact->steps);
    html_close(html, "td");
    tally_share(html, columns[2], fact->steps_changed, fact->steps);
    tally_share(html, columns[3], fact->rows_changed, fact->rows);
    sensitivity_add_actions(html, wording, fact, columns[4]);
    html_close(html, "tr");
}

static void tally_sensitivity_section(struct html_page *page, const struct wording *wording,
                                      const struct tally_sensitivity *sensitivity)
{
    const char *const columns[COLUMNS] = {_("Question"), _("Share of changed answers"), _("Changed answers"), _("Rows"),
                                          _("What stands otherwise most often")};
    struct buffer text = BUFFER_EMPTY;

    html_section(page, "sensitivity", _("WHICH ANSWERS DECIDE"));
    buffer_format(
        &text,
        _("%llu combinations of answers lead to %llu different outcomes. In %llu of them another answer to one question "
          "alone leads to another outcome."),
        (unsigned long long)sensitivity->rows, (unsigned long long)sensitivity->outcomes,
        (unsigned long long)sensitivity->fragile);
    html_element(&page->body, "p", buffer_text(&text));
    if (sensitivity->errors > 0) {
        buffer_cut(&text, 0);
        buffer_format(&text, _("Without advice because of an error: %llu."), (unsigned long long)sensitivity->errors);
        html_element(&page->body, "p", buffer_text(&text));
    }
    html_table(&page->body, "counts sensitivities",
               _("How often the outcome changes when one answer alone changes, and in how many combinations "
                 "it can"),
               columns, COLUMNS);
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        add_fact(&page->body, wording, &sensitivity->facts[i], columns);
    html_table_end(&page->body);
    html_section_end(page);
    buffer_free(&text);
}

/* --- What was counted of many cases as one page: --------------------------------------------------------------------- */

/* A page in the making. */
struct sheet {
    const struct wording *wording;
    const struct tally_summary *summary;
    struct html_page page;
};

static void add_pair(struct buffer *html, const char *name, const char *text)
{
    html_element(html, "dt", name);
    html_open(html, "dd");
    html_written(html, text);
    html_close(html, "dd");
}

static void add_number_pair(struct buffer *html, const char *name, uint64_t number, uint64_t whole)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%llu", (unsigned long long)number);
    if (whole > 0) {
        buffer_add(&text, " (");
        wording_share(&text, number, whole);
        buffer_add(&text, ")");
    }
    add_pair(html, name, buffer_text(&text));
    buffer_free(&text);
}

static void add_overview(struct sheet *sheet)
{
    const struct tally_summary *summary = sheet->summary;
    struct buffer *body = &sheet->page.body;

    html_section(&sheet->page, "overview", _("OVERVIEW"));
    html_open(body, "dl class=\"pairs\"");
    add_number_pair(body, _("Cases"), summary->all.rows, 0);
    add_number_pair(body, _("with advice"), summary->all.ok, summary->all.rows);
    add_number_pair(body, _("refused or failed"), summary->all.errors, summary->all.rows);
    if (summary->first != NULL)
        add_pair(body, _("First id"), summary->first);
    if (summary->last != NULL)
        add_pair(body, _("Last id"), summary->last);
    html_close(body, "dl");
    html_section_end(&sheet->page);
}

static void add_actions(struct sheet *sheet)
{
    html_section(&sheet->page, "advice", _("ADVICE"));
    if (sheet->summary->all.action_count > 0)
        tally_actions(&sheet->page.body, sheet->wording, &sheet->summary->all, _("Cases by action and by how it stands"));
    else
        html_element(&sheet->page.body, "p", _("Nothing is advised in any case."));
    html_section_end(&sheet->page);
}

static const char *name_words(const struct wording *wording, const char *id)
{
    return wording_label(wording, id, NULL);
}

static const char *code_words(const struct wording *wording, const char *id)
{
    (void)wording;
    return id;
}

static void add_list(struct sheet *sheet, const char *id, const char *heading, const struct tally_counts *counts, uint64_t whole,
                     const char *caption, const char *column, tally_words *words, const char *class)
{
    if (counts->count == 0)
        return;
    html_section(&sheet->page, id, heading);
    tally_list(&sheet->page.body, sheet->wording, counts, whole, caption, column, words, class);
    html_section_end(&sheet->page);
}

static void add_lists(struct sheet *sheet)
{
    const struct tally *all = &sheet->summary->all;

    add_list(sheet, "missing", _("NOT KNOWN YET"), &all->missing, all->ok, _("Cases by what must still be known"),
             _("What is missing"), name_words, "after-safety");
    add_list(sheet, "reasons", _("REASONS"), &all->reasons, all->ok, _("Cases by rule: those in which it concluded something"),
             _("Rule"), wording_reason, "accent");
    add_list(sheet, "errors", _("ERRORS"), &all->codes, all->rows, _("Rows without advice, by code; the row itself says more"),
             _("Code"), code_words, "blocked");
}

/* --- Groups ------------------------------------------------------------------------------------------------------- */

static const char *group_name(const struct tally *group)
{
    return group->value[0] != '\0' ? group->value : _("(empty)");
}

static void add_groups(struct sheet *sheet, const struct tally_column *column)
{
    const char *const columns[] = {column->name, _("Share of cases"), _("Cases"), _("In percent"), _("Errors")};
    struct buffer *body = &sheet->page.body;

    html_table(body, "counts", _("Cases by value of the column"), columns, 5);
    for (size_t i = 0; i < column->count; i++) {
        const struct tally *group = &column->values[i];
        const struct bar_part part = {group->rows, "accent", ""};

        html_open(body, "tr");
        tally_name(body, columns[0], group_name(group), NULL);
        html_cell(body, false, columns[1]);
        tally_bar(body, &part, 1, sheet->summary->all.rows);
        html_close(body, "td");
        tally_number(body, columns[2], group->rows);
        tally_share(body, columns[3], group->rows, sheet->summary->all.rows);
        tally_number(body, columns[4], group->errors);
        html_close(body, "tr");
    }
    html_table_end(body);
}

/* Each value has its own advice in a fold; on paper too, for who prints the page wants to compare. */
static void add_column(struct sheet *sheet, const struct tally_column *column, size_t number)
{
    struct buffer id = BUFFER_EMPTY, heading = BUFFER_EMPTY;

    buffer_format(&id, "by-%zu", number);
    buffer_format(&heading, _("BY %s"), column->name);
    html_section(&sheet->page, buffer_text(&id), buffer_text(&heading));
    add_groups(sheet, column);
    for (size_t i = 0; i < column->count; i++) {
        const struct tally *group = &column->values[i];

        if (group->action_count == 0)
            continue;
        html_fold(&sheet->page.body, group_name(group), true);
        tally_actions(&sheet->page.body, sheet->wording, group, _("Cases by action and by how it stands"));
        html_fold_end(&sheet->page.body);
    }
    html_section_end(&sheet->page);
    buffer_free(&id);
    buffer_free(&heading);
}

/* --- The frame ---------------------------------------------------------------------------------------------------- */

static void add_legend(struct sheet *sheet)
{
    const char *example = sheet->wording->rulebook->example;
    struct buffer *body = &sheet->page.body, words = BUFFER_EMPTY;

    html_section(&sheet->page, "legend", _("LEGEND"));
    html_open(body, "dl class=\"pairs legend\"");
    page_standings(body);
    buffer_format(&words, _("The name of a rule. intervensi rules %s shows what it asks and where it comes from."), example);
    html_element(body, "dt", example);
    html_element(body, "dd", buffer_text(&words));
    html_close(body, "dl");
    html_section_end(&sheet->page);
    buffer_free(&words);
}

static void add_footer(struct sheet *sheet, struct tally_rules rules)
{
    struct buffer *footer = &sheet->page.footer;
    struct buffer text = BUFFER_EMPTY;

    html_element(footer, "p", _("Supports the social worker's judgement, does not replace it."));
    html_element(footer, "p", _("Counts of a few cases can point to people: mind with whom you share this page."));
    buffer_format(&text, _("Rules %s · %.*s"), rules.version, -1, rules.digest);
    html_element(footer, "p class=\"digest\"", buffer_text(&text));
    buffer_free(&text);
}

void render_page_tally(const struct tally_summary *summary, const struct tally_sensitivity *sensitivity,
                       const struct wording *wording, struct buffer *html)
{
    const char *title = summary != NULL ? _("Advice for many cases") : _("Advice for combinations of answers");
    struct sheet sheet = {.wording = wording, .summary = summary};

    html_element(&sheet.page.header, "p class=\"kind\"", _("Report on counts"));
    html_element(&sheet.page.header, "h1", title);
    if (summary != NULL) {
        add_overview(&sheet);
        add_actions(&sheet);
        add_lists(&sheet);
    }
    for (size_t i = 0; summary != NULL && i < summary->column_count; i++)
        add_column(&sheet, &summary->columns[i], i + 1);
    if (sensitivity != NULL)
        tally_sensitivity_section(&sheet.page, wording, sensitivity);
    add_legend(&sheet);
    add_footer(&sheet, summary != NULL ? summary->rules : sensitivity->rules);
    html_page_write(&sheet.page, wording->language, title, html);
}
