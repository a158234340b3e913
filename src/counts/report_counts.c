/* A page of summaries and of sensitivity. See report_counts.h. */
#include "counts/report_counts.h"

#include <string.h>

#include <cjson/cJSON.h>

#include "counts/render_tally.h"
#include "counts/summary_files.h"
#include "counts/summary_merge.h"
#include "text.h"
#include "json/json_write.h"

static const char summary_format[] = "intervensi-summary/1";
static const char sensitivity_format[] = "intervensi-sensitivity/1";

bool names_counts(const char *path)
{
    struct diag diag = DIAG_EMPTY;
    cJSON *tree = NULL;
    bool counts = false;

    if (strcmp(path, "-") != 0 && counts_file_read(path, &tree, &diag) == STATUS_OK)
        counts = counts_file_is(tree, summary_format) || counts_file_is(tree, sensitivity_format);
    cJSON_Delete(tree);
    diag_free(&diag);
    return counts;
}

/* What was read: the sum of the summaries, and one sensitivity. */
struct counts {
    cJSON *summary;
    struct tally_sensitivity *sensitivity;
    cJSON *rules; /* as the first file has them, to hold the others against */
    struct diag *diag;
};

static enum status refuse(const struct counts *counts, const char *path, const char *code, const char *message)
{
    diag_add(counts->diag, &(struct place){.file = path}, code, "intervensi-summary/1, intervensi-sensitivity/1", "%s", message);
    return STATUS_DATA;
}

static enum status take_sensitivity(struct counts *counts, const char *path, cJSON *tree)
{
    enum status status = STATUS_OK;

    if (counts->sensitivity != NULL) {
        status = refuse(counts, path, "second", _("only one of the files may tell of sensitivity"));
    } else {
        counts->sensitivity = tally_sensitivity_read(tree);
        if (counts->sensitivity == NULL)
            status = refuse(counts, path, "bad-format", _("this cannot be shown on a page of counts"));
    }
    cJSON_Delete(tree);
    return status;
}

/* Files made with other rules count other things, whatever their format. */
static bool same_rules(struct counts *counts, const cJSON *tree)
{
    if (counts->rules != NULL)
        return summary_same_rules(counts->rules, tree);
    counts->rules = json_object();
    json_add(counts->rules, "rules", cJSON_Duplicate(cJSON_GetObjectItemCaseSensitive(tree, "rules"), true));
    return true;
}

static enum status take(struct counts *counts, const char *path)
{
    cJSON *tree;
    enum status status = counts_file_read(path, &tree, counts->diag);

    if (status != STATUS_OK)
        return status;
    if (counts_file_is(tree, summary_format) || counts_file_is(tree, sensitivity_format)) {
        if (!same_rules(counts, tree))
            status = refuse(counts, path, "other-rules", _("this was made with other rules than the files before it"));
        else if (counts_file_is(tree, sensitivity_format))
            return take_sensitivity(counts, path, tree);
        else
            return summary_take(path, tree, &counts->summary, counts->diag);
    } else {
        status = refuse(counts, path, "bad-format", _("this cannot be shown on a page of counts"));
    }
    cJSON_Delete(tree);
    return status;
}

/* Words are those of the rules that are loaded; the counts may be of others. */
static void mind_other_rules(struct session *session, struct tally_rules rules)
{
    struct diag diag = DIAG_EMPTY;

    if (strcmp(rules.digest, engine_digest(session->engine)) == 0)
        return;
    diag_add(&diag, NULL, "other-rules", NULL, "%s",
             _("these counts were made with other rules than those loaded; names and reasons on the page are those loaded"));
    session_report(session, &diag, STATUS_OK);
}

static enum status add_page(struct session *session, struct counts *counts, struct buffer *page)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct tally_summary *summary = counts->summary != NULL ? tally_summary_read(counts->summary) : NULL;

    if (counts->summary != NULL && summary == NULL)
        return refuse(counts, NULL, "bad-format", _("this is no summary"));
    mind_other_rules(session, summary != NULL ? summary->rules : counts->sensitivity->rules);
    render_page_tally(summary, counts->sensitivity, &wording, page);
    tally_summary_free(summary);
    return STATUS_OK;
}

enum status report_counts(struct session *session, const char *const *paths, size_t count, struct buffer *page)
{
    struct diag diag = DIAG_EMPTY;
    struct counts counts = {.diag = &diag};
    enum status status = session_open(session);

    for (size_t i = 0; status == STATUS_OK && i < count; i++)
        status = take(&counts, paths[i]);
    if (status == STATUS_OK)
        status = add_page(session, &counts, page);
    tally_sensitivity_free(counts.sensitivity);
    cJSON_Delete(counts.summary);
    cJSON_Delete(counts.rules);
    return session_report(session, &diag, status);
}
