/* ORDER and VERSION. See order.h. */
#include "order.h"

#include <string.h>

#include "text.h"

/* One word a line, of capital letters: the stages. */
bool order_read(struct knowledge *knowledge, const struct base_file *file, struct diag *diag)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    struct place place = {.file = file->path, .line = 1};
    const char *at = file->bytes;
    size_t before = diag->total;

    rulebook->stages = arena_alloc(knowledge->arena, file->size + 1, sizeof(char *));
    for (; *at != '\0'; place.line++) {
        size_t length = strcspn(at, "\n"), letters = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const char *stage = names_intern_part(knowledge->names, at, length);
        bool twice = false;

        for (size_t i = 0; i < rulebook->stage_count; i++)
            twice = twice || rulebook->stages[i] == stage;
        if (length == 0 || length != letters || twice || strcmp(stage, "MAIN") == 0)
            diag_add(diag, &place, "bad-order", _("one stage a line, in capital letters, each once"),
                     _("\"%s\" is not the name of a stage"), stage);
        else
            rulebook->stages[rulebook->stage_count++] = stage;
        at += length + (at[length] == '\n');
    }
    if (rulebook->stage_count == 0 || at != file->bytes + file->size) {
        place.line -= place.line > 1 && at[-1] != '\n';
        diag_add(diag, &place, "bad-order", _("one stage a line, in capital letters, each once"),
                 _("the list of stages is empty or holds a NUL byte"));
    }
    return diag->total == before;
}

/* Digits with points between them. */
static size_t version_length(const char *text)
{
    size_t length = strspn(text, "0123456789");

    while (length > 0 && text[length] == '.' && strspn(text + length + 1, "0123456789") > 0)
        length += 1 + strspn(text + length + 1, "0123456789");
    return length;
}

const char *version_read(struct arena *arena, const struct base_file *file, struct diag *diag)
{
    struct place place = {.file = file->path, .line = 1};
    const char *text = file->bytes;
    size_t length = version_length(text);

    if (length == 0 || length > 32 || length + strspn(text + length, "\n") != file->size)
        diag_add(diag, &place, "bad-version", _("write one line such as 1.0.0"), _("this is not a version"));
    return arena_copy(arena, text, length);
}
