/* Graphs in the making and as text, and what lies around a thing in the shipped rule base. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "lookup/graph.h"

/* The graph as text; ends it. */
static char *written(struct graph *graph, enum graph_format format)
{
    struct output output;
    char *text = NULL;
    size_t size = 0;
    FILE *stream = open_memstream(&text, &size);

    output_start(&output, stream, COLOR_NEVER);
    graph_write(&output, graph, format);
    fclose(stream);
    graph_free(graph);
    return text;
}

/* Two nodes and an edge, added in one order or the other. */
static struct graph *pair(bool turned)
{
    struct graph *graph = graph_new("pair");
    size_t group = graph_add_group(graph, "g", "group");
    size_t first = graph_add_node(graph, turned ? "b" : "a", turned ? "B" : "A", GRAPH_RULE, group);
    size_t second = graph_add_node(graph, turned ? "a" : "b", turned ? "A" : "B", GRAPH_RULE, group);

    graph_add_edge(graph, turned ? second : first, turned ? first : second, "", false);
    graph_finish(graph);
    return graph;
}

static void the_order_of_adding_does_not_show(void **state)
{
    for (int format = GRAPH_DOT; format <= GRAPH_MERMAID; format++) {
        char *straight = written(pair(false), (enum graph_format)format),
             *turned = written(pair(true), (enum graph_format)format);

        assert_string_equal(straight, turned);
        free(straight);
        free(turned);
    }
    (void)state;
}

static void a_node_or_edge_that_is_there_is_not_added_again(void **state)
{
    struct graph *graph = graph_new("once");
    size_t group = graph_add_group(graph, "g", "group"), a = graph_add_node(graph, "a", "first", GRAPH_RULE, group);

    (void)state;
    assert_int_equal(graph_add_node(graph, "a", "second", GRAPH_FINDING, group), a);
    graph_add_edge(graph, a, a, "yes", false);
    graph_add_edge(graph, a, a, "no", false);
    graph_add_edge(graph, a, a, "yes", false);
    graph_add_edge(graph, a, a, "", true);
    graph_finish(graph);
    assert_int_equal(graph->node_count, 1);
    assert_string_equal(graph->nodes[0].label, "first");
    assert_int_equal(graph->edge_count, 2);
    assert_string_equal(graph->edges[0].label, "yes\nno");
    assert_true(graph->edges[1].absent);
    graph_free(graph);
}

static void a_long_label_is_cut_between_words_and_an_empty_group_is_dropped(void **state)
{
    struct graph *graph = graph_new("a\nb\033[1mc");

    (void)state;
    graph_add_group(graph, "empty", "empty");
    graph_add_node(graph, "a", "grp-01\nPenanggulangan gagal dan keseimbangan terganggu.\tkata", GRAPH_RULE,
                   graph_add_group(graph, "g", "group"));
    graph_finish(graph);
    assert_string_equal(graph->nodes[0].label, "grp-01\nPenanggulangan gagal dan\nkeseimbangan terganggu. kata");
    assert_int_equal(graph->group_count, 1);
    assert_string_equal(graph->groups[graph->nodes[0].group].id, "g");
    assert_null(strpbrk(graph->title, "\n\033"));
    graph_free(graph);
}

static struct graph *hostile(void)
{
    struct graph *graph = graph_new("t\"\\");
    size_t group = graph_add_group(graph, "g", "g");
    size_t a = graph_add_node(graph, "end x-- _.", "a\"b\\N &lt;", GRAPH_RULE, group);

    graph_add_edge(graph, a, a, "c;d#e:f: g", true);
    graph_finish(graph);
    return graph;
}

static void quotes_backslashes_and_entities_are_escaped_for_graphviz(void **state)
{
    char *text = written(hostile(), GRAPH_DOT);

    (void)state;
    assert_non_null(strstr(text, "label=\"t\\\"\\\\\";"));
    assert_non_null(strstr(text, "\"end x-- _.\" [label=\"a\\\"b\\\\N &amp;lt;\""));
    assert_non_null(strstr(text, "[label=\"c;d#e:f: g\", style=dashed"));
    free(text);
}

static void all_that_mermaid_looks_for_is_written_as_entities(void **state)
{
    char *text = written(hostile(), GRAPH_MERMAID);

    (void)state;
    assert_non_null(strstr(text, "title: \"t\\\"\\\\\"\n"));
    assert_non_null(strstr(text, "rule.end.x_2d_2d._5f_2e[\"a#34;b#92;N #38;lt#59;\"]"));
    assert_non_null(strstr(text, " -.->|\"c#59;d#35;e#58;f: g\"| "));
    free(text);
}

/* --- Around a thing ------------------------------------------------------------------------------------------------- */

static bool has_node(const struct graph *graph, const char *id)
{
    for (size_t i = 0; i < graph->node_count; i++)
        if (strcmp(graph->nodes[i].id, id) == 0)
            return true;
    return false;
}

static void every_question_rule_and_subject_has_a_graph_that_holds_it_and_grows_with_the_depth(void **state)
{
    const struct wording wording = wording_of(whole_base.engine, LANGUAGE_EN);
    struct cross *cross = cross_new(whole_base.engine);

    (void)state;
    for (size_t i = 0; i < cross->node_count; i++) {
        struct graph *before = NULL;

        for (int depth = 1; depth < 4; depth++) {
            struct graph *graph = graph_of_rules(&wording, cross, cross->nodes[i].subject, depth);

            assert_non_null(graph);
            assert_true(cross->nodes[i].fact.about != TEMPLATE_FINDING || has_node(graph, cross->nodes[i].name));
            for (size_t j = 0; before != NULL && j < before->node_count; j++)
                assert_true(has_node(graph, before->nodes[j].id));
            graph_free(before);
            before = graph;
        }
        graph_free(before);
    }
    for (size_t i = 0; i < cross->rulebook->rule_count; i++) {
        struct graph *graph = graph_of_rules(&wording, cross, cross->rulebook->rules[i].id, GRAPH_DEPTH_ALL);

        assert_true(has_node(graph, cross->rulebook->rules[i].id));
        graph_free(graph);
    }
    cross_free(cross);
}

static void what_is_not_there_has_no_graph(void **state)
{
    const struct wording wording = wording_of(whole_base.engine, LANGUAGE_EN);
    struct cross *cross = cross_new(whole_base.engine);

    (void)state;
    assert_null(graph_of_rules(&wording, cross, "no-such-thing", GRAPH_DEPTH_ALL));
    cross_free(cross);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_adding_does_not_show),
        cmocka_unit_test(a_node_or_edge_that_is_there_is_not_added_again),
        cmocka_unit_test(a_long_label_is_cut_between_words_and_an_empty_group_is_dropped),
        cmocka_unit_test(quotes_backslashes_and_entities_are_escaped_for_graphviz),
        cmocka_unit_test(all_that_mermaid_looks_for_is_written_as_entities),
        cmocka_unit_test(every_question_rule_and_subject_has_a_graph_that_holds_it_and_grows_with_the_depth),
        cmocka_unit_test(what_is_not_there_has_no_graph),
    };

    return cmocka_run_group_tests_name("graph", tests, whole_base_open, whole_base_close);
}
