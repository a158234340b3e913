Every combination of the answers that a grid varies, a row of advice for each. The last fact varies fastest; what the conditions leave out
keeps its number.

    $ cd "$TMP" && cat >grid.json <<'END'
    > {"base": {"client-system": "family", "grp-before": "good"},
    >  "vary": {"felt-need": ["yes", "no", null], "imbalance": [["social", "biological"], "none"]},
    >  "where": ["imbalance≠none OR felt-need=no"]}
    > END
    > intervensi sweep grid.json >rows && sed 's/","status.*//' rows
    > intervensi sweep --to csv --keep imbalance,felt-need - <grid.json | cut -d , -f 1,2,12-
    > intervensi sweep --row 4 grid.json
    > intervensi sweep --row 4 grid.json | tr -d '\n' | intervensi batch - | cmp - <(sed -n 4p rows)
    {"id":"0
    {"id":"2
    {"id":"3
    {"id":"4
    id,status,imbalance,felt-need
    0,ok,biological|social,yes
    2,ok,biological|social,no
    3,ok,none,no
    4,ok,biological|social,
    {
        "format": "intervensi-case/1",
        "id": "4",
        "facts": {
            "client-system": "family",
            "grp-before": "good",
            "imbalance": ["biological", "social"]
        }
    }

Rows that there are not:

    $ cd "$TMP"; intervensi sweep --row 1 grid.json; intervensi sweep --row 6 grid.json; intervensi sweep no.json
    grid.json: syarat kisi menyisihkan baris 1
    grid.json: tidak ada baris 6; nomornya dari 0 sampai 5
    no.json: berkas atau folder itu tidak ada
    [66]

A grid that is not well formed draws every problem:

    $ cd "$TMP" && cat >bad.json <<'END'
    > {"format": "intervensi-grid/1", "base": {"grp-befor": "good"},
    >  "vary": {"felt-need": ["yes", "perhap", null, null], "imbalance": [["none", "social"]], "event-weeks": 3},
    >  "where": ["imbalanc=none OR felt-need=nein & event-weeks<few"], "wher": []}
    > END
    > intervensi --lang en sweep bad.json
    bad.json:1:55: there is no fact "grp-befor" (/base/grp-befor)
        did you mean "grp-before"?
    bad.json:2:32: felt-need has no value "perhap" (/vary/felt-need/1)
        one of: yes, no, unknown
    bad.json:2:48: felt-need takes this answer already (/vary/felt-need/3)
    bad.json:2:69: imbalance holds "none" beside other values (/vary/imbalance/0)
        several of: biological, psychological, social, none
    bad.json:2:105: event-weeks needs a list of answers (/vary/event-weeks)
        ["…", ["…", "…"], null]
    bad.json:3:12: there is no fact "imbalanc" (/where/0)
        did you mean "imbalance"?
    bad.json:3:12: the fact has no value "nein" (/where/0)
    bad.json:3:12: "few" is not a whole number (/where/0)
    bad.json:3:74: a grid has no key "wher" (/wher)
        format, base, vary, where
    [65]

What does not go together on the command line, and a fact that the grid does not vary:

    $ cd "$TMP"; for options in --seed=1 --range=9-1 --range=1 --row=x "--pairwise --sample 2" --all "--outcomes --sensitivity" "--outcomes -o x" \
    >     "--sensitivity --range 0-1" "--outcomes --to csv" "--to text" "--sample 0" --resume; do
    >     intervensi --lang en sweep $options grid.json 2>&1 | head -n 1
    > done; intervensi --lang en sweep --keep grp-before,felt-nee grid.json
    intervensi: --seed needs --sample N
    intervensi: --range takes two numbers of rows such as 0-999, not '9-1'
    intervensi: --range takes two numbers of rows such as 0-999, not '1'
    intervensi: --row takes the number of a row, not 'x'
    intervensi: --pairwise and --sample exclude each other
    intervensi: --all needs --outcomes or --sensitivity
    intervensi: --outcomes and --sensitivity exclude each other
    intervensi: --outcomes and --sensitivity write no rows: -o, --resume, --full, --look-ahead, --summary, --keep and --by do not go with them
    intervensi: --sensitivity takes all rows: no --pairwise, --sample or --range
    intervensi: --to takes one of text, json, not 'csv'
    intervensi: --to takes one of jsonl, csv, tsv, sqlite, not 'text'
    intervensi: --sample takes a whole number from 1 to 10000000, not '0'
    intervensi: --resume needs -o FILE
    intervensi: --keep and --by take facts that the grid varies, and not "grp-before"
    intervensi: --keep and --by take facts that the grid varies, and not "felt-nee"
        did you mean "felt-need"?
    [64]

What comes of all rows together, and how much each answer counts:

    $ cd "$TMP" && sed 's/, "imbalance"/, "event-weeks": [2, 3], "imbalance"/' grid.json >wide.json
    > intervensi --lang en sweep --outcomes wide.json; intervensi --lang en sweep --sensitivity wide.json
    4 different outcomes in 8 rows

    OUTCOMES

     * rows: 2, 25.0 %; the first is row 0
        felt need to restore: yes · weeks since event: 2 · disturbed balance: biological, social
        integration
        recommended: restoring equilibrium, social assessment of the crisis, understanding coping
          ability, understanding bio-psycho-social imbalance

     * rows: 2, 25.0 %; the first is row 4
        felt need to restore: no · weeks since event: 2 · disturbed balance: biological, social
        integration
        recommended: responsive listening, social assessment of the crisis, understanding coping
          ability, understanding bio-psycho-social imbalance

     * rows: 2, 25.0 %; the first is row 5
        felt need to restore: no · weeks since event: 2 · disturbed balance: none
        recommended: responsive listening

     * rows: 2, 25.0 %; the first is row 8
        felt need to restore: not asked · weeks since event: 2 · disturbed balance: biological, social
        integration
        recommended: social assessment of the crisis, understanding coping ability, understanding
          bio-psycho-social imbalance
    4 different outcomes in 8 rows

    IF ONE ANSWER ALONE IS ANOTHER, THE ADVICE CHANGES

     * Felt need to restore                                       100.0 % of changes, in 100.0 % of rows
        responsive listening                                                                      66.7 %
        restoring equilibrium                                                                     66.7 %

     * Disturbed balance                                          100.0 % of changes, in 100.0 % of rows
        social assessment of the crisis                                                          100.0 %
        understanding coping ability                                                             100.0 %
        understanding bio-psycho-social imbalance                                                100.0 %

     * Weeks since event                                              0.0 % of changes, in 0.0 % of rows

    FRAGILE
     * 8 rows (100.0 %) are one answer away from another outcome
        row 0: felt need to restore yes → no (row 4)
        row 2: felt need to restore yes → no (row 6)
        row 4: felt need to restore no → yes (row 0)
        row 5: disturbed balance none → biological, social integration (row 4)
        row 6: felt need to restore no → yes (row 2)
        row 7: disturbed balance none → biological, social integration (row 6)
        row 8: felt need to restore not asked → yes (row 0)
        row 10: felt need to restore not asked → yes (row 2)

A sweep that was stopped goes on; another grid or other rows are another input:

    $ cd "$TMP" && grid="$OLDPWD/examples/kisi/keluarga.json"; sweep() { intervensi sweep --max-firings 34 "$@"; echo $?; }
    > sweep -o whole --row-errors ok --summary whole.counts --by felt-need "$grid"
    > sweep -o out --max-errors 3 --by felt-need --summary counts "$grid"; ls out*
    > sweep -o out --resume wide.json; sweep -o out --resume --range 0-300 "$grid"
    > sweep -o out --row-errors ok --resume --summary counts --by felt-need "$grid"; cmp out whole; cmp counts whole.counts
    > tr , '\n' <counts | grep -A 2 '"by"'
    intervensi: 92 dari 396 baris berupa galat: limit 92
    0
    intervensi: dihentikan pada 4 baris galat
    65
    out.part
    out.part.state
    out.part.state: proses yang terhenti memakai aturan atau opsi lain
        hapus berkas yang berakhiran .part untuk mulai dari awal
    65
    out.part.state: proses yang terhenti memakai aturan atau opsi lain
        hapus berkas yang berakhiran .part untuk mulai dari awal
    65
    intervensi: 92 dari 396 baris berupa galat: limit 92
    0
    "by":{"felt-need":{"":{"rows":162
    "status":{"ok":134
    "error":28}

A grid of 2^40 combinations of which the condition keeps none: SIGTERM ends the search for the first row.

    $ cd "$TMP" && intervensi --rules "$OLDPWD/../../rules" --facts "$OLDPWD/../../facts" facts --to json | grep -o '"id":"[a-z-]*","topic":"[a-z]*","type":"yes-no"' | cut -d '"' -f 4 | head -n 40 |
    >     awk '{ vary = vary (NR > 1 ? ", " : "") "\"" $0 "\": [\"yes\", \"no\"]" } END { print "{\"vary\": {" vary "}, \"where\": [\"" $0 "=unknown\"]}" }' >none.json
    > many() { exec intervensi --rules "$OLDPWD/../../rules" --facts "$OLDPWD/../../facts" sweep "$@" none.json; }; export -f many
    > timeout --preserve-status --kill-after=20 0.3 bash -c "many --jobs 1"; echo $?; (many --pairwise)
    143
