/* From the text of a defrule to data. See rule_read.h.
 *
 *     (defrule STAGE::name  condition…  =>  (assert (template (slot value)…)))
 *     condition:   pattern | (not pattern) | (exists pattern)
 *     pattern:     (template (slot constraint)…)
 *     constraint:  a|b…   ?v   ~a&~b…   ?v&a|b…   ?v&~a&~?w…   ?n&:(<= ?n 6)
 */
#include "rule_read.h"

#include <stdlib.h>
#include <string.h>

#include "templates.h"
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
    struct place place = {.file = reader->file, .line = at->line, .column = at->column};

    diag_add(reader->diag, &place, "bad-rule", hint, "%s", message);
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
        !template_read(without_module(name), &alternative->concludes) || alternative->concludes < TEMPLATE_FINDING)
        return refuse(reader, action, _("conclude one (assert (finding …)), (objection …) or (standing …)"),
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
