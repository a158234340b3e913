/* What a command gets: the options, the language, where its output goes, and the engine once it asks for it.
 * May use: engine, options, language, output. Not its job: any one command. */
#ifndef INTERVENSI_SESSION_H
#define INTERVENSI_SESSION_H

#include <stdbool.h>

#include "base/output.h"
#include "engine.h"
#include "program/options.h"
#include "program/paths.h"

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

#endif
