/* How and why not, in words: for an action of every standing, for assessments, rules and questions of the case. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"
#include "explain/explain.h"

static const char blocked[] = "client-system=family violence-ongoing=yes imbalance=social felt-need=yes";
static const char conflict[] = "relation-quality=trusting w-is-party=yes";
static const char after_safety[] = "relation-quality=trusting risk-suicide=plan";
static const char with_caution[] = "target-motivation=some w-is-party=yes";
static const char recommended[] = "basic-needs-urgent=yes";

static char *text;

static int forget(void **state)
{
    (void)state;
    free(text);
    text = NULL;
    return 0;
}

/* What is said about the word in a case with these answers; it stays in `text`. */
static void ask(bool whynot, const char *answers, const char *word, const struct explain_choice *choice)
{
    const struct wording wording = wording_of(whole_base.engine, LANGUAGE_EN);
    struct case_record *record = case_of(whole_base.engine, answers);
    struct result *result = consult_case(whole_base.engine, record);
    struct lookahead *lookahead = NULL;
    struct explain_target target;
    struct diag diag = DIAG_EMPTY;
    struct output output;
    size_t size;
    FILE *stream;

    forget(NULL);
    stream = open_memstream(&text, &size);
    output_start(&output, stream, COLOR_NEVER);
    output.width = 100;
    assert_int_equal(engine_look_ahead(whole_base.engine, record, &lookahead, &diag), STATUS_OK);
    assert_true(explain_target_find(whole_base.engine, word, &target, &diag));
    (whynot ? explain_whynot : explain_how)
        .text(&(struct view){.output = &output,
                             .engine = whole_base.engine,
                             .wording = &wording,
                             .record = record,
                             .result = result,
                             .lookahead = lookahead},
              &target, choice);
    assert_int_equal(output_finish(&output), STATUS_OK);
    fclose(stream);
    lookahead_free(lookahead);
    result_free(result);
    case_free(record);
}

static void how(const char *answers, const char *word)
{
    ask(false, answers, word, &(struct explain_choice){.brief = true});
}

static void whynot(const char *answers, const char *word)
{
    ask(true, answers, word, &(struct explain_choice){.brief = false});
}

static void must_say(const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("lacks \"%s\":\n%s", part, text);
}

static void must_not_say(const char *part)
{
    if (strstr(text, part) != NULL)
        fail_msg("holds \"%s\":\n%s", part, text);
}

/* --- how ------------------------------------------------------------------------------------------------------------- */

static void how_of_a_recommended_action_ends_in_answers(void **state)
{
    (void)state;
    how(recommended, "ext-basic-needs");
    must_say("recommended");
    must_say("Nothing speaks against it.");
    must_say("└ ");
    must_say(": yes (worker)");
    must_not_say("WHAT SPEAKS AGAINST IT");
}

static void how_of_a_blocked_action_shows_both_sides_and_the_lower_objections(void **state)
{
    (void)state;
    how(blocked, "ext-restore-equilibrium");
    must_say("not advised, blocked");
    must_say("WHAT SPEAKS FOR IT");
    must_say("grp-23");
    must_say("WHAT SPEAKS AGAINST IT");
    must_say("std-blocked");
    must_say("obj-absolute");
    must_say("obj-after-safety");
    must_say("ongoing violence: yes (worker)");
}

static void how_of_a_conflict_shows_the_reasons_of_both_sides(void **state)
{
    (void)state;
    how(conflict, "proc-relationship");
    must_say("conflict: decide with the supervisor");
    must_say("std-conflict");
    must_say("obj-conflict");
    must_say("WHAT SPEAKS FOR IT");
    must_say("contraindication");
}

static void how_of_what_waits_for_safety_names_the_danger(void **state)
{
    (void)state;
    how(after_safety, "proc-relationship");
    must_say("after safety");
    must_say("std-after-safety");
    must_say("level of risk: imminent");
    must_say("there is no objection"); /* std-after-safety asks that nothing stronger objects */
}

static void how_of_what_is_advised_with_caution_names_the_caution(void **state)
{
    (void)state;
    how(with_caution, "proc-persuasion");
    must_say("with caution");
    must_say("std-with-caution");
    must_say("obj-caution");
}

static void how_of_what_is_absent_points_to_whynot(void **state)
{
    (void)state;
    how(recommended, "ext-restore-equilibrium");
    must_say("Not found in this case. Why not: whynot ext-restore-equilibrium");
    how(recommended, "grp-23");
    must_say("This rule did not fire in this case. Why not: whynot grp-23");
}

static void how_tells_what_an_answer_was_used_for_and_what_rests_on_silence(void **state)
{
    (void)state;
    how(blocked, "felt-need");
    must_say("In this case: yes (worker).");
    must_say("WHAT WAS CONCLUDED FROM IT");
    must_say("indication: restoring equilibrium (strong)");
    how("client-system=family coping-result=failed imbalance=social", "support-available");
    must_say("In this case: not asked.");
    must_say("WHAT RESTS ON ANOTHER ANSWER NOT BEING GIVEN");
    must_say("missing information: support available");
    must_say("WHY IT MUST BE KNOWN");
}

static void how_tells_which_value_counts_and_which_is_outweighed(void **state)
{
    (void)state;
    how("violence-ongoing=yes risk-suicide=plan risk-screened=yes", "as-risk");
    must_say("In this case: imminent");
    how("client-system=family coping-result=failed imbalance=social", "as-group-state=crisis");
    must_say("state of group/family: in crisis (strong)");
    how("client-system=family coping-result=failed imbalance=social", "as-group-state=static");
    must_say("Not found in this case.");
}

/* What a shared part follows from stands once. */
static void how_shows_shared_parts_once(void **state)
{
    char *first;

    (void)state;
    how("client-system=family coping-result=failed imbalance=social,psychological felt-need=yes", "ext-restore-equilibrium");
    must_say("level of intervention: group/family level (strong) (see above)");
    first = strstr(text, "client system: family (worker)");
    assert_non_null(first);
    assert_null(strstr(first + 1, "client system: family (worker)"));
}

static void how_goes_as_deep_as_it_is_asked_to(void **state)
{
    (void)state;
    ask(false, blocked, "ext-restore-equilibrium", &(struct explain_choice){.depth = 1});
    must_say("equilibrium: equilibrium disturbed (strong) (not opened)");
    must_not_say("grp-19");
    must_say("The need to repair balance is felt");
    must_not_say("(defrule");
    ask(false, blocked, "ext-restore-equilibrium", &(struct explain_choice){.rule_text = true, .brief = true});
    must_say("(defrule ADVISE::grp-23");
    must_not_say("The need to repair balance is felt");
}

/* --- whynot ----------------------------------------------------------------------------------------------------------- */

static void whynot_says_of_each_condition_how_it_stands(void **state)
{
    (void)state;
    whynot("client-system=family event-known=yes event-kind=job-loss risk-screened=yes", "grp-51");
    must_say("ITS CONDITIONS");
    must_say("✓ level of intervention: group/family level – holds");
    must_say("✗ kind of event: conflict");
    must_say("– fails: answered job loss (worker)");
    must_say("? ongoing violence: no – not known: not asked");
}

static void whynot_tells_unknown_from_not_asked(void **state)
{
    (void)state;
    whynot("client-system=family event-known=yes event-kind=conflict risk-screened=yes violence-ongoing=unknown", "grp-51");
    must_say("? ongoing violence: no – not known: answered");
}

static void whynot_opens_what_was_concluded_otherwise(void **state)
{
    (void)state;
    whynot("client-system=individual", "ext-restore-equilibrium");
    must_say("RULES THAT COULD CONCLUDE IT, THE NEAREST FIRST");
    must_say("grp-23");
    must_say("✗ equilibrium: equilibrium disturbed – fails: not found");
    must_say("grp-21");
    must_say("fails: found individual level");
}

static void whynot_names_the_finding_that_blocks(void **state)
{
    (void)state;
    whynot("client-system=individual w-is-party=yes relation-quality=trusting", "obj-outweighed");
    must_say("✓ contraindication: ");
    must_say("✗ there is no ");
    must_say("blocked by: indication: use of relationship (strong)");
}

static void whynot_of_what_is_held_back_shows_by_what(void **state)
{
    (void)state;
    whynot(blocked, "ext-restore-equilibrium");
    must_say("objections hold it back");
    must_say("std-blocked");
    must_say("ongoing violence: yes (worker)");
    whynot(conflict, "proc-relationship");
    must_say("std-conflict");
    whynot(after_safety, "proc-relationship");
    must_say("std-after-safety");
    whynot(with_caution, "proc-persuasion");
    must_say("std-with-caution");
}

static void whynot_of_what_holds_says_so(void **state)
{
    (void)state;
    whynot(recommended, "ext-basic-needs");
    must_say("It holds. How it follows: how ext-basic-needs");
    whynot(blocked, "grp-23");
    must_say("This rule fired. What it concluded: how grp-23");
}

static void whynot_says_where_no_rule_can_conclude_it(void **state)
{
    (void)state;
    whynot(recommended, "grp-crisis-condition");
    must_say("No rule can conclude it.");
}

/* A contraindication alone makes no action: the rules that advise it are tried, and it is shown beside them. */
static void whynot_asks_of_an_action_for_what_advises_it(void **state)
{
    (void)state;
    whynot("client-system=family violence-ongoing=yes", "ext-restore-equilibrium");
    must_say("Not found in this case.");
    must_say("grp-23");
    must_say("WHAT SPEAKS AGAINST IT");
    must_say("saf-28");
}

static void whynot_of_a_question_says_why_it_is_not_asked(void **state)
{
    (void)state;
    whynot("client-system=individual", "grp-functioning");
    must_say("It is not asked: it does not fit what is known of the case.");
    must_say("✗ client system: family or group – fails: answered one person (worker)");
    whynot("", "grp-functioning");
    must_say("? client system: family or group – not known: not asked");
    whynot("client-system=family", "client-system");
    must_say("It is not asked: it is answered.");
    whynot("violence-ongoing=unknown", "violence-ongoing");
    must_say("It is not asked again: it was answered as not known.");
    whynot("", "client-system");
    must_say("It is asked: number 1 of the ");
}

static void whynot_shows_the_nearest_rules_unless_all_are_asked_for(void **state)
{
    (void)state;
    whynot("", "as-risk=imminent");
    must_say("further ways, less near:");
    ask(true, "", "as-risk=imminent", &(struct explain_choice){.all = true});
    must_not_say("further ways, less near:");
}

/* --- What a word means -------------------------------------------------------------------------------------------------- */

static void must_mean(const char *word, const char *subject, const char *value)
{
    struct explain_target target;
    struct diag diag = DIAG_EMPTY;

    assert_true(explain_target_find(whole_base.engine, word, &target, &diag));
    assert_string_equal(target.subject, subject);
    if (value != NULL)
        assert_string_equal(target.value, value);
}

static void must_refuse(const char *word, const char *code, const char *hint)
{
    struct explain_target target;
    struct diag diag = DIAG_EMPTY;

    assert_false(explain_target_find(whole_base.engine, word, &target, &diag));
    assert_string_equal(code_word(diag.problems[0].code), code);
    if (hint != NULL)
        assert_non_null(strstr(diag.problems[0].hint, hint));
    diag_free(&diag);
}

static void names_are_read_by_id_and_by_label_of_either_language(void **state)
{
    (void)state;
    must_mean("ext-restore-equilibrium", "ext-restore-equilibrium", NULL);
    must_mean("Memulihkan keseimbangan", "ext-restore-equilibrium", NULL);
    must_mean("restoring-equilibrium", "ext-restore-equilibrium", NULL);
    must_mean("as-group-state=dalam krisis", "as-group-state", "crisis");
    must_mean("prin-3-participate-decision=prinsip dilanggar", "prin-3-participate-decision", "violated");
}

static void what_is_no_name_is_refused_with_what_is_near(void **state)
{
    (void)state;
    must_refuse("ext-restore-equilibrum", "unknown-name", "'ext-restore-equilibrium'");
    must_refuse("memulihkan keseimbngan", "unknown-name", "'ext-restore-equilibrium'");
    must_refuse("as-group-state=crysis", "unknown-value", "'crisis'");
    must_refuse("client-system=famly", "unknown-value", "'family'");
    must_refuse("felt need=x y z", "several-names", NULL);
    must_refuse("grp-23=yes", "unknown-name", NULL);
    must_refuse("", "unknown-name", NULL);
}

#define TEST(function) cmocka_unit_test_teardown(function, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(how_of_a_recommended_action_ends_in_answers),
        TEST(how_of_a_blocked_action_shows_both_sides_and_the_lower_objections),
        TEST(how_of_a_conflict_shows_the_reasons_of_both_sides),
        TEST(how_of_what_waits_for_safety_names_the_danger),
        TEST(how_of_what_is_advised_with_caution_names_the_caution),
        TEST(how_of_what_is_absent_points_to_whynot),
        TEST(how_tells_what_an_answer_was_used_for_and_what_rests_on_silence),
        TEST(how_tells_which_value_counts_and_which_is_outweighed),
        TEST(how_shows_shared_parts_once),
        TEST(how_goes_as_deep_as_it_is_asked_to),
        TEST(whynot_says_of_each_condition_how_it_stands),
        TEST(whynot_tells_unknown_from_not_asked),
        TEST(whynot_opens_what_was_concluded_otherwise),
        TEST(whynot_names_the_finding_that_blocks),
        TEST(whynot_of_what_is_held_back_shows_by_what),
        TEST(whynot_of_what_holds_says_so),
        TEST(whynot_says_where_no_rule_can_conclude_it),
        TEST(whynot_asks_of_an_action_for_what_advises_it),
        TEST(whynot_of_a_question_says_why_it_is_not_asked),
        TEST(whynot_shows_the_nearest_rules_unless_all_are_asked_for),
        TEST(names_are_read_by_id_and_by_label_of_either_language),
        TEST(what_is_no_name_is_refused_with_what_is_near),
    };

    return cmocka_run_group_tests_name("explain", tests, whole_base_open, whole_base_close);
}
