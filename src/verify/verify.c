/* A stored derivation is checked, part by part. See verify.h. */
#include "verify/verify.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

static int by_name(const void *a, const void *b)
{
    return strcmp((*(const struct alternative *const *)a)->name, (*(const struct alternative *const *)b)->name);
}

struct verify_base *verify_base_new(const struct engine *engine)
{
    struct verify_base *base = memory_new(1, sizeof *base);
    const struct rulebook *rulebook = engine_rulebook(engine);

    *base = (struct verify_base){.engine = engine, .rulebook = rulebook, .vocabulary = engine_vocabulary(engine)};
    base->by_name = memory_new(rulebook->alternative_count, sizeof *base->by_name);
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->rules[rulebook->alternatives[i].rule].active)
            base->by_name[base->count++] = &rulebook->alternatives[i];
    qsort(base->by_name, base->count, sizeof *base->by_name, by_name);
    return base;
}

void verify_base_free(struct verify_base *base)
{
    if (base == NULL)
        return;
    free(base->by_name);
    free(base);
}

const struct alternative *verify_alternative(const struct verify_base *base, const char *name)
{
    const struct alternative wanted = {.name = name}, *key = &wanted;
    const struct alternative **found = bsearch(&key, base->by_name, base->count, sizeof key, by_name);

    return found != NULL ? *found : NULL;
}

void verdict_free(struct verdict *verdict)
{
    buffer_free(&verdict->pointer);
    buffer_free(&verdict->message);
}

/* --- Faults --------------------------------------------------------------------------------------------------------- */

static void add_list(struct buffer *buffer, const char *format, va_list arguments)
{
    char *text = NULL;

    if (vasprintf(&text, format, arguments) < 0)
        memory_exhausted();
    buffer_add(buffer, text);
    free(text);
}

void verify_at(struct check *check, const char *format, ...)
{
    va_list arguments;

    buffer_cut(&check->verdict->pointer, 0);
    va_start(arguments, format);
    add_list(&check->verdict->pointer, format, arguments);
    va_end(arguments);
}

void verify_at_step(struct check *check, size_t step, const char *format, ...)
{
    va_list arguments;

    verify_at(check, "/%s/%zu", stated_steps_key(check->stated), step);
    va_start(arguments, format);
    add_list(&check->verdict->pointer, format, arguments);
    va_end(arguments);
}

bool verify_wrong(struct check *check, const char *code, const char *format, ...)
{
    va_list arguments;

    check->verdict->right = false;
    check->verdict->code = code;
    va_start(arguments, format);
    add_list(&check->verdict->message, format, arguments);
    va_end(arguments);
    return false;
}

/* --- The rules it was made with ----------------------------------------------------------------------------------------- */

static bool same_origins(const struct words *stated, unsigned origins)
{
    size_t count = 0;

    for (int i = 0; i < ORIGIN_COUNT; i++) {
        if ((origins & (1U << i)) == 0)
            continue;
        if (count >= stated->count || strcmp(stated->items[count], origin_word((enum origin)i)) != 0)
            return false;
        count++;
    }
    return count == stated->count;
}

enum status verify_rules(const struct verify_base *base, const struct stated *stated, const struct json_text *text,
                         struct diag *diag)
{
    const struct engine *engine = base->engine;

    if (strcmp(stated->version, engine_version(engine)) != 0 || strcmp(stated->digest, engine_digest(engine)) != 0) {
        json_problem(text, "/rules/digest", diag, "other-rules", _("name the rules it was made with: --rules DIR --facts DIR"),
                     _("it was made with other rules than those loaded (%s, %s)"), engine_version(engine), engine_digest(engine));
        return STATUS_DATA;
    }
    if (!same_origins(&stated->origins, engine_origins(engine))) {
        json_problem(text, "/rules/origins", diag, "other-rules", _("name the same origins with --origin"), "%s",
                     _("it was made with rules of other origins than those loaded"));
        return STATUS_DATA;
    }
    return STATUS_OK;
}

/* --- The check ----------------------------------------------------------------------------------------------------------- */

static bool same_id(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool check_case(struct check *check)
{
    if (check->record == NULL || same_id(check->stated->id, check->record->id))
        return true;
    verify_at(check, "/id");
    return verify_wrong(check, "other-case", _("the case has another id"));
}

void verify_check(const struct verify_base *base, const struct stated *stated, const struct case_record *record,
                  struct verdict *verdict)
{
    struct check check = {.base = base, .stated = stated, .record = record, .verdict = verdict, .arena = arena_new()};

    verdict->steps = stated->steps.count;
    verdict->findings = stated->findings.count;
    verdict->recommendations = stated->recommendations.count;
    verdict->missing = stated->missing.count;
    if (check_case(&check) && verify_facts(&check) && verify_steps(&check) && verify_support(&check) && verify_complete(&check) &&
        stated->format == STATED_RESULT)
        verify_sum(&check);
    if (verdict->right)
        buffer_cut(&verdict->pointer, 0);
    arena_free(check.arena);
}
