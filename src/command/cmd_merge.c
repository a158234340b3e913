/* merge: adds the summaries of parts up, in the order given.
 * May use: summary_files. Not its job: counting. */
#include <limits.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "many/summary.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/json_write.h"

enum { KEY_EXPECT_ROWS = 512, PATHS_MAX = 10000 };

struct merge_input {
    const char *paths[PATHS_MAX];
    size_t count;
    bool expects;
    long expected;
};

static const struct argp_option merge_options[] = {
    {"expect-rows", KEY_EXPECT_ROWS, "N", 0, N_("end with 1 unless there are so many rows in all"), 0},
    {0},
};

static error_t parse_merge(int key, char *argument, struct argp_state *state)
{
    struct merge_input *input = state->input;

    switch (key) {
    case KEY_EXPECT_ROWS:
        input->expects = true;
        return options_number(state, "expect-rows", argument, 0, LONG_MAX, &input->expected);
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d files"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: return input->count > 0 ? 0 : options_missing(state, "SUMMARY");
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* Adds one file to the sum; the first is the sum. */
static enum status add_file(const char *path, cJSON **sum, struct diag *diag)
{
    cJSON *next;
    enum status status = counts_file_read(path, &next, diag);

    return status == STATUS_OK ? summary_take(path, next, sum, diag) : status;
}

static enum status check_rows(const struct merge_input *input, const cJSON *sum, struct diag *diag)
{
    double rows = cJSON_GetObjectItemCaseSensitive(sum, "rows")->valuedouble;

    if (!input->expects || (long)rows == input->expected)
        return STATUS_OK;
    diag_add(diag, NULL, "missing-rows", NULL, _("there are %.0f rows, not %ld"), rows, input->expected);
    return STATUS_FAILED;
}

static enum status run_merge(struct session *session, const void *data)
{
    const struct merge_input *input = data;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;
    cJSON *sum = NULL;

    for (size_t i = 0; status == STATUS_OK && i < input->count; i++)
        status = add_file(input->paths[i], &sum, &diag);
    if (status == STATUS_OK) {
        status = check_rows(input, sum, &diag);
        json_write(&session->out, sum);
    } else {
        cJSON_Delete(sum);
    }
    return session_report(session, &diag, status);
}

static const struct argp merge_argp = {
    merge_options, parse_merge,
    "SUMMARY...",  N_("Adds the summaries of the parts of a batch up, in the order given: the sum is that of the whole."),
    NULL,          NULL,
    NULL,
};

const struct command command_merge = {
    .name = "merge",
    .summary = N_("adds summaries up"),
    .example = "intervensi merge --expect-rows 1000000 part-*.summary.json >whole.json",
    .argp = &merge_argp,
    .input_size = sizeof(struct merge_input),
    .run = run_merge,
};
