/* completion: the bash completion of the program, and the ids that it asks for while it completes. */
#include <string.h>

#include "base/buffer.h"
#include "base/output.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/schema.h"

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

/* Writes a script to be sourced. It needs bash alone, not the package bash-completion. */
static void bash_completion(struct output *output)
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

/* --- completion ------------------------------------------------------------------------------------------------------ */

struct completion_input {
    int list;
};

static void list_rules(const struct session *session, struct output *output)
{
    const struct rulebook *rulebook = engine_rulebook(session->engine);

    for (size_t i = 0; i < rulebook->rule_count; i++)
        output_format(output, "%s\n", rulebook->rules[i].id);
}

static void list_facts(const struct session *session, struct output *output)
{
    const struct vocabulary *vocabulary = engine_vocabulary(session->engine);

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        output_format(output, "%s\n", vocabulary->facts[i].id);
}

static void list_sources(const struct session *session, struct output *output)
{
    const struct reference *reference = engine_reference(session->engine);

    for (size_t i = 0; i < reference->section_count; i++)
        output_format(output, "%s\n", reference->sections[i].code);
    for (size_t i = 0; i < reference->source_count; i++)
        output_format(output, "%s\n", reference->sources[i].key);
}

/* What may be asked about: actions and assessments. */
static void list_subjects(const struct session *session, struct output *output)
{
    const struct reference *reference = engine_reference(session->engine);
    const struct vocabulary *vocabulary = engine_vocabulary(session->engine);

    for (size_t i = 0; i < reference->action_count; i++)
        output_format(output, "%s\n", reference->actions[i].subject);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        output_format(output, "%s\n", vocabulary->assessments[i].name);
}

static void list_schemas(const struct session *session, struct output *output)
{
    (void)session;
    for (size_t i = 0; schema_names[i] != NULL; i++)
        output_format(output, "%s\n", schema_names[i]);
}

static void list_codes(const struct session *session, struct output *output)
{
    (void)session;
    for (enum code code = 0; code < CODE_COUNT; code++)
        output_format(output, "%s\n", code_word(code));
}

static const char *const words[] = {"bash", "rules", "facts", "sources", "subjects", "schemas", "codes", NULL};

/* In the order of the words, after the first. */
static const struct {
    bool needs_engine;
    void (*print)(const struct session *session, struct output *output);
} lists[] = {{true, list_rules},    {true, list_facts},    {true, list_sources},
             {true, list_subjects}, {false, list_schemas}, {false, list_codes}};

static error_t choose(struct argp_state *state, const char *word, int *chosen)
{
    struct buffer list = BUFFER_EMPTY;
    error_t error;

    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], word) == 0)
            *chosen = i;
        buffer_format(&list, "%s%s", i > 0 ? ", " : "", words[i]);
    }
    error = *chosen >= 0 ? 0 : options_refuse(state, _("'%s' is none of %s"), word, buffer_text(&list));
    buffer_free(&list);
    return error;
}

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct completion_input *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: input->list = -1; return 0;
    case ARGP_KEY_ARG:
        if (input->list >= 0)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        return choose(state, argument, &input->list);
    case ARGP_KEY_END: return input->list >= 0 ? 0 : options_missing(state, "bash");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run(struct session *session, const void *data)
{
    const struct completion_input *input = data;
    enum status status = STATUS_OK;

    if (input->list == 0) {
        bash_completion(&session->out);
        return STATUS_OK;
    }
    if (lists[input->list - 1].needs_engine)
        status = session_open(session);
    if (status == STATUS_OK)
        lists[input->list - 1].print(session, &session->out);
    return status;
}

static const struct argp argp = {
    NULL,
    parse,
    "bash|LIST",
    N_("What bash needs to complete the command line; or one of the lists it asks for while it completes: rules, facts, "
       "sources, subjects, schemas, codes."),
    NULL,
    NULL,
    NULL,
};

const struct command command_completion = {
    .name = "completion",
    .summary = N_("completion of the command line in bash"),
    .example = "source <(intervensi completion bash)",
    .argp = &argp,
    .input_size = sizeof(struct completion_input),
    .words = "bash",
    .run = run,
};
