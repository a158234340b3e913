/* JSON written straight into a buffer. See json_text.h. */
#include "json/json_text.h"

#include <stdbool.h>
#include <string.h>

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c != '"' && c != '\\';
}

/* Adds a character that cannot stand in a string as it is. */
static void add_escape(struct buffer *buffer, char c)
{
    static const char special[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
    const char *found = strchr(special, c);

    if (found != NULL)
        buffer_format(buffer, "\\%c", names[found - special]);
    else
        buffer_format(buffer, "\\u%04x", (unsigned)c);
}

void json_text_part(struct buffer *buffer, const char *text, size_t size)
{
    const char *end = text + size;

    buffer_add_part(buffer, "\"", 1);
    while (text < end) {
        const char *rest = text;

        while (text < end && is_plain((unsigned char)*text))
            text++;
        buffer_add_part(buffer, rest, (size_t)(text - rest));
        if (text < end)
            add_escape(buffer, *text++);
    }
    buffer_add_part(buffer, "\"", 1);
}

void json_text_string(struct buffer *buffer, const char *text)
{
    json_text_part(buffer, text, strlen(text));
}
