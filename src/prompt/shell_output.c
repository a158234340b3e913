/* What the prompt shows: pages, pager, transcript, refusals with a caret. See shell_parts.h. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/layout.h"
#include "base/pager.h"
#include "base/version.h"
#include "diag.h"
#include "memory.h"
#include "prompt/shell_parts.h"

static struct output *out(const struct shell *shell)
{
    return &shell->session->out;
}

/* --- Pages ----------------------------------------------------------------------------------------------------- */

static FILE *new_page(char **text, size_t *size)
{
    FILE *page = open_memstream(text, size);

    if (page == NULL)
        memory_exhausted();
    return page;
}

void shell_output_start(struct shell *shell)
{
    int error = out(shell)->error;

    output_start(out(shell), stdout, shell->session->options.color);
    out(shell)->error = error;
    out(shell)->stream = new_page(&shell->page, &shell->page_size);
}

/* Without colour sequences: a transcript is for reading anywhere. */
static void write_transcript(const struct shell *shell, const char *text)
{
    while (shell->transcript != NULL && *text != '\0') {
        size_t length = strcspn(text, "\033");

        fwrite(text, 1, length, shell->transcript);
        text += length;
        if (*text != '\0')
            text += strcspn(text, "m") + (strchr(text, 'm') != NULL);
    }
    if (shell->transcript != NULL)
        fflush(shell->transcript);
}

static void write_page(struct shell *shell)
{
    if (input_interactive(shell->input) && pager_show(shell->page))
        return;
    output_bytes(out(shell), shell->page, shell->page_size);
    if (output_finish(out(shell)) != STATUS_OK) {
        shell->status = STATUS_IO;
        shell->quit = true;
    }
}

void shell_output_stop(struct shell *shell)
{
    fclose(out(shell)->stream);
    out(shell)->stream = stdout;
    if (shell->page_size > 0) {
        write_page(shell);
        write_transcript(shell, shell->page);
    }
    free(shell->page);
    shell->page = NULL;
}

void shell_show(struct shell *shell)
{
    shell_output_stop(shell);
    shell_output_start(shell);
}

void shell_say(struct shell *shell, const char *format, ...)
{
    char *text = NULL;
    va_list arguments;

    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0)
        memory_exhausted();
    va_end(arguments);
    layout_text(out(shell), "", "", text);
    free(text);
}

/* --- Transcript -------------------------------------------------------------------------------------------------- */

enum status shell_transcript(struct shell *shell, const char *path, struct diag *diag)
{
    int descriptor;

    if (shell->transcript != NULL)
        fclose(shell->transcript);
    shell->transcript = NULL;
    if (path == NULL)
        return STATUS_OK;
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor >= 0 && fchmod(descriptor, 0600) == 0)
        shell->transcript = fdopen(descriptor, "a");
    if (shell->transcript != NULL)
        return STATUS_OK;
    diag_add(diag, &(struct place){.file = path}, "cannot-create", NULL, "%s", system_error(errno));
    if (descriptor >= 0)
        close(descriptor);
    return STATUS_CANNOT_CREATE;
}

void shell_transcript_line(struct shell *shell, const char *prompt, const char *line)
{
    write_transcript(shell, prompt);
    write_transcript(shell, line);
    write_transcript(shell, "\n");
}

/* --- Messages ------------------------------------------------------------------------------------------------------ */

/* Messages go to stderr, after everything that was shown before, and into the transcript. */
static void write_message(struct shell *shell, const char *text)
{
    shell_show(shell);
    fputs(text, stderr);
    write_transcript(shell, text);
}

/* The command with a caret under its column. Of a command that is too long for the line the beginning is left out. */
static void put_caret(struct output *output, const char *text, size_t column)
{
    struct buffer before = BUFFER_EMPTY;
    struct buffer after = BUFFER_EMPTY;
    const char *shown = text;
    const char *at = text + (column - 1 < strlen(text) ? column - 1 : strlen(text));
    int cells;

    while (shown < at && (at - shown > output->width / 2 || ((unsigned char)*shown & 0xc0) == 0x80))
        shown++;
    if (shown > text)
        buffer_add(&before, "…");
    for (; shown < at; shown++)
        buffer_add_plain(&before, (char[2]){*shown, '\0'});
    buffer_add_plain(&after, at);
    cells = text_cells(buffer_text(&before));
    while (text_cells(buffer_text(&after)) > output->width - cells - 3)
        buffer_cut(&after, after.length - 1);
    output_format(output, "  %s%s\n", buffer_text(&before), buffer_text(&after));
    output_format(output, "  %*s^\n", cells, "");
    buffer_free(&before);
    buffer_free(&after);
}

/* Where the problem is, if that is a file and not what was typed. */
static void add_place(struct buffer *text, const struct problem *problem)
{
    buffer_add_plain(text, problem->file);
    if (problem->line > 0)
        buffer_format(text, ":%ld:%ld", problem->line, problem->column);
    buffer_add(text, ": ");
}

static void put_problem(const struct shell *shell, struct output *output, const struct shell_line *line,
                        const struct problem *problem)
{
    struct buffer text = BUFFER_EMPTY;

    if (problem->file != NULL)
        add_place(&text, problem);
    else if (!input_interactive(shell->input))
        buffer_add(&text, PROGRAM_NAME ": ");
    buffer_add_plain(&text, problem->message);
    layout_text(output, "", "", text.text);
    buffer_free(&text);
    if (problem->file == NULL && problem->column > 0 && line->text != NULL)
        put_caret(output, line->text, (size_t)problem->column);
    if (problem->hint == NULL)
        return;
    buffer_add_plain(&text, problem->hint);
    layout_text(output, "  ", "  ", buffer_text(&text));
    buffer_free(&text);
}

enum status shell_refuse(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status)
{
    char *text = NULL;
    size_t size = 0;
    struct output output = *out(shell);

    output.stream = new_page(&text, &size);
    for (size_t i = 0; i < diag->count; i++)
        put_problem(shell, &output, line, &diag->problems[i]);
    fclose(output.stream);
    write_message(shell, text);
    free(text);
    diag_free(diag);
    return status;
}

void shell_warn(struct shell *shell, struct diag *warnings)
{
    const struct shell_line none = {NULL, NULL, 0};

    if (warnings->count > 0 && !shell->session->options.quiet)
        shell_refuse(shell, &none, warnings, STATUS_OK);
    diag_free(warnings);
}

enum status shell_refuse_word(struct shell *shell, const struct shell_line *line, size_t word, const char *hint,
                              const char *format, ...)
{
    struct place place = {.column = (long)strlen(line->text) + 2};
    struct diag diag = DIAG_EMPTY;
    char *text = NULL;
    va_list arguments;

    if (word < line->count)
        place.column = (long)line->words[word].column;
    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0)
        memory_exhausted();
    va_end(arguments);
    diag_add(&diag, &place, "usage", hint, "%s", text);
    free(text);
    return shell_refuse(shell, line, &diag, STATUS_USAGE);
}

enum status shell_at_most(struct shell *shell, const struct shell_line *line, size_t most)
{
    if (line->count <= most + 1)
        return STATUS_OK;
    return shell_refuse_word(shell, line, most + 1, NULL, _("one word too many: '%s'"), line->words[most + 1].text);
}
