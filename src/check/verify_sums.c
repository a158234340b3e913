/* What a result says in sum follows from its steps: findings, recommendations and what is missing are held against the facts that the
 * steps conclude, by the rules of docs/INTERFACE.md and docs/REASONING.md. Written against these documents, not against
 * engine/collect.c. */
#include <stdio.h>
#include <string.h>

#include "advice/brief.h"
#include "advice/wording.h"
#include "check/verify_steps.h"
#include "text.h"

/* Words that stand once, sorted by bytes, at most as many as there is room for. */
static void sum_insert(struct words *words, const char *word)
{
    size_t at = words->count;

    while (at > 0 && strcmp(words->items[at - 1], word) > 0)
        at--;
    if (at > 0 && strcmp(words->items[at - 1], word) == 0)
        return;
    memmove(words->items + at + 1, words->items + at, (words->count - at) * sizeof *words->items);
    words->items[at] = word;
    words->count++;
}

/* Whether what is stated under a key below the pointer `at` is what the steps come to; else it is wrong. */
static bool sum_words(struct check *check, const char *at, const char *key, const struct words *stated, const struct words *right)
{
    bool same = stated->count == right->count;
    struct buffer all = BUFFER_EMPTY;

    for (size_t i = 0; same && i < right->count; i++)
        same = strcmp(stated->items[i], right->items[i]) == 0;
    if (same)
        return true;
    wording_join(&all, right, " ");
    verify_at(check, "%s/%s", at, key);
    verify_wrong(check, CODE_WRONG_SUM, _("by the steps this is %s"), buffer_text(&all));
    buffer_free(&all);
    return false;
}

static bool sum_word(struct check *check, const char *at, const char *key, const char *stated, const char *right)
{
    return sum_words(check, at, key, &(struct words){&stated, 1}, &(struct words){&right, 1});
}

/* Whether an item belongs behind the one before it: `order` compares that one with it. */
static bool sum_order(struct check *check, const char *at, int order)
{
    if (order < 0)
        return true;
    verify_at(check, "%s", at);
    return verify_wrong(check, CODE_WRONG_SUM,
                        order == 0 ? _("this stands here twice") : _("this comes after what it belongs before"));
}

/* What is there without any step, or is not there although a step concludes it. Both return false. */
static bool sum_without_step(struct check *check, const char *at)
{
    verify_at(check, "%s", at);
    return verify_wrong(check, CODE_WRONG_SUM, _("no step concludes this"));
}

static bool sum_left_out(struct check *check, const char *list, const char *fact)
{
    verify_at(check, "/%s", list);
    return verify_wrong(check, CODE_LEFT_OUT, _("this is left out: %s"), fact);
}

static bool sum_about(const struct check *check, size_t fact, enum fact_template about, const char *subject)
{
    return check->facts[fact].about == about &&
           strcmp(check->facts[fact].slots[about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0], subject) == 0;
}

/* Everything that several findings of one thing come to: who concluded them, how strong they are at most. */
struct sum {
    struct words rules;
    enum strength strength;
    enum origin origin;
    bool kinds[KIND_COUNT];
};

static struct sum sum_new(const struct check *check)
{
    return (struct sum){{arena_alloc(check->arena, check->fact_count + 1, sizeof(char *)), 0}, STRENGTH_COUNT, ORIGIN_COUNT, {0}};
}

static void sum_add(const struct check *check, size_t fact, struct sum *sum)
{
    const struct rule *rule = rulebook_rule(check->base->rulebook, check->facts[fact].slots[FINDING_BY]);
    enum strength strength;
    enum kind kind;

    sum_insert(&sum->rules, check->facts[fact].slots[FINDING_BY]);
    if (strength_read(check->facts[fact].slots[FINDING_STRENGTH], &strength) && strength < sum->strength)
        sum->strength = strength;
    if (rule != NULL && rule->origin < sum->origin)
        sum->origin = rule->origin;
    if (kind_read(check->facts[fact].slots[FINDING_KIND], &kind))
        sum->kinds[kind] = true;
}

static bool is_same_finding(const struct check *check, size_t fact, const struct stated_finding *finding)
{
    return sum_about(check, fact, TEMPLATE_FINDING, finding->subject) &&
           strcmp(check->facts[fact].slots[FINDING_KIND], finding->kind) == 0 &&
           strcmp(check->facts[fact].slots[FINDING_VALUE], finding->value != NULL ? finding->value : "nil") == 0;
}

static int compare_findings(const struct stated_finding *a, const struct stated_finding *b)
{
    int order = strcmp(a->kind, b->kind);

    if (order == 0)
        order = strcmp(a->subject, b->subject);
    return order != 0 ? order : strcmp(a->value != NULL ? a->value : "", b->value != NULL ? b->value : "");
}

static bool check_finding(struct check *check, const struct stated_finding *finding, const char *at)
{
    struct sum sum = sum_new(check);

    for (size_t i = 0; i < check->fact_count; i++)
        if (is_same_finding(check, i, finding))
            sum_add(check, i, &sum);
    if (sum.rules.count == 0)
        return sum_without_step(check, at);
    return sum_words(check, at, "rules", &finding->rules, &sum.rules) &&
           sum_word(check, at, "strength", finding->strength, strength_word(sum.strength)) &&
           sum_word(check, at, "origin", finding->origin, origin_word(sum.origin));
}

static bool check_findings(struct check *check)
{
    const struct stated_finding *findings = check->stated->findings.items;
    size_t count = check->stated->findings.count;
    char at[64];

    for (size_t i = 0; i < count; i++) {
        snprintf(at, sizeof at, "/findings/%zu", i);
        if ((i > 0 && !sum_order(check, at, compare_findings(&findings[i - 1], &findings[i]))) ||
            !check_finding(check, &findings[i], at))
            return false;
    }
    for (size_t fact = 0; fact < check->fact_count; fact++) {
        bool found = check->facts[fact].about != TEMPLATE_FINDING;

        for (size_t i = 0; !found && i < count; i++)
            found = is_same_finding(check, fact, &findings[i]);
        if (!found)
            return sum_left_out(check, "findings", check->names[fact]);
    }
    return true;
}

/* The findings were checked; what is missing is those of one kind, strongest first. */
static const struct stated_finding *finding_of(const struct check *check, const char *subject)
{
    const struct stated_finding *findings = check->stated->findings.items;

    for (size_t i = 0; i < check->stated->findings.count; i++)
        if (strcmp(findings[i].kind, kind_word(KIND_MISSING_INFORMATION)) == 0 && strcmp(findings[i].subject, subject) == 0)
            return &findings[i];
    return NULL;
}

static int compare_missing(const struct stated_missing *a, const struct stated_missing *b)
{
    enum strength first, second;

    strength_read(a->strength, &first);
    strength_read(b->strength, &second);
    return first != second ? (int)first - (int)second : strcmp(a->subject, b->subject);
}

static bool check_missing(struct check *check)
{
    const struct stated_missing *missing = check->stated->missing.items;
    const struct stated_finding *findings = check->stated->findings.items;
    size_t count = check->stated->missing.count;
    char at[64];

    for (size_t i = 0; i < count; i++) {
        const struct stated_finding *finding = finding_of(check, missing[i].subject);

        snprintf(at, sizeof at, "/missing/%zu", i);
        if (finding == NULL)
            return sum_without_step(check, at);
        if (!sum_word(check, at, "strength", missing[i].strength, finding->strength) ||
            !sum_words(check, at, "rules", &missing[i].rules, &finding->rules) ||
            (i > 0 && !sum_order(check, at, compare_missing(&missing[i - 1], &missing[i]))))
            return false;
    }
    for (size_t i = 0; i < check->stated->findings.count; i++) {
        bool found = strcmp(findings[i].kind, kind_word(KIND_MISSING_INFORMATION)) != 0;

        for (size_t j = 0; !found && j < count; j++)
            found = strcmp(missing[j].subject, findings[i].subject) == 0;
        if (!found)
            return sum_left_out(check, "missing", findings[i].subject);
    }
    return true;
}

static bool is_action_finding(const struct check *check, size_t fact, const char *subject)
{
    enum kind kind;

    return sum_about(check, fact, TEMPLATE_FINDING, subject) && kind_read(check->facts[fact].slots[FINDING_KIND], &kind) &&
           kind_is_action(kind);
}

/* The finding behind the objection that a step concludes about this subject: the first matched one of the rule that it names. NULL: the
 * step concludes no such objection. */
static const struct fact *finding_behind(const struct check *check, size_t at, const char *subject)
{
    const struct checked_step *step = &check->steps[at];

    if (!sum_about(check, step->conclusion, TEMPLATE_OBJECTION, subject))
        return NULL;
    for (size_t i = 0; i < step->alternative->condition_count; i++) {
        const struct fact *fact = step->used[i] != NOWHERE ? &check->facts[step->used[i]] : NULL;

        if (fact != NULL && fact->about == TEMPLATE_FINDING &&
            strcmp(fact->slots[FINDING_BY], check->facts[step->conclusion].slots[OBJECTION_FROM]) == 0)
            return fact;
    }
    return NULL;
}

static bool is_same_objection(const struct check *check, size_t step, const char *subject, const struct stated_objection *stated)
{
    const struct fact *behind = finding_behind(check, step, subject);

    return behind != NULL && strcmp(behind->slots[FINDING_KIND], stated->kind) == 0 &&
           strcmp(behind->slots[FINDING_SUBJECT], stated->subject) == 0 &&
           strcmp(check->facts[check->steps[step].conclusion].slots[OBJECTION_TO], stated->standing) == 0;
}

static bool check_objection(struct check *check, const char *subject, const struct stated_objection *stated, const char *at)
{
    struct words rules = {arena_alloc(check->arena, check->stated->steps.count + 1, sizeof(char *)), 0};
    const char *by = NULL;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        size_t conclusion = check->steps[i].conclusion;

        if (!is_same_objection(check, i, subject, stated))
            continue;
        sum_insert(&rules, check->facts[conclusion].slots[OBJECTION_FROM]);
        if (by == NULL || strcmp(check->facts[conclusion].slots[OBJECTION_BY], by) < 0)
            by = check->facts[conclusion].slots[OBJECTION_BY];
    }
    if (by == NULL)
        return sum_without_step(check, at);
    return sum_words(check, at, "rules", &stated->rules, &rules) && sum_word(check, at, "by", stated->by, by);
}

static int compare_objections(const struct stated_objection *a, const struct stated_objection *b)
{
    enum standing first, second;
    int order;

    standing_read(a->standing, &first);
    standing_read(b->standing, &second);
    order = (first > second) - (first < second);
    if (order == 0)
        order = strcmp(a->kind, b->kind);
    return order != 0 ? order : strcmp(a->subject, b->subject);
}

static bool check_against(struct check *check, const struct stated_recommendation *recommendation, const char *at)
{
    const struct stated_objection *objections = recommendation->against.items;
    size_t count = recommendation->against.count;
    char inner[96];

    for (size_t i = 0; i < count; i++) {
        snprintf(inner, sizeof inner, "%s/against/%zu", at, i);
        if (!check_objection(check, recommendation->subject, &objections[i], inner) ||
            (i > 0 && !sum_order(check, inner, compare_objections(&objections[i - 1], &objections[i]))))
            return false;
    }
    for (size_t step = 0; step < check->stated->steps.count; step++) {
        bool found = finding_behind(check, step, recommendation->subject) == NULL;

        for (size_t i = 0; !found && i < count; i++)
            found = is_same_objection(check, step, recommendation->subject, &objections[i]);
        if (!found) {
            snprintf(inner, sizeof inner, "%s/against", at + 1);
            return sum_left_out(check, inner, check->names[check->steps[step].conclusion]);
        }
    }
    return true;
}

/* The first of the standings that were concluded; STANDING_COUNT: none. */
static enum standing standing_of(const struct check *check, const char *subject)
{
    enum standing best = STANDING_COUNT, standing;

    for (size_t i = 0; i < check->fact_count; i++)
        if (sum_about(check, i, TEMPLATE_STANDING, subject) && standing_read(check->facts[i].slots[STANDING_IS], &standing) &&
            standing < best)
            best = standing;
    return best;
}

static const enum kind action_kinds[] = {KIND_INDICATION, KIND_STEP, KIND_ROLE, KIND_SKILL};

/* The place of an action depends on its group, then on its strength, its kind and its subject. Safety subjects that are required or
 * strong come first; then recommended and with caution; after safety; conflict; blocked. */
static int place_of(const struct check *check, const char *subject, enum standing standing, const struct sum *sum)
{
    static const int groups[STANDING_COUNT] = {
        [STANDING_RECOMMENDED] = 1, [STANDING_WITH_CAUTION] = 1, [STANDING_AFTER_SAFETY] = 2,
        [STANDING_CONFLICT] = 3,    [STANDING_BLOCKED] = 4,
    };
    int group = groups[standing], kind = 0;

    while (kind < 3 && !sum->kinds[action_kinds[kind]])
        kind++;
    for (size_t i = 0; i < check->fact_count; i++)
        if (sum_about(check, i, TEMPLATE_SAFETY_SUBJECT, subject) &&
            (sum->strength == STRENGTH_REQUIRED || sum->strength == STRENGTH_STRONG))
            group = 0;
    return (group * STRENGTH_COUNT + (int)sum->strength) * KIND_COUNT + kind;
}

static struct words kinds_of(const struct check *check, const struct sum *sum)
{
    struct words kinds = {arena_alloc(check->arena, 4, sizeof(char *)), 0};

    for (int i = 0; i < 4; i++)
        if (sum->kinds[action_kinds[i]])
            kinds.items[kinds.count++] = kind_word(action_kinds[i]);
    return kinds;
}

static bool check_recommendation(struct check *check, const struct stated_recommendation *recommendation, const char *at,
                                 int *place)
{
    enum standing standing = standing_of(check, recommendation->subject);
    struct sum sum = sum_new(check);
    struct words kinds;

    for (size_t i = 0; i < check->fact_count; i++)
        if (is_action_finding(check, i, recommendation->subject))
            sum_add(check, i, &sum);
    if (standing == STANDING_COUNT || sum.rules.count == 0)
        return sum_without_step(check, at);
    *place = place_of(check, recommendation->subject, standing, &sum);
    kinds = kinds_of(check, &sum);
    return sum_word(check, at, "standing", recommendation->standing, standing_word(standing)) &&
           sum_word(check, at, "strength", recommendation->strength, strength_word(sum.strength)) &&
           sum_words(check, at, "kinds", &recommendation->kinds, &kinds) &&
           sum_words(check, at, "rules", &recommendation->rules, &sum.rules) && check_against(check, recommendation, at);
}

/* Its place in the list says its rank; a look-ahead is there as a whole or not at all. */
static bool check_place(struct check *check, const struct stated_recommendation *recommendation, size_t rank, const char *at)
{
    bool ranked = recommendation->rank == (long)rank;

    if (ranked && recommendation->looked_ahead == check->stated->looked_ahead)
        return true;
    verify_at(check, ranked ? "%s" : "%s/rank", at);
    return ranked ? verify_wrong(check, CODE_WRONG_SUM, _("a look-ahead is there for some recommendations alone"))
                  : verify_wrong(check, CODE_WRONG_SUM, _("by its place this is %zu"), rank);
}

static bool check_recommendations(struct check *check)
{
    const struct stated_recommendation *stated = check->stated->recommendations.items;
    size_t count = check->stated->recommendations.count;
    int before = 0, place = 0;
    char at[64];

    for (size_t i = 0; i < count; i++, before = place) {
        snprintf(at, sizeof at, "/recommendations/%zu", i);
        if (!check_recommendation(check, &stated[i], at, &place) || !check_place(check, &stated[i], i + 1, at))
            return false;
        if (i > 0 && !sum_order(check, at, before != place ? before - place : strcmp(stated[i - 1].subject, stated[i].subject)))
            return false;
    }
    for (size_t fact = 0; fact < check->fact_count; fact++) {
        bool found = check->facts[fact].about != TEMPLATE_STANDING;

        for (size_t i = 0; !found && i < count; i++)
            found = strcmp(stated[i].subject, check->facts[fact].slots[STANDING_SUBJECT]) == 0;
        if (!found)
            return sum_left_out(check, "recommendations", check->names[fact]);
    }
    return true;
}

/* Whether a step of these rules (NULL: any) matched an answer to the question. */
static bool rests_on(const struct check *check, const struct words *rules, const char *question)
{
    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct checked_step *step = &check->steps[i];

        if (rules != NULL && !words_contain(rules, check->base->rulebook->rules[step->alternative->rule].id))
            continue;
        for (size_t j = 0; j < step->alternative->condition_count; j++) {
            const struct fact *fact = step->used[j] != NOWHERE ? &check->facts[step->used[j]] : NULL;

            if (fact != NULL && template_is_answer(fact->about) && strcmp(fact->slots[ANSWER_FACT], question) == 0)
                return true;
        }
    }
    return false;
}

/* In the order of asking. */
static struct words grounds_of(const struct check *check, const struct words *rules)
{
    const struct vocabulary *vocabulary = check->base->vocabulary;
    struct words grounds = {arena_alloc(check->arena, vocabulary->fact_count + 1, sizeof(char *)), 0};

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (rests_on(check, rules, vocabulary->facts[i].id))
            grounds.items[grounds.count++] = vocabulary->facts[i].id;
    return grounds;
}

/* Implied answers are the findings of that kind, contradictions the rules that say so, each with its grounds. */
static bool check_implied(struct check *check)
{
    const struct stated_finding *findings = check->stated->findings.items;
    const struct stated_answer *implied = check->stated->implied.items;
    size_t at = 0;
    char pointer[64];

    for (size_t i = 0; i < check->stated->findings.count; i++) {
        struct words grounds;

        if (strcmp(findings[i].kind, kind_word(KIND_IMPLIED_ANSWER)) != 0)
            continue;
        if (at == check->stated->implied.count)
            return sum_left_out(check, "implied", findings[i].subject);
        grounds = grounds_of(check, &findings[i].rules);
        snprintf(pointer, sizeof pointer, "/implied/%zu", at);
        if (!sum_word(check, pointer, "fact", implied[at].fact, findings[i].subject) ||
            !sum_word(check, pointer, "value", implied[at].value, findings[i].value) ||
            !sum_words(check, pointer, "rules", &implied[at].rules, &findings[i].rules) ||
            !sum_words(check, pointer, "from", &implied[at].questions, &grounds))
            return false;
        at++;
    }
    snprintf(pointer, sizeof pointer, "/implied/%zu", at);
    return at == check->stated->implied.count || sum_without_step(check, pointer);
}

static bool check_contradictions(struct check *check)
{
    const struct words *rules = &check->base->rulebook->contradictions;
    const struct stated_answer *contradictions = check->stated->contradictions.items;
    size_t at = 0;
    char pointer[64];

    for (size_t i = 0; i < rules->count; i++) {
        struct words grounds = grounds_of(check, &(struct words){rules->items + i, 1});

        if (grounds.count == 0)
            continue;
        if (at == check->stated->contradictions.count)
            return sum_left_out(check, "contradictions", rules->items[i]);
        snprintf(pointer, sizeof pointer, "/contradictions/%zu", at);
        if (!sum_word(check, pointer, "rule", contradictions[at].rule, rules->items[i]) ||
            !sum_words(check, pointer, "questions", &contradictions[at].questions, &grounds))
            return false;
        at++;
    }
    snprintf(pointer, sizeof pointer, "/contradictions/%zu", at);
    return at == check->stated->contradictions.count || sum_without_step(check, pointer);
}

/* What only the case can show: which answers do not apply, and what is not known about danger. */
static bool check_case(struct check *check)
{
    const struct stated_finding *findings = check->stated->findings.items;
    const struct vocabulary *vocabulary = check->base->vocabulary;
    struct case_record *known;
    struct words questions = {arena_alloc(check->arena, vocabulary->fact_count + 1, sizeof(char *)), 0};
    char at[64];
    bool right;

    if (check->record == NULL)
        return true;
    known = case_copy(check->record);
    for (size_t i = 0; i < check->stated->findings.count; i++)
        if (strcmp(findings[i].kind, kind_word(KIND_IMPLIED_ANSWER)) == 0)
            case_imply(known, findings[i].subject, findings[i].value);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_answer_apart(known, i) && !rests_on(check, NULL, vocabulary->facts[i].id))
            questions.items[questions.count++] = vocabulary->facts[i].id;
    right = sum_words(check, "", "not-applicable", &check->stated->not_applicable, &questions);
    for (size_t i = 0; right && i < check->stated->findings.count; i++) {
        const struct finding value = {.subject = findings[i].subject, .value = findings[i].value};

        questions.count = 0;
        for (size_t j = 0; strcmp(findings[i].kind, kind_word(KIND_ASSESSMENT)) == 0 && j < vocabulary->fact_count; j++)
            if (vocabulary_is_no_danger(vocabulary, value.subject, value.value) &&
                danger_is_open(check->base->rulebook, known, &value, j))
                questions.items[questions.count++] = vocabulary->facts[j].id;
        snprintf(at, sizeof at, "/findings/%zu", i);
        right = sum_words(check, at, "not-known", &findings[i].not_known, &questions);
    }
    case_free(known);
    return right;
}

bool verify_sum(struct check *check)
{
    return check_findings(check) && check_recommendations(check) && check_missing(check) && check_implied(check) &&
           check_contradictions(check) && check_case(check);
}
