/* Advice as text: the plan table, one block for each action, so that it can be read at 40 cells. See render_text.h. */
#include "advice/render_text_parts.h"

enum { PLAN_SHOWN = 3, FIELD_CELLS = 10 };

static void put_field(const struct page *page, const char *name, const char *text)
{
    struct buffer first = BUFFER_EMPTY;

    if (text[0] == '\0')
        return;
    if (page->output->width < LAYOUT_NARROW) {
        buffer_format(&first, "   %s: ", name);
        layout_text(page->output, buffer_text(&first), "     ", text);
    } else
        layout_pair(page->output, "   ", name, FIELD_CELLS, text);
    buffer_free(&first);
}

static void put_activities(const struct page *page, const struct words *activities)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < activities->count; i++)
        buffer_format(&text, "%s%zu. %s", i > 0 ? "\n" : "", i + 1, activities->items[i]);
    put_field(page, _("Activities"), buffer_text(&text));
    buffer_free(&text);
}

static void put_block(const struct page *page, const struct brief_row *row)
{
    const struct action *action = row->action;
    const struct wording *wording = page->wording;
    struct buffer name = BUFFER_EMPTY;

    buffer_add(&name, output_style(page->output, STYLE_STRONG));
    wording_capital(&name, row->name);
    buffer_add(&name, output_style(page->output, STYLE_PLAIN));
    layout_text(page->output, " • ", "   ", buffer_text(&name));
    put_field(page, _("Goal"), wording_text(wording, &action->goal));
    put_activities(page, &action->activities[wording->language]);
    if (page->plan)
        put_field(page, _("Method"), wording_text(wording, &action->method));
    put_field(page, _("Target"), wording_text(wording, &action->target));
    put_field(page, _("Role"), wording_text(wording, &action->role));
    if (page->plan)
        put_field(page, _("Resources"), wording_text(wording, &action->resources));
    put_field(page, _("Indicator"), wording_text(wording, &action->indicator));
    if (page->plan)
        put_field(page, _("Beware"), wording_text(wording, &action->mistake));
    buffer_free(&name);
}

void page_plan(const struct page *page)
{
    bool whole = page->plan || page->brief->all;
    size_t count = 0;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < page->brief->sections[part].count; i++) {
            const struct brief_row *row = &page->brief->sections[part].rows[i];

            if (!brief_row_is_planned(row, (enum brief_part)part))
                continue;
            if (count == 0)
                layout_heading(page->output, _("PLAN (examples, to be fitted to the case)"));
            if (whole || count < PLAN_SHOWN)
                put_block(page, row);
            count++;
        }
    if (!whole && count > PLAN_SHOWN) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, _("not shown: %zu (the whole plan: --plan)"), count - PLAN_SHOWN);
        layout_text(page->output, " … ", "   ", buffer_text(&text));
        buffer_free(&text);
    }
}
