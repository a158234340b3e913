/* Prints the part of the manual page that lists commands and options, also those of the prompt, in the macros of man(7), from
 * the same tables as --help.
 *
 *     commands id|en LOCALE_FOLDER
 *
 * Used by the Makefile only, which puts it into the pages of this folder. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/version.h"
#include "program/options.h"
#include "shell/shell.h"
#include "text.h"

static const char *translate(const char *text)
{
    return text != NULL && text[0] != '\0' ? gettext(text) : "";
}

/* Text that roff would read as a request or an escape is made harmless. */
static void put(const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else if (*text == '\n')
            fputs("\n\\&", stdout);
        else
            putchar(*text);
}

static void put_paragraph(const char *text)
{
    fputs("\\&", stdout);
    put(text);
    putchar('\n');
}

static void put_options(const struct option_row *row)
{
    for (; row != NULL && row->name != NULL; row++) {
        printf(".TP\n\\fB");
        if (row->letter != 0)
            printf("\\-%c\\fR, \\fB", row->letter);
        printf("\\-\\-");
        put(row->name);
        printf("\\fR");
        if (row->value != NULL) {
            printf(" \\fI");
            put(translate(row->value));
            printf("\\fR");
        }
        putchar('\n');
        put_paragraph(translate(row->help));
    }
}

static void put_example(const char *example)
{
    puts(".PP\n.nf");
    put_paragraph(example);
    puts(".fi");
}

static void put_command(const struct command *command)
{
    printf(".SS %s%s", command->name, command->arguments[0] != '\0' ? " " : "");
    put(translate(command->arguments));
    putchar('\n');
    put_paragraph(translate(command->about));
    put_options(command->options);
    put_example(command->example);
}

/* The commands of the prompt, each with its names in both languages. */
static void put_prompt(enum language language)
{
    const struct shell_command *command;

    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++) {
        printf(".TP\n\\fB");
        put(command->name[language]);
        printf("\\fR, \\fB");
        put(command->name[1 - language]);
        printf("\\fR \\fI");
        put(translate(command->arguments));
        printf("\\fR\n");
        put_paragraph(translate(command->summary));
    }
}

int main(int argc, char **argv)
{
    enum language language;

    if (argc != 3 || !language_read(argv[1], &language)) {
        fprintf(stderr, "usage: commands id|en LOCALE_FOLDER\n");
        return EXIT_FAILURE;
    }
    language_start(argv[2]);
    language_use(language);
    for (size_t i = 0; commands[i] != NULL; i++)
        put_command(commands[i]);
    printf(".SS %s\n", _("Options of every command"));
    put_options(options_table);
    printf(".SS %s\n", _("Options of the prompt"));
    put_options(command_prompt.options);
    put_example(command_prompt.example);
    printf(".SS %s\n", _("Commands of the prompt"));
    put_prompt(language);
    return ferror(stdout) != 0 || fflush(stdout) != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
