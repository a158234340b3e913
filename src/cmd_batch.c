/* batch: many cases, a row of advice for each.
 * May use: batch, options. Not its job: rows, processes, files. */
#include <limits.h>

#include "batch.h"
#include "commands.h"
#include "pool.h"
#include "text.h"

enum {
    KEY_JOBS = 512,
    KEY_SUMMARY,
    KEY_FULL,
    KEY_LOOK_AHEAD,
    KEY_RESUME,
    KEY_ROW_ERRORS,
    KEY_MAX_ERRORS,
    KEY_LINE_BASE,
    KEY_MAX_FIRINGS,
    KEY_PICK
};

struct batch_input {
    struct batch_options options;
    const char *pick;
    long max_firings, jobs;
};

static const struct argp_option table[] = {
    {"output", 'o', N_("FILE"), 0, N_("where the rows go; FILE.part until all are written"), 0},
    {"resume", KEY_RESUME, NULL, 0, N_("with -o: go on where a run stopped"), 0},
    {"jobs", KEY_JOBS, "N", 0, N_("so many processes (default: one for each processor); the output is the same for any number"),
     0},
    {"full", KEY_FULL, NULL, 0, N_("the whole result of each case instead of the compact row"), 0},
    {"look-ahead", KEY_LOOK_AHEAD, NULL, 0, N_("say of each recommendation which answers would change it (slow)"), 0},
    {"summary", KEY_SUMMARY, N_("FILE"), 0, N_("counts of all rows, written at the end"), 0},
    {"row-errors", KEY_ROW_ERRORS, "fail|ok|stop", 0,
     N_("what becomes of error rows: exit status 65 (default), 0, or an end at the first"), 0},
    {"max-errors", KEY_MAX_ERRORS, "N", 0, N_("end when there are more error rows than this"), 0},
    {"line-base", KEY_LINE_BASE, "N", 0, N_("number of the first line, for parts of a larger file (default: 1)"), 0},
    {"max-firings", KEY_MAX_FIRINGS, "N", 0, N_("give up a case after so many firings of rules"), 0},
    {"pick", KEY_PICK, N_("LINE|ID"), 0, N_("write the case on this line, or with this id (id=ID for one of digits), and end"),
     0},
    {0},
};

static error_t parse_end(struct argp_state *state, struct batch_input *input)
{
    if (input->options.resume && input->options.out == NULL)
        return options_refuse(state, "%s", _("--resume needs -o FILE"));
    if (input->options.path == NULL)
        input->options.path = "-";
    return 0;
}

static error_t parse_limits(int key, char *argument, struct argp_state *state)
{
    static const char *const words[] = {"fail", "ok", "stop", NULL};
    struct batch_input *input = state->input;

    switch (key) {
    case KEY_JOBS: return options_number(state, "jobs", argument, 1, POOL_JOBS_MAX, &input->jobs);
    case KEY_ROW_ERRORS: return options_choose(state, "row-errors", argument, words, &input->options.row_errors);
    case KEY_MAX_ERRORS: return options_number(state, "max-errors", argument, 0, LONG_MAX, &input->options.max_errors);
    case KEY_LINE_BASE: return options_number(state, "line-base", argument, 1, LONG_MAX, &input->options.line_base);
    case KEY_MAX_FIRINGS: return options_number(state, "max-firings", argument, 1, LONG_MAX, &input->max_firings);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct batch_input *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT:
        input->options.max_errors = -1;
        input->options.line_base = 1;
        return 0;
    case 'o': input->options.out = argument; return 0;
    case KEY_RESUME: input->options.resume = true; return 0;
    case KEY_FULL: input->options.full = true; return 0;
    case KEY_LOOK_AHEAD: input->options.look_ahead = true; return 0;
    case KEY_SUMMARY: input->options.summary = argument; return 0;
    case KEY_PICK: input->pick = argument; return 0;
    case ARGP_KEY_ARG:
        if (input->options.path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->options.path = argument;
        return 0;
    case ARGP_KEY_END: return parse_end(state, input);
    default: return parse_limits(key, argument, state);
    }
}

static enum status run(struct session *session, const void *data)
{
    const struct batch_input *input = data;
    struct batch_options options = input->options;

    options.jobs = (int)input->jobs;
    session->options.max_firings = input->max_firings;
    return input->pick != NULL ? batch_pick(session, &options, input->pick) : batch_run(session, &options);
}

static const struct argp argp = {
    table,
    parse,
    "[FILE|-]",
    N_("Many cases, one a line (JSON Lines), and a row of advice for each, in the same order. A case that cannot be read "
       "becomes an error row; the others go on."),
    NULL,
    NULL,
    NULL,
};

const struct command command_batch = {
    .name = "batch",
    .summary = N_("a row of advice for each of many cases"),
    .example = "intervensi batch cases.jsonl >rows.jsonl\n"
               "intervensi batch --jobs 4 -o rows.jsonl --summary counts.json cases.jsonl\n"
               "intervensi batch --pick 67 cases.jsonl | intervensi advise --why -",
    .argp = &argp,
    .input_size = sizeof(struct batch_input),
    .run = run,
};
