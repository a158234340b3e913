/* The codes of problems: for each its word and what it means. The words stand here and nowhere else. */
#ifndef INTERVENSI_CODES_H
#define INTERVENSI_CODES_H

#include <stdbool.h>

#include "text.h"

/* Where a code comes up: in rows of cases (and in any file that is read), elsewhere in the work, in a rule base that does not load, as
 * what is wrong with a result, or with what the rules of a rule base mean that loads. */
enum code_group { CODES_OF_ROWS, CODES_OF_WORK, CODES_OF_RULES, CODES_OF_RESULTS, CODES_OF_MEANING };

/* each(constant, group, word for programs that is never translated nor changed, meaning). Sorted in each group. The first group is
 * what src/schema/batch.json lists, the last what src/schema/verify.json lists. */
/* clang-format off */
#define CODES(each) \
    each(CODE_BAD_FORMAT, CODES_OF_ROWS, "bad-format", N_("not the form that a case, a table or another file must have")) \
    each(CODE_BAD_JSON, CODES_OF_ROWS, "bad-json", N_("no JSON as RFC 8259 has it")) \
    each(CODE_BAD_UTF8, CODES_OF_ROWS, "bad-utf8", N_("bytes that are no UTF-8")) \
    each(CODE_DUPLICATE_KEY, CODES_OF_ROWS, "duplicate-key", N_("a key, a question or a column stands twice")) \
    each(CODE_EMPTY_LIST, CODES_OF_ROWS, "empty-list", N_("a list without anything in it")) \
    each(CODE_ENGINE, CODES_OF_ROWS, "engine", N_("CLIPS or the engine failed; no advice is given")) \
    each(CODE_LIMIT, CODES_OF_ROWS, "limit", N_("a limit was reached: of firings, processes, rows, pairs, or the size of a rule base")) \
    each(CODE_MISSING_FACTS, CODES_OF_ROWS, "missing-facts", N_("the answers (\"facts\") are missing")) \
    each(CODE_MISSING_ID, CODES_OF_ROWS, "missing-id", N_("the case has no id")) \
    each(CODE_NONE_WITH_OTHERS, CODES_OF_ROWS, "none-with-others", N_("\"none\" stands beside other answers")) \
    each(CODE_OUT_OF_RANGE, CODES_OF_ROWS, "out-of-range", N_("a number or a date that cannot be")) \
    each(CODE_RAGGED_ROW, CODES_OF_ROWS, "ragged-row", N_("the row has more or fewer cells than there are titles")) \
    each(CODE_TABLE, CODES_OF_ROWS, "table", N_("the table of the rules says something else than CLIPS")) \
    each(CODE_TOO_DEEP, CODES_OF_ROWS, "too-deep", N_("JSON of more than 32 levels")) \
    each(CODE_TOO_LONG, CODES_OF_ROWS, "too-long", N_("longer than may be")) \
    each(CODE_UNKNOWN_FACT, CODES_OF_ROWS, "unknown-fact", N_("there is no such question")) \
    each(CODE_UNKNOWN_KEY, CODES_OF_ROWS, "unknown-key", N_("there is no such key here")) \
    each(CODE_UNKNOWN_VALUE, CODES_OF_ROWS, "unknown-value", N_("the question has no such answer")) \
    each(CODE_WORKER_DIED, CODES_OF_ROWS, "worker-died", N_("the process that worked on the row died or ran out of memory")) \
    each(CODE_WRONG_TYPE, CODES_OF_ROWS, "wrong-type", N_("a value of another type than the one that belongs here")) \
    each(CODE_CANNOT_CREATE, CODES_OF_WORK, "cannot-create", N_("the file cannot be written there")) \
    each(CODE_CONTRADICTION, CODES_OF_WORK, "contradiction", N_("two given answers contradict each other")) \
    each(CODE_DUPLICATE_VALUE, CODES_OF_WORK, "duplicate-value", N_("an answer stands twice in a list of a grid")) \
    each(CODE_INTERRUPTED, CODES_OF_WORK, "interrupted", N_("the work was interrupted")) \
    each(CODE_IO, CODES_OF_WORK, "io", N_("reading or writing failed")) \
    each(CODE_MISSING_EXPECT, CODES_OF_WORK, "missing-expect", N_("a test without \"name\" or \"expect\"")) \
    each(CODE_MISSING_KEY, CODES_OF_WORK, "missing-key", N_("a key that must be there is not")) \
    each(CODE_MISSING_ROWS, CODES_OF_WORK, "missing-rows", N_("there are more or fewer rows than were expected")) \
    each(CODE_NO_ACTION, CODES_OF_WORK, "no-action", N_("nothing that can be advised has this name")) \
    each(CODE_NO_CASE, CODES_OF_WORK, "no-case", N_("there is no case for the result")) \
    each(CODE_NO_INPUT, CODES_OF_WORK, "no-input", N_("there is no such file, or it cannot be read")) \
    each(CODE_NO_RESULT, CODES_OF_WORK, "no-result", N_("there is no result for the case")) \
    each(CODE_NOT_PRIVATE, CODES_OF_WORK, "not-private", N_("other users can read the case file")) \
    each(CODE_NOTE_DROPPED, CODES_OF_WORK, "note-dropped", N_("the note went with the answer that it belonged to")) \
    each(CODE_OTHER_COLUMNS, CODES_OF_WORK, "other-columns", N_("the summary counts by other columns")) \
    each(CODE_OTHER_INPUT, CODES_OF_WORK, "other-input", N_("the input is not that of the run that stopped")) \
    each(CODE_OTHER_OPTIONS, CODES_OF_WORK, "other-options", N_("the run that stopped had other rules or options")) \
    each(CODE_OTHER_RULES, CODES_OF_WORK, "other-rules", N_("made with another rule base")) \
    each(CODE_PRIVATE_TEXT, CODES_OF_WORK, "private-text", N_("what looks like personal data")) \
    each(CODE_SECOND, CODES_OF_WORK, "second", N_("a file that may be named only once is there twice")) \
    each(CODE_SEVERAL_NAMES, CODES_OF_WORK, "several-names", N_("the name means more than one thing")) \
    each(CODE_TOO_LARGE, CODES_OF_WORK, "too-large", N_("the grid has more answers or rows than may be")) \
    each(CODE_TOO_MANY_ERRORS, CODES_OF_WORK, "too-many-errors", N_("more error rows than --max-errors allows")) \
    each(CODE_TOO_MANY_VALUES, CODES_OF_WORK, "too-many-values", N_("a column of --by has too many different values")) \
    each(CODE_UNKNOWN_NAME, CODES_OF_WORK, "unknown-name", N_("nothing has this name")) \
    each(CODE_USAGE, CODES_OF_WORK, "usage", N_("the command cannot be understood as it stands")) \
    each(CODE_BAD_ASK_WHEN, CODES_OF_RULES, "bad-ask-when", N_("\"ask when\" of a question is not well formed")) \
    each(CODE_BAD_CHOICE, CODES_OF_RULES, "bad-choice", N_("a choice where there can be none, or one too many")) \
    each(CODE_BAD_CLP, CODES_OF_RULES, "bad-clp", N_("parentheses, texts or signs that are not well formed")) \
    each(CODE_BAD_CONCLUSION, CODES_OF_RULES, "bad-conclusion", N_("a conclusion with a part that it cannot have")) \
    each(CODE_BAD_CONDITION, CODES_OF_RULES, "bad-condition", N_("a condition that is not well formed or can never hold")) \
    each(CODE_BAD_CONSTRUCT, CODES_OF_RULES, "bad-construct", N_("a construct that does not belong in this file")) \
    each(CODE_BAD_FACT, CODES_OF_RULES, "bad-fact", N_("a fact that does not follow its template")) \
    each(CODE_BAD_NAME, CODES_OF_RULES, "bad-name", N_("the name of a rule does not follow the rules for names")) \
    each(CODE_BAD_ORDER, CODES_OF_RULES, "bad-order", N_("the file ORDER is not right")) \
    each(CODE_BAD_RULE, CODES_OF_RULES, "bad-rule", N_("a rule that the grammar of docs/RULES.md does not allow")) \
    each(CODE_BAD_TEMPLATE, CODES_OF_RULES, "bad-template", N_("a template is missing or is not as the program needs it")) \
    each(CODE_BAD_VERSION, CODES_OF_RULES, "bad-version", N_("the file VERSION is not right")) \
    each(CODE_CLIPS, CODES_OF_RULES, "clips", N_("CLIPS refuses a construct")) \
    each(CODE_DUPLICATE, CODES_OF_RULES, "duplicate", N_("the same is defined or said twice")) \
    each(CODE_EMPTY_TEXT, CODES_OF_RULES, "empty-text", N_("a text is empty")) \
    each(CODE_IMPLIED_TEMPLATE, CODES_OF_RULES, "implied-template", N_("a rule names a template that there is not")) \
    each(CODE_MISSING_ACTION, CODES_OF_RULES, "missing-action", N_("no action says what the advice means in practice")) \
    each(CODE_MISSING_FACT, CODES_OF_RULES, "missing-fact", N_("a fact that every rule base must have is missing")) \
    each(CODE_MISSING_LABEL, CODES_OF_RULES, "missing-label", N_("a word of the rule base has no label")) \
    each(CODE_MISSING_SAFETY, CODES_OF_RULES, "missing-safety", N_("a rule concludes danger and is not marked as a rule about safety")) \
    each(CODE_MISSING_SLOT, CODES_OF_RULES, "missing-slot", N_("a fact lacks a slot")) \
    each(CODE_MISSING_STEP, CODES_OF_RULES, "missing-step", N_("a step has no number")) \
    each(CODE_NO_RULES, CODES_OF_RULES, "no-rules", N_("the rule base has no rules")) \
    each(CODE_NOT_A_WORD, CODES_OF_RULES, "not-a-word", N_("a fact that only cases and rules make")) \
    each(CODE_NOT_IN_STAGE, CODES_OF_RULES, "not-in-stage", N_("\"not\" looks at a conclusion of its own or a later stage")) \
    each(CODE_NOTE_WITHOUT_RULE, CODES_OF_RULES, "note-without-rule", N_("a note to a rule that there is not")) \
    each(CODE_RULE_WITHOUT_NOTE, CODES_OF_RULES, "rule-without-note", N_("a rule without its note")) \
    each(CODE_STALE_REASON, CODES_OF_RULES, "stale-reason", N_("a reason why no rule concludes a statement that a rule concludes")) \
    each(CODE_TOO_MANY_MATCHES, CODES_OF_RULES, "too-many-matches", N_("the conditions of a rule can be met by too many combinations of facts")) \
    each(CODE_UNKNOWN_SOURCE, CODES_OF_RULES, "unknown-source", N_("a place or key that is not among the sources")) \
    each(CODE_UNKNOWN_STAGE, CODES_OF_RULES, "unknown-stage", N_("a rule in a stage that there is not")) \
    each(CODE_UNKNOWN_TEMPLATE, CODES_OF_RULES, "unknown-template", N_("a fact of a template that there is not")) \
    each(CODE_UNKNOWN_WORD, CODES_OF_RULES, "unknown-word", N_("a word that nothing defines")) \
    each(CODE_UNREADABLE, CODES_OF_RULES, "unreadable", N_("a file of the rule base cannot be read")) \
    each(CODE_CIRCULAR, CODES_OF_RESULTS, "circular", N_("a fact rests on itself")) \
    each(CODE_CONDITION_FAILS, CODES_OF_RESULTS, "condition-fails", N_("a condition of the rule does not hold")) \
    each(CODE_IMPOSSIBLE_ANSWER, CODES_OF_RESULTS, "impossible-answer", N_("an answer that no case can have")) \
    each(CODE_LEFT_OUT, CODES_OF_RESULTS, "left-out", N_("a step, or an entry of the sum, is missing")) \
    each(CODE_NO_ANSWER, CODES_OF_RESULTS, "no-answer", N_("the case does not have this answer")) \
    each(CODE_NO_FACT, CODES_OF_RESULTS, "no-fact", N_("not the name of a fact")) \
    each(CODE_NOT_ABSENT, CODES_OF_RESULTS, "not-absent", N_("a fact that is said to be absent is there")) \
    each(CODE_OTHER_CASE, CODES_OF_RESULTS, "other-case", N_("the result belongs to another case")) \
    each(CODE_TWICE, CODES_OF_RESULTS, "twice", N_("a step stands a second time")) \
    each(CODE_UNKNOWN_RULE, CODES_OF_RESULTS, "unknown-rule", N_("there is no such rule")) \
    each(CODE_UNSUPPORTED, CODES_OF_RESULTS, "unsupported", N_("no earlier step concludes the fact")) \
    each(CODE_WRONG_ABSENT, CODES_OF_RESULTS, "wrong-absent", N_("not the pattern whose absence the rule asks for")) \
    each(CODE_WRONG_CONCLUSION, CODES_OF_RESULTS, "wrong-conclusion", N_("the rule concludes something else")) \
    each(CODE_WRONG_COUNT, CODES_OF_RESULTS, "wrong-count", N_("more or fewer facts than the rule has conditions")) \
    each(CODE_WRONG_ORDER, CODES_OF_RESULTS, "wrong-order", N_("the steps are not in the order of the rules")) \
    each(CODE_WRONG_REPEATED, CODES_OF_RESULTS, "wrong-repeated", N_("a firing is said to repeat another, or not to, and that is wrong")) \
    each(CODE_WRONG_STAGE, CODES_OF_RESULTS, "wrong-stage", N_("the rule belongs to another stage")) \
    each(CODE_WRONG_SUM, CODES_OF_RESULTS, "wrong-sum", N_("an entry of findings, recommendations or missing is wrong")) \
    each(CODE_WRONG_TEXT, CODES_OF_RESULTS, "wrong-text", N_("not the words of the rule")) \
    each(CODE_ALWAYS_RULED_OUT, CODES_OF_MEANING, "always-ruled-out", N_("the answers that advise an action always rule it out as well")) \
    each(CODE_CIRCULAR_RULES, CODES_OF_MEANING, "circular-rules", N_("rules rest on each other in a circle")) \
    each(CODE_DUPLICATE_RULE, CODES_OF_MEANING, "duplicate-rule", N_("two alternatives hold in the same cases and conclude the same")) \
    each(CODE_FROM_NOTHING, CODES_OF_MEANING, "from-nothing", N_("a rule concludes from a case without any answer")) \
    each(CODE_FROM_SILENCE, CODES_OF_MEANING, "from-silence", N_("a rule takes from a missing answer more than that information is missing")) \
    each(CODE_IGNORED_FILE, CODES_OF_MEANING, "ignored-file", N_("a file is not read because of its name")) \
    each(CODE_LONE_VARIABLE, CODES_OF_MEANING, "lone-variable", N_("a variable that matches anything and is used nowhere else")) \
    each(CODE_MIXED_STRENGTHS, CODES_OF_MEANING, "mixed-strengths", N_("the alternatives of a rule have different strengths")) \
    each(CODE_NEVER_DUE, CODES_OF_MEANING, "never-due", N_("a question whose \"ask when\" can never hold")) \
    each(CODE_NEVER_FIRES, CODES_OF_MEANING, "never-fires", N_("the conditions of a rule can never hold together")) \
    each(CODE_NO_TABLE, CODES_OF_MEANING, "no-table", N_("the rules cannot be written as a table, so that some checks are left out")) \
    each(CODE_NOT_A_NAME, CODES_OF_MEANING, "not-a-name", N_("a rule concludes something about a word that names nothing")) \
    each(CODE_NOT_ASKED_TOGETHER, CODES_OF_MEANING, "not-asked-together", N_("answers that a rule needs are never asked for in one interview")) \
    each(CODE_REDUNDANT_CONDITION, CODES_OF_MEANING, "redundant-condition", N_("a condition holds wherever the others of its rule hold")) \
    each(CODE_REFUTED_PROPERTY, CODES_OF_MEANING, "refuted-property", N_("a case in which a property of the rule base does not hold")) \
    each(CODE_SAME_TEXT, CODES_OF_MEANING, "same-text", N_("a text is the same in both languages")) \
    each(CODE_STALE_ACCEPTANCE, CODES_OF_MEANING, "stale-acceptance", N_("a reason why a finding stands, where there is no such finding")) \
    each(CODE_SUBSUMED, CODES_OF_MEANING, "subsumed", N_("an alternative adds nothing, for a wider one concludes the same")) \
    each(CODE_SURVIVING_MUTANT, CODES_OF_MEANING, "surviving-mutant", N_("a change of a rule that no test notices")) \
    each(CODE_UNCONCLUDED_VALUE, CODES_OF_MEANING, "unconcluded-value", N_("no rule concludes this value of an assessment")) \
    each(CODE_UNKNOWN_ITEM, CODES_OF_MEANING, "unknown-item", N_("a place in the source that no statement has")) \
    each(CODE_UNLISTED_VALUE, CODES_OF_MEANING, "unlisted-value", N_("a rule concludes a value that the assessment does not have")) \
    each(CODE_UNREAD_FINDING, CODES_OF_MEANING, "unread-finding", N_("an assessment that no rule reads and no page shows")) \
    each(CODE_UNUSED_ACTION, CODES_OF_MEANING, "unused-action", N_("an action that no rule advises")) \
    each(CODE_UNUSED_QUESTION, CODES_OF_MEANING, "unused-question", N_("a question that no rule and no \"ask when\" uses")) \
    each(CODE_UNUSED_SOURCE, CODES_OF_MEANING, "unused-source", N_("a source that nothing cites")) \
    each(CODE_UNUSED_VALUE, CODES_OF_MEANING, "unused-value", N_("a value that no rule and no \"ask when\" tells from the others"))
/* clang-format on */

#define CODE_CONSTANT(constant, group, word, meaning) constant,
enum code { CODES(CODE_CONSTANT) CODE_COUNT, CODE_ROW_COUNT = CODE_WRONG_TYPE + 1 };
#undef CODE_CONSTANT

const char *code_word(enum code code);
const char *code_meaning(enum code code); /* in the language in use */
enum code_group code_group(enum code code);
/* False if there is no code of this word. */
bool code_find(const char *word, enum code *code);

#endif
