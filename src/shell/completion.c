/* Candidates for a half-typed word at the prompt. */
#include "shell/completion.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "memory.h"
#include "shell/shell.h"

/* Candidates in the making; the array ends with NULL. */
struct gathering {
    const char *word;
    char **items;
    size_t count;
    size_t capacity;
};

static void offer(struct gathering *gathering, const char *candidate, const char *end)
{
    struct buffer text = BUFFER_EMPTY;

    if (candidate == NULL || strncmp(candidate, gathering->word, strlen(gathering->word)) != 0)
        return;
    buffer_format(&text, "%s%s", candidate, end);
    gathering->items = memory_grow(gathering->items, &gathering->capacity, gathering->count + 2, sizeof *gathering->items);
    gathering->items[gathering->count++] = text.text;
    gathering->items[gathering->count] = NULL;
}

/* The languages, the current one first: the other is offered only where the current one has nothing. */
static int language_at(const struct shell *shell, int place)
{
    return place == 0 ? (int)shell->wording.language : 1 - (int)shell->wording.language;
}

static void offer_commands(const struct shell *shell, struct gathering *gathering)
{
    const struct shell_command *command;

    for (int place = 0; place < 2 && gathering->count == 0; place++)
        for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
            offer(gathering, command->name[language_at(shell, place)], "");
}

/* The name in a language: an alias where there is one, else the id, which is in English. */
static const char *name_in(const char *id, const char *const alias[2], int language)
{
    return language == LANGUAGE_EN || alias[language] == NULL ? id : alias[language];
}

static void offer_facts(const struct shell *shell, struct gathering *gathering, const char *end)
{
    const struct vocabulary *vocabulary = shell->wording.vocabulary;
    size_t before = gathering->count;

    for (int place = 0; place < 2 && gathering->count == before; place++)
        for (size_t i = 0; i < vocabulary->fact_count; i++) {
            const struct case_fact *fact = &vocabulary->facts[i];

            offer(gathering, name_in(fact->id, fact->alias, language_at(shell, place)), end);
        }
}

static void offer_values(const struct shell *shell, struct gathering *gathering, const struct case_fact *fact)
{
    for (int place = 0; place < 2 && gathering->count == 0; place++)
        for (size_t i = 0; i < fact->choice_count; i++) {
            const struct choice *choice = &fact->choices[i];

            offer(gathering, name_in(choice->value, choice->alias, language_at(shell, place)), "");
        }
}

static void offer_rules(const struct shell *shell, struct gathering *gathering)
{
    const struct rulebook *rulebook = shell->wording.rulebook;

    for (size_t i = 0; i < rulebook->rule_count; i++)
        offer(gathering, rulebook->rules[i].id, "");
}

/* Actions and assessments. */
static void offer_subjects(const struct shell *shell, struct gathering *gathering)
{
    const struct reference *reference = shell->wording.reference;
    const struct vocabulary *vocabulary = shell->wording.vocabulary;

    for (size_t i = 0; i < reference->action_count; i++)
        offer(gathering, reference->actions[i].subject, "");
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        offer(gathering, vocabulary->assessments[i].name, "");
}

/* What may follow a value: who said it. */
static char **complete_source_of_answer(const struct shell *shell, const char *before, const char *word)
{
    struct gathering gathering = {.word = word};
    size_t length = strlen(before);
    bool said =
        (length >= 4 && strcmp(before + length - 4, "dari") == 0) || (length >= 4 && strcmp(before + length - 4, "from") == 0);

    for (int place = 0; place < 2 && gathering.count == 0; place++) {
        enum language language = (enum language)language_at(shell, place);

        if (!said)
            offer(&gathering, language == LANGUAGE_ID ? "dari" : "from", "");
        for (int source = 0; said && source < SOURCE_COUNT; source++)
            offer(&gathering, answer_source_word_in((enum answer_source)source, language), "");
    }
    return gathering.items;
}

/* --- Completers of commands ------------------------------------------------------------------------------------ */

char **complete_among(const char *const *list, const char *word)
{
    struct gathering gathering = {.word = word};

    for (; *list != NULL; list++)
        offer(&gathering, *list, "");
    return gathering.items;
}

char **complete_fact(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    (void)index;
    offer_facts(shell, &gathering, "");
    return gathering.items;
}

char **complete_assignment(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    (void)index;
    offer_facts(shell, &gathering, "=");
    return gathering.items;
}

char **complete_rule(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    if (index == 1)
        offer_rules(shell, &gathering);
    if (index == 1 && *word != '\0')
        offer_subjects(shell, &gathering);
    return gathering.items;
}

char **complete_rule_id(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    if (index == 1)
        offer_rules(shell, &gathering);
    return gathering.items;
}

char **complete_run(const struct shell *shell, size_t index, const char *word)
{
    const struct rulebook *rulebook = shell->wording.rulebook;
    struct gathering gathering = {.word = word};

    for (size_t i = 0; index == 1 && i < rulebook->stage_count; i++)
        offer(&gathering, rulebook->stages[i], "");
    if (index == 1 && *word != '\0') {
        offer_subjects(shell, &gathering);
        offer_rules(shell, &gathering);
        offer_facts(shell, &gathering, "");
    }
    return gathering.items;
}

char **complete_source(const struct shell *shell, size_t index, const char *word)
{
    const struct reference *reference = shell->wording.reference;
    struct gathering gathering = {.word = word};

    for (size_t i = 0; index == 1 && i < reference->section_count; i++)
        offer(&gathering, reference->sections[i].code, "");
    for (size_t i = 0; index == 1 && i < reference->source_count; i++)
        offer(&gathering, reference->sources[i].key, "");
    return gathering.items;
}

char **complete_action(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    if (index == 1)
        offer_subjects(shell, &gathering);
    return gathering.items;
}

char **complete_asked(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    if (index != 1)
        return NULL;
    offer_subjects(shell, &gathering);
    if (*word != '\0') {
        offer_rules(shell, &gathering);
        offer_facts(shell, &gathering, "");
    }
    return gathering.items;
}

char **complete_topic_of_help(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};

    if (index != 1)
        return NULL;
    offer_commands(shell, &gathering);
    if (*word != '\0') {
        offer_facts(shell, &gathering, "");
        offer_rules(shell, &gathering);
    }
    return gathering.items;
}

/* Folders end with "/"; letters that glob would read as a pattern are left alone. */
char **complete_file(const struct shell *shell, size_t index, const char *word)
{
    struct gathering gathering = {.word = word};
    struct buffer pattern = BUFFER_EMPTY;
    glob_t found;

    (void)shell;
    if (index != 1 || strpbrk(word, "*?[\\") != NULL)
        return NULL;
    buffer_format(&pattern, "%s*", word);
    if (glob(pattern.text, GLOB_MARK, NULL, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; i++)
            offer(&gathering, found.gl_pathv[i], "");
        globfree(&found);
    }
    buffer_free(&pattern);
    return gathering.items;
}

/* --- The word at the cursor ---------------------------------------------------------------------------------------- */

/* The fact whose values are being typed, or NULL: behind "F=" and the values before this one. */
static const struct case_fact *fact_of_value(const struct vocabulary *vocabulary, const char *command, size_t length)
{
    char name[128];
    size_t end = length, start;
    int fact;

    while (end > 0 && command[end - 1] != '=' && command[end - 1] != ' ')
        end--;
    if (end == 0 || command[end - 1] != '=')
        return NULL;
    end--;
    if (end > 0 && (command[end - 1] == '+' || command[end - 1] == '-'))
        end--;
    start = end;
    while (start > 0 && command[start - 1] != ' ')
        start--;
    if (end - start >= sizeof name)
        return NULL;
    snprintf(name, sizeof name, "%.*s", (int)(end - start), command + start);
    fact = vocabulary_fact(vocabulary, name);
    return fact != NOT_FOUND ? &vocabulary->facts[fact] : NULL;
}

/* The words before the cursor: the first of them, and how many. */
static size_t count_words(const char *command, size_t length, char *first, size_t size)
{
    size_t count = 0, at = 0;

    first[0] = '\0';
    while (at < length) {
        size_t word = strcspn(command + at, " \t");

        if (word > length - at)
            word = length - at;
        if (word > 0 && count++ == 0)
            snprintf(first, size, "%.*s", (int)word, command + at);
        at += word + 1;
    }
    return count;
}

static char **complete_first(const struct shell *shell, const char *word)
{
    struct gathering gathering = {.word = word};

    offer_commands(shell, &gathering);
    if (*word != '\0')
        offer_facts(shell, &gathering, "=");
    return gathering.items;
}

static char **complete_option(const struct shell *shell, unsigned options, const char *word)
{
    struct gathering gathering = {.word = word};

    for (int i = 0; i < OPTION_COUNT; i++)
        if ((options >> i & 1) != 0)
            offer(&gathering, request_option_name((enum request_option)i, shell->wording.language), "");
    return gathering.items;
}

static char **complete_argument(const struct shell *shell, const char *first, size_t index, const char *word)
{
    char **candidates;
    struct buffer several = BUFFER_EMPTY;
    const struct shell_command *command = shell_command_find(first, shell->wording.language, &several);

    buffer_free(&several);
    if (command == NULL)
        return NULL;
    candidates = command->complete != NULL ? command->complete(shell, index, word) : NULL;
    return candidates != NULL || (index == 1 && *word == '\0' && command->complete != NULL)
               ? candidates
               : complete_option(shell, command->options, word);
}

char **complete_word(void *context, const char *line, size_t start)
{
    const struct shell *shell = context;
    const char *word = line + start;
    const char *command = line;
    const struct case_fact *fact;
    char first[128], before[128];
    size_t length, count;

    for (const char *at = line; at < word; at++)
        if (*at == ';')
            command = at + 1;
    command += strspn(command, " \t");
    length = word > command ? (size_t)(word - command) : 0;
    fact = fact_of_value(shell->wording.vocabulary, command, length);
    if (fact != NULL) {
        struct gathering gathering = {.word = word};

        offer_values(shell, &gathering, fact);
        return gathering.items;
    }
    count = count_words(command, length, first, sizeof first);
    if (count == 0)
        return complete_first(shell, word);
    if (memchr(command, '=', length) != NULL && strchr(first, '=') != NULL) {
        while (length > 0 && command[length - 1] == ' ')
            length--;
        snprintf(before, sizeof before, "%.*s", (int)(length < sizeof before ? length : 0), command);
        return complete_source_of_answer(shell, before, word);
    }
    return complete_argument(shell, first, count, word);
}
