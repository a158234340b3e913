/* Completion with the Tab key, through readline. See input_completion.h. */
#include "prompt/input_completion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

#include "memory.h"

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

void input_completion_start(void)
{
    rl_attempted_completion_function = complete_at;
    rl_basic_word_break_characters = " \t;=,";
    rl_completer_quote_characters = "";
    rl_completion_query_items = -1;
    rl_variable_bind("page-completions", "off");
    rl_variable_bind("show-all-if-ambiguous", "on");
}

void input_completion_use(input_complete complete_word, void *context)
{
    drop_candidates();
    ask = complete_word;
    ask_context = context;
}
