/* Text that grows. */
#ifndef INTERVENSI_BUFFER_H
#define INTERVENSI_BUFFER_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

/* Start with `struct buffer b = BUFFER_EMPTY`; `text` is NULL until something was added. End with buffer_free. */
struct buffer {
    char *text;
    size_t length;
    size_t capacity;
};

#define BUFFER_EMPTY \
    { \
        NULL, 0, 0 \
    }

void buffer_add_part(struct buffer *buffer, const char *text, size_t length);
static inline void buffer_add(struct buffer *buffer, const char *text)
{
    buffer_add_part(buffer, text, strlen(text));
}
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_format_list(struct buffer *buffer, const char *format, va_list arguments) __attribute__((format(printf, 2, 0)));
/* Adds text that people wrote: what could steer a terminal (text_steers) becomes a space. */
void buffer_add_plain(struct buffer *buffer, const char *text);
/* Cuts the text to this length. */
void buffer_cut(struct buffer *buffer, size_t length);
/* The text, never NULL. */
const char *buffer_text(const struct buffer *buffer);
void buffer_free(struct buffer *buffer);

/* Cuts white space off both ends of a text, in place. */
char *text_trim(char *text);

#endif
