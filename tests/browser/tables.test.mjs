import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, languages, none, openPage, openWhole, outcome, setSlider, settled, widths } from "./harness.mjs";

const parts = ["size", "tariffs", "currency", "returns", "verdict", "worth"];

const details = (page, part) => page.locator(`[data-part="${part}"] > .part__body details.tabled`);

/** Heads, and the rows by their names; of a table a country, beside each other. */
const read = (region) =>
  region.evaluate((region) => {
    const [first, ...others] = region.querySelectorAll("table");
    const texts = (row, from = 0) => [...row.cells].slice(from).map((cell) => cell.textContent);
    const beside = (row, rows) => [...texts(row), ...rows.flatMap((row) => texts(row, 1))];
    return {
      heads: beside(first.tHead.rows[0], others.map(({ tHead }) => tHead.rows[0])),
      rows: [...first.tBodies[0].rows].map((row, index) => beside(row, others.map(({ tBodies }) => tBodies[0].rows[index]))),
    };
  });

/** A number as the page writes it, in billions of dollars. */
const billions = (text) => Number(text.replace("−", "-").replace(/[^-\d.]/g, "")) * (/tn/.test(text) ? 1000 : / m/.test(text) ? 0.001 : 1);

const near = (shown, exact) => Math.abs(billions(shown) - exact) <= Math.max(0.051, 0.006 * Math.abs(exact));

async function open(page, part) {
  await details(page, part).locator("summary").click();
  await details(page, part).locator("table").first().waitFor();
  return details(page, part).locator(".numbers");
}

test("every picture has its numbers in a table one step away, and none is written before", async (t) => {
  const page = await openPage(t);
  for (const part of parts) assert.equal(await details(page, part).locator(".tabled__numbers").innerHTML(), "", part);
  for (const part of parts) {
    const { heads, rows } = await read(await open(page, part));
    assert.ok(rows.length >= 3, part);
    none(rows.filter((row) => row.length !== heads.length).map((row) => `${part}: ${row.join(" | ")}`));
  }
});

test("the yearly tables hold what the model says, before and after a slider moves", async (t) => {
  const page = await openWhole(t);
  const tables = { currency: await open(page, "currency"), returns: await open(page, "returns"), verdict: await open(page, "verdict") };
  const series = {
    currency: [["japan", "fx_need", 1], ["korea", "fx_need", 3]],
    returns: [["japan", "received", 1], ["japan", "partner", 2], ["japan", "balance", 3], ["korea", "received", 4], ["korea", "partner", 5], ["korea", "balance", 6]],
    verdict: [["japan", "cumulative", 1], ["korea", "cumulative", 4]],
  };
  for (const moved of [{}, { "projects.return": 12 }]) {
    for (const [lever, value] of Object.entries(moved)) await setSlider(page, lever, value);
    await settled(page);
    const expected = await outcome(page, moved);
    for (const [part, columns] of Object.entries(series)) {
      const { rows } = await read(tables[part]);
      assert.deepEqual(rows.map(([year]) => Number(year)), expected.korea.years);
      const wrong = columns.flatMap(([country, name, column]) =>
        rows.map((row, year) => [row[column], expected[country][name][year], `${country}.${name} in ${row[0]}`]),
      );
      none(wrong.filter(([shown, exact]) => !near(shown, exact)).map(([shown, exact, where]) => `${where}: ${shown}, the model ${exact}`));
    }
  }
});

test("the table of size has every measure, that of tariffs the sum, that of worth each term", async (t) => {
  const page = await openPage(t);
  const { japan, korea } = await outcome(page);
  const size = await read(await open(page, "size"));
  const called = size.rows.find(([name]) => name === "Dollars");
  for (const [column, { drawn }] of [[1, japan], [2, korea]]) {
    assert.ok(near(called[column], drawn.reduce((sum, usd) => sum + usd)), called[column]);
  }
  assert.equal(size.rows.length, 8);
  const tariffs = await read(await open(page, "tariffs"));
  const [cars, others, drugs, all] = tariffs.rows;
  for (const column of [2, 4]) {
    assert.ok(Math.abs(billions(cars[column]) + billions(others[column]) + billions(drugs[column]) - billions(all[column])) < 0.2, tariffs.rows.join("\n"));
  }
  const worth = await read(await open(page, "worth"));
  const labels = await page.locator('[data-part="worth"] .picture--wide svg text').allTextContents();
  // The picture leaves out what changes nothing.
  const drawn = worth.rows.filter(([, amount]) => amount !== "$0");
  assert.ok(drawn.length >= 4);
  none(drawn.flat().filter((words) => !labels.includes(words)));
});

test("the table of luck is filled when it is opened and follows what is drawn", async (t) => {
  const page = await openPage(t);
  const luck = page.locator(".uncertainty details.tabled");
  assert.equal(await luck.locator(".uncertainty__numbers").innerHTML(), "");
  await luck.locator("summary").click();
  await becomes(() => luck.locator(".numbers").count(), 3);
  const ahead = await read(luck.locator(".numbers").first());
  assert.equal(ahead.heads.length, 3);
  assert.equal(ahead.rows.length, 2);
  const { heads, rows } = await read(luck.locator(".numbers").nth(1));
  assert.equal(heads.length, 7);
  for (const [, low, middle, high] of rows) assert.ok(billions(low) <= billions(middle) && billions(middle) <= billions(high), `${low} ${middle} ${high}`);
  const before = JSON.stringify(rows);
  await page.locator("[data-draw]").click();
  await becomes(async () => JSON.stringify((await read(luck.locator(".numbers").nth(1))).rows) !== before, true);
});

for (const { lang, path } of languages) {
  test(`on a phone no table is wider than the page, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 360 });
    for (const part of parts) await open(page, part);
    await page.locator(".offset__tabled summary").click();
    const regions = page.locator(".numbers");
    await becomes(() => regions.count(), parts.length + 1);
    const wide = await regions.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => `${one.ariaLabel}: ${one.scrollWidth} px in ${one.clientWidth}`));
    none(wide);
    // A number and what is written to it without a space.
    const broken = await page.locator(".numbers :is(td, tbody th)").evaluateAll((all) => {
      const range = document.createRange();
      return all.flatMap(({ firstChild: text }) =>
        [...(text?.data ?? "").matchAll(/[^\s]*\d[^\s]*/g)].filter(({ index, 0: word }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        }).map(([word]) => word));
    });
    none(broken);
  });
}

for (const width of widths) {
  test(`a table wider than the window scrolls by itself, by keyboard too, at ${width} px`, async (t) => {
    const page = await openPage(t, { width });
    for (const part of parts) await open(page, part);
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    const scrolling = await page.locator(".numbers").evaluateAll((all) => all.map(({ tabIndex, role, ariaLabel }) => [tabIndex, role, Boolean(ariaLabel)]));
    assert.deepEqual(scrolling, [...parts, "tariff and exchange rate"].map(() => [0, "region", true]));
  });
}
