import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, setSlider, settled, shown } from "./harness.mjs";

/** Makes the program fail outside of any test's reach, as a real failure would. */
async function fail(page) {
  const logged = page.said.length;
  await page.evaluate(async () => {
    const { cause_panic_for_test } = await import("/pkg/page.js");
    setTimeout(cause_panic_for_test);
  });
  await page.waitForSelector("[data-pledge-explainer][data-failed]");
  return logged;
}

test("a failure leaves the last picture and a line that says so, and is logged once", async (t) => {
  const page = await openPage(t);
  await setSlider(page, "fx.korea.spot", 1700);
  await settled(page);
  const pictures = () => page.locator("section svg").evaluateAll((all) => all.map((one) => one.outerHTML));
  const [drawn, number] = [await pictures(), await shown(page, "korea", "npv_usd")];
  const hidden = await page.locator("[role=alert]:visible").count();
  assert.equal(hidden, 0);

  const before = await fail(page);
  assert.deepEqual(await pictures(), drawn);
  assert.equal(await shown(page, "korea", "npv_usd"), number);
  assert.equal(await page.locator("[role=alert]:visible").count(), 1);
  assert.ok((await page.locator("[role=alert]:visible").innerText()).length > 20);
  const errors = page.said.slice(before);
  assert.equal(errors.length, 1, errors.join("\n"));
  assert.match(errors[0], /asked for by a test/);
});

test("after a failure nothing that a reader or the browser does logs again", async (t) => {
  const page = await openPage(t);
  await fail(page);
  const before = page.said.length;
  await setSlider(page, "fx.korea.spot", 1700);
  await page.locator('[data-part="method"]').scrollIntoViewIfNeeded();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator('[data-part="size"]').scrollIntoViewIfNeeded();
  await settled(page);
  assert.equal(page.said.length, before, page.said.slice(before).join("\n"));
});

test("a program that cannot be fetched leaves the finished page and the line", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(new URL("/pkg/", page.url()).href);
  await page.waitForSelector("[data-pledge-explainer][data-failed]");
  assert.equal(await page.locator("[role=alert]:visible").count(), 1);
  assert.ok(await page.locator('[data-part="verdict"] svg:visible').first().isVisible());
});
