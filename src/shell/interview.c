/* The guided interview: its course, and the dialogue at the prompt. */
#include "shell/interview.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "base/output.h"
#include "case/answers.h"
#include "lookup/danger.h"
#include "lookup/lookup.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"

/* An interview that is being held. */
struct talk {
    struct shell *shell;
    struct interview *interview;
    struct consultation *consultation; /* of the case as it was when the question was put */
    int fact;                          /* the question that stands, or NOT_FOUND */
    int stage;                         /* of the interview, whose heading was shown last, or NOT_FOUND */
    bool over;
    char *leaves; /* a command that was typed and ends the interview before it runs, or NULL */
    enum status status;
};

/* --- Topics of the questions as people type them --------------------------------------------------------------------- */

const char *topic_word(const struct topic *topic, enum language language, char *buffer, size_t size)
{
    const char *heading = topic->heading.in[language];
    char beginning[TOPIC_WORD_MAX];

    snprintf(beginning, sizeof beginning, "%.*s", (int)strcspn(heading, "(:,"), heading);
    return vocabulary_alias(beginning, buffer, size) ? buffer : topic->name;
}

static bool begins(const struct topic *topic, const char *typed)
{
    char word[TOPIC_WORD_MAX];
    bool fits = strncmp(topic->name, typed, strlen(typed)) == 0;

    for (int language = 0; !fits && language < 2; language++)
        fits = strncmp(topic_word(topic, (enum language)language, word, sizeof word), typed, strlen(typed)) == 0;
    return fits;
}

const struct topic *topic_find(const struct vocabulary *vocabulary, const char *text)
{
    const struct topic *found = NULL;
    char typed[TOPIC_WORD_MAX];

    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        if (strcmp(vocabulary->topics[i].name, typed) == 0)
            return &vocabulary->topics[i];
        if (found == NULL && begins(&vocabulary->topics[i], typed))
            found = &vocabulary->topics[i];
    }
    return found;
}

/* --- The course of a guided interview -------------------------------------------------------------------------------- */

struct interview {
    const struct vocabulary *vocabulary;
    const struct topic *topic; /* or NULL */
    bool *skipped;             /* by fact */
    size_t *visited;           /* facts in the order in which they were left, each once */
    size_t visited_count;
    size_t place; /* index into visited of the question gone back to; visited_count: none */
};

struct interview *interview_new(const struct vocabulary *vocabulary, const struct topic *topic)
{
    struct interview *interview = memory_new(1, sizeof *interview);

    interview->vocabulary = vocabulary;
    interview->topic = topic;
    interview->skipped = memory_new(vocabulary->fact_count, sizeof *interview->skipped);
    interview->visited = memory_new(vocabulary->fact_count, sizeof *interview->visited);
    return interview;
}

void interview_free(struct interview *interview)
{
    if (interview == NULL)
        return;
    free(interview->skipped);
    free(interview->visited);
    free(interview);
}

const struct topic *interview_topic(const struct interview *interview)
{
    return interview->topic;
}

void interview_turn_to(struct interview *interview, const struct topic *topic)
{
    interview->topic = topic;
}

/* Whether the interview may ask it at all. */
static bool is_its_own(const struct interview *interview, size_t fact)
{
    const struct case_fact *asked = &interview->vocabulary->facts[fact];

    return interview->topic != NULL ? strcmp(asked->topic, interview->topic->name) == 0 : asked->interview_stage != NOT_FOUND;
}

static bool waits(const struct interview *interview, const struct case_record *known, size_t fact)
{
    return is_its_own(interview, fact) && !interview->skipped[fact] && !answer_given(&known->answers[fact]);
}

/* Whether the advice says that it must be known. */
static bool is_missed(const struct result *result, const char *fact)
{
    for (size_t i = 0; i < result->missing_count; i++)
        if (result->findings[result->missing[i]].subject == fact) /* interned */
            return true;
    return false;
}

/* Whether it is to be asked now. */
static bool is_due(const struct interview *interview, const struct consultation *consultation, size_t fact)
{
    const struct vocabulary *vocabulary = interview->vocabulary;
    const struct open_question *question = lookahead_question(consultation->lookahead, fact);

    if (!waits(interview, consultation->known, fact))
        return false;
    if (interview->topic != NULL)
        return question != NULL || (is_missed(consultation->result, vocabulary->facts[fact].id) &&
                                    vocabulary_relevant(vocabulary, fact, consultation->known));
    if (vocabulary->interview_stages[vocabulary->facts[fact].interview_stage].telling)
        return question != NULL && question->telling;
    return vocabulary_relevant(vocabulary, fact, consultation->known);
}

int interview_question(const struct interview *interview, const struct consultation *consultation)
{
    const struct vocabulary *vocabulary = interview->vocabulary;

    if (interview_returned(interview))
        return (int)interview->visited[interview->place];
    for (size_t i = 0; interview->topic != NULL && i < vocabulary->fact_count; i++)
        if (is_due(interview, consultation, i))
            return (int)i;
    for (size_t i = 0; interview->topic == NULL && i < vocabulary->interview_stage_count; i++)
        for (size_t j = 0; j < vocabulary->interview_stages[i].facts.count; j++) {
            int fact = vocabulary_fact(vocabulary, vocabulary->interview_stages[i].facts.items[j]);

            if (is_due(interview, consultation, (size_t)fact))
                return fact;
        }
    return NOT_FOUND;
}

/* How many questions could still become due, whatever is answered to those that wait. */
static size_t possible(const struct interview *interview, const struct case_record *known)
{
    const struct vocabulary *vocabulary = interview->vocabulary;
    bool *may = memory_new(vocabulary->fact_count, sizeof *may);
    size_t count = 0;

    for (size_t i = 0; i < vocabulary->fact_count; i++) { /* what a condition looks at comes earlier */
        const struct case_fact *fact = &vocabulary->facts[i];

        may[i] = waits(interview, known, i) && fact->relevance_count == 0;
        for (size_t j = 0; waits(interview, known, i) && j < fact->relevance_count; j++) {
            bool all = true;

            for (size_t k = 0; k < fact->relevance[j].count; k++)
                all = all && (may[fact->relevance[j].atoms[k].fact] || relevance_atom_holds(&fact->relevance[j].atoms[k], known));
            may[i] |= all;
        }
        count += may[i];
    }
    free(may);
    return count;
}

size_t interview_due(const struct interview *interview, const struct topic *topic, const struct consultation *consultation)
{
    struct interview other = *interview;
    size_t count = 0;

    other.topic = topic;
    for (size_t i = 0; i < interview->vocabulary->fact_count; i++)
        count += is_due(&other, consultation, i);
    return count;
}

size_t interview_left(const struct interview *interview, const struct consultation *consultation)
{
    int fact = interview_question(interview, consultation);
    struct case_record *tried;
    size_t most = 0;

    if (fact == NOT_FOUND)
        return 0;
    if (interview->vocabulary->facts[fact].type != FACT_ONE && interview->vocabulary->facts[fact].type != FACT_YES_NO)
        return possible(interview, consultation->known);
    tried = case_copy(consultation->known);
    for (size_t i = 0; i < interview->vocabulary->facts[fact].choice_count; i++) {
        size_t count;

        tried->answers[fact].chosen = UINT64_C(1) << i;
        count = possible(interview, tried);
        most = count > most ? count : most;
    }
    case_free(tried);
    return most + 1;
}

size_t interview_passed(const struct interview *interview, const struct consultation *consultation)
{
    size_t passed = 0;

    for (size_t i = 0; i < consultation->lookahead->question_count; i++) {
        const struct open_question *question = &consultation->lookahead->questions[i];

        passed += is_its_own(interview, question->fact) && !waits(interview, consultation->known, question->fact) &&
                  (interview->topic != NULL || question->telling);
    }
    return passed;
}

/* A question that was left before keeps its place on the way back. */
static void leave(struct interview *interview, size_t fact)
{
    size_t i = 0;

    while (i < interview->visited_count && interview->visited[i] != fact)
        i++;
    if (i == interview->visited_count)
        interview->visited[interview->visited_count++] = fact;
    interview->place = interview->visited_count;
}

void interview_answered(struct interview *interview, size_t fact)
{
    interview->skipped[fact] = false;
    leave(interview, fact);
}

void interview_skip(struct interview *interview, size_t fact)
{
    interview->skipped[fact] = true;
    leave(interview, fact);
}

bool interview_back(struct interview *interview)
{
    if (interview->place == 0)
        return false;
    interview->place--;
    return true;
}

bool interview_returned(const struct interview *interview)
{
    return interview->place < interview->visited_count;
}

/* --- Why a question is asked ----------------------------------------------------------------------------------------- */

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

/* What an answer changes, group by group. */
static void put_changes(struct output *output, const struct wording *wording, const struct trial *trial)
{
    const struct advice_change **changes = memory_new(trial->change_count + 1, sizeof *changes);

    for (size_t i = 0; i < trial->change_count; i++)
        changes[i] = &trial->changes[i];
    qsort(changes, trial->change_count, sizeof *changes, by_weight);
    for (int group = 0; group < CHANGE_GROUP_COUNT; group++) {
        struct names_list list = {BUFFER_EMPTY, 0};

        for (size_t i = 0; i < trial->change_count; i++)
            if (change_group_of(changes[i]) == (enum change_group)group) {
                struct buffer name = BUFFER_EMPTY;

                change_words(wording, changes[i], &name);
                list_name(&list, buffer_text(&name));
                buffer_free(&name);
            }
        list_end(&list);
        if (list.count > 0)
            layout_format(output, "   ", "     ", "%s %s", change_group_words((enum change_group)group), buffer_text(&list.text));
        buffer_free(&list.text);
    }
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

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < trials[i].change_count; j++)
            if (trials[i].changes[j].action && !named_before(trials, i, j))
                list_name(&list, wording_label(wording, trials[i].changes[j].subject, NULL));
    list_end(&list);
    if (list.count > 0)
        layout_format(output, "", "", "%s %s", _("This advice depends on the answer:"), buffer_text(&list.text));
    else
        layout_text(output, "", "", _("The answer changes warnings or what must be known first, not what is advised."));
    buffer_free(&list.text);
}

/* No answer changes anything by itself, but one opens questions that do. */
static void put_opened(struct output *output, const struct wording *wording, const struct open_question *question)
{
    layout_text(output, "", "", _("By itself no answer changes the advice, but an answer can open questions that do:"));
    for (size_t i = 0; i < question->opened_count; i++)
        layout_text(output, " • ", "   ", wording_text(wording, &wording->vocabulary->facts[question->opened[i]].question));
    output_text(output, "\n");
}

/* Which advice hangs on it and what each answer would change, by the trials of the look-ahead. */
static void render_question_why(struct output *output, const struct wording *wording, const struct lookahead *lookahead,
                                size_t fact)
{
    const struct open_question *question = lookahead_question(lookahead, fact);

    const struct case_fact *asked = &wording->vocabulary->facts[fact];

    if (question == NULL && asked->interview_stage != NOT_FOUND &&
        !wording->vocabulary->interview_stages[asked->interview_stage].telling) {
        layout_text(output, "", "",
                    _("Asked in every case: what is known of danger must be on record, even where no advice changes."));
        return;
    }
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

/* --- A question of the interview as a person sees it ----------------------------------------------------------------- */

static void put_given(struct output *output, const struct wording *wording, const struct answer *answer,
                      const struct case_fact *fact)
{
    const char *mark = "";
    struct buffer text = BUFFER_EMPTY;

    if (!answer_given(answer))
        return;
    buffer_format(&text, "%s ", _("Answered:"));
    if (answer->measured)
        buffer_format(&text, "%ld", (long)answer->number);
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0) {
            buffer_format(&text, "%s%s", mark, wording_text(wording, &fact->choices[i].label));
            mark = ", ";
        }
    buffer_format(&text, " %s", _("(Enter keeps it)"));
    layout_take(output, "    ", "    ", &text);
}

void interview_put_question(struct output *output, const struct wording *wording, const struct case_record *record, size_t fact)
{
    const struct case_fact *asked = &wording->vocabulary->facts[fact];

    layout_format(output, "", "", "%s%s%s", output_style(output, STYLE_STRONG), wording_text(wording, &asked->question),
                  output_style(output, STYLE_PLAIN));
    for (size_t i = 0; asked->type != FACT_NUMBER && i < asked->choice_count; i++) {
        char first[24];

        snprintf(first, sizeof first, "%3zu ", i + 1);
        layout_text(output, first, "    ", wording_text(wording, &asked->choices[i].label));
    }
    if (asked->type == FACT_MANY)
        layout_text(output, "    ", "    ", _("Several answers: separate them with commas, as in 1,2."));
    if (asked->type == FACT_NUMBER)
        layout_text(output, "    ", "    ", _("A whole number from 0 on."));
    put_given(output, wording, &record->answers[fact], asked);
}

/* --- Terms ----------------------------------------------------------------------------------------------- */

static bool asks_with(const struct wording *wording, const struct case_fact *fact, const struct term *term)
{
    const char *word = wording_text(wording, &term->term);
    bool found = reference_holds_term(wording_text(wording, &fact->question), word) ||
                 reference_holds_term(wording_text(wording, &fact->label), word);

    for (size_t i = 0; !found && i < fact->choice_count; i++)
        found = reference_holds_term(wording_text(wording, &fact->choices[i].label), word);
    return found;
}

static void put_terms(struct output *output, const struct wording *wording, const struct case_fact *fact)
{
    bool any = false;

    for (size_t i = 0; i < wording->reference->term_count; i++) {
        const struct term *term = &wording->reference->terms[i];

        if (!asks_with(wording, fact, term))
            continue;
        if (!any)
            layout_heading(output, _("Terms"));
        any = true;
        lookup_put_term(&(struct lookup){.output = output, .wording = wording}, term);
    }
}

/* What it means: how it is answered, the terms in it, the statements of the source that it serves. */
static void render_question_meaning(struct output *output, const struct wording *wording, size_t fact)
{
    const struct case_fact *asked = &wording->vocabulary->facts[fact];
    const struct lookup lookup = {.output = output, .wording = wording};
    struct buffer text = BUFFER_EMPTY;

    wording_capital(&text, wording_text(wording, &asked->label));
    buffer_format(&text, " · %s", lookup_fact_type(asked->type));
    layout_edge(output, "", "", buffer_text(&text), asked->id);
    lookup_explained(&lookup, asked);
    put_terms(output, wording, asked);
    lookup_fact_uses(&lookup, asked);
    output_text(output, "\n");
    buffer_free(&text);
}

/* --- ask ------------------------------------------------------------------------------------------------------------- */

static struct output *out(const struct talk *talk)
{
    return &talk->shell->session->out;
}

static const struct case_record *record(const struct talk *talk)
{
    return workspace_case(talk->shell->workspace);
}

/* --- Words of the interview ------------------------------------------------------------------------------------------ */

static void skip(struct talk *talk, size_t fact)
{
    interview_skip(talk->interview, fact);
}

/* An answer says danger: half a page on what is done first, and then the person decides whether to stop here. */
static void raise_alarm(struct talk *talk, const struct case_record *before)
{
    static const char *const words[][2] = {{"berhenti", "stop"}, {"lanjut", "continue"}, {NULL, NULL}};

    if (danger_raise(out(talk), &talk->shell->wording, record(talk), before) > 0 && input_interactive(talk->shell->input)) {
        int chosen;

        output_text(out(talk), "\n");
        do
            chosen = shell_ask(talk->shell, _("Stop here and act, or go on asking? [s]top, [c]ontinue: "), words);
        while (chosen < 0 && !talk->shell->ended);
        talk->over = chosen == 0;
    }
}

/* Puts a changed copy of the case on the table. Where "unknown" is no answer of the question, nothing is given: it is passed over. */
static void answered(struct talk *talk, size_t fact, struct case_record *changed)
{
    struct case_record *before = case_copy(record(talk));
    bool given = answer_given(&changed->answers[fact]);

    workspace_change(talk->shell->workspace, changed);
    shell_tell_contradictions(talk->shell);
    if (given)
        interview_answered(talk->interview, fact);
    else
        interview_skip(talk->interview, fact);
    raise_alarm(talk, before);
    case_free(before);
}

static void unknown(struct talk *talk, size_t fact)
{
    const struct case_fact *asked = &record(talk)->vocabulary->facts[fact];
    struct case_record *changed;

    if (asked->unknown == NOT_FOUND && !answer_given(&record(talk)->answers[fact])) {
        skip(talk, fact);
        return;
    }
    changed = case_copy(record(talk));
    answer_clear(&changed->answers[fact]);
    if (asked->unknown != NOT_FOUND)
        changed->answers[fact].chosen = UINT64_C(1) << asked->unknown;
    answered(talk, fact, changed);
}

static void back(struct talk *talk, size_t fact)
{
    (void)fact;
    if (!interview_back(talk->interview))
        shell_say(talk->shell, "%s", _("This is the first question."));
}

static void meaning(struct talk *talk, size_t fact)
{
    render_question_meaning(out(talk), &talk->shell->wording, fact);
}

/* What hangs on an answered question is seen once its answer is taken away. */
static void why(struct talk *talk, size_t fact)
{
    struct case_record *without;
    struct lookahead *lookahead;
    struct diag diag = DIAG_EMPTY;

    if (!answer_given(&record(talk)->answers[fact])) {
        render_question_why(out(talk), &talk->shell->wording, talk->consultation->lookahead, fact);
        return;
    }
    without = case_copy(record(talk));
    answer_clear(&without->answers[fact]);
    if (engine_look_ahead(talk->shell->session->engine, without, &lookahead, &diag) == STATUS_OK)
        render_question_why(out(talk), &talk->shell->wording, lookahead, fact);
    lookahead_free(lookahead);
    diag_free(&diag);
    case_free(without);
}

static void done(struct talk *talk, size_t fact)
{
    (void)fact;
    talk->over = true;
}

enum { SPELLINGS = 4, WORD_MAX = 80 };

static const struct interview_word {
    const char *name[SPELLINGS]; /* Indonesian, English, other spellings; as vocabulary_alias writes them */
    void (*run)(struct talk *talk, size_t fact);
} interview_words[] = {
    {{"bantuan", "help", NULL, NULL}, meaning},
    {{"mengapa", "why", "kenapa", NULL}, why},
    {{"lewati", "skip", NULL, NULL}, skip},
    {{"kembali", "back", NULL, NULL}, back},
    {{"tidak-tahu", "unknown", "belum-tahu", "don-t-know"}, unknown},
    {{"selesai", "done", NULL, NULL}, done},
};

enum { WORD_COUNT = sizeof interview_words / sizeof interview_words[0] };

/* `length` with or without the NUL: the whole word, or its beginning. */
static bool is_spelt(const struct interview_word *word, const char *typed, size_t length)
{
    for (size_t i = 0; i < SPELLINGS && word->name[i] != NULL; i++)
        if (strncmp(word->name[i], typed, length) == 0)
            return true;
    return false;
}

/* The word of the interview that was typed: "?" for help, else as it is spelt, or by a beginning that only one word has. */
static const struct interview_word *find_word(const char *text, bool beginning)
{
    const struct interview_word *found = NULL;
    char typed[WORD_MAX];
    size_t count = 0;

    if (strcmp(text, "?") == 0)
        return &interview_words[0];
    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < WORD_COUNT; i++)
        if (is_spelt(&interview_words[i], typed, strlen(typed) + !beginning)) {
            found = &interview_words[i];
            count++;
        }
    return count == 1 ? found : NULL;
}

/* --- Replies ------------------------------------------------------------------------------------------------ */

enum { COMMAND_LEAST = 3 };

/* The command of the prompt that it begins like, or NULL; fewer letters are rather a slip. */
static const struct shell_command *command_of(const struct talk *talk, const char *text)
{
    const struct shell_command *command = NULL;
    struct buffer word = BUFFER_EMPTY;

    buffer_add_part(&word, text, strcspn(text, " ;"));
    if (word.length >= COMMAND_LEAST)
        command = shell_command_find(buffer_text(&word), talk->shell->wording.language, NULL);
    buffer_free(&word);
    return command;
}

/* A wrong answer is said, and the question stands. Piped, nobody can mend it, and the answers that follow would go astray. */
static void refuse(struct talk *talk, const char *text, struct diag *diag, enum status status)
{
    const struct shell_line line = {.text = text};

    status = shell_refuse(talk->shell, &line, diag, status);
    if (input_interactive(talk->shell->input))
        return;
    talk->status = status;
    talk->over = true;
}

/* Nothing typed: a question gone back to keeps its answer. */
static void keep(struct talk *talk, size_t fact)
{
    if (answer_given(&record(talk)->answers[fact]))
        interview_answered(talk->interview, fact);
    else
        shell_say(talk->shell, "%s", _("Type a number or a word; lewati/skip leaves the question out, ? explains it."));
}

/* Commands and "F=N" work here as at the prompt. What puts another case on the table, or asks other questions, ends the interview first. */
static void run_line(struct talk *talk, const struct shell_command *command, const char *text)
{
    enum status status;

    if (command != NULL && command->leaves) {
        talk->leaves = memory_copy(text);
        talk->over = true;
        return;
    }
    status = shell_run_line(talk->shell, text);
    talk->over = talk->shell->quit;
    if (status != STATUS_OK && !input_interactive(talk->shell->input)) {
        talk->status = status;
        talk->over = true;
    }
}

static void reply(struct talk *talk, size_t fact, const char *text)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct case_record *changed = case_copy(record(talk));
    enum status status = answer_words_reply(changed, fact, text, &warnings, &diag);
    const struct interview_word *word = status != STATUS_OK ? find_word(text, true) : NULL;
    const struct shell_command *command = status != STATUS_OK && word == NULL ? command_of(talk, text) : NULL;

    if (status == STATUS_OK)
        answered(talk, fact, changed);
    else
        case_free(changed);
    if (word != NULL)
        word->run(talk, fact);
    else if (command != NULL)
        run_line(talk, command, text);
    else if (status != STATUS_OK)
        refuse(talk, text, &diag, status);
    shell_warn(talk->shell, &warnings);
    diag_free(&diag);
}

static char *trim(char *text)
{
    size_t length;

    text += strspn(text, " \t");
    length = strlen(text);
    while (length > 0 && strchr(" \t", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

/* Takes what was typed at a question: an answer, a word of the interview, or an assignment to any fact. */
static void talk_take(struct talk *talk, size_t fact, char *typed)
{
    const char *text = trim(typed);
    const struct interview_word *word = find_word(text, false);

    if (*text == '\0')
        keep(talk, fact);
    else if (word != NULL)
        word->run(talk, fact);
    else if (answer_words_are(text) || text[strlen(text) - 1] == '?')
        run_line(talk, NULL, text);
    else
        reply(talk, fact, text);
}

/* --- The dialogue ---------------------------------------------------------------------------------------------------- */

static const struct topic *topic_of(const struct vocabulary *vocabulary, size_t fact)
{
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, vocabulary->facts[fact].topic) == 0)
            return &vocabulary->topics[i];
    return NULL;
}

/* Says which stage begins, once. */
static void put_stage(struct talk *talk, size_t fact)
{
    const struct vocabulary *vocabulary = record(talk)->vocabulary;
    int stage = vocabulary->facts[fact].interview_stage;

    if (interview_topic(talk->interview) != NULL || stage == NOT_FOUND || stage == talk->stage)
        return;
    talk->stage = stage;
    output_text(out(talk), "\n");
    shell_say(talk->shell, _("Part %d of %zu: %s"), stage + 1, vocabulary->interview_stage_count,
              wording_text(&talk->shell->wording, &vocabulary->interview_stages[stage].heading));
}

static void put_question(struct talk *talk, size_t fact)
{
    const struct topic *topic = topic_of(record(talk)->vocabulary, fact);
    size_t left = interview_left(talk->interview, talk->consultation);
    struct buffer edge = BUFFER_EMPTY;

    if (!interview_returned(talk->interview))
        buffer_format(&edge, _("at most %zu left"), left);
    output_text(out(talk), "\n");
    layout_edge_format(out(talk), "", "", buffer_text(&edge), "%s%s%s", output_style(out(talk), STYLE_HEADING),
                       topic != NULL ? wording_text(&talk->shell->wording, &topic->heading) : "",
                       output_style(out(talk), STYLE_PLAIN));
    interview_put_question(out(talk), &talk->shell->wording, record(talk), fact);
    buffer_free(&edge);
}

/* How the interview ends: whether it is settled what to do now, and where to go from here. */
static void say_end(const struct talk *talk)
{
    size_t left = interview_left(talk->interview, talk->consultation);
    size_t passed = interview_passed(talk->interview, talk->consultation);
    bool topic = interview_topic(talk->interview) != NULL;
    struct buffer text = BUFFER_EMPTY;

    if (left > 0)
        buffer_format(&text, _("The interview is paused; the answers stay. At most %zu questions are left (tanya/ask)."), left);
    else if (topic && passed > 0)
        buffer_format(
            &text, _("No other question of this topic changes the advice now; only those passed over or not known could: %zu."),
            passed);
    else if (topic)
        buffer_add(&text, _("No open question of this topic changes the advice any more."));
    else if (passed > 0)
        buffer_format(&text, _("What to do now is settled, except for what was passed over or is not known: %zu."), passed);
    else
        buffer_add(&text, _("What to do now is settled: no other question changes it."));
    buffer_format(&text, " %s", _("Read the advice with saran/advise."));
    output_text(out(talk), "\n");
    shell_say(talk->shell, "%s", buffer_text(&text));
    buffer_free(&text);
}

static enum status look_ahead(struct talk *talk, struct diag *diag)
{
    talk->consultation = workspace_consultation(talk->shell->workspace);
    return consultation_make(talk->consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, diag);
}

/* Asks until nothing is left to ask or the person ends it. Fails where the look-ahead does. */
static enum status hold(struct talk *talk, struct diag *diag)
{
    enum status status;

    while ((status = look_ahead(talk, diag)) == STATUS_OK && !talk->over) {
        enum input_event event;
        char *typed = NULL;

        talk->fact = interview_question(talk->interview, talk->consultation);
        if (talk->fact == NOT_FOUND)
            break;
        put_stage(talk, (size_t)talk->fact);
        put_question(talk, (size_t)talk->fact);
        shell_show(talk->shell);
        event = input_read(talk->shell->input, _("answer> "), false, &typed);
        if (event == INPUT_LINE)
            talk_take(talk, (size_t)talk->fact, typed);
        else
            talk->over = true;
        if (event == INPUT_FAILED)
            talk->status = STATUS_IO;
        free(typed);
    }
    if (status == STATUS_OK && talk->status == STATUS_OK && talk->leaves == NULL)
        say_end(talk);
    return status;
}

/* The topics in which questions are left, numbered by their place among all; how many. */
static size_t put_topics(struct talk *talk)
{
    const struct vocabulary *vocabulary = record(talk)->vocabulary;
    size_t shown = 0;

    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        size_t due = interview_due(talk->interview, &vocabulary->topics[i], talk->consultation);
        char word[TOPIC_WORD_MAX];

        if (due == 0)
            continue;
        if (shown++ == 0)
            shell_say(talk->shell, "%s", _("Go deeper? These topics can still make the advice better:"));
        layout_format(out(talk), "  ", "    ", "%2zu %s (%zu) · tanya %s", i + 1,
                      wording_text(&talk->shell->wording, &vocabulary->topics[i].heading), due,
                      topic_word(&vocabulary->topics[i], talk->shell->wording.language, word, sizeof word));
    }
    return shown;
}

/* The topic that was chosen by its number or its word, or NULL. */
static const struct topic *chosen_topic(const struct vocabulary *vocabulary, const char *typed)
{
    char *rest;
    unsigned long number = strtoul(typed, &rest, 10);

    if (rest != typed && *rest == '\0')
        return number >= 1 && number <= vocabulary->topic_count ? &vocabulary->topics[number - 1] : NULL;
    return topic_find(vocabulary, typed);
}

/* Once it is settled what to do now, a person may choose a topic and go on; any other word is left to the prompt. */
static enum status go_deeper(struct talk *talk, struct diag *diag)
{
    enum status status = STATUS_OK;

    while (status == STATUS_OK && !talk->over && put_topics(talk) > 0 && input_interactive(talk->shell->input)) {
        const struct topic *topic = NULL;
        char *typed = NULL, *text = NULL;

        shell_show(talk->shell);
        talk->fact = NOT_FOUND;
        if (input_read(talk->shell->input, _("topic (Enter: none)> "), false, &typed) == INPUT_LINE) {
            text = trim(typed);
            topic = chosen_topic(record(talk)->vocabulary, text);
        }
        if (topic != NULL) {
            interview_turn_to(talk->interview, topic);
            status = hold(talk, diag);
        } else {
            talk->leaves = text != NULL && *text != '\0' ? memory_copy(text) : NULL;
            talk->over = true;
        }
        free(typed);
    }
    return status;
}

static char **complete_reply(void *context, const char *line, size_t start)
{
    const struct talk *talk = context;
    const char *words[WORD_COUNT + 1];

    if (talk->fact == NOT_FOUND || line[strspn(line, " \t")] == '=')
        return complete_word(talk->shell, line, start);
    for (size_t i = 0; i < WORD_COUNT; i++)
        words[i] = interview_words[i].name[talk->shell->wording.language];
    words[WORD_COUNT] = NULL;
    return complete_answer(talk->shell, &record(talk)->vocabulary->facts[talk->fact], words, line, start);
}

static enum status hold_interview(struct shell *shell, const struct shell_line *line, const struct topic *topic)
{
    struct talk talk = {.shell = shell,
                        .interview = interview_new(workspace_case(shell->workspace)->vocabulary, topic),
                        .fact = NOT_FOUND,
                        .stage = NOT_FOUND};
    struct diag diag = DIAG_EMPTY;
    enum status status;

    shell_say(shell, "%s",
              _("Answer with a number or a word. Also: ? (what it means), mengapa/why, lewati/skip, kembali/back, "
                "tidak-tahu/unknown, selesai/done. simpan/save, saran/advise and the other commands work here, too."));
    input_set_completion(shell->input, complete_reply, &talk);
    status = hold(&talk, &diag);
    if (status == STATUS_OK && talk.status == STATUS_OK && topic == NULL)
        status = go_deeper(&talk, &diag);
    input_set_completion(shell->input, complete_word, shell);
    if (status != STATUS_OK)
        talk.status = shell_refuse(shell, line, &diag, status);
    interview_free(talk.interview);
    if (talk.leaves != NULL)
        talk.status = shell_run_line(shell, talk.leaves);
    free(talk.leaves);
    return talk.status;
}

/* --- The command ------------------------------------------------------------------------------------------- */

static enum status refuse_topic(struct shell *shell, const struct shell_line *line)
{
    const struct vocabulary *vocabulary = workspace_case(shell->workspace)->vocabulary;
    struct buffer hint = BUFFER_EMPTY;
    char word[TOPIC_WORD_MAX];
    enum status status;

    buffer_add(&hint, _("topics:"));
    for (size_t i = 0; i < vocabulary->topic_count; i++)
        buffer_format(&hint, "%s %s", i > 0 ? "," : "",
                      topic_word(&vocabulary->topics[i], shell->wording.language, word, sizeof word));
    status = shell_refuse_word(shell, line, 1, buffer_text(&hint), _("there is no topic '%s'"), line->words[1].text);
    buffer_free(&hint);
    return status;
}

static enum status run(struct shell *shell, const struct shell_line *line)
{
    const struct topic *topic = NULL;

    if (line->count > 1) {
        topic = topic_find(workspace_case(shell->workspace)->vocabulary, line->words[1].text);
        if (topic == NULL)
            return refuse_topic(shell, line);
    }
    return hold_interview(shell, line, topic);
}

const struct shell_command shell_interview_commands[] = {
    {
        .name = {"tanya", "ask"},
        .arguments = N_("[TOPIC]"),
        .summary = N_("guided interview: danger first, then what settles what to do now, then any topic"),
        .example = "tanya\ntanya keselamatan",
        .run = run,
        .leaves = true,
        .lists = LIST(TOPICS),
        .most = 1,
    },
    {.run = NULL},
};
