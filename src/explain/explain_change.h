/* The smallest changes of answers that turn a recommendation, as text and as JSON. */
#ifndef INTERVENSI_EXPLAIN_CHANGE_H
#define INTERVENSI_EXPLAIN_CHANGE_H

#include "advice/wording.h"
#include "base/output.h"

struct view;

/* How a page of changes is written. */
struct change_page {
    struct output *output;
    const struct wording *wording;
    const struct case_record *record;
    const struct change_search *search;
    bool all;               /* fold nothing */
    const char *all_word;   /* what unfolds it, as it is typed here: "--all" */
    const char *any_word;   /* what tries facts marked unchangeable, too; NULL: they were tried */
    const char *limit_word; /* what raises the limit, or NULL */
};

void render_change_text(const struct change_page *page);

#endif
