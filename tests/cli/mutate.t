Whether the tests notice when a rule is changed.

One test for a rule leaves most of its changes unnoticed; each is told with the smallest case that shows it.

    $ echo '{"name": "a family is a group", "facts": {"client-system": "family"}, "expect": {"fires": ["lev-02"]}}' >"$TMP/tests.jsonl"
    > intervensi --lang en mutate --rule lev-02 "$TMP/tests.jsonl"
    rules/level.clp:15 lev-02
      without condition 1: client system: family or group
        Missing test: no answer at all

    rules/level.clp:15 lev-02
      without group in condition 1: client system: family or group
        Missing test: client-system=group

    rules/level.clp:15 lev-02
      community instead of group in condition 1: client system: family or group
        Missing test: client-system=group

    rules/level.clp:15 lev-02
      concludes moderate instead of strong
        Missing test: client-system=family

    rules/level.clp:15 lev-02
      concludes community instead of group
        Missing test: client-system=family

    Mutants: 9; noticed by 1 tests: 4; the same in every case: 0.
    Conditions: 1; that a test needs: 0; that change no case: 0.
    Not noticed: 5; besides 0 that have a reason why they stand.
    [1]

What is missing is written as tests, for a person to name. With them every change is noticed.

    $ intervensi --lang en mutate --rule lev-02 -o "$TMP/missing.jsonl" "$TMP/tests.jsonl" >/dev/null; echo $?
    > cat "$TMP/missing.jsonl"
    > intervensi --lang en test "$TMP/missing.jsonl"
    > intervensi --lang en mutate --rule lev-02 "$TMP"/*.jsonl
    1
    {"id":"lev-02","name":"lev-02: without condition 1: client system: family or group","facts":{},"expect":{"silent":["lev-02"],"no-findings":[{"kind":"assessment","subject":"as-level","value":"group"}]}}
    {"id":"lev-02","name":"lev-02: without group in condition 1: client system: family or group","facts":{"client-system":"group"},"expect":{"fires":["lev-02"],"findings":[{"kind":"assessment","subject":"as-level","value":"group","strength":"strong"}]}}
    {"id":"lev-02","name":"lev-02: concludes moderate instead of strong","facts":{"client-system":"family"},"expect":{"findings":[{"kind":"assessment","subject":"as-level","value":"group","strength":"strong"}]}}
    3 tests: 3 passed, 0 failed
    Mutants: 9; noticed by 4 tests: 9; the same in every case: 0.
    Conditions: 1; that a test needs: 1; that change no case: 0.
    Not noticed: 0; besides 0 that have a reason why they stand.

A change that no case can show is proven to be none; a reason may be written for any other (`accepted`).

    $ cp -r rules facts "$TMP"
    > sed -i 's/(answer (to client-system) (is individual))/(answer (to client-system)) &/' "$TMP/rules/level.clp"
    > cat >>"$TMP/facts/terms.clp" <<'END'
    > (deffacts MAIN::accepted-here (accepted (of lev-02) (finding surviving-mutant) (id "Alasan.") (en "A reason.")))
    > END
    > mutate() { intervensi --lang en --rules "$TMP/rules" --facts "$TMP/facts" mutate "$@"; }
    > mutate --rule lev-01 --all "$TMP"/*.jsonl
    > mutate --rule lev-02 "$TMP/tests.jsonl"
    rules/level.clp:8 lev-01
      taken out
        Missing test: client-system=individual

    rules/level.clp:8 lev-01
      without condition 1: client system: answered
        Proof: no case tells it from the rule.

    rules/level.clp:8 lev-01
      condition 1 the other way round: client system: answered
        Missing test: client-system=individual

    rules/level.clp:8 lev-01
      without condition 2: client system: one person
        Missing test: client-system=…

    rules/level.clp:8 lev-01
      condition 2 the other way round: client system: one person
        Missing test: client-system=…

    rules/level.clp:8 lev-01
      family instead of individual in condition 2: client system: one person
        Missing test: client-system=individual

    rules/level.clp:8 lev-01
      concludes moderate instead of strong
        Missing test: client-system=individual

    rules/level.clp:8 lev-01
      concludes group instead of individual
        Missing test: client-system=individual

    Mutants: 8; noticed by 4 tests: 0; the same in every case: 1.
    Conditions: 2; that a test needs: 0; that change no case: 1.
    Not noticed: 7; besides 0 that have a reason why they stand.
    Mutants: 9; noticed by 1 tests: 4; the same in every case: 0.
    Conditions: 1; that a test needs: 0; that change no case: 0.
    Not noticed: 0; besides 5 that have a reason why they stand.

As JSON, a part of them, and what cannot be.

    $ mutate() { intervensi --lang en mutate "$@" "$TMP/tests.jsonl"; }
    > mutate --to json --rule lev-02 | grep -o '"fate":"[a-z]*","change":"[a-z]*"' | sort | uniq -c
    > mutate --every 500 | tail -n 3
    > mutate --rule lev-99
    > sed 's/family"}/community"}/' "$TMP/tests.jsonl" >"$TMP/wrong.jsonl"
    > intervensi --lang en mutate --rule lev-02 "$TMP/wrong.jsonl" 2>&1 | sed "s,$TMP/,,"
          1 "fate":"survivor","change":"condition"
          1 "fate":"survivor","change":"strength"
          1 "fate":"survivor","change":"swap"
          1 "fate":"survivor","change":"value"
          1 "fate":"survivor","change":"word"
    Mutants: 3; noticed by 1 tests: 0; the same in every case: 0.
    Conditions: 0; that a test needs: 0; that change no case: 0.
    Not noticed: 3; besides 0 that have a reason why they stand.
    intervensi: there is no rule lev-99
    intervensi: wrong.jsonl:1: this test fails without any change: a family is a group
