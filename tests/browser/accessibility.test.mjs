import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { call, none, openPage, setSlider, slider, unfold } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing to object to, ${colorScheme} at ${width} px`, async (t) => {
      const page = await openPage(t, { width, colorScheme });
      await unfold(page);
      // Given to the debugger, since the page's policy lets no inline script in.
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { rules: { "target-size": { enabled: true } } }));
      assert.ok(passes.length > 20, `axe looked at ${passes.length} rules only`);
      const lines = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
      );
      none(lines);
    });
  }
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

test("a slider says its value with its unit", async (t) => {
  const page = await openPage(t);
  await setSlider(page, "projects.return", 9);
  const said = await slider(page, "projects.return").getAttribute("aria-valuetext");
  assert.match(said, /9.*(%|percent)/);
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
    const page = await openPage(t, { width });
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
