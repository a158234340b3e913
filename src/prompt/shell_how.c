/* how and whynot at the prompt: why something holds in the case on the table, or what stands in the way. See shell_parts.h. */
#include <string.h>

#include "explain/explain_how.h"
#include "explain/explain_target.h"
#include "explain/explain_whynot.h"
#include "prompt/shell_parts.h"

/* What is asked about, and how it is to be shown. */
struct asked {
    struct buffer word; /* the target may point into it */
    struct explain_target target;
    struct explain_choice choice;
};

/* Whether the word says how to show the answer. */
static bool read_choice(const char *word, struct explain_choice *choice)
{
    const struct {
        const char *name[2];
        bool *flag;
    } words[] = {{{"ringkas", "brief"}, &choice->brief},
                 {{"semua", "all"}, &choice->all},
                 {{"teks-aturan", "rule-text"}, &choice->rule_text}};

    word += strspn(word, "-");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(word, words[i].name[0]) == 0 || strcmp(word, words[i].name[1]) == 0)
            return *words[i].flag = true;
    return false;
}

/* A name of one or more words, then how it is to be shown. */
static enum status read_line(struct shell *shell, const struct shell_line *line, struct asked *asked)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;
    size_t end = line->count;

    *asked = (struct asked){.word = BUFFER_EMPTY, .choice.all_word = _("all")};
    while (end > 2 && read_choice(line->words[end - 1].text, &asked->choice))
        end--;
    if (end < 2)
        return shell_refuse_word(shell, line, 1, _("for example: mengapa-tidak ext-mediation"), _("name what is asked about"));
    for (size_t i = 1; i < end; i++)
        buffer_format(&asked->word, "%s%s", i > 1 ? " " : "", line->words[i].text);
    if (!explain_target_find(shell->session->engine, asked->word.text, &asked->target, &diag))
        status = shell_refuse_word(shell, line, 1, diag.problems[0].hint, "%s", diag.problems[0].message);
    diag_free(&diag);
    return status;
}

/* The case on the table; `look_ahead`: with what one more answer would change. False after adding a problem. */
static bool view_of(struct shell *shell, bool look_ahead, struct explain_view *view, struct diag *diag)
{
    *view = (struct explain_view){
        .output = &shell->session->out,
        .engine = shell->session->engine,
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .result = workspace_result(shell->workspace, diag),
    };
    if (view->result != NULL && look_ahead)
        view->lookahead = workspace_lookahead(shell->workspace, diag);
    return view->result != NULL && (!look_ahead || view->lookahead != NULL);
}

static enum status answer(struct shell *shell, const struct shell_line *line, bool whynot)
{
    struct diag diag = DIAG_EMPTY;
    struct explain_view view;
    struct asked asked;
    enum status status = read_line(shell, line, &asked);
    bool asking = status == STATUS_OK && whynot && asked.target.fact != NOT_FOUND &&
                  asking_before_trials(workspace_case(shell->workspace), (size_t)asked.target.fact) == ASKING_OPEN;

    if (status == STATUS_OK && !view_of(shell, asking, &view, &diag))
        status = shell_refuse(shell, line, &diag, shell_status_of(&diag));
    if (status == STATUS_OK && whynot)
        render_whynot_text(&view, &asked.target, &asked.choice);
    else if (status == STATUS_OK)
        render_how_text(&view, &asked.target, &asked.choice);
    buffer_free(&asked.word);
    return status;
}

enum status shell_how(struct shell *shell, const struct shell_line *line)
{
    return answer(shell, line, false);
}

enum status shell_whynot(struct shell *shell, const struct shell_line *line)
{
    return answer(shell, line, true);
}
