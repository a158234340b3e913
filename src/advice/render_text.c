/* Advice as text: the order of the page. See render_text.h. */
#include "advice/render_text.h"

#include <string.h>

#include "advice/render_text_parts.h"

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
    layout_edge(page->output, "", "", buffer_text(&text), buffer_text(&id));
    buffer_free(&text);
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
    layout_text(page->output, "", "", buffer_text(&text));
    buffer_free(&text);
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
        layout_text(page->output, " ", " ", buffer_text(&text));
    buffer_cut(&text, 0);
    buffer_format(&text, _("waiting until it is safe: %zu in all (in full: %s)"), page->brief->waiting, page->all_word);
    layout_text(page->output, " … ", "   ", buffer_text(&text));
    buffer_free(&text);
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

    if (brief->warnings.count == 0 && brief->principles.count == 0)
        return;
    layout_heading(page->output, _("WARNINGS"));
    for (size_t i = 0; i < brief->warnings.count; i++)
        page_remark(page, &brief->warnings.items[i], i > 0 ? &brief->warnings.items[i - 1] : NULL, " ! ");
    for (size_t i = 0; brief->all && i < brief->principles.count; i++)
        page_remark(page, &brief->principles.items[i], i > 0 ? &brief->principles.items[i - 1] : NULL, " · ");
    if (!brief->all && brief->principles.count > 0) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, _("the other principles are kept or to be kept in mind (%s)"), page->all_word);
        layout_text(page->output, " … ", "   ", buffer_text(&text));
        buffer_free(&text);
    }
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
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, _("not shown: %zu (in full, with the questions: %s)"), missing->count - shown, page->all_word);
        layout_text(page->output, " … ", "   ", buffer_text(&text));
        buffer_free(&text);
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
    put_assessments(&page);
    page_plan(&page);
    put_closing(&page);
    derivation_free(page.derivation);
}
