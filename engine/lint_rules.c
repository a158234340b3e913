/* Lint of the rules: notes, sources, names, order of stages; conditions and conclusions one by one. See lint.h. */
#include "lint.h"

#include <string.h>

#include "lint_parts.h"
#include "matching.h"
#include "text.h"

void lint_report(const struct rule_lint *lint, const char *code, const char *hint, const char *what, const char *word)
{
    struct place place = {.file = lint->alternative->file, .line = lint->alternative->line};

    diag_add(lint->diag, &place, code, hint, _("rule %s: %s: %s"), lint->alternative->name, what, word);
}

/* --- Notes and sources ------------------------------------------------------------------------------ */

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

static void check_source(struct knowledge *knowledge, const struct rule_note *note, struct diag *diag)
{
    struct place place = {.file = note->at.file, .line = note->at.line};

    for (const char *at = note->source; *at != '\0';) {
        size_t length = strcspn(at, ";,");

        if (!citation_known(knowledge, at, length))
            diag_add(diag, &place, "unknown-source", _("cite a section (S13.4) or a key of facts/sources.clp"),
                     _("note of %s: unknown source \"%.*s\""), note->rule, (int)length, at);
        at += length;
        at += strspn(at, ";, ");
    }
}

/* Joins each note to its rule. */
static void join_notes(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->note_count; i++) {
        const struct rule_note *note = &knowledge->notes[i];
        struct place place = {.file = note->at.file, .line = note->at.line};
        struct rule *rule = knowledge_rule(knowledge, note->rule);

        check_source(knowledge, note, diag);
        if (rule == NULL)
            diag_add(diag, &place, "note-without-rule", _("remove the note or write the rule"), _("there is no rule %s"),
                     note->rule);
        else if (rule->source != NULL)
            diag_add(diag, &place, "duplicate", _("remove one"), _("rule %s has two notes"), note->rule);
        else {
            rule->origin = note->origin;
            rule->source = note->source;
            rule->reason = note->reason;
        }
    }
}

static void check_rule(const struct rule_lint *lint, const struct rule *rule)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;

    if (rule->source == NULL)
        lint_report(lint, "rule-without-note", _("add (deffacts … (rule-note (rule …) …)) beside it"), _("no note"), rule->id);
    for (size_t i = 0; i < rule->count; i++)
        if (strcmp(rulebook->alternatives[rule->first + i].name, rule->id) != 0 && rule->count == 1)
            lint_report(lint, "bad-name", _("number alternatives only where there are several"), _("a single alternative"),
                        rule->id);
}

/* --- Stages ------------------------------------------------------------------------------------------- */

/* `not` over conclusions only looks at earlier stages, so that the result does not depend on the order of firing. */
static void check_stage(const struct rule_lint *lint, const struct condition *condition)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;
    size_t stage = rulebook->rules[lint->alternative->rule].stage;
    const struct bindings none = {.count = 0};
    struct bindings inner;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->alternatives[i].concludes == condition->about &&
            rulebook->rules[rulebook->alternatives[i].rule].stage >= stage &&
            alternative_could_conclude(&rulebook->alternatives[i], condition, &none, &inner)) {
            lint_report(lint, "not-in-stage", _("move the conclusion to an earlier stage"),
                        _("not looks at a conclusion of its own or a later stage"), rulebook->alternatives[i].name);
            return;
        }
}

void lint_rules(struct knowledge *knowledge, struct diag *diag)
{
    const struct rulebook *rulebook = &knowledge->rulebook;

    join_notes(knowledge, diag);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        struct rule_lint lint = {knowledge, diag, &rulebook->alternatives[i]};
        const struct rule *rule = &rulebook->rules[lint.alternative->rule];

        if (rule->first == i)
            check_rule(&lint, rule);
        for (size_t j = 0; j < lint.alternative->condition_count; j++) {
            lint_condition(&lint, &lint.alternative->conditions[j]);
            if (lint.alternative->conditions[j].test == CONDITION_ABSENT)
                check_stage(&lint, &lint.alternative->conditions[j]);
        }
        lint_conclusion(&lint, rule);
    }
}
