/* "Did you mean …". See nearest.h. */
#include "nearest.h"

#include <string.h>

enum { WORD_MAX = 64 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/* Edit distance, row by row; words that are too long are simply far away. */
static size_t distance_between(const char *a, const char *b)
{
    size_t row[WORD_MAX + 1];
    size_t a_length = strlen(a);
    size_t b_length = strlen(b);

    if (a_length > WORD_MAX || b_length > WORD_MAX)
        return WORD_MAX;
    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t above = row[j];

            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
            diagonal = above;
        }
    }
    return row[b_length];
}

void nearest_start(struct nearest *nearest, const char *word)
{
    nearest->word = word;
    nearest->best = NULL;
    nearest->distance = strlen(word) / 3 + 2; /* one letter more than what counts as near */
}

void nearest_offer(struct nearest *nearest, const char *candidate)
{
    size_t distance = distance_between(nearest->word, candidate);

    if (distance < nearest->distance && distance < strlen(candidate)) {
        nearest->distance = distance;
        nearest->best = candidate;
    }
}
