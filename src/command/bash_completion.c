/* The bash completion of the program. See bash_completion.h. */
#include "command/bash_completion.h"

#include <string.h>

#include "program/options.h"

/* `word` is what is being completed, `before` the word before it; bash hands "--to=json" in as three words. */
static const char head[] = "# Completion of intervensi for bash. Made by: intervensi completion bash\n"
                           "_intervensi() {\n"
                           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' "
                           "words='' list='' what=files i\n"
                           "    if [[ $word == '=' ]]; then\n"
                           "        word=''\n"
                           "    elif [[ $before == '=' ]]; then\n"
                           "        before=${COMP_WORDS[COMP_CWORD - 2]}\n"
                           "    fi\n"
                           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                           "        case ${COMP_WORDS[i]} in\n";
static const char after_commands[] = "        esac\n"
                                     "    done\n"
                                     "    case $command in\n";
static const char tail[] =
    "    esac\n"
    "    COMPREPLY=()\n"
    "    if [[ $what != values && $word == -* ]]; then\n"
    "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n"
    "        return\n"
    "    fi\n"
    "    [[ $list ]] && words+=\" $(\"${COMP_WORDS[0]}\" completion \"$list\" 2>/dev/null)\"\n"
    "    [[ $words ]] && mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
    "    case $what in\n"
    "        files) compopt -o filenames 2>/dev/null; mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
    "        folders) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$word\") ;;\n"
    "    esac\n"
    "}\n"
    "complete -F _intervensi intervensi\n";

static void put_option_names(struct output *output, const struct argp_option *table)
{
    for (; table != NULL && table->name != NULL; table++) {
        output_format(output, " --%s", table->name);
        if (table->key > 0 && table->key < 128)
            output_format(output, " -%c", table->key);
    }
}

/* What may follow an option that takes a value: the words of its list, a folder, a file, or anything. */
static void put_values(struct output *output, const struct argp_option *option)
{
    const char *value = option->arg;

    if (strchr(value, '|') != NULL) {
        output_text(output, "what=values list='' words='");
        for (; *value != '\0'; value++)
            output_bytes(output, *value == '|' ? " " : value, 1);
        output_text(output, "'");
    } else if (strcmp(value, "DIR") == 0 || strcmp(value, "RULES") == 0) {
        output_text(output, "what=folders list='' words=''");
    } else if (strstr(value, "FILE") != NULL) {
        output_text(output, "what=files list='' words=''");
    } else {
        output_text(output, "what=values list='' words=''");
    }
}

/* `command` "*" stands for every one. */
static void put_values_of_options(struct output *output, const char *command, const struct argp_option *table)
{
    for (; table != NULL && table->name != NULL; table++) {
        if (table->arg == NULL)
            continue;
        output_format(output, "        %s:--%s", command, table->name);
        if (table->key > 0 && table->key < 128)
            output_format(output, " | %s:-%c", command, table->key);
        output_text(output, ") ");
        put_values(output, table);
        output_text(output, " ;;\n");
    }
}

/* Options whose value is a word of its own, so that it is not taken for a command. */
static void put_skipped(struct output *output, const struct argp_option *table)
{
    for (; table != NULL && table->name != NULL; table++) {
        if (table->arg == NULL)
            continue;
        output_format(output, "%s--%s", table == options_table ? "" : " | ", table->name);
        if (table->key > 0 && table->key < 128)
            output_format(output, " | -%c", table->key);
    }
}

/* Whether a file may stand among the arguments. */
static bool takes_file(const struct command *command)
{
    const char *arguments = command->argp->args_doc;

    return strstr(arguments, ".json") != NULL || strstr(arguments, "FILE") != NULL || strstr(arguments, "PATH") != NULL ||
           strstr(arguments, "SUMMARY") != NULL;
}

/* One line for a command: its options, and what its arguments may be. In `words` "@rules" names a list. */
static void put_command(struct output *output, const struct command *command)
{
    const char *at = command->words != NULL ? strchr(command->words, '@') : NULL;

    output_format(output, "        %s) options='", command->name[0] != '\0' ? command->name : "''");
    put_option_names(output, command->argp->options);
    put_option_names(output, options_table);
    output_format(output, "' what=%s", takes_file(command) ? "files" : "nothing");
    if (command->words != NULL)
        output_format(output, " words='%.*s'", (int)(at != NULL ? at - command->words : (long)strlen(command->words)),
                      command->words);
    if (at != NULL)
        output_format(output, " list=%s", at + 1);
    output_text(output, " ;;\n");
}

static void put_names(struct output *output, const char *between)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        output_format(output, "%s%s", i > 0 ? between : "", commands[i]->name);
}

void bash_completion(struct output *output)
{
    output_text(output, head);
    output_text(output, "            ");
    put_skipped(output, options_table);
    put_skipped(output, command_prompt.argp->options);
    output_text(output, ") ((i++)); [[ ${COMP_WORDS[i]} == '=' ]] && ((i++)) ;;\n            ");
    put_names(output, " | ");
    output_text(output, ") command=${COMP_WORDS[i]}; break ;;\n");
    output_text(output, after_commands);
    for (size_t i = 0; commands[i] != NULL; i++)
        put_command(output, commands[i]);
    put_command(output, &command_prompt);
    output_text(output, "    esac\n    [[ $command ]] || words='");
    put_names(output, " ");
    output_text(output, "'\n    case $command:$before in\n");
    for (size_t i = 0; commands[i] != NULL; i++)
        put_values_of_options(output, commands[i]->name, commands[i]->argp->options);
    put_values_of_options(output, "*", command_prompt.argp->options);
    put_values_of_options(output, "*", options_table);
    output_text(output, tail);
}
