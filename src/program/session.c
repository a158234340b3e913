/* What a command gets. See session.h. */
#include "program/session.h"

#include "base/buffer.h"
#include "base/problems.h"
#include "base/version.h"
#include "text.h"

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

static void say_what_is_used(const struct engine *engine, const struct engine_options *options)
{
    fprintf(stderr, _("%s: rules %s from %s and %s, %s\n"), PROGRAM_NAME, engine_version(engine), options->rules, options->facts,
            engine_digest(engine));
}

static enum status open_rules(const struct session *session, const char *rules, const char *facts, struct engine **engine)
{
    struct diag diag = DIAG_EMPTY;
    const struct engine_options options = {
        .rules = rules,
        .facts = facts,
        .contacts = session->options.contacts,
        .origins = session->options.origins,
        .max_firings = session->options.max_firings,
    };
    enum status status = session_report(session, &diag, engine_open(&options, engine, &diag));

    if (status == STATUS_OK && session->options.verbose)
        say_what_is_used(*engine, &options);
    return status;
}

enum status session_open(struct session *session)
{
    const char *rules = session->options.rules != NULL ? session->options.rules : session->paths.rules;
    const char *facts = session->options.facts != NULL ? session->options.facts : session->paths.facts;

    if (session->engine != NULL)
        return STATUS_OK;
    if (rules[0] == '\0')
        return no_folder("--rules");
    if (facts[0] == '\0')
        return no_folder("--facts");
    return open_rules(session, rules, facts, &session->engine);
}

/* Facts that were not named: those beside the rules, or else the ones in use. */
static void find_facts(const struct session *session, const char *rules, struct buffer *facts)
{
    buffer_format(facts, "%s/../facts", rules);
    if (!paths_has_facts(facts->text)) {
        buffer_cut(facts, 0);
        buffer_add(facts, session->options.facts != NULL ? session->options.facts : session->paths.facts);
    }
}

enum status session_open_other(const struct session *session, const char *rules, const char *facts, struct engine **engine)
{
    struct buffer found = BUFFER_EMPTY;
    enum status status;

    if (facts == NULL)
        find_facts(session, rules, &found);
    status = open_rules(session, rules, facts != NULL ? facts : buffer_text(&found), engine);
    buffer_free(&found);
    return status;
}

void session_close(struct session *session)
{
    engine_close(session->engine);
    session->engine = NULL;
}
