/* The case on the table: its states, and what the rules say of it. */
#include "shell/workspace.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/files.h"
#include "base/version.h"
#include "case/case_read.h"
#include "case/case_write.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"

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
    struct states before;             /* the oldest first */
    struct states after;              /* what was undone, the oldest undoing first */
    size_t numbers;                   /* given out so far */
    size_t saved;                     /* number of the state that the file holds */
    char *path;                       /* or NULL */
    struct cJSON *others;             /* keys of the file that are left to other commands, or NULL */
    struct consultation consultation; /* of the present state */
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

/* --- Recovery files -------------------------------------------------------------------------------------------------- */

static const char suffix[] = ".recovery.json";

/* A long name is cut so that the recovery file's fits. */
enum { STEM_MAX = NAME_MAX - 50 };

/* The folder and the beginning of the name of the recovery files of this case file; NULL: of a case without a file, in the current folder.
 * Free both with buffer_free. */
static void recovery_place(const char *case_path, struct buffer *folder, struct buffer *stem)
{
    const char *slash = case_path != NULL ? strrchr(case_path, '/') : NULL;
    const char *name = slash != NULL ? slash + 1 : case_path;

    if (slash != NULL)
        buffer_add_part(folder, case_path, (size_t)(slash + 1 - case_path));
    buffer_format(stem, ".%.*s.", STEM_MAX, name != NULL ? name : "intervensi");
}

/* Each session has a recovery file of its own, told apart by the process: what another one keeps is never written over. */
static char *recovery_path(const char *case_path)
{
    struct buffer path = BUFFER_EMPTY, stem = BUFFER_EMPTY;
    char *copy;

    recovery_place(case_path, &path, &stem);
    buffer_format(&path, "%s%ld%s", buffer_text(&stem), (long)getpid(), suffix);
    copy = memory_copy(buffer_text(&path));
    buffer_free(&path);
    buffer_free(&stem);
    return copy;
}

/* Whether a plain file of one's own is there. */
static bool recovery_exists(const char *recovery)
{
    struct stat about;

    return lstat(recovery, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == geteuid();
}

/* Whether a session of this program is still using what it keeps under its number. */
static bool is_in_use(long process)
{
    char path[64], name[32] = "";
    FILE *file;

    if (kill((pid_t)process, 0) != 0 && errno == ESRCH)
        return false;
    snprintf(path, sizeof path, "/proc/%ld/comm", process);
    file = fopen(path, "r");
    if (file == NULL)
        return true;
    if (fgets(name, sizeof name, file) == NULL)
        name[0] = '\0';
    fclose(file);
    return strncmp(name, PROGRAM_NAME "\n", sizeof PROGRAM_NAME) == 0;
}

/* The number between the stem and the suffix of a recovery file's name; 0: it is none. */
static long process_of(const char *name, const struct buffer *stem)
{
    char *rest;
    long process = 0;

    if (strncmp(name, stem->text, stem->length) == 0 && name[stem->length] >= '1' && name[stem->length] <= '9') {
        process = strtol(name + stem->length, &rest, 10);
        if (strcmp(rest, suffix) != 0)
            process = 0;
    }
    return process;
}

/* What a session that is over left behind for this case file, the first by its name, or NULL. Free with free(). */
static char *find_left_behind(const char *case_path)
{
    struct buffer folder = BUFFER_EMPTY, stem = BUFFER_EMPTY, path = BUFFER_EMPTY;
    struct dirent **names = NULL;
    char *found = NULL;
    int count;

    recovery_place(case_path, &folder, &stem);
    count = scandir(folder.length > 0 ? folder.text : ".", &names, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        long process = process_of(names[i]->d_name, &stem);

        if (found == NULL && process > 0 && !is_in_use(process)) {
            buffer_cut(&path, 0);
            buffer_format(&path, "%s%s", buffer_text(&folder), names[i]->d_name);
            found = recovery_exists(path.text) ? memory_copy(path.text) : NULL;
        }
        free(names[i]);
    }
    free(names);
    buffer_free(&folder);
    buffer_free(&stem);
    buffer_free(&path);
    return found;
}

/* Removes it, if it is a plain file of one's own. */
static void recovery_remove(const char *recovery)
{
    if (recovery_exists(recovery))
        unlink(recovery);
}

/* --- The case on the table ------------------------------------------------------------------------------------------- */

static void push(struct states *states, struct state state)
{
    states->items = memory_grow(states->items, &states->capacity, states->count + 1, sizeof *states->items);
    states->items[states->count++] = state;
}

static void empty(struct states *states)
{
    for (size_t i = 0; i < states->count; i++)
        case_free(states->items[i].record);
    free(states->items);
    *states = (struct states){NULL, 0, 0};
}

static void workspace_forget_recovery(struct workspace *workspace)
{
    if (workspace->recovery != NULL)
        recovery_remove(workspace->recovery);
    free(workspace->recovery);
    workspace->recovery = NULL;
}

/* Writes the recovery file of the present state, whether or not autosave is on. */
static void workspace_write_recovery(struct workspace *workspace)
{
    struct buffer text = BUFFER_EMPTY;

    if (workspace->recovery == NULL)
        workspace->recovery = recovery_path(workspace->path);
    diag_free(&workspace->autosave_problems);
    case_write(workspace->now.record, workspace->others, &text);
    workspace->autosave_status = file_save(workspace->recovery, buffer_text(&text), text.length, &workspace->autosave_problems);
    buffer_free(&text);
}

/* To be called after every change. */
static void settle(struct workspace *workspace)
{
    consultation_forget(&workspace->consultation);
    workspace->consultation.record = workspace->now.record;
    if (!workspace_unsaved(workspace))
        workspace_forget_recovery(workspace);
    else if (workspace->autosave)
        workspace_write_recovery(workspace);
}

/* Takes everything off the table and puts a case on it, as if it had been saved just now. Takes over what it is given. */
static void workspace_lay_out(struct workspace *workspace, struct loaded loaded, const char *path)
{
    char *copy = path != NULL ? memory_copy(path) : NULL;

    workspace_forget_recovery(workspace);
    consultation_forget(&workspace->consultation);
    empty(&workspace->before);
    empty(&workspace->after);
    case_free(workspace->now.record);
    cJSON_Delete(workspace->others);
    free(workspace->path);
    workspace->now = (struct state){loaded.record, ++workspace->numbers};
    workspace->consultation.record = loaded.record;
    workspace->saved = workspace->numbers;
    workspace->others = loaded.others;
    workspace->path = copy;
}

struct workspace *workspace_new(struct session *session)
{
    struct workspace *workspace = memory_new(1, sizeof *workspace);

    workspace->session = session;
    workspace->consultation.engine = session->engine;
    workspace_clear(workspace);
    return workspace;
}

void workspace_free(struct workspace *workspace)
{
    if (workspace == NULL)
        return;
    workspace_lay_out(workspace, (struct loaded){NULL, NULL}, NULL);
    diag_free(&workspace->autosave_problems);
    free(workspace);
}

const struct case_record *workspace_case(const struct workspace *workspace)
{
    return workspace->now.record;
}

const char *workspace_path(const struct workspace *workspace)
{
    return workspace->path;
}

bool workspace_unsaved(const struct workspace *workspace)
{
    return workspace->now.number != workspace->saved;
}

size_t workspace_state(const struct workspace *workspace)
{
    return workspace->now.number;
}

static bool is_same(const struct case_record *a, const struct case_record *b)
{
    struct buffer first = BUFFER_EMPTY;
    struct buffer second = BUFFER_EMPTY;
    bool same;

    case_write(a, NULL, &first);
    case_write(b, NULL, &second);
    same = strcmp(buffer_text(&first), buffer_text(&second)) == 0;
    buffer_free(&first);
    buffer_free(&second);
    return same;
}

void workspace_change(struct workspace *workspace, struct case_record *changed)
{
    if (is_same(workspace->now.record, changed)) {
        case_free(changed);
        return;
    }
    empty(&workspace->after);
    push(&workspace->before, workspace->now);
    workspace->now = (struct state){changed, ++workspace->numbers};
    settle(workspace);
}

/* Goes one state back or on: from the end of one list, the present one to the end of the other. */
static bool go(struct workspace *workspace, struct states *from, struct states *to)
{
    if (from->count == 0)
        return false;
    push(to, workspace->now);
    workspace->now = from->items[--from->count];
    settle(workspace);
    return true;
}

bool workspace_undo(struct workspace *workspace)
{
    return go(workspace, &workspace->before, &workspace->after);
}

bool workspace_redo(struct workspace *workspace)
{
    return go(workspace, &workspace->after, &workspace->before);
}

size_t workspace_undo_depth(const struct workspace *workspace)
{
    return workspace->before.count;
}

size_t workspace_redo_depth(const struct workspace *workspace)
{
    return workspace->after.count;
}

void workspace_clear(struct workspace *workspace)
{
    workspace_lay_out(workspace, (struct loaded){case_new(engine_vocabulary(workspace->session->engine)), NULL}, NULL);
}

struct consultation *workspace_consultation(struct workspace *workspace)
{
    return &workspace->consultation;
}

void workspace_autosave(struct workspace *workspace, bool on)
{
    workspace->autosave = on;
    if (on)
        settle(workspace);
    else
        workspace_forget_recovery(workspace);
}

enum status workspace_autosave_status(struct workspace *workspace, struct diag *diag)
{
    enum status status = workspace->autosave_status;

    *diag = workspace->autosave_problems;
    workspace->autosave_problems = (struct diag)DIAG_EMPTY;
    workspace->autosave_status = STATUS_OK;
    return status;
}

/* --- The case on the table and its file ------------------------------------------------------------------------------ */

/* The keys that a case leaves to other commands, out of the tree of its file. */
static cJSON *others_of(const struct json_text *text)
{
    static const char *const keys[] = {"name", "expect", "keep"};
    struct diag ignored = DIAG_EMPTY;
    cJSON *others = NULL;
    cJSON *tree;

    if (json_tree_read(text, &tree, &ignored) == STATUS_OK)
        others = cJSON_CreateObject();
    for (size_t i = 0; others != NULL && i < sizeof keys / sizeof *keys; i++) {
        cJSON *item = cJSON_DetachItemFromObjectCaseSensitive(tree, keys[i]);

        if (item != NULL)
            cJSON_AddItemToObject(others, keys[i], item);
    }
    cJSON_Delete(tree);
    diag_free(&ignored);
    return others;
}

static enum status read_file(const struct workspace *workspace, const char *path, struct loaded *loaded, struct diag *warnings,
                             struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = private_file_check(workspace->session, path, warnings, diag);

    if (status == STATUS_OK)
        status = file_read(path, CASE_SIZE_MAX, &content, diag);
    if (status == STATUS_OK)
        status = case_json_read(path, buffer_text(&content), content.length, engine_vocabulary(workspace->session->engine),
                                &loaded->record, warnings, diag);
    if (status == STATUS_OK)
        loaded->others = others_of(&(struct json_text){.bytes = buffer_text(&content), .size = content.length});
    buffer_free(&content);
    return status;
}

enum status workspace_load(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag)
{
    struct loaded loaded = {NULL, NULL};
    enum status status = read_file(workspace, path, &loaded, warnings, diag);

    if (status == STATUS_OK)
        workspace_lay_out(workspace, loaded, strcmp(path, "-") != 0 ? path : NULL);
    return status;
}

static enum status refuse_to_save(struct diag *diag, const char *path, enum code code, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, code, NULL, "%s", message);
    return STATUS_CANNOT_CREATE;
}

static enum status save_to(struct workspace *workspace, const char *path, struct diag *diag)
{
    struct buffer text = BUFFER_EMPTY;
    enum status status;

    case_write(workspace->now.record, workspace->others, &text);
    if (text.length > CASE_SIZE_MAX)
        status = refuse_to_save(diag, path, CODE_TOO_LONG, _("the case has become too long to be read again; shorten its notes"));
    else
        status = file_save(path, buffer_text(&text), text.length, diag);
    buffer_free(&text);
    return status;
}

enum status workspace_save(struct workspace *workspace, const char *path, struct diag *diag)
{
    const char *to = path != NULL ? path : workspace->path;
    enum status status;
    char *copy;

    if (to == NULL || to[0] == '\0' || strcmp(to, "-") == 0)
        return refuse_to_save(diag, NULL, CODE_CANNOT_CREATE, _("the case has no file yet; name one"));
    status = save_to(workspace, to, diag);
    if (status != STATUS_OK)
        return status;
    workspace_forget_recovery(workspace);
    copy = memory_copy(to);
    free(workspace->path);
    workspace->path = copy;
    workspace->saved = workspace->now.number;
    return STATUS_OK;
}

bool workspace_would_replace(const struct workspace *workspace, const char *path)
{
    return access(path, F_OK) == 0 && (workspace->path == NULL || !file_is_same(path, workspace->path));
}

char *workspace_left_behind(const char *path)
{
    return find_left_behind(path);
}

enum status workspace_recover(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag)
{
    struct loaded saved = {NULL, NULL}, left = {NULL, NULL};
    struct diag ignored = DIAG_EMPTY;
    char *recovery = find_left_behind(path);
    enum status status = STATUS_NO_INPUT;

    if (recovery != NULL)
        status = read_file(workspace, recovery, &left, warnings, diag);
    if (status == STATUS_OK) {
        /* A case that was never saved, or whose file is gone or broken, begins empty. */
        if (path == NULL || read_file(workspace, path, &saved, warnings, &ignored) != STATUS_OK)
            saved.record = case_new(engine_vocabulary(workspace->session->engine));
        cJSON_Delete(saved.others);
        saved.others = left.others;
        workspace_lay_out(workspace, saved, path);
        workspace_change(workspace, left.record);
        if (!workspace->autosave && workspace_unsaved(workspace))
            workspace_write_recovery(workspace);
        /* This session keeps it under its own number now. */
        if (workspace->autosave_status == STATUS_OK &&
            (workspace->recovery == NULL || strcmp(workspace->recovery, recovery) != 0))
            recovery_remove(recovery);
    }
    diag_free(&ignored);
    free(recovery);
    return status;
}

void workspace_discard(const char *path)
{
    char *recovery = find_left_behind(path);

    if (recovery != NULL)
        recovery_remove(recovery);
    free(recovery);
}

char *workspace_leave_behind(struct workspace *workspace)
{
    char *recovery = workspace_unsaved(workspace) ? workspace->recovery : NULL;

    if (recovery != NULL)
        workspace->recovery = NULL;
    return recovery;
}
