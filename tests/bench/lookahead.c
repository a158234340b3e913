/* How long the look-ahead takes on cases from practice: `make bench`. Prints figures and asserts nothing about time.
 * Milliseconds are of the processor, which other programs do not lengthen; medians of several rounds.
 *
 *     lookahead CASE.json... */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "case/case_read.h"
#include "engine.h"

enum { ROUNDS = 9 };

struct figures {
    size_t answered, consultations, questions;
    double consult_ms, look_ms; /* medians */
};

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int compare_times(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;

    return (first > second) - (first < second);
}

static double median(double *times)
{
    qsort(times, ROUNDS, sizeof *times, compare_times);
    return times[ROUNDS / 2];
}

static enum status measure(struct engine *engine, const struct case_record *record, struct figures *figures, struct diag *diag)
{
    double consult[ROUNDS], look[ROUNDS];
    enum status status = STATUS_OK;

    for (int i = 0; status == STATUS_OK && i < ROUNDS; i++) {
        struct lookahead *lookahead = NULL;
        struct result *result = NULL;
        double start = now_ms();

        status = engine_consult(engine, record, &result, diag);
        consult[i] = now_ms() - start;
        start = now_ms();
        if (status == STATUS_OK)
            status = engine_look_ahead(engine, record, &lookahead, diag);
        look[i] = now_ms() - start;
        figures->consultations = lookahead != NULL ? lookahead->consultations : 0;
        figures->questions = lookahead != NULL ? lookahead->question_count : 0;
        lookahead_free(lookahead);
        result_free(result);
    }
    if (status == STATUS_OK) {
        figures->consult_ms = median(consult);
        figures->look_ms = median(look);
    }
    return status;
}

static enum status measure_file(struct engine *engine, const char *path, struct diag *diag)
{
    struct case_record *record = NULL;
    struct figures figures = {0};
    struct diag warnings = DIAG_EMPTY;
    enum status status = case_file_read(path, engine_vocabulary(engine), &record, &warnings, diag);

    if (status == STATUS_OK)
        status = measure(engine, record, &figures, diag);
    if (status == STATUS_OK) {
        for (size_t i = 0; i < record->vocabulary->fact_count; i++)
            figures.answered += answer_given(&record->answers[i]);
        printf("%-32s %8zu %13zu %9zu %10.2f %13.1f\n", path, figures.answered, figures.consultations, figures.questions,
               figures.consult_ms, figures.look_ms);
    }
    diag_free(&warnings);
    case_free(record);
    return status;
}

int main(int argc, char **argv)
{
    struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct diag diag = DIAG_EMPTY;
    struct engine *engine;
    enum status status = engine_open(&options, &engine, &diag);

    printf("%-32s %8s %13s %9s %10s %13s\n", "case", "answers", "consultations", "questions", "consult ms", "look-ahead ms");
    for (int i = 1; status == STATUS_OK && i < argc; i++)
        status = measure_file(engine, argv[i], &diag);
    for (size_t i = 0; i < diag.count; i++)
        fprintf(stderr, "lookahead: %s\n", diag.problems[i].message);
    engine_close(engine);
    diag_free(&diag);
    return (int)status;
}
