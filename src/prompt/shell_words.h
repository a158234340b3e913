/* A typed line, cut into commands and words.
 * May use: shell.h's shapes, answer_list, memory. Not its job: what a word means. */
#ifndef INTERVENSI_SHELL_WORDS_H
#define INTERVENSI_SHELL_WORDS_H

#include "prompt/shell.h"

/* Cuts the first command off: up to ";" or the end. Blanks around it are left out; in double quotes blanks and ";" are part of a
 * word. Returns what follows, or NULL at the end. `line` is empty (count 0) where nothing was typed; free with shell_words_free. */
const char *shell_words_cut(const char *text, struct shell_line *line);
void shell_words_free(struct shell_line *line);

/* The text from this word on, as typed; "" where there is none. */
const char *shell_words_from(const struct shell_line *line, size_t word);

/* The same as a text of its own, without the quotes around it; free with free(). */
char *shell_words_text(const struct shell_line *line, size_t word);

#endif
