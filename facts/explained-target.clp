; Questions about those who have to change in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-target-is-client
   (explained (fact target-is-client)
      (asks-id "Apakah yang harus berubah adalah orang yang Anda bantu sendiri?")
      (asks-en "Is it the person you help who has to change?")
      (counts-id "Ya bila klien sendiri; tidak bila yang harus berubah pihak lain, misalnya sekolah, suami, atau kantor.")
      (counts-en "Yes if the client; no if another has to, such as a school, a husband or an office.")
      (example-id "Murid dirundung; yang harus berubah para perundung: tidak.")
      (example-en "A pupil is bullied; those who have to change are the bullies: no.")
      (why-id "Meminta korban berubah tidak menyelesaikan masalah yang dibuat orang lain.")
      (why-en "Asking a victim to change does not solve what others do.")))

(deffacts explained-target-motivation
   (explained (fact target-motivation)
      (asks-id "Seberapa mau orang yang harus berubah itu ikut serta?")
      (asks-en "How willing is the one who has to change?")
      (counts-id "\"Tinggi\" bila ia berusaha sendiri; \"ada\" bila mau diajak; \"mendua\" bila kadang mau kadang tidak; \"tidak ada\" bila menolak.")
      (counts-en "“High” if they try by themselves; “some” if they can be won; “of two minds”; “none” if they refuse.")
      (example-id "Ia ingin berhenti minum, tetapi tidak mau berpisah dari teman minumnya: mendua.")
      (example-en "He wants to stop drinking but not to leave his drinking friends: of two minds.")
      (why-id "Cara mengajak harus sesuai dengan kemauan yang ada.")
      (why-en "How to win someone depends on how willing they are.")))

(deffacts explained-target-believes-right
   (explained (fact target-believes-right)
      (asks-id "Apakah orang itu yakin cara yang dipakai memang benar?")
      (asks-en "Does that person believe the process is right?")
      (counts-id "Ya bila ia menerima alasannya, bukan sekadar menurut.")
      (counts-en "Yes if they accept the reasons, not merely obey.")
      (example-id "Ayah mengikuti konseling hanya karena diancam: tidak.")
      (example-en "A father attends counselling only because he is threatened: no.")
      (why-id "Keyakinan membuat perubahan bertahan setelah Anda pergi.")
      (why-en "Belief keeps a change alive after you leave.")))

(deffacts explained-target-trusts-expertise
   (explained (fact target-trusts-expertise)
      (asks-id "Apakah orang itu percaya Anda tahu apa yang Anda kerjakan?")
      (asks-en "Does that person trust that you know your work?")
      (counts-id "Ya bila ia meminta atau menerima pendapat Anda; tidak bila ia meragukannya.")
      (counts-en "Yes if they ask for or accept your opinion; no if they doubt it.")
      (example-id "\"Petugas semuda ini tahu apa tentang anak?\": tidak.")
      (example-en "“What does such a young worker know of children?”: no.")
      (why-id "Tanpa kepercayaan itu, nasihat tidak didengar.")
      (why-en "Without that trust advice is not heard.")))

(deffacts explained-relation-quality
   (explained (fact relation-quality)
      (asks-id "Bagaimana hubungan Anda dengan orang yang harus berubah itu?")
      (asks-en "How is your relation with the one who has to change?")
      (counts-id "\"Saling percaya\" bila ia terbuka; \"netral\" bila biasa saja; \"tegang\" bila ada ketidaksenangan; \"bermusuhan\" bila menolak atau mengancam; \"belum ada\" bila belum kenal.")
      (counts-en "“Trusting” if open; “neutral”; “strained” if there is ill feeling; “hostile” if refusing or threatening; “none” if you have not met.")
      (example-id "Ia mau bertemu, tetapi selalu curiga: tegang.")
      (example-en "He will meet you but is always suspicious: strained.")
      (why-id "Hubungan yang baik adalah alat yang paling kuat.")
      (why-en "A good relation is the strongest means there is.")))

(deffacts explained-env-modifiable
   (explained (fact env-modifiable)
      (asks-id "Apa di sekitar orang itu yang dapat diubah?")
      (asks-en "What around that person can be changed?")
      (counts-id "\"Fisik\" bila tempat, jarak, atau barang; \"sosial\" bila kegiatan, teman, atau susunan kelompok; \"tidak ada\" bila tidak satu pun dapat diubah.")
      (counts-en "“Physical” for place, distance or things; “social” for activities, company or groups; “none” if nothing can.")
      (example-id "Tempat duduk dan kelompok belajar anak dapat diganti: fisik, sosial.")
      (example-en "A child's seat and study group can be changed: physical, social.")
      (why-id "Mengubah lingkungan sering lebih mudah daripada mengubah orang.")
      (why-en "Changing surroundings is often easier than changing people.")))
