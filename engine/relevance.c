/* Parses "ask when" conditions: f=v  f=a,b  f≠v  f∋a,b joined by " & " and " OR "; & binds tighter; "always" is no condition.
 * Declared in knowledge.h, evaluated by vocabulary_relevant(). */
#include "knowledge.h"

#include <string.h>

#include "text.h"

struct parser {
    struct knowledge *knowledge;
    size_t fact; /* whose condition it is */
    struct diag *diag;
};

static bool fail(const struct parser *parser, const char *hint, const char *what, size_t length)
{
    const struct case_fact *fact = &parser->knowledge->vocabulary.facts[parser->fact];
    struct place place = knowledge_place(parser->knowledge, "question", fact->id, NULL);

    diag_add(parser->diag, &place, "bad-ask-when", hint, _("ask-when of %s: cannot use \"%.*s\""), fact->id, (int)length, what);
    return false;
}

/* Reads the values after the operator into bits of the fact's choices. */
static bool read_values(const struct parser *parser, const char *text, size_t length, struct relevance_atom *atom)
{
    const struct case_fact *about = &parser->knowledge->vocabulary.facts[atom->fact];

    while (length > 0) {
        const char *comma = memchr(text, ',', length);
        size_t part = comma != NULL ? (size_t)(comma - text) : length;
        int choice = case_fact_choice(about, names_intern_part(parser->knowledge->names, text, part));

        if (choice == NOT_FOUND || part + 1 == length)
            return fail(parser, _("use a value of that fact"), text, length);
        atom->values |= UINT64_C(1) << choice;
        text += comma != NULL ? part + 1 : part;
        length -= comma != NULL ? part + 1 : part;
    }
    return atom->values != 0 ? true : fail(parser, _("name a value"), about->id, strlen(about->id));
}

static bool read_atom(const struct parser *parser, const char *text, size_t length, struct relevance_atom *atom)
{
    static const struct {
        const char *sign;
        bool negated;
    } operators[] = {{"=", false}, {"≠", true}, {"∋", false}};

    for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++) {
        size_t sign = strlen(operators[i].sign);
        const char *at = memmem(text, length, operators[i].sign, sign);
        size_t before = at != NULL ? (size_t)(at - text) : 0;
        int about;

        if (at == NULL)
            continue;
        about = vocabulary_fact(&parser->knowledge->vocabulary, names_intern_part(parser->knowledge->names, text, before));
        if (about == NOT_FOUND || (size_t)about >= parser->fact)
            return fail(parser, _("name a fact that is asked earlier"), text, before);
        *atom = (struct relevance_atom){.fact = (size_t)about, .negated = operators[i].negated};
        return read_values(parser, at + sign, length - before - sign, atom);
    }
    return fail(parser, _("write fact=value, fact≠value or fact∋value"), text, length);
}

static size_t count_parts(const char *text, size_t length, const char *separator)
{
    size_t count = 1, step = strlen(separator);

    for (const char *at = text; (at = memmem(at, length - (size_t)(at - text), separator, step)) != NULL; at += step)
        count++;
    return count;
}

/* Reads the atoms between " & ". */
static bool read_alternative(const struct parser *parser, const char *text, size_t length,
                             struct relevance_alternative *alternative)
{
    alternative->atoms = arena_alloc(parser->knowledge->arena, count_parts(text, length, " & "), sizeof *alternative->atoms);
    for (const char *end = text + length; text <= end;) {
        const char *next = memmem(text, (size_t)(end - text), " & ", 3);
        size_t part = (size_t)((next != NULL ? next : end) - text);

        if (!read_atom(parser, text, part, &alternative->atoms[alternative->count++]))
            return false;
        text = next != NULL ? next + 3 : end + 1;
    }
    return true;
}

bool relevance_parse(struct knowledge *knowledge, size_t fact, struct diag *diag)
{
    struct parser parser = {knowledge, fact, diag};
    struct case_fact *asked = &knowledge->vocabulary.facts[fact];
    const char *text = asked->ask_when, *end = text + strlen(text);

    if (strcmp(text, "always") == 0)
        return true;
    asked->relevance = arena_alloc(knowledge->arena, count_parts(text, strlen(text), " OR "), sizeof *asked->relevance);
    while (text <= end) {
        const char *next = memmem(text, (size_t)(end - text), " OR ", 4);
        size_t part = (size_t)((next != NULL ? next : end) - text);

        if (!read_alternative(&parser, text, part, &asked->relevance[asked->relevance_count++]))
            return false;
        text = next != NULL ? next + 4 : end + 1;
    }
    return true;
}
