#include "check/lines.h"

#include "case/case_write.h"

void lines_add_answers(cJSON *test, const struct case_record *record)
{
    cJSON *facts = json_add_object(test, "facts");

    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        if (answer_given(&record->answers[i]))
            json_add(facts, record->vocabulary->facts[i].id, json_answer(&record->vocabulary->facts[i], &record->answers[i]));
}

void lines_add(struct buffer *lines, cJSON *test)
{
    struct buffer close = BUFFER_EMPTY;
    bool quoted = false;

    json_write_text(&close, test);
    for (const char *at = buffer_text(&close); *at != '\0'; at++) {
        if (*at == '\\' && at[1] != '\0') {
            buffer_add_part(lines, at++, 2);
            continue;
        }
        quoted = quoted != (*at == '"');
        buffer_add_part(lines, at, 1);
        if (!quoted && (*at == ':' || *at == ','))
            buffer_add(lines, " ");
    }
    if (lines->length > 0 && lines->text[lines->length - 1] != '\n')
        buffer_add(lines, "\n");
    buffer_free(&close);
}
