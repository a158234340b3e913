/* The rules as a program for the plain shell of CLIPS (`clips -f2 FILE`), which needs nothing of this one: templates, stages, rules, and
 * a case, after which it prints what was found and how each action stands. */
#include "lookup/lookup.h"

/* Of these templates each fact is printed: the template and its slots on a line. */
static const enum fact_template printed[] = {TEMPLATE_FINDING, TEMPLATE_STANDING};

static void put_templates(struct output *output, const struct rulebook *rulebook)
{
    output_text(output, "(defmodule MAIN (export deftemplate ?ALL))\n");
    for (enum fact_template about = 0; about < TEMPLATE_COUNT; about++) {
        output_format(output, "(deftemplate MAIN::%s", template_word(about));
        for (int i = 0; i < SLOTS_MAX && template_slots(about)[i] != NULL; i++)
            output_format(output, " (slot %s (default ?NONE))", template_slots(about)[i]);
        output_text(output, ")\n");
    }
    for (size_t i = 0; i < rulebook->stage_count; i++)
        output_format(output, "(defmodule %s (import MAIN deftemplate ?ALL))\n", rulebook->stages[i]);
}

static void put_rules(struct output *output, const struct rulebook *rulebook)
{
    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];

        if (!rule->active)
            continue;
        output_format(output, "\n; %s\n", rule->reason.in[LANGUAGE_EN]);
        for (size_t j = rule->first; j < rule->first + rule->count; j++)
            output_format(output, "%s\n", rulebook->alternatives[j].clips);
    }
}

static void put_standing_facts(struct output *output, const struct engine *engine)
{
    size_t count;
    const struct fact *facts = engine_standing_facts(engine, &count);

    output_text(output, "\n(deffacts MAIN::always");
    for (size_t i = 0; i < count; i++) {
        output_format(output, "\n   (%s", template_word(facts[i].about));
        for (int j = 0; j < SLOTS_MAX && template_slots(facts[i].about)[j] != NULL; j++)
            output_format(output, " (%s %s)", template_slots(facts[i].about)[j], facts[i].slots[j]);
        output_text(output, ")");
    }
    output_text(output, ")\n");
}

/* `not-given` for what rules may imply and nobody answered; the stages in their order; then the facts. */
static void put_consult(struct output *output, const struct engine *engine)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);

    output_text(output, "\n(deffunction MAIN::consult ()\n");
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (vocabulary->facts[i].implied)
            output_format(output, "   (if (not (any-factp ((?a %s)) (eq ?a:%s %s))) then (assert (%s (to %s))))\n",
                          template_word(TEMPLATE_ANSWER), template_slots(TEMPLATE_ANSWER)[ANSWER_FACT], vocabulary->facts[i].id,
                          template_word(TEMPLATE_NOT_GIVEN), vocabulary->facts[i].id);
    output_text(output, "   (focus");
    for (size_t i = 0; i < rulebook->stage_count; i++)
        output_format(output, " %s", rulebook->stages[i]);
    output_text(output, ")\n   (run)\n   (set-current-module MAIN)");
    for (size_t i = 0; i < sizeof printed / sizeof *printed; i++) {
        output_format(output, "\n   (do-for-all-facts ((?f %s)) TRUE (printout t %s", template_word(printed[i]),
                      template_word(printed[i]));
        for (int j = 0; j < SLOTS_MAX && template_slots(printed[i])[j] != NULL; j++)
            output_format(output, " \" \" ?f:%s", template_slots(printed[i])[j]);
        output_text(output, " crlf))");
    }
    output_text(output, ")\n");
}

static void put_case(struct output *output, const struct case_record *record)
{
    output_text(output, "\n; The case.\n(reset)\n");
    for (size_t i = 0; record != NULL && i < record->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &record->vocabulary->facts[i];
        const struct answer *answer = &record->answers[i];

        for (size_t j = 0; j < fact->choice_count; j++)
            if ((answer->chosen >> j & 1) != 0)
                output_format(output, "(assert (answer (to %s) (is %s)))\n", fact->id, fact->choices[j].value);
        if (answer->measured)
            output_format(output, "(assert (measure (of %s) (is %ld)))\n", fact->id, (long)answer->number);
    }
    output_text(output, "(consult)\n(exit)\n");
}

void lookup_clips(struct output *output, const struct engine *engine, const struct case_record *record)
{
    output_format(output, "; Rules %s, %s. Run it with: clips -f2 FILE\n\n", engine_version(engine), engine_digest(engine));
    put_templates(output, engine_rulebook(engine));
    put_rules(output, engine_rulebook(engine));
    put_standing_facts(output, engine);
    put_consult(output, engine);
    put_case(output, record);
}
