/* The program's own version; the rule base has another (rules/VERSION). */
#ifndef INTERVENSI_VERSION_H
#define INTERVENSI_VERSION_H

#define PROGRAM_NAME "intervensi"
#define PROGRAM_VERSION "0.1.0"

#endif
