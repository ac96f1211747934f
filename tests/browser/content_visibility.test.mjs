// Out of sight browsers do not lay out a frame. Its height is that of its content all the same, from the first word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { framed, openHost, openPage, origin } from "./harness.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const element = (part) => `<pledge-explainer part="${part}"></pledge-explainer>`;

/** Notes each height that the frame has from now on, and each that the frame says. */
const watchHeights = () => {
  globalThis.heights = [];
  const note = (height) => {
    if (height && heights.at(-1) !== height) heights.push(height);
  };
  new ResizeObserver(([{ contentRect }]) => note(Math.round(contentRect.height))).observe(document.querySelector("pledge-explainer").shadowRoot.querySelector("iframe"));
  addEventListener("message", ({ data }) => data?.type === "height" && said.push(data.height));
  globalThis.said = [];
};

/** Scrolls past the element, slowly, and back. */
async function scrollThrough(page, step) {
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let y = 5000; y < bottom; y += step) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(1200);
}

for (const part of ["currency", "size", "tariffs", "all"]) {
  test(`far below the first screen of another site, ${part} keeps one height while a reader scrolls past`, async (t) => {
    const page = await openHost(t, `<p style="height:6000px">An article.</p>${element(part)}<p style="height:2000px">Its end.</p>`, { head: script, height: 800 });
    await framed(page);
    // Longer than any task of the schedule waits.
    await page.waitForTimeout(4000);
    await page.evaluate(watchHeights);
    await scrollThrough(page, part === "all" ? 600 : 120);
    const { heights, said } = await page.evaluate(() => ({ heights, said }));
    assert.equal(heights.length, 1, `the heights of the frame: ${heights}; the frame said ${said}`);
  });
}

test("in an accordion that opens late, the height is that of the content at once", async (t) => {
  const page = await openHost(t, `<div id="fold" style="max-height:0;overflow:hidden">${element("currency")}</div>`, { head: script });
  const [frame] = await framed(page);
  await page.waitForTimeout(4000);
  await page.evaluate(watchHeights);
  await page.evaluate(() => { document.querySelector("#fold").style.maxHeight = "none"; });
  await page.waitForTimeout(2500);
  const heights = await page.evaluate(() => heights);
  assert.equal(heights.length, 1, String(heights));
  const needed = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  assert.equal(heights[0], needed);
});

test("a page in a window of its own still leaves out of its work what never changes and is out of sight", async (t) => {
  const page = await openPage(t);
  await page.waitForSelector("[data-content-visibility]");
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const before = await height();
  await page.evaluate(() => scrollTo(0, 1e6));
  await page.waitForTimeout(500);
  assert.equal(await height(), before);
});
