/* A reader of CLIPS text with places. */
#include "sexpr.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "text.h"

struct reader {
    struct arena *arena;
    struct diag *diag;
    const char *file;
    const char *text;
    const char *at;
    const char *end;
    long line;
    const char *line_start;
    bool failed;
};

static void fail_at(struct reader *reader, long line, long column, const char *hint, const char *message)
{
    struct place place = {.file = reader->file, .line = line, .column = column};

    if (!reader->failed)
        diag_add(reader->diag, &place, CODE_BAD_CLP, hint, "%s", message);
    reader->failed = true;
}

static long column_of(const struct reader *reader)
{
    return (long)(reader->at - reader->line_start) + 1;
}

static void fail_here(struct reader *reader, const char *hint, const char *message)
{
    fail_at(reader, reader->line, column_of(reader), hint, message);
}

static void advance(struct reader *reader)
{
    if (*reader->at == '\n') {
        reader->line++;
        reader->line_start = reader->at + 1;
    }
    reader->at++;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

static bool ends_word(char c)
{
    return is_blank(c) || c == '(' || c == ')' || c == '"' || c == '&' || c == '|' || c == '~' || c == ';';
}

static void skip_blank(struct reader *reader)
{
    while (reader->at < reader->end) {
        if (*reader->at == ';')
            while (reader->at < reader->end && *reader->at != '\n' && *reader->at != '\r') /* as CLIPS ends it */
                reader->at++;
        else if (is_blank(*reader->at))
            advance(reader);
        else
            return;
    }
}

static struct sexpr *new_sexpr(struct reader *reader, enum sexpr_type type)
{
    struct sexpr *expression = arena_alloc(reader->arena, 1, sizeof *expression);

    expression->type = type;
    expression->line = reader->line;
    expression->column = column_of(reader);
    expression->start = (size_t)(reader->at - reader->text);
    return expression;
}

static struct sexpr *read_string(struct reader *reader)
{
    struct sexpr *expression = new_sexpr(reader, SEXPR_STRING);
    char buffer[SEXPR_TOKEN_MAX];
    size_t length = 0;

    for (advance(reader); reader->at < reader->end && *reader->at != '"'; advance(reader)) {
        if (*reader->at == '\\' && reader->at + 1 < reader->end)
            advance(reader);
        if (length == sizeof buffer) {
            fail_here(reader, _("shorten it"), _("a string is longer than 4096 bytes"));
            return expression;
        }
        buffer[length++] = *reader->at;
    }
    if (reader->at == reader->end)
        fail_at(reader, expression->line, expression->column, _("add the closing quotation mark"), _("a string does not end"));
    else
        advance(reader);
    expression->text = arena_copy(reader->arena, buffer, length);
    return expression;
}

/* Signs that word processors and other languages put where CLIPS has others; outside of texts none of them is meant. */
static void check_signs(struct reader *reader, const struct sexpr *word)
{
    static const struct {
        const char *sign, *message, *hint;
    } signs[] = {
        {"“", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"”", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"„", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"‘", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"’", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"«", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"»", N_("a curly quotation mark stands outside of a text"), N_("write \" with the keyboard")},
        {"\u00a0", N_("a non-breaking space stands where a plain one belongs"), N_("replace it by a space")},
        {"–", N_("a dash stands where a hyphen belongs"), N_("write -")},
        {"—", N_("a dash stands where a hyphen belongs"), N_("write -")},
        {"‐", N_("a dash stands where a hyphen belongs"), N_("write -")},
        {"‑", N_("a dash stands where a hyphen belongs"), N_("write -")},
        {"−", N_("a dash stands where a hyphen belongs"), N_("write -")},
        {"→", N_("this arrow is not that of rules"), N_("write => between conditions and conclusion")},
        {"⇒", N_("this arrow is not that of rules"), N_("write => between conditions and conclusion")},
        {"->", N_("this arrow is not that of rules"), N_("write => between conditions and conclusion")},
    };

    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        const char *at = strstr(word->text, signs[i].sign);

        if (at != NULL && (signs[i].sign[0] != '-' || word->text[2] == '\0')) {
            fail_at(reader, word->line, word->column + (long)(at - word->text), _(signs[i].hint), _(signs[i].message));
            return;
        }
    }
}

static struct sexpr *read_word(struct reader *reader)
{
    struct sexpr *expression = new_sexpr(reader, SEXPR_WORD);
    const char *start = reader->at;
    bool sign = ends_word(*start); /* & | or ~ */

    do
        reader->at++;
    while (!sign && reader->at < reader->end && !ends_word(*reader->at));
    if (reader->at - start > SEXPR_TOKEN_MAX)
        fail_at(reader, expression->line, expression->column, _("shorten it"), _("a word is longer than 4096 bytes"));
    expression->text = arena_copy(reader->arena, start, (size_t)(reader->at - start));
    check_signs(reader, expression);
    return expression;
}

static void append(struct reader *reader, struct sexpr *list, struct sexpr *item)
{
    list->items = arena_grow(reader->arena, list->items, list->count, sizeof(struct sexpr *));
    list->items[list->count++] = item;
}

static struct sexpr *read_list(struct reader *reader, int depth)
{
    struct sexpr *list = new_sexpr(reader, SEXPR_LIST);

    if (depth > SEXPR_DEPTH_MAX) {
        fail_here(reader, _("split the construct"), _("parentheses are nested too deeply"));
        return list;
    }
    for (advance(reader), skip_blank(reader); reader->at < reader->end && *reader->at != ')' && !reader->failed;
         skip_blank(reader))
        append(reader, list,
               *reader->at == '('   ? read_list(reader, depth + 1)
               : *reader->at == '"' ? read_string(reader)
                                    : read_word(reader));
    if (reader->failed)
        return list;
    if (reader->at == reader->end)
        fail_at(reader, list->line, list->column, _("add the closing parenthesis"), _("this parenthesis is never closed"));
    else
        advance(reader);
    list->end = (size_t)(reader->at - reader->text);
    return list;
}

static bool check_bytes(struct reader *reader, const char *text, size_t size)
{
    const char *bad = text + utf8_invalid_at(text, size), *nul = memchr(text, '\0', size), *steers = NULL;

    if (size > SEXPR_FILE_MAX) {
        fail_here(reader, _("split it into several files"), _("the file is larger than 1 MiB"));
        return false;
    }
    if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        fail_here(reader, _("save the file as UTF-8 without a byte-order mark"), _("the file begins with a byte-order mark"));
        return false;
    }
    if (size >= 2 && (memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0)) {
        fail_here(reader, _("save the file as UTF-8"), _("the file is UTF-16"));
        return false;
    }
    for (const char *at = text; steers == NULL && at < bad; at++)
        if (strchr("\t\n\r", *at) == NULL && text_steers(at) > 0)
            steers = at;
    if (bad == reader->end && nul == NULL && steers == NULL)
        return true;
    while (reader->at < reader->end && reader->at != bad && reader->at != nul && reader->at != steers)
        advance(reader);
    if (reader->at == steers)
        fail_here(reader, _("remove it"), _("the file holds a character that steers a terminal or the direction of text"));
    else if (reader->at == nul)
        fail_here(reader, _("remove it"), _("the file holds a NUL byte"));
    else
        fail_here(reader, _("save the file as UTF-8"), _("the file is not valid UTF-8"));
    return false;
}

struct sexpr *sexpr_parse(struct arena *arena, const char *file, const char *text, size_t size, struct diag *diag)
{
    struct reader reader = {arena, diag, file, text, text, text + size, 1, text, false};
    struct sexpr *all = new_sexpr(&reader, SEXPR_LIST);

    if (!check_bytes(&reader, text, size))
        return NULL;
    for (skip_blank(&reader); reader.at < reader.end && !reader.failed; skip_blank(&reader)) {
        if (*reader.at != '(')
            fail_here(&reader, _("only constructs in parentheses stand here"), _("text outside of a construct"));
        else
            append(&reader, all, read_list(&reader, 1));
    }
    return reader.failed ? NULL : all;
}

const char *sexpr_head(const struct sexpr *list)
{
    if (list->type != SEXPR_LIST || list->count == 0 || list->items[0]->type != SEXPR_WORD)
        return NULL;
    return list->items[0]->text;
}

bool sexpr_is(const struct sexpr *expression, const char *word)
{
    return expression->type == SEXPR_WORD && strcmp(expression->text, word) == 0;
}

struct place sexpr_place(const struct sexpr *expression, const char *file)
{
    return (struct place){.file = file, .line = expression->line, .column = expression->column};
}
