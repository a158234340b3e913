; What an action means in practice, for material resources, services and relations between agencies.
; Succeeds if: a plan table can be filled from each row, in both languages.
; Fails if: an action has no label, or a cell is empty.

(deffacts action-base-material
   (action (subject base-material)
      (origin "seed S1.2; activities ext")
      (goal-id "Sumber material dan pelayanan yang ada dipakai tepat guna.")
      (goal-en "Available material resources and services are used well.")
      (activities-id
         "Cocokkan kebutuhan dengan sumber yang tersedia"
         "Urus penyaluran menurut prioritas"
         "Catat penerima dan sisa kebutuhan")
      (activities-en
         "Match needs with available resources"
         "Arrange delivery by priority"
         "Record recipients and remaining needs")
      (method-id "Penyediaan sumber dan pelayanan")
      (method-en "Providing resources and services")
      (target-id "Klien atau warga yang membutuhkan")
      (target-en "Clients or residents in need")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Bantuan, posko atau lembaga layanan, daftar penerima")
      (resources-en "Aid, relief post or agency, recipient list")
      (indicator-id "Kebutuhan prioritas terpenuhi tanpa penerima ganda")
      (indicator-en "Priority needs are met without double recipients")
      (mistake-id "Memberi barang tanpa menanyakan kebutuhan")
      (mistake-en "Giving goods without asking about needs")))

(deffacts action-base-material-a1-classified
   (action (subject base-material-a1-classified)
      (origin "seed S1.2a; activities ext")
      (goal-id "Ada daftar sumber dan pelayanan menurut jenis.")
      (goal-en "There is a list of resources and services by kind.")
      (activities-id
         "Kumpulkan nama lembaga dan layanannya"
         "Golongkan menurut jenis dan wilayah"
         "Perbarui daftar secara berkala")
      (activities-en
         "Collect agencies and their services"
         "Classify by kind and area"
         "Update the list regularly")
      (method-id "Inventarisasi layanan")
      (method-en "Service inventory")
      (target-id "Lembaga layanan setempat")
      (target-en "Local service agencies")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Formulir data, kader pencatat")
      (resources-en "Data form, volunteer recorders")
      (indicator-id "Daftar dapat dipakai orang lain untuk merujuk")
      (indicator-en "Others can use the list to refer")
      (mistake-id "Daftar dibuat sekali lalu usang")
      (mistake-en "A list made once and left to age")))

(deffacts action-base-material-a2-access
   (action (subject base-material-a2-access)
      (origin "seed S1.2a; activities ext")
      (goal-id "Klien atau warga tahu cara memperoleh layanan.")
      (goal-en "Clients or residents know how to get the service.")
      (activities-id
         "Tanyakan syarat, biaya, dan jam layanan"
         "Tulis alur langkah demi langkah"
         "Dampingi satu pengurusan sebagai contoh")
      (activities-en
         "Ask conditions, cost and hours"
         "Write the path step by step"
         "Accompany one application as an example")
      (method-id "Pemetaan alur layanan")
      (method-en "Mapping the access path")
      (target-id "Klien, warga, dan petugas layanan")
      (target-en "Clients, residents and service staff")
      (role-id "penolong")
      (role-en "helper")
      (resources-id "Kontak layanan, lembar alur")
      (resources-en "Service contacts, path sheet")
      (indicator-id "Warga mengurus sendiri sampai layanan diterima")
      (indicator-en "Residents apply by themselves until served")
      (mistake-id "Menguruskan semua sehingga warga tetap tidak tahu")
      (mistake-en "Doing it all so that residents still do not know")))

(deffacts action-base-material-a3-coordinated
   (action (subject base-material-a3-coordinated)
      (origin "seed S1.2a; activities ext")
      (goal-id "Rujukan lancar dan bantuan tidak tumpang-tindih.")
      (goal-en "Referral is smooth and help is not duplicated.")
      (activities-id
         "Pertemukan pemberi bantuan"
         "Bagi wilayah, sasaran, dan jenis bantuan"
         "Sepakati satu daftar penerima dan alur rujukan")
      (activities-en
         "Bring the helpers together"
         "Divide areas, targets and kinds of help"
         "Agree on one recipient list and referral path")
      (method-id "Rapat koordinasi layanan")
      (method-en "Service coordination meeting")
      (target-id "Lembaga dan pihak pemberi bantuan")
      (target-en "Agencies and others who help")
      (role-id "fasilitator")
      (role-en "facilitator")
      (resources-id "Daftar layanan, narahubung tiap pihak")
      (resources-en "Service list, one contact per party")
      (indicator-id "Tidak ada penerima ganda dan rujukan diterima")
      (indicator-en "No double recipients, referrals accepted")
      (mistake-id "Menambah bantuan baru tanpa melihat yang ada")
      (mistake-en "Adding new aid without looking at what exists")))

(deffacts action-base-material-b-relations
   (action (subject base-material-b-relations)
      (origin "seed S1.2b; activities ext")
      (goal-id "Sumber pelayanan saling terhubung secara kelembagaan.")
      (goal-en "Service sources are linked institutionally.")
      (activities-id
         "Kunjungi lembaga kunci"
         "Sepakati narahubung dan cara merujuk"
         "Tulis kesepakatan sederhana")
      (activities-en
         "Visit key agencies"
         "Agree on contacts and referral"
         "Write a simple agreement")
      (method-id "Jejaring antarlembaga")
      (method-en "Inter-agency networking")
      (target-id "Lembaga pelayanan di masyarakat")
      (target-en "Service agencies in the community")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Surat pengantar, daftar narahubung")
      (resources-en "Introduction letter, contact list")
      (indicator-id "Lembaga saling merujuk tanpa perantara Anda")
      (indicator-en "Agencies refer to each other without the worker")
      (mistake-id "Hubungan hanya antarpribadi dan hilang saat Anda pindah")
      (mistake-en "Ties only between persons, lost when the worker leaves")))

(deffacts action-base-relations-b-interagency
   (action (subject base-relations-b-interagency)
      (origin "seed S1.7; activities ext")
      (goal-id "Perubahan ditangani bersama lembaga lain.")
      (goal-en "The change is handled with other agencies.")
      (activities-id
         "Tentukan bagian yang tidak dapat ditangani sendiri"
         "Hubungi lembaga yang berwenang"
         "Sepakati pembagian tugas dan jadwal tinjauan")
      (activities-en
         "Name what cannot be done alone"
         "Contact the competent agency"
         "Agree on tasks and review dates")
      (method-id "Kerja sama antarlembaga")
      (method-en "Inter-agency cooperation")
      (target-id "Lembaga mitra")
      (target-en "Partner agencies")
      (role-id "penghubung sumber (broker)")
      (role-en "broker")
      (resources-id "Relasi yang sudah ada, izin lembaga")
      (resources-en "Existing relations, agency permission")
      (indicator-id "Tugas mitra berjalan sesuai kesepakatan")
      (indicator-en "Partners' tasks run as agreed")
      (mistake-id "Mengambil semua tugas sendiri")
      (mistake-en "Taking on everything alone")))
