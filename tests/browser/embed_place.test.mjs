// The element is a block as wide as its place, whatever the layout of the page around does to it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, openHost, origin } from "./harness.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const width = 900;

/** Each place, and how wide it is there. */
const places = {
  "among paragraphs": [(element) => `<p>Before.</p>${element}<p>After.</p>`, "", width],
  // As Twenty Twenty-Four and its kin lay out a story.
  "where a theme limits the width and centres": [(element) => `<div class="story">${element}</div>`, ".story > * { max-width: 620px; margin-left: auto; margin-right: auto }", 620],
  "in a column that centres": [(element) => `<div class="column">${element}</div>`, ".column { display: flex; flex-direction: column; align-items: center }", width],
  "in a column that centres, with a limit": [(element) => `<div class="column">${element}</div>`, ".column { display: flex; flex-direction: column; align-items: center } pledge-explainer { max-width: 700px; margin: 0 auto }", 700],
  "in a box that shrinks to its content": [(element) => `<div class="column"><div>${element}</div></div>`, ".column { display: flex; flex-direction: column; align-items: center }", width],
  "in a grid that centres": [(element) => `<div class="grid">${element}</div>`, ".grid { display: grid; justify-items: center }", width],
  "beside margins of its own": [(element) => element, "pledge-explainer { margin: 0 50px }", width - 100],
  "where lines may not break": [(element) => `<div class="column">${element}</div>`, ".column { display: flex; flex-direction: column; align-items: center; white-space: nowrap }", width],
  "where the site says how wide": [(element) => element, "pledge-explainer { width: 500px }", 500],
};

for (const mode of ["frame", "inline"]) {
  for (const [where, [around, css, expected]] of Object.entries(places)) {
    test(`${where}, the element is as wide as its place: ${mode}`, async (t) => {
      const element = `<pledge-explainer part="size"${mode === "inline" ? ' mode="inline"' : ""}></pledge-explainer>`;
      const page = await openHost(t, around(element), { width, head: `<style>${css}</style>${script}`, at: mode === "inline" ? origin : undefined, policy: mode === "inline" ? "" : undefined });
      if (mode === "frame") await framed(page);
      else await page.locator("pledge-explainer [data-ready]").waitFor();
      const widths = () => page.evaluate(() => {
        const element = document.querySelector("pledge-explainer");
        const inner = element.shadowRoot.querySelector("iframe, [data-pledge-explainer]");
        return [element, inner].map((one) => Math.round(one.getBoundingClientRect().width));
      });
      await becomes(widths, [expected, expected]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("pledge-explainer")).display), "block");
    });
  }
}

test("a site that hides the element at some width still hides it", async (t) => {
  const page = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { head: `<style>pledge-explainer { display: none }</style>${script}` });
  assert.equal(await page.locator("pledge-explainer").isVisible(), false);
});
