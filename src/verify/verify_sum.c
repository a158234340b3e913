/* What a result says in sum follows from its steps: findings and what is missing here, recommendations in
 * verify_advice.c, are held against the facts that the
 * steps conclude, by the rules of docs/INTERFACE.md and docs/REASONING.md. See verify_parts.h.
 * Not its job: the facts themselves. Written against the documents, not against engine/collect_advice.c. */
#include <stdio.h>
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

/* --- Comparing ------------------------------------------------------------------------------------------------------------ */

/* The pointer to what is being checked is kept in `at`; each check names the key below it. */
bool sum_word(struct check *check, const char *at, const char *key, const char *stated, const char *right)
{
    if (strcmp(stated, right) == 0)
        return true;
    verify_at(check, "%s/%s", at, key);
    return verify_wrong(check, "wrong-sum", _("by the steps this is %s"), right);
}

/* Words that stand once, sorted by bytes, at most as many as there is room for. */
void sum_insert(struct words *words, const char *word)
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

bool sum_words(struct check *check, const char *at, const char *key, const struct words *stated, const struct words *right)
{
    bool same = stated->count == right->count;
    struct buffer all = BUFFER_EMPTY;

    for (size_t i = 0; same && i < right->count; i++)
        same = strcmp(stated->items[i], right->items[i]) == 0;
    if (same)
        return true;
    for (size_t i = 0; i < right->count; i++)
        buffer_format(&all, "%s%s", i > 0 ? " " : "", right->items[i]);
    verify_at(check, "%s/%s", at, key);
    verify_wrong(check, "wrong-sum", _("by the steps this is %s"), buffer_text(&all));
    buffer_free(&all);
    return false;
}

bool sum_order(struct check *check, const char *at, int order)
{
    if (order < 0)
        return true;
    verify_at(check, "%s", at);
    return verify_wrong(check, "wrong-sum",
                        order == 0 ? _("this stands here twice") : _("this stands behind what it belongs before"));
}

bool sum_without_step(struct check *check, const char *at)
{
    verify_at(check, "%s", at);
    return verify_wrong(check, "wrong-sum", _("no step concludes this"));
}

bool sum_left_out(struct check *check, const char *list, const char *fact)
{
    verify_at(check, "/%s", list);
    return verify_wrong(check, "left-out", _("this is left out: %s"), fact);
}

/* --- What the facts say ---------------------------------------------------------------------------------------------------- */

const char *sum_slot(const struct check *check, size_t fact, int at)
{
    return check->facts[fact].slots[at];
}

bool sum_about(const struct check *check, size_t fact, enum fact_template about, const char *subject)
{
    return check->facts[fact].about == about &&
           strcmp(sum_slot(check, fact, about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0), subject) == 0;
}

struct sum sum_new(const struct check *check)
{
    return (struct sum){{arena_alloc(check->arena, check->fact_count + 1, sizeof(char *)), 0}, STRENGTH_COUNT, ORIGIN_COUNT, {0}};
}

void sum_add(const struct check *check, size_t fact, struct sum *sum)
{
    const struct rulebook *rulebook = check->base->rulebook;
    int rule = rulebook_rule(rulebook, sum_slot(check, fact, FINDING_BY));
    enum strength strength;
    enum kind kind;

    sum_insert(&sum->rules, sum_slot(check, fact, FINDING_BY));
    if (strength_read(sum_slot(check, fact, FINDING_STRENGTH), &strength) && strength < sum->strength)
        sum->strength = strength;
    if (rule >= 0 && rulebook->rules[rule].origin < sum->origin)
        sum->origin = rulebook->rules[rule].origin;
    if (kind_read(sum_slot(check, fact, FINDING_KIND), &kind))
        sum->kinds[kind] = true;
}

/* --- Findings -------------------------------------------------------------------------------------------------------------- */

static bool is_same_finding(const struct check *check, size_t fact, const struct stated_finding *finding)
{
    return sum_about(check, fact, TEMPLATE_FINDING, finding->subject) &&
           strcmp(sum_slot(check, fact, FINDING_KIND), finding->kind) == 0 &&
           strcmp(sum_slot(check, fact, FINDING_VALUE), finding->value != NULL ? finding->value : "nil") == 0;
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

/* --- What is missing ------------------------------------------------------------------------------------------------------- */

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

bool verify_sum(struct check *check)
{
    return check_findings(check) && verify_recommendations(check) && check_missing(check);
}
