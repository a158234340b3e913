/* Rules checked by reasoning over all cases, and the properties that must hold in every one. */
#include "check.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check_parts.h"
#include "engine.h"
#include "matching.h"
#include "memory.h"
#include "trials.h"

/* --- Findings ---------------------------------------------------------------------------------------------------- */

struct check_finding *check_add(struct checker *checker, enum code code, const struct place *at, const char *about,
                                const char *other, const char *format, ...)
{
    struct check *check = checker->check;
    struct check_finding *finding;
    va_list arguments;
    char *message;

    va_start(arguments, format);
    if (vasprintf(&message, format, arguments) < 0)
        memory_exhausted();
    va_end(arguments);
    check->findings = memory_grow(check->findings, &checker->capacity, check->finding_count + 1, sizeof *check->findings);
    finding = &check->findings[check->finding_count++];
    *finding = (struct check_finding){.code = code,
                                      .about = about,
                                      .other = other,
                                      .message = arena_copy(check->arena, message, strlen(message)),
                                      .alternative = NO_ALTERNATIVE,
                                      .other_alternative = NO_ALTERNATIVE};
    if (at != NULL)
        finding->at = *at;
    free(message);
    return finding;
}

bool check_fires(struct checker *checker, size_t alternative, const struct case_record *record)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    struct result *result;
    bool found = false, lacking[CONDITIONS_MAX];

    if (checker->status == STATUS_OK)
        checker->status = engine_consult(checker->engine, record, &result, checker->diag);
    if (checker->status != STATUS_OK)
        return false;
    for (size_t i = 0; i < result->firing_count; i++)
        found = found || result->firings[i].alternative == alternative;
    for (size_t i = 0, at = rulebook->alternative_count; i < checker->knowledge->property_count; i++)
        for (size_t j = 0; j < checker->knowledge->properties[i].never.count; j++, at++)
            if (at == alternative)
                found = matching_lacking(result, &checker->knowledge->properties[i].alternatives[j], lacking) == 0;
    result_free(result);
    return found;
}

void check_show(struct checker *checker, struct check_finding *finding, size_t alternative, struct case_record *record)
{
    finding->record = record;
    finding->ground = record != NULL && check_fires(checker, alternative, record) ? CHECK_CASE : CHECK_OPEN;
}

/* --- One alternative --------------------------------------------------------------------------------------------- */

static const struct alternative *alternative_at(const struct checker *checker, size_t alternative)
{
    return &checker->knowledge->rulebook.alternatives[alternative];
}

static const char *rule_of(const struct checker *checker, size_t alternative)
{
    return rulebook_rule_of(&checker->knowledge->rulebook, alternative)->id;
}

static struct check_finding *add_of(struct checker *checker, enum code code, size_t alternative, const char *other,
                                    uint32_t conditions, const char *message)
{
    struct check_finding *finding =
        check_add(checker, code, &alternative_at(checker, alternative)->at, rule_of(checker, alternative), other, "%s", message);

    finding->alternative = (int)alternative;
    finding->conditions = conditions;
    return finding;
}

/* A row's literals as claims, all but those of the condition `but`. */
static size_t row_claims(struct checker *checker, size_t row, int but, int *claims, uint8_t *conditions)
{
    const struct table_rows rows = prover_rows(checker->prover);
    size_t count = 0;

    for (size_t i = 0; i < rows.rows[row].count; i++) {
        const struct literal *literal = &rows.literals[rows.rows[row].first + i];

        if (literal->condition == but)
            continue;
        claims[count] = claim_literal(checker->prover, row, i);
        conditions[count++] = literal->condition;
    }
    return count;
}

/* Of claims that cannot be met together those that are enough for that: the fewest, in so far as none can be left out. Bits of their
 * conditions; what stands in front of `fixed` is asked in any case. */
static uint32_t blamed(struct checker *checker, int *claims, uint8_t *conditions, size_t fixed, size_t count)
{
    uint32_t bits = 0;
    size_t kept = fixed;

    for (size_t i = fixed; i < count; i++)
        if (prover_blames(checker->prover, claims[i])) {
            claims[kept] = claims[i];
            conditions[kept++] = conditions[i];
        }
    for (size_t i = fixed; i < kept;) {
        int claim = claims[i];

        claims[i] = claims[kept - 1];
        if (prover_ask(checker->prover, claims, kept - 1) == SAT_IMPOSSIBLE) {
            conditions[i] = conditions[--kept];
        } else {
            claims[i] = claim;
            i++;
        }
    }
    for (size_t i = fixed; i < kept; i++)
        bits |= UINT32_C(1) << conditions[i];
    return bits;
}

/* The conditions that nothing there can be matches, each by itself. */
static uint32_t unmatched(struct checker *checker, const struct alternative *alternative)
{
    const struct knowledge *knowledge = checker->knowledge;
    const struct table_rows rows = prover_rows(checker->prover);
    uint32_t bits = 0;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        bool matched =
            condition->test == CONDITION_ABSENT || condition->about == TEMPLATE_MEASURE || condition->about == TEMPLATE_NOT_GIVEN;

        for (size_t j = 0; !matched && j < rows.atom_count; j++)
            matched = condition_matches(condition, &rows.atoms[j], NULL);
        for (size_t j = 0; !matched && j < knowledge->standing_fact_count; j++)
            matched = condition_matches(condition, &knowledge->standing_facts[j], NULL);
        for (size_t j = 0; !matched && j < knowledge->vocabulary.fact_count; j++) {
            const struct case_fact *fact = &knowledge->vocabulary.facts[j];

            for (size_t k = 0; !matched && k < fact->choice_count; k++)
                matched = condition_matches(condition, &(struct fact){TEMPLATE_ANSWER, {fact->id, fact->choices[k].value}}, NULL);
        }
        if (!matched)
            bits |= UINT32_C(1) << i;
    }
    return bits;
}

/* Adds a finding if no case at all meets the conditions. */
static bool check_can_fire(struct checker *checker, size_t alternative)
{
    const struct alternative *at = alternative_at(checker, alternative);
    const size_t *rows, count = prover_rows_of(checker->prover, alternative, &rows);
    uint32_t all = at->condition_count == 32 ? UINT32_MAX : (UINT32_C(1) << at->condition_count) - 1, bits = 0;
    struct table_rows table = prover_rows(checker->prover);
    const char *message = _("these conditions can never hold together");
    int claim;

    prover_start(checker->prover);
    claim = claim_alternative(checker->prover, alternative);
    if (prover_ask(checker->prover, &claim, 1) != SAT_IMPOSSIBLE)
        return true;
    for (size_t i = 0; i < count; i++) {
        int *claims = memory_new(table.rows[rows[i]].count + 1, sizeof *claims);
        uint8_t *conditions = memory_new(table.rows[rows[i]].count + 1, 1);
        size_t claimed = row_claims(checker, rows[i], NO_ALTERNATIVE, claims, conditions);

        if (prover_ask(checker->prover, claims, claimed) == SAT_IMPOSSIBLE)
            bits |= blamed(checker, claims, conditions, 0, claimed);
        free(claims);
        free(conditions);
    }
    if (count == 0 && (bits = unmatched(checker, at)) != 0)
        message = _("nothing that there can be meets this");
    else if (bits != 0 && (bits & (bits - 1)) == 0)
        message = _("this can never hold");
    add_of(checker, CODE_NEVER_FIRES, alternative, NULL, bits != 0 ? bits : all, message)->ground = CHECK_PROOF;
    return false;
}

/* Answers are accepted whenever they come, so that this is no proof that the rule is idle, only that no interview leads to it. */
static void check_asked_together(struct checker *checker, size_t alternative)
{
    int claims[2];
    struct check_finding *finding;

    prover_start(checker->prover);
    claims[0] = claim_alternative(checker->prover, alternative);
    claims[1] = claim_interview(checker->prover);
    if (prover_ask(checker->prover, claims, 2) != SAT_IMPOSSIBLE)
        return;
    finding = add_of(checker, CODE_NOT_ASKED_TOGETHER, alternative, NULL, 0,
                     _("no interview asks for all the answers that this needs: an \"ask when\" stands against it"));
    prover_start(checker->prover);
    claims[0] = claim_alternative(checker->prover, alternative);
    check_show(checker, finding, alternative, prover_smallest(checker->prover, claims, 1));
}

/* Whether the condition binds a variable that matters elsewhere in the rule. */
static bool binds_for_others(const struct alternative *alternative, size_t condition)
{
    const struct condition *at = &alternative->conditions[condition];

    for (size_t i = 0; i < at->constraint_count; i++) {
        const char *variable = at->constraints[i].variable;

        for (size_t j = 0; variable != NULL && j < alternative->condition_count; j++)
            if (j != condition && condition_names(&alternative->conditions[j], variable))
                return true;
        for (int j = 0; variable != NULL && j < SLOTS_MAX; j++)
            if (alternative->conclusion[j].variable == variable)
                return true;
    }
    return false;
}

/* Conditions that the others imply in every row. An `exists` is there for the explanation (docs/RULES.md). */
static void check_redundant(struct checker *checker, size_t alternative)
{
    const struct alternative *at = alternative_at(checker, alternative);
    const struct table_rows table = prover_rows(checker->prover);
    const size_t *rows, count = prover_rows_of(checker->prover, alternative, &rows);

    prover_start(checker->prover);
    for (size_t i = 0; at->condition_count > 1 && i < at->condition_count; i++) {
        const struct constraint *subject = at->conditions[i].about == TEMPLATE_FINDING
                                               ? condition_constraint(&at->conditions[i], FINDING_SUBJECT)
                                               : condition_constraint(&at->conditions[i], ANSWER_FACT);
        bool redundant = at->conditions[i].test != CONDITION_EXISTS && !binds_for_others(at, i);
        uint32_t bits = 0;

        for (size_t j = 0; redundant && j < count; j++) {
            size_t room = table.rows[rows[j]].count + 1, claimed, of = 0;
            int *claims = memory_new(room, sizeof *claims), *its_own = memory_new(room, sizeof *its_own);
            uint8_t *conditions = memory_new(room, 1);

            for (size_t k = 0; k < table.rows[rows[j]].count; k++)
                if (table.literals[table.rows[rows[j]].first + k].condition == i)
                    its_own[of++] = claim_literal(checker->prover, rows[j], k);
            claims[0] = -claim_all(checker->prover, its_own, of);
            claimed = 1 + row_claims(checker, rows[j], (int)i, claims + 1, conditions + 1);
            redundant = of > 0 && prover_ask(checker->prover, claims, claimed) == SAT_IMPOSSIBLE;
            if (redundant)
                bits |= blamed(checker, claims, conditions, 1, claimed);
            free(claims);
            free(its_own);
            free(conditions);
        }
        if (redundant) {
            struct check_finding *finding = check_add(checker, CODE_REDUNDANT_CONDITION, &at->at, rule_of(checker, alternative),
                                                      subject != NULL && subject->in.count == 1 ? subject->in.items[0] : NULL,
                                                      _("condition %zu of %s holds wherever these others do"), i + 1, at->name);

            finding->alternative = (int)alternative;
            finding->conditions = bits;
            finding->ground = CHECK_PROOF;
        }
    }
}

/* A variable without limits that stands alone says nothing. */
static void check_variables(struct checker *checker, size_t alternative)
{
    const struct alternative *at = alternative_at(checker, alternative);

    for (size_t i = 0; i < at->condition_count; i++)
        for (size_t j = 0; j < at->conditions[i].constraint_count; j++) {
            const struct constraint *constraint = &at->conditions[i].constraints[j];

            if (constraint->variable == NULL || constraint->compared || constraint->in.count > 0 ||
                constraint->not_in.count > 0 || constraint->differs_from.count > 0 || binds_for_others(at, i))
                continue;
            check_add(checker, CODE_LONE_VARIABLE, &at->at, rule_of(checker, alternative), constraint->variable,
                      _("?%s stands once and takes anything; name what is meant"), constraint->variable)
                ->alternative = (int)alternative;
        }
}

/* --- What is concluded ------------------------------------------------------------------------------------------- */

static bool names_something(const struct knowledge *knowledge, enum kind kind, const char *subject)
{
    if (kind_is_action(kind))
        return reference_action(&knowledge->reference, subject) != NULL;
    if (kind == KIND_ASSESSMENT)
        return vocabulary_assessment(&knowledge->vocabulary, subject) != NULL;
    return reference_statement(&knowledge->reference, subject) != NULL ||
           reference_action(&knowledge->reference, subject) != NULL ||
           vocabulary_assessment(&knowledge->vocabulary, subject) != NULL ||
           vocabulary_fact(&knowledge->vocabulary, subject) != NOT_FOUND;
}

/* What a variable can bring into a conclusion must be a name, and of an assessment one of its values. The loader sees to words. */
static void check_conclusion(struct checker *checker, size_t alternative)
{
    const struct knowledge *knowledge = checker->knowledge;
    const struct alternative *at = alternative_at(checker, alternative);
    const struct table_rows table = prover_rows(checker->prover);
    const size_t *rows, count = prover_rows_of(checker->prover, alternative, &rows);
    bool open = at->conclusion[FINDING_SUBJECT].variable != NULL || at->conclusion[FINDING_VALUE].variable != NULL;

    for (size_t i = 0; at->concludes == TEMPLATE_FINDING && open && i < count; i++) {
        const struct fact *atom = &table.atoms[table.rows[rows[i]].atom];
        const struct assessment_name *assessment = vocabulary_assessment(&knowledge->vocabulary, atom->slots[FINDING_SUBJECT]);
        struct check_finding *finding;
        enum kind kind;
        int claim;

        kind_read(atom->slots[FINDING_KIND], &kind);
        if (!names_something(knowledge, kind, atom->slots[FINDING_SUBJECT]))
            finding =
                check_add(checker, CODE_NOT_A_NAME, &at->at, rule_of(checker, alternative), atom->slots[FINDING_SUBJECT],
                          _("it can conclude %s of \"%s\", which is no name"), kind_word(kind), atom->slots[FINDING_SUBJECT]);
        else if (kind == KIND_ASSESSMENT && !words_contain(&assessment->values, atom->slots[FINDING_VALUE]))
            finding =
                check_add(checker, CODE_UNLISTED_VALUE, &at->at, rule_of(checker, alternative), atom->slots[FINDING_VALUE],
                          _("it can conclude %s %s, which is none of its values"), assessment->name, atom->slots[FINDING_VALUE]);
        else
            continue;
        finding->alternative = (int)alternative;
        prover_start(checker->prover);
        claim = claim_row(checker->prover, rows[i]);
        check_show(checker, finding, alternative, prover_smallest(checker->prover, &claim, 1));
        return; /* one example is enough */
    }
}

static bool is_strength(const char *word, enum strength wanted)
{
    enum strength strength;

    return word != NULL && strength_read(word, &strength) && strength == wanted;
}

/* Whether the first concludes nothing that the second does not: the same finding, at most as strong. */
static bool concludes_no_more(const struct alternative *a, const struct alternative *b)
{
    enum strength first, second;

    if (a->concludes != b->concludes || a->concludes != TEMPLATE_FINDING)
        return false;
    for (int i = FINDING_KIND; i <= FINDING_VALUE; i++)
        if (a->conclusion[i].constant != b->conclusion[i].constant || a->conclusion[i].variable != b->conclusion[i].variable ||
            a->conclusion[i].variable != NULL)
            return false;
    return strength_read(a->conclusion[FINDING_STRENGTH].constant, &first) &&
           strength_read(b->conclusion[FINDING_STRENGTH].constant, &second) && first >= second;
}

static bool follows(struct checker *checker, size_t from, size_t what)
{
    const int claims[] = {claim_alternative(checker->prover, from), -claim_alternative(checker->prover, what)};

    return prover_ask(checker->prover, claims, 2) == SAT_IMPOSSIBLE;
}

/* The smallest case in which the first fires; the second does, too, for it was proven. */
static void show_both(struct checker *checker, struct check_finding *finding, size_t first, size_t second)
{
    int claim;

    prover_start(checker->prover);
    claim = claim_alternative(checker->prover, first);
    finding->other_alternative = (int)second;
    check_show(checker, finding, first, prover_smallest(checker->prover, &claim, 1));
    if (finding->record != NULL && !check_fires(checker, second, finding->record))
        finding->ground = CHECK_OPEN;
}

static void check_subsumed(struct checker *checker, size_t alternative, const bool *can_fire)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    const struct alternative *at = alternative_at(checker, alternative);

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *other = &rulebook->alternatives[i];
        bool back;

        if (i == alternative || !can_fire[i] || !concludes_no_more(at, other))
            continue;
        prover_start(checker->prover);
        if (!follows(checker, alternative, i))
            continue;
        back = concludes_no_more(other, at) && follows(checker, i, alternative);
        if (back && i > alternative)
            continue; /* told of the later one */
        show_both(checker,
                  check_add(checker, back ? CODE_DUPLICATE_RULE : CODE_SUBSUMED, &at->at, rule_of(checker, alternative),
                            rule_of(checker, i),
                            back ? _("%s and %s hold in the same cases and conclude the same")
                                 : _("wherever %s holds %s does, too, and concludes as much"),
                            at->name, other->name),
                  alternative, i);
        checker->check->findings[checker->check->finding_count - 1].alternative = (int)alternative;
        return;
    }
}

/* Whether a contraindication of the first reaches the second: it is the same, or what that is part of. */
static bool reaches(const struct knowledge *knowledge, const char *first, const char *second)
{
    const struct fact part = {TEMPLATE_PART, {second, first}};

    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        if (fact_same(&knowledge->standing_facts[i], &part))
            return true;
    return first == second;
}

/* Advice that is never left standing: an absolute contraindication holds wherever it holds. */
static void check_ruled_out(struct checker *checker, size_t alternative, const bool *can_fire)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    const struct alternative *at = alternative_at(checker, alternative);
    const char *subject = at->conclusion[FINDING_SUBJECT].constant;
    enum kind kind;

    if (at->concludes != TEMPLATE_FINDING || subject == NULL || !kind_read(at->conclusion[FINDING_KIND].constant, &kind) ||
        !kind_is_action(kind))
        return;
    prover_start(checker->prover);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *other = &rulebook->alternatives[i];

        if (!can_fire[i] || other->concludes != TEMPLATE_FINDING || other->conclusion[FINDING_SUBJECT].constant == NULL ||
            !is_strength(other->conclusion[FINDING_STRENGTH].constant, STRENGTH_ABSOLUTE) ||
            !reaches(checker->knowledge, other->conclusion[FINDING_SUBJECT].constant, subject) ||
            !follows(checker, alternative, i))
            continue;
        show_both(checker,
                  check_add(checker, CODE_ALWAYS_RULED_OUT, &at->at, rule_of(checker, alternative), rule_of(checker, i),
                            _("wherever %s advises %s, %s rules it out"), at->name, subject, other->name),
                  alternative, i);
        checker->check->findings[checker->check->finding_count - 1].alternative = (int)alternative;
        return;
    }
}

/* --- What is concluded from nothing ------------------------------------------------------------------------------ */

static bool only_asks(const struct alternative *alternative)
{
    const char *kind = alternative->conclusion[FINDING_KIND].constant;

    return alternative->concludes != TEMPLATE_FINDING || (kind != NULL && strcmp(kind, kind_word(KIND_MISSING_INFORMATION)) == 0);
}

/* A condition that a question is not answered. */
static const char *silent_about(const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT);

    return condition->test == CONDITION_ABSENT && template_is_answer(condition->about) && to != NULL && to->in.count > 0 &&
                   condition_constraint(condition, ANSWER_VALUE) == NULL
               ? to->in.items[0]
               : NULL;
}

static void check_silence(struct checker *checker, size_t alternative)
{
    const struct alternative *at = alternative_at(checker, alternative);

    for (size_t i = 0; !only_asks(at) && i < at->condition_count; i++) {
        const char *silent = silent_about(&at->conditions[i]);
        struct check_finding *finding;
        int claim;

        if (silent == NULL)
            continue;
        finding = check_add(checker, CODE_FROM_SILENCE, &at->at, rule_of(checker, alternative), silent,
                            _("it concludes %s because %s is not answered"), at->conclusion[FINDING_KIND].constant, silent);
        finding->alternative = (int)alternative;
        finding->conditions = UINT32_C(1) << i;
        prover_start(checker->prover);
        claim = claim_alternative(checker->prover, alternative);
        check_show(checker, finding, alternative, prover_smallest(checker->prover, &claim, 1));
        return;
    }
}

/* The case without answers may lead to questions alone. */
static void check_empty_case(struct checker *checker)
{
    struct case_record *empty = case_new(&checker->knowledge->vocabulary);
    struct result *result = NULL;

    if (checker->status == STATUS_OK)
        checker->status = engine_consult(checker->engine, empty, &result, checker->diag);
    for (size_t i = 0; checker->status == STATUS_OK && i < result->firing_count; i++) {
        size_t alternative = result->firings[i].alternative;
        const struct alternative *at = alternative_at(checker, alternative);

        if (only_asks(at))
            continue;
        add_of(checker, CODE_FROM_NOTHING, alternative, NULL, 0, _("it fires in a case without any answer"));
        check_show(checker, &checker->check->findings[checker->check->finding_count - 1], alternative, case_copy(empty));
    }
    result_free(result);
    case_free(empty);
}

/* --- Whole rules ------------------------------------------------------------------------------------------------- */

static void check_strengths(struct checker *checker, const struct rule *rule)
{
    for (size_t i = rule->first + 1; i < rule->first + rule->count; i++) {
        const struct alternative *first = alternative_at(checker, rule->first), *at = alternative_at(checker, i);

        if (at->concludes != TEMPLATE_FINDING || first->concludes != TEMPLATE_FINDING ||
            at->conclusion[FINDING_STRENGTH].constant == first->conclusion[FINDING_STRENGTH].constant)
            continue;
        check_add(checker, CODE_MIXED_STRENGTHS, &at->at, rule->id, NULL, _("%s is %s, but %s is %s"), first->name,
                  first->conclusion[FINDING_STRENGTH].constant, at->name, at->conclusion[FINDING_STRENGTH].constant);
        return;
    }
}

/* Whether the rows that conclude `from` rest, over any number of others, on `to`. */
static bool rests_on(const struct checker *checker, size_t from, size_t to, bool *seen)
{
    const struct table_rows rows = prover_rows(checker->prover);

    for (size_t i = 0; i < rows.row_count; i++)
        for (size_t j = 0; rows.rows[i].atom == from && j < rows.rows[i].count; j++) {
            const struct literal *literal = &rows.literals[rows.rows[i].first + j];

            for (size_t k = 0; k < literal->count; k++) {
                size_t atom = rows.members[literal->first + k];

                if (atom == to)
                    return true;
                if (seen[atom])
                    continue;
                seen[atom] = true;
                if (rests_on(checker, atom, to, seen))
                    return true;
            }
        }
    return false;
}

/* One finding for each rule whose conclusion rests on itself, in the stages in which that happens. */
static void check_circles(struct checker *checker)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    const struct table_rows rows = prover_rows(checker->prover);
    bool *seen = memory_new(rows.atom_count, sizeof *seen), *told = memory_new(rulebook->rule_count, sizeof *told);

    for (size_t i = 0; i < rows.row_count; i++) {
        size_t rule = rows.rows[i].alternative < rulebook->alternative_count
                          ? rulebook->alternatives[rows.rows[i].alternative].rule
                          : rulebook->rule_count;

        if (rule == rulebook->rule_count || told[rule] || !prover_is_circular(checker->prover, rulebook->rules[rule].stage))
            continue;
        memset(seen, 0, rows.atom_count * sizeof *seen);
        if (!rests_on(checker, rows.rows[i].atom, rows.rows[i].atom, seen))
            continue;
        told[rule] = true;
        add_of(checker, CODE_CIRCULAR_RULES, rows.rows[i].alternative, NULL, 0,
               _("what it concludes rests on itself, by way of other rules"));
    }
    free(seen);
    free(told);
}

static void check_rules(struct checker *checker, const char *only)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    bool *can_fire = memory_new(rulebook->alternative_count, sizeof *can_fire);

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        can_fire[i] = rulebook_rule_of(rulebook, i)->active &&
                      (only == NULL || strcmp(rulebook_rule_of(rulebook, i)->id, only) == 0 ? check_can_fire(checker, i) : true);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        if (only != NULL && strcmp(rulebook_rule_of(rulebook, i)->id, only) != 0)
            continue;
        if (rulebook_rule_of(rulebook, i)->active) {
            check_variables(checker, i);
            check_conclusion(checker, i);
        }
        if (!can_fire[i])
            continue;
        if (!words_contain(&rulebook->contradictions,
                           rulebook_rule_of(rulebook, i)->id)) /* what contradicts is not asked for together */
            check_asked_together(checker, i);
        check_redundant(checker, i);
        check_subsumed(checker, i, can_fire);
        check_ruled_out(checker, i, can_fire);
        check_silence(checker, i);
    }
    if (only == NULL)
        check_circles(checker);
    free(can_fire);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

/* A reason is of every finding of its code whose subjects it names; one of nothing is a finding itself. */
static void accept(struct checker *checker)
{
    struct check *check = checker->check;
    const struct knowledge *knowledge = checker->knowledge;

    for (size_t i = 0; i < knowledge->acceptance_count; i++) {
        const struct acceptance *acceptance = &knowledge->acceptances[i];

        for (size_t j = 0; j < acceptance->of.count; j++) {
            const char *of = acceptance->of.items[j];
            bool used = strcmp(acceptance->finding, code_word(CODE_REFUTED_PROPERTY)) == 0 ||
                        strcmp(acceptance->finding, code_word(CODE_SURVIVING_MUTANT)) == 0; /* seen elsewhere */

            for (size_t k = 0; k < check->finding_count; k++) {
                struct check_finding *finding = &check->findings[k];

                if (strcmp(code_word(finding->code), acceptance->finding) != 0 ||
                    (strcmp(finding->about, of) != 0 && !text_same(finding->other, of)))
                    continue;
                finding->accepted = &acceptance->reason;
                used = true;
            }
            if (!used)
                check_add(checker, CODE_STALE_ACCEPTANCE, &acceptance->at, of, acceptance->finding,
                          _("a reason is given why %s of %s stands, but there is no such finding"), acceptance->finding, of);
        }
    }
    for (size_t i = 0; i < check->finding_count; i++)
        check->open += check->findings[i].accepted == NULL;
}

static int by_place(const void *a, const void *b)
{
    const struct check_finding *first = a, *second = b;
    int order = strcmp(first->at.file != NULL ? first->at.file : "", second->at.file != NULL ? second->at.file : "");

    if (order == 0)
        order = (first->at.line > second->at.line) - (first->at.line < second->at.line);
    if (order == 0)
        order = (first->code > second->code) - (first->code < second->code);
    return order != 0 ? order : strcmp(first->message, second->message);
}

enum status engine_check(struct engine *engine, const struct check_options *options, struct check **made, struct diag *diag)
{
    const char *why = NULL, *rule = NULL;
    const size_t *rows;
    struct checker checker = {.engine = engine, .knowledge = engine_knowledge(engine), .diag = diag};

    *made = checker.check = memory_new(1, sizeof *checker.check);
    checker.check->arena = arena_new();
    checker.prover = prover_new(checker.knowledge, &why, &rule);
    checker.check->alternatives = checker.knowledge->rulebook.alternative_count;
    if (options->properties) {
        check_properties(&checker, options->cases);
    } else {
        if (checker.prover != NULL) {
            for (size_t i = 0; i < checker.check->alternatives; i++)
                checker.check->rows += prover_rows_of(checker.prover, i, &rows);
            check_rules(&checker, options->rule);
        } else {
            const struct rule *stopped = knowledge_rule(checker.knowledge, rule);

            check_add(&checker, CODE_NO_TABLE,
                      stopped != NULL ? &checker.knowledge->rulebook.alternatives[stopped->first].at : NULL, rule, NULL,
                      _("only words and form are checked: %s"), _(why));
        }
        for (size_t i = 0; i < checker.knowledge->rulebook.rule_count; i++)
            if (options->rule == NULL || strcmp(checker.knowledge->rulebook.rules[i].id, options->rule) == 0)
                check_strengths(&checker, &checker.knowledge->rulebook.rules[i]);
        if (options->rule == NULL) {
            check_empty_case(&checker);
            check_words(&checker, options);
            accept(&checker);
        } else {
            checker.check->open = checker.check->finding_count;
        }
        if (checker.check->finding_count > 0)
            qsort(checker.check->findings, checker.check->finding_count, sizeof *checker.check->findings, by_place);
    }
    prover_free(checker.prover);
    if (checker.status != STATUS_OK) {
        check_free(checker.check);
        *made = NULL;
    }
    return checker.status;
}

void check_free(struct check *check)
{
    if (check == NULL)
        return;
    for (size_t i = 0; i < check->finding_count; i++)
        case_free(check->findings[i].record);
    for (size_t i = 0; i < check->verdict_count; i++)
        case_free(check->verdicts[i].record);
    arena_free(check->arena);
    free(check->findings);
    free(check->verdicts);
    free(check);
}
