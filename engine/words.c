/* The templates of a rule base and the reading of written facts. */
#include <stdlib.h>
#include <string.h>

#include "load.h"
#include "text.h"

/* --- The templates of a rule base and the reading of written facts ----------------------------------------------- */

#define SYMBOL TYPE_SYMBOL
#define STRING TYPE_STRING
#define INTEGER TYPE_INTEGER
#define MULTI TYPE_MULTI

const struct template_spec template_specs[] = {
    {"answer", {{"to", SYMBOL}, {"is", SYMBOL}}, true},
    {"measure", {{"of", SYMBOL}, {"is", INTEGER}}, true},
    {"part", {{"is", SYMBOL}, {"of", SYMBOL}}, true},
    {"safety-subject", {{"is", SYMBOL}}, true},
    {"not-given", {{"to", SYMBOL}}, true},
    {"finding", {{"kind", SYMBOL}, {"subject", SYMBOL}, {"value", SYMBOL | INTEGER}, {"strength", SYMBOL}, {"by", SYMBOL}}, true},
    {"objection", {{"subject", SYMBOL}, {"to", SYMBOL}, {"from", SYMBOL}, {"by", SYMBOL}}, true},
    {"standing", {{"subject", SYMBOL}, {"is", SYMBOL}, {"by", SYMBOL}}, true},
    {"rule-note", {{"rule", SYMBOL}, {"origin", SYMBOL}, {"source", STRING}, {"id", STRING}, {"en", STRING}}, false},
    {"safety-rule", {{"rule", SYMBOL}}, false},
    {"example", {{"rule", SYMBOL}}, false},
    {"stage",
     {{"name", SYMBOL}, {"kept", SYMBOL}, {"asks-id", STRING}, {"asks-en", STRING}, {"id", STRING}, {"en", STRING}},
     false},
    {"contradiction-stage", {{"stage", SYMBOL}}, false},
    {"topic", {{"name", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"safety-topic", {{"topic", SYMBOL}}, false},
    {"question",
     {{"fact", SYMBOL},
      {"topic", SYMBOL},
      {"type", SYMBOL},
      {"order", INTEGER},
      {"ask-when", STRING},
      {"id", STRING},
      {"en", STRING},
      {"feeds", SYMBOL | MULTI}},
     false},
    {"choice", {{"fact", SYMBOL}, {"value", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"asked-first", {{"fact", SYMBOL}}, false},
    {"unchangeable", {{"fact", SYMBOL}}, false},
    {"counts-always", {{"fact", SYMBOL}}, false},
    {"assessment", {{"name", SYMBOL}, {"wins", SYMBOL}, {"values", SYMBOL | INTEGER | MULTI}}, false},
    {"head", {{"assessment", SYMBOL}}, false},
    {"danger", {{"assessment", SYMBOL}, {"value", SYMBOL | INTEGER}}, false},
    {"principle-state", {{"value", SYMBOL}, {"told", SYMBOL}}, false},
    {"step", {{"subject", SYMBOL}, {"number", INTEGER}}, false},
    {"section", {{"code", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"statement", {{"name", SYMBOL}, {"section", SYMBOL}, {"item", STRING}, {"id", STRING}, {"en", STRING}}, false},
    {"shown-by", {{"statement", SYMBOL}, {"assessments", SYMBOL | MULTI}}, false},
    {"without-rule", {{"statement", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"term",
     {{"number", INTEGER}, {"used", SYMBOL}, {"id", STRING}, {"en", STRING}, {"note-id", STRING}, {"note-en", STRING}},
     false},
    {"label", {{"of", SYMBOL}, {"value", SYMBOL | INTEGER}, {"id", STRING}, {"en", STRING}}, false},
    {"action",
     {{"subject", SYMBOL},
      {"origin", STRING},
      {"goal-id", STRING},
      {"goal-en", STRING},
      {"activities-id", STRING | MULTI},
      {"activities-en", STRING | MULTI},
      {"method-id", STRING},
      {"method-en", STRING},
      {"target-id", STRING},
      {"target-en", STRING},
      {"role-id", STRING},
      {"role-en", STRING},
      {"resources-id", STRING},
      {"resources-en", STRING},
      {"indicator-id", STRING},
      {"indicator-en", STRING},
      {"mistake-id", STRING},
      {"mistake-en", STRING}},
     false},
    {"source", {{"key", STRING}, {"what", STRING}, {"status", STRING}}, false},
    {"contact",
     {{"service-id", STRING},
      {"service-en", STRING},
      {"number", STRING},
      {"area-id", STRING},
      {"area-en", STRING},
      {"seen", STRING},
      {"serves", SYMBOL | MULTI}},
     false},
};
const size_t template_spec_count = sizeof template_specs / sizeof template_specs[0];

const char *without_module(const char *name)
{
    const char *colons = strstr(name, "::");

    return colons != NULL ? colons + 2 : name;
}

const struct template_spec *template_spec(const char *name)
{
    for (size_t i = 0; i < template_spec_count; i++)
        if (strcmp(template_specs[i].name, name) == 0)
            return &template_specs[i];
    return NULL;
}

static int slot_index(const struct template_spec *spec, const char *name)
{
    for (int i = 0; i < TEMPLATE_SLOTS_MAX && spec->slots[i].name != NULL; i++)
        if (strcmp(spec->slots[i].name, name) == 0)
            return i;
    return -1;
}

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
        return (types & TYPE_STRING) != 0;
    if (value->type != SEXPR_WORD)
        return false;
    if (word_is_integer(value->text))
        return (types & TYPE_INTEGER) != 0;
    return (types & TYPE_SYMBOL) != 0 && word_is_symbol(value->text);
}

/* Texts that may be empty: an English note on a term, a number that is not known. */
static bool may_be_empty(const struct slot_spec *slot)
{
    return strcmp(slot->name, "note-en") == 0 || strcmp(slot->name, "number") == 0;
}

static struct place place_of(const struct sexpr *expression, const char *file)
{
    return (struct place){.file = file, .line = expression->line, .column = expression->column};
}

static bool read_slot(const struct sexpr *slot, const char *file, struct written_fact *fact, struct diag *diag)
{
    struct place place = place_of(slot, file);
    const char *name = sexpr_head(slot);
    int index = name != NULL ? slot_index(fact->spec, name) : -1;

    if (index < 0) {
        diag_add(diag, &place, CODE_BAD_FACT, _("see facts/templates.clp for its slots"), _("%s has no slot %s"),
                 fact->spec->name, name != NULL ? name : "?");
        return false;
    }
    const struct slot_spec *spec = &fact->spec->slots[index];
    if (fact->slots[index].items != NULL || ((spec->types & TYPE_MULTI) == 0 && slot->count != 2)) {
        diag_add(diag, &place, CODE_BAD_FACT, _("give each slot once, with one value"),
                 _("slot %s of %s does not have exactly one value"), name, fact->spec->name);
        return false;
    }
    fact->slots[index] = (struct slot_values){slot->items + 1, slot->count - 1};
    for (size_t i = 1; i < slot->count; i++) {
        place = place_of(slot->items[i], file);
        if (!value_fits(slot->items[i], spec->types)) {
            diag_add(diag, &place, CODE_BAD_FACT, _("see facts/templates.clp for its type"),
                     _("slot %s of %s does not take this value"), name, fact->spec->name);
            return false;
        }
        if (slot->items[i]->type == SEXPR_STRING && slot->items[i]->text[0] == '\0' && !may_be_empty(spec)) {
            diag_add(diag, &place, CODE_EMPTY_TEXT, _("write the text in this language"), _("slot %s of %s is empty"), name,
                     fact->spec->name);
            return false;
        }
    }
    return true;
}

bool written_fact_read(const struct sexpr *expression, const char *file, struct written_fact *fact, struct diag *diag)
{
    struct place place = place_of(expression, file);
    const char *name = sexpr_head(expression);

    *fact = (struct written_fact){
        .spec = name != NULL ? template_spec(without_module(name)) : NULL, .file = file, .line = expression->line};
    if (fact->spec == NULL) {
        diag_add(diag, &place, CODE_UNKNOWN_TEMPLATE, _("use a template of facts/templates.clp"), _("there is no template %s"),
                 name != NULL ? name : "?");
        return false;
    }
    for (size_t i = 1; i < expression->count; i++)
        if (!read_slot(expression->items[i], file, fact, diag))
            return false;
    for (int i = 0; i < TEMPLATE_SLOTS_MAX && fact->spec->slots[i].name != NULL; i++)
        if (fact->slots[i].items == NULL) {
            diag_add(diag, &place, CODE_MISSING_SLOT, _("set every slot explicitly"), _("slot %s of %s is missing"),
                     fact->spec->slots[i].name, fact->spec->name);
            return false;
        }
    return true;
}

/* `(slot NAME (type T…) (default ?NONE))` or the same with multislot. */
static bool slot_definition_fits(const struct sexpr *slot, const struct slot_spec *spec)
{
    const char *head = sexpr_head(slot);
    int types = 0;

    if (head == NULL || slot->count != 4 || !sexpr_is(slot->items[1], spec->name))
        return false;
    if (strcmp(head, "multislot") == 0)
        types |= TYPE_MULTI;
    else if (strcmp(head, "slot") != 0)
        return false;
    const struct sexpr *type = slot->items[2], *none = slot->items[3];
    if (sexpr_head(type) == NULL || !sexpr_is(type->items[0], "type"))
        return false;
    for (size_t i = 1; i < type->count; i++) {
        int one = sexpr_is(type->items[i], "SYMBOL")    ? TYPE_SYMBOL
                  : sexpr_is(type->items[i], "STRING")  ? TYPE_STRING
                  : sexpr_is(type->items[i], "INTEGER") ? TYPE_INTEGER
                                                        : 0;

        if (one == 0)
            return false;
        types |= one;
    }
    return types == spec->types && sexpr_head(none) != NULL && sexpr_is(none->items[0], "default") && none->count == 2 &&
           sexpr_is(none->items[1], "?NONE");
}

bool deftemplate_check(const struct sexpr *expression, const char *file, struct diag *diag)
{
    struct place place = place_of(expression, file);
    const struct template_spec *spec = expression->count > 1 && expression->items[1]->type == SEXPR_WORD
                                           ? template_spec(without_module(expression->items[1]->text))
                                           : NULL;
    size_t first = expression->count > 2 && expression->items[2]->type == SEXPR_STRING ? 3 : 2, n = 0;

    if (spec != NULL) {
        while (n < TEMPLATE_SLOTS_MAX && spec->slots[n].name != NULL && first + n < expression->count &&
               slot_definition_fits(expression->items[first + n], &spec->slots[n]))
            n++;
        if (first + n == expression->count && (n == TEMPLATE_SLOTS_MAX || spec->slots[n].name == NULL))
            return true;
    }
    diag_add(diag, &place, CODE_BAD_TEMPLATE, _("keep facts/templates.clp as it was shipped with this program"),
             _("this template is not one that the engine knows, or its slots differ"));
    return false;
}

/* --- From written facts to the tables of the knowledge ----------------------------------------------------------- */

static const char *symbol(struct knowledge *knowledge, const struct written_fact *fact, int slot)
{
    return names_intern(knowledge->names, fact->slots[slot].items[0]->text);
}

static const char *text_of(struct knowledge *knowledge, const char *text)
{
    return arena_copy(knowledge->arena, text, strlen(text));
}

static const char *string(struct knowledge *knowledge, const struct written_fact *fact, int slot)
{
    return text_of(knowledge, fact->slots[slot].items[0]->text);
}

static int integer(const struct written_fact *fact, int slot)
{
    return (int)strtol(fact->slots[slot].items[0]->text, NULL, 10);
}

/* The text in both languages: Indonesian in this slot, English in the next. */
static struct text bilingual(struct knowledge *knowledge, const struct written_fact *fact, int slot)
{
    return (struct text){{string(knowledge, fact, slot), string(knowledge, fact, slot + 1)}};
}

/* All values of a multislot: interned symbols, or texts. */
static struct words values(struct knowledge *knowledge, const struct written_fact *fact, int slot)
{
    const struct slot_values *given = &fact->slots[slot];
    struct words words = {arena_alloc(knowledge->arena, given->count, sizeof(char *)), given->count};

    for (size_t i = 0; i < given->count; i++)
        words.items[i] = given->items[i]->type == SEXPR_WORD ? names_intern(knowledge->names, given->items[i]->text)
                                                             : text_of(knowledge, given->items[i]->text);
    return words;
}

static const char *nil_as_null(const char *word)
{
    return strcmp(word, "nil") == 0 ? NULL : word;
}

static void bad_word(const struct written_fact *fact, const char *word, const char *hint, struct diag *diag)
{
    struct place place = {.file = fact->file, .line = fact->line};

    diag_add(diag, &place, CODE_UNKNOWN_WORD, hint, _("%s: unknown word %s"), fact->spec->name, word);
}

#define APPEND(knowledge, array, count, cap) \
    ((array) = memory_grow((array), &(knowledge)->capacity.cap, (count) + 1, sizeof *(array)), &(array)[(count)++])

static void take_note(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    struct rule_note *note = APPEND(k, k->notes, k->note_count, notes);

    *note = (struct rule_note){.rule = symbol(k, fact, 0),
                               .source = string(k, fact, 2),
                               .reason = bilingual(k, fact, 3),
                               .at = {fact->file, fact->line}};
    if (!origin_read(symbol(k, fact, 1), &note->origin)) {
        bad_word(fact, symbol(k, fact, 1), _("origin is seed, seed+ext or ext"), diag);
        note->origin = ORIGIN_EXT;
    }
}

static void take_topic(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->vocabulary.topics, k->vocabulary.topic_count, topics) =
        (struct topic){.name = symbol(k, fact, 0), .heading = bilingual(k, fact, 1)};
}

static enum fact_type fact_type_read(const struct written_fact *fact, const char *word, struct diag *diag)
{
    if (strcmp(word, "yes-no") == 0)
        return FACT_YES_NO;
    if (strcmp(word, "one") == 0)
        return FACT_ONE;
    if (strcmp(word, "many") == 0)
        return FACT_MANY;
    if (strcmp(word, "whole-number") != 0)
        bad_word(fact, word, _("type is yes-no, one, many or whole-number"), diag);
    return FACT_NUMBER;
}

static void take_question(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    struct words feeds = values(k, fact, 7);
    struct case_fact *question = APPEND(k, k->vocabulary.facts, k->vocabulary.fact_count, facts);

    *question = (struct case_fact){.id = symbol(k, fact, 0),
                                   .topic = symbol(k, fact, 1),
                                   .type = fact_type_read(fact, symbol(k, fact, 2), diag),
                                   .order = integer(fact, 3),
                                   .ask_when = string(k, fact, 4),
                                   .question = bilingual(k, fact, 5),
                                   .feeds = feeds.items,
                                   .feed_count = feeds.count,
                                   .unknown = NOT_FOUND,
                                   .none = NOT_FOUND};
}

static void take_choice(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->choices, k->choice_count, choices) =
        (struct loose_choice){.fact = symbol(k, fact, 0),
                              .choice = {.value = symbol(k, fact, 1), .label = bilingual(k, fact, 2)},
                              .at = {fact->file, fact->line}};
}

static void take_unchangeable(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->unchangeable, k->unchangeable_count, unchangeable) = symbol(k, fact, 0);
}

static void take_assessment(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    static const char *const wins[] = {"strength", "first", "all"};
    struct words possible = values(k, fact, 2);
    const char *word = symbol(k, fact, 1);
    int i = 0;

    while (i < 3 && strcmp(word, wins[i]) != 0)
        i++;
    if (i == 3)
        bad_word(fact, word, _("wins is strength, first or all"), diag);
    *APPEND(k, k->vocabulary.assessments, k->vocabulary.assessment_count, assessments) = (struct assessment_name){
        symbol(k, fact, 0), i == 3 ? WINS_STRENGTH : (enum assessment_wins)i, possible.items, possible.count};
}

static void take_stage(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    const char *kept = symbol(k, fact, 1);
    bool always = strcmp(kept, "always") == 0;

    if (!always && strcmp(kept, "chosen") != 0)
        bad_word(fact, kept, _("kept is always or chosen"), diag);
    *APPEND(k, k->rulebook.stage_notes, k->rulebook.stage_note_count, stage_notes) = (struct stage_note){
        .name = symbol(k, fact, 0), .always = always, .asks = bilingual(k, fact, 2), .doing = bilingual(k, fact, 4)};
}

static void take_head(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->vocabulary.head, k->vocabulary.head_count, head) = symbol(k, fact, 0);
}

static void take_danger(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->vocabulary.dangers, k->vocabulary.danger_count, dangers) =
        (struct danger){symbol(k, fact, 0), symbol(k, fact, 1)};
}

static void take_principle_state(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    static const char *const places[TOLD_COUNT] = {[TOLD_FIRST] = "first", [TOLD_WARNING] = "warning", [TOLD_APART] = "apart"};
    const char *word = symbol(k, fact, 1);
    int told = 0;

    while (told < TOLD_COUNT && strcmp(word, places[told]) != 0)
        told++;
    if (told == TOLD_COUNT)
        bad_word(fact, word, _("told is first, warning or apart"), diag);
    *APPEND(k, k->vocabulary.principle_states, k->vocabulary.principle_state_count, principle_states) =
        (struct principle_state){symbol(k, fact, 0), (enum principle_told)told};
}

static void take_step(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    if (integer(fact, 1) < 1)
        bad_word(fact, fact->slots[1].items[0]->text, _("steps are numbered from 1"), diag);
    *APPEND(k, k->reference.steps, k->reference.step_count, steps) = (struct step){symbol(k, fact, 0), integer(fact, 1)};
}

/* Says something of what it names alone; what it says is joined where that is (mark_named, join_marks). */
static void take_name(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)k;
    (void)fact;
    (void)diag;
}

static void take_label(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->vocabulary.labels, k->vocabulary.label_count, labels) =
        (struct label){symbol(k, fact, 0), nil_as_null(symbol(k, fact, 1)), bilingual(k, fact, 2)};
}

static void take_section(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->reference.sections, k->reference.section_count, sections) =
        (struct section){symbol(k, fact, 0), bilingual(k, fact, 1)};
}

static void take_statement(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->reference.statements, k->reference.statement_count, statements) = (struct statement){
        .name = symbol(k, fact, 0), .section = symbol(k, fact, 1), .item = string(k, fact, 2), .term = bilingual(k, fact, 3)};
}

static void take_shown_by(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->statement_notes, k->statement_note_count, statement_notes) =
        (struct statement_note){.statement = symbol(k, fact, 0), .shown_by = values(k, fact, 1), .at = {fact->file, fact->line}};
}

static void take_without_rule(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->statement_notes, k->statement_note_count, statement_notes) = (struct statement_note){
        .statement = symbol(k, fact, 0), .without_rule = bilingual(k, fact, 1), .at = {fact->file, fact->line}};
}

static void take_term(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    bool extension = strcmp(symbol(k, fact, 1), "ext") == 0;

    if (!extension && strcmp(symbol(k, fact, 1), "seed") != 0)
        bad_word(fact, symbol(k, fact, 1), _("used is seed or ext"), diag);
    *APPEND(k, k->reference.terms, k->reference.term_count, terms) =
        (struct term){integer(fact, 0), extension, bilingual(k, fact, 2), bilingual(k, fact, 4)};
}

static void take_source(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->reference.sources, k->reference.source_count, sources) =
        (struct source){string(k, fact, 0), string(k, fact, 1), string(k, fact, 2)};
}

static void take_action(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->reference.actions, k->reference.action_count, actions) =
        (struct action){.subject = symbol(k, fact, 0),
                        .origin = string(k, fact, 1),
                        .goal = bilingual(k, fact, 2),
                        .activities = {values(k, fact, 4), values(k, fact, 5)},
                        .method = bilingual(k, fact, 6),
                        .target = bilingual(k, fact, 8),
                        .role = bilingual(k, fact, 10),
                        .resources = bilingual(k, fact, 12),
                        .indicator = bilingual(k, fact, 14),
                        .mistake = bilingual(k, fact, 16)};
}

static void take_contact(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    (void)diag;
    *APPEND(k, k->reference.contacts, k->reference.contact_count, contacts) = (struct contact){.service = bilingual(k, fact, 0),
                                                                                               .number = string(k, fact, 2),
                                                                                               .area = bilingual(k, fact, 3),
                                                                                               .seen = string(k, fact, 5),
                                                                                               .serves = values(k, fact, 6)};
}

/* part and safety-subject: the only facts of working memory that files may hold. */
static void take_standing_fact(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    struct fact standing = {.about = TEMPLATE_COUNT};

    (void)diag;
    template_read(fact->spec->name, &standing.about);
    for (int i = 0; i < SLOTS_MAX && fact->spec->slots[i].name != NULL; i++)
        standing.slots[i] = symbol(k, fact, i);
    *APPEND(k, k->standing_facts, k->standing_fact_count, standing_facts) = standing;
}

static void refuse(struct knowledge *k, const struct written_fact *fact, struct diag *diag)
{
    struct place place = {.file = fact->file, .line = fact->line};

    (void)k;
    diag_add(diag, &place, CODE_NOT_A_WORD, _("answers come from cases, findings from rules"),
             _("a file cannot hold a fact of %s"), fact->spec->name);
}

static const struct {
    const char *template;
    void (*take)(struct knowledge *, const struct written_fact *, struct diag *);
} takers[] = {
    {"rule-note", take_note},
    {"safety-rule", take_name},
    {"example", take_name},
    {"stage", take_stage},
    {"contradiction-stage", take_name},
    {"topic", take_topic},
    {"safety-topic", take_name},
    {"question", take_question},
    {"choice", take_choice},
    {"assessment", take_assessment},
    {"asked-first", take_name},
    {"head", take_head},
    {"danger", take_danger},
    {"principle-state", take_principle_state},
    {"step", take_step},
    {"label", take_label},
    {"section", take_section},
    {"statement", take_statement},
    {"shown-by", take_shown_by},
    {"without-rule", take_without_rule},
    {"term", take_term},
    {"source", take_source},
    {"action", take_action},
    {"contact", take_contact},
    {"unchangeable", take_unchangeable},
    {"counts-always", take_name},
    {"part", take_standing_fact},
    {"safety-subject", take_standing_fact},
};

/* Remembers where the fact stands, under its first slot (and the second of a label or danger). */
static void remember_place(struct knowledge *k, const struct written_fact *fact)
{
    bool of_value = strcmp(fact->spec->name, "label") == 0 || strcmp(fact->spec->name, "danger") == 0;
    const char *value = of_value ? nil_as_null(symbol(k, fact, 1)) : NULL;

    *APPEND(k, k->places, k->place_count, places) =
        (struct named_place){fact->spec->name, symbol(k, fact, 0), value, {fact->file, fact->line}};
}

void words_take(struct knowledge *knowledge, const struct written_fact *fact, struct diag *diag)
{
    remember_place(knowledge, fact);
    for (size_t i = 0; i < sizeof takers / sizeof takers[0]; i++)
        if (strcmp(fact->spec->name, takers[i].template) == 0) {
            takers[i].take(knowledge, fact, diag);
            return;
        }
    refuse(knowledge, fact, diag);
}
