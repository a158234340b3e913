/* How a question is asked: its words, and the options that say how the answer is shown. One table of options serves the command line
 * and the prompt. */
#ifndef INTERVENSI_REQUEST_H
#define INTERVENSI_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/* Options without a value, which are words at the prompt. */
enum request_option {
    OPTION_WHY,
    OPTION_ALL,
    OPTION_PLAN,
    OPTION_TRACE,
    OPTION_ANY,
    OPTION_BRIEF,
    OPTION_RULE_TEXT,
    OPTION_RULES,
    OPTION_MERMAID,
    OPTION_FACTS,
    OPTION_WITHOUT_RULE,
    OPTION_COUNT
};

/* A set of them. */
#define OPTION(option) (1u << OPTION_##option)

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_MARKDOWN };

/* How an explanation is shown. */
struct explain_choice {
    long depth;           /* how deep reasons are opened; 0: as deep as is usual */
    bool brief;           /* one line a step: no words of rules, no sources */
    bool rule_text;       /* the CLIPS text of each rule */
    bool all;             /* every rule that could conclude it, every level */
    const char *all_word; /* what asks for that, as it is typed here: "--all" */
};

struct request {
    const char *const *words; /* what is no option; they outlive the request */
    size_t count;
    const char *text; /* the words as they were typed, with quotes; NULL where they are not needed so */
    bool prompt;      /* asked at the prompt, not on the command line */
    int format;       /* enum format */
    struct explain_choice choice;
    long limit; /* of change: consultations; 0: the usual number */
    bool any;   /* of change: answers that no plan can change, too */
    bool why, plan, trace, facts;
    bool rules, mermaid;
    bool gaps; /* of a look-up: what is lacking */
};

/* Sets what the option asks for. */
void request_set(struct request *request, enum request_option option);
/* The option of this set that is named so in either language, with or without dashes, or is the only one that begins so (three letters
 * or more); OPTION_COUNT if there is none. */
enum request_option request_option_find(const char *word, unsigned set);
/* As it is typed at the prompt in this language. */
const char *request_option_name(enum request_option option, enum language language);
/* As it is typed where this was asked: "--all", "all". */
const char *request_option_word(const struct request *request, enum request_option option, enum language language);

#endif
