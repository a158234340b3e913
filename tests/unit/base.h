/* Rule bases for tests, in a temporary folder: a small one that a reader can hold in mind, a copy of tests/base (the whole one), or a
 * copy of the shipped one, for what must hold of any rules; edited, opened, removed. Include cmocka.h first. */
#ifndef INTERVENSI_TEST_BASE_H
#define INTERVENSI_TEST_BASE_H

#include "engine.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* A note and a rule as text: the note on one line, then the name, the conditions and the conclusion on a line each. */
#define NOTE(rule) \
    "(deffacts MAIN::" rule " (rule-note (rule " rule ") (origin ext) (source \"PROJECT\") (id \"Alasan\") (en \"Reason\")))\n"
#define SAFETY(rule) "(deffacts MAIN::" rule "-safety (safety-rule (rule " rule ")))\n"
#define RULE(stage, rule, conditions, conclusion) "(defrule " stage "::" rule "\n " conditions "\n => (assert " conclusion "))\n"
#define FINDING(kind, subject, value, strength, rule) \
    "(finding (kind " kind ") (subject " subject ") (value " value ") (strength " strength ") (by " rule "))"

struct base {
    char root[256];
    char rules[300];
    char facts[300];
    struct engine_options options;
    struct engine *engine; /* NULL unless open */
    struct diag diag;
};

/* cmocka fixtures: *state becomes the base. The small one holds the templates, fixed words, what readers need, sections, sources, safety
 * subjects, objections and standings of tests/base beside small_facts and small_rules. */
int base_small(void **state);
int base_whole(void **state);
int base_shipped(void **state);
/* Closes the engine, frees the problems, removes the folder. */
int base_remove(void **state);
/* The same without a fixture. */
void base_make_small(struct base *base);
void base_make_whole(struct base *base);
void base_make_shipped(struct base *base);
void base_clear(struct base *base);

/* Files of the base by their path under its root, such as "rules/small.clp". */
void base_put(const struct base *base, const char *path, const char *text);
void base_put_bytes(const struct base *base, const char *path, const char *bytes, size_t size);
void base_append(const struct base *base, const char *path, const char *text);
/* Replaces the first `old` in the file, which must hold it. */
void base_replace(const struct base *base, const char *path, const char *old, const char *new);
void base_delete(const struct base *base, const char *path);
/* The path for the C library, valid until the next call. */
const char *base_path(const struct base *base, const char *path);

/* Opens the base; an engine or problems of an earlier opening are closed and freed first. */
enum status base_open(struct base *base);
/* Opens it and shows the problems if it does not open. */
void base_must_open(struct base *base);
/* Opens it and demands that it is refused with such a problem: its code (NULL: any), the end of its file's path (NULL: no file),
 * its line (0: none) and a part of its hint (NULL: any). */
void base_must_refuse(struct base *base, const char *code, const char *file, long line, const char *hint);

/* The whole content of a file, NUL-terminated, to be freed; the size goes to *size unless it is NULL. */
char *read_whole(const char *path, size_t *size);

/* The whole base, or the shipped one, opened once for a group of tests: set-up and tear-down of the group. */
extern struct base whole_base;
int whole_base_open(void **state);
int whole_base_open_shipped(void **state);
int whole_base_close(void **state);

#endif
