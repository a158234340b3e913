/* Names, reasons and facts in the reader's words. */
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

const char *wording_stage(const struct wording *wording, size_t stage)
{
    return wording_text(wording, &rulebook_stage(wording->rulebook, stage)->doing);
}

const char *wording_against(enum strength strength)
{
    if (strength == STRENGTH_ABSOLUTE)
        return _("must not be done");
    return strength == STRENGTH_CONDITIONAL ? _("only on a condition") : _("not advised");
}

/* Label of a value of a case fact; of the word where the fact has no such value. */
static const char *wording_choice(const struct wording *wording, const struct case_fact *fact, const char *value)
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

const char *wording_reason(const struct wording *wording, const char *id)
{
    const struct rule *rule = rulebook_rule(wording->rulebook, id);

    return rule != NULL ? wording_text(wording, &rule->reason) : id;
}

static void add_source(const struct case_record *record, int fact, struct buffer *buffer)
{
    const struct answer *answer = &record->answers[fact];

    if (answer->implied || !answer_given(answer)) {
        buffer_format(buffer, " (%s)", _("follows from other answers"));
        return;
    }
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

void wording_grounds(const struct view *view, const char *rule, struct buffer *buffer)
{
    const struct vocabulary *vocabulary = view->wording->vocabulary;
    const char *mark = "";

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (result_rests_on(view->result, rule, vocabulary->facts[i].id)) {
            buffer_format(buffer, "%s%s: ", mark, wording_text(view->wording, &vocabulary->facts[i].label));
            wording_answer(view->wording, view->record, i, buffer);
            mark = "; ";
        }
}

static void add_answer(const struct wording *wording, const struct case_record *record, const struct fact *fact,
                       struct buffer *buffer)
{
    int at = vocabulary_fact(wording->vocabulary, fact->slots[ANSWER_FACT]);
    const struct case_fact *asked = at >= 0 ? &wording->vocabulary->facts[at] : NULL;

    buffer_format(buffer, "%s: %s", asked != NULL ? wording_text(wording, &asked->label) : fact->slots[ANSWER_FACT],
                  wording_choice(wording, asked, fact->slots[ANSWER_VALUE]));
    if (record != NULL && at >= 0)
        add_source(record, at, buffer);
}

/* The case fact whose answer a finding of this kind implies, or NULL. */
static const struct case_fact *implied_fact(const struct wording *wording, const char *kind, const char *subject)
{
    int at = kind != NULL && subject != NULL && strcmp(kind, kind_word(KIND_IMPLIED_ANSWER)) == 0
                 ? vocabulary_fact(wording->vocabulary, subject)
                 : NOT_FOUND;

    return at != NOT_FOUND ? &wording->vocabulary->facts[at] : NULL;
}

static void add_finding(const struct wording *wording, const struct fact *fact, struct buffer *buffer)
{
    const char *kind = fact->slots[FINDING_KIND], *subject = fact->slots[FINDING_SUBJECT];
    const char *strength = fact->slots[FINDING_STRENGTH], *value = fact->slots[FINDING_VALUE];

    const struct case_fact *implied = implied_fact(wording, kind, subject);

    if (value != NULL && strcmp(value, "nil") == 0)
        value = NULL;
    if (implied != NULL) { /* it is certain: no strength is said */
        buffer_format(buffer, "%s: %s: %s", wording_label(wording, kind, NULL), wording_label(wording, subject, NULL),
                      wording_choice(wording, implied, value != NULL ? value : ""));
        return;
    }
    if (strcmp(kind, kind_word(KIND_PRINCIPLE_CHECK)) == 0)
        buffer_format(buffer, "%s: %s", wording_label(wording, subject, NULL), wording_label(wording, kind, value));
    else if (value != NULL)
        buffer_format(buffer, "%s: %s", wording_label(wording, subject, NULL), wording_label(wording, subject, value));
    else
        buffer_format(buffer, "%s: %s", wording_label(wording, kind, NULL), wording_label(wording, subject, NULL));
    if (strength != NULL)
        buffer_format(buffer, " (%s)", wording_label(wording, strength, NULL));
}

const char *wording_standing_of(const char *word)
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
        buffer_format(buffer, _("%s is part of %s"), wording_label(wording, slots[PART_IS], NULL),
                      wording_label(wording, slots[PART_OF], NULL));
        break;
    case TEMPLATE_SAFETY_SUBJECT:
        buffer_format(buffer, _("%s never waits for safety"), wording_label(wording, slots[SAFETY_SUBJECT], NULL));
        break;
    case TEMPLATE_NOT_GIVEN:
        buffer_format(buffer, _("%s: no answer given"), wording_label(wording, slots[ANSWER_FACT], NULL));
        break;
    case TEMPLATE_FINDING: add_finding(wording, fact, buffer); break;
    case TEMPLATE_OBJECTION:
        buffer_format(buffer, _("objection to %s: %s"), wording_label(wording, slots[OBJECTION_SUBJECT], NULL),
                      wording_standing_of(slots[OBJECTION_TO]));
        break;
    case TEMPLATE_STANDING:
        buffer_format(buffer, "%s: %s", wording_label(wording, slots[STANDING_SUBJECT], NULL),
                      wording_standing_of(slots[STANDING_IS]));
        break;
    case TEMPLATE_COUNT: break;
    }
}

/* "S13.4" is item 4 of section S13, whose heading stands behind the first of its items; other keys name sources of the extensions. */
void wording_citation(const struct wording *wording, const struct rule *rule, struct buffer *buffer)
{
    const struct section *last = NULL;

    buffer_format(buffer, "%s: ", wording_origin(wording, rule->origin));
    for (const char *place = rule->source; *place != '\0';) {
        size_t length = strcspn(place, ",;");
        const struct section *section;
        char code[16];

        snprintf(code, sizeof code, "%.*s", (int)strcspn(place, ".,;"), place);
        section = reference_section(wording->reference, code);
        buffer_add_part(buffer, place, length);
        if (section != NULL && section != last)
            buffer_format(buffer, " “%s”", wording_text(wording, &section->heading));
        last = section;
        place += length;
        if (*place != '\0')
            buffer_format(buffer, "%c ", *place);
        place += strspn(place, ",; ");
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

const char *wording_file(const char *path)
{
    const char *slash = strrchr(path, '/');

    while (slash != NULL && slash > path && slash[-1] != '/')
        slash--;
    return slash != NULL ? slash : path;
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

/* --- What a rule asks, in words -------------------------------------------------------------------------------------- */

/* What is being put into words: a condition, and the firing whose facts fill its variables, if any. */
struct asked {
    const struct wording *wording;
    const struct condition *condition;
    const struct condition_context *context; /* or NULL */
};

/* The value that the variable has in the context, or NULL. */
static const char *bound(const struct asked *asked, const char *variable)
{
    const struct condition_context *context = asked->context;
    struct bindings bindings = {.count = 0};

    if (context == NULL || variable == NULL)
        return NULL;
    if (context->firing == NULL)
        return bindings_get(context->bindings, variable);
    firing_bind(&asked->wording->rulebook->alternatives[context->firing->alternative], context->result, context->firing,
                &bindings);
    return bindings_get(&bindings, variable);
}

/* The one word that a slot must hold, or NULL where several may stand there. */
static const char *single(const struct asked *asked, int slot)
{
    const struct constraint *constraint = condition_constraint(asked->condition, slot);

    if (constraint == NULL)
        return NULL;
    if (constraint->in.count == 1)
        return constraint->in.items[0];
    return constraint->in.count == 0 ? bound(asked, constraint->variable) : NULL;
}

/* How a value of a slot is called: it depends on the name that stands before it, if any does. */
struct naming {
    const struct case_fact *fact;
    const char *of;
};

static const char *name_value(const struct asked *asked, const struct naming *naming, const char *value)
{
    if (naming != NULL && naming->fact != NULL)
        return wording_choice(asked->wording, naming->fact, value);
    if (naming != NULL && naming->of != NULL)
        return wording_label(asked->wording, naming->of, value);
    return wording_label(asked->wording, value, NULL);
}

static void add_list(const struct asked *asked, const struct naming *naming, const struct words *words, struct buffer *buffer)
{
    for (size_t i = 0; i < words->count; i++) {
        if (i > 0)
            buffer_format(buffer, " %s ", _("or"));
        buffer_add(buffer, name_value(asked, naming, words->items[i]));
    }
}

static void add_comparison(const struct constraint *constraint, struct buffer *buffer)
{
    static const char *const formats[COMPARE_OP_COUNT] = {
        [COMPARE_LESS] = N_("less than %ld"),    [COMPARE_AT_MOST] = N_("at most %ld"), [COMPARE_EQUAL] = N_("exactly %ld"),
        [COMPARE_AT_LEAST] = N_("at least %ld"), [COMPARE_MORE] = N_("more than %ld"),
    };

    buffer_format(buffer, gettext(formats[constraint->op]), constraint->than);
}

/* What only a variable names gets its letter, so that one sees where the same thing is meant. */
static void add_variable(const char *variable, struct buffer *buffer)
{
    buffer_format(buffer, "%s ", _("subject"));
    wording_capital(buffer, variable);
}

/* What a slot may hold. */
static void add_values(const struct asked *asked, const struct naming *naming, int slot, struct buffer *buffer)
{
    const struct constraint *constraint = condition_constraint(asked->condition, slot);
    const char *value = single(asked, slot);

    if (value != NULL)
        buffer_add(buffer, name_value(asked, naming, value));
    else if (constraint == NULL)
        buffer_add(buffer, _("any answer"));
    else if (constraint->in.count > 0)
        add_list(asked, naming, &constraint->in, buffer);
    else if (constraint->compared)
        add_comparison(constraint, buffer);
    else if (constraint->not_in.count > 0) {
        buffer_format(buffer, "%s ", _("other than"));
        add_list(asked, naming, &constraint->not_in, buffer);
    } else if (constraint->differs_from.count > 0) {
        buffer_format(buffer, "%s ", _("other than"));
        add_variable(constraint->differs_from.items[0], buffer);
    } else if (constraint->variable != NULL)
        add_variable(constraint->variable, buffer);
    else
        buffer_add(buffer, _("any value"));
}

/* In this case nobody answered the question at all, which says more than the answer that is missing. */
static bool not_asked(const struct asked *asked, int fact)
{
    const struct case_record *record = asked->context != NULL ? asked->context->record : NULL;

    return record != NULL && fact != NOT_FOUND && !answer_given(&record->answers[fact]);
}

/* The question that a condition looks at, or NOT_FOUND. */
static int question_of(const struct asked *asked)
{
    const char *id = single(asked, ANSWER_FACT);

    return id != NULL ? vocabulary_fact(asked->wording->vocabulary, id) : NOT_FOUND;
}

/* What it asks of the answer alone. */
static void add_answer_value(const struct asked *asked, struct buffer *buffer)
{
    int at = question_of(asked);
    const struct naming naming = {at != NOT_FOUND ? &asked->wording->vocabulary->facts[at] : NULL, NULL};
    bool absent = asked->condition->test == CONDITION_ABSENT, any = condition_constraint(asked->condition, ANSWER_VALUE) == NULL;

    if (absent && (any || not_asked(asked, at)))
        buffer_add(buffer, _("not answered"));
    else if (absent) {
        buffer_format(buffer, "%s “", _("not answered by"));
        add_values(asked, &naming, ANSWER_VALUE, buffer);
        buffer_add(buffer, "”");
    } else if (any)
        buffer_add(buffer, _("answered"));
    else
        add_values(asked, &naming, ANSWER_VALUE, buffer);
}

static void add_asked_answer(const struct asked *asked, struct buffer *buffer)
{
    const char *id = single(asked, ANSWER_FACT);
    int at = question_of(asked);

    if (at != NOT_FOUND)
        buffer_add(buffer, wording_text(asked->wording, &asked->wording->vocabulary->facts[at].label));
    else
        buffer_add(buffer, id != NULL ? id : _("a question"));
    buffer_add(buffer, ": ");
    add_answer_value(asked, buffer);
}

static void add_subject(const struct asked *asked, int slot, struct buffer *buffer)
{
    const struct constraint *constraint = condition_constraint(asked->condition, slot);

    if (single(asked, slot) == NULL && constraint != NULL && constraint->in.count == 0 && constraint->variable != NULL)
        add_variable(constraint->variable, buffer);
    else
        add_values(asked, NULL, slot, buffer);
}

static void add_asked_finding(const struct asked *asked, struct buffer *buffer)
{
    const char *kind = single(asked, FINDING_KIND), *subject = single(asked, FINDING_SUBJECT);
    bool principle = kind != NULL && strcmp(kind, kind_word(KIND_PRINCIPLE_CHECK)) == 0;

    if (kind == NULL || subject == NULL || strcmp(kind, kind_word(KIND_ASSESSMENT)) != 0) {
        add_values(asked, NULL, FINDING_KIND, buffer);
        buffer_add(buffer, ": ");
    }
    add_subject(asked, FINDING_SUBJECT, buffer);
    if (condition_constraint(asked->condition, FINDING_VALUE) != NULL) {
        buffer_add(buffer, ": ");
        add_values(asked, &(struct naming){implied_fact(asked->wording, kind, subject), principle ? kind : subject},
                   FINDING_VALUE, buffer);
    }
    if (condition_constraint(asked->condition, FINDING_STRENGTH) != NULL) {
        buffer_add(buffer, " (");
        add_values(asked, NULL, FINDING_STRENGTH, buffer);
        buffer_add(buffer, ")");
    }
}

void condition_words(const struct wording *wording, const struct condition *condition, const struct condition_context *context,
                     struct buffer *buffer)
{
    const struct asked asked = {wording, condition, context};

    if (condition->test == CONDITION_ABSENT && !template_is_answer(condition->about))
        buffer_format(buffer, "%s ", _("there is no"));
    switch (condition->about) {
    case TEMPLATE_ANSWER:
    case TEMPLATE_MEASURE: add_asked_answer(&asked, buffer); return;
    case TEMPLATE_FINDING: add_asked_finding(&asked, buffer); return;
    case TEMPLATE_PART:
        add_subject(&asked, 0, buffer);
        buffer_format(buffer, " %s ", _("as a part of"));
        add_subject(&asked, 1, buffer);
        return;
    case TEMPLATE_SAFETY_SUBJECT:
        buffer_format(buffer, "%s: ", _("an action that never waits for safety"));
        add_subject(&asked, SAFETY_SUBJECT, buffer);
        return;
    case TEMPLATE_NOT_GIVEN: buffer_format(buffer, "%s: ", _("no answer given")); break;
    case TEMPLATE_OBJECTION: buffer_format(buffer, "%s: ", _("objection")); break;
    case TEMPLATE_STANDING:
    case TEMPLATE_COUNT: break;
    }
    add_subject(&asked, 0, buffer);
    if (condition_constraint(condition, 1) != NULL) {
        buffer_add(buffer, ": ");
        add_values(&asked, NULL, 1, buffer);
    }
}

void condition_answer_words(const struct wording *wording, const struct condition *condition, struct buffer *buffer)
{
    const struct asked asked = {wording, condition, NULL};

    add_answer_value(&asked, buffer);
}

void condition_absent_words(const struct wording *wording, const struct condition_context *context, size_t n,
                            struct buffer *buffer)
{
    const struct alternative *alternative = &wording->rulebook->alternatives[context->firing->alternative];
    size_t seen = 0;

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_ABSENT && seen++ == n) {
            condition_words(wording, &alternative->conditions[i], context, buffer);
            return;
        }
    buffer_add(buffer, context->firing->absent[n]);
}

void condition_conclusion_words(const struct wording *wording, const struct alternative *alternative, struct buffer *buffer)
{
    struct fact fact = {alternative->concludes, {NULL}};
    struct buffer names[SLOTS_MAX] = {BUFFER_EMPTY};

    for (size_t i = 0; i < SLOTS_MAX; i++) {
        fact.slots[i] = alternative->conclusion[i].constant;
        if (alternative->conclusion[i].variable == NULL)
            continue;
        add_variable(alternative->conclusion[i].variable, &names[i]);
        fact.slots[i] = buffer_text(&names[i]);
    }
    wording_fact(wording, NULL, &fact, buffer);
    for (size_t i = 0; i < SLOTS_MAX; i++)
        buffer_free(&names[i]);
}

/* --- What one more answer would change, in words --------------------------------------------------------------------- */

enum change_group change_group_of(const struct advice_change *change)
{
    bool there = change->after != 0;

    if (change->action && change->before == STANDING_ABSENT)
        return CHANGE_ADVISED;
    if (change->action)
        return change->after == STANDING_ABSENT ? CHANGE_GONE : CHANGE_STANDING;
    if (change->kind == KIND_MISSING_INFORMATION)
        return there ? CHANGE_ASKED : CHANGE_ASKED_GONE;
    return there ? CHANGE_WARNED : CHANGE_WARNED_GONE;
}

const char *change_group_words(enum change_group group)
{
    static const char *const words[CHANGE_GROUP_COUNT] = {
        [CHANGE_ADVISED] = N_("then also:"),
        [CHANGE_STANDING] = N_("changes:"),
        [CHANGE_GONE] = N_("falls away:"),
        [CHANGE_WARNED] = N_("new warning:"),
        [CHANGE_WARNED_GONE] = N_("warning falls away:"),
        [CHANGE_ASKED] = N_("must then be known first:"),
        [CHANGE_ASKED_GONE] = N_("no longer to be known first:"),
    };

    return gettext(words[group]);
}

const char *change_standing_words(int standing)
{
    return standing == STANDING_ABSENT ? _("not advised") : wording_standing((enum standing)standing);
}

void change_words(const struct wording *wording, const struct advice_change *change, struct buffer *buffer)
{
    const char *strength = change->strength == STRENGTH_WEAK ? _("reminder") : wording_strength(wording, change->strength);

    buffer_add(buffer, wording_label(wording, change->subject, NULL));
    switch (change_group_of(change)) {
    case CHANGE_ADVISED:
        buffer_format(buffer, " (%s", strength);
        if (change->after != STANDING_RECOMMENDED)
            buffer_format(buffer, ", %s", change_standing_words(change->after));
        buffer_add(buffer, ")");
        break;
    case CHANGE_STANDING:
        if (change->before == change->after)
            buffer_format(buffer, " (%s)", strength);
        else
            buffer_format(buffer, " (%s → %s)", change_standing_words(change->before), change_standing_words(change->after));
        break;
    default:
        if (change->value != NULL)
            buffer_format(buffer, " (%s)", wording_label(wording, kind_word(change->kind), change->value));
        break;
    }
}

bool trials_agree(const struct trial *a, const struct trial *b)
{
    bool agree = a->change_count == b->change_count;

    for (size_t i = 0; agree && i < a->change_count; i++) {
        const struct advice_change *left = &a->changes[i], *right = &b->changes[i];

        agree = left->subject == right->subject && left->value == right->value && left->kind == right->kind &&
                left->before == right->before && left->after == right->after && left->strength == right->strength;
    }
    return agree;
}

static void add_interval(long low, long high, struct buffer *buffer)
{
    if (low == high)
        buffer_format(buffer, _("exactly %ld"), low);
    else if (low == 0 && high < NUMBER_MAX)
        buffer_format(buffer, _("at most %ld"), high);
    else if (high < NUMBER_MAX)
        buffer_format(buffer, _("%ld to %ld"), low, high);
    else
        buffer_format(buffer, _("at least %ld"), low);
}

void trial_words(const struct wording *wording, const struct trial *trial, struct buffer *buffer)
{
    const struct case_fact *fact = &wording->vocabulary->facts[trial->fact];

    if (trial->choice != NOT_FOUND)
        buffer_add(buffer, wording_text(wording, &fact->choices[trial->choice].label));
    else
        add_interval(trial->low, trial->high, buffer);
}

enum { VALUES_NAMED = 4 };

/* "a, b or c"; of many the first few. */
static void add_choices(const struct wording *wording, const struct case_fact *fact, uint64_t choices, struct buffer *buffer)
{
    size_t count = (size_t)__builtin_popcountll(choices), named = count > VALUES_NAMED + 1 ? VALUES_NAMED : count, at = 0;

    for (size_t i = 0; i < fact->choice_count; i++) {
        if ((choices >> i & 1) == 0 || at++ >= named)
            continue;
        if (at > 1)
            buffer_add(buffer, at == count ? _(" or ") : ", ");
        buffer_add(buffer, wording_text(wording, &fact->choices[i].label));
    }
    if (named < count)
        buffer_format(buffer, _(" or one of %zu more"), count - named);
}

void changed_answer_words(const struct wording *wording, const struct case_record *record, const struct changed_answer *changed,
                          struct buffer *buffer)
{
    const struct case_fact *fact = &wording->vocabulary->facts[changed->fact];
    struct buffer values = BUFFER_EMPTY;

    if (changed->choices != 0)
        add_choices(wording, fact, changed->choices, &values);
    else
        add_interval(changed->low, changed->high, &values);
    buffer_format(buffer, _("«%s» were %s"), wording_text(wording, &fact->label), values.text);
    if (answer_given(&record->answers[changed->fact])) {
        buffer_cut(&values, 0);
        wording_values(wording, record, changed->fact, &values);
        buffer_format(buffer, _(" (now: %s)"), values.text);
    }
    buffer_free(&values);
}
