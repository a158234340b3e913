// The rules without variables, for engines that have none: every rule once for each way in which it could hold in one of the cases.
import { readFileSync } from "node:fs";
import { Memory, candidates, conclude, meet, readLines, readRules, told } from "../../independent/reasoner.mjs";

export const readBook = (path) => JSON.parse(readFileSync(path, "utf8"));
export { readLines, readRules, told };

const keyOf = (template, slots) => JSON.stringify([template, ...Object.keys(slots).sort().map((name) => slots[name])]);

// Calls found(bindings, all, any, none) for each way: facts that must all hold, of each list one, none.
function ways(memory, conditions, from, bindings, picked, found) {
  if (from === conditions.length) return found(bindings, picked);
  const condition = conditions[from];
  const facts = candidates(memory, condition, bindings).filter((fact) => meet(condition.constraints, fact, bindings));
  if (condition.test === "present")
    for (const fact of facts)
      ways(memory, conditions, from + 1, meet(condition.constraints, fact, bindings), [...picked, ["all", condition, [fact]]], found);
  else if (condition.test === "absent" || facts.length > 0)
    ways(memory, conditions, from + 1, bindings, [...picked, [condition.test === "absent" ? "none" : "any", condition, facts]], found);
}

// { atoms: key → {id, template, slots}, rules: [{head, all, any, none}] with ids of atoms, each behind what it reads, told(case): ids }
export function ground(book, cases) {
  const stages = readRules(book), atoms = new Map(), possible = new Memory(), level = new Map();
  const atom = (template, slots) => {
    const key = keyOf(template, slots);
    if (!atoms.has(key)) atoms.set(key, { id: `a${atoms.size}`, template, slots });
    possible.add(template, slots);
    return atoms.get(key).id;
  };
  const tell = ({ facts }) => [...told(stages, book.facts, facts).everything()].map(([template, slots]) => atom(template, slots));
  for (const one of cases) tell(one);
  const inputs = [...atoms.values()].map(({ id }) => id);

  let rules;
  for (let size = -1; size !== atoms.size;) {            // until no more becomes possible
    size = atoms.size;
    rules = [];
    for (const rule of stages.flat())
      ways(possible, rule.conditions, 0, {}, [], (bindings, picked) => {
        const of = (what) => picked.filter(([kind]) => kind === what).map(([, { template }, facts]) => facts.map((slots) => atom(template, slots)));
        const head = atom(rule.conclusion.template, conclude(rule, bindings)), all = of("all").flat();
        if (!all.includes(head)) rules.push({ head, all, any: of("any"), none: of("none").flat() });
      });
  }
  for (let changed = true, rounds = 0; changed; rounds++) {
    if (rounds > 100) throw new Error("the rules go round in a circle");
    changed = false;
    for (const { head, all, any, none } of rules) {
      const behind = 1 + Math.max(0, ...[...all, ...any.flat(), ...none].map((id) => level.get(id) ?? 0));
      if (behind > (level.get(head) ?? 0)) changed = Boolean(level.set(head, behind));
    }
  }
  rules.sort((a, b) => level.get(a.head) - level.get(b.head));
  return { atoms: [...atoms.values()], inputs, rules, level, tell };
}

// What peers print: one line for each finding and standing, with the number of the case in front.
export const line = (number, { template, slots: s }) => template === "standing" ? `${number} standing ${s.subject} ${s.is}`
  : `${number} finding ${s.kind} ${s.subject} ${s.value} ${s.strength} ${s.by}`;
