; What an action means in practice, for the roles of the worker.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-role-advocate
   (action (subject role-advocate)
      (origin "seed S14.1; activities ext GROSSER")
      (goal-id "Hak klien atau warga ditanggapi.")
      (goal-en "The right of clients or residents is answered.")
      (activities-id
         "Kumpulkan bukti bersama mereka"
         "Sampaikan tuntutan secara tertulis"
         "Dampingi pertemuan"
         "Naikkan ke tingkat lebih tinggi bila diabaikan")
      (activities-en
         "Gather evidence with them"
         "Put the claim in writing"
         "Accompany meetings"
         "Go higher if ignored")
      (method-id "Pembelaan")
      (method-en "Advocacy")
      (target-id "Lembaga atau pihak yang tidak menanggapi")
      (target-en "The unresponsive institution or party")
      (role-id "pembela (advocate)")
      (role-en "advocate")
      (resources-id "Bukti, dasar hukum, sekutu")
      (resources-en "Evidence, legal basis, allies")
      (indicator-id "Ada jawaban tertulis atau perubahan keputusan")
      (indicator-en "A written answer or changed decision")
      (mistake-id "Berbicara atas nama warga tanpa mandat")
      (mistake-en "Speaking for residents without a mandate")))

(deffacts action-role-dynamisator
   (action (subject role-dynamisator)
      (origin "seed S14.1; activities ext")
      (goal-id "Warga tergerak memulai sendiri.")
      (goal-en "Residents begin to move by themselves.")
      (activities-id
         "Bicarakan keadaan di tempat warga berkumpul"
         "Tunjukkan contoh kampung lain"
         "Mulai satu kegiatan kecil yang cepat terlihat hasilnya")
      (activities-en
         "Talk where residents gather"
         "Show another village's example"
         "Start a small quick success")
      (method-id "Penggerakan")
      (method-en "Activation")
      (target-id "Warga yang pasif atau belum sadar")
      (target-en "Passive or unaware residents")
      (role-id "dinamisator")
      (role-en "dynamisator")
      (resources-id "Kader, kunjungan belajar")
      (resources-en "Volunteers, study visit")
      (indicator-id "Inisiatif berikutnya datang dari warga")
      (indicator-en "The next initiative comes from residents")
      (mistake-id "Menyalahkan warga malas")
      (mistake-en "Blaming residents as lazy")))

(deffacts action-role-enabler
   (action (subject role-enabler)
      (origin "seed S14.1; activities ext ROSS")
      (goal-id "Warga mampu menemukan dan memakai sumber dayanya.")
      (goal-en "Residents can find and use their resources.")
      (activities-id
         "Bantu warga merumuskan masalah"
         "Kuatkan kelompok yang ada"
         "Serahkan tugas bertahap kepada warga")
      (activities-en
         "Help residents state the problem"
         "Strengthen existing groups"
         "Hand over tasks step by step")
      (method-id "Pemungkinan (enabling)")
      (method-en "Enabling")
      (target-id "Warga dan kelompoknya")
      (target-en "Residents and their groups")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Kelompok warga, waktu pendampingan")
      (resources-en "Residents' groups, time")
      (indicator-id "Warga menjalankan pertemuan tanpa Anda")
      (indicator-en "Residents run meetings without the worker")
      (mistake-id "Mengerjakan yang dapat dikerjakan warga")
      (mistake-en "Doing what residents can do")))

(deffacts action-role-expert
   (action (subject role-expert)
      (origin "seed S14.1; activities ext ROSS")
      (goal-id "Warga memutuskan dengan keterangan teknis yang benar.")
      (goal-en "Residents decide with correct technical information.")
      (activities-id
         "Jelaskan fakta teknis dengan bahasa warga"
         "Undang ahli bidang bila perlu"
         "Sajikan pilihan, bukan keputusan")
      (activities-en
         "Explain technical facts plainly"
         "Invite a field expert"
         "Offer options, not decisions")
      (method-id "Pemberian keterangan ahli")
      (method-en "Expert information")
      (target-id "Warga dan pengambil keputusan")
      (target-en "Residents and decision makers")
      (role-id "tenaga ahli")
      (role-en "expert")
      (resources-id "Data teknis, narasumber")
      (resources-en "Technical data, resource person")
      (indicator-id "Warga dapat menjelaskan pilihan dan akibatnya")
      (indicator-en "Residents can explain options and effects")
      (mistake-id "Ahli memutuskan bagi warga")
      (mistake-en "The expert decides for residents")))

(deffacts action-role-facilitator
   (action (subject role-facilitator)
      (origin "seed S14.1; activities ext")
      (goal-id "Semua pihak bertemu dan ikut memutuskan.")
      (goal-en "All sides meet and share in deciding.")
      (activities-id
         "Undang semua pihak"
         "Atur giliran bicara"
         "Rangkum kesepakatan dan beda"
         "Jaga netralitas")
      (activities-en
         "Invite all sides"
         "Keep turns"
         "Sum up agreement and difference"
         "Stay neutral")
      (method-id "Fasilitasi")
      (method-en "Facilitation")
      (target-id "Warga dan pihak terkait")
      (target-en "Residents and others involved")
      (role-id "fasilitator")
      (role-en "facilitator")
      (resources-id "Tempat netral, catatan terbuka")
      (resources-en "Neutral place, open minutes")
      (indicator-id "Tiap pihak merasa didengar dan ada keputusan")
      (indicator-en "Each side feels heard and a decision exists")
      (mistake-id "Memimpin rapat menuju keinginan sendiri")
      (mistake-en "Steering the meeting to one's own wish")))

(deffacts action-role-helper
   (action (subject role-helper)
      (origin "seed S14.1; activities ext")
      (goal-id "Warga yang memerlukan pertolongan langsung tertolong.")
      (goal-en "Those who need direct help get it.")
      (activities-id
         "Kenali siapa yang paling memerlukan"
         "Beri pertolongan atau antar ke layanan"
         "Ajari cara mengurus sendiri")
      (activities-en
         "Find who needs it most"
         "Help or bring to a service"
         "Teach how to do it")
      (method-id "Pertolongan langsung")
      (method-en "Direct help")
      (target-id "Warga rentan")
      (target-en "Vulnerable residents")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Layanan, dana kecil, pendamping")
      (resources-en "Services, small fund, companion")
      (indicator-id "Kebutuhan terpenuhi dan warga dapat mengurus kelak")
      (indicator-en "Need met and able to manage later")
      (mistake-id "Menimbulkan ketergantungan")
      (mistake-en "Creating dependence")))

(deffacts action-role-simultaneous
   (action (subject role-simultaneous)
      (origin "seed S14.1; activities ext")
      (goal-id "Beberapa peran dijalankan tanpa saling menghambat.")
      (goal-en "Several roles run without hindering each other.")
      (activities-id
         "Tulis peran yang dipakai dan untuk siapa"
         "Jelaskan kepada warga"
         "Bagi peran dengan rekan bila bertentangan")
      (activities-en
         "Write which role for whom"
         "Explain to residents"
         "Share roles with a colleague if they clash")
      (method-id "Pembagian peran")
      (method-en "Sharing roles")
      (target-id "Tim Anda")
      (target-en "The team of workers")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Rekan kerja, jadwal")
      (resources-en "Colleagues, schedule")
      (indicator-id "Warga tahu Anda sedang berperan apa")
      (indicator-en "Residents know which role is played")
      (mistake-id "Menjadi penengah sekaligus pembela satu pihak")
      (mistake-en "Being mediator and advocate of one side")))
