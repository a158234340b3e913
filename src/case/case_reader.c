/* What the parts of the case reader share: problems with their places, texts, dates.
 * May use: json_tree, private_text. Not its job: facts (case_answers.c), the shape of a case (case_json.c). */
#include "case/case_reader.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/date.h"
#include "base/private_text.h"
#include "memory.h"
#include "text.h"

void case_problem(struct case_reader *reader, const char *code, const char *hint, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    json_problem_list(reader->text, buffer_text(&reader->pointer), reader->diag, code, hint, format, arguments);
    va_end(arguments);
    reader->refused = true;
}

void case_warning(struct case_reader *reader, const char *code, const char *message)
{
    if (reader->warnings != NULL)
        json_problem(reader->text, buffer_text(&reader->pointer), reader->warnings, code, NULL, "%s", message);
}

void case_read_text(struct case_reader *reader, const struct cJSON *value, char **text)
{
    const char *private = cJSON_IsString(value) ? private_text_warning(value->valuestring) : NULL;

    if (!cJSON_IsString(value)) {
        case_problem(reader, "wrong-type", NULL, "%s", _("a text in double quotes is needed here"));
        return;
    }
    if (private != NULL)
        case_warning(reader, "private-text", private);
    free(*text);
    *text = memory_copy(value->valuestring);
}

void case_read_date(struct case_reader *reader, const struct cJSON *value, char **date)
{
    const char *hint = _("write it as year, month and day: 2026-03-02");
    enum date_fault fault = cJSON_IsString(value) ? date_check(value->valuestring) : DATE_GOOD;

    if (!cJSON_IsString(value))
        case_problem(reader, "wrong-type", hint, "%s", _("a date in double quotes is needed here"));
    else if (fault == DATE_BAD_SHAPE)
        case_problem(reader, "bad-format", hint, _("\"%s\" is not a date"), json_quoted(&reader->quoted, value->valuestring));
    else if (fault == DATE_NOT_IN_CALENDAR)
        case_problem(reader, "out-of-range", NULL, _("the calendar has no day %s"), value->valuestring);
    else
        *date = memory_copy(value->valuestring);
}
