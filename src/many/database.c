/* Results of many cases as a database of SQLite: numbers in tables, words beside them, views that join both. */
#include "many/database.h"

#include <ctype.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "advice/wording.h"
#include "base/language.h"
#include "base/version.h"
#include "codes.h"
#include "memory.h"
#include "text.h"

/* --- What is in it --------------------------------------------------------------------------------------------------- */

#define FORMAT "intervensi-database/1"

/* Numbers refer to the tables of words. Tables of cases are in the order of their keys as they grow. */
static const char schema[] =
    "CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
    "CREATE TABLE word (word_no INTEGER PRIMARY KEY, word TEXT NOT NULL, label_id TEXT, label_en TEXT);"
    "CREATE TABLE question (question_no INTEGER PRIMARY KEY, fact TEXT NOT NULL UNIQUE, topic TEXT NOT NULL, question_id TEXT,"
    " question_en TEXT, label_id TEXT, label_en TEXT);"
    "CREATE TABLE choice (question_no INTEGER NOT NULL REFERENCES question, choice_no INTEGER NOT NULL, value TEXT, label_id "
    "TEXT,"
    " label_en TEXT, PRIMARY KEY (question_no, choice_no)) WITHOUT ROWID;"
    "CREATE TABLE rule (rule_no INTEGER PRIMARY KEY, rule TEXT NOT NULL UNIQUE, stage TEXT NOT NULL, origin TEXT NOT NULL,"
    " source TEXT, reason_id TEXT, reason_en TEXT);"
    "CREATE TABLE answer (case_no INTEGER NOT NULL REFERENCES cases, question_no INTEGER NOT NULL, choice_no INTEGER NOT NULL,"
    " number INTEGER, implied INTEGER NOT NULL, PRIMARY KEY (case_no, question_no, choice_no),"
    " FOREIGN KEY (question_no, choice_no) REFERENCES choice) WITHOUT ROWID;"
    "CREATE TABLE recommendation (case_no INTEGER NOT NULL REFERENCES cases, rank INTEGER NOT NULL,"
    " subject_no INTEGER NOT NULL REFERENCES word, standing_no INTEGER NOT NULL REFERENCES word,"
    " strength_no INTEGER NOT NULL REFERENCES word, PRIMARY KEY (case_no, rank)) WITHOUT ROWID;"
    "CREATE TABLE missing_information (case_no INTEGER NOT NULL REFERENCES cases, rank INTEGER NOT NULL,"
    " subject_no INTEGER NOT NULL REFERENCES word, strength_no INTEGER NOT NULL REFERENCES word,"
    " PRIMARY KEY (case_no, rank)) WITHOUT ROWID;"
    "CREATE TABLE contradiction (case_no INTEGER NOT NULL REFERENCES cases, rule_no INTEGER NOT NULL REFERENCES rule,"
    " PRIMARY KEY (case_no, rule_no)) WITHOUT ROWID;"
    "CREATE TABLE finding (case_no INTEGER NOT NULL REFERENCES cases, finding_no INTEGER NOT NULL,"
    " kind_no INTEGER NOT NULL REFERENCES word, subject_no INTEGER NOT NULL REFERENCES word, value_no INTEGER REFERENCES word, "
    "number INTEGER,"
    " strength_no INTEGER NOT NULL REFERENCES word, PRIMARY KEY (case_no, finding_no)) WITHOUT ROWID;"
    "CREATE TABLE finding_rule (case_no INTEGER NOT NULL, finding_no INTEGER NOT NULL, rule_no INTEGER NOT NULL REFERENCES rule,"
    " PRIMARY KEY (case_no, finding_no, rule_no), FOREIGN KEY (case_no, finding_no) REFERENCES finding) WITHOUT ROWID;"
    "CREATE TABLE objection (case_no INTEGER NOT NULL, rank INTEGER NOT NULL, place INTEGER NOT NULL,"
    " standing_no INTEGER NOT NULL REFERENCES word, kind_no INTEGER NOT NULL REFERENCES word,"
    " subject_no INTEGER NOT NULL REFERENCES word, rule_no INTEGER NOT NULL REFERENCES rule, PRIMARY KEY (case_no, rank, place),"
    " FOREIGN KEY (case_no, rank) REFERENCES recommendation) WITHOUT ROWID;"
    "CREATE VIEW answers AS SELECT case_no, cases.id, fact, CASE WHEN choice.value IS NULL THEN number ELSE choice.value END AS "
    "value,"
    " implied, question.label_id AS question_id, question.label_en AS question_en,"
    " coalesce(choice.label_id, number) AS label_id, coalesce(choice.label_en, number) AS label_en"
    " FROM answer JOIN cases USING (case_no) JOIN question USING (question_no) JOIN choice USING (question_no, choice_no);"
    "CREATE VIEW recommendations AS SELECT case_no, cases.id, rank, s.word AS action, t.word AS standing, g.word AS strength,"
    " s.label_id, s.label_en, t.label_id AS standing_id, t.label_en AS standing_en"
    " FROM recommendation JOIN cases USING (case_no) JOIN word s ON s.word_no = subject_no JOIN word t ON t.word_no = standing_no"
    " JOIN word g ON g.word_no = strength_no;"
    "CREATE VIEW missing AS SELECT case_no, cases.id, rank, s.word AS subject, g.word AS strength, s.label_id, s.label_en"
    " FROM missing_information JOIN cases USING (case_no) JOIN word s ON s.word_no = subject_no JOIN word g ON g.word_no = "
    "strength_no;"
    "CREATE VIEW contradictions AS SELECT case_no, cases.id, rule, reason_id, reason_en"
    " FROM contradiction JOIN cases USING (case_no) JOIN rule USING (rule_no);"
    "CREATE VIEW findings AS SELECT case_no, cases.id, finding_no, k.word AS kind, s.word AS subject,"
    " coalesce(v.word, number) AS value,"
    " g.word AS strength, s.label_id, s.label_en"
    " FROM finding JOIN cases USING (case_no) JOIN word k ON k.word_no = kind_no JOIN word s ON s.word_no = subject_no"
    " JOIN word g ON g.word_no = strength_no LEFT JOIN word v ON v.word_no = value_no;"
    "CREATE VIEW reasons AS SELECT case_no, finding_no, rule, origin, source, reason_id, reason_en"
    " FROM finding_rule JOIN rule USING (rule_no);"
    "CREATE VIEW objections AS SELECT o.case_no, a.word AS action, t.word AS standing, k.word AS kind, s.word AS subject, rule"
    " FROM objection o JOIN recommendation r USING (case_no, rank) JOIN word a ON a.word_no = r.subject_no"
    " JOIN word t ON t.word_no = o.standing_no JOIN word k ON k.word_no = o.kind_no JOIN word s ON s.word_no = o.subject_no"
    " JOIN rule USING (rule_no);";

/* Made at the end: they would slow down every row. */
static const char indexes[] = "DELETE FROM run WHERE name = 'checkpoint';"
                              "CREATE INDEX case_id ON cases (id);"
                              "CREATE INDEX answer_value ON answer (question_no, choice_no);"
                              "CREATE INDEX recommendation_subject ON recommendation (subject_no, standing_no);"
                              "CREATE INDEX missing_subject ON missing_information (subject_no);"
                              "CREATE INDEX finding_subject ON finding (subject_no, kind_no);"
                              "CREATE INDEX finding_by_rule ON finding_rule (rule_no);";

/* Of the table of cases, before what is carried along. */
static const char *const case_columns[] = {"case_no", "id", "line", "status", "code", "field", "message"};

enum { CASE_COLUMNS = sizeof case_columns / sizeof *case_columns };

/* Tables that grow with the cases, and how many numbers a row of each has behind that of the case. */
enum grown {
    GROWN_ANSWER,
    GROWN_RECOMMENDATION,
    GROWN_MISSING,
    GROWN_CONTRADICTION,
    GROWN_FINDING,
    GROWN_FINDING_RULE,
    GROWN_OBJECTION,
    GROWN_COUNT
};

enum { NUMBERS_MAX = 6 };

static const struct {
    const char *name;
    int numbers;
} grown_tables[GROWN_COUNT] = {
    {"answer", 4},  {"recommendation", 4}, {"missing_information", 3}, {"contradiction", 1},
    {"finding", 6}, {"finding_rule", 2},   {"objection", 6},
};

enum { NO_NUMBER = INT32_MIN, CHOICE_OF_NUMBERS = CHOICES_MAX };

bool database_has_column(const char *title)
{
    for (size_t i = 0; i < CASE_COLUMNS; i++)
        if (strcasecmp(title, case_columns[i]) == 0)
            return true;
    return false;
}

/* --- Packed rows: texts with their ends, then for each table the number of its rows and their numbers ------------------- */

static void pack_text(struct buffer *text, const char *word)
{
    buffer_add_part(text, word != NULL ? "t" : "-", 1);
    if (word != NULL)
        buffer_add_part(text, word, strlen(word) + 1);
}

static const char *unpack_text(const char **packed)
{
    const char *text = *packed + 1;

    if (**packed == '-') {
        *packed = text;
        return NULL;
    }
    *packed = text + strlen(text) + 1;
    return text;
}

static void pack_numbers(struct buffer *text, const int32_t *numbers, size_t count)
{
    buffer_add_part(text, (const char *)numbers, count * sizeof *numbers);
}

static void unpack_numbers(const char **packed, int32_t *numbers, size_t count)
{
    memcpy(numbers, *packed, count * sizeof *numbers);
    *packed += count * sizeof *numbers;
}

#define PACK(text, ...) \
    pack_numbers((text), (const int32_t[]){__VA_ARGS__}, sizeof(const int32_t[]){__VA_ARGS__} / sizeof(int32_t))

static void pack_end(struct buffer *text)
{
    PACK(text, GROWN_COUNT);
}

/* Words of kinds, strengths and standings stand behind the subjects. */
static int32_t subject_number(const struct row_work *work, const char *subject)
{
    return (int32_t)summary_subject(work->index, subject);
}

enum word_list { WORDS_KIND, WORDS_STRENGTH, WORDS_STANDING };

static int32_t word_number(const struct row_work *work, enum word_list list, int word)
{
    int before = list == WORDS_KIND ? 0 : list == WORDS_STRENGTH ? KIND_COUNT : KIND_COUNT + STRENGTH_COUNT;

    return (int32_t)summary_subject_count(work->index) + before + word;
}

static int32_t rule_number(const struct row_work *work, const char *id)
{
    const struct rulebook *rulebook = engine_rulebook(work->engine);

    return (int32_t)(rulebook_rule(rulebook, id) - rulebook->rules);
}

/* In the order of the columns of the table of cases. */
static void pack_row(const struct row_work *work, const struct row *row, const char *status, const char *code, const char *field,
                     const char *message, struct buffer *text)
{
    const char *const texts[] = {row->id, status, code, field, message};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        pack_text(text, texts[i]);
    for (size_t i = 0; work->carried != NULL && i < work->carried->count; i++)
        if (work->carried->kept[i])
            pack_text(text, row->carried != NULL ? row->carried[i] : NULL);
}

static void pack_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct problem *problem = &row->diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    pack_row(work, row, "error", code_word(problem->code), problem->pointer, buffer_text(&message), text);
    pack_end(text);
    buffer_free(&message);
}

static void pack_answers(const struct case_record *record, struct buffer *text)
{
    for (size_t fact = 0; fact < record->vocabulary->fact_count; fact++) {
        const struct answer *answer = &record->answers[fact];

        if (answer->measured)
            PACK(text, GROWN_ANSWER, (int32_t)fact, CHOICE_OF_NUMBERS, answer->number, answer->implied);
        for (uint64_t left = answer->chosen; left != 0; left &= left - 1)
            PACK(text, GROWN_ANSWER, (int32_t)fact, __builtin_ctzll(left), NO_NUMBER, answer->implied);
    }
}

static void pack_findings(const struct row_work *work, const struct result *result, struct buffer *text)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];
        bool counted = finding->value != NULL && isdigit((unsigned char)finding->value[0]);

        PACK(text, GROWN_FINDING, (int32_t)i, word_number(work, WORDS_KIND, (int)finding->kind),
             subject_number(work, finding->subject),
             finding->value != NULL && !counted ? subject_number(work, finding->value) : NO_NUMBER,
             counted ? (int32_t)strtol(finding->value, NULL, 10) : NO_NUMBER,
             word_number(work, WORDS_STRENGTH, (int)finding->strength));
        for (size_t j = 0; j < finding->rules.count; j++)
            PACK(text, GROWN_FINDING_RULE, (int32_t)i, rule_number(work, finding->rules.items[j]));
    }
}

/* Of whole results alone: those in brief do not hold them. */
static void pack_objections(const struct row_work *work, const struct result *result, struct buffer *text)
{
    for (size_t i = 0; i < result->recommendation_count; i++)
        for (size_t j = 0; j < result->recommendations[i].against_count; j++) {
            const struct objection *objection = &result->recommendations[i].against[j];

            PACK(text, GROWN_OBJECTION, (int32_t)i + 1, (int32_t)j + 1,
                 word_number(work, WORDS_STANDING, (int)objection->standing), word_number(work, WORDS_KIND, (int)objection->kind),
                 subject_number(work, objection->subject), rule_number(work, objection->by));
        }
}

static void pack_head(const struct row_work *work, const struct row *row, struct buffer *text)
{
    pack_row(work, row, "ok", NULL, NULL, NULL, text);
}

static void pack_result(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct words *contradictions = &engine_rulebook(work->engine)->contradictions;
    struct case_record *known = case_copy(row->record);
    const struct result *result = row->result;

    result_imply(result, known);
    pack_answers(known, text);
    case_free(known);
    for (size_t i = 0; i < result->recommendation_count; i++)
        PACK(text, GROWN_RECOMMENDATION, (int32_t)i + 1, subject_number(work, result->recommendations[i].subject),
             word_number(work, WORDS_STANDING, (int)result->recommendations[i].standing),
             word_number(work, WORDS_STRENGTH, (int)result->recommendations[i].strength));
    for (size_t i = 0; i < result->missing_count; i++) {
        const struct finding *finding = &result->findings[result->missing[i]];

        PACK(text, GROWN_MISSING, (int32_t)i + 1, subject_number(work, finding->subject),
             word_number(work, WORDS_STRENGTH, (int)finding->strength));
    }
    for (size_t i = 0; i < contradictions->count; i++)
        if (result_contradicts(result, contradictions->items[i]))
            PACK(text, GROWN_CONTRADICTION, rule_number(work, contradictions->items[i]));
    if (work->full) {
        pack_findings(work, result, text);
        pack_objections(work, result, text);
    }
    pack_end(text);
}

const struct row_writer row_database = {.write_error = pack_error, .write_head = pack_head, .write_result = pack_result};

/* --- The database, in the parent --------------------------------------------------------------------------------------- */

enum { ROWS_AT_ONCE = 64 };

/* A table that grows: its rows are added many at once, which takes half the time. */
struct grown_rows {
    sqlite3_stmt *add, *add_many;
    size_t count; /* that wait */
    sqlite3_int64 numbers[ROWS_AT_ONCE][1 + NUMBERS_MAX];
};

struct database {
    const struct row_work *work;
    char *path;
    sqlite3 *handle;
    sqlite3_stmt *add_case;
    struct grown_rows grown[GROWN_COUNT];
    size_t carried; /* columns behind those of every case */
};

/* What SQLite says, in its own words: they are for those who look for the fault. */
static enum status problem(const struct database *database, struct diag *diag)
{
    int code = sqlite3_errcode(database->handle) & 0xff;
    bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;

    if (code == SQLITE_NOMEM)
        memory_exhausted();
    diag_add(diag, &(struct place){.file = database->path}, damaged ? CODE_BAD_FORMAT : CODE_IO, NULL, _("cannot be saved: %s"),
             sqlite3_errmsg(database->handle));
    return damaged ? STATUS_DATA : STATUS_IO;
}

static enum status execute(struct database *database, const char *sql, struct diag *diag)
{
    return sqlite3_exec(database->handle, sql, NULL, NULL, NULL) == SQLITE_OK ? STATUS_OK : problem(database, diag);
}

static enum status prepare(struct database *database, const char *sql, sqlite3_stmt **statement, struct diag *diag)
{
    return sqlite3_prepare_v2(database->handle, sql, -1, statement, NULL) == SQLITE_OK ? STATUS_OK : problem(database, diag);
}

static enum status step(struct database *database, sqlite3_stmt *statement, struct diag *diag)
{
    int came = sqlite3_step(statement);

    sqlite3_reset(statement);
    return came == SQLITE_DONE || came == SQLITE_ROW ? STATUS_OK : problem(database, diag);
}

static void bind_text(sqlite3_stmt *statement, int place, const char *text)
{
    sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC); /* NULL becomes one of SQL */
}

/* INSERT INTO name VALUES (?,?,…),(?,?,…)… */
static enum status prepare_insert(struct database *database, const char *name, size_t columns, size_t rows,
                                  sqlite3_stmt **statement, struct diag *diag)
{
    struct buffer sql = BUFFER_EMPTY;
    enum status status;

    buffer_format(&sql, "INSERT INTO %s VALUES ", name);
    for (size_t i = 0; i < rows * columns; i++)
        buffer_add(&sql, i % columns > 0 ? ",?" : i > 0 ? "),(?" : "(?");
    buffer_add(&sql, ")");
    status = prepare(database, sql.text, statement, diag);
    buffer_free(&sql);
    return status;
}

/* One row of words: a number where there is one, then texts. */
static enum status add_words(struct database *database, sqlite3_stmt *statement, const int32_t *numbers, int number_count,
                             const char *const *texts, int text_count, struct diag *diag)
{
    for (int i = 0; i < number_count; i++)
        sqlite3_bind_int(statement, i + 1, numbers[i]);
    for (int i = 0; i < text_count; i++)
        bind_text(statement, number_count + i + 1, texts[i]);
    return step(database, statement, diag);
}

static const char *label_in(const struct text *text, enum language language)
{
    return text != NULL ? text->in[language] : NULL;
}

static enum status add_word(struct database *database, sqlite3_stmt *statement, int32_t number, const char *word, const char *id,
                            const char *en, struct diag *diag)
{
    return add_words(database, statement, &number, 1, (const char *[]){word, id, en}, 3, diag);
}

/* Words in the order of their numbers: subjects and values, kinds, strengths, standings. */
static enum status fill_words(struct database *database, sqlite3_stmt *add, struct diag *diag)
{
    const struct row_work *work = database->work;
    const struct vocabulary *vocabulary = engine_vocabulary(work->engine);
    const size_t subjects = summary_subject_count(work->index);
    const enum language before = language_in_use();
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < subjects + KIND_COUNT + STRENGTH_COUNT; i++) {
        const char *word = i < subjects                ? summary_subject_word(work->index, i)
                           : i < subjects + KIND_COUNT ? kind_word((enum kind)(i - subjects))
                                                       : strength_word((enum strength)(i - subjects - KIND_COUNT));
        const struct text *label = vocabulary_label(vocabulary, word, NULL);

        status = add_word(database, add, (int32_t)i, word, label_in(label, LANGUAGE_ID), label_in(label, LANGUAGE_EN), diag);
    }
    for (int i = 0; status == STATUS_OK && i < STANDING_COUNT; i++) {
        char *labels[2];

        for (int language = 0; language < 2; language++) {
            language_use((enum language)language);
            labels[language] = memory_copy(wording_standing((enum standing)i));
        }
        status = add_word(database, add, word_number(work, WORDS_STANDING, i), standing_word((enum standing)i),
                          labels[LANGUAGE_ID], labels[LANGUAGE_EN], diag);
        free(labels[0]);
        free(labels[1]);
    }
    language_use(before);
    return status;
}

/* The choice of a question for whole numbers stands for whatever number was given. */
static enum status fill_question(struct database *database, sqlite3_stmt *add, sqlite3_stmt *add_choice, size_t fact,
                                 struct diag *diag)
{
    const struct case_fact *asked = &engine_vocabulary(database->work->engine)->facts[fact];
    const char *texts[] = {asked->id,
                           asked->topic,
                           asked->question.in[LANGUAGE_ID],
                           asked->question.in[LANGUAGE_EN],
                           asked->label.in[LANGUAGE_ID],
                           asked->label.in[LANGUAGE_EN]};
    enum status status = add_words(database, add, (int32_t[]){(int32_t)fact}, 1, texts, 6, diag);

    for (size_t i = 0; status == STATUS_OK && i < asked->choice_count; i++)
        status = add_words(database, add_choice, (int32_t[]){(int32_t)fact, (int32_t)i}, 2,
                           (const char *[]){asked->choices[i].value, asked->choices[i].label.in[LANGUAGE_ID],
                                            asked->choices[i].label.in[LANGUAGE_EN]},
                           3, diag);
    if (status == STATUS_OK && asked->type == FACT_NUMBER)
        status = add_words(database, add_choice, (int32_t[]){(int32_t)fact, CHOICE_OF_NUMBERS}, 2,
                           (const char *[]){NULL, NULL, NULL}, 3, diag);
    return status;
}

static enum status fill_rules(struct database *database, sqlite3_stmt *add, struct diag *diag)
{
    const struct rulebook *rulebook = engine_rulebook(database->work->engine);
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];
        const char *texts[] = {rule->id,     rulebook->stages[rule->stage], origin_word(rule->origin),
                               rule->source, rule->reason.in[LANGUAGE_ID],  rule->reason.in[LANGUAGE_EN]};

        status = add_words(database, add, (int32_t[]){(int32_t)i}, 1, texts, 6, diag);
    }
    return status;
}

static enum status fill_run(struct database *database, sqlite3_stmt *add, struct diag *diag)
{
    const struct engine *engine = database->work->engine;
    const char *const about[][2] = {{"format", FORMAT},
                                    {"program", PROGRAM_VERSION},
                                    {"rules", engine_version(engine)},
                                    {"digest", engine_digest(engine)},
                                    {"whole results", database->work->full ? "yes" : "no"},
                                    {"checkpoint", ""}};
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < sizeof about / sizeof *about; i++)
        status = add_words(database, add, NULL, 0, about[i], 2, diag);
    return status;
}

/* All that does not depend on the cases. */
static enum status fill(struct database *database, struct diag *diag)
{
    sqlite3_stmt *run = NULL, *word = NULL, *question = NULL, *choice = NULL, *rule = NULL;
    enum status status = prepare_insert(database, "run", 2, 1, &run, diag);

    if (status == STATUS_OK)
        status = fill_run(database, run, diag);
    if (status == STATUS_OK)
        status = prepare_insert(database, "word", 4, 1, &word, diag);
    if (status == STATUS_OK)
        status = fill_words(database, word, diag);
    if (status == STATUS_OK)
        status = prepare_insert(database, "question", 7, 1, &question, diag);
    if (status == STATUS_OK)
        status = prepare_insert(database, "choice", 5, 1, &choice, diag);
    for (size_t i = 0; status == STATUS_OK && i < engine_vocabulary(database->work->engine)->fact_count; i++)
        status = fill_question(database, question, choice, i, diag);
    if (status == STATUS_OK)
        status = prepare_insert(database, "rule", 7, 1, &rule, diag);
    if (status == STATUS_OK)
        status = fill_rules(database, rule, diag);
    sqlite3_finalize(run);
    sqlite3_finalize(word);
    sqlite3_finalize(question);
    sqlite3_finalize(choice);
    sqlite3_finalize(rule);
    return status;
}

/* The table of cases has a column for each text that is carried along, under its own title. */
static enum status make_cases(struct database *database, struct diag *diag)
{
    const struct carried *carried = database->work->carried;
    struct buffer sql = BUFFER_EMPTY;
    enum status status;

    buffer_add(&sql,
               "CREATE TABLE cases (case_no INTEGER PRIMARY KEY, id TEXT, line INTEGER NOT NULL, status TEXT NOT NULL, code TEXT,"
               " field TEXT, message TEXT");
    for (size_t i = 0; carried != NULL && i < carried->count; i++) {
        if (!carried->kept[i])
            continue;
        buffer_add(&sql, ", \"");
        for (const char *c = carried->names[i]; *c != '\0'; c++)
            buffer_format(&sql, *c == '"' ? "\"\"" : "%c", *c);
        buffer_add(&sql, "\" TEXT");
    }
    buffer_add(&sql, ")");
    status = execute(database, sql.text, diag);
    buffer_free(&sql);
    return status;
}

static enum status make(struct database *database, struct diag *diag)
{
    enum status status = execute(database, "BEGIN", diag);

    if (status == STATUS_OK)
        status = make_cases(database, diag);
    if (status == STATUS_OK)
        status = execute(database, schema, diag);
    if (status == STATUS_OK)
        status = fill(database, diag);
    return status == STATUS_OK ? execute(database, "COMMIT", diag) : status;
}

/* Of a run that stopped; none where it did not get so far. */
static enum status read_checkpoint(struct database *database, struct buffer *checkpoint, struct diag *diag)
{
    sqlite3_stmt *statement = NULL;
    int came = sqlite3_prepare_v2(database->handle, "SELECT value FROM run WHERE name = 'checkpoint'", -1, &statement, NULL);

    if (came == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        buffer_add(checkpoint, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return came == SQLITE_OK || came == SQLITE_ERROR ? STATUS_OK : problem(database, diag); /* no such table */
}

static enum status prepare_all(struct database *database, struct diag *diag)
{
    enum status status = prepare_insert(database, "cases", CASE_COLUMNS + database->carried, 1, &database->add_case, diag);

    for (int i = 0; status == STATUS_OK && i < GROWN_COUNT; i++) {
        struct grown_rows *rows = &database->grown[i];
        const size_t columns = 1 + (size_t)grown_tables[i].numbers;

        status = prepare_insert(database, grown_tables[i].name, columns, 1, &rows->add, diag);
        if (status == STATUS_OK)
            status = prepare_insert(database, grown_tables[i].name, columns, ROWS_AT_ONCE, &rows->add_many, diag);
    }
    return status;
}

enum status database_open(const char *path, const struct row_work *work, struct buffer *checkpoint, struct database **database,
                          struct diag *diag)
{
    struct database *opened = memory_new(1, sizeof *opened);
    enum status status = STATUS_OK;

    *opened = (struct database){.work = work, .path = memory_copy(path)};
    *database = opened;
    for (size_t i = 0; work->carried != NULL && i < work->carried->count; i++)
        opened->carried += work->carried->kept[i];
    if (sqlite3_open_v2(path, &opened->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return problem(opened, diag);
    status = execute(opened,
                     "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;"
                     "PRAGMA cache_size = -65536;",
                     diag);
    if (status == STATUS_OK)
        status = checkpoint != NULL ? read_checkpoint(opened, checkpoint, diag) : make(opened, diag);
    if (status == STATUS_OK && (checkpoint == NULL || checkpoint->length > 0))
        status = prepare_all(opened, diag);
    return status == STATUS_OK ? execute(opened, "BEGIN", diag) : status;
}

/* Adds rows that wait, from the one at `first` on. */
static enum status add_rows(struct database *database, int table, sqlite3_stmt *add, size_t first, size_t count,
                            struct diag *diag)
{
    const struct grown_rows *rows = &database->grown[table];
    int place = 0;

    for (size_t i = first; i < first + count; i++)
        for (int j = 0; j <= grown_tables[table].numbers; j++) {
            if (rows->numbers[i][j] == NO_NUMBER)
                sqlite3_bind_null(add, ++place);
            else
                sqlite3_bind_int64(add, ++place, rows->numbers[i][j]);
        }
    return step(database, add, diag);
}

static enum status add_waiting(struct database *database, struct diag *diag)
{
    enum status status = STATUS_OK;

    for (int table = 0; table < GROWN_COUNT; table++) {
        for (size_t i = 0; status == STATUS_OK && i < database->grown[table].count; i++)
            status = add_rows(database, table, database->grown[table].add, i, 1, diag);
        database->grown[table].count = 0;
    }
    return status;
}

static enum status add_case(struct database *database, uint64_t number, uint64_t line, const char **packed, struct diag *diag)
{
    sqlite3_stmt *add = database->add_case;

    sqlite3_bind_int64(add, 1, (sqlite3_int64)number);
    bind_text(add, 2, unpack_text(packed));
    sqlite3_bind_int64(add, 3, (sqlite3_int64)line);
    for (int place = 4; place <= CASE_COLUMNS + (int)database->carried; place++)
        bind_text(add, place, unpack_text(packed));
    return step(database, add, diag);
}

enum status database_add(struct database *database, uint64_t number, uint64_t line, const char *packed, struct diag *diag)
{
    enum status status = add_case(database, number, line, &packed, diag);
    int32_t table, numbers[NUMBERS_MAX];

    for (unpack_numbers(&packed, &table, 1); status == STATUS_OK && table != GROWN_COUNT; unpack_numbers(&packed, &table, 1)) {
        struct grown_rows *rows = &database->grown[table];

        unpack_numbers(&packed, numbers, (size_t)grown_tables[table].numbers);
        rows->numbers[rows->count][0] = (sqlite3_int64)number;
        for (int i = 0; i < grown_tables[table].numbers; i++)
            rows->numbers[rows->count][i + 1] = numbers[i];
        if (++rows->count < ROWS_AT_ONCE)
            continue;
        status = add_rows(database, table, rows->add_many, 0, ROWS_AT_ONCE, diag);
        rows->count = 0;
    }
    return status;
}

enum status database_save(struct database *database, const char *checkpoint, struct diag *diag)
{
    sqlite3_stmt *statement = NULL;
    enum status status;

    if (sqlite3_get_autocommit(database->handle)) /* SQLite gave up the transaction, and has said why */
        return STATUS_OK;
    status = prepare(database, "UPDATE run SET value = ? WHERE name = 'checkpoint'", &statement, diag);

    if (status == STATUS_OK)
        status = add_waiting(database, diag);
    if (status == STATUS_OK) {
        bind_text(statement, 1, checkpoint);
        status = step(database, statement, diag);
    }
    sqlite3_finalize(statement);
    return status == STATUS_OK ? execute(database, "COMMIT; BEGIN", diag) : status;
}

enum status database_finish(struct database *database, struct diag *diag)
{
    enum status status = add_waiting(database, diag);

    if (status == STATUS_OK)
        status = execute(database, indexes, diag);
    return status == STATUS_OK ? execute(database, "COMMIT", diag) : status;
}

void database_close(struct database *database)
{
    if (database == NULL)
        return;
    sqlite3_finalize(database->add_case);
    for (int i = 0; i < GROWN_COUNT; i++) {
        sqlite3_finalize(database->grown[i].add);
        sqlite3_finalize(database->grown[i].add_many);
    }
    sqlite3_close(database->handle);
    free(database->path);
    free(database);
}
