/* New words: a question with its values, an action, a statement, a source; each beside the neighbour that it is most like, with a label
 * where one is needed. */
#include "author/author.h"

#include <stdlib.h>
#include <string.h>

#include "author/edit.h"
#include "memory.h"
#include "text.h"

/* --- The fields, and the slots that they fill ------------------------------------------------------------------------ */

/* How a slot is written. */
enum written_as { AS_WORD, AS_WORDS, AS_TEXT, AS_TEXTS };

/* A slot of a template and the field that fills it; the slots stand in the order of the template. */
struct slot_field {
    const char *slot, *field;
    enum written_as as;
    bool on_head; /* on the first line */
};

#define FILE_FIELD \
    { \
        "file", N_("The file in the folder of facts; else that of the nearest neighbour."), NULL, FIELD_HINTED, false \
    }
#define LABEL_FIELDS \
    {"label-id", N_("A short Indonesian name that says what it is."), "hasil penanggulangan", FIELD_NEEDED, false}, \
    { \
        "label-en", N_("The same in English."), "coping result", FIELD_NEEDED, false \
    }

static const struct field question_fields[] = {
    {"fact", N_("The id of the question: small letters and hyphens."), "coping-result", FIELD_NEEDED, false},
    {"topic", N_("The topic it belongs to."), NULL, FIELD_NEEDED, false},
    {"type", N_("What is answered: yes-no, one (value), many (values) or whole-number."), NULL, FIELD_NEEDED, false},
    {"value", N_("Of one and many: each value as id | Indonesian | English."), "failed | gagal | failed", FIELD_OPTIONAL, true},
    {"id", N_("The question in Indonesian."), NULL, FIELD_NEEDED, false},
    {"en", N_("The question in English."), NULL, FIELD_NEEDED, false},
    LABEL_FIELDS,
    {"ask-when", N_("When it is asked: always, or a condition on questions asked earlier."),
     "client-system=family & event-known=yes", FIELD_OPTIONAL, false},
    {"feeds", N_("The statements of the source that it serves."), "grp-und-2-coping", FIELD_OPTIONAL, false},
    {"asks-id", N_("The question in everyday words, Indonesian."), NULL, FIELD_OPTIONAL, false},
    {"asks-en", N_("The same in English."), NULL, FIELD_OPTIONAL, false},
    {"counts-id", N_("What counts as which answer, Indonesian."), NULL, FIELD_OPTIONAL, false},
    {"counts-en", N_("The same in English."), NULL, FIELD_OPTIONAL, false},
    {"example-id", N_("An example from practice, Indonesian."), NULL, FIELD_OPTIONAL, false},
    {"example-en", N_("The same in English."), NULL, FIELD_OPTIONAL, false},
    {"why-id", N_("Why it is asked, Indonesian."), NULL, FIELD_OPTIONAL, false},
    {"why-en", N_("The same in English."), NULL, FIELD_OPTIONAL, false},
    {"order", N_("Its place in the order of asking; numbers may be left out."), NULL, FIELD_HINTED, false},
    FILE_FIELD,
    {.name = NULL},
};
static const struct slot_field question_slots[] = {
    {"fact", "fact", AS_WORD, true},   {"topic", "topic", AS_WORD, true},        {"type", "type", AS_WORD, true},
    {"order", "order", AS_WORD, true}, {"ask-when", "ask-when", AS_TEXT, false}, {"id", "id", AS_TEXT, false},
    {"en", "en", AS_TEXT, false},      {"feeds", "feeds", AS_WORDS, false},      {.slot = NULL},
};
static const struct slot_field explained_slots[] = {
    {"fact", "fact", AS_WORD, true},
    {"asks-id", "asks-id", AS_TEXT, false},
    {"asks-en", "asks-en", AS_TEXT, false},
    {"counts-id", "counts-id", AS_TEXT, false},
    {"counts-en", "counts-en", AS_TEXT, false},
    {"example-id", "example-id", AS_TEXT, false},
    {"example-en", "example-en", AS_TEXT, false},
    {"why-id", "why-id", AS_TEXT, false},
    {"why-en", "why-en", AS_TEXT, false},
    {.slot = NULL},
};

static const struct field action_fields[] = {
    {"subject", N_("The id of the action: a statement of the source, or a new subject."), "ext-light-support", FIELD_NEEDED,
     false},
    LABEL_FIELDS,
    {"origin", N_("Where the action is from."), "ext; cf. seed S8", FIELD_NEEDED, false},
    {"goal-id", N_("The goal, as a sentence, Indonesian."), NULL, FIELD_NEEDED, false},
    {"goal-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"activity-id", N_("What is done, step by step, Indonesian."), NULL, FIELD_NEEDED, true},
    {"activity-en", N_("The same in English, as many."), NULL, FIELD_NEEDED, true},
    {"method-id", N_("The method, Indonesian."), NULL, FIELD_NEEDED, false},
    {"method-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"target-id", N_("With whom it is done, Indonesian."), NULL, FIELD_NEEDED, false},
    {"target-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"role-id", N_("Who does it, Indonesian."), NULL, FIELD_NEEDED, false},
    {"role-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"resources-id", N_("What is needed for it, Indonesian."), NULL, FIELD_NEEDED, false},
    {"resources-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"indicator-id", N_("By what one sees that it worked, Indonesian."), NULL, FIELD_NEEDED, false},
    {"indicator-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    {"mistake-id", N_("The usual mistake, Indonesian."), NULL, FIELD_NEEDED, false},
    {"mistake-en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    FILE_FIELD,
    {.name = NULL},
};
static const struct slot_field action_slots[] = {
    {"subject", "subject", AS_WORD, true},
    {"origin", "origin", AS_TEXT, false},
    {"goal-id", "goal-id", AS_TEXT, false},
    {"goal-en", "goal-en", AS_TEXT, false},
    {"activities-id", "activity-id", AS_TEXTS, false},
    {"activities-en", "activity-en", AS_TEXTS, false},
    {"method-id", "method-id", AS_TEXT, false},
    {"method-en", "method-en", AS_TEXT, false},
    {"target-id", "target-id", AS_TEXT, false},
    {"target-en", "target-en", AS_TEXT, false},
    {"role-id", "role-id", AS_TEXT, false},
    {"role-en", "role-en", AS_TEXT, false},
    {"resources-id", "resources-id", AS_TEXT, false},
    {"resources-en", "resources-en", AS_TEXT, false},
    {"indicator-id", "indicator-id", AS_TEXT, false},
    {"indicator-en", "indicator-en", AS_TEXT, false},
    {"mistake-id", "mistake-id", AS_TEXT, false},
    {"mistake-en", "mistake-en", AS_TEXT, false},
    {.slot = NULL},
};

static const struct field statement_fields[] = {
    {"name", N_("The id of the statement, or of a subject that extends the source."), "ext-light-support", FIELD_NEEDED, false},
    {"section", N_("The section of the source that it stands in; the last one is for extensions."), "S13", FIELD_NEEDED, false},
    {"item", N_("Its place there."), "S13.4", FIELD_NEEDED, false},
    {"id", N_("What it says, Indonesian: short terms of the source, otherwise your own words."), NULL, FIELD_NEEDED, false},
    {"en", N_("The same in English."), NULL, FIELD_NEEDED, false},
    LABEL_FIELDS,
    FILE_FIELD,
    {.name = NULL},
};
static const struct slot_field statement_slots[] = {
    {"name", "name", AS_WORD, true}, {"section", "section", AS_WORD, true}, {"item", "item", AS_TEXT, true},
    {"id", "id", AS_TEXT, false},    {"en", "en", AS_TEXT, false},          {.slot = NULL},
};

static const struct field source_fields[] = {
    {"key", N_("The key by which rules cite it: capital letters."), "CPS", FIELD_NEEDED, false},
    {"what", N_("What it is, and what it gives, in your own words."), NULL, FIELD_NEEDED, false},
    {"status", N_("What of it was seen: the book, an excerpt, a summary, nothing."), NULL, FIELD_NEEDED, false},
    FILE_FIELD,
    {.name = NULL},
};
static const struct slot_field source_slots[] = {
    {"key", "key", AS_TEXT, true},
    {"what", "what", AS_TEXT, false},
    {"status", "status", AS_TEXT, false},
    {.slot = NULL},
};

static const struct slot_field label_slots[] = {
    {"id", "label-id", AS_TEXT, true},
    {"en", "label-en", AS_TEXT, true},
    {.slot = NULL},
};

/* --- Writing --------------------------------------------------------------------------------------------------------- */

static void write_slot(const struct slot_field *slot, const struct form *form, struct buffer *text)
{
    const struct answers *all = form_all(form, slot->field);
    const char *value = form_get(form, slot->field);

    buffer_format(text, "%s(%s", slot->on_head ? " " : "\n      ", slot->slot);
    for (size_t i = 0; slot->as == AS_TEXTS && i < all->count; i++) {
        buffer_add(text, "\n         ");
        edit_add_string(text, all->items[i]);
    }
    if (slot->as != AS_TEXTS && (value != NULL || slot->as == AS_TEXT))
        buffer_add(text, " ");
    if (slot->as == AS_TEXT)
        edit_add_string(text, value != NULL ? value : "");
    else if (slot->as != AS_TEXTS && value != NULL)
        buffer_add(text, value);
    buffer_add(text, ")");
}

/* One fact, as the files of the rule base have them. */
static void write_fact(const char *template, const struct slot_field *slots, const struct form *form, struct buffer *text)
{
    buffer_format(text, "   (%s", template);
    for (; slots->slot != NULL; slots++)
        write_slot(slots, form, text);
    buffer_add(text, ")");
}

/* The values of a question, each as "id | Indonesian | English". */
static enum status write_choices(const struct form *form, struct buffer *text, struct diag *diag)
{
    const struct answers *values = form_all(form, "value");

    for (size_t i = 0; i < values->count; i++) {
        char *copy = memory_copy(values->items[i]), *rest = copy;
        const char *part[3] = {strsep(&rest, "|"), strsep(&rest, "|"), strsep(&rest, "|")};

        if (part[2] == NULL || rest != NULL) {
            diag_add(diag, NULL, CODE_BAD_CHOICE, "failed | gagal | failed", _("%s: a value is id | Indonesian | English"),
                     values->items[i]);
        } else {
            buffer_format(text, "\n   (choice (fact %s) (value %s) (id ", form_get(form, "fact"), text_trim((char *)part[0]));
            edit_add_string(text, text_trim((char *)part[1]));
            buffer_add(text, ") (en ");
            edit_add_string(text, text_trim((char *)part[2]));
            buffer_add(text, "))");
        }
        free(copy);
    }
    return diag->count > 0 ? STATUS_DATA : STATUS_OK;
}

/* --- Where it goes --------------------------------------------------------------------------------------------------- */

/* Something new in the making. */
struct words_making {
    struct session *session;
    struct form *form;
    const struct author_options *options;
    const char *template, *key; /* of what is new; the field that names it */
    const struct slot_field *slots;
    const char *neighbour; /* of the same template, or NULL */
    struct edit edit;
    struct diag *diag;
};

static size_t shared_letters(const char *a, const char *b)
{
    size_t count = 0;

    while (a[count] != '\0' && a[count] == b[count])
        count++;
    return count;
}

/* Keeps the candidate if it is nearer, or as near and later. */
static void offer_neighbour(struct words_making *making, const char *candidate, size_t nearness, size_t *nearest)
{
    if (making->neighbour != NULL && nearness < *nearest)
        return;
    making->neighbour = candidate;
    *nearest = nearness;
}

/* What has the same topic or section, else what begins with the same letters. */
static void find_neighbour(struct words_making *making)
{
    const struct reference *reference = engine_reference(making->session->engine);
    const struct vocabulary *vocabulary = engine_vocabulary(making->session->engine);
    const char *name = form_get(making->form, making->key);
    size_t nearest = 0;

    if (strcmp(making->template, "question") == 0)
        for (size_t i = 0; i < vocabulary->fact_count; i++)
            offer_neighbour(making, vocabulary->facts[i].id,
                            text_same(vocabulary->facts[i].topic, form_get(making->form, "topic")), &nearest);
    else if (strcmp(making->template, "statement") == 0)
        for (size_t i = 0; i < reference->statement_count; i++)
            offer_neighbour(making, reference->statements[i].name,
                            text_same(reference->statements[i].section, form_get(making->form, "section")), &nearest);
    else if (strcmp(making->template, "action") == 0)
        for (size_t i = 0; i < reference->action_count; i++)
            offer_neighbour(making, reference->actions[i].subject, shared_letters(reference->actions[i].subject, name), &nearest);
    else
        for (size_t i = 0; i < reference->source_count; i++)
            offer_neighbour(making, reference->sources[i].key, 0, &nearest);
}

/* The first question of the topic that is explained, or NULL. */
static const char *explained_neighbour(const struct words_making *making)
{
    const struct vocabulary *vocabulary = engine_vocabulary(making->session->engine);

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (vocabulary->facts[i].explained != NULL && text_same(vocabulary->facts[i].topic, form_get(making->form, "topic")))
            return vocabulary->facts[i].id;
    return NULL;
}

/* The file in which the neighbour has a fact of this template; where it has none, a file of this name in the folder of facts. */
static void file_of(const struct words_making *making, const char *template, const char *otherwise, struct buffer *path)
{
    struct place place = {.file = NULL};

    if (making->neighbour != NULL)
        place = engine_place(making->session->engine, template, making->neighbour, NULL);
    if (place.file != NULL)
        buffer_add(path, place.file);
    else
        buffer_format(path, "%s/%s.clp", making->edit.facts, otherwise);
}

static enum status add(struct words_making *making, const char *template, const char *file, const struct buffer *facts)
{
    struct buffer construct = BUFFER_EMPTY, path = BUFFER_EMPTY, name = BUFFER_EMPTY;
    enum status status;

    buffer_format(&construct, "(deffacts %s-%s\n%s)\n", template, form_get(making->form, making->key), buffer_text(facts));
    buffer_format(&name, "%s-%s", template,
                  form_given(making->form, "topic") && form_has(making->form, "topic") ? form_get(making->form, "topic") : "new");
    if (file != NULL)
        buffer_format(&path, "%s/%s", making->edit.facts, file);
    else
        file_of(making, template, buffer_text(&name), &path);
    output_format(&making->session->out, "%s\n", buffer_text(&construct));
    status =
        edit_add(&making->edit, buffer_text(&path), form_get(making->form, making->key), buffer_text(&construct), making->diag);
    buffer_free(&construct);
    buffer_free(&path);
    buffer_free(&name);
    return status;
}

/* A label, unless there is one. */
static enum status add_label(struct words_making *making)
{
    const char *name = form_get(making->form, making->key);
    struct buffer text = BUFFER_EMPTY;
    enum status status = STATUS_OK;

    if (vocabulary_label(engine_vocabulary(making->session->engine), name, NULL) == NULL) {
        buffer_format(&text, "   (label (of %s) (value nil)", name);
        for (const struct slot_field *slot = label_slots; slot->slot != NULL; slot++)
            write_slot(slot, making->form, &text);
        buffer_add(&text, ")");
        status = add(making, "label", NULL, &text);
    }
    buffer_free(&text);
    return status;
}

static enum status make(struct words_making *making)
{
    struct buffer text = BUFFER_EMPTY;
    enum status status = form_complete(making->form, making->diag);

    if (status == STATUS_OK) {
        write_fact(making->template, making->slots, making->form, &text);
        if (form_has(making->form, "value"))
            status = write_choices(making->form, &text, making->diag);
    }
    if (status == STATUS_OK)
        status = add(making, making->template, form_get(making->form, "file"), &text);
    buffer_cut(&text, 0);
    if (status == STATUS_OK && form_has(making->form, "label-id"))
        status = add_label(making);
    if (status == STATUS_OK && form_has(making->form, "asks-id") && form_given(making->form, "asks-id")) {
        making->neighbour = explained_neighbour(making);
        write_fact("explained", explained_slots, making->form, &text);
        status = add(making, "explained", NULL, &text);
    }
    if (status == STATUS_OK)
        status = edit_try(&making->edit, making->diag);
    if (status == STATUS_OK)
        status = author_finish(&making->edit, making->form, making->options, making->diag);
    buffer_free(&text);
    return status;
}

static enum status add_words(struct words_making *making)
{
    enum status status;

    edit_start(&making->edit, making->session);
    status = form_ask(making->form, making->key, NULL);
    if (status == STATUS_OK && form_get(making->form, making->key) != NULL)
        find_neighbour(making);
    if (status == STATUS_OK)
        status = make(making);
    edit_end(&making->edit);
    return status;
}

/* --- What can be added ----------------------------------------------------------------------------------------------- */

/* The first free place behind the last question of the topic, or of all. */
static void propose_order(const struct session *session, struct form *form)
{
    const struct vocabulary *vocabulary = engine_vocabulary(session->engine);
    const char *topic = form_get(form, "topic");
    int order = 0;
    bool taken = true;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (topic == NULL || text_same(vocabulary->facts[i].topic, topic))
            order = vocabulary->facts[i].order > order ? vocabulary->facts[i].order : order;
    while (taken) {
        order++;
        taken = false;
        for (size_t i = 0; i < vocabulary->fact_count; i++)
            taken = taken || vocabulary->facts[i].order == order;
    }
    form_propose(form, "order", "%d", order);
    form_propose(form, "ask-when", "always");
}

static enum status add_question(struct session *session, struct form *form, const struct author_options *options,
                                struct diag *diag)
{
    struct words_making making = {session, form, options, "question", "fact", question_slots, NULL, {.count = 0}, diag};
    enum status status = form_ask(form, "fact", "topic");

    propose_order(session, form);
    return status == STATUS_OK ? add_words(&making) : status;
}

static enum status add_action(struct session *session, struct form *form, const struct author_options *options, struct diag *diag)
{
    struct words_making making = {session, form, options, "action", "subject", action_slots, NULL, {.count = 0}, diag};
    enum status status = form_ask(form, "subject", "subject");
    const char *subject = form_get(form, "subject");
    const struct text *label = subject != NULL ? vocabulary_label(engine_vocabulary(session->engine), subject, NULL) : NULL;

    if (label != NULL) { /* it has one, which stays */
        form_propose(form, "label-id", "%s", label->in[LANGUAGE_ID]);
        form_propose(form, "label-en", "%s", label->in[LANGUAGE_EN]);
    }
    return status == STATUS_OK ? add_words(&making) : status;
}

static enum status add_statement(struct session *session, struct form *form, const struct author_options *options,
                                 struct diag *diag)
{
    struct words_making making = {session, form, options, "statement", "name", statement_slots, NULL, {.count = 0}, diag};

    return add_words(&making);
}

static enum status add_source(struct session *session, struct form *form, const struct author_options *options, struct diag *diag)
{
    struct words_making making = {session, form, options, "source", "key", source_slots, NULL, {.count = 0}, diag};

    return add_words(&making);
}

const struct author_kind author_kinds[] = {
    {"question", question_fields, add_question},
    {"rule", rule_fields, author_rule},
    {"action", action_fields, add_action},
    {"statement", statement_fields, add_statement},
    {"source", source_fields, add_source},
    {"test", test_fields, author_test},
    {.name = NULL},
};
