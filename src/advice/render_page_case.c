/* The page of a case: what kind of case it is, and what is known of it. See render_page.h. */
#include <string.h>

#include "advice/render_page_parts.h"

static void add_capital(struct sheet *sheet, const char *start, const char *text)
{
    struct buffer capital = BUFFER_EMPTY;

    wording_capital(&capital, text);
    html_element(&sheet->page.body, start, buffer_text(&capital));
    buffer_free(&capital);
}

void sheet_situation(struct sheet *sheet)
{
    const struct remarks *head = &sheet->brief->head;
    struct buffer *body = &sheet->page.body;

    html_section(&sheet->page, "situation", _("SITUATION"));
    if (head->count == 0)
        html_element(body, "p", _("What kind of case this is cannot be said yet."));
    else
        html_open(body, "dl class=\"pairs\"");
    for (size_t i = 0; i < head->count; i++) {
        bool same = i > 0 && head->items[i].about == head->items[i - 1].about;

        if (!same)
            add_capital(sheet, "dt", head->items[i].about);
        html_element(body, "dd", head->items[i].text);
    }
    if (head->count > 0)
        html_close(body, "dl");
    html_section_end(&sheet->page);
}

void sheet_dangers(struct sheet *sheet)
{
    const struct remarks *dangers = &sheet->brief->dangers;
    struct buffer *body = &sheet->page.body;

    if (dangers->count == 0)
        return;
    html_section(&sheet->page, "danger", _("DANGER IS NEAR"));
    for (size_t i = 0; i < dangers->count; i++) {
        html_open(body, "p class=\"danger\"");
        buffer_add(body, "<span class=\"sign\" aria-hidden=\"true\">!!</span> ");
        html_text(body, dangers->items[i].text);
        sheet_source(sheet, dangers->items[i].rule);
        html_close(body, "p");
    }
    html_element(body, "p", _("Safety comes first; everything else waits."));
    sheet_why_start(sheet, true);
    sheet_why_remarks(sheet, dangers);
    sheet_why_end(sheet);
    html_section_end(&sheet->page);
}

/* --- Answers ------------------------------------------------------------------------------------------------------- */

static void add_answer(struct sheet *sheet, size_t fact)
{
    const struct case_record *record = sheet->brief->record;
    const struct answer *answer = &record->answers[fact];
    struct buffer *body = &sheet->page.body;
    struct buffer values = BUFFER_EMPTY;

    add_capital(sheet, "dt", wording_text(sheet->wording, &record->vocabulary->facts[fact].label));
    html_open(body, "dd");
    wording_values(sheet->wording, record, fact, &values);
    html_text(body, buffer_text(&values));
    html_open(body, "span class=\"by\"");
    buffer_add(body, " (");
    html_text(body, wording_source(answer->source));
    if (answer->date != NULL) {
        buffer_add(body, ", ");
        html_text(body, answer->date);
    }
    buffer_add(body, ")</span>");
    if (answer->note != NULL) {
        html_open(body, "p class=\"note\"");
        html_written(body, answer->note);
        html_close(body, "p");
    }
    html_close(body, "dd");
    buffer_free(&values);
}

static bool belongs(const struct case_record *record, size_t fact, const struct topic *topic)
{
    return answer_given(&record->answers[fact]) && strcmp(record->vocabulary->facts[fact].topic, topic->name) == 0;
}

/* The answers of one topic, under its heading; returns how many there are. */
static size_t add_topic(struct sheet *sheet, const struct topic *topic)
{
    const struct case_record *record = sheet->brief->record;
    struct buffer *body = &sheet->page.body;
    size_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        if (!belongs(record, i, topic))
            continue;
        if (count++ == 0) {
            html_element(body, "h3", wording_text(sheet->wording, &topic->heading));
            html_open(body, "dl class=\"pairs\"");
        }
        add_answer(sheet, i);
    }
    if (count > 0)
        html_close(body, "dl");
    return count;
}

void sheet_answers(struct sheet *sheet)
{
    const struct vocabulary *vocabulary = sheet->wording->vocabulary;
    size_t count = 0;

    html_section(&sheet->page, "answers", _("WHAT IS KNOWN"));
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        count += add_topic(sheet, &vocabulary->topics[i]);
    if (count == 0)
        html_element(&sheet->page.body, "p", _("Nothing is known yet."));
    html_section_end(&sheet->page);
}

void sheet_notes(struct sheet *sheet)
{
    const struct case_record *record = sheet->brief->record;
    struct buffer *body = &sheet->page.body;

    if (record->note_count == 0)
        return;
    html_section(&sheet->page, "notes", _("NOTES ON THE CASE"));
    html_open(body, "ul class=\"notes\"");
    for (size_t i = 0; i < record->note_count; i++) {
        const struct case_note *note = &record->notes[i];

        html_open(body, "li");
        if (note->date != NULL)
            html_element(body, "span class=\"by\"", note->date);
        html_written(body, note->text);
        html_close(body, "li");
    }
    html_close(body, "ul");
    html_section_end(&sheet->page);
}
