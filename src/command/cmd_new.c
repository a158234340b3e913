/* new: adds a rule, a question and whatever else a rule base is made of, or nothing. */
#include <stdio.h>
#include <string.h>

#include "author/author.h"
#include "base/layout.h"
#include "base/version.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { FIELD_CELLS = 14 };

static struct author_options authoring;
static bool shows_fields;

static const struct option_row new_options[] = {
    {"fields", 0, NULL, N_("only say which fields there are"), FLAG(shows_fields)},
    {"tests", 0, N_("FOLDER"), N_("folder of the tests (default: tests/rules, tests or cases beside the rules)"),
     TEXT(authoring.tests)},
    {"dry-run", 0, NULL, N_("show what would be written, save nothing"), FLAG(authoring.dry)},
    {"anyway", 0, NULL, N_("add a rule even if something is found about its meaning"), FLAG(authoring.anyway)},
    {.name = NULL},
};

static const struct author_kind *kind_of(const char *name)
{
    for (const struct author_kind *kind = author_kinds; kind->name != NULL; kind++)
        if (strcmp(kind->name, name) == 0)
            return kind;
    return NULL;
}

static bool check(struct reading *reading, const char *const *words)
{
    return kind_of(words[0]) != NULL || options_refuse(reading, _("'%s' is nothing that can be added: %s"), words[0],
                                                       "question, rule, action, statement, source, test");
}

static void tell_fields(struct output *output, const struct author_kind *kind)
{
    for (const struct field *field = kind->fields; field->name != NULL; field++) {
        struct buffer words = BUFFER_EMPTY;

        buffer_add(&words, _(field->ask));
        buffer_add(&words, field->use == FIELD_NEEDED ? _(" Needed.") : "");
        buffer_add(&words, field->many ? _(" May stand several times.") : "");
        if (field->such != NULL)
            buffer_format(&words, _(" Such as: %s"), field->such);
        layout_pair(output, "  ", field->name, FIELD_CELLS, buffer_text(&words));
        buffer_free(&words);
    }
}

static enum status run_new(struct session *session, const char *const *words)
{
    const struct author_kind *kind = kind_of(words[0]);
    struct diag diag = DIAG_EMPTY;
    struct form form;
    enum status status;

    if (shows_fields) {
        tell_fields(&session->out, kind);
        return STATUS_OK;
    }
    status = session_open(session);
    if (status != STATUS_OK)
        return status;
    status = form_start(&form, kind->fields, words + 1, &diag);
    if (status == STATUS_OK)
        status = kind->add(session, &form, &authoring, &diag);
    if (status == STATUS_INTERRUPTED)
        fprintf(stderr, _("%s: nothing was saved\n"), PROGRAM_NAME);
    output_finish(&session->out);
    form_free(&form);
    return session_report(session, &diag, status);
}

const struct command command_new = {
    .name = "new",
    .arguments = N_("KIND [FIELD=VALUE...|-]"),
    .summary = N_("adds a rule, a question, an action … to the rule base"),
    .about = N_(
        "Adds to the rule base: question, rule, action, statement, source or test. What is not given as FIELD=VALUE, or by such "
        "lines on stdin (-), is asked for on a terminal. It finds the file and a free id, shows the nearest rules and "
        "what would make the new one idle, and writes its tests. The rule base must load and the tests must pass, or "
        "nothing is saved."),
    .example = "intervensi new rule\n"
               "intervensi new rule when=as-level=group when=coping-result=failed 'when=event-weeks>6' \\\n"
               "    'then=caution ext-crisis-phase moderate' source=CPS 'id=…' 'en=…'\n"
               "intervensi new question --fields",
    .options = new_options,
    .least = 1,
    .most = ANY_NUMBER,
    .completed = "question rule action statement source test",
    .check = check,
    .run = run_new,
};
