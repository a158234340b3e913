/* Results of many cases from one engine: reads cases as JSON Lines, prints what `intervensi advise --to json` says of each.
 *
 *     results [trace|explained] [ORIGIN...] <CASES.jsonl >RESULTS.jsonl
 *
 * Runs in the root of the repository. `trace` adds every firing; `explained` prints explanations instead. ORIGIN: seed,
 * seed+ext, ext; none means all. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "base/output.h"
#include "case/case_read.h"
#include "engine.h"
#include "explained.h"
#include "program/session.h"

static enum status fail(struct diag *diag, enum status status)
{
    problems_print(stderr, diag);
    diag_free(diag);
    return status;
}

struct printed {
    bool trace, explained;
};

static enum status read_options(int argc, char **argv, struct engine_options *options, struct printed *printed)
{
    for (int i = 1; i < argc; i++) {
        enum origin origin;

        if (strcmp(argv[i], "trace") == 0 || strcmp(argv[i], "explained") == 0) {
            *(argv[i][0] == 't' ? &printed->trace : &printed->explained) = true;
            continue;
        }
        if (!origin_read(argv[i], &origin)) {
            fprintf(stderr, "results: there is no origin %s\n", argv[i]);
            return STATUS_USAGE;
        }
        options->origins |= 1U << origin;
    }
    return STATUS_OK;
}

static enum status consult(struct output *output, struct engine *engine, const char *line, size_t size,
                           const struct printed *printed)
{
    struct diag diag = DIAG_EMPTY;
    struct case_record *record = NULL;
    struct result *result = NULL;
    enum status status = case_json_read("-", line, size, engine_vocabulary(engine), &record, NULL, &diag);

    if (status == STATUS_OK)
        status = engine_consult(engine, record, &result, &diag);
    if (status == STATUS_OK && printed->explained)
        explained_write(output, engine, record, result);
    else if (status == STATUS_OK) {
        const struct wording wording = wording_of(engine, LANGUAGE_EN);

        result_imply(result, record);
        render_json(&(struct view){.output = output, .engine = engine, .wording = &wording, .record = record, .result = result},
                    printed->trace);
    }
    result_free(result);
    case_free(record);
    return status == STATUS_OK ? status : fail(&diag, status);
}

static enum status consult_all(struct output *output, struct engine *engine, const struct printed *printed)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    enum status status = STATUS_OK;

    while (status == STATUS_OK && (length = getline(&line, &room, stdin)) >= 0) {
        status = consult(output, engine, line, (size_t)length, printed);
        if (status != STATUS_OK)
            fprintf(stderr, "results: the case is %s\n", line);
    }
    free(line);
    return status;
}

int main(int argc, char **argv)
{
    struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct engine *engine = NULL;
    struct printed printed = {.trace = false};
    struct output output;
    struct diag diag = DIAG_EMPTY;
    enum status status = read_options(argc, argv, &options, &printed);

    if (status == STATUS_OK && (status = engine_open(&options, &engine, &diag)) != STATUS_OK)
        fail(&diag, status);
    output_start(&output, stdout, COLOR_NEVER);
    if (status == STATUS_OK)
        status = consult_all(&output, engine, &printed);
    if (output_finish(&output) != STATUS_OK && status == STATUS_OK)
        status = STATUS_IO;
    engine_close(engine);
    return (int)status;
}
