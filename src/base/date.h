/* Dates as a case holds them: YYYY-MM-DD, a day that the calendar has. */
#ifndef INTERVENSI_DATE_H
#define INTERVENSI_DATE_H

enum date_fault { DATE_GOOD, DATE_BAD_SHAPE, DATE_NOT_IN_CALENDAR };

enum date_fault date_check(const char *text);

#endif
