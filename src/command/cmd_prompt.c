/* The prompt, which opens where no command is named. */
#include <stdlib.h>

#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "shell/shell.h"
#include "text.h"

enum { KEY_KEEP_GOING = 512, KEY_HISTORY, KEY_TRANSCRIPT, KEY_AUTOSAVE, COMMANDS_MAX = 64 };

struct prompt_input {
    struct shell_options shell;
    const char *commands[COMMANDS_MAX];
};

static const struct argp_option table[] = {
    {"command", 'c', N_("COMMAND"), 0, N_("run this command of the prompt and end; may be given several times"), 0},
    {"keep-going", KEY_KEEP_GOING, NULL, 0, N_("go on with -c and piped commands after one that failed"), 0},
    {"history", KEY_HISTORY, N_("FILE"), 0, N_("keep what is typed in a file (default: in memory only)"), 0},
    {"transcript", KEY_TRANSCRIPT, N_("FILE"), 0, N_("write what is typed and shown to a file, too"), 0},
    {"autosave", KEY_AUTOSAVE, NULL, 0, N_("after each change keep a recovery file beside the case"), 0},
    {0},
};

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct prompt_input *input = state->input;

    switch (key) {
    case 'c':
        if (input->shell.command_count == COMMANDS_MAX)
            return options_refuse(state, _("no more than %d commands with -c; pipe them in instead"), COMMANDS_MAX);
        input->commands[input->shell.command_count++] = argument;
        return 0;
    case KEY_KEEP_GOING: input->shell.keep_going = true; return 0;
    case KEY_HISTORY: input->shell.history = argument; return 0;
    case KEY_TRANSCRIPT: input->shell.transcript = argument; return 0;
    case KEY_AUTOSAVE: input->shell.autosave = true; return 0;
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->shell.path);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run(struct session *session, const void *data)
{
    const struct prompt_input *input = data;
    struct shell_options options = input->shell;

    options.commands = input->commands;
    return shell_run(session, &options);
}

static const struct argp argp = {
    table, parse, "[CASE.json]", N_("Opens the prompt: interview, advice and explanations, typed one by one."), NULL, NULL, NULL,
};

const struct command command_prompt = {
    .name = "",
    .summary = N_("the prompt"),
    .example =
        "intervensi\nintervensi examples/keluarga-phk.json\nintervensi -c 'felt-need=ya' -c saran examples/keluarga-phk.json",
    .argp = &argp,
    .input_size = sizeof(struct prompt_input),
    .run = run,
};
