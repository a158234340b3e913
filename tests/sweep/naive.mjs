// The rows of a grid a second time, and what comes of them together, by someone who knows the format and nothing of the program.
//
//   node naive.mjs cases GRID.json               the cases of all rows, one a line; their ids are the numbers of the rows
//   node naive.mjs outcomes GRID.json ROWS       what `sweep --outcomes --to json` must say, of these rows of advice
//   node naive.mjs sensitivity GRID.json ROWS    what `sweep --sensitivity --to json` must say
//
// Both without "rules".

import { readFileSync, writeSync } from "node:fs";

// Written at once: what waits for a pipe would be lost at exit.
function print(text) {
  const bytes = Buffer.from(text + "\n");
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

const [what, gridPath, rowsPath] = process.argv.slice(2);
const grid = JSON.parse(readFileSync(gridPath, "utf8"));
const facts = Object.keys(grid.vary);
const total = facts.reduce((product, fact) => product * grid.vary[fact].length, 1);

// The places of a row's values: digits of its number, the last fact counts ones.
function digitsOf(row) {
  const digits = [];
  for (const fact of [...facts].reverse()) {
    digits.unshift(row % grid.vary[fact].length);
    row = Math.floor(row / grid.vary[fact].length);
  }
  return digits;
}

const rowOf = (digits) => digits.reduce((row, digit, i) => row * grid.vary[facts[i]].length + digit, 0);

function answersOf(row) {
  const answers = { ...grid.base };
  digitsOf(row).forEach((digit, i) => {
    const value = grid.vary[facts[i]][digit];
    if (value === null) delete answers[facts[i]];
    else answers[facts[i]] = value;
  });
  return answers;
}

function atomHolds(atom, answers) {
  const [, fact, sign, list] = atom.match(/^\s*([a-z-]+)\s*(≠|!=|∋|∌|≤|<=|≥|>=|<|>|=)\s*(.*?)\s*$/u);
  const answer = answers[fact];
  const given = answer === undefined ? [] : [answer].flat();
  const words = list.split(/\s*,\s*/);
  const one = words.some((word) => (word === "unanswered" ? given.length === 0 : given.some((value) => String(value) === word)));
  const compare = { "<": (a, b) => a < b, "≤": (a, b) => a <= b, "≥": (a, b) => a >= b, ">": (a, b) => a > b };
  compare["<="] = compare["≤"];
  compare[">="] = compare["≥"];
  if (sign in compare) return typeof answer === "number" && compare[sign](answer, Number(list));
  return sign === "∌" ? given.length > 0 && !one : sign === "≠" || sign === "!=" ? !one : one;
}

const holds = (condition, answers) =>
  condition.split(/ OR /).some((part) => part.split("&").every((atom) => atomHolds(atom, answers)));

const kept = [];
for (let row = 0; row < total; row++)
  if ((grid.where ?? []).every((condition) => holds(condition, answersOf(row)))) kept.push(row);

const varied = (row) => Object.fromEntries(facts.map((fact) => [fact, answersOf(row)[fact] ?? null]));
const asList = (many, value) => (many && value !== null ? [value].flat() : value);

if (what === "cases") {
  for (const row of kept) print(JSON.stringify({ id: String(row), facts: answersOf(row) }));
  process.exit(0);
}

// ---------------------------------------------------------------- outcomes

const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const outcomeOf = new Map();
let errors = 0;
for (const line of readFileSync(rowsPath, "utf8").trim().split("\n")) {
  const { id, status, recommendations } = JSON.parse(line);
  if (status === "ok") outcomeOf.set(Number(id), recommendations.sort((a, b) => byBytes(a.subject, b.subject)));
  else errors++;
}
const keyOf = new Map([...outcomeOf].map(([row, outcome]) => [row, outcome.map((r) => `${r.subject} ${r.standing}`).join()]));
const groups = new Map();
for (const [row, key] of keyOf) groups.set(key, [...(groups.get(key) ?? []), row]);

// A question takes several values if a list is given for it anywhere.
const many = new Set(facts.filter((fact) => grid.vary[fact].some(Array.isArray)));
const answers = (row) => Object.fromEntries(Object.entries(varied(row)).map(([fact, value]) => [fact, asList(many.has(fact), value)]));

if (what === "outcomes") {
  const outcomes = [...groups.values()]
    .sort((a, b) => b.length - a.length || a[0] - b[0])
    .map((rows) => ({
      rows: rows.length,
      row: rows[0],
      answers: answers(rows[0]),
      recommendations: outcomeOf.get(rows[0]).map(({ subject, standing }) => ({ subject, standing })),
    }));
  print(JSON.stringify({ format: "intervensi-outcomes/1", rows: kept.length, errors, outcomes }));
  process.exit(0);
}

// ---------------------------------------------------------------- sensitivity

const standing = (row, subject) => outcomeOf.get(row).find((r) => r.subject === subject)?.standing;
const first = new Map(); // row → its first step to another outcome

const sensitivity = facts.map((fact, place) => {
  const found = { fact, rows: 0, "rows-changed": 0, steps: 0, "steps-changed": 0, recommendations: {} };
  for (const row of outcomeOf.keys()) {
    const others = grid.vary[fact]
      .map((_, digit) => rowOf(digitsOf(row).map((other, at) => (at === place ? digit : other))))
      .filter((other) => other !== row && outcomeOf.has(other));
    const changed = others.filter((other) => keyOf.get(other) !== keyOf.get(row));
    found.rows += others.length > 0;
    found["rows-changed"] += changed.length > 0;
    found.steps += others.length;
    found["steps-changed"] += changed.length;
    for (const other of changed) {
      const subjects = new Set([...outcomeOf.get(row), ...outcomeOf.get(other)].map((r) => r.subject));
      for (const subject of subjects)
        if (standing(row, subject) !== standing(other, subject))
          found.recommendations[subject] = (found.recommendations[subject] ?? 0) + 1;
    }
    if (changed.length > 0 && !first.has(row)) first.set(row, { row, to: changed[0], place });
  }
  found.recommendations = Object.fromEntries(Object.entries(found.recommendations).sort((a, b) => byBytes(a[0], b[0])));
  return found;
});

const fragile = [...first.values()]
  .sort((a, b) => a.row - b.row)
  .slice(0, 10)
  .map(({ row, to, place }) => {
    const fact = facts[place];
    return { row, to, fact, answer: answers(row)[fact], other: answers(to)[fact] };
  });
print(
  JSON.stringify({
    format: "intervensi-sensitivity/1",
    rows: kept.length,
    errors,
    outcomes: groups.size,
    facts: sensitivity,
    fragile: { rows: first.size, first: fragile },
  }),
);
