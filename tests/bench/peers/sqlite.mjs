// The rules for SQLite: one INSERT … SELECT for each alternative, over all cases at once. Prints SQL.
//     node sqlite.mjs RULES.json CASES.jsonl [only] | sqlite3     with "only" nothing is decided
import { TEMPLATES, ordered } from "./ordered.mjs";

const [rulesPath, casesPath, only] = process.argv.slice(2);
const { rules, cases } = ordered(rulesPath, casesPath);
const quoted = (name) => `"${name}"`, text = (value) => `'${value}'`;

function where({ template, slots }, alias, bound) {
  const tests = [];
  for (const { slot, in: among, "not-in": not, variable, "differs-from": others, compare } of slots ?? []) {
    const column = `${alias}.${quoted(slot)}`, value = template === "measure" && slot === "is" ? String : text;
    if (among) tests.push(among.length === 1 ? `${column}=${value(among[0])}` : `${column} IN (${among.map(value)})`);
    if (not?.length) tests.push(`${column} NOT IN (${not.map(value)})`);
    for (const { op, than } of compare ?? []) tests.push(`${column}${op}${than}`);
    for (const other of others ?? []) tests.push(`${column}<>${bound.get(other)}`);
    if (variable !== undefined && bound.has(variable)) tests.push(`${column}=${bound.get(variable)}`);
    else if (variable !== undefined) bound.set(variable, column);
  }
  return tests;
}

function statement({ conditions, conclusion: { template, slots } }) {
  const from = ["one c"], tests = [], bound = new Map();
  for (const [at, condition] of conditions.entries()) {
    const alias = `t${at}`, table = `${quoted(condition.template)} ${alias}`;
    if (condition.test === "present") {
      from.push(table);
      tests.push(`${alias}.c=c.c`, ...where(condition, alias, bound));
    } else {
      const inner = [`${alias}.c=c.c`, ...where(condition, alias, new Map(bound))].join(" AND ");
      tests.push(`${condition.test === "absent" ? "NOT " : ""}EXISTS (SELECT 1 FROM ${table} WHERE ${inner})`);
    }
  }
  const values = slots.map(({ value, variable }) => (variable === undefined ? text(value) : bound.get(variable)));
  return `INSERT OR IGNORE INTO ${quoted(template)} (c,${slots.map(({ slot }) => quoted(slot))}) SELECT c.c,${values} FROM ${from}` +
    `${tests.length ? ` WHERE ${tests.join(" AND ")}` : ""};`;
}

const out = ["PRAGMA synchronous=OFF;", "BEGIN;", "CREATE TABLE one (c INTEGER PRIMARY KEY);"];
for (const [template, slots] of Object.entries(TEMPLATES)) {
  const columns = slots.map(quoted);
  out.push(`CREATE TABLE ${quoted(template)} (c,${columns},PRIMARY KEY (c,${columns})) WITHOUT ROWID;`);
  out.push(`CREATE INDEX ${quoted(`${template} all`)} ON ${quoted(template)} (${columns.slice(0, 3)},c);`);
}
for (const [at, facts] of cases.entries()) {
  out.push(`INSERT INTO one VALUES (${at});`);
  for (const [template, slots] of facts)
    out.push(`INSERT INTO ${quoted(template)} VALUES (${at},${TEMPLATES[template].map((slot) => (template === "measure" && slot === "is" ? slots[slot] : text(slots[slot])))});`);
}
if (!only) out.push("ANALYZE;", ...rules.map(statement));
out.push(`SELECT c||' finding '||kind||' '||subject||' '||value||' '||strength||' '||"by" FROM finding;`);
out.push(`SELECT c||' standing '||subject||' '||"is" FROM standing;`, "COMMIT;");
console.log(out.join("\n"));
