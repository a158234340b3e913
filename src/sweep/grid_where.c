/* Conditions on the answers of a case. See grid_where.h.
 * May use: case_reader. Not its job: grids. */
#include "sweep/grid_where.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "case/answers.h"
#include "case/case_read.h"
#include "memory.h"
#include "text.h"

enum relation { EQUAL, NOT_EQUAL, HOLDS, HOLDS_NOT, LESS, LESS_EQUAL, MORE, MORE_EQUAL };

/* Longer signs stand before those that they begin with. */
static const struct {
    const char *sign;
    enum relation relation;
} signs[] = {
    {"≠", NOT_EQUAL},  {"!=", NOT_EQUAL},  {"∋", HOLDS}, {"∌", HOLDS_NOT}, {"≤", LESS_EQUAL}, {"<=", LESS_EQUAL},
    {"≥", MORE_EQUAL}, {">=", MORE_EQUAL}, {"<", LESS},  {">", MORE},      {"=", EQUAL},
};

enum { SIGN_COUNT = sizeof signs / sizeof *signs, WORD_MAX = 200 };

/* A piece of the text. */
struct piece {
    const char *at;
    size_t length;
};

static struct piece trimmed(struct piece piece)
{
    while (piece.length > 0 && isspace((unsigned char)*piece.at))
        piece.at++, piece.length--;
    while (piece.length > 0 && isspace((unsigned char)piece.at[piece.length - 1]))
        piece.length--;
    return piece;
}

/* Takes what stands in front of the separator, or all that is left, from the rest. */
static struct piece take(struct piece *rest, const char *separator)
{
    const char *found = memmem(rest->at, rest->length, separator, strlen(separator));
    struct piece piece = {rest->at, found != NULL ? (size_t)(found - rest->at) : rest->length};
    size_t passed = found != NULL ? piece.length + strlen(separator) : rest->length;

    rest->at = found != NULL ? rest->at + passed : NULL;
    rest->length -= passed;
    return trimmed(piece);
}

/* A copy to look up and to quote; what is longer is no name. */
static const char *word_of(struct piece piece, char word[WORD_MAX + 1])
{
    size_t length = piece.length < WORD_MAX ? piece.length : WORD_MAX;

    memcpy(word, piece.at, length);
    word[length] = '\0';
    return word;
}

static void refuse(struct case_reader *reader, const char *nearest, const char *message, struct piece piece)
{
    struct buffer hint = BUFFER_EMPTY;
    char word[WORD_MAX + 1];

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest);
    case_problem(reader, "bad-condition", nearest != NULL ? buffer_text(&hint) : NULL, message,
                 json_quoted(&reader->quoted, word_of(piece, word)));
    buffer_free(&hint);
}

/* Where the sign stands that comes first. */
static const char *find_sign(struct piece piece, size_t *which)
{
    for (size_t i = 0; i < piece.length; i++)
        for (*which = 0; *which < SIGN_COUNT; (*which)++) {
            size_t length = strlen(signs[*which].sign);

            if (length <= piece.length - i && memcmp(piece.at + i, signs[*which].sign, length) == 0)
                return piece.at + i;
        }
    return NULL;
}

static void add_span(struct where_atom *atom, long least, long most)
{
    atom->spans = memory_grow(atom->spans, &atom->span_capacity, atom->span_count + 1, sizeof *atom->spans);
    atom->spans[atom->span_count++] = (struct where_span){least, most};
}

/* A whole number beside a relation, as the numbers that are meant. */
static bool read_number(const char *word, enum relation relation, struct where_atom *atom)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (!isdigit((unsigned char)*word) || *end != '\0' || number > NUMBER_MAX)
        return false;
    switch (relation) {
    case LESS: add_span(atom, 0, number - 1); break;
    case LESS_EQUAL: add_span(atom, 0, number); break;
    case MORE: add_span(atom, number + 1, NUMBER_MAX); break;
    case MORE_EQUAL: add_span(atom, number, NUMBER_MAX); break;
    default: add_span(atom, number, number);
    }
    return true;
}

static void read_value(struct case_reader *reader, struct piece piece, enum relation relation, struct where_atom *atom)
{
    const struct case_fact *fact = &reader->vocabulary->facts[atom->fact];
    char word[WORD_MAX + 1];
    int choice = case_fact_choice(fact, usual_word(fact, word_of(piece, word)));

    if (fact->type == FACT_NUMBER && read_number(word, relation, atom))
        return;
    if (relation >= LESS)
        refuse(reader, NULL,
               fact->type == FACT_NUMBER ? _("\"%s\" is not a whole number") : _("only a whole number can be compared: \"%s\""),
               piece);
    else if (choice != NOT_FOUND)
        atom->values |= UINT64_C(1) << choice;
    else if (strcmp(word, "unanswered") == 0)
        atom->unanswered = true;
    else
        refuse(reader, case_fact_nearest_value(fact, word), _("the fact has no value \"%s\""), piece);
}

static void read_atom(struct case_reader *reader, struct piece piece, struct where_atom *atom)
{
    size_t sign;
    const char *at = find_sign(piece, &sign);
    struct piece name = {piece.at, at != NULL ? (size_t)(at - piece.at) : 0}, rest;
    char word[WORD_MAX + 1];
    int fact;

    if (at == NULL) {
        refuse(reader, NULL, _("this is no condition such as fact=value or fact≠value: \"%s\""), piece);
        return;
    }
    name = trimmed(name);
    fact = vocabulary_fact(reader->vocabulary, word_of(name, word));
    if (fact == NOT_FOUND) {
        refuse(reader, vocabulary_nearest_fact(reader->vocabulary, word), _("there is no fact \"%s\""), name);
        return;
    }
    atom->fact = (size_t)fact;
    atom->negated = signs[sign].relation == NOT_EQUAL || signs[sign].relation == HOLDS_NOT;
    atom->answered = signs[sign].relation == HOLDS_NOT;
    at += strlen(signs[sign].sign);
    rest = (struct piece){at, piece.length - (size_t)(at - piece.at)};
    while (rest.at != NULL)
        read_value(reader, take(&rest, ","), signs[sign].relation, atom);
}

static void read_alternative(struct case_reader *reader, struct piece piece, struct where_alternative *alternative)
{
    size_t capacity = 0;

    while (piece.at != NULL) {
        alternative->atoms = memory_grow(alternative->atoms, &capacity, alternative->count + 1, sizeof *alternative->atoms);
        alternative->atoms[alternative->count] = (struct where_atom){0};
        read_atom(reader, take(&piece, "&"), &alternative->atoms[alternative->count++]);
    }
}

void grid_where_read(struct case_reader *reader, const char *text, struct grid_where *where)
{
    struct piece rest = {text, strlen(text)};
    size_t capacity = 0;

    *where = (struct grid_where){0};
    while (rest.at != NULL) {
        where->alternatives = memory_grow(where->alternatives, &capacity, where->count + 1, sizeof *where->alternatives);
        where->alternatives[where->count] = (struct where_alternative){0};
        read_alternative(reader, take(&rest, " OR "), &where->alternatives[where->count++]);
    }
}

void grid_where_free(struct grid_where *where)
{
    for (size_t i = 0; i < where->count; i++) {
        for (size_t j = 0; j < where->alternatives[i].count; j++)
            free(where->alternatives[i].atoms[j].spans);
        free(where->alternatives[i].atoms);
    }
    free(where->alternatives);
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

bool grid_where_may_hold(const struct grid_where *where, const struct case_record *record, const bool *open)
{
    for (size_t i = 0; i < where->count; i++) {
        const struct where_alternative *alternative = &where->alternatives[i];
        size_t held = 0;

        while (held < alternative->count &&
               ((open != NULL && open[alternative->atoms[held].fact]) || atom_holds(&alternative->atoms[held], record)))
            held++;
        if (held == alternative->count)
            return true;
    }
    return false;
}

bool grid_where_holds(const struct grid_where *where, const struct case_record *record)
{
    return grid_where_may_hold(where, record, NULL);
}

bool grid_where_names(const struct grid_where *where, size_t fact)
{
    for (size_t i = 0; i < where->count; i++)
        for (size_t j = 0; j < where->alternatives[i].count; j++)
            if (where->alternatives[i].atoms[j].fact == fact)
                return true;
    return false;
}
