/* Nothing was left out: every rule, read as data over the facts that are stated, is tried, and where it must have fired a step says so.
 * No fact is added: this is a look at what is there, not a way to conclude. See verify_parts.h. */
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

struct trying {
    struct check *check;
    const struct alternative *alternative;
    long used[CONDITIONS_MAX];
};

/* Whether some step says that nothing matches this pattern of answers. */
static bool is_stated_absent(const struct check *check, const struct condition *condition, const struct bindings *bindings)
{
    struct buffer pattern = BUFFER_EMPTY;
    bool found = false;

    verify_pattern(condition, bindings, &pattern);
    for (size_t i = 0; !found && i < check->stated->steps.count; i++)
        found = words_contain(&stated_steps(check)[i].absent, buffer_text(&pattern));
    buffer_free(&pattern);
    return found;
}

/* An absent answer is certain only where the answers to the question are known: the case could hold one that no step names. */
static bool is_certain(const struct check *check, const struct condition *condition, const struct bindings *bindings)
{
    const struct constraint *to = condition_constraint(condition, 0);
    bool complete = to != NULL && to->in.count > 0;

    if (condition->about != TEMPLATE_ANSWER && condition->about != TEMPLATE_MEASURE)
        return true;
    for (size_t i = 0; complete && i < to->in.count; i++) {
        int at = vocabulary_fact(check->base->vocabulary, to->in.items[i]);

        complete = at != NOT_FOUND && check->complete[at];
    }
    return complete || is_stated_absent(check, condition, bindings);
}

static bool has_step(const struct trying *trying)
{
    const struct check *check = trying->check;
    size_t size = trying->alternative->condition_count * sizeof *trying->used;

    for (long i = check->first[trying->alternative - check->base->rulebook->alternatives]; i != NOWHERE; i = check->steps[i].next)
        if (memcmp(check->steps[i].used, trying->used, size) == 0)
            return true;
    return false;
}

static bool left_out(const struct trying *trying)
{
    struct check *check = trying->check;
    struct buffer facts = BUFFER_EMPTY;

    for (size_t i = 0; i < trying->alternative->condition_count; i++)
        if (trying->used[i] != NOWHERE)
            buffer_format(&facts, "%s%s", facts.length > 0 ? ", " : "", check->names[trying->used[i]]);
    verify_at(check, "/%s", stated_steps_key(check->stated));
    if (facts.length > 0)
        verify_wrong(check, "left-out", _("a step is left out: the rule %s fires (%s)"), trying->alternative->name, facts.text);
    else
        verify_wrong(check, "left-out", _("a step is left out: the rule %s fires"), trying->alternative->name);
    buffer_free(&facts);
    return false;
}

/* Tries the conditions from this one on. False: a step is left out. */
static bool try_from(struct trying *trying, size_t at, const struct bindings *bindings)
{
    const struct check *check = trying->check;
    const struct condition *condition = &trying->alternative->conditions[at];
    size_t fact;

    if (at == trying->alternative->condition_count)
        return has_step(trying) || left_out(trying);
    trying->used[at] = NOWHERE;
    if (condition->test == CONDITION_ABSENT)
        return verify_any(check, condition, bindings, &fact) || !is_certain(check, condition, bindings) ||
               try_from(trying, at + 1, bindings);
    if (condition->test == CONDITION_EXISTS)
        return !verify_any(check, condition, bindings, &fact) || try_from(trying, at + 1, bindings);
    for (fact = 0; fact < check->fact_count; fact++) {
        struct bindings inner;

        if (!condition_matches(condition, &check->facts[fact], bindings))
            continue;
        inner = *bindings;
        condition_bind(condition, &check->facts[fact], &inner);
        trying->used[at] = (long)fact;
        if (!try_from(trying, at + 1, &inner))
            return false;
    }
    return true;
}

bool verify_complete(struct check *check)
{
    const struct bindings none = {.count = 0};

    for (size_t i = 0; i < check->base->count; i++) {
        struct trying trying = {.check = check, .alternative = check->base->by_name[i]};

        if (!try_from(&trying, 0, &none))
            return false;
    }
    return true;
}
