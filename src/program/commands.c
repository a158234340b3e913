/* The table of commands. See commands.h. */
#include "program/commands.h"

#include <string.h>

#include "text.h"

/* One a line, so that several can be added at once. */
/* clang-format off */
const struct command *const commands[] = {
    &command_advise,
    &command_explain,
    &command_compare,
    &command_report,
    &command_trace,
    &command_verify,
    &command_batch,
    &command_sweep,
    &command_merge,
    &command_diff,
    &command_test,
    &command_rules,
    &command_facts,
    &command_terms,
    &command_sources,
    &command_graph,
    &command_schema,
    &command_completion,
    NULL,
};
/* clang-format on */

const struct command *commands_find(const char *name)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

const char *commands_nearest(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; commands[i] != NULL; i++)
        nearest_offer(&nearest, commands[i]->name);
    return nearest.best;
}
