// The small program of the page of brief: what it loads, and that it does what the program of all parts does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { becomes, drawn, framed, languages, none, numberField, openHost, openPage, origin, outcome, setSlider, settled, shown, typeNumber } from "./harness.mjs";
import { packaged } from "./packaged.mjs";

const briefPath = (path) => `${path}brief/`;
const inPackage = (address) => new URL(address).pathname.replace("/pkg/", "").replace(/\/$/, "/index.html");

/** Every file that the page of brief needs until its sliders react. A host may put corrections beside any page. */
const needed = ({ lang, path }) =>
  [`${briefPath(path).replace("/pkg/", "")}index.html`, "brief.css", "start.js", "brief.js", "brief_bg.wasm", `brief.${lang}`, "corrections.json"].toSorted();

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const total = async (names) => {
  const sizes = await Promise.all(names.map(async (name) => brotli(await packaged(name))));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** The sliders: what finds them, their field, and the levers that they move. */
const sliders = [
  ['[data-part="brief"] [data-lever="projects.return"]', '[data-part="brief"] [data-lever-number="projects.return"]'],
  ['[data-hand="fallback"]', '[data-hand-number="fallback"]'],
  ['[data-hand="dollar"]', '[data-hand-number="dollar"]'],
];

const move = (page, selector, value) =>
  page.locator(selector).first().evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, String(value));

for (const language of languages) {
  test(`in a frame the brief asks for what its sliders need and for nothing else until asked, ${language.lang}`, async (t) => {
    const page = await openHost(t, `<iframe src="${origin}${briefPath(language.path)}" title="t" width="360" height="700"></iframe>`);
    const [frame] = await framed(page);
    const asked = () => page.asked.filter((address) => address.startsWith(`${origin}/pkg/`)).map(inPackage).toSorted();
    await becomes(asked, needed(language));
    for (const [selector] of sliders) {
      for (const end of ["min", "max"]) await move(frame, selector, await frame.locator(selector).first().getAttribute(end));
    }
    await settled(frame);
    await page.waitForTimeout(1200);
    assert.deepEqual(asked(), needed(language));
  });

  test(`the brief reacts within 80 kB, of which HTML and CSS are at most 8, ${language.lang}`, async () => {
    const names = needed(language);
    const painted = names.filter((name) => /\.(html|css)$/.test(name));
    assert.ok((await total(painted)) <= 8000, `${await total(painted)} bytes of HTML and CSS`);
    assert.ok((await total(names)) <= 80_000, `${await total(names)} bytes`);
  });
}

/** What the brief shows, its notices and its address. */
const seen = (page) =>
  page.evaluate(() => {
    const brief = document.querySelector('[data-part="brief"]');
    const all = (selector, read) => [...brief.querySelectorAll(selector)].map(read);
    return {
      blocks: all("[data-watched]", ({ innerHTML }) => innerHTML),
      inputs: all("input", (input) => [input.value, input.disabled, input.getAttribute("aria-valuetext")]),
      fills: all(".fill", (fill) => fill.getAttribute("width")),
      details: all("[data-detail]", ({ textContent }) => textContent),
      hidden: all("[hidden]", ({ className }) => className),
      reset: all("[data-reset]", ({ disabled }) => disabled),
      notices: document.querySelector(".notices").innerHTML,
      theme: document.querySelector("[data-pledge-explainer]").dataset.theme,
      query: location.search,
    };
  });

/** Notes what a host is told. */
const listen = () => {
  globalThis.told = [];
  for (const name of ["pledge-ready", "pledge-change"]) {
    document.addEventListener(name, ({ detail }) => told.push([name, detail.state, detail.values]));
  }
};
const told = (page) => page.evaluate(() => told);

/** Numbers that only look like chance, the same in each run. */
function* chance(seed) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** One thing that a reader does, of each kind. */
function step(random) {
  const next = () => random.next().value;
  const [range, field] = sliders[Math.floor(next() * sliders.length)];
  const kind = next();
  const share = Math.round(next() * 20) / 20;
  if (kind < 0.1) return ["reset", (page) => page.locator('[data-part="brief"] [data-reset]').evaluate((button) => button.click())];
  if (kind < 0.4) {
    const text = ["", "7.5", "1000", "0", "12.5", "-3"][Math.floor(next() * 6)];
    return [`type ${text} into ${field}`, (page) => page.locator(field).first().evaluate((input, text) => {
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, text)];
  }
  return [`move ${range} to ${share}`, (page) => page.locator(range).first().evaluate((input, share) => {
    input.value = Number(input.min) + share * (input.max - input.min);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, share)];
}

const walks = [
  [languages[0], "", 30],
  [languages[0], "?preset=as-signed&lock=projects.return&theme=dark", 8],
  [languages[1], "?fx.korea.spot=1700&hide=tariff.korea.autos.fallback&v=2020-01-01&projects.return=banana", 10],
  [languages[2], "?terms=calls&projects.return=9.125&tariff.relief_years=5&fx.japan.spot=1&aim=x", 10],
];

for (const [index, [{ lang, path }, query, steps]] of walks.entries()) {
  test(`the brief alone shows, writes and tells what the page of all parts does, ${lang}${query}`, async (t) => {
    const open = (path) => openPage(t, { path, query, init: listen, height: 800 });
    const [alone, whole] = [await open(briefPath(path)), await open(path)];
    await Promise.all([alone, whole].map(settled));
    assert.deepEqual(await seen(alone), await seen(whole));
    const random = chance(index + 1);
    for (let count = 0; count < steps; count += 1) {
      const [what, act] = step(random);
      for (const page of [alone, whole]) await act(page);
      await Promise.all([alone, whole].map(settled));
      await becomes(() => seen(alone), await seen(whole), `${count}: ${what}`);
    }
    assert.deepEqual(await told(alone), await told(whole));
    assert.ok((await told(alone)).length > steps / 3);
    none(alone.said);
  });
}

test("a host changes the brief as it changes the page of all parts, and hears the same of it", async (t) => {
  const frames = [briefPath("/pkg/"), "/pkg/?part=brief"].map((path) => `<iframe src="${origin}${path}" title="t" width="360" height="700"></iframe>`);
  const page = await openHost(t, frames.join(""));
  for (const frame of await framed(page, 2)) await settled(frame);
  await page.evaluate(() => { globalThis.from = [[], []]; });
  await page.evaluate(() => addEventListener("message", ({ source, data }) => {
    const index = [...document.querySelectorAll("iframe")].findIndex(({ contentWindow }) => contentWindow === source);
    if (["change", "error"].includes(data?.type)) from[index].push(data);
  }));
  const heard = (index) => page.evaluate((index) => from[index], index);
  // Which parts are shown stands in the address of one of them only.
  const without = (messages) => messages.map(({ state, ...rest }) => ({ state: state?.replace(/part=brief&?/, "").replace(/&$/, ""), ...rest }));
  const asked = [
    { levers: { "projects.return": 12, "fx.korea.spot": 1600 } },
    { lock: ["projects.return"], theme: "dark" },
    { preset: "as-signed" },
    { levers: { "projects.return": 500 } },
    { preset: "yesterday" },
    { hide: "fx.japan.spot", money: "own" },
    { lock: [], hide: [], levers: { discount: 3 } },
    { query: "projects.return=11&fx.japan.spot=170" },
  ];
  for (const [count, options] of asked.entries()) {
    await page.evaluate((options) => {
      for (const { contentWindow } of document.querySelectorAll("iframe")) contentWindow.postMessage({ source: "pledge-explainer", v: 1, type: "update", options }, "*");
    }, options);
    await becomes(async () => (await Promise.all([heard(0), heard(1)])).map(({ length }) => length), [count + 1, count + 1], JSON.stringify(options));
  }
  assert.deepEqual(without(await heard(0)), without(await heard(1)));
  const frame = page.frames().find((frame) => frame.url().includes("/brief/"));
  assert.equal(await frame.locator("[data-pledge-explainer]").getAttribute("data-theme"), "dark");
});

test("a link in an article moves the brief, which fetches nothing for it and leaves what cannot be", async (t) => {
  const links = { possible: "fx.korea.spot=1600", partly: "projects.return=900&amp;discount=3" };
  const prose = Object.entries(links).map(([name, query]) => `<a href="#pledge:${query}">${name}</a>`).join(" ");
  const page = await openHost(t, `${prose}<pledge-explainer></pledge-explainer>`, { head: `<script src="${origin}/pkg/embed.js"></script>` });
  const [frame] = await framed(page);
  await settled(frame);
  const state = () => page.evaluate(() => Object.fromEntries(new URLSearchParams(document.querySelector("pledge-explainer").state)));
  await becomes(async () => {
    await page.getByText("possible").click();
    return (await state())["fx.korea.spot"];
  }, "1600");
  await page.getByText("partly").click();
  await becomes(() => page.said.some((line) => line.includes("projects.return")), true);
  await becomes(async () => (await state()).discount, "3");
  assert.equal((await state())["projects.return"], undefined);
  none(page.asked.filter((address) => address.includes("pledge_explainer") || address.includes("/page")));
});

test("what a reader does with the brief is said once, with what it shows then", async (t) => {
  const page = await openPage(t, {
    path: briefPath("/pkg/"),
    init: () => {
      globalThis.said = [];
      addEventListener("DOMContentLoaded", () => {
        const place = document.querySelector("[data-announcement]");
        new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
      });
    },
  });
  const finding = () => page.locator(".brief__finding p").evaluate(({ textContent }) => textContent);
  for (const value of [8, 9, 12]) await setSlider(page, "projects.return", value);
  await becomes(async () => (await page.evaluate(() => said)).length, 1);
  assert.equal((await page.evaluate(() => said))[0], `Yearly return on the projects 12%. ${await finding()}`);
  await page.locator('[data-part="brief"] [data-reset]').click();
  await becomes(async () => (await page.evaluate(() => said)).at(-1), `All sliders at their start values. ${await finding()}`);
  assert.equal((await page.evaluate(() => said)).length, 2);
  // A dearer dollar is heard in what it changes first.
  await move(page, '[data-hand="dollar"]', 10);
  await becomes(async () => (await page.evaluate(() => said)).length, 3);
  const bills = await page.locator('.brief__card data[data-value$=".local_cost"]').allInnerTexts();
  const [last] = (await page.evaluate(() => said)).slice(-1);
  for (const bill of bills) assert.ok(last.includes(bill), `${bill} in ${last}`);
  assert.ok(last.endsWith(await finding()), last);
});

test("a number that cannot be is put back in the brief, and it says why", async (t) => {
  const page = await openPage(t, { path: briefPath("/pkg/") });
  await typeNumber(page, "projects.return", "900");
  await becomes(() => page.locator("[data-notice]").count(), 1);
  const { value, defaultValue } = await numberField(page, "projects.return").evaluate(({ value, defaultValue }) => ({ value, defaultValue }));
  assert.equal(value, defaultValue);
  await setSlider(page, "projects.return", 9);
  await becomes(() => page.locator("[data-notice]").count(), 0);
});

test("a finger that scrolls the brief leaves its sliders where they were", async (t) => {
  const page = await openPage(t, { path: briefPath("/pkg/") });
  for (const [selector] of sliders) {
    const range = page.locator(selector).first();
    const before = await range.inputValue();
    await range.evaluate((input) => {
      input.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      input.value = input.max;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new PointerEvent("pointercancel", { bubbles: true }));
    });
    await becomes(() => range.inputValue(), before, selector);
  }
});

test("while the program of the brief is slow, what a reader moves counts", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await page.context().route("**/brief_bg.wasm", async (route) => { await held; await route.continue(); });
  await page.goto(`${origin}/pkg/brief/`);
  await setSlider(page, "projects.return", 11);
  await move(page, '[data-hand="fallback"]', 40);
  go();
  await page.waitForSelector("[data-ready]");
  const expected = await outcome(page, { "projects.return": 11, "tariff.general.fallback": 40, "tariff.japan.autos.fallback": 40, "tariff.korea.autos.fallback": 40 });
  await becomes(async () => Number(await shown(page, "korea", "npv_usd")), expected.korea.summary.npv_usd);
});

for (const [name, advice] of [["brief.js", /brief\.js answers 404/], ["brief_bg.wasm", /brief_bg\.wasm answers 404/], ["brief.en", /brief\.en answers 404/]]) {
  test(`where ${name} is not there, the brief stands as it is and one message says so`, async (t) => {
    const page = await openPage(t, {
      path: "/pkg/brief/",
      ready: false,
      before: (context) => context.route(`${origin}/pkg/${name}`, (route) => route.fulfill({ status: 404, body: "no" })),
    });
    await page.waitForSelector('[data-failed="missing"]');
    assert.equal(await page.locator("[role=alert]:visible").count(), 1);
    assert.equal(await page.locator("input:enabled").count(), 0);
    const ours = page.said.filter((line) => line.includes("pledge-explainer: "));
    assert.equal(ours.length, 1);
    assert.match(ours[0], advice);
  });
}

test("a failure of the brief leaves what it shows and a line that says so, and nothing logs again", async (t) => {
  const page = await openPage(t, { path: briefPath("/pkg/") });
  await setSlider(page, "projects.return", 12);
  const number = await shown(page, "korea", "npv_usd");
  await page.evaluate(async () => {
    const { cause_panic_for_test } = await import("/pkg/brief.js");
    setTimeout(cause_panic_for_test);
  });
  await page.waitForSelector("[data-pledge-explainer][data-failed]");
  assert.equal(await page.locator("[role=alert]:visible").count(), 1);
  await setSlider(page, "projects.return", 2);
  await move(page, '[data-hand="dollar"]', 10);
  await drawn(page);
  assert.equal(await shown(page, "korea", "npv_usd"), number);
  assert.equal(page.said.length, 1, page.said.join("\n"));
  assert.match(page.said[0], /asked for by a test/);
});

test("a print of the brief says what differs and where it came from", async (t) => {
  const page = await openPage(t, { path: briefPath("/pkg/"), query: "?projects.return=12" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const sheet = await page.locator(".sheet").evaluate(({ textContent }) => textContent);
  assert.match(sheet, /12%/);
  assert.match(sheet, /projects\.return=12/);
});

test("the style sheet of the brief says of its page what that of all pages says", async (t) => {
  for (const { width, colorScheme, path } of [{ width: 360, colorScheme: "light", path: "/pkg/" }, { width: 1280, colorScheme: "dark", path: "/pkg/ko/" }]) {
    const page = await openPage(t, { path: briefPath(path), width, colorScheme, query: "?projects.return=12&fx.korea.spot=1700&v=2020-01-01" });
    await settled(page);
    const styles = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("body, body *")].map((one) => {
          const style = getComputedStyle(one);
          return `${one.tagName}.${one.className?.baseVal ?? one.className} ${[...style].filter((name) => !name.startsWith("--")).map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ")}`;
        }),
      );
    const own = await styles();
    await page.evaluate(async () => {
      const link = document.querySelector("link[rel=stylesheet]");
      await new Promise((loaded) => { link.onload = loaded; link.href = link.href.replace("brief.css", "explainer.css"); });
    });
    await drawn(page);
    const all = await styles();
    assert.equal(own.length, all.length);
    const differing = own.flatMap((line, index) => {
      if (line === all[index]) return [];
      const parts = line.split("; ");
      const others = all[index].split("; ");
      return [`${parts[0].split(" ")[0]}: ${parts.filter((part, at) => part !== others[at]).join(", ")}`];
    });
    none(differing);
  }
});
