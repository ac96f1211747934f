import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, drawn, none, openPage, origin, outcome, setSlider, settled, shown, widths } from "./harness.mjs";

/** The parts whose numbers are worked out. */
const worked = ["size", "tariffs", "currency", "returns", "verdict"];

const folded = (page, part) => page.locator(`section[data-part="${part}"] details.arithmetic`);

/** Opens the arithmetic of a part and waits until it stands there. */
async function open(page, part) {
  await folded(page, part).locator("summary").click();
  await folded(page, part).locator("dt").first().waitFor();
}

test("a part's arithmetic is empty until it is opened, and stays so while numbers change", async (t) => {
  const page = await openPage(t);
  await setSlider(page, "projects.return", 12);
  await settled(page);
  for (const part of worked) {
    assert.equal(await folded(page, part).locator(".arithmetic__formulas").innerHTML(), "", part);
  }
  await open(page, "currency");
  for (const part of worked.filter((part) => part !== "currency")) {
    assert.equal(await folded(page, part).locator("dt").count(), 0, part);
  }
});

test("it opens by keyboard and follows the sliders, in sight and out of it", async (t) => {
  const page = await openPage(t);
  await folded(page, "verdict").locator("summary").focus();
  await page.keyboard.press("Enter");
  await folded(page, "verdict").locator("dt").first().waitFor();
  const sum = () => folded(page, "verdict").locator('dd:has(data[data-value="korea.npv_usd"])').innerText();
  const before = await sum();
  await setSlider(page, "discount", 7);
  await drawn(page);
  await agreesWith(page, await outcome(page, { discount: 7 }));
  assert.notEqual(await sum(), before);
  await folded(page, "size").scrollIntoViewIfNeeded();
  await setSlider(page, "funding.take_up", 40);
  await agreesWith(page, await outcome(page, { discount: 7, "funding.take_up": 40 }));
});

test("what is printed works out to what is shown", async (t) => {
  const page = await openPage(t);
  await open(page, "size");
  const called = folded(page, "size").locator('dd:has(data[data-value="size.korea.called"])');
  // The formula stands before its list of origins.
  const [sum, figure] = (await called.evaluate((one) => one.firstChild.textContent + one.querySelector("data").textContent)).split(" = ");
  const value = sum
    .split(" + ")
    .map((term) => term.split(" × ").map((factor) => (factor.endsWith("%") ? parseFloat(factor) / 100 : parseFloat(factor.slice(1)))))
    .reduce((total, factors) => total + factors.reduce((product, factor) => product * factor, 1), 0);
  assert.equal(figure, `$${value} billion`);
  await open(page, "currency");
  const peak = folded(page, "currency").locator('data[data-value="korea.peak_need"]');
  assert.equal(await peak.getAttribute("value"), await shown(page, "korea", "peak_need"));
});

test("each fact in it is a link to that fact, each assumption the name of a slider", async (t) => {
  const page = await openPage(t);
  for (const part of worked) await open(page, part);
  const links = await page.locator(".origins a").evaluateAll((all) => all.map(({ href, dataset }) => [href, dataset.fact, dataset.status]));
  assert.ok(links.length > 20);
  const sources = await (await fetch(`${origin}/pkg/sources.html`)).text();
  none(
    links
      .filter(([href, fact, status]) => href !== `${origin}/pkg/sources.html#${fact}` || !sources.includes(`id="${fact}" data-fact="${fact}" data-status="${status}"`))
      .map(([href]) => href),
  );
  const labels = new Set(await page.locator(".control__name").allInnerTexts());
  const assumed = await page.locator(".origins li:has(.control__assumption)").allInnerTexts();
  assert.ok(assumed.length > 20);
  none(assumed.filter((one) => ![...labels].some((label) => one.includes(label))));
});

test("an explainer in a page elsewhere links to its own sources", async (t) => {
  const page = await openPage(t);
  await page.evaluate(async () => {
    const { mount } = await loadProgram();
    // Now a relative link would lead elsewhere.
    history.replaceState(null, "", "/some/article/");
    const host = document.createElement("div");
    host.id = "host";
    document.body.prepend(host);
    await mount(host, { part: "tariffs" }).ready;
  });
  await page.locator('#host section[data-part="tariffs"] details.arithmetic summary').click();
  const link = page.locator("#host .origins a").first();
  await link.waitFor();
  const href = await link.evaluate(({ href }) => href);
  assert.match(href, new RegExp(`^${origin}/pkg/sources\\.html#`));
});

test("without scripts there is nothing to open", async (t) => {
  const page = await openPage(t, { javaScript: false });
  for (const part of worked) {
    assert.equal(await folded(page, part).locator("summary").isVisible(), false, part);
  }
  assert.ok(await page.locator('section[data-part="method"] .equations').isVisible());
});

for (const width of widths) {
  test(`all formulas open stay within the page at ${width} px`, async (t) => {
    const page = await openPage(t, { width });
    for (const part of worked) await open(page, part);
    const [wide, page_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= page_, `${wide} px wide on ${page_}`);
  });
}
