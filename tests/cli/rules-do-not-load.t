A rule base loads as a whole or not at all. Everything that is wrong in it is said with file, line and what to do; the status is 78.

A folder that is not there, one without rules, and a file in place of a folder:

    $ intervensi --rules no-such-folder rules
    no-such-folder: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    no-such-folder/ORDER: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    no-such-folder/VERSION: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    [78]
    $ mkdir "$TMP/no-rules" && cd "$TMP" && intervensi --rules no-rules rules
    no-rules: tidak ada berkas .clp di folder ini
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    no-rules/ORDER: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    no-rules/VERSION: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    [78]
    $ intervensi --facts ../../README.md rules 2>/dev/null
    [78]

The options stand before or after the command, and in English the same is said:

    $ intervensi advise --lang en --rules no-such-folder examples/keluarga-phk.json
    no-such-folder: no such file or folder
        check --rules and --facts, and that the file can be read
    no-such-folder/ORDER: no such file or folder
        check --rules and --facts, and that the file can be read
    no-such-folder/VERSION: no such file or folder
        check --rules and --facts, and that the file can be read
    [78]

A copy of the rules and facts loads as the original does, with the same digest:

    $ cp -r rules facts "$TMP" && diff <(intervensi -V) <(intervensi -V --rules "$TMP/rules" --facts "$TMP/facts")

Brackets come first; while they do not match, nothing else is looked at:

    $ cd "$TMP" && cp -r rules open && echo '(defrule ADVISE::oops (answer (to coping-result' >>open/influence.clp
    > intervensi --rules open rules
    open/influence.clp:237:31: kurung ini tidak pernah ditutup
        tambahkan kurung penutup
    [78]

Every problem is listed, not the first one alone, and nothing reaches standard output:

    $ cd "$TMP" && cp -r rules bad
    > sed -i 's/(is family|group)/(is famly|group)/; s/(strength strong) (by lev-01)/(strength mighty) (by lev-09)/' bad/level.clp
    > intervensi --rules bad rules
    bad/level.clp:8: aturan lev-01: by: lev-01
        tulis id aturan itu sendiri dalam slot by
    bad/level.clp:8: aturan lev-01: kekuatan tidak cocok dengan jenisnya: mighty
        required strong moderate weak; untuk kontraindikasi absolute strong conditional
    bad/level.clp:15: …famly…
        …family…
    [78]
    $ cd "$TMP" && intervensi --rules bad advise --to json "$OLDPWD/examples/keluarga-phk.json" 2>/dev/null
    [78]

Every command that reasons or looks up ends so. `-V` says which rules these are without loading them, if their files can be read:

    $ for command in "trace examples/keluarga-phk.json" facts terms sources "test cases"; do
    >     intervensi --rules "$TMP/bad" $command >/dev/null 2>&1
    >     echo "$? $command"
    > done
    78 trace examples/keluarga-phk.json
    78 facts
    78 terms
    78 sources
    78 test cases
    $ intervensi --rules "$TMP/bad" -V | sed 's/sha256:[0-9a-f]\{64\}$/…/'; intervensi --rules "$TMP/none" --lang en -V 2>&1 | head -n 3
    intervensi 0.1.0
    aturan 1.0.0 …
    …/none: no such file or folder
        check --rules and --facts, and that the file can be read
    …/none/ORDER: no such file or folder

Rules may not bring constructs or functions of CLIPS beyond those of rules:

    $ cd "$TMP" && cp -r rules shell && echo '(defrule ADVISE::shell (answer) => (system "id"))' >>shell/influence.clp
    > intervensi --rules shell rules
    shell/influence.clp:237:36: sisi kanan bukan satu kesimpulan
        simpulkan satu (assert (finding …)), (answer …), (objection …), atau (standing …)
    [78]
    $ cd "$TMP" && cp -r rules function && echo '(deffunction MAIN::f () (system "id"))' >>function/influence.clp
    > intervensi --rules function rules
    function/influence.clp:237:1: deffunction tidak boleh di sini
        berkas memuat deffacts di facts/, deffacts dan defrule di rules/
    [78]

A rule whose conditions can be met in too many ways never comes to fill the memory:

    $ cd "$TMP" && cp -r rules join && { echo '(deffacts MAIN::zz-01 (rule-note (rule zz-01) (origin ext) (source "PROJECT") (id "a") (en "a")))'
    >     echo "(defrule ADVISE::zz-01 $(printf '(safety-subject)%.0s' $(seq 6))"
    >     echo '=> (assert (finding (kind caution) (subject ext-crisis-phase) (value nil) (strength moderate) (by zz-01))))'
    > } >join/zz.clp; intervensi --rules join rules
    join/zz.clp:2: aturan zz-01: terlalu banyak gabungan fakta yang bisa memenuhi syaratnya sampai yang ke-6 (safety-subject)
        sebut jenis, subjek, dan nilainya, atau ikat syarat-syarat itu dengan variabel; buang yang berulang
    [78]
    $ cd "$TMP" && intervensi --lang en --rules join rules
    join/zz.clp:2: rule zz-01: too many combinations of facts could match its conditions up to number 6 (safety-subject)
        name kinds, subjects and values, or tie the conditions together with variables; leave out those that repeat
    [78]

A broken version and a broken order of the stages:

    $ cd "$TMP" && cp -r rules old && echo 'one' >old/VERSION && echo 'Assess' >>old/ORDER
    > intervensi --rules old rules
    old/ORDER:7: "Assess" bukan nama tahap
        satu tahap sebaris, huruf besar, masing-masing sekali
    old/VERSION:1: ini bukan versi
        tulis satu baris seperti 1.0.0
    [78]

A question that is gone is missed where it is used:

    $ cd "$TMP" && cp -r facts few && rm few/questions.clp && intervensi --lang en --facts few rules 2>&1 | grep event-weeks | sed -n 1p
    …:…: …event-weeks…
