/* The wording of a pattern that nothing matched. See verify_parts.h. */
#include "verify/verify_parts.h"

/* One slot: what it is bound to; else the words it may hold, must not hold, or the comparison; "*" for any value. */
static void add_slot(const struct constraint *constraint, const struct bindings *bindings, struct buffer *text)
{
    const char *bound = constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;
    size_t before = text->length;

    if (bound != NULL) {
        buffer_add(text, bound);
        return;
    }
    for (size_t i = 0; i < constraint->in.count; i++)
        buffer_format(text, "%s%s", i > 0 ? "|" : "", constraint->in.items[i]);
    for (size_t i = 0; i < constraint->not_in.count; i++)
        buffer_format(text, "%s~%s", text->length > before ? "&" : "", constraint->not_in.items[i]);
    for (size_t i = 0; i < constraint->differs_from.count; i++) {
        const char *other = bindings_get(bindings, constraint->differs_from.items[i]);

        buffer_format(text, "%s~%s", text->length > before ? "&" : "", other != NULL ? other : "*");
    }
    if (constraint->compared)
        buffer_format(text, "%s%s%ld", text->length > before ? "&" : "", comparison_op_word(constraint->op), constraint->than);
    if (text->length == before)
        buffer_add(text, "*");
}

void verify_pattern(const struct condition *condition, const struct bindings *bindings, struct buffer *text)
{
    int last = -1;

    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].slot > last)
            last = condition->constraints[i].slot;
    buffer_add(text, template_word(condition->about));
    for (int slot = 0; slot <= last; slot++) {
        const struct constraint *constraint = condition_constraint(condition, slot);

        buffer_add(text, " ");
        if (constraint != NULL)
            add_slot(constraint, bindings, text);
        else
            buffer_add(text, "*");
    }
}
