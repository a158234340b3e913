/* The JSON Schemas, embedded. May use: embed. Not its job: validating. */
#include "schema.h"

#include <stddef.h>
#include <string.h>

#include "embed.h"

/* A file of src/schema. */
#define EMBED(name) EMBED_FILE(schema_##name, "schema/" #name ".json")

EMBED(case);
EMBED(result);
EMBED(rules);
EMBED(expect);
EMBED(compare);
EMBED(verify);

const char *const schema_names[] = {"case", "result", "rules", "expect", "compare", "verify", NULL};

static const char *const texts[] = {schema_case, schema_result, schema_rules, schema_expect, schema_compare, schema_verify};

const char *schema_text(const char *name)
{
    for (size_t i = 0; schema_names[i] != NULL; i++)
        if (strcmp(schema_names[i], name) == 0)
            return texts[i];
    return NULL;
}
