/* Long output on a terminal, through a pager. See pager.h. */
#include "base/pager.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "text.h"

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

/* less keeps no history of what was searched for in a case. */
_Noreturn static void become_pager(const char *pager, const int ends[2])
{
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    close(ends[1]);
    setenv("LESSHISTFILE", "-", 1);
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

bool pager_show(const char *text)
{
    const char *pager = chosen_pager();

    return pager != NULL && is_long(text) && run(pager, text);
}
