import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, becomes, call, none, openPage, outcome, setSlider, shown } from "./harness.mjs";

const answer = (page) => page.locator(".goal-seek");
const value = (page) => answer(page).locator('data[data-value="goal_seek.value"]');

/** Waits until the answer has changed with the state. */
const says = (page, words) => answer(page).filter({ hasText: words }).waitFor();

test("Korea is even by the wished year once the slider is moved to where the page says", async (t) => {
  const page = await openPage(t);
  await answer(page).scrollIntoViewIfNeeded();
  await page.locator("[data-goal-seek-by]").fill("2045");
  await page.locator("[data-goal-seek-by]").blur();
  await says(page, "would have to be");
  const at = Number(await value(page).getAttribute("value"));
  await answer(page).getByRole("button").click();
  const moved = await outcome(page, { "projects.return": at });
  assert.ok(moved.korea.summary.break_even_year <= 2045, String(moved.korea.summary.break_even_year));
  const before = await outcome(page, { "projects.return": Number((at - 0.1).toFixed(1)) });
  assert.ok(!(before.korea.summary.break_even_year <= 2045), "a step less would do as well");
  await says(page, "already so");
  // Out of sight, where the page catches up last.
  await becomes(async () => Number(await shown(page, "korea", "break_even_year")), moved.korea.summary.break_even_year);
  const { vintage: v } = await call(page, "version");
  await addressIs(page, { "aim.by": "2045", "projects.return": String(at), v });
  none(page.said);
});

test("where no value does it, the page says how close the best one comes", async (t) => {
  const page = await openPage(t, { query: "?aim=korea.even&aim.by=2030" });
  await answer(page).scrollIntoViewIfNeeded();
  await says(page, "No setting of this slider is enough");
  await says(page, "billion short");
  await becomes(() => answer(page).getByRole("button").count(), 0);
});

test("another wish and another slider are chosen from lists, and a link brings them back", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed&aim=korea.within_capacity&aim.with=fx.korea.capacity" });
  await answer(page).scrollIntoViewIfNeeded();
  assert.equal(await page.locator("[data-goal-seek]").inputValue(), "korea.within_capacity");
  await says(page, "$20 billion a year");
  await page.locator("[data-goal-seek-with]").selectOption("funding.take_up");
  await says(page, "%");
  await page.locator("[data-goal-seek]").selectOption("same_per_person");
  await setSlider(page, "projects.return", 14);
  await page.waitForFunction(() => new URL(location).searchParams.get("projects.return") === "14");
  const said = await answer(page).innerText();
  assert.match(said, /would have to be|No setting of this slider|already so/);
  none(page.said);
});

test("an impossible wish in a link is told, and the start value stands", async (t) => {
  const page = await openPage(t, { query: "?aim=riches&aim.by=1066" });
  assert.equal(await page.locator("[data-notice]").count(), 2);
  assert.equal(await page.locator("[data-goal-seek]").inputValue(), "korea.even");
  assert.equal(await page.locator("[data-goal-seek-by]").inputValue(), "2040");
});
