/* Text that grows. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "text.h"

void buffer_add_part(struct buffer *buffer, const char *text, size_t length)
{
    buffer->text = memory_grow(buffer->text, &buffer->capacity, buffer->length + length + 1, 1);
    memcpy(buffer->text + buffer->length, text, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void buffer_format_list(struct buffer *buffer, const char *format, va_list arguments)
{
    char *text = NULL;
    int length = vasprintf(&text, format, arguments);

    if (length < 0)
        memory_exhausted();
    buffer_add_part(buffer, text, (size_t)length);
    free(text);
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    buffer_format_list(buffer, format, arguments);
    va_end(arguments);
}

void buffer_add_plain(struct buffer *buffer, const char *text)
{
    while (*text != '\0') {
        size_t control = text_steers(text);

        buffer_add_part(buffer, control > 0 ? " " : text, 1);
        text += control > 0 ? control : 1;
    }
}

void buffer_cut(struct buffer *buffer, size_t length)
{
    if (length >= buffer->length)
        return;
    buffer->length = length;
    buffer->text[length] = '\0';
}

const char *buffer_text(const struct buffer *buffer)
{
    return buffer->text != NULL ? buffer->text : "";
}

void buffer_free(struct buffer *buffer)
{
    free(buffer->text);
    *buffer = (struct buffer)BUFFER_EMPTY;
}

char *text_trim(char *text)
{
    static const char blanks[] = " \t\r\n";
    size_t size;

    text += strspn(text, blanks);
    size = strlen(text);
    while (size > 0 && strchr(blanks, text[size - 1]) != NULL)
        size--;
    text[size] = '\0';
    return text;
}
