// Cross references, computed a second time from the exported rules and compared with what the program says of every rule and question.
//
//   node cross.mjs RULES.json FACTS.json SOURCES.json
//
// The files are what `intervensi rules|facts|sources --to json` print. Of the rules only conditions and conclusions are read to make the
// second opinion; `conclusions`, `fed-by`, `feeds`, `used-by`, `gates`, `concluded-by`, `asked-by` and `cited-by` are what is checked.
// Prints TAP: a line for each kind of reference. Exit: 0 all agree, 1 a difference, 64 wrong use.

import { readFileSync } from "node:fs";

const [rulesFile, factsFile, sourcesFile] = process.argv.slice(2);
if (!sourcesFile) {
  console.error("usage: node cross.mjs RULES.json FACTS.json SOURCES.json");
  process.exit(64);
}
const [book, questions, sources] = [rulesFile, factsFile, sourcesFile].map((file) => JSON.parse(readFileSync(file, "utf8")));

const COMPARE = {
  "<": (a, b) => a < b, "<=": (a, b) => a <= b, "=": (a, b) => a === b, ">=": (a, b) => a >= b, ">": (a, b) => a > b,
};
const GIVEN = new Set(["answer", "measure"]);
const ALWAYS = new Set(book.facts.map((fact) => fact.template));

// ---------------------------------------------------------------- what can be concluded at all

const known = new Map();          // template → facts, each once
const contents = new Set();

function learn(template, slots, rule) {
  const content = JSON.stringify([template, slots, rule]);
  if (contents.has(content)) return false;
  contents.add(content);
  if (!known.has(template)) known.set(template, []);
  known.get(template).push({ template, slots, rule });
  return true;
}

// The bindings under which the fact satisfies the condition, or null.
function match(condition, fact, bindings) {
  const bound = { ...bindings };
  for (const slot of condition.slots) {
    const value = fact.slots[slot.slot];
    if (slot.in && !slot.in.includes(value)) return null;
    if (slot["not-in"]?.includes(value)) return null;
    if (slot["differs-from"]?.some((other) => bound[other] === value)) return null;
    if (slot.compare && !slot.compare.every(({ op, than }) => COMPARE[op](Number(value), than))) return null;
    if (slot.variable && (bound[slot.variable] ??= value) !== value) return null;
  }
  return bound;
}

const matches = (condition, bindings) =>
  (known.get(condition.template) ?? []).map((fact) => ({ fact, bound: match(condition, fact, bindings) })).filter(({ bound }) => bound);

// Every way in which all conditions can hold at once. Numbers are left open: any threshold can be met.
function* solutions(conditions, bindings = {}, chosen = []) {
  if (conditions.length === 0) {
    yield { bindings, chosen };
    return;
  }
  const [condition, ...rest] = conditions;
  const free = condition.template === "measure" || (GIVEN.has(condition.template) && !condition.slots.some((slot) => slot.variable));
  if (condition.test === "absent") {
    if (!ALWAYS.has(condition.template) || matches(condition, bindings).length === 0) yield* solutions(rest, bindings, chosen);
  } else if (free) {
    yield* solutions(rest, bindings, chosen);
  } else {
    for (const { fact, bound } of matches(condition, bindings)) yield* solutions(rest, bound, [...chosen, { condition, fact }]);
  }
}

function conclude(alternative, bindings, rule) {
  const slots = Object.fromEntries(alternative.conclusion.slots.map(({ slot, value, variable }) => [slot, value ?? bindings[variable]]));
  return learn(alternative.conclusion.template, slots, rule);
}

for (const fact of book.facts) learn(fact.template, fact.slots);
for (const fact of questions.list) for (const { value } of fact.choices) learn("answer", { to: fact.id, is: value });
for (const stage of book.stages) {
  const rules = book.list.filter((rule) => rule.stage === stage);
  for (let grown = true; grown;) {
    grown = false;
    for (const rule of rules)
      for (const alternative of rule.alternatives)
        for (const { bindings } of [...solutions(alternative.conditions)]) grown = conclude(alternative, bindings, rule.id) || grown;
  }
}

// ---------------------------------------------------------------- who concludes and who reads it

const nameOf = ({ template, slots }) => {
  const parts = template === "finding" ? [slots.kind, slots.subject, slots.value === "nil" ? "" : slots.value]
    : [slots.subject, slots.to ?? slots.is];
  return [template, ...parts.filter(Boolean)].join(" ");
};

const conclusions = new Map();    // name → { concluded: Set, read: Set }
const links = new Set();          // "from to"
const entry = (name) => conclusions.get(name) ?? conclusions.set(name, { concluded: new Set(), read: new Set() }).get(name);

for (const facts of known.values())
  for (const fact of facts)
    if (fact.rule) entry(nameOf(fact)).concluded.add(fact.slots.strength ? `${fact.rule} ${fact.slots.strength}` : fact.rule);

function read(rule, condition, fact) {
  if (!fact.rule) return;
  entry(nameOf(fact)).read.add(`${rule} ${condition.test}`);
  links.add(`${fact.rule} ${rule}`);
}

for (const rule of book.list)
  for (const { conditions } of rule.alternatives)
    for (const { bindings, chosen } of solutions(conditions)) {
      for (const { condition, fact } of chosen) read(rule.id, condition, fact);
      for (const condition of conditions.filter(({ test }) => test === "absent"))
        for (const { fact } of matches(condition, bindings)) read(rule.id, condition, fact);
    }

// ---------------------------------------------------------------- the comparison

function compare(sentence, expected, said) {
  const lacking = [...expected].filter((line) => !said.has(line)), extra = [...said].filter((line) => !expected.has(line));
  const bad = lacking.length + extra.length > 0 || expected.size === 0;
  if (bad) process.exitCode = 1;
  console.log(`${bad ? "not ok" : "ok"} - ${sentence}: ${expected.size}`);
  for (const line of lacking.slice(0, 10)) console.log(`# not said: ${line}`);
  for (const line of extra.slice(0, 10)) console.log(`# said, but not so: ${line}`);
}

const pairs = (list, of) => new Set(list.flatMap(of));
const own = (of) => pairs([...conclusions], of);

compare("every possible conclusion names the rules that can reach it, with their strength",
  own(([name, { concluded }]) => [...concluded].map((rule) => `${name} < ${rule}`)),
  pairs(book.conclusions, (c) => c["concluded-by"].map(({ rule, strength }) => `${c.name} < ${[rule, strength].filter(Boolean).join(" ")}`)));
compare("every possible conclusion names the rules that read it, or need its absence",
  own(([name, { read: readers }]) => [...readers].map((rule) => `${name} > ${rule}`)),
  pairs(book.conclusions, (c) => c["read-by"].map(({ rule, test }) => `${c.name} > ${rule} ${test}`)));
compare("every rule names the rules that it feeds", links, pairs(book.list, (rule) => rule.feeds.map((to) => `${rule.id} ${to}`)));
compare("every rule names the rules that feed it", links, pairs(book.list, (rule) => rule["fed-by"].map((from) => `${from} ${rule.id}`)));

const asks = ({ test, slots }) => {
  const { in: values, "not-in": others, compare: than } = slots.find(({ slot }) => slot === "is") ?? {};
  return JSON.stringify([test, values, others, than]);
};
compare("every question names the conditions that look at it, with their values",
  pairs(book.list, (rule) => rule.alternatives.flatMap((alternative) => alternative.conditions
    .filter(({ template }) => GIVEN.has(template))
    .flatMap((condition) => condition.slots.find(({ slot }) => slot === "to" || slot === "of").in
      .map((fact) => `${fact} ${alternative.name} ${asks(condition)}`)))),
  pairs(questions.list, (fact) => fact["used-by"]
    .map((use) => `${fact.id} ${use.alternative} ${JSON.stringify([use.test, use.in, use["not-in"], use.compare])}`)));
compare("every question names the questions that it gates, as their text says",
  pairs(questions.list, (fact) => fact["ask-when"].split(/ OR | & /).filter((atom) => atom !== "always")
    .map((atom) => `${atom.split(/[=≠∋]/)[0]} ${fact.id}`)),
  pairs(questions.list, (fact) => fact.gates.map((gated) => `${fact.id} ${gated}`)));

const subjects = new Map();
for (const rule of book.list)
  for (const { conclusion } of rule.alternatives)
    if (conclusion.template === "finding") {
      const { value } = conclusion.slots.find(({ slot }) => slot === "subject");
      if (value) subjects.set(value, (subjects.get(value) ?? new Set()).add(rule.id));
    }
compare("every statement names the rules that conclude it",
  pairs(sources.statements, ({ name }) => [...(subjects.get(name) ?? [])].map((rule) => `${name} ${rule}`)),
  pairs(sources.statements, (statement) => statement["concluded-by"].map((rule) => `${statement.name} ${rule}`)));
compare("every statement names the questions that serve it",
  pairs(questions.list, (fact) => fact.feeds.map((name) => `${name} ${fact.id}`)),
  pairs(sources.statements, (statement) => statement["asked-by"].map((fact) => `${statement.name} ${fact}`)));
const cites = (rule, place) => rule.source.split(/[,;] */).some((part) => part === place || part.startsWith(`${place}.`) || part.startsWith(`${place} `));
compare("every statement and source names the rules that cite it",
  pairs([...sources.statements, ...sources.sources], ({ item, key }) => book.list.filter((rule) => cites(rule, item ?? key))
    .map((rule) => `${item ?? key} ${rule.id}`)),
  pairs([...sources.statements, ...sources.sources], (place) => place["cited-by"].map((rule) => `${place.item ?? place.key} ${rule}`)));

const served = (s) => s["asked-by"].length + s["shown-by"].length > 0;
compare("every statement without a rule says why, or is served by a question or an assessment",
  pairs(sources.statements, (s) => (s["concluded-by"].length === 0 ? [s.name] : [])),
  pairs(sources.statements, (s) => (s["concluded-by"].length === 0 && (s["without-rule"] || served(s)) ? [s.name] : [])));
