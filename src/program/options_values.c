/* Values of options as the parsers of commands read them: one of some words, a whole number. See options.h. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "program/options.h"
#include "text.h"

error_t options_choose(struct argp_state *state, const char *option, const char *word, const char *const *words, int *chosen)
{
    struct buffer list = BUFFER_EMPTY;
    error_t error;

    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], word) == 0) {
            *chosen = i;
            buffer_free(&list);
            return 0;
        }
        buffer_format(&list, "%s%s", i > 0 ? ", " : "", words[i]);
    }
    error = options_refuse(state, _("--%s takes one of %s, not '%s'"), option, buffer_text(&list), word);
    buffer_free(&list);
    return error;
}

error_t options_number(struct argp_state *state, const char *option, const char *word, long least, long most, long *number)
{
    char *end;

    errno = 0;
    *number = strtol(word, &end, 10);
    if (errno == 0 && end != word && *end == '\0' && *number >= least && *number <= most)
        return 0;
    return options_refuse(state, _("--%s takes a whole number from %ld to %ld, not '%s'"), option, least, most, word);
}
