/* What the parts of the text renderer share. Only for render_text*.c.
 * May use: brief, derivation, layout. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_TEXT_PARTS_H
#define INTERVENSI_RENDER_TEXT_PARTS_H

#include "advice/brief.h"
#include "advice/derivation.h"
#include "advice/render_text.h"
#include "base/layout.h"

struct page {
    struct output *output;
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation; /* NULL: reasons are not opened */
    bool plan;
    const char *all_word;
};

/* A section of actions; says nothing where nothing is to be shown. */
void page_section(const struct page *page, enum brief_part part);
/* A remark, its sign first: what it concerns, what it says. After a remark on the same thing only what it says. */
void page_remark(const struct page *page, const struct remark *remark, const struct remark *after, const char *sign);
/* An open question: why it matters; where nothing is folded also its words. */
void page_question(const struct page *page, const struct remark *remark, const char *sign);
/* The plan table, as blocks. */
void page_plan(const struct page *page);
/* Why this fact holds, where reasons are opened: the lines below a reason. */
void page_why(const struct page *page, size_t fact, const char *indent);
/* Why an action stands as it does, where reasons are opened. */
void page_why_standing(const struct page *page, const struct recommendation *recommendation, const char *indent);

#endif
