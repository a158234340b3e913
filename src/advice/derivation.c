/* Why a fact holds. */
#include "advice/derivation.h"

#include <stdlib.h>
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "memory.h"

/* --- Why a fact holds ------------------------------------------------------------------------------------------------ */

struct derivation {
    const struct result *result;
    struct arena *arena;
    size_t *firings; /* grouped by the fact that they concluded */
    size_t *first;   /* first[f] … first[f + 1] - 1: the firings of fact f */
    bool *shown;     /* by fact */
    size_t deepest;  /* concluded facts from this depth on are not opened */
};

/* Counting sort of the firings by the fact concluded. */
static void index_firings(struct derivation *derivation)
{
    const struct result *result = derivation->result;
    size_t *next;

    derivation->firings = arena_alloc(derivation->arena, result->firing_count + 1, sizeof(size_t));
    derivation->first = arena_alloc(derivation->arena, result->fact_count + 2, sizeof(size_t));
    next = arena_alloc(derivation->arena, result->fact_count + 2, sizeof(size_t));
    for (size_t i = 0; i < result->firing_count; i++)
        derivation->first[result->firings[i].fact + 1]++;
    for (size_t f = 0; f < result->fact_count; f++)
        derivation->first[f + 1] += derivation->first[f];
    memcpy(next, derivation->first, (result->fact_count + 1) * sizeof *next);
    for (size_t i = 0; i < result->firing_count; i++)
        derivation->firings[next[result->firings[i].fact]++] = i;
}

struct derivation *derivation_new(const struct result *result)
{
    struct derivation *derivation = memory_new(1, sizeof *derivation);

    derivation->result = result;
    derivation->arena = arena_new();
    derivation->deepest = DERIVATION_DEPTH_MAX;
    derivation->shown = arena_alloc(derivation->arena, result->fact_count + 1, sizeof(bool));
    index_firings(derivation);
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

static struct derivation_line *add_line(struct lines *lines, const struct derivation_line *line)
{
    lines->items = memory_grow(lines->items, &lines->capacity, lines->count + 1, sizeof *lines->items);
    lines->items[lines->count] = *line;
    return &lines->items[lines->count++];
}

static bool has_fact(const struct lines *parts, size_t fact)
{
    for (size_t i = 0; i < parts->count; i++)
        if (parts->items[i].what != ABSENT_FACT && parts->items[i].fact == fact)
            return true;
    return false;
}

static bool has_absent(const struct lines *parts, const struct result *result, const char *absent)
{
    for (size_t i = 0; i < parts->count; i++) {
        const struct derivation_line *part = &parts->items[i];

        if (part->what == ABSENT_FACT && strcmp(result->firings[part->firing].absent[part->absent], absent) == 0)
            return true;
    }
    return false;
}

static void add_parts(struct lines *parts, const struct result *result, size_t at)
{
    const struct firing *firing = &result->firings[at];

    for (size_t i = 0; i < firing->matched_count; i++)
        if (!has_fact(parts, firing->matched[i]))
            add_line(parts, &(struct derivation_line){.what = GIVEN_FACT, .fact = firing->matched[i]});
    for (size_t i = 0; i < firing->absent_count; i++)
        if (!has_absent(parts, result, firing->absent[i]))
            add_line(parts, &(struct derivation_line){.what = ABSENT_FACT, .firing = at, .absent = i});
}

static void explain(struct derivation *derivation, struct lines *lines, const struct derivation_line *line);

static void explain(struct derivation *derivation, struct lines *lines, const struct derivation_line *line);

static void explain_parts(struct derivation *derivation, struct lines *lines, const struct derivation_line *parent)
{
    struct lines parts = {NULL, 0, 0};

    for (size_t i = 0; i < parent->firing_count; i++)
        add_parts(&parts, derivation->result, parent->firings[i]);
    for (size_t i = 0; i < parts.count; i++) {
        struct derivation_line *part = &parts.items[i];

        part->depth = parent->depth + 1;
        part->more = parent->more | (i + 1 < parts.count ? 1ul << part->depth : 0);
        explain(derivation, lines, part);
    }
    free(parts.items);
}

static enum derivation_what what_is(const struct derivation *derivation, const struct derivation_line *line)
{
    if (line->firing_count == 0)
        return GIVEN_FACT;
    if (derivation->shown[line->fact])
        return SEEN_FACT;
    return line->depth < derivation->deepest ? DERIVED_FACT : CLOSED_FACT;
}

/* Facts are concluded only from facts that were there before, so the recursion ends; the depth is bounded all the same. */
static void explain(struct derivation *derivation, struct lines *lines, const struct derivation_line *line)
{
    struct derivation_line own = *line;

    if (own.what != ABSENT_FACT) {
        own.firings = derivation->firings + derivation->first[own.fact];
        own.firing_count = derivation->first[own.fact + 1] - derivation->first[own.fact];
        own.what = what_is(derivation, &own);
    }
    add_line(lines, &own);
    if (own.what != DERIVED_FACT)
        return;
    derivation->shown[own.fact] = true;
    explain_parts(derivation, lines, &own);
}

const struct derivation_line *derivation_of(struct derivation *derivation, size_t fact, size_t *count)
{
    struct lines lines = {NULL, 0, 0};
    struct derivation_line *items;

    explain(derivation, &lines, &(struct derivation_line){.what = GIVEN_FACT, .fact = fact});
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

void derivation_words(const struct wording *wording, const struct case_record *record, const struct result *result,
                      const struct derivation_line *line, struct buffer *text)
{
    if (line->what == ABSENT_FACT)
        condition_absent_words(wording, &(struct condition_context){result, &result->firings[line->firing], record, NULL},
                               line->absent, text);
    else
        wording_fact(wording, record, &result->facts[line->fact], text);
}

const struct rule *derivation_rule(const struct wording *wording, const struct result *result, const struct derivation_line *line)
{
    const struct rulebook *rulebook = wording->rulebook;
    const struct firing *firing = &result->firings[line->firings[0]];

    return rulebook_rule_of(rulebook, firing->alternative);
}

size_t derivation_standing(const struct result *result, const struct recommendation *recommendation)
{
    const char *const slots[SLOTS_MAX] = {recommendation->subject, standing_word(recommendation->standing)};

    return derivation_find(result, TEMPLATE_STANDING, slots, 0);
}

/* --- Derivations as text --------------------------------------------------------------------------------------------- */

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
