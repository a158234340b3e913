/* What a reader is shown of a result: its frame, and how findings become remarks. See brief.h. */
#include "advice/brief.h"

#include <stdlib.h>
#include <string.h>

#include "advice/brief_parts.h"
#include "advice/derivation.h"

struct remark *brief_add(struct brief *brief, struct remarks *remarks, const struct remark *remark)
{
    if (remarks->count == remarks->capacity) {
        size_t capacity = remarks->capacity > 0 ? 2 * remarks->capacity : 4;
        struct remark *items = arena_alloc(brief->arena, capacity, sizeof *items);

        if (remarks->count > 0)
            memcpy(items, remarks->items, remarks->count * sizeof *items);
        remarks->items = items;
        remarks->capacity = capacity;
    }
    remarks->items[remarks->count] = *remark;
    return &remarks->items[remarks->count++];
}

static bool says_already(const struct remarks *remarks, const struct remark *remark)
{
    for (size_t i = 0; i < remarks->count; i++)
        if (strcmp(remarks->items[i].text, remark->text) == 0 && remarks->items[i].about == remark->about)
            return true;
    return false;
}

static enum origin origin_of(const struct wording *wording, const char *rule)
{
    int at = rulebook_rule(wording->rulebook, rule);

    return at >= 0 ? wording->rulebook->rules[at].origin : ORIGIN_EXT;
}

static void add_fact(struct brief *brief, const struct wording *wording, size_t at, enum strength strength,
                     const struct remark *like, struct remarks *remarks)
{
    struct remark remark = *like;

    remark.strength = strength;
    remark.rule = brief->result->facts[at].slots[4];
    remark.text = wording_reason(wording, remark.rule);
    remark.fact = at;
    if (!says_already(remarks, &remark))
        brief_add(brief, remarks, &remark);
}

/* The strongest first; of equal ones that which is nearest to the source. */
void brief_add_findings(struct brief *brief, const struct wording *wording, enum kind kind, const char *subject,
                        const char *value, const struct remark *like, struct remarks *remarks)
{
    const struct result *result = brief->result;

    for (int rank = 0; rank < STRENGTH_COUNT * ORIGIN_COUNT; rank++) {
        enum strength strength = (enum strength)(rank / ORIGIN_COUNT);
        const char *const slots[SLOTS_MAX] = {kind_word(kind), subject, value, strength_word(strength), NULL};
        size_t at = derivation_find(result, TEMPLATE_FINDING, slots, 0);

        for (; at < result->fact_count; at = derivation_find(result, TEMPLATE_FINDING, slots, at + 1))
            if ((int)origin_of(wording, result->facts[at].slots[4]) == rank % ORIGIN_COUNT)
                add_fact(brief, wording, at, strength, like, remarks);
    }
}

/* Text that a person wrote, safe for a terminal. */
static const char *plain(struct brief *brief, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;
    const char *copy;

    if (text == NULL)
        return NULL;
    buffer_add_plain(&buffer, text);
    copy = arena_copy(brief->arena, buffer_text(&buffer), buffer.length);
    buffer_free(&buffer);
    return copy;
}

struct brief *brief_new(const struct brief_request *request)
{
    struct brief *brief = memory_new(1, sizeof *brief);

    brief->arena = arena_new();
    brief->result = request->result;
    brief->record = request->record;
    brief->version = request->version;
    brief->digest = request->digest;
    brief->all = request->all;
    brief->title = plain(brief, request->record->title);
    brief->id = plain(brief, request->record->id);
    brief_make_head(brief, request->wording);
    brief_make_rows(brief, request->wording);
    brief_make_warnings(brief, request->wording);
    brief_make_missing(brief, request->wording);
    if (request->lookahead != NULL)
        brief_make_outlook(brief, request->wording, request->lookahead);
    return brief;
}

void brief_free(struct brief *brief)
{
    if (brief == NULL)
        return;
    arena_free(brief->arena);
    free(brief);
}
