; What an action means in practice, for actions that never wait for safety.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-ext-basic-needs
   (action (subject ext-basic-needs)
      (origin "ext ROBERTS")
      (goal-id "Pangan, air, dan tempat tinggal terpenuhi hari ini.")
      (goal-en "Food, water and shelter are met today.")
      (activities-id
         "Tanyakan kebutuhan paling mendesak"
         "Hubungi posko, dinas sosial, atau dapur umum"
         "Pastikan bantuan diterima")
      (activities-en
         "Ask for the most urgent need"
         "Contact relief post, social office or kitchen"
         "Make sure the aid arrives")
      (method-id "Bantuan darurat")
      (method-en "Emergency help")
      (target-id "Klien, keluarga, atau warga terdampak")
      (target-en "Affected clients, family or residents")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Logistik darurat, kontak posko")
      (resources-en "Emergency supplies, relief contacts")
      (indicator-id "Kebutuhan mendesak terpenuhi dalam 24 jam")
      (indicator-en "Urgent needs met within 24 hours")
      (mistake-id "Menilai panjang-lebar saat orang lapar")
      (mistake-en "Long assessment while people are hungry")))

(deffacts action-ext-interpreter
   (action (subject ext-interpreter)
      (origin "seed S3.1.v; ext")
      (goal-id "Kedua pihak memakai bahasa yang sama-sama dipahami.")
      (goal-en "Both parties use a language they understand.")
      (activities-id
         "Cari penerjemah yang netral"
         "Jelaskan kerahasiaan kepadanya"
         "Bicara kepada klien, bukan kepada penerjemah")
      (activities-en
         "Find a neutral interpreter"
         "Explain confidentiality"
         "Speak to the client, not the interpreter")
      (method-id "Penerjemahan netral")
      (method-en "Neutral interpreting")
      (target-id "Klien yang berbahasa lain atau tuli")
      (target-en "Client of another language or deaf")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Penerjemah atau juru bahasa isyarat")
      (resources-en "Interpreter or sign interpreter")
      (indicator-id "Klien mengulang isi pembicaraan dengan benar")
      (indicator-en "The client repeats the content correctly")
      (mistake-id "Memakai anak atau pelaku sebagai penerjemah")
      (mistake-en "Using a child or the perpetrator to interpret")))

(deffacts action-ext-refer
   (action (subject ext-refer)
      (origin "ext WHO, SAPA, IPWL; cf. seed S13.6")
      (goal-id "Klien sampai pada layanan yang berwenang.")
      (goal-en "The client reaches the competent service.")
      (activities-id
         "Hubungi layanan dan sampaikan keadaan"
         "Dampingi atau pastikan ada yang mengantar"
         "Cek apakah klien diterima"
         "Tetap dampingi sampai ditangani")
      (activities-en
         "Call the service and tell the situation"
         "Accompany or see to an escort"
         "Check that the client is received"
         "Stay in touch until taken over")
      (method-id "Rujukan dengan pendampingan")
      (method-en "Accompanied referral")
      (target-id "Klien dan layanan rujukan")
      (target-en "Client and receiving service")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Nomor layanan, surat rujukan, kendaraan")
      (resources-en "Service numbers, referral letter, transport")
      (indicator-id "Klien diterima layanan pada hari yang direncanakan")
      (indicator-en "The client is received on the planned day")
      (mistake-id "Merujuk lalu melepas")
      (mistake-en "Referring and letting go")))

(deffacts action-ext-report-protect
   (action (subject ext-report-protect)
      (origin "ext SAPA, NASW")
      (goal-id "Anak terlindung oleh lembaga yang berwenang.")
      (goal-en "The child is protected by the competent body.")
      (activities-id
         "Catat yang dilihat dan dikatakan anak"
         "Laporkan ke UPTD PPA atau SAPA 129"
         "Jaga anak dari pelaku sampai petugas datang"
         "Beri tahu supervisor")
      (activities-en
         "Record what is seen and what the child says"
         "Report to child protection"
         "Keep the child from the perpetrator until staff come"
         "Inform the supervisor")
      (method-id "Pelaporan dan perlindungan anak")
      (method-en "Child-protection report")
      (target-id "Anak dan lembaga perlindungan")
      (target-en "Child and protection agency")
      (role-id "Anda bersama supervisor")
      (role-en "social worker with supervisor")
      (resources-id "Nomor laporan, catatan kejadian")
      (resources-en "Reporting number, incident record")
      (indicator-id "Laporan diterima dan anak berada di tempat aman")
      (indicator-en "The report is taken and the child is safe")
      (mistake-id "Mengonfrontasi pelaku atau menginterogasi anak")
      (mistake-en "Confronting the perpetrator or interrogating the child")))

(deffacts action-ext-risk-screen
   (action (subject ext-risk-screen)
      (origin "ext ROBERTS, MYER, DV")
      (goal-id "Bahaya bagi klien, keluarga, atau warga diketahui sebelum memilih intervensi.")
      (goal-en "Danger to client, family or residents is known before an intervention is chosen.")
      (activities-id
         "Temui orangnya sendiri di tempat yang aman"
         "Tanyakan langsung bunuh diri, kekerasan, perlakuan terhadap anak, dan keadaan gawat"
         "Catat jawaban dan yang belum terjawab")
      (activities-en
         "Meet the person alone in a safe place"
         "Ask directly about suicide, violence, treatment of children and emergencies"
         "Record the answers and what stays open")
      (method-id "Pertanyaan langsung dan tenang")
      (method-en "Direct, calm questions")
      (target-id "Klien, setiap anggota keluarga, atau warga yang terkena")
      (target-en "Client, each family member or residents affected")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Daftar pertanyaan bahaya, tempat aman, nomor darurat")
      (resources-en "List of danger questions, safe place, emergency numbers")
      (indicator-id "Setiap pertanyaan bahaya dijawab atau dicatat belum terjawab")
      (indicator-en "Each question on danger is answered or noted as open")
      (mistake-id "Bertanya di depan orang yang ditakuti, atau menganggap diam berarti aman")
      (mistake-en "Asking in front of the feared person, or taking silence for safety")))

(deffacts action-ext-safety-now
   (action (subject ext-safety-now)
      (origin "ext ROBERTS, NASW, WHO")
      (goal-id "Tidak ada orang yang dalam bahaya hari ini.")
      (goal-en "Nobody is in danger today.")
      (activities-id
         "Hentikan atau jauhkan sumber bahaya"
         "Jangan tinggalkan orang berisiko sendirian"
         "Hubungi polisi, ambulans, puskesmas, atau layanan krisis"
         "Sepakati rencana keselamatan")
      (activities-en
         "Stop or remove the source of danger"
         "Do not leave the person at risk alone"
         "Call police, ambulance or crisis service"
         "Agree on a safety plan")
      (method-id "Tindakan keselamatan")
      (method-en "Safety action")
      (target-id "Orang yang terancam")
      (target-en "The person at risk")
      (role-id "Anda bersama supervisor")
      (role-en "social worker with supervisor")
      (resources-id "Nomor darurat, tempat aman, petugas kedua")
      (resources-en "Emergency numbers, safe place, second worker")
      (indicator-id "Orang berada di tempat aman dan ditangani")
      (indicator-en "The person is safe and attended to")
      (mistake-id "Meneruskan wawancara ketika bahaya masih berlangsung")
      (mistake-en "Going on interviewing while danger continues")))

(deffacts action-ext-separate-contacts
   (action (subject ext-separate-contacts)
      (origin "ext DV")
      (goal-id "Korban, anak, atau tiap pihak dapat bicara tanpa takut.")
      (goal-en "The victim, the child or each side can speak without fear.")
      (activities-id
         "Atur waktu dan tempat terpisah"
         "Jangan sampaikan perkataan satu pihak kepada pihak lain"
         "Tanyakan keselamatan tiap kali bertemu")
      (activities-en
         "Arrange separate time and place"
         "Do not pass one side's words to the other"
         "Ask about safety at each contact")
      (method-id "Kontak terpisah")
      (method-en "Separate contacts")
      (target-id "Korban dan pelaku, atau tiap pihak, masing-masing")
      (target-en "Victim and violent person, or each side, apart")
      (role-id "Anda bersama supervisor")
      (role-en "social worker with supervisor")
      (resources-id "Ruang aman, dua petugas")
      (resources-en "Safe room, two workers")
      (indicator-id "Setiap orang bertemu petugas tanpa tekanan pihak lain")
      (indicator-en "Each person meets the worker free from the other's pressure")
      (mistake-id "Sidang keluarga untuk \"menyelesaikan\"")
      (mistake-en "A family session \"to settle it\"")))

(deffacts action-ext-supervise
   (action (subject ext-supervise)
      (origin "ext NASW")
      (goal-id "Keputusan yang berisiko atau dipersoalkan tidak diambil sendirian.")
      (goal-en "Risky or contested decisions are not taken alone.")
      (activities-id
         "Laporkan keadaan dan keberatan kepada supervisor atau atasan"
         "Minta petugas kedua atau ahli"
         "Catat keputusan dan alasannya")
      (activities-en
         "Report the state and any objection to the supervisor or superior"
         "Ask for a second worker or expert"
         "Record the decision and its reasons")
      (method-id "Supervisi dan konsultasi")
      (method-en "Supervision and consultation")
      (target-id "Anda dan supervisor")
      (target-en "Worker and supervisor")
      (role-id "Anda bersama supervisor")
      (role-en "social worker with supervisor")
      (resources-id "Supervisor yang dapat dihubungi")
      (resources-en "A supervisor who can be reached")
      (indicator-id "Keputusan tercatat bersama supervisor")
      (indicator-en "The decision is recorded with the supervisor")
      (mistake-id "Menunda melapor karena merasa mampu")
      (mistake-en "Putting off the report out of confidence")))

(deffacts action-ext-trace-family
   (action (subject ext-trace-family)
      (origin "ext FTR")
      (goal-id "Anggota keluarga yang terpisah ditemukan dan terhubung.")
      (goal-en "Separated members are found and in contact.")
      (activities-id
         "Catat identitas, foto, dan tempat terakhir"
         "Daftarkan ke posko, PMI, atau dinas sosial"
         "Cari di titik kumpul"
         "Dampingi saat kabar datang")
      (activities-en
         "Record identity, photo and last place"
         "Register with relief post, Red Cross or social office"
         "Look at gathering points"
         "Be there when news comes")
      (method-id "Penelusuran dan penyatuan keluarga")
      (method-en "Family tracing and reunification")
      (target-id "Keluarga yang terpisah")
      (target-en "Separated family")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Formulir orang hilang, kontak posko")
      (resources-en "Missing-person form, relief contacts")
      (indicator-id "Kabar pasti diperoleh atau keluarga bersatu")
      (indicator-en "Certain news comes or the family is reunited")
      (mistake-id "Menyerahkan anak tanpa memeriksa hubungan keluarganya")
      (mistake-en "Handing over a child without checking the kinship")))
