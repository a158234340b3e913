/* What a rule asks, in words. See condition_words.h. */
#include "advice/condition_words.h"

#include <string.h>

/* What is being put into words: a condition, and the firing whose facts fill its variables, if any. */
struct asked {
    const struct wording *wording;
    const struct condition *condition;
    const struct condition_context *context; /* or NULL */
};

/* The value of the variable: of a firing the slot of an earlier condition that bound it, looked up in the fact which that matched. */
static const char *bound(const struct asked *asked, const char *variable)
{
    const struct alternative *alternative;
    const struct firing *firing;
    size_t matched = 0;

    if (asked->context == NULL || variable == NULL)
        return NULL;
    firing = asked->context->firing;
    if (firing == NULL)
        return bindings_get(asked->context->bindings, variable);
    alternative = &asked->wording->rulebook->alternatives[firing->alternative];
    for (size_t i = 0; i < alternative->condition_count && matched < firing->matched_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct fact *fact = &asked->context->result->facts[firing->matched[matched]];

        if (condition->test == CONDITION_ABSENT || condition->about != fact->about)
            continue;
        matched++;
        for (size_t j = 0; j < condition->constraint_count; j++)
            if (condition->constraints[j].variable != NULL && strcmp(condition->constraints[j].variable, variable) == 0)
                return fact->slots[condition->constraints[j].slot];
    }
    return NULL;
}

/* The one word that a slot must hold, or NULL where several may stand there. */
static const char *single(const struct asked *asked, int slot)
{
    const struct constraint *constraint = condition_constraint(asked->condition, slot);

    if (constraint == NULL)
        return NULL;
    if (constraint->in.count == 1)
        return constraint->in.items[0];
    return constraint->in.count == 0 ? bound(asked, constraint->variable) : NULL;
}

/* How a value of a slot is called: it depends on the name that stands before it. */
struct naming {
    const struct case_fact *fact;
    const char *of;
};

static const char *name_value(const struct asked *asked, const struct naming *naming, const char *value)
{
    if (naming->fact != NULL)
        return wording_choice(asked->wording, naming->fact, value);
    if (naming->of != NULL)
        return wording_label(asked->wording, naming->of, value);
    return wording_label(asked->wording, value, NULL);
}

static void add_list(const struct asked *asked, const struct naming *naming, const struct words *words, struct buffer *buffer)
{
    for (size_t i = 0; i < words->count; i++) {
        if (i > 0)
            buffer_format(buffer, " %s ", _("or"));
        buffer_add(buffer, name_value(asked, naming, words->items[i]));
    }
}

static void add_comparison(const struct constraint *constraint, struct buffer *buffer)
{
    static const char *const formats[COMPARE_OP_COUNT] = {
        [COMPARE_LESS] = N_("less than %ld"),    [COMPARE_AT_MOST] = N_("at most %ld"), [COMPARE_EQUAL] = N_("exactly %ld"),
        [COMPARE_AT_LEAST] = N_("at least %ld"), [COMPARE_MORE] = N_("more than %ld"),
    };

    buffer_format(buffer, gettext(formats[constraint->op]), constraint->than);
}

/* What only a variable names gets its letter, so that one sees where the same thing is meant. */
static void add_variable(const char *variable, struct buffer *buffer)
{
    buffer_format(buffer, "%s ", _("subject"));
    wording_capital(buffer, variable);
}

/* What a slot may hold. */
static void add_values(const struct asked *asked, const struct naming *naming, int slot, struct buffer *buffer)
{
    const struct constraint *constraint = condition_constraint(asked->condition, slot);
    const char *value = single(asked, slot);

    if (value != NULL)
        buffer_add(buffer, name_value(asked, naming, value));
    else if (constraint == NULL)
        buffer_add(buffer, _("any answer"));
    else if (constraint->in.count > 0)
        add_list(asked, naming, &constraint->in, buffer);
    else if (constraint->compared)
        add_comparison(constraint, buffer);
    else if (constraint->not_in.count > 0) {
        buffer_format(buffer, "%s ", _("other than"));
        add_list(asked, naming, &constraint->not_in, buffer);
    } else if (constraint->differs_from.count > 0) {
        buffer_format(buffer, "%s ", _("other than"));
        add_variable(constraint->differs_from.items[0], buffer);
    } else if (constraint->variable != NULL)
        add_variable(constraint->variable, buffer);
    else
        buffer_add(buffer, _("any value"));
}

/* In this case nobody answered the question at all, which says more than the answer that is missing. */
static bool not_asked(const struct asked *asked, int fact)
{
    const struct case_record *record = asked->context != NULL ? asked->context->record : NULL;

    return record != NULL && fact != NOT_FOUND && !answer_given(&record->answers[fact]);
}

/* The question that a condition looks at, or NOT_FOUND. */
static int question_of(const struct asked *asked)
{
    const char *id = single(asked, 0);

    return id != NULL ? vocabulary_fact(asked->wording->vocabulary, id) : NOT_FOUND;
}

/* What it asks of the answer alone. */
static void add_answer_value(const struct asked *asked, struct buffer *buffer)
{
    int at = question_of(asked);
    const struct naming naming = {at != NOT_FOUND ? &asked->wording->vocabulary->facts[at] : NULL, NULL};

    if (asked->condition->test == CONDITION_ABSENT && (condition_constraint(asked->condition, 1) == NULL || not_asked(asked, at)))
        buffer_add(buffer, _("not answered"));
    else if (asked->condition->test == CONDITION_ABSENT) {
        buffer_format(buffer, "%s “", _("not answered by"));
        add_values(asked, &naming, 1, buffer);
        buffer_add(buffer, "”");
    } else if (condition_constraint(asked->condition, 1) == NULL)
        buffer_add(buffer, _("answered"));
    else
        add_values(asked, &naming, 1, buffer);
}

static void add_answer(const struct asked *asked, struct buffer *buffer)
{
    const char *id = single(asked, 0);
    int at = question_of(asked);

    if (at != NOT_FOUND)
        buffer_add(buffer, wording_text(asked->wording, &asked->wording->vocabulary->facts[at].label));
    else
        buffer_add(buffer, id != NULL ? id : _("a question"));
    buffer_add(buffer, ": ");
    add_answer_value(asked, buffer);
}

static void add_subject(const struct asked *asked, int slot, struct buffer *buffer)
{
    const struct naming naming = {NULL, NULL};
    const struct constraint *constraint = condition_constraint(asked->condition, slot);

    if (single(asked, slot) == NULL && constraint != NULL && constraint->in.count == 0 && constraint->variable != NULL)
        add_variable(constraint->variable, buffer);
    else
        add_values(asked, &naming, slot, buffer);
}

static void add_finding(const struct asked *asked, struct buffer *buffer)
{
    const struct naming plain = {NULL, NULL};
    const char *kind = single(asked, 0);
    const char *subject = single(asked, 1);
    bool principle = kind != NULL && strcmp(kind, kind_word(KIND_PRINCIPLE_CHECK)) == 0;
    const struct naming value = {NULL, principle ? kind : subject};

    if (kind == NULL || subject == NULL || strcmp(kind, kind_word(KIND_ASSESSMENT)) != 0) {
        add_values(asked, &plain, 0, buffer);
        buffer_add(buffer, ": ");
    }
    add_subject(asked, 1, buffer);
    if (condition_constraint(asked->condition, 2) != NULL) {
        buffer_add(buffer, ": ");
        add_values(asked, &value, 2, buffer);
    }
    if (condition_constraint(asked->condition, 3) != NULL) {
        buffer_add(buffer, " (");
        add_values(asked, &plain, 3, buffer);
        buffer_add(buffer, ")");
    }
}

static void add_pattern(const struct asked *asked, struct buffer *buffer)
{
    const struct naming plain = {NULL, NULL};

    switch (asked->condition->about) {
    case TEMPLATE_ANSWER:
    case TEMPLATE_MEASURE: add_answer(asked, buffer); return;
    case TEMPLATE_FINDING: add_finding(asked, buffer); return;
    case TEMPLATE_PART:
        add_subject(asked, 0, buffer);
        buffer_format(buffer, " %s ", _("as a part of"));
        add_subject(asked, 1, buffer);
        return;
    case TEMPLATE_SAFETY_SUBJECT:
        buffer_format(buffer, "%s: ", _("an action that never waits for safety"));
        add_subject(asked, 0, buffer);
        return;
    case TEMPLATE_OBJECTION: buffer_format(buffer, "%s: ", _("objection")); break;
    case TEMPLATE_STANDING:
    case TEMPLATE_COUNT: break;
    }
    add_subject(asked, 0, buffer);
    if (condition_constraint(asked->condition, 1) != NULL) {
        buffer_add(buffer, ": ");
        add_values(asked, &plain, 1, buffer);
    }
}

void condition_words(const struct wording *wording, const struct condition *condition, const struct condition_context *context,
                     struct buffer *buffer)
{
    const struct asked asked = {wording, condition, context};
    bool answer = condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE;

    if (condition->test == CONDITION_ABSENT && !answer)
        buffer_format(buffer, "%s ", _("there is no"));
    add_pattern(&asked, buffer);
}

void condition_answer_words(const struct wording *wording, const struct condition *condition, struct buffer *buffer)
{
    const struct asked asked = {wording, condition, NULL};

    add_answer_value(&asked, buffer);
}

void condition_absent_words(const struct wording *wording, const struct condition_context *context, size_t n,
                            struct buffer *buffer)
{
    const struct alternative *alternative = &wording->rulebook->alternatives[context->firing->alternative];
    size_t seen = 0;

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_ABSENT && seen++ == n) {
            condition_words(wording, &alternative->conditions[i], context, buffer);
            return;
        }
    buffer_add(buffer, context->firing->absent[n]);
}

void condition_conclusion_words(const struct wording *wording, const struct alternative *alternative, struct buffer *buffer)
{
    struct fact fact = {alternative->concludes, {NULL}};
    struct buffer names[SLOTS_MAX] = {BUFFER_EMPTY};

    for (size_t i = 0; i < SLOTS_MAX; i++) {
        fact.slots[i] = alternative->conclusion[i].constant;
        if (alternative->conclusion[i].variable == NULL)
            continue;
        add_variable(alternative->conclusion[i].variable, &names[i]);
        fact.slots[i] = buffer_text(&names[i]);
    }
    wording_fact(wording, NULL, &fact, buffer);
    for (size_t i = 0; i < SLOTS_MAX; i++)
        buffer_free(&names[i]);
}
