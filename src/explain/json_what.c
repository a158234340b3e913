/* Pieces of JSON that comparisons share. See json_what.h. */
#include "explain/json_what.h"

void json_add_values(cJSON *object, const char *key, const struct case_fact *fact, const struct answer *answer)
{
    cJSON *list = fact->type == FACT_MANY && answer->chosen != 0 ? json_add_list(object, key) : NULL;

    if (answer->measured)
        json_add_number(object, key, answer->number);
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0 && list != NULL)
            json_item_string(list, fact->choices[i].value);
        else if ((answer->chosen >> i & 1) != 0)
            json_add_string(object, key, fact->choices[i].value);
}

void json_add_side(cJSON *object, const char *key, const struct what_side *side)
{
    cJSON *item;

    if (side->action == NULL && side->finding == NULL)
        return;
    item = json_add_object(object, key);
    if (side->action != NULL) {
        json_add_action(item, side->action);
        return;
    }
    json_add_string(item, "strength", strength_word(side->finding->strength));
    json_add_words(item, "rules", side->finding->rules);
}
