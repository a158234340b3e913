/* What a rule base may hold at all: constructs that are no rules or words, parts of rules that the house rules forbid, and that
 * no code of a hostile rule base ever runs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

#include "base.h"
#include "refusals.h"

#define CLIENT "(answer (to client-system) (is group))"
#define CONCLUSION FINDING("role", "role-advocate", "nil", "weak", "zz-01")
/* A rule file with one rule: its note is line 1, its name line 2, its conditions line 3, its conclusion line 4. */
#define WITH_CONDITIONS(conditions) NOTE("zz-01") RULE("ADVISE", "zz-01", conditions, CONCLUSION)
#define WITH_ACTION(action) NOTE("zz-01") "(defrule ADVISE::zz-01\n " CLIENT "\n => " action ")\n"
#define ZZ "rules/zz.clp"

#define CONSTRUCT(name, text) \
    { \
        "a_" name "_is_refused", ZZ, NULL, text, "bad-construct", ZZ, 1, "deffacts" \
    }
#define CONDITION(name, conditions) \
    { \
        name, ZZ, NULL, WITH_CONDITIONS(conditions), "bad-rule", ZZ, 3, "" \
    }
#define ACTION(name, action) \
    { \
        name, ZZ, NULL, WITH_ACTION(action), "bad-rule", ZZ, 4, "" \
    }

static const struct refusal refusals[] = {
    /* Constructs. */
    CONSTRUCT("deffunction", "(deffunction f () (system \"true\"))"),
    CONSTRUCT("defglobal", "(defglobal ?*x* = 1)"),
    CONSTRUCT("defmodule", "(defmodule EXTRA (import MAIN deftemplate ?ALL))"),
    CONSTRUCT("defclass", "(defclass C (is-a USER))"),
    CONSTRUCT("definstances", "(definstances i ([x] of C))"),
    CONSTRUCT("defmethod", "(defmethod m ((?a INTEGER)) ?a)"),
    CONSTRUCT("defgeneric", "(defgeneric m)"),
    CONSTRUCT("defmessage_handler", "(defmessage-handler C m () 1)"),
    CONSTRUCT("call_on_top_level", "(system \"true\")"),
    CONSTRUCT("pair_of_parentheses_without_a_word", "()"),
    CONSTRUCT("construct_name_in_a_string", "(\"deffacts\" x)"),
    {"a_deftemplate_beside_the_rules_is_refused", ZZ, NULL, "(deftemplate MAIN::extra (slot x))", "bad-construct", ZZ, 1, ""},
    {"a_deftemplate_outside_templates_clp_is_refused", "facts/zz.clp", NULL, "(deftemplate MAIN::extra (slot x))",
     "bad-construct", "facts/zz.clp", 1, ""},
    {"a_template_that_the_engine_does_not_know_is_refused", "facts/templates.clp", "(deftemplate MAIN::answer",
     "(deftemplate MAIN::extra (slot x))(deftemplate MAIN::answer", "bad-template", "facts/templates.clp", 7,
     "as it was shipped"},
    {"a_slot_with_a_default_is_refused", "facts/templates.clp", "(slot to (type SYMBOL) (default ?NONE))",
     "(slot to (type SYMBOL) (default (system \"true\")))", "bad-template", "facts/templates.clp", 7, "as it was shipped"},
    {"a_slot_with_a_wider_type_is_refused", "facts/templates.clp", "(slot to (type SYMBOL)", "(slot to (type SYMBOL FLOAT)",
     "bad-template", "facts/templates.clp", 7, "as it was shipped"},
    {"deffacts_without_a_name_are_refused", ZZ, NULL, "(deffacts)", "bad-construct", ZZ, 1, "(deffacts name"},
    {"deffacts_of_answers_are_refused", "facts/zz.clp", NULL, "(deffacts MAIN::zz\n (answer (to client-system) (is group)))",
     "not-a-word", "facts/zz.clp", 2, "answers come from cases"},
    {"deffacts_of_findings_are_refused", "facts/zz.clp", NULL,
     "(deffacts MAIN::zz\n " FINDING("role", "role-advocate", "nil", "weak", "zz") ")", "not-a-word", "facts/zz.clp", 2,
     "findings from rules"},
    {"words_beside_the_rules_are_refused", ZZ, NULL, "(deffacts MAIN::zz\n (topic (name t) (id \"t\") (en \"t\")))",
     "bad-construct", ZZ, 2, "notes stand in rules/"},
    {"a_note_among_the_facts_is_refused", "facts/zz.clp", NULL, NOTE("lev-09"), "bad-construct", "facts/zz.clp", 1,
     "notes stand in rules/"},
    {"a_rule_among_the_facts_is_refused", "facts/zz.clp", NULL, RULE("ADVISE", "zz-01", CLIENT, CONCLUSION), "bad-construct",
     "facts/zz.clp", 1, "rules stand in rules/"},
    {"a_fact_of_an_unknown_template_is_refused", ZZ, NULL, "(deffacts MAIN::zz\n (rule-notes (rule zz)))", "unknown-template", ZZ,
     2, "facts/templates.clp"},
    {"a_bare_word_among_facts_is_refused", ZZ, NULL, "(deffacts MAIN::zz\n word)", "unknown-template", ZZ, 2, ""},
    {"a_call_as_a_value_of_a_fact_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz (rule-note (rule lev-01) (origin ext) (source \"PROJECT\")\n (id (system \"true\")) (en \"e\")))",
     "bad-fact", ZZ, 2, "type"},
    {"an_evaluated_value_of_a_fact_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz (rule-note (rule lev-01) (origin ext) (source \"PROJECT\")\n (id =(system \"true\")) (en \"e\")))",
     "bad-fact", ZZ, 2, ""},
    {"a_global_variable_as_a_value_of_a_fact_is_refused", "facts/zz.clp", NULL,
     "(deffacts MAIN::zz\n (safety-subject (is ?*x*)))", "bad-fact", "facts/zz.clp", 2, "type"},
    /* Conditions. */
    CONDITION("a_salience_is_refused", "(declare (salience 10)) " CLIENT),
    CONDITION("an_auto_focus_is_refused", "(declare (auto-focus TRUE)) " CLIENT),
    CONDITION("an_or_is_refused", "(or " CLIENT " (answer (to felt-need) (is yes)))"),
    CONDITION("an_and_is_refused", "(and " CLIENT " (answer (to felt-need) (is yes)))"),
    CONDITION("a_not_over_a_group_is_refused", "(not (and " CLIENT " (answer (to felt-need) (is yes))))"),
    CONDITION("a_not_over_a_not_is_refused", "(not (not " CLIENT "))"),
    CONDITION("a_not_of_two_patterns_is_refused", "(not " CLIENT " (answer (to felt-need) (is yes)))"),
    CONDITION("an_exists_of_two_patterns_is_refused", "(exists " CLIENT " (answer (to felt-need) (is yes)))"),
    CONDITION("an_empty_not_is_refused", "(not)"),
    CONDITION("a_forall_is_refused", "(forall " CLIENT " (answer (to felt-need) (is yes)))"),
    CONDITION("a_logical_is_refused", "(logical " CLIENT ")"),
    CONDITION("a_test_is_refused", CLIENT " (test (system \"true\"))"),
    CONDITION("a_fact_address_is_refused", "?f <- " CLIENT),
    CONDITION("an_ordered_pattern_is_refused", "(client-system group)"),
    CONDITION("a_misspelt_template_in_a_condition_is_refused", "(anwser (to client-system) (is group))"),
    CONDITION("a_word_template_in_a_condition_is_refused", "(rule-note (rule lev-01))"),
    CONDITION("an_unknown_slot_is_refused", "(answer (to client-system) (value group))"),
    CONDITION("a_slot_without_a_constraint_is_refused", "(answer (to client-system) (is))"),
    CONDITION("an_evaluated_constraint_is_refused", "(answer (to client-system) (is =(system \"true\")))"),
    CONDITION("a_call_as_a_constraint_is_refused", "(answer (to client-system) (is ?v&:(system \"true\")))"),
    CONDITION("a_call_inside_a_comparison_is_refused", "(measure (of event-weeks) (is ?n&:(<= ?n (system \"true\"))))"),
    CONDITION("a_comparison_with_another_variable_is_refused", "(measure (of event-weeks) (is ?n&:(<= ?m 6)))"),
    CONDITION("a_comparison_with_a_fraction_is_refused", "(measure (of event-weeks) (is ?n&:(<= ?n 6.5)))"),
    CONDITION("a_string_as_a_constraint_is_refused", "(answer (to client-system) (is \"group\"))"),
    CONDITION("a_wildcard_is_refused", "(answer (to client-system) (is ?))"),
    CONDITION("a_multifield_variable_is_refused", "(answer (to client-system) (is $?v))"),
    CONDITION("a_mix_of_alternatives_and_exclusions_is_refused", "(answer (to client-system) (is group|~family))"),
    CONDITION("an_unbound_variable_after_a_tilde_is_refused", "(answer (to client-system) (is ~?v))"),
    CONDITION("a_trailing_connective_is_refused", "(answer (to client-system) (is group|))"),
    {"a_rule_without_a_condition_is_refused", ZZ, NULL, WITH_CONDITIONS(""), "bad-rule", ZZ, 2, "when the rule applies"},
    {"a_rule_without_a_stage_is_refused", ZZ, NULL, "(defrule zz-01\n " CLIENT "\n => (assert " CONCLUSION "))", "bad-construct",
     ZZ, 1, "(defrule STAGE::name"},
    {"a_rule_without_a_name_is_refused", ZZ, NULL, "(defrule)", "bad-rule", ZZ, 1, "(defrule STAGE::name"},
    /* Conclusions. */
    ACTION("a_retract_is_refused", "(retract 1)"),
    ACTION("a_modify_is_refused", "(modify 1 (is family))"),
    ACTION("a_duplicate_is_refused", "(duplicate 1 (is family))"),
    ACTION("a_printout_is_refused", "(printout t \"x\" crlf)"),
    ACTION("a_bind_is_refused", "(bind ?x 1)"),
    ACTION("a_halt_is_refused", "(halt)"),
    ACTION("a_focus_is_refused", "(focus RESOLVE)"),
    ACTION("an_assert_of_two_facts_is_refused", "(assert " CONCLUSION " " CONCLUSION ")"),
    ACTION("an_assert_string_is_refused", "(assert-string \"(finding)\")"),
    ACTION("a_call_in_a_conclusion_is_refused",
           "(assert (finding (kind role) (subject (system \"true\")) (value nil) (strength weak) (by zz-01)))"),
    ACTION("an_evaluated_conclusion_is_refused",
           "(assert (finding (kind role) (subject =(system \"true\")) (value nil) (strength weak) (by zz-01)))"),
    ACTION("a_conclusion_with_an_unbound_variable_is_refused",
           "(assert (finding (kind role) (subject ?s) (value nil) (strength weak) (by zz-01)))"),
    ACTION("a_conclusion_without_a_slot_is_refused",
           "(assert (finding (kind role) (subject role-advocate) (value nil) (by zz-01)))"),
    ACTION("a_conclusion_with_a_slot_twice_is_refused",
           "(assert (finding (kind role) (kind role) (subject role-advocate) (value nil) (strength weak) (by zz-01)))"),
    {"an_answer_as_a_conclusion_is_refused", ZZ, NULL, WITH_ACTION("(assert (answer (to felt-need) (is yes)))"), "bad-conclusion",
     ZZ, 2, "implied-answer"},
    ACTION("a_misspelt_template_in_a_conclusion_is_refused", "(assert (fnding (kind role)))"),
    {"two_asserts_are_refused", ZZ, NULL, WITH_ACTION("(assert " CONCLUSION ") (assert " CONCLUSION ")"), "bad-rule", ZZ, 2,
     "conclude one"},
    {"a_rule_that_concludes_nothing_is_refused", ZZ, NULL, WITH_ACTION(""), "bad-rule", ZZ, 2, "conclude one"},
};

/* The base is opened, consulted and closed; the file that its code would make must not be there. */
static void must_not_run(struct base *base, const char *path, const char *old, const char *code)
{
    char trap[300], text[1000];

    snprintf(trap, sizeof trap, "%s/ran", base->root);
    snprintf(text, sizeof text, code, trap);
    if (old != NULL)
        base_replace(base, path, old, text);
    else
        base_put(base, path, text);
    if (base_open(base) == STATUS_OK) {
        struct case_record *record = case_new(engine_vocabulary(base->engine));
        struct result *result;

        engine_consult(base->engine, record, &result, &base->diag);
        result_free(result);
        case_free(record);
    }
    if (access(trap, F_OK) == 0)
        fail_msg("this code ran: %s", text);
    assert_null(base->engine);
}

static void code_in_a_rule_does_not_run(void **state)
{
    must_not_run(*state, ZZ, NULL, "(defrule ADVISE::zz-01 => (open \"%s\" x \"w\"))");
    must_not_run(*state, ZZ, NULL, "(defrule ADVISE::zz-01 (test (open \"%s\" x \"w\")) => (assert " CONCLUSION "))");
    must_not_run(*state, ZZ, NULL,
                 "(defrule ADVISE::zz-01 (declare (salience (open \"%s\" x \"w\"))) " CLIENT " => (assert " CONCLUSION "))");
}

static void code_in_other_constructs_does_not_run(void **state)
{
    must_not_run(*state, ZZ, NULL, "(defglobal ?*x* = (open \"%s\" x \"w\"))");
    must_not_run(*state, "facts/zz.clp", NULL, "(deffacts MAIN::zz (safety-subject (is =(open \"%s\" x \"w\"))))");
    must_not_run(*state, "facts/zz.clp", NULL, "(deftemplate MAIN::zz (slot x (default (open \"%s\" x \"w\"))))");
    must_not_run(*state, "facts/templates.clp", "(slot to (type SYMBOL) (default ?NONE))",
                 "(slot to (type SYMBOL) (default (open \"%s\" x \"w\")))");
}

/* CLIPS ends a comment at a carriage return too. */
static void code_behind_a_carriage_return_in_a_comment_of_words_does_not_run(void **state)
{
    must_not_run(*state, "facts/zz.clp", NULL, "; a comment\r(deftemplate MAIN::zz (slot x (default (open \"%s\" x \"w\"))))\n");
}

static void code_behind_a_carriage_return_in_a_comment_of_templates_does_not_run(void **state)
{
    must_not_run(*state, "facts/templates.clp", "(deftemplate MAIN::measure",
                 "; a comment\r(defglobal ?*x* = (open \"%s\" x \"w\"))\n(deftemplate MAIN::measure");
}

static void code_behind_a_carriage_return_in_a_comment_of_rules_does_not_run(void **state)
{
    must_not_run(*state, ZZ, NULL, "; a comment\r(defglobal ?*x* = (open \"%s\" x \"w\"))\n");
}

static void code_behind_a_carriage_return_in_a_comment_inside_a_rule_does_not_run(void **state)
{
    must_not_run(
        *state, ZZ, NULL,
        NOTE(
            "zz-01") "(defrule ADVISE::zz-01 ; a comment\r(declare (salience (if (open \"%s\" x \"w\") then 1 else 0)))\n " CLIENT
                     "\n => (assert " CONCLUSION "))\n");
}

static void code_in_contacts_does_not_run(void **state)
{
    struct base *base = *state;
    char contacts[300];

    snprintf(contacts, sizeof contacts, "%s/contacts.clp", base->root);
    base->options.contacts = contacts;
    must_not_run(base, "contacts.clp", NULL, "; a comment\r(defglobal ?*x* = (open \"%s\" x \"w\"))\n(defglobal ?*y* = 1)");
}

/* Problems that a caller keeps from before must not hide new ones. */
static void a_full_list_of_problems_does_not_let_a_bad_base_in(void **state)
{
    struct base *base = *state;

    base_put(base, ZZ, "(deffunction f () 1)");
    for (int i = 0; i < DIAG_LIMIT; i++)
        diag_add(&base->diag, NULL, CODE_IO, NULL, "an earlier problem");
    assert_int_equal(engine_open(&base->options, &base->engine, &base->diag), STATUS_RULES);
    assert_null(base->engine);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)

int main(void)
{
    const struct CMUnitTest others[] = {
        ON_SMALL(code_in_a_rule_does_not_run),
        ON_SMALL(code_in_other_constructs_does_not_run),
        ON_SMALL(code_behind_a_carriage_return_in_a_comment_of_words_does_not_run),
        ON_SMALL(code_behind_a_carriage_return_in_a_comment_of_templates_does_not_run),
        ON_SMALL(code_behind_a_carriage_return_in_a_comment_of_rules_does_not_run),
        ON_SMALL(code_behind_a_carriage_return_in_a_comment_inside_a_rule_does_not_run),
        ON_SMALL(code_in_contacts_does_not_run),
        ON_SMALL(a_full_list_of_problems_does_not_let_a_bad_base_in),
    };

    return refusals_run("constructs", refusals, COUNT(refusals), others, COUNT(others));
}
