/* Lines typed by a person or piped in.
 *
 * While readline waits, signals are let through in ppoll alone and dealt with between two keys, outside any handler; so readline
 * is never in the middle of something, and no typed character is lost. */
#include "shell/input.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/files.h"
#include "memory.h"

/* --- The history of typed lines -------------------------------------------------------------------------------------- */

enum { LINES_MAX = 1000 };

/* Open for as long as the history is: a line is kept even if the session is killed. NULL: in memory only. */
static FILE *history;

/* A line without its newline, with no more bytes than a line may have: what is beyond is dropped, and the line one byte longer than allowed
 * then. False: there is none, or ferror() says that reading failed. */
static bool read_line(FILE *file, struct buffer *line)
{
    int byte = getc_unlocked(file);

    for (; byte != EOF && byte != '\n'; byte = getc_unlocked(file))
        if (line->length <= INPUT_LINE_MAX)
            buffer_add_part(line, &(char){(char)byte}, 1);
    return !ferror(file) && (byte != EOF || line->length > 0);
}

static void read_lines(FILE *file)
{
    struct buffer line = BUFFER_EMPTY;

    for (; read_line(file, &line); buffer_cut(&line, 0))
        if (line.length > 0 && line.length <= INPUT_LINE_MAX && line.text[0] != '#')
            add_history(line.text);
    buffer_free(&line);
}

/* Starts an empty history, or the one in the file, which nobody else may read from now on. */
static bool input_history_open(const char *path, struct diag *diag)
{
    using_history();
    stifle_history(LINES_MAX);
    if (path == NULL)
        return true;
    history = file_append(path, "# intervensi: history\n", diag);
    if (history == NULL)
        return false;
    rewind(history);
    read_lines(history);
    return true;
}

static void input_history_close(void)
{
    clear_history();
    if (history != NULL)
        file_append_close(history);
    history = NULL;
}

/* Remembers a line; blank ones and repetitions are left out. */
static void input_history_add(const char *line)
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

/* --- Completion with the Tab key, through readline ------------------------------------------------------------------- */

/* Readline's callbacks take no context. */
static input_complete ask;
static void *ask_context;
static char **candidates; /* of the word being completed */

static void drop_candidates(void)
{
    for (size_t i = 0; candidates != NULL && candidates[i] != NULL; i++)
        free(candidates[i]);
    free(candidates);
    candidates = NULL;
}

/* Hands readline one candidate after the other; it frees what it is given. */
static char *next_candidate(const char *word, int state)
{
    static size_t next;

    (void)word;
    if (state == 0)
        next = 0;
    return candidates != NULL && candidates[next] != NULL ? memory_copy(candidates[next++]) : NULL;
}

static char **complete_at(const char *word, int start, int end)
{
    char *line = memory_copy(rl_line_buffer);
    char **matches;
    size_t length;

    rl_attempted_completion_over = 1;
    line[end] = '\0';
    drop_candidates();
    if (ask != NULL)
        candidates = ask(ask_context, line, (size_t)start);
    free(line);
    matches = rl_completion_matches(word, next_candidate);
    length = matches != NULL ? strlen(matches[0]) : 0;
    rl_completion_append_character = length > 0 && strchr("=/", matches[0][length - 1]) != NULL ? '\0' : ' ';
    return matches;
}

/* Readies readline: words end where those of the prompt do; lists are shown at once and ask nothing. */
static void input_completion_start(void)
{
    rl_attempted_completion_function = complete_at;
    rl_basic_word_break_characters = " \t;=,";
    rl_completer_quote_characters = "";
    rl_completion_query_items = -1;
    rl_variable_bind("page-completions", "off");
    rl_variable_bind("show-all-if-ambiguous", "on");
}

/* Whom to ask for candidates; NULL: nobody any more. */
static void input_completion_use(input_complete complete_word, void *context)
{
    drop_candidates();
    ask = complete_word;
    ask_context = context;
}

/* --- Lines typed by a person or piped in ----------------------------------------------------------------------------- */

struct input {
    bool interactive;
    struct termios terminal; /* as it was found */
    input_hear hear;
    void *hear_context;
};

volatile sig_atomic_t input_interrupted;

static volatile sig_atomic_t resized;
static volatile sig_atomic_t stopped_by; /* a signal that ends or stops the program, or 0 */

/* Readline's callbacks take no context. */
static char *read_so_far;
static bool line_is_there;

static const int watched[] = {SIGINT, SIGWINCH, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { WATCHED_COUNT = sizeof watched / sizeof *watched, ALWAYS_WATCHED = 2 };

static void on_signal(int number)
{
    if (number == SIGINT)
        input_interrupted = 1;
    else if (number == SIGWINCH)
        resized = 1;
    else
        stopped_by = number;
}

static void watch(int number, void (*handler)(int))
{
    struct sigaction action = {.sa_handler = handler};

    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

/* --- Opening ------------------------------------------------------------------------------------------------- */

static void start_readline(void)
{
    rl_readline_name = "intervensi";
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
    /* Readline takes the encoding from the environment, at every line; here characters are UTF-8 whatever that says (language.c). */
    setenv("LC_ALL", setlocale(LC_CTYPE, NULL), 1);
    rl_initialize();
    input_completion_start();
    /* Lines that are pasted run one by one, as if they were typed. */
    rl_variable_bind("enable-bracketed-paste", "off");
}

/* Without NOFLSH the terminal would throw away at Ctrl-C what was typed ahead. */
static void keep_typed_ahead(struct input *input)
{
    struct termios terminal;

    if (tcgetattr(STDIN_FILENO, &input->terminal) != 0)
        return;
    terminal = input->terminal;
    terminal.c_lflag |= NOFLSH;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal);
}

struct input *input_open(const char *history_file, struct diag *diag)
{
    struct input *input = memory_new(1, sizeof *input);

    input->interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (!input->interactive)
        return input;
    if (!input_history_open(history_file, diag)) {
        free(input);
        return NULL;
    }
    start_readline();
    keep_typed_ahead(input);
    for (size_t i = 0; i < ALWAYS_WATCHED; i++)
        watch(watched[i], on_signal);
    return input;
}

void input_close(struct input *input)
{
    if (input == NULL)
        return;
    if (input->interactive) {
        for (size_t i = 0; i < ALWAYS_WATCHED; i++)
            watch(watched[i], SIG_DFL);
        tcsetattr(STDIN_FILENO, TCSADRAIN, &input->terminal);
        input_history_close();
        input_completion_use(NULL, NULL);
    }
    free(input);
}

bool input_interactive(const struct input *input)
{
    return input->interactive;
}

void input_set_completion(struct input *input, input_complete complete, void *context)
{
    if (input->interactive)
        input_completion_use(complete, context);
}

void input_set_listener(struct input *input, input_hear hear, void *context)
{
    input->hear = hear;
    input->hear_context = context;
}

/* --- Reading ------------------------------------------------------------------------------------------------- */

/* Called by readline; with the handler still there it would show the prompt again. */
static void take_line(char *line)
{
    read_so_far = line;
    line_is_there = true;
    rl_callback_handler_remove();
}

/* The program is to end or to stop: the terminal is given back as it was found, then the signal does what it always does. */
static void obey_signal(const struct input *input, int number)
{
    struct termios mine;
    sigset_t only;

    stopped_by = 0;
    tcgetattr(STDIN_FILENO, &mine);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &input->terminal);
    watch(number, SIG_DFL);
    sigemptyset(&only);
    sigaddset(&only, number);
    raise(number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
    /* Only after a stop. */
    sigprocmask(SIG_BLOCK, &only, NULL);
    watch(number, on_signal);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mine);
    rl_on_new_line();
    rl_forced_update_display();
}

static enum input_event interrupted(bool remember)
{
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_point = rl_end;
    rl_redisplay();
    if (remember)
        input_history_add(rl_line_buffer);
    rl_replace_line("", 0);
    rl_callback_handler_remove();
    fputs("^C\n", stdout);
    fflush(stdout);
    return INPUT_INTERRUPT;
}

static enum input_event wait_for_line(const struct input *input, const sigset_t *outside, bool remember)
{
    struct pollfd keys = {.fd = STDIN_FILENO, .events = POLLIN};

    while (!line_is_there) {
        int ready = ppoll(&keys, 1, NULL, outside);

        if (ready < 0 && errno != EINTR) {
            rl_callback_handler_remove();
            return INPUT_FAILED;
        }
        if (stopped_by != 0)
            obey_signal(input, stopped_by);
        if (input_interrupted)
            return interrupted(remember);
        if (resized) {
            resized = 0;
            rl_resize_terminal();
        }
        if (ready > 0)
            rl_callback_read_char();
    }
    if (read_so_far != NULL)
        return INPUT_LINE;
    fputs("\n", stdout);
    fflush(stdout);
    return INPUT_END;
}

static enum input_event read_terminal(const struct input *input, const char *prompt, bool remember, char **line)
{
    sigset_t blocked, outside;
    enum input_event event;

    sigemptyset(&blocked);
    for (size_t i = 0; i < WATCHED_COUNT; i++)
        sigaddset(&blocked, watched[i]);
    sigprocmask(SIG_BLOCK, &blocked, &outside);
    for (size_t i = ALWAYS_WATCHED; i < WATCHED_COUNT; i++)
        watch(watched[i], on_signal);
    if (resized) {
        resized = 0;
        rl_reset_screen_size();
    }
    read_so_far = NULL;
    line_is_there = false;
    rl_callback_handler_install(prompt, take_line);
    event = wait_for_line(input, &outside, remember);
    for (size_t i = ALWAYS_WATCHED; i < WATCHED_COUNT; i++)
        watch(watched[i], SIG_DFL);
    sigprocmask(SIG_SETMASK, &outside, NULL);
    *line = read_so_far;
    read_so_far = NULL;
    if (event == INPUT_LINE && remember)
        input_history_add(*line);
    return event;
}

static enum input_event read_plain(char **line)
{
    struct buffer text = BUFFER_EMPTY;
    bool read = read_line(stdin, &text);

    if (read && text.length > 0 && text.text[text.length - 1] == '\r')
        buffer_cut(&text, text.length - 1);
    if (read && text.length <= INPUT_LINE_MAX && strlen(buffer_text(&text)) == text.length) {
        *line = memory_copy(buffer_text(&text));
        buffer_free(&text);
        return INPUT_LINE;
    }
    if (read)
        errno = text.length > INPUT_LINE_MAX ? EMSGSIZE : EILSEQ;
    buffer_free(&text);
    return read || ferror(stdin) ? INPUT_FAILED : INPUT_END;
}

enum input_event input_read(struct input *input, const char *prompt, bool remember, char **line)
{
    enum input_event event;

    *line = NULL;
    input_interrupted = 0;
    event = input->interactive ? read_terminal(input, prompt, remember, line) : read_plain(line);
    if (event == INPUT_LINE && input->hear != NULL)
        input->hear(input->hear_context, prompt, *line);
    return event;
}
