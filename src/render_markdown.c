/* Advice as Markdown. See render_markdown.h. */
#include "render_markdown.h"

#include <string.h>

#include "condition_words.h"
#include "derivation.h"
#include "markdown.h"

struct document {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation; /* NULL: reasons are not opened */
};

static void put_why(const struct document *document, size_t fact);

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
    markdown_text(document->output, brief->head.count > 0 ? buffer_text(&text) : _("What kind of case this is cannot be said yet."));
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
        put_why(document, dangers->items[i].fact);
}

/* One remark as an item of a list. */
static void put_remark(const struct document *document, const struct remark *remark, const char *lead)
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

static void add_line_words(const struct document *document, const struct derivation_line *line, struct buffer *text)
{
    const struct result *result = document->brief->result;
    struct buffer words = BUFFER_EMPTY;

    if (line->what == ABSENT_FACT)
        condition_absent_words(document->wording,
                               &(struct condition_context){result, &result->firings[line->firing], document->brief->record},
                               line->absent, &words);
    else
        wording_fact(document->wording, document->brief->record, &result->facts[line->fact], &words);
    markdown_escape(text, buffer_text(&words));
    buffer_free(&words);
}

/* The derivation of a fact as a nested list below its reason. */
static void put_why(const struct document *document, size_t fact)
{
    const struct rulebook *rulebook = document->wording->rulebook;
    const struct derivation_line *lines;
    size_t count;

    if (document->derivation == NULL)
        return;
    lines = derivation_of(document->derivation, fact, &count);
    for (size_t i = 0; i < count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%*s- ", 2 + 2 * (int)lines[i].depth, "");
        add_line_words(document, &lines[i], &text);
        if (lines[i].what == SEEN_FACT)
            buffer_format(&text, " (%s)", _("see above"));
        if (lines[i].what == DERIVED_FACT) {
            const struct firing *firing = &document->brief->result->firings[lines[i].firings[0]];
            const struct rule *rule = &rulebook->rules[rulebook->alternatives[firing->alternative].rule];

            buffer_format(&text, " `%s` – ", rule->id);
            wording_citation(document->wording, rule, &text);
        }
        output_format(document->output, "%s\n", buffer_text(&text));
        buffer_free(&text);
    }
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
    output_format(document->output, "%s`\n", buffer_text(&text));
    for (size_t i = 0; i < row->reasons.count && (i == 0 || more); i++) {
        put_remark(document, &row->reasons.items[i], "   - ");
        put_why(document, row->reasons.items[i].fact);
    }
    for (size_t i = 0; i < row->against.count; i++) {
        put_remark(document, &row->against.items[i], "   - ⚠ ");
        put_why(document, row->against.items[i].fact);
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

static void put_folded(const struct document *document, const struct brief_section *section)
{
    const char *mark = "";

    if (section->folded == 0)
        return;
    output_format(document->output, "\n%s ", _("also, as reminders:"));
    for (size_t i = 0; i < section->count; i++)
        if (section->rows[i].folded && section->rows[i].recommendation->standing != STANDING_AFTER_SAFETY) {
            output_text(document->output, mark);
            markdown_text(document->output, section->rows[i].name);
            mark = "; ";
        }
    output_text(document->output, "\n");
}

static void put_section(const struct document *document, enum brief_part part)
{
    const struct brief_section *section = &document->brief->sections[part];
    size_t questions = part == PART_SAFETY ? document->brief->unsafe.count : 0;
    size_t shown = questions;

    for (size_t i = 0; i < section->count; i++)
        shown += !section->rows[i].folded;
    if (shown == 0 && section->folded == 0)
        return;
    markdown_heading(document->output, 2, brief_heading(part));
    shown = 0;
    for (size_t i = 0; i < section->count; i++)
        if (!section->rows[i].folded) {
            bool numbered = part == PART_SAFETY || part == PART_ADVICE;

            shown++;
            put_row(document, &section->rows[i], part == PART_STEPS ? (size_t)section->rows[i].number : numbered ? shown : 0);
        }
    put_folded(document, section);
    put_contacts(document, section);
    if (questions > 0)
        output_text(document->output, "\n");
    for (size_t i = 0; i < questions; i++)
        put_remark(document, &document->brief->unsafe.items[i], "- ? ");
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
        put_remark(document, &remarks->items[i], remarks->items[i].strength == STRENGTH_REQUIRED ? "- \\* " : "- ");
        put_why(document, remarks->items[i].fact);
    }
}

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

    add_activities(&action->activities[wording->language], &activities);
    {
        const char *const cells[] = {row->name,
                                     wording_text(wording, &action->goal),
                                     buffer_text(&activities),
                                     wording_text(wording, &action->method),
                                     wording_text(wording, &action->target),
                                     wording_text(wording, &action->role),
                                     wording_text(wording, &action->resources),
                                     wording_text(wording, &action->indicator)};

        markdown_row(document->output, cells, sizeof cells / sizeof *cells);
    }
    buffer_free(&activities);
}

static void put_plan(const struct document *document)
{
    const char *const head[] = {_("Action"), _("Goal"), _("Activities"), _("Method"), _("Target"), _("Role"), _("Resources"), _("Indicator")};
    bool any = false;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < document->brief->sections[part].count; i++) {
            const struct brief_row *row = &document->brief->sections[part].rows[i];

            if (!brief_row_is_planned(row, (enum brief_part)part))
                continue;
            if (!any) {
                markdown_heading(document->output, 2, _("PLAN (examples, to be fitted to the case)"));
                markdown_table(document->output, head, sizeof head / sizeof *head);
            }
            any = true;
            put_plan_row(document, row);
        }
}

static void put_closing(const struct document *document)
{
    const char *digest = strchr(document->brief->digest, ':');

    output_text(document->output, "\n---\n\n");
    output_format(document->output, "%s ", _("Supports the social worker's judgement, does not replace it."));
    output_format(document->output, _("Rules %s · %.*s"), document->brief->version, 12, digest != NULL ? digest + 1 : document->brief->digest);
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
    put_remarks(&document, &brief->warnings, _("WARNINGS"));
    if (brief->all)
        put_remarks(&document, &brief->principles, _("PRINCIPLES"));
    put_remarks(&document, &brief->missing, _("NOT KNOWN YET (* = must be known first)"));
    if (brief->all)
        put_remarks(&document, &brief->assessments, _("ASSESSMENT"));
    put_plan(&document);
    put_closing(&document);
    derivation_free(document.derivation);
}
