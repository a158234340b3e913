/* Where the program's own files are, found from the executable: installed or in a build tree.
 * May use: the C library. Not its job: opening any of them. */
#ifndef INTERVENSI_SESSION_H
#define INTERVENSI_SESSION_H

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/output.h"
#include "diag.h"
#include "engine.h"
#include "program/options.h"

/* Folders; a text is "" where the folder was not found. */
struct paths {
    char rules[PATH_MAX];
    char facts[PATH_MAX];
    char locale[PATH_MAX];
};

void paths_find(struct paths *paths);

/* --- What a command gets: the options, the language, where its output goes, and the engine once it asks for it. */

struct session {
    struct options options;
    struct paths paths;
    enum language language;
    struct output out;     /* stdout, checked when the command is over */
    struct engine *engine; /* NULL until session_open */
};

/* Opens the engine with the rules that the options choose, unless it is open. What stands in the way is said on stderr. */
enum status session_open(struct session *session);
/* Opens another rule base beside it, with the same other options. `facts` NULL: the folder `facts` beside the rules or, where there is
 * none, the facts in use. STATUS_OK: *engine is to be closed with engine_close. */
enum status session_open_other(const struct session *session, const char *rules, const char *facts, struct engine **engine);
void session_close(struct session *session);

/* Says the problems on stderr and empties the list. Hands the status through. */
enum status session_report(const struct session *session, struct diag *diag, enum status status);

/* --- From a case file to its result: what every command that reads one case does first. */

/* One case and what the rules say of it. */
struct consultation {
    struct case_record *record;
    struct result *result;
    struct lookahead *lookahead; /* NULL until consultation_look_ahead */
    struct run_record *run;      /* NULL until consultation_record */
};

/* Whether a word of the command line means a case file rather than a command or an id: "-", a name that ends in .json, a file. */
bool names_case_file(const char *word);

/* Opens the engine, reads the case ("-" is stdin), consults. What goes wrong is said on stderr. End with consultation_end, always. */
enum status consultation_start(struct session *session, const char *path, struct consultation *consultation);
/* Tries what one more answer would change. */
enum status consultation_look_ahead(struct session *session, struct consultation *consultation);
/* Records the run, firing by firing. */
enum status consultation_record(struct session *session, struct consultation *consultation);
void consultation_end(struct consultation *consultation);

/* --- Case files are about people: whether others can read one, and what follows. */

/* Whether the case file may be used. One that others can read draws a warning, unless it is one of the examples beside the rules;
 * with --require-private it is refused: STATUS_PRIVATE. */
enum status private_file_check(const struct session *session, const char *path, struct diag *warnings, struct diag *diag);

/* --- Problems as people read them on stderr. */

/* One line `file:line:column: message (pointer)` for each problem, its hint below. */
void problems_print(FILE *stream, const struct diag *diag);

#endif
