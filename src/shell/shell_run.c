/* The prompt from its beginning to its end, and its commands that go through a recorded run. */
#include "shell/shell_run.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ask/questions.h"
#include "base/layout.h"
#include "base/version.h"
#include "diag.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"
#include "trace/guess.h"
#include "trace/trace.h"

/* --- Going through a recorded run ------------------------------------------------------------------------------------ */

static void stepper_clear_stops(struct stepper *stepper)
{
    for (size_t i = 0; i < stepper->stop_count; i++)
        free(stepper->stops[i].word);
    stepper->stop_count = 0;
}

void stepper_free(struct stepper *stepper)
{
    stepper_clear_stops(stepper);
    free(stepper->stops);
}

/* Sees to it that the run is one of the case as it is now, and says if it begins anew. Stops stay. */
static enum status shell_run_ready(struct shell *shell, const struct shell_line *line)
{
    struct stepper *stepper = shell->stepper;
    struct consultation *consultation = workspace_consultation(shell->workspace);
    size_t state = workspace_state(shell->workspace);
    bool begun = stepper->run != NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_make(consultation, CONSULT_RUN, &diag);

    stepper->run = consultation->run;
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    if (begun && stepper->state == state)
        return STATUS_OK;
    if (begun)
        shell_say(shell, "%s", _("The case has changed: the run starts again."));
    stepper->state = state;
    stepper->at = 0;
    stepper->halted = false;
    memset(stepper->guesses, 0, sizeof stepper->guesses);
    stepper->passed = 0;
    return STATUS_OK;
}

void stepper_move(struct stepper *stepper, long steps)
{
    size_t left = stepper->run->step_count - stepper->at;

    if (steps < 0)
        stepper->at -= (size_t)-steps < stepper->at ? (size_t)-steps : stepper->at;
    else
        stepper->at += (size_t)steps < left ? (size_t)steps : left;
    stepper->halted = false;
}

/* --- Stops ------------------------------------------------------------------------------------------------------- */

enum stop_change stepper_stop(struct stepper *stepper, const struct engine *engine, const char *word, struct diag *diag)
{
    struct stop stop = {.word = memory_copy(word)};

    for (size_t i = 0; i < stepper->stop_count; i++)
        if (strcmp(stepper->stops[i].word, word) == 0) {
            free(stop.word);
            free(stepper->stops[i].word);
            stepper->stop_count--;
            memmove(stepper->stops + i, stepper->stops + i + 1, (stepper->stop_count - i) * sizeof *stepper->stops);
            return STOP_CLEARED;
        }
    if (!run_target_find(engine, stop.word, &stop.target, diag)) {
        free(stop.word);
        return STOP_UNKNOWN;
    }
    stepper->stops = memory_grow(stepper->stops, &stepper->stop_capacity, stepper->stop_count + 1, sizeof *stepper->stops);
    stepper->stops[stepper->stop_count++] = stop;
    return STOP_SET;
}

/* Where to look from: the next step itself may be a stop only at the beginning, before it was come to. */
static size_t look_from(const struct stepper *stepper)
{
    return stepper->at == 0 && !stepper->halted ? 0 : stepper->at + 1;
}

const struct stop *stepper_continue(struct stepper *stepper, const struct rulebook *rulebook)
{
    const struct run_record *run = stepper->run;

    for (size_t step = look_from(stepper); step < run->step_count; step++)
        for (size_t i = 0; i < stepper->stop_count; i++)
            if (run_target_stops(&stepper->stops[i].target, rulebook, run, step)) {
                stepper->at = step;
                stepper->halted = true;
                return &stepper->stops[i];
            }
    stepper->at = run->step_count;
    return NULL;
}

/* Goes on to the next step that this stops; false, and nothing is changed, if there is none. */
static bool stepper_run_to(struct stepper *stepper, const struct rulebook *rulebook, const struct run_target *target)
{
    size_t step = run_target_next(target, rulebook, stepper->run, look_from(stepper));

    if (step >= stepper->run->step_count)
        return false;
    stepper->at = step;
    stepper->halted = true;
    return true;
}

/* --- A session at the prompt from its beginning to its end ----------------------------------------------------------- */

/* Name of the case at the prompt: that of its file, else its id, else none. */
static void add_name(const struct shell *shell, struct buffer *prompt)
{
    const char *path = workspace_path(shell->workspace);
    const char *id = workspace_case(shell->workspace)->id;
    const char *name = path != NULL && strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
    size_t length = name != NULL ? strlen(name) : 0;

    if (length > 5 && strcmp(name + length - 5, ".json") == 0)
        length -= 5;
    if (name == NULL && id != NULL) {
        name = id;
        length = strlen(id);
    }
    if (name == NULL)
        buffer_add(prompt, PROGRAM_NAME);
    for (size_t i = 0; i < length; i++)
        buffer_add_plain(prompt, (char[2]){name[i], '\0'});
}

/* Short enough to leave most of the line to what is typed. */
static void make_prompt(const struct shell *shell, struct buffer *prompt)
{
    int most = shell->session->out.width / 2;

    add_name(shell, prompt);
    if (text_cells(prompt->text) > most) {
        while (text_cells(prompt->text) >= most || ((unsigned char)prompt->text[prompt->length - 1] & 0xc0) == 0x80)
            buffer_cut(prompt, prompt->length - 1);
        buffer_add(prompt, "…");
    }
    buffer_add(prompt, workspace_unsaved(shell->workspace) ? "*> " : "> ");
}

/* What was typed enters the transcript; what is shown next fits the terminal as wide as it is now. */
static void hear(void *context, const char *prompt, const char *line)
{
    struct shell *shell = context;

    shell_transcript_line(shell, prompt, line);
    shell_show(shell);
}

static enum status read_failed(struct shell *shell)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_DATA;

    if (errno == EMSGSIZE)
        diag_add(&diag, NULL, CODE_TOO_LONG, NULL, _("a line has more than %d bytes"), INPUT_LINE_MAX);
    else if (errno == EILSEQ)
        diag_add(&diag, NULL, CODE_BAD_UTF8, NULL, "%s", _("what was typed is not UTF-8"));
    else {
        diag_add(&diag, NULL, CODE_IO, NULL, _("reading failed: %s"), system_error(errno));
        status = STATUS_IO;
    }
    shell->quit = true;
    return shell->status = shell_refuse(shell, NULL, &diag, status);
}

static void read_command(struct shell *shell)
{
    struct buffer prompt = BUFFER_EMPTY;
    char *line = NULL;

    make_prompt(shell, &prompt);
    switch (input_read(shell->input, prompt.text, true, &line)) {
    case INPUT_LINE: shell_run_line(shell, line); break;
    case INPUT_END:
        if (input_interactive(shell->input))
            shell_end(shell);
        shell->quit |= !input_interactive(shell->input);
        break;
    case INPUT_INTERRUPT: break;
    case INPUT_FAILED: read_failed(shell); break;
    }
    free(line);
    buffer_free(&prompt);
}

/* A person goes on after a mistake; nobody watches over piped commands. */
static bool goes_on(const struct shell *shell)
{
    if (shell->quit)
        return false;
    return shell->status == STATUS_OK || shell->keep_going;
}

static void run_commands(struct shell *shell, const struct shell_options *options)
{
    for (size_t i = 0; i < options->command_count && goes_on(shell); i++) {
        hear(shell, "> ", options->commands[i]);
        shell_run_line(shell, options->commands[i]);
    }
    while (options->command_count == 0 && (input_interactive(shell->input) ? !shell->quit : goes_on(shell)))
        read_command(shell);
}

static void greet(struct shell *shell)
{
    shell_say(shell, _("%s %s, rules %s. tanya/ask begins the interview, saran/advise gives advice, bantuan/help helps."),
              PROGRAM_NAME, PROGRAM_VERSION, engine_version(shell->session->engine));
}

static enum status begin(struct shell *shell, const struct shell_options *options)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    if (options->transcript != NULL)
        status = shell_transcript(shell, options->transcript, &diag);
    if (input_interactive(shell->input) && options->command_count == 0 && status == STATUS_OK)
        greet(shell);
    if (options->path != NULL && status == STATUS_OK)
        status = shell_load(shell, options->path, &diag);
    if (status != STATUS_OK)
        return shell_refuse(shell, NULL, &diag, status);
    shell_offer_recovery(shell, options->path);
    shell_tell_contradictions(shell);
    return STATUS_OK;
}

/* A person has seen every message when the session ends well; only piped commands hand the status of a failure on. */
static enum status hold(struct shell *shell, const struct shell_options *options)
{
    enum status status;

    engine_set_interrupt(shell->session->engine, input_interactive(shell->input) ? &input_interrupted : NULL);
    input_set_completion(shell->input, complete_word, shell);
    input_set_listener(shell->input, hear, shell);
    shell_output_start(shell);
    status = begin(shell, options);
    shell_show(shell);
    if (status == STATUS_OK) {
        run_commands(shell, options);
        status = shell->status;
        if (input_interactive(shell->input) && options->command_count == 0 && status != STATUS_IO)
            status = STATUS_OK;
    }
    shell_output_stop(shell);
    shell_transcript(shell, NULL, NULL);
    return status == STATUS_OK ? shell->transcript_status : status;
}

enum status shell_run(struct session *session, const struct shell_options *options)
{
    struct stepper stepper = {.run = NULL};
    struct shell shell = {.session = session, .stepper = &stepper, .keep_going = options->keep_going};
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);
    char *left = NULL;

    if (status != STATUS_OK)
        return status;
    shell.input = input_open(options->history, &diag);
    if (shell.input == NULL)
        return session_report(session, &diag, STATUS_CANNOT_CREATE);
    shell.workspace = workspace_new(session);
    shell.wording = wording_of(session->engine, session->language);
    shell.contradicts = memory_new(shell.wording.rulebook->contradictions.count, sizeof *shell.contradicts);
    workspace_autosave(shell.workspace, (options->autosave || input_interactive(shell.input)) && !options->no_autosave);
    status = hold(&shell, options);
    if (!shell.let_go)
        left = workspace_leave_behind(shell.workspace);
    if (left != NULL)
        output_say(_("%s: unsaved work is kept in %s; the next start offers it\n"), PROGRAM_NAME, left);
    free(left);
    engine_set_interrupt(session->engine, NULL);
    stepper_free(&stepper);
    free(shell.contradicts);
    workspace_free(shell.workspace);
    input_close(shell.input);
    return status;
}

/* --- trace, step, continue, break at the prompt ---------------------------------------------------------------------- */

static struct view shell_run_view(const struct shell *shell)
{
    return (struct view){.output = &shell->session->out,
                         .wording = &shell->wording,
                         .record = workspace_case(shell->workspace),
                         .result = shell->stepper->run->result,
                         .run = shell->stepper->run};
}

/* Says where the run is. */
static void shell_run_tell(struct shell *shell)
{
    const struct run_record *run = shell->stepper->run;
    size_t at = shell->stepper->at;

    if (at == run->step_count)
        shell_say(shell, _("The run is over after %zu firings. langkah awal/step start begins it again."), run->step_count);
    else if (at == 0)
        shell_say(shell, _("At the start: nothing has fired yet; %zu wait (agenda)."), run->steps[0].agenda.count);
    else
        shell_say(shell, _("%zu of %zu; %zu wait (agenda)."), at, run->step_count, run->steps[at].agenda.count);
}

/* Reads the text, the words of the line from this one on, as a target; what is wrong is said. The target may point into the text. */
static enum status shell_run_target(struct shell *shell, const struct shell_line *line, size_t word, const char *text,
                                    struct run_target *target)
{
    struct diag diag = DIAG_EMPTY;

    if (run_target_find(shell->session->engine, text, target, &diag))
        return STATUS_OK;
    diag.problems[0].column = (long)line->words[word].column;
    return shell_refuse(shell, line, &diag, STATUS_USAGE);
}

/* --- step -------------------------------------------------------------------------------------------------------- */

/* How far to go: a whole number, below zero back; or to the start. False: it is neither. */
static bool read_count(const char *word, long *count)
{
    char *end;

    if (shell_word_is(word, "awal", "start")) {
        *count = -FIRINGS_DEFAULT;
        return true;
    }
    errno = 0;
    *count = strtol(word, &end, 10);
    return errno == 0 && end != word && *end == '\0' && *count != 0 && labs(*count) <= FIRINGS_DEFAULT;
}

static enum status step(struct shell *shell, const struct shell_line *line)
{
    long count = 1;
    enum status status;
    struct view view;
    size_t from;

    if (line->count > 1 && !read_count(line->words[1].text, &count))
        return shell_refuse_word(shell, line, 1, _("for example: langkah, langkah 5, langkah -1, langkah awal"),
                                 _("'%s' is not a number of steps"), line->words[1].text);
    status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    from = shell->stepper->at;
    stepper_move(shell->stepper, count);
    view = shell_run_view(shell);
    if (from == 0 && shell->stepper->at > 0)
        shell_say(shell, "%s", _("+ matched, - absent, = concluded, > waits from now on, < does not wait any longer"));
    for (size_t i = from; i < shell->stepper->at; i++)
        render_run_step(&view, i);
    shell_run_tell(shell);
    return STATUS_OK;
}

/* --- break and continue ------------------------------------------------------------------------------------------- */

static void list_stops(struct shell *shell)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < shell->stepper->stop_count; i++)
        buffer_format(&text, "%s%s", i > 0 ? ", " : "", shell->stepper->stops[i].word);
    if (shell->stepper->stop_count == 0)
        shell_say(shell, "%s", _("No stops are set."));
    else
        shell_say(shell, _("Stops: %s"), buffer_text(&text));
    buffer_free(&text);
}

static enum status set_stop(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;
    enum stop_change change;
    char *word;

    if (line->count == 2 && shell_word_is(line->words[1].text, "hapus", "clear"))
        stepper_clear_stops(shell->stepper);
    else if (line->count > 1) {
        word = shell_words_text(line, 1);
        change = stepper_stop(shell->stepper, shell->session->engine, word, &diag);
        if (change == STOP_SET)
            shell_say(shell, _("lanjut/continue stops before %s."), word);
        else if (change == STOP_CLEARED)
            shell_say(shell, _("lanjut/continue does not stop at %s any longer."), word);
        else
            diag.problems[0].column = (long)line->words[1].column;
        free(word);
        return change == STOP_UNKNOWN ? shell_refuse(shell, line, &diag, STATUS_USAGE) : STATUS_OK;
    }
    list_stops(shell);
    return STATUS_OK;
}

/* What fired on the way, a line each; then where the run is. */
static void tell_way(struct shell *shell, size_t from, const char *stop)
{
    struct view view = shell_run_view(shell);

    for (size_t i = from; i < shell->stepper->at; i++)
        render_run_passed(&view, i);
    if (stop != NULL)
        shell_say(shell, _("Stopped before %s."), stop);
    shell_run_tell(shell);
}

static enum status go_on(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);
    char *word = shell_words_text(line, 1);
    size_t from = shell->stepper->at;
    const struct stop *stop;
    struct run_target target;

    if (status == STATUS_OK && line->count > 1)
        status = shell_run_target(shell, line, 1, word, &target);
    if (status == STATUS_OK && line->count == 1) {
        stop = stepper_continue(shell->stepper, shell->wording.rulebook);
        tell_way(shell, from, stop != NULL ? stop->word : NULL);
    } else if (status == STATUS_OK && stepper_run_to(shell->stepper, shell->wording.rulebook, &target))
        tell_way(shell, from, word);
    else if (status == STATUS_OK) {
        shell_say(shell, _("%s does not come up again in this run."), word);
        shell_run_tell(shell);
    }
    free(word);
    return status;
}

/* --- trace ------------------------------------------------------------------------------------------------------- */

static enum status trace(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);
    char *word = shell_words_text(line, 1);
    const struct run_choice choice = {.parts[RUN_ONLY] = line->count > 1 ? word : NULL};
    struct diag diag = DIAG_EMPTY;

    if (status == STATUS_OK)
        status = shell_answered(shell, line, &diag,
                                answer_trace(shell->session, workspace_consultation(shell->workspace), &choice, &diag));
    free(word);
    return status;
}

/* --- agenda, matches at the prompt ----------------------------------------------------------------------------------- */

static enum status shell_agenda(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_only_options(shell, line, _("'%s' is not a way to show the agenda"));
    struct view view;

    if (status == STATUS_OK)
        status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    view = shell_run_view(shell);
    render_run_agenda(&view, shell->stepper->at, line->request.choice.all);
    if (line->request.facts)
        render_run_facts(&view, shell->stepper->at);
    return STATUS_OK;
}

static enum status shell_matches(struct shell *shell, const struct shell_line *line)
{
    struct run_target target;
    const struct rule *rule;
    struct view view;
    enum status status;

    if (line->count != 2)
        return line->count < 2 ? shell_refuse_word(shell, line, 1, _("for example: cocok grp-23"), _("name a rule"))
                               : shell_refuse_word(shell, line, 2, NULL, _("one word too many: '%s'"), line->words[2].text);
    status = shell_run_target(shell, line, 1, line->words[1].text, &target);
    if (status != STATUS_OK)
        return status;
    rule = run_target_rule(&target, shell->wording.rulebook);
    if (rule == NULL)
        return shell_refuse_word(shell, line, 1, _("for example: cocok grp-23"), _("'%s' is not a rule"), line->words[1].text);
    status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    view = shell_run_view(shell);
    render_matches(&view, rule, target.alternative, shell->stepper->at);
    return STATUS_OK;
}

/* --- guess at the prompt --------------------------------------------------------------------------------------------- */

/* Shows the step that comes next, which may have been guessed. */
static void reveal(struct shell *shell)
{
    struct view view = shell_run_view(shell);

    render_run_step(&view, shell->stepper->at);
    stepper_move(shell->stepper, 1);
}

/* Takes the words from this one on as a guess; what is wrong with them is said. */
static enum status take_guess(struct shell *shell, const struct shell_line *line, size_t word)
{
    struct stepper *stepper = shell->stepper;
    char *text = shell_words_text(line, word);
    struct run_target target;
    enum status status = shell_run_target(shell, line, word, text, &target);

    if (status == STATUS_OK && target.number != NOT_FOUND)
        status = shell_refuse_word(shell, line, word, _("for example: grp-27, as-group-state, as-level=group"),
                                   _("guess a rule, or what is concluded"));
    if (status == STATUS_OK) {
        const struct guess guess = guess_judge(&target, shell->wording.rulebook, stepper->run, stepper->at);
        struct view view = shell_run_view(shell);

        stepper->guesses[guess.outcome]++;
        render_guess(&view, &guess);
        reveal(shell);
    }
    free(text);
    return status;
}

static bool is_over(const struct shell *shell)
{
    return shell->stepper->at == shell->stepper->run->step_count;
}

/* --- The dialogue ------------------------------------------------------------------------------------------------- */

/* Takes one line of the dialogue. False: the person has had enough. */
static bool take_line(struct shell *shell, const char *typed)
{
    const struct view view = shell_run_view(shell);
    struct shell_line line;
    bool more = true;

    shell_words_cut(typed, &line);
    if (line.count == 0 || shell_word_is(line.words[0].text, "lewati", "skip")) {
        shell->stepper->passed++;
        reveal(shell);
    } else if (strcmp(line.words[0].text, "?") == 0 || shell_word_is(line.words[0].text, "bantuan", "help"))
        render_run_candidates(&view, shell->stepper->at);
    else if (shell_word_is(line.words[0].text, "cocok", "matches"))
        shell_matches(shell, &line);
    else if (shell_word_is(line.words[0].text, "selesai", "done"))
        more = false;
    else
        take_guess(shell, &line, 0);
    shell_words_free(&line);
    return more;
}

static enum status hold_guessing(struct shell *shell)
{
    bool more = true;
    enum status status = STATUS_OK;

    shell_say(shell, "%s",
              _("Which rule fires next, or what is concluded? Type a rule, a name or NAME=VALUE. Also: ? (what could fire), "
                "cocok/matches RULE, lewati/skip (shows it), selesai/done."));
    while (more && !is_over(shell)) {
        char *typed = NULL;

        shell_show(shell);
        switch (input_read(shell->input, _("guess> "), false, &typed)) {
        case INPUT_LINE: more = take_line(shell, typed); break;
        case INPUT_INTERRUPT:
        case INPUT_END: more = false; break;
        case INPUT_FAILED:
            status = STATUS_IO;
            more = false;
            break;
        }
        free(typed);
    }
    return status;
}

static enum status shell_guess(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);

    if (status != STATUS_OK)
        return status;
    if (!is_over(shell))
        status = line->count > 1 ? take_guess(shell, line, 1) : hold_guessing(shell);
    if (status != STATUS_OK)
        return status;
    render_score(&(struct view){.output = &shell->session->out, .wording = &shell->wording}, shell->stepper->guesses,
                 shell->stepper->passed);
    shell_run_tell(shell);
    return STATUS_OK;
}

/* --- Completion and the table -------------------------------------------------------------------------------------- */

const struct shell_command shell_step_commands[] = {
    {{"jejak", "trace"},
     N_("[RULE|NAME|STAGE]"),
     N_("every rule that fired, in order; or those of one rule, name, answer, stage"),
     "jejak\njejak grp-01\ntrace as-group-state=crisis\ntrace RESOLVE",
     .run = trace,
     .lists = LIST(STAGES),
     .begun = LIST(SUBJECTS) | LIST(RULES) | LIST(FACTS)},
    {{"langkah", "step"},
     N_("[N|awal|start]"),
     N_("the run rule by rule: the next N firings, or -N back"),
     "langkah\nlangkah 5\nstep -1\nlangkah awal",
     .run = step,
     .lists = LIST(START),
     .most = 1},
    {{"lanjut", "continue"},
     N_("[RULE|NAME|STAGE]"),
     N_("the run goes on to the next stop, or until this comes next"),
     "lanjut\nlanjut grp-23\ncontinue ADVISE",
     .run = go_on,
     .lists = LIST(STAGES),
     .begun = LIST(SUBJECTS) | LIST(RULES) | LIST(FACTS)},
    {{"henti", "break"},
     N_("[RULE|NAME|STAGE|hapus|clear]"),
     N_("sets a stop of the run before this, or takes it away; without a word: the stops"),
     "henti as-group-state\nbreak RESOLVE\nhenti hapus",
     .run = set_stop,
     .lists = LIST(STAGES),
     .begun = LIST(SUBJECTS) | LIST(RULES) | LIST(FACTS)},
    {{"agenda", "agenda"},
     N_("[semua|all] [fakta|facts]"),
     N_("what waits to fire at this point of the run; what was concluded"),
     "agenda\nagenda semua\nagenda facts",
     .run = shell_agenda,
     .options = OPTION(ALL) | OPTION(FACTS)},
    {{"cocok", "matches"},
     N_("RULE"),
     N_("the conditions of a rule at this point of the run, and the facts that satisfy them"),
     "cocok grp-23\nmatches grp-33.1",
     .run = shell_matches,
     .lists = LIST(RULES)},
    {{"tebak", "guess"},
     N_("[RULE|NAME]"),
     N_("guess what fires next, or what is concluded, before it is shown; with a score"),
     "tebak\ntebak grp-27\nguess as-level=group",
     .run = shell_guess,
     .lists = LIST(STAGES),
     .begun = LIST(SUBJECTS) | LIST(RULES) | LIST(FACTS)},
    {.run = NULL},
};
