; The choices of questions about individual, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-ind-factors-known
   (choice-means (fact ind-factors-known) (value biological)
      (id "umur, kesehatan, disabilitas klien") (en "the client's age, health, disability"))
   (choice-means (fact ind-factors-known) (value social)
      (id "keluarga, teman, pekerjaan, dan lingkungan klien") (en "the client's family, friends, work and surroundings"))
   (choice-means (fact ind-factors-known) (value uniqueness)
      (id "sifat, minat, dan pengalaman yang khas klien") (en "the client's own character, interests and experience"))
   (choice-means (fact ind-factors-known) (value none)
      (id "belum satu pun") (en "none so far")))

(deffacts MAIN::choices-sit-known
   (choice-means (fact sit-known) (value time)
      (id "sejak kapan dan pada saat apa masalah terjadi") (en "since when and at what times the problem happens"))
   (choice-means (fact sit-known) (value space)
      (id "di mana terjadi dan seperti apa tempatnya") (en "where it happens and what the place is like"))
   (choice-means (fact sit-known) (value culture)
      (id "adat, agama, dan kebiasaan yang berpengaruh") (en "customs, religion and habits that matter"))
   (choice-means (fact sit-known) (value process)
      (id "bagaimana masalah berkembang dan siapa berbuat apa") (en "how it develops and who does what"))
   (choice-means (fact sit-known) (value goals)
      (id "apa yang diinginkan tiap orang yang terlibat") (en "what each person involved wants"))
   (choice-means (fact sit-known) (value none)
      (id "belum satu pun") (en "none so far")))

(deffacts MAIN::choices-si-insight
   (choice-means (fact si-insight) (value deep)
      (id "klien dapat menjelaskan masalah, sebab, dan perannya sendiri") (en "the client can explain the problem, its causes and his or her own part"))
   (choice-means (fact si-insight) (value partial)
      (id "klien mengerti sebagian saja") (en "the client understands only part"))
   (choice-means (fact si-insight) (value shallow)
      (id "klien hanya menyebut keluhan atau menyalahkan keadaan") (en "the client only names complaints or blames the situation")))
