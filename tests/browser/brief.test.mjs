// The whole story on one screen, as it meets a reader: as high as was promised, and still while sliders move.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, drawn, fontSets, framed, languages, none, openHost, openPage, origin, outcome, parts, shifts, watchShifts } from "./harness.mjs";

const folder = (path) => path.replace("index.html", "");
const briefPath = (path) => `${folder(path)}brief/`;
const height = (page) => page.evaluate(() => document.body.getBoundingClientRect().height);

/** Moves a slider as a hand does. */
const move = (page, selector, value) =>
  page.locator(selector).first().evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, String(value));

/** Both results, as the cards hold them, become those of an outcome. */
const resultsAre = (page, expected) =>
  becomes(
    () => page.locator('.brief__card data[data-value$=".npv_usd"]').evaluateAll((all) => all.map(({ value }) => Number(value))),
    ["japan", "korea"].map((country) => expected[country].summary.npv_usd),
  );

/** What a card has no room for. */
const cutOff = (page) =>
  page.locator(":is(.brief__result, .brief__own)").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => `cut off: ${one.textContent}`));

const sliders = ['[data-part="brief"] [data-lever="projects.return"]', '[data-hand="fallback"]', '[data-hand="dollar"]'];
/** What each thing to touch has to itself: the pixels around its middle, up and down and across, at which a finger meets it. */
const touched = (page) =>
  page.locator('[data-part="brief"] :is(input, button, a)').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => {
      one.scrollIntoView({ block: "center" });
      const box = one.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const meets = (x, y) => document.elementFromPoint(x, y)?.closest("input, button, a") === one;
      const reach = (right, down) => {
        let far = 0;
        while (far < 60 && meets(x + right * (far + 0.5), y + down * (far + 0.5))) far += 0.5;
        return far;
      };
      return { name: one.ariaLabel || one.dataset.lever || one.dataset.hand || one.textContent, high: reach(0, -1) + reach(0, 1), wide: reach(-1, 0) + reach(1, 0) };
    }),
  );
const ends = (page, selector) => page.locator(selector).first().evaluate(({ min, max, defaultValue }) => [min, max, defaultValue]);

for (const { lang, path } of languages) {
  for (const [width, most, fonts] of [[360, 700], [720, 460]].flatMap((size) => fontSets.map((fonts) => [...size, fonts]))) {
    test(`the brief is at most ${most} px high at ${width} px, wherever its sliders stand, ${lang}, ${fonts} fonts`, async (t) => {
      const page = await openPage(t, { path: briefPath(path), width, fonts });
      const start = await height(page);
      assert.ok(start <= most, `${start} px`);
      for (const selector of sliders) {
        for (const value of await ends(page, selector)) {
          await move(page, selector, value);
          await drawn(page);
          assert.equal(await height(page), start, `${selector} at ${value}`);
          none(await cutOff(page));
        }
      }
    });
  }

  for (const [width, fonts] of [280, 360].flatMap((width) => fontSets.map((fonts) => [width, fonts]))) {
    test(`beside no slider of the brief do words wrap or leave their column at ${width} px, at any of its steps, ${lang}, ${fonts} fonts`, async (t) => {
      const page = await openPage(t, { path: briefPath(path), width, fonts });
      for (const selector of sliders) {
        const wrong = await page.locator(selector).first().evaluate(async (input) => {
          const slider = input.closest(".brief__slider");
          const { right } = slider.getBoundingClientRect();
          const detail = slider.querySelector(".brief__detail");
          const wrong = [];
          for (let at = Number(input.min); at <= Number(input.max); at += Number(input.step)) {
            input.value = String(at);
            input.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise(requestAnimationFrame);
            const range = document.createRange();
            range.selectNodeContents(detail);
            const boxes = [...range.getClientRects()];
            if (boxes.length > 1 || boxes.some((box) => box.right > right)) wrong.push(`${at}: ${detail.textContent}`);
          }
          input.value = input.defaultValue;
          input.dispatchEvent(new Event("input", { bubbles: true }));
          return wrong;
        });
        none(wrong);
      }
    });
  }

  for (const width of [360, 720]) {
    test(`everything to touch in the brief has 44 px for a finger, at ${width} px, ${lang}`, async (t) => {
      const page = await openPage(t, { path: briefPath(path), width });
      await move(page, '[data-hand="fallback"]', 35);
      await becomes(() => page.locator('[data-part="brief"] [data-reset]').isVisible(), true);
      const found = await touched(page);
      assert.equal(found.length, 10);
      none(found.filter(({ high, wide }) => high < 43.5 || wide < 43.5).map((one) => JSON.stringify(one)));
    });
  }

  test(`the brief says whom the money goes to, and what for, before anything else, ${lang}`, async (t) => {
    const page = await openPage(t, { path: briefPath(path), width: 360 });
    const [us, tariffs] = { en: [/\bUS\b/, /lower tariffs/], ja: [/対米/, /関税引き下げ/], ko: [/대미/, /관세 인하/] }[lang];
    const title = await page.locator("h1").innerText();
    assert.match(title, us);
    assert.match(title, tariffs);
    // What each country's cars pay, and what they would.
    const row = await page.locator(".brief__terms tbody tr").first().innerText();
    for (const rate of ["15%", "27.5%", "25%"]) assert.ok(row.includes(rate), `${rate} in ${row}`);
  });

  for (const width of [280, 320, 1280]) {
    test(`the brief is whole at ${width} px, ${lang}`, async (t) => {
      const page = await openPage(t, { path: briefPath(path), width });
      none(await cutOff(page));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
    });
  }
}

test("the tariff without the deal moves the levers of the general rate and of cars, and both results", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path) });
  await move(page, '[data-hand="fallback"]', 35);
  await resultsAre(page, await outcome(page, { "tariff.general.fallback": 35, "tariff.japan.autos.fallback": 35, "tariff.korea.autos.fallback": 35 }));
  const query = new URL(page.url()).searchParams;
  await becomes(() => new URL(page.url()).searchParams.get("tariff.general.fallback"), "35");
  assert.equal(query.has("hand"), false);
});

test("the dollar moves both currencies, and says both rates", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path) });
  const detail = page.locator(".brief__slider:has([data-hand=dollar]) [data-detail]");
  const before = await detail.innerText();
  await move(page, '[data-hand="dollar"]', 10);
  await becomes(async () => (await detail.innerText()) !== before, true);
  // Each step is seen in what the money costs at home, also where the results in dollars round to the same.
  const bills = () => page.locator('.brief__card data[data-value$=".local_cost"]').allInnerTexts();
  const dear = await bills();
  await move(page, '[data-hand="dollar"]', 10.5);
  await becomes(async () => (await bills()).filter((bill, index) => bill === dear[index]), []);
  await becomes(() => ["fx.korea.spot", "fx.japan.spot"].map((key) => new URL(page.url()).searchParams.has(key)), [true, true]);
});

test("a number typed into a hand moves it, and one that cannot be is put back", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path) });
  const field = page.locator('[data-hand-number="fallback"]');
  await field.fill("30");
  await field.press("Tab");
  await becomes(() => page.locator('[data-hand="fallback"]').inputValue(), "30");
  await field.fill("");
  await field.press("Tab");
  await becomes(() => field.inputValue(), "30");
});

test("levers that no hand could have put there show the hand where it fits best, and that they differ", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path), query: "?fx.korea.spot=1700" });
  await becomes(() => page.locator('[data-hand-differs="dollar"]').isVisible(), true);
  assert.ok(await page.locator('[data-hand-differs="fallback"]').isHidden());
  assert.notEqual(await page.locator('[data-hand="dollar"]').inputValue(), "0");
});

test("the reset is there once something has moved, and puts everything back", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path) });
  const reset = page.locator('[data-part="brief"] [data-reset]');
  assert.equal(await reset.evaluate((button) => getComputedStyle(button).visibility), "hidden");
  await move(page, '[data-hand="fallback"]', 35);
  await becomes(() => reset.isVisible(), true);
  await reset.click();
  await resultsAre(page, await outcome(page));
  await becomes(() => page.locator('[data-hand="fallback"]').inputValue(), await page.locator('[data-hand="fallback"]').evaluate((input) => input.defaultValue));
});

test("its ways out lead to the part on the page of all parts, with what the reader chose", async (t) => {
  const page = await openPage(t, { path: briefPath(languages[0].path), query: "?projects.return=12" });
  await page.locator('[data-open="terms"]').click();
  await page.waitForURL((url) => url.pathname.endsWith("/pkg/"));
  assert.equal(new URL(page.url()).searchParams.get("projects.return"), "12");
  await page.waitForSelector("[data-ready]");
  await becomes(() => page.evaluate(() => document.querySelector("[data-part=terms]").getBoundingClientRect().top < innerHeight), true);
});

/** A device's own sheet, and a clipboard. */
const device = ({ sheet, clipboard }) => (context) =>
  context.addInitScript(({ sheet, clipboard }) => {
    globalThis.shared = [];
    globalThis.copied = [];
    const refuse = (name) => { throw new DOMException("no", name); };
    const share = async (what) => { sheet === "closed" ? refuse("AbortError") : shared.push(what); };
    Object.defineProperty(navigator, "share", { value: sheet ? share : undefined });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { clipboard ? copied.push(text) : refuse("NotAllowedError"); } } });
    if (!clipboard) document.execCommand = () => false;
  }, { sheet, clipboard });

const shareButton = (page) => page.locator("[data-share-finding]");
const finding = (page) => page.locator(".brief__finding").evaluate(({ textContent }) => textContent);
const taken = (page) => page.evaluate(() => ({ shared, copied }));

for (const path of ["/pkg/brief/", "/pkg/"]) {
  test(`one button copies what the brief finds with the link to it, and says so, ${path}`, async (t) => {
    const page = await openPage(t, { path, before: device({ clipboard: true }) });
    await move(page, '[data-hand="fallback"]', 35);
    await becomes(() => new URL(page.url()).searchParams.get("tariff.general.fallback"), "35");
    const before = await height(page);
    const asked = page.asked.length;
    await shareButton(page).click();
    await becomes(() => page.locator("[data-announcement]").textContent(), "Copied");
    assert.equal(await shareButton(page).innerText(), "Copied");
    const [text] = (await taken(page)).copied;
    assert.ok(text.startsWith(`${await finding(page)} ${origin}${path}?`), text);
    assert.match(text, /tariff\.general\.fallback=35/);
    assert.equal(await height(page), before);
    assert.equal(page.asked.length, asked);
    assert.equal(await page.locator("[data-share-panel]").count(), 0);
    none(page.said);
  });
}

test("where the device has a sheet of its own, the button opens that, and a reader who closes it is told nothing", async (t) => {
  const page = await openPage(t, { path: "/pkg/brief/", before: device({ sheet: "open", clipboard: true }) });
  await shareButton(page).click();
  await becomes(async () => (await taken(page)).shared.length, 1);
  const [{ text, url }] = (await taken(page)).shared;
  assert.equal(text, await finding(page));
  assert.match(url, /\/pkg\/brief\/$|\/pkg\/brief\/\?/);
  const closing = await openPage(t, { path: "/pkg/brief/", before: device({ sheet: "closed", clipboard: true }) });
  await shareButton(closing).click();
  await drawn(closing);
  assert.deepEqual(await taken(closing), { shared: [], copied: [] });
  assert.equal(await shareButton(closing).innerText(), "Share");
});

test("where nothing may be copied, the sentence and its link stand there, selected", async (t) => {
  const page = await openPage(t, { path: "/pkg/brief/", before: device({ clipboard: false }) });
  await shareButton(page).click();
  const field = page.locator("textarea[data-finding]");
  await becomes(() => field.isVisible(), true);
  const [selected, all] = await field.evaluate((field) => [field.value.slice(field.selectionStart, field.selectionEnd), field.value]);
  assert.equal(selected, all);
  assert.ok(all.startsWith(await finding(page)));
  await becomes(async () => /selected/.test(await page.locator("[data-announcement]").textContent()), true);
});

test("an element that asks for no part shows the brief, in the page of its own", async (t) => {
  const page = await openHost(t, "<pledge-explainer></pledge-explainer>", { head: `<script src="${origin}/pkg/embed.js"></script>` });
  const [frame] = await framed(page);
  assert.match(new URL(frame.url()).pathname, /\/pkg\/brief\/$/);
  assert.deepEqual(await frame.locator("section[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part)), ["brief"]);
});

for (const part of parts) {
  test(`with scripts off the page of ${part} shows that part alone`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${part}/`, javaScript: false });
    const shown = await page.locator("section[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part));
    assert.deepEqual(shown, [part]);
  });

  test(`nothing shifts when the page of ${part} comes to life`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${part}/`, width: 360, init: watchShifts });
    await drawn(page);
    none((await shifts(page)).map((shift) => JSON.stringify(shift)));
    none(page.said);
  });
}

test("at twice the text size nothing runs into anything else, or out of the window", async (t) => {
  for (const path of ["/pkg/brief/", "/pkg/ja/brief/", "/pkg/ko/brief/"]) {
    const page = await openPage(t, { path, width: 360 });
    const debug = await page.context().newCDPSession(page);
    await debug.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await becomes(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, path);
    const touching = await page.locator(".brief__slider, .brief__card").evaluateAll((all) =>
      all.flatMap((one) => {
        const texts = [...one.querySelectorAll(".brief__name, .brief__detail, .brief__value, p, h2")].filter((text) => text.textContent.trim());
        const boxes = texts.map((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return range.getBoundingClientRect();
        });
        // The boxes of letters are higher than lines, so that those of two lines overlap a little.
        const high = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
        const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && high(a, b);
        return texts.flatMap((text, index) => boxes.slice(index + 1).flatMap((box, further) => (meet(boxes[index], box) ? [`${text.textContent} meets ${texts[index + 1 + further].textContent}`] : [])));
      }),
    );
    assert.deepEqual(touching, [], path);
  }
});
