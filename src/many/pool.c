/* A pool of worker processes: the side that works, and the side that reads, hands out and takes, the parent. */
#include "many/pool.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "diag.h"
#include "memory.h"
#include "program/guard.h"
#include "text.h"

enum {
    TURN_RECORDS = 128,                        /* at most, in one turn */
    TURN_BYTES = 128 * 1024,                   /* a turn with so many bytes is full */
    INPUT_SIZE = POOL_RECORD_MAX + TURN_BYTES, /* a last record of any size has room behind them */
    OUTPUT_SIZE = 4 * POOL_RECORD_MAX          /* only what was written once takes memory */
};

/* Where the answer to a record stands in the output: text, then note. A worker that dies may leave bytes between two answers. */
struct answer_place {
    size_t start, text_size, note_size;
    bool lost; /* its worker died; it has no answer */
};

/* One turn: records that go to a worker together, and their answers. In shared memory, at the same address everywhere. A worker owns
 * it from the byte that hands it over to the byte that hands it back, or to its death. */
struct turn {
    atomic_uint begun;    /* records that were taken up */
    atomic_uint answered; /* records whose answers stand here, whole */
    unsigned count;
    size_t input_used;
    size_t output_used;
    struct pool_record records[TURN_RECORDS];
    struct answer_place places[TURN_RECORDS];
    char input[INPUT_SIZE];
    char output[OUTPUT_SIZE];
};

/* The shared memory: a flag and the ring. */
struct ring {
    atomic_bool stopping; /* workers take up no further record */
    struct turn turns[];
};

/* --- Being asked to end ---------------------------------------------------------------------------------------------- */

volatile sig_atomic_t ending_asked;

static const int signals[] = {SIGINT, SIGTERM};
static sigset_t before;

static void note(int number)
{
    ending_asked = number;
}

/* From now on both signals only set the flag, and reach the program only while it waits under the mask `before`. */
static void ending_watch(void)
{
    struct sigaction action = {.sa_handler = note}, old;
    sigset_t blocked;

    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sigaddset(&blocked, signals[i]);
        if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(signals[i], &action, NULL);
    }
    sigprocmask(SIG_BLOCK, &blocked, &before);
}

/* Lets a signal that waits through: a wait that has something to do at once does not. */
static bool ending_came(void)
{
    sigset_t now;

    if (ending_asked == 0 && sigprocmask(SIG_SETMASK, &before, &now) == 0)
        sigprocmask(SIG_SETMASK, &now, NULL);
    return ending_asked != 0;
}

void ending_reraise(void)
{
    if (ending_asked == 0)
        return;
    signal(ending_asked, SIG_DFL);
    raise(ending_asked);
    sigprocmask(SIG_SETMASK, &before, NULL);
}

/* --- Numbers of turns between parent and worker ------------------------------------------------------------------------- */

/* A kernel that is short of memory for a moment is waited for, a second at most. */
static bool send_number(int channel, unsigned number)
{
    const struct timespec moment = {.tv_nsec = 10000000};
    ssize_t count;

    for (int tries = 0; tries < 100; tries++) {
        count = send(channel, &number, sizeof number, MSG_NOSIGNAL);
        if (count >= 0 || (errno != EINTR && errno != ENOBUFS && errno != ENOMEM && errno != EAGAIN))
            break;
        if (errno != EINTR)
            nanosleep(&moment, NULL);
    }
    return count == sizeof number;
}

/* --- The worker ------------------------------------------------------------------------------------------------------ */

/* Puts an answer behind those that stand there. False if there is no room left for it. */
static bool put_answer(struct turn *turn, unsigned number, const struct pool_answer *answer)
{
    size_t text = answer->text.length, note = answer->note.length;
    char *to = turn->output + turn->output_used;

    if (text + note > OUTPUT_SIZE)
        memory_exhausted();
    if (text + note > OUTPUT_SIZE - turn->output_used)
        return false;
    memcpy(to, buffer_text(&answer->text), text);
    memcpy(to + text, buffer_text(&answer->note), note);
    turn->places[number] = (struct answer_place){.start = turn->output_used, .text_size = text, .note_size = note};
    turn->output_used += text + note;
    return true;
}

/* Ends early where the output is full or the run is stopping: the rest of the turn is unanswered then. */
static void answer_turn(struct ring *ring, struct turn *turn, const struct pool_work *work, struct pool_answer *answer)
{
    for (unsigned i = atomic_load(&turn->answered); i < turn->count && !atomic_load(&ring->stopping); i++) {
        atomic_store(&turn->begun, i + 1);
        buffer_cut(&answer->text, 0);
        buffer_cut(&answer->note, 0);
        work->answer(work->context, &turn->records[i], answer);
        if (!put_answer(turn, i, answer)) {
            atomic_store(&turn->begun, i);
            return;
        }
        atomic_store(&turn->answered, i + 1);
    }
}

/* Only where the program was built for coverage; `_exit` would lose what was counted. */
extern void __gcov_dump(void) __attribute__((weak));

/* The life of a worker: takes the number of a turn from the channel, answers what is not answered yet, hands the number back; ends
 * when the channel is closed, because the parent is gone or wants no more. */
static _Noreturn void work_off(struct ring *ring, const struct pool_work *work, int channel)
{
    struct pool_answer answer = {BUFFER_EMPTY, BUFFER_EMPTY};
    unsigned number;
    ssize_t count;

    for (;;) {
        do
            count = recv(channel, &number, sizeof number, MSG_WAITALL);
        while (count < 0 && errno == EINTR);
        if (count != sizeof number)
            break;
        answer_turn(ring, &ring->turns[number], work, &answer);
        if (!send_number(channel, number))
            break;
    }
    if (__gcov_dump != NULL)
        __gcov_dump();
    _exit(STATUS_OK);
}

/* --- The parent ------------------------------------------------------------------------------------------------------ */

enum {
    TURNS_A_JOB = 4,    /* one is worked on, one waits at the worker, two are filled or wait for an earlier one */
    QUEUE = 2,          /* turns that a worker has, so that it need not wait for the next */
    DEATHS_IDLE_MAX = 8 /* workers that died in a row without having taken up a record */
};

enum turn_state {
    TURN_FREE,
    TURN_FILLING,
    TURN_READY, /* waits for a worker */
    TURN_OUT,   /* with a worker */
    TURN_BACK   /* answered, or as far as there was room */
};

struct worker {
    pid_t pid;
    int channel;
    int turns; /* that it has */
};

struct pool {
    const struct pool_plan *plan;
    struct diag *diag;
    struct worker *workers;
    struct ring *ring;
    size_t ring_size;
    unsigned turn_count, records_a_turn;
    enum turn_state *states;
    int *owners;                                 /* worker of a turn that is out */
    uint64_t first;                              /* oldest turn that is not taken; its place is the remainder by turn_count */
    uint64_t next;                               /* the turn to be filled */
    unsigned taken;                              /* records of the oldest turn that were taken */
    bool not_yet, ended, broken, stopping, news; /* news: taken since the last flush */
    bool gave_up;                                /* no worker is waited for any longer */
    int deaths_idle;
    enum status status;
};

static struct turn *turn_at(const struct pool *pool, uint64_t number)
{
    return &pool->ring->turns[number % pool->turn_count];
}

static enum turn_state *state_at(const struct pool *pool, uint64_t number)
{
    return &pool->states[number % pool->turn_count];
}

static enum status no_workers(struct pool *pool)
{
    diag_add(pool->diag, NULL, CODE_LIMIT, NULL, _("no further process can be started: %s"), system_error(errno));
    return STATUS_LIMIT;
}

/* The new process drops what belongs to the others: a channel that it held open would hide the death of the parent from them. */
static _Noreturn void be_worker(const struct pool *pool, int channel, pid_t parent)
{
    for (int i = 0; i < pool->plan->jobs; i++)
        if (pool->workers[i].channel >= 0)
            close(pool->workers[i].channel);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(STATUS_OK);
    /* A signal to the whole group is for the parent to act on: workers finish what they are at. */
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    guard_worker();
    work_off(pool->ring, &pool->plan->work, channel);
}

static enum status start_worker(struct pool *pool, struct worker *worker)
{
    int channels[2];
    pid_t parent = getpid();

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channels) != 0)
        return no_workers(pool);
    worker->pid = fork();
    if (worker->pid == 0) {
        close(channels[0]);
        be_worker(pool, channels[1], parent);
    }
    close(channels[1]);
    if (worker->pid < 0) {
        close(channels[0]);
        return no_workers(pool);
    }
    worker->channel = channels[0];
    worker->turns = 0;
    return STATUS_OK;
}

static void reap(struct worker *worker)
{
    if (worker->channel < 0)
        return;
    close(worker->channel);
    worker->channel = -1;
    while (waitpid(worker->pid, NULL, 0) < 0 && errno == EINTR)
        ;
}

/* A turn whose worker died goes to another one. The record that was begun and not answered is lost. */
static bool settle_turn(struct pool *pool, unsigned place)
{
    struct turn *turn = &pool->ring->turns[place];
    unsigned answered = atomic_load(&turn->answered);
    bool lost = atomic_load(&turn->begun) > answered;

    if (lost) {
        turn->places[answered] = (struct answer_place){.lost = true};
        atomic_store(&turn->answered, answered + 1);
    }
    pool->states[place] = atomic_load(&turn->answered) < turn->count ? TURN_READY : TURN_BACK;
    return lost;
}

static enum status bury_worker(struct pool *pool, int number)
{
    bool lost = false;

    reap(&pool->workers[number]);
    for (unsigned i = 0; i < pool->turn_count; i++)
        if (pool->states[i] == TURN_OUT && pool->owners[i] == number)
            lost = settle_turn(pool, i) || lost;
    pool->deaths_idle = lost ? 0 : pool->deaths_idle + 1;
    if (pool->deaths_idle > DEATHS_IDLE_MAX) {
        diag_add(pool->diag, NULL, CODE_ENGINE, NULL, "%s", _("the worker processes end before they start"));
        return STATUS_INTERNAL;
    }
    return start_worker(pool, &pool->workers[number]);
}

/* Has the source hand out one more; behind a turn that is not full there is always room for it. False if there is none now. */
static bool fetch(struct pool *pool, struct turn *turn)
{
    const struct pool_source *source = &pool->plan->source;
    struct pool_record *record = &turn->records[turn->count];
    enum pool_next next;

    *record = (struct pool_record){0};
    next = source->next(source->context, record);
    if (next == POOL_RECORD) {
        record->bytes = memcpy(turn->input + turn->input_used, record->size > 0 ? record->bytes : "", record->size);
        turn->input_used += record->size;
        turn->count++;
        return true;
    }
    pool->not_yet = next == POOL_NOT_YET;
    pool->ended = next != POOL_NOT_YET;
    pool->broken = next == POOL_BROKEN;
    return false;
}

static bool is_full(const struct pool *pool, const struct turn *turn)
{
    return turn->count == pool->records_a_turn || turn->input_used >= TURN_BYTES;
}

static struct worker *least_busy(const struct pool *pool)
{
    struct worker *best = &pool->workers[0];

    for (int i = 1; i < pool->plan->jobs; i++)
        if (pool->workers[i].turns < best->turns)
            best = &pool->workers[i];
    return best;
}

static void fill_turn(struct pool *pool)
{
    struct turn *turn = turn_at(pool, pool->next);
    enum turn_state *state = state_at(pool, pool->next);

    if (*state == TURN_FREE) {
        turn->count = 0;
        turn->input_used = turn->output_used = 0;
        atomic_store(&turn->begun, 0);
        atomic_store(&turn->answered, 0);
    }
    *state = TURN_FILLING;
    while (!is_full(pool, turn) && fetch(pool, turn))
        ;
    if (turn->count == 0)
        *state = TURN_FREE;
    else if (is_full(pool, turn) || pool->ended || least_busy(pool)->turns == 0) {
        *state = TURN_READY;
        pool->next++;
    }
}

/* A worker that died meanwhile is found out when its channel is read; one that cannot be reached gets no more, and ends. */
static void hand_out(struct pool *pool)
{
    struct worker *worker;

    for (uint64_t number = pool->first; number < pool->next && (worker = least_busy(pool))->turns < QUEUE; number++) {
        unsigned place = (unsigned)(number % pool->turn_count);

        if (pool->states[place] != TURN_READY)
            continue;
        pool->states[place] = TURN_OUT;
        pool->owners[place] = (int)(worker - pool->workers);
        worker->turns++;
        if (!send_number(worker->channel, place))
            shutdown(worker->channel, SHUT_WR);
    }
}

/* The next of the oldest turn; what stands in the place of a lost one is said by the work. */
static enum status take_record(struct pool *pool, struct turn *turn)
{
    const struct answer_place *place = &turn->places[pool->taken];
    const struct pool_work *work = &pool->plan->work;
    const struct pool_sink *sink = &pool->plan->sink;
    const char *text = turn->output + place->start;
    struct pool_taken taken = {&turn->records[pool->taken], text, text + place->text_size, place->text_size, place->note_size};
    struct pool_answer answer = {BUFFER_EMPTY, BUFFER_EMPTY};
    enum status status;

    pool->taken++;
    pool->news = true;
    if (place->lost) {
        turn->records[pool->taken - 1].flaw = POOL_LOST;
        work->answer(work->context, taken.record, &answer);
        taken.text = buffer_text(&answer.text);
        taken.note = buffer_text(&answer.note);
        taken.text_size = answer.text.length;
        taken.note_size = answer.note.length;
    }
    status = sink->take(sink->context, &taken);
    buffer_free(&answer.text);
    buffer_free(&answer.note);
    return status;
}

/* Takes what the oldest turns have. One that is not answered to its end has to go out again. */
static void take(struct pool *pool)
{
    while (pool->status == STATUS_OK && pool->first < pool->next && *state_at(pool, pool->first) == TURN_BACK) {
        struct turn *turn = turn_at(pool, pool->first);
        unsigned answered = atomic_load(&turn->answered);

        while (pool->taken < answered && pool->status == STATUS_OK)
            pool->status = take_record(pool, turn);
        if (answered < turn->count) {
            turn->output_used = 0;
            *state_at(pool, pool->first) = TURN_READY;
            return;
        }
        pool->taken = 0;
        *state_at(pool, pool->first++) = TURN_FREE;
    }
}

/* After an interrupt no worker is waited for longer than this: it may have been stopped. */
static const struct timespec grace = {.tv_sec = 5};

/* Waits for workers and, where more can be read, for the source. */
static enum status wait_for_news(struct pool *pool)
{
    struct pollfd watched[POOL_JOBS_MAX + 1];
    int jobs = pool->plan->jobs;
    enum status status = STATUS_OK;
    int ready;

    for (int i = 0; i < jobs; i++)
        watched[i] = (struct pollfd){.fd = pool->workers[i].channel, .events = POLLIN};
    watched[jobs] =
        (struct pollfd){.fd = pool->not_yet && !pool->stopping ? pool->plan->source.descriptor : -1, .events = POLLIN};
    ready = ppoll(watched, (nfds_t)jobs + 1, pool->stopping ? &grace : NULL, &before);
    pool->gave_up = ready == 0;
    if (ready <= 0)
        return STATUS_OK;
    for (int i = 0; i < jobs && status == STATUS_OK; i++) {
        struct worker *worker = &pool->workers[i];
        unsigned place;
        ssize_t count;

        if (watched[i].revents == 0)
            continue;
        count = recv(worker->channel, &place, sizeof place, MSG_WAITALL);
        if (count == sizeof place) {
            worker->turns--;
            pool->states[place] = TURN_BACK;
            pool->deaths_idle = 0;
        } else if (count >= 0 || errno != EINTR) {
            status = bury_worker(pool, i);
        }
    }
    return status;
}

static bool is_out(const struct pool *pool)
{
    for (unsigned i = 0; i < pool->turn_count; i++)
        if (pool->states[i] == TURN_OUT)
            return true;
    return false;
}

static void flush(struct pool *pool)
{
    const struct pool_sink *sink = &pool->plan->sink;

    if (pool->status == STATUS_OK && pool->news && sink->flush != NULL)
        pool->status = sink->flush(sink->context);
    pool->news = false;
}

/* Few records are answered here: to make a process of its own would take longer than the work. */
static void work_here(struct pool *pool)
{
    struct pool_answer answer = {BUFFER_EMPTY, BUFFER_EMPTY};

    while (pool->status == STATUS_OK && pool->first < pool->next) {
        answer_turn(pool->ring, turn_at(pool, pool->first), &pool->plan->work, &answer);
        *state_at(pool, pool->first) = TURN_BACK;
        take(pool);
    }
    flush(pool);
    buffer_free(&answer.text);
    buffer_free(&answer.note);
}

/* After an interrupt: what is answered is taken, up to the first record that is not. */
static void stop(struct pool *pool)
{
    pool->stopping = true;
    atomic_store(&pool->ring->stopping, true);
    while (pool->status == STATUS_OK && is_out(pool) && !pool->gave_up)
        pool->status = wait_for_news(pool);
    take(pool);
    flush(pool);
    if (pool->status == STATUS_OK)
        pool->status = STATUS_INTERRUPTED;
}

static void run(struct pool *pool)
{
    fill_turn(pool);
    if (pool->ended && turn_at(pool, 0)->count <= FEW_RECORDS) {
        work_here(pool);
        pool->status = pool->status == STATUS_OK && pool->broken ? STATUS_IO : pool->status;
        return;
    }
    for (int i = 0; i < pool->plan->jobs && pool->status == STATUS_OK; i++)
        pool->status = start_worker(pool, &pool->workers[i]);
    while (pool->status == STATUS_OK) {
        if (ending_came()) {
            stop(pool);
            return;
        }
        take(pool);
        pool->not_yet = false;
        while (!pool->ended && !pool->not_yet && pool->next < pool->first + pool->turn_count)
            fill_turn(pool);
        hand_out(pool);
        flush(pool);
        if (pool->ended && pool->first == pool->next)
            break;
        if (pool->status == STATUS_OK)
            pool->status = wait_for_news(pool);
    }
    if (pool->status == STATUS_OK && pool->broken)
        pool->status = STATUS_IO;
}

enum status pool_run(const struct pool_plan *plan, struct diag *diag)
{
    struct pool pool = {.plan = plan, .diag = diag, .turn_count = (unsigned)plan->jobs * TURNS_A_JOB};

    pool.records_a_turn =
        plan->records_a_turn > 0 && plan->records_a_turn < TURN_RECORDS ? (unsigned)plan->records_a_turn : TURN_RECORDS;
    pool.workers = memory_new((size_t)plan->jobs, sizeof *pool.workers);
    pool.states = memory_new(pool.turn_count, sizeof *pool.states);
    pool.owners = memory_new(pool.turn_count, sizeof *pool.owners);
    pool.ring_size = sizeof *pool.ring + pool.turn_count * sizeof(struct turn);
    pool.ring = mmap(NULL, pool.ring_size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pool.ring == MAP_FAILED)
        memory_exhausted();
    ending_watch();
    for (int i = 0; i < plan->jobs; i++)
        pool.workers[i].channel = -1;
    run(&pool);
    atomic_store(&pool.ring->stopping, true);
    for (int i = 0; i < plan->jobs; i++) {
        if (pool.gave_up && pool.workers[i].channel >= 0)
            kill(pool.workers[i].pid, SIGKILL);
        reap(&pool.workers[i]);
    }
    munmap(pool.ring, pool.ring_size);
    free(pool.workers);
    free(pool.states);
    free(pool.owners);
    return pool.status;
}
