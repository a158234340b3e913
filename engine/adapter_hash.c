/* The hash of facts, in place of the one of CLIPS. For every fact that is asserted and again for every one that is taken back CLIPS
 * hashes the letters of all its words, a seventh of a consultation. The words are symbols, of which each already has its hash: its
 * place in the table of symbols. The linker puts this function where CLIPS calls its own (--wrap in the Makefile); with a CLIPS that is
 * linked as a shared library it is not called. Only the time depends on it: facts with the same hash are compared.
 * May use: CLIPS. Not its job: anything that is not speed. */
#include "adapter_internal.h"

unsigned long __real_HashMultifield(struct multifield *segment, unsigned long range);
unsigned long __wrap_HashMultifield(struct multifield *segment, unsigned long range);

unsigned long __wrap_HashMultifield(struct multifield *segment, unsigned long range)
{
    unsigned long hash = 0;

    for (long i = 0; i < segment->multifieldLength; i++) {
        const struct field *field = &segment->theFields[i];

        if (field->type != SYMBOL)
            return __real_HashMultifield(segment, range);
        hash = hash * 31 + ((const struct symbolHashNode *)field->value)->bucket;
    }
    return range > 0 ? hash % range : hash;
}
