/* The JSON texts of a file. See json_records.h. */
#include "json/json_records.h"

#include <string.h>

#include "json/json_scan.h"

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), end_length = strlen(end);

    return length >= end_length && strcmp(name + length - end_length, end) == 0;
}

static size_t line_length(const char *bytes, size_t size)
{
    const char *newline = memchr(bytes, '\n', size);

    return newline != NULL ? (size_t)(newline - bytes) : size;
}

static bool is_blank(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (strchr(" \t\r", bytes[i]) == NULL || bytes[i] == '\0')
            return false;
    return true;
}

static bool has_lines(const char *file, const char *bytes, size_t size)
{
    struct json_error error;
    size_t first = line_length(bytes, size);

    if (ends_with(file, ".jsonl"))
        return true;
    return first < size && json_scan(bytes, first, &error) && !json_scan(bytes, size, &error);
}

struct json_records json_records_of(const char *file, const char *bytes, size_t size)
{
    return (struct json_records){.whole = {file, bytes, size, 0}, .lines = has_lines(file, bytes, size)};
}

static bool next_line(struct json_records *records, struct json_text *text)
{
    while (records->at < records->whole.size) {
        const char *bytes = records->whole.bytes + records->at;
        size_t length = line_length(bytes, records->whole.size - records->at);

        *text = (struct json_text){records->whole.file, bytes, length, records->line++};
        records->at += length + 1;
        if (!is_blank(bytes, length))
            return true;
    }
    return false;
}

bool json_records_next(struct json_records *records, struct json_text *text)
{
    if (records->lines)
        return next_line(records, text);
    *text = records->whole;
    return !records->done && (records->done = true);
}
