/* Lists of problems. See diag.h. */
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "memory.h"

static char *copy_or_null(const char *text)
{
    return text != NULL ? memory_copy(text) : NULL;
}

static char *format_message(const char *format, va_list arguments)
{
    char *message = NULL;

    if (vasprintf(&message, format, arguments) < 0)
        memory_exhausted();
    return message;
}

bool diag_full(const struct diag *diag)
{
    return diag->count >= DIAG_LIMIT;
}

void diag_add(struct diag *diag, const struct place *place, const char *code, const char *hint, const char *format, ...)
{
    struct problem *problem;
    va_list arguments;

    diag->total++;
    if (diag_full(diag)) {
        diag->more = true;
        return;
    }
    diag->problems = memory_grow(diag->problems, &diag->capacity, diag->count + 1, sizeof *diag->problems);
    problem = &diag->problems[diag->count++];
    *problem = (struct problem){.code = code, .hint = copy_or_null(hint)};
    if (place != NULL) {
        problem->file = copy_or_null(place->file);
        problem->pointer = copy_or_null(place->pointer);
        problem->line = place->line;
        problem->column = place->column;
    }
    va_start(arguments, format);
    problem->message = format_message(format, arguments);
    va_end(arguments);
}

void diag_free(struct diag *diag)
{
    for (size_t i = 0; i < diag->count; i++) {
        free(diag->problems[i].file);
        free(diag->problems[i].pointer);
        free(diag->problems[i].message);
        free(diag->problems[i].hint);
    }
    free(diag->problems);
    *diag = (struct diag)DIAG_EMPTY;
}
