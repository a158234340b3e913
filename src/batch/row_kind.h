/* Kinds of files that rows are read from and written to, by the words of the command line and the endings of names.
 * May use: nothing. Not its job: reading or writing them (row_*.c). */
#ifndef INTERVENSI_ROW_KIND_H
#define INTERVENSI_ROW_KIND_H

enum row_kind { ROWS_UNSAID, ROWS_JSONL, ROWS_CSV, ROWS_TSV };

/* jsonl, csv, tsv; NULL-terminated. The first is ROWS_JSONL. */
extern const char *const row_kind_words[];

/* What the ending of the name says, in small or capital letters; ROWS_UNSAID for any other and for NULL. */
enum row_kind row_kind_of_name(const char *path);

#endif
