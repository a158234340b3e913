/* What a reader is shown of a result: which rows stand in which section, in which order, what is folded, and the words of each. */
#ifndef INTERVENSI_BRIEF_H
#define INTERVENSI_BRIEF_H

#include <stddef.h>

#include "advice/wording.h"
#include "lookahead.h"

struct arena;

/* A reason, a warning or an open question: one rule speaking. */
struct remark {
    const char *word;  /* what kind of remark it is, or NULL */
    const char *about; /* what it concerns, or NULL where that is the row it stands under */
    const char *text;
    enum strength strength;
    const char *rule;
    size_t fact;                   /* index into result->facts */
    const struct case_fact *asked; /* of an open question: what to ask, or NULL */
};

struct remarks {
    struct remark *items;
    size_t count;
};

enum brief_part { PART_SAFETY, PART_ADVICE, PART_STEPS, PART_ROLES, PART_SKILLS, PART_WAITING, PART_AGAINST, PART_COUNT };

/* One action. */
struct brief_row {
    const struct recommendation *recommendation;
    const struct action *action; /* row of the plan, or NULL */
    const char *name;
    int number;             /* place in the process, 0 if it has none */
    size_t place;           /* its number in the one list of what is to be done, the same in every form of the advice; 0: none */
    bool reminder;          /* weak: it bears no number */
    struct remarks reasons; /* the strongest first */
    struct remarks against;
    size_t stands;        /* the fact that it does not simply stand as recommended, else result->fact_count */
    const char *hangs_on; /* the questions whose answers would change that, danger aside; NULL: none, or not looked for */
};

/* An answer that would recommend what is not recommended now. */
struct brief_near {
    const struct case_fact *asked;
    const char *answer; /* in words */
    const char *names;  /* of the actions */
};

struct brief_section {
    struct brief_row *rows;
    size_t count;
    const struct contact **contacts; /* where to turn, for the actions shown here and in no section before */
    size_t contact_count;
};

struct brief {
    const struct wording *wording;
    const struct result *result;
    const struct case_record *record;  /* with the answers that follow from others */
    const struct lookahead *lookahead; /* or NULL */
    const char *title;
    const char *id;             /* or NULL */
    const char *rules;          /* which rules: the version and the beginning of the digest */
    struct remarks head;        /* the assessments that say what kind of case this is */
    struct remarks assessments; /* every assessment that counts */
    struct remarks dangers;     /* why danger is imminent; empty: it is not */
    struct brief_section sections[PART_COUNT];
    size_t numbered;               /* rows that bear a number */
    const struct brief_row **plan; /* what is to be done, and nothing that must not be done yet */
    size_t plan_count;
    struct remarks contradictions; /* answers that cannot both hold */
    struct remarks warnings;
    struct remarks implied;      /* answers that follow from others; about: the answer in words */
    const char *apart;           /* answers that do not apply to this case and count for nothing, in words; or NULL */
    struct remarks principles;   /* kept, or to be kept in mind */
    struct remarks unsafe;       /* open questions about safety that must be asked before anything else */
    struct remarks missing;      /* the other open questions; what must be known first stands first */
    const char *danger_hangs_on; /* the questions of which an answer would make the rest wait for safety, or NULL */
    struct brief_near *near;     /* what is one answer away, the most telling question first */
    size_t near_count;
    struct arena *arena;
};

/* Of a view all but its output and run; what it names must outlive the brief. Free with brief_free. */
struct brief *brief_new(const struct view *view);
void brief_free(struct brief *brief);

/* The row that bears this number, or NULL. */
const struct brief_row *brief_row_at(const struct brief *brief, size_t place);

/* Heading of a section. */
const char *brief_heading(enum brief_part part);
/* Whether this question stands beside a value that says no danger is known (no-danger in facts/): it is about safety, the rules of that
 * value read its answer, it applies to the case, and its answer is not known. The case is to hold its implied answers, too. */
bool danger_is_open(const struct rulebook *rulebook, const struct case_record *known, const struct finding *no_danger,
                    size_t fact);

/* Whether the rows of a section are numbered. */
bool brief_is_numbered(enum brief_part part);

/* The columns of the plan, of which the activities are a list and not a text (NULL), and those of where to turn. */
enum {
    PLAN_ACTION,
    PLAN_GOAL,
    PLAN_ACTIVITIES,
    PLAN_METHOD,
    PLAN_TARGET,
    PLAN_ROLE,
    PLAN_RESOURCES,
    PLAN_INDICATOR,
    PLAN_COLUMNS
};
enum { CONTACT_COLUMNS = 3 };

void brief_plan_columns(const char *columns[PLAN_COLUMNS]);
void brief_plan_cells(const struct wording *wording, const struct brief_row *row, const char *cells[PLAN_COLUMNS]);
void brief_contact_columns(const char *columns[CONTACT_COLUMNS]);
void brief_contact_cells(const struct wording *wording, const struct contact *contact, const char *cells[CONTACT_COLUMNS]);

/* --- What the look-ahead says of single actions: which answers would change how an action stands, what is one answer away. */

/* One answer and what it would change. */
struct outlook_item {
    const struct trial *trial;
    const struct advice_change *change;
};

/* Freed with outlook_free; points into the look-ahead. */
struct outlook {
    struct outlook_item *items;
    size_t count;
    size_t capacity;
};

/* The answers that would change the standing of this action, in the order of asking; none: it is settled. subject NULL: of any action
 * what is absent, blocked or in conflict and one answer would recommend. */
struct outlook outlook_of(const struct lookahead *lookahead, const char *subject);
/* What one answer would recommend, by subject in bytes, then in the order of asking. */
struct outlook outlook_near(const struct lookahead *lookahead);
void outlook_free(struct outlook *outlook);

/* The standing that the answer would lead to; "absent" where there would be none. */
const char *outlook_standing(const struct outlook_item *item);

#endif
