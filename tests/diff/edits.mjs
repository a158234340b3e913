// Edits one rule after the other, by chance but with a fixed seed, and asks `intervensi diff` over all cases of the rules' own tests:
// the rule that was edited, and no other, must be named as what leads to each change, in every case. Prints TAP.
//
//   node edits.mjs PROGRAM COUNT
//
// An edit takes a rule away or makes its conclusion weaker. Edits that do not load are passed over.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const [program, count] = [process.argv[2], Number(process.argv[3])];
const folder = mkdtempSync(join(tmpdir(), "edits-"));
const cases = join(folder, "cases.jsonl");
const RULES_DO_NOT_LOAD = 78;

let seed = 1;
const chance = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;

// Rules with their text: from the note to the next note.
function rulesOf(file) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^\(deffacts MAIN::(\S+) \(rule-note[^]*?(?=^\(deffacts|(?![^]))/gm)].map((match) => ({
    file: basename(file),
    id: match[1],
    without: text.slice(0, match.index) + text.slice(match.index + match[0].length),
    weaker: text.slice(0, match.index) + match[0].replace(/\(strength (strong|moderate)\)/g, "(strength weak)") +
      text.slice(match.index + match[0].length),
    text,
  }));
}

function complaints(id, output) {
  const report = JSON.parse(output);
  const edited = report.rules.map((rule) => rule.id).join();
  if (edited !== id) return `${edited} differ`;
  const bad = report.changes.find((change) =>
    change.unexplained > 0 || change.because.length !== 1 || change.because[0].rule !== id ||
    change.because[0].rows !== change.rows);
  return bad && JSON.stringify(bad);
}

let done = 0, changed = 0, failed = 0;
function tryEdit(rule, name, text) {
  if (text === rule.text) return;
  writeFileSync(join(folder, "rules", rule.file), text);
  const run = spawnSync(program, ["diff", "-q", "--to", "json", "--against", join(folder, "rules"), cases], { encoding: "utf8" });
  writeFileSync(join(folder, "rules", rule.file), rule.text);
  if (run.status === RULES_DO_NOT_LOAD) return;
  const wrong = run.status === 0 ? complaints(rule.id, run.stdout) : `status ${run.status}: ${run.stderr}`;
  done++;
  changed += run.status === 0 && !JSON.parse(run.stdout).equal;
  failed += Boolean(wrong);
  console.log(`${wrong ? "not ok" : "ok"} - ${rule.id} ${name}${wrong ? `\n# ${wrong}` : ""}`);
}

cpSync("rules", join(folder, "rules"), { recursive: true });
cpSync("facts", join(folder, "facts"), { recursive: true });
writeFileSync(cases, readdirSync("tests/rules").map((name) => readFileSync(join("tests/rules", name), "utf8")).join(""), { mode: 0o600 });
const rules = readdirSync("rules").filter((name) => name.endsWith(".clp")).flatMap((name) => rulesOf(join("rules", name)));
while (done < count) {
  const rule = rules[chance(rules.length)];
  tryEdit(rule, "taken away", rule.without);
  tryEdit(rule, "weaker", rule.weaker);
}
// Most rules change something in the cases of their own tests; a diff that sees nothing would pass otherwise.
const seen = changed > (done * 9) / 10;
console.log(`${seen ? "ok" : "not ok"} - ${changed} of ${done} edits change something`);
rmSync(folder, { recursive: true });
process.exit(failed > 0 || !seen ? 1 : 0);
