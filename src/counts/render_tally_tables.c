/* The page of counts: bars and tables. See render_tally.h. A bar is a picture beside numbers, so it is hidden from those who listen. */
#include <string.h>

#include "advice/render_page.h"
#include "counts/render_tally_parts.h"

enum { LIST_SHOWN = 20, ROOM_FOR_SIGN = 6 };

void tally_bar(struct buffer *html, const struct bar_part *parts, size_t count, uint64_t whole)
{
    double at = 0;

    buffer_add(html, "<svg class=\"bar\" width=\"100%\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">");
    for (size_t i = 0; i < count; i++) {
        double width = whole > 0 ? (double)parts[i].count / (double)whole * 100 : 0;

        if (parts[i].count == 0)
            continue;
        buffer_format(html, "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" height=\"16\"></rect>", parts[i].class, at, width);
        if (width >= ROOM_FOR_SIGN && parts[i].sign[0] != '\0')
            buffer_format(html, "<text x=\"%.2f%%\" y=\"12\">%s</text>", at + width / 2, parts[i].sign);
        at += width;
    }
    buffer_add(html, "</svg>");
}

void tally_number(struct buffer *html, const char *column, uint64_t number)
{
    html_cell(html, false, column);
    buffer_format(html, "%llu", (unsigned long long)number);
    html_close(html, "td");
}

void tally_share(struct buffer *html, const char *column, uint64_t part, uint64_t whole)
{
    html_cell(html, false, column);
    wording_share(html, part, whole);
    html_close(html, "td");
}

void tally_name(struct buffer *html, const char *column, const char *name, const char *id)
{
    struct buffer text = BUFFER_EMPTY;
    bool words = id != NULL && strcmp(id, name) != 0;

    html_cell(html, true, column);
    if (words)
        wording_capital(&text, name);
    html_written(html, words ? buffer_text(&text) : name);
    if (words) {
        buffer_add(html, " ");
        html_open(html, "span class=\"by\"");
        html_text(html, id);
        buffer_add(html, "</span>");
    }
    html_close(html, "th");
    buffer_free(&text);
}

/* --- Actions ------------------------------------------------------------------------------------------------------ */

enum { ACTION_COLUMNS = STANDING_COUNT + 3 };

static void add_action(struct buffer *html, const struct wording *wording, const struct tally_action *action, uint64_t whole,
                       const char *const *columns)
{
    struct bar_part parts[STANDING_COUNT];

    html_open(html, "tr");
    tally_name(html, columns[0], wording_label(wording, action->subject, NULL), action->subject);
    for (int i = 0; i < STANDING_COUNT; i++) {
        enum standing standing = (enum standing)(STANDING_COUNT - 1 - i);

        parts[i] = (struct bar_part){action->rows[standing], standing_word(standing), page_standing_sign(standing)};
    }
    html_cell(html, false, columns[1]);
    tally_bar(html, parts, STANDING_COUNT, whole);
    html_close(html, "td");
    for (int i = 0; i < STANDING_COUNT; i++)
        tally_number(html, columns[2 + i], parts[i].count);
    tally_share(html, columns[ACTION_COLUMNS - 1], action->all, whole);
    html_close(html, "tr");
}

void tally_actions(struct buffer *html, const struct wording *wording, const struct tally *tally, const char *caption)
{
    const char *columns[ACTION_COLUMNS] = {_("Action"), _("Share of cases")};
    struct buffer names[STANDING_COUNT] = {BUFFER_EMPTY};

    for (int i = 0; i < STANDING_COUNT; i++) {
        enum standing standing = (enum standing)(STANDING_COUNT - 1 - i);

        buffer_format(&names[i], "%s %s", page_standing_sign(standing), wording_standing(standing));
        columns[2 + i] = buffer_text(&names[i]);
    }
    columns[ACTION_COLUMNS - 1] = _("In all");
    html_table(html, "counts actions-counted", caption, columns, ACTION_COLUMNS);
    for (size_t i = 0; i < tally->action_count; i++)
        add_action(html, wording, &tally->actions[i], tally->ok, columns);
    html_table_end(html);
    for (int i = 0; i < STANDING_COUNT; i++)
        buffer_free(&names[i]);
}

/* --- Lists -------------------------------------------------------------------------------------------------------- */

/* A table of some of the rows. */
struct list {
    const struct wording *wording;
    const struct tally_count *items;
    size_t count;
    uint64_t whole;
    const char *caption;
    const char *column;
    tally_words *words;
    const char *class;
};

static void add_list(struct buffer *html, const struct list *list)
{
    const char *const columns[] = {list->column, _("Share of cases"), _("Cases"), _("In percent")};

    html_table(html, "counts", list->caption, columns, 4);
    for (size_t i = 0; i < list->count; i++) {
        const struct tally_count *item = &list->items[i];
        const struct bar_part part = {item->rows, list->class, ""};

        html_open(html, "tr");
        tally_name(html, columns[0], list->words != NULL ? list->words(list->wording, item->id) : item->id, item->id);
        html_cell(html, false, columns[1]);
        tally_bar(html, &part, 1, list->whole);
        html_close(html, "td");
        tally_number(html, columns[2], item->rows);
        tally_share(html, columns[3], item->rows, list->whole);
        html_close(html, "tr");
    }
    html_table_end(html);
}

void tally_list(struct buffer *html, const struct wording *wording, const struct tally_counts *counts, uint64_t whole,
                const char *caption, const char *column, tally_words *words, const char *class)
{
    size_t shown = counts->count < LIST_SHOWN ? counts->count : LIST_SHOWN;
    struct list list = {wording, counts->items, shown, whole, caption, column, words, class};
    struct buffer summary = BUFFER_EMPTY;

    add_list(html, &list);
    if (shown == counts->count)
        return;
    list.items += shown;
    list.count = counts->count - shown;
    buffer_format(&summary, _("less often (%zu)"), list.count);
    html_fold(html, buffer_text(&summary), false);
    list.caption = buffer_text(&summary);
    add_list(html, &list);
    html_fold_end(html);
    buffer_free(&summary);
}
