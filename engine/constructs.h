/* Checks the constructs of a file before CLIPS sees them and takes their words: only deffacts, defrule and the shipped
 * deftemplates are allowed, so that no code of a rule base can run. May use: sexpr, templates, words, rule_read.
 * Not its job: whether the parts of the rule base fit together (lint.c). */
#ifndef INTERVENSI_CONSTRUCTS_H
#define INTERVENSI_CONSTRUCTS_H

#include "files.h"
#include "knowledge.h"

enum folder { FOLDER_FACTS, FOLDER_RULES, FOLDER_CONTACTS };

/* A defrule found in a file, in order of loading. */
struct found_rule {
    const char *stage;
    size_t stage_index; /* among the stages of the rulebook; 0 until it is looked up */
    const char *name;
    const char *text; /* as written, in the bytes of the file */
    size_t size;
    const char *file;
    long line;
};

struct found_rules {
    struct found_rule *items;
    size_t count;
    size_t capacity;
};

/* Problems go to the diag; found rules are appended. The scratch arena is cleared. */
void constructs_read(struct knowledge *knowledge, struct arena *scratch, const struct base_file *file, enum folder folder,
                     struct found_rules *rules, struct diag *diag);

#endif
