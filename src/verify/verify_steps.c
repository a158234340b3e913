/* Each step by itself: the rule is right, its conditions hold in the facts that the step names, in their order and under one reading of
 * its variables, and its conclusion is what the rule says. See verify_parts.h.
 * Not its job: whether the facts named were concluded, and the absent ones are absent (verify_support.c). */
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

/* One attempt to read a step: how its conditions take the matched facts one after the other. */
struct reading {
    struct check *check;
    size_t step;
    const struct stated_step *stated;
    const struct alternative *alternative;
    long used[CONDITIONS_MAX];
    struct bindings bindings; /* of the reading that succeeded */
    /* the furthest that any reading came, for the message */
    size_t furthest, condition;
    const char *code;
};

static void remember(struct reading *reading, size_t matched, size_t condition, const char *code)
{
    if (reading->code != NULL && matched < reading->furthest)
        return;
    reading->furthest = matched;
    reading->condition = condition;
    reading->code = code;
}

/* A rule fires once for each choice of facts. */
static bool was_read_before(const struct reading *reading)
{
    const struct check *check = reading->check;
    size_t size = reading->alternative->condition_count * sizeof *reading->used;

    for (long i = check->first[reading->alternative - check->base->rulebook->alternatives]; i != NOWHERE;
         i = check->steps[i].next)
        if (memcmp(check->steps[i].used, reading->used, size) == 0)
            return true;
    return false;
}

static bool read_condition(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings);

static bool read_end(struct reading *reading, size_t matched, const struct bindings *bindings)
{
    if (matched != reading->stated->matched.count)
        remember(reading, matched, reading->alternative->condition_count, "too-many");
    else if (was_read_before(reading))
        remember(reading, matched, reading->alternative->condition_count, "twice");
    else {
        reading->bindings = *bindings;
        return true;
    }
    return false;
}

/* One fact that satisfies the condition. Findings of one name may differ in strength: each is tried. */
static bool read_present(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings)
{
    const struct condition *condition = &reading->alternative->conditions[at];
    size_t first, count;

    if (matched >= reading->stated->matched.count) {
        remember(reading, matched, at, "too-few");
        return false;
    }
    count = verify_named(reading->check, reading->stated->matched.items[matched], &first);
    if (count == 0)
        remember(reading, matched, at, "unsupported");
    for (size_t fact = first; fact < first + count; fact++) {
        struct bindings inner = *bindings;

        if (!condition_matches(condition, &reading->check->facts[fact], bindings)) {
            remember(reading, matched, at, "condition-fails");
            continue;
        }
        condition_bind(condition, &reading->check->facts[fact], &inner);
        reading->used[at] = (long)fact;
        if (read_condition(reading, at + 1, matched + 1, &inner))
            return true;
    }
    return false;
}

/* `exists` names every fact that satisfies it, in their order. */
static bool read_exists(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings)
{
    const struct condition *condition = &reading->alternative->conditions[at];
    const struct check *check = reading->check;
    size_t before = matched;

    for (size_t fact = 0; fact < check->fact_count; fact++) {
        if (!condition_matches(condition, &check->facts[fact], bindings))
            continue;
        if (matched >= reading->stated->matched.count ||
            strcmp(reading->stated->matched.items[matched], check->names[fact]) != 0) {
            remember(reading, matched, at, matched >= reading->stated->matched.count ? "too-few" : "condition-fails");
            return false;
        }
        matched++;
    }
    if (matched == before) {
        remember(reading, matched, at, "condition-fails");
        return false;
    }
    return read_condition(reading, at + 1, matched, bindings);
}

static bool read_condition(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings)
{
    if (at == reading->alternative->condition_count)
        return read_end(reading, matched, bindings);
    reading->used[at] = NOWHERE;
    switch (reading->alternative->conditions[at].test) {
    case CONDITION_PRESENT: return read_present(reading, at, matched, bindings);
    case CONDITION_EXISTS: return read_exists(reading, at, matched, bindings);
    case CONDITION_ABSENT: break;
    }
    return read_condition(reading, at + 1, matched, bindings);
}

static bool is_about_answers(const char *name)
{
    return strncmp(name, "answer ", 7) == 0 || strncmp(name, "measure ", 8) == 0;
}

static bool explain_failure(const struct reading *reading)
{
    struct check *check = reading->check;
    const char *rule = reading->stated->rule;
    const char *name =
        reading->furthest < reading->stated->matched.count ? reading->stated->matched.items[reading->furthest] : NULL;

    if (name == NULL || strcmp(reading->code, "twice") == 0)
        verify_at_step(check, reading->step, "%s", strcmp(reading->code, "twice") == 0 ? "" : "/matched");
    else
        verify_at_step(check, reading->step, "/matched/%zu", reading->furthest);
    if (strcmp(reading->code, "twice") == 0)
        return verify_wrong(check, "twice", _("the rule %s fired with these facts in another step already"), rule);
    if (strcmp(reading->code, "too-few") == 0)
        return verify_wrong(check, "wrong-count", _("the rule %s asks for more facts"), rule);
    if (strcmp(reading->code, "too-many") == 0)
        return verify_wrong(check, "wrong-count", _("the rule %s asks for fewer facts"), rule);
    if (strcmp(reading->code, "condition-fails") == 0)
        return verify_wrong(check, "condition-fails", _("condition %zu of the rule %s does not hold in this fact"),
                            reading->condition + 1, rule);
    if (is_about_answers(name))
        return verify_wrong(check, "no-answer", _("the case does not have this answer"));
    return verify_wrong(check, "unsupported", _("no step concludes this fact"));
}

static bool check_conclusion(const struct reading *reading)
{
    struct fact fact = {.about = reading->alternative->concludes};
    char name[FACT_NAME_MAX];

    for (int i = 0; i < SLOTS_MAX; i++) {
        const struct slot_value *slot = &reading->alternative->conclusion[i];

        fact.slots[i] = slot->variable != NULL ? bindings_get(&reading->bindings, slot->variable) : slot->constant;
    }
    if (strcmp(fact_name(&fact, name, sizeof name), reading->stated->fact) == 0)
        return true;
    verify_at_step(reading->check, reading->step, "/fact");
    return verify_wrong(reading->check, "wrong-conclusion", _("the rule %s concludes here: %s"), reading->stated->rule, name);
}

/* The step says which patterns nothing matched: those of the rule, with its variables filled in. */
static bool check_patterns(const struct reading *reading)
{
    const struct alternative *alternative = reading->alternative;
    const struct words *absent = &reading->stated->absent;
    size_t at = 0;
    bool right = true;

    for (size_t i = 0; right && i < alternative->condition_count; i++) {
        struct buffer pattern = BUFFER_EMPTY;

        if (alternative->conditions[i].test != CONDITION_ABSENT)
            continue;
        verify_pattern(&alternative->conditions[i], &reading->bindings, &pattern);
        if (at >= absent->count || strcmp(absent->items[at], buffer_text(&pattern)) != 0) {
            verify_at_step(reading->check, reading->step, at < absent->count ? "/absent/%zu" : "/absent", at);
            right = verify_wrong(reading->check, "wrong-absent", _("the rule %s asks here that this be absent: %s"),
                                 reading->stated->rule, buffer_text(&pattern));
        }
        at++;
        buffer_free(&pattern);
    }
    if (!right || at == absent->count)
        return right;
    verify_at_step(reading->check, reading->step, "/absent/%zu", at);
    return verify_wrong(reading->check, "wrong-absent", _("the rule %s does not ask for this to be absent"),
                        reading->stated->rule);
}

static bool check_labels(struct check *check, size_t at, const struct alternative *alternative)
{
    const struct stated_step *step = &stated_steps(check)[at];
    const struct rule *rule = &check->base->rulebook->rules[alternative->rule];
    const char *stage = check->base->rulebook->stages[rule->stage];
    static const char *const languages[2] = {[LANGUAGE_ID] = "id", [LANGUAGE_EN] = "en"};

    if (strcmp(step->stage, stage) != 0) {
        verify_at_step(check, at, "/stage");
        return verify_wrong(check, "wrong-stage", _("the rule %s belongs to the stage %s"), step->rule, stage);
    }
    for (int i = 0; i < 2; i++)
        if (check->stated->format == STATED_TRACE && strcmp(step->reason[i], rule->reason.in[i]) != 0) {
            verify_at_step(check, at, "/text/%s", languages[i]);
            return verify_wrong(check, "wrong-text", _("the rule %s has other words"), step->rule);
        }
    return true;
}

/* A question whose answers an `exists` names has no others. */
static void note_complete(struct check *check, const struct alternative *alternative)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *to = condition_constraint(condition, 0);
        int at;

        if (condition->test != CONDITION_EXISTS || to == NULL || to->in.count != 1)
            continue;
        at = vocabulary_fact(check->base->vocabulary, to->in.items[0]);
        if (at != NOT_FOUND)
            check->complete[at] = true;
    }
}

static bool check_step(struct check *check, size_t at)
{
    struct checked_step *step = &check->steps[at];
    struct reading reading = {.check = check, .step = at, .stated = &stated_steps(check)[at], .alternative = step->alternative};
    const struct bindings none = {.count = 0};
    size_t place = (size_t)(step->alternative - check->base->rulebook->alternatives), first, count;

    if (!check_labels(check, at, step->alternative))
        return false;
    if (!read_condition(&reading, 0, 0, &none))
        return explain_failure(&reading);
    if (!check_conclusion(&reading) || !check_patterns(&reading))
        return false;
    step->bindings = reading.bindings;
    step->used = arena_alloc(check->arena, step->alternative->condition_count, sizeof *step->used);
    memcpy(step->used, reading.used, step->alternative->condition_count * sizeof *step->used);
    step->next = check->first[place];
    check->first[place] = (long)at;
    count = verify_named(check, reading.stated->fact, &first);
    step->conclusion = first;
    for (size_t i = first; i < first + count; i++)
        if (check->facts[i].about != TEMPLATE_FINDING ||
            strcmp(check->facts[i].slots[3], step->alternative->conclusion[3].constant) == 0)
            step->conclusion = i;
    note_complete(check, step->alternative);
    return true;
}

bool verify_steps(struct check *check)
{
    size_t count = check->base->rulebook->alternative_count;

    check->first = arena_alloc(check->arena, count, sizeof *check->first);
    for (size_t i = 0; i < count; i++)
        check->first[i] = NOWHERE;
    for (size_t i = 0; i < check->stated->steps.count; i++)
        if (!check_step(check, i))
            return false;
    return true;
}
