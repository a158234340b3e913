#include "check/findings.h"

#include "advice/render_json.h"
#include "base/layout.h"
#include "case/case_write.h"

static const char *const grounds[] = {
    [CHECK_FORM] = "form", [CHECK_PROOF] = "proof", [CHECK_CASE] = "case", [CHECK_OPEN] = "open"};
static const char *const verdicts[] = {
    [VERDICT_PROVEN] = "proven", [VERDICT_NOT_REFUTED] = "not-refuted", [VERDICT_REFUTED] = "refuted"};

/* --- As text ----------------------------------------------------------------------------------------------------- */

static void put_place(const struct view *view, const struct check_finding *finding)
{
    struct buffer place = BUFFER_EMPTY;
    const char *file = finding->at.file != NULL ? wording_file(finding->at.file) : "";

    if (finding->at.line > 0)
        buffer_format(&place, "%s:%ld", file, finding->at.line);
    else
        buffer_add(&place, file);
    layout_format(view->output, "", "", "%s%s%s %s", output_style(view->output, STYLE_STRONG), buffer_text(&place),
                  output_style(view->output, STYLE_PLAIN), code_word(finding->code));
    buffer_free(&place);
}

/* The answers of a case as they can be typed: "client-system=family event-weeks=7". */
void render_case_line(const struct view *view, const char *lead, const struct case_record *record)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &record->vocabulary->facts[i];
        const struct answer *answer = &record->answers[i];
        const char *between = "=";

        if (!answer_given(answer))
            continue;
        buffer_format(&text, "%s%s", text.length > 0 ? " " : "", fact->id);
        if (answer->measured)
            buffer_format(&text, "=%ld", (long)answer->number);
        for (size_t j = 0; j < fact->choice_count; j++)
            if ((answer->chosen >> j & 1) != 0) {
                buffer_format(&text, "%s%s", between, fact->choices[j].value);
                between = ",";
            }
    }
    layout_format(view->output, "    ", "    ", "%s: %s", lead, text.length > 0 ? text.text : _("no answer at all"));
    buffer_free(&text);
}

static void put_conditions(const struct view *view, const struct check_finding *finding)
{
    const struct alternative *alternative;

    if (finding->alternative == NO_ALTERNATIVE || finding->conditions == 0)
        return;
    alternative = &view->wording->rulebook->alternatives[finding->alternative];
    for (size_t i = 0; i < alternative->condition_count; i++)
        if ((finding->conditions >> i & 1) != 0) {
            struct buffer words = BUFFER_EMPTY;

            buffer_format(&words, "%zu. ", i + 1);
            condition_words(view->wording, &alternative->conditions[i], NULL, &words);
            layout_take(view->output, "    – ", "      ", &words);
        }
}

void render_finding_text(const struct view *view, const struct check_finding *finding)
{
    output_text(view->output, "\n");
    put_place(view, finding);
    if (finding->alternative != NO_ALTERNATIVE)
        layout_format(view->output, "  ", "  ", "%s: %s", view->wording->rulebook->alternatives[finding->alternative].name,
                      finding->message);
    else
        layout_text(view->output, "  ", "  ", finding->message);
    put_conditions(view, finding);
    if (finding->ground == CHECK_PROOF)
        layout_text(view->output, "    ", "    ", _("Proof: no case is otherwise."));
    if (finding->record != NULL)
        render_case_line(view, finding->ground == CHECK_CASE ? _("Smallest case") : _("Case that was not confirmed"),
                         finding->record);
    if (finding->accepted != NULL)
        layout_format(view->output, "    ", "    ", _("It stands: %s"), wording_text(view->wording, finding->accepted));
}

void render_findings_text(const struct view *view, const struct check *check, bool all)
{
    for (size_t i = 0; i < check->finding_count; i++)
        if (all || check->findings[i].accepted == NULL)
            render_finding_text(view, &check->findings[i]);
    if (check->open > 0 || (all && check->finding_count > 0))
        output_text(view->output, "\n");
    layout_format(view->output, "", "", _("Checked: %zu alternatives of %zu rules, %zu rows, %zu questions."),
                  check->alternatives, view->wording->rulebook->rule_count, check->rows, view->wording->vocabulary->fact_count);
    layout_format(view->output, "", "", _("Findings: %zu; besides %zu that have a reason why they stand%s."), check->open,
                  check->finding_count - check->open, all || check->open == check->finding_count ? "" : _(" (--all shows them)"));
}

void render_properties_text(const struct view *view, const struct check *check)
{
    struct output *output = view->output;

    for (size_t i = 0; i < check->verdict_count; i++) {
        const struct property_verdict *verdict = &check->verdicts[i];
        struct buffer words = BUFFER_EMPTY;

        buffer_add(&words, output_style(output, verdict->verdict == VERDICT_REFUTED ? STYLE_DANGER : STYLE_GOOD));
        if (verdict->verdict == VERDICT_NOT_REFUTED)
            buffer_format(&words, _("not refuted over %ld cases"), verdict->cases);
        else
            buffer_add(&words, verdict->verdict == VERDICT_PROVEN ? _("proven") : _("refuted"));
        buffer_add(&words, output_style(output, STYLE_PLAIN));
        layout_format(output, "", "    ", "%s: %s", verdict->property->name, buffer_text(&words));
        layout_text(output, "    ", "    ", wording_text(view->wording, &verdict->property->text));
        if (verdict->record != NULL)
            render_case_line(view, verdict->cases > 0 ? _("Case") : _("Smallest case"), verdict->record);
        if (verdict->accepted != NULL)
            layout_format(output, "    ", "    ", _("It stands: %s"), wording_text(view->wording, verdict->accepted));
        buffer_free(&words);
    }
    layout_format(output, check->verdict_count > 0 ? "\n" : "", "",
                  _("Properties: %zu; refuted without a reason why they stand: %zu."), check->verdict_count, check->refuted);
}

/* --- As JSON ----------------------------------------------------------------------------------------------------- */

void json_add_case(cJSON *object, const char *key, const struct case_record *record)
{
    cJSON *facts;

    if (record == NULL)
        return;
    facts = json_add_object(object, key);
    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        if (answer_given(&record->answers[i]))
            json_add(facts, record->vocabulary->facts[i].id, json_answer(&record->vocabulary->facts[i], &record->answers[i]));
}

static void add_finding(const struct view *view, cJSON *list, const struct check_finding *finding)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    cJSON *item = json_item_object(list), *conditions;

    json_add_string(item, "code", code_word(finding->code));
    json_add_string(item, "ground", grounds[finding->ground]);
    json_add_string(item, "about", finding->about);
    json_add_string(item, "other", finding->other);
    json_add_string(item, "file", finding->at.file != NULL ? wording_file(finding->at.file) : NULL);
    if (finding->at.line > 0)
        json_add_number(item, "line", finding->at.line);
    json_add_string(item, "message", finding->message);
    if (finding->alternative != NO_ALTERNATIVE)
        json_add_string(item, "alternative", rulebook->alternatives[finding->alternative].name);
    if (finding->other_alternative != NO_ALTERNATIVE)
        json_add_string(item, "other-alternative", rulebook->alternatives[finding->other_alternative].name);
    conditions = json_add_list(item, "conditions");
    for (int i = 0; i < CONDITIONS_MAX; i++)
        if ((finding->conditions >> i & 1) != 0)
            cJSON_AddItemToArray(conditions, cJSON_CreateNumber(i + 1));
    json_add_case(item, "case", finding->record);
    if (finding->accepted != NULL)
        json_add_text(item, "accepted", finding->accepted);
}

void render_check_json(const struct view *view, const struct check *check)
{
    cJSON *object = json_object(), *list;

    json_add_string(object, "format", "intervensi-check/1");
    json_add_rule_base(object, "rules", view->engine);
    if (check->verdicts == NULL) {
        json_add_number(object, "alternatives", (long)check->alternatives);
        json_add_number(object, "rows", (long)check->rows);
        json_add_number(object, "open", (long)check->open);
        list = json_add_list(object, "findings");
        for (size_t i = 0; i < check->finding_count; i++)
            add_finding(view, list, &check->findings[i]);
    } else {
        json_add_number(object, "refuted", (long)check->refuted);
        list = json_add_list(object, "properties");
        for (size_t i = 0; i < check->verdict_count; i++) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", check->verdicts[i].property->name);
            json_add_string(item, "verdict", verdicts[check->verdicts[i].verdict]);
            if (check->verdicts[i].cases > 0)
                json_add_number(item, "cases", check->verdicts[i].cases);
            json_add_text(item, "text", &check->verdicts[i].property->text);
            json_add_case(item, "case", check->verdicts[i].record);
            if (check->verdicts[i].accepted != NULL)
                json_add_text(item, "accepted", check->verdicts[i].accepted);
        }
    }
    json_write(view->output, object);
}
