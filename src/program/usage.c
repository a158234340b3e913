/* Help. See usage.h. */
#include "program/usage.h"

#include <string.h>

#include "base/buffer.h"
#include "base/layout.h"
#include "base/version.h"
#include "program/options.h"
#include "text.h"

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
