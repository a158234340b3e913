/* The templates of a rule base and the reading of written facts. See templates.h. */
#include "templates.h"

#include <string.h>

#include "text.h"

#define SYMBOL TYPE_SYMBOL
#define STRING TYPE_STRING
#define INTEGER TYPE_INTEGER
#define MULTI TYPE_MULTI

const struct template_spec template_specs[] = {
    {"answer", {{"to", SYMBOL}, {"is", SYMBOL}}, true},
    {"measure", {{"of", SYMBOL}, {"is", INTEGER}}, true},
    {"part", {{"is", SYMBOL}, {"of", SYMBOL}}, true},
    {"safety-subject", {{"is", SYMBOL}}, true},
    {"finding", {{"kind", SYMBOL}, {"subject", SYMBOL}, {"value", SYMBOL | INTEGER}, {"strength", SYMBOL}, {"by", SYMBOL}}, true},
    {"objection", {{"subject", SYMBOL}, {"to", SYMBOL}, {"from", SYMBOL}, {"by", SYMBOL}}, true},
    {"standing", {{"subject", SYMBOL}, {"is", SYMBOL}, {"by", SYMBOL}}, true},
    {"rule-note", {{"rule", SYMBOL}, {"origin", SYMBOL}, {"source", STRING}, {"id", STRING}, {"en", STRING}}, false},
    {"topic", {{"name", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
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
    {"unchangeable", {{"fact", SYMBOL}}, false},
    {"assessment", {{"name", SYMBOL}, {"wins", SYMBOL}, {"values", SYMBOL | INTEGER | MULTI}}, false},
    {"section", {{"code", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"statement", {{"name", SYMBOL}, {"section", SYMBOL}, {"item", STRING}, {"id", STRING}, {"en", STRING}}, false},
    {"shown-by", {{"statement", SYMBOL}, {"assessments", SYMBOL | MULTI}}, false},
    {"without-rule", {{"statement", SYMBOL}, {"id", STRING}, {"en", STRING}}, false},
    {"term", {{"number", INTEGER}, {"used", SYMBOL}, {"id", STRING}, {"en", STRING}, {"note", STRING}}, false},
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

/* Texts that may be empty: a note on a term, a number that is not known. */
static bool may_be_empty(const struct slot_spec *slot)
{
    return strcmp(slot->name, "note") == 0 || strcmp(slot->name, "number") == 0;
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
        diag_add(diag, &place, "bad-fact", _("see facts/templates.clp for its slots"), _("%s has no slot %s"), fact->spec->name,
                 name != NULL ? name : "?");
        return false;
    }
    const struct slot_spec *spec = &fact->spec->slots[index];
    if (fact->slots[index].items != NULL || ((spec->types & TYPE_MULTI) == 0 && slot->count != 2)) {
        diag_add(diag, &place, "bad-fact", _("give each slot once, with one value"),
                 _("slot %s of %s does not have exactly one value"), name, fact->spec->name);
        return false;
    }
    fact->slots[index] = (struct slot_values){slot->items + 1, slot->count - 1};
    for (size_t i = 1; i < slot->count; i++) {
        place = place_of(slot->items[i], file);
        if (!value_fits(slot->items[i], spec->types)) {
            diag_add(diag, &place, "bad-fact", _("see facts/templates.clp for its type"),
                     _("slot %s of %s does not take this value"), name, fact->spec->name);
            return false;
        }
        if (slot->items[i]->type == SEXPR_STRING && slot->items[i]->text[0] == '\0' && !may_be_empty(spec)) {
            diag_add(diag, &place, "empty-text", _("write the text in this language"), _("slot %s of %s is empty"), name,
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
        diag_add(diag, &place, "unknown-template", _("use a template of facts/templates.clp"), _("there is no template %s"),
                 name != NULL ? name : "?");
        return false;
    }
    for (size_t i = 1; i < expression->count; i++)
        if (!read_slot(expression->items[i], file, fact, diag))
            return false;
    for (int i = 0; i < TEMPLATE_SLOTS_MAX && fact->spec->slots[i].name != NULL; i++)
        if (fact->slots[i].items == NULL) {
            diag_add(diag, &place, "missing-slot", _("set every slot explicitly"), _("slot %s of %s is missing"),
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
    diag_add(diag, &place, "bad-template", _("keep facts/templates.clp as it was shipped with this program"),
             _("this template is not one that the engine knows, or its slots differ"));
    return false;
}
