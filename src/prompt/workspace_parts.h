/* What the halves of the workspace share. Only for workspace*.c.
 * May use: workspace.h. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_WORKSPACE_PARTS_H
#define INTERVENSI_WORKSPACE_PARTS_H

#include "prompt/workspace.h"

struct cJSON;

/* A state of the case; its number tells it from every other. */
struct state {
    struct case_record *record;
    size_t number;
};

struct states {
    struct state *items;
    size_t count;
    size_t capacity;
};

struct workspace {
    struct session *session;
    struct state now;
    struct states before; /* the oldest first */
    struct states after;  /* what was undone, the oldest undoing first */
    size_t numbers;       /* given out so far */
    size_t saved;         /* number of the state that the file holds */
    char *path;           /* or NULL */
    struct cJSON *others; /* keys of the file that are left to other commands, or NULL */
    struct result *result;
    struct lookahead *lookahead;
    bool autosave;
    char *recovery; /* the recovery file that was written or taken over, or NULL */
    struct diag autosave_problems;
    enum status autosave_status;
};

/* What a case file holds. */
struct loaded {
    struct case_record *record;
    struct cJSON *others;
};

/* Takes everything off the table and puts a case on it, as if it had been saved just now. Takes over what it is given. */
void workspace_lay_out(struct workspace *workspace, struct loaded loaded, const char *path);
/* Writes the recovery file of the present state, whether or not autosave is on. */
void workspace_write_recovery(struct workspace *workspace);
void workspace_forget_recovery(struct workspace *workspace);

#endif
