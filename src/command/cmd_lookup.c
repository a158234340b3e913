/* rules, facts, terms, sources: what is in the rule base, the whole list or one id.
 * May use: session, lookup, render_json. Not its job: what one entry looks like (lookup_*.c). */
#include "base/version.h"
#include "lookup/lookup.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { LOOKUP_KEY_TO = 512, KEY_GAPS };

struct lookup_input {
    const char *id;
    int json;
    bool gaps;
};

/* What differs between the four commands. */
struct shelf {
    bool (*text)(const struct lookup *lookup);
    bool (*json)(const struct lookup *lookup);
    void (*offer)(const struct wording *wording, struct nearest *nearest);
};

static const char *const lookup_formats[] = {"text", "json", NULL};

static const struct argp_option lookup_options[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {0},
};

static const struct argp_option facts_table[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"unused", KEY_GAPS, NULL, 0, N_("only questions that no rule uses"), 0},
    {0},
};

static const struct argp_option sources_table[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"without-rule", KEY_GAPS, NULL, 0, N_("only statements that no rule concludes, and why"), 0},
    {0},
};

static error_t parse_lookup(int key, char *argument, struct argp_state *state)
{
    struct lookup_input *input = state->input;

    switch (key) {
    case LOOKUP_KEY_TO: return options_choose(state, "to", argument, lookup_formats, &input->json);
    case KEY_GAPS: input->gaps = true; return 0;
    case ARGP_KEY_ARG:
        if (input->id != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->id = argument;
        return 0;
    case ARGP_KEY_END:
        return input->gaps && input->id != NULL ? options_refuse(state, _("one argument too many: '%s'"), input->id) : 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status not_found(const struct shelf *shelf, const struct wording *wording, const char *id)
{
    struct buffer name = BUFFER_EMPTY;
    struct nearest nearest;

    nearest_start(&nearest, id);
    shelf->offer(wording, &nearest);
    buffer_add_plain(&name, id);
    fprintf(stderr, _("%s: there is no '%s' here"), PROGRAM_NAME, buffer_text(&name));
    if (nearest.best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest.best);
    fprintf(stderr, "\n");
    buffer_free(&name);
    return STATUS_USAGE;
}

static enum status look_up(struct session *session, const struct lookup_input *input, const struct shelf *shelf)
{
    enum status status = session_open(session);
    struct wording wording;
    struct cross *cross;
    struct lookup lookup;
    bool found;

    if (status != STATUS_OK)
        return status;
    wording = wording_of(session->engine, session->language);
    cross = cross_new(session->engine);
    lookup = (struct lookup){&session->out, session->engine, &wording, cross, input->id, input->gaps};
    found = input->json ? shelf->json(&lookup) : shelf->text(&lookup);
    cross_free(cross);
    return found ? STATUS_OK : not_found(shelf, &wording, input->id);
}

static enum status run_rules(struct session *session, const void *input)
{
    return look_up(session, input, &(struct shelf){lookup_rules, render_rules_json, lookup_rules_offer});
}

static enum status run_facts(struct session *session, const void *input)
{
    return look_up(session, input, &(struct shelf){lookup_facts, render_facts_json, lookup_facts_offer});
}

static enum status run_terms(struct session *session, const void *input)
{
    return look_up(session, input, &(struct shelf){lookup_terms, render_terms_json, lookup_terms_offer});
}

static enum status run_sources(struct session *session, const void *input)
{
    return look_up(session, input, &(struct shelf){lookup_sources, render_sources_json, lookup_sources_offer});
}

static const struct argp rules_argp = {
    lookup_options,
    parse_lookup,
    N_("[ID]"),
    N_("The rules: all of them, or one with its conditions, conclusion, what feeds it and what it feeds, place in the source and "
       "CLIPS "
       "text. The ID of an action or assessment shows the rules that conclude and read it."),
    NULL,
    NULL,
    NULL,
};
static const struct argp facts_argp = {
    facts_table,
    parse_lookup,
    N_("[ID]"),
    N_("The questions of a case: all of them, or one with its values, when it is asked, which questions it decides about and "
       "which rules "
       "use it, by value."),
    NULL,
    NULL,
    NULL,
};
static const struct argp terms_argp = {
    lookup_options,
    parse_lookup,
    N_("[WORD]"),
    N_("The terms in both languages: all of them, or those that contain the word and the names that they stand in."),
    NULL,
    NULL,
    NULL,
};
static const struct argp sources_argp = {
    sources_table,
    parse_lookup,
    N_("[ID]"),
    N_("The sections of the source document and the sources of the extensions: all of them, or one section (S13), item (S13.4), "
       "statement or key, with the rules, questions and assessments that serve it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_rules = {
    .name = "rules",
    .summary = N_("the rules, or one of them"),
    .example = "intervensi rules grp-01\nintervensi rules ext-supervise",
    .argp = &rules_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@rules",
    .run = run_rules,
};
const struct command command_facts = {
    .name = "facts",
    .summary = N_("the questions of a case, or one of them"),
    .example = "intervensi facts coping-result\nintervensi facts --unused",
    .argp = &facts_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@facts",
    .run = run_facts,
};
const struct command command_terms = {
    .name = "terms",
    .summary = N_("the terms in both languages"),
    .example = "intervensi terms relasi",
    .argp = &terms_argp,
    .input_size = sizeof(struct lookup_input),
    .run = run_terms,
};
const struct command command_sources = {
    .name = "sources",
    .summary = N_("places of the source document, and other sources"),
    .example = "intervensi sources S13.4\nintervensi sources --without-rule",
    .argp = &sources_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@sources",
    .run = run_sources,
};
