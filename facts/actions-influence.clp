; What an action means in practice, for the processes of influence.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-inf-motivate-participate
   (action (subject inf-motivate-participate)
      (origin "seed S1.p1; activities ext MI, ROONEY")
      (goal-id "Orangnya sendiri bersedia ikut dalam usaha perubahan.")
      (goal-en "The persons themselves are willing to take part in the change.")
      (activities-id
         "Tanyakan apa yang ia sendiri inginkan dan khawatirkan"
         "Bahas untung rugi berubah dan tidak berubah menurut dia"
         "Tawarkan pilihan dan satu langkah kecil"
         "Hormati jawaban tidak")
      (activities-en
         "Ask what they themselves want and worry about"
         "Weigh change and no change in their view"
         "Offer choices and one small step"
         "Respect a no")
      (method-id "Percakapan yang menggali kesediaan")
      (method-en "Conversation that explores willingness")
      (target-id "Klien atau sasaran yang mendua atau belum merasa perlu")
      (target-en "Ambivalent client or target, or one who feels no need")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Waktu, tempat tenang, sikap tidak menghakimi")
      (resources-en "Time, quiet place, non-judging stance")
      (indicator-id "Orangnya menyebut alasannya sendiri dan memilih satu langkah")
      (indicator-en "The person names own reasons and chooses one step")
      (mistake-id "Membujuk, menakut-nakuti, atau memberi janji supaya cepat mau")
      (mistake-en "Coaxing, frightening or promising to get a quick yes")))

(deffacts action-inf-planned-change
   (action (subject inf-planned-change)
      (origin "seed S1.p1, S1.1b; activities ext")
      (goal-id "Ada rencana perubahan yang disusun bersama klien dan dapat dinilai.")
      (goal-en "There is a plan of change made with the client that can be judged.")
      (activities-id
         "Rumuskan sasaran perubahan bersama klien"
         "Pilih kegiatan, pelaku, dan waktunya"
         "Sepakati tanda keberhasilan dan kapan dinilai")
      (activities-en
         "State the goals of change with the client"
         "Choose activities, who and when"
         "Agree signs of success and when to judge")
      (method-id "Penyusunan rencana bersama")
      (method-en "Joint planning")
      (target-id "Klien atau keluarga, dan pihak yang ikut menjalankan")
      (target-en "Client or family, and those who share in carrying it out")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Laporan penilaian, lembar rencana")
      (resources-en "Assessment report, plan sheet")
      (indicator-id "Klien dapat menyebut sasaran dan kapan rencana ditinjau")
      (indicator-en "The client can name the goals and the date of review")
      (mistake-id "Menyusun rencana di kantor lalu meminta tanda tangan")
      (mistake-en "Writing the plan in the office and asking for a signature")))

(deffacts action-proc-environment-physical
   (action (subject proc-environment-physical)
      (origin "seed S2.4; activities ext")
      (goal-id "Tempat berinteraksi menunjang perubahan.")
      (goal-en "The place supports the change.")
      (activities-id
         "Amati tempat bersama klien"
         "Pilih satu hal yang mudah diubah"
         "Ubah dan lihat akibatnya")
      (activities-en
         "Look at the place with the client"
         "Choose one thing easy to change"
         "Change it and see")
      (method-id "Penataan lingkungan fisik")
      (method-en "Arranging the physical setting")
      (target-id "Tempat klien berinteraksi")
      (target-en "Places where the client interacts")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Izin pemilik tempat, alat sederhana")
      (resources-en "Owner's permission, simple tools")
      (indicator-id "Perilaku atau rasa aman berubah di tempat itu")
      (indicator-en "Behaviour or safety changes in that place")
      (mistake-id "Mengubah tempat tanpa persetujuan pemakainya")
      (mistake-en "Changing a place without its users")))

(deffacts action-proc-environment-social
   (action (subject proc-environment-social)
      (origin "seed S2.4; activities ext")
      (goal-id "Susunan orang dan kegiatan menunjang perubahan.")
      (goal-en "The composition of people and activities supports the change.")
      (activities-id
         "Lihat siapa bersama siapa dalam kegiatan"
         "Susun ulang kelompok atau peran"
         "Dampingi masa awal"
         "Tinjau bersama")
      (activities-en
         "See who is with whom"
         "Regroup or share roles anew"
         "Accompany the start"
         "Review together")
      (method-id "Penyusunan sistem kegiatan")
      (method-en "Composing the action system")
      (target-id "Kelompok, kelas, keluarga, tim")
      (target-en "Group, class, family, team")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Kesediaan pengelola kegiatan")
      (resources-en "Willing organiser")
      (indicator-id "Interaksi yang diharapkan muncul dalam kegiatan")
      (indicator-en "The wanted interaction appears")
      (mistake-id "Memindahkan korban, bukan mengubah susunan")
      (mistake-en "Moving the victim instead of changing the setting")))

(deffacts action-proc-inducement-reward
   (action (subject proc-inducement-reward)
      (origin "seed S2.1; conditions ext ROONEY")
      (goal-id "Perilaku yang disepakati tumbuh, lalu hadiah dikurangi.")
      (goal-en "The agreed behaviour grows, then the reward fades.")
      (activities-id
         "Sepakati hadiah kecil dengan penerima"
         "Tetapkan syarat yang jelas"
         "Beri segera dan tepat janji"
         "Kurangi bertahap")
      (activities-en
         "Agree on a small reward"
         "Set clear conditions"
         "Give it promptly as promised"
         "Fade it out")
      (method-id "Hadiah yang disepakati")
      (method-en "Agreed reward")
      (target-id "Klien yang menyetujui")
      (target-en "A consenting client")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Hadiah yang dikuasai Anda atau keluarga")
      (resources-en "A reward the worker or family controls")
      (indicator-id "Perilaku bertahan setelah hadiah dikurangi")
      (indicator-en "Behaviour holds after fading")
      (mistake-id "Menjadikan kebutuhan dasar sebagai hadiah")
      (mistake-en "Making basic needs a reward")))

(deffacts action-proc-inducement-sanction
   (action (subject proc-inducement-sanction)
      (origin "seed S2.1, S1.3; conditions ext ROONEY")
      (goal-id "Kewajiban yang sah dipatuhi tanpa merugikan klien.")
      (goal-en "A lawful duty is met without harm.")
      (activities-id
         "Pastikan dasar sah dan wewenang"
         "Jelaskan yang wajib, yang bebas, dan akibatnya"
         "Dampingi agar klien mampu memenuhi"
         "Tinjau kesebandingan")
      (activities-en
         "Check lawful basis and authority"
         "Explain duties, freedoms and consequences"
         "Help the client comply"
         "Review proportion")
      (method-id "Sanksi sah dengan pendampingan")
      (method-en "Lawful sanction with support")
      (target-id "Klien yang terikat kewajiban")
      (target-en "Client under a duty")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Dasar aturan, supervisor")
      (resources-en "Legal basis, supervisor")
      (indicator-id "Kewajiban dipenuhi dan relasi tetap ada")
      (indicator-en "Duty met and relation kept")
      (mistake-id "Mengancam di luar wewenang")
      (mistake-en "Threatening beyond authority")))

(deffacts action-proc-persuasion
   (action (subject proc-persuasion)
      (origin "seed S2.2; activities ext")
      (goal-id "Sasaran menerima perubahan dengan sukarela.")
      (goal-en "The target accepts the change freely.")
      (activities-id
         "Tanyakan pandangan sasaran"
         "Jelaskan alasan dan bukti"
         "Pakai orang yang dipercaya bila perlu"
         "Beri ruang menolak atau menawar")
      (activities-en
         "Ask the target's view"
         "Give reasons and evidence"
         "Use a trusted person if needed"
         "Leave room to refuse or bargain")
      (method-id "Persuasi")
      (method-en "Persuasion")
      (target-id "Klien atau sistem sasaran")
      (target-en "Client or target system")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Bukti, contoh berhasil, tokoh tepercaya")
      (resources-en "Evidence, success examples, trusted figures")
      (indicator-id "Sasaran menyebut alasannya sendiri untuk ikut")
      (indicator-en "The target gives own reasons to join")
      (mistake-id "Membujuk untuk rencana yang belum dibicarakan")
      (mistake-en "Persuading for a plan not yet discussed")))

(deffacts action-proc-relationship
   (action (subject proc-relationship)
      (origin "seed S2.3; activities ext")
      (goal-id "Relasi yang dipercaya menopang perubahan.")
      (goal-en "A trusted relation carries the change.")
      (activities-id
         "Hadir teratur dan tepat janji"
         "Tunjukkan penerimaan dan batas yang jelas"
         "Kaitkan ajakan dengan hal yang penting bagi sasaran")
      (activities-en
         "Be there regularly and keep promises"
         "Show acceptance and clear limits"
         "Tie the appeal to what matters to the target")
      (method-id "Penggunaan relasi")
      (method-en "Use of relationship")
      (target-id "Klien atau sistem sasaran")
      (target-en "Client or target system")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Waktu, petugas yang tetap sama")
      (resources-en "Time, the same worker")
      (indicator-id "Sasaran datang sendiri membawa hal penting")
      (indicator-en "The target comes with what matters")
      (mistake-id "Memanfaatkan kedekatan untuk menekan")
      (mistake-en "Using closeness to press")))

(deffacts action-proc-relationship-dynamics
   (action (subject proc-relationship-dynamics)
      (origin "seed S2.3; activities ext")
      (goal-id "Relasi terbangun atau pulih.")
      (goal-en "The relation is built or mended.")
      (activities-id
         "Akui ketegangan atau awal yang baru"
         "Dengar tanpa membela diri"
         "Buat satu janji kecil dan tepati"
         "Minta perantara bila buntu")
      (activities-en
         "Own the tension or the new start"
         "Listen without defending"
         "Make one small promise and keep it"
         "Ask a go-between if stuck")
      (method-id "Pengelolaan dinamika antarpribadi")
      (method-en "Handling interpersonal dynamics")
      (target-id "Sasaran yang belum kenal atau tegang")
      (target-en "Target not yet known or strained")
      (role-id "Anda (pelaksana intervensi)")
      (role-en "intervention worker")
      (resources-id "Waktu, perantara yang diterima")
      (resources-en "Time, an accepted go-between")
      (indicator-id "Sasaran bersedia bertemu lagi")
      (indicator-en "The target is willing to meet again")
      (mistake-id "Langsung menawarkan program")
      (mistake-en "Offering a programme at once")))
