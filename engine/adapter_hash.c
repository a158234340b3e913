/* The hash of facts, in place of the one that CLIPS has. For every fact that is asserted, and again when it is taken back, CLIPS would
 * go through the letters of all its words. The words are symbols, and each has its hash already: its place in the table of symbols.
 * The linker puts this function where CLIPS calls its own (Makefile); in a CLIPS that is linked as a shared library it is not called.
 * Only time depends on it: CLIPS compares facts that have the same hash.
 * May use: CLIPS. Not its job: anything but speed (decisions/0026). */
#include "adapter_internal.h"

/* The linker's names for the function of CLIPS and for what takes its place. */
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
