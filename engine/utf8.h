/* Validity of UTF-8. May use: nothing. Not its job: display width (src/base/output.c). */
#ifndef INTERVENSI_UTF8_H
#define INTERVENSI_UTF8_H

#include <stddef.h>

/* Offset of the first byte that is not part of valid UTF-8 (no overlong forms, no surrogates), or `size` if all is valid. */
size_t utf8_invalid_at(const char *bytes, size_t size);

#endif
