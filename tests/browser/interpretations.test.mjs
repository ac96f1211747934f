import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, none, numberField, openPage, outcome } from "./harness.mjs";

const reading = (page, lever, value) => page.locator(`[data-interpretation-of="${lever}"][data-interpretation="${value}"]`);
const computed = async (page, name) =>
  Number(await page.locator(`data[data-value="${name}"]`).first().getAttribute("value"));

test("a reading moves its lever, the page follows, and the reading is marked", async (t) => {
  const page = await openPage(t);
  await page.locator(".interpretations summary").click();
  const cash = reading(page, "funding.japan.cash_share", "100");
  await cash.click();
  await agreesWith(page, await outcome(page, { "funding.japan.cash_share": 100 }));
  assert.equal(await cash.getAttribute("aria-pressed"), "true");
  assert.equal(await reading(page, "funding.japan.cash_share", "33.3").getAttribute("aria-pressed"), "false");
  assert.equal(Number(await numberField(page, "funding.japan.cash_share").inputValue()), 100);
  none(page.said);
});

test("a lever that stands between the readings marks none of them", async (t) => {
  const page = await openPage(t, { query: "?funding.japan.cash_share=50" });
  await page.locator(".interpretations summary").click();
  assert.equal(await page.locator('[data-interpretation-of="funding.japan.cash_share"][aria-pressed=true]').count(), 0);
});

test("the band around the verdict holds what the model says of each reading", async (t) => {
  const page = await openPage(t);
  const [worst, best] = [await computed(page, "band.japan.worst"), await computed(page, "band.japan.best")];
  const buttons = await page.locator("[data-interpretation-of]").evaluateAll((all) =>
    all.map(({ dataset }) => [dataset.interpretationOf, Number(dataset.interpretation)]),
  );
  assert.ok(buttons.length >= 8);
  for (const [lever, value] of buttons) {
    const { npv_usd: npv } = (await outcome(page, { [lever]: value })).japan.summary;
    assert.ok(worst - 1e-9 <= npv && npv <= best + 1e-9, `${lever} at ${value}: ${npv} outside ${worst} to ${best}`);
  }
});

test("each reading names its source or says that it is ours", async (t) => {
  const page = await openPage(t);
  const bare = await page.locator(".interpretations li:not(:has(.status))").count();
  assert.equal(bare, 0);
});

test("the ledgers of nation and state stand below whose counts, and follow the sliders", async (t) => {
  const page = await openPage(t);
  await page.locator(".interpretations summary").click();
  const ledgers = page.locator(".interpretations .budget__said");
  const end = (name) => ledgers.locator(`data[data-value="${name}"]`).first();
  const before = await end("budget.japan.npv").getAttribute("value");
  const { npv_usd: npv } = (await outcome(page, {})).japan.summary;
  assert.equal(Number(await end("japan.npv_usd").getAttribute("value")), npv);
  await numberField(page, "projects.return").fill("15");
  await numberField(page, "projects.return").blur();
  const moved = (await outcome(page, { "projects.return": 15 })).japan.summary.npv_usd;
  await page.waitForFunction(
    ([moved, before]) => {
      const value = (name) => document.querySelector(`.budget__said data[data-value="${name}"]`)?.getAttribute("value");
      return Number(value("japan.npv_usd")) === moved && value("budget.japan.npv") !== before;
    },
    [moved, before],
  );
  none(page.said);
});
