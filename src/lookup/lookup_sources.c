/* Places of the source document and other sources, looked up. See lookup.h. */
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "lookup/reference_match.h"

enum { CODE_CELLS = 8 };

static void put_code(const struct lookup *lookup, const char *code, const char *text, const char *edge)
{
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, " %s%*s ", code, CODE_CELLS - (int)strlen(code) > 0 ? CODE_CELLS - (int)strlen(code) : 0, "");
    layout_edge(lookup->output, buffer_text(&first), "          ", text, edge);
    buffer_free(&first);
}

static void add_count(struct buffer *text, const char *one, const char *many, size_t count)
{
    buffer_format(text, ngettext(one, many, count), count);
}

/* "17 statements, 3 without a rule"; nothing where there are none. */
static void add_coverage(const struct lookup *lookup, const struct section *section, struct buffer *text)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0, without = 0;

    for (size_t i = 0; i < reference->statement_count; i++)
        if (strcmp(reference->statements[i].section, section->code) == 0) {
            count++;
            without += !cross_renders(lookup->cross, &reference->statements[i]);
        }
    buffer_add(text, count > 0 ? " · " : "");
    if (count > 0)
        add_count(text, N_("%zu statement"), N_("%zu statements"), count);
    buffer_add(text, without > 0 ? ", " : "");
    if (without > 0)
        add_count(text, N_("%zu without a rule"), N_("%zu without a rule"), without);
}

static void list_sources(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;

    layout_heading(lookup->output, _("Sections of the source document"));
    for (size_t i = 0; i < reference->section_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_add(&text, wording_text(lookup->wording, &reference->sections[i].heading));
        add_coverage(lookup, &reference->sections[i], &text);
        put_code(lookup, reference->sections[i].code, buffer_text(&text), "");
        buffer_free(&text);
    }
    layout_heading(lookup->output, _("Sources of the extensions"));
    for (size_t i = 0; i < reference->source_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s [%s]", reference->sources[i].what, reference->sources[i].status);
        put_code(lookup, reference->sources[i].key, buffer_text(&text), "");
        buffer_free(&text);
    }
}

/* --- Statements ------------------------------------------------------------------------------------------------------ */

static void put_statement(const struct lookup *lookup, const struct statement *statement)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, wording_text(lookup->wording, &statement->term));
    if (!cross_renders(lookup->cross, statement))
        buffer_format(&text, " (%s)", _("no rule"));
    put_code(lookup, statement->item, buffer_text(&text), statement->name);
    buffer_free(&text);
}

static void put_section(const struct lookup *lookup, const struct section *section)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s · %s", section->code, wording_text(lookup->wording, &section->heading));
    layout_text(lookup->output, "", "", buffer_text(&text));
    buffer_free(&text);
}

static void add_questions(const struct lookup *lookup, const struct statement *statement, struct buffer *ids)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], statement->name))
            lookup_add_id(ids, vocabulary->facts[i].id);
}

static const char *why_no_rule(const struct lookup *lookup, const struct statement *statement)
{
    if (statement->without_rule.in[0] != NULL)
        return wording_text(lookup->wording, &statement->without_rule);
    return _("No reason is given.");
}

static void put_cited(const struct lookup *lookup, const char *place)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (cross_cites(lookup->cross, i, place))
            lookup_add_id(&ids, rulebook->rules[i].id);
    lookup_put_ids(lookup, _("Rules that rest on it"), &ids);
    buffer_free(&ids);
}

/* Who serves one statement: rules, questions, assessments; or why no rule does. */
static void put_served(const struct lookup *lookup, const struct statement *statement)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (cross_concludes(lookup->cross, i, statement->name))
            lookup_add_id(&ids, rulebook->rules[i].id);
    lookup_put_ids(lookup, _("Rules that conclude it"), &ids);
    if (ids.length == 0) {
        layout_heading(lookup->output, _("Why no rule concludes it"));
        layout_text(lookup->output, " ", " ", why_no_rule(lookup, statement));
    }
    buffer_cut(&ids, 0);
    add_questions(lookup, statement, &ids);
    lookup_put_ids(lookup, _("Questions that serve it"), &ids);
    buffer_cut(&ids, 0);
    wording_join(&ids, &statement->shown_by, " ");
    lookup_put_ids(lookup, _("Assessments that show it"), &ids);
    buffer_free(&ids);
}

/* The statements of a section, of one item, or one by name; their section above them. */
static bool put_statements(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    const struct statement *last = NULL;
    size_t count = 0;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];
        const struct section *section = reference_section(reference, statement->section);

        if (!reference_match_statement(statement, lookup->id))
            continue;
        if (count++ == 0 && section != NULL)
            put_section(lookup, section);
        put_statement(lookup, statement);
        last = statement;
    }
    if (count == 1)
        put_served(lookup, last);
    if (count > 0)
        put_cited(lookup, strcmp(last->name, lookup->id) == 0 ? last->item : lookup->id);
    return count > 0;
}

static void put_gap(const struct lookup *lookup, const struct statement *statement)
{
    struct buffer ids = BUFFER_EMPTY, text = BUFFER_EMPTY;

    put_code(lookup, statement->item, wording_text(lookup->wording, &statement->term), statement->name);
    if (statement->without_rule.in[0] != NULL)
        layout_text(lookup->output, "          – ", "            ", why_no_rule(lookup, statement));
    add_questions(lookup, statement, &ids);
    if (ids.length > 0)
        buffer_format(&text, "%s: %s", _("asked as"), buffer_text(&ids));
    buffer_cut(&ids, 0);
    wording_join(&ids, &statement->shown_by, " ");
    if (ids.length > 0)
        buffer_format(&text, "%s%s: %s", text.length > 0 ? "; " : "", _("shown by"), buffer_text(&ids));
    if (text.length > 0)
        layout_text(lookup->output, "          – ", "            ", buffer_text(&text));
    else if (statement->without_rule.in[0] == NULL)
        layout_text(lookup->output, "          – ", "            ", why_no_rule(lookup, statement));
    buffer_free(&ids);
    buffer_free(&text);
}

static size_t list_gaps_of(const struct lookup *lookup, const struct section *section)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];

        if (strcmp(statement->section, section->code) != 0 || cross_renders(lookup->cross, statement))
            continue;
        if (count++ == 0)
            put_section(lookup, section);
        put_gap(lookup, statement);
    }
    output_text(lookup->output, count > 0 ? "\n" : "");
    return count;
}

static void list_gaps(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    struct buffer text = BUFFER_EMPTY;
    size_t count = 0;

    for (size_t i = 0; i < reference->section_count; i++)
        count += list_gaps_of(lookup, &reference->sections[i]);
    buffer_format(&text, _("Statements that no rule concludes: %zu of %zu."), count, reference->statement_count);
    layout_text(lookup->output, "", "", buffer_text(&text));
    buffer_free(&text);
}

bool lookup_sources(const struct lookup *lookup)
{
    const struct source *source = lookup->id != NULL ? reference_source(lookup->wording->reference, lookup->id) : NULL;

    if (lookup->id == NULL && lookup->gaps)
        list_gaps(lookup);
    else if (lookup->id == NULL)
        list_sources(lookup);
    if (lookup->id == NULL)
        return true;
    if (source == NULL)
        return put_statements(lookup);
    layout_text(lookup->output, "", "", source->key);
    layout_text(lookup->output, "", "", source->what);
    layout_pair(lookup->output, "", _("Status:"), text_cells(_("Status:")), source->status);
    put_cited(lookup, source->key);
    return true;
}

void lookup_sources_offer(const struct wording *wording, struct nearest *nearest)
{
    const struct reference *reference = wording->reference;

    for (size_t i = 0; i < reference->section_count; i++)
        nearest_offer(nearest, reference->sections[i].code);
    for (size_t i = 0; i < reference->source_count; i++)
        nearest_offer(nearest, reference->sources[i].key);
    for (size_t i = 0; i < reference->statement_count; i++) {
        nearest_offer(nearest, reference->statements[i].name);
        nearest_offer(nearest, reference->statements[i].item);
    }
}
