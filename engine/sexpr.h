/* Reads the text of .clp files into trees with places, before CLIPS sees it and from what CLIPS prints.
 * Checks what a parser must not be given: size, UTF-8, NUL, depth, length of a token, balance of parentheses. */
#ifndef INTERVENSI_SEXPR_H
#define INTERVENSI_SEXPR_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"

struct arena;

enum { SEXPR_FILE_MAX = 1024 * 1024, SEXPR_TOKEN_MAX = 4096, SEXPR_DEPTH_MAX = 12 };

enum sexpr_type { SEXPR_LIST, SEXPR_WORD, SEXPR_STRING };

struct sexpr {
    enum sexpr_type type;
    const char *text; /* of a word or string, without quotes and escapes */
    struct sexpr **items;
    size_t count;
    long line;
    long column;
    size_t start; /* of a list: where its text stands in the file, in bytes */
    size_t end;
};

/* Parses a whole text (NUL-terminated after `size` bytes). The operators & | ~ are words of their own.
 * Returns a list of the top-level expressions in the arena, or NULL with problems in the diag. */
struct sexpr *sexpr_parse(struct arena *arena, const char *file, const char *text, size_t size, struct diag *diag);

/* The first word of a list, or NULL. */
const char *sexpr_head(const struct sexpr *list);
bool sexpr_is(const struct sexpr *expression, const char *word);
/* Where it stands in the file. */
struct place sexpr_place(const struct sexpr *expression, const char *file);

#endif
