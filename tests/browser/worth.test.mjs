import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, agreesWith, becomes, call, openPage, reset } from "./harness.mjs";

const shown = (page, name) => page.locator(`data[data-value="term_values.${name}"]`).first().getAttribute("value");
const button = (page, kind, id) => page.locator(`[data-part=worth] [data-${kind}="${id}"]`);

/** Waits until the answer of *worth* holds what the API says. */
async function says(page, name, expected) {
  const part = page.locator(`[data-part=worth] data[data-value="term_values.${name}"]`);
  await part.waitFor();
  assert.ok(Math.abs(Number(await shown(page, name)) - expected) < 1e-9, `${name} is ${await shown(page, name)}, not ${expected}`);
}

test("the page and the API agree on what the terms are worth, to either country and in either measure", async (t) => {
  const page = await openPage(t);
  for (const [country, other] of [["korea", "japan"], ["japan", "korea"]]) {
    await button(page, "term-values-to", country).click();
    await button(page, "term-values-in", "npv_usd").click();
    const money = await call(page, "terms", await call(page, "baseline"), country, other, "npv_usd");
    await says(page, "gained", money.own - money.other);
    await button(page, "term-values-in", "gap_share_of_reserves").click();
    const drain = await call(page, "terms", await call(page, "baseline"), country, other, "gap_share_of_reserves");
    await says(page, "own", drain.own);
    await says(page, "other", drain.other);
    assert.equal(await button(page, "term-values-in", "gap_share_of_reserves").getAttribute("aria-pressed"), "true");
    assert.equal(await button(page, "term-values-in", "npv_usd").getAttribute("aria-pressed"), "false");
  }
});

/** What the model says where Korea has Japan's version of some terms. */
async function switched(page, ...names) {
  const assumptions = await call(page, "baseline");
  const { terms } = await call(page, "terms", assumptions, "korea", "japan", "npv_usd");
  for (const { term, inputs } of terms) {
    if (!names.includes(term)) continue;
    for (const [path, value] of Object.entries(inputs)) {
      const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
      const last = keys.pop();
      keys.reduce((at, key) => at[key], assumptions.countries.korea)[last] = value;
    }
  }
  return call(page, "evaluate", assumptions);
}

test("a line of the table of terms can be switched to Tokyo's version, and the whole page follows", async (t) => {
  const page = await openPage(t);
  const { vintage: v } = await call(page, "version");
  await page.locator("[data-part=worth] .part__choices details").evaluate((one) => { one.open = true; });
  for (const term of ["calls", "pooling", "deemed_rate", "review", "currency_funding"]) {
    const line = page.locator(`.terms [data-switch="${term}"]`);
    await line.click();
    assert.equal(await line.getAttribute("aria-pressed"), "true");
    assert.equal(await button(page, "switch", term).getAttribute("aria-pressed"), "true");
    await agreesWith(page, await switched(page, term));
    await addressIs(page, { terms: term, v });
    // Out of sight, where the page catches up last.
    await becomes(async () => /what-if/.test(await page.locator("[data-part=worth] .part__note").innerText()), true);
    await button(page, "switch", term).click();
    assert.equal(await line.getAttribute("aria-pressed"), "false");
  }
  await addressIs(page, {});
});

test("terms from a link hold together, and the reset brings Seoul's own back", async (t) => {
  const page = await openPage(t, { query: "?terms=calls,currency_funding" });
  await agreesWith(page, await switched(page, "calls", "currency_funding"));
  assert.equal(await button(page, "switch", "calls").getAttribute("aria-pressed"), "true");
  await reset(page);
  await agreesWith(page, await switched(page));
  assert.equal(await button(page, "switch", "calls").getAttribute("aria-pressed"), "false");
});

test("the bars of the picture meet: each begins where the one before it ends", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed&projects.return=15" });
  const bars = await page.locator("[data-part=worth] .picture--wide rect").evaluateAll((all) =>
    all.map((bar) => ["x", "width"].map((name) => Number(bar.getAttribute(name)))),
  );
  // Both deals and the terms between them; one of the five changes nothing here.
  assert.equal(bars.length, 6);
  for (const [index, [x, width]] of bars.slice(0, -1).entries()) {
    const [nextX, nextWidth] = bars[index + 1];
    const ends = [x, x + width];
    const nexts = [nextX, nextX + nextWidth];
    // A bar of no extent is drawn one unit wide.
    assert.ok(ends.some((end) => nexts.some((next) => Math.abs(end - next) <= 1.01)), `${ends} then ${nexts}`);
  }
});
