/* What the commands share that go through a run. Only for shell_step.c, shell_agenda.c and shell_guess.c.
 * May use: shell, stepper, render_run. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_SHELL_STEP_PARTS_H
#define INTERVENSI_SHELL_STEP_PARTS_H

#include "prompt/shell.h"
#include "prompt/stepper.h"
#include "trace/trace.h"

/* Sees to it that the stepper's run is one of the case as it is, and says if it began anew. */
enum status shell_run_ready(struct shell *shell, const struct shell_line *line);
struct run_view shell_run_view(const struct shell *shell);
/* Says where the run is. */
void shell_run_tell(struct shell *shell);

/* Reads the text, the words of the line from this one on, as a target; what is wrong is said. The target may point into the text. */
enum status shell_run_target(struct shell *shell, const struct shell_line *line, size_t word, const char *text,
                             struct run_target *target);

enum status shell_agenda(struct shell *shell, const struct shell_line *line);
enum status shell_matches(struct shell *shell, const struct shell_line *line);
enum status shell_guess(struct shell *shell, const struct shell_line *line);

#endif
