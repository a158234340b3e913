/* What people tell in their own words: answers are proposed, and each is taken only where the person says yes. */
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "case/answers.h"
#include "lookup/story.h"
#include "shell/shell.h"

/* Whether the case says it already, or the person has just said otherwise. */
static bool is_settled(const struct answer *answer, const struct answer *before, const struct case_fact *fact, size_t choice)
{
    return (answer->chosen >> choice & 1) != 0 ||
           (fact->type != FACT_MANY && (answer->chosen != before->chosen || answer->measured != before->measured));
}

/* Whether the answer is one that no other value stands beside. */
static bool stands_alone(const struct answer *answer, const struct case_fact *fact)
{
    return (fact->none != NOT_FOUND && answer->chosen == UINT64_C(1) << fact->none) ||
           (fact->unknown != NOT_FOUND && answer->chosen == UINT64_C(1) << fact->unknown);
}

static void put_proposal(struct shell *shell, const struct proposal *proposal)
{
    const struct case_fact *fact = &shell->wording.vocabulary->facts[proposal->fact];

    layout_format(
        &shell->session->out, " ? ", "   ", "«%s» – %s: %s (%s=%s)", proposal->told, wording_text(&shell->wording, &fact->label),
        wording_text(&shell->wording, &fact->choices[proposal->choice].label), fact->id, fact->choices[proposal->choice].value);
}

static void confirm(struct shell *shell, const struct story *story)
{
    static const char *const words[][2] = {{"ya", "yes"}, {"tidak", "no"}, {NULL, NULL}};
    const struct case_record *record = workspace_case(shell->workspace);
    struct case_record *changed = case_copy(record);
    bool taken = false;

    shell->ended = false;
    for (size_t i = 0; i < story->count && !shell->ended; i++) {
        const struct proposal *proposal = &story->items[i];
        const struct case_fact *fact = &shell->wording.vocabulary->facts[proposal->fact];
        struct answer *answer = &changed->answers[proposal->fact];

        if (is_settled(answer, &record->answers[proposal->fact], fact, proposal->choice))
            continue;
        put_proposal(shell, proposal);
        if (shell_ask(shell, _("Is that so? [y]es; anything else leaves it out: "), words) != 0)
            continue;
        if (fact->type != FACT_MANY || stands_alone(answer, fact))
            answer_clear(answer);
        taken = answer_choose(answer, fact, fact->choices[proposal->choice].value) == ANSWER_TAKEN || taken;
    }
    if (taken)
        shell_change(shell, changed);
    else {
        case_free(changed);
        shell_say(shell, "%s", _("Nothing was taken into the case."));
    }
}

bool shell_story(struct shell *shell, const char *text)
{
    struct story story = {.items = NULL};
    size_t count;

    story_read(shell->wording.vocabulary, shell->wording.reference, text, &story);
    count = story.count;
    if (count > 0)
        shell_say(shell, "%s", _("This may mean (nothing is taken before you say yes):"));
    if (input_interactive(shell->input) && count > 0)
        confirm(shell, &story);
    else
        for (size_t i = 0; i < count; i++)
            put_proposal(shell, &story.items[i]);
    story_free(&story);
    return count > 0;
}

/* Reads lines up to an empty one. */
static void read_lines(struct shell *shell, struct buffer *text)
{
    char *typed = NULL;

    shell_say(shell, "%s", _("Tell it in your own words, without names; an empty line ends it."));
    shell_show(shell);
    while (input_read(shell->input, _("story> "), false, &typed) == INPUT_LINE && typed[strspn(typed, " \t")] != '\0') {
        buffer_format(text, "%s\n", typed);
        free(typed);
        typed = NULL;
    }
    free(typed);
}

static enum status tell(struct shell *shell, const struct shell_line *line)
{
    struct buffer text = BUFFER_EMPTY;

    if (line->count > 1)
        buffer_add(&text, shell_words_from(line, 1));
    else
        read_lines(shell, &text);
    if (!shell_story(shell, buffer_text(&text)))
        shell_say(shell, "%s", _("None of these words is known to mean an answer; tanya/ask begins the interview."));
    buffer_free(&text);
    return STATUS_OK;
}

const struct shell_command shell_story_commands[] = {
    {{"ceritakan", "tell"},
     N_("[STORY]"),
     N_("proposes the answers that a story in your own words may mean; each is taken only if you say yes"),
     "ceritakan\nceritakan ayah memukul ibu semalam\ntell he hit her last night",
     .run = tell},
    {.run = NULL},
};
