/* The present outcome of cases, kept as tests. See expect_freeze.h. */
#include "test/expect_freeze.h"

#include <stdlib.h>
#include <string.h>

#include "case/case_write.h"
#include "test/expect_outcome.h"
#include "json/json_write.h"

/* {"subject": ["rule", …]}; the items of one subject stand behind each other. */
static void add_to_list(cJSON *map, const struct expected *what)
{
    cJSON *list = cJSON_GetObjectItemCaseSensitive(map, what->subject);

    json_item_string(list != NULL ? list : json_add_list(map, what->subject), what->value);
}

/* {"name": "value"}, or a list where several win. */
static void add_value(cJSON *map, const struct expected *what)
{
    cJSON *old = cJSON_GetObjectItemCaseSensitive(map, what->subject), *list;

    if (old == NULL) {
        json_add_string(map, what->subject, what->value);
    } else if (cJSON_IsArray(old)) {
        json_item_string(old, what->value);
    } else {
        list = cJSON_CreateArray();
        json_item_string(list, cJSON_GetStringValue(old));
        json_item_string(list, what->value);
        cJSON_ReplaceItemInObjectCaseSensitive(map, what->subject, list);
    }
}

static void add_item(cJSON *expect, const struct outcome_item *item)
{
    const char *key = expect_key_word(item->key);
    bool map = item->what.value != NULL;
    cJSON *group = cJSON_GetObjectItemCaseSensitive(expect, key);

    if (group == NULL)
        group = map ? json_add_object(expect, key) : json_add_list(expect, key);
    if (!map)
        json_item_string(group, item->what.subject);
    else if (item->key == EXPECT_BECAUSE)
        add_to_list(group, &item->what);
    else
        add_value(group, &item->what);
}

/* What the case calls itself; where it does not, where it stands. */
static void add_name(cJSON *object, const struct test *test)
{
    const struct case_record *record = test->record;
    const char *names[] = {test->name, record->title, record->id};
    struct buffer place = BUFFER_EMPTY;
    const char *name = NULL;

    for (size_t i = 0; name == NULL && i < sizeof names / sizeof *names; i++)
        if (names[i] != NULL && names[i][0] != '\0')
            name = names[i];
    buffer_format(&place, "%s:%ld", test->file, test->line);
    json_add_string(object, "name", name != NULL ? name : buffer_text(&place));
    buffer_free(&place);
}

void freeze_test(const struct test *test, const struct engine *engine, const struct result *result, struct buffer *json)
{
    cJSON *others = json_object(), *expect;
    struct outcome outcome = {0};

    add_name(others, test);
    expect = json_add_object(others, "expect");
    json_add_truth(expect, "reviewed", false);
    json_add_truth(expect, "complete", true);
    outcome_of(engine, result, &outcome);
    for (size_t i = 0; i < outcome.count; i++)
        add_item(expect, &outcome.items[i]);
    case_write(test->record, others, json);
    free(outcome.items);
    cJSON_Delete(others);
}
