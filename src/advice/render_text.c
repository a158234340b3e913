/* Advice as text and as Markdown: the sections are walked once, each format has its writer. */
#include "advice/render_text.h"

#include <string.h>

#include "advice/derivation.h"
#include "base/layout.h"

struct page {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    const struct render_choice *choice;
    const struct writer *writer;
    struct tree tree;        /* without a derivation: reasons are not opened */
    struct buffer *markdown; /* or NULL */
};

/* What stands in the sections of actions. */
struct writer {
    void (*heading)(const struct page *page, const char *text);
    void (*row)(const struct page *page, const struct brief_row *row);
    void (*reminders)(const struct page *page, const char *names);
    void (*contacts)(const struct page *page, const struct brief_section *section);
    void (*unsafe)(const struct page *page, const struct remarks *questions);
    void (*waiting)(const struct page *page);
    void (*near_danger)(const struct page *page, const char *questions);
    void (*near)(const struct page *page, const struct brief_near *near);
};

/* The sections of actions, each only where there is something to show; while danger is near the rest waits. */
static void put_actions(const struct page *page)
{
    const struct writer *writer = page->writer;

    for (int part = 0; part < PART_COUNT; part++) {
        const struct brief_section *section = &page->brief->sections[part];
        bool unsafe = part == PART_SAFETY && page->brief->unsafe.count > 0;

        if (section->shown > 0 || section->reminders != NULL || unsafe) {
            writer->heading(page, brief_heading((enum brief_part)part));
            for (size_t i = 0; i < section->count; i++)
                if (!section->rows[i].folded)
                    writer->row(page, &section->rows[i]);
            if (section->reminders != NULL)
                writer->reminders(page, section->reminders);
            if (section->contact_count > 0)
                writer->contacts(page, section);
            if (unsafe)
                writer->unsafe(page, &page->brief->unsafe);
        }
        if (part == PART_SAFETY && page->brief->waiting > 0) {
            writer->heading(page, _("AFTER SAFETY"));
            writer->waiting(page);
        }
    }
}

/* What one more answer would bring. */
static void put_near(const struct page *page)
{
    const struct brief *brief = page->brief;

    if (brief->near_count == 0 && brief->danger_hangs_on == NULL)
        return;
    page->writer->heading(page, _("ONE MORE ANSWER"));
    if (brief->danger_hangs_on != NULL)
        page->writer->near_danger(page, brief->danger_hangs_on);
    for (size_t i = 0; i < brief->near_count; i++)
        page->writer->near(page, &brief->near[i]);
}

/* The strongest reason, or all of them where reasons are opened or nothing is folded. */
static size_t reasons_shown(const struct page *page, const struct brief_row *row)
{
    bool more = page->choice->why || page->brief->all;

    return more || row->reasons.count == 0 ? row->reasons.count : 1;
}

static void add_activities(const struct page *page, const struct brief_row *row, const char *mark, const char *between,
                           struct buffer *text)
{
    const struct words *activities = &row->action->activities[page->wording->language];

    for (size_t i = 0; i < activities->count; i++)
        buffer_format(text, "%s%zu%s %s", i > 0 ? between : "", i + 1, mark, activities->items[i]);
}

static struct page page_of(const struct view *view, const struct brief *brief, const struct render_choice *choice)
{
    return (struct page){
        .output = view->output,
        .wording = view->wording,
        .brief = brief,
        .choice = choice,
        .tree = {.view = view, .derivation = choice->why ? derivation_new(brief->result) : NULL, .citations = true},
    };
}

/* --- Text -------------------------------------------------------------------------------------------------------------- */

enum { PLAN_SHOWN = 3, FIELD_CELLS = 10, MISSING_SHOWN = 10 };

static const char indent[] = "   ";

static const char *styled(const struct page *page, enum style style)
{
    return output_style(page->output, style);
}

/* Adds the text in bold, with a capital first letter. */
static void add_strong(const struct page *page, const char *text, struct buffer *buffer)
{
    buffer_add(buffer, styled(page, STYLE_STRONG));
    wording_capital(buffer, text);
    buffer_add(buffer, styled(page, STYLE_PLAIN));
}

/* Why this fact holds, where reasons are opened: the lines below a reason. */
static void put_why(const struct page *page, size_t fact, const char *lead)
{
    if (page->tree.derivation != NULL)
        tree_put_below(&page->tree, fact, lead);
}

/* A remark, its sign first: what it concerns, in bold, and what it says. After a remark on the same thing only what it says. */
static void put_remark(const struct page *page, const struct remarks *remarks, size_t at, const char *sign)
{
    const struct remark *remark = &remarks->items[at], *after = at > 0 ? remark - 1 : NULL;
    const char *about = remark->about != NULL ? remark->about : remark->word;
    bool same = after != NULL && remark->about != NULL && after->about == remark->about && after->word == remark->word;
    struct buffer text = BUFFER_EMPTY, rest = BUFFER_EMPTY;

    buffer_format(&rest, "%*s", text_cells(sign), "");
    if (!same && about != NULL) {
        add_strong(page, about, &text);
        if (remark->about != NULL && remark->word != NULL)
            buffer_format(&text, " · %s", remark->word);
        buffer_add(&text, ": ");
    }
    buffer_add(&text, remark->text);
    layout_edge_take(page->output, same ? buffer_text(&rest) : sign, buffer_text(&rest), &text, remark->rule);
    put_why(page, remark->fact, buffer_text(&rest));
    buffer_free(&rest);
}

/* An open question: why it matters; where nothing is folded also its words. */
static void put_question(const struct page *page, const struct remark *remark, const char *sign)
{
    layout_edge(page->output, sign, indent, remark->text, remark->rule);
    if (page->brief->all && remark->asked != NULL)
        layout_edge_format(page->output, indent, indent, remark->asked->id, "%s %s", _("Ask:"),
                           wording_text(page->wording, &remark->asked->question));
    put_why(page, remark->fact, indent);
}

static void text_heading(const struct page *page, const char *text)
{
    layout_heading(page->output, text);
}

static enum style style_of(enum standing standing)
{
    if (standing == STANDING_BLOCKED || standing == STANDING_CONFLICT)
        return STYLE_DANGER;
    return standing == STANDING_WITH_CAUTION ? STYLE_WARNING : STYLE_GOOD;
}

static void put_name(const struct page *page, const struct brief_row *row)
{
    const struct recommendation *recommendation = row->recommendation;
    struct buffer first = BUFFER_EMPTY, text = BUFFER_EMPTY, rules = BUFFER_EMPTY;

    if (row->place > 0)
        buffer_format(&first, "%2zu ", row->place);
    else
        buffer_add(&first, " • ");
    add_strong(page, row->name, &text);
    buffer_format(&text, " · %s",
                  recommendation->strength == STRENGTH_WEAK ? _("reminder")
                                                            : wording_strength(page->wording, recommendation->strength));
    if (recommendation->standing != STANDING_RECOMMENDED)
        buffer_format(&text, " · %s%s%s", styled(page, style_of(recommendation->standing)),
                      wording_standing(recommendation->standing), styled(page, STYLE_PLAIN));
    if (row->hangs_on != NULL)
        buffer_format(&text, " · %s", _("can still change"));
    wording_join(&rules, &recommendation->rules, " ");
    layout_edge_take(page->output, buffer_text(&first), indent, &text, buffer_text(&rules));
    buffer_free(&first);
    buffer_free(&rules);
}

static void text_row(const struct page *page, const struct brief_row *row)
{
    bool more = page->choice->why || page->brief->all;

    put_name(page, row);
    for (size_t i = 0; (more || row->recommendation->strength != STRENGTH_WEAK) && i < reasons_shown(page, row); i++) {
        const struct remark *reason = &row->reasons.items[i];

        layout_edge(page->output, indent, indent, reason->text, more && row->reasons.count > 1 ? reason->rule : "");
        put_why(page, reason->fact, indent);
    }
    for (size_t i = 0; i < row->against.count; i++)
        put_remark(page, &row->against, i, "   ! ");
    if (row->hangs_on != NULL && page->brief->all)
        layout_format(page->output, indent, indent, "%s %s", _("Still hangs on:"), row->hangs_on);
    if (page->tree.derivation != NULL && row->stands < page->brief->result->fact_count)
        tree_put(&page->tree, row->stands, indent);
}

static void text_reminders(const struct page *page, const char *names)
{
    layout_format(page->output, " … ", indent, "%s %s (%s)", _("also, as reminders:"), names, page->choice->all_word);
}

static void text_contacts(const struct page *page, const struct brief_section *section)
{
    bool blank = false;

    layout_text(page->output, indent, indent, _("Where to turn now (check the numbers locally):"));
    for (size_t i = 0; i < section->contact_count; i++) {
        const struct contact *contact = section->contacts[i];
        bool known = contact->number[0] != '\0';

        layout_text(page->output, "   → ", "     ", wording_text(page->wording, &contact->service));
        layout_format(page->output, "     ", "     ", "%s%s%s (%s)", known ? styled(page, STYLE_STRONG) : "",
                      known ? contact->number : _("number: ............"), known ? styled(page, STYLE_PLAIN) : "",
                      wording_text(page->wording, &contact->area));
        blank = blank || !known;
    }
    if (blank)
        layout_text(page->output, indent, indent, _("Local numbers can be kept in a list of your own: --contacts FILE"));
}

static void text_unsafe(const struct page *page, const struct remarks *questions)
{
    for (size_t i = 0; i < questions->count; i++)
        put_question(page, &questions->items[i], " ? ");
}

/* While danger is near the rest is one line: it is there, and it waits. */
static void text_waiting(const struct page *page)
{
    const struct brief *brief = page->brief;

    if (brief->waiting_names[0] != '\0')
        layout_text(page->output, " ", " ", brief->waiting_names);
    layout_format(page->output, " … ", indent, _("waiting until it is safe: %zu in all (in full: %s)"), brief->waiting,
                  page->choice->all_word);
}

static void text_near_danger(const struct page *page, const char *questions)
{
    layout_format(page->output, " ! ", indent, "%s %s", _("If it shows danger, the advice above waits for safety:"), questions);
}

static void text_near(const struct page *page, const struct brief_near *near)
{
    layout_edge_format(page->output, " · ", indent, near->asked->id, "%s → %s",
                       wording_text(page->wording, &near->asked->question), near->answer);
    layout_text(page->output, "   + ", "     ", near->names);
}

static void put_head(const struct page *page)
{
    const struct brief *brief = page->brief;
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    add_strong(page, brief->title, &text);
    if (brief->id != NULL)
        buffer_format(&edge, "(%s)", brief->id);
    layout_edge_take(page->output, "", "", &text, buffer_text(&edge));
    buffer_free(&edge);
    if (brief->head.count == 0)
        buffer_add(&text, _("What kind of case this is cannot be said yet."));
    else
        wording_capital(&text, brief->head.items[0].text);
    for (size_t i = 1; i < brief->head.count; i++)
        buffer_format(&text, " · %s", brief->head.items[i].text);
    layout_take(page->output, "", "", &text);
    if (brief->dangers.count == 0)
        return;
    buffer_format(&text, "%s%s%s:", styled(page, STYLE_DANGER), _("DANGER IS NEAR"), styled(page, STYLE_PLAIN));
    for (size_t i = 0; i < brief->dangers.count; i++) {
        buffer_format(&text, " %s", brief->dangers.items[i].text);
        buffer_format(&edge, "%s%s", i > 0 ? " " : "", brief->dangers.items[i].rule);
    }
    buffer_format(&text, " %s", _("Safety comes first; everything else waits."));
    output_text(page->output, "\n");
    layout_edge_take(page->output, "!! ", indent, &text, buffer_text(&edge));
    for (size_t i = 0; i < brief->dangers.count; i++)
        put_why(page, brief->dangers.items[i].fact, indent);
    buffer_free(&edge);
}

static void put_warnings(const struct page *page)
{
    const struct brief *brief = page->brief;

    if (brief->contradictions.count == 0 && brief->warnings.count == 0 && brief->principles.count == 0 && brief->apart == NULL)
        return;
    layout_heading(page->output, _("WARNINGS"));
    for (size_t i = 0; i < brief->contradictions.count; i++)
        put_remark(page, &brief->contradictions, i, " ! ");
    for (size_t i = 0; i < brief->warnings.count; i++)
        put_remark(page, &brief->warnings, i, " ! ");
    for (size_t i = 0; brief->all && i < brief->principles.count; i++)
        put_remark(page, &brief->principles, i, " · ");
    if (!brief->all && brief->principles.count > 0)
        layout_format(page->output, " … ", indent, _("the other principles are kept or to be kept in mind (%s)"),
                      page->choice->all_word);
    if (brief->apart != NULL)
        layout_format(page->output, " · ", indent, _("Answered, but not used, for it does not apply to this case: %s"),
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
    for (size_t i = 0; i < shown; i++)
        put_question(page, &missing->items[i], missing->items[i].strength == STRENGTH_REQUIRED ? " * " : " · ");
    if (shown < missing->count)
        layout_format(page->output, " … ", indent, _("not shown: %zu (in full, with the questions: %s)"), missing->count - shown,
                      page->choice->all_word);
}

/* Answers that nobody gave. */
static void put_implied(const struct page *page)
{
    if (page->brief->implied.count == 0 || !page->brief->all)
        return;
    layout_heading(page->output, _("ANSWERS THAT FOLLOW FROM OTHERS"));
    for (size_t i = 0; i < page->brief->implied.count; i++)
        put_remark(page, &page->brief->implied, i, " · ");
}

static void put_assessments(const struct page *page)
{
    const struct remarks *assessments = &page->brief->assessments;

    if (assessments->count == 0 || !page->brief->all)
        return;
    layout_heading(page->output, _("ASSESSMENT"));
    for (size_t i = 0; i < assessments->count; i++) {
        const struct remark *remark = &assessments->items[i];

        layout_edge_format(page->output, " · ", indent, remark->rule, "%s: %s (%s)", remark->about, remark->text,
                           wording_strength(page->wording, remark->strength));
        put_why(page, remark->fact, indent);
    }
}

static void put_field(const struct page *page, const char *name, const char *text)
{
    struct buffer first = BUFFER_EMPTY;

    if (text[0] == '\0')
        return;
    if (page->output->width < LAYOUT_NARROW) {
        buffer_format(&first, "   %s: ", name);
        layout_text(page->output, buffer_text(&first), "     ", text);
    } else
        layout_pair(page->output, indent, name, FIELD_CELLS, text);
    buffer_free(&first);
}

/* The plan table, as blocks. */
static void put_plan(const struct page *page)
{
    const struct brief *brief = page->brief;
    bool plan = page->choice->plan;
    size_t shown = plan || brief->all || brief->plan_count < PLAN_SHOWN ? brief->plan_count : PLAN_SHOWN;
    const char *columns[PLAN_COLUMNS], *cells[PLAN_COLUMNS];

    if (brief->plan_count > 0)
        layout_heading(page->output, _("PLAN (examples, to be fitted to the case)"));
    brief_plan_columns(columns);
    for (size_t i = 0; i < shown; i++) {
        struct buffer name = BUFFER_EMPTY, activities = BUFFER_EMPTY;

        add_strong(page, brief->plan[i]->name, &name);
        layout_take(page->output, " • ", indent, &name);
        add_activities(page, brief->plan[i], ".", "\n", &activities);
        brief_plan_cells(page->wording, brief->plan[i], cells);
        for (int column = PLAN_GOAL; column < PLAN_COLUMNS; column++)
            if (plan || (column != PLAN_METHOD && column != PLAN_RESOURCES))
                put_field(page, columns[column], column == PLAN_ACTIVITIES ? buffer_text(&activities) : cells[column]);
        if (plan)
            put_field(page, _("Beware"), wording_text(page->wording, &brief->plan[i]->action->mistake));
        buffer_free(&activities);
    }
    if (shown < brief->plan_count)
        layout_format(page->output, " … ", indent, _("not shown: %zu (the whole plan: --plan)"), brief->plan_count - shown);
}

void render_text_advice(const struct view *view, const struct brief *brief, const struct render_choice *choice)
{
    static const struct writer writer = {text_heading, text_row,     text_reminders,   text_contacts,
                                         text_unsafe,  text_waiting, text_near_danger, text_near};
    struct page page = page_of(view, brief, choice);

    page.writer = &writer;
    put_head(&page);
    put_actions(&page);
    if (brief->result->recommendation_count == 0) {
        layout_heading(page.output, _("ADVICE"));
        layout_text(page.output, " ", " ", _("No advice yet: the answers are too few. See below what is not known."));
    }
    put_warnings(&page);
    put_missing(&page);
    put_near(&page);
    if (brief->near_hidden > 0)
        layout_format(page.output, " … ", indent, _("not shown: %zu (in full: %s)"), brief->near_hidden, choice->all_word);
    put_implied(&page);
    put_assessments(&page);
    put_plan(&page);
    output_text(page.output, "\n");
    layout_edge(page.output, "", "", _("Supports the social worker's judgement, does not replace it."), brief->rules);
    derivation_free(page.tree.derivation);
}

/* --- Markdown ---------------------------------------------------------------------------------------------------------- */

/* Adds the text with everything escaped that Markdown would read as a sign. */
static void add_escaped(struct buffer *buffer, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("\\`*_[]<>|#~", *text) != NULL)
            buffer_add(buffer, "\\");
        buffer_add_part(buffer, *text == '\n' ? " " : text, 1);
    }
}

/* Adds a heading with an empty line before and after it. */
static void markdown_heading(const struct page *page, const char *text)
{
    buffer_add(page->markdown, "\n## ");
    add_escaped(page->markdown, text);
    buffer_add(page->markdown, "\n\n");
}

static void add_cells(struct buffer *buffer, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buffer_add(buffer, "| ");
        add_escaped(buffer, cells[i]);
        buffer_add(buffer, " ");
    }
    buffer_add(buffer, "|\n");
}

/* Adds the head of a table and the line below it. */
static void add_columns(struct buffer *buffer, const char *const *columns, size_t count)
{
    add_cells(buffer, columns, count);
    for (size_t i = 0; i < count; i++)
        buffer_add(buffer, "|---");
    buffer_add(buffer, "|\n");
}

/* The derivation of a fact as a nested list below its reason, where reasons are opened. */
static void add_why(const struct page *page, size_t fact)
{
    const struct derivation_line *lines;
    size_t count = 0;

    if (page->tree.derivation == NULL)
        return;
    lines = derivation_of(page->tree.derivation, fact, &count);
    for (size_t i = 0; i < count; i++) {
        struct buffer words = BUFFER_EMPTY;

        buffer_format(page->markdown, "%*s- ", 2 + 2 * (int)lines[i].depth, "");
        derivation_words(page->tree.view, &lines[i], &words);
        add_escaped(page->markdown, buffer_text(&words));
        if (lines[i].what == SEEN_FACT)
            buffer_format(page->markdown, " (%s)", _("see above"));
        if (lines[i].what == DERIVED_FACT) {
            const struct rule *rule = derivation_rule(page->tree.view, &lines[i]);

            buffer_format(page->markdown, " `%s` – ", rule->id);
            wording_citation(page->wording, rule, page->markdown);
        }
        buffer_add(page->markdown, "\n");
        buffer_free(&words);
    }
}

/* A remark as an item of a list; `lead` is its indentation and mark. */
static void add_item(const struct page *page, const struct remark *remark, const char *lead, bool why)
{
    buffer_add(page->markdown, lead);
    if (remark->about != NULL || remark->word != NULL) {
        buffer_add(page->markdown, "**");
        add_escaped(page->markdown, remark->about != NULL ? remark->about : "");
        buffer_format(page->markdown, "%s%s:** ", remark->about != NULL && remark->word != NULL ? " · " : "",
                      remark->word != NULL ? remark->word : "");
    }
    add_escaped(page->markdown, remark->text);
    buffer_format(page->markdown, " `%s`\n", remark->rule);
    if (why)
        add_why(page, remark->fact);
}

static void markdown_row(const struct page *page, const struct brief_row *row)
{
    struct buffer *text = page->markdown;

    if (row->place > 0)
        buffer_format(text, "%zu. **", row->place);
    else
        buffer_add(text, "- **");
    wording_capital(text, row->name);
    buffer_format(text, "** – %s, %s `", wording_strength(page->wording, row->recommendation->strength),
                  wording_standing(row->recommendation->standing));
    wording_join(text, &row->recommendation->rules, " ");
    buffer_add(text, "`");
    if (row->hangs_on != NULL)
        buffer_format(text, " *(%s)*", _("can still change"));
    buffer_add(text, "\n");
    for (size_t i = 0; i < reasons_shown(page, row); i++)
        add_item(page, &row->reasons.items[i], "   - ", true);
    for (size_t i = 0; i < row->against.count; i++)
        add_item(page, &row->against.items[i], "   - ⚠ ", true);
}

static void markdown_reminders(const struct page *page, const char *names)
{
    buffer_format(page->markdown, "\n%s ", _("also, as reminders:"));
    add_escaped(page->markdown, names);
    buffer_add(page->markdown, "\n");
}

static void markdown_contacts(const struct page *page, const struct brief_section *section)
{
    const char *columns[CONTACT_COLUMNS], *cells[CONTACT_COLUMNS];

    brief_contact_columns(columns);
    buffer_add(page->markdown, "\n");
    add_columns(page->markdown, columns, CONTACT_COLUMNS);
    for (size_t i = 0; i < section->contact_count; i++) {
        brief_contact_cells(page->wording, section->contacts[i], cells);
        add_cells(page->markdown, cells, CONTACT_COLUMNS);
    }
}

static void markdown_unsafe(const struct page *page, const struct remarks *questions)
{
    buffer_add(page->markdown, "\n");
    for (size_t i = 0; i < questions->count; i++)
        add_item(page, &questions->items[i], "- ? ", false);
}

static void markdown_waiting(const struct page *page)
{
    add_escaped(page->markdown, page->brief->waiting_names);
    buffer_add(page->markdown, "\n");
}

static void markdown_near_danger(const struct page *page, const char *questions)
{
    buffer_format(page->markdown, "- ⚠ %s ", _("If it shows danger, the advice above waits for safety:"));
    add_escaped(page->markdown, questions);
    buffer_add(page->markdown, "\n");
}

static void markdown_near(const struct page *page, const struct brief_near *near)
{
    buffer_add(page->markdown, "- ");
    add_escaped(page->markdown, wording_text(page->wording, &near->asked->question));
    buffer_format(page->markdown, " → **%s** `%s`\n   - ", near->answer, near->asked->id);
    add_escaped(page->markdown, near->names);
    buffer_add(page->markdown, "\n");
}

static void add_head(const struct page *page)
{
    const struct brief *brief = page->brief;
    struct buffer *text = page->markdown;

    buffer_add(text, "# ");
    add_escaped(text, brief->title);
    if (brief->id != NULL) {
        buffer_add(text, " (");
        add_escaped(text, brief->id);
        buffer_add(text, ")");
    }
    buffer_add(text, "\n\n");
    for (size_t i = 0; i < brief->head.count; i++) {
        buffer_add(text, i > 0 ? " · " : "");
        add_escaped(text, brief->head.items[i].text);
    }
    if (brief->head.count == 0)
        add_escaped(text, _("What kind of case this is cannot be said yet."));
    buffer_add(text, "\n");
    if (brief->dangers.count == 0)
        return;
    buffer_format(text, "\n**%s:**", _("DANGER IS NEAR"));
    for (size_t i = 0; i < brief->dangers.count; i++) {
        buffer_add(text, " ");
        add_escaped(text, brief->dangers.items[i].text);
    }
    buffer_format(text, " %s\n", _("Safety comes first; everything else waits."));
    for (size_t i = 0; i < brief->dangers.count; i++)
        add_why(page, brief->dangers.items[i].fact);
}

static void add_remarks(const struct page *page, const struct remarks *remarks, const char *heading)
{
    if (remarks->count > 0)
        markdown_heading(page, heading);
    for (size_t i = 0; i < remarks->count; i++)
        add_item(page, &remarks->items[i], remarks->items[i].strength == STRENGTH_REQUIRED ? "- \\* " : "- ", true);
}

static void add_plan(const struct page *page)
{
    const struct brief *brief = page->brief;
    const char *cells[PLAN_COLUMNS];

    if (brief->plan_count == 0)
        return;
    markdown_heading(page, _("PLAN (examples, to be fitted to the case)"));
    brief_plan_columns(cells);
    add_columns(page->markdown, cells, PLAN_COLUMNS);
    for (size_t i = 0; i < brief->plan_count; i++) {
        struct buffer activities = BUFFER_EMPTY;

        brief_plan_cells(page->wording, brief->plan[i], cells);
        add_activities(page, brief->plan[i], ")", "; ", &activities);
        cells[PLAN_ACTIVITIES] = buffer_text(&activities);
        add_cells(page->markdown, cells, PLAN_COLUMNS);
        buffer_free(&activities);
    }
}

void render_markdown_advice(const struct view *view, const struct brief *brief, const struct render_choice *choice)
{
    static const struct writer writer = {markdown_heading, markdown_row,     markdown_reminders,   markdown_contacts,
                                         markdown_unsafe,  markdown_waiting, markdown_near_danger, markdown_near};
    struct page page = page_of(view, brief, choice);
    struct buffer text = BUFFER_EMPTY;

    page.writer = &writer;
    page.markdown = &text;
    add_head(&page);
    put_actions(&page);
    add_remarks(&page, &brief->contradictions, _("ANSWERS THAT CONTRADICT EACH OTHER"));
    add_remarks(&page, &brief->warnings, _("WARNINGS"));
    if (brief->apart != NULL) {
        struct buffer apart = BUFFER_EMPTY;

        buffer_format(&apart, _("Answered, but not used, for it does not apply to this case: %s"), brief->apart);
        buffer_add(&text, "\n");
        add_escaped(&text, buffer_text(&apart));
        buffer_add(&text, "\n");
        buffer_free(&apart);
    }
    if (brief->all)
        add_remarks(&page, &brief->principles, _("PRINCIPLES"));
    add_remarks(&page, &brief->missing, _("NOT KNOWN YET (* = must be known first)"));
    put_near(&page);
    if (brief->all) {
        add_remarks(&page, &brief->implied, _("ANSWERS THAT FOLLOW FROM OTHERS"));
        add_remarks(&page, &brief->assessments, _("ASSESSMENT"));
    }
    add_plan(&page);
    buffer_format(&text, "\n---\n\n%s %s\n", _("Supports the social worker's judgement, does not replace it."), brief->rules);
    output_text(page.output, buffer_text(&text));
    buffer_free(&text);
    derivation_free(page.tree.derivation);
}
