#include "json/schema.h"

#include <stddef.h>
#include <string.h>

#include "base/embed.h"

/* A file of src/schema. */
#define EMBED(name) EMBED_FILE(schema_##name, "schema/" #name ".json")

/* In the order in which they are listed. */
#define SCHEMAS(each) \
    each(case) each(result) each(batch) each(map) each(summary) each(grid) each(outcomes) each(sensitivity) each(rules) \
        each(facts) each(terms) each(sources) each(expect) each(coverage) each(compare) each(verify) each(trace) each(explain) \
            each(diff) each(announced) each(codes) each(check) each(matrix) each(mutants) each(count)

#define EMBED_EACH(name) EMBED(name);
#define NAME(name) #name,
#define TEXT(name) schema_##name,

SCHEMAS(EMBED_EACH)

const char *const schema_names[] = {SCHEMAS(NAME) NULL};

static const char *const texts[] = {SCHEMAS(TEXT)};

const char *schema_text(const char *name)
{
    for (size_t i = 0; schema_names[i] != NULL; i++)
        if (strcmp(schema_names[i], name) == 0)
            return texts[i];
    return NULL;
}
