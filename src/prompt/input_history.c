/* The history of typed lines. See input_history.h. */
#include "prompt/input_history.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <readline/history.h>

enum { LINES_MAX = 1000 };

/* Open for as long as the history is: a line is kept even if the session is killed. NULL: in memory only. */
static FILE *history;

static void read_lines(FILE *file)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length;

    while ((length = getline(&line, &size, file)) >= 0) {
        if (length > 0 && line[length - 1] == '\n')
            line[length - 1] = '\0';
        if (line[0] != '\0')
            add_history(line);
    }
    free(line);
}

/* A link that somebody planted is not followed; what others could read before, they cannot from now on. */
static FILE *open_file(const char *path)
{
    int descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    FILE *file = NULL;

    if (descriptor < 0)
        return NULL;
    if (fchmod(descriptor, 0600) == 0)
        file = fdopen(descriptor, "a+");
    if (file == NULL)
        close(descriptor);
    return file;
}

bool input_history_open(const char *path)
{
    using_history();
    stifle_history(LINES_MAX);
    if (path == NULL)
        return true;
    history = open_file(path);
    if (history == NULL)
        return false;
    rewind(history);
    read_lines(history);
    return true;
}

void input_history_close(void)
{
    clear_history();
    if (history != NULL)
        fclose(history);
    history = NULL;
}

void input_history_add(const char *line)
{
    const HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;

    if (line[strspn(line, " \t")] == '\0' || (last != NULL && strcmp(last->line, line) == 0))
        return;
    add_history(line);
    if (history == NULL)
        return;
    fprintf(history, "%s\n", line);
    fflush(history);
}
