/* Columns that are carried along. See carried.h. */
#include "counts/carried.h"

#include <string.h>

#include "text.h"
#include "vocabulary.h"

int carried_find(const struct carried *carried, const char *name, size_t size)
{
    for (size_t i = 0; i < carried->count; i++)
        if (carried->names[i].size == size && memcmp(carried->names[i].text, name, size) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* The place of a name, which is added if it is new. */
static error_t find_or_add(struct argp_state *state, const char *option, const struct span *name, struct carried *carried,
                           size_t *place)
{
    int found = carried_find(carried, name->text, name->size);

    if (name->size == 0)
        return options_refuse(state, _("--%s takes names of columns with commas between them"), option);
    if (found == NOT_FOUND && carried->count == CARRIED_MAX)
        return options_refuse(state, _("--%s: more than %d columns"), option, CARRIED_MAX);
    *place = found != NOT_FOUND ? (size_t)found : carried->count++;
    carried->names[*place] = *name;
    return 0;
}

static struct span next_name(const char **list)
{
    struct span name = {*list, strcspn(*list, ",")};

    *list += name.size;
    if (**list == ',')
        (*list)++;
    return name;
}

static error_t named_twice(struct argp_state *state, const char *option, const struct span *name)
{
    return options_refuse(state, _("--%s names '%.*s' twice"), option, (int)name->size, name->text);
}

error_t carried_keep(struct argp_state *state, const char *list, struct carried *carried)
{
    error_t error = 0;

    do {
        struct span name = next_name(&list);
        size_t place = 0;

        error = find_or_add(state, "keep", &name, carried, &place);
        if (error == 0 && carried->kept[place])
            error = named_twice(state, "keep", &name);
        carried->kept[place] = true;
    } while (error == 0 && *list != '\0');
    return error;
}

static bool is_counted(const struct carried *carried, size_t place)
{
    for (size_t i = 0; i < carried->by_count; i++)
        if (carried->by[i] == place)
            return true;
    return false;
}

error_t carried_by(struct argp_state *state, const char *list, struct carried *carried)
{
    error_t error = 0;

    do {
        struct span name = next_name(&list);
        size_t place = 0;

        error = find_or_add(state, "by", &name, carried, &place);
        if (error == 0 && is_counted(carried, place))
            error = named_twice(state, "by", &name);
        if (error == 0 && carried->by_count == CARRIED_BY_MAX)
            error = options_refuse(state, _("--%s: more than %d columns"), "by", CARRIED_BY_MAX);
        if (error == 0)
            carried->by[carried->by_count++] = place;
    } while (error == 0 && *list != '\0');
    return error;
}
