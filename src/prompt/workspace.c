/* The case on the table: its states, and what the rules say of it. See workspace.h. */
#include "prompt/workspace_parts.h"

#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "case/case_write.h"
#include "memory.h"
#include "prompt/autosave.h"

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

static void forget_result(struct workspace *workspace)
{
    result_free(workspace->result);
    lookahead_free(workspace->lookahead);
    workspace->result = NULL;
    workspace->lookahead = NULL;
}

void workspace_forget_recovery(struct workspace *workspace)
{
    if (workspace->recovery != NULL)
        recovery_remove(workspace->recovery);
    free(workspace->recovery);
    workspace->recovery = NULL;
}

void workspace_write_recovery(struct workspace *workspace)
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
    forget_result(workspace);
    if (!workspace_unsaved(workspace))
        workspace_forget_recovery(workspace);
    else if (workspace->autosave)
        workspace_write_recovery(workspace);
}

void workspace_lay_out(struct workspace *workspace, struct loaded loaded, const char *path)
{
    char *copy = path != NULL ? memory_copy(path) : NULL;

    workspace_forget_recovery(workspace);
    forget_result(workspace);
    empty(&workspace->before);
    empty(&workspace->after);
    case_free(workspace->now.record);
    cJSON_Delete(workspace->others);
    free(workspace->path);
    workspace->now = (struct state){loaded.record, ++workspace->numbers};
    workspace->saved = workspace->numbers;
    workspace->others = loaded.others;
    workspace->path = copy;
}

struct workspace *workspace_new(struct session *session)
{
    struct workspace *workspace = memory_new(1, sizeof *workspace);

    workspace->session = session;
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

const struct result *workspace_result(struct workspace *workspace, struct diag *diag)
{
    if (workspace->result == NULL)
        engine_consult(workspace->session->engine, workspace->now.record, &workspace->result, diag);
    return workspace->result;
}

const struct lookahead *workspace_lookahead(struct workspace *workspace, struct diag *diag)
{
    if (workspace->lookahead == NULL)
        engine_look_ahead(workspace->session->engine, workspace->now.record, &workspace->lookahead, diag);
    return workspace->lookahead;
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
