// The ledgers, in dollars or in each country's own money.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, becomes, languages, openPage, outcome, setSlider } from "./harness.mjs";

const part = (page) => page.locator("[data-part=verdict]");
const money = (page, id) => part(page).locator(`[data-money="${id}"]`);
const picture = (page) => page.locator("[data-part=verdict] > .part__body > .figure > .picture--wide");
const lines = (page) => picture(page).locator(".line").count();

for (const { lang, path } of languages) {
  test(`the picture switches to own money and back, and the address says so, ${lang}`, async (t) => {
    const page = await openPage(t, { path });
    await money(page, "local").scrollIntoViewIfNeeded();
    const alt = () => picture(page).locator("svg").first().getAttribute("aria-label");
    const dollars = await alt();
    await money(page, "local").click();
    assert.equal(await money(page, "local").getAttribute("aria-pressed"), "true");
    await becomes(async () => (await alt()) !== dollars, true);
    assert.equal(await lines(page), 2);
    await addressIs(page, { money: "local" });
    await money(page, "usd").click();
    await becomes(alt, dollars);
  });
}

test("a legend says what the bands are, and stands where there are bands", async (t) => {
  const page = await openPage(t);
  const legend = picture(page).locator("text", { hasText: "all readings of disputed terms" });
  await money(page, "local").scrollIntoViewIfNeeded();
  assert.equal(await legend.count(), 1);
  const [areas, swatches] = [picture(page).locator("path.band"), picture(page).locator("rect.band")];
  const looks = (all) => all.evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, getComputedStyle(one).opacity]));
  assert.equal(await areas.count(), 2);
  assert.deepEqual(await looks(swatches), await looks(areas));
  await money(page, "local").click();
  await becomes(() => legend.count(), 0);
  assert.deepEqual([await areas.count(), await swatches.count()], [0, 0]);
});

test("the table has the ledger in own money, as the model says", async (t) => {
  const page = await openPage(t, { query: "?money=local&fx.korea.spot=1500" });
  await setSlider(page, "projects.return", 9);
  const table = part(page).locator(".tabled").first();
  await table.scrollIntoViewIfNeeded();
  await table.locator("summary").click();
  const { korea, japan } = await outcome(page, { "projects.return": 9, "fx.korea.spot": 1500 });
  const rows = await table.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText)));
  const [, ...from] = rows.pop();
  assert.deepEqual(from, [japan, korea].map(({ summary }) => String(summary.break_even_year_local ?? "never")));
  assert.equal(rows.length, korea.years.length);
  const trillions = (text) => Number(text.replace("−", "-").replace(/[^\d.-]/g, "")) * (text.includes("bn") ? 0.001 : 1);
  for (const [index, [, yen, won]] of rows.entries()) {
    assert.ok(Math.abs(trillions(yen) - japan.cumulative_local[index] / 1000) < 0.06, `${yen} for ${japan.cumulative_local[index]}`);
    assert.ok(Math.abs(trillions(won) - korea.cumulative_local[index] / 1000) < 0.6, `${won} for ${korea.cumulative_local[index]}`);
  }
});
