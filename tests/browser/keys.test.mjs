// Every key of an address through each door: address, attribute, message, link in prose, re-attachment, options.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { becomes, framed, none, openHost, openPage, origin } from "./harness.mjs";

/** `tests/keys.rs` holds it to the program: each key with a value that departs from the start. */
const keys = JSON.parse(await readFile(new URL("keys.json", import.meta.url), "utf8"));
const script = `<script src="${origin}/pkg/embed.js"></script>`;
const query = new URLSearchParams(keys);
const attributes = Object.entries(keys).map(([key, value]) => `${key}="${value}"`).join(" ");

/** What of the keys a query lacks or has otherwise. */
const lacking = (state, but = []) => {
  const there = new URLSearchParams(state);
  return Object.entries(keys).filter(([key, value]) => !but.includes(key) && there.get(key) !== value).map(([key, value]) => `${key}: ${there.get(key)}, not ${value}`);
};
const stateOf = (page) => page.evaluate(() => document.querySelector("pledge-explainer").state);

/** Waits until an element is at all keys, as its page says and not as its attributes do. */
async function isThere(page, but) {
  await becomes(() => page.evaluate(() => Boolean(customElements.get("pledge-explainer").said.size)), true);
  await becomes(() => stateOf(page).then((state) => lacking(state, but)), []);
  none(page.said);
}

const frameIsThere = async (page, but) => {
  const [frame] = await framed(page);
  // The page of one part does not name it.
  await becomes(() => frame.evaluate(() => location.search).then((search) => lacking(search, ["part", ...(but ?? [])])), []);
};

test("the address takes every key, and gives it back", async (t) => {
  const page = await openPage(t, { query: `?${query}` });
  await page.waitForTimeout(500);
  none(lacking(new URL(page.url()).search));
  assert.equal(await page.locator("[data-notice]:visible").count(), 0);
});

test("the element takes every key as an attribute, framed", async (t) => {
  const page = await openHost(t, `<pledge-explainer ${attributes}></pledge-explainer>`, { head: script });
  await frameIsThere(page);
  await isThere(page);
});

test("the element takes every key as an attribute, inline", async (t) => {
  const page = await openHost(t, `<pledge-explainer mode="inline" ${attributes}></pledge-explainer>`, { at: origin, head: script });
  await page.locator("pledge-explainer [data-ready]").waitFor();
  assert.equal(page.frames().length, 1);
  await isThere(page);
});

test("an attribute that is set later takes every key", async (t) => {
  const page = await openHost(t, '<pledge-explainer part="currency"></pledge-explainer>', { head: script });
  const [frame] = await framed(page);
  await page.evaluate((keys) => {
    const element = document.querySelector("pledge-explainer");
    for (const [key, value] of Object.entries(keys)) if (key !== "part") element.setAttribute(key, value);
  }, keys);
  await frameIsThere(page);
  assert.equal((await framed(page))[0], frame, "the frame stays");
});

test("a link in prose takes every key", async (t) => {
  const page = await openHost(t, `<a href="#pledge?${String(query).replaceAll("&", "&amp;")}">all of it</a><pledge-explainer part="size,currency"></pledge-explainer>`, { head: script });
  await framed(page);
  await becomes(async () => {
    await page.getByText("all of it").click();
    return lacking(await stateOf(page));
  }, []);
  none(page.said);
});

test("what a link asks for and cannot have leaves the rest, and is said", async (t) => {
  const page = await openHost(t, '<a href="#pledge:discount=999&fx.korea.spot=1600">both</a><pledge-explainer part="currency"></pledge-explainer>', { head: script });
  await framed(page);
  await becomes(async () => {
    await page.getByText("both").click();
    return new URLSearchParams(await stateOf(page)).get("fx.korea.spot");
  }, "1600");
  const [said] = page.said;
  assert.match(said, /^warning: pledge-explainer: `discount` is 999; allowed: a number from 0 to 10$/);
});

test("a script's update takes every key, as a query", async (t) => {
  const page = await openHost(t, "<pledge-explainer></pledge-explainer>", { head: script });
  await framed(page);
  // The page of brief has no other part.
  await page.evaluate((query) => document.querySelector("pledge-explainer").update({ query }), String(new URLSearchParams({ ...keys, part: "brief" })));
  await isThere(page, ["part"]);
});

test("taken out and put in again, an element is where its reader was, and puts nothing down to the page around", async (t) => {
  const page = await openHost(t, '<div id="a"><pledge-explainer part="currency" fx.korea.spot="1500"></pledge-explainer></div><div id="b"></div>', { head: script });
  const [frame] = await framed(page);
  await frame.evaluate(() => { location.hash = ""; });
  const { part, "fx.korea.spot": spot, lock, hide, ...rest } = keys;
  await page.evaluate((query) => document.querySelector("pledge-explainer").update({ query }), String(new URLSearchParams(rest)));
  const but = ["part", "fx.korea.spot", "lock", "hide"];
  await isThere(page, but);
  // A reader also puts back what the page around has set.
  await page.evaluate(() => document.querySelector("pledge-explainer").update({ levers: { "fx.korea.spot": 1600 } }));
  await becomes(() => stateOf(page).then((state) => new URLSearchParams(state).get("fx.korea.spot")), "1600");
  await page.evaluate(() => b.append(document.querySelector("pledge-explainer")));
  await becomes(() => page.frames().filter((one) => !one.isDetached()).length, 2);
  await frameIsThere(page, but);
  const [again] = await framed(page);
  await becomes(() => again.evaluate(() => new URLSearchParams(location.search).get("fx.korea.spot")), "1600");
  const stated = await again.locator("[data-set-by]").innerText();
  assert.match(stated, /^Assumptions set by localhost: Won per dollar[^;]*1,500/);
  assert.doesNotMatch(stated, /;/);
});

test("mount takes every key, as a query", async (t) => {
  const page = await openPage(t);
  const state = await page.evaluate(async (query) => {
    const { mount } = await loadProgram();
    const host = document.createElement("div");
    document.body.append(host);
    let state;
    host.addEventListener("pledge-ready", ({ detail }) => { state = detail.state; });
    await mount(host, { query }).ready;
    await new Promise((done) => setTimeout(done, 300));
    return state;
  }, String(query));
  none(lacking(state));
});
