/* What was counted of many cases as one page: its frame and the order of its sections. See render_tally.h. */
#include "counts/render_tally.h"

#include "advice/render_page.h"
#include "counts/render_tally_parts.h"

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
    struct buffer *body = &sheet->page.body;

    html_section(&sheet->page, "legend", _("LEGEND"));
    html_open(body, "dl class=\"pairs legend\"");
    page_standings(body);
    html_element(body, "dt", "grp-01");
    html_element(body, "dd", _("The name of a rule. intervensi rules grp-01 shows what it asks and where it comes from."));
    html_close(body, "dl");
    html_section_end(&sheet->page);
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
