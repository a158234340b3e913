; The choices of questions about safety, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-risk-suicide
   (choice-means (fact risk-suicide) (value none)
      (id "sudah ditanyakan, dan tidak ada") (en "asked about, and there is none"))
   (choice-means (fact risk-suicide) (value ideation)
      (id "ingin mati atau tidak ingin hidup, tanpa rencana") (en "wishes to be dead, without a plan"))
   (choice-means (fact risk-suicide) (value plan)
      (id "sudah ada cara, alat, atau pernah mencoba") (en "there is a way, a means or an attempt")))
