; Questions about: group and family, crisis.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-grp-functioning
   (question (fact grp-functioning) (topic group) (type one) (order 36)
      (ask-when "client-system=family,group")
      (id "Bagaimana keadaan keluarga/kelompok sekarang?")
      (en "How does the family/group function now?")
      (feeds grp-state-static grp-not-always-normal))
   (choice (fact grp-functioning) (value normal) (id "berjalan normal") (en "normal"))
   (choice (fact grp-functioning) (value static) (id "jalan di tempat (statis)") (en "static"))
   (choice (fact grp-functioning) (value disorganised) (id "kacau") (en "disorganised"))
   (choice (fact grp-functioning) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-grp-before
   (question (fact grp-before) (topic group) (type one) (order 37)
      (ask-when "client-system=family,group")
      (id "Bagaimana keadaannya sebelum gangguan ini?")
      (en "How did it function before this disturbance?")
      (feeds grp-caplan-equilibrium))
   (choice (fact grp-before) (value good) (id "baik") (en "good"))
   (choice (fact grp-before) (value mixed) (id "campuran") (en "mixed"))
   (choice (fact grp-before) (value poor) (id "buruk") (en "poor"))
   (choice (fact grp-before) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-event-known
   (question (fact event-known) (topic group) (type yes-no) (order 38)
      (ask-when "client-system=individual,family,group OR site-hazard=yes OR basic-needs-urgent=yes")
      (id "Adakah peristiwa yang mendahului gangguan?")
      (en "Did an event precede the disturbance?")
      (feeds grp-und-3-precipitant)))

(deffacts q-event-kind
   (question (fact event-kind) (topic group) (type one) (order 39)
      (ask-when "event-known=yes")
      (id "Jenis peristiwa?")
      (en "Kind of event?")
      (feeds grp-und-3-precipitant))
   (choice (fact event-kind) (value death) (id "kematian") (en "death"))
   (choice (fact event-kind) (value job-loss) (id "kehilangan kerja") (en "job loss"))
   (choice (fact event-kind) (value illness) (id "sakit atau disabilitas") (en "illness or disability"))
   (choice (fact event-kind) (value separation) (id "perpisahan atau perceraian") (en "separation"))
   (choice (fact event-kind) (value violence) (id "kekerasan") (en "violence"))
   (choice (fact event-kind) (value disaster) (id "bencana") (en "disaster"))
   (choice (fact event-kind) (value legal) (id "kasus hukum") (en "legal"))
   (choice (fact event-kind) (value migration) (id "pindah atau pulang migrasi") (en "migration"))
   (choice (fact event-kind) (value transition) (id "perubahan tahap hidup") (en "life transition"))
   (choice (fact event-kind) (value conflict) (id "konflik atau kehilangan kepercayaan") (en "conflict"))
   (choice (fact event-kind) (value substance) (id "pemakaian napza atau alkohol") (en "substance use"))
   (choice (fact event-kind) (value accident) (id "kecelakaan atau paparan") (en "accident or exposure"))
   (choice (fact event-kind) (value other) (id "lain") (en "other")))

(deffacts q-event-weeks
   (question (fact event-weeks) (topic group) (type whole-number) (order 40)
      (ask-when "event-known=yes")
      (id "Berapa minggu sejak peristiwa?")
      (en "Weeks since the event?")
      (feeds ext-crisis-phase)))

(deffacts q-source-agreed
   (question (fact source-agreed) (topic group) (type yes-no) (order 42)
      (ask-when "client-system=family,group")
      (id "Apakah para anggota sepakat tentang penyebab utamanya?")
      (en "Do members agree on the main source?")
      (feeds grp-und-3-precipitant)))

(deffacts q-several-sources
   (question (fact several-sources) (topic group) (type yes-no) (order 43)
      (ask-when "client-system=family,group")
      (id "Apakah ada beberapa kesulitan yang menumpuk?")
      (en "Are several sources piling up?")
      (feeds grp-und-3-precipitant)))

(deffacts q-grp-social-assessed
   (question (fact grp-social-assessed) (topic group) (type yes-no) (order 44)
      (ask-when "client-system=family,group")
      (id "Apakah keadaan ini sudah dinilai dari semua anggota dan pihak?")
      (en "Has the condition been assessed from all members and sides?")
      (feeds grp-und-1-social-assessment)))

(deffacts q-coping-usual
   (question (fact coping-usual) (topic group) (type yes-no) (order 45)
      (ask-when "client-system=family,group")
      (id "Apakah cara anggota biasa mengatasi kesulitan sudah diketahui?")
      (en "Are the usual ways of coping known?")
      (feeds grp-und-2-coping)))

(deffacts q-coping-result
   (question (fact coping-result) (topic group) (type one) (order 46)
      (ask-when "client-system=family,group")
      (id "Bagaimana hasil cara mengatasi yang biasa itu kali ini?")
      (en "How did that coping work this time?")
      (feeds grp-crisis-condition grp-dynamics-coping))
   (choice (fact coping-result) (value works) (id "berhasil") (en "works"))
   (choice (fact coping-result) (value partly) (id "sebagian") (en "partly"))
   (choice (fact coping-result) (value failed) (id "gagal") (en "failed"))
   (choice (fact coping-result) (value blocked) (id "terhalang") (en "blocked"))
   (choice (fact coping-result) (value untried) (id "belum dicoba") (en "untried"))
   (choice (fact coping-result) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-coping-harmful
   (question (fact coping-harmful) (topic group) (type yes-no) (order 47)
      (ask-when "client-system=individual,family,group")
      (id "Apakah ada cara yang merusak (mabuk, utang, menarik diri)?")
      (en "Is there harmful coping (drink, debt, withdrawal)?")
      (feeds ext-new-coping)))

(deffacts q-member-maturity
   (question (fact member-maturity) (topic group) (type yes-no) (order 48)
      (ask-when "client-system=family,group")
      (id "Apakah para anggota cukup dewasa untuk mengembangkan cara mengatasi kesulitan?")
      (en "Are members personally mature enough to develop ways of coping?")
      (feeds grp-member-maturity)))

(deffacts q-imbalance
   (question (fact imbalance) (topic group) (type many) (order 49)
      (ask-when "client-system=family,group")
      (id "Apa yang terganggu?")
      (en "Which balance is disturbed?")
      (feeds grp-und-4-imbalance grp-imbalance-factors))
   (choice (fact imbalance) (value biological) (id "tubuh dan kesehatan") (en "biological"))
   (choice (fact imbalance) (value psychological) (id "pikiran dan perasaan") (en "psychological"))
   (choice (fact imbalance) (value social) (id "hubungan sosial") (en "social integration"))
   (choice (fact imbalance) (value none) (id "tidak ada") (en "none")))

(deffacts q-felt-need
   (question (fact felt-need) (topic group) (type yes-no) (order 50)
      (ask-when "client-system=family,group")
      (id "Apakah para anggota merasa perlu memperbaiki keadaan?")
      (en "Do members feel a need to restore balance?")
      (feeds grp-caplan-felt-need)))

(deffacts q-crisis-signs
   (question (fact crisis-signs) (topic group) (type one) (order 51)
      (ask-when "client-system=family,group")
      (id "Tanda mana yang paling cocok dengan keadaan sekarang?")
      (en "Which signs fit best?")
      (feeds ext-crisis-phase))
   (choice (fact crisis-signs) (value rising) (id "tegang, memakai cara biasa") (en "tension, usual coping used"))
   (choice (fact crisis-signs) (value upset) (id "cara biasa gagal, makin tertekan") (en "usual coping fails, more upset"))
   (choice (fact crisis-signs) (value mobilising) (id "mencari cara baru") (en "trying new ways"))
   (choice (fact crisis-signs) (value breaking) (id "kacau, tidak berfungsi") (en "disorganised, not functioning"))
   (choice (fact crisis-signs) (value none) (id "tidak ada tanda krisis") (en "no crisis signs"))
   (choice (fact crisis-signs) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-perception-realistic
   (question (fact perception-realistic) (topic group) (type yes-no) (order 52)
      (ask-when "client-system=family,group OR event-known=yes")
      (id "Apakah peristiwa dipandang secara realistis?")
      (en "Is the event perceived realistically?")
      (feeds ext-balancing)))

(deffacts q-support-available
   (question (fact support-available) (topic group) (type yes-no) (order 53)
      (ask-when "client-system=individual,family,group")
      (id "Adakah dukungan (keluarga besar, tetangga, teman)?")
      (en "Is support available (relatives, neighbours, friends)?")
      (feeds ext-balancing)))
