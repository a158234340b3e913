// Reads pages as a browser and a person with a screen reader would; prints TAP.
//
//   node check.mjs SELF-TEST.html PAGE.html...
//
// Every page must be valid HTML (html-validate), accessible (axe-core over jsdom), whole in itself and readable in light and dark. jsdom
// draws nothing, so the contrast of colours is computed here from the style. SELF-TEST.html is a good page of which broken ones are
// made, one by one: each must be complained about.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";

const require = createRequire(new URL("../../build/npm/page/package.json", import.meta.url));
const { JSDOM } = require("jsdom");
const { HtmlValidate } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: { "no-inline-style": "error", "require-csp-nonce": "off", "long-title": "off" }, // a case may have a long title
});

function markup(html) {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`));
}

// What jsdom, which draws nothing, cannot tell; and regions, which take axe longest: structure() looks at them.
const UNSEEN = ["color-contrast", "target-size", "scrollable-region-focusable", "region"];

async function access(dom) {
  dom.window.document.querySelector("style").remove(); // it would be asked for every element, to no end
  dom.window.eval(axe);
  const { violations, passes } = await dom.window.axe.run(dom.window.document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(UNSEEN.map((rule) => [rule, { enabled: false }])),
  });
  if (passes.length < 15) return [`axe looked at no more than ${passes.length} rules`];
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 100)}`));
}

// Whatever could run, or fetch something from elsewhere; and links that lead nowhere.
function whole({ document }, html) {
  const found = [];
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.content ?? "";
  for (const part of ["default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'"])
    if (!policy.includes(part)) found.push(`the policy lacks ${part}`);
  if (document.querySelector("script, iframe, object, embed, img, form, base, link:not([rel=icon])")) found.push("an element that runs or fetches");
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "style") found.push(`${element.localName} ${name}`);
      if (["src", "href", "srcset", "action", "data", "poster"].includes(name) && value !== "data:," && !value.startsWith("#"))
        found.push(`${element.localName} ${name}=${value}`);
      if (name === "href" && value.startsWith("#") && !document.getElementById(value.slice(1))) found.push(`nothing is called ${value}`);
    }
  if (/url\(|@import|@font-face/.test(document.querySelector("style").textContent)) found.push("the style fetches");
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(html)) found.push("control characters");
  return found;
}

// --- Structure: an order of headings, lists and tables that can be read without seeing them.

function structure({ document }) {
  const found = [];
  const need = (what, holds) => holds || found.push(`lacks ${what}`);
  need("one h1", document.querySelectorAll("h1").length === 1);
  need("header, nav, main and footer, and nothing beside them",
    [...document.body.children].map(({ localName }) => localName).join() === "header,nav,main,footer");
  need("one main", document.querySelectorAll("main").length === 1);
  for (const section of document.querySelectorAll("main > section"))
    need(`a link to #${section.id}`, document.querySelector(`nav a[href="#${section.id}"]`));
  for (const table of document.querySelectorAll("table")) {
    need("a caption", table.caption?.textContent.trim());
    for (const head of table.querySelectorAll("th")) need("a scope", head.scope);
  }
  for (const sign of document.querySelectorAll(".standing")) need("words beside a sign", sign.textContent.trim().length > 3);
  for (const svg of document.querySelectorAll("svg"))
    need("numbers beside a picture that is hidden from those who listen", svg.getAttribute("aria-hidden") === "true" && /\d/.test(svg.closest("tr")?.textContent));
  const name = document.querySelector("h1").textContent.replace(/\s+/g, " ").trim();
  need("the name of the page in its window", document.title.toLowerCase().startsWith(name.toLowerCase()));
  return found;
}

// --- Contrast (WCAG 2.1): every colour of text against every colour of ground, in light, dark and on paper.

const GROUNDS = ["paper", "panel", "alarm"];
const NO_TEXT = ["line"];

function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const palettes = (style) =>
  [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) =>
    Object.fromEntries([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color])));

function colors({ document }) {
  const style = document.querySelector("style").textContent;
  const [light, dark, print] = palettes(style);
  const found = [];
  const rest = style.replace(/:root \{[^}]*\}/g, "");
  if (/: [^;{}]*#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(rest)) found.push("a colour without a name");
  for (const [, name] of rest.matchAll(/var\(--([a-z-]+)\)/g)) if (!(name in light)) found.push(`no colour is called ${name}`);
  for (const [name, palette] of Object.entries({ light, dark: { ...light, ...dark }, print: { ...light, ...print } })) {
    for (const text of Object.keys(light).filter((color) => ![...GROUNDS, ...NO_TEXT].includes(color)))
      for (const ground of GROUNDS) {
        const ratio = contrast(palette[text], palette[ground]);
        if (ratio < 4.5) found.push(`${name}: ${text} on ${ground} ${ratio.toFixed(2)}`);
      }
  }
  if (Object.keys(dark).length !== Object.keys(light).length) found.push("dark has other colours than light");
  return found;
}

// --- The tests.

function report(name, complaints) {
  if (complaints.length > 0) process.exitCode = 1;
  console.log(`${complaints.length > 0 ? "not ok" : "ok"} - ${name}`);
  for (const complaint of complaints.slice(0, 20)) console.log(`# ${complaint}`);
}

const parse = (html) => new JSDOM(html, { runScripts: "outside-only" });

// The English page of an example has the elements of the Indonesian one: axe, which takes longest, reads one of them.
const isTranslation = (file) => file.endsWith(".en.html") && pages.includes(file.replace(/en\.html$/, "id.html"));

async function check(file) {
  const html = readFileSync(file, "utf8");
  const dom = parse(html);
  const name = basename(file);
  report(`${name} is valid`, markup(html));
  report(`${name} runs and fetches nothing`, whole(dom.window, html));
  report(`${name} has a structure`, structure(dom.window));
  report(`${name} has enough contrast`, colors(dom.window));
  if (!isTranslation(file)) report(`${name} is accessible`, await access(dom)); // the last: it takes the style away
}

// What each broken page does, who must complain.
const BROKEN = [
  ["an element is not closed", /<\/section>/, "", markup],
  ["a paragraph stands in a list", /<li>/, "<p>x</p><li>", markup],
  ["an id is given twice", /<p class="kind">/, '<p class="kind" id="situation">', markup],
  ["a sign is not escaped", /<h1>/, "<h1>a & b", markup],
  ["a script", /<main>/, "<main><script>x</script>", whole],
  ["a picture from elsewhere", /<main>/, '<main><img src="https://example.org/x.png" alt="x">', whole],
  ["a link to another page", /href="#situation"/, 'href="https://example.org/"', whole],
  ["a link that leads nowhere", /href="#situation"/, 'href="#nowhere"', whole],
  ["an event", /<main>/, '<main onclick="x">', whole],
  ["a font from elsewhere", /<style>/, "<style>@font-face { src: url(x) }", whole],
  ["no policy", /Content-Security-Policy/, "x", whole],
  ["a control character", /<h1>/, "<h1>\u001b[31m", whole],
  ["the direction of writing turned", /<h1>/, "<h1>\u202e", whole],
  ["something beside the regions", /<main>/, "<p>x</p><main>", structure],
  ["a table without a caption", /<caption>[^<]*<\/caption>/, "", structure],
  ["a table head without a scope", / scope="col"/, "", structure],
  ["a section that the contents lack", /<li><a href="#legend">.*<\/li>/, "", structure],
  ["a standing without words", /(class="standing [a-z-]*"><span[^>]*>.<\/span>)[^<]*/, "$1", structure],
  ["grey on grey", /--muted: #[0-9a-f]{6}/, "--muted: #aaaaaa", colors],
  ["a colour of its own", /\.kind \{/, ".kind { color: #999999;", colors],
  ["no language", / lang="[a-z]*"/, "", access],
  ["a heading too deep", /<h3>/, "<h5>x</h5><h3>", access],
  ["a region without a name", /<nav aria-label="[^"]*">/, '<nav aria-labelledby="x"><ul role="list"><p>y</p></ul>', access],
];

async function complains(html, who) {
  if (who === markup) return markup(html);
  return who === access ? access(parse(html)) : who(parse(html).window, html);
}

const [selfTest, ...pages] = process.argv.slice(2);
const good = readFileSync(selfTest, "utf8");
for (const [name, pattern, instead, who] of BROKEN) {
  const broken = good.replace(pattern, instead);
  const missed = broken === good ? ["nothing was broken"] : (await complains(broken, who)).length === 0 ? ["no complaint"] : [];
  report(`self-test: ${name} is noticed`, missed);
}
for (const page of pages) await check(page);
