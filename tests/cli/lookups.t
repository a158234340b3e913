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
    bas-03    PI dapat menyediakan sumber dan tahu cara memperolehnya.                       ASSESS seed
    $ intervensi rules --to json | node -e '
    >     const book = JSON.parse(require("fs").readFileSync(0));
    >     const ids = book.list.map((rule) => rule.id);
    >     console.log(book.format, Object.keys(book).join(" "));
    >     console.log(new Set(ids).size === ids.length, ids.length > 300);
    >     console.log(Object.keys(book.list[0]).join(" "));'
    intervensi-rules/1 format rules stages facts list
    true true
    id stage origin source text alternatives

One rule as JSON is the whole book with that rule alone:

    $ intervensi rules lev-02 --to json | node -e '
    >     const book = JSON.parse(require("fs").readFileSync(0));
    >     console.log(book.list.length, JSON.stringify(book.list[0]));'
    1 {"id":"lev-02","stage":"ASSESS","origin":"seed","source":"S10, S11","text":{"id":"Sistem klien adalah keluarga atau kelompok.","en":"The client system is a family or group."},"alternatives":[{"name":"lev-02","conditions":[{"test":"present","template":"answer","slots":[{"slot":"to","in":["client-system"]},{"slot":"is","in":["family","group"]}]}],"conclusion":{"template":"finding","slots":[{"slot":"kind","value":"assessment"},{"slot":"subject","value":"as-level"},{"slot":"value","value":"group"},{"slot":"strength","value":"strong"},{"slot":"by","value":"lev-02"}]}}]}

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
     …grp-01…
    $ diff <(intervensi facts coping-result) <(intervensi facts hasil-penanggulangan)
    $ intervensi facts hasil-penanggulangan --to json | cut -c 1-100
    …

All questions, by topic; the JSON holds every one of the list:

    $ diff <(intervensi facts | grep -oE '^ [a-z][a-z0-9-]+' | tr -d ' ' | sort) \
    >     <(intervensi facts --to json | grep -oE '"id":"[a-z0-9-]+","topic"' | cut -d '"' -f 4 | sort)

Terms in both languages, all of them or those that contain a word:

    $ intervensi terms | sed -n 2p
       2 perubahan berencana – planned change (plan – do – evaluate)
    $ intervensi terms relasi
      17 relasi-relasi yang sudah mapan – established relations (base 7)
      29 penggunaan relasi – use of relationship
    $ intervensi terms --to json | cut -c 1-150
    {"format":"intervensi-terms/1","list":[{"number":1,"used":"seed","term":{"id":"intervensi sosial","en":"social intervention"},"note":"planned-change h

The sections of the source document and the sources of the extensions:

    $ intervensi sources | sed -n 1,3p

    Bagian dokumen sumber
     S1       Landasan Pemberian Pengaruh
    $ intervensi sources S13
    S13 · Prinsip-prinsip Dasar dan Proses Intervensi Sosial
    …
     S13.6    membutuhkan bantuan dari orang lain (tenaga profesional)         prin-6-needs-professional

    Aturan yang bersandar padanya
    …
    $ intervensi sources S13.4
    S13 · Prinsip-prinsip Dasar dan Proses Intervensi Sosial
     S13.4    petugas tidak boleh memaksakan kehendaknya                              prin-4-no-imposing
     S13.4    dibicarakan secara bersama-sama atau bekerja sama                     prin-4-talk-together

    Aturan yang bersandar padanya
     …
    $ intervensi sources S13 --to json | cut -c 1-150
    {"format":"intervensi-sources/1","sections":[{"code":"S13","heading":{"id":"Prinsip-prinsip Dasar dan Proses Intervensi Sosial","en":"Basic principles

What text finds, JSON finds:

    $ intervensi sources S13.4 --to json >/dev/null
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
