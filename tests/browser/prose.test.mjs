// Numbers and links in an article, as editors and their systems write them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, none, openHost, origin, setSlider, toEverybody } from "./harness.mjs";
import { embedding } from "./published.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const element = '<pledge-explainer part="currency"></pledge-explainer>';
const number = '<data data-pledge="korea.npv_usd">0</data>';

const state = (page, at = "pledge-explainer") => page.evaluate((at) => new URLSearchParams(document.querySelector(at).state).get("fx.korea.spot"), at);

for (const lang of ["en_US", "ja_JP", "not a language", "x"]) {
  test(`<html lang="${lang}"> leaves the numbers of the article at work`, async (t) => {
    const init = (lang) => window === top && document.addEventListener("readystatechange", () => { document.documentElement.lang = lang; });
    const page = await openHost(t, number + element, { head: script, before: (context) => context.addInitScript(init, lang) });
    // The element may have begun in another language.
    const folder = lang === "ja_JP" ? "/pkg/ja/currency/" : "/pkg/currency/";
    await becomes(() => page.frames().some((frame) => frame.url().includes(folder)), true);
    await framed(page);
    await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
    none(page.said);
  });
}

for (const [how, href] of Object.entries({
  "as it is written": "#pledge:fx.korea.spot=1600",
  "with an escaped colon": "#pledge%3Afx.korea.spot=1600",
  "with a question mark, which systems that take out what stands before a colon leave": "#pledge?fx.korea.spot=1600",
  "made whole": "http://localhost:PORT/host.html#pledge:fx.korea.spot=1600",
  "escaped twice": "#pledge:measure=gdp&amp;amp;fx.korea.spot=1600",
})) {
  test(`a link ${how} moves the slider`, async (t) => {
    const page = await openHost(t, `<a href="${href.replace("PORT", new URL(origin).port)}">at 1,600</a>${element}`, { head: script });
    await framed(page);
    await becomes(async () => {
      await page.getByText("at 1,600").click();
      return state(page);
    }, "1600");
  });
}

test("a click that asks for another window, and a link to another page, are left to the browser", async (t) => {
  const page = await openHost(t, `${number}<a href="#pledge:fx.korea.spot=1600">here</a><a href="/elsewhere#pledge:fx.korea.spot=1600">there</a>${element}`, { head: script });
  await framed(page);
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
  const taken = (name, init) => page.evaluate(([name, init]) => {
    const link = [...document.querySelectorAll("a")].find(({ textContent }) => textContent === name);
    let isTaken;
    addEventListener("click", (event) => { isTaken = event.defaultPrevented; event.preventDefault(); }, { once: true });
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ...init }));
    return isTaken;
  }, [name, init]);
  assert.equal(await taken("here", { ctrlKey: true }), false);
  assert.equal(await taken("here", { metaKey: true }), false);
  assert.equal(await taken("there", {}), false);
  assert.equal(await taken("here", {}), true);
});

test("numbers that come later, that stand in a shadow tree with the explainer, or are no <data>, follow too", async (t) => {
  const page = await openHost(t, '<div id="app"></div>', { head: script });
  await page.evaluate((html) => { app.attachShadow({ mode: "open" }).innerHTML = html; }, number + element);
  const [frame] = await framed(page);
  const inside = () => page.evaluate(() => app.shadowRoot.querySelector("data").textContent);
  await becomes(async () => (await inside()) !== "0", true);
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<span data-pledge="korea.npv_usd">0</span>'));
  await becomes(async () => (await page.locator("span").innerText()) === (await inside()), true);
  const before = await inside();
  await setSlider(frame, "fx.korea.spot", 1700);
  await becomes(async () => (await inside()) !== before, true);
  assert.equal(await page.locator("span").innerText(), await inside());
});

test("the return that is needed at least is not rounded down in prose", async (t) => {
  const page = await openHost(t, `<data data-pledge="korea.break_even_return"></data>${element}`, { head: script });
  await framed(page);
  const number = page.locator("data");
  const exact = async () => Number(await number.getAttribute("value"));
  for (const drawn of [100, 90, 80, 70, 60]) {
    const before = await exact();
    await page.locator("pledge-explainer").evaluate((one, drawn) => one.update({ query: `funding.take_up=${drawn}` }), drawn);
    if (drawn !== 100) await becomes(async () => (await exact()) !== before, true);
    const shown = Number.parseFloat(await number.innerText()) / 100;
    assert.ok(shown > (await exact()) - 1e-9 && shown < (await exact()) + 0.001, `${shown} for ${await exact()}`);
  }
});

test("with two explainers, a number and a link that name one go with that one", async (t) => {
  const two = '<pledge-explainer id="one" part="currency"></pledge-explainer><pledge-explainer id="two" part="currency"></pledge-explainer>';
  const prose = '<data data-pledge="korea.npv_usd" data-pledge-of="one" id="first">0</data><data data-pledge="korea.npv_usd" id="last">0</data><a href="#pledge:fx.korea.spot=1650" data-pledge-of="two">second</a>';
  const page = await openHost(t, prose + two, { head: script, height: 4000 });
  const frames = await framed(page, 2);
  const read = (id) => page.locator(`#${id}`).innerText();
  await becomes(async () => [await read("first"), await read("last")].includes("0"), false);
  const before = await read("first");
  await page.getByText("second").click();
  await becomes(() => state(page, "#two"), "1650");
  await becomes(async () => (await read("last")) !== before, true, "whoever spoke last");
  assert.equal(await read("first"), before);
  assert.equal(await state(page, "#one"), null);
  assert.equal(frames.length, 2);
});

test("the documented prose says what is true before the script has come, and follows its link", async (t) => {
  const [, prose] = /^```html\n([^`]*data-pledge=[^`]*)^```/m.exec(embedding);
  const page = await openHost(t, `<p>${prose}</p>${element}`, { head: script });
  const text = () => page.locator("p").innerText();
  const [written] = await page.evaluate((prose) => [new DOMParser().parseFromString(`<p>${prose}</p>`, "text/html").querySelector("p").textContent.trim()], prose);
  await framed(page);
  await page.waitForFunction(() => [...document.scripts].some(({ src }) => src.endsWith("/prose.js")));
  await becomes(() => page.locator("data").getAttribute("value"), "", "the script has written");
  assert.equal((await text()).replace(/\s+/g, " "), written.replace(/\s+/g, " "));
  await page.getByText("12%").click();
  await becomes(async () => /: 20\d\d\./.test(await text()), true);
});

test("a name that no number has, and a key that no link can set, are said once with what is allowed", async (t) => {
  const three = '<pledge-explainer></pledge-explainer><pledge-explainer part="currency"></pledge-explainer><pledge-explainer part="size"></pledge-explainer>';
  const prose = '<data data-pledge="korea.breakeven">0</data><data data-pledge="korea.breakeven">0</data><a href="#pledge:projects.retrn=12">wrong key</a><a href="#pledge:projects.return=999">wrong value</a>';
  const page = await openHost(t, prose + three, { head: script, height: 5000 });
  await framed(page, 3);
  const said = (name) => page.said.filter((line) => line.startsWith("warning: ") && line.includes(name));
  await becomes(() => said("korea.breakeven").length, 1);
  assert.match(said("korea.breakeven")[0], /allowed: .*korea\.break_even_year/);
  for (const [text, name, allowed] of [["wrong key", "projects.retrn", /allowed: projects\.return/], ["wrong value", "`projects.return` is 999", /allowed: a number from/]]) {
    await page.getByText(text).click();
    await becomes(() => said(name).length, 1, text);
    assert.match(said(name)[0], allowed);
    await page.waitForTimeout(300);
    assert.equal(said(name).length, 1, text);
  }
});

test("a page without any asks for nothing more", async (t) => {
  const page = await openHost(t, element, { head: script });
  await framed(page);
  await page.waitForTimeout(300);
  none(page.asked.filter((address) => address.endsWith("/prose.js")));
});

test("whoever pins embed.js to its bytes pins what it brings", async (t) => {
  const { files } = await (await fetch(`${origin}/pkg/manifest.json`)).json();
  const pinned = `<script src="${origin}/pkg/embed.js" integrity="${files["embed.js"].integrity}" crossorigin="anonymous"></script>`;
  const page = await openHost(t, number + element, { head: pinned, before: (context) => toEverybody(context, "*.js") });
  await framed(page);
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
  assert.equal(await page.evaluate(() => document.querySelector("script[src$='/prose.js']").integrity), files["prose.js"].integrity);
});
