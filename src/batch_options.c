/* Options that the commands over many rows share. See batch_options.h. */
#include "batch_options.h"

#include <limits.h>

#include "pool.h"

void batch_options_start(struct batch_options *options)
{
    options->max_errors = -1;
    options->line_base = 1;
}

static error_t choose_kind(struct argp_state *state, const char *option, const char *word, enum row_kind *kind)
{
    int chosen = 0;
    error_t error = options_choose(state, option, word, row_kind_words, &chosen);

    *kind = (enum row_kind)(ROWS_JSONL + chosen);
    return error;
}

error_t batch_options_parse(int key, char *argument, struct argp_state *state, struct batch_options *options)
{
    static const char *const words[] = {"fail", "ok", "stop", NULL};

    switch (key) {
    case 'o': options->out = argument; return 0;
    case BATCH_KEY_RESUME: options->resume = true; return 0;
    case BATCH_KEY_FULL: options->full = true; return 0;
    case BATCH_KEY_LOOK_AHEAD: options->look_ahead = true; return 0;
    case BATCH_KEY_SUMMARY: options->summary = argument; return 0;
    case BATCH_KEY_JOBS: return options_number(state, "jobs", argument, 1, POOL_JOBS_MAX, &options->jobs);
    case BATCH_KEY_ROW_ERRORS: return options_choose(state, "row-errors", argument, words, &options->row_errors);
    case BATCH_KEY_MAX_ERRORS: return options_number(state, "max-errors", argument, 0, LONG_MAX, &options->max_errors);
    case BATCH_KEY_LINE_BASE: return options_number(state, "line-base", argument, 1, LONG_MAX, &options->line_base);
    case BATCH_KEY_MAX_FIRINGS: return options_number(state, "max-firings", argument, 1, LONG_MAX, &options->max_firings);
    case BATCH_KEY_FROM: return choose_kind(state, "from", argument, &options->from);
    case BATCH_KEY_TO: return choose_kind(state, "to", argument, &options->to);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void settle_kinds(struct batch_options *options)
{
    if (options->from == ROWS_UNSAID)
        options->from = row_kind_of_name(options->path);
    if (options->from == ROWS_UNSAID)
        options->from = ROWS_JSONL;
    if (options->to == ROWS_UNSAID)
        options->to = row_kind_of_name(options->out);
    if (options->to == ROWS_UNSAID)
        options->to = options->from;
}

error_t batch_options_end(struct argp_state *state, struct batch_options *options)
{
    settle_kinds(options);
    if (options->resume && options->out == NULL)
        return options_refuse(state, "%s", _("--resume needs -o FILE"));
    if ((options->full || options->look_ahead) && options->to != ROWS_JSONL)
        return options_refuse(state, _("--%s writes JSON Lines only: --to jsonl"), options->full ? "full" : "look-ahead");
    return 0;
}
