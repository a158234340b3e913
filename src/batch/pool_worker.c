/* The side of a pool that works: one process among several. See pool.h and pool_shared.h.
 * May use: buffer. Not its job: order, reading, writing, what to do about a death. */
#include "batch/pool_shared.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "memory.h"

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

/* False when the parent is gone or wants no more. */
static bool receive(int channel, unsigned *number)
{
    ssize_t count;

    do
        count = recv(channel, number, sizeof *number, MSG_WAITALL);
    while (count < 0 && errno == EINTR);
    return count == sizeof *number;
}

void pool_worker(struct ring *ring, const struct pool_work *work, int channel)
{
    struct pool_answer answer = {BUFFER_EMPTY, BUFFER_EMPTY};
    unsigned number;

    while (receive(channel, &number)) {
        answer_turn(ring, &ring->turns[number], work, &answer);
        if (send(channel, &number, sizeof number, MSG_NOSIGNAL) != sizeof number)
            break;
    }
    _exit(STATUS_OK);
}
