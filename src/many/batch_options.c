/* Options that the commands over many rows share. */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/files.h"
#include "many/batch.h"
#include "many/database.h"
#include "program/options.h"
#include "text.h"

enum { SHARDS_MAX = 1000000 };

int carried_find(const struct carried *carried, const char *name)
{
    for (size_t i = 0; i < carried->count; i++)
        if (strcmp(carried->names[i], name) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* The names of a list "A,B" of --keep or --by, which is cut at its commas. */
bool batch_read_carried(struct reading *reading, const struct option_row *row, char *list)
{
    struct carried *carried = row->place;
    const char *option = row->name;
    bool by = strcmp(option, "by") == 0;

    do {
        const char *name = strsep(&list, ",");
        int place = carried_find(carried, name);
        bool twice = place != NOT_FOUND && !by && carried->kept[place];

        if (name[0] == '\0')
            return options_refuse(reading, _("--%s takes names of columns with commas between them"), option);
        if (place == NOT_FOUND && carried->count == CARRIED_MAX)
            return options_refuse(reading, _("--%s: more than %d columns"), option, CARRIED_MAX);
        for (size_t i = 0; by && i < carried->by_count; i++)
            twice = twice || carried->by[i] == (size_t)place;
        if (twice)
            return options_refuse(reading, _("--%s names '%s' twice"), option, name);
        if (by && carried->by_count == CARRIED_BY_MAX)
            return options_refuse(reading, _("--%s: more than %d columns"), option, CARRIED_BY_MAX);
        if (place == NOT_FOUND) {
            place = (int)carried->count++;
            carried->names[place] = name;
        }
        if (by)
            carried->by[carried->by_count++] = (size_t)place;
        else
            carried->kept[place] = true;
    } while (list != NULL && *list != '\0');
    return true;
}

/* A character that can stand neither in a word nor between values. */
bool batch_read_delimiter(struct reading *reading, const struct option_row *row, char *word)
{
    struct batch_options *options = row->place;
    char c = strcmp(word, "tab") == 0 ? '\t' : word[0];

    options->delimiter_said = true;
    options->delimiter = strcmp(word, "auto") == 0 ? '\0' : c;
    if (options->delimiter == '\0' ||
        ((word[1] == '\0' || c == '\t') && c > 0 && (ispunct(c) || c == '\t') && strchr("\"|?-_", c) == NULL))
        return true;
    return options_refuse(reading, _("--delim takes auto, tab or a character such as ;, not '%s'"), word);
}

bool batch_read_shard(struct reading *reading, const struct option_row *row, char *word)
{
    struct batch_options *options = row->place;
    char behind;

    if (sscanf(word, "%" SCNu64 "/%" SCNu64 "%c", &options->shard, &options->shards, &behind) == 2 && isdigit(word[0]) &&
        options->shard >= 1 && options->shard <= options->shards && options->shards <= SHARDS_MAX)
        return true;
    return options_refuse(reading, _("--shard takes a part such as 3/8, not '%s'"), word);
}

/* Whether what is read stands under this name and one of the endings that a file gets while it is written. */
static bool is_read(const char *read, const char *written)
{
    static const char *const endings[] = {"", ".part", ".part.state"};
    bool same = false;

    if (read == NULL || written == NULL)
        return false;
    for (size_t i = 0; !same && i < sizeof endings / sizeof *endings; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_format(&name, "%s%s", written, endings[i]);
        same = file_is_same(strcmp(read, "-") == 0 ? "/dev/stdin" : read, buffer_text(&name));
        buffer_free(&name);
    }
    return same;
}

/* What is read must not be replaced by what is written, nor one written thing by the other. */
static bool check_files(struct reading *reading, const struct batch_options *options)
{
    const char *read[] = {options->path != NULL || options->grid != NULL ? options->path : "-", options->grid, options->map};
    const char *written[] = {options->out, options->summary};

    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        for (size_t j = 0; j < sizeof written / sizeof *written; j++)
            if (is_read(read[i], written[j]))
                return options_refuse(reading, _("'%s' is the input: the output needs another name"),
                                      file_is_same(read[i], written[j]) || strcmp(read[i], "-") == 0 ? written[j] : read[i]);
    if (options->out != NULL && options->summary != NULL &&
        (strcmp(options->out, options->summary) == 0 || is_read(options->summary, options->out)))
        return options_refuse(reading, _("'%s' would hold two things"), options->summary);
    return true;
}

/* Columns of a database differ in more than small and capital letters. */
static bool database_takes(const struct carried *carried, size_t column)
{
    bool taken = database_has_column(carried->names[column]);

    for (size_t i = 0; !taken && i < column; i++)
        taken = carried->kept[i] && strcasecmp(carried->names[i], carried->names[column]) == 0;
    return taken;
}

/* Rows of another kind under such a name could not be opened. */
static bool names_spreadsheet(const char *path)
{
    const char *dot = strrchr(path, '.');

    return dot != NULL && (strcasecmp(dot, ".xlsx") == 0 || strcasecmp(dot, ".xls") == 0 || strcasecmp(dot, ".ods") == 0);
}

bool batch_options_check(struct reading *reading, struct batch_options *options)
{
    const char *of_tables = options->map != NULL      ? "map"
                            : options->delimiter_said ? "delim"
                            : options->decimal_comma  ? "decimal-comma"
                                                      : NULL;

    if (options->from == ROWS_UNSAID)
        options->from = row_kind_of_name(options->path);
    if (options->from == ROWS_UNSAID)
        options->from = ROWS_JSONL;
    if (options->out != NULL && names_spreadsheet(options->out))
        return options_refuse(reading, _("'%s': rows are not written as a spreadsheet; spreadsheets open -o FILE.csv"),
                              options->out);
    if (options->to == ROWS_UNSAID)
        options->to = row_kind_of_name(options->out);
    if (options->to == ROWS_UNSAID)
        options->to = options->from;
    if (options->from == ROWS_DATABASE)
        return options_refuse(reading, _("'%s' holds results, no cases to be read"), options->path);
    if (options->to == ROWS_DATABASE && options->out == NULL)
        return options_refuse(reading, "%s", _("--to sqlite needs -o FILE"));
    if (options->resume && options->out == NULL)
        return options_refuse(reading, "%s", _("--resume needs -o FILE"));
    if (options->carried.by_count > 0 && options->summary == NULL)
        return options_refuse(reading, "%s", _("--by needs --summary FILE"));
    if ((options->full && options->to != ROWS_DATABASE && options->to != ROWS_JSONL) ||
        (options->look_ahead && options->to != ROWS_JSONL))
        return options_refuse(reading, _("--%s writes JSON Lines only: --to jsonl"), options->full ? "full" : "look-ahead");
    if (options->shards > 0 && (options->path == NULL || strcmp(options->path, "-") == 0))
        return options_refuse(reading, "%s", _("--shard needs the name of a file"));
    if (!check_files(reading, options))
        return false;
    if (options->from == ROWS_JSONL && of_tables != NULL)
        return options_refuse(reading, _("--%s is for tables: --from csv or tsv"), of_tables);
    for (size_t i = 0; options->to != ROWS_JSONL && i < options->carried.count; i++)
        if (options->carried.kept[i] &&
            (options->to == ROWS_DATABASE ? database_takes(&options->carried, i) : row_csv_has_title(options->carried.names[i])))
            return options_refuse(reading, _("--keep: the rows have a column '%s' of their own"), options->carried.names[i]);
    return true;
}
