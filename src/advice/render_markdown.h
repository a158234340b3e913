/* Advice as Markdown: the same content as the text, in sections and tables. */
#ifndef INTERVENSI_RENDER_MARKDOWN_H
#define INTERVENSI_RENDER_MARKDOWN_H

#include "advice/brief.h"
#include "advice/render_text.h"
#include "base/output.h"

void render_markdown_advice(struct output *output, const struct wording *wording, const struct brief *brief,
                            const struct render_choice *choice);

#endif
