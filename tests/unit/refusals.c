/* Refusals as a table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "refusals.h"

/* The state of a row is the row; its base is made and removed around it. */
static struct base base;

static int make_base(void **state)
{
    (void)state;
    base_make_small(&base);
    return 0;
}

static int clear_base(void **state)
{
    (void)state;
    base_clear(&base);
    return 0;
}

static void refuse(void **state)
{
    const struct refusal *refusal = *state;

    if (refusal->old != NULL)
        base_replace(&base, refusal->path, refusal->old, refusal->new);
    else
        base_append(&base, refusal->path, refusal->new);
    base_must_refuse(&base, refusal->code, refusal->file, refusal->line, refusal->hint);
}

int refusals_run(const char *group, const struct refusal *refusals, size_t count, const struct CMUnitTest *others,
                 size_t other_count)
{
    struct CMUnitTest *tests = calloc(count + other_count, sizeof *tests);
    int failures;

    if (tests == NULL)
        return 1;
    for (size_t i = 0; i < count; i++)
        tests[i] = (struct CMUnitTest){refusals[i].name, refuse, make_base, clear_base, (void *)(uintptr_t)&refusals[i]};
    if (other_count > 0)
        memcpy(tests + count, others, other_count * sizeof *tests);
    failures = _cmocka_run_group_tests(group, tests, count + other_count, NULL, NULL);
    free(tests);
    return failures;
}
