import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addressIs,
  agreesWith,
  call,
  fontSets,
  languages,
  none,
  notices,
  openPage,
  outcome,
  setSlider,
  settled,
  standsAt,
  swipe,
  widths,
  widest,
} from "./harness.mjs";

const x = "projects.return";
const y = "tariff.general.fallback";

/** The map's picture that is in sight, and its point. */
const picture = (page) => page.locator(".map__picture:visible");
const point = (page) => picture(page).locator(".point");
const field = (page) => picture(page).locator(".map__field");
const answer = (page) => page.locator(".map__answer");
const choice = (page, key) => page.locator(`[data-map-choice="${key}"]`);

/** Opens the page with the map in sight and worked out. */
async function openMap(t, options = {}) {
  const page = await openPage(t, options);
  // On a phone it is folded away.
  await page.locator(".map > details").evaluate((one) => { one.open = true; });
  await picture(page).evaluate((one) => one.scrollIntoView({ block: "center" }));
  await settled(page);
  // The program writes the table when it has worked out the map.
  await page.waitForFunction(() => document.querySelector(".map__numbers table"));
  return page;
}

/** The middle of the handle in the window. */
async function handle(page) {
  const { x, y, width, height } = await point(page).locator(".point__handle").boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where on the map two values are in the window, by the range inputs' own ends. */
async function place(page, [atX, atY], [leverX, leverY] = [x, y]) {
  const levers = Object.fromEntries((await call(page, "levers")).map((lever) => [lever.id, lever]));
  const box = await field(page).locator("rect.behind").boundingBox();
  const share = ({ min, max }, at) => (at - min) / (max - min);
  return {
    x: box.x + box.width * share(levers[leverX], atX),
    y: box.y + box.height * (1 - share(levers[leverY], atY)),
  };
}

/** Waits until the map has become another one. */
const redrawn = (page, before) =>
  page.waitForFunction(
    (before) => [...document.querySelectorAll(".map__field")].every((one) => one.innerHTML !== before),
    before,
  );

/** The thresholds that the sentence names: `[["from", 18], …]`. */
const named = (page) =>
  answer(page)
    .locator("data[data-value^='map.']")
    .evaluateAll((all) => all.map((one) => [one.dataset.value.slice("map.".length), Number(one.value)]));

test("the map stands finished in the page, with both zero lines named", async (t) => {
  const page = await openPage(t, { javaScript: false });
  assert.equal(await field(page).locator("path.line").count(), 2);
  const words = await field(page).locator("text").allTextContents();
  for (const label of ["Korea breaks even", "Japan breaks even", "gains", "loses"]) {
    assert.ok(words.includes(label), `no ${label} in ${words}`);
  }
  assert.match(await answer(page).innerText(), /As the sliders stand, South Korea is /);
});

for (const { lang, path } of languages) {
  test(`each line of the map is named, beside it on a desk and with a sample of it on a phone, ${lang}`, async (t) => {
    const page = await openMap(t, { path });
    for (const width of [280, 360, 720, 1280]) {
      await page.setViewportSize({ width, height: 1200 });
      await page.locator(".map > details").evaluate((one) => { one.open = true; });
      const wrong = await field(page).locator("svg").evaluate((svg) => {
        const box = (one) => one.getBoundingClientRect();
        const points = (path) => {
          const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()];
          return Array.from({ length: Math.ceil(length) + 1 }, (_, at) => path.getPointAtLength(Math.min(at, length)).matrixTransform(matrix));
        };
        const lines = [...svg.querySelectorAll("path.line")].map((path) => ({ path, points: points(path) }));
        const plot = box(svg.querySelector("rect.behind"));
        return ["left", "right"].flatMap((country) => {
          const label = [...svg.querySelectorAll(`text.${country}`)].filter((one) => one.textContent);
          if (label.length !== 1) return [`${label.length} labels, ${country}`];
          const { left, right, top, bottom } = box(label[0]);
          const away = ({ x, y }) => Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
          const nearest = lines.map(({ path, points }) => [Math.min(...points.map(away)), path]).sort(([one], [other]) => one - other)[0][1];
          const is = nearest.classList.contains(country) && (innerWidth >= 640 || top > plot.bottom);
          return is ? [] : [`${label[0].textContent} stands nearest to a line that it does not name`];
        });
      });
      none(wrong.map((one) => `${one}, ${width} px`));
    }
  });
}

test("the table holds what the model says at the corners and in between", async (t) => {
  const page = await openMap(t);
  await page.locator(".map__more summary").click();
  const numbers = await page.locator(".map__table tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  assert.deepEqual([numbers.length, numbers[0].length], [5, 6]);
  const parse = (text) => Number(text.replace("−", "-").replace(/[^-\d.]/g, "")) * (/tn/.test(text) ? 1000 : 1);
  for (const [row, column] of [[0, 0], [0, 4], [4, 0], [4, 4], [2, 2]]) {
    const levers = { [x]: 6.25 * column, [y]: 12.5 * (4 - row) };
    const expected = (await outcome(page, levers)).korea.summary.npv_usd;
    const found = parse(numbers[row][column + 1]);
    assert.ok(Math.abs(found - expected) <= 0.06 + 0.005 * Math.abs(expected), `${found} for ${expected}`);
  }
});

test("the program draws the very map that stands in the finished page", async (t) => {
  const bare = await openPage(t, { javaScript: false });
  const page = await openMap(t);
  for (const part of [".map__field", ".map__answer"]) {
    const [before, after] = await Promise.all(
      [bare, page].map((one) => one.locator(part).evaluateAll((all) => all.map((node) => node.innerHTML))),
    );
    assert.deepEqual(after, before, part);
  }
});

test("what the map says of the point is what the model says there", async (t) => {
  const page = await openMap(t);
  await setSlider(page, x, 11);
  await setSlider(page, y, 30);
  const expected = await outcome(page, { [x]: 11, [y]: 30 });
  await agreesWith(page, expected);
  assert.match(await point(page).getAttribute("aria-valuetext"), /11% a year.*30%.*ahead/);
  const [at, wanted] = [await handle(page), await place(page, [11, 30])];
  assert.ok(Math.hypot(at.x - wanted.x, at.y - wanted.y) < 1, JSON.stringify([at, wanted]));
});

test("what the sentence says is needed is where the model changes its sign", async (t) => {
  const page = await openMap(t);
  const all = await named(page);
  assert.deepEqual(all.map(([kind]) => kind), ["from", "from"]);
  for (const [[, at], lever, near] of [[all[0], y, 1], [all[1], x, 0.2]]) {
    const below = await outcome(page, { [lever]: at - near });
    const above = await outcome(page, { [lever]: at + near });
    assert.ok(below.korea.summary.npv_usd < 0 && above.korea.summary.npv_usd > 0, `${lever} ${at}`);
  }
});

test("the point dragged with the mouse sets both levers like their sliders", async (t) => {
  const page = await openMap(t);
  const [from, to] = [await handle(page), await place(page, [15, 35])];
  // Held beside its middle, the point does not jump.
  await page.mouse.move(from.x + 5, from.y + 4);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x + 5, to.y + 4, { steps: 5 });
  await page.mouse.up();
  const moved = { [x]: await standsAt(page, x), [y]: await standsAt(page, y) };
  assert.ok(Math.abs(moved[x] - 15) <= 0.15 && Math.abs(moved[y] - 35) <= 0.5, JSON.stringify(moved));
  await agreesWith(page, await outcome(page, moved));
  const v = (await call(page, "version")).vintage;
  await addressIs(page, { [y]: String(moved[y]), [x]: String(moved[x]), v });
  // Let go, it stays.
  await page.mouse.move(from.x, from.y, { steps: 3 });
  assert.equal(await standsAt(page, x), moved[x]);
  assert.deepEqual(page.said, []);
});

test("a click on the map brings the point there", async (t) => {
  const page = await openMap(t);
  const to = await place(page, [20, 10]);
  await page.mouse.click(to.x, to.y);
  assert.ok(Math.abs((await standsAt(page, x)) - 20) <= 0.1);
  assert.ok(Math.abs((await standsAt(page, y)) - 10) <= 0.5);
});

for (const fonts of fontSets) {
  test(`a finger drags the point without scrolling the page, and scrolls it anywhere else, ${fonts} fonts`, async (t) => {
    const page = await openMap(t, { width: 360, height: 740, touch: true, fonts });
    // Not the page's own place: an answer above that grows moves that as well.
    const top = () => field(page).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await swipe(page, await handle(page), await place(page, [16, 40]));
    assert.ok(Math.abs((await top()) - before) < 1, "the page scrolled");
    const moved = { [x]: await standsAt(page, x), [y]: await standsAt(page, y) };
    assert.ok(Math.abs(moved[x] - 16) <= 0.3 && Math.abs(moved[y] - 40) <= 0.5, JSON.stringify(moved));
    await agreesWith(page, await outcome(page, moved));

    const from = await place(page, [4, 5]);
    await swipe(page, from, { x: from.x, y: from.y - 160 });
    await settled(page);
    assert.ok((await top()) < before - 50, "the page did not scroll");
    assert.equal(await standsAt(page, x), moved[x]);
  });
}

test("keys move the point by the levers' steps", async (t) => {
  const page = await openMap(t);
  const start = [await standsAt(page, x), await standsAt(page, y)];
  await point(page).focus();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return [await standsAt(page, x), await standsAt(page, y)];
  };
  const near = (got, expected) =>
    got.forEach((value, index) => assert.ok(Math.abs(value - expected[index]) < 1e-9, `${got} for ${expected}`));
  near(await press("ArrowRight", "ArrowRight", "ArrowUp"), [start[0] + 0.2, start[1] + 0.5]);
  near(await press("ArrowLeft", "ArrowDown", "ArrowDown"), [start[0] + 0.1, start[1] - 0.5]);
  near(await press("Shift+ArrowRight", "PageUp"), [start[0] + 1.1, start[1] + 4.5]);
  near(await press("End"), [25, start[1] + 4.5]);
  near(await press("Home"), [0, start[1] + 4.5]);
  const v = (await call(page, "version")).vintage;
  await addressIs(page, { [y]: String(start[1] + 4.5), [x]: "0", v });
  await agreesWith(page, await outcome(page, { [x]: 0, [y]: start[1] + 4.5 }));
  const said = await point(page).getAttribute("aria-valuetext");
  assert.match(said, /0% a year.*17%.*South Korea is .*short/);
});

test("the point is one slider for the keyboard, with a name, a range and a sign of focus", async (t) => {
  const page = await openMap(t);
  const slider = page.getByRole("slider", { name: /Point on the map/ });
  assert.equal(await slider.count(), 1);
  assert.equal(Number(await slider.getAttribute("aria-valuenow")), await standsAt(page, x));
  const look = () => slider.locator(".point__knob").evaluate((knob) => getComputedStyle(knob).stroke);
  const before = await look();
  await slider.focus();
  await page.keyboard.press("Shift");
  assert.notEqual(await look(), before);
});

test("a moved lever redraws the map once it rests, and moving the point does not", async (t) => {
  const page = await openMap(t);
  const lines = () => field(page).innerHTML();
  const before = await lines();
  await point(page).focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.equal(await lines(), before);
  await setSlider(page, "discount", 6);
  await settled(page);
  await redrawn(page, before);
  const moved = { discount: 6, [x]: await standsAt(page, x) };
  const [[, at]] = await named(page);
  const sign = async (value) => Math.sign((await outcome(page, { ...moved, [y]: value })).korea.summary.npv_usd);
  assert.deepEqual([await sign(at - 1), await sign(at + 1)], [-1, 1]);
});

test("the map that a script asks for is the one on the page", async (t) => {
  const page = await openMap(t);
  const sweep = await page.evaluate(
    async ([x, y]) => {
      const { baseline, sweep } = await loadProgram();
      return sweep(baseline(), { x: { lever: x, points: 97 }, y: { lever: y, points: 65 }, metric: "npv_usd" });
    },
    [x, y],
  );
  const [top, left] = [sweep.zero.korea.at(0), sweep.zero.korea.at(-1)];
  const ends = await Promise.all([top, left].map((end) => place(page, end)));
  const line = await field(page).locator("path.line.right:not(.rival)").boundingBox();
  const [xs, ys] = [ends.map((end) => end.x), ends.map((end) => end.y)];
  const off = [
    line.x - Math.min(...xs),
    line.x + line.width - Math.max(...xs),
    line.y - Math.min(...ys),
    line.y + line.height - Math.max(...ys),
  ];
  // Half the width of the line on each side.
  assert.ok(off.every((one) => Math.abs(one) < 2.5), off.join());
});

test("other levers and another country can be chosen, and the address says so", async (t) => {
  const page = await openMap(t);
  const before = await field(page).innerHTML();
  await choice(page, "x").selectOption("discount");
  await choice(page, "of").selectOption("japan");
  await redrawn(page, before);
  await addressIs(page, { "map.x": "discount", "map.of": "japan" });
  // The old map may be shown of the other country until the new one is worked out.
  await field(page).locator('svg[aria-label*="cost of funds" i]').waitFor();
  assert.match(await field(page).locator("svg").getAttribute("aria-label"), /Japan.*cost of funds/i);
  assert.match(await answer(page).innerText(), /As the sliders stand, Japan is .* short/);
  const to = await place(page, [2, 20], ["discount", y]);
  await page.mouse.click(to.x, to.y);
  assert.ok(Math.abs((await standsAt(page, "discount")) - 2) <= 0.1);
  // The lever of the other side: the two change places.
  await choice(page, "y").selectOption("discount");
  assert.equal(await choice(page, "x").inputValue(), y);
  await page.waitForURL(/map\.y=discount/);
  const reader = await openMap(t, { query: new URL(page.url()).search });
  assert.equal(await choice(reader, "of").inputValue(), "japan");
  assert.equal(await choice(reader, "y").inputValue(), "discount");
  assert.deepEqual(await notices(reader), []);
  assert.deepEqual([...page.said, ...reader.said], []);
});

for (const [what, query] of Object.entries({
  "an unknown lever": "map.x=gravity",
  "a lever that leaves the ledger as it is": "map.y=discount.korea",
  "the same lever twice": "map.x=discount&map.y=discount",
  "nothing to show": "map.of=mars",
  "markup": "map.of=%3Cb%3E",
})) {
  test(`a link that asks the map for ${what} gets one line and a map that works`, async (t) => {
    const page = await openMap(t, { query: `?${query}` });
    assert.equal((await notices(page)).length, 1);
    assert.notEqual(await choice(page, "x").inputValue(), await choice(page, "y").inputValue());
    await point(page).focus();
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(page.said, []);
  });
}

test("a locked lever stays where it is, whatever is done to the point", async (t) => {
  const page = await openMap(t, { query: `?lock=${y}` });
  const before = [await standsAt(page, x), await standsAt(page, y)];
  const to = await place(page, [20, 45]);
  await page.mouse.click(to.x, to.y);
  await point(page).focus();
  await page.keyboard.press("ArrowUp");
  assert.notEqual(await standsAt(page, x), before[0]);
  assert.equal(await standsAt(page, y), before[1]);
  assert.equal(await point(page).getAttribute("aria-disabled"), "false");
  const both = await openMap(t, { query: `?lock=${x},${y}` });
  assert.equal(await point(both).getAttribute("aria-disabled"), "true");
});

/** Labels of the map that touch another one or that the window's edge cuts off, at each of the page's widths. */
async function misplaced(page, state) {
  const wrong = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await field(page).locator("text").evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        // A box holds the air above and below the letters too.
        const air = (bottom - top) * 0.15;
        return { words: one.textContent, left, right, top: top + air, bottom: bottom - air };
      }),
    );
    assert.ok(boxes.length > 8, `only ${boxes.length} labels at ${width} px`);
    for (const [index, a] of boxes.entries()) {
      if (a.left < 0 || a.right > width) wrong.push(`${state} at ${width} px: "${a.words}" is cut off`);
      for (const b of boxes.slice(index + 1)) {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
          wrong.push(`${state} at ${width} px: "${a.words}" over "${b.words}"`);
        }
      }
    }
  }
  return wrong;
}

/** What the map's description says before each side's lever, and behind it. */
const described = {
  en: { x: "Across: ", y: "Up: ", end: "." },
  ja: { x: "横軸：", y: "縦軸：", end: "。" },
  ko: { x: "가로축: ", y: "세로축: ", end: "." },
};

for (const { lang, path } of languages) {
  test(`no two labels of the map touch, whatever it spans and shows, ${lang}`, async (t) => {
    // Alone: each width is laid out anew for each state, and the rest of the page has no say in it.
    const page = await openMap(t, { path: `${path}verdict/`, fonts: widest });
    const wrong = [];
    const levers = await choice(page, "x").locator("option").evaluateAll((all) => all.map(({ value }) => value));
    for (const [index, lever] of levers.entries()) {
      // By turns across and up; what is chosen for one side leaves the other.
      for (const side of index % 4 === 0 ? ["x", "y"] : ["x"]) {
        // A map out of sight is not drawn anew, and another width of the window moves it.
        await choice(page, side).scrollIntoViewIfNeeded();
        await choice(page, side).selectOption(lever);
        const of = ["japan", "korea", "difference"][index % 3];
        await choice(page, "of").selectOption(of);
        await page.waitForFunction(
          (said) => document.querySelector(".map__picture svg").getAttribute("aria-label").includes(said),
          described[lang][side] + (await choice(page, side).locator("option:checked").innerText()) + described[lang].end,
        );
        wrong.push(...(await misplaced(page, `${side}=${lever} of ${of}`)));
      }
    }
    none(wrong);
  });
}
