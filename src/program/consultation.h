/* From a case file to its result: what every command that reads one case does first.
 * May use: session, case_json, engine. Not its job: showing the result. */
#ifndef INTERVENSI_CONSULTATION_H
#define INTERVENSI_CONSULTATION_H

#include "program/session.h"

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

#endif
