/* Look-up in the reference tables. See reference.h. */
#include "reference.h"

#include <string.h>

const struct action *reference_action(const struct reference *reference, const char *subject)
{
    for (size_t i = 0; i < reference->action_count; i++)
        if (strcmp(reference->actions[i].subject, subject) == 0)
            return &reference->actions[i];
    return NULL;
}

const struct statement *reference_statement(const struct reference *reference, const char *name)
{
    for (size_t i = 0; i < reference->statement_count; i++)
        if (strcmp(reference->statements[i].name, name) == 0)
            return &reference->statements[i];
    return NULL;
}

const struct section *reference_section(const struct reference *reference, const char *code)
{
    for (size_t i = 0; i < reference->section_count; i++)
        if (strcmp(reference->sections[i].code, code) == 0)
            return &reference->sections[i];
    return NULL;
}

const struct source *reference_source(const struct reference *reference, const char *key)
{
    for (size_t i = 0; i < reference->source_count; i++)
        if (strcmp(reference->sources[i].key, key) == 0)
            return &reference->sources[i];
    return NULL;
}

bool contact_serves(const struct contact *contact, const char *subject)
{
    for (size_t i = 0; i < contact->serves.count; i++)
        if (strcmp(contact->serves.items[i], subject) == 0)
            return true;
    return false;
}
