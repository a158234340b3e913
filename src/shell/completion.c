/* The lists that words come from, and candidates for a half-typed word at the prompt. */
#include "shell/completion.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "engine.h"
#include "memory.h"
#include "shell/interview.h"
#include "shell/shell.h"
#include "json/schema.h"

const char *word_of_list(const struct engine *engine, enum word_list list, size_t n)
{
    static const char *const languages[] = {"id", "en"};
    const struct rulebook *rulebook = engine != NULL ? engine_rulebook(engine) : NULL;
    const struct vocabulary *vocabulary = engine != NULL ? engine_vocabulary(engine) : NULL;
    const struct reference *reference = engine != NULL ? engine_reference(engine) : NULL;
    size_t more;

    switch (list) {
    case LIST_RULES: return n < rulebook->rule_count ? rulebook->rules[n].id : NULL;
    case LIST_FACTS: return n < vocabulary->fact_count ? vocabulary->facts[n].id : NULL;
    case LIST_STAGES: return n < rulebook->stage_count ? rulebook->stages[n] : NULL;
    case LIST_SCHEMAS: return schema_names[n];
    case LIST_CODES: return n < CODE_COUNT ? code_word((enum code)n) : NULL;
    case LIST_LANGUAGES: return n < 2 ? languages[n] : NULL;
    case LIST_SOURCES:
        more = n - reference->section_count;
        if (n < reference->section_count)
            return reference->sections[n].code;
        return more < reference->source_count ? reference->sources[more].key : NULL;
    case LIST_SUBJECTS:
        more = n - reference->action_count;
        if (n < reference->action_count)
            return reference->actions[n].subject;
        return more < vocabulary->assessment_count ? vocabulary->assessments[more].name : NULL;
    case LIST_ASSIGNED:
    case LIST_COMMANDS:
    case LIST_TOPICS:
    case LIST_START:
    case LIST_FILES:
    case LIST_COUNT: break;
    }
    return NULL;
}

/* --- Candidates for a half-typed word at the prompt ------------------------------------------------------------------ */

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

/* The name in a language: an alias where there is one, else the id, which is in English. */
static const char *name_in(const char *id, const char *const alias[2], int language)
{
    return language == LANGUAGE_EN || alias[language] == NULL ? id : alias[language];
}

static void offer_values(const struct shell *shell, struct gathering *gathering, const struct case_fact *fact)
{
    for (int place = 0; place < 2 && gathering->count == 0; place++)
        for (size_t i = 0; i < fact->choice_count; i++) {
            const struct choice *choice = &fact->choices[i];

            offer(gathering, name_in(choice->value, choice->alias, language_at(shell, place)), "");
        }
}

/* Folders end with "/"; letters that glob would read as a pattern are left alone. */
static void offer_files(struct gathering *gathering)
{
    struct buffer pattern = BUFFER_EMPTY;
    glob_t found;

    if (strpbrk(gathering->word, "*?[\\") != NULL)
        return;
    buffer_format(&pattern, "%s*", gathering->word);
    if (glob(pattern.text, GLOB_MARK, NULL, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; i++)
            offer(gathering, found.gl_pathv[i], "");
        globfree(&found);
    }
    buffer_free(&pattern);
}

static void offer_list(const struct shell *shell, struct gathering *gathering, enum word_list list)
{
    const struct vocabulary *vocabulary = shell->wording.vocabulary;
    const struct shell_command *command;
    const char *word;
    size_t before = gathering->count;

    for (int place = 0; place < 2 && gathering->count == before; place++) {
        int language = language_at(shell, place);

        if (list == LIST_COMMANDS)
            for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
                offer(gathering, command->name[language], "");
        else if (list == LIST_FACTS || list == LIST_ASSIGNED)
            for (size_t i = 0; i < vocabulary->fact_count; i++)
                offer(gathering, name_in(vocabulary->facts[i].id, vocabulary->facts[i].alias, language),
                      list == LIST_ASSIGNED ? "=" : "");
        else if (place > 0)
            return;
        else if (list == LIST_FILES)
            offer_files(gathering);
        else if (list == LIST_START)
            offer(gathering, language == LANGUAGE_ID ? "awal" : "start", "");
        else if (list == LIST_TOPICS)
            for (size_t i = 0; i < vocabulary->topic_count; i++) {
                char name[TOPIC_WORD_MAX];

                offer(gathering, topic_word(&vocabulary->topics[i], shell->wording.language, name, sizeof name), "");
            }
        else
            for (size_t i = 0; (word = word_of_list(shell->session->engine, list, i)) != NULL; i++)
                offer(gathering, word, "");
    }
}

static void offer_lists(const struct shell *shell, struct gathering *gathering, unsigned lists)
{
    for (int list = 0; list < LIST_COUNT; list++)
        if ((lists >> list & 1) != 0)
            offer_list(shell, gathering, (enum word_list)list);
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

/* The command itself, or its n-th word: options where nothing else fits. */
static char **complete_argument(const struct shell *shell, const char *first, size_t n, const char *word)
{
    struct gathering gathering = {.word = word};
    const struct shell_command *command = shell_command_find(first, shell->wording.language, NULL);

    if (n == 0)
        offer_lists(shell, &gathering, LIST(COMMANDS) | (*word != '\0' ? LIST(ASSIGNED) : 0));
    else if (command != NULL)
        offer_lists(shell, &gathering,
                    command->each | (n == 1 ? command->lists : 0) | (n == 1 && *word != '\0' ? command->begun : 0));
    for (int i = 0; command != NULL && gathering.count == 0 && i < OPTION_COUNT; i++)
        if ((command->options >> i & 1) != 0 && (n > 1 || *word != '\0' || (command->each | command->lists) == 0))
            offer(&gathering, request_option_name((enum request_option)i, shell->wording.language), "");
    return gathering.items;
}

char **complete_answer(const struct shell *shell, const struct case_fact *fact, const char *const *words, const char *line,
                       size_t start)
{
    struct gathering gathering = {.word = line + start};

    offer_values(shell, &gathering, fact);
    for (size_t i = 0; words[i] != NULL; i++)
        offer(&gathering, words[i], "");
    return gathering.count > 0 ? gathering.items : complete_word((void *)(uintptr_t)shell, line, start);
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
    if (memchr(command, '=', length) != NULL && strchr(first, '=') != NULL) {
        while (length > 0 && command[length - 1] == ' ')
            length--;
        snprintf(before, sizeof before, "%.*s", (int)(length < sizeof before ? length : 0), command);
        return complete_source_of_answer(shell, before, word);
    }
    return complete_argument(shell, first, count, word);
}
