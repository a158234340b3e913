#include "case/case_write.h"

#include <cjson/cJSON.h>

#include "json/json_read.h"
#include "json/json_write.h"

static const char indent[] = "    ";

static void add_value(struct buffer *buffer, const cJSON *value)
{
    char *text = cJSON_PrintUnformatted(value);

    buffer_add(buffer, text);
    cJSON_free(text);
}

/* A member of an object that stands on one line; the first has no comma in front. */
static void add_member(struct buffer *buffer, bool first, const char *key, const char *text)
{
    if (text == NULL)
        return;
    buffer_format(buffer, "%s\"%s\": ", first ? "" : ", ", key);
    json_text_string(buffer, text);
}

/* A key of the case, on a line of its own. */
static void add_key(struct buffer *buffer, const char *key)
{
    buffer_format(buffer, ",\n%s", indent);
    json_text_string(buffer, key);
    buffer_add(buffer, ": ");
}

static void add_choices(struct buffer *buffer, const struct case_fact *fact, const struct answer *answer)
{
    bool list = fact->type == FACT_MANY;
    bool first = true;

    buffer_add(buffer, list ? "[" : "");
    for (size_t i = 0; i < fact->choice_count; i++) {
        if ((answer->chosen & (UINT64_C(1) << i)) == 0)
            continue;
        buffer_format(buffer, "%s\"%s\"", first ? "" : ", ", fact->choices[i].value);
        first = false;
    }
    buffer_add(buffer, list ? "]" : "");
}

static void add_answer(struct buffer *buffer, const struct case_fact *fact, const struct answer *answer)
{
    bool plain = answer->source == SOURCE_WORKER && answer->date == NULL && answer->note == NULL;

    buffer_add(buffer, plain ? "" : "{\"value\": ");
    if (answer->measured)
        buffer_format(buffer, "%ld", (long)answer->number);
    else
        add_choices(buffer, fact, answer);
    if (plain)
        return;
    if (answer->source != SOURCE_WORKER)
        add_member(buffer, false, "source", answer_source_word(answer->source));
    add_member(buffer, false, "date", answer->date);
    add_member(buffer, false, "note", answer->note);
    buffer_add(buffer, "}");
}

static void add_facts(struct buffer *buffer, const struct case_record *record)
{
    bool first = true;

    add_key(buffer, "facts");
    buffer_add(buffer, "{");
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &record->vocabulary->facts[i];

        if (!answer_given(&record->answers[i]))
            continue;
        buffer_format(buffer, "%s\n%s%s\"%s\": ", first ? "" : ",", indent, indent, fact->id);
        add_answer(buffer, fact, &record->answers[i]);
        first = false;
    }
    if (!first)
        buffer_format(buffer, "\n%s", indent);
    buffer_add(buffer, "}");
}

static void add_notes(struct buffer *buffer, const struct case_record *record)
{
    if (record->note_count == 0)
        return;
    add_key(buffer, "notes");
    for (size_t i = 0; i < record->note_count; i++) {
        const struct case_note *note = &record->notes[i];

        buffer_format(buffer, "%s\n%s%s{", i > 0 ? "," : "[", indent, indent);
        add_member(buffer, true, "date", note->date);
        add_member(buffer, note->date == NULL, "text", note->text);
        buffer_add(buffer, "}");
    }
    buffer_format(buffer, "\n%s]", indent);
}

void case_write(const struct case_record *record, const cJSON *others, struct buffer *buffer)
{
    json_ready();
    buffer_format(buffer, "{\n%s\"format\": \"intervensi-case/1\"", indent);
    if (record->id != NULL) {
        add_key(buffer, "id");
        json_text_string(buffer, record->id);
    }
    if (record->title != NULL) {
        add_key(buffer, "title");
        json_text_string(buffer, record->title);
    }
    add_facts(buffer, record);
    add_notes(buffer, record);
    for (const cJSON *other = others != NULL ? others->child : NULL; other != NULL; other = other->next) {
        add_key(buffer, other->string);
        add_value(buffer, other);
    }
    buffer_add(buffer, "\n}\n");
}

cJSON *json_answer(const struct case_fact *fact, const struct answer *answer)
{
    cJSON *list;

    if (!answer_given(answer))
        return cJSON_CreateNull();
    if (answer->measured)
        return cJSON_CreateNumber((double)answer->number);
    if (fact->type != FACT_MANY)
        return cJSON_CreateString(fact->choices[__builtin_ctzll(answer->chosen)].value);
    list = cJSON_CreateArray();
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0)
            json_item_string(list, fact->choices[i].value);
    return list;
}
