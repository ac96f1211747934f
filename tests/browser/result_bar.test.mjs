// Once something has moved, both results stand at the bottom of the window, with a way back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, languages, openHost, openPage, origin, setSlider, shown } from "./harness.mjs";

const bar = (page) => page.locator(".result-bar");
const figures = (page) => bar(page).locator("data[data-value]").evaluateAll((all) => all.map((one) => [one.dataset.value, one.value]));

for (const { lang, path } of languages) {
  test(`the bar is there once a slider has moved, says what the cards say, and its reset takes it away, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 360, height: 640 });
    assert.equal(await bar(page).isVisible(), false);
    await setSlider(page, "fx.korea.capacity", 12);
    assert.equal(await bar(page).isVisible(), true);
    await setSlider(page, "projects.return", 12);
    const { y, height } = await bar(page).boundingBox();
    assert.deepEqual([y + height, height], [640, 44]);
    await becomes(() => figures(page), [
      ["japan.npv_usd", await shown(page, "japan", "npv_usd")],
      ["korea.npv_usd", await shown(page, "korea", "npv_usd")],
    ]);
    const wide = await bar(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    assert.equal(wide, 0);
    await bar(page).getByRole("button").click();
    assert.equal(await bar(page).isVisible(), false);
  });
}

test("in a frame of one part the bar stands at its end", async (t) => {
  const host = await openHost(t, `<script src="${origin}/pkg/embed.js"></script><pledge-explainer part="tariffs"></pledge-explainer>`);
  const [frame] = await framed(host);
  await setSlider(frame, "tariff.japan.autos.fallback", 40);
  await bar(frame).waitFor();
});
