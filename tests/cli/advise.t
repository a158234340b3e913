Advice for one case, as text, Markdown and JSON.

The four examples as they are shown on a screen of 80 columns:

    $ COLUMNS=80 intervensi advise examples/keluarga-phk.json
    Keluarga setelah ayah kena PHK                                      (K-2026-014)
    Tingkat kelompok/keluarga · tidak ditemukan bahaya (lemah; belum diketahui:
    ancaman mencederai orang lain, dugaan kekerasan seksual, keadaan gawat medis) ·
    dalam krisis · kebutuhan dirasakan
    KERJAKAN
     1 Memulihkan keseimbangan: Rumuskan bersama arti "seimbang lagi" – pekerja
       sosial (PS)
     2 Menghubungkan dengan layanan: Pilih layanan sesuai kebutuhan – penghubung
       sumber (broker)
     3 Menggerakkan dukungan terdekat: Petakan siapa yang dipercaya klien – pekerja
       sosial (PS)
     4 Cara penanggulangan baru: Kaji cara lama dan mengapa gagal – pekerja sosial
       (PS)
     5 Pemahaman sosial kondisi krisis: Dengar tiap anggota tentang apa yang terjadi
       – pekerja sosial (PS)
    TANYAKAN BERIKUTNYA
     ? Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk
       menyaksikan kekerasan di rumah)?
     ? Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)?
     * Apakah keadaan ini sudah dinilai dari semua anggota dan pihak?
     + 6 pemahaman kemampuan penanggulangan …
    Selengkapnya: --all · dengan alasan: --why · rencana: --plan
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0

    $ COLUMNS=80 intervensi advise examples/bahaya-kdrt.json
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
    Selengkapnya: --all · dengan alasan: --why · rencana: --plan
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0

    $ COLUMNS=80 intervensi advise examples/kampung-relokasi.json
    Kampung bantaran kali yang akan direlokasi                          (K-2026-007)
    Tingkat komunitas
    KERJAKAN
     1 Mediasi antarpihak: Pastikan tidak ada kekerasan – penengah
     2 Inducement: hadiah (dengan hati-hati): Sepakati hadiah kecil dengan penerima
       – PI (pelaksana intervensi)
     3 Persuasi: Tanyakan pandangan sasaran – PI (pelaksana intervensi)
    JANGAN DILAKUKAN (×), ATAU PERHATIKAN (!)
     ! Inducement: hadiah: pemaksaan/inducement – Di komunitas, inducement
       bertentangan dengan prinsip 4 kecuali disepakati bersama.
     × Langkah 3: koordinasi dan integrasi: prinsip 3: ikut memutuskan – prinsip
       dilanggar
    TANYAKAN BERIKUTNYA
     ? Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk
       menyaksikan kekerasan di rumah)?
     ? Apakah ada "bahasa" yang dipahami kedua pihak?
     ? Bagaimana mutu relasi PI dengan sasaran?
    Selengkapnya: --all · dengan alasan: --why · rencana: --plan
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0

    $ COLUMNS=80 intervensi advise examples/remaja-bolos.json
    Siswi SMP dirundung, mulai bolos                                    (K-2026-021)
    Tingkat individu · tidak ditemukan bahaya (lemah; belum diketahui: ancaman
    mencederai orang lain, dugaan kekerasan seksual, keadaan gawat medis)
    KERJAKAN
     1 Penggunaan relasi: Hadir teratur dan tepat janji – PI (pelaksana intervensi)
     2 Wawancara diagnostik: Perdalam hal yang menonjol dari wawancara awal – PS
       sebagai pewawancara
     3 Persuasi: Tanyakan pandangan sasaran – PI (pelaksana intervensi)
    TANYAKAN BERIKUTNYA
     * Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk
       menyaksikan kekerasan di rumah)?
     ? Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)?
     ? Apakah ada "bahasa" yang dipahami kedua pihak?
    Selengkapnya: --all · dengan alasan: --why · rencana: --plan
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0

Every case fits a screen of 24 lines and 80 columns, with a line left for the prompt: danger, at most five actions numbered 1, 2, 3, each with its
first step, at most three questions, and nothing that is blocked or waits among the actions. This holds of the shipped rules in both languages.

    $ for language in id en; do
    >     printf 'load %s\nadvise\n' ../../examples/*.json ../practice/*.json |
    >         COLUMNS=80 intervensi --rules ../../rules --facts ../../facts --lang $language 2>/dev/null | awk '
    >             { lines++ } lines == 1 { name = $0 }
    >             /^(KERJAKAN|TO DO)$/ { part = "do" } /^(TANYAKAN|TO ASK)/ { part = "ask" } /^(JANGAN|NOT)/ { part = "not" }
    >             part == "do" && /^ +[0-9]+ / { if ($1 != ++actions) print name ": number " $1; if (!/: /) print name ": no first step" }
    >             part == "ask" && /^ [*?] / { questions++ }
    >             more { if (lines > 23 || actions > 5 || questions > 3) print name ": " lines " lines, " actions ", " questions
    >                    lines = actions = questions = more = 0; cases++; next }
    >             /^Selengkapnya|^In full/ { more = 1 }
    >             END { print cases }'
    > done
    42
    42

What is blocked stands among what is not to be done, and what may be done only with care says so:

    $ COLUMNS=80 intervensi advise --all examples/kampung-relokasi.json | sed -n '/^JANGAN/,/^PERINGATAN/p'
    JANGAN DILAKUKAN, ATAU PUTUSKAN DAHULU
     • Langkah 3: koordinasi dan integrasi · kuat · tidak dianjurkan,
       terhalang                                                               st-10
       Koordinasi mencegah tumpang-tindih dan memudahkan rujukan.
       ! Terhalang: prinsip 3: ikut memutuskan – prinsip dilanggar             pc-3a

    PERINGATAN
    $ COLUMNS=80 intervensi advise examples/kampung-relokasi.json | grep -c 'dengan hati-hati'
    1

Danger comes before everything else, in English too:

    $ COLUMNS=80 intervensi --lang en advise examples/bahaya-kdrt.json | sed -n 1,10p
    Istri yang dipukul suaminya                                         (K-2026-030)
    Individual level · imminent danger
    !! DANGER IS NEAR: There is violence or a threat to a person.
     → SAPA 129: 021-129; WhatsApp 08111-129-129
    TO DO
     1 Referral to competent service (required): Call the service and tell the
       situation – broker
     2 Immediate safety action (required): Stop or remove the source of danger –
       social worker with supervisor
     3 Separate contacts (required): Arrange separate time and place – social worker

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
     • Penggunaan relasi · kuat · bertentangan: putuskan bersama supervisor   inf-06
     • Peran fasilitator · kuat · bertentangan: putuskan bersama supervisor     ro-2
    $ COLUMNS=80 intervensi --lang en advise -q --all examples/dua-dusun.json | grep -E '^ *([0-9]+|•).*(with caution|supervisor|not advised)'
     2 Persuasion · moderate · with caution                                   inf-02
     • Use of relationship · strong · conflict: decide with the supervisor    inf-06
     • Role: facilitator · strong · conflict: decide with the supervisor        ro-2
    $ COLUMNS=80 intervensi advise --all examples/bahaya-kdrt.json | grep -m 2 'setelah keselamatan'
     • Wawancara diagnostik · kuat · setelah keselamatan                       int-2
     • Penggunaan relasi · kuat · setelah keselamatan · dapat berubah         inf-06

A case of which nothing is known asks what to ask first, and advises nothing else:

    $ echo '{"facts": {}}' | COLUMNS=80 intervensi advise -
    Kasus tanpa judul
    Jenis kasus ini belum dapat ditentukan.
    KERJAKAN
     Belum ada anjuran: jawaban masih terlalu sedikit.
    TANYAKAN BERIKUTNYA
     * Apakah risiko bahaya sudah ditanyakan kepada klien atau warga?
     ? Adakah dugaan kekerasan seksual atau perdagangan orang?
     ? Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)?
    Selengkapnya: --all · dengan alasan: --why · rencana: --plan
    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.       Aturan 1.0.0

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
       Masih bergantung pada: dugaan perlakuan salah anak; dugaan kekerasan seksual
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

    ## KERJAKAN

    1. **Memulihkan keseimbangan**: Rumuskan bersama arti "seimbang lagi" – pekerja sosial (PS)
    2. **Menghubungkan dengan layanan**: Pilih layanan sesuai kebutuhan – penghubung sumber (broker)
    3. **Menggerakkan dukungan terdekat**: Petakan siapa yang dipercaya klien – pekerja sosial (PS)
    4. **Cara penanggulangan baru**: Kaji cara lama dan mengapa gagal – pekerja sosial (PS)
    5. **Pemahaman sosial kondisi krisis**: Dengar tiap anggota tentang apa yang terjadi – pekerja sosial (PS)

    ## TANYAKAN BERIKUTNYA

    - Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk menyaksikan kekerasan di rumah)?
    - Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)?
    $ intervensi --lang en advise --to md --why --plan --all examples/keluarga-phk.json | grep '^#'
    # Keluarga setelah ayah kena PHK (K-2026-014)
    ## TO DO
    ## TO ASK NEXT
    ## ADVICE
    ## STEPS (in the order of the process)
    ## WARNINGS
    ## NOT KNOWN YET (\* = must be known first)
    ## ONE MORE ANSWER
    ## PLAN (examples, to be fitted to the case)
    ## WHAT IS KNOWN
    ## ASSESSMENT
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
