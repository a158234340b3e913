; The choices of questions about target, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-target-motivation
   (choice-means (fact target-motivation) (value high)
      (id "berusaha sendiri tanpa diajak") (en "tries without being asked"))
   (choice-means (fact target-motivation) (value some)
      (id "mau bila diajak") (en "willing if invited"))
   (choice-means (fact target-motivation) (value ambivalent)
      (id "kadang mau, kadang tidak") (en "sometimes willing, sometimes not"))
   (choice-means (fact target-motivation) (value none)
      (id "menolak atau tidak peduli") (en "refuses or does not care")))

(deffacts MAIN::choices-relation-quality
   (choice-means (fact relation-quality) (value trusting)
      (id "ia terbuka kepada Anda") (en "they are open with you"))
   (choice-means (fact relation-quality) (value neutral)
      (id "biasa saja") (en "neither warm nor cold"))
   (choice-means (fact relation-quality) (value strained)
      (id "ada curiga atau rasa tidak senang") (en "there is suspicion or displeasure"))
   (choice-means (fact relation-quality) (value hostile)
      (id "menolak atau mengancam Anda") (en "they reject or threaten you"))
   (choice-means (fact relation-quality) (value none)
      (id "belum pernah bertemu") (en "you have not met")))

(deffacts MAIN::choices-env-modifiable
   (choice-means (fact env-modifiable) (value physical)
      (id "tempat, jarak, ruang, atau barang") (en "place, distance, room or things"))
   (choice-means (fact env-modifiable) (value social)
      (id "teman, kegiatan, atau susunan kelompok") (en "friends, activities or the make-up of a group"))
   (choice-means (fact env-modifiable) (value none)
      (id "tidak satu pun dapat diubah") (en "nothing can be changed")))
