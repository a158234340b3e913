/* Kinds of danger: half a page each on whom to call, what to do now and what not to do. */
#ifndef INTERVENSI_DANGER_H
#define INTERVENSI_DANGER_H

#include "advice/wording.h"
#include "base/output.h"

/* The half page; the answer that says the danger stands in it if the case (or NULL) holds one. */
void danger_put(struct output *output, const struct wording *wording, const struct danger_kind *kind,
                const struct case_record *record);

/* The half pages of all kinds that this case says and the other (NULL: none) does not. Returns how many. */
size_t danger_raise(struct output *output, const struct wording *wording, const struct case_record *record,
                    const struct case_record *before);

/* The contacts that serve the kind of danger or the subject (NULL: all), with room to write where a number is not known. */
void danger_put_contacts(struct output *output, const struct wording *wording, const char *served);

#endif
