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

static struct request request; /* of advise, explain and compare */

/* Reads the case of this path, and has its question answered. */
static enum status about_case(struct session *session, const char *path,
                              enum status (*answer)(struct session *, struct consultation *, struct diag *))
{
    struct consultation consultation;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_start(session, path, &consultation);

    if (status == STATUS_OK)
        status = session_report(session, &diag, answer(session, &consultation, &diag));
    consultation_end(&consultation);
    return status;
}

/* --- advise ---------------------------------------------------------------------------------------------------------- */

static const struct option_row advise_options[] = {
    {"to", 0, "text|json|md", N_("what is written (default: text)"), CHOICE(request.format)},
    {"why", 0, NULL, N_("open every line into its derivation, down to the answers"), REQUEST(request, WHY)},
    {"all", 0, NULL, N_("everything: also reminders, every assessment, every open question, the plan"), REQUEST(request, ALL)},
    {"plan", 0, NULL, N_("everything, with every column of the plan"), REQUEST(request, PLAN)},
    {"trace", 0, NULL, N_("add every firing of a rule"), REQUEST(request, TRACE)},
    {.name = NULL},
};

static enum status advice(struct session *session, struct consultation *consultation, struct diag *diag)
{
    return answer_advice(session, consultation, &request, diag);
}

static enum status run_advise(struct session *session, const char *const *words)
{
    return about_case(session, words[0], advice);
}

const struct command command_advise = {
    .name = "advise",
    .arguments = "CASE.json|-",
    .summary = N_("advice for one case"),
    .about = N_("Advice for one case: what to do, in which order, what speaks against it, what is not known yet, and why."),
    .example = "intervensi advise examples/keluarga-phk.json\nintervensi advise --why --lang en examples/kampung-relokasi.json",
    .options = advise_options,
    .least = 1,
    .most = 1,
    .run = run_advise,
};

/* --- explain --------------------------------------------------------------------------------------------------------- */

enum { DEPTH_MOST = 30, LIMIT_MOST = 10000000 };

static const struct option_row explain_options[] = {
    {"to", 0, "text|json", N_("what is written (default: text)"), CHOICE(request.format)},
    {"depth", 0, "N", N_("open reasons N steps deep (default: down to the answers)"),
     NUMBER(request.choice.depth, 1, DEPTH_MOST)},
    {"brief", 0, NULL, N_("one line a step: no words of rules, no sources"), REQUEST(request, BRIEF)},
    {"rule-text", 0, NULL, N_("add the CLIPS text of each rule"), REQUEST(request, RULE_TEXT)},
    {"all", 0, NULL, N_("fold nothing; whynot: every rule that could conclude it, to the end"), REQUEST(request, ALL)},
    {"any", 0, NULL, N_("change: also answers that no plan can change"), REQUEST(request, ANY)},
    {"limit", 0, "N", N_("change: at most N consultations (default: 10000)"), NUMBER(request.limit, 1, LIMIT_MOST)},
    {.name = NULL},
};

static const struct explain_question *question;

/* The case is there and the word of a question; what it is about may be lacking. */
static bool check_question(struct reading *reading, const char *const *words)
{
    const char *near = explain_question_nearest(words[1]);

    question = explain_question_find(words[1]);
    if (question == NULL && near == NULL)
        return options_refuse(reading, _("there is no question '%s'"), words[1]);
    if (question == NULL)
        return options_refuse(reading, _("there is no question '%s'; did you mean '%s'?"), words[1], near);
    request.words = words + 2;
    while (request.words[request.count] != NULL)
        request.count++;
    return request.count > 0 || options_refuse(reading, _("%s is missing"), gettext(question->arguments));
}

/* Wrong answers are wrong words of the command line, not a wrong case. */
static enum status answer_question(struct session *session, struct consultation *consultation, struct diag *diag)
{
    char *text = explain_words(&request);
    enum status status;

    request.text = text;
    request.choice.all_word = "--all";
    status = explain_answer(question, session, consultation, &request, diag);
    free(text);
    return status == STATUS_DATA ? STATUS_USAGE : status;
}

static enum status run_explain(struct session *session, const char *const *words)
{
    return about_case(session, words[0], answer_question);
}

const struct command command_explain = {
    .name = "explain",
    .arguments = N_("CASE.json|- QUESTION X"),
    .summary = N_("questions about the advice: how, why not, what if, what to change"),
    .about =
        N_("Answers a question about the advice for one case. how X: why it holds, down to the answers. whynot X: what stands "
           "in the way, rule by rule; of a question of the case, why it is not asked. X is a name or its label, NAME=VALUE, "
           "a rule, or a question of the case. what F=N...: what other answers would change. change X: the smallest changes "
           "of answers that would make the action X recommended, or take that away."),
    .example = "intervensi explain examples/keluarga-phk.json how ext-restore-equilibrium\n"
               "intervensi explain examples/keluarga-phk.json bagaimana \"keadaan seimbang\" --brief\n"
               "intervensi explain examples/keluarga-phk.json whynot ext-mediation --lang en\n"
               "intervensi explain examples/keluarga-phk.json what felt-need=no\n"
               "intervensi explain examples/keluarga-phk.json change ext-mediation",
    .options = explain_options,
    .least = 2,
    .most = ANY_NUMBER,
    .completed = "how bagaimana whynot mengapa-tidak what andaikan change ubah @subjects",
    .check = check_question,
    .run = run_explain,
};

/* --- compare --------------------------------------------------------------------------------------------------------- */

static const struct option_row compare_options[] = {
    TEXT_OR_JSON(request.format),
    {"all", 0, NULL, N_("fold nothing: every finding, reminder and source of an answer"), REQUEST(request, ALL)},
    {.name = NULL},
};

static bool check_cases(struct reading *reading, const char *const *words)
{
    return strcmp(words[0], "-") != 0 || strcmp(words[1], "-") != 0 ||
           options_refuse(reading, _("only one case can be standard input: '%s'"), words[1]);
}

/* Both cases are read even if the first is refused, so that all problems are told at once. */
static enum status run_compare(struct session *session, const char *const *words)
{
    struct consultation cases[2] = {{NULL}, {NULL}};
    struct diag diag = DIAG_EMPTY;
    enum status first = consultation_start(session, words[0], &cases[0]), second = STATUS_OK;

    if (session->engine != NULL)
        second = consultation_start(session, words[1], &cases[1]);
    if (first == STATUS_OK && second == STATUS_OK)
        first = session_report(session, &diag, answer_comparison(session, &cases[0], &cases[1], &request, &diag));
    consultation_end(&cases[0]);
    consultation_end(&cases[1]);
    return first != STATUS_OK ? first : second;
}

const struct command command_compare = {
    .name = "compare",
    .arguments = "A.json B.json",
    .summary = N_("where two cases part"),
    .about = N_("Where two cases part: first in answers, then in findings, then in advice, and which answers lead to it."),
    .example = "intervensi compare examples/keluarga-phk.json examples/bahaya-kdrt.json",
    .options = compare_options,
    .least = 2,
    .most = 2,
    .check = check_cases,
    .run = run_compare,
};

/* --- trace ----------------------------------------------------------------------------------------------------------- */

static struct run_choice shown;

static const struct option_row trace_options[] = {
    TEXT_OR_JSON(shown.format),
    {"agenda", 0, NULL, N_("with what waited before each firing, and what it added and withdrew"), FLAG(shown.agenda)},
    {"from", 0, "X", N_("from the first firing of X on: a number, rule, name, NAME=VALUE or stage"), TEXT(shown.parts[RUN_FROM])},
    {"until", 0, "X", N_("up to the first firing of X, of a stage up to its last"), TEXT(shown.parts[RUN_UNTIL])},
    {"stage", 0, N_("STAGE"), N_("only firings of this stage"), TEXT(shown.parts[RUN_STAGE])},
    {"only", 0, "X", N_("only firings of this rule, that conclude this, or that this answer led to"),
     TEXT(shown.parts[RUN_ONLY])},
    {"matches", 0, N_("RULE"), N_("then the conditions of a rule at that point, and the facts that satisfy them"),
     TEXT(shown.parts[RUN_MATCHES])},
    {.name = NULL},
};

static enum status trace(struct session *session, struct consultation *consultation, struct diag *diag)
{
    return answer_trace(session, consultation, &shown, diag);
}

static enum status run_trace(struct session *session, const char *const *words)
{
    return about_case(session, words[0], trace);
}

const struct command command_trace = {
    .name = "trace",
    .arguments = "CASE.json|-",
    .summary = N_("every firing of a rule, in order"),
    .about = N_("Every firing in order: stage, rule, the facts that matched, what was concluded."),
    .example = "intervensi trace examples/keluarga-phk.json\n"
               "intervensi trace --until as-group-state --agenda --matches grp-01 examples/keluarga-phk.json",
    .options = trace_options,
    .least = 1,
    .most = 1,
    .run = run_trace,
};

/* --- report ---------------------------------------------------------------------------------------------------------- */

static const char *target; /* NULL or "-": stdout */
static struct buffer page;

static const struct option_row report_options[] = {
    {"output", 'o', N_("FILE"), N_("write the page to this file, readable by you alone (default, and -: stdout)"), TEXT(target)},
    {.name = NULL},
};

static bool check_target(struct reading *reading, const char *const *words)
{
    if (target != NULL && strcmp(target, "-") == 0)
        target = NULL;
    for (; target != NULL && *words != NULL; words++)
        if (file_is_same(target, *words))
            return options_refuse(reading, _("'%s' is what is read: the page needs another name"), target);
    return true;
}

static enum status make_page(struct session *session, struct consultation *consultation, struct diag *diag)
{
    return answer_page(session, consultation, &page, diag);
}

static enum status run_report(struct session *session, const char *const *words)
{
    struct diag diag = DIAG_EMPTY;
    enum status status;
    size_t count = 0;

    while (words[count] != NULL)
        count++;
    if (count > 1 || names_counts(words[0]))
        status = report_counts(session, words, count, &page);
    else
        status = about_case(session, words[0], make_page);
    if (status == STATUS_OK && target != NULL)
        status = session_report(session, &diag, file_save(target, page.text, page.length, &diag));
    else if (status == STATUS_OK)
        output_bytes(&session->out, page.text, page.length);
    buffer_free(&page);
    return status;
}

const struct command command_report = {
    .name = "report",
    .arguments = N_("CASE.json|-|SUMMARY..."),
    .summary = N_("one case, or counts of many, as a page to print or to file"),
    .about =
        N_("The case as one page (HTML): what is known, the advice with its reasons, the plan, what is missing. The page needs "
           "no network and prints on A4. Of summaries of a batch, which are added up, and of the sensitivity of a sweep: a "
           "page of counts, with bars and tables."),
    .example = "intervensi report examples/keluarga-phk.json -o keluarga-phk.html\n"
               "intervensi report part-*.summary.json -o counts.html",
    .options = report_options,
    .least = 1,
    .most = ANY_NUMBER,
    .check = check_target,
    .run = run_report,
};
