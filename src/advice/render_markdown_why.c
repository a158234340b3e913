/* Advice as Markdown: remarks, and the derivations below them. See render_markdown.h. */
#include "advice/derivation_words.h"
#include "advice/render_markdown_parts.h"

void document_remark(const struct document *document, const struct remark *remark, const char *lead)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, lead);
    if (remark->about != NULL || remark->word != NULL) {
        buffer_add(&text, "**");
        if (remark->about != NULL)
            markdown_escape(&text, remark->about);
        buffer_format(&text, "%s%s:** ", remark->about != NULL && remark->word != NULL ? " · " : "",
                      remark->word != NULL ? remark->word : "");
    }
    markdown_escape(&text, remark->text);
    buffer_format(&text, " `%s`\n", remark->rule);
    output_text(document->output, buffer_text(&text));
    buffer_free(&text);
}

void document_why(const struct document *document, size_t fact)
{
    const struct derivation_line *lines;
    size_t count;

    if (document->derivation == NULL)
        return;
    lines = derivation_of(document->derivation, fact, &count);
    for (size_t i = 0; i < count; i++) {
        struct buffer text = BUFFER_EMPTY;
        struct buffer words = BUFFER_EMPTY;

        buffer_format(&text, "%*s- ", 2 + 2 * (int)lines[i].depth, "");
        derivation_words(document->wording, document->brief->record, document->brief->result, &lines[i], &words);
        markdown_escape(&text, buffer_text(&words));
        if (lines[i].what == SEEN_FACT)
            buffer_format(&text, " (%s)", _("see above"));
        if (lines[i].what == DERIVED_FACT) {
            const struct rule *rule = derivation_rule(document->wording, document->brief->result, &lines[i]);

            buffer_format(&text, " `%s` – ", rule->id);
            wording_citation(document->wording, rule, &text);
        }
        output_format(document->output, "%s\n", buffer_text(&text));
        buffer_free(&words);
        buffer_free(&text);
    }
}
