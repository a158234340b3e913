/* Files of counts, read. See summary_files.h. */
#include "counts/summary_files.h"

#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "counts/summary_merge.h"
#include "text.h"
#include "json/json_read.h"

enum { COUNTS_SIZE_MAX = 64 * 1024 * 1024 };

enum status counts_file_read(const char *path, cJSON **tree, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    struct json_text text = {.file = path};
    enum status status = file_read(path, COUNTS_SIZE_MAX, &content, diag);

    *tree = NULL;
    text.bytes = buffer_text(&content);
    text.size = content.length;
    if (status == STATUS_OK)
        status = json_tree_read(&text, tree, diag);
    buffer_free(&content);
    return status;
}

bool counts_file_is(const cJSON *tree, const char *format)
{
    const char *word = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tree, "format"));

    return word != NULL && strcmp(word, format) == 0;
}

static enum status refuse(const char *path, const char *code, const char *hint, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = path}, code, hint, "%s", message);
    return STATUS_DATA;
}

static enum status add_file(const char *path, const cJSON *summary, cJSON *sum, struct diag *diag)
{
    if (!summary_same_rules(sum, summary))
        return refuse(path, "other-rules", NULL, _("this summary was made with other rules than those before it"), diag);
    if (!summary_same_columns(sum, summary))
        return refuse(path, "other-columns", NULL, _("this summary counts by other columns than those before it"), diag);
    summary_merge(sum, summary);
    return STATUS_OK;
}

enum status summary_take(const char *path, cJSON *summary, cJSON **sum, struct diag *diag)
{
    enum status status = STATUS_OK;

    if (!summary_is_whole(summary)) {
        status = refuse(path, "bad-format", "intervensi-summary/1", _("this is no summary"), diag);
    } else if (*sum == NULL) {
        *sum = summary;
        return STATUS_OK;
    } else {
        status = add_file(path, summary, *sum, diag);
    }
    cJSON_Delete(summary);
    return status;
}
