; What an action means in practice, for the steps of community intervention.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-step-1-research
   (action (subject step-1-research)
      (origin "seed S13.p5; activities ext")
      (goal-id "Masalah, kebutuhan, dan sumber daya diketahui bersama warga.")
      (goal-en "Problem, needs and resources are known with residents.")
      (activities-id
         "Bentuk tim warga"
         "Kumpulkan data lewat wawancara, pengamatan, dan dokumen"
         "Dengar kelompok yang jarang didengar"
         "Bahas hasil dalam rembuk")
      (activities-en
         "Form a residents' team"
         "Collect data by interview, observation, documents"
         "Hear those seldom heard"
         "Discuss results together")
      (method-id "Penelitian partisipatif")
      (method-en "Participatory research")
      (target-id "Warga semua kelompok")
      (target-en "Residents of all groups")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Panduan, relawan, waktu 2–6 minggu")
      (resources-en "Guides, volunteers, 2–6 weeks")
      (indicator-id "Temuan dibenarkan warga dan memuat sumber daya")
      (indicator-en "Findings confirmed and include resources")
      (mistake-id "Meneliti warga tanpa mengembalikan hasilnya")
      (mistake-en "Researching without giving results back")))

(deffacts action-step-2-planning
   (action (subject step-2-planning)
      (origin "seed S13.p5, S13.3–5; activities ext")
      (goal-id "Ada rencana yang diputuskan bersama dan menyeluruh.")
      (goal-en "A joint, comprehensive plan exists.")
      (activities-id
         "Urutkan masalah dari hasil penelitian"
         "Tetapkan tujuan, kegiatan, penanggung jawab, waktu"
         "Periksa enam prinsip"
         "Tulis cara menilai hasil")
      (activities-en
         "Rank problems from research"
         "Set goals, activities, persons, dates"
         "Check the six principles"
         "Write how results are judged")
      (method-id "Perencanaan partisipatif")
      (method-en "Participatory planning")
      (target-id "Warga, tokoh, lembaga terkait")
      (target-en "Residents, figures, agencies")
      (role-id "fasilitator")
      (role-en "facilitator")
      (resources-id "Hasil penelitian, tempat rembuk")
      (resources-en "Research results, meeting place")
      (indicator-id "Rencana tertulis dan dapat dijelaskan warga")
      (indicator-en "Written plan residents can explain")
      (mistake-id "Petugas menulis rencana di kantor")
      (mistake-en "The worker writes the plan in the office")))

(deffacts action-step-3-coordination
   (action (subject step-3-coordination)
      (origin "seed S13.p5, S1.2a; activities ext")
      (goal-id "Lembaga dan kegiatan berjalan padu.")
      (goal-en "Agencies and activities run together.")
      (activities-id
         "Undang semua lembaga terkait"
         "Bagi tugas dan wilayah"
         "Sepakati narahubung dan jadwal"
         "Satukan data")
      (activities-en
         "Invite all agencies"
         "Divide tasks and areas"
         "Agree contacts and dates"
         "Join data")
      (method-id "Koordinasi dan integrasi")
      (method-en "Coordination and integration")
      (target-id "Lembaga, kelompok warga")
      (target-en "Agencies, residents' groups")
      (role-id "fasilitator")
      (role-en "facilitator")
      (resources-id "Daftar lembaga, notulen")
      (resources-en "Agency list, minutes")
      (indicator-id "Tidak ada kegiatan ganda atau terlewat")
      (indicator-en "Nothing doubled or missed")
      (mistake-id "Rapat tanpa pembagian tugas")
      (mistake-en "Meetings that share out no tasks")))

(deffacts action-step-4-funding
   (action (subject step-4-funding)
      (origin "seed S13.p5; activities ext")
      (goal-id "Dana cukup dan dikelola terbuka.")
      (goal-en "Funds suffice and are handled openly.")
      (activities-id
         "Hitung kebutuhan per kegiatan"
         "Cari iuran, dana desa, CSR, hibah"
         "Tetapkan pengelola dan pelaporan")
      (activities-en
         "Cost each activity"
         "Seek dues, village fund, donors"
         "Set managers and reporting")
      (method-id "Penggalangan dana")
      (method-en "Fund-raising")
      (target-id "Warga dan penyandang dana")
      (target-en "Residents and funders")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Anggaran, proposal, rekening bersama")
      (resources-en "Budget, proposal, joint account")
      (indicator-id "Dana diterima dan laporannya dibaca warga")
      (indicator-en "Funds received and report read")
      (mistake-id "Dana menentukan program")
      (mistake-en "The money decides the programme")))

(deffacts action-step-5-administration
   (action (subject step-5-administration)
      (origin "seed S13.p5; activities ext")
      (goal-id "Pelaksanaan tercatat dan teratur.")
      (goal-en "Execution is recorded and orderly.")
      (activities-id
         "Bagi tugas tertulis"
         "Buat buku kegiatan dan kas"
         "Jadwalkan tinjauan rutin")
      (activities-en
         "Write down tasks"
         "Keep activity and cash books"
         "Schedule reviews")
      (method-id "Tata kelola kegiatan")
      (method-en "Administration")
      (target-id "Pengurus warga")
      (target-en "Residents' committee")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Buku, formulir, pelatihan singkat")
      (resources-en "Books, forms, brief training")
      (indicator-id "Catatan lengkap dan tugas selesai tepat waktu")
      (indicator-en "Records complete, tasks on time")
      (mistake-id "Administrasi Anda pegang sendiri")
      (mistake-en "The worker keeps all records")))

(deffacts action-step-6-education
   (action (subject step-6-education)
      (origin "seed S13.p5; activities ext")
      (goal-id "Warga paham dan mampu menjalankan perubahan.")
      (goal-en "Residents understand and can carry out the change.")
      (activities-id
         "Pilih pesan utama bersama warga"
         "Pakai pertemuan, peragaan, media setempat"
         "Latih kader"
         "Tanyakan ulang pemahaman")
      (activities-en
         "Choose key messages with residents"
         "Use meetings, demonstration, local media"
         "Train volunteers"
         "Check understanding")
      (method-id "Kependidikan atau sosialisasi")
      (method-en "Education or socialisation")
      (target-id "Warga, terutama yang belum paham")
      (target-en "Residents, first those who do not know")
      (role-id "dinamisator")
      (role-en "dynamisator")
      (resources-id "Kader, bahan, tempat")
      (resources-en "Volunteers, material, place")
      (indicator-id "Warga mempraktikkan tanpa diingatkan")
      (indicator-en "Residents practise unprompted")
      (mistake-id "Ceramah satu arah")
      (mistake-en "One-way lecture")))

(deffacts action-step-7-action
   (action (subject step-7-action)
      (origin "seed S13.p5; activities ext ROTHMAN")
      (goal-id "Perubahan yang direncanakan diwujudkan secara damai dan sah.")
      (goal-en "The planned change is realised peacefully and lawfully.")
      (activities-id
         "Pastikan jalur bicara sudah dicoba"
         "Nilai risiko dan siapkan keselamatan"
         "Jalankan aksi yang diputuskan warga"
         "Evaluasi dan tindak lanjuti")
      (activities-en
         "Make sure talking was tried"
         "Weigh risks and prepare safety"
         "Carry out what residents decided"
         "Evaluate and follow up")
      (method-id "Aksi sosial")
      (method-en "Social action")
      (target-id "Pihak pembuat keputusan dan warga")
      (target-en "Decision makers and residents")
      (role-id "pembela (advocate)")
      (role-en "advocate")
      (resources-id "Data, sekutu, pendamping hukum")
      (resources-en "Data, allies, legal aid")
      (indicator-id "Ada keputusan atau perubahan nyata")
      (indicator-en "A decision or real change")
      (mistake-id "Aksi tanpa data atau menempatkan warga dalam bahaya")
      (mistake-en "Action without data or putting residents at risk")))
