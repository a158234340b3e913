/* A map file (intervensi-map/1): what columns and words of someone's table are called here.
 *
 *     {"format": "intervensi-map/1", "columns": {
 *         "Kode": "id",                                                        renamed
 *         "Catatan": null,                                                     dropped
 *         "Hasil": {"to": "coping-result", "values": {"Baik": "works", "-": ""}}}}   renamed, with words that are replaced
 *
 * A value is replaced as a cell, or, where several stand in it, one by one. What it is replaced by is read like a cell.
 * May use: json_tree, file_read. Not its job: what a column is then (table.h). */
#ifndef INTERVENSI_TABLE_MAP_H
#define INTERVENSI_TABLE_MAP_H

#include <stdbool.h>
#include <stdint.h>

#include "diag.h"

struct cJSON;

struct table_map {
    struct cJSON *tree; /* NULL: there is no map */
    uint64_t hash;      /* of the bytes of the file */
};

/* What the map makes of one column. */
struct mapped_column {
    const char *name;           /* NULL: dropped */
    const struct cJSON *values; /* or NULL; for table_map_value */
    bool named;                 /* whether the map names the column at all; else `name` is its title */
};

/* Reads a file. STATUS_OK, or what file_read and the JSON reader say; STATUS_DATA with every problem's place. */
enum status table_map_read(const char *path, struct table_map *map, struct diag *diag);
void table_map_free(struct table_map *map);

struct mapped_column table_map_column(const struct table_map *map, const char *title);
/* What stands for this word, or the word itself. */
const char *table_map_value(const struct cJSON *values, const char *word);

#endif
