Answers that follow from others, answers that contradict each other, answers that do not apply, and what is not known about danger: each
is said wherever a case is read.

    $ cat >"$TMP/case.json" <<'END'
    > {"id": "K-1", "facts": {"client-system": "individual", "event-kind": "job-loss", "event-known": "no", "violence-household": "yes", "felt-need": "yes"}}
    > END
    $ chmod 600 "$TMP/case.json"

In the JSON of a case each has its list; a case without any has none of the lists:

    $ show() { node -e 'const r = JSON.parse(require("fs").readFileSync(0, "utf8"));
    > for (const key of ["implied", "contradictions", "not-applicable"]) console.log(key, JSON.stringify(r[key]))'; }
    > intervensi advise --to json "$TMP/case.json" | show
    > echo '{"facts": {"client-system": "family"}}' | intervensi advise --to json - | show
    implied [{"fact":"violence-ongoing","value":"yes","rules":["imp-03"],"from":["violence-household"]}]
    contradictions [{"rule":"con-01","questions":["event-known","event-kind"]}]
    not-applicable ["felt-need"]
    implied undefined
    contradictions undefined
    not-applicable undefined
    $ intervensi advise --to json --trace "$TMP/case.json" >"$TMP/result.json"; intervensi verify --lang en --case "$TMP/case.json" "$TMP/result.json" | head -n 2
    K-1: ok
      checked: steps 25 · answers 5 · findings 20 · recommendations 4 · missing 7
    $ check() { sed "$1" "$TMP/result.json" >"$TMP/forged.json"; intervensi verify --lang en --case "$TMP/case.json" "$TMP/forged.json" | sed 's/.*forged.json/forged.json/'; }
    > check 's/"from":\["violence-household"\]/"from":["felt-need"]/'
    > check 's/"questions":\["event-known",/"questions":[/'
    > check 's/,"implied":.*"contradictions"/,"contradictions"/'
    > check 's/"contradictions":.*"not-applicable"/"not-applicable"/'
    > check 's/,"not-applicable":\["felt-need"\]//'
    forged.json:1:4009: wrong: by the steps this is violence-household
      (/implied/0/from)
    forged.json:1:4081: wrong: by the steps this is event-known event-kind
      (/contradictions/0/questions)
    forged.json:1:1: wrong: this is left out: violence-ongoing (/implied)
    forged.json:1:1: wrong: this is left out: con-01 (/contradictions)
    forged.json:1:1: wrong: by the steps this is felt-need (/not-applicable)

A caution of another kind on the same question stays a warning of its own:

    $ cp -r rules "$TMP/rules" && cat >>"$TMP/rules/answers.clp" <<'END'
    > (deffacts MAIN::zz-01 (rule-note (rule zz-01) (origin ext) (source "PROJECT") (id "Lihat lagi.") (en "Look at the event.")))
    > (defrule ADVISE::zz-01
    >    (answer (to event-kind) (is job-loss))
    >    => (assert (finding (kind caution) (subject event-known) (value nil) (strength moderate) (by zz-01))))
    > END
    $ COLUMNS=80 intervensi --rules "$TMP/rules" --facts facts --lang en advise --all "$TMP/case.json" | sed -n '/^WARNINGS/,/^NOT/p' | grep -e contradict -e zz-01
     ! Answers that contradict each other: No event went before, yet its
     ! Event known: Look at the event.                                         zz-01

At the prompt a contradiction is said at once, with both answers and how to take one back; not again while it lasts, but again when it
comes back:

    $ intervensi --lang en -c 'event-known=no' -c 'event-kind=job-loss from client' -c 'felt-need=yes' -c 'unset event-kind; undo'
    = event known: no (worker)
    = kind of event: job loss (client)
    intervensi: answers that contradict each other: event known: no (worker); kind of event: job loss
    (client). No event went before, yet its kind is named. Please look at these two answers again
    (event-known, event-kind). (con-01)
      unset event-known or unset event-kind takes one of them back; undo takes back the last change
    = felt need to restore: yes (worker)
    = kind of event: not asked
    = kind of event: job loss (client)
    intervensi: answers that contradict each other: event known: no (worker); kind of event: job loss
    (client). No event went before, yet its kind is named. Please look at these two answers again
    (event-known, event-kind). (con-01)
      unset event-known or unset event-kind takes one of them back; undo takes back the last change
    $ intervensi -c 'isi violence-ongoing tidak; isi violence-household ya' -c 'hapus violence-household'
    = kekerasan sedang berlangsung: tidak (petugas)
    = pelaku dan korban serumah: ya (petugas)
    intervensi: jawaban yang bertentangan: kekerasan sedang berlangsung: tidak (petugas); pelaku dan
    korban serumah: ya (petugas). Kekerasan disebut tidak ada, tetapi pelaku dan korban disebut serumah.
    Mohon periksa lagi kedua jawaban itu (violence-ongoing, violence-household). Sementara itu bahaya
    dianggap ada. (con-03)
      hapus violence-ongoing atau hapus violence-household menghapus salah satunya; batal membatalkan
      perubahan terakhir
    = pelaku dan korban serumah: belum ditanyakan
    $ cd "$TMP" && intervensi --lang en case.json -c 'note seen' && intervensi --lang en -q case.json -c 'note seen'
    intervensi: answers that contradict each other: event known: no (worker); kind of event: job loss
    (worker). No event went before, yet its kind is named. Please look at these two answers again
    (event-known, event-kind). (con-01)
      unset event-known or unset event-kind takes one of them back; undo takes back the last change
    = notes: 1
    = notes: 1
    $ cd "$TMP" && intervensi --lang en -c 'event-known=no; event-kind=death' -c 'load case.json' 2>&1 >/dev/null | grep -c contradict
    2

The interview says it, too, and does not ask what is implied:

    $ safe='client-system=family; client-age=adult; problem-domains=economic; risk-screened=yes; child-maltreatment=no; risk-suicide=none; risk-harm-others=no; sexual-violence=no; medical-emergency=no; basic-needs-urgent=no'
    > { echo "$safe"; printf 'ask safety\nyes\nyes\nback\nback\nno\ndone\n'; } | intervensi --lang en 2>&1 | sed -n '/contradict/,/last change/p'
    > { echo "$safe; violence-household=yes"; printf 'ask safety\ndone\n'; } | intervensi --lang en 2>&1 | grep -c 'Is violence going on'
    intervensi: answers that contradict each other: ongoing violence: no (worker); shared household with
    violence: yes (worker). Violence is denied, yet a violent person and a victim are said to share the
    home. Please look at these two answers again (violence-ongoing, violence-household). Until then
    danger is taken to be there. (con-03)
      unset violence-ongoing or unset violence-household takes one of them back; undo takes back the
      last change
    0
    [1]
    $ intervensi --lang en -c 'violence-household=yes' -c 'whynot violence-ongoing'
    = shared household with violence: yes (worker)
    Ongoing violence                                                                    violence-ongoing
    Is violence going on, recent, or feared to recur? (yes if any)
    In this case: yes (follows from other answers).
    It is not asked: its answer follows from others.
       A violent person and a victim are said to share the home; that supposes violence that
       goes on or may recur. From: shared household with violence: yes (worker)                   imp-03

facts lists implied answers where their topic stands, with why; and what no rule uses:

    $ intervensi --lang en -c 'client-system=individual; event-kind=job-loss; felt-need=yes' -c facts | sed -n '/^Group/,/^OPEN/p'
    Group and family, crisis
     Event known: yes (follows from other answers)                                           event-known
       The kind of event is named, so the event is known. From: kind of event: job loss (worker)  imp-01
     Kind of event: job loss (worker)                                                         event-kind
     Felt need to restore: yes (worker)                                                        felt-need
       No rule uses it: its question does not fit what is known of the case.

    OPEN: can change the advice, the most telling first
    $ intervensi --lang en -c 'client-system=family; event-kind=job-loss' -c 'facts event-known' -c 'whynot event-known' | sed -n '/^In this case/,$p'
    In this case
     Event known: yes (follows from other answers)                                           event-known
       The kind of event is named, so the event is known. From: kind of event: job loss (worker)  imp-01
    Event known                                                                              event-known
    Did an event precede the disturbance?
    In this case: yes (follows from other answers).
    It is not asked: its answer follows from others.
       The kind of event is named, so the event is known. From: kind of event: job loss (worker)  imp-01

    IT IS ASKED IF ALL OF THIS HOLDS
     ✓ client system: one person or family or group – holds

    OR ALL OF THIS
     ? basic needs urgent: yes – not known: not asked
    $ echo '{"facts": {"client-system": "family", "event-kind": "job-loss"}}' | intervensi explain - whynot event-known --to json | grep -o '"asking":"[a-z]*"'
    "asking":"implied"

What is saved is what was given:

    $ cd "$TMP" && intervensi --lang en -c 'event-kind=job-loss; violence-household=yes' -c facts -c 'save saved.json' >/dev/null && grep -c -e event-known -e violence-ongoing saved.json
    0
    [1]

In rows of a batch, in summaries and on their page contradictions are named by their rules; rows without any are as ever:

    $ cd "$TMP" && { cat case.json; echo '{"id": "K-2", "facts": {"client-system": "family"}}'; } >cases.jsonl && intervensi batch --summary counts cases.jsonl | grep -o '"missing".*'
    "missing":["child-maltreatment","ext-risk-screen","risk-suicide","safe-place","inf-motivate-participate","int-purpose-sets-type","proc-relationship-quality"],"contradictions":["con-01"]}
    "missing":["ext-risk-screen","grp-caplan-felt-need","grp-und-1-social-assessment","grp-und-2-coping","grp-und-3-precipitant","risk-suicide","child-maltreatment","inf-motivate-participate","int-purpose-sets-type","proc-relationship-quality"]}
    $ cd "$TMP" && intervensi batch --to csv cases.jsonl | cut -d , -f 1-5
    id,status,code,field,message
    K-1,ok,contradiction,,con-01
    K-2,ok,,,
    $ cd "$TMP" && intervensi batch --to tsv cases.jsonl | cut -f 1-5 | tail -n 2 | tr '\t' ,
    K-1,ok,contradiction,,con-01
    K-2,ok,,,
    $ cd "$TMP" && grep -o '"contradictions":{[^}]*}' counts
    "contradictions":{"con-01":1}
    $ cd "$TMP" && head -n 1 cases.jsonl | intervensi batch --summary one - >/dev/null && tail -n 1 cases.jsonl | intervensi batch --summary two - >/dev/null && intervensi merge one two | cmp - counts && intervensi merge one one; sed "s,\"K-1\",\"K-0\",g" one >three; intervensi merge one three | grep -o '"contradictions":{[^}]*}'
    one: ringkasan ini sama dengan one: satu bagian tidak boleh dijumlahkan dua kali
    "contradictions":{"con-01":2}
    $ cd "$TMP" && intervensi report --lang en counts -o page.html && sed -n '/ANSWERS THAT CONTRADICT/,/<\/section>/p' page.html | grep -o 'class="by">con-0[0-9]' | sort -u
    class="by">con-01

Tests expect them; a rule that is none cannot be misspelt unseen:

    $ cat >"$TMP/test.jsonl" <<'END'
    > {"name": "met", "facts": {"event-known": "no", "event-kind": "death", "violence-household": "yes"}, "expect": {"contradictions": ["con-01"], "no-contradictions": ["con-03"], "implied": {"violence-ongoing": "yes"}}}
    > {"name": "not met", "facts": {"event-kind": "death"}, "expect": {"contradictions": ["con-01"], "implied": {"violence-ongoing": "yes"}}}
    > {"name": "fired", "facts": {"event-known": "no", "event-kind": "death"}, "expect": {"no-contradictions": ["con-01"]}}
    > {"name": "misspelt", "facts": {}, "expect": {"no-contradictions": ["con-1"]}}
    > END
    $ intervensi --lang en test "$TMP/test.jsonl" | grep -e '^not ok' -e expected -e came
        expected contradictions: con-01
        came     it did not fire
        expected implied: violence-ongoing yes
        came     nothing; none of these rules fired: imp-03, con-03
        expected no-contradictions: con-01
        came     it fired
        expected no-contradictions: con-1
        came     no rule of contradictions has this id

"No danger found" never stands alone: its strength and what is not known about danger stand with it, in every form:

    $ cat >"$TMP/safe.json" <<'END'
    > {"id": "K-3", "facts": {"client-system": "individual", "client-age": "adult", "risk-screened": "yes", "risk-suicide": "none", "violence-ongoing": "no", "risk-harm-others": "no"}}
    > END
    $ chmod 600 "$TMP/safe.json"; COLUMNS=80 intervensi --lang en advise --all "$TMP/safe.json" | grep -A3 -i 'no danger found'
    Individual level · no danger found (weak; not known yet: suspected sexual
    violence, medical emergency)

    ADVICE
    --
     · level of risk: no danger found (not known yet: suspected sexual
       violence, medical emergency) (weak)                                    saf-39

    Supports the social worker's judgement, does not replace it.
    $ intervensi --lang en advise --to md "$TMP/safe.json" | grep 'no danger found'
    individual level · no danger found (weak; not known yet: suspected sexual violence, medical emergency)
    - **level of risk:** no danger found (not known yet: suspected sexual violence, medical emergency) `saf-39`
    $ cd "$TMP" && intervensi --lang en report safe.json -o page.html && grep -o '<dd>no danger found[^<]*' page.html; grep -o 'Level of risk:</strong> [^<]*' page.html
    <dd>no danger found (weak; not known yet: suspected sexual violence, medical emergency)
    Level of risk:</strong> no danger found (not known yet: suspected sexual violence, medical emergency) 
    $ intervensi --lang en -c advise "$TMP/safe.json" | sed -n 2,3p
    Individual level · no danger found (weak; not known yet: suspected sexual violence, medical
    emergency)
    $ intervensi advise --to json "$TMP/safe.json" | grep -o '"value":"none-known".*"not-known":[^]]*]'
    "value":"none-known","strength":"weak","rules":["saf-39"],"origin":"ext","not-known":["sexual-violence","medical-emergency"]
    $ intervensi batch --full "$TMP/safe.json" | grep -o '"not-known":[^]]*]'
    "not-known":["sexual-violence","medical-emergency"]
    $ sed 's/}}/, "medical-emergency": "no", "sexual-violence": "no", "basic-needs-urgent": "no"}}/' "$TMP/safe.json" | intervensi --lang en advise - | grep -A1 'no danger found'
    Individual level · no danger found (moderate; all questions about danger are answered)
    TO DO
