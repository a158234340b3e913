What another rule base would say of the same cases. The rules are copied and edited; the cases are few.

    $ cp -r rules facts "$TMP" && cat >"$TMP/cases" <<'END'
    > {"id": "willing", "facts": {"target-motivation": "some", "client-system": "family"}}
    > {"id": "eager", "facts": {"target-motivation": "high", "client-system": "individual", "felt-need": "yes"}}
    > {"id": "willing at once", "facts": {"target-motivation": "some"}}
    > {"id": "also willing", "facts": {"target-motivation": "some"}}
    > {"id": "torn", "facts": {"target-motivation": "ambivalent", "client-system": "individual"}}
    > {"id": "eager neighbours", "facts": {"target-motivation": "high", "client-system": "community"}}
    > END
    > persuasion=$TMP/rules/influence.clp

The rules against themselves, and against other words of the same rules, other names of variables, values in another order: nothing
changes.

    $ intervensi diff --lang en --against rules "$TMP/cases"
    Rules 1.0.0 · …
    6 cases: 0 with other advice, 0 with the same for other reasons, 6 the same throughout

    RULES THAT DIFFER
       none

    Both rule bases say the same of every case that was compared, for the same reasons.
    $ sed -i -e '1s/^/; Another remark.\n/' -e 's/acceptance is possible/acceptance may be possible/' "$TMP/rules/influence.clp"
    > sed -i -e 's/?g)/?whole)/g' -e 's/indication|step|role|skill/skill|role|step|indication/' "$TMP/rules/objections.clp"
    > intervensi diff --lang en --against "$TMP/rules" --announced - "$TMP/cases" <<<'[]' | tail -n +3

    RULES THAT DIFFER
     … in words, source or origin only: inf-02

    ANNOUNCED
     · nothing changes that was not announced

    Both rule bases say the same of every case that was compared, for the same reasons.

One strength. The case with the fewest answers shows it, of these the first:

    $ sed -i 's/(strength moderate) (by inf-02)/(strength strong) (by inf-02)/' "$TMP/rules/influence.clp"
    > intervensi diff --lang en --against "$TMP/rules" "$TMP/cases"
    Rules 1.0.0 · …
    6 cases: 3 with other advice, 0 with the same for other reasons, 3 the same throughout

    RULES THAT DIFFER
     ~ The target is willing; voluntary acceptance may be possible.                               inf-02

    ADVICE
     · Persuasion                                                                        proc-persuasion
       moderate → strong: 3 cases
         smallest: willing at once, line 3, 1 answer
       ← inf-02
       = recommended 5, not advised 1

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -

One rule more (a caution that changes a standing) and one less, in a narrow window; the same for any number of processes:

    $ sed -i '/MAIN::inf-42/,/^$/d' "$TMP/rules/influence.clp"
    > cat >>"$TMP/rules/influence.clp" <<'END'
    > (deffacts MAIN::inf-90 (rule-note (rule inf-90) (origin ext) (source "ROONEY") (id "Keluarga dahulu.") (en "The family first.")))
    > (defrule ADVISE::inf-90
    >    (answer (to client-system) (is family))
    >    => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength moderate) (by inf-90))))
    > END
    > COLUMNS=40 intervensi diff --jobs 1 --against "$TMP/rules" "$TMP/cases" | tail -n +3
    > for jobs in 1 2 3; do intervensi diff --to json --jobs $jobs --against "$TMP/rules" "$TMP/cases" | tee "$TMP/diff.json" | cksum; done | uniq | wc -l
    > sed 's/"recommendations".*//; s/[{]"part"/\n&/g' "$TMP/diff.json"
    6 kasus: 5 dengan saran lain, 0 dengan
       saran sama karena alasan lain, 1 sama
       seluruhnya

    ATURAN YANG BERBEDA
     ~ Sasaran bersedia; penerimaan sukarela
       mungkin.                       inf-02
     - Sasaran sudah termotivasi; cukup
       penjelasan agar penerimaannya tetap
       sukarela.                      inf-42
     + Keluarga dahulu.               inf-90

    ANJURAN
     · Persuasi              proc-persuasion
       dianjurkan → dengan hati-hati: 1
         kasus
         terkecil: willing, baris 1, 2
         jawaban
       ← inf-02, inf-90
       dianjurkan → tidak dianjurkan: 2
         kasus
         terkecil: eager neighbours, baris
         6, 2 jawaban
       ← inf-42
       sedang → kuat: 3 kasus
         terkecil: willing at once, baris 3,
         1 jawaban
       ← inf-02
       = dianjurkan 2, tidak dianjurkan 1

    TEMUAN
     · Persuasi              proc-persuasion
       tidak ditemukan → sedang: 1 kasus
         terkecil: willing, baris 1, 2
         jawaban
       ← inf-90

    Untuk melihat suatu kasus: intervensi
    batch --pick BARIS BERKAS | intervensi
    advise --why -
    1
    {"format":"intervensi-diff/1","from":{"version":"…","digest":"…","origins":["seed","seed+ext","ext"]},"to":{"version":"…","digest":"…","origins":["seed","seed+ext","ext"]},"equal":false,"rows":{"all":6,"advice":5,"reasons":0,"same":1,"error":0},"rules":[{"id":"inf-02","edit":"changed"},{"id":"inf-42","edit":"removed"},{"id":"inf-90","edit":"added"}],"changes":[
    {"part":"advice","what":"standing","subject":"proc-persuasion","from":"recommended","to":"with-caution","rows":1,"because":[{"rule":"inf-02","rows":1},{"rule":"inf-90","rows":1}],"unexplained":0,"witness":{"line":1,"id":"willing","answers":2,"rules":["inf-02","inf-90"]}},
    {"part":"advice","what":"standing","subject":"proc-persuasion","from":"recommended","to":"absent","rows":2,"because":[{"rule":"inf-42","rows":2}],"unexplained":0,"witness":{"line":6,"id":"eager neighbours","answers":2,"rules":["inf-42"]}},
    {"part":"advice","what":"strength","subject":"proc-persuasion","from":"moderate","to":"strong","rows":3,"because":[{"rule":"inf-02","rows":3}],"unexplained":0,"witness":{"line":3,"id":"willing at once","answers":1,"rules":["inf-02"]}},
    {"part":"findings","what":"caution","subject":"proc-persuasion","from":"absent","to":"moderate","rows":1,"because":[{"rule":"inf-90","rows":1}],"unexplained":0,"witness":{"line":1,"id":"willing","answers":2,"rules":["inf-90"]}}],

What was announced may change: by subject and states, or by a rule. Something else is found, and what did not happen is named:

    $ cat >"$TMP/announced" <<'END'
    > [{"subject": "proc-persuasion", "from": "moderate", "to": "strong"},
    >  {"subject": "proc-persuasion", "from": "recommended", "to": "absent", "rule": "inf-02"},
    >  {"subject": "proc-persuasion", "from": "recommended", "to": "with-caution"}]
    > END
    > intervensi diff --lang en --against "$TMP/rules" --announced "$TMP/announced" "$TMP/cases" | sed -n '/^ADVICE/,$p'
    > intervensi diff -q --against "$TMP/rules" --announced "$TMP/announced" "$TMP/cases" >/dev/null; echo $?
    > intervensi diff --lang en --against "$TMP/rules" --announced - "$TMP/cases" <<<'[{"rule": "inf-02"}, {"rule": "inf-42"}, {"rule": "inf-90"}]' | tail -n 4
    ADVICE
     · Persuasion                                                                        proc-persuasion
       recommended → with caution: 1 case
         smallest: willing, line 1, 2 answers
       ← inf-02, inf-90
       recommended → not advised: 2 cases
         smallest: eager neighbours, line 6, 2 answers
       ← inf-42
       ! not announced
       moderate → strong: 3 cases
         smallest: willing at once, line 3, 1 answer
       ← inf-02
       = recommended 2, not advised 1

    FINDINGS
     · Persuasion                                                                        proc-persuasion
       not found → moderate: 1 case
         smallest: willing, line 1, 2 answers
       ← inf-90
       ! not announced

    ANNOUNCED
     ? announced, but did not happen: proc-persuasion recommended → absent ← inf-02
     ! 2 changes were not announced

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -
    1
    ANNOUNCED
     · nothing changes that was not announced

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -
    $ intervensi diff --lang en --against "$TMP/rules" --announced - "$TMP/cases" <<<'[{"subject": "x", "from": "moderat"}, {"from": "absent"}, {"subject": 1, "when": "now"}, 7]'
    -:1:27: there is no such state (/0/from)
        a standing, a strength or "absent"
    -:1:39: an announced change needs the key "subject" or "rule" (/1)
    -:1:71: a text in double quotes is needed here (/2/subject)
    -:1:82: an announced change has no such key (/2/when)
        subject, from, to, rule
    -:1:90: an announced change must be an object (/3)
        {"subject": …, "from": …, "to": …}
    [65]

A rule that others rest on leads to what they conclude no more:

    $ rm -r "$TMP/rules" && cp -r rules "$TMP" && sed -i 's/client-system) (is family|group)/client-system) (is group)/' "$TMP/rules/level.clp"
    > intervensi diff --lang en --against "$TMP/rules" "$TMP/cases"
    > intervensi diff --lang en --all --against "$TMP/rules" "$TMP/cases" | grep -c '← lev-02$'
    Rules 1.0.0 · …
    6 cases: 1 with other advice, 0 with the same for other reasons, 5 the same throughout

    RULES THAT DIFFER
     ~ The client system is a family or group.                                                    lev-02

    MUST BE KNOWN FIRST
     · Felt need                                                                    grp-caplan-felt-need
       required → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02
     · Social assessment of the crisis                                       grp-und-1-social-assessment
       required → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02
     · Understanding coping ability                                                     grp-und-2-coping
       required → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02
     · Understanding the main precipitant                                          grp-und-3-precipitant
       required → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02
     · Interview type by purpose                                                   int-purpose-sets-type
       moderate → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02
     · Suicide risk                                                                         risk-suicide
       required → not asked for: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02

    FINDINGS
     · Level of intervention                                                                    as-level
       group/family level: strong → not found: 1 case
         smallest: willing, line 1, 2 answers
       ← lev-02

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -
    7

The same advice by another rule is the same for other reasons; what the facts alone change has no rule:

    $ rm -r "$TMP/rules" && cp -r rules "$TMP" && sed -i 's/inf-02/inf-92/g' "$TMP/rules/influence.clp"
    > sed -i '/safety-subject (is ext-supervise)/d' "$TMP/facts/reasoning.clp"
    > echo '{"id": "danger", "facts": {"violence-ongoing": "yes"}}' >>"$TMP/cases"
    > intervensi diff --lang en --against "$TMP/rules" "$TMP/cases"
    Rules 1.0.0 · …
    7 cases: 1 with other advice, 3 with the same for other reasons, 3 the same throughout

    RULES THAT DIFFER
     - The target is willing; voluntary acceptance is possible.                                   inf-02
     + The target is willing; voluntary acceptance is possible.                                   inf-92

    ADVICE
     · Supervision and consultation                                                        ext-supervise
       recommended → after safety: 1 case
         smallest: danger, line 7, 1 answer
       ← no rule that differs leads to it
       = not advised 6

    THE SAME FOR OTHER REASONS
     … persuasion

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -
    $ intervensi diff --lang en --against "$TMP/rules" --announced - "$TMP/cases" <<<'[{"subject": "ext-supervise"}]' | sed -n '/^THE SAME/,$p'
    THE SAME FOR OTHER REASONS
     · Persuasion                                                                        proc-persuasion
       recommended, for other reasons: 3 cases
         smallest: willing at once, line 3, 1 answer
       ← inf-02, inf-92
       ! not announced

    ANNOUNCED
     ! 1 change was not announced

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -

Other words for cases: an answer that only one rule base knows cannot be compared, and is told apart:

    $ sed -i -e '/target-motivation) (value ambivalent)/d' -e '/target-motivation) (value none)/a\   (choice (fact target-motivation) (value burning) (id "membara") (en "burning"))' "$TMP/facts/questions.clp"
    > cp facts/reasoning.clp "$TMP/facts" && rm -r "$TMP/rules" && cp -r rules "$TMP" && sed -i 's/none|ambivalent/none/' "$TMP"/rules/influence.clp
    > echo '{"id": "burning", "facts": {"target-motivation": "burning"}}' >>"$TMP/cases"
    > intervensi diff --lang en --against "$TMP/rules" "$TMP/cases"
    Rules 1.0.0 · …
    8 cases: 0 with other advice, 0 with the same for other reasons, 6 the same throughout, 2 not
       compared

    RULES THAT DIFFER
     ~ Hear the client's or target's own objections and wishes before inviting.                   inf-38

    NOT COMPARED
     ! 1 case: target-motivation has no value "burning" (one of: high, some, ambivalent, none, unknown)
       (unknown-value)
         the first on line 8, /facts/target-motivation
     ! 1 case, refused by the other rules: the other rules do not have this value: "ambivalent"
       (unknown-value)
         the first on line 5, /facts/target-motivation

    Both rule bases say the same of every case that was compared, for the same reasons.
    [65]
    $ intervensi diff --row-errors ok --to json --against "$TMP/rules" "$TMP/cases" | sed 's/.*"errors"/"errors"/'
    "errors":[{"code":"unknown-value","by":"from","rows":1,"first":{"line":8,"id":"burning","field":"/facts/target-motivation","message":"target-motivation tidak mempunyai nilai \"burning\" (salah satu dari: high, some, ambivalent, none, unknown)"}},{"code":"unknown-value","by":"to","rows":1,"first":{"line":5,"id":"torn","field":"/facts/target-motivation","message":"aturan yang lain tidak mempunyai nilai ini: \"ambivalent\""}}]}

Cases can be rows of a table:

    $ printf 'id;motivasi sasaran;sistem klien\nT1;ada;satu orang\nT2;ada;\nT3;membara;\n' >"$TMP/tabel.csv"
    > printf '(deffacts MAIN::inf-91 (rule-note (rule inf-91) (origin ext) (source "ROONEY") (id "Uji.") (en "Test.")))\n(defrule ADVISE::inf-91\n   (answer (to target-motivation) (is some))\n   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength moderate) (by inf-91))))\n' >>"$TMP/rules/level.clp"
    > intervensi diff --lang en --against "$TMP/rules" "$TMP/tabel.csv" | sed -n '/^ADVICE/,$p'
    ADVICE
     · Persuasion                                                                        proc-persuasion
       recommended → with caution: 2 cases
         smallest: T2, line 3, 1 answer
       ← inf-91

    FINDINGS
     · Persuasion                                                                        proc-persuasion
       not found → moderate: 2 cases
         smallest: T2, line 3, 1 answer
       ← inf-91

    NOT COMPARED
     ! 1 case: target-motivation has no value "membara" (one of: high, some, ambivalent, none, unknown)
       (unknown-value)
         the first on line 4, motivasi sasaran

    To see a case: intervensi batch --pick LINE FILE | intervensi advise --why -

And rows of a grid:

    $ echo '{"base": {"client-system": "family"}, "vary": {"target-motivation": ["high", null, "some"], "felt-need": ["yes", null]}}' >"$TMP/grid.json"
    > intervensi diff --lang en --against "$TMP/rules" --grid "$TMP/grid.json" | sed -n '/^ADVICE/,$p'
    ADVICE
     · Persuasion                                                                        proc-persuasion
       recommended → with caution: 2 cases
         smallest: row 5, 2 answers
       ← inf-91
       = recommended 2, not advised 2

    FINDINGS
     · Persuasion                                                                        proc-persuasion
       not found → moderate: 2 cases
         smallest: row 5, 2 answers
       ← inf-91

    To see a case: intervensi sweep --row N GRID.json | intervensi advise --why -
    $ intervensi diff --lang en --against "$TMP/rules" --grid "$TMP/grid.json" "$TMP/cases"
    intervensi: one argument too many: '…'
    See 'intervensi diff --help'.
    [64]

The facts of the other rules can be named:

    $ intervensi diff --lang en --row-errors ok --against rules --against-facts "$TMP/facts" "$TMP/cases"
    rules/influence.clp:168: rule inf-38.1: target-motivation has no value ambivalent
        did you mean high?
    [78]

What stands in the way:

    $ intervensi diff --lang en --against nowhere "$TMP/cases"
    nowhere: no such file or folder
        check --rules and --facts, and that the file can be read
    nowhere/ORDER: no such file or folder
        check --rules and --facts, and that the file can be read
    nowhere/VERSION: no such file or folder
        check --rules and --facts, and that the file can be read
    [78]
    $ intervensi diff --lang en "$TMP/cases"
    intervensi: --against is missing
    See 'intervensi diff --help'.
    [64]
    $ intervensi diff --lang en --against rules --announced nowhere "$TMP/cases"
    nowhere: no such file or folder
    [66]
    $ intervensi diff --lang en --against rules nowhere
    nowhere: no such file or folder
    [66]
    $ echo | intervensi diff --lang en --against rules
    -: there is no case here
    [65]
    $ printf '{"id": "1", "facts": {}}\n{\n{"facts": {}}\n' | intervensi diff --lang en --against rules --row-errors stop
    intervensi: ended at 1 error rows
    [65]

A table with columns of its own:

    $ intervensi diff -q --against rules --map examples/kabupaten.map --keep Kabupaten,Tahun examples/kabupaten.csv | sed -n 2p
    24 kasus: 0 dengan saran lain, 0 dengan saran sama karena alasan lain, 24 sama seluruhnya

How to see a case of a table: with the options that read it.

    $ cp -r rules "$TMP/other" && sed -i 's/(standing recommended)/(standing with-caution)/; s/(strength moderate)/(strength weak)/' "$TMP"/other/family.clp && intervensi --lang en diff --against "$TMP/other" --against-facts facts --map examples/kabupaten.map --keep Kabupaten,Tahun examples/kabupaten.csv | tail -n 2
    To see a case: intervensi batch --pick LINE --map examples/kabupaten.map --keep 'Kabupaten,Tahun'
    FILE | intervensi advise --why -

A question that only one of the rule bases has counts as not asked in the other; whoever wants to know how often new answers matter need not
cut them out:

    $ cd "$TMP" && cp -r "$OLDPWD/facts" newfacts && cp -r "$OLDPWD/rules" newrules && cat >>newfacts/questions.clp <<'END'
    > (deffacts MAIN::question-new
    >    (question (fact is-new) (topic client) (type yes-no) (order 990) (ask-when "always") (id "Baru?") (en "Is it new?") (feeds inf-create-condition)))
    > END
    > sed -i '/(label (of felt-need) (value nil)/i\   (label (of is-new) (value nil) (id "baru") (en "new"))' newfacts/labels.clp
    > echo '{"id": "new", "facts": {"is-new": "yes", "client-system": "family"}}' >new.jsonl
    > intervensi --lang en diff --against newrules --against-facts newfacts new.jsonl | sed -n 2,3p; intervensi --lang en --rules newrules --facts newfacts diff --against "$OLDPWD/rules" --against-facts "$OLDPWD/facts" new.jsonl | sed -n 2,3p
    1 case: 0 with other advice, 0 with the same for other reasons, 1 the same throughout

    1 case: 0 with other advice, 0 with the same for other reasons, 1 the same throughout
