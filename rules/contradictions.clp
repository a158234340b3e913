; Answers that contradict each other: both stay, and the reader is asked to look again.
; Succeeds if: two given answers that cannot both hold are named together.
; Fails if: an answer is removed or put aside for it.

(deffacts MAIN::con-03 (rule-note (rule con-03) (origin ext) (source "PROJECT")
   (id "Kekerasan disebut tidak ada, tetapi pelaku dan korban disebut serumah. Mohon periksa lagi kedua jawaban itu (violence-ongoing, violence-household). Sementara itu bahaya dianggap ada.")
   (en "Violence is denied, yet a violent person and a victim are said to share the home. Please look at these two answers again (violence-ongoing, violence-household). Until then danger is taken to be there.")))
(defrule CONTRADICT::con-03
   (answer (to violence-ongoing) (is no))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind caution) (subject violence-ongoing) (value nil) (strength moderate) (by con-03))))
