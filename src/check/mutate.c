#include "check/mutate.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/files.h"
#include "base/layout.h"
#include "base/version.h"
#include "check/findings.h"
#include "memory.h"
#include "mutants.h"

/* How a mutant fares. */
enum fate { FATE_KILLED, FATE_SAME, FATE_REASON, FATE_LIVES, FATE_COUNT };
static const char *const fates[] = {
    [FATE_KILLED] = "killed", [FATE_SAME] = "same", [FATE_REASON] = "accepted", [FATE_LIVES] = "survivor"};

struct living {
    const struct mutant *mutant;
    enum fate fate;
    struct case_record *record; /* that tells it from the original, or NULL */
    cJSON *expect;              /* of that case, or NULL */
    const struct text *reason;
};

struct mutating {
    struct session *session;
    const struct tests *tests;
    const struct mutate_options *options;
    struct wording wording;
    struct mutants *mutants;
    uint64_t *originals; /* by test: what is concluded without a mutant */
    size_t *first;       /* by rule: the test from which on those about it are likely to stand */
    size_t counts[FATE_COUNT], impossible;
    enum {
        CONDITION_NOT_TRIED,
        CONDITION_LIVES,
        CONDITION_SAME,
        CONDITION_MATTERS
    } *
        conditions; /* by alternative and condition, CONDITIONS_MAX each */
    struct living *living;
    size_t living_count, living_capacity;
};

/* --- Running ----------------------------------------------------------------------------------------------------- */

/* The tests as they are must pass, decided in the same way as the mutants are. False after saying which does not. */
static bool run_originals(struct mutating *mutating)
{
    for (size_t i = 0; i < mutating->tests->count; i++) {
        const struct test *test = &mutating->tests->items[i];

        mutating->originals[i] = mutants_decide(mutating->mutants, false, test->record);
        if (test_is_met(test, mutating->session->engine, mutants_result(mutating->mutants, false)))
            continue;
        fprintf(stderr, _("%s: %s:%ld: this test fails without any change: %s\n"), PROGRAM_NAME, test->file, test->line,
                test->name);
        return false;
    }
    return true;
}

/* Tests stand in the order of the rules that they are about: those that expect a rule to fire, and those next to them, come first. */
static void find_first_tests(struct mutating *mutating)
{
    const struct rulebook *rulebook = mutating->wording.rulebook;

    for (size_t i = mutating->tests->count; i-- > 0;)
        for (size_t j = 0; j < mutating->tests->items[i].count; j++) {
            const struct expectation *expectation = &mutating->tests->items[i].expectations[j];

            for (size_t k = 0; expectation->key == EXPECT_FIRES && k < expectation->count; k++) {
                const struct rule *rule = rulebook_find(rulebook, expectation->any[k].subject);

                if (rule != NULL)
                    mutating->first[rule - rulebook->rules] = i;
            }
        }
}

static bool is_killed(struct mutating *mutating, const struct mutant *mutant)
{
    const size_t count = mutating->tests->count;
    size_t first = mutating->first[mutating->wording.rulebook->alternatives[mutant->alternative].rule];

    for (size_t i = 0; i < count; i++) {
        size_t at = (first + i) % count;
        const struct test *test = &mutating->tests->items[at];

        if (mutants_decide(mutating->mutants, true, test->record) != mutating->originals[at] &&
            !test_is_met(test, mutating->session->engine, mutants_result(mutating->mutants, true)))
            return true;
    }
    return false;
}

/* What is to be expected of the case is what CLIPS says of it; the table must say the same. */
static void expect_of_case(struct mutating *mutating, struct living *living)
{
    struct diag diag = DIAG_EMPTY;
    struct result *whole = NULL;

    living->expect = json_object();
    if (engine_check_case(mutating->session->engine, living->record, "", &whole, &diag) != STATUS_OK ||
        !expect_difference(living->expect, mutating->session->engine, mutants_result(mutating->mutants, false),
                           mutants_result(mutating->mutants, true), living->mutant->alternative)) {
        cJSON_Delete(living->expect);
        living->expect = NULL;
    }
    result_free(whole);
    diag_free(&diag);
}

static enum fate add_living(struct mutating *mutating, const struct mutant *mutant)
{
    struct living living = {.mutant = mutant, .fate = FATE_LIVES};
    enum witness witness = mutants_witness(mutating->mutants, &living.record);

    if (witness == WITNESS_NONE)
        living.fate = FATE_SAME;
    else if ((living.reason = mutants_reason(mutating->mutants, mutant)) != NULL)
        living.fate = FATE_REASON;
    if (living.record != NULL)
        expect_of_case(mutating, &living);
    mutating->living =
        memory_grow(mutating->living, &mutating->living_capacity, mutating->living_count + 1, sizeof *mutating->living);
    mutating->living[mutating->living_count++] = living;
    return living.fate;
}

/* A condition matters on its own if a test fails without it, or where it must be there for a variable, against it. */
static void note_condition(struct mutating *mutating, const struct mutant *mutant, enum fate fate)
{
    size_t at = mutant->alternative * CONDITIONS_MAX + (size_t)mutant->condition;

    if (mutant->how == MUTATE_CONDITION || (mutant->how == MUTATE_SWAP && mutating->conditions[at] == CONDITION_NOT_TRIED))
        mutating->conditions[at] = fate == FATE_KILLED ? CONDITION_MATTERS : fate == FATE_SAME ? CONDITION_SAME : CONDITION_LIVES;
}

static void run_mutants(struct mutating *mutating)
{
    const struct rulebook *rulebook = mutating->wording.rulebook;
    size_t count;
    const struct mutant *mutants = mutants_all(mutating->mutants, &count);

    for (size_t i = 0; i < count; i++) {
        const struct mutant *mutant = &mutants[i];
        enum fate fate;

        if ((mutating->options->rule != NULL &&
             strcmp(rulebook_rule_of(rulebook, mutant->alternative)->id, mutating->options->rule) != 0) ||
            i % (size_t)mutating->options->every != 0)
            continue;
        if (!mutants_choose(mutating->mutants, mutant)) {
            mutating->impossible++;
            continue;
        }
        fate = is_killed(mutating, mutant) ? FATE_KILLED : add_living(mutating, mutant);
        mutating->counts[fate]++;
        if (mutant->condition != NOT_FOUND)
            note_condition(mutating, mutant, fate);
    }
}

/* --- In words ---------------------------------------------------------------------------------------------------- */

static void change_of_words(const struct mutating *mutating, const struct mutant *mutant, struct buffer *words)
{
    const struct alternative *alternative = &mutating->wording.rulebook->alternatives[mutant->alternative];

    switch (mutant->how) {
    case MUTATE_RULE: buffer_add(words, _("taken out")); return;
    case MUTATE_CONDITION: buffer_format(words, _("without condition %d: "), mutant->condition + 1); break;
    case MUTATE_NEGATE: buffer_format(words, _("condition %d the other way round: "), mutant->condition + 1); break;
    case MUTATE_SWAP:
        buffer_format(words, _("%s instead of %s in condition %d: "), mutant->to, mutant->from, mutant->condition + 1);
        break;
    case MUTATE_WORD: buffer_format(words, _("without %s in condition %d: "), mutant->from, mutant->condition + 1); break;
    case MUTATE_BOUND: buffer_format(words, _("%ld as the bound in condition %d: "), mutant->bound, mutant->condition + 1); break;
    default: buffer_format(words, _("concludes %s instead of %s"), mutant->to, mutant->from); return;
    }
    condition_words(&mutating->wording, &alternative->conditions[mutant->condition], NULL, words);
}

static void put_living(const struct mutating *mutating, const struct view *view, const struct living *living)
{
    const struct alternative *alternative = &mutating->wording.rulebook->alternatives[living->mutant->alternative];
    struct buffer words = BUFFER_EMPTY;

    change_of_words(mutating, living->mutant, &words);
    layout_format(view->output, "", "", "%s%s:%ld%s %s", output_style(view->output, STYLE_STRONG),
                  wording_file(alternative->at.file), alternative->at.line, output_style(view->output, STYLE_PLAIN),
                  alternative->name);
    layout_text(view->output, "  ", "    ", buffer_text(&words));
    if (living->fate == FATE_SAME)
        layout_text(view->output, "    ", "    ", _("Proof: no case tells it from the rule."));
    else if (living->record != NULL)
        render_case_line(view, living->expect != NULL ? _("Missing test") : _("A case that no test can tell"), living->record);
    else
        layout_text(view->output, "    ", "    ", _("No case was found that tells it from the rule."));
    if (living->reason != NULL)
        layout_format(view->output, "    ", "    ", _("It stands: %s"), wording_text(view->wording, living->reason));
    output_text(view->output, "\n");
    buffer_free(&words);
}

/* Conditions of the rules by how they fared. */
static void count_conditions(const struct mutating *mutating, size_t counts[4])
{
    const struct rulebook *rulebook = mutating->wording.rulebook;

    memset(counts, 0, 4 * sizeof *counts);
    for (size_t i = 0; i < rulebook->alternative_count * CONDITIONS_MAX; i++)
        counts[mutating->conditions[i]]++;
}

static void put_text(const struct mutating *mutating, const struct view *view)
{
    size_t total = 0, conditions[4];

    for (size_t i = 0; i < mutating->living_count; i++)
        if (mutating->living[i].fate == FATE_LIVES || mutating->options->all)
            put_living(mutating, view, &mutating->living[i]);
    for (int i = 0; i < FATE_COUNT; i++)
        total += mutating->counts[i];
    count_conditions(mutating, conditions);
    layout_format(view->output, "", "", _("Mutants: %zu; noticed by %zu tests: %zu; the same in every case: %zu."), total,
                  mutating->tests->count, mutating->counts[FATE_KILLED], mutating->counts[FATE_SAME]);
    layout_format(view->output, "", "", _("Conditions: %zu; that a test needs: %zu; that change no case: %zu."),
                  conditions[CONDITION_LIVES] + conditions[CONDITION_SAME] + conditions[CONDITION_MATTERS],
                  conditions[CONDITION_MATTERS], conditions[CONDITION_SAME]);
    layout_format(view->output, "", "", _("Not noticed: %zu; besides %zu that have a reason why they stand."),
                  mutating->counts[FATE_LIVES], mutating->counts[FATE_REASON]);
}

/* --- As JSON ----------------------------------------------------------------------------------------------------- */

static void put_json(const struct mutating *mutating, const struct view *view)
{
    const struct rulebook *rulebook = mutating->wording.rulebook;
    cJSON *object = json_object(), *list;
    size_t conditions[4];

    count_conditions(mutating, conditions);
    json_add_string(object, "format", "intervensi-mutants/1");
    json_add_rule_base(object, "rules", view->engine);
    json_add_number(object, "tests", (long)mutating->tests->count);
    for (int i = 0; i < FATE_COUNT; i++)
        json_add_number(object, fates[i], (long)mutating->counts[i]);
    json_add_number(object, "conditions", (long)(conditions[1] + conditions[2] + conditions[3]));
    json_add_number(object, "conditions-needed", (long)conditions[CONDITION_MATTERS]);
    json_add_number(object, "conditions-same", (long)conditions[CONDITION_SAME]);
    list = json_add_list(object, "living");
    for (size_t i = 0; i < mutating->living_count; i++) {
        const struct living *living = &mutating->living[i];
        const struct alternative *alternative = &rulebook->alternatives[living->mutant->alternative];
        cJSON *item = json_item_object(list);
        struct buffer words = BUFFER_EMPTY;

        change_of_words(mutating, living->mutant, &words);
        json_add_string(item, "fate", fates[living->fate]);
        json_add_string(item, "change", mutation_word(living->mutant->how));
        json_add_string(item, "rule", rulebook->rules[alternative->rule].id);
        json_add_string(item, "alternative", alternative->name);
        json_add_string(item, "file", wording_file(alternative->at.file));
        json_add_number(item, "line", alternative->at.line);
        if (living->mutant->condition != NOT_FOUND)
            json_add_number(item, "condition", living->mutant->condition + 1);
        json_add_string(item, "from", living->mutant->from);
        json_add_string(item, "to", living->mutant->to);
        if (living->mutant->how == MUTATE_BOUND)
            json_add_number(item, "bound", living->mutant->bound);
        json_add_string(item, "message", buffer_text(&words));
        json_add_case(item, "case", living->record);
        if (living->expect != NULL)
            json_add(item, "expect", cJSON_Duplicate(living->expect, true));
        if (living->reason != NULL)
            json_add_text(item, "accepted", living->reason);
        buffer_free(&words);
    }
    json_write(view->output, object);
}

/* --- Missing tests ----------------------------------------------------------------------------------------------- */

static bool same_answers(const struct case_record *a, const struct case_record *b)
{
    size_t i = 0;

    while (i < a->vocabulary->fact_count && answer_same(&a->answers[i], &b->answers[i]))
        i++;
    return i == a->vocabulary->fact_count;
}

/* Whether one before it is the same test. */
static bool is_repeated(const struct mutating *mutating, size_t at)
{
    const struct living *living = &mutating->living[at];

    for (size_t i = at; i-- > 0 && mutating->living[i].mutant->alternative == living->mutant->alternative;)
        if (mutating->living[i].expect != NULL && mutating->living[i].fate == FATE_LIVES &&
            cJSON_Compare(mutating->living[i].expect, living->expect, true) &&
            same_answers(mutating->living[i].record, living->record))
            return true;
    return false;
}

/* A line for each, with a name that a person is to put right. */
static enum status write_missing(struct mutating *mutating, struct diag *diag)
{
    const struct rulebook *rulebook = mutating->wording.rulebook;
    struct buffer text = BUFFER_EMPTY;
    enum status status;

    for (size_t i = 0; i < mutating->living_count; i++) {
        const struct living *living = &mutating->living[i];
        const char *name = rulebook->alternatives[living->mutant->alternative].name;
        struct buffer words = BUFFER_EMPTY;
        cJSON *test;

        if (living->expect == NULL || living->fate != FATE_LIVES || is_repeated(mutating, i))
            continue;
        test = json_object();
        buffer_format(&words, "%s: ", name);
        change_of_words(mutating, living->mutant, &words);
        json_add_string(test, "id", name);
        json_add_string(test, "name", buffer_text(&words));
        json_add_case(test, "facts", living->record);
        json_add(test, "expect", cJSON_Duplicate(living->expect, true));
        json_write_text(&text, test);
        buffer_free(&words);
    }
    status = file_save_new(mutating->options->output, buffer_text(&text), text.length, diag);
    buffer_free(&text);
    return status;
}

enum status mutate_run(struct session *session, const struct tests *tests, const struct mutate_options *options)
{
    struct mutating mutating = {.session = session, .tests = tests, .options = options};
    const struct view view = {.output = &session->out, .engine = session->engine, .wording = &mutating.wording};
    struct diag diag = DIAG_EMPTY;
    const char *why = NULL, *rule = NULL;
    enum status status = STATUS_FAILED;

    mutating.wording = wording_of(session->engine, session->language);
    if (options->rule != NULL && rulebook_rule(mutating.wording.rulebook, options->rule) == NULL) {
        diag_add(&diag, NULL, CODE_UNKNOWN_NAME, NULL, _("there is no rule %s"), options->rule);
        return session_report(session, &diag, STATUS_USAGE);
    }
    mutating.mutants = mutants_new(session->engine, &why, &rule);
    if (mutating.mutants == NULL) {
        diag_add(&diag, NULL, CODE_NO_TABLE, NULL, _("the rules cannot be written as a table: %s (%s)"), _(why), rule);
        return session_report(session, &diag, STATUS_FAILED);
    }
    mutating.originals = memory_new(tests->count, sizeof *mutating.originals);
    mutating.first = memory_new(mutating.wording.rulebook->rule_count, sizeof *mutating.first);
    mutating.conditions = memory_new(mutating.wording.rulebook->alternative_count * CONDITIONS_MAX, sizeof *mutating.conditions);
    if (run_originals(&mutating)) {
        find_first_tests(&mutating);
        run_mutants(&mutating);
        (options->json ? put_json : put_text)(&mutating, &view);
        status = mutating.counts[FATE_LIVES] > 0 ? STATUS_FAILED : STATUS_OK;
        if (options->output != NULL && write_missing(&mutating, &diag) != STATUS_OK)
            status = session_report(session, &diag, STATUS_CANNOT_CREATE);
    }
    for (size_t i = 0; i < mutating.living_count; i++) {
        case_free(mutating.living[i].record);
        cJSON_Delete(mutating.living[i].expect);
    }
    mutants_free(mutating.mutants);
    free(mutating.living);
    free(mutating.originals);
    free(mutating.first);
    free(mutating.conditions);
    return status;
}
