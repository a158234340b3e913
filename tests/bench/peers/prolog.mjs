// The rules for SWI-Prolog: one clause for each alternative, run in order over dynamic facts. Prints a program.
//     node prolog.mjs RULES.json CASES.jsonl [only] >P.pl; swipl -O -g main P.pl     with "only" nothing is decided
import { TEMPLATES, ordered } from "./ordered.mjs";

const [rulesPath, casesPath, only] = process.argv.slice(2);
const { rules, cases } = ordered(rulesPath, casesPath);
const quoted = (word) => (/^-?\d+$/.test(word) ? word : `'${word}'`);
const variableOf = (name) => `X_${name.replace(/[^A-Za-z0-9]/g, "_")}`;
const OPS = { "<=": "=<", "=": "=:=", "<>": "=\\=" };

function goal({ test, template, slots }, at) {
  const places = TEMPLATES[template].map(() => "_"), tests = [];
  for (const { slot, in: among, "not-in": not, variable, "differs-from": others, compare } of slots ?? []) {
    const place = TEMPLATES[template].indexOf(slot);
    const name = variable !== undefined ? variableOf(variable) : `V_${at}_${place}`;
    places[place] = among?.length === 1 && variable === undefined ? quoted(among[0]) : name;
    if (among && places[place] === name) tests.push(`memberchk(${name},[${among.map(quoted)}])`);
    for (const value of not ?? []) tests.push(`${name}\\==${quoted(value)}`);
    for (const other of others ?? []) tests.push(`${name}\\==${variableOf(other)}`);
    for (const { op, than } of compare ?? []) tests.push(`${name}${OPS[op] ?? op}${than}`);
  }
  const goals = [`${quoted(template)}(${places})`, ...tests].join(",");
  return test === "present" ? goals : test === "absent" ? `\\+ (${goals})` : `\\+ \\+ (${goals})`;
}

const clause = ({ conditions, conclusion: { template, slots } }, number) => {
  const value = new Map(slots.map(({ slot, value, variable }) => [slot, variable === undefined ? quoted(value) : variableOf(variable)]));
  return `rule(${number}) :- ${[...conditions.map(goal), `add(${quoted(template)}(${TEMPLATES[template].map((slot) => value.get(slot))}))`]}.`;
};
const dynamic = Object.entries(TEMPLATES).map(([template, slots]) => `${quoted(template)}/${slots.length}`);
console.log(`:- dynamic ${dynamic}.
:- style_check(-singleton).
:- style_check(-discontiguous).
add(Fact) :- Fact, !.
add(Fact) :- assertz(Fact).
clear :- ${Object.entries(TEMPLATES).map(([template, slots]) => `retractall(${quoted(template)}(${slots.map(() => "_")}))`)}.
say(N) :- forall(finding(K,S,V,T,B), format("~w finding ~w ~w ~w ~w ~w~n", [N,K,S,V,T,B])),
    forall(standing(S,I,_), format("~w standing ~w ~w~n", [N,S,I])).
main :- forall(case(N,Facts), (clear, forall(member(F,Facts), assertz(F))${only ? "" : ", forall(between(1,RULES,R), forall(rule(R), true)), say(N)"})), halt.`
  .replace("RULES", rules.length));
rules.forEach((rule, at) => console.log(clause(rule, at + 1)));
cases.forEach((facts, at) => console.log(`case(${at},[${facts.map(([template, slots]) =>
  `${quoted(template)}(${TEMPLATES[template].map((slot) => quoted(slots[slot]))})`)}]).`));
