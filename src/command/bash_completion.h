/* The bash completion of the program, made from the tables of options and commands, so that it cannot fall behind them.
 * May use: commands, options. Not its job: ids of the rule base, which the script asks `intervensi completion` for. */
#ifndef INTERVENSI_BASH_COMPLETION_H
#define INTERVENSI_BASH_COMPLETION_H

#include "base/output.h"

/* Writes a script to be sourced. It needs bash alone, not the package bash-completion. */
void bash_completion(struct output *output);

#endif
