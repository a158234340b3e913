/* Holds a result against the expectations of a test, and says what came instead.
 * May use: expect, expect_outcome, expect_reason, the engine's tables. Not its job: reading tests, reporting them as a whole
 * (test_report.c). */
#include "test/expect.h"

#include <stdlib.h>
#include <string.h>

#include "test/expect_outcome.h"
#include "test/expect_reason.h"
#include "text.h"

enum { CAME_MAX = 6 }; /* things named in one line of what came */

/* What a test is checked against. */
struct checking {
    const struct rulebook *rulebook;
    const struct vocabulary *vocabulary;
    const struct result *result;
};

static bool holds_word(const struct words *words, const char *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->items[i], word) == 0)
            return true;
    return false;
}

static bool is_finding(const struct finding *finding, enum kind kind, const char *subject, const char *value)
{
    if (finding->kind != kind || strcmp(finding->subject, subject) != 0)
        return false;
    return value == NULL || (finding->value != NULL && strcmp(finding->value, value) == 0);
}

/* `winning`: only findings that count, see result_counts(). */
static bool found(const struct checking *checking, enum kind kind, const struct expected *expected, bool winning)
{
    for (size_t i = 0; i < checking->result->finding_count; i++) {
        const struct finding *finding = &checking->result->findings[i];

        if (is_finding(finding, kind, expected->subject, expected->value) &&
            (!winning || result_counts(checking->result, checking->vocabulary, finding)))
            return true;
    }
    return false;
}

static bool stands(const struct checking *checking, enum expect_key key, const char *subject)
{
    const struct recommendation *recommendation = result_recommendation(checking->result, subject);
    enum standing standing;

    if (!expect_key_standing(key, &standing))
        return recommendation == NULL;
    return recommendation != NULL && recommendation->standing == standing;
}

static bool fired(const struct checking *checking, const char *name)
{
    for (size_t i = 0; i < checking->result->firing_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[checking->result->firings[i].alternative];

        if (strcmp(alternative->name, name) == 0 || strcmp(checking->rulebook->rules[alternative->rule].id, name) == 0)
            return true;
    }
    return false;
}

static bool is_because(const struct checking *checking, const struct expected *expected)
{
    const struct recommendation *recommendation = result_recommendation(checking->result, expected->subject);

    return recommendation != NULL && holds_word(&recommendation->rules, expected->value);
}

/* Whether the thing came. */
static bool came(const struct checking *checking, enum expect_key key, const struct expected *expected)
{
    switch (key) {
    case EXPECT_ASSESSMENTS: return found(checking, KIND_ASSESSMENT, expected, true);
    case EXPECT_PRINCIPLES: return found(checking, KIND_PRINCIPLE_CHECK, expected, true);
    case EXPECT_MISSING: return found(checking, KIND_MISSING_INFORMATION, expected, false);
    case EXPECT_FINDINGS:
    case EXPECT_NO_FINDINGS: return found(checking, expected->kind, expected, false);
    case EXPECT_FIRES: return fired(checking, expected->subject);
    case EXPECT_BECAUSE: return is_because(checking, expected);
    default: return stands(checking, key, expected->subject);
    }
}

static bool is_met(const struct checking *checking, const struct expectation *expectation)
{
    bool any = false;

    for (size_t i = 0; i < expectation->count; i++)
        any = any || came(checking, expectation->key, &expectation->any[i]);
    return any != (expectation->key == EXPECT_NO_FINDINGS);
}

static void add_words(struct buffer *line, const struct words *words)
{
    for (size_t i = 0; i < words->count; i++)
        buffer_format(line, "%s%s", i > 0 ? " " : "", words->items[i]);
}

static void describe_expected(struct buffer *line, const struct expectation *expectation)
{
    bool kinds = expectation->key == EXPECT_FINDINGS || expectation->key == EXPECT_NO_FINDINGS;

    buffer_format(line, "%s:", expect_key_word(expectation->key));
    for (size_t i = 0; i < expectation->count; i++) {
        const struct expected *expected = &expectation->any[i];

        buffer_add(line, i > 0 ? _(" or ") : " ");
        if (kinds)
            buffer_format(line, "%s ", kind_word(expected->kind));
        buffer_add_plain(line, expected->subject);
        if (expected->value != NULL) {
            buffer_add(line, " ");
            buffer_add_plain(line, expected->value);
        }
    }
}

/* "blocked, strong (inf-02), against: contraindication proc-persuasion (saf-11) obj-absolute" */
static void describe_standing(struct buffer *line, const struct recommendation *recommendation)
{
    buffer_format(line, "%s, %s (", standing_word(recommendation->standing), strength_word(recommendation->strength));
    add_words(line, &recommendation->rules);
    buffer_add(line, ")");
    for (size_t i = 0; i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        buffer_format(line, i == 0 ? _(", against: %s %s (") : "; %s %s (", kind_word(objection->kind), objection->subject);
        add_words(line, &objection->rules);
        buffer_format(line, ") %s", objection->by);
    }
}

/* Every finding about the subject, with its rules. Returns how many. */
static size_t describe_findings(struct buffer *line, const struct checking *checking, const char *subject)
{
    size_t count = 0;

    for (size_t i = 0; i < checking->result->finding_count; i++) {
        const struct finding *finding = &checking->result->findings[i];

        if (strcmp(finding->subject, subject) != 0 || count++ >= CAME_MAX)
            continue;
        buffer_format(line, "%s%s", count > 1 ? "; " : "", kind_word(finding->kind));
        if (finding->value != NULL)
            buffer_format(line, " %s", finding->value);
        buffer_format(line, ", %s (", strength_word(finding->strength));
        add_words(line, &finding->rules);
        buffer_add(line, ")");
    }
    if (count > CAME_MAX)
        buffer_format(line, _("; %zu more"), count - CAME_MAX);
    return count;
}

static bool concludes(const struct alternative *alternative, const char *subject)
{
    return alternative->concludes == TEMPLATE_FINDING && alternative->conclusion[1].constant != NULL &&
           strcmp(alternative->conclusion[1].constant, subject) == 0;
}

/* Nothing came about the subject: which rules could have spoken of it? */
static void describe_silence(struct buffer *line, const struct checking *checking, const char *subject)
{
    size_t count = 0;

    for (size_t i = 0; i < checking->rulebook->alternative_count; i++) {
        const struct alternative *alternative = &checking->rulebook->alternatives[i];

        if (!concludes(alternative, subject) || !checking->rulebook->rules[alternative->rule].active || count++ >= CAME_MAX)
            continue;
        buffer_format(line, count == 1 ? _("nothing; none of these rules fired: %s") : ", %s", alternative->name);
    }
    if (count == 0)
        buffer_add(line, _("nothing; no rule concludes it"));
    if (count > CAME_MAX)
        buffer_format(line, _(", %zu more"), count - CAME_MAX);
}

static void describe_rule(struct buffer *line, const struct rulebook *rulebook, const char *name)
{
    bool known = rulebook_rule(rulebook, name) >= 0;

    for (size_t i = 0; !known && i < rulebook->alternative_count; i++)
        known = strcmp(rulebook->alternatives[i].name, name) == 0;
    buffer_add(line, known ? _("it did not fire") : _("there is no such rule"));
}

static void describe_came(struct buffer *line, const struct checking *checking, const struct expectation *expectation)
{
    for (size_t i = 0; i < expectation->count; i++) {
        const char *subject = expectation->any[i].subject;
        const struct recommendation *recommendation = result_recommendation(checking->result, subject);
        enum standing standing;
        bool about_standing = expect_key_standing(expectation->key, &standing) || expectation->key == EXPECT_ABSENT ||
                              expectation->key == EXPECT_BECAUSE;

        if (expectation->count > 1)
            buffer_format(line, "%s%s: ", i > 0 ? "; " : "", subject);
        if (expectation->key == EXPECT_FIRES)
            describe_rule(line, checking->rulebook, subject);
        else if (about_standing && recommendation != NULL)
            describe_standing(line, recommendation);
        else if (describe_findings(line, checking, subject) == 0)
            describe_silence(line, checking, subject);
    }
}

/* Whether the test lists the thing; of a rule also an alternative of it. */
static bool is_listed(const struct test *test, const struct rulebook *rulebook, const struct outcome_item *item)
{
    for (size_t i = 0; i < test->count; i++) {
        const struct expectation *expectation = &test->expectations[i];

        for (size_t j = 0; expectation->key == item->key && j < expectation->count; j++) {
            const char *subject = expectation->any[j].subject, *value = expectation->any[j].value;
            const struct rule *rule = item->key == EXPECT_FIRES ? rulebook_find(rulebook, subject) : NULL;

            if (strcmp(rule != NULL ? rule->id : subject, item->what.subject) == 0 &&
                (value == NULL || strcmp(value, item->what.value) == 0))
                return true;
        }
    }
    return false;
}

/* Of a test that is complete: what came beside the things it lists. */
static bool check_rest(const struct test *test, const struct explain_view *view, bool all, struct buffer *report)
{
    struct outcome outcome = {0};
    bool good = true;

    outcome_of(view->engine, view->result, &outcome);
    for (size_t i = 0; i < outcome.count; i++) {
        const struct outcome_item *item = &outcome.items[i];
        struct expected what = item->what;
        const struct expectation came = {item->key, &what, 1};
        enum standing standing;

        if (is_listed(test, view->wording->rulebook, item))
            continue;
        good = false;
        buffer_format(report, "%s%s", _("expected "), _("nothing but what is listed"));
        buffer_add(report, _("\ncame     "));
        describe_expected(report, &came);
        buffer_add(report, "\n");
        if (expect_key_standing(item->key, &standing))
            expect_reason(view, &came, all, report);
    }
    free(outcome.items);
    return good;
}

bool test_check(const struct test *test, const struct explain_view *view, bool all, struct buffer *report)
{
    const struct checking checking = {view->wording->rulebook, view->wording->vocabulary, view->result};
    bool good = true;

    for (size_t i = 0; i < test->count; i++) {
        if (is_met(&checking, &test->expectations[i]))
            continue;
        good = false;
        buffer_add(report, _("expected "));
        describe_expected(report, &test->expectations[i]);
        buffer_add(report, _("\ncame     "));
        describe_came(report, &checking, &test->expectations[i]);
        buffer_add(report, "\n");
        expect_reason(view, &test->expectations[i], all, report);
    }
    return (!test->complete || check_rest(test, view, all, report)) && good;
}
