/* Where two cases part, as text: first in answers, then in findings, then in advice. See render_compare.h. */
#include "explain/render_compare.h"

#include "base/layout.h"
#include "explain/render_compare_parts.h"

static const char row[] = " · ";
static const char indent[] = "   ";

void compare_bold(const struct output *output, const char *name, struct buffer *text)
{
    buffer_add(text, output_style(output, STYLE_STRONG));
    wording_capital(text, name);
    buffer_add(text, output_style(output, STYLE_PLAIN));
}

void compare_cell(struct output *output, const char *letter, const char *text)
{
    layout_text(output, letter, "  ", text);
}

void compare_only_heading(struct output *output, bool b)
{
    layout_text(output, "", "", b ? _("Only in B") : _("Only in A"));
}

/* --- Answers ------------------------------------------------------------------------------------------------------------ */

static enum presence presence_of_answer(const struct comparison *comparison, size_t fact)
{
    if (!answer_given(&comparison->a.record->answers[fact]))
        return ONLY_B;
    return answer_given(&comparison->b.record->answers[fact]) ? IN_BOTH : ONLY_A;
}

static void put_answer_both(const struct compare_page *page, size_t fact)
{
    const struct comparison *comparison = page->comparison;
    struct layout_columns columns;
    struct buffer name = BUFFER_EMPTY;

    compare_bold(page->output, wording_text(page->wording, &page->wording->vocabulary->facts[fact].label), &name);
    layout_text(page->output, row, indent, buffer_text(&name));
    layout_columns_start(&columns, page->output, indent);
    for (int side = 0; side < 2; side++) {
        struct buffer text = BUFFER_EMPTY;

        wording_answer(page->wording, side == 0 ? comparison->a.record : comparison->b.record, fact, &text);
        compare_cell(&columns.side[side], side == 0 ? "A " : "B ", buffer_text(&text));
        buffer_free(&text);
    }
    layout_columns_end(&columns);
    buffer_free(&name);
}

static bool has_answers(const struct comparison *comparison, enum presence presence)
{
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (presence_of_answer(comparison, comparison->answers[i].fact) == presence)
            return true;
    return false;
}

static void put_answers_only(const struct compare_page *page, struct output *output, enum presence presence)
{
    const struct comparison *comparison = page->comparison;
    bool b = presence == ONLY_B;

    if (has_answers(comparison, presence))
        compare_only_heading(output, b);
    for (size_t i = 0; i < comparison->answer_count; i++) {
        size_t fact = comparison->answers[i].fact;
        struct buffer text = BUFFER_EMPTY;

        if (presence_of_answer(comparison, fact) != presence)
            continue;
        compare_bold(output, wording_text(page->wording, &page->wording->vocabulary->facts[fact].label), &text);
        buffer_add(&text, ": ");
        wording_answer(page->wording, b ? comparison->b.record : comparison->a.record, fact, &text);
        layout_text(output, row, indent, buffer_text(&text));
        buffer_free(&text);
    }
}

/* What differs in who gave it alone, and how many answers are the same. */
static void put_answers_folded(const struct compare_page *page)
{
    const struct comparison *comparison = page->comparison;
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    buffer_add(&text, _("the same answer, from someone else or of another day:"));
    for (size_t i = 0; i < comparison->answer_count && !page->all; i++)
        if (!comparison->answers[i].value)
            buffer_format(&text, "%s %s", named++ > 0 ? "," : "",
                          wording_text(page->wording, &page->wording->vocabulary->facts[comparison->answers[i].fact].label));
    if (named > 0)
        layout_text(page->output, " … ", indent, buffer_text(&text));
    buffer_cut(&text, 0);
    buffer_format(&text, ngettext("the same in both: %zu answer", "the same in both: %zu answers", comparison->same),
                  comparison->same);
    layout_text(page->output, " = ", indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_answers_of_one(const struct compare_page *page)
{
    bool both = has_answers(page->comparison, ONLY_A) && has_answers(page->comparison, ONLY_B);
    struct layout_columns columns;

    if (both)
        layout_columns_start(&columns, page->output, "");
    put_answers_only(page, both ? &columns.side[0] : page->output, ONLY_A);
    put_answers_only(page, both ? &columns.side[1] : page->output, ONLY_B);
    if (both)
        layout_columns_end(&columns);
}

static void put_answers(const struct compare_page *page)
{
    const struct comparison *comparison = page->comparison;

    layout_heading(page->output, _("ANSWERS"));
    for (size_t i = 0; i < comparison->answer_count; i++) {
        const struct answer_apart *apart = &comparison->answers[i];

        if (presence_of_answer(comparison, apart->fact) == IN_BOTH && (apart->value || page->all))
            put_answer_both(page, apart->fact);
    }
    put_answers_of_one(page);
    put_answers_folded(page);
}

/* --- The page ----------------------------------------------------------------------------------------------------------- */

static void put_case(const struct compare_page *page, const char *letter, const struct case_record *record)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add_plain(&text, record->title != NULL ? record->title : _("case without a title"));
    if (record->id != NULL) {
        buffer_add(&text, " (");
        buffer_add_plain(&text, record->id);
        buffer_add(&text, ")");
    }
    layout_text(page->output, letter, "  ", buffer_text(&text));
    buffer_free(&text);
}

void render_compare_text(struct output *output, const struct wording *wording, const struct comparison *comparison, bool all)
{
    const struct compare_page page = {output, wording, comparison, all};

    put_case(&page, "A ", comparison->a.record);
    put_case(&page, "B ", comparison->b.record);
    put_answers(&page);
    compare_part(&page, COMPARED_FINDINGS, _("FINDINGS"));
    compare_part(&page, COMPARED_ADVICE, _("ADVICE"));
    compare_part(&page, COMPARED_MISSING, _("MUST BE KNOWN FIRST"));
    output_text(output, "\n");
    if (comparison_equal(comparison))
        layout_text(output, "", "", _("The cases do not part: the answers are the same, and so is everything that follows."));
    else if (comparison->what->count == 0)
        layout_text(output, "", "", _("The answers differ, but the same follows from them."));
    else
        layout_text(output, "", "", _("Supports the social worker's judgement, does not replace it."));
}
