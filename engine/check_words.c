/* The words of a rule base checked: what nothing uses, texts that are the same in both languages, places in the source, files. */
#include <dirent.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check_parts.h"
#include "engine.h"
#include "matching.h"
#include "memory.h"

static struct place place_of(const struct checker *checker, const char *template, const char *name)
{
    return knowledge_place(checker->knowledge, template, name, NULL);
}

/* --- Questions and their values ---------------------------------------------------------------------------------- */

/* What of each question is read: the values that something tells from others, and whether it is read at all. */
struct reading {
    uint64_t told;
    bool read;
};

static uint64_t all_choices(const struct case_fact *fact)
{
    return fact->choice_count == 64 ? UINT64_MAX : (UINT64_C(1) << fact->choice_count) - 1;
}

static void read_conditions(const struct checker *checker, const struct alternative *alternative, struct reading *readings)
{
    const struct vocabulary *vocabulary = &checker->knowledge->vocabulary;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct words *facts = condition_facts(condition);

        for (size_t j = 0; j < facts->count; j++) {
            int index = vocabulary_fact(vocabulary, facts->items[j]);
            const struct case_fact *fact = &vocabulary->facts[index];
            const struct answer any = {.chosen = all_choices(fact)};
            uint64_t matched = condition->about == TEMPLATE_ANSWER ? condition_answers(condition, fact, &any) : 0;

            readings[index].read = true;
            if (matched != any.chosen)
                readings[index].told |= matched;
        }
    }
}

static void check_questions(struct checker *checker)
{
    const struct vocabulary *vocabulary = &checker->knowledge->vocabulary;
    const struct rulebook *rulebook = &checker->knowledge->rulebook;
    struct reading *readings = memory_new(vocabulary->fact_count, sizeof *readings);

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        read_conditions(checker, &rulebook->alternatives[i], readings);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        for (size_t j = 0; j < vocabulary->facts[i].relevance_count; j++)
            for (size_t k = 0; k < vocabulary->facts[i].relevance[j].count; k++) {
                const struct relevance_atom *atom = &vocabulary->facts[i].relevance[j].atoms[k];

                readings[atom->fact].read = true;
                readings[atom->fact].told |= atom->values;
            }
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        struct place at = place_of(checker, "question", fact->id);

        if (!readings[i].read)
            check_add(checker, CODE_UNUSED_QUESTION, &at, fact->id, NULL, _("%s is asked, but no rule reads it"), fact->id);
        for (size_t j = 0; readings[i].read && (fact->type == FACT_ONE || fact->type == FACT_MANY) && j < fact->choice_count; j++)
            if ((readings[i].told >> j & 1) == 0 && (int)j != fact->none && (int)j != fact->unknown)
                check_add(checker, CODE_UNUSED_VALUE, &at, fact->id, fact->choices[j].value,
                          _("%s is a value of %s that nothing tells from the others"), fact->choices[j].value, fact->id);
    }
    free(readings);
}

/* Each alternative of an "ask when" by itself. */
static void check_due(struct checker *checker)
{
    const struct vocabulary *vocabulary = &checker->knowledge->vocabulary;

    for (size_t i = 0; checker->prover != NULL && i < vocabulary->fact_count; i++) {
        struct place at = place_of(checker, "question", vocabulary->facts[i].id);
        int claim;

        prover_start(checker->prover);
        claim = claim_due(checker->prover, i);
        if (prover_ask(checker->prover, &claim, 1) == SAT_IMPOSSIBLE)
            check_add(checker, CODE_NEVER_DUE, &at, vocabulary->facts[i].id, NULL, _("\"%s\" can never hold"),
                      vocabulary->facts[i].ask_when)
                ->ground = CHECK_PROOF;
    }
}

/* --- Assessments, actions, sources ------------------------------------------------------------------------------- */

/* Whether a rule reads assessments of this name, and this value if it is not NULL. */
static bool is_read(const struct checker *checker, const char *name)
{
    const struct rulebook *rulebook = &checker->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++) {
            const struct condition *condition = &rulebook->alternatives[i].conditions[j];
            const struct constraint *subject = condition_constraint(condition, FINDING_SUBJECT);

            if (condition->about == TEMPLATE_FINDING && subject != NULL && words_contain(&subject->in, name))
                return true;
        }
    return false;
}

static bool is_shown(const struct checker *checker, const char *name)
{
    const struct reference *reference = &checker->knowledge->reference;
    const struct vocabulary *vocabulary = &checker->knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->head_count; i++)
        if (vocabulary->heads[i] == name)
            return true;
    for (size_t i = 0; i < reference->statement_count; i++)
        if (words_contain(&reference->statements[i].shown_by, name))
            return true;
    return false;
}

/* Whether some row concludes an action of the subject, or the assessment with the value. */
static bool is_concluded(const struct checker *checker, bool action, const char *subject, const char *value)
{
    const struct table_rows rows = prover_rows(checker->prover);

    for (size_t i = 0; i < rows.atom_count; i++) {
        enum kind kind;

        if (rows.atoms[i].about == TEMPLATE_FINDING && kind_read(rows.atoms[i].slots[FINDING_KIND], &kind) &&
            kind_is_action(kind) == action && strcmp(rows.atoms[i].slots[FINDING_SUBJECT], subject) == 0 &&
            (value == NULL || strcmp(rows.atoms[i].slots[FINDING_VALUE], value) == 0))
            return true;
    }
    return false;
}

static void check_assessments(struct checker *checker)
{
    const struct vocabulary *vocabulary = &checker->knowledge->vocabulary;
    const struct reference *reference = &checker->knowledge->reference;

    for (size_t i = 0; i < vocabulary->assessment_count; i++) {
        const struct assessment_name *assessment = &vocabulary->assessments[i];
        struct place at = place_of(checker, "assessment", assessment->name);

        if (!is_read(checker, assessment->name) && !is_shown(checker, assessment->name))
            check_add(checker, CODE_UNREAD_FINDING, &at, assessment->name, NULL,
                      _("%s is concluded, but no rule reads it, and it is neither a head nor does it show a statement"),
                      assessment->name);
        for (size_t j = 0; checker->prover != NULL && j < assessment->values.count; j++)
            if (!is_concluded(checker, false, assessment->name, assessment->values.items[j]))
                check_add(checker, CODE_UNCONCLUDED_VALUE, &at, assessment->name, assessment->values.items[j],
                          _("no rule concludes %s %s"), assessment->name, assessment->values.items[j]);
    }
    for (size_t i = 0; checker->prover != NULL && i < reference->action_count; i++) {
        struct place at = place_of(checker, "action", reference->actions[i].subject);

        if (!is_concluded(checker, true, reference->actions[i].subject, NULL))
            check_add(checker, CODE_UNUSED_ACTION, &at, reference->actions[i].subject, NULL, _("no rule advises %s"),
                      reference->actions[i].subject);
    }
}

/* Whether the key stands at the beginning of a part of the citation. */
static bool cites(const char *citation, const char *key)
{
    size_t length = strlen(key);

    for (const char *at = citation; *at != '\0'; at += strcspn(at, ";,"), at += strspn(at, ";, "))
        if (strncmp(at, key, length) == 0 && (at[length] == '\0' || strchr(" ;,", at[length]) != NULL))
            return true;
    return false;
}

static void check_sources(struct checker *checker)
{
    const struct knowledge *knowledge = checker->knowledge;

    for (size_t i = 0; i < knowledge->reference.source_count; i++) {
        const char *key = knowledge->reference.sources[i].key;
        struct place at = place_of(checker, "source", names_intern(knowledge->names, key));
        bool cited = false;

        for (size_t j = 0; !cited && j < knowledge->note_count; j++)
            cited = cites(knowledge->notes[j].source, key);
        for (size_t j = 0; !cited && j < knowledge->reference.action_count; j++)
            cited = cites(knowledge->reference.actions[j].origin, key);
        for (size_t j = 0; !cited && j < knowledge->reference.danger_kind_count; j++)
            cited = cites(knowledge->reference.danger_kinds[j].source, key);
        if (!cited)
            check_add(checker, CODE_UNUSED_SOURCE, &at, key, NULL, _("nothing cites %s"), key);
    }
}

/* --- Places in the source ---------------------------------------------------------------------------------------- */

/* Whether a statement stands there, or further down: "S3.2" if there is an S3.2.i. A whole section is a place, too. */
static bool is_item(const struct checker *checker, const char *item, size_t length)
{
    const struct reference *reference = &checker->knowledge->reference;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const char *known = reference->statements[i].item;

        if (strncmp(known, item, length) == 0 && (known[length] == '\0' || strchr(". ", known[length]) != NULL))
            return true;
    }
    return memchr(item, '.', length) == NULL;
}

/* A part such as "S13.4", "S13.3–4", "S5.2–5.3" or "S3.2.i–iii": what is written short behind the dash stands for the whole. */
static void check_part(struct checker *checker, const struct rule_note *note, const char *part, size_t length)
{
    static const char dash[] = "–";
    const char *to = memmem(part, length, dash, strlen(dash));
    size_t first = to != NULL ? (size_t)(to - part) : length, stem = first;
    char last[64] = "";

    if (length < 2 || part[0] != 'S' || part[1] < '0' || part[1] > '9' || length >= sizeof last)
        return;
    if (to != NULL) {
        const char *rest = to + strlen(dash);
        size_t rest_length = length - first - strlen(dash);

        if (memchr(rest, '.', rest_length) != NULL)
            stem = 1;
        else
            while (stem > 1 && part[stem - 1] != '.')
                stem--;
        memcpy(last, part, stem);
        memcpy(last + stem, rest, rest_length);
    }
    if (!is_item(checker, part, first) || (to != NULL && !is_item(checker, last, strlen(last))))
        check_add(checker, CODE_UNKNOWN_ITEM, &note->at, note->rule, arena_copy(checker->check->arena, part, length),
                  _("%.*s: no statement of the source stands there"), (int)length, part);
}

static void check_items(struct checker *checker)
{
    const struct knowledge *knowledge = checker->knowledge;

    for (size_t i = 0; i < knowledge->note_count; i++)
        for (const char *at = knowledge->notes[i].source; *at != '\0';) {
            check_part(checker, &knowledge->notes[i], at, strcspn(at, ";, "));
            at += strcspn(at, ";,");
            at += strspn(at, ";, ");
        }
}

/* --- Texts in both languages ------------------------------------------------------------------------------------- */

static void check_text(struct checker *checker, const char *template, const char *name, const struct text *text)
{
    struct place at = place_of(checker, template, name);

    if (text->in[LANGUAGE_ID] != NULL && text->in[LANGUAGE_ID][0] != '\0' &&
        text_same(text->in[LANGUAGE_ID], text->in[LANGUAGE_EN]))
        check_add(checker, CODE_SAME_TEXT, &at, name, text->in[LANGUAGE_EN], _("\"%s\" is said in both languages"),
                  text->in[LANGUAGE_EN]);
}

static void check_texts(struct checker *checker)
{
    const struct knowledge *knowledge = checker->knowledge;
    const struct vocabulary *vocabulary = &knowledge->vocabulary;
    const struct reference *reference = &knowledge->reference;

    for (size_t i = 0; i < knowledge->note_count; i++)
        check_text(checker, "rule-note", knowledge->notes[i].rule, &knowledge->notes[i].reason);
    for (size_t i = 0; i < knowledge->acceptance_count; i++)
        check_text(checker, "accepted", knowledge->acceptances[i].of.count > 0 ? knowledge->acceptances[i].of.items[0] : "",
                   &knowledge->acceptances[i].reason);
    for (size_t i = 0; i < knowledge->property_count; i++)
        check_text(checker, "property", knowledge->properties[i].name, &knowledge->properties[i].text);
    for (size_t i = 0; i < knowledge->statement_note_count; i++)
        check_text(checker, "without-rule", knowledge->statement_notes[i].statement, &knowledge->statement_notes[i].without_rule);
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        check_text(checker, "topic", vocabulary->topics[i].name, &vocabulary->topics[i].heading);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        check_text(checker, "question", vocabulary->facts[i].id, &vocabulary->facts[i].question);
    for (size_t i = 0; i < knowledge->choice_count; i++)
        check_text(checker, "question", knowledge->choices[i].fact, &knowledge->choices[i].choice.label);
    for (size_t i = 0; i < vocabulary->label_count; i++)
        check_text(checker, "label", vocabulary->labels[i].of, &vocabulary->labels[i].text);
    for (size_t i = 0; i < knowledge->rulebook.stage_note_count; i++) {
        check_text(checker, "stage", knowledge->rulebook.stage_notes[i].name, &knowledge->rulebook.stage_notes[i].asks);
        check_text(checker, "stage", knowledge->rulebook.stage_notes[i].name, &knowledge->rulebook.stage_notes[i].doing);
    }
    for (size_t i = 0; i < vocabulary->interview_stage_count; i++)
        check_text(checker, "interview-stage", vocabulary->interview_stages[i].name, &vocabulary->interview_stages[i].heading);
    for (size_t i = 0; i < reference->danger_kind_count; i++)
        check_text(checker, "danger-kind", reference->danger_kinds[i].name, &reference->danger_kinds[i].heading);
    for (size_t i = 0; i < reference->section_count; i++)
        check_text(checker, "section", reference->sections[i].code, &reference->sections[i].heading);
    for (size_t i = 0; i < reference->statement_count; i++)
        check_text(checker, "statement", reference->statements[i].name, &reference->statements[i].term);
    for (size_t i = 0; i < reference->term_count; i++) {
        char number[16];

        snprintf(number, sizeof number, "%d", reference->terms[i].number);
        check_text(checker, "term", names_intern(knowledge->names, number), &reference->terms[i].term);
    }
    for (size_t i = 0; i < reference->action_count; i++) {
        const struct action *action = &reference->actions[i];
        const struct text *const texts[] = {&action->goal,      &action->method,    &action->target, &action->role,
                                            &action->resources, &action->indicator, &action->mistake};

        for (size_t j = 0; j < sizeof texts / sizeof *texts; j++)
            check_text(checker, "action", action->subject, texts[j]);
    }
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

static void check_folder(struct checker *checker, const char *folder, const char *const *known)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, alphasort);

    for (int i = 0; i < count; i++) {
        const char *name = entries[i]->d_name;
        bool read = strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ||
                    (name[0] != '.' && fnmatch("*.clp", name, 0) == 0 && entries[i]->d_type != DT_DIR);

        for (int j = 0; known[j] != NULL; j++)
            read = read || strcmp(name, known[j]) == 0;
        if (!read) {
            char *path = arena_alloc(checker->check->arena, strlen(folder) + strlen(name) + 2, 1);

            strcat(strcat(strcpy(path, folder), "/"), name);
            check_add(checker, CODE_IGNORED_FILE, &(struct place){.file = path}, path + strlen(folder) + 1, NULL,
                      _("%s is not read: files of a rule base end in .clp"), name);
        }
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}

void check_words(struct checker *checker, const struct check_options *options)
{
    static const char *const of_rules[] = {"ORDER", "VERSION", "CHANGELOG.md", NULL}, *const of_facts[] = {NULL};

    check_questions(checker);
    check_due(checker);
    check_assessments(checker);
    check_sources(checker);
    check_items(checker);
    check_texts(checker);
    check_folder(checker, options->rules, of_rules);
    check_folder(checker, options->facts, of_facts);
}
