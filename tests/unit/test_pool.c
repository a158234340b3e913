/* The pool: order, deaths, odd sizes, backpressure, ends. Work that says what it was given; nothing of the engine. */
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "many/pool.h"
#include "memory.h"

enum { ALL = 1000, MANY = 10000, BIG = 300 * 1024, AHEAD = 2 * 4 * 128 };

/* Which records do something special; NONE: no record does. */
#define NONE UINT64_MAX

/* One run: what the source hands out and what the sink saw. */
static struct trial {
    uint64_t count; /* records of the source */
    size_t (*size)(uint64_t number);
    uint64_t every_dies; /* over every so manieth record a worker dies; 0: over none */
    uint64_t slow;       /* this record takes a while */
    size_t answer_size;  /* of each text; 0: what was given */
    uint64_t end_at;     /* the sink ends here */
    uint64_t interrupt_at;
    uint64_t kill_at; /* the source kills the worker that was seen last, out of the blue */
    uint64_t broken_at;
    uint64_t handed, taken, lost, furthest; /* furthest: the most that the source was ahead of the sink */
    pid_t seen;
    int wait_for[2]; /* a pipe: the next record comes only when the one before was flushed */
    bool stepwise;
    char *bytes;
} trial;

static size_t odd_size(uint64_t number)
{
    static const size_t sizes[] = {0, 1, 7, 1000, 65535, 65536, 65537, 3, POOL_RECORD_MAX, 2, POOL_RECORD_MAX - 1, 0};

    return sizes[number % (sizeof sizes / sizeof *sizes)];
}

static size_t small_size(uint64_t number)
{
    return number % 50;
}

static bool dies(uint64_t number)
{
    return trial.every_dies > 0 && number % trial.every_dies == 0;
}

static bool step_came(void)
{
    struct pollfd watched = {.fd = trial.wait_for[0], .events = POLLIN};
    char step;

    return poll(&watched, 1, 0) == 1 && read(trial.wait_for[0], &step, 1) == 1;
}

static enum pool_next next(void *context, struct pool_record *record)
{
    (void)context;
    if (trial.handed == trial.broken_at)
        return POOL_BROKEN;
    if (trial.handed == trial.count)
        return POOL_END;
    if (trial.stepwise && trial.handed > 0 && !step_came())
        return POOL_NOT_YET;
    if (trial.handed == trial.kill_at)
        kill(trial.seen, SIGKILL);
    *record = (struct pool_record){.number = trial.handed, .line = trial.handed * 2, .bytes = trial.bytes};
    record->size = trial.size(trial.handed++);
    if (trial.handed - trial.taken > trial.furthest)
        trial.furthest = trial.handed - trial.taken;
    return POOL_RECORD;
}

static void add_number(struct buffer *text, uint64_t number)
{
    buffer_format(text, "%llu ", (unsigned long long)number);
}

/* In the parent for a record that was lost: nobody's answer. */
static void answer(void *context, const struct pool_record *record, struct pool_answer *given)
{
    bool lost = record->flaw == POOL_LOST;
    pid_t self = lost ? 0 : getpid();

    (void)context;
    trial.lost += lost;
    if (!lost && dies(record->number))
        raise(SIGKILL);
    if (!lost && record->number == trial.slow)
        usleep(100000);
    add_number(&given->text, record->number);
    if (!lost)
        buffer_add_part(&given->text, record->bytes, trial.answer_size > 0 ? 0 : record->size);
    while (!lost && given->text.length < trial.answer_size)
        buffer_add(&given->text, "0123456789");
    buffer_add_part(&given->note, (const char *)&self, sizeof self);
}

static enum status take(void *context, const struct pool_taken *taken)
{
    uint64_t number = strtoull(taken->text, NULL, 10);
    size_t head = taken->text_size - taken->record->size;
    pid_t from;

    (void)context;
    assert_int_equal(taken->record->number, trial.taken);
    assert_int_equal(taken->record->line, trial.taken * 2);
    assert_int_equal(number, trial.taken);
    assert_int_equal(taken->note_size, sizeof from);
    memcpy(&from, taken->note, sizeof from);
    if (from != 0 && trial.answer_size == 0) {
        assert_int_equal(taken->record->size, trial.size(number));
        assert_memory_equal(taken->text + head, trial.bytes, taken->record->size);
    }
    trial.seen = from != 0 ? from : trial.seen;
    trial.taken++;
    if (number == trial.interrupt_at)
        ending_asked = SIGINT;
    return number == trial.end_at ? STATUS_DATA : STATUS_OK;
}

static enum status flush(void *context)
{
    (void)context;
    if (trial.stepwise)
        assert_int_equal(write(trial.wait_for[1], ".", 1), 1);
    return STATUS_OK;
}

static void reset(uint64_t count)
{
    char *bytes = trial.bytes;

    trial = (struct trial){.count = count, .size = small_size, .slow = NONE, .end_at = NONE, .interrupt_at = NONE};
    trial.kill_at = trial.broken_at = NONE;
    trial.bytes = bytes;
    ending_asked = 0;
}

static enum status run(int jobs)
{
    struct diag diag = DIAG_EMPTY;
    const struct pool_plan plan = {.source = {NULL, trial.stepwise ? trial.wait_for[0] : -1, next},
                                   .work = {NULL, answer},
                                   .sink = {NULL, take, flush},
                                   .jobs = jobs};
    enum status status = pool_run(&plan, &diag);

    diag_free(&diag);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* nobody is left */
    return status;
}

static int make_bytes(void **state)
{
    (void)state;
    trial.bytes = memory_new(POOL_RECORD_MAX, 1);
    for (size_t i = 0; i < POOL_RECORD_MAX; i++)
        trial.bytes[i] = (char)('a' + i % 23);
    return 0;
}

static int free_bytes(void **state)
{
    (void)state;
    free(trial.bytes);
    return 0;
}

static void takes_every_answer_in_order(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 5; jobs++) {
        reset(ALL + (uint64_t)jobs);
        assert_int_equal(run(jobs), STATUS_OK);
        assert_int_equal(trial.taken, ALL + jobs);
    }
    reset(0);
    assert_int_equal(run(2), STATUS_OK);
    assert_int_equal(trial.taken, 0);
}

static void carries_records_of_any_size(void **state)
{
    (void)state;
    reset(200);
    trial.size = odd_size;
    assert_int_equal(run(3), STATUS_OK);
    assert_int_equal(trial.taken, 200);
}

/* More than a turn has room for, so that turns come back half done. */
static void carries_answers_of_any_size(void **state)
{
    (void)state;
    reset(100);
    trial.answer_size = BIG;
    assert_int_equal(run(2), STATUS_OK);
    assert_int_equal(trial.taken, 100);
}

static void loses_the_record_over_which_a_worker_dies_and_no_other(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 3; jobs++) {
        reset(ALL);
        trial.every_dies = 97; /* the first one too */
        assert_int_equal(run(jobs), STATUS_OK);
        assert_int_equal(trial.taken, ALL);
        assert_int_equal(trial.lost, (ALL + 96) / 97);
    }
    reset(50);
    trial.every_dies = 1;
    assert_int_equal(run(2), STATUS_OK);
    assert_int_equal(trial.lost, 50);
}

static void loses_at_most_one_record_to_a_kill_from_outside(void **state)
{
    (void)state;
    for (uint64_t at = AHEAD + 300; at < AHEAD + 900; at += 50) { /* some worker was seen by then */
        reset(MANY);
        trial.kill_at = at;
        assert_int_equal(run(2), STATUS_OK);
        assert_int_equal(trial.taken, MANY);
        assert_true(trial.lost <= 1);
    }
}

static void reads_no_further_ahead_than_the_ring_is_long(void **state)
{
    (void)state;
    reset(MANY);
    trial.slow = 0;
    assert_int_equal(run(2), STATUS_OK);
    assert_int_equal(trial.taken, MANY);
    assert_true(trial.furthest <= AHEAD);
}

static void takes_nothing_after_the_sink_ended_it(void **state)
{
    (void)state;
    reset(ALL);
    trial.end_at = 321;
    assert_int_equal(run(2), STATUS_DATA);
    assert_int_equal(trial.taken, 322);
}

static void takes_what_is_answered_after_an_interrupt(void **state)
{
    (void)state;
    reset(MANY);
    trial.interrupt_at = 200;
    assert_int_equal(run(2), STATUS_INTERRUPTED);
    assert_true(trial.taken > 200);
    assert_true(trial.taken < MANY);
}

static void takes_what_came_before_the_source_broke(void **state)
{
    (void)state;
    reset(ALL);
    trial.broken_at = 333;
    assert_int_equal(run(2), STATUS_IO);
    assert_int_equal(trial.taken, 333);
}

/* A source that hands out the next record only when the answer to the last one has reached its reader. */
static void answers_a_record_before_the_next_one_comes(void **state)
{
    (void)state;
    reset(20);
    trial.stepwise = true;
    assert_int_equal(pipe(trial.wait_for), 0);
    assert_int_equal(run(2), STATUS_OK);
    assert_int_equal(trial.taken, 20);
    close(trial.wait_for[0]);
    close(trial.wait_for[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_every_answer_in_order),
        cmocka_unit_test(carries_records_of_any_size),
        cmocka_unit_test(carries_answers_of_any_size),
        cmocka_unit_test(loses_the_record_over_which_a_worker_dies_and_no_other),
        cmocka_unit_test(loses_at_most_one_record_to_a_kill_from_outside),
        cmocka_unit_test(reads_no_further_ahead_than_the_ring_is_long),
        cmocka_unit_test(takes_nothing_after_the_sink_ended_it),
        cmocka_unit_test(takes_what_is_answered_after_an_interrupt),
        cmocka_unit_test(takes_what_came_before_the_source_broke),
        cmocka_unit_test(answers_a_record_before_the_next_one_comes),
    };

    return cmocka_run_group_tests(tests, make_bytes, free_bytes);
}
