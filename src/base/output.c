/* Checked output. */
#include "base/output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/buffer.h"
#include "memory.h"
#include "text.h"

static const char *const sequences[STYLE_COUNT] = {
    [STYLE_PLAIN] = "\033[0m",    [STYLE_STRONG] = "\033[1m",    [STYLE_FAINT] = "\033[2m", [STYLE_HEADING] = "\033[1;36m",
    [STYLE_WARNING] = "\033[33m", [STYLE_DANGER] = "\033[1;31m", [STYLE_GOOD] = "\033[32m",
};

static int columns_of_environment(void)
{
    const char *text = getenv("COLUMNS");
    char *end;
    long columns;

    if (text == NULL || *text == '\0')
        return 0;
    columns = strtol(text, &end, 10);
    return *end == '\0' && columns > 0 && columns < 10000 ? (int)columns : 0;
}

static int width_of(FILE *stream)
{
    struct winsize size;
    int columns = columns_of_environment();

    if (columns == 0 && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (columns == 0)
        columns = WIDTH_DEFAULT;
    return columns < WIDTH_LEAST ? WIDTH_LEAST : columns > WIDTH_MOST ? WIDTH_MOST : columns;
}

static bool color_fits(FILE *stream)
{
    const char *no = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");

    if (no != NULL && *no != '\0')
        return false;
    return terminal != NULL && strcmp(terminal, "dumb") != 0 && isatty(fileno(stream));
}

void output_start(struct output *output, FILE *stream, enum color_when when)
{
    output->stream = stream;
    output->error = 0;
    output->width = width_of(stream);
    output->color = when == COLOR_ALWAYS || (when == COLOR_AUTO && color_fits(stream));
}

static void note_error(struct output *output, bool failed)
{
    if (failed && output->error == 0)
        output->error = errno != 0 ? errno : EIO;
}

/* --- Whole lines ------------------------------------------------------------------------------------------------------- */

static char waiting[128 * 1024]; /* for stdout */
static pid_t owner;

/* Lines that are whole go out, the beginning of one does not. A child has the same bytes waiting; they are not its own. */
static void write_whole_lines(void)
{
    size_t size = getpid() == owner ? __fpending(stdout) : 0;

    while (size > 0 && waiting[size - 1] != '\n')
        size--;
    for (size_t done = 0; done < size;) {
        ssize_t count = write(STDOUT_FILENO, waiting + done, size - done);

        if (count <= 0 && errno != EINTR)
            break;
        done += count > 0 ? (size_t)count : 0;
    }
}

void output_whole_lines(void)
{
    if (isatty(STDOUT_FILENO) || setvbuf(stdout, waiting, _IOFBF, sizeof waiting) != 0)
        return;
    owner = getpid();
    memory_exhausted_last = write_whole_lines;
}

void output_bytes(struct output *output, const char *bytes, size_t size)
{
    note_error(output, fwrite(bytes, 1, size, output->stream) != size);
    if (size > 0 && bytes[size - 1] == '\n' && output->stream == stdout && __fpending(stdout) > sizeof waiting / 2)
        note_error(output, fflush(stdout) != 0);
}

void output_say(const char *format, ...)
{
    struct buffer text = BUFFER_EMPTY;
    va_list arguments;

    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    for (char *at = text.text; *at != '\0'; at++)
        for (size_t length = *at != '\n' ? text_steers(at) : 0; length > 0; length--)
            at[length - 1] = ' ';
    fputs(text.text, stderr);
    buffer_free(&text);
}

FILE *output_page(char **text, size_t *size)
{
    FILE *page = open_memstream(text, size);

    if (page == NULL)
        memory_exhausted();
    return page;
}

/* Only a lack of memory keeps such a text from being written; fclose() of the C library leaves NULL then and says nothing. */
void output_page_close(FILE *page, char *const *text)
{
    bool failed = ferror(page) != 0;

    if (fclose(page) != 0 || failed || *text == NULL)
        memory_exhausted();
}

void output_text(struct output *output, const char *text)
{
    output_bytes(output, text, strlen(text));
}

void output_format(struct output *output, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    note_error(output, vfprintf(output->stream, format, arguments) < 0);
    va_end(arguments);
}

const char *output_style(const struct output *output, enum style style)
{
    return output->color ? sequences[style] : "";
}

enum status output_finish(struct output *output)
{
    note_error(output, fflush(output->stream) != 0);
    note_error(output, ferror(output->stream) != 0);
    return output->error == 0 ? STATUS_OK : STATUS_IO;
}
