/* Advice as text: the derivation below a reason. See render_text.h. */
#include "advice/derivation_words.h"
#include "advice/render_text_parts.h"
#include "advice/render_tree.h"

static struct tree tree_of(const struct page *page)
{
    return (struct tree){
        .output = page->output,
        .wording = page->wording,
        .record = page->brief->record,
        .result = page->brief->result,
        .derivation = page->derivation,
        .citations = true,
    };
}

void page_why(const struct page *page, size_t fact, const char *indent)
{
    const struct tree tree = tree_of(page);

    if (page->derivation != NULL)
        tree_put_below(&tree, fact, indent);
}

void page_why_standing(const struct page *page, const struct recommendation *recommendation, const char *indent)
{
    const struct tree tree = tree_of(page);
    size_t fact;

    if (page->derivation == NULL || recommendation->standing == STANDING_RECOMMENDED)
        return;
    fact = derivation_standing(page->brief->result, recommendation);
    if (fact < page->brief->result->fact_count)
        tree_put(&tree, fact, indent);
}
