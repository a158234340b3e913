/* Advice as text for a terminal, usable from 40 cells on, and as Markdown: the same content, in sections and tables. */
#ifndef INTERVENSI_RENDER_TEXT_H
#define INTERVENSI_RENDER_TEXT_H

#include <stdbool.h>

#include "advice/brief.h"
#include "base/output.h"

struct render_choice {
    bool why;             /* open every line into its derivation */
    bool plan;            /* the whole plan table */
    const char *all_word; /* what unfolds it, as it is typed here: "--all" */
};

void render_text_advice(const struct view *view, const struct brief *brief, const struct render_choice *choice);
void render_markdown_advice(const struct view *view, const struct brief *brief, const struct render_choice *choice);

#endif
