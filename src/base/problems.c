/* Problems as people read them. See problems.h. */
#include "base/problems.h"

#include "base/buffer.h"
#include "base/version.h"
#include "text.h"

static void add_place(struct buffer *line, const struct problem *problem)
{
    if (problem->file == NULL) {
        buffer_add(line, PROGRAM_NAME ": ");
        return;
    }
    buffer_add_plain(line, problem->file);
    if (problem->line > 0)
        buffer_format(line, ":%ld", problem->line);
    if (problem->line > 0 && problem->column > 0)
        buffer_format(line, ":%ld", problem->column);
    buffer_add(line, ": ");
}

static void print(FILE *stream, const struct problem *problem)
{
    struct buffer line = BUFFER_EMPTY;

    add_place(&line, problem);
    buffer_add_plain(&line, problem->message);
    if (problem->pointer != NULL && problem->pointer[0] != '\0') {
        buffer_add(&line, " (");
        buffer_add_plain(&line, problem->pointer);
        buffer_add(&line, ")");
    }
    buffer_add(&line, "\n");
    if (problem->hint != NULL) {
        buffer_add(&line, "    ");
        buffer_add_plain(&line, problem->hint);
        buffer_add(&line, "\n");
    }
    fputs(buffer_text(&line), stream);
    buffer_free(&line);
}

void problems_print(FILE *stream, const struct diag *diag)
{
    for (size_t i = 0; i < diag->count; i++)
        print(stream, &diag->problems[i]);
    if (diag->more)
        fprintf(stream, _("… and more problems; only the first %d are listed\n"), DIAG_LIMIT);
}
