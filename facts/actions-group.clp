; What an action means in practice, for a group in crisis: the five understandings.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-grp-und-1-social-assessment
   (action (subject grp-und-1-social-assessment)
      (origin "seed S11.1; activities ext")
      (goal-id "Kondisi krisis dipahami dari semua pihak.")
      (goal-en "The crisis is understood from all sides.")
      (activities-id
         "Dengar tiap anggota tentang apa yang terjadi"
         "Lihat hubungan dengan lingkungan luar"
         "Gambar genogram atau peta relasi"
         "Rangkum bersama keluarga/kelompok")
      (activities-en
         "Hear each member on what happened"
         "Look at ties with the outside"
         "Draw a genogram or relation map"
         "Sum up with the family or group")
      (method-id "Pemahaman sosial")
      (method-en "Social assessment")
      (target-id "Semua anggota keluarga/kelompok")
      (target-en "All members")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Waktu bertemu, genogram")
      (resources-en "Meeting time, genogram")
      (indicator-id "Ringkasan dibenarkan semua anggota")
      (indicator-en "All members confirm the summary")
      (mistake-id "Hanya mendengar anggota yang paling vokal")
      (mistake-en "Hearing only the loudest member")))

(deffacts action-grp-und-2-coping
   (action (subject grp-und-2-coping)
      (origin "seed S11.2; activities ext")
      (goal-id "Kemampuan menanggulangi yang dimiliki dan biasa dipakai diketahui.")
      (goal-en "The members' usual coping is known.")
      (activities-id
         "Tanyakan cara mengatasi masalah dahulu"
         "Cek mana yang dicoba kali ini dan hasilnya"
         "Catat kekuatan tiap anggota")
      (activities-en
         "Ask how problems were met before"
         "Check what was tried now and how it went"
         "Note each member's strength")
      (method-id "Kajian cara mengatasi kesulitan (koping)")
      (method-en "Coping review")
      (target-id "Tiap anggota")
      (target-en "Each member")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Panduan pertanyaan tentang cara mengatasi kesulitan")
      (resources-en "Coping questions")
      (indicator-id "Daftar cara yang berhasil dan gagal tersusun")
      (indicator-en "A list of what works and fails exists")
      (mistake-id "Menganggap keluarga tidak punya kemampuan")
      (mistake-en "Assuming that the family has no ability")))

(deffacts action-grp-und-3-precipitant
   (action (subject grp-und-3-precipitant)
      (origin "seed S11.3; activities ext")
      (goal-id "Sumber pencetus utama diketahui.")
      (goal-en "The main precipitating source is known.")
      (activities-id
         "Susun urutan kejadian (garis waktu)"
         "Tanyakan \"mengapa sekarang?\""
         "Bandingkan pandangan tiap anggota"
         "Pilih satu sumber utama")
      (activities-en
         "Draw a time line of events"
         "Ask \"why now?\""
         "Compare members' views"
         "Choose one main source")
      (method-id "Garis waktu kejadian")
      (method-en "Event time line")
      (target-id "Keluarga atau kelompok")
      (target-en "Family or group")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Kertas lebar, catatan peristiwa")
      (resources-en "Large paper, event notes")
      (indicator-id "Anggota sepakat tentang sumber utama")
      (indicator-en "Members agree on the main source")
      (mistake-id "Mencari siapa yang salah")
      (mistake-en "Looking for someone to blame")))

(deffacts action-grp-und-4-imbalance
   (action (subject grp-und-4-imbalance)
      (origin "seed S11.4; activities ext")
      (goal-id "Yang terganggu dikenali: tubuh, pikiran dan perasaan, hubungan sosial.")
      (goal-en "The biological, psychological and social imbalance is known.")
      (activities-id
         "Periksa kesehatan, tidur, dan makan"
         "Tanyakan perasaan dan pikiran"
         "Lihat hubungan dan kegiatan sosial"
         "Urutkan mana yang paling mendesak")
      (activities-en
         "Check health, sleep and food"
         "Ask about feelings and thoughts"
         "Look at ties and social activity"
         "Rank by urgency")
      (method-id "Penilaian bio-psiko-sosial")
      (method-en "Bio-psycho-social assessment")
      (target-id "Tiap anggota")
      (target-en "Each member")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Lembar penilaian, rujukan kesehatan")
      (resources-en "Assessment sheet, health referral")
      (indicator-id "Tiap bidang dinilai dan ada prioritas")
      (indicator-en "Each field is assessed and ranked")
      (mistake-id "Melihat satu bidang saja")
      (mistake-en "Looking at one field only")))

(deffacts action-grp-und-5-caplan
   (action (subject grp-und-5-caplan)
      (origin "seed S11.5; activities ext CAPLAN")
      (goal-id "Keadaan keseimbangan dan kebutuhan yang dirasakan dirumuskan.")
      (goal-en "The state of balance and the felt need are stated.")
      (activities-id
         "Bandingkan keadaan dahulu dan sekarang"
         "Tanyakan apa yang dirasa perlu dipulihkan"
         "Rumuskan tujuan bersama")
      (activities-en
         "Compare then and now"
         "Ask what members feel needs restoring"
         "State the goal together")
      (method-id "Paradigma Caplan")
      (method-en "Caplan's paradigm")
      (target-id "Keluarga atau kelompok")
      (target-en "Family or group")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Hasil empat pemahaman sebelumnya")
      (resources-en "Results of the four earlier understandings")
      (indicator-id "Tujuan pemulihan disebut dengan kata anggota sendiri")
      (indicator-en "The goal is stated in the members' own words")
      (mistake-id "Menetapkan tujuan menurut PS saja")
      (mistake-en "Setting the goal by the worker alone")))
