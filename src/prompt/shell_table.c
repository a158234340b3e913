/* The commands of the prompt, found by name. See shell_table.h. */
#include "prompt/shell_table.h"

#include <string.h>

#include "text.h"

static const struct shell_command *const tables[] = {
    shell_interview_commands, shell_show_commands, shell_step_commands, shell_case_commands, shell_program_commands,
};

/* What people type out of habit. */
static const struct {
    const char *word, *name;
} habits[] = {{"exit", "quit"}, {"q", "quit"}, {"?", "help"}};

const struct shell_command *shell_command_at(size_t n)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct shell_command *command = tables[i]; command->run != NULL; command++)
            if (n-- == 0)
                return command;
    return NULL;
}

static const struct shell_command *find_exact(const char *word)
{
    const struct shell_command *command;

    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (strcmp(habits[i].word, word) == 0)
            word = habits[i].name;
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        if (strcmp(command->name[LANGUAGE_ID], word) == 0 || strcmp(command->name[LANGUAGE_EN], word) == 0)
            return command;
    return NULL;
}

/* The only command whose name in this language begins so; `count` is how many do. */
static const struct shell_command *find_beginning(const char *word, enum language language, size_t *count)
{
    const struct shell_command *command, *found = NULL;

    *count = 0;
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        if (strncmp(command->name[language], word, strlen(word)) == 0) {
            found = command;
            ++*count;
        }
    return *count == 1 ? found : NULL;
}

static void list(const char *word, enum language language, struct buffer *several)
{
    const struct shell_command *command;

    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        if (strncmp(command->name[language], word, strlen(word)) == 0)
            buffer_format(several, "%s%s", several->length > 0 ? ", " : "", command->name[language]);
}

const struct shell_command *shell_command_find(const char *word, enum language language, struct buffer *several)
{
    const struct shell_command *command = find_exact(word);
    enum language tried[2] = {language, language == LANGUAGE_ID ? LANGUAGE_EN : LANGUAGE_ID};

    for (int i = 0; command == NULL && i < 2 && *word != '\0'; i++) {
        size_t count;

        command = find_beginning(word, tried[i], &count);
        if (count > 1) {
            list(word, tried[i], several);
            break;
        }
    }
    return command;
}

const char *shell_command_nearest(const char *word)
{
    const struct shell_command *command;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(&nearest, command->name[language]);
    return nearest.best;
}
