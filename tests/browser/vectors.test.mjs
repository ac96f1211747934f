import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { moduleInNode } from "./packaged.mjs";

const { evaluate } = await moduleInNode();
const vectors = JSON.parse(await readFile(new URL("../vectors.json", import.meta.url)));

/** Found by a search, so known to that search's accuracy. */
const roots = new Set(["irr", "break_even_return", "break_even_fallback"]);

assert.ok(vectors.length >= 20);
for (const { name, input, output } of vectors) {
  test(`the compiled model agrees with the worked case ${name}`, () => {
    const got = evaluate(input);
    for (const [country, expected] of Object.entries(output)) {
      compare(got[country], expected, country, 1e-9);
    }
  });
}

function compare(got, expected, path, accuracy) {
  if (expected !== null && typeof expected === "object") {
    assert.equal(typeof got, "object", path);
    assert.deepEqual(Object.keys(got).sort(), Object.keys(expected).sort(), path);
    for (const [key, value] of Object.entries(expected)) {
      compare(got[key], value, `${path}.${key}`, roots.has(key) ? 1e-6 : accuracy);
    }
  } else if (typeof expected === "number") {
    const off = Math.abs(got - expected);
    assert.ok(typeof got === "number" && off <= accuracy * Math.max(1, Math.abs(expected)), `${path}: ${got} for ${expected}`);
  } else {
    assert.equal(got, expected, path);
  }
}
