/* From the rules that CLIPS holds to the rulebook. See read_back.h. */
#include "read_back.h"

#include <stdlib.h>
#include <string.h>

#include "rule_read.h"
#include "text.h"

struct reader {
    struct knowledge *knowledge;
    struct adapter *adapter;
    struct arena *scratch;
    struct diag *diag;
};

/* The id of a rule is its name without a last ".1", ".2" … */
static const char *rule_id_of(struct knowledge *knowledge, const char *name)
{
    const char *dot = strrchr(name, '.');

    if (dot == NULL || dot[1] == '\0' || dot[1 + strspn(dot + 1, "0123456789")] != '\0')
        return name;
    return names_intern_part(knowledge->names, name, (size_t)(dot - name));
}

static struct rule *rule_for(struct knowledge *knowledge, const char *name)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    const char *id = rule_id_of(knowledge, name);
    struct rule *known = knowledge_rule(knowledge, id);

    if (known != NULL)
        return known;
    rulebook->rules = memory_grow(rulebook->rules, &knowledge->capacity.rules, rulebook->rule_count + 1, sizeof *rulebook->rules);
    rulebook->rules[rulebook->rule_count++] = (struct rule){.id = id, .active = true};
    pointer_map_set(&knowledge->rule_of_id, id, (const void *)(uintptr_t)rulebook->rule_count);
    return &rulebook->rules[rulebook->rule_count - 1];
}

/* What CLIPS holds of a rule, read by the same grammar as the file was. */
static bool read_text(const struct reader *reader, const struct found_rule *found, struct read_rule *read)
{
    const char *text = adapter_rule_text(reader->adapter, reader->knowledge->rulebook.stages[found->stage_index], found->name);
    struct sexpr *parsed = text != NULL ? sexpr_parse(reader->scratch, found->file, text, strlen(text), reader->diag) : NULL;

    if (parsed == NULL || parsed->count != 1 ||
        !rule_read(reader->knowledge->names, reader->knowledge->arena, parsed->items[0], found->file, read, reader->diag))
        return false;
    read->alternative.clips = arena_copy(reader->knowledge->arena, text, strlen(text));
    read->alternative.file = found->file;
    read->alternative.line = found->line;
    return true;
}

/* Joins an alternative to its rule, which is of the stage of its first alternative. */
static bool add_alternative(struct knowledge *knowledge, size_t stage, const struct alternative *alternative, struct diag *diag)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    struct place place = {.file = alternative->file, .line = alternative->line};
    size_t known = rulebook->rule_count;
    struct rule *rule = rule_for(knowledge, alternative->name);

    if (rulebook->rule_count > known)
        rule->stage = stage;
    if (rule->stage != stage) {
        diag_add(diag, &place, "bad-name", _("put the alternatives of a rule into one stage, or give them ids of their own"),
                 _("rule %s stands in two stages"), rule->id);
        return false;
    }
    rulebook->alternatives = memory_grow(rulebook->alternatives, &knowledge->capacity.alternatives,
                                         rulebook->alternative_count + 1, sizeof *alternative);
    rulebook->alternatives[rulebook->alternative_count] = *alternative;
    rulebook->alternatives[rulebook->alternative_count++].rule = (size_t)(rule - rulebook->rules);
    return true;
}

static bool read_back(const struct reader *reader, const struct found_rule *found)
{
    struct place place = {.file = found->file, .line = found->line};
    struct read_rule read;

    if (read_text(reader, found, &read))
        return add_alternative(reader->knowledge, found->stage_index, &read.alternative, reader->diag);
    diag_add(reader->diag, &place, "bad-rule", NULL, _("CLIPS does not hold rule %s as it was written"), found->name);
    return false;
}

static int by_rule(const void *a, const void *b)
{
    const struct alternative *first = a, *second = b;

    if (first->rule != second->rule)
        return first->rule < second->rule ? -1 : 1;
    return (first->line > second->line) - (first->line < second->line);
}

/* Groups the alternatives by rule, in order of loading. */
static void group_alternatives(struct rulebook *rulebook)
{
    qsort(rulebook->alternatives, rulebook->alternative_count, sizeof *rulebook->alternatives, by_rule);
    for (size_t i = rulebook->alternative_count; i > 0; i--) {
        struct rule *rule = &rulebook->rules[rulebook->alternatives[i - 1].rule];

        rule->first = i - 1;
        rule->count++;
    }
}

bool rules_read_back(struct knowledge *knowledge, struct adapter *adapter, struct arena *scratch, const struct found_rules *found,
                     struct diag *diag)
{
    struct reader reader = {knowledge, adapter, scratch, diag};
    bool fine = adapter_find_rules(adapter) == found->count;

    for (size_t i = 0; i < found->count; i++) {
        fine = read_back(&reader, &found->items[i]) && fine;
        arena_clear(scratch);
    }
    if (fine)
        group_alternatives(&knowledge->rulebook);
    return fine;
}
