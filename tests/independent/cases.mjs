// Cases for the independent reasoner, one a line, with canonical ids.
//
//   node cases.mjs RULES.json FACTS.json --random N SEED     N valid cases made by chance; the same seed, the same cases
//   node cases.mjs RULES.json FACTS.json FILE...             the cases of these files: a case, a list, or JSON Lines
//
// RULES, FACTS   what `intervensi rules --to json` and `intervensi facts --to json` print
//
// The rules only tell which numbers matter: those that conditions compare with, and their neighbours, are given more often.
// `unknown` is written only where the vocabulary lists it; elsewhere it would mean "not asked".

import { readFileSync } from "node:fs";

const [rulesPath, factsPath, ...rest] = process.argv.slice(2);
if (rest.length === 0) {
  console.error("usage: node cases.mjs RULES.json FACTS.json --random N SEED | FILE...");
  process.exit(64);
}
const rules = JSON.parse(readFileSync(rulesPath, "utf8"));
const questions = JSON.parse(readFileSync(factsPath, "utf8")).list;
const valuesOf = new Map(questions.map((question) => [question.id, (question.choices ?? []).map(({ value }) => value)]));

// ---------------------------------------------------------------- chance

// A small generator of numbers from 0 up to 1 (mulberry32).
function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oneOf = (list, chance) => list[Math.floor(chance() * list.length)];

function interestingNumbers() {
  const numbers = new Set([0, 1, 999999999]);
  for (const { alternatives } of rules.list)
    for (const { conditions } of alternatives)
      for (const { slots = [] } of conditions)
        for (const { compare = [] } of slots)
          for (const { than } of compare) for (const step of [-1, 0, 1]) numbers.add(Math.max(0, Number(than) + step));
  return [...numbers].sort((a, b) => a - b);
}

// ---------------------------------------------------------------- one answer

const numbers = interestingNumbers();

function someValues(values, chance) {
  if (values.includes("none") && chance() < 0.15) return ["none"];
  const others = values.filter((value) => value !== "none");
  const share = chance();
  const some = others.filter(() => chance() < share);
  return some.length > 0 ? some : [oneOf(others, chance)];
}

function answerTo(question, chance) {
  const values = valuesOf.get(question.id);
  if (question.type === "whole-number" && chance() < 0.9) return chance() < 0.8 ? oneOf(numbers, chance) : Math.floor(chance() * 5000);
  if (values.includes("unknown") && chance() < 0.1) return "unknown";
  if (question.type === "many") return someValues(values, chance);
  return oneOf(values, chance);
}

// The same answer in another way of writing.
function respell(answer, chance) {
  const spelt = new Map([["yes", true], ["no", false], ["unknown", null]]);
  if (spelt.has(answer) && chance() < 0.2) return spelt.get(answer);
  if (Array.isArray(answer) && answer.length === 1 && chance() < 0.3) return answer[0];
  return chance() < 0.1 ? { value: answer, source: "client", date: "2026-03-02" } : answer;
}

// ---------------------------------------------------------------- one case

// Whether one of the alternatives of "ask when" holds; no alternative at all means always.
function isRelevant(question, facts) {
  const holds = (atom) => {
    const given = [facts[atom.fact] ?? []].flat();
    return atom.in ? given.some((value) => atom.in.includes(value)) : !given.some((value) => (atom["not-in"] ?? []).includes(value));
  };
  return !question.relevance?.length || question.relevance.some((alternative) => alternative.every(holds));
}

// Danger puts all other advice off; without it there is more to compare.
function harmless(question) {
  const values = valuesOf.get(question.id);
  return values.includes("no") ? "no" : values.includes("none") ? "none" : values[0];
}

// From almost nothing to everything answered; in half of the cases only what the interview would ask, in half nobody is in danger.
function randomCase(id, chance) {
  const share = oneOf([0.03, 0.15, 0.4, 0.75, 1], chance);
  const sensible = chance() < 0.5;
  const calm = chance() < 0.5;
  const facts = {};
  for (const question of questions) {
    if (chance() >= share || (sensible && !isRelevant(question, facts))) continue;
    facts[question.id] = calm && question.topic === "safety" ? harmless(question) : answerTo(question, chance);
  }
  return { id, facts: Object.fromEntries(Object.entries(facts).map(([name, answer]) => [name, respell(answer, chance)])) };
}

// ---------------------------------------------------------------- cases from files

function readCases(path) {
  const text = readFileSync(path, "utf8");
  try {
    return [JSON.parse(text)].flat();
  } catch {
    return text.split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
  }
}

function isNotAsked([name, answer]) {
  const plain = answer !== null && typeof answer === "object" && !Array.isArray(answer) ? answer.value : answer;
  return (plain === null || plain === "unknown") && !valuesOf.get(name)?.includes("unknown");
}

const plainCase = ({ id, facts }) => ({ id, facts: Object.fromEntries(Object.entries(facts).filter((entry) => !isNotAsked(entry))) });

const print = (oneCase) => console.log(JSON.stringify(oneCase));
if (rest[0] === "--random") {
  const chance = chanceOf(Number(rest[2]));
  for (let i = 1; i <= Number(rest[1]); i++) print(randomCase(`random ${i}`, chance));
} else {
  rest.flatMap(readCases).forEach((oneCase) => print(plainCase(oneCase)));
}
