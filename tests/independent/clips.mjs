// Has the plain shell of CLIPS draw the conclusions, and compares.
//
//   node clips.mjs PROGRAM.clp CASES.jsonl RESULTS.jsonl
//
// PROGRAM  what `intervensi rules --to clips` prints; the case at its end is put to one side
// CASES    one case a line, canonical ids; `unknown` and null only where the vocabulary lists `unknown`
// RESULTS  what `intervensi advise --to json` says of these cases, one object a line
//
// It reads the program as CLIPS does and shares nothing with the reasoner beside it. Every finding is compared with all its rules and its
// highest strength, every action with its standing.
//
// Exit: 0 all agree, 1 a difference, 64 wrong use, 65 CLIPS says something else than findings.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SHOWN = 20;
const STRENGTHS = ["absolute", "required", "strong", "moderate", "weak", "conditional"];      // high to low

const [program, casesPath, resultsPath] = process.argv.slice(2);
if (!resultsPath) {
  console.error("usage: node clips.mjs PROGRAM.clp CASES.jsonl RESULTS.jsonl");
  process.exit(64);
}
const lines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));

function sayCase({ facts }) {
  const said = [];
  for (const [fact, raw] of Object.entries(facts)) {
    const value = raw !== null && typeof raw === "object" && !Array.isArray(raw) ? raw.value : raw;
    for (const one of [value].flat()) {
      if (typeof one === "boolean") said.push(`(assert (answer (to ${fact}) (is ${one ? "yes" : "no"})))`);
      else if (one === null) said.push(`(assert (answer (to ${fact}) (is unknown)))`);
      else if (typeof one === "number") said.push(`(assert (measure (of ${fact}) (is ${one})))`);
      else said.push(`(assert (answer (to ${fact}) (is ${one})))`);
    }
  }
  return said;
}

// What CLIPS prints of each case, line by line.
function run(cases) {
  const folder = mkdtempSync(join(tmpdir(), "clips-"));
  const file = join(folder, "all.clp");
  const rules = readFileSync(program, "utf8").split("\n; The case.\n")[0];
  const told = cases.flatMap((one) => ["(reset)", ...sayCase(one), "(consult)", '(printout t "end" crlf)']);
  writeFileSync(file, [rules, ...told, "(exit)", ""].join("\n"));
  const { stdout, status } = spawnSync("clips", ["-f2", file], { encoding: "utf8", maxBuffer: 2 ** 30 });
  rmSync(folder, { recursive: true });
  if (status !== 0 || stdout === null) {
    console.log(`# clips ended with status ${status}`);
    process.exit(65);
  }
  return stdout.split("\nend\n").map((part) => part.replace(/^end\n/, "").split("\n").filter(Boolean));
}

function read(printed) {
  const findings = new Map(), standings = new Map();
  for (const line of printed) {
    const [template, ...slots] = line.split(" ");
    if (template === "standing") standings.set(slots[0], slots[1]);
    else if (template === "finding" && slots.length === 5) {
      const name = slots.slice(0, 3).join(" ");
      const row = findings.get(name) ?? { strengths: [], rules: new Set() };
      row.strengths.push(STRENGTHS.indexOf(slots[3]));
      row.rules.add(slots[4]);
      findings.set(name, row);
    } else {
      console.log(`# clips says: ${line}`);
      process.exit(65);
    }
  }
  for (const [name, { strengths, rules }] of findings)
    findings.set(name, `${STRENGTHS[Math.min(...strengths)]} by ${[...rules].sort().join(" ")}`);
  return { findings, standings };
}

const readResult = (result) => ({
  findings: new Map(result.findings.map((f) => [`${f.kind} ${f.subject} ${f.value ?? "nil"}`, `${f.strength} by ${f.rules.join(" ")}`])),
  standings: new Map(result.recommendations.map((r) => [r.subject, r.standing])),
});

const cases = lines(casesPath), results = lines(resultsPath), printed = run(cases);
const told = [];
let findings = 0, standings = 0;
for (const [at, one] of cases.entries()) {
  const clips = read(printed[at] ?? []), engine = readResult(results[at]);
  findings += clips.findings.size;
  standings += clips.standings.size;
  for (const what of ["findings", "standings"])
    for (const name of new Set([...clips[what].keys(), ...engine[what].keys()]))
      if (clips[what].get(name) !== engine[what].get(name))
        told.push(`case ${one.id}: ${what} ${name}: clips ${clips[what].get(name)}, result ${engine[what].get(name)}`);
}
for (const line of told.slice(0, SHOWN)) console.log(`# ${line}`);
if (cases.length !== results.length || printed.length < cases.length) told.push("more or fewer cases");
console.log(told.length > 0 ? `${told.length} differences` : `${cases.length} cases, ${findings} findings, ${standings} standings agree`);
process.exit(told.length > 0 ? 1 : 0);
