; Answers that follow from other answers by their meaning.
; Succeeds if: a question that was not answered gets the answer that other answers already contain, and says from which.
; Fails if: a given answer is replaced, or a danger is implied away.

(deffacts MAIN::imp-answer (rule-note (rule imp-answer) (origin ext) (source "PROJECT")
   (id "Yang sudah pasti dari jawaban lain dianggap terjawab.")
   (en "What other answers make certain counts as answered.")))
(defrule IMPLY::imp-answer
   (finding (kind implied-answer) (subject ?f) (value ?v))
   (not-given (to ?f))
   => (assert (answer (to ?f) (is ?v))))

(deffacts MAIN::imp-03 (rule-note (rule imp-03) (origin ext) (source "PROJECT")
   (id "Pelaku dan korban disebut serumah; itu mengandaikan kekerasan yang berlangsung atau dapat terulang.")
   (en "A violent person and a victim are said to share the home; that supposes violence that goes on or may recur.")))
(defrule IMPLY::imp-03
   (answer (to violence-household) (is yes))
   => (assert (finding (kind implied-answer) (subject violence-ongoing) (value yes) (strength required) (by imp-03))))

(deffacts MAIN::imp-05 (rule-note (rule imp-05) (origin ext) (source "PROJECT")
   (id "Proses pengaruh yang direncanakan sudah disebut, jadi rencana ada.")
   (en "A planned process of influence is named, so there is a plan.")))
(defrule IMPLY::imp-05
   (answer (to plan-processes) (is inducement-reward|inducement-sanction|persuasion|relationship|environment))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-05))))
