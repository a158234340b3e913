/* HTML. */
#include "base/html.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/embed.h"

EMBED_FILE(page_style, "style/page.css");

/* --- Text -------------------------------------------------------------------------------------------------------- */

enum { REPLACEMENT = 0xfffd };
static const char replaced[] = "\xef\xbf\xbd";

static bool is_between(uint32_t character, uint32_t first, uint32_t last)
{
    return character >= first && character <= last;
}

/* What stands for the character, or NULL: itself. */
static const char *instead_of(uint32_t character)
{
    switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case REPLACEMENT: return replaced;
    default: break;
    }
    if ((character < 0x20 && character != '\n') || is_between(character, 0x7f, 0x9f))
        return " ";
    /* Embeddings, overrides and isolates could make the rest of a line read otherwise than it is. */
    if (is_between(character, 0x202a, 0x202e) || is_between(character, 0x2066, 0x2069))
        return "";
    /* Numbers that are no characters. */
    if ((character & 0xfffe) == 0xfffe || is_between(character, 0xfdd0, 0xfdef))
        return replaced;
    return NULL;
}

void html_text(struct buffer *html, const char *text)
{
    while (*text != '\0') {
        uint32_t character = REPLACEMENT;
        size_t length = utf8_read(text, strnlen(text, 4), &character);
        const char *instead = instead_of(character);

        if (instead != NULL)
            buffer_add(html, instead);
        else
            buffer_add_part(html, text, length);
        text += length > 0 ? length : 1; /* what is no UTF-8 is replaced byte by byte */
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

/* Adds the text as a string of CSS: what is no letter or digit is written by its number, so that nothing ends the string or the style. */
static void add_css_string(struct buffer *html, const char *text)
{
    buffer_add(html, "\"");
    while (*text != '\0') {
        uint32_t character = REPLACEMENT;
        size_t length = utf8_read(text, strnlen(text, 4), &character);
        const char *instead = instead_of(character);
        bool plain = character < 0x80 && (isalnum((int)character) || character == ' ');

        if (plain)
            buffer_add_part(html, text, 1);
        else if (instead == NULL || character == '&' || character == '<' || character == '>' || character == '"' ||
                 character == '\'')
            buffer_format(html, "\\%06x", (unsigned)character);
        else
            buffer_add(html, instead);
        text += length > 0 ? length : 1;
    }
    buffer_add(html, "\"");
}

/* The foot of every printed sheet: what it belongs to, and its number. */
static void add_foot(const struct html_page *page, struct buffer *html)
{
    struct buffer sheet = BUFFER_EMPTY;

    if (page->foot == NULL)
        return;
    buffer_add(html, "@page {\n  @bottom-left { content: ");
    add_css_string(html, page->foot);
    buffer_add(html, "; }\n  @bottom-right { content: ");
    buffer_format(&sheet, "%s ", _("Page"));
    add_css_string(html, buffer_text(&sheet));
    buffer_add(html, "counter(page) \" / \" counter(pages); }\n}\n");
    buffer_free(&sheet);
}

/* The policy forbids what the page does not need: every fetch, every script. The empty icon spares a server the question for one. */
static void add_head(const struct html_page *page, enum language language, const char *title, struct buffer *html)
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
    buffer_format(html, "<style>\n%s", page_style);
    add_foot(page, html);
    buffer_add(html, "</style>\n</head>\n");
}

static void add_part(struct buffer *part, const char *start, const char *end, struct buffer *html)
{
    buffer_format(html, "%s\n%s%s\n", start, buffer_text(part), end);
    buffer_free(part);
}

void html_page_write(struct html_page *page, enum language language, const char *title, struct buffer *html)
{
    add_head(page, language, title, html);
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
