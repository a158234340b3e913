/* Why an expectation was not met. See expect_reason.h. */
#include "test/expect_reason.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "explain/explain.h"
#include "explain/explain_whynot.h"
#include "memory.h"

enum { INDENT = 4, DEPTH_BRIEF = 2 };

/* A reason in the making. */
struct reasoning {
    struct explain_view view; /* of the page below, not of the command's output */
    struct explain_choice choice;
};

/* --- What came although it should not, or came otherwise ---------------------------------------------------------- */

static void put_facts(const struct reasoning *reasoning, const struct found_facts *facts)
{
    struct tree tree = explain_tree(&reasoning->view, &reasoning->choice);

    for (size_t i = 0; i < facts->count; i++)
        if (!derivation_shown(tree.derivation, facts->items[i]))
            tree_put(&tree, facts->items[i], " ");
    derivation_free(tree.derivation);
}

/* What an action stands on: what speaks for it, and what speaks against it. */
static void put_action(const struct reasoning *reasoning, const struct found *found)
{
    put_facts(reasoning, &found->parts[FOUND_FOR]);
    put_facts(reasoning, &found->parts[FOUND_AGAINST]);
}

static void put_finding(const struct reasoning *reasoning, const struct expected *expected)
{
    const struct result *result = reasoning->view.result;
    const char *const slots[SLOTS_MAX] = {kind_word(expected->kind), expected->subject, expected->value};
    struct tree tree = explain_tree(&reasoning->view, &reasoning->choice);

    for (size_t i = derivation_find(result, TEMPLATE_FINDING, slots, 0); i < result->fact_count;
         i = derivation_find(result, TEMPLATE_FINDING, slots, i + 1))
        tree_put(&tree, i, " ");
    derivation_free(tree.derivation);
}

/* --- What did not come -------------------------------------------------------------------------------------------- */

static void put_attempts(const struct reasoning *reasoning, const struct rule *rule, struct whynot *whynot)
{
    whynot_put_attempts(&reasoning->view, whynot, rule, &reasoning->choice);
    whynot_free(whynot);
}

static void put_rule(const struct reasoning *reasoning, const char *name)
{
    const struct rule *rule = rulebook_find(reasoning->view.wording->rulebook, name);
    const struct explain_target target = {.rule = rule, .fact = NOT_FOUND};

    if (rule != NULL)
        put_attempts(reasoning, rule, whynot_ask(&reasoning->view, &target));
}

static void put_not_found(const struct reasoning *reasoning, unsigned kinds, const char *subject, const char *value)
{
    const struct whynot_question question = {.subject = subject, .value = value, .kinds = kinds};

    put_attempts(reasoning, NULL, whynot_make(reasoning->view.wording->rulebook, reasoning->view.result, &question));
}

/* --- By the key --------------------------------------------------------------------------------------------------- */

/* A value that was found and outweighed follows from something, too: then what won is shown. */
static void put_value(const struct reasoning *reasoning, enum kind kind, const struct expected *expected,
                      const struct found *found)
{
    const struct expected any = {kind, expected->subject, NULL};
    const struct result *result = reasoning->view.result;
    const char *const slots[SLOTS_MAX] = {kind_word(kind), expected->subject, expected->value};

    if (derivation_find(result, TEMPLATE_FINDING, slots, 0) == result->fact_count)
        put_not_found(reasoning, 1U << kind, expected->subject, expected->value);
    else if (found->count > 0)
        put_finding(reasoning, &any);
}

static void put_standing(const struct reasoning *reasoning, const struct explain_target *target, const struct found *found)
{
    if (found->recommendation != NULL)
        put_action(reasoning, found);
    else
        put_attempts(reasoning, NULL, whynot_ask(&reasoning->view, target));
}

static void put_reason(const struct reasoning *reasoning, enum expect_key key, const struct expected *expected)
{
    const struct explain_target target = {.subject = expected->subject, .fact = NOT_FOUND};
    struct found found = found_of(&reasoning->view, &target);

    switch (key) {
    case EXPECT_FIRES: put_rule(reasoning, expected->subject); break;
    case EXPECT_BECAUSE: put_rule(reasoning, expected->value); break;
    case EXPECT_ASSESSMENTS: put_value(reasoning, KIND_ASSESSMENT, expected, &found); break;
    case EXPECT_PRINCIPLES: put_value(reasoning, KIND_PRINCIPLE_CHECK, expected, &found); break;
    case EXPECT_MISSING: put_not_found(reasoning, 1U << KIND_MISSING_INFORMATION, expected->subject, NULL); break;
    case EXPECT_FINDINGS: put_not_found(reasoning, 1U << expected->kind, expected->subject, expected->value); break;
    case EXPECT_NO_FINDINGS: put_finding(reasoning, expected); break;
    default: put_standing(reasoning, &target, &found); break;
    }
    found_free(&found);
}

static void add_indented(struct buffer *report, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        buffer_format(report, "%*s%.*s\n", length > 0 ? INDENT : 0, "", (int)length, text);
        text += length + (text[length] == '\n');
    }
}

void expect_reason(const struct explain_view *view, const struct expectation *expectation, bool all, struct buffer *report)
{
    struct output page = {.width = view->output->width - 2 * INDENT};
    struct reasoning reasoning = {*view, {.depth = all ? 0 : DEPTH_BRIEF, .brief = !all, .all = all, .all_word = "--all"}};
    char *text = NULL;
    size_t size;

    page.stream = open_memstream(&text, &size);
    if (page.stream == NULL)
        memory_exhausted();
    reasoning.view.output = &page;
    for (size_t i = 0; i < expectation->count; i++)
        put_reason(&reasoning, expectation->key, &expectation->any[i]);
    fclose(page.stream);
    add_indented(report, text);
    free(text);
}
