/* Derivations as text. See render_tree.h. */
#include "advice/render_tree.h"

#include "advice/derivation_words.h"
#include "base/layout.h"

static const struct alternative *alternative_of(const struct tree *tree, size_t firing)
{
    return &tree->wording->rulebook->alternatives[tree->result->firings[firing].alternative];
}

/* The branches that lead to a line, and those that go on below it. */
static void add_branches(const struct derivation_line *line, bool branch, struct buffer *buffer)
{
    for (size_t depth = 1; depth < line->depth; depth++)
        buffer_add(buffer, (line->more >> depth & 1) != 0 ? "│ " : "  ");
    if (line->depth == 0)
        return;
    if (branch)
        buffer_add(buffer, (line->more >> line->depth & 1) != 0 ? "├ " : "└ ");
    else
        buffer_add(buffer, (line->more >> line->depth & 1) != 0 ? "│ " : "  ");
}

static void add_words(const struct tree *tree, const struct derivation_line *line, struct buffer *text)
{
    derivation_words(tree->wording, tree->record, tree->result, line, text);
    if (line->what == SEEN_FACT)
        buffer_format(text, " (%s)", _("see above"));
    if (line->what == CLOSED_FACT)
        buffer_format(text, " (%s)", _("not opened"));
}

/* What the rule says and where it comes from, as one paragraph. */
static void put_rule(const struct tree *tree, const struct derivation_line *line, const char *lead)
{
    const struct rule *rule = derivation_rule(tree->wording, tree->result, line);
    struct buffer text = BUFFER_EMPTY;

    if (tree->reasons)
        buffer_add(&text, wording_text(tree->wording, &rule->reason));
    if (tree->citations) {
        buffer_format(&text, "%s%s[", text.length > 0 ? " " : "", output_style(tree->output, STYLE_FAINT));
        wording_citation(tree->wording, rule, &text);
        buffer_format(&text, "]%s", output_style(tree->output, STYLE_PLAIN));
    }
    if (text.length > 0)
        layout_text(tree->output, lead, lead, text.text);
    buffer_free(&text);
}

/* The text of every alternative that fired, as CLIPS holds it. */
static void put_rule_text(const struct tree *tree, const struct derivation_line *line, const char *lead)
{
    const struct alternative *last = NULL;

    for (size_t i = 0; tree->rule_text && i < line->firing_count; i++) {
        const struct alternative *alternative = alternative_of(tree, line->firings[i]);

        if (alternative == last)
            continue;
        last = alternative;
        layout_verbatim(tree->output, lead, alternative->clips);
    }
}

static void put_below_line(const struct tree *tree, const struct derivation_line *line, const char *lead)
{
    put_rule(tree, line, lead);
    put_rule_text(tree, line, lead);
}

static void put_line(const struct tree *tree, const struct derivation_line *line, const char *indent)
{
    bool concluded = line->what != GIVEN_FACT && line->what != ABSENT_FACT;
    struct buffer first = BUFFER_EMPTY;
    struct buffer rest = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&first, indent);
    buffer_add(&rest, indent);
    add_branches(line, true, &first);
    add_branches(line, false, &rest);
    add_words(tree, line, &text);
    layout_edge(tree->output, buffer_text(&first), buffer_text(&rest), buffer_text(&text),
                concluded ? derivation_rule(tree->wording, tree->result, line)->id : "");
    if (line->what == DERIVED_FACT)
        put_below_line(tree, line, buffer_text(&rest));
    buffer_free(&first);
    buffer_free(&rest);
    buffer_free(&text);
}

void tree_put(const struct tree *tree, size_t fact, const char *indent)
{
    size_t count;
    const struct derivation_line *lines = derivation_of(tree->derivation, fact, &count);

    for (size_t i = 0; i < count; i++)
        put_line(tree, &lines[i], indent);
}

void tree_put_below(const struct tree *tree, size_t fact, const char *indent)
{
    size_t count;
    const struct derivation_line *lines = derivation_of(tree->derivation, fact, &count);

    if (lines[0].what == SEEN_FACT)
        layout_text(tree->output, indent, indent, _("(derivation: see above)"));
    else if (lines[0].what == DERIVED_FACT)
        put_below_line(tree, &lines[0], indent);
    for (size_t i = 1; i < count; i++)
        put_line(tree, &lines[i], indent);
}
