/* HTML: whatever a text holds, it means itself on the page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "advice/render_page.h"
#include "base.h"
#include "base/html.h"
#include "consulting.h"
#include "memory.h"
#include "text.h"

static struct buffer html;

static int forget(void **state)
{
    (void)state;
    buffer_free(&html);
    return 0;
}

static void must_become(const char *text, const char *expected)
{
    buffer_cut(&html, 0);
    html_text(&html, text);
    assert_string_equal(buffer_text(&html), expected);
}

static void signs_of_markup_become_characters(void **state)
{
    (void)state;
    must_become("", "");
    must_become("ibu & ayah", "ibu &amp; ayah");
    must_become("</title><script>alert('x')</script>", "&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    must_become("\" onload=\"x", "&quot; onload=&quot;x");
    must_become("&lt; &#60;", "&amp;lt; &amp;#60;");
    must_become("<!-- ]]> -->", "&lt;!-- ]]&gt; --&gt;");
}

static void letters_of_every_length_stay(void **state)
{
    (void)state;
    must_become("a é ā ꦲ 😀 ق", "a é ā ꦲ 😀 ق");
    must_become("\xc2\xa0|\xdf\xbf|\xe0\xa0\x80|\xed\x9f\xbf|\xee\x80\x80|\xf0\x90\x80\x80|\xf4\x8f\xbf\xbd",
                "\xc2\xa0|\xdf\xbf|\xe0\xa0\x80|\xed\x9f\xbf|\xee\x80\x80|\xf0\x90\x80\x80|\xf4\x8f\xbf\xbd");
}

static void control_characters_become_spaces_and_newlines_stay(void **state)
{
    (void)state;
    must_become("a\x01\x1b[31m\x7f\tb\rc\nd", "a  [31m  b c\nd");
    must_become("a\xc2\x80\xc2\x9f"
                "b",
                "a  b");
}

static void signs_that_turn_the_direction_of_writing_go(void **state)
{
    (void)state;
    must_become("a\xe2\x80\xaa\xe2\x80\xae\xe2\x81\xa6\xe2\x81\xa9z", "az"); /* U+202A U+202E U+2066 U+2069 */
    must_become("\xe2\x80\x8e\xe2\x80\x8f\xe2\x80\xa8",
                "\xe2\x80\x8e\xe2\x80\x8f\xe2\x80\xa8"); /* marks, and what is beside them */
    html_written(&html, "\xd7\x90");
    assert_non_null(strstr(buffer_text(&html), "<bdi>\xd7\x90</bdi>"));
}

static void what_no_page_may_hold_is_replaced(void **state)
{
    (void)state;
    must_become("a\xef\xbf\xbe\xef\xb7\x90\xf0\x9f\xbf\xbfz", "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz");
    must_become("a\xff\xc3(\xe2\x82", "a\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd\xef\xbf\xbd");
    must_become("\xc3", "\xef\xbf\xbd");
    assert_int_equal(utf8_invalid_at(html.text, html.length), html.length);
}

/* --- The page of a case ------------------------------------------------------------------------------------------ */

static void add_page_of(const struct case_record *record, enum language language)
{
    const struct wording wording = wording_of(whole_base.engine, language);
    struct diag diag = DIAG_EMPTY;
    struct lookahead *lookahead = NULL;
    struct result *result = consult_case(whole_base.engine, record);

    assert_int_equal(engine_look_ahead(whole_base.engine, record, &lookahead, &diag), STATUS_OK);
    render_page_case(
        &(struct view){
            .engine = whole_base.engine, .wording = &wording, .record = record, .result = result, .lookahead = lookahead},
        &html);
    lookahead_free(lookahead);
    result_free(result);
}

static size_t count(const char *part)
{
    size_t found = 0;

    for (const char *at = strstr(html.text, part); at != NULL; at = strstr(at + 1, part))
        found++;
    return found;
}

static void nothing_that_a_person_wrote_is_markup(void **state)
{
    static const char hostile[] = "</title></style><script>x</script><img src=//x onerror='y'>\"'&\xe2\x80\xae";
    struct case_record *record = case_of(whole_base.engine, "client-system=individual violence-ongoing=yes");
    int fact = vocabulary_fact(record->vocabulary, "violence-ongoing");

    (void)state;
    record->id = memory_copy(hostile);
    record->title = memory_copy(hostile);
    record->answers[fact].note = memory_copy(hostile);
    record->notes = memory_new(1, sizeof *record->notes);
    record->notes[0] = (struct case_note){NULL, memory_copy(hostile)};
    record->note_count = 1;
    add_page_of(record, LANGUAGE_EN);
    case_free(record);
    assert_int_equal(count("<script"), 0);
    assert_int_equal(count("<img"), 0);
    assert_int_equal(count("</style>"), 1);
    assert_int_equal(count("</title>"), 1);
    assert_int_equal(count("\xe2\x80\xae"), 0);
    assert_true(count("&lt;script&gt;x&lt;/script&gt;") >= 6); /* window, heading, id, note of the answer, derivation, note */
    assert_int_equal(utf8_invalid_at(html.text, html.length), html.length);
}

static void a_page_speaks_one_language_and_says_which(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=family coping-result=failed");

    (void)state;
    add_page_of(record, LANGUAGE_ID);
    assert_int_equal(count("<html lang=\"id\">"), 1);
    assert_true(count("keluarga") > 0);
    forget(NULL);
    add_page_of(record, LANGUAGE_EN);
    assert_int_equal(count("<html lang=\"en\">"), 1);
    assert_int_equal(count("keluarga"), 0);
    case_free(record);
}

/* What waits has a section of its own, behind the decision, and bears no number; only the legend speaks of it elsewhere. */
static void while_danger_is_near_the_rest_waits_under_its_own_heading(void **state)
{
    static const char waits[] = "<span class=\"standing after-safety\"";
    struct case_record *record =
        case_of(whole_base.engine, "client-system=individual contact-purpose=assess violence-ongoing=yes");
    const char *start, *legend;

    (void)state;
    add_page_of(record, LANGUAGE_EN);
    case_free(record);
    start = strstr(html.text, "<section id=\"waiting\"");
    legend = strstr(html.text, "id=\"legend\"");
    assert_int_equal(count("id=\"danger\""), 1);
    assert_true(count(waits) > 1);
    assert_non_null(start);
    assert_true(strstr(html.text, "<section id=\"decision\"") < start);
    for (const char *at = strstr(html.text, waits); at != NULL; at = strstr(at + 1, waits))
        assert_true(at > legend || (at > start && at < strstr(start, "</section>")));
    assert_true(strstr(start, "<li value=") == NULL || strstr(start, "<li value=") > strstr(start, "</section>"));
}

/* A name that would end the style, or a string in it, ends neither. */
static void the_foot_of_the_sheets_is_one_string(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=individual");

    (void)state;
    record->id = strdup("K\"; } </style> \xc3\xa9");
    assert_non_null(record->id);
    add_page_of(record, LANGUAGE_EN);
    case_free(record);
    assert_int_equal(count("</style>"), 1);
    assert_int_equal(count("@bottom-left { content: \"K\\000022\\00003b \\00007d \\00003c\\00002fstyle\\00003e \\0000e9\"; }"),
                     1);
}

#define TEST(function) cmocka_unit_test_teardown(function, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(signs_of_markup_become_characters),
        TEST(letters_of_every_length_stay),
        TEST(control_characters_become_spaces_and_newlines_stay),
        TEST(signs_that_turn_the_direction_of_writing_go),
        TEST(what_no_page_may_hold_is_replaced),
        TEST(nothing_that_a_person_wrote_is_markup),
        TEST(a_page_speaks_one_language_and_says_which),
        TEST(while_danger_is_near_the_rest_waits_under_its_own_heading),
        TEST(the_foot_of_the_sheets_is_one_string),
    };

    return cmocka_run_group_tests(tests, whole_base_open, whole_base_close);
}
