/* From a case file to its result. See consultation.h. */
#include "program/consultation.h"

#include <string.h>
#include <unistd.h>

#include "case/case_read.h"
#include "program/private_file.h"

bool names_case_file(const char *word)
{
    size_t length = strlen(word);

    return strcmp(word, "-") == 0 || (length > 5 && strcmp(word + length - 5, ".json") == 0) || access(word, F_OK) == 0;
}

static enum status read_case(struct session *session, const char *path, struct consultation *consultation)
{
    struct diag warnings = DIAG_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = private_file_check(session, path, &warnings, &diag);

    if (status == STATUS_OK)
        status = case_file_read(path, engine_vocabulary(session->engine), &consultation->record, &warnings, &diag);
    session_report(session, &warnings, STATUS_OK);
    return session_report(session, &diag, status);
}

enum status consultation_start(struct session *session, const char *path, struct consultation *consultation)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    consultation->record = NULL;
    consultation->result = NULL;
    consultation->lookahead = NULL;
    consultation->run = NULL;
    if (status == STATUS_OK)
        status = read_case(session, path, consultation);
    if (status == STATUS_OK)
        status =
            session_report(session, &diag, engine_consult(session->engine, consultation->record, &consultation->result, &diag));
    return status;
}

enum status consultation_look_ahead(struct session *session, struct consultation *consultation)
{
    struct diag diag = DIAG_EMPTY;

    return session_report(session, &diag,
                          engine_look_ahead(session->engine, consultation->record, &consultation->lookahead, &diag));
}

enum status consultation_record(struct session *session, struct consultation *consultation)
{
    struct diag diag = DIAG_EMPTY;

    return session_report(session, &diag, engine_record(session->engine, consultation->record, &consultation->run, &diag));
}

void consultation_end(struct consultation *consultation)
{
    run_record_free(consultation->run);
    lookahead_free(consultation->lookahead);
    result_free(consultation->result);
    case_free(consultation->record);
}
