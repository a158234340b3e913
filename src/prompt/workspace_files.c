/* The case on the table and its file: loading, saving, what was left behind. See workspace.h. */
#include "prompt/workspace_parts.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "case/case_read.h"
#include "case/case_write.h"
#include "memory.h"
#include "program/session.h"
#include "prompt/autosave.h"
#include "text.h"

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

static enum status refuse_to_save(struct diag *diag, const char *path, const char *code, const char *message)
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
        status = refuse_to_save(diag, path, "too-long", _("the case has become too long to be read again; shorten its notes"));
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
        return refuse_to_save(diag, NULL, "cannot-create", _("the case has no file yet; name one"));
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
    char *recovery = recovery_path(path);

    if (recovery_exists(recovery))
        return recovery;
    free(recovery);
    return NULL;
}

enum status workspace_recover(struct workspace *workspace, const char *path, struct diag *warnings, struct diag *diag)
{
    struct loaded saved = {NULL, NULL}, left = {NULL, NULL};
    struct diag ignored = DIAG_EMPTY;
    char *recovery = recovery_path(path);
    enum status status = read_file(workspace, recovery, &left, warnings, diag);

    if (status == STATUS_OK) {
        /* A case that was never saved, or whose file is gone or broken, begins empty. */
        if (path == NULL || read_file(workspace, path, &saved, warnings, &ignored) != STATUS_OK)
            saved.record = case_new(engine_vocabulary(workspace->session->engine));
        cJSON_Delete(saved.others);
        saved.others = left.others;
        workspace_lay_out(workspace, saved, path);
        workspace->recovery = recovery;
        recovery = NULL;
        workspace_change(workspace, left.record);
        if (!workspace->autosave && workspace_unsaved(workspace))
            workspace_write_recovery(workspace);
        else if (!workspace_unsaved(workspace))
            workspace_forget_recovery(workspace);
    }
    diag_free(&ignored);
    free(recovery);
    return status;
}

void workspace_discard(const char *path)
{
    char *recovery = recovery_path(path);

    recovery_remove(recovery);
    free(recovery);
}
