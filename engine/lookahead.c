/* Tries every answer alone, ranks the questions. */
#include "lookahead.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "trials.h"

/* --- What readers ask of a look-ahead ---------------------------------------------------------------------------- */

void lookahead_free(struct lookahead *lookahead)
{
    if (lookahead == NULL)
        return;
    arena_free(lookahead->memory);
    free(lookahead->trials);
    free(lookahead->questions);
    free(lookahead);
}

const struct open_question *lookahead_question(const struct lookahead *lookahead, size_t fact)
{
    for (size_t i = 0; i < lookahead->question_count; i++)
        if (lookahead->questions[i].fact == fact)
            return &lookahead->questions[i];
    return NULL;
}

bool change_is_one_answer_away(const struct advice_change *change)
{
    bool was_away =
        change->before == STANDING_ABSENT || change->before == STANDING_BLOCKED || change->before == STANDING_CONFLICT;

    return change->action && was_away && (change->after == STANDING_RECOMMENDED || change->after == STANDING_WITH_CAUTION);
}

const char *trial_answer(const struct trial *trial, const struct vocabulary *vocabulary, char *buffer, size_t size)
{
    if (trial->choice != NOT_FOUND)
        return vocabulary->facts[trial->fact].choices[trial->choice].value;
    snprintf(buffer, size, "%ld", trial->low);
    return buffer;
}

/* --- The advice of a run in brief, and the difference of two --- */

/* The part of a run that readers see as advice, and what kind of case it is about: the assessments that advice begins with. */
struct advice_item {
    const char *subject;
    const char *value; /* of a principle check or an assessment, else NULL */
    int kind;          /* enum kind, or KIND_COUNT for an action with a standing */
    int standing;
    int strength;
};

struct advice {
    struct advice_item *items;
    size_t count, capacity;
    const struct vocabulary *vocabulary;
    bool danger;                 /* danger is near */
    struct case_record *implied; /* takes the answers that the run implies, or NULL */
};

static struct advice_item *add_item(struct advice *advice)
{
    advice->items = memory_grow(advice->items, &advice->capacity, advice->count + 1, sizeof *advice->items);
    advice->items[advice->count] =
        (struct advice_item){.kind = KIND_COUNT, .standing = STANDING_ABSENT, .strength = STRENGTH_COUNT};
    return &advice->items[advice->count++];
}

static bool is_head(const struct vocabulary *vocabulary, const char *assessment)
{
    for (size_t i = 0; i < vocabulary->head_count; i++)
        if (vocabulary->heads[i] == assessment) /* interned */
            return true;
    return false;
}

static void take_finding(struct advice *advice, const char *const *slots)
{
    enum strength strength;
    struct advice_item *item;
    enum kind kind;

    if (!kind_read(slots[FINDING_KIND], &kind) || !strength_read(slots[FINDING_STRENGTH], &strength))
        return;
    if (kind == KIND_IMPLIED_ANSWER && advice->implied != NULL)
        case_imply(advice->implied, slots[FINDING_SUBJECT], slots[FINDING_VALUE]);
    if (kind == KIND_ASSESSMENT)
        advice->danger |= vocabulary_is_danger(advice->vocabulary, slots[FINDING_SUBJECT], slots[FINDING_VALUE]);
    if (kind == KIND_IMPLIED_ANSWER || (kind == KIND_ASSESSMENT && !is_head(advice->vocabulary, slots[FINDING_SUBJECT])) ||
        (kind == KIND_MISSING_INFORMATION && strength != STRENGTH_REQUIRED))
        return;
    item = add_item(advice);
    item->subject = slots[FINDING_SUBJECT];
    item->strength = (int)strength;
    if (!kind_is_action(kind))
        item->kind = (int)kind;
    if (kind == KIND_PRINCIPLE_CHECK || kind == KIND_ASSESSMENT)
        item->value = slots[FINDING_VALUE];
}

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    enum standing standing;
    struct advice_item *item;

    (void)number;
    if (about == TEMPLATE_FINDING) {
        take_finding(context, slots);
    } else if (standing_read(slots[STANDING_IS], &standing)) {
        item = add_item(context);
        item->subject = slots[STANDING_SUBJECT];
        item->standing = (int)standing;
    }
}

static struct run_sink advice_sink(struct advice *advice)
{
    advice->count = 0;
    advice->danger = false;
    return (struct run_sink){.context = advice, .templates = 1u << TEMPLATE_FINDING | 1u << TEMPLATE_STANDING, .fact = take_fact};
}

/* Actions first, then by kind, subject and value. */
static int compare_items(const void *a, const void *b)
{
    const struct advice_item *first = a, *second = b;
    int order = (second->kind == KIND_COUNT) - (first->kind == KIND_COUNT);

    if (order == 0)
        order = first->kind - second->kind;
    if (order == 0 && first->subject != second->subject)
        order = strcmp(first->subject, second->subject);
    if (order == 0 && first->value != second->value)
        order = strcmp(first->value != NULL ? first->value : "", second->value != NULL ? second->value : "");
    return order;
}

/* Merges and sorts what the sink took. */
static void advice_finish(struct advice *advice)
{
    size_t kept = 0;

    if (advice->count == 0)
        return;
    qsort(advice->items, advice->count, sizeof *advice->items, compare_items);
    for (size_t i = 1; i < advice->count; i++) {
        struct advice_item *last = &advice->items[kept], *item = &advice->items[i];

        if (compare_items(last, item) != 0)
            advice->items[++kept] = *item;
        else {
            last->strength = item->strength < last->strength ? item->strength : last->strength;
            last->standing = item->standing < last->standing ? item->standing : last->standing;
        }
    }
    advice->count = kept + 1;
}

/* Whether it says what to do now. */
static bool counts(const struct advice_item *item)
{
    return item != NULL && item->kind == KIND_COUNT && item->strength <= STRENGTH_STRONG &&
           (item->standing == STANDING_RECOMMENDED || item->standing == STANDING_WITH_CAUTION);
}

/* The change from one item to the other; NULL stands for nothing there. */
static struct advice_change change_of(const struct knowledge *knowledge, const struct advice_item *before,
                                      const struct advice_item *after)
{
    const struct advice_item *item = after != NULL ? after : before;
    struct advice_change change = {.subject = item->subject,
                                   .value = item->value,
                                   .action = item->kind == KIND_COUNT,
                                   .kind = (enum kind)item->kind,
                                   .strength = (enum strength)item->strength,
                                   .safety = knowledge_is_safety_subject(knowledge, item->subject)};

    if (change.action) {
        change.before = before != NULL ? before->standing : STANDING_ABSENT;
        change.after = after != NULL ? after->standing : STANDING_ABSENT;
    } else {
        change.before = before != NULL;
        change.after = after != NULL;
    }
    return change;
}

/* Writes the differences of advice into the trial, in the arena, and whether one of them counts. What kind of case it is counts, too,
 * unless danger is near and everything else waits. */
static void advice_difference(struct arena *arena, const struct knowledge *knowledge, const struct advice *before,
                              const struct advice *after, struct trial *trial)
{
    size_t i = 0, j = 0;

    trial->changes = arena_alloc(arena, before->count + after->count, sizeof *trial->changes);
    while (i < before->count || j < after->count) {
        int order = i == before->count ? 1 : j == after->count ? -1 : compare_items(&before->items[i], &after->items[j]);
        const struct advice_item *old = order <= 0 ? &before->items[i++] : NULL, *new = order >= 0 ? &after->items[j++] : NULL;

        if ((old != NULL ? old : new)->kind == KIND_ASSESSMENT) {
            trial->counts |= (old == NULL || new == NULL) && !before->danger;
        } else if (old == NULL || new == NULL || old->standing != new->standing || old->strength != new->strength) {
            trial->changes[trial->change_count++] = change_of(knowledge, old, new);
            trial->counts |= counts(old) || counts(new);
        }
    }
}

/* --- Trials --- */

struct looker {
    struct engine *engine;
    const struct vocabulary *vocabulary;
    struct diag *diag;
    enum status status; /* after a failure nothing is tried any more */
    struct lookahead *lookahead;
    struct case_record trial_case; /* the case, with its own shallow answers */
    struct case_record known;      /* the same with the answers that follow from them: it decides which questions are asked */
    struct advice base, tried;
    size_t trial_capacity, question_capacity;
};

/* Consults with this answer in the place of the case's own and takes the differences. */
static void try_answer(struct looker *looker, size_t fact, const struct answer *answer, struct trial *trial)
{
    struct answer *place = &looker->trial_case.answers[fact], kept = *place;
    const struct run_sink sink = advice_sink(&looker->tried);

    if (looker->status != STATUS_OK)
        return;
    *place = *answer;
    looker->status = engine_run(looker->engine, &looker->trial_case, &sink, looker->diag);
    *place = kept;
    advice_finish(&looker->tried);
    advice_difference(looker->lookahead->memory, engine_knowledge(looker->engine), &looker->base, &looker->tried, trial);
    looker->lookahead->consultations++;
}

/* --- Ranking --- */

/* Scores are means over the answers of a question; this keeps them whole numbers. */
enum { SCORE_UNIT = 60 };

/* How much the changes weigh: by strength, ten times for safety; a change of strength alone, or of a warning, half. */
static long weight_of(const struct trial *trial)
{
    static const long by_strength[STRENGTH_COUNT] = {16, 16, 8, 4, 2, 4};
    long sum = 0;

    for (size_t i = 0; i < trial->change_count; i++) {
        const struct advice_change *change = &trial->changes[i];
        long weight = by_strength[change->strength] * (change->safety ? 10 : 1);

        sum += !change->action || change->before == change->after ? weight / 2 : weight;
    }
    return sum;
}

static int compare_questions(const void *a, const void *b, void *facts)
{
    const struct open_question *first = a, *second = b;
    const struct case_fact *all = facts;
    bool opening_a = all[first->fact].asked_first, opening_b = all[second->fact].asked_first;

    if (opening_a != opening_b)
        return opening_a ? -1 : 1;
    if (!opening_a && first->safety != second->safety)
        return first->safety ? -1 : 1;
    if (!opening_a && first->score != second->score)
        return first->score > second->score ? -1 : 1;
    return all[first->fact].order - all[second->fact].order;
}

static bool worth_trying(const struct looker *looker, size_t fact)
{
    const struct case_fact *asked = &looker->vocabulary->facts[fact];
    const struct answer *answer = &looker->known.answers[fact];
    bool open = !answer_given(answer) || (asked->unknown != NOT_FOUND && answer->chosen == UINT64_C(1) << asked->unknown);

    return open && vocabulary_relevant(looker->vocabulary, fact, &looker->known);
}

/* --- Questions that only lead to others --- */

static void rank_way(struct looker *looker, size_t fact, struct open_question *question);

/* The score of a question that the trial case has just made worth asking: by its own answers, else by where it leads. */
static long rank_opened(struct looker *looker, size_t fact)
{
    const struct tried_answers *answers = tried_answers(engine_knowledge(looker->engine), fact);
    struct open_question way = {.fact = fact};
    long score = 0;

    for (size_t i = 0; i < answers->count; i++) {
        struct trial trial = {.fact = fact};

        try_answer(looker, fact, &answers->items[i].answer, &trial);
        score += weight_of(&trial) * SCORE_UNIT / (long)answers->count;
    }
    if (score > 0)
        return score;
    rank_way(looker, fact, &way);
    return way.score;
}

/* Takes the answers of the trial case and those that follow from them. */
static void know(struct looker *looker)
{
    struct advice unread = {.vocabulary = looker->vocabulary, .implied = &looker->known};
    const struct run_sink sink = advice_sink(&unread);

    memcpy(looker->known.answers, looker->trial_case.answers, looker->vocabulary->fact_count * sizeof *looker->known.answers);
    if (looker->status == STATUS_OK)
        looker->status = engine_run(looker->engine, &looker->trial_case, &sink, looker->diag);
    looker->lookahead->consultations++;
    free(unread.items);
}

/* Tries the later questions that one answer makes worth asking. */
static void follow_answer(struct looker *looker, size_t fact, int choice, struct open_question *question)
{
    const size_t count = looker->vocabulary->fact_count;
    struct answer *place = &looker->trial_case.answers[fact], kept = *place;
    struct answer *before = memory_new(count, sizeof *before), *after = looker->known.answers;

    memcpy(before, after, count * sizeof *before);
    *place = (struct answer){.chosen = UINT64_C(1) << choice};
    know(looker);
    for (size_t i = fact + 1; looker->status == STATUS_OK && i < count; i++) {
        bool opened = worth_trying(looker, i);
        size_t at = 0;
        long score;

        looker->known.answers = before;
        opened = opened && !worth_trying(looker, i);
        looker->known.answers = after;
        score = opened ? rank_opened(looker, i) : 0;
        question->score = score > question->score ? score : question->score;
        while (at < question->opened_count && question->opened[at] != i)
            at++;
        if (score > 0 && at == question->opened_count)
            question->opened[question->opened_count++] = i;
    }
    *place = kept;
    memcpy(after, before, count * sizeof *after);
    free(before);
}

/* What a question is worth because its answers make other questions worth asking. It is as telling as the best of those, divided by
 * its answers, for not every one leads there. */
static void rank_way(struct looker *looker, size_t fact, struct open_question *question)
{
    const struct case_fact *asked = &looker->vocabulary->facts[fact];

    question->opened = arena_alloc(looker->lookahead->memory, looker->vocabulary->fact_count, sizeof *question->opened);
    for (int i = 0; i < (int)asked->choice_count; i++)
        if (i != asked->unknown)
            follow_answer(looker, fact, i, question);
    if (question->score > 0)
        question->score = question->score / (long)asked->choice_count + 1;
}

/* Whether any question is asked only for some answers to this one. */
static bool leads_on(const struct vocabulary *vocabulary, size_t fact)
{
    for (size_t i = fact + 1; i < vocabulary->fact_count; i++)
        for (size_t j = 0; j < vocabulary->facts[i].relevance_count; j++)
            for (size_t k = 0; k < vocabulary->facts[i].relevance[j].count; k++)
                if (vocabulary->facts[i].relevance[j].atoms[k].fact == fact)
                    return true;
    return false;
}

/* --- Questions that the interview asks because of others --- */

static bool leads_to_telling(struct looker *looker, size_t fact);

/* Whether a question of the interview's stages that the trial case has just made worth asking is telling. */
static bool is_telling(struct looker *looker, size_t fact)
{
    const struct tried_answers *answers = tried_answers(engine_knowledge(looker->engine), fact);

    for (size_t i = 0; i < answers->count; i++) {
        struct trial trial = {.fact = fact};

        try_answer(looker, fact, &answers->items[i].answer, &trial);
        if (trial.counts)
            return true;
    }
    return leads_on(looker->vocabulary, fact) && leads_to_telling(looker, fact);
}

/* Whether one of its answers opens such a question. */
static bool leads_to_telling(struct looker *looker, size_t fact)
{
    const size_t size = looker->vocabulary->fact_count * sizeof *looker->known.answers;
    struct answer *place = &looker->trial_case.answers[fact], kept = *place;
    struct answer *before = memory_new(1, size), *after = looker->known.answers;
    const struct case_fact *asked = &looker->vocabulary->facts[fact];
    bool found = false;

    memcpy(before, after, size);
    for (int choice = 0; !found && choice < (int)asked->choice_count; choice++) {
        if (choice == asked->unknown)
            continue;
        *place = (struct answer){.chosen = UINT64_C(1) << choice};
        know(looker);
        for (size_t i = fact + 1; !found && looker->status == STATUS_OK && i < looker->vocabulary->fact_count; i++) {
            bool opened = looker->vocabulary->facts[i].interview_stage != NOT_FOUND && worth_trying(looker, i);

            looker->known.answers = before;
            opened = opened && !worth_trying(looker, i);
            looker->known.answers = after;
            found = opened && is_telling(looker, i);
        }
    }
    *place = kept;
    memcpy(after, before, size);
    free(before);
    return found;
}

/* Tries its answers; the question is kept if they, or those that they lead to, change anything. */
static void look_at_question(struct looker *looker, size_t fact)
{
    struct lookahead *lookahead = looker->lookahead;
    const struct tried_answers *answers = tried_answers(engine_knowledge(looker->engine), fact);
    struct open_question question = {.fact = fact,
                                     .first_trial = lookahead->trial_count,
                                     .trial_count = answers->count,
                                     .safety =
                                         vocabulary_topic(looker->vocabulary, looker->vocabulary->facts[fact].topic)->safety};

    for (size_t i = 0; i < question.trial_count; i++) {
        const struct tried_answer *tried = &answers->items[i];
        struct trial trial = {.fact = fact, .choice = tried->choice, .low = tried->low, .high = tried->high};

        try_answer(looker, fact, &tried->answer, &trial);
        question.score += weight_of(&trial);
        question.telling |= trial.counts;
        lookahead->trials =
            memory_grow(lookahead->trials, &looker->trial_capacity, lookahead->trial_count + 1, sizeof *lookahead->trials);
        lookahead->trials[lookahead->trial_count++] = trial;
    }
    if (question.score > 0)
        question.score = question.score * SCORE_UNIT / (long)question.trial_count;
    else if (leads_on(looker->vocabulary, fact))
        rank_way(looker, fact, &question);
    if (question.score == 0)
        return;
    if (!question.telling && looker->vocabulary->facts[fact].interview_stage != NOT_FOUND && leads_on(looker->vocabulary, fact))
        question.telling = leads_to_telling(looker, fact);
    lookahead->questions =
        memory_grow(lookahead->questions, &looker->question_capacity, lookahead->question_count + 1, sizeof question);
    lookahead->questions[lookahead->question_count++] = question;
}

enum status engine_look_ahead(struct engine *engine, const struct case_record *record, struct lookahead **lookahead,
                              struct diag *diag)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    struct looker looker = {.engine = engine, .vocabulary = vocabulary, .diag = diag, .trial_case = *record};
    const struct run_sink sink = advice_sink(&looker.base);
    const size_t size = vocabulary->fact_count * sizeof *record->answers;

    *lookahead = looker.lookahead = memory_new(1, sizeof **lookahead);
    (*lookahead)->memory = arena_new();
    looker.known = looker.trial_case;
    looker.trial_case.answers = memory_new(1, size);
    looker.known.answers = memory_new(1, size);
    memcpy(looker.trial_case.answers, record->answers, size);
    memcpy(looker.known.answers, record->answers, size);
    looker.base = (struct advice){.vocabulary = vocabulary, .implied = &looker.known};
    looker.tried.vocabulary = vocabulary;
    looker.status = engine_run(engine, record, &sink, diag);
    advice_finish(&looker.base);
    (*lookahead)->consultations = 1;
    for (size_t i = 0; looker.status == STATUS_OK && i < vocabulary->fact_count; i++)
        if (worth_trying(&looker, i))
            look_at_question(&looker, i);
    if ((*lookahead)->question_count > 0)
        qsort_r((*lookahead)->questions, (*lookahead)->question_count, sizeof *(*lookahead)->questions, compare_questions,
                vocabulary->facts);
    free(looker.trial_case.answers);
    free(looker.known.answers);
    free(looker.base.items);
    free(looker.tried.items);
    if (looker.status != STATUS_OK) {
        lookahead_free(*lookahead);
        *lookahead = NULL;
    }
    return looker.status;
}
