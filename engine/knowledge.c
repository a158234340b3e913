/* Joins what was read: choices to questions, aliases, order, relevance. */
#include "knowledge.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

void knowledge_init(struct knowledge *knowledge)
{
    *knowledge = (struct knowledge){.arena = arena_new(), .names = names_new()};
}

void knowledge_free(struct knowledge *knowledge)
{
    vocabulary_index_free(&knowledge->vocabulary);
    pointer_map_free(&knowledge->rule_of_id);
    names_free(knowledge->names);
    arena_free(knowledge->arena);
}

struct rule *knowledge_rule(const struct knowledge *knowledge, const char *id)
{
    uintptr_t number = (uintptr_t)pointer_map_get(&knowledge->rule_of_id, id);

    return number > 0 ? &knowledge->rulebook.rules[number - 1] : NULL;
}

bool knowledge_is_safety_subject(const struct knowledge *knowledge, const char *subject)
{
    for (size_t i = 0; i < knowledge->standing_fact_count; i++) {
        const struct fact *fact = &knowledge->standing_facts[i];

        if (fact->about == TEMPLATE_SAFETY_SUBJECT && strcmp(fact->slots[SAFETY_SUBJECT], subject) == 0)
            return true;
    }
    return false;
}

struct place knowledge_place(const struct knowledge *knowledge, const char *template, const char *name, const char *value)
{
    for (size_t i = 0; i < knowledge->place_count; i++) {
        const struct named_place *place = &knowledge->places[i];

        if (place->name == name && place->value == value && strcmp(place->template, template) == 0)
            return place->at;
    }
    return (struct place){0};
}

static int by_order(const void *a, const void *b)
{
    const struct case_fact *first = a, *second = b;

    return (first->order > second->order) - (first->order < second->order);
}

static int by_action_subject(const void *a, const void *b)
{
    return strcmp(((const struct action *)a)->subject, ((const struct action *)b)->subject);
}

static void make_aliases(struct knowledge *knowledge, const struct text *label, const char *alias[2])
{
    char word[256];

    for (int language = 0; language < 2; language++)
        if (vocabulary_alias(label->in[language], word, sizeof word))
            alias[language] = names_intern(knowledge->names, word);
}

static void add_choice(struct knowledge *knowledge, struct case_fact *fact, const char *value, const struct text *label)
{
    struct choice *choice;

    fact->choices = arena_grow(knowledge->arena, fact->choices, fact->choice_count, sizeof *fact->choices);
    choice = &fact->choices[fact->choice_count];
    *choice = (struct choice){.value = value, .label = *label};
    make_aliases(knowledge, label, choice->alias);
    if (strcmp(value, "unknown") == 0)
        fact->unknown = (int)fact->choice_count;
    if (strcmp(value, "none") == 0)
        fact->none = (int)fact->choice_count;
    fact->choice_count++;
}

static void report(const struct knowledge *knowledge, const struct case_fact *fact, struct diag *diag, enum code code,
                   const char *hint, const char *format, const char *word)
{
    struct place place = knowledge_place(knowledge, "question", fact->id, NULL);

    diag_add(diag, &place, code, hint, format, word);
}

/* Gives yes-no facts and whole numbers the answers that need no writing down; their labels are words of the reasoning. */
static void add_common_choices(struct knowledge *knowledge, struct case_fact *fact, struct diag *diag)
{
    static const char *const words[] = {"yes", "no", "unknown"};

    for (int i = fact->type == FACT_NUMBER ? 2 : 0; i < 3; i++) {
        const struct text *label = vocabulary_label(&knowledge->vocabulary, words[i], NULL);
        const struct text plain = {{words[i], words[i]}};

        if (label == NULL) {
            report(knowledge, fact, diag, CODE_MISSING_LABEL, _("add a label for it"), _("the answer %s has no label"), words[i]);
            label = &plain; /* so that the rules may name the answer all the same */
        }
        add_choice(knowledge, fact, names_intern(knowledge->names, words[i]), label);
    }
}

/* Words are interned. */
static bool has_choice(const struct case_fact *fact, const char *word)
{
    for (size_t i = 0; i < fact->choice_count; i++)
        if (fact->choices[i].value == word || fact->choices[i].alias[0] == word || fact->choices[i].alias[1] == word)
            return true;
    return false;
}

static void join_choice(struct knowledge *knowledge, const struct loose_choice *loose, struct diag *diag)
{
    struct case_fact *fact = NULL;

    for (size_t i = 0; i < knowledge->vocabulary.fact_count; i++)
        if (knowledge->vocabulary.facts[i].id == loose->fact)
            fact = &knowledge->vocabulary.facts[i];
    if (fact == NULL)
        diag_add(diag, &loose->at, CODE_UNKNOWN_FACT, _("add the question or correct the name"), _("choice for unknown fact %s"),
                 loose->fact);
    else if (fact->type == FACT_YES_NO || fact->type == FACT_NUMBER)
        diag_add(diag, &loose->at, CODE_BAD_CHOICE, _("only facts of type one and many have choices"),
                 _("fact %s takes no choices"), fact->id);
    else if (fact->choice_count == CHOICES_MAX)
        diag_add(diag, &loose->at, CODE_BAD_CHOICE, _("at most 64 are possible"), _("fact %s has too many choices"), fact->id);
    else if (has_choice(fact, loose->choice.value))
        diag_add(diag, &loose->at, CODE_DUPLICATE, _("remove one"), _("value %s of %s stands twice"), loose->choice.value,
                 fact->id);
    else
        add_choice(knowledge, fact, loose->choice.value, &loose->choice.label);
}

/* What other facts say of questions and topics by naming them alone; other names that are not there are found by the lint. */
static void mark_named(struct knowledge *knowledge, struct diag *diag)
{
    struct vocabulary *vocabulary = &knowledge->vocabulary;

    for (size_t i = 0; i < knowledge->place_count; i++) {
        const struct named_place *named = &knowledge->places[i];
        bool unchangeable = strcmp(named->template, "unchangeable") == 0;
        int index = vocabulary_fact(vocabulary, named->name);

        if (unchangeable && index == NOT_FOUND)
            diag_add(diag, &named->at, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no case fact %s"), named->name);
        else if (unchangeable)
            vocabulary->facts[index].unchangeable = true;
        else if (strcmp(named->template, "asked-first") == 0 && index != NOT_FOUND)
            vocabulary->facts[index].asked_first |= vocabulary->facts[index].id == named->name; /* interned */
        else if (strcmp(named->template, "counts-always") == 0 && index != NOT_FOUND)
            vocabulary->facts[index].counts_always |= vocabulary->facts[index].id == named->name;
        if (strcmp(named->template, "contradiction-stage") == 0)
            for (size_t j = 0; j < knowledge->rulebook.stage_note_count; j++)
                knowledge->rulebook.stage_notes[j].contradictions |= knowledge->rulebook.stage_notes[j].name == named->name;
        if (strcmp(named->template, "safety-topic") == 0)
            for (size_t j = 0; j < vocabulary->topic_count; j++)
                vocabulary->topics[j].safety |= vocabulary->topics[j].name == named->name;
    }
}

/* Tells every question which stage of the interview asks it, the first that names it. Unknown names are found by the lint. */
static void mark_stages(struct vocabulary *vocabulary)
{
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        vocabulary->facts[i].interview_stage = NOT_FOUND;
    for (size_t i = vocabulary->interview_stage_count; i-- > 0;)
        for (size_t j = 0; j < vocabulary->interview_stages[i].facts.count; j++) {
            int fact = vocabulary_fact(vocabulary, vocabulary->interview_stages[i].facts.items[j]);

            if (fact != NOT_FOUND)
                vocabulary->facts[fact].interview_stage = (int)i;
        }
}

/* A statement that is not there, and a second note of one kind, are problems. */
static void join_statement_note(struct knowledge *knowledge, const struct statement_note *note, struct diag *diag)
{
    bool shown = note->without_rule.in[0] == NULL;

    for (size_t i = 0; i < knowledge->reference.statement_count; i++) {
        struct statement *statement = &knowledge->reference.statements[i];

        if (statement->name != note->statement) /* interned */
            continue;
        if (shown ? statement->shown_by.count > 0 : statement->without_rule.in[0] != NULL)
            diag_add(diag, &note->at, CODE_DUPLICATE, _("remove one"), _("%s is said of statement %s before"),
                     shown ? "shown-by" : "without-rule", note->statement);
        if (shown)
            statement->shown_by = note->shown_by;
        else
            statement->without_rule = note->without_rule;
        return;
    }
    diag_add(diag, &note->at, CODE_UNKNOWN_WORD, _("correct the name"), _("there is no statement %s"), note->statement);
}

/* A choice that is not there, and a second meaning of one, are problems. */
static void join_choice_note(struct knowledge *knowledge, const struct loose_choice *note, struct diag *diag)
{
    int at = vocabulary_fact(&knowledge->vocabulary, note->fact);
    struct case_fact *fact = at == NOT_FOUND ? NULL : &knowledge->vocabulary.facts[at];
    int choice = fact == NULL ? NOT_FOUND : case_fact_choice(fact, note->choice.value);

    if (fact == NULL)
        diag_add(diag, &note->at, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no case fact %s"), note->fact);
    else if (choice == NOT_FOUND)
        diag_add(diag, &note->at, CODE_UNKNOWN_VALUE, _("correct the name"), _("%s has no value \"%s\""), note->fact,
                 note->choice.value);
    else if (fact->choices[choice].means.in[LANGUAGE_ID] != NULL)
        diag_add(diag, &note->at, CODE_DUPLICATE, _("remove one"), _("value %s of %s stands twice"), note->choice.value,
                 note->fact);
    else
        fact->choices[choice].means = note->choice.label;
}

/* A question that is not there, and a second explanation of one, are problems. */
static void join_question_note(struct knowledge *knowledge, const struct question_note *note, struct diag *diag)
{
    int fact = vocabulary_fact(&knowledge->vocabulary, note->fact);

    if (fact == NOT_FOUND)
        diag_add(diag, &note->at, CODE_UNKNOWN_FACT, _("correct the name"), _("there is no case fact %s"), note->fact);
    else if (knowledge->vocabulary.facts[fact].explained != NULL)
        diag_add(diag, &note->at, CODE_DUPLICATE, _("remove one"), _("question %s is explained before"), note->fact);
    else
        knowledge->vocabulary.facts[fact].explained = &note->says;
}

static void finish_fact(struct knowledge *knowledge, struct case_fact *fact, struct diag *diag)
{
    const struct text *label = vocabulary_label(&knowledge->vocabulary, fact->id, NULL);

    if (label == NULL) {
        report(knowledge, fact, diag, CODE_MISSING_LABEL, _("add a label for it"), _("fact %s has no label"), fact->id);
        label = &fact->question;
    }
    fact->label = *label;
    make_aliases(knowledge, label, fact->alias);
    if (fact->type == FACT_YES_NO || fact->type == FACT_NUMBER)
        add_common_choices(knowledge, fact, diag);
    else if (fact->choice_count == 0)
        report(knowledge, fact, diag, CODE_BAD_CHOICE, _("add its choices"), _("fact %s has no values"), fact->id);
}

/* --- Parses "ask when" conditions -------------------------------------------------------------------------------- */

struct parser {
    struct knowledge *knowledge;
    size_t fact; /* whose condition it is */
    struct diag *diag;
};

static bool fail(const struct parser *parser, const char *hint, const char *what, size_t length)
{
    const struct case_fact *fact = &parser->knowledge->vocabulary.facts[parser->fact];
    struct place place = knowledge_place(parser->knowledge, "question", fact->id, NULL);

    diag_add(parser->diag, &place, CODE_BAD_ASK_WHEN, hint, _("ask-when of %s: cannot use \"%.*s\""), fact->id, (int)length,
             what);
    return false;
}

/* Reads the values after the operator into bits of the fact's choices. */
static bool read_values(const struct parser *parser, const char *text, size_t length, struct relevance_atom *atom)
{
    const struct case_fact *about = &parser->knowledge->vocabulary.facts[atom->fact];

    while (length > 0) {
        const char *comma = memchr(text, ',', length);
        size_t part = comma != NULL ? (size_t)(comma - text) : length;
        int choice = case_fact_choice(about, names_intern_part(parser->knowledge->names, text, part));

        if (choice == NOT_FOUND || part + 1 == length)
            return fail(parser, _("use a value of that fact"), text, length);
        atom->values |= UINT64_C(1) << choice;
        text += comma != NULL ? part + 1 : part;
        length -= comma != NULL ? part + 1 : part;
    }
    return atom->values != 0 ? true : fail(parser, _("name a value"), about->id, strlen(about->id));
}

static bool read_atom(const struct parser *parser, const char *text, size_t length, struct relevance_atom *atom)
{
    static const struct {
        const char *sign;
        bool negated;
    } operators[] = {{"=", false}, {"≠", true}, {"∋", false}};

    for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++) {
        size_t sign = strlen(operators[i].sign);
        const char *at = memmem(text, length, operators[i].sign, sign);
        size_t before = at != NULL ? (size_t)(at - text) : 0;
        int about;

        if (at == NULL)
            continue;
        about = vocabulary_fact(&parser->knowledge->vocabulary, names_intern_part(parser->knowledge->names, text, before));
        if (about == NOT_FOUND || (size_t)about >= parser->fact)
            return fail(parser, _("name a fact that is asked earlier"), text, before);
        *atom = (struct relevance_atom){.fact = (size_t)about, .negated = operators[i].negated};
        return read_values(parser, at + sign, length - before - sign, atom);
    }
    return fail(parser, _("write fact=value, fact≠value or fact∋value"), text, length);
}

/* The length of the text up to the separator or its end; *next begins what follows, NULL: nothing does. */
static size_t part_length(const char *text, size_t length, const char *separator, const char **next)
{
    const char *at = memmem(text, length, separator, strlen(separator));

    *next = at != NULL ? at + strlen(separator) : NULL;
    return at != NULL ? (size_t)(at - text) : length;
}

/* Reads the atoms between " & ". */
static bool read_alternative(const struct parser *parser, const char *text, size_t length,
                             struct relevance_alternative *alternative)
{
    const char *end = text + length;

    for (const char *next; text != NULL; text = next) {
        size_t part = part_length(text, (size_t)(end - text), " & ", &next);

        alternative->atoms =
            arena_grow(parser->knowledge->arena, alternative->atoms, alternative->count, sizeof *alternative->atoms);
        if (!read_atom(parser, text, part, &alternative->atoms[alternative->count++]))
            return false;
    }
    return true;
}

/* Parses an "ask when" text over facts before `fact` in the order of asking; adds at most one problem. */
static void relevance_parse(struct knowledge *knowledge, size_t fact, struct diag *diag)
{
    struct parser parser = {knowledge, fact, diag};
    struct case_fact *asked = &knowledge->vocabulary.facts[fact];
    const char *text = strcmp(asked->ask_when, "always") == 0 ? NULL : asked->ask_when, *next;

    for (bool fine = true; fine && text != NULL; text = next) {
        size_t part = part_length(text, strlen(text), " OR ", &next);

        asked->relevance = arena_grow(knowledge->arena, asked->relevance, asked->relevance_count, sizeof *asked->relevance);
        fine = read_alternative(&parser, text, part, &asked->relevance[asked->relevance_count++]);
    }
}

/* --- Everything in its order -------------------------------------------------------------------------------------- */

static void sort(void *items, size_t count, size_t size, int (*order)(const void *, const void *))
{
    if (count > 0)
        qsort(items, count, size, order);
}

void knowledge_finish(struct knowledge *knowledge, struct diag *diag)
{
    struct vocabulary *vocabulary = &knowledge->vocabulary;
    struct reference *reference = &knowledge->reference;

    sort(vocabulary->facts, vocabulary->fact_count, sizeof *vocabulary->facts, by_order);
    sort(vocabulary->labels, vocabulary->label_count, sizeof *vocabulary->labels, label_order);
    sort(reference->actions, reference->action_count, sizeof *reference->actions, by_action_subject);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        vocabulary->facts[i].unknown = vocabulary->facts[i].none = NOT_FOUND;
    for (size_t i = 0; i < knowledge->choice_count; i++)
        join_choice(knowledge, &knowledge->choices[i], diag);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        finish_fact(knowledge, &vocabulary->facts[i], diag);
    vocabulary_index(vocabulary);
    for (size_t i = 0; i < knowledge->statement_note_count; i++)
        join_statement_note(knowledge, &knowledge->statement_notes[i], diag);
    for (size_t i = 0; i < knowledge->choice_note_count; i++)
        join_choice_note(knowledge, &knowledge->choice_notes[i], diag);
    for (size_t i = 0; i < knowledge->question_note_count; i++)
        join_question_note(knowledge, &knowledge->question_notes[i], diag);
    mark_named(knowledge, diag);
    mark_stages(&knowledge->vocabulary);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        relevance_parse(knowledge, i, diag);
}

static int by_word(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void list_word(struct knowledge *knowledge, const char *word)
{
    struct words *words = &knowledge->words;

    words->items = arena_grow(knowledge->arena, words->items, words->count, sizeof *words->items);
    words->items[words->count++] = word;
}

void knowledge_list_words(struct knowledge *knowledge)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;
    struct words *words = &knowledge->words;
    size_t kept = 0;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        list_word(knowledge, vocabulary->facts[i].id);
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++)
            list_word(knowledge, vocabulary->facts[i].choices[j].value);
    }
    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        for (int j = 0; j < SLOTS_MAX && knowledge->standing_facts[i].slots[j] != NULL; j++)
            list_word(knowledge, knowledge->standing_facts[i].slots[j]);
    for (size_t i = 0; i < knowledge->rulebook.alternative_count; i++)
        for (int j = 0; j < SLOTS_MAX; j++)
            if (knowledge->rulebook.alternatives[i].conclusion[j].constant != NULL)
                list_word(knowledge, knowledge->rulebook.alternatives[i].conclusion[j].constant);
    sort(words->items, words->count, sizeof *words->items, by_word);
    for (size_t i = 0; i < words->count; i++)
        if (i == 0 || words->items[i] != words->items[i - 1])
            words->items[kept++] = words->items[i];
    words->count = kept;
}
