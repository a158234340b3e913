/* help at the prompt: the commands, one of them, or what a question, answer, term, rule or source means. See shell_parts.h. */
#include <string.h>

#include "base/layout.h"
#include "lookup/lookup.h"
#include "lookup/lookup_sources.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_table.h"
#include "prompt/shell_words.h"

enum { NAME_CELLS = 22 };

static struct output *out(const struct shell *shell)
{
    return &shell->session->out;
}

/* gettext("") is the header of the catalogue. */
static const char *translate(const char *text)
{
    return text[0] != '\0' ? gettext(text) : "";
}

static void list_commands(struct shell *shell)
{
    const struct shell_command *command;

    layout_heading(out(shell), _("COMMANDS (Indonesian, English; a beginning is enough)"));
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_format(&name, "%s, %s", command->name[LANGUAGE_ID], command->name[LANGUAGE_EN]);
        layout_pair(out(shell), " ", name.text, NAME_CELLS, translate(command->summary));
        buffer_free(&name);
    }
    layout_heading(out(shell), _("ANSWERS WITHOUT A COMMAND"));
    layout_pair(out(shell), " ", "felt-need=ya", NAME_CELLS, _("one answer; by id or by the words of either language"));
    layout_pair(out(shell), " ", "imbalance=social,work", NAME_CELLS, _("several; += adds one, -= takes one away"));
    layout_pair(out(shell), " ", "felt-need=", NAME_CELLS, _("takes the answer back"));
    layout_pair(out(shell), " ", _("… from client"), NAME_CELLS,
                _("who said it: worker, client, record, observed, assumed; then a date 2026-03-02 and -- a note"));
    layout_heading(out(shell), _("AT ANY TIME"));
    layout_pair(out(shell), " ", "X?", NAME_CELLS, _("what X means: a command, question, answer, term, rule, source"));
    layout_pair(out(shell), " ", "A; B", NAME_CELLS, _("several commands in one line"));
    layout_pair(out(shell), " ", "Tab", NAME_CELLS, _("completes commands, questions, answers, ids and files"));
    layout_pair(out(shell), " ", "Ctrl-C, Ctrl-D", NAME_CELLS, _("back to the prompt; end"));
}

static void put_command(struct shell *shell, const struct shell_command *command)
{
    const char *example = command->example;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s, %s %s", command->name[LANGUAGE_ID], command->name[LANGUAGE_EN], translate(command->arguments));
    layout_text(out(shell), "", "  ", text.text);
    layout_text(out(shell), "", "", translate(command->summary));
    layout_heading(out(shell), _("Example"));
    while (*example != '\0') {
        int length = (int)strcspn(example, "\n");

        output_format(out(shell), "  %.*s\n", length, example);
        example += length + (example[length] == '\n');
    }
    buffer_free(&text);
}

/* --- Words ----------------------------------------------------------------------------------------------------- */

/* An answer such as "keluarga" belongs to one question or to several. */
static bool put_values(struct shell *shell, const char *word)
{
    const struct vocabulary *vocabulary = shell->wording.vocabulary;
    bool found = false;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        int choice = case_fact_choice(fact, word);
        struct buffer text = BUFFER_EMPTY;

        if (choice == NOT_FOUND)
            continue;
        if (!found)
            layout_heading(out(shell), _("As an answer"));
        buffer_format(&text, "%s – %s", wording_text(&shell->wording, &fact->question),
                      wording_text(&shell->wording, &fact->choices[choice].label));
        layout_edge(out(shell), " ", "   ", text.text, fact->id);
        buffer_free(&text);
        found = true;
    }
    return found;
}

static bool put_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    bool found = false;

    for (size_t i = 0; i < reference->term_count; i++)
        if (reference_match_term(&reference->terms[i], lookup->id)) {
            if (!found)
                layout_heading(lookup->output, _("Terms"));
            lookup_put_term(lookup, &reference->terms[i]);
            found = true;
        }
    return found;
}

bool shell_explain(struct shell *shell, const char *word)
{
    struct cross *cross = cross_new(shell->session->engine);
    const struct lookup lookup = shell_lookup(shell, cross, word);
    bool found = lookup_facts(&lookup) || lookup_rules(&lookup) || lookup_sources(&lookup) || lookup_subject(&lookup);

    found = put_values(shell, word) || found;
    found = put_terms(&lookup) || found;
    cross_free(cross);
    return found;
}

/* --- The command ------------------------------------------------------------------------------------------------- */

static enum status not_known(struct shell *shell, const struct shell_line *line, const char *word)
{
    const char *command = shell_command_nearest(word);
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;
    enum status status;

    nearest_start(&nearest, word);
    if (command != NULL)
        nearest_offer(&nearest, command);
    lookup_facts_offer(&shell->wording, &nearest);
    lookup_rules_offer(&shell->wording, &nearest);
    lookup_sources_offer(&shell->wording, &nearest);
    lookup_terms_offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, 1, hint.text, _("nothing is known of '%s'"), word);
    buffer_free(&hint);
    return status;
}

enum status shell_help_on(struct shell *shell, const struct shell_line *line, const char *word)
{
    struct buffer several = BUFFER_EMPTY;
    const struct shell_command *command;

    command = shell_command_find(word, shell->wording.language, &several);
    buffer_free(&several);
    if (command != NULL && (strcmp(command->name[0], word) == 0 || strcmp(command->name[1], word) == 0)) {
        put_command(shell, command);
        return STATUS_OK;
    }
    if (shell_explain(shell, word))
        return STATUS_OK;
    if (command == NULL)
        return not_known(shell, line, word);
    put_command(shell, command);
    return STATUS_OK;
}

enum status shell_help(struct shell *shell, const struct shell_line *line)
{
    if (line->count > 1)
        return shell_help_on(shell, line, shell_words_from(line, 1));
    list_commands(shell);
    return STATUS_OK;
}
