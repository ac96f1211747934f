import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, becomes, framed, openHost, openPage, origin, outcome, setSlider } from "./harness.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const settings = 'preset="as-signed" fx.korea.spot="1600" lock="fx.korea.spot" hide="fx.japan.spot,discount"';

test("what a publisher sets is stated, with one tap to the neutral case and back", async (t) => {
  const page = await openHost(t, `<pledge-explainer part="all" ${settings}></pledge-explainer>`, { head: script });
  const [frame] = await framed(page);
  const stated = frame.locator("[data-set-by]");
  await stated.waitFor();
  assert.match(await stated.innerText(), /^Assumptions set by localhost: tariffs under “[^”]+”; [^;]*1,600/);
  await agreesWith(frame, await outcome(frame, { "fx.korea.spot": 1600 }, "as-signed"));
  await stated.getByText("neutral case").click();
  await agreesWith(frame, await outcome(frame));
  await stated.getByText("Back to these").click();
  await agreesWith(frame, await outcome(frame, { "fx.korea.spot": 1600 }, "as-signed"));
});

test("a reader's own choice stays no publisher's, also after the element was moved", async (t) => {
  const page = await openHost(t, `<div id="a"><pledge-explainer part="currency"></pledge-explainer></div><div id="b"></div>`, { head: script });
  const [frame] = await framed(page);
  await setSlider(frame, "fx.korea.spot", 1650);
  await becomes(() => page.evaluate(() => document.querySelector("pledge-explainer").state.includes("1650")), true);
  await page.evaluate(() => b.append(document.querySelector("pledge-explainer")));
  const moved = page.frameLocator("pledge-explainer iframe");
  await becomes(() => moved.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1650");
  assert.equal(await moved.locator("[data-set-by]").count(), 0);
});

test("hidden sliders are not there, locked ones do not move, and a reset leaves both where they are", async (t) => {
  const page = await openHost(t, `<pledge-explainer part="all" ${settings} discount="9"></pledge-explainer>`, { head: script });
  const [frame] = await framed(page);
  const control = (lever) => frame.locator(`[data-control="${lever}"]`).first();
  await becomes(() => control("discount").isVisible(), false);
  assert.equal(await control("fx.japan.spot").isVisible(), false);
  assert.ok(await control("fx.korea.spot").isVisible());
  assert.ok(await control("fx.korea.spot").locator("input[type=range]").isDisabled());
  await setSlider(frame, "projects.return", 10);
  await frame.locator("[data-reset]:visible").first().click();
  await agreesWith(frame, await outcome(frame, { "fx.korea.spot": 1600, discount: 9 }, "as-signed"));
});

test("only locked or hidden sliders are stated too", async (t) => {
  const page = await openHost(t, `<pledge-explainer lock="discount"></pledge-explainer>`, { head: script });
  const [frame] = await framed(page);
  await becomes(() => frame.locator("[data-set-by]").innerText(), "Some sliders are fixed or left out by localhost.");
});

test("nothing is stated where nothing was set, nor on a page that nobody frames", async (t) => {
  const page = await openHost(t, `<pledge-explainer part="size"></pledge-explainer>`, { head: script });
  const [frame] = await framed(page);
  assert.equal(await frame.locator("[data-set-by]").count(), 0);
  const alone = await openPage(t, { query: "?preset=as-signed&hide=discount" });
  assert.equal(await alone.locator("[data-set-by]").count(), 0);
  await becomes(() => alone.locator('[data-control="discount"]').first().isVisible(), false);
});

test("inline, the same is stated by the name of the page itself", async (t) => {
  const page = await openHost(t, `<pledge-explainer mode="inline" part="all" fx.korea.spot="1600"></pledge-explainer>`, { at: origin, head: script });
  const stated = page.locator("pledge-explainer [data-set-by]");
  await stated.waitFor();
  assert.match(await stated.innerText(), /^Assumptions set by 127\.0\.0\.1: Won per dollar/);
});
