/* Adding to a rule base: each asks for what is needed, tries the rule base as it would be, and saves all of it or nothing. */
#ifndef INTERVENSI_AUTHOR_H
#define INTERVENSI_AUTHOR_H

#include <stdbool.h>

#include "author/form.h"
#include "program/session.h"

struct author_options {
    const char *tests; /* folder of the tests of rules, or NULL: the one beside the rules */
    bool anyway;       /* findings do not stand in the way */
    bool dry;          /* show what would be written, save nothing */
};

/* What can be added, ended by a name of NULL. */
struct author_kind {
    const char *name;
    const struct field *fields;
    enum status (*add)(struct session *session, struct form *form, const struct author_options *options, struct diag *diag);
};

extern const struct author_kind author_kinds[];

/* The folder of the tests: what the options say, else tests/rules beside the folder of the rules, else tests. NULL: there is none;
 * the diag says so. To be freed. */
char *author_tests(const struct session *session, const struct author_options *options, struct diag *diag);

struct edit;

/* Runs the tests (JSON Lines) with the rule base as it would be. STATUS_FAILED: one is not met; the diag says which. */
enum status author_run_tests(const struct edit *edit, const char *lines, struct diag *diag);
/* Runs those of the folder in the same way, and tells which are met no longer. */
enum status author_tell_broken(const struct edit *edit, const char *folder, size_t *broken, struct diag *diag);
/* Whether to go on: yes, unless somebody on a terminal says no. */
bool author_confirm(const struct form *form, const char *question);
/* Loads, asks, saves and tells what was saved; `construct` is shown. */
enum status author_finish(struct edit *edit, const struct form *form, const struct author_options *options, struct diag *diag);

extern const struct field rule_fields[], test_fields[];
enum status author_rule(struct session *session, struct form *form, const struct author_options *options, struct diag *diag);
enum status author_test(struct session *session, struct form *form, const struct author_options *options, struct diag *diag);

#endif
