/* Words that may stand in a line: the lists they come from, and those that complete a half-typed one at the prompt. */
#ifndef INTERVENSI_COMPLETION_H
#define INTERVENSI_COMPLETION_H

#include <stddef.h>

struct case_fact;
struct engine;
struct shell;

enum word_list {
    LIST_RULES,
    LIST_FACTS,
    LIST_SOURCES,  /* sections of the source document, keys of other sources */
    LIST_SUBJECTS, /* what may be asked about: actions and assessments */
    LIST_STAGES,
    LISTS_OF_RULES,                /* those above are of a rule base */
    LIST_SCHEMAS = LISTS_OF_RULES, /* those below are the program's own */
    LIST_CODES,
    LIST_LANGUAGES,
    /* Of the prompt alone: */
    LIST_ASSIGNED, /* facts, with "=" */
    LIST_COMMANDS,
    LIST_TOPICS,
    LIST_START, /* the word for the start of a run */
    LIST_FILES,
    LIST_COUNT
};

/* A set of them. */
#define LIST(list) (1u << LIST_##list)

/* The n-th word of a list that is not the prompt's alone; NULL after the last. The engine may be NULL for the program's own. */
const char *word_of_list(const struct engine *engine, enum word_list list, size_t n);

/* Candidates for a reply to a question: its answers and these words (ended by NULL); where they have none, as at the prompt. */
char **complete_answer(const struct shell *shell, const struct case_fact *fact, const char *const *words, const char *line,
                       size_t start);

/* Candidates for a half-typed word, in the current language first: an input_complete; the context is a shell. */
char **complete_word(void *context, const char *line, size_t start);

#endif
