/* The program: reads the command line, runs one command, ends with its status. Only this file ends the program. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/version.h"
#include "diag.h"
#include "many/pool.h"
#include "program/debug.h"
#include "program/guard.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

static enum status unknown_command(const char *word)
{
    const char *nearest = commands_nearest(word);

    output_say(_("%s: unknown command '%s'"), PROGRAM_NAME, word);
    if (nearest != NULL)
        output_say(_("; did you mean '%s%s'?"), "", nearest);
    output_say("\n");
    output_say(_("See '%s --help'.\n"), PROGRAM_NAME);
    return STATUS_USAGE;
}

static enum status print_version(struct session *session)
{
    struct engine_identity identity;
    enum status status = session_identify(session, &identity);

    output_format(&session->out, "%s %s\n", PROGRAM_NAME, PROGRAM_VERSION);
    if (status == STATUS_OK)
        output_format(&session->out, _("rules %s %s\n"), identity.version, identity.digest);
    return status;
}

static enum status run_command(struct session *session, const struct command *command, int argc, char **argv)
{
    const char *const *words;
    enum status status = options_read_command(command, argc, argv, &session->options, &words);

    output_start(&session->out, stdout, session->options.color);
    if (status == STATUS_OK && session->options.help)
        usage_command(&session->out, command);
    else if (status == STATUS_OK && session->options.version)
        status = print_version(session);
    else if (status == STATUS_OK)
        status = command->run(session, words);
    return status;
}

/* An option that stands before or after the command comes on top. */
static enum status read_environment(struct options *options)
{
    const char *list = getenv("INTERVENSI_DEBUG");

    if (list == NULL || list[0] == '\0' || options->debug != 0 || debug_read(list, &options->debug))
        return STATUS_OK;
    output_say("%s: ", PROGRAM_NAME);
    output_say(_("%s takes words of %s, joined by commas, not '%s'"), "INTERVENSI_DEBUG", debug_words, list);
    output_say("\n");
    return STATUS_USAGE;
}

/* The prompt opens where no command is named, on a case or on none. */
static enum status run(struct session *session, int argc, char **argv)
{
    const struct command *command;
    bool prompt = false;
    int at = argc;
    enum status status = options_read(argc, argv, &session->options, &at, &prompt);

    if (status == STATUS_OK)
        status = read_environment(&session->options);
    output_start(&session->out, stdout, session->options.color);
    if (status != STATUS_OK)
        return status;
    if (session->options.help) {
        usage_program(&session->out);
        return STATUS_OK;
    }
    command = at < argc ? commands_find(argv[at]) : NULL;
    if (command != NULL && prompt) {
        output_say(_("%s: options of the prompt stand before the command '%s'\n"), PROGRAM_NAME, argv[at]);
        output_say(_("See '%s --help'.\n"), PROGRAM_NAME);
        return STATUS_USAGE;
    }
    if (command != NULL)
        return run_command(session, command, argc - at, argv + at);
    if (at < argc && !names_case_file(argv[at]))
        return unknown_command(argv[at]);
    return run_command(session, &command_prompt, argc, argv);
}

/* A full disk is a failure even if the command itself went well. */
static enum status finish(struct session *session, enum status status)
{
    enum status written = output_finish(&session->out);

    debug_time(session->options.debug, "render");
    if (written == STATUS_OK)
        return status;
    output_say(_("%s: cannot write the output: %s\n"), PROGRAM_NAME, system_error(session->out.error));
    return status == STATUS_OK ? STATUS_IO : status;
}

/* A standard descriptor that was closed would be taken by the next thing that is opened, and read or written as if it were ours. One that
 * cannot be used for its purpose keeps its place. */
static void keep_standard_places(void)
{
    static const int useless[] = {O_WRONLY, O_RDONLY, O_RDONLY};

    for (int i = 0; i < 3; i++)
        if (fcntl(i, F_GETFD) < 0 && open("/dev/null", useless[i]) != i)
            abort();
}

int main(int argc, char **argv)
{
    const char *word = options_language(argc, argv);
    struct session session;
    enum status status;

    keep_standard_places();
    guard_memory();
    output_whole_lines();
    memset(&session, 0, sizeof session);
    debug_time(0, NULL);
    paths_find(&session.paths);
    session.language = language_of_environment();
    if (word != NULL)
        language_read(word, &session.language);
    language_start(session.paths.locale);
    language_use(session.language);
    status = finish(&session, run(&session, argc, argv));
    session_close(&session);
    ending_reraise();
    return (int)status;
}
