import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { kept, trees } from "./accessibility.mjs";
import { call, fontSets, languages, none, openPage, openWhole, parts, setSlider, settled, slider, unfold } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on colours. */
const ofColours = ["color-contrast", "link-in-text-block"];
/** The rules whose answer depends on the width of letters. */
const ofSizes = ["target-size"];

const all = { rules: { "target-size": { enabled: true } } };
const allBut = (names) => ({ rules: { ...all.rules, ...Object.fromEntries(names.map((name) => [name, { enabled: false }])) } });
const only = (names) => ({ runOnly: names, rules: Object.fromEntries(names.map((name) => [name, { enabled: true }])) });

/** What axe objects to in a page by some of its rules, a line each. */
async function objections(page, options) {
  // Given to the debugger, since the page's policy lets no inline script in.
  if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  const least = options.runOnly ? 1 : 20;
  assert.ok(passes.length >= least, `axe looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

/** Light and dark as the system has them, as a host chose against it, and with what a reader needs. */
const themes = {
  dark: { colorScheme: "dark" },
  "dark on a light system": { theme: "dark" },
  "light on a dark system": { colorScheme: "dark", theme: "light" },
  "more contrast": { contrast: "more" },
  "more contrast in the dark": { colorScheme: "dark", contrast: "more" },
  "the reader's own colours": { forcedColors: "active" },
};

/** Gives a page another theme, as an address with `theme=` does. */
async function show(page, { theme = null, colorScheme = "light", contrast = null, forcedColors = null }) {
  await page.emulateMedia({ colorScheme, contrast, forcedColors });
  await page.locator("[data-pledge-explainer]").evaluate((host, theme) => {
    if (theme) host.dataset.theme = theme;
    else delete host.dataset.theme;
  }, theme);
}

/** Everything in sight and at rest, and the tables open. */
async function openUnfolded(page) {
  await unfold(page);
  await settled(page);
  assert.ok((await page.locator(".numbers table:visible").count()) >= 6, "the tables are open");
}

/** The same wherever lines end: a space there is not read, and before kana or characters fonts decide. */
const unwrapped = (lines) => lines.replace(/(?<=\S) (?=[\u3000-\u9fff])/g, "");

for (const { lang, path } of languages) {
  test(`the page in ${lang} at 1280 px`, async (t) => {
    const page = await openWhole(t, { path });
    await settled(page);
    await t.test("a screen reader meets what was reviewed", async () => {
      const found = await trees(page);
      assert.deepEqual(Object.keys(found), ["opening", ...parts]);
      for (const [part, lines] of Object.entries(found)) {
        assert.equal(unwrapped(lines), unwrapped(await readFile(kept(lang, part), "utf8")), `${part}: write it anew with cargo xtask accessibility, and read the change`);
      }
    });
    await openUnfolded(page);
    // The colours are those at 360 px.
    await t.test("axe finds nothing to object to", async () => none(await objections(page, allBut(ofColours))));
  });

  for (const [index, fonts] of fontSets.entries()) {
    test(`the page in ${lang} at 360 px, ${fonts} fonts`, async (t) => {
      const page = await openWhole(t, { path, width: 360, fonts });
      await openUnfolded(page);
      if (index > 0) {
        await t.test("axe finds no target too small", async () => none(await objections(page, only(ofSizes))));
        return;
      }
      await t.test("axe finds nothing to object to", async () => none(await objections(page, all)));
      // Neither width nor structure nor language has a part in what a theme changes: colours and sizes are the same in all.
      if (lang !== languages[0].lang) return;
      for (const [name, theme] of Object.entries(themes)) {
        await t.test(`axe finds no colours to object to, ${name}`, async () => {
          await show(page, theme);
          none(await objections(page, only(ofColours)));
        });
      }
    });
  }

  for (const part of parts) {
    test(`axe finds nothing to object to in ${part} alone, ${lang}`, async (t) => {
      const page = await openWhole(t, { path, width: 360, query: `?part=${part}` });
      await unfold(page);
      // The colours are those of the whole page. The article around it has the first heading.
      none(await objections(page, allBut([...ofColours, "page-has-heading-one"])));
    });
  }
}

for (const theme of ["dark", "light"]) {
  test(`an address that asks for ${theme} colours gets those of that theme`, async (t) => {
    const opposite = { dark: "light", light: "dark" }[theme];
    const colours = (page) => page.locator("[data-pledge-explainer]").evaluate((host) => {
      const { color, backgroundColor } = getComputedStyle(host);
      return [host.dataset.theme, color, backgroundColor];
    });
    const asked = await openPage(t, { colorScheme: opposite, query: `?theme=${theme}` });
    const page = await openPage(t);
    await show(page, { colorScheme: opposite, theme });
    assert.deepEqual(await colours(asked), await colours(page));
    await show(page, { colorScheme: theme });
    assert.deepEqual((await colours(asked)).slice(1), (await colours(page)).slice(1));
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
    ["tariff.general.fallback", 15, "15%"],
    ["fx.korea.spot", 1600, "1,600 won per dollar"],
    ["fx.japan.spot", 140, "140 yen per dollar"],
    ["fx.korea.capacity", 20, "$20 billion a year"],
    ["tariff.relief_years", 1, "1 year"],
    ["discount", 7.5, "7.5% a year"],
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
      [...document.querySelectorAll("[data-strip]")].every((strip) => !strip.checkVisibility() || strip.hasChildNodes()),
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
