// Rule bases of somebody who means harm: each adds one file to the rule base of the tests, or writes one anew, and must be refused, or stopped,
// with this status and this message, in this time. Prints TAP.
//
//     node tests/hostile/hostile.mjs PROGRAM [NAME]...
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [program, ...wanted] = process.argv.slice(2);
const limit = { seconds: 30, output: 1 << 20 };
const many = (count, text) => Array.from({ length: count }, (_, i) => text(i)).join("");
const id = (i) => String(i).padStart(6, "0");
const note = (rule) => `(deffacts MAIN::${rule} (rule-note (rule ${rule}) (origin ext) (source "PROJECT") (id "Alasan") (en "Reason")))\n`;
const caution = (rule, value = "nil") => `(assert (finding (kind caution) (subject ext-refer) (value ${value}) (strength moderate) (by ${rule})))`;
const rule = (conditions, conclusion = caution("zz-01"), name = "ADVISE::zz-01") =>
    `${note("zz-01")}(defrule ${name}\n   ${conditions}\n   => ${conclusion})\n`;
const yes = "(answer (to felt-need) (is yes))";
const words = (text) => ({ "facts/zz.clp": `(deffacts MAIN::zz ${text})\n` });
const rules = (text) => ({ "rules/zz.clp": text });
const when = (conditions, conclusion) => rules(rule(conditions, conclusion));
const letters = (i) => [0, 0, 0, 0].map((_, at) => String.fromCharCode(65 + (Math.floor(i / 26 ** at) % 26))).join("");
const question = (i) =>
    `(question (fact zz-${id(i)}) (topic client) (type yes-no) (order ${i + 100000}) (ask-when "always") (id "a?") (en "b?") (feeds nil))\n`;
const files = (count, size, text) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`rules/zz${id(i)}.clp`, text(i, size)]));
const manyRules = (count, conditions) =>
    Object.fromEntries(
        Array.from({ length: Math.ceil(count / 2000) }, (_, part) => [
            `rules/zz${part}.clp`,
            many(Math.min(2000, count - part * 2000), (i) => {
                const name = `zz-${id(part * 2000 + i)}`;
                return `${note(name)}(defrule ADVISE::${name} ${conditions} => ${caution(name)})\n`;
            }),
        ]),
    );

// Constructs and functions of CLIPS that reach files, programs or the terminal, or never end.
const constructs = {
    deffunction: "(deffunction MAIN::f () (system \"true\"))",
    "endless deffunction": "(deffunction MAIN::f () (while TRUE do))",
    defglobal: "(defglobal MAIN ?*x* = (system \"true\"))",
    defgeneric: "(defgeneric MAIN::f)",
    defmethod: "(defmethod MAIN::f ((?x INTEGER)) (f ?x))",
    defclass: "(defclass MAIN::A (is-a USER))",
    definstances: "(definstances MAIN::a (of USER))",
    "defmessage-handler": "(defmessage-handler USER f () (exit))",
    defmodule: "(defmodule ZZ (import MAIN ?ALL))",
    "deftemplate among rules": "(deftemplate MAIN::zz (slot a))",
    "a command": "(exit)",
    "a command to run": "(system \"true\")",
    "a file to load": "(load \"/etc/passwd\")",
    "a batch": "(batch* \"/etc/passwd\")",
};
const conditions = {
    "test with a function": `${yes} (test (system "true"))`,
    "a predicate that opens a file": "(answer (to felt-need) (is ?x&:(open \"/etc/passwd\" f)))",
    "a return value": "(answer (to felt-need) (is =(exit)))",
    "a predicate that evaluates text": "(answer (to felt-need) (is ?x&:(eval \"(exit)\")))",
    "a fact address": `?f <- ${yes}`,
    logical: `(logical ${yes})`,
    or: `(or ${yes} (answer (to felt-need) (is no)))`,
    "not around and": `(not (and ${yes} ${yes}))`,
    forall: `(forall ${yes} ${yes})`,
    "an implied template": "(zz a b)",
    "a multislot": "(answer (to felt-need) (is $?x))",
    "deep negation": "(not ".repeat(200) + yes + ")".repeat(200),
    "salience": `(declare (salience (exit))) ${yes}`,
    "33 conditions": yes.repeat(33),
    "no condition": "",
};
const conclusions = {
    "two conclusions": `${caution("zz-01")} ${caution("zz-01")}`,
    retract: "(retract 1)",
    exit: "(exit)",
    system: "(system \"true\")",
    printout: '(printout t "x")',
    "an endless loop": "(while TRUE do)",
    "a fact with a function": caution("zz-01", "=(exit)"),
    "text that is built": '(build "(defrule x => (exit))")',
    "a removed rule": "(undefrule *)",
    focus: "(focus MAIN)",
};

const bases = [
    ...Object.entries(constructs).flatMap(([name, text]) => [
        [`${name}, in rules`, rules(text), 78, /is not allowed here|not one of|is not the right/],
        [`${name}, in facts`, { "facts/zz.clp": text }, 78, /is not allowed here|CLIPS|template/],
    ]),
    ...Object.entries(conditions).map(([name, text]) => [`condition: ${name}`, when(text), 78, /zz\.clp:\d+/]),
    ...Object.entries(conclusions).map(([name, text]) => [`conclusion: ${name}`, when(yes, text), 78, /zz\.clp:\d+/]),

    // Budgets
    ["65 stages", { "rules/ORDER": many(65, (i) => letters(i) + "\n") }, 75, /more than 64 stages/],
    ["10,000 stages", { "rules/ORDER": many(10000, (i) => letters(i) + "\n") }, 75, /more than 64 stages/],
    ["10,001 rules", manyRules(10001, yes), 75, /more than 10000 rules/],
    ["39,000 rules", manyRules(39000, yes), 75, /more than 10000 rules/],
    ["50,001 facts", words(""), 75, /more than 50000 facts/],
    ["2,001 questions", { "facts/zz.clp": `(deffacts MAIN::zz ${many(2001, question)})` }, 75, /more than 2000 questions/],
    ["1,001 files", files(1001, 0, (i) => `; ${i}\n`), 75, /more than 1000 files in a folder/],
    ["17 files of 1 MiB", files(17, 1 << 20, (_, size) => ";" + "x".repeat(size - 2) + "\n"), 75, /more than 16777216 bytes in all files/],
    ["a file of more than 1 MiB", rules(";" + "x".repeat(1 << 20)), 78, /at most 1 MiB/],

    // Combinations
    ["answers without a constraint", when(many(5, (i) => `(answer (to ?a${i}) (is ?b${i}))`)), 78, /no fact is named/],
    ["8 findings without a constraint", when(many(8, (i) => `(finding (kind assessment) (subject ?a${i}))`)), 78, /too many combinations/],
    ["objections on objections", when("(objection) (objection) (objection) (finding (kind caution))"), 78, /too many combinations/],
    ["variables that nothing ties", when(many(4, (i) => `(finding (kind caution) (subject ?a${i}) (by ?b${i}))`)), 78, /too many combinations/],

    // Texts
    ["a NUL", rules(`${rule(yes)}\0(exit)`), 78, /zz\.clp:/],
    ["no UTF-8", rules(Buffer.concat([Buffer.from("; "), Buffer.from([0xff, 0xfe, 0x0a])])), 78, /zz\.clp:/],
    ["UTF-8 of a surrogate", rules(Buffer.from([0x3b, 0xed, 0xa0, 0x80, 0x0a])), 78, /zz\.clp:/],
    ["nesting without an end", rules("(".repeat(500000)), 78, /zz\.clp:/],
    ["closing without an end", rules(")".repeat(500000)), 78, /zz\.clp:/],
    ["13 levels", rules("(".repeat(13) + "a" + ")".repeat(13)), 78, /zz\.clp:/],
    ["a text without an end", rules('"' + "x".repeat(100000)), 78, /zz\.clp:/],
    ["a word of 100,000 bytes", rules(`(deffacts MAIN::${"x".repeat(100000)})`), 78, /zz\.clp:/],
    ["an open parenthesis", rules(rule(yes).slice(0, -3)), 78, /zz\.clp:/],
    ["control sequences in a name", rules(`(defrule ADVISE::zz\x1b]0;x\x07 ${yes} => ${caution("zz-01")})`), 78, /zz\.clp:/],
    ["colons that CLIPS stumbles over", rules("(e(::x"), 78, /zz\.clp:/],
    ["a name of another module", rules(rule(yes, caution("zz-01"), "ZZ::zz-01")), 78, /stage/],
    ["the same rule twice", rules(rule(yes) + rule(yes)), 78, /defined before|twice|given twice/],
    ["a rule of the name of another", rules(rule(yes, caution("lev-01"), "ADVISE::lev-01")), 78, /defined before/],

    // Words
    ["a template with another slot", { "facts/templates.clp": "(deftemplate MAIN::answer (slot to) (slot is) (slot zz))\n" }, 78, /template/],
    ["no templates", { "facts/templates.clp": "; none\n" }, 78, /template/],
    ["a default that is run", { "facts/templates.clp": "(deftemplate MAIN::answer (slot to (default-dynamic (exit))) (slot is))\n" }, 78, /template/],
    ["an answer as a word", words("(answer (to felt-need) (is yes))"), 78, /answers come from cases|cannot hold/],
    ["a finding as a word", words("(finding (kind caution) (subject x) (value nil) (strength weak) (by y))"), 78, /cannot hold|come from/],
    ["a function in a slot", words('(label (of zz) (value nil) (id =(exit)) (en "b"))'), 78, /zz\.clp:/],
    ["a variable in a slot", words('(label (of ?x) (value nil) (id "a") (en "b"))'), 78, /zz\.clp:/],
    ["65 values of a question", words(question(0).replace("yes-no", "one") + many(65, (i) => `(choice (fact zz-000000) (value v${i}) (id "a ${i}") (en "b ${i}"))\n`)), 78, /zz\.clp:/],
    ["an ask-when in a circle of brackets", words(question(0).replace("always", "(".repeat(1000))), 78, /zz\.clp:/],

    // Files
    ["VERSION of 100 KB", { "rules/VERSION": "1".repeat(100000) }, 78, /not a version/],
    ["ORDER that is empty", { "rules/ORDER": "" }, 78, /empty/],
    ["ORDER with MAIN", { "rules/ORDER": "MAIN\n" }, 78, /not the name of a stage/],
    ["ORDER with a NUL", { "rules/ORDER": "ASSESS\n\0\n" }, 78, /NUL/],
    ["ORDER with a construct", { "rules/ORDER": "ASSESS)(exit\n" }, 78, /not the name of a stage/],
    ["a device as a file", { "rules/zz.clp": ["link", "/dev/zero"] }, 78, /not a regular file/],
    ["a terminal as a file", { "rules/zz.clp": ["link", "/dev/tty"] }, 78, /zz\.clp/],
    ["a folder as a file", { "rules/zz.clp": ["folder"] }, 78, /zz\.clp/],
];

// More facts than fit one file.
bases.find(([name]) => name === "50,001 facts")[1] = Object.fromEntries(
    Array.from({ length: 7 }, (_, part) => [
        `facts/zz${part}.clp`,
        `(deffacts MAIN::zz-${part}\n${many(8000, (i) => `(label (of zz-${part}-${id(i)}) (value nil) (id "a ${part} ${i}") (en "b ${part} ${i}"))\n`)})\n`,
    ]),
);

const root = mkdtempSync(join(tmpdir(), "hostile-"));
const env = { ...process.env, LC_ALL: "C.UTF-8", XDG_CACHE_HOME: join(root, "cache"), XDG_CONFIG_HOME: join(root, "config"), HOME: root };
delete env.LANGUAGE;
const run = (words, input) =>
    spawnSync(program, ["--lang", "en", ...words, "--rules", join(root, "rules"), "--facts", join(root, "facts")], {
        env, input, encoding: "utf8", timeout: limit.seconds * 1000, maxBuffer: limit.output,
    });
let number = 0, failed = 0;
const say = (holds, name, ...why) => {
    failed += !holds;
    console.log(`${holds ? "ok" : "not ok"} ${++number} - ${name}`);
    for (const line of holds ? [] : why.join("\n").split("\n").slice(0, 12)) console.log(`# ${line}`);
};
const put = (edits) => {
    for (const folder of ["rules", "facts"]) {
        rmSync(join(root, folder), { recursive: true, force: true });
        cpSync(join("tests/base", folder), join(root, folder), { recursive: true });
    }
    for (const [path, text] of Object.entries(edits)) {
        const file = join(root, path);
        if (!Array.isArray(text)) writeFileSync(file, text);
        else if (text[0] === "link") symlinkSync(text[1], file);
        else mkdirSync(file);
    }
};
// Printable, apart from ends of lines.
const clean = (text) => !/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(text);

for (const [name, edits, status, message] of bases) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    put(edits);
    const start = Date.now();
    const done = run(["facts", "felt-need"]);
    const time = (Date.now() - start) / 1000;
    const good = done.status === status && done.stdout === "" && message.test(done.stderr) && clean(done.stderr);
    say(good, name, `status ${done.status}, signal ${done.signal}, ${time} s`, done.stdout.slice(0, 200), done.stderr.slice(0, 600));
}

// What is let in may be large, and all its rules may fire.
if (wanted.length === 0) {
    put(manyRules(3000, yes));
    const start = Date.now();
    const done = run(["advise", "-"], '{"facts": {"felt-need": "yes"}}');
    say(done.status === 0 && Date.now() - start < limit.seconds * 1000, "3,000 rules load and advise", done.stderr, `status ${done.status}`);
}
rmSync(root, { recursive: true, force: true });
console.log(`1..${number}`);
process.exitCode = failed > 0 ? 1 : 0;
