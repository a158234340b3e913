; Questions about: information, interview, observation.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-contact-purpose
   (question (fact contact-purpose) (topic interview) (type one) (order 107)
      (ask-when "always")
      (id "Apa tujuan pertemuan berikut?")
      (en "Purpose of the next contact?")
      (feeds int-purpose-sets-type))
   (choice (fact contact-purpose) (value background) (id "menggali latar belakang") (en "background"))
   (choice (fact contact-purpose) (value assess) (id "menilai atau memutuskan") (en "assess"))
   (choice (fact contact-purpose) (value change) (id "membantu perubahan") (en "help change"))
   (choice (fact contact-purpose) (value none) (id "belum ada") (en "none")))

(deffacts q-interviews-done
   (question (fact interviews-done) (topic interview) (type many) (order 108)
      (ask-when "always")
      (id "Wawancara apa yang sudah dilakukan?")
      (en "Which interviews have been done?")
      (feeds int-type-informational int-type-diagnostic int-type-therapeutic))
   (choice (fact interviews-done) (value informational) (id "untuk keterangan awal (informasional)") (en "informational"))
   (choice (fact interviews-done) (value diagnostic) (id "untuk menilai masalah (diagnostik)") (en "diagnostic"))
   (choice (fact interviews-done) (value therapeutic) (id "untuk membantu perubahan (terapeutik)") (en "therapeutic"))
   (choice (fact interviews-done) (value none) (id "belum ada") (en "none")))

(deffacts q-int-guide
   (question (fact int-guide) (topic interview) (type yes-no) (order 109)
      (ask-when "contact-purpose=background,assess,change OR interviews-done=none")
      (id "Apakah susunan wawancara dan pertanyaannya sudah ada?")
      (en "Are the interview frame and its questions ready?")
      (feeds int-skill-i-frame)))

(deffacts q-int-open-close
   (question (fact int-open-close) (topic interview) (type yes-no) (order 110)
      (ask-when "contact-purpose=background,assess,change OR interviews-done=none")
      (id "Apakah pembukaan dan penutupan wawancara sudah disiapkan?")
      (en "Are opening and closing prepared?")
      (feeds int-skill-ii-open-close)))

(deffacts q-int-nonverbal-recorded
   (question (fact int-nonverbal-recorded) (topic interview) (type yes-no) (order 111)
      (ask-when "interviews-done∋informational,diagnostic,therapeutic")
      (id "Apakah gerak-gerik (yang nonverbal) juga direkam atau dicatat?")
      (en "Is the nonverbal recorded or noted too?")
      (feeds int-skill-iii-record int-record-both)))

(deffacts q-int-report
   (question (fact int-report) (topic interview) (type yes-no) (order 112)
      (ask-when "interviews-done∋informational,diagnostic,therapeutic")
      (id "Apakah laporan yang menjelaskan arti hasil wawancara sudah dibuat?")
      (en "Has the analytic report been made?")
      (feeds int-skill-iv-report com-reason-iv-summarise)))

(deffacts q-verbal-nonverbal-conflict
   (question (fact verbal-nonverbal-conflict) (topic interview) (type yes-no) (order 113)
      (ask-when "always")
      (id "Apakah kata-kata dan gerak-gerik klien bertentangan?")
      (en "Do the client's words and nonverbal signs conflict?")
      (feeds com-feature-iv-integrate int-nonverbal-genuine)))

(deffacts q-shared-language
   (question (fact shared-language) (topic interview) (type yes-no) (order 114)
      (ask-when "always")
      (id "Adakah bahasa, kata-kata, dan isyarat yang dipahami kedua pihak?")
      (en "Is there a \"language\" both understand?")
      (feeds com-feature-v-language ext-interpreter)))

(deffacts q-common-interest
   (question (fact common-interest) (topic interview) (type yes-no) (order 115)
      (ask-when "always")
      (id "Apakah Anda dan klien sama-sama mau berbagi keterangan?")
      (en "Do both parties want to share information?")
      (feeds com-feature-i-two-parties)))

(deffacts q-obs-kind
   (question (fact obs-kind) (topic interview) (type many) (order 116)
      (ask-when "always")
      (id "Pengamatan apa yang sudah dilakukan?")
      (en "Which observation has been done?")
      (feeds obs-participant obs-nonparticipant))
   (choice (fact obs-kind) (value participant) (id "ikut dalam kegiatan") (en "participant"))
   (choice (fact obs-kind) (value nonparticipant) (id "mengamati dari luar") (en "non-participant"))
   (choice (fact obs-kind) (value none) (id "belum ada") (en "none")))

(deffacts q-obs-manager
   (question (fact obs-manager) (topic interview) (type yes-no) (order 117)
      (ask-when "obs-kind∋participant")
      (id "Apakah pengamat juga pengelola atau penanggung jawab pihak yang diamati?")
      (en "Does the observer also manage or answer for the observed?")
      (feeds obs-participant-manager-bias)))

(deffacts q-obs-instrument
   (question (fact obs-instrument) (topic interview) (type yes-no) (order 118)
      (ask-when "obs-kind∋participant,nonparticipant,none")
      (id "Apakah daftar pengamatan yang sesuai dengan tujuan sudah disusun?")
      (en "Has an observation instrument fitted to the purpose been drawn up?")
      (feeds obs-instrument)))

(deffacts q-info-complete
   (question (fact info-complete) (topic interview) (type yes-no) (order 119)
      (ask-when "always")
      (id "Apakah informasi tentang masalah ini lengkap dan akurat?")
      (en "Is the information on this problem complete and accurate?")
      (feeds base-information-a-complete)))
