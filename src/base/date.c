#include "base/date.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

static bool is_date_shape(const char *text)
{
    for (size_t i = 0; i < 10; i++) {
        bool fits = i == 4 || i == 7 ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';

        if (!fits)
            return false;
    }
    return text[10] == '\0';
}

static bool is_in_calendar(const char *date)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = (int)strtol(date, NULL, 10);
    int month = (int)strtol(date + 5, NULL, 10);
    int day = (int)strtol(date + 8, NULL, 10);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

enum date_fault date_check(const char *text)
{
    if (!is_date_shape(text))
        return DATE_BAD_SHAPE;
    return is_in_calendar(text) ? DATE_GOOD : DATE_NOT_IN_CALENDAR;
}
