Advice for one case, as text, Markdown and JSON.

The four examples as they are shown on a screen of 80 columns:

    $ COLUMNS=80 intervensi advise examples/keluarga-phk.json
    Keluarga setelah ayah kena PHK                                      (K-2026-014)
    Tingkat kelompok/keluarga · dalam krisis · fase 2: cara biasa gagal · peristiwa:
    kehilangan kerja · kebutuhan dirasakan

    ANJURAN
     1 Memulihkan keseimbangan · kuat · dapat berubah                         grp-23
       Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya.
     2 Menghubungkan dengan layanan · sedang                              rs-14 rs-9
       Hubungkan klien dengan sumber atau pelayanan yang menangani bidang ini.
     3 Menggerakkan dukungan terdekat · sedang                                 rs-11
       Libatkan keluarga besar, tetangga, atau teman yang bersedia.
     4 Cara penanggulangan baru · sedang                                      grp-33
       Faktor penyeimbang "koping" tidak memadai; cari cara baru.
     … juga, sebagai pengingat: persuasi; penggunaan relasi (--all)

    LANGKAH (menurut urutan proses)
     1 Pemahaman sosial kondisi krisis · kuat                                 grp-07
       Mulai dari pemahaman sosial terhadap kondisi krisis.
     2 Pemahaman kemampuan penanggulangan · pengingat                         grp-55
     3 Pemahaman sumber pencetus utama · pengingat                            grp-56
     4 Pemahaman ketidakseimbangan bio-psiko-sosial · sedang                  grp-10
       Pahami ketidakseimbangan biologik, psikologik, dan integrasi sosial.
     5 Paradigma Caplan · kuat                                                grp-11
       Rangkum dengan paradigma Caplan: keseimbangan dan kebutuhan yang dirasakan.

    PERINGATAN
     ! Fase krisis: Krisis biasanya berlangsung 4–6 minggu; temui segera dan
       sering.                                                                grp-35

    BELUM DIKETAHUI (* = tanyakan dahulu)
     * Penilaian sosial belum mencakup semua pihak.                           grp-12
     · Keluarga mungkin mempunyai anak; tanyakan keadaan dan keselamatan
       anak.                                                                  saf-36
     · Belum satu pun landasan pengaruh PI dicatat.                           bas-33
     · Wawancara yang sudah dilakukan belum dicatat.                           int-7
     · Mutu relasi belum diketahui.                                           inf-10
     · Pengamatan belum dicatat; komunikasi, wawancara, dan observasi dipakai
       bersama.                                                                obs-1
     · Belum diketahui lingkungan mana (fisik, sosial) yang dapat diubah.     inf-14
     · Penilaian situasional (waktu, ruang, budaya, proses) belum dicatat.    sit-10

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual;
       keadaan gawat medis; bahaya di tempat
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib); memakai saluran verbal dan nonverbal (sedang)
     · Apakah ucapan dan tampilan nonverbal klien bertentangan? → ya
                                                           verbal-nonverbal-conflict
       + memadukan verbal dan nonverbal (sedang, dengan hati-hati)
     · Wawancara apa yang sudah dilakukan? → informasional           interviews-done
       + wawancara diagnostik (sedang)
     · Wawancara apa yang sudah dilakukan? → belum ada               interviews-done
       + wawancara informasional (sedang)
     … belum ditampilkan: 13 (selengkapnya: --all)

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
     … belum ditampilkan: 6 (rencana lengkap: --plan)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

    $ COLUMNS=80 intervensi advise examples/bahaya-kdrt.json
    Istri yang dipukul suaminya                                         (K-2026-030)
    Tingkat individu · bahaya dekat · syarat individu terpenuhi

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
     wawancara diagnostik; penggunaan relasi; social casework; mendengar secara
     responsif; menggerakkan dukungan terdekat
     … menunggu sampai aman: 11 semuanya (selengkapnya: --all)

    PERINGATAN
     ! Mediasi antarpihak · jangan dilakukan: Kekerasan tidak didamaikan
       lewat mediasi; korban dilindungi dahulu.                               saf-34
     ! Memulihkan keseimbangan · jangan dilakukan: Keseimbangan lama memuat
       kekerasan; tujuannya keseimbangan baru yang aman, bukan kembali.       saf-28
     ! Pertemuan bersama dapat membahayakan korban.                           saf-12
     ! Dukungan ringan dan pemantauan · tidak dianjurkan: Dukungan ringan
       saja tidak cukup selama ada risiko.                                    saf-29
     ! Klien belum bersedia; tujuan pengaruh adalah kesediaan
       berpartisipasi.                                                        ind-22
     ! Persetujuan setelah penjelasan: Kerahasiaan dan pilihan klien dapat
       dibatasi bila bahaya serius dan dekat; beri tahu klien.                saf-18
     ! Menggerakkan dukungan terdekat: Pilih orang yang dipercaya korban
       atau klien; jangan libatkan kerabat yang menekan atau memihak pelaku.  saf-35
     ! Wawancara diagnostik: Penilaian panjang menunggu; nilai dahulu hanya
       yang perlu untuk keselamatan dan kebutuhan dasar.                      saf-30
     ! Pengambil keputusan rencana: Rencana diputuskan orang lain; dengar
       klien, karena kesediaan dan keputusan ada padanya.                     ind-26
     ! Persuasi: Jangan membujuk korban untuk bertahan, berdamai, atau diam.  saf-31

    BELUM DIKETAHUI (* = tanyakan dahulu)
     * Setiap masalah perlu penilaian situasional.                            sit-01
     · Faktor biologik, sosial, dan keunikan diri klien belum dicatat.        ind-27
     · Belum satu pun landasan pengaruh PI dicatat.                           bas-33
     · Belum jelas kepada siapa pengaruh ditujukan: klien atau sistem
       sasaran lain.                                                          lev-09
     · Pengamatan belum dicatat; komunikasi, wawancara, dan observasi dipakai
       bersama.                                                                obs-1
     · Belum diketahui lingkungan mana (fisik, sosial) yang dapat diubah.     inf-14

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
    Tingkat komunitas · tidak ditemukan bahaya · komunitas fungsional · komunitas
    kekerabatan · komunitas teritorial · masalah sosial ditetapkan warga · ISK
    diperlukan

    ANJURAN
     1 Membicarakan rencana bersama · kuat                                     pc-4g
       Buka kembali pembicaraan: putuskan bersama, termasuk warga yang belum
       diikutkan.
     2 Wawancara informasional · sedang · dapat berubah                       int-16
       Penelitian komunitas memakai wawancara informasional dengan berbagai warga.
     3 Mempertemukan sumber daya dan kebutuhan · sedang                         rs-7
       Sumber daya ada; rumuskan kebutuhan dan tujuan bersama, lalu pertemukan.
     4 Sumber daya: budaya · sedang                                             rs-2
       Budaya dan kebiasaan warga menjadi sumber daya.
     5 Sumber daya: kepemimpinan dan tokoh · sedang · dapat berubah             rs-3
       Kepemimpinan dan tokoh setempat menjadi sumber daya.
     6 Sumber daya: pelayanan sosial · sedang                                   rs-4
       Pelayanan sosial yang ada menjadi sumber daya.
     … juga, sebagai pengingat: persuasi; penggunaan relasi (--all)

    LANGKAH (menurut urutan proses)
     1 Penelitian · kuat                                                        st-1
       Proses ISK dimulai dengan penelitian.
     2 Perencanaan · sedang                                              st-20 st-28
       Rencana yang ada menyalahi prinsip; susun ulang bersama dan menyeluruh.

    PERAN
     • Peran advocate (pembela) · kuat · dapat berubah                     ro-7 ro-8
       Warga perlu dibela terhadap pihak yang tidak menanggapi.
     • Peran fasilitator · kuat · dapat berubah                                 ro-2
       Warga perlu dipertemukan dan diberi ruang memutuskan.
     • Peran enabler · sedang                                                   ro-1
       Enabler adalah peran dasar petugas ISK.
     • Peran tenaga ahli · sedang · dapat berubah                              ro-15
       Bidang ini menuntut keterangan ahli, dari petugas sendiri atau ahli yang
       diundang.
     … juga, sebagai pengingat: beberapa peran sekaligus (--all)

    KETERAMPILAN
     … juga, sebagai pengingat: keterampilan menganalisis masalah; keterampilan
       memahami masyarakat; keterampilan prosedural (--all)

    PERINGATAN
     ! Prinsip 3: ikut memutuskan · prinsip dilanggar: Warga harus ikut
       memutuskan dan memecahkan masalah.                                      pc-3a
     ! Prinsip 4: tidak memaksakan kehendak · prinsip dilanggar: Petugas
       tidak boleh memaksakan kehendak; bicarakan bersama.                     pc-4a
       Sanksi yang tidak disepakati warga adalah pemaksaan kehendak.           pc-4d
     ! Prinsip 5: menyeluruh · prinsip dilanggar: Pendekatan harus mencakup
       semua aspek.                                                            pc-5a
     ! Kebutuhan dasar tidak boleh menjadi alat tekanan.                      inf-18
     ! Di komunitas, inducement bertentangan dengan prinsip 4 kecuali
       disepakati bersama.                                                    inf-24
     ! Inducement: sanksi · tidak dianjurkan: Sanksi tanpa dasar sah tidak
       dipakai.                                                               inf-17
     ! Persuasi · hanya dengan syarat: Membujuk orang menerima rencana
       sepihak bukan persuasi; buka dahulu rencananya.                        inf-31
     ! Prinsip 1: komunitas mampu · prinsip terancam: Rencana dari luar tanpa
       warga mengabaikan kemampuan mereka sendiri.                             pc-1d
     ! Kewenangan fungsi kontrol: Sanksi memerlukan jabatan dengan fungsi
       kontrol, yang tidak dimiliki PI.                                       inf-33
     ! Pemaksaan/inducement: Kepatuhan karena hadiah/sanksi bergantung pada
       pengawasan, bukan keyakinan; dahulukan kesepakatan dan persuasi.       inf-22
     … prinsip lainnya terjaga atau perlu diingat (--all)

    BELUM DIKETAHUI
     · Belum diketahui siapa yang belum didengar (perempuan, penyewa,
       pemuda).                                                               prb-23
     · Motivasi sasaran belum diketahui.                                      inf-05
     · Kebutuhan dan tujuan komunitas belum dirumuskan.                        st-16
     · Interaksi keempat unsur belum dinilai.                                  op-05
     · Prinsip perlu dipahami sebelum ISK dimulai.                              pc-7
     · Belum diketahui apakah sasaran yakin prosesnya benar.                  inf-35
     · Belum diketahui apakah sasaran percaya pada keahlian PI.               inf-36
     · Mutu relasi belum diketahui.                                           inf-10
     · Keterampilan petugas belum diketahui.                                    sk-5
     · Belum jelas kepada siapa pengaruh ditujukan: klien atau sistem
       sasaran lain.                                                          lev-09
     … belum ditampilkan: 4 (selengkapnya, dengan pertanyaannya: --all)

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual;
       ancaman pelaku kejahatan
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib); memakai saluran verbal dan nonverbal (sedang)
     · Apakah komunitas terbelah menjadi pihak-pihak? → ya              com-factions
       + mediasi antarpihak (sedang)
     · Apakah sumber-sumber pelayanan sudah dikoordinasikan? →
       tidak                                                    services-coordinated
       + koordinasi sumber pelayanan (sedang); relasi kelembagaan sumber pelayanan
         (sedang)
     · Apa tujuan pertemuan berikut? → menilai atau memutuskan       contact-purpose
       + wawancara diagnostik (kuat)
     … belum ditampilkan: 13 (selengkapnya: --all)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Membicarakan rencana bersama
       Tujuan      Rencana menjadi keputusan bersama.
       Kegiatan    1. Hentikan sementara pelaksanaan rencana
                   2. Undang semua bagian warga, juga yang tersisih
                   3. Bahas pilihan dan hak menolak
                   4. Catat keputusan bersama
       Sasaran     Seluruh warga, tokoh, dan lembaga pembuat rencana
       Peran       fasilitator
       Indikator   Kelompok yang tersisih hadir dan suaranya tercatat
     • Wawancara informasional
       Tujuan      Latar belakang klien atau warga diketahui.
       Kegiatan    1. Tanyakan riwayat, keadaan, dan harapan
                   2. Temui beberapa orang yang berbeda kedudukannya
                   3. Catat sumber daya dan kebutuhan
       Sasaran     Klien, keluarga, warga, tokoh
       Peran       PS sebagai pewawancara
       Indikator   Gambaran latar belakang cukup untuk menilai
     • Mempertemukan sumber daya dan kebutuhan
       Tujuan      Sumber daya bertemu dengan kebutuhan dan tujuan komunitas.
       Kegiatan    1. Rumuskan kebutuhan dan tujuan bersama warga
                   2. Data sumber daya yang ada
                   3. Pasangkan dalam satu tabel
                   4. Tetapkan siapa memulai apa
       Sasaran     Warga dan pemilik sumber daya
       Peran       enabler
       Indikator   Tiap kebutuhan utama punya sumber dan penanggung jawab
     … belum ditampilkan: 5 (rencana lengkap: --plan)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

    $ COLUMNS=80 intervensi advise examples/remaja-bolos.json
    Siswi SMP dirundung, mulai bolos                                    (K-2026-021)
    Tingkat individu · syarat individu terpenuhi

    KESELAMATAN DAHULU
     ? Ada anak/remaja, atau kekerasan di rumah: tanyakan apakah ada anak
       yang diperlakukan salah atau menyaksikannya.                           saf-24

    ANJURAN
     1 Pendekatan ekologik · kuat                                      ind-14 ind-15
       Lingkungan dapat ikut diubah.
     2 Mengubah lingkungan fisik · kuat                                inf-11 inf-47
       Masalah atau rencana menyangkut lingkungan, dan lingkungan fisiknya dapat
       diubah.
     3 Mengubah susunan sistem kegiatan · kuat                         inf-12 inf-48
       Masalah atau rencana menyangkut lingkungan, dan susunan sosialnya dapat
       diubah.
     4 Penggunaan relasi · kuat · dapat berubah                        inf-06 inf-28
       Relasi saling percaya dapat dipakai.
     5 Penilaian situasional · kuat                                           sit-09
       Lengkapi penilaian situasional: waktu, ruang, budaya, dan proses.
     6 Wawancara diagnostik · sedang                                           int-6
       Latar belakang sudah ada; lanjutkan dengan menilai.
     7 Persuasi · sedang · dapat berubah                                      inf-02
       Sasaran bersedia; penerimaan sukarela mungkin.
     … juga, sebagai pengingat: instrumen pengamatan sesuai tujuan; pengamatan
       nonpartisipan (--all)

    KETERAMPILAN
     … juga, sebagai pengingat: keterampilan menyusun kerangka wawancara;
       keterampilan membuka dan menutup; keterampilan merekam wawancara;
       keterampilan menyusun laporan analitik (--all)

    BELUM DIKETAHUI
     · Faktor biologik, sosial, dan keunikan diri klien belum dicatat.        ind-27
     · Belum satu pun landasan pengaruh PI dicatat.                           bas-33
     · Belum ada atau belum diketahui instrumen pengamatan yang sesuai dengan
       tujuan.                                                                 obs-6
     · Dimensi budaya belum dinilai.                                          sit-04
     · Dimensi ruang belum dinilai.                                           sit-03
     · Dimensi waktu belum dinilai.                                           sit-02
     · Tujuan pihak-pihak yang terlibat belum diketahui.                      sit-06

    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman
       mencederai orang lain; dugaan perlakuan salah anak; dugaan kekerasan seksual;
       keadaan gawat medis; bahaya di tempat
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan
       (termasuk menyaksikan kekerasan di rumah)? → ya            child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib);
         tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat
       tinggal)? → ya                                             basic-needs-urgent
       + kebutuhan dasar segera (wajib); sumber material dan pelayanan (sedang)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib); memakai saluran verbal dan nonverbal (sedang)
     · Apakah ucapan dan tampilan nonverbal klien bertentangan? → ya
                                                           verbal-nonverbal-conflict
       + memadukan verbal dan nonverbal (sedang, dengan hati-hati)
     · Apakah sumber-sumber pelayanan sudah dikoordinasikan? →
       tidak                                                    services-coordinated
       + koordinasi sumber pelayanan (sedang); relasi kelembagaan sumber pelayanan
         (sedang)
     … belum ditampilkan: 13 (selengkapnya: --all)

    RENCANA (contoh, sesuaikan dengan kasusnya)
     • Pendekatan ekologik
       Tujuan      Kecocokan klien dan lingkungannya membaik.
       Kegiatan    1. Petakan lingkungan klien (ecomap) bersama klien
                   2. Tandai titik tekanan dan sumber dukungan
                   3. Ubah satu hal pada lingkungan dan satu kemampuan klien
                   4. Pertemukan klien dengan pihak lingkungan
       Sasaran     Klien serta sekolah, keluarga, tempat kerja, atau tetangga
       Peran       pekerja sosial (PS)
       Indikator   Tekanan yang dilaporkan turun dan klien kembali berperan
     • Mengubah lingkungan fisik
       Tujuan      Tempat berinteraksi menunjang perubahan.
       Kegiatan    1. Amati tempat bersama klien
                   2. Pilih satu hal yang mudah diubah
                   3. Ubah dan lihat akibatnya
       Sasaran     Tempat klien berinteraksi
       Peran       PI (pelaksana intervensi)
       Indikator   Perilaku atau rasa aman berubah di tempat itu
     • Mengubah susunan sistem kegiatan
       Tujuan      Susunan orang dan kegiatan menunjang perubahan.
       Kegiatan    1. Lihat siapa bersama siapa dalam kegiatan
                   2. Susun ulang kelompok atau peran
                   3. Dampingi masa awal
                   4. Tinjau bersama
       Sasaran     Kelompok, kelas, keluarga, tim
       Peran       PI (pelaksana intervensi)
       Indikator   Interaksi yang diharapkan muncul dalam kegiatan
     … belum ditampilkan: 4 (rencana lengkap: --plan)

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.
                                                         Aturan …

Danger comes before everything else, in English too:

    $ COLUMNS=80 intervensi --lang en advise examples/bahaya-kdrt.json | sed -n 1,10p
    Istri yang dipukul suaminya                                         (K-2026-030)
    Individual level · imminent danger · individual criteria met

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

    $ COLUMNS=80 intervensi --lang en advise -q --to json tests/practice/rv-com-07.json | tr '{' '\n' |
    >     grep -oE '"subject":"[a-z-]+","standing":"(with-caution|conflict|blocked)"'
    "subject":"proc-persuasion","standing":"with-caution"
    "subject":"res-leadership","standing":"with-caution"
    "subject":"role-facilitator","standing":"conflict"
    "subject":"proc-relationship","standing":"blocked"
    $ COLUMNS=80 intervensi advise -q --all tests/practice/rv-com-07.json | grep -E '^ *([0-9]+|•).*(hati-hati|supervisor|tidak dianjurkan)'
     8 Persuasi · sedang · dengan hati-hati                            inf-26 inf-43
    11 Sumber daya: kepemimpinan dan tokoh · sedang · dengan hati-hati          rs-3
    13 Penggunaan relasi · pengingat · tidak dianjurkan, terhalang            inf-27
     • Peran fasilitator · kuat · bertentangan: putuskan bersama supervisor     ro-2
    $ COLUMNS=80 intervensi --lang en advise -q --all tests/practice/rv-com-07.json | grep -E '^ *([0-9]+|•).*(with caution|supervisor|not advised)'
     8 Persuasion · moderate · with caution                            inf-26 inf-43
    11 Resource: leadership and figures · moderate · with caution               rs-3
    13 Use of relationship · reminder · not advised, blocked                  inf-27
     • Facilitator · strong · conflict: decide with the supervisor              ro-2
    $ COLUMNS=80 intervensi advise --all examples/bahaya-kdrt.json | grep -m 2 'setelah keselamatan'
     1 Wawancara diagnostik · kuat · setelah keselamatan                 int-2 int-6
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
     * Setiap masalah perlu penilaian situasional.                            sit-01
     · Belum satu pun landasan pengaruh PI dicatat.                           bas-33
     · Motivasi sasaran belum diketahui.                                      inf-05
     · Mutu relasi belum diketahui.                                           inf-10
     · Pengamatan belum dicatat; komunikasi, wawancara, dan observasi dipakai
       bersama.                                                                obs-1
     · Belum diketahui lingkungan mana (fisik, sosial) yang dapat diubah.     inf-14

    SATU JAWABAN LAGI
     · Kelompok umur klien utama? (pilih "campuran" bila keluarga atau
       komunitas) → anak 0–11                                             client-age
       + memakai saluran verbal dan nonverbal (sedang)
     · Masalahnya menyangkut bidang apa saja? → napza                problem-domains
       + rujukan ke layanan berwenang (sedang)
     · Adakah dugaan kekerasan seksual atau perdagangan orang? → ya  sexual-violence
       + tindakan keselamatan segera (wajib); supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat
       tinggal)? → ya                                             basic-needs-urgent
       + kebutuhan dasar segera (wajib); sumber material dan pelayanan (sedang)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak        shared-language
       + penerjemah netral (wajib)
     … belum ditampilkan: 13 (selengkapnya: --all)

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
       suspected child maltreatment; suspected sexual violence; medical emergency;
       hazard on site
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

    tingkat kelompok/keluarga · dalam krisis · fase 2: cara biasa gagal · peristiwa: kehilangan kerja · kebutuhan dirasakan

    ## ANJURAN

    1. **Memulihkan keseimbangan** – kuat, dianjurkan `grp-23` *(dapat berubah)*
       - Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya. `grp-23`
    2. **Menghubungkan dengan layanan** – sedang, dianjurkan `rs-14 rs-9`
       - Hubungkan klien dengan sumber atau pelayanan yang menangani bidang ini. `rs-9`
    3. **Menggerakkan dukungan terdekat** – sedang, dianjurkan `rs-11`
       - Libatkan keluarga besar, tetangga, atau teman yang bersedia. `rs-11`
    4. **Cara penanggulangan baru** – sedang, dianjurkan `grp-33`
       - Faktor penyeimbang "koping" tidak memadai; cari cara baru. `grp-33`

    juga, sebagai pengingat: persuasi; penggunaan relasi
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
