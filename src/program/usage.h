/* Help, made from the tables of options and commands.
 * May use: commands, options, layout. Not its job: reading a command line. */
#ifndef INTERVENSI_USAGE_H
#define INTERVENSI_USAGE_H

#include "base/output.h"
#include "program/commands.h"

/* What the program does, its commands, the options that stand everywhere. */
void usage_program(struct output *output);
/* One command: how it is called, what it does, its options, an example. */
void usage_command(struct output *output, const struct command *command);

#endif
