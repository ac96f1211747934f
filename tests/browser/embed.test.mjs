import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { becomes, drawn, elsewhere, fontSets, framed, none, openHost, openPage, origin, parts, setSlider } from "./harness.mjs";
import { columns, documented, measure, openPages, reserved, table } from "./heights.mjs";
import { packaged } from "./packaged.mjs";
import { embedding } from "./published.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const element = (attributes = "", inside = "") => `<pledge-explainer ${attributes}>${inside}</pledge-explainer>`;

/** Where a lever stands in a framed page. */
const stands = (frame, lever) => frame.locator(`input[type=range][data-lever="${lever}"]`).first().inputValue();

const contentHeight = (frame) => frame.evaluate(() => document.body.getBoundingClientRect().height);
const iframeHeight = (page) => page.evaluate(() => document.querySelector("pledge-explainer").shadowRoot.querySelector("iframe").clientHeight);

/** Adds up what moves in the page around, as Chromium itself counts it. */
const watchShifts = () => {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifted += value;
  }).observe({ type: "layout-shift", buffered: true });
};

/** Notes the explainer's events as a site's analytics would. */
const listen = () => {
  globalThis.events = [];
  for (const type of ["pledge-ready", "pledge-change"]) {
    document.addEventListener(type, ({ target, detail }) => events.push({ type, on: target.localName, ...detail }));
  }
};

test("embed.js is below 4.5 kB, evaluates no text and writes no style attribute", async () => {
  const bytes = await packaged("embed.js");
  const small = brotliCompressSync(bytes).length;
  assert.ok(small < 4500, `${small} bytes under brotli`);
  assert.doesNotMatch(String(bytes), /\beval\b|new Function|innerHTML|setAttribute\("style|document\.write/);
});

test("the reserved heights are those of the page; `cargo xtask heights` writes them anew", async (t) => {
  const code = String(await packaged("embed.js"));
  const [, widths] = /const widths = (\[[^\]]*\])/.exec(code);
  assert.deepEqual(JSON.parse(widths), columns);
  const written = await reserved();
  const measured = await table(await openPages(t));
  const wrong = Object.entries(measured).flatMap(([name, row]) =>
    [row].flat().map((height, at) => [height, [written[name]].flat()[at]]).filter(([now, then]) => !(Math.abs(now - then) <= 2)).map(([now, then]) => `${name}: ${then}0 px are written, ${now}0 px are needed`),
  );
  none(wrong);
});

test("the documented heights are those that the element reserves, and those of the examples hold at any width", async () => {
  assert.equal(documented(embedding, await reserved()), embedding, "`cargo xtask heights` writes them anew");
});

// The ends of the columns, and what lies between.
for (const width of [320, 328, 360, 466, 480, 639, 640, 932, 960]) {
  test(`an iframe of the documented height shows each part whole, without any script, at ${width} px`, async (t) => {
    const rows = [...embedding.matchAll(/^\| (\w+) ((?:\| \d+ ){8})\|$/gm)].map(([, name, cells]) => [name, cells.match(/\d+/g).map(Number)]);
    const column = columns.findLastIndex((from) => from <= width);
    const measured = await measure(await openPages(t), [width]);
    assert.ok(rows.length >= 8, "docs/embedding.md has no table of heights");
    none(rows.filter(([name, row]) => row[column] < measured[name][0] - 1).map(([name, row]) => `${name}: ${row[column]} is documented, ${measured[name][0]} is needed; \`cargo xtask heights\` writes it anew`));
    if (width !== 328) return;
    const [example] = /<iframe src="https:\/\/example\.org\/pkg\/currency\/"[^>]*>/.exec(embedding);
    for (const fonts of fontSets) {
      const host = await openHost(t, `${example.replace("https://example.org", origin)}</iframe>`, { width, fonts });
      const [frame] = await framed(host);
      await host.waitForTimeout(1300);
      assert.ok(await contentHeight(frame) <= (await frame.evaluate(() => innerHeight)) + 1);
      assert.ok(!(await frame.locator("[data-more-below]").isVisible()));
    }
  });
}

/**
 * Turns the wheel, as a reader does who sees no effect yet, until something has come of it: a
 * browser that is busy may lose a turn.
 */
async function turnWheel(page, frame, read, what) {
  await drawn(frame);
  await page.mouse.move(200, 200);
  await becomes(async () => {
    await page.mouse.wheel(0, 100);
    await drawn(page);
    return read();
  }, true, what);
}

test("an iframe that is too low catches no thumb, and offers the full page with the reader's choices", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/index.html?part=currency&fx.korea.spot=1600" title="t" width="100%" height="400"></iframe><p style="height: 3000px">more</p>`);
  const [frame] = await framed(page);
  const way = frame.locator("[data-more-below] a");
  await way.waitFor();
  await turnWheel(page, frame, () => page.evaluate(() => scrollY > 0), "the page around scrolls");
  assert.equal(await frame.evaluate(() => document.scrollingElement.scrollTop), 0);
  await page.evaluate(() => scrollTo(0, 0));
  const [opened] = await Promise.all([page.context().waitForEvent("page"), way.click()]);
  await opened.waitForSelector("[data-ready]");
  assert.equal(await stands(opened, "fx.korea.spot"), "1600");
  assert.equal(await opened.locator("[data-part]:visible").count(), parts.length);
});

test("where a sandbox forbids new windows, the same tap lets the frame scroll instead", async (t) => {
  const page = await openHost(t, `<iframe sandbox="allow-scripts allow-same-origin" src="${origin}/pkg/index.html?part=currency" title="t" width="100%" height="400"></iframe>`);
  const [frame] = await framed(page);
  await frame.locator("[data-more-below] a").click();
  await turnWheel(page, frame, () => frame.evaluate(() => document.scrollingElement.scrollTop > 0), "the frame scrolls");
});

for (const width of [320, 480, 640, 960]) {
  test(`one line shows the explainer whole and moves nothing on the page around, at ${width} px`, async (t) => {
    const page = await openHost(t, `<p>before</p>${element('part="currency"')}<p>after</p>`, { width, head: script, init: watchShifts });
    const [frame] = await framed(page);
    await page.waitForTimeout(400);
    const room = (await iframeHeight(page)) - (await contentHeight(frame));
    assert.ok(room >= 0 && room <= 60, `${room} px too high`);
    assert.equal(await page.evaluate(() => shifted), 0);
    const iframe = page.locator("pledge-explainer iframe");
    assert.ok((await iframe.getAttribute("title")).length > 10);
    assert.match(await iframe.getAttribute("allow"), /clipboard-write/);
    assert.doesNotMatch(await iframe.getAttribute("sandbox"), /top-navigation/);
    const errors = page.said.filter((line) => !line.startsWith("info"));
    assert.deepEqual(errors, []);
  });
}

test("once a reader has changed something, the height follows to the pixel", async (t) => {
  const page = await openHost(t, element('part="verdict"'), { head: script });
  const [frame] = await framed(page);
  await setSlider(frame, "discount", 9);
  await becomes(async () => Math.abs((await iframeHeight(page)) - Math.ceil(await contentHeight(frame))) <= 1, true);
});

test("a strict host needs no more than script-src and frame-src, and no rule of it is broken", async (t) => {
  const init = () => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  };
  // What the host page of these tests brings along itself.
  const page = await openHost(t, element('part="size"'), { head: script, init, policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; style-src 'unsafe-inline'` });
  await framed(page);
  assert.deepEqual((await page.evaluate(() => violations)).filter((line) => !line.startsWith("style")), []);
});

test("attributes are the keys of the address, and a change of them reaches the reader's page", async (t) => {
  const page = await openHost(t, element('part="currency" preset="as-signed" fx.korea.spot="1600" lock="fx.japan.spot" onclick="x" src="https://evil.example/"'), { head: script });
  const [frame] = await framed(page);
  // The page may have dated its address by now.
  const { v, ...asked } = Object.fromEntries(new URL(frame.url()).searchParams);
  assert.equal(new URL(frame.url()).pathname, "/pkg/currency/");
  assert.deepEqual(asked, { preset: "as-signed", "fx.korea.spot": "1600", lock: "fx.japan.spot", theme: "light" });
  await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("fx.korea.spot", "1700"));
  await becomes(() => stands(frame, "fx.korea.spot"), "1700");
  await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("part", "size"));
  const shown = page.frameLocator("pledge-explainer iframe").locator("[data-ready] [data-part]:visible");
  const names = () => shown.evaluateAll((all) => all.map((one) => one.dataset.part));
  await becomes(names, ["size"]);
  await page.evaluate(() => document.querySelector("pledge-explainer").removeAttribute("part"));
  await becomes(names, ["brief"]);
  await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("part", "all"));
  await becomes(async () => (await names()).length, parts.length);
});

test("attributes of strangers stay plain values: no script runs, and the frame is ours", async (t) => {
  const evil = `javascript:globalThis.ran=1`;
  const page = await openHost(
    t,
    `<img name="currentScript" src="${evil}">${element(`part='"><script>globalThis.ran=1</script>' preset="&part=size" src="${evil}" lang="../../evil" theme="${evil}" title="<img src=x onerror=globalThis.ran=1>" fx.korea.spot="1e999" srcdoc="<script>top.ran=1</script>"`)}`,
    { head: script },
  );
  const [frame] = await framed(page);
  assert.equal(new URL(frame.url()).pathname, "/pkg/brief/");
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  const said = (name) => page.said.filter((line) => line.startsWith(`warning: pledge-explainer: \`${name}\` is `)).length;
  for (const name of ["part", "preset", "src", "srcdoc", "lang", "theme", "fx.korea.spot"]) await becomes(() => said(name), 1, name);
});

/** What the console warned of, in order of names. */
const warned = (page) => page.said.filter((line) => line.startsWith("warning: ")).map((line) => /`([^`]*)` is ([^;]*); allowed: /.exec(line).slice(1).join(" ")).sort();

for (const mode of ["frame", "inline"]) {
  test(`what a publisher mistypes in an attribute is said once in the console, with what is allowed, and to no reader: ${mode}`, async (t) => {
    const wrong = 'preset="tomorrow" measure="gold" money="yen" discount="999" fx.korea.spot="lots" projects.retrn="9" theem="dark" theme="purple" lang="fr" loading="soon"';
    const fine = 'class="wide" id="one" style="color: red" data-x="1" aria-label="x" title="Pledges" horizon="40" v="2026-01-02" onclick="x"';
    const page = await openHost(t, element(`part="currency" mode="${mode}" ${wrong} ${fine}`), { head: script, at: origin });
    const shown = mode === "frame" ? (await framed(page))[0] : page;
    await shown.locator("[data-pledge-explainer][data-ready]").waitFor();
    const expected = ["discount 999", "fx.korea.spot lots", "lang fr", "loading soon", "measure gold", "money yen", "preset tomorrow", "projects.retrn unknown", "theem unknown", "theme purple"];
    await becomes(() => warned(page), expected);
    const notices = await shown.locator("[data-notice]:visible").allInnerTexts();
    assert.deepEqual(notices.filter((text) => !text.includes("facts of")), []);
    assert.match(page.said.find((line) => line.includes("projects.retrn")), /projects\.return/);
  });
}

test("an unknown mode is said in the console, and is the frame", async (t) => {
  const page = await openHost(t, element('part="size" mode="inlin"'), { head: script });
  await framed(page);
  await becomes(() => warned(page), ["mode inlin"]);
});

for (const mode of ["frame", "inline"]) {
  for (const [part, shown] of [["foo", ["brief"]], ["size,foo", ["size"]], ["", ["brief"]], ["size, terms,foo", ["size", "terms"]]]) {
    test(`part="${part}" shows ${shown.join(" and ")}, and the room for that is kept: ${mode}`, async (t) => {
      const page = await openHost(t, element(`part="${part}" mode="${mode}"`), { head: script, at: origin });
      const kept = await page.evaluate(() => document.querySelector("pledge-explainer").clientHeight);
      assert.ok(kept < 3000, `${kept} px`);
      const inside = mode === "frame" ? (await framed(page))[0] : page;
      await inside.locator("[data-pledge-explainer][data-ready]").waitFor();
      const parts = () => inside.locator("[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part));
      await becomes(parts, shown);
      await becomes(() => warned(page).length, part.includes("foo") ? 1 : 0);
    });
  }
}

test("an address that names no part there is shows all of the page, and brief in a frame; of several it shows those that there are", async (t) => {
  const visible = (page) => page.locator("[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part));
  const whole = await openPage(t, { query: "?part=foo" });
  assert.deepEqual(await visible(whole), parts);
  assert.equal(await whole.locator("[data-notice]:visible").count(), 1);
  const some = await openPage(t, { query: "?part=size,foo" });
  assert.deepEqual(await visible(some), ["size"]);
  const host = await openHost(t, `<iframe src="${origin}/pkg/?part=foo" title="t" width="640" height="900"></iframe>`);
  const [frame] = await framed(host);
  assert.deepEqual(await visible(frame), ["brief"]);
  await becomes(() => warned(host), ["part foo"]);
});

test("what an element says of itself is what it shows: the page of one part takes no other", async (t) => {
  const page = await openHost(t, element(), { head: script });
  const [frame] = await framed(page);
  await page.evaluate(() => {
    const one = document.querySelector("pledge-explainer");
    one.update({ query: "part=currency&projects.return=9" });
    one.update({ part: "terms" });
  });
  const state = () => page.evaluate(() => Object.fromEntries(new URLSearchParams(document.querySelector("pledge-explainer").state)));
  await becomes(async () => (await state())["projects.return"], "9");
  assert.equal((await state()).part, "brief");
  assert.ok(await frame.locator('[data-part="brief"]').isVisible());
  await becomes(() => warned(page), ["part currency", "part terms"]);
});

test("an iframe of one part's page whose address asks for another says so in the console, and its state does not", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/brief/?part=currency&projects.return=9" title="t" width="640" height="900"></iframe>`);
  const [frame] = await framed(page);
  await becomes(() => page.evaluate(() => heard.find(({ type }) => type === "ready")?.state.includes("part")), false);
  await becomes(() => frame.evaluate(() => new URLSearchParams(location.search).get("part")), null);
  await becomes(() => warned(page).length, 1);
});

test("a change of colours is none of the reader's", async (t) => {
  const page = await openHost(t, element('part="size"'), { head: script, init: listen });
  const [frame] = await framed(page);
  await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("theme", "dark"));
  await becomes(() => frame.locator("[data-pledge-explainer]").getAttribute("data-theme"), "dark");
  // What would be told is told once it has settled.
  await page.waitForTimeout(600);
  await page.evaluate(() => document.querySelector("pledge-explainer").update({ levers: { "fx.korea.spot": 1600 } }));
  await becomes(() => page.evaluate(() => events.map(({ type }) => type)), ["pledge-ready", "pledge-change"]);
});

test("a link of an explainer in the page itself opens beside it, as the reader has it, and leaves the page where it is", async (t) => {
  const page = await openHost(t, element('mode="inline" projects.return="9"'), { at: origin, head: script, policy: inline });
  await page.locator("pledge-explainer [data-ready][data-deferred-ready]").waitFor();
  for (const part of ["terms", "method"]) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.locator(`a[data-open="${part}"]:visible`).first().click()]);
    await opened.waitForSelector("[data-ready]");
    const { pathname, searchParams } = new URL(opened.url());
    assert.deepEqual([pathname, searchParams.get("projects.return"), searchParams.get("part")], ["/pkg/", "9", null]);
    assert.equal(await opened.evaluate(() => window.opener), null);
    await opened.close();
  }
  assert.match(page.url(), /host\.html$/);
  await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("part", "all"));
  await page.locator("pledge-explainer [data-part=verdict]").waitFor();
  const way = page.locator('pledge-explainer [data-ready][data-deferred-ready] a[data-open="method"]:visible').first();
  await way.click();
  await becomes(() => page.evaluate(() => scrollY > 2000), true);
  assert.match(page.url(), /host\.html$/);
  assert.equal(page.context().pages().length, 1);
});

test("inside the element, a frame for pages without scripts is not loaded where there are some", async (t) => {
  const [, inside] = /<pledge-explainer>(<a [^>]*>[^<]*<\/a>\n<noscript>.*?<\/noscript>)/s.exec(embedding);
  const html = element("", inside.replaceAll("https://example.org", origin));
  const page = await openHost(t, html, { head: script });
  await framed(page);
  const still = await openHost(t, html, { head: script, javaScript: false, width: 320 });
  const frame = still.frameLocator("iframe");
  await frame.locator("[data-part=brief]").waitFor();
});

test("a reader's change is told to the page around, in numbers and as an address", async (t) => {
  const page = await openHost(t, element('part="currency"'), { head: script, init: listen });
  const [frame] = await framed(page);
  await becomes(() => page.evaluate(() => events.map(({ type, on }) => [type, on])), [["pledge-ready", "pledge-explainer"]]);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => events.length), 1, "arriving is no change of the reader's");
  await setSlider(frame, "fx.korea.spot", 1600);
  await becomes(() => page.evaluate(() => events.length), 2);
  const { type, state, values } = await page.evaluate(() => events.at(-1));
  assert.equal(type, "pledge-change");
  const query = new URLSearchParams(state);
  assert.equal(query.get("fx.korea.spot"), "1600");
  assert.equal(query.get("part"), "currency");
  const expected = await frame.evaluate(async () => {
    const { apply, baseline, evaluate } = await loadProgram();
    return evaluate(apply(baseline(), { "fx.korea.spot": 1600 }));
  });
  for (const country of ["japan", "korea"]) {
    for (const [field, value] of Object.entries(expected[country].summary)) assert.equal(values[`${country}.${field}`], value, field);
  }
});

test("prose listens: marked numbers follow the sliders, and links set them", async (t) => {
  const prose = `<p><data data-pledge="korea.break_even_year" data-none="never">2051</data>
    <data data-pledge="korea.share_of_gdp">1%</data> <data data-pledge="nothing.known">as it was</data>
    <a href="#pledge:projects.return=12">at 12%</a> <a href="#pledge:preset=as-signed">as signed</a> <a href="#pledge:projects.return=999">at 999%</a></p>`;
  const page = await openHost(t, prose + element('part="verdict"'), { head: script, init: listen });
  const [frame] = await framed(page);
  const read = () => page.locator("data").allInnerTexts();
  const expected = async () => {
    const { values } = await page.evaluate(() => events.at(-1));
    const year = values["korea.break_even_year"];
    return [year === null ? "never" : String(year), `${Number((values["korea.share_of_gdp"] * 100).toFixed(1))}%`, "as it was"];
  };
  await becomes(() => page.evaluate(() => events.length), 1);
  await becomes(read, await expected());
  const before = await read();
  const at = page.url();
  await page.getByText("at 12%").click();
  await becomes(() => page.evaluate(() => events.length), 2);
  await becomes(read, await expected());
  assert.notDeepEqual(await read(), before, "nothing changed");
  assert.match(await page.evaluate(() => events.at(-1).state), /projects\.return=12/);
  assert.equal(page.url(), at, "the address of the article stays");
  await page.getByText("as signed").click();
  await becomes(() => page.evaluate(() => new URLSearchParams(document.querySelector("pledge-explainer").state).get("preset")), "as-signed");
  await page.getByText("at 999%").click();
  await becomes(() => page.said.filter((line) => line.includes("projects.return")).length, 1, "the developer is told");
  assert.equal(new URLSearchParams(await page.evaluate(() => document.querySelector("pledge-explainer").state)).get("projects.return"), "12");
});

test("the article's own prose says what the start values say, and follows its links", async (t) => {
  const read = (page) => page.locator("data[data-pledge]").allInnerTexts();
  const written = await read(await openPage(t, { path: "/", javaScript: false }));
  const page = await openPage(t, { path: "/", ready: false, init: listen });
  await becomes(() => page.evaluate(() => events.some(({ type }) => type === "pledge-ready")), true);
  assert.deepEqual(await read(page), written);
  await page.getByText("12%", { exact: true }).click();
  await becomes(async () => /^20\d\d$/.test((await read(page)).at(-1)), true);
});

test("without embed.js the prose is text and a link that leads nowhere bad", async (t) => {
  const page = await openHost(t, `<data data-pledge="korea.break_even_year">2051</data><a href="#pledge:projects.return=12">at 12%</a>${element("", '<a href="x">the explainer</a>')}`);
  await page.getByText("at 12%").click();
  assert.equal(await page.locator("data").innerText(), "2051");
  assert.ok(await page.getByText("the explainer").isVisible());
  assert.deepEqual(page.said, []);
});

test("loading the script twice, as a module too, and several elements at once, is harmless", async (t) => {
  const page = await openHost(t, `${element('part="size"')}${element('part="currency"')}${element('part="verdict"')}`, {
    head: `${script}${script}<script src="${elsewhere}/pkg/embed.js"></script><script type="module" src="${origin}/pkg/embed.js"></script>`,
  });
  // The script of the other origin is of another version, as far as anyone knows; the first one wins.
  await page.evaluate(() => document.querySelectorAll("pledge-explainer").forEach((one) => one.scrollIntoView()));
  const frames = await framed(page, 3);
  assert.equal(new Set(frames.map((frame) => new URL(frame.url()).pathname)).size, 3);
  const [, currency] = frames;
  await setSlider(currency, "fx.korea.spot", 1650);
  await page.waitForTimeout(400);
  const states = () => page.evaluate(() => [...document.querySelectorAll("pledge-explainer")].map(({ state }) => state.includes("fx.korea.spot=1650")));
  await becomes(states, [false, true, false]);
});

test("as a module alone it works just the same", async (t) => {
  const page = await openHost(t, element('part="size"'), { at: origin, head: `<script type="module">import "${origin}/pkg/embed.js";</script>` });
  await framed(page);
});

test("taken out and put in again, it is where the reader was, and leaves nothing behind", async (t) => {
  const page = await openHost(t, `<div id="a">${element('part="currency"')}</div><div id="b"></div>`, { head: script });
  const [frame] = await framed(page);
  await setSlider(frame, "fx.korea.spot", 1650);
  await becomes(() => page.evaluate(() => document.querySelector("pledge-explainer").state.includes("1650")), true);
  await page.evaluate(() => {
    globalThis.one = document.querySelector("pledge-explainer");
    one.remove();
  });
  await becomes(() => page.frames().length, 1);
  await page.evaluate(() => b.append(one));
  const [again] = await framed(page);
  assert.equal(await stands(again, "fx.korea.spot"), "1650");
  for (let round = 0; round < 20; round += 1) await page.evaluate(() => (one.parentNode === b ? a : b).append(one));
  // The frames of the places that it left are on their way out.
  await becomes(() => page.frames().length, 2);
  await framed(page);
  assert.equal(await page.evaluate(() => one.shadowRoot.childElementCount), 1);
});

test("changed while it is on no page, it does nothing, and follows its attributes once it is back", async (t) => {
  const page = await openHost(t, `${element('part="currency"')}<div id="b"></div>`, { head: script });
  await framed(page);
  await page.evaluate(() => {
    globalThis.one = document.querySelector("pledge-explainer");
    one.remove();
    one.update({ theme: "dark" });
    one.setAttribute("fx.korea.spot", "1650");
  });
  await page.evaluate(() => b.append(one));
  const [again] = await framed(page);
  assert.equal(await stands(again, "fx.korea.spot"), "1650");
  assert.deepEqual(page.said, []);
});

for (const [what, [head, change]] of Object.entries({
  "a class": ["<style>body { background: #fff } .dark body { background: #111 }</style>", () => document.documentElement.classList.toggle("dark")],
  "an attribute, with a fade": ["<style>body { background: #fff; transition: background-color .2s } [data-theme=dark] body { background: #111 }</style>", () => { document.documentElement.dataset.theme = "dark"; }],
})) {
  test(`the theme follows the page around when it changes by ${what}`, async (t) => {
    const page = await openHost(t, element('part="size"'), { head: head + script });
    const [frame] = await framed(page);
    const theme = () => frame.locator("[data-pledge-explainer]").getAttribute("data-theme");
    await becomes(theme, "light");
    await page.evaluate(change);
    await becomes(theme, "dark");
    await page.evaluate(() => document.querySelector("pledge-explainer").setAttribute("theme", "light"));
    await becomes(theme, "light");
  });
}

test("what stands in the element is shown until the frame has something to show", async (t) => {
  const page = await openHost(t, "", { head: script });
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await page.context().route(`${origin}/pkg/start.js`, async (route) => { await held; await route.continue(); });
  await page.evaluate((html) => { document.body.innerHTML = html; }, element('part="size"', "<p>The size of it: a picture.</p>"));
  await page.waitForTimeout(500);
  assert.ok(await page.getByText("The size of it").isVisible());
  go();
  await framed(page);
  await becomes(() => page.getByText("The size of it").isVisible(), false);
  assert.ok(await page.locator("pledge-explainer iframe").isVisible());
});

test("a host that forbids the frame shows what stands in the element, and says once what to change", async (t) => {
  const page = await openHost(t, `${element("", "<p>The answer in words.</p>")}`, { head: script, policy: `script-src ${origin}; style-src 'unsafe-inline'; frame-src 'none'` });
  await becomes(() => page.getByText("The answer in words.").isVisible(), true);
  await becomes(() => page.said.filter((line) => line.includes("pledge-explainer:")).length, 1);
  assert.match(page.said.find((line) => line.includes("pledge-explainer:")), new RegExp(`Add ${origin} to its frame-src`));
  assert.equal(await page.evaluate(() => document.querySelector("pledge-explainer").shadowRoot.querySelectorAll("iframe").length), 0);
});

const inline = "script-src 'unsafe-inline' 'wasm-unsafe-eval' http:; style-src 'unsafe-inline' http:; connect-src http:; frame-src http:";

test("mode=inline mounts into the page itself where its policy allows, and looks the same", async (t) => {
  const page = await openHost(t, element('mode="inline" part="currency" fx.korea.spot="1600"') + '<data data-pledge="korea.peak_need">0</data>', { at: origin, head: script, policy: inline, init: listen });
  await page.locator("pledge-explainer [data-ready]").waitFor();
  assert.equal(page.frames().length, 1);
  const inner = page.locator("pledge-explainer [data-pledge-explainer]");
  assert.equal(await inner.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
  assert.equal(await inner.locator("[data-part]:visible").count(), 1);
  const look = (scope) => scope.evaluate((one) => {
    const { fontFamily, backgroundColor, color } = getComputedStyle(one);
    const { fontSize } = getComputedStyle(one.querySelector('[data-part="currency"] h2'));
    // The one line more says what the page around has set.
    one.querySelector("[data-set-by]")?.toggleAttribute("hidden", true);
    return { fontFamily, backgroundColor, color, fontSize, height: one.clientHeight };
  });
  const alone = await openPage(t, { query: "?part=currency&fx.korea.spot=1600", width: 640 });
  await becomes(() => look(inner), await look(alone.locator("[data-pledge-explainer]")));
  await inner.locator('input[type=range][data-lever="fx.korea.spot"]').first().evaluate((input) => {
    input.value = "1700";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await becomes(() => page.evaluate(() => events.map(({ type, on }) => `${type} ${on}`)), ["pledge-ready pledge-explainer", "pledge-change pledge-explainer"]);
  assert.notEqual(await page.locator("data[data-pledge]").innerText(), "0");
  await page.evaluate(() => document.querySelector("pledge-explainer").remove());
  assert.deepEqual(page.said, []);
});

for (const [what, policy] of Object.entries({
  "forbids WebAssembly": "script-src 'unsafe-inline' http:; style-src 'unsafe-inline' http:; connect-src http:; frame-src http:",
  "forbids our style sheet": "script-src 'unsafe-inline' 'wasm-unsafe-eval' http:; style-src 'unsafe-inline'; connect-src http:; frame-src http:",
})) {
  test(`mode=inline falls back to the frame where the page's policy ${what}`, async (t) => {
    const page = await openHost(t, element('mode="inline" part="size"'), { at: origin, head: script, policy });
    await framed(page);
    assert.equal(page.said.filter((line) => line.includes("framed instead")).length, 1);
  });
}

test("the frame that comes because an inline explainer failed late does what is asked of the element", async (t) => {
  const before = (context) => context.route(`${origin}/pkg/`, (route) => route.fulfill({ status: 404, body: "no" }));
  const page = await openHost(t, element('mode="inline" part="size"'), { at: origin, head: script, policy: inline, before });
  const [frame] = await framed(page);
  await page.evaluate(() => document.querySelector("pledge-explainer").update({ levers: { "funding.take_up": 50 } }));
  await becomes(() => frame.locator('input[type=range][data-lever="funding.take_up"]').first().inputValue(), "50");
  assert.equal(await page.locator("pledge-explainer").evaluate((one) => one.shadowRoot.querySelectorAll("[data-publisher], link").length), 0);
  assert.deepEqual(page.said.filter((line) => line.includes("is unknown")), []);
});

test("an element that is not displayed at first stands at once as high as it needs to be", async (t) => {
  const page = await openHost(t, `<div id="fold" style="display:none">${element("")}</div>`, { head: script });
  await framed(page);
  const highest = await page.evaluate(async () => {
    const one = document.querySelector("pledge-explainer");
    document.querySelector("#fold").style.display = "";
    let highest = 0;
    for (let frame = 0; frame < 40; frame += 1) {
      highest = Math.max(highest, one.getBoundingClientRect().height);
      await new Promise(requestAnimationFrame);
    }
    return highest;
  });
  assert.ok(highest < 1000, `${highest} px`);
});

test("where the program fails, an update to all parts shows all of them again", async (t) => {
  const before = (context) => context.route(`${origin}/pkg/page_bg.wasm*`, (route) => route.fulfill({ status: 404, body: "no" }));
  const page = await openHost(t, element('part="brief,size"'), { head: script, before });
  const frame = page.locator("pledge-explainer iframe").contentFrame();
  await frame.locator("[data-failed]").waitFor();
  const visible = () => frame.locator("[data-part]:visible").count();
  await becomes(visible, 2);
  await page.evaluate(() => document.querySelector("pledge-explainer").update({ part: "all" }));
  await becomes(visible, 10);
  assert.equal(await frame.locator("[data-extent]").count(), 0);
});

test("where the script runs before what stands in the element is parsed, no empty frame shows under it", async (t) => {
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  const before = (context) => context.route(`${origin}/pkg/start.js`, async (route) => { await held; await route.continue(); });
  const opened = openHost(t, `${script}${element('part="size"', '<a href="x">Open the explainer</a>')}<p>After.</p>`, { before, init: watchShifts });
  // The page around has not loaded as long as the frame has not.
  setTimeout(() => go(), 2500);
  const page = await opened;
  await framed(page);
  assert.ok((await page.evaluate(() => shifted)) < 0.001);
  const seen = await openHost(t, `${script}${element('part="size"', '<a href="x">Open the explainer</a>')}`, { before: (context) => context.route(`${origin}/pkg/size/**`, (route) => route.fulfill({ contentType: "text/html", body: "<p>says nothing</p>" })) });
  assert.equal(await seen.locator("pledge-explainer iframe").isVisible(), false);
  assert.ok(await seen.getByText("Open the explainer").isVisible());
});

test("spaces behind the commas of a list are no matter", async (t) => {
  const page = await openHost(t, element('part="size, currency" lock="fx.korea.spot, discount"'), { head: script });
  const [frame] = await framed(page);
  assert.equal(await frame.locator("[data-part]:visible").count(), 2);
  assert.ok(await frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().isDisabled());
});

test("where a server forbids every frame, the link shows, and the console says what may be the matter", async (t) => {
  const before = (context) => context.route(`${origin}/pkg/size/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "x-frame-options": "DENY" } });
  });
  const page = await openHost(t, element('part="size"', '<a href="x">Open the explainer</a>'), { head: script, before });
  await becomes(() => page.said.filter((line) => line.includes("no answer from")).length, 1);
  assert.match(page.said.find((line) => line.includes("no answer from")), /X-Frame-Options/);
  assert.ok(await page.getByText("Open the explainer").isVisible());
});
