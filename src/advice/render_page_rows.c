/* The page of a case: actions with their reasons, what speaks against them, and where to turn. See render_page.h. */
#include <string.h>

#include "advice/derivation_words.h"
#include "advice/page_standing.h"
#include "advice/render_page_parts.h"

static void add_name(struct sheet *sheet, const struct brief_row *row)
{
    const struct recommendation *recommendation = row->recommendation;
    struct buffer *body = &sheet->page.body;
    struct buffer name = BUFFER_EMPTY;

    wording_capital(&name, row->name);
    html_element(body, "h3", buffer_text(&name));
    html_open(body, "p class=\"stands\"");
    page_standing(body, recommendation->standing);
    buffer_add(body, " · ");
    html_text(body, wording_strength(sheet->wording, recommendation->strength));
    if (row->hangs_on != NULL) {
        buffer_add(body, " · ");
        html_text(body, _("can still change"));
    }
    html_close(body, "p");
    buffer_free(&name);
}

static void add_reasons(struct sheet *sheet, const struct remarks *reasons)
{
    struct buffer *body = &sheet->page.body;

    html_open(body, "ul class=\"reasons\"");
    for (size_t i = 0; i < reasons->count; i++) {
        html_open(body, "li");
        html_text(body, reasons->items[i].text);
        sheet_source(sheet, reasons->items[i].rule);
        html_close(body, "li");
    }
    html_close(body, "ul");
}

static void add_against(struct sheet *sheet, const struct remarks *against)
{
    struct buffer *body = &sheet->page.body;

    if (against->count == 0)
        return;
    html_element(body, "p class=\"against\"", _("What speaks against it, or is to be minded:"));
    html_open(body, "ul class=\"against\"");
    for (size_t i = 0; i < against->count; i++) {
        html_open(body, "li");
        if (against->items[i].word != NULL) {
            html_open(body, "strong");
            html_text(body, against->items[i].word);
            buffer_add(body, ":</strong> ");
        }
        html_text(body, against->items[i].text);
        sheet_source(sheet, against->items[i].rule);
        html_close(body, "li");
    }
    html_close(body, "ul");
}

/* On paper a derivation is open where somebody will ask for it: what safety demands, and what must not be done or is disputed. */
static void add_why(struct sheet *sheet, const struct brief_row *row, enum brief_part part)
{
    enum standing standing = row->recommendation->standing;
    size_t fact = derivation_standing(sheet->brief->result, row->recommendation);

    sheet_why_start(sheet, part == PART_SAFETY || standing == STANDING_BLOCKED || standing == STANDING_CONFLICT);
    sheet_why_remarks(sheet, &row->reasons);
    sheet_why_remarks(sheet, &row->against);
    if (standing != STANDING_RECOMMENDED && fact < sheet->brief->result->fact_count)
        sheet_why(sheet, fact);
    sheet_why_end(sheet);
}

/* An item of a list; place 0: without a number. */
static void add_row(struct sheet *sheet, const struct brief_row *row, enum brief_part part, size_t place)
{
    struct buffer *body = &sheet->page.body;

    if (place > 0)
        buffer_format(body, "<li value=\"%zu\">\n", place);
    else
        html_open(body, "li");
    add_name(sheet, row);
    add_reasons(sheet, &row->reasons);
    add_against(sheet, &row->against);
    if (row->hangs_on != NULL) {
        html_open(body, "p class=\"open\"");
        html_text(body, _("Still hangs on:"));
        buffer_add(body, " ");
        html_text(body, row->hangs_on);
        html_close(body, "p");
    }
    add_why(sheet, row, part);
    html_close(body, "li");
}

static size_t count_rows(const struct brief_section *section, enum brief_fold fold)
{
    size_t count = 0;

    for (size_t i = 0; i < section->count; i++)
        count += section->rows[i].fold == fold;
    return count;
}

static bool is_numbered(enum brief_part part)
{
    return part == PART_SAFETY || part == PART_ADVICE || part == PART_STEPS;
}

/* The rows that would be folded for this reason, or would not. */
static void add_rows(struct sheet *sheet, enum brief_part part, enum brief_fold fold, size_t *place)
{
    const struct brief_section *section = &sheet->brief->sections[part];
    const char *list = is_numbered(part) ? "ol" : "ul";

    buffer_format(&sheet->page.body, "<%s class=\"actions\">\n", list);
    for (size_t i = 0; i < section->count; i++) {
        const struct brief_row *row = &section->rows[i];

        if (row->fold != fold)
            continue;
        ++*place;
        add_row(sheet, row, part, part == PART_STEPS ? (size_t)row->number : is_numbered(part) ? *place : 0);
    }
    html_close(&sheet->page.body, list);
}

/* The same in a fold; on paper it is open. */
static void add_folded_rows(struct sheet *sheet, enum brief_part part, enum brief_fold fold, const char *summary, size_t *place)
{
    size_t count = count_rows(&sheet->brief->sections[part], fold);
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, "%s (%zu)", summary, count);
    html_fold(&sheet->page.body, buffer_text(&text), true);
    add_rows(sheet, part, fold, place);
    html_fold_end(&sheet->page.body);
    buffer_free(&text);
}

static void add_contacts(struct sheet *sheet, const struct brief_section *section)
{
    const char *const columns[] = {_("Where to turn now"), _("Number"), _("Area")};
    struct buffer *body = &sheet->page.body;

    if (section->contact_count == 0)
        return;
    html_table(body, "contacts", _("Where to turn now (check the numbers locally):"), columns, 3);
    for (size_t i = 0; i < section->contact_count; i++) {
        const struct contact *contact = section->contacts[i];
        const char *const cells[] = {wording_text(sheet->wording, &contact->service),
                                     contact->number[0] != '\0' ? contact->number : _("to be filled in locally"),
                                     wording_text(sheet->wording, &contact->area)};

        html_open(body, "tr");
        for (size_t j = 0; j < 3; j++) {
            html_cell(body, j == 0, columns[j]);
            html_text(body, cells[j]);
            html_close(body, j == 0 ? "th" : "td");
        }
        html_close(body, "tr");
    }
    html_table_end(body);
}

static void add_section(struct sheet *sheet, enum brief_part part)
{
    static const char *const ids[PART_COUNT] = {[PART_SAFETY] = "safety",
                                                [PART_ADVICE] = "advice",
                                                [PART_STEPS] = "steps",
                                                [PART_ROLES] = "roles",
                                                [PART_SKILLS] = "skills"};
    const struct brief_section *section = &sheet->brief->sections[part];
    bool unsafe = part == PART_SAFETY && sheet->brief->unsafe.count > 0;
    size_t place = 0;

    if (section->count == 0 && !unsafe)
        return;
    html_section(&sheet->page, ids[part], brief_heading(part));
    if (count_rows(section, FOLD_NOT) > 0)
        add_rows(sheet, part, FOLD_NOT, &place);
    add_folded_rows(sheet, part, FOLD_WAITS, _("Waits until it is safe"), &place);
    add_folded_rows(sheet, part, FOLD_REMINDER, _("Reminders"), &place);
    add_contacts(sheet, section);
    if (unsafe)
        sheet_questions(sheet, &sheet->brief->unsafe);
    html_section_end(&sheet->page);
}

void sheet_safety(struct sheet *sheet)
{
    add_section(sheet, PART_SAFETY);
}

void sheet_actions(struct sheet *sheet)
{
    size_t count = sheet->brief->sections[PART_SAFETY].count;

    for (int part = PART_ADVICE; part < PART_COUNT; part++) {
        add_section(sheet, (enum brief_part)part);
        count += sheet->brief->sections[part].count;
    }
    if (count > 0)
        return;
    html_section(&sheet->page, "advice", brief_heading(PART_ADVICE));
    html_element(&sheet->page.body, "p", _("No advice yet: the answers are too few. See below what is not known."));
    html_section_end(&sheet->page);
}
