// The rules for json-rules-engine: one with a priority for each way in which a rule can hold; what it concludes becomes a fact.
//     node json-rules-engine.mjs RULES.json CASES.jsonl [only]     with "only" nothing is decided: what getting ready takes
import { createRequire } from "node:module";
import { ground, line, readBook, readLines } from "./ground.mjs";

const { Engine } = createRequire(new URL("../../../build/npm/bench/peers/package.json", import.meta.url))("json-rules-engine");
const [rulesPath, casesPath, only] = process.argv.slice(2);
const cases = readLines(casesPath), { atoms, rules, level, tell } = ground(readBook(rulesPath), cases);
const engine = new Engine([], { allowUndefinedFacts: true });
const holds = (fact) => ({ fact, operator: "equal", value: true });
for (const { head, all, any, none } of rules)
  engine.addRule({
    conditions: { all: [...all.map(holds), ...any.map((ids) => ({ any: ids.map(holds) })),
      ...none.map((fact) => ({ fact, operator: "notEqual", value: true }))] },
    priority: 1000 - level.get(head),
    event: { type: head },
    onSuccess: ({ type }, almanac) => almanac.addFact(type, true),
  });
const byId = new Map(atoms.map((each) => [each.id, each]));
if (!only)
  for (const [at, one] of cases.entries()) {
    const { events } = await engine.run(Object.fromEntries(tell(one).map((id) => [id, true])));
    const said = [...new Set(events.map(({ type }) => type))].map((id) => byId.get(id));
    console.log(said.filter(({ template }) => template === "finding" || template === "standing").map((each) => line(at, each)).join("\n"));
  }
