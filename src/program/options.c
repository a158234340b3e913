/* The options that every command takes. */
#include "program/options.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/layout.h"
#include "base/version.h"
#include "memory.h"
#include "program/debug.h"
#include "rulebook.h"
#include "text.h"

/* --- Help ------------------------------------------------------------------------------------------------------------ */

enum { NAME_CELLS = 31, COMMAND_CELLS = 10 };

/* gettext("") is the header of the catalogue. */
static const char *translate(const char *text)
{
    return text != NULL && text[0] != '\0' ? gettext(text) : "";
}

static void print_option(struct output *output, const struct argp_option *option)
{
    struct buffer name = BUFFER_EMPTY;

    if (option->key > 0 && option->key < 128)
        buffer_format(&name, "-%c, ", option->key);
    else
        buffer_add(&name, "    ");
    buffer_format(&name, "--%s", option->name);
    if (option->arg != NULL)
        buffer_format(&name, " %s", translate(option->arg));
    layout_pair(output, "  ", buffer_text(&name), NAME_CELLS, translate(option->doc));
    buffer_free(&name);
}

static void print_options(struct output *output, const char *heading, const struct argp_option *table)
{
    if (table == NULL || table->name == NULL)
        return;
    layout_heading(output, heading);
    for (; table->name != NULL; table++)
        print_option(output, table);
}

static void print_example(struct output *output, const char *example)
{
    layout_heading(output, _("Example"));
    while (*example != '\0') {
        int length = (int)strcspn(example, "\n");

        output_format(output, "  %.*s\n", length, example);
        example += length + (example[length] == '\n');
    }
}

static void print_call(struct output *output, const char *name, const char *arguments)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s %s%s%s %s", PROGRAM_NAME, name, name[0] != '\0' ? " " : "", arguments, _("[OPTIONS]"));
    layout_pair(output, "", _("Usage:"), text_cells(_("Usage:")), buffer_text(&text));
    buffer_free(&text);
}

void usage_program(struct output *output)
{
    print_call(output, "", translate(command_prompt.argp->args_doc));
    print_call(output, "", _("COMMAND"));
    output_text(output, "\n");
    layout_text(output, "", "",
                _("An expert system for social intervention: from the answers about a case to advice with its reasons."));
    layout_heading(output, _("Commands (without one the prompt opens)"));
    for (size_t i = 0; commands[i] != NULL; i++)
        layout_pair(output, "  ", commands[i]->name, COMMAND_CELLS, translate(commands[i]->summary));
    print_options(output, _("Options, before or after the command"), options_table);
    print_options(output, _("Options of the prompt"), command_prompt.argp->options);
    print_example(output, command_prompt.example);
    output_text(output, "\n");
    output_format(output, _("More about a command: %s COMMAND --help\n"), PROGRAM_NAME);
}

void usage_command(struct output *output, const struct command *command)
{
    print_call(output, command->name, translate(command->argp->args_doc));
    output_text(output, "\n");
    layout_text(output, "", "", translate(command->argp->doc));
    print_options(output, _("Options"), command->argp->options);
    print_options(output, _("Options of every command"), options_table);
    print_example(output, command->example);
}

/* --- The table of commands ------------------------------------------------------------------------------------------- */

/* One a line, so that several can be added at once. */
/* clang-format off */
const struct command *const commands[] = {
    &command_advise,
    &command_explain,
    &command_compare,
    &command_report,
    &command_trace,
    &command_verify,
    &command_batch,
    &command_sweep,
    &command_merge,
    &command_diff,
    &command_test,
    &command_rules,
    &command_facts,
    &command_terms,
    &command_sources,
    &command_graph,
    &command_schema,
    &command_codes,
    &command_completion,
    NULL,
};
/* clang-format on */

const struct command *commands_find(const char *name)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

const char *commands_nearest(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; commands[i] != NULL; i++)
        nearest_offer(&nearest, commands[i]->name);
    return nearest.best;
}

/* --- The options that every command takes ---------------------------------------------------------------------------- */

enum { KEY_RULES = 256, KEY_FACTS, KEY_CONTACTS, KEY_LANG, KEY_ORIGIN, KEY_COLOR, KEY_REQUIRE_PRIVATE, KEY_DEBUG };

const struct argp_option options_table[] = {
    {"rules", KEY_RULES, N_("DIR"), 0, N_("folder of the rules"), 0},
    {"facts", KEY_FACTS, N_("DIR"), 0, N_("folder of questions, labels and other words"), 0},
    {"contacts", KEY_CONTACTS, N_("FILE"), 0, N_("your own list of services to turn to"), 0},
    {"lang", KEY_LANG, "id|en", 0, N_("language of the words (default: id)"), 0},
    {"origin", KEY_ORIGIN, N_("LIST"), 0, N_("reason with rules of these origins only: seed, seed+ext, ext"), 0},
    {"color", KEY_COLOR, "auto|always|never", 0, N_("colour (default: auto)"), 0},
    {"require-private", KEY_REQUIRE_PRIVATE, NULL, 0, N_("refuse a case file that other users can read"), 0},
    {"debug", KEY_DEBUG, N_("LIST"), 0,
     N_("say on stderr what CLIPS does: rules, facts, activations, focus; time: how long it took; all"), 0},
    {"quiet", 'q', NULL, 0, N_("no warnings"), 0},
    {"verbose", 'v', NULL, 0, N_("say which rules are used"), 0},
    {"help", 'h', NULL, 0, N_("this help"), 0},
    {"version", 'V', NULL, 0, N_("version of the program and of the rules"), 0},
    {0},
};

/* One reading of a command line. */
struct reading {
    const struct command *command; /* NULL before the command is known */
    const struct command *own;     /* whose own options are read: the command's, before it is known those of the prompt */
    struct options *options;
    void *input;
    int command_at;
    int next; /* where an unknown option was met */
    bool ended_by_help;
    struct buffer complaint;
};

error_t options_refuse(struct argp_state *state, const char *format, ...)
{
    struct reading *reading = state->hook;
    char text[512];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (reading->complaint.length == 0)
        buffer_add_plain(&reading->complaint, text);
    return EINVAL;
}

error_t options_missing(struct argp_state *state, const char *argument)
{
    const struct reading *reading = state->hook;

    return reading->options->version ? 0 : options_refuse(state, _("%s is missing"), argument);
}

static error_t read_origins(struct argp_state *state, const char *whole, unsigned *origins)
{
    const char *list = whole;
    char word[16];

    *origins = 0;
    while (*list != '\0') {
        size_t length = strcspn(list, ",");
        enum origin origin;

        snprintf(word, sizeof word, "%.*s", length < sizeof word ? (int)length : 0, list);
        if (!origin_read(word, &origin))
            return options_refuse(state, _("--origin takes seed, seed+ext and ext, joined by commas, not '%s'"), whole);
        *origins |= 1u << origin;
        list += length + (list[length] == ',');
    }
    return *origins != 0 ? 0 : options_refuse(state, _("--origin needs at least one of seed, seed+ext, ext"));
}

static error_t read_color(struct argp_state *state, const char *word, enum color_when *color)
{
    static const char *const words[] = {"auto", "always", "never", NULL};
    int chosen = 0;
    error_t error = options_choose(state, "color", word, words, &chosen);

    *color = (enum color_when)chosen;
    return error;
}

static error_t read_language(struct argp_state *state, const char *word)
{
    enum language language;

    /* Already in use: main looked it up before anything could be said. */
    return language_read(word, &language) ? 0 : options_refuse(state, _("--lang takes one of %s, not '%s'"), "id, en", word);
}

static error_t read_general(int key, char *argument, struct argp_state *state)
{
    struct reading *reading = state->input;
    struct options *options = reading->options;

    state->hook = reading;
    switch (key) {
    case KEY_RULES: options->rules = argument; return 0;
    case KEY_FACTS: options->facts = argument; return 0;
    case KEY_CONTACTS: options->contacts = argument; return 0;
    case KEY_LANG: return read_language(state, argument);
    case KEY_ORIGIN: return read_origins(state, argument, &options->origins);
    case KEY_COLOR: return read_color(state, argument, &options->color);
    case KEY_REQUIRE_PRIVATE: options->require_private = true; return 0;
    case KEY_DEBUG:
        return debug_read(argument, &options->debug)
                   ? 0
                   : options_refuse(state, _("%s takes words of %s, joined by commas, not '%s'"), "--debug", debug_words,
                                    argument);
    case 'q': options->quiet = true; return 0;
    case 'v': options->verbose = true; return 0;
    case 'V': options->version = true; return 0;
    case 'h': options->help = reading->ended_by_help = true; return ECANCELED;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* The command's own parser sees its input; the hook, which argp keeps apart for each parser, leads back to the reading. */
static error_t read_own(int key, char *argument, struct argp_state *state)
{
    struct reading *reading = state->input;

    state->hook = reading;
    state->input = reading->input;
    return reading->own->argp->parser != NULL ? reading->own->argp->parser(key, argument, state) : ARGP_ERR_UNKNOWN;
}

/* The outermost parser: hands the reading down, finds the command, remembers where an error was met. */
static error_t read_frame(int key, char *argument, struct argp_state *state)
{
    struct reading *reading = state->input;

    (void)argument;
    switch (key) {
    case ARGP_KEY_INIT:
        state->child_inputs[0] = reading;
        state->child_inputs[1] = reading;
        return 0;
    case ARGP_KEY_ARG:
        if (reading->command != NULL)
            return ARGP_ERR_UNKNOWN;
        reading->command_at = state->next - 1;
        state->next = state->argc;
        return 0;
    case ARGP_KEY_ERROR: reading->next = state->next; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static const struct argp_option *find_option(const struct argp_option *table, const char *name, size_t length)
{
    for (; table != NULL && (table->name != NULL || table->key != 0); table++)
        if (table->name != NULL && strlen(table->name) == length && strncmp(table->name, name, length) == 0)
            return table;
    return NULL;
}

static void offer_options(struct nearest *nearest, const struct argp_option *table)
{
    for (; table != NULL && (table->name != NULL || table->key != 0); table++)
        if (table->name != NULL)
            nearest_offer(nearest, table->name);
}

static const struct argp_option *find_letter(const struct argp_option *table, char letter)
{
    for (; table != NULL && (table->name != NULL || table->key != 0); table++)
        if (table->key == letter)
            return table;
    return NULL;
}

static void complain_of_option(struct reading *reading, const char *word)
{
    const struct argp_option *own = reading->own->argp->options;
    size_t length = strncmp(word, "--", 2) == 0 ? strcspn(word + 2, "=") : 0;
    const struct argp_option *known = find_option(own, word + 2, length);
    char name[64];
    struct nearest nearest;

    if (known == NULL)
        known = find_option(options_table, word + 2, length);
    if (length > 0 && known != NULL) {
        buffer_format(&reading->complaint, known->arg != NULL ? _("--%s needs a value") : _("--%s takes no value"), known->name);
        return;
    }
    if (length == 0 && word[1] != '-' && word[2] == '\0' && find_letter(own, word[1]) != NULL) {
        buffer_format(&reading->complaint, _("-%c needs a value"), word[1]);
        return;
    }
    buffer_format(&reading->complaint, _("unknown option '%s'"), word);
    if (length == 0)
        return;
    snprintf(name, sizeof name, "%.*s", length < sizeof name ? (int)length : 0, word + 2);
    nearest_start(&nearest, name);
    offer_options(&nearest, own);
    offer_options(&nearest, options_table);
    if (nearest.best != NULL)
        buffer_format(&reading->complaint, _("; did you mean '%s%s'?"), "--", nearest.best);
}

/* argp keeps to itself which word it could not read: the one before the next, or inside a cluster the next one. */
static void complain(struct reading *reading, int argc, char **argv)
{
    int at = reading->next - 1;

    if (at < 1 || at >= argc)
        at = argc - 1;
    if ((argv[at][0] != '-' || argv[at][1] == '\0') && at + 1 < argc && argv[at + 1][0] == '-')
        at++;
    if (argv[at][0] == '-' && argv[at][1] != '\0')
        complain_of_option(reading, argv[at]);
    else
        buffer_format(&reading->complaint, _("one argument too many: '%s'"), argv[at]);
}

static enum status read_with(const struct argp *argp, unsigned flags, struct reading *reading, int argc, char **argv)
{
    flags |= ARGP_NO_ERRS | ARGP_NO_EXIT | ARGP_NO_HELP;
    if (argp_parse(argp, argc, argv, flags, NULL, reading) == 0 || reading->ended_by_help)
        return STATUS_OK;
    if (reading->complaint.length == 0)
        complain(reading, argc, argv);
    fprintf(stderr, "%s: %s\n", PROGRAM_NAME, buffer_text(&reading->complaint));
    if (reading->own->name[0] != '\0')
        fprintf(stderr, _("See '%s %s --help'.\n"), PROGRAM_NAME, reading->own->name);
    else
        fprintf(stderr, _("See '%s --help'.\n"), PROGRAM_NAME);
    buffer_free(&reading->complaint);
    return STATUS_USAGE;
}

static const struct argp general = {options_table, read_general, NULL, NULL, NULL, NULL, NULL};

/* Nothing of the prompt's options is kept, only whether there were any: the prompt reads the whole line again. */
static bool is_blank(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

enum status options_read(int argc, char **argv, struct options *options, int *at, bool *prompt)
{
    const struct argp own = {command_prompt.argp->options, read_own, NULL, NULL, NULL, NULL, NULL};
    const struct argp_child children[] = {{&general, 0, NULL, 0}, {&own, 0, NULL, 0}, {0}};
    const struct argp argp = {NULL, read_frame, NULL, NULL, children, NULL, NULL};
    void *input = memory_new(1, command_prompt.input_size);
    struct reading reading = {.own = &command_prompt, .options = options, .input = input, .command_at = argc};
    enum status status = read_with(&argp, ARGP_IN_ORDER, &reading, argc, argv);

    *prompt = !is_blank(input, command_prompt.input_size);
    *at = reading.command_at;
    free(input);
    return status;
}

enum status options_read_command(const struct command *command, int argc, char **argv, struct options *options, void *input)
{
    const struct argp own = {command->argp->options, read_own, NULL, NULL, NULL, NULL, NULL};
    const struct argp_child children[] = {{&general, 0, NULL, 0}, {&own, 0, NULL, 0}, {0}};
    const struct argp argp = {NULL, read_frame, NULL, NULL, children, NULL, NULL};
    struct reading reading = {.command = command, .own = command, .options = options, .input = input};

    return read_with(&argp, 0, &reading, argc, argv);
}

const char *options_language(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strncmp(argv[i], "--lang=", 7) == 0)
            return argv[i] + 7;
        if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return argv[i + 1];
    }
    return NULL;
}

/* --- Values of options as the parsers of commands read them ---------------------------------------------------------- */

error_t options_take_one(struct argp_state *state, const char *argument, const char **taken)
{
    if (*taken != NULL)
        return options_refuse(state, _("one argument too many: '%s'"), argument);
    *taken = argument;
    return 0;
}

error_t options_choose(struct argp_state *state, const char *option, const char *word, const char *const *words, int *chosen)
{
    struct buffer list = BUFFER_EMPTY;
    error_t error;

    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], word) == 0) {
            *chosen = i;
            buffer_free(&list);
            return 0;
        }
        buffer_format(&list, "%s%s", i > 0 ? ", " : "", words[i]);
    }
    error = options_refuse(state, _("--%s takes one of %s, not '%s'"), option, buffer_text(&list), word);
    buffer_free(&list);
    return error;
}

error_t options_number(struct argp_state *state, const char *option, const char *word, long least, long most, long *number)
{
    char *end;

    errno = 0;
    *number = strtol(word, &end, 10);
    if (errno == 0 && end != word && *end == '\0' && *number >= least && *number <= most)
        return 0;
    return options_refuse(state, _("--%s takes a whole number from %ld to %ld, not '%s'"), option, least, most, word);
}
