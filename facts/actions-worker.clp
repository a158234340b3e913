; What an action means in practice, for the worker's authority, information, status and charisma.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-base-authority
   (action (subject base-authority)
      (origin "seed S1.3; activities ext")
      (goal-id "Wewenang Anda jelas dan sah.")
      (goal-en "The worker's authority is clear and lawful.")
      (activities-id
         "Minta surat tugas atau mandat tertulis"
         "Jelaskan batas wewenang kepada sasaran"
         "Sepakati pejabat yang mendampingi bila perlu")
      (activities-en
         "Get a letter of assignment or mandate"
         "Explain its limits to the target"
         "Agree on an accompanying official if needed")
      (method-id "Klarifikasi mandat")
      (method-en "Clarifying the mandate")
      (target-id "Lembaga Anda dan sasaran perubahan")
      (target-en "The worker's agency and the target")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Surat tugas, uraian wewenang")
      (resources-en "Letter of assignment, terms of authority")
      (indicator-id "Sasaran tahu siapa Anda dan apa batas wewenang Anda")
      (indicator-en "The target knows who the worker is and the limits")
      (mistake-id "Bertindak melebihi wewenang")
      (mistake-en "Acting beyond the authority")))

(deffacts action-base-charisma-b-morale
   (action (subject base-charisma-b-morale)
      (origin "seed S1.5b; activities ext")
      (goal-id "Semangat dan kerja sama tim terjaga.")
      (goal-en "Morale and cooperation are kept up.")
      (activities-id
         "Rayakan kemajuan kecil bersama"
         "Bagi peran agar tiap orang berarti"
         "Beri umpan balik segera dan jujur")
      (activities-en
         "Celebrate small progress together"
         "Share roles so that each counts"
         "Give prompt, honest feedback")
      (method-id "Penguatan semangat kelompok")
      (method-en "Strengthening group spirit")
      (target-id "Klien, warga, dan mitra kerja")
      (target-en "Client, residents and partners")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Waktu bertemu, catatan kemajuan")
      (resources-en "Meeting time, progress record")
      (indicator-id "Kehadiran dan inisiatif anggota bertambah")
      (indicator-en "Attendance and initiative grow")
      (mistake-id "Semuanya bergantung pada pribadi Anda")
      (mistake-en "Everything hangs on the worker's person")))

(deffacts action-base-information-a-complete
   (action (subject base-information-a-complete)
      (origin "seed S1.6a; activities ext")
      (goal-id "Keputusan berdasar informasi lengkap dan akurat.")
      (goal-en "Decisions rest on complete, accurate information.")
      (activities-id
         "Catat apa yang diketahui, diduga, dan belum diketahui"
         "Cek silang dengan dua sumber"
         "Susun ringkasan satu halaman"
         "Sampaikan kepada pengambil keputusan")
      (activities-en
         "List what is known, assumed and unknown"
         "Cross-check with two sources"
         "Write a one-page summary"
         "Give it to those who decide")
      (method-id "Verifikasi dan penyajian data")
      (method-en "Verifying and presenting data")
      (target-id "Klien, warga, dan pengambil keputusan")
      (target-en "Client, residents and decision makers")
      (role-id "tenaga ahli")
      (role-en "expert")
      (resources-id "Data, dokumen, narasumber")
      (resources-en "Data, documents, informants")
      (indicator-id "Celah data terisi dan ringkasan dipakai dalam keputusan")
      (indicator-en "Gaps are filled and the summary is used in deciding")
      (mistake-id "Menahan atau memilih data untuk menggiring keputusan")
      (mistake-en "Withholding or selecting data to steer the decision")))

(deffacts action-base-information-b-gatekeepers
   (action (subject base-information-b-gatekeepers)
      (origin "seed S1.6b; activities ext")
      (goal-id "Informasi mengalir lewat orang yang memegang kendalinya.")
      (goal-en "Information flows through those who hold it.")
      (activities-id
         "Kenali siapa yang menguasai informasi"
         "Temui dan jelaskan tujuan"
         "Sepakati cara berbagi informasi")
      (activities-en
         "Find out who controls information"
         "Meet them and explain the purpose"
         "Agree how information is shared")
      (method-id "Pendekatan pribadi kepada pengendali informasi")
      (method-en "Personal approach to gatekeepers")
      (target-id "Pengendali informasi (pengurus, kepala, admin grup)")
      (target-en "Gatekeepers (officers, heads, group admins)")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Perkenalan, waktu, bahan singkat")
      (resources-en "Introduction, time, short material")
      (indicator-id "Pesan sampai kepada sasaran lewat jalur itu")
      (indicator-en "Messages reach the target through that channel")
      (mistake-id "Melewati pengendali sehingga ia merasa disaingi")
      (mistake-en "Going round the gatekeeper, who then feels rivalled")))

(deffacts action-base-status-a-position
   (action (subject base-status-a-position)
      (origin "seed S1.4a; activities ext")
      (goal-id "Jabatan resmi Anda dikenal sasaran.")
      (goal-en "The target knows the worker's formal position.")
      (activities-id
         "Perkenalkan diri dan lembaga secara resmi"
         "Sebut tugas dan lama penugasan"
         "Beri kontak yang dapat dicek")
      (activities-en
         "Introduce yourself and the agency formally"
         "State task and term"
         "Give a contact that can be checked")
      (method-id "Perkenalan resmi")
      (method-en "Formal introduction")
      (target-id "Sasaran dan tokoh setempat")
      (target-en "Target and local figures")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Kartu tugas, surat lembaga")
      (resources-en "Staff card, agency letter")
      (indicator-id "Sasaran dapat menyebut siapa Anda dan tugas Anda")
      (indicator-en "The target can say who the worker is and the task")
      (mistake-id "Memakai jabatan untuk menekan")
      (mistake-en "Using the post to press")))

(deffacts action-base-status-c-prestige
   (action (subject base-status-c-prestige)
      (origin "seed S1.4c; activities ext")
      (goal-id "Nama baik lembaga membuka jalan kerja sama.")
      (goal-en "The agency's good name opens the way.")
      (activities-id
         "Sebut lembaga dan hasil kerjanya dengan jujur"
         "Minta pengantar dari pimpinan lembaga"
         "Jaga janji agar nama baik terpelihara")
      (activities-en
         "Name the agency and its results honestly"
         "Ask its head for an introduction"
         "Keep promises so that the name stays good")
      (method-id "Pemanfaatan nama baik lembaga")
      (method-en "Using agency prestige")
      (target-id "Sasaran dan mitra")
      (target-en "Target and partners")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Profil singkat lembaga")
      (resources-en "Short agency profile")
      (indicator-id "Pintu pertemuan terbuka")
      (indicator-en "Doors to meetings open")
      (mistake-id "Menjual nama besar tanpa kerja nyata")
      (mistake-en "Trading on the name without real work")))
