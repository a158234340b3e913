/* Names, reasons and facts in the reader's words.
 * May use: engine (vocabulary, rulebook, reference, result), buffer. Not its job: layout; conditions (condition_words.h). */
#ifndef INTERVENSI_WORDING_H
#define INTERVENSI_WORDING_H

#include "base/buffer.h"
#include "engine.h"

struct wording {
    const struct vocabulary *vocabulary;
    const struct rulebook *rulebook;
    const struct reference *reference;
    enum language language;
};

struct wording wording_of(const struct engine *engine, enum language language);

/* The text in the reader's language. */
const char *wording_text(const struct wording *wording, const struct text *text);
/* Label of a name or of one of its values; the id itself where there is no label. */
const char *wording_label(const struct wording *wording, const char *of, const char *value);
const char *wording_strength(const struct wording *wording, enum strength strength);
const char *wording_origin(const struct wording *wording, enum origin origin);
/* What happens in a stage: "assessing the situation"; its name where the stage is not known. */
const char *wording_stage(const char *stage);
/* How an action stands, short enough for a line: "with caution", "blocked". */
const char *wording_standing(enum standing standing);
/* What a contraindication of this strength means for an action: "must not be done". */
const char *wording_against(enum strength strength);
/* Label of a value of a case fact; of the word where the fact has no such value. */
const char *wording_choice(const struct wording *wording, const struct case_fact *fact, const char *value);
/* Who gave an answer: worker, client, record, observed, assumed. */
const char *wording_source(enum answer_source source);
/* The values of an answer alone; then with who gave it and when, and the note to it. */
void wording_values(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer);
void wording_answer(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer);
/* The one-line reason beside a rule; its id where there is no such rule. */
const char *wording_reason(const struct wording *wording, const char *rule);

/* A fact of working memory: "coping result: failed". With a record an answer says who gave it and when. The strength of a finding may
 * be NULL: then it is not said. */
void wording_fact(const struct wording *wording, const struct case_record *record, const struct fact *fact,
                  struct buffer *buffer);

/* Where a rule comes from: origin, and every place of the source with its heading. */
void wording_citation(const struct wording *wording, const struct rule *rule, struct buffer *buffer);

/* Adds tenths of a percent as percent. */
void wording_tenths(struct buffer *buffer, uint64_t tenths);
/* Adds a part of a whole in percent, rounded to tenths. */
void wording_share(struct buffer *buffer, uint64_t part, uint64_t whole);

/* Adds the text with a capital first letter. */
void wording_capital(struct buffer *buffer, const char *text);
/* Adds the words, separated by a mark. */
void wording_join(struct buffer *buffer, const struct words *words, const char *mark);

#endif
