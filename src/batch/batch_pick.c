/* One record out of many, as a case: a row that is to be explained. See batch.h.
 * May use: batch_input, case_write. Not its job: consulting. */
#include <stdlib.h>
#include <string.h>

#include "batch/batch.h"
#include "batch/batch_input.h"
#include "case/case_write.h"
#include "text.h"
#include "json/json_write.h"

/* The record that is looked for: on this line, or with this id. */
struct wanted {
    uint64_t line; /* 0: by id */
    const char *id;
};

static struct wanted read_wanted(const char *which)
{
    static const char prefix[] = "id=";
    struct wanted wanted = {.id = which};

    if (strncmp(which, prefix, sizeof prefix - 1) == 0)
        wanted.id = which + sizeof prefix - 1;
    else if (which[strspn(which, "0123456789")] == '\0')
        wanted.line = strtoull(which, NULL, 10);
    return wanted;
}

static bool is_wanted(const struct wanted *wanted, const struct pool_record *record, const struct row *row)
{
    if (wanted->line > 0)
        return wanted->line >= record->line && wanted->line < record->line + record->lines;
    return row->id != NULL && strcmp(row->id, wanted->id) == 0;
}

/* What was carried along, as the object "keep". */
static cJSON *kept_of(const struct carried *carried, const struct row *row)
{
    cJSON *others = json_object(), *kept = carried->count > 0 ? json_add_object(others, "keep") : NULL;

    for (size_t i = 0; i < carried->count; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_add_part(&name, carried->names[i].text, carried->names[i].size);
        if (carried->kept[i] && row->carried[i].text != NULL)
            cJSON_AddStringToObject(kept, buffer_text(&name), row->carried[i].text);
        buffer_free(&name);
    }
    return others;
}

/* A line of JSON is a case as it stands; of a row in a table one is made. */
static enum status put(struct session *session, const struct batch_options *options, const struct pool_record *record,
                       const struct row *row, enum status status)
{
    struct buffer text = BUFFER_EMPTY;
    cJSON *kept;

    if (options->from == ROWS_JSONL) {
        output_bytes(&session->out, record->bytes, record->size);
        output_text(&session->out, "\n");
        return STATUS_OK;
    }
    if (status != STATUS_OK)
        return status;
    kept = kept_of(&options->carried, row);
    case_write(row->record, kept, &text);
    output_bytes(&session->out, text.text, text.length);
    buffer_free(&text);
    cJSON_Delete(kept);
    return STATUS_OK;
}

/* *found: whether it is the wanted one. */
static enum status try_record(struct session *session, const struct batch_options *options, const struct batch_input *input,
                              const struct pool_record *record, const struct wanted *wanted, bool *found, struct diag *diag)
{
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};
    enum status status = row_read(&input->reader, record, &row);

    *found = is_wanted(wanted, record, &row);
    status = *found ? put(session, options, record, &row, status) : STATUS_OK;
    if (status != STATUS_OK)
        row_problem(&row, input->path, diag);
    row_clear(&row);
    return status;
}

static enum status pick(struct session *session, const struct batch_options *options, const struct batch_input *input,
                        const struct wanted *wanted, struct diag *diag)
{
    struct pool_record record;
    enum pool_next next;
    bool found = false;
    enum status status = STATUS_OK;

    while (!found && (next = batch_input_next(input, &record)) == POOL_RECORD)
        status = try_record(session, options, input, &record, wanted, &found, diag);
    return found ? status : next == POOL_BROKEN ? STATUS_IO : STATUS_NO_INPUT;
}

enum status batch_pick(struct session *session, const struct batch_options *options, const char *which)
{
    struct wanted wanted = read_wanted(which);
    struct diag diag = DIAG_EMPTY;
    struct batch_input input = {0};
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = batch_input_open(&batch_files, session, options, &input, &diag);
    if (status == STATUS_OK) {
        status = pick(session, options, &input, &wanted, &diag);
        if (status == STATUS_NO_INPUT)
            diag_add(&diag, &(struct place){.file = input.path}, "no-input", NULL,
                     wanted.line > 0 ? _("there is no row on line %s") : _("there is no row with the id %s"),
                     wanted.line > 0 ? which : wanted.id);
    }
    batch_input_close(&input);
    return session_report(session, &diag, status);
}
