/* completion: the bash completion of the program, and the ids that it asks for while it completes.
 * May use: bash_completion, session. Not its job: completion at the prompt (completion.c). */
#include <string.h>

#include "base/buffer.h"
#include "command/bash_completion.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/schema.h"

struct completion_input {
    int list;
};

static void list_rules(const struct session *session, struct output *output)
{
    const struct rulebook *rulebook = engine_rulebook(session->engine);

    for (size_t i = 0; i < rulebook->rule_count; i++)
        output_format(output, "%s\n", rulebook->rules[i].id);
}

static void list_facts(const struct session *session, struct output *output)
{
    const struct vocabulary *vocabulary = engine_vocabulary(session->engine);

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        output_format(output, "%s\n", vocabulary->facts[i].id);
}

static void list_sources(const struct session *session, struct output *output)
{
    const struct reference *reference = engine_reference(session->engine);

    for (size_t i = 0; i < reference->section_count; i++)
        output_format(output, "%s\n", reference->sections[i].code);
    for (size_t i = 0; i < reference->source_count; i++)
        output_format(output, "%s\n", reference->sources[i].key);
}

/* What may be asked about: actions and assessments. */
static void list_subjects(const struct session *session, struct output *output)
{
    const struct reference *reference = engine_reference(session->engine);
    const struct vocabulary *vocabulary = engine_vocabulary(session->engine);

    for (size_t i = 0; i < reference->action_count; i++)
        output_format(output, "%s\n", reference->actions[i].subject);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        output_format(output, "%s\n", vocabulary->assessments[i].name);
}

static void list_schemas(const struct session *session, struct output *output)
{
    (void)session;
    for (size_t i = 0; schema_names[i] != NULL; i++)
        output_format(output, "%s\n", schema_names[i]);
}

static const char *const words[] = {"bash", "rules", "facts", "sources", "subjects", "schemas", NULL};

/* In the order of the words, after the first. */
static const struct {
    bool needs_engine;
    void (*print)(const struct session *session, struct output *output);
} lists[] = {{true, list_rules}, {true, list_facts}, {true, list_sources}, {true, list_subjects}, {false, list_schemas}};

static error_t choose(struct argp_state *state, const char *word, int *chosen)
{
    struct buffer list = BUFFER_EMPTY;
    error_t error;

    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], word) == 0)
            *chosen = i;
        buffer_format(&list, "%s%s", i > 0 ? ", " : "", words[i]);
    }
    error = *chosen >= 0 ? 0 : options_refuse(state, _("'%s' is none of %s"), word, buffer_text(&list));
    buffer_free(&list);
    return error;
}

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct completion_input *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: input->list = -1; return 0;
    case ARGP_KEY_ARG:
        if (input->list >= 0)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        return choose(state, argument, &input->list);
    case ARGP_KEY_END: return input->list >= 0 ? 0 : options_missing(state, "bash");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run(struct session *session, const void *data)
{
    const struct completion_input *input = data;
    enum status status = STATUS_OK;

    if (input->list == 0) {
        bash_completion(&session->out);
        return STATUS_OK;
    }
    if (lists[input->list - 1].needs_engine)
        status = session_open(session);
    if (status == STATUS_OK)
        lists[input->list - 1].print(session, &session->out);
    return status;
}

static const struct argp argp = {
    NULL,
    parse,
    "bash|LIST",
    N_("What bash needs to complete the command line; or one of the lists it asks for while it completes: rules, facts, "
       "sources, subjects, schemas."),
    NULL,
    NULL,
    NULL,
};

const struct command command_completion = {
    .name = "completion",
    .summary = N_("completion of the command line in bash"),
    .example = "source <(intervensi completion bash)",
    .argp = &argp,
    .input_size = sizeof(struct completion_input),
    .words = "bash",
    .run = run,
};
