/* A case as one page: its frame and the order of its sections. See render_page.h. */
#include "advice/render_page.h"

#include "advice/render_page_parts.h"

static void add_header(struct sheet *sheet)
{
    const struct brief *brief = sheet->brief;
    struct buffer *header = &sheet->page.header;
    struct buffer title = BUFFER_EMPTY;

    html_element(header, "p class=\"kind\"", _("Report on a case"));
    html_open(header, "h1");
    wording_capital(&title, brief->title != NULL ? brief->title : _("case without a title"));
    html_written(header, buffer_text(&title));
    html_close(header, "h1");
    if (brief->id != NULL) {
        html_open(header, "p class=\"id\"");
        html_written(header, brief->id);
        html_close(header, "p");
    }
    buffer_free(&title);
}

static void add_footer(struct sheet *sheet)
{
    struct buffer *footer = &sheet->page.footer;
    struct buffer rules = BUFFER_EMPTY;

    html_element(footer, "p", _("Supports the social worker's judgement, does not replace it."));
    buffer_format(&rules, _("Rules %s · %.*s"), sheet->brief->version, -1, sheet->brief->digest);
    html_element(footer, "p class=\"digest\"", buffer_text(&rules));
    buffer_free(&rules);
}

/* The words of a window: what the page is, of which case. */
static void add_window_title(const struct brief *brief, struct buffer *text)
{
    buffer_add(text, brief->title != NULL ? brief->title : _("case without a title"));
    if (brief->id != NULL)
        buffer_format(text, " (%s)", brief->id);
    buffer_format(text, " · %s", _("Report on a case"));
}

static void add_body(struct sheet *sheet)
{
    const struct brief *brief = sheet->brief;

    sheet_situation(sheet);
    sheet_dangers(sheet);
    sheet_safety(sheet);
    sheet_answers(sheet);
    sheet_notes(sheet);
    sheet_actions(sheet);
    sheet_remarks(sheet, "warnings", _("WARNINGS"), &brief->warnings);
    sheet_remarks(sheet, "principles", _("PRINCIPLES"), &brief->principles);
    sheet_plan(sheet);
    sheet_missing(sheet);
    sheet_near(sheet);
    sheet_remarks(sheet, "assessment", _("ASSESSMENT"), &brief->assessments);
    sheet_legend(sheet);
}

void render_page_case(const struct brief_request *request, struct buffer *html)
{
    struct brief_request whole = *request;
    struct buffer title = BUFFER_EMPTY;
    struct brief *brief;
    struct sheet sheet = {.wording = request->wording};

    whole.all = true;
    sheet.brief = brief = brief_new(&whole);
    sheet.derivation = derivation_new(brief->result);
    add_header(&sheet);
    add_body(&sheet);
    add_footer(&sheet);
    add_window_title(brief, &title);
    html_page_write(&sheet.page, request->wording->language, buffer_text(&title), html);
    buffer_free(&title);
    derivation_free(sheet.derivation);
    brief_free(brief);
}
