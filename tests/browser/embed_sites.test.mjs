// Pages as sites really are: with a base address, in quirks mode, without an address or an origin of their own, under
// Trusted Types, with bodies that are swapped, with what word processors make of quotes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, elsewhere, framed, none, openHost, origin, setSlider, toEverybody } from "./harness.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const element = '<pledge-explainer part="currency"></pledge-explainer>';
const prose = '<data data-pledge="korea.npv_usd">0</data> <a href="#pledge:fx.korea.spot=1600">at 1,600</a> ';

const stands = (frame) => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue();
const complaints = (page) => page.said.filter((line) => /^(error|warning|thrown)/.test(line));

/** In a page with `prose` and an explainer, the number follows and the link moves the slider of that frame. */
async function follows(page, frame) {
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true, "the number follows");
  await page.getByText("at 1,600").click();
  await becomes(() => stands(frame), "1600");
}

/** A story in a frame of its own, without an address. */
const storyIn = (attributes, lines = prose + element) => {
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}${lines}`;
  return `<iframe ${attributes} width="640" height="2000" srcdoc="${html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
};
const storyOf = (page) => page.frames().find((one) => one.url() === "about:srcdoc");

test("on a page with a base address, links in the prose move the sliders and lead nowhere else", async (t) => {
  const page = await openHost(t, prose + element, { head: `<base href="/elsewhere/">${script}` });
  const [frame] = await framed(page);
  await follows(page, frame);
  assert.match(page.url(), /\/host\.html$/);
});

test("in a story without an address of its own, element, numbers and links work", async (t) => {
  const page = await openHost(t, storyIn(""));
  const [frame] = await framed(page);
  await follows(storyOf(page), frame);
});

test("in a story that its system shuts into a sandbox without an origin, they work where the server lets everybody fetch", async (t) => {
  const page = await openHost(t, storyIn('sandbox="allow-scripts"'), { before: toEverybody });
  const [frame] = await framed(page);
  await follows(storyOf(page), frame);
});

test("in such a story of a server that does not, the finished page stays, as high as it is", async (t) => {
  const page = await openHost(t, storyIn('sandbox="allow-scripts"', '<pledge-explainer part="currency"><a href="x">a link</a></pledge-explainer>'));
  const story = storyOf(page);
  const iframe = story.locator("pledge-explainer iframe");
  await becomes(() => iframe.isVisible(), true);
  assert.ok(!(await story.getByText("a link").isVisible()));
  const explainer = page.frames().at(-1);
  await becomes(async () => (await explainer.locator("[data-failed]").count()) > 0, true);
  await becomes(async () => (await iframe.evaluate((one) => one.clientHeight)) >= (await explainer.evaluate(() => Math.floor(document.body.getBoundingClientRect().height))), true);
});

test("where Trusted Types are required, the element, numbers and links work", async (t) => {
  const page = await openHost(t, prose + element, { head: script, policy: "require-trusted-types-for 'script'; trusted-types pledge-explainer" });
  const [frame] = await framed(page);
  await follows(page, frame);
  none(complaints(page));
});

test("where Trusted Types are required and that policy is not allowed, the explainer works, and the console names the policy", async (t) => {
  const page = await openHost(t, prose + element, { head: script, policy: "require-trusted-types-for 'script'; trusted-types 'none'" });
  const [frame] = await framed(page);
  await setSlider(frame, "fx.korea.spot", 1650);
  await becomes(() => page.said.some((line) => line.includes("pledge-explainer") && line.includes("trusted-types")), true);
  assert.equal(await page.locator("data").innerText(), "0");
});

test("where Trusted Types are required, mode=inline falls back to the frame and says why", async (t) => {
  const page = await openHost(t, '<pledge-explainer part="currency" mode="inline"></pledge-explainer>', { at: origin, head: script, policy: "require-trusted-types-for 'script'" });
  await framed(page);
  await becomes(() => page.said.some((line) => /^warning: pledge-explainer: framed instead: .*Trusted/.test(line)), true);
});

test("where the body is swapped, as Turbo and its kin do, the explainer follows the new page", async (t) => {
  const page = await openHost(t, element, { head: script });
  await framed(page);
  await page.evaluate((html) => {
    const body = document.createElement("body");
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, prose + element);
  const [frame] = await framed(page);
  await follows(page, frame);
  const theme = () => frame.locator("[data-pledge-explainer]").getAttribute("data-theme");
  await becomes(theme, "light");
  await page.evaluate(() => { document.body.style.background = "#111"; });
  await becomes(theme, "dark");
});

/** How each text of an inline explainer looks in a page of a site with loud colours, which is light or dark. */
async function looks(t, doctype) {
  const page = await openHost(t, "", { at: origin });
  const body = `${doctype}<html lang="en"><head><link rel="icon" href="data:,">${script}</head><body style="color: red; font: italic bold 30px fantasy; text-align: right"><pledge-explainer part="all" mode="inline" theme="dark"></pledge-explainer>`;
  await page.context().route("**/story.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${origin}/story.html`);
  await page.locator("pledge-explainer [data-ready][data-deferred-ready]").waitFor();
  const seen = await page.evaluate(() => [...document.querySelector("pledge-explainer").shadowRoot.querySelectorAll("table, caption, th, td, td *, p, li, button, input, text")].map((one) => {
    const { color, fontSize, fontWeight, fontStyle, lineHeight, textAlign, whiteSpace, fontFamily } = getComputedStyle(one);
    return `${one.localName}.${one.getAttribute("class")} ${JSON.stringify({ color, fontSize, fontWeight, fontStyle, lineHeight, textAlign, whiteSpace, fontFamily })}`;
  }));
  assert.equal(await page.evaluate(() => document.compatMode), doctype ? "CSS1Compat" : "BackCompat");
  return seen;
}

test("in quirks mode, an inline explainer looks as it does elsewhere", async (t) => {
  const [standard, quirks] = [await looks(t, "<!doctype html>"), await looks(t, "")];
  assert.ok(standard.length > 100, `${standard.length} texts`);
  assert.equal(quirks.length, standard.length);
  none(standard.flatMap((one, at) => (one === quirks[at] ? [] : [`${one}\n  in quirks mode ${quirks[at]}`])));
});

test("in quirks mode, the element is as wide as a column that centres", async (t) => {
  const page = await openHost(t, "", { at: origin, width: 900 });
  const body = `<html lang="en"><head><link rel="icon" href="data:,">${script}</head><body><center style="display: flex; flex-direction: column; align-items: center; width: 700px">${element}</center>`;
  await page.context().route("**/story.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${origin}/story.html`);
  await framed(page);
  await becomes(() => page.locator("pledge-explainer iframe").evaluate((one) => one.clientWidth), 700);
});

test("on a page that is zoomed by its style, the frame is as high as its content", async (t) => {
  const page = await openHost(t, `<div style="zoom: 1.5">${element}</div>`, { head: script, width: 900 });
  const [frame] = await framed(page);
  await setSlider(frame, "fx.korea.spot", 1600);
  const room = async () => (await frame.evaluate(() => innerHeight - document.body.getBoundingClientRect().height));
  await becomes(async () => Math.abs(await room()) <= 1, true);
});

test("written by document.write, cloned from a template, or in a page from right to left, the element works", async (t) => {
  const written = `<script>document.write('<script src="${origin}/pkg/embed.js"></' + 'script>${element}')</script><template>${element}</template>`;
  const page = await openHost(t, written, { head: "<style>html { direction: rtl }</style>" });
  const [frame] = await framed(page);
  await setSlider(frame, "fx.korea.spot", 1650);
  await page.evaluate(() => document.body.append(document.importNode(document.querySelector("template").content, true)));
  for (const one of await framed(page, 2)) assert.match(one.url(), /\/currency\//);
});

test("a page in XHTML shows the element in a frame, in either mode", async (t) => {
  const page = await openHost(t, "", { at: origin });
  for (const mode of ["frame", "inline"]) {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title><link rel="icon" href="data:,"/>${script}</head><body><pledge-explainer part="currency" mode="${mode}"></pledge-explainer></body></html>`;
    await page.context().route(`**/${mode}.xhtml`, (route) => route.fulfill({ contentType: "application/xhtml+xml", body }));
    await page.goto(`${origin}/${mode}.xhtml`);
    const [frame] = await framed(page);
    await setSlider(frame, "fx.korea.spot", 1650);
    await becomes(() => page.evaluate(() => new URLSearchParams(document.querySelector("pledge-explainer").state).get("fx.korea.spot")), "1650");
  }
});

test("the quotes, spaces and marks that word processors put around a value are no matter", async (t) => {
  const pasted = '<pledge-explainer part=“currency” fx.korea.spot=”1600”></pledge-explainer><pledge-explainer part="\u200bcurrency\u200e" fx.korea.spot="\u00a01600\u200b"></pledge-explainer>';
  const page = await openHost(t, pasted, { head: script, height: 4000 });
  for (const frame of await framed(page, 2)) {
    assert.match(frame.url(), /\/currency\//);
    await becomes(() => stands(frame), "1600");
  }
});

test("joined with other scripts under another address, it says where it looked, and the link shows", async (t) => {
  const joined = async (context) => context.route(`${elsewhere}/joined.js`, async (route) => {
    const embed = await route.fetch({ url: `${origin}/pkg/embed.js` });
    await route.fulfill({ contentType: "text/javascript", body: `"use strict";\n${await embed.text()}` });
  });
  const page = await openHost(t, '<pledge-explainer part="currency"><a href="x">a link</a></pledge-explainer>', { head: `<script src="${elsewhere}/joined.js"></script>`, before: joined });
  await becomes(() => page.said.filter((line) => line.startsWith(`error: pledge-explainer: no answer from ${elsewhere}/currency/`)).length, 1);
  assert.ok(await page.getByText("a link").isVisible());
});
