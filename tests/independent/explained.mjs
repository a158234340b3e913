// Checks explanations with the independent reasoner: those of `results explained` (see explained.h) against the rules as data.
//
//   node explained.mjs RULES.json CASES.jsonl EXPLAINED.jsonl
//
// how     every fact that the reasoner concludes is explained, and no other. What a concluded fact follows from are the facts that its
//         firings matched and the patterns that they missed; every firing is one that the rules allow; lines end in answers of the case,
//         in facts that hold in every case, or in such patterns; nothing follows from itself.
// whynot  of every subject that was not found each rule that could conclude it is tried, and of each rule at least one condition is named
//         that does not hold: together with those that are said to hold it cannot be matched, whatever its variables stand for.
//
// Exit: 0 all is so, 1 it is not, 64 wrong use, 65 a file that cannot be read or understood.

import { readFileSync } from "node:fs";
import { consult, told, match, meet, readLines, readRules } from "./reasoner.mjs";

const SHOWN = 20; // complaints that are printed; all are counted
const ACTIONS = ["indication", "step", "role", "skill"];
const VALUES = ["assessment", "principle-check"];
const CONCLUDED = ["finding", "objection", "standing"];
const GIVEN = ["answer", "measure"];

// ---------------------------------------------------------------- names of facts

// "finding assessment as-group-state crisis grp-01": without strength and nil.
function nameOf(template, slots, order) {
  const shown = order.get(template).filter((slot) => slot !== "strength").map((slot) => slots[slot]).filter((word) => word !== "nil");
  return [template, ...shown].join(" ");
}

// The slots of each template in their order, as the rules show them.
function slotOrder(book) {
  const order = new Map([["answer", ["to", "is"]], ["measure", ["of", "is"]], ["not-given", ["to"]]]);
  for (const { template, slots } of book.facts) order.set(template, Object.keys(slots));
  for (const { alternatives } of book.list)
    for (const { conclusion } of alternatives) order.set(conclusion.template, conclusion.slots.map(({ slot }) => slot));
  return order;
}

// Every fact of working memory under its name; two may share one that differ in strength alone.
function factsByName(memory, order, templates) {
  const facts = new Map();
  for (const template of templates)
    for (const slots of memory.all(template)) {
      const name = nameOf(template, slots, order);
      if (facts.has(name)) facts.get(name).push(slots);
      else facts.set(name, [slots]);
    }
  return facts;
}

// ---------------------------------------------------------------- how

// Whether the rule can have fired so: these facts match in the order of its conditions, one where a fact must be present, every one where
// some must exist; and nothing matches where nothing may.
function allows(context, conditions, matched, bindings = {}) {
  if (conditions.length === 0) return matched.length === 0;
  const [{ test, template, constraints }, ...rest] = conditions;
  const meeting = context.memory.all(template).filter((fact) => meet(constraints, fact, bindings));
  if (test === "absent") return meeting.length === 0 && allows(context, rest, matched, bindings);
  if (test === "exists") {
    const names = new Set(meeting.map((fact) => nameOf(template, fact, context.order)));
    return names.size > 0 && matched.slice(0, names.size).every((name) => names.has(name)) &&
      allows(context, rest, matched.slice(names.size), bindings);
  }
  return (context.facts.get(matched[0]) ?? []).filter((fact) => meeting.includes(fact))
    .some((fact) => allows(context, rest, matched.slice(1), meet(constraints, fact, bindings)));
}

function* checkFirings(context, firings) {
  for (const { rule, matched, absent, fact } of firings) {
    const { conditions, id } = context.ruleByName.get(rule);
    if (!allows(context, conditions, matched)) yield `${rule} cannot have fired with ${matched.join("; ")}`;
    if (conditions.filter(({ test }) => test === "absent").length !== absent.length) yield `${rule} names other absences than it has`;
    if (!fact.startsWith("answer ") && !fact.endsWith(` ${id}`)) yield `${fact} does not name ${id}`;
  }
}

const sameSet = (a, b) => a.size === b.size && [...a].every((item) => b.has(item));

// What stands one step below a line.
function partsBelow(lines, at) {
  const parts = new Set();
  for (let i = at + 1; i < lines.length && lines[i][0] > lines[at][0]; i++) if (lines[i][0] === lines[at][0] + 1) parts.add(lines[i][2]);
  return parts;
}

function* checkLine(context, lines, at, reasons, opened) {
  const [depth, what, name] = lines[at];
  const path = [];
  for (let i = at - 1, upper = depth; i >= 0 && upper > 0; i--) if (lines[i][0] === upper - 1) { path.push(lines[i][2]); upper--; }
  if (what === "given" && !context.given.has(name)) yield `${name} is no answer of the case and does not hold in every case`;
  if (what === "seen" && !opened.has(name)) yield `${name} is said to stand above and does not`;
  if (what !== "given" && what !== "absent" && path.includes(name)) yield `${name} follows from itself`;
  if (what === "derived" && !reasons.has(name)) yield `${name} has no firing`;
  else if (what === "derived" && !sameSet(partsBelow(lines, at), reasons.get(name))) yield `${name} does not follow from what its firings matched`;
  if (what === "derived") opened.add(name);
}

function* checkHow(context, { how, firings }) {
  const reasons = new Map();
  for (const { matched, absent, fact } of firings) reasons.set(fact, new Set([...(reasons.get(fact) ?? []), ...matched, ...absent]));
  const concluded = new Set(factsByName(context.memory, context.order, CONCLUDED).keys());
  if (!sameSet(new Set(how.map((lines) => lines[0][2])), concluded)) yield "what is explained is not what is concluded";
  yield* checkFirings(context, firings);
  const opened = new Set();
  for (const lines of how) for (let at = 0; at < lines.length; at++) yield* checkLine(context, lines, at, reasons, opened);
}

// ---------------------------------------------------------------- whynot

function holdsTogether(memory, conditions) {
  const found = {};
  try {
    match(memory, conditions, 0, {}, () => { throw found; });
  } catch (thrown) {
    if (thrown === found) return true;
    throw thrown;
  }
  return false;
}

// Answered "unknown" or not at all is another thing than answered otherwise.
function isKnown(memory, { constraints }) {
  const asked = [...constraints.find(({ slot }) => slot === "to" || slot === "of").in];
  return asked.some((question) => memory.all(`answer to ${question}`).some(({ is }) => is !== "unknown") ||
    memory.all(`measure of ${question}`).length > 0);
}

function* checkAttempt({ memory, ruleByName }, [name, states]) {
  const { conditions } = ruleByName.get(name);
  const held = conditions.filter((_, i) => states[i] === "H");
  if (states.length !== conditions.length) yield `${name}: not every condition is named`;
  if (held.length === conditions.length) yield `${name}: no condition is named that does not hold`;
  if (!holdsTogether(memory, held)) yield `${name}: what is said to hold does not (${states})`;
  for (const [i, condition] of conditions.entries()) {
    if (states[i] === "H") continue;
    if (holdsTogether(memory, conditions.filter((_, j) => j === i || states[j] === "H"))) yield `${name}: condition ${i + 1} holds (${states})`;
    if (GIVEN.includes(condition.template) && condition.test !== "absent" && isKnown(memory, condition) !== (states[i] === "F"))
      yield `${name}: condition ${i + 1} is not ${states[i]}`;
  }
}

const wordOf = ({ conclusion }, slot) => conclusion.slots.find((own) => own.slot === slot)?.value;

// Rules that could conclude it: of an action those that advise it, of an assessment or principle those that give it a value.
function candidatesFor(rules, subject) {
  const about = rules.filter((rule) => rule.conclusion.template === "finding" && wordOf(rule, "subject") === subject);
  const those = [ACTIONS, VALUES].map((kinds) => about.filter((rule) => kinds.includes(wordOf(rule, "kind"))));
  return those.find((some) => some.length > 0) ?? about;
}

// Whether a finding is of the kind that is meant by asking for its subject.
const isMeant = (candidates, { kind, subject }) => (candidates.get(subject) ?? []).some((rule) => wordOf(rule, "kind") === kind) ||
  (ACTIONS.includes(kind) && candidates.has(subject));

function* checkWhynot(context, { whynot }) {
  const found = new Set();
  for (const finding of context.memory.all("finding")) if (isMeant(context.candidates, finding)) found.add(finding.subject);
  const asked = new Set(whynot.map(([subject]) => subject));
  for (const subject of context.subjects)
    if (found.has(subject) === asked.has(subject)) yield `${subject}: ${found.has(subject) ? "found, and yet asked for" : "not found, and not asked for"}`;
  for (const [subject, attempts] of whynot) {
    const tried = new Set(attempts.map(([name]) => name));
    const wanted = new Set(context.candidates.get(subject).map(({ name }) => name));
    for (const name of wanted) if (!tried.has(name)) yield `${subject}: ${name} is not tried`;
    for (const name of tried) if (!wanted.has(name)) yield `${subject}: ${name} cannot conclude it`;
    for (const attempt of attempts) yield* checkAttempt(context, attempt);
  }
}

// ---------------------------------------------------------------- the program

function prepare(book) {
  const stages = readRules(book);
  const rules = stages.flat();
  const subjects = new Set(rules.map((rule) => wordOf(rule, "subject")).filter((subject) => subject !== undefined));
  const candidates = new Map([...subjects].map((subject) => [subject, candidatesFor(rules, subject)]));
  return {
    stages, subjects, candidates, order: slotOrder(book), ruleByName: new Map(rules.map((rule) => [rule.name, rule])),
  };
}

function* checkCase(book, base, { facts: answers }, explained) {
  const memory = consult(base.stages, book.facts, answers);
  const standing = [...new Set(book.facts.map(({ template }) => template))];
  const context = {
    ...base, memory,
    facts: factsByName(memory, base.order, [...GIVEN, "not-given", ...standing, ...CONCLUDED]),
    given: new Set(factsByName(told(base.stages, book.facts, answers), base.order, [...GIVEN, "not-given", ...standing]).keys()),
  };
  yield* checkHow(context, explained);
  yield* checkWhynot(context, explained);
}

function main([rulesPath, casesPath, explainedPath]) {
  const book = JSON.parse(readFileSync(rulesPath, "utf8"));
  const base = prepare(book);
  const cases = readLines(casesPath);
  const explained = readLines(explainedPath);
  let wrong = 0;
  const tell = (text) => { if (++wrong <= SHOWN) console.log(text); };
  if (cases.length !== explained.length) tell(`${cases.length} cases, but ${explained.length} are explained`);
  for (let i = 0; i < Math.min(cases.length, explained.length); i++)
    for (const text of checkCase(book, base, cases[i], explained[i])) tell(`case ${i + 1} (${cases[i].id}): ${text}`);
  console.log(`${cases.length} cases, ${wrong} wrong steps`);
  return wrong > 0 || cases.length === 0 ? 1 : 0;
}

if (process.argv.length !== 5) {
  console.error("usage: node explained.mjs RULES.json CASES.jsonl EXPLAINED.jsonl");
  process.exitCode = 64;
} else {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(`explained.mjs: ${error.message}`);
    process.exitCode = 65;
  }
}
