/* Advice as text for a terminal, usable from 40 cells on, and as Markdown: the same content, in sections and tables. */
#ifndef INTERVENSI_RENDER_TEXT_H
#define INTERVENSI_RENDER_TEXT_H

#include <stdbool.h>

#include "advice/brief.h"
#include "base/output.h"

struct render_choice {
    bool why;    /* open every line into its derivation */
    bool plan;   /* every column of the plan */
    bool prompt; /* asked at the prompt, where nothing is said of options of the command line */
};

/* What matters, on one screen of 24 lines and 80 columns. */
void render_text_screen(const struct view *view, const struct brief *brief, const struct render_choice *choice);
/* One action with its reasons and its plan. */
void render_text_row(const struct view *view, const struct brief *brief, const struct brief_row *row);
/* Everything, of a brief that folds nothing. */
void render_text_whole(const struct view *view, const struct brief *brief, const struct render_choice *choice);
void render_markdown_advice(const struct view *view, const struct brief *brief, const struct render_choice *choice);

#endif
