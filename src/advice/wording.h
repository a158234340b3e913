/* Names, reasons and facts in the reader's words. */
#ifndef INTERVENSI_WORDING_H
#define INTERVENSI_WORDING_H

#include "base/buffer.h"
#include "engine.h"
#include "matching.h"

struct wording {
    const struct vocabulary *vocabulary;
    const struct rulebook *rulebook;
    const struct reference *reference;
    enum language language;
};

/* Everything that a page is written from; what it does not need is NULL. */
struct view {
    struct output *output;
    const struct engine *engine;
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    const struct lookahead *lookahead;
    const struct run_record *run;
};

struct wording wording_of(const struct engine *engine, enum language language);

/* The text in the reader's language. */
const char *wording_text(const struct wording *wording, const struct text *text);
/* Label of a name or of one of its values; the id itself where there is no label. */
const char *wording_label(const struct wording *wording, const char *of, const char *value);
const char *wording_strength(const struct wording *wording, enum strength strength);
const char *wording_origin(const struct wording *wording, enum origin origin);
/* What happens in a stage: "assessing the situation". */
const char *wording_stage(const struct wording *wording, size_t stage);
/* How an action stands, short enough for a line: "with caution", "blocked". */
const char *wording_standing(enum standing standing);
/* The same of a word of a rule, which may be none of them. */
const char *wording_standing_of(const char *word);
/* What a contraindication of this strength means for an action: "must not be done". */
const char *wording_against(enum strength strength);
/* Who gave an answer: worker, client, record, observed, assumed. */
const char *wording_source(enum answer_source source);
/* The values of an answer alone; then with who gave it and when, and the note to it. */
void wording_values(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer);
void wording_answer(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer);
/* The answers that the conclusions of a rule rest on directly, each with who gave it. */
void wording_grounds(const struct view *view, const char *rule, struct buffer *buffer);
/* The one-line reason beside a rule; its id where there is no such rule. */
const char *wording_reason(const struct wording *wording, const char *id);

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

/* The path of a file of the rule base from its folder on ("rules/level.clp"): the same on every machine. */
const char *wording_file(const char *path);

/* Adds the text with a capital first letter. */
void wording_capital(struct buffer *buffer, const char *text);
/* Adds the words, separated by a mark. */
void wording_join(struct buffer *buffer, const struct words *words, const char *mark);

/* --- What a rule asks, in words. */

/* What fills the variables: a firing of the rule, or values that were chosen otherwise; and the case that it belongs to. */
struct condition_context {
    const struct result *result;
    const struct firing *firing;      /* or NULL */
    const struct case_record *record; /* or NULL */
    const struct bindings *bindings;  /* where there is no firing */
};

/* One condition; without a context (NULL) variables stay open. */
void condition_words(const struct wording *wording, const struct condition *condition, const struct condition_context *context,
                     struct buffer *buffer);

/* What a condition on a question asks of the answer, without the question: "failed or blocked", "at most 6". */
void condition_answer_words(const struct wording *wording, const struct condition *condition, struct buffer *buffer);

/* The n-th pattern that nothing matched when the rule fired; the engine's own text where it is not found. */
void condition_absent_words(const struct wording *wording, const struct condition_context *context, size_t n,
                            struct buffer *buffer);

/* What an alternative concludes. */
void condition_conclusion_words(const struct wording *wording, const struct alternative *alternative, struct buffer *buffer);

/* --- What other answers would change, in words: changes of advice by group, and the answers that were tried. */

/* In the order in which readers see them. */
enum change_group {
    CHANGE_ADVISED,     /* an action that was not there */
    CHANGE_STANDING,    /* an action stands otherwise, or is stronger or weaker */
    CHANGE_GONE,        /* an action that falls away */
    CHANGE_WARNED,      /* a new warning */
    CHANGE_WARNED_GONE, /* a warning that falls away */
    CHANGE_ASKED,       /* a new question that must be answered first */
    CHANGE_ASKED_GONE,
    CHANGE_GROUP_COUNT
};

enum change_group change_group_of(const struct advice_change *change);
/* What stands before the changes of a group: "then advised". */
const char *change_group_words(enum change_group group);
/* One change, without the words of its group: "restore equilibrium (strong, with caution)". */
void change_words(const struct wording *wording, const struct advice_change *change, struct buffer *buffer);

/* Whether the two trials change the same. */
bool trials_agree(const struct trial *a, const struct trial *b);
/* The answer that was tried: the label of the value, or the interval in words. */
void trial_words(const struct wording *wording, const struct trial *trial, struct buffer *buffer);
/* An answer of a set of changes as a part of a sentence: "«support available» were yes (now: no)". */
void changed_answer_words(const struct wording *wording, const struct case_record *record, const struct changed_answer *changed,
                          struct buffer *buffer);
/* The standing, that of an absent subject too. */
const char *change_standing_words(int standing);

#endif
