/* Advice as Markdown. */
#include "advice/render_markdown.h"

#include <string.h>

#include "advice/brief.h"
#include "advice/derivation.h"
#include "base/buffer.h"
#include "base/output.h"

struct document {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation; /* NULL: reasons are not opened */
};

/* --- Pieces of Markdown ---------------------------------------------------------------------------------------------- */

/* Adds the text with everything escaped that Markdown would read as a sign. */
static void markdown_escape(struct buffer *buffer, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("\\`*_[]<>|#~", *text) != NULL)
            buffer_add(buffer, "\\");
        buffer_add_part(buffer, *text == '\n' ? " " : text, 1);
    }
}

/* Writes escaped text. */
static void markdown_text(struct output *output, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;

    markdown_escape(&buffer, text);
    output_text(output, buffer_text(&buffer));
    buffer_free(&buffer);
}

/* A heading with an empty line before and after it. */
static void markdown_heading(struct output *output, int level, const char *text)
{
    output_format(output, "\n%.*s ", level, "######");
    markdown_text(output, text);
    output_text(output, "\n\n");
}

/* One row of a table; the cells are escaped. */
static void markdown_row(struct output *output, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        output_text(output, "| ");
        markdown_text(output, cells[i]);
        output_text(output, " ");
    }
    output_text(output, "|\n");
}

/* The head of a table and the line below it. */
static void markdown_table(struct output *output, const char *const *cells, size_t count)
{
    markdown_row(output, cells, count);
    for (size_t i = 0; i < count; i++)
        output_text(output, "|---");
    output_text(output, "|\n");
}

/* --- Advice as Markdown ---------------------------------------------------------------------------------------------- */

enum { PLAN_COLUMNS = 8 };

static void add_activities(const struct words *activities, struct buffer *text)
{
    for (size_t i = 0; i < activities->count; i++)
        buffer_format(text, "%s%zu) %s", i > 0 ? "; " : "", i + 1, activities->items[i]);
}

static void put_plan_row(const struct document *document, const struct brief_row *row)
{
    const struct wording *wording = document->wording;
    const struct action *action = row->action;
    struct buffer activities = BUFFER_EMPTY;
    const char *cells[PLAN_COLUMNS] = {row->name, wording_text(wording, &action->goal), NULL};

    add_activities(&action->activities[wording->language], &activities);
    cells[2] = buffer_text(&activities);
    cells[3] = wording_text(wording, &action->method);
    cells[4] = wording_text(wording, &action->target);
    cells[5] = wording_text(wording, &action->role);
    cells[6] = wording_text(wording, &action->resources);
    cells[7] = wording_text(wording, &action->indicator);
    markdown_row(document->output, cells, PLAN_COLUMNS);
    buffer_free(&activities);
}

/* The plan table. */
static void document_plan(const struct document *document)
{
    const char *const head[PLAN_COLUMNS] = {_("Action"), _("Goal"), _("Activities"), _("Method"),
                                            _("Target"), _("Role"), _("Resources"),  _("Indicator")};
    bool any = false;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < document->brief->sections[part].count; i++) {
            const struct brief_row *row = &document->brief->sections[part].rows[i];

            if (!brief_row_is_planned(row, (enum brief_part)part))
                continue;
            if (!any) {
                markdown_heading(document->output, 2, _("PLAN (examples, to be fitted to the case)"));
                markdown_table(document->output, head, PLAN_COLUMNS);
            }
            any = true;
            put_plan_row(document, row);
        }
}

/* --- Advice as Markdown ---------------------------------------------------------------------------------------------- */

/* One remark as an item of a list; `lead` is its indentation and mark. */
static void document_remark(const struct document *document, const struct remark *remark, const char *lead)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, lead);
    if (remark->about != NULL || remark->word != NULL) {
        buffer_add(&text, "**");
        if (remark->about != NULL)
            markdown_escape(&text, remark->about);
        buffer_format(&text, "%s%s:** ", remark->about != NULL && remark->word != NULL ? " · " : "",
                      remark->word != NULL ? remark->word : "");
    }
    markdown_escape(&text, remark->text);
    buffer_format(&text, " `%s`\n", remark->rule);
    output_text(document->output, buffer_text(&text));
    buffer_free(&text);
}

/* The derivation of a fact as a nested list below its reason, where reasons are opened. */
static void document_why(const struct document *document, size_t fact)
{
    const struct derivation_line *lines;
    size_t count;

    if (document->derivation == NULL)
        return;
    lines = derivation_of(document->derivation, fact, &count);
    for (size_t i = 0; i < count; i++) {
        struct buffer text = BUFFER_EMPTY;
        struct buffer words = BUFFER_EMPTY;

        buffer_format(&text, "%*s- ", 2 + 2 * (int)lines[i].depth, "");
        derivation_words(document->wording, document->brief->record, document->brief->result, &lines[i], &words);
        markdown_escape(&text, buffer_text(&words));
        if (lines[i].what == SEEN_FACT)
            buffer_format(&text, " (%s)", _("see above"));
        if (lines[i].what == DERIVED_FACT) {
            const struct rule *rule = derivation_rule(document->wording, document->brief->result, &lines[i]);

            buffer_format(&text, " `%s` – ", rule->id);
            wording_citation(document->wording, rule, &text);
        }
        output_format(document->output, "%s\n", buffer_text(&text));
        buffer_free(&words);
        buffer_free(&text);
    }
}

/* --- Advice as Markdown ---------------------------------------------------------------------------------------------- */

static void put_head(const struct document *document)
{
    const struct brief *brief = document->brief;
    struct buffer text = BUFFER_EMPTY;

    output_text(document->output, "# ");
    markdown_text(document->output, brief->title != NULL ? brief->title : _("case without a title"));
    if (brief->id != NULL) {
        output_text(document->output, " (");
        markdown_text(document->output, brief->id);
        output_text(document->output, ")");
    }
    for (size_t i = 0; i < brief->head.count; i++)
        buffer_format(&text, "%s%s", i > 0 ? " · " : "", brief->head.items[i].text);
    output_text(document->output, "\n\n");
    markdown_text(document->output,
                  brief->head.count > 0 ? buffer_text(&text) : _("What kind of case this is cannot be said yet."));
    output_text(document->output, "\n");
    buffer_free(&text);
}

static void put_dangers(const struct document *document)
{
    const struct remarks *dangers = &document->brief->dangers;

    if (dangers->count == 0)
        return;
    output_format(document->output, "\n**%s:**", _("DANGER IS NEAR"));
    for (size_t i = 0; i < dangers->count; i++) {
        output_text(document->output, " ");
        markdown_text(document->output, dangers->items[i].text);
    }
    output_format(document->output, " %s\n", _("Safety comes first; everything else waits."));
    for (size_t i = 0; i < dangers->count; i++)
        document_why(document, dangers->items[i].fact);
}

static void put_row(const struct document *document, const struct brief_row *row, size_t place)
{
    struct buffer text = BUFFER_EMPTY;
    bool more = document->derivation != NULL || document->brief->all;

    if (place > 0)
        buffer_format(&text, "%zu. **", place);
    else
        buffer_add(&text, "- **");
    wording_capital(&text, row->name);
    buffer_format(&text, "** – %s, %s `", wording_strength(document->wording, row->recommendation->strength),
                  wording_standing(row->recommendation->standing));
    wording_join(&text, &row->recommendation->rules, " ");
    buffer_add(&text, "`");
    if (row->hangs_on != NULL)
        buffer_format(&text, " *(%s)*", _("can still change"));
    output_format(document->output, "%s\n", buffer_text(&text));
    for (size_t i = 0; i < row->reasons.count && (i == 0 || more); i++) {
        document_remark(document, &row->reasons.items[i], "   - ");
        document_why(document, row->reasons.items[i].fact);
    }
    for (size_t i = 0; i < row->against.count; i++) {
        document_remark(document, &row->against.items[i], "   - ⚠ ");
        document_why(document, row->against.items[i].fact);
    }
    buffer_free(&text);
}

static void put_contacts(const struct document *document, const struct brief_section *section)
{
    const char *const head[] = {_("Where to turn now"), _("Number"), _("Area")};

    if (section->contact_count == 0)
        return;
    output_text(document->output, "\n");
    markdown_table(document->output, head, 3);
    for (size_t i = 0; i < section->contact_count; i++) {
        const struct contact *contact = section->contacts[i];
        const char *const cells[] = {wording_text(document->wording, &contact->service),
                                     contact->number[0] != '\0' ? contact->number : _("to be filled in locally"),
                                     wording_text(document->wording, &contact->area)};

        markdown_row(document->output, cells, 3);
    }
}

static void put_reminders(const struct document *document, enum brief_part part)
{
    struct buffer names = BUFFER_EMPTY;

    if (document->brief->sections[part].reminders == 0)
        return;
    brief_add_reminders(document->brief, part, &names);
    output_format(document->output, "\n%s ", _("also, as reminders:"));
    markdown_text(document->output, buffer_text(&names));
    output_text(document->output, "\n");
    buffer_free(&names);
}

static void put_section(const struct document *document, enum brief_part part)
{
    const struct brief_section *section = &document->brief->sections[part];
    size_t questions = part == PART_SAFETY ? document->brief->unsafe.count : 0;
    size_t shown = questions;

    for (size_t i = 0; i < section->count; i++)
        shown += !section->rows[i].folded;
    if (shown == 0 && section->reminders == 0)
        return;
    markdown_heading(document->output, 2, brief_heading(part));
    shown = 0;
    for (size_t i = 0; i < section->count; i++)
        if (!section->rows[i].folded) {
            bool numbered = part == PART_SAFETY || part == PART_ADVICE;

            shown++;
            put_row(document, &section->rows[i], part == PART_STEPS ? (size_t)section->rows[i].number : numbered ? shown : 0);
        }
    put_reminders(document, part);
    put_contacts(document, section);
    if (questions > 0)
        output_text(document->output, "\n");
    for (size_t i = 0; i < questions; i++)
        document_remark(document, &document->brief->unsafe.items[i], "- ? ");
}

static void put_waiting(const struct document *document)
{
    struct buffer text = BUFFER_EMPTY;

    if (document->brief->waiting == 0)
        return;
    brief_add_waiting(document->brief, &text);
    markdown_heading(document->output, 2, _("AFTER SAFETY"));
    markdown_text(document->output, buffer_text(&text));
    output_text(document->output, "\n");
    buffer_free(&text);
}

static void put_remarks(const struct document *document, const struct remarks *remarks, const char *heading)
{
    if (remarks->count == 0)
        return;
    markdown_heading(document->output, 2, heading);
    for (size_t i = 0; i < remarks->count; i++) {
        document_remark(document, &remarks->items[i], remarks->items[i].strength == STRENGTH_REQUIRED ? "- \\* " : "- ");
        document_why(document, remarks->items[i].fact);
    }
}

static void put_apart(const struct document *document)
{
    struct buffer text = BUFFER_EMPTY;

    if (document->brief->apart == NULL)
        return;
    buffer_format(&text, _("Answered, but not counted, for it does not apply to this case: %s"), document->brief->apart);
    output_text(document->output, "\n");
    markdown_text(document->output, buffer_text(&text));
    output_text(document->output, "\n");
    buffer_free(&text);
}

static void put_near(const struct document *document)
{
    const struct brief *brief = document->brief;

    if (brief->near_count == 0 && brief->danger_hangs_on == NULL)
        return;
    markdown_heading(document->output, 2, _("ONE MORE ANSWER"));
    if (brief->danger_hangs_on != NULL) {
        output_format(document->output, "- ⚠ %s ", _("If it shows danger, the advice above waits for safety:"));
        markdown_text(document->output, brief->danger_hangs_on);
        output_text(document->output, "\n");
    }
    for (size_t i = 0; i < brief->near_count; i++) {
        const struct brief_near *near = &brief->near[i];

        output_text(document->output, "- ");
        markdown_text(document->output, wording_text(document->wording, &near->asked->question));
        output_format(document->output, " → **%s** `%s`\n   - ", near->answer, near->asked->id);
        markdown_text(document->output, near->names);
        output_text(document->output, "\n");
    }
}

static void put_closing(const struct document *document)
{
    const char *digest = strchr(document->brief->digest, ':');

    output_text(document->output, "\n---\n\n");
    output_format(document->output, "%s ", _("Supports the social worker's judgement, does not replace it."));
    output_format(document->output, _("Rules %s · %.*s"), document->brief->version, 12,
                  digest != NULL ? digest + 1 : document->brief->digest);
    output_text(document->output, "\n");
}

void render_markdown_advice(struct output *output, const struct wording *wording, const struct brief *brief,
                            const struct render_choice *choice)
{
    struct document document = {output, wording, brief, choice->why ? derivation_new(brief->result) : NULL};

    put_head(&document);
    put_dangers(&document);
    for (int part = 0; part < PART_COUNT; part++) {
        put_section(&document, (enum brief_part)part);
        if (part == PART_SAFETY)
            put_waiting(&document);
    }
    put_remarks(&document, &brief->contradictions, _("ANSWERS THAT CONTRADICT EACH OTHER"));
    put_remarks(&document, &brief->warnings, _("WARNINGS"));
    put_apart(&document);
    if (brief->all)
        put_remarks(&document, &brief->principles, _("PRINCIPLES"));
    put_remarks(&document, &brief->missing, _("NOT KNOWN YET (* = must be known first)"));
    put_near(&document);
    if (brief->all) {
        put_remarks(&document, &brief->implied, _("ANSWERS THAT FOLLOW FROM OTHERS"));
        put_remarks(&document, &brief->assessments, _("ASSESSMENT"));
    }
    document_plan(&document);
    put_closing(&document);
    derivation_free(document.derivation);
}
