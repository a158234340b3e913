/* Whether others can read a case file. See private_file.h. */
#include "private_file.h"

#include "case_json.h"
#include "text.h"

enum status private_file_check(const char *path, bool required, struct diag *warnings, struct diag *diag)
{
    if (case_file_is_private(path))
        return STATUS_OK;
    diag_add(required ? diag : warnings, &(struct place){.file = path}, "not-private", _("keep it to yourself: chmod 600 FILE"), "%s",
             _("other users of this computer can read this case file"));
    return required ? STATUS_PRIVATE : STATUS_OK;
}
