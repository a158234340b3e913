/* The page of counts: which single answers change the advice. See render_tally.h. */
#include "counts/render_tally_parts.h"

enum { ACTIONS_SHOWN = 5, COLUMNS = 5 };

static const char *fact_label(const struct wording *wording, const char *id)
{
    int fact = vocabulary_fact(wording->vocabulary, id);

    return fact != NOT_FOUND ? wording_text(wording, &wording->vocabulary->facts[fact].label) : id;
}

/* The actions that change most often with it. */
static void add_actions(struct buffer *html, const struct wording *wording, const struct tally_fact *fact, const char *column)
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
    add_actions(html, wording, fact, columns[4]);
    html_close(html, "tr");
}

void tally_sensitivity_section(struct html_page *page, const struct wording *wording, const struct tally_sensitivity *sensitivity)
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
