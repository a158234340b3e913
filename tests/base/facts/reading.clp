; How advice is read: what the stages do, what stands in the head, what means danger, where principles are told.
; Succeeds if: the program knows none of these names by itself, so that a rule base may choose its own.
; Fails if: a name here is not one of the rules, or a stage of rules/ORDER is missing.

(deffacts MAIN::stages
   (stage (name CONTRADICT) (kept always)
      (asks-id "Jawaban mana yang bertentangan") (asks-en "Which answers contradict each other")
      (id "mencari jawaban yang bertentangan") (en "looking for answers that contradict each other"))
   (stage (name IMPLY) (kept always)
      (asks-id "Apa yang tersirat dari jawaban") (asks-en "What the answers imply")
      (id "menambahkan jawaban yang tersirat") (en "adding the answers that are implied"))
   (stage (name ASSESS) (kept chosen)
      (asks-id "Apa keadaannya") (asks-en "What is the case")
      (id "menilai keadaan") (en "assessing the situation"))
   (stage (name ADVISE) (kept chosen)
      (asks-id "Apa yang dianjurkan") (asks-en "What is advised")
      (id "mencari tindakan dan apa yang belum diketahui") (en "finding what to do and what is not known"))
   (stage (name OBJECT) (kept always)
      (asks-id "Apa yang berkeberatan") (asks-en "What speaks against it")
      (id "mengumpulkan keberatan") (en "gathering objections"))
   (stage (name RESOLVE) (kept always)
      (asks-id "Bagaimana kedudukannya") (asks-en "How it stands")
      (id "menetapkan kedudukan tiap tindakan") (en "deciding how each action stands")))

(deffacts MAIN::contradiction-stages
   (contradiction-stage (stage CONTRADICT)))

; The others speak of the worker, of the quality of information or of what follows from these, and are shown on request.
(deffacts MAIN::head
   (head (assessment as-level))
   (head (assessment as-risk))
   (head (assessment as-group-state))
   (head (assessment as-felt-need)))

; What puts everything else off; rules/objections.clp reads the same.
(deffacts MAIN::dangers
   (danger (assessment as-risk) (value imminent)))

; Never said alone: what was not asked about danger stands beside it.
(deffacts MAIN::no-dangers
   (no-danger (assessment as-risk) (value none-known)))

(deffacts MAIN::principle-states
   (principle-state (value violated) (told first))
   (principle-state (value at-risk) (told warning))
   (principle-state (value kept) (told apart))
   (principle-state (value applies) (told apart)))
