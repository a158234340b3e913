/* Limits that the program sets itself, by the kernel's own means: resource limits, and filters of system calls (seccomp). */
#include "program/guard.h"

#include <errno.h>
#include <libintl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/version.h"
#include "diag.h"
#include "text.h"

/* Sanitizers reserve more addresses than any limit, and write files when the process ends; so does a build for coverage. */
extern void __gcov_dump(void) __attribute__((weak));
#ifdef __SANITIZE_ADDRESS__
static const bool sanitized = true;
#else
static const bool sanitized = false;
#endif

/* --- What loading may cost ------------------------------------------------------------------------------------------- */

static char too_long[256];

/* Only what may be called wherever the signal comes. */
static void out_of_time(int number)
{
    ssize_t written = write(STDERR_FILENO, too_long, strlen(too_long));

    (void)written;
    (void)number;
    _exit(STATUS_LIMIT);
}

static void lower(int resource, rlim_t most, struct rlimit *before)
{
    struct rlimit limit;

    if (getrlimit(resource, before) != 0)
        *before = (struct rlimit){RLIM_INFINITY, RLIM_INFINITY};
    limit = *before;
    if (limit.rlim_cur > most)
        limit.rlim_cur = most;
    setrlimit(resource, &limit);
}

void guard_begin(struct guard *guard, unsigned seconds, unsigned mebibytes)
{
    struct rusage used = {.ru_utime = {0}};

    snprintf(too_long, sizeof too_long, "%s: ", PROGRAM_NAME);
    snprintf(too_long + strlen(too_long), sizeof too_long - strlen(too_long),
             _("the rule base takes more than %u s of computing to load"), seconds);
    strcat(too_long, "\n");
    getrusage(RUSAGE_SELF, &used);
    signal(SIGXCPU, out_of_time);
    lower(RLIMIT_CPU, (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + seconds, &guard->seconds);
    if (!sanitized)
        lower(RLIMIT_AS, (rlim_t)mebibytes << 20, &guard->memory);
}

void guard_end(const struct guard *guard)
{
    setrlimit(RLIMIT_CPU, &guard->seconds);
    if (!sanitized)
        setrlimit(RLIMIT_AS, &guard->memory);
    signal(SIGXCPU, SIG_DFL);
}

void guard_memory(void)
{
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    if (!sanitized)
        prctl(PR_SET_DUMPABLE, 0); /* else leaks are not found */
}

/* --- What the system does for it ----------------------------------------------------------------------------------------- */

#if defined(__x86_64__)
static const unsigned machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
static const unsigned machine = AUDIT_ARCH_AARCH64;
#else
static const unsigned machine = 0; /* no filter for others: their numbers were not looked at */
#endif

enum { CALLS_MAX = 64, FRAME = 6 };

/* Has the kernel refuse (EPERM) the calls that are listed, or all but those. Those of another machine, by which a filter could be
 * deceived, are refused anyway. */
static void filter(const int *calls, size_t count, bool listed_only)
{
    const struct sock_filter refuse = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
                             allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_filter lines[CALLS_MAX + FRAME] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0),
        refuse,
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    };
    struct sock_fprog program = {.len = FRAME - 2, .filter = lines};

    if (machine == 0 || sanitized || count > CALLS_MAX || __gcov_dump != NULL)
        return;
    for (size_t i = 0; i < count; i++)
        lines[program.len++] =
            (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)calls[i], (unsigned char)(count - i), 0);
    lines[program.len++] = listed_only ? refuse : allow;
    lines[program.len++] = listed_only ? allow : refuse;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

void guard_program(bool programs)
{
    static const int calls[] = {
        SYS_socket,           SYS_connect,           SYS_bind,        SYS_listen,  SYS_accept4, SYS_ptrace,
        SYS_process_vm_readv, SYS_process_vm_writev, SYS_mount,       SYS_unshare, SYS_setns,   SYS_bpf,
        SYS_keyctl,           SYS_io_uring_setup,    SYS_pidfd_getfd, SYS_execve,  SYS_execveat};

    filter(calls, sizeof calls / sizeof *calls - (programs ? 2 : 0), false);
}

void guard_worker(void)
{
    static const int calls[] = {
        SYS_recvfrom,       SYS_sendto,       SYS_read,        SYS_write,   SYS_writev,        SYS_close,     SYS_brk,
        SYS_mmap,           SYS_munmap,       SYS_mremap,      SYS_madvise, SYS_mprotect,      SYS_futex,     SYS_rt_sigaction,
        SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_ppoll,   SYS_clock_gettime, SYS_nanosleep, SYS_clock_nanosleep,
        SYS_getpid,         SYS_gettid,       SYS_getppid,     SYS_tgkill,  SYS_getrandom,     SYS_lseek,     SYS_restart_syscall,
        SYS_exit,           SYS_exit_group,   SYS_newfstatat,  SYS_fstat};

    (void)gettext(""); /* the catalogue is read while it can be */
    filter(calls, sizeof calls / sizeof *calls, true);
}
