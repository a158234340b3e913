/* A case as one page. */
#include "advice/render_page.h"

#include <stdarg.h>
#include <string.h>

#include "advice/decision.h"
#include "advice/derivation.h"

/* A page in the making. */
struct sheet {
    const struct wording *wording;
    const struct brief *brief;
    const struct view *view;
    struct derivation *derivation;
    struct html_page page;
    struct buffer *body; /* of the page */
};

/* --- Pieces ------------------------------------------------------------------------------------------------------------ */

/* A whole element around a text made as printf makes it. */
__attribute__((format(printf, 3, 4))) static void put_element(struct buffer *html, const char *start, const char *format, ...)
{
    struct buffer text = BUFFER_EMPTY;
    va_list arguments;

    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    html_element(html, start, buffer_text(&text));
    buffer_free(&text);
}

/* A whole element around what people wrote. */
static void put_written(struct buffer *html, const char *start, const char *name, const char *text)
{
    html_open(html, start);
    html_written(html, text);
    html_close(html, name);
}

static void put_capital(struct buffer *html, const char *start, const char *text)
{
    struct buffer capital = BUFFER_EMPTY;

    wording_capital(&capital, text);
    html_element(html, start, buffer_text(&capital));
    buffer_free(&capital);
}

/* A row of a table; where the plan has no text its action's activities stand, and what to beware of. */
static void put_cells(struct sheet *sheet, const char *const *columns, const char *const *cells, size_t count,
                      const struct action *action)
{
    struct buffer *body = sheet->body;

    html_open(body, "tr");
    for (size_t i = 0; i < count; i++) {
        const struct words *activities = cells[i] == NULL ? &action->activities[sheet->wording->language] : NULL;

        html_cell(body, i == 0, columns[i]);
        if (activities == NULL)
            html_text(body, cells[i]);
        else {
            if (activities->count > 0)
                html_open(body, "ol");
            for (size_t j = 0; j < activities->count; j++)
                html_element(body, "li", activities->items[j]);
            if (activities->count > 0)
                html_close(body, "ol");
            if (wording_text(sheet->wording, &action->mistake)[0] != '\0')
                put_element(body, "p class=\"mistake\"", "%s: %s", _("Beware"), wording_text(sheet->wording, &action->mistake));
        }
        html_close(body, i == 0 ? "th" : "td");
    }
    html_close(body, "tr");
}

/* --- Rules behind what is said ----------------------------------------------------------------------------------------- */

/* The rule and where it comes from. */
static void put_source(struct sheet *sheet, const char *id)
{
    const struct rule *rule = rulebook_rule(sheet->wording->rulebook, id);
    struct buffer citation = BUFFER_EMPTY;

    if (rule == NULL)
        return;
    wording_citation(sheet->wording, rule, &citation);
    buffer_add(sheet->body, " <span class=\"source\"><code>");
    html_text(sheet->body, rule->id);
    buffer_add(sheet->body, "</code> ");
    html_element(sheet->body, "span class=\"citation\"", buffer_text(&citation));
    buffer_add(sheet->body, "</span>");
    buffer_free(&citation);
}

/* Each fact is derived once on the page; further down a link leads back to it. */
static void put_line(struct sheet *sheet, const struct derivation_line *line)
{
    struct buffer words = BUFFER_EMPTY;

    if (line->what == DERIVED_FACT)
        buffer_format(sheet->body, "<li id=\"fact-%zu\">", line->fact);
    else
        html_open(sheet->body, "li");
    derivation_words(sheet->view, line, &words);
    html_written(sheet->body, buffer_text(&words));
    if (line->what == SEEN_FACT) {
        buffer_format(sheet->body, " (<a href=\"#fact-%zu\">", line->fact);
        html_text(sheet->body, _("see above"));
        buffer_add(sheet->body, "</a>)");
    }
    if (line->what == DERIVED_FACT)
        put_source(sheet, derivation_rule(sheet->view, line)->id);
    buffer_free(&words);
}

static void put_derivation(struct sheet *sheet, size_t fact)
{
    size_t count;
    const struct derivation_line *lines = derivation_of(sheet->derivation, fact, &count);

    for (size_t i = 0; i < count; i++) {
        size_t next = i + 1 < count ? lines[i + 1].depth : 0;

        put_line(sheet, &lines[i]);
        if (next > lines[i].depth)
            html_open(sheet->body, "ul");
        else
            html_close(sheet->body, "li");
        for (; next < lines[i].depth; next++) {
            html_close(sheet->body, "ul");
            html_close(sheet->body, "li");
        }
    }
}

/* Derivations in a fold: of remarks, and (row) of what stands against an action and how it stands. */
static void put_whys(struct sheet *sheet, const struct remarks *remarks, const struct brief_row *row)
{
    html_fold(sheet->body, _("Why, down to the answers"), false);
    html_open(sheet->body, "ul class=\"tree\"");
    for (size_t i = 0; i < remarks->count; i++)
        put_derivation(sheet, remarks->items[i].fact);
    for (size_t i = 0; row != NULL && i < row->against.count; i++)
        put_derivation(sheet, row->against.items[i].fact);
    if (row != NULL && row->stands < sheet->brief->result->fact_count)
        put_derivation(sheet, row->stands);
    html_close(sheet->body, "ul");
    html_fold_end(sheet->body);
}

/* --- Remarks ----------------------------------------------------------------------------------------------------------- */

static void put_strong(struct buffer *body, const char *text)
{
    html_open(body, "strong");
    html_text(body, text);
    buffer_add(body, ":</strong> ");
}

/* What stands before the text of a remark: what kind it is, what it concerns, or that it must be known first. */
static void put_word(struct buffer *body, const struct remark *remark)
{
    if (remark->word != NULL)
        put_strong(body, remark->word);
}

static void put_about(struct buffer *body, const struct remark *remark)
{
    const char *about = remark->about != NULL ? remark->about : remark->word;
    struct buffer text = BUFFER_EMPTY;

    if (about == NULL)
        return;
    wording_capital(&text, about);
    if (remark->about != NULL && remark->word != NULL)
        buffer_format(&text, " · %s", remark->word);
    put_strong(body, buffer_text(&text));
    buffer_free(&text);
}

static void put_first(struct buffer *body, const struct remark *remark)
{
    if (remark->strength == STRENGTH_REQUIRED)
        html_element(body, "strong class=\"first\"", _("* must be known first:"));
}

/* A list of remarks with their rules; of an open question its words. `before`: what stands before the text, or NULL. */
static void put_list(struct sheet *sheet, const char *start, const struct remarks *remarks,
                     void (*before)(struct buffer *body, const struct remark *remark))
{
    html_open(sheet->body, start);
    for (size_t i = 0; i < remarks->count; i++) {
        const struct remark *remark = &remarks->items[i];

        html_open(sheet->body, "li");
        if (before != NULL)
            before(sheet->body, remark);
        html_text(sheet->body, remark->text);
        put_source(sheet, remark->rule);
        if (remark->asked != NULL)
            put_element(sheet->body, "p class=\"question\"", "%s %s", _("Ask:"),
                        wording_text(sheet->wording, &remark->asked->question));
        html_close(sheet->body, "li");
    }
    html_close(sheet->body, "ul");
}

static void put_questions(struct sheet *sheet, const struct remarks *questions)
{
    put_list(sheet, "ul class=\"questions\"", questions, put_first);
    put_whys(sheet, questions, NULL);
}

static void put_remarks(struct sheet *sheet, const char *id, const char *heading, const struct remarks *remarks)
{
    if (remarks->count == 0)
        return;
    html_section(&sheet->page, id, heading);
    put_list(sheet, "ul class=\"remarks\"", remarks, put_about);
    put_whys(sheet, remarks, NULL);
    html_section_end(&sheet->page);
}

/* --- What is known ----------------------------------------------------------------------------------------------------- */

/* What kind of case this is. */
static void put_situation(struct sheet *sheet)
{
    const struct remarks *head = &sheet->brief->head;

    html_section(&sheet->page, "situation", _("SITUATION"));
    if (head->count == 0)
        html_element(sheet->body, "p", _("What kind of case this is cannot be said yet."));
    else
        html_open(sheet->body, "dl class=\"pairs\"");
    for (size_t i = 0; i < head->count; i++) {
        if (i == 0 || head->items[i].about != head->items[i - 1].about)
            put_capital(sheet->body, "dt", head->items[i].about);
        html_element(sheet->body, "dd", head->items[i].text);
    }
    if (head->count > 0)
        html_close(sheet->body, "dl");
    html_section_end(&sheet->page);
}

/* The danger that puts everything else off. */
static void put_dangers(struct sheet *sheet)
{
    const struct remarks *dangers = &sheet->brief->dangers;

    if (dangers->count == 0)
        return;
    html_section(&sheet->page, "danger", _("DANGER IS NEAR"));
    for (size_t i = 0; i < dangers->count; i++) {
        html_open(sheet->body, "p class=\"danger\"");
        buffer_add(sheet->body, "<span class=\"sign\" aria-hidden=\"true\">!!</span> ");
        html_text(sheet->body, dangers->items[i].text);
        put_source(sheet, dangers->items[i].rule);
        html_close(sheet->body, "p");
    }
    html_element(sheet->body, "p", _("Safety comes first; everything else waits."));
    put_whys(sheet, dangers, NULL);
    html_section_end(&sheet->page);
}

static void put_answer(struct sheet *sheet, size_t fact)
{
    const struct case_record *record = sheet->brief->record;
    const struct answer *answer = &record->answers[fact];
    struct buffer values = BUFFER_EMPTY;

    put_capital(sheet->body, "dt", wording_text(sheet->wording, &record->vocabulary->facts[fact].label));
    html_open(sheet->body, "dd");
    wording_values(sheet->wording, record, fact, &values);
    html_text(sheet->body, buffer_text(&values));
    buffer_add(sheet->body, "<span class=\"by\"> (");
    html_text(sheet->body, answer->implied ? _("follows from other answers") : wording_source(answer->source));
    if (case_answer_apart(record, fact) && !result_uses_answer(sheet->brief->result, record->vocabulary->facts[fact].id)) {
        buffer_add(sheet->body, ", ");
        html_text(sheet->body, _("does not apply to this case"));
    }
    if (answer->date != NULL) {
        buffer_add(sheet->body, ", ");
        html_text(sheet->body, answer->date);
    }
    buffer_add(sheet->body, ")</span>");
    if (answer->note != NULL)
        put_written(sheet->body, "p class=\"note\"", "p", answer->note);
    html_close(sheet->body, "dd");
    buffer_free(&values);
}

/* The answers by topic, with who gave them and when. */
static void put_answers(struct sheet *sheet)
{
    const struct vocabulary *vocabulary = sheet->wording->vocabulary;
    bool any = false;

    html_section(&sheet->page, "answers", _("WHAT IS KNOWN"));
    html_open(sheet->body, "div class=\"known\"");
    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        const struct topic *topic = &vocabulary->topics[i];
        bool begun = false;

        for (size_t fact = 0; fact < vocabulary->fact_count; fact++) {
            if (!answer_given(&sheet->brief->record->answers[fact]) || strcmp(vocabulary->facts[fact].topic, topic->name) != 0)
                continue;
            if (!begun) {
                html_element(sheet->body, "h3", wording_text(sheet->wording, &topic->heading));
                html_open(sheet->body, "dl class=\"pairs\"");
            }
            put_answer(sheet, fact);
            begun = any = true;
        }
        if (begun)
            html_close(sheet->body, "dl");
    }
    if (!any)
        html_element(sheet->body, "p", _("Nothing is known yet."));
    html_close(sheet->body, "div");
    html_section_end(&sheet->page);
}

static void put_notes(struct sheet *sheet)
{
    const struct case_record *record = sheet->brief->record;

    if (record->note_count == 0)
        return;
    html_section(&sheet->page, "notes", _("NOTES ON THE CASE"));
    html_open(sheet->body, "ul class=\"notes\"");
    for (size_t i = 0; i < record->note_count; i++) {
        html_open(sheet->body, "li");
        if (record->notes[i].date != NULL)
            html_element(sheet->body, "span class=\"by\"", record->notes[i].date);
        html_written(sheet->body, record->notes[i].text);
        html_close(sheet->body, "li");
    }
    html_close(sheet->body, "ul");
    html_section_end(&sheet->page);
}

/* --- How an action stands ---------------------------------------------------------------------------------------------- */

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

/* --- What to do -------------------------------------------------------------------------------------------------------- */

/* An item of a list. */
static void put_row(struct sheet *sheet, const struct brief_row *row)
{
    const struct recommendation *recommendation = row->recommendation;
    struct buffer *body = sheet->body;

    if (row->place > 0)
        buffer_format(body, "<li value=\"%zu\">\n", row->place);
    else
        html_open(body, "li");
    put_capital(body, "h3", row->name);
    html_open(body, "p class=\"stands\"");
    page_standing(body, recommendation->standing);
    buffer_add(body, " · ");
    html_text(body, wording_strength(sheet->wording, recommendation->strength));
    if (row->hangs_on != NULL) {
        buffer_add(body, " · ");
        html_text(body, _("can still change"));
    }
    html_close(body, "p");
    put_list(sheet, "ul class=\"reasons\"", &row->reasons, NULL);
    if (row->against.count > 0) {
        html_element(body, "p class=\"against\"", _("What speaks against it, or is to be minded:"));
        put_list(sheet, "ul class=\"against\"", &row->against, put_word);
    }
    if (row->hangs_on != NULL)
        put_element(body, "p class=\"open\"", "%s %s", _("Still hangs on:"), row->hangs_on);
    put_whys(sheet, &row->reasons, row);
    html_close(body, "li");
}

/* The rows of a section: those that are no reminders, or the reminders in a fold. */
static void put_rows(struct sheet *sheet, enum brief_part part, bool reminders)
{
    const struct brief_section *section = &sheet->brief->sections[part];
    const char *list = brief_is_numbered(part) && !reminders ? "ol" : "ul";
    struct buffer text = BUFFER_EMPTY;
    size_t count = 0;

    for (size_t i = 0; i < section->count; i++)
        count += section->rows[i].reminder == reminders;
    if (count == 0)
        return;
    if (reminders) {
        buffer_format(&text, "%s (%zu)", _("Reminders"), count);
        html_fold(sheet->body, buffer_text(&text), false);
        buffer_free(&text);
    }
    buffer_format(sheet->body, "<%s class=\"actions\">\n", list);
    for (size_t i = 0; i < section->count; i++)
        if (section->rows[i].reminder == reminders)
            put_row(sheet, &section->rows[i]);
    html_close(sheet->body, list);
    if (reminders)
        html_fold_end(sheet->body);
}

/* Where to turn; that of what safety demands stands beside what is to be done first. */
static void put_contacts(struct sheet *sheet, const struct brief_section *section)
{
    const char *columns[CONTACT_COLUMNS], *cells[CONTACT_COLUMNS];

    if (section->contact_count == 0)
        return;
    brief_contact_columns(columns);
    html_table(sheet->body, "contacts", _("Where to turn now (check the numbers locally):"), columns, CONTACT_COLUMNS);
    for (size_t i = 0; i < section->contact_count; i++) {
        brief_contact_cells(sheet->wording, section->contacts[i], cells);
        put_cells(sheet, columns, cells, CONTACT_COLUMNS, NULL);
    }
    html_table_end(sheet->body);
}

static void put_section(struct sheet *sheet, enum brief_part part)
{
    static const char *const ids[PART_COUNT] = {
        [PART_SAFETY] = "safety", [PART_ADVICE] = "advice",   [PART_STEPS] = "steps",    [PART_ROLES] = "roles",
        [PART_SKILLS] = "skills", [PART_WAITING] = "waiting", [PART_AGAINST] = "against"};
    const struct brief_section *section = &sheet->brief->sections[part];
    bool unsafe = part == PART_SAFETY && sheet->brief->unsafe.count > 0;

    if (section->count == 0 && !unsafe)
        return;
    html_section(&sheet->page, ids[part], brief_heading(part));
    put_rows(sheet, part, false);
    put_rows(sheet, part, true);
    if (part != PART_SAFETY)
        put_contacts(sheet, section);
    if (unsafe)
        put_questions(sheet, &sheet->brief->unsafe);
    html_section_end(&sheet->page);
}

/* --- The first sheet: what is decided ---------------------------------------------------------------------------------- */

/* A heading of its own inside the section, and a list. */
static void start_list(struct buffer *body, const char *heading, const char *list)
{
    html_element(body, "h3", heading);
    html_open(body, list);
}

static void put_limits(struct sheet *sheet, const struct decision *decision)
{
    struct buffer *body = sheet->body;

    if (decision->limit_count == 0)
        return;
    start_list(body, _("Not to do, or to mind"), "ul class=\"limits\"");
    for (size_t i = 0; i < decision->limit_count; i++) {
        const struct decision_limit *limit = &decision->limits[i];
        struct buffer names = BUFFER_EMPTY;

        html_open(body, limit->forbidden ? "li class=\"forbidden\"" : "li");
        if (limit->names != NULL) {
            wording_capital(&names, limit->names);
            put_strong(body, buffer_text(&names));
            buffer_free(&names);
        }
        html_text(body, limit->text);
        html_close(body, "li");
    }
    html_close(body, "ul");
}

static void put_asked(struct sheet *sheet, const struct decision *decision)
{
    struct buffer *body = sheet->body;

    if (decision->question_count == 0)
        return;
    start_list(body, _("To ask next"), "ul class=\"asked\"");
    for (size_t i = 0; i < decision->question_count; i++) {
        html_open(body, "li");
        if (decision->questions[i].first)
            html_element(body, "strong class=\"first\"", _("* must be known first:"));
        html_text(body, decision->questions[i].text);
        html_close(body, "li");
    }
    html_close(body, "ul");
}

static void put_decided(struct sheet *sheet, const struct decision *decision)
{
    struct buffer *body = sheet->body;

    if (decision->action_count == 0) {
        html_element(body, "p", _("No advice yet: the answers are too few. See below what is not known."));
        return;
    }
    start_list(body, _("To do"), "ol class=\"decided\"");
    for (size_t i = 0; i < decision->action_count; i++) {
        const struct decision_action *action = &decision->actions[i];

        buffer_format(body, "<li value=\"%zu\">", action->row->place);
        put_capital(body, "strong", action->row->name);
        if (action->row->recommendation->strength == STRENGTH_REQUIRED)
            put_element(body, "span", " (%s)", wording_strength(sheet->wording, STRENGTH_REQUIRED));
        if (action->row->recommendation->standing == STANDING_WITH_CAUTION)
            put_element(body, "span", " (%s)", wording_standing(STANDING_WITH_CAUTION));
        if (action->first[0] != '\0')
            put_element(body, "p", "%s: %s", _("First step"), action->first);
        if (action->who[0] != '\0')
            put_element(body, "p class=\"who\"", "%s: %s", _("Done by"), action->who);
        html_close(body, "li");
    }
    html_close(body, "ol");
    if (sheet->brief->numbered > decision->action_count)
        put_element(body, "p", _("Further actions stand on the next pages: %zu."),
                    sheet->brief->numbered - decision->action_count);
    if (decision->waiting > 0)
        put_element(body, "p", _("After safety: %zu more actions."), decision->waiting);
}

/* What is decided, and room to sign it. */
static void put_decision(struct sheet *sheet)
{
    static const char *const signs[] = {N_("Social worker"), N_("Supervisor"), N_("Date")};
    const struct decision decision = decision_of(sheet->brief);

    html_section(&sheet->page, "decision", _("DECISION"));
    put_decided(sheet, &decision);
    put_limits(sheet, &decision);
    put_asked(sheet, &decision);
    put_contacts(sheet, &sheet->brief->sections[PART_SAFETY]);
    html_open(sheet->body, "div class=\"signatures\"");
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        html_element(sheet->body, "p", gettext(signs[i]));
    html_close(sheet->body, "div");
    html_section_end(&sheet->page);
}

/* Reminders are not planned. */
static void put_plan(struct sheet *sheet)
{
    const struct brief *brief = sheet->brief;
    const char *columns[PLAN_COLUMNS], *cells[PLAN_COLUMNS];
    bool begun = false;

    brief_plan_columns(columns);
    for (size_t i = 0; i < brief->plan_count; i++) {
        struct buffer name = BUFFER_EMPTY;

        if (brief->plan[i]->reminder)
            continue;
        if (!begun) {
            html_section(&sheet->page, "plan", _("PLAN"));
            html_table(sheet->body, "plan", _("Examples, to be fitted to the case"), columns, PLAN_COLUMNS);
        }
        begun = true;
        brief_plan_cells(sheet->wording, brief->plan[i], cells);
        wording_capital(&name, brief->plan[i]->name);
        cells[PLAN_ACTION] = buffer_text(&name);
        put_cells(sheet, columns, cells, PLAN_COLUMNS, brief->plan[i]->action);
        buffer_free(&name);
    }
    if (!begun)
        return;
    html_table_end(sheet->body);
    html_section_end(&sheet->page);
}

/* --- What is not known ------------------------------------------------------------------------------------------------- */

static void put_missing(struct sheet *sheet)
{
    if (sheet->brief->missing.count == 0)
        return;
    html_section(&sheet->page, "missing", _("NOT KNOWN YET"));
    put_questions(sheet, &sheet->brief->missing);
    html_section_end(&sheet->page);
}

enum { NEAR_SHOWN = 5 };

static void put_nears(struct sheet *sheet, size_t from, size_t to)
{
    html_open(sheet->body, "ul class=\"near\"");
    for (size_t i = from; i < to; i++) {
        const struct brief_near *near = &sheet->brief->near[i];

        html_open(sheet->body, "li");
        html_text(sheet->body, wording_text(sheet->wording, &near->asked->question));
        buffer_add(sheet->body, " → <strong>");
        html_text(sheet->body, near->answer);
        buffer_add(sheet->body, "</strong>");
        html_element(sheet->body, "p class=\"brings\"", near->names);
        html_close(sheet->body, "li");
    }
    html_close(sheet->body, "ul");
}

/* What one more answer would bring. */
static void put_near(struct sheet *sheet)
{
    const struct brief *brief = sheet->brief;
    size_t shown = brief->near_count < NEAR_SHOWN ? brief->near_count : NEAR_SHOWN;
    struct buffer summary = BUFFER_EMPTY;

    if (brief->near_count == 0 && brief->danger_hangs_on == NULL)
        return;
    html_section(&sheet->page, "near", _("ONE MORE ANSWER"));
    if (brief->danger_hangs_on != NULL)
        put_element(sheet->body, "p class=\"against\"", "%s %s", _("If it shows danger, the advice above waits for safety:"),
                    brief->danger_hangs_on);
    if (shown > 0)
        put_nears(sheet, 0, shown);
    if (shown < brief->near_count) {
        buffer_format(&summary, _("Further answers (%zu)"), brief->near_count - shown);
        html_fold(sheet->body, buffer_text(&summary), false);
        put_nears(sheet, shown, brief->near_count);
        html_fold_end(sheet->body);
        buffer_free(&summary);
    }
    html_section_end(&sheet->page);
}

/* --- The frame --------------------------------------------------------------------------------------------------------- */

static void put_legend(struct sheet *sheet)
{
    const struct wording *wording = sheet->wording;
    const char *example = wording->rulebook->example;
    struct buffer *body = sheet->body;

    html_section(&sheet->page, "legend", _("LEGEND"));
    html_open(body, "dl class=\"pairs legend\"");
    page_standings(body);
    put_element(body, "dt", "%s, %s, %s, %s", wording_strength(wording, STRENGTH_REQUIRED),
                wording_strength(wording, STRENGTH_STRONG), wording_strength(wording, STRENGTH_MODERATE),
                wording_strength(wording, STRENGTH_WEAK));
    html_element(body, "dd", _("How much speaks for an action. The weakest are reminders."));
    html_element(body, "dt", _("can still change"));
    html_element(body, "dd", _("A question that is open now could change how the action stands."));
    html_element(body, "dt", example);
    put_element(body, "dd", _("The name of a rule. intervensi rules %s shows what it asks and where it comes from."), example);
    put_element(body, "dt", "%s, %s, %s", wording_origin(wording, ORIGIN_SEED), wording_origin(wording, ORIGIN_SEED_EXT),
                wording_origin(wording, ORIGIN_EXT));
    html_element(body, "dd", _("Where a rule comes from; its places are named behind it."));
    html_close(body, "dl");
    html_section_end(&sheet->page);
}

static void put_header(struct sheet *sheet)
{
    struct buffer *header = &sheet->page.header;
    struct buffer title = BUFFER_EMPTY;

    html_element(header, "p class=\"kind\"", _("Report on a case"));
    wording_capital(&title, sheet->brief->title);
    put_written(header, "h1", "h1", buffer_text(&title));
    if (sheet->brief->id != NULL)
        put_written(header, "p class=\"id\"", "p", sheet->brief->id);
    buffer_free(&title);
}

/* The latest date that the case holds, so that the same case always makes the same page; NULL: none. */
static const char *latest_date(const struct case_record *record)
{
    const char *latest = NULL;

    for (size_t i = 0; i < record->vocabulary->fact_count + record->note_count; i++) {
        size_t note = i - record->vocabulary->fact_count;
        const char *date = i < record->vocabulary->fact_count ? record->answers[i].date : record->notes[note].date;

        if (date != NULL && (latest == NULL || strcmp(date, latest) > 0))
            latest = date;
    }
    return latest;
}

/* What stands at the foot of every sheet: which case, as it was when. */
static void add_foot(const struct case_record *record, struct buffer *foot)
{
    const char *date = latest_date(record);

    buffer_add(foot, record->id != NULL ? record->id : _("case without a number"));
    if (date != NULL) {
        buffer_add(foot, " · ");
        buffer_format(foot, _("as of %s"), date);
    }
}

void render_page_case(const struct view *view, struct buffer *html)
{
    struct brief *brief = brief_new(view);
    struct sheet sheet = {.wording = view->wording, .brief = brief, .view = view, .derivation = derivation_new(view->result)};
    struct buffer title = BUFFER_EMPTY, foot = BUFFER_EMPTY;

    sheet.body = &sheet.page.body;
    put_header(&sheet);
    put_situation(&sheet);
    put_dangers(&sheet);
    put_decision(&sheet);
    for (int part = 0; part < PART_COUNT; part++)
        put_section(&sheet, (enum brief_part)part);
    put_remarks(&sheet, "contradictions", _("ANSWERS THAT CONTRADICT EACH OTHER"), &brief->contradictions);
    put_remarks(&sheet, "warnings", _("WARNINGS"), &brief->warnings);
    put_remarks(&sheet, "principles", _("PRINCIPLES"), &brief->principles);
    put_missing(&sheet);
    put_near(&sheet);
    put_plan(&sheet);
    put_answers(&sheet);
    put_notes(&sheet);
    put_remarks(&sheet, "implied", _("ANSWERS THAT FOLLOW FROM OTHERS"), &brief->implied);
    put_remarks(&sheet, "assessment", _("ASSESSMENT"), &brief->assessments);
    put_legend(&sheet);
    html_element(&sheet.page.footer, "p", _("Supports the social worker's judgement, does not replace it."));
    put_element(&sheet.page.footer, "p class=\"digest\"", _("Rules %s · %.*s"), engine_version(view->engine), -1,
                engine_digest(view->engine));
    buffer_add(&title, brief->title);
    if (brief->id != NULL)
        buffer_format(&title, " (%s)", brief->id);
    buffer_format(&title, " · %s", _("Report on a case"));
    add_foot(view->record, &foot);
    sheet.page.foot = buffer_text(&foot);
    html_page_write(&sheet.page, view->wording->language, buffer_text(&title), html);
    buffer_free(&foot);
    buffer_free(&title);
    derivation_free(sheet.derivation);
    brief_free(brief);
}
