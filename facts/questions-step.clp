; Questions about: step reached (community).
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-steps-done
   (question (fact steps-done) (topic step) (type many) (order 75)
      (ask-when "client-system=community")
      (id "Langkah kerja komunitas mana yang sudah selesai?")
      (en "Which ISK steps are finished?")
      (feeds step-1-research step-2-planning step-3-coordination step-4-funding step-5-administration step-6-education step-7-action))
   (choice (fact steps-done) (value research) (id "penelitian") (en "research"))
   (choice (fact steps-done) (value planning) (id "perencanaan") (en "planning"))
   (choice (fact steps-done) (value coordination) (id "koordinasi dan integrasi") (en "coordination"))
   (choice (fact steps-done) (value funding) (id "pendanaan") (en "funding"))
   (choice (fact steps-done) (value administration) (id "administrasi") (en "administration"))
   (choice (fact steps-done) (value education) (id "kependidikan/sosialisasi") (en "education"))
   (choice (fact steps-done) (value action) (id "aksi sosial") (en "social action"))
   (choice (fact steps-done) (value none) (id "belum ada") (en "none")))

(deffacts q-step-current
   (question (fact step-current) (topic step) (type one) (order 76)
      (ask-when "client-system=community")
      (id "Langkah yang sedang atau hendak dijalankan?")
      (en "Which step is running or about to run?")
      (feeds isk-steps-for-needs))
   (choice (fact step-current) (value research) (id "penelitian") (en "research"))
   (choice (fact step-current) (value planning) (id "perencanaan") (en "planning"))
   (choice (fact step-current) (value coordination) (id "koordinasi dan integrasi") (en "coordination"))
   (choice (fact step-current) (value funding) (id "pendanaan") (en "funding"))
   (choice (fact step-current) (value administration) (id "administrasi") (en "administration"))
   (choice (fact step-current) (value education) (id "kependidikan") (en "education"))
   (choice (fact step-current) (value action) (id "aksi sosial") (en "action"))
   (choice (fact step-current) (value none) (id "belum ada") (en "none")))

(deffacts q-principles-understood
   (question (fact principles-understood) (topic step) (type yes-no) (order 77)
      (ask-when "client-system=community")
      (id "Apakah prinsip-prinsip dasar sudah dipahami tim?")
      (en "Does the team understand the basic principles?")
      (feeds prin-before-start)))
