import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, languages, none, openHost, openPage, origin, parts, settled } from "./harness.mjs";

/** Shows the page as a sheet of paper gets it. */
async function print(page) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

const sheet = (page) => page.locator(".sheet");

for (const { lang, path } of languages) {
  test(`a print says what differs, when it was made, and where it leads back to, ${lang}`, async (t) => {
    const query = "?preset=as-signed&fx.korea.spot=1650&projects.return=9";
    const page = await openPage(t, { path, query });
    assert.equal(await sheet(page).isVisible(), false);
    await print(page);
    assert.ok(await sheet(page).isVisible());
    const rows = await sheet(page).locator("li").allInnerTexts();
    assert.equal(rows.length, 2);
    assert.match(rows.join("\n"), /1,?650/);
    const words = await sheet(page).innerText();
    const today = await page.evaluate((lang) => new Date().toLocaleDateString(lang, { dateStyle: "long" }), lang);
    assert.ok(words.includes(today), words);
    const [address] = words.match(/http\S+/);
    assert.ok(address.startsWith(new URL(path, page.url()).href), address);
    const back = await openPage(t, { path: "", query: address.slice(new URL(address).origin.length) });
    assert.equal(await back.locator('[data-lever="fx.korea.spot"]').first().inputValue(), "1650");
    assert.equal(await back.locator('[data-preset="as-signed"]').first().getAttribute("aria-pressed"), "true");
  });

  test(`a print has every answer and picture and nothing that only a screen can do, ${lang}`, async (t) => {
    const page = await openPage(t, { path, colorScheme: "dark", query: "?theme=dark" });
    await print(page);
    assert.equal(await sheet(page).locator("li").count(), 0);
    for (const part of parts) assert.ok(await page.locator(`[data-part="${part}"] :is(.part__answer, .brief__finding)`).isVisible(), part);
    assert.ok((await page.locator(".picture svg:visible").count()) >= 6);
    none(await page.locator("main :is(input, button, select, summary:not(.disclosure__summary)):visible").evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 100))));
    // Ink on paper, whatever the screen had.
    const { ink, paper } = await page.locator("main").evaluate((main) => {
      const { color, backgroundColor } = getComputedStyle(main);
      return { ink: color, paper: backgroundColor };
    });
    const sum = (color) => color.match(/\d+/g).map(Number).reduce((all, one) => all + one);
    assert.ok(sum(ink) < 150 && sum(paper) > 700, `${ink} on ${paper}`);
  });
}

test("a browser that prints asks for the sheet by itself", async (t) => {
  const page = await openPage(t, { query: "?discount=7" });
  await settled(page);
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.length > 20_000);
  assert.equal(await sheet(page).locator("li").count(), 1);
});

test("a frame far below what is in sight is there when its page is printed, unless its host would rather wait", async (t) => {
  const head = `<script src="${origin}/pkg/embed.js"></script>`;
  const below = (attributes) => `<div class="far"></div><pledge-explainer part="size"${attributes}></pledge-explainer>`;
  const far = `${head}<style>.far { height: 20000px }</style>`;
  const page = await openHost(t, below(""), { head: far });
  const [frame] = await framed(page);
  assert.ok(await frame.locator(".picture svg:visible").count());
  assert.equal(await page.evaluate(() => scrollY), 0);

  const waiting = await openHost(t, below(' loading="lazy"'), { head: far });
  await becomes(() => waiting.locator("iframe").getAttribute("loading"), "lazy");
});
