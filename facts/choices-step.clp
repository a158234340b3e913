; The choices of questions about step, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-steps-done
   (choice-means (fact steps-done) (value research)
      (id "mencari tahu keadaan dan kebutuhan bersama warga") (en "finding out situation and needs with residents"))
   (choice-means (fact steps-done) (value planning)
      (id "menyusun rencana bersama warga") (en "making a plan with residents"))
   (choice-means (fact steps-done) (value coordination)
      (id "menyatukan kerja lembaga dan kegiatan") (en "joining the work of agencies and activities"))
   (choice-means (fact steps-done) (value funding)
      (id "mencari dan mengatur dana") (en "finding and managing money"))
   (choice-means (fact steps-done) (value administration)
      (id "mengatur siapa memimpin, mencatat, dan mengurus") (en "settling who leads, records and arranges"))
   (choice-means (fact steps-done) (value education)
      (id "memberi pengetahuan dan memperkenalkan cara baru") (en "giving knowledge and introducing new ways"))
   (choice-means (fact steps-done) (value action)
      (id "bertindak bersama supaya pihak lain berubah") (en "acting together so that another party changes"))
   (choice-means (fact steps-done) (value none)
      (id "belum satu pun") (en "none so far")))

(deffacts MAIN::choices-step-current
   (choice-means (fact step-current) (value research)
      (id "mencari tahu keadaan dan kebutuhan bersama warga") (en "finding out situation and needs with residents"))
   (choice-means (fact step-current) (value planning)
      (id "menyusun rencana bersama warga") (en "making a plan with residents"))
   (choice-means (fact step-current) (value coordination)
      (id "menyatukan kerja lembaga dan kegiatan") (en "joining the work of agencies and activities"))
   (choice-means (fact step-current) (value funding)
      (id "mencari dan mengatur dana") (en "finding and managing money"))
   (choice-means (fact step-current) (value administration)
      (id "mengatur siapa memimpin, mencatat, dan mengurus") (en "settling who leads, records and arranges"))
   (choice-means (fact step-current) (value education)
      (id "memberi pengetahuan dan memperkenalkan cara baru") (en "giving knowledge and introducing new ways"))
   (choice-means (fact step-current) (value action)
      (id "bertindak bersama supaya pihak lain berubah") (en "acting together so that another party changes"))
   (choice-means (fact step-current) (value none)
      (id "belum satu pun") (en "none so far")))
