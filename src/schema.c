/* The JSON Schemas, embedded by the assembler: the files stay files, and nothing has to be installed beside the program.
 * May use: nothing. Not its job: validating. */
#include "schema.h"

#include <stddef.h>
#include <string.h>

/* A file of src/schema as a text that ends with NUL. The include path of the compiler finds it. */
#define EMBED(name) \
    __asm__(".pushsection .rodata\n" \
            "schema_" #name ":\n" \
            ".incbin \"schema/" #name ".json\"\n" \
            ".byte 0\n" \
            ".popsection\n"); \
    extern const char schema_##name[]

EMBED(case);
EMBED(result);
EMBED(rules);
EMBED(expect);
EMBED(compare);

const char *const schema_names[] = {"case", "result", "rules", "expect", "compare", NULL};

static const char *const texts[] = {schema_case, schema_result, schema_rules, schema_expect, schema_compare};

const char *schema_text(const char *name)
{
    for (size_t i = 0; schema_names[i] != NULL; i++)
        if (strcmp(schema_names[i], name) == 0)
            return texts[i];
    return NULL;
}
