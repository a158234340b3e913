/* Why a question of the case is asked, or is not. See asking.h. */
#include "explain/asking.h"

bool asking_answered_unknown(const struct case_record *record, size_t fact)
{
    const struct case_fact *asked = &record->vocabulary->facts[fact];

    return asked->unknown != NOT_FOUND && record->answers[fact].chosen == UINT64_C(1) << asked->unknown;
}

enum asking asking_before_trials(const struct case_record *record, size_t fact)
{
    if (asking_answered_unknown(record, fact))
        return ASKING_UNKNOWN;
    if (answer_given(&record->answers[fact]))
        return ASKING_ANSWERED;
    return vocabulary_relevant(record->vocabulary, fact, record) ? ASKING_OPEN : ASKING_IRRELEVANT;
}

enum asking asking_of(const struct case_record *record, size_t fact, const struct lookahead *lookahead)
{
    enum asking asking = asking_before_trials(record, fact);

    return asking == ASKING_OPEN && lookahead_question(lookahead, fact) == NULL ? ASKING_SETTLED : asking;
}

enum condition_state asking_state(const struct case_record *record, const struct relevance_atom *atom)
{
    if (relevance_atom_holds(atom, record))
        return STATE_HOLDS;
    return answer_given(&record->answers[atom->fact]) && !asking_answered_unknown(record, atom->fact) ? STATE_FAILS
                                                                                                      : STATE_UNKNOWN;
}

const char *asking_word(enum asking asking)
{
    static const char *const words[ASKING_COUNT] = {
        [ASKING_ANSWERED] = "answered",
        [ASKING_UNKNOWN] = "answered-unknown",
        [ASKING_IRRELEVANT] = "irrelevant",
        [ASKING_SETTLED] = "settled",
        [ASKING_OPEN] = "open",
    };

    return words[asking];
}
