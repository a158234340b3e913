/* From the text of a defrule to data.
 *
 *     (defrule STAGE::name  condition…  =>  (assert (template (slot value)…)))
 *     condition:   pattern | (not pattern) | (exists pattern)
 *     pattern:     (template (slot constraint)…)
 *     constraint:  a|b…   ?v   ~a&~b…   ?v&a|b…   ?v&~a&~?w…   ?n&:(<= ?n 6)
 */
#include <stdlib.h>
#include <string.h>

#include "load.h"
#include "sexpr.h"
#include "text.h"

enum { BOUND_MAX = 16, WORDS_MAX = 32 };

struct rule_reader {
    struct names *names;
    struct arena *arena;
    const char *file;
    struct diag *diag;
    const char *bound[BOUND_MAX]; /* variables bound so far */
    size_t bound_count;
};

static bool refuse(const struct rule_reader *reader, const struct sexpr *at, const char *hint, const char *message)
{
    struct place place = sexpr_place(at, reader->file);

    diag_add(reader->diag, &place, CODE_BAD_RULE, hint, "%s", message);
    return false;
}

static bool is_constant(const struct sexpr *word)
{
    return word->type == SEXPR_WORD && strchr("?$&|~:=", word->text[0]) == NULL;
}

/* The name of the variable, interned and without "?", or NULL. */
static const char *variable_of(const struct rule_reader *reader, const struct sexpr *word)
{
    return word->type == SEXPR_WORD && word->text[0] == '?' && word->text[1] != '\0' ? names_intern(reader->names, word->text + 1)
                                                                                     : NULL;
}

/* The name of a variable that is bound by now, or NULL. */
static const char *bound_variable(const struct rule_reader *reader, const struct sexpr *word)
{
    const char *variable = variable_of(reader, word);

    for (size_t i = 0; variable != NULL && i < reader->bound_count; i++)
        if (reader->bound[i] == variable)
            return variable;
    return NULL;
}

static bool add_word(const struct rule_reader *reader, struct words *words, const struct sexpr *at, const char *word)
{
    if (words->count == WORDS_MAX)
        return refuse(reader, at, _("split the rule"), _("a condition names more than 32 values"));
    words->items = arena_grow(reader->arena, words->items, words->count, sizeof *words->items);
    words->items[words->count++] = names_intern(reader->names, word);
    return true;
}

/* `:(op ?n number)`, where ?n is the variable of this slot. */
static bool read_comparison(struct rule_reader *reader, const struct sexpr *call, struct constraint *constraint)
{
    if (call->type != SEXPR_LIST || call->count != 3 || call->items[0]->type != SEXPR_WORD ||
        !comparison_op_read(call->items[0]->text, &constraint->op) || constraint->variable == NULL ||
        variable_of(reader, call->items[1]) != constraint->variable || call->items[2]->type != SEXPR_WORD ||
        !word_is_integer(call->items[2]->text) || constraint->compared)
        return refuse(reader, call, _("write ?n&:(<= ?n 6), once, with < <= = >= or >"),
                      _("only a comparison with a number stands here"));
    constraint->compared = true;
    constraint->than = strtol(call->items[2]->text, NULL, 10);
    return true;
}

/* One term of a constraint that begins at item `i`; returns the index after it, or 0 on failure. */
static size_t read_term(struct rule_reader *reader, const struct sexpr *slot, size_t i, struct constraint *constraint)
{
    const struct sexpr *term = slot->items[i];
    const struct sexpr *next = i + 1 < slot->count ? slot->items[i + 1] : NULL;
    const char *variable = next != NULL ? bound_variable(reader, next) : NULL;

    if (is_constant(term))
        return add_word(reader, &constraint->in, term, term->text) ? i + 1 : 0;
    if (sexpr_is(term, "~") && next != NULL && is_constant(next))
        return add_word(reader, &constraint->not_in, next, next->text) ? i + 2 : 0;
    if (sexpr_is(term, "~") && variable != NULL)
        return add_word(reader, &constraint->differs_from, next, variable) ? i + 2 : 0;
    if (sexpr_is(term, ":") && next != NULL)
        return read_comparison(reader, next, constraint) ? i + 2 : 0;
    refuse(reader, term, _("see docs/RULES.md for the constraints that rules may use"), _("this constraint is not allowed"));
    return 0;
}

/* Alternatives are joined by |, everything else by &; the two are not mixed. */
static bool read_constraint(struct rule_reader *reader, const struct sexpr *slot, struct constraint *constraint)
{
    size_t i = 1;
    bool mixed = slot->count < 2;

    constraint->variable = slot->count > 1 ? variable_of(reader, slot->items[1]) : NULL;
    if (constraint->variable != NULL) {
        i = 2;
        if (i < slot->count && !sexpr_is(slot->items[i++], "&"))
            return refuse(reader, slot, _("write ?v&…"), _("after a variable only & may follow"));
    }
    while (i < slot->count && !mixed) {
        i = read_term(reader, slot, i, constraint);
        if (i == 0)
            return false;
        mixed = constraint->in.count > 0 && constraint->not_in.count + constraint->differs_from.count > 0;
        if (i < slot->count)
            mixed = mixed || !sexpr_is(slot->items[i], constraint->in.count > 0 ? "|" : "&") || i + 1 == slot->count;
        i++;
    }
    if (mixed)
        return refuse(reader, slot, _("join alternatives by | and everything else by &"), _("this constraint is not allowed"));
    if (constraint->variable == NULL || bound_variable(reader, slot->items[1]) != NULL)
        return true;
    if (reader->bound_count == BOUND_MAX)
        return refuse(reader, slot, _("split the rule"), _("a rule has more than 16 variables"));
    reader->bound[reader->bound_count++] = constraint->variable;
    return true;
}

static int slot_of(enum fact_template about, const struct sexpr *slot)
{
    const char *name = sexpr_head(slot);
    const char *const *slots = template_slots(about);

    for (int i = 0; name != NULL && i < SLOTS_MAX && slots[i] != NULL; i++)
        if (strcmp(slots[i], name) == 0)
            return i;
    return -1;
}

static bool read_pattern(struct rule_reader *reader, const struct sexpr *pattern, struct condition *condition)
{
    const char *head = sexpr_head(pattern);

    if (head == NULL || !template_read(without_module(head), &condition->about))
        return refuse(reader, pattern,
                      _("conditions are patterns, (not pattern) or (exists pattern) over the templates of working memory"),
                      _("this condition is not allowed"));
    for (size_t i = 1; i < pattern->count; i++) {
        int slot = slot_of(condition->about, pattern->items[i]);

        if (slot < 0 || condition->constraint_count == SLOTS_MAX)
            return refuse(reader, pattern->items[i], _("see facts/templates.clp for its slots"),
                          _("the template has no such slot"));
        condition->constraints[condition->constraint_count].slot = slot;
        if (!read_constraint(reader, pattern->items[i], &condition->constraints[condition->constraint_count++]))
            return false;
    }
    return true;
}

static bool read_condition(struct rule_reader *reader, const struct sexpr *expression, struct condition *condition)
{
    const char *head = sexpr_head(expression);
    size_t bound = reader->bound_count;
    bool read;

    if (head == NULL || (strcmp(head, "not") != 0 && strcmp(head, "exists") != 0))
        return read_pattern(reader, expression, condition);
    condition->test = *head == 'n' ? CONDITION_ABSENT : CONDITION_EXISTS;
    if (expression->count != 2)
        return refuse(reader, expression, _("use one pattern; split groups into helper findings"),
                      _("not and exists take one pattern"));
    read = read_pattern(reader, expression->items[1], condition);
    reader->bound_count = bound; /* what is bound inside stays inside */
    return read;
}

static bool read_conclusion(struct rule_reader *reader, const struct sexpr *action, struct alternative *alternative)
{
    const char *head = sexpr_head(action);
    const struct sexpr *fact = action->type == SEXPR_LIST && action->count == 2 ? action->items[1] : NULL;
    const char *name = fact != NULL ? sexpr_head(fact) : NULL;
    const char *const *slots;
    char missing[128] = "";
    struct place place;

    if (head == NULL || strcmp(head, "assert") != 0 || name == NULL ||
        !template_read(without_module(name), &alternative->concludes) ||
        (alternative->concludes < TEMPLATE_FINDING && alternative->concludes != TEMPLATE_ANSWER))
        return refuse(reader, action, _("conclude one (assert (finding …)), (answer …), (objection …) or (standing …)"),
                      _("the right-hand side is not one conclusion"));
    for (size_t i = 1; i < fact->count; i++) {
        const struct sexpr *slot = fact->items[i], *given = slot->count == 2 ? slot->items[1] : NULL;
        int index = slot_of(alternative->concludes, slot);
        struct slot_value *value = &alternative->conclusion[index < 0 ? 0 : index];
        bool fits = index >= 0 && given != NULL && value->constant == NULL && value->variable == NULL;

        if (fits && is_constant(given))
            value->constant = names_intern(reader->names, given->text);
        else if (fits)
            value->variable = bound_variable(reader, given);
        if (!fits || (value->constant == NULL && value->variable == NULL))
            return refuse(reader, slot, _("set every slot once, to a word or a variable"),
                          _("this slot of the conclusion is not allowed"));
    }
    slots = template_slots(alternative->concludes);
    for (int i = 0; i < SLOTS_MAX && slots[i] != NULL; i++)
        if (alternative->conclusion[i].constant == NULL && alternative->conclusion[i].variable == NULL) {
            strncat(missing, missing[0] != '\0' ? ", " : "", sizeof missing - strlen(missing) - 1);
            strncat(missing, slots[i], sizeof missing - strlen(missing) - 1);
        }
    if (missing[0] == '\0')
        return true;
    place = sexpr_place(fact, reader->file);
    diag_add(reader->diag, &place, CODE_BAD_RULE, _("set every slot once, to a word or a variable"),
             _("the conclusion lacks: %s"), missing);
    return false;
}

/* Reads a defrule into data, and refuses whatever docs/RULES.md does not allow: false after adding a problem. Words are interned,
 * arrays live in the arena. The stage is NULL if none is named. */
static bool read_rule(struct rule_reader *reader, const struct sexpr *defrule, const char **stage,
                      struct alternative *alternative)
{
    const char *name = defrule->count > 1 && defrule->items[1]->type == SEXPR_WORD ? defrule->items[1]->text : NULL;
    const char *bare = name != NULL ? without_module(name) : "";
    size_t i = defrule->count > 2 && defrule->items[2]->type == SEXPR_STRING ? 3 : 2, first = i;

    if (*bare == '\0')
        return refuse(reader, defrule, _("write (defrule STAGE::name …)"), _("a rule has no name"));
    *stage = bare == name ? NULL : names_intern_part(reader->names, name, (size_t)(bare - name) - 2);
    *alternative =
        (struct alternative){.name = names_intern(reader->names, bare), .at = {.file = reader->file, .line = defrule->line}};
    while (i < defrule->count && i - first < CONDITIONS_MAX && !sexpr_is(defrule->items[i], "=>"))
        i++;
    alternative->conditions = arena_alloc(reader->arena, i - first, sizeof *alternative->conditions);
    for (size_t at = first; at < i; at++)
        if (!read_condition(reader, defrule->items[at], &alternative->conditions[alternative->condition_count++]))
            return false;
    if (alternative->condition_count == 0)
        return refuse(reader, defrule, _("say when the rule applies"), _("a rule has no condition"));
    if (i < defrule->count && !sexpr_is(defrule->items[i], "=>"))
        return refuse(reader, defrule, _("split the rule"), _("a rule has more than 32 conditions"));
    if (i + 2 != defrule->count)
        return refuse(reader, defrule, _("conclude one (assert (finding …)), (answer …), (objection …) or (standing …)"),
                      _("the right-hand side is not one conclusion"));
    return read_conclusion(reader, defrule->items[i + 1], alternative);
}

/* Reads the texts of the properties: an alternative for each, as if a rule concluded that the property is broken. */
void properties_read(struct knowledge *knowledge, struct arena *scratch, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->property_count; i++) {
        struct property *property = &knowledge->properties[i];

        property->alternatives = arena_alloc(knowledge->arena, property->never.count, sizeof *property->alternatives);
        for (size_t j = 0; j < property->never.count; j++) {
            const char *text = property->never.items[j];
            struct diag problems = DIAG_EMPTY;
            struct rule_reader reader = {.names = knowledge->names, .arena = knowledge->arena, .diag = &problems};
            struct sexpr *parsed = sexpr_parse(scratch, property->at.file, text, strlen(text), &problems);
            struct alternative *alternative = &property->alternatives[j];

            *alternative = (struct alternative){.name = property->name, .concludes = TEMPLATE_OBJECTION, .at = property->at};
            for (int slot = 0; slot < SLOTS_MAX && template_slots(TEMPLATE_OBJECTION)[slot] != NULL; slot++)
                alternative->conclusion[slot].constant = property->name;
            if (parsed != NULL && (parsed->count == 0 || parsed->count > CONDITIONS_MAX))
                refuse(&reader, parsed, _("write 1 to 32 conditions"), _("a property has no condition, or too many"));
            else if (parsed != NULL)
                alternative->conditions = arena_alloc(knowledge->arena, parsed->count, sizeof *alternative->conditions);
            for (size_t at = 0; problems.count == 0 && at < parsed->count; at++)
                read_condition(&reader, parsed->items[at], &alternative->conditions[alternative->condition_count++]);
            if (property->without != NULL && reader.bound_count > 0) /* what it is of is kept apart */
                alternative->conclusion[OBJECTION_SUBJECT] = (struct slot_value){.variable = reader.bound[0]};
            if (problems.count > 0)
                diag_add(diag, &property->at, CODE_BAD_RULE, problems.problems[0].hint, _("property %s: %s"), property->name,
                         problems.problems[0].message);
            diag_free(&problems);
            arena_clear(scratch);
        }
    }
}

/* --- What the files of a rule base may contain ------------------------------------------------------------------- */

struct construct_reader {
    struct knowledge *knowledge;
    struct arena *scratch; /* trees of the file and what is read of rules */
    const struct base_file *file;
    enum folder folder;
    struct found_rules *rules;
    struct diag *diag;
};

static void refuse_construct(const struct construct_reader *reader, const struct sexpr *at, const char *hint, const char *what)
{
    struct place place = sexpr_place(at, reader->file->path);

    diag_add(reader->diag, &place, CODE_BAD_CONSTRUCT, hint, _("%s is not allowed here"), what);
}

static void read_deffacts(const struct construct_reader *reader, const struct sexpr *deffacts)
{
    size_t first = deffacts->count > 2 && deffacts->items[2]->type == SEXPR_STRING ? 3 : 2;

    if (deffacts->count < 2 || deffacts->items[1]->type != SEXPR_WORD)
        refuse_construct(reader, deffacts, _("write (deffacts name (fact)…)"), _("deffacts without a name"));
    else
        for (size_t i = first; i < deffacts->count; i++)
            fact_take(reader->knowledge, deffacts->items[i], reader->file->path, reader->folder, reader->diag);
}

static void read_defrule(const struct construct_reader *reader, const struct sexpr *defrule)
{
    struct rule_reader rule_reader = {
        .names = reader->knowledge->names, .arena = reader->scratch, .file = reader->file->path, .diag = reader->diag};
    struct found_rules *rules = reader->rules;
    struct alternative alternative;
    const char *stage;

    if (reader->folder != FOLDER_RULES) {
        refuse_construct(reader, defrule, _("rules stand in rules/"), "defrule");
        return;
    }
    if (!read_rule(&rule_reader, defrule, &stage, &alternative))
        return;
    if (stage == NULL) {
        refuse_construct(reader, defrule, _("write (defrule STAGE::name …)"), _("a rule without a stage"));
        return;
    }
    rules->items = memory_grow(rules->items, &rules->capacity, rules->count + 1, sizeof *rules->items);
    rules->items[rules->count++] = (struct found_rule){.stage = stage,
                                                       .name = alternative.name,
                                                       .text = reader->file->bytes + defrule->start,
                                                       .size = defrule->end - defrule->start,
                                                       .at = alternative.at};
}

/* A deftemplate of the shipped set, once. */
static void read_deftemplate(const struct construct_reader *reader, const struct sexpr *all, size_t index)
{
    const struct sexpr *deftemplate = all->items[index];
    struct place place = sexpr_place(deftemplate, reader->file->path);

    if (!deftemplate_check(deftemplate, reader->file->path, reader->diag))
        return;
    for (size_t i = 0; i < index; i++)
        if (all->items[i]->count > 1 && all->items[i]->items[1]->type == SEXPR_WORD && sexpr_head(all->items[i]) != NULL &&
            strcmp(without_module(all->items[i]->items[1]->text), without_module(deftemplate->items[1]->text)) == 0)
            diag_add(reader->diag, &place, CODE_BAD_TEMPLATE, _("keep facts/templates.clp as it was shipped with this program"),
                     _("template %s is defined twice"), deftemplate->items[1]->text);
}

void constructs_read(struct knowledge *knowledge, struct arena *scratch, const struct base_file *file, enum folder folder,
                     struct found_rules *rules, struct diag *diag)
{
    struct construct_reader reader = {knowledge, scratch, file, folder, rules, diag};
    const struct sexpr *all = sexpr_parse(scratch, file->path, file->bytes, file->size, diag);

    for (size_t i = 0; all != NULL && i < all->count; i++) {
        const struct sexpr *construct = all->items[i];
        const char *head = sexpr_head(construct);

        if (head != NULL && strcmp(head, "deffacts") == 0)
            read_deffacts(&reader, construct);
        else if (head != NULL && strcmp(head, "defrule") == 0)
            read_defrule(&reader, construct);
        else if (head != NULL && strcmp(head, "deftemplate") == 0 && folder == FOLDER_FACTS &&
                 strcmp(file->name, "templates.clp") == 0)
            read_deftemplate(&reader, all, i);
        else
            refuse_construct(&reader, construct, _("files hold deffacts in facts/, deffacts and defrule in rules/"),
                             head != NULL ? head : "()");
    }
    arena_clear(scratch);
}

/* --- From the rules that CLIPS holds to the rulebook ------------------------------------------------------------- */

/* What CLIPS holds of a rule, read by the same grammar as the file was. */
static bool read_text(struct knowledge *knowledge, struct adapter *adapter, struct arena *scratch, const struct found_rule *found,
                      struct alternative *alternative, struct diag *diag)
{
    const char *text = adapter_rule_text(adapter, knowledge->rulebook.stages[found->stage_index], found->name), *stage;
    struct sexpr *parsed = text != NULL ? sexpr_parse(scratch, found->at.file, text, strlen(text), diag) : NULL;
    struct rule_reader reader = {.names = knowledge->names, .arena = knowledge->arena, .file = found->at.file, .diag = diag};

    if (parsed == NULL || parsed->count != 1 || !read_rule(&reader, parsed->items[0], &stage, alternative)) {
        diag_add(diag, &found->at, CODE_BAD_RULE, NULL, _("CLIPS does not hold rule %s as it was written"), found->name);
        return false;
    }
    alternative->clips = arena_copy(knowledge->arena, text, strlen(text));
    alternative->at = found->at;
    return true;
}

/* The rule of the alternative of this name: its id is the name without a last ".1", ".2" … A new one is of the stage. */
static struct rule *rule_for(struct knowledge *knowledge, const char *name, size_t stage)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    const char *dot = strrchr(name, '.');
    bool numbered = dot != NULL && dot[1] != '\0' && dot[1 + strspn(dot + 1, "0123456789")] == '\0';
    const char *id = numbered ? names_intern_part(knowledge->names, name, (size_t)(dot - name)) : name;
    struct rule *known = knowledge_rule(knowledge, id);

    if (known != NULL)
        return known;
    rulebook->rules = arena_grow(knowledge->arena, rulebook->rules, rulebook->rule_count, sizeof *rulebook->rules);
    rulebook->rules[rulebook->rule_count++] = (struct rule){.id = id, .stage = stage, .active = true};
    pointer_map_set(&knowledge->rule_of_id, id, (const void *)(uintptr_t)rulebook->rule_count);
    return &rulebook->rules[rulebook->rule_count - 1];
}

static int by_rule(const void *a, const void *b)
{
    const struct alternative *first = a, *second = b;

    if (first->rule != second->rule)
        return first->rule < second->rule ? -1 : 1;
    return (first->at.line > second->at.line) - (first->at.line < second->at.line);
}

/* Groups the alternatives by rule, in order of loading. */
static void group_alternatives(struct rulebook *rulebook)
{
    qsort(rulebook->alternatives, rulebook->alternative_count, sizeof *rulebook->alternatives, by_rule);
    for (size_t i = rulebook->alternative_count; i > 0; i--) {
        struct rule *rule = &rulebook->rules[rulebook->alternatives[i - 1].rule];

        rule->first = i - 1;
        rule->count++;
    }
}

bool rules_read_back(struct knowledge *knowledge, struct adapter *adapter, struct arena *scratch, const struct found_rules *found,
                     struct diag *diag)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    bool fine = adapter_find_rules(adapter) == found->count;

    for (size_t i = 0; i < found->count; i++) {
        size_t stage = found->items[i].stage_index;
        struct alternative alternative;
        bool read = read_text(knowledge, adapter, scratch, &found->items[i], &alternative, diag);
        struct rule *rule = read ? rule_for(knowledge, alternative.name, stage) : NULL;

        if (rule != NULL && rule->stage != stage)
            diag_add(diag, &alternative.at, CODE_BAD_NAME,
                     _("put the alternatives of a rule into one stage, or give them ids of their own"),
                     _("rule %s stands in two stages"), rule->id);
        fine = fine && rule != NULL && rule->stage == stage;
        if (fine) {
            alternative.rule = (size_t)(rule - rulebook->rules);
            rulebook->alternatives =
                arena_grow(knowledge->arena, rulebook->alternatives, rulebook->alternative_count, sizeof alternative);
            rulebook->alternatives[rulebook->alternative_count++] = alternative;
        }
        arena_clear(scratch);
    }
    if (fine)
        group_alternatives(rulebook);
    return fine;
}
