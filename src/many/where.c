/* Conditions on the answers of a case. */
#include "many/where.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "case/answers.h"
#include "memory.h"
#include "text.h"

enum relation { EQUAL, NOT_EQUAL, HOLDS, HOLDS_NOT, LESS, LESS_EQUAL, MORE, MORE_EQUAL };

/* Longer signs stand before those that they begin with. */
static const struct sign {
    const char *sign;
    enum relation relation;
} signs[] = {
    {"≠", NOT_EQUAL},  {"!=", NOT_EQUAL},  {"∋", HOLDS}, {"∌", HOLDS_NOT}, {"≤", LESS_EQUAL}, {"<=", LESS_EQUAL},
    {"≥", MORE_EQUAL}, {">=", MORE_EQUAL}, {"<", LESS},  {">", MORE},      {"=", EQUAL},
};

/* Takes what stands in front of the separator, or all that is left, from the rest, which is NULL then. */
static char *take(char **rest, const char *separator)
{
    char *piece = *rest, *found = strstr(piece, separator);

    *rest = found != NULL ? found + strlen(separator) : NULL;
    if (found != NULL)
        *found = '\0';
    return text_trim(piece);
}

/* The sign that comes first, and where. */
static char *find_sign(char *piece, const struct sign **sign)
{
    for (char *at = piece; *at != '\0'; at++)
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (strncmp(at, signs[i].sign, strlen(signs[i].sign)) == 0) {
                *sign = &signs[i];
                return at;
            }
    return NULL;
}

/* A whole number beside a relation, as the numbers that are meant. */
static bool read_number(const struct where_reader *reader, const char *word, enum relation relation, struct where_atom *atom)
{
    char *end;
    long number = strtol(word, &end, 10);
    struct where_span span = {number, number};

    if (!isdigit((unsigned char)*word) || *end != '\0' || number > NUMBER_MAX)
        return false;
    switch (relation) {
    case LESS: span = (struct where_span){0, number - 1}; break;
    case LESS_EQUAL: span.least = 0; break;
    case MORE: span = (struct where_span){number + 1, NUMBER_MAX}; break;
    case MORE_EQUAL: span.most = NUMBER_MAX; break;
    default: break;
    }
    atom->spans = arena_grow(reader->arena, atom->spans, atom->span_count, sizeof *atom->spans);
    atom->spans[atom->span_count++] = span;
    return true;
}

static void read_value(const struct where_reader *reader, const char *word, enum relation relation, struct where_atom *atom)
{
    const struct case_fact *fact = &reader->vocabulary->facts[atom->fact];
    int choice = case_fact_choice(fact, usual_word(fact, word));

    if (fact->type == FACT_NUMBER && read_number(reader, word, relation, atom))
        return;
    if (relation >= LESS)
        reader->refuse(reader->context, NULL,
                       fact->type == FACT_NUMBER ? _("\"%s\" is not a whole number")
                                                 : _("only a whole number can be compared: \"%s\""),
                       word);
    else if (choice != NOT_FOUND)
        atom->values |= UINT64_C(1) << choice;
    else if (strcmp(word, "unanswered") == 0)
        atom->unanswered = true;
    else
        reader->refuse(reader->context, case_fact_nearest_value(fact, word), _("the fact has no value \"%s\""), word);
}

static void read_atom(const struct where_reader *reader, char *piece, struct where_atom *atom)
{
    const struct vocabulary *vocabulary = reader->vocabulary;
    const struct sign *sign;
    char *at = find_sign(piece, &sign);
    int fact;

    if (at == NULL) {
        reader->refuse(reader->context, NULL, _("this is no condition such as fact=value or fact≠value: \"%s\""), piece);
        return;
    }
    *at = '\0';
    piece = text_trim(piece);
    fact = vocabulary_fact(vocabulary, piece);
    if (fact == NOT_FOUND) {
        reader->refuse(reader->context, vocabulary_nearest_fact(vocabulary, piece), _("there is no fact \"%s\""), piece);
        return;
    }
    atom->fact = (size_t)fact;
    atom->negated = sign->relation == NOT_EQUAL || sign->relation == HOLDS_NOT;
    atom->answered = sign->relation == HOLDS_NOT;
    for (char *rest = at + strlen(sign->sign); rest != NULL;)
        read_value(reader, take(&rest, ","), sign->relation, atom);
}

void where_read(const struct where_reader *reader, const char *text, struct where *where)
{
    struct arena *arena = reader->arena;

    for (char *rest = arena_copy(arena, text, strlen(text)); rest != NULL;) {
        bool begins = true;

        for (char *parts = take(&rest, " OR "); parts != NULL; begins = false) {
            where->atoms = arena_grow(arena, where->atoms, where->count, sizeof *where->atoms);
            where->atoms[where->count] = (struct where_atom){.begins = begins};
            read_atom(reader, take(&parts, "&"), &where->atoms[where->count++]);
        }
    }
}

static bool atom_holds(const struct where_atom *atom, const struct case_record *record)
{
    const struct answer *answer = &record->answers[atom->fact];
    bool given = answer_given(answer);
    bool found = (answer->chosen & atom->values) != 0 || (atom->unanswered && !given);

    for (size_t i = 0; i < atom->span_count && answer->measured; i++)
        found = found || (answer->number >= atom->spans[i].least && answer->number <= atom->spans[i].most);
    return found != atom->negated && (given || !atom->answered);
}

bool where_may_hold(const struct where *where, const struct case_record *record, const bool *open)
{
    bool all = false;

    for (size_t i = 0; i < where->count; i++) {
        const struct where_atom *atom = &where->atoms[i];

        if (atom->begins && all)
            return true;
        all = (all || atom->begins) && ((open != NULL && open[atom->fact]) || atom_holds(atom, record));
    }
    return all;
}

bool where_names(const struct where *where, size_t fact)
{
    for (size_t i = 0; i < where->count; i++)
        if (where->atoms[i].fact == fact)
            return true;
    return false;
}

void where_describe(const struct where *where, struct buffer *text)
{
    buffer_add(text, " where");
    for (size_t i = 0; i < where->count; i++) {
        const struct where_atom *atom = &where->atoms[i];

        buffer_format(text, "%s %zu:%" PRIx64 ":%d%d%d", atom->begins && i > 0 ? " OR" : "", atom->fact, atom->values,
                      atom->unanswered, atom->negated, atom->answered);
        for (size_t k = 0; k < atom->span_count; k++)
            buffer_format(text, ":%ld-%ld", atom->spans[k].least, atom->spans[k].most);
    }
}
