/* Loading a rule base: files, checks, CLIPS, rules as data, lint; all or nothing. */
#ifndef INTERVENSI_LOAD_H
#define INTERVENSI_LOAD_H

#include <stdbool.h>
#include <stddef.h>

#include "adapter.h"
#include "diag.h"
#include "engine.h"
#include "knowledge.h"
#include "memory.h"
#include "rulebook.h"
#include "sexpr.h"

struct base_file {
    const char *path;  /* as opened, for messages */
    const char *name;  /* relative to its folder, for the digest */
    const char *bytes; /* NUL-terminated after size */
    size_t size;
};

struct base_files {
    struct base_file *items;
    size_t count;
};

struct rule_base {
    struct knowledge knowledge;
    struct adapter *adapter;
    const char *version;
    char digest[DIGEST_SIZE];
};

/* Fills the base. STATUS_OK, STATUS_RULES, or STATUS_LIMIT where a budget is used up. In any case rule_base_free must follow. */
enum status rule_base_load(struct rule_base *base, const struct engine_options *options, struct diag *diag);
void rule_base_free(struct rule_base *base);

/* As engine_identify. */
bool rule_base_identify(const struct engine_options *options, struct engine_identity *identity, struct diag *diag);

/* --- The constructs of a file, checked and read before CLIPS sees them. */

enum folder { FOLDER_FACTS, FOLDER_RULES, FOLDER_CONTACTS };

/* A defrule found in a file, in order of loading. */
struct found_rule {
    const char *stage;
    size_t stage_index; /* among the stages of the rulebook; 0 until it is looked up */
    const char *name;
    const char *text; /* as written, in the bytes of the file */
    size_t size;
    struct place at;
};

struct found_rules {
    struct found_rule *items;
    size_t count;
    size_t capacity;
};

/* Problems go to the diag; found rules are appended. The scratch arena is cleared. */
void constructs_read(struct knowledge *knowledge, struct arena *scratch, const struct base_file *file, enum folder folder,
                     struct found_rules *rules, struct diag *diag);

/* Reads the rules back from the text that CLIPS holds of them, so that both are the same, and fills the rulebook; false if one is
 * missing, differs or stands in two stages. Clears the scratch arena. */
bool rules_read_back(struct knowledge *knowledge, struct adapter *adapter, struct arena *scratch, const struct found_rules *found,
                     struct diag *diag);

/* Reads the texts of the properties as conditions. Clears the scratch arena. */
void properties_read(struct knowledge *knowledge, struct arena *scratch, struct diag *diag);

/* --- Whether the parts of a loaded rule base fit together: notes, sources, labels, facts, values, stages. */

/* Problems go to the diag. Call both after the rules are read back. */
void lint_words(struct knowledge *knowledge, struct diag *diag);
/* Joins the notes to the rules, too. */
void lint_rules(struct knowledge *knowledge, struct diag *diag);
/* Once all rules are right: whether their conditions can be matched in bounded memory. */
void lint_joins(const struct knowledge *knowledge, struct diag *diag);

/* --- The words of a rule base: facts of the templates that facts/templates.clp defines. */

/* Takes `(template (slot value…) …)` into the knowledge if it is right and belongs in the folder; problems go to the diag. */
void fact_take(struct knowledge *knowledge, const struct sexpr *expression, const char *file, enum folder folder,
               struct diag *diag);
/* Whether a deftemplate of a file has exactly the slots that the program knows; adds a problem if not. */
bool deftemplate_check(const struct sexpr *expression, const char *file, struct diag *diag);
/* The name without its module prefix ("MAIN::answer" → "answer"). */
const char *without_module(const char *name);
bool word_is_integer(const char *word);

#endif
