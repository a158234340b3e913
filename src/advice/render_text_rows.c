/* Advice as text: actions with their reasons, remarks, and where to turn. See render_text.h. */
#include <string.h>

#include "advice/render_text_parts.h"

static const char indent[] = "   ";

static const char *strength_of_action(const struct page *page, enum strength strength)
{
    return strength == STRENGTH_WEAK ? _("reminder") : wording_strength(page->wording, strength);
}

static enum style style_of(enum standing standing)
{
    if (standing == STANDING_BLOCKED || standing == STANDING_CONFLICT)
        return STYLE_DANGER;
    return standing == STANDING_WITH_CAUTION ? STYLE_WARNING : STYLE_GOOD;
}

static void put_name(const struct page *page, const struct brief_row *row, size_t place)
{
    const struct recommendation *recommendation = row->recommendation;
    struct buffer first = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;
    struct buffer rules = BUFFER_EMPTY;

    if (place > 0)
        buffer_format(&first, "%2zu ", place);
    else
        buffer_add(&first, " • ");
    buffer_add(&text, output_style(page->output, STYLE_STRONG));
    wording_capital(&text, row->name);
    buffer_format(&text, "%s · %s", output_style(page->output, STYLE_PLAIN), strength_of_action(page, recommendation->strength));
    if (recommendation->standing != STANDING_RECOMMENDED)
        buffer_format(&text, " · %s%s%s", output_style(page->output, style_of(recommendation->standing)),
                      wording_standing(recommendation->standing), output_style(page->output, STYLE_PLAIN));
    if (row->hangs_on != NULL)
        buffer_format(&text, " · %s", _("can still change"));
    wording_join(&rules, &recommendation->rules, " ");
    layout_edge(page->output, buffer_text(&first), indent, buffer_text(&text), buffer_text(&rules));
    buffer_free(&first);
    buffer_free(&text);
    buffer_free(&rules);
}

/* What the remark concerns, in bold, before what it says. */
static void add_about(const struct page *page, const struct remark *remark, struct buffer *text)
{
    const char *about = remark->about;

    if (about == NULL && remark->word == NULL)
        return;
    buffer_add(text, output_style(page->output, STYLE_STRONG));
    wording_capital(text, about != NULL ? about : remark->word);
    buffer_add(text, output_style(page->output, STYLE_PLAIN));
    if (about != NULL && remark->word != NULL)
        buffer_format(text, " · %s", remark->word);
    buffer_add(text, ": ");
}

void page_remark(const struct page *page, const struct remark *remark, const struct remark *after, const char *sign)
{
    struct buffer text = BUFFER_EMPTY;
    struct buffer rest = BUFFER_EMPTY;
    bool same = after != NULL && after->about == remark->about && after->word == remark->word;

    buffer_format(&rest, "%*s", text_cells(sign), "");
    if (!same || remark->about == NULL)
        add_about(page, remark, &text);
    buffer_add(&text, remark->text);
    layout_edge(page->output, same && remark->about != NULL ? buffer_text(&rest) : sign, buffer_text(&rest), buffer_text(&text),
                remark->rule);
    page_why(page, remark->fact, buffer_text(&rest));
    buffer_free(&text);
    buffer_free(&rest);
}

void page_question(const struct page *page, const struct remark *remark, const char *sign)
{
    struct buffer text = BUFFER_EMPTY;

    layout_edge(page->output, sign, indent, remark->text, remark->rule);
    if (page->brief->all && remark->asked != NULL) {
        buffer_format(&text, "%s %s", _("Ask:"), wording_text(page->wording, &remark->asked->question));
        layout_edge(page->output, indent, indent, buffer_text(&text), remark->asked->id);
    }
    page_why(page, remark->fact, indent);
    buffer_free(&text);
}

/* The strongest reason, or all of them where reasons are opened. */
static void put_reasons(const struct page *page, const struct brief_row *row)
{
    bool more = page->derivation != NULL || page->brief->all;

    for (size_t i = 0; i < row->reasons.count && (i == 0 || more); i++) {
        const struct remark *reason = &row->reasons.items[i];

        layout_edge(page->output, indent, indent, reason->text, more && row->reasons.count > 1 ? reason->rule : "");
        page_why(page, reason->fact, indent);
    }
}

/* What could still change how the action stands, where nothing is folded. */
static void put_hangs_on(const struct page *page, const struct brief_row *row)
{
    struct buffer text = BUFFER_EMPTY;

    if (row->hangs_on == NULL || !page->brief->all)
        return;
    buffer_format(&text, "%s %s", _("Still hangs on:"), row->hangs_on);
    layout_text(page->output, indent, indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_row(const struct page *page, const struct brief_row *row, size_t place)
{
    bool reminder = row->recommendation->strength == STRENGTH_WEAK && !page->brief->all && page->derivation == NULL;

    put_name(page, row, place);
    if (!reminder)
        put_reasons(page, row);
    for (size_t i = 0; i < row->against.count; i++)
        page_remark(page, &row->against.items[i], i > 0 ? &row->against.items[i - 1] : NULL, "   ! ");
    put_hangs_on(page, row);
    page_why_standing(page, row->recommendation, indent);
}

static void put_reminders(const struct page *page, enum brief_part part)
{
    struct buffer names = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;

    if (page->brief->sections[part].reminders == 0)
        return;
    brief_add_reminders(page->brief, part, &names);
    buffer_format(&text, "%s %s (%s)", _("also, as reminders:"), buffer_text(&names), page->all_word);
    layout_text(page->output, " … ", indent, buffer_text(&text));
    buffer_free(&names);
    buffer_free(&text);
}

static void put_contact(const struct page *page, const struct contact *contact)
{
    struct buffer text = BUFFER_EMPTY;

    if (contact->number[0] != '\0')
        buffer_format(&text, "%s%s%s", output_style(page->output, STYLE_STRONG), contact->number,
                      output_style(page->output, STYLE_PLAIN));
    else
        buffer_add(&text, _("number: ............"));
    buffer_format(&text, " (%s)", wording_text(page->wording, &contact->area));
    layout_text(page->output, "   → ", "     ", wording_text(page->wording, &contact->service));
    layout_text(page->output, "     ", "     ", buffer_text(&text));
    buffer_free(&text);
}

static void put_contacts(const struct page *page, const struct brief_section *section)
{
    bool blank = false;

    if (section->contact_count == 0)
        return;
    layout_text(page->output, indent, indent, _("Where to turn now (check the numbers locally):"));
    for (size_t i = 0; i < section->contact_count; i++) {
        put_contact(page, section->contacts[i]);
        blank = blank || section->contacts[i]->number[0] == '\0';
    }
    if (blank)
        layout_text(page->output, indent, indent, _("Local numbers can be kept in a list of your own: --contacts FILE"));
}

void page_section(const struct page *page, enum brief_part part)
{
    const struct brief_section *section = &page->brief->sections[part];
    size_t place = 0;
    size_t questions = part == PART_SAFETY ? page->brief->unsafe.count : 0;
    size_t shown = questions;

    for (size_t i = 0; i < section->count; i++)
        shown += !section->rows[i].folded;
    if (shown == 0 && section->reminders == 0)
        return;
    layout_heading(page->output, brief_heading(part));
    for (size_t i = 0; i < section->count; i++) {
        const struct brief_row *row = &section->rows[i];

        if (row->folded)
            continue;
        place++;
        if (part == PART_STEPS)
            put_row(page, row, (size_t)row->number);
        else
            put_row(page, row, part == PART_ADVICE || part == PART_SAFETY ? place : 0);
    }
    put_reminders(page, part);
    put_contacts(page, section);
    for (size_t i = 0; i < questions; i++)
        page_question(page, &page->brief->unsafe.items[i], " ? ");
}
