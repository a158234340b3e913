/* Words that people read: both languages of a knowledge text, and translation of the program's own messages.
 * May use: gettext of the C library. Not its job: choosing the language (the host does, see src/base/language.c). */
#ifndef INTERVENSI_TEXT_H
#define INTERVENSI_TEXT_H

#include <libintl.h>

/* The program's own messages are written in English and translated by src/po/id.po. */
#define _(message) gettext(message)
/* Marks a message that is translated later, where it is printed. */
#define N_(message) message

enum language { LANGUAGE_ID, LANGUAGE_EN };

/* A text of the knowledge in both languages, UTF-8, indexed by enum language; never NULL once loaded. */
struct text {
    const char *in[2];
};

#endif
