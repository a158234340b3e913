; Case facts whose answers count even where their question does not belong to the case.
; Succeeds if: danger is never put aside because a question was not due.
; Fails if: a fact stands here that says nothing of danger.

(deffacts MAIN::counts-always
   (counts-always (fact violence-ongoing))
   (counts-always (fact violence-household))
   (counts-always (fact risk-suicide)))
