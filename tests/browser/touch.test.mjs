import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, drawn, fontSets, none, openPage, outcome, settled, slider, standsAt, stepButton, unfold } from "./harness.mjs";

const phone = { width: 360, height: 740, touch: true };

/** A finger put down, moved in steps and lifted. */
async function swipe(page, from, to) {
  const finger = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (const share of [0.1, 0.25, 0.5, 0.75, 1]) {
    await touch("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    await drawn(page);
  }
  await touch("touchEnd", []);
  await settled(page);
}

for (const lever of ["fx.korea.spot", "projects.return", "discount"]) {
  test(`a thumb that scrolls the page over ${lever} does not move it`, async (t) => {
    const page = await openPage(t, phone);
    await slider(page, lever).evaluate((one) => one.scrollIntoView({ block: "center" }));
    const before = await standsAt(page, lever);
    const box = await slider(page, lever).boundingBox();
    const top = await page.evaluate(() => scrollY);
    const from = { x: box.x + 0.9 * box.width, y: box.y + box.height / 2 };
    await swipe(page, from, { x: from.x + 4, y: from.y - 220 });
    assert.ok((await page.evaluate(() => scrollY)) > top + 50, "the page did not scroll");
    assert.equal(await standsAt(page, lever), before);
  });

  for (const fonts of fontSets) {
    test(`a thumb that moves ${lever} does not scroll the page, ${fonts} fonts`, async (t) => {
      const page = await openPage(t, { ...phone, fonts });
      await slider(page, lever).evaluate((one) => one.scrollIntoView({ block: "center" }));
      // What is still to come, above it too, has come.
      await settled(page);
      const before = await standsAt(page, lever);
      const box = await slider(page, lever).boundingBox();
      const at = await slider(page, lever).evaluate(({ min, max, value }) => (value - min) / (max - min));
      const thumb = 32;
      const x = (share) => box.x + thumb / 2 + share * (box.width - thumb);
      await swipe(page, { x: x(at), y: box.y + 20 }, { x: x(at < 0.5 ? 0.9 : 0.1), y: box.y + 30 });
      assert.notEqual(await standsAt(page, lever), before);
      // Not the page's own place: an answer above that grows moves that as well.
      const moved = (await slider(page, lever).boundingBox()).y - box.y;
      assert.ok(Math.abs(moved) < 1, `the slider went ${moved} px`);
      await agreesWith(page, await outcome(page, { [lever]: await standsAt(page, lever) }));
    });
  }
}

for (const fonts of fontSets) {
  test(`for a finger every slider, its buttons and its field are large, and none lies over another, ${fonts} fonts`, async (t) => {
    const page = await openPage(t, { ...phone, fonts });
    await unfold(page);
    const controls = await page.locator(".control:visible").evaluateAll((all) =>
      all.map((control) => ({
        name: control.dataset.control,
        boxes: [...control.querySelectorAll("input, button:not(:disabled)")]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => [one.className, one.getBoundingClientRect()])
          .map(([kind, { left, right, top, bottom }]) => ({ kind, left, right, top, bottom })),
      })),
    );
    assert.ok(controls.length > 30);
    const wrong = [];
    for (const { name, boxes } of controls) {
      for (const [index, one] of boxes.entries()) {
        if (one.kind === "control__step" && (one.right - one.left < 44 || one.bottom - one.top < 40)) wrong.push(`${name}: a button of ${one.right - one.left} px`);
        for (const other of boxes.slice(index + 1)) {
          if (one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5) {
            wrong.push(`${name}: ${one.kind} lies over ${other.kind}`);
          }
        }
      }
    }
    none(wrong);
  });
}

test("a tap on a button moves the slider by one step", async (t) => {
  const page = await openPage(t, phone);
  await stepButton(page, "fx.korea.spot", 1).scrollIntoViewIfNeeded();
  const before = await standsAt(page, "fx.korea.spot");
  await stepButton(page, "fx.korea.spot", 1).tap();
  const after = await standsAt(page, "fx.korea.spot");
  assert.ok(after > before);
  await agreesWith(page, await outcome(page, { "fx.korea.spot": after }));
});

test("nothing is told only to who can hover", async (t) => {
  const page = await openPage(t, phone);
  assert.deepEqual(await page.locator("main [title], main svg title").count(), 0);
  // The style sheet may colour what a pointer is over, and no more.
  const rules = await page.evaluate(() => {
    const all = (rules) => [...rules].flatMap((rule) => [rule, ...(rule.cssRules ? all(rule.cssRules) : [])]);
    const hover = [...document.styleSheets].flatMap((sheet) => all(sheet.cssRules)).filter((rule) => rule.selectorText?.includes(":hover"));
    return hover.flatMap((rule) => [...rule.style]).filter((name) => !/color/.test(name));
  });
  assert.deepEqual(rules, []);
});
