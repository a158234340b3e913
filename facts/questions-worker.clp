; Questions about: the worker (bases of influence).
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-w-knowledge
   (question (fact w-knowledge) (topic worker) (type many) (order 120)
      (ask-when "always")
      (id "Pengetahuan apa yang Anda miliki untuk kasus ini?")
      (en "Which knowledge does the worker have for this case?")
      (feeds base-knowledge-a-interpersonal base-knowledge-b-planned-change base-knowledge-c-development base-knowledge-d-problems base-knowledge-e-models base-knowledge-f-services))
   (choice (fact w-knowledge) (value interpersonal) (id "hubungan antarpribadi") (en "interpersonal"))
   (choice (fact w-knowledge) (value planned-change) (id "perubahan berencana") (en "planned change"))
   (choice (fact w-knowledge) (value development) (id "perkembangan manusia") (en "human development"))
   (choice (fact w-knowledge) (value problems) (id "bidang masalah sosial") (en "problem fields"))
   (choice (fact w-knowledge) (value models) (id "model dan sistem") (en "models and systems"))
   (choice (fact w-knowledge) (value services) (id "sumber pelayanan") (en "service systems"))
   (choice (fact w-knowledge) (value none) (id "belum ada") (en "none")))

(deffacts q-w-services-access
   (question (fact w-services-access) (topic worker) (type yes-no) (order 121)
      (ask-when "always")
      (id "Dapatkah Anda menyediakan sumber material atau pelayanan?")
      (en "Can the worker provide material resources or services?")
      (feeds base-material)))

(deffacts q-w-authority
   (question (fact w-authority) (topic worker) (type many) (order 122)
      (ask-when "always")
      (id "Dari mana kewenangan Anda?")
      (en "Source of the worker's authority?")
      (feeds base-authority-education base-authority-formal base-authority-control))
   (choice (fact w-authority) (value education) (id "pendidikan profesional") (en "education"))
   (choice (fact w-authority) (value formal) (id "jabatan formal") (en "formal post"))
   (choice (fact w-authority) (value control) (id "tugas mengawasi (fungsi kontrol)") (en "control function"))
   (choice (fact w-authority) (value none) (id "tidak ada") (en "none")))

(deffacts q-w-reputation
   (question (fact w-reputation) (topic worker) (type one) (order 123)
      (ask-when "always")
      (id "Bagaimana nama Anda di mata sasaran?")
      (en "Worker's reputation in the target's eyes?")
      (feeds base-status-b-reputation))
   (choice (fact w-reputation) (value good) (id "baik") (en "good"))
   (choice (fact w-reputation) (value neutral) (id "netral") (en "neutral"))
   (choice (fact w-reputation) (value poor) (id "buruk") (en "poor"))
   (choice (fact w-reputation) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-w-status
   (question (fact w-status) (topic worker) (type yes-no) (order 124)
      (ask-when "always")
      (id "Apakah sasaran mengetahui jabatan resmi Anda?")
      (en "Does the target know the worker's formal position?")
      (feeds base-status-a-position)))

(deffacts q-w-agency-prestige
   (question (fact w-agency-prestige) (topic worker) (type one) (order 125)
      (ask-when "always")
      (id "Bagaimana nama lembaga Anda di mata sasaran?")
      (en "Prestige of the worker's agency?")
      (feeds base-status-c-prestige))
   (choice (fact w-agency-prestige) (value high) (id "tinggi") (en "high"))
   (choice (fact w-agency-prestige) (value low) (id "rendah") (en "low"))
   (choice (fact w-agency-prestige) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-w-charisma
   (question (fact w-charisma) (topic worker) (type yes-no) (order 126)
      (ask-when "always")
      (id "Apakah kepribadian dan kejujuran Anda menarik bagi sasaran?")
      (en "Do the worker's personality and integrity attract the target?")
      (feeds base-charisma-a-attributes)))

(deffacts q-w-raises-morale
   (question (fact w-raises-morale) (topic worker) (type yes-no) (order 127)
      (ask-when "always")
      (id "Pernahkah Anda berhasil menaikkan semangat dan kerja sama?")
      (en "Has the worker raised morale and cooperation?")
      (feeds base-charisma-b-morale)))

(deffacts q-w-information
   (question (fact w-information) (topic worker) (type many) (order 128)
      (ask-when "always")
      (id "Seberapa jauh Anda menguasai informasi tentang masalah ini?")
      (en "The worker's position on information?")
      (feeds base-information-a-complete base-information-b-gatekeepers))
   (choice (fact w-information) (value holds-complete) (id "memegang informasi lengkap akurat") (en "holds complete accurate information"))
   (choice (fact w-information) (value gatekeeper-access) (id "punya akses ke pengendali informasi") (en "access to gatekeepers"))
   (choice (fact w-information) (value none) (id "tidak ada") (en "none")))

(deffacts q-w-interagency
   (question (fact w-interagency) (topic worker) (type yes-no) (order 129)
      (ask-when "always")
      (id "Adakah hubungan kerja yang baik antarlembaga?")
      (en "Are inter-agency relations established?")
      (feeds base-relations-b-interagency base-material-b-relations)))

(deffacts q-w-can-alone
   (question (fact w-can-alone) (topic worker) (type yes-no) (order 130)
      (ask-when "always")
      (id "Dapatkah Anda atau lembaga Anda menangani masalah ini sendiri?")
      (en "Can the worker or agency handle this alone?")
      (feeds base-relations-a-limits)))

(deffacts q-w-is-party
   (question (fact w-is-party) (topic worker) (type yes-no) (order 131)
      (ask-when "always")
      (id "Apakah Anda sendiri pengurus atau pihak dalam masalah ini?")
      (en "Is the worker a leader of, or a party in, the matter?")
      (feeds obs-participant-manager-bias proc-relationship-worker-image)))

(deffacts q-w-sent-by-party
   (question (fact w-sent-by-party) (topic worker) (type yes-no) (order 132)
      (ask-when "always")
      (id "Apakah Anda dibayar atau ditugasi pihak yang berkepentingan dalam masalah ini?")
      (en "Is the worker paid or sent by a party with an interest in the matter?")
      (feeds proc-relationship-worker-image inf-planned-change)))

(deffacts q-w-skills
   (question (fact w-skills) (topic worker) (type many) (order 133)
      (ask-when "client-system=community")
      (id "Keterampilan kerja komunitas (ISK) apa yang Anda miliki?")
      (en "Which ISK skills does the worker have?")
      (feeds skill-analysis skill-community skill-procedural skill-required))
   (choice (fact w-skills) (value analysis) (id "menganalisis masalah") (en "problem analysis"))
   (choice (fact w-skills) (value community) (id "memahami masyarakat") (en "understanding the community"))
   (choice (fact w-skills) (value procedural) (id "tata cara: rapat, surat, lembaga (prosedural)") (en "procedural"))
   (choice (fact w-skills) (value none) (id "belum ada") (en "none")))
