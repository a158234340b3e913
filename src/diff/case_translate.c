/* A case in the words of another vocabulary. See case_translate.h. */
#include "diff/case_translate.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "memory.h"
#include "text.h"

struct case_translator {
    const struct vocabulary *from, *to;
    int *facts; /* for each question its index over there, or NOT_FOUND */
};

struct case_translator *case_translator_new(const struct vocabulary *from, const struct vocabulary *to)
{
    struct case_translator *translator = memory_new(1, sizeof *translator);

    *translator = (struct case_translator){from, to, memory_new(from->fact_count, sizeof(int))};
    for (size_t i = 0; i < from->fact_count; i++) {
        int at = vocabulary_fact(to, from->facts[i].id);

        translator->facts[i] = at != NOT_FOUND && strcmp(to->facts[at].id, from->facts[i].id) == 0 ? at : NOT_FOUND;
    }
    return translator;
}

void case_translator_free(struct case_translator *translator)
{
    if (translator == NULL)
        return;
    free(translator->facts);
    free(translator);
}

/* Where in the case an answer stands that the other rules do not take. */
static void refuse(struct diag *diag, const char *code, const struct case_fact *fact, const char *message, const char *value)
{
    struct buffer pointer = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_format(&pointer, "/facts/%s", fact->id);
    buffer_add(&text, message);
    if (value != NULL)
        buffer_format(&text, ": \"%s\"", value);
    diag_add(diag, &(struct place){.pointer = buffer_text(&pointer)}, code, NULL, "%s", buffer_text(&text));
    buffer_free(&pointer);
    buffer_free(&text);
}

static bool take_choice(const struct case_fact *to, const char *value, const struct case_fact *from, struct answer *answer,
                        struct diag *diag)
{
    bool second = answer_given(answer) && to->type != FACT_MANY;
    enum answer_outcome outcome = answer_choose(answer, to, value);

    if (outcome == ANSWER_NOT_ASKED || (outcome == ANSWER_TAKEN && !second))
        return true;
    if (outcome == ANSWER_BAD_VALUE)
        refuse(diag, "unknown-value", from, _("the other rules do not have this value"), value);
    else
        refuse(diag, "wrong-type", from, _("the other rules take an answer of another type here"), NULL);
    return false;
}

static bool translate_answer(const struct case_fact *from, const struct answer *given, const struct case_fact *to,
                             struct answer *answer, struct diag *diag)
{
    if (given->measured && answer_measure(answer, to, given->number) != ANSWER_TAKEN) {
        refuse(diag, "wrong-type", from, _("the other rules take an answer of another type here"), NULL);
        return false;
    }
    for (size_t i = 0; i < from->choice_count; i++)
        if ((given->chosen >> i & 1) != 0 && !take_choice(to, from->choices[i].value, from, answer, diag))
            return false;
    return true;
}

static bool translate(const struct case_translator *translator, const struct case_record *record, struct case_record *translated,
                      struct diag *diag)
{
    for (size_t i = 0; i < translator->from->fact_count; i++) {
        const struct case_fact *from = &translator->from->facts[i];
        int at = translator->facts[i];

        if (!answer_given(&record->answers[i]))
            continue;
        if (at == NOT_FOUND) {
            refuse(diag, "unknown-fact", from, _("the other rules do not have this question"), NULL);
            return false;
        }
        if (!translate_answer(from, &record->answers[i], &translator->to->facts[at], &translated->answers[at], diag))
            return false;
    }
    return true;
}

enum status case_translate(const struct case_translator *translator, const struct case_record *record,
                           struct case_record **translated, struct diag *diag)
{
    *translated = case_new(translator->to);
    if (translate(translator, record, *translated, diag))
        return STATUS_OK;
    case_free(*translated);
    *translated = NULL;
    return STATUS_DATA;
}
