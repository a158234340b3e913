; Questions about safety in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every safety question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-risk-screened
   (explained (fact risk-screened)
      (asks-id "Sudahkah Anda menanyakan langsung apakah ada yang terancam, terluka, atau berniat menyakiti diri?")
      (asks-en "Have you asked directly whether anyone is threatened, hurt or thinking of harming themselves?")
      (counts-id "Ya bila Anda sendiri, atau petugas lain yang tercatat, sudah bertanya; menduga saja belum cukup.")
      (counts-en "Yes if you, or another worker on record, have asked; a guess is not enough.")
      (example-id "Di rumah, Anda bertanya kepada ibu sendirian: \"Apakah Ibu merasa aman di sini?\"")
      (example-en "At home you ask the mother, alone: “Do you feel safe here?”")
      (why-id "Bahaya sering tidak diceritakan bila tidak ditanyakan.")
      (why-en "Danger is often not told unless it is asked about.")))

(deffacts explained-violence-ongoing
   (explained (fact violence-ongoing)
      (asks-id "Apakah ada orang yang dipukul, diancam, atau dipaksa, sekarang atau baru-baru ini, atau dikhawatirkan terjadi lagi?")
      (asks-en "Is anyone being hit, threatened or forced, now or lately, or is it feared to happen again?")
      (counts-id "Ya bila salah satunya terjadi, juga ancaman dengan kata-kata atau senjata.")
      (counts-en "Yes if any of these is so, threats in words or with a weapon included.")
      (example-id "Suami menampar istrinya minggu lalu dan mengancam akan mengulanginya.")
      (example-en "A husband slapped his wife last week and says he will do it again.")
      (why-id "Selama ada kekerasan, keselamatan didahulukan dan pertemuan bersama ditunda.")
      (why-en "While there is violence, safety comes first and joint meetings wait.")))

(deffacts explained-violence-household
   (explained (fact violence-household)
      (asks-id "Apakah pelaku dan korban tinggal serumah atau mudah bertemu setiap hari?")
      (asks-en "Do the violent person and the victim live together or meet every day?")
      (counts-id "Ya bila mereka serumah, juga bila pelaku sering pulang ke rumah itu.")
      (counts-en "Yes if they share a home, or if the violent person often comes back to it.")
      (example-id "Ayah tiri bekerja di luar kota, tetapi pulang tiap akhir pekan.")
      (example-en "A stepfather works elsewhere but comes home every weekend.")
      (why-id "Korban yang serumah dengan pelaku dapat diserang karena bercerita.")
      (why-en "A victim who lives with the violent person may be attacked for having spoken.")))

(deffacts explained-risk-suicide
   (explained (fact risk-suicide)
      (asks-id "Apakah ada yang ingin mati, berpikir untuk mengakhiri hidup, atau sudah merencanakan caranya?")
      (asks-en "Does anyone want to die, think of ending life, or have a plan for it?")
      (counts-id "\"Ada pikiran\" bila ingin mati tanpa rencana; \"ada rencana\" bila sudah ada cara, alat, atau pernah mencoba.")
      (counts-en "“Thoughts” if there is a wish to die but no plan; “plan” if there is a way, a means or an attempt.")
      (example-id "Remaja menulis \"lebih baik aku tidak ada\" dan menyimpan obat di kamarnya: ada rencana.")
      (example-en "A girl writes “better without me” and keeps pills in her room: a plan.")
      (why-id "Menanyakannya langsung tidak menambah risiko; orang dengan rencana tidak boleh ditinggal sendirian.")
      (why-en "Asking directly does not add to the risk; a person with a plan must not be left alone.")))

(deffacts explained-risk-harm-others
   (explained (fact risk-harm-others)
      (asks-id "Apakah ada yang mengancam akan melukai atau membunuh orang lain?")
      (asks-en "Does anyone threaten to hurt or kill somebody?")
      (counts-id "Ya bila ada ancaman yang dapat dilaksanakan; bukan sekadar marah tanpa ancaman.")
      (counts-en "Yes if there is a threat that could be carried out; anger alone is not one.")
      (example-id "Seorang warga membawa parang dan menyebut nama tetangganya.")
      (example-en "A man carries a machete and names his neighbour.")
      (why-id "Orang yang diancam mungkin perlu diberi tahu dan dilindungi.")
      (why-en "The person threatened may have to be told and protected.")))

(deffacts explained-child-maltreatment
   (explained (fact child-maltreatment)
      (asks-id "Apakah ada anak yang dipukul, ditelantarkan, dipekerjakan, atau melihat kekerasan di rumahnya?")
      (asks-en "Is a child being hit, neglected, made to work, or seeing violence at home?")
      (counts-id "Ya bila ada dugaan yang beralasan; Anda tidak perlu bukti.")
      (counts-en "Yes if there is a reasonable suspicion; you need no proof.")
      (example-id "Anak sembilan tahun sering lebam dan takut pulang.")
      (example-en "A child of nine often has bruises and is afraid to go home.")
      (why-id "Anak tidak dapat melindungi diri; dugaan dilaporkan kepada layanan perlindungan anak.")
      (why-en "A child cannot protect itself; a suspicion is reported to the child protection service.")))

(deffacts explained-sexual-violence
   (explained (fact sexual-violence)
      (asks-id "Apakah ada yang dipaksa secara seksual, dilecehkan, atau diperdagangkan?")
      (asks-en "Has anyone been forced or harassed sexually, or trafficked?")
      (counts-id "Ya bila ada dugaan, juga bila pelakunya pasangan atau keluarga.")
      (counts-en "Yes if it is suspected, by a partner or relative too.")
      (example-id "Remaja dijanjikan pekerjaan di kota lain dan teleponnya diambil.")
      (example-en "A girl is promised work in another town and her phone is taken.")
      (why-id "Korban memerlukan pertolongan kesehatan segera dan tidak ditanyai berulang-ulang.")
      (why-en "Victims need medical care at once and should not be questioned again and again.")))

(deffacts explained-medical-emergency
   (explained (fact medical-emergency)
      (asks-id "Apakah ada yang perlu dibawa ke puskesmas atau rumah sakit sekarang juga?")
      (asks-en "Does anyone have to be taken to a clinic or hospital right now?")
      (counts-id "Ya bila ada luka berat, sesak, kejang, tidak sadar, bayi sakit, mengamuk karena sakit jiwa, atau gejala putus obat.")
      (counts-en "Yes for a bad injury, short breath, fits, fainting, a sick baby, acute mental illness or withdrawal.")
      (example-id "Bayi demam tinggi dan tidak mau menyusu sejak kemarin.")
      (example-en "A baby has a high fever and has not fed since yesterday.")
      (why-id "Pertolongan medis tidak dapat menunggu wawancara.")
      (why-en "Medical help cannot wait for an interview.")))

(deffacts explained-basic-needs-urgent
   (explained (fact basic-needs-urgent)
      (asks-id "Apakah hari ini ada yang tidak punya makanan, air bersih, atau tempat tidur yang aman?")
      (asks-en "Is anyone without food, clean water or a safe place to sleep today?")
      (counts-id "Ya bila kebutuhan itu tidak terpenuhi hari ini atau besok.")
      (counts-en "Yes if the need is not met today or tomorrow.")
      (example-id "Keluarga diusir dari kontrakan dan tidur di emperan toko.")
      (example-en "A family was put out of its room and sleeps before a shop.")
      (why-id "Orang lapar dan tanpa tempat tinggal ditolong dahulu, baru dinilai.")
      (why-en "People who are hungry and homeless are helped first and assessed later.")))

(deffacts explained-site-hazard
   (explained (fact site-hazard)
      (asks-id "Apakah tempat itu sendiri berbahaya: longsor, banjir, bangunan retak, listrik, atau bahan beracun?")
      (asks-en "Is the place itself dangerous: landslide, flood, cracked buildings, electricity or poison?")
      (counts-id "Ya bila orang dapat terluka dengan tetap berada di sana.")
      (counts-en "Yes if people can be hurt by staying there.")
      (example-id "Tebing di belakang rumah retak sesudah hujan dua hari.")
      (example-en "The slope behind the houses cracked after two days of rain.")
      (why-id "Warga dan petugas menjauh dahulu dari tempat bahaya.")
      (why-en "Residents and workers leave the dangerous place first.")))

(deffacts explained-threat-by-criminals
   (explained (fact threat-by-criminals)
      (asks-id "Apakah ada preman, penagih utang, pengedar, atau kelompok lain yang mengancam warga atau petugas?")
      (asks-en "Do thugs, debt collectors, dealers or other groups threaten residents or workers?")
      (counts-id "Ya bila ada ancaman atau kekerasan dari mereka, juga kepada Anda.")
      (counts-en "Yes if they threaten or attack anyone, you included.")
      (example-id "Penagih pinjaman datang tiap malam dan mengancam anak klien.")
      (example-en "Loan collectors come every night and threaten the client's child.")
      (why-id "Menghadapi mereka sendirian membahayakan klien dan Anda.")
      (why-en "Facing them alone endangers the client and you.")))

(deffacts explained-safe-place
   (explained (fact safe-place)
      (asks-id "Apakah orang yang terancam punya tempat atau orang yang aman untuk dituju sekarang?")
      (asks-en "Does the person in danger have a safe place or person to go to now?")
      (counts-id "Ya bila tempatnya tidak mudah ditemukan pelaku dan dapat didatangi hari ini.")
      (counts-en "Yes if the violent person will not easily find it and it can be reached today.")
      (example-id "Kakak perempuan di desa lain bersedia menerima ibu dan anak malam ini.")
      (example-en "A sister in another village will take mother and child tonight.")
      (why-id "Rencana keselamatan dimulai dari tempat yang dituju.")
      (why-en "A safety plan starts with where to go.")))

(deffacts explained-family-separated
   (explained (fact family-separated)
      (asks-id "Apakah ada anggota keluarga yang terpisah atau belum ditemukan?")
      (asks-en "Is a family member separated or missing?")
      (counts-id "Ya bila keluarga tidak tahu di mana orang itu atau tidak dapat menghubunginya.")
      (counts-en "Yes if the family does not know where the person is or cannot reach them.")
      (example-id "Sesudah banjir, anak tujuh tahun belum ditemukan di pos pengungsian.")
      (example-en "After the flood a child of seven has not been found at the shelter.")
      (why-id "Anak yang terpisah mudah menjadi korban; pencarian dilakukan hari itu juga.")
      (why-en "A separated child is easily harmed; the search starts the same day.")))

(deffacts explained-referral-made
   (explained (fact referral-made)
      (asks-id "Sudahkah Anda menghubungkan klien dengan layanan yang berwenang?")
      (asks-en "Have you put the client in touch with the competent service?")
      (counts-id "Ya bila Anda sudah berbicara dengan layanan itu; memberi nomor telepon saja belum cukup.")
      (counts-en "Yes if you have spoken with the service; handing over a number is not enough.")
      (example-id "Anda mengantar ibu ke UPTD PPA dan petugas di sana mencatat laporannya.")
      (example-en "You took the mother to the women's and children's service and her report was taken.")
      (why-id "Rujukan yang tidak sampai membuat orang kembali ke tempat bahaya.")
      (why-en "A referral that does not arrive sends people back into danger.")))
