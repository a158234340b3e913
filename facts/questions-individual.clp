; Questions about: individual: problem and factors.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-ind-hard-alone
   (question (fact ind-hard-alone) (topic individual) (type yes-no) (order 24)
      (ask-when "client-system=individual")
      (id "Apakah masalah ini sulit dipecahkan sendiri oleh klien?")
      (en "Is the problem hard for the client to solve alone?")
      (feeds ind-criterion-hard-alone)))

(deffacts q-ind-felt-disturbing
   (question (fact ind-felt-disturbing) (topic individual) (type yes-no) (order 25)
      (ask-when "client-system=individual")
      (id "Apakah klien merasakan masalah ini mengganggu pertumbuhan, perkembangan, dan hubungannya dengan orang lain?")
      (en "Does the client feel that the problem disturbs his or her growth, development and relations with others?")
      (feeds ind-criterion-disturbs)))

(deffacts q-ind-factors-known
   (question (fact ind-factors-known) (topic individual) (type many) (order 26)
      (ask-when "client-system=individual")
      (id "Apa tentang diri klien yang sudah dikenali?")
      (en "Which factors are already understood?")
      (feeds ind-factor-biological ind-factor-social ind-factor-uniqueness))
   (choice (fact ind-factors-known) (value biological) (id "tubuh dan kesehatan") (en "biological"))
   (choice (fact ind-factors-known) (value social) (id "keluarga dan pergaulan") (en "social"))
   (choice (fact ind-factors-known) (value uniqueness) (id "keunikan diri") (en "uniqueness"))
   (choice (fact ind-factors-known) (value none) (id "belum ada") (en "none")))

(deffacts q-sit-known
   (question (fact sit-known) (topic individual) (type many) (order 27)
      (ask-when "always")
      (id "Sisi mana dari keadaan sekitar yang sudah dinilai?")
      (en "Which dimensions of the social situation have been assessed?")
      (feeds sit-dim-time sit-dim-space sit-dim-culture sit-dim-process sit-goal sit-each-problem))
   (choice (fact sit-known) (value time) (id "waktu") (en "time"))
   (choice (fact sit-known) (value space) (id "ruang") (en "space"))
   (choice (fact sit-known) (value culture) (id "budaya") (en "culture"))
   (choice (fact sit-known) (value process) (id "proses") (en "process"))
   (choice (fact sit-known) (value goals) (id "tujuan pihak terlibat") (en "goals of those involved"))
   (choice (fact sit-known) (value none) (id "belum ada") (en "none")))

(deffacts q-beh-specific
   (question (fact beh-specific) (topic individual) (type yes-no) (order 28)
      (ask-when "client-system=individual")
      (id "Adakah perilaku spesifik yang dapat diamati dan dihitung?")
      (en "Is there a specific behaviour that can be observed and counted?")
      (feeds app-behavioural)))

(deffacts q-beh-triggers-known
   (question (fact beh-triggers-known) (topic individual) (type yes-no) (order 29)
      (ask-when "beh-specific=yes")
      (id "Apakah pemicu dan akibat perilaku itu sudah dikenali? (ya = keduanya)")
      (en "Are its triggers and consequences known? (yes = both)")
      (feeds app-behavioural)))

(deffacts q-cw-needs-problem-solving
   (question (fact cw-needs-problem-solving) (topic individual) (type yes-no) (order 30)
      (ask-when "client-system=individual")
      (id "Apakah klien perlu dibantu memikirkan dan memutuskan langkah demi langkah?")
      (en "Does the client need help to think through and decide step by step?")
      (feeds app-casework)))

(deffacts q-eco-misfit
   (question (fact eco-misfit) (topic individual) (type yes-no) (order 31)
      (ask-when "client-system=individual")
      (id "Apakah masalah terletak pada ketidakcocokan klien dengan lingkungannya (rumah, sekolah, kerja, layanan)?")
      (en "Does the problem lie in a poor fit between the client and the environment (home, school, work, services)?")
      (feeds app-ecological)))

(deffacts q-si-insight
   (question (fact si-insight) (topic individual) (type one) (order 32)
      (ask-when "client-system=individual,family,group")
      (id "Seberapa dalam klien memahami masalahnya?")
      (en "How deeply does the client understand the problem?")
      (feeds si-a-insight))
   (choice (fact si-insight) (value deep) (id "dalam") (en "deep"))
   (choice (fact si-insight) (value partial) (id "sebagian") (en "partial"))
   (choice (fact si-insight) (value shallow) (id "dangkal") (en "shallow"))
   (choice (fact si-insight) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-si-communicates
   (question (fact si-communicates) (topic individual) (type yes-no) (order 33)
      (ask-when "client-system=individual,family,group")
      (id "Apakah klien dapat bercerita kepada orang lain dan jujur kepada dirinya sendiri? (ya = keduanya)")
      (en "Can the client communicate with others and with self? (yes = both)")
      (feeds si-b-communication)))

(deffacts q-si-attends
   (question (fact si-attends) (topic individual) (type yes-no) (order 34)
      (ask-when "client-system=individual,family,group")
      (id "Apakah klien mampu memberi perhatian pada masalahnya?")
      (en "Can the client give attention to the problem?")
      (feeds si-c-attention)))
