; What an action means in practice, for the skills of the worker.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-skill-analysis
   (action (subject skill-analysis)
      (origin "seed S14.p2; activities ext")
      (goal-id "Masalah terurai menjadi sebab, akibat, dan kekuatan.")
      (goal-en "The problem is parsed into causes, effects, strengths.")
      (activities-id
         "Buat pohon masalah bersama warga"
         "Bedakan gejala dan sebab"
         "Tentukan prioritas")
      (activities-en
         "Draw a problem tree with residents"
         "Tell symptom from cause"
         "Set priorities")
      (method-id "Analisis masalah")
      (method-en "Problem analysis")
      (target-id "Petugas dan tim warga")
      (target-en "Worker and residents' team")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Data penelitian, pelatihan")
      (resources-en "Research data, training")
      (indicator-id "Prioritas disepakati dan beralasan")
      (indicator-en "Priorities agreed with reasons")
      (mistake-id "Menyimpulkan dari satu cerita")
      (mistake-en "Concluding from one story")))

(deffacts action-skill-community
   (action (subject skill-community)
      (origin "seed S14.p2; activities ext")
      (goal-id "Petugas mengenal struktur, nilai, dan kelompok komunitas.")
      (goal-en "The worker knows the community's structure, values and groups.")
      (activities-id
         "Jelajahi wilayah bersama warga"
         "Petakan kelompok dan pengaruhnya"
         "Pelajari adat dan sejarah")
      (activities-en
         "Walk the area with residents"
         "Map groups and influence"
         "Learn custom and history")
      (method-id "Pengenalan komunitas")
      (method-en "Community profiling")
      (target-id "Petugas")
      (target-en "Worker")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Waktu lapangan, informan kunci")
      (resources-en "Field time, key informants")
      (indicator-id "Profil komunitas dibenarkan warga")
      (indicator-en "Residents confirm the profile")
      (mistake-id "Menyamakan semua komunitas")
      (mistake-en "Treating all communities alike")))

(deffacts action-skill-procedural
   (action (subject skill-procedural)
      (origin "seed S14.p2; activities ext")
      (goal-id "Prosedur program dan layanan dijalankan benar.")
      (goal-en "Programme and service procedures are carried out correctly.")
      (activities-id
         "Pelajari aturan dan syarat"
         "Buat daftar periksa langkah"
         "Latih warga mengurusnya")
      (activities-en
         "Learn rules and conditions"
         "Make a checklist"
         "Train residents")
      (method-id "Keterampilan prosedural")
      (method-en "Procedural skill")
      (target-id "Petugas dan warga")
      (target-en "Worker and residents")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Aturan, formulir, kontak")
      (resources-en "Rules, forms, contacts")
      (indicator-id "Berkas lengkap sekali ajukan")
      (indicator-en "Papers complete at first filing")
      (mistake-id "Menghafal prosedur lama yang sudah berubah")
      (mistake-en "Relying on an outdated procedure")))
