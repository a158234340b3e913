; The choices of questions about resources, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-resources
   (choice-means (fact resources) (value natural)
      (id "tanah, air, hutan, hasil bumi") (en "land, water, forest, crops"))
   (choice-means (fact resources) (value culture)
      (id "gotong royong, adat, kesenian, kebiasaan baik") (en "mutual help, customs, arts, good habits"))
   (choice-means (fact resources) (value leaders)
      (id "orang yang didengar dan dihormati") (en "people who are listened to and respected"))
   (choice-means (fact resources) (value services)
      (id "puskesmas, sekolah, panti, bantuan pemerintah") (en "clinics, schools, homes, public aid"))
   (choice-means (fact resources) (value skills)
      (id "kepandaian klien atau warga sendiri") (en "what the client or residents can do themselves"))
   (choice-means (fact resources) (value partners)
      (id "kampus, organisasi, atau usaha dari luar") (en "universities, organisations or firms from outside"))
   (choice-means (fact resources) (value none)
      (id "sudah dicari, belum ditemukan") (en "looked for, none found yet")))
