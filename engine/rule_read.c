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

/* --- From the text of a defrule to data -------------------------------------------------------------------------- */

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
    struct place place = {.file = reader->file, .line = at->line, .column = at->column};

    diag_add(reader->diag, &place, CODE_BAD_RULE, hint, "%s", message);
    return false;
}

static const char *intern(const struct rule_reader *reader, const char *word)
{
    return names_intern(reader->names, word);
}

static bool is_variable(const struct sexpr *word)
{
    return word->type == SEXPR_WORD && word->text[0] == '?' && word->text[1] != '\0';
}

static bool is_constant(const struct sexpr *word)
{
    return word->type == SEXPR_WORD && strchr("?$&|~:=", word->text[0]) == NULL;
}

static bool is_bound(const struct rule_reader *reader, const char *variable)
{
    for (size_t i = 0; i < reader->bound_count; i++)
        if (reader->bound[i] == variable)
            return true;
    return false;
}

static bool bind(struct rule_reader *reader, const struct sexpr *at, const char *variable)
{
    if (is_bound(reader, variable))
        return true;
    if (reader->bound_count == BOUND_MAX)
        return refuse(reader, at, _("split the rule"), _("a rule has more than 16 variables"));
    reader->bound[reader->bound_count++] = variable;
    return true;
}

/* A growing list of words on the stack, kept in the arena at the end. */
struct word_list {
    const char *items[WORDS_MAX];
    size_t count;
};

static bool add_word(const struct rule_reader *reader, struct word_list *list, const struct sexpr *at, const char *word)
{
    if (list->count == WORDS_MAX)
        return refuse(reader, at, _("split the rule"), _("a condition names more than 32 values"));
    list->items[list->count++] = intern(reader, word);
    return true;
}

static struct words keep(const struct rule_reader *reader, const struct word_list *list)
{
    struct words words = {NULL, list->count};

    if (list->count > 0) {
        words.items = arena_alloc(reader->arena, list->count, sizeof(char *));
        memcpy(words.items, list->items, list->count * sizeof(char *));
    }
    return words;
}

/* `:(op ?n number)`, where ?n is the variable of this slot. */
static bool read_comparison(struct rule_reader *reader, const struct sexpr *call, struct constraint *constraint)
{
    if (call->type != SEXPR_LIST || call->count != 3 || call->items[0]->type != SEXPR_WORD ||
        !comparison_op_read(call->items[0]->text, &constraint->op) || !is_variable(call->items[1]) ||
        constraint->variable == NULL || strcmp(call->items[1]->text + 1, constraint->variable) != 0 ||
        call->items[2]->type != SEXPR_WORD || !word_is_integer(call->items[2]->text) || constraint->compared)
        return refuse(reader, call, _("write ?n&:(<= ?n 6), once, with < <= = >= or >"),
                      _("only a comparison with a number stands here"));
    constraint->compared = true;
    constraint->than = strtol(call->items[2]->text, NULL, 10);
    return true;
}

struct constraint_lists {
    struct word_list in, not_in, differs_from;
};

/* One term of a constraint that begins at item `i`; returns the index after it, or 0 on failure. */
static size_t read_term(struct rule_reader *reader, const struct sexpr *slot, size_t i, struct constraint *constraint,
                        struct constraint_lists *lists)
{
    const struct sexpr *term = slot->items[i];
    const struct sexpr *next = i + 1 < slot->count ? slot->items[i + 1] : NULL;

    if (is_constant(term))
        return add_word(reader, &lists->in, term, term->text) ? i + 1 : 0;
    if (sexpr_is(term, "~") && next != NULL && is_constant(next))
        return add_word(reader, &lists->not_in, next, next->text) ? i + 2 : 0;
    if (sexpr_is(term, "~") && next != NULL && is_variable(next) && is_bound(reader, intern(reader, next->text + 1)))
        return add_word(reader, &lists->differs_from, next, next->text + 1) ? i + 2 : 0;
    if (sexpr_is(term, ":") && next != NULL)
        return read_comparison(reader, next, constraint) ? i + 2 : 0;
    refuse(reader, term, _("see docs/RULES.md for the constraints that rules may use"), _("this constraint is not allowed"));
    return 0;
}

/* Alternatives are joined by |, everything else by &; the two are not mixed. */
static bool connective_fits(const struct sexpr *word, const struct constraint_lists *lists)
{
    bool alternatives = lists->in.count > 0 && lists->not_in.count == 0 && lists->differs_from.count == 0;

    return alternatives ? sexpr_is(word, "|") : sexpr_is(word, "&");
}

static bool read_constraint(struct rule_reader *reader, const struct sexpr *slot, struct constraint *constraint)
{
    struct constraint_lists lists = {0};
    size_t i = 1;

    if (slot->count > 1 && is_variable(slot->items[1])) {
        constraint->variable = intern(reader, slot->items[1]->text + 1);
        i = 2;
        if (i < slot->count && !sexpr_is(slot->items[i++], "&"))
            return refuse(reader, slot, _("write ?v&…"), _("after a variable only & may follow"));
    }
    while (i < slot->count) {
        i = read_term(reader, slot, i, constraint, &lists);
        if (i == 0)
            return false;
        if (i < slot->count && (!connective_fits(slot->items[i], &lists) || i + 1 == slot->count))
            return refuse(reader, slot, _("join alternatives by | and everything else by &"),
                          _("this constraint is not allowed"));
        i++;
    }
    constraint->in = keep(reader, &lists.in);
    constraint->not_in = keep(reader, &lists.not_in);
    constraint->differs_from = keep(reader, &lists.differs_from);
    if (slot->count < 2 || (constraint->in.count > 0 && (constraint->not_in.count > 0 || constraint->differs_from.count > 0)))
        return refuse(reader, slot, _("join alternatives by | and everything else by &"), _("this constraint is not allowed"));
    return constraint->variable == NULL || bind(reader, slot, constraint->variable);
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

static bool read_conclusion_slot(struct rule_reader *reader, const struct sexpr *slot, struct alternative *alternative)
{
    int index = slot_of(alternative->concludes, slot);
    struct slot_value *value = &alternative->conclusion[index < 0 ? 0 : index];

    if (index < 0 || slot->count != 2 || value->constant != NULL || value->variable != NULL)
        return refuse(reader, slot, _("set every slot once, to a word or a variable"),
                      _("this slot of the conclusion is not allowed"));
    if (is_constant(slot->items[1]))
        value->constant = intern(reader, slot->items[1]->text);
    else if (is_variable(slot->items[1]) && is_bound(reader, intern(reader, slot->items[1]->text + 1)))
        value->variable = intern(reader, slot->items[1]->text + 1);
    else
        return refuse(reader, slot, _("set every slot once, to a word or a variable"),
                      _("this slot of the conclusion is not allowed"));
    return true;
}

static bool read_conclusion(struct rule_reader *reader, const struct sexpr *action, struct alternative *alternative)
{
    const char *head = sexpr_head(action);
    const struct sexpr *fact = action->type == SEXPR_LIST && action->count == 2 ? action->items[1] : NULL;
    const char *name = fact != NULL ? sexpr_head(fact) : NULL;
    const char *const *slots;

    if (head == NULL || strcmp(head, "assert") != 0 || name == NULL ||
        !template_read(without_module(name), &alternative->concludes) ||
        (alternative->concludes < TEMPLATE_FINDING && alternative->concludes != TEMPLATE_ANSWER))
        return refuse(reader, action, _("conclude one (assert (finding …)), (answer …), (objection …) or (standing …)"),
                      _("the right-hand side is not one conclusion"));
    for (size_t i = 1; i < fact->count; i++)
        if (!read_conclusion_slot(reader, fact->items[i], alternative))
            return false;
    slots = template_slots(alternative->concludes);
    for (int i = 0; i < SLOTS_MAX && slots[i] != NULL; i++)
        if (alternative->conclusion[i].constant == NULL && alternative->conclusion[i].variable == NULL)
            return refuse(reader, fact, _("set every slot once, to a word or a variable"),
                          _("a slot of the conclusion is not set"));
    return true;
}

/* Splits STAGE::name. */
static bool read_name(struct rule_reader *reader, const struct sexpr *defrule, struct read_rule *rule)
{
    const char *name = defrule->count > 1 && defrule->items[1]->type == SEXPR_WORD ? defrule->items[1]->text : NULL;
    const char *bare = name != NULL ? without_module(name) : NULL;

    if (bare == NULL || *bare == '\0')
        return refuse(reader, defrule, _("write (defrule STAGE::name …)"), _("a rule has no name"));
    rule->stage = bare == name ? NULL : names_intern_part(reader->names, name, (size_t)(bare - name) - 2);
    rule->alternative.name = intern(reader, bare);
    rule->alternative.file = reader->file;
    rule->alternative.line = defrule->line;
    return true;
}

/* How many conditions there may be: what stands between the name and the arrow, at most CONDITIONS_MAX. */
static size_t conditions_of(const struct sexpr *defrule)
{
    size_t count = 0;

    while (count < CONDITIONS_MAX && 2 + count < defrule->count && !sexpr_is(defrule->items[2 + count], "=>"))
        count++;
    return count;
}

bool rule_read(struct names *names, struct arena *arena, const struct sexpr *defrule, const char *file, struct read_rule *rule,
               struct diag *diag)
{
    struct rule_reader reader = {.names = names, .arena = arena, .file = file, .diag = diag};
    struct alternative *alternative = &rule->alternative;
    size_t i = 2;

    *rule = (struct read_rule){0};
    if (!read_name(&reader, defrule, rule))
        return false;
    if (i < defrule->count && defrule->items[i]->type == SEXPR_STRING)
        i++;
    alternative->conditions = arena_alloc(arena, conditions_of(defrule), sizeof *alternative->conditions);
    for (; i < defrule->count && !sexpr_is(defrule->items[i], "=>") && alternative->condition_count < CONDITIONS_MAX; i++)
        if (!read_condition(&reader, defrule->items[i], &alternative->conditions[alternative->condition_count++]))
            return false;
    if (alternative->condition_count == 0)
        return refuse(&reader, defrule, _("say when the rule applies"), _("a rule has no condition"));
    if (i < defrule->count && !sexpr_is(defrule->items[i], "=>"))
        return refuse(&reader, defrule, _("split the rule"), _("a rule has more than 32 conditions"));
    if (i + 2 != defrule->count)
        return refuse(&reader, defrule, _("conclude one (assert (finding …)), (objection …) or (standing …)"),
                      _("the right-hand side is not one conclusion"));
    return read_conclusion(&reader, defrule->items[i + 1], alternative);
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

static void constructs_refuse(const struct construct_reader *reader, const struct sexpr *at, const char *hint, const char *what)
{
    struct place place = {.file = reader->file->path, .line = at->line, .column = at->column};

    diag_add(reader->diag, &place, CODE_BAD_CONSTRUCT, hint, _("%s is not allowed here"), what);
}

/* Which words a folder may hold: rules bring notes and the marks beside them, a local file brings contacts, facts/ brings the
 * rest. */
static bool template_belongs(enum folder folder, const char *template)
{
    bool beside_a_rule =
        strcmp(template, "rule-note") == 0 || strcmp(template, "safety-rule") == 0 || strcmp(template, "example") == 0;

    if (folder == FOLDER_CONTACTS)
        return strcmp(template, "contact") == 0;
    return beside_a_rule == (folder == FOLDER_RULES);
}

static void read_deffacts(const struct construct_reader *reader, const struct sexpr *deffacts)
{
    size_t first = deffacts->count > 2 && deffacts->items[2]->type == SEXPR_STRING ? 3 : 2;

    if (deffacts->count < 2 || deffacts->items[1]->type != SEXPR_WORD) {
        constructs_refuse(reader, deffacts, _("write (deffacts name (fact)…)"), _("deffacts without a name"));
        return;
    }
    for (size_t i = first; i < deffacts->count; i++) {
        struct written_fact fact;

        if (!written_fact_read(deffacts->items[i], reader->file->path, &fact, reader->diag))
            continue;
        if (template_belongs(reader->folder, fact.spec->name))
            words_take(reader->knowledge, &fact, reader->diag);
        else
            constructs_refuse(reader, deffacts->items[i], _("notes stand in rules/, everything else in facts/"), fact.spec->name);
    }
}

static void read_defrule(const struct construct_reader *reader, const struct sexpr *defrule)
{
    struct found_rules *rules = reader->rules;
    struct read_rule rule;

    if (reader->folder != FOLDER_RULES) {
        constructs_refuse(reader, defrule, _("rules stand in rules/"), "defrule");
        return;
    }
    if (!rule_read(reader->knowledge->names, reader->scratch, defrule, reader->file->path, &rule, reader->diag))
        return;
    if (rule.stage == NULL) {
        constructs_refuse(reader, defrule, _("write (defrule STAGE::name …)"), _("a rule without a stage"));
        return;
    }
    rules->items = memory_grow(rules->items, &rules->capacity, rules->count + 1, sizeof *rules->items);
    rules->items[rules->count++] = (struct found_rule){
        .stage = rule.stage,
        .name = rule.alternative.name,
        .text = reader->file->bytes + defrule->start,
        .size = defrule->end - defrule->start,
        .file = reader->file->path,
        .line = defrule->line,
    };
}

/* A deftemplate of the shipped set, once. */
static void read_deftemplate(const struct construct_reader *reader, const struct sexpr *all, size_t index)
{
    const struct sexpr *deftemplate = all->items[index];
    struct place place = {.file = reader->file->path, .line = deftemplate->line, .column = deftemplate->column};

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
            constructs_refuse(&reader, construct, _("files hold deffacts in facts/, deffacts and defrule in rules/"),
                              head != NULL ? head : "()");
    }
    arena_clear(scratch);
}

/* --- From the rules that CLIPS holds to the rulebook ------------------------------------------------------------- */

struct reader {
    struct knowledge *knowledge;
    struct adapter *adapter;
    struct arena *scratch;
    struct diag *diag;
};

/* The id of a rule is its name without a last ".1", ".2" … */
static const char *rule_id_of(struct knowledge *knowledge, const char *name)
{
    const char *dot = strrchr(name, '.');

    if (dot == NULL || dot[1] == '\0' || dot[1 + strspn(dot + 1, "0123456789")] != '\0')
        return name;
    return names_intern_part(knowledge->names, name, (size_t)(dot - name));
}

static struct rule *rule_for(struct knowledge *knowledge, const char *name)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    const char *id = rule_id_of(knowledge, name);
    struct rule *known = knowledge_rule(knowledge, id);

    if (known != NULL)
        return known;
    rulebook->rules = memory_grow(rulebook->rules, &knowledge->capacity.rules, rulebook->rule_count + 1, sizeof *rulebook->rules);
    rulebook->rules[rulebook->rule_count++] = (struct rule){.id = id, .active = true};
    pointer_map_set(&knowledge->rule_of_id, id, (const void *)(uintptr_t)rulebook->rule_count);
    return &rulebook->rules[rulebook->rule_count - 1];
}

/* What CLIPS holds of a rule, read by the same grammar as the file was. */
static bool read_text(const struct reader *reader, const struct found_rule *found, struct read_rule *read)
{
    const char *text = adapter_rule_text(reader->adapter, reader->knowledge->rulebook.stages[found->stage_index], found->name);
    struct sexpr *parsed = text != NULL ? sexpr_parse(reader->scratch, found->file, text, strlen(text), reader->diag) : NULL;

    if (parsed == NULL || parsed->count != 1 ||
        !rule_read(reader->knowledge->names, reader->knowledge->arena, parsed->items[0], found->file, read, reader->diag))
        return false;
    read->alternative.clips = arena_copy(reader->knowledge->arena, text, strlen(text));
    read->alternative.file = found->file;
    read->alternative.line = found->line;
    return true;
}

/* Joins an alternative to its rule, which is of the stage of its first alternative. */
static bool add_alternative(struct knowledge *knowledge, size_t stage, const struct alternative *alternative, struct diag *diag)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    struct place place = {.file = alternative->file, .line = alternative->line};
    size_t known = rulebook->rule_count;
    struct rule *rule = rule_for(knowledge, alternative->name);

    if (rulebook->rule_count > known)
        rule->stage = stage;
    if (rule->stage != stage) {
        diag_add(diag, &place, CODE_BAD_NAME, _("put the alternatives of a rule into one stage, or give them ids of their own"),
                 _("rule %s stands in two stages"), rule->id);
        return false;
    }
    rulebook->alternatives = memory_grow(rulebook->alternatives, &knowledge->capacity.alternatives,
                                         rulebook->alternative_count + 1, sizeof *alternative);
    rulebook->alternatives[rulebook->alternative_count] = *alternative;
    rulebook->alternatives[rulebook->alternative_count++].rule = (size_t)(rule - rulebook->rules);
    return true;
}

static bool read_back(const struct reader *reader, const struct found_rule *found)
{
    struct place place = {.file = found->file, .line = found->line};
    struct read_rule read;

    if (read_text(reader, found, &read))
        return add_alternative(reader->knowledge, found->stage_index, &read.alternative, reader->diag);
    diag_add(reader->diag, &place, CODE_BAD_RULE, NULL, _("CLIPS does not hold rule %s as it was written"), found->name);
    return false;
}

static int by_rule(const void *a, const void *b)
{
    const struct alternative *first = a, *second = b;

    if (first->rule != second->rule)
        return first->rule < second->rule ? -1 : 1;
    return (first->line > second->line) - (first->line < second->line);
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
    struct reader reader = {knowledge, adapter, scratch, diag};
    bool fine = adapter_find_rules(adapter) == found->count;

    for (size_t i = 0; i < found->count; i++) {
        fine = read_back(&reader, &found->items[i]) && fine;
        arena_clear(scratch);
    }
    if (fine)
        group_alternatives(&knowledge->rulebook);
    return fine;
}
