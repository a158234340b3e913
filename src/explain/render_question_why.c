/* Why a question is asked: which advice hangs on it, and what each answer would change. See render_question.h. */
#include <stdlib.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "explain/render_question.h"
#include "memory.h"

enum { NAMED = 4 };

/* A list of names, cut after a few: "A; B … 3 more". */
struct names_list {
    struct buffer text;
    size_t count;
};

static void list_name(struct names_list *list, const char *name)
{
    if (list->count < NAMED)
        buffer_format(&list->text, "%s%s", list->count > 0 ? "; " : "", name);
    list->count++;
}

static void list_end(struct names_list *list)
{
    if (list->count > NAMED) {
        buffer_add(&list->text, " ");
        buffer_format(&list->text, _("… %zu more"), list->count - NAMED);
    }
}

/* Safety first, then the strongest; otherwise as the look-ahead has them. */
static int by_weight(const void *a, const void *b)
{
    const struct advice_change *first = *(const struct advice_change *const *)a;
    const struct advice_change *second = *(const struct advice_change *const *)b;

    if (first->safety != second->safety)
        return first->safety ? -1 : 1;
    if (first->strength != second->strength)
        return first->strength < second->strength ? -1 : 1;
    return first < second ? -1 : 1;
}

static const struct advice_change **sorted(const struct trial *trial)
{
    const struct advice_change **changes = memory_new(trial->change_count, sizeof *changes);

    for (size_t i = 0; i < trial->change_count; i++)
        changes[i] = &trial->changes[i];
    qsort(changes, trial->change_count, sizeof *changes, by_weight);
    return changes;
}

static void put_group(struct output *output, const struct wording *wording, const struct advice_change *const *changes,
                      size_t count, enum change_group group)
{
    struct names_list list = {BUFFER_EMPTY, 0};
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < count; i++) {
        struct buffer name = BUFFER_EMPTY;

        if (change_group_of(changes[i]) == group) {
            change_words(wording, changes[i], &name);
            list_name(&list, buffer_text(&name));
        }
        buffer_free(&name);
    }
    list_end(&list);
    buffer_format(&text, "%s %s", change_group_words(group), buffer_text(&list.text));
    if (list.count > 0)
        layout_text(output, "   ", "     ", buffer_text(&text));
    buffer_free(&list.text);
    buffer_free(&text);
}

static void put_changes(struct output *output, const struct wording *wording, const struct trial *trial)
{
    const struct advice_change **changes;

    if (trial->change_count == 0)
        return;
    changes = sorted(trial);
    for (int group = 0; group < CHANGE_GROUP_COUNT; group++)
        put_group(output, wording, changes, trial->change_count, (enum change_group)group);
    free(changes);
}

/* One block for all answers that change the same, at the first of them. */
static void put_answer(struct output *output, const struct wording *wording, const struct trial *trials, size_t count, size_t at)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < at; i++)
        if (trials_agree(&trials[i], &trials[at]))
            return;
    for (size_t i = at; i < count; i++)
        if (trials_agree(&trials[i], &trials[at])) {
            buffer_add(&text, i > at ? "; " : "");
            trial_words(wording, &trials[i], &text);
        }
    if (trials[at].change_count == 0)
        buffer_format(&text, " – %s", _("changes nothing"));
    layout_text(output, " • ", "   ", buffer_text(&text));
    put_changes(output, wording, &trials[at]);
    buffer_free(&text);
}

/* Whether an earlier change of the same trials concerns this action. */
static bool named_before(const struct trial *trials, size_t trial, size_t change)
{
    const char *subject = trials[trial].changes[change].subject;

    for (size_t i = 0; i <= trial; i++)
        for (size_t j = 0; j < (i < trial ? trials[i].change_count : change); j++)
            if (trials[i].changes[j].action && trials[i].changes[j].subject == subject)
                return true;
    return false;
}

static void put_advice(struct output *output, const struct wording *wording, const struct trial *trials, size_t count)
{
    struct names_list list = {BUFFER_EMPTY, 0};
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < trials[i].change_count; j++)
            if (trials[i].changes[j].action && !named_before(trials, i, j))
                list_name(&list, wording_label(wording, trials[i].changes[j].subject, NULL));
    list_end(&list);
    if (list.count > 0)
        buffer_format(&text, "%s %s", _("This advice hangs on the answer:"), buffer_text(&list.text));
    else
        buffer_add(&text, _("The answer changes warnings or what must be known first, not what is advised."));
    layout_text(output, "", "", buffer_text(&text));
    buffer_free(&list.text);
    buffer_free(&text);
}

/* No answer changes anything by itself, but one opens questions that do. */
static void put_opened(struct output *output, const struct wording *wording, const struct open_question *question)
{
    layout_text(output, "", "", _("By itself no answer changes the advice, but an answer can open questions that do:"));
    for (size_t i = 0; i < question->opened_count; i++)
        layout_text(output, " • ", "   ", wording_text(wording, &wording->vocabulary->facts[question->opened[i]].question));
    output_text(output, "\n");
}

void render_question_why(struct output *output, const struct wording *wording, const struct lookahead *lookahead, size_t fact)
{
    const struct open_question *question = lookahead_question(lookahead, fact);

    if (question == NULL) {
        layout_text(output, "", "", _("No single answer to this question changes the advice now."));
        return;
    }
    if (question->opened_count > 0) {
        put_opened(output, wording, question);
        return;
    }
    put_advice(output, wording, &lookahead->trials[question->first_trial], question->trial_count);
    for (size_t i = 0; i < question->trial_count; i++)
        put_answer(output, wording, &lookahead->trials[question->first_trial], question->trial_count, i);
    output_text(output, "\n");
}
