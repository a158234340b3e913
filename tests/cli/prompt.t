The prompt without a terminal: commands piped in or given with -c. No prompt, no echo, no colour.

    $ echo 'felt-need=ya; coping-result=gagal dari klien 2026-03-02' | intervensi
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    = hasil penanggulangan: gagal (klien, 2026-03-02)
    $ printf 'felt-need=yes\nfacts\n' | intervensi --lang en | sed -n 1,7p
    = felt need to restore: yes (worker)

    Group and family, crisis
     Felt need to restore: yes (worker)                                                        felt-need
       No rule uses it: its question does not fit what is known of the case.

    OPEN: can change the advice, the most telling first

-c runs commands instead, each like a line that is typed, on a case or on none:

    $ intervensi -c 'fakta felt-need' -c 'batal' examples/keluarga-phk.json 2>/dev/null
    felt-need · kebutuhan memperbaiki dirasakan · ya, tidak, atau belum tahu
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?
     Apakah keluarga sendiri ingin keadaannya menjadi baik lagi?
     – Yang dihitung: Ya bila sedikitnya satu anggota menyatakannya sendiri.
     – Misalnya: Ibu berkata: "Kami tidak bisa begini terus."
     – Mengapa ditanyakan: Tanpa keinginan itu rencana tidak dijalankan.
    boleh ditulis kebutuhan-memperbaiki-dirasakan

    Nilai
     yes                   ya
     no                    tidak
     unknown               belum tahu (boleh ditulis belum-tahu)

    Ditanyakan bila
     – sistem klien: keluarga atau kelompok

    Melayani pernyataan sumber ini
     – kebutuhan yang dirasakan                                                                    S11.5

    Aturan yang memakainya
     – ya: grp-43 grp-23
     – tidak: grp-44 grp-24 inf-38
     – belum tahu: grp-25
     – belum dijawab: grp-25

    Dalam kasus ini
     Kebutuhan memperbaiki dirasakan: ya (klien, 2026-03-02)                                   felt-need
    tidak ada yang dapat dibatalkan
    $ intervensi examples/keluarga-phk.json --lang en -c advise 2>/dev/null | sed -n 1,2p
    Keluarga setelah ayah kena PHK                                                          (K-2026-014)
    Group/family level · no danger found (weak; not known yet: threat to harm others, suspected sexual

Lines that begin with # and empty lines are passed over; the end of the input is the end:

    $ printf '# catatan\n\n   \nfelt-need=ya' | intervensi
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    $ intervensi </dev/null

Both languages at any time, ids and their names in either language, a beginning that is enough:

    $ intervensi -c 'kebutuhan-memperbaiki-dirasakan=yes from klien' -c 'isi hasil-penanggulangan gagal' -c 'set client-system keluarga'
    = kebutuhan memperbaiki dirasakan: ya (klien)
    = hasil penanggulangan: gagal (petugas)
    = sistem klien: keluarga (petugas)
    $ intervensi -c 'bahasa en; felt-need=ya; lang; batal'
    Language: English.
    = felt need to restore: yes (worker)
    Bahasa: Indonesia.
    = kebutuhan memperbaiki dirasakan: belum ditanyakan
    $ intervensi -c 'felt-need=ya' -c 'imbalance=social,psychological' -c 'imbalance-=social' -c 'event-weeks=3 -- kira-kira; perkiraan'
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    = keseimbangan yang terganggu: psikologik, integrasi sosial (petugas)
    = keseimbangan yang terganggu: psikologik (petugas)
    = minggu sejak peristiwa: 3 (petugas) – kira-kira
    intervensi: tidak ada perintah 'perkiraan'
      perkiraan
      ^
      maksud Anda 'ceritakan'?
    [64]

Several answers in one line:

    $ intervensi -c 'felt-need=ya coping-result=gagal dari klien event-weeks=3'
    = minggu sejak peristiwa: 3 (petugas)
    = hasil penanggulangan: gagal (klien)
    = kebutuhan memperbaiki dirasakan: ya (petugas)

The first command that fails ends it, with its status; the caret stands under the wrong word:

    $ printf 'felt-need=ya\nfatka\nfakta\n' | intervensi
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    intervensi: tidak ada perintah 'fatka'
      fatka
      ^
      maksud Anda 'fakta'?
    [64]
    $ intervensi -c 'felt-need=yaa' -c fakta
    intervensi: kebutuhan-memperbaiki-dirasakan tidak mempunyai nilai "yaa"
      felt-need=yaa
                ^
      maksud Anda "ya"? salah satu dari: ya, tidak, belum-tahu
    [65]
    $ intervensi -c 'felt-need=ya; isi felt-ned tidak'
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    intervensi: tidak ada fakta "felt-ned"
      isi felt-ned tidak
          ^
      maksud Anda "kebutuhan-memperbaiki-dirasakan"?
    [65]
    $ intervensi -c 'felt-need=ya coping-result=gagla'
    intervensi: hasil-penanggulangan tidak mempunyai nilai "gagla"
      felt-need=ya coping-result=gagla
                                 ^
      maksud Anda "gagal"? salah satu dari: berhasil, sebagian, gagal, terhalang, belum-dicoba,
      belum-tahu
    [65]
    $ intervensi --lang en -c 'unset felt-need xyzzy'
    intervensi: there is no question 'xyzzy'
      unset felt-need xyzzy
                      ^
    [64]
    $ intervensi -c 'muat tidak-ada.json'
    tidak-ada.json: berkas atau folder itu tidak ada
    [66]

--keep-going goes on, and the last failure is the status:

    $ printf 'fatka\nfelt-need=ya\nmuat tidak-ada.json\n' | intervensi --keep-going
    intervensi: tidak ada perintah 'fatka'
      fatka
      ^
      maksud Anda 'fakta'?
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    tidak-ada.json: berkas atau folder itu tidak ada
    [66]
    $ intervensi --keep-going -c 's; bat'
    intervensi: tidak ada perintah 's'
      s
      ^
      beberapa perintah berawalan itu: saran, sumber, simpan
    tidak ada yang dapat dibatalkan
    [64]

A wrong word is named, a missing one has its place:

    $ intervensi --keep-going -c muat -c 'isi' -c 'isi felt-need' -c 'batal x' -c 'bahasa fr' -c 'keluar sekarang'
    intervensi: nama berkas tidak ada
      muat
          ^
    intervensi: sebutkan pertanyaan dan jawabannya
      isi
         ^
    intervensi: jawabannya tidak ada
      isi felt-need
                   ^
      hapus menghapus jawaban
    intervensi: berapa langkah: sebuah angka, atau semua
      batal x
            ^
    intervensi: tidak ada bahasa 'fr' di sini
      bahasa fr
             ^
      id, en
    intervensi: kelebihan satu kata: 'sekarang'
      keluar sekarang
             ^
    [64]
    $ intervensi --keep-going -c 'saran semoga' -c 'aturan grp-1' -c 'felt-need' -c 'kopingg?'
    intervensi: 'semoga' bukan cara menampilkan saran
      saran semoga
            ^
      mengapa, semua, rencana, jejak
    intervensi: tidak ada 'grp-1' di sini
      aturan grp-1
             ^
      maksud Anda 'grp-12'?
    intervensi: tidak ada perintah 'felt-need'
      felt-need
      ^
      untuk menjawab ketik felt-need=JAWABAN; felt-need? menjelaskannya
    intervensi: tidak ada yang dikenal dengan 'kopingg'
      kopingg?
      ^
    [64]
    $ intervensi -c 'catatan ini catatan yang cukup panjang untuk layar sempit, dengan "kutipan; titik koma" di tengah; fatka' 2>&1
    = catatan: 1
    intervensi: tidak ada perintah 'fatka'
      fatka
      ^
      maksud Anda 'fakta'?
    [64]

What other answers would change, and nothing else; the case stays as it is:

    $ intervensi -q examples/keluarga-phk.json -c 'andaikan felt-need=tidak; batal; fakta felt-need' | sed -n '1,5p;$p'
    Andaikan  kebutuhan memperbaiki dirasakan: tidak

    PENILAIAN
     + Kebutuhan yang dirasakan: kebutuhan belum dirasakan (kuat)                                 grp-44
     - Kebutuhan yang dirasakan: kebutuhan dirasakan (kuat)                                       grp-43
     Kebutuhan memperbaiki dirasakan: ya (klien, 2026-03-02)                                   felt-need
    $ intervensi -q --lang en examples/keluarga-phk.json -c 'what felt-need= violence-ongoing=yes all' | head -n 3
    What if  ongoing violence: yes · felt need to restore: not asked

    !! DANGER: Violence (ongoing violence: yes)
    $ intervensi --keep-going -c andaikan -c 'andaikan felt-need=yaa' -c 'what felt-ned=ya'
    intervensi: sebutkan jawaban yang dicoba
      andaikan
              ^
      misalnya: andaikan felt-need=ya
    intervensi: kebutuhan-memperbaiki-dirasakan tidak mempunyai nilai "yaa"
      andaikan felt-need=yaa
                         ^
      maksud Anda "ya"? salah satu dari: ya, tidak, belum-tahu
    intervensi: tidak ada fakta "felt-ned"
      what felt-ned=ya
           ^
      maksud Anda "kebutuhan-memperbaiki-dirasakan"?
    [65]

What is meant by a word: a command, question, answer, name, rule, source or term.

    $ intervensi -c 'bantuan simpan'
    simpan, save [BERKAS]
    menyimpan kasus; hanya Anda yang dapat membaca berkasnya

    Contoh
      simpan kasus.json
    $ intervensi -c 'keluarga?'

    Sebagai jawaban
     Siapa sistem kliennya? – keluarga                                                     client-system

    Istilah
      58 kelompok / keluarga – group / family (beberapa orang yang saling bergantung; keluarga termasuk
         di dalamnya)
     103 penelusuran keluarga – family tracing (mencari anggota keluarga yang terpisah,
         misalnya karena bencana atau merantau)                                                 tambahan
    $ intervensi -c 'grp-01?' | sed -n 1,3p
    grp-01 · ASSESS
    Penanggulangan gagal dan keseimbangan terganggu.
    dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”
    $ intervensi --lang en -c 'felt-need=?' | sed -n 1,3p
    felt-need · felt need to restore · yes, no or unknown
    Do members feel a need to restore balance?
     Does the family itself want things to get better?
    $ intervensi --lang en -c '? as-risk'
    level of risk                                                                                as-risk
     imminent          imminent danger
     elevated          elevated risk
     none-known        no danger found

    What rules conclude about it
     – assessment: elevated risk
         concluded by: saf-03 (strong)
         read by: saf-16 saf-29 saf-33
     – assessment: imminent danger
         concluded by: saf-02 (strong) saf-04 (strong) saf-05 (strong) saf-06 (strong)
         read by: obj-after-safety saf-30 saf-16 saf-29 saf-07 saf-08 saf-17 saf-23
     – assessment: no danger found
         concluded by: saf-22 (moderate) saf-39 (weak)
    $ intervensi -c 'S13.3?' | sed -n 1,2p
    S13 · Prinsip-prinsip Dasar dan Proses Intervensi Sosial
     S13.3    pengambilan keputusan dan proses pemecahan masalah             prin-3-participate-decision
    $ intervensi -c bantuan | sed -n 1,8p

    PERINTAH (Indonesia, Inggris; cukup awalnya)
     tanya, ask              wawancara terpandu: bahaya dahulu, lalu yang menentukan tindakan sekarang,
                             lalu topik pilihan
     ceritakan, tell         mengusulkan jawaban dari cerita dengan kata-kata Anda; tiap jawaban masuk
                             hanya bila Anda menjawab ya
     saran, advise           anjuran, peringatan, yang belum diketahui; dengan alasan, lengkap, sebagai
                             rencana

The advice stands on one screen; a number of it names its action, for more of it, and for how it follows. The prompt
speaks of no options of the command line.

    $ COLUMNS=80 intervensi -c saran examples/bahaya-kdrt.json
    Istri yang dipukul suaminya                                         (K-2026-030)
    Tingkat individu · bahaya dekat
    !! BAHAYA DEKAT: Ada kekerasan atau ancaman terhadap orang.
     → SAPA 129: 021-129; WhatsApp 08111-129-129
    KERJAKAN
     1 Rujukan ke layanan berwenang (wajib): Hubungi layanan dan sampaikan keadaan –
       penghubung sumber (broker)
     2 Tindakan keselamatan segera (wajib): Hentikan atau jauhkan sumber bahaya – PS
       bersama supervisor
     3 Kontak terpisah (wajib): Atur waktu dan tempat terpisah – PS bersama
       supervisor
     4 Supervisi dan konsultasi: Laporkan keadaan kepada supervisor – PS bersama
       supervisor
    JANGAN DILAKUKAN (×), ATAU PERHATIKAN (!)
     × Mediasi antarpihak: Kekerasan tidak didamaikan lewat mediasi; korban
       dilindungi dahulu.
    TANYAKAN BERIKUTNYA
     * Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk
       menyaksikan kekerasan di rumah)?
     ? Apakah ada "bahasa" yang dipahami kedua pihak?
     … Setelah aman: 5 tindakan lagi. Hal lain yang perlu diperhatikan: 5.
    Selengkapnya: saran semua · rinci nomor 1: 1? · alasannya: mengapa 1 · tanya
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0
    $ COLUMNS=80 intervensi -c '2?' examples/bahaya-kdrt.json
     2 Tindakan keselamatan segera · wajib                                    saf-07
       Keselamatan didahulukan; anjuran lain menyusul.
       Tujuan      Tidak ada orang yang dalam bahaya hari ini.
       Kegiatan    1. Hentikan atau jauhkan sumber bahaya
                   2. Jangan tinggalkan orang berisiko sendirian
                   3. Hubungi polisi, ambulans, puskesmas, atau layanan krisis
                   4. Sepakati rencana keselamatan
       Metode      Tindakan keselamatan
       Sasaran     Orang yang terancam
       Peran       PS bersama supervisor
       Sumber      Nomor darurat, tempat aman, petugas kedua
       Indikator   Orang berada di tempat aman dan ditangani
       Hindari     Meneruskan wawancara ketika bahaya masih berlangsung
    $ COLUMNS=80 intervensi -c 'mengapa 2' examples/bahaya-kdrt.json | sed -n 1,2p
    Tindakan keselamatan segera                                       ext-safety-now
    Dalam kasus ini: dianjurkan. Kekuatan anjuran: wajib. Tidak ada keberatan.
    $ cmp <(intervensi -c 'mengapa 2' examples/bahaya-kdrt.json) <(intervensi -c 'how ext-safety-now' examples/bahaya-kdrt.json)
    $ for words in saran 'saran semua' 'saran mengapa' 'saran rencana'; do
    >     intervensi -c "$words" examples/bahaya-kdrt.json; intervensi --lang en -c "$words" examples/kampung-relokasi.json
    > done | grep -c -e '--[a-z]'
    0
    [1]
    $ intervensi -c '9?' examples/bahaya-kdrt.json
    intervensi: tidak ada tindakan bernomor 9
      9?
      ^
      nomornya ialah nomor dalam saran
    [64]

A case is made, saved and read again; the file is for its owner alone:

    $ cd $TMP && intervensi -c 'baru Keluarga setelah PHK; client-system=keluarga' -c 'catatan 2026-03-02 Kunjungan pertama' \
    >     -c 'simpan kasus.json' -c 'baru; muat kasus.json; fakta; catatan' | grep -v '?' && stat -c %a kasus.json
    Kasus baru. Nama tidak diperlukan: jangan tulis nama orang atau nomor yang membuka identitasnya.
    = sistem klien: keluarga (petugas)
    = catatan: 1
    Tersimpan: kasus.json
    Kasus baru. Nama tidak diperlukan: jangan tulis nama orang atau nomor yang membuka identitasnya.

    Sistem klien dan tingkat intervensi
     Sistem klien: keluarga (petugas)                                                      client-system

    TERBUKA: dapat mengubah saran, yang paling menentukan dahulu
     … tidak ditampilkan: 15 (fakta semua)
     … terbuka, tetapi sekarang tidak menentukan apa pun: 4
     1 2026-03-02 Kunjungan pertama
    600
    $ cd $TMP && intervensi kasus.json -c 'felt-need=ya' -c simpan && intervensi kasus.json -c 'fakta felt-need' | tail -n 1
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    Tersimpan: kasus.json
     Kebutuhan memperbaiki dirasakan: ya (petugas)                                             felt-need

A number that gives a person away draws a warning:

    $ intervensi -c 'catatan NIK 3201010101010001'
    = catatan: 1
    intervensi: teks ini tampaknya memuat nomor induk kependudukan; jangan dituliskan

A file that others can read: a warning, or a refusal where privacy is required.

    $ cd $TMP && chmod 644 kasus.json && intervensi kasus.json -c 'batal'
    kasus.json: pemakai lain komputer ini dapat membaca berkas kasus ini
      jaga untuk diri sendiri: chmod 600 BERKAS
    tidak ada yang dapat dibatalkan
    $ cd $TMP && intervensi --require-private kasus.json -c 'batal'
    kasus.json: pemakai lain komputer ini dapat membaca berkas kasus ini
      jaga untuk diri sendiri: chmod 600 BERKAS
    [77]
    $ cd $TMP && intervensi --require-private -c 'muat kasus.json'
    kasus.json: pemakai lain komputer ini dapat membaca berkas kasus ini
      jaga untuk diri sendiri: chmod 600 BERKAS
    [77]

How it is called:

    $ intervensi -c 'batal' advise examples/keluarga-phk.json
    intervensi: ada pilihan untuk prompt di depan perintah 'advise'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi tidak-ada.json
    tidak-ada.json: berkas atau folder itu tidak ada
    [66]
    $ intervensi examples/keluarga-phk.json examples/keluarga-phk.json
    intervensi: argumen berlebih: 'examples/keluarga-phk.json'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --keepgoing
    intervensi: pilihan '--keepgoing' tidak dikenal; maksud Anda '--keep-going'?
    Lihat 'intervensi --help'.
    [64]
    $ intervensi -c
    intervensi: -c memerlukan nilai
    Lihat 'intervensi --help'.
    [64]

Nothing but UTF-8 is taken, and no line without an end:

    $ printf 'catatan \377\n' | intervensi
    intervensi: yang diketik bukan UTF-8
    [65]
    $ head -c 100000 /dev/zero | tr '\0' x | intervensi
    intervensi: ada baris yang melebihi 65536 bita
    [65]
    $ printf 'catatan a\0b\n' | intervensi
    intervensi: yang diketik bukan UTF-8
    [65]

A full disk is said:

    $ intervensi -c bantuan >/dev/full
    intervensi: keluaran tidak dapat ditulis: tidak ada ruang lagi
    [74]

A question may be named as it is shown, blanks and all; of a word that names none, the questions with it in their names:

    $ intervensi -c 'jenis peristiwa=konflik dari klien' -c 'kekerasan=ya'
    = jenis peristiwa: konflik atau kehilangan kepercayaan (klien)
    intervensi: tidak ada fakta "kekerasan"
      kekerasan=ya
      ^
      salah satu dari: kekerasan-sedang-berlangsung, dugaan-kekerasan-seksual
    [65]

Options of a question are words before or behind the others, in either language, as short as they are clear; on the command line the same
words follow "--". What is quoted is no option, and an option is no name.

    $ intervensi -q examples/bahaya-kdrt.json -c 'ubah role-facilitator apa semua' > $TMP/whole
    $ for typed in 'ubah role-facilitator sem apa' 'ubah all any role-facilitator' 'ubah --all role-facilitator apa-pun'; do
    >     intervensi -q examples/bahaya-kdrt.json -c "$typed" | cmp - $TMP/whole
    > done
    $ intervensi -q examples/bahaya-kdrt.json -c 'ubah role-facilitator apa' | cmp -s - $TMP/whole || echo folded
    folded
    $ intervensi explain examples/bahaya-kdrt.json ubah role-facilitator --all --any > $TMP/whole
    $ intervensi examples/bahaya-kdrt.json -q -c 'ubah apa role-facilitator sem' | cmp - $TMP/whole
    $ intervensi compare examples/keluarga-phk.json examples/bahaya-kdrt.json --all > $TMP/whole
    $ for typed in 'compare all examples/bahaya-kdrt.json' 'banding examples/bahaya-kdrt.json sem'; do
    >     intervensi -q examples/keluarga-phk.json -c "$typed" | cmp - $TMP/whole
    > done
    $ intervensi explain examples/keluarga-phk.json how as-group-state --brief --rule-text > $TMP/whole
    $ intervensi -q examples/keluarga-phk.json -c 'bagaimana rin as-group-state rule-text' | cmp - $TMP/whole
    $ intervensi advise examples/keluarga-phk.json --why --all --lang en > $TMP/whole
    $ intervensi -q --lang en examples/keluarga-phk.json -c 'advise all mengapa' | sed 's/advise all/--all/' | cmp - $TMP/whole
    $ intervensi sources --without-rule > $TMP/whole
    $ intervensi -c 'sumber tanpa' | cmp - $TMP/whole
    $ intervensi --lang en -c 'terms "target system"' | cmp - <(intervensi terms --lang en 'target system')
    $ intervensi -q --keep-going examples/keluarga-phk.json -c 'ubah semua' -c 'ubah "semua"' -c 'banding all' -c 'batal 2 semua'
    intervensi: sebutkan tindakan yang hendak berubah
      ubah semua
                ^
      misalnya: ubah ext-mediation
    intervensi: tidak ada yang dikenal dengan 'semua'
      ubah "semua"
           ^
    intervensi: nama berkas tidak ada
      banding all
                 ^
    intervensi: berapa langkah: sebuah angka, atau semua
      batal 2 semua
            ^
    [64]
    $ intervensi -q --keep-going -c 'saran sem semoga all' -c 'ubah ext-mediation se' -c 'andaikan sem felt-need=yaa sem'
    intervensi: 'semoga' bukan cara menampilkan saran
      saran sem semoga all
                ^
      mengapa, semua, rencana, jejak
    intervensi: tidak ada yang dikenal dengan 'ext-mediation se'
      ubah ext-mediation se
           ^
      maksud Anda 'ext-mediation'?
    intervensi: kebutuhan-memperbaiki-dirasakan tidak mempunyai nilai "yaa"
      andaikan sem felt-need=yaa sem
                             ^
      maksud Anda "ya"? salah satu dari: ya, tidak, belum-tahu
    [65]
