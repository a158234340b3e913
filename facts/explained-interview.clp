; Questions about interviews, observation and information in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-contact-purpose
   (explained (fact contact-purpose)
      (asks-id "Untuk apa Anda bertemu berikutnya?")
      (asks-en "What is your next meeting for?")
      (counts-id "\"Latar belakang\" bila ingin mengenal orang dan keadaannya; \"menilai\" bila hendak memutuskan sesuatu; \"perubahan\" bila pertemuan itu sendiri untuk menolong.")
      (counts-en "“Background” to get to know person and situation; “assess” to decide something; “change” if the meeting itself is to help.")
      (example-id "Anda hendak memutuskan perlu tidaknya anak dipindahkan: menilai.")
      (example-en "You have to decide whether a child must be moved: assess.")
      (why-id "Tujuan menentukan cara bertanya.")
      (why-en "The purpose decides how to ask.")))

(deffacts explained-interviews-done
   (explained (fact interviews-done)
      (asks-id "Wawancara apa yang sudah Anda lakukan?")
      (asks-en "Which interviews have you done?")
      (counts-id "\"Keterangan awal\" untuk mengenal keadaan; \"menilai masalah\" untuk menilai dan memutuskan; \"membantu perubahan\" untuk membantu klien berubah; \"belum ada\" bila baru mengobrol.")
      (counts-en "“Informational” to learn the situation; “diagnostic” to assess and decide; “therapeutic” to help change; “none” if only chats.")
      (example-id "Satu kali bertanya tentang keluarga dan riwayatnya: keterangan awal.")
      (example-en "One talk about family and history: informational.")
      (why-id "Menilai sebelum mengenal keadaan mudah keliru.")
      (why-en "Assessing before knowing the situation goes wrong easily.")))

(deffacts explained-int-guide
   (explained (fact int-guide)
      (asks-id "Sudahkah Anda menyiapkan pokok pertanyaan dan urutannya?")
      (asks-en "Have you prepared topics and questions in order?")
      (counts-id "Ya bila ada catatan pokok-pokok yang akan ditanyakan, meskipun singkat.")
      (counts-en "Yes if there is a note of what will be asked, however short.")
      (example-id "Secarik kertas dengan lima pokok pertanyaan: ya.")
      (example-en "A slip of paper with five topics: yes.")
      (why-id "Tanpa persiapan, hal penting mudah terlupa.")
      (why-en "Without it important things are forgotten.")))

(deffacts explained-int-open-close
   (explained (fact int-open-close)
      (asks-id "Sudahkah Anda pikirkan cara membuka dan menutup percakapan?")
      (asks-en "Have you thought how to open and close the talk?")
      (counts-id "Ya bila Anda tahu cara memperkenalkan diri dan tujuan, serta cara mengakhiri dan berpamitan.")
      (counts-en "Yes if you know how to introduce yourself and the purpose, and how to end.")
      (example-id "\"Saya akan mulai dari sekolah, dan menutup dengan janji bertemu lagi\": ya.")
      (example-en "“I begin with school and end with a date to meet again”: yes.")
      (why-id "Pembukaan menumbuhkan rasa aman; penutupan menjaga agar orang tidak pulang dengan luka terbuka.")
      (why-en "An opening makes people feel safe; a close keeps them from leaving with open wounds.")))

(deffacts explained-int-nonverbal-recorded
   (explained (fact int-nonverbal-recorded)
      (asks-id "Apakah gerak, wajah, dan nada bicara juga Anda catat?")
      (asks-en "Do you note gestures, face and tone, too?")
      (counts-id "Ya bila catatan menyebut apa yang terlihat, bukan hanya kata-kata.")
      (counts-en "Yes if the notes say what was seen, not only words.")
      (example-id "\"Menunduk dan meremas tangan ketika ayah disebut\": ya.")
      (example-en "“Looked down and wrung her hands when her father was named”: yes.")
      (why-id "Tubuh sering bercerita lebih jujur daripada kata-kata.")
      (why-en "The body is often more honest than words.")))

(deffacts explained-int-report
   (explained (fact int-report)
      (asks-id "Sudahkah hasil wawancara Anda olah menjadi laporan?")
      (asks-en "Have you worked the interview into a report?")
      (counts-id "Ya bila sudah ada kesimpulan tertulis dengan alasannya, bukan catatan mentah saja.")
      (counts-en "Yes if there are written conclusions with reasons, not raw notes alone.")
      (example-id "Dua halaman tentang sebab dan usul langkah: ya.")
      (example-en "Two pages on causes and proposed steps: yes.")
      (why-id "Orang berikutnya harus dapat meneruskan tanpa mengulang.")
      (why-en "Whoever comes next must be able to go on without asking again.")))

(deffacts explained-verbal-nonverbal-conflict
   (explained (fact verbal-nonverbal-conflict)
      (asks-id "Apakah kata-kata klien berbeda dengan wajah atau gerak tubuhnya?")
      (asks-en "Do the client's words differ from face or gestures?")
      (counts-id "Ya bila yang dikatakan tidak cocok dengan yang Anda lihat.")
      (counts-en "Yes if what is said does not fit what you see.")
      (example-id "\"Saya baik-baik saja,\" katanya sambil menangis: ya.")
      (example-en "“I am fine,” she says in tears: yes.")
      (why-id "Perbedaan itu tanda ada yang belum berani diceritakan.")
      (why-en "The difference is a sign of something not yet told.")))

(deffacts explained-shared-language
   (explained (fact shared-language)
      (asks-id "Apakah Anda dan klien dapat saling mengerti kata-kata dan isyarat masing-masing?")
      (asks-en "Do you and the client understand each other's words and signs?")
      (counts-id "Ya bila bahasa, istilah, dan isyarat sama-sama dipahami; tidak bila perlu penerjemah atau penjelasan.")
      (counts-en "Yes if language, terms and signs are understood; no if an interpreter or explanations are needed.")
      (example-id "Nenek hanya berbahasa Madura dan Anda tidak: tidak.")
      (example-en "The grandmother speaks only Madurese and you do not: no.")
      (why-id "Salah paham tentang satu kata dapat menyesatkan seluruh bantuan.")
      (why-en "One word misunderstood can mislead all help.")))

(deffacts explained-common-interest
   (explained (fact common-interest)
      (asks-id "Apakah Anda dan klien sama-sama ingin saling memberi keterangan?")
      (asks-en "Do both you and the client want to share information?")
      (counts-id "Ya bila kedua pihak melihat gunanya; tidak bila salah satu hanya menjalankan kewajiban.")
      (counts-en "Yes if both see a use in it; no if one side only does a duty.")
      (example-id "Klien menjawab sependek mungkin agar cepat selesai: tidak.")
      (example-en "The client answers as briefly as possible to get it over: no.")
      (why-id "Keterangan yang benar hanya diberikan kalau ada gunanya bagi yang bercerita.")
      (why-en "True information is given only if it is of use to the teller.")))

(deffacts explained-obs-kind
   (explained (fact obs-kind)
      (asks-id "Pengamatan apa yang sudah Anda lakukan?")
      (asks-en "How have you observed so far?")
      (counts-id "\"Ikut dalam kegiatan\" bila Anda berada di tengah mereka; \"mengamati dari luar\" bila hanya melihat; \"belum ada\" bila belum mengamati.")
      (counts-en "“Participant” if you joined in; “non-participant” if you only watched; “none” if not yet.")
      (example-id "Anda ikut kerja bakti sambil memperhatikan: ikut dalam kegiatan.")
      (example-en "You joined the clean-up and watched: participant.")
      (why-id "Yang dilihat sendiri melengkapi yang diceritakan.")
      (why-en "What you see completes what you are told.")))

(deffacts explained-obs-manager
   (explained (fact obs-manager)
      (asks-id "Apakah orang yang mengamati juga mengurus atau memimpin yang diamati?")
      (asks-en "Does the observer also manage or lead those observed?")
      (counts-id "Ya bila pengamat adalah atasan, pengurus, atau penanggung jawab mereka.")
      (counts-en "Yes if the observer is their superior or answers for them.")
      (example-id "Kepala panti mengamati anak-anak pantinya sendiri: ya.")
      (example-en "The head of a home observes its own children: yes.")
      (why-id "Orang bersikap lain di depan atasan, dan pengurus sulit melihat kesalahan sendiri.")
      (why-en "People behave differently before a superior, who hardly sees own faults.")))

(deffacts explained-obs-instrument
   (explained (fact obs-instrument)
      (asks-id "Sudahkah Anda menyusun daftar apa yang akan diamati sesuai tujuannya?")
      (asks-en "Have you made a list of what to observe, fitted to the purpose?")
      (counts-id "Ya bila ada daftar atau lembar isian, dan isinya sesuai dengan yang ingin diketahui.")
      (counts-en "Yes if there is a list or form, and it fits what you want to know.")
      (example-id "Lembar untuk mencatat kapan dan dengan siapa anak bertengkar: ya.")
      (example-en "A sheet for when and with whom a child fights: yes.")
      (why-id "Tanpa daftar, yang tercatat hanya yang menarik perhatian.")
      (why-en "Without one, only what catches the eye is noted.")))

(deffacts explained-info-complete
   (explained (fact info-complete)
      (asks-id "Apakah keterangan tentang masalah ini sudah lengkap dan benar?")
      (asks-en "Is the information on this problem complete and correct?")
      (counts-id "Ya bila hal penting sudah diketahui dan diperiksa dari lebih dari satu sumber.")
      (counts-en "Yes if what matters is known and was checked from more than one source.")
      (example-id "Baru mendengar dari satu pihak: tidak.")
      (example-en "Heard from one side only: no.")
      (why-id "Keterangan yang setengah benar membuat keputusan yang salah.")
      (why-en "Half-true information makes wrong decisions.")))
