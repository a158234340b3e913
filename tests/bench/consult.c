/* How long one consultation takes, over many cases: `make bench`. Prints milliseconds of the processor, the middle and the 99th
 * of a hundred, of a consultation in brief, as batch makes it, and of a whole one with all that explains it; and how many rules
 * fire.
 *
 *     consult <CASES.jsonl */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "case/case_read.h"
#include "engine.h"

enum { CASES_MAX = 100000 };

static double brief[CASES_MAX], whole[CASES_MAX], firings[CASES_MAX];
static size_t count;

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;

    return (first > second) - (first < second);
}

static enum status measure(struct engine *engine, const char *line, size_t size, struct diag *diag)
{
    struct case_record *record = NULL;
    const struct result *in_brief;
    struct result *result = NULL;
    enum status status = case_json_read("-", line, size, engine_vocabulary(engine), &record, NULL, diag);
    double start = now_ms(), between;

    if (status == STATUS_OK)
        status = engine_consult_brief(engine, record, &in_brief, diag);
    between = now_ms();
    if (status == STATUS_OK)
        status = engine_consult(engine, record, &result, diag);
    if (status == STATUS_OK) {
        brief[count] = between - start;
        whole[count] = now_ms() - between;
        firings[count++] = (double)result->firing_count;
    }
    result_free(result);
    case_free(record);
    return status;
}

static void print(const char *what, double *values)
{
    qsort(values, count, sizeof *values, compare);
    printf("%-32s %10.3f %10.3f\n", what, values[count / 2], values[count * 99 / 100]);
}

int main(void)
{
    const struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct diag diag = DIAG_EMPTY;
    struct engine *engine = NULL;
    enum status status = engine_open(&options, &engine, &diag);
    char *line = NULL;
    size_t room = 0;

    for (ssize_t size; status == STATUS_OK && count < CASES_MAX && (size = getline(&line, &room, stdin)) > 0;)
        status = measure(engine, line, (size_t)size, &diag);
    for (size_t i = 0; i < diag.count; i++)
        fprintf(stderr, "consult: %s\n", diag.problems[i].message);
    if (status == STATUS_OK && count > 0) {
        printf("%-32s %10s %10s\n", "one consultation", "median", "99 of 100");
        print("in brief, ms", brief);
        print("with what explains it, ms", whole);
        print("rules fired", firings);
    }
    free(line);
    engine_close(engine);
    diag_free(&diag);
    return (int)status;
}
