/* Saving a file whole or not at all: planted links, full disks, folders that may not be written, sessions killed on the way. */
#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base.h"
#include "base/files.h"

enum { KILLS = 200, BIG = 256 * 1024 };

static char folder[64], path[128], other[128];
static struct diag problems;

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/intervensi-save-XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/case.json", folder);
    snprintf(other, sizeof other, "%s/other.json", folder);
    return 0;
}

static size_t count_files(void)
{
    DIR *open = opendir(folder);
    size_t count = 0;

    assert_non_null(open);
    for (struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open))
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(open);
    return count;
}

static int remove_folder(void **state)
{
    char command[128];

    (void)state;
    diag_free(&problems);
    chmod(folder, 0700);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static enum status save(const char *to, const char *text)
{
    enum status status;

    diag_free(&problems);
    status = file_save(to, text, strlen(text), &problems);
    assert_int_equal(problems.count, status == STATUS_OK ? 0 : 1);
    return status;
}

static void must_hold(const char *file, const char *expected)
{
    char *text = read_whole(file, NULL);

    assert_string_equal(text, expected);
    free(text);
}

static mode_t mode_of(const char *file)
{
    struct stat about;

    assert_int_equal(stat(file, &about), 0);
    return about.st_mode & 07777;
}

static void saves_for_the_owner_alone(void **state)
{
    mode_t before = umask(0);

    (void)state;
    assert_int_equal(save(path, "old\n"), STATUS_OK);
    must_hold(path, "old\n");
    assert_int_equal(mode_of(path), 0600);
    chmod(path, 0644);
    assert_int_equal(save(path, "new\n"), STATUS_OK);
    must_hold(path, "new\n");
    assert_int_equal(mode_of(path), 0600);
    umask(0777);
    assert_int_equal(save(path, ""), STATUS_OK);
    umask(before);
    must_hold(path, "");
    assert_int_equal(mode_of(path), 0600);
    assert_int_equal(count_files(), 1);
}

static void a_new_file_replaces_nothing(void **state)
{
    (void)state;
    diag_free(&problems);
    assert_int_equal(file_save_new(path, "new\n", 4, &problems), STATUS_OK);
    assert_int_equal(file_save_new(path, "newer\n", 6, &problems), STATUS_CANNOT_CREATE);
    assert_int_equal(problems.count, 1);
    must_hold(path, "new\n");
    assert_int_equal(mode_of(path), 0600);
    assert_int_equal(count_files(), 1);
}

static void saves_beside_where_it_was_started(void **state)
{
    char here[256];

    (void)state;
    assert_non_null(getcwd(here, sizeof here));
    assert_int_equal(chdir(folder), 0);
    assert_int_equal(save("case.json", "here"), STATUS_OK);
    assert_int_equal(chdir(here), 0);
    must_hold(path, "here");
}

static void never_writes_through_a_link(void **state)
{
    (void)state;
    assert_int_equal(save(other, "precious"), STATUS_OK);
    assert_int_equal(symlink(other, path), 0);
    assert_int_equal(save(path, "new"), STATUS_CANNOT_CREATE);
    must_hold(other, "precious");
    unlink(path);
    assert_int_equal(symlink("nowhere", path), 0);
    assert_int_equal(save(path, "new"), STATUS_CANNOT_CREATE);
    assert_int_equal(count_files(), 2);
}

static void leaves_a_second_name_of_the_file_alone(void **state)
{
    (void)state;
    assert_int_equal(save(other, "precious"), STATUS_OK);
    assert_int_equal(link(other, path), 0);
    assert_int_equal(save(path, "new"), STATUS_OK);
    must_hold(other, "precious");
    must_hold(path, "new");
}

static void refuses_what_is_no_file(void **state)
{
    char deep[200];

    (void)state;
    assert_int_equal(save(folder, "x"), STATUS_CANNOT_CREATE);
    assert_int_equal(save("/dev/null", "x"), STATUS_CANNOT_CREATE);
    assert_int_equal(save("", "x"), STATUS_CANNOT_CREATE);
    snprintf(deep, sizeof deep, "%s/", folder);
    assert_int_equal(save(deep, "x"), STATUS_CANNOT_CREATE);
    snprintf(deep, sizeof deep, "%s/no/such/case.json", folder);
    assert_int_equal(save(deep, "x"), STATUS_CANNOT_CREATE);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(save(path, "x"), STATUS_CANNOT_CREATE);
    assert_int_equal(count_files(), 1);
}

static void takes_the_longest_name_that_there_is(void **state)
{
    char name[256 + 1], whole[400];

    (void)state;
    memset(name, 'n', 255);
    name[255] = '\0';
    snprintf(whole, sizeof whole, "%s/%s", folder, name);
    assert_int_equal(save(whole, "x"), STATUS_OK);
    must_hold(whole, "x");
    name[255] = 'n';
    name[256] = '\0';
    snprintf(whole, sizeof whole, "%s/%s", folder, name);
    assert_int_equal(save(whole, "x"), STATUS_CANNOT_CREATE);
    assert_int_equal(count_files(), 1);
}

/* As another user where the tests run as root, for whom no folder is closed. */
static void keeps_the_old_file_where_the_folder_is_closed(void **state)
{
    int status;
    pid_t child;

    (void)state;
    assert_int_equal(save(path, "old"), STATUS_OK);
    chmod(folder, 0555);
    child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(1);
        _exit(file_save(path, "new", 3, &problems) == STATUS_CANNOT_CREATE && problems.count == 1 ? 0 : 2);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    must_hold(path, "old");
    assert_int_equal(count_files(), 1);
}

/* A limit on the size of files fails in the middle of writing, as a full disk does. */
static void keeps_the_old_file_where_the_disk_is_full(void **state)
{
    static const char big[BIG];
    int status;
    pid_t child;

    (void)state;
    assert_int_equal(save(path, "old"), STATUS_OK);
    child = fork();
    if (child == 0) {
        const struct rlimit limit = {BIG / 2, BIG / 2};

        signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            _exit(1);
        _exit(file_save(path, big, BIG, &problems) == STATUS_IO && problems.count == 1 ? 0 : 2);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    must_hold(path, "old");
    assert_int_equal(count_files(), 1);
}

/* Saves without end, each time `size` bytes of another letter, from this one on. */
static void save_for_ever(size_t size, char letter)
{
    char *text = malloc(size);

    prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that fails leaves nobody behind */
    if (text == NULL)
        _exit(1);
    for (;; letter = letter == 'z' ? 'a' : (char)(letter + 1)) {
        memset(text, letter, size);
        if (file_save(path, text, size, &problems) != STATUS_OK)
            _exit(1);
    }
}

static void must_be_whole(size_t size)
{
    size_t length;
    char *text = read_whole(path, &length);

    assert_int_equal(length, size);
    for (size_t i = 1; i < length; i++)
        assert_int_equal(text[i], text[0]);
    free(text);
}

/* Nanoseconds that one saving takes here, by a process of its own. */
static long time_of_saving(const char *text, size_t size)
{
    struct timespec begin, end;
    pid_t child;
    int status;

    clock_gettime(CLOCK_MONOTONIC, &begin);
    child = fork();
    if (child == 0)
        _exit((int)file_save(path, text, size, &problems));
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    clock_gettime(CLOCK_MONOTONIC, &end);
    return (end.tv_sec - begin.tv_sec) * 1000000000 + end.tv_nsec - begin.tv_nsec;
}

static void survives_being_killed(void **state)
{
    static char text[BIG];
    size_t changed = 0;
    char last = 'A';
    long most;

    (void)state;
    memset(text, last, BIG);
    most = 3 * time_of_saving(text, BIG);
    most = most < 200000000 ? most : 200000000;
    srand(7);
    for (int i = 0; i < KILLS; i++) {
        const struct timespec pause = {0, rand() % most};
        int status;
        pid_t child = fork();
        char *now;

        if (child == 0)
            save_for_ever(BIG, (char)('a' + i % 13 * 2));
        nanosleep(&pause, NULL);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        must_be_whole(BIG);
        now = read_whole(path, NULL);
        changed += now[0] != last;
        last = now[0];
        free(now);
    }
    assert_true(changed > KILLS / 20); /* else the pauses were too short to show anything */
    /* What the killed ones left is gone after the next save. */
    assert_int_equal(save(path, "end"), STATUS_OK);
    assert_int_equal(count_files(), 1);
}

static void two_may_save_at_once(void **state)
{
    pid_t children[2];
    int status;
    const struct timespec pause = {0, 300000000};

    (void)state;
    for (int i = 0; i < 2; i++) {
        children[i] = fork();
        if (children[i] == 0)
            save_for_ever(4096, 'a');
    }
    nanosleep(&pause, NULL);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(waitpid(children[i], &status, WNOHANG), 0); /* still at work: no saving failed */
        kill(children[i], SIGKILL);
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
    }
    must_be_whole(4096);
}

static void removes_only_what_a_saving_left_behind(void **state)
{
    static const char *const names[] = {".case.json.0badcafe.tmp", ".case.json.0badcaf.tmp", ".case.json.0badcafez.tmp",
                                        ".case.json.bak", ".other.json.0badcafe.tmp"};
    char file[200];

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        snprintf(file, sizeof file, "%s/%s", folder, names[i]);
        assert_int_equal(save(file, "x"), STATUS_OK);
    }
    assert_int_equal(save(path, "x"), STATUS_OK);
    assert_int_equal(count_files(), COUNT(names));
    snprintf(file, sizeof file, "%s/%s", folder, names[0]);
    assert_int_not_equal(access(file, F_OK), 0);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(saves_for_the_owner_alone),
        TEST(a_new_file_replaces_nothing),
        TEST(saves_beside_where_it_was_started),
        TEST(never_writes_through_a_link),
        TEST(leaves_a_second_name_of_the_file_alone),
        TEST(refuses_what_is_no_file),
        TEST(takes_the_longest_name_that_there_is),
        TEST(keeps_the_old_file_where_the_folder_is_closed),
        TEST(keeps_the_old_file_where_the_disk_is_full),
        TEST(survives_being_killed),
        TEST(two_may_save_at_once),
        TEST(removes_only_what_a_saving_left_behind),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
