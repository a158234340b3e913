/* A new rule: its conditions and conclusion first, so that the rules nearest to it can be seen before anything else is written; then
 * its words; then the cases that show it. */
#include "author/author.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/edit.h"
#include "author/notation.h"
#include "base/language.h"
#include "base/layout.h"
#include "check.h"
#include "check/findings.h"
#include "check/lines.h"
#include "matching.h"
#include "memory.h"
#include "text.h"

const struct field rule_fields[] = {
    {"when", N_("Condition: a question or an assessment and its value; all must hold."), "coping-result=failed|blocked",
     FIELD_NEEDED, true},
    {"then", N_("Conclusion: kind, subject, a value where the kind has one, strength."), "caution ext-crisis-phase moderate",
     FIELD_NEEDED, false},
    {"source", N_("Where it is from: places of the source document, keys of other sources."), "S13.4, CPS", FIELD_NEEDED, false},
    {"origin", N_("seed: the source says it; seed+ext: it names the thing, the condition is ours; ext: the source is silent."),
     NULL, FIELD_OPTIONAL, false},
    {"id", N_("Why, in one plain Indonesian sentence that does not repeat the conditions."),
     "Enam minggu sudah lewat dan penanggulangan masih gagal.", FIELD_NEEDED, false},
    {"en", N_("The same in English."), "Six weeks have passed and coping still fails.", FIELD_NEEDED, false},
    {"rule", N_("The id of the rule."), NULL, FIELD_OPTIONAL, false},
    {"file", N_("The file in the folder of the rules."), NULL, FIELD_OPTIONAL, false},
    {"stage", N_("The stage, one of rules/ORDER."), NULL, FIELD_HINTED, false},
    {"safety", N_("yes: the rule is about safety and stays whatever the origin."), NULL, FIELD_HINTED, false},
    {"test", N_("The name of the test in which it fires: an English sentence."), NULL, FIELD_OPTIONAL, false},
    {.name = NULL},
};

/* A rule in the making. */
struct making {
    struct session *session;
    struct form *form;
    const struct author_options *options;
    const struct vocabulary *vocabulary;
    const struct rulebook *rulebook;
    struct conclusion conclusion;
    struct buffer conditions; /* lines of the rule */
    struct buffer construct;
    struct edit edit;
    struct diag *diag;
};

/* --- The rules nearest to it ----------------------------------------------------------------------------------------- */

enum { NEAREST_SHOWN = 5 };

struct near_rule {
    const struct alternative *alternative;
    int score;
};

static bool is_head(const struct vocabulary *vocabulary, const char *name)
{
    for (size_t i = 0; i < vocabulary->head_count; i++)
        if (strcmp(vocabulary->heads[i], name) == 0)
            return true;
    return false;
}

/* Whether the word stands in the text as a word of its own. */
static bool holds_name(const char *text, const char *word)
{
    const size_t length = strlen(word);

    for (const char *at = text; (at = strstr(at, word)) != NULL; at++)
        if (strchr(" (|", at == text ? ' ' : at[-1]) != NULL && strchr(" )|", at[length]) != NULL)
            return true;
    return false;
}

/* The same subject counts most, then each question and assessment that both ask for. */
static int score_of(const struct making *making, const struct alternative *alternative)
{
    const char *conditions = buffer_text(&making->conditions), *subject = alternative->conclusion[FINDING_SUBJECT].constant;
    int score = 0;

    if (making->conclusion.subject != NULL && text_same(subject, making->conclusion.subject))
        score += text_same(alternative->conclusion[FINDING_KIND].constant, making->conclusion.kind) ? 6 : 4;
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *name =
            condition_constraint(condition, condition->about == TEMPLATE_FINDING ? (int)FINDING_SUBJECT : (int)ANSWER_FACT);

        for (size_t j = 0; name != NULL && j < name->in.count; j++)
            if (holds_name(conditions, name->in.items[j]))
                score += is_head(making->vocabulary, name->in.items[j]) ? 1 : 3;
    }
    return score;
}

static int by_score(const void *a, const void *b)
{
    const struct near_rule *first = a, *second = b;

    if (first->score != second->score)
        return second->score - first->score;
    return (first->alternative > second->alternative) - (first->alternative < second->alternative);
}

/* All alternatives, the nearest first; to be freed. */
static struct near_rule *find_near(const struct making *making)
{
    struct near_rule *near = memory_new(making->rulebook->alternative_count, sizeof *near);

    for (size_t i = 0; i < making->rulebook->alternative_count; i++)
        near[i] = (struct near_rule){&making->rulebook->alternatives[i], score_of(making, &making->rulebook->alternatives[i])};
    qsort(near, making->rulebook->alternative_count, sizeof *near, by_score);
    return near;
}

static void tell_near(const struct making *making, const struct near_rule *near)
{
    const struct wording wording = wording_of(making->session->engine, making->session->language);
    struct output *output = &making->session->out;

    if (near[0].score == 0)
        return;
    layout_text(output, "", "", _("The rules nearest to it:"));
    for (size_t i = 0; i < NEAREST_SHOWN && i < making->rulebook->alternative_count && near[i].score > 0; i++) {
        const struct alternative *alternative = near[i].alternative;
        struct buffer words = BUFFER_EMPTY;

        buffer_format(&words, "%s (%s:%ld): ", alternative->name, wording_file(alternative->at.file), alternative->at.line);
        for (size_t j = 0; j < alternative->condition_count; j++) {
            buffer_add(&words, j > 0 ? "; " : "");
            condition_words(&wording, &alternative->conditions[j], NULL, &words);
        }
        buffer_add(&words, " → ");
        condition_conclusion_words(&wording, alternative, &words);
        layout_take(output, "  ", "    ", &words);
    }
    output_text(output, "\n");
    output_finish(output);
}

/* --- What is proposed ------------------------------------------------------------------------------------------------ */

/* The stage in which most rules conclude findings of this kind. */
static const char *usual_stage(const struct making *making)
{
    const struct rulebook *rulebook = making->rulebook;
    size_t best = 0, most = 0;

    for (size_t stage = 0; stage < rulebook->stage_count; stage++) {
        size_t count = 0;

        for (size_t i = 0; i < rulebook->alternative_count; i++)
            count += rulebook_rule_of(rulebook, i)->stage == stage && rulebook->alternatives[i].concludes == TEMPLATE_FINDING &&
                     text_same(rulebook->alternatives[i].conclusion[FINDING_KIND].constant, making->conclusion.kind);
        if (count > most) {
            most = count;
            best = stage;
        }
    }
    return most > 0 ? rulebook->stages[best] : NULL;
}

/* The letters of the neighbour's id with the number after the highest that the rule base has with them. */
static void propose_id(const struct making *making, const char *neighbour)
{
    const char *dash = strrchr(neighbour, '-');
    int length = dash != NULL ? (int)(dash - neighbour) + 1 : (int)strlen(neighbour), width = 1;
    long highest = 0;

    for (size_t i = 0; i < making->rulebook->rule_count; i++) {
        const char *id = making->rulebook->rules[i].id;

        if (strncmp(id, neighbour, (size_t)length) != 0 || !isdigit((unsigned char)id[length]))
            continue;
        highest = strtol(id + length, NULL, 10) > highest ? strtol(id + length, NULL, 10) : highest;
        width = id[length] == '0' ? 2 : width;
    }
    form_propose(making->form, "rule", "%.*s%s%0*ld", length, neighbour, dash != NULL ? "" : "-", width, highest + 1);
}

static bool is_danger(const struct making *making)
{
    const struct conclusion *conclusion = &making->conclusion;

    return conclusion->kind != NULL && strcmp(conclusion->kind, kind_word(KIND_ASSESSMENT)) == 0 &&
           vocabulary_is_danger(making->vocabulary, conclusion->subject, conclusion->value);
}

static void propose(const struct making *making, const struct near_rule *near)
{
    const char *stage = usual_stage(making), *file = wording_file(near[0].alternative->at.file);

    if (stage != NULL)
        form_propose(making->form, "stage", "%s", stage);
    form_propose(making->form, "file", "%s", strrchr(file, '/') != NULL ? strrchr(file, '/') + 1 : file);
    propose_id(making, rulebook_rule_of(making->rulebook, (size_t)(near[0].alternative - making->rulebook->alternatives))->id);
    form_propose(making->form, "safety", is_danger(making) ? "yes" : "no");
}

/* Of what is cited, the document and other sources are told apart by the sections that there are. */
static void propose_origin(const struct making *making)
{
    const struct reference *reference = engine_reference(making->session->engine);
    const char *source = form_get(making->form, "source");
    bool seed = false, others = false;

    for (const char *at = source; at != NULL && *at != '\0'; at += strspn(at, ",; ")) {
        size_t length = strcspn(at, ",; .");
        char *code = memory_copy(at);

        code[length] = '\0';
        *(reference_section(reference, code) != NULL ? &seed : &others) = true;
        free(code);
        at += strcspn(at, ",;");
    }
    form_propose(making->form, "origin", "%s", !seed ? "ext" : others ? "seed+ext" : "seed");
}

/* --- The text -------------------------------------------------------------------------------------------------------- */

/* The conditions on what kind of case this is stand first. */
static enum status write_conditions(struct making *making)
{
    const struct answers *when = form_all(making->form, "when");
    struct buffer others = BUFFER_EMPTY;

    for (size_t i = 0, numbers = 0; i < when->count; i++) {
        struct buffer one = BUFFER_EMPTY;
        bool head = false;

        if (when->items[i][0] == '\0')
            continue;
        notation_condition(making->vocabulary, when->items[i], numbers, &one, making->diag);
        numbers += strstr(buffer_text(&one), "(measure ") != NULL;
        for (size_t j = 0; j < making->vocabulary->head_count; j++)
            head = head ||
                   (holds_name(buffer_text(&one), making->vocabulary->heads[j]) && strncmp(one.text, "   (finding", 11) == 0);
        buffer_add(head ? &making->conditions : &others, buffer_text(&one));
        buffer_free(&one);
    }
    buffer_add(&making->conditions, buffer_text(&others));
    buffer_free(&others);
    return making->diag->count > 0 ? STATUS_DATA : STATUS_OK;
}

static void write_rule(struct making *making)
{
    const struct form *form = making->form;
    const struct conclusion *conclusion = &making->conclusion;
    const char *id = form_get(form, "rule"), *safety = form_get(form, "safety");
    struct buffer *text = &making->construct;

    buffer_format(text, "(deffacts MAIN::%s (rule-note (rule %s) (origin %s) (source ", id, id, form_get(form, "origin"));
    edit_add_string(text, form_get(form, "source"));
    buffer_add(text, ")\n   (id ");
    edit_add_string(text, form_get(form, "id"));
    buffer_add(text, ")\n   (en ");
    edit_add_string(text, form_get(form, "en"));
    if (text_same(safety, "yes"))
        buffer_format(text, "))\n   (safety-rule (rule %s", id);
    buffer_format(text, ")))\n(defrule %s::%s\n%s   => (assert ", form_get(form, "stage") != NULL ? form_get(form, "stage") : "?",
                  id, buffer_text(&making->conditions));
    if (conclusion->raw != NULL)
        buffer_format(text, "%s))\n", conclusion->raw);
    else
        buffer_format(text, "(finding (kind %s) (subject %s) (value %s) (strength %s) (by %s))))\n", conclusion->kind,
                      conclusion->subject, conclusion->value, conclusion->strength, id);
}

/* --- Its tests ------------------------------------------------------------------------------------------------------- */

/* What the alternative concludes, as an expectation. */
static cJSON *finding_json(const struct alternative *alternative, bool strength)
{
    cJSON *list = cJSON_CreateArray(), *finding = json_item_object(list);

    json_add_string(finding, "kind", alternative->conclusion[FINDING_KIND].constant);
    json_add_string(finding, "subject", alternative->conclusion[FINDING_SUBJECT].constant);
    if (alternative->conclusion[FINDING_VALUE].constant != NULL &&
        strcmp(alternative->conclusion[FINDING_KIND].constant, kind_word(KIND_IMPLIED_ANSWER)) != 0 &&
        strcmp(alternative->conclusion[FINDING_VALUE].constant, "nil") != 0)
        json_add_string(finding, "value", alternative->conclusion[FINDING_VALUE].constant);
    if (strength)
        json_add_string(finding, "strength", alternative->conclusion[FINDING_STRENGTH].constant);
    return list;
}

static void add_hit(const struct making *making, const struct alternative *alternative, const struct case_record *record,
                    struct buffer *lines)
{
    const char *kind = alternative->conclusion[FINDING_KIND].constant, *name = form_get(making->form, "test");
    cJSON *test = json_object(), *expect, *fires;
    struct buffer sentence = BUFFER_EMPTY;

    json_add_string(test, "id", alternative->name);
    buffer_format(&sentence, "%s: %s", alternative->name, name != NULL ? name : form_get(making->form, "en"));
    json_add_string(test, "name", buffer_text(&sentence));
    lines_add_answers(test, record);
    expect = json_add_object(test, "expect");
    fires = json_add_list(expect, "fires");
    json_item_string(fires, alternative->name);
    if (alternative->concludes == TEMPLATE_FINDING && alternative->conclusion[FINDING_SUBJECT].constant != NULL &&
        strcmp(kind, kind_word(KIND_IMPLIED_ANSWER)) != 0)
        json_add(expect, "findings", finding_json(alternative, true));
    lines_add(lines, test);
    buffer_free(&sentence);
}

static void add_near_miss(const struct making *making, const struct alternative *alternative, const struct near_miss *miss,
                          struct buffer *lines)
{
    const struct wording wording = wording_of(making->edit.engine, LANGUAGE_EN);
    cJSON *test = json_object();
    struct buffer words = BUFFER_EMPTY, id = BUFFER_EMPTY;

    buffer_format(&id, "%s near miss %zu", alternative->name, miss->condition + 1);
    json_add_string(test, "id", buffer_text(&id));
    buffer_format(&words, "%s near miss: all but “", alternative->name);
    language_use(LANGUAGE_EN);
    condition_words(&wording, &alternative->conditions[miss->condition], NULL, &words);
    language_use(making->session->language);
    buffer_add(&words, "” holds, so it does not conclude this");
    json_add_string(test, "name", buffer_text(&words));
    lines_add_answers(test, miss->record);
    json_add(json_add_object(test, "expect"), "no-findings", finding_json(alternative, false));
    lines_add(lines, test);
    buffer_free(&words);
    buffer_free(&id);
}

/* The hit, and a near miss for each condition that has one; which have none is told. */
static enum status write_tests(struct making *making, const struct rule *rule, struct buffer *lines)
{
    const struct rulebook *rulebook = engine_rulebook(making->edit.engine);
    enum status status = STATUS_OK;

    for (size_t i = rule->first; status == STATUS_OK && i < rule->first + rule->count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct shown_alternative shown;

        status = engine_show(making->edit.engine, i, &shown, making->diag);
        if (status != STATUS_OK)
            break;
        if (shown.hit != NULL)
            add_hit(making, alternative, shown.hit, lines);
        for (size_t j = 0; j < shown.near_count && alternative->concludes == TEMPLATE_FINDING &&
                           alternative->conclusion[FINDING_SUBJECT].constant != NULL;
             j++)
            if (shown.near[j].record != NULL)
                add_near_miss(making, alternative, &shown.near[j], lines);
            else if (shown.hit != NULL)
                layout_format(
                    &making->session->out, "", "  ",
                    _("No near miss for condition %zu: no case was found in which it alone does not hold and nothing else "
                      "concludes the same."),
                    j + 1);
        shown_free(&shown);
    }
    return status;
}

/* --- All of it ------------------------------------------------------------------------------------------------------- */

/* What is wrong with the meaning of the new rule. STATUS_FAILED: something is, and it shall not be added for all that. */
static enum status check_meaning(struct making *making, const char *tests)
{
    const struct check_options checking = {
        .rules = making->edit.rules, .facts = making->edit.facts, .rule = form_get(making->form, "rule")};
    const struct wording wording = wording_of(making->edit.engine, making->session->language);
    const struct view view = {.output = &making->session->out, .engine = making->edit.engine, .wording = &wording};
    size_t broken = 0;
    struct check *check;
    enum status status = engine_check(making->edit.engine, &checking, &check, making->diag);

    if (status != STATUS_OK)
        return status;
    status = author_tell_broken(&making->edit, tests, &broken, making->diag);
    for (size_t i = 0; i < check->finding_count; i++)
        render_finding_text(&view, &check->findings[i]);
    if (check->finding_count > 0) {
        output_text(view.output, "\n");
        output_finish(view.output);
    }
    if (status == STATUS_OK && check->finding_count + broken > 0 && !making->options->anyway &&
        !(making->form->asks && author_confirm(making->form, _("Add the rule for all that?")))) {
        diag_add(making->diag, NULL, CODE_USAGE, _("change the rule, or add it with --anyway"),
                 _("findings about the new rule: %zu, tests that are met no longer: %zu; nothing was saved"),
                 check->finding_count, broken);
        status = STATUS_FAILED;
    }
    check_free(check);
    return status;
}

static enum status prepare(struct making *making)
{
    struct form *form = making->form;
    enum status status = form_ask(form, "when", "then");
    struct near_rule *near;

    if (status != STATUS_OK)
        return status;
    if (form_get(form, "when") != NULL && form_get(form, "then") != NULL) {
        write_conditions(making);
        notation_conclusion(form_get(form, "then"), &making->conclusion, making->diag);
        if (making->diag->count > 0)
            return STATUS_DATA;
        near = find_near(making);
        tell_near(making, near);
        propose(making, near);
        free(near);
    }
    status = form_ask(form, "source", "source");
    propose_origin(making);
    if (status == STATUS_OK)
        status = form_ask(form, "origin", NULL);
    return status == STATUS_OK ? form_complete(form, making->diag) : status;
}

static enum status make(struct making *making)
{
    const struct form *form = making->form;
    struct buffer path = BUFFER_EMPTY, tests_path = BUFFER_EMPTY, lines = BUFFER_EMPTY;
    char *tests = author_tests(making->session, making->options, making->diag);
    enum status status = tests != NULL ? STATUS_OK : STATUS_USAGE;
    struct buffer *text = NULL;

    write_rule(making);
    output_format(&making->session->out, "%s\n", making->construct.text);
    buffer_format(&path, "%s/%s", making->edit.rules, form_get(form, "file"));
    if (status == STATUS_OK)
        status = edit_add(&making->edit, buffer_text(&path), form_get(form, "en"), making->construct.text, making->diag);
    if (status == STATUS_OK)
        status = edit_try(&making->edit, making->diag);
    if (status == STATUS_OK)
        status = check_meaning(making, tests);
    if (status == STATUS_OK)
        status = write_tests(making, rulebook_find(engine_rulebook(making->edit.engine), form_get(form, "rule")), &lines);
    if (status == STATUS_OK)
        status = author_run_tests(&making->edit, buffer_text(&lines), making->diag);
    if (status == STATUS_OK) {
        output_format(&making->session->out, "%s\n", buffer_text(&lines));
        buffer_format(&tests_path, "%s/%s", tests, form_get(form, "file"));
        buffer_cut(&tests_path, tests_path.length > 4 ? tests_path.length - 4 : 0);
        buffer_add(&tests_path, ".jsonl");
        text = edit_file(&making->edit, buffer_text(&tests_path), making->diag);
        status = text != NULL ? STATUS_OK : STATUS_CANNOT_CREATE;
    }
    if (status == STATUS_OK) {
        buffer_add(text, text->length > 0 && text->text[text->length - 1] != '\n' ? "\n" : "");
        buffer_add(text, buffer_text(&lines));
        status = author_finish(&making->edit, form, making->options, making->diag);
    }
    buffer_free(&path);
    buffer_free(&tests_path);
    buffer_free(&lines);
    free(tests);
    return status;
}

enum status author_rule(struct session *session, struct form *form, const struct author_options *options, struct diag *diag)
{
    struct making making = {.session = session,
                            .form = form,
                            .options = options,
                            .vocabulary = engine_vocabulary(session->engine),
                            .rulebook = engine_rulebook(session->engine),
                            .diag = diag};
    enum status status;

    edit_start(&making.edit, session);
    status = prepare(&making);
    if (status == STATUS_OK)
        status = make(&making);
    edit_end(&making.edit);
    notation_free(&making.conclusion);
    buffer_free(&making.conditions);
    buffer_free(&making.construct);
    return status;
}
