// What must not stand in a module that readers wait for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { packaged } from "./packaged.mjs";

const modules = ["brief_bg.wasm", "page_bg.wasm", "page_deferred.wasm", "pledge_explainer_bg.wasm", "spreadsheet_bg.wasm"];

/** Every text within a value. */
const texts = (value) => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};

test("no sentence of a record and no title of a source stands in a module", async () => {
  const { facts, terms, timeline, unknown, conflicts } = JSON.parse(await packaged("facts.json"));
  const sentences = new Set(texts([facts, terms, timeline, unknown, conflicts]).filter((text) => text.length > 30 && text.includes(" ")));
  assert.ok(sentences.size > 500, `${sentences.size} sentences`);
  for (const name of modules) {
    const bytes = await packaged(name);
    const found = [...sentences].filter((text) => bytes.includes(text));
    assert.deepEqual(found, [], name);
  }
});

test("no module carries names of functions, nor paths of the machine that built it", async () => {
  for (const name of modules) {
    const module = new WebAssembly.Module(await packaged(name));
    assert.deepEqual(WebAssembly.Module.customSections(module, "name"), [], name);
    const text = (await packaged(name)).toString("latin1");
    for (const path of ["/home/", "/root/", "/Users/", "C:\\"]) assert.ok(!text.includes(path), `${name}: ${path}`);
  }
});

test("the program of brief never says where text was cut in the middle of a character, since it never cuts text by places", async () => {
  // What `slice_error_fail` of the standard library says.
  assert.ok(!(await packaged("brief_bg.wasm")).includes("char boundary"));
});
