/* batch: many cases, a row of advice for each.
 * May use: batch, options. Not its job: rows, processes, files. */
#include "many/batch.h"
#include "program/options.h"

enum { KEY_PICK = BATCH_KEY_OWN };

struct batch_command {
    struct batch_options options;
    const char *pick;
};

static const struct argp_option batch_options[] = {
    BATCH_OPTIONS_OUTPUT,
    BATCH_OPTIONS_KIND,
    BATCH_OPTIONS_INPUT,
    BATCH_OPTIONS_CARRIED,
    BATCH_OPTIONS_WORK,
    {"pick", KEY_PICK, N_("LINE|ID"), 0, N_("write the case on this line, or with this id (id=ID for one of digits), and end"),
     0},
    {0},
};

static error_t parse_batch(int key, char *argument, struct argp_state *state)
{
    struct batch_command *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: batch_options_start(&input->options); return 0;
    case KEY_PICK: input->pick = argument; return 0;
    case ARGP_KEY_ARG:
        if (input->options.path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->options.path = argument;
        return 0;
    case ARGP_KEY_END:
        if (input->pick != NULL && (input->options.out != NULL || input->options.resume || input->options.summary != NULL))
            return options_refuse(state, _("--%s writes a case and no rows: -o, --resume and --summary do not go with it"),
                                  "pick");
        return batch_options_end(state, &input->options);
    default: return batch_options_parse(key, argument, state, &input->options);
    }
}

static enum status run_batch(struct session *session, const void *data)
{
    const struct batch_command *input = data;

    return input->pick != NULL ? batch_pick(session, &input->options, input->pick)
                               : batch_run(session, &input->options, &batch_files);
}

static const struct argp batch_argp = {
    batch_options,
    parse_batch,
    "[FILE|-]",
    N_("Many cases, one a line (JSON Lines) or one a row of a table (CSV, TSV), and a row of advice for each, in the same order. "
       "A "
       "case that cannot be read becomes an error row; the others go on."),
    NULL,
    NULL,
    NULL,
};

const struct command command_batch = {
    .name = "batch",
    .summary = N_("a row of advice for each of many cases"),
    .example = "intervensi batch cases.jsonl >rows.jsonl\n"
               "intervensi batch --jobs 4 -o rows.jsonl --summary counts.json cases.jsonl\n"
               "intervensi batch --keep district --summary counts.json --by district,year -o rows.csv cases.csv\n"
               "intervensi batch --pick 67 cases.jsonl | intervensi advise --why -",
    .argp = &batch_argp,
    .input_size = sizeof(struct batch_command),
    .run = run_batch,
};
