import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { becomes, call, framed, none, openHost, openPage, origin, outcome, parts, setSlider, settled, agreesWith } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens the panel of a part. */
async function open(page, part) {
  await page.locator(`[data-share="${part}"]`).click();
  await page.locator(`[data-part="${part}"] [data-share-panel]`).waitFor();
}

const way = (page, name) => page.locator(`[data-share-way="${name}"]`);
const link = (page) => page.locator("[data-share-link]").inputValue();
const said = (page) => page.locator("[data-share-panel] [role=status]").innerText();

/** A clipboard that takes what it is given, or refuses it. */
const clipboard = (takes) => (context) =>
  context.addInitScript((takes) => {
    globalThis.copied = [];
    const writeText = async (text) => {
      if (!takes) throw new DOMException("denied", "NotAllowedError");
      copied.push(text);
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    if (!takes) document.execCommand = () => false;
  }, takes);

test("every part has its way to share, and nothing is loaded before it is asked for", async (t) => {
  const page = await openPage(t);
  const others = parts.filter((part) => part !== "brief");
  assert.deepEqual(await page.locator("[data-share]:visible").evaluateAll((all) => all.map((one) => one.dataset.share)), others);
  assert.equal(await page.locator('[data-part="brief"] [data-share-finding]:visible').count(), 1);
  none(page.asked.filter((address) => address.includes("/keep.js")));
  await open(page, "size");
  assert.equal(page.asked.filter((address) => address.endsWith("/pkg/keep.js")).length, 1);
  none(page.said);
});

test("the link leads to the same numbers, in the part alone or the page as it is", async (t) => {
  const page = await openPage(t, { query: "?theme=dark&childId=frame-1&preset=as-signed" });
  await open(page, "currency");
  await setSlider(page, "fx.korea.spot", 1600);
  const v = (await call(page, "version")).vintage;
  const query = (address) => Object.fromEntries(new URL(address).searchParams);
  await becomes(async () => query(await link(page)), { preset: "as-signed", "fx.korea.spot": "1600", v, part: "currency" });
  assert.ok((await link(page)).startsWith(`${origin}/pkg/?`));

  await page.locator("[data-share-only]").uncheck();
  assert.deepEqual(query(await link(page)), { preset: "as-signed", "fx.korea.spot": "1600", v });

  const reader = await openPage(t, { query: new URL(await link(page)).search });
  await agreesWith(reader, await outcome(reader, { "fx.korea.spot": 1600 }, "as-signed"));
});

test("the link of one part's own page names the part once", async (t) => {
  const page = await openPage(t, { path: "/pkg/currency/" });
  await open(page, "currency");
  assert.equal(await link(page), `${origin}/pkg/currency/`);
});

test("the link is copied, and that is said where a screen reader hears it", async (t) => {
  const page = await openPage(t, { before: clipboard(true) });
  await open(page, "returns");
  await way(page, "copy").click();
  await becomes(() => said(page), "Copied.");
  assert.deepEqual(await page.evaluate(() => globalThis.copied), [await link(page)]);
  none(page.said);
});

test("where nothing may be copied, the link is selected and the page says so", async (t) => {
  const page = await openPage(t, { before: clipboard(false) });
  await open(page, "returns");
  await way(page, "copy").click();
  await becomes(async () => /selected/.test(await said(page)), true);
  assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), await link(page));
  none(page.said);
});

test("a frame without the right to the clipboard still copies", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/?part=size" width="640" height="1400"></iframe>`);
  const [frame] = await framed(page);
  await open(frame, "size");
  await way(frame, "copy").click();
  await becomes(() => said(frame), "Copied.");
});

for (const [what, share, isShown] of [
  ["a device with a sheet of its own for sharing offers it", async (shared) => { globalThis.sent = shared; }, true],
  ["a device without one offers none", undefined, false],
]) {
  test(what, async (t) => {
    const init = share
      ? () => { navigator.share = async (shared) => { globalThis.sent = shared; }; }
      : () => { Object.defineProperty(navigator, "share", { value: undefined }); };
    const page = await openPage(t, { init });
    await open(page, "verdict");
    assert.equal(await way(page, "send").isVisible(), isShown);
    if (!isShown) return;
    await way(page, "send").click();
    await becomes(() => page.evaluate(() => globalThis.sent?.url), await link(page));
  });
}

test("the panel opens, moves and closes from the keyboard, and says which button it belongs to", async (t) => {
  const page = await openPage(t);
  const expanded = () => page.locator("[data-share][aria-expanded=true]").evaluateAll((all) => all.map((one) => one.dataset.share));
  const panel = page.locator("[data-share-panel]");
  await page.locator("[data-share=size]").press("Enter");
  await panel.waitFor();
  assert.deepEqual(await expanded(), ["size"]);
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-share-link]")), "the panel follows its button");
  await page.locator("[data-share=worth]").press("Space");
  await becomes(expanded, ["worth"]);
  assert.ok(await page.locator("[data-part=worth] [data-share-panel]").isVisible());
  await page.locator("[data-share-only]").press("Escape");
  await panel.waitFor({ state: "hidden" });
  assert.deepEqual(await expanded(), []);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.share), "worth");
});

test("everything in the panel is big enough for a thumb, at 320 px too", async (t) => {
  const page = await openPage(t, { width: 320, touch: true });
  for (const part of ["size", "terms", "method"]) {
    await open(page, part);
    const small = await page
      .locator(`[data-share="${part}"], [data-share-panel] :is(button, label, input:not([type=checkbox])):visible`)
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML));
    none(small);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${part} is wider than the page`);
  }
});

test("the open panel breaks no rule of the policy, and axe finds nothing to object to", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const init = () => {
      globalThis.violations = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));
    };
    const page = await openPage(t, { width: 360, colorScheme, init });
    await open(page, "verdict");
    for (const name of ["png", "svg", "csv", "xlsx", "json"]) await saves(page, page, name);
    none(await page.evaluate(() => globalThis.violations));
    // Given to the debugger, since the page's policy lets no inline script in.
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run("[data-share-panel]", { rules: { "target-size": { enabled: true } } }));
    assert.ok(found.passes.length > 5, `axe looked at ${found.passes.length} rules only`);
    none(found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`)));
    none(page.said);
  }
});

/** What pressing a button saves: its name and its bytes. */
async function saves(page, within, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), way(within, name).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const scenario = "?preset=as-signed&fx.korea.spot=1600&projects.return=9&terms=calls,pooling,review";

test("the scenario is saved as JSON that evaluates to what the page shows", async (t) => {
  const page = await openPage(t, { query: scenario });
  await open(page, "method");
  const { name, bytes } = await saves(page, page, "json");
  assert.equal(name, "pledge-explainer-scenario.json");
  const saved = JSON.parse(bytes);
  assert.deepEqual(saved.levers, { "fx.korea.spot": 1600, "projects.return": 9 });
  assert.deepEqual([saved.preset, saved.terms], ["as-signed", ["calls", "pooling", "review"]]);
  assert.equal(saved.vintage, (await call(page, "version")).vintage);
  const evaluated = await call(page, "evaluate", saved.assumptions);
  await agreesWith(page, evaluated);
  assert.deepEqual(saved.summary, { japan: evaluated.japan.summary, korea: evaluated.korea.summary });
  await becomes(() => said(page), `Saved as ${name}.`);
  none(page.said);
});

test("saving numbers loads no other program", async (t) => {
  const page = await openPage(t, { query: scenario });
  await open(page, "verdict");
  const before = page.asked.length;
  for (const name of ["csv", "json"]) await saves(page, page, name);
  assert.deepEqual(page.asked.slice(before).filter((address) => !address.startsWith("blob:")), []);
  none(page.said);
});

test("the page of one screen offers nothing to save, and the page that it opens does, of the same numbers", async (t) => {
  const query = "?preset=as-signed&fx.korea.spot=1600&projects.return=9";
  const brief = await openPage(t, { path: "/pkg/brief/", query });
  assert.equal(await brief.locator("[data-share], [data-share-way]").count(), 0);
  const shown = () => brief.locator('.brief__card data[data-value$=".npv_usd"]').evaluateAll((all) => all.map(({ value }) => Number(value)));
  await becomes(async () => (await shown()).length, 2);
  const numbers = await shown();
  await brief.locator('[data-open="method"]').click();
  await brief.waitForURL((url) => url.pathname.endsWith("/pkg/"));
  await brief.waitForSelector("[data-ready]");
  await open(brief, "method");
  const { summary } = JSON.parse((await saves(brief, brief, "json")).bytes);
  assert.deepEqual(numbers, Object.values(summary).map(({ npv_usd }) => npv_usd));
});

test("the series are saved as CSV, every number of every year to its last digit", async (t) => {
  const page = await openPage(t, { query: scenario });
  await open(page, "verdict");
  const { bytes } = await saves(page, page, "csv");
  const { assumptions } = JSON.parse((await saves(page, page, "json")).bytes);
  const evaluated = await call(page, "evaluate", assumptions);
  const [head, ...rows] = String(bytes).trimEnd().split("\r\n").map((line) => line.split(","));
  const names = head.slice(2).map((cell) => /^(\w+) \(.*(?:USD|USD bn.*|local currency.*)\)$/.exec(cell)?.[1]);
  const { summary, years, classes, ...series } = evaluated.japan;
  assert.deepEqual(names, Object.keys(series), "each column is a series with its unit");
  assert.equal(rows.length, 2 * years.length);
  for (const [country, year, ...values] of rows) {
    const index = years.indexOf(Number(year));
    assert.deepEqual(values.map(Number), names.map((name) => evaluated[country][name][index]), `${country} ${year}`);
  }
});

/** The files in a zip archive, by their names. */
function unzipped(bytes) {
  const files = {};
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [bytes.readUInt32LE(at + 20), ...[28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))];
    const name = String(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    files[name] = String(inflateRawSync(bytes.subarray(data, data + size)));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** What stands in the rows of a sheet: a text, a number, or what a formula comes to. */
function rowsOf(files, sheet) {
  const number = [...files["xl/workbook.xml"].matchAll(/<sheet name="(\w+)"/g)].findIndex(([, name]) => name === sheet) + 1;
  const unescaped = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const texts = [...files["xl/sharedStrings.xml"].matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => unescaped(text));
  return [...files[`xl/worksheets/sheet${number}.xml`].matchAll(/<row .*?<\/row>/g)].map(([row]) =>
    [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g)].map(([, column, kind, formula, value]) => ({
      column,
      formula,
      value: kind.includes('t="s"') ? texts[value] : kind.includes('t="str"') ? unescaped(value) : Number(value),
    })),
  );
}

test("the scenario is saved as a spreadsheet of formulas in the page's language, loaded only then", async (t) => {
  for (const path of ["/pkg/", "/pkg/ja/", "/pkg/ko/"]) {
    const page = await openPage(t, { path, query: scenario });
    await open(page, "verdict");
    none(page.asked.filter((address) => address.includes("spreadsheet")));
    const { name, bytes } = await saves(page, page, "xlsx");
    assert.equal(name, "pledge-explainer-scenario.xlsx");
    await becomes(async () => (await said(page)).includes(name), true);
    assert.equal(page.asked.filter((address) => /\/pkg\/spreadsheet(\.js|_bg\.wasm)$/.test(address)).length, 2);

    const files = unzipped(bytes);
    const about = rowsOf(files, "About").flat().map(({ value }) => value);
    const law = await page.locator(".presets").first().getAttribute("aria-label");
    const preset = await page.locator(".presets [aria-pressed=true]").first().innerText();
    for (const said of [`${law}: ${preset}`, await link(page)]) assert.ok(about.includes(said), `${said} is not in\n${about.join("\n")}`);

    const { assumptions } = JSON.parse((await saves(page, page, "json")).bytes);
    const evaluated = await call(page, "evaluate", assumptions);
    const summary = Object.fromEntries(rowsOf(files, "Summary").slice(2).map(([name, , ...cells]) => [name.value, cells]));
    assert.deepEqual(Object.keys(summary), Object.keys(evaluated.korea.summary));
    for (const [name, [japan, korea]] of Object.entries(summary)) {
      for (const [country, cell] of Object.entries({ japan, korea })) {
        const expected = evaluated[country].summary[name];
        if (expected === null) assert.equal(typeof cell.value, "string", `${country} ${name}`);
        else assert.ok(Math.abs(cell.value - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${country} ${name}: ${cell.value} for ${expected}`);
        assert.equal(cell.formula === undefined, name === "break_even_return", `${country} ${name}`);
      }
    }
    none(page.said);
  }
});

test("where the spreadsheet's program does not arrive, the page says so, and later makes it after all", async (t) => {
  const page = await openPage(t);
  await open(page, "size");
  const program = "**/spreadsheet_bg.wasm";
  await page.route(program, (route) => route.abort());
  await way(page, "xlsx").click();
  await becomes(() => said(page), "The file could not be made. Try again later, or in another browser.");
  await page.unroute(program);
  const { name } = await saves(page, page, "xlsx");
  await becomes(() => said(page), `Saved as ${name}.`);
  none(page.said.filter((line) => line.startsWith("thrown")));
});

/** Every shape of the pictures in a file: what it is, where, and what it says. */
const marks = ([text, type, pictures]) => {
  const places = ["x", "y", "width", "height", "cx", "cy", "r", "d", "transform"];
  const shapes = ["rect", "path", "circle", "text"].map((name) => `${pictures} ${name}`).join();
  return [...new DOMParser().parseFromString(text, type).querySelectorAll(shapes)].map((mark) => [
    mark.localName,
    ...places.map((name) => mark.getAttribute(name)),
    mark.localName === "text" ? mark.textContent : "",
  ]);
};

for (const [width, colorScheme] of [[1280, "dark"], [360, "light"]]) {
  test(`each chart is saved as it is on screen, at ${width} px, ${colorScheme}`, async (t) => {
    const page = await openPage(t, { query: "?fx.korea.spot=1600&volatility.korea=20&terms=pooling", width, colorScheme });
    await settled(page);
    const bare = await page.context().newPage();
    // A page behind another one draws, and so reacts, seldom.
    await page.bringToFront();
    let compared = 0;
    for (const part of ["size", "tariffs", "currency", "returns", "verdict", "worth"]) {
      await open(page, part);
      const choice = page.locator("[data-share-chart] select");
      const titles = await choice.evaluate((select) => [...select.options].map((option) => option.textContent));
      for (const [index, title] of titles.entries()) {
        await choice.evaluate((select, index) => { select.value = index; }, index);
        const { name, bytes } = await saves(page, page, "svg");
        assert.equal(name, `pledge-explainer-${part}.svg`);
        const shapes = await page.locator(`[data-part="${part}"] figure`).nth(index).evaluate((figure) =>
          [...figure.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0).map((svg) => svg.outerHTML).join(""),
        );
        const file = await bare.evaluate(marks, [String(bytes), "image/svg+xml", "svg svg"]);
        const screen = await bare.evaluate(marks, [shapes, "text/html", "svg"]);
        const words = (await bare.evaluate(marks, [String(bytes), "image/svg+xml", "svg"])).map((mark) => mark.at(-1)).filter(Boolean).join(" ");
        assert.ok(screen.length > 5, `${part}: ${screen.length} shapes`);
        assert.deepEqual(file, screen, `${part} ${title}`);
        compared += 1;
        for (const said of [title, "Tariffs under", "1,600 won per dollar", "One account for all projects", "facts checked", `${origin}/pkg/`]) {
          assert.ok(words.includes(said), `${part}: the picture does not say "${said}" but ${words}`);
        }
        assert.doesNotMatch(String(bytes), /class=|style=|var\(|NaN|Infinity/);
      }
    }
    assert.equal(compared, 9);
    none(page.said);
  });
}

test("a picture of futures that are out of sight is of the reader's choices all the same", async (t) => {
  const page = await openPage(t, { width: 360, height: 640 });
  await open(page, "verdict");
  const before = await page.locator(".uncertainty figure").innerHTML();
  await page.locator(".opening").scrollIntoViewIfNeeded();
  await page.locator('[data-lever="projects.return"]').first().fill("11");
  await becomes(() => page.locator(".uncertainty").getAttribute("aria-busy"), "true");
  const luck = await page.locator("[data-share-chart] option").evaluateAll((all) => all.findIndex((one) => /luck/.test(one.textContent)));
  await page.locator("[data-share-chart] select").evaluate((select, index) => { select.value = index; }, luck);
  // Pressed from where the reader is.
  const [download] = await Promise.all([page.waitForEvent("download"), way(page, "svg").evaluate((button) => button.click())]);
  const saved = String(await readFile(await download.path()));
  assert.equal(await page.locator(".uncertainty").getAttribute("aria-busy"), null);
  const dots = (html) => [...html.matchAll(/ d="([^"]{200,})"/g)].map(([, d]) => d);
  const now = dots(await page.locator(".uncertainty figure").innerHTML());
  assert.ok(now.length >= 4 && now.every((d) => saved.includes(d)), "the saved futures are those on the page");
  assert.notDeepEqual(dots(before), now);
});

test("a PNG is the same picture in pixels, in light colours in a dark page too", async (t) => {
  const page = await openPage(t, { colorScheme: "dark" });
  await open(page, "size");
  const svg = String((await saves(page, page, "svg")).bytes);
  const { name, bytes } = await saves(page, page, "png");
  assert.equal(name, "pledge-explainer-size.png");
  const bare = await page.context().newPage();
  const seen = await bare.evaluate(
    async ([svg, png]) => {
      document.body.innerHTML = svg;
      const picture = document.querySelector("svg");
      const origin = picture.getBoundingClientRect();
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0);
      const at = (x, y) => `rgb(${[...pen.getImageData(Math.round(x * 2), Math.round(y * 2), 1, 1).data].slice(0, 3).join(", ")})`;
      const bars = [...picture.querySelectorAll("svg rect")].filter((bar) => /^rgb\(/.test(bar.getAttribute("fill")) && !bar.hasAttribute("opacity") && bar.getBoundingClientRect().height > 4);
      return {
        size: [image.width, image.height],
        expected: [picture.width.baseVal.value * 2, picture.height.baseVal.value * 2],
        corner: at(2, 2),
        bars: bars.map((bar) => {
          const place = bar.getBoundingClientRect();
          return [bar.getAttribute("fill"), at(place.x - origin.x + place.width / 2, place.y - origin.y + place.height / 2)];
        }),
      };
    },
    [svg, bytes.toString("base64")],
  );
  assert.deepEqual(seen.size, seen.expected);
  assert.equal(seen.corner, "rgb(255, 254, 251)", "the paper of the light theme");
  assert.ok(seen.bars.length >= 2, "bars to look at");
  for (const [drawn, seenAs] of seen.bars) assert.equal(seenAs, drawn);
  assert.ok(seen.bars.some(([fill]) => fill === "rgb(181, 54, 30)"), "Japan's colour of the light theme");
  assert.equal(await page.locator("[data-pledge-explainer]").getAttribute("data-theme"), null);
});

test("a frame saves too, and says that its host may forbid it", async (t) => {
  const allowed = "allow-scripts allow-same-origin allow-downloads";
  for (const sandbox of [allowed, allowed.replace(" allow-downloads", "")]) {
    const page = await openHost(t, `<iframe src="${origin}/pkg/?part=size" sandbox="${sandbox}" width="640" height="1600"></iframe>`);
    const [frame] = await framed(page);
    await open(frame, "size");
    if (sandbox === allowed) {
      const { bytes } = await saves(page, frame, "png");
      assert.equal(bytes.toString("latin1", 1, 4), "PNG");
    } else {
      let count = 0;
      page.on("download", () => { count += 1; });
      await way(frame, "csv").click();
      await becomes(async () => (await said(frame)).includes("forbids it"), true);
      await page.waitForTimeout(300);
      assert.equal(count, 0);
    }
    await becomes(async () => /^Saved as .*unless the site around forbids it/.test(await said(frame)), true);
    none(page.said.filter((line) => line.startsWith("thrown")));
  }
});

test("where its script is blocked or does not arrive, a line at the button says so", async (t) => {
  const page = await openPage(t);
  await page.route("**/pkg/keep.js", (route) => route.abort());
  const button = page.locator("[data-share]").first();
  await button.click();
  await becomes(() => page.locator("[data-share-unloaded]").innerText(), "This did not load. Are you online?");
  await page.unroute("**/pkg/keep.js");
  assert.equal(page.said.filter((line) => line.startsWith("thrown")).length, 0);
});

test("where a file that it takes does not arrive, the panel says so", async (t) => {
  const page = await openPage(t, { path: "/pkg/size/" });
  await page.route("**/pkg/snippet.js", (route) => route.abort());
  await page.locator("[data-share]").first().click();
  await page.locator("[data-share-way=embed]").click();
  await becomes(() => page.locator(".share__status").first().innerText(), "This did not load. Are you online?");
  assert.equal(page.said.filter((line) => line.startsWith("thrown")).length, 0);
});

test("a browser that translates the page changes its language, and all of it still opens", async (t) => {
  const page = await openPage(t, { path: "/pkg/ja/" });
  await page.evaluate(() => { document.documentElement.lang = "de"; });
  await page.locator("[data-share]").first().click();
  await page.locator("[data-share-way=embed]").click();
  await page.locator("[data-snippet]").waitFor();
  assert.match(await page.locator("[data-snippet-field]").inputValue(), /lang="ja"/);
});
