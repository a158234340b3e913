/* Advice as text and as Markdown: the sections are walked once, each format has its writer. */
#include "advice/render_text.h"

#include <stdlib.h>
#include <string.h>

#include "advice/decision.h"
#include "advice/derivation.h"
#include "base/layout.h"
#include "memory.h"

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
    void (*contacts)(const struct page *page, const struct brief_section *section);
    void (*unsafe)(const struct page *page, const struct remarks *questions);
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

        if (section->count == 0 && !unsafe)
            continue;
        writer->heading(page, brief_heading((enum brief_part)part));
        for (size_t i = 0; i < section->count; i++)
            writer->row(page, &section->rows[i]);
        if (section->contact_count > 0)
            writer->contacts(page, section);
        if (unsafe)
            writer->unsafe(page, &page->brief->unsafe);
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

enum { FIELD_CELLS = 10 };

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
    if (remark->asked != NULL)
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
    put_name(page, row);
    for (size_t i = 0; i < row->reasons.count; i++) {
        const struct remark *reason = &row->reasons.items[i];

        layout_edge(page->output, indent, indent, reason->text, row->reasons.count > 1 ? reason->rule : "");
        put_why(page, reason->fact, indent);
    }
    for (size_t i = 0; i < row->against.count; i++)
        put_remark(page, &row->against, i, "   ! ");
    if (row->hangs_on != NULL)
        layout_format(page->output, indent, indent, "%s %s", _("Still depends on:"), row->hangs_on);
    if (page->tree.derivation != NULL && row->stands < page->brief->result->fact_count)
        tree_put(&page->tree, row->stands, indent);
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
    if (blank && !page->choice->prompt)
        layout_text(page->output, indent, indent, _("Local numbers can be kept in a list of your own: --contacts FILE"));
}

static void text_unsafe(const struct page *page, const struct remarks *questions)
{
    for (size_t i = 0; i < questions->count; i++)
        put_question(page, &questions->items[i], " ? ");
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
    for (size_t i = 0; i < brief->principles.count; i++)
        put_remark(page, &brief->principles, i, " · ");
    if (brief->apart != NULL)
        layout_format(page->output, " · ", indent, _("Answered, but not used, for it does not apply to this case: %s"),
                      brief->apart);
}

static void put_missing(const struct page *page)
{
    const struct remarks *missing = &page->brief->missing;
    bool required = missing->count > 0 && missing->items[0].strength == STRENGTH_REQUIRED;

    if (missing->count == 0)
        return;
    layout_heading(page->output, required ? _("NOT KNOWN YET (* = must be known first)") : _("NOT KNOWN YET"));
    for (size_t i = 0; i < missing->count; i++)
        put_question(page, &missing->items[i], missing->items[i].strength == STRENGTH_REQUIRED ? " * " : " · ");
}

/* Answers that nobody gave. */
static void put_implied(const struct page *page)
{
    if (page->brief->implied.count == 0)
        return;
    layout_heading(page->output, _("ANSWERS THAT FOLLOW FROM OTHERS"));
    for (size_t i = 0; i < page->brief->implied.count; i++)
        put_remark(page, &page->brief->implied, i, " · ");
}

static void put_assessments(const struct page *page)
{
    const struct remarks *assessments = &page->brief->assessments;

    if (assessments->count == 0)
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

/* An action of the plan, as a block; `whole`: every field. */
static void put_planned(const struct page *page, const struct brief_row *row, bool whole)
{
    const char *columns[PLAN_COLUMNS], *cells[PLAN_COLUMNS];
    struct buffer activities = BUFFER_EMPTY;

    brief_plan_columns(columns);
    brief_plan_cells(page->wording, row, cells);
    add_activities(page, row, ".", "\n", &activities);
    for (int column = PLAN_GOAL; column < PLAN_COLUMNS; column++)
        if (whole || (column != PLAN_METHOD && column != PLAN_RESOURCES))
            put_field(page, columns[column], column == PLAN_ACTIVITIES ? buffer_text(&activities) : cells[column]);
    if (whole)
        put_field(page, _("Beware"), wording_text(page->wording, &row->action->mistake));
    buffer_free(&activities);
}

static void put_plan(const struct page *page)
{
    const struct brief *brief = page->brief;

    if (brief->plan_count > 0)
        layout_heading(page->output, _("PLAN (examples, to be fitted to the case)"));
    for (size_t i = 0; i < brief->plan_count; i++) {
        struct buffer name = BUFFER_EMPTY;

        add_strong(page, brief->plan[i]->name, &name);
        layout_take(page->output, " • ", indent, &name);
        put_planned(page, brief->plan[i], page->choice->plan);
    }
}

void render_text_whole(const struct view *view, const struct brief *brief, const struct render_choice *choice)
{
    static const struct writer writer = {text_heading, text_row, text_contacts, text_unsafe, text_near_danger, text_near};
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
    put_implied(&page);
    put_assessments(&page);
    put_plan(&page);
    output_text(page.output, "\n");
    layout_edge(page.output, "", "", _("Supports the social worker's judgement, does not replace it."), brief->rules);
    derivation_free(page.tree.derivation);
}

/* --- One action ---------------------------------------------------------------------------------------------------------- */

void render_text_row(const struct view *view, const struct brief *brief, const struct brief_row *row)
{
    const struct render_choice choice = {.why = false};
    const struct page page = page_of(view, brief, &choice);

    text_row(&page, row);
    if (row->action != NULL)
        put_planned(&page, row, true);
}

/* --- One screen ---------------------------------------------------------------------------------------------------------- */

enum { SCREEN_LINES = 23, LINE_CELLS = 74 }; /* the prompt itself takes a line */

/* How much is shown of a decision. */
struct screen_part {
    size_t actions, limits, questions;
    bool short_questions; /* what they are about, instead of their words */
};

/* What kind of case this is, as far as five lines hold it; while danger is near, one. */
static void put_situation(const struct page *page)
{
    const struct remarks *head = &page->brief->head;
    int room = page->brief->dangers.count > 0 ? LINE_CELLS : 5 * LINE_CELLS;
    struct buffer text = BUFFER_EMPTY;

    if (head->count == 0)
        buffer_add(&text, _("What kind of case this is cannot be said yet."));
    for (size_t i = 0; i < head->count; i++) {
        if (i == 0)
            wording_capital(&text, head->items[i].text);
        else if (text_cells(buffer_text(&text)) + text_cells(head->items[i].text) <= room)
            buffer_format(&text, " · %s", head->items[i].text);
    }
    layout_take(page->output, "", "", &text);
}

static void put_alarm(const struct page *page)
{
    const struct brief *brief = page->brief;
    struct buffer text = BUFFER_EMPTY, numbers = BUFFER_EMPTY;

    if (brief->dangers.count == 0)
        return;
    buffer_format(&text, "%s%s%s:", styled(page, STYLE_DANGER), _("DANGER IS NEAR"), styled(page, STYLE_PLAIN));
    for (size_t i = 0; i < brief->dangers.count; i++)
        buffer_format(&text, " %s", brief->dangers.items[i].text);
    layout_take(page->output, "!! ", indent, &text);
    for (size_t i = 0; i < brief->sections[PART_SAFETY].contact_count; i++) {
        const struct contact *contact = brief->sections[PART_SAFETY].contacts[i];

        const char *service = wording_text(page->wording, &contact->service);

        if (contact->number[0] != '\0' && numbers.length == 0)
            buffer_format(&numbers, "%.*s: %s", (int)strcspn(service, ":"), service, contact->number);
    }
    if (numbers.length > 0)
        layout_take(page->output, " → ", indent, &numbers);
}

static void screen_heading(const struct page *page, const char *text)
{
    output_format(page->output, "%s%s%s\n", styled(page, STYLE_HEADING), text, styled(page, STYLE_PLAIN));
}

static void screen_actions(const struct page *page, const struct decision *decision, size_t shown)
{
    struct buffer text = BUFFER_EMPTY, first = BUFFER_EMPTY;

    screen_heading(page, _("TO DO"));
    if (decision->action_count == 0)
        layout_text(page->output, " ", " ", _("No advice yet: the answers are too few."));
    for (size_t i = 0; i < decision->action_count && i < shown; i++) {
        const struct decision_action *action = &decision->actions[i];

        buffer_format(&first, "%2zu ", action->row->place);
        add_strong(page, action->row->name, &text);
        if (action->row->recommendation->strength == STRENGTH_REQUIRED)
            buffer_format(&text, " (%s)", wording_strength(page->wording, STRENGTH_REQUIRED));
        if (action->row->recommendation->standing == STANDING_WITH_CAUTION)
            buffer_format(&text, " (%s%s%s)", styled(page, STYLE_WARNING), wording_standing(STANDING_WITH_CAUTION),
                          styled(page, STYLE_PLAIN));
        if (action->first[0] != '\0')
            buffer_format(&text, ": %s", action->first);
        if (action->who[0] != '\0')
            buffer_format(&text, " – %s", action->who);
        layout_take(page->output, buffer_text(&first), indent, &text);
        buffer_free(&first);
    }
}

static void screen_limits(const struct page *page, const struct decision *decision, size_t shown)
{
    struct buffer text = BUFFER_EMPTY;

    if (decision->limit_count > 0)
        screen_heading(page, _("NOT TO DO (×), OR TO MIND (!)"));
    for (size_t i = 0; i < decision->limit_count && i < shown; i++) {
        const struct decision_limit *limit = &decision->limits[i];

        if (limit->names != NULL) {
            add_strong(page, limit->names, &text);
            buffer_add(&text, ": ");
        }
        buffer_add(&text, limit->text);
        layout_take(page->output, limit->forbidden ? " × " : " ! ", indent, &text);
    }
}

static void screen_questions(const struct page *page, const struct decision *decision, const struct screen_part *part)
{
    if (decision->question_count > 0)
        screen_heading(page, _("TO ASK NEXT"));
    for (size_t i = 0; i < decision->question_count && i < part->questions; i++) {
        const struct decision_question *question = &decision->questions[i];
        struct buffer text = BUFFER_EMPTY;

        if (part->short_questions && question->asked != NULL)
            wording_capital(&text, wording_text(page->wording, &question->asked->label));
        else
            buffer_add(&text, question->text);
        layout_take(page->output, question->first ? " * " : " ? ", indent, &text);
    }
}

/* The other actions by their numbers, as far as one line holds them, and how much else there is. */
static void screen_more(const struct page *page, const struct decision *decision, const struct screen_part *part)
{
    size_t limits = decision->limit_count < part->limits ? decision->limit_count : part->limits;
    size_t minded = decision->limit_count + decision->limits_left - limits;
    struct buffer text = BUFFER_EMPTY, name = BUFFER_EMPTY;

    for (size_t place = part->actions + 1; place <= page->brief->numbered; place++) {
        buffer_format(&name, "%s%zu %s", text.length > 0 ? " · " : "", place, brief_row_at(page->brief, place)->name);
        if (text_cells(buffer_text(&text)) + text_cells(buffer_text(&name)) > LINE_CELLS) {
            buffer_add(&text, " …");
            break;
        }
        buffer_add(&text, buffer_text(&name));
        buffer_cut(&name, 0);
    }
    buffer_free(&name);
    if (text.length > 0)
        layout_take(page->output, " + ", indent, &text);
    if (decision->waiting > 0)
        buffer_format(&text, _("After safety: %zu more actions."), decision->waiting);
    if (minded > 0) {
        buffer_add(&text, text.length > 0 ? " " : "");
        buffer_format(&text, _("More to mind: %zu."), minded);
    }
    if (text.length > 0)
        layout_take(page->output, " … ", indent, &text);
    layout_text(page->output, "", "",
                page->choice->prompt ? _("In full: advise all · on number 1: 1? · its reasons: why 1 · interview: ask")
                                     : _("In full: --all · with reasons: --why · the plan: --plan"));
}

static void put_screen(const struct page *page, const struct decision *decision, const struct screen_part *part)
{
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    add_strong(page, page->brief->title, &text);
    if (page->brief->id != NULL)
        buffer_format(&edge, "(%s)", page->brief->id);
    layout_edge_take(page->output, "", "", &text, buffer_text(&edge));
    buffer_free(&edge);
    put_situation(page);
    put_alarm(page);
    screen_actions(page, decision, part->actions);
    screen_limits(page, decision, part->limits);
    screen_questions(page, decision, part);
    screen_more(page, decision, part);
    buffer_format(&edge, _("Rules %s"), engine_version(page->tree.view->engine));
    layout_edge(page->output, "", "", _("Supports the social worker's judgement, does not replace it."), buffer_text(&edge));
    buffer_free(&edge);
}

static size_t count_lines(const char *text)
{
    size_t lines = 0;

    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines;
}

/* As much as fits: first there are fewer things to mind, then questions are named by what they are about, then actions are fewer. */
void render_text_screen(const struct view *view, const struct brief *brief, const struct render_choice *choice)
{
    static const struct screen_part parts[] = {
        {5, 3, 3, false}, {5, 2, 3, false}, {5, 1, 3, false}, {5, 3, 3, true}, {5, 2, 3, true},
        {5, 1, 3, true},  {4, 1, 3, true},  {3, 1, 3, true},  {3, 1, 2, true},
    };
    const struct decision decision = decision_of(brief);
    struct page page = page_of(view, brief, choice);
    char *text = NULL;
    size_t size;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct output screen = *view->output;

        free(text);
        text = NULL;
        screen.stream = output_page(&text, &size);
        page.output = &screen;
        put_screen(&page, &decision, &parts[i]);
        output_page_close(screen.stream, &text);
        if (count_lines(text) <= SCREEN_LINES)
            break;
    }
    output_text(view->output, text);
    free(text);
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
    for (size_t i = 0; i < row->reasons.count; i++)
        add_item(page, &row->reasons.items[i], "   - ", true);
    for (size_t i = 0; i < row->against.count; i++)
        add_item(page, &row->against.items[i], "   - ⚠ ", true);
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

/* What is decided, and room to sign it: what a reader sees before the reasons. */
static void add_decision(const struct page *page)
{
    const struct decision decision = decision_of(page->brief);
    struct buffer *text = page->markdown;
    const char *const signs[] = {_("Social worker"), _("Supervisor"), _("Date")}, *const room[] = {"", "", ""};

    markdown_heading(page, _("TO DO"));
    if (decision.action_count == 0) {
        add_escaped(text, _("No advice yet: the answers are too few."));
        buffer_add(text, "\n");
    }
    for (size_t i = 0; i < decision.action_count; i++) {
        const struct decision_action *action = &decision.actions[i];

        buffer_format(text, "%zu. **", action->row->place);
        wording_capital(text, action->row->name);
        buffer_add(text, "**");
        if (action->row->recommendation->strength == STRENGTH_REQUIRED)
            buffer_format(text, " (%s)", wording_strength(page->wording, STRENGTH_REQUIRED));
        if (action->row->recommendation->standing == STANDING_WITH_CAUTION)
            buffer_format(text, " (%s)", wording_standing(STANDING_WITH_CAUTION));
        buffer_add(text, action->first[0] != '\0' ? ": " : "");
        add_escaped(text, action->first);
        buffer_add(text, action->who[0] != '\0' ? " – " : "");
        add_escaped(text, action->who);
        buffer_add(text, "\n");
    }
    if (decision.waiting > 0) {
        buffer_add(text, "\n");
        buffer_format(text, _("After safety: %zu more actions."), decision.waiting);
        buffer_add(text, "\n");
    }
    if (decision.limit_count > 0)
        markdown_heading(page, _("NOT TO DO (×), OR TO MIND (!)"));
    for (size_t i = 0; i < decision.limit_count; i++) {
        buffer_add(text, decision.limits[i].forbidden ? "- × " : "- ! ");
        if (decision.limits[i].names != NULL) {
            buffer_add(text, "**");
            wording_capital(text, decision.limits[i].names);
            buffer_add(text, ":** ");
        }
        add_escaped(text, decision.limits[i].text);
        buffer_add(text, "\n");
    }
    if (decision.question_count > 0)
        markdown_heading(page, _("TO ASK NEXT"));
    for (size_t i = 0; i < decision.question_count; i++) {
        buffer_add(text, decision.questions[i].first ? "- \\* " : "- ");
        add_escaped(text, decision.questions[i].text);
        buffer_add(text, "\n");
    }
    buffer_add(text, "\n");
    add_columns(text, signs, sizeof signs / sizeof *signs);
    add_cells(text, room, sizeof room / sizeof *room);
    buffer_add(text, "\n---\n");
}

/* The answers by topic, with who gave them and when. */
static void add_answers(const struct page *page)
{
    const struct case_record *record = page->brief->record;
    const struct vocabulary *vocabulary = record->vocabulary;
    bool any = false;

    for (size_t topic = 0; topic < vocabulary->topic_count; topic++)
        for (size_t fact = 0; fact < vocabulary->fact_count; fact++) {
            struct buffer answer = BUFFER_EMPTY;

            if (!answer_given(&record->answers[fact]) ||
                strcmp(vocabulary->facts[fact].topic, vocabulary->topics[topic].name) != 0)
                continue;
            if (!any)
                markdown_heading(page, _("WHAT IS KNOWN"));
            any = true;
            wording_answer(page->wording, record, fact, &answer);
            buffer_add(page->markdown, "- ");
            add_escaped(page->markdown, wording_text(page->wording, &vocabulary->facts[fact].label));
            buffer_add(page->markdown, ": ");
            add_escaped(page->markdown, buffer_text(&answer));
            buffer_add(page->markdown, "\n");
            buffer_free(&answer);
        }
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
    static const struct writer writer = {markdown_heading, markdown_row,         markdown_contacts,
                                         markdown_unsafe,  markdown_near_danger, markdown_near};
    struct page page = page_of(view, brief, choice);
    struct buffer text = BUFFER_EMPTY;

    page.writer = &writer;
    page.markdown = &text;
    add_head(&page);
    add_decision(&page);
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
    add_remarks(&page, &brief->principles, _("PRINCIPLES"));
    add_remarks(&page, &brief->missing, _("NOT KNOWN YET (* = must be known first)"));
    put_near(&page);
    add_plan(&page);
    add_answers(&page);
    add_remarks(&page, &brief->implied, _("ANSWERS THAT FOLLOW FROM OTHERS"));
    add_remarks(&page, &brief->assessments, _("ASSESSMENT"));
    buffer_format(&text, "\n---\n\n%s %s\n", _("Supports the social worker's judgement, does not replace it."), brief->rules);
    output_text(page.output, buffer_text(&text));
    buffer_free(&text);
    derivation_free(page.tree.derivation);
}
