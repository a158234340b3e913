/* What the answers to several questions show alike. See render_explain.h. */
#include "explain/render_explain.h"

#include <string.h>

#include "base/layout.h"

/* What is asked about in words, its id at the edge. */
static void put_title(const struct explain_view *view, const char *name, const char *id)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, output_style(view->output, STYLE_STRONG));
    wording_capital(&text, name);
    buffer_add(&text, output_style(view->output, STYLE_PLAIN));
    layout_edge(view->output, "", "", text.text, id);
    buffer_free(&text);
}

static void put_line(const struct explain_view *view, const char *text)
{
    layout_text(view->output, "", "", text);
}

/* The values that count of an assessment or a principle; the others, which are outweighed, behind them. */
static void put_values(const struct explain_view *view, const struct explain_target *target)
{
    struct buffer values[2] = {BUFFER_EMPTY, BUFFER_EMPTY}, text = BUFFER_EMPTY;

    for (size_t i = 0; i < view->result->finding_count; i++) {
        const struct finding *finding = &view->result->findings[i];
        struct buffer *list = &values[!result_counts(view->result, view->wording->vocabulary, finding)];
        bool principle = finding->kind == KIND_PRINCIPLE_CHECK;

        if (finding->value == NULL || strcmp(finding->subject, target->subject) != 0)
            continue;
        buffer_format(list, "%s%s", list->length > 0 ? ", " : "",
                      wording_label(view->wording, principle ? kind_word(finding->kind) : finding->subject, finding->value));
    }
    if (values[0].length > 0)
        buffer_format(&text, _("In this case: %s."), values[0].text);
    if (values[1].length > 0) {
        buffer_add(&text, " ");
        buffer_format(&text, _("Outweighed: %s."), values[1].text);
    }
    if (text.length > 0)
        put_line(view, text.text);
    buffer_free(&values[0]);
    buffer_free(&values[1]);
    buffer_free(&text);
}

static void put_standing(const struct explain_view *view, const struct recommendation *recommendation)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("In this case: %s. Strength of the advice: %s."), wording_standing(recommendation->standing),
                  wording_strength(view->wording, recommendation->strength));
    if (recommendation->standing == STANDING_RECOMMENDED)
        buffer_format(&text, " %s", _("Nothing speaks against it."));
    put_line(view, text.text);
    buffer_free(&text);
}

static void put_answer(const struct explain_view *view, size_t fact)
{
    struct buffer text = BUFFER_EMPTY;
    struct buffer answer = BUFFER_EMPTY;

    put_line(view, wording_text(view->wording, &view->wording->vocabulary->facts[fact].question));
    if (answer_given(&view->record->answers[fact]))
        wording_answer(view->wording, view->record, fact, &answer);
    else
        buffer_add(&answer, _("not asked"));
    buffer_format(&text, _("In this case: %s."), answer.text);
    put_line(view, text.text);
    buffer_free(&answer);
    buffer_free(&text);
}

void explain_put_head(const struct explain_view *view, const struct explain_target *target, const struct found *found)
{
    const struct wording *wording = view->wording;

    if (target->rule != NULL) {
        put_title(view, wording_text(wording, &target->rule->reason), target->rule->id);
    } else if (target->fact != NOT_FOUND) {
        const struct case_fact *fact = &wording->vocabulary->facts[target->fact];

        put_title(view, wording_text(wording, &fact->label), fact->id);
        put_answer(view, (size_t)target->fact);
    } else {
        put_title(view, wording_label(wording, target->subject, NULL), target->subject);
        if (found->recommendation != NULL)
            put_standing(view, found->recommendation);
        put_values(view, target);
    }
}

struct tree explain_tree(const struct explain_view *view, const struct explain_choice *choice)
{
    struct tree tree = {
        .output = view->output,
        .wording = view->wording,
        .record = view->record,
        .result = view->result,
        .derivation = derivation_new(view->result),
        .reasons = !choice->brief,
        .citations = !choice->brief,
        .rule_text = choice->rule_text,
    };

    derivation_limit(tree.derivation, (size_t)choice->depth);
    return tree;
}

void explain_put_trees(const struct tree *tree, const struct found_facts *facts, const char *heading)
{
    if (facts->count > 0)
        layout_heading(tree->output, heading);
    for (size_t i = 0; i < facts->count; i++)
        if (!derivation_shown(tree->derivation, facts->items[i]))
            tree_put(tree, facts->items[i], " ");
}
