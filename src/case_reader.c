/* What the parts of the case reader share: problems with their places, texts, dates.
 * May use: json_tree, private_text. Not its job: facts (case_answers.c), the shape of a case (case_json.c). */
#include "case_reader.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "memory.h"
#include "private_text.h"
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

static void warn_of_numbers(struct case_reader *reader, const char *text)
{
    switch (private_number_in(text)) {
    case PRIVATE_NATIONAL_ID:
        case_warning(reader, "private-text", _("this text looks as if it held a national identity number; leave it out"));
        break;
    case PRIVATE_TELEPHONE:
        case_warning(reader, "private-text", _("this text looks as if it held a telephone number; leave it out"));
        break;
    case PRIVATE_NONE: break;
    }
}

void case_read_text(struct case_reader *reader, const struct cJSON *value, char **text)
{
    if (!cJSON_IsString(value)) {
        case_problem(reader, "wrong-type", NULL, "%s", _("a text in double quotes is needed here"));
        return;
    }
    warn_of_numbers(reader, value->valuestring);
    free(*text);
    *text = memory_copy(value->valuestring);
}

static bool is_date_shape(const char *text)
{
    for (size_t i = 0; i < 10; i++) {
        bool fits = i == 4 || i == 7 ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';

        if (!fits)
            return false;
    }
    return text[10] == '\0';
}

static int days_of_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    if (month < 1 || month > 12)
        return 0;
    return days[month - 1] + (month == 2 && leap);
}

static bool is_in_calendar(const char *date)
{
    int year = (int)strtol(date, NULL, 10);
    int month = (int)strtol(date + 5, NULL, 10);
    int day = (int)strtol(date + 8, NULL, 10);

    return year > 0 && day >= 1 && day <= days_of_month(year, month);
}

void case_read_date(struct case_reader *reader, const struct cJSON *value, char **date)
{
    const char *hint = _("write it as year, month and day: 2026-03-02");

    if (!cJSON_IsString(value))
        case_problem(reader, "wrong-type", hint, "%s", _("a date in double quotes is needed here"));
    else if (!is_date_shape(value->valuestring))
        case_problem(reader, "bad-format", hint, _("\"%s\" is not a date"), json_quoted(&reader->quoted, value->valuestring));
    else if (!is_in_calendar(value->valuestring))
        case_problem(reader, "out-of-range", NULL, _("the calendar has no day %s"), value->valuestring);
    else
        *date = memory_copy(value->valuestring);
}
