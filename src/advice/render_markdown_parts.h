/* What the parts of the Markdown renderer share. Only for render_markdown*.c.
 * May use: brief, derivation, markdown. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_MARKDOWN_PARTS_H
#define INTERVENSI_RENDER_MARKDOWN_PARTS_H

#include "advice/brief.h"
#include "advice/derivation.h"
#include "base/markdown.h"

struct document {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation; /* NULL: reasons are not opened */
};

/* One remark as an item of a list; `lead` is its indentation and mark. */
void document_remark(const struct document *document, const struct remark *remark, const char *lead);
/* The derivation of a fact as a nested list below its reason, where reasons are opened. */
void document_why(const struct document *document, size_t fact);
/* The plan table. */
void document_plan(const struct document *document);

#endif
