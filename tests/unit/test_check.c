/* What `check` finds: mistakes planted in the small rule base, each found; what it proves held against cases by chance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "check.h"
#include "consulting.h"

#define GROUP "(finding (kind assessment) (subject as-level) (value group))"
#define ADVICE(strength, rule) FINDING("indication", "role-advocate", "nil", strength, rule)
#define PLANTED(conditions) NOTE("bad") RULE("ADVISE", "bad", conditions, ADVICE("strong", "bad"))
#define QUESTION(fact, order, when) \
    "(question (fact " fact ") (topic client) (type yes-no) (order " order ") (ask-when \"" when \
    "\") (id \"Apa?\") (en \"What?\")" \
    " (feeds small-statement))\n(label (of " fact ") (value nil) (id \"hal " fact "\") (en \"thing " fact "\"))\n"
#define ACTION(subject) \
    "(label (of " subject ") (value nil) (id \"hal " subject "\") (en \"thing " subject "\"))\n(action (subject " subject \
    ") (origin \"seed\") (goal-id \"a\") (goal-en \"b\") (activities-id \"a\") (activities-en \"b\") (method-id \"a\") " \
    "(method-en " \
    "\"b\") (target-id \"a\") (target-en \"b\") (role-id \"a\") (role-en \"b\") (resources-id \"a\") (resources-en \"b\") " \
    "(indicator-id \"a\") (indicator-en \"b\") (mistake-id \"a\") (mistake-en \"b\"))\n"
#define MOOD \
    "(assessment (name as-mood) (wins strength) (values up down)) (label (of as-mood) (value nil) (id \"suasana\") (en " \
    "\"mood\"))" \
    " (label (of as-mood) (value up) (id \"naik\") (en \"up\")) (label (of as-mood) (value down) (id \"turun\") (en \"down\"))"

/* Rules and facts that are planted, and the finding that they must bring: its code, what of, on which ground. */
static const struct planted {
    const char *name, *rules, *facts, *code, *about;
    enum check_ground ground;
} planted[] = {
    {"two values of a question that takes one",
     PLANTED("(answer (to client-system) (is family)) (answer (to client-system) (is group))"), NULL, "never-fires", "bad",
     CHECK_PROOF},
    {"intervals that do not meet",
     PLANTED("(measure (of event-weeks) (is ?n&:(> ?n 6))) (measure (of event-weeks) (is ?m&:(< ?m 3)))"), NULL, "never-fires",
     "bad", CHECK_PROOF},
    {"no whole number between two bounds",
     PLANTED("(measure (of event-weeks) (is ?n&:(> ?n 6))) (measure (of event-weeks) (is ?m&:(< ?m 7)))"), NULL, "never-fires",
     "bad", CHECK_PROOF},
    {"a number that is unknown, too", PLANTED("(measure (of event-weeks)) (answer (to event-weeks) (is unknown))"), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"a value that no rule concludes", PLANTED("(finding (kind assessment) (subject as-crisis-phase) (value 2))"), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"a kind of finding that no rule concludes", PLANTED("(finding (kind contraindication) (subject role-advocate))"), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"levels that exclude each other", PLANTED("(finding (kind assessment) (subject as-level) (value individual)) " GROUP), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"answered and not answered", PLANTED("(answer (to felt-need) (is yes)) (not (answer (to felt-need)))"), NULL, "never-fires",
     "bad", CHECK_PROOF},
    {"none beside another value", PLANTED("(answer (to imbalance) (is none)) (answer (to imbalance) (is social))"), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"an answer whose conclusion must not be there",
     PLANTED("(answer (to client-system) (is family)) (not (finding (kind assessment) (subject as-level) (value group)))"), NULL,
     "never-fires", "bad", CHECK_PROOF},
    {"a variable that cannot be the same in both",
     PLANTED("(finding (kind assessment) (subject as-imbalance) (value ?v)) (finding (kind assessment) (subject as-level) (value "
             "?v))"),
     NULL, "never-fires", "bad", CHECK_PROOF},
    {"a chain of rules that leads nowhere",
     NOTE("bad") RULE("ASSESS", "bad", "(answer (to client-system) (is individual)) (answer (to client-system) (is group))",
                      FINDING("assessment", "as-crisis-phase", "1", "strong", "bad")) NOTE("far")
         RULE("ADVISE", "far", "(finding (kind assessment) (subject as-crisis-phase) (value 1)) (answer (to felt-need) (is yes))",
              ADVICE("strong", "far")),
     NULL, "never-fires", "far", CHECK_PROOF},
    {"a rule twice",
     PLANTED("(answer (to felt-need) (is yes)) (answer (to imbalance) (is none))") NOTE("bae")
         RULE("ADVISE", "bae", "(answer (to imbalance) (is none)) (answer (to felt-need) (is yes))", ADVICE("strong", "bae")),
     NULL, "duplicate-rule", "bae", CHECK_CASE},
    {"a rule twice in other words",
     PLANTED("(answer (to client-system) (is family|group))") NOTE("bae") RULE("ADVISE", "bae", GROUP, ADVICE("strong", "bae")),
     NULL, "duplicate-rule", "bae", CHECK_CASE},
    {"an alternative that is narrower than another",
     NOTE("bad") RULE("ADVISE", "bad.1", GROUP " (answer (to felt-need) (is yes))", ADVICE("strong", "bad"))
         RULE("ADVISE", "bad.2", GROUP, ADVICE("strong", "bad")),
     NULL, "subsumed", "bad", CHECK_CASE},
    {"a weaker rule that another covers",
     NOTE("bad")
         RULE("ADVISE", "bad", GROUP " (answer (to felt-need) (is yes))", FINDING("role", "role-advocate", "nil", "weak", "bad")),
     NULL, "subsumed", "bad", CHECK_CASE},
    {"an absolute contraindication on the conditions of an advice",
     PLANTED(GROUP " (answer (to felt-need) (is no))") NOTE("con")
         RULE("ADVISE", "con", GROUP " (answer (to felt-need) (is no))",
              FINDING("contraindication", "role-advocate", "nil", "absolute", "con")),
     NULL, "always-ruled-out", "bad", CHECK_CASE},
    {"advice on a part of what is ruled out in wider cases",
     PLANTED("(answer (to client-system) (is family)) (answer (to felt-need) (is no))") NOTE("con")
         RULE("ADVISE", "con", "(answer (to felt-need) (is no))",
              FINDING("contraindication", "small-statement", "nil", "absolute", "con")),
     "(part (is role-advocate) (of small-statement)) (label (of small-statement) (value nil) (id \"umum\") (en \"general\"))",
     "always-ruled-out", "bad", CHECK_CASE},
    {"a condition that another implies",
     PLANTED("(answer (to client-system) (is family)) (not (answer (to client-system) (is group)))"), NULL, "redundant-condition",
     "bad", CHECK_PROOF},
    {"a condition that an assessment implies", PLANTED("(answer (to client-system) (is family)) " GROUP), NULL,
     "redundant-condition", "bad", CHECK_PROOF},
    {"a condition twice", PLANTED("(answer (to felt-need) (is yes)) (answer (to felt-need) (is yes))"), NULL,
     "redundant-condition", "bad", CHECK_PROOF},
    {"a bound within a bound",
     PLANTED("(measure (of event-weeks) (is ?n&:(< ?n 3))) (measure (of event-weeks) (is ?m&:(< ?m 12)))"), NULL,
     "redundant-condition", "bad", CHECK_PROOF},
    {"a variable as the subject of advice",
     NOTE("bad") RULE("ADVISE", "bad", "(answer (to felt-need) (is ?v))", FINDING("indication", "?v", "nil", "strong", "bad")),
     NULL, "not-a-name", "bad", CHECK_CASE},
    {"a strength as the subject of a caution",
     NOTE("bad") RULE("ADVISE", "bad", "(finding (kind assessment) (subject as-level) (strength ?s))",
                      FINDING("caution", "?s", "nil", "strong", "bad")),
     NULL, "not-a-name", "bad", CHECK_CASE},
    {"an answer that is no value of the assessment",
     NOTE("bad") RULE("ASSESS", "bad", "(answer (to imbalance) (is ?v&~none&~unknown))",
                      FINDING("assessment", "as-crisis-phase", "?v", "strong", "bad")),
     NULL, "unlisted-value", "bad", CHECK_CASE},
    {"a variable that means nothing", PLANTED("(finding (kind caution) (subject ?s)) (answer (to felt-need) (is yes))"), NULL,
     "lone-variable", "bad", CHECK_FORM},
    {"a question that nothing reads", "", QUESTION("spare", "9", "always"), "unused-question", "spare", CHECK_FORM},
    {"a value that nothing tells from others", "",
     "(choice (fact client-system) (value crowd) (id \"kerumunan\") (en \"crowd\"))", "unused-value", "client-system",
     CHECK_FORM},
    {"an assessment that nobody reads",
     NOTE("bad")
         RULE("ASSESS", "bad", "(answer (to felt-need) (is yes))", FINDING("assessment", "as-mood", "up", "strong", "bad")),
     MOOD, "unread-finding", "as-mood", CHECK_FORM},
    {"a value that nobody concludes",
     NOTE("bad")
         RULE("ASSESS", "bad", "(answer (to felt-need) (is yes))", FINDING("assessment", "as-mood", "up", "strong", "bad")),
     MOOD, "unconcluded-value", "as-mood", CHECK_FORM},
    {"advice because a question was not asked", PLANTED(GROUP " (not (answer (to felt-need)))"), NULL, "from-silence", "bad",
     CHECK_CASE},
    {"advice because a number was not asked for", PLANTED(GROUP " (not (measure (of event-weeks)))"), NULL, "from-silence", "bad",
     CHECK_CASE},
    {"advice in a case without answers", PLANTED("(not (answer (to felt-need) (is yes)))"), NULL, "from-nothing", "bad",
     CHECK_CASE},
    {"a reason that is the same in both languages",
     "(deffacts MAIN::bad (rule-note (rule bad) (origin ext) (source \"PROJECT\") (id \"Reason\") (en \"Reason\")))\n" RULE(
         "ADVISE", "bad", "(answer (to felt-need) (is yes))", ADVICE("strong", "bad")),
     NULL, "same-text", "bad", CHECK_FORM},
    {"a label that is the same in both languages", "", "(label (of small-statement) (value nil) (id \"umum\") (en \"umum\"))",
     "same-text", "small-statement", CHECK_FORM},
    {"a place that the source does not have",
     "(deffacts MAIN::bad (rule-note (rule bad) (origin seed) (source \"S13.99\") (id \"Alasan\") (en \"Reason\")))\n" RULE(
         "ADVISE", "bad", "(answer (to felt-need) (is yes))", ADVICE("strong", "bad")),
     NULL, "unknown-item", "bad", CHECK_FORM},
    {"a stretch that ends outside the source",
     "(deffacts MAIN::bad (rule-note (rule bad) (origin seed) (source \"S1.p1–p9\") (id \"Alasan\") (en \"Reason\")))\n" RULE(
         "ADVISE", "bad", "(answer (to felt-need) (is yes))", ADVICE("strong", "bad")),
     NULL, "unknown-item", "bad", CHECK_FORM},
    {"an \"ask when\" of two answers to one question", "", QUESTION("spare", "9", "client-system=family & client-system=group"),
     "never-due", "spare", CHECK_PROOF},
    {"an \"ask when\" on an answer that is not asked for then", "",
     QUESTION("spare", "9", "client-system=individual & imbalance=social"), "never-due", "spare", CHECK_PROOF},
    {"answers that one interview never asks for",
     PLANTED("(answer (to client-system) (is individual)) (answer (to imbalance) (is social))"), NULL, "not-asked-together",
     "bad", CHECK_CASE},
    {"alternatives of two strengths",
     NOTE("bad") RULE("ADVISE", "bad.1", "(answer (to felt-need) (is yes))", ADVICE("strong", "bad"))
         RULE("ADVISE", "bad.2", "(answer (to felt-need) (is no))", ADVICE("weak", "bad")),
     NULL, "mixed-strengths", "bad", CHECK_FORM},
    {"rules in a circle",
     NOTE("bad") RULE("ADVISE", "bad", "(finding (kind caution) (subject felt-need))",
                      FINDING("caution", "imbalance", "nil", "weak", "bad")) NOTE("bae")
         RULE("ADVISE", "bae.1", "(finding (kind caution) (subject imbalance))",
              FINDING("caution", "felt-need", "nil", "weak", "bae"))
             RULE("ADVISE", "bae.2", "(answer (to felt-need) (is no))", FINDING("caution", "felt-need", "nil", "weak", "bae")),
     NULL, "circular-rules", "bad", CHECK_FORM},
    {"an action that nothing advises", "", ACTION("small-statement"), "unused-action", "small-statement", CHECK_FORM},
    {"a source that nothing cites", "", "(source (key \"NOBODY\") (what \"a\") (status \"b\"))", "unused-source", "NOBODY",
     CHECK_FORM},
    {"a reason for what is not found", "", "(accepted (of adv-01) (finding never-fires) (id \"Alasan\") (en \"Reason\"))",
     "stale-acceptance", "adv-01", CHECK_FORM},
    {"numbers compared with each other", PLANTED("(measure (of event-weeks) (is ?n)) (measure (of event-weeks) (is ~?n))"), NULL,
     "no-table", "bad", CHECK_FORM},
};

static struct check *check_of(struct base *base, bool properties)
{
    struct diag diag = DIAG_EMPTY;
    struct check *check;

    base_must_open(base);
    assert_int_equal(
        engine_check(base->engine,
                     &(struct check_options){.rules = base->rules, .facts = base->facts, .properties = properties, .cases = 200},
                     &check, &diag),
        STATUS_OK);
    return check;
}

static const struct check_finding *found(const struct check *check, const char *code, const char *about)
{
    for (size_t i = 0; i < check->finding_count; i++)
        if (strcmp(code_word(check->findings[i].code), code) == 0 && strcmp(check->findings[i].about, about) == 0)
            return &check->findings[i];
    return NULL;
}

/* Each finding names a place that is there, and a reason or a case. */
static void must_be_whole(const struct check_finding *finding)
{
    assert_true(finding->message[0] != '\0');
    assert_non_null(finding->at.file);
    assert_true(finding->at.line > 0 || finding->code == CODE_IGNORED_FILE);
    assert_int_equal(finding->record != NULL, finding->ground == CHECK_CASE);
    assert_true(finding->ground != CHECK_PROOF || finding->alternative == NO_ALTERNATIVE || finding->conditions != 0);
}

static void every_planted_mistake_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(planted); i++) {
        struct base base;
        struct check *check;
        const struct check_finding *finding;
        char facts[4000];

        base_make_small(&base);
        check = check_of(&base, false);
        finding = found(check, planted[i].code, planted[i].about);
        if (finding != NULL)
            fail_msg("%s: found without it", planted[i].name);
        check_free(check);
        if (planted[i].rules[0] != '\0')
            base_put(&base, "rules/planted.clp", planted[i].rules);
        snprintf(facts, sizeof facts, "(deffacts MAIN::planted %s)\n", planted[i].facts != NULL ? planted[i].facts : "");
        if (planted[i].facts != NULL)
            base_put(&base, "facts/planted.clp", facts);
        check = check_of(&base, false);
        finding = found(check, planted[i].code, planted[i].about);
        if (finding == NULL)
            fail_msg("%s: not found", planted[i].name);
        if (finding->ground != planted[i].ground)
            fail_msg("%s: found on other grounds", planted[i].name);
        must_be_whole(finding);
        assert_null(finding->accepted);
        if (getenv("TOLD") != NULL) /* for docs/RULEBASE.md */
            print_message("| %s | `%s` | %s |\n", planted[i].name, planted[i].code, finding->message);
        check_free(check);
        base_clear(&base);
    }
}

static void files_with_other_names_are_told(void **state)
{
    static const char *const paths[] = {"rules/more.clp.txt", "rules/more.CLP", "facts/.more.clp"};
    struct base *base = *state;

    for (size_t i = 0; i < COUNT(paths); i++) {
        struct check *check;

        base_put(base, paths[i], "; nothing\n");
        check = check_of(base, false);
        must_be_whole(found(check, "ignored-file", strchr(paths[i], '/') + 1));
        check_free(check);
    }
}

/* A reason takes the finding out of the count, by the rule or by what else it is about; it covers no other code. */
static void a_written_reason_lets_a_finding_stand(void **state)
{
    struct base *base = *state;
    struct check *check;
    size_t open;

    base_put(base, "rules/planted.clp", PLANTED(GROUP " (not (answer (to felt-need)))"));
    check = check_of(base, false);
    open = check->open;
    assert_non_null(found(check, "from-silence", "bad"));
    check_free(check);
    base_put(base, "facts/planted.clp",
             "(deffacts MAIN::planted (accepted (of felt-need) (finding from-silence) (id \"Alasan\") (en \"Reason\")))\n");
    check = check_of(base, false);
    assert_int_equal(check->open, open - 1);
    assert_string_equal(found(check, "from-silence", "bad")->accepted->in[LANGUAGE_EN], "Reason");
    check_free(check);
}

static void the_smallest_case_has_no_answer_too_many(void **state)
{
    struct base *base = *state;
    struct check *check;
    const struct check_finding *finding;
    size_t answers = 0;

    base_put(base, "rules/planted.clp",
             PLANTED(GROUP " (finding (kind assessment) (subject as-group-state) (value crisis)) (not (answer (to felt-need)))"));
    check = check_of(base, false);
    finding = found(check, "from-silence", "bad");
    for (size_t i = 0; i < finding->record->vocabulary->fact_count; i++)
        answers += answer_given(&finding->record->answers[i]);
    assert_int_equal(answers, 2); /* who the client is, and one ground of the crisis */
    check_free(check);
}

/* --- Properties -------------------------------------------------------------------------------------------------- */

#define PROPERTY(name, never) \
    "(deffacts MAIN::" name " (property (name " name ") (never " never ") (id \"Sifat\") (en \"Property\")))\n"

static void properties_are_proven_or_refuted(void **state)
{
    struct base *base = *state;
    struct check *check;

    base_put(base, "facts/properties.clp",
             PROPERTY("one-level", "\"(finding (kind assessment) (subject as-level) (value ?v)) (finding (kind assessment) "
                                   "(subject as-level) (value ~?v))\"")
                 PROPERTY("no-caution", "\"(answer (to felt-need) (is yes)) (answer (to felt-need) (is no))\" "
                                        "\"(standing (is with-caution))\""));
    check = check_of(base, true);
    assert_int_equal(check->verdict_count, 2);
    assert_int_equal(check->verdicts[0].verdict, VERDICT_PROVEN);
    assert_null(check->verdicts[0].record);
    assert_int_equal(check->verdicts[1].verdict, VERDICT_REFUTED);
    assert_int_equal(check->refuted, 1);
    assert_non_null(check->verdicts[1].record);
    check_free(check);
}

/* A rule that reads "unknown" gains by it; one that reads silence or the contrary does not. */
static void what_an_answer_brings_is_compared(void **state)
{
#define GAIN(name, never) \
    "(deffacts MAIN::" name " (no-gain (name " name ") (answer unknown) (never " never ") (id \"Sifat\") (en \"Property\")))\n"
    struct base *base = *state;
    struct check *check;

    base_put(base, "rules/planted.clp",
             PLANTED("(answer (to felt-need) (is unknown))") NOTE("bae") RULE(
                 "ADVISE", "bae", "(exists (answer (to event-weeks)))", FINDING("caution", "felt-need", "nil", "weak", "bae")));
    base_put(base, "facts/properties.clp",
             GAIN("no-indication", "\"(finding (kind indication) (subject ?s))\"")
                 GAIN("no-role", "\"(finding (kind role) (subject ?s))\"")
                     GAIN("no-caution", "\"(finding (kind caution) (subject ?s))\""));
    check = check_of(base, true);
    assert_int_equal(check->verdicts[0].verdict, VERDICT_REFUTED);
    assert_int_equal(check->verdicts[1].verdict, VERDICT_PROVEN);
    assert_int_equal(check->verdicts[2].verdict, VERDICT_REFUTED); /* `unknown` is an answer */
    check_free(check);
}

/* Without a table nothing is proven: cases by chance are tried. */
static void properties_without_a_table_are_tried(void **state)
{
    struct base *base = *state;
    struct check *check;

    base_put(base, "rules/planted.clp", PLANTED("(measure (of event-weeks) (is ?n)) (measure (of event-weeks) (is ~?n))"));
    base_put(base, "facts/properties.clp",
             PROPERTY("one-level", "\"(finding (kind assessment) (subject as-level) (value ?v)) (finding (kind assessment) "
                                   "(subject as-level) (value ~?v))\"")
                 PROPERTY("no-level", "\"(finding (kind assessment) (subject as-level))\""));
    check = check_of(base, true);
    assert_int_equal(check->verdicts[0].verdict, VERDICT_NOT_REFUTED);
    assert_int_equal(check->verdicts[0].cases, 200);
    assert_int_equal(check->verdicts[1].verdict, VERDICT_REFUTED);
    check_free(check);
}

static void broken_properties_do_not_load(void **state)
{
    struct base *base = *state;

    base_put(base, "facts/properties.clp", PROPERTY("bad", "\"(answer (to felt-need)\""));
    base_must_refuse(base, "bad-rule", "facts/properties.clp", 1, NULL);
    base_put(base, "facts/properties.clp", PROPERTY("bad", "\"(answer (to felt-need) (is perhaps))\""));
    base_must_refuse(base, "unknown-value", "facts/properties.clp", 1, NULL);
    base_put(base, "facts/properties.clp", PROPERTY("bad", "\" \""));
    base_must_refuse(base, "bad-rule", "facts/properties.clp", 1, NULL);
}

/* --- Proofs against cases by chance ------------------------------------------------------------------------------ */

/* What was proven of the shipped rules holds in every case that chance brings: no rule fires that was said never to fire. */
static void proofs_hold_in_cases_by_chance(void **state)
{
    struct base *base = *state;
    struct check *check = check_of(base, false);
    unsigned random = 7;
    int rounds = long_run() ? 20000 : 400;
    size_t proofs = 0;

    for (size_t i = 0; i < check->finding_count; i++)
        proofs += check->findings[i].code == CODE_NEVER_FIRES;
    assert_true(proofs > 0);
    for (int round = 0; round < rounds; round++) {
        struct case_record *record = random_case(engine_vocabulary(base->engine), &random, 2 + (unsigned)round % 6);
        struct result *result = consult_case(base->engine, record);

        for (size_t i = 0; i < check->finding_count; i++)
            for (size_t j = 0; check->findings[i].code == CODE_NEVER_FIRES && j < result->firing_count; j++)
                assert_int_not_equal(result->firings[j].alternative, check->findings[i].alternative);
        result_free(result);
        case_free(record);
    }
    check_free(check);
}

/* Every case that was found is confirmed: none is left open. */
static void the_shipped_rules_leave_nothing_open(void **state)
{
    struct check *check = check_of(*state, false);

    assert_int_equal(check->open, 0);
    for (size_t i = 0; i < check->finding_count; i++)
        assert_int_not_equal(check->findings[i].ground, CHECK_OPEN);
    check_free(check);
    check = check_of(*state, true);
    assert_true(check->verdict_count > 0);
    assert_int_equal(check->refuted, 0);
    check_free(check);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_planted_mistake_is_found),
        cmocka_unit_test_setup_teardown(files_with_other_names_are_told, base_small, base_remove),
        cmocka_unit_test_setup_teardown(a_written_reason_lets_a_finding_stand, base_small, base_remove),
        cmocka_unit_test_setup_teardown(the_smallest_case_has_no_answer_too_many, base_small, base_remove),
        cmocka_unit_test_setup_teardown(properties_are_proven_or_refuted, base_small, base_remove),
        cmocka_unit_test_setup_teardown(what_an_answer_brings_is_compared, base_small, base_remove),
        cmocka_unit_test_setup_teardown(properties_without_a_table_are_tried, base_small, base_remove),
        cmocka_unit_test_setup_teardown(broken_properties_do_not_load, base_small, base_remove),
        cmocka_unit_test_setup_teardown(proofs_hold_in_cases_by_chance, base_shipped, base_remove),
        cmocka_unit_test_setup_teardown(the_shipped_rules_leave_nothing_open, base_shipped, base_remove),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
