#include "check/matrix.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/html.h"
#include "base/layout.h"
#include "check/expect.h"
#include "check/test_run.h"
#include "lookup/cross.h"
#include "memory.h"
#include "text.h"
#include "json/json_write.h"

/* How a rule is traced. */
struct traced_rule {
    const struct rule *rule;
    struct words places, keys; /* cited: sections and items of the source; other sources */
    struct words tests;        /* names of those that expect it */
    bool traced;               /* to the source or, as an extension, to another source */
};

/* How a statement is traced. */
struct traced_statement {
    const struct statement *statement;
    struct words rules; /* that conclude it */
    struct words cited; /* that cite its place, and do not conclude it */
    struct words asked; /* questions that serve it */
    size_t tests;       /* of these rules */
    bool traced;        /* by a rule, or there is a reason why not */
};

struct matrix {
    const struct wording *wording;
    const struct engine *engine;
    const struct cross *cross;
    struct tests *tests;
    bool tested; /* there are tests */
    struct traced_rule *rules;
    struct traced_statement *statements;
    size_t untraced_rules, untested_rules, untraced_statements, by_rule, by_reason;
    struct arena *arena;
};

/* --- Made ------------------------------------------------------------------------------------------------------------ */

static void add_word(struct matrix *matrix, struct words *words, const char *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (words->items[i] == word || strcmp(words->items[i], word) == 0)
            return;
    words->items = arena_grow(matrix->arena, words->items, words->count, sizeof *words->items);
    words->items[words->count++] = word;
}

/* The parts of a citation: each begins with a place or a key. */
static void read_citation(struct matrix *matrix, struct traced_rule *traced)
{
    for (const char *at = traced->rule->source; *at != '\0'; at += strspn(at, ",; ")) {
        const char *part = arena_copy(matrix->arena, at, strcspn(at, ",; "));
        const char *code = arena_copy(matrix->arena, part, strcspn(part, "."));
        bool place = reference_section(matrix->wording->reference, code) != NULL;

        add_word(matrix, place ? &traced->places : &traced->keys, part);
        at += strcspn(at, ",;");
    }
    traced->traced = traced->rule->origin == ORIGIN_EXT ? traced->keys.count > 0 : traced->places.count > 0;
}

static void add_test(struct matrix *matrix, const char *rule, const char *test)
{
    const struct rule *found = rule != NULL ? rulebook_find(matrix->wording->rulebook, rule) : NULL;

    if (found != NULL)
        add_word(matrix, &matrix->rules[found - matrix->wording->rulebook->rules].tests, test);
}

static void read_tests(struct matrix *matrix)
{
    for (size_t i = 0; i < matrix->tests->count; i++) {
        const struct test *test = &matrix->tests->items[i];

        for (size_t j = 0; j < test->count; j++)
            for (size_t k = 0; k < test->expectations[j].count; k++) {
                if (test->expectations[j].key == EXPECT_FIRES || test->expectations[j].key == EXPECT_CONTRADICTIONS)
                    add_test(matrix, test->expectations[j].any[k].subject, test->name);
                if (test->expectations[j].key == EXPECT_BECAUSE)
                    add_test(matrix, test->expectations[j].any[k].value, test->name);
            }
    }
}

static void trace_statement(struct matrix *matrix, struct traced_statement *traced)
{
    const struct rulebook *rulebook = matrix->wording->rulebook;
    const struct vocabulary *vocabulary = matrix->wording->vocabulary;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        bool concludes = cross_concludes(matrix->cross, i, traced->statement->name);

        if (concludes)
            add_word(matrix, &traced->rules, rulebook->rules[i].id);
        else if (cross_cites(matrix->cross, i, traced->statement->item))
            add_word(matrix, &traced->cited, rulebook->rules[i].id);
        traced->tests += concludes ? matrix->rules[i].tests.count : 0;
    }
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], traced->statement->name))
            add_word(matrix, &traced->asked, vocabulary->facts[i].id);
    traced->traced = traced->rules.count + traced->cited.count + traced->asked.count + traced->statement->shown_by.count > 0 ||
                     traced->statement->without_rule.in[0] != NULL;
}

static void make(struct matrix *matrix)
{
    const struct rulebook *rulebook = matrix->wording->rulebook;
    const struct reference *reference = matrix->wording->reference;

    matrix->rules = arena_alloc(matrix->arena, rulebook->rule_count, sizeof *matrix->rules);
    matrix->statements = arena_alloc(matrix->arena, reference->statement_count, sizeof *matrix->statements);
    for (size_t i = 0; i < rulebook->rule_count; i++) {
        matrix->rules[i].rule = &rulebook->rules[i];
        read_citation(matrix, &matrix->rules[i]);
    }
    read_tests(matrix);
    for (size_t i = 0; i < rulebook->rule_count; i++) {
        matrix->untraced_rules += !matrix->rules[i].traced;
        matrix->untested_rules += matrix->tested && matrix->rules[i].tests.count == 0;
    }
    for (size_t i = 0; i < reference->statement_count; i++) {
        struct traced_statement *traced = &matrix->statements[i];

        traced->statement = &reference->statements[i];
        trace_statement(matrix, traced);
        matrix->untraced_statements += !traced->traced;
        matrix->by_rule += traced->rules.count > 0;
        matrix->by_reason += traced->rules.count == 0 && traced->traced;
    }
}

/* --- As text --------------------------------------------------------------------------------------------------------- */

static void put_words(struct output *output, const char *heading, const struct words *words)
{
    struct buffer text = BUFFER_EMPTY;

    if (words->count == 0)
        return;
    wording_join(&text, words, " ");
    layout_format(output, "    ", "      ", "%s: %s", heading, buffer_text(&text));
    buffer_free(&text);
}

static void put_statement(const struct matrix *matrix, struct output *output, const struct traced_statement *traced)
{
    const struct statement *statement = traced->statement;

    layout_edge_format(output, "  ", "    ", statement->name, "%s %s", statement->item,
                       wording_text(matrix->wording, &statement->term));
    put_words(output, _("concluded by"), &traced->rules);
    put_words(output, _("cited by"), &traced->cited);
    put_words(output, _("asked as"), &traced->asked);
    put_words(output, _("shown by"), &statement->shown_by);
    if (matrix->tested && traced->rules.count > 0)
        layout_format(output, "    ", "      ", "%s: %zu", _("tests"), traced->tests);
    if (traced->rules.count == 0 && statement->without_rule.in[0] != NULL)
        layout_format(output, "    ", "      ", "%s: %s", _("no rule"), wording_text(matrix->wording, &statement->without_rule));
    else if (!traced->traced)
        layout_format(output, "    ", "      ", "%s%s%s", output_style(output, STYLE_WARNING), _("no rule and no reason"),
                      output_style(output, STYLE_PLAIN));
}

static void put_rule(const struct matrix *matrix, struct output *output, const struct traced_rule *traced)
{
    struct buffer edge = BUFFER_EMPTY;

    if (matrix->tested)
        buffer_format(&edge, ngettext("%zu test", "%zu tests", traced->tests.count), traced->tests.count);
    layout_edge_format(output, "  ", "    ", buffer_text(&edge), "%s %s · %s%s%s", traced->rule->id,
                       origin_word(traced->rule->origin), traced->rule->source, traced->traced ? "" : " · ",
                       traced->traced ? "" : _("not traced"));
    buffer_free(&edge);
}

static void put_text(const struct matrix *matrix, struct output *output)
{
    const struct reference *reference = matrix->wording->reference;
    const struct rulebook *rulebook = matrix->wording->rulebook;

    for (size_t i = 0; i < reference->section_count; i++) {
        bool headed = false;

        for (size_t j = 0; j < reference->statement_count; j++) {
            if (strcmp(reference->statements[j].section, reference->sections[i].code) != 0)
                continue;
            if (!headed)
                layout_format(output, i > 0 ? "\n" : "", "", "%s%s · %s%s", output_style(output, STYLE_HEADING),
                              reference->sections[i].code, wording_text(matrix->wording, &reference->sections[i].heading),
                              output_style(output, STYLE_PLAIN));
            headed = true;
            put_statement(matrix, output, &matrix->statements[j]);
        }
    }
    layout_heading(output, _("Rules"));
    for (size_t i = 0; i < rulebook->rule_count; i++)
        put_rule(matrix, output, &matrix->rules[i]);
    output_text(output, "\n");
    layout_format(output, "", "", _("Statements: %zu; with a rule: %zu, without one and why: %zu, neither: %zu."),
                  reference->statement_count, matrix->by_rule, matrix->by_reason, matrix->untraced_statements);
    layout_format(output, "", "", _("Rules: %zu; traced neither to the source nor to another: %zu."), rulebook->rule_count,
                  matrix->untraced_rules);
    if (matrix->tested)
        layout_format(output, "", "", _("Tests: %zu; rules that none expects: %zu."), matrix->tests->count,
                      matrix->untested_rules);
}

/* --- As JSON --------------------------------------------------------------------------------------------------------- */

static void put_json(const struct matrix *matrix, struct output *output)
{
    const struct reference *reference = matrix->wording->reference;
    cJSON *object = json_object(), *list;

    json_add_string(object, "format", "intervensi-matrix/1");
    json_add_rule_base(object, "rules", matrix->engine);
    list = json_add_list(object, "statements");
    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct traced_statement *traced = &matrix->statements[i];
        cJSON *item = json_item_object(list);

        json_add_string(item, "name", traced->statement->name);
        json_add_string(item, "item", traced->statement->item);
        json_add_text(item, "term", &traced->statement->term);
        json_add_words(item, "concluded-by", traced->rules);
        json_add_words(item, "cited-by", traced->cited);
        json_add_words(item, "asked-by", traced->asked);
        json_add_words(item, "shown-by", traced->statement->shown_by);
        if (traced->statement->without_rule.in[0] != NULL)
            json_add_text(item, "without-rule", &traced->statement->without_rule);
        json_add_truth(item, "traced", traced->traced);
    }
    list = json_add_list(object, "list");
    for (size_t i = 0; i < matrix->wording->rulebook->rule_count; i++) {
        const struct traced_rule *traced = &matrix->rules[i];
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", traced->rule->id);
        json_add_string(item, "origin", origin_word(traced->rule->origin));
        json_add_words(item, "places", traced->places);
        json_add_words(item, "sources", traced->keys);
        if (matrix->tested)
            json_add_words(item, "tests", traced->tests);
        json_add_truth(item, "traced", traced->traced);
    }
    json_write(output, object);
}

/* --- As a page ------------------------------------------------------------------------------------------------------- */

static void add_cell(struct buffer *html, bool head, const char *column, const char *text)
{
    html_cell(html, head, column);
    html_text(html, text);
    html_close(html, head ? "th" : "td");
}

static void add_list(struct buffer *html, const char *column, const struct words *words)
{
    struct buffer text = BUFFER_EMPTY;

    wording_join(&text, words, " ");
    add_cell(html, false, column, buffer_text(&text));
    buffer_free(&text);
}

static void add_statement_rows(const struct matrix *matrix, struct buffer *html, const char *section, const char *const *columns)
{
    for (size_t i = 0; i < matrix->wording->reference->statement_count; i++) {
        const struct traced_statement *traced = &matrix->statements[i];
        struct words rules = traced->rules;
        const char *why =
            traced->statement->without_rule.in[0] != NULL ? wording_text(matrix->wording, &traced->statement->without_rule) : "";
        struct buffer number = BUFFER_EMPTY, others = BUFFER_EMPTY;

        if (strcmp(traced->statement->section, section) != 0)
            continue;
        html_open(html, "tr");
        add_cell(html, true, columns[0], traced->statement->item);
        add_cell(html, false, columns[1], wording_text(matrix->wording, &traced->statement->term));
        add_list(html, columns[2], &rules);
        if (matrix->tested && rules.count > 0)
            buffer_format(&number, "%zu", traced->tests);
        add_cell(html, false, columns[3], buffer_text(&number));
        wording_join(&others, &traced->asked, " ");
        buffer_add(&others, others.length > 0 && traced->statement->shown_by.count > 0 ? " · " : "");
        wording_join(&others, &traced->statement->shown_by, " ");
        buffer_format(&others, "%s%s", others.length > 0 && *why != '\0' ? " · " : "", why);
        add_cell(html, false, columns[4], buffer_text(&others));
        html_close(html, "tr");
        buffer_free(&number);
        buffer_free(&others);
    }
}

static void add_rule_rows(const struct matrix *matrix, struct buffer *html, const char *const *columns)
{
    for (size_t i = 0; i < matrix->wording->rulebook->rule_count; i++) {
        const struct traced_rule *traced = &matrix->rules[i];
        struct buffer number = BUFFER_EMPTY;

        html_open(html, "tr");
        add_cell(html, true, columns[0], traced->rule->id);
        add_cell(html, false, columns[1], wording_text(matrix->wording, &traced->rule->reason));
        add_cell(html, false, columns[2], wording_origin(matrix->wording, traced->rule->origin));
        add_cell(html, false, columns[3], traced->rule->source);
        if (matrix->tested)
            buffer_format(&number, "%zu", traced->tests.count);
        add_cell(html, false, columns[4], buffer_text(&number));
        html_close(html, "tr");
        buffer_free(&number);
    }
}

static void put_page(const struct matrix *matrix, struct output *output)
{
    const char *const columns[] = {_("place"), _("statement"), _("concluded by"), _("tests"), _("asked, shown, or why not")};
    const char *const rule_columns[] = {_("rule"), _("reason"), _("origin"), _("cites"), _("tests")};
    const struct reference *reference = matrix->wording->reference;
    struct html_page page = {.foot = NULL};
    struct buffer html = BUFFER_EMPTY, text = BUFFER_EMPTY;

    html_element(&page.header, "h1", _("From the source to the tests"));
    for (size_t i = 0; i < reference->section_count; i++) {
        buffer_format(&text, "%s · %s", reference->sections[i].code,
                      wording_text(matrix->wording, &reference->sections[i].heading));
        html_section(&page, reference->sections[i].code, buffer_text(&text));
        html_table(&page.body, "counts", buffer_text(&text), columns, 5);
        add_statement_rows(matrix, &page.body, reference->sections[i].code, columns);
        html_table_end(&page.body);
        html_section_end(&page);
        buffer_cut(&text, 0);
    }
    html_section(&page, "rules", _("Rules"));
    html_table(&page.body, "counts", _("Rules"), rule_columns, 5);
    add_rule_rows(matrix, &page.body, rule_columns);
    html_table_end(&page.body);
    html_section_end(&page);
    buffer_format(&text, _("Rules %s · %.*s"), engine_version(matrix->engine), -1, engine_digest(matrix->engine));
    html_element(&page.footer, "p class=\"digest\"", buffer_text(&text));
    html_page_write(&page, matrix->wording->language, _("From the source to the tests"), &html);
    output_bytes(output, html.text, html.length);
    buffer_free(&text);
    buffer_free(&html);
}

/* --- All of it ------------------------------------------------------------------------------------------------------- */

enum status matrix_write(struct session *session, const char *tests, enum matrix_form form, struct diag *diag)
{
    static void (*const writers[])(const struct matrix *, struct output *) = {put_text, put_json, put_page};
    const struct wording wording = wording_of(session->engine, session->language);
    struct cross *cross = cross_new(session->engine);
    struct matrix matrix = {
        .wording = &wording, .engine = session->engine, .cross = cross, .tests = tests_new(), .arena = arena_new()};
    char *folder = tests != NULL ? memory_copy(tests) : tests_beside(session);
    enum status status = STATUS_OK;

    matrix.tested = folder != NULL;
    if (folder != NULL)
        status = tests_read(matrix.tests, folder, wording.vocabulary, diag);
    if (status == STATUS_OK) {
        make(&matrix);
        writers[form](&matrix, &session->out);
        if (matrix.untraced_rules + matrix.untraced_statements > 0)
            status = STATUS_FAILED;
    }
    free(folder);
    tests_free(matrix.tests);
    arena_free(matrix.arena);
    cross_free(cross);
    return status;
}
