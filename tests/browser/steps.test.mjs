// The page has three steps, and a row that leads to each.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, languages, openPage, parts } from "./harness.mjs";

for (const { lang, path } of languages) {
  test(`the row leads to each step, and keeps what the reader has chosen, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 360, height: 640, query: "?projects.return=9" });
    const links = page.locator(".jump a");
    assert.equal(await links.count(), 3);
    for (const link of await links.all()) {
      await link.click();
      const name = await link.innerText();
      const step = page.locator("h2.step", { hasText: name });
      await becomes(async () => {
        const { y } = await step.boundingBox();
        return y >= -1 && y < 320;
      }, true, name);
      assert.equal(new URL(page.url()).searchParams.get("projects.return"), "9");
    }
  });
}

for (const width of [360, 720, 1280]) {
  test(`a rule stands over each step's name, and the first question right below it, at ${width} px`, async (t) => {
    const page = await openPage(t, { width });
    const steps = await page.locator("h2.step").evaluateAll((all) =>
      all.map((step) => {
        const part = step.nextElementSibling;
        const rule = [step, step.previousElementSibling.querySelector("nav")].map((one) => one && parseFloat(getComputedStyle(one).borderTopWidth));
        const gap = part.querySelector(".part__question").getBoundingClientRect().top - step.getBoundingClientRect().bottom;
        return { name: step.innerText, hasRule: rule.some(Boolean), between: getComputedStyle(part).borderTopWidth, gap };
      }));
    assert.equal(steps.length, 3);
    for (const { name, hasRule, between, gap } of steps) {
      assert.ok(hasRule, name);
      assert.equal(between, "0px", name);
      assert.ok(gap >= 0 && gap < 12, `${name}: ${gap} px`);
    }
  });
}

test("some parts alone are no steps", async (t) => {
  const page = await openPage(t, { query: "?part=tariffs,returns" });
  assert.equal(await page.locator(".jump, .step").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), 0);
});

test("the parts stand in the order of the steps", async (t) => {
  const page = await openPage(t);
  const order = await page.locator("section[data-part], h2.step").evaluateAll((all) => all.map((one) => one.dataset.part ?? one.id));
  assert.deepEqual(order, ["brief", "deals", "size", "terms", "worth", "bill", "tariffs", "currency", "payback", "returns", "verdict", "timeline", "method"]);
  assert.deepEqual(order.filter((one) => parts.includes(one)), parts);
});
