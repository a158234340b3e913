/* Lint of the rules: notes, sources, names, order of stages; conditions and conclusions one by one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "knowledge.h"
#include "load.h"
#include "matching.h"
#include "text.h"

/* The alternative that is looked at. */
struct rule_lint {
    struct knowledge *knowledge;
    struct diag *diag;
    const struct alternative *alternative;
};

/* Partial matches of one alternative; of all together; more than is worth counting. */
static const double join_max = 1e5, joins_max = 1e6, uncounted = 1e12;

/* Facts that may hold at the same time: alike but for the slots that are NULL, and how many of them there can be. */
struct alike {
    struct fact fact;
    double count;
    const struct alternative *by; /* or NULL: of the case, or holding always */
    size_t next;                  /* the one before it with the same subject, + 1 */
    size_t matched;               /* the number of the last condition that it matched */
};

struct join_lint {
    const struct knowledge *knowledge;
    struct alike_list {
        struct alike *items;
        size_t count, capacity;
        struct pointer_map by_subject; /* the last one + 1 with the word as its subject, … */
        size_t any_subject;            /* … and with a variable */
    } lists[TEMPLATE_COUNT];
    struct alike **matching; /* of the condition that is looked at */
    size_t capacity, number; /* of this condition: how many were looked at before it */
};

/* --- Joins: the facts that there can be --------------------------------------------------------------------------------- */

/* The slot that tells most facts apart. */
static int subject_slot(enum fact_template about)
{
    return about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0;
}

/* The last fact of the list with this subject, + 1; NULL: any. */
static size_t last_of(const struct alike_list *list, const char *subject)
{
    return subject != NULL ? (size_t)(uintptr_t)pointer_map_get(&list->by_subject, subject) : list->any_subject;
}

static void add(struct join_lint *lint, const struct fact *fact, double count, const struct alternative *by)
{
    struct alike_list *list = &lint->lists[fact->about];
    const char *subject = fact->slots[subject_slot(fact->about)];

    list->items = memory_grow(list->items, &list->capacity, list->count + 1, sizeof *list->items);
    list->items[list->count++] = (struct alike){*fact, count, by, last_of(list, subject), 0};
    if (subject != NULL)
        pointer_map_set(&list->by_subject, subject, (const void *)(uintptr_t)list->count);
    else
        list->any_subject = list->count;
}

/* Only a question of several values leaves more than one answer; a whole number leaves a measure or the answer `unknown`. */
static void add_answers(struct join_lint *lint, const struct case_fact *fact)
{
    if (fact->type != FACT_MANY)
        add(lint, &(struct fact){TEMPLATE_ANSWER, {fact->id}}, 1, NULL);
    for (size_t i = 0; fact->type == FACT_MANY && i < fact->choice_count; i++)
        add(lint, &(struct fact){TEMPLATE_ANSWER, {fact->id, fact->choices[i].value}}, 1, NULL);
    if (fact->implied)
        add(lint, &(struct fact){TEMPLATE_NOT_GIVEN, {fact->id}}, 1, NULL);
    if (fact->type == FACT_NUMBER)
        add(lint, &(struct fact){TEMPLATE_MEASURE, {fact->id}}, 1, NULL);
}

static void add_conclusions(struct join_lint *lint, const struct alternative *alternative, double words)
{
    struct fact fact = {.about = alternative->concludes};
    double count = 1;

    if (alternative->concludes == TEMPLATE_ANSWER)
        return; /* it takes the place of an answer that was not given, which is counted */
    for (int i = 0; i < SLOTS_MAX; i++) {
        fact.slots[i] = alternative->conclusion[i].constant;
        if (alternative->conclusion[i].variable != NULL)
            count *= words;
    }
    add(lint, &fact, count, alternative);
}

/* --- Partial matches --------------------------------------------------------------------------------------------- */

static bool bound_before(const struct alternative *alternative, size_t at, const char *variable)
{
    for (size_t i = 0; i < at; i++)
        for (size_t j = 0; j < alternative->conditions[i].constraint_count; j++)
            if (alternative->conditions[i].test == CONDITION_PRESENT &&
                alternative->conditions[i].constraints[j].variable == variable)
                return true;
    return false;
}

/* Whether both may have the same words, which are interned, in these slots. */
static bool may_agree(const struct fact *a, const struct fact *b, const int *slots, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a->slots[slots[i]] != b->slots[slots[i]] && a->slots[slots[i]] != NULL && b->slots[slots[i]] != NULL)
            return false;
    return true;
}

static size_t take_if_matching(struct join_lint *lint, const struct condition *condition, struct alike *alike, size_t count)
{
    static const struct bindings none;

    if (!condition_matches(condition, &alike->fact, &none))
        return count;
    alike->matched = lint->number;
    lint->matching[count] = alike;
    return count + 1;
}

/* Takes those facts that match the condition from this one on, all of one subject. Returns the number of all. */
static size_t take_matching(struct join_lint *lint, const struct condition *condition, size_t from, size_t count)
{
    const struct alike_list *list = &lint->lists[condition->about];

    for (size_t i = from; i != 0; i = list->items[i - 1].next)
        count = take_if_matching(lint, condition, &list->items[i - 1], count);
    return count;
}

/* The facts that match and agree with this one, from the one on that is given, all of one subject. */
static double agreeing(const struct join_lint *lint, const struct alike *with, size_t from, const int *slots, size_t count)
{
    const struct alike_list *list = &lint->lists[with->fact.about];
    double together = 0;

    for (size_t i = from; i != 0; i = list->items[i - 1].next)
        if (list->items[i - 1].matched == lint->number && may_agree(&with->fact, &list->items[i - 1].fact, slots, count))
            together += list->items[i - 1].count;
    return together;
}

/* How many facts can match the condition in one partial match of those before it: the most that agree in the slots whose variables are
 * bound by then. */
static double most_matching(struct join_lint *lint, const struct alternative *alternative, size_t at)
{
    const struct condition *condition = &alternative->conditions[at];
    const struct alike_list *list = &lint->lists[condition->about];
    const struct constraint *subject = condition_constraint(condition, subject_slot(condition->about));
    int joined[SLOTS_MAX];
    size_t joined_count = 0, count = 0;
    bool subject_joined = false;
    double most = 0;

    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];

        if (constraint->variable != NULL && bound_before(alternative, at, constraint->variable)) {
            joined[joined_count++] = constraint->slot;
            subject_joined = subject_joined || constraint == subject;
        }
    }
    lint->number++;
    lint->matching = memory_grow(lint->matching, &lint->capacity, list->count, sizeof *lint->matching);
    if (subject != NULL && subject->in.count > 0) {
        for (size_t i = 0; i < subject->in.count; i++)
            count = take_matching(lint, condition, last_of(list, subject->in.items[i]), count);
        count = take_matching(lint, condition, list->any_subject, count);
    } else {
        for (size_t i = 0; i < list->count; i++)
            count = take_if_matching(lint, condition, &list->items[i], count);
    }
    for (size_t i = 0; i < count && (i == 0 || joined_count > 0); i++) {
        const char *same = lint->matching[i]->fact.slots[subject_slot(condition->about)];
        double together = 0;

        if (subject_joined && same != NULL)
            together = agreeing(lint, lint->matching[i], last_of(list, same), joined, joined_count) +
                       agreeing(lint, lint->matching[i], list->any_subject, joined, joined_count);
        for (size_t j = 0; j < count && (!subject_joined || same == NULL); j++)
            if (may_agree(&lint->matching[i]->fact, &lint->matching[j]->fact, joined, joined_count))
                together += lint->matching[j]->count;
        most = together > most ? together : most;
    }
    return most;
}

/* What can come of the conditions of an alternative. */
struct joins {
    double whole;  /* matches of all conditions */
    double all;    /* with the partial ones */
    size_t widest; /* the condition up to which there are the most */
};

/* `not` and `exists` add no fact to a match. */
static struct joins count_joins(struct join_lint *lint, const struct alternative *alternative)
{
    struct joins joins = {.whole = 1};
    double most = 0;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        if (alternative->conditions[i].test == CONDITION_PRESENT)
            joins.whole *= most_matching(lint, alternative, i);
        joins.whole = joins.whole < uncounted ? joins.whole : uncounted;
        joins.all += joins.whole;
        if (joins.whole > most) {
            most = joins.whole;
            joins.widest = i;
        }
    }
    return joins;
}

/* Conclusions with variables are no more than the matches that lead to them. Stages go from the first to the last, so that what a rule
 * reads of earlier stages is counted closely by then; what rules of one stage lend each other stays with the words. */
static void narrow_conclusions(struct join_lint *lint)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;

    for (size_t stage = 0; stage < rulebook->stage_count; stage++)
        for (int about = TEMPLATE_FINDING; about < TEMPLATE_COUNT; about++)
            for (size_t i = 0; i < lint->lists[about].count; i++) {
                struct alike *alike = &lint->lists[about].items[i];
                double matches;

                if (alike->count <= 1 || rulebook->rules[alike->by->rule].stage != stage)
                    continue;
                matches = count_joins(lint, alike->by).whole;
                alike->count = matches < alike->count ? matches : alike->count;
            }
}

/* A variable could take any word, or the number of any measure. */
static void gather(struct join_lint *lint)
{
    const struct knowledge *knowledge = lint->knowledge;
    double words;

    for (size_t i = 0; i < knowledge->vocabulary.fact_count; i++)
        add_answers(lint, &knowledge->vocabulary.facts[i]);
    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        add(lint, &knowledge->standing_facts[i], 1, NULL);
    words = (double)knowledge->words.count + (double)lint->lists[TEMPLATE_MEASURE].count;
    for (size_t i = 0; i < knowledge->rulebook.alternative_count; i++)
        add_conclusions(lint, &knowledge->rulebook.alternatives[i], words);
    narrow_conclusions(lint);
}

void lint_joins(const struct knowledge *knowledge, struct diag *diag)
{
    const struct rulebook *rulebook = &knowledge->rulebook;
    struct join_lint lint = {.knowledge = knowledge};
    struct joins *joins = memory_new(rulebook->alternative_count, sizeof *joins);
    double total = 0, largest = 0;

    gather(&lint);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        joins[i] = count_joins(&lint, &rulebook->alternatives[i]);
        total += joins[i].all;
        largest = joins[i].all > largest ? joins[i].all : largest;
    }
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];

        if (joins[i].all > join_max || (total > joins_max && joins[i].all == largest))
            diag_add(
                diag, &alternative->at, CODE_TOO_MANY_MATCHES,
                _("name kinds, subjects and values, or tie the conditions together with variables; leave out those that repeat"),
                _("rule %s: too many combinations of facts could match its conditions up to number %zu (%s)"), alternative->name,
                joins[i].widest + 1, template_word(alternative->conditions[joins[i].widest].about));
    }
    for (int about = 0; about < TEMPLATE_COUNT; about++) {
        pointer_map_free(&lint.lists[about].by_subject);
        free(lint.lists[about].items);
    }
    free(lint.matching);
    free(joins);
}

/* --- Lint of the words ------------------------------------------------------------------------------------------- */

/* The thing that is looked at, by the template and the name of its definition. Its place is looked up when there is a problem. */
struct subject {
    struct knowledge *knowledge;
    struct diag *diag;
    const char *template;
    const char *name;
    const char *value; /* of a label, or NULL */
};

static void report(const struct subject *about, enum code code, const char *hint, const char *what, const char *word)
{
    struct place place = knowledge_place(about->knowledge, about->template, about->name, about->value);

    diag_add(about->diag, &place, code, hint, "%s: %s", what, word);
}

/* Whether any name of one thing (id or alias) is also a name of the other; returns it. Names are interned. */
static const char *shared_name(const char *id_a, const char *const alias_a[2], const char *id_b, const char *const alias_b[2])
{
    const char *names_a[3] = {id_a, alias_a[0], alias_a[1]}, *names_b[3] = {id_b, alias_b[0], alias_b[1]};

    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            if (names_a[i] != NULL && names_a[i] == names_b[j])
                return names_a[i];
    return NULL;
}

static void check_question(struct knowledge *knowledge, size_t index, struct diag *diag)
{
    const struct case_fact *facts = knowledge->vocabulary.facts, *fact = &facts[index];
    struct subject about = {knowledge, diag, "question", fact->id, NULL};

    if (vocabulary_topic(&knowledge->vocabulary, fact->topic) == NULL)
        report(&about, CODE_UNKNOWN_WORD, _("add the topic or correct the name"), _("question of unknown topic"), fact->topic);
    for (size_t i = 0; i < fact->feeds.count; i++)
        if (reference_statement(&knowledge->reference, fact->feeds.items[i]) == NULL)
            report(&about, CODE_UNKNOWN_WORD, _("feeds names statements of the source"), _("no such statement"),
                   fact->feeds.items[i]);
    for (size_t i = 0; i < fact->choice_count; i++)
        for (size_t j = 0; j < i; j++) {
            const struct choice *a = &fact->choices[i], *b = &fact->choices[j];
            const char *shared = shared_name(a->value, a->alias, b->value, b->alias);

            if (shared != NULL)
                report(&about, CODE_DUPLICATE, _("give the values labels that differ"), _("two values share a name"), shared);
        }
    for (size_t i = 0; i < index; i++) {
        const char *shared = shared_name(fact->id, fact->alias, facts[i].id, facts[i].alias);

        if (shared != NULL)
            report(&about, CODE_DUPLICATE, _("give the facts ids and labels that differ"), _("two facts share a name"), shared);
        if (facts[i].order == fact->order)
            report(&about, CODE_DUPLICATE, _("give each question its own order"), _("asked at the same place as"), facts[i].id);
    }
}

static void check_labels(struct knowledge *knowledge, struct diag *diag)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 1; i < vocabulary->label_count; i++) {
        const struct label *label = &vocabulary->labels[i], *before = &vocabulary->labels[i - 1];
        struct subject about = {knowledge, diag, "label", label->of, label->value};

        if (label->of == before->of && label->value == before->value)
            report(&about, CODE_DUPLICATE, _("remove one"), _("two labels of one name"), label->of);
    }
}

static void need_label(struct knowledge *knowledge, const char *of, const char *value, struct diag *diag)
{
    struct place place;

    if (vocabulary_label(&knowledge->vocabulary, of, value) != NULL)
        return;
    place = knowledge_place(knowledge, "assessment", of, NULL);
    diag_add(diag, &place, CODE_MISSING_LABEL, _("add a label for it"), _("no label for %s %s"), of, value != NULL ? value : "");
}

/* Every fixed word that people read has a label, and so have assessments with their values. */
static void check_words_have_labels(struct knowledge *knowledge, struct diag *diag)
{
    static const struct {
        const char *const *words;
        int count;
    } fixed[] = {
        {all_kinds, KIND_COUNT}, {all_strengths, STRENGTH_COUNT}, {all_standings, STANDING_COUNT}, {all_origins, ORIGIN_COUNT}};
    const struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->assessment_count; i++) {
        const struct assessment_name *assessment = &vocabulary->assessments[i];

        need_label(knowledge, assessment->name, NULL, diag);
        for (size_t j = 0; j < assessment->values.count; j++)
            need_label(knowledge, assessment->name, assessment->values.items[j], diag);
    }
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        for (int j = 0; j < fixed[i].count; j++)
            need_label(knowledge, fixed[i].words[j], NULL, diag);
    for (size_t i = 0; i < vocabulary->principle_state_count; i++) {
        const char *value = vocabulary->principle_states[i].value;
        struct subject about = {knowledge, diag, "principle-state", value, NULL};

        if (vocabulary_label(vocabulary, kind_word(KIND_PRINCIPLE_CHECK), value) == NULL)
            report(&about, CODE_MISSING_LABEL, _("add a label for it"), kind_word(KIND_PRINCIPLE_CHECK), value);
    }
}

/* --- What readers need ------------------------------------------------------------------------------------------- */

/* Whether there is such a thing as the fact of this template speaks of. Rules about safety are checked where they are marked. */
static bool is_known(const struct knowledge *knowledge, const struct named_place *named)
{
    bool known = true;

    if (strcmp(named->template, "stage") == 0 || strcmp(named->template, "contradiction-stage") == 0) {
        const struct rulebook *rulebook = &knowledge->rulebook;

        known = word_place(named->name, rulebook->stages, (int)rulebook->stage_count) < (int)rulebook->stage_count;
    } else if (strcmp(named->template, "head") == 0 || strcmp(named->template, "danger") == 0 ||
               strcmp(named->template, "no-danger") == 0) {
        known = vocabulary_assessment(&knowledge->vocabulary, named->name) != NULL;
    } else if (strcmp(named->template, "safety-topic") == 0) {
        known = vocabulary_topic(&knowledge->vocabulary, named->name) != NULL;
    } else if (strcmp(named->template, "asked-first") == 0 || strcmp(named->template, "counts-always") == 0) {
        known = vocabulary_fact(&knowledge->vocabulary, named->name) != NOT_FOUND;
    } else if (strcmp(named->template, "step") == 0) {
        known = reference_statement(&knowledge->reference, named->name) != NULL;
    }
    return known;
}

/* The templates of which every name stands once, and which of them a rule base cannot do without. */
static const struct reading {
    const char *template;
    bool needed;
} readings[] = {{"stage", false},         {"head", true},
                {"danger", true},         {"principle-state", true},
                {"asked-first", true},    {"safety-topic", true},
                {"step", false},          {"safety-rule", false},
                {"example", false},       {"contradiction-stage", false},
                {"counts-always", false}, {"interview-stage", false},
                {"no-danger", false},     {"property", false},
                {"no-gain", false}};

/* Whether a question of a stage looks at one that the stage asks after it. */
static bool looks_ahead(const struct vocabulary *vocabulary, const struct words *asked, size_t at, const struct case_fact *fact)
{
    for (size_t i = 0; i < fact->relevance_count; i++)
        for (size_t j = 0; j < fact->relevance[i].count; j++)
            for (size_t k = at + 1; k < asked->count; k++)
                if (vocabulary->facts[fact->relevance[i].atoms[j].fact].id == asked->items[k])
                    return true;
    return false;
}

static void check_interview(struct knowledge *knowledge, struct diag *diag)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->interview_stage_count; i++) {
        const struct interview_stage *stage = &vocabulary->interview_stages[i];
        struct subject about = {knowledge, diag, "interview-stage", stage->name, NULL};

        for (size_t j = 0; j < stage->facts.count; j++) {
            const char *id = stage->facts.items[j];
            int fact = vocabulary_fact(vocabulary, id);

            if (fact == NOT_FOUND || vocabulary->facts[fact].id != id)
                report(&about, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no such question"), id);
            else if (vocabulary->facts[fact].interview_stage != (int)i || word_place(id, stage->facts.items, (int)j) < (int)j)
                report(&about, CODE_DUPLICATE, _("name it once"), _("it is asked before"), id);
            else if (looks_ahead(vocabulary, &stage->facts, j, &vocabulary->facts[fact]))
                report(&about, CODE_BAD_ASK_WHEN, _("put it behind the questions that its ask-when names"),
                       _("it is asked before what it depends on"), id);
        }
    }
}

static size_t check_names_of(struct knowledge *knowledge, const char *template, struct diag *diag)
{
    const struct named_place *places = knowledge->places;
    size_t count = 0;

    for (size_t i = 0; i < knowledge->place_count; i++) {
        if (strcmp(places[i].template, template) != 0)
            continue;
        count++;
        if (!is_known(knowledge, &places[i]))
            diag_add(diag, &places[i].at, CODE_UNKNOWN_WORD, _("correct the name"), _("%s: unknown word %s"), template,
                     places[i].name);
        for (size_t j = 0; j < i; j++)
            if (places[j].name == places[i].name && places[j].value == places[i].value &&
                strcmp(places[j].template, template) == 0)
                diag_add(diag, &places[i].at, CODE_DUPLICATE, _("remove one"), _("%s is said of %s before"), template,
                         places[i].name);
    }
    return count;
}

static void check_values_of(struct knowledge *knowledge, const char *template, const struct danger *dangers, size_t count,
                            struct diag *diag)
{
    for (size_t i = 0; i < count; i++) {
        const struct danger *danger = &dangers[i];
        const struct assessment_name *assessment = vocabulary_assessment(&knowledge->vocabulary, danger->assessment);
        struct subject about = {knowledge, diag, template, danger->assessment, danger->value};

        if (assessment != NULL && !words_contain(&assessment->values, danger->value))
            report(&about, CODE_UNKNOWN_VALUE, _("see facts/assessments.clp"), danger->assessment, danger->value);
    }
}

static void check_readings(struct knowledge *knowledge, struct diag *diag)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;
    const struct rulebook *rulebook = &knowledge->rulebook;

    for (size_t i = 0; i < sizeof readings / sizeof readings[0]; i++)
        if (check_names_of(knowledge, readings[i].template, diag) == 0 && readings[i].needed)
            diag_add(diag, NULL, CODE_MISSING_FACT, _("see docs/RULES.md"), _("facts/ hold no fact of %s"), readings[i].template);
    for (size_t i = 0; i < rulebook->stage_count; i++)
        if (rulebook_stage(rulebook, i) == NULL)
            diag_add(diag, NULL, CODE_MISSING_FACT, _("add (stage (name …) …) to facts/"), _("nothing says what stage %s does"),
                     rulebook->stages[i]);
    check_values_of(knowledge, "danger", vocabulary->dangers, vocabulary->danger_count, diag);
    check_values_of(knowledge, "no-danger", vocabulary->no_dangers, vocabulary->no_danger_count, diag);
}

static void check_statements(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.statement_count; i++) {
        const struct statement *statement = &knowledge->reference.statements[i];
        struct subject about = {knowledge, diag, "statement", statement->name, NULL};

        if (reference_section(&knowledge->reference, statement->section) == NULL)
            report(&about, CODE_UNKNOWN_WORD, _("add the section or correct the code"), _("unknown section"), statement->section);
        if (reference_statement(&knowledge->reference, statement->name) != statement)
            report(&about, CODE_DUPLICATE, _("remove one"), _("two statements of one name"), statement->name);
    }
}

static bool concluded(const struct rulebook *rulebook, const char *subject)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (alternative_finds(&rulebook->alternatives[i], subject))
            return true;
    return false;
}

static void check_statement_notes(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->statement_note_count; i++) {
        const struct statement_note *note = &knowledge->statement_notes[i];
        bool reason = note->without_rule.in[0] != NULL;
        struct subject about = {knowledge, diag, reason ? "without-rule" : "shown-by", note->statement, NULL};

        for (size_t j = 0; j < note->shown_by.count; j++)
            if (vocabulary_assessment(&knowledge->vocabulary, note->shown_by.items[j]) == NULL)
                report(&about, CODE_UNKNOWN_WORD, _("correct the name"), _("no such assessment"), note->shown_by.items[j]);
        if (reason && concluded(&knowledge->rulebook, note->statement))
            report(&about, CODE_STALE_REASON, _("take the reason away"), _("a rule concludes the statement now"),
                   note->statement);
    }
}

static void check_actions(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.action_count; i++) {
        const char *subject = knowledge->reference.actions[i].subject;
        struct subject about = {knowledge, diag, "action", subject, NULL};

        if (i > 0 && strcmp(subject, knowledge->reference.actions[i - 1].subject) == 0)
            report(&about, CODE_DUPLICATE, _("remove one"), _("two actions of one subject"), subject);
        if (vocabulary_label(&knowledge->vocabulary, subject, NULL) == NULL)
            report(&about, CODE_MISSING_LABEL, _("add a label for it"), _("action without a label"), subject);
    }
}

static void check_contacts(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.contact_count; i++) {
        const struct contact *contact = &knowledge->reference.contacts[i];
        const char *name = names_intern(knowledge->names, contact->service.in[LANGUAGE_ID]);
        struct place place = knowledge_place(knowledge, "contact", name, NULL);

        for (size_t j = 0; j < contact->serves.count; j++)
            if (!knowledge_is_safety_subject(knowledge, contact->serves.items[j]) &&
                reference_danger(&knowledge->reference, contact->serves.items[j]) == NULL)
                diag_add(
                    diag, &place, CODE_UNKNOWN_WORD,
                    _("contacts serve the safety subjects of facts/reasoning.clp and the kinds of danger of facts/dangers.clp"),
                    _("contact \"%s\" serves unknown subject %s"), contact->service.in[LANGUAGE_EN], contact->serves.items[j]);
    }
}

/* --- Citations --------------------------------------------------------------------------------------------------- */

/* A citation such as "S3.2.iii; P&M, ROBERTS (mapping inferred)": every part begins with a section code or a source key. */
static bool citation_known(const struct knowledge *knowledge, const char *part, size_t length)
{
    char key[64];
    bool section = length > 1 && part[0] == 'S' && part[1] >= '0' && part[1] <= '9';
    size_t end = 0;

    while (end < length && part[end] != ' ' && !(section && part[end] == '.'))
        end++;
    if (end == 0 || end >= sizeof key)
        return false;
    memcpy(key, part, end);
    key[end] = '\0';
    return section ? reference_section(&knowledge->reference, key) != NULL : reference_source(&knowledge->reference, key) != NULL;
}

static void check_source(struct knowledge *knowledge, const char *of, const char *source, const struct place *place,
                         struct diag *diag)
{
    for (const char *at = source; *at != '\0';) {
        size_t length = strcspn(at, ";,");

        if (!citation_known(knowledge, at, length))
            diag_add(diag, place, CODE_UNKNOWN_SOURCE, _("cite a section (S13.4) or a key of facts/sources.clp"),
                     _("note of %s: unknown source \"%.*s\""), of, (int)length, at);
        at += length;
        at += strspn(at, ";, ");
    }
}

static void check_dangers(struct knowledge *knowledge, struct diag *diag)
{
    const struct reference *reference = &knowledge->reference;

    for (size_t i = 0; i < reference->danger_kind_count; i++) {
        const struct danger_kind *kind = &reference->danger_kinds[i];
        struct subject about = {knowledge, diag, "danger-kind", kind->name, NULL};
        struct place place;

        if (reference_danger(reference, kind->name) != kind)
            report(&about, CODE_DUPLICATE, _("remove one"), _("two kinds of danger of one name"), kind->name);
        place = knowledge_place(knowledge, "danger-kind", kind->name, NULL);
        check_source(knowledge, kind->name, kind->source, &place, diag);
    }
    for (size_t i = 0; i < reference->danger_sign_count; i++) {
        const struct danger_sign *sign = &reference->danger_signs[i];
        struct subject about = {knowledge, diag, "danger-sign", sign->kind, NULL};
        int fact = vocabulary_fact(&knowledge->vocabulary, sign->fact);

        if (reference_danger(reference, sign->kind) == NULL)
            report(&about, CODE_UNKNOWN_WORD, _("correct the name"), _("there is no such kind of danger"), sign->kind);
        if (fact == NOT_FOUND)
            report(&about, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no such question"), sign->fact);
        for (size_t j = 0; fact != NOT_FOUND && j < sign->values.count; j++)
            if (case_fact_choice(&knowledge->vocabulary.facts[fact], sign->values.items[j]) == NOT_FOUND)
                report(&about, CODE_UNKNOWN_VALUE, _("use a value of that fact"), sign->fact, sign->values.items[j]);
    }
}

/* What people tell leads to answers that there are. */
static void check_phrases(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.phrase_count; i++) {
        const struct phrase *phrase = &knowledge->reference.phrases[i];
        struct subject about = {knowledge, diag, "phrase", phrase->fact, NULL};
        int fact = vocabulary_fact(&knowledge->vocabulary, phrase->fact);

        if (fact == NOT_FOUND)
            report(&about, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no such question"), phrase->fact);
        else if (case_fact_choice(&knowledge->vocabulary.facts[fact], phrase->value) == NOT_FOUND)
            report(&about, CODE_UNKNOWN_VALUE, _("use a value of that fact"), phrase->fact, phrase->value);
    }
}

/* Each has a name and rests on rules and statements that there are. */
static void check_ambiguities(struct knowledge *knowledge, struct diag *diag)
{
    const struct reference *reference = &knowledge->reference;

    for (size_t i = 0; i < reference->ambiguity_count; i++) {
        const struct ambiguity *ambiguity = &reference->ambiguities[i];
        struct subject about = {knowledge, diag, "ambiguity", ambiguity->name, NULL};
        struct place place = knowledge_place(knowledge, "ambiguity", ambiguity->name, NULL);

        check_source(knowledge, ambiguity->name, ambiguity->source, &place, diag);
        for (size_t j = 0; j < i; j++)
            if (reference->ambiguities[j].name == ambiguity->name)
                report(&about, CODE_DUPLICATE, _("remove one"), _("two ambiguities of one name"), ambiguity->name);
        if (ambiguity->rests.count == 0)
            report(&about, CODE_MISSING_FACT, _("name the rules and statements that it decides about"),
                   _("nothing rests on the ambiguity"), ambiguity->name);
        for (size_t j = 0; j < ambiguity->rests.count; j++)
            if (knowledge_rule(knowledge, ambiguity->rests.items[j]) == NULL &&
                reference_statement(reference, ambiguity->rests.items[j]) == NULL)
                report(&about, CODE_UNKNOWN_WORD, _("correct the name"), _("there is no such rule or statement"),
                       ambiguity->rests.items[j]);
    }
}

void lint_words(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->vocabulary.fact_count; i++)
        check_question(knowledge, i, diag);
    check_labels(knowledge, diag);
    check_words_have_labels(knowledge, diag);
    check_readings(knowledge, diag);
    check_interview(knowledge, diag);
    check_statements(knowledge, diag);
    check_statement_notes(knowledge, diag);
    check_actions(knowledge, diag);
    check_contacts(knowledge, diag);
    check_dangers(knowledge, diag);
    check_phrases(knowledge, diag);
}

/* --- Lint of the conditions of a rule ---------------------------------------------------------------------------- */

/* Adds a problem at the place of the alternative. */
static void lint_report(const struct rule_lint *lint, enum code code, const char *hint, const char *what, const char *word)
{
    diag_add(lint->diag, &lint->alternative->at, code, hint, _("rule %s: %s: %s"), lint->alternative->name, what, word);
}

/* A condition names a value that its fact cannot take; aliases are for people, CLIPS knows the value alone. */
static void check_value(const struct rule_lint *lint, const struct case_fact *fact, const char *value)
{
    int choice = case_fact_choice(fact, value);
    const char *nearest;
    char hint[128];

    if (fact->choice_count == 0 || (choice != NOT_FOUND && strcmp(fact->choices[choice].value, value) == 0))
        return; /* a fact without values is a problem of its own */
    nearest = case_fact_nearest_value(fact, value);
    snprintf(hint, sizeof hint, _("did you mean %s?"), nearest != NULL ? nearest : fact->choices[0].value);
    diag_add(lint->diag, &lint->alternative->at, CODE_UNKNOWN_VALUE, hint, _("rule %s: %s has no value %s"),
             lint->alternative->name, fact->id, value);
}

/* That a fact is neither `none` nor `unknown` may be asked of any. */
static void check_values(const struct rule_lint *lint, const struct case_fact *fact, const struct constraint *is)
{
    for (size_t i = 0; i < is->in.count; i++)
        check_value(lint, fact, is->in.items[i]);
    for (size_t i = 0; i < is->not_in.count; i++)
        if (strcmp(is->not_in.items[i], "none") != 0 && strcmp(is->not_in.items[i], "unknown") != 0)
            check_value(lint, fact, is->not_in.items[i]);
}

/* Conditions over answers and measures name their facts; what they ask must be possible. */
static void check_answer_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct vocabulary *vocabulary = &lint->knowledge->vocabulary;
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT),
                            *is = condition_constraint(condition, ANSWER_VALUE);

    if (to == NULL || to->in.count == 0 || to->variable != NULL) {
        lint_report(lint, CODE_BAD_CONDITION, _("name the fact"), template_word(condition->about), _("no fact is named"));
        return;
    }
    for (size_t i = 0; i < to->in.count; i++) {
        int index = vocabulary_fact(vocabulary, to->in.items[i]);
        const struct case_fact *fact = index != NOT_FOUND ? &vocabulary->facts[index] : NULL;

        if (fact == NULL || strcmp(fact->id, to->in.items[i]) != 0)
            lint_report(lint, CODE_UNKNOWN_FACT, vocabulary_nearest_fact(vocabulary, to->in.items[i]), _("unknown fact"),
                        to->in.items[i]);
        else if (condition->about == TEMPLATE_MEASURE && fact->type != FACT_NUMBER)
            lint_report(lint, CODE_WRONG_TYPE, _("use answer"), _("not a whole number"), fact->id);
        else if (is != NULL && condition->about == TEMPLATE_ANSWER)
            check_values(lint, fact, is);
    }
}

static void check_words(const struct rule_lint *lint, const struct constraint *constraint, const char *const *known, int count)
{
    const struct words *lists[] = {&constraint->in, &constraint->not_in};

    for (int list = 0; list < 2; list++)
        for (size_t i = 0; i < lists[list]->count; i++)
            if (word_place(lists[list]->items[i], known, count) == count)
                lint_report(lint, CODE_UNKNOWN_WORD, _("see docs/RULES.md"), _("unknown word"), lists[list]->items[i]);
}

static void check_subjects(const struct rule_lint *lint, const struct constraint *subject, const struct constraint *value)
{
    const struct vocabulary *vocabulary = &lint->knowledge->vocabulary;

    for (size_t i = 0; i < subject->in.count; i++) {
        const struct assessment_name *assessment = vocabulary_assessment(vocabulary, subject->in.items[i]);

        if (assessment == NULL && vocabulary_label(vocabulary, subject->in.items[i], NULL) == NULL)
            lint_report(lint, CODE_UNKNOWN_WORD, _("correct the name or give it a label"), _("unknown subject"),
                        subject->in.items[i]);
        for (size_t j = 0; assessment != NULL && value != NULL && j < value->in.count; j++)
            if (!words_contain(&assessment->values, value->in.items[j]))
                lint_report(lint, CODE_UNKNOWN_VALUE, _("see facts/assessments.clp"), assessment->name, value->in.items[j]);
    }
}

static void check_finding_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *kind = condition_constraint(condition, FINDING_KIND),
                            *subject = condition_constraint(condition, FINDING_SUBJECT);
    const struct constraint *strength = condition_constraint(condition, FINDING_STRENGTH);

    if (kind == NULL || kind->in.count == 0)
        lint_report(lint, CODE_BAD_CONDITION, _("name the kind"), "finding", _("no kind is named"));
    else
        check_words(lint, kind, all_kinds, KIND_COUNT);
    if (strength != NULL)
        check_words(lint, strength, all_strengths, STRENGTH_COUNT);
    if (subject != NULL)
        check_subjects(lint, subject, condition_constraint(condition, FINDING_VALUE));
}

/* Facts, values, kinds and subjects that a condition names. `exists` is for (exists (answer (to one-fact))) alone. */
static void lint_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *first = condition_constraint(condition, ANSWER_FACT);
    const struct constraint *to = condition_constraint(condition, OBJECTION_TO);

    if (template_is_answer(condition->about))
        check_answer_condition(lint, condition);
    if (condition->about == TEMPLATE_NOT_GIVEN && condition->test != CONDITION_PRESENT)
        lint_report(lint, CODE_BAD_CONDITION, _("ask for the answer itself"), template_word(condition->about),
                    condition_test_word(condition->test));
    if (condition->test == CONDITION_EXISTS &&
        (condition->about != TEMPLATE_ANSWER || condition->constraint_count != 1 || first == NULL || first->in.count != 1))
        lint_report(lint, CODE_BAD_CONDITION, _("use exists only to ask whether a fact was answered"), "exists",
                    template_word(condition->about));
    if (condition->about == TEMPLATE_FINDING)
        check_finding_condition(lint, condition);
    if (condition->about == TEMPLATE_OBJECTION && to != NULL)
        check_words(lint, to, all_standings, STANDING_COUNT);
}

/* --- Notes ------------------------------------------------------------------------------------------------------- */

/* Joins each note to its rule. */
static void join_notes(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->note_count; i++) {
        const struct rule_note *note = &knowledge->notes[i];
        struct rule *rule = knowledge_rule(knowledge, note->rule);

        check_source(knowledge, note->rule, note->source, &note->at, diag);
        if (rule == NULL)
            diag_add(diag, &note->at, CODE_NOTE_WITHOUT_RULE, _("remove the note or write the rule"), _("there is no rule %s"),
                     note->rule);
        else if (rule->source != NULL)
            diag_add(diag, &note->at, CODE_DUPLICATE, _("remove one"), _("rule %s has two notes"), note->rule);
        else {
            rule->origin = note->origin;
            rule->source = note->source;
            rule->reason = note->reason;
        }
    }
}

/* Joins the marks that stand beside notes: a rule about safety, the rule that is named as an example. */
static void join_marks(struct knowledge *knowledge, struct diag *diag)
{
    struct rulebook *rulebook = &knowledge->rulebook;

    rulebook->example = rulebook->rule_count > 0 ? rulebook->rules[0].id : "";
    for (size_t i = 0; i < knowledge->place_count; i++) {
        const struct named_place *named = &knowledge->places[i];
        bool safety = strcmp(named->template, "safety-rule") == 0, example = strcmp(named->template, "example") == 0;
        struct rule *rule = safety || example ? knowledge_rule(knowledge, named->name) : NULL;

        if ((safety || example) && rule == NULL)
            diag_add(diag, &named->at, CODE_NOTE_WITHOUT_RULE, _("remove it or write the rule"), _("there is no rule %s"),
                     named->name);
        else if (safety)
            rule->safety = true;
        else if (example)
            rulebook->example = rule->id;
    }
}

/* --- Stages ------------------------------------------------------------------------------------------------------ */

/* `not` over conclusions only looks at earlier stages, so that the result does not depend on the order of firing. */
static void check_stage(const struct rule_lint *lint, const struct condition *condition)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;
    size_t stage = rulebook->rules[lint->alternative->rule].stage;
    const struct bindings none = {.count = 0};
    struct bindings inner;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->alternatives[i].concludes == condition->about && rulebook_rule_of(rulebook, i)->stage >= stage &&
            alternative_could_conclude(&rulebook->alternatives[i], condition, &none, &inner)) {
            lint_report(lint, CODE_NOT_IN_STAGE, _("move the conclusion to an earlier stage"),
                        _("not looks at a conclusion of its own or a later stage"), rulebook->alternatives[i].name);
            return;
        }
}

/* --- Lint of the conclusion of a rule ---------------------------------------------------------------------------- */

/* The value fits the kind: a value of the assessment, a state of a principle, nil elsewhere; NULL: not known here. */
static void check_concluded_value(const struct rule_lint *lint, enum kind kind, const char *subject, const char *value)
{
    const struct vocabulary *vocabulary = &lint->knowledge->vocabulary;
    const struct assessment_name *assessment = kind == KIND_ASSESSMENT ? vocabulary_assessment(vocabulary, subject) : NULL;

    if (kind == KIND_ASSESSMENT && assessment == NULL)
        lint_report(lint, CODE_UNKNOWN_WORD, _("add it to facts/assessments.clp"), _("unknown assessment"), subject);
    if (value == NULL)
        return;
    if (assessment != NULL && !words_contain(&assessment->values, value))
        lint_report(lint, CODE_UNKNOWN_VALUE, _("see facts/assessments.clp"), subject, value);
    if (kind == KIND_PRINCIPLE_CHECK && vocabulary_principle_state(vocabulary, value) == vocabulary->principle_state_count)
        lint_report(lint, CODE_UNKNOWN_VALUE, _("use a principle-state of facts/reading.clp"), subject, value);
    if (kind != KIND_ASSESSMENT && kind != KIND_PRINCIPLE_CHECK && kind != KIND_IMPLIED_ANSWER && strcmp(value, "nil") != 0)
        lint_report(lint, CODE_UNKNOWN_VALUE, _("this kind has no value: write nil"), subject, value);
}

static void check_concluded_strength(const struct rule_lint *lint, enum kind kind, const char *strength)
{
    static const char *const against[] = {"absolute", "strong", "conditional"};
    static const char *const others[] = {"required", "strong", "moderate", "weak"};

    if (kind == KIND_CONTRAINDICATION ? word_place(strength, against, 3) == 3 : word_place(strength, others, 4) == 4)
        lint_report(lint, CODE_UNKNOWN_WORD, _("required strong moderate weak; of contraindications absolute strong conditional"),
                    _("strength does not fit the kind"), strength);
}

/* Whether the slot of the condition binds the variable. */
static bool binds(const struct condition *condition, int slot, const char *variable)
{
    const struct constraint *constraint = condition_constraint(condition, slot);

    return variable != NULL && constraint != NULL && constraint->variable == variable;
}

/* An answer is concluded from an implied one, and as that says. */
static void check_answer_conclusion(const struct rule_lint *lint)
{
    const struct slot_value *conclusion = lint->alternative->conclusion;

    for (size_t i = 0; i < lint->alternative->condition_count; i++) {
        const struct condition *condition = &lint->alternative->conditions[i];
        const struct constraint *kind = condition_constraint(condition, FINDING_KIND);

        if (condition->test == CONDITION_PRESENT && condition->about == TEMPLATE_FINDING && kind->in.count == 1 &&
            strcmp(kind->in.items[0], kind_word(KIND_IMPLIED_ANSWER)) == 0 &&
            binds(condition, FINDING_SUBJECT, conclusion[ANSWER_FACT].variable) &&
            binds(condition, FINDING_VALUE, conclusion[ANSWER_VALUE].variable))
            return;
    }
    lint_report(lint, CODE_BAD_CONCLUSION, _("match (finding (kind implied-answer) (subject ?f) (value ?v))"),
                _("an answer is taken from an implied answer alone"), "answer");
}

/* Whether the rule asks that no answer was given to the fact. */
static bool asks_not_given(const struct alternative *alternative, const char *fact)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *to = condition_constraint(condition, ANSWER_FACT);

        if (condition->about == TEMPLATE_NOT_GIVEN && to != NULL && to->in.count == 1 && to->in.items[0] == fact)
            return true;
    }
    return false;
}

/* A rule that implies another answer to the same case fact: then the result would depend on which of them fires first. */
static const struct alternative *implies_otherwise(const struct rulebook *rulebook, const struct slot_value *implied)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct slot_value *other = rulebook->alternatives[i].conclusion;

        if (rulebook->alternatives[i].concludes == TEMPLATE_FINDING &&
            other[FINDING_KIND].constant == implied[FINDING_KIND].constant &&
            other[FINDING_SUBJECT].constant == implied[FINDING_SUBJECT].constant &&
            other[FINDING_VALUE].constant != implied[FINDING_VALUE].constant)
            return &rulebook->alternatives[i];
    }
    return NULL;
}

/* What is implied is one certain value of a question that takes one value, the same by every rule. */
static void check_implied_answer(const struct rule_lint *lint)
{
    const struct slot_value *conclusion = lint->alternative->conclusion;
    const char *value = conclusion[FINDING_VALUE].constant;
    int index = vocabulary_fact(&lint->knowledge->vocabulary, conclusion[FINDING_SUBJECT].constant);
    struct case_fact *fact = index != NOT_FOUND ? &lint->knowledge->vocabulary.facts[index] : NULL;
    const struct alternative *other = implies_otherwise(&lint->knowledge->rulebook, conclusion);

    if (fact == NULL || fact->id != conclusion[FINDING_SUBJECT].constant)
        lint_report(lint, CODE_UNKNOWN_FACT, _("name a case fact"), _("unknown fact"), conclusion[FINDING_SUBJECT].constant);
    else if (fact->type != FACT_YES_NO && fact->type != FACT_ONE)
        lint_report(lint, CODE_WRONG_TYPE, _("imply answers to questions that take one value"), _("wrong type"), fact->id);
    else if (value == NULL || strcmp(value, "unknown") == 0)
        lint_report(lint, CODE_BAD_CONCLUSION, _("write the value that is certain"), _("no value is implied"), fact->id);
    else
        check_value(lint, fact, value);
    if (!asks_not_given(lint->alternative, conclusion[FINDING_SUBJECT].constant))
        lint_report(lint, CODE_BAD_CONCLUSION, _("add (not-given (to …)): a given answer stays"),
                    _("a given answer is not spared"), conclusion[FINDING_SUBJECT].constant);
    if (other != NULL)
        lint_report(lint, CODE_BAD_CONCLUSION, _("imply one value, or none"), _("another answer is implied by"), other->name);
    if (fact != NULL)
        fact->implied = true;
}

static void check_finding_conclusion(const struct rule_lint *lint)
{
    const struct slot_value *slots = lint->alternative->conclusion;
    const struct knowledge *knowledge = lint->knowledge;
    const char *concluded = slots[FINDING_KIND].constant, *strength = slots[FINDING_STRENGTH].constant;
    const char *subject = slots[FINDING_SUBJECT].constant, *value = slots[FINDING_VALUE].constant;
    enum kind kind;

    if (concluded == NULL || !kind_read(concluded, &kind)) {
        lint_report(lint, CODE_UNKNOWN_WORD, _("see docs/RULES.md"), _("unknown kind"), concluded != NULL ? concluded : "?");
        return;
    }
    if (strength == NULL)
        lint_report(lint, CODE_BAD_CONCLUSION, _("write a word"), "strength", "?");
    else
        check_concluded_strength(lint, kind, strength);
    if (kind == KIND_IMPLIED_ANSWER && subject == NULL)
        lint_report(lint, CODE_BAD_CONCLUSION, _("name a case fact"), "subject", "?");
    if (subject == NULL)
        return; /* a subject taken from another finding is known already */
    check_concluded_value(lint, kind, subject, value);
    if (kind == KIND_IMPLIED_ANSWER)
        check_implied_answer(lint);
    if (kind == KIND_STEP && reference_step(&knowledge->reference, subject) == 0)
        lint_report(lint, CODE_MISSING_STEP, _("add (step (subject …) (number …)) to facts/"), _("step without a number"),
                    subject);
    if (kind == KIND_ASSESSMENT && value != NULL && !knowledge->rulebook.rules[lint->alternative->rule].safety &&
        vocabulary_is_danger(&knowledge->vocabulary, subject, value))
        lint_report(lint, CODE_MISSING_SAFETY, _("add (safety-rule (rule …)) beside its note"),
                    _("concludes danger and is not marked as a rule about safety"), value);
    if (vocabulary_label(&knowledge->vocabulary, subject, NULL) == NULL)
        lint_report(lint, CODE_MISSING_LABEL, _("add a label for it"), _("subject without a label"), subject);
    if (kind_is_action(kind) && reference_action(&knowledge->reference, subject) == NULL)
        lint_report(lint, CODE_MISSING_ACTION, _("add an action to facts/"), _("no action says what it means in practice"),
                    subject);
}

/* The slot `from` of an objection holds the rule of a finding that the conditions match, so that it can be shown. */
static bool objection_has_finding(const struct alternative *alternative)
{
    const char *from = alternative->conclusion[OBJECTION_FROM].variable;

    for (size_t i = 0; from != NULL && i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->about == TEMPLATE_FINDING && condition->test == CONDITION_PRESENT && binds(condition, FINDING_BY, from))
            return true;
    }
    return false;
}

/* Kind, strength, subject, value and signature of what is concluded. */
static void lint_conclusion(const struct rule_lint *lint, const struct rule *rule)
{
    const char *const *slots = template_slots(lint->alternative->concludes);
    const struct slot_value *conclusion = lint->alternative->conclusion;
    enum standing standing;
    int by = 0;

    if (lint->alternative->concludes == TEMPLATE_ANSWER) {
        check_answer_conclusion(lint);
        return;
    }
    while (strcmp(slots[by], "by") != 0)
        by++;
    if (conclusion[by].constant != rule->id)
        lint_report(lint, CODE_BAD_CONCLUSION, _("write the rule's own id in the slot by"), "by", rule->id);
    if (lint->alternative->concludes == TEMPLATE_OBJECTION && !objection_has_finding(lint->alternative))
        lint_report(lint, CODE_BAD_CONCLUSION, _("bind ?r in (finding … (by ?r)) and write (from ?r)"), "from", rule->id);
    if (lint->alternative->concludes == TEMPLATE_FINDING)
        check_finding_conclusion(lint);
    else if (conclusion[1].constant == NULL || !standing_read(conclusion[1].constant, &standing))
        lint_report(lint, CODE_UNKNOWN_WORD, _("see docs/RULES.md"), _("unknown standing"), slots[STANDING_IS]);
}

void lint_rules(struct knowledge *knowledge, struct diag *diag)
{
    const struct rulebook *rulebook = &knowledge->rulebook;

    join_notes(knowledge, diag);
    join_marks(knowledge, diag);
    check_ambiguities(knowledge, diag);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        struct rule_lint lint = {knowledge, diag, &rulebook->alternatives[i]};
        const struct rule *rule = &rulebook->rules[lint.alternative->rule];

        if (rule->first == i && rule->source == NULL)
            lint_report(&lint, CODE_RULE_WITHOUT_NOTE, _("add (deffacts … (rule-note (rule …) …)) beside it"), _("no note"),
                        rule->id);
        if (rule->count == 1 && lint.alternative->name != rule->id)
            lint_report(&lint, CODE_BAD_NAME, _("number alternatives only where there are several"), _("a single alternative"),
                        rule->id);
        for (size_t j = 0; j < lint.alternative->condition_count; j++) {
            lint_condition(&lint, &lint.alternative->conditions[j]);
            if (lint.alternative->conditions[j].test == CONDITION_ABSENT)
                check_stage(&lint, &lint.alternative->conditions[j]);
        }
        lint_conclusion(&lint, rule);
    }
    for (size_t i = 0; i < knowledge->property_count; i++)
        for (size_t j = 0; j < knowledge->properties[i].never.count; j++) {
            const struct alternative *alternative = &knowledge->properties[i].alternatives[j];

            for (size_t k = 0; k < alternative->condition_count; k++)
                lint_condition(&(struct rule_lint){knowledge, diag, alternative}, &alternative->conditions[k]);
        }
}
