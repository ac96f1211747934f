// What a script hands over at random: whatever it is, a function answers or throws an error with a reason, and works on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleInNode } from "./packaged.mjs";

const calls = Number(process.env.CALLS ?? 12_000);

const node = await moduleInNode();
const { baseline, levers, presets, sweep, evaluate, uncertainty, apply, terms, asked, saved } = node;

function* chance(seed) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = chance(20_261_201);
const next = () => random.next().value;
const one = (list) => list[Math.floor(next() * list.length)];

/** Every key that some function reads, and ids that may stand as values. */
const ids = [...levers().map(({ id }) => id), ...presets().map(({ id }) => id), "npv_usd", "japan", "korea", "size", "brief"];
const keys = (value) => (typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : []);
const known = [...new Set([
  ...keys(baseline()), ...ids,
  "lever", "min", "max", "points", "metric", "x", "y", "seed", "paths", "volatility", "correlation", "return_sd",
  "lang", "theme", "part", "preset", "measure", "money", "levers", "futures", "lock", "hide", "query", "terms", "__proto__", "constructor",
])];

const cyclic = {};
cyclic.self = cyclic;
const list = [];
list.push(list);

const odd = [
  undefined, null, true, NaN, Infinity, -Infinity, -0, 1e308, 5e-324, 2 ** 53, 123n, Symbol("s"), "", "\u{0}", "\u{d800}", "x".repeat(100_000), "원".repeat(50),
  [], {}, cyclic, list, new Map([["horizon", 3]]), new Set([1]), new Date(0), /x/, new Uint8Array(8), new Float64Array([NaN]), () => 1, new Proxy({}, {}),
  { get horizon() { throw new Error("a getter that throws"); } }, { valueOf: () => 3 }, { toString: () => "today" }, Object.create(null), new Array(100_000), new Error("e"),
];

function anything(depth = 0) {
  const kind = next();
  if (kind < 0.25) return one(odd);
  if (kind < 0.4) return (next() - 0.3) * 10 ** Math.floor(next() * 12 - 4);
  if (kind < 0.55) return one(ids);
  if (depth > 4) return next();
  const many = Math.floor(next() * 6);
  if (kind < 0.7) return Array.from({ length: many }, () => anything(depth + 1));
  return Object.fromEntries(Array.from({ length: many }, () => [one(known), anything(depth + 1)]));
}

/** A sound value with something put in one place of it. */
function spoilt(value) {
  if (typeof value !== "object" || value === null || next() < 0.15) return anything();
  const key = one(Object.keys(value)) ?? one(known);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (next() < 0.1) delete copy[key];
  else if (next() < 0.1) copy[one(known)] = anything();
  else copy[key] = spoilt(copy[key]);
  return copy;
}

const settings = { seed: 1, paths: 100, volatility: { japan: 0.08, korea: 0.08 }, correlation: 0.5, return_sd: 0.03 };
const request = { x: { lever: "projects.return", points: 5 }, y: { lever: "tariff.general.fallback", points: 4 }, metric: "npv_usd" };

/** Each function with parameters that it takes. */
const functions = {
  baseline: [baseline, ["today"]],
  evaluate: [evaluate, [baseline()]],
  uncertainty: [uncertainty, [baseline(), settings]],
  apply: [apply, [baseline(), { "fx.korea.spot": 1500 }]],
  terms: [terms, [baseline(), "korea", "japan", "npv_usd"]],
  sweep: [sweep, [baseline(), request]],
  asked: [asked, [[["preset", "today"]], { levers: { discount: 4 } }]],
  saved: [saved, [[["preset", "today"]]]],
};

test(`${calls} hostile calls: each is answered or refused with a reason, and the module works on`, () => {
  const sound = () => JSON.stringify(Object.entries(functions).map(([name, [call, parameters]]) => [name, call(...parameters)]));
  const before = sound();
  const counts = { answered: 0, refused: 0 };
  for (let count = 0; count < calls; count += 1) {
    const [name, [call, parameters]] = one(Object.entries(functions));
    const wrong = Math.floor(next() * parameters.length);
    const handed = next() < 0.2 ? parameters.map(() => anything()) : parameters.map((value, index) => (index === wrong ? spoilt(value) : value));
    try {
      call(...handed);
      counts.answered += 1;
    } catch (error) {
      const what = `${name}, call ${count}: ${error}`;
      assert.ok(!(error instanceof WebAssembly.RuntimeError), what);
      assert.ok(error instanceof Error && error.message.length > 5, what);
      counts.refused += 1;
    }
  }
  assert.equal(sound(), before);
  // Neither all sound nor all nonsense.
  assert.ok(counts.answered > calls / 50 && counts.refused > calls / 3, JSON.stringify(counts));
});
