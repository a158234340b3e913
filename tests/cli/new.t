Adding to a rule base: all of it or nothing.

    $ cp -r rules facts cases "$TMP"
    > ours() { intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" "$@"; }; declare -f ours >"$TMP/ours"
    > ours new question fact=debt-pressure topic=group type=one 'value=none | tidak ada | none' \
    >     'value=heavy | ditekan penagih | pressed by collectors' 'id=Seberapa berat tekanan utang?' \
    >     'en=How heavy is the pressure of debts?' 'label-id=tekanan utang' 'label-en=pressure of debts' \
    >     'ask-when=client-system=family'
    (deffacts question-debt-pressure
       (question (fact debt-pressure) (topic group) (type one) (order …)
          (ask-when "client-system=family")
          (id "Seberapa berat tekanan utang?")
          (en "How heavy is the pressure of debts?")
          (feeds))
       (choice (fact debt-pressure) (value none) (id "tidak ada") (en "none"))
       (choice (fact debt-pressure) (value heavy) (id "ditekan penagih") (en "pressed by collectors")))

    (deffacts label-debt-pressure
       (label (of debt-pressure) (value nil) (id "tekanan utang") (en "pressure of debts")))

    Saved: facts/questions…
    Saved: facts/labels…

A rule from lines of a file: the rules nearest to it, the rule, and tests that were run.

    $ . "$TMP/ours"; cat >"$TMP/rule" <<'END'
    > # conditions first
    > when=debt-pressure=heavy
    > when=as-level=group
    > when=event-weeks>6
    > then=caution ext-crisis-phase moderate
    > source=CPS
    > id=Utang yang menekan memperpanjang krisis.
    > en=Debts that press make a crisis last.
    > END
    > ours new rule - <"$TMP/rule"; ours test "$TMP/cases"; ours rules grp-56 | head -n 1
    The rules nearest to it:
      grp-35 (rules/family.clp:311): state of group/family: in crisis; weeks since event: at most 6 →
        caution: crisis phase (moderate)
    …
      grp-33 (rules/family.clp:33): level of intervention: group/family level; coping result: failed or
        blocked → indication: new ways of coping (moderate)

    (deffacts MAIN::grp-56 (rule-note (rule grp-56) (origin ext) (source "CPS")
       (id "Utang yang menekan memperpanjang krisis.")
       (en "Debts that press make a crisis last.")))
    (defrule ADVISE::grp-56
       (finding (kind assessment) (subject as-level) (value group))
       (answer (to debt-pressure) (is heavy))
       (measure (of event-weeks) (is ?n&:(> ?n 6)))
       => (assert (finding (kind caution) (subject ext-crisis-phase) (value nil) (strength moderate) (by grp-56))))

    {"id": "grp-56", "name": "grp-56: Debts that press make a crisis last.", …
    {"id": "grp-56 near miss 1", …"no-findings": [{"kind": "caution", "subject": "ext-crisis-phase"}]}}
    {"id": "grp-56 near miss 2", …"debt-pressure": "none"…
    {"id": "grp-56 near miss 3", "name": "grp-56 near miss: all but “weeks since event: more than 6” holds, so it does not conclude this", "facts": {…"event-weeks": 6, …

    Saved: rules/family-2.clp
    Saved: cases/family.jsonl
    15 tests: 15 passed, 0 failed
    grp-56 · ADVISE

All that is missing is named at once; what is wrong saves nothing; a rule that adds nothing is not added.

    $ . "$TMP/ours"; mkdir "$TMP/before"; cp -r "$TMP"/{rules,facts,cases} "$TMP/before"
    > ours new rule when=debt-pressure=heavy; echo $?
    > ours new rule when=debt-presure=heavy 'then=caution ext-crisis-phase moderate' source=CPS id=a en=b; echo $?
    > ours new rule when=debt-pressure=havy 'then=caution ext-crisis-phase moderate' source=CPSX id=a en=b >/dev/null; echo $?
    > ours new rule when=debt-pressure=heavy when=client-system=family 'when=event-weeks>9' 'then=caution ext-crisis-phase moderate' \
    >     source=CPS 'id=Terlalu berat.' 'en=Too heavy.' | sed -n '/^rules.*subsumed/,$p'
    > ours new action subject=ext-crisis-phase; ours new rule colour=red; ours new stage
    > for folder in rules facts cases; do diff -r "$TMP/before/$folder" "$TMP/$folder"; done
    intervensi: still needed: then, source, id, en
        give each as FIELD=VALUE; `intervensi new KIND --fields` explains them
    65
    intervensi: debt-presure=heavy: there is no question and no assessment of this name
        debt-pressure
    65
    …/rules/family-2.clp:12: note of grp-57: unknown source "CPSX"
        cite a section (S13.4) or a key of facts/sources.clp
    …/rules/family-2.clp:15: rule grp-57: debt-pressure has no value havy
        did you mean heavy?
    78
    intervensi: findings about the new rule: 1, tests that are met no longer: 0; nothing was saved
        change the rule, or add it with --anyway
    rules/family-2.clp:15 subsumed
      grp-57: wherever grp-57 holds grp-56 does, too, and concludes as much
        Smallest case: client-system=family event-weeks=10 debt-pressure=heavy

    intervensi: still needed: origin, goal-id, goal-en, activity-id, …, mistake-en
        give each as FIELD=VALUE; `intervensi new KIND --fields` explains them
    intervensi: there is no field 'colour'
    intervensi: 'stage' is nothing that can be added: question, rule, action, statement, source, test
    See 'intervensi new --help'.

A test, written where those of its rule stand; one that is not met is not added.

    $ . "$TMP/ours"; ours new test 'name=debts and a long crisis' 'answer=client-system=family debt-pressure=heavy event-weeks=20' \
    >     'expect=fires grp-56' 'expect=findings caution ext-crisis-phase'; echo $?
    > ours new test 'name=no such thing' answer=client-system=family 'expect=fires grp-56'; echo $?
    {"name": "debts and a long crisis", "facts": {"client-system": "family", "event-weeks": 20, "debt-pressure": "heavy"}, "expect": {"fires": ["grp-56"], "findings": [{"kind": "caution", "subject": "ext-crisis-phase"}]}}

    Saved: cases/family-2.jsonl
    0
    no such thing
    expected fires: grp-56
    came     it did not fire
    …
    intervensi: the new test is not met; nothing was saved
    1

Statements and sources find their place; --dry-run saves nothing.

    $ . "$TMP/ours"; ours new statement name=ext-debt-relief section=X item=X 'id=keringanan utang' 'en=relief of debts' \
    >     'label-id=urus keringanan utang' 'label-en=arrange debt relief' | tail -n 2
    > ours new source key=DEBT 'what=A manual on "debts"' status=seen --dry-run; ours sources DEBT
    Saved: facts/reference.clp
    Saved: facts/labels.clp
    (deffacts source-DEBT
       (source (key "DEBT")
          (what "A manual on \"debts\"")
          (status "seen")))

    Nothing was saved.
    intervensi: there is no 'DEBT' here…
    …
    [64]
