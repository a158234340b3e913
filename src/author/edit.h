/* Files of a rule base about to be changed: loaded as they would be, then saved together, or left as they are. */
#ifndef INTERVENSI_EDIT_H
#define INTERVENSI_EDIT_H

#include <sys/types.h>

#include "base/buffer.h"
#include "engine.h"
#include "program/session.h"

enum { EDITED_MAX = 16 };

struct edit {
    struct session *session;
    const char *rules, *facts; /* the folders */
    struct edited {
        char *path;
        struct buffer before, text;
        bool there; /* it stands on the disk already */
        mode_t mode;
    } files[EDITED_MAX];
    size_t count;
    struct engine *engine; /* with the changes, after edit_try */
};

/* The session must be open. End with edit_end. */
void edit_start(struct edit *edit, struct session *session);
void edit_end(struct edit *edit);

/* The text of a file, to be added to or written anew; it begins as what stands there, or empty. NULL after adding a problem. */
struct buffer *edit_file(struct edit *edit, const char *path, struct diag *diag);
/* Adds a construct to a file of the rule base behind an empty line. A new file begins with `head`, a line of comment. */
enum status edit_add(struct edit *edit, const char *path, const char *head, const char *construct, struct diag *diag);

/* Loads the rule base as it would be. STATUS_RULES: it would not load. */
enum status edit_try(struct edit *edit, struct diag *diag);
/* Saves every changed file, each whole; what was saved is put back if another cannot be. */
enum status edit_save(struct edit *edit, struct diag *diag);
/* Says which files were saved. */
void edit_tell(const struct edit *edit);

/* Adds the text as a string of CLIPS. */
void edit_add_string(struct buffer *text, const char *string);

#endif
