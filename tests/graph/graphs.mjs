// Reads graphs as strictly as their languages allow and compares them: with each other, and with what the exports say.
//
//   node graphs.mjs same    DOT MERMAID                    both hold the same nodes, labels, edges and groups
//   node graphs.mjs rules   DOT RULES FACTS                the edges of the whole rule base are its cross references
//   node graphs.mjs around  DOT RULES FACTS ID DEPTH       what lies around a question, rule or subject (DEPTH 0: all of it)
//   node graphs.mjs case    DOT RESULT [SUBJECT]           the edges of a case are the firings of its result (with derivations)
//   node graphs.mjs labels  DOT RULES en|id                every rule has its own reason as label, whatever stands in it
//
// Prints one line that says how much was compared. Exit: 0 as it should be, 1 not, 64 wrong use.

import { readFileSync } from "node:fs";

const read = (file) => readFileSync(file, "utf8");
const json = (file) => JSON.parse(read(file));

// ---------------------------------------------------------------- DOT, as the grammar of Graphviz has it

const DOT_TOKENS = /\s+|(?<word>[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?(?:\.\d+|\d+(?:\.\d*)?))|"(?<quoted>(?:[^"\\]|\\[^])*)"|(?<sign>->|[{}[\]=;,])/guy;

function dotTokens(text) {
  const tokens = [];
  DOT_TOKENS.lastIndex = 0;
  while (DOT_TOKENS.lastIndex < text.length) {
    const at = DOT_TOKENS.lastIndex, found = DOT_TOKENS.exec(text);
    if (!found) throw new Error(`DOT: cannot read ${JSON.stringify(text.slice(at, at + 40))}`);
    const { word, quoted, sign } = found.groups;
    if (quoted !== undefined) tokens.push({ id: quoted.replaceAll('\\"', '"') });
    else if (word) tokens.push({ id: word, keyword: word.toLowerCase() });
    else if (sign) tokens.push({ sign });
  }
  return tokens;
}

// A label's own escapes: only those for a line break and for a backslash are wanted, and no entity but the ampersand's.
function dotLabel(text) {
  const escapes = { "\\n": "\n", "\\\\": "\\" };
  if (/&(?!amp;)/.test(text)) throw new Error(`DOT: an entity in ${text}`);
  return text.replace(/\\[^]/g, (escape) => {
    if (!(escape in escapes)) throw new Error(`DOT: the escape ${escape} in ${text}`);
    return escapes[escape];
  }).replaceAll("&amp;", "&");
}

function parseDot(text) {
  const tokens = dotTokens(text), graph = { nodes: new Map(), edges: [], groups: new Map() };
  let at = 0;
  const sign = (wanted) => tokens[at]?.sign === wanted && ++at > 0;
  const expect = (wanted) => { if (!sign(wanted)) throw new Error(`DOT: ${wanted} expected before ${JSON.stringify(tokens.slice(at, at + 4))}`); };
  const id = () => { if (tokens[at]?.id === undefined) throw new Error("DOT: an id expected"); return tokens[at++].id; };
  const attributes = () => {
    const all = {};
    while (sign("[")) {
      while (!sign("]")) {
        const name = id();
        expect("=");
        all[name] = id();
        sign(",") || sign(";");
      }
    }
    return all;
  };
  const block = (group) => {
    expect("{");
    while (!sign("}")) {
      const keyword = tokens[at]?.keyword;
      if (keyword === "subgraph") {
        at++;
        const name = id();
        graph.groups.set(name, "");
        block(name);
      } else if (["graph", "node", "edge"].includes(keyword)) {
        at++;
        attributes();
      } else {
        const first = id();
        if (sign("=")) {
          if (first === "label" && group) graph.groups.set(group, dotLabel(id()));
          else if (first === "label") graph.title = dotLabel(id());
          else id();
        } else if (sign("->")) {
          const to = id(), { label = "", style } = attributes();
          graph.edges.push({ from: first, to, label: dotLabel(label), absent: style === "dashed" });
        } else {
          if (graph.nodes.has(first)) throw new Error(`DOT: ${first} stands twice`);
          graph.nodes.set(first, { label: dotLabel(attributes().label), group: group.replace(/^cluster /, "") });
        }
      }
      sign(";");
    }
  };
  if (tokens[at++]?.keyword !== "digraph") throw new Error("DOT: digraph expected");
  id();
  block("");
  if (at !== tokens.length) throw new Error("DOT: something stands behind the graph");
  return graph;
}

// ---------------------------------------------------------------- Mermaid: the part of its flowcharts that is used, and nothing else

const NODE = "((?:[A-Za-z0-9._]|-(?=[A-Za-z0-9]))+)";
const TEXT = '"((?:[^"<>&;\\\\[\\]{}|`#%]|#\\d+;|<br/>)*)"';
const SHAPES = [["\\(\\[", "\\]\\)"], ["\\[", "\\]"], ["\\{\\{", "\\}\\}"], ["\\[\\[", "\\]\\]"], ["\\(", "\\)"]];
const LINES = [
  [/^ {2}classDef [a-z]+ [a-z-]+:[^ ;]+(?:,[a-z-]+:[^,;]+)*$/, () => {}],
  [new RegExp(`^ {2}subgraph group\\.${NODE} \\[${TEXT}\\]$`), (graph, [, id, label]) => { graph.open = id; graph.groups.set(`cluster ${plainId(id)}`, plainText(label)); }],
  [/^ {2}end$/, (graph) => { graph.open = undefined; }],
  [new RegExp(`^ {2}class group\\.${NODE} stage$`), () => {}],
  ...SHAPES.map(([open, close]) => [new RegExp(`^ {4}${NODE}${open}${TEXT}${close}:::[a-z]+$`), (graph, [, id, label]) =>
    graph.nodes.set(plainId(id), { label: plainText(label), group: plainId(graph.open) })]),
  [new RegExp(`^ {2}${NODE} (-->|-\\.->)(?:\\|${TEXT}\\|)? ${NODE}$`), (graph, [, from, arrow, label, to]) =>
    graph.edges.push({ from: plainId(from), to: plainId(to), label: plainText(label ?? ""), absent: arrow === "-.->" })],
];

const plainId = (id) => id.replace(/^rule\./, "").replaceAll(".", " ").replace(/_([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

// Mermaid looks for these before it knows what a label is.
function plainText(label) {
  if (/:(?! )/.test(label.replaceAll(": ", ""))) throw new Error(`Mermaid: a bare colon in ${label}`);
  return label.replaceAll("<br/>", "\n").replace(/#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function parseMermaid(text) {
  const graph = { nodes: new Map(), edges: [], groups: new Map() };
  const head = /^---\ntitle: ("(?:[^"\\\n]|\\["\\])*")\nconfig:\n {2}flowchart:\n {4}wrappingWidth: \d+\n---\nflowchart LR\n/.exec(text);
  if (!head) throw new Error("Mermaid: the head is not as it should be");
  graph.title = JSON.parse(head[1]);
  for (const line of text.slice(head[0].length).trimEnd().split("\n")) {
    const form = LINES.find(([pattern]) => pattern.test(line));
    if (!form) throw new Error(`Mermaid: cannot read ${line}`);
    form[1](graph, form[0].exec(line));
  }
  return graph;
}

// ---------------------------------------------------------------- comparing

function compare(what, expected, said) {
  const lacking = [...expected].filter((line) => !said.has(line)), extra = [...said].filter((line) => !expected.has(line));
  for (const line of lacking.slice(0, 10)) console.log(`# ${what}: not drawn: ${line}`);
  for (const line of extra.slice(0, 10)) console.log(`# ${what}: drawn, but not so: ${line}`);
  if (expected.size === 0) console.log(`# ${what}: nothing to compare`);
  if (lacking.length + extra.length > 0 || expected.size === 0) process.exitCode = 1;
  return `${expected.size} ${what}`;
}

const edgesOf = (graph) => new Set(graph.edges.map(({ from, to, absent }) => `${from} ${absent ? "-.->" : "-->"} ${to}`));
const edge = (from, to, absent) => `${from} ${absent ? "-.->" : "-->"} ${to}`;

function same(dotFile, mermaidFile) {
  const [a, b] = [parseDot(read(dotFile)), parseMermaid(read(mermaidFile))];
  const lines = (graph) => new Set([`title ${graph.title}`, ...[...graph.nodes].map((node) => JSON.stringify(node)), ...[...graph.groups].map((group) => JSON.stringify(group)),
    ...graph.edges.map((line) => JSON.stringify(line))]);
  for (const { from, to } of a.edges)
    if (!a.nodes.has(from) || !a.nodes.has(to)) throw new Error(`an edge without a node: ${from} -> ${to}`);
  return compare("nodes, groups and edges", lines(a), lines(b));
}

// Every edge that the cross references call for; `name` says how a conclusion is drawn.
function references(book, questions, name) {
  const edges = [];
  for (const fact of questions.list)
    for (const { rule, test } of fact["used-by"]) edges.push([`answer ${fact.id}`, rule, test === "absent"]);
  for (const conclusion of book.conclusions) {
    for (const { rule } of conclusion["concluded-by"]) edges.push([rule, name(conclusion), false]);
    for (const { rule, test } of conclusion["read-by"]) edges.push([name(conclusion), rule, test === "absent"]);
  }
  return edges;
}

const weighs = ({ name }) => !name.startsWith("finding ");

function rules(dotFile, rulesFile, factsFile) {
  const graph = parseDot(read(dotFile)), book = json(rulesFile), questions = json(factsFile);
  const name = (c) => (weighs(c) ? c.name.split(" ").map((word, place) => (place === 1 ? "*" : word)).join(" ") : c.name);
  const expected = references(book, questions, name);
  compare("questions", new Set(questions.list.map(({ id }) => `answer ${id}`)), new Set([...graph.nodes.keys()].filter((id) => id.startsWith("answer "))));
  return compare("edges", new Set(expected.map((line) => edge(...line))), edgesOf(graph));
}

// The same as the program, found over the list of references: upstream through so many rules, and what is fed directly.
function around(dotFile, rulesFile, factsFile, id, depth) {
  const graph = parseDot(read(dotFile)), book = json(rulesFile), questions = json(factsFile);
  const all = references(book, questions, (c) => c.name), drawn = new Set();
  const isRule = new Set(book.list.map((rule) => rule.id));
  const about = (c) => c.subject === id, findings = book.conclusions.filter((c) => about(c) && !weighs(c)).map((c) => c.name);
  const into = (to) => all.filter((line) => line[1] === to).map(([from]) => from), out = (from) => all.filter((line) => line[0] === from).map(([, to]) => to);
  // Breadth first: a rule takes one of the rules that are left, a conclusion or question none.
  const upstream = (start, left) => {
    let level = start;
    start.forEach((node) => drawn.add(node));
    const seen = new Set(start);
    while (level.length > 0) {
      const next = [];
      for (const node of level)
        for (const from of into(node)) {
          if (seen.has(from) || (isRule.has(from) && left === 0)) continue;
          seen.add(from);
          drawn.add(from);
          next.push(from);
        }
      if (next.some((node) => isRule.has(node))) left--;
      level = next;
    }
  };
  const readers = (names) => {
    for (const name of names) {
      out(name).forEach((rule) => drawn.add(rule));
      const { subject } = book.conclusions.find((c) => c.name === name);
      for (const c of book.conclusions.filter((other) => weighs(other) && other.subject === subject))
        [c.name, ...into(c.name)].forEach((node) => drawn.add(node));
    }
  };
  const most = depth > 0 ? depth : Infinity;
  if (isRule.has(id)) {
    upstream([id], most - 1);
    out(id).forEach((node) => drawn.add(node));
    readers(out(id));
  }
  if (questions.list.some((fact) => fact.id === id)) {
    drawn.add(`answer ${id}`);
    for (const rule of out(`answer ${id}`)) [rule, ...out(rule)].forEach((node) => drawn.add(node));
  }
  upstream(findings, most);
  readers(findings);
  const expected = all.filter(([from, to]) => drawn.has(from) && drawn.has(to)).map((line) => edge(...line));
  compare("nodes", drawn, new Set(graph.nodes.keys()));
  return compare("edges", new Set(expected), edgesOf(graph));
}

// A fact of a derivation, without the rule (and, of an objection, the rule behind it) that stands at its end.
const OWN = { objection: 2, finding: 1, standing: 1 };
const node = (fact) => fact.split(" ").slice(0, -(OWN[fact.split(" ")[0]] ?? 0) || undefined).join(" ");
const by = (fact) => fact.split(" ").at(-1);

function derivation(dotFile, resultFile, subject) {
  const graph = parseDot(read(dotFile)), { derivations } = json(resultFile), wanted = new Set();
  const subjectOf = (fact) => fact.split(" ")[fact.startsWith("finding ") ? 2 : 1];
  const queue = derivations.map(({ fact }) => fact).filter((fact) => !subject || subjectOf(fact) === subject);
  for (const fact of queue) {
    if (wanted.has(fact)) continue;
    wanted.add(fact);
    for (const firing of derivations) if (firing.fact === fact) queue.push(...firing.matched);
  }
  const expected = new Set();
  for (const { fact, matched, absent } of derivations) {
    if (!wanted.has(fact)) continue;
    const rule = `${by(fact)} ${node(fact)}`;
    expected.add(edge(rule, node(fact), false));
    for (const other of matched) expected.add(edge(node(other), rule, false));
    for (const pattern of absent) expected.add(edge(`not ${pattern}`, rule, true));
  }
  return compare("edges", expected, edgesOf(graph));
}

function labels(dotFile, rulesFile, language) {
  const graph = parseDot(read(dotFile)), book = json(rulesFile);
  const flat = (text) => text.split(/\s+/).filter(Boolean).join(" ");
  return compare("labels", new Set(book.list.map((rule) => flat(`${rule.id} ${rule.text[language]}`))),
    new Set(book.list.map((rule) => flat(graph.nodes.get(rule.id)?.label ?? "no node"))));
}

const commands = { same, rules, around, case: derivation, labels };
const [command, ...files] = process.argv.slice(2);
if (!commands[command] || files.length < 2) {
  console.error("usage: node graphs.mjs same|rules|around|case|labels FILE...");
  process.exit(64);
}
try {
  console.log(commands[command](...files));
} catch (error) {
  console.log(`# ${error.message}`);
  process.exitCode = 1;
}
