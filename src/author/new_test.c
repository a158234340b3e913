/* A new test: a case and what it must lead to. It is added where it is met. */
#include "author/author.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/edit.h"
#include "case/answers.h"
#include "check/expect.h"
#include "check/lines.h"
#include "memory.h"
#include "text.h"

const struct field test_fields[] = {
    {"name", N_("What is tested: an English sentence."), NULL, FIELD_NEEDED, false},
    {"answer", N_("An answer of the case."), "coping-result=failed", FIELD_OPTIONAL, true},
    {"expect",
     N_("What must come: recommended, with-caution, after-safety, conflict, blocked, absent, missing or fires and a name; "
        "findings or no-findings with kind, subject and value; assessments or principles with name=value."),
     "recommended ext-refer", FIELD_NEEDED, true},
    {"file", N_("The file in the folder of tests."), "group-state.jsonl", FIELD_OPTIONAL, false},
    {.name = NULL},
};

static void add_answers(cJSON *test, const struct form *form, const struct vocabulary *vocabulary, struct diag *diag)
{
    const struct answers *answers = form_all(form, "answer");
    struct case_record *record = case_new(vocabulary);
    struct diag warnings = DIAG_EMPTY;

    for (size_t i = 0; i < answers->count; i++)
        if (answers->items[i][0] != '\0')
            answer_list_apply(record, answers->items[i], &warnings, diag);
    lines_add_answers(test, record);
    diag_free(&warnings);
    case_free(record);
}

/* The list or object of this key, made when it is first needed. */
static cJSON *member(cJSON *expect, const char *key, bool object)
{
    cJSON *value = cJSON_GetObjectItemCaseSensitive(expect, key);

    if (value == NULL)
        cJSON_AddItemToObject(expect, key, value = object ? cJSON_CreateObject() : cJSON_CreateArray());
    return value;
}

/* KEY and the words behind it; what the key makes of them is seen when the test is read. */
static void add_expectation(cJSON *expect, char *text)
{
    const char *key = strsep(&text, " ");
    char none[] = "", *rest = text != NULL ? text_trim(text) : none;
    cJSON *finding;

    if (strchr(rest, '=') != NULL) {
        char *value = strchr(rest, '=');
        cJSON *object = member(expect, key, true), *values;

        *value = '\0';
        values = member(object, text_trim(rest), false);
        cJSON_AddItemToArray(values, cJSON_CreateString(text_trim(value + 1)));
    } else if (strchr(rest, ' ') != NULL) {
        static const char *const keys[] = {"kind", "subject", "value", "strength"};

        cJSON_AddItemToArray(member(expect, key, false), finding = cJSON_CreateObject());
        for (int i = 0; i < 4 && rest != NULL; i++) {
            const char *word = strsep(&rest, " ");

            if (strcmp(word, "-") != 0) /* not said */
                cJSON_AddStringToObject(finding, keys[i], word);
        }
    } else {
        cJSON_AddItemToArray(member(expect, key, false), cJSON_CreateString(rest));
    }
}

/* The tests of a rule stand in the file that is called as that of the rule. */
static void propose_file(struct form *form, const struct rulebook *rulebook)
{
    const struct answers *expects = form_all(form, "expect");

    for (size_t i = 0; i < expects->count; i++) {
        const char *word = strchr(expects->items[i], ' ');
        const struct rule *rule =
            word != NULL && strncmp(expects->items[i], "fires ", 6) == 0 ? rulebook_find(rulebook, word + 1) : NULL;
        const char *file = rule != NULL ? strrchr(rulebook->alternatives[rule->first].at.file, '/') : NULL;

        if (file != NULL)
            form_propose(form, "file", "%.*s.jsonl", (int)strcspn(file + 1, "."), file + 1);
    }
}

static enum status add_line(struct edit *edit, const struct form *form, const struct author_options *options, const char *line,
                            struct diag *diag)
{
    char *tests = author_tests(edit->session, options, diag);
    struct buffer path = BUFFER_EMPTY, *text = NULL;

    if (form_get(form, "file") == NULL)
        diag_add(diag, NULL, CODE_MISSING_KEY, NULL, _("say in which file of tests: file=NAME.jsonl"));
    else if (tests != NULL) {
        buffer_format(&path, "%s/%s", tests, form_get(form, "file"));
        text = edit_file(edit, buffer_text(&path), diag);
    }
    if (text != NULL) {
        buffer_add(text, text->length > 0 && text->text[text->length - 1] != '\n' ? "\n" : "");
        buffer_add(text, line);
    }
    buffer_free(&path);
    free(tests);
    return text != NULL ? STATUS_OK : STATUS_USAGE;
}

enum status author_test(struct session *session, struct form *form, const struct author_options *options, struct diag *diag)
{
    struct edit edit;
    struct buffer line = BUFFER_EMPTY;
    cJSON *test = json_object(), *expect;
    enum status status = form_ask(form, "name", "expect");

    edit_start(&edit, session);
    propose_file(form, engine_rulebook(session->engine));
    if (status == STATUS_OK)
        status = form_ask(form, "file", NULL);
    if (status == STATUS_OK)
        status = form_complete(form, diag);
    json_add_string(test, "name", form_get(form, "name"));
    add_answers(test, form, engine_vocabulary(session->engine), diag);
    expect = json_add_object(test, "expect");
    for (size_t i = 0; i < form_all(form, "expect")->count; i++) {
        char *copy = memory_copy(form_all(form, "expect")->items[i]);

        add_expectation(expect, text_trim(copy));
        free(copy);
    }
    lines_add(&line, test);
    if (status == STATUS_OK && diag->count > 0)
        status = STATUS_DATA;
    if (status == STATUS_OK)
        status = edit_try(&edit, diag);
    if (status == STATUS_OK)
        status = author_run_tests(&edit, buffer_text(&line), diag);
    if (status == STATUS_OK)
        status = add_line(&edit, form, options, buffer_text(&line), diag);
    if (status == STATUS_OK) {
        output_format(&session->out, "%s\n", buffer_text(&line));
        status = author_finish(&edit, form, options, diag);
    }
    edit_end(&edit);
    buffer_free(&line);
    return status;
}
