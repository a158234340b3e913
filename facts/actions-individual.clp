; What an action means in practice, for approaches to an individual and the assessment of the situation.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-app-behavioural
   (action (subject app-behavioural)
      (origin "seed S8; ext STUART")
      (goal-id "Perilaku sasaran berubah secara terukur.")
      (goal-en "The target behaviour changes measurably.")
      (activities-id
         "Tetapkan satu perilaku yang dapat dihitung"
         "Catat pemicu, perilaku, dan akibat selama 1–2 minggu"
         "Buat kesepakatan langkah kecil dan penguatnya"
         "Tinjau catatan tiap minggu")
      (activities-en
         "Choose one behaviour that can be counted"
         "Record trigger, behaviour and consequence for 1–2 weeks"
         "Agree small steps and their reinforcer"
         "Review the record weekly")
      (method-id "Kontrak perilaku dan penguatan")
      (method-en "Behaviour contract and reinforcement")
      (target-id "Klien dan orang yang mengatur penguatnya")
      (target-en "Client and those who control the reinforcer")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Lembar catatan, penguat yang disepakati, waktu tinjauan")
      (resources-en "Record sheet, agreed reinforcer, review time")
      (indicator-id "Frekuensi perilaku bergeser dari garis awal dan bertahan empat minggu")
      (indicator-en "Frequency moves from the baseline and holds for four weeks")
      (mistake-id "Langsung menghukum sebelum pemicu dipahami")
      (mistake-en "Punishing at once before the triggers are understood")))

(deffacts action-app-casework
   (action (subject app-casework)
      (origin "seed S8; ext PERLMAN")
      (goal-id "Klien mampu menimbang dan memutuskan langkahnya sendiri.")
      (goal-en "The client can weigh and decide the next steps.")
      (activities-id
         "Rumuskan masalah dengan kata-kata klien"
         "Daftarkan pilihan beserta akibatnya"
         "Pilih satu langkah kecil dan jalankan"
         "Tinjau hasil dan putuskan langkah berikut")
      (activities-en
         "State the problem in the client's words"
         "List options and consequences"
         "Choose and try one small step"
         "Review the result and decide the next")
      (method-id "Pemecahan masalah bertahap dalam relasi")
      (method-en "Step-by-step problem solving within a relation")
      (target-id "Klien")
      (target-en "Client")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Tempat bicara tenang, waktu 3–6 pertemuan, informasi pilihan")
      (resources-en "Quiet place, 3–6 meetings, information on options")
      (indicator-id "Klien menyebut keputusannya dan alasannya sendiri")
      (indicator-en "The client states the decision and its reasons")
      (mistake-id "PS memutuskan bagi klien atau terburu-buru memberi nasihat")
      (mistake-en "Deciding for the client or rushing to advise")))

(deffacts action-app-ecological
   (action (subject app-ecological)
      (origin "seed S8; ext GG")
      (goal-id "Kecocokan klien dan lingkungannya membaik.")
      (goal-en "The fit between client and environment improves.")
      (activities-id
         "Petakan lingkungan klien (ecomap) bersama klien"
         "Tandai titik tekanan dan sumber dukungan"
         "Ubah satu hal pada lingkungan dan satu kemampuan klien"
         "Pertemukan klien dengan pihak lingkungan")
      (activities-en
         "Map the client's environment (ecomap) together"
         "Mark stress points and supports"
         "Change one thing in the environment and one ability of the client"
         "Bring the client and the setting together")
      (method-id "Kerja pada orang, lingkungan, dan pertemuan keduanya")
      (method-en "Work on person, environment and their exchange")
      (target-id "Klien serta sekolah, keluarga, tempat kerja, atau tetangga")
      (target-en "Client and school, family, workplace or neighbours")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Kesediaan pihak lingkungan, ecomap, kunjungan lapangan")
      (resources-en "Willing setting, ecomap, field visits")
      (indicator-id "Tekanan yang dilaporkan turun dan klien kembali berperan")
      (indicator-en "Reported stress falls and the client takes up the role again")
      (mistake-id "Hanya mengubah klien, lingkungannya dibiarkan")
      (mistake-en "Changing the client only and leaving the setting")))

(deffacts action-sit-each-problem
   (action (subject sit-each-problem)
      (origin "seed S7; activities ext")
      (goal-id "Situasi sosial masalah dipahami lengkap.")
      (goal-en "The social situation of the problem is fully understood.")
      (activities-id
         "Tanyakan kapan, di mana, dan sejak kapan"
         "Pelajari nilai dan kebiasaan yang berlaku"
         "Ikuti urutan interaksi"
         "Catat tujuan tiap pihak")
      (activities-en
         "Ask when, where and since when"
         "Learn the values and customs"
         "Follow the sequence of interaction"
         "Note each one's goal")
      (method-id "Penilaian situasional")
      (method-en "Situational assessment")
      (target-id "Klien dan pihak dalam situasinya")
      (target-en "Client and those in the situation")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Lembar empat sisi keadaan, kunjungan")
      (resources-en "Four-dimension sheet, visit")
      (indicator-id "Keempat sisi terisi dan dibenarkan klien")
      (indicator-en "All four dimensions filled and confirmed")
      (mistake-id "Menilai sifat orang, bukan situasinya")
      (mistake-en "Judging the person, not the situation")))
