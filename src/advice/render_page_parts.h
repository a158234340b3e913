/* What the parts of the page of a case share. Only for render_page*.c.
 * May use: brief, derivation, html. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_PAGE_PARTS_H
#define INTERVENSI_RENDER_PAGE_PARTS_H

#include "advice/brief.h"
#include "advice/derivation.h"
#include "base/html.h"

/* A sheet in the making. */
struct sheet {
    const struct wording *wording;
    const struct brief *brief;
    struct derivation *derivation;
    struct html_page page;
};

/* --- render_page_case.c: what is known -------------------------------------------------------------------------- */

/* What kind of case this is, and the danger that puts everything else off. */
void sheet_situation(struct sheet *sheet);
void sheet_dangers(struct sheet *sheet);
/* The answers by topic, with who gave them and when; the notes on the case. */
void sheet_answers(struct sheet *sheet);
void sheet_notes(struct sheet *sheet);

/* --- render_page_rows.c: what to do ------------------------------------------------------------------------------ */

/* What safety demands stands before everything else that is known and advised; then the other sections of actions. */
void sheet_safety(struct sheet *sheet);
void sheet_actions(struct sheet *sheet);

/* --- render_page_remarks.c: warnings, and what is not known ------------------------------------------------------ */

void sheet_remarks(struct sheet *sheet, const char *id, const char *heading, const struct remarks *remarks);
/* Open questions as items of a list: why each matters, and its words. */
void sheet_questions(struct sheet *sheet, const struct remarks *questions);
void sheet_missing(struct sheet *sheet);
/* What one more answer would bring. */
void sheet_near(struct sheet *sheet);

/* --- render_page_plan.c ------------------------------------------------------------------------------------------ */

void sheet_plan(struct sheet *sheet);
void sheet_legend(struct sheet *sheet);

/* --- render_page_why.c: rules behind what is said ----------------------------------------------------------------- */

/* The rule of a remark and where it comes from. */
void sheet_source(struct sheet *sheet, const char *rule);
/* Derivations in a fold: sheet_why_start, then the facts, then sheet_why_end. On paper it is open where `print` says so. */
void sheet_why_start(struct sheet *sheet, bool print);
void sheet_why(struct sheet *sheet, size_t fact);
void sheet_why_remarks(struct sheet *sheet, const struct remarks *remarks);
void sheet_why_end(struct sheet *sheet);

#endif
