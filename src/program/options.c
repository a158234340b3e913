/* The options that every command takes. */
#include "program/options.h"

#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/layout.h"
#include "base/version.h"
#include "memory.h"
#include "program/debug.h"
#include "program/request.h"
#include "rulebook.h"
#include "text.h"

/* --- Help ------------------------------------------------------------------------------------------------------------ */

enum { NAME_CELLS = 31, COMMAND_CELLS = 10 };

/* gettext("") is the header of the catalogue. */
static const char *translate(const char *text)
{
    return text != NULL && text[0] != '\0' ? gettext(text) : "";
}

static void print_options(struct output *output, const char *heading, const struct option_row *row)
{
    if (row == NULL)
        return;
    layout_heading(output, heading);
    for (; row->name != NULL; row++) {
        struct buffer name = BUFFER_EMPTY;

        if (row->letter != 0)
            buffer_format(&name, "-%c, ", row->letter);
        else
            buffer_add(&name, "    ");
        buffer_format(&name, "--%s%s%s", row->name, row->value != NULL ? " " : "", translate(row->value));
        layout_pair(output, "  ", buffer_text(&name), NAME_CELLS, translate(row->help));
        buffer_free(&name);
    }
}

void usage_example(struct output *output, const char *example)
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

    buffer_format(&text, "%s %s%s%s%s%s", PROGRAM_NAME, name, name[0] != '\0' ? " " : "", arguments,
                  arguments[0] != '\0' ? " " : "", _("[OPTIONS]"));
    layout_pair(output, "", _("Usage:"), text_cells(_("Usage:")), buffer_text(&text));
    buffer_free(&text);
}

void usage_program(struct output *output)
{
    print_call(output, "", translate(command_prompt.arguments));
    print_call(output, "", _("COMMAND"));
    output_text(output, "\n");
    layout_text(output, "", "",
                _("An expert system for social intervention: from the answers about a case to advice with its reasons."));
    layout_heading(output, _("Commands (without one the prompt opens)"));
    for (size_t i = 0; commands[i] != NULL; i++)
        layout_pair(output, "  ", commands[i]->name, COMMAND_CELLS, translate(commands[i]->summary));
    print_options(output, _("Options, before or after the command"), options_table);
    print_options(output, _("Options of the prompt"), command_prompt.options);
    usage_example(output, command_prompt.example);
    output_text(output, "\n");
    output_format(output, _("More about a command: %s COMMAND --help\n"), PROGRAM_NAME);
}

void usage_command(struct output *output, const struct command *command)
{
    print_call(output, command->name, translate(command->arguments));
    output_text(output, "\n");
    layout_text(output, "", "", translate(command->about));
    print_options(output, _("Options"), command->options);
    print_options(output, _("Options of every command"), options_table);
    usage_example(output, command->example);
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
    &command_table,
    &command_merge,
    &command_count,
    &command_pseudonym,
    &command_diff,
    &command_test,
    &command_mutate,
    &command_check,
    &command_new,
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

/* What the line says on top of what held before it. */
static struct options given;

static bool read_origins(struct reading *reading, const struct option_row *row, char *whole)
{
    const char *list = whole;
    char word[16];

    (void)row;
    given.origins = 0;
    while (*list != '\0') {
        size_t length = strcspn(list, ",");
        enum origin origin;

        snprintf(word, sizeof word, "%.*s", length < sizeof word ? (int)length : 0, list);
        if (!origin_read(word, &origin))
            return options_refuse(reading, _("--origin takes seed, seed+ext and ext, joined by commas, not '%s'"), whole);
        given.origins |= 1u << origin;
        list += length + (list[length] == ',');
    }
    return given.origins != 0 || options_refuse(reading, _("--origin needs at least one of seed, seed+ext, ext"));
}

/* Already in use: main looked it up before anything could be said. */
static bool read_language(struct reading *reading, const struct option_row *row, char *word)
{
    enum language language;

    return language_read(word, &language) ||
           options_refuse(reading, _("--%s takes one of %s, not '%s'"), row->name, "id, en", word);
}

static bool read_debug(struct reading *reading, const struct option_row *row, char *word)
{
    (void)row;
    return debug_read(word, &given.debug) ||
           options_refuse(reading, _("%s takes words of %s, joined by commas, not '%s'"), "--debug", debug_words, word);
}

const struct option_row options_table[] = {
    {"rules", 0, N_("DIR"), N_("folder of the rules"), TEXT(given.rules)},
    {"facts", 0, N_("DIR"), N_("folder of questions, labels and other words"), TEXT(given.facts)},
    {"contacts", 0, N_("FILE"), N_("your own list of services to turn to"), TEXT(given.contacts)},
    {"lang", 0, "id|en", N_("language of the words (default: id)"), .kind = READ_OWN, .read = read_language},
    {"origin", 0, N_("LIST"), N_("reason with rules of these origins only: seed, seed+ext, ext"),
     OWN(read_origins, given.origins)},
    {"color", 0, "auto|always|never", N_("colour (default: auto)"), CHOICE(given.color)},
    {"require-private", 0, NULL, N_("refuse a case file that other users can read"), FLAG(given.require_private)},
    {"debug", 0, N_("LIST"), N_("say on stderr what CLIPS does: rules, facts, activations, focus; time: how long it took; all"),
     OWN(read_debug, given.debug)},
    {"quiet", 'q', NULL, N_("no warnings"), FLAG(given.quiet)},
    {"verbose", 'v', NULL, N_("say which rules are used"), FLAG(given.verbose)},
    {"help", 'h', NULL, N_("this help"), FLAG(given.help)},
    {"version", 'V', NULL, N_("version of the program and of the rules"), FLAG(given.version)},
    {.name = NULL},
};

/* --- Reading a command line ------------------------------------------------------------------------------------------ */

enum { ROWS_MAX = 64, LONG_KEYS = 256 };

struct reading {
    const struct option_row *rows[ROWS_MAX]; /* the command's own, then those that stand everywhere */
    int count, own_count;
    struct buffer complaint;
};

bool options_refuse(struct reading *reading, const char *format, ...)
{
    char text[512];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    buffer_add_plain(&reading->complaint, text);
    return false;
}

bool options_choose(struct reading *reading, const char *option, const char *words, const char *word, int *chosen)
{
    struct buffer list = BUFFER_EMPTY;
    bool found = false;

    for (int i = 0; !found && *words != '\0'; i++) {
        size_t length = strcspn(words, "|");

        found = strlen(word) == length && strncmp(words, word, length) == 0;
        *chosen = i;
        buffer_format(&list, "%s%.*s", i > 0 ? ", " : "", (int)length, words);
        words += length + (words[length] == '|');
    }
    if (!found)
        options_refuse(reading, _("--%s takes one of %s, not '%s'"), option, buffer_text(&list), word);
    buffer_free(&list);
    return found;
}

static bool read_number(struct reading *reading, const struct option_row *row, const char *word)
{
    char *end;
    long number;

    errno = 0;
    number = strtol(word, &end, 10);
    *(long *)row->place = number;
    if (errno == 0 && end != word && *end == '\0' && number >= row->least && number <= row->most)
        return true;
    return options_refuse(reading, _("--%s takes a whole number from %ld to %ld, not '%s'"), row->name, row->least, row->most,
                          word);
}

static bool read_row(struct reading *reading, const struct option_row *row, char *word)
{
    int chosen;

    switch (row->kind) {
    case READ_FLAG: *(bool *)row->place = true; return true;
    case READ_TEXT: *(const char **)row->place = word; return true;
    case READ_NUMBER: return read_number(reading, row, word);
    case READ_REQUEST: request_set(row->place, (enum request_option)row->least); return true;
    case READ_OWN: return row->read(reading, row, word);
    case READ_CHOICE:
        if (!options_choose(reading, row->name, row->value, word, &chosen))
            return false;
        *(int *)row->place = (int)row->least + chosen;
        return true;
    }
    return false;
}

static void complain_of_option(struct reading *reading, const char *word)
{
    size_t length = strncmp(word, "--", 2) == 0 ? strcspn(word + 2, "=") : 0;
    char name[64];
    struct nearest nearest;

    snprintf(name, sizeof name, "%.*s", length < sizeof name ? (int)length : 0, word + 2);
    nearest_start(&nearest, name);
    for (int i = 0; i < reading->count; i++) {
        const struct option_row *row = reading->rows[i];

        if (length > 0 && strcmp(row->name, name) == 0) {
            options_refuse(reading, row->value != NULL ? _("--%s needs a value") : _("--%s takes no value"), row->name);
            return;
        }
        if (row->value != NULL && row->letter != 0 && row->letter == word[1] && word[2] == '\0') {
            options_refuse(reading, _("-%c needs a value"), word[1]);
            return;
        }
        nearest_offer(&nearest, row->name);
    }
    buffer_format(&reading->complaint, _("unknown option '%s'"), word);
    if (length > 0 && nearest.best != NULL)
        buffer_format(&reading->complaint, _("; did you mean '%s%s'?"), "--", nearest.best);
}

/* getopt keeps to itself which word it could not read: the one before the next, or inside a cluster the next one. */
static bool complain(struct reading *reading, int argc, char **argv)
{
    int at = optind - 1;

    if (at < 1 || at >= argc)
        at = argc - 1;
    if ((argv[at][0] != '-' || argv[at][1] == '\0') && at + 1 < argc && argv[at + 1][0] == '-')
        at++;
    if (argv[at][0] == '-' && argv[at][1] != '\0')
        complain_of_option(reading, argv[at]);
    else
        options_refuse(reading, _("one argument too many: '%s'"), argv[at]);
    return false;
}

/* Reads the options, of the prompt's own only whether there are any where `own` is asked for; then optind is the first other word. */
static bool read_options(struct reading *reading, int argc, char **argv, bool *own)
{
    char letters[2 * ROWS_MAX + 2] = "", *letter = letters;
    struct option names[ROWS_MAX + 1] = {{0}};
    int key;

    if (own != NULL)
        *letter++ = '+'; /* up to the command */
    for (int i = 0; i < reading->count; i++) {
        const struct option_row *row = reading->rows[i];

        names[i] = (struct option){row->name, row->value != NULL, NULL, LONG_KEYS + i};
        if (row->letter != 0)
            *letter++ = row->letter;
        if (row->letter != 0 && row->value != NULL)
            *letter++ = ':';
    }
    opterr = optind = 0;
    while (!given.help && (key = getopt_long(argc, argv, letters, names, NULL)) != -1) {
        int at = key >= LONG_KEYS ? key - LONG_KEYS : 0;

        if (key == '?')
            return complain(reading, argc, argv);
        while (key < LONG_KEYS && reading->rows[at]->letter != key)
            at++;
        if (own != NULL && at < reading->own_count)
            *own = true;
        else if (!read_row(reading, reading->rows[at], optarg))
            return false;
    }
    return true;
}

/* Refuses words that are too many or too few; the n-th is called as the n-th of the arguments, up to "|". */
static bool check_words(struct reading *reading, const struct command *command, const char *const *words)
{
    const char *name = command->arguments;
    char missing[64];
    int count = 0;

    while (words[count] != NULL)
        count++;
    if (command->most != ANY_NUMBER && count > command->most)
        return options_refuse(reading, _("one argument too many: '%s'"), words[command->most]);
    if (given.version)
        return true;
    if (count >= command->least)
        return command->check == NULL || command->check(reading, words);
    while (count-- > 0)
        name += strcspn(name, " ") + 1;
    snprintf(missing, sizeof missing, "%.*s", (int)strcspn(name, " |"), name);
    missing[strlen(missing) - (strstr(missing, "...") != NULL ? 3 : 0)] = '\0';
    return options_refuse(reading, _("%s is missing"), gettext(missing));
}

static struct reading start(const struct command *command, const struct options *options)
{
    const struct option_row *const tables[] = {command->options, options_table};
    struct reading reading = {.complaint = BUFFER_EMPTY};

    given = *options;
    for (size_t i = 0; i < 2; i++) {
        reading.own_count = reading.count;
        for (const struct option_row *row = tables[i]; row != NULL && row->name != NULL; row++) {
            assert(reading.count < ROWS_MAX);
            reading.rows[reading.count++] = row;
        }
    }
    return reading;
}

static enum status end(struct reading *reading, const struct command *command, bool good, struct options *options)
{
    *options = given;
    if (good)
        return STATUS_OK;
    output_say("%s: %s\n", PROGRAM_NAME, buffer_text(&reading->complaint));
    if (command->name[0] != '\0')
        output_say(_("See '%s %s --help'.\n"), PROGRAM_NAME, command->name);
    else
        output_say(_("See '%s --help'.\n"), PROGRAM_NAME);
    buffer_free(&reading->complaint);
    return STATUS_USAGE;
}

enum status options_read(int argc, char **argv, struct options *options, int *at, bool *prompt)
{
    struct reading reading = start(&command_prompt, options);
    bool good = read_options(&reading, argc, argv, prompt);

    *at = optind;
    return end(&reading, &command_prompt, good, options);
}

enum status options_read_command(const struct command *command, int argc, char **argv, struct options *options,
                                 const char *const **words)
{
    struct reading reading = start(command, options);
    bool good = read_options(&reading, argc, argv, NULL);

    *words = (const char *const *)argv + optind;
    return end(&reading, command, good && (given.help || check_words(&reading, command, *words)), options);
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
