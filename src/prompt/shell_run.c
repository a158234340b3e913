/* A session at the prompt from its beginning to its end. See shell.h.
 * May use: the parts of the prompt. Not its job: any one command. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "base/version.h"
#include "diag.h"
#include "memory.h"
#include "prompt/completion.h"
#include "prompt/shell_parts.h"
#include "prompt/stepper.h"

/* Name of the case at the prompt: that of its file, else its id, else none. */
static void add_name(const struct shell *shell, struct buffer *prompt)
{
    const char *path = workspace_path(shell->workspace);
    const char *id = workspace_case(shell->workspace)->id;
    const char *name = path != NULL && strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
    size_t length = name != NULL ? strlen(name) : 0;

    if (length > 5 && strcmp(name + length - 5, ".json") == 0)
        length -= 5;
    if (name == NULL && id != NULL) {
        name = id;
        length = strlen(id);
    }
    if (name == NULL)
        buffer_add(prompt, PROGRAM_NAME);
    for (size_t i = 0; i < length; i++)
        buffer_add_plain(prompt, (char[2]){name[i], '\0'});
}

/* Short enough to leave most of the line to what is typed. */
static void make_prompt(const struct shell *shell, struct buffer *prompt)
{
    int most = shell->session->out.width / 2;

    add_name(shell, prompt);
    if (text_cells(prompt->text) > most) {
        while (text_cells(prompt->text) >= most || ((unsigned char)prompt->text[prompt->length - 1] & 0xc0) == 0x80)
            buffer_cut(prompt, prompt->length - 1);
        buffer_add(prompt, "…");
    }
    buffer_add(prompt, workspace_unsaved(shell->workspace) ? "*> " : "> ");
}

/* What was typed enters the transcript; what is shown next fits the terminal as wide as it is now. */
static void hear(void *context, const char *prompt, const char *line)
{
    struct shell *shell = context;

    shell_transcript_line(shell, prompt, line);
    shell_show(shell);
}

static enum status read_failed(struct shell *shell)
{
    const struct shell_line none = {NULL, NULL, 0};
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_DATA;

    if (errno == EMSGSIZE)
        diag_add(&diag, NULL, "too-long", NULL, _("a line has more than %d bytes"), INPUT_LINE_MAX);
    else if (errno == EILSEQ)
        diag_add(&diag, NULL, "bad-utf8", NULL, "%s", _("what was typed is not UTF-8"));
    else {
        diag_add(&diag, NULL, "io", NULL, _("reading failed: %s"), system_error(errno));
        status = STATUS_IO;
    }
    shell->quit = true;
    return shell->status = shell_refuse(shell, &none, &diag, status);
}

static void read_command(struct shell *shell)
{
    struct buffer prompt = BUFFER_EMPTY;
    char *line = NULL;

    make_prompt(shell, &prompt);
    switch (input_read(shell->input, prompt.text, true, &line)) {
    case INPUT_LINE: shell_run_line(shell, line); break;
    case INPUT_END: shell->quit = shell_may_lose(shell); break;
    case INPUT_INTERRUPT: break;
    case INPUT_FAILED: read_failed(shell); break;
    }
    free(line);
    buffer_free(&prompt);
}

/* A person goes on after a mistake; nobody watches over piped commands. */
static bool goes_on(const struct shell *shell)
{
    if (shell->quit)
        return false;
    return shell->status == STATUS_OK || shell->keep_going;
}

static void run_commands(struct shell *shell, const struct shell_options *options)
{
    for (size_t i = 0; i < options->command_count && goes_on(shell); i++) {
        hear(shell, "> ", options->commands[i]);
        shell_run_line(shell, options->commands[i]);
    }
    while (options->command_count == 0 && (input_interactive(shell->input) ? !shell->quit : goes_on(shell)))
        read_command(shell);
}

static void greet(struct shell *shell)
{
    shell_say(shell, _("%s %s, rules %s. tanya/ask begins the interview, saran/advise gives advice, bantuan/help helps."),
              PROGRAM_NAME, PROGRAM_VERSION, engine_version(shell->session->engine));
}

static enum status begin(struct shell *shell, const struct shell_options *options)
{
    const struct shell_line none = {NULL, NULL, 0};
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    if (options->transcript != NULL)
        status = shell_transcript(shell, options->transcript, &diag);
    if (input_interactive(shell->input) && options->command_count == 0 && status == STATUS_OK)
        greet(shell);
    if (options->path != NULL && status == STATUS_OK)
        status = shell_load(shell, options->path, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, &none, &diag, status);
    shell_offer_recovery(shell, options->path);
    return STATUS_OK;
}

static enum status cannot_use_history(const char *path)
{
    fprintf(stderr, _("%s: the history file %s cannot be used: %s\n"), PROGRAM_NAME, path, system_error(errno));
    return STATUS_CANNOT_CREATE;
}

/* A person has seen every message when the session ends well; only piped commands hand the status of a failure on. */
static enum status hold(struct shell *shell, const struct shell_options *options)
{
    enum status status;

    engine_set_interrupt(shell->session->engine, input_interactive(shell->input) ? &input_interrupted : NULL);
    input_set_completion(shell->input, complete_word, shell);
    input_set_listener(shell->input, hear, shell);
    shell_output_start(shell);
    status = begin(shell, options);
    shell_show(shell);
    if (status == STATUS_OK) {
        run_commands(shell, options);
        status = shell->status;
        if (input_interactive(shell->input) && options->command_count == 0 && status != STATUS_IO)
            status = STATUS_OK;
    }
    shell_output_stop(shell);
    shell_transcript(shell, NULL, NULL);
    return status;
}

enum status shell_run(struct session *session, const struct shell_options *options)
{
    struct stepper stepper = {.run = NULL};
    struct shell shell = {.session = session, .stepper = &stepper, .keep_going = options->keep_going};
    enum status status = session_open(session);

    if (status != STATUS_OK)
        return status;
    shell.input = input_open(options->history);
    if (shell.input == NULL)
        return cannot_use_history(options->history);
    shell.workspace = workspace_new(session);
    shell.wording = wording_of(session->engine, session->language);
    workspace_autosave(shell.workspace, options->autosave);
    status = hold(&shell, options);
    engine_set_interrupt(session->engine, NULL);
    stepper_free(&stepper);
    workspace_free(shell.workspace);
    input_close(shell.input);
    return status;
}
