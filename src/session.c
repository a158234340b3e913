/* What a command gets. See session.h. */
#include "session.h"

#include "problems.h"
#include "text.h"
#include "version.h"

enum status session_report(const struct session *session, struct diag *diag, enum status status)
{
    if (status != STATUS_OK || !session->options.quiet)
        problems_print(stderr, diag);
    diag_free(diag);
    return status;
}

static enum status no_folder(const char *option)
{
    fprintf(stderr, _("%s: the rule base was not found beside the program; name its folder with %s\n"), PROGRAM_NAME, option);
    return STATUS_RULES;
}

static void say_what_is_used(const struct session *session, const struct engine_options *options)
{
    fprintf(stderr, _("%s: rules %s from %s and %s, %s\n"), PROGRAM_NAME, engine_version(session->engine), options->rules,
            options->facts, engine_digest(session->engine));
}

enum status session_open(struct session *session)
{
    struct diag diag = DIAG_EMPTY;
    struct engine_options options = {
        .rules = session->options.rules != NULL ? session->options.rules : session->paths.rules,
        .facts = session->options.facts != NULL ? session->options.facts : session->paths.facts,
        .contacts = session->options.contacts,
        .origins = session->options.origins,
        .max_firings = session->options.max_firings,
    };
    enum status status;

    if (session->engine != NULL)
        return STATUS_OK;
    if (options.rules[0] == '\0')
        return no_folder("--rules");
    if (options.facts[0] == '\0')
        return no_folder("--facts");
    status = session_report(session, &diag, engine_open(&options, &session->engine, &diag));
    if (status == STATUS_OK && session->options.verbose)
        say_what_is_used(session, &options);
    return status;
}

void session_close(struct session *session)
{
    engine_close(session->engine);
    session->engine = NULL;
}
