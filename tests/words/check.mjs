// Whether the Indonesian words of questions and reasons are those that people use; prints TAP.
//
//   node check.mjs FACTS.json RULES.json TERMS.json
//
// The files are what `facts`, `rules` and `terms --to json` write. jargon.txt lists words with what to say instead; in parentheses they may stand
// as the source's term beside the plain one.

import { readFileSync } from "node:fs";

const at = (name) => new URL(name, import.meta.url);
const lines = (name) => readFileSync(at(name), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const [facts, rules, terms] = process.argv.slice(2, 5).map((file) => JSON.parse(readFileSync(file, "utf8")));
const LONGEST = { question: 120, label: 60, reason: 160, explained: 130, counts: 260, definition: 130, choice: 80 }; // what counts as each answer needs more room

const jargon = lines("jargon.txt").map((line) => {
  const word = line.slice(0, line.indexOf(":"));
  const exact = word.endsWith("$");
  const bare = exact ? word.slice(0, -1) : word;
  return { word: bare, pattern: new RegExp(`(?<![\\p{L}-])${bare}${exact ? "(?![\\p{L}-])" : ""}`, bare === bare.toUpperCase() ? "u" : "iu") };
});

const texts = [
  ...facts.list.map(({ id, question }) => ["question", id, question.id]),
  ...facts.list.flatMap(({ id, label, choices }) => [["label", id, label.id], ...choices.map((one) => ["label", `${id} ${one.value}`, one.label.id])]),
  ...facts.list.flatMap(({ id, explained }) =>
    Object.entries(explained ?? {}).map(([part, text]) => [part === "counts" ? part : "explained", `${id} ${part}`, text.id])),
  ...facts.list.flatMap(({ id, choices }) => choices.map(({ value, means }) => ["choice", `${id} ${value}`, means.id ?? ""])),
  ...rules.list.map(({ id, text }) => ["reason", id, text.id]),
  ...terms.list.map(({ term, note }) => ["definition", term.id, note.id]),
];
const found = texts.flatMap(([kind, id, text]) => {
  const read = text.replace(/\([^)]*\)/g, "");
  return [
    ...jargon.filter(({ pattern }) => pattern.test(read)).map(({ word }) => `${kind} ${id}: ${word}`),
    ...(text.length > LONGEST[kind] ? [`${kind} ${id}: long`] : []),
  ];
});

function report(name, complaints) {
  console.log(`${complaints.length > 0 ? "not ok" : "ok"} - ${name}`);
  for (const complaint of complaints) console.log(`# ${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
}

report(`${texts.length} texts were read`, texts.length > 500 ? [] : ["too few"]);
report("no text holds jargon or is long", found);
report("jargon is noticed", jargon.every(({ word, pattern }) => pattern.test(`Adakah ${word} di sini?`)) ? [] : ["a word is not"]);
report("every question is explained", facts.list.filter(({ explained }) => !explained).map(({ id }) => id));
const own = ({ type, choices }) => (type === "one" || type === "many" ? choices.filter(({ value }) => value !== "unknown") : []);
const mute = ({ means }) => !means.id || !means.en;
report(
  "every choice says what it means in both languages",
  facts.list.flatMap((fact) => own(fact).filter(mute).map(({ value }) => `${fact.id} ${value}`)),
);
report("every term has a definition in both languages", terms.list.filter(({ note }) => !note.id || !note.en).map(({ term }) => term.id));
