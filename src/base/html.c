/* HTML. */
#include <stdbool.h>
#include <string.h>

#include "base/html.h"

#include "base/embed.h"

EMBED_FILE(page_style, "style/page.css");

/* --- Text -------------------------------------------------------------------------------------------------------- */

enum { REPLACEMENT = 0xfffd };

/* The character that begins here, and how many bytes it takes; what is no UTF-8 is replaced byte by byte. */
static unsigned long character_at(const char *text, size_t *length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t more = bytes[0] < 0x80 ? 0 : bytes[0] < 0xc2 ? 4 : bytes[0] < 0xe0 ? 1 : bytes[0] < 0xf0 ? 2 : bytes[0] < 0xf5 ? 3 : 4;
    unsigned long character = more == 0 ? bytes[0] : bytes[0] & (0x3fU >> more);

    *length = 1;
    if (more == 4)
        return REPLACEMENT;
    for (size_t i = 1; i <= more; i++) {
        if ((bytes[i] & 0xc0) != 0x80)
            return REPLACEMENT;
        character = character << 6 | (bytes[i] & 0x3f);
    }
    *length = more + 1;
    return character;
}

static bool is_control(unsigned long character)
{
    return (character < 0x20 && character != '\n') || (character >= 0x7f && character < 0xa0);
}

/* Embeddings, overrides and isolates: they could make the rest of a line read otherwise than it is. */
static bool turns_direction(unsigned long character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

static bool is_noncharacter(unsigned long character)
{
    return (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
}

/* What stands for the character, or NULL: itself. */
static const char *instead_of(unsigned long character)
{
    switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case REPLACEMENT: return "\xef\xbf\xbd";
    default: break;
    }
    if (is_control(character))
        return " ";
    if (turns_direction(character))
        return "";
    return is_noncharacter(character) ? "\xef\xbf\xbd" : NULL;
}

void html_text(struct buffer *html, const char *text)
{
    while (*text != '\0') {
        size_t length;
        const char *instead = instead_of(character_at(text, &length));

        if (instead != NULL)
            buffer_add(html, instead);
        else
            buffer_add_part(html, text, length);
        text += length;
    }
}

void html_written(struct buffer *html, const char *text)
{
    buffer_add(html, "<bdi>");
    html_text(html, text);
    buffer_add(html, "</bdi>");
}

/* --- Elements ------------------------------------------------------------------------------------------------------ */

void html_open(struct buffer *html, const char *start)
{
    buffer_format(html, "<%s>", start);
}

void html_close(struct buffer *html, const char *name)
{
    buffer_format(html, "</%s>\n", name);
}

void html_element(struct buffer *html, const char *start, const char *text)
{
    buffer_format(html, "<%s>", start);
    html_text(html, text);
    buffer_format(html, "</%.*s>\n", (int)strcspn(start, " "), start);
}

void html_fold(struct buffer *html, const char *summary, bool print)
{
    html_open(html, print ? "details class=\"print\"" : "details");
    html_element(html, "summary", summary);
}

void html_fold_end(struct buffer *html)
{
    html_close(html, "details");
}

void html_table(struct buffer *html, const char *class, const char *caption, const char *const *columns, size_t count)
{
    buffer_format(html, "<table class=\"%s\">\n", class);
    html_element(html, "caption", caption);
    buffer_add(html, "<thead><tr>\n");
    for (size_t i = 0; i < count; i++)
        html_element(html, "th scope=\"col\"", columns[i]);
    buffer_add(html, "</tr></thead>\n<tbody>\n");
}

void html_table_end(struct buffer *html)
{
    buffer_add(html, "</tbody>\n</table>\n");
}

void html_cell(struct buffer *html, bool head, const char *column)
{
    buffer_add(html, head ? "<th scope=\"row\" data-column=\"" : "<td data-column=\"");
    html_text(html, column);
    buffer_add(html, "\">");
}

/* --- Pages --------------------------------------------------------------------------------------------------------- */

void html_section(struct html_page *page, const char *id, const char *heading)
{
    struct buffer *body = &page->body;

    buffer_format(&page->contents, "<li><a href=\"#%s\">", id);
    html_text(&page->contents, heading);
    buffer_add(&page->contents, "</a></li>\n");
    buffer_format(body, "<section id=\"%s\" aria-labelledby=\"%s-heading\">\n<h2 id=\"%s-heading\">", id, id, id);
    html_text(body, heading);
    html_close(body, "h2");
}

void html_section_end(struct html_page *page)
{
    html_close(&page->body, "section");
}

/* The policy forbids what the page does not need: every fetch, every script. The empty icon spares a server the question for one. */
static void add_head(enum language language, const char *title, struct buffer *html)
{
    buffer_format(html, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n", language == LANGUAGE_ID ? "id" : "en");
    buffer_add(html, "<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                     "img-src data:; base-uri 'none'; form-action 'none'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"referrer\" content=\"no-referrer\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n"
                     "<link rel=\"icon\" href=\"data:,\">\n");
    html_element(html, "title", title);
    buffer_format(html, "<style>\n%s</style>\n</head>\n", page_style);
}

static void add_part(struct buffer *part, const char *start, const char *end, struct buffer *html)
{
    buffer_format(html, "%s\n%s%s\n", start, buffer_text(part), end);
    buffer_free(part);
}

void html_page_write(struct html_page *page, enum language language, const char *title, struct buffer *html)
{
    add_head(language, title, html);
    html_open(html, "body");
    buffer_add(html, "\n");
    add_part(&page->header, "<header>", "</header>", html);
    buffer_add(html, "<nav aria-label=\"");
    html_text(html, _("Contents"));
    add_part(&page->contents, "\">\n<ul>", "</ul>\n</nav>", html);
    add_part(&page->body, "<main>", "</main>", html);
    add_part(&page->footer, "<footer>", "</footer>", html);
    buffer_add(html, "</body>\n</html>\n");
}
