// The reasoner itself: reads the rules as data and draws the conclusions. It shares no code with the program, knows nothing of CLIPS and
// nothing of the subject: no fact, value, rule or stage is named here, only the templates `answer`, `measure` and `not-given`, in which
// a case is told, and the kind `implied-answer`, which says whose answers rules may imply. What is done with the conclusions: reason.mjs, explained.mjs.

import { readFileSync } from "node:fs";

const FORMAT = "intervensi-rules/1";
const COMPARE = {
  "<=": (a, b) => a <= b, "<": (a, b) => a < b, ">=": (a, b) => a >= b, ">": (a, b) => a > b,
  "=": (a, b) => a === b, "<>": (a, b) => a !== b,
};

// ---------------------------------------------------------------- working memory

// Facts are sets: the same content twice is one fact. Every fact is found by its template and by each of its slots.
export class Memory {
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

  // Every fact once: its template and slots.
  *everything() {
    for (const [place, facts] of this.#index) if (!place.includes(" ")) for (const slots of facts) yield [place, slots];
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

// A variable must be bound before another value is told from it.
function mustBeBound(conditions, where) {
  const bound = new Set();
  for (const { constraints } of conditions)
    for (const { variable, differsFrom } of constraints) {
      for (const other of differsFrom) if (!bound.has(other)) throw new Error(`${where}: "${other}" is not bound before it is compared`);
      if (variable !== undefined) bound.add(variable);
    }
}

// Returns the stages in order, each with its rules, one for each alternative.
export function readRules(book) {
  if (book.format !== FORMAT) throw new Error(`rules: the format is not ${FORMAT}`);
  const stages = new Map(book.stages.map((stage) => [stage, []]));
  for (const rule of book.list) {
    if (!stages.has(rule.stage)) throw new Error(`${rule.id}: there is no stage ${rule.stage}`);
    for (const alternative of rule.alternatives) {
      const conditions = alternative.conditions.map((condition) => readCondition(condition, alternative.name));
      mustBeBound(conditions, alternative.name);
      stages.get(rule.stage).push({ id: rule.id, name: alternative.name, conditions, conclusion: alternative.conclusion });
    }
  }
  return [...stages.values()];
}

// ---------------------------------------------------------------- matching

// The bindings after the fact has met the constraints, or null. Bindings are never changed, only copied.
export function meet(constraints, fact, bindings) {
  let now = bindings;
  for (const c of constraints) {
    const value = fact[c.slot];
    if (value === undefined) return null;
    if (c.in && !c.in.has(value)) return null;
    if (c.notIn.has(value)) return null;
    for (const { holds, than } of c.compare) if (!holds(Number(value), than)) return null;
    for (const other of c.differsFrom) {
      if (now[other] === value) return null;
    }
    if (c.variable === undefined) continue;
    if (now[c.variable] === undefined) now = { ...now, [c.variable]: value };
    else if (now[c.variable] !== value) return null;
  }
  return now;
}

// The shortest list that holds every fact which can match.
export function candidates(memory, condition, bindings) {
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
export function match(memory, conditions, from, bindings, found) {
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

export function conclude({ id, conclusion }, bindings) {
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

// The case facts whose answers rules may imply: where such a one is not answered, that is told, too.
function impliedFacts(stages) {
  const slot = (rule, name) => rule.conclusion.slots.find((each) => each.slot === name)?.value;
  return new Set(stages.flat().filter((rule) => rule.conclusion.template === "finding" && slot(rule, "kind") === "implied-answer")
    .map((rule) => slot(rule, "subject")));
}

// Working memory before the first rule fires.
export function told(stages, standingFacts, facts) {
  const memory = new Memory();
  for (const name of impliedFacts(stages)) if (facts[name] === undefined) memory.add("not-given", { to: name });
  for (const { template, slots } of standingFacts) memory.add(template, slots);
  for (const [name, answer] of Object.entries(facts)) tell(memory, name, answer);
  return memory;
}

export function consult(stages, standingFacts, facts) {
  const memory = told(stages, standingFacts, facts);
  for (const rules of stages) runStage(memory, rules);
  return memory;
}

// ---------------------------------------------------------------- files

export const readLines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
