// What a release of the rule base must keep to: docs/changes/rules-released.txt remembers the last one, with a mark for each rule,
// question and source. Prints TAP.
//
//     node .ci/release.mjs PROGRAM [--strict]     whether rules/VERSION and rules/CHANGELOG.md moved with the rules; strict: a release is
//                                                 made now, so the changelog must name every id that was touched
//     node .ci/release.mjs PROGRAM --record       remembers the present rules as the last release
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {execFileSync} from "node:child_process";

const released = process.env.RELEASED ?? "docs/changes/rules-released.txt";
const folders = process.env.RULE_BASE ?? ".";
const [program, mode] = process.argv.slice(2);
const run = (...words) => JSON.parse(execFileSync(program, ["--rules", `${folders}/rules`, "--facts", `${folders}/facts`, ...words],
    {maxBuffer: 1 << 28, input: "{\"facts\": {}}"}));

// Where else an id stands is no property of it, and a program that tells more changes nothing.
const mark = (entry, ...keys) => createHash("sha256").update(JSON.stringify(keys.map((key) => entry[key]))).digest("hex").slice(0, 16);

const base = run("advise", "--to", "json", "-").rules;
const marks = new Map([
    ...run("rules", "--to", "json").list.map((rule) => [rule.id, mark(rule, "stage", "origin", "source", "text", "alternatives")]),
    ...run("facts", "--to", "json").list.map((question) => 
        [question.id, mark(question, "topic", "type", "order", "question", "label", "alias", "explained", "ask-when", "choices")]),
    ...run("sources", "--to", "json").sources.map((source) => [source.key, mark(source, "what", "status")]),
]);

if (mode === "--record") {
    writeFileSync(released, `${base.version} ${base.digest}\n${[...marks].map((pair) => pair.join(" ") + "\n").join("")}`);
    process.exit();
}

const [[oldVersion, oldDigest], ...oldMarks] = readFileSync(released, "utf8").trimEnd().split("\n").map((line) => line.split(" "));
const before = new Map(oldMarks);
const touched = [...marks.keys()].filter((id) => before.get(id) !== marks.get(id))
    .concat([...before.keys()].filter((id) => !marks.has(id)));
const number = (version) => /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);
const higher = (a, b) => a.map((n, i) => n - b[i]).find((difference) => difference !== 0) > 0;

// The text of the changelog about what came after the last release; "`a-1` to `a-4`" names those between, too.
const changelog = readFileSync(`${folders}/rules/CHANGELOG.md`, "utf8");
const first = /^## (.*)$/m.exec(changelog)?.[1].trim();
const since = changelog.slice(0, changelog.indexOf(`\n## ${oldVersion}\n`) >>> 0);
const named = new Set([...since.matchAll(/`([^`\s]+)`/g)].map((match) => match[1]));
for (const [, stem, from, to] of since.matchAll(/`([\w-]*?)(\d+)`\s+to\s+`\1(\d+)`/g))
    for (let i = Number(from); i <= Number(to); i++)
        named.add(stem + String(i).padStart(from.length, "0")).add(stem + i);
const unnamed = touched.filter((id) => !named.has(id));

let count = 0;
let failed = false;
const test = (good, name, ...why) => {
    console.log(`${good ? "ok" : "not ok"} ${++count} - ${name}`);
    why.filter(() => !good).forEach((line) => console.log(`# ${line}`));
    failed ||= !good;
};
const changed = base.digest !== oldDigest;
test(number(base.version), `the version ${base.version} has three numbers`);
test(!changed || (number(base.version) && higher(number(base.version), number(oldVersion))),
    changed ? `the rule base changed since ${oldVersion}, and rules/VERSION moved` : `the rule base is that of ${oldVersion}`,
    `it is still ${base.version}, but ${touched.length} ids changed: ${touched.slice(0, 12).join(" ")}`,
    "raise rules/VERSION: the third number if no advice changes, the second if cases stay as they are, else the first");
test(first === base.version, `rules/CHANGELOG.md begins with ${base.version}`, `it begins with "${first}"`);
if (mode === "--strict")
    test(unnamed.length === 0, `the changelog names all ${touched.length} ids that were touched`, `not named: ${unnamed.join(" ")}`);
else
    console.log(`# touched since ${oldVersion}: ${touched.length}; not named in the changelog yet: ${unnamed.length}`);
console.log(`1..${count}`);
process.exit(failed ? 1 : 0);
