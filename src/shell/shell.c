/* The prompt: from a typed line to the command it names. */
#include "shell/shell.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/files.h"
#include "base/language.h"
#include "base/layout.h"
#include "base/version.h"
#include "case/answers.h"
#include "diag.h"
#include "memory.h"
#include "shell/completion.h"
#include "text.h"

/* --- A typed line, cut into commands and words ----------------------------------------------------------------------- */

static const char blanks[] = " \t";

static char *copy_part(const char *text, size_t length)
{
    char *copy = memory_new(length + 1, 1);

    memcpy(copy, text, length);
    return copy;
}

static char *without_quotes(const char *text, size_t length)
{
    char *copy = memory_new(length + 1, 1);
    size_t used = 0;

    for (size_t i = 0; i < length; i++)
        if (text[i] != '"')
            copy[used++] = text[i];
    return copy;
}

static void add_word(struct shell_line *line, size_t *capacity, const char *text, size_t length)
{
    line->words = memory_grow(line->words, capacity, line->count + 1, sizeof *line->words);
    line->words[line->count].text = without_quotes(text, length);
    line->words[line->count].column = (size_t)(text - line->text) + 1;
    line->count++;
}

const char *shell_words_cut(const char *text, struct shell_line *line)
{
    size_t length, capacity = 0;
    const char *rest;

    text += strspn(text, blanks);
    length = answer_list_span(text, ";");
    rest = text[length] == ';' ? text + length + 1 : NULL;
    while (length > 0 && strchr(blanks, text[length - 1]) != NULL)
        length--;
    *line = (struct shell_line){.text = copy_part(text, length)};
    for (const char *at = line->text; *at != '\0'; at += strspn(at, blanks)) {
        size_t size = answer_list_span(at, blanks);

        add_word(line, &capacity, at, size);
        at += size;
    }
    return rest;
}

/* Texts and words were made here; the shape says const to everyone else. */
void shell_words_free(struct shell_line *line)
{
    for (size_t i = 0; i < line->count; i++)
        free((void *)(uintptr_t)line->words[i].text);
    free(line->words);
    free(line->names);
    free(line->rest);
    free((void *)(uintptr_t)line->text);
    *line = (struct shell_line){.text = NULL};
}

static bool take_option(struct shell_line *line, size_t word)
{
    enum request_option option = request_option_find(line->words[word].text, line->options);

    if (option == OPTION_COUNT || line->text[line->words[word].column - 1] == '"')
        return false;
    request_set(&line->request, option);
    return true;
}

void shell_words_sort(struct shell_line *line, unsigned options, enum language language)
{
    size_t first = 1, end = line->count;

    line->options = options;
    line->request = (struct request){.prompt = true};
    while (first < end && take_option(line, first))
        first++;
    while (first < end && take_option(line, end - 1))
        end--;
    line->first = first < end ? first : line->count;
    line->names = memory_new(line->count, sizeof *line->names);
    for (size_t i = 0; i < line->count; i++)
        line->names[i] = line->words[i].text;
    line->rest = memory_copy(shell_words_from(line, line->first));
    if (end < line->count) {
        size_t length = first < end ? line->words[end].column - line->words[first].column : 0;

        while (length > 0 && strchr(blanks, line->rest[length - 1]) != NULL)
            length--;
        line->rest[length] = '\0';
    }
    line->request.words = line->names + first;
    line->request.count = end - first;
    line->request.text = line->rest;
    line->request.choice.all_word = request_option_name(OPTION_ALL, language);
}

const char *shell_words_from(const struct shell_line *line, size_t word)
{
    return word < line->count ? line->text + line->words[word].column - 1 : "";
}

char *shell_words_text(const struct shell_line *line, size_t word)
{
    char *text = memory_copy(shell_words_from(line, word));
    size_t length = strlen(text);

    if (length >= 2 && (text[0] == '"' || text[0] == '\'') && text[length - 1] == text[0]) {
        text[length - 1] = '\0';
        memmove(text, text + 1, length - 1);
    }
    return text;
}

/* --- Long output on a terminal, through a pager ---------------------------------------------------------------------- */

enum { NO_SUCH_COMMAND = 127 };

static bool is_long(const char *text)
{
    struct winsize size;
    long lines = 0;

    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0)
        return false;
    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines >= size.ws_row;
}

static const char *chosen_pager(void)
{
    const char *terminal = getenv("TERM");
    const char *pager = getenv("PAGER");

    if (terminal == NULL || strcmp(terminal, "dumb") == 0)
        return NULL;
    if (pager == NULL)
        return "command -v less >/dev/null || exit 127; exec less -FRXK -Ps\"$0\"";
    return pager[strspn(pager, " ")] != '\0' ? pager : NULL;
}

/* What less shows below the page; ":" is a sign of its own there. Other pagers are not told. */
static const char *pager_prompt(void)
{
    return _("-- Space\\: on, q\\: back to the prompt --");
}

/* less keeps no history of what was searched for in a case, and neither writes files nor runs commands. */
_Noreturn static void become_pager(const char *pager, const int ends[2])
{
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    close(ends[1]);
    setenv("LESSHISTFILE", "-", 1);
    setenv("LESSSECURE", "1", 1);
    setenv("LESSCHARSET", "utf-8", 0);
    execl("/bin/sh", "sh", "-c", pager, pager_prompt(), (char *)NULL);
    _exit(NO_SUCH_COMMAND);
}

static void feed(int end, const char *text)
{
    size_t left = strlen(text);

    while (left > 0) {
        ssize_t count = write(end, text, left);

        if (count < 0 && errno != EINTR)
            return;
        text += count > 0 ? count : 0;
        left -= count > 0 ? (size_t)count : 0;
    }
}

/* Whoever leaves the pager early has read enough: that is no failure. */
static bool run(const char *pager, const char *text)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    int ends[2], status = 0;
    pid_t child;

    if (pipe(ends) != 0)
        return false;
    child = fork();
    if (child == 0)
        become_pager(pager, ends);
    close(ends[0]);
    sigaction(SIGPIPE, &ignore, &before);
    if (child > 0)
        feed(ends[1], text);
    close(ends[1]);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    sigaction(SIGPIPE, &before, NULL);
    return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) == NO_SUCH_COMMAND);
}

/* Shows the text through $PAGER, or less if there is one, if it is longer than the terminal on stdout. False: it is not, or
 * there is no pager; nothing was shown then. */
static bool pager_show(const char *text)
{
    const char *pager = chosen_pager();

    return pager != NULL && is_long(text) && run(pager, text);
}

/* --- The commands of the prompt, found by name ----------------------------------------------------------------------- */

static const struct shell_command *const tables[] = {
    shell_interview_commands, shell_story_commands, shell_show_commands, shell_danger_commands,
    shell_correct_commands,   shell_step_commands,  shell_case_commands, shell_program_commands,
};

/* What people type out of habit. */
static const struct {
    const char *word, *name;
} habits[] = {{"exit", "quit"},    {"q", "quit"},        {"\\q", "quit"},   {"?", "help"},
              {"mulai", "ask"},    {"wawancara", "ask"}, {"kenapa", "how"}, {"why", "how"},
              {"cetak", "report"}, {"print", "report"},  {"mengapa", "how"}};

const struct shell_command *shell_command_at(size_t n)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct shell_command *command = tables[i]; command->run != NULL; command++)
            if (n-- == 0)
                return command;
    return NULL;
}

static const struct shell_command *find_exact(const char *word)
{
    const struct shell_command *command;

    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (strcasecmp(habits[i].word, word) == 0)
            word = habits[i].name;
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        if (strcasecmp(command->name[LANGUAGE_ID], word) == 0 || strcasecmp(command->name[LANGUAGE_EN], word) == 0)
            return command;
    return NULL;
}

const struct shell_command *shell_command_find(const char *word, enum language language, struct buffer *several)
{
    const struct shell_command *found = find_exact(word), *command;
    struct buffer names = BUFFER_EMPTY;
    size_t count = 0;

    for (int i = 0; found == NULL && i < 2 && *word != '\0'; i++) {
        int tried = i == 0 ? (int)language : 1 - (int)language;

        for (size_t at = 0; (command = shell_command_at(at)) != NULL; at++)
            if (strncasecmp(command->name[tried], word, strlen(word)) == 0) {
                buffer_format(&names, "%s%s", count > 0 ? ", " : "", command->name[tried]);
                found = command;
                count++;
            }
    }
    if (count > 1 && several != NULL)
        buffer_add(several, buffer_text(&names));
    buffer_free(&names);
    return count > 1 ? NULL : found;
}

const char *shell_command_nearest(const char *word)
{
    const struct shell_command *command;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(&nearest, command->name[language]);
    return nearest.best;
}

/* --- What the prompt shows ------------------------------------------------------------------------------------------- */

static struct output *out(const struct shell *shell)
{
    return &shell->session->out;
}

/* --- Pages ----------------------------------------------------------------------------------------------------- */

void shell_output_start(struct shell *shell)
{
    int error = out(shell)->error;

    output_start(out(shell), stdout, shell->session->options.color);
    out(shell)->error = error;
    out(shell)->stream = output_page(&shell->page, &shell->page_size);
}

/* Ends the transcript. What could not be written to it is said, and makes the session end with this status. */
static void close_transcript(struct shell *shell, int error)
{
    FILE *file = shell->transcript;

    shell->transcript = NULL;
    if (file != NULL && !file_append_close(file) && error == 0)
        error = errno;
    if (error == 0)
        return;
    shell->status = shell->transcript_status = STATUS_IO;
    fflush(stdout);
    fprintf(stderr, _("%s: the transcript cannot be written and ends here: %s\n"), PROGRAM_NAME, system_error(error));
}

/* Without colour sequences: a transcript is for reading anywhere. */
static void write_transcript(struct shell *shell, const char *text)
{
    bool written = true;

    while (shell->transcript != NULL && *text != '\0') {
        size_t length = strcspn(text, "\033");

        written = fwrite(text, 1, length, shell->transcript) == length && written;
        text += length;
        if (*text != '\0')
            text += strcspn(text, "m") + (strchr(text, 'm') != NULL);
    }
    if (shell->transcript != NULL && (fflush(shell->transcript) != 0 || !written))
        close_transcript(shell, errno != 0 ? errno : EIO);
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
    output_page_close(out(shell)->stream, &shell->page);
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
    close_transcript(shell, 0);
    if (path == NULL)
        return shell->transcript_status;
    shell->transcript = file_append(path, "# intervensi: transcript\n", diag);
    return shell->transcript != NULL ? STATUS_OK : STATUS_CANNOT_CREATE;
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
    buffer_cut(&after, text_fitting(buffer_text(&after), output->width - cells - 3));
    output_format(output, "  %s%s\n", buffer_text(&before), buffer_text(&after));
    output_format(output, "  %*s^\n", cells, "");
    buffer_free(&before);
    buffer_free(&after);
}

static void put_problem(const struct shell *shell, struct output *output, const struct shell_line *line,
                        const struct problem *problem)
{
    struct buffer text = BUFFER_EMPTY;

    if (problem->file != NULL)
        problem_add_place(&text, problem);
    else if (!input_interactive(shell->input))
        buffer_add(&text, PROGRAM_NAME ": ");
    buffer_add_plain(&text, problem->message);
    layout_take(output, "", "", &text);
    if (problem->file == NULL && problem->column > 0 && line != NULL)
        put_caret(output, line->text, (size_t)problem->column);
    if (problem->hint == NULL)
        return;
    buffer_add_plain(&text, problem->hint);
    layout_take(output, "  ", "  ", &text);
}

enum status shell_refuse(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status)
{
    char *text = NULL;
    size_t size = 0;
    struct output output = *out(shell);

    output.stream = output_page(&text, &size);
    for (size_t i = 0; i < diag->count; i++)
        put_problem(shell, &output, line, &diag->problems[i]);
    output_page_close(output.stream, &text);
    write_message(shell, text);
    free(text);
    diag_free(diag);
    return status;
}

void shell_warn(struct shell *shell, struct diag *warnings)
{

    if (warnings->count > 0 && !shell->session->options.quiet)
        shell_refuse(shell, NULL, warnings, STATUS_OK);
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
    diag_add(&diag, &place, CODE_USAGE, hint, "%s", text);
    free(text);
    return shell_refuse(shell, line, &diag, STATUS_USAGE);
}

enum status shell_only_options(struct shell *shell, const struct shell_line *line, const char *format)
{
    struct buffer hint = BUFFER_EMPTY;
    enum status status = STATUS_OK;

    for (int i = 0; i < OPTION_COUNT; i++)
        if ((line->options >> i & 1) != 0)
            buffer_format(&hint, "%s%s", hint.length > 0 ? ", " : "",
                          request_option_name((enum request_option)i, shell->wording.language));
    if (line->request.count > 0)
        status = shell_refuse_word(shell, line, line->first, hint.text, format, line->words[line->first].text);
    buffer_free(&hint);
    return status;
}

enum status shell_answered(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status)
{
    long start = line->first < line->count ? (long)line->words[line->first].column : (long)strlen(line->text) + 2;

    for (size_t i = 0; i < diag->count; i++) {
        struct problem *problem = &diag->problems[i];

        if (problem->file == NULL && problem->column > 0)
            problem->column += start - 1;
        else if (problem->file == NULL && status == STATUS_USAGE)
            problem->column = start;
    }
    return status == STATUS_OK ? status : shell_refuse(shell, line, diag, status);
}

/* --- The prompt ------------------------------------------------------------------------------------------------------ */

bool shell_word_is(const char *word, const char *id, const char *en)
{
    size_t length;

    word += strspn(word, "-");
    length = strlen(word);
    if (length < 3)
        return strcmp(word, id) == 0 || strcmp(word, en) == 0;
    return strncmp(word, id, length) == 0 || strncmp(word, en, length) == 0;
}

static enum status refuse_command(struct shell *shell, const struct shell_line *line, const struct buffer *several)
{
    const char *word = line->words[0].text;
    const char *nearest = shell_command_nearest(word);
    struct buffer hint = BUFFER_EMPTY;
    enum status status;

    if (several->length == 0 && line->count > 1 && shell_story(shell, line->text) && input_interactive(shell->input))
        return STATUS_OK;
    if (several->length > 0)
        buffer_format(&hint, _("several commands begin like this: %s"), several->text);
    else if (vocabulary_fact(shell->wording.vocabulary, word) != NOT_FOUND)
        buffer_format(&hint, _("to answer it type %s=ANSWER; %s? explains it"), word, word);
    else if (nearest != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest);
    else
        buffer_add(&hint, _("bantuan/help lists the commands"));
    status = shell_refuse_word(shell, line, 0, buffer_text(&hint), _("there is no command '%s'"), word);
    buffer_free(&hint);
    return status;
}

/* "X?" and "X ?" ask what X means; so does "F=?". */
static bool is_question(const struct shell_line *line)
{
    size_t length = strlen(line->text);

    return length > 0 && line->text[length - 1] == '?' && line->count <= 2;
}

static enum status ask_meaning(struct shell *shell, const struct shell_line *line)
{
    struct shell_word words[2] = {line->words[0], line->words[0]};
    const struct shell_line asked = {.text = line->text, .words = words, .count = 2};
    struct buffer word = BUFFER_EMPTY;
    enum status status;

    buffer_add_part(&word, line->words[0].text, strcspn(line->words[0].text, "?="));
    if (word.length == 0 && line->count == 1)
        status = shell_help(shell, line);
    else
        status = shell_help_on(shell, &asked, word.text);
    buffer_free(&word);
    return status;
}

static enum status run_found(struct shell *shell, struct shell_line *line, const struct shell_command *command)
{
    size_t most = command->most == NO_WORD ? 0 : (size_t)command->most;

    shell_words_sort(line, command->options, shell->wording.language);
    line->command = command;
    if (command->missing != NULL && line->request.count == 0)
        return shell_refuse_word(shell, line, line->count, command->hint != NULL ? gettext(command->hint) : NULL, "%s",
                                 gettext(command->missing));
    if (command->most != 0 && line->count > most + 1)
        return shell_refuse_word(shell, line, most + 1, NULL, _("one word too many: '%s'"), line->words[most + 1].text);
    return command->run(shell, line);
}

static enum status run_command(struct shell *shell, struct shell_line *line)
{
    const struct shell_command *command;
    struct buffer several = BUFFER_EMPTY;
    enum status status;

    if (is_question(line))
        return ask_meaning(shell, line);
    if (answer_words_are(line->text))
        return shell_assign(shell, line, 0, line->text);
    command = shell_command_find(line->words[0].text, shell->wording.language, &several);
    if (command != NULL)
        status = run_found(shell, line, command);
    else if (strchr(line->text, '=') != NULL) /* a question named by a label of several words */
        status = shell_assign(shell, line, 0, line->text);
    else
        status = refuse_command(shell, line, &several);
    buffer_free(&several);
    return status;
}

/* What could not be written for a recovery is said once; the work itself goes on. */
static void tell_of_autosave(struct shell *shell)
{
    struct diag diag = DIAG_EMPTY;

    workspace_autosave_status(shell->workspace, &diag);
    if (diag.count > 0)
        shell_refuse(shell, NULL, &diag, STATUS_OK);
}

enum status shell_run_line(struct shell *shell, const char *text)
{
    enum status status = STATUS_OK;
    size_t size = strlen(text);

    if (utf8_invalid_at(text, size) < size) {
        struct diag diag = DIAG_EMPTY;

        diag_add(&diag, NULL, CODE_BAD_UTF8, NULL, "%s", _("what was typed is not UTF-8"));
        return shell->status = shell_refuse(shell, NULL, &diag, STATUS_DATA);
    }
    if (text[strspn(text, " \t")] == '#')
        return STATUS_OK;
    while (text != NULL && !shell->quit && (status == STATUS_OK || shell->keep_going)) {
        struct shell_line line;

        text = shell_words_cut(text, &line);
        if (line.count > 0)
            status = run_command(shell, &line);
        if (status != STATUS_OK)
            shell->status = status;
        shell_words_free(&line);
        shell_tell_contradictions(shell);
        tell_of_autosave(shell);
        shell_show(shell);
    }
    return status;
}

/* --- Commands about the program itself ------------------------------------------------------------------------------- */

/* Names of the languages in both of them. */
static bool read_language(const char *word, enum language *language)
{
    if (language_read(word, language))
        return true;
    if (shell_word_is(word, "indonesia", "indonesian"))
        *language = LANGUAGE_ID;
    else if (shell_word_is(word, "inggris", "english"))
        *language = LANGUAGE_EN;
    else
        return false;
    return true;
}

/* Without a word it switches to the other language. */
static enum status lang(struct shell *shell, const struct shell_line *line)
{
    enum language language = shell->wording.language == LANGUAGE_ID ? LANGUAGE_EN : LANGUAGE_ID;

    if (line->count > 1 && !read_language(line->words[1].text, &language))
        return shell_refuse_word(shell, line, 1, "id, en", _("there is no language '%s' here"), line->words[1].text);
    language_use(language);
    shell->session->language = language;
    shell->wording.language = language;
    shell_say(shell, "%s", _("Language: English."));
    return STATUS_OK;
}

static enum status transcript(struct shell *shell, const struct shell_line *line)
{
    const char *word = line->count > 1 ? line->words[1].text : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (word == NULL) {
        shell_say(shell, "%s", shell->transcript != NULL ? _("The transcript is on.") : _("The transcript is off."));
        return STATUS_OK;
    }
    if (shell_word_is(word, "mati", "off")) {
        shell_transcript(shell, NULL, &diag);
        shell_say(shell, "%s", _("The transcript is off."));
        return STATUS_OK;
    }
    status = shell_transcript(shell, word, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("From now on everything is written to %s, which only you can read."), word);
    return STATUS_OK;
}

static enum status quit(struct shell *shell, const struct shell_line *line)
{
    (void)line;
    shell_end(shell);
    return STATUS_OK;
}

const struct shell_command shell_program_commands[] = {
    {{"bantuan", "help"},
     N_("[WORD]"),
     N_("the commands; or what a command, question, answer, term, rule or source means"),
     "bantuan saran\ncoping-result?\ngrp-01?",
     .run = shell_help,
     .lists = LIST(COMMANDS),
     .begun = LIST(FACTS) | LIST(RULES)},
    {{"bahasa", "lang"},
     "[id|en]",
     N_("switches to the other language"),
     "bahasa en",
     .run = lang,
     .lists = LIST(LANGUAGES),
     .most = 1},
    {{"transkrip", "transcript"},
     N_("[FILE|mati|off]"),
     N_("writes everything that is typed and shown to a file, too"),
     "transkrip sesi.txt\ntranskrip mati",
     .run = transcript,
     .lists = LIST(FILES),
     .most = 1},
    {{"keluar", "quit"}, "", N_("ends; unsaved work is asked about first"), "keluar", .run = quit, .most = NO_WORD},
    {.run = NULL},
};
