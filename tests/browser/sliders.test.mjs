import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agreesWith,
  becomes,
  call,
  dragSlider,
  languages,
  notices,
  numberField,
  openPage,
  outcome,
  pressKeys,
  reset,
  setSlider,
  settled,
  slider,
  standsAt,
  swipeSlider,
  typeNumber,
} from "./harness.mjs";

// One lever of each part that has sliders.
const dragged = ["funding.take_up", "tariff.korea.autos.fallback", "fx.korea.spot", "projects.return", "discount"];

for (const lever of dragged) {
  test(`${lever} dragged with the mouse changes the numbers to what the model says`, async (t) => {
    const page = await openPage(t);
    const before = await standsAt(page, lever);
    const value = await dragSlider(page, lever, 0.3);
    assert.notEqual(value, before);
    await agreesWith(page, await outcome(page, { [lever]: value }));
    assert.equal(Number(await numberField(page, lever).inputValue()), value);
  });

  test(`${lever} dragged with a finger changes the numbers to what the model says`, async (t) => {
    const page = await openPage(t, { width: 360, height: 740, touch: true });
    const before = await standsAt(page, lever);
    const value = await swipeSlider(page, lever, 0.7);
    assert.notEqual(value, before);
    await agreesWith(page, await outcome(page, { [lever]: value }));
  });

  test(`${lever} moved by keys goes step by step and to both ends`, async (t) => {
    const page = await openPage(t);
    const { min, max, step } = (await call(page, "levers")).find(({ id }) => id === lever);
    assert.equal(await pressKeys(page, lever, "Home"), min);
    const up = await pressKeys(page, lever, "ArrowRight", "ArrowRight", "ArrowUp");
    assert.ok(Math.abs(up - (min + 3 * step)) < 1e-9, `three steps up from ${min} led to ${up}`);
    await agreesWith(page, await outcome(page, { [lever]: up }));
    assert.equal(await pressKeys(page, lever, "End"), max);
    await agreesWith(page, await outcome(page, { [lever]: max }));
  });
}

for (const touch of [false, true]) {
  test(`a thumb at an end of its track keeps clear of the button beside it, ${touch ? "for a finger" : "for a mouse"}`, async (t) => {
    const page = await openPage(t, { width: 360, height: 740, touch });
    // The input is as wide as its track and half a thumb at either end.
    const gaps = await page.locator(".part .control__range:visible").evaluateAll((all) =>
      all.map((range) => {
        const track = range.getBoundingClientRect();
        const [less, more] = [...range.closest(".control").querySelectorAll(".control__step")].map((one) => one.getBoundingClientRect());
        return Math.min(track.left - less.right, more.left - track.right);
      }));
    assert.ok(gaps.length >= 10, `${gaps.length} sliders`);
    assert.ok(Math.min(...gaps) >= 4, `${gaps}`);
  });
}

test("every lever stands on the page and changes it to what the model says", async (t) => {
  const page = await openPage(t);
  for (const { id, min, max, step, value } of await call(page, "levers")) {
    assert.equal(Number(await slider(page, id).getAttribute("min")), min, id);
    assert.equal(Number(await slider(page, id).getAttribute("max")), max, id);
    const share = (value - min) / (max - min) < 0.5 ? 0.8 : 0.2;
    const target = min + Math.round(((max - min) * share) / step) * step;
    const moved = await setSlider(page, id, target);
    assert.ok(Math.abs(moved - target) < 1e-6, `${id}: asked for ${target}, stands at ${moved}`);
    const expected = await outcome(page, { [id]: moved });
    assert.notDeepEqual(expected, await outcome(page), `${id} changes nothing in the model`);
    await agreesWith(page, expected);
    await reset(page);
  }
});

test("levers add up: several moved at once are all in the numbers", async (t) => {
  const page = await openPage(t);
  const moved = {};
  for (const { id, min, max, step } of await call(page, "levers")) {
    moved[id] = await setSlider(page, id, min + Math.round(((max - min) * 0.6) / step) * step);
  }
  await agreesWith(page, await outcome(page, moved));
});

test("a typed number moves the slider and the numbers, between two steps too", async (t) => {
  const page = await openPage(t);
  await typeNumber(page, "fx.korea.spot", "1501.5");
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1501.5 }));
  assert.ok(Math.abs((await standsAt(page, "fx.korea.spot")) - 1501.5) <= 5);
});

for (const [path, unit] of [["/pkg/ja/", "億ドル"], ["/pkg/ko/", "억 달러"]]) {
  test(`dollars are typed in ${unit} on ${path}, and come back so`, async (t) => {
    const page = await openPage(t, { path });
    const field = numberField(page, "fx.korea.capacity");
    assert.equal(await field.inputValue(), "175");
    assert.equal(await field.locator("xpath=following-sibling::*[1]").innerText(), unit);
    await typeNumber(page, "fx.korea.capacity", "205");
    await agreesWith(page, await outcome(page, { "fx.korea.capacity": 20.5 }));
    assert.equal(await standsAt(page, "fx.korea.capacity"), 20.5);
    assert.equal(await field.inputValue(), "205");
    await typeNumber(page, "fx.korea.capacity", "9999");
    assert.equal(await field.inputValue(), "205");
  });
}

test("a typed number out of range, or none at all, changes nothing", async (t) => {
  const page = await openPage(t);
  const before = await numberField(page, "projects.return").inputValue();
  for (const text of ["1e308", "-5", "1e-400000", ""]) {
    await typeNumber(page, "projects.return", text);
    const after = Number(await numberField(page, "projects.return").inputValue());
    const { min, max } = (await call(page, "levers")).find(({ id }) => id === "projects.return");
    assert.ok(after >= min && after <= max, `${text} left ${after} in the field`);
    await agreesWith(page, await outcome(page, { "projects.return": after }));
  }
  await typeNumber(page, "projects.return", before);
  await agreesWith(page, await outcome(page));
});

test("the reset puts every slider, field and number back", async (t) => {
  const page = await openPage(t);
  const before = await page.locator("input[data-lever], input[data-lever-number]").evaluateAll((all) => all.map(({ value }) => value));
  await setSlider(page, "fx.korea.spot", 1650);
  await setSlider(page, "projects.return", 12);
  await setSlider(page, "tariff.general.fallback", 40);
  await reset(page);
  await agreesWith(page, await outcome(page));
  const after = await page.locator("input[data-lever], input[data-lever-number]").evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(after, before);
});

for (const { lang, path } of languages) {
  test(`the line under a currency’s drift says how far it stands from the costs of funds, on the page in ${lang}`, async (t) => {
    const page = await openPage(t, { path });
    const line = () => page.locator('[data-control="fx.korea.drift"] .control__provenance').first().evaluate((line) => line.textContent.trim());
    const putBack = (lever) => page.locator(`[data-lever-reset="${lever}"]`).first().evaluate((button) => button.click());
    const before = await line();
    const assumption = await page.locator('[data-control="fx.korea.drift"] .control__assumption').first().evaluate((word) => word.textContent.trim());
    const saysMore = (said) => said.startsWith(assumption) && said.length > assumption.length + 10;
    assert.ok(saysMore(before), before);
    await setSlider(page, "fx.korea.drift", (await standsAt(page, "fx.korea.drift")) + 1);
    await becomes(async () => (await line()) !== before, true);
    const departed = await line();
    assert.ok(saysMore(departed) && /\d/.test(departed), departed);
    await putBack("fx.korea.drift");
    await becomes(line, before);
    await setSlider(page, "discount.korea", (await standsAt(page, "discount.korea")) + 1);
    await becomes(async () => (await line()) !== before, true);
    const moved = await line();
    assert.ok(saysMore(moved) && /\d/.test(moved) && moved !== departed, moved);
    await putBack("discount.korea");
    await becomes(line, before);
  });
}

test("a lever that stands on the page twice moves in both places", async (t) => {
  const page = await openPage(t);
  await setSlider(page, "projects.return", 12);
  const all = page.locator('input[data-lever="projects.return"], input[data-lever-number="projects.return"]');
  const values = await all.evaluateAll((all) => all.map(({ value }) => Number(value)));
  assert.ok(values.length >= 2);
  assert.deepEqual(new Set(values), new Set([12]));
});

test("why a typed number is not taken stands at its field, once, and nothing moves for it", async (t) => {
  const page = await openPage(t, { width: 360, height: 700 });
  const field = numberField(page, "discount");
  await field.scrollIntoViewIfNeeded();
  await settled(page);
  const place = () => field.evaluate((one) => ({ top: one.getBoundingClientRect().top, scroll: scrollY, height: document.body.scrollHeight }));
  const before = await place();
  for (let time = 1; time <= 4; time += 1) {
    await typeNumber(page, "discount", `${90 + time}`);
    await becomes(async () => (await notices(page)).length, 1);
    assert.match((await notices(page))[0], new RegExp(String(90 + time)));
    assert.deepEqual(await place(), before);
  }
  const [line, control] = await Promise.all([page.locator("[data-notice]:visible").boundingBox(), field.evaluate((one) => one.closest("[data-control]").getBoundingClientRect().toJSON())]);
  assert.ok(line.y >= control.bottom && line.y < control.bottom + 20, `the line is at ${line.y}, its control ends at ${control.bottom}`);
  await typeNumber(page, "discount", "6");
  await becomes(async () => (await notices(page)).length, 0);
});
