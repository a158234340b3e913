/* The JSON Schemas of everything the program reads and writes as JSON, embedded from src/schema. The readers do not
 * validate by them: they say better what is wrong. */
#ifndef INTERVENSI_SCHEMA_H
#define INTERVENSI_SCHEMA_H

/* Names of the schemas, NULL-terminated. */
extern const char *const schema_names[];

/* The text of a schema, or NULL if there is none of that name. */
const char *schema_text(const char *name);

#endif
