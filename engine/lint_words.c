/* Lint of the words: questions, labels, aliases, statements, actions, contacts. See lint.h. */
#include "lint.h"

#include <string.h>

#include "text.h"

/* The thing that is looked at, by the template and the name of its definition. Its place is looked up when there is a problem. */
struct subject {
    struct knowledge *knowledge;
    struct diag *diag;
    const char *template;
    const char *name;
    const char *value; /* of a label, or NULL */
};

static void report(const struct subject *about, const char *code, const char *hint, const char *what, const char *word)
{
    struct place place = knowledge_place(about->knowledge, about->template, about->name, about->value);

    diag_add(about->diag, &place, code, hint, "%s: %s", what, word);
}

static bool topic_known(const struct vocabulary *vocabulary, const char *name)
{
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, name) == 0)
            return true;
    return false;
}

static void check_question(struct knowledge *knowledge, const struct case_fact *fact, struct diag *diag)
{
    struct subject about = {knowledge, diag, "question", fact->id, NULL};

    if (!topic_known(&knowledge->vocabulary, fact->topic))
        report(&about, "unknown-word", _("add the topic or correct the name"), _("question of unknown topic"), fact->topic);
    for (size_t i = 0; i < fact->feed_count; i++)
        if (reference_statement(&knowledge->reference, fact->feeds[i]) == NULL)
            report(&about, "unknown-word", _("feeds names statements of the source"), _("no such statement"), fact->feeds[i]);
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

static void check_choice_aliases(struct knowledge *knowledge, const struct case_fact *fact, struct diag *diag)
{
    struct subject about = {knowledge, diag, "question", fact->id, NULL};

    for (size_t i = 0; i < fact->choice_count; i++)
        for (size_t j = 0; j < i; j++) {
            const char *shared =
                shared_name(fact->choices[i].value, fact->choices[i].alias, fact->choices[j].value, fact->choices[j].alias);

            if (shared != NULL)
                report(&about, "duplicate", _("give the values labels that differ"), _("two values share a name"), shared);
        }
}

static void check_fact_aliases(struct knowledge *knowledge, size_t index, struct diag *diag)
{
    const struct case_fact *facts = knowledge->vocabulary.facts, *fact = &facts[index];
    struct subject about = {knowledge, diag, "question", fact->id, NULL};

    for (size_t j = 0; j < index; j++) {
        const char *shared = shared_name(fact->id, fact->alias, facts[j].id, facts[j].alias);

        if (shared != NULL)
            report(&about, "duplicate", _("give the facts ids and labels that differ"), _("two facts share a name"), shared);
        if (facts[j].order == fact->order)
            report(&about, "duplicate", _("give each question its own order"), _("asked at the same place as"), facts[j].id);
    }
}

static void check_labels(struct knowledge *knowledge, struct diag *diag)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 1; i < vocabulary->label_count; i++) {
        const struct label *label = &vocabulary->labels[i], *before = &vocabulary->labels[i - 1];
        struct subject about = {knowledge, diag, "label", label->of, label->value};

        if (label->of == before->of && label->value == before->value)
            report(&about, "duplicate", _("remove one"), _("two labels of one name"), label->of);
    }
}

static void need_label(struct knowledge *knowledge, const char *of, const char *value, struct diag *diag)
{
    struct place place;

    if (vocabulary_label(&knowledge->vocabulary, of, value) != NULL)
        return;
    place = knowledge_place(knowledge, "assessment", of, NULL);
    diag_add(diag, &place, "missing-label", _("add a label for it"), _("no label for %s %s"), of, value != NULL ? value : "");
}

static void check_assessments(struct knowledge *knowledge, struct diag *diag)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->assessment_count; i++) {
        const struct assessment_name *assessment = &vocabulary->assessments[i];

        need_label(knowledge, assessment->name, NULL, diag);
        for (size_t j = 0; j < assessment->value_count; j++)
            need_label(knowledge, assessment->name, assessment->values[j], diag);
    }
}

/* Every fixed word that people read has a label. */
static void check_reasoning_words(struct knowledge *knowledge, struct diag *diag)
{
    static const char *const values[] = {"violated", "at-risk", "kept", "applies"};

    for (int i = 0; i < KIND_COUNT; i++)
        need_label(knowledge, kind_word((enum kind)i), NULL, diag);
    for (int i = 0; i < STRENGTH_COUNT; i++)
        need_label(knowledge, strength_word((enum strength)i), NULL, diag);
    for (int i = 0; i < STANDING_COUNT; i++)
        need_label(knowledge, standing_word((enum standing)i), NULL, diag);
    for (int i = 0; i < ORIGIN_COUNT; i++)
        need_label(knowledge, origin_word((enum origin)i), NULL, diag);
    for (int i = 0; i < 4; i++)
        need_label(knowledge, kind_word(KIND_PRINCIPLE_CHECK), values[i], diag);
}

static void check_statements(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.statement_count; i++) {
        const struct statement *statement = &knowledge->reference.statements[i];
        struct subject about = {knowledge, diag, "statement", statement->name, NULL};

        if (reference_section(&knowledge->reference, statement->section) == NULL)
            report(&about, "unknown-word", _("add the section or correct the code"), _("unknown section"), statement->section);
        if (reference_statement(&knowledge->reference, statement->name) != statement)
            report(&about, "duplicate", _("remove one"), _("two statements of one name"), statement->name);
    }
}

static bool concluded(const struct rulebook *rulebook, const char *subject)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];

        if (alternative->concludes == TEMPLATE_FINDING && alternative->conclusion[1].constant == subject)
            return true;
    }
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
                report(&about, "unknown-word", _("correct the name"), _("no such assessment"), note->shown_by.items[j]);
        if (reason && concluded(&knowledge->rulebook, note->statement))
            report(&about, "stale-reason", _("take the reason away"), _("a rule concludes the statement now"), note->statement);
    }
}

static void check_actions(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.action_count; i++) {
        const char *subject = knowledge->reference.actions[i].subject;
        struct subject about = {knowledge, diag, "action", subject, NULL};

        if (i > 0 && strcmp(subject, knowledge->reference.actions[i - 1].subject) == 0)
            report(&about, "duplicate", _("remove one"), _("two actions of one subject"), subject);
        if (vocabulary_label(&knowledge->vocabulary, subject, NULL) == NULL)
            report(&about, "missing-label", _("add a label for it"), _("action without a label"), subject);
    }
}

static bool is_safety_subject(const struct knowledge *knowledge, const char *subject)
{
    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        if (knowledge->standing_facts[i].about == TEMPLATE_SAFETY_SUBJECT &&
            strcmp(knowledge->standing_facts[i].slots[0], subject) == 0)
            return true;
    return false;
}

static void check_contacts(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->reference.contact_count; i++) {
        const struct contact *contact = &knowledge->reference.contacts[i];
        const char *name = names_intern(knowledge->names, contact->service.in[LANGUAGE_ID]);
        struct place place = knowledge_place(knowledge, "contact", name, NULL);

        for (size_t j = 0; j < contact->serves.count; j++)
            if (!is_safety_subject(knowledge, contact->serves.items[j]))
                diag_add(diag, &place, "unknown-word", _("contacts serve the safety subjects of facts/reasoning.clp"),
                         _("contact \"%s\" serves unknown subject %s"), contact->service.in[LANGUAGE_EN],
                         contact->serves.items[j]);
    }
}

void lint_words(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->vocabulary.fact_count; i++) {
        check_question(knowledge, &knowledge->vocabulary.facts[i], diag);
        check_choice_aliases(knowledge, &knowledge->vocabulary.facts[i], diag);
        check_fact_aliases(knowledge, i, diag);
    }
    check_labels(knowledge, diag);
    check_assessments(knowledge, diag);
    check_reasoning_words(knowledge, diag);
    check_statements(knowledge, diag);
    check_statement_notes(knowledge, diag);
    check_actions(knowledge, diag);
    check_contacts(knowledge, diag);
}
