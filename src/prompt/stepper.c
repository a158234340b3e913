/* Going through a recorded run. See stepper.h. */
#include "prompt/stepper.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

static void forget_run(struct stepper *stepper)
{
    run_record_free(stepper->run);
    stepper->run = NULL;
    stepper->at = 0;
    stepper->halted = false;
    memset(stepper->guesses, 0, sizeof stepper->guesses);
    stepper->passed = 0;
}

void stepper_free(struct stepper *stepper)
{
    forget_run(stepper);
    stepper_clear_stops(stepper);
    free(stepper->stops);
}

enum stepper_news stepper_ready(struct stepper *stepper, const struct session *session, const struct workspace *workspace,
                                struct diag *diag)
{
    enum stepper_news news = stepper->run == NULL ? STEPPER_BEGUN : STEPPER_CHANGED;

    if (stepper->run != NULL && stepper->state == workspace_state(workspace))
        return STEPPER_SAME;
    forget_run(stepper);
    if (engine_record(session->engine, workspace_case(workspace), &stepper->run, diag) != STATUS_OK)
        return STEPPER_FAILED;
    stepper->state = workspace_state(workspace);
    return news;
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

void stepper_clear_stops(struct stepper *stepper)
{
    for (size_t i = 0; i < stepper->stop_count; i++)
        free(stepper->stops[i].word);
    stepper->stop_count = 0;
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

bool stepper_run_to(struct stepper *stepper, const struct rulebook *rulebook, const struct run_target *target)
{
    size_t step = run_target_next(target, rulebook, stepper->run, look_from(stepper));

    if (step >= stepper->run->step_count)
        return false;
    stepper->at = step;
    stepper->halted = true;
    return true;
}
