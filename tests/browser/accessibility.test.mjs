import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { kept, trees } from "./accessibility.mjs";
import { call, languages, none, openPage, openWhole, parts, setSlider, settled, slider, unfold } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe objects to in a page, a line each. */
async function objections(page, rules = {}) {
  // Given to the debugger, since the page's policy lets no inline script in.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { rules: { "target-size": { enabled: true }, ...rules } }),
    rules,
  );
  assert.ok(passes.length > 20, `axe looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

/** Light and dark as the system has them, as a host chose against it, and with what a reader needs. */
const themes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "dark on a light system": { query: "?theme=dark" },
  "light on a dark system": { colorScheme: "dark", query: "?theme=light" },
  "more contrast": { contrast: "more" },
  "more contrast in the dark": { colorScheme: "dark", contrast: "more" },
  "the reader's own colours": { forcedColors: "active" },
};

/** The same wherever lines end: a space there is not read, and before kana or characters fonts decide. */
const unwrapped = (lines) => lines.replace(/(?<=\S) (?=[\u3000-\u9fff])/g, "");

for (const { lang, path } of languages) {
  // The width has no part in what a theme changes.
  for (const [width, some] of [[360, Object.entries(themes)], [1280, [["light", {}]]]]) {
    for (const [theme, options] of some) {
      test(`axe finds nothing to object to, ${lang}, ${theme} at ${width} px`, async (t) => {
        const page = await openWhole(t, { path, width, ...options });
        await unfold(page);
        await settled(page);
        assert.ok((await page.locator(".numbers table:visible").count()) >= 6, "the tables are open");
        none(await objections(page));
      });
    }
  }

  for (const part of parts) {
    test(`axe finds nothing to object to in ${part} alone, ${lang}`, async (t) => {
      const page = await openWhole(t, { path, width: 360, query: `?part=${part}` });
      await unfold(page);
      // The article around it has the first heading.
      none(await objections(page, { "page-has-heading-one": { enabled: false } }));
    });
  }

  test(`a screen reader meets what was reviewed, ${lang}`, async (t) => {
    const page = await openWhole(t, { path });
    await settled(page);
    const found = await trees(page);
    assert.deepEqual(Object.keys(found), ["opening", ...parts]);
    for (const [part, lines] of Object.entries(found)) {
      assert.equal(unwrapped(lines), unwrapped(await readFile(kept(lang, part), "utf8")), `${part}: write it anew with cargo xtask accessibility, and read the change`);
    }
  });
}

test("every slider and number field has its lever's name", async (t) => {
  const page = await openPage(t);
  await unfold(page);
  for (const { id, label } of await call(page, "levers")) {
    const named = page.getByRole("slider", { name: label, exact: true });
    const ids = await named.evaluateAll((all) => all.map((one) => one.dataset.lever));
    assert.ok(ids.includes(id), `no slider is called "${label}"`);
    const fields = await page.getByRole("spinbutton", { name: label }).evaluateAll((all) => all.map((one) => one.dataset.leverNumber));
    assert.ok(fields.includes(id), `no number field is called "${label}"`);
  }
});

test("a slider says its value in words, with its unit", async (t) => {
  const page = await openPage(t);
  for (const [lever, value, words] of [
    ["tariff.general.fallback", 15, "15 percent"],
    ["fx.korea.spot", 1600, "1,600 won per dollar"],
    ["fx.japan.spot", 140, "140 yen per dollar"],
    ["fx.korea.capacity", 20, "20 billion dollars a year"],
    ["tariff.relief_years", 1, "1 year"],
    ["discount", 7.5, "7.5 percent a year"],
  ]) {
    await setSlider(page, lever, value);
    assert.equal(await slider(page, lever).getAttribute("aria-valuetext"), words);
  }
});

test("every picture has a name or is hidden from a screen reader", async (t) => {
  const page = await openPage(t);
  const nameless = await page.locator("svg:visible").evaluateAll((all) =>
    all
      .filter((svg) => !svg.closest("[aria-hidden=true]"))
      .filter((svg) => !(svg.getAttribute("role") === "img" && (svg.getAttribute("aria-label") || svg.querySelector("title"))))
      .map((svg) => svg.outerHTML.slice(0, 120)),
  );
  none(nameless);
});

for (const width of [360, 1280]) {
  test(`the Tab key goes through every control in the order of the page, at ${width} px`, async (t) => {
    // So high that every strip is in sight, with its buttons.
    const page = await openPage(t, { width, height: 20_000 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[data-flips]")].every((flips) => !flips.checkVisibility() || flips.hasChildNodes()),
    );
    const reachable = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
      const order = all.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
      order.forEach((one, index) => { one.dataset.order = index; });
      return order.length;
    });
    const visited = [];
    for (let step = 0; step < reachable; step += 1) {
      await page.keyboard.press("Tab");
      visited.push(await page.evaluate(() => Number(document.activeElement.dataset.order ?? -1)));
    }
    assert.ok(reachable > 30);
    assert.deepEqual(visited, [...Array(reachable).keys()]);
  });
}

test("whatever has the focus shows it", async (t) => {
  const page = await openPage(t);
  const unseen = [];
  for (const control of ["input[type=range]", "input[type=number]", "[data-preset]", "[data-measure]", "summary", "a[href]"]) {
    const one = page.locator(`${control}:visible`).first();
    const look = () => one.evaluate((node) => {
      const around = [node, node.parentElement, node.parentElement.parentElement];
      return around.map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part);
        return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
      }).join("|");
    });
    const before = await look();
    await one.focus();
    // Focus by script alone may not count as by keyboard.
    await page.keyboard.press("Shift");
    if ((await look()) === before) unseen.push(control);
  }
  none(unseen);
});
