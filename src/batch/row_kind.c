/* Kinds of files of rows. See row_kind.h. */
#include "batch/row_kind.h"

#include <stddef.h>
#include <string.h>

const char *const row_kind_words[] = {"jsonl", "csv", "tsv", NULL};

enum row_kind row_kind_of_name(const char *path)
{
    const char *dot = path != NULL ? strrchr(path, '.') : NULL;

    for (int i = 0; dot != NULL && row_kind_words[i] != NULL; i++)
        if (strcasecmp(dot + 1, row_kind_words[i]) == 0)
            return (enum row_kind)(ROWS_JSONL + i);
    return ROWS_UNSAID;
}
