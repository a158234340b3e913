/* Rule bases for tests. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <dirent.h>
#include <ftw.h>

#include "base.h"

static const char *const small_facts =
    "(deffacts MAIN::small-words\n"
    "   (topic (name client) (id \"klien\") (en \"client\"))\n"
    "   (statement (name small-statement) (section S1) (item \"S1.p1\") (id \"pernyataan\") (en \"statement\"))\n"
    "   (label (of client-system) (value nil) (id \"sistem klien\") (en \"client system\"))\n"
    "   (label (of imbalance) (value nil) (id \"ketidakseimbangan\") (en \"imbalance\"))\n"
    "   (label (of event-weeks) (value nil) (id \"minggu sejak peristiwa\") (en \"weeks since the event\"))\n"
    "   (label (of felt-need) (value nil) (id \"kebutuhan dirasakan\") (en \"need is felt\"))\n"
    "   (label (of role-advocate) (value nil) (id \"peran pembela\") (en \"role of advocate\"))\n"
    "   (label (of step-3-coordination) (value nil) (id \"langkah 3\") (en \"step 3\"))\n"
    "   (label (of step-4-funding) (value nil) (id \"langkah 4\") (en \"step 4\"))\n"
    "   (label (of step-5-administration) (value nil) (id \"langkah 5\") (en \"step 5\"))\n"
    "   (label (of step-6-education) (value nil) (id \"langkah 6\") (en \"step 6\"))\n"
    "   (label (of step-7-action) (value nil) (id \"langkah 7\") (en \"step 7\"))\n"
    "   (action (subject role-advocate) (origin \"seed\") (goal-id \"a\") (goal-en \"a\") (activities-id \"a\") (activities-en "
    "\"a\")\n"
    "      (method-id \"a\") (method-en \"a\") (target-id \"a\") (target-en \"a\") (role-id \"a\") (role-en \"a\")\n"
    "      (resources-id \"a\") (resources-en \"a\") (indicator-id \"a\") (indicator-en \"a\") (mistake-id \"a\") (mistake-en "
    "\"a\")))\n"
    "(deffacts MAIN::small-questions\n"
    "   (question (fact client-system) (topic client) (type one) (order 1) (ask-when \"always\")\n"
    "      (id \"Siapa kliennya?\") (en \"Who is the client?\") (feeds small-statement))\n"
    "   (choice (fact client-system) (value individual) (id \"satu orang\") (en \"one person\"))\n"
    "   (choice (fact client-system) (value family) (id \"keluarga\") (en \"family\"))\n"
    "   (choice (fact client-system) (value group) (id \"kelompok\") (en \"group\"))\n"
    "   (question (fact imbalance) (topic client) (type many) (order 2) (ask-when \"client-system=family,group\")\n"
    "      (id \"Ketidakseimbangan apa?\") (en \"Which imbalance?\") (feeds small-statement))\n"
    "   (choice (fact imbalance) (value psychological) (id \"psikologik\") (en \"of the mind\"))\n"
    "   (choice (fact imbalance) (value social) (id \"sosial\") (en \"of relations\"))\n"
    "   (choice (fact imbalance) (value none) (id \"tidak ada\") (en \"none\"))\n"
    "   (question (fact event-weeks) (topic client) (type whole-number) (order 3) (ask-when \"client-system≠individual\")\n"
    "      (id \"Berapa minggu?\") (en \"How many weeks?\") (feeds small-statement))\n"
    "   (question (fact felt-need) (topic client) (type yes-no) (order 4)\n"
    "      (ask-when \"client-system=family & imbalance∋social OR event-weeks=unknown\")\n"
    "      (id \"Dirasakan?\") (en \"Is it felt?\") (feeds small-statement)))\n"
    "(deffacts MAIN::small-readings\n"
    "   (topic (name danger) (id \"bahaya\") (en \"danger\"))\n"
    "   (safety-topic (topic danger))\n"
    "   (asked-first (fact client-system))\n"
    "   (asked-first (fact imbalance))\n"
    "   (asked-first (fact event-weeks)))\n"
    "(deffacts MAIN::small-assessments\n"
    "   (assessment (name as-crisis-phase) (wins strength) (values 1 2 3 4))\n"
    "   (label (of as-crisis-phase) (value nil) (id \"fase krisis\") (en \"phase of crisis\"))\n"
    "   (label (of as-crisis-phase) (value 1) (id \"fase 1\") (en \"phase 1\"))\n"
    "   (label (of as-crisis-phase) (value 2) (id \"fase 2\") (en \"phase 2\"))\n"
    "   (label (of as-crisis-phase) (value 3) (id \"fase 3\") (en \"phase 3\"))\n"
    "   (label (of as-crisis-phase) (value 4) (id \"fase 4\") (en \"phase 4\")))\n";

static const char *const small_rules =
    /* */
    NOTE("lev-01") RULE("ASSESS", "lev-01", "(answer (to client-system) (is individual))",
                        FINDING("assessment", "as-level", "individual", "strong", "lev-01")) NOTE("lev-02")
        RULE("ASSESS", "lev-02", "(answer (to client-system) (is family|group))",
             FINDING("assessment", "as-level", "group", "strong", "lev-02")) NOTE("sta-01")
            RULE("ASSESS", "sta-01", "(measure (of event-weeks) (is ?n&:(<= ?n 6)))",
                 FINDING("assessment", "as-group-state", "crisis", "strong", "sta-01")) NOTE("sta-02")
                RULE("ASSESS", "sta-02", "(answer (to imbalance) (is social))",
                     FINDING("assessment", "as-group-state", "crisis", "moderate", "sta-02")) NOTE("imb-01")
                    RULE("ASSESS", "imb-01", "(answer (to imbalance) (is ?v&~none&~unknown))",
                         FINDING("assessment", "as-imbalance", "?v", "strong", "imb-01")) NOTE("adv-01")
                        RULE("ADVISE", "adv-01",
                             "(finding (kind assessment) (subject as-level) (value group)) (not (answer (to felt-need) (is no)))",
                             FINDING("role", "role-advocate", "nil", "strong", "adv-01")) NOTE("cau-01")
                            RULE("ADVISE", "cau-01", "(finding (kind assessment) (subject as-group-state) (value crisis))",
                                 FINDING("caution", "role-advocate", "nil", "weak", "cau-01")) NOTE("mis-01")
                                RULE("ADVISE", "mis-01", "(not (answer (to client-system)))",
                                     FINDING("missing-information", "client-system", "nil", "required", "mis-01")) NOTE("mis-02")
                                    RULE("ADVISE", "mis-02",
                                         "(exists (answer (to imbalance))) (not (answer (to imbalance) (is social)))",
                                         FINDING("missing-information", "felt-need", "nil", "weak", "mis-02"));

const char *base_path(const struct base *base, const char *path)
{
    static char whole[600];

    snprintf(whole, sizeof whole, "%s/%s", base->root, path);
    return whole;
}

char *read_whole(const char *path, size_t *size)
{
    FILE *file = fopen(path, "r");
    char *bytes = NULL;
    size_t room = 0, count = 0;

    if (file == NULL)
        fail_msg("cannot open %s", path);
    do {
        room = room * 2 + 8192;
        bytes = realloc(bytes, room);
        assert_non_null(bytes);
        count += fread(bytes + count, 1, room - count - 1, file);
    } while (count == room - 1);
    bytes[count] = '\0';
    fclose(file);
    if (size != NULL)
        *size = count;
    return bytes;
}

void base_put_bytes(const struct base *base, const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(base_path(base, path), "w");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

void base_put(const struct base *base, const char *path, const char *text)
{
    base_put_bytes(base, path, text, strlen(text));
}

void base_append(const struct base *base, const char *path, const char *text)
{
    FILE *file = fopen(base_path(base, path), "a");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

void base_replace(const struct base *base, const char *path, const char *old, const char *new)
{
    char *text = read_whole(base_path(base, path), NULL);
    char *at = strstr(text, old);
    FILE *file;

    if (at == NULL)
        fail_msg("%s does not hold %s", path, old);
    file = fopen(base_path(base, path), "w");
    assert_non_null(file);
    fprintf(file, "%.*s%s%s", (int)(at - text), text, new, at + strlen(old));
    assert_int_equal(fclose(file), 0);
    free(text);
}

void base_delete(const struct base *base, const char *path)
{
    assert_int_equal(remove(base_path(base, path)), 0);
}

static void copy_file(const struct base *base, const char *from, const char *path)
{
    size_t size;
    char *bytes = read_whole(from, &size);

    base_put_bytes(base, path, bytes, size);
    free(bytes);
}

static void copy_folder(const struct base *base, const char *from, const char *folder)
{
    DIR *entries = opendir(from);
    char source[600], path[600];

    assert_non_null(entries);
    for (const struct dirent *entry; (entry = readdir(entries)) != NULL;)
        if (entry->d_name[0] != '.') {
            snprintf(source, sizeof source, "%s/%s", from, entry->d_name);
            snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
            copy_file(base, source, path);
        }
    closedir(entries);
}

static void make_folders(struct base *base)
{
    const char *temporary = getenv("TMPDIR");

    *base = (struct base){.diag = DIAG_EMPTY};
    snprintf(base->root, sizeof base->root, "%s/intervensi-test-XXXXXX", temporary != NULL ? temporary : "/tmp");
    assert_non_null(mkdtemp(base->root));
    snprintf(base->rules, sizeof base->rules, "%s/rules", base->root);
    snprintf(base->facts, sizeof base->facts, "%s/facts", base->root);
    assert_int_equal(mkdir(base->rules, 0700), 0);
    assert_int_equal(mkdir(base->facts, 0700), 0);
    base->options = (struct engine_options){.rules = base->rules, .facts = base->facts};
}

void base_make_small(struct base *base)
{
    static const char *const borrowed[] = {
        "facts/templates.clp", "facts/words.clp", "facts/sources.clp", "facts/assessments.clp", "facts/reasoning.clp",
        "facts/reading.clp",   "rules/ORDER",     "rules/VERSION",     "rules/objections.clp",  "rules/standings.clp"};
    char from[600];

    make_folders(base);
    for (size_t i = 0; i < COUNT(borrowed); i++) {
        snprintf(from, sizeof from, "tests/base/%s", borrowed[i]);
        copy_file(base, from, borrowed[i]);
    }
    base_put(base, "facts/small.clp", small_facts);
    base_put(base, "rules/small.clp", small_rules);
}

void base_make_whole(struct base *base)
{
    make_folders(base);
    copy_folder(base, "tests/base/facts", "facts");
    copy_folder(base, "tests/base/rules", "rules");
}

void base_make_shipped(struct base *base)
{
    make_folders(base);
    copy_folder(base, "facts", "facts");
    copy_folder(base, "rules", "rules");
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)type;
    (void)where;
    return remove(path);
}

void base_clear(struct base *base)
{
    engine_close(base->engine);
    base->engine = NULL;
    diag_free(&base->diag);
    nftw(base->root, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static struct base fixture;

int base_small(void **state)
{
    base_make_small(&fixture);
    *state = &fixture;
    return 0;
}

int base_whole(void **state)
{
    base_make_whole(&fixture);
    *state = &fixture;
    return 0;
}

int base_shipped(void **state)
{
    base_make_shipped(&fixture);
    *state = &fixture;
    return 0;
}

int base_remove(void **state)
{
    base_clear(*state);
    return 0;
}

enum status base_open(struct base *base)
{
    engine_close(base->engine);
    base->engine = NULL;
    diag_free(&base->diag);
    return engine_open(&base->options, &base->engine, &base->diag);
}

static void show_problems(const struct diag *diag)
{
    for (size_t i = 0; i < diag->count; i++) {
        const struct problem *problem = &diag->problems[i];

        print_error("  %s:%ld:%ld: %s: %s (%s)\n", problem->file != NULL ? problem->file : "-", problem->line, problem->column,
                    code_word(problem->code), problem->message, problem->hint != NULL ? problem->hint : "-");
    }
}

void base_must_open(struct base *base)
{
    if (base_open(base) == STATUS_OK)
        return;
    show_problems(&base->diag);
    fail_msg("the rule base does not open");
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);

    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static bool is_the_problem(const struct problem *problem, const char *code, const char *file, long line, const char *hint)
{
    return (code == NULL || strcmp(code_word(problem->code), code) == 0) && (file == NULL) == (problem->file == NULL) &&
           (file == NULL || ends_with(problem->file, file)) && problem->line == line && *problem->message != '\0' &&
           (hint == NULL || (problem->hint != NULL && strstr(problem->hint, hint) != NULL));
}

void base_must_refuse(struct base *base, const char *code, const char *file, long line, const char *hint)
{
    enum status status = base_open(base);
    bool found = false;

    for (size_t i = 0; i < base->diag.count; i++)
        found = found || is_the_problem(&base->diag.problems[i], code, file, line, hint);
    if (!found || status != STATUS_RULES || base->engine != NULL) {
        show_problems(&base->diag);
        fail_msg("expected %s at %s:%ld (%s) and status 78, came status %d, engine %s", code != NULL ? code : "a problem",
                 file != NULL ? file : "-", line, hint != NULL ? hint : "-", (int)status, base->engine != NULL ? "open" : "NULL");
    }
}

struct base whole_base;

int whole_base_open(void **state)
{
    (void)state;
    base_make_whole(&whole_base);
    base_must_open(&whole_base);
    return 0;
}

int whole_base_open_shipped(void **state)
{
    (void)state;
    base_make_shipped(&whole_base);
    base_must_open(&whole_base);
    return 0;
}

int whole_base_close(void **state)
{
    (void)state;
    base_clear(&whole_base);
    return 0;
}
