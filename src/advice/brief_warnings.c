/* The warnings of the brief, and what is not known yet. See brief.h. */
#include <string.h>

#include "advice/brief_parts.h"

/* A remark that already stands under the action it concerns is not said again. */
static bool stands_under_a_row(const struct brief *brief, const struct finding *finding)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            const struct brief_row *row = &brief->sections[part].rows[i];

            for (size_t j = 0; !row->folded && j < row->recommendation->against_count; j++)
                if (row->recommendation->against[j].kind == finding->kind &&
                    strcmp(row->recommendation->against[j].subject, finding->subject) == 0)
                    return true;
        }
    return false;
}

static void add_principles(struct brief *brief, const struct wording *wording, const char *value, struct remarks *remarks)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        const struct remark like = {.word = wording_label(wording, kind_word(KIND_PRINCIPLE_CHECK), value),
                                    .about = wording_label(wording, finding->subject, NULL)};

        if (finding->kind == KIND_PRINCIPLE_CHECK && strcmp(finding->value, value) == 0 &&
            result_counts(brief->result, wording->vocabulary, finding))
            brief_add_findings(brief, wording, KIND_PRINCIPLE_CHECK, finding->subject, value, &like, remarks);
    }
}

/* A contraindication of what is no action ("a joint session is planned") is told by its reason alone. */
static struct remark like_of(const struct wording *wording, const struct finding *finding)
{
    if (finding->kind == KIND_CAUTION)
        return (struct remark){.about = wording_label(wording, finding->subject, NULL)};
    if (reference_action(wording->reference, finding->subject) == NULL)
        return (struct remark){.about = NULL};
    return (struct remark){.word = wording_against(finding->strength), .about = wording_label(wording, finding->subject, NULL)};
}

static void add_kind(struct brief *brief, const struct wording *wording, enum kind kind, enum strength strength)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        const struct remark remark = like_of(wording, finding);

        if (finding->kind == kind && finding->strength == strength && !stands_under_a_row(brief, finding))
            brief_add_findings(brief, wording, kind, finding->subject, NULL, &remark, &brief->warnings);
    }
}

void brief_make_warnings(struct brief *brief, const struct wording *wording)
{
    add_principles(brief, wording, "violated", &brief->warnings);
    for (int strength = 0; strength < STRENGTH_COUNT; strength++)
        add_kind(brief, wording, KIND_CONTRAINDICATION, (enum strength)strength);
    add_principles(brief, wording, "at-risk", &brief->warnings);
    for (int strength = 0; strength < STRENGTH_COUNT; strength++)
        add_kind(brief, wording, KIND_CAUTION, (enum strength)strength);
    add_principles(brief, wording, "kept", &brief->principles);
    add_principles(brief, wording, "applies", &brief->principles);
}

/* The question that a condition looks at, or NOT_FOUND. */
static int question_of(const struct wording *wording, const struct condition *condition)
{
    const struct constraint *to = condition->constraints;

    if (condition->about != TEMPLATE_ANSWER || condition->constraint_count == 0 || to->slot != 0 || to->in.count != 1)
        return NOT_FOUND;
    return vocabulary_fact(wording->vocabulary, to->in.items[0]);
}

/* Not answered, or only by `unknown`. */
static bool is_open(const struct case_fact *fact, const struct answer *answer)
{
    if (!answer_given(answer))
        return true;
    return fact->unknown != NOT_FOUND && answer->chosen == (uint64_t)1 << fact->unknown && !answer->measured;
}

/* The first question of the rule that has no answer yet. */
static const struct case_fact *asked_by(const struct brief *brief, const struct wording *wording, const char *rule_id)
{
    int at = rulebook_rule(wording->rulebook, rule_id);
    const struct rule *rule = at >= 0 ? &wording->rulebook->rules[at] : NULL;

    for (size_t i = 0; rule != NULL && i < rule->count; i++) {
        const struct alternative *alternative = &wording->rulebook->alternatives[rule->first + i];

        for (size_t j = 0; j < alternative->condition_count; j++) {
            int fact = question_of(wording, &alternative->conditions[j]);

            if (fact != NOT_FOUND && is_open(&wording->vocabulary->facts[fact], &brief->record->answers[fact]))
                return &wording->vocabulary->facts[fact];
        }
    }
    return NULL;
}

static bool is_about_safety(const struct remark *remark)
{
    return strncmp(remark->rule, "saf-", 4) == 0;
}

/* Adds the open questions of one strength, those about safety or the others. */
static void add_missing(struct brief *brief, const struct wording *wording, enum strength strength, bool safety)
{
    bool first = safety && strength == STRENGTH_REQUIRED;

    for (size_t i = 0; i < brief->result->missing_count; i++) {
        const struct finding *finding = &brief->result->findings[brief->result->missing[i]];
        const struct remark like = {.about = wording_label(wording, finding->subject, NULL)};
        struct remarks found = {NULL, 0, 0};

        brief_add_findings(brief, wording, KIND_MISSING_INFORMATION, finding->subject, NULL, &like, &found);
        if (found.count == 0 || finding->strength != strength || is_about_safety(&found.items[0]) != safety)
            continue;
        for (size_t j = 0; j < found.count && (j == 0 || brief->all); j++) {
            struct remark *remark = brief_add(brief, first ? &brief->unsafe : &brief->missing, &found.items[j]);

            remark->asked = asked_by(brief, wording, remark->rule);
        }
    }
}

void brief_make_missing(struct brief *brief, const struct wording *wording)
{
    for (int strength = 0; strength < STRENGTH_COUNT; strength++) {
        add_missing(brief, wording, (enum strength)strength, true);
        add_missing(brief, wording, (enum strength)strength, false);
    }
}
