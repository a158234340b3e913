/* A test in a row: id and name; below the id of a question its answer, values joined by |; below "expect KEY" what must come, joined by
 * "; ": a name, names joined by | of which one suffices, NAME=VALUE, or kind, subject, value and strength of a finding. */
#include "check/test_table.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "check/lines.h"
#include "many/rowset.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

static const char expect_prefix[] = "expect ";
static const char *const finding_keys[] = {"kind", "subject", "value", "strength"}; /* one that is not said is "-" */
enum { FINDING_KEYS = 4 };

/* --- From a row to a line -------------------------------------------------------------------------------------------- */

/* A list of the parts between these marks; empty parts are left out. */
static cJSON *split(const char *text, const char *mark)
{
    cJSON *list = cJSON_CreateArray();
    char *copy = memory_copy(text), *rest = copy;

    while (rest != NULL) {
        const char *part = text_trim(strsep(&rest, mark));

        if (*part != '\0')
            json_item_string(list, part);
    }
    free(copy);
    return list;
}

static cJSON *answer_value(const char *text)
{
    if (strspn(text, "0123456789") == strlen(text))
        return cJSON_CreateNumber(strtod(text, NULL));
    return strchr(text, '|') != NULL ? split(text, "|") : cJSON_CreateString(text);
}

static cJSON *finding_value(const char *text)
{
    cJSON *finding = cJSON_CreateObject();
    char *copy = memory_copy(text), *rest = copy;

    for (int i = 0; i < FINDING_KEYS && rest != NULL; i++) {
        const char *word = strsep(&rest, " ");

        if (strcmp(word, "-") != 0)
            cJSON_AddStringToObject(finding, finding_keys[i], word);
    }
    free(copy);
    return finding;
}

/* What must come, of one key. */
static cJSON *expected_value(const char *text)
{
    cJSON *parts = split(text, ";"), *value;

    if (strcmp(text, "yes") == 0 || strcmp(text, "no") == 0) {
        cJSON_Delete(parts);
        return cJSON_CreateBool(*text == 'y');
    }
    value = strchr(text, '=') != NULL ? cJSON_CreateObject() : cJSON_CreateArray();
    for (const cJSON *part = parts->child; part != NULL; part = part->next) {
        const char *word = part->valuestring, *equals = strchr(word, '=');
        char *name = memory_copy(word);

        name[strcspn(name, "=")] = '\0';
        if (equals != NULL)
            cJSON_AddItemToObject(value, text_trim(name), answer_value(equals + 1));
        else
            cJSON_AddItemToArray(value, strchr(word, ' ') != NULL   ? finding_value(word)
                                        : strchr(word, '|') != NULL ? split(word, "|")
                                                                    : cJSON_CreateString(word));
        free(name);
    }
    cJSON_Delete(parts);
    return value;
}

static void add_line(const struct rowset_row *row, struct buffer *lines)
{
    cJSON *test = json_object(), *facts, *expect;

    json_add_string(test, "id", rowset_row_get(row, "id"));
    json_add_string(test, "name", rowset_row_get(row, "name"));
    facts = json_add_object(test, "facts");
    expect = json_add_object(test, "expect");
    for (size_t i = 0; i < row->count; i++) {
        const char *title = row->cells[i].title, *text = row->cells[i].text;

        if (strncmp(title, expect_prefix, strlen(expect_prefix)) == 0)
            cJSON_AddItemToObject(expect, title + strlen(expect_prefix), expected_value(text));
        else if (strcmp(title, "id") != 0 && strcmp(title, "name") != 0)
            cJSON_AddItemToObject(facts, title, answer_value(text));
    }
    lines_add(lines, test);
}

enum status test_table_lines(const char *file, const char *bytes, size_t size, struct buffer *lines, struct diag *diag)
{
    struct rowset sheet;
    enum status status = rowset_read(file, bytes, size, &sheet, diag);

    for (size_t i = 0; status == STATUS_OK && i < sheet.count; i++)
        add_line(&sheet.rows[i], lines);
    rowset_free(&sheet);
    return status;
}

/* --- From a line to a row -------------------------------------------------------------------------------------------- */

/* Adds a string, or a list of strings joined by |; one alone ends with it. */
static void add_words(const cJSON *value, struct buffer *text)
{
    if (cJSON_IsString(value))
        buffer_add(text, value->valuestring);
    for (const cJSON *item = cJSON_IsArray(value) ? value->child : NULL; item != NULL; item = item->next)
        buffer_format(text, "%s%s%s", cJSON_IsString(item) ? item->valuestring : "",
                      item->next != NULL || item->prev == item ? "|" : "", "");
}

static void add_answer(struct rowset_row *row, const cJSON *answer)
{
    struct buffer text = BUFFER_EMPTY;

    if (cJSON_IsNumber(answer))
        buffer_format(&text, "%.0f", answer->valuedouble);
    else
        add_words(answer, &text);
    rowset_row_add(row, answer->string, buffer_text(&text));
    buffer_free(&text);
}

/* Kind, subject, value, strength; what does not fit is seen when the row is read again. */
static void add_finding(const cJSON *finding, struct buffer *text)
{
    const size_t before = text->length;
    size_t last = before;

    for (int i = 0; i < FINDING_KEYS; i++) {
        const char *word = cJSON_GetStringValue(json_member(finding, finding_keys[i]));

        buffer_format(text, "%s%s", i > 0 ? " " : "", word != NULL ? word : "-");
        last = word != NULL ? text->length : last;
    }
    buffer_cut(text, last);
}

static void add_expected(struct rowset_row *row, const cJSON *expected)
{
    struct buffer text = BUFFER_EMPTY, title = BUFFER_EMPTY;

    if (cJSON_IsBool(expected))
        buffer_add(&text, cJSON_IsTrue(expected) ? "yes" : "no");
    for (const cJSON *item = cJSON_IsBool(expected) ? NULL : expected->child; item != NULL; item = item->next) {
        buffer_add(&text, item != expected->child ? "; " : "");
        if (cJSON_IsObject(expected))
            buffer_format(&text, "%s=", item->string);
        if (cJSON_IsObject(item))
            add_finding(item, &text);
        else
            add_words(item, &text);
    }
    buffer_format(&title, "%s%s", expect_prefix, expected->string);
    rowset_row_add(row, title.text, buffer_text(&text));
    buffer_free(&text);
    buffer_free(&title);
}

/* Whether the row gives back the line. */
static bool gives_back(const struct rowset_row *row, const struct json_text *text)
{
    struct buffer line = BUFFER_EMPTY;
    size_t size = text->size;
    bool same;

    while (size > 0 && strchr(" \r\n", text->bytes[size - 1]) != NULL)
        size--;
    add_line(row, &line);
    same = line.length == size + 1 && memcmp(line.text, text->bytes, size) == 0;
    buffer_free(&line);
    return same;
}

static bool make_row(const cJSON *test, struct rowset_row *row)
{
    const cJSON *facts = json_member(test, "facts"), *expect = json_member(test, "expect");

    for (int i = 0; i < 2; i++) {
        const char *key = i == 0 ? "id" : "name";
        const char *text = cJSON_GetStringValue(json_member(test, key));

        if (text != NULL)
            rowset_row_add(row, key, text);
    }
    for (const cJSON *answer = facts != NULL ? facts->child : NULL; answer != NULL; answer = answer->next)
        add_answer(row, answer);
    for (const cJSON *expected = expect != NULL ? expect->child : NULL; expected != NULL; expected = expected->next)
        add_expected(row, expected);
    return cJSON_IsObject(facts) && cJSON_IsObject(expect);
}

enum status test_table_add(const char *file, const char *bytes, size_t size, struct rowset *sheet, size_t *left_out,
                           struct diag *diag)
{
    struct json_records records = json_records_of(file, bytes, size);
    struct json_text text;
    enum status status = STATUS_OK;

    while (status == STATUS_OK && json_records_next(&records, &text)) {
        struct rowset_row row = {.count = 0};
        cJSON *test = NULL;

        status = json_tree_read(&text, &test, diag);
        if (status == STATUS_OK && (!make_row(test, &row) || !gives_back(&row, &text) || !rowset_add(sheet, &row)))
            ++*left_out;
        rowset_row_free(&row);
        cJSON_Delete(test);
    }
    return status;
}
