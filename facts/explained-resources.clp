; Questions about resources and services in everyday words: what is asked, what counts, an example, why it matters.
; Succeeds if: a worker in a district office can answer after reading it, and every question has one.
; Fails if: a text uses a word that has to be explained itself.

(deffacts explained-resources
   (explained (fact resources)
      (asks-id "Apa yang tersedia untuk membantu, pada klien, warga, atau sekitarnya?")
      (asks-en "What is there to help with: in the client, the people or around them?")
      (counts-id "Pilih semua yang benar-benar dapat dipakai: alam, budaya, tokoh, pelayanan, keterampilan, mitra luar; \"belum ditemukan\" bila belum ada.")
      (counts-en "Choose all that can really be used: nature, culture, leaders, services, skills, partners; “none found” if nothing yet.")
      (example-id "Ada puskesmas, ketua adat yang dihormati, dan warga pandai menjahit: pelayanan, tokoh, keterampilan.")
      (example-en "A clinic, a respected elder and people who can sew: services, leaders, skills.")
      (why-id "Bantuan dimulai dari yang sudah ada, baru dari luar.")
      (why-en "Help begins with what is there, then from outside.")))

(deffacts explained-services-classified
   (explained (fact services-classified)
      (asks-id "Sudahkah Anda mempunyai daftar layanan menurut jenisnya?")
      (asks-en "Do you have a list of services by kind?")
      (counts-id "Ya bila layanan yang mungkin diperlukan sudah tercatat, misalnya kesehatan, pendidikan, bantuan uang.")
      (counts-en "Yes if the services that may be needed are listed, such as health, education, money.")
      (example-id "Anda punya daftar, tetapi hanya rumah sakit: tidak.")
      (example-en "You have a list, but of hospitals only: no.")
      (why-id "Dengan daftar, rujukan cepat dan tidak salah alamat.")
      (why-en "With a list, referrals are quick and go to the right place.")))

(deffacts explained-services-access-known
   (explained (fact services-access-known)
      (asks-id "Tahukah Anda cara dan syarat mendapatkan layanan itu?")
      (asks-en "Do you know how to get those services and what is required?")
      (counts-id "Ya bila Anda tahu ke mana, membawa surat apa, dan berapa lama.")
      (counts-en "Yes if you know where to go, with which papers, and how long it takes.")
      (example-id "Anda tahu loket dan syarat kartu bantuan: ya.")
      (example-en "You know the desk and the papers for the aid card: yes.")
      (why-id "Layanan yang tidak dapat dijangkau tidak menolong.")
      (why-en "A service out of reach is no help.")))

(deffacts explained-services-coordinated
   (explained (fact services-coordinated)
      (asks-id "Apakah para pemberi layanan sudah berbagi tugas?")
      (asks-en "Have those who give services shared out the work?")
      (counts-id "Ya bila mereka saling tahu siapa mengerjakan apa untuk klien atau warga ini.")
      (counts-en "Yes if each knows who does what for this client or community.")
      (example-id "Puskesmas, sekolah, dan dinas bertemu dan membagi tugas: ya.")
      (example-en "Clinic, school and office met and shared out the work: yes.")
      (why-id "Tanpa itu klien berpindah-pindah kantor dan bercerita berulang-ulang.")
      (why-en "Without it clients go from office to office, telling their story again.")))

(deffacts explained-services-duplicated
   (explained (fact services-duplicated)
      (asks-id "Adakah bantuan yang sama diberikan dua kali oleh pihak berbeda?")
      (asks-en "Is the same help given twice by different parties?")
      (counts-id "Ya bila orang yang sama menerima bantuan sejenis dari dua pihak, sementara yang lain tidak.")
      (counts-en "Yes if the same people get the same help from two sides while others get none.")
      (example-id "Dua lembaga membagi sembako ke rumah yang sama: ya.")
      (example-en "Two agencies bring food to the same houses: yes.")
      (why-id "Bantuan dobel merugikan yang belum mendapat.")
      (why-en "Double help is taken from those who have none.")))

(deffacts explained-funding-secured
   (explained (fact funding-secured)
      (asks-id "Apakah dana untuk rencana ini sudah pasti?")
      (asks-en "Is the money for the plan secured?")
      (counts-id "Ya bila dana sudah ada atau sudah dijanjikan secara tertulis; harapan belum dihitung.")
      (counts-en "Yes if the money is there or promised in writing; hopes do not count.")
      (example-id "Dana desa sudah disahkan untuk sumur: ya.")
      (example-en "The village budget for the well is approved: yes.")
      (why-id "Rencana tanpa dana mengecewakan warga.")
      (why-en "A plan without money disappoints people.")))
