/* JSON written straight into a buffer, for output of many rows. The bytes are those that json_build gives.
 * May use: buffer. Not its job: which keys a format has. */
#ifndef INTERVENSI_JSON_TEXT_H
#define INTERVENSI_JSON_TEXT_H

#include "base/buffer.h"

/* Adds a text as a JSON string, quotes included. The text is UTF-8. */
void json_text_string(struct buffer *buffer, const char *text);
void json_text_part(struct buffer *buffer, const char *text, size_t size);

#endif
