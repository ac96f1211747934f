import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, becomes, call, drawn, fontSets, languages, none, openPage, outcome, setSlider, settled, standsAt, swipe, widest } from "./harness.mjs";

const tariff = (country) => `tariff.${country}.autos.fallback`;
const spot = (country) => `fx.${country}.spot`;

/** The widths at which labels must hold: those of a narrow column, of a phone, of a tablet and of a desk. */
const widths = [280, 360, 720, 1280];

/** What the point is called. */
const noDeal = { en: "no deal", ja: "合意なし", ko: "합의 없음" };
/** What the dot is called at which the curves meet. */
const deal = { en: "deal", ja: "合意", ko: "합의" };

/** A country's picture that is in sight, and its point. */
const picture = (page, country = "korea") => page.locator(`.offset__picture[data-country="${country}"]:visible`);
const point = (page, country) => picture(page, country).locator(".point");
const answer = (page) => page.locator(".offset__answer");
/** A number of the sentences, such as the rate for buyers. */
const told = async (page, name) => Number(await page.locator(`data[data-value="offset.${name}"]`).first().getAttribute("value"));
const cars = (model, country) => model[country].classes.find(({ id }) => id === "autos");

/** Opens the page with the picture in sight. */
async function openOffset(t, options = {}) {
  const page = await openPage(t, options);
  await picture(page).evaluate((one) => one.scrollIntoView({ block: "center" }));
  await settled(page);
  return page;
}

/** The middle of the handle in the window. */
async function handle(page, country) {
  const { x, y, width, height } = await point(page, country).locator(".point__handle").boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a tariff and a rate are in the window. */
async function place(page, [atX, atY], country = "korea") {
  const levers = Object.fromEntries((await call(page, "levers")).map((lever) => [lever.id, lever]));
  const box = await picture(page, country).locator("rect.behind").boundingBox();
  const share = ({ min, max }, at) => (at - min) / (max - min);
  return {
    x: box.x + box.width * share(levers[tariff(country)], atX),
    y: box.y + box.height * (1 - share(levers[spot(country)], atY)),
  };
}

/** Where both levers stand. */
const stands = async (page, country = "korea") => [await standsAt(page, tariff(country)), await standsAt(page, spot(country))];

const near = ([x, y], [wantedX, wantedY], [offX, offY]) =>
  assert.ok(Math.abs(x - wantedX) <= offX && Math.abs(y - wantedY) <= offY, `${x}, ${y} for ${wantedX}, ${wantedY}`);

test("pictures, sentences and the table stand finished in the page", async (t) => {
  const page = await openPage(t, { javaScript: false });
  for (const country of ["japan", "korea"]) {
    assert.equal(await picture(page, country).locator("path.line").count(), 2);
    assert.match(await picture(page, country).locator(".offset__field svg").getAttribute("aria-label"), /Without the deal, cars from (Japan|South Korea) would cost US buyers the same at/);
  }
  assert.match(await answer(page).innerText(), /cars from South Korea would cost US buyers the same at ₩1,\d\d\d to the dollar instead of the latest ₩1,\d\d\d\. At ₩1,\d\d\d exporters would earn the same in won\./);
  assert.match(await page.locator(".offset__note").innerText(), /The won has risen from its low of ₩1,\d\d\d in June 2026\. To a US buyer that feels like a car tariff of 24(\.\d)?%, not 15%/);
  const rows = await page.locator(".offset__numbers table").evaluateAll((tables) => tables.map((table) => table.tBodies[0].rows.length));
  assert.deepEqual(rows, [11, 11]);
});

test("a picture out of sight takes no time of the frame in which a lever moves, and is drawn once that rests", async (t) => {
  const page = await openPage(t, { width: 360, height: 740 });
  const slider = page.locator(`section[data-part="tariffs"] input[data-lever="${tariff("japan")}"]`);
  await slider.evaluate((slider) => slider.scrollIntoView({ block: "center" }));
  await settled(page);
  const [before, inTheFrame, isBelow] = await slider.evaluate(async (slider) => {
    const picture = [...document.querySelectorAll('.offset__picture[data-country="japan"]')].find((one) => one.checkVisibility());
    const field = picture.querySelector(".offset__field");
    const before = field.innerHTML;
    slider.value = 40;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [before, field.innerHTML, picture.getBoundingClientRect().top > innerHeight];
  });
  assert.ok(isBelow);
  assert.equal(inTheFrame, before);
  await becomes(async () => (await picture(page, "japan").locator(".offset__field").innerHTML()) !== before, true);
});

test("the sentences say what the model says", async (t) => {
  const page = await openOffset(t);
  const model = await outcome(page);
  for (const country of ["japan", "korea"]) {
    const { offset_buyer, offset_exporter } = cars(model, country);
    assert.ok(Math.abs((await told(page, `${country}.buyer`)) - offset_buyer) < 1e-9 * offset_buyer);
    assert.ok(Math.abs((await told(page, `${country}.exporter`)) - offset_exporter) < 1e-9 * offset_exporter);
  }
});

test("the table holds the rates of the model, tariff by tariff", async (t) => {
  const page = await openOffset(t);
  await page.locator(".offset__tabled summary").click();
  const tables = await page.locator(".offset__numbers table").evaluateAll((tables) =>
    tables.map((table) => [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.innerText))));
  const number = (text) => Number(text.replace(/[^\d.]/g, ""));
  // A table a country.
  assert.equal(tables.length, 2);
  for (const [index, country] of ["japan", "korea"].entries()) {
    for (const [percent, ...cells] of tables[index]) {
      const model = await outcome(page, { [tariff(country)]: parseFloat(percent) });
      const { offset_buyer, offset_exporter } = cars(model, country);
      const step = country === "japan" ? 0.1 : 1;
      assert.equal(cells.length, 2);
      for (const [cell, exact] of [offset_buyer, offset_exporter].entries()) {
        assert.ok(Math.abs(number(cells[cell]) - exact) <= 0.51 * step, `${cells[cell]} for ${exact} at ${percent} in ${country}`);
      }
    }
  }
});

test("the point dragged with the mouse sets tariff and rate like their sliders, in the same frame", async (t) => {
  const page = await openOffset(t);
  const [from, to] = [await handle(page), await place(page, [35, 1500])];
  // Held beside its middle, the point does not jump.
  await page.mouse.move(from.x + 5, from.y + 4);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x + 5, to.y + 4, { steps: 5 });
  await drawn(page);
  const at = await handle(page);
  assert.ok(Math.hypot(at.x - to.x, at.y - to.y) < 2, JSON.stringify([at, to]));
  await page.mouse.up();
  const moved = await stands(page);
  near(moved, [35, 1500], [0.5, 4]);
  const v = (await call(page, "version")).vintage;
  await addressIs(page, { [tariff("korea")]: String(moved[0]), [spot("korea")]: String(moved[1]), v });
  // Let go, it stays.
  await page.mouse.move(from.x, from.y, { steps: 3 });
  assert.deepEqual(await stands(page), moved);
  assert.deepEqual(page.said, []);
});

test("what the point does is seen in the frame in which it does it, and before all of the program has come", async (t) => {
  // The deferred module never comes.
  const page = await openPage(t, { ready: false, before: (context) => context.route("**/page_deferred.wasm", (route) => route.abort()) });
  await page.waitForSelector("[data-ready]");
  await picture(page).evaluate((one) => one.scrollIntoView({ block: "center" }));
  await drawn(page);
  const [before, after] = await page.evaluate(
    (lever) =>
      new Promise((done) => {
        const wide = '.offset__picture[data-country="korea"]:not(.picture--narrow) .offset__field';
        const said = () => document.querySelector(wide).textContent + document.querySelector(".offset__answer").textContent;
        const before = said();
        const input = document.querySelector(`input[type=range][data-lever="${lever}"]`);
        input.value = "40";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        requestAnimationFrame(() => done([before, said()]));
      }),
    tariff("korea"),
  );
  assert.notEqual(after, before);
  const to = await place(page, [20, 1400]);
  await page.mouse.click(to.x, to.y);
  await becomes(async () => Math.abs((await standsAt(page, tariff("korea"))) - 20) <= 0.5, true);
});

test("on the line the price of US buyers is that of the deal today", async (t) => {
  const page = await openOffset(t);
  const rate = await told(page, "korea.buyer");
  await setSlider(page, spot("korea"), Math.round(rate));
  assert.match(await point(page).getAttribute("aria-valuetext"), /US buyers pay as much as with the deal today/);
  assert.ok((await picture(page).locator("text").allTextContents()).includes("same US car price"));
  // The rate that makes up for it stands still while the point moves there.
  assert.equal(await told(page, "korea.buyer"), rate);
  const [at, wanted] = [await handle(page), await place(page, [25, Math.round(rate)])];
  assert.ok(Math.hypot(at.x - wanted.x, at.y - wanted.y) < 1, JSON.stringify([at, wanted]));
});

for (const fonts of fontSets) {
  test(`a finger drags the point without scrolling the page, and scrolls it anywhere else, ${fonts} fonts`, async (t) => {
    const page = await openOffset(t, { width: 360, height: 740, touch: true, fonts });
    const top = () => picture(page).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await swipe(page, await handle(page), await place(page, [40, 1600]));
    assert.ok(Math.abs((await top()) - before) < 1, "the page scrolled, or the picture moved");
    const moved = await stands(page);
    near(moved, [40, 1600], [0.5, 8]);

    const from = await place(page, [5, 1400]);
    await swipe(page, from, { x: from.x, y: from.y - 160 });
    await settled(page);
    assert.ok((await top()) < before - 50, "the page did not scroll");
    assert.deepEqual(await stands(page), moved);
  });
}

test("keys move the point by the levers' steps", async (t) => {
  const page = await openOffset(t);
  const start = await stands(page, "japan");
  await point(page, "japan").focus();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return stands(page, "japan");
  };
  const tiny = [1e-9, 1e-9];
  near(await press("ArrowRight", "ArrowRight", "ArrowUp"), [start[0] + 1, start[1] + 0.1], tiny);
  near(await press("ArrowLeft", "ArrowDown", "ArrowDown"), [start[0] + 0.5, start[1] - 0.1], tiny);
  near(await press("Shift+ArrowRight", "PageUp"), [start[0] + 5.5, start[1] + 0.9], tiny);
  near(await press("End"), [50, start[1] + 0.9], tiny);
  near(await press("Home"), [0, start[1] + 0.9], tiny);
  assert.match(await point(page, "japan").getAttribute("aria-valuetext"), /0%.*yen per dollar.*US buyers pay .* less/);
});

test("each point is one slider for the keyboard, with a name and a range", async (t) => {
  const page = await openOffset(t);
  for (const [country, name] of [["japan", /Point of Japan/], ["korea", /Point of South Korea/]]) {
    const slider = page.getByRole("slider", { name });
    assert.equal(await slider.count(), 1);
    assert.equal(Number(await slider.getAttribute("aria-valuenow")), await standsAt(page, tariff(country)));
    assert.deepEqual([await slider.getAttribute("aria-valuemin"), await slider.getAttribute("aria-valuemax")], ["0", "50"]);
  }
});

test("a locked lever stays where it is, whatever is done to the point", async (t) => {
  const page = await openOffset(t, { query: `?lock=${spot("korea")}` });
  const before = await stands(page);
  const to = await place(page, [40, 1650]);
  await page.mouse.click(to.x, to.y);
  const after = await stands(page);
  assert.ok(Math.abs(after[0] - 40) <= 0.5);
  assert.equal(after[1], before[1]);
  assert.equal(await point(page).getAttribute("aria-disabled"), "false");
  const both = await openOffset(t, { query: `?lock=${spot("korea")},${tariff("korea")}` });
  assert.equal(await point(both).getAttribute("aria-disabled"), "true");
});

test("it stands in the part alone, too, and works there", async (t) => {
  const page = await openOffset(t, { path: "/pkg/tariffs/" });
  const before = await answer(page).innerText();
  const to = await place(page, [40, 1500]);
  await page.mouse.click(to.x, to.y);
  await becomes(async () => (await answer(page).innerText()) !== before, true);
  const query = () => new URL(page.url()).searchParams;
  await becomes(() => query().has(spot("korea")) && query().has(tariff("korea")), true);
});

test("the pictures are saved as they are on screen, with question and answer", async (t) => {
  const page = await openOffset(t);
  await setSlider(page, spot("korea"), 1600);
  await settled(page);
  await page.locator('[data-share="tariffs"]').click();
  await page.locator('[data-part="tariffs"] [data-share-panel]').waitFor();
  const choice = page.locator("[data-share-chart] select");
  await choice.selectOption({ label: "Could a weaker currency make up for losing the deal?" });
  for (const [way, head] of [["svg", "<svg"], ["png", "\u0089PNG"]]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-share-way="${way}"]`).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("latin1");
    assert.ok(text.startsWith(head), text.slice(0, 40));
    if (way === "svg") {
      const said = Buffer.concat(chunks).toString("utf8");
      for (const words of ["Could a weaker currency", "South Korea", "same in won", "1,600 won per dollar"]) assert.ok(said.includes(words), words);
    }
  }
});

for (const { lang, path } of languages) {
  test(`each label stands nearest to what it names, ${lang}`, async (t) => {
    const page = await openOffset(t, { path });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1200 });
      await picture(page).evaluate((one) => one.scrollIntoView({ block: "center" }));
      await drawn(page);
      for (const country of ["japan", "korea"]) {
        const nearest = await picture(page, country).evaluate((picture) => {
          const svg = picture.querySelector(".offset__field svg");
          const plot = svg.querySelector("rect.behind").getBoundingClientRect();
          const names = [...svg.querySelectorAll("text:not(.tick)")].filter((one) => one.getBoundingClientRect().top > plot.top - 4);
          const away = (label, [x, y]) => {
            const { left, right, top, bottom } = label.getBoundingClientRect();
            return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
          };
          const of = (dot) => {
            const { x, y, width } = dot.getBoundingClientRect();
            const middle = [x + width / 2, y + width / 2];
            return names.map((one) => [one.textContent, away(one, middle)]).sort((one, other) => one[1] - other[1]).map(([name]) => name)[0];
          };
          return { point: of(picture.querySelector(".point__knob")), deal: of(svg.querySelector("circle")) };
        });
        assert.equal(nearest.point, noDeal[lang], `${country} at ${width} px`);
        assert.equal(nearest.deal, deal[lang], `${country} at ${width} px`);
      }
    }
  });
}

test("at 360 px both pictures together are no higher than about 400 px, and their plots higher than 120", async (t) => {
  const page = await openOffset(t, { width: 360 });
  const [japan, korea] = [await picture(page, "japan").boundingBox(), await picture(page, "korea").boundingBox()];
  const height = korea.y + korea.height - japan.y;
  assert.ok(height <= 412, `${height} px`);
  for (const country of ["japan", "korea"]) {
    const plot = await picture(page, country).locator("rect.behind").boundingBox();
    assert.ok(plot.height >= 120, `${plot.height} px`);
  }
});

for (const { lang, path } of languages) {
  test(`each picture says on which side of the line cars are dearer in the US, at every width, ${lang}`, async (t) => {
    const page = await openOffset(t, { path });
    const dearer = { en: "dearer in the US", ja: "米国で割高", ko: "미국에서 더 비쌈" }[lang];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1200 });
      for (const country of ["japan", "korea"]) {
        for (const rate of [15, 27.5, 40, 50]) {
          await setSlider(page, tariff(country), rate);
          await drawn(page);
          const said = await picture(page, country).locator("text").allTextContents();
          assert.ok(said.includes(dearer), `${country}, ${rate}%, ${width} px: ${said}`);
        }
      }
    }
  });
}

/** Labels of the pictures that touch another one, a curve or a dot, or leave their picture; and points without a name. */
async function misplaced(page, state, noDeal) {
  const wrong = [];
  for (const country of ["japan", "korea"]) {
    const { frame, boxes, curves, dots } = await picture(page, country).evaluate((picture) => {
      const svg = picture.querySelector(".offset__field svg");
      const box = ({ left, right, top, bottom }) => ({ left, right, top, bottom });
      const boxes = [...svg.querySelectorAll("text")].map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        // A box holds the air above and below the letters too.
        const air = (bottom - top) * 0.15;
        // Letters reach four fifths of their size over their line, whatever room their font has over that.
        const { y } = one.getStartPositionOfChar(0).matrixTransform(one.getScreenCTM());
        const ink = y - 0.8 * parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().d;
        return { words: one.textContent, left, right, ink, top: top + air, bottom: bottom - air };
      });
      // Every pixel or so of the curves.
      const curves = [...svg.querySelectorAll("path.line")].flatMap((path) => {
        const length = path.getTotalLength();
        const matrix = path.getScreenCTM();
        return Array.from({ length: Math.ceil(length) + 1 }, (_, at) => {
          const { x, y } = path.getPointAtLength(Math.min(at, length)).matrixTransform(matrix);
          return [x, y];
        });
      });
      const dots = [...svg.querySelectorAll("circle"), ...picture.querySelectorAll(".point__start, .point__knob")].map((dot) => {
        const { x, y, width } = dot.getBoundingClientRect();
        return { x: x + width / 2, y: y + width / 2, radius: width / 2 };
      });
      return { frame: box(svg.getBoundingClientRect()), boxes, curves, dots };
    });
    assert.ok(boxes.length >= 9, `only ${boxes.length} labels, ${state}`);
    assert.ok(curves.length > 100 && dots.length === 3, `${curves.length} points of curves, ${dots.length} dots`);
    if (!boxes.some(({ words }) => words === noDeal)) wrong.push(`${state}: the point of ${country} has no name`);
    for (const [index, a] of boxes.entries()) {
      const isOut = a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1;
      if (isOut) wrong.push(`${state}: "${a.words}" is cut off`);
      if (curves.some(([x, y]) => a.left < x && x < a.right && a.top < y && y < a.bottom)) wrong.push(`${state}: "${a.words}" on a curve`);
      for (const { x, y, radius } of dots) {
        const [dx, dy] = [Math.max(a.left - x, x - a.right, 0), Math.max(a.ink - y, y - a.bottom, 0)];
        if (Math.hypot(dx, dy) < radius) wrong.push(`${state}: "${a.words}" on a dot`);
      }
      for (const b of boxes.slice(index + 1)) {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) wrong.push(`${state}: "${a.words}" over "${b.words}"`);
      }
    }
  }
  return wrong;
}

for (const { lang, path } of languages) {
  test(`no label touches another, a curve or a dot, or leaves its picture, and nothing below moves, ${lang}`, async (t) => {
    const page = await openOffset(t, { path, fonts: widest, height: 1200 });
    const wrong = [];
    const check = async (state) => wrong.push(...(await misplaced(page, state, noDeal[lang])));
    const levers = Object.fromEntries((await call(page, "levers")).map((lever) => [lever.id, lever]));
    const own = (country) => [tariff(country), spot(country), `fx.${country}.pass_through`];
    const ends = ["tariff.autos.pass_through", ...own("japan"), ...own("korea")];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1200 });
      await picture(page).evaluate((one) => one.scrollIntoView({ block: "center" }));
      await drawn(page);
      await check(`${width} px`);
      const size = () => page.locator(".offset .figure").evaluate((figure) => figure.getBoundingClientRect().top - document.querySelector(".offset").getBoundingClientRect().top);
      const before = await size();
      for (const id of ends) {
        const start = await standsAt(page, id);
        for (const end of [levers[id].min, levers[id].max]) {
          await setSlider(page, id, end);
          await drawn(page);
          await check(`${id}=${end} at ${width} px`);
          const moved = (await size()) - before;
          if (moved !== 0) wrong.push(`${id}=${end} at ${width} px moves the pictures by ${moved} px`);
        }
        await setSlider(page, id, start);
      }
    }
    none(wrong);
  });
}

test("a link to another rate shows what it is worth, as the slider moved there does", async (t) => {
  const worth = (page) => page.locator('.offset__note [data-value="offset.korea.equivalent"]').getAttribute("value");
  const moved = await openPage(t);
  await setSlider(moved, "fx.korea.spot", 1700);
  await becomes(async () => Number(await worth(moved)) < 0.15, true);
  const linked = await openPage(t, { query: "?fx.korea.spot=1700" });
  await becomes(() => worth(linked), await worth(moved));
});
