/* Fails one call, or that and all later ones: loaded into the program by LD_PRELOAD.
 *
 *     FAULT_CALL=memory|open|read|write|fsync|rename|close|send|fork   which calls
 *     FAULT_AT=K            the K-th of them (from 1) fails; 0: none
 *     FAULT_FROM=1          the later ones, too
 *     FAULT_ERROR=N         with this errno; 0: write and read do one byte instead
 *     FAULT_COUNT=FILE      at the end the number of calls is written there
 *     FAULT_KILL=N          instead of failing, the process gets this signal before the call
 *     FAULT_SLEEP=MS        instead of failing, the call (flock, too) waits first
 *
 * Only in the process that was started, not in its children. Writing to stderr never fails, so that messages can be seen. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);

static struct {
    const char *call;
    long at, count;
    int from, error, number, wait;
    pid_t self;
} plan;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAULT_AT"), *error = getenv("FAULT_ERROR"), *number = getenv("FAULT_KILL"),
               *wait = getenv("FAULT_SLEEP");

    plan.at = at != NULL ? atol(at) : 0;
    plan.from = getenv("FAULT_FROM") != NULL;
    plan.error = error != NULL ? atoi(error) : EIO;
    plan.number = number != NULL ? atoi(number) : 0;
    plan.wait = wait != NULL ? atoi(wait) : 0;
    plan.self = getpid();
    plan.call = getenv("FAULT_CALL");
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("FAULT_COUNT");
    char text[32];

    if (path != NULL && getpid() == plan.self) {
        int length = snprintf(text, sizeof text, "%ld\n", plan.count), file = creat(path, 0600);

        plan.call = NULL;
        if (write(file, text, (size_t)length) != length)
            _exit(2);
    }
}

static int fails(const char *call)
{
    if (plan.call == NULL || strcmp(plan.call, call) != 0 || getpid() != plan.self)
        return 0;
    plan.count++;
    if (plan.at == 0 || plan.count < plan.at || (plan.count > plan.at && !plan.from))
        return 0;
    if (plan.number != 0)
        kill(plan.self, plan.number);
    if (plan.wait != 0)
        usleep((useconds_t)plan.wait * 1000);
    if (plan.number != 0 || plan.wait != 0)
        return 0;
    errno = plan.error;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

void *malloc(size_t size)
{
    return fails("memory") ? NULL : __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    return fails("memory") ? NULL : __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size)
{
    return fails("memory") ? NULL : __libc_realloc(memory, size);
}

void *reallocarray(void *memory, size_t count, size_t size)
{
    size_t whole;

    if (__builtin_mul_overflow(count, size, &whole) || fails("memory")) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_realloc(memory, whole);
}

static int opens(const char *name, int folder, const char *path, int flags, mode_t mode)
{
    int (*real)(int, const char *, int, ...) = (int (*)(int, const char *, int, ...))dlsym(RTLD_NEXT, name);

    return fails("open") ? -1 : real(folder, path, flags, mode);
}

#define OPEN(name, real, folder, ...) \
    int name(__VA_ARGS__, const char *path, int flags, ...) \
    { \
        va_list list; \
        mode_t mode; \
        va_start(list, flags); \
        mode = (flags & O_CREAT) != 0 ? va_arg(list, mode_t) : 0; \
        va_end(list); \
        return opens(real, folder, path, flags, mode); \
    }
OPEN(openat, "openat", folder, int folder)
OPEN(openat64, "openat", folder, int folder)

int open(const char *path, int flags, ...)
{
    va_list list;
    mode_t mode;

    va_start(list, flags);
    mode = (flags & O_CREAT) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    return opens("openat", AT_FDCWD, path, flags, mode);
}

ssize_t read(int file, void *bytes, size_t size)
{
    if (fails("read")) {
        if (plan.error != 0)
            return -1;
        size = size > 0 ? 1 : 0;
    }
    return REAL(read)(file, bytes, size);
}

/* stdio of the C library does not come by here: see fflush and fwrite below. */
ssize_t write(int file, const void *bytes, size_t size)
{
    if (file != STDERR_FILENO && fails("write")) {
        if (plan.error != 0)
            return -1;
        size = size > 0 ? 1 : 0;
    }
    return REAL(write)(file, bytes, size);
}

/* What stdio is given leaves at a flush; it fails there as a full disk would have it, and the stream is in error. */
int fflush(FILE *stream)
{
    if (stream != NULL && stream != stderr && fails("write") && plan.error != 0) {
        return EOF;
    }
    return REAL(fflush)(stream);
}

int fsync(int file)
{
    return fails("fsync") ? -1 : REAL(fsync)(file);
}
int close(int file)
{
    return REAL(close)(file), fails("close") ? -1 : 0;
}
int rename(const char *from, const char *to)
{
    return fails("rename") ? -1 : REAL(rename)(from, to);
}

int renameat(int folder, const char *from, int other, const char *to)
{
    return fails("rename") ? -1 : REAL(renameat)(folder, from, other, to);
}

ssize_t send(int channel, const void *bytes, size_t size, int flags)
{
    return fails("send") ? -1 : REAL(send)(channel, bytes, size, flags);
}

pid_t fork(void)
{
    return fails("fork") ? -1 : REAL(fork)();
}
int flock(int file, int how)
{
    return fails("flock") ? -1 : REAL(flock)(file, how);
}
