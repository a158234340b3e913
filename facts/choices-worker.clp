; The choices of questions about worker, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-w-knowledge
   (choice-means (fact w-knowledge) (value interpersonal)
      (id "membina hubungan dengan orang") (en "building relations with people"))
   (choice-means (fact w-knowledge) (value planned-change)
      (id "merencanakan perubahan dan menilai hasilnya") (en "planning change and judging its results"))
   (choice-means (fact w-knowledge) (value development)
      (id "tahap hidup anak, remaja, dewasa, lansia") (en "stages of life from child to old age"))
   (choice-means (fact w-knowledge) (value problems)
      (id "bidang masalah kasus ini, misalnya napza") (en "the field of this case, such as drugs"))
   (choice-means (fact w-knowledge) (value models)
      (id "cara kerja dan teori yang cocok") (en "ways of working and theories that fit"))
   (choice-means (fact w-knowledge) (value services)
      (id "layanan apa yang ada dan cara memperolehnya") (en "which services there are and how to get them"))
   (choice-means (fact w-knowledge) (value none)
      (id "belum satu pun") (en "none so far")))

(deffacts MAIN::choices-w-authority
   (choice-means (fact w-authority) (value education)
      (id "dari pendidikan atau pelatihan Anda") (en "from your education or training"))
   (choice-means (fact w-authority) (value formal)
      (id "dari jabatan atau surat tugas") (en "from your post or letter of duty"))
   (choice-means (fact w-authority) (value control)
      (id "dari tugas mengawasi, misalnya memeriksa panti") (en "from a duty to supervise, such as inspecting homes"))
   (choice-means (fact w-authority) (value none)
      (id "tidak satu pun") (en "none of these")))

(deffacts MAIN::choices-w-reputation
   (choice-means (fact w-reputation) (value good)
      (id "ia mendengar hal baik tentang Anda") (en "they have heard good things of you"))
   (choice-means (fact w-reputation) (value neutral)
      (id "biasa saja, atau belum mengenal Anda") (en "nothing special, or they do not know you"))
   (choice-means (fact w-reputation) (value poor)
      (id "ada cerita buruk tentang Anda") (en "bad things are said of you")))

(deffacts MAIN::choices-w-agency-prestige
   (choice-means (fact w-agency-prestige) (value high)
      (id "lembaga Anda dihormati dan dipercaya") (en "your agency is respected and trusted"))
   (choice-means (fact w-agency-prestige) (value low)
      (id "lembaga Anda dicurigai atau dianggap tidak berguna") (en "your agency is suspected or thought useless")))

(deffacts MAIN::choices-w-information
   (choice-means (fact w-information) (value holds-complete)
      (id "Anda memegang keterangan yang lengkap dan benar") (en "you hold complete and correct information"))
   (choice-means (fact w-information) (value gatekeeper-access)
      (id "Anda mengenal orang yang memegangnya") (en "you know those who hold it"))
   (choice-means (fact w-information) (value none)
      (id "keduanya tidak") (en "neither")))

(deffacts MAIN::choices-w-skills
   (choice-means (fact w-skills) (value analysis)
      (id "mengurai masalah dan sebabnya") (en "taking a problem and its causes apart"))
   (choice-means (fact w-skills) (value community)
      (id "mengenal susunan, adat, dan kebiasaan warga") (en "knowing how residents live, their order and customs"))
   (choice-means (fact w-skills) (value procedural)
      (id "mengurus rapat, surat, dan lembaga") (en "handling meetings, letters and agencies"))
   (choice-means (fact w-skills) (value none)
      (id "belum satu pun") (en "none so far")))
