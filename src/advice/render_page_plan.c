/* The page of a case: the plan table, and what the signs mean. See render_page.h. */
#include "advice/page_standing.h"
#include "advice/render_page_parts.h"

enum { PLAN_COLUMNS = 8, PLAN_ACTIVITIES = 2 };

static void add_activities(struct sheet *sheet, const struct action *action)
{
    const struct words *activities = &action->activities[sheet->wording->language];
    struct buffer *body = &sheet->page.body;

    if (activities->count > 0)
        html_open(body, "ol");
    for (size_t i = 0; i < activities->count; i++)
        html_element(body, "li", activities->items[i]);
    if (activities->count > 0)
        html_close(body, "ol");
    if (wording_text(sheet->wording, &action->mistake)[0] == '\0')
        return;
    html_open(body, "p class=\"mistake\"");
    html_text(body, _("Beware"));
    buffer_add(body, ": ");
    html_text(body, wording_text(sheet->wording, &action->mistake));
    html_close(body, "p");
}

static void add_plan_row(struct sheet *sheet, const struct brief_row *row, const char *const *columns)
{
    const struct wording *wording = sheet->wording;
    const struct action *action = row->action;
    struct buffer *body = &sheet->page.body;
    struct buffer name = BUFFER_EMPTY;
    const char *const cells[PLAN_COLUMNS] = {
        (wording_capital(&name, row->name), buffer_text(&name)),
        wording_text(wording, &action->goal),
        NULL,
        wording_text(wording, &action->method),
        wording_text(wording, &action->target),
        wording_text(wording, &action->role),
        wording_text(wording, &action->resources),
        wording_text(wording, &action->indicator),
    };

    html_open(body, "tr");
    for (size_t i = 0; i < PLAN_COLUMNS; i++) {
        html_cell(body, i == 0, columns[i]);
        if (i == PLAN_ACTIVITIES)
            add_activities(sheet, action);
        else
            html_text(body, cells[i]);
        html_close(body, i == 0 ? "th" : "td");
    }
    html_close(body, "tr");
    buffer_free(&name);
}

/* What is folded elsewhere is not planned. */
static bool is_planned(const struct brief_row *row, enum brief_part part)
{
    return row->fold == FOLD_NOT && brief_row_is_planned(row, part);
}

static size_t count_planned(const struct brief *brief)
{
    size_t count = 0;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++)
            count += is_planned(&brief->sections[part].rows[i], (enum brief_part)part);
    return count;
}

void sheet_plan(struct sheet *sheet)
{
    const char *const columns[PLAN_COLUMNS] = {_("Action"), _("Goal"), _("Activities"), _("Method"),
                                               _("Target"), _("Role"), _("Resources"),  _("Indicator")};
    const struct brief *brief = sheet->brief;

    if (count_planned(brief) == 0)
        return;
    html_section(&sheet->page, "plan", _("PLAN"));
    html_table(&sheet->page.body, "plan", _("Examples, to be fitted to the case"), columns, PLAN_COLUMNS);
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++)
            if (is_planned(&brief->sections[part].rows[i], (enum brief_part)part))
                add_plan_row(sheet, &brief->sections[part].rows[i], columns);
    html_table_end(&sheet->page.body);
    html_section_end(&sheet->page);
}

/* --- Legend -------------------------------------------------------------------------------------------------------- */

static void add_pair(struct sheet *sheet, const char *name, const char *meaning)
{
    html_element(&sheet->page.body, "dt", name);
    html_element(&sheet->page.body, "dd", meaning);
}

/* The words of a fixed list, the first `count` of it. */
static void add_words(const struct wording *wording, const enum strength *strengths, size_t count, struct buffer *text)
{
    for (size_t i = 0; i < count; i++)
        buffer_format(text, "%s%s", i > 0 ? ", " : "", wording_strength(wording, strengths[i]));
}

void sheet_legend(struct sheet *sheet)
{
    static const enum strength strengths[] = {STRENGTH_REQUIRED, STRENGTH_STRONG, STRENGTH_MODERATE, STRENGTH_WEAK};
    struct buffer words = BUFFER_EMPTY;

    html_section(&sheet->page, "legend", _("LEGEND"));
    html_open(&sheet->page.body, "dl class=\"pairs legend\"");
    page_standings(&sheet->page.body);
    add_words(sheet->wording, strengths, sizeof strengths / sizeof *strengths, &words);
    add_pair(sheet, buffer_text(&words), _("How much speaks for an action. The weakest are reminders."));
    add_pair(sheet, _("can still change"), _("A question that is open now could change how the action stands."));
    add_pair(sheet, "grp-01", _("The name of a rule. intervensi rules grp-01 shows what it asks and where it comes from."));
    buffer_cut(&words, 0);
    for (int origin = 0; origin < ORIGIN_COUNT; origin++)
        buffer_format(&words, "%s%s", origin > 0 ? ", " : "", wording_origin(sheet->wording, (enum origin)origin));
    add_pair(sheet, buffer_text(&words), _("Where a rule comes from; its places are named behind it."));
    html_close(&sheet->page.body, "dl");
    html_section_end(&sheet->page);
    buffer_free(&words);
}
