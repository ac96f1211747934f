import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addressIs,
  call,
  drawn,
  none,
  notices,
  numberField,
  openPage,
  pressKeys,
  reset,
  setSlider,
  slider,
  standsAt,
  typeNumber,
  unfold,
  widths,
} from "./harness.mjs";

/** Where the sliders of luck start; the page's sliders are held to it below. */
const start = { "volatility.japan": 7.5, "volatility.korea": 6.5, correlation: 0.5, return_sd: 3, seed: 1 };

/** What the module says of some levers and some luck, in the units of the sliders. */
function futures(page, levers = {}, luck = {}) {
  return page.evaluate(
    async ([levers, luck]) => {
      const { apply, baseline, uncertainty } = await loadProgram();
      const volatility = { japan: luck["volatility.japan"] / 100, korea: luck["volatility.korea"] / 100 };
      const { correlation, return_sd, seed } = luck;
      return uncertainty(apply(baseline(), levers), { paths: 10_000, seed, volatility, correlation, return_sd: return_sd / 100 });
    },
    [levers, { ...start, ...luck }],
  );
}

const block = (page) => page.locator(".uncertainty");
const draw = (page) => page.locator("[data-draw]");
const show = (page) => block(page).scrollIntoViewIfNeeded();

/** The numbers of the futures as the page has them: `{ "korea.probability": 0.36, … }`. */
const shown = (page) =>
  block(page).evaluate((block) =>
    Object.fromEntries([...block.querySelectorAll("data[data-value]")].map((one) => [one.dataset.value, Number(one.value)])),
  );

/** The same numbers, of what the module said; where the futures do not differ, one end is told. */
function expected(futures, money = "probability") {
  const of = (country) => {
    const { [money]: probability, npv_local } = futures[country];
    const ends = npv_local.p25 === npv_local.p75 ? ["p75"] : ["p25", "p75"];
    return [[`${country}.${money}`, probability], ...ends.map((end) => [`${country}.npv_local.${end}`, npv_local[end]])];
  };
  return Object.fromEntries([...of("korea"), ...of("japan")]);
}

/** Waits until the page shows these futures, and fails with what it shows instead. */
async function agreesWith(page, futures, money) {
  const end = Date.now() + 10_000;
  const want = expected(futures, money);
  while (JSON.stringify(sorted(await shown(page))) !== JSON.stringify(sorted(want)) && Date.now() < end) await drawn(page);
  assert.deepEqual(sorted(await shown(page)), sorted(want));
}

const sorted = (of) => Object.fromEntries(Object.entries(of).sort());

test("the finished page has the numbers of the module, with scripts off too", async (t) => {
  const live = await openPage(t);
  const still = await openPage(t, { javaScript: false });
  const want = sorted(expected(await futures(live)));
  assert.deepEqual(sorted(await shown(still)), want);
  assert.deepEqual(sorted(await shown(live)), want);
  for (const [id, value] of Object.entries(start)) {
    if (id !== "seed") assert.equal(await standsAt(live, id), value, id);
  }
});

test("every slider of luck, and a lever, change the numbers to what the module says", async (t) => {
  const page = await openPage(t);
  await unfold(page);
  await show(page);
  for (const [id, value] of Object.entries({ "volatility.japan": 12, "volatility.korea": 0, correlation: -0.5, return_sd: 1.5 })) {
    const before = await shown(page);
    assert.equal(await setSlider(page, id, value), value);
    await agreesWith(page, await futures(page, {}, { [id]: value }));
    if (id !== "correlation") assert.notDeepEqual(await shown(page), before, id);
    await page.locator(`[data-lever-reset="${id}"]`).click();
    await agreesWith(page, await futures(page));
  }
  await setSlider(page, "projects.return", 10);
  await show(page);
  await agreesWith(page, await futures(page, { "projects.return": 10 }));
  none(page.said);
});

test("the dots are as many as the sentence says", async (t) => {
  const page = await openPage(t);
  await show(page);
  await setSlider(page, "return_sd", 5);
  const want = await futures(page, {}, { return_sd: 5 });
  await agreesWith(page, want);
  for (const [country, side] of [["japan", "left"], ["korea", "right"]]) {
    const dots = await page.locator(`.uncertainty__dots .dots.${side}`).getAttribute("d");
    const count = Math.round(want[country].probability * 100);
    assert.equal(dots.split("M").length - 1, count, country);
    assert.equal(await block(page).locator(`data[data-value="${country}.probability"]`).innerText(), String(count));
  }
});

test("where the ledger is in own money, so are the chances and the dots", async (t) => {
  const page = await openPage(t, { query: "?money=local&fx.japan.drift=2" });
  const want = await futures(page, { "fx.japan.drift": 2 });
  await show(page);
  await agreesWith(page, want, "probability_local");
  const dots = await page.locator(".uncertainty__dots .dots.right").getAttribute("d");
  assert.equal(dots.split("M").length - 1, Math.round(want.korea.probability_local * 100));
  await page.locator('[data-money="usd"]').click();
  await show(page);
  await agreesWith(page, want);
  none(page.said);
});

test("other futures are drawn by a button, stand in the address, and are the same after a reload", async (t) => {
  const page = await openPage(t);
  const v = (await call(page, "version")).vintage;
  await show(page);
  await draw(page).click();
  await agreesWith(page, await futures(page, {}, { seed: 2 }));
  await addressIs(page, { seed: "2", v });
  await setSlider(page, "volatility.korea", 9.5);
  await addressIs(page, { "volatility.korea": "9.5", seed: "2", v });
  await agreesWith(page, await futures(page, {}, { seed: 2, "volatility.korea": 9.5 }));
  const before = await shown(page);
  await page.reload();
  await page.waitForSelector("[data-ready]");
  await show(page);
  await agreesWith(page, await futures(page, {}, { seed: 2, "volatility.korea": 9.5 }));
  assert.deepEqual(await shown(page), before);
  assert.equal(await standsAt(page, "volatility.korea"), 9.5);
  none(page.said);
});

test("a slider moved while futures are worked out ends with those of the last place", async (t) => {
  const page = await openPage(t);
  await show(page);
  // Some of these find the work not begun, some in its midst.
  for (const [wait, value] of [[0, 1], [160, 14], [220, 3], [260, 11], [300, 4], [20, 12.5]]) {
    await page.waitForTimeout(wait);
    await setSlider(page, "volatility.korea", value);
  }
  await agreesWith(page, await futures(page, {}, { "volatility.korea": 12.5 }));
  await page.waitForTimeout(700);
  await agreesWith(page, await futures(page, {}, { "volatility.korea": 12.5 }));
  assert.equal(await block(page).getAttribute("aria-busy"), null);
  none(page.said);
});

test("futures out of sight wait until a reader comes to them", async (t) => {
  const page = await openPage(t);
  const before = await shown(page);
  await page.locator(".opening").scrollIntoViewIfNeeded();
  await setSlider(page, "projects.return", 11);
  await page.waitForTimeout(1500);
  assert.deepEqual(await shown(page), before);
  await show(page);
  await agreesWith(page, await futures(page, { "projects.return": 11 }));
});

test("keys move luck and draw other futures", async (t) => {
  const page = await openPage(t);
  await unfold(page);
  assert.equal(await pressKeys(page, "return_sd", "ArrowRight", "ArrowRight"), 3.2);
  assert.equal(await numberField(page, "return_sd").inputValue(), "3.2");
  await agreesWith(page, await futures(page, {}, { return_sd: 3.2 }));
  await draw(page).focus();
  await page.keyboard.press("Enter");
  await agreesWith(page, await futures(page, {}, { return_sd: 3.2, seed: 2 }));
  assert.equal(await draw(page).evaluate((button) => button === document.activeElement), true);
  none(page.said);
});

test("the reset puts luck and the seed back, and so does a slider's own", async (t) => {
  const page = await openPage(t, { query: "?volatility.japan=12&correlation=-0.25&seed=77" });
  await show(page);
  await agreesWith(page, await futures(page, {}, { "volatility.japan": 12, correlation: -0.25, seed: 77 }));
  assert.equal(await standsAt(page, "correlation"), -0.25);
  await page.locator('[data-lever-reset="volatility.japan"]').click();
  await agreesWith(page, await futures(page, {}, { correlation: -0.25, seed: 77 }));
  await reset(page);
  await show(page);
  await agreesWith(page, await futures(page));
  await addressIs(page, {});
});

test("a typed number moves luck, and one that is not possible is refused by name", async (t) => {
  const page = await openPage(t);
  await show(page);
  await typeNumber(page, "volatility.japan", "9.25");
  await agreesWith(page, await futures(page, {}, { "volatility.japan": 9.25 }));
  await typeNumber(page, "volatility.japan", "400");
  assert.equal(await numberField(page, "volatility.japan").inputValue(), "9.25");
  const said = await notices(page);
  assert.equal(said.length, 1);
  assert.match(said[0], /yen.*400.*0 to 20/);
});

for (const [what, query] of Object.entries({
  "a wild volatility": "volatility.korea=400",
  "words for a correlation": "correlation=much",
  "half a seed": "seed=1.5",
  "a seed that is too long": "seed=1000000",
  "a negative seed": "seed=-1",
})) {
  test(`a link with ${what} keeps the start and says so in one line`, async (t) => {
    const page = await openPage(t, { query: `?${query}` });
    await show(page);
    await agreesWith(page, await futures(page));
    const said = await notices(page);
    assert.equal(said.length, 1, said.join("\n"));
    assert.ok(said[0].includes(query.split("=")[0]), said[0]);
    none(page.said);
  });
}

test("an explainer built by script works its futures out when they come into sight, and takes others", async (t) => {
  const page = await openPage(t, { path: "/pkg/sources.html", ready: false });
  await page.evaluate(async () => {
    const module = await loadProgram();
    const host = document.createElement("div");
    document.body.replaceChildren(host);
    globalThis.explainer = module.mount(host, { part: "verdict", futures: { return_sd: 2, seed: 5 } });
    await globalThis.explainer.ready;
  });
  await page.waitForSelector("[data-ready]");
  await show(page);
  await agreesWith(page, await futures(page, {}, { return_sd: 2, seed: 5 }));
  await page.evaluate(() => globalThis.explainer.update({ futures: { "volatility.korea": 3 } }));
  await agreesWith(page, await futures(page, {}, { return_sd: 2, seed: 5, "volatility.korea": 3 }));
  const refused = await page.evaluate(() => {
    try {
      globalThis.explainer.update({ futures: { seed: 2.5 } });
      return "it was accepted";
    } catch (error) {
      return error.message;
    }
  });
  assert.match(refused, /futures\.seed.*2\.5.*allowed/);
  await page.evaluate(() => globalThis.explainer.destroy());
  none(page.said);
});

test("taken off the page in the midst of the work, nothing is left behind", async (t) => {
  const page = await openPage(t, { path: "/pkg/sources.html", ready: false });
  await page.evaluate(async () => {
    const module = await loadProgram();
    const host = document.createElement("div");
    document.body.replaceChildren(host);
    const explainer = module.mount(host, { part: "verdict" });
    await explainer.ready;
    document.querySelector(".uncertainty").scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 260));
    explainer.destroy();
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
  assert.equal(await page.locator(".uncertainty").count(), 0);
  none(page.said);
});

for (const width of widths) {
  test(`no label of the futures touches another or is small with luck at either end, at ${width} px`, async (t) => {
    const page = await openPage(t, { width, height: 4000 });
    const wrong = [];
    await show(page);
    for (const luck of [{ return_sd: 0, "volatility.korea": 0, "volatility.japan": 0 }, { return_sd: 10, "volatility.korea": 20, "volatility.japan": 20 }]) {
      for (const [id, value] of Object.entries(luck)) await setSlider(page, id, value);
      for (const [lever, value] of [["projects.return", 0], ["projects.return", 15], ["horizon", 15], ["horizon", 60]]) {
        await setSlider(page, lever, value);
        await show(page);
        await agreesWith(page, await futures(page, { "projects.return": await standsAt(page, "projects.return"), horizon: await standsAt(page, "horizon") }, luck));
        wrong.push(...(await misplaced(page)).map((line) => `${line} (${lever}=${value}, return_sd=${luck.return_sd})`));
      }
      await setSlider(page, "horizon", 40);
    }
    none(wrong);
  });
}

/** Labels of the futures' pictures that touch another, stand out of the window, or are small. */
const misplaced = (page) =>
  page.locator(".uncertainty svg[role=img]").evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const name = picture.getAttribute("aria-label").slice(0, 40);
      const labels = [...picture.querySelectorAll("text")].map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const air = (bottom - top) * 0.15;
        const size = parseFloat(getComputedStyle(label).fontSize) * label.getScreenCTM().a;
        return { text: label.textContent, size, left: left + 0.5, right: right - 0.5, top: top + air, bottom: bottom - air };
      });
      return labels.flatMap((one, index) => {
        const others = labels.slice(index + 1);
        const touching = others.filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom);
        const lines = touching.map((two) => `${name}: "${one.text}" over "${two.text}"`);
        if (one.size < 11.99) lines.push(`${name}: "${one.text}" has ${one.size} px`);
        if (one.left < 0 || one.right > document.scrollingElement.clientWidth) lines.push(`${name}: "${one.text}" is cut off`);
        return lines;
      });
    }),
  );
