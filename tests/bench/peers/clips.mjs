// The cases for the plain shell of CLIPS, behind the rules that `intervensi rules --to clips` prints. Prints what CLIPS loads.
//     node clips.mjs RULES.json CASES.jsonl [only] PROGRAM.clp >ALL.clp; clips -f2 ALL.clp
import { readFileSync } from "node:fs";
import { readLines } from "./ground.mjs";

const [, casesPath, ...rest] = process.argv.slice(2), only = rest.length > 1;
const yes = (value) => (value === true ? "yes" : value === false ? "no" : value ?? "unknown");
const plain = (raw) => (raw !== null && typeof raw === "object" && !Array.isArray(raw) ? raw.value : raw);
const say = (fact, one) => (typeof one === "number" ? `(assert (measure (of ${fact}) (is ${one})))` : `(assert (answer (to ${fact}) (is ${yes(one)})))`);
console.log(readFileSync(rest.at(-1), "utf8").split("\n; The case.\n")[0]);
for (const [at, { facts }] of readLines(casesPath).entries())
  console.log(["(reset)", ...Object.entries(facts).flatMap(([fact, raw]) => [plain(raw)].flat().map((one) => say(fact, one))),
    ...(only ? [] : [`(printout t "case ${at}" crlf)`, "(consult)"])].join("\n"));
console.log("(exit)");
