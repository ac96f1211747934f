import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, dragSlider, none, openPage, pressKeys, reset, setSlider, settled, stepButton } from "./harness.mjs";

/** Notes each text that a screen reader is given to say. */
const listen = () => {
  globalThis.said = [];
  addEventListener("DOMContentLoaded", () => {
    const place = document.querySelector("[data-announcement]");
    new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
  });
};

const said = (page) => page.evaluate(() => said);

/** Everything said until a while after the last change. */
async function saidAfterAll(page) {
  await settled(page);
  await page.waitForTimeout(1500);
  return said(page);
}

const plain = (page, selector) => page.locator(selector).first().evaluate((one) => one.textContent.trim());

test("nothing is said of a page that nobody has touched, nor of what its link asks for", async (t) => {
  for (const query of ["", "?preset=as-signed&fx.korea.spot=1700"]) {
    const page = await openPage(t, { init: listen, query });
    assert.deepEqual(await saidAfterAll(page), []);
    assert.equal(await page.locator("[data-announcement]").getAttribute("role"), "status");
  }
});

test("a drag is said once: the slider, where it stands, and what the page answers", async (t) => {
  const page = await openPage(t, { init: listen });
  const value = await dragSlider(page, "fx.korea.spot", 0.8);
  const [words, ...more] = await saidAfterAll(page);
  assert.deepEqual(more, []);
  const shown = value.toLocaleString("en");
  assert.equal(words, `Won per dollar ${shown}. ${await plain(page, '[data-part="currency"] .part__answer')}`);
});

test("keys and buttons pressed one after the other are said once, at their end", async (t) => {
  const page = await openPage(t, { init: listen });
  await pressKeys(page, "discount", "ArrowRight", "ArrowRight", "ArrowRight");
  // By the clock of the page, which is late wherever the page is.
  await stepButton(page, "discount", 1).evaluate(async (button) => {
    for (let step = 0; step < 3; step += 1) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });
  const all = await saidAfterAll(page);
  assert.equal(all.length, 1, all.join("\n"));
  assert.ok(all[0].endsWith(await plain(page, '[data-part="verdict"] .part__answer')), all[0]);
});

test("each kind of change is said with its cause", async (t) => {
  const page = await openPage(t, { init: listen, height: 20_000 });
  const verdict = () => plain(page, '[data-part="verdict"] .part__answer');
  const changes = [
    [() => page.locator('[data-preset="as-signed"]').first().click(), /^The deal\. /, verdict],
    [() => page.locator('[data-measure="gdp"]').click(), /^Economy\. /, () => plain(page, '[data-part="size"] .part__answer')],
    [() => page.locator('[data-term-values-to="japan"]').click(), /^Japan’s, against Korea’s\. /, () => plain(page, '[data-part="worth"] .part__answer')],
    [() => page.locator("[data-goal-seek]").selectOption("japan.even"), /\. /, () => plain(page, ".goal-seek__answer p")],
    [() => page.locator("[data-switch]").first().click(), /\. /, verdict],
    [() => reset(page), /^All sliders at their start values\. /, verdict],
  ];
  for (const [index, [change, cause, effect]] of changes.entries()) {
    await change();
    await becomes(async () => (await said(page)).length, index + 1, `change ${index}`);
    const words = (await said(page)).at(-1);
    assert.match(words, cause);
    await becomes(async () => words.endsWith(await effect()), true, words);
  }
});

test("several sliders at once are named where they are two, else counted as several", async (t) => {
  const page = await openPage(t, { init: listen });
  await setSlider(page, "fx.korea.spot", 1600);
  await setSlider(page, "discount", 7);
  const [two] = await saidAfterAll(page);
  assert.match(two, /^Won per dollar 1,600; .*7%\. /);
  for (const [lever, value] of [["fx.korea.spot", 1500], ["discount", 6], ["projects.return", 9]]) await setSlider(page, lever, value);
  assert.match((await saidAfterAll(page)).at(-1), /^Several assumptions changed\. /);
});

test("what luck changes is said once it has been worked out", async (t) => {
  const page = await openPage(t, { init: listen });
  await page.locator(".uncertainty").scrollIntoViewIfNeeded();
  await setSlider(page, "luck.correlation", 0.9).catch(() => {});
  await page.locator("[data-draw]").click();
  await becomes(async () => (await said(page)).length > 0, true);
  const all = await saidAfterAll(page);
  none(all.filter((words) => !/Of 100 simulated futures/.test(words)));
  assert.ok(all.at(-1).endsWith(await plain(page, '[data-uncertainty="answer"]')), all.at(-1));
});
