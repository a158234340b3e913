/* Commands about the program itself: help lang transcript quit. See shell.h. */
#include <string.h>

#include "base/language.h"
#include "prompt/completion.h"
#include "prompt/shell_parts.h"

/* Names of the languages in both of them. */
static bool read_language(const char *word, enum language *language)
{
    if (language_read(word, language))
        return true;
    if (shell_word_is(word, "indonesia", "indonesian"))
        *language = LANGUAGE_ID;
    else if (shell_word_is(word, "inggris", "english"))
        *language = LANGUAGE_EN;
    else
        return false;
    return true;
}

/* Without a word it turns to the other language. */
static enum status lang(struct shell *shell, const struct shell_line *line)
{
    enum language language = shell->wording.language == LANGUAGE_ID ? LANGUAGE_EN : LANGUAGE_ID;

    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (line->count > 1 && !read_language(line->words[1].text, &language))
        return shell_refuse_word(shell, line, 1, "id, en", _("there is no language '%s' here"), line->words[1].text);
    language_use(language);
    shell->session->language = language;
    shell->wording.language = language;
    shell_say(shell, "%s", _("Language: English."));
    return STATUS_OK;
}

static enum status transcript(struct shell *shell, const struct shell_line *line)
{
    const char *word = line->count > 1 ? line->words[1].text : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (word == NULL) {
        shell_say(shell, "%s", shell->transcript != NULL ? _("The transcript is on.") : _("The transcript is off."));
        return STATUS_OK;
    }
    if (shell_word_is(word, "mati", "off")) {
        shell_transcript(shell, NULL, &diag);
        shell_say(shell, "%s", _("The transcript is off."));
        return STATUS_OK;
    }
    status = shell_transcript(shell, word, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("From now on everything is written to %s, which only you can read."), word);
    return STATUS_OK;
}

static enum status quit(struct shell *shell, const struct shell_line *line)
{
    if (shell_at_most(shell, line, 0) != STATUS_OK)
        return STATUS_USAGE;
    shell->quit = shell_may_lose(shell);
    return STATUS_OK;
}

static char **complete_language(const struct shell *shell, size_t index, const char *word)
{
    static const char *const words[] = {"id", "en", NULL};

    (void)shell;
    return index == 1 ? complete_among(words, word) : NULL;
}

const struct shell_command shell_program_commands[] = {
    {{"bantuan", "help"},
     N_("[WORD]"),
     N_("the commands; or what a command, question, answer, term, rule or source means"),
     "bantuan saran\ncoping-result?\ngrp-01?",
     shell_help,
     complete_topic_of_help},
    {{"bahasa", "lang"}, "[id|en]", N_("turns to the other language"), "bahasa en", lang, complete_language},
    {{"transkrip", "transcript"},
     N_("[FILE|mati|off]"),
     N_("writes everything that is typed and shown to a file, too"),
     "transkrip sesi.txt\ntranskrip mati",
     transcript,
     complete_file},
    {{"keluar", "quit"}, "", N_("ends; unsaved work is asked about first"), "keluar", quit, NULL},
    {{NULL, NULL}, NULL, NULL, NULL, NULL, NULL},
};
