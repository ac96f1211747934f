// Another deal, built as a package of its own: the page holds together with parts, sliders and terms that it does
// not have, with another currency, and in every language. `cargo xtask test edition` builds it and says where it is.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { call, drawn, fontSets, languages, none, openPage, openWhole, origin, setSlider, settled, slider, unfold } from "../harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The widths at which nothing may be wider than the window. */
const widths = [280, 360, 720, 1280];

const manifest = await (await fetch(`${origin}/pkg/manifest.json`)).text();
const types = await (await fetch(`${origin}/pkg/pledge_explainer.d.ts`)).text();
/** The parts that the deal has, as the types for scripts list them. */
const parts = [.../type PartId =\s*\| ([^;]+);/.exec(types)[1].matchAll(/"(\w+)"/g)].map(([, name]) => name);
const possible = ["brief", "size", "terms", "worth", "tariffs", "currency", "returns", "verdict", "timeline", "method"];
const absent = possible.filter((part) => !parts.includes(part));

/** What axe objects to, a line each. */
async function objections(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { rules: { "target-size": { enabled: true } } }));
  assert.ok(passes.length >= 20, `axe looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ""}`));
}

/** What stands wider than the window. */
const wide = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const all = [...document.body.querySelectorAll("*")];
  const out = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} px of content in ${clientWidth} px`, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
});

/** Boxes in sight that hold neither words nor a picture nor a control. */
const emptyBoxes = (page) => page.evaluate(() => {
  const filled = "svg, img, input, select, button, a, canvas";
  const boxes = [...document.querySelectorAll("section, section > div, .part__body > *, figure, details, fieldset, table, td, th, ul, ol, li, .brief > *")];
  const empty = boxes.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && !one.textContent.trim() && !one.querySelector(filled) && !one.matches(filled);
  });
  // The corner of a table is over its rows' names.
  return empty.filter((one) => !one.matches("thead td, thead th, tbody td")).map((one) => one.outerHTML.slice(0, 160));
});

/** Pairs of texts in one picture that lie over each other. */
const touching = (page) => page.evaluate(() => {
  const found = [];
  for (const picture of document.querySelectorAll("svg")) {
    if (!picture.checkVisibility()) continue;
    const texts = [...picture.querySelectorAll("text")].filter((text) => text.textContent.trim());
    const boxes = texts.map((text) => [text.textContent, text.getBoundingClientRect()]);
    boxes.forEach(([one, a], index) => {
      for (const [other, b] of boxes.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Lines of letters overlap a little with what hangs below them.
        if (across > 1 && down > 5) found.push(`"${one}" and "${other}" in ${picture.closest("[data-part]")?.dataset.part}`);
      }
    });
  }
  return found;
});

test("the deal lacks a part, and nothing in the package knows of it", async () => {
  assert.ok(absent.length > 0, "the deal has every part: it shows nothing here");
  for (const part of absent) {
    assert.ok(!manifest.includes(`"${part}/`), part);
    for (const { path } of languages) assert.equal((await fetch(`${origin}${path}${part}/`)).status, 404);
  }
  const element = await (await fetch(`${origin}/pkg/embed.js`)).text();
  for (const part of absent) assert.ok(!new RegExp(`\\b${part}: \\[`).test(element), `the element knows ${part}`);
  for (const part of parts) assert.ok(new RegExp(`\\b${part}: \\[`).test(element), `the element does not know ${part}`);
});

for (const { lang, path } of languages) {
  for (const width of widths) {
    test(`the page holds together, ${lang} at ${width} px`, async (t) => {
      const page = await openWhole(t, { path, width, fonts: fontSets[0] });
      await settled(page);
      await t.test("it has the parts of the deal, in their order", async () => {
        const found = await page.locator("section[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
        assert.deepEqual(found, parts);
      });
      await t.test("nothing was said in the console", () => none(page.said));
      await t.test("nothing is wider than the window", async () => none(await wide(page)));
      await t.test("no box is empty", async () => none(await emptyBoxes(page)));
      await t.test("no two labels of a picture lie over each other", async () => none(await touching(page)));
      await t.test("each step of the row leads somewhere", async () => {
        const lost = await page.locator(".jump a").evaluateAll((all) => all.filter((one) => !document.querySelector(one.hash)).map((one) => one.hash));
        none(lost);
      });
      await unfold(page);
      await settled(page);
      await t.test("nothing is wider than the window with all of it open", async () => none(await wide(page)));
      await t.test("no box is empty with all of it open", async () => none(await emptyBoxes(page)));
      await t.test("axe finds nothing to object to", async () => none(await objections(page)));
    });
  }

  test(`every slider moves the page from end to end, ${lang}`, async (t) => {
    const page = await openWhole(t, { path, width: 360, fonts: fontSets[0] });
    await unfold(page);
    const levers = await call(page, "levers");
    assert.ok(levers.length > 20, `${levers.length} levers`);
    const wrong = [];
    for (const { id, min, max } of levers) {
      assert.ok((await slider(page, id).count()) > 0, id);
      for (const end of [min, max]) {
        await setSlider(page, id, end);
        await drawn(page);
        wrong.push(...(await touching(page)).map((line) => `${line} at ${id}=${end}`));
        wrong.push(...(await wide(page)).map((line) => `${line} at ${id}=${end}`));
      }
    }
    await settled(page);
    none(page.said);
    none(wrong);
  });
}

for (const part of parts) {
  test(`${part} is a page of its own and holds nothing else`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${part}/`, width: 360 });
    const found = await page.locator("section[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
    assert.deepEqual(found, [part]);
    none(page.said);
    none(await wide(page));
  });
}

test("scripts are told the same countries as the page", async (t) => {
  const page = await openPage(t);
  const outcome = await page.evaluate(async () => {
    const program = await loadProgram();
    return Object.keys(program.evaluate(program.baseline("today")));
  });
  for (const country of outcome) assert.ok(types.includes(`  ${country}: CountryOutcome;`), country);
});

test("the check of this copy works out the cases under the names of these countries, and passes", async (t) => {
  const page = await openPage(t);
  await page.locator("[data-check]").click();
  await page.locator("[data-check-status][data-outcome]").waitFor({ state: "attached" });
  assert.equal(await page.locator("[data-check-status]").getAttribute("data-outcome"), "passed", await page.locator("[data-check-status]").innerText());
  none(page.said);
});
