/* A case as one page: its frame and the order of its sections. */
#include "advice/render_page.h"

#include <string.h>

#include "advice/brief.h"
#include "advice/derivation.h"
#include "advice/wording.h"
#include "base/html.h"

/* A sheet in the making. */
struct sheet {
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation;
    struct html_page page;
};

/* --- The page of a case ---------------------------------------------------------------------------------------------- */

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

/* --- render_page_why.c: rules behind what is said ----------------------------------------------------------------- */

/* The rule of a remark and where it comes from. */
static void sheet_source(struct sheet *sheet, const char *rule)
{
    const struct rule *known = rulebook_rule(sheet->wording->rulebook, rule);

    if (known != NULL)
        add_source(sheet, known);
}

/* Derivations in a fold: sheet_why_start, then the facts, then sheet_why_end. On paper it is open where `print` says so. */
static void sheet_why_start(struct sheet *sheet, bool print)
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

static void sheet_why(struct sheet *sheet, size_t fact)
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

static void sheet_why_remarks(struct sheet *sheet, const struct remarks *remarks)
{
    for (size_t i = 0; i < remarks->count; i++)
        sheet_why(sheet, remarks->items[i].fact);
}

static void sheet_why_end(struct sheet *sheet)
{
    html_close(&sheet->page.body, "ul");
    html_fold_end(&sheet->page.body);
}

/* --- The page of a case ---------------------------------------------------------------------------------------------- */

static void add_capital(struct sheet *sheet, const char *start, const char *text)
{
    struct buffer capital = BUFFER_EMPTY;

    wording_capital(&capital, text);
    html_element(&sheet->page.body, start, buffer_text(&capital));
    buffer_free(&capital);
}

/* --- render_page_case.c: what is known -------------------------------------------------------------------------- */

/* What kind of case this is, and the danger that puts everything else off. */
static void sheet_situation(struct sheet *sheet)
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

static void sheet_dangers(struct sheet *sheet)
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
    html_text(body, answer->implied ? _("follows from other answers") : wording_source(answer->source));
    if (case_answer_apart(record, fact)) {
        buffer_add(body, ", ");
        html_text(body, _("does not apply to this case"));
    }
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

/* The answers by topic, with who gave them and when; the notes on the case. */
static void sheet_answers(struct sheet *sheet)
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

static void sheet_notes(struct sheet *sheet)
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

/* --- The page of a case ---------------------------------------------------------------------------------------------- */

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

/* --- render_page_remarks.c: warnings, and what is not known ------------------------------------------------------ */
static void sheet_remarks(struct sheet *sheet, const char *id, const char *heading, const struct remarks *remarks)
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

/* Open questions as items of a list: why each matters, and its words. */
static void sheet_questions(struct sheet *sheet, const struct remarks *questions)
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

static void sheet_missing(struct sheet *sheet)
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

/* What one more answer would bring. */
static void sheet_near(struct sheet *sheet)
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

/* --- How an action stands, on a page --------------------------------------------------------------------------------- */

const char *page_standing_sign(enum standing standing)
{
    static const char *const signs[STANDING_COUNT] = {
        [STANDING_BLOCKED] = "×",      [STANDING_CONFLICT] = "≠",    [STANDING_AFTER_SAFETY] = "…",
        [STANDING_WITH_CAUTION] = "!", [STANDING_RECOMMENDED] = "✓",
    };

    return signs[standing];
}

/* The sign and the word. */
static void page_standing(struct buffer *html, enum standing standing)
{
    buffer_format(html, "<span class=\"standing %s\"><span class=\"sign\" aria-hidden=\"true\">%s</span> ",
                  standing_word(standing), page_standing_sign(standing));
    html_text(html, wording_standing(standing));
    buffer_add(html, "</span>");
}

void page_standings(struct buffer *html)
{
    static const char *const meanings[STANDING_COUNT] = {
        [STANDING_RECOMMENDED] = N_("There are reasons for it and, as far as is known, none against it."),
        [STANDING_WITH_CAUTION] = N_("It is advised if what stands beside it is minded."),
        [STANDING_AFTER_SAFETY] = N_("It waits until nobody is in danger any more."),
        [STANDING_CONFLICT] = N_("Strong reasons stand for and against it."),
        [STANDING_BLOCKED] = N_("What is known forbids it, or outweighs the reasons for it."),
    };

    for (int standing = STANDING_COUNT - 1; standing >= 0; standing--) {
        html_open(html, "dt");
        page_standing(html, (enum standing)standing);
        html_close(html, "dt");
        html_element(html, "dd", gettext(meanings[standing]));
    }
}

/* --- The page of a case ---------------------------------------------------------------------------------------------- */

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

/* --- render_page_rows.c: what to do ------------------------------------------------------------------------------ */

/* What safety demands stands before everything else that is known and advised; then the other sections of actions. */
static void sheet_safety(struct sheet *sheet)
{
    add_section(sheet, PART_SAFETY);
}

static void sheet_actions(struct sheet *sheet)
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

/* --- The page of a case ---------------------------------------------------------------------------------------------- */

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

/* --- render_page_plan.c ------------------------------------------------------------------------------------------ */
static void sheet_plan(struct sheet *sheet)
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

static void sheet_legend(struct sheet *sheet)
{
    static const enum strength strengths[] = {STRENGTH_REQUIRED, STRENGTH_STRONG, STRENGTH_MODERATE, STRENGTH_WEAK};
    const char *example = sheet->wording->rulebook->example;
    struct buffer words = BUFFER_EMPTY;

    html_section(&sheet->page, "legend", _("LEGEND"));
    html_open(&sheet->page.body, "dl class=\"pairs legend\"");
    page_standings(&sheet->page.body);
    add_words(sheet->wording, strengths, sizeof strengths / sizeof *strengths, &words);
    add_pair(sheet, buffer_text(&words), _("How much speaks for an action. The weakest are reminders."));
    add_pair(sheet, _("can still change"), _("A question that is open now could change how the action stands."));
    buffer_cut(&words, 0);
    buffer_format(&words, _("The name of a rule. intervensi rules %s shows what it asks and where it comes from."), example);
    add_pair(sheet, example, buffer_text(&words));
    buffer_cut(&words, 0);
    for (int origin = 0; origin < ORIGIN_COUNT; origin++)
        buffer_format(&words, "%s%s", origin > 0 ? ", " : "", wording_origin(sheet->wording, (enum origin)origin));
    add_pair(sheet, buffer_text(&words), _("Where a rule comes from; its places are named behind it."));
    html_close(&sheet->page.body, "dl");
    html_section_end(&sheet->page);
    buffer_free(&words);
}

/* --- A case as one page ---------------------------------------------------------------------------------------------- */

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
    sheet_remarks(sheet, "contradictions", _("ANSWERS THAT CONTRADICT EACH OTHER"), &brief->contradictions);
    sheet_remarks(sheet, "warnings", _("WARNINGS"), &brief->warnings);
    sheet_remarks(sheet, "principles", _("PRINCIPLES"), &brief->principles);
    sheet_plan(sheet);
    sheet_missing(sheet);
    sheet_near(sheet);
    sheet_remarks(sheet, "implied", _("ANSWERS THAT FOLLOW FROM OTHERS"), &brief->implied);
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
