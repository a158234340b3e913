/* The page of a case: rules behind what is said, and derivations. See render_page.h. */
#include "advice/derivation_words.h"
#include "advice/render_page_parts.h"

static void add_source(struct sheet *sheet, const struct rule *rule)
{
    struct buffer *body = &sheet->page.body;
    struct buffer citation = BUFFER_EMPTY;

    wording_citation(sheet->wording, rule, &citation);
    buffer_add(body, " <span class=\"source\"><code>");
    html_text(body, rule->id);
    buffer_add(body, "</code> ");
    html_text(body, buffer_text(&citation));
    buffer_add(body, "</span>");
    buffer_free(&citation);
}

void sheet_source(struct sheet *sheet, const char *rule)
{
    int at = rulebook_rule(sheet->wording->rulebook, rule);

    if (at >= 0)
        add_source(sheet, &sheet->wording->rulebook->rules[at]);
}

void sheet_why_start(struct sheet *sheet, bool print)
{
    html_fold(&sheet->page.body, _("Why, down to the answers"), print);
    html_open(&sheet->page.body, "ul class=\"tree\"");
}

/* Each fact is derived once on the page; further down a link leads back to it. */
static void add_line(struct sheet *sheet, const struct derivation_line *line)
{
    struct buffer *body = &sheet->page.body;
    struct buffer words = BUFFER_EMPTY;

    if (line->what == DERIVED_FACT)
        buffer_format(body, "<li id=\"fact-%zu\">", line->fact);
    else
        html_open(body, "li");
    derivation_words(sheet->wording, sheet->brief->record, sheet->brief->result, line, &words);
    html_written(body, buffer_text(&words));
    if (line->what == SEEN_FACT) {
        buffer_format(body, " (<a href=\"#fact-%zu\">", line->fact);
        html_text(body, _("see above"));
        buffer_add(body, "</a>)");
    }
    if (line->what == DERIVED_FACT)
        add_source(sheet, derivation_rule(sheet->wording, sheet->brief->result, line));
    buffer_free(&words);
}

void sheet_why(struct sheet *sheet, size_t fact)
{
    struct buffer *body = &sheet->page.body;
    const struct derivation_line *lines;
    size_t count;

    lines = derivation_of(sheet->derivation, fact, &count);
    for (size_t i = 0; i < count; i++) {
        add_line(sheet, &lines[i]);
        if (i + 1 < count && lines[i + 1].depth > lines[i].depth)
            html_open(body, "ul");
        else
            html_close(body, "li");
        for (size_t depth = i + 1 < count ? lines[i + 1].depth : 0; depth < lines[i].depth; depth++) {
            html_close(body, "ul");
            html_close(body, "li");
        }
    }
}

void sheet_why_remarks(struct sheet *sheet, const struct remarks *remarks)
{
    for (size_t i = 0; i < remarks->count; i++)
        sheet_why(sheet, remarks->items[i].fact);
}

void sheet_why_end(struct sheet *sheet)
{
    html_close(&sheet->page.body, "ul");
    html_fold_end(&sheet->page.body);
}
