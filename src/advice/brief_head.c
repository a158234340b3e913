/* The head of the brief: what kind of case this is, and whether danger is near. See brief.h. */
#include <string.h>

#include "advice/brief_parts.h"

/* The assessments that tell a practitioner what kind of case lies here, in the order of reading. The others speak of the worker, of
 * the quality of information or of what follows from these, and are shown on request. */
static const char *const head_names[] = {
    "as-level",
    "as-risk",
    "as-group-state",
    "as-crisis-phase",
    "as-event",
    "as-felt-need",
    "as-ind-criteria",
    "as-community",
    "as-social-problem",
    "as-problem-form",
    "as-isk-needed",
    "as-worker-needed",
    NULL,
};

static bool counts(const struct brief *brief, const struct wording *wording, const struct finding *finding)
{
    return finding->kind == KIND_ASSESSMENT && result_counts(brief->result, wording->vocabulary, finding);
}

static void add_values(struct brief *brief, const struct wording *wording, const char *name, struct remarks *remarks)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        struct remark remark = {.about = wording_label(wording, finding->subject, NULL)};
        struct remarks rules = {NULL, 0, 0};

        if (strcmp(finding->subject, name) != 0 || !counts(brief, wording, finding))
            continue;
        brief_add_findings(brief, wording, KIND_ASSESSMENT, name, finding->value, &remark, &rules);
        if (rules.count == 0)
            continue;
        remark = rules.items[0];
        remark.text = wording_label(wording, name, finding->value);
        brief_add(brief, remarks, &remark);
    }
}

/* The danger that puts everything else off; RESOLVE reads the same assessment. */
static void make_dangers(struct brief *brief, const struct wording *wording)
{
    const struct remark like = {.word = NULL};

    brief_add_findings(brief, wording, KIND_ASSESSMENT, "as-risk", "imminent", &like, &brief->dangers);
}

void brief_make_head(struct brief *brief, const struct wording *wording)
{
    const struct vocabulary *vocabulary = wording->vocabulary;

    for (size_t i = 0; head_names[i] != NULL; i++)
        add_values(brief, wording, head_names[i], &brief->head);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        add_values(brief, wording, vocabulary->assessments[i].name, &brief->assessments);
    make_dangers(brief, wording);
}
