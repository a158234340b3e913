/* change at the prompt: the smallest changes of answers that turn a recommendation; the case stays as it is. See shell_parts.h. */
#include <string.h>

#include "explain/explain_change.h"
#include "explain/explain_target.h"
#include "prompt/shell_parts.h"

struct choice_of_change {
    bool all, any;
};

/* Whether the word says how to search or to show. */
static bool read_choice(const char *word, struct choice_of_change *choice)
{
    word += strspn(word, "-");
    if (strcmp(word, "semua") == 0 || strcmp(word, "all") == 0)
        return choice->all = true;
    if (strcmp(word, "apa-pun") == 0 || strcmp(word, "any") == 0)
        return choice->any = true;
    return false;
}

/* The action is a name of one or more words; NULL after refusing it. */
static const char *read_line(struct shell *shell, const struct shell_line *line, struct choice_of_change *choice)
{
    struct buffer name = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    size_t end = line->count;
    const char *action;

    while (end > 2 && read_choice(line->words[end - 1].text, choice))
        end--;
    for (size_t i = 1; i < end; i++)
        buffer_format(&name, "%s%s", i > 1 ? " " : "", line->words[i].text);
    action = explain_action(shell->session->engine, buffer_text(&name), &diag);
    if (action == NULL)
        shell_refuse_word(shell, line, 1, diag.problems[0].hint, "%s", diag.problems[0].message);
    diag_free(&diag);
    buffer_free(&name);
    return action;
}

static void show(struct shell *shell, const struct change_search *search, bool all)
{
    const struct change_page page = {
        .output = &shell->session->out,
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .search = search,
        .all = all,
        .all_word = _("all"),
        .any_word = _("any"),
    };

    render_change_text(&page);
}

static enum status search_and_show(struct shell *shell, const struct shell_line *line, const char *action,
                                   const struct choice_of_change *choice)
{
    const struct change_options options = {.any = choice->any};
    struct change_search *search = NULL;
    struct diag diag = DIAG_EMPTY;

    if (engine_find_changes(shell->session->engine, workspace_case(shell->workspace), action, &options, &search, &diag) !=
        STATUS_OK)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    show(shell, search, choice->all);
    change_search_free(search);
    return STATUS_OK;
}

enum status shell_change(struct shell *shell, const struct shell_line *line)
{
    struct choice_of_change choice = {.all = false};
    const char *action;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, _("for example: ubah ext-mediation"), _("name the action that is to change"));
    action = read_line(shell, line, &choice);
    return action != NULL ? search_and_show(shell, line, action, &choice) : STATUS_USAGE;
}
