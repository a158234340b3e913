/* Why a fact holds. */
#include "advice/derivation.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "memory.h"

struct derivation {
    const struct result *result;
    struct arena *arena;
    size_t *firings; /* grouped by the fact that they concluded */
    size_t *first;   /* first[f] … first[f + 1] - 1: the firings of fact f */
    bool *shown;     /* by fact */
    size_t deepest;  /* concluded facts from this depth on are not opened */
};

struct derivation *derivation_new(const struct result *result)
{
    struct derivation *derivation = memory_new(1, sizeof *derivation);
    size_t *next;

    derivation->result = result;
    derivation->arena = arena_new();
    derivation->deepest = DERIVATION_DEPTH_MAX;
    derivation->shown = arena_alloc(derivation->arena, result->fact_count + 1, sizeof(bool));
    derivation->firings = arena_alloc(derivation->arena, result->firing_count + 1, sizeof(size_t));
    derivation->first = arena_alloc(derivation->arena, result->fact_count + 2, sizeof(size_t));
    /* A counting sort by the fact concluded. */
    next = arena_alloc(derivation->arena, result->fact_count + 2, sizeof *next);
    for (size_t i = 0; i < result->firing_count; i++)
        derivation->first[result->firings[i].fact + 1]++;
    for (size_t f = 0; f < result->fact_count; f++)
        derivation->first[f + 1] += derivation->first[f];
    memcpy(next, derivation->first, (result->fact_count + 1) * sizeof *next);
    for (size_t i = 0; i < result->firing_count; i++)
        derivation->firings[next[result->firings[i].fact]++] = i;
    return derivation;
}

void derivation_free(struct derivation *derivation)
{
    if (derivation == NULL)
        return;
    arena_free(derivation->arena);
    free(derivation);
}

void derivation_limit(struct derivation *derivation, size_t depth)
{
    derivation->deepest = depth > 0 && depth < DERIVATION_DEPTH_MAX ? depth : DERIVATION_DEPTH_MAX;
}

bool derivation_shown(const struct derivation *derivation, size_t fact)
{
    return derivation->shown[fact];
}

/* The lines under construction, and the parts of one fact: what its firings matched and missed, each once. */
struct lines {
    struct derivation_line *items;
    size_t count;
    size_t capacity;
};

static void add_line(struct lines *lines, struct derivation_line line)
{
    lines->items = memory_grow(lines->items, &lines->capacity, lines->count + 1, sizeof *lines->items);
    lines->items[lines->count++] = line;
}

/* Whether the fact, or else what was absent, is among the parts. */
static bool has_part(const struct lines *parts, const struct result *result, size_t fact, const char *absent)
{
    for (size_t i = 0; i < parts->count; i++) {
        const struct derivation_line *part = &parts->items[i];

        if (part->what == ABSENT_FACT ? absent != NULL && strcmp(result->firings[part->firing].absent[part->absent], absent) == 0
                                      : absent == NULL && part->fact == fact)
            return true;
    }
    return false;
}

static void add_parts(struct lines *parts, const struct result *result, size_t at)
{
    const struct firing *firing = &result->firings[at];

    for (size_t i = 0; i < firing->matched_count; i++)
        if (!has_part(parts, result, firing->matched[i], NULL))
            add_line(parts, (struct derivation_line){.what = GIVEN_FACT, .fact = firing->matched[i]});
    for (size_t i = 0; i < firing->absent_count; i++)
        if (!has_part(parts, result, 0, firing->absent[i]))
            add_line(parts, (struct derivation_line){.what = ABSENT_FACT, .firing = at, .absent = i});
}

/* Adds the line, and below a fact that is opened what its firings matched and missed. Facts are concluded only from facts that were
 * there before, so the recursion ends; the depth is bounded all the same. */
static void explain(struct derivation *derivation, struct lines *lines, struct derivation_line line)
{
    struct lines parts = {NULL, 0, 0};

    if (line.what != ABSENT_FACT) {
        line.firings = derivation->firings + derivation->first[line.fact];
        line.firing_count = derivation->first[line.fact + 1] - derivation->first[line.fact];
        line.what = line.firing_count == 0             ? GIVEN_FACT
                    : derivation->shown[line.fact]     ? SEEN_FACT
                    : line.depth < derivation->deepest ? DERIVED_FACT
                                                       : CLOSED_FACT;
    }
    add_line(lines, line);
    if (line.what != DERIVED_FACT)
        return;
    derivation->shown[line.fact] = true;
    for (size_t i = 0; i < line.firing_count; i++)
        add_parts(&parts, derivation->result, line.firings[i]);
    for (size_t i = 0; i < parts.count; i++) {
        struct derivation_line *part = &parts.items[i];

        part->depth = line.depth + 1;
        part->more = line.more | (i + 1 < parts.count ? 1ul << part->depth : 0);
        explain(derivation, lines, *part);
    }
    free(parts.items);
}

const struct derivation_line *derivation_of(struct derivation *derivation, size_t fact, size_t *count)
{
    struct lines lines = {NULL, 0, 0};
    struct derivation_line *items;

    explain(derivation, &lines, (struct derivation_line){.what = GIVEN_FACT, .fact = fact});
    items = arena_alloc(derivation->arena, lines.count, sizeof *items);
    memcpy(items, lines.items, lines.count * sizeof *items);
    free(lines.items);
    *count = lines.count;
    return items;
}

static bool fits(const struct fact *fact, enum fact_template about, const char *const *slots)
{
    if (fact->about != about)
        return false;
    for (size_t i = 0; i < SLOTS_MAX && fact->slots[i] != NULL; i++)
        if (slots[i] != NULL && strcmp(slots[i], fact->slots[i]) != 0)
            return false;
    return true;
}

size_t derivation_find(const struct result *result, enum fact_template about, const char *const *slots, size_t from)
{
    for (size_t i = from; i < result->fact_count; i++)
        if (fits(&result->facts[i], about, slots))
            return i;
    return result->fact_count;
}

/* --- The lines of a derivation in the reader's words ----------------------------------------------------------------- */

void derivation_words(const struct view *view, const struct derivation_line *line, struct buffer *text)
{
    if (line->what == ABSENT_FACT)
        condition_absent_words(
            view->wording, &(struct condition_context){view->result, &view->result->firings[line->firing], view->record, NULL},
            line->absent, text);
    else
        wording_fact(view->wording, view->record, &view->result->facts[line->fact], text);
}

static const struct alternative *alternative_of(const struct view *view, size_t firing)
{
    return &view->wording->rulebook->alternatives[view->result->firings[firing].alternative];
}

const struct rule *derivation_rule(const struct view *view, const struct derivation_line *line)
{
    return rulebook_rule_of(view->wording->rulebook, view->result->firings[line->firings[0]].alternative);
}

/* --- Derivations as text --------------------------------------------------------------------------------------------- */

/* The branches that lead to a line, or (not `branch`) those that go on below it. */
static void add_branches(const struct derivation_line *line, bool branch, struct buffer *buffer)
{
    for (size_t depth = 1; depth <= line->depth; depth++) {
        bool more = (line->more >> depth & 1) != 0;

        if (branch && depth == line->depth)
            buffer_add(buffer, more ? "├ " : "└ ");
        else
            buffer_add(buffer, more ? "│ " : "  ");
    }
}

/* What the rule says and where it comes from, as one paragraph; the text of every alternative that fired, as CLIPS holds it. */
static void put_below_line(const struct tree *tree, const struct derivation_line *line, const char *lead)
{
    const struct view *view = tree->view;
    const struct rule *rule = derivation_rule(view, line);
    const struct alternative *last = NULL;
    struct buffer text = BUFFER_EMPTY;

    if (tree->reasons)
        buffer_add(&text, wording_text(view->wording, &rule->reason));
    if (tree->citations) {
        buffer_format(&text, "%s%s[", text.length > 0 ? " " : "", output_style(view->output, STYLE_FAINT));
        wording_citation(view->wording, rule, &text);
        buffer_format(&text, "]%s", output_style(view->output, STYLE_PLAIN));
    }
    if (text.length > 0)
        layout_take(view->output, lead, lead, &text);
    for (size_t i = 0; tree->rule_text && i < line->firing_count; i++) {
        const struct alternative *alternative = alternative_of(view, line->firings[i]);

        if (alternative != last)
            layout_verbatim(view->output, lead, alternative->clips);
        last = alternative;
    }
}

static void put_line(const struct tree *tree, const struct derivation_line *line, const char *indent)
{
    bool concluded = line->what != GIVEN_FACT && line->what != ABSENT_FACT;
    struct buffer first = BUFFER_EMPTY, rest = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_add(&first, indent);
    buffer_add(&rest, indent);
    add_branches(line, true, &first);
    add_branches(line, false, &rest);
    derivation_words(tree->view, line, &text);
    if (line->what == SEEN_FACT || line->what == CLOSED_FACT)
        buffer_format(&text, " (%s)", line->what == SEEN_FACT ? _("see above") : _("not opened"));
    layout_edge_take(tree->view->output, buffer_text(&first), buffer_text(&rest), &text,
                     concluded ? derivation_rule(tree->view, line)->id : "");
    if (line->what == DERIVED_FACT)
        put_below_line(tree, line, buffer_text(&rest));
    buffer_free(&first);
    buffer_free(&rest);
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
        layout_text(tree->view->output, indent, indent, _("(derivation: see above)"));
    else if (lines[0].what == DERIVED_FACT)
        put_below_line(tree, &lines[0], indent);
    for (size_t i = 1; i < count; i++)
        put_line(tree, &lines[i], indent);
}
