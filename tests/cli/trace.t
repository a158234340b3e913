Every firing of a rule, in the order in which it happened.

    $ echo '{"id": "T-1", "facts": {"client-system": "family", "coping-result": "failed", "imbalance": ["social"]}}' >"$TMP/trace.json"
    > intervensi trace "$TMP/trace.json" | head -n 24

    JEJAK (+ cocok, - tidak ada, = disimpulkan)
       1 Sistem klien adalah keluarga atau kelompok.                                       ASSESS lev-02
         + sistem klien: keluarga (petugas)
         = tingkat intervensi: tingkat kelompok/keluarga (kuat)
       2 Penanggulangan gagal dan keseimbangan terganggu.                                ASSESS grp-01.3
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
       5 Faktor penyeimbang "dukungan" belum diketahui.                                  ADVISE grp-52.2
         + keadaan kelompok/keluarga: dalam krisis (kuat)
         - dukungan yang tersedia: belum dijawab
         = informasi yang kurang: dukungan yang tersedia (sedang)
       6 Faktor penyeimbang "persepsi" belum diketahui.                                  ADVISE grp-53.2
         + keadaan kelompok/keluarga: dalam krisis (kuat)
         - pandangan realistis atas peristiwa: belum dijawab

In English:

    $ intervensi --lang en trace "$TMP/trace.json" | head -n 12

    TRACE (+ matched, - absent, = concluded)
       1 The client system is a family or group.                                           ASSESS lev-02
         + client system: family (worker)
         = level of intervention: group/family level (strong)
       2 Coping failed and balance is disturbed.                                         ASSESS grp-01.3
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
    stage rule matched absent fact text
    ASSESS ADVISE RESOLVE
    {"stage":"ASSESS","rule":"grp-01.3","matched":["finding assessment as-level group lev-02","answer coping-result failed","answer imbalance social"],"absent":[],"fact":"finding assessment as-group-state crisis grp-01","text":{"id":"Penanggulangan gagal dan keseimbangan terganggu.","en":"Coping failed and balance is disturbed."}}

The firings are those that `advise --trace` lists, which sorts them:

    $ intervensi trace --to json "$TMP/trace.json" >"$TMP/order.json"; intervensi advise --trace --to json "$TMP/trace.json" >"$TMP/sorted.json"
    > node -e '
    >     const read = (name) => JSON.parse(require("fs").readFileSync(process.env.TMP + "/" + name));
    >     const pick = ({ stage, rule, matched, absent, fact }) => JSON.stringify([stage, rule, matched, absent, fact]);
    >     const trace = Object.values(read("order.json")).find((value) => Array.isArray(value)).map(pick);
    >     const sorted = read("sorted.json").derivations.map(pick);
    >     console.log(trace.sort().join() === [...sorted].sort().join());'
    true

The same bytes, run after run:

    $ cmp "$TMP/order.json" <(intervensi trace --to json "$TMP/trace.json")

A trace is for one case, which must be there:

    $ intervensi trace no-such.json
    no-such.json: …
    [66]
    $ intervensi trace - <"$TMP/trace.json" | wc -l | sed 's/[0-9][0-9]*/many/'
    many
