What CLIPS does is said on stderr, in its own words, to those who ask for it.

    $ printf '{"facts": {"felt-need": "yes", "imbalance": "social"}}' >"$TMP/case.json"
    $ intervensi trace --debug rules "$TMP/case.json" 2>&1 >/dev/null | head -n 2
    FIRE    1 inf-05.4: *,*
    FIRE    2 inf-10.2: *
    $ intervensi trace --debug=facts,rules "$TMP/case.json" 2>&1 >/dev/null | grep -A 1 -w 'answer\|FIRE' | head -n 8
    ==> f-9     (answer (to imbalance) (is social))
    ==> f-10    (answer (to felt-need) (is yes))
    FIRE    1 inf-05.4: *,*
    ==> f-11    (finding (kind missing-information) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-05))
    FIRE    2 inf-10.2: *
    ==> f-12    (finding (kind missing-information) (subject proc-relationship-quality) (value nil) (strength moderate) (by inf-10))
    FIRE    3 lev-04.2: *
    ==> f-13    (finding (kind missing-information) (subject client-system) (value nil) (strength required) (by lev-04))
    $ intervensi trace --debug focus "$TMP/case.json" 2>&1 >/dev/null | grep '^==> Focus'
    ==> Focus MAIN
    ==> Focus ASSESS
    ==> Focus ADVISE
    ==> Focus OBJECT
    ==> Focus RESOLVE
    $ intervensi trace --debug activations "$TMP/case.json" 2>&1 >/dev/null | grep -c '^==> Activation'
    4

CLIPS fires what the program says that fired:

    $ diff <(intervensi trace --debug rules "$TMP/case.json" 2>&1 >/dev/null | sed -n 's/^FIRE *[0-9]* \([^:]*\):.*/\1/p') \
    >     <(intervensi trace --to json "$TMP/case.json" | grep -o '"step":[0-9]*,"stage":"[A-Z]*","rule":"[^"]*"' | sed 's/.*"rule":"//; s/"//')

Nothing of it reaches standard output, where the same bytes come as always:

    $ for command in 'advise --trace --to json' 'trace --agenda' 'explain' 'test cases'; do
    >     case $command in explain) set -- explain "$TMP/case.json" how felt-need ;; test*) set -- $command ;; *) set -- $command "$TMP/case.json" ;; esac
    >     cmp <(intervensi "$@" 2>/dev/null) <(intervensi --debug all "$@" 2>/dev/null) && cmp <(intervensi "$@" 2>&1) <(INTERVENSI_DEBUG= intervensi "$@" 2>&1)
    > done

How long the phases took:

    $ intervensi advise --debug time "$TMP/case.json" 2>&1 >/dev/null | sed 's/[0-9.]* ms$/N ms/'
    intervensi: load N ms
    intervensi: read N ms
    intervensi: consult N ms
    intervensi: look-ahead N ms
    intervensi: render N ms
    $ intervensi rules grp-01 --debug time 2>&1 >/dev/null | sed 's/[0-9.]* ms$/N ms/'
    intervensi: load N ms
    intervensi: render N ms

The variable stands in for the option:

    $ INTERVENSI_DEBUG=time,focus intervensi trace --debug time "$TMP/case.json" 2>&1 >/dev/null | grep -c Focus
    0
    [1]
    $ INTERVENSI_DEBUG=time,focus intervensi trace "$TMP/case.json" 2>&1 >/dev/null | grep -c Focus
    11
    $ INTERVENSI_DEBUG=focuss intervensi trace "$TMP/case.json"
    intervensi: INTERVENSI_DEBUG menerima kata-kata dari rules, facts, activations, focus, time, all, dipisahkan koma, bukan 'focuss'
    [64]
    $ intervensi trace --lang en --debug=focus,,time "$TMP/case.json"
    intervensi: --debug takes words of rules, facts, activations, focus, time, all, joined by commas, not 'focus,,time'
    See 'intervensi trace --help'.
    [64]
