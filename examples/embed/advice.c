/* Advice from within another program: opens the rule base, gives three answers, prints what is recommended and why.
 *
 *     advice RULES FACTS
 */
#include <stdio.h>

#include <intervensi/engine.h>

static int answer(struct case_record *record, const char *question, const char *value)
{
    int fact = vocabulary_fact(record->vocabulary, question);

    return fact != NOT_FOUND && answer_choose(&record->answers[fact], &record->vocabulary->facts[fact], value) == ANSWER_TAKEN;
}

static void print(const struct engine *engine, const struct result *result)
{
    for (size_t i = 0; i < result->recommendation_count; i++) {
        const struct recommendation *advised = &result->recommendations[i];
        const struct text *label = vocabulary_label(engine_vocabulary(engine), advised->subject, NULL);

        printf("%s (%s, %s)\n", label->in[LANGUAGE_EN], standing_word(advised->standing), strength_word(advised->strength));
        for (size_t j = 0; j < advised->rules.count; j++) {
            const struct rule *rule = rulebook_find(engine_rulebook(engine), advised->rules.items[j]);

            printf("    %s: %s [%s]\n", rule->id, rule->reason.in[LANGUAGE_EN], rule->source);
        }
    }
}

int main(int argc, char **argv)
{
    struct engine_options options = {.rules = argc == 3 ? argv[1] : "rules", .facts = argc == 3 ? argv[2] : "facts"};
    struct diag diag = DIAG_EMPTY;
    struct engine *engine;
    struct result *result;
    enum status status = engine_open(&options, &engine, &diag);

    if (status == STATUS_OK) {
        struct case_record *record = case_new(engine_vocabulary(engine));

        if (answer(record, "client-system", "family") && answer(record, "coping-result", "failed") &&
            answer(record, "felt-need", "yes"))
            status = engine_consult(engine, record, &result, &diag);
        else
            status = STATUS_DATA;
        if (status == STATUS_OK) {
            print(engine, result);
            result_free(result);
        }
        case_free(record);
        engine_close(engine);
    }
    for (size_t i = 0; i < diag.count; i++)
        fprintf(stderr, "%s: %s\n", code_word(diag.problems[i].code), diag.problems[i].message);
    diag_free(&diag);
    return (int)status;
}
