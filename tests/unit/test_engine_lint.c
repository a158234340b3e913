/* Whether the parts of a rule base fit together: notes, sources, facts, values, kinds, strengths, stages, duplicates, labels,
 * aliases and "ask when" conditions; each misfit is refused with its code, place and hint. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base.h"
#include "refusals.h"

#define CLIENT "(answer (to client-system) (is group))"
#define CONCLUSION FINDING("role", "role-advocate", "nil", "weak", "zz-01")
#define WITH_CONDITIONS(conditions) NOTE("zz-01") RULE("ADVISE", "zz-01", conditions, CONCLUSION)
#define CONCLUDING(conclusion) NOTE("zz-01") RULE("ADVISE", "zz-01", CLIENT, conclusion)
#define WITH_NOTE(origin, source, id, en) \
    "(deffacts MAIN::zz (rule-note (rule zz-01) (origin " origin ")\n (source " source ")\n (id " id ")\n (en " en \
    ")))\n" RULE("ADVISE", "zz-01", CLIENT, CONCLUSION)
#define ZZ "rules/zz.clp"
#define WORDS "facts/zz.clp"
#define SMALL "facts/small.clp"
#define EXPLAINED(fact) \
    "(explained (fact " fact ") (asks-id \"a\") (asks-en \"a\") (counts-id \"b\") (counts-en \"b\") (example-id \"c\") " \
    "(example-en \"c\") (why-id \"d\") (why-en \"d\"))"
#define MEANS(fact, value) "(choice-means (fact " fact ") (value " value ") (id \"a\") (en \"a\"))"
#define READING "facts/reading.clp"
#define DANGER \
    " (danger-kind (name danger-zz) (id \"zz\") (en \"zz\") (source \"PROJECT\") (now-id \"a\") (now-en \"a\") (never-id \"a\")" \
    " (never-en \"a\"))"
#define QUESTION(fact, order, ask) \
    "(deffacts MAIN::zz\n (question (fact " fact ") (topic client) (type yes-no) (order " order ") (ask-when \"" ask "\")" \
    " (id \"Tanya?\") (en \"Ask?\") (feeds small-statement))\n (label (of " fact ") (value nil) (id \"" fact \
    " id\") (en \"" fact " en\")))\n"

/* There are nine safety subjects. */
#define FIVE(pattern) pattern pattern pattern pattern pattern
#define ANY_SAFETY "(safety-subject)"
#define CAUTION "(finding (kind caution) (strength weak))"
#define CAUTIONS \
    NOTE("zz-00") RULE("ASSESS", "zz-00", "(safety-subject (is ?s))", FINDING("caution", "?s", "nil", "weak", "zz-00"))

/* A rule of rules/zz.clp that is refused by the line of its name. */
#define RULES(name, text, code, hint) \
    { \
        name, ZZ, NULL, text, code, ZZ, 2, hint \
    }
#define ASKING(name, ask, hint) \
    { \
        name, WORDS, NULL, QUESTION("zz-fact", "90", ask), "bad-ask-when", WORDS, 2, hint \
    }

static const struct refusal refusals[] = {
    /* Notes. */
    {"a_rule_without_a_note_is_refused", ZZ, NULL, RULE("ADVISE", "zz-01", CLIENT, CONCLUSION), "rule-without-note", ZZ, 1,
     "rule-note"},
    {"a_note_without_a_rule_is_refused", ZZ, NULL, NOTE("zz-01"), "note-without-rule", ZZ, 1, "write the rule"},
    {"a_note_for_one_alternative_is_refused", ZZ, NULL, NOTE("lev-01.1"), "note-without-rule", ZZ, 1, ""},
    {"a_second_note_is_refused", ZZ, NULL, NOTE("lev-01"), "duplicate", "rules/zz.clp", 1, "remove one"},
    {"a_note_of_unknown_origin_is_refused", ZZ, NULL, WITH_NOTE("book", "\"PROJECT\"", "\"a\"", "\"a\""), "unknown-word", ZZ, 1,
     "seed+ext"},
    {"a_reason_without_indonesian_is_refused", ZZ, NULL, WITH_NOTE("ext", "\"PROJECT\"", "\"\"", "\"a\""), "empty-text", ZZ, 3,
     "language"},
    {"a_reason_without_english_is_refused", ZZ, NULL, WITH_NOTE("ext", "\"PROJECT\"", "\"a\"", "\"\""), "empty-text", ZZ, 4,
     "language"},
    {"an_empty_source_is_refused", ZZ, NULL, WITH_NOTE("ext", "\"\"", "\"a\"", "\"a\""), "empty-text", ZZ, 2, ""},
    {"an_unknown_source_key_is_refused", ZZ, NULL, WITH_NOTE("ext", "\"NOBODY\"", "\"a\"", "\"a\""), "unknown-source", ZZ, 1,
     "sources.clp"},
    {"an_unknown_source_after_a_known_one_is_refused", ZZ, NULL, WITH_NOTE("ext", "\"S1.p1; NOBODY\"", "\"a\"", "\"a\""),
     "unknown-source", ZZ, 1, ""},
    {"an_unknown_section_in_a_citation_is_refused", ZZ, NULL, WITH_NOTE("seed", "\"S99.1\"", "\"a\"", "\"a\""), "unknown-source",
     ZZ, 1, "section"},
    {"a_word_for_a_string_is_refused", ZZ, NULL, WITH_NOTE("ext", "PROJECT", "\"a\"", "\"a\""), "bad-fact", ZZ, 2, "type"},
    {"a_note_without_a_slot_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz\n (rule-note (rule zz-01) (origin ext) (source \"S1\") (id \"a\")))", "missing-slot", ZZ, 2,
     "every slot"},
    {"a_note_with_a_slot_twice_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz\n (rule-note (rule zz-01) (rule zz-01) (origin ext) (source \"S1\") (id \"a\") (en \"a\")))", "bad-fact",
     ZZ, 2, "once"},
    {"a_slot_with_two_values_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz\n (rule-note (rule zz-01 zz-02) (origin ext) (source \"S1\") (id \"a\") (en \"a\")))", "bad-fact", ZZ, 2,
     "one value"},
    {"an_unknown_slot_of_a_note_is_refused", ZZ, NULL,
     "(deffacts MAIN::zz\n (rule-note (rule zz-01) (page 3) (origin ext) (source \"S1\") (id \"a\") (en \"a\")))", "bad-fact", ZZ,
     2, "slots"},
    /* Names of rules. */
    {"a_rule_name_twice_is_refused", ZZ, NULL,
     RULE("ASSESS", "lev-01", CLIENT, FINDING("assessment", "as-level", "group", "weak", "lev-01")), "duplicate", ZZ, 1,
     "its own name"},
    {"a_rule_name_twice_in_different_stages_is_refused", ZZ, NULL,
     RULE("ADVISE", "lev-01", CLIENT, FINDING("role", "role-advocate", "nil", "weak", "lev-01")), "duplicate", ZZ, 1,
     "its own name"},
    {"a_rule_of_an_unknown_stage_is_refused", ZZ, NULL, NOTE("zz-01") RULE("ADVICE", "zz-01", CLIENT, CONCLUSION),
     "unknown-stage", ZZ, 2, "rules/ORDER"},
    {"a_rule_of_module_main_is_refused", ZZ, NULL, NOTE("zz-01") RULE("MAIN", "zz-01", CLIENT, CONCLUSION), "unknown-stage", ZZ,
     2, "rules/ORDER"},
    RULES("a_number_on_a_single_alternative_is_refused", NOTE("zz-01") RULE("ADVISE", "zz-01.1", CLIENT, CONCLUSION), "bad-name",
          "several"),
    {"alternatives_in_different_stages_are_refused", ZZ, NULL,
     NOTE("zz-01") RULE("ASSESS", "zz-01.1", CLIENT, CONCLUSION)
         RULE("ADVISE", "zz-01.2", "(answer (to felt-need) (is yes))", CONCLUSION),
     NULL, ZZ, 5, NULL},
    /* Conditions. */
    RULES("an_unknown_fact_is_refused_with_the_nearest_one", WITH_CONDITIONS("(answer (to felt-ned) (is yes))"), "unknown-fact",
          "felt-need"),
    RULES("an_alias_of_a_fact_is_refused_in_a_rule", WITH_CONDITIONS("(answer (to sistem-klien) (is group))"), "unknown-fact",
          "client-system"),
    RULES("an_unknown_value_is_refused_with_the_nearest_one", WITH_CONDITIONS("(answer (to client-system) (is famly))"),
          "unknown-value", "family"),
    RULES("an_alias_of_a_value_is_refused_in_a_rule", WITH_CONDITIONS("(answer (to client-system) (is keluarga))"),
          "unknown-value", "family"),
    RULES("an_unknown_value_to_exclude_is_refused", WITH_CONDITIONS("(answer (to client-system) (is ~famly))"), "unknown-value",
          "family"),
    RULES("an_alias_of_a_value_to_exclude_is_refused", WITH_CONDITIONS("(answer (to client-system) (is ~keluarga))"),
          "unknown-value", "family"),
    RULES("an_unknown_fact_under_not_is_refused", WITH_CONDITIONS("(not (answer (to felt-ned)))"), "unknown-fact", "felt-need"),
    RULES("an_answer_that_names_no_fact_is_refused", WITH_CONDITIONS("(answer (is yes))"), "bad-condition", "name the fact"),
    RULES("an_answer_of_any_fact_is_refused", WITH_CONDITIONS("(answer (to ?f) (is yes))"), "bad-condition", "name the fact"),
    RULES("a_measure_of_a_choice_is_refused", WITH_CONDITIONS("(measure (of felt-need) (is 1))"), "wrong-type", "answer"),
    RULES("a_finding_without_a_kind_is_refused", WITH_CONDITIONS("(finding (subject as-level))"), "bad-condition", "kind"),
    RULES("an_unknown_kind_in_a_condition_is_refused", WITH_CONDITIONS("(finding (kind asessment) (subject as-level))"),
          "unknown-word", ""),
    RULES("an_unknown_strength_in_a_condition_is_refused",
          WITH_CONDITIONS("(finding (kind role) (subject role-advocate) (strength hard))"), "unknown-word", ""),
    RULES("an_unknown_subject_in_a_condition_is_refused", WITH_CONDITIONS("(finding (kind role) (subject role-advokate))"),
          "unknown-word", "label"),
    RULES("a_value_that_an_assessment_never_has_is_refused",
          WITH_CONDITIONS("(finding (kind assessment) (subject as-level) (value family))"), "unknown-value", "assessments.clp"),
    RULES("an_exists_over_findings_is_refused", WITH_CONDITIONS("(exists (finding (kind assessment) (subject as-level)))"),
          "bad-condition", "exists"),
    RULES("an_exists_with_a_value_is_refused", WITH_CONDITIONS("(exists (answer (to imbalance) (is social)))"), "bad-condition",
          "exists"),
    RULES("an_exists_over_two_facts_is_refused", WITH_CONDITIONS("(exists (answer (to imbalance|felt-need)))"), "bad-condition",
          "exists"),
    {"an_unknown_standing_in_a_condition_is_refused", ZZ, NULL,
     NOTE("zz-01")
         RULE("RESOLVE", "zz-01", "(objection (subject ?s) (to stopped))", "(standing (subject ?s) (is blocked) (by zz-01))"),
     "unknown-word", ZZ, 2, ""},
    /* Conclusions. */
    RULES("an_unknown_kind_is_refused", CONCLUDING(FINDING("roles", "role-advocate", "nil", "weak", "zz-01")), "unknown-word",
          ""),
    RULES("a_variable_kind_is_refused",
          NOTE("zz-01") RULE("ADVISE", "zz-01", "(finding (kind ?k&caution|assessment) (subject ?s))",
                             FINDING("?k", "role-advocate", "nil", "weak", "zz-01")),
          "unknown-word", "RULES.md"),
    RULES("an_unknown_strength_is_refused", CONCLUDING(FINDING("role", "role-advocate", "nil", "high", "zz-01")), "unknown-word",
          "required"),
    RULES("an_absolute_role_is_refused", CONCLUDING(FINDING("role", "role-advocate", "nil", "absolute", "zz-01")), "unknown-word",
          "contraindications"),
    RULES("a_weak_contraindication_is_refused", CONCLUDING(FINDING("contraindication", "role-advocate", "nil", "weak", "zz-01")),
          "unknown-word", "conditional"),
    RULES("a_value_that_the_assessment_does_not_have_is_refused",
          CONCLUDING(FINDING("assessment", "as-level", "family", "weak", "zz-01")), "unknown-value", "assessments.clp"),
    RULES("an_assessment_without_a_value_is_refused", CONCLUDING(FINDING("assessment", "as-level", "nil", "weak", "zz-01")),
          "unknown-value", "assessments.clp"),
    RULES("an_unknown_assessment_is_refused", CONCLUDING(FINDING("assessment", "role-advocate", "group", "weak", "zz-01")),
          "unknown-word", "assessments.clp"),
    RULES("a_role_with_a_value_is_refused", CONCLUDING(FINDING("role", "role-advocate", "group", "weak", "zz-01")),
          "unknown-value", "nil"),
    RULES("an_unknown_state_of_a_principle_is_refused",
          CONCLUDING(FINDING("principle-check", "role-advocate", "broken", "weak", "zz-01")), "unknown-value", "principle-state"),
    RULES("a_rule_that_signs_with_another_id_is_refused", CONCLUDING(FINDING("role", "role-advocate", "nil", "weak", "lev-01")),
          "bad-conclusion", "own id"),
    RULES("an_alternative_that_signs_with_its_number_is_refused",
          NOTE("zz-01") RULE("ADVISE", "zz-01.1", CLIENT, FINDING("role", "role-advocate", "nil", "weak", "zz-01.1"))
              RULE("ADVISE", "zz-01.2", CLIENT, CONCLUSION),
          "bad-conclusion", "own id"),
    RULES("a_subject_without_a_label_is_refused", CONCLUDING(FINDING("caution", "role-nobody", "nil", "weak", "zz-01")),
          "missing-label", "label"),
    RULES("an_action_without_its_practice_is_refused", CONCLUDING(FINDING("role", "step-7-action", "nil", "weak", "zz-01")),
          "missing-action", "action"),
    RULES("an_unknown_standing_is_refused",
          NOTE("zz-01") RULE("RESOLVE", "zz-01", "(objection (subject ?s))", "(standing (subject ?s) (is stopped) (by zz-01))"),
          "unknown-word", ""),
    /* Stages. */
    RULES("a_not_over_a_conclusion_of_its_own_stage_is_refused",
          WITH_CONDITIONS(CLIENT " (not (finding (kind caution) (subject role-advocate)))"), "not-in-stage", "earlier stage"),
    RULES("a_not_over_a_conclusion_of_a_later_stage_is_refused",
          WITH_CONDITIONS(CLIENT " (not (objection (subject role-advocate)))"), "not-in-stage", "earlier stage"),
    RULES("a_not_over_a_conclusion_with_a_variable_subject_is_refused",
          WITH_CONDITIONS(CLIENT " (not (finding (kind caution) (subject as-level)))"), "not-in-stage", "earlier stage"),
    /* Joins. */
    RULES("conditions_that_match_in_too_many_ways_are_refused", WITH_CONDITIONS(FIVE(ANY_SAFETY) ANY_SAFETY), "too-many-matches",
          "variables"),
    RULES("conditions_that_match_in_more_ways_than_can_be_counted_are_refused",
          WITH_CONDITIONS(FIVE(ANY_SAFETY) FIVE(ANY_SAFETY) FIVE(ANY_SAFETY) FIVE(ANY_SAFETY) FIVE(ANY_SAFETY) FIVE(ANY_SAFETY)
                              ANY_SAFETY),
          "too-many-matches", "variables"),
    {"conclusions_with_variables_are_counted_as_often_as_they_can_be_drawn", ZZ, NULL,
     CAUTIONS WITH_CONDITIONS(FIVE(CAUTION) CAUTION), "too-many-matches", ZZ, 6, "variables"},
    {"what_a_rule_makes_of_its_own_conclusions_is_counted_with_every_word", ZZ, NULL,
     CAUTIONS NOTE("zz-02") RULE("ASSESS", "zz-02", "(finding (kind caution) (subject ?s))",
                                 FINDING("caution", "?s", "nil", "weak", "zz-02")) WITH_CONDITIONS(CAUTION CAUTION CAUTION),
     "too-many-matches", ZZ, 10, "variables"},
    /* Words. */
    /* What readers need. */
    {"a_step_without_a_number_is_refused", ZZ, NULL, CONCLUDING(FINDING("step", "step-4-funding", "nil", "weak", "zz-01")),
     "missing-step", ZZ, 2, "number"},
    {"danger_that_a_rule_without_a_mark_concludes_is_refused", ZZ, NULL,
     NOTE("zz-01") RULE("ASSESS", "zz-01", CLIENT, FINDING("assessment", "as-risk", "imminent", "strong", "zz-01")),
     "missing-safety", ZZ, 2, "safety-rule"},
    {"a_safety_mark_of_an_unknown_rule_is_refused", ZZ, NULL, SAFETY("zz-01"), "note-without-rule", ZZ, 1, "write the rule"},
    {"a_safety_mark_twice_is_refused", ZZ, NULL, SAFETY("lev-01") SAFETY("lev-01"), "duplicate", ZZ, 2, "remove one"},
    {"a_safety_mark_among_the_facts_is_refused", WORDS, NULL, SAFETY("lev-01"), "bad-construct", WORDS, 1, "notes"},
    {"a_stage_of_which_nothing_is_said_is_refused", READING, "(name OBJECT)", "(name OBJECTED)", "missing-fact", NULL, 0,
     "stage"},
    {"what_is_said_of_an_unknown_stage_is_refused", READING, "(name OBJECT)", "(name OBJECTED)", "unknown-word", READING, 18,
     "correct"},
    {"a_stage_that_is_kept_in_an_unknown_way_is_refused", READING, "(kept always)", "(kept ever)", "unknown-word", READING, 6,
     "always or chosen"},
    {"an_unknown_assessment_in_the_head_is_refused", READING, "(head (assessment as-felt-need))",
     "(head (assessment as-felt-needs))", "unknown-word", READING, 33, "correct"},
    {"an_assessment_twice_in_the_head_is_refused", READING, "(head (assessment as-felt-need))", "(head (assessment as-risk))",
     "duplicate", READING, 33, "remove one"},
    {"danger_of_an_unknown_assessment_is_refused", READING, "(danger (assessment as-risk)", "(danger (assessment as-risks)",
     "unknown-word", READING, 37, "correct"},
    {"danger_of_an_unknown_value_is_refused", READING, "(value imminent)", "(value near)", "unknown-value", READING, 37,
     "assessments"},
    {"no_danger_of_an_unknown_assessment_is_refused", READING, "(no-danger (assessment as-risk)",
     "(no-danger (assessment as-risks)", "unknown-word", READING, 41, "correct"},
    {"no_danger_of_an_unknown_value_is_refused", READING, "(value none-known)", "(value safe)", "unknown-value", READING, 41,
     "assessments.clp"},
    {"a_rule_base_without_danger_is_refused", READING, "(danger (assessment as-risk) (value imminent))", "", "missing-fact", NULL,
     0, "RULES.md"},
    {"a_principle_state_without_a_label_is_refused", READING, "(value kept)", "(value met)", "missing-label", READING, 46,
     "label"},
    {"a_principle_state_told_in_an_unknown_place_is_refused", READING, "(told warning)", "(told loudly)", "unknown-word", READING,
     45, "warning"},
    {"an_unknown_rule_as_an_example_is_refused", ZZ, NULL, "(deffacts MAIN::zz (example (rule zz-01)))", "note-without-rule", ZZ,
     1, "write the rule"},
    {"an_unknown_topic_of_safety_is_refused", SMALL, "(safety-topic (topic danger))", "(safety-topic (topic dangers))",
     "unknown-word", SMALL, 35, "correct"},
    {"a_rule_base_without_a_topic_of_safety_is_refused", SMALL, "(safety-topic (topic danger))", "", "missing-fact", NULL, 0,
     "RULES.md"},
    {"an_unknown_fact_asked_first_is_refused", SMALL, "(asked-first (fact imbalance))", "(asked-first (fact balance))",
     "unknown-word", SMALL, 37, "correct"},
    {"an_unknown_question_of_a_stage_of_the_interview_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (interview-stage (name zz) (asks all) (id \"zz\") (en \"zz\") (facts no-such)))", "unknown-fact",
     WORDS, 2, "correct"},
    {"a_question_in_two_stages_of_the_interview_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (interview-stage (name zz) (asks all) (id \"zz\") (en \"zz\") (facts felt-need))\n"
     " (interview-stage (name zy) (asks telling) (id \"zy\") (en \"zy\") (facts felt-need)))",
     "duplicate", WORDS, 3, "once"},
    {"a_stage_that_asks_neither_all_nor_what_is_telling_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (interview-stage (name zz) (asks some) (id \"zz\") (en \"zz\") (facts felt-need)))", "unknown-word",
     WORDS, 2, "telling"},
    {"a_sign_of_an_unknown_kind_of_danger_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (danger-sign (kind danger-zz) (fact felt-need) (values yes)))", "unknown-word", WORDS, 2, "correct"},
    {"a_sign_of_danger_of_an_unknown_value_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n" DANGER "\n (danger-sign (kind danger-zz) (fact felt-need) (values maybe)))", "unknown-value", WORDS,
     3, "value"},
    {"a_phrase_of_an_unknown_question_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (phrase (fact felt-zz) (value yes) (id \"zz\") (en \"zz\")))", "unknown-fact", WORDS, 2, "correct"},
    {"a_phrase_of_an_unknown_value_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (phrase (fact felt-need) (value maybe) (id \"zz\") (en \"zz\")))", "unknown-value", WORDS, 2, "value"},
    {"a_kind_of_danger_with_an_unknown_source_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (danger-kind (name danger-zz) (id \"zz\") (en \"zz\") (source \"NOWHERE\") (now-id \"a\") (now-en "
     "\"a\")"
     " (never-id \"a\") (never-en \"a\")))",
     "unknown-source", WORDS, 2, "cite"},
    {"a_step_that_nothing_names_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n (step (subject zz) (number 1)))", "unknown-word",
     WORDS, 2, "correct"},
    {"a_step_number_below_one_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n (step (subject small-statement) (number 0)))",
     "unknown-word", WORDS, 2, "from 1"},
    {"a_fact_twice_is_refused", WORDS, NULL, QUESTION("felt-need", "90", "always"), "duplicate", SMALL, 30, "differ"},
    {"an_alias_that_is_the_id_of_another_fact_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (question (fact zz-fact) (topic client) (type yes-no) (order 90) (ask-when \"always\") (id \"?\") (en "
     "\"?\") (feeds))\n"
     " (label (of zz-fact) (value nil) (id \"Felt need\") (en \"zz\")))",
     "duplicate", WORDS, 2, "differ"},
    {"two_facts_of_one_label_are_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (question (fact zz-fact) (topic client) (type yes-no) (order 90) (ask-when \"always\") (id \"?\") (en "
     "\"?\") (feeds))\n"
     " (label (of zz-fact) (value nil) (id \"Sistem  KLIEN!\") (en \"zz\")))",
     "duplicate", WORDS, 2, "differ"},
    {"two_questions_of_one_order_are_refused", WORDS, NULL, QUESTION("zz-fact", "4", "always"), "duplicate", WORDS, 2, "order"},
    {"two_values_of_one_label_are_refused", SMALL, "(id \"kelompok\")", "(id \"Keluarga\")", "duplicate", SMALL, 18, "differ"},
    {"a_value_twice_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (choice (fact imbalance) (value social) (id \"x\") (en \"x\")))", "duplicate", WORDS, 2, "remove one"},
    {"a_value_of_an_unknown_fact_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (choice (fact zz) (value a) (id \"x\") (en \"x\")))", "unknown-fact", WORDS, 2, "question"},
    {"a_value_of_a_yes_no_fact_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (choice (fact felt-need) (value maybe) (id \"x\") (en \"x\")))", "bad-choice", WORDS, 2,
     "one and many"},
    {"a_fact_of_an_unknown_type_is_refused", SMALL, "(type yes-no)", "(type boolean)", "unknown-word", SMALL, 30, "whole-number"},
    {"a_fact_of_an_unknown_topic_is_refused", SMALL, "(topic client) (type yes-no)", "(topic clint) (type yes-no)",
     "unknown-word", SMALL, 30, "topic"},
    {"a_fact_that_feeds_nothing_known_is_refused", SMALL, "(feeds small-statement))", "(feeds small-statment))", "unknown-word",
     SMALL, 18, "feeds"},
    {"a_fact_without_a_label_is_refused", SMALL, "(label (of felt-need)", "(label (of felt-neet)", "missing-label", SMALL, 30,
     "label"},
    {"a_fact_of_type_one_without_values_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (question (fact zz-fact) (topic client) (type one) (order 90) (ask-when \"always\") (id \"?\") (en "
     "\"?\") (feeds))\n"
     " (label (of zz-fact) (value nil) (id \"zz\") (en \"zz\")))",
     "bad-choice", WORDS, 2, "choices"},
    {"a_label_twice_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n (label (of felt-need) (value nil) (id \"a\") (en \"b\")))",
     "duplicate", SMALL, 7, "remove one"},
    {"a_statement_of_an_unknown_section_is_refused", SMALL, "(section S1)", "(section S77)", "unknown-word", SMALL, 3, "section"},
    {"a_statement_twice_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (statement (name small-statement) (section S1) (item \"S1\") (id \"a\") (en \"b\")))", "duplicate",
     SMALL, 3, "remove one"},
    {"a_meaning_of_an_unknown_question_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n " MEANS("client-sistem", "group") ")",
     "unknown-fact", WORDS, 2, "correct the name"},
    {"a_meaning_of_an_unknown_choice_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n " MEANS("client-system", "groop") ")",
     "unknown-value", WORDS, 2, "correct the name"},
    {"a_second_meaning_of_a_choice_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n " MEANS("client-system", "group") "\n " MEANS("client-system", "group") ")", "duplicate", WORDS, 3,
     "remove one"},
    {"an_explanation_of_an_unknown_question_is_refused", WORDS, NULL, "(deffacts MAIN::zz\n " EXPLAINED("felt-nead") ")",
     "unknown-fact", WORDS, 2, "correct"},
    {"a_second_explanation_of_a_question_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n " EXPLAINED("felt-need") "\n " EXPLAINED("felt-need") ")", "duplicate", WORDS, 3, "remove one"},
    {"a_note_on_an_unknown_statement_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (shown-by (statement small-statment) (assessments as-level)))", "unknown-word", WORDS, 2, "correct"},
    {"a_statement_shown_by_an_unknown_assessment_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (shown-by (statement small-statement) (assessments as-levels)))", "unknown-word", WORDS, 2, "correct"},
    {"a_second_reason_for_a_statement_without_rule_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (without-rule (statement small-statement) (id \"a\") (en \"b\"))\n"
     " (without-rule (statement small-statement) (id \"c\") (en \"d\")))",
     "duplicate", WORDS, 3, "remove one"},
    {"a_reason_why_no_rule_concludes_what_a_rule_concludes_is_refused", WORDS, NULL,
     "(deffacts MAIN::zz\n (statement (name role-advocate) (section S1) (item \"S1\") (id \"a\") (en \"b\"))\n"
     " (without-rule (statement role-advocate) (id \"a\") (en \"b\")))",
     "stale-reason", WORDS, 3, "take the reason away"},
    {"an_action_without_a_label_is_refused", SMALL, "(action (subject role-advocate)", "(action (subject role-other)",
     "missing-label", SMALL, 14, "label"},
    {"an_assessment_value_without_a_label_is_refused", "facts/assessments.clp", "(values individual group community)",
     "(values individual group community world)", "missing-label", "facts/assessments.clp", 6, "label"},
    {"an_assessment_that_wins_in_an_unknown_way_is_refused", "facts/assessments.clp", "(wins strength)", "(wins luck)",
     "unknown-word", "facts/assessments.clp", 6, "strength"},
    {"a_fixed_word_without_a_label_is_refused", "facts/words.clp", "(label (of after-safety)", "(label (of later)",
     "missing-label", NULL, 0, "label"},
    /* Ask when. */
    ASKING("a_question_about_an_unknown_fact_is_refused", "felt-ned=yes", "asked earlier"),
    ASKING("a_question_about_itself_is_refused", "zz-fact=yes", "asked earlier"),
    {"a_question_about_a_later_fact_is_refused", SMALL, "client-system=family,group", "felt-need=yes", "bad-ask-when", SMALL, 23,
     "asked earlier"},
    ASKING("a_question_about_an_unknown_value_is_refused", "client-system=famly", "value of that fact"),
    ASKING("a_question_about_an_unknown_value_among_others_is_refused", "client-system=family,gruop", "value of that fact"),
    ASKING("a_question_about_a_number_is_refused", "event-weeks=3", "value of that fact"),
    ASKING("a_question_without_a_value_is_refused", "client-system=", "name a value"),
    ASKING("a_question_without_an_operator_is_refused", "client-system", "fact=value"),
    ASKING("a_question_with_an_open_end_is_refused", "client-system=family & ", "fact=value"),
    ASKING("a_question_with_an_open_alternative_is_refused", "client-system=family OR ", "fact=value"),
    ASKING("a_question_with_an_empty_value_at_the_end_is_refused", "client-system=family,", "value"),
    {"an_empty_ask_when_is_refused", SMALL, "(ask-when \"always\")", "(ask-when \"\")", "empty-text", SMALL, 18, ""},
};

/* Stays below the limit, or is tied together. */
static void accept(void **state)
{
    struct base base;

    base_make_small(&base);
    base_append(&base, ZZ, *state);
    base_must_open(&base);
    base_clear(&base);
}

#define ACCEPTED(name, text) \
    { \
        name, accept, NULL, NULL, (void *)(uintptr_t)(text) \
    }

static const struct CMUnitTest accepted[] = {
    ACCEPTED("conditions_that_match_in_many_ways_are_accepted", WITH_CONDITIONS(FIVE(ANY_SAFETY))),
    ACCEPTED("conclusions_with_variables_are_not_counted_more_often_than_they_can_be_drawn",
             CAUTIONS WITH_CONDITIONS(CAUTION CAUTION CAUTION CAUTION)),
    ACCEPTED("conditions_tied_by_a_variable_are_accepted_however_many",
             WITH_CONDITIONS(FIVE("(safety-subject (is ?s))") FIVE("(safety-subject (is ?s))"))),
    ACCEPTED("a_rule_that_feeds_itself_is_accepted",
             CAUTIONS NOTE("zz-01") RULE("ASSESS", "zz-01", "(finding (kind caution) (subject ?s))",
                                         FINDING("caution", "?s", "nil", "weak", "zz-01"))),
};

int main(void)
{
    return refusals_run("lint", refusals, COUNT(refusals), accepted, COUNT(accepted));
}
