/* The small tables under the engine: interned names, the map from pointers, arenas, lists of problems, fixed words, names of
 * facts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "diag.h"
#include "memory.h"
#include "result.h"
#include "rulebook.h"

static void equal_words_are_equal_pointers_however_many_there_are(void **state)
{
    enum { WORDS = 20000 };
    struct names *names = names_new();
    const char **words = memory_new(WORDS, sizeof *words);
    char word[32];

    (void)state;
    for (int i = 0; i < WORDS; i++) {
        snprintf(word, sizeof word, "word-%d", i);
        words[i] = names_intern(names, word);
    }
    for (int i = 0; i < WORDS; i++) {
        snprintf(word, sizeof word, "word-%d", i);
        assert_ptr_equal(names_intern(names, word), words[i]);
        assert_string_equal(words[i], word);
    }
    free(words);
    names_free(names);
}

static void parts_of_words_are_words(void **state)
{
    struct names *names = names_new();
    const char *family = names_intern(names, "family");

    (void)state;
    assert_ptr_equal(names_intern_part(names, "family,group", 6), family);
    assert_ptr_not_equal(names_intern_part(names, "family", 3), family);
    assert_string_equal(names_intern_part(names, "family", 3), "fam");
    assert_string_equal(names_intern(names, ""), "");
    assert_ptr_equal(names_intern_part(names, "family", 0), names_intern(names, ""));
    names_free(names);
    names_free(NULL);
}

static void a_map_keeps_every_pointer_and_its_latest_value(void **state)
{
    enum { KEYS = 5000 };
    static char keys[KEYS], values[2];
    struct pointer_map map = {0};

    (void)state;
    assert_null(pointer_map_get(&map, keys));
    for (int i = 0; i < KEYS; i++)
        pointer_map_set(&map, &keys[i], &keys[KEYS - 1 - i]);
    assert_int_equal(map.count, KEYS);
    for (int i = 0; i < KEYS; i++)
        assert_ptr_equal(pointer_map_get(&map, &keys[i]), &keys[KEYS - 1 - i]);
    pointer_map_set(&map, &keys[7], &values[1]);
    assert_int_equal(map.count, KEYS);
    assert_ptr_equal(pointer_map_get(&map, &keys[7]), &values[1]);
    assert_null(pointer_map_get(&map, &values[0]));
    pointer_map_free(&map);
    assert_null(pointer_map_get(&map, &keys[7]));
    pointer_map_free(&map);
}

static void an_arena_gives_zeroed_aligned_memory_of_any_size(void **state)
{
    static const size_t sizes[] = {0, 1, 7, 16, 100, 16384, 16385, 1000000, 3};
    struct arena *arena = arena_new();

    (void)state;
    for (int round = 0; round < 50; round++)
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            unsigned char *memory = arena_alloc(arena, sizes[i], 1);

            assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
            assert_true(sizes[i] == 0 || (memory[0] == 0 && memory[sizes[i] - 1] == 0));
            memset(memory, 0xFF, sizes[i]);
        }
    assert_string_equal(arena_copy(arena, "family", 3), "fam");
    arena_free(arena);
    arena_free(NULL);
}

static void a_cleared_arena_gives_its_memory_out_again_zeroed(void **state)
{
    struct arena *arena = arena_new();
    const unsigned char *first = NULL;

    (void)state;
    for (int round = 0; round < 3; round++) {
        unsigned char *small = arena_alloc(arena, 100, 1), *large = arena_alloc(arena, 1000000, 1);

        assert_true(round == 0 || small == first);
        first = small;
        for (int i = 0; i < 100; i++)
            assert_true(small[i] == 0 && large[i] == 0);
        memset(small, 0xFF, 100);
        memset(large, 0xFF, 1000000);
        arena_clear(arena);
    }
    arena_free(arena);
}

static void items_in_an_arena_grow_one_by_one(void **state)
{
    struct arena *arena = arena_new();
    int *items = NULL;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        items = arena_grow(arena, items, (size_t)i, sizeof *items);
        items[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    arena_free(arena);
}

static void growing_keeps_what_was_there(void **state)
{
    size_t capacity = 0;
    int *items = NULL;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        items = memory_grow(items, &capacity, (size_t)i + 1, sizeof *items);
        items[i] = i;
    }
    assert_true(capacity >= 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    free(items);
}

static void a_list_of_problems_copies_its_texts_and_has_an_end(void **state)
{
    char file[] = "a.clp", hint[] = "do this";
    struct place place = {.file = file, .line = 3, .column = 4};
    struct diag diag = DIAG_EMPTY;

    (void)state;
    diag_add(&diag, &place, CODE_IO, hint, "%s %d", "message", 7);
    file[0] = hint[0] = 'x';
    assert_string_equal(diag.problems[0].file, "a.clp");
    assert_string_equal(diag.problems[0].hint, "do this");
    assert_string_equal(diag.problems[0].message, "message 7");
    assert_true(diag.problems[0].line == 3 && diag.problems[0].column == 4 && diag.problems[0].pointer == NULL);
    for (int i = 0; i < DIAG_LIMIT + 10; i++)
        diag_add(&diag, NULL, CODE_IO, NULL, "again");
    assert_int_equal(diag.count, DIAG_LIMIT);
    assert_true(diag.more);
    diag_free(&diag);
    assert_true(diag.count == 0 && !diag.more && diag.problems == NULL);
}

/* Every fixed word is read back as what it was written for. */
#define READS_BACK(enum_type, count, word, read) \
    for (int i = 0; i < (count); i++) { \
        enum_type value; \
        assert_true(read(word((enum_type)i), &value)); \
        assert_int_equal(value, i); \
        assert_false(read("no-such-word", &value)); \
        assert_int_equal(value, count); \
    }

static void fixed_words_are_read_back(void **state)
{
    (void)state;
    READS_BACK(enum fact_template, TEMPLATE_COUNT, template_word, template_read)
    READS_BACK(enum origin, ORIGIN_COUNT, origin_word, origin_read)
    READS_BACK(enum kind, KIND_COUNT, kind_word, kind_read)
    READS_BACK(enum strength, STRENGTH_COUNT, strength_word, strength_read)
    READS_BACK(enum standing, STANDING_COUNT, standing_word, standing_read)
    READS_BACK(enum comparison_op, COMPARE_OP_COUNT, comparison_op_word, comparison_op_read)
}

static void actions_are_indications_steps_roles_and_skills(void **state)
{
    int actions = 0;

    (void)state;
    for (int i = 0; i < KIND_COUNT; i++)
        actions += kind_is_action((enum kind)i);
    assert_int_equal(actions, 4);
    assert_true(kind_is_action(KIND_INDICATION) && kind_is_action(KIND_STEP) && kind_is_action(KIND_ROLE) &&
                kind_is_action(KIND_SKILL));
}

static void facts_are_named_by_content(void **state)
{
    const struct fact crisis = {TEMPLATE_FINDING, {"assessment", "as-group-state", "crisis", "strong", "grp-01"}};
    const struct fact role = {TEMPLATE_FINDING, {"role", "role-advocate", "nil", "weak", "ro-07"}};
    const struct fact weeks = {TEMPLATE_MEASURE, {"event-weeks", "4"}};
    char name[FACT_NAME_MAX];

    (void)state;
    assert_string_equal(fact_name(&crisis, name, sizeof name), "finding assessment as-group-state crisis grp-01");
    assert_string_equal(fact_name(&role, name, sizeof name), "finding role role-advocate ro-07");
    assert_string_equal(fact_name(&weeks, name, sizeof name), "measure event-weeks 4");
}

static void a_name_that_does_not_fit_is_cut(void **state)
{
    const struct fact weeks = {TEMPLATE_MEASURE, {"event-weeks", "4"}};
    char name[FACT_NAME_MAX];

    (void)state;
    for (size_t size = 1; size < 30; size++) {
        memset(name, 'x', sizeof name);
        fact_name(&weeks, name, size);
        assert_true(strlen(name) < size);
        assert_int_equal(strncmp(name, "measure event-weeks 4", strlen(name)), 0);
        assert_int_equal(name[size], 'x');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_words_are_equal_pointers_however_many_there_are),
        cmocka_unit_test(parts_of_words_are_words),
        cmocka_unit_test(a_map_keeps_every_pointer_and_its_latest_value),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory_of_any_size),
        cmocka_unit_test(a_cleared_arena_gives_its_memory_out_again_zeroed),
        cmocka_unit_test(items_in_an_arena_grow_one_by_one),
        cmocka_unit_test(growing_keeps_what_was_there),
        cmocka_unit_test(a_list_of_problems_copies_its_texts_and_has_an_end),
        cmocka_unit_test(fixed_words_are_read_back),
        cmocka_unit_test(actions_are_indications_steps_roles_and_skills),
        cmocka_unit_test(facts_are_named_by_content),
        cmocka_unit_test(a_name_that_does_not_fit_is_cut),
    };

    return cmocka_run_group_tests_name("tables", tests, NULL, NULL);
}
