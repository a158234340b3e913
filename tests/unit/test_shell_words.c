/* How a typed line is cut into commands, words and assignments. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case/answers.h"
#include "program/options.h"
#include "program/request.h"
#include "shell/shell.h"

static struct shell_line line;

static int drop(void **state)
{
    (void)state;
    shell_words_free(&line);
    return 0;
}

static void words_are_cut_at_blanks_with_their_columns(void **state)
{
    (void)state;
    assert_null(shell_words_cut("  isi \tfelt-need   ya  ", &line));
    assert_string_equal(line.text, "isi \tfelt-need   ya");
    assert_int_equal(line.count, 3);
    assert_string_equal(line.words[1].text, "felt-need");
    assert_int_equal(line.words[1].column, 6);
    assert_int_equal(line.words[2].column, 18);
}

static void commands_are_cut_at_semicolons(void **state)
{
    const char *rest = shell_words_cut("fakta ;; saran", &line);

    (void)state;
    assert_string_equal(line.text, "fakta");
    shell_words_free(&line);
    rest = shell_words_cut(rest, &line);
    assert_int_equal(line.count, 0);
    shell_words_free(&line);
    assert_null(shell_words_cut(rest, &line));
    assert_string_equal(line.text, "saran");
}

static void quotes_hold_blanks_and_semicolons(void **state)
{
    char *text;

    (void)state;
    assert_null(shell_words_cut("catatan \"satu; dua\"", &line));
    assert_int_equal(line.count, 2);
    assert_string_equal(line.words[1].text, "satu; dua");
    assert_string_equal(shell_words_from(&line, 1), "\"satu; dua\"");
    assert_string_equal(shell_words_from(&line, 2), "");
    text = shell_words_text(&line, 1);
    assert_string_equal(text, "satu; dua");
    free(text);
}

static void an_open_quote_holds_the_rest(void **state)
{
    (void)state;
    assert_null(shell_words_cut("catatan \"satu; dua", &line));
    assert_string_equal(line.words[1].text, "satu; dua");
}

static void nothing_is_no_command(void **state)
{
    (void)state;
    assert_null(shell_words_cut(" \t ", &line));
    assert_int_equal(line.count, 0);
    assert_string_equal(line.text, "");
}

static void must_be(const char **rest, const char *wanted)
{
    char *text = answer_list_next(rest);

    assert_non_null(text);
    assert_string_equal(text, wanted);
    free(text);
}

static void assignments_are_cut_where_the_next_begins(void **state)
{
    const char *rest = "felt-need=ya dari klien  imbalance+=social a = b x-=y";

    (void)state;
    must_be(&rest, "felt-need=ya dari klien");
    must_be(&rest, "imbalance+=social a = b");
    must_be(&rest, "x-=y");
    assert_null(answer_list_next(&rest));
}

static void a_note_goes_to_the_end(void **state)
{
    const char *rest = "felt-need=ya -- kata klien: x=y dan z=w";

    (void)state;
    must_be(&rest, "felt-need=ya -- kata klien: x=y dan z=w");
    assert_null(answer_list_next(&rest));
}

static void options_stand_before_and_behind_the_other_words(void **state)
{
    (void)state;
    shell_words_cut("ubah sem dukungan  \"all\" any  all", &line);
    shell_words_sort(&line, OPTION(ALL) | OPTION(ANY), LANGUAGE_ID);
    assert_true(line.request.choice.all && line.request.any && !line.request.choice.brief);
    assert_int_equal(line.first, 2);
    assert_int_equal(line.request.count, 2);
    assert_string_equal(line.request.words[1], "all");
    assert_string_equal(line.request.choice.all_word, "semua");
    assert_string_equal(line.request.text, "dukungan  \"all\"");
}

static void an_option_alone_leaves_no_word(void **state)
{
    (void)state;
    shell_words_cut("banding --all", &line);
    shell_words_sort(&line, OPTION(ALL), LANGUAGE_EN);
    assert_int_equal(line.request.count, 0);
    assert_int_equal(line.first, line.count);
    assert_string_equal(line.request.text, "");
}

static void a_beginning_is_enough_where_it_is_the_only_one(void **state)
{
    (void)state;
    assert_int_equal(request_option_find("tek", OPTION(RULE_TEXT) | OPTION(ALL)), OPTION_RULE_TEXT);
    assert_int_equal(request_option_find("rule", OPTION(RULE_TEXT) | OPTION(RULES)), OPTION_COUNT);
    assert_int_equal(request_option_find("rules", OPTION(RULE_TEXT) | OPTION(RULES)), OPTION_RULES);
    assert_int_equal(request_option_find("se", OPTION(ALL)), OPTION_COUNT);
    assert_int_equal(request_option_find("semoga", OPTION(ALL)), OPTION_COUNT);
    assert_int_equal(request_option_find("semua", OPTION(ANY)), OPTION_COUNT);
    assert_int_equal(request_option_find("--", OPTION(ALL)), OPTION_COUNT);
}

/* The command line spells the options of the table as the table does. */
static void the_command_line_names_them_alike(void **state)
{
    size_t found = 0;

    (void)state;
    for (size_t i = 0; commands[i] != NULL; i++)
        for (const struct option_row *option = commands[i]->options; option != NULL && option->name != NULL; option++)
            if (option->kind == READ_REQUEST) {
                assert_in_range(option->least, 0, OPTION_COUNT - 1);
                assert_string_equal(option->name, request_option_name((enum request_option)option->least, LANGUAGE_EN));
                found++;
            }
    assert_int_equal(found, 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(words_are_cut_at_blanks_with_their_columns, drop),
        cmocka_unit_test_teardown(commands_are_cut_at_semicolons, drop),
        cmocka_unit_test_teardown(quotes_hold_blanks_and_semicolons, drop),
        cmocka_unit_test_teardown(an_open_quote_holds_the_rest, drop),
        cmocka_unit_test_teardown(nothing_is_no_command, drop),
        cmocka_unit_test_teardown(options_stand_before_and_behind_the_other_words, drop),
        cmocka_unit_test_teardown(an_option_alone_leaves_no_word, drop),
        cmocka_unit_test(a_beginning_is_enough_where_it_is_the_only_one),
        cmocka_unit_test(the_command_line_names_them_alike),
        cmocka_unit_test(assignments_are_cut_where_the_next_begins),
        cmocka_unit_test(a_note_goes_to_the_end),
    };

    return cmocka_run_group_tests_name("shell words", tests, NULL, NULL);
}
