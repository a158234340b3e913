/* Rules, looked up: the list, and one rule in words and in CLIPS. See lookup.h. */
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "lookup/lookup.h"

enum { ID_CELLS = 9 };

static void list(const struct lookup *lookup)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];
        struct buffer first = BUFFER_EMPTY;
        struct buffer edge = BUFFER_EMPTY;

        buffer_format(&first, "%s%*s ", rule->id, ID_CELLS - (int)strlen(rule->id), "");
        buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], origin_word(rule->origin));
        layout_edge(lookup->output, buffer_text(&first), "          ", wording_text(lookup->wording, &rule->reason),
                    buffer_text(&edge));
        buffer_free(&first);
        buffer_free(&edge);
    }
}

static void put_conditions(const struct lookup *lookup, const struct alternative *alternative)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_words(lookup->wording, &alternative->conditions[i], NULL, &text);
        layout_text(lookup->output, " – ", "   ", buffer_text(&text));
        buffer_free(&text);
    }
}

/* The path from the folder of the rules on: the same on every machine. */
static const char *file_in_rules(const char *path)
{
    const char *slash = strrchr(path, '/');

    while (slash != NULL && slash > path && slash[-1] != '/')
        slash--;
    return slash != NULL ? slash : path;
}

static void put_clips(const struct lookup *lookup, const struct alternative *alternative)
{
    struct buffer place = BUFFER_EMPTY;
    size_t length = strlen(alternative->clips);

    buffer_format(&place, "%s:%ld", file_in_rules(alternative->file), alternative->line);
    layout_heading(lookup->output, buffer_text(&place));
    output_text(lookup->output, alternative->clips);
    if (length == 0 || alternative->clips[length - 1] != '\n')
        output_text(lookup->output, "\n");
    buffer_free(&place);
}

static void put_head(const struct lookup *lookup, const struct rule *rule)
{
    struct output *output = lookup->output;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s · %s", output_style(output, STYLE_STRONG), rule->id, output_style(output, STYLE_PLAIN),
                  lookup->wording->rulebook->stages[rule->stage]);
    layout_text(output, "", "", buffer_text(&text));
    layout_text(output, "", "", wording_text(lookup->wording, &rule->reason));
    buffer_cut(&text, 0);
    wording_citation(lookup->wording, rule, &text);
    layout_text(output, "", "", buffer_text(&text));
    if (!rule->active)
        layout_text(output, "", "", _("Left out by the chosen origins."));
    buffer_free(&text);
}

static void put_rule(const struct lookup *lookup, const struct rule *rule)
{
    const struct alternative *alternatives = &lookup->wording->rulebook->alternatives[rule->first];
    struct buffer text = BUFFER_EMPTY;

    put_head(lookup, rule);
    for (size_t i = 0; i < rule->count; i++) {
        layout_heading(lookup->output, i == 0 ? _("If all of this holds") : _("or all of this"));
        put_conditions(lookup, &alternatives[i]);
    }
    layout_heading(lookup->output, _("then"));
    for (size_t i = 0; i < rule->count; i++) {
        struct buffer conclusion = BUFFER_EMPTY;

        condition_conclusion_words(lookup->wording, &alternatives[i], &conclusion);
        if (i == 0 || strcmp(buffer_text(&conclusion), buffer_text(&text)) != 0)
            layout_text(lookup->output, " = ", "   ", buffer_text(&conclusion));
        buffer_cut(&text, 0);
        buffer_add(&text, buffer_text(&conclusion));
        buffer_free(&conclusion);
    }
    lookup_put_links(lookup, (size_t)(rule - lookup->wording->rulebook->rules));
    for (size_t i = 0; i < rule->count; i++)
        put_clips(lookup, &alternatives[i]);
    buffer_free(&text);
}

/* Labels also name other things than subjects, such as strengths. */
static bool is_subject(const struct lookup *lookup)
{
    return cross_has_subject(lookup->cross, lookup->id) ||
           vocabulary_assessment(lookup->wording->vocabulary, lookup->id) != NULL ||
           reference_action(lookup->wording->reference, lookup->id) != NULL;
}

bool lookup_rules(const struct lookup *lookup)
{
    const struct rule *rule = lookup->id != NULL ? rulebook_find(lookup->wording->rulebook, lookup->id) : NULL;

    if (lookup->id == NULL)
        list(lookup);
    else if (rule != NULL)
        put_rule(lookup, rule);
    else
        return is_subject(lookup) && lookup_subject(lookup);
    return true;
}

void lookup_rules_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->rulebook->rule_count; i++)
        nearest_offer(nearest, wording->rulebook->rules[i].id);
    for (size_t i = 0; i < wording->reference->action_count; i++)
        nearest_offer(nearest, wording->reference->actions[i].subject);
    for (size_t i = 0; i < wording->vocabulary->assessment_count; i++)
        nearest_offer(nearest, wording->vocabulary->assessments[i].name);
}
