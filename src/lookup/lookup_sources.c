/* Places of the source document and other sources, looked up. */
#include "lookup/lookup_sources.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "json/json_write.h"

/* --- Which terms and statements a word means ------------------------------------------------------------------------- */

bool reference_match_term(const struct term *term, const char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (*word != '\0' && *end == '\0')
        return number == term->number;
    return strcasestr(term->term.in[LANGUAGE_ID], word) != NULL || strcasestr(term->term.in[LANGUAGE_EN], word) != NULL;
}

/* Its name, its item (S13.4), or the section that it stands in (S13). */
static bool reference_match_statement(const struct statement *statement, const char *word)
{
    return strcmp(statement->name, word) == 0 || strcmp(statement->item, word) == 0 || strcmp(statement->section, word) == 0;
}

/* Whether the word stands in the text as a word of its own, whatever its letters' size. */
static bool holds_word(const char *text, const char *word, size_t length)
{
    for (const char *at = text; *at != '\0'; at++) {
        bool begins = at == text || !isalnum((unsigned char)at[-1]);

        if (begins && strncasecmp(at, word, length) == 0 && !isalnum((unsigned char)at[length]))
            return true;
    }
    return false;
}

bool reference_holds_term(const char *text, const char *term)
{
    while (*term != '\0') {
        size_t part = strcspn(term, ",;/("), length = part;

        while (length > 0 && term[length - 1] == ' ')
            length--;
        if (length > 1 && holds_word(text, term, length))
            return true;
        term += part;
        if (*term == '(')
            term += strcspn(term, ")");
        term += strspn(term, ",;/() ");
    }
    return false;
}

/* Whether the term stands in the label of a name, in either language. Labels of values have no part in it. */
static bool reference_label_has(const struct label *label, const struct term *term)
{
    for (int language = 0; label->value == NULL && language < 2; language++)
        if (reference_holds_term(label->text.in[language], term->term.in[language]))
            return true;
    return false;
}

/* --- Places of the source document and other sources, looked up ------------------------------------------------------ */

enum { CODE_CELLS = 8 };

static void put_code(const struct lookup *lookup, const char *code, const char *text, const char *edge)
{
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, " %s%*s ", code, CODE_CELLS - (int)strlen(code) > 0 ? CODE_CELLS - (int)strlen(code) : 0, "");
    layout_edge(lookup->output, buffer_text(&first), "          ", text, edge);
    buffer_free(&first);
}

static void add_count(struct buffer *text, const char *one, const char *many, size_t count)
{
    buffer_format(text, ngettext(one, many, count), count);
}

/* "17 statements, 3 without a rule"; nothing where there are none. */
static void add_coverage(const struct lookup *lookup, const struct section *section, struct buffer *text)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0, without = 0;

    for (size_t i = 0; i < reference->statement_count; i++)
        if (strcmp(reference->statements[i].section, section->code) == 0) {
            count++;
            without += !cross_renders(lookup->cross, &reference->statements[i]);
        }
    buffer_add(text, count > 0 ? " · " : "");
    if (count > 0)
        add_count(text, N_("%zu statement"), N_("%zu statements"), count);
    buffer_add(text, without > 0 ? ", " : "");
    if (without > 0)
        add_count(text, N_("%zu without a rule"), N_("%zu without a rule"), without);
}

static void list_sources(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;

    layout_heading(lookup->output, _("Sections of the source document"));
    for (size_t i = 0; i < reference->section_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_add(&text, wording_text(lookup->wording, &reference->sections[i].heading));
        add_coverage(lookup, &reference->sections[i], &text);
        put_code(lookup, reference->sections[i].code, buffer_text(&text), "");
        buffer_free(&text);
    }
    layout_heading(lookup->output, _("Sources of the extensions"));
    for (size_t i = 0; i < reference->source_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s [%s]", reference->sources[i].what, reference->sources[i].status);
        put_code(lookup, reference->sources[i].key, buffer_text(&text), "");
        buffer_free(&text);
    }
}

/* --- Statements ------------------------------------------------------------------------------------------------------ */

static void put_statement(const struct lookup *lookup, const struct statement *statement)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, wording_text(lookup->wording, &statement->term));
    if (!cross_renders(lookup->cross, statement))
        buffer_format(&text, " (%s)", _("no rule"));
    put_code(lookup, statement->item, buffer_text(&text), statement->name);
    buffer_free(&text);
}

static void put_section(const struct lookup *lookup, const struct section *section)
{
    layout_format(lookup->output, "", "", "%s · %s", section->code, wording_text(lookup->wording, &section->heading));
}

static void add_questions(const struct lookup *lookup, const struct statement *statement, struct buffer *ids)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], statement->name))
            lookup_add_id(ids, vocabulary->facts[i].id);
}

static const char *why_no_rule(const struct lookup *lookup, const struct statement *statement)
{
    if (statement->without_rule.in[0] != NULL)
        return wording_text(lookup->wording, &statement->without_rule);
    return _("No reason is given.");
}

static void put_cited(const struct lookup *lookup, const char *place)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (cross_cites(lookup->cross, i, place))
            lookup_add_id(&ids, rulebook->rules[i].id);
    lookup_put_ids(lookup, _("Rules that rest on it"), &ids);
    buffer_free(&ids);
}

/* Who serves one statement: rules, questions, assessments; or why no rule does. */
static void put_served(const struct lookup *lookup, const struct statement *statement)
{
    const struct rulebook *rulebook = lookup->wording->rulebook;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (cross_concludes(lookup->cross, i, statement->name))
            lookup_add_id(&ids, rulebook->rules[i].id);
    lookup_put_ids(lookup, _("Rules that conclude it"), &ids);
    if (ids.length == 0) {
        layout_heading(lookup->output, _("Why no rule concludes it"));
        layout_text(lookup->output, " ", " ", why_no_rule(lookup, statement));
    }
    buffer_cut(&ids, 0);
    add_questions(lookup, statement, &ids);
    lookup_put_ids(lookup, _("Questions that serve it"), &ids);
    buffer_cut(&ids, 0);
    wording_join(&ids, &statement->shown_by, " ");
    lookup_put_ids(lookup, _("Assessments that show it"), &ids);
    buffer_free(&ids);
}

/* The statements of a section, of one item, or one by name; their section above them. */
static bool put_statements(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    const struct statement *last = NULL;
    size_t count = 0;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];
        const struct section *section = reference_section(reference, statement->section);

        if (!reference_match_statement(statement, lookup->id))
            continue;
        if (count++ == 0 && section != NULL)
            put_section(lookup, section);
        put_statement(lookup, statement);
        last = statement;
    }
    if (count == 1)
        put_served(lookup, last);
    if (count > 0)
        put_cited(lookup, strcmp(last->name, lookup->id) == 0 ? last->item : lookup->id);
    return count > 0;
}

static void put_gap(const struct lookup *lookup, const struct statement *statement)
{
    struct buffer ids = BUFFER_EMPTY, text = BUFFER_EMPTY;

    put_code(lookup, statement->item, wording_text(lookup->wording, &statement->term), statement->name);
    if (statement->without_rule.in[0] != NULL)
        layout_text(lookup->output, "          – ", "            ", why_no_rule(lookup, statement));
    add_questions(lookup, statement, &ids);
    if (ids.length > 0)
        buffer_format(&text, "%s: %s", _("asked as"), buffer_text(&ids));
    buffer_cut(&ids, 0);
    wording_join(&ids, &statement->shown_by, " ");
    if (ids.length > 0)
        buffer_format(&text, "%s%s: %s", text.length > 0 ? "; " : "", _("shown by"), buffer_text(&ids));
    if (text.length > 0)
        layout_text(lookup->output, "          – ", "            ", buffer_text(&text));
    else if (statement->without_rule.in[0] == NULL)
        layout_text(lookup->output, "          – ", "            ", why_no_rule(lookup, statement));
    buffer_free(&ids);
    buffer_free(&text);
}

static size_t list_gaps_of(const struct lookup *lookup, const struct section *section)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];

        if (strcmp(statement->section, section->code) != 0 || cross_renders(lookup->cross, statement))
            continue;
        if (count++ == 0)
            put_section(lookup, section);
        put_gap(lookup, statement);
    }
    output_text(lookup->output, count > 0 ? "\n" : "");
    return count;
}

static void list_gaps(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0;

    for (size_t i = 0; i < reference->section_count; i++)
        count += list_gaps_of(lookup, &reference->sections[i]);
    layout_format(lookup->output, "", "", _("Statements that no rule concludes: %zu of %zu."), count, reference->statement_count);
}

bool lookup_sources(const struct lookup *lookup)
{
    const struct source *source = lookup->id != NULL ? reference_source(lookup->wording->reference, lookup->id) : NULL;

    if (lookup->id == NULL && lookup->gaps)
        list_gaps(lookup);
    else if (lookup->id == NULL)
        list_sources(lookup);
    if (lookup->id == NULL)
        return true;
    if (source == NULL)
        return put_statements(lookup);
    layout_text(lookup->output, "", "", source->key);
    layout_text(lookup->output, "", "", source->what);
    layout_pair(lookup->output, "", _("Status:"), text_cells(_("Status:")), source->status);
    put_cited(lookup, source->key);
    return true;
}

void lookup_sources_offer(const struct wording *wording, struct nearest *nearest)
{
    const struct reference *reference = wording->reference;

    for (size_t i = 0; i < reference->section_count; i++)
        nearest_offer(nearest, reference->sections[i].code);
    for (size_t i = 0; i < reference->source_count; i++)
        nearest_offer(nearest, reference->sources[i].key);
    for (size_t i = 0; i < reference->statement_count; i++) {
        nearest_offer(nearest, reference->statements[i].name);
        nearest_offer(nearest, reference->statements[i].item);
    }
}

/* --- Terms, looked up ------------------------------------------------------------------------------------------------ */

void lookup_put_term(const struct lookup *lookup, const struct term *term)
{
    const char *note = wording_text(lookup->wording, &term->note);
    struct buffer first = BUFFER_EMPTY;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&first, "%4d ", term->number);
    buffer_format(&text, "%s – %s", term->term.in[LANGUAGE_ID], term->term.in[LANGUAGE_EN]);
    if (note[0] != '\0')
        buffer_format(&text, " (%s)", note);
    layout_edge_take(lookup->output, buffer_text(&first), "     ", &text, term->extension ? _("extension") : "");
    buffer_free(&first);
}

/* Whether one of the terms that were looked up stands in the label. */
static bool names(const struct lookup *lookup, const struct label *label)
{
    const struct reference *reference = lookup->wording->reference;

    for (size_t i = 0; i < reference->term_count; i++)
        if (reference_match_term(&reference->terms[i], lookup->id) && reference_label_has(label, &reference->terms[i]))
            return true;
    return false;
}

/* Names of questions, statements and subjects with one of the terms found. */
static void put_names(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    struct buffer ids = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->label_count; i++)
        if (names(lookup, &vocabulary->labels[i]))
            lookup_add_id(&ids, vocabulary->labels[i].of);
    lookup_put_ids(lookup, _("Names with it"), &ids);
    buffer_free(&ids);
}

bool lookup_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    size_t found = 0;

    for (size_t i = 0; i < reference->term_count; i++)
        if (lookup->id == NULL || reference_match_term(&reference->terms[i], lookup->id)) {
            lookup_put_term(lookup, &reference->terms[i]);
            found++;
        }
    if (found > 0 && lookup->id != NULL)
        put_names(lookup);
    return found > 0 || lookup->id == NULL;
}

void lookup_terms_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->reference->term_count; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(nearest, wording->reference->terms[i].term.in[language]);
}

/* --- What people look up beside facts and rules, as JSON ------------------------------------------------------------- */

static bool chosen(const char *id, const char *name)
{
    return id == NULL || strcmp(id, name) == 0;
}

/* Names of questions, statements and subjects in which the term stands. */
static void add_names(cJSON *object, const struct vocabulary *vocabulary, const struct term *term)
{
    cJSON *list = json_add_list(object, "names");

    for (size_t i = 0; i < vocabulary->label_count; i++)
        if (reference_label_has(&vocabulary->labels[i], term))
            json_item_string(list, vocabulary->labels[i].of);
}

bool render_terms_json(const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    const char *id = lookup->id;
    cJSON *object = json_object();
    cJSON *list;

    json_add_string(object, "format", "intervensi-terms/1");
    list = json_add_list(object, "list");
    for (size_t i = 0; i < reference->term_count; i++) {
        const struct term *term = &reference->terms[i];
        cJSON *item;

        if (id != NULL && !reference_match_term(term, id))
            continue;
        item = json_item_object(list);
        json_add_number(item, "number", term->number);
        json_add_string(item, "used", term->extension ? "ext" : "seed");
        json_add_text(item, "term", &term->term);
        json_add_text(item, "note", &term->note);
        add_names(item, lookup->cross->vocabulary, term);
    }
    if (id != NULL && list->child == NULL) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}

static bool add_sections(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "sections");

    for (size_t i = 0; i < reference->section_count; i++) {
        if (chosen(id, reference->sections[i].code)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "code", reference->sections[i].code);
            json_add_text(item, "heading", &reference->sections[i].heading);
        }
    }
    return list->child != NULL;
}

static void add_rules_for(cJSON *object, const char *key, const struct lookup *lookup, const char *place,
                          bool (*holds)(const struct cross *, size_t, const char *))
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (holds(lookup->cross, i, place))
            json_item_string(list, rulebook->rules[i].id);
}

static void json_add_questions(cJSON *object, const struct vocabulary *vocabulary, const struct statement *statement)
{
    cJSON *list = json_add_list(object, "asked-by");

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], statement->name))
            json_item_string(list, vocabulary->facts[i].id);
}

static bool add_statements(cJSON *object, const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    cJSON *list = json_add_list(object, "statements");

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];

        if (lookup->id != NULL ? reference_match_statement(statement, lookup->id)
                               : !lookup->gaps || !cross_renders(lookup->cross, statement)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", statement->name);
            json_add_string(item, "section", statement->section);
            json_add_string(item, "item", statement->item);
            json_add_text(item, "term", &statement->term);
            add_rules_for(item, "concluded-by", lookup, statement->name, cross_concludes);
            json_add_questions(item, lookup->cross->vocabulary, statement);
            json_add_words(item, "shown-by", statement->shown_by);
            add_rules_for(item, "cited-by", lookup, statement->item, cross_cites);
            if (statement->without_rule.in[LANGUAGE_ID] != NULL)
                json_add_text(item, "without-rule", &statement->without_rule);
        }
    }
    return list->child != NULL;
}

static bool add_sources(cJSON *object, const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    cJSON *list = json_add_list(object, "sources");

    for (size_t i = 0; i < reference->source_count; i++) {
        if (chosen(lookup->id, reference->sources[i].key)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "key", reference->sources[i].key);
            json_add_string(item, "what", reference->sources[i].what);
            json_add_string(item, "status", reference->sources[i].status);
            add_rules_for(item, "cited-by", lookup, reference->sources[i].key, cross_cites);
        }
    }
    return list->child != NULL;
}

static void add_activities(cJSON *object, const struct action *action)
{
    cJSON *activities = json_add_object(object, "activities");

    json_add_words(activities, "id", action->activities[LANGUAGE_ID]);
    json_add_words(activities, "en", action->activities[LANGUAGE_EN]);
}

static bool add_actions(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "actions");

    for (size_t i = 0; i < reference->action_count; i++) {
        const struct action *action = &reference->actions[i];

        if (chosen(id, action->subject)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "subject", action->subject);
            json_add_string(item, "origin", action->origin);
            json_add_text(item, "goal", &action->goal);
            add_activities(item, action);
            json_add_text(item, "method", &action->method);
            json_add_text(item, "target", &action->target);
            json_add_text(item, "role", &action->role);
            json_add_text(item, "resources", &action->resources);
            json_add_text(item, "indicator", &action->indicator);
            json_add_text(item, "mistake", &action->mistake);
        }
    }
    return list->child != NULL;
}

static void add_contacts(cJSON *object, const struct reference *reference)
{
    cJSON *list = json_add_list(object, "contacts");

    for (size_t i = 0; i < reference->contact_count; i++) {
        const struct contact *contact = &reference->contacts[i];
        cJSON *item = json_item_object(list);

        json_add_text(item, "service", &contact->service);
        json_add_string(item, "number", contact->number);
        json_add_text(item, "area", &contact->area);
        json_add_string(item, "seen", contact->seen);
        json_add_words(item, "serves", contact->serves);
    }
}

bool render_sources_json(const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    const char *id = lookup->id;
    cJSON *object = json_object();
    bool found = false;

    json_add_string(object, "format", "intervensi-sources/1");
    if (id == NULL && lookup->gaps) {
        add_statements(object, lookup);
        json_write(lookup->output, object);
        return true;
    }
    found = add_sections(object, reference, id) || found;
    found = add_statements(object, lookup) || found;
    found = add_sources(object, lookup) || found;
    found = add_actions(object, reference, id) || found;
    if (id == NULL)
        add_contacts(object, reference);
    if (!found) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}
