// Trying the other country's version of a term answers on the spot.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, call, openPage, outcome, setSlider, shown } from "./harness.mjs";

const answer = (page, term) => page.locator(`[data-tried="${term}"]`);
const figure = (page, term, name) => answer(page, term).locator(`[data-value="tried.${name}"]`).getAttribute("value");

test("the answer stands under the term, and is what the model says with that term alone", async (t) => {
  const page = await openPage(t, { width: 360 });
  assert.equal(await answer(page, "calls").innerText(), "");
  const agreed = await outcome(page);
  await page.locator('[data-part="terms"] [data-switch="calls"]').click();
  const peak = await page.evaluate(async () => {
    const { default: init, apply, baseline, evaluate, terms } = await import("/pkg/pledge_explainer.js");
    await init();
    const assumptions = apply(baseline(), {});
    const [calls] = terms(assumptions, "korea", "japan", "npv_usd").terms.filter(({ term }) => term === "calls");
    const set = (at, path, value) => {
      const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
      const last = keys.pop();
      keys.reduce((inner, key) => inner[key], at)[last] = value;
    };
    for (const [path, value] of Object.entries(calls.inputs)) set(assumptions.countries.korea, path, value);
    const { korea } = evaluate(assumptions);
    return [korea.summary.peak_need, korea.summary.npv_usd];
  });
  await becomes(async () => Number(await figure(page, "calls", "peak")), peak[0]);
  assert.ok(Math.abs(Number(await figure(page, "calls", "change")) - (peak[1] - agreed.korea.summary.npv_usd)) < 1e-9);
  await becomes(async () => Number(await shown(page, "korea", "npv_usd")), peak[1]);
  await page.locator('[data-part="terms"] [data-switch="calls"]').click();
  await becomes(() => answer(page, "calls").innerText(), "");
});

test("it follows the sliders, and a link brings it back", async (t) => {
  const page = await openPage(t, { query: "?terms=calls" });
  await becomes(async () => (await answer(page, "calls").innerText()).length > 20, true);
  const before = await figure(page, "calls", "change");
  await setSlider(page, "projects.return", 11);
  await becomes(async () => (await figure(page, "calls", "change")) !== before, true);
  assert.ok((await call(page, "version")).version);
});
