/* Terms, looked up. See lookup.h. */
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "lookup/reference_match.h"

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

/* Whether one of the terms that were looked up stands in the label. */
static bool names(const struct lookup *lookup, const struct label *label)
{
    const struct reference *reference = lookup->wording->reference;

    for (size_t i = 0; i < reference->term_count; i++)
        if (reference_match_term(&reference->terms[i], lookup->id) && reference_label_has(label, &reference->terms[i]))
            return true;
    return false;
}

/* Names of questions, statements and subjects with one of the terms found. */
static void put_names(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->label_count; i++)
        if (names(lookup, &vocabulary->labels[i]))
            lookup_add_id(&ids, vocabulary->labels[i].of);
    lookup_put_ids(lookup, _("Names with it"), &ids);
    buffer_free(&ids);
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
    if (found > 0 && lookup->id != NULL)
        put_names(lookup);
    return found > 0 || lookup->id == NULL;
}

void lookup_terms_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->reference->term_count; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(nearest, wording->reference->terms[i].term.in[language]);
}
