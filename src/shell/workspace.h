/* The case on the table: its answers, every earlier and later state of it, its file, and what the rules say of it now.
 * Knows no terminal. */
#ifndef INTERVENSI_WORKSPACE_H
#define INTERVENSI_WORKSPACE_H

#include <stdbool.h>
#include <stddef.h>

#include "program/session.h"

struct workspace;

/* An empty case on the table of an opened session, which must outlive it. */
struct workspace *workspace_new(struct session *session);
void workspace_free(struct workspace *workspace);

const struct case_record *workspace_case(const struct workspace *workspace);
/* The file it was loaded from or saved to, or NULL. */
const char *workspace_path(const struct workspace *workspace);
/* Whether something changed since it was loaded or saved. */
bool workspace_unsaved(const struct workspace *workspace);

/* A number that tells the present state of the case from every other: an undone change leads back to the same one. */
size_t workspace_state(const struct workspace *workspace);

/* Puts a changed copy of the case (case_copy) on the table and takes it over; the former state can be undone to, without limit.
 * A copy that is no different is freed and changes nothing. */
void workspace_change(struct workspace *workspace, struct case_record *changed);
bool workspace_undo(struct workspace *workspace);
bool workspace_redo(struct workspace *workspace);
size_t workspace_undo_depth(const struct workspace *workspace);
size_t workspace_redo_depth(const struct workspace *workspace);

/* Takes the case off the table and starts an empty one, without history. */
void workspace_clear(struct workspace *workspace);
/* Loads a case instead; on failure the case on the table stays. Warnings are no failure. */
enum status workspace_load(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag);
/* Saves to the path, or to workspace_path() if NULL: atomically, mode 0600, never through a planted link. Keys of the file that
 * are left to other commands (name, expect, keep) are kept. On failure the file and the case stay as they are. */
enum status workspace_save(struct workspace *workspace, const char *path, struct diag *diag);
/* Whether saving there would replace another file than the case's own: something to ask about. */
bool workspace_would_replace(const struct workspace *workspace, const char *path);

/* The case with what the rules say of it now: see consultation_make. What was made is kept until the case changes. */
struct consultation *workspace_consultation(struct workspace *workspace);

/* Autosave: after each change a recovery file beside the case (or in the folder for cases without a file) is written; a save or a
 * clean end removes it. */
void workspace_autosave(struct workspace *workspace, bool on);
/* Whether the last recovery file could be written; the problems are handed over once. */
enum status workspace_autosave_status(struct workspace *workspace, struct diag *diag);
/* The path of a recovery file that was left behind for this case file (NULL: for none), or NULL. Free with free(). */
char *workspace_left_behind(const char *path);
/* Puts what was left behind for this case file (NULL: for none) on the table, as an unsaved change of what the file holds: it can be
 * undone. The recovery file stays until a save or a clean end. On failure the case on the table stays. */
enum status workspace_recover(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag);
/* Lets the recovery file of unsaved changes stay when the workspace goes: its path, to be freed, or NULL where there is none. */
char *workspace_leave_behind(struct workspace *workspace);
/* Removes what was left behind, unused. */
void workspace_discard(const char *path);

#endif
