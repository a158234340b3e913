Twin cases: how two cases differ, first in answers, then in findings, then in advice. The twin is the example after one more
answer, another one and one taken back:

    $ node -e '
    >     const twin = JSON.parse(require("fs").readFileSync("examples/keluarga-phk.json"));
    >     twin.id = "K-2026-015"; twin.title = "Setelah seminggu";
    >     Object.assign(twin.facts, { "violence-ongoing": "yes", "coping-result": "works", "felt-need": "yes" });
    >     delete twin.facts["event-weeks"];
    >     console.log(JSON.stringify(twin));' >"$TMP/twin.json"
    $ COLUMNS=80 intervensi --lang en compare examples/keluarga-phk.json "$TMP/twin.json" | head -n 40
    A Keluarga setelah ayah kena PHK (K-2026-014)
    B Setelah seminggu (K-2026-015)

    ANSWERS
     · Ongoing violence
       A no (client, 2026-03-02)              B yes (worker)
     · Coping result
       A failed (client, 2026-03-02)          B works (worker)
    Only in A
     · Weeks since event: 3 (record, 2026-03-02) – surat PHK
     … the same answer, from someone else or of another day: felt need to restore
     = the same in both: 15 answers

    FINDINGS
     · Balancing factors
       A some balancing factors present ·     B all balancing factors present ·
         weak                                   moderate
         At least one balancing factor          Balancing factors are present;
         (perception, support, coping) is       recovery is more likely. (grp-34)
         present. (grp-45)
     ← from: coping result
     · State of group/family
       A in crisis · strong                   B static, not yet crisis · moderate
         Coping failed and balance is           The group looks static; static is
         disturbed. (grp-01)                    not yet crisis. (grp-04)
     ← from: coping result
     · Level of risk
       A no danger found · weak               B imminent danger · strong
         Nothing was found among the dangers    There is violence or a threat to a
         that were asked about, but not         person. (saf-04)
         every danger was asked about.
         (saf-39)
     ← from: ongoing violence
    Only in A                                Only in B
     · Caution: Crisis phase                  · Contraindication: Light support and
       moderate                                 monitoring
       A crisis usually lasts 4–6 weeks;        strong
       meet soon and often. (grp-35)            Light support alone is not enough
     ← from: weeks since event, coping          while there is risk. (saf-29)
       result                                 ← from: ongoing violence
    $ COLUMNS=80 intervensi compare examples/keluarga-phk.json "$TMP/twin.json" | sed -n '/^ANJURAN/,$p'
    ANJURAN
     · Memulihkan keseimbangan
       A kuat (grp-23)                        B kuat · tidak dianjurkan, terhalang
                                                (grp-23)
                                                ! Keseimbangan lama memuat
                                                kekerasan; tujuannya keseimbangan
                                                baru yang aman, bukan kembali.
                                                (saf-28)
     ← dari: kekerasan sedang berlangsung
     … menunggu sampai aman hanya di B: menghubungkan dengan layanan, menggerakkan
       dukungan terdekat, persuasi
    Hanya di A                               Hanya di B
     · Pemahaman sosial kondisi krisis        · Rujukan ke layanan berwenang
       kuat                                     wajib
       Mulai dari pemahaman sosial terhadap     Rujuk hari ini ke layanan yang
       kondisi krisis. (grp-07)                 berwenang. (saf-08)
     ← dari: hasil penanggulangan             ← dari: kekerasan sedang berlangsung
     · Cara penanggulangan baru               · Tindakan keselamatan segera
       sedang                                   wajib
       Faktor penyeimbang "koping" tidak        Keselamatan didahulukan; anjuran
       memadai; cari cara baru. (grp-33)        lain menyusul. (saf-07)
     ← dari: hasil penanggulangan             ← dari: kekerasan sedang berlangsung
     · Pemahaman ketidakseimbangan            · Supervisi dan konsultasi
       bio-psiko-sosial                         kuat
       sedang                                   Libatkan supervisor atau petugas
       Pahami ketidakseimbangan biologik,       kedua. (saf-17)
       psikologik, dan integrasi sosial.      ← dari: kekerasan sedang berlangsung
       (grp-10)
     ← dari: hasil penanggulangan
     … juga, sebagai pengingat: pemahaman
       kemampuan penanggulangan

    HARUS DIKETAHUI DAHULU
    Hanya di B
     · Dugaan perlakuan salah anak
       wajib
       Ada anak/remaja, atau kekerasan di rumah: tanyakan apakah ada anak yang
       diperlakukan salah atau menyaksikannya. (saf-24)
     ← dari: kekerasan sedang berlangsung
     · Tempat atau orang aman
       wajib
       Tempat atau orang yang aman belum dipastikan. (saf-16)
     ← dari: kekerasan sedang berlangsung

    Mendukung pertimbangan pekerja sosial, tidak menggantikannya.

Where it is narrow, below each other:

    $ COLUMNS=40 intervensi --lang en compare examples/keluarga-phk.json "$TMP/twin.json" | sed -n '/^FINDINGS/,/^Only/p'
    FINDINGS
     · Balancing factors
       A some balancing factors present ·
         weak
         At least one balancing factor
         (perception, support, coping) is
         present. (grp-45)
       B all balancing factors present ·
         moderate
         Balancing factors are present;
         recovery is more likely. (grp-34)
     ← from: coping result
     · State of group/family
       A in crisis · strong
         Coping failed and balance is
         disturbed. (grp-01)
       B static, not yet crisis · moderate
         The group looks static; static is
         not yet crisis. (grp-04)
     ← from: coping result
     · Level of risk
       A no danger found · weak
         Nothing was found among the dangers
         that were asked about, but not
         every danger was asked about.
         (saf-39)
       B imminent danger · strong
         There is violence or a threat to a
         person. (saf-04)
     ← from: ongoing violence
    Only in A
    $ for width in 40 80 100; do COLUMNS=$width intervensi compare --all examples/keluarga-phk.json "$TMP/twin.json" | wc -L; done
    40
    80
    100

As JSON, with the answers behind each difference:

    $ intervensi compare --to json examples/keluarga-phk.json "$TMP/twin.json" | node -e '
    >     const page = JSON.parse(require("fs").readFileSync(0));
    >     console.log(Object.keys(page).join(" "));
    >     console.log(page.equal, page["same-answers"], JSON.stringify(page.answers[0]), JSON.stringify(page["told-otherwise"][0]));
    >     console.log(JSON.stringify(page.recommendations.find((row) => row.subject === "ext-restore-equilibrium")));'
    format status rules a b equal same-answers answers told-otherwise findings recommendations missing
    false 15 {"fact":"violence-ongoing","a":{"value":"no","source":"client","date":"2026-03-02"},"b":{"value":"yes","source":"worker"}} {"fact":"felt-need","a":{"value":"yes","source":"client","date":"2026-03-02"},"b":{"value":"yes","source":"worker"}}
    {"subject":"ext-restore-equilibrium","a":{"standing":"recommended","strength":"strong","kinds":["indication"],"rules":["grp-23"],"against":[]},"b":{"standing":"blocked","strength":"strong","kinds":["indication"],"rules":["grp-23"],"against":[{"standing":"blocked","kind":"contraindication","subject":"ext-restore-equilibrium","rules":["saf-28"],"by":"obj-absolute"},{"standing":"after-safety","kind":"assessment","subject":"as-risk","rules":["saf-04"],"by":"obj-after-safety"}]},"because":["violence-ongoing"]}

Equal cases, and cases in which only the speaker differs; a difference is no failure:

    $ intervensi compare --lang en examples/keluarga-phk.json examples/keluarga-phk.json
    A Keluarga setelah ayah kena PHK (K-2026-014)
    B Keluarga setelah ayah kena PHK (K-2026-014)

    ANSWERS
     = the same in both: 19 answers

    The cases do not differ: the answers are the same, and so is everything that follows.
    $ echo '{"facts": {"felt-need": "yes"}}' >"$TMP/a.json"
    $ echo '{"facts": {"felt-need": {"value": "yes", "source": "client"}}}' | intervensi compare --lang en "$TMP/a.json" -
    A case without a title
    B case without a title

    ANSWERS
     … the same answer, from someone else or of another day: felt need to restore
     = the same in both: 0 answers

    The cases do not differ: the answers are the same, and so is everything that follows.
    $ echo '{"facts": {"felt-need": "yes", "client-age": "adult"}}' | intervensi compare --lang en "$TMP/a.json" - | tail -n 5
    Only in B
     · Client's age group: adult (worker)
     = the same in both: 1 answer

    The answers differ, but the same follows from them.

Both cases are read before either is refused; standard input is one case:

    $ echo '{"facts": {"felt-ned": "yes"}}' >"$TMP/wrong.json"
    $ echo '{"facts": {"felt-need": "maybe"}}' | intervensi compare --lang en "$TMP/wrong.json" - 2>&1 | sed "s|$TMP/||"
    wrong.json:1:24: there is no fact "felt-ned" (/facts/felt-ned)
        did you mean "felt-need"?
    -:1:25: felt-need has no value "maybe" (/facts/felt-need)
        one of: yes, no, unknown
    $ intervensi compare - - --lang en
    intervensi: only one case can be standard input: '-'
    See 'intervensi compare --help'.
    [64]
    $ intervensi compare "$TMP/a.json" --lang en
    intervensi: B.json is missing
    See 'intervensi compare --help'.
    [64]
    $ intervensi compare "$TMP/a.json" no-such.json --lang en
    no-such.json: no such file or folder
    [66]

At the prompt the case on the table is compared with a file:

    $ intervensi -c 'felt-need=ya' -c "banding $TMP/a.json"
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    A kasus tanpa judul
    B kasus tanpa judul

    JAWABAN
     = sama di keduanya: 1 jawaban

    Kedua kasus tidak berpisah: jawabannya sama, dan semua yang mengikutinya juga.
    $ intervensi --lang en -c 'felt-need=no' -c "compare $TMP/a.json all" | tail -n 9
    A case without a title
    B case without a title

    ANSWERS
     · Felt need to restore
       A no (worker)                                    B yes (worker)
     = the same in both: 0 answers

    The answers differ, but the same follows from them.
    $ intervensi -c banding
    intervensi: nama berkas tidak ada
      banding
             ^
    [64]
