/* JSON written straight into a buffer. See json_text.h. */
#include "json_text.h"

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

void json_text_string(struct buffer *buffer, const char *text)
{
    buffer_add_part(buffer, "\"", 1);
    while (*text != '\0') {
        const char *rest = text;

        while (is_plain((unsigned char)*text))
            text++;
        buffer_add_part(buffer, rest, (size_t)(text - rest));
        if (*text != '\0')
            add_escape(buffer, *text++);
    }
    buffer_add_part(buffer, "\"", 1);
}
