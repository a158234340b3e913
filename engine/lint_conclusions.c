/* Lint of the conclusion of a rule: its kind, strength, subject and value, and who signs it. See lint_parts.h. */
#include <string.h>

#include "lint_parts.h"
#include "matching.h"
#include "text.h"

static bool is_one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0)
            return true;
    return false;
}

/* The value fits the kind: a value of the assessment, a state of a principle, nil elsewhere. */
static void check_concluded_value(const struct rule_lint *lint, enum kind kind, const char *subject,
                                  const struct slot_value *value)
{
    static const char *const states[] = {"violated", "at-risk", "kept", "applies", NULL};
    const struct assessment_name *assessment =
        kind == KIND_ASSESSMENT ? vocabulary_assessment(&lint->knowledge->vocabulary, subject) : NULL;

    if (kind == KIND_ASSESSMENT && assessment == NULL)
        lint_report(lint, "unknown-word", _("add it to facts/assessments.clp"), _("unknown assessment"), subject);
    if (value->constant == NULL)
        return;
    if (assessment != NULL && !lint_value_known(assessment, value->constant))
        lint_report(lint, "unknown-value", _("see facts/assessments.clp"), subject, value->constant);
    if (kind == KIND_PRINCIPLE_CHECK && !is_one_of(value->constant, states))
        lint_report(lint, "unknown-value", _("violated, at-risk, kept or applies"), subject, value->constant);
    if (kind != KIND_ASSESSMENT && kind != KIND_PRINCIPLE_CHECK && strcmp(value->constant, "nil") != 0)
        lint_report(lint, "unknown-value", _("this kind has no value: write nil"), subject, value->constant);
}

static void check_concluded_strength(const struct rule_lint *lint, enum kind kind, const char *strength)
{
    static const char *const against[] = {"absolute", "strong", "conditional", NULL};
    static const char *const others[] = {"required", "strong", "moderate", "weak", NULL};

    if (!is_one_of(strength, kind == KIND_CONTRAINDICATION ? against : others))
        lint_report(lint, "unknown-word", _("required strong moderate weak; of contraindications absolute strong conditional"),
                    _("strength does not fit the kind"), strength);
}

static void check_finding_conclusion(const struct rule_lint *lint)
{
    const struct slot_value *slots = lint->alternative->conclusion;
    const struct knowledge *knowledge = lint->knowledge;
    enum kind kind;

    if (slots[0].constant == NULL || !kind_read(slots[0].constant, &kind)) {
        lint_report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown kind"),
                    slots[0].constant != NULL ? slots[0].constant : "?");
        return;
    }
    if (slots[3].constant == NULL)
        lint_report(lint, "bad-conclusion", _("write a word"), "strength", "?");
    else
        check_concluded_strength(lint, kind, slots[3].constant);
    if (slots[1].constant == NULL)
        return; /* a subject taken from another finding is known already */
    check_concluded_value(lint, kind, slots[1].constant, &slots[2]);
    if (vocabulary_label(&knowledge->vocabulary, slots[1].constant, NULL) == NULL)
        lint_report(lint, "missing-label", _("add a label for it"), _("subject without a label"), slots[1].constant);
    if (kind_is_action(kind) && reference_action(&knowledge->reference, slots[1].constant) == NULL)
        lint_report(lint, "missing-action", _("add an action to facts/"), _("no action says what it means in practice"),
                    slots[1].constant);
}

/* The slot `from` of an objection holds the rule of a finding that the conditions match, so that it can be shown. */
static bool objection_has_finding(const struct alternative *alternative)
{
    const char *from = alternative->conclusion[2].variable;

    for (size_t i = 0; from != NULL && i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *by = condition_constraint(condition, 4);

        if (condition->about == TEMPLATE_FINDING && condition->test == CONDITION_PRESENT && by != NULL && by->variable == from)
            return true;
    }
    return false;
}

void lint_conclusion(const struct rule_lint *lint, const struct rule *rule)
{
    const char *const *slots = template_slots(lint->alternative->concludes);
    const struct slot_value *conclusion = lint->alternative->conclusion;
    enum standing standing;
    int by = 0;

    while (strcmp(slots[by], "by") != 0)
        by++;
    if (conclusion[by].constant != rule->id)
        lint_report(lint, "bad-conclusion", _("write the rule's own id in the slot by"), "by", rule->id);
    if (lint->alternative->concludes == TEMPLATE_OBJECTION && !objection_has_finding(lint->alternative))
        lint_report(lint, "bad-conclusion", _("bind ?r in (finding … (by ?r)) and write (from ?r)"), "from", rule->id);
    if (lint->alternative->concludes == TEMPLATE_FINDING)
        check_finding_conclusion(lint);
    else if (conclusion[1].constant == NULL || !standing_read(conclusion[1].constant, &standing))
        lint_report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown standing"), slots[1]);
}
