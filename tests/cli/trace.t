Every firing of a rule, in the order in which it happened.

    $ echo '{"id": "T-1", "facts": {"client-system": "family", "coping-result": "failed", "imbalance": ["social"]}}' >"$TMP/trace.json"
    > intervensi trace "$TMP/trace.json" | head -n 24

    JEJAK (+ cocok, - tidak ada, = disimpulkan)
       1 Sistem klien adalah keluarga atau kelompok.                                       ASSESS lev-02
         + sistem klien: keluarga (petugas)
         = tingkat intervensi: tingkat kelompok/keluarga (kuat)
       2 Penanggulangan gagal dan keseimbangan terganggu.                                  ASSESS grp-01
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)
         + hasil penanggulangan: gagal (petugas)
         + keseimbangan yang terganggu: integrasi sosial (petugas)
         = keadaan kelompok/keluarga: dalam krisis (kuat)
       3 Keseimbangan ini terganggu.                                                       ASSESS grp-19
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)
         + keseimbangan yang terganggu: integrasi sosial (petugas)
         = ketidakseimbangan: integrasi sosial terganggu (kuat)
       4 Keadaan seimbang terganggu.                                                       ASSESS grp-21
         + ketidakseimbangan: integrasi sosial terganggu (kuat)
         = keadaan seimbang: keseimbangan terganggu (kuat)
       5 Mulai dari pemahaman sosial terhadap kondisi krisis.                              ADVISE grp-07
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)
         + keadaan kelompok/keluarga: dalam krisis (kuat)
         - penilaian sosial dari semua pihak: belum dijawab
         = langkah: pemahaman sosial kondisi krisis (kuat)
       6 Pahami kemampuan penanggulangan yang biasa dijalankan anggota.                    ADVISE grp-08
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)

In English:

    $ intervensi --lang en trace "$TMP/trace.json" | head -n 12

    TRACE (+ matched, - absent, = concluded)
       1 The client system is a family or group.                                           ASSESS lev-02
         + client system: family (worker)
         = level of intervention: group/family level (strong)
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)
       3 This balance is disturbed.                                                        ASSESS grp-19
         + level of intervention: group/family level (strong)

As JSON, with the stages in their order and every fact named by its content:

    $ intervensi trace --to json "$TMP/trace.json" | node -e '
    >     const trace = JSON.parse(require("fs").readFileSync(0));
    >     console.log(Object.keys(trace).join(" "), "·", trace.format, trace.id);
    >     const firings = Object.values(trace).find((value) => Array.isArray(value));
    >     console.log(Object.keys(firings[0]).join(" "));
    >     console.log([...new Set(firings.map((firing) => firing.stage))].join(" "));
    >     console.log(JSON.stringify(firings.find((firing) => firing.rule.startsWith("grp-01"))));'
    format id status rules firings · intervensi-trace/1 T-1
    step stage rule matched absent fact repeated text
    ASSESS ADVISE RESOLVE
    {"step":2,"stage":"ASSESS","rule":"grp-01","matched":["finding assessment as-level group lev-02","answer coping-result failed","answer imbalance social"],"absent":[],"fact":"finding assessment as-group-state crisis grp-01","repeated":false,"text":{"id":"Penanggulangan gagal dan keseimbangan terganggu.","en":"Coping failed and balance is disturbed."}}

The firings are those that `advise --trace` lists, which sorts them:

    $ intervensi trace --to json "$TMP/trace.json" >"$TMP/order.json"; intervensi advise --trace --to json "$TMP/trace.json" >"$TMP/sorted.json"
    > node -e '
    >     const read = (name) => JSON.parse(require("fs").readFileSync(process.env.TMP + "/" + name));
    >     const pick = ({ stage, rule, matched, absent, fact }) => JSON.stringify([stage, rule, matched, absent, fact]);
    >     const trace = Object.values(read("order.json")).find((value) => Array.isArray(value)).map(pick);
    >     const sorted = read("sorted.json").derivations.map(pick);
    >     console.log(trace.sort().join() === [...sorted].sort().join());'
    true

With the agenda: what waited before each firing, first what fires next; what began to wait, and what was withdrawn:

    $ intervensi --lang en trace --agenda "$TMP/trace.json" | sed -n '2,9p'
    TRACE (+ matched, - absent, = concluded)
    ~ waited before it, > waits from now on, < does not wait any longer
       1 The client system is a family or group.                                           ASSESS lev-02
         + client system: family (worker)
         = level of intervention: group/family level (strong)
         ~ lev-02; later stages: 4
         > Coping failed and balance is disturbed.                                                grp-01
         > This balance is disturbed.                                                             grp-19
    $ intervensi trace --agenda --to json "$TMP/trace.json" | node -e '
    >     const { firings, activations, left } = JSON.parse(require("fs").readFileSync(0));
    >     const name = (n) => activations[n].rule;
    >     const [first, second] = firings;
    >     console.log(first.agenda.map(name).slice(0, 3).join(" "), "· fires", name(first.activation), "· adds", first.added.map(name).slice(0, 2).join(" "));
    >     console.log(second.agenda[0] === second.activation, left.length, firings.every((firing) => name(firing.activation) === firing.rule));'
    lev-02 saf-36.4 inf-05.4 · fires lev-02 · adds grp-01 grp-19
    true 0 true

The same bytes, run after run:

    $ cmp "$TMP/order.json" <(intervensi trace --to json "$TMP/trace.json")

A part of it: from a firing, a rule, a name or a stage on, up to another, of a stage, or only what has to do with something; and the
conditions of a rule at the point that it leads up to:

    $ intervensi --lang en trace --from 2 --until as-group-state=crisis --matches grp-07 "$TMP/trace.json"

    TRACE (+ matched, - absent, = concluded)
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)

    MATCHES after firing 2 of 25
    Begin with the social assessment of the crisis.                                               ADVISE

    grp-07
     ✓  1 level of intervention: group/family level
           + level of intervention: group/family level (strong)
     ✓  2 state of group/family: in crisis or possibly in crisis
           + state of group/family: in crisis (strong)
     ✓  3 social assessment, all sides: not answered by “yes”
     Together, conditions 1: 1 · 1–2: 1 · 1–3: 1
     = step: social assessment of the crisis (strong)                                     waits, place 1
    $ intervensi --lang en trace --matches grp-10 --until lev-02 "$TMP/trace.json" | sed -n '/MATCHES/,$p'
    MATCHES after firing 1 of 25
    Understand the bio-, psycho- and social-integration imbalance.                                ADVISE

    grp-10
     ✓  1 level of intervention: group/family level
           + level of intervention: group/family level (strong)
     ✗  2 state of group/family: in crisis or possibly in crisis
           no fact satisfies it now
     Together, conditions 1: 1 · 1–2: 0
    $ intervensi --lang en trace --only coping-result --to json "$TMP/trace.json" | node -e '
    >     const { firings } = JSON.parse(require("fs").readFileSync(0));
    >     console.log(firings.map(({ step, rule }) => step + " " + rule).join(", "));'
    2 grp-01, 12 grp-33
    $ echo '{"facts": {"client-system": "family", "coping-result": "failed", "imbalance": ["social", "biological"]}}' >"$TMP/two.json"
    > intervensi --lang en trace --only grp-01 "$TMP/two.json"

    TRACE (+ matched, - absent, = concluded)
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)
       3 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: biological (worker)
         = state of group/family: in crisis (strong) – was there already
    $ intervensi --lang en trace --stage OBJECT "$TMP/trace.json"

    TRACE (+ matched, - absent, = concluded)
    No firing of this run is among those asked for.
    $ intervensi trace --until grp-33 --matches grp-02.1 --to json "$TMP/trace.json" | node -e '
    >     const { firings, matches } = JSON.parse(require("fs").readFileSync(0));
    >     console.log(firings.length, matches.rule, matches.after, JSON.stringify(matches.alternatives[0].conditions[1]));'
    12 grp-02 12 {"test":"present","template":"answer","facts":["answer coping-result failed"],"partial":[["finding assessment as-level group lev-02","answer coping-result failed"]]}
    $ intervensi --lang en trace --stage grp-01 "$TMP/trace.json"
    intervensi: 'grp-01' is not a stage
    [64]
    $ intervensi --lang en trace --until as-grup-state "$TMP/trace.json"
    intervensi: nothing is known of 'as-grup-state'
        did you mean 'as-group-state'?
    [64]
    $ intervensi trace --matches RESOLVE "$TMP/trace.json"
    intervensi: 'RESOLVE' bukan aturan
    [64]

A trace is for one case, which must be there:

    $ intervensi trace no-such.json
    no-such.json: …
    [66]
    $ intervensi trace - <"$TMP/trace.json" | wc -l | sed 's/[0-9][0-9]*/many/'
    many
