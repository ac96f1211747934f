// What a change has changed is seen: numbers are marked for a moment and shapes move, unless a reader would
// rather have less motion.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, dragSlider, drawn, openPage, setSlider, settled, slider } from "./harness.mjs";

/** Opens a page as a reader has it who has asked for nothing. */
async function openMoving(t, options = {}) {
  const page = await openPage(t, options);
  await page.emulateMedia({ reducedMotion: options.less ? "reduce" : "no-preference" });
  await settled(page);
  return page;
}

const marked = (page, within = "") => page.locator(`${within} data.changed`).count();

/** Counts every animation of a shape that begins from here on, by the properties that it moves. */
const watchShapes = () => {
  const animate = Element.prototype.animate;
  globalThis.moved = [];
  Element.prototype.animate = function (keyframes, duration) {
    globalThis.moved.push([this.localName, Object.keys(keyframes).sort().join(), duration]);
    return animate.call(this, keyframes, duration);
  };
};
const moved = (page) => page.evaluate(() => globalThis.moved);

test("a number that has changed is marked, and what has not is not", async (t) => {
  const page = await openMoving(t);
  await slider(page, "projects.return").scrollIntoViewIfNeeded();
  await setSlider(page, "projects.return", 12);
  await page.locator(".brief__card data.changed").first().waitFor();
  const numbers = await page.locator(".brief__finding data, .brief__card data").evaluateAll((all) => all.map((one) => one.classList.contains("changed")));
  assert.ok(numbers.includes(true));
  const plays = await page.locator(".brief__card data.changed").first().evaluate((one) => getComputedStyle(one).animationName);
  assert.equal(plays, "pledge-changed");
  // What the return moves is not what the deal saves.
  assert.equal(await marked(page, '[data-part="tariffs"] .part__answer'), 0);
});

test("the mark goes by itself", async (t) => {
  const page = await openMoving(t);
  await setSlider(page, "projects.return", 12);
  const number = page.locator(".brief__card data.changed").first();
  await number.waitFor();
  await becomes(() => number.evaluate((one) => one.getAnimations().length), 0);
  const backgroundColor = await number.evaluate((one) => getComputedStyle(one).backgroundColor);
  assert.match(backgroundColor, /rgba\(0, 0, 0, 0\)|transparent/);
});

test("under reduced motion nothing is marked and nothing moves", async (t) => {
  const page = await openMoving(t, { less: true, init: watchShapes });
  const before = await page.locator(".brief__result").first().innerText();
  await setSlider(page, "projects.return", 12);
  await becomes(async () => (await page.locator(".brief__result").first().innerText()) !== before, true);
  await settled(page);
  assert.equal(await marked(page), 0);
  assert.deepEqual(await moved(page), []);
});

for (const query of ["", "?projects.return=12&fx.korea.spot=1500"]) {
  test(`nothing is marked when a page loads${query && ", also with what a link asks for"}`, async (t) => {
    const page = await openMoving(t, { query });
    for (const part of ["tariffs", "verdict", "brief"]) {
      await page.locator(`[data-part="${part}"]`).scrollIntoViewIfNeeded();
      await drawn(page);
    }
    await settled(page);
    assert.equal(await marked(page), 0);
  });
}

test("bars move from where they stood, in a fifth of a second, and end where they belong", async (t) => {
  const page = await openMoving(t, { init: watchShapes });
  await setSlider(page, "projects.return", 12);
  await becomes(async () => (await moved(page)).some(([shape, what]) => shape === "rect" && what === "width,x"), true);
  for (const [, , duration] of await moved(page)) assert.equal(duration, 200);
  const bar = page.locator(".brief__bars rect").first();
  await becomes(() => bar.evaluate((one) => one.getAnimations().length), 0);
  const [drawnAt, asked] = await bar.evaluate((one) => [
    one.getBoundingClientRect().width / one.ownerSVGElement.getBoundingClientRect().width,
    parseFloat(one.getAttribute("width")) / 100,
  ]);
  assert.ok(Math.abs(drawnAt - asked) < 0.002, `${drawnAt} for ${asked}`);
});

test("while a slider is dragged shapes begin to move once, and numbers are marked when it rests", async (t) => {
  const page = await openMoving(t, { init: watchShapes });
  await dragSlider(page, "projects.return", 0.9);
  await page.locator(".brief__card data.changed").first().waitFor();
  const bars = (await moved(page)).filter(([shape, what]) => shape === "rect" && what === "width,x");
  assert.ok(bars.length >= 1 && bars.length <= 4, JSON.stringify(bars));
});
