/* Local contacts in the place of the shipped ones, and the digest by which a rule base is known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"

#define CONTACT(number, serves) \
    "(deffacts MAIN::contacts\n (contact (service-id \"Layanan\") (service-en \"Service\") (number \"" number \
    "\") (area-id \"sini\") (area-en \"here\") (seen \"x\") (serves " serves ")))\n"

static char contacts_path[600];

static struct base *with_contacts(void **state, const char *text)
{
    struct base *base = *state;

    base_put(base, "mine.clp", text);
    snprintf(contacts_path, sizeof contacts_path, "%s/mine.clp", base->root);
    base->options.contacts = contacts_path;
    return base;
}

static void a_local_file_replaces_the_shipped_contacts(void **state)
{
    struct base *base = with_contacts(state, CONTACT("112", "ext-refer ext-safety-now"));
    const struct reference *reference;

    base_put(base, "facts/contacts.clp", CONTACT("119", "ext-refer"));
    base_must_open(base);
    reference = engine_reference(base->engine);
    assert_int_equal(reference->contact_count, 1);
    assert_string_equal(reference->contacts[0].number, "112");
    assert_string_equal(reference->contacts[0].service.in[LANGUAGE_ID], "Layanan");
    assert_true(words_contain(&reference->contacts[0].serves, "ext-safety-now"));
    assert_false(words_contain(&reference->contacts[0].serves, "ext-trace-family"));
}

static void contacts_do_not_change_the_digest(void **state)
{
    struct base *base = *state;
    char digest[80];

    base_must_open(base);
    snprintf(digest, sizeof digest, "%s", engine_digest(base->engine));
    base_must_open(with_contacts(state, CONTACT("112", "ext-refer")));
    assert_string_equal(engine_digest(base->engine), digest);
}

static void contacts_may_hold_nothing_else(void **state)
{
    base_must_refuse(with_contacts(state, RULE("ADVISE", "zz-01", "(answer (to felt-need))",
                                               FINDING("role", "role-advocate", "nil", "weak", "zz-01"))),
                     "bad-construct", "mine.clp", 1, "rules stand in rules/");
    base_must_refuse(with_contacts(state, NOTE("lev-01")), "bad-construct", "mine.clp", 1, "");
    base_must_refuse(with_contacts(state, "(deffacts MAIN::zz\n (safety-subject (is role-advocate)))"), "bad-construct",
                     "mine.clp", 2, "");
    base_must_refuse(with_contacts(state, "(deftemplate MAIN::zz (slot x))"), "bad-construct", "mine.clp", 1, "");
    base_must_refuse(with_contacts(state, "(system \"true\")"), "bad-construct", "mine.clp", 1, "");
}

static void a_missing_contacts_file_is_refused(void **state)
{
    struct base *base = *state;

    base->options.contacts = "no/such/file.clp";
    base_must_refuse(base, "unreadable", "no/such/file.clp", 0, "can be read");
}

static void a_contact_that_serves_an_unknown_subject_is_refused_with_its_place(void **state)
{
    base_must_refuse(with_contacts(state, CONTACT("112", "ext-nothing")), "unknown-word", "mine.clp", 2, "safety subjects");
}

/* --- Digest ----------------------------------------------------------------------------------------------- */

/* The digest by sha256sum over the same bytes, put together by the shell. */
static void digest_by_the_shell(const struct base *base, char digest[80])
{
    char command[1500];
    FILE *pipe;

    snprintf(
        command, sizeof command,
        "cd %s && export LC_ALL=C && { cd rules; set -- ORDER VERSION; for f do printf '%%s\\0%%s\\0' $f $(wc -c <$f); cat $f; "
        "done; cd ..;"
        " for d in facts rules; do cd $d; for f in *.clp; do printf '%%s\\0%%s\\0' $f $(wc -c <$f); cat $f; done; cd ..; done; }"
        " | sha256sum",
        base->root);
    pipe = popen(command, "r");
    assert_non_null(pipe);
    memcpy(digest, "sha256:", 8);
    assert_int_equal(fread(digest + 7, 1, 64, pipe), 64);
    digest[71] = '\0';
    pclose(pipe);
}

static void the_digest_is_the_sha256_of_names_sizes_and_bytes(void **state)
{
    struct base *base = *state;
    char expected[80];

    base_must_open(base);
    digest_by_the_shell(base, expected);
    assert_string_equal(engine_digest(base->engine), expected);
}

static void one_changed_byte_changes_the_digest(void **state)
{
    struct base *base = *state;
    char before[80];

    base_must_open(base);
    snprintf(before, sizeof before, "%s", engine_digest(base->engine));
    base_append(base, "rules/standings.clp", "\n");
    base_must_open(base);
    assert_string_not_equal(engine_digest(base->engine), before);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SMALL(a_local_file_replaces_the_shipped_contacts),
        ON_SMALL(contacts_do_not_change_the_digest),
        ON_SMALL(contacts_may_hold_nothing_else),
        ON_SMALL(a_missing_contacts_file_is_refused),
        ON_SMALL(a_contact_that_serves_an_unknown_subject_is_refused_with_its_place),
        ON_SMALL(the_digest_is_the_sha256_of_names_sizes_and_bytes),
        ON_SMALL(one_changed_byte_changes_the_digest),
    };

    return cmocka_run_group_tests_name("contacts", tests, NULL, NULL);
}
