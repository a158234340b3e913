/* Several answers on one line. See answer_list.h. */
#include "case/answer_list.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"

static const char blanks[] = " \t";

size_t answer_list_span(const char *text, const char *ends)
{
    bool quoted = false;
    size_t length = 0;

    for (; text[length] != '\0' && (quoted || strchr(ends, text[length]) == NULL); length++)
        if (text[length] == '"')
            quoted = !quoted;
    return length;
}

/* Whether a word such as "felt-need=ya" or "imbalance+=social" stands here. */
static bool begins_answer(const char *text)
{
    size_t length = 0;

    while (isalnum((unsigned char)text[length]) || (text[length] == '-' && text[length + 1] != '='))
        length++;
    text += length;
    if (length > 0 && (*text == '+' || *text == '-'))
        text++;
    return length > 0 && *text == '=';
}

char *answer_list_next(const char **from)
{
    const char *text = *from + strspn(*from, blanks);
    const char *at = text;
    struct buffer answer = BUFFER_EMPTY;
    size_t length;

    *from = text;
    if (*text == '\0')
        return NULL;
    for (;;) {
        at += answer_list_span(at, blanks);
        length = (size_t)(at - text);
        at += strspn(at, blanks);
        /* The words before the first "=" name the question. What follows "--" is a note up to the end. */
        if (*at == '\0' || (begins_answer(at) && memchr(text, '=', length) != NULL))
            break;
        if (strncmp(at, "--", 2) == 0 && (at[2] == '\0' || strchr(blanks, at[2]) != NULL))
            at += strlen(at);
    }
    *from = at;
    buffer_add_part(&answer, text, length);
    return answer.text;
}

enum status answer_list_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag)
{
    const char *rest = text;
    enum status status = STATUS_OK;

    while (status == STATUS_OK) {
        const char *at = rest + strspn(rest, blanks);
        char *answer = answer_list_next(&rest);

        if (answer == NULL)
            break;
        status = answer_words_apply(record, answer, warnings, diag);
        if (status != STATUS_OK && diag->count > 0 && diag->problems[0].column > 0)
            diag->problems[0].column += at - text;
        free(answer);
    }
    return status;
}
