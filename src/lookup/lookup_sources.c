/* Places of the source document, other sources and terms, looked up. */
#include "lookup/lookup.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "json/json_write.h"

enum { CODE_CELLS = 8 };

static const char all_ambiguities[] = "ambiguities"; /* looked up as if it were an id */

/* --- Which statements an id means, and what serves them -------------------------------------------------------------- */

/* Its name, its item (S13.4), or the section that it stands in (S13); without an id all, or all without a rule. */
static bool is_chosen(const struct lookup *lookup, const struct statement *statement)
{
    const char *id = lookup->id;

    if (id == NULL)
        return !lookup->gaps || !cross_has_subject(lookup->cross, statement->name);
    return strcmp(statement->name, id) == 0 || strcmp(statement->item, id) == 0 || strcmp(statement->section, id) == 0;
}

/* The rules of which this holds, cross_concludes or cross_cites. */
static struct words rules_that(const struct lookup *lookup, bool (*holds)(const struct cross *, size_t, const char *),
                               const char *what)
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    struct words ids = {NULL, 0};

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (holds(lookup->cross, i, what))
            lookup_add_id(lookup, &ids, rulebook->rules[i].id);
    return ids;
}

static struct words questions_for(const struct lookup *lookup, const struct statement *statement)
{
    const struct vocabulary *vocabulary = lookup->cross->vocabulary;
    struct words ids = {NULL, 0};

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], statement->name))
            lookup_add_id(lookup, &ids, vocabulary->facts[i].id);
    return ids;
}

/* --- Places as text -------------------------------------------------------------------------------------------------- */

static void put_code(const struct lookup *lookup, const char *code, struct buffer *text, const char *edge)
{
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, " %s%*s ", code, CODE_CELLS - (int)strlen(code) > 0 ? CODE_CELLS - (int)strlen(code) : 0, "");
    layout_edge_take(lookup->output, buffer_text(&first), "          ", text, edge);
    buffer_free(&first);
}

/* The sections, "· 17 statements, 3 without a rule" behind the heading of those that have some; the other sources. */
static void list_sources(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    struct buffer text = BUFFER_EMPTY;

    layout_heading(lookup->output, _("Sections of the source document"));
    for (size_t i = 0; i < reference->section_count; i++) {
        const struct section *section = &reference->sections[i];
        size_t count = 0, without = 0;

        for (size_t j = 0; j < reference->statement_count; j++)
            if (strcmp(reference->statements[j].section, section->code) == 0) {
                count++;
                without += !cross_has_subject(lookup->cross, reference->statements[j].name);
            }
        buffer_add(&text, wording_text(lookup->wording, &section->heading));
        buffer_add(&text, count > 0 ? " · " : "");
        if (count > 0)
            buffer_format(&text, ngettext("%zu statement", "%zu statements", count), count);
        buffer_add(&text, without > 0 ? ", " : "");
        if (without > 0)
            buffer_format(&text, ngettext("%zu without a rule", "%zu without a rule", without), without);
        put_code(lookup, section->code, &text, "");
    }
    layout_heading(lookup->output, _("Sources of the extensions"));
    for (size_t i = 0; i < reference->source_count; i++) {
        buffer_format(&text, "%s [%s]", reference->sources[i].what, reference->sources[i].status);
        put_code(lookup, reference->sources[i].key, &text, "");
    }
    if (reference->ambiguity_count > 0)
        layout_format(lookup->output, "\n", "", _("What the source leaves open: %zu places (intervensi sources %s)."),
                      reference->ambiguity_count, all_ambiguities);
}

static void put_section(const struct lookup *lookup, const struct section *section)
{
    layout_format(lookup->output, "", "", "%s · %s", section->code, wording_text(lookup->wording, &section->heading));
}

static const char *why_no_rule(const struct lookup *lookup, const struct statement *statement)
{
    if (statement->without_rule.in[0] != NULL)
        return wording_text(lookup->wording, &statement->without_rule);
    return _("No reason is given.");
}

static void put_cited(const struct lookup *lookup, const char *place)
{
    const struct words ids = rules_that(lookup, cross_cites, place);

    lookup_put_ids(lookup, _("Rules that rest on it"), &ids);
}

/* The statements of a section, of one item, or one by name; their section above them. Of a single one who serves it: rules, questions,
 * assessments; or why no rule does. */
static bool put_statements(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    const struct statement *last = NULL;
    size_t count = 0;

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];
        const struct section *section = reference_section(reference, statement->section);
        struct buffer text = BUFFER_EMPTY;

        if (!is_chosen(lookup, statement))
            continue;
        if (count++ == 0 && section != NULL)
            put_section(lookup, section);
        buffer_add(&text, wording_text(lookup->wording, &statement->term));
        if (!cross_has_subject(lookup->cross, statement->name))
            buffer_format(&text, " (%s)", _("no rule"));
        put_code(lookup, statement->item, &text, statement->name);
        last = statement;
    }
    if (count == 1) {
        const struct words rules = rules_that(lookup, cross_concludes, last->name), questions = questions_for(lookup, last);

        lookup_put_ids(lookup, _("Rules that conclude it"), &rules);
        if (rules.count == 0) {
            layout_heading(lookup->output, _("Why no rule concludes it"));
            layout_text(lookup->output, " ", " ", why_no_rule(lookup, last));
        }
        lookup_put_ids(lookup, _("Questions that serve it"), &questions);
        lookup_put_ids(lookup, _("Assessments that show it"), &last->shown_by);
    }
    if (count > 0)
        put_cited(lookup, strcmp(last->name, lookup->id) == 0 ? last->item : lookup->id);
    return count > 0;
}

static void put_gap(const struct lookup *lookup, const struct statement *statement)
{
    const struct words questions = questions_for(lookup, statement);
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, wording_text(lookup->wording, &statement->term));
    put_code(lookup, statement->item, &text, statement->name);
    if (questions.count > 0)
        buffer_format(&text, "%s: %s", _("asked as"), lookup_join(lookup, &questions));
    if (statement->shown_by.count > 0)
        buffer_format(&text, "%s%s: %s", text.length > 0 ? "; " : "", _("shown by"), lookup_join(lookup, &statement->shown_by));
    if (text.length == 0 || statement->without_rule.in[0] != NULL)
        layout_text(lookup->output, "          – ", "            ", why_no_rule(lookup, statement));
    if (text.length > 0)
        layout_take(lookup->output, "          – ", "            ", &text);
}

static void list_gaps(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0;

    for (size_t i = 0; i < reference->section_count; i++) {
        size_t before = count;

        for (size_t j = 0; j < reference->statement_count; j++) {
            const struct statement *statement = &reference->statements[j];

            if (strcmp(statement->section, reference->sections[i].code) != 0 || !is_chosen(lookup, statement))
                continue;
            if (count++ == before)
                put_section(lookup, &reference->sections[i]);
            put_gap(lookup, statement);
        }
        output_text(lookup->output, count > before ? "\n" : "");
    }
    layout_format(lookup->output, "", "", _("Statements that no rule concludes: %zu of %zu."), count, reference->statement_count);
}

/* What the source leaves open and what is made of it: all, or the one of this name. */
static bool put_ambiguities(const struct lookup *lookup, const char *name)
{
    const struct reference *reference = lookup->wording->reference;
    size_t count = 0;

    for (size_t i = 0; i < reference->ambiguity_count; i++) {
        const struct ambiguity *ambiguity = &reference->ambiguities[i];

        if (name != NULL && strcmp(ambiguity->name, name) != 0)
            continue;
        layout_edge(lookup->output, count++ > 0 ? "\n" : "", "", ambiguity->source, ambiguity->name);
        layout_text(lookup->output, "  ", "  ", wording_text(lookup->wording, &ambiguity->open));
        layout_format(lookup->output, "  → ", "    ", "%s", wording_text(lookup->wording, &ambiguity->chosen));
        layout_format(lookup->output, "  ", "    ", "%s: %s", _("decides about"), lookup_join(lookup, &ambiguity->rests));
    }
    return count > 0;
}

static bool put_sources(const struct lookup *lookup)
{
    const struct source *source = lookup->id != NULL ? reference_source(lookup->wording->reference, lookup->id) : NULL;

    if (lookup->id == NULL && lookup->gaps)
        list_gaps(lookup);
    else if (lookup->id == NULL)
        list_sources(lookup);
    if (lookup->id == NULL)
        return true;
    if (source == NULL)
        return put_ambiguities(lookup, strcmp(lookup->id, all_ambiguities) == 0 ? NULL : lookup->id) || put_statements(lookup);
    layout_text(lookup->output, "", "", source->key);
    layout_text(lookup->output, "", "", source->what);
    layout_pair(lookup->output, "", _("Status:"), text_cells(_("Status:")), source->status);
    put_cited(lookup, source->key);
    return true;
}

static void offer_sources(const struct wording *wording, struct nearest *nearest)
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
    for (size_t i = 0; i < reference->ambiguity_count; i++)
        nearest_offer(nearest, reference->ambiguities[i].name);
    nearest_offer(nearest, all_ambiguities);
}

/* --- Places as JSON -------------------------------------------------------------------------------------------------- */

static const struct json_field section_fields[] = {
    {"code", JSON_FIELD_STRING, offsetof(struct section, code)},
    {"heading", JSON_FIELD_TEXT, offsetof(struct section, heading)},
    {0},
};
static const struct json_field source_fields[] = {
    {"key", JSON_FIELD_STRING, offsetof(struct source, key)},
    {"what", JSON_FIELD_STRING, offsetof(struct source, what)},
    {"status", JSON_FIELD_STRING, offsetof(struct source, status)},
    {0},
};
static const struct json_field action_fields[] = {
    {"subject", JSON_FIELD_STRING, offsetof(struct action, subject)},
    {"origin", JSON_FIELD_STRING, offsetof(struct action, origin)},
    {"goal", JSON_FIELD_TEXT, offsetof(struct action, goal)},
    {"activities", JSON_FIELD_BOTH_WORDS, offsetof(struct action, activities)},
    {"method", JSON_FIELD_TEXT, offsetof(struct action, method)},
    {"target", JSON_FIELD_TEXT, offsetof(struct action, target)},
    {"role", JSON_FIELD_TEXT, offsetof(struct action, role)},
    {"resources", JSON_FIELD_TEXT, offsetof(struct action, resources)},
    {"indicator", JSON_FIELD_TEXT, offsetof(struct action, indicator)},
    {"mistake", JSON_FIELD_TEXT, offsetof(struct action, mistake)},
    {0},
};
static const struct json_field contact_fields[] = {
    {"service", JSON_FIELD_TEXT, offsetof(struct contact, service)},
    {"number", JSON_FIELD_STRING, offsetof(struct contact, number)},
    {"area", JSON_FIELD_TEXT, offsetof(struct contact, area)},
    {"seen", JSON_FIELD_STRING, offsetof(struct contact, seen)},
    {"serves", JSON_FIELD_WORDS, offsetof(struct contact, serves)},
    {0},
};

static const struct json_field ambiguity_fields[] = {
    {"name", JSON_FIELD_STRING, offsetof(struct ambiguity, name)},
    {"source", JSON_FIELD_STRING, offsetof(struct ambiguity, source)},
    {"open", JSON_FIELD_TEXT, offsetof(struct ambiguity, open)},
    {"chosen", JSON_FIELD_TEXT, offsetof(struct ambiguity, chosen)},
    {"rests", JSON_FIELD_WORDS, offsetof(struct ambiguity, rests)},
    {0},
};

static bool add_statements(cJSON *object, const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    cJSON *list = json_add_list(object, "statements");

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];
        cJSON *item;

        if (!is_chosen(lookup, statement))
            continue;
        item = json_item_object(list);
        json_add_string(item, "name", statement->name);
        json_add_string(item, "section", statement->section);
        json_add_string(item, "item", statement->item);
        json_add_text(item, "term", &statement->term);
        json_add_words(item, "concluded-by", rules_that(lookup, cross_concludes, statement->name));
        json_add_words(item, "asked-by", questions_for(lookup, statement));
        json_add_words(item, "shown-by", statement->shown_by);
        json_add_words(item, "cited-by", rules_that(lookup, cross_cites, statement->item));
        if (statement->without_rule.in[LANGUAGE_ID] != NULL)
            json_add_text(item, "without-rule", &statement->without_rule);
    }
    return list->child != NULL;
}

static bool write_sources(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    const char *id = lookup->id;
    cJSON *object = json_object(), *sections, *sources, *actions, *source, *ambiguities;
    bool all = id == NULL || strcmp(id, all_ambiguities) == 0, found;

    json_add_string(object, "format", "intervensi-sources/1");
    if (id == NULL && lookup->gaps) {
        add_statements(object, lookup);
        json_write(lookup->output, object);
        return true;
    }
    sections = json_add_records(object, "sections", section_fields, reference->sections, reference->section_count,
                                sizeof *reference->sections, id);
    found = add_statements(object, lookup);
    sources = json_add_records(object, "sources", source_fields, reference->sources, reference->source_count,
                               sizeof *reference->sources, id);
    for (source = sources->child; source != NULL; source = source->next)
        json_add_words(source, "cited-by", rules_that(lookup, cross_cites, source->child->valuestring));
    actions = json_add_records(object, "actions", action_fields, reference->actions, reference->action_count,
                               sizeof *reference->actions, id);
    ambiguities = json_add_records(object, "ambiguities", ambiguity_fields, reference->ambiguities, reference->ambiguity_count,
                                   sizeof *reference->ambiguities, all ? NULL : id);
    if (id == NULL)
        json_add_records(object, "contacts", contact_fields, reference->contacts, reference->contact_count,
                         sizeof *reference->contacts, NULL);
    else if (!found && sections->child == NULL && sources->child == NULL && actions->child == NULL &&
             ambiguities->child == NULL) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}

const struct shelf shelf_sources = {put_sources, write_sources, offer_sources};

/* --- Terms ----------------------------------------------------------------------------------------------------------- */

bool reference_match_term(const struct term *term, const char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (*word != '\0' && *end == '\0')
        return number == term->number;
    return strcasestr(term->term.in[LANGUAGE_ID], word) != NULL || strcasestr(term->term.in[LANGUAGE_EN], word) != NULL;
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

/* Labels of values have no part in it. */
static bool label_has(const struct label *label, const struct term *term)
{
    return label->value == NULL && (reference_holds_term(label->text.in[LANGUAGE_ID], term->term.in[LANGUAGE_ID]) ||
                                    reference_holds_term(label->text.in[LANGUAGE_EN], term->term.in[LANGUAGE_EN]));
}

/* Names of questions, statements and subjects with this term, or (NULL) with one of those that were looked up. */
static struct words names_with(const struct lookup *lookup, const struct term *only)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    const struct reference *reference = lookup->wording->reference;
    struct words ids = {NULL, 0};

    for (size_t i = 0; i < vocabulary->label_count; i++) {
        bool found = false;

        for (size_t j = 0; !found && j < reference->term_count; j++) {
            const struct term *term = &reference->terms[j];

            found =
                (only != NULL ? term == only : reference_match_term(term, lookup->id)) && label_has(&vocabulary->labels[i], term);
        }
        if (found)
            lookup_add_id(lookup, &ids, vocabulary->labels[i].of);
    }
    return ids;
}

void lookup_put_term(const struct lookup *lookup, const struct term *term)
{
    const char *note = wording_text(lookup->wording, &term->note);
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, "%4d ", term->number);
    layout_edge_format(lookup->output, buffer_text(&first), "     ", term->extension ? _("extension") : "", "%s – %s%s%s%s",
                       term->term.in[LANGUAGE_ID], term->term.in[LANGUAGE_EN], note[0] != '\0' ? " (" : "", note,
                       note[0] != '\0' ? ")" : "");
    buffer_free(&first);
}

static bool put_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    size_t found = 0;

    for (size_t i = 0; i < reference->term_count; i++)
        if (lookup->id == NULL || reference_match_term(&reference->terms[i], lookup->id)) {
            lookup_put_term(lookup, &reference->terms[i]);
            found++;
        }
    if (found > 0 && lookup->id != NULL) {
        const struct words ids = names_with(lookup, NULL);

        lookup_put_ids(lookup, _("Names with it"), &ids);
    }
    return found > 0 || lookup->id == NULL;
}

static bool write_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    cJSON *object = json_object(), *list;

    json_add_string(object, "format", "intervensi-terms/1");
    list = json_add_list(object, "list");
    for (size_t i = 0; i < reference->term_count; i++) {
        const struct term *term = &reference->terms[i];
        cJSON *item;

        if (lookup->id != NULL && !reference_match_term(term, lookup->id))
            continue;
        item = json_item_object(list);
        json_add_number(item, "number", term->number);
        json_add_string(item, "used", term->extension ? "ext" : "seed");
        json_add_text(item, "term", &term->term);
        json_add_text(item, "note", &term->note);
        json_add_words(item, "names", names_with(lookup, term));
    }
    if (lookup->id != NULL && list->child == NULL) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}

static void offer_terms(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->reference->term_count; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(nearest, wording->reference->terms[i].term.in[language]);
}

const struct shelf shelf_terms = {put_terms, write_terms, offer_terms};
