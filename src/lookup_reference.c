/* Terms and places of the source, looked up. See lookup.h. */
#include <string.h>

#include "layout.h"
#include "lookup.h"
#include "reference_match.h"

enum { CODE_CELLS = 8 };

void lookup_put_term(const struct lookup *lookup, const struct term *term)
{
    struct buffer first = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&first, "%4d ", term->number);
    buffer_format(&text, "%s – %s", term->term.in[LANGUAGE_ID], term->term.in[LANGUAGE_EN]);
    if (term->note[0] != '\0')
        buffer_format(&text, " (%s)", term->note);
    layout_edge(lookup->output, buffer_text(&first), "     ", buffer_text(&text), term->extension ? _("extension") : "");
    buffer_free(&first);
    buffer_free(&text);
}

bool lookup_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    size_t found = 0;

    for (size_t i = 0; i < reference->term_count; i++)
        if (lookup->id == NULL || reference_match_term(&reference->terms[i], lookup->id)) {
            lookup_put_term(lookup, &reference->terms[i]);
            found++;
        }
    return found > 0 || lookup->id == NULL;
}

void lookup_terms_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->reference->term_count; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(nearest, wording->reference->terms[i].term.in[language]);
}

static void put_code(const struct lookup *lookup, const char *code, const char *text, const char *edge)
{
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, " %s%*s ", code, CODE_CELLS - (int)strlen(code) > 0 ? CODE_CELLS - (int)strlen(code) : 0, "");
    layout_edge(lookup->output, buffer_text(&first), "          ", text, edge);
    buffer_free(&first);
}

static void list_sources(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;

    layout_heading(lookup->output, _("Sections of the source document"));
    for (size_t i = 0; i < reference->section_count; i++)
        put_code(lookup, reference->sections[i].code, wording_text(lookup->wording, &reference->sections[i].heading), "");
    layout_heading(lookup->output, _("Sources of the extensions"));
    for (size_t i = 0; i < reference->source_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s [%s]", reference->sources[i].what, reference->sources[i].status);
        put_code(lookup, reference->sources[i].key, buffer_text(&text), "");
        buffer_free(&text);
    }
}

/* Whether a rule's citation names this place or key, or a place inside this section. */
static bool cites(const struct rulebook *rulebook, const struct rule *rule, const char *place)
{
    size_t length = strlen(place);
    const char *at = rule->source;

    (void)rulebook;
    while (*at != '\0') {
        size_t size = strcspn(at, ",;");

        if (size >= length && strncmp(at, place, length) == 0 && (size == length || strchr(". ", at[length]) != NULL))
            return true;
        at += size;
        at += strspn(at, ",; ");
    }
    return false;
}

static void put_statement(const struct lookup *lookup, const struct statement *statement)
{
    put_code(lookup, statement->item, wording_text(lookup->wording, &statement->term), statement->name);
}

static void put_section(const struct lookup *lookup, const struct section *section)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s · %s", section->code, wording_text(lookup->wording, &section->heading));
    layout_text(lookup->output, "", "", buffer_text(&text));
    buffer_free(&text);
}

/* The statements of a section, of one item, or one by name; their section above them. */
static bool put_statements(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    const struct statement *last = NULL;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];
        const struct section *section = reference_section(reference, statement->section);

        if (!reference_match_statement(statement, lookup->id))
            continue;
        if (last == NULL && section != NULL)
            put_section(lookup, section);
        put_statement(lookup, statement);
        last = statement;
    }
    if (last != NULL)
        lookup_rule_ids(lookup, _("Rules that rest on it"), cites, strcmp(last->name, lookup->id) == 0 ? last->item : lookup->id);
    return last != NULL;
}

bool lookup_sources(const struct lookup *lookup)
{
    const struct source *source = lookup->id != NULL ? reference_source(lookup->wording->reference, lookup->id) : NULL;

    if (lookup->id == NULL) {
        list_sources(lookup);
        return true;
    }
    if (source == NULL)
        return put_statements(lookup);
    layout_text(lookup->output, "", "", source->key);
    layout_text(lookup->output, "", "", source->what);
    layout_pair(lookup->output, "", _("Status:"), text_cells(_("Status:")), source->status);
    lookup_rule_ids(lookup, _("Rules that rest on it"), cites, source->key);
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
