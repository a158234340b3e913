/* A stored result is read as plain data, checked part by part, and judged for people and programs. */
#include "check/verify.h"

#include <cjson/cJSON.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "base/layout.h"
#include "check/verify_steps.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

/* --- Shapes --- */

enum field_type {
    FIELD_STRING,
    FIELD_WORDS,
    FIELD_NUMBER,
    FIELD_TRUTH,
    FIELD_OBJECT,
    FIELD_LIST,
    FIELD_KNOWN /* looked at before */
};

/* A key of an object and where its value goes. */
struct field {
    const char *key;
    enum field_type type;
    size_t offset;
    bool required;
    const struct shape *shape; /* of FIELD_OBJECT, whose members go to the same target, and of the items of FIELD_LIST */
    size_t seen;               /* offset + 1 of a bool that tells whether the key is there, or 0 */
};

struct shape {
    size_t size; /* of the target of an item */
    const struct field *fields;
    size_t count;
};

#define SHAPE_OF(fields, target) \
    { \
        sizeof(target), fields, sizeof(fields) / sizeof *(fields) \
    }
#define NEEDED(kind, owner, member) .type = (kind), .offset = offsetof(owner, member), .required = true
#define OPTIONAL(kind, owner, member) .type = (kind), .offset = offsetof(owner, member)

static const struct field reason_fields[] = {
    {"id", NEEDED(FIELD_STRING, struct stated_step, reason[LANGUAGE_ID])},
    {"en", NEEDED(FIELD_STRING, struct stated_step, reason[LANGUAGE_EN])},
};
static const struct shape reason = SHAPE_OF(reason_fields, struct stated_step);

#define STEP_FIELDS \
    {"stage", NEEDED(FIELD_STRING, struct stated_step, stage)}, {"rule", NEEDED(FIELD_STRING, struct stated_step, rule)}, \
        {"matched", NEEDED(FIELD_WORDS, struct stated_step, matched)}, \
        {"absent", NEEDED(FIELD_WORDS, struct stated_step, absent)}, \
    { \
        "fact", NEEDED(FIELD_STRING, struct stated_step, fact) \
    }

static const struct field step_fields[] = {STEP_FIELDS};
static const struct shape step_shape = SHAPE_OF(step_fields, struct stated_step);
static const struct field firing_fields[] = {
    {"step", NEEDED(FIELD_NUMBER, struct stated_step, number)},
    STEP_FIELDS,
    {"repeated", NEEDED(FIELD_TRUTH, struct stated_step, repeated)},
    {"text", .type = FIELD_OBJECT, .required = true, .shape = &reason},
};
static const struct shape firing = SHAPE_OF(firing_fields, struct stated_step);

static const struct field finding_fields[] = {
    {"kind", NEEDED(FIELD_STRING, struct stated_finding, kind)},
    {"subject", NEEDED(FIELD_STRING, struct stated_finding, subject)},
    {"value", OPTIONAL(FIELD_STRING, struct stated_finding, value)},
    {"strength", NEEDED(FIELD_STRING, struct stated_finding, strength)},
    {"rules", NEEDED(FIELD_WORDS, struct stated_finding, rules)},
    {"origin", NEEDED(FIELD_STRING, struct stated_finding, origin)},
    {"not-known", OPTIONAL(FIELD_WORDS, struct stated_finding, not_known)},
};
static const struct shape finding = SHAPE_OF(finding_fields, struct stated_finding);

static const struct field objection_fields[] = {
    {"standing", NEEDED(FIELD_STRING, struct stated_objection, standing)},
    {"kind", NEEDED(FIELD_STRING, struct stated_objection, kind)},
    {"subject", NEEDED(FIELD_STRING, struct stated_objection, subject)},
    {"rules", NEEDED(FIELD_WORDS, struct stated_objection, rules)},
    {"by", NEEDED(FIELD_STRING, struct stated_objection, by)},
};
static const struct shape objection = SHAPE_OF(objection_fields, struct stated_objection);

#define TRIAL_FIELDS \
    {"fact", NEEDED(FIELD_STRING, struct stated_trial, fact)}, {"answer", NEEDED(FIELD_STRING, struct stated_trial, answer)}, \
    { \
        "standing", NEEDED(FIELD_STRING, struct stated_trial, standing) \
    }

static const struct field trial_fields[] = {TRIAL_FIELDS};
static const struct shape trial = SHAPE_OF(trial_fields, struct stated_trial);
static const struct field near_fields[] = {{"subject", NEEDED(FIELD_STRING, struct stated_trial, subject)}, TRIAL_FIELDS};
static const struct shape near = SHAPE_OF(near_fields, struct stated_trial);

static const struct field recommendation_fields[] = {
    {"rank", NEEDED(FIELD_NUMBER, struct stated_recommendation, rank)},
    {"subject", NEEDED(FIELD_STRING, struct stated_recommendation, subject)},
    {"standing", NEEDED(FIELD_STRING, struct stated_recommendation, standing)},
    {"strength", NEEDED(FIELD_STRING, struct stated_recommendation, strength)},
    {"kinds", NEEDED(FIELD_WORDS, struct stated_recommendation, kinds)},
    {"rules", NEEDED(FIELD_WORDS, struct stated_recommendation, rules)},
    {"against", NEEDED(FIELD_LIST, struct stated_recommendation, against), .shape = &objection},
    {"open", OPTIONAL(FIELD_LIST, struct stated_recommendation, open), .shape = &trial,
     .seen = offsetof(struct stated_recommendation, looked_ahead) + 1},
};
static const struct shape recommendation = SHAPE_OF(recommendation_fields, struct stated_recommendation);

static const struct field missing_fields[] = {
    {"subject", NEEDED(FIELD_STRING, struct stated_missing, subject)},
    {"strength", NEEDED(FIELD_STRING, struct stated_missing, strength)},
    {"rules", NEEDED(FIELD_WORDS, struct stated_missing, rules)},
};
static const struct shape missing = SHAPE_OF(missing_fields, struct stated_missing);

static const struct field implied_fields[] = {
    {"fact", NEEDED(FIELD_STRING, struct stated_answer, fact)},
    {"value", NEEDED(FIELD_STRING, struct stated_answer, value)},
    {"rules", NEEDED(FIELD_WORDS, struct stated_answer, rules)},
    {"from", NEEDED(FIELD_WORDS, struct stated_answer, questions)},
};
static const struct shape implied = SHAPE_OF(implied_fields, struct stated_answer);
static const struct field contradiction_fields[] = {
    {"rule", NEEDED(FIELD_STRING, struct stated_answer, rule)},
    {"questions", NEEDED(FIELD_WORDS, struct stated_answer, questions)},
};
static const struct shape contradiction = SHAPE_OF(contradiction_fields, struct stated_answer);

static const struct field rules_fields[] = {
    {"version", NEEDED(FIELD_STRING, struct stated, version)},
    {"digest", NEEDED(FIELD_STRING, struct stated, digest)},
    {"origins", NEEDED(FIELD_WORDS, struct stated, origins)},
};
static const struct shape rules = SHAPE_OF(rules_fields, struct stated);

#define HEAD_FIELDS \
    {"format", .type = FIELD_KNOWN, .required = true}, {"id", OPTIONAL(FIELD_STRING, struct stated, id)}, \
        {"status", .type = FIELD_KNOWN, .required = true}, \
    { \
        "rules", .type = FIELD_OBJECT, .required = true, .shape = &rules \
    }

static const struct field result_fields[] = {
    HEAD_FIELDS,
    {"findings", NEEDED(FIELD_LIST, struct stated, findings), .shape = &finding},
    {"recommendations", NEEDED(FIELD_LIST, struct stated, recommendations), .shape = &recommendation},
    {"one-answer-away", OPTIONAL(FIELD_LIST, struct stated, near), .shape = &near,
     .seen = offsetof(struct stated, looked_ahead) + 1},
    {"missing", NEEDED(FIELD_LIST, struct stated, missing), .shape = &missing},
    {"implied", OPTIONAL(FIELD_LIST, struct stated, implied), .shape = &implied},
    {"contradictions", OPTIONAL(FIELD_LIST, struct stated, contradictions), .shape = &contradiction},
    {"not-applicable", OPTIONAL(FIELD_WORDS, struct stated, not_applicable)},
    {"derivations", NEEDED(FIELD_LIST, struct stated, steps), .shape = &step_shape},
};
static const struct shape result = SHAPE_OF(result_fields, struct stated);

static const struct field trace_fields[] = {HEAD_FIELDS, {"firings", NEEDED(FIELD_LIST, struct stated, steps), .shape = &firing}};
static const struct shape trace = SHAPE_OF(trace_fields, struct stated);

/* --- Reading --- */

struct reader {
    struct json_walk walk;
    struct arena *arena;
};

static const char *read_string(struct reader *reader, const cJSON *value)
{
    if (!json_demand(&reader->walk, cJSON_IsString(value), NULL, _("a text in double quotes is needed here")))
        return "";
    return arena_copy(reader->arena, value->valuestring, strlen(value->valuestring));
}

static size_t item_count(struct reader *reader, const cJSON *value)
{
    return json_demand(&reader->walk, cJSON_IsArray(value), NULL, _("a list is needed here")) ? (size_t)cJSON_GetArraySize(value)
                                                                                              : 0;
}

static struct words read_words(struct reader *reader, const cJSON *value)
{
    size_t count = item_count(reader, value);
    struct words words = {arena_alloc(reader->arena, count, sizeof(char *)), 0};

    for (const cJSON *item = NULL; count > 0 && (item = json_step(&reader->walk, value, item)) != NULL;)
        words.items[words.count++] = read_string(reader, item);
    return words;
}

static long read_number(struct reader *reader, const cJSON *value)
{
    double number = cJSON_IsNumber(value) ? value->valuedouble : -1;
    bool whole = number >= 0 && number <= 1e9 && number == (double)(long)number;

    return json_demand(&reader->walk, whole, NULL, _("a whole number is needed here")) ? (long)number : 0;
}

static bool read_truth(struct reader *reader, const cJSON *value)
{
    return json_demand(&reader->walk, cJSON_IsBool(value), NULL, _("true or false is needed here")) && cJSON_IsTrue(value);
}

static void read_object(struct reader *reader, const struct shape *shape, const cJSON *value, char *target);

static struct stated_list read_list(struct reader *reader, const struct shape *shape, const cJSON *value)
{
    size_t count = item_count(reader, value);
    struct stated_list list = {arena_alloc(reader->arena, count, shape->size), 0};

    for (const cJSON *item = NULL; count > 0 && (item = json_step(&reader->walk, value, item)) != NULL;)
        read_object(reader, shape, item, (char *)list.items + list.count++ * shape->size);
    return list;
}

static void read_field(struct reader *reader, const struct field *field, const cJSON *value, char *target)
{
    void *place = target + field->offset;

    switch (field->type) {
    case FIELD_STRING: *(const char **)place = read_string(reader, value); break;
    case FIELD_WORDS: *(struct words *)place = read_words(reader, value); break;
    case FIELD_NUMBER: *(long *)place = read_number(reader, value); break;
    case FIELD_TRUTH: *(bool *)place = read_truth(reader, value); break;
    case FIELD_OBJECT: read_object(reader, field->shape, value, target); break;
    case FIELD_LIST: *(struct stated_list *)place = read_list(reader, field->shape, value); break;
    case FIELD_KNOWN: break;
    }
    if (field->seen > 0)
        *(bool *)(target + field->seen - 1) = true;
}

static void read_object(struct reader *reader, const struct shape *shape, const cJSON *value, char *target)
{
    struct json_walk *walk = &reader->walk;

    if (!json_demand(walk, cJSON_IsObject(value), NULL, _("an object is needed here")))
        return;
    for (const cJSON *member = NULL; (member = json_step(walk, value, member)) != NULL;) {
        size_t at = 0;

        while (at < shape->count && strcmp(shape->fields[at].key, member->string) != 0)
            at++;
        if (at < shape->count)
            read_field(reader, &shape->fields[at], member, target);
        else
            json_refuse(walk, CODE_UNKNOWN_KEY, NULL, _("a result has no key \"%s\" here"),
                        json_quoted(&walk->quoted, member->string));
    }
    for (size_t i = 0; i < shape->count; i++)
        if (shape->fields[i].required && json_member(value, shape->fields[i].key) == NULL)
            json_refuse(walk, CODE_MISSING_KEY,
                        strcmp(shape->fields[i].key, "derivations") == 0 ? _("write it with --trace") : NULL,
                        _("the key \"%s\" is missing here"), shape->fields[i].key);
}

static void read_stated(struct reader *reader, const cJSON *tree, struct stated *stated)
{
    const cJSON *id = json_member(tree, "id");
    struct json_walk *walk = &reader->walk;

    stated->memory = reader->arena;
    if (json_says(tree, "status", "error")) {
        stated->format = STATED_ERROR_ROW;
        if (id != NULL)
            stated->id = read_string(reader, id);
        return;
    }
    stated->format = json_says(tree, "format", "intervensi-trace/1") ? STATED_TRACE : STATED_RESULT;
    if (stated->format == STATED_RESULT && !json_says(tree, "format", "intervensi-result/1"))
        json_refuse(walk, CODE_BAD_FORMAT, _("what advise --to json --trace or trace --to json writes"), "%s",
                    _("this is not a result with its derivation"));
    else if (stated->format == STATED_TRACE && (json_member(tree, "activations") != NULL || json_member(tree, "matches") != NULL))
        json_refuse(walk, CODE_BAD_FORMAT, _("write it without --agenda and --matches"), "%s",
                    _("this trace holds more than the firings"));
    else if (!json_says(tree, "status", "ok"))
        json_refuse(walk, CODE_BAD_FORMAT, NULL, "%s", _("this is not a result: its status is not ok"));
    else
        read_object(reader, stated->format == STATED_TRACE ? &trace : &result, tree, (char *)stated);
}

enum status stated_read(const struct json_text *text, struct stated **stated, struct diag *diag)
{
    struct reader reader = {.walk = {.text = text, .diag = diag}};
    cJSON *tree;
    enum status status = json_tree_read(text, &tree, diag);

    *stated = NULL;
    if (status != STATUS_OK)
        return status;
    reader.arena = arena_new();
    *stated = arena_alloc(reader.arena, 1, sizeof **stated);
    read_stated(&reader, tree, *stated);
    cJSON_Delete(tree);
    json_walk_free(&reader.walk);
    if (!reader.walk.refused)
        return STATUS_OK;
    arena_free(reader.arena);
    *stated = NULL;
    return STATUS_DATA;
}

void stated_free(struct stated *stated)
{
    if (stated != NULL)
        arena_free(stated->memory);
}

const char *stated_steps_key(const struct stated *stated)
{
    return stated->format == STATED_TRACE ? "firings" : "derivations";
}

/* --- A stored derivation is checked, part by part --- */

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
        if (rulebook_rule_of(rulebook, i)->active)
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

void verify_at(struct check *check, const char *format, ...)
{
    va_list arguments;

    buffer_cut(&check->verdict->pointer, 0);
    va_start(arguments, format);
    buffer_format_list(&check->verdict->pointer, format, arguments);
    va_end(arguments);
}

void verify_at_step(struct check *check, size_t step, const char *format, ...)
{
    va_list arguments;

    verify_at(check, "/%s/%zu", stated_steps_key(check->stated), step);
    va_start(arguments, format);
    buffer_format_list(&check->verdict->pointer, format, arguments);
    va_end(arguments);
}

bool verify_wrong(struct check *check, enum code code, const char *format, ...)
{
    va_list arguments;

    check->verdict->right = false;
    check->verdict->code = code;
    va_start(arguments, format);
    buffer_format_list(&check->verdict->message, format, arguments);
    va_end(arguments);
    return false;
}

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
        json_problem(text, "/rules/digest", diag, CODE_OTHER_RULES, _("name the rules it was made with: --rules DIR --facts DIR"),
                     _("it was made with other rules than those loaded (%s, %s)"), engine_version(engine), engine_digest(engine));
        return STATUS_DATA;
    }
    if (!same_origins(&stated->origins, engine_origins(engine))) {
        json_problem(text, "/rules/origins", diag, CODE_OTHER_RULES, _("name the same origins with --origin"), "%s",
                     _("it was made with rules of other origins than those loaded"));
        return STATUS_DATA;
    }
    return STATUS_OK;
}

/* --- The check --- */

static bool check_case(struct check *check)
{
    if (check->record == NULL || text_same(check->stated->id, check->record->id))
        return true;
    verify_at(check, "/id");
    return verify_wrong(check, CODE_OTHER_CASE, _("the case has another id"));
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

/* --- The verdict on a stored result, as text --- */

static const char indent[] = "  ";

/* Where in its file the fault is. */
static struct json_place place_of(const struct verified *verified)
{
    struct json_place place = {.line = 1, .column = 1};

    json_find(verified->text->bytes, verified->text->size, buffer_text(&verified->verdict->pointer), &place);
    place.line += verified->text->lines_before;
    return place;
}

static void put_wrong(struct output *output, const struct verified *verified)
{
    const struct json_place place = place_of(verified);
    struct buffer text = BUFFER_EMPTY;

    buffer_add_plain(&text, verified->text->file);
    buffer_format(&text, ":%ld:%ld: %s: ", place.line, place.column, _("wrong"));
    buffer_add_plain(&text, buffer_text(&verified->verdict->message));
    buffer_add(&text, " (");
    buffer_add_plain(&text, buffer_text(&verified->verdict->pointer));
    buffer_add(&text, ")");
    layout_take(output, "", indent, &text);
}

static bool needs_case(const struct stated *stated)
{
    const struct stated_finding *findings = stated->findings.items;
    bool needs = stated->not_applicable.count > 0;

    for (size_t i = 0; i < stated->findings.count; i++)
        needs = needs || findings[i].not_known.count > 0;
    return needs;
}

static void put_right(struct output *output, const struct verified *verified)
{
    const struct verdict *verdict = verified->verdict;
    struct buffer text = BUFFER_EMPTY;

    buffer_add_plain(&text, verified->stated->id != NULL ? verified->stated->id : verified->text->file);
    buffer_format(&text, ": %s", _("ok"));
    layout_take(output, "", indent, &text);
    buffer_format(&text, _("checked: steps %zu · answers %zu"), verdict->steps, verdict->answers);
    if (verified->stated->format == STATED_RESULT)
        buffer_format(&text, _(" · findings %zu · recommendations %zu · missing %zu"), verdict->findings,
                      verdict->recommendations, verdict->missing);
    layout_take(output, indent, indent, &text);
    layout_text(
        output, indent, indent,
        verified->with_case
            ? _("Proven: this is what the rules say of this case; nothing is added, changed or left out.")
            : _("Proven: everything follows from the answers that the steps name, and nothing that must follow from them is "
                "left out. Not proven: that these are the answers of the case, and all of them; --case FILE checks that."));
    if (!verified->with_case && needs_case(verified->stated))
        layout_text(output, indent, indent,
                    _("Not checked without the case: which answers do not apply, and what is not known about danger."));
    if (verified->stated->looked_ahead)
        layout_text(output, indent, indent, _("Not checked: what a look-ahead found (open, one-answer-away)."));
}

void render_verify_text(struct output *output, const struct verified *verified)
{
    if (verified->verdict->right)
        put_right(output, verified);
    else
        put_wrong(output, verified);
}

void render_verify_counts(struct output *output, const struct verified_counts *counts)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("right: %zu · wrong: %zu"), counts->right, counts->wrong);
    if (counts->refused > 0)
        buffer_format(&text, _(" · refused: %zu"), counts->refused);
    if (counts->error_rows > 0)
        buffer_format(&text, _(" · error rows, without a result: %zu"), counts->error_rows);
    layout_take(output, "", indent, &text);
}

/* --- The verdict on a stored result, as JSON --- */

void render_verify_json(struct output *output, const struct engine *engine, const struct verified *verified)
{
    const struct verdict *verdict = verified->verdict;
    cJSON *object = json_object(), *part;

    json_add_string(object, "format", "intervensi-verify/1");
    json_add_string(object, "id", verified->stated->id);
    json_add_number(object, "line", verified->text->lines_before + 1);
    json_add_string(object, "status", verdict->right ? "ok" : "wrong");
    json_add_rules(object, engine);
    if (verdict->right) {
        part = json_add_object(object, "checked");
        json_add_number(part, "steps", (long)verdict->steps);
        json_add_number(part, "answers", (long)verdict->answers);
        if (verified->stated->format == STATED_RESULT) {
            json_add_number(part, "findings", (long)verdict->findings);
            json_add_number(part, "recommendations", (long)verdict->recommendations);
            json_add_number(part, "missing", (long)verdict->missing);
        }
        part = json_add_list(object, "unchecked");
        if (!verified->with_case)
            json_item_string(part, "case");
        if (verified->stated->looked_ahead)
            json_item_string(part, "look-ahead");
    } else {
        const struct json_place place = place_of(verified);

        part = json_add_object(object, "fault");
        json_add_string(part, "code", code_word(verdict->code));
        json_add_string(part, "pointer", buffer_text(&verdict->pointer));
        json_add_number(part, "line", place.line);
        json_add_number(part, "column", place.column);
        json_add_string(part, "message", buffer_text(&verdict->message));
    }
    json_write(output, object);
}
