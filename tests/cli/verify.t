A stored derivation is checked step by step, without the engine. True results are right, with the case and without it:

    $ intervensi advise --to json --trace examples/keluarga-phk.json >"$TMP/result.json"
    $ intervensi verify --lang en "$TMP/result.json"
    K-2026-014: ok
      checked: steps 38 · answers 14 · findings 22 · recommendations 8 · missing 4
      Proven: everything follows from the answers that the steps name, and nothing that must follow from
      them is left out. Not proven: that these are the answers of the case, and all of them; --case FILE
      checks that.
      Not checked without the case: which answers do not apply, and what is not known about danger.
      Not checked: what a look-ahead found (open, one-answer-away).
    $ intervensi verify "$TMP/result.json" --case examples/keluarga-phk.json
    K-2026-014: benar
      diperiksa: langkah 38 · jawaban 19 · temuan 22 · anjuran 8 · informasi kurang 4
      Terbukti: inilah yang dikatakan aturan tentang kasus ini; tidak ada yang ditambah, diubah, atau
      dihilangkan.
      Tidak diperiksa: hasil pandangan ke depan (open, one-answer-away).
    $ intervensi trace --to json examples/keluarga-phk.json | COLUMNS=40 intervensi verify --lang en - --case examples/keluarga-phk.json
    K-2026-014: ok
      checked: steps 38 · answers 19
      Proven: this is what the rules say of
      this case; nothing is added, changed
      or left out.
    $ intervensi --origin seed advise --to json --trace examples/kampung-relokasi.json | intervensi --origin seed verify --lang en - | head -n 2
    K-2026-007: ok
      checked: steps 4 · answers 3 · findings 4 · recommendations 0 · missing 1

A forged one is found out; the first wrong place is named, and the status is 1:

    $ sed 's/"standing":"recommended"/"standing":"blocked"/' "$TMP/result.json" >"$TMP/forged.json"
    $ cd "$TMP" && intervensi verify --lang en forged.json
    forged.json:1:2923: wrong: by the steps this is recommended (/recommendations/0/standing)
    [1]
    $ intervensi verify "$TMP/forged.json" >/dev/null
    [1]
    $ sed 's/"fact":"finding assessment as-equilibrium disturbed grp-21"/"fact":"finding assessment as-equilibrium kept grp-21"/' \
    >     "$TMP/result.json" >"$TMP/forged.json"
    $ cmp -s "$TMP/result.json" "$TMP/forged.json" || intervensi verify --lang en --to json "$TMP/forged.json" | sed 's/"rules.*"fault"/…"fault"/'
    {"format":"intervensi-verify/1","id":"K-2026-014","line":1,"status":"wrong",…"fault":{"code":"wrong-conclusion","pointer":"/derivations/6/fact","line":1,"column":9946,"message":"the rule grp-21 concludes here: finding assessment as-equilibrium disturbed grp-21"}}

What only the case can show: the result of another case.

    $ intervensi advise --to json --trace examples/remaja-bolos.json | sed 's/K-2026-[0-9]*/K-2026-014/' >"$TMP/other.json"
    $ intervensi verify --lang en "$TMP/other.json" | head -n 2
    K-2026-014: ok
      checked: steps 9 · answers 8 · findings 6 · recommendations 3 · missing 1
    $ cp examples/keluarga-phk.json "$TMP" && cd "$TMP" && intervensi verify --lang en other.json --case keluarga-phk.json
    other.json:1:4182: wrong: the case does not have this answer (/derivations/0/matched/0)
    [1]

Rows of a batch, with their cases in the same order; what is right is only counted:

    $ for file in keluarga-phk remaja-bolos; do
    >     node -e 'console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(process.argv[1]))))' examples/$file.json
    > done >"$TMP/cases.jsonl"
    $ { cat "$TMP/result.json"; intervensi advise --to json --trace examples/remaja-bolos.json; } >"$TMP/rows.jsonl"
    $ intervensi verify --lang en "$TMP/rows.jsonl" --case "$TMP/cases.jsonl"
    right: 2 · wrong: 0
    $ { cat "$TMP/rows.jsonl"; echo '{"id": "K-3", "line": 3, "status": "error", "code": "bad-json", "message": "…"}'; } >"$TMP/more.jsonl"
    $ intervensi verify --lang en "$TMP/more.jsonl"
    right: 2 · wrong: 0 · error rows, without a result: 1
    $ intervensi verify --lang en --to json "$TMP/rows.jsonl" | sed 's/"rules.*"checked"/…"checked"/'
    {"format":"intervensi-verify/1","id":"K-2026-014","line":1,"status":"ok",…"checked":{"steps":38,"answers":14,"findings":22,"recommendations":8,"missing":4},"unchecked":["case","look-ahead"]}
    {"format":"intervensi-verify/1","id":"K-2026-021","line":2,"status":"ok",…"checked":{"steps":9,"answers":8,"findings":6,"recommendations":3,"missing":1},"unchecked":["case","look-ahead"]}
    $ tac "$TMP/rows.jsonl" | intervensi verify --lang en - --case "$TMP/cases.jsonl" | tail -n 1
    right: 0 · wrong: 2
    $ head -n 1 "$TMP/rows.jsonl" | intervensi verify --lang en - --case "$TMP/cases.jsonl" 2>&1 | sed "s|$TMP/||"
    cases.jsonl:2:1: there is no result for this case
    K-2026-014: ok
      checked: steps 38 · answers 19 · findings 22 · recommendations 8 · missing 4
      Proven: this is what the rules say of this case; nothing is added, changed or left out.
      Not checked: what a look-ahead found (open, one-answer-away).
    $ intervensi verify --lang en "$TMP/rows.jsonl" --case examples/keluarga-phk.json 2>&1 | sed "s|$TMP/||"
    rows.jsonl:2:1: examples/keluarga-phk.json has no case for this result
    right: 1 · wrong: 0 · refused: 1

A trace must be whole:

    $ intervensi trace --to json --until 3 examples/keluarga-phk.json | intervensi verify --lang en - --case examples/keluarga-phk.json
    -:1:221: wrong: a step is left out: the rule grp-01 fires (finding assessment as-level group lev-02,
      answer coping-result failed, answer imbalance biological) (/firings)
    [1]
    $ echo '{"facts": {"target-motivation": "some"}}' | intervensi trace --to json --from 2 --until 3 - | intervensi verify --lang en -
    -:1:212: wrong: a step before this one is left out: by its place this is 1 (/firings/0/step)
    [1]
    $ intervensi trace --to json --agenda examples/keluarga-phk.json | intervensi verify --lang en -
    -:1:1: this trace holds more than the firings
        write it without --agenda and --matches
    [65]

What is no result, or one of other rules, is refused with the place:

    $ intervensi advise --to json examples/keluarga-phk.json | intervensi verify --lang en -
    -:1:1: the key "derivations" is missing here
        write it with --trace
    [65]
    $ echo '{"format": "intervensi-result/1", "status": "ok", "status": "ok"}' | intervensi verify --lang en -
    -:1:61: the key stands twice in one object (/status)
    [65]
    $ intervensi verify --lang en examples/keluarga-phk.json
    examples/keluarga-phk.json:1:1: this is not a result with its derivation
        what advise --to json --trace or trace --to json writes
    [65]
    $ intervensi verify --lang en --origin seed "$TMP/result.json" 2>&1 | sed "s|$TMP/||; s/:1:[0-9]*:/:1:N:/"
    result.json:1:N: it was made with rules of other origins than those loaded (/rules/origins)
        name the same origins with --origin
    $ sed 's/sha256:..../sha256:0000/' "$TMP/result.json" | intervensi verify --lang en - 2>&1 | sed 's/sha256:[0-9a-f]*/sha256:…/'
    -:1:101: it was made with other rules than those loaded (1.0.0, sha256:…) (/rules/digest)
        name the rules it was made with: --rules DIR --facts DIR
    $ echo '{"id": "K-3", "line": 1, "status": "error", "code": "bad-json", "message": "…"}' | intervensi verify --lang en -
    right: 0 · wrong: 0 · error rows, without a result: 1
    [65]
    $ intervensi verify no-such.json --lang en
    no-such.json: no such file or folder
    [66]
    $ intervensi verify - --case - --lang en
    intervensi: only one of the files can be standard input: '-'
    See 'intervensi verify --help'.
    [64]
    $ intervensi verify --lang en
    intervensi: RESULT.json is missing
    See 'intervensi verify --help'.
    [64]
