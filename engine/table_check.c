/* The table against CLIPS: one case in both, and cases made so that every alternative of the rules fires and is stopped. */
#include "table_check.h"

#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "matching.h"
#include "memory.h"
#include "text.h"

/* --- Two results in brief ---------------------------------------------------------------------------------------- */

static bool same_words(const struct words *a, const struct words *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++)
        same = a->items[i] == b->items[i];
    return same;
}

static bool same_finding(const struct finding *a, const struct finding *b)
{
    return a->kind == b->kind && a->subject == b->subject && text_same(a->value, b->value) && a->strength == b->strength &&
           a->origin == b->origin && same_words(&a->rules, &b->rules);
}

static bool same_recommendation(const struct recommendation *a, const struct recommendation *b)
{
    return a->subject == b->subject && a->standing == b->standing && a->strength == b->strength &&
           memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 && a->safety == b->safety && same_words(&a->rules, &b->rules);
}

/* A rule that only one of them has; else the first. */
static const char *odd_rule(const struct words *a, const struct words *b)
{
    for (size_t i = 0; i < a->count; i++)
        if (i >= b->count || a->items[i] != b->items[i])
            return i < b->count && strcmp(b->items[i], a->items[i]) < 0 ? b->items[i] : a->items[i];
    return b->count > a->count ? b->items[a->count] : a->count > 0 ? a->items[0] : "?";
}

bool results_differ(const struct result *a, const struct result *b, struct difference *difference)
{
    static const struct words none;
    const size_t findings = a->finding_count > b->finding_count ? a->finding_count : b->finding_count;
    const size_t actions = a->recommendation_count > b->recommendation_count ? a->recommendation_count : b->recommendation_count;

    for (size_t i = 0; i < findings; i++) {
        const struct finding *first = i < a->finding_count ? &a->findings[i] : NULL;
        const struct finding *second = i < b->finding_count ? &b->findings[i] : NULL;
        bool alike = first != NULL && second != NULL && first->kind == second->kind && first->subject == second->subject &&
                     text_same(first->value, second->value);

        if (alike && same_finding(first, second))
            continue;
        if (!alike && first != NULL && second != NULL) { /* the one that the other has not comes first */
            int order = (first->kind != second->kind)         ? strcmp(kind_word(first->kind), kind_word(second->kind))
                        : (first->subject != second->subject) ? strcmp(first->subject, second->subject)
                        : first->value == NULL                ? -1
                        : second->value == NULL               ? 1
                                                              : strcmp(first->value, second->value);

            *(order < 0 ? &second : &first) = NULL;
        }
        *difference =
            (struct difference){kind_word((first != NULL ? first : second)->kind), (first != NULL ? first : second)->subject,
                                odd_rule(first != NULL ? &first->rules : &none, second != NULL ? &second->rules : &none)};
        return true;
    }
    for (size_t i = 0; i < actions; i++) {
        const struct recommendation *first = i < a->recommendation_count ? &a->recommendations[i] : NULL;
        const struct recommendation *second = i < b->recommendation_count ? &b->recommendations[i] : NULL;

        if (first != NULL && second != NULL && same_recommendation(first, second))
            continue;
        *difference =
            (struct difference){template_word(TEMPLATE_STANDING), (first != NULL ? first : second)->subject,
                                odd_rule(first != NULL ? &first->rules : &none, second != NULL ? &second->rules : &none)};
        return true;
    }
    for (size_t i = 0; i < a->missing_count; i++)
        if (i >= b->missing_count || a->missing[i] != b->missing[i]) {
            const struct finding *missing = &a->findings[a->missing[i]];

            *difference = (struct difference){kind_word(missing->kind), missing->subject, odd_rule(&missing->rules, &none)};
            return true;
        }
    return false;
}

/* --- What is known of a table ------------------------------------------------------------------------------------ */

/* One mark for each rule base: what is in it changes with the table and with the program. */
struct mark {
    char path[PATH_MAX];
    char text[24];
};

static bool mark_of(const char *cache, const char *rules, const struct table *table, struct mark *mark)
{
    struct stat program;
    uint64_t parts[3] = {table_hash(table)};

    if (cache == NULL || stat("/proc/self/exe", &program) != 0)
        return false;
    parts[1] = (uint64_t)program.st_size;
    parts[2] = (uint64_t)program.st_mtim.tv_sec * 1000000000U + (uint64_t)program.st_mtim.tv_nsec;
    snprintf(mark->text, sizeof mark->text, "%016" PRIx64 "\n", bytes_hash(parts, sizeof parts));
    return (size_t)snprintf(mark->path, sizeof mark->path, "%s/table-%016" PRIx64, cache, bytes_hash(rules, strlen(rules))) <
           sizeof mark->path;
}

bool table_is_known(const char *cache, const char *rules, const struct table *table)
{
    struct mark mark;
    char text[sizeof mark.text] = "";
    int descriptor = mark_of(cache, rules, table, &mark) ? open(mark.path, O_RDONLY | O_CLOEXEC) : -1;
    bool known = descriptor >= 0 && read(descriptor, text, sizeof text - 1) > 0 && strcmp(text, mark.text) == 0;

    if (descriptor >= 0)
        close(descriptor);
    return known;
}

/* With the one that it stands in: a new home has no ~/.cache yet. */
static void make_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *parent = memory_copy(path);

    if (slash != NULL && slash != path) {
        parent[slash - path] = '\0';
        mkdir(parent, S_IRWXU);
    }
    mkdir(path, S_IRWXU);
    free(parent);
}

/* Who cannot keep it compares again. */
void table_keep_known(const char *cache, const char *rules, const struct table *table)
{
    struct mark mark;
    int descriptor;
    ssize_t ignored;

    if (!mark_of(cache, rules, table, &mark))
        return;
    make_folder(cache);
    descriptor = open(mark.path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return;
    ignored = write(descriptor, mark.text, strlen(mark.text));
    (void)ignored;
    close(descriptor);
}

/* --- A case in which an alternative fires, from the rules as data ------------------------------------------------- */

struct case_maker {
    const struct knowledge *knowledge;
    struct case_record *record; /* in the making */
    uint64_t *forbidden;        /* by case fact: choices that it must not have; all bits: it must stay without an answer */
    size_t steps;               /* that may still be taken */
};

enum { WAYS_DEEP = 10, STEPS_MAX = 20000 };

/* What the case in the making is, to come back to. */
struct draft {
    struct answer *answers;
    uint64_t *forbidden;
};

static struct draft draft_begin(const struct case_maker *maker)
{
    const size_t facts = maker->record->vocabulary->fact_count;
    struct draft draft = {memory_new(facts, sizeof *draft.answers), memory_new(facts, sizeof *draft.forbidden)};

    memcpy(draft.answers, maker->record->answers, facts * sizeof *draft.answers);
    memcpy(draft.forbidden, maker->forbidden, facts * sizeof *draft.forbidden);
    return draft;
}

static bool draft_end(struct case_maker *maker, struct draft *draft, bool good)
{
    const size_t facts = maker->record->vocabulary->fact_count;

    if (!good) {
        memcpy(maker->record->answers, draft->answers, facts * sizeof *draft->answers);
        memcpy(maker->forbidden, draft->forbidden, facts * sizeof *draft->forbidden);
    }
    free(draft->answers);
    free(draft->forbidden);
    return good;
}

/* Has the case answer so, if nothing else that it must have stands against it. */
static bool want_answer(struct case_maker *maker, size_t number, int choice)
{
    const struct case_fact *fact = &maker->record->vocabulary->facts[number];
    struct answer *answer = &maker->record->answers[number];
    const uint64_t bit = UINT64_C(1) << choice, unknown = fact->unknown != NOT_FOUND ? UINT64_C(1) << fact->unknown : 0;

    if ((answer->chosen & bit) != 0)
        return true;
    if ((maker->forbidden[number] & bit) != 0 || (answer_given(answer) && fact->type != FACT_MANY))
        return false;
    answer_take(answer, fact, choice);
    return !answer_none_with_others(answer, fact) && ((answer->chosen & unknown) == 0 || answer->chosen == unknown);
}

static bool want_number(struct case_maker *maker, size_t number, long value)
{
    struct answer *answer = &maker->record->answers[number];

    if (value < 0 || value > NUMBER_MAX || answer_given(answer) || maker->forbidden[number] == UINT64_MAX)
        return answer->measured && answer->number == value;
    *answer = (struct answer){.measured = true, .number = (int32_t)value};
    return true;
}

/* The answers that would stop the alternative must not be given. */
static bool forbid(struct case_maker *maker, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT);
    const struct vocabulary *vocabulary = maker->record->vocabulary;

    for (size_t i = 0; condition->about == TEMPLATE_ANSWER && i < to->in.count; i++) {
        size_t number = (size_t)vocabulary_fact(vocabulary, to->in.items[i]);
        const struct case_fact *fact = &vocabulary->facts[number];

        for (size_t j = 0; j < fact->choice_count; j++)
            if (condition_matches(condition, &(struct fact){TEMPLATE_ANSWER, {fact->id, fact->choices[j].value}}, NULL))
                maker->forbidden[number] |= UINT64_C(1) << j;
        if ((maker->record->answers[number].chosen & maker->forbidden[number]) != 0)
            return false;
    }
    return true;
}

static bool want_alternative(struct case_maker *maker, const struct alternative *alternative, struct bindings *bindings,
                             int depth);
static bool want_from(struct case_maker *maker, const struct alternative *alternative, size_t at, struct bindings *bindings,
                      int depth);

/* Goes on with the next condition once the fact is there, and keeps the values of the variables if all goes well. */
static bool go_on(struct case_maker *maker, const struct alternative *alternative, size_t at, const struct fact *fact,
                  struct bindings *bindings, int depth)
{
    struct bindings inner = *bindings;

    if (alternative->conditions[at].test == CONDITION_PRESENT)
        condition_bind(&alternative->conditions[at], fact, &inner);
    if (!want_from(maker, alternative, at + 1, &inner, depth))
        return false;
    *bindings = inner;
    return true;
}

static bool want_of_case(struct case_maker *maker, const struct alternative *alternative, size_t at, struct bindings *bindings,
                         int depth)
{
    const struct condition *condition = &alternative->conditions[at];
    const struct vocabulary *vocabulary = maker->record->vocabulary;
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT);
    const struct constraint *is = condition->about == TEMPLATE_MEASURE ? condition_constraint(condition, ANSWER_VALUE) : NULL;

    for (size_t i = 0; i < to->in.count; i++) {
        size_t number = (size_t)vocabulary_fact(vocabulary, to->in.items[i]);
        const struct case_fact *fact = &vocabulary->facts[number];
        size_t ways = condition->about == TEMPLATE_ANSWER ? fact->choice_count : is != NULL ? is->in.count + 3 : 1;

        for (size_t j = 0; j < ways; j++) {
            long value = is != NULL && j < is->in.count ? strtol(is->in.items[j], NULL, 10)
                         : is != NULL                   ? is->than - 1 + (long)(j - is->in.count)
                                                        : 0;
            char text[24];
            struct fact wanted = {condition->about, {fact->id, condition->about == TEMPLATE_MEASURE ? text : NULL}};
            struct draft draft;
            bool good;

            snprintf(text, sizeof text, "%ld", value);
            if (condition->about == TEMPLATE_ANSWER)
                wanted.slots[ANSWER_VALUE] = fact->choices[j].value;
            if (!condition_matches(condition, &wanted, bindings))
                continue;
            draft = draft_begin(maker);
            if (condition->about == TEMPLATE_ANSWER)
                good = want_answer(maker, number, (int)j);
            else if (condition->about == TEMPLATE_MEASURE)
                good = want_number(maker, number, value);
            else
                good = !answer_given(&maker->record->answers[number]);
            if (condition->about == TEMPLATE_NOT_GIVEN)
                maker->forbidden[number] = UINT64_MAX;
            wanted.slots[ANSWER_VALUE] = condition->about == TEMPLATE_MEASURE ? NULL : wanted.slots[ANSWER_VALUE];
            if (draft_end(maker, &draft, good && go_on(maker, alternative, at, &wanted, bindings, depth)))
                return true;
        }
    }
    return false;
}

static bool want_conclusion(struct case_maker *maker, const struct alternative *alternative, size_t at, struct bindings *bindings,
                            int depth)
{
    const struct rulebook *rulebook = &maker->knowledge->rulebook;

    for (size_t i = 0; depth < WAYS_DEEP && i < rulebook->alternative_count; i++) {
        const struct alternative *other = &rulebook->alternatives[i];
        struct fact concluded = {.about = other->concludes};
        struct draft draft;
        struct bindings inner;
        bool good;

        if (other == alternative || !rulebook->rules[other->rule].active ||
            rulebook->rules[other->rule].stage > rulebook->rules[alternative->rule].stage ||
            !alternative_could_conclude(other, &alternative->conditions[at], bindings, &inner))
            continue;
        draft = draft_begin(maker);
        good = want_alternative(maker, other, &inner, depth + 1);
        for (int j = 0; good && template_slots(concluded.about)[j] != NULL; j++)
            concluded.slots[j] = other->conclusion[j].constant != NULL ? other->conclusion[j].constant
                                                                       : bindings_get(&inner, other->conclusion[j].variable);
        if (draft_end(maker, &draft,
                      good && condition_matches(&alternative->conditions[at], &concluded, bindings) &&
                          go_on(maker, alternative, at, &concluded, bindings, depth)))
            return true;
    }
    return false;
}

/* Whether the case can be made so that this condition and those after it hold. */
static bool want_from(struct case_maker *maker, const struct alternative *alternative, size_t at, struct bindings *bindings,
                      int depth)
{
    const struct condition *condition = &alternative->conditions[at];

    if (at == alternative->condition_count)
        return true;
    if (maker->steps == 0)
        return false;
    maker->steps--;
    if (condition->test == CONDITION_ABSENT)
        return want_from(maker, alternative, at + 1, bindings, depth);
    if (template_is_answer(condition->about) || condition->about == TEMPLATE_NOT_GIVEN)
        return condition_constraint(condition, ANSWER_FACT) != NULL && want_of_case(maker, alternative, at, bindings, depth);
    for (size_t i = 0; i < maker->knowledge->standing_fact_count; i++)
        if (condition_matches(condition, &maker->knowledge->standing_facts[i], bindings) &&
            go_on(maker, alternative, at, &maker->knowledge->standing_facts[i], bindings, depth))
            return true;
    return want_conclusion(maker, alternative, at, bindings, depth);
}

static bool want_alternative(struct case_maker *maker, const struct alternative *alternative, struct bindings *bindings,
                             int depth)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_ABSENT && !forbid(maker, &alternative->conditions[i]))
            return false;
    return want_from(maker, alternative, 0, bindings, depth);
}

/* --- Cases for every alternative --------------------------------------------------------------------------------- */

/* What is known of the alternatives so far. */
struct checking {
    struct engine *engine;
    const struct knowledge *knowledge;
    const struct rulebook *rulebook;
    struct case_record *record;
    const char *name;              /* of the case: the alternative that it was made for */
    bool *fired, *stopped, *fires; /* by alternative; `fires`: in the case that was decided last */
    struct diag *diag;
    struct check_extent *extent;
};

/* Decides the case in both ways. */
static enum status try(struct checking *checking)
{
    struct result *whole = NULL;
    enum status status = engine_check_case(checking->engine, checking->record, checking->name, &whole, checking->diag);

    checking->extent->cases++;
    memset(checking->fires, 0, checking->rulebook->alternative_count * sizeof *checking->fires);
    for (size_t i = 0; status == STATUS_OK && i < whole->firing_count; i++)
        checking->fires[whole->firings[i].alternative] = checking->fired[whole->firings[i].alternative] = true;
    result_free(whole);
    return status;
}

/* Takes the answers of the case away, one after the other, until the alternative no longer fires. */
static enum status stop(struct checking *checking, size_t alternative)
{
    const size_t facts = checking->record->vocabulary->fact_count, count = checking->rulebook->alternative_count;
    bool *before = memory_new(count, sizeof *before);
    enum status status = STATUS_OK;

    memcpy(before, checking->fires, count * sizeof *before);
    for (size_t i = 0; status == STATUS_OK && i < facts && !checking->stopped[alternative]; i++) {
        struct answer answer = checking->record->answers[i];

        if (!answer_given(&answer))
            continue;
        checking->record->answers[i] = (struct answer){0};
        status = try(checking);
        for (size_t j = 0; j < count; j++)
            checking->stopped[j] = checking->stopped[j] || (before[j] && !checking->fires[j]);
        checking->record->answers[i] = answer;
    }
    free(before);
    return status;
}

/* Makes the case of the alternative, unless there is nothing left to see in it. */
static enum status check_alternative(struct checking *checking, size_t alternative)
{
    const size_t facts = checking->record->vocabulary->fact_count;
    struct case_maker maker = {.knowledge = checking->knowledge,
                               .record = checking->record,
                               .forbidden = memory_new(facts, sizeof *maker.forbidden),
                               .steps = STEPS_MAX};
    struct bindings bindings = {.count = 0};
    enum status status = STATUS_OK;

    checking->name = checking->rulebook->alternatives[alternative].name;
    memset(checking->record->answers, 0, facts * sizeof *checking->record->answers);
    if (!(checking->fired[alternative] && checking->stopped[alternative]) &&
        want_alternative(&maker, &checking->rulebook->alternatives[alternative], &bindings, 0)) {
        status = try(checking);
        if (status == STATUS_OK && checking->fires[alternative])
            status = stop(checking, alternative);
    }
    free(maker.forbidden);
    return status;
}

enum status table_check(struct engine *engine, const struct knowledge *knowledge, struct check_extent *extent, struct diag *diag)
{
    const size_t count = knowledge->rulebook.alternative_count;
    struct checking checking = {.engine = engine,
                                .knowledge = knowledge,
                                .rulebook = &knowledge->rulebook,
                                .record = case_new(&knowledge->vocabulary),
                                .fired = memory_new(count, sizeof(bool)),
                                .stopped = memory_new(count, sizeof(bool)),
                                .fires = memory_new(count, sizeof(bool)),
                                .diag = diag,
                                .extent = extent};
    enum status status = STATUS_OK;

    *extent = (struct check_extent){0};
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = check_alternative(&checking, i);
    for (size_t i = 0; i < count; i++) {
        extent->never_fired += knowledge->rulebook.rules[knowledge->rulebook.alternatives[i].rule].active && !checking.fired[i];
        extent->never_stopped += checking.fired[i] && !checking.stopped[i];
    }
    case_free(checking.record);
    free(checking.fired);
    free(checking.stopped);
    free(checking.fires);
    return status;
}
