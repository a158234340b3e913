/* What the answers to several questions show alike: what is asked about, and what speaks against an action.
 * Only for render_how*.c and render_whynot*.c. May use: explain, layout. Not its job: any one question. */
#ifndef INTERVENSI_RENDER_EXPLAIN_H
#define INTERVENSI_RENDER_EXPLAIN_H

#include "advice/derivation.h"
#include "explain/explain_found.h"

/* What is asked about, and how it stands in this case. */
void explain_put_head(const struct explain_view *view, const struct explain_target *target, const struct found *found);

/* Trees as the choice wants them. The derivation is to be freed. */
struct tree explain_tree(const struct explain_view *view, const struct explain_choice *choice);
/* The facts below a heading, each with what it follows from; nothing where there are none. What stands in an earlier tree is not begun
 * anew. */
void explain_put_trees(const struct tree *tree, const struct found_facts *facts, const char *heading);

#endif
