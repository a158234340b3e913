/* schema: the JSON Schema of a format that the program reads or writes.
 * May use: schema, session. Not its job: validating. */
#include "base/version.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/schema.h"

struct schema_input {
    const char *name;
};

static error_t parse_schema(int key, char *argument, struct argp_state *state)
{
    struct schema_input *input = state->input;

    switch (key) {
    case ARGP_KEY_ARG:
        if (input->name != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->name = argument;
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void list_names(struct session *session)
{
    for (size_t i = 0; schema_names[i] != NULL; i++)
        output_format(&session->out, "%s\n", schema_names[i]);
}

static enum status unknown(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; schema_names[i] != NULL; i++)
        nearest_offer(&nearest, schema_names[i]);
    fprintf(stderr, _("%s: there is no '%s' here"), PROGRAM_NAME, name);
    if (nearest.best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest.best);
    fprintf(stderr, "\n");
    return STATUS_USAGE;
}

static enum status run_schema(struct session *session, const void *data)
{
    const struct schema_input *input = data;
    const char *text = input->name != NULL ? schema_text(input->name) : NULL;

    if (input->name != NULL && text == NULL)
        return unknown(input->name);
    if (text != NULL)
        output_text(&session->out, text);
    else
        list_names(session);
    return STATUS_OK;
}

static const struct argp schema_argp = {
    NULL,         parse_schema,
    N_("[NAME]"), N_("The JSON Schema (2020-12) of a format that is read or written; without a name, the names."),
    NULL,         NULL,
    NULL,
};

const struct command command_schema = {
    .name = "schema",
    .summary = N_("JSON Schema of a format"),
    .example = "intervensi schema case",
    .argp = &schema_argp,
    .input_size = sizeof(struct schema_input),
    .words = "@schemas",
    .run = run_schema,
};
