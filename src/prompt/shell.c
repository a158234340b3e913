/* The prompt: from a typed line to the command it names. See shell.h. */
#include "prompt/shell.h"

#include <stdlib.h>
#include <string.h>

#include "case/answers.h"
#include "memory.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_table.h"
#include "prompt/shell_words.h"
#include "text.h"

bool shell_word_is(const char *word, const char *id, const char *en)
{
    size_t length;

    word += strspn(word, "-");
    length = strlen(word);
    if (length < 3)
        return strcmp(word, id) == 0 || strcmp(word, en) == 0;
    return strncmp(word, id, length) == 0 || strncmp(word, en, length) == 0;
}

static enum status refuse_command(struct shell *shell, const struct shell_line *line, const struct buffer *several)
{
    const char *word = line->words[0].text;
    const char *nearest = shell_command_nearest(word);
    struct buffer hint = BUFFER_EMPTY;
    enum status status;

    if (several->length > 0)
        buffer_format(&hint, _("several commands begin so: %s"), several->text);
    else if (vocabulary_fact(shell->wording.vocabulary, word) != NOT_FOUND)
        buffer_format(&hint, _("to answer it type %s=ANSWER; %s? explains it"), word, word);
    else if (nearest != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest);
    else
        buffer_add(&hint, _("bantuan/help lists the commands"));
    status = shell_refuse_word(shell, line, 0, buffer_text(&hint), _("there is no command '%s'"), word);
    buffer_free(&hint);
    return status;
}

/* "X?" and "X ?" ask what X means; so does "F=?". */
static bool is_question(const struct shell_line *line)
{
    size_t length = strlen(line->text);

    return length > 0 && line->text[length - 1] == '?' && line->count <= 2;
}

static enum status ask_meaning(struct shell *shell, const struct shell_line *line)
{
    struct shell_word words[2] = {line->words[0], line->words[0]};
    const struct shell_line asked = {line->text, words, 2};
    struct buffer word = BUFFER_EMPTY;
    enum status status;

    buffer_add_part(&word, line->words[0].text, strcspn(line->words[0].text, "?="));
    if (word.length == 0 && line->count == 1)
        status = shell_help(shell, line);
    else
        status = shell_help_on(shell, &asked, word.text);
    buffer_free(&word);
    return status;
}

static enum status run_command(struct shell *shell, const struct shell_line *line)
{
    const struct shell_command *command;
    struct buffer several = BUFFER_EMPTY;
    enum status status;

    if (is_question(line))
        return ask_meaning(shell, line);
    if (answer_words_are(line->text))
        return shell_assign(shell, line, 0, line->text);
    command = shell_command_find(line->words[0].text, shell->wording.language, &several);
    if (command != NULL)
        status = command->run(shell, line);
    else if (strchr(line->text, '=') != NULL) /* a question named by a label of several words */
        status = shell_assign(shell, line, 0, line->text);
    else
        status = refuse_command(shell, line, &several);
    buffer_free(&several);
    return status;
}

/* What could not be written for a recovery is said once; the work itself goes on. */
static void tell_of_autosave(struct shell *shell)
{
    struct diag diag = DIAG_EMPTY;

    workspace_autosave_status(shell->workspace, &diag);
    shell_warn(shell, &diag);
}

enum status shell_run_line(struct shell *shell, const char *text)
{
    enum status status = STATUS_OK;
    size_t size = strlen(text);

    if (utf8_invalid_at(text, size) < size) {
        const struct shell_line line = {NULL, NULL, 0};
        struct diag diag = DIAG_EMPTY;

        diag_add(&diag, NULL, "bad-utf8", NULL, "%s", _("what was typed is not UTF-8"));
        return shell->status = shell_refuse(shell, &line, &diag, STATUS_DATA);
    }
    if (text[strspn(text, " \t")] == '#')
        return STATUS_OK;
    while (text != NULL && !shell->quit && (status == STATUS_OK || shell->keep_going)) {
        struct shell_line line;

        text = shell_words_cut(text, &line);
        if (line.count > 0)
            status = run_command(shell, &line);
        if (status != STATUS_OK)
            shell->status = status;
        shell_words_free(&line);
        tell_of_autosave(shell);
        shell_show(shell);
    }
    return status;
}
