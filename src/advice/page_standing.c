/* How an action stands, on a page. See page_standing.h. */
#include "advice/page_standing.h"

#include "advice/wording.h"

const char *page_standing_sign(enum standing standing)
{
    static const char *const signs[STANDING_COUNT] = {
        [STANDING_BLOCKED] = "×",      [STANDING_CONFLICT] = "≠",    [STANDING_AFTER_SAFETY] = "…",
        [STANDING_WITH_CAUTION] = "!", [STANDING_RECOMMENDED] = "✓",
    };

    return signs[standing];
}

void page_standing(struct buffer *html, enum standing standing)
{
    buffer_format(html, "<span class=\"standing %s\"><span class=\"sign\" aria-hidden=\"true\">%s</span> ",
                  standing_word(standing), page_standing_sign(standing));
    html_text(html, wording_standing(standing));
    buffer_add(html, "</span>");
}

void page_standings(struct buffer *html)
{
    static const char *const meanings[STANDING_COUNT] = {
        [STANDING_RECOMMENDED] = N_("There are reasons for it and, as far as is known, none against it."),
        [STANDING_WITH_CAUTION] = N_("It is advised if what stands beside it is minded."),
        [STANDING_AFTER_SAFETY] = N_("It waits until nobody is in danger any more."),
        [STANDING_CONFLICT] = N_("Strong reasons stand for and against it."),
        [STANDING_BLOCKED] = N_("What is known forbids it, or outweighs the reasons for it."),
    };

    for (int standing = STANDING_COUNT - 1; standing >= 0; standing--) {
        html_open(html, "dt");
        page_standing(html, (enum standing)standing);
        html_close(html, "dt");
        html_element(html, "dd", gettext(meanings[standing]));
    }
}
