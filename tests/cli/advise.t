Advice for one case, as text, Markdown and JSON.

The four examples as they are shown on a screen of 80 columns:

    $ COLUMNS=80 intervensi advise examples/keluarga-phk.json
    Keluarga setelah ayah kena PHK                                      (K-2026-014)
    Tingkat kelompok/keluarga · tidak ditemukan bahaya (lemah; belum diketahui:
    ancaman mencederai orang lain, dugaan kekerasan seksual, keadaan gawat medis) ·
    dalam krisis · kebutuhan dirasakan

    ANJURAN
     1 Memulihkan keseimbangan · kuat · dapat berubah                         grp-23
       Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya.
     2 Menghubungkan dengan layanan · sedang                              rs-14 rs-9
       Hubungkan klien dengan sumber atau pelayanan yang menangani bidang ini.
     3 Menggerakkan dukungan terdekat · sedang                                 rs-11
       Libatkan keluarga besar, tetangga, atau teman yang bersedia.
     4 Cara penanggulangan baru · sedang                                      grp-33
       Faktor penyeimbang "koping" tidak memadai; cari cara baru.
     … juga, sebagai pengingat: persuasi (--all)

    LANGKAH (menurut urutan proses)
     1 Pemahaman sosial kondisi krisis · kuat · dapat berubah                 grp-07
       Mulai dari pemahaman sosial terhadap kondisi krisis.
     2 Pemahaman kemampuan penanggulangan · pengingat                         grp-55
     4 Pemahaman ketidakseimbangan bio-psiko-sosial · sedang                  grp-10
       Pahami ketidakseimbangan biologik, psikologik, dan integrasi sosial.

    PERINGATAN
     ! Fase krisis: Krisis biasanya berlangsung 4–6 minggu; temui segera dan
       sering.                                                                grp-35

    BELUM DIKETAHUI (* = tanyakan dahulu)
     * Penilaian sosial belum mencakup semua pihak.                           grp-12
     · Keluarga mungkin mempunyai anak; tanyakan keadaan dan keselamatan
       anak.                                                                  saf-36
     · Wawancara yang sudah dilakukan belum dicatat.                           int-7
     · Mutu relasi belum diketahui.                                           inf-10

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual;
       keadaan gawat medis
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat
       tinggal)? → ya                                             basic-needs-urgent
       + kebutuhan dasar segera (wajib)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)
     · Bagaimana mutu relasi PI dengan sasaran? → saling percaya    relation-quality
       + penggunaan relasi (kuat)
     · Apa tujuan pertemuan berikut? → menilai atau memutuskan       contact-purpose
       + wawancara diagnostik (kuat)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Memulihkan keseimbangan
       Tujuan      Keluarga/kelompok kembali berfungsi sekurangnya seperti semula.
       Kegiatan    1. Rumuskan bersama arti "seimbang lagi"
                   2. Tangani satu ketidakseimbangan yang paling mengganggu
                   3. Tetapkan tugas kecil tiap anggota
                   4. Temui sering selama 4–6 minggu
       Sasaran     Keluarga atau kelompok dalam krisis
       Peran       pekerja sosial (PS)
       Indikator   Kegiatan harian dan peran berjalan lagi
     • Menghubungkan dengan layanan
       Tujuan      Klien terhubung dengan sumber atau layanan yang tepat.
       Kegiatan    1. Pilih layanan sesuai kebutuhan
                   2. Hubungi dan buat janji
                   3. Dampingi kunjungan pertama
                   4. Cek hasilnya
       Sasaran     Klien atau keluarga dan lembaga layanan
       Peran       penghubung sumber (broker)
       Indikator   Layanan diterima, bukan sekadar alamat
     • Menggerakkan dukungan terdekat
       Tujuan      Orang terdekat yang bersedia ikut menopang.
       Kegiatan    1. Petakan siapa yang dipercaya klien
                   2. Minta izin klien menghubungi mereka
                   3. Bagi bantuan kecil yang nyata
       Sasaran     Keluarga besar, tetangga, teman
       Peran       pekerja sosial (PS)
       Indikator   Sedikitnya satu orang menjenguk atau membantu teratur
     … belum ditampilkan: 4 (rencana lengkap: --plan)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

    $ COLUMNS=80 intervensi advise examples/bahaya-kdrt.json
    Istri yang dipukul suaminya                                         (K-2026-030)
    Tingkat individu · bahaya dekat

    !! BAHAYA DEKAT: Ada kekerasan atau ancaman terhadap orang. Keselamatan
       didahulukan; yang lain menunggu.                                       saf-04

    KESELAMATAN DAHULU
     1 Rujukan ke layanan berwenang · wajib                                   saf-08
       Rujuk hari ini ke layanan yang berwenang.
     2 Tindakan keselamatan segera · wajib                                    saf-07
       Keselamatan didahulukan; anjuran lain menyusul.
     3 Kontak terpisah · wajib                                                saf-11
       Temui korban dan pelaku secara terpisah.
     4 Supervisi dan konsultasi · kuat                                        saf-17
       Libatkan supervisor atau petugas kedua.
       Ke mana sekarang (periksa nomornya setempat):
       → SAPA 129: laporan dan pendampingan bagi perempuan dan anak korban kekerasan
         021-129; WhatsApp 08111-129-129 (seluruh Indonesia)
       → UPTD PPA (perlindungan perempuan dan anak) kabupaten/kota
         nomor: ............ (kabupaten/kota, diisi setempat)
       → Layanan darurat setempat: ambulans, polisi, pemadam kebakaran
         nomor: ............ (setempat, diisi petugas)
       → Layanan kesehatan jiwa di puskesmas atau rumah sakit terdekat
         nomor: ............ (terdekat, diisi setempat)
       → IPWL: puskesmas, rumah sakit, atau lembaga rehabilitasi yang ditunjuk
         nomor: ............ (setempat, diisi petugas)
       → Dinas sosial kabupaten/kota
         nomor: ............ (kabupaten/kota, diisi setempat)
       Nomor setempat dapat disimpan dalam daftar sendiri: --contacts BERKAS
     ? Ada anak/remaja, atau kekerasan di rumah: tanyakan apakah ada anak
       yang diperlakukan salah atau menyaksikannya.                           saf-24

    SETELAH KESELAMATAN
     wawancara diagnostik; penggunaan relasi; mendengar secara responsif;
     menggerakkan dukungan terdekat
     … menunggu sampai aman: 5 semuanya (selengkapnya: --all)

    PERINGATAN
     ! Mediasi antarpihak · jangan dilakukan: Kekerasan tidak didamaikan
       lewat mediasi; korban dilindungi dahulu.                               saf-34
     ! Memulihkan keseimbangan · jangan dilakukan: Keseimbangan lama memuat
       kekerasan; tujuannya keseimbangan baru yang aman, bukan kembali.       saf-28
     ! Dukungan ringan saja tidak cukup selama ada risiko.                    saf-29
     ! Menggerakkan dukungan terdekat: Pilih orang yang dipercaya korban
       atau klien; jangan libatkan kerabat yang menekan atau memihak pelaku.  saf-35
     ! Wawancara diagnostik: Penilaian panjang menunggu; nilai dahulu hanya
       yang perlu untuk keselamatan dan kebutuhan dasar.                      saf-30
     ! Persuasi: Jangan membujuk korban untuk bertahan, berdamai, atau diam.  saf-31

    BELUM DIKETAHUI
     · Wawancara yang sudah dilakukan belum dicatat.                           int-7

    SATU JAWABAN LAGI
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + lapor dan lindungi anak (wajib)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Rujukan ke layanan berwenang
       Tujuan      Klien sampai pada layanan yang berwenang.
       Kegiatan    1. Hubungi layanan dan sampaikan keadaan
                   2. Dampingi atau pastikan ada yang mengantar
                   3. Cek apakah klien diterima
                   4. Tetap dampingi sampai ditangani
       Sasaran     Klien dan layanan rujukan
       Peran       penghubung sumber (broker)
       Indikator   Klien diterima layanan pada hari yang direncanakan
     • Tindakan keselamatan segera
       Tujuan      Tidak ada orang yang dalam bahaya hari ini.
       Kegiatan    1. Hentikan atau jauhkan sumber bahaya
                   2. Jangan tinggalkan orang berisiko sendirian
                   3. Hubungi polisi, ambulans, puskesmas, atau layanan krisis
                   4. Sepakati rencana keselamatan
       Sasaran     Orang yang terancam
       Peran       PS bersama supervisor
       Indikator   Orang berada di tempat aman dan ditangani
     • Kontak terpisah
       Tujuan      Korban dapat bicara tanpa takut.
       Kegiatan    1. Atur waktu dan tempat terpisah
                   2. Jangan sampaikan perkataan korban kepada pelaku
                   3. Tanyakan keselamatan tiap kali bertemu
       Sasaran     Korban dan pelaku, masing-masing
       Peran       PS bersama supervisor
       Indikator   Korban bertemu petugas tanpa diketahui pelaku
     … belum ditampilkan: 1 (rencana lengkap: --plan)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

    $ COLUMNS=80 intervensi advise examples/kampung-relokasi.json
    Kampung bantaran kali yang akan direlokasi                          (K-2026-007)
    Tingkat komunitas

    ANJURAN
     1 Mediasi antarpihak · sedang · dapat berubah                            prb-17
       Rembuk antarpihak difasilitasi orang yang diterima semua pihak.
     2 Inducement: hadiah · sedang · dengan hati-hati                         inf-15
       Hadiah disepakati dan untuk kepentingan klien.
       ! Dengan syarat: pemaksaan/inducement – Di komunitas, inducement
         bertentangan dengan prinsip 4 kecuali disepakati bersama.            inf-24
     3 Persuasi · sedang · dapat berubah                                      inf-02
       Sasaran bersedia; penerimaan sukarela mungkin.

    LANGKAH (menurut urutan proses)
     3 Koordinasi dan integrasi · kuat · tidak dianjurkan, terhalang           st-10
       Koordinasi mencegah tumpang-tindih dan memudahkan rujukan.
       ! Terhalang: prinsip 3: ikut memutuskan – prinsip dilanggar             pc-3a

    PERAN
     • Peran fasilitator · kuat · dapat berubah                                 ro-2
       Warga perlu dipertemukan dan diberi ruang memutuskan.

    KETERAMPILAN
     • Keterampilan memahami masyarakat · kuat                                  sk-6
       Adat atau perpecahan menuntut pemahaman masyarakat.

    PERINGATAN
     ! Prinsip 3: ikut memutuskan · prinsip dilanggar: Warga harus ikut
       memutuskan dan memecahkan masalah.                                      pc-3a
     … prinsip lainnya terjaga atau perlu diingat (--all)

    BELUM DIKETAHUI
     · Mutu relasi belum diketahui.                                           inf-10

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)
     · Bagaimana mutu relasi PI dengan sasaran? → saling percaya    relation-quality
       + penggunaan relasi (kuat)
     · Apa tujuan pertemuan berikut? → menilai atau memutuskan       contact-purpose
       + wawancara diagnostik (kuat)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Mediasi antarpihak
       Tujuan      Pihak yang berselisih mencapai kesepakatan yang diterima.
       Kegiatan    1. Pastikan tidak ada kekerasan
                   2. Temui tiap pihak terpisah dahulu
                   3. Pilih penengah yang diterima semua
                   4. Tulis kesepakatan dan tinjauannya
       Sasaran     Pihak-pihak yang berselisih
       Peran       penengah
       Indikator   Kesepakatan dijalankan kedua pihak
     • Inducement: hadiah
       Tujuan      Perilaku yang disepakati tumbuh, lalu hadiah dikurangi.
       Kegiatan    1. Sepakati hadiah kecil dengan penerima
                   2. Tetapkan syarat yang jelas
                   3. Beri segera dan tepat janji
                   4. Kurangi bertahap
       Sasaran     Klien yang menyetujui
       Peran       PI (pelaksana intervensi)
       Indikator   Perilaku bertahan setelah hadiah dikurangi
     • Persuasi
       Tujuan      Sasaran menerima perubahan dengan sukarela.
       Kegiatan    1. Tanyakan pandangan sasaran
                   2. Jelaskan alasan dan bukti
                   3. Pakai orang yang dipercaya bila perlu
                   4. Beri ruang menolak atau menawar
       Sasaran     Klien atau sistem sasaran
       Peran       PI (pelaksana intervensi)
       Indikator   Sasaran menyebut alasannya sendiri untuk ikut

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

    $ COLUMNS=80 intervensi advise examples/remaja-bolos.json
    Siswi SMP dirundung, mulai bolos                                    (K-2026-021)
    Tingkat individu · tidak ditemukan bahaya (lemah; belum diketahui: ancaman
    mencederai orang lain, dugaan kekerasan seksual, keadaan gawat medis)

    KESELAMATAN DAHULU
     ? Ada anak/remaja, atau kekerasan di rumah: tanyakan apakah ada anak
       yang diperlakukan salah atau menyaksikannya.                           saf-24

    ANJURAN
     1 Penggunaan relasi · kuat · dapat berubah                               inf-06
       Relasi saling percaya dapat dipakai.
     2 Wawancara diagnostik · sedang                                           int-6
       Latar belakang sudah ada; lanjutkan dengan menilai.
     3 Persuasi · sedang · dapat berubah                                      inf-02
       Sasaran bersedia; penerimaan sukarela mungkin.

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual;
       keadaan gawat medis
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat
       tinggal)? → ya                                             basic-needs-urgent
       + kebutuhan dasar segera (wajib)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)
     · Adakah dukungan (keluarga besar, tetangga, teman)? → ya     support-available
       + menggerakkan dukungan terdekat (sedang)
     · Sumber daya apa yang ada? → pelayanan sosial                        resources
       + menghubungkan dengan layanan (sedang)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Penggunaan relasi
       Tujuan      Relasi yang dipercaya menopang perubahan.
       Kegiatan    1. Hadir teratur dan tepat janji
                   2. Tunjukkan penerimaan dan batas yang jelas
                   3. Kaitkan ajakan dengan hal yang penting bagi sasaran
       Sasaran     Klien atau sistem sasaran
       Peran       PI (pelaksana intervensi)
       Indikator   Sasaran datang sendiri membawa hal penting
     • Wawancara diagnostik
       Tujuan      Masalah dan penyebabnya dapat dinilai.
       Kegiatan    1. Perdalam hal yang menonjol dari wawancara awal
                   2. Uji dugaan dengan contoh nyata
                   3. Bandingkan dengan sumber lain
                   4. Rumuskan penilaian bersama klien
       Sasaran     Klien, keluarga, pihak terkait
       Peran       PS sebagai pewawancara
       Indikator   Ada rumusan masalah yang disetujui klien
     • Persuasi
       Tujuan      Sasaran menerima perubahan dengan sukarela.
       Kegiatan    1. Tanyakan pandangan sasaran
                   2. Jelaskan alasan dan bukti
                   3. Pakai orang yang dipercaya bila perlu
                   4. Beri ruang menolak atau menawar
       Sasaran     Klien atau sistem sasaran
       Peran       PI (pelaksana intervensi)
       Indikator   Sasaran menyebut alasannya sendiri untuk ikut

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

Danger comes before everything else, in English too:

    $ COLUMNS=80 intervensi --lang en advise examples/bahaya-kdrt.json | sed -n 1,10p
    Istri yang dipukul suaminya                                         (K-2026-030)
    Individual level · imminent danger

    !! DANGER IS NEAR: There is violence or a threat to a person. Safety
       comes first; everything else waits.                                    saf-04

    SAFETY FIRST
     1 Referral to competent service · required                               saf-08
       Refer today to the competent service.
     2 Immediate safety action · required                                     saf-07

No line is wider than the screen, however narrow, whatever is shown:

    $ for case in examples/{bahaya-kdrt,kampung-relokasi}.json; do
    >     COLUMNS=80 intervensi --lang en advise --why --all --plan --trace $case | wc -L
    >     COLUMNS=40 intervensi --lang en advise --why --all --plan --trace $case | wc -L
    >     COLUMNS=40 intervensi --lang id advise --why --all --plan --trace $case | wc -L
    > done | sort | uniq -c | sed 's/^ *//'
    4 40
    2 80

Each standing has its own words:

    $ COLUMNS=80 intervensi --lang en advise -q --to json examples/dua-dusun.json | tr '{' '\n' |
    >     grep -oE '"subject":"[a-z-]+","standing":"(with-caution|conflict|blocked)"'
    "subject":"proc-persuasion","standing":"with-caution"
    "subject":"proc-relationship","standing":"conflict"
    "subject":"role-facilitator","standing":"conflict"
    $ COLUMNS=80 intervensi advise -q --all examples/dua-dusun.json | grep -E '^ *([0-9]+|•).*(hati-hati|supervisor|tidak dianjurkan)'
     2 Persuasi · sedang · dengan hati-hati                                   inf-02
     3 Penggunaan relasi · kuat · bertentangan: putuskan bersama supervisor   inf-06
     • Peran fasilitator · kuat · bertentangan: putuskan bersama supervisor     ro-2
    $ COLUMNS=80 intervensi --lang en advise -q --all examples/dua-dusun.json | grep -E '^ *([0-9]+|•).*(with caution|supervisor|not advised)'
     2 Persuasion · moderate · with caution                                   inf-02
     3 Use of relationship · strong · conflict: decide with the supervisor    inf-06
     • Facilitator · strong · conflict: decide with the supervisor              ro-2
    $ COLUMNS=80 intervensi advise --all examples/bahaya-kdrt.json | grep -m 2 'setelah keselamatan'
     1 Wawancara diagnostik · kuat · setelah keselamatan                       int-2
     2 Penggunaan relasi · kuat · setelah keselamatan · dapat berubah         inf-06

A case of which nothing is known asks what to ask first, and advises nothing else:

    $ echo '{"facts": {}}' | COLUMNS=80 intervensi advise -
    Kasus tanpa judul
    Jenis kasus ini belum dapat ditentukan.

    KESELAMATAN DAHULU
     ? Risiko bahaya belum ditanyakan; tanyakan sebelum memilih intervensi.   saf-01

    ANJURAN
     Belum ada anjuran: jawabannya masih terlalu sedikit. Lihat di bawah apa yang
     belum diketahui.

    BELUM DIKETAHUI (* = tanyakan dahulu)
     * Tingkat intervensi tidak dapat ditentukan sebelum sistem kliennya
       jelas.                                                                 lev-04
     · Motivasi sasaran belum diketahui.                                      inf-05
     · Mutu relasi belum diketahui.                                           inf-10

    SATU JAWABAN LAGI
     · Adakah dugaan kekerasan seksual atau perdagangan orang? → ya  sexual-violence
       + rujukan ke layanan berwenang (wajib); tindakan keselamatan segera (wajib);
         supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat
       tinggal)? → ya                                             basic-needs-urgent
       + kebutuhan dasar segera (wajib)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)
     · Seberapa besar motivasi sasaran untuk ikut serta? → mendua  target-motivation
       + mendengar secara responsif (sedang)
     · Bagaimana mutu relasi PI dengan sasaran? → saling percaya    relation-quality
       + penggunaan relasi (kuat)
     … belum ditampilkan: 1 (selengkapnya: --all)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

`--why` opens every line into its derivation, down to the answers and who gave them:

    $ COLUMNS=80 intervensi advise --why examples/keluarga-phk.json | sed -n '/^ANJURAN/,/^ 2 /p'
    ANJURAN
     1 Memulihkan keseimbangan · kuat · dapat berubah                         grp-23
       Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya.
       [sumber dan tambahan: S11.5 “Intervensi Sosial Pada Kelompok”; CAPLAN]
       ├ keadaan seimbang: keseimbangan terganggu (kuat)                      grp-21
       │ [dari dokumen sumber: S11.5 “Intervensi Sosial Pada Kelompok”]
       │ ├ ketidakseimbangan: keseimbangan biologik terganggu (kuat)          grp-19
       │ │ [dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”, S11.4
       │ │ “Intervensi Sosial Pada Kelompok”]
       │ │ ├ tingkat intervensi: tingkat kelompok/keluarga (kuat)             lev-02
       │ │ │ [dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”, S11
       │ │ │ “Intervensi Sosial Pada Kelompok”]
       │ │ │ └ sistem klien: keluarga (petugas)
       │ │ └ keseimbangan yang terganggu: biologik (pengamatan, 2026-03-02) – ibu
       │ │   sakit kepala dan tidak tidur; ayah mengurung diri; keluarga berhenti ke
       │ │   pengajian
       │ ├ ketidakseimbangan: keseimbangan psikologik terganggu (kuat)        grp-19
       │ │ [dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”, S11.4
       │ │ “Intervensi Sosial Pada Kelompok”]
       │ │ ├ tingkat intervensi: tingkat kelompok/keluarga (kuat) (lihat di
       │ │ │ atas)                                                            lev-02
       │ │ └ keseimbangan yang terganggu: psikologik (pengamatan, 2026-03-02) – ibu
       │ │   sakit kepala dan tidak tidur; ayah mengurung diri; keluarga berhenti ke
       │ │   pengajian
       │ └ ketidakseimbangan: integrasi sosial terganggu (kuat)               grp-19
       │   [dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”, S11.4
       │   “Intervensi Sosial Pada Kelompok”]
       │   ├ tingkat intervensi: tingkat kelompok/keluarga (kuat) (lihat di
       │   │ atas)                                                            lev-02
       │   └ keseimbangan yang terganggu: integrasi sosial (pengamatan, 2026-03-02)
       │     – ibu sakit kepala dan tidak tidur; ayah mengurung diri; keluarga
       │     berhenti ke pengajian
       └ kebutuhan memperbaiki dirasakan: ya (klien, 2026-03-02)
     2 Menghubungkan dengan layanan · sedang                              rs-14 rs-9
    $ COLUMNS=80 intervensi --lang en advise --why examples/keluarga-phk.json | sed -n '6,8p'
     1 Restoring equilibrium · strong · can still change                      grp-23
       The need to repair balance is felt; the goal is to restore it.
       [source plus extension: S11.5 “Social intervention with groups”; CAPLAN]

`--all` folds nothing: no line is left that points to it.

    $ intervensi advise --all examples/kampung-relokasi.json | grep -c -e --all
    0
    [1]
    $ intervensi advise examples/kampung-relokasi.json | grep -q -e --all && echo folded
    folded

A row that one more answer would change says so, and what the answer is, stands below; `--all` shows them all.

    $ COLUMNS=80 intervensi --lang en advise examples/keluarga-phk.json | sed -n '/^ONE MORE ANSWER/,/^ ·/p'
    ONE MORE ANSWER
     ! If it shows danger, the advice above waits for safety: threat to harm others;
       suspected child maltreatment; suspected sexual violence; medical emergency
     · Is child maltreatment or neglect suspected (including
    $ intervensi advise --to json examples/keluarga-phk.json | node -e '
    >     const result = JSON.parse(require("fs").readFileSync(0));
    >     const away = result["one-answer-away"], open = result.recommendations.flatMap((row) => row.open);
    >     console.log(away.length > 0, open.length > 0, Object.keys(away[0]).join(" "), "|", Object.keys(open[0]).join(" "));'
    true true subject fact answer standing | fact answer standing

`--plan` adds the rows of the plan that are left out otherwise, with every column:

    $ intervensi advise --plan examples/keluarga-phk.json | grep -c -e --plan
    0
    [1]
    $ intervensi advise --plan examples/keluarga-phk.json | sed -n '/^RENCANA/,/^ • Menghubungkan/p'
    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Memulihkan keseimbangan
       Tujuan      Keluarga/kelompok kembali berfungsi sekurangnya seperti semula.
       Kegiatan    1. Rumuskan bersama arti "seimbang lagi"
                   2. Tangani satu ketidakseimbangan yang paling mengganggu
                   3. Tetapkan tugas kecil tiap anggota
                   4. Temui sering selama 4–6 minggu
       Metode      Intervensi krisis singkat
       Sasaran     Keluarga atau kelompok dalam krisis
       Peran       pekerja sosial (PS)
       Sumber      Jadwal pertemuan yang sering, dukungan, layanan terkait
       Indikator   Kegiatan harian dan peran berjalan lagi
       Hindari     Mengejar keadaan lama yang sebenarnya merusak
     • Menghubungkan dengan layanan

`--trace` adds what `trace` prints:

    $ diff <(intervensi advise --trace examples/keluarga-phk.json | sed -n '/^JEJAK/,$p') <(intervensi trace examples/keluarga-phk.json | sed -n '/^JEJAK/,$p')

Markdown, with what it would read as a sign escaped:

    $ intervensi advise --to md examples/keluarga-phk.json | sed -n 1,16p
    # Keluarga setelah ayah kena PHK (K-2026-014)

    tingkat kelompok/keluarga · tidak ditemukan bahaya (lemah; belum diketahui: ancaman mencederai orang lain, dugaan kekerasan seksual, keadaan gawat medis) · dalam krisis · kebutuhan dirasakan

    ## ANJURAN

    1. **Memulihkan keseimbangan** – kuat, dianjurkan `grp-23` *(dapat berubah)*
       - Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya. `grp-23`
    2. **Menghubungkan dengan layanan** – sedang, dianjurkan `rs-14 rs-9`
       - Hubungkan klien dengan sumber atau pelayanan yang menangani bidang ini. `rs-9`
    3. **Menggerakkan dukungan terdekat** – sedang, dianjurkan `rs-11`
       - Libatkan keluarga besar, tetangga, atau teman yang bersedia. `rs-11`
    4. **Cara penanggulangan baru** – sedang, dianjurkan `grp-33`
       - Faktor penyeimbang "koping" tidak memadai; cari cara baru. `grp-33`

    juga, sebagai pengingat: persuasi
    $ intervensi --lang en advise --to md --why --plan --all examples/keluarga-phk.json | grep '^#'
    # Keluarga setelah ayah kena PHK (K-2026-014)
    ## ADVICE
    ## STEPS (in the order of the process)
    ## WARNINGS
    ## NOT KNOWN YET (\* = must be known first)
    ## ONE MORE ANSWER
    ## ASSESSMENT
    ## PLAN (examples, to be fitted to the case)
    $ echo '{"title": "Ibu *A* | <b>[x](y)", "facts": {"felt-need": "yes"}}' | intervensi advise --to md - | head -n 1
    # Ibu \*A\* \| \<b\>\[x\](y)

JSON: one object on one line, its keys in a fixed order, the same bytes run after run, whatever the order in the file:

    $ intervensi advise --to json --trace examples/kampung-relokasi.json >"$TMP/result.json"; wc -l <"$TMP/result.json"
    > node -e '
    >     const result = JSON.parse(require("fs").readFileSync(process.env.TMP + "/result.json"));
    >     const shapes = (list) => [...new Set(list.map((row) => Object.keys(row).join(" ")))].sort().join(" | ");
    >     console.log(Object.keys(result).join(" "));
    >     for (const key of ["findings", "recommendations", "missing", "derivations"]) console.log(key + ":", shapes(result[key]));
    >     console.log("against:", shapes(result.recommendations.flatMap(({ against }) => against)));
    >     console.log("ranks:", result.recommendations.every(({ rank }, i) => rank === i + 1));
    >     const names = result.findings.map(({ kind, subject, value }) => [kind, subject, value ?? ""].join("\0"));
    >     console.log("sorted:", names.join() === [...names].sort().join());'
    1
    format id status rules findings recommendations one-answer-away missing derivations
    findings: kind subject strength rules origin | kind subject value strength rules origin
    recommendations: rank subject standing strength kinds rules against open
    missing: subject strength rules
    derivations: stage rule matched absent fact
    against: standing kind subject rules by
    ranks: true
    sorted: true
    $ cmp "$TMP/result.json" <(intervensi advise --to json --trace examples/kampung-relokasi.json)
    $ node -e '
    >     const { facts, ...rest } = JSON.parse(require("fs").readFileSync("examples/kampung-relokasi.json"));
    >     console.log(JSON.stringify({ facts: Object.fromEntries(Object.entries(facts).reverse()), ...rest }));' |
    >     intervensi advise --to json --trace - | cmp - "$TMP/result.json"
    $ intervensi advise --to json examples/kampung-relokasi.json | grep -c derivations
    0
    [1]

A case without id has none in the result, and a title steers no terminal:

    $ echo '{"facts": {"client-system": "family"}}' | intervensi advise --to json - | cut -c 1-49
    {"format":"intervensi-result/1","status":"ok","ru
    $ echo '{"title": "Ibu \u001b[31m A", "facts": {}}' | intervensi advise - | head -n 1 | cat -v
    Ibu [31m A

What is not advice goes to standard error alone, `-v` says which rules were used, and a long word is broken at the edge:

    $ intervensi -v advise --to json examples/keluarga-phk.json 2>&1 >/dev/null
    intervensi: aturan …
    $ printf '{"title": "%0200d", "facts": {}}' 7 | COLUMNS=40 intervensi advise - | wc -L
    40
