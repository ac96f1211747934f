// What is folded away on a phone says what it finds, and stands open where there is room.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, languages, openPage, setSlider } from "./harness.mjs";

const disclosures = (page) => page.locator(".disclosure");
/** What each shows of what it holds, by its height, and what a screen reader is told of it. */
const opened = (page) => disclosures(page).evaluateAll((all) => all.map((one) => [one.clientHeight > one.firstElementChild.offsetHeight + 20, one.open]));

for (const { lang, path } of languages) {
  test(`on a phone the page is half as long, since what few need is folded away, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 360 });
    for (const [shows, open] of await opened(page)) assert.deepEqual([shows, open], [false, false]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 12_000, `${height} px`);
  });

  test(`each summary says something, and is large enough for a finger, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 360 });
    const summaries = await page.locator(".disclosure__summary").evaluateAll((all) => all.map((one) => [one.textContent.trim().length, one.offsetHeight]));
    assert.ok(summaries.length >= 6, `${summaries.length} summaries`);
    for (const [length, height] of summaries) assert.ok(length > 5 && height >= 44, `${length} letters, ${height} px`);
  });
}

for (const width of [360, 1280]) {
  test(`one rule stands between two disclosures, at ${width} px`, async (t) => {
    const page = await openPage(t, { width });
    const empty = await page.locator("main").evaluate((main) => {
      const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().height > 0;
      const rules = [...main.querySelectorAll("*")].filter(seen).flatMap((one) => {
        const { top, bottom, width } = one.getBoundingClientRect();
        const { borderTopWidth, borderBottomWidth, borderTopStyle } = getComputedStyle(one);
        if (width < 0.8 * main.clientWidth || borderTopStyle === "none") return [];
        return [[top, borderTopWidth, one], [bottom, borderBottomWidth, one]].filter(([, width]) => parseFloat(width) > 0);
      });
      rules.sort(([one], [other]) => one - other);
      const words = [...main.querySelectorAll("p, a, h2, h3, summary, text, button, td, th")].filter((one) => seen(one) && one.textContent.trim());
      const boxes = words.map((one) => one.getBoundingClientRect());
      const name = (one) => `${one.localName}.${one.className}`;
      return rules.slice(1).flatMap(([y, , one], index) => {
        const [above, , before] = rules[index];
        const isEmpty = y - above > 1.5 && !boxes.some(({ top, bottom }) => bottom > above && top < y);
        return isEmpty ? [`${name(before)} and ${name(one)}, ${y - above} px`] : [];
      });
    });
    assert.deepEqual(empty, []);
  });
}

test("on a wide screen everything stands open, with scripts off too", async (t) => {
  const page = await openPage(t);
  await becomes(async () => (await opened(page)).every(([shows, open]) => shows && open), true);
  const still = await openPage(t, { javaScript: false, ready: false });
  // WebKit and Chromium; another browser shows the summaries.
  assert.ok((await opened(still)).every(([shows]) => shows));
});

for (const selector of [".map", ".goal-seek", ".uncertainty"]) {
  test(`a finding follows the sliders while what it sums up is folded away, ${selector}`, async (t) => {
    const page = await openPage(t, { width: 360 });
    const summary = page.locator(`${selector} .disclosure__summary, ${selector}.disclosure > summary`).first();
    await summary.scrollIntoViewIfNeeded();
    const before = await summary.innerText();
    await setSlider(page, "tariff.relief_years", 25);
    await summary.scrollIntoViewIfNeeded();
    await becomes(async () => (await summary.innerText()) !== before, true);
    assert.equal(await summary.evaluate((one) => one.parentElement.open), false);
    await setSlider(page, "tariff.relief_years", 10);
    await summary.scrollIntoViewIfNeeded();
    await becomes(() => summary.innerText(), before);
  });
}

test("a disputed cell shows one reading, and the others a tap away", async (t) => {
  const page = await openPage(t, { width: 360 });
  const cell = page.locator('[data-term="form"] td').first();
  const readings = cell.locator(".interpretation");
  assert.ok((await readings.count()) > 1);
  assert.equal(await readings.nth(0).isVisible(), true);
  assert.equal(await readings.nth(1).isVisible(), false);
  await cell.locator("summary").click();
  assert.equal(await readings.nth(1).isVisible(), true);
});
