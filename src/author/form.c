#include "author/form.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "memory.h"
#include "text.h"

static size_t place_of(const struct form *form, const char *name)
{
    size_t i = 0;

    while (form->fields[i].name != NULL && strcmp(form->fields[i].name, name) != 0)
        i++;
    return i;
}

bool form_has(const struct form *form, const char *name)
{
    return form->fields[place_of(form, name)].name != NULL;
}

static void take(struct answers *answers, const char *text)
{
    char *copy = memory_copy(text), *trimmed = text_trim(copy);

    memmove(copy, trimmed, strlen(trimmed) + 1);
    answers->items = memory_grow(answers->items, &answers->capacity, answers->count + 1, sizeof *answers->items);
    answers->items[answers->count++] = copy;
}

/* One FIELD=VALUE. */
static void read_word(struct form *form, const char *word, struct diag *diag)
{
    size_t length = strcspn(word, "="), i;
    char *name = memory_copy(word);
    struct nearest nearest;

    name[length] = '\0';
    text_trim(name);
    i = place_of(form, name);
    nearest_start(&nearest, name);
    for (size_t j = 0; form->fields[j].name != NULL; j++)
        nearest_offer(&nearest, form->fields[j].name);
    if (word[length] == '\0')
        diag_add(diag, NULL, CODE_USAGE, NULL, _("'%s' is no FIELD=VALUE"), word);
    else if (form->fields[i].name == NULL)
        diag_add(diag, NULL, CODE_USAGE, nearest.best, _("there is no field '%s'"), name);
    else if (form->answers[i].count > 0 && !form->fields[i].many)
        diag_add(diag, NULL, CODE_USAGE, NULL, _("the field '%s' stands twice"), name);
    else
        take(&form->answers[i], word + length + 1);
    free(name);
}

/* Empty lines and those that begin with "#" are read over. */
static void read_lines(struct form *form, struct diag *diag)
{
    char *line = NULL;
    size_t capacity = 0;

    while (getline(&line, &capacity, stdin) >= 0) {
        const char *text = text_trim(line);

        if (*text != '\0' && *text != '#')
            read_word(form, text, diag);
    }
    free(line);
}

enum status form_start(struct form *form, const struct field *fields, const char *const *words, struct diag *diag)
{
    bool lines = false;

    *form = (struct form){.fields = fields};
    for (; *words != NULL; words++) {
        lines = lines || strcmp(*words, "-") == 0;
        if (strcmp(*words, "-") == 0)
            read_lines(form, diag);
        else
            read_word(form, *words, diag);
    }
    form->asks = !lines && isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
    return diag->count > 0 ? STATUS_USAGE : STATUS_OK;
}

void form_forget(struct form *form, const char *name)
{
    struct answers *answers = &form->answers[place_of(form, name)];

    for (size_t i = 0; i < answers->count; i++)
        free(answers->items[i]);
    answers->count = 0;
}

void form_free(struct form *form)
{
    for (size_t i = 0; form->fields != NULL && form->fields[i].name != NULL; i++) {
        form_forget(form, form->fields[i].name);
        free(form->answers[i].items);
        free(form->answers[i].proposed);
    }
}

const struct answers *form_all(const struct form *form, const char *name)
{
    return &form->answers[place_of(form, name)];
}

const char *form_get(const struct form *form, const char *name)
{
    const struct answers *answers = form_all(form, name);
    const char *text = answers->count > 0 ? answers->items[0] : answers->proposed;

    return text != NULL && *text != '\0' ? text : NULL;
}

bool form_given(const struct form *form, const char *name)
{
    const struct answers *answers = form_all(form, name);

    return answers->count > 0 && answers->items[0][0] != '\0';
}

void form_propose(struct form *form, const char *name, const char *format, ...)
{
    struct answers *answers = &form->answers[place_of(form, name)];
    va_list arguments;

    free(answers->proposed);
    va_start(arguments, format);
    if (vasprintf(&answers->proposed, format, arguments) < 0)
        memory_exhausted();
    va_end(arguments);
}

char *form_line(const char *prompt)
{
    char *line = NULL, *copy;
    size_t capacity = 0;

    fputs(prompt, stderr);
    fflush(stderr);
    if (getline(&line, &capacity, stdin) < 0) {
        fputs("\n", stderr);
        free(line);
        return NULL;
    }
    copy = memory_copy(text_trim(line));
    free(line);
    return copy;
}

/* What is asked, on lines of its own; then what stands before the answer. */
static enum status ask_field(struct form *form, size_t i)
{
    const struct field *field = &form->fields[i];
    struct answers *answers = &form->answers[i];
    struct buffer prompt = BUFFER_EMPTY;
    bool more = true;

    fprintf(stderr, "\n%s\n", _(field->ask));
    if (field->such != NULL)
        fprintf(stderr, _("  such as: %s\n"), field->such);
    if (field->many)
        fprintf(stderr, "%s", _("  one a line; an empty line ends them\n"));
    buffer_add(&prompt, field->name);
    if (answers->proposed != NULL && answers->proposed[0] != '\0')
        buffer_format(&prompt, " [%s]", answers->proposed);
    buffer_add(&prompt, field->use == FIELD_OPTIONAL && answers->proposed == NULL ? _(" (may stay empty)") : "");
    buffer_add(&prompt, ": ");
    while (more) {
        char *line = form_line(buffer_text(&prompt));
        bool empty = line != NULL && *line == '\0';
        bool again =
            empty && field->use == FIELD_NEEDED && answers->count == 0 && (answers->proposed == NULL || !*answers->proposed);

        if (line == NULL) {
            buffer_free(&prompt);
            return STATUS_INTERRUPTED;
        }
        if (!empty)
            take(answers, line);
        more = again || (!empty && field->many);
        free(line);
    }
    buffer_free(&prompt);
    return STATUS_OK;
}

enum status form_ask(struct form *form, const char *from, const char *to)
{
    size_t last = to != NULL ? place_of(form, to) : FIELDS_MAX;

    for (size_t i = place_of(form, from); form->asks && form->fields[i].name != NULL && i <= last; i++)
        if (form->answers[i].count == 0 && form->fields[i].use != FIELD_HINTED && ask_field(form, i) != STATUS_OK)
            return STATUS_INTERRUPTED;
    return STATUS_OK;
}

enum status form_complete(const struct form *form, struct diag *diag)
{
    struct buffer names = BUFFER_EMPTY;

    for (size_t i = 0; form->fields[i].name != NULL; i++)
        if (form->fields[i].use == FIELD_NEEDED && form_get(form, form->fields[i].name) == NULL)
            buffer_format(&names, "%s%s", names.length > 0 ? ", " : "", form->fields[i].name);
    if (names.length > 0)
        diag_add(diag, NULL, CODE_MISSING_KEY, _("give each as FIELD=VALUE; `intervensi new KIND --fields` explains them"),
                 _("still needed: %s"), buffer_text(&names));
    buffer_free(&names);
    return diag->count > 0 ? STATUS_DATA : STATUS_OK;
}
