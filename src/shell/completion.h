/* Candidates for a half-typed word at the prompt: in the current language first. */
#ifndef INTERVENSI_COMPLETION_H
#define INTERVENSI_COMPLETION_H

#include "shell/shell.h"

/* An input_complete; the context is a shell. */
char **complete_word(void *context, const char *line, size_t start);

/* Completers of commands: see shell_command. */
char **complete_fact(const struct shell *shell, size_t index, const char *word);
char **complete_file(const struct shell *shell, size_t index, const char *word);
char **complete_rule(const struct shell *shell, size_t index, const char *word);
char **complete_rule_id(const struct shell *shell, size_t index, const char *word);
/* What a run is filtered or stopped by: stages, rules, names that are concluded, questions. */
char **complete_run(const struct shell *shell, size_t index, const char *word);
char **complete_source(const struct shell *shell, size_t index, const char *word);
char **complete_action(const struct shell *shell, size_t index, const char *word);
/* What "how" and "whynot" ask about: names that rules conclude, rules, questions. */
char **complete_asked(const struct shell *shell, size_t index, const char *word);
char **complete_assignment(const struct shell *shell, size_t index, const char *word);
char **complete_topic_of_help(const struct shell *shell, size_t index, const char *word);
/* Those of a NULL-terminated list that begin so. */
char **complete_among(const char *const *list, const char *word);

#endif
