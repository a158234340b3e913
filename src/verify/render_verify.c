/* The verdict on a stored result, as text. See render_verify.h. */
#include "verify/render_verify.h"

#include "base/layout.h"
#include "text.h"
#include "json/json_read.h"

static const char indent[] = "  ";

static void put_wrong(struct output *output, const struct verified *verified)
{
    const char *pointer = buffer_text(&verified->verdict->pointer);
    struct json_place place = {.line = 1, .column = 1};
    struct buffer text = BUFFER_EMPTY;

    json_find(verified->text->bytes, verified->text->size, pointer, &place);
    buffer_add_plain(&text, verified->text->file);
    buffer_format(&text, ":%ld:%ld: %s: ", verified->text->lines_before + place.line, place.column, _("wrong"));
    buffer_add_plain(&text, buffer_text(&verified->verdict->message));
    buffer_add(&text, " (");
    buffer_add_plain(&text, pointer);
    buffer_add(&text, ")");
    layout_text(output, "", indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_counted(struct output *output, const struct verified *verified)
{
    const struct verdict *verdict = verified->verdict;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("checked: steps %zu · answers %zu"), verdict->steps, verdict->answers);
    if (verified->stated->format == STATED_RESULT)
        buffer_format(&text, _(" · findings %zu · recommendations %zu · missing %zu"), verdict->findings,
                      verdict->recommendations, verdict->missing);
    layout_text(output, indent, indent, buffer_text(&text));
    buffer_free(&text);
}

static void put_right(struct output *output, const struct verified *verified)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add_plain(&text, verified->stated->id != NULL ? verified->stated->id : verified->text->file);
    buffer_format(&text, ": %s", _("ok"));
    layout_text(output, "", indent, buffer_text(&text));
    put_counted(output, verified);
    if (verified->with_case)
        layout_text(output, indent, indent,
                    _("Proven: this is what the rules say of this case; nothing is added, changed or left out."));
    else
        layout_text(
            output, indent, indent,
            _("Proven: everything follows from the answers that the steps name, and nothing that must follow from them is "
              "left out. Not proven: that these are the answers of the case, and all of them; --case FILE checks that."));
    if (verified->stated->looked_ahead)
        layout_text(output, indent, indent, _("Not checked: what a look-ahead found (open, one-answer-away)."));
    buffer_free(&text);
}

void render_verify_text(struct output *output, const struct verified *verified)
{
    if (verified->verdict->right)
        put_right(output, verified);
    else
        put_wrong(output, verified);
}

void render_verify_counts(struct output *output, const struct verified_counts *counts)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("right: %zu · wrong: %zu"), counts->right, counts->wrong);
    if (counts->refused > 0)
        buffer_format(&text, _(" · refused: %zu"), counts->refused);
    if (counts->error_rows > 0)
        buffer_format(&text, _(" · error rows, without a result: %zu"), counts->error_rows);
    layout_text(output, "", indent, buffer_text(&text));
    buffer_free(&text);
}
