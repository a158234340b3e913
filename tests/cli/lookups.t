Looking up rules, questions, terms, sources and schemas.

One rule, with its reason, its place in the source, its conditions in words and as CLIPS text:

    $ intervensi rules lev-02
    lev-02 · ASSESS
    Sistem klien adalah keluarga atau kelompok.
    dari dokumen sumber: S10 “Kelompok Dalam Situasi Krisis”, S11 “Intervensi Sosial Pada Kelompok”

    Jika semua ini berlaku
     – sistem klien: keluarga atau kelompok

    maka
     = tingkat intervensi: tingkat kelompok/keluarga (kuat)

    Kesimpulannya dibaca
     – sebagai alasan bagi: grp-07 grp-12 grp-33 grp-34 grp-45 grp-14 rs-9 rs-14 grp-01 grp-02 grp-03
       grp-04 grp-05 grp-19 grp-43 grp-44 grp-08 grp-55 grp-10 grp-13 grp-25 grp-24 grp-42 grp-51 int-6
       int-7 inf-38 obj-contradicting-strong saf-20 saf-23 saf-31 saf-34

    rules/level.clp:15
    (defrule ASSESS::lev-02
       (answer (to client-system) (is family|group))
       =>
       (assert (finding (kind assessment) (subject as-level) (value group) (strength strong) (by lev-02))))
    $ intervensi --lang en rules lev-02 | sed -n 2,3p
    The client system is a family or group.
    from the source document: S10 “Groups in a crisis situation”, S11 “Social intervention with groups”

All rules, one a line; the JSON holds every one of them once:

    $ intervensi rules | sed -n 1p
    imp-answer  Yang sudah pasti dari jawaban lain dianggap terjawab.                          IMPLY ext
    $ intervensi rules --to json | node -e '
    >     const book = JSON.parse(require("fs").readFileSync(0));
    >     const ids = book.list.map((rule) => rule.id);
    >     console.log(book.format, Object.keys(book).join(" "));
    >     console.log(new Set(ids).size === ids.length, ids.length > 90);
    >     console.log(Object.keys(book.list[0]).join(" "));'
    intervensi-rules/1 format rules stages facts list conclusions
    true true
    id stage origin source text alternatives fed-by feeds

What feeds a rule, and what reads its conclusion; objections and standings apart:

    $ intervensi --lang en rules saf-34 | sed -n '/^Fed by/,/^rules/p'
    Fed by
     – level of intervention: individual level: lev-01
     – level of intervention: group/family level: lev-02

    Its conclusion is read
     – objections and standings: obj-absolute

    rules/safety.clp:199

What rules say of an action or an assessment, who reads it and which objections can meet it, at 40 columns too:

    $ COLUMNS=40 intervensi --lang en rules proc-inducement-reward | sed -n '/^What/,$p'
    What rules conclude about it
     – caution
         concluded by: inf-21 (moderate)
         read by: obj-caution
     – indication
         concluded by: inf-15 (moderate)
         read by: obj-conditional-general
           obj-caution obj-after-safety
           std-recommended
     – objection: after safety
         concluded by: obj-after-safety
         read by: std-after-safety
         stands in the way of:
           std-with-caution std-recommended
     – objection: with caution
         concluded by:
           obj-conditional-general
           obj-caution
         read by: std-with-caution
         stands in the way of:
           std-recommended
     – standing: after safety
         concluded by: std-after-safety
     – standing: recommended
         concluded by: std-recommended
     – standing: with caution
         concluded by: std-with-caution
    $ intervensi rules ext-supervise --to json | node -e '
    >     const { list, conclusions } = JSON.parse(require("fs").readFileSync(0));
    >     console.log(list.map((rule) => rule.id).join(" "));
    >     for (const { name } of conclusions) console.log(name);'
    saf-17 saf-33 std-recommended
    finding indication ext-supervise
    standing ext-supervise recommended

One rule as JSON is the whole book with that rule alone:

    $ intervensi rules lev-02 --to json | node -e '
    >     const book = JSON.parse(require("fs").readFileSync(0));
    >     delete book.list[0].feeds;
    >     console.log(book.list.length, JSON.stringify(book.list[0]));'
    1 {"id":"lev-02","stage":"ASSESS","origin":"seed","source":"S10, S11","text":{"id":"Sistem klien adalah keluarga atau kelompok.","en":"The client system is a family or group."},"alternatives":[{"name":"lev-02","conditions":[{"test":"present","template":"answer","slots":[{"slot":"to","in":["client-system"]},{"slot":"is","in":["family","group"]}]}],"conclusion":{"template":"finding","slots":[{"slot":"kind","value":"assessment"},{"slot":"subject","value":"as-level"},{"slot":"value","value":"group"},{"slot":"strength","value":"strong"},{"slot":"by","value":"lev-02"}]}}],"fed-by":[]}

One question, with its values and the rules that use it, by its id or its alias:

    $ intervensi facts coping-result
    coping-result · hasil penanggulangan · satu nilai
    Bagaimana hasil cara penanggulangan itu kali ini?
    boleh ditulis hasil-penanggulangan

    Nilai
     works                 berhasil
     partly                sebagian
     failed                gagal
     blocked               terhalang
     untried               belum dicoba (boleh ditulis belum-dicoba)
     unknown               belum tahu (boleh ditulis belum-tahu)

    Ditanyakan bila
     – sistem klien: keluarga atau kelompok

    Melayani pernyataan sumber ini
     – kondisi krisis                                                                                S10
     – dinamika menanggulangi krisis                                                                 S10

    Aturan yang memakainya
     – gagal atau terhalang: grp-33 grp-01 grp-02
     – berhasil atau sebagian: grp-34 grp-45
     – belum tahu: grp-03
     – belum dijawab: grp-03
     – berhasil atau sebagian atau belum dicoba atau belum tahu: grp-04
     – berhasil: grp-05
    $ diff <(intervensi facts coping-result) <(intervensi facts hasil-penanggulangan)
    $ intervensi facts hasil-penanggulangan --to json | cut -c 1-100
    …

A question that others hang on names them; a whole number shows its thresholds:

    $ intervensi --lang en facts event-known | grep -A 4 '^Decides'
    Decides whether these are asked
     – kind of event                                                                          event-kind
     – weeks since event                                                                     event-weeks
     – realistic view of event                                                      perception-realistic
    $ intervensi --lang en facts event-weeks | tail -n 3
    Rules that use it
     – at least 12: grp-36
     – at most 6: grp-35

All questions, by topic; the JSON holds every one of the list:

    $ diff <(intervensi facts | grep -oE '^ [a-z][a-z0-9-]+' | tr -d ' ' | sort) \
    >     <(intervensi facts --to json | grep -oE '"id":"[a-z0-9-]+","topic"' | cut -d '"' -f 4 | sort)

Terms in both languages, all of them or those that contain a word:

    $ intervensi terms | sed -n 2p
       2 perubahan berencana – planned change (direncanakan, dijalankan, lalu dinilai hasilnya)
    $ intervensi terms relasi
      17 relasi-relasi yang sudah mapan – established relations (landasan 7: hubungan kerja yang sudah
         terbina)
      29 penggunaan relasi – use of relationship (memengaruhi lewat hubungan baik antara petugas dan
         sasaran)

    Nama yang memuatnya
     proc-relationship
    $ intervensi terms --to json | cut -c 1-150
    {"format":"intervensi-terms/1","list":[{"number":1,"used":"seed","term":{"id":"intervensi sosial","en":"social intervention"},"note":{"id":"bantuan un

The sections of the source document and the sources of the extensions:

    $ intervensi sources | sed -n 1,3p

    Bagian dokumen sumber
     S1       Landasan Pemberian Pengaruh · 6 pernyataan, 5 tanpa aturan
    $ intervensi sources S13
    S13 · Prinsip-prinsip Dasar dan Proses Intervensi Sosial
     S13.p5   koordinasi dan integrasi                                               step-3-coordination
     S13.p2   kekayaan alam atau hasil-hasil bumi (tanpa aturan)                             res-natural
     S13.p2   budaya masyarakat (tanpa aturan)                                               res-culture
     S13.p2   kepemimpinan dan tokoh-tokoh masyarakat (tanpa aturan)                      res-leadership
     S13.p2   pelayanan-pelayanan sosial (tanpa aturan)                                     res-services
     S13.2    mau dan ingin berubah                                                  prin-2-wants-change
     S13.3    pengambilan keputusan dan proses pemecahan masalah             prin-3-participate-decision

    Aturan yang bersandar padanya
    …
    $ intervensi sources S13.3
    S13 · Prinsip-prinsip Dasar dan Proses Intervensi Sosial
     S13.3    pengambilan keputusan dan proses pemecahan masalah             prin-3-participate-decision

    Aturan yang menyimpulkannya
     pc-3a pc-3b

    Pertanyaan yang melayaninya
     com-excluded plan-participation

    Aturan yang bersandar padanya
     …
    $ intervensi sources S13 --to json | cut -c 1-150
    {"format":"intervensi-sources/1","sections":[{"code":"S13","heading":{"id":"Prinsip-prinsip Dasar dan Proses Intervensi Sosial","en":"Basic principles

A statement with the rules, questions and assessments that serve it; or why no rule concludes it:

    $ intervensi --lang en sources grp-crisis-condition
    S10 · Groups in a crisis situation
     S10      crisis can occur when members lack ability or fail to solve the
              problem (no rule)                                                     grp-crisis-condition

    Why no rule concludes it
     Asked and concluded, not advised. The advice stands on the conclusion (as-*), so that one fact is
     not advised twice.

    Questions that serve it
     coping-result

    Assessments that show it
     as-group-state

    Rules that rest on it
     grp-36 grp-33 grp-01 grp-02 grp-03 grp-04 grp-05 grp-19 lev-02
    $ intervensi sources --without-rule | sed -n 1,6p
    S1 · Landasan Pemberian Pengaruh
     S1.p1    perubahan yang berencana                                                inf-planned-change
              – ditanyakan sebagai: plan-exists inducement-serves
     S1.p1    menciptakan suatu kondisi atau perkembangan                           inf-create-condition
              – ditanyakan sebagai: client-system
     S1.1c    tingkat-tingkat perkembangan pribadi manusia                  base-knowledge-c-development
    $ intervensi sources --without-rule | tail -n 1
    Pernyataan yang tidak disimpulkan aturan mana pun: 26 dari 62.
    $ intervensi sources --without-rule --to json | grep -o '"without-rule"' | wc -l
    1

What the source leaves open, and the way from each statement to its rules and tests, and back:

    $ intervensi --lang en sources ambiguities
    S10                                                                                 static-or-crisis
      The source does not say where static becomes crisis.
      → A crisis needs coping that failed.
      decides about: lev-01 lev-02
    $ intervensi sources static-or-crisis --to json | grep -c '"ambiguities":\[{"name":"static-or-crisis"'
    1
    $ intervensi --lang en sources --matrix >"$TMP/matrix"; echo $?; sed -n '/grp-crisis-condition/,/one fact/p' "$TMP/matrix"
    > grep '^  grp-0[12] ' "$TMP/matrix"; tail -n 3 "$TMP/matrix"
    0
      S10 crisis can occur when members lack ability or fail to solve the problem   grp-crisis-condition
        cited by: grp-36 grp-33 grp-01 grp-02 grp-03 grp-04 grp-05 grp-19 lev-02
        asked as: coping-result
        shown by: as-group-state
        no rule: Asked and concluded, not advised. The advice stands on the conclusion (as-*), so that
          one fact is not advised twice.
      grp-01 seed · S10                                                                          0 tests
      grp-02 seed · S10                                                                          0 tests
    Statements: 62; with a rule: 36, without one and why: 26, neither: 0.
    Rules: 111; traced neither to the source nor to another: 0.
    Tests: 11; rules that none expects: 106.
    $ intervensi sources --matrix S13; intervensi sources --to html
    …
    [64]

    $ intervensi facts --unused

    Rencana yang dipertimbangkan
     plan-exists                 ada rencana · 0 aturan

    Pertanyaan yang tidak dipakai aturan mana pun: 1 dari 42.
    $ intervensi --origin seed facts --unused | tail -n 1
    Pertanyaan yang tidak dipakai aturan mana pun: 17 dari 42.
    $ intervensi facts --unused coping-result
    intervensi: argumen berlebih: 'coping-result'
    Lihat 'intervensi facts --help'.
    [64]

At the prompt the same:

    $ diff <(intervensi -c 'sumber tanpa-aturan' -c 'rules ext-supervise') \
    >     <(intervensi sources --without-rule; intervensi rules ext-supervise)
    $ diff <(intervensi facts felt-need) <(intervensi -c 'fakta felt-need')

What text finds, JSON finds:

    $ intervensi sources S13.3 --to json >/dev/null
    $ intervensi terms relasi --to json >/dev/null

An id that does not exist is wrong use; the nearest one is named:

    $ intervensi rules grp-01x
    intervensi: tidak ada 'grp-01x' di sini; maksud Anda 'grp-01'?
    [64]
    $ intervensi facts coping-resul
    intervensi: tidak ada 'coping-resul' di sini; maksud Anda 'coping-result'?
    [64]
    $ intervensi terms xyzzy
    intervensi: tidak ada 'xyzzy' di sini
    [64]
    $ intervensi sources S99
    intervensi: tidak ada 'S99' di sini; maksud Anda 'S9'?
    [64]
    $ intervensi --lang en rules grp-01x
    intervensi: there is no 'grp-01x' here; did you mean 'grp-01'?
    [64]

The schemas: their names, one of them, and one that does not exist.

    $ intervensi schema
    case
    result
    …
    $ intervensi schema result | head -n 4
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:intervensi:schema:result:1",
      "title": "intervensi-result/1",
    $ intervensi schema cas
    intervensi: tidak ada 'cas' di sini; maksud Anda 'case'?
    [64]

The codes of problems: all of them, one, and one that does not exist.

    $ intervensi codes ragged-row

    BARIS KASUS DAN SEMUA BERKAS
      ragged-row           barisnya mempunyai lebih banyak atau lebih sedikit sel daripada judul
    $ intervensi --lang en codes ragged-row

    ROWS OF CASES AND ALL FILES
      ragged-row           the row has more or fewer cells than there are titles
    $ intervensi codes ragged-row --to json
    {"format":"intervensi-codes/1","list":[{"code":"ragged-row","of":"rows","meaning":{"id":"barisnya mempunyai lebih banyak atau lebih sedikit sel daripada judul","en":"the row has more or fewer cells than there are titles"}}]}
    $ intervensi codes | head -n 4

    BARIS KASUS DAN SEMUA BERKAS
      bad-format           bentuknya bukan bentuk kasus, tabel, atau berkas lain yang seharusnya
      bad-json             bukan JSON menurut RFC 8259
    $ intervensi codes raged-row
    intervensi: tidak ada 'raged-row' di sini; maksud Anda 'ragged-row'?
    [64]
    $ intervensi codes ragged-row too-deep
    intervensi: argumen berlebih: 'too-deep'
    Lihat 'intervensi codes --help'.
    [64]
    $ intervensi -c 'bantuan ragged-row'

    Sebagai kode masalah
     ragged-row              barisnya mempunyai lebih banyak atau lebih sedikit sel daripada judul
    $ intervensi completion codes | wc -l
    126

Every code that a schema lists is one of the table that can come up there, and every one of these is listed:

    $ cat >"$TMP/listed.sh" <<'END'
    > table=$(intervensi codes --to json | grep -o '"code":"[a-z0-9-]*","of":"'"$1"'"' | cut -d '"' -f 4)
    > schema=$(tr -d ' \n' <"../../src/schema/$2.json" | grep -o '"code":{"enum":\[[^]]*' | grep -o '"[a-z0-9-]*"' | sed 1,2d | tr -d '"' | sort)
    > wc -w <<<"$table"; diff <(echo "$table") <(echo "$schema")
    > END
    $ bash "$TMP/listed.sh" rows batch
    20
    $ bash "$TMP/listed.sh" results verify
    19

So are those that the documents explain:

    $ sed -n '/^## What the loader says/,/^## /s/^| \(`[^|]*\).*/\1/p' ../../docs/RULES.md | grep -o '`[^`]*`' | tr -d '`' | while read -r code; do intervensi codes "$code" >/dev/null || echo "$code"; done

No two codes share a word, and none lacks its meaning in Indonesian:

    $ intervensi completion codes | sort | uniq -d
    $ intervensi codes --to json | grep -o '"meaning":{"id":"\([^}]*\)","en":"\1"}'
    [1]

A question may be explained in everyday words:

    $ COLUMNS=80 intervensi --lang en facts felt-need | sed -n 1,7p
    felt-need · felt need to restore · yes, no or unknown
    Do members feel a need to restore balance?
     Does the family itself want things to get better?
     – Counts: Yes if at least one member says so.
     – For example: The mother says: “We cannot go on like this.”
     – Why it is asked: Without it a plan is not carried out.
    also written kebutuhan-memperbaiki-dirasakan
    $ intervensi facts --to json | grep -o '"explained":{"asks":[^}]*}'
    "explained":{"asks":{"id":"Apakah keluarga sendiri ingin keadaannya menjadi baik lagi?","en":"Does the family itself want things to get better?"}
