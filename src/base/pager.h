/* Long output on a terminal, through a pager.
 * May use: the C library. Not its job: deciding what is long on anything but a terminal. */
#ifndef INTERVENSI_PAGER_H
#define INTERVENSI_PAGER_H

#include <stdbool.h>

/* Shows the text through $PAGER, or less if there is one, if it is longer than the terminal on stdout. False: it is not, or
 * there is no pager; nothing was shown then. */
bool pager_show(const char *text);

#endif
