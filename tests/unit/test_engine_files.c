/* Files of a rule base: the shipped one loads; folders, ORDER and VERSION that do not. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base.h"

/* The count of a text in all .clp files of a folder. */
static size_t count_in_files(const char *folder, const char *text)
{
    char command[300], line[64] = "";
    FILE *pipe;

    snprintf(command, sizeof command, "cat %s/*.clp | grep -v '^ *;' | grep -o '%s' | wc -l", folder, text);
    pipe = popen(command, "r");
    assert_non_null(pipe);
    assert_non_null(fgets(line, sizeof line, pipe));
    assert_int_equal(pclose(pipe), 0);
    return strtoul(line, NULL, 10);
}

static void the_shipped_rule_base_loads_whole(void **state)
{
    struct base *base = *state;
    const struct vocabulary *vocabulary;
    const struct rulebook *rulebook;
    size_t standing_facts;

    base_must_open(base);
    vocabulary = engine_vocabulary(base->engine);
    rulebook = engine_rulebook(base->engine);
    engine_standing_facts(base->engine, &standing_facts);
    assert_int_equal(base->diag.count, 0);
    assert_int_equal(vocabulary->fact_count, count_in_files("facts", "(question (fact"));
    assert_int_equal(vocabulary->label_count, count_in_files("facts", "(label (of"));
    assert_int_equal(vocabulary->assessment_count, count_in_files("facts", "(assessment (name"));
    assert_int_equal(rulebook->rule_count, count_in_files("rules", "(rule-note (rule"));
    assert_int_equal(rulebook->alternative_count, count_in_files("rules", "(defrule "));
    assert_int_equal(engine_reference(base->engine)->action_count, count_in_files("facts", "(action (subject"));
    assert_int_equal(engine_reference(base->engine)->contact_count, count_in_files("facts", "(contact (service-id"));
    assert_int_equal(standing_facts, count_in_files("facts", "([ps]a[^ ]*[tc][^ ]* (is [a-z]"));
    assert_int_equal(engine_origins(base->engine), ORIGINS_ALL);
}

static void every_rule_has_its_alternatives_note_and_place(void **state)
{
    struct base *base = *state;
    const struct rulebook *rulebook;

    base_must_open(base);
    rulebook = engine_rulebook(base->engine);
    for (size_t i = 0, next = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];

        assert_true(rule->active && rule->count > 0 && *rule->source != '\0' && *rule->reason.in[0] != '\0' &&
                    *rule->reason.in[1] != '\0');
        assert_int_equal(rule->first, next);
        for (next += rule->count; next > rule->first && rule->count > 0 && rulebook->alternatives[next - 1].rule != i;)
            fail_msg("an alternative of %s belongs elsewhere", rule->id);
        assert_ptr_equal(rulebook_rule(rulebook, rule->id), rule);
        assert_non_null(strstr(rulebook->alternatives[rule->first].clips, rule->id));
        assert_true(rulebook->alternatives[rule->first].at.line > 0);
    }
}

static void a_missing_folder_is_refused(void **state)
{
    struct base *base = *state;

    base->options.rules = "no/such/folder";
    base_must_refuse(base, "unreadable", "no/such/folder", 0, "--rules");
    base->options.facts = "no/such/folder/either";
    base_must_refuse(base, "unreadable", "no/such/folder/either", 0, "--facts");
}

static void a_folder_without_clp_files_is_refused(void **state)
{
    struct base *base = *state;

    base->options.facts = "tests";
    base_must_refuse(base, "unreadable", "tests", 0, "--facts");
}

static void a_folder_in_the_place_of_a_file_is_refused(void **state)
{
    assert_int_equal(mkdir(base_path(*state, "rules/zz.clp"), 0700), 0);
    base_must_refuse(*state, "unreadable", "rules/zz.clp", 0, "can be read");
}

static void a_dangling_link_is_refused(void **state)
{
    assert_int_equal(symlink("nowhere", base_path(*state, "rules/zz.clp")), 0);
    base_must_refuse(*state, "unreadable", "rules/zz.clp", 0, "can be read");
}

/* In a child, so that one that waits for a writer for ever is ended. */
static void a_named_pipe_is_refused_without_waiting(void **state)
{
    int status = 0;
    pid_t child;

    assert_int_equal(mkfifo(base_path(*state, "rules/zz.clp"), 0600), 0);
    child = fork();
    if (child == 0) {
        alarm(5); /* only where it waits for ever; a good engine answers at once */
        _exit(base_open(*state) == STATUS_RULES ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status))
        fail_msg("opening the rule base waits for a writer of rules/zz.clp");
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void an_unreadable_file_is_refused(void **state)
{
    if (geteuid() == 0)
        skip();
    assert_int_equal(chmod(base_path(*state, "rules/small.clp"), 0), 0);
    base_must_refuse(*state, "unreadable", "rules/small.clp", 0, "can be read");
}

static void a_base_without_rules_is_refused(void **state)
{
    struct base *base = *state;

    base_delete(base, "rules/small.clp");
    base_delete(base, "rules/standings.clp");
    base_put(base, "rules/objections.clp", "; none\n");
    base_must_refuse(base, "no-rules", NULL, 0, "--rules");
}

static void a_base_without_templates_is_refused(void **state)
{
    base_delete(*state, "facts/templates.clp");
    assert_int_equal(base_open(*state), STATUS_RULES);
    assert_true(((struct base *)*state)->diag.count > 0);
}

static void a_missing_template_is_refused(void **state)
{
    base_replace(*state, "facts/templates.clp",
                 "(deftemplate MAIN::safety-subject \"an action that never waits for safety\"\n   (slot is (type SYMBOL) "
                 "(default ?NONE)))",
                 "");
    assert_int_equal(base_open(*state), STATUS_RULES);
    assert_true(((struct base *)*state)->diag.count > 0);
}

static void hidden_and_other_files_are_left_alone(void **state)
{
    base_put(*state, "rules/.zz.clp", "not a construct");
    base_put(*state, "rules/zz.clp~", "not a construct");
    base_put(*state, "facts/.clp", "not a construct");
    base_must_open(*state);
}

static void a_remark_without_a_line_end_may_end_a_file(void **state)
{
    base_append(*state, "facts/templates.clp", "; the end");
    base_append(*state, "rules/small.clp", "; the end");
    base_must_open(*state);
}

/* --- ORDER and VERSION -------------------------------------------------------------------------------- */

static void order_must_be(void **state, const char *order, const char *code, const char *file, long line)
{
    base_put(*state, "rules/ORDER", order);
    base_must_refuse(*state, code, file, line, "");
}

static void an_order_with_a_bad_name_is_refused(void **state)
{
    order_must_be(state, "ASSESS\nadvise\nOBJECT\nRESOLVE\n", "bad-order", "rules/ORDER", 2);
    order_must_be(state, "ASSESS\nADVISE\nOBJECT\nASSESS\nRESOLVE\n", "bad-order", "rules/ORDER", 4);
    order_must_be(state, "ASSESS\nADVISE\n\nOBJECT\nRESOLVE\n", "bad-order", "rules/ORDER", 3);
    order_must_be(state, "ASSESS\nADVISE \nOBJECT\nRESOLVE\n", "bad-order", "rules/ORDER", 2);
    order_must_be(state, "MAIN\nASSESS\nADVISE\nOBJECT\nRESOLVE\n", "bad-order", "rules/ORDER", 1);
    order_must_be(state, "ASSESS\r\nADVISE\r\nOBJECT\r\nRESOLVE\r\n", "bad-order", "rules/ORDER", 1);
    order_must_be(state, "ASSESS)(deffunction\nADVISE\nOBJECT\nRESOLVE\n", "bad-order", "rules/ORDER", 1);
}

static void an_order_that_leaves_out_a_stage_is_refused(void **state)
{
    order_must_be(state, "ASSESS\nADVICE\nOBJECT\nRESOLVE\n", "unknown-stage", "rules/small.clp", 22);
    order_must_be(state, "ASSESS\nADVISE\nOBJECT\n", "unknown-stage", "rules/standings.clp", 8);
}

static void an_order_that_turns_stages_around_is_refused(void **state)
{
    order_must_be(state, "ASSESS\nADVISE\nRESOLVE\nOBJECT\n", "not-in-stage", "rules/standings.clp", 15);
}

static void an_empty_order_is_refused(void **state)
{
    base_put(*state, "rules/ORDER", "");
    assert_int_equal(base_open(*state), STATUS_RULES);
    assert_true(((struct base *)*state)->diag.count > 0);
}

static void a_missing_order_is_refused(void **state)
{
    base_delete(*state, "rules/ORDER");
    base_must_refuse(*state, "unreadable", "rules/ORDER", 0, "can be read");
}

static void an_order_with_a_nul_byte_is_refused(void **state)
{
    base_put_bytes(*state, "rules/ORDER", "ASSESS\nADVISE\nOBJECT\nRESOLVE\n\0EVIL\n", 35);
    base_must_refuse(*state, "bad-order", "rules/ORDER", 5, "");
}

static void a_stage_without_rules_and_a_last_line_without_an_end_are_taken(void **state)
{
    base_put(*state, "rules/ORDER", "FIRST\nCONTRADICT\nIMPLY\nASSESS\nADVISE\nOBJECT\nRESOLVE");
    base_put(*state, "facts/zz.clp",
             "(deffacts MAIN::zz (stage (name FIRST) (kept chosen) (asks-id \"a\") (asks-en \"a\") (id \"a\") (en \"a\")))");
    base_must_open(*state);
    assert_int_equal(engine_rulebook(((struct base *)*state)->engine)->stage_count, 7);
}

static void a_bad_version_is_refused(void **state)
{
    static const char *const versions[] = {
        "", "\n", "one\n", "1.0.0 beta\n", "1.0.0\n2.0.0\n", " 1.0.0\n", "1234567890.1234567890.1234567890.1\n"};

    for (size_t i = 0; i < COUNT(versions); i++) {
        base_put(*state, "rules/VERSION", versions[i]);
        base_must_refuse(*state, "bad-version", "rules/VERSION", 1, "1.0.0");
    }
    base_delete(*state, "rules/VERSION");
    base_must_refuse(*state, "unreadable", "rules/VERSION", 0, "can be read");
}

static void a_version_of_points_alone_is_refused(void **state)
{
    base_put(*state, "rules/VERSION", "...\n");
    base_must_refuse(*state, "bad-version", "rules/VERSION", 1, "1.0.0");
}

static void the_version_is_read_without_its_line_end(void **state)
{
    base_put(*state, "rules/VERSION", "2.10.7\n");
    base_must_open(*state);
    assert_string_equal(engine_version(((struct base *)*state)->engine), "2.10.7");
}

/* --- All problems at once --------------------------------------------------------------------------- */

static void every_text_is_looked_at_whatever_is_wrong_with_another(void **state)
{
    struct base *base = *state;

    base_put(base, "rules/ORDER", "ASSESS\nadvise\nOBJECT\nRESOLVE\n");
    base_delete(base, "rules/VERSION");
    base_put(base, "facts/zz.clp", "(deffunction MAIN::f () (system \"id\"))\n");
    base_put(base, "rules/yy.clp", "(defrule ADVISE::open (answer (to felt-need\n");
    base_put(base, "rules/zz.clp", RULE("ADVISE", "lev-01", "(answer (is yes))", "(finding)"));
    base_append(base, "rules/small.clp",
                RULE("ADVISE", "lev-01", "(answer (is yes))", FINDING("role", "role-advocate", "nil", "weak", "lev-01")));
    base_must_refuse(base, "bad-order", "rules/ORDER", 2, "");
    base_must_refuse(base, "unreadable", "rules/VERSION", 0, "");
    base_must_refuse(base, "bad-construct", "facts/zz.clp", 1, "");
    base_must_refuse(base, "bad-clp", "rules/yy.clp", 1, "");
    base_must_refuse(base, "bad-rule", "rules/zz.clp", 3, "");
    base_must_refuse(base, "duplicate", "rules/small.clp", 37, "");
    assert_int_equal(base->diag.total, 6); /* that a stage is missing is no fault of its rules */
}

static void words_and_rules_that_do_not_fit_are_named_together(void **state)
{
    struct base *base = *state;

    base_replace(base, "facts/words.clp", "(label (of yes)", "(label (of yess)");
    base_replace(base, "facts/small.clp", "client-system=family,group", "client-system=famly");
    base_put(base, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to felt-need) (is yes)) (answer (to client-system) (is gruop))",
                                FINDING("role", "role-advocate", "nil", "mighty", "zz-01")));
    base_must_refuse(base, "missing-label", "facts/small.clp", 30, "label");
    base_must_refuse(base, "bad-ask-when", "facts/small.clp", 23, "");
    base_must_refuse(base, "unknown-value", "rules/zz.clp", 2, "group");
    base_must_refuse(base, "unknown-word", "rules/zz.clp", 2, "required");
    assert_int_equal(base->diag.total, 4);
}

static void every_rule_that_clips_refuses_is_named(void **state)
{
    struct base *base = *state;

    base_put(base, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(measure (of event-weeks) (is three))",
                                FINDING("role", "role-advocate", "nil", "weak", "zz-01")) NOTE("zz-02")
                 RULE("ADVISE", "zz-02", "(measure (of event-weeks) (is four))",
                      FINDING("role", "role-advocate", "nil", "weak", "zz-02")));
    base_must_refuse(base, "clips", "rules/zz.clp", 2, "RULES.md");
    base_must_refuse(base, "clips", "rules/zz.clp", 6, "RULES.md");
    assert_int_equal(base->diag.total, 2);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
#define ON_SHIPPED(test) cmocka_unit_test_setup_teardown(test, base_shipped, base_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SHIPPED(the_shipped_rule_base_loads_whole),
        ON_SHIPPED(every_rule_has_its_alternatives_note_and_place),
        ON_SMALL(a_missing_folder_is_refused),
        ON_SMALL(a_folder_without_clp_files_is_refused),
        ON_SMALL(a_folder_in_the_place_of_a_file_is_refused),
        ON_SMALL(a_dangling_link_is_refused),
        ON_SMALL(a_named_pipe_is_refused_without_waiting),
        ON_SMALL(an_unreadable_file_is_refused),
        ON_SMALL(a_base_without_rules_is_refused),
        ON_SMALL(a_base_without_templates_is_refused),
        ON_SMALL(a_missing_template_is_refused),
        ON_SMALL(hidden_and_other_files_are_left_alone),
        ON_SMALL(a_remark_without_a_line_end_may_end_a_file),
        ON_SMALL(an_order_with_a_bad_name_is_refused),
        ON_SMALL(an_order_that_leaves_out_a_stage_is_refused),
        ON_SMALL(an_order_that_turns_stages_around_is_refused),
        ON_SMALL(an_empty_order_is_refused),
        ON_SMALL(a_missing_order_is_refused),
        ON_SMALL(an_order_with_a_nul_byte_is_refused),
        ON_SMALL(a_stage_without_rules_and_a_last_line_without_an_end_are_taken),
        ON_SMALL(a_bad_version_is_refused),
        ON_SMALL(a_version_of_points_alone_is_refused),
        ON_SMALL(the_version_is_read_without_its_line_end),
        ON_SMALL(every_text_is_looked_at_whatever_is_wrong_with_another),
        ON_SMALL(words_and_rules_that_do_not_fit_are_named_together),
        ON_SMALL(every_rule_that_clips_refuses_is_named),
    };

    return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
