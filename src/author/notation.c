#include "author/notation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "rulebook.h"
#include "text.h"

static const char name_letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._";

static enum status refuse(const char *text, const char *hint, const char *message, struct diag *diag)
{
    diag_add(diag, NULL, CODE_BAD_CONDITION, hint, "%s: %s", text, message);
    return STATUS_DATA;
}

/* A condition in the making. */
struct written {
    const char *text; /* all of it */
    bool absent;
    char *name;
    const char *op, *values; /* behind the name */
    size_t number;
    struct buffer *rule;
    struct diag *diag;
};

/* The values, joined by | or by comma, of a question as ids. */
static void add_values(const struct written *written, const struct case_fact *fact)
{
    const char *at = written->values;

    while (*at != '\0') {
        size_t length = strcspn(at, "|,");
        char *word = memory_copy(at);
        int choice;

        word[length] = '\0';
        choice = fact != NULL ? case_fact_choice(fact, text_trim(word)) : NOT_FOUND;
        buffer_add(written->rule, choice != NOT_FOUND ? fact->choices[choice].value : text_trim(word));
        free(word);
        at += length;
        if (*at != '\0') {
            buffer_add(written->rule, "|");
            at++;
        }
    }
}

static enum status write_number(const struct written *written, const struct case_fact *fact)
{
    char variable[24];

    snprintf(variable, sizeof variable, written->number > 0 ? "?n%zu" : "?n", written->number);
    if (strspn(written->values, "0123456789") != strlen(written->values) || *written->values == '\0')
        return refuse(written->text, "event-weeks>6", _("a whole number stands behind < <= = >= >"), written->diag);
    buffer_format(written->rule, "   %s(measure (of %s) (is %s&:(%.*s %s %s)))%s\n", written->absent ? "(not " : "", fact->id,
                  variable, (int)(written->values - written->op), written->op, variable, written->values,
                  written->absent ? ")" : "");
    return STATUS_OK;
}

static enum status write_answer(const struct written *written, const struct case_fact *fact)
{
    const bool otherwise = *written->op == '!';

    if (fact->type == FACT_NUMBER && !otherwise && strcmp(written->values, "unknown") != 0)
        return write_number(written, fact);
    if (*written->op != '=' && !otherwise)
        return refuse(written->text, NULL, _("only a whole number can be compared"), written->diag);
    if (otherwise)
        buffer_format(written->rule, "   (exists (answer (to %s)))\n", fact->id);
    buffer_format(written->rule, "   %s(answer (to %s) (is ", otherwise || written->absent ? "(not " : "", fact->id);
    add_values(written, fact);
    buffer_format(written->rule, "))%s\n", otherwise || written->absent ? ")" : "");
    return STATUS_OK;
}

static enum status write_assessment(const struct written *written)
{
    const bool absent = written->absent || *written->op == '!';

    if (*written->op != '=' && *written->op != '!')
        return refuse(written->text, NULL, _("only a whole number can be compared"), written->diag);
    buffer_format(written->rule, "   %s(finding (kind %s) (subject %s) (value ", absent ? "(not " : "",
                  kind_word(KIND_ASSESSMENT), written->name);
    add_values(written, NULL);
    buffer_format(written->rule, "))%s\n", absent ? ")" : "");
    return STATUS_OK;
}

/* "answered FACT", "KIND SUBJECT". */
static enum status write_words(const struct vocabulary *vocabulary, const struct written *written)
{
    const char *subject = written->op;
    int fact = vocabulary_fact(vocabulary, subject);
    enum kind kind;

    if (strcmp(written->name, "answered") == 0 && fact != NOT_FOUND) {
        buffer_format(written->rule, "   (%s (answer (to %s)))\n", written->absent ? "not" : "exists",
                      vocabulary->facts[fact].id);
        return STATUS_OK;
    }
    if (!kind_read(written->name, &kind) || *subject == '\0' || strspn(subject, name_letters) != strlen(subject))
        return refuse(written->text, "coping-result=failed, event-weeks>6, not indication ext-refer, answered coping-result",
                      _("this is no condition"), written->diag);
    buffer_format(written->rule, "   %s(finding (kind %s) (subject %s))%s\n", written->absent ? "(not " : "", written->name,
                  subject, written->absent ? ")" : "");
    return STATUS_OK;
}

static enum status write_named(const struct vocabulary *vocabulary, struct written *written)
{
    int fact = vocabulary_fact(vocabulary, written->name);
    struct nearest nearest;

    written->op += strspn(written->op, " ");
    if (*written->op == '\0' || strchr("=!<>", *written->op) == NULL)
        return write_words(vocabulary, written);
    written->values = written->op + strspn(written->op, "=!<>");
    if (fact != NOT_FOUND || vocabulary_assessment(vocabulary, written->name) != NULL) {
        size_t length = (size_t)(written->values - written->op);
        bool known = length == 1 || (length == 2 && written->op[1] == '=' && *written->op != '=');

        if (!known || (length == 1 && *written->op == '!'))
            return refuse(written->text, "= != < <= >= >", _("this sign is not known"), written->diag);
        if (written->values[strspn(written->values, " |,")] == '\0')
            return refuse(written->text, NULL, _("a value is missing"), written->diag);
        return fact != NOT_FOUND ? write_answer(written, &vocabulary->facts[fact]) : write_assessment(written);
    }
    nearest_start(&nearest, written->name);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        nearest_offer(&nearest, vocabulary->facts[i].id);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        nearest_offer(&nearest, vocabulary->assessments[i].name);
    return refuse(written->text, nearest.best, _("there is no question and no assessment of this name"), written->diag);
}

enum status notation_condition(const struct vocabulary *vocabulary, const char *text, size_t number, struct buffer *rule,
                               struct diag *diag)
{
    struct written written = {.text = text, .number = number, .rule = rule, .diag = diag};
    struct buffer plain = BUFFER_EMPTY;
    enum status status;
    size_t length;

    if (*text == '(') {
        buffer_format(rule, "   %s\n", text);
        return STATUS_OK;
    }
    for (const char *at = text; *at != '\0';) { /* ≠ is != */
        bool unequal = strncmp(at, "≠", strlen("≠")) == 0;

        buffer_add_part(&plain, unequal ? "!=" : at, unequal ? 2 : 1);
        at += unequal ? strlen("≠") : 1;
    }
    written.op = buffer_text(&plain);
    written.absent = strncmp(written.op, "not ", 4) == 0;
    written.op += written.absent ? 4 : 0;
    written.op += strspn(written.op, " ");
    length = strspn(written.op, name_letters);
    written.name = memory_copy(written.op);
    written.name[length] = '\0';
    written.op += length;
    status = write_named(vocabulary, &written);
    free(written.name);
    buffer_free(&plain);
    return status;
}

enum status notation_conclusion(const char *text, struct conclusion *conclusion, struct diag *diag)
{
    static const char *const shape = "caution ext-crisis-phase moderate";
    const char *words[5];
    size_t count = 0;
    enum kind kind;

    *conclusion = (struct conclusion){.memory = memory_copy(text)};
    if (*text == '(') {
        conclusion->raw = conclusion->memory;
        return STATUS_OK;
    }
    for (char *rest = conclusion->memory, *word; (word = strsep(&rest, " ")) != NULL;)
        if (*word != '\0' && count < 5)
            words[count++] = word;
    if (count < 3 || count > 4)
        return refuse(text, shape, _("write the kind, the subject, a value where the kind has one, and the strength"), diag);
    if (!kind_read(words[0], &kind))
        return refuse(text, shape, _("there is no such kind of finding"), diag);
    conclusion->kind = words[0];
    conclusion->subject = words[1];
    conclusion->value = count == 4 ? words[2] : "nil";
    conclusion->strength = words[count - 1];
    return STATUS_OK;
}

void notation_free(struct conclusion *conclusion)
{
    free(conclusion->memory);
}
