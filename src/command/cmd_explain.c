/* explain: questions about the advice for one case.
 * May use: consultation, explain. Not its job: answering (explain_*.c), laying out. */
#include "explain/explain.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { EXPLAIN_KEY_TO = 512, KEY_DEPTH, KEY_BRIEF, KEY_RULE_TEXT, EXPLAIN_KEY_ALL, KEY_ANY, KEY_LIMIT };
enum { DEPTH_MOST = 30, LIMIT_MOST = 10000000 };

struct explain_input {
    const char *path;
    const struct explain_question *question;
    struct explain_request request;
};

static const struct argp_option explain_options[] = {
    {"to", EXPLAIN_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"depth", KEY_DEPTH, "N", 0, N_("open reasons N steps deep (default: down to the answers)"), 0},
    {"brief", KEY_BRIEF, NULL, 0, N_("one line a step: no words of rules, no sources"), 0},
    {"rule-text", KEY_RULE_TEXT, NULL, 0, N_("add the CLIPS text of each rule"), 0},
    {"all", EXPLAIN_KEY_ALL, NULL, 0, N_("fold nothing; whynot: every rule that could conclude it, to the end"), 0},
    {"any", KEY_ANY, NULL, 0, N_("change: also answers that no plan can change"), 0},
    {"limit", KEY_LIMIT, "N", 0, N_("change: at most N consultations (default: 10000)"), 0},
    {0},
};

static error_t read_json(struct argp_state *state, const char *word, bool *json)
{
    static const char *const explain_formats[] = {"text", "json", NULL};
    int chosen = 0;
    error_t error = options_choose(state, "to", word, explain_formats, &chosen);

    *json = chosen == 1;
    return error;
}

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
    case EXPLAIN_KEY_TO: return read_json(state, argument, &input->request.json);
    case KEY_DEPTH: return options_number(state, "depth", argument, 1, DEPTH_MOST, &input->request.choice.depth);
    case KEY_BRIEF: input->request.choice.brief = true; return 0;
    case KEY_RULE_TEXT: input->request.choice.rule_text = true; return 0;
    case EXPLAIN_KEY_ALL: input->request.choice.all = true; return 0;
    case KEY_ANY: input->request.any = true; return 0;
    case KEY_LIMIT: return options_number(state, "limit", argument, 1, LIMIT_MOST, &input->request.limit);
    case ARGP_KEY_ARGS: return read_words(state, input);
    case ARGP_KEY_END:
        if (input->path == NULL)
            return options_missing(state, "CASE.json");
        if (input->question == NULL)
            return options_missing(state, _("QUESTION"));
        return input->request.count > 0 ? 0 : options_missing(state, gettext(input->question->arguments));
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run_explain(struct session *session, const void *data)
{
    const struct explain_input *input = data;
    struct consultation consultation;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK)
        status = input->question->answer(session, &consultation, &input->request);
    consultation_end(&consultation);
    return status;
}

static const struct argp explain_argp = {
    explain_options,
    parse_explain,
    N_("CASE.json|- QUESTION X"),
    N_("Answers a question about the advice for one case. how X: why it holds, down to the answers. whynot X: what stands in the "
       "way, "
       "rule by rule; of a question of the case, why it is not asked. X is a name or its label, NAME=VALUE, a rule, or a "
       "question of "
       "the case. what F=N...: what other answers would change. change X: the smallest changes of answers that would make the "
       "action X "
       "recommended, or take that away."),
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
