/* What a command gets: the folders of the program, the options, the engine; and a case with what the rules say of it. */
#ifndef INTERVENSI_SESSION_H
#define INTERVENSI_SESSION_H

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"
#include "engine.h"
#include "program/options.h"

/* The program's own folders, found from the executable: installed or in a build tree. A text is "" where one was not found. */
struct paths {
    char rules[PATH_MAX];
    char facts[PATH_MAX];
    char locale[PATH_MAX];
    char contacts[PATH_MAX]; /* where a list of one's own is kept; it need not be there */
};

void paths_find(struct paths *paths);

/* --- What a command gets: the options, the language, where its output goes, and the engine once it asks for it. */

struct session {
    struct options options;
    struct paths paths;
    enum language language;
    struct output out;     /* stdout, checked when the command is over */
    struct engine *engine; /* NULL until session_open */
    bool prompt;           /* long text goes to a pager */
};

/* Opens the engine with the rules that the options choose, unless it is open. What stands in the way is said on stderr. */
enum status session_open(struct session *session);
/* Opens another rule base beside it, with the same other options. `facts` NULL: the folder `facts` beside the rules or, where there is
 * none, the facts in use. STATUS_OK: *engine is to be closed with engine_close. */
enum status session_open_other(const struct session *session, const char *rules, const char *facts, struct engine **engine);
/* The folders of the rule base in use; the session is open. */
void session_folders(const struct session *session, const char **rules, const char **facts);
/* Opens the rule base as it would be with these drafts, whatever the origins; says nothing. */
enum status session_open_drafts(const struct session *session, const struct base_draft *drafts, size_t count,
                                struct engine **engine, struct diag *diag);
/* The list of whom to call: what --contacts names, else one's own; NULL: there is no place for one. */
const char *session_contacts(const struct session *session);
void session_close(struct session *session);
/* Which rules the options choose, without opening them. What stands in the way is said on stderr. */
enum status session_identify(const struct session *session, struct engine_identity *identity);

/* Says the problems on stderr and empties the list. Hands the status through. */
enum status session_report(const struct session *session, struct diag *diag, enum status status);

/* --- From a case file to what the rules say of it. */

/* One case and what the rules say of it: each part is made when it is first asked for, and kept. */
struct consultation {
    struct engine *engine;
    unsigned debug; /* bits of debug.h */
    struct case_record *record;
    struct case_record *known; /* with the answers that follow from those of the case; comes with the result and the run */
    struct result *result;
    struct lookahead *lookahead; /* what one more answer would change */
    struct run_record *run;      /* firing by firing */
};

enum consultation_part { CONSULT_RESULT = 1, CONSULT_LOOKAHEAD = 2, CONSULT_RUN = 4 };

/* Whether a word of the command line means a case file rather than a command or an id: "-", a name that ends in .json, a file. */
bool names_case_file(const char *word);

/* Opens the engine and reads the case ("-" is stdin). What goes wrong is said on stderr. End with consultation_end, always. */
enum status consultation_start(struct session *session, const char *path, struct consultation *consultation);
/* Reads another case for the engine that is open; the problems and warnings are the caller's to say. */
enum status consultation_read(const struct session *session, const char *path, struct consultation *consultation,
                              struct diag *warnings, struct diag *diag);
/* Sees to it that these parts are there. */
enum status consultation_make(struct consultation *consultation, unsigned parts, struct diag *diag);
/* Lets go of every part: the case changed. */
void consultation_forget(struct consultation *consultation);
void consultation_end(struct consultation *consultation);

/* --- Case files are about people: whether others can read one, and what follows. */

/* Whether the case file may be used. One that others can read draws a warning, unless it is one of the examples beside the rules;
 * with --require-private it is refused: STATUS_PRIVATE. */
enum status private_file_check(const struct session *session, const char *path, struct diag *warnings, struct diag *diag);

/* --- Problems as people read them on stderr. */

/* Adds `file:line:column: `; the problem is one of a file. */
void problem_add_place(struct buffer *text, const struct problem *problem);
/* One line `file:line:column: message (pointer)` for each problem, its hint below. */
void problems_print(FILE *stream, const struct diag *diag);

#endif
