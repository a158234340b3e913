Rules and tests as tables for spreadsheets, and back.

    $ intervensi --lang en rules --to csv nowhere; intervensi rules lev-01 --to csv >"$TMP/one.csv"; intervensi rules --from "$TMP/one.csv"
    intervensi: there is no rule, no subject and no file 'nowhere' here
    (deffacts MAIN::lev-01 (rule-note (rule lev-01) (origin seed) (source "S8, S6")
       (id "Sistem klien adalah satu orang.")
       (en "The client system is one person.")))
    (defrule ASSESS::lev-01
       (answer (to client-system) (is individual))
       => (assert (finding (kind assessment) (subject as-level) (value individual) (strength strong) (by lev-01))))

Every rule and every test that a table holds comes back byte for byte, of the shipped ones, too; most have that shape.

    $ given=0; for file in rules/*.clp ../../rules/*.clp; do
    >     folder=${file%/rules/*} folder=${folder%rules/*}; [ "$folder" != "$file" ] || folder=.
    >     intervensi -q --rules "$(dirname "$file")" --facts "$(dirname "$file")/../facts" rules --to csv "$(basename "$file")" >"$TMP/t.csv"
    >     intervensi --rules "$(dirname "$file")" --facts "$(dirname "$file")/../facts" rules --from "$TMP/t.csv" >"$TMP/t.clp"
    >     grep -v '^$' "$file" >"$TMP/all" && grep -v '^$' "$TMP/t.clp" | grep -vxFf "$TMP/all"
    >     given=$((given + $(grep -c '^(defrule' "$TMP/t.clp")))
    > done; [ "$given" -gt 500 ] && echo "rules come back"
    rules come back
    $ given=0; for file in cases/*.jsonl ../../tests/rules/*.jsonl; do
    >     intervensi -q test --to csv "$file" >"$TMP/t.csv"; intervensi test --to jsonl "$TMP/t.csv" >"$TMP/t.jsonl"
    >     grep -vxFf "$file" "$TMP/t.jsonl"
    >     given=$((given + $(wc -l <"$TMP/t.jsonl")))
    > done; [ "$given" -gt 1500 ] && echo "tests come back"
    tests come back

A table of tests runs as it is; a failure names its row. What is wrong with a table is said with its line.

    $ cat >"$TMP/tests.csv" <<'END'
    > name;client-system;coping-result;event-weeks;imbalance;expect fires;expect findings
    > a family in crisis;family;failed;;social|;grp-01;assessment as-group-state crisis
    > weeks alone;;;3;;lev-02;
    > END
    > intervensi --lang en test "$TMP/tests.csv"; intervensi test --to jsonl "$TMP/tests.csv" | head -n 1
    > printf 'name,client-system\nx,"family\n' >"$TMP/bad.csv"; intervensi --lang en test "$TMP/bad.csv"
    FAILED …/tests.csv:3: weeks alone
    …
    2 tests: 1 passed, 1 failed
    {"name": "a family in crisis", "facts": {"client-system": "family", "coping-result": "failed", "imbalance": ["social"]}, "expect": {"fires": ["grp-01"], "findings": [{"kind": "assessment", "subject": "as-group-state", "value": "crisis"}]}}
    …/bad.csv:2: the quotes of this row are wrong
    [65]
