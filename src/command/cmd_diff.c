/* diff: what another rule base would say of the same cases.
 * May use: diff, batch_options. Not its job: reading cases, comparing, laying out. */
#include "many/batch.h"
#include "many/diff.h"
#include "program/options.h"

enum { KEY_AGAINST = BATCH_KEY_OWN, KEY_AGAINST_FACTS, KEY_ANNOUNCED, KEY_GRID, KEY_FORMAT, DIFF_KEY_ALL };

static const char *const diff_formats[] = {"text", "json", NULL};

static const struct argp_option diff_options[] = {
    {"against", KEY_AGAINST, "DIR", 0, N_("the other rules"), 0},
    {"against-facts", KEY_AGAINST_FACTS, "DIR", 0, N_("their facts (default: the folder facts beside them, else those in use)"),
     0},
    {"announced", KEY_ANNOUNCED, N_("FILE"), 0, N_("a list of changes that may be; exit status 1 if anything else changes"), 0},
    {"grid", KEY_GRID, "GRID.json", 0, N_("the cases are the rows of this grid, as in sweep"), 0},
    {"to", KEY_FORMAT, "text|json", 0, N_("what is written (default: text)"), 0},
    {"all", DIFF_KEY_ALL, NULL, 0, N_("fold nothing: every action, every other reason"), 0},
    {"keep", BATCH_KEY_KEEP, N_("COLUMN,…"), 0, N_("of a table: these columns are no facts, and may be there"), 0},
    BATCH_OPTIONS_INPUT,
    BATCH_OPTIONS_WORK,
    {0},
};

static error_t parse_end(struct argp_state *state, struct diff_options *input)
{
    if (input->against == NULL)
        return options_missing(state, "--against");
    if (input->grid != NULL && input->batch.path != NULL)
        return options_refuse(state, _("one argument too many: '%s'"), input->batch.path);
    return batch_options_end(state, &input->batch);
}

static error_t parse_diff(int key, char *argument, struct argp_state *state)
{
    struct diff_options *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: batch_options_start(&input->batch); return 0;
    case KEY_AGAINST: input->against = argument; return 0;
    case KEY_AGAINST_FACTS: input->against_facts = argument; return 0;
    case KEY_ANNOUNCED: input->announced = argument; return 0;
    case KEY_GRID: input->grid = argument; return 0;
    case KEY_FORMAT: return options_choose(state, "to", argument, diff_formats, &input->json);
    case DIFF_KEY_ALL: input->all = true; return 0;
    case ARGP_KEY_ARG:
        if (input->batch.path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->batch.path = argument;
        return 0;
    case ARGP_KEY_END: return parse_end(state, input);
    default: return batch_options_parse(key, argument, state, &input->batch);
    }
}

static enum status run_diff(struct session *session, const void *data)
{
    return diff_run(session, data);
}

static const struct argp diff_argp = {
    diff_options,
    parse_diff,
    "[FILE|-]",
    N_("What another rule base would say of the same cases, one a line as for batch: which advice changes and how often, the "
       "smallest "
       "case that shows it, and which of the rules that differ lead to it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_diff = {
    .name = "diff",
    .summary = N_("what another rule base would say of the same cases"),
    .example = "intervensi diff --against draft/rules cases.jsonl\n"
               "intervensi diff --against draft/rules --announced changes.json cases.jsonl\n"
               "intervensi diff --against draft/rules --grid grid.json",
    .argp = &diff_argp,
    .input_size = sizeof(struct diff_options),
    .run = run_diff,
};
