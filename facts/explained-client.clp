; Questions about who is helped, and with what in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-client-system
   (explained (fact client-system)
      (asks-id "Siapa yang Anda bantu: satu orang, satu keluarga, satu kelompok, atau warga satu tempat?")
      (asks-en "Whom are you helping: one person, a family, a group, or the people of a place?")
      (counts-id "\"Satu orang\" juga bila masalahnya menyangkut keluarganya; \"keluarga\" bila anggotanya dibantu bersama; \"komunitas\" bila warga setempat sama-sama terkena; \"belum jelas\" bila Anda belum tahu.")
      (counts-en "“One person” even if the family is involved; “family” if its members are helped together; “community” if the people of a place share the problem; “not clear yet” if you do not know.")
      (example-id "Ibu datang sendiri karena anaknya membolos: satu orang. Ibu, ayah, dan anak dibantu bersama: keluarga.")
      (example-en "A mother comes alone because her son skips school: one person. Mother, father and son helped together: family.")
      (why-id "Pertanyaan dan anjuran berikutnya bergantung pada jawaban ini.")
      (why-en "All further questions and advice depend on it.")))

(deffacts explained-client-age
   (explained (fact client-age)
      (asks-id "Berapa kira-kira umur orang yang Anda bantu?")
      (asks-en "About how old is the person you are helping?")
      (counts-id "Pilih menurut umur orang yang terutama dibantu; \"campuran\" bila yang dibantu keluarga atau warga dengan umur berbeda-beda.")
      (counts-en "Choose by the age of the person mainly helped; “mixed” for a family or community of different ages.")
      (example-id "Siswi SMP berumur 14 tahun: remaja. Kakek dan cucunya: campuran.")
      (example-en "A schoolgirl of 14: adolescent. A grandfather and his grandchild: mixed.")
      (why-id "Anak, remaja, dan lansia perlu dilindungi dan didengar dengan cara sendiri.")
      (why-en "Children, adolescents and the elderly need protection and a hearing of their own.")))

(deffacts explained-problem-domains
   (explained (fact problem-domains)
      (asks-id "Masalahnya tentang apa saja: uang, hubungan, kesehatan, sekolah, tempat tinggal, atau yang lain?")
      (asks-en "What is the problem about: money, relations, health, school, housing or something else?")
      (counts-id "Pilih semua yang menjadi bagian masalah sekarang, juga yang belum diceritakan klien tetapi Anda lihat sendiri.")
      (counts-en "Choose all that are part of the problem now, also what the client has not told but you saw yourself.")
      (example-id "Ayah kehilangan kerja, uang sekolah menunggak, orang tua bertengkar: ekonomi, sekolah, hubungan.")
      (example-en "The father lost his job, school fees are unpaid, the parents quarrel: economic, school, relations.")
      (why-id "Bidang masalah menentukan layanan dan pengetahuan yang diperlukan.")
      (why-en "It decides which services and knowledge are needed.")))

(deffacts explained-people-count
   (explained (fact people-count)
      (asks-id "Berapa orang yang langsung terkena masalah ini?")
      (asks-en "How many people does this problem hit directly?")
      (counts-id "Hitung yang mengalaminya sendiri, bukan yang hanya mendengar atau prihatin; perkiraan sudah cukup.")
      (counts-en "Count those who live with it, not those who have only heard of it; an estimate will do.")
      (example-id "Dua belas rumah terendam, kira-kira lima puluh orang: 50.")
      (example-en "Twelve flooded houses, about fifty people: 50.")
      (why-id "Masalah banyak orang mungkin perlu dibantu bersama, bukan satu per satu.")
      (why-en "A problem of many may need to be helped together, not one by one.")))

(deffacts explained-client-referral
   (explained (fact client-referral)
      (asks-id "Bagaimana klien sampai kepada Anda: datang sendiri, didesak, diwajibkan, atau dilaporkan orang?")
      (asks-en "How did the client come to you: freely, pressed, by order, or reported by others?")
      (counts-id "\"Kemauan sendiri\" bila datang tanpa disuruh; \"didesak\" bila keluarga atau guru menekan; \"diwajibkan\" bila ada perintah lembaga atau pengadilan; \"pihak lain\" bila orang lain yang meminta bantuan untuknya.")
      (counts-en "“Of their own will” if nobody sent them; “pressed” if family or school pushed; “mandated” if an agency or court ordered it; “third party” if someone else asked for help.")
      (example-id "Remaja datang karena diwajibkan sekolah: diwajibkan. Tetangga melaporkan lansia telantar: dilaporkan.")
      (example-en "A boy comes because the school orders it: mandated. A neighbour reports a neglected old man: third party.")
      (why-id "Orang yang tidak datang sendiri perlu diberi kesempatan menyatakan maunya lebih dahulu.")
      (why-en "Those who did not come by themselves first need a chance to say what they want.")))

(deffacts explained-client-request
   (explained (fact client-request)
      (asks-id "Klien sendiri meminta apa dari Anda?")
      (asks-en "What does the client ask you for?")
      (counts-id "Pilih menurut kata-kata klien, bukan menurut orang yang mengantar; \"tidak meminta apa-apa\" bila ia memang tidak meminta.")
      (counts-en "Go by the client's own words, not by those of whoever came along; “nothing” if nothing is asked for.")
      (example-id "\"Tolong supaya suami saya berhenti berjudi\": perubahan pihak lain.")
      (example-en "“Please make my husband stop gambling”: change in another party.")
      (why-id "Bantuan yang tidak diminta jarang dipakai; permintaan klien menjadi titik mulai.")
      (why-en "Help that nobody asked for is seldom used; the request is where to begin.")))

(deffacts explained-client-heard-alone
   (explained (fact client-heard-alone)
      (asks-id "Sudahkah klien berbicara dengan Anda sendirian, tanpa orang yang menekan atau mewakilinya?")
      (asks-en "Has the client talked to you alone, with nobody pressing or speaking for them?")
      (counts-id "Ya bila sudah ada waktu berdua saja; untuk keluarga atau kelompok, ya bila setiap anggota sudah didengar.")
      (counts-en "Yes if there was time with you alone; for a family or group, yes if each member was heard.")
      (example-id "Ibu selalu menjawab untuk anaknya, dan anak belum pernah ditanya sendiri: tidak.")
      (example-en "A mother always answers for her daughter, who was never asked alone: no.")
      (why-id "Orang yang tertekan baru berani bercerita bila tidak ada yang mengawasi.")
      (why-en "Someone under pressure speaks only when nobody watches.")))

(deffacts explained-worker-professional
   (explained (fact worker-professional)
      (asks-id "Apakah Anda pekerja sosial terlatih?")
      (asks-en "Are you a trained professional?")
      (counts-id "Ya bila Anda berpendidikan pekerjaan sosial atau profesi bantuan lain; tidak bila relawan, kader, atau tokoh tanpa pelatihan itu.")
      (counts-en "Yes with training in social work or another helping profession; no for volunteers or leaders without it.")
      (example-id "Kader posyandu yang menolong tetangganya: tidak.")
      (example-en "A health volunteer who helps her neighbour: no.")
      (why-id "Beberapa tindakan hanya boleh dilakukan tenaga terlatih.")
      (why-en "Some actions are for trained people only.")))

(deffacts explained-shared-by-many
   (explained (fact shared-by-many)
      (asks-id "Apakah banyak tetangga atau warga setempat mengalami masalah yang sama?")
      (asks-en "Do many neighbours or local people have the same problem?")
      (counts-id "Ya bila Anda tahu beberapa orang atau rumah tangga lain di tempat yang sama; bukan karena masalahnya lazim di mana-mana.")
      (counts-en "Yes if you know of several others in the same place; not because the problem is common everywhere.")
      (example-id "Sembilan keluarga di satu RT kehilangan pekerjaan karena pabrik yang sama tutup: ya.")
      (example-en "Nine families of one street lost their jobs when the same factory closed: yes.")
      (why-id "Masalah bersama lebih baik dipecahkan bersama warga.")
      (why-en "A shared problem is better solved with the people who share it.")))
