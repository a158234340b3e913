/* How far a long run is. See progress.h. */
#include "batch/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "text.h"

static const double interval = 0.5;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(struct progress *progress, bool alone, uint64_t whole, uint64_t rows, uint64_t done)
{
    *progress = (struct progress){.shown = alone && isatty(STDERR_FILENO), .whole = whole};
    progress->began = progress->last = now();
    progress->rows_before = rows;
    progress->done_before = done;
}

static void show_time_left(const struct progress *progress, uint64_t done, double passed)
{
    double share = (double)(done - progress->done_before) / (double)(progress->whole - progress->done_before);
    long left = share > 0 ? (long)(passed / share - passed) : 0;

    fprintf(stderr, _(", %d %%, %ld:%02ld left"), (int)(100.0 * (double)done / (double)progress->whole), left / 60, left % 60);
}

void progress_show(struct progress *progress, uint64_t rows, uint64_t done)
{
    double time;

    if (!progress->shown || (time = now()) < progress->last + interval)
        return;
    progress->last = time;
    fprintf(stderr, _("\r%llu rows, %.0f a second"), (unsigned long long)rows,
            (double)(rows - progress->rows_before) / (time - progress->began));
    if (progress->whole > progress->done_before && done > progress->done_before)
        show_time_left(progress, done, time - progress->began);
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_end(struct progress *progress)
{
    if (progress->shown && progress->last > progress->began)
        fputs("\r\033[K", stderr);
}
