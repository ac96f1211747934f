import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, agreesWith, call, openPage, outcome, setSlider, standsAt } from "./harness.mjs";

const button = (page, id) => page.locator(`[data-preset="${id}"]`).first();

test("the presets that hosts rely on stand on the page, and it opens on today", async (t) => {
  const page = await openPage(t);
  const ids = (await call(page, "presets")).map(({ id }) => id);
  for (const id of ["as-signed", "threat-2026-01", "after-ruling", "today"]) assert.ok(ids.includes(id), id);
  for (const id of ids) assert.ok(await button(page, id).isVisible(), id);
  assert.equal(await button(page, "today").getAttribute("aria-pressed"), "true");
  await agreesWith(page, await outcome(page, {}, "today"));
});

test("each preset changes every number to what the model says, and back", async (t) => {
  const page = await openPage(t);
  const { v } = { v: (await call(page, "version")).vintage };
  for (const id of ["as-signed", "threat-2026-01", "after-ruling"]) {
    await button(page, id).click();
    await agreesWith(page, await outcome(page, {}, id));
    assert.equal(await button(page, id).getAttribute("aria-pressed"), "true");
    assert.equal(await button(page, "today").getAttribute("aria-pressed"), "false");
    await addressIs(page, { preset: id, v });
  }
  await button(page, "today").click();
  await agreesWith(page, await outcome(page));
  await addressIs(page, {});
});

test("a preset brings its own tariffs and leaves the other levers where the reader put them", async (t) => {
  const page = await openPage(t);
  await setSlider(page, "tariff.korea.autos.fallback", 50);
  await setSlider(page, "fx.korea.spot", 1700);
  await button(page, "as-signed").click();
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1700 }, "as-signed"));
  assert.equal(await standsAt(page, "fx.korea.spot"), 1700);
});
