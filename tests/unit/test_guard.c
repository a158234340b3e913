/* Limits that the program sets itself, each tried in a child. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "diag.h"
#include "memory.h"
#include "program/guard.h"

extern void __gcov_dump(void) __attribute__((weak));

static void unless_sanitized(void)
{
#ifdef __SANITIZE_ADDRESS__
    skip();
#endif
    if (__gcov_dump != NULL)
        skip();
}

/* How a child ends, and what it says on stderr. */
static int ending(void (*act)(void), char *said, size_t size)
{
    int ends[2], status;
    ssize_t got;
    pid_t child;

    assert_int_equal(pipe(ends), 0);
    child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        act();
        _exit(STATUS_OK);
    }
    close(ends[1]);
    got = read(ends[0], said, size - 1);
    said[got > 0 ? got : 0] = '\0';
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void compute(void)
{
    struct guard guard;

    guard_begin(&guard, 1, GUARD_MEMORY);
    for (volatile unsigned i = 0;; i++)
        ;
}

static void computing_for_too_long_ends_with_a_word(void **state)
{
    char said[256];

    (void)state;
    assert_int_equal(ending(compute, said, sizeof said), STATUS_LIMIT);
    assert_string_equal(said, "intervensi: the rule base takes more than 1 s of computing to load\n");
}

static void hold(void)
{
    struct guard guard;

    guard_begin(&guard, GUARD_SECONDS, 256);
    free(memory_new(300, 1 << 20));
}

static void holding_too_much_ends_with_a_word(void **state)
{
    char said[256];

    (void)state;
    unless_sanitized();
    assert_int_equal(ending(hold, said, sizeof said), STATUS_LIMIT);
    assert_non_null(strstr(said, "memory"));
}

static void hold_afterwards(void)
{
    struct guard guard;

    guard_begin(&guard, GUARD_SECONDS, 256);
    guard_end(&guard);
    free(memory_new(300, 1 << 20));
}

static void what_was_limited_is_free_again(void **state)
{
    char said[256];

    (void)state;
    assert_int_equal(ending(hold_afterwards, said, sizeof said), STATUS_OK);
    assert_string_equal(said, "");
}

static void refused(int result)
{
    if (result >= 0 || errno != EPERM)
        _exit(STATUS_INTERNAL);
}

static void reach_out(void)
{
    guard_program(false);
    refused(socket(AF_INET, SOCK_STREAM, 0));
    refused(socket(AF_UNIX, SOCK_STREAM, 0));
    refused(execl("/bin/true", "true", (char *)NULL));
    if (open("/dev/null", O_WRONLY) < 0)
        _exit(STATUS_IO);
}

static void a_foreign_rule_base_reaches_no_network_and_no_program(void **state)
{
    char said[256];

    (void)state;
    unless_sanitized();
    assert_int_equal(ending(reach_out, said, sizeof said), STATUS_OK);
}

static void page(void)
{
    guard_program(true);
    refused(socket(AF_INET, SOCK_STREAM, 0));
    execl("/bin/true", "true", (char *)NULL);
    _exit(STATUS_IO);
}

static void the_prompt_still_has_its_pager(void **state)
{
    char said[256];

    (void)state;
    unless_sanitized();
    assert_int_equal(ending(page, said, sizeof said), STATUS_OK);
}

static void work(void)
{
    guard_worker();
    refused(open("/dev/null", O_RDONLY));
    refused(socket(AF_INET, SOCK_STREAM, 0));
    refused(execl("/bin/true", "true", (char *)NULL));
    refused(fork());
    free(memory_new(4, 1 << 20));
    if (write(STDERR_FILENO, "worked", 6) != 6)
        _exit(STATUS_IO);
}

static void a_worker_only_computes(void **state)
{
    char said[256];

    (void)state;
    unless_sanitized();
    assert_int_equal(ending(work, said, sizeof said), STATUS_OK);
    assert_string_equal(said, "worked");
}

static void look(void)
{
    struct rlimit core;

    guard_memory();
    if (getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_max != 0 || prctl(PR_GET_DUMPABLE) != 0)
        _exit(STATUS_INTERNAL);
}

static void a_crash_leaves_no_image_of_the_memory(void **state)
{
    char said[256];

    (void)state;
    unless_sanitized();
    assert_int_equal(ending(look, said, sizeof said), STATUS_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(computing_for_too_long_ends_with_a_word),
        cmocka_unit_test(holding_too_much_ends_with_a_word),
        cmocka_unit_test(what_was_limited_is_free_again),
        cmocka_unit_test(a_foreign_rule_base_reaches_no_network_and_no_program),
        cmocka_unit_test(the_prompt_still_has_its_pager),
        cmocka_unit_test(a_worker_only_computes),
        cmocka_unit_test(a_crash_leaves_no_image_of_the_memory),
    };

    return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
