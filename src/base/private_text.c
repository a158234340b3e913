/* Looks at every group of digits and at the groups that single separators join to it. */
#include "base/private_text.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "text.h"

enum { NATIONAL_ID_DIGITS = 16, TELEPHONE_LEAST = 9, TELEPHONE_MOST = 15 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_at(const char *text)
{
    return strspn(text, "0123456789");
}

/* Length of a date such as 2026-03-02, 2/3/2026 or 02.03.2026, or 0. */
static size_t date_at(const char *text)
{
    size_t first = digits_at(text);
    char mark = text[first];
    size_t second, third;

    if (first == 0 || first > 4 || mark == '\0' || strchr("-./", mark) == NULL)
        return 0;
    second = digits_at(text + first + 1);
    if (second == 0 || second > 2 || text[first + 1 + second] != mark)
        return 0;
    third = digits_at(text + first + 1 + second + 1);
    if ((first == 4 && third >= 1 && third <= 2) || (first <= 2 && third == 4))
        return first + second + third + 2;
    return 0;
}

/* Moves behind one group of digits and the single separator that joins another to it. False if no group follows. */
static bool next_group(const char **text)
{
    const char *at = *text;

    while (*at == ')' || *at == '(')
        at++;
    if (*at == ' ' || *at == '-' || *at == '.')
        at++;
    while (*at == '(')
        at++;
    if (at == *text || !is_digit(*at))
        return false;
    *text = at;
    return true;
}

/* `text` is at the beginning of a group of digits. */
static enum private_number number_at(const char *text, bool plus)
{
    /* A telephone number of Indonesia begins with 0, 62 and 8, or like any other in the world with "+". */
    bool telephone = plus || (text[0] == '0' && is_digit(text[1]) && text[1] != '0') || strncmp(text, "628", 3) == 0;
    size_t total = 0, longest = 0;

    do {
        size_t digits = digits_at(text);

        if (total > 0 && date_at(text) > 0)
            break;
        total += digits;
        longest = digits > longest ? digits : longest;
        text += digits;
        if (total == NATIONAL_ID_DIGITS && longest >= 4)
            return PRIVATE_NATIONAL_ID;
        if (telephone && total >= TELEPHONE_LEAST && total <= TELEPHONE_MOST && longest >= 3)
            return PRIVATE_TELEPHONE;
    } while (total < NATIONAL_ID_DIGITS && next_group(&text));
    return PRIVATE_NONE;
}

enum private_number private_number_in(const char *text)
{
    bool plus = false;

    while (*text != '\0') {
        size_t length = date_at(text);

        if (length == 0 && is_digit(*text)) {
            enum private_number found = number_at(text, plus);

            if (found != PRIVATE_NONE)
                return found;
            length = digits_at(text);
        }
        plus = length == 0 && *text == '+';
        text += length > 0 ? length : 1;
    }
    return PRIVATE_NONE;
}

const char *private_text_warning(const char *text)
{
    static const char *const warnings[] = {
        NULL,
        N_("this text looks as if it held a national identity number; leave it out"),
        N_("this text looks as if it held a telephone number; leave it out"),
    };
    enum private_number found = private_number_in(text);

    return found != PRIVATE_NONE ? _(warnings[found]) : NULL;
}
