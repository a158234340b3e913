; Templates: every kind of fact that a rule base may hold.
; Succeeds if: each template below exists with exactly these slots; the engine compares them with its own table.
; Fails if: a slot is added, renamed or given a default. Every slot is set explicitly, always.

; --- Working memory: what rules match and conclude -------------------------------------------------

(deftemplate MAIN::answer "one chosen value of a case fact; one fact per value"
   (slot to (type SYMBOL) (default ?NONE))
   (slot is (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::measure "a whole number given for a case fact, 0 to 999999999"
   (slot of (type SYMBOL) (default ?NONE))
   (slot is (type INTEGER) (default ?NONE)))

(deftemplate MAIN::part "a part and the general subject that covers it"
   (slot is (type SYMBOL) (default ?NONE))
   (slot of (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::safety-subject "an action that never waits for safety"
   (slot is (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::not-given "a case fact that the case does not answer, but whose answer rules may imply"
   (slot to (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::finding "what a rule concludes; `by` is the rule's id, `value` nil where the kind has none"
   (slot kind (type SYMBOL) (default ?NONE))
   (slot subject (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL INTEGER) (default ?NONE))
   (slot strength (type SYMBOL) (default ?NONE))
   (slot by (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::objection "what speaks against an action: `to` is the standing it leads to, `from` the rule whose finding objects"
   (slot subject (type SYMBOL) (default ?NONE))
   (slot to (type SYMBOL) (default ?NONE))
   (slot from (type SYMBOL) (default ?NONE))
   (slot by (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::standing "how an action stands after every objection was heard"
   (slot subject (type SYMBOL) (default ?NONE))
   (slot is (type SYMBOL) (default ?NONE))
   (slot by (type SYMBOL) (default ?NONE)))

; --- Words: what people read; nothing of it takes part in matching ---------------------------------

(deftemplate MAIN::rule-note "the words beside a rule: origin seed, seed+ext or ext; source as section items and keys"
   (slot rule (type SYMBOL) (default ?NONE))
   (slot origin (type SYMBOL) (default ?NONE))
   (slot source (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::safety-rule "a rule about safety: it stays whatever the origin, and its questions come before the others"
   (slot rule (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::example "the rule that explanations name as an example; without one the first that is read"
   (slot rule (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::accepted "why what check finds stands as it is; of: the rules, questions, names or texts that it is found of"
   (multislot of (type SYMBOL STRING) (default ?NONE))
   (slot finding (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::property "what must never be: each text of never holds conditions that no case may meet together"
   (slot name (type SYMBOL) (default ?NONE))
   (multislot never (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::no-gain "what an answer of this value must not bring: where the conditions hold with it, they hold without it, too"
   (slot name (type SYMBOL) (default ?NONE))
   (slot answer (type SYMBOL) (default ?NONE))
   (multislot never (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::stage "what a stage does; kept: always, or chosen (the rules of the chosen origins); asks: the question it answers"
   (slot name (type SYMBOL) (default ?NONE))
   (slot kept (type SYMBOL) (default ?NONE))
   (slot asks-id (type STRING) (default ?NONE))
   (slot asks-en (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::contradiction-stage "a stage whose rules say which of the given answers contradict each other"
   (slot stage (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::topic "a group of questions"
   (slot name (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::safety-topic "a topic about safety: its questions come before those of the others"
   (slot topic (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::question "a case fact; type yes-no, one, many or whole-number; ask-when in the notation of docs/RULES.md"
   (slot fact (type SYMBOL) (default ?NONE))
   (slot topic (type SYMBOL) (default ?NONE))
   (slot type (type SYMBOL) (default ?NONE))
   (slot order (type INTEGER) (default ?NONE))
   (slot ask-when (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE))
   (multislot feeds (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::choice "a value that a question of type one or many can take"
   (slot fact (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::choice-means "what a choice means, in everyday words"
   (slot fact (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::asked-first "a case fact that is asked before anything else, even safety"
   (slot fact (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::interview-stage "a stage of the interview: asks all its questions that apply, or the telling ones; facts: in the order of asking"
   (slot name (type SYMBOL) (default ?NONE))
   (slot asks (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE))
   (multislot facts (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::counts-always "a case fact whose answer counts even where its question does not apply"
   (slot fact (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::unchangeable "a case fact that no plan can change"
   (slot fact (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::explained "a question in everyday words: what is asked, what counts as yes, an example, why it matters"
   (slot fact (type SYMBOL) (default ?NONE))
   (slot asks-id (type STRING) (default ?NONE))
   (slot asks-en (type STRING) (default ?NONE))
   (slot counts-id (type STRING) (default ?NONE))
   (slot counts-en (type STRING) (default ?NONE))
   (slot example-id (type STRING) (default ?NONE))
   (slot example-en (type STRING) (default ?NONE))
   (slot why-id (type STRING) (default ?NONE))
   (slot why-en (type STRING) (default ?NONE)))

(deftemplate MAIN::assessment "a name that assessments conclude; wins: strength (the strongest value), first (the earliest listed), all"
   (slot name (type SYMBOL) (default ?NONE))
   (slot wins (type SYMBOL) (default ?NONE))
   (multislot values (type SYMBOL INTEGER) (default ?NONE)))

(deftemplate MAIN::head "an assessment that says what kind of case this is; advice begins with these, in the order of their facts"
   (slot assessment (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::danger "a value of an assessment that means danger is near"
   (slot assessment (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL INTEGER) (default ?NONE)))

(deftemplate MAIN::no-danger "a value of an assessment that says no danger is known; what was not asked about danger is said with it"
   (slot assessment (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL INTEGER) (default ?NONE)))

(deftemplate MAIN::danger-kind "a kind of danger: what is done now, what is never done; contacts that serve it are called"
   (slot name (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE))
   (slot source (type STRING) (default ?NONE))
   (multislot now-id (type STRING) (default ?NONE))
   (multislot now-en (type STRING) (default ?NONE))
   (multislot never-id (type STRING) (default ?NONE))
   (multislot never-en (type STRING) (default ?NONE)))

(deftemplate MAIN::danger-sign "answers that say a kind of danger"
   (slot kind (type SYMBOL) (default ?NONE))
   (slot fact (type SYMBOL) (default ?NONE))
   (multislot values (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::phrase "words by which people tell of an answer; it is proposed, and taken only if the person says yes"
   (slot fact (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL) (default ?NONE))
   (multislot id (type STRING) (default ?NONE))
   (multislot en (type STRING) (default ?NONE)))

(deftemplate MAIN::negation "words that turn what follows them in a sentence into its opposite"
   (multislot id (type STRING) (default ?NONE))
   (multislot en (type STRING) (default ?NONE)))

(deftemplate MAIN::principle-state "a value of principle checks, the earlier counts; told: first, warning, or apart (with the principles)"
   (slot value (type SYMBOL) (default ?NONE))
   (slot told (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::step "a step of a process and its number in it"
   (slot subject (type SYMBOL) (default ?NONE))
   (slot number (type INTEGER) (default ?NONE)))

(deftemplate MAIN::section "a section of the source document with its heading"
   (slot code (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::statement "a statement of the source document, or (section X) a subject that extends it"
   (slot name (type SYMBOL) (default ?NONE))
   (slot section (type SYMBOL) (default ?NONE))
   (slot item (type STRING) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::shown-by "the assessments that show what a statement says"
   (slot statement (type SYMBOL) (default ?NONE))
   (multislot assessments (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::without-rule "why no rule concludes a statement"
   (slot statement (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::ambiguity "what the source leaves open, and what these rules make of it; rests: the rules and statements that it decides about"
   (slot name (type SYMBOL) (default ?NONE))
   (slot source (type STRING) (default ?NONE))
   (slot open-id (type STRING) (default ?NONE))
   (slot open-en (type STRING) (default ?NONE))
   (slot chosen-id (type STRING) (default ?NONE))
   (slot chosen-en (type STRING) (default ?NONE))
   (multislot rests (type SYMBOL) (default ?NONE)))

(deftemplate MAIN::term "a term of the glossary; used: seed or ext; note-en may be empty"
   (slot number (type INTEGER) (default ?NONE))
   (slot used (type SYMBOL) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE))
   (slot note-id (type STRING) (default ?NONE))
   (slot note-en (type STRING) (default ?NONE)))

(deftemplate MAIN::label "a short name for people; value is nil except for a value of an assessment or principle check"
   (slot of (type SYMBOL) (default ?NONE))
   (slot value (type SYMBOL INTEGER) (default ?NONE))
   (slot id (type STRING) (default ?NONE))
   (slot en (type STRING) (default ?NONE)))

(deftemplate MAIN::action "what an action means in practice: a row of the plan table"
   (slot subject (type SYMBOL) (default ?NONE))
   (slot origin (type STRING) (default ?NONE))
   (slot goal-id (type STRING) (default ?NONE))
   (slot goal-en (type STRING) (default ?NONE))
   (multislot activities-id (type STRING) (default ?NONE))
   (multislot activities-en (type STRING) (default ?NONE))
   (slot method-id (type STRING) (default ?NONE))
   (slot method-en (type STRING) (default ?NONE))
   (slot target-id (type STRING) (default ?NONE))
   (slot target-en (type STRING) (default ?NONE))
   (slot role-id (type STRING) (default ?NONE))
   (slot role-en (type STRING) (default ?NONE))
   (slot resources-id (type STRING) (default ?NONE))
   (slot resources-en (type STRING) (default ?NONE))
   (slot indicator-id (type STRING) (default ?NONE))
   (slot indicator-en (type STRING) (default ?NONE))
   (slot mistake-id (type STRING) (default ?NONE))
   (slot mistake-en (type STRING) (default ?NONE)))

(deftemplate MAIN::source "where an extension comes from; status says what of it was seen"
   (slot key (type STRING) (default ?NONE))
   (slot what (type STRING) (default ?NONE))
   (slot status (type STRING) (default ?NONE)))

(deftemplate MAIN::contact "where to turn now; number \"\" = to be filled in locally; serves: the safety subjects and kinds of danger it is shown with"
   (slot service-id (type STRING) (default ?NONE))
   (slot service-en (type STRING) (default ?NONE))
   (slot number (type STRING) (default ?NONE))
   (slot area-id (type STRING) (default ?NONE))
   (slot area-en (type STRING) (default ?NONE))
   (slot seen (type STRING) (default ?NONE))
   (multislot serves (type SYMBOL) (default ?NONE)))
