import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, languages, none, numberField, openPage, openWhole, outcome, setSlider, settled, widest } from "./harness.mjs";

/** The control of a lever that is not the first slider of the page. */
const control = (page, lever) => page.locator(`.part [data-control="${lever}"]`).first();

/** Brings a control into sight and waits for its strip. */
async function strip(page, lever) {
  await control(page, lever).scrollIntoViewIfNeeded();
  await control(page, lever).locator("[data-strip] svg path").first().waitFor();
  return control(page, lever);
}

test("a strip's buttons stand at the returns that the model calls break-even, and lead there", async (t) => {
  const page = await openPage(t);
  const expected = await outcome(page);
  const returns = await strip(page, "projects.return");
  const values = await returns.locator("[data-flip]").evaluateAll((all) => all.map((one) => Number(one.dataset.flip)));
  for (const { summary } of Object.values(expected)) {
    const at = summary.break_even_return * 100;
    // On a step of the slider, rounded to where it holds.
    assert.ok(values.some((value) => value >= at && value - at < 0.1), `${at} in ${values}`);
  }
  await returns.locator("[data-flip]").first().focus();
  await page.keyboard.press("Enter");
  assert.equal(Number(await numberField(page, "projects.return").inputValue()), values[0]);
  await agreesWith(page, await outcome(page, { "projects.return": values[0] }));
  none(page.said);
});

for (const { lang, path } of languages) {
  test(`on a phone no button under a slider is cut off, ${lang}`, async (t) => {
    const page = await openWhole(t, { path, width: 360, fonts: widest });
    const rows = page.locator(".part .flips");
    await page.locator("details.more").evaluateAll((all) => all.forEach((more) => { more.open = true; }));
    await settled(page);
    const [seen, hidden] = await rows.evaluateAll((all) => [
      all.reduce((sum, row) => sum + row.childElementCount, 0),
      all.map((row) => row.parentElement).filter((row) => row.scrollWidth > row.clientWidth).map((row) => `${row.scrollWidth - row.clientWidth} px of ${row.innerText}`),
    ]);
    none(hidden);
    assert.ok(seen >= 8, `${seen} buttons`);
  });
}

for (const width of [280, 360]) {
  test(`the way back stands over no button under a slider and no word, and is drawn, at ${width} px`, async (t) => {
    const page = await openWhole(t, { width });
    await strip(page, "projects.return");
    await setSlider(page, "projects.return", 12);
    await settled(page);
    const wrong = await control(page, "projects.return").evaluate((one) => {
      const back = one.querySelector("[data-lever-reset]");
      const box = back.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(one.querySelector(".control__provenance"));
      const others = [...range.getClientRects(), ...[...one.querySelectorAll(".flip-to")].map((button) => button.getBoundingClientRect())];
      const row = one.querySelector(".control__flips");
      return [
        others.some(({ left, right, top, bottom }) => left < box.right && box.left < right && top < box.bottom && box.top < bottom) && "over something",
        (box.width < 24 || box.height < 24) && `${box.width} × ${box.height}`,
        getComputedStyle(back).visibility !== "visible" && "not seen",
        back.textContent && `needs letters: ${back.textContent}`,
        (row.scrollWidth > row.clientWidth || row.scrollHeight > row.clientHeight) && "buttons cut off",
      ].filter(Boolean);
    });
    none(wrong);
  });
}

for (const [width, least] of [[360, 9], [1280, 10]]) {
  test(`the buttons under a slider keep clear of the next slider's name, at ${width} px`, async (t) => {
    const page = await openWhole(t, { width });
    const gaps = await page.locator(".part__controls > .control + .control .control__name").evaluateAll((all) =>
      all.map((name) => {
        const flips = name.closest(".control").previousElementSibling.querySelector(".control__flips");
        return flips && flips.getClientRects().length > 0 ? name.getBoundingClientRect().top - flips.getBoundingClientRect().bottom : null;
      }).filter((gap) => gap !== null));
    assert.ok(gaps.length >= 5, `${gaps.length} sliders`);
    assert.ok(Math.min(...gaps) >= least, `${gaps}`);
  });
}

test("a slider that moves neither verdict to be seen has no strip, and those that do have one", async (t) => {
  const page = await openPage(t);
  const drawn = async (lever) => {
    await control(page, lever).scrollIntoViewIfNeeded();
    await settled(page);
    return (await control(page, lever).locator("[data-strip] path").count()) > 0;
  };
  await strip(page, "projects.return");
  assert.deepEqual(await Promise.all([drawn("projects.return")]), [true]);
  assert.equal(await drawn("fx.korea.capacity"), false);
});

test("the buttons are reached with the tabulator key, right after slider and number", async (t) => {
  const page = await openPage(t);
  const returns = await strip(page, "projects.return");
  await returns.locator("input[type=range]").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.flip !== undefined), true);
});

test("a strip follows the other sliders, and stays as it is while its own moves", async (t) => {
  const page = await openPage(t);
  const picture = (one) => one.locator("[data-strip]").innerHTML();
  const returns = await strip(page, "projects.return");
  const before = await picture(returns);
  await setSlider(page, "projects.return", 12);
  await page.waitForTimeout(600);
  assert.equal(await picture(returns), before);
  await setSlider(page, "projects.loss_share", 40);
  await page.waitForFunction(([was]) => document.querySelector('.part [data-control="projects.return"] [data-strip]').innerHTML !== was, [before]);
});

test("the strips move nothing when they arrive", async (t) => {
  const page = await openPage(t);
  const returns = control(page, "projects.return");
  const tall = async () => (await returns.boundingBox()).height;
  const before = await tall();
  await strip(page, "projects.return");
  assert.equal(await tall(), before);
});
