/* Advice as Markdown: the plan table. See render_markdown.h. */
#include "advice/render_markdown_parts.h"

enum { PLAN_COLUMNS = 8 };

static void add_activities(const struct words *activities, struct buffer *text)
{
    for (size_t i = 0; i < activities->count; i++)
        buffer_format(text, "%s%zu) %s", i > 0 ? "; " : "", i + 1, activities->items[i]);
}

static void put_plan_row(const struct document *document, const struct brief_row *row)
{
    const struct wording *wording = document->wording;
    const struct action *action = row->action;
    struct buffer activities = BUFFER_EMPTY;
    const char *cells[PLAN_COLUMNS] = {row->name, wording_text(wording, &action->goal), NULL};

    add_activities(&action->activities[wording->language], &activities);
    cells[2] = buffer_text(&activities);
    cells[3] = wording_text(wording, &action->method);
    cells[4] = wording_text(wording, &action->target);
    cells[5] = wording_text(wording, &action->role);
    cells[6] = wording_text(wording, &action->resources);
    cells[7] = wording_text(wording, &action->indicator);
    markdown_row(document->output, cells, PLAN_COLUMNS);
    buffer_free(&activities);
}

void document_plan(const struct document *document)
{
    const char *const head[PLAN_COLUMNS] = {_("Action"), _("Goal"), _("Activities"), _("Method"),
                                            _("Target"), _("Role"), _("Resources"),  _("Indicator")};
    bool any = false;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < document->brief->sections[part].count; i++) {
            const struct brief_row *row = &document->brief->sections[part].rows[i];

            if (!brief_row_is_planned(row, (enum brief_part)part))
                continue;
            if (!any) {
                markdown_heading(document->output, 2, _("PLAN (examples, to be fitted to the case)"));
                markdown_table(document->output, head, PLAN_COLUMNS);
            }
            any = true;
            put_plan_row(document, row);
        }
}
