/* Commands about one case or two: advise, explain, compare, trace, report. */
#include <stdlib.h>
#include <string.h>

#include "ask/questions.h"
#include "base/files.h"
#include "explain/explain.h"
#include "many/tally.h"
#include "program/options.h"
#include "program/request.h"
#include "program/session.h"
#include "text.h"

static const char *const text_or_json[] = {"text", "json", NULL};

/* --- advise ---------------------------------------------------------------------------------------------------------- */

enum { ADVISE_KEY_TO = 512 };

struct advise_input {
    const char *path;
    struct request request;
};

static const struct argp_option advise_options[] = {
    {"to", ADVISE_KEY_TO, "text|json|md", 0, N_("what is written (default: text)"), 0},
    {"why", OPTION_KEY(WHY), NULL, 0, N_("open every line into its derivation, down to the answers"), 0},
    {"all", OPTION_KEY(ALL), NULL, 0, N_("fold nothing: reminders, every assessment, every open question"), 0},
    {"plan", OPTION_KEY(PLAN), NULL, 0, N_("the whole plan table"), 0},
    {"trace", OPTION_KEY(TRACE), NULL, 0, N_("add every firing of a rule"), 0},
    {0},
};

static error_t parse_advise(int key, char *argument, struct argp_state *state)
{
    static const char *const formats[] = {"text", "json", "md", NULL};
    struct advise_input *input = state->input;

    switch (key) {
    case ADVISE_KEY_TO: return options_choose(state, "to", argument, formats, &input->request.format);
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->path);
    case ARGP_KEY_END: return input->path != NULL ? 0 : options_missing(state, "CASE.json");
    default: return request_take_key(&input->request, key) ? 0 : ARGP_ERR_UNKNOWN;
    }
}

static enum status run_advise(struct session *session, const void *data)
{
    const struct advise_input *input = data;
    struct consultation consultation;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK)
        status = session_report(session, &diag, answer_advice(session, &consultation, &input->request, &diag));
    consultation_end(&consultation);
    return status;
}

static const struct argp advise_argp = {
    advise_options,
    parse_advise,
    "CASE.json|-",
    N_("Advice for one case: what to do, in which order, what speaks against it, what is not known yet, and why."),
    NULL,
    NULL,
    NULL,
};

const struct command command_advise = {
    .name = "advise",
    .summary = N_("advice for one case"),
    .example = "intervensi advise examples/keluarga-phk.json\nintervensi advise --why --lang en examples/kampung-relokasi.json",
    .argp = &advise_argp,
    .input_size = sizeof(struct advise_input),
    .run = run_advise,
};

/* --- explain --------------------------------------------------------------------------------------------------------- */

enum { EXPLAIN_KEY_TO = 512, KEY_DEPTH, KEY_LIMIT };
enum { DEPTH_MOST = 30, LIMIT_MOST = 10000000 };

struct explain_input {
    const char *path;
    const struct explain_question *question;
    struct request request;
};

static const struct argp_option explain_options[] = {
    {"to", EXPLAIN_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"depth", KEY_DEPTH, "N", 0, N_("open reasons N steps deep (default: down to the answers)"), 0},
    {"brief", OPTION_KEY(BRIEF), NULL, 0, N_("one line a step: no words of rules, no sources"), 0},
    {"rule-text", OPTION_KEY(RULE_TEXT), NULL, 0, N_("add the CLIPS text of each rule"), 0},
    {"all", OPTION_KEY(ALL), NULL, 0, N_("fold nothing; whynot: every rule that could conclude it, to the end"), 0},
    {"any", OPTION_KEY(ANY), NULL, 0, N_("change: also answers that no plan can change"), 0},
    {"limit", KEY_LIMIT, "N", 0, N_("change: at most N consultations (default: 10000)"), 0},
    {0},
};

static error_t read_question(struct argp_state *state, const char *word, struct explain_input *input)
{
    const char *near;

    input->question = explain_question_find(word);
    if (input->question != NULL)
        return 0;
    near = explain_question_nearest(word);
    if (near == NULL)
        return options_refuse(state, _("there is no question '%s'"), word);
    return options_refuse(state, _("there is no question '%s'; did you mean '%s'?"), word, near);
}

/* What is no option: the case, the question, its words. */
static error_t read_words(struct argp_state *state, struct explain_input *input)
{
    const char *const *words = (const char *const *)state->argv + state->next;
    size_t count = (size_t)(state->argc - state->next);

    input->path = words[0];
    if (count > 2) {
        input->request.words = words + 2;
        input->request.count = count - 2;
    }
    return count > 1 ? read_question(state, words[1], input) : 0;
}

static error_t parse_explain(int key, char *argument, struct argp_state *state)
{
    struct explain_input *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: input->request.choice.all_word = "--all"; return 0;
    case EXPLAIN_KEY_TO: return options_choose(state, "to", argument, text_or_json, &input->request.format);
    case KEY_DEPTH: return options_number(state, "depth", argument, 1, DEPTH_MOST, &input->request.choice.depth);
    case KEY_LIMIT: return options_number(state, "limit", argument, 1, LIMIT_MOST, &input->request.limit);
    case ARGP_KEY_ARGS: return read_words(state, input);
    case ARGP_KEY_END:
        if (input->path == NULL)
            return options_missing(state, "CASE.json");
        if (input->question == NULL)
            return options_missing(state, _("QUESTION"));
        return input->request.count > 0 ? 0 : options_missing(state, gettext(input->question->arguments));
    default: return request_take_key(&input->request, key) ? 0 : ARGP_ERR_UNKNOWN;
    }
}

/* Wrong answers are wrong words of the command line, not a wrong case. */
static enum status run_explain(struct session *session, const void *data)
{
    const struct explain_input *input = data;
    struct request request = input->request;
    char *text = explain_words(&request);
    struct consultation consultation;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_start(session, input->path, &consultation);

    request.text = text;
    if (status == STATUS_OK) {
        status = explain_answer(input->question, session, &consultation, &request, &diag);
        status = session_report(session, &diag, status == STATUS_DATA ? STATUS_USAGE : status);
    }
    consultation_end(&consultation);
    free(text);
    return status;
}

static const struct argp explain_argp = {
    explain_options,
    parse_explain,
    N_("CASE.json|- QUESTION X"),
    N_("Answers a question about the advice for one case. how X: why it holds, down to the answers. whynot X: what stands in the "
       "way, rule by rule; of a question of the case, why it is not asked. X is a name or its label, NAME=VALUE, a rule, or a "
       "question of the case. what F=N...: what other answers would change. change X: the smallest changes of answers that would "
       "make the action X recommended, or take that away."),
    NULL,
    NULL,
    NULL,
};

const struct command command_explain = {
    .name = "explain",
    .summary = N_("questions about the advice: how, why not, what if, what to change"),
    .example = "intervensi explain examples/keluarga-phk.json how ext-restore-equilibrium\n"
               "intervensi explain examples/keluarga-phk.json bagaimana \"keadaan seimbang\" --brief\n"
               "intervensi explain examples/keluarga-phk.json whynot ext-mediation --lang en\n"
               "intervensi explain examples/keluarga-phk.json what felt-need=no\n"
               "intervensi explain examples/keluarga-phk.json change ext-mediation",
    .argp = &explain_argp,
    .input_size = sizeof(struct explain_input),
    .words = "how bagaimana whynot mengapa-tidak what andaikan change ubah @subjects",
    .run = run_explain,
};

/* --- compare --------------------------------------------------------------------------------------------------------- */

enum { COMPARE_KEY_TO = 512 };

struct compare_input {
    const char *path[2];
    struct request request;
};

static const struct argp_option compare_options[] = {
    {"to", COMPARE_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"all", OPTION_KEY(ALL), NULL, 0, N_("fold nothing: every finding, reminder and source of an answer"), 0},
    {0},
};

static error_t take_path(struct argp_state *state, struct compare_input *input, const char *path)
{
    if (input->path[1] != NULL)
        return options_refuse(state, _("one argument too many: '%s'"), path);
    if (input->path[0] != NULL && strcmp(path, "-") == 0 && strcmp(input->path[0], "-") == 0)
        return options_refuse(state, _("only one case can be standard input: '%s'"), path);
    input->path[input->path[0] != NULL] = path;
    return 0;
}

static error_t parse_compare(int key, char *argument, struct argp_state *state)
{
    struct compare_input *input = state->input;

    switch (key) {
    case COMPARE_KEY_TO: return options_choose(state, "to", argument, text_or_json, &input->request.format);
    case ARGP_KEY_ARG: return take_path(state, input, argument);
    case ARGP_KEY_END: return input->path[1] != NULL ? 0 : options_missing(state, input->path[0] != NULL ? "B.json" : "A.json");
    default: return request_take_key(&input->request, key) ? 0 : ARGP_ERR_UNKNOWN;
    }
}

/* Both cases are read even if the first is refused, so that all problems are told at once. */
static enum status run_compare(struct session *session, const void *data)
{
    const struct compare_input *input = data;
    struct consultation cases[2] = {{NULL}, {NULL}};
    struct diag diag = DIAG_EMPTY;
    enum status first = consultation_start(session, input->path[0], &cases[0]), second = STATUS_OK;

    if (session->engine != NULL)
        second = consultation_start(session, input->path[1], &cases[1]);
    if (first == STATUS_OK && second == STATUS_OK)
        first = session_report(session, &diag, answer_comparison(session, &cases[0], &cases[1], &input->request, &diag));
    consultation_end(&cases[0]);
    consultation_end(&cases[1]);
    return first != STATUS_OK ? first : second;
}

static const struct argp compare_argp = {
    compare_options,
    parse_compare,
    "A.json B.json",
    N_("Where two cases part: first in answers, then in findings, then in advice, and which answers lead to it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_compare = {
    .name = "compare",
    .summary = N_("where two cases part"),
    .example = "intervensi compare examples/keluarga-phk.json examples/bahaya-kdrt.json",
    .argp = &compare_argp,
    .input_size = sizeof(struct compare_input),
    .run = run_compare,
};

/* --- trace ----------------------------------------------------------------------------------------------------------- */

enum { TRACE_KEY_TO = 512, KEY_AGENDA, KEY_FROM, KEY_UNTIL, KEY_STAGE, KEY_ONLY, KEY_MATCHES };

struct trace_input {
    const char *path;
    struct run_choice choice;
};

static const struct argp_option trace_options[] = {
    {"to", TRACE_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"agenda", KEY_AGENDA, NULL, 0, N_("with what waited before each firing, and what it added and withdrew"), 0},
    {"from", KEY_FROM, "X", 0, N_("from the first firing of X on: a number, rule, name, NAME=VALUE or stage"), 0},
    {"until", KEY_UNTIL, "X", 0, N_("up to the first firing of X, of a stage up to its last"), 0},
    {"stage", KEY_STAGE, N_("STAGE"), 0, N_("only firings of this stage"), 0},
    {"only", KEY_ONLY, "X", 0, N_("only firings of this rule, that conclude this, or that this answer led to"), 0},
    {"matches", KEY_MATCHES, N_("RULE"), 0, N_("then the conditions of a rule at that point, and the facts that satisfy them"),
     0},
    {0},
};

static error_t parse_trace(int key, char *argument, struct argp_state *state)
{
    struct trace_input *input = state->input;

    switch (key) {
    case TRACE_KEY_TO: return options_choose(state, "to", argument, text_or_json, &input->choice.format);
    case KEY_AGENDA: input->choice.agenda = true; return 0;
    case KEY_FROM: input->choice.parts[RUN_FROM] = argument; return 0;
    case KEY_UNTIL: input->choice.parts[RUN_UNTIL] = argument; return 0;
    case KEY_STAGE: input->choice.parts[RUN_STAGE] = argument; return 0;
    case KEY_ONLY: input->choice.parts[RUN_ONLY] = argument; return 0;
    case KEY_MATCHES: input->choice.parts[RUN_MATCHES] = argument; return 0;
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->path);
    case ARGP_KEY_END: return input->path != NULL ? 0 : options_missing(state, "CASE.json");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run_trace(struct session *session, const void *data)
{
    const struct trace_input *input = data;
    struct consultation consultation;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK)
        status = session_report(session, &diag, answer_trace(session, &consultation, &input->choice, &diag));
    consultation_end(&consultation);
    return status;
}

static const struct argp trace_argp = {
    trace_options, parse_trace,
    "CASE.json|-", N_("Every firing in order: stage, rule, the facts that matched, what was concluded."),
    NULL,          NULL,
    NULL,
};

const struct command command_trace = {
    .name = "trace",
    .summary = N_("every firing of a rule, in order"),
    .example = "intervensi trace examples/keluarga-phk.json\n"
               "intervensi trace --until as-group-state --agenda --matches grp-01 examples/keluarga-phk.json",
    .argp = &trace_argp,
    .input_size = sizeof(struct trace_input),
    .run = run_trace,
};

/* --- report ---------------------------------------------------------------------------------------------------------- */

enum { PATHS_MAX = 10000 };

struct report_input {
    const char *paths[PATHS_MAX]; /* one case, or files of counts */
    size_t count;
    const char *output; /* NULL or "-": stdout */
};

static const struct argp_option report_options[] = {
    {"output", 'o', N_("FILE"), 0, N_("write the page to this file, readable by you alone (default, and -: stdout)"), 0},
    {0},
};

static error_t check(struct argp_state *state, const struct report_input *input)
{
    if (input->count == 0)
        return options_missing(state, "CASE.json");
    for (size_t i = 0; input->output != NULL && i < input->count; i++)
        if (file_is_same(input->output, input->paths[i]))
            return options_refuse(state, _("'%s' is what is read: the page needs another name"), input->output);
    return 0;
}

static error_t parse_report(int key, char *argument, struct argp_state *state)
{
    struct report_input *input = state->input;

    switch (key) {
    case 'o': input->output = strcmp(argument, "-") != 0 ? argument : NULL; return 0;
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d files"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: return check(state, input);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status report_case(struct session *session, const char *path, struct buffer *page)
{
    struct consultation consultation;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_start(session, path, &consultation);

    if (status == STATUS_OK)
        status = session_report(session, &diag, answer_page(session, &consultation, page, &diag));
    consultation_end(&consultation);
    return status;
}

static enum status write_page(struct session *session, const struct buffer *page, const char *path)
{
    struct diag diag = DIAG_EMPTY;

    if (path != NULL)
        return session_report(session, &diag, file_save(path, page->text, page->length, &diag));
    output_bytes(&session->out, page->text, page->length);
    return STATUS_OK;
}

static enum status run_report(struct session *session, const void *data)
{
    const struct report_input *input = data;
    struct buffer page = BUFFER_EMPTY;
    enum status status;

    if (input->count > 1 || names_counts(input->paths[0]))
        status = report_counts(session, input->paths, input->count, &page);
    else
        status = report_case(session, input->paths[0], &page);
    if (status == STATUS_OK)
        status = write_page(session, &page, input->output);
    buffer_free(&page);
    return status;
}

static const struct argp report_argp = {
    report_options,
    parse_report,
    N_("CASE.json|-|SUMMARY..."),
    N_("The case as one page (HTML): what is known, the advice with its reasons, the plan, what is missing. The page needs no "
       "network and prints on A4. Of summaries of a batch, which are added up, and of the sensitivity of a sweep: a page of "
       "counts, with bars and tables."),
    NULL,
    NULL,
    NULL,
};

const struct command command_report = {
    .name = "report",
    .summary = N_("one case, or counts of many, as a page to print or to file"),
    .example = "intervensi report examples/keluarga-phk.json -o keluarga-phk.html\n"
               "intervensi report part-*.summary.json -o counts.html",
    .argp = &report_argp,
    .input_size = sizeof(struct report_input),
    .run = run_report,
};
