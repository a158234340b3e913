/* The commands of the prompt, found by name.
 * May use: the tables of shell.h, nearest. Not its job: running them. */
#ifndef INTERVENSI_SHELL_TABLE_H
#define INTERVENSI_SHELL_TABLE_H

#include "base/buffer.h"
#include "prompt/shell.h"
#include "text.h"

/* The n-th command in the order of the help, or NULL after the last. */
const struct shell_command *shell_command_at(size_t n);

/* By its name in either language; else by a beginning that only one command has, those of `language` first. NULL: there is none, or
 * several begin so: their names are added to `several`. */
const struct shell_command *shell_command_find(const char *word, enum language language, struct buffer *several);

/* The name nearest to a misspelt one, or NULL. */
const char *shell_command_nearest(const char *word);

#endif
