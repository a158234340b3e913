/* Lines typed by a person or piped in. See input.h.
 *
 * While readline waits, signals are let through in ppoll alone and dealt with between two keys, outside any handler; so readline is
 * never in the middle of something, and no typed character is lost. */
#include "prompt/input.h"

#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>

#include "memory.h"
#include "prompt/input_completion.h"
#include "prompt/input_history.h"

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

struct input *input_open(const char *history_file)
{
    struct input *input = memory_new(1, sizeof *input);

    input->interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (!input->interactive)
        return input;
    if (!input_history_open(history_file)) {
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
    size_t size = 0;
    ssize_t length;

    errno = 0;
    length = getline(line, &size, stdin);
    if (length < 0) {
        free(*line);
        *line = NULL;
        return ferror(stdin) ? INPUT_FAILED : INPUT_END;
    }
    if (length > 0 && (*line)[length - 1] == '\n')
        (*line)[--length] = '\0';
    if (length > 0 && (*line)[length - 1] == '\r')
        (*line)[--length] = '\0';
    errno = strlen(*line) != (size_t)length ? EILSEQ : EMSGSIZE;
    if (errno == EILSEQ || length > INPUT_LINE_MAX) {
        free(*line);
        *line = NULL;
        return INPUT_FAILED;
    }
    return INPUT_LINE;
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
