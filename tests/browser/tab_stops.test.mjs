// How often a reader without a mouse presses Tab to come through the page, and the arrow keys that lead on
// where a row of buttons is one stop.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, languages, openPage, parts, settled } from "./harness.mjs";

/** How many stops there are from the top of the page to its end, by part. */
async function stops(page) {
  const found = {};
  for (;;) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? null : (at.closest("[data-part]")?.dataset.part ?? "page");
    });
    if (place === null) return found;
    found[place] = (found[place] ?? 0) + 1;
    assert.ok(found[place] < 200, `no end in ${place}`);
  }
}

const sum = (found) => Object.values(found).reduce((all, one) => all + one, 0);

for (const { lang, path } of languages) {
  for (const [width, most] of [[360, 119], [1280, 119]]) {
    test(`the page takes at most ${most} stops at ${width} px, and each part one at least, ${lang}`, async (t) => {
      const page = await openPage(t, { path, width });
      await settled(page);
      const found = await stops(page);
      assert.ok(sum(found) <= most, `${sum(found)} stops: ${JSON.stringify(found)}`);
      for (const part of parts) assert.ok(found[part] > 0, part);
    });
  }
}

test("the terms have one stop for the sources of all rows, and a row's own link has every fact of it", async (t) => {
  const page = await openPage(t, { width: 360 });
  const stops = await page.locator('[data-part="terms"] a[href*="sources.html"]').evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).map(({ hash }) => hash));
  assert.deepEqual(stops, ["#terms"]);
  const row = page.locator('[data-term="form"]');
  const address = await row.locator(".terms__sources").evaluate(({ href }) => href);
  const facts = await row.locator("[data-fact]").evaluateAll((all) => all.map((one) => one.dataset.fact));
  assert.ok(facts.length > 3);
  const sources = await openPage(t, { path: new URL(address).pathname, query: new URL(address).hash, ready: false });
  assert.equal(await sources.locator("#terms + table #term-form").count(), 1);
  const listed = await sources.locator(":target a").evaluateAll((all) => all.map((one) => one.hash.slice(1)));
  assert.deepEqual(facts.filter((fact) => !listed.includes(fact)), []);
});

test("arrow keys go around a row of buttons, and the Tab key comes back to where they led", async (t) => {
  const page = await openPage(t);
  const choices = page.locator("[data-measure]");
  const focused = () => page.evaluate(() => document.activeElement.dataset.measure);
  const ids = await choices.evaluateAll((all) => all.map((one) => one.dataset.measure));
  await choices.first().focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await focused(), ids.at(-1));
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await becomes(() => choices.nth(1).getAttribute("aria-pressed"), "true");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), undefined);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), ids[1]);
});

test("the buttons under a slider are one stop, with an arrow key to the next", async (t) => {
  const page = await openPage(t);
  const row = page.locator('[data-part="returns"] [data-control="projects.return"] [role=toolbar]');
  await page.locator('[data-part="returns"] [data-control="projects.return"]').scrollIntoViewIfNeeded();
  await row.waitFor();
  assert.deepEqual(await row.locator("button").evaluateAll((all) => all.map(({ tabIndex }) => tabIndex)), [0, -1, -1]);
  await row.locator("button").first().focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await row.locator("button").nth(1).evaluate((button) => button === document.activeElement), true);
});

test("switches that are pressed or not, each by itself, are a stop each", async (t) => {
  const page = await openPage(t);
  const stops = await page.locator(".choices [data-switch]").evaluateAll((all) => all.map((one) => one.tabIndex));
  assert.ok(stops.length > 3);
  assert.deepEqual(stops.filter((stop) => stop !== 0), []);
});
