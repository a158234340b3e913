/* A typed line, cut into commands and words. See shell_words.h. */
#include "prompt/shell_words.h"

#include <stdlib.h>
#include <string.h>

#include "case/answers.h"
#include "memory.h"

static const char blanks[] = " \t";

static char *copy_part(const char *text, size_t length)
{
    char *copy = memory_new(length + 1, 1);

    memcpy(copy, text, length);
    return copy;
}

static char *without_quotes(const char *text, size_t length)
{
    char *copy = memory_new(length + 1, 1);
    size_t used = 0;

    for (size_t i = 0; i < length; i++)
        if (text[i] != '"')
            copy[used++] = text[i];
    return copy;
}

static void add_word(struct shell_line *line, size_t *capacity, const char *text, size_t length)
{
    line->words = memory_grow(line->words, capacity, line->count + 1, sizeof *line->words);
    line->words[line->count].text = without_quotes(text, length);
    line->words[line->count].column = (size_t)(text - line->text) + 1;
    line->count++;
}

const char *shell_words_cut(const char *text, struct shell_line *line)
{
    size_t length, capacity = 0;
    const char *rest;

    text += strspn(text, blanks);
    length = answer_list_span(text, ";");
    rest = text[length] == ';' ? text + length + 1 : NULL;
    while (length > 0 && strchr(blanks, text[length - 1]) != NULL)
        length--;
    *line = (struct shell_line){copy_part(text, length), NULL, 0};
    for (const char *at = line->text; *at != '\0'; at += strspn(at, blanks)) {
        size_t size = answer_list_span(at, blanks);

        add_word(line, &capacity, at, size);
        at += size;
    }
    return rest;
}

/* Texts and words were made here; the shape says const to everyone else. */
void shell_words_free(struct shell_line *line)
{
    for (size_t i = 0; i < line->count; i++)
        free((void *)(uintptr_t)line->words[i].text);
    free(line->words);
    free((void *)(uintptr_t)line->text);
    *line = (struct shell_line){NULL, NULL, 0};
}

const char *shell_words_from(const struct shell_line *line, size_t word)
{
    return word < line->count ? line->text + line->words[word].column - 1 : "";
}

char *shell_words_text(const struct shell_line *line, size_t word)
{
    char *text = memory_copy(shell_words_from(line, word));
    size_t length = strlen(text);

    if (length >= 2 && text[0] == '"' && text[length - 1] == '"') {
        text[length - 1] = '\0';
        memmove(text, text + 1, length - 1);
    }
    return text;
}
