/* What people look up: sections and statements of the source, terms, sources of the extensions, actions, contacts.
 * Everything is read-only after loading and belongs to the engine.
 * May use: text. Not its job: anything that rules match on. */
#ifndef INTERVENSI_REFERENCE_H
#define INTERVENSI_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "rulebook.h"
#include "text.h"

struct section {
    const char *code;
    struct text heading;
};

struct statement {
    const char *name;
    const char *section;
    const char *item; /* place in the source, such as "S13.4" */
    struct text term;
    struct words shown_by;    /* assessments that show what it says; none: count 0 */
    struct text without_rule; /* why no rule concludes it; both NULL where nothing is said */
};

struct term {
    int number;
    bool extension;
    struct text term;
    const char *note;
};

struct source {
    const char *key;
    const char *what;
    const char *status;
};

struct action {
    const char *subject;
    const char *origin;
    struct text goal;
    struct words activities[2]; /* by language */
    struct text method;
    struct text target;
    struct text role;
    struct text resources;
    struct text indicator;
    struct text mistake;
};

/* Where to turn now. number "" = not known here, to be filled in locally. */
struct contact {
    struct text service;
    const char *number;
    struct text area;
    const char *seen;
    struct words serves; /* safety subjects */
};

struct reference {
    struct section *sections;
    size_t section_count;
    struct statement *statements;
    size_t statement_count;
    struct term *terms;
    size_t term_count;
    struct source *sources;
    size_t source_count;
    struct action *actions; /* sorted by subject */
    size_t action_count;
    struct contact *contacts;
    size_t contact_count;
};

const struct action *reference_action(const struct reference *reference, const char *subject);
const struct statement *reference_statement(const struct reference *reference, const char *name);
const struct section *reference_section(const struct reference *reference, const char *code);
const struct source *reference_source(const struct reference *reference, const char *key);
/* Whether the contact is shown with this safety subject. */
bool contact_serves(const struct contact *contact, const char *subject);

#endif
