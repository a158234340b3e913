/* Stored derivations: a true one is right, a forged one is found out, wherever it was forged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cjson/cJSON.h>

#include "advice/render_json.h"
#include "base.h"
#include "case/case_read.h"
#include "check/verify.h"
#include "consulting.h"
#include "trace/trace.h"

static const char danger[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss event-weeks=3 "
                             "coping-result=failed imbalance=psychological,social felt-need=yes risk-screened=yes "
                             "violence-ongoing=yes";
static const char calm[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss event-weeks=3 "
                           "coping-result=failed imbalance=psychological,social felt-need=yes risk-screened=yes";

static struct verify_base *base;
static struct case_record *record;
static cJSON *tree;       /* the result that is forged */
static char outcome[600]; /* of the last check: "ok", or "code pointer" */

static int open_all(void **state)
{
    whole_base_open(state);
    base = verify_base_new(whole_base.engine);
    return 0;
}

static int close_all(void **state)
{
    verify_base_free(base);
    return whole_base_close(state);
}

static int open_shipped(void **state)
{
    close_all(state);
    whole_base_open_shipped(state);
    base = verify_base_new(whole_base.engine);
    return 0;
}

static int forget(void **state)
{
    (void)state;
    cJSON_Delete(tree);
    case_free(record);
    tree = NULL;
    record = NULL;
    return 0;
}

/* --- True results ------------------------------------------------------------------------------------------------------- */

static void write_trace(struct output *output, struct engine *engine)
{
    struct run_record *run;
    struct diag diag = DIAG_EMPTY;
    bool *chosen;

    assert_int_equal(engine_record(engine, record, &run, &diag), STATUS_OK);
    chosen = malloc(run->step_count + 1);
    assert_non_null(chosen);
    memset(chosen, true, run->step_count + 1);
    render_trace_json(output, engine, &(struct trace_request){.run = run, .id = record->id, .chosen = chosen});
    free(chosen);
    run_record_free(run);
}

static void write_result(struct output *output, struct engine *engine)
{
    struct result *result = consult_case(engine, record);

    struct case_record *known = case_copy(record);

    result_imply(result, known);
    render_json(&(struct view){.output = output, .engine = engine, .record = known, .result = result}, true);
    case_free(known);
    result_free(result);
}

static char *text_of_result(struct engine *engine, bool trace)
{
    struct output output;
    char *text = NULL;
    size_t size;
    FILE *stream = open_memstream(&text, &size);

    assert_non_null(stream);
    output_start(&output, stream, COLOR_NEVER);
    if (trace)
        write_trace(&output, engine);
    else
        write_result(&output, engine);
    assert_int_equal(output_finish(&output), STATUS_OK);
    fclose(stream);
    return text;
}

/* The result of such a case as a tree to be forged. */
static void make(const char *answers, bool trace)
{
    char *text;

    forget(NULL);
    record = case_of(whole_base.engine, answers);
    text = text_of_result(whole_base.engine, trace);
    tree = cJSON_Parse(text);
    assert_non_null(tree);
    free(text);
}

/* "ok", "code pointer", or "refused code pointer"; `about` is the case or NULL. */
static const char *check_text(const char *bytes, const struct case_record *about)
{
    const struct json_text text = {.file = "result.json", .bytes = bytes, .size = strlen(bytes)};
    struct diag diag = DIAG_EMPTY;
    struct stated *stated;
    struct verdict verdict = VERDICT_EMPTY;
    enum status status = stated_read(&text, &stated, &diag);

    if (status == STATUS_OK)
        status = verify_rules(base, stated, &text, &diag);
    if (status == STATUS_OK)
        verify_check(base, stated, about, &verdict);
    if (status != STATUS_OK)
        snprintf(outcome, sizeof outcome, "refused %s %s", code_word(diag.problems[0].code), diag.problems[0].pointer);
    else if (verdict.right)
        snprintf(outcome, sizeof outcome, "ok");
    else
        snprintf(outcome, sizeof outcome, "%s %s", code_word(verdict.code), buffer_text(&verdict.pointer));
    verdict_free(&verdict);
    stated_free(stated);
    diag_free(&diag);
    return outcome;
}

static const char *check(const struct case_record *about)
{
    char *bytes = cJSON_PrintUnformatted(tree);

    check_text(bytes, about);
    cJSON_free(bytes);
    return outcome;
}

static void must_be_right(void)
{
    for (int trace = 0; trace < 2; trace++) {
        char *text = text_of_result(whole_base.engine, trace == 1);

        assert_string_equal(check_text(text, NULL), "ok");
        assert_string_equal(check_text(text, record), "ok");
        free(text);
    }
}

static void results_of_examples_and_practice_are_right(void **state)
{
    static const char *const files[] = {
        "examples/keluarga-phk.json", "examples/bahaya-kdrt.json",     "examples/kampung-relokasi.json",
        "examples/remaja-bolos.json", "tests/practice/com-05.json",    "tests/practice/grp-07.json",
        "tests/practice/ind-03.json", "tests/practice/rv-com-04.json", "tests/practice/rv-grp-02.json",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(files); i++) {
        struct diag diag = DIAG_EMPTY;

        forget(NULL);
        assert_int_equal(case_file_read(files[i], engine_vocabulary(whole_base.engine), &record, NULL, &diag), STATUS_OK);
        must_be_right();
    }
}

/* Cases made by chance, always the same. */
static unsigned seed;

static unsigned chance(unsigned below)
{
    seed = seed * 1103515245U + 12345U;
    return (seed >> 16) % below;
}

static void results_of_cases_made_by_chance_are_right(void **state)
{
    const struct vocabulary *vocabulary = engine_vocabulary(whole_base.engine);

    (void)state;
    seed = 7;
    for (unsigned round = 0; round < 60; round++) {
        forget(NULL);
        record = case_new(vocabulary);
        for (size_t i = 0; i < vocabulary->fact_count; i++) {
            const struct case_fact *fact = &vocabulary->facts[i];

            if (chance(4) > round % 4)
                continue;
            if (fact->type == FACT_NUMBER && chance(4) > 0)
                answer_measure(&record->answers[i], fact, chance(15));
            else
                answer_choose(&record->answers[i], fact, fact->choices[chance((unsigned)fact->choice_count)].value);
        }
        must_be_right();
    }
}

/* --- Forging ------------------------------------------------------------------------------------------------------------ */

static cJSON *member(cJSON *object, const char *key)
{
    cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);

    assert_non_null(value);
    return value;
}

static void set(cJSON *object, const char *key, const char *text)
{
    cJSON_ReplaceItemInObjectCaseSensitive(object, key, cJSON_CreateString(text));
}

static void set_item(cJSON *list, int at, const char *text)
{
    cJSON_ReplaceItemInArray(list, at, cJSON_CreateString(text));
}

/* Puts an item at a place of a list. (cJSON_InsertItemInArray loses items of lists that something was taken from.) */
static void put(cJSON *list, int at, cJSON *item)
{
    cJSON *behind[500];
    int count = 0;

    while (cJSON_GetArraySize(list) > at)
        behind[count++] = cJSON_DetachItemFromArray(list, at);
    cJSON_AddItemToArray(list, item);
    for (int i = 0; i < count; i++)
        cJSON_AddItemToArray(list, behind[i]);
}

static cJSON *steps(void)
{
    cJSON *list = cJSON_GetObjectItemCaseSensitive(tree, "derivations");

    return list != NULL ? list : member(tree, "firings");
}

/* Place of the item with this text under the key, in a list. */
static int place_of(cJSON *list, const char *key, const char *text)
{
    int at = 0;

    for (const cJSON *item = list->child; item != NULL; item = item->next, at++)
        if (strcmp(cJSON_GetObjectItemCaseSensitive(item, key)->valuestring, text) == 0)
            return at;
    fail_msg("there is no %s %s", key, text);
    return -1;
}

static cJSON *item_of(cJSON *list, const char *key, const char *text)
{
    return cJSON_GetArrayItem(list, place_of(list, key, text));
}

static cJSON *step_of(const char *rule)
{
    return item_of(steps(), "rule", rule);
}

static void drop(cJSON *list, const char *key, const char *text)
{
    cJSON_DeleteItemFromArray(list, place_of(list, key, text));
}

static cJSON *action_of(const char *subject)
{
    return item_of(member(tree, "recommendations"), "subject", subject);
}

/* The forged result is found out, with the case and without: the beginning of "code pointer". */
static void must_find(const char *expected)
{
    check(NULL);
    if (strncmp(outcome, expected, strlen(expected)) != 0)
        fail_msg("without the case: %s instead of %s", outcome, expected);
    if (strcmp(check(record), "ok") == 0)
        fail_msg("not found with the case: %s", expected);
}

static void a_rule_must_exist_with_its_stage(void **state)
{
    (void)state;
    make(danger, false);
    set(step_of("grp-21"), "rule", "grp-2100");
    must_find("unknown-rule /derivations/");
    make(danger, false);
    set(step_of("grp-21"), "stage", "ADVISE");
    must_find("wrong-stage /derivations/");
}

static void another_rule_with_the_same_conclusion_is_found(void **state)
{
    (void)state;
    make(danger, false);
    set(step_of("saf-04.2"), "rule", "saf-04.3"); /* of violence going on, of sexual violence */
    must_find("condition-fails /derivations/");
}

static void each_condition_holds_in_the_fact_at_its_place(void **state)
{
    cJSON *matched;

    (void)state;
    make(danger, false);
    matched = member(step_of("grp-01"), "matched");
    put(matched, 0, cJSON_DetachItemFromArray(matched, 1));
    must_find("condition-fails /derivations/");
    make(danger, false);
    cJSON_DeleteItemFromArray(member(step_of("grp-01"), "matched"), 2);
    must_find("wrong-count /derivations/");
    make(danger, false);
    cJSON_AddItemToArray(member(step_of("grp-01"), "matched"), cJSON_CreateString("answer felt-need yes"));
    must_find("wrong-count /derivations/");
    make(danger, false);
    set_item(member(step_of("grp-01"), "matched"), 1, "answer felt-need yes");
    must_find("condition-fails /derivations/");
}

/* The two steps of grp-01 rest on two answers; with one of them twice the same rule fires twice with the same facts. */
static void variables_and_numbers_are_read_as_the_rule_reads_them(void **state)
{
    (void)state;
    make(danger, false);
    for (cJSON *step = steps()->child; step != NULL; step = step->next)
        for (cJSON *fact = member(step, "matched")->child; fact != NULL; fact = fact->next)
            if (strcmp(fact->valuestring, "measure event-weeks 3") == 0)
                cJSON_SetValuestring(fact, "measure event-weeks 30");
    must_find("condition-fails /derivations/");
    make(danger, false);
    for (cJSON *step = steps()->child; step != NULL; step = step->next)
        for (cJSON *fact = member(step, "matched")->child; fact != NULL; fact = fact->next)
            if (strcmp(fact->valuestring, "measure event-weeks 3") == 0)
                cJSON_SetValuestring(fact, "measure event-weeks 03");
    must_find("impossible-answer /derivations/");
    make(danger, false);
    set_item(member(step_of("obj-absolute"), "matched"), 1, "finding indication ext-safety-now saf-07");
    must_find("condition-fails /derivations/");
}

static void an_answer_must_be_possible(void **state)
{
    static const char *const answers[] = {
        "answer coping-result",
        "answer coping-result failed again",
        "answer coping failed",
        "answer coping-result gagal",
        "answer sistem-klien keluarga",
        "measure event-weeks many",
        "measure event-weeks -3",
        "measure felt-need 3",
        "answer  failed",
        "coping-result failed",
        "answer event-weeks 3",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(answers); i++) {
        make(danger, false);
        set_item(member(step_of("grp-01"), "matched"), 1, answers[i]);
        if (strstr(check(NULL), "no-fact") == NULL && strstr(outcome, "impossible-answer") == NULL)
            fail_msg("%s: %s", answers[i], outcome);
        assert_string_not_equal(check(record), "ok");
    }
}

static void two_answers_to_a_question_that_takes_one_are_found(void **state)
{
    (void)state;
    make(danger, false);
    set_item(member(step_of("grp-01"), "matched"), 1, "answer coping-result works");
    must_find("impossible-answer /derivations/");
    make(danger, false);
    set_item(member(step_of("grp-01"), "matched"), 1, "measure event-weeks 4"); /* another step has 3 */
    must_find("impossible-answer /derivations/");
    make(danger, false);
    set_item(member(step_of("grp-01"), "matched"), 1, "answer event-weeks unknown");
    must_find("impossible-answer /derivations/");
    make(danger, false);
    set_item(member(step_of("grp-01"), "matched"), 2, "answer imbalance none"); /* it stands alone, others have social */
    must_find("impossible-answer /derivations/");
}

static void a_conclusion_is_what_the_rule_says(void **state)
{
    (void)state;
    make(danger, false);
    set(step_of("grp-21"), "fact", "finding assessment as-equilibrium kept grp-21");
    must_find("wrong-conclusion /derivations/");
    make(danger, false);
    set(step_of("grp-21"), "fact", "standing ext-safety-now recommended std-recommended");
    must_find("wrong-conclusion /derivations/");
}

/* How strong a finding is, no name tells: the rule does. */
static void a_contraindication_cannot_be_made_weaker(void **state)
{
    cJSON *step;

    (void)state;
    make(danger, false);
    step = step_of("obj-absolute");
    set(step, "rule", "obj-conditional");
    set(step, "fact", "objection ext-restore-equilibrium with-caution saf-28 obj-conditional");
    must_find("condition-fails /derivations/");
}

static void a_step_cannot_be_dropped_or_stand_twice(void **state)
{
    (void)state;
    make(danger, false);
    drop(steps(), "rule", "lev-02"); /* what rests on it stands without support */
    must_find("unsupported /derivations/");
    make(danger, false);
    drop(steps(), "rule", "std-blocked"); /* nothing rests on it */
    must_find("left-out /derivations");
    make(danger, false);
    put(steps(), place_of(steps(), "rule", "grp-21"), cJSON_Duplicate(step_of("grp-21"), true));
    must_find("twice /derivations/");
}

static void a_step_that_did_not_happen_is_found(void **state)
{
    cJSON *step;

    (void)state;
    make(calm, false);
    step = cJSON_Duplicate(step_of("grp-21"), true);
    set(step, "stage", "ADVISE");
    set(step, "rule", "saf-28.1");
    set(step, "fact", "finding contraindication ext-restore-equilibrium saf-28");
    cJSON_ReplaceItemInObjectCaseSensitive(step, "matched", cJSON_Parse("[\"answer violence-ongoing yes\"]"));
    cJSON_AddItemToArray(steps(), step);
    must_find("not-absent /derivations/"); /* the answer that it invents is absent in others */
}

/* Two findings that support each other, out of nothing. */
static void what_rests_on_itself_is_found(void **state)
{
    struct base small;

    (void)state;
    base_make_small(&small);
    base_append(&small, "rules/small.clp",
                NOTE("zz-a") RULE("ASSESS", "zz-a", "(finding (kind caution) (subject step-7-action))",
                                  FINDING("caution", "step-6-education", "nil", "weak", "zz-a")) NOTE("zz-b")
                    RULE("ASSESS", "zz-b", "(finding (kind caution) (subject step-6-education))",
                         FINDING("caution", "step-7-action", "nil", "weak", "zz-b")));
    base_must_open(&small);
    verify_base_free(base);
    base = verify_base_new(small.engine);
    forget(NULL);
    record = case_new(engine_vocabulary(small.engine));
    for (int trace = 0; trace < 2; trace++) {
        char *text = text_of_result(small.engine, trace == 1);

        cJSON_Delete(tree);
        tree = cJSON_Parse(text);
        free(text);
        assert_string_equal(check(record), "ok");
        for (int i = 0; i < 2; i++) {
            cJSON *step = cJSON_Parse(
                i == 0 ? "{\"stage\": \"ASSESS\", \"rule\": \"zz-a\", \"matched\": [\"finding caution step-7-action zz-b\"],"
                         " \"absent\": [], \"fact\": \"finding caution step-6-education zz-a\"}"
                       : "{\"stage\": \"ASSESS\", \"rule\": \"zz-b\", \"matched\": [\"finding caution step-6-education zz-a\"],"
                         " \"absent\": [], \"fact\": \"finding caution step-7-action zz-b\"}");

            if (trace == 1)
                cJSON_AddItemToObject(step, "step", cJSON_CreateNumber(i + 1));
            if (trace == 1)
                cJSON_AddItemToObject(step, "repeated", cJSON_CreateFalse());
            if (trace == 1)
                cJSON_AddItemToObject(step, "text", cJSON_Parse("{\"id\": \"Alasan\", \"en\": \"Reason\"}"));
            put(steps(), i, step);
        }
        assert_string_equal(check(record), trace == 1 ? "unsupported /firings/0/matched/0" : "circular /derivations/0/matched/0");
    }
    case_free(record);
    record = NULL;
    verify_base_free(base);
    base = verify_base_new(whole_base.engine);
    base_clear(&small);
}

static void what_is_there_is_not_absent(void **state)
{
    cJSON *step;

    (void)state;
    make("client-system=family coping-result=failed imbalance=social", false);
    step = cJSON_Duplicate(step_of("grp-01"), true);
    set(step, "rule", "grp-02.2");
    set(step, "fact", "finding assessment as-group-state crisis-possible grp-02");
    cJSON_DeleteItemFromArray(member(step, "matched"), 2);
    cJSON_AddItemToArray(member(step, "absent"), cJSON_CreateString("answer imbalance"));
    put(steps(), place_of(steps(), "rule", "grp-01") + 1, step);
    must_find("not-absent /derivations/");
    cJSON_DeleteItemFromArray(member(step, "absent"), 0);
    must_find("wrong-absent /derivations/");
    cJSON_AddItemToArray(member(step, "absent"), cJSON_CreateString("answer imbalance none"));
    must_find("wrong-absent /derivations/");
    make(danger, false);
    cJSON_AddItemToArray(member(step_of("grp-21"), "absent"), cJSON_CreateString("answer imbalance"));
    must_find("wrong-absent /derivations/");
}

static void the_order_is_part_of_the_format(void **state)
{
    (void)state;
    make(danger, false);
    put(steps(), 0, cJSON_DetachItemFromArray(steps(), 1));
    must_find("wrong-order /derivations/1");
    make(danger, true);
    put(steps(), 0, cJSON_DetachItemFromArray(steps(), cJSON_GetArraySize(steps()) - 1));
    must_find("unsupported /firings/0/");
    make(danger, true);
    set(member(step_of("grp-21"), "text"), "en", "All is well.");
    must_find("wrong-text /firings/");
    make(danger, true);
    cJSON_SetNumberValue(member(step_of("grp-21"), "step"), 1);
    must_find("wrong-order /firings/");
    make(danger, true);
    cJSON_ReplaceItemInObjectCaseSensitive(step_of("grp-21"), "repeated", cJSON_CreateTrue());
    must_find("wrong-repeated /firings/");
}

static void the_sum_follows_from_the_steps(void **state)
{
    static const struct {
        const char *subject, *key, *value, *expected;
    } changes[] = {
        {"ext-restore-equilibrium", "standing", "\"recommended\"", "wrong-sum /recommendations/"},
        {"ext-restore-equilibrium", "strength", "\"required\"", "wrong-sum /recommendations/"},
        {"ext-restore-equilibrium", "rank", "1", "wrong-sum /recommendations/"},
        {"ext-restore-equilibrium", "kinds", "[\"indication\", \"step\"]", "wrong-sum /recommendations/"},
        {"ext-restore-equilibrium", "rules", "[\"grp-22\"]", "wrong-sum /recommendations/"},
        {"ext-restore-equilibrium", "against", "[]", "left-out /recommendations/"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(changes); i++) {
        make(danger, false);
        cJSON_ReplaceItemInObjectCaseSensitive(action_of(changes[i].subject), changes[i].key, cJSON_Parse(changes[i].value));
        must_find(changes[i].expected);
    }
}

static void an_objection_cannot_be_left_out_changed_or_added(void **state)
{
    cJSON *against;

    (void)state;
    make(danger, false);
    against = member(action_of("ext-restore-equilibrium"), "against");
    assert_true(cJSON_GetArraySize(against) >= 2);
    cJSON_DeleteItemFromArray(against, 1);
    must_find("left-out /recommendations/");
    make(danger, false);
    set(cJSON_GetArrayItem(member(action_of("ext-restore-equilibrium"), "against"), 0), "standing", "with-caution");
    must_find("wrong-sum /recommendations/");
    make(danger, false);
    set(cJSON_GetArrayItem(member(action_of("ext-restore-equilibrium"), "against"), 0), "by", "obj-caution");
    must_find("wrong-sum /recommendations/");
    make(danger, false);
    against = member(action_of("ext-safety-now"), "against");
    cJSON_AddItemToArray(against,
                         cJSON_Parse("{\"standing\": \"blocked\", \"kind\": \"caution\", \"subject\": \"ext-safety-now\", "
                                     "\"rules\": [\"saf-28\"], \"by\": \"obj-absolute\"}"));
    must_find("wrong-sum /recommendations/");
}

static void whole_entries_cannot_be_left_out_added_or_moved(void **state)
{
    cJSON *list;

    (void)state;
    make(danger, false);
    drop(member(tree, "recommendations"), "subject", "ext-safety-now");
    must_find("wrong-sum /recommendations/");
    make(danger, false);
    list = member(tree, "recommendations");
    cJSON_DeleteItemFromArray(list, cJSON_GetArraySize(list) - 1);
    must_find("left-out /recommendations");
    make(danger, false);
    drop(member(tree, "findings"), "kind", "contraindication");
    must_find("left-out /findings");
    make(danger, false);
    cJSON_DeleteItemFromArray(member(tree, "missing"), 0);
    must_find("left-out /missing");
    make(danger, false);
    list = member(tree, "missing");
    put(list, 0, cJSON_DetachItemFromArray(list, cJSON_GetArraySize(list) - 1));
    must_find("wrong-sum /missing/");
    make(danger, false);
    set(item_of(member(tree, "findings"), "subject", "as-risk"), "value", "none-known");
    must_find("wrong-sum /findings/");
}

/* The forger changes the rule base, consults it, and puts the true version and digest in: all steps agree with each other. */
static void a_consistent_omission_is_found_by_trying_every_rule(void **state)
{
    static const struct {
        const char *old, *new, *expected;
    } edits[] = {
        /* the contraindication never comes, with all its consequences */
        {"(defrule ADVISE::saf-28.1\n   (answer (to violence-ongoing) (is yes))",
         "(defrule ADVISE::saf-28.1\n   (answer (to violence-ongoing) (is unknown))", "left-out /derivations"},
        /* it is weaker, and blocks nothing */
        {"(answer (to violence-ongoing) (is yes))\n   => (assert (finding (kind contraindication) (subject "
         "ext-restore-equilibrium) (value nil) (strength absolute)",
         "(answer (to violence-ongoing) (is yes))\n   => (assert (finding (kind contraindication) (subject "
         "ext-restore-equilibrium) (value nil) (strength conditional)",
         "condition-fails /derivations/"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(edits); i++) {
        struct base forged;
        char *text;

        base_make_whole(&forged);
        base_replace(&forged, "rules/safety.clp", edits[i].old, edits[i].new);
        base_must_open(&forged);
        forget(NULL);
        record = case_of(forged.engine, danger);
        text = text_of_result(forged.engine, false);
        tree = cJSON_Parse(text);
        free(text);
        assert_string_equal(check(NULL), "refused other-rules /rules/digest");
        set(member(tree, "rules"), "digest", engine_digest(whole_base.engine));
        case_free(record);
        record = case_of(whole_base.engine, danger);
        must_find(edits[i].expected);
        base_clear(&forged);
    }
}

/* What only the case can show: another answer everywhere, with all that follows from it. */
static void answers_changed_everywhere_are_found_with_the_case_alone(void **state)
{
    (void)state;
    make(calm, false);
    assert_string_equal(check(NULL), "ok");
    case_free(record);
    record = case_of(whole_base.engine, danger);
    assert_string_equal(check(NULL), "ok");
    assert_string_not_equal(check(record), "ok");
    make(danger, false);
    case_free(record);
    record = case_of(whole_base.engine, calm);
    assert_int_equal(strncmp(check(record), "no-answer /derivations/", 23), 0);
    make(calm, false);
    cJSON_AddItemToObject(tree, "id", cJSON_CreateString("K-1"));
    assert_string_equal(check(NULL), "ok");
    assert_string_equal(check(record), "other-case /id");
}

static void other_rules_are_refused(void **state)
{
    (void)state;
    make(danger, false);
    set(member(tree, "rules"), "version", "9.9.9");
    assert_string_equal(check(NULL), "refused other-rules /rules/digest");
    make(danger, false);
    cJSON_DeleteItemFromArray(member(member(tree, "rules"), "origins"), 1);
    assert_string_equal(check(NULL), "refused other-rules /rules/origins");
}

static void what_is_no_result_is_refused(void **state)
{
    static const struct {
        const char *text, *outcome;
    } texts[] = {
        {"", "refused bad-json "},
        {"[]", "refused bad-format "},
        {"{\"format\": \"intervensi-result/2\", \"status\": \"ok\"}", "refused bad-format "},
        {"{\"format\": \"intervensi-result/1\", \"status\": \"fine\"}", "refused bad-format "},
        {"{\"format\": \"intervensi-result/1\", \"format\": \"intervensi-result/1\"}", "refused duplicate-key /format"},
        {"{\"format\": \"intervensi-result/1\", \"status\": \"ok\"}", "refused missing-key "},
        {"{\"format\": \"intervensi-result/1\", \"status\": \"ok\", \"rules\": []}", "refused wrong-type /rules"},
        {"{\"format\": \"intervensi-trace/1\", \"status\": \"ok\", \"rules\": {\"version\": 1}}",
         "refused wrong-type /rules/version"},
        {"{\"format\": \"intervensi-trace/1\", \"status\": \"ok\", \"firings\": [{\"stage\": null}]}",
         "refused wrong-type /firings/0/stage"},
        {"{\"format\": \"intervensi-trace/1\", \"status\": \"ok\", \"firings\": [{\"stage\": \"A\", \"more\": 1}]}",
         "refused unknown-key /firings/0/more"},
        {"{\"format\": \"intervensi-trace/1\", \"status\": \"ok\", \"findings\": []}", "refused unknown-key /findings"},
        {"{\"format\": \"intervensi-result/1\", \"status\": \"ok\", \"recommendations\": [{\"rank\": 1.5}]}",
         "refused wrong-type /recommendations/0/rank"},
        {"{\"format\": \"intervensi-result/1\", \"status\": \"ok\", \"missing\": [[]]}", "refused wrong-type /missing/0"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        assert_string_equal(check_text(texts[i].text, NULL), texts[i].outcome);
}

/* --- Every change ------------------------------------------------------------------------------------------------------- */

static size_t changes, harmless;

/* A change of one answer in the only step that names it makes another case, about which everything may be true: without the case nobody
 * can tell. The id tells which case it is. Nothing else may pass. */
static bool only_the_case_can_tell(const char *path)
{
    return strcmp(path, "/id") == 0 || strstr(path, "/matched/") != NULL;
}

/* A quarter of the changes, by chance; all of them in a long run. */
static void try_change(const char *path)
{
    char *bytes;

    if (!long_run() && chance(4) != 0)
        return;
    bytes = cJSON_PrintUnformatted(tree);
    changes++;
    if (strcmp(check_text(bytes, record), "ok") == 0)
        fail_msg("not found with the case: %s", path);
    if (strcmp(check_text(bytes, NULL), "ok") == 0) {
        harmless++;
        if (!only_the_case_can_tell(path))
            fail_msg("not found without the case: %s", path);
    }
    cJSON_free(bytes);
}

/* Puts another value in the place of a leaf, tries it, and puts the old one back. */
static void try_instead(cJSON *leaf, const char *path, const char *text)
{
    char *old = leaf->valuestring;

    if (strcmp(old, text) == 0)
        return;
    leaf->valuestring = (char *)(uintptr_t)text;
    try_change(path);
    leaf->valuestring = old;
}

/* Words of the result, for a forger who knows them. */
static const char *words[4000];
static unsigned word_count;

static void gather_words(const cJSON *value)
{
    if (cJSON_IsString(value) && word_count < COUNT(words))
        words[word_count++] = value->valuestring;
    for (const cJSON *item = value->child; item != NULL; item = item->next)
        gather_words(item);
}

static void change_leaf(cJSON *leaf, const char *path)
{
    char longer[600];

    if (cJSON_IsBool(leaf)) {
        int old = leaf->type;

        leaf->type = cJSON_IsTrue(leaf) ? cJSON_False : cJSON_True;
        try_change(path);
        leaf->type = old;
        return;
    }
    if (cJSON_IsNumber(leaf)) {
        double old = leaf->valuedouble;

        cJSON_SetNumberValue(leaf, old + 1);
        try_change(path);
        cJSON_SetNumberValue(leaf, old);
        return;
    }
    snprintf(longer, sizeof longer, "%sx", leaf->valuestring);
    try_instead(leaf, path, longer);
    snprintf(longer, sizeof longer, "%.*s", (int)strlen(leaf->valuestring) - 1, leaf->valuestring);
    try_instead(leaf, path, longer);
    for (int i = 0; i < 2; i++)
        try_instead(leaf, path, words[chance(word_count)]);
}

/* Takes an item of a list away, doubles it, changes places with the next. */
static void change_list(cJSON *list, const char *path)
{
    int count = cJSON_GetArraySize(list), at;
    cJSON *item;

    if (count == 0)
        return;
    at = (int)chance((unsigned)count);
    item = cJSON_DetachItemFromArray(list, at);
    try_change(path);
    put(list, at, item);
    put(list, at, cJSON_Duplicate(item, true));
    try_change(path);
    cJSON_DeleteItemFromArray(list, at);
    if (count < 2 || at + 1 == count)
        return;
    put(list, at + 1, cJSON_DetachItemFromArray(list, at));
    try_change(path);
    put(list, at + 1, cJSON_DetachItemFromArray(list, at));
}

static void change_everything(cJSON *value, const char *path)
{
    size_t at = 0;

    if (cJSON_IsArray(value))
        change_list(value, path);
    if (value->child == NULL && !cJSON_IsArray(value) && !cJSON_IsObject(value))
        change_leaf(value, path);
    for (cJSON *item = value->child; item != NULL; item = item->next, at++) {
        char inner[300];

        if (cJSON_IsArray(value))
            snprintf(inner, sizeof inner, "%s/%zu", path, at);
        else
            snprintf(inner, sizeof inner, "%s/%s", path, item->string);
        change_everything(item, inner);
    }
}

static void find_every_change(bool trace)
{
    make("client-system=family coping-result=failed imbalance=social violence-ongoing=yes event-weeks=3", trace);
    record->id = strdup("K-1");
    cJSON_AddItemToObject(tree, "id", cJSON_CreateString("K-1"));
    assert_string_equal(check(record), "ok");
    seed = 3;
    changes = harmless = word_count = 0;
    gather_words(tree);
    change_everything(tree, "");
    assert_string_equal(check(record), "ok"); /* everything was put back */
    print_message("%zu changes, %zu that only the case can tell\n", changes, harmless);
    assert_true(changes > (long_run() ? 1000 : 250));
}

static void every_change_of_a_result_is_found_out(void **state)
{
    (void)state;
    find_every_change(false);
}

static void every_change_of_a_trace_is_found_out(void **state)
{
    (void)state;
    find_every_change(true);
}

static int open_again(void **state)
{
    forget(state);
    close_all(state);
    return open_all(state);
}

#define TEST(function) cmocka_unit_test_teardown(function, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(results_of_examples_and_practice_are_right, open_shipped, open_again),
        TEST(results_of_cases_made_by_chance_are_right),
        TEST(a_rule_must_exist_with_its_stage),
        TEST(another_rule_with_the_same_conclusion_is_found),
        TEST(each_condition_holds_in_the_fact_at_its_place),
        TEST(variables_and_numbers_are_read_as_the_rule_reads_them),
        TEST(an_answer_must_be_possible),
        TEST(two_answers_to_a_question_that_takes_one_are_found),
        TEST(a_conclusion_is_what_the_rule_says),
        TEST(a_contraindication_cannot_be_made_weaker),
        TEST(a_step_cannot_be_dropped_or_stand_twice),
        TEST(a_step_that_did_not_happen_is_found),
        TEST(what_rests_on_itself_is_found),
        TEST(what_is_there_is_not_absent),
        TEST(the_order_is_part_of_the_format),
        TEST(the_sum_follows_from_the_steps),
        TEST(an_objection_cannot_be_left_out_changed_or_added),
        TEST(whole_entries_cannot_be_left_out_added_or_moved),
        TEST(a_consistent_omission_is_found_by_trying_every_rule),
        TEST(answers_changed_everywhere_are_found_with_the_case_alone),
        TEST(other_rules_are_refused),
        TEST(what_is_no_result_is_refused),
        TEST(every_change_of_a_result_is_found_out),
        TEST(every_change_of_a_trace_is_found_out),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
