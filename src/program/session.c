/* What a command gets. */
#include "program/session.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/version.h"
#include "case/case_read.h"
#include "program/debug.h"
#include "program/guard.h"
#include "text.h"

/* --- Where the program's own files are ------------------------------------------------------------------------------- */

/* Folders beside the executable, the installed ones first. */
static const char *const rules_places[] = {"../share/intervensi/rules", "../rules", "rules", NULL};
static const char *const facts_places[] = {"../share/intervensi/facts", "../facts", "facts", NULL};
static const char *const locale_places[] = {"../share/locale", "locale", NULL};

/* The file that tells that a folder is one of facts. */
static const char facts_witness[] = "templates.clp";

static bool holds(const char *folder, const char *file)
{
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/%s", folder, file);

    return length > 0 && (size_t)length < sizeof path && access(path, R_OK) == 0;
}

/* The first place that holds the file which tells that it is the right folder. */
static void find(const char *folder, const char *const *places, const char *witness, char *found)
{
    for (; *places != NULL; places++) {
        int length = snprintf(found, PATH_MAX, "%s/%s", folder, *places);

        if (length > 0 && length < PATH_MAX && holds(found, witness))
            return;
    }
    found[0] = '\0';
}

/* One's own list of whom to call, where people keep settings. */
static void find_contacts(char *found)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int length = 0;

    if (config != NULL && config[0] == '/')
        length = snprintf(found, PATH_MAX, "%s/intervensi/contacts.clp", config);
    else if (home != NULL && home[0] == '/')
        length = snprintf(found, PATH_MAX, "%s/.config/intervensi/contacts.clp", home);
    if (length <= 0 || length >= PATH_MAX)
        found[0] = '\0';
}

void paths_find(struct paths *paths)
{
    char folder[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", folder, sizeof folder - 1);
    char *slash;

    memset(paths, 0, sizeof *paths);
    find_contacts(paths->contacts);
    if (length <= 0 || (size_t)length >= sizeof folder - 1)
        return;
    folder[length] = '\0';
    slash = strrchr(folder, '/');
    if (slash == NULL)
        return;
    slash[slash == folder ? 1 : 0] = '\0';
    find(folder, rules_places, "ORDER", paths->rules);
    find(folder, facts_places, facts_witness, paths->facts);
    find(folder, locale_places, "id/LC_MESSAGES/intervensi.mo", paths->locale);
}

/* --- Whether others can read a case file ----------------------------------------------------------------------------- */

/* The examples are about nobody. They stand beside the rules, `rules/../examples`. */
static bool is_example(const struct session *session, const char *path)
{
    const char *slash = strrchr(path, '/');
    char examples[PATH_MAX], folder[PATH_MAX];
    struct stat there, here;
    int first = snprintf(examples, sizeof examples, "%s/../examples", session->paths.rules);
    int second = snprintf(folder, sizeof folder, "%.*s", slash != NULL ? (int)(slash - path) + 1 : 1, slash != NULL ? path : ".");

    if (session->paths.rules[0] == '\0' || first >= PATH_MAX || second >= PATH_MAX)
        return false;
    return stat(examples, &there) == 0 && stat(folder, &here) == 0 && there.st_dev == here.st_dev && there.st_ino == here.st_ino;
}

enum status private_file_check(const struct session *session, const char *path, struct diag *warnings, struct diag *diag)
{
    bool required = session->options.require_private;

    if (case_file_is_private(path) || (!required && is_example(session, path)))
        return STATUS_OK;
    diag_add(required ? diag : warnings, &(struct place){.file = path}, CODE_NOT_PRIVATE,
             _("keep it to yourself: chmod 600 FILE"), "%s", _("other users of this computer can read this case file"));
    return required ? STATUS_PRIVATE : STATUS_OK;
}

/* --- Problems as people read them ------------------------------------------------------------------------------------ */

void problem_add_place(struct buffer *text, const struct problem *problem)
{
    buffer_add_plain(text, problem->file);
    if (problem->line > 0)
        buffer_format(text, ":%ld", problem->line);
    if (problem->line > 0 && problem->column > 0)
        buffer_format(text, ":%ld", problem->column);
    buffer_add(text, ": ");
}

static void print(FILE *stream, const struct problem *problem)
{
    struct buffer line = BUFFER_EMPTY;

    if (problem->file != NULL)
        problem_add_place(&line, problem);
    else
        buffer_add(&line, PROGRAM_NAME ": ");
    buffer_add_plain(&line, problem->message);
    if (problem->pointer != NULL && problem->pointer[0] != '\0') {
        buffer_add(&line, " (");
        buffer_add_plain(&line, problem->pointer);
        buffer_add(&line, ")");
    }
    buffer_add(&line, "\n");
    if (problem->hint != NULL) {
        buffer_add(&line, "    ");
        buffer_add_plain(&line, problem->hint);
        buffer_add(&line, "\n");
    }
    fputs(buffer_text(&line), stream);
    buffer_free(&line);
}

void problems_print(FILE *stream, const struct diag *diag)
{
    for (size_t i = 0; i < diag->count; i++)
        print(stream, &diag->problems[i]);
    if (diag->more)
        fprintf(stream, _("… and more problems; only the first %d are listed\n"), DIAG_LIMIT);
}

/* --- What a command gets --------------------------------------------------------------------------------------------- */

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

/* $XDG_CACHE_HOME/intervensi, else ~/.cache/intervensi; NULL: neither is there. */
static const char *find_cache(char *path, size_t size)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    int length = -1;

    if (cache != NULL && cache[0] == '/')
        length = snprintf(path, size, "%s/%s", cache, PROGRAM_NAME);
    else if (home != NULL && home[0] == '/')
        length = snprintf(path, size, "%s/.cache/%s", home, PROGRAM_NAME);
    return length > 0 && (size_t)length < size ? path : NULL;
}

/* Which rules are in use, for --verbose. */
static void tell_rules(const struct session *session, const struct engine_options *options, const char *version,
                       const char *digest)
{
    if (session->options.verbose)
        output_say(_("%s: rules %s from %s and %s, %s\n"), PROGRAM_NAME, version, options->rules, options->facts, digest);
}

const char *session_contacts(const struct session *session)
{
    if (session->options.contacts != NULL)
        return session->options.contacts;
    return session->paths.contacts[0] != '\0' ? session->paths.contacts : NULL;
}

/* The file with one's own contacts, or NULL. */
static const char *contacts_in_use(const struct session *session)
{
    const char *own = session->paths.contacts;

    return session->options.contacts == NULL && access(own, F_OK) == 0 ? own : session->options.contacts;
}

static enum status open_rules(const struct session *session, const char *rules, const char *facts, struct engine **engine)
{
    static char cache[PATH_MAX];
    struct diag diag = DIAG_EMPTY;
    const struct engine_options options = {
        .rules = rules,
        .facts = facts,
        .contacts = contacts_in_use(session),
        .origins = session->options.origins,
        .max_firings = session->options.max_firings,
        .cache = find_cache(cache, sizeof cache),
    };
    const bool foreign = strcmp(rules, session->paths.rules) != 0 || strcmp(facts, session->paths.facts) != 0;
    struct guard guard;
    enum status status;

    if (foreign) {
        guard_program(session->prompt);
        guard_begin(&guard, GUARD_SECONDS, GUARD_MEMORY);
    }
    status = session_report(session, &diag, engine_open(&options, engine, &diag));
    if (foreign)
        guard_end(&guard);
    debug_time(session->options.debug, "load");
    if (status == STATUS_OK)
        debug_engine(*engine, session->options.debug);
    if (status == STATUS_OK)
        tell_rules(session, &options, engine_version(*engine), engine_digest(*engine));
    return status;
}

/* The folders that the options name, else those beside the program. */
static enum status find_folders(const struct session *session, const char **rules, const char **facts)
{
    *rules = session->options.rules != NULL ? session->options.rules : session->paths.rules;
    *facts = session->options.facts != NULL ? session->options.facts : session->paths.facts;
    return (*rules)[0] == '\0' ? no_folder("--rules") : (*facts)[0] == '\0' ? no_folder("--facts") : STATUS_OK;
}

enum status session_open(struct session *session)
{
    const char *rules, *facts;

    if (session->engine != NULL)
        return STATUS_OK;
    if (find_folders(session, &rules, &facts) != STATUS_OK)
        return STATUS_RULES;
    return open_rules(session, rules, facts, &session->engine);
}

void session_folders(const struct session *session, const char **rules, const char **facts)
{
    find_folders(session, rules, facts);
}

enum status session_open_drafts(const struct session *session, const struct base_draft *drafts, size_t count,
                                struct engine **engine, struct diag *diag)
{
    struct engine_options options = {.contacts = contacts_in_use(session), .drafts = drafts, .draft_count = count};

    find_folders(session, &options.rules, &options.facts);
    return engine_open(&options, engine, diag);
}

enum status session_identify(const struct session *session, struct engine_identity *identity)
{
    struct engine_options options = {0};
    struct diag diag = DIAG_EMPTY;
    enum status status = find_folders(session, &options.rules, &options.facts);

    if (status != STATUS_OK)
        return status;
    status = session_report(session, &diag, engine_identify(&options, identity, &diag));
    if (status == STATUS_OK)
        tell_rules(session, &options, identity->version, identity->digest);
    return status;
}

enum status session_open_other(const struct session *session, const char *rules, const char *facts, struct engine **engine)
{
    struct buffer beside = BUFFER_EMPTY;
    enum status status;

    buffer_format(&beside, "%s/../facts", rules);
    if (facts == NULL && holds(beside.text, facts_witness))
        facts = beside.text;
    else if (facts == NULL)
        facts = session->options.facts != NULL ? session->options.facts : session->paths.facts;
    status = open_rules(session, rules, facts, engine);
    buffer_free(&beside);
    return status;
}

void session_close(struct session *session)
{
    engine_close(session->engine);
    session->engine = NULL;
}

/* --- From a case file to its result ---------------------------------------------------------------------------------- */

bool names_case_file(const char *word)
{
    size_t length = strlen(word);

    return strcmp(word, "-") == 0 || (length > 5 && strcmp(word + length - 5, ".json") == 0) || access(word, F_OK) == 0;
}

enum status consultation_read(const struct session *session, const char *path, struct consultation *consultation,
                              struct diag *warnings, struct diag *diag)
{
    enum status status = private_file_check(session, path, warnings, diag);

    *consultation = (struct consultation){.engine = session->engine, .debug = session->options.debug};
    if (status == STATUS_OK)
        status = case_file_read(path, engine_vocabulary(session->engine), &consultation->record, warnings, diag);
    return status;
}

enum status consultation_start(struct session *session, const char *path, struct consultation *consultation)
{
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    enum status status = session_open(session);

    *consultation = (struct consultation){.engine = session->engine, .debug = session->options.debug};
    if (status != STATUS_OK)
        return status;
    status = consultation_read(session, path, consultation, &warnings, &diag);
    debug_time(consultation->debug, "read");
    session_report(session, &warnings, STATUS_OK);
    return session_report(session, &diag, status);
}

enum status consultation_make(struct consultation *consultation, unsigned parts, struct diag *diag)
{
    struct engine *engine = consultation->engine;
    const struct case_record *record = consultation->record;
    enum status status = STATUS_OK;

    if ((parts & CONSULT_RESULT) != 0 && consultation->result == NULL) {
        status = engine_consult(engine, record, &consultation->result, diag);
        debug_time(consultation->debug, "consult");
    }
    if (status == STATUS_OK && (parts & CONSULT_LOOKAHEAD) != 0 && consultation->lookahead == NULL) {
        status = engine_look_ahead(engine, record, &consultation->lookahead, diag);
        debug_time(consultation->debug, "look-ahead");
    }
    if (status == STATUS_OK && (parts & CONSULT_RUN) != 0 && consultation->run == NULL) {
        status = engine_record(engine, record, &consultation->run, diag);
        debug_time(consultation->debug, "consult");
    }
    if (consultation->known == NULL && (consultation->result != NULL || consultation->run != NULL)) {
        consultation->known = case_copy(record);
        result_imply(consultation->result != NULL ? consultation->result : consultation->run->result, consultation->known);
    }
    return status;
}

void consultation_forget(struct consultation *consultation)
{
    run_record_free(consultation->run);
    lookahead_free(consultation->lookahead);
    result_free(consultation->result);
    case_free(consultation->known);
    consultation->known = NULL;
    consultation->run = NULL;
    consultation->lookahead = NULL;
    consultation->result = NULL;
}

void consultation_end(struct consultation *consultation)
{
    consultation_forget(consultation);
    case_free(consultation->record);
}
