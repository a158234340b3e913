/* graph at the prompt: the derivation of the case on the table, or the rule base, to the screen or a file. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "lookup/graph_make.h"
#include "memory.h"
#include "prompt/shell_parts.h"

/* What the words after the command ask for; places in the line, 0 = not given. */
struct graph_choice {
    size_t what;
    size_t file;
    bool rules;
    enum graph_format format;
};

static bool ends_in(const char *word, const char *end)
{
    size_t length = strlen(word), size = strlen(end);

    return length > size && strcmp(word + length - size, end) == 0;
}

/* The name of a file says in which language it is. */
static bool read_file(const char *word, enum graph_format *format)
{
    if (ends_in(word, ".mmd"))
        *format = GRAPH_MERMAID;
    else if (ends_in(word, ".dot") || ends_in(word, ".gv"))
        *format = GRAPH_DOT;
    else
        return false;
    return true;
}

static bool read_choice(struct shell *shell, const struct shell_line *line, struct graph_choice *choice)
{
    for (size_t i = 1; i < line->count; i++) {
        const char *word = line->words[i].text;

        if (i == 1 && shell_word_is(word, "aturan", "rules"))
            choice->rules = true;
        else if (strcmp(word, "mermaid") == 0)
            choice->format = GRAPH_MERMAID;
        else if (choice->file == 0 && read_file(word, &choice->format))
            choice->file = i;
        else if (choice->what == 0)
            choice->what = i;
        else {
            shell_refuse_word(shell, line, i, _("a file ends in .dot, .gv or .mmd"), _("one argument too many: '%s'"), word);
            return false;
        }
    }
    return true;
}

/* `result` of the case in which nothing is concluded about it, or NULL: it is not in the rule base. */
static enum status not_found(struct shell *shell, const struct shell_line *line, size_t word, const struct result *result)
{
    struct nearest nearest;
    struct buffer hint = BUFFER_EMPTY;
    enum status status;

    nearest_start(&nearest, line->words[word].text);
    if (result != NULL)
        graph_case_offer(result, &nearest);
    else {
        lookup_facts_offer(&shell->wording, &nearest);
        lookup_rules_offer(&shell->wording, &nearest);
    }
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, word, hint.text,
                               result != NULL ? _("nothing is concluded about '%s' in this case") : _("there is no '%s' here"),
                               line->words[word].text);
    buffer_free(&hint);
    return status;
}

static enum status draw(struct shell *shell, const struct shell_line *line, const struct graph_choice *choice,
                        struct graph **graph)
{
    const char *what = choice->what > 0 ? line->words[choice->what].text : NULL;
    const struct result *result = NULL;

    if (choice->rules) {
        struct cross *cross = cross_new(shell->session->engine);

        *graph = graph_of_rules(&shell->wording, cross, what, GRAPH_DEPTH_ALL);
        cross_free(cross);
    } else {
        struct diag diag = DIAG_EMPTY;

        result = workspace_result(shell->workspace, &diag);
        if (result == NULL)
            return shell_refuse(shell, line, &diag, shell_status_of(&diag));
        *graph = graph_of_case(&shell->wording, workspace_case(shell->workspace), result, what);
    }
    return *graph != NULL ? STATUS_OK : not_found(shell, line, choice->what, result);
}

static enum status save(struct shell *shell, const struct shell_line *line, const struct graph *graph,
                        const struct graph_choice *choice)
{
    const char *path = line->words[choice->file].text;
    struct diag diag = DIAG_EMPTY;
    struct output page;
    char *text = NULL;
    size_t size = 0;
    FILE *stream;
    enum status status;

    if (!shell_may_replace(shell, path))
        return STATUS_OK;
    stream = open_memstream(&text, &size);
    if (stream == NULL)
        memory_exhausted();
    output_start(&page, stream, COLOR_NEVER);
    graph_write(&page, graph, choice->format);
    fclose(stream);
    status = file_save(path, text, size, &diag);
    free(text);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("Saved: %s"), path);
    return STATUS_OK;
}

enum status shell_graph(struct shell *shell, const struct shell_line *line)
{
    struct graph_choice choice = {.format = GRAPH_DOT};
    struct graph *graph = NULL;
    enum status status;

    if (!read_choice(shell, line, &choice))
        return STATUS_USAGE;
    status = draw(shell, line, &choice, &graph);
    if (status == STATUS_OK && choice.file > 0)
        status = save(shell, line, graph, &choice);
    else if (status == STATUS_OK)
        graph_write(&shell->session->out, graph, choice.format);
    graph_free(graph);
    return status;
}
