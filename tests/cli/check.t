What rules mean, checked by reasoning over all cases.

A rule base that loads, with mistakes that the loader cannot see: each with its place and its proof, or the smallest case that shows it.

    $ cp -r rules facts "$TMP" && rm "$TMP"/rules/[a-z]*.clp "$TMP"/facts/ambiguities.clp
    > cp rules/{level,objections,standings}.clp "$TMP/rules"
    > note() { echo "(deffacts MAIN::$1 (rule-note (rule $1) (origin seed) (source \"$2\") (id \"Alasan\") (en \"Reason\")))"; }
    > concludes() { echo " => (assert (finding (kind $2) (subject ext-supervise) (value nil) (strength $3) (by $1))))"; }
    > {
    >     note bad-1 S13.99
    >     echo '(defrule ADVISE::bad-1 (measure (of event-weeks) (is ?n&:(> ?n 6))) (measure (of event-weeks) (is ?m&:(< ?m 3)))'
    >     concludes bad-1 indication strong
    >     note bad-2 S8
    >     echo '(defrule ADVISE::bad-2 (finding (kind assessment) (subject as-level) (value group)) (not (answer (to coping-result)))'
    >     concludes bad-2 indication strong
    >     note bad-3 S8
    >     echo '(defrule ADVISE::bad-3 (answer (to client-system) (is family|group))'
    >     concludes bad-3 contraindication absolute
    > } >"$TMP/rules/bad.clp"
    > touch "$TMP/rules/more.clp.bak"
    > intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" check >"$TMP/told"; echo $?
    > sed -n '/bad.clp\|clp.bak/,/^$/p' "$TMP/told"; tail -n 2 "$TMP/told"
    1
    rules/bad.clp:1 unknown-item
      S13.99: no statement of the source stands there

    rules/bad.clp:2 never-fires
      bad-1: these conditions can never hold together
        – 1. weeks since event: more than 6
        – 2. weeks since event: less than 3
        Proof: no case is otherwise.

    rules/bad.clp:5 always-ruled-out
      bad-2: wherever bad-2 advises ext-supervise, bad-3 rules it out
        Smallest case: client-system=family

    rules/bad.clp:5 from-silence
      bad-2: it concludes indication because coping-result is not answered
        – 2. coping result: not answered
        Smallest case: client-system=family

    rules/more.clp.bak ignored-file
      more.clp.bak is not read: files of a rule base end in .clp

    Checked: 28 alternatives of 27 rules, 15 rows, 42 questions.
    Findings: 124; besides 0 that have a reason why they stand.

In Indonesian, and as JSON, whose codes are words of `codes`:

    $ intervensi --rules "$TMP/rules" --facts "$TMP/facts" check | sed -n '/bad.clp/,/^$/p' | head -n 14
    rules/bad.clp:1 unknown-item
      S13.99: tidak ada pernyataan sumber di tempat itu

    rules/bad.clp:2 never-fires
      bad-1: syarat-syarat ini tidak pernah dapat terpenuhi bersama
        – 1. minggu sejak peristiwa: lebih dari 6
        – 2. minggu sejak peristiwa: kurang dari 3
        Bukti: tidak ada kasus yang lain.

    rules/bad.clp:5 always-ruled-out
      bad-2: di mana pun bad-2 menganjurkan ext-supervise, bad-3 melarangnya
        Kasus terkecil: client-system=family

    rules/bad.clp:5 from-silence
    $ intervensi --rules "$TMP/rules" --facts "$TMP/facts" check --to json | node -e '
    >     const check = JSON.parse(require("fs").readFileSync(0));
    >     console.log(check.format, Object.keys(check).join(" "));
    >     for (const f of check.findings.filter(({file}) => file === "rules/bad.clp"))
    >         console.log(f.code, f.line, f.ground, f.about, f.conditions.join(","), JSON.stringify(f.case));'
    intervensi-check/1 format rules alternatives rows open findings
    unknown-item 1 form bad-1  undefined
    never-fires 2 proof bad-1 1,2 undefined
    always-ruled-out 5 case bad-2  {"client-system":"family"}
    from-silence 5 case bad-2 2 {"client-system":"family"}
    $ intervensi --lang en codes never-fires | tail -n 1
      never-fires          the conditions of a rule can never hold together

A written reason takes a finding out of the list; `--all` shows it all the same. A reason for nothing is a finding.

    $ cat >"$TMP/facts/accepted.clp" <<'END'
    > (deffacts MAIN::accepted
    >    (accepted (of bad-2) (finding from-silence) (id "Bila belum ditanya, tanyakan.") (en "Not asked means: ask."))
    >    (accepted (of bad-3) (finding never-fires) (id "Alasan.") (en "Reason.")))
    > END
    > intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" check | grep -c from-silence
    > intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" check --all | sed -n '/from-silence/,/^$/p;/stale/,/^$/p'
    0
    facts/accepted.clp:3 stale-acceptance
      a reason is given why never-fires of bad-3 stands, but there is no such finding

    rules/bad.clp:5 from-silence
      bad-2: it concludes indication because coping-result is not answered
        – 2. coping result: not answered
        Smallest case: client-system=family
        It stands: Not asked means: ask.

Properties: what no case may meet, in the words of rules. Each is proven, or refuted by the smallest case.

    $ cat >"$TMP/facts/properties.clp" <<'END'
    > (deffacts MAIN::properties
    >    (property (name one-standing) (never "(standing (subject ?s) (is ?a)) (standing (subject ?s) (is ~?a))")
    >       (id "Satu kedudukan.") (en "One standing."))
    >    (property (name never-supervised) (never "(finding (kind indication) (subject ext-supervise))")
    >       (id "Tanpa supervisi.") (en "No supervision.")))
    > END
    > intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" check --properties
    one-standing: proven
        One standing.
    never-supervised: refuted
        No supervision.
        Smallest case: client-system=family

    Properties: 2; refuted without a reason why they stand: 1.
    [1]
    $ intervensi --rules "$TMP/rules" --facts "$TMP/facts" check --properties --to json | node -e '
    >     const {properties} = JSON.parse(require("fs").readFileSync(0));
    >     for (const p of properties) console.log(p.name, p.verdict, JSON.stringify(p.case));'
    one-standing proven undefined
    never-supervised refuted {"client-system":"family"}
    $ echo '(deffacts MAIN::more (property (name more) (never "(answer (to coping-result) (is badly))") (id "a") (en "b")))' \
    >     >"$TMP/facts/more.clp"
    > intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" check --properties
    …/facts/more.clp:1: rule more: coping-result has no value badly
        did you mean works?
    [78]

The shipped rules, and their properties:

    $ intervensi --lang en --rules ../../rules --facts ../../facts check
    Checked: … alternatives of … rules, … rows, … questions.
    Findings: 0; …
    $ intervensi --rules ../../rules --facts ../../facts check --properties >"$TMP/fared"; echo $?; grep -m 1 -o terbukti "$TMP/fared"
    0
    terbukti

The rules as a program for the plain shell of CLIPS, which finds the same in a case:

    $ intervensi rules --to clips examples/keluarga-phk.json >"$TMP/rules.clp"
    > clips -f2 "$TMP/rules.clp" | sed -n 's/^standing \([^ ]*\) \([^ ]*\) .*/\1 \2/p' | sort >"$TMP/clips"
    > intervensi advise --to json examples/keluarga-phk.json | node -e '
    >     const {recommendations} = JSON.parse(require("fs").readFileSync(0));
    >     for (const r of recommendations) console.log(r.subject, r.standing);' | sort | diff - "$TMP/clips" && wc -l <"$TMP/clips"
    8
    $ intervensi rules --to clips >"$TMP/rules.clp"; clips -f2 "$TMP/rules.clp" | head -n 2
    finding missing-information inf-motivate-participate nil moderate inf-05
    finding missing-information proc-relationship-quality nil moderate inf-10
    $ intervensi rules --to clips no-such.json
    no-such.json: berkas atau folder itu tidak ada
    [66]
