/* What the facts of a rule base may say: their templates, and where in the knowledge the words of each go. */
#include <stdlib.h>
#include <string.h>

#include "load.h"

/* --- The templates, equal to facts/templates.clp ----------------------------------------------------------------- */

/* The types of a slot, and what more is to be known of it. */
enum { SYMBOL = 1, STRING = 2, INTEGER = 4, MULTI = 8, TYPES = 15, MAY_BE_EMPTY = 16, FROM_ONE = 32, OR_NIL = 64 };
enum { WRITTEN_SLOTS_MAX = 20 };

/* Words of which a slot takes one; its place among them is what is kept, of two words as whether it is the second. */
struct one_of {
    const char *const *words;
    int count;
    const char *hint;
};

struct slot_spec {
    const char *name;
    int types;
    size_t at; /* where in the item its value goes: a text, a number, several words, or a place in one_of; or NOWHERE */
    const struct one_of *one_of;
};

enum template_use { OF_WORDS, BESIDE_RULES, ANYWHERE, OF_WORKING_MEMORY };

struct template_spec {
    const char *name;
    enum template_use use;
    struct {
        size_t items, count; /* in the knowledge */
        size_t size;         /* 0: it only names something; what it says is joined where that is */
        size_t at;           /* of the item: where it was written, or 0 */
    } list;
    struct slot_spec slots[WRITTEN_SLOTS_MAX];
};

static const struct one_of origins = {all_origins, ORIGIN_COUNT, N_("origin is seed, seed+ext or ext")};
static const char *const kept_words[] = {"chosen", "always"};
static const struct one_of kept = {kept_words, 2, N_("kept is always or chosen")};
static const char *const type_words[] = {"yes-no", "one", "many", "whole-number"};
static const struct one_of fact_types = {type_words, 4, N_("type is yes-no, one, many or whole-number")};
static const char *const wins_words[] = {"strength", "first", "all"};
static const struct one_of wins = {wins_words, 3, N_("wins is strength, first or all")};
static const char *const told_words[TOLD_COUNT] = {[TOLD_FIRST] = "first", [TOLD_WARNING] = "warning", [TOLD_APART] = "apart"};
static const struct one_of told = {told_words, TOLD_COUNT, N_("told is first, warning or apart")};
static const char *const asks_words[] = {"all", "telling"};
static const struct one_of asks = {asks_words, 2, N_("asks is all or telling")};
static const char *const used_words[] = {"seed", "ext"};
static const struct one_of used = {used_words, 2, N_("used is seed or ext")};

#define NOWHERE SIZE_MAX
/* Where the items of a template go. */
#define NO_LIST \
    { \
        0, 0, 0, 0 \
    }
#define LIST(items, item) \
    { \
        offsetof(struct knowledge, items##s), offsetof(struct knowledge, items##_count), sizeof(item), 0 \
    }
#define PLACED(items, item) \
    { \
        offsetof(struct knowledge, items##s), offsetof(struct knowledge, items##_count), sizeof(item), offsetof(item, at) \
    }
/* A slot whose value goes nowhere, into a member, by its place among words, as itself; two slots for both languages of a text. */
#define PLAIN(name, types) \
    { \
        name, types, NOWHERE, NULL \
    }
#define SLOT(name, types, item, member) \
    { \
        name, types, offsetof(struct item, member), NULL \
    }
#define ONE_OF(name, one_of, item, member) \
    { \
        name, SYMBOL, offsetof(struct item, member), &(one_of) \
    }
#define ITSELF(name) \
    { \
        name, SYMBOL, 0, NULL \
    }
#define BOTH(id, en, item, member) \
    SLOT(id, STRING, item, member), \
    { \
        en, STRING, offsetof(struct item, member) + offsetof(struct text, in[LANGUAGE_EN]), NULL \
    }

/* clang-format off */
static const struct template_spec specs[] = {
    {"answer", OF_WORKING_MEMORY, NO_LIST, {PLAIN("to", SYMBOL), PLAIN("is", SYMBOL)}},
    {"measure", OF_WORKING_MEMORY, NO_LIST, {PLAIN("of", SYMBOL), PLAIN("is", INTEGER)}},
    {"part", OF_WORKING_MEMORY, LIST(standing_fact, struct fact),
     {SLOT("is", SYMBOL, fact, slots[PART_IS]), SLOT("of", SYMBOL, fact, slots[PART_OF])}},
    {"safety-subject", OF_WORKING_MEMORY, LIST(standing_fact, struct fact), {SLOT("is", SYMBOL, fact, slots[SAFETY_SUBJECT])}},
    {"not-given", OF_WORKING_MEMORY, NO_LIST, {PLAIN("to", SYMBOL)}},
    {"finding", OF_WORKING_MEMORY, NO_LIST,
     {PLAIN("kind", SYMBOL), PLAIN("subject", SYMBOL), PLAIN("value", SYMBOL | INTEGER), PLAIN("strength", SYMBOL),
      PLAIN("by", SYMBOL)}},
    {"objection", OF_WORKING_MEMORY, NO_LIST,
     {PLAIN("subject", SYMBOL), PLAIN("to", SYMBOL), PLAIN("from", SYMBOL), PLAIN("by", SYMBOL)}},
    {"standing", OF_WORKING_MEMORY, NO_LIST, {PLAIN("subject", SYMBOL), PLAIN("is", SYMBOL), PLAIN("by", SYMBOL)}},
    {"rule-note", BESIDE_RULES, PLACED(note, struct rule_note),
     {SLOT("rule", SYMBOL, rule_note, rule), ONE_OF("origin", origins, rule_note, origin),
      SLOT("source", STRING, rule_note, source), BOTH("id", "en", rule_note, reason)}},
    {"safety-rule", BESIDE_RULES, NO_LIST, {PLAIN("rule", SYMBOL)}},
    {"example", BESIDE_RULES, NO_LIST, {PLAIN("rule", SYMBOL)}},
    {"accepted", ANYWHERE, PLACED(acceptance, struct acceptance),
     {SLOT("of", SYMBOL | STRING | MULTI, acceptance, of), SLOT("finding", SYMBOL, acceptance, finding),
      BOTH("id", "en", acceptance, reason)}},
    {"property", OF_WORDS,
     {offsetof(struct knowledge, properties), offsetof(struct knowledge, property_count), sizeof(struct property),
      offsetof(struct property, at)},
     {SLOT("name", SYMBOL, property, name), SLOT("never", STRING | MULTI, property, never), BOTH("id", "en", property, text)}},
    {"no-gain", OF_WORDS,
     {offsetof(struct knowledge, properties), offsetof(struct knowledge, property_count), sizeof(struct property),
      offsetof(struct property, at)},
     {SLOT("name", SYMBOL, property, name), SLOT("answer", SYMBOL, property, without), SLOT("never", STRING | MULTI, property, never), BOTH("id", "en", property, text)}},
    {"stage", OF_WORDS, LIST(rulebook.stage_note, struct stage_note),
     {SLOT("name", SYMBOL, stage_note, name), ONE_OF("kept", kept, stage_note, always),
      BOTH("asks-id", "asks-en", stage_note, asks), BOTH("id", "en", stage_note, doing)}},
    {"contradiction-stage", OF_WORDS, NO_LIST, {PLAIN("stage", SYMBOL)}},
    {"topic", OF_WORDS, LIST(vocabulary.topic, struct topic),
     {SLOT("name", SYMBOL, topic, name), BOTH("id", "en", topic, heading)}},
    {"safety-topic", OF_WORDS, NO_LIST, {PLAIN("topic", SYMBOL)}},
    {"question", OF_WORDS, LIST(vocabulary.fact, struct case_fact),
     {SLOT("fact", SYMBOL, case_fact, id), SLOT("topic", SYMBOL, case_fact, topic), ONE_OF("type", fact_types, case_fact, type),
      SLOT("order", INTEGER, case_fact, order), SLOT("ask-when", STRING, case_fact, ask_when),
      BOTH("id", "en", case_fact, question), SLOT("feeds", SYMBOL | MULTI, case_fact, feeds)}},
    {"choice", OF_WORDS, PLACED(choice, struct loose_choice),
     {SLOT("fact", SYMBOL, loose_choice, fact), SLOT("value", SYMBOL, loose_choice, choice.value),
      BOTH("id", "en", loose_choice, choice.label)}},
    {"choice-means", OF_WORDS, PLACED(choice_note, struct loose_choice),
     {SLOT("fact", SYMBOL, loose_choice, fact), SLOT("value", SYMBOL, loose_choice, choice.value),
      BOTH("id", "en", loose_choice, choice.label)}},
    {"asked-first", OF_WORDS, NO_LIST, {PLAIN("fact", SYMBOL)}},
    {"interview-stage", OF_WORDS, LIST(vocabulary.interview_stage, struct interview_stage),
     {SLOT("name", SYMBOL, interview_stage, name), ONE_OF("asks", asks, interview_stage, telling),
      BOTH("id", "en", interview_stage, heading), SLOT("facts", SYMBOL | MULTI, interview_stage, facts)}},
    {"unchangeable", OF_WORDS, NO_LIST, {PLAIN("fact", SYMBOL)}},
    {"explained", OF_WORDS, PLACED(question_note, struct question_note),
     {SLOT("fact", SYMBOL, question_note, fact), BOTH("asks-id", "asks-en", question_note, says.asks),
      BOTH("counts-id", "counts-en", question_note, says.counts), BOTH("example-id", "example-en", question_note, says.example),
      BOTH("why-id", "why-en", question_note, says.why)}},
    {"counts-always", OF_WORDS, NO_LIST, {PLAIN("fact", SYMBOL)}},
    {"assessment", OF_WORDS, LIST(vocabulary.assessment, struct assessment_name),
     {SLOT("name", SYMBOL, assessment_name, name), ONE_OF("wins", wins, assessment_name, wins),
      SLOT("values", SYMBOL | INTEGER | MULTI, assessment_name, values)}},
    {"head", OF_WORDS, LIST(vocabulary.head, const char *), {ITSELF("assessment")}},
    {"danger", OF_WORDS, LIST(vocabulary.danger, struct danger),
     {SLOT("assessment", SYMBOL, danger, assessment), SLOT("value", SYMBOL | INTEGER, danger, value)}},
    {"no-danger", OF_WORDS, LIST(vocabulary.no_danger, struct danger),
     {SLOT("assessment", SYMBOL, danger, assessment), SLOT("value", SYMBOL | INTEGER, danger, value)}},
    {"danger-kind", OF_WORDS, LIST(reference.danger_kind, struct danger_kind),
     {SLOT("name", SYMBOL, danger_kind, name), BOTH("id", "en", danger_kind, heading), SLOT("source", STRING, danger_kind, source),
      SLOT("now-id", STRING | MULTI, danger_kind, now[LANGUAGE_ID]), SLOT("now-en", STRING | MULTI, danger_kind, now[LANGUAGE_EN]),
      SLOT("never-id", STRING | MULTI, danger_kind, never[LANGUAGE_ID]),
      SLOT("never-en", STRING | MULTI, danger_kind, never[LANGUAGE_EN])}},
    {"danger-sign", OF_WORDS, LIST(reference.danger_sign, struct danger_sign),
     {SLOT("kind", SYMBOL, danger_sign, kind), SLOT("fact", SYMBOL, danger_sign, fact),
      SLOT("values", SYMBOL | MULTI, danger_sign, values)}},
    {"phrase", OF_WORDS, LIST(reference.phrase, struct phrase),
     {SLOT("fact", SYMBOL, phrase, fact), SLOT("value", SYMBOL, phrase, value),
      SLOT("id", STRING | MULTI, phrase, in[LANGUAGE_ID]), SLOT("en", STRING | MULTI, phrase, in[LANGUAGE_EN])}},
    {"negation", OF_WORDS, LIST(reference.negation, struct negation),
     {SLOT("id", STRING | MULTI, negation, in[LANGUAGE_ID]), SLOT("en", STRING | MULTI, negation, in[LANGUAGE_EN])}},
    {"principle-state", OF_WORDS, LIST(vocabulary.principle_state, struct principle_state),
     {SLOT("value", SYMBOL, principle_state, value), ONE_OF("told", told, principle_state, told)}},
    {"step", OF_WORDS, LIST(reference.step, struct step),
     {SLOT("subject", SYMBOL, step, subject), SLOT("number", INTEGER | FROM_ONE, step, number)}},
    {"section", OF_WORDS, LIST(reference.section, struct section),
     {SLOT("code", SYMBOL, section, code), BOTH("id", "en", section, heading)}},
    {"statement", OF_WORDS, LIST(reference.statement, struct statement),
     {SLOT("name", SYMBOL, statement, name), SLOT("section", SYMBOL, statement, section), SLOT("item", STRING, statement, item),
      BOTH("id", "en", statement, term)}},
    {"shown-by", OF_WORDS, PLACED(statement_note, struct statement_note),
     {SLOT("statement", SYMBOL, statement_note, statement), SLOT("assessments", SYMBOL | MULTI, statement_note, shown_by)}},
    {"without-rule", OF_WORDS, PLACED(statement_note, struct statement_note),
     {SLOT("statement", SYMBOL, statement_note, statement), BOTH("id", "en", statement_note, without_rule)}},
    {"ambiguity", OF_WORDS,
     {offsetof(struct knowledge, reference.ambiguities), offsetof(struct knowledge, reference.ambiguity_count),
      sizeof(struct ambiguity), 0},
     {SLOT("name", SYMBOL, ambiguity, name), SLOT("source", STRING, ambiguity, source),
      BOTH("open-id", "open-en", ambiguity, open), BOTH("chosen-id", "chosen-en", ambiguity, chosen),
      SLOT("rests", SYMBOL | MULTI, ambiguity, rests)}},
    {"term", OF_WORDS, LIST(reference.term, struct term),
     {SLOT("number", INTEGER, term, number), ONE_OF("used", used, term, extension), BOTH("id", "en", term, term),
      SLOT("note-id", STRING | MAY_BE_EMPTY, term, note.in[LANGUAGE_ID]),
      SLOT("note-en", STRING | MAY_BE_EMPTY, term, note.in[LANGUAGE_EN])}},
    {"label", OF_WORDS, LIST(vocabulary.label, struct label),
     {SLOT("of", SYMBOL, label, of), SLOT("value", SYMBOL | INTEGER | OR_NIL, label, value), BOTH("id", "en", label, text)}},
    {"action", OF_WORDS, LIST(reference.action, struct action),
     {SLOT("subject", SYMBOL, action, subject), SLOT("origin", STRING, action, origin),
      BOTH("goal-id", "goal-en", action, goal),
      SLOT("activities-id", STRING | MULTI, action, activities[LANGUAGE_ID]),
      SLOT("activities-en", STRING | MULTI, action, activities[LANGUAGE_EN]),
      BOTH("method-id", "method-en", action, method), BOTH("target-id", "target-en", action, target),
      BOTH("role-id", "role-en", action, role), BOTH("resources-id", "resources-en", action, resources),
      BOTH("indicator-id", "indicator-en", action, indicator), BOTH("mistake-id", "mistake-en", action, mistake)}},
    {"source", OF_WORDS, LIST(reference.source, struct source),
     {SLOT("key", STRING, source, key), SLOT("what", STRING, source, what), SLOT("status", STRING, source, status)}},
    {"contact", OF_WORDS, LIST(reference.contact, struct contact),
     {BOTH("service-id", "service-en", contact, service), SLOT("number", STRING | MAY_BE_EMPTY, contact, number),
      BOTH("area-id", "area-en", contact, area), SLOT("seen", STRING, contact, seen),
      SLOT("serves", SYMBOL | MULTI, contact, serves)}},
};
/* clang-format on */

const char *without_module(const char *name)
{
    const char *colons = strstr(name, "::");

    return colons != NULL ? colons + 2 : name;
}

/* The specification of this name, with or without its module, or NULL. */
static const struct template_spec *spec_of(const char *name)
{
    for (size_t i = 0; name != NULL && i < sizeof specs / sizeof specs[0]; i++)
        if (strcmp(specs[i].name, without_module(name)) == 0)
            return &specs[i];
    return NULL;
}

/* `(slot NAME (type T…) (default ?NONE))` or the same with multislot. */
static bool slot_definition_fits(const struct sexpr *slot, const struct slot_spec *spec)
{
    static const char *const names[] = {"SYMBOL", "STRING", "INTEGER"}; /* as their bits go */
    const char *head = sexpr_head(slot);
    int types = head != NULL && strcmp(head, "multislot") == 0 ? MULTI : 0;

    if (head == NULL || slot->count != 4 || !sexpr_is(slot->items[1], spec->name) || (types == 0 && strcmp(head, "slot") != 0))
        return false;
    const struct sexpr *type = slot->items[2], *none = slot->items[3];
    if (sexpr_head(type) == NULL || !sexpr_is(type->items[0], "type"))
        return false;
    for (size_t i = 1; i < type->count; i++) {
        int bit = 0;

        while (bit < 3 && !sexpr_is(type->items[i], names[bit]))
            bit++;
        if (bit == 3)
            return false;
        types |= 1 << bit;
    }
    return types == (spec->types & TYPES) && sexpr_head(none) != NULL && sexpr_is(none->items[0], "default") &&
           none->count == 2 && sexpr_is(none->items[1], "?NONE");
}

bool deftemplate_check(const struct sexpr *expression, const char *file, struct diag *diag)
{
    struct place place = sexpr_place(expression, file);
    const struct template_spec *spec =
        expression->count > 1 && expression->items[1]->type == SEXPR_WORD ? spec_of(expression->items[1]->text) : NULL;
    size_t first = expression->count > 2 && expression->items[2]->type == SEXPR_STRING ? 3 : 2, n = 0;

    if (spec != NULL) {
        while (n < WRITTEN_SLOTS_MAX && spec->slots[n].name != NULL && first + n < expression->count &&
               slot_definition_fits(expression->items[first + n], &spec->slots[n]))
            n++;
        if (first + n == expression->count && (n == WRITTEN_SLOTS_MAX || spec->slots[n].name == NULL))
            return true;
    }
    diag_add(diag, &place, CODE_BAD_TEMPLATE, _("keep facts/templates.clp as it was shipped with this program"),
             _("this template is not one that the engine knows, or its slots differ"));
    return false;
}

/* --- From a fact as written to an item of the knowledge ---------------------------------------------------------- */

/* The values of each slot, in the order of the template. */
struct written_fact {
    const struct template_spec *spec;
    struct {
        struct sexpr **items;
        size_t count;
    } slots[WRITTEN_SLOTS_MAX];
    struct place at;
};

bool word_is_integer(const char *word)
{
    size_t digits = strspn(word + (*word == '-' || *word == '+'), "0123456789");

    return digits > 0 && digits < 18 && word[digits + (*word == '-' || *word == '+')] == '\0';
}

/* A symbol as rule bases use them: a letter first, then letters, digits and - + . _ (so never a number, variable or keyword). */
static bool word_is_symbol(const char *word)
{
    if (!((*word >= 'a' && *word <= 'z') || (*word >= 'A' && *word <= 'Z')))
        return false;
    return word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._")] == '\0';
}

static bool value_fits(const struct sexpr *value, int types)
{
    if (value->type == SEXPR_STRING)
        return (types & STRING) != 0;
    if (value->type != SEXPR_WORD)
        return false;
    if (word_is_integer(value->text))
        return (types & INTEGER) != 0;
    return (types & SYMBOL) != 0 && word_is_symbol(value->text);
}

static bool read_slot(const struct sexpr *slot, const char *file, struct written_fact *fact, struct diag *diag)
{
    struct place place = sexpr_place(slot, file);
    const char *name = sexpr_head(slot);
    const struct slot_spec *spec = fact->spec->slots;
    int index = 0;

    while (name != NULL && index < WRITTEN_SLOTS_MAX && spec[index].name != NULL && strcmp(spec[index].name, name) != 0)
        index++;
    if (name == NULL || index == WRITTEN_SLOTS_MAX || spec[index].name == NULL) {
        diag_add(diag, &place, CODE_BAD_FACT, _("see facts/templates.clp for its slots"), _("%s has no slot %s"),
                 fact->spec->name, name != NULL ? name : "?");
        return false;
    }
    if (fact->slots[index].items != NULL || ((spec[index].types & MULTI) == 0 && slot->count != 2)) {
        diag_add(diag, &place, CODE_BAD_FACT, _("give each slot once, with one value"),
                 _("slot %s of %s does not have exactly one value"), name, fact->spec->name);
        return false;
    }
    fact->slots[index].items = slot->items + 1;
    fact->slots[index].count = slot->count - 1;
    for (size_t i = 1; i < slot->count; i++) {
        place = sexpr_place(slot->items[i], file);
        if (!value_fits(slot->items[i], spec[index].types)) {
            diag_add(diag, &place, CODE_BAD_FACT, _("see facts/templates.clp for its type"),
                     _("slot %s of %s does not take this value"), name, fact->spec->name);
            return false;
        }
        if (slot->items[i]->type == SEXPR_STRING && slot->items[i]->text[0] == '\0' && (spec[index].types & MAY_BE_EMPTY) == 0) {
            diag_add(diag, &place, CODE_EMPTY_TEXT, _("write the text in this language"), _("slot %s of %s is empty"), name,
                     fact->spec->name);
            return false;
        }
    }
    return true;
}

/* All slots that are missing are named at once. */
static bool has_every_slot(const struct written_fact *fact, const struct place *place, struct diag *diag)
{
    char missing[512] = "";

    for (int i = 0; i < WRITTEN_SLOTS_MAX && fact->spec->slots[i].name != NULL; i++)
        if (fact->slots[i].items == NULL) {
            strncat(missing, missing[0] != '\0' ? ", " : "", sizeof missing - strlen(missing) - 1);
            strncat(missing, fact->spec->slots[i].name, sizeof missing - strlen(missing) - 1);
        }
    if (missing[0] != '\0')
        diag_add(diag, place, CODE_MISSING_SLOT, _("set every slot explicitly"), _("%s lacks: %s"), fact->spec->name, missing);
    return missing[0] == '\0';
}

/* `(template (slot value…) …)`: a known template, every slot once, values of its types, no empty text. False after adding a
 * problem. */
static bool read_fact(const struct sexpr *expression, const char *file, struct written_fact *fact, struct diag *diag)
{
    struct place place = sexpr_place(expression, file);
    const char *name = sexpr_head(expression);

    *fact = (struct written_fact){.spec = spec_of(name), .at = {.file = file, .line = expression->line}};
    if (fact->spec == NULL) {
        diag_add(diag, &place, CODE_UNKNOWN_TEMPLATE, _("use a template of facts/templates.clp"), _("there is no template %s"),
                 name != NULL ? name : "?");
        return false;
    }
    for (size_t i = 1; i < expression->count; i++)
        if (!read_slot(expression->items[i], file, fact, diag))
            return false;
    return has_every_slot(fact, &place, diag);
}

/* A symbol as the one copy that all share, a text as one of its own. */
static const char *kept_word(struct knowledge *knowledge, const struct sexpr *value)
{
    return value->type == SEXPR_WORD ? names_intern(knowledge->names, value->text)
                                     : arena_copy(knowledge->arena, value->text, strlen(value->text));
}

static void bad_word(const struct written_fact *fact, const char *word, const char *hint, struct diag *diag)
{
    diag_add(diag, &fact->at, CODE_UNKNOWN_WORD, hint, _("%s: unknown word %s"), fact->spec->name, word);
}

static void store_one_of(const struct written_fact *fact, const struct one_of *one_of, const char *word, void *at,
                         struct diag *diag)
{
    int place = word_place(word, one_of->words, one_of->count);

    if (place == one_of->count)
        bad_word(fact, word, _(one_of->hint), diag);
    else if (one_of->count == 2)
        *(bool *)at = place == 1;
    else
        memcpy(at, &place, sizeof place); /* an enum */
}

/* Puts what a slot says where it goes in the item. */
static void store(struct knowledge *knowledge, const struct written_fact *fact, int slot, char *item, struct diag *diag)
{
    const struct slot_spec *spec = &fact->spec->slots[slot];
    struct sexpr **values = fact->slots[slot].items;
    void *at = item + spec->at;

    if ((spec->types & MULTI) != 0) {
        struct words *words = at;

        words->count = fact->slots[slot].count;
        words->items = arena_alloc(knowledge->arena, words->count, sizeof(char *));
        for (size_t i = 0; i < words->count; i++)
            words->items[i] = kept_word(knowledge, values[i]);
    } else if (spec->one_of != NULL) {
        store_one_of(fact, spec->one_of, values[0]->text, at, diag);
    } else if ((spec->types & TYPES) == INTEGER) {
        *(int *)at = (int)strtol(values[0]->text, NULL, 10);
        if ((spec->types & FROM_ONE) != 0 && *(int *)at < 1)
            bad_word(fact, values[0]->text, _("steps are numbered from 1"), diag);
    } else if ((spec->types & OR_NIL) == 0 || !sexpr_is(values[0], "nil")) {
        *(const char **)at = kept_word(knowledge, values[0]);
    }
}

/* A new item of the list of its template, with what the fact says. */
static void add_item(struct knowledge *knowledge, const struct written_fact *fact, struct diag *diag)
{
    const struct template_spec *spec = fact->spec;
    size_t *count = (size_t *)(void *)((char *)knowledge + spec->list.count);
    char *items, *item;

    memcpy(&items, (char *)knowledge + spec->list.items, sizeof items);
    items = arena_grow(knowledge->arena, items, *count, spec->list.size);
    memcpy((char *)knowledge + spec->list.items, &items, sizeof items);
    item = items + (*count)++ * spec->list.size;
    memset(item, 0, spec->list.size);
    if (spec->list.at > 0)
        memcpy(item + spec->list.at, &fact->at, sizeof fact->at);
    if (spec->use == OF_WORKING_MEMORY)
        template_read(spec->name, &((struct fact *)(void *)item)->about);
    for (int i = 0; i < WRITTEN_SLOTS_MAX && spec->slots[i].name != NULL; i++)
        store(knowledge, fact, i, item, diag);
}

/* Rules bring notes and the marks beside them, a local file brings contacts, facts/ brings the rest. */
static bool belongs(const struct template_spec *spec, enum folder folder)
{
    return folder == FOLDER_CONTACTS ? strcmp(spec->name, "contact") == 0
                                     : spec->use == ANYWHERE || (spec->use == BESIDE_RULES) == (folder == FOLDER_RULES);
}

void fact_take(struct knowledge *knowledge, const struct sexpr *expression, const char *file, enum folder folder,
               struct diag *diag)
{
    struct place place = sexpr_place(expression, file);
    struct named_place *named;
    struct written_fact fact;
    const char *name;

    if (!read_fact(expression, file, &fact, diag))
        return;
    if (!belongs(fact.spec, folder)) {
        diag_add(diag, &place, CODE_BAD_CONSTRUCT, _("notes stand in rules/, everything else in facts/"),
                 _("%s is not allowed here"), fact.spec->name);
        return;
    }
    name = fact.slots[0].count > 0 ? fact.slots[0].items[0]->text : "";
    knowledge->places = arena_grow(knowledge->arena, knowledge->places, knowledge->place_count, sizeof *knowledge->places);
    named = &knowledge->places[knowledge->place_count++];
    *named = (struct named_place){fact.spec->name, names_intern(knowledge->names, name), NULL, fact.at};
    if ((strcmp(fact.spec->name, "label") == 0 || strcmp(fact.spec->name, "danger") == 0 ||
         strcmp(fact.spec->name, "no-danger") == 0) &&
        !sexpr_is(fact.slots[1].items[0], "nil"))
        named->value = names_intern(knowledge->names, fact.slots[1].items[0]->text);
    if (fact.spec->list.size > 0)
        add_item(knowledge, &fact, diag);
    else if (fact.spec->use == OF_WORKING_MEMORY)
        diag_add(diag, &fact.at, CODE_NOT_A_WORD, _("answers come from cases, findings from rules"),
                 _("a file cannot hold a fact of %s"), fact.spec->name);
}
