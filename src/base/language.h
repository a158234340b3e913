/* The language in which the program speaks: Indonesian unless the environment or --lang says otherwise. */
#ifndef INTERVENSI_LANGUAGE_H
#define INTERVENSI_LANGUAGE_H

#include <stdbool.h>

#include "text.h"

/* Reads "id" or "en", also with a territory (id_ID.UTF-8); false for any other word. */
bool language_read(const char *word, enum language *language);

/* The first of LANGUAGE, LC_ALL, LC_MESSAGES, LANG that names one of the two; Indonesian if none does. */
enum language language_of_environment(void);

/* Readies the locale: characters are UTF-8 whatever the environment, numbers stay those of C. Call once, first. */
void language_start(const char *locale_folder);

/* Turns the program's own messages to this language. */
void language_use(enum language language);
/* The language that was turned to last; English before. */
enum language language_in_use(void);

#endif
