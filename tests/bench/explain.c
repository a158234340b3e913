/* How long the questions about advice take on cases from practice: `make bench`. Prints figures and asserts nothing about time.
 *
 *     explain CASE.json...
 *
 * Each question is answered as text about some actions of the rule base (`what`: with one other answer each), in several rounds
 * that take turns; of an action the median of its rounds counts. Shown are the median and the greatest of the actions, in
 * milliseconds of the processor, which other programs do not lengthen. `change` also says how many consultations it took and how
 * often all sets were proven. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "case/case_read.h"
#include "explain/explain.h"
#include "program/session.h"

enum { ROUNDS = 5, EVERY = 8, ACTIONS_MAX = 64, CASES_MAX = 200 };

static const char *const names[] = {"how", "whynot", "what", "change"};
enum { QUESTIONS = sizeof names / sizeof *names, WHAT = 2 };

/* One figure of each action of each case. */
struct figures {
    double list[ACTIONS_MAX * CASES_MAX];
    size_t count;
};

static struct {
    struct figures times[QUESTIONS], consultations;
    size_t proven;
} total;

struct bench {
    struct session session;
    struct consultation consultation;
    const char *actions[ACTIONS_MAX];
    char answers[ACTIONS_MAX][200]; /* "F=N" */
    size_t count;
    double times[QUESTIONS][ACTIONS_MAX][ROUNDS];
};

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int compare_numbers(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;

    return (first > second) - (first < second);
}

static double median(double *numbers, size_t count)
{
    qsort(numbers, count, sizeof *numbers, compare_numbers);
    return count > 0 ? numbers[count / 2] : 0;
}

/* Some actions, and as many answers that the case does not give. */
static void choose(struct bench *bench)
{
    const struct reference *reference = engine_reference(bench->session.engine);
    const struct vocabulary *vocabulary = engine_vocabulary(bench->session.engine);

    for (size_t i = 0; i < reference->action_count && bench->count < ACTIONS_MAX; i += EVERY) {
        const struct case_fact *fact = &vocabulary->facts[i % vocabulary->fact_count];
        const struct answer *now = &bench->consultation.record->answers[i % vocabulary->fact_count];

        bench->actions[bench->count] = reference->actions[i].subject;
        snprintf(bench->answers[bench->count], sizeof bench->answers[0], "%s=%s", fact->id,
                 fact->type == FACT_NUMBER ? "2" : fact->choices[(now->chosen & 1) != 0].value);
        bench->count++;
    }
}

static enum status answer_once(struct bench *bench, int question, size_t action, double *ms)
{
    const struct explain_question *asked = explain_question_find(names[question]);
    const char *word = question == WHAT ? bench->answers[action] : bench->actions[action];
    const struct request request = {.words = &word, .count = 1, .text = word};
    struct diag diag = DIAG_EMPTY;
    double start = now_ms();
    enum status status =
        asked != NULL ? explain_answer(asked, &bench->session, &bench->consultation, &request, &diag) : STATUS_USAGE;

    diag_free(&diag);
    fflush(bench->session.out.stream);
    *ms = now_ms() - start;
    return status;
}

static enum status answer_all(struct bench *bench)
{
    enum status status = STATUS_OK;

    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < bench->count; i++)
            for (int question = 0; question < QUESTIONS && status == STATUS_OK; question++)
                status = answer_once(bench, question, i, &bench->times[question][i][round]);
    return status;
}

static double greatest(const double *numbers, size_t count)
{
    double most = 0;

    for (size_t i = 0; i < count; i++)
        most = numbers[i] > most ? numbers[i] : most;
    return most;
}

static void print_figures(double *numbers, size_t count, int decimals, struct figures *all)
{
    for (size_t i = 0; i < count && all != NULL; i++)
        all->list[all->count++] = numbers[i];
    printf(" %7.*f", decimals, median(numbers, count));
    printf(" %7.*f", decimals, greatest(numbers, count));
}

static void print_times(struct bench *bench, int question)
{
    double medians[ACTIONS_MAX];

    for (size_t i = 0; i < bench->count; i++)
        medians[i] = median(bench->times[question][i], ROUNDS);
    print_figures(medians, bench->count, 2, &total.times[question]);
}

static enum status print_consultations(struct bench *bench, struct diag *diag)
{
    const struct change_options options = {.any = false};
    double consultations[ACTIONS_MAX];
    size_t proven = 0;

    for (size_t i = 0; i < bench->count; i++) {
        struct change_search *search = NULL;
        enum status status =
            engine_find_changes(bench->session.engine, bench->consultation.record, bench->actions[i], &options, &search, diag);

        if (status != STATUS_OK)
            return status;
        consultations[i] = (double)search->consultations;
        proven += !search->limit_reached;
        change_search_free(search);
    }
    print_figures(consultations, bench->count, 0, &total.consultations);
    printf(" %5zu/%zu\n", proven, bench->count);
    total.proven += proven;
    return STATUS_OK;
}

static void print_total(void)
{
    printf("%-32s %7s", "all cases", "");
    for (int question = 0; question < QUESTIONS; question++)
        print_figures(total.times[question].list, total.times[question].count, 2, NULL);
    print_figures(total.consultations.list, total.consultations.count, 0, NULL);
    printf(" %5zu/%zu\n", total.proven, total.consultations.count);
}

static enum status measure(struct bench *bench, const char *path, struct diag *diag)
{
    struct diag warnings = DIAG_EMPTY;
    double consult[ROUNDS];
    enum status status =
        case_file_read(path, engine_vocabulary(bench->session.engine), &bench->consultation.record, &warnings, diag);

    diag_free(&warnings);
    for (int i = 0; i < ROUNDS && status == STATUS_OK; i++) {
        double start = now_ms();

        result_free(bench->consultation.result);
        status = engine_consult(bench->session.engine, bench->consultation.record, &bench->consultation.result, diag);
        consult[i] = now_ms() - start;
    }
    if (status != STATUS_OK)
        return status;
    choose(bench);
    status = answer_all(bench);
    printf("%-32s %7.2f", path, median(consult, ROUNDS));
    for (int question = 0; question < QUESTIONS; question++)
        print_times(bench, question);
    if (status == STATUS_OK)
        status = print_consultations(bench, diag);
    return status;
}

int main(int argc, char **argv)
{
    static struct bench bench;
    struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct diag diag = DIAG_EMPTY;
    struct engine *engine;
    enum status status = engine_open(&options, &engine, &diag);
    FILE *nowhere = fopen("/dev/null", "w");

    printf("%-32s %7s %15s %15s %15s %15s %15s   proven\n", "ms: median, greatest of actions", "consult", "how", "whynot", "what",
           "change", "consultations");
    for (int i = 1; status == STATUS_OK && nowhere != NULL && i < argc && i <= CASES_MAX; i++) {
        bench = (struct bench){.session = {.engine = engine, .language = LANGUAGE_ID}};
        output_start(&bench.session.out, nowhere, COLOR_NEVER);
        status = measure(&bench, argv[i], &diag);
        consultation_end(&bench.consultation);
    }
    if (status == STATUS_OK)
        print_total();
    for (size_t i = 0; i < diag.count; i++)
        fprintf(stderr, "explain: %s\n", diag.problems[i].message);
    if (nowhere != NULL)
        fclose(nowhere);
    engine_close(engine);
    diag_free(&diag);
    return (int)status;
}
