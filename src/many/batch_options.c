/* Options that the commands over many rows share. */
#include <ctype.h>
#include <limits.h>
#include <string.h>

#include "base/files.h"
#include "many/batch.h"
#include "many/pool.h"
#include "program/options.h"
#include "text.h"

int carried_find(const struct carried *carried, const char *name)
{
    for (size_t i = 0; i < carried->count; i++)
        if (strcmp(carried->names[i], name) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* The names of a list "A,B" of --keep or --by, which is cut at its commas. */
static error_t carry(struct argp_state *state, const char *option, char *list, struct carried *carried)
{
    bool by = strcmp(option, "by") == 0;

    do {
        const char *name = strsep(&list, ",");
        int place = carried_find(carried, name);
        bool twice = place != NOT_FOUND && !by && carried->kept[place];

        if (name[0] == '\0')
            return options_refuse(state, _("--%s takes names of columns with commas between them"), option);
        if (place == NOT_FOUND && carried->count == CARRIED_MAX)
            return options_refuse(state, _("--%s: more than %d columns"), option, CARRIED_MAX);
        for (size_t i = 0; by && i < carried->by_count; i++)
            twice = twice || carried->by[i] == (size_t)place;
        if (twice)
            return options_refuse(state, _("--%s names '%s' twice"), option, name);
        if (by && carried->by_count == CARRIED_BY_MAX)
            return options_refuse(state, _("--%s: more than %d columns"), option, CARRIED_BY_MAX);
        if (place == NOT_FOUND) {
            place = (int)carried->count++;
            carried->names[place] = name;
        }
        if (by)
            carried->by[carried->by_count++] = (size_t)place;
        else
            carried->kept[place] = true;
    } while (list != NULL && *list != '\0');
    return 0;
}

void batch_options_start(struct batch_options *options)
{
    options->max_errors = -1;
    options->line_base = 1;
}

static error_t choose_kind(struct argp_state *state, const char *option, const char *word, enum row_kind *kind)
{
    int chosen = 0;
    error_t error = options_choose(state, option, word, row_kind_words, &chosen);

    *kind = (enum row_kind)(ROWS_JSONL + chosen);
    return error;
}

/* A character that can stand neither in a word nor between values. */
static error_t choose_delimiter(struct argp_state *state, const char *word, char *delimiter)
{
    char c = strcmp(word, "tab") == 0 ? '\t' : word[0];

    *delimiter = '\0';
    if (strcmp(word, "auto") == 0)
        return 0;
    *delimiter = c;
    if ((word[1] == '\0' || c == '\t') && c > 0 && (ispunct(c) || c == '\t') && strchr("\"|?-_", c) == NULL)
        return 0;
    return options_refuse(state, _("--delim takes auto, tab or a sign such as ; and not '%s'"), word);
}

error_t batch_options_parse(int key, char *argument, struct argp_state *state, struct batch_options *options)
{
    static const char *const words[] = {"fail", "ok", "stop", NULL};

    switch (key) {
    case 'o': options->out = argument; return 0;
    case BATCH_KEY_RESUME: options->resume = true; return 0;
    case BATCH_KEY_FULL: options->full = true; return 0;
    case BATCH_KEY_LOOK_AHEAD: options->look_ahead = true; return 0;
    case BATCH_KEY_SUMMARY: options->summary = argument; return 0;
    case BATCH_KEY_JOBS: return options_number(state, "jobs", argument, 1, POOL_JOBS_MAX, &options->jobs);
    case BATCH_KEY_ROW_ERRORS: return options_choose(state, "row-errors", argument, words, &options->row_errors);
    case BATCH_KEY_MAX_ERRORS: return options_number(state, "max-errors", argument, 0, LONG_MAX, &options->max_errors);
    case BATCH_KEY_LINE_BASE: return options_number(state, "line-base", argument, 1, LONG_MAX, &options->line_base);
    case BATCH_KEY_MAX_FIRINGS: return options_number(state, "max-firings", argument, 1, LONG_MAX, &options->max_firings);
    case BATCH_KEY_FROM: return choose_kind(state, "from", argument, &options->from);
    case BATCH_KEY_TO: return choose_kind(state, "to", argument, &options->to);
    case BATCH_KEY_KEEP: return carry(state, "keep", argument, &options->carried);
    case BATCH_KEY_BY: return carry(state, "by", argument, &options->carried);
    case BATCH_KEY_MAP: options->map = argument; return 0;
    case BATCH_KEY_DELIM: options->delimiter_said = true; return choose_delimiter(state, argument, &options->delimiter);
    case BATCH_KEY_DECIMAL_COMMA: options->decimal_comma = true; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
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
static error_t check_files(struct argp_state *state, const struct batch_options *options)
{
    const char *read[] = {options->path != NULL || options->grid != NULL ? options->path : "-", options->grid, options->map};
    const char *written[] = {options->out, options->summary};

    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        for (size_t j = 0; j < sizeof written / sizeof *written; j++)
            if (is_read(read[i], written[j]))
                return options_refuse(state, _("'%s' is read: what is written needs another name"),
                                      file_is_same(read[i], written[j]) || strcmp(read[i], "-") == 0 ? written[j] : read[i]);
    if (options->out != NULL && options->summary != NULL &&
        (strcmp(options->out, options->summary) == 0 || is_read(options->summary, options->out)))
        return options_refuse(state, _("'%s' is to hold two things"), options->summary);
    return 0;
}

error_t batch_options_end(struct argp_state *state, struct batch_options *options)
{
    const char *of_tables = options->map != NULL      ? "map"
                            : options->delimiter_said ? "delim"
                            : options->decimal_comma  ? "decimal-comma"
                                                      : NULL;
    error_t error;

    if (options->from == ROWS_UNSAID)
        options->from = row_kind_of_name(options->path);
    if (options->from == ROWS_UNSAID)
        options->from = ROWS_JSONL;
    if (options->to == ROWS_UNSAID)
        options->to = row_kind_of_name(options->out);
    if (options->to == ROWS_UNSAID)
        options->to = options->from;
    if (options->resume && options->out == NULL)
        return options_refuse(state, "%s", _("--resume needs -o FILE"));
    if (options->carried.by_count > 0 && options->summary == NULL)
        return options_refuse(state, "%s", _("--by needs --summary FILE"));
    if ((options->full || options->look_ahead) && options->to != ROWS_JSONL)
        return options_refuse(state, _("--%s writes JSON Lines only: --to jsonl"), options->full ? "full" : "look-ahead");
    error = check_files(state, options);
    if (error != 0)
        return error;
    if (options->from == ROWS_JSONL && of_tables != NULL)
        return options_refuse(state, _("--%s is for tables: --from csv or tsv"), of_tables);
    for (size_t i = 0; options->to != ROWS_JSONL && i < options->carried.count; i++)
        if (options->carried.kept[i] && row_csv_has_title(options->carried.names[i]))
            return options_refuse(state, _("--keep: the rows have a column '%s' of their own"), options->carried.names[i]);
    return 0;
}
