/* Does a text give a person away by a number? A case has no field for names or national ids; free text might still hold one. */
#ifndef INTERVENSI_PRIVATE_TEXT_H
#define INTERVENSI_PRIVATE_TEXT_H

enum private_number { PRIVATE_NONE, PRIVATE_NATIONAL_ID, PRIVATE_TELEPHONE };

/* What the first telling number looks like: 16 digits, or a telephone number of Indonesia or written with "+". Single spaces, dots
 * and hyphens may stand between the digits. Dates are none. */
enum private_number private_number_in(const char *text);

/* What to warn of in a text, in the reader's language, or NULL. The code of such warnings is private-text. */
const char *private_text_warning(const char *text);

#endif
