Reasoning with the rules of some origins only. Safety always stays.

With the rules of the source document alone, the result rests on no other rule, apart from safety and from what answers imply:

    $ intervensi --origin seed advise --to json examples/keluarga-phk.json >"$TMP/seed.json"
    > grep -o '"origins":\[[^]]*\]' "$TMP/seed.json"
    > node -e '
    >     const { execFileSync } = require("child_process");
    >     const read = (...line) => JSON.parse(execFileSync("intervensi", line, { maxBuffer: 1e8 }));
    >     const origin = new Map(read("rules", "--to", "json").list.map((rule) => [rule.id, rule.origin]));
    >     const result = JSON.parse(require("fs").readFileSync(process.env.TMP + "/seed.json"));
    >     const rules = [...result.findings, ...result.recommendations].flatMap((row) => row.rules);
    >     console.log(rules.length > 5, rules.filter((id) => origin.get(id) !== "seed" && !/^(saf|imp)-/.test(id)).join());'
    "origins":["seed"]
    true 

Safety rules stay, and so do the rules about answers and those that weigh one action against another:

    $ intervensi --origin seed advise --to json examples/bahaya-kdrt.json | grep -o '"subject":"ext-[a-z-]*","standing":"[a-z-]*"'
    "subject":"ext-refer","standing":"recommended"
    "subject":"ext-safety-now","standing":"recommended"
    "subject":"ext-separate-contacts","standing":"recommended"
    "subject":"ext-supervise","standing":"recommended"
    $ intervensi --origin seed rules --to json | node -e '
    >     const list = JSON.parse(require("fs").readFileSync(0)).list.filter((rule) => rule.origin !== "seed");
    >     console.log([...new Set(list.map((rule) => rule.stage + " " + rule.id.split("-")[0]))].sort().join("\n"));'
    ADVISE saf
    ASSESS saf
    CONTRADICT con
    IMPLY imp
    OBJECT obj
    RESOLVE std

A list of origins is joined by commas; all three are what is used without the option:

    $ intervensi --origin seed,seed+ext rules --to json | grep -o '"origins":\[[^]]*\]'
    "origins":["seed","seed+ext"]
    $ diff <(intervensi --origin ext,seed,seed+ext advise --to json examples/keluarga-phk.json) <(intervensi advise --to json examples/keluarga-phk.json)

Anything else is wrong use:

    $ intervensi --origin sed rules
    intervensi: --origin berisi seed, seed+ext, dan ext, dipisah koma, bukan 'sed'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --origin '' rules
    intervensi: --origin memerlukan sekurangnya satu dari seed, seed+ext, ext
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --origin seed,,ext rules
    intervensi: --origin berisi seed, seed+ext, dan ext, dipisah koma, bukan 'seed,,ext'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --origin 'seed ext' rules
    intervensi: --origin berisi seed, seed+ext, dan ext, dipisah koma, bukan 'seed ext'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --lang en rules --origin
    intervensi: --origin needs a value
    See 'intervensi rules --help'.
    [64]
