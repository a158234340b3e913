; Questions about: safety (ask before anything else).
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-risk-screened
   (question (fact risk-screened) (topic safety) (type yes-no) (order 4)
      (ask-when "always")
      (id "Apakah risiko bahaya sudah ditanyakan kepada klien atau warga?")
      (en "Have the client or residents been asked about risk of harm?")
      (feeds ext-risk-screen)))

(deffacts q-risk-suicide
   (question (fact risk-suicide) (topic safety) (type one) (order 7)
      (ask-when "always")
      (id "Adakah pikiran atau rencana mengakhiri hidup?")
      (en "Any thoughts or plan to end life?")
      (feeds ext-safety-now ext-refer))
   (choice (fact risk-suicide) (value none) (id "tidak ada") (en "none"))
   (choice (fact risk-suicide) (value ideation) (id "ada pikiran") (en "thoughts"))
   (choice (fact risk-suicide) (value plan) (id "ada rencana, alat atau percobaan") (en "plan, means or attempt"))
   (choice (fact risk-suicide) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-risk-harm-others
   (question (fact risk-harm-others) (topic safety) (type yes-no) (order 8)
      (ask-when "always")
      (id "Adakah ancaman mencederai orang lain?")
      (en "Any threat to harm others?")
      (feeds ext-safety-now)))

(deffacts q-violence-ongoing
   (question (fact violence-ongoing) (topic safety) (type yes-no) (order 5)
      (ask-when "always")
      (id "Apakah kekerasan sedang berlangsung, baru terjadi, atau dikhawatirkan terulang? (ya bila salah satu)")
      (en "Is violence going on, recent, or feared to recur? (yes if any)")
      (feeds ext-safety-now ext-separate-contacts)))

(deffacts q-violence-household
   (question (fact violence-household) (topic safety) (type yes-no) (order 6)
      (ask-when "violence-ongoing=yes")
      (id "Apakah pelaku dan korban serumah?")
      (en "Do the violent person and the victim share a household?")
      (feeds ext-separate-contacts)))

(deffacts q-child-maltreatment
   (question (fact child-maltreatment) (topic safety) (type yes-no) (order 9)
      (ask-when "always")
      (id "Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk menyaksikan kekerasan di rumah)?")
      (en "Is child maltreatment or neglect suspected (including witnessing violence at home)?")
      (feeds ext-report-protect)))

(deffacts q-sexual-violence
   (question (fact sexual-violence) (topic safety) (type yes-no) (order 10)
      (ask-when "always")
      (id "Adakah dugaan kekerasan seksual atau perdagangan orang?")
      (en "Is sexual violence or trafficking suspected?")
      (feeds ext-safety-now ext-refer)))

(deffacts q-medical-emergency
   (question (fact medical-emergency) (topic safety) (type yes-no) (order 12)
      (ask-when "always")
      (id "Adakah keadaan gawat darurat medis (cedera, putus zat, psikosis, bayi sakit)?")
      (en "Is there a medical emergency (injury, withdrawal, psychosis, sick infant)?")
      (feeds ext-safety-now ext-refer)))

(deffacts q-basic-needs-urgent
   (question (fact basic-needs-urgent) (topic safety) (type yes-no) (order 13)
      (ask-when "always")
      (id "Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)?")
      (en "Are basic needs urgent (food, water, shelter)?")
      (feeds ext-basic-needs)))

(deffacts q-site-hazard
   (question (fact site-hazard) (topic safety) (type yes-no) (order 14)
      (ask-when "always")
      (id "Apakah masih ada bahaya di tempat itu (bencana, bahan kimia)?")
      (en "Is there still a hazard on site (disaster, chemicals)?")
      (feeds ext-safety-now)))

(deffacts q-threat-by-criminals
   (question (fact threat-by-criminals) (topic safety) (type yes-no) (order 15)
      (ask-when "always")
      (id "Adakah ancaman dari pelaku kejahatan terhadap warga, klien, atau Anda?")
      (en "Are residents, clients or workers threatened by criminals?")
      (feeds ext-safety-now)))

(deffacts q-safe-place
   (question (fact safe-place) (topic safety) (type yes-no) (order 16)
      (ask-when "risk-suicide=ideation,plan OR risk-harm-others=yes OR violence-ongoing=yes OR child-maltreatment=yes OR sexual-violence=yes OR medical-emergency=yes OR site-hazard=yes OR threat-by-criminals=yes")
      (id "Adakah tempat atau orang yang aman bagi klien?")
      (en "Is there a safe place or person for the client?")
      (feeds ext-safety-now)))

(deffacts q-family-separated
   (question (fact family-separated) (topic safety) (type yes-no) (order 41)
      (ask-when "event-kind=disaster,migration,separation OR site-hazard=yes OR basic-needs-urgent=yes")
      (id "Adakah anggota keluarga yang hilang atau terpisah?")
      (en "Is a family member missing or separated?")
      (feeds ext-trace-family)))

(deffacts q-referral-made
   (question (fact referral-made) (topic safety) (type yes-no) (order 17)
      (ask-when "risk-suicide=ideation,plan OR risk-harm-others=yes OR violence-ongoing=yes OR child-maltreatment=yes OR sexual-violence=yes OR medical-emergency=yes OR site-hazard=yes OR threat-by-criminals=yes OR problem-domains∋substance")
      (id "Apakah rujukan untuk keselamatan atau kesehatan itu sudah dilakukan?")
      (en "Has the referral for safety or health been made?")
      (feeds ext-refer)))
