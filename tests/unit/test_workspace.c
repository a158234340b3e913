/* The case on the table: undo and redo, what counts as unsaved, loading, saving, recovery files; and cases written as JSON. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base.h"
#include "base/buffer.h"
#include "case/answers.h"
#include "case/case_read.h"
#include "case/case_write.h"
#include "shell/workspace.h"

static struct base base;
static struct session session;
static struct workspace *workspace;
static char folder[64], path[128], other[128], recovery[128], here[512];
static struct diag problems, warnings;

static int open_base(void **state)
{
    (void)state;
    base_make_whole(&base);
    base_must_open(&base);
    session.engine = base.engine;
    return getcwd(here, sizeof here) == NULL;
}

static int close_base(void **state)
{
    (void)state;
    base_clear(&base);
    return 0;
}

/* A workspace, and a folder to save in. */
static int begin(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/intervensi-table-XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/case.json", folder);
    snprintf(other, sizeof other, "%s/other.json", folder);
    snprintf(recovery, sizeof recovery, "%s/.case.json.%ld.recovery.json", folder, (long)getpid());
    session.options.require_private = false;
    workspace = workspace_new(&session);
    return 0;
}

static int end(void **state)
{
    char command[128];

    (void)state;
    workspace_free(workspace);
    diag_free(&problems);
    diag_free(&warnings);
    assert_int_equal(chdir(here), 0);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static void fresh(void)
{
    diag_free(&problems);
    diag_free(&warnings);
}

static enum status load(const char *from)
{
    fresh();
    return workspace_load(workspace, from, &warnings, &problems);
}

static enum status save(const char *to)
{
    fresh();
    return workspace_save(workspace, to, &problems);
}

static enum status recover(const char *from)
{
    fresh();
    return workspace_recover(workspace, from, &warnings, &problems);
}

static void answer(const char *text)
{
    struct case_record *copy = case_copy(workspace_case(workspace));

    fresh();
    assert_int_equal(answer_words_apply(copy, text, &warnings, &problems), STATUS_OK);
    workspace_change(workspace, copy);
}

/* The case as JSON, to be freed with buffer_free. */
static struct buffer json_of(const struct case_record *record)
{
    struct buffer text = BUFFER_EMPTY;

    case_write(record, NULL, &text);
    return text;
}

static void must_be_answered(const char *fact, bool expected)
{
    const struct case_record *record = workspace_case(workspace);
    int at = vocabulary_fact(record->vocabulary, fact);

    assert_true(at >= 0);
    assert_int_equal(answer_given(&record->answers[at]), expected);
}

static void put(const char *file, const char *text, mode_t mode)
{
    FILE *stream = fopen(file, "w");

    assert_non_null(stream);
    fputs(text, stream);
    assert_int_equal(fclose(stream), 0);
    assert_int_equal(chmod(file, mode), 0);
}

static void must_hold(const char *file, const char *expected)
{
    char *text = read_whole(file, NULL);

    assert_string_equal(text, expected);
    free(text);
}

static void undoes_to_the_beginning_and_redoes_to_the_end(void **state)
{
    enum { STEPS = 1000 };
    char text[64];

    (void)state;
    for (int i = 1; i <= STEPS; i++) {
        snprintf(text, sizeof text, "event-weeks=%d", i);
        answer(text);
    }
    assert_int_equal(workspace_undo_depth(workspace), STEPS);
    for (int i = STEPS; i >= 1; i--) {
        const struct case_record *record = workspace_case(workspace);

        assert_int_equal(record->answers[vocabulary_fact(record->vocabulary, "event-weeks")].number, i);
        assert_true(workspace_undo(workspace));
    }
    assert_false(workspace_undo(workspace));
    must_be_answered("event-weeks", false);
    assert_false(workspace_unsaved(workspace));
    while (workspace_redo(workspace))
        continue;
    must_be_answered("event-weeks", true);
    assert_int_equal(workspace_undo_depth(workspace), STEPS);
    assert_true(workspace_undo(workspace));
    assert_int_equal(workspace_redo_depth(workspace), 1);
    answer("felt-need=yes");
    assert_int_equal(workspace_redo_depth(workspace), 0);
    assert_false(workspace_redo(workspace));
}

static void a_change_that_changes_nothing_is_none(void **state)
{
    (void)state;
    answer("felt-need=yes");
    answer("event-weeks=3");
    assert_true(workspace_undo(workspace));
    answer("felt-need=yes");
    assert_int_equal(workspace_undo_depth(workspace), 1);
    assert_int_equal(workspace_redo_depth(workspace), 1);
    answer("felt-need=yes from client");
    assert_int_equal(workspace_undo_depth(workspace), 2);
}

static void knows_what_is_unsaved(void **state)
{
    (void)state;
    assert_false(workspace_unsaved(workspace));
    assert_null(workspace_path(workspace));
    assert_int_equal(save(NULL), STATUS_CANNOT_CREATE);
    answer("felt-need=yes");
    assert_true(workspace_unsaved(workspace));
    assert_int_equal(save(path), STATUS_OK);
    assert_false(workspace_unsaved(workspace));
    assert_string_equal(workspace_path(workspace), path);
    answer("event-weeks=3");
    assert_true(workspace_unsaved(workspace));
    workspace_undo(workspace);
    assert_false(workspace_unsaved(workspace)); /* back at what the file holds */
    workspace_undo(workspace);
    assert_true(workspace_unsaved(workspace)); /* before it */
    workspace_redo(workspace);
    assert_false(workspace_unsaved(workspace));
    assert_int_equal(save(NULL), STATUS_OK);
}

static void a_failed_load_or_save_changes_nothing(void **state)
{
    char link[128], broken[128];

    (void)state;
    answer("felt-need=yes");
    snprintf(broken, sizeof broken, "%s/broken.json", folder);
    put(broken, "{\"facts\": {\"felt-need\": \"perhaps\"}}", 0600);
    assert_int_equal(load(broken), STATUS_DATA);
    assert_int_equal(load("/no/such/file.json"), STATUS_NO_INPUT);
    must_be_answered("felt-need", true);
    assert_null(workspace_path(workspace));
    assert_int_equal(save("/no/such/folder/case.json"), STATUS_CANNOT_CREATE);
    assert_true(workspace_unsaved(workspace));
    snprintf(link, sizeof link, "%s/link.json", folder);
    put(other, "precious", 0600);
    assert_int_equal(symlink(other, link), 0);
    assert_int_equal(save(link), STATUS_CANNOT_CREATE);
    must_hold(other, "precious");
    assert_null(workspace_path(workspace));
}

static void says_when_another_file_would_be_replaced(void **state)
{
    char again[160];

    (void)state;
    assert_false(workspace_would_replace(workspace, path));
    assert_int_equal(save(path), STATUS_OK);
    assert_false(workspace_would_replace(workspace, path));
    snprintf(again, sizeof again, "%s/../%s/./case.json", folder, strrchr(folder, '/') + 1);
    assert_false(workspace_would_replace(workspace, again));
    put(other, "{}", 0600);
    assert_true(workspace_would_replace(workspace, other));
}

static void minds_who_can_read_a_case(void **state)
{
    (void)state;
    put(path, "{\"facts\": {}}", 0640);
    assert_int_equal(load(path), STATUS_OK);
    assert_int_equal(warnings.count, 1);
    assert_string_equal(code_word(warnings.problems[0].code), "not-private");
    session.options.require_private = true;
    assert_int_equal(load(path), STATUS_PRIVATE);
    assert_int_equal(problems.count, 1);
    chmod(path, 0600);
    assert_int_equal(load(path), STATUS_OK);
    assert_int_equal(warnings.count, 0);
}

static void needs_no_warning_of_examples(void **state)
{
    char file[160], examples[128];

    (void)state;
    snprintf(session.paths.rules, sizeof session.paths.rules, "%s/rules", folder);
    snprintf(examples, sizeof examples, "%s/examples", folder);
    snprintf(file, sizeof file, "%s/example.json", examples);
    assert_int_equal(mkdir(session.paths.rules, 0700) + mkdir(examples, 0700), 0);
    put(file, "{\"facts\": {}}", 0644);
    put(path, "{\"facts\": {}}", 0644);
    assert_int_equal(load(file), STATUS_OK);
    assert_int_equal(warnings.count, 0);
    assert_int_equal(load(path), STATUS_OK);
    assert_int_equal(warnings.count, 1);
    session.options.require_private = true;
    assert_int_equal(load(file), STATUS_PRIVATE);
    session.paths.rules[0] = '\0';
}

static void keeps_the_keys_of_other_commands(void **state)
{
    (void)state;
    put(path, "{\"name\": \"a sentence\", \"facts\": {\"felt-need\": true}, \"keep\": {\"site\": [1, \"ä\"]}, \"id\": \"K-1\"}",
        0600);
    assert_int_equal(load(path), STATUS_OK);
    answer("event-weeks=3");
    assert_int_equal(save(NULL), STATUS_OK);
    must_hold(path, "{\n    \"format\": \"intervensi-case/1\",\n    \"id\": \"K-1\",\n    \"facts\": {\n"
                    "        \"event-weeks\": 3,\n        \"felt-need\": \"yes\"\n    },\n"
                    "    \"name\": \"a sentence\",\n    \"keep\": {\"site\":[1,\"ä\"]}\n}\n");
    workspace_clear(workspace);
    assert_int_equal(save(other), STATUS_OK);
    must_hold(other, "{\n    \"format\": \"intervensi-case/1\",\n    \"facts\": {}\n}\n");
}

static void the_result_follows_the_case(void **state)
{
    struct consultation *consultation;
    const struct result *first;

    (void)state;
    fresh();
    answer("client-system=family");
    consultation = workspace_consultation(workspace);
    assert_null(consultation->result);
    assert_int_equal(consultation_make(consultation, CONSULT_RESULT, &problems), STATUS_OK);
    first = consultation->result;
    assert_non_null(first);
    assert_null(consultation->lookahead);
    assert_int_equal(consultation_make(consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, &problems), STATUS_OK);
    assert_ptr_equal(consultation->result, first);
    assert_non_null(consultation->lookahead);
    answer("coping-result=failed");
    consultation = workspace_consultation(workspace);
    assert_null(consultation->result);
    assert_null(consultation->lookahead);
    assert_ptr_equal(consultation->record, workspace_case(workspace));
    assert_int_equal(consultation_make(consultation, CONSULT_RESULT, &problems), STATUS_OK);
    assert_true(consultation->result->fact_count > 0);
}

static void leaves_a_recovery_file_only_while_something_is_unsaved(void **state)
{
    struct stat about;

    (void)state;
    assert_int_equal(save(path), STATUS_OK);
    workspace_autosave(workspace, true);
    assert_int_not_equal(access(recovery, F_OK), 0);
    answer("felt-need=yes");
    assert_int_equal(stat(recovery, &about), 0);
    assert_int_equal(about.st_mode & 07777, 0600);
    workspace_undo(workspace);
    assert_int_not_equal(access(recovery, F_OK), 0);
    workspace_redo(workspace);
    assert_int_equal(access(recovery, F_OK), 0);
    assert_int_equal(save(NULL), STATUS_OK);
    assert_int_not_equal(access(recovery, F_OK), 0);
    answer("felt-need=no");
    assert_int_equal(access(recovery, F_OK), 0);
    assert_int_equal(workspace_autosave_status(workspace, &problems), STATUS_OK);
    workspace_free(workspace);
    workspace = NULL;
    assert_int_not_equal(access(recovery, F_OK), 0);
}

/* As a killed session does it: the recovery file is copied away and put back after the clean end. */
static void leave_behind(void)
{
    char *left;

    workspace_autosave(workspace, true);
    answer("felt-need=yes");
    answer("event-weeks=3");
    left = read_whole(recovery, NULL);
    workspace_free(workspace);
    put(recovery, left, 0600);
    free(left);
    workspace = workspace_new(&session);
}

static void recovers_what_was_left_behind(void **state)
{
    char *left;

    (void)state;
    answer("client-system=family");
    assert_int_equal(save(path), STATUS_OK);
    leave_behind();
    left = workspace_left_behind(path);
    assert_string_equal(left, recovery);
    free(left);
    assert_int_equal(recover(path), STATUS_OK);
    must_be_answered("event-weeks", true);
    must_be_answered("client-system", true);
    assert_true(workspace_unsaved(workspace));
    assert_string_equal(workspace_path(workspace), path);
    assert_int_equal(access(recovery, F_OK), 0); /* until it is saved */
    assert_true(workspace_undo(workspace));
    must_be_answered("event-weeks", false);
    must_be_answered("client-system", true);
    assert_true(workspace_redo(workspace));
    assert_int_equal(save(NULL), STATUS_OK);
    assert_int_not_equal(access(recovery, F_OK), 0);
    assert_null(workspace_left_behind(path));
}

static void discards_what_was_left_behind(void **state)
{
    (void)state;
    assert_int_equal(save(path), STATUS_OK);
    leave_behind();
    workspace_discard(path);
    assert_null(workspace_left_behind(path));
    assert_int_equal(recover(path), STATUS_NO_INPUT);
}

static void recovers_a_case_without_a_file(void **state)
{
    char *left, expected[64];

    (void)state;
    assert_int_equal(chdir(folder), 0);
    assert_null(workspace_left_behind(NULL));
    workspace_autosave(workspace, true);
    answer("felt-need=yes");
    left = workspace_left_behind(NULL);
    snprintf(expected, sizeof expected, ".intervensi.%ld.recovery.json", (long)getpid());
    assert_string_equal(left, expected);
    free(left);
    assert_int_equal(save(path), STATUS_OK);
    assert_null(workspace_left_behind(NULL));
}

static void takes_no_planted_link_for_a_recovery_file(void **state)
{
    (void)state;
    put(other, "{\"facts\": {}}", 0600);
    assert_int_equal(symlink(other, recovery), 0);
    assert_null(workspace_left_behind(path));
    assert_int_equal(save(path), STATUS_OK);
    workspace_autosave(workspace, true);
    answer("felt-need=yes");
    assert_int_equal(workspace_autosave_status(workspace, &problems), STATUS_CANNOT_CREATE);
    assert_int_equal(problems.count, 1);
    must_hold(other, "{\"facts\": {}}");
    workspace_discard(path);
    assert_int_equal(access(other, F_OK), 0);
}

/* Every example, every case from practice, and one that holds everything, reads the same after it was written. */
static void must_survive_writing(const char *file, const struct vocabulary *vocabulary)
{
    struct case_record *record, *again;
    struct buffer first, second;

    fresh();
    assert_int_equal(case_file_read(file, vocabulary, &record, NULL, &problems), STATUS_OK);
    first = json_of(record);
    if (case_json_read(file, first.text, first.length, vocabulary, &again, NULL, &problems) != STATUS_OK)
        fail_msg("%s is not read again: %s\n%s", file, problems.problems[0].message, first.text);
    second = json_of(again);
    assert_string_equal(first.text, second.text);
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct answer *a = &record->answers[i], *b = &again->answers[i];

        assert_true(a->chosen == b->chosen && a->measured == b->measured && a->number == b->number && a->source == b->source);
        assert_true((a->date == NULL) == (b->date == NULL) && (a->note == NULL) == (b->note == NULL));
        assert_true(a->date == NULL || strcmp(a->date, b->date) == 0);
        assert_true(a->note == NULL || strcmp(a->note, b->note) == 0);
    }
    assert_int_equal(record->note_count, again->note_count);
    for (size_t i = 0; i < record->note_count; i++)
        assert_string_equal(record->notes[i].text, again->notes[i].text);
    case_free(record);
    case_free(again);
    buffer_free(&first);
    buffer_free(&second);
}

static void writes_what_it_reads(void **state)
{
    struct base shipped;
    glob_t found;

    (void)state;
    base_make_shipped(&shipped);
    base_must_open(&shipped);
    assert_int_equal(glob("examples/*.json", 0, NULL, &found), 0);
    assert_int_equal(glob("tests/practice/*.json", GLOB_APPEND, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++)
        must_survive_writing(found.gl_pathv[i], engine_vocabulary(shipped.engine));
    globfree(&found);
    base_clear(&shipped);
    put(path,
        "{\"id\": \"a\\\"b\\\\c\", \"title\": \"line\\nbreak \\u0001 é 漢\", \"facts\": {\"event-weeks\": {\"value\": 0, "
        "\"source\": "
        "\"assumed\", \"date\": \"2024-02-29\", \"note\": \"\\t\\\"\"}, \"imbalance\": [\"social\", \"biological\"]}, "
        "\"notes\": [{\"text\": \"\"}, {\"date\": \"2026-01-01\", \"text\": \"x\"}]}",
        0600);
    must_survive_writing(path, engine_vocabulary(base.engine));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(undoes_to_the_beginning_and_redoes_to_the_end),
        TEST(a_change_that_changes_nothing_is_none),
        TEST(knows_what_is_unsaved),
        TEST(a_failed_load_or_save_changes_nothing),
        TEST(says_when_another_file_would_be_replaced),
        TEST(minds_who_can_read_a_case),
        TEST(needs_no_warning_of_examples),
        TEST(keeps_the_keys_of_other_commands),
        TEST(the_result_follows_the_case),
        TEST(leaves_a_recovery_file_only_while_something_is_unsaved),
        TEST(recovers_what_was_left_behind),
        TEST(discards_what_was_left_behind),
        TEST(recovers_a_case_without_a_file),
        TEST(takes_no_planted_link_for_a_recovery_file),
        TEST(writes_what_it_reads),
    };

    return cmocka_run_group_tests(tests, open_base, close_base);
}
