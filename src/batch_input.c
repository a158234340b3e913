/* Where the cases of a batch come from. See batch_input.h. */
#include "batch_input.h"

#include <sys/stat.h>

#include "private_file.h"

enum status batch_input_open(struct session *session, const struct batch_options *options, struct batch_input *input,
                             struct diag *diag)
{
    struct diag warnings = DIAG_EMPTY;
    enum status status;

    *input = (struct batch_input){.path = options->path != NULL ? options->path : "-"};
    status = private_file_check(session, input->path, &warnings, diag);
    session_report(session, &warnings, STATUS_OK);
    if (status == STATUS_OK)
        status = lines_open(input->path, (uint64_t)options->line_base, &input->lines, diag);
    if (status == STATUS_OK)
        input->reader = row_jsonl_reader(engine_vocabulary(session->engine));
    return status;
}

void batch_input_close(struct batch_input *input)
{
    lines_close(input->lines);
    if (input->reader.free != NULL)
        input->reader.free(input->reader.context);
}

uint64_t batch_input_size(const struct batch_input *input)
{
    struct stat about;

    return stat(input->path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}
