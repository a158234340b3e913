/* The case on the table: its answers, every earlier and later state of it, its file, and what the rules say of it now.
 * Knows no terminal. May use: session, engine, case_json, save. Not its job: reading commands, showing anything. */
#ifndef INTERVENSI_WORKSPACE_H
#define INTERVENSI_WORKSPACE_H

#include <stdbool.h>
#include <stddef.h>

#include "session.h"

struct workspace;

/* An empty case on the table of an opened session, which must outlive it. */
struct workspace *workspace_new(struct session *session);
void workspace_free(struct workspace *workspace);

const struct case_record *workspace_case(const struct workspace *workspace);
/* The file it was loaded from or saved to, or NULL. */
const char *workspace_path(const struct workspace *workspace);
/* Whether something changed since it was loaded or saved. */
bool workspace_unsaved(const struct workspace *workspace);

/* Puts a changed copy of the case (case_copy) on the table and takes it over; the former state can be undone to, without limit. */
void workspace_change(struct workspace *workspace, struct case_record *changed);
bool workspace_undo(struct workspace *workspace);
bool workspace_redo(struct workspace *workspace);
size_t workspace_undo_depth(const struct workspace *workspace);
size_t workspace_redo_depth(const struct workspace *workspace);

/* Takes the case off the table and starts an empty one, without history. */
void workspace_clear(struct workspace *workspace);
/* Loads a case instead; on failure the case on the table stays. Warnings are no failure. */
enum status workspace_load(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag);
/* Saves to the path, or to workspace_path() if NULL: atomically, mode 0600, never through a planted link. */
enum status workspace_save(struct workspace *workspace, const char *path, struct diag *diag);

/* What the rules say of the case now: computed when first asked for, kept until the case changes. NULL after adding problems. */
const struct result *workspace_result(struct workspace *workspace, struct diag *diag);
const struct lookahead *workspace_lookahead(struct workspace *workspace, struct diag *diag);

/* Autosave: after each change a recovery file beside the case (or in the folder for cases without a file) is written; a save or a
 * clean end removes it. */
void workspace_autosave(struct workspace *workspace, bool on);
/* The path of a recovery file that was left behind for this case file (NULL: for none), or NULL. Free with free(). */
char *workspace_left_behind(const char *path);

#endif
