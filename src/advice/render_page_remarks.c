/* The page of a case: warnings, principles, assessments, and what is not known. See render_page.h. */
#include "advice/render_page_parts.h"

/* What the remark concerns, before what it says. */
static void add_about(struct sheet *sheet, const struct remark *remark)
{
    const char *about = remark->about != NULL ? remark->about : remark->word;
    struct buffer *body = &sheet->page.body;
    struct buffer text = BUFFER_EMPTY;

    if (about == NULL)
        return;
    wording_capital(&text, about);
    if (remark->about != NULL && remark->word != NULL)
        buffer_format(&text, " · %s", remark->word);
    buffer_add(&text, ":");
    html_open(body, "strong");
    html_text(body, buffer_text(&text));
    buffer_add(body, "</strong> ");
    buffer_free(&text);
}

static void add_whys(struct sheet *sheet, const struct remarks *remarks)
{
    sheet_why_start(sheet, false);
    sheet_why_remarks(sheet, remarks);
    sheet_why_end(sheet);
}

void sheet_remarks(struct sheet *sheet, const char *id, const char *heading, const struct remarks *remarks)
{
    struct buffer *body = &sheet->page.body;

    if (remarks->count == 0)
        return;
    html_section(&sheet->page, id, heading);
    html_open(body, "ul class=\"remarks\"");
    for (size_t i = 0; i < remarks->count; i++) {
        html_open(body, "li");
        add_about(sheet, &remarks->items[i]);
        html_text(body, remarks->items[i].text);
        sheet_source(sheet, remarks->items[i].rule);
        html_close(body, "li");
    }
    html_close(body, "ul");
    add_whys(sheet, remarks);
    html_section_end(&sheet->page);
}

void sheet_questions(struct sheet *sheet, const struct remarks *questions)
{
    struct buffer *body = &sheet->page.body;

    html_open(body, "ul class=\"questions\"");
    for (size_t i = 0; i < questions->count; i++) {
        const struct remark *remark = &questions->items[i];

        html_open(body, "li");
        if (remark->strength == STRENGTH_REQUIRED)
            html_element(body, "strong class=\"first\"", _("* must be known first:"));
        html_text(body, remark->text);
        sheet_source(sheet, remark->rule);
        if (remark->asked != NULL) {
            html_open(body, "p class=\"question\"");
            html_text(body, _("Ask:"));
            buffer_add(body, " ");
            html_text(body, wording_text(sheet->wording, &remark->asked->question));
            html_close(body, "p");
        }
        html_close(body, "li");
    }
    html_close(body, "ul");
    add_whys(sheet, questions);
}

void sheet_missing(struct sheet *sheet)
{
    if (sheet->brief->missing.count == 0)
        return;
    html_section(&sheet->page, "missing", _("NOT KNOWN YET"));
    sheet_questions(sheet, &sheet->brief->missing);
    html_section_end(&sheet->page);
}

static void add_near(struct sheet *sheet, size_t from, size_t to)
{
    struct buffer *body = &sheet->page.body;

    html_open(body, "ul class=\"near\"");
    for (size_t i = from; i < to; i++) {
        const struct brief_near *near = &sheet->brief->near[i];

        html_open(body, "li");
        html_text(body, wording_text(sheet->wording, &near->asked->question));
        buffer_add(body, " → <strong>");
        html_text(body, near->answer);
        buffer_add(body, "</strong>");
        html_element(body, "p class=\"brings\"", near->names);
        html_close(body, "li");
    }
    html_close(body, "ul");
}

static void add_nears(struct sheet *sheet)
{
    size_t count = sheet->brief->near_count;
    size_t shown = count < BRIEF_NEAR_SHOWN ? count : BRIEF_NEAR_SHOWN;
    struct buffer summary = BUFFER_EMPTY;

    if (shown > 0)
        add_near(sheet, 0, shown);
    if (shown == count)
        return;
    buffer_format(&summary, _("Further answers (%zu)"), count - shown);
    html_fold(&sheet->page.body, buffer_text(&summary), false);
    add_near(sheet, shown, count);
    html_fold_end(&sheet->page.body);
    buffer_free(&summary);
}

void sheet_near(struct sheet *sheet)
{
    const struct brief *brief = sheet->brief;
    struct buffer *body = &sheet->page.body;

    if (brief->near_count == 0 && brief->danger_hangs_on == NULL)
        return;
    html_section(&sheet->page, "near", _("ONE MORE ANSWER"));
    if (brief->danger_hangs_on != NULL) {
        html_open(body, "p class=\"against\"");
        html_text(body, _("If it shows danger, the advice above waits for safety:"));
        buffer_add(body, " ");
        html_text(body, brief->danger_hangs_on);
        html_close(body, "p");
    }
    add_nears(sheet);
    html_section_end(&sheet->page);
}
