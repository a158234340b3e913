/* The steps of a stored result: which facts they state, each step by itself (the rule is right, its conditions hold in the facts that it
 * names, in their order and under one reading of its variables, it concludes what the rule says), then the steps against each other. */
#include "check/verify_steps.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* --- The wording of a pattern that nothing matched --- */

/* One slot: what it is bound to; else the words it may hold, must not hold, or the comparison; "*" for any value. */
static void add_slot(const struct constraint *constraint, const struct bindings *bindings, struct buffer *text)
{
    const char *bound = constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;
    size_t before = text->length;

    if (bound != NULL) {
        buffer_add(text, bound);
        return;
    }
    for (size_t i = 0; i < constraint->in.count; i++)
        buffer_format(text, "%s%s", i > 0 ? "|" : "", constraint->in.items[i]);
    for (size_t i = 0; i < constraint->not_in.count; i++)
        buffer_format(text, "%s~%s", text->length > before ? "&" : "", constraint->not_in.items[i]);
    for (size_t i = 0; i < constraint->differs_from.count; i++) {
        const char *other = bindings_get(bindings, constraint->differs_from.items[i]);

        buffer_format(text, "%s~%s", text->length > before ? "&" : "", other != NULL ? other : "*");
    }
    if (constraint->compared)
        buffer_format(text, "%s%s%ld", text->length > before ? "&" : "", comparison_op_word(constraint->op), constraint->than);
    if (text->length == before)
        buffer_add(text, "*");
}

/* The pattern of a condition as a result words it, the variables filled in. */
static void add_pattern(const struct condition *condition, const struct bindings *bindings, struct buffer *text)
{
    int last = -1;

    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].slot > last)
            last = condition->constraints[i].slot;
    buffer_add(text, template_word(condition->about));
    for (int slot = 0; slot <= last; slot++) {
        const struct constraint *constraint = condition_constraint(condition, slot);

        buffer_add(text, " ");
        if (constraint != NULL)
            add_slot(constraint, bindings, text);
        else
            buffer_add(text, "*");
    }
}

/* --- Which facts are stated, and whether the answers are possible ones --- */

/* Facts as they are found; sorted and freed from what stands twice in the end. */
struct gathering {
    struct check *check;
    struct entry {
        struct fact fact;
        const char *name;
        bool given;
    } * entries;
    size_t count, capacity;
    struct answer *answers; /* by question, as the steps name them */
    bool *not_given;        /* by question: a step says that it was not answered */
};

/* A fact from its name. The value of a finding may be left out, its strength always is. */
static bool read_name(const struct check *check, const char *name, struct fact *fact)
{
    char *rest = arena_copy(check->arena, name, strlen(name)), *word = strsep(&rest, " ");
    const char *words[SLOTS_MAX + 1], *const *slots;
    char again[FACT_NAME_MAX];
    size_t count = 0, wanted = 0;

    *fact = (struct fact){0};
    if (!template_read(word, &fact->about))
        return false;
    while (count <= SLOTS_MAX && (word = strsep(&rest, " ")) != NULL)
        words[count++] = word;
    for (slots = template_slots(fact->about); wanted < SLOTS_MAX && slots[wanted] != NULL; wanted++)
        ;
    if (fact->about == TEMPLATE_FINDING && (count == 3 || count == 4))
        *fact = (struct fact){TEMPLATE_FINDING, {words[0], words[1], count == 4 ? words[2] : "nil", "", words[count - 1]}};
    else if (fact->about == TEMPLATE_FINDING || count != wanted)
        return false;
    else
        memcpy(fact->slots, words, count * sizeof *words);
    return strcmp(fact_name(fact, again, sizeof again), name) == 0;
}

static void add_fact(struct gathering *gathering, const struct fact *fact, const char *name, bool given)
{
    gathering->entries = memory_grow(gathering->entries, &gathering->capacity, gathering->count + 1, sizeof *gathering->entries);
    gathering->entries[gathering->count++] = (struct entry){*fact, name, given};
}

/* The name of a fact that no step has to spell. */
static void add_given(struct gathering *gathering, const struct fact *fact)
{
    char name[FACT_NAME_MAX];

    fact_name(fact, name, sizeof name);
    add_fact(gathering, fact, arena_copy(gathering->check->arena, name, strlen(name)), true);
}

/* A whole number as it is written in names: no sign, no zero in front. */
static bool read_number(const char *word, int32_t *number)
{
    size_t digits = strspn(word, "0123456789");

    *number = digits < 10 ? (int32_t)strtol(word, NULL, 10) : 0;
    return digits > 0 && digits < 10 && word[digits] == '\0' && (word[0] != '0' || digits == 1);
}

/* Takes one answer beside those that were named before; false if no case could have both, or even this one. */
static bool take_answer(const struct case_fact *question, const struct fact *fact, struct answer *answer)
{
    struct answer before = *answer;
    int choice;

    if (fact->about == TEMPLATE_MEASURE) {
        if (question->type != FACT_NUMBER || !read_number(fact->slots[ANSWER_VALUE], &answer->number))
            return false;
        answer->measured = true;
        return before.chosen == 0 && (!before.measured || before.number == answer->number);
    }
    choice = case_fact_choice(question, fact->slots[ANSWER_VALUE]);
    if (choice == NOT_FOUND || strcmp(question->choices[choice].value, fact->slots[ANSWER_VALUE]) != 0 || before.measured)
        return false;
    answer->chosen |= (uint64_t)1 << choice;
    if (question->type != FACT_MANY)
        return before.chosen == 0 || before.chosen == answer->chosen;
    return !answer_none_with_others(answer, question);
}

/* Whether a step concludes the fact of this name: an answer that follows from others is none of the case. */
static bool is_concluded(const struct check *check, const char *name)
{
    for (size_t i = 0; i < check->stated->steps.count; i++)
        if (strcmp(stated_steps(check)[i].fact, name) == 0)
            return true;
    return false;
}

/* The answers that the steps name, and the questions that were not answered. */
static bool gather_answers(struct gathering *gathering)
{
    struct check *check = gathering->check;
    const struct vocabulary *vocabulary = check->base->vocabulary;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct stated_step *step = &stated_steps(check)[i];

        for (size_t j = 0; j < step->matched.count; j++) {
            struct fact fact;
            int at;

            verify_at_step(check, i, "/matched/%zu", j);
            if (!read_name(check, step->matched.items[j], &fact))
                return verify_wrong(check, CODE_NO_FACT, _("this is not the name of a fact"));
            if ((!template_is_answer(fact.about) && fact.about != TEMPLATE_NOT_GIVEN) ||
                is_concluded(check, step->matched.items[j]))
                continue;
            at = vocabulary_fact(vocabulary, fact.slots[ANSWER_FACT]);
            if (at != NOT_FOUND && fact.about == TEMPLATE_NOT_GIVEN) {
                gathering->not_given[at] = true;
                continue;
            }
            if (at == NOT_FOUND || strcmp(vocabulary->facts[at].id, fact.slots[ANSWER_FACT]) != 0 || /* aliases are for people */
                !take_answer(&vocabulary->facts[at], &fact, &gathering->answers[at]))
                return verify_wrong(check, CODE_IMPOSSIBLE_ANSWER, _("no case can have this answer"));
        }
    }
    return true;
}

/* The facts that working memory holds for the answer to a question. */
static void add_answer(struct gathering *gathering, const struct case_fact *question, const struct answer *answer)
{
    struct verdict *verdict = gathering->check->verdict;
    char number[16];

    verdict->answers += answer_given(answer);
    for (size_t i = 0; i < question->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0)
            add_given(gathering, &(struct fact){TEMPLATE_ANSWER, {question->id, question->choices[i].value}});
    if (!answer->measured)
        return;
    snprintf(number, sizeof number, "%ld", (long)answer->number);
    add_given(gathering,
              &(struct fact){TEMPLATE_MEASURE, {question->id, arena_copy(gathering->check->arena, number, strlen(number))}});
}

/* Those of the case, where it is there: then they are all known. Else those named, and known are all to a question that takes one. */
static void add_answers(struct gathering *gathering)
{
    struct check *check = gathering->check;
    const struct vocabulary *vocabulary = check->base->vocabulary;

    check->complete = arena_alloc(check->arena, vocabulary->fact_count, sizeof *check->complete);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *question = &vocabulary->facts[i];
        const struct answer *answer = check->record != NULL ? &check->record->answers[i] : &gathering->answers[i];
        bool none = question->none != NOT_FOUND && (answer->chosen >> question->none & 1) != 0;

        add_answer(gathering, question, answer);
        if (question->implied && !answer_given(answer) && (check->record != NULL || gathering->not_given[i]))
            add_given(gathering, &(struct fact){TEMPLATE_NOT_GIVEN, {question->id}});
        check->complete[i] = check->record != NULL || (answer_given(answer) && (question->type != FACT_MANY || none));
    }
}

/* What the steps say that they conclude; how strong a finding is, its rule says. */
static bool gather_conclusions(struct gathering *gathering)
{
    struct check *check = gathering->check;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct stated_step *step = &stated_steps(check)[i];
        const struct alternative *alternative = verify_alternative(check->base, step->rule);
        struct fact fact;

        verify_at_step(check, i, "/rule");
        if (alternative == NULL)
            return verify_wrong(check, CODE_UNKNOWN_RULE, _("there is no such rule"));
        verify_at_step(check, i, "/fact");
        if (!read_name(check, step->fact, &fact))
            return verify_wrong(check, CODE_NO_FACT, _("this is not the name of a fact"));
        if (fact.about != alternative->concludes)
            return verify_wrong(check, CODE_WRONG_CONCLUSION, _("the rule %s concludes something else"), step->rule);
        if (fact.about == TEMPLATE_FINDING)
            fact.slots[FINDING_STRENGTH] = alternative->conclusion[FINDING_STRENGTH].constant;
        check->steps[i].alternative = alternative;
        add_fact(gathering, &fact, step->fact, false);
    }
    return true;
}

static int compare_entries(const void *a, const void *b)
{
    return fact_compare(&((const struct entry *)a)->fact, &((const struct entry *)b)->fact);
}

static void sort_facts(struct gathering *gathering)
{
    struct check *check = gathering->check;

    qsort(gathering->entries, gathering->count, sizeof *gathering->entries, compare_entries);
    check->facts = arena_alloc(check->arena, gathering->count, sizeof *check->facts);
    check->names = arena_alloc(check->arena, gathering->count, sizeof *check->names);
    check->given = arena_alloc(check->arena, gathering->count, sizeof *check->given);
    for (size_t i = 0; i < gathering->count; i++) {
        const struct entry *entry = &gathering->entries[i];

        if (i > 0 && compare_entries(entry, entry - 1) == 0)
            continue;
        check->facts[check->fact_count] = entry->fact;
        check->names[check->fact_count] = entry->name;
        check->given[check->fact_count++] = entry->given;
    }
}

bool verify_facts(struct check *check)
{
    struct gathering gathering = {.check = check};
    size_t standing_count;
    const struct fact *standing = engine_standing_facts(check->base->engine, &standing_count);
    bool right;

    gathering.answers = memory_new(check->base->vocabulary->fact_count, sizeof *gathering.answers);
    gathering.not_given = memory_new(check->base->vocabulary->fact_count, sizeof *gathering.not_given);
    check->steps = arena_alloc(check->arena, check->stated->steps.count, sizeof *check->steps);
    right = gather_answers(&gathering) && gather_conclusions(&gathering);
    if (right) {
        add_answers(&gathering);
        for (size_t i = 0; i < standing_count; i++)
            add_given(&gathering, &standing[i]);
        sort_facts(&gathering);
    }
    free(gathering.answers);
    free(gathering.not_given);
    free(gathering.entries);
    return right;
}

/* The facts of this name stand together: their number and the first; 0 = none. */
static size_t facts_named(const struct check *check, const char *name, size_t *first)
{
    size_t low = 0, high = check->fact_count, count = 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(check->names[middle], name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *first = low;
    while (low + count < check->fact_count && strcmp(check->names[low + count], name) == 0)
        count++;
    return count;
}

/* Whether any stated fact satisfies the condition; *fact tells which. */
static bool any_fact(const struct check *check, const struct condition *condition, const struct bindings *bindings, size_t *fact)
{
    for (*fact = 0; *fact < check->fact_count; ++*fact)
        if (condition_matches(condition, &check->facts[*fact], bindings))
            return true;
    return false;
}

/* --- Each step by itself --- */

/* What ends a reading. */
enum misfit { MISFIT_NONE, MISFIT_TWICE, MISFIT_TOO_FEW, MISFIT_TOO_MANY, MISFIT_CONDITION, MISFIT_UNSUPPORTED };

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
    enum misfit misfit;
};

/* Returns false. */
static bool remember(struct reading *reading, size_t matched, size_t condition, enum misfit misfit)
{
    if (reading->misfit == MISFIT_NONE || matched >= reading->furthest) {
        reading->furthest = matched;
        reading->condition = condition;
        reading->misfit = misfit;
    }
    return false;
}

/* A rule fires once for each choice of facts. */
static bool has_step(const struct check *check, const struct alternative *alternative, const long *used)
{
    size_t size = alternative->condition_count * sizeof *used;

    for (long i = check->first[alternative - check->base->rulebook->alternatives]; i != NOWHERE; i = check->steps[i].next)
        if (memcmp(check->steps[i].used, used, size) == 0)
            return true;
    return false;
}

static bool read_condition(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings);

/* One fact that satisfies the condition. Findings of one name may differ in strength: each is tried. */
static bool read_present(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings)
{
    const struct condition *condition = &reading->alternative->conditions[at];
    size_t first, count;

    if (matched >= reading->stated->matched.count)
        return remember(reading, matched, at, MISFIT_TOO_FEW);
    count = facts_named(reading->check, reading->stated->matched.items[matched], &first);
    if (count == 0)
        return remember(reading, matched, at, MISFIT_UNSUPPORTED);
    for (size_t fact = first; fact < first + count; fact++) {
        struct bindings inner = *bindings;

        if (!condition_matches(condition, &reading->check->facts[fact], bindings)) {
            remember(reading, matched, at, MISFIT_CONDITION);
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
    const struct words *stated = &reading->stated->matched;
    const struct check *check = reading->check;
    size_t before = matched;

    for (size_t fact = 0; fact < check->fact_count; fact++) {
        if (!condition_matches(&reading->alternative->conditions[at], &check->facts[fact], bindings))
            continue;
        if (matched >= stated->count || strcmp(stated->items[matched], check->names[fact]) != 0)
            return remember(reading, matched, at, matched >= stated->count ? MISFIT_TOO_FEW : MISFIT_CONDITION);
        matched++;
    }
    return matched > before ? read_condition(reading, at + 1, matched, bindings)
                            : remember(reading, matched, at, MISFIT_CONDITION);
}

static bool read_condition(struct reading *reading, size_t at, size_t matched, const struct bindings *bindings)
{
    if (at == reading->alternative->condition_count) {
        if (matched != reading->stated->matched.count)
            return remember(reading, matched, at, MISFIT_TOO_MANY);
        if (has_step(reading->check, reading->alternative, reading->used))
            return remember(reading, matched, at, MISFIT_TWICE);
        reading->bindings = *bindings;
        return true;
    }
    reading->used[at] = NOWHERE;
    switch (reading->alternative->conditions[at].test) {
    case CONDITION_PRESENT: return read_present(reading, at, matched, bindings);
    case CONDITION_EXISTS: return read_exists(reading, at, matched, bindings);
    case CONDITION_ABSENT: break;
    }
    return read_condition(reading, at + 1, matched, bindings);
}

static bool explain_failure(const struct reading *reading)
{
    struct check *check = reading->check;
    const char *rule = reading->stated->rule, *name;

    if (reading->misfit == MISFIT_TWICE || reading->furthest >= reading->stated->matched.count)
        verify_at_step(check, reading->step, "%s", reading->misfit == MISFIT_TWICE ? "" : "/matched");
    else
        verify_at_step(check, reading->step, "/matched/%zu", reading->furthest);
    switch (reading->misfit) {
    case MISFIT_TWICE:
        return verify_wrong(check, CODE_TWICE, _("the rule %s fired with these facts in another step already"), rule);
    case MISFIT_TOO_FEW: return verify_wrong(check, CODE_WRONG_COUNT, _("the rule %s asks for more facts"), rule);
    case MISFIT_TOO_MANY: return verify_wrong(check, CODE_WRONG_COUNT, _("the rule %s asks for fewer facts"), rule);
    case MISFIT_CONDITION:
        return verify_wrong(check, CODE_CONDITION_FAILS, _("condition %zu of the rule %s does not hold in this fact"),
                            reading->condition + 1, rule);
    default: break;
    }
    name = reading->stated->matched.items[reading->furthest];
    if (strncmp(name, "answer ", 7) == 0 || strncmp(name, "measure ", 8) == 0)
        return verify_wrong(check, CODE_NO_ANSWER, _("the case does not have this answer"));
    return verify_wrong(check, CODE_UNSUPPORTED, _("no step concludes this fact"));
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
    return verify_wrong(reading->check, CODE_WRONG_CONCLUSION, _("the rule %s concludes here: %s"), reading->stated->rule, name);
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
        add_pattern(&alternative->conditions[i], &reading->bindings, &pattern);
        if (at >= absent->count || strcmp(absent->items[at], buffer_text(&pattern)) != 0) {
            verify_at_step(reading->check, reading->step, at < absent->count ? "/absent/%zu" : "/absent", at);
            right = verify_wrong(reading->check, CODE_WRONG_ABSENT, _("the rule %s asks here that this be absent: %s"),
                                 reading->stated->rule, buffer_text(&pattern));
        }
        at++;
        buffer_free(&pattern);
    }
    if (!right || at == absent->count)
        return right;
    verify_at_step(reading->check, reading->step, "/absent/%zu", at);
    return verify_wrong(reading->check, CODE_WRONG_ABSENT, _("the rule %s does not ask for this to be absent"),
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
        return verify_wrong(check, CODE_WRONG_STAGE, _("the rule %s belongs to the stage %s"), step->rule, stage);
    }
    for (int i = 0; i < 2; i++)
        if (check->stated->format == STATED_TRACE && strcmp(step->reason[i], rule->reason.in[i]) != 0) {
            verify_at_step(check, at, "/text/%s", languages[i]);
            return verify_wrong(check, CODE_WRONG_TEXT, _("the rule %s has other words"), step->rule);
        }
    return true;
}

/* A question whose answers an `exists` names has no others. */
static void note_complete(struct check *check, const struct alternative *alternative)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct words *facts = condition_facts(condition);
        int at = condition->test == CONDITION_EXISTS && facts->count == 1
                     ? vocabulary_fact(check->base->vocabulary, facts->items[0])
                     : NOT_FOUND;

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
    count = facts_named(check, reading.stated->fact, &first);
    step->conclusion = first;
    for (size_t i = first; i < first + count; i++)
        if (check->facts[i].about != TEMPLATE_FINDING ||
            strcmp(check->facts[i].slots[FINDING_STRENGTH], step->alternative->conclusion[FINDING_STRENGTH].constant) == 0)
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

/* The first fact that the step uses and that is not established yet, or NOWHERE. */
static long first_unestablished(const struct checked_step *step, const bool *established)
{
    for (size_t i = 0; i < step->alternative->condition_count; i++)
        if (step->used[i] != NOWHERE && !established[step->used[i]])
            return step->used[i];
    return NOWHERE;
}

static bool circular(struct check *check, size_t step, long fact)
{
    size_t matched = 0;

    while (matched + 1 < stated_steps(check)[step].matched.count &&
           strcmp(stated_steps(check)[step].matched.items[matched], check->names[fact]) != 0)
        matched++;
    verify_at_step(check, step, "/matched/%zu", matched);
    if (check->stated->format == STATED_TRACE)
        return verify_wrong(check, CODE_UNSUPPORTED, _("no earlier step concludes this fact"));
    return verify_wrong(check, CODE_CIRCULAR, _("this fact rests on this step itself"));
}

/* A trace is in the order of firing: each step rests on earlier ones. */
static bool check_trace(struct check *check, bool *established)
{
    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct stated_step *step = &stated_steps(check)[i];
        long open = first_unestablished(&check->steps[i], established), place = (long)i + 1;
        bool there = established[check->steps[i].conclusion];

        if (open != NOWHERE)
            return circular(check, i, open);
        verify_at_step(check, i, step->number != place ? "/step" : "/repeated");
        if (step->number > place)
            return verify_wrong(check, CODE_LEFT_OUT, _("a step before this one is left out: by its place this is %zu"), i + 1);
        if (step->number < place)
            return verify_wrong(check, CODE_WRONG_ORDER, _("by its place this is %zu"), i + 1);
        if (step->repeated != there)
            return verify_wrong(check, CODE_WRONG_REPEATED,
                                there ? _("an earlier step concludes the same") : _("no earlier step concludes the same"));
        established[check->steps[i].conclusion] = true;
    }
    return true;
}

/* Elsewhere the order says nothing: what rests on established facts alone is established, until nothing new is. */
static bool check_result(struct check *check, bool *established)
{
    size_t count = check->stated->steps.count, stuck;
    bool *done = arena_alloc(check->arena, count, sizeof *done);
    bool more = true;

    while (more) {
        more = false;
        stuck = count;
        for (size_t i = count; i-- > 0;) {
            if (done[i])
                continue;
            stuck = i;
            if (first_unestablished(&check->steps[i], established) != NOWHERE)
                continue;
            established[check->steps[i].conclusion] = more = done[i] = true;
        }
    }
    return stuck == count || circular(check, stuck, first_unestablished(&check->steps[stuck], established));
}

/* Rules only ask for the absence of what earlier stages conclude, so the stage needs no look. What an absent condition binds stays
 * inside it: it counts under the values of the conditions before it. */
static bool check_absences(struct check *check, size_t at)
{
    const struct checked_step *step = &check->steps[at];
    struct bindings bindings = {.count = 0};
    size_t absent = 0;

    for (size_t i = 0; i < step->alternative->condition_count; i++) {
        const struct condition *condition = &step->alternative->conditions[i];
        size_t fact;

        if (condition->test == CONDITION_PRESENT)
            condition_bind(condition, &check->facts[step->used[i]], &bindings);
        if (condition->test != CONDITION_ABSENT)
            continue;
        if (any_fact(check, condition, &bindings, &fact)) {
            verify_at_step(check, at, "/absent/%zu", absent);
            return verify_wrong(check, CODE_NOT_ABSENT, _("it is not absent: %s"), check->names[fact]);
        }
        absent++;
    }
    return true;
}

static size_t stage_of(const struct check *check, size_t step)
{
    return check->base->rulebook->rules[check->steps[step].alternative->rule].stage;
}

/* The order of derivations: by stage, name of the rule, then the matched facts. */
static int compare_steps(const struct check *check, size_t a, size_t b)
{
    const struct stated_step *first = &stated_steps(check)[a], *second = &stated_steps(check)[b];
    int order = (stage_of(check, a) > stage_of(check, b)) - (stage_of(check, a) < stage_of(check, b));

    if (order == 0 && check->stated->format == STATED_TRACE)
        return 0;
    if (order == 0)
        order = strcmp(first->rule, second->rule);
    for (size_t i = 0; order == 0 && i < first->matched.count && i < second->matched.count; i++)
        order = strcmp(first->matched.items[i], second->matched.items[i]);
    return order;
}

static bool check_order(struct check *check)
{
    for (size_t i = 1; i < check->stated->steps.count; i++)
        if (compare_steps(check, i - 1, i) > 0) {
            verify_at_step(check, i, "%s", "");
            return verify_wrong(check, CODE_WRONG_ORDER, _("this step comes after one that it belongs before"));
        }
    return true;
}

bool verify_support(struct check *check)
{
    bool *established = arena_alloc(check->arena, check->fact_count, sizeof *established);

    memcpy(established, check->given, check->fact_count * sizeof *established);
    if (!(check->stated->format == STATED_TRACE ? check_trace : check_result)(check, established))
        return false;
    for (size_t i = 0; i < check->stated->steps.count; i++)
        if (!check_absences(check, i))
            return false;
    return check_order(check);
}

/* --- Nothing was left out --- */

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

    add_pattern(condition, bindings, &pattern);
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

    if (!template_is_answer(condition->about))
        return true;
    for (size_t i = 0; complete && i < to->in.count; i++) {
        int at = vocabulary_fact(check->base->vocabulary, to->in.items[i]);

        complete = at != NOT_FOUND && check->complete[at];
    }
    return complete || is_stated_absent(check, condition, bindings);
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
        verify_wrong(check, CODE_LEFT_OUT, _("a step is left out: the rule %s fires (%s)"), trying->alternative->name,
                     facts.text);
    else
        verify_wrong(check, CODE_LEFT_OUT, _("a step is left out: the rule %s fires"), trying->alternative->name);
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
        return has_step(check, trying->alternative, trying->used) || left_out(trying);
    trying->used[at] = NOWHERE;
    if (condition->test == CONDITION_ABSENT)
        return any_fact(check, condition, bindings, &fact) || !is_certain(check, condition, bindings) ||
               try_from(trying, at + 1, bindings);
    if (condition->test == CONDITION_EXISTS)
        return !any_fact(check, condition, bindings, &fact) || try_from(trying, at + 1, bindings);
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
