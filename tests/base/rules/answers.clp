; Answers that follow from other answers, and answers that contradict each other.
; Succeeds if: what is certain counts as answered, and two answers that cannot both hold are named together.
; Fails if: a given answer is replaced or removed.

(deffacts MAIN::imp-answer (rule-note (rule imp-answer) (origin ext) (source "PROJECT")
   (id "Yang sudah pasti dari jawaban lain dianggap terjawab.")
   (en "What other answers make certain counts as answered.")))
(defrule IMPLY::imp-answer
   (finding (kind implied-answer) (subject ?f) (value ?v))
   => (assert (answer (to ?f) (is ?v))))

(deffacts MAIN::imp-01 (rule-note (rule imp-01) (origin ext) (source "PROJECT")
   (id "Jenis peristiwanya sudah disebut, jadi peristiwanya diketahui.")
   (en "The kind of event is named, so the event is known.")))
(defrule IMPLY::imp-01
   (not-given (to event-known))
   (answer (to event-kind) (is death|job-loss|illness|separation|violence|disaster|legal|migration|transition|conflict|substance|accident|other))
   => (assert (finding (kind implied-answer) (subject event-known) (value yes) (strength required) (by imp-01))))

(deffacts MAIN::imp-03 (rule-note (rule imp-03) (origin ext) (source "PROJECT")
   (id "Pelaku dan korban disebut serumah; itu mengandaikan kekerasan yang berlangsung atau dapat terulang.")
   (en "A violent person and a victim are said to share the home; that supposes violence that goes on or may recur.")))
(defrule IMPLY::imp-03
   (not-given (to violence-ongoing))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind implied-answer) (subject violence-ongoing) (value yes) (strength required) (by imp-03))))

(deffacts MAIN::con-01 (rule-note (rule con-01) (origin ext) (source "PROJECT")
   (id "Tidak ada peristiwa yang mendahului, tetapi jenis peristiwanya disebut. Mohon periksa lagi kedua jawaban itu (event-known, event-kind).")
   (en "No event went before, yet its kind is named. Please look at these two answers again (event-known, event-kind).")))
(defrule CONTRADICT::con-01
   (answer (to event-known) (is no))
   (answer (to event-kind) (is death|job-loss|illness|separation|violence|disaster|legal|migration|transition|conflict|substance|accident|other))
   => (assert (finding (kind caution) (subject event-known) (value nil) (strength moderate) (by con-01))))

(deffacts MAIN::con-03 (rule-note (rule con-03) (origin ext) (source "PROJECT")
   (id "Kekerasan disebut tidak ada, tetapi pelaku dan korban disebut serumah. Mohon periksa lagi kedua jawaban itu (violence-ongoing, violence-household). Sementara itu bahaya dianggap ada.")
   (en "Violence is denied, yet a violent person and a victim are said to share the home. Please look at these two answers again (violence-ongoing, violence-household). Until then danger is taken to be there."))
   (safety-rule (rule con-03)))
(defrule CONTRADICT::con-03
   (answer (to violence-ongoing) (is no))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind caution) (subject violence-ongoing) (value nil) (strength moderate) (by con-03))))
