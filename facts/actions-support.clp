; What an action means in practice, for support, linking and mediation.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-ext-light-support
   (action (subject ext-light-support)
      (origin "ext; cf. seed S8, S10, S14.p1")
      (goal-id "Klien atau warga tahu ke mana meminta bantuan.")
      (goal-en "Clients or residents know where to ask for help.")
      (activities-id
         "Beri informasi yang diminta"
         "Sepakati kontak bila keadaan berubah"
         "Tanyakan kabar sekali lagi kemudian")
      (activities-en
         "Give the information asked for"
         "Agree on a contact if things change"
         "Ask once more later")
      (method-id "Informasi dan pemantauan")
      (method-en "Information and monitoring")
      (target-id "Klien, keluarga, atau warga yang mampu sendiri")
      (target-en "Clients, family or residents who manage")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Nomor kontak, jadwal tinjauan")
      (resources-en "Contact number, review date")
      (indicator-id "Keadaan tetap baik saat ditinjau")
      (indicator-en "Things are still well at review")
      (mistake-id "Memaksakan program pada yang tidak memerlukan")
      (mistake-en "Forcing a programme on those who do not need it")))

(deffacts action-ext-linking
   (action (subject ext-linking)
      (origin "seed S1.2, S1.1f; ext AM")
      (goal-id "Klien terhubung dengan sumber atau layanan yang tepat.")
      (goal-en "The client is linked to the right resource or service.")
      (activities-id
         "Pilih layanan sesuai kebutuhan"
         "Hubungi dan buat janji"
         "Dampingi kunjungan pertama"
         "Cek hasilnya")
      (activities-en
         "Choose the service for the need"
         "Call and make an appointment"
         "Accompany the first visit"
         "Check the result")
      (method-id "Menghubungkan dengan layanan")
      (method-en "Linking (brokerage)")
      (target-id "Klien atau keluarga dan lembaga layanan")
      (target-en "Client or family and service agency")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Daftar layanan, surat pengantar, ongkos")
      (resources-en "Service list, referral letter, fare")
      (indicator-id "Layanan diterima, bukan sekadar alamat")
      (indicator-en "The service is received, not only an address")
      (mistake-id "Memberi alamat lalu menganggap selesai")
      (mistake-en "Giving an address and thinking it is done")))

(deffacts action-ext-local-skills
   (action (subject ext-local-skills)
      (origin "ext ABCD, SALEEBEY; cf. seed S13.1")
      (goal-id "Keterampilan klien, anggota, atau warga menjadi titik mulai pemecahan.")
      (goal-en "The skills of client, members or residents are where solving begins.")
      (activities-id
         "Data keterampilan dan kekuatan bersama orangnya"
         "Cocokkan dengan kebutuhan"
         "Mulai satu kegiatan yang mereka jalankan sendiri")
      (activities-en
         "List skills and strengths with the people"
         "Match with needs"
         "Start one activity they run themselves")
      (method-id "Pemetaan kekuatan dan keterampilan")
      (method-en "Mapping strengths and skills")
      (target-id "Klien, anggota, atau warga, termasuk yang biasa terlewat")
      (target-en "Client, members or residents, with those usually overlooked")
      (role-id "Anda, juga sebagai pemampu (enabler)")
      (role-en "social worker or enabler")
      (resources-id "Lembar data keterampilan, tempat bertemu")
      (resources-en "Skill sheet, meeting place")
      (indicator-id "Kegiatan berjalan dengan tenaga mereka sendiri")
      (indicator-en "An activity runs on their own work")
      (mistake-id "Mendatangkan orang luar untuk hal yang sudah mereka kuasai")
      (mistake-en "Bringing outsiders for what they can do")))

(deffacts action-ext-mediation
   (action (subject ext-mediation)
      (origin "ext ROTHMAN, DV")
      (goal-id "Pihak yang berselisih mencapai kesepakatan yang diterima.")
      (goal-en "The sides reach an agreement both accept.")
      (activities-id
         "Pastikan tidak ada kekerasan"
         "Temui tiap pihak terpisah dahulu"
         "Pilih penengah yang diterima semua"
         "Tulis kesepakatan dan tinjauannya")
      (activities-en
         "Make sure there is no violence"
         "Meet each side apart first"
         "Choose a mediator all accept"
         "Write the agreement and its review")
      (method-id "Mediasi")
      (method-en "Mediation")
      (target-id "Pihak-pihak yang berselisih")
      (target-en "The sides in dispute")
      (role-id "penengah")
      (role-en "mediator")
      (resources-id "Penengah netral, tempat netral")
      (resources-en "Neutral mediator, neutral place")
      (indicator-id "Kesepakatan dijalankan kedua pihak")
      (indicator-en "Both sides keep the agreement")
      (mistake-id "Mempertemukan korban dengan pelaku kekerasan")
      (mistake-en "Bringing a victim together with a violent person")))

(deffacts action-ext-mobilise-support
   (action (subject ext-mobilise-support)
      (origin "ext AM, RAPOPORT")
      (goal-id "Orang terdekat yang bersedia ikut menopang.")
      (goal-en "Willing people near the client give support.")
      (activities-id
         "Petakan siapa yang dipercaya klien"
         "Minta izin klien menghubungi mereka"
         "Bagi bantuan kecil yang nyata")
      (activities-en
         "Map whom the client trusts"
         "Ask the client's permission to contact them"
         "Share small concrete help")
      (method-id "Penggerakan dukungan sosial")
      (method-en "Mobilising social support")
      (target-id "Keluarga besar, tetangga, teman")
      (target-en "Relatives, neighbours, friends")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Daftar orang dekat, jadwal giliran")
      (resources-en "List of close people, rota")
      (indicator-id "Sedikitnya satu orang menjenguk atau membantu teratur")
      (indicator-en "At least one person visits or helps regularly")
      (mistake-id "Melibatkan kerabat yang menekan klien")
      (mistake-en "Involving relatives who press the client")))

(deffacts action-ext-new-coping
   (action (subject ext-new-coping)
      (origin "seed S10; ext AM")
      (goal-id "Anggota memiliki cara menanggulangi yang lebih berhasil.")
      (goal-en "Members have a better way of coping.")
      (activities-id
         "Kaji cara lama dan mengapa gagal"
         "Gali kekuatan tiap anggota"
         "Coba satu cara baru dalam minggu ini"
         "Tinjau dan perbaiki")
      (activities-en
         "Look at the old way and why it failed"
         "Find each member's strength"
         "Try one new way this week"
         "Review and mend")
      (method-id "Latihan pemecahan masalah keluarga/kelompok")
      (method-en "Family or group problem-solving practice")
      (target-id "Keluarga atau kelompok")
      (target-en "Family or group")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Pertemuan rutin, dukungan luar")
      (resources-en "Regular meetings, outside support")
      (indicator-id "Cara baru dipakai dan cara merusak berkurang")
      (indicator-en "The new way is used and the harmful one declines")
      (mistake-id "Melarang cara lama tanpa pengganti")
      (mistake-en "Forbidding the old way without a substitute")))

(deffacts action-ext-restore-equilibrium
   (action (subject ext-restore-equilibrium)
      (origin "seed S11.5; ext CAPLAN, RAPOPORT")
      (goal-id "Keluarga/kelompok kembali berfungsi sekurangnya seperti semula.")
      (goal-en "The family or group functions at least as before.")
      (activities-id
         "Rumuskan bersama arti \"seimbang lagi\""
         "Tangani satu ketidakseimbangan yang paling mengganggu"
         "Tetapkan tugas kecil tiap anggota"
         "Temui sering selama 4–6 minggu")
      (activities-en
         "Say together what \"balance again\" means"
         "Tackle the most disturbing imbalance"
         "Give each member a small task"
         "Meet often for 4–6 weeks")
      (method-id "Intervensi krisis singkat")
      (method-en "Brief crisis intervention")
      (target-id "Keluarga atau kelompok dalam krisis")
      (target-en "Family or group in crisis")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Jadwal pertemuan yang sering, dukungan, layanan terkait")
      (resources-en "Frequent meetings, support, related services")
      (indicator-id "Kegiatan harian dan peran berjalan lagi")
      (indicator-en "Daily life and roles run again")
      (mistake-id "Mengejar keadaan lama yang sebenarnya merusak")
      (mistake-en "Aiming at an old state that was harmful")))
