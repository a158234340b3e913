/* completion: the bash completion of the program, and the ids that it asks for while it completes. */
#include <string.h>

#include "base/buffer.h"
#include "base/output.h"
#include "program/options.h"
#include "program/session.h"
#include "shell/completion.h"
#include "text.h"

/* --- The bash completion of the program ------------------------------------------------------------------------------ */

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

/* An option as it is typed; where it has a letter, then that behind `between`. `before` stands before each. */
static void put_name(struct output *output, const struct option_row *row, const char *between, const char *before)
{
    output_format(output, "%s--%s", before, row->name);
    if (row->letter != 0)
        output_format(output, "%s%s-%c", between, before, row->letter);
}

static void put_option_names(struct output *output, const struct option_row *row)
{
    for (; row != NULL && row->name != NULL; row++)
        put_name(output, row, "", " ");
}

/* What may follow options that take a value: the words of a list, a folder, a file, or anything. `command` "*:" stands for every one. */
static void put_values(struct output *output, const char *command, const struct option_row *row)
{
    for (; row != NULL && row->name != NULL; row++) {
        const char *value = row->value, *what = "values";
        bool listed = value != NULL && strchr(value, '|') != NULL;

        if (value == NULL)
            continue;
        if (!listed && (strcmp(value, "DIR") == 0 || strcmp(value, "RULES") == 0))
            what = "folders";
        else if (!listed && strstr(value, "FILE") != NULL)
            what = "files";
        output_text(output, "        ");
        put_name(output, row, " | ", command);
        output_format(output, ") what=%s list='' words='", what);
        for (; listed && *value != '\0'; value++)
            output_bytes(output, *value == '|' ? " " : value, 1);
        output_text(output, "' ;;\n");
    }
}

/* Options whose value is a word of its own, so that it is not taken for a command. */
static void put_skipped(struct output *output, const struct option_row *row)
{
    for (; row->name != NULL; row++)
        if (row->value != NULL) {
            output_text(output, row == options_table ? "" : " | ");
            put_name(output, row, " | ", "");
        }
}

/* Whether a file may stand among the arguments. */
static bool takes_file(const struct command *command)
{
    const char *arguments = command->arguments;

    return strstr(arguments, ".json") != NULL || strstr(arguments, "FILE") != NULL || strstr(arguments, "PATH") != NULL ||
           strstr(arguments, "SUMMARY") != NULL;
}

/* One line for a command: its options, and what its arguments may be. In `words` "@rules" names a list. */
static void put_command(struct output *output, const struct command *command)
{
    const char *at = command->completed != NULL ? strchr(command->completed, '@') : NULL;

    output_format(output, "        %s) options='", command->name[0] != '\0' ? command->name : "''");
    put_option_names(output, command->options);
    put_option_names(output, options_table);
    output_format(output, "' what=%s", takes_file(command) ? "files" : "nothing");
    if (command->completed != NULL)
        output_format(output, " words='%.*s'", (int)(at != NULL ? at - command->completed : (long)strlen(command->completed)),
                      command->completed);
    if (at != NULL)
        output_format(output, " list=%s", at + 1);
    output_text(output, " ;;\n");
}

static void put_names(struct output *output, const char *between)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        output_format(output, "%s%s", i > 0 ? between : "", commands[i]->name);
}

/* Writes a script to be sourced. It needs bash alone, not the package bash-completion. */
static void bash_completion(struct output *output)
{
    output_text(output, head);
    output_text(output, "            ");
    put_skipped(output, options_table);
    put_skipped(output, command_prompt.options);
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
    for (size_t i = 0; commands[i] != NULL; i++) {
        struct buffer command = BUFFER_EMPTY;

        buffer_format(&command, "%s:", commands[i]->name);
        put_values(output, buffer_text(&command), commands[i]->options);
        buffer_free(&command);
    }
    put_values(output, "*:", command_prompt.options);
    put_values(output, "*:", options_table);
    output_text(output, tail);
}

/* --- completion ------------------------------------------------------------------------------------------------------ */

static const struct {
    const char *word;
    enum word_list list;
} lists[] = {{"rules", LIST_RULES},       {"facts", LIST_FACTS},     {"sources", LIST_SOURCES},
             {"subjects", LIST_SUBJECTS}, {"schemas", LIST_SCHEMAS}, {"codes", LIST_CODES}};
enum { LISTS = sizeof lists / sizeof *lists };

static size_t chosen; /* LISTS: bash */

static bool check(struct reading *reading, const char *const *words)
{
    struct buffer known = BUFFER_EMPTY;
    bool good;

    buffer_add(&known, "bash");
    for (chosen = 0; chosen < LISTS && strcmp(lists[chosen].word, words[0]) != 0; chosen++)
        continue;
    for (size_t i = 0; i < LISTS; i++)
        buffer_format(&known, ", %s", lists[i].word);
    good = chosen < LISTS || strcmp(words[0], "bash") == 0 ||
           options_refuse(reading, _("'%s' is none of %s"), words[0], buffer_text(&known));
    buffer_free(&known);
    return good;
}

static enum status run(struct session *session, const char *const *words)
{
    enum status status = STATUS_OK;
    const char *word;

    (void)words;
    if (chosen == LISTS)
        bash_completion(&session->out);
    else if (lists[chosen].list < LISTS_OF_RULES)
        status = session_open(session);
    for (size_t i = 0; chosen < LISTS && status == STATUS_OK; i++) {
        word = word_of_list(session->engine, lists[chosen].list, i);
        if (word == NULL)
            break;
        output_format(&session->out, "%s\n", word);
    }
    return status;
}

const struct command command_completion = {
    .name = "completion",
    .arguments = "bash|LIST",
    .summary = N_("completion of the command line in bash"),
    .about = N_("What bash needs to complete the command line; or one of the lists it asks for while it completes: rules, facts, "
                "sources, subjects, schemas, codes."),
    .example = "source <(intervensi completion bash)",
    .least = 1,
    .most = 1,
    .completed = "bash",
    .check = check,
    .run = run,
};
