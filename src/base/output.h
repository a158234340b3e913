/* Checked output: what is written, whether it arrived, how wide a line is, whether colour may be used. */
#ifndef INTERVENSI_OUTPUT_H
#define INTERVENSI_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

#include "diag.h"

enum color_when { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct output {
    FILE *stream;
    int width; /* cells of a line */
    bool color;
    int error; /* errno of the first write that failed */
};

enum style { STYLE_PLAIN, STYLE_STRONG, STYLE_FAINT, STYLE_HEADING, STYLE_WARNING, STYLE_DANGER, STYLE_GOOD, STYLE_COUNT };

enum { WIDTH_DEFAULT = 80, WIDTH_LEAST = 20, WIDTH_MOST = 100 };

/* Width: COLUMNS, else the terminal's, else 80; never more than a person reads with ease. */
void output_start(struct output *output, FILE *stream, enum color_when when);

void output_text(struct output *output, const char *text);
void output_bytes(struct output *output, const char *bytes, size_t size);
void output_format(struct output *output, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The sequence that turns a style on, "" without colour. STYLE_PLAIN turns every style off. */
const char *output_style(const struct output *output, enum style style);

/* From now on stdout gets whole lines, also where the program ends in the middle of one: killed, or out of memory. */
void output_whole_lines(void);

/* A message on stderr; what could steer a terminal in it becomes a space, but for newlines. */
void output_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A text that is written like a file. Once closed it is whole; free it with free(). */
FILE *output_page(char **text, size_t *size);
void output_page_close(FILE *page, char *const *text);

/* Writes what is buffered. STATUS_IO: something did not arrive; `error` says why. */
enum status output_finish(struct output *output);

#endif
