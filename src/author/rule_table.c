#include "author/rule_table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/wording.h"
#include "author/edit.h"
#include "author/notation.h"
#include "base/files.h"
#include "base/version.h"
#include "many/rowset.h"
#include "matching.h"
#include "memory.h"
#include "text.h"

enum { TABLE_SIZE_MAX = 16 * 1024 * 1024 };

/* The columns that are no conditions, in the order in which they stand; the conditions stand before the conclusion. */
static const char *const before[] = {"rule", "stage", "origin", "source", "id", "en", "safety"};
static const char *const behind[] = {"kind", "subject", "value", "strength"};
enum { BEFORE = 7, BEHIND = 4 };

static bool is_fixed(const char *title)
{
    return word_place(title, before, BEFORE) < BEFORE || word_place(title, behind, BEHIND) < BEHIND;
}

/* --- From cells to text ---------------------------------------------------------------------------------------------- */

/* A cell as a condition: "failed" below coping-result is "coping-result=failed", "yes" below "indication ext-refer" is that. */
static void condition_of(const struct vocabulary *vocabulary, const char *title, const char *cell, struct buffer *text)
{
    bool absent = strncmp(cell, "not ", 4) == 0 || strcmp(cell, "not") == 0;
    const char *rest = absent ? cell + (cell[3] == ' ' ? 4 : 3) : cell;

    buffer_add(text, absent ? "not " : "");
    if (vocabulary_fact(vocabulary, title) == NOT_FOUND && vocabulary_assessment(vocabulary, title) == NULL)
        buffer_add(text, title);
    else if (strcmp(rest, "answered") == 0)
        buffer_format(text, "answered %s", title);
    else
        buffer_format(text, "%s%s%s", title, strchr("<>=!", *rest) != NULL ? "" : "=", rest);
}

/* The conditions of a row; several in one cell are joined by &. */
static void write_conditions(const struct vocabulary *vocabulary, const struct rowset_row *row, struct buffer *text,
                             struct diag *diag)
{
    size_t numbers = 0;

    for (size_t i = 0; i < row->count; i++) {
        char *copy = memory_copy(row->cells[i].text), *rest = copy;

        while (!is_fixed(row->cells[i].title) && rest != NULL) {
            struct buffer condition = BUFFER_EMPTY, line = BUFFER_EMPTY;

            condition_of(vocabulary, row->cells[i].title, text_trim(strsep(&rest, "&")), &condition);
            notation_condition(vocabulary, buffer_text(&condition), numbers, &line, diag);
            numbers += strstr(buffer_text(&line), "(measure ") != NULL;
            buffer_add(text, buffer_text(&line));
            buffer_free(&condition);
            buffer_free(&line);
        }
        free(copy);
    }
}

static const char *cell(const struct rowset_row *row, const char *title)
{
    const char *text = rowset_row_get(row, title);

    return text != NULL ? text : "";
}

/* The id of the rule of an alternative: without a number behind a point. */
static int id_length(const char *name)
{
    const char *dot = strrchr(name, '.');
    bool numbered = dot != NULL && dot[1] != '\0' && dot[1 + strspn(dot + 1, "0123456789")] == '\0';

    return (int)(numbered ? (size_t)(dot - name) : strlen(name));
}

static void write_note(const struct rowset_row *row, struct buffer *text)
{
    const char *name = cell(row, "rule");
    int length = id_length(name);

    buffer_format(text, "(deffacts MAIN::%.*s (rule-note (rule %.*s) (origin %s) (source ", length, name, length, name,
                  cell(row, "origin"));
    edit_add_string(text, cell(row, "source"));
    buffer_add(text, ")\n   (id ");
    edit_add_string(text, cell(row, "id"));
    buffer_add(text, ")\n   (en ");
    edit_add_string(text, cell(row, "en"));
    if (strcmp(cell(row, "safety"), "yes") == 0)
        buffer_format(text, "))\n   (safety-rule (rule %.*s", length, name);
    buffer_add(text, ")))\n");
}

static void write_rule(const struct vocabulary *vocabulary, const struct rowset_row *row, struct buffer *text, struct diag *diag)
{
    const char *name = cell(row, "rule"), *value = rowset_row_get(row, "value");

    buffer_format(text, "(defrule %s::%s\n", cell(row, "stage"), name);
    write_conditions(vocabulary, row, text, diag);
    buffer_format(text, "   => (assert (finding (kind %s) (subject %s) (value %s) (strength %s) (by %.*s))))\n",
                  cell(row, "kind"), cell(row, "subject"), value != NULL ? value : "nil", cell(row, "strength"), id_length(name),
                  name);
}

enum status rule_table_read(struct session *session, const char *path, struct diag *diag)
{
    struct buffer bytes = BUFFER_EMPTY, text = BUFFER_EMPTY;
    struct rowset sheet = {.count = 0};
    const char *last = "";
    enum status status = file_read(path, TABLE_SIZE_MAX, &bytes, diag);

    if (status == STATUS_OK)
        status = rowset_read(path, buffer_text(&bytes), bytes.length, &sheet, diag);
    for (size_t i = 0; status == STATUS_OK && i < sheet.count; i++) {
        const struct rowset_row *row = &sheet.rows[i];
        const char *name = cell(row, "rule");
        bool same = id_length(last) == id_length(name) && strncmp(last, name, (size_t)id_length(name)) == 0;

        if (*name == '\0')
            diag_add(diag, &(struct place){.file = path, .line = (long)i + 2}, CODE_MISSING_ID, NULL, "%s",
                     _("the row has no id in the column rule"));
        buffer_add(&text, i > 0 && !same ? "\n" : "");
        if (!same)
            write_note(row, &text);
        write_rule(engine_vocabulary(session->engine), row, &text, diag);
        last = name;
    }
    if (status == STATUS_OK && diag->count > 0)
        status = STATUS_DATA;
    if (status == STATUS_OK)
        output_bytes(&session->out, buffer_text(&text), text.length);
    buffer_free(&bytes);
    buffer_free(&text);
    rowset_free(&sheet);
    return status;
}

/* --- From rules to cells --------------------------------------------------------------------------------------------- */

static void add_values(const struct words *words, struct buffer *text)
{
    wording_join(text, words, "|");
}

/* The cell of a condition and the title of its column; false if a cell cannot say it. */
static bool cell_of(const struct condition *condition, bool otherwise, struct buffer *title, struct buffer *text)
{
    const bool finding = condition->about == TEMPLATE_FINDING;
    const struct constraint *name = condition_constraint(condition, finding ? (int)FINDING_SUBJECT : (int)ANSWER_FACT);
    const struct constraint *value = condition_constraint(condition, finding ? (int)FINDING_VALUE : (int)ANSWER_VALUE);
    const struct constraint *kind = finding ? condition_constraint(condition, FINDING_KIND) : NULL;
    const char *absent = condition->test == CONDITION_ABSENT && !otherwise ? "not " : "";

    if (!(finding || template_is_answer(condition->about)) || name == NULL || name->in.count != 1 ||
        (finding && (kind == NULL || kind->in.count != 1)))
        return false;
    if (finding && strcmp(kind->in.items[0], kind_word(KIND_ASSESSMENT)) != 0) {
        buffer_format(title, "%s %s", kind->in.items[0], name->in.items[0]);
        buffer_add(text, *absent != '\0' ? "not" : "yes");
        return value == NULL;
    }
    buffer_add(title, name->in.items[0]);
    buffer_add(text, otherwise ? "!=" : absent);
    if (value == NULL) {
        buffer_add(text, "answered");
    } else if (value->compared) {
        buffer_format(text, "%s%ld", comparison_op_word(value->op), value->than);
    } else {
        add_values(&value->in, text);
    }
    return value == NULL || value->compared || value->in.count > 0;
}

/* Adds the cell, or to the last one of the same column. */
static void join_cell(struct rowset_row *row, const char *title, const char *text)
{
    struct cell *last = row->count > 0 ? &row->cells[row->count - 1] : NULL;
    struct buffer joined = BUFFER_EMPTY;

    if (last == NULL || strcmp(last->title, title) != 0) {
        rowset_row_add(row, title, text);
        return;
    }
    buffer_format(&joined, "%s & %s", last->text, text);
    free(last->text);
    last->text = memory_copy(joined.text);
    buffer_free(&joined);
}

static bool add_conditions(const struct alternative *alternative, struct rowset_row *row)
{
    bool fits = true;

    for (size_t i = 0; fits && i < alternative->condition_count; i++) {
        const struct condition *at = &alternative->conditions[i];
        bool pair = at->test == CONDITION_EXISTS && i + 1 < alternative->condition_count && at[1].test == CONDITION_ABSENT &&
                    at[1].about == at->about && condition_constraint(&at[1], ANSWER_VALUE) != NULL;
        struct buffer title = BUFFER_EMPTY, text = BUFFER_EMPTY;

        fits = cell_of(pair ? &at[1] : at, pair, &title, &text);
        if (fits)
            join_cell(row, buffer_text(&title), buffer_text(&text));
        i += pair;
        buffer_free(&title);
        buffer_free(&text);
    }
    return fits;
}

static bool make_row(const struct rulebook *rulebook, const struct alternative *alternative, struct rowset_row *row)
{
    const struct rule *rule = &rulebook->rules[alternative->rule];
    const char *const fixed[] = {alternative->name,
                                 rulebook->stages[rule->stage],
                                 origin_word(rule->origin),
                                 rule->source,
                                 rule->reason.in[LANGUAGE_ID],
                                 rule->reason.in[LANGUAGE_EN],
                                 rule->safety ? "yes" : NULL};

    for (size_t i = 0; i < BEFORE; i++)
        if (fixed[i] != NULL)
            rowset_row_add(row, before[i], fixed[i]);
    if (alternative->concludes != TEMPLATE_FINDING || !add_conditions(alternative, row))
        return false;
    for (int i = 0; i < BEHIND; i++) {
        const char *word = alternative->conclusion[FINDING_KIND + i].constant;

        if (word == NULL)
            return false;
        if (strcmp(word, "nil") != 0)
            rowset_row_add(row, behind[i], word);
    }
    return true;
}

/* Whether this text begins at the line of the file. */
static bool stands_at(const char *file, long line, const char *text, struct buffer *bytes, const char **read)
{
    struct diag diag = DIAG_EMPTY;
    const char *at;

    if (*read != file) { /* nearly always that of the rule before */
        buffer_cut(bytes, 0);
        if (file_read(file, TABLE_SIZE_MAX, bytes, &diag) != STATUS_OK)
            buffer_cut(bytes, 0);
        diag_free(&diag);
        *read = file;
    }
    at = buffer_text(bytes);
    for (long i = 1; i < line && at != NULL; i++)
        at = strchr(at, '\n') != NULL ? strchr(at, '\n') + 1 : NULL;
    return at != NULL && strncmp(at, text, strlen(text)) == 0;
}

struct table_making {
    struct session *session;
    const struct rulebook *rulebook;
    struct rowset sheet;
    struct buffer bytes; /* of the file that was read last */
    const char *read;
    size_t left_out;
};

/* Whether the row says all of the alternative: its text and that of the note come out as they stand. */
static bool gives_back(struct table_making *making, const struct alternative *alternative, const struct rowset_row *row)
{
    const struct place note =
        engine_place(making->session->engine, "rule-note",
                     rulebook_rule_of(making->rulebook, (size_t)(alternative - making->rulebook->alternatives))->id, NULL);
    struct buffer text = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    bool same = note.file != NULL;

    write_note(row, &text);
    same = same && stands_at(note.file, note.line, buffer_text(&text), &making->bytes, &making->read);
    buffer_cut(&text, 0);
    write_rule(engine_vocabulary(making->session->engine), row, &text, &diag);
    same = same && stands_at(alternative->at.file, alternative->at.line, buffer_text(&text), &making->bytes, &making->read);
    buffer_free(&text);
    diag_free(&diag);
    return same;
}

/* All alternatives of the rule, or none. */
static void add_rule(struct table_making *making, const struct rule *rule)
{
    struct rowset_row *rows = memory_new(rule->count, sizeof *rows);
    size_t fitting = 0, before_it = making->sheet.count;

    for (size_t i = 0; i < rule->count; i++) {
        const struct alternative *alternative = &making->rulebook->alternatives[rule->first + i];

        if (make_row(making->rulebook, alternative, &rows[i]) && gives_back(making, alternative, &rows[i]))
            fitting++;
    }
    for (size_t i = 0; fitting == rule->count && i < rule->count; i++)
        if (!rowset_add(&making->sheet, &rows[i]))
            fitting = 0;
    while (fitting != rule->count && making->sheet.count > before_it)
        rowset_row_free(&making->sheet.rows[--making->sheet.count]);
    making->left_out += fitting != rule->count;
    for (size_t i = 0; i < rule->count; i++)
        rowset_row_free(&rows[i]);
    free(rows);
}

static bool is_of(const struct rulebook *rulebook, const struct rule *rule, const char *of)
{
    const char *file = strrchr(rulebook->alternatives[rule->first].at.file, '/');

    if (of == NULL || strcmp(rule->id, of) == 0)
        return true;
    if (file != NULL && strncmp(file + 1, of, strlen(of)) == 0 &&
        (strcmp(file + 1 + strlen(of), ".clp") == 0 || file[1 + strlen(of)] == '\0'))
        return true;
    return alternative_finds(&rulebook->alternatives[rule->first], of);
}

enum status rule_table_write(struct session *session, const char *of, struct diag *diag)
{
    struct table_making making = {.session = session, .rulebook = engine_rulebook(session->engine)};
    size_t chosen = 0;

    for (size_t i = 0; i < making.rulebook->rule_count; i++)
        if (is_of(making.rulebook, &making.rulebook->rules[i], of)) {
            chosen++;
            add_rule(&making, &making.rulebook->rules[i]);
        }
    if (chosen == 0)
        diag_add(diag, NULL, CODE_UNKNOWN_NAME, NULL, _("there is no rule, no subject and no file '%s' here"), of);
    else
        rowset_write(&making.sheet, &session->out);
    if (making.left_out > 0 && !session->options.quiet)
        fprintf(stderr, _("%s: %zu of %zu rules have another shape and are left out\n"), PROGRAM_NAME, making.left_out, chosen);
    rowset_free(&making.sheet);
    buffer_free(&making.bytes);
    return chosen == 0 ? STATUS_USAGE : STATUS_OK;
}
