// Answers that do not belong to the level of a case change nothing. For each client system, every question that can never be due there
// (by its own "ask when") is answered with each of its values on the cases from practice of that client system, one answer at a time:
// what is found stays the same. Facts that always count (facts/applies.clp) are left out, and the answers below, which count as a
// caution or for one person. An answer that follows from the added one counts as if it was given: then the case with that answer given
// is what it is compared with. That answers contradict each other is said whatever the level.
//
//   node levels.mjs INTERVENSI FACTS.json APPLIES.clp CASE...
//
// FACTS   what `intervensi facts --to json` prints

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [program, factsPath, appliesPath, ...casePaths] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(factsPath, "utf8")).list;
const always = new Set([...readFileSync(appliesPath, "utf8").matchAll(/\(counts-always \(fact ([^)]+)\)\)/g)].map(([, fact]) => fact));

// Where and what they may change besides: docs/REASONING.md, "Answers that do not apply".
const LET_THROUGH = {
  "plan-denies-professional": ["caution"],
  "plan-assumes-unwilling": ["caution"],
  "crisis-signs": null, // any kind, for one person
};

const LEVEL = "client-system";

// Whether no alternative of "ask when" can hold with this answer to the client system.
function neverDue(question, level) {
  const alternatives = question.relevance;
  return alternatives.length > 0 && alternatives.every((atoms) =>
    atoms.some(({ fact, in: values, "not-in": others }) =>
      fact === LEVEL && (values ? !values.includes(level) : others.includes(level))));
}

function answersTo(question) {
  const values = (question.choices ?? []).map(({ value }) => value);
  if (question.type === "many") return values.map((value) => [value]);
  return question.type === "whole-number" ? [0, 3, 60] : values;
}

const results = (rows) => execFileSync(program, ["batch", "--full", "--row-errors", "stop", "-"],
  { input: rows.map((row) => JSON.stringify(row)).join("\n"), maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "ignore"] })
  .toString().trim().split("\n").map((line) => JSON.parse(line));

const cases = casePaths.map((path) => ({ path, facts: JSON.parse(readFileSync(path, "utf8")).facts }));
const rows = [], about = [];
for (const { path, facts } of cases) {
  rows.push({ id: path, facts });
  about.push(null);
  for (const question of questions) {
    if (always.has(question.id) || question.id in facts || !neverDue(question, facts[LEVEL])) continue;
    for (const value of answersTo(question)) {
      rows.push({ id: path, facts: { ...facts, [question.id]: value } });
      about.push({ question: question.id, value, level: facts[LEVEL] });
    }
  }
}

const keyOf = (facts) => JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
const found = (result, but) => result.findings.filter((finding) => !but(finding)).map((finding) => JSON.stringify(finding));
const impliedBy = ({ implied = [] }, question) => implied.filter(({ from }) => from.includes(question)).map(({ fact, value }) => [fact, value]);

// What each answer is compared with: the case without it, but with what follows from it.
const first = results(rows), without = new Map(), wanted = new Map();
let plain;
first.forEach((result, i) => {
  if (about[i] === null) { plain = i; return; }
  const facts = { ...rows[plain].facts, ...Object.fromEntries(impliedBy(result, about[i].question)) };
  about[i].key = keyOf(facts);
  without.set(keyOf(rows[plain].facts), first[plain]);
  if (!without.has(about[i].key)) wanted.set(about[i].key, { id: result.id, facts });
});
if (wanted.size > 0) results([...wanted.values()]).forEach((result, i) => without.set([...wanted.keys()][i], result));

let wrong = 0;
first.forEach((result, i) => {
  if (about[i] === null) return;
  const { question, value, level } = about[i];
  const kinds = question in LET_THROUGH && (LET_THROUGH[question] !== null || level === "individual") ? LET_THROUGH[question] : [];
  if (kinds === null) return;
  const before = without.get(about[i].key);
  const said = [...(before.contradictions ?? []), ...(result.contradictions ?? [])].map(({ rule }) => rule);
  const but = ({ kind, rules: by }) => kind === "implied-answer" || kinds.includes(kind) || by.every((rule) => said.includes(rule));
  const old = new Set(found(before, but)), now = new Set(found(result, but));
  const changed = [...[...old].filter((f) => !now.has(f)).map((f) => `- ${f}`), ...[...now].filter((f) => !old.has(f)).map((f) => `+ ${f}`)];
  if (changed.length === 0) return;
  wrong += 1;
  console.log(`# ${result.id}, ${level}: ${question}=${value}`);
  for (const line of changed) console.log(`#   ${line}`);
});
const asked = new Set(about.filter(Boolean).map(({ question, level }) => `${level} ${question}`));
console.log(`${about.filter(Boolean).length} answers, ${asked.size} questions by client system, ${wrong} change what is found`);
process.exit(wrong > 0 || asked.size === 0 ? 1 : 0);
