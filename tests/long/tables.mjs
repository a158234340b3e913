// Tables by chance, quotes and line breaks in the wrong places among them: which records there are, which are refused and where, is worked
// out here a second time, by trying from each line how many lines a record takes.
//
//   node tables.mjs PROGRAM COUNT [SEED]
//
// Prints TAP: one line for all tables.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const [program, count, seed = "1"] = process.argv.slice(2);
const folder = process.env.TMP ?? "/tmp";
let state = Number(seed) >>> 0;

// A number from 0 up to below the limit (mulberry32).
function chance(limit) {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
}
const oneOf = (list) => list[chance(list.length)];

// ---------------------------------------------------------------- tables

function table(between) {
  const cells = ["yes", "", '"a\nb"', '"a""b"', ' "x" ', "x y ", '"\n\n"', '"', 'a"b', '"a"b', '""', `"${between}\r\n"`];
  let text = `id${between}x\n`;
  for (let rows = 1 + chance(30); rows > 0; rows--)
    if (chance(10) < 7) text += `r${chance(10)}${between}${oneOf(cells)}${oneOf(["\n", "\r\n"])}`;
    else text += `${Array.from({ length: chance(13) }, () => oneOf([...'"" \n\r,;ab'])).join("")}\n`;
  return chance(10) < 3 ? text.replace(/\n+$/, "") : text;
}

// ---------------------------------------------------------------- the second reading

const blank = (character) => character === " " || character === "\t" || character === "\r";

// A cell in quotes from `at` on: what it holds and where it ends; null: the quotes do not close; undefined: something stands behind them.
function quoted(text, at, between) {
  let cell = "";
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    cell += text.slice(from, close);
    from = close + 1;
    if (text[from] === '"') {
      cell += '"';
      from++;
      continue;
    }
    while (from < text.length && text[from] !== between && blank(text[from])) from++;
    return from === text.length || text[from] === between ? { cell, end: from } : undefined;
  }
}

// The cells of a record; "open": its quotes go on in the next line; "broken".
function cellsOf(text, between) {
  const cells = [];
  for (let at = 0; ; at++) {
    while (at < text.length && text[at] !== between && blank(text[at])) at++;
    if (text[at] === '"') {
      const read = quoted(text, at, between);
      if (!read) return read === null ? "open" : "broken";
      cells.push(read.cell);
      at = read.end;
    } else {
      const found = text.indexOf(between, at);
      const end = found < 0 ? text.length : found;
      if (text.slice(at, end).includes('"')) return "broken";
      cells.push(text.slice(at, end).replace(/[ \t\r]+$/, ""));
      at = end;
    }
    if (at >= text.length) return cells;
  }
}

function recordsOf(text, between) {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const records = [];
  for (let first = 0; first < lines.length; ) {
    if ([...lines[first]].every((character) => blank(character) || character === between)) {
      first++;
      continue;
    }
    let last = first;
    let cells = cellsOf(lines[first], between);
    while (cells === "open" && last + 1 < lines.length) cells = cellsOf(lines.slice(first, ++last + 1).join("\n"), between);
    const good = Array.isArray(cells);
    records.push({ line: first + 1, cells: good ? cells : null });
    first = good ? last + 1 : first + 1;
  }
  return records;
}

function rowOf({ line, cells }) {
  if (cells === null) return [line, "bad-format"];
  if (cells.length !== 2) return [line, "ragged-row"];
  return cells[0] === "" ? [line, "missing-id"] : [cells[0], cells[1]];
}

// ---------------------------------------------------------------- both

let wrong = null;
for (let number = 0; number < Number(count) && wrong === null; number++) {
  const between = oneOf([",", ";"]);
  const text = table(between);
  const path = join(folder, "table.csv");
  writeFileSync(path, text);
  const options = ["batch", "-q", "--jobs", `${1 + chance(3)}`, "--keep", "x", "--delim", between, "--to", "jsonl", path];
  const rows = spawnSync(program, options, { encoding: "utf8" }).stdout.split("\n").filter(Boolean).map((row) => JSON.parse(row));
  const got = rows.map((row) => (row.status === "ok" ? [row.id, row.keep.x] : [row.line, row.code]));
  const wanted = recordsOf(text, between).slice(1).map(rowOf);
  if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong = { number, text, got, wanted };
}
console.log(`${wrong === null ? "ok" : "not ok"} - ${count} tables by chance have the records that a second reading finds`);
if (wrong !== null) console.log(`# ${JSON.stringify(wrong)}`);
process.exitCode = wrong === null ? 0 : 1;
