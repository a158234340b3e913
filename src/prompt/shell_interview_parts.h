/* What the parts of the interview at the prompt share. Only for shell_interview*.c.
 * May use: interview, shell. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_SHELL_INTERVIEW_PARTS_H
#define INTERVENSI_SHELL_INTERVIEW_PARTS_H

#include "prompt/interview.h"
#include "prompt/shell.h"

/* An interview that is being held. */
struct talk {
    struct shell *shell;
    struct interview *interview;
    const struct lookahead *lookahead; /* of the case as it was when the question was put */
    bool ask;                          /* the question is to be shown (again) */
    bool over;
    enum status status;
};

/* Takes what was typed at a question: an answer, a word of the interview, or an assignment to any fact. */
void talk_take(struct talk *talk, size_t fact, char *typed);

#endif
