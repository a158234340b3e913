/* Why a question of the case is not asked, as text. See render_whynot_parts.h. */
#include "base/layout.h"
#include "explain/asking.h"
#include "explain/render_whynot_parts.h"

static void put_line(const struct explain_view *view, const char *text)
{
    layout_text(view->output, "", "", text);
}

/* "client system: family or group". */
static void add_asked_for(const struct explain_view *view, const struct relevance_atom *atom, struct buffer *text)
{
    const struct case_fact *asked = &view->wording->vocabulary->facts[atom->fact];
    size_t count = 0;

    buffer_format(text, "%s: ", wording_text(view->wording, &asked->label));
    if (atom->negated)
        buffer_format(text, "%s ", _("other than"));
    for (size_t i = 0; i < asked->choice_count; i++) {
        if ((atom->values >> i & 1) == 0)
            continue;
        if (count++ > 0)
            buffer_format(text, " %s ", _("or"));
        buffer_add(text, wording_text(view->wording, &asked->choices[i].label));
    }
}

static void put_atom(const struct explain_view *view, const struct relevance_atom *atom)
{
    enum condition_state state = asking_state(view->record, atom);
    struct buffer text = BUFFER_EMPTY, answer = BUFFER_EMPTY;

    add_asked_for(view, atom, &text);
    buffer_add(&text, " – ");
    if (answer_given(&view->record->answers[atom->fact]))
        wording_answer(view->wording, view->record, atom->fact, &answer);
    if (state == STATE_HOLDS)
        buffer_add(&text, _("holds"));
    else if (answer.length == 0)
        buffer_add(&text, _("not known: not asked"));
    else
        buffer_format(&text, state == STATE_FAILS ? _("fails: answered %s") : _("not known: answered %s"), answer.text);
    whynot_put_condition(view, " ", state, text.text);
    buffer_free(&text);
    buffer_free(&answer);
}

static void put_ask_when(const struct explain_view *view, const struct case_fact *asked)
{
    for (size_t i = 0; i < asked->relevance_count; i++) {
        layout_heading(view->output, i == 0 ? _("IT IS ASKED IF ALL OF THIS HOLDS") : _("OR ALL OF THIS"));
        for (size_t j = 0; j < asked->relevance[i].count; j++)
            put_atom(view, &asked->relevance[i].atoms[j]);
    }
}

/* What comes before it in the interview. */
static void put_place(const struct explain_view *view, size_t fact)
{
    struct buffer text = BUFFER_EMPTY;
    size_t place = (size_t)(lookahead_question(view->lookahead, fact) - view->lookahead->questions) + 1;

    buffer_format(&text, _("It is asked: number %zu of the %zu questions that can still change the advice."), place,
                  view->lookahead->question_count);
    put_line(view, text.text);
    buffer_free(&text);
}

void whynot_put_asking(const struct explain_view *view, size_t fact)
{
    switch (asking_of(view->record, fact, view->lookahead)) {
    case ASKING_ANSWERED: put_line(view, _("It is not asked: it is answered.")); break;
    case ASKING_UNKNOWN: put_line(view, _("It is not asked again: it was answered as not known.")); break;
    case ASKING_IRRELEVANT: put_line(view, _("It is not asked: it does not fit what is known of the case.")); break;
    case ASKING_SETTLED: put_line(view, _("It is not asked: no answer to it changes the advice now.")); break;
    case ASKING_OPEN: put_place(view, fact); break;
    case ASKING_COUNT: break;
    }
    put_ask_when(view, &view->wording->vocabulary->facts[fact]);
}
