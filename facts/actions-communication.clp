; What an action means in practice, for communication with the client.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-com-feature-iii-verbal-nonverbal
   (action (subject com-feature-iii-verbal-nonverbal)
      (origin "seed S3.1.iii; activities ext")
      (goal-id "Pesan tersampaikan lewat saluran yang cocok bagi klien.")
      (goal-en "The message gets across in a channel that suits the client.")
      (activities-id
         "Sediakan gambar, permainan, atau benda peraga"
         "Amati raut, gerak, dan jarak"
         "Cek makna dengan pertanyaan sederhana")
      (activities-en
         "Offer drawings, play or objects"
         "Watch face, movement and distance"
         "Check meaning with simple questions")
      (method-id "Gambar, gerak, dan permainan (komunikasi nonverbal)")
      (method-en "Nonverbal and play-based communication")
      (target-id "Anak atau klien yang sulit berbicara")
      (target-en "Children or clients who find speech hard")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Alat gambar, boneka, kartu emosi")
      (resources-en "Drawing tools, dolls, emotion cards")
      (indicator-id "Klien menyampaikan pengalaman dengan caranya")
      (indicator-en "The client tells the experience in his or her way")
      (mistake-id "Menafsirkan sepihak tanpa mengecek")
      (mistake-en "Interpreting one-sidedly without checking")))

(deffacts action-com-feature-iv-integrate
   (action (subject com-feature-iv-integrate)
      (origin "seed S3.1.iv, S4.2; activities ext")
      (goal-id "Makna pesan klien dipahami secara utuh.")
      (goal-en "The full meaning of the client's message is understood.")
      (activities-id
         "Catat ucapan dan tampilan nonverbal berdampingan"
         "Tandai bagian yang tidak cocok"
         "Tanyakan dengan lembut apa maknanya"
         "Ulangi pertanyaan tentang keselamatan")
      (activities-en
         "Note words and nonverbal signs side by side"
         "Mark what does not match"
         "Ask gently what it means"
         "Ask about safety again")
      (method-id "Pemaduan kata-kata dan gerak-gerik")
      (method-en "Integrating verbal and nonverbal impressions")
      (target-id "Klien yang ucapan dan tampilannya berbeda")
      (target-en "Client whose words and manner differ")
      (role-id "PS sebagai pewawancara")
      (role-en "worker as interviewer")
      (resources-id "Lembar dua kolom, tempat tenang, waktu cukup")
      (resources-en "Two-column sheet, quiet place, enough time")
      (indicator-id "Makna yang ditangkap dibenarkan klien")
      (indicator-en "The client confirms the meaning understood")
      (mistake-id "Menuduh klien berbohong atau menafsirkan sendiri")
      (mistake-en "Accusing the client of lying or interpreting alone")))

(deffacts action-com-reason-i-new-information
   (action (subject com-reason-i-new-information)
      (origin "seed S3.2.i; activities ext")
      (goal-id "Klien melihat masalahnya lebih utuh dan dapat bertindak.")
      (goal-en "The client sees the problem more fully and can act.")
      (activities-id
         "Tanyakan dahulu apa yang sudah dipahami"
         "Beri satu informasi baru yang berguna"
         "Minta klien mengulang dengan katanya sendiri")
      (activities-en
         "Ask what is already understood"
         "Give one useful new piece of information"
         "Let the client say it back")
      (method-id "Berbagi informasi bertahap")
      (method-en "Gradual sharing of information")
      (target-id "Klien atau keluarga")
      (target-en "Client or family")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Bahan sederhana, waktu bertanya")
      (resources-en "Simple material, time for questions")
      (indicator-id "Klien menjelaskan masalah lebih tepat dan mencoba hal baru")
      (indicator-en "The client explains the problem better and tries something new")
      (mistake-id "Membanjiri klien dengan penjelasan")
      (mistake-en "Flooding the client with explanation")))

(deffacts action-com-reason-ii-listener
   (action (subject com-reason-ii-listener)
      (origin "seed S3.2.ii; activities ext ROONEY")
      (goal-id "Keberatan dan keinginan sasaran terdengar dan dipahami.")
      (goal-en "The target's objections and wishes are heard and understood.")
      (activities-id
         "Ajak bicara tanpa agenda membujuk"
         "Ringkas keberatan dengan kata sasaran"
         "Tanyakan apa yang ia sendiri inginkan")
      (activities-en
         "Talk without an agenda to persuade"
         "Sum up objections in the target's words"
         "Ask what the target wants")
      (method-id "Mendengar responsif")
      (method-en "Responsive listening")
      (target-id "Klien atau sasaran yang mendua atau menolak")
      (target-en "Ambivalent or refusing client or target")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Waktu, tempat aman, sikap tidak menghakimi")
      (resources-en "Time, safe place, non-judging stance")
      (indicator-id "Sasaran merasa dimengerti dan mau melanjutkan pembicaraan")
      (indicator-en "The target feels understood and goes on talking")
      (mistake-id "Membantah keberatan sebelum selesai diucapkan")
      (mistake-en "Rebutting an objection before it is spoken")))

(deffacts action-int-record-both
   (action (subject int-record-both)
      (origin "seed S4.2; activities ext")
      (goal-id "Kata-kata dan gerak-gerik tercatat bersama.")
      (goal-en "What is said and what shows nonverbally are recorded together.")
      (activities-id
         "Catat ucapan penting sedekat mungkin dengan kata klien"
         "Catat nada, raut, jarak, dan gerak pada saat itu"
         "Tandai yang tidak sejalan dan tanyakan dengan hati-hati")
      (activities-en
         "Note key words as near to the client's as possible"
         "Note tone, face, distance and movement at that moment"
         "Mark what does not match and ask with care")
      (method-id "Catatan dua kolom: ucapan dan tampilan")
      (method-en "Two-column record: words and manner")
      (target-id "Klien dan orang yang diwawancarai")
      (target-en "Client and those interviewed")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Lembar catatan dua kolom, izin klien")
      (resources-en "Two-column sheet, client's leave")
      (indicator-id "Laporan memuat keduanya dan perbedaannya")
      (indicator-en "The report holds both and where they differ")
      (mistake-id "Menafsirkan gerak tubuh tanpa menanyakannya")
      (mistake-en "Reading body language without asking")))

(deffacts action-obs-integrated-use
   (action (subject obs-integrated-use)
      (origin "seed S5.1; activities ext")
      (goal-id "Wawancara dan pengamatan dipakai bersama sehingga data lebih kuat.")
      (goal-en "Interview and observation are used together so that data are stronger.")
      (activities-id
         "Tentukan hal yang hanya tampak dalam tindakan"
         "Jadwalkan satu pengamatan di samping wawancara"
         "Bandingkan hasil keduanya")
      (activities-en
         "Decide what shows only in action"
         "Plan one observation beside the interview"
         "Compare the two")
      (method-id "Perpaduan wawancara dan pengamatan")
      (method-en "Combining interview and observation")
      (target-id "Klien, keluarga, atau kelompok dalam situasinya")
      (target-en "Client, family or group in the situation")
      (role-id "pekerja sosial (PS)")
      (role-en "social worker")
      (resources-id "Kerangka wawancara, lembar amatan, izin")
      (resources-en "Interview frame, observation sheet, leave")
      (indicator-id "Kesimpulan didukung sekurangnya dua cara")
      (indicator-en "Conclusions rest on at least two ways")
      (mistake-id "Mengandalkan satu wawancara saja")
      (mistake-en "Relying on one interview only")))
