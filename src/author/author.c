#include "author/author.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "author/edit.h"
#include "check/expect.h"
#include "check/test_run.h"
#include "memory.h"
#include "text.h"

enum { BROKEN_SHOWN = 8 };

static bool is_folder(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

char *author_tests(const struct session *session, const struct author_options *options, struct diag *diag)
{
    char *folder = options->tests == NULL      ? tests_beside(session)
                   : is_folder(options->tests) ? memory_copy(options->tests)
                                               : NULL;

    if (folder == NULL)
        diag_add(diag, NULL, CODE_NO_INPUT, NULL,
                 _("there is no folder of tests beside the rules; name one that is there with --tests"));
    return folder;
}

/* Runs them, adds the words of each that fails; `words` gets no more than the first few of their names if `briefly`. */
static enum status run_tests(const struct edit *edit, const struct tests *tests, bool briefly, struct buffer *words,
                             size_t *failed, struct diag *diag)
{
    const struct wording wording = wording_of(edit->engine, edit->session->language);
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < tests->count; i++) {
        const struct test *test = &tests->items[i];
        struct view view = {.output = &edit->session->out, .engine = edit->engine, .wording = &wording, .record = test->record};
        struct buffer why = BUFFER_EMPTY;
        struct result *result;

        status = engine_consult(edit->engine, test->record, &result, diag);
        view.result = result;
        if (status == STATUS_OK && !test_check(test, &view, false, &why) && ++*failed <= BROKEN_SHOWN)
            buffer_format(words, "%s%s\n", briefly ? "  – " : "", test->name);
        if (!briefly)
            buffer_add(words, buffer_text(&why));
        result_free(result);
        buffer_free(&why);
    }
    return status;
}

enum status author_run_tests(const struct edit *edit, const char *lines, struct diag *diag)
{
    struct tests *tests = tests_new();
    struct buffer words = BUFFER_EMPTY;
    size_t failed = 0;
    enum status status = tests_read_text(tests, _("new tests"), lines, strlen(lines), engine_vocabulary(edit->engine), diag);

    if (status == STATUS_OK)
        status = run_tests(edit, tests, false, &words, &failed, diag);
    if (failed > 0) {
        fputs(buffer_text(&words), stderr);
        diag_add(diag, NULL, CODE_MISSING_EXPECT, NULL, _("the new test is not met; nothing was saved"));
        status = STATUS_FAILED;
    }
    buffer_free(&words);
    tests_free(tests);
    return status;
}

enum status author_tell_broken(const struct edit *edit, const char *folder, size_t *broken, struct diag *diag)
{
    struct tests *tests = tests_new();
    struct buffer words = BUFFER_EMPTY;
    struct diag none = DIAG_EMPTY; /* there may be no test yet */
    enum status status = STATUS_OK;

    *broken = 0;
    if (tests_read(tests, folder, engine_vocabulary(edit->engine), &none) == STATUS_OK)
        status = run_tests(edit, tests, true, &words, broken, diag);
    if (*broken > 0)
        output_format(&edit->session->out, _("Tests that are met no longer: %zu\n%s%s\n"), *broken, buffer_text(&words),
                      *broken > BROKEN_SHOWN ? "  …\n" : "");
    diag_free(&none);
    buffer_free(&words);
    tests_free(tests);
    return status;
}

bool author_confirm(const struct form *form, const char *question)
{
    struct buffer prompt = BUFFER_EMPTY;
    char *line;
    bool yes;

    if (!form->asks)
        return true;
    buffer_format(&prompt, _("%s (y/n) "), question);
    line = form_line(buffer_text(&prompt));
    yes = line != NULL && *line != '\0' && strchr("yYjJ", *line) != NULL;
    free(line);
    buffer_free(&prompt);
    return yes;
}

enum status author_finish(struct edit *edit, const struct form *form, const struct author_options *options, struct diag *diag)
{
    enum status status = STATUS_OK;

    output_finish(&edit->session->out);
    if (options->dry || !author_confirm(form, _("Save this?"))) {
        output_text(&edit->session->out, _("Nothing was saved.\n"));
        return STATUS_OK;
    }
    status = edit_save(edit, diag);
    if (status == STATUS_OK)
        edit_tell(edit);
    return status;
}
