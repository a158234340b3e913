// An independent reasoner: reads the rules as data and draws the conclusions itself.
//
//   node reason.mjs RULES.json CASES.jsonl RESULTS.jsonl
//
// RULES    what `intervensi rules --to json` prints: {"format":"intervensi-rules/1", …}
// CASES    one case a line, canonical ids; `unknown` and null only where the vocabulary lists `unknown`
// RESULTS  what `intervensi advise --to json` or `intervensi batch --full` says of these cases, one object a line
//
// It derives findings and standings and compares them with the results. That they agree proves that the exported rules are
// complete: nothing that matters hides in the program. It shares no code with the program, knows nothing of CLIPS and nothing of
// the subject: no fact, value, rule or stage is named here, only the templates `answer` and `measure`, in which a case is
// told, and `finding` and `standing`, which are compared.
//
// Exit: 0 all agree, 1 a difference, 64 wrong use, 65 a file that cannot be read or understood.

import { readFileSync } from "node:fs";

const FORMAT = "intervensi-rules/1";
const SHOWN = 20;                       // differences that are printed; all are counted
const STRENGTHS = ["absolute", "required", "strong", "moderate", "weak", "conditional"];      // high to low
const ORIGINS = ["seed", "seed+ext", "ext"];                                                  // near to far from the source
const COMPARE = {
  "<=": (a, b) => a <= b, "<": (a, b) => a < b, ">=": (a, b) => a >= b, ">": (a, b) => a > b,
  "=": (a, b) => a === b, "<>": (a, b) => a !== b,
};

// ---------------------------------------------------------------- working memory

// Facts are sets: the same content twice is one fact. Every fact is found by its template and by each of its slots.
class Memory {
  #seen = new Set();
  #index = new Map();

  // Returns whether the fact is new.
  add(template, slots) {
    const names = Object.keys(slots).sort();
    const content = JSON.stringify([template, ...names.map((name) => [name, slots[name]])]);
    if (this.#seen.has(content)) return false;
    this.#seen.add(content);
    this.#file(template, slots);
    for (const name of names) this.#file(placeOf(template, name, slots[name]), slots);
    return true;
  }

  all(place) {
    return this.#index.get(place) ?? [];
  }

  #file(place, slots) {
    const shelf = this.#index.get(place);
    if (shelf) shelf.push(slots);
    else this.#index.set(place, [slots]);
  }
}

const placeOf = (template, slot, value) => `${template} ${slot} ${value}`;

// ---------------------------------------------------------------- reading the rules

// A constraint with a key that is not known here must not be passed over in silence.
function onlyKeys(object, allowed, where) {
  for (const key of Object.keys(object)) {
    if (!allowed.includes(key)) throw new Error(`${where}: "${key}" is not understood`);
  }
}

function readConstraint(raw, template, where) {
  onlyKeys(raw, ["slot", "in", "not-in", "variable", "differs-from", "compare"], where);
  const spell = template === "measure" && raw.slot === "is" ? (value) => String(Number(value)) : String;
  const compare = (raw.compare ?? []).map(({ op, than }) => {
    if (!COMPARE[op]) throw new Error(`${where}: comparison "${op}" is not understood`);
    return { holds: COMPARE[op], than: Number(than) };
  });
  return {
    slot: raw.slot,
    in: raw.in && new Set(raw.in.map(spell)),
    notIn: new Set((raw["not-in"] ?? []).map(spell)),
    variable: raw.variable,
    differsFrom: raw["differs-from"] ?? [],
    compare,
  };
}

function readCondition(raw, where) {
  onlyKeys(raw, ["test", "template", "slots"], where);
  if (!["present", "absent", "exists"].includes(raw.test)) throw new Error(`${where}: test "${raw.test}" is not understood`);
  const constraints = (raw.slots ?? []).map((slot) => readConstraint(slot, raw.template, where));
  // Where to look first: the constants decide that once, the variables with each set of bindings.
  const fixed = constraints.filter((c) => c.in?.size === 1)
    .map((c) => placeOf(raw.template, c.slot, c.in.values().next().value));
  const bound = constraints.filter((c) => c.variable !== undefined);
  return { test: raw.test, template: raw.template, constraints, fixed, bound };
}

// Returns the stages in order, each with its rules, one for each alternative.
function readRules(book) {
  if (book.format !== FORMAT) throw new Error(`rules: the format is not ${FORMAT}`);
  const stages = new Map(book.stages.map((stage) => [stage, []]));
  for (const rule of book.list) {
    if (!stages.has(rule.stage)) throw new Error(`${rule.id}: there is no stage ${rule.stage}`);
    for (const alternative of rule.alternatives) {
      stages.get(rule.stage).push({
        id: rule.id,
        conditions: alternative.conditions.map((condition) => readCondition(condition, alternative.name)),
        conclusion: alternative.conclusion,
      });
    }
  }
  return [...stages.values()];
}

// ---------------------------------------------------------------- matching

// The bindings after the fact has met the constraints, or null. Bindings are never changed, only copied.
function meet(constraints, fact, bindings) {
  let now = bindings;
  for (const c of constraints) {
    const value = fact[c.slot];
    if (value === undefined) return null;
    if (c.in && !c.in.has(value)) return null;
    if (c.notIn.has(value)) return null;
    for (const { holds, than } of c.compare) if (!holds(Number(value), than)) return null;
    for (const other of c.differsFrom) {
      if (now[other] === undefined) throw new Error(`"${other}" is not bound before it is compared`);
      if (now[other] === value) return null;
    }
    if (c.variable === undefined) continue;
    if (now[c.variable] === undefined) now = { ...now, [c.variable]: value };
    else if (now[c.variable] !== value) return null;
  }
  return now;
}

// The shortest list that holds every fact which can match.
function candidates(memory, condition, bindings) {
  let best = memory.all(condition.template);
  const consider = (place) => {
    const list = memory.all(place);
    if (list.length < best.length) best = list;
  };
  condition.fixed.forEach(consider);
  for (const { slot, variable } of condition.bound) {
    if (bindings[variable] !== undefined) consider(placeOf(condition.template, slot, bindings[variable]));
  }
  return best;
}

// Calls found(bindings) for every way in which the conditions from the given one on hold.
function match(memory, conditions, from, bindings, found) {
  if (from === conditions.length) return found(bindings);
  const condition = conditions[from];
  const facts = candidates(memory, condition, bindings);
  if (condition.test === "present") {
    for (const fact of facts) {
      const next = meet(condition.constraints, fact, bindings);
      if (next) match(memory, conditions, from + 1, next, found);
    }
  } else {
    const any = facts.some((fact) => meet(condition.constraints, fact, bindings));
    if (any === (condition.test === "exists")) match(memory, conditions, from + 1, bindings, found);
  }
}

function conclude({ id, conclusion }, bindings) {
  const slots = {};
  for (const { slot, value, variable } of conclusion.slots) {
    slots[slot] = variable === undefined ? value : bindings[variable];
    if (slots[slot] === undefined) throw new Error(`${id}: nothing to put into the slot ${slot}`);
  }
  return slots;
}

// One stage to its fixpoint: goes round until no rule adds a fact. Within a stage nothing is taken back, so order does not matter.
function runStage(memory, rules) {
  for (let grew = true; grew;) {
    grew = false;
    for (const rule of rules) {
      const drawn = [];                 // first look, then add: no list grows while it is walked through
      match(memory, rule.conditions, 0, {}, (bindings) => drawn.push(conclude(rule, bindings)));
      for (const slots of drawn) if (memory.add(rule.conclusion.template, slots)) grew = true;
    }
  }
}

// ---------------------------------------------------------------- one consultation

const WORDS = new Map([[true, "yes"], [false, "no"], [null, "unknown"]]);

function tell(memory, name, answer) {
  const plain = answer !== null && typeof answer === "object" && !Array.isArray(answer) ? answer.value : answer;
  for (const value of Array.isArray(plain) ? plain : [plain]) {
    if (typeof value === "number") memory.add("measure", { of: name, is: String(value) });
    else memory.add("answer", { to: name, is: WORDS.get(value) ?? value });
  }
}

function consult(stages, standingFacts, facts) {
  const memory = new Memory();
  for (const { template, slots } of standingFacts) memory.add(template, slots);
  for (const [name, answer] of Object.entries(facts)) tell(memory, name, answer);
  for (const rules of stages) runStage(memory, rules);
  return memory;
}

// ---------------------------------------------------------------- comparing

const highest = (scale, values) => values.reduce((a, b) => (scale.indexOf(b) < scale.indexOf(a) ? b : a));

// Findings of one kind, subject and value are one row with all its rules. A row is a name and what is said of it.
function mergeFindings(memory, originOf) {
  const rows = new Map();
  for (const { kind, subject, value = "nil", strength, by } of memory.all("finding")) {
    const name = [kind, subject, value === "nil" ? "" : value].join(" ").trim();
    const row = rows.get(name) ?? { strengths: [], rules: new Set() };
    row.strengths.push(strength);
    row.rules.add(by);
    rows.set(name, row);
  }
  const said = new Map();
  for (const [name, { strengths, rules }] of rows) {
    said.set(name, sayFinding(highest(STRENGTHS, strengths), [...rules].sort(),
      highest(ORIGINS, [...rules].map((id) => originOf.get(id)))));
  }
  return said;
}

const sayFinding = (strength, rules, origin) => `${strength}, ${origin}, by ${rules.join(" ")}`;

function readResult(result) {
  const findings = new Map(result.findings.map((f) => [
    [f.kind, f.subject, f.value ?? ""].join(" ").trim(), sayFinding(f.strength, f.rules, f.origin)]));
  const standings = new Map(result.recommendations.map((r) => [r.subject, r.standing]));
  return { findings, standings };
}

function* compareMaps(what, ours, theirs) {
  for (const [name, said] of ours) {
    if (!theirs.has(name)) yield `${what} ${name}: not in the result (${said})`;
    else if (theirs.get(name) !== said) yield `${what} ${name}: the result says ${theirs.get(name)}; derived: ${said}`;
  }
  for (const [name, said] of theirs) if (!ours.has(name)) yield `${what} ${name}: not derived (${said})`;
}

function* compareCase(stages, book, originOf, oneCase, result) {
  if (!result.findings || !result.recommendations) {
    yield `no result: ${result.message ?? result.code ?? result.status}`;
    return;
  }
  const memory = consult(stages, book.facts, oneCase.facts);
  const standings = new Map(memory.all("standing").map(({ subject, is }) => [subject, is]));
  const theirs = readResult(result);
  yield* compareMaps("finding", mergeFindings(memory, originOf), theirs.findings);
  yield* compareMaps("standing", standings, theirs.standings);
}

// ---------------------------------------------------------------- the program

const readLines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));

function main([rulesPath, casesPath, resultsPath]) {
  const book = JSON.parse(readFileSync(rulesPath, "utf8"));
  const cases = readLines(casesPath);
  const results = readLines(resultsPath);
  const stages = readRules(book);
  const originOf = new Map(book.list.map(({ id, origin }) => [id, origin]));

  const count = Math.min(cases.length, results.length);
  let differences = 0;
  const tellDifference = (text) => { if (++differences <= SHOWN) console.log(text); };
  if (cases.length !== results.length) tellDifference(`${cases.length} cases, but ${results.length} results`);
  for (let i = 0; i < count; i++) {
    const place = `case ${i + 1}${cases[i].id === undefined ? "" : ` (${cases[i].id})`}`;
    for (const text of compareCase(stages, book, originOf, cases[i], results[i])) tellDifference(`${place}: ${text}`);
  }
  console.log(`${count} cases, ${differences} differences`);
  return differences || !count ? 1 : 0;
}

if (process.argv.length !== 5) {
  console.error("usage: node reason.mjs RULES.json CASES.jsonl RESULTS.jsonl");
  process.exitCode = 64;
} else {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(`reason.mjs: ${error.message}`);
    process.exitCode = 65;
  }
}
