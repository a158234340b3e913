/* The work on one row of a batch. See batch_row.h. Runs in a worker; only the row of a lost record is written by the parent.
 * May use: engine, summary. Not its job: kinds of rows (row_jsonl.c, row_csv.c). */
#include "batch/batch_row.h"

#include <stdlib.h>
#include <string.h>

#include "batch/lines.h"
#include "case/case_read.h"
#include "text.h"

void row_clear(struct row *row)
{
    lookahead_free(row->lookahead);
    result_free(row->own_result);
    case_free(row->own_record);
    free(row->own_id);
    diag_free(&row->diag);
}

enum status row_read(const struct row_reader *reader, const struct pool_record *record, struct row *row)
{
    enum status status;

    if (record->flaw == LINE_TOO_LONG) {
        diag_add(&row->diag, NULL, "too-long", NULL, _("a case has at most %d bytes"), CASE_SIZE_MAX);
        return STATUS_DATA;
    }
    status = reader->read(reader->context, record, row);
    if (status == STATUS_OK && row->id == NULL) {
        diag_add(&row->diag, NULL, "missing-id", NULL, "%s", _("a case of a batch needs the key \"id\""));
        status = STATUS_DATA;
    }
    return status;
}

static enum status consult(const struct row_work *work, struct row *row)
{
    enum status status;

    if (!work->full)
        return engine_consult_brief(work->engine, row->record, &row->result, &row->diag);
    status = engine_consult(work->engine, row->record, &row->own_result, &row->diag);
    row->result = row->own_result;
    return status;
}

/* The part of the row and of the note that other cases with the same answers share. */
static enum status add_result(const struct row_work *work, struct row *row, struct pool_answer *answer)
{
    size_t text = answer->text.length, note = answer->note.length;
    enum status status = STATUS_OK;

    if (row_memo_find(work->memo, row->record, &row->key, &answer->text, &answer->note))
        return STATUS_OK;
    status = consult(work, row);
    if (status == STATUS_OK && work->look_ahead)
        status = engine_look_ahead(work->engine, row->record, &row->lookahead, &row->diag);
    if (status != STATUS_OK)
        return status;
    summary_note_result(work->index, row->result, &answer->note);
    work->to->write_result(work, row, &answer->text);
    row_memo_keep(work->memo, &answer->text, text, &answer->note, note);
    return STATUS_OK;
}

static void add_error(const struct row_work *work, const struct row *row, struct pool_answer *answer)
{
    buffer_cut(&answer->text, 0);
    buffer_cut(&answer->note, 0);
    summary_note_id(row->id, &answer->note);
    summary_note_by(work->index, row->carried, &answer->note);
    summary_note_error(row->diag.problems[0].code, &answer->note);
    work->to->write_error(work, row, &answer->text);
}

static void answer_record(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct row_work *work = context;
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};
    enum status status = row_read(&work->from, record, &row);

    if (status == STATUS_OK) {
        summary_note_id(row.id, &answer->note);
        summary_note_by(work->index, row.carried, &answer->note);
        work->to->write_head(work, &row, &answer->text);
        status = add_result(work, &row, answer);
    }
    if (status == STATUS_OK)
        work->to->write_end(work, &row, &answer->text);
    else
        add_error(work, &row, answer);
    row_clear(&row);
}

void row_lose(struct row *row)
{
    diag_add(&row->diag, NULL, "worker-died", NULL, "%s", _("the process that worked on this row died"));
}

/* What killed a worker is not looked at again, so there is no id. */
static void answer_lost(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct row_work *work = context;
    struct row row = {.line = record->line, .diag = DIAG_EMPTY};

    row_lose(&row);
    add_error(work, &row, answer);
    row_clear(&row);
}

const struct row_writer *row_writer_of(enum row_kind kind)
{
    return kind == ROWS_CSV ? &row_csv : kind == ROWS_TSV ? &row_tsv : &row_jsonl;
}

struct pool_work row_work(const struct row_work *work)
{
    return (struct pool_work){(void *)(uintptr_t)work, answer_record, answer_lost};
}

void row_message(const struct problem *problem, struct buffer *message)
{
    buffer_add_plain(message, problem->message);
    if (problem->column > 0 && (strcmp(problem->code, "bad-json") == 0 || strcmp(problem->code, "bad-utf8") == 0))
        buffer_format(message, _(" (column %ld)"), problem->column);
    if (problem->hint != NULL)
        buffer_format(message, " (%s)", problem->hint);
}

void row_problem(const struct row *row, const char *file, struct diag *diag)
{
    const struct problem *problem = &row->diag.problems[0];
    const struct place place = {file, problem->pointer, (long)row->line, 0};

    diag_add(diag, &place, problem->code, problem->hint, "%s", problem->message);
}
