/* The strict JSON scanner: what it takes, what it refuses and where, and places of values. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json/json_read.h"

/* Text of a fixed length, so that a NUL can stand in it. */
#define TEXT(literal) (literal), sizeof(literal) - 1
#define COUNT(array) (sizeof(array) / sizeof *(array))

/* A copy without a byte behind it, so that the sanitizer sees every step too far. */
static bool scan(const char *text, size_t size, struct json_error *error)
{
    char *copy = malloc(size > 0 ? size : 1);
    bool good;

    assert_non_null(copy);
    memcpy(copy, text, size);
    good = json_scan(copy, size, error);
    free(copy);
    return good;
}

static void takes_what_the_grammar_allows(void **state)
{
    static const struct {
        const char *text;
        size_t size;
    } good[] = {
        {TEXT("{}")},
        {TEXT("[]")},
        {TEXT(" \t\r\n[ ] \n")},
        {TEXT("0")},
        {TEXT("-0")},
        {TEXT("-0.0e-0")},
        {TEXT("12.5E+3")},
        {TEXT("1e308")},
        {TEXT("1e-999")},
        {TEXT("true")},
        {TEXT("null")},
        {TEXT("\"\"")},
        {TEXT("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"")},
        {TEXT("\"\\uD83D\\uDE00 \xF0\x9F\x98\x80 \x7F \xEF\xBF\xBF\"")},
        {TEXT("\xEF\xBB\xBF{\"a\": [1, {\"a\": 2}, {\"a\": 3}]}")},
        {TEXT("{\"a\": 1, \"A\": 2, \"\": 3, \"a/\": 4}")},
        {TEXT("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")}, /* 32 */
    };
    struct json_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++)
        if (!scan(good[i].text, good[i].size, &error))
            fail_msg("refused %s: %s at %ld:%ld", good[i].text, error.message, error.place.line, error.place.column);
}

static void refuses_everything_else_with_its_place(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        const char *code;
        long line;
        long column;
        const char *pointer;
    } bad[] = {
        {TEXT(""), "bad-json", 1, 1, ""},
        {TEXT("\xEF\xBB\xBF"), "bad-json", 1, 1, ""},
        {TEXT(" \n "), "bad-json", 2, 2, ""},
        {TEXT("{} {}"), "bad-json", 1, 4, ""},
        {TEXT("[1,]"), "bad-json", 1, 4, "/1"},
        {TEXT("[1 2]"), "bad-json", 1, 4, "/0"},
        {TEXT("{\"a\":1,}"), "bad-json", 1, 8, "/a"},
        {TEXT("{a:1}"), "bad-json", 1, 2, ""},
        {TEXT("{\"a\" 1}"), "bad-json", 1, 6, "/a"},
        {TEXT("[1}"), "bad-json", 1, 3, "/0"},
        {TEXT("['a']"), "bad-json", 1, 2, "/0"},
        {TEXT("{\"a\": tru}"), "bad-json", 1, 7, "/a"},
        {TEXT("True"), "bad-json", 1, 1, ""},
        {TEXT("nul"), "bad-json", 1, 1, ""},
        {TEXT("NaN"), "bad-json", 1, 1, ""},
        {TEXT("// no\n1"), "bad-json", 1, 1, ""},
        {TEXT("01"), "bad-json", 1, 1, ""},
        {TEXT("-01"), "bad-json", 1, 1, ""},
        {TEXT("+1"), "bad-json", 1, 1, ""},
        {TEXT("-"), "bad-json", 1, 2, ""},
        {TEXT("1."), "bad-json", 1, 3, ""},
        {TEXT(".5"), "bad-json", 1, 1, ""},
        {TEXT("1e"), "bad-json", 1, 3, ""},
        {TEXT("1e+"), "bad-json", 1, 4, ""},
        {TEXT("0x10"), "bad-json", 1, 2, ""},
        {TEXT("1e999"), "bad-json", 1, 1, ""},
        {TEXT("[-1e309]"), "bad-json", 1, 2, "/0"},
        {TEXT("1111111111222222222233333333334444444444555555555566666666667777"), "bad-json", 1, 1, ""},
        {TEXT("\"a"), "bad-json", 1, 3, ""},
        {TEXT("\"a\\"), "bad-json", 1, 3, ""},
        {TEXT("\"\\x\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\u12\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\u00zz\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\u0000\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\uD800\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\uD800\\n\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\uD800\\uD800\""), "bad-json", 1, 2, ""},
        {TEXT("\"\\uDC00\\uD800\""), "bad-json", 1, 2, ""},
        {TEXT("\"a\nb\""), "bad-json", 1, 3, ""},
        {TEXT("\"a\tb\""), "bad-json", 1, 3, ""},
        {TEXT("\"a\0b\""), "bad-json", 1, 3, ""},
        {TEXT("{}\0"), "bad-json", 1, 3, ""},
        {TEXT("\"\xC0\xAF\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xE0\x80\xAF\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xED\xA0\x80\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xF4\x90\x80\x80\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xFF\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\x80\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xC3\""), "bad-utf8", 1, 2, ""},
        {TEXT("\"\xE2\x82"), "bad-utf8", 1, 2, ""},
        {TEXT("\xFF\xFE{"), "bad-utf8", 1, 1, ""},
        {TEXT("\xC2\xA0{}"), "bad-json", 1, 1, ""},
        {TEXT("{\n \"a\": 1,\n \"a\":\n  2}"), "duplicate-key", 4, 3, "/a"},
        {TEXT("[{\"a\": {\"b\": 1, \"\\u0062\": 2}}]"), "duplicate-key", 1, 27, "/0/a/b"},
        {TEXT("{\"a/~\": 1, \"a\\/~\": 2}"), "duplicate-key", 1, 20, "/a~1~0"},
        {TEXT("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"), "too-deep", 1, 33,
         "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct json_error error;

        if (scan(bad[i].text, bad[i].size, &error))
            fail_msg("taken: %s", bad[i].text);
        if (strcmp(code_word(error.code), bad[i].code) != 0 || error.place.line != bad[i].line ||
            error.place.column != bad[i].column || strcmp(error.pointer, bad[i].pointer) != 0)
            fail_msg("%s: got %s %ld:%ld '%s', %s", bad[i].text, code_word(error.code), error.place.line, error.place.column,
                     error.pointer, error.message);
    }
}

static void depth_costs_nothing(void **state)
{
    enum { DEEP = 1000000 };
    char *text = malloc(DEEP);
    struct json_error error;

    (void)state;
    assert_non_null(text);
    memset(text, '[', DEEP);
    assert_false(json_scan(text, DEEP, &error));
    assert_string_equal(code_word(error.code), "too-deep");
    free(text);
}

/* A megabyte of keys in one object is compared in one go, not each with each. */
static void many_keys_are_read_in_one_go(void **state)
{
    enum { KEYS = 60000, LONGEST = 16 };
    char *text = malloc(KEYS * LONGEST + 32);
    struct json_error error;
    size_t used = 1;

    (void)state;
    assert_non_null(text);
    text[0] = '{';
    for (int i = 0; i < KEYS; i++)
        used += (size_t)sprintf(text + used, "\"%d\":0,", i);
    memcpy(text + used, "\"x\":0}", 7);
    assert_true(json_scan(text, used + 6, &error));
    memcpy(text + used, "\"7\":0}", 7);
    assert_false(json_scan(text, used + 6, &error));
    assert_string_equal(error.pointer, "/7");
    free(text);
}

static void a_pointer_that_does_not_fit_is_cut_at_a_token(void **state)
{
    char text[1200];
    struct json_error error;

    (void)state;
    memset(text, 'k', sizeof text);
    memcpy(text, "{\"a\":{\"", 7);
    memcpy(text + sizeof text - 4, "\":x}", 4);
    assert_false(json_scan(text, sizeof text, &error));
    assert_string_equal(error.pointer, "/a");
}

static void finds_the_place_of_a_value(void **state)
{
    static const char text[] =
        "\xEF\xBB\xBF{\"a\": 1,\r\n  \"b\": [10, {\"c\": true, \"\\u00e9\":\n\"x\"}],\n\"/~\": [], \"\": {\"\": 5}}";
    static const struct {
        const char *pointer;
        long line;
        long column;
    } found[] = {
        {"", 1, 1},      {"/a", 1, 7}, {"/b", 2, 8},  {"/b/0", 2, 9}, {"/b/1", 2, 13}, {"/b/1/c", 2, 19}, {"/b/1/\xC3\xA9", 3, 1},
        {"/~1~0", 4, 7}, {"/", 4, 15}, {"//", 4, 20},
    };
    static const char *const missing[] = {"/c", "/b/2", "/b/01", "/b/1/d", "/a/0", "a", "/a/", "/b/-"};
    struct json_place place;

    (void)state;
    for (size_t i = 0; i < COUNT(found); i++) {
        assert_true(json_find(TEXT(text), found[i].pointer, &place));
        if (place.line != found[i].line || place.column != found[i].column)
            fail_msg("%s: got %ld:%ld", found[i].pointer, place.line, place.column);
    }
    for (size_t i = 0; i < COUNT(missing); i++)
        assert_false(json_find(TEXT(text), missing[i], &place));
    assert_true(json_find(TEXT(text), "/a", &place));
    assert_int_equal(text[place.offset], '1');
}

static void knows_whole_numbers_by_their_text(void **state)
{
    static const char *const whole[] = {"0",         "-0",    "3",       "3.0",  "3e0", "30e-1",
                                        "300.00e-2", "0.3e1", "1.25E+2", "0e-5", "0.0", "1e9"};
    static const char *const broken[] = {"3.5", "3e-1", "0.3", "3.0000000000000000001", "1e-999", "1.25e1", "30e-2", "100e-3"};

    (void)state;
    for (size_t i = 0; i < COUNT(whole); i++)
        if (!json_number_whole(whole[i], whole[i] + strlen(whole[i])))
            fail_msg("%s is whole", whole[i]);
    for (size_t i = 0; i < COUNT(broken); i++)
        if (json_number_whole(broken[i], broken[i] + strlen(broken[i])))
            fail_msg("%s is not whole", broken[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_what_the_grammar_allows),
        cmocka_unit_test(refuses_everything_else_with_its_place),
        cmocka_unit_test(depth_costs_nothing),
        cmocka_unit_test(many_keys_are_read_in_one_go),
        cmocka_unit_test(a_pointer_that_does_not_fit_is_cut_at_a_token),
        cmocka_unit_test(finds_the_place_of_a_value),
        cmocka_unit_test(knows_whole_numbers_by_their_text),
    };

    return cmocka_run_group_tests_name("json_scan", tests, NULL, NULL);
}
