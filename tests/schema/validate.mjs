// Validates JSON documents against a JSON Schema 2020-12 with Ajv in strict mode; prints TAP, a line for each file.
//
//   node validate.mjs [--invalid] SCHEMA.json FILE... [-- [--invalid] SCHEMA.json FILE...]...
//
// FILE    a JSON document, a list of documents, or JSON Lines; - is standard input
// --invalid turns the question round: every document must be refused
// --      begins another schema with its files
//
// Schemas beside SCHEMA.json are known by their $id. Exit: 0 all as they should be, 1 not, 2 wrong use or a bad schema.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";

const installed = new URL("../../build/npm/schema/package.json", import.meta.url);
const Ajv = createRequire(installed)("ajv/dist/2020.js").default;

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

function compile(file) {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  for (const name of readdirSync(dirname(resolve(file)))) {
    if (!name.endsWith(".json") || name === basename(file)) continue;
    const schema = readJson(join(dirname(file), name));
    if (schema.$id) ajv.addSchema(schema);
  }
  return ajv.compile(readJson(file));
}

function documents(file) {
  const text = readFileSync(file === "-" ? 0 : file, "utf8");
  try {
    return [JSON.parse(text)].flat();
  } catch {
    return text.split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
  }
}

// What is wrong with the file, a line for each complaint.
function complaints(validate, invalid, file) {
  const found = [];
  const all = documents(file);
  if (all.length === 0) found.push("no document");
  all.forEach((document, i) => {
    const valid = validate(document);
    if (invalid && valid) found.push(`document ${i + 1}: valid, but it should not be`);
    if (invalid || valid) return;
    for (const { instancePath, message, params } of validate.errors)
      found.push(`document ${i + 1}: ${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
  });
  return { count: all.length, found };
}

// One schema with its files; returns the worst exit code.
function judge(invalid, schemaFile, files) {
  let validate, worst = 0;
  try {
    validate = compile(schemaFile);
  } catch (error) {
    console.log(`not ok - ${schemaFile} is a schema\n# ${error.message}`);
    return 2;
  }
  for (const file of files) {
    let result;
    try {
      result = complaints(validate, invalid, file);
    } catch (error) {
      result = { count: 0, found: [error.message] };
    }
    const bad = result.found.length > 0;
    if (bad) worst = 1;
    console.log(`${bad ? "not ok" : "ok"} - ${file === "-" ? "standard input" : file}: ${result.count} document(s)` +
      `${bad ? " NOT" : ""} ${invalid ? "refused" : "valid"} by ${basename(schemaFile)}`);
    for (const line of result.found.slice(0, 20)) console.log(`# ${line}`);
  }
  return worst;
}

const words = process.argv.slice(2);
while (words.length > 0) {
  const end = words.indexOf("--");
  const group = end < 0 ? words.splice(0) : words.splice(0, end + 1).slice(0, -1);
  const invalid = group[0] === "--invalid";
  const [schemaFile, ...files] = invalid ? group.slice(1) : group;
  if (!schemaFile || files.length === 0) {
    console.error("usage: node validate.mjs [--invalid] SCHEMA.json FILE... [-- [--invalid] SCHEMA.json FILE...]...");
    process.exit(2);
  }
  process.exitCode = Math.max(process.exitCode ?? 0, judge(invalid, schemaFile, files));
}
