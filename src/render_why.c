/* Advice as text: the derivation below a reason. See render_text.h. */
#include <string.h>

#include "condition_words.h"
#include "render_text_parts.h"

static const struct rule *rule_of(const struct page *page, const struct derivation_line *line)
{
    const struct rulebook *rulebook = page->wording->rulebook;
    const struct firing *firing = &page->brief->result->firings[line->firings[0]];

    return &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
}

/* The branches that lead to a line, and those that go on below it. */
static void add_branches(const struct derivation_line *line, bool branch, struct buffer *buffer)
{
    for (size_t depth = 1; depth < line->depth; depth++)
        buffer_add(buffer, (line->more >> depth & 1) != 0 ? "│ " : "  ");
    if (line->depth == 0)
        return;
    if (branch)
        buffer_add(buffer, (line->more >> line->depth & 1) != 0 ? "├ " : "└ ");
    else
        buffer_add(buffer, (line->more >> line->depth & 1) != 0 ? "│ " : "  ");
}

static void add_words(const struct page *page, const struct derivation_line *line, struct buffer *text)
{
    const struct result *result = page->brief->result;

    if (line->what == ABSENT_FACT)
        condition_absent_words(page->wording,
                               &(struct condition_context){result, &result->firings[line->firing], page->brief->record},
                               line->absent, text);
    else
        wording_fact(page->wording, page->brief->record, &result->facts[line->fact], text);
    if (line->what == SEEN_FACT)
        buffer_format(text, " (%s)", _("see above"));
}

static void put_citation(const struct page *page, const struct derivation_line *line, const char *lead)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, output_style(page->output, STYLE_FAINT));
    buffer_add(&text, "[");
    wording_citation(page->wording, rule_of(page, line), &text);
    buffer_add(&text, "]");
    buffer_add(&text, output_style(page->output, STYLE_PLAIN));
    layout_text(page->output, lead, lead, buffer_text(&text));
    buffer_free(&text);
}

static void put_line(const struct page *page, const struct derivation_line *line, const char *indent)
{
    struct buffer first = BUFFER_EMPTY;
    struct buffer rest = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&first, indent);
    buffer_add(&rest, indent);
    add_branches(line, true, &first);
    add_branches(line, false, &rest);
    add_words(page, line, &text);
    layout_edge(page->output, buffer_text(&first), buffer_text(&rest), buffer_text(&text),
                line->what == DERIVED_FACT || line->what == SEEN_FACT ? rule_of(page, line)->id : "");
    if (line->what == DERIVED_FACT)
        put_citation(page, line, buffer_text(&rest));
    buffer_free(&first);
    buffer_free(&rest);
    buffer_free(&text);
}

void page_why(const struct page *page, size_t fact, const char *indent)
{
    const struct derivation_line *lines;
    size_t count;

    if (page->derivation == NULL)
        return;
    lines = derivation_of(page->derivation, fact, &count);
    if (lines[0].what == SEEN_FACT)
        layout_text(page->output, indent, indent, _("(derivation: see above)"));
    else if (lines[0].what == DERIVED_FACT)
        put_citation(page, &lines[0], indent);
    for (size_t i = 1; i < count; i++)
        put_line(page, &lines[i], indent);
}

void page_why_standing(const struct page *page, const struct recommendation *recommendation, const char *indent)
{
    const char *const slots[SLOTS_MAX] = {recommendation->subject, standing_word(recommendation->standing)};
    const struct result *result = page->brief->result;
    const struct derivation_line *lines;
    size_t count;
    size_t fact;

    if (page->derivation == NULL || recommendation->standing == STANDING_RECOMMENDED)
        return;
    fact = derivation_find(result, TEMPLATE_STANDING, slots, 0);
    if (fact >= result->fact_count)
        return;
    lines = derivation_of(page->derivation, fact, &count);
    for (size_t i = 0; i < count; i++)
        put_line(page, &lines[i], indent);
}
