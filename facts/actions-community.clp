; What an action means in practice, for the community: its resources, their matching, and talking together.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-isk-matching
   (action (subject isk-matching)
      (origin "seed S13.p2; activities ext")
      (goal-id "Sumber daya bertemu dengan kebutuhan dan tujuan komunitas.")
      (goal-en "Resources meet the community's needs and goals.")
      (activities-id
         "Rumuskan kebutuhan dan tujuan bersama warga"
         "Data sumber daya yang ada"
         "Pasangkan dalam satu tabel"
         "Tetapkan siapa memulai apa")
      (activities-en
         "State needs and goals with residents"
         "List existing resources"
         "Pair them in one table"
         "Decide who starts what")
      (method-id "Musyawarah dan tabel kebutuhan–sumber")
      (method-en "Deliberation and a need–resource table")
      (target-id "Warga dan pemilik sumber daya")
      (target-en "Residents and holders of resources")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Data kebutuhan, data sumber daya, tempat rembuk")
      (resources-en "Need data, resource data, meeting place")
      (indicator-id "Tiap kebutuhan utama punya sumber dan penanggung jawab")
      (indicator-en "Each main need has a resource and someone in charge")
      (mistake-id "Mulai dari program yang tersedia, bukan kebutuhan")
      (mistake-en "Starting from the programme at hand, not the need")))

(deffacts action-prin-4-talk-together
   (action (subject prin-4-talk-together)
      (origin "seed S13.3–4; activities ext")
      (goal-id "Rencana menjadi keputusan bersama.")
      (goal-en "The plan becomes a joint decision.")
      (activities-id
         "Hentikan sementara pelaksanaan rencana"
         "Dengarkan klien atau keluarga sendiri, atau undang semua bagian warga, juga yang tersisih"
         "Bahas pilihan dan hak menolak"
         "Catat keputusan bersama")
      (activities-en
         "Pause the plan"
         "Hear the client or family themselves, or invite all parts of the community, also those left out"
         "Discuss options and the right to refuse"
         "Record the joint decision")
      (method-id "Pembicaraan bersama, atau rembuk warga")
      (method-en "Joint talk, or residents' deliberation")
      (target-id "Klien, keluarga, atau seluruh warga, dan pembuat rencana")
      (target-en "Client, family or all residents, and those who made the plan")
      (role-id "PS atau fasilitator")
      (role-en "social worker or facilitator")
      (resources-id "Tempat dan waktu yang aman dan dapat dihadiri")
      (resources-en "A safe place and time that all can attend")
      (indicator-id "Yang semula tidak ditanya hadir dan suaranya tercatat")
      (indicator-en "Those not asked before attend and are on record")
      (mistake-id "Sosialisasi keputusan yang sudah jadi")
      (mistake-en "\"Socialising\" a decision already made")))

(deffacts action-prin-before-start
   (action (subject prin-before-start)
      (origin "seed S13.p4; activities ext")
      (goal-id "Tim memahami enam prinsip sebelum ISK dimulai atau diteruskan.")
      (goal-en "The team understands the six principles before the work starts or goes on.")
      (activities-id
         "Baca enam prinsip bersama tim"
         "Uji rencana yang ada terhadap setiap prinsip"
         "Sepakati apa yang diubah"
         "Jelaskan kepada warga dengan bahasa sederhana")
      (activities-en
         "Read the six principles with the team"
         "Test the present plan against each"
         "Agree what to change"
         "Explain to residents in plain words")
      (method-id "Diskusi tim")
      (method-en "Team discussion")
      (target-id "Tim Anda dan mitra")
      (target-en "The team of workers and partners")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Daftar enam prinsip, rencana yang ada, waktu satu pertemuan")
      (resources-en "List of six principles, present plan, one meeting")
      (indicator-id "Setiap anggota tim dapat menyebut akibat tiap prinsip bagi rencananya")
      (indicator-en "Each worker can say what each principle means for the plan")
      (mistake-id "Menghafal prinsip tanpa mengubah rencana")
      (mistake-en "Reciting principles without changing the plan")))

(deffacts action-res-culture
   (action (subject res-culture)
      (origin "seed S13.p2; activities ext")
      (goal-id "Budaya setempat menopang perubahan.")
      (goal-en "Local culture carries the change.")
      (activities-id
         "Tanyakan kebiasaan yang menguatkan (gotong royong, pengajian, arisan)"
         "Tumpangkan kegiatan pada kebiasaan itu"
         "Hormati larangan setempat")
      (activities-en
         "Ask for strengthening customs"
         "Build the activity on them"
         "Respect local taboos")
      (method-id "Pemanfaatan budaya setempat")
      (method-en "Using local culture")
      (target-id "Warga dan penjaga adat")
      (target-en "Residents and keepers of custom")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Kegiatan adat atau keagamaan yang berjalan")
      (resources-en "Running customary or religious activities")
      (indicator-id "Kegiatan masuk ke agenda warga sendiri")
      (indicator-en "The activity enters residents' own calendar")
      (mistake-id "Menganggap adat sebagai penghambat")
      (mistake-en "Treating custom as an obstacle")))

(deffacts action-res-leadership
   (action (subject res-leadership)
      (origin "seed S13.p2; activities ext")
      (goal-id "Tokoh setempat ikut menggerakkan tanpa menggantikan warga.")
      (goal-en "Local figures move things without replacing residents.")
      (activities-id
         "Kenali tokoh formal dan nonformal, juga perempuan dan pemuda"
         "Minta pandangan dan dukungan"
         "Sepakati peran mereka")
      (activities-en
         "Find formal and informal figures, women and youth too"
         "Ask views and support"
         "Agree on their part")
      (method-id "Pelibatan tokoh")
      (method-en "Involving leaders")
      (target-id "Tokoh masyarakat")
      (target-en "Community figures")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Waktu berkunjung, pengantar")
      (resources-en "Visiting time, introduction")
      (indicator-id "Tokoh mengundang warga dan hadir sebagai peserta")
      (indicator-en "Figures invite residents and attend as participants")
      (mistake-id "Menganggap persetujuan tokoh sebagai persetujuan warga")
      (mistake-en "Taking leaders' consent for residents'")))

(deffacts action-res-natural
   (action (subject res-natural)
      (origin "seed S13.p2; activities ext")
      (goal-id "Kekayaan alam dipakai bagi kebutuhan warga secara lestari.")
      (goal-en "Natural wealth serves needs and lasts.")
      (activities-id
         "Petakan lahan, air, dan hasil bumi"
         "Bahas hak pakai dan kelestarian"
         "Mulai satu usaha bersama")
      (activities-en
         "Map land, water and produce"
         "Discuss rights and care"
         "Start one joint venture")
      (method-id "Pemetaan sumber alam")
      (method-en "Mapping natural resources")
      (target-id "Warga pemakai sumber alam")
      (target-en "Residents who use it")
      (role-id "pemampu (enabler)")
      (role-en "enabler")
      (resources-id "Peta desa, ahli pertanian atau perikanan")
      (resources-en "Village map, farm or fishery adviser")
      (indicator-id "Hasil dinikmati warga tanpa merusak sumber")
      (indicator-en "Residents benefit without damage")
      (mistake-id "Mengundang pengelola luar yang menguasai hasil")
      (mistake-en "Inviting outsiders who take the yield")))

(deffacts action-res-services
   (action (subject res-services)
      (origin "seed S13.p2; activities ext")
      (goal-id "Pelayanan sosial yang ada menjangkau warga.")
      (goal-en "Existing services reach residents.")
      (activities-id
         "Data layanan dan siapa yang belum terlayani"
         "Undang layanan hadir di komunitas"
         "Catat hambatan dan selesaikan")
      (activities-en
         "List services and who is unserved"
         "Invite services into the community"
         "Record and solve obstacles")
      (method-id "Pendekatan layanan kepada warga")
      (method-en "Bringing services to residents")
      (target-id "Lembaga layanan dan warga")
      (target-en "Service agencies and residents")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Daftar layanan, jadwal kunjungan")
      (resources-en "Service list, visiting schedule")
      (indicator-id "Jumlah warga terlayani bertambah")
      (indicator-en "More residents are served")
      (mistake-id "Membangun layanan tandingan")
      (mistake-en "Building a rival service")))
