// Finding by finding: what a peer printed against what the program says.
//     node compare.mjs RESULTS.jsonl PRINTED
import { readFileSync } from "node:fs";

const STRENGTHS = ["absolute", "required", "strong", "moderate", "weak", "conditional"];
const lines = (path) => readFileSync(path, "utf8").split("\n").filter(Boolean);
const [results, printed] = process.argv.slice(2), said = new Map(), wanted = new Map();
let at = "";
for (const each of lines(printed)) {
  const [number, what, ...rest] = each.replace(/^(?=finding|standing)/, () => `${at} `).split(" ");
  if (number === "case") at = what;
  else if (what === "standing") said.set(`${number} ${rest[0]}`, rest[1]);
  else {
    const key = `${number} ${rest.slice(0, 3).join(" ")}`, old = said.get(key) ?? { strength: 9, rules: new Set() };
    said.set(key, { strength: Math.min(old.strength, STRENGTHS.indexOf(rest[3])), rules: old.rules.add(rest[4]) });
  }
}
for (const [number, { findings, recommendations }] of lines(results).map((each) => JSON.parse(each)).entries()) {
  for (const f of findings) wanted.set(`${number} ${f.kind} ${f.subject} ${f.value ?? "nil"}`, `${f.strength} ${f.rules.join(" ")}`);
  for (const r of recommendations) wanted.set(`${number} ${r.subject}`, r.standing);
}
const spell = (one) => (typeof one === "object" ? `${STRENGTHS[one.strength]} ${[...one.rules].sort().join(" ")}` : one);
const wrong = [...new Set([...said.keys(), ...wanted.keys()])].filter((key) => spell(said.get(key)) !== wanted.get(key));
for (const key of wrong.slice(0, 5)) console.error(`${printed}: ${key}: ${spell(said.get(key))}, but the program says ${wanted.get(key)}`);
process.exitCode = wrong.length > 0 || wanted.size === 0 ? 1 : 0;
