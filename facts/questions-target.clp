; Questions about: target system.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-target-is-client
   (question (fact target-is-client) (topic target) (type yes-no) (order 96)
      (ask-when "always")
      (id "Apakah yang harus berubah (sasaran perubahan) klien sendiri?")
      (en "Is the one to change (target of change) the client?")
      (feeds inf-create-condition)))

(deffacts q-target-motivation
   (question (fact target-motivation) (topic target) (type one) (order 97)
      (ask-when "always")
      (id "Seberapa besar motivasi sasaran untuk ikut serta?")
      (en "How strong is the target's motivation to take part?")
      (feeds inf-motivate-participate))
   (choice (fact target-motivation) (value high) (id "tinggi") (en "high"))
   (choice (fact target-motivation) (value some) (id "ada") (en "some"))
   (choice (fact target-motivation) (value ambivalent) (id "mendua") (en "ambivalent"))
   (choice (fact target-motivation) (value none) (id "tidak ada") (en "none"))
   (choice (fact target-motivation) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-target-believes-right
   (question (fact target-believes-right) (topic target) (type yes-no) (order 98)
      (ask-when "always")
      (id "Apakah sasaran yakin prosesnya benar?")
      (en "Does the target believe the process is right?")
      (feeds proc-persuasion-conviction)))

(deffacts q-target-trusts-expertise
   (question (fact target-trusts-expertise) (topic target) (type yes-no) (order 99)
      (ask-when "always")
      (id "Apakah sasaran percaya pada keahlian Anda?")
      (en "Does the target trust the worker's expertise?")
      (feeds proc-persuasion-expertise)))

(deffacts q-relation-quality
   (question (fact relation-quality) (topic target) (type one) (order 100)
      (ask-when "always")
      (id "Bagaimana hubungan Anda dengan sasaran?")
      (en "Quality of the relation with the target?")
      (feeds proc-relationship-quality proc-relationship-dynamics))
   (choice (fact relation-quality) (value trusting) (id "saling percaya") (en "trusting"))
   (choice (fact relation-quality) (value neutral) (id "netral") (en "neutral"))
   (choice (fact relation-quality) (value strained) (id "tegang") (en "strained"))
   (choice (fact relation-quality) (value hostile) (id "bermusuhan") (en "hostile"))
   (choice (fact relation-quality) (value none) (id "belum ada") (en "none yet"))
   (choice (fact relation-quality) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-env-modifiable
   (question (fact env-modifiable) (topic target) (type many) (order 101)
      (ask-when "always")
      (id "Lingkungan mana yang dapat diubah?")
      (en "Which environment can be changed?")
      (feeds proc-environment-physical proc-environment-social))
   (choice (fact env-modifiable) (value physical) (id "fisik") (en "physical"))
   (choice (fact env-modifiable) (value social) (id "sosial (susunan kegiatan/kelompok)") (en "social"))
   (choice (fact env-modifiable) (value none) (id "tidak ada") (en "none")))
