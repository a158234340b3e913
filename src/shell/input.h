/* Lines typed by a person or piped in: readline on a terminal, plain reading elsewhere. */
#ifndef INTERVENSI_INPUT_H
#define INTERVENSI_INPUT_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct diag;
struct input;

enum input_event {
    INPUT_LINE,      /* *line is the line without its newline; free with free() */
    INPUT_END,       /* Ctrl-D or end of file */
    INPUT_INTERRUPT, /* Ctrl-C; a remembered line that was half typed can be fetched back with the arrow key */
    INPUT_FAILED     /* reading failed; errno says why */
};

enum { INPUT_LINE_MAX = 65536 };

/* Candidates for the word that ends at the cursor: `line` up to the cursor, `start` where the word begins. Returns a
 * NULL-terminated array of malloc'd strings (freed by the input), or NULL. A blank follows the word unless it ends in "=" or "/". */
typedef char **(*input_complete)(void *context, const char *line, size_t start);

/* Hears every line that was read. */
typedef void (*input_hear)(void *context, const char *prompt, const char *line);

/* Interactive only if stdin and stdout are terminals. History is kept in memory only, unless a file is given (mode 0600).
 * NULL: the history file cannot be used. One input at a time may be open. */
struct input *input_open(const char *history_file, struct diag *diag);
void input_close(struct input *input);
bool input_interactive(const struct input *input);
void input_set_completion(struct input *input, input_complete complete, void *context);
void input_set_listener(struct input *input, input_hear hear, void *context);

/* Reads one line; the prompt is shown only when interactive. `remember`: the line enters the history. */
enum input_event input_read(struct input *input, const char *prompt, bool remember, char **line);

/* Set by Ctrl-C while no line is being read (during inference); handed to engine_set_interrupt. Cleared by input_read. */
extern volatile sig_atomic_t input_interrupted;

#endif
