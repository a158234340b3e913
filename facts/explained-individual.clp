; Questions about one person in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-ind-hard-alone
   (explained (fact ind-hard-alone)
      (asks-id "Apakah masalah ini terlalu sulit diatasi klien seorang diri?")
      (asks-en "Is this problem too hard for the client to deal with alone?")
      (counts-id "Ya bila ia sudah mencoba dan tidak berhasil, atau tidak mempunyai cara atau tenaga untuk mencoba.")
      (counts-en "Yes if they tried and failed, or have neither the means nor the strength to try.")
      (example-id "Ia sudah tiga kali mengurus surat dan selalu ditolak: ya.")
      (example-en "He applied for his papers three times and was always refused: yes.")
      (why-id "Orang yang mampu sendiri cukup didukung; yang tidak mampu perlu dibantu lebih banyak.")
      (why-en "Who can manage alone needs only support; who cannot needs more help.")))

(deffacts explained-ind-felt-disturbing
   (explained (fact ind-felt-disturbing)
      (asks-id "Apakah klien sendiri merasa masalah ini mengganggu hidup dan hubungannya dengan orang lain?")
      (asks-en "Does the client feel that the problem disturbs life and relations with others?")
      (counts-id "Ya bila klien mengatakannya atau tampak jelas terganggu; tidak bila hanya orang lain yang terganggu.")
      (counts-en "Yes if the client says so or is clearly troubled; no if only others are.")
      (example-id "\"Sejak itu saya sulit tidur dan menjauh dari teman\": ya.")
      (example-en "“Since then I cannot sleep and I avoid my friends”: yes.")
      (why-id "Yang merasa terganggu mau mengusahakan perubahan; yang tidak perlu diajak bicara dahulu.")
      (why-en "Who feels troubled will work for change; who does not has to be talked with first.")))

(deffacts explained-ind-factors-known
   (explained (fact ind-factors-known)
      (asks-id "Apa saja dari diri klien yang sudah Anda pahami: tubuh dan kesehatan, lingkungan, atau sifatnya sendiri?")
      (asks-en "What do you already understand of the client: body and health, surroundings, or what is special to them?")
      (counts-id "\"Sosial\" bila Anda tahu keluarga, teman, dan lingkungannya; \"keunikan diri\" bila Anda tahu sifat, riwayat, dan keinginannya; \"belum ada\" bila belum satu pun.")
      (counts-en "“Social” if you know family, friends and surroundings; “uniqueness” if you know character, history and wishes; “none yet” if none of these.")
      (example-id "Anda tahu ia menderita kencing manis dan tinggal dengan cucu: tubuh dan sosial.")
      (example-en "You know she has diabetes and lives with a grandchild: biological and social.")
      (why-id "Sebab yang belum dipahami mudah membuat bantuan salah arah.")
      (why-en "Causes that are not understood send help the wrong way.")))

(deffacts explained-sit-known
   (explained (fact sit-known)
      (asks-id "Sisi mana dari keadaan sekitar yang sudah Anda pahami: waktu, tempat, budaya, jalannya, atau tujuan tiap pihak?")
      (asks-en "Which sides of the situation do you understand: time, place, culture, how it runs, or what each party wants?")
      (counts-id "\"Waktu\" bila tahu kapan terjadi; \"ruang\" bila tahu tempatnya; \"budaya\" bila tahu kebiasaan setempat; \"proses\" bila tahu siapa berbuat apa kepada siapa; \"tujuan\" bila tahu mau tiap pihak.")
      (counts-en "“Time” if you know when; “space” if you know where; “culture” for local ways; “process” for who does what to whom; “goals” for what each party wants.")
      (example-id "Anda tahu pertengkaran terjadi tiap malam di rumah mertua: waktu, ruang.")
      (example-en "You know the quarrels happen every night at the in-laws' house: time, space.")
      (why-id "Keadaan yang sama berarti lain di tempat dan kebiasaan yang lain.")
      (why-en "The same thing means something else in another place and custom.")))

(deffacts explained-beh-specific
   (explained (fact beh-specific)
      (asks-id "Adakah perbuatan tertentu yang dapat dilihat dan dihitung, misalnya berapa kali seminggu?")
      (asks-en "Is there a certain act that can be seen and counted, such as how often a week?")
      (counts-id "Ya bila dua orang yang melihat akan menghitungnya sama; \"malas\" atau \"nakal\" belum cukup.")
      (counts-en "Yes if two people who watch would count the same; “lazy” or “naughty” is not enough.")
      (example-id "Membolos dua kali seminggu: ya. Kurang semangat: tidak.")
      (example-en "Skipping school twice a week: yes. Lacking drive: no.")
      (why-id "Perbuatan yang jelas dapat diubah selangkah demi selangkah dan kemajuannya terlihat.")
      (why-en "A clear act can be changed step by step, and progress can be seen.")))

(deffacts explained-beh-triggers-known
   (explained (fact beh-triggers-known)
      (asks-id "Sudahkah Anda tahu apa yang memicu perbuatan itu dan apa yang terjadi sesudahnya?")
      (asks-en "Do you know what sets off the act and what follows it?")
      (counts-id "Ya bila keduanya sudah diketahui: yang terjadi sebelumnya dan yang ia dapat atau hindari sesudahnya.")
      (counts-en "Yes if both are known: what comes before, and what is gained or avoided by it.")
      (example-id "Ia membolos bila ada olahraga, lalu tidak diejek teman: ya.")
      (example-en "He skips school on sports days and so is not teased: yes.")
      (why-id "Perbuatan berubah bila pemicu atau akibatnya diubah.")
      (why-en "An act changes when what sets it off, or what follows, is changed.")))

(deffacts explained-cw-needs-problem-solving
   (explained (fact cw-needs-problem-solving)
      (asks-id "Apakah klien perlu ditemani berpikir dan mengambil keputusan selangkah demi selangkah?")
      (asks-en "Does the client need someone to think and decide with, step by step?")
      (counts-id "Ya bila klien bingung harus mulai dari mana atau terus menunda keputusan; tidak bila ia hanya perlu keterangan.")
      (counts-en "Yes if the client does not know where to start or keeps putting it off; no if only information is needed.")
      (example-id "Ibu ragu antara bercerai dan bertahan, dan sudah berbulan-bulan tidak memutuskan: ya.")
      (example-en "A mother has wavered for months between divorce and staying: yes.")
      (why-id "Keputusan yang dipikirkan sendiri lebih bertahan daripada nasihat.")
      (why-en "A decision thought through by oneself lasts longer than advice.")))

(deffacts explained-eco-misfit
   (explained (fact eco-misfit)
      (asks-id "Apakah kesulitannya karena keadaan di rumah, sekolah, kerja, atau layanan tidak cocok dengan kebutuhan klien?")
      (asks-en "Is it hard because home, school, work or services do not fit what the client needs?")
      (counts-id "Ya bila masalah akan jauh berkurang seandainya lingkungannya berbeda.")
      (counts-en "Yes if the problem would be much smaller in other surroundings.")
      (example-id "Murid berkursi roda tidak dapat naik ke kelas di lantai dua: ya.")
      (example-en "A pupil in a wheelchair cannot reach the classroom upstairs: yes.")
      (why-id "Kalau lingkungannya yang tidak cocok, lingkungan itulah yang perlu diubah, bukan orangnya saja.")
      (why-en "Where the surroundings do not fit, it is they that have to change, not only the person.")))

(deffacts explained-si-insight
   (explained (fact si-insight)
      (asks-id "Seberapa jauh klien memahami masalahnya sendiri?")
      (asks-en "How well does the client understand the problem?")
      (counts-id "\"Dalam\" bila ia dapat menjelaskan sebab dan bagiannya sendiri; \"sebagian\" bila hanya salah satunya; \"dangkal\" bila ia hanya menyebut keluhannya.")
      (counts-en "“Deeply” if they can explain the causes and their own part; “partly” if only one of these; “little” if they only name the complaint.")
      (example-id "\"Saya marah karena takut ditinggal, lalu membentak anak\": dalam.")
      (example-en "“I am afraid to be left, so I get angry and shout at the child”: deeply.")
      (why-id "Yang belum memahami masalahnya perlu dibantu melihatnya sebelum memilih jalan keluar.")
      (why-en "Who does not understand the problem yet must be helped to see it before choosing a way out.")))

(deffacts explained-si-communicates
   (explained (fact si-communicates)
      (asks-id "Apakah klien dapat mengutarakan isi pikirannya kepada orang lain, dan jujur kepada dirinya sendiri?")
      (asks-en "Can the client say what is on their mind to others, and be honest with themselves?")
      (counts-id "Ya bila keduanya: ia dapat bercerita, dan dapat mengakui perasaan serta keinginannya.")
      (counts-en "Yes if both hold: they can tell others, and can admit their feelings and wishes.")
      (example-id "Ia lancar bercerita tentang orang lain, tetapi tidak pernah tentang perasaannya: tidak.")
      (example-en "He talks easily about others but never about what he feels: no.")
      (why-id "Tanpa itu, percakapan saja tidak cukup menolong.")
      (why-en "Without it, talking alone is not enough help.")))

(deffacts explained-si-attends
   (explained (fact si-attends)
      (asks-id "Apakah klien dapat memusatkan perhatian pada masalahnya?")
      (asks-en "Can the client keep their mind on the problem?")
      (counts-id "Ya bila dalam percakapan ia dapat tetap pada pokok masalah; tidak bila ia terlalu kalut, lelah, atau selalu mengelak.")
      (counts-en "Yes if they can stay with it in a talk; no if they are too upset, too tired, or always turn away from it.")
      (example-id "Setiap kali anaknya disebut, ibu mengalihkan pembicaraan: tidak.")
      (example-en "Whenever her son is mentioned the mother changes the subject: no.")
      (why-id "Rencana bersama baru dapat disusun bila perhatian ada pada masalahnya.")
      (why-en "A plan can be made together only when attention is on the problem.")))
