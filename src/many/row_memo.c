/* What was written for the same answers. See row_memo.h. Everything is forgotten at once when the memory is used up. */
#include <stdlib.h>
#include <string.h>

#include "many/rows.h"
#include "memory.h"

enum { BYTES_MAX = 16 * 1024 * 1024 };

/* A row that is kept: key, text and note stand one behind the other. */
struct kept_row {
    uint64_t hash;
    const char *bytes; /* NULL: free */
    uint32_t key_size, text_size, note_size;
};

struct row_memo {
    struct kept_row *places; /* open addressing */
    size_t place_count, count;
    struct arena *arena;
    size_t used; /* bytes of the arena */
    uint64_t *key;
    size_t key_length, key_capacity;
    uint64_t hash;
};

struct row_memo *row_memo_new(size_t places)
{
    struct row_memo *memo = memory_new(1, sizeof *memo);

    memo->place_count = places;
    memo->places = memory_new(places, sizeof *memo->places);
    memo->arena = arena_new();
    return memo;
}

void row_memo_free(struct row_memo *memo)
{
    if (memo == NULL)
        return;
    arena_free(memo->arena);
    free(memo->places);
    free(memo->key);
    free(memo);
}

static void add_to_key(struct row_memo *memo, uint64_t part)
{
    memo->key[memo->key_length++] = part;
    memo->hash = (memo->hash ^ part) * UINT64_C(0x9E3779B97F4A7C15);
    memo->hash ^= memo->hash >> 29;
}

/* Two numbers for each answer that is given: which fact and how, then what. */
static void add_answers(struct row_memo *memo, const struct case_record *record)
{
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct answer *answer = &record->answers[i];

        if (!answer_given(answer))
            continue;
        add_to_key(memo, i * 2 + answer->measured);
        add_to_key(memo, answer->measured ? (uint64_t)answer->number : answer->chosen);
    }
}

static void make_key(struct row_memo *memo, const struct case_record *record, const struct memo_key *key)
{
    bool given = key != NULL && key->numbers != NULL;
    size_t most = given ? key->count : record->vocabulary->fact_count * 2;

    memo->key = memory_grow(memo->key, &memo->key_capacity, most, sizeof *memo->key);
    memo->key_length = 0;
    memo->hash = 1;
    for (size_t i = 0; given && i < key->count; i++)
        add_to_key(memo, key->numbers[i]);
    if (!given)
        add_answers(memo, record);
}

static struct kept_row *find(const struct row_memo *memo)
{
    size_t size = memo->key_length * sizeof *memo->key;
    size_t at = memo->hash & (memo->place_count - 1);

    for (; memo->places[at].bytes != NULL; at = (at + 1) & (memo->place_count - 1)) {
        const struct kept_row *kept = &memo->places[at];

        if (kept->hash == memo->hash && kept->key_size == size && memcmp(kept->bytes, memo->key, size) == 0)
            break;
    }
    return &memo->places[at];
}

bool row_memo_find(struct row_memo *memo, const struct case_record *record, const struct memo_key *key, struct buffer *text,
                   struct buffer *note)
{
    const struct kept_row *kept;

    make_key(memo, record, key);
    kept = find(memo);
    if (kept->bytes == NULL)
        return false;
    buffer_add_part(text, kept->bytes + kept->key_size, kept->text_size);
    buffer_add_part(note, kept->bytes + kept->key_size + kept->text_size, kept->note_size);
    return true;
}

static void forget(struct row_memo *memo)
{
    memset(memo->places, 0, memo->place_count * sizeof *memo->places);
    arena_free(memo->arena);
    memo->arena = arena_new();
    memo->count = memo->used = 0;
}

void row_memo_keep(struct row_memo *memo, const struct buffer *text, size_t text_from, const struct buffer *note,
                   size_t note_from)
{
    size_t key = memo->key_length * sizeof *memo->key;
    size_t text_size = text->length - text_from, note_size = note->length - note_from, size = key + text_size + note_size;
    char *bytes;

    if (size > BYTES_MAX / 4)
        return;
    if (memo->used + size > BYTES_MAX || memo->count * 2 >= memo->place_count)
        forget(memo);
    bytes = arena_alloc(memo->arena, size + 1, 1);
    memcpy(bytes, memo->key, key);
    memcpy(bytes + key, buffer_text(text) + text_from, text_size);
    memcpy(bytes + key + text_size, buffer_text(note) + note_from, note_size);
    *find(memo) = (struct kept_row){memo->hash, bytes, (uint32_t)key, (uint32_t)text_size, (uint32_t)note_size};
    memo->used += size;
    memo->count++;
}
