import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, openPage, outcome, parts, widths } from "./harness.mjs";

/** The parts that draw what follows from the sliders. */
const withPicture = ["size", "tariffs", "currency", "returns", "verdict"];

for (const width of widths) {
  test(`with scripts off every question, answer and picture is readable at ${width} px`, async (t) => {
    const page = await openPage(t, { javaScript: false, width });
    for (const part of parts) {
      const section = page.locator(`section[data-part="${part}"]`);
      assert.ok(await section.isVisible(), part);
      assert.match(await section.locator("h1, h2").first().innerText(), /\?$/, part);
      const answer = await section.locator("p").first().innerText();
      assert.ok(answer.trim().length > 20, `${part} answers ${JSON.stringify(answer)}`);
      if (withPicture.includes(part)) {
        const picture = section.locator("svg:visible").first();
        const box = await picture.boundingBox();
        assert.ok(box.width > 0.5 * Math.min(width, 600) && box.height > 100, `${part}: ${JSON.stringify(box)}`);
        assert.ok((await picture.locator("text").count()) > 0, part);
      }
    }
  });
}

test("with scripts off the terms are tables with a status in every cell that states a fact", async (t) => {
  const page = await openPage(t, { javaScript: false });
  const table = page.locator('section[data-part="terms"] table');
  // On a wide screen what is folded away on a phone stands open.
  for (const one of await table.all()) assert.ok(await one.isVisible());
  assert.ok((await table.locator("tbody tr").count()) >= 14);
  const facts = table.locator("[data-fact]");
  assert.ok((await facts.count()) >= 20);
  const statuses = await facts.evaluateAll((all) => all.map((one) => one.dataset.status));
  const known = new Set(["settled", "reported", "contested", "threatened", "assumption"]);
  assert.deepEqual(statuses.filter((status) => !known.has(status)), []);
});

test("with scripts off the numbers are those of the baseline", async (t) => {
  const live = await openPage(t);
  const page = await openPage(t, { javaScript: false });
  await agreesWith(page, await outcome(live));
});

test("the page that reacts is the page that was there before, node for node", async (t) => {
  const read = (page) =>
    page.locator("[data-pledge-explainer]").evaluate((root) => {
      const clone = root.cloneNode(true);
      for (const marker of ["data-ready", "data-deferred-ready", "data-content-visibility", "data-base"]) clone.removeAttribute(marker);
      // What the program finds its places by comes through minifiers as templates.
      for (const marker of clone.querySelectorAll("template[data-m]")) marker.replaceWith(document.createComment(""));
      // The strips of the sliders in sight may have come already; their room was there.
      for (const strip of clone.querySelectorAll("[data-strip],[data-flips]")) strip.replaceChildren();
      // So have the buttons beside the sliders, and the place of the printed sheet.
      for (const added of clone.querySelectorAll("[data-step],.sheet")) added.remove();
      // What the style sheet shows is said to be open, with nothing to open or close.
      for (const shown of clone.querySelectorAll(".disclosure,.disputed")) {
        shown.removeAttribute("open");
        shown.querySelector("summary").removeAttribute("tabindex");
      }
      // So has what only a program can do with the map: choose its sides, move its point, list it.
      for (const place of clone.querySelectorAll(".map__choices,.map__more")) place.replaceChildren();
      for (const point of clone.querySelectorAll(".point")) {
        for (const { name } of [...point.attributes]) if (name !== "class") point.removeAttribute(name);
        for (const moved of point.querySelectorAll("[transform]")) moved.removeAttribute("transform");
      }
      return clone.outerHTML;
    });
  const still = await read(await openPage(t, { javaScript: false }));
  const live = await read(await openPage(t));
  const at = [...still].findIndex((letter, index) => letter !== live[index]);
  const around = (html) => html.slice(Math.max(0, at - 80), at + 80);
  assert.ok(still === live, `they part at\n${around(still)}\nagainst\n${around(live)}`);
});

test("the program adopts the nodes that were there and makes no new ones", async (t) => {
  // Notes every section and picture before any script of the page has run.
  const init = () => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      globalThis.before = [...document.querySelectorAll("section, section h2, section svg, input, table")];
    });
  };
  const page = await openPage(t, { init });
  const [kept, all] = await page.evaluate(() => [
    globalThis.before.filter((node) => node.isConnected).length,
    globalThis.before.length,
  ]);
  assert.ok(all > 50);
  assert.equal(kept, all);
});

test("a slider moved before the program arrived keeps its place and counts", async (t) => {
  const page = await openPage(t, { ready: false, init: () => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      document.querySelectorAll('input[type=range][data-lever="fx.korea.spot"]').forEach((input) => { input.value = 1700; });
    });
  } });
  await page.waitForSelector("[data-ready]");
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1700 }));
});
