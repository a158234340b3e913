; The choices of questions about interview, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-contact-purpose
   (choice-means (fact contact-purpose) (value background)
      (id "mengenal klien dan riwayatnya") (en "getting to know the client and the history"))
   (choice-means (fact contact-purpose) (value assess)
      (id "menilai masalah atau mengambil keputusan") (en "assessing the problem or deciding"))
   (choice-means (fact contact-purpose) (value change)
      (id "membantu klien berubah") (en "helping the client change"))
   (choice-means (fact contact-purpose) (value none)
      (id "belum ditentukan") (en "not settled yet")))

(deffacts MAIN::choices-interviews-done
   (choice-means (fact interviews-done) (value informational)
      (id "bertanya untuk mengenal keadaan") (en "asking to learn the situation"))
   (choice-means (fact interviews-done) (value diagnostic)
      (id "menggali sebab masalah sampai dapat dinilai") (en "looking for causes until it can be assessed"))
   (choice-means (fact interviews-done) (value therapeutic)
      (id "percakapan yang membantu klien berubah") (en "talks that help the client change"))
   (choice-means (fact interviews-done) (value none)
      (id "baru mengobrol, atau belum sama sekali") (en "only chats, or nothing yet")))

(deffacts MAIN::choices-obs-kind
   (choice-means (fact obs-kind) (value participant)
      (id "Anda ikut kegiatan sambil memperhatikan") (en "you take part and watch"))
   (choice-means (fact obs-kind) (value nonparticipant)
      (id "Anda hanya melihat, tidak ikut") (en "you only watch"))
   (choice-means (fact obs-kind) (value none)
      (id "belum mengamati") (en "no observation yet")))
