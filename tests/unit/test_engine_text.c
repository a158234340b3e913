/* The reader of .clp text: words, strings, comments, places, and what must never reach CLIPS's own parser; alone and through a
 * rule base. Also the validity of UTF-8, which it stands on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "memory.h"
#include "refusals.h"
#include "sexpr.h"
#include "text.h"

#define ZZ "rules/zz.clp"
#define TEXT(name, text, line, hint) \
    { \
        name, ZZ, NULL, text, "bad-clp", ZZ, line, hint \
    }

static const struct refusal refusals[] = {
    /* Signs of word processors and other languages. */
    {"a_byte_order_mark_is_named", ZZ, NULL, "\xef\xbb\xbf(deffacts MAIN::zz)", "bad-clp", ZZ, 1, "byte-order mark"},
    {"utf_16_is_named", ZZ, NULL, "\xff\xfe(", "bad-clp", ZZ, 1, "UTF-8"},
    {"an_arrow_of_another_language_is_named", ZZ, NULL, "(defrule ADVISE::zz-01\n (answer (to client-system))\n -> (assert))",
     "bad-clp", ZZ, 3, "write =>"},
    {"a_typeset_arrow_is_named", ZZ, NULL, "(defrule ADVISE::zz-01\n (answer (to client-system)) → (assert))", "bad-clp", ZZ, 2,
     "write =>"},
    {"a_curly_quotation_mark_is_named", ZZ, NULL, "(deffacts MAIN::zz (rule-note (source “S1”)))", "bad-clp", ZZ, 1, "keyboard"},
    {"a_non_breaking_space_is_named", ZZ, NULL, "(deffacts\u00a0MAIN::zz)", "bad-clp", ZZ, 1, "a space"},
    {"an_en_dash_is_named", ZZ, NULL, "(deffacts MAIN::zz\n (rule-note (rule zz–01)))", "bad-clp", ZZ, 2, "write -"},
    TEXT("text_before_a_construct_is_refused", "rules\n(deffacts MAIN::zz)", 1, "parentheses"),
    TEXT("text_between_constructs_is_refused", "(deffacts MAIN::zz)\n\nx (deffacts MAIN::zy)", 3, "parentheses"),
    TEXT("a_string_outside_of_constructs_is_refused", "\n\"(deffacts MAIN::zz)\"", 2, "parentheses"),
    TEXT("a_parenthesis_too_many_is_refused", "(deffacts MAIN::zz)\n)", 2, "parentheses"),
    TEXT("a_parenthesis_that_never_closes_is_refused_where_it_opens", "\n(deffacts MAIN::zz\n(rule-note)", 2,
         "closing parenthesis"),
    TEXT("a_string_that_never_ends_is_refused_where_it_begins", "(deffacts\n MAIN::zz\n (rule-note (id \"a\n\n\n)))", 3,
         "quotation mark"),
    TEXT("a_string_that_ends_in_a_backslash_is_refused", "(deffacts MAIN::zz\n \"a\\", 2, "quotation mark"),
    TEXT("latin_1_is_refused", "; caf\xE9\n(deffacts MAIN::zz)", 1, "UTF-8"),
    TEXT("a_cut_sequence_at_the_end_is_refused", "(deffacts MAIN::zz)\n; \xE2\x89", 2, "UTF-8"),
    TEXT("a_surrogate_is_refused", "(deffacts MAIN::zz)\n; \xED\xA0\x80", 2, "UTF-8"),
};

/* A file of `size` times the byte, within a construct. */
static void put_long(struct base *base, const char *before, char byte, size_t size)
{
    size_t head = strlen(before);
    char *text = malloc(head + size + 1);

    assert_non_null(text);
    memcpy(text, before, head);
    memset(text + head, byte, size);
    base_put_bytes(base, ZZ, text, head + size);
    free(text);
}

static void a_nul_byte_is_refused(void **state)
{
    base_put_bytes(*state, ZZ, "(deffacts MAIN::zz)\n; \0 (deffunction f () 1)\n", 45);
    base_must_refuse(*state, "bad-clp", ZZ, 2, "remove it");
}

static void a_string_of_a_megabyte_is_refused(void **state)
{
    put_long(*state, "(deffacts MAIN::zz\n \"", 'a', SEXPR_FILE_MAX - 40);
    base_must_refuse(*state, "bad-clp", ZZ, 2, "shorten");
}

static void a_word_of_a_megabyte_is_refused(void **state)
{
    put_long(*state, "(deffacts MAIN::zz\n ", 'a', SEXPR_FILE_MAX - 40);
    base_must_refuse(*state, "bad-clp", ZZ, 2, "shorten");
}

static void a_file_of_more_than_a_megabyte_is_refused(void **state)
{
    put_long(*state, "(deffacts MAIN::zz)\n;", ' ', SEXPR_FILE_MAX);
    base_must_refuse(*state, "unreadable", ZZ, 0, "");
}

static void parentheses_nested_five_hundred_deep_are_refused(void **state)
{
    put_long(*state, "\n", '(', 500);
    base_must_refuse(*state, "bad-clp", ZZ, 2, "split");
}

static void a_megabyte_of_parentheses_is_refused(void **state)
{
    put_long(*state, "", '(', SEXPR_FILE_MAX);
    base_must_refuse(*state, "bad-clp", ZZ, 1, "split");
}

static void an_empty_file_and_one_of_comments_are_taken(void **state)
{
    base_put(*state, "rules/empty.clp", "");
    base_put(*state, ZZ, "; nothing but a comment without a line break");
    base_must_open(*state);
}

/* --- The reader alone ----------------------------------------------------------------------------- */

static struct arena *arena;
static struct diag diag;

static int start(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(arena);
    diag_free(&diag);
    return 0;
}

static struct sexpr *parse(const char *text)
{
    return sexpr_parse(arena, "file.clp", text, strlen(text), &diag);
}

static void must_be(const struct sexpr *expression, enum sexpr_type type, const char *text, long line, long column)
{
    assert_int_equal(expression->type, type);
    if (text != NULL)
        assert_string_equal(expression->text, text);
    assert_int_equal(expression->line, line);
    assert_int_equal(expression->column, column);
}

static void words_strings_and_lists_have_places(void **state)
{
    const struct sexpr *all = parse("; comment\n(a \"b c\"\n\t(d))(e)");

    (void)state;
    assert_non_null(all);
    assert_int_equal(all->count, 2);
    must_be(all->items[0], SEXPR_LIST, NULL, 2, 1);
    must_be(all->items[0]->items[0], SEXPR_WORD, "a", 2, 2);
    must_be(all->items[0]->items[1], SEXPR_STRING, "b c", 2, 4);
    must_be(all->items[0]->items[2], SEXPR_LIST, NULL, 3, 2);
    must_be(all->items[1]->items[0], SEXPR_WORD, "e", 3, 7);
    assert_string_equal(sexpr_head(all->items[1]), "e");
}

static void operators_are_words_of_their_own(void **state)
{
    static const char *const expected[] = {"is", "?v", "&", "~", "none", "|", "a", "&", ":"};
    const struct sexpr *all = parse("(is ?v&~none|a&:(< ?v 3))");

    (void)state;
    assert_int_equal(all->items[0]->count, COUNT(expected) + 1);
    for (size_t i = 0; i < COUNT(expected); i++)
        must_be(all->items[0]->items[i], SEXPR_WORD, expected[i], 1, all->items[0]->items[i]->column);
    assert_string_equal(sexpr_head(all->items[0]->items[9]), "<");
}

static void escapes_and_line_breaks_in_strings_are_kept(void **state)
{
    const struct sexpr *all = parse("(\"a\\\"b\\\\c; (d)\ne\" f)");

    (void)state;
    must_be(all->items[0]->items[0], SEXPR_STRING, "a\"b\\c; (d)\ne", 1, 2);
    must_be(all->items[0]->items[1], SEXPR_WORD, "f", 2, 4);
    assert_null(sexpr_head(all->items[0]));
}

static void a_comment_may_follow_a_word_at_once(void **state)
{
    const struct sexpr *all = parse("(a;b)\n c)");

    (void)state;
    assert_int_equal(all->items[0]->count, 2);
    assert_true(sexpr_is(all->items[0]->items[1], "c"));
    assert_false(sexpr_is(all->items[0], "c"));
}

static void a_carriage_return_ends_a_comment_as_it_does_for_clips(void **state)
{
    const struct sexpr *all = parse("; comment\r(a)\r\n; comment\r\n(b)");

    (void)state;
    assert_non_null(all);
    assert_int_equal(all->count, 2);
}

static void strings_words_and_depth_may_reach_their_limits(void **state)
{
    char text[SEXPR_TOKEN_MAX + 8] = "(\"";
    const struct sexpr *all;

    (void)state;
    memset(text + 2, 'x', SEXPR_TOKEN_MAX);
    memcpy(text + 2 + SEXPR_TOKEN_MAX, "\")", 3);
    all = parse(text);
    assert_non_null(all);
    assert_int_equal(strlen(all->items[0]->items[0]->text), SEXPR_TOKEN_MAX);
    assert_non_null(parse("(((((((((((())))))))))))"));
    assert_null(parse("((((((((((((()))))))))))))"));
}

static void hundreds_of_items_are_kept_in_order(void **state)
{
    char text[2003] = "";
    const struct sexpr *all;

    (void)state;
    for (size_t i = 0; i < 1000; i++)
        memcpy(text + 2 * i, i == 0 ? "(a" : i == 999 ? " z" : " b", 2);
    text[2000] = ')';
    all = parse(text);
    assert_int_equal(all->items[0]->count, 1000);
    assert_true(sexpr_is(all->items[0]->items[999], "z"));
}

static void utf8_is_judged_by_the_table_of_unicode(void **state)
{
    static const struct {
        const char *bytes;
        size_t size, valid;
    } cases[] = {
        {"", 0, 0},
        {"a\0b", 3, 3},
        {"\x7F", 1, 1},
        {"\x80", 1, 0},
        {"\xC2\x80", 2, 2},
        {"\xC1\xBF", 2, 0},
        {"\xC2", 1, 0},
        {"\xC2\x41", 2, 0},
        {"\xE0\xA0\x80", 3, 3},
        {"\xE0\x9F\xBF", 3, 0},
        {"\xED\x9F\xBF\xEE\x80\x80", 6, 6},
        {"\xED\xA0\x80", 3, 0},
        {"ab\xE2\x89", 4, 2},
        {"\xE2\x89\x41", 3, 0},
        {"\xF0\x90\x80\x80", 4, 4},
        {"\xF0\x8F\xBF\xBF", 4, 0},
        {"\xF4\x8F\xBF\xBF", 4, 4},
        {"\xF4\x90\x80\x80", 4, 0},
        {"\xF5\x80\x80\x80", 4, 0},
        {"\xF0\x90\x80", 3, 0},
        {"\xFF", 1, 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        if (utf8_invalid_at(cases[i].bytes, cases[i].size) != cases[i].valid)
            fail_msg("case %zu", i);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
#define ALONE(test) cmocka_unit_test_setup_teardown(test, start, end)

int main(void)
{
    const struct CMUnitTest others[] = {
        ON_SMALL(a_nul_byte_is_refused),
        ON_SMALL(a_string_of_a_megabyte_is_refused),
        ON_SMALL(a_word_of_a_megabyte_is_refused),
        ON_SMALL(a_file_of_more_than_a_megabyte_is_refused),
        ON_SMALL(parentheses_nested_five_hundred_deep_are_refused),
        ON_SMALL(a_megabyte_of_parentheses_is_refused),
        ON_SMALL(an_empty_file_and_one_of_comments_are_taken),
        ALONE(words_strings_and_lists_have_places),
        ALONE(operators_are_words_of_their_own),
        ALONE(escapes_and_line_breaks_in_strings_are_kept),
        ALONE(a_comment_may_follow_a_word_at_once),
        ALONE(a_carriage_return_ends_a_comment_as_it_does_for_clips),
        ALONE(strings_words_and_depth_may_reach_their_limits),
        ALONE(hundreds_of_items_are_kept_in_order),
        cmocka_unit_test(utf8_is_judged_by_the_table_of_unicode),
    };

    return refusals_run("text", refusals, COUNT(refusals), others, COUNT(others));
}
