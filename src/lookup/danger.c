/* Kinds of danger as people read them. */
#include "lookup/danger.h"

#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "base/layout.h"

/* Whether the list holds the word; NULL is in every list. */
static bool holds(const struct words *words, const char *word)
{
    for (size_t i = 0; word != NULL && i < words->count; i++)
        if (strcmp(words->items[i], word) == 0)
            return true;
    return word == NULL;
}

void danger_put_contacts(struct output *output, const struct wording *wording, const char *served)
{
    for (size_t i = 0; i < wording->reference->contact_count; i++) {
        const struct contact *contact = &wording->reference->contacts[i];

        if (holds(&contact->serves, served))
            layout_format(
                output, " → ", "   ", "%s: %s%s%s", wording_text(wording, &contact->service), output_style(output, STYLE_STRONG),
                contact->number[0] != '\0' ? contact->number : "....................", output_style(output, STYLE_PLAIN));
    }
}

static void put_list(struct output *output, const char *heading, const struct words *lines, bool numbered)
{
    layout_heading(output, heading);
    for (size_t i = 0; i < lines->count; i++) {
        char first[16];

        snprintf(first, sizeof first, numbered ? "%2zu " : " × ", i + 1);
        layout_text(output, first, "   ", lines->items[i]);
    }
}

void danger_put(struct output *output, const struct wording *wording, const struct danger_kind *kind,
                const struct case_record *record)
{
    int fact = record != NULL ? danger_said(wording->reference, kind, record) : NOT_FOUND;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s: %s%s", output_style(output, STYLE_DANGER), _("DANGER"), wording_text(wording, &kind->heading),
                  output_style(output, STYLE_PLAIN));
    if (fact != NOT_FOUND) {
        buffer_format(&text, " (%s: ", wording_text(wording, &wording->vocabulary->facts[fact].label));
        wording_values(wording, record, (size_t)fact, &text);
        buffer_add(&text, ")");
    }
    output_text(output, "\n");
    layout_take(output, "!! ", "   ", &text);
    layout_heading(output, _("CALL"));
    danger_put_contacts(output, wording, kind->name);
    put_list(output, _("DO NOW"), &kind->now[wording->language], true);
    put_list(output, _("DO NOT"), &kind->never[wording->language], false);
    layout_edge_format(output, "", "", kind->source, "%s", _("Sources:"));
}

size_t danger_raise(struct output *output, const struct wording *wording, const struct case_record *record,
                    const struct case_record *before)
{
    const struct reference *reference = wording->reference;
    size_t raised = 0;

    for (size_t i = 0; i < reference->danger_kind_count; i++) {
        const struct danger_kind *kind = &reference->danger_kinds[i];

        if (danger_said(reference, kind, record) == NOT_FOUND ||
            (before != NULL && danger_said(reference, kind, before) != NOT_FOUND))
            continue;
        danger_put(output, wording, kind, record);
        raised++;
    }
    return raised;
}
