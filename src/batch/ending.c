/* Being asked to end. See ending.h. */
#include "batch/ending.h"

#include <stddef.h>

volatile sig_atomic_t ending_asked;

static const int signals[] = {SIGINT, SIGTERM};
static sigset_t before;

static void note(int number)
{
    ending_asked = number;
}

void ending_watch(void)
{
    struct sigaction action = {.sa_handler = note}, old;
    sigset_t blocked;

    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sigaddset(&blocked, signals[i]);
        if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(signals[i], &action, NULL);
    }
    sigprocmask(SIG_BLOCK, &blocked, &before);
}

const sigset_t *ending_mask(void)
{
    return &before;
}

void ending_reraise(void)
{
    if (ending_asked == 0)
        return;
    signal(ending_asked, SIG_DFL);
    raise(ending_asked);
    sigprocmask(SIG_SETMASK, &before, NULL);
}
