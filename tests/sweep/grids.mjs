// Grids by chance, written to FOLDER/1.json, FOLDER/2.json …: a base from a case made by chance (tests/independent/cases.mjs), and facts to
// vary that its rules read, many-valued ones among them.
//
//   node grids.mjs FACTS.json CASES.jsonl SEED FOLDER      a grid for each case

import { readFileSync, writeFileSync } from "node:fs";

const [factsPath, casesPath, seed, folder] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(factsPath, "utf8")).list;

// A small generator of numbers from 0 up to 1 (mulberry32).
let state = Number(seed) >>> 0;
function chance() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function takeOut(list) {
  return list.splice(Math.floor(chance() * list.length), 1)[0];
}

function answersTo({ type, choices = [] }) {
  const values = choices.map(({ value }) => value);
  const given = [];
  const others = values.filter((value) => value !== "none" && value !== "unknown");
  if (type === "whole-number") given.push(0, Math.floor(chance() * 20), 100);
  else while (given.length < 3 && others.length > 0) given.push(takeOut(others));
  if (type === "many" && given.length > 1) given.push([given[0], given[1]]);
  for (const value of ["none", "unknown"]) if (values.includes(value) && chance() < 0.5) given.push(value);
  if (chance() < 0.7) given.push(null);
  return given.filter((value, i) => given.indexOf(value) === i);
}

readFileSync(casesPath, "utf8").trim().split("\n").forEach((line, i) => {
  const left = [...questions];
  const vary = {};
  for (let rows = 1; ; ) {
    const question = takeOut(left);
    const answers = answersTo(question);
    if (rows * answers.length > 200) break;
    rows *= answers.length;
    vary[question.id] = answers;
  }
  const plain = ([, answer]) => typeof answer !== "object" || Array.isArray(answer);
  const base = Object.fromEntries(Object.entries(JSON.parse(line).facts).filter(plain));
  writeFileSync(`${folder}/${i + 1}.json`, JSON.stringify({ base, vary }));
});
