/* Names, reasons and facts in the reader's words. See wording.h. */
#include "advice/wording.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct wording wording_of(const struct engine *engine, enum language language)
{
    return (struct wording){engine_vocabulary(engine), engine_rulebook(engine), engine_reference(engine), language};
}

const char *wording_text(const struct wording *wording, const struct text *text)
{
    return text->in[wording->language];
}

const char *wording_label(const struct wording *wording, const char *of, const char *value)
{
    const struct text *label = vocabulary_label(wording->vocabulary, of, value);

    if (label != NULL)
        return wording_text(wording, label);
    return value != NULL ? value : of;
}

const char *wording_strength(const struct wording *wording, enum strength strength)
{
    return wording_label(wording, strength_word(strength), NULL);
}

const char *wording_origin(const struct wording *wording, enum origin origin)
{
    return wording_label(wording, origin_word(origin), NULL);
}

const char *wording_standing(enum standing standing)
{
    static const char *const words[STANDING_COUNT] = {
        [STANDING_BLOCKED] = N_("not advised, blocked"), [STANDING_CONFLICT] = N_("conflict: decide with the supervisor"),
        [STANDING_AFTER_SAFETY] = N_("after safety"),    [STANDING_WITH_CAUTION] = N_("with caution"),
        [STANDING_RECOMMENDED] = N_("recommended"),
    };

    return gettext(words[standing]);
}

const char *wording_stage(const char *stage)
{
    static const struct {
        const char *stage, *words;
    } known[] = {
        {"ASSESS", N_("assessing the situation")},
        {"ADVISE", N_("finding what to do and what is not known")},
        {"OBJECT", N_("gathering objections")},
        {"RESOLVE", N_("deciding how each action stands")},
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].stage, stage) == 0)
            return gettext(known[i].words);
    return stage;
}

const char *wording_against(enum strength strength)
{
    if (strength == STRENGTH_ABSOLUTE)
        return _("must not be done");
    return strength == STRENGTH_CONDITIONAL ? _("only on a condition") : _("not advised");
}

const char *wording_choice(const struct wording *wording, const struct case_fact *fact, const char *value)
{
    int choice = fact != NULL ? case_fact_choice(fact, value) : NOT_FOUND;

    return choice != NOT_FOUND ? wording_text(wording, &fact->choices[choice].label) : wording_label(wording, value, NULL);
}

const char *wording_source(enum answer_source source)
{
    static const char *const words[SOURCE_COUNT] = {
        [SOURCE_WORKER] = N_("worker"),     [SOURCE_CLIENT] = N_("client"),   [SOURCE_RECORD] = N_("record"),
        [SOURCE_OBSERVED] = N_("observed"), [SOURCE_ASSUMED] = N_("assumed"),
    };

    return gettext(words[source]);
}

const char *wording_reason(const struct wording *wording, const char *rule)
{
    int at = rulebook_rule(wording->rulebook, rule);

    return at >= 0 ? wording_text(wording, &wording->rulebook->rules[at].reason) : rule;
}

static void add_source(const struct case_record *record, int fact, struct buffer *buffer)
{
    const struct answer *answer = &record->answers[fact];

    buffer_format(buffer, " (%s", wording_source(answer->source));
    if (answer->date != NULL) {
        buffer_add(buffer, ", ");
        buffer_add_plain(buffer, answer->date);
    }
    buffer_add(buffer, ")");
    if (answer->note != NULL) {
        buffer_add(buffer, " – ");
        buffer_add_plain(buffer, answer->note);
    }
}

void wording_values(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer)
{
    const struct case_fact *asked = &wording->vocabulary->facts[fact];
    const struct answer *answer = &record->answers[fact];
    const char *mark = "";

    if (answer->measured)
        buffer_format(buffer, "%ld", (long)answer->number);
    for (size_t i = 0; i < asked->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0) {
            buffer_format(buffer, "%s%s", mark, wording_text(wording, &asked->choices[i].label));
            mark = ", ";
        }
}

void wording_answer(const struct wording *wording, const struct case_record *record, size_t fact, struct buffer *buffer)
{
    wording_values(wording, record, fact, buffer);
    add_source(record, (int)fact, buffer);
}

static void add_answer(const struct wording *wording, const struct case_record *record, const struct fact *fact,
                       struct buffer *buffer)
{
    int at = vocabulary_fact(wording->vocabulary, fact->slots[0]);
    const struct case_fact *asked = at >= 0 ? &wording->vocabulary->facts[at] : NULL;

    buffer_format(buffer, "%s: %s", asked != NULL ? wording_text(wording, &asked->label) : fact->slots[0],
                  wording_choice(wording, asked, fact->slots[1]));
    if (record != NULL && at >= 0)
        add_source(record, at, buffer);
}

/* slots: kind subject value strength by */
static void add_finding(const struct wording *wording, const struct fact *fact, struct buffer *buffer)
{
    const char *kind = fact->slots[0];
    const char *subject = fact->slots[1];
    const char *value = fact->slots[2] != NULL && strcmp(fact->slots[2], "nil") != 0 ? fact->slots[2] : NULL;

    if (strcmp(kind, kind_word(KIND_PRINCIPLE_CHECK)) == 0)
        buffer_format(buffer, "%s: %s", wording_label(wording, subject, NULL), wording_label(wording, kind, value));
    else if (value != NULL)
        buffer_format(buffer, "%s: %s", wording_label(wording, subject, NULL), wording_label(wording, subject, value));
    else
        buffer_format(buffer, "%s: %s", wording_label(wording, kind, NULL), wording_label(wording, subject, NULL));
    if (fact->slots[3] != NULL)
        buffer_format(buffer, " (%s)", wording_label(wording, fact->slots[3], NULL));
}

static const char *standing_of(const char *word)
{
    enum standing standing;

    return standing_read(word, &standing) ? wording_standing(standing) : word;
}

void wording_fact(const struct wording *wording, const struct case_record *record, const struct fact *fact, struct buffer *buffer)
{
    const char *const *slots = fact->slots;

    switch (fact->about) {
    case TEMPLATE_ANSWER:
    case TEMPLATE_MEASURE: add_answer(wording, record, fact, buffer); break;
    case TEMPLATE_PART:
        buffer_format(buffer, _("%s is part of %s"), wording_label(wording, slots[0], NULL),
                      wording_label(wording, slots[1], NULL));
        break;
    case TEMPLATE_SAFETY_SUBJECT:
        buffer_format(buffer, _("%s never waits for safety"), wording_label(wording, slots[0], NULL));
        break;
    case TEMPLATE_FINDING: add_finding(wording, fact, buffer); break;
    case TEMPLATE_OBJECTION:
        buffer_format(buffer, _("objection to %s: %s"), wording_label(wording, slots[0], NULL), standing_of(slots[1]));
        break;
    case TEMPLATE_STANDING: buffer_format(buffer, "%s: %s", wording_label(wording, slots[0], NULL), standing_of(slots[1])); break;
    case TEMPLATE_COUNT: break;
    }
}

/* "S13.4" is item 4 of section S13; other keys name sources of the extensions. */
static void add_place(const struct wording *wording, const char *place, struct buffer *buffer, const struct section **last)
{
    char code[16];
    const struct section *section;

    snprintf(code, sizeof code, "%.*s", (int)strcspn(place, "."), place);
    section = reference_section(wording->reference, code);
    buffer_add(buffer, place);
    if (section != NULL && section != *last)
        buffer_format(buffer, " “%s”", wording_text(wording, &section->heading));
    *last = section;
}

void wording_citation(const struct wording *wording, const struct rule *rule, struct buffer *buffer)
{
    const char *source = rule->source;
    const struct section *last = NULL;
    char place[64];

    buffer_format(buffer, "%s: ", wording_origin(wording, rule->origin));
    while (*source != '\0') {
        size_t length = strcspn(source, ",;");

        snprintf(place, sizeof place, "%.*s", (int)length, source);
        add_place(wording, place, buffer, &last);
        source += length;
        if (*source != '\0')
            buffer_format(buffer, "%c ", *source);
        source += strspn(source, ",; ");
    }
}

void wording_tenths(struct buffer *buffer, uint64_t tenths)
{
    buffer_format(buffer, _("%llu.%llu %%"), (unsigned long long)(tenths / 10), (unsigned long long)(tenths % 10));
}

void wording_share(struct buffer *buffer, uint64_t part, uint64_t whole)
{
    wording_tenths(buffer, whole > 0 ? (uint64_t)((double)part * 1000.0 / (double)whole + 0.5) : 0);
}

void wording_capital(struct buffer *buffer, const char *text)
{
    char first[2] = {(char)toupper((unsigned char)text[0]), '\0'};

    if (text[0] == '\0')
        return;
    buffer_add(buffer, first);
    buffer_add(buffer, text + 1);
}

void wording_join(struct buffer *buffer, const struct words *words, const char *mark)
{
    for (size_t i = 0; i < words->count; i++)
        buffer_format(buffer, "%s%s", i > 0 ? mark : "", words->items[i]);
}
