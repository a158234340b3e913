; What an action means in practice, for interviews and observation.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-int-skill-i-frame
   (action (subject int-skill-i-frame)
      (origin "seed S4.3.i; activities ext")
      (goal-id "Wawancara berjalan terarah.")
      (goal-en "The interview stays directed.")
      (activities-id
         "Tulis tujuan wawancara"
         "Susun pokok dan pertanyaan terbuka"
         "Siapkan pertanyaan keselamatan"
         "Uji coba pada rekan")
      (activities-en
         "Write the purpose"
         "Draft topics and open questions"
         "Prepare safety questions"
         "Try them on a colleague")
      (method-id "Penyusunan panduan wawancara")
      (method-en "Drafting an interview guide")
      (target-id "Pewawancara")
      (target-en "Interviewer")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Panduan, berkas kasus")
      (resources-en "Guide, case file")
      (indicator-id "Semua pokok terjawab tanpa pertanyaan menggiring")
      (indicator-en "All topics answered without leading questions")
      (mistake-id "Membaca daftar pertanyaan seperti sensus")
      (mistake-en "Reading questions out like a census")))

(deffacts action-int-skill-ii-open-close
   (action (subject int-skill-ii-open-close)
      (origin "seed S4.3.ii; activities ext")
      (goal-id "Klien merasa aman sejak awal dan tahu kelanjutannya.")
      (goal-en "The client feels safe and knows what follows.")
      (activities-id
         "Buka dengan perkenalan, tujuan, dan kerahasiaan"
         "Tutup dengan ringkasan dan langkah berikut"
         "Tanyakan perasaan klien sebelum berpisah")
      (activities-en
         "Open with names, purpose, confidentiality"
         "Close with summary and next step"
         "Ask how the client feels before parting")
      (method-id "Pembukaan dan penutupan terencana")
      (method-en "Planned opening and closing")
      (target-id "Klien atau narasumber")
      (target-en "Client or informant")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Waktu cukup, tempat tenang")
      (resources-en "Enough time, quiet place")
      (indicator-id "Klien dapat menyebut langkah berikut")
      (indicator-en "The client can name the next step")
      (mistake-id "Berhenti mendadak setelah hal yang berat terungkap")
      (mistake-en "Stopping short after something heavy came up")))

(deffacts action-int-skill-iii-record
   (action (subject int-skill-iii-record)
      (origin "seed S4.2, S4.3.iii; activities ext")
      (goal-id "Kata-kata dan gerak-gerik tercatat berdampingan.")
      (goal-en "The verbal and nonverbal are recorded side by side.")
      (activities-id
         "Minta izin merekam atau mencatat"
         "Catat ucapan dan tampilan dalam dua kolom"
         "Tandai saat keduanya tidak cocok")
      (activities-en
         "Ask permission to record or take notes"
         "Note words and manner in two columns"
         "Mark where they differ")
      (method-id "Pencatatan dua kolom")
      (method-en "Two-column record")
      (target-id "Pewawancara")
      (target-en "Interviewer")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Lembar dua kolom, alat rekam bila diizinkan")
      (resources-en "Two-column sheet, recorder if allowed")
      (indicator-id "Catatan memuat keduanya dan dapat dipahami orang lain")
      (indicator-en "The record holds both and others can read it")
      (mistake-id "Mencampur tafsir dengan yang tampak")
      (mistake-en "Mixing interpretation with what was seen")))

(deffacts action-int-skill-iv-report
   (action (subject int-skill-iv-report)
      (origin "seed S4.3.iv; activities ext")
      (goal-id "Ada dasar tertulis untuk menetapkan bantuan.")
      (goal-en "There is a written basis for the help.")
      (activities-id
         "Pilah fakta, pendapat, dan dugaan"
         "Hubungkan temuan dengan masalah"
         "Simpulkan jenis bantuan yang mungkin"
         "Cek ulang kepada klien")
      (activities-en
         "Separate fact, opinion and guess"
         "Relate findings to the problem"
         "Conclude the possible help"
         "Check with the client")
      (method-id "Laporan analitik")
      (method-en "Analytic report")
      (target-id "Petugas dan lembaga")
      (target-en "Worker and agency")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Catatan wawancara dan pengamatan")
      (resources-en "Interview and observation notes")
      (indicator-id "Bantuan yang dipilih dapat dilacak ke laporan")
      (indicator-en "The help chosen can be traced to the report")
      (mistake-id "Menyalin percakapan tanpa analisis")
      (mistake-en "Copying the talk without analysis")))

(deffacts action-int-type-diagnostic
   (action (subject int-type-diagnostic)
      (origin "seed S4.1.2; activities ext INT3")
      (goal-id "Masalah dan penyebabnya dapat dinilai.")
      (goal-en "The problem and its causes can be assessed.")
      (activities-id
         "Perdalam hal yang menonjol dari wawancara awal"
         "Uji dugaan dengan contoh nyata"
         "Bandingkan dengan sumber lain"
         "Rumuskan penilaian bersama klien")
      (activities-en
         "Deepen what stood out before"
         "Test guesses with real examples"
         "Compare with other sources"
         "State the assessment with the client")
      (method-id "Wawancara diagnostik")
      (method-en "Diagnostic interview")
      (target-id "Klien, keluarga, pihak terkait")
      (target-en "Client, family, others involved")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Panduan, hasil wawancara awal")
      (resources-en "Guide, earlier notes")
      (indicator-id "Ada rumusan masalah yang disetujui klien")
      (indicator-en "A statement of the problem the client accepts")
      (mistake-id "Menempel label sebelum data cukup")
      (mistake-en "Labelling before data suffice")))

(deffacts action-int-type-informational
   (action (subject int-type-informational)
      (origin "seed S4.1.2; activities ext INT3")
      (goal-id "Latar belakang klien atau warga diketahui.")
      (goal-en "The background of the client or residents is known.")
      (activities-id
         "Tanyakan riwayat, keadaan, dan harapan"
         "Temui beberapa orang yang berbeda kedudukannya"
         "Catat sumber daya dan kebutuhan")
      (activities-en
         "Ask history, situation and hopes"
         "Meet people in different positions"
         "Note resources and needs")
      (method-id "Wawancara informasional")
      (method-en "Informational interview")
      (target-id "Klien, keluarga, warga, tokoh")
      (target-en "Client, family, residents, figures")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Panduan, izin, waktu kunjungan")
      (resources-en "Guide, permission, visiting time")
      (indicator-id "Gambaran latar belakang cukup untuk menilai")
      (indicator-en "The background suffices to assess")
      (mistake-id "Berhenti pada satu narasumber")
      (mistake-en "Stopping at one informant")))

(deffacts action-int-type-therapeutic
   (action (subject int-type-therapeutic)
      (origin "seed S4.1.2; activities ext INT3")
      (goal-id "Klien terbantu mengubah perasaan, pikiran, atau tindakan.")
      (goal-en "The client is helped to change feeling, thought or action.")
      (activities-id
         "Pastikan keadaan aman dan penilaian ada"
         "Sepakati tujuan perubahan"
         "Bantu klien mencoba pandangan atau tindakan baru"
         "Tinjau hasil tiap pertemuan")
      (activities-en
         "See that it is safe and assessed"
         "Agree on the change aimed at"
         "Help try a new view or act"
         "Review each meeting")
      (method-id "Wawancara terapeutik")
      (method-en "Therapeutic interview")
      (target-id "Klien")
      (target-en "Client")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Penilaian selesai, tempat aman, kompetensi PS")
      (resources-en "Assessment done, safe place, worker's competence")
      (indicator-id "Klien melaporkan perubahan yang disepakati")
      (indicator-en "The client reports the agreed change")
      (mistake-id "Menenangkan saja tanpa menyentuh sumber masalah")
      (mistake-en "Only calming without touching the source")))

(deffacts action-obs-instrument
   (action (subject obs-instrument)
      (origin "seed S5.4; activities ext")
      (goal-id "Pengamatan terarah pada tujuannya.")
      (goal-en "Observation serves its purpose.")
      (activities-id
         "Tentukan apa yang diamati dan mengapa"
         "Buat lembar dengan butir yang tampak"
         "Tetapkan waktu dan tempat"
         "Uji coba sekali")
      (activities-en
         "Decide what to observe and why"
         "Make a sheet of visible items"
         "Set time and place"
         "Try it once")
      (method-id "Penyusunan lembar pengamatan")
      (method-en "Drafting an observation sheet")
      (target-id "Pengamat")
      (target-en "Observer")
      (role-id "PS sebagai pengamat")
      (role-en "worker as observer")
      (resources-id "Lembar pengamatan")
      (resources-en "Observation sheet")
      (indicator-id "Dua pengamat mencatat hal yang serupa")
      (indicator-en "Two observers record alike")
      (mistake-id "Mengamati tanpa panduan lalu mengingat-ingat")
      (mistake-en "Observing without a guide and recalling later")))

(deffacts action-obs-nonparticipant
   (action (subject obs-nonparticipant)
      (origin "seed S5.3; activities ext")
      (goal-id "Ada gambaran situasi yang lebih objektif.")
      (goal-en "There is a more objective picture of the situation.")
      (activities-id
         "Minta izin pihak yang diamati"
         "Duduk di tempat yang tidak mengganggu"
         "Catat menurut instrumen"
         "Bandingkan dengan wawancara")
      (activities-en
         "Ask permission"
         "Sit where you do not disturb"
         "Record by the instrument"
         "Compare with interviews")
      (method-id "Pengamatan dari luar kegiatan (nonpartisipan)")
      (method-en "Non-participant observation")
      (target-id "Klien dalam situasinya (kelas, rumah, pertemuan)")
      (target-en "Client in the situation (class, home, meeting)")
      (role-id "PS sebagai pengamat")
      (role-en "worker as observer")
      (resources-id "Instrumen, izin, pengamat yang tidak terlibat")
      (resources-en "Instrument, permission, an uninvolved observer")
      (indicator-id "Catatan dua kali pengamatan saling mendukung")
      (indicator-en "Records of two observations agree")
      (mistake-id "Mengamati diam-diam tanpa izin")
      (mistake-en "Observing secretly")))

(deffacts action-obs-participant
   (action (subject obs-participant)
      (origin "seed S5.2; activities ext")
      (goal-id "Masalah dipahami dari dalam kehidupan warga.")
      (goal-en "The problem is understood from inside residents' life.")
      (activities-id
         "Ikuti kegiatan harian warga"
         "Catat pengalaman segera sesudahnya"
         "Sadari kedudukan sendiri"
         "Cek dengan pengamat lain")
      (activities-en
         "Join residents' daily life"
         "Write notes soon after"
         "Know your own position"
         "Check with another observer")
      (method-id "Pengamatan dari dalam kegiatan (partisipan)")
      (method-en "Participant observation")
      (target-id "Warga dan kegiatannya")
      (target-en "Residents and their activities")
      (role-id "PS sebagai pengamat")
      (role-en "worker as observer")
      (resources-id "Waktu tinggal atau hadir, buku catatan")
      (resources-en "Time to stay or attend, notebook")
      (indicator-id "Hal yang tidak muncul dalam wawancara terungkap")
      (indicator-en "Things not said in interviews come out")
      (mistake-id "Mengamati kegiatan yang dikelola sendiri tanpa pembanding")
      (mistake-en "Observing what one manages without a check")))
