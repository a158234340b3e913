// The rules for zen: one node of expressions, each a finding or standing over what is known before it.
//     node zen.mjs RULES.json CASES.jsonl [only]     with "only" nothing is decided: what getting ready takes
import { createRequire } from "node:module";
import { ground, line, readBook, readLines } from "./ground.mjs";

const { ZenEngine } = createRequire(new URL("../../../build/npm/bench/peers/package.json", import.meta.url))("@gorules/zen-engine");
const [rulesPath, casesPath, only] = process.argv.slice(2);
const cases = readLines(casesPath), { atoms, inputs, rules, level, tell } = ground(readBook(rulesPath), cases);
const heads = new Set(rules.map(({ head }) => head));
const name = (id) => (heads.has(id) ? `$.${id}` : id);
const byHead = new Map(inputs.filter((id) => heads.has(id)).map((id) => [id, [id]]));       // given, or implied
for (const { head, all, any, none } of rules) {
  const parts = [...all.map(name), ...any.map((ids) => `(${ids.map(name).join(" or ")})`), ...none.map((id) => `not ${name(id)}`)];
  byHead.set(head, [...(byHead.get(head) ?? []), `(${parts.join(" and ") || "true"})`]);
}
const expressions = [...byHead].sort(([a], [b]) => level.get(a) - level.get(b)).map(([key, ors]) => ({ id: key, key, value: ors.join(" or ") }));
const edge = (sourceId, targetId) => ({ id: sourceId + targetId, type: "edge", sourceId, targetId });
const decision = new ZenEngine().createDecision({
  nodes: [{ id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    { id: "rules", type: "expressionNode", name: "rules", position: { x: 1, y: 0 }, content: { expressions } },
    { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } }],
  edges: [edge("in", "rules"), edge("rules", "out")],
});
const nothing = Object.fromEntries(inputs.map((id) => [id, false]));
const concluded = atoms.filter(({ template }) => template === "finding" || template === "standing");
if (!only)
  for (const [at, one] of cases.entries()) {
    const { result } = await decision.evaluate({ ...nothing, ...Object.fromEntries(tell(one).map((id) => [id, true])) });
    console.log(concluded.filter(({ id }) => result[id] === true).map((each) => line(at, each)).join("\n"));
  }
