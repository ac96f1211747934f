import assert from "node:assert/strict";
import { test } from "node:test";
import { call, drawn, fontSets, languages, none, openPage, parts, reset, setSlider, settled, shifts, unfold, watchShifts, widths } from "./harness.mjs";

const pathOf = (wanted) => languages.find(({ lang }) => lang === wanted).path;

/** A window so high that the whole page is in sight, so that nothing is drawn later. */
const everything = 20_000;

test("the results stay within a phone with letters wider than those of any font", async (t) => {
  const page = await openPage(t, { width: 320 });
  const wide = await page.evaluate(() => {
    document.querySelector(".brief__cards").style.letterSpacing = "0.6em";
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth - clientWidth;
  });
  assert.equal(wide, 0);
});

for (const { lang, path } of languages) {
  test(`no page beside the explainer is wider than a phone, ${lang}`, async (t) => {
    for (const file of ["sources.html", "changes.html", "doctor.html"]) {
      for (const width of [280, 360]) {
        const page = await openPage(t, { path: `${path}${file}`, width, ready: false });
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
        assert.equal(wide, 0, `${file} at ${width} px`);
      }
    }
  });
}

for (const fonts of fontSets) {
  for (const width of [360, 1280]) {
    test(`nothing shifts when the program arrives, nor while a reader scrolls through the page, at ${width} px, ${fonts} fonts`, async (t) => {
      const page = await openPage(t, { width, fonts, init: watchShifts });
      await settled(page);
      none((await shifts(page)).map((shift) => JSON.stringify(shift)));
      for (const part of parts) {
        await page.locator(`section[data-part="${part}"]`).scrollIntoViewIfNeeded();
        await drawn(page);
      }
      await settled(page);
      none((await shifts(page)).map((shift) => JSON.stringify(shift)));
    });

    test(`a shared link may change an answer's length, and little more, at ${width} px, ${fonts} fonts`, async (t) => {
      const page = await openPage(t, { width, fonts, init: watchShifts, query: "?preset=as-signed&fx.korea.spot=1700" });
      await settled(page);
      const all = await shifts(page);
      const sum = all.reduce((sum, { value }) => sum + value, 0);
      assert.ok(sum < 0.1, `shifted by ${sum}: ${JSON.stringify(all)}`);
    });
  }

  for (const { lang, path } of languages) {
    for (const width of widths) {
      test(`with all of it open the page keeps within the window and its targets are large, ${lang} at ${width} px, ${fonts} fonts`, async (t) => {
        const page = await openPage(t, { path, width, fonts });
        await unfold(page);
        await t.test("nothing is wider than the window", async () => {
          const wide = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.scrollingElement;
            if (scrollWidth <= clientWidth) return [];
            const all = [...document.body.querySelectorAll("*")];
            const out = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
            return [`${scrollWidth} px of content in ${clientWidth} px`, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
          });
          none(wide);
        });
        await t.test("a thumb hits every control and every link of its own", async () => {
          const [all, low] = await page.locator("input:visible, select:visible, button:visible, summary:visible, a:visible").evaluateAll((all) => {
            // A link within a sentence is as high as its line.
            const own = all.filter((one) => one.localName !== "a" || getComputedStyle(one).display !== "inline");
            const small = own
              .map((one) => [one.dataset.lever ?? one.dataset.leverNumber ?? one.textContent.trim(), one.getBoundingClientRect()])
              .filter(([, { width, height }]) => width < 24 || height < 24);
            return [own.length, small.map(([name, { width, height }]) => `${name}: ${width} x ${height}`)];
          });
          assert.ok(all > 100, `only ${all} controls were found`);
          none(low);
        });
      });
    }
  }
}

/** Labels that do not touch with these do not with narrower letters. */
const widest = fontSets.at(-1);

for (const [lang, width] of [["en", 360], ["en", 1280], ["ja", 360], ["ko", 360]]) {
  test(`no two labels of a picture touch with any lever at either end, ${lang} at ${width} px`, async (t) => {
    const page = await openPage(t, { path: pathOf(lang), width, fonts: widest, height: everything });
    const wrong = [];
    for (const { id, min, max } of await call(page, "levers")) {
      for (const end of [min, max]) {
        await setSlider(page, id, end);
        await drawn(page);
        wrong.push(...misplaced(await labels(page)).map((line) => [line, `${id}=${end}`]));
      }
      await reset(page);
    }
    none(once(wrong));
  });
}

for (const { lang, path } of languages) {
  for (const width of widths) {
    test(`the labels of the pictures can be read whatever the preset and the measure, ${lang} at ${width} px`, async (t) => {
      const page = await openPage(t, { path, width, fonts: widest, height: everything });
      await t.test("none is smaller than 12 px as seen", async () => {
        const small = (await labels(page)).filter(({ size }) => size < 11.99);
        none(small.map(({ picture, text, size }) => `${picture}: "${text}" has ${size.toFixed(1)} px`));
      });
      await t.test("no two touch", async () => {
        const wrong = [];
        for (const choice of await page.locator("section [data-preset], section [data-measure]").all()) {
          await choice.click();
          await drawn(page);
          const found = await labels(page);
          assert.ok(found.length > 20, `only ${found.length} labels were found`);
          const name = await choice.innerText();
          wrong.push(...misplaced(found).map((line) => [line, name]));
        }
        none(once(wrong));
      });
    });
  }
}

/** Once the page stands as it was laid out: its height, and which of its blocks the browser leaves out. */
async function leftOut(page) {
  await page.waitForSelector("[data-content-visibility]");
  await drawn(page);
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll(".part__static")];
    const texts = blocks.map((block) => block.querySelector("a, p, h3, td")).filter(Boolean);
    const out = texts.filter((text) => text.checkVisibility() && !text.checkVisibility({ contentVisibilityAuto: true }));
    return { height: document.documentElement.scrollHeight, out: out.length };
  });
}

for (const width of [360, 1280]) {
  test(`what never changes is left out of the work on a frame and keeps its height, at ${width} px`, async (t) => {
    const page = await openPage(t, { width });
    const { height, out } = await leftOut(page);
    assert.ok(out > 2, `only ${out} blocks are left out`);
    const whole = await page.evaluate(() => {
      document.querySelector("[data-content-visibility]").removeAttribute("data-content-visibility");
      return document.documentElement.scrollHeight;
    });
    assert.equal(height, whole);
  });
}

test("in another width everything is laid out before anything is left out", async (t) => {
  const wide = await leftOut(await openPage(t, { width: 1280 }));
  const page = await openPage(t, { width: 360 });
  const narrow = await leftOut(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForFunction((height) => document.documentElement.scrollHeight === height, wide.height);
  assert.notEqual(narrow.height, wide.height);
  assert.deepEqual(await leftOut(page), wide);
});

/** Every visible text of the pictures: where it lies and how big it looks. */
function labels(page) {
  return page.locator("figure svg, [data-part] svg").evaluateAll((pictures) =>
    pictures
      .filter((picture) => picture.checkVisibility({ visibilityProperty: true }))
      .flatMap((picture, index) => {
        const part = picture.closest("[data-part]")?.dataset.part ?? "opening";
        const { left, right, top, bottom } = picture.getBoundingClientRect();
        // A picture that hides nothing may let a label stand out, but not of the window, nor far into what is above and below.
        const frame =
          getComputedStyle(picture).overflow === "visible"
            ? { left: 0, right: document.scrollingElement.clientWidth, top: top - 8, bottom: bottom + 8 }
            : { left, right, top, bottom };
        return [...picture.querySelectorAll("text")]
          .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && text.textContent.trim())
          .map((text) => {
            const { a, b, c, d } = text.getScreenCTM();
            const sizes = [text, ...text.querySelectorAll("tspan")].map((one) => parseFloat(getComputedStyle(one).fontSize));
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return {
              picture: `${part} ${index}`,
              text: text.textContent.trim(),
              size: Math.min(...sizes) * Math.sqrt(Math.abs(a * d - b * c)),
              box: { left, right, top, bottom },
              frame,
            };
          });
      }),
  );
}

/** What is wrong in many states, once, with the first of them. */
function once(wrong) {
  const first = new Map(wrong.toReversed());
  return [...first].map(([line, state]) => `${line} (${state})`).toReversed();
}

/** Labels that touch another one, or that the edge of their picture cuts off. */
function misplaced(labels) {
  const wrong = labels
    .filter(({ box, frame }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
    .map(({ picture, text }) => `${picture}: "${text}" is cut off`);
  for (const [index, one] of labels.entries()) {
    const others = labels.slice(index + 1).filter(({ picture }) => picture === one.picture);
    const touching = others.filter((other) => touch(letters(one.box), letters(other.box)));
    wrong.push(...touching.map(({ text }) => `${one.picture}: "${one.text}" over "${text}"`));
  }
  return wrong;
}

/** Where the letters are: a box holds the air above and below them too, and that may overlap. */
function letters({ left, right, top, bottom }) {
  const air = (bottom - top) * 0.15;
  return { left: left + 0.5, right: right - 0.5, top: top + air, bottom: bottom - air };
}

const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
