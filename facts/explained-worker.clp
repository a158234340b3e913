; Questions about the worker in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-w-knowledge
   (explained (fact w-knowledge)
      (asks-id "Pengetahuan apa yang Anda miliki untuk kasus ini?")
      (asks-en "What do you know that helps in this case?")
      (counts-id "Pilih semua yang cukup Anda kuasai untuk dipakai, bukan yang pernah didengar saja; \"belum ada\" bila belum satu pun.")
      (counts-en "Choose all that you know well enough to use; “none yet” if none.")
      (example-id "Anda paham perkembangan anak dan layanan setempat: perkembangan manusia, sumber pelayanan.")
      (example-en "You know child development and local services: development, services.")
      (why-id "Kekurangan pengetahuan dapat ditutup dengan bertanya kepada ahli.")
      (why-en "Gaps can be filled by asking an expert.")))

(deffacts explained-w-services-access
   (explained (fact w-services-access)
      (asks-id "Dapatkah Anda menyediakan barang, uang, atau layanan yang diperlukan?")
      (asks-en "Can you provide the goods, money or services needed?")
      (counts-id "Ya bila Anda atau kantor Anda dapat memberikannya atau memastikan orang mendapatkannya.")
      (counts-en "Yes if you or your office can give them or make sure people get them.")
      (example-id "Kantor Anda dapat memberi beras dan mengurus kartu kesehatan: ya.")
      (example-en "Your office can give rice and arrange the health card: yes.")
      (why-id "Bantuan nyata membuka kepercayaan.")
      (why-en "Real help opens the way to trust.")))

(deffacts explained-w-authority
   (explained (fact w-authority)
      (asks-id "Dari mana Anda mendapat wewenang dalam kasus ini?")
      (asks-en "Where does your authority in this case come from?")
      (counts-id "\"Pendidikan profesional\" dari pelatihan Anda; \"jabatan formal\" dari surat tugas atau jabatan; \"fungsi kontrol\" bila Anda berwenang mengawasi; \"tidak ada\" bila tidak satu pun.")
      (counts-en "“Education” from your training; “formal” from an office or assignment; “control” if you have to supervise; “none” if none.")
      (example-id "Pekerja sosial bersertifikat dengan surat tugas dinas: pendidikan, jabatan.")
      (example-en "A certified social worker assigned by the office: education, formal.")
      (why-id "Wewenang yang jelas membuat orang tahu apa yang dapat diharapkan dari Anda.")
      (why-en "Clear authority tells people what they can expect of you.")))

(deffacts explained-w-reputation
   (explained (fact w-reputation)
      (asks-id "Apa kata orang yang harus berubah tentang Anda?")
      (asks-en "What does the one who has to change think of you?")
      (counts-id "\"Baik\" bila ia mendengar hal baik; \"netral\" bila biasa atau belum kenal; \"buruk\" bila ada cerita buruk tentang Anda.")
      (counts-en "“Good” if they heard good things; “neutral” if nothing special; “poor” if there is bad talk of you.")
      (example-id "\"Dia yang dulu menolong kakak saya\": baik.")
      (example-en "“He is the one who helped my brother”: good.")
      (why-id "Nama baik membuat perkataan Anda lebih dipercaya.")
      (why-en "A good name makes your words believed.")))

(deffacts explained-w-status
   (explained (fact w-status)
      (asks-id "Apakah orang itu tahu jabatan Anda?")
      (asks-en "Does that person know your position?")
      (counts-id "Ya bila Anda sudah menjelaskannya atau ia mengetahuinya dari orang lain.")
      (counts-en "Yes if you explained it or they know from others.")
      (example-id "Anda memperkenalkan diri dan menunjukkan kartu tugas: ya.")
      (example-en "You introduced yourself and showed your card: yes.")
      (why-id "Orang perlu tahu siapa Anda sebelum bercerita.")
      (why-en "People need to know who you are before they talk.")))

(deffacts explained-w-agency-prestige
   (explained (fact w-agency-prestige)
      (asks-id "Bagaimana nama kantor atau lembaga Anda di mata orang itu?")
      (asks-en "How does that person regard your agency?")
      (counts-id "\"Tinggi\" bila dihormati dan dipercaya; \"rendah\" bila dicurigai atau dianggap tidak berguna.")
      (counts-en "“High” if respected and trusted; “low” if suspected or thought useless.")
      (example-id "Warga pernah dijanjikan bantuan yang tidak datang: rendah.")
      (example-en "People were once promised help that never came: low.")
      (why-id "Nama lembaga menjadi modal atau beban sebelum Anda bicara.")
      (why-en "It helps or burdens you before you speak.")))

(deffacts explained-w-charisma
   (explained (fact w-charisma)
      (asks-id "Apakah kepribadian dan kejujuran Anda membuat orang itu mau mendekat?")
      (asks-en "Do your character and honesty draw that person?")
      (counts-id "Ya bila ia mencari Anda atau senang berbicara dengan Anda; jawab menurut sikapnya, bukan harapan Anda.")
      (counts-en "Yes if they seek you out or like talking to you; go by their behaviour, not your hopes.")
      (example-id "Ia menelepon lebih dahulu untuk bercerita: ya.")
      (example-en "She calls you first to tell you things: yes.")
      (why-id "Orang mengikuti yang mereka hormati.")
      (why-en "People follow those they respect.")))

(deffacts explained-w-raises-morale
   (explained (fact w-raises-morale)
      (asks-id "Pernahkah Anda berhasil menyemangati mereka untuk bekerja sama?")
      (asks-en "Have you managed to raise spirits and get them to cooperate?")
      (counts-id "Ya bila setelah bertemu Anda mereka tampak lebih bersemangat dan mulai bekerja bersama.")
      (counts-en "Yes if after meeting you they were more hopeful and began to work together.")
      (example-id "Setelah pertemuan pertama, warga membentuk kelompok sendiri: ya.")
      (example-en "After the first meeting people formed a group: yes.")
      (why-id "Semangat yang tumbuh perlu dijaga dengan hasil kecil.")
      (why-en "Spirits that rise need small results to last.")))

(deffacts explained-w-information
   (explained (fact w-information)
      (asks-id "Bagaimana Anda mendapat keterangan tentang masalah ini?")
      (asks-en "How do you come by information on this problem?")
      (counts-id "\"Memegang\" bila Anda punya keterangan lengkap dan benar; \"punya akses\" bila Anda mengenal orang yang menguasainya; \"tidak ada\" bila keduanya tidak.")
      (counts-en "“Hold it” if yours is complete and correct; “have access” if you know who controls it; “none” if neither.")
      (example-id "Anda mengenal petugas yang memegang data bantuan: punya akses.")
      (example-en "You know the officer who keeps the aid data: have access.")
      (why-id "Keterangan yang benar adalah dasar pengaruh yang jujur.")
      (why-en "Correct information is the base of honest influence.")))

(deffacts explained-w-interagency
   (explained (fact w-interagency)
      (asks-id "Sudahkah ada hubungan kerja yang baik antara lembaga Anda dan lembaga lain?")
      (asks-en "Does your agency have working relations with others?")
      (counts-id "Ya bila pernah bekerja sama dan ada orang yang dapat dihubungi.")
      (counts-en "Yes if you worked together before and there is someone to call.")
      (example-id "Anda dapat langsung menelepon petugas puskesmas: ya.")
      (example-en "You can call the clinic's worker directly: yes.")
      (why-id "Rujukan berhasil lewat hubungan yang sudah ada.")
      (why-en "Referrals work through relations that exist.")))

(deffacts explained-w-can-alone
   (explained (fact w-can-alone)
      (asks-id "Mampukah Anda atau kantor Anda menangani masalah ini tanpa pihak lain?")
      (asks-en "Can you or your office handle this without others?")
      (counts-id "Ya bila tenaga, wewenang, dan layanan yang diperlukan ada pada Anda.")
      (counts-en "Yes if the people, authority and services needed are yours.")
      (example-id "Kasus gangguan jiwa berat, kantor tanpa tenaga kesehatan: tidak.")
      (example-en "A severe mental illness, an office without health workers: no.")
      (why-id "Yang tidak mampu sendiri harus merujuk atau mengajak pihak lain.")
      (why-en "Who cannot do it alone must refer or bring others in.")))

(deffacts explained-w-is-party
   (explained (fact w-is-party)
      (asks-id "Apakah Anda sendiri pengurus atau pihak dalam masalah ini?")
      (asks-en "Are you a leader of, or a party in, this matter?")
      (counts-id "Ya bila Anda, keluarga, atau kelompok Anda ikut terlibat atau memimpin salah satu pihak.")
      (counts-en "Yes if you, your family or your group are involved or lead one side.")
      (example-id "Anda ketua kelompok yang bersengketa: ya.")
      (example-en "You chair the group in dispute: yes.")
      (why-id "Pihak dalam masalah sulit dipercaya sebagai penengah.")
      (why-en "A party to a matter is hardly trusted to mediate.")))

(deffacts explained-w-sent-by-party
   (explained (fact w-sent-by-party)
      (asks-id "Apakah Anda dibayar atau ditugasi pihak yang punya kepentingan dalam masalah ini?")
      (asks-en "Are you paid or sent by someone with a stake in this matter?")
      (counts-id "Ya bila pemberi tugas atau dana akan untung atau rugi dari hasilnya.")
      (counts-en "Yes if whoever sends or pays you gains or loses by the outcome.")
      (example-id "Perusahaan tambang membayar Anda untuk mendampingi warga: ya.")
      (example-en "A mining company pays you to work with residents: yes.")
      (why-id "Warga berhak tahu, dan Anda mungkin tidak bebas.")
      (why-en "People have a right to know, and you may not be free.")))

(deffacts explained-w-skills
   (explained (fact w-skills)
      (asks-id "Keterampilan apa yang Anda miliki untuk bekerja dengan warga?")
      (asks-en "Which skills do you have for work with communities?")
      (counts-id "\"Menganalisis masalah\" bila dapat mengurai sebab-akibat; \"memahami masyarakat\" bila mengenal susunan dan kebiasaannya; \"prosedural\" bila mampu mengurus rapat, surat, dan dana.")
      (counts-en "“Analysis” to untangle causes; “community” to know its make-up and ways; “procedural” to run meetings, papers and money.")
      (example-id "Anda mengenal adat setempat, tetapi belum biasa mengurus anggaran: memahami masyarakat.")
      (example-en "You know local custom but not budgets: community.")
      (why-id "Keterampilan yang kurang dapat dilengkapi oleh anggota tim lain.")
      (why-en "What you lack others in the team can add.")))
