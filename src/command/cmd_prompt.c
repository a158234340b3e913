/* The prompt, which opens where no command is named. */
#include "program/options.h"
#include "program/session.h"
#include "shell/shell.h"
#include "text.h"

enum { COMMANDS_MAX = 64 };

static const char *typed[COMMANDS_MAX];
static struct shell_options shell = {.commands = typed};

static bool add_command(struct reading *reading, const struct option_row *row, char *word)
{
    (void)row;
    if (shell.command_count == COMMANDS_MAX)
        return options_refuse(reading, _("no more than %d commands with -c; pipe them in instead"), COMMANDS_MAX);
    typed[shell.command_count++] = word;
    return true;
}

static const struct option_row table[] = {
    {"command", 'c', N_("COMMAND"), N_("run this command of the prompt and end; may be given several times"), .kind = READ_OWN,
     .read = add_command},
    {"keep-going", 0, NULL, N_("continue with -c and piped commands after one fails"), FLAG(shell.keep_going)},
    {"history", 0, N_("FILE"), N_("keep what is typed in a file (default: in memory only)"), TEXT(shell.history)},
    {"transcript", 0, N_("FILE"), N_("write what is typed and shown to a file, too"), TEXT(shell.transcript)},
    {"autosave", 0, NULL, N_("after each change keep a recovery file beside the case (default on a terminal)"),
     FLAG(shell.autosave)},
    {"no-autosave", 0, NULL, N_("keep no recovery file"), FLAG(shell.no_autosave)},
    {.name = NULL},
};

static enum status run(struct session *session, const char *const *words)
{
    shell.path = words[0];
    session->prompt = true;
    return shell_run(session, &shell);
}

const struct command command_prompt = {
    .name = "",
    .arguments = "[CASE.json]",
    .summary = N_("the prompt"),
    .about = N_("Opens the prompt: interview, advice and explanations, typed one by one."),
    .example =
        "intervensi\nintervensi examples/keluarga-phk.json\nintervensi -c 'felt-need=ya' -c saran examples/keluarga-phk.json",
    .options = table,
    .most = 1,
    .run = run,
};
