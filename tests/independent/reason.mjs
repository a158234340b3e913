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
import { consult, readLines, readRules } from "./reasoner.mjs";

const SHOWN = 20;                       // differences that are printed; all are counted
const STRENGTHS = ["absolute", "required", "strong", "moderate", "weak", "conditional"];      // high to low
const ORIGINS = ["seed", "seed+ext", "ext"];                                                  // near to far from the source

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
