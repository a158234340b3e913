/* What CLIPS says of its work, and how long the phases took. */
#include "program/debug.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/version.h"
#include "engine.h"

enum { DEBUG_TIME = TELL_ALL + 1 };

const char debug_words[] = "rules, facts, activations, focus, time, all";

bool debug_read(const char *list, unsigned *debug)
{
    static const struct {
        const char *word;
        unsigned bits;
    } words[] = {{"rules", TELL_RULES}, {"facts", TELL_FACTS}, {"activations", TELL_ACTIVATIONS},
                 {"focus", TELL_FOCUS}, {"time", DEBUG_TIME},  {"all", TELL_ALL | DEBUG_TIME}};

    *debug = 0;
    for (;; list++) {
        size_t length = strcspn(list, ","), i = 0;

        while (i < sizeof words / sizeof words[0] && (strncmp(list, words[i].word, length) != 0 || words[i].word[length] != '\0'))
            i++;
        if (i == sizeof words / sizeof words[0])
            return false;
        *debug |= words[i].bits;
        list += length;
        if (*list == '\0')
            return true;
    }
}

static void tell(const char *text)
{
    fputs(text, stderr);
}

void debug_engine(struct engine *engine, unsigned debug)
{
    if ((debug & TELL_ALL) != 0)
        engine_tell(engine, debug & TELL_ALL, tell);
}

void debug_time(unsigned debug, const char *phase)
{
    static struct timespec before;
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    if ((debug & DEBUG_TIME) != 0 && phase != NULL)
        fprintf(stderr, "%s: %s %.3f ms\n", PROGRAM_NAME, phase,
                (double)(now.tv_sec - before.tv_sec) * 1e3 + (double)(now.tv_nsec - before.tv_nsec) / 1e6);
    before = now;
}
