; What people tell of the answers of the tests.
; Succeeds if: a sentence proposes the answer that it means.
; Fails if: a phrase names no answer.

(deffacts MAIN::phrases
   (negation (id "tidak" "bukan" "tidak pernah") (en "not" "no" "never"))
   (phrase (fact violence-ongoing) (value yes) (id "memukul" "kasar pada keluarga") (en "hit" "beat"))
   (phrase (fact risk-suicide) (value plan) (id "ingin mati") (en "wants to die"))
   (phrase (fact felt-need) (value no) (id "tidak butuh bantuan") (en "needs no help")))
