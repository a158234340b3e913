/* A question of the interview as a person sees it. See render_question.h; why it is asked is in render_question_why.c. */
#include "explain/render_question.h"

#include <ctype.h>
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "lookup/lookup_sources.h"

static void put_choices(struct output *output, const struct wording *wording, const struct case_fact *fact)
{
    for (size_t i = 0; fact->type != FACT_NUMBER && i < fact->choice_count; i++) {
        struct buffer first = BUFFER_EMPTY;

        buffer_format(&first, "%3zu ", i + 1);
        layout_text(output, buffer_text(&first), "    ", wording_text(wording, &fact->choices[i].label));
        buffer_free(&first);
    }
}

static const char *how_to_answer(const struct case_fact *fact)
{
    switch (fact->type) {
    case FACT_MANY: return _("Several answers: separate them with commas, as in 1,2.");
    case FACT_NUMBER: return _("A whole number from 0 on.");
    case FACT_YES_NO:
    case FACT_ONE: break;
    }
    return NULL;
}

static void put_given(struct output *output, const struct wording *wording, const struct answer *answer,
                      const struct case_fact *fact)
{
    const char *mark = "";
    struct buffer text = BUFFER_EMPTY;

    if (!answer_given(answer))
        return;
    buffer_format(&text, "%s ", _("Answered:"));
    if (answer->measured)
        buffer_format(&text, "%ld", (long)answer->number);
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0) {
            buffer_format(&text, "%s%s", mark, wording_text(wording, &fact->choices[i].label));
            mark = ", ";
        }
    buffer_format(&text, " %s", _("(Enter keeps it)"));
    layout_text(output, "    ", "    ", buffer_text(&text));
    buffer_free(&text);
}

void render_question(struct output *output, const struct wording *wording, const struct case_record *record, size_t fact)
{
    const struct case_fact *asked = &wording->vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s", output_style(output, STYLE_STRONG), wording_text(wording, &asked->question),
                  output_style(output, STYLE_PLAIN));
    layout_text(output, "", "", buffer_text(&text));
    put_choices(output, wording, asked);
    if (how_to_answer(asked) != NULL)
        layout_text(output, "    ", "    ", how_to_answer(asked));
    put_given(output, wording, &record->answers[fact], asked);
    buffer_free(&text);
}

/* --- Terms ----------------------------------------------------------------------------------------------- */

static bool asks_with(const struct wording *wording, const struct case_fact *fact, const struct term *term)
{
    const char *word = wording_text(wording, &term->term);
    bool found = reference_holds_term(wording_text(wording, &fact->question), word) ||
                 reference_holds_term(wording_text(wording, &fact->label), word);

    for (size_t i = 0; !found && i < fact->choice_count; i++)
        found = reference_holds_term(wording_text(wording, &fact->choices[i].label), word);
    return found;
}

static void put_terms(struct output *output, const struct wording *wording, const struct case_fact *fact)
{
    bool any = false;

    for (size_t i = 0; i < wording->reference->term_count; i++) {
        const struct term *term = &wording->reference->terms[i];

        if (!asks_with(wording, fact, term))
            continue;
        if (!any)
            layout_heading(output, _("Terms"));
        any = true;
        lookup_put_term(&(struct lookup){.output = output, .wording = wording}, term);
    }
}

void render_question_meaning(struct output *output, const struct wording *wording, size_t fact)
{
    const struct case_fact *asked = &wording->vocabulary->facts[fact];
    const struct lookup lookup = {.output = output, .wording = wording};
    struct buffer text = BUFFER_EMPTY;

    wording_capital(&text, wording_text(wording, &asked->label));
    buffer_format(&text, " · %s", lookup_fact_type(asked->type));
    layout_edge(output, "", "", buffer_text(&text), asked->id);
    put_terms(output, wording, asked);
    lookup_fact_uses(&lookup, asked);
    output_text(output, "\n");
    buffer_free(&text);
}
