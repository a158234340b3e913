/* One record out of many, as it stands: a row that is to be explained. See batch.h.
 * May use: lines, json_tree. Not its job: consulting. */
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "batch.h"
#include "json_tree.h"
#include "lines.h"
#include "text.h"

/* The record that is looked for: on this line, or with this id. */
struct wanted {
    uint64_t line; /* 0: by id */
    const char *id;
};

static struct wanted read_wanted(const char *which)
{
    static const char prefix[] = "id=";
    struct wanted wanted = {.id = which};
    char *end;

    if (strncmp(which, prefix, sizeof prefix - 1) == 0)
        wanted.id = which + sizeof prefix - 1;
    else if (which[strspn(which, "0123456789")] == '\0')
        wanted.line = strtoull(which, &end, 10);
    return wanted;
}

static bool has_id(const struct pool_record *record, const char *id)
{
    struct json_text text = {.bytes = record->bytes, .size = record->size};
    struct diag diag = DIAG_EMPTY;
    cJSON *tree;
    const char *found;
    bool same;

    json_tree_read(&text, &tree, &diag);
    found = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tree, "id"));
    same = found != NULL && strcmp(found, id) == 0;
    cJSON_Delete(tree);
    diag_free(&diag);
    return same;
}

static bool is_wanted(const struct pool_record *record, const struct wanted *wanted)
{
    return wanted->line > 0 ? record->line == wanted->line : has_id(record, wanted->id);
}

static enum status pick(struct output *output, struct lines *lines, const struct wanted *wanted)
{
    struct pool_source source = lines_source(lines);
    struct pollfd watched = {.fd = source.descriptor, .events = POLLIN};
    struct pool_record record;
    enum pool_next next;

    while ((next = source.next(source.context, &record)) == POOL_RECORD || next == POOL_NOT_YET) {
        if (next == POOL_NOT_YET) {
            poll(&watched, 1, -1);
        } else if (record.flaw == 0 && is_wanted(&record, wanted)) {
            output_bytes(output, record.bytes, record.size);
            output_text(output, "\n");
            return STATUS_OK;
        }
    }
    return next == POOL_BROKEN ? STATUS_IO : STATUS_NO_INPUT;
}

enum status batch_pick(struct session *session, const struct batch_options *options, const char *which)
{
    struct wanted wanted = read_wanted(which);
    struct diag diag = DIAG_EMPTY;
    const char *path = options->path != NULL ? options->path : "-";
    struct lines *lines;
    enum status status = lines_open(path, (uint64_t)options->line_base, &lines, &diag);

    if (status == STATUS_OK) {
        status = pick(&session->out, lines, &wanted);
        if (status == STATUS_NO_INPUT)
            diag_add(&diag, &(struct place){.file = path}, "no-input", NULL,
                     wanted.line > 0 ? _("there is no row on line %s") : _("there is no row with the id %s"),
                     wanted.line > 0 ? which : wanted.id);
    }
    lines_close(lines);
    return session_report(session, &diag, status);
}
