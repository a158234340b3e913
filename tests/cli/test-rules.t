Tests of the rule base: failures explain themselves, coverage, and outcomes that are kept as tests.

A family in crisis. What is expected names an action, a value and a rule that did not come, and an action that came.

    $ cat >$TMP/t.json <<'END'
    > {"name": "a family", "facts": {"client-system": "family", "coping-result": "failed", "imbalance": "social"},
    >  "expect": {"recommended": ["ext-restore-equilibrium"], "absent": ["grp-und-2-coping"],
    >             "assessments": {"as-group-state": "static"}, "fires": [["grp-23", "nowhere"]]}}
    > END
    $ intervensi test --lang en $TMP/t.json
    FAILED …/t.json:1: a family
        expected recommended: ext-restore-equilibrium
        came     nothing; none of these rules fired: grp-23, …
             · The need to repair balance is felt; the goal is to restore it.                     grp-23
               ? felt need to restore: yes – not known: not asked
        expected absent: grp-und-2-coping
        came     recommended, strong (grp-08)
             step: understanding coping ability (strong)…grp-08
    …
             └ usual coping: not answered
        expected assessments: as-group-state static
        came     assessment crisis, strong (grp-01)
             · The group looks static; static is not yet crisis.…grp-04
    …
        expected fires: grp-23 or nowhere
        came     grp-23: it did not fire; nowhere: there is no such rule
             · If all of this holds…grp-23
               ? felt need to restore: yes – not known: not asked
    1 tests: 0 passed, 1 failed
    [1]
    $ intervensi test --lang en --to tap $TMP/t.json | sed -n '3,8p'
    not ok 1 - a family
      ---
      at: |-
        …/t.json:1
      why: |2
        expected recommended: ext-restore-equilibrium
    $ intervensi test --lang en --to junit $TMP/t.json | sed -n 3,4p
      <testcase classname="…" name="a family" line="1"><failure message="expected recommended: ext-restore-equilibrium">expected recommended: ext-restore-equilibrium
    came     nothing; …

An outcome that is kept passes at once, is said not to be reviewed, and fails when a rule changes. It is not written over.

    $ intervensi test --freeze examples/keluarga-phk.json -o $TMP/frozen.json
    $ intervensi test --lang id $TMP/frozen.json
    belum ditinjau …/frozen.json:1: Keluarga setelah ayah kena PHK
    1 uji: 1 lulus, 0 gagal; 1 belum ditinjau
    $ cp -r rules $TMP/rules && sed -i 's/(answer (to felt-need) (is yes))/(answer (to felt-need) (is no))/' $TMP/rules/family.clp
    $ intervensi --rules $TMP/rules test --lang en $TMP/frozen.json
    FAILED …/frozen.json:1: Keluarga setelah ayah kena PHK
    …
        expected because: ext-restore-equilibrium grp-23
    …
               ✗ felt need to restore: no – fails: answered yes (client, 2026-03-02)
    1 tests: 0 passed, 1 failed; 1 not reviewed
    [1]
    $ intervensi --lang id test --freeze examples/keluarga-phk.json -o $TMP/frozen.json
    …/frozen.json: ini sudah ada; tidak ada yang diganti
        simpan dengan nama lain, atau hapus dahulu berkas itu
    [73]

A test that is complete fails when more comes than it lists.

    $ sed 's/"ext-restore-equilibrium",//; s/"fires":\["[^"]*",/"fires":[/' $TMP/frozen.json | intervensi test --lang en /dev/stdin
    FAILED /dev/stdin:1: Keluarga setelah ayah kena PHK
        expected nothing but what is listed
        came     recommended: ext-restore-equilibrium
             indication: restoring equilibrium (strong)…grp-23
    …
        expected nothing but what is listed
        came     fires: …
    1 tests: 0 passed, 1 failed; 1 not reviewed
    [1]

What the cases did not reach.

    $ intervensi test --lang en --coverage --coverage-min 90 cases/level.jsonl
    11 tests: 11 passed, 0 failed

    COVERAGE BY 11 CASES
     rules that fired…%
     alternatives of rules that fired…%
     conditions that held in one case and did not in another…%
     conditions that alone kept a rule from firing…%
     standings that were reached, of those that rules can lead to…%

    NEVER FIRED
    …
    CONDITIONS THAT HELD IN EVERY CASE
    …
    STANDINGS NOT REACHED
    …
    intervensi: rules that fired: … %, not 90 %
    intervensi: conditions that held in one case and did not in another: … %, not 90 %
    [1]

Options that do not go together, and expectations that cannot be read.

    $ intervensi test --lang en --coverage --to tap examples
    intervensi: --coverage is text for people; --coverage-json FILE goes with every form
    See 'intervensi test --help'.
    [64]
    $ intervensi test --lang en --freeze -o frozen.jsonl examples/keluarga-phk.json
    intervensi: -o: what is written is a list, not JSON Lines; name it .json
    See 'intervensi test --help'.
    [64]
    $ intervensi test --lang en --freeze --all examples
    intervensi: --freeze runs no test: of the other options only -o goes with it
    See 'intervensi test --help'.
    [64]
    $ echo '{"name": "n", "facts": {}, "expect": {"reviewed": "no", "complete": 1, "blocked": [7], "fires": "grp-01", "absent": ["nobody"]}}' |
    >     intervensi test --lang en /dev/stdin
    /dev/stdin:1:51: true or false is needed here (/expect/reviewed)
        true, false
    /dev/stdin:1:69: true or false is needed here (/expect/complete)
        true, false
    /dev/stdin:1:84: a text in double quotes is needed here (/expect/blocked/0)
    /dev/stdin:1:97: a list is needed here (/expect/fires)
    /dev/stdin:1:118: nothing is called "nobody" (/expect/absent/0)
    [65]

What is folded says how it is unfolded:

    $ cd "$TMP" && echo '{"name": "Referral", "facts": {"client-system": "family"}, "expect": {"recommended": ["ext-refer"]}}' >refer.jsonl && intervensi test --lang en refer.jsonl | grep -o '(in full: .*)'
    (in full: --all)
