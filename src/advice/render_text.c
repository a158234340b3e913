/* Advice as text: the order of the page. */
#include "advice/render_text.h"

#include <string.h>

#include "advice/brief.h"
#include "advice/derivation.h"
#include "base/layout.h"

struct page {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation; /* NULL: reasons are not opened */
    bool plan;
    const char *all_word;
};

/* --- Advice as text -------------------------------------------------------------------------------------------------- */

enum { PLAN_SHOWN = 3, FIELD_CELLS = 10 };

static void put_field(const struct page *page, const char *name, const char *text)
{
    struct buffer first = BUFFER_EMPTY;

    if (text[0] == '\0')
        return;
    if (page->output->width < LAYOUT_NARROW) {
        buffer_format(&first, "   %s: ", name);
        layout_text(page->output, buffer_text(&first), "     ", text);
    } else
        layout_pair(page->output, "   ", name, FIELD_CELLS, text);
    buffer_free(&first);
}

static void put_activities(const struct page *page, const struct words *activities)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < activities->count; i++)
        buffer_format(&text, "%s%zu. %s", i > 0 ? "\n" : "", i + 1, activities->items[i]);
    put_field(page, _("Activities"), buffer_text(&text));
    buffer_free(&text);
}

static void put_block(const struct page *page, const struct brief_row *row)
{
    const struct action *action = row->action;
    const struct wording *wording = page->wording;
    struct buffer name = BUFFER_EMPTY;

    buffer_add(&name, output_style(page->output, STYLE_STRONG));
    wording_capital(&name, row->name);
    buffer_add(&name, output_style(page->output, STYLE_PLAIN));
    layout_text(page->output, " • ", "   ", buffer_text(&name));
    put_field(page, _("Goal"), wording_text(wording, &action->goal));
    put_activities(page, &action->activities[wording->language]);
    if (page->plan)
        put_field(page, _("Method"), wording_text(wording, &action->method));
    put_field(page, _("Target"), wording_text(wording, &action->target));
    put_field(page, _("Role"), wording_text(wording, &action->role));
    if (page->plan)
        put_field(page, _("Resources"), wording_text(wording, &action->resources));
    put_field(page, _("Indicator"), wording_text(wording, &action->indicator));
    if (page->plan)
        put_field(page, _("Beware"), wording_text(wording, &action->mistake));
    buffer_free(&name);
}

/* The plan table, as blocks. */
static void page_plan(const struct page *page)
{
    bool whole = page->plan || page->brief->all;
    size_t count = 0;

    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < page->brief->sections[part].count; i++) {
            const struct brief_row *row = &page->brief->sections[part].rows[i];

            if (!brief_row_is_planned(row, (enum brief_part)part))
                continue;
            if (count == 0)
                layout_heading(page->output, _("PLAN (examples, to be fitted to the case)"));
            if (whole || count < PLAN_SHOWN)
                put_block(page, row);
            count++;
        }
    if (!whole && count > PLAN_SHOWN) {
        layout_format(page->output, " … ", "   ", _("not shown: %zu (the whole plan: --plan)"), count - PLAN_SHOWN);
    }
}

/* --- Advice as text -------------------------------------------------------------------------------------------------- */

static struct tree tree_of(const struct page *page)
{
    return (struct tree){
        .output = page->output,
        .wording = page->wording,
        .record = page->brief->record,
        .result = page->brief->result,
        .derivation = page->derivation,
        .citations = true,
    };
}

/* Why this fact holds, where reasons are opened: the lines below a reason. */
static void page_why(const struct page *page, size_t fact, const char *indent)
{
    const struct tree tree = tree_of(page);

    if (page->derivation != NULL)
        tree_put_below(&tree, fact, indent);
}

/* Why an action stands as it does, where reasons are opened. */
static void page_why_standing(const struct page *page, const struct recommendation *recommendation, const char *indent)
{
    const struct tree tree = tree_of(page);
    size_t fact;

    if (page->derivation == NULL || recommendation->standing == STANDING_RECOMMENDED)
        return;
    fact = derivation_standing(page->brief->result, recommendation);
    if (fact < page->brief->result->fact_count)
        tree_put(&tree, fact, indent);
}

/* --- Advice as text -------------------------------------------------------------------------------------------------- */

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
    layout_edge_take(page->output, buffer_text(&first), indent, &text, buffer_text(&rules));
    buffer_free(&first);
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

/* A remark, its sign first: what it concerns, what it says. After a remark on the same thing only what it says. */
static void page_remark(const struct page *page, const struct remark *remark, const struct remark *after, const char *sign)
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

/* An open question: why it matters; where nothing is folded also its words. */
static void page_question(const struct page *page, const struct remark *remark, const char *sign)
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
    if (row->hangs_on == NULL || !page->brief->all)
        return;
    layout_format(page->output, indent, indent, "%s %s", _("Still hangs on:"), row->hangs_on);
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
    layout_take(page->output, "     ", "     ", &text);
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

/* A section of actions; says nothing where nothing is to be shown. */
static void page_section(const struct page *page, enum brief_part part)
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

/* --- Advice as text -------------------------------------------------------------------------------------------------- */

enum { MISSING_SHOWN = 10, DIGEST_SHOWN = 12 };

static void put_title(const struct page *page)
{
    struct buffer text = BUFFER_EMPTY;
    struct buffer id = BUFFER_EMPTY;

    buffer_add(&text, output_style(page->output, STYLE_STRONG));
    wording_capital(&text, page->brief->title != NULL ? page->brief->title : _("case without a title"));
    buffer_add(&text, output_style(page->output, STYLE_PLAIN));
    if (page->brief->id != NULL)
        buffer_format(&id, "(%s)", page->brief->id);
    layout_edge_take(page->output, "", "", &text, buffer_text(&id));
    buffer_free(&id);
}

static void put_head(const struct page *page)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < page->brief->head.count; i++) {
        if (i == 0)
            wording_capital(&text, page->brief->head.items[i].text);
        else
            buffer_format(&text, " · %s", page->brief->head.items[i].text);
    }
    if (page->brief->head.count == 0)
        buffer_add(&text, _("What kind of case this is cannot be said yet."));
    layout_take(page->output, "", "", &text);
}

static void put_dangers(const struct page *page)
{
    const struct brief *brief = page->brief;
    struct buffer text = BUFFER_EMPTY;
    struct buffer rules = BUFFER_EMPTY;

    if (brief->dangers.count == 0)
        return;
    buffer_format(&text, "%s%s%s", output_style(page->output, STYLE_DANGER), _("DANGER IS NEAR"),
                  output_style(page->output, STYLE_PLAIN));
    for (size_t i = 0; i < brief->dangers.count; i++)
        buffer_format(&text, "%s %s", i == 0 ? ":" : "", brief->dangers.items[i].text);
    buffer_format(&text, " %s", _("Safety comes first; everything else waits."));
    output_text(page->output, "\n");
    for (size_t i = 0; i < brief->dangers.count; i++)
        buffer_format(&rules, "%s%s", i > 0 ? " " : "", brief->dangers.items[i].rule);
    layout_edge(page->output, "!! ", "   ", buffer_text(&text), buffer_text(&rules));
    for (size_t i = 0; i < brief->dangers.count; i++)
        page_why(page, brief->dangers.items[i].fact, "   ");
    buffer_free(&rules);
    buffer_free(&text);
}

/* While danger is near the rest is one line: it is there, and it waits. */
static void put_waiting(const struct page *page)
{
    struct buffer text = BUFFER_EMPTY;

    if (page->brief->waiting == 0)
        return;
    brief_add_waiting(page->brief, &text);
    layout_heading(page->output, _("AFTER SAFETY"));
    if (text.length > 0)
        layout_take(page->output, " ", " ", &text);
    buffer_format(&text, _("waiting until it is safe: %zu in all (in full: %s)"), page->brief->waiting, page->all_word);
    layout_take(page->output, " … ", "   ", &text);
}

/* Answers that nobody gave. */
static void put_implied(const struct page *page)
{
    const struct remarks *implied = &page->brief->implied;

    if (implied->count == 0 || !page->brief->all)
        return;
    layout_heading(page->output, _("ANSWERS THAT FOLLOW FROM OTHERS"));
    for (size_t i = 0; i < implied->count; i++)
        page_remark(page, &implied->items[i], i > 0 ? &implied->items[i - 1] : NULL, " · ");
}

static void put_assessments(const struct page *page)
{
    const struct remarks *assessments = &page->brief->assessments;

    if (assessments->count == 0 || !page->brief->all)
        return;
    layout_heading(page->output, _("ASSESSMENT"));
    for (size_t i = 0; i < assessments->count; i++) {
        const struct remark *remark = &assessments->items[i];
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s: %s (%s)", remark->about, remark->text, wording_strength(page->wording, remark->strength));
        layout_edge(page->output, " · ", "   ", buffer_text(&text), remark->rule);
        page_why(page, remark->fact, "   ");
        buffer_free(&text);
    }
}

static void put_warnings(const struct page *page)
{
    const struct brief *brief = page->brief;

    if (brief->contradictions.count == 0 && brief->warnings.count == 0 && brief->principles.count == 0 && brief->apart == NULL)
        return;
    layout_heading(page->output, _("WARNINGS"));
    for (size_t i = 0; i < brief->contradictions.count; i++)
        page_remark(page, &brief->contradictions.items[i], i > 0 ? &brief->contradictions.items[i - 1] : NULL, " ! ");
    for (size_t i = 0; i < brief->warnings.count; i++)
        page_remark(page, &brief->warnings.items[i], i > 0 ? &brief->warnings.items[i - 1] : NULL, " ! ");
    for (size_t i = 0; brief->all && i < brief->principles.count; i++)
        page_remark(page, &brief->principles.items[i], i > 0 ? &brief->principles.items[i - 1] : NULL, " · ");
    if (!brief->all && brief->principles.count > 0) {
        layout_format(page->output, " … ", "   ", _("the other principles are kept or to be kept in mind (%s)"), page->all_word);
    }
    if (brief->apart != NULL)
        layout_format(page->output, " · ", "   ", _("Answered, but not counted, for it does not apply to this case: %s"),
                      brief->apart);
}

static void put_missing(const struct page *page)
{
    const struct remarks *missing = &page->brief->missing;
    size_t shown = page->brief->all || missing->count <= MISSING_SHOWN ? missing->count : MISSING_SHOWN;
    bool required = missing->count > 0 && missing->items[0].strength == STRENGTH_REQUIRED;

    if (missing->count == 0)
        return;
    layout_heading(page->output, required ? _("NOT KNOWN YET (* = must be known first)") : _("NOT KNOWN YET"));
    for (size_t i = 0; i < shown; i++) {
        const struct remark *remark = &missing->items[i];

        page_question(page, remark, remark->strength == STRENGTH_REQUIRED ? " * " : " · ");
    }
    if (shown < missing->count) {
        layout_format(page->output, " … ", "   ", _("not shown: %zu (in full, with the questions: %s)"), missing->count - shown,
                      page->all_word);
    }
}

/* What one more answer would bring. */
static void put_near(const struct page *page)
{
    const struct brief *brief = page->brief;
    struct buffer text = BUFFER_EMPTY;

    if (brief->near_count == 0 && brief->danger_hangs_on == NULL)
        return;
    layout_heading(page->output, _("ONE MORE ANSWER"));
    if (brief->danger_hangs_on != NULL) {
        buffer_format(&text, "%s %s", _("If it shows danger, the advice above waits for safety:"), brief->danger_hangs_on);
        layout_text(page->output, " ! ", "   ", buffer_text(&text));
    }
    for (size_t i = 0; i < brief->near_count; i++) {
        const struct brief_near *near = &brief->near[i];

        buffer_cut(&text, 0);
        buffer_format(&text, "%s → %s", wording_text(page->wording, &near->asked->question), near->answer);
        layout_edge(page->output, " · ", "   ", buffer_text(&text), near->asked->id);
        layout_text(page->output, "   + ", "     ", near->names);
    }
    buffer_cut(&text, 0);
    if (brief->near_hidden > 0) {
        buffer_format(&text, _("not shown: %zu (in full: %s)"), brief->near_hidden, page->all_word);
        layout_text(page->output, " … ", "   ", buffer_text(&text));
    }
    buffer_free(&text);
}

static void put_closing(const struct page *page)
{
    const char *digest = strchr(page->brief->digest, ':');
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("Rules %s · %.*s"), page->brief->version, DIGEST_SHOWN,
                  digest != NULL ? digest + 1 : page->brief->digest);
    output_text(page->output, "\n");
    layout_edge(page->output, "", "", _("Supports the social worker's judgement, does not replace it."), buffer_text(&text));
    buffer_free(&text);
}

static bool has_actions(const struct brief *brief)
{
    for (int part = 0; part < PART_COUNT; part++)
        if (brief->sections[part].count > 0)
            return true;
    return false;
}

static void put_actions(const struct page *page)
{
    for (int part = 0; part < PART_COUNT; part++) {
        page_section(page, (enum brief_part)part);
        if (part == PART_SAFETY)
            put_waiting(page);
    }
    if (!has_actions(page->brief)) {
        layout_heading(page->output, _("ADVICE"));
        layout_text(page->output, " ", " ", _("No advice yet: the answers are too few. See below what is not known."));
    }
}

void render_text_advice(struct output *output, const struct wording *wording, const struct brief *brief,
                        const struct render_choice *choice)
{
    struct page page = {output, wording, brief, NULL, choice->plan, choice->all_word};

    if (choice->why)
        page.derivation = derivation_new(brief->result);
    put_title(&page);
    put_head(&page);
    put_dangers(&page);
    put_actions(&page);
    put_warnings(&page);
    put_missing(&page);
    put_near(&page);
    put_implied(&page);
    put_assessments(&page);
    page_plan(&page);
    put_closing(&page);
    derivation_free(page.derivation);
}
