import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, call, framed, none, openHost, openPage, origin, outcome, parts, setSlider, settled, agreesWith } from "./harness.mjs";

/** Opens the panel of a part. */
async function open(page, part) {
  await page.locator(`[data-share="${part}"]`).click();
  await page.locator("[data-share-panel]:visible").waitFor();
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
  assert.deepEqual(await page.locator("[data-share]:visible").evaluateAll((all) => all.map((one) => one.dataset.share)), parts);
  none(page.asked.filter((address) => address.includes("/share.js")));
  await open(page, "size");
  assert.equal(page.asked.filter((address) => address.endsWith("/pkg/share.js")).length, 1);
  none(page.said);
});

test("the link leads to the same numbers, in the part alone or the page as it is", async (t) => {
  const page = await openPage(t, { query: "?theme=dark&childId=frame-1&preset=as-signed" });
  await open(page, "currency");
  await setSlider(page, "fx.korea.spot", 1600);
  const v = (await call(page, "version")).vintage;
  const query = (address) => Object.fromEntries(new URL(address).searchParams);
  await becomes(async () => query(await link(page)), { part: "currency", preset: "as-signed", "fx.korea.spot": "1600", v });
  assert.ok((await link(page)).startsWith(`${origin}/pkg/?`));

  await page.locator("[data-share-only]").uncheck();
  assert.deepEqual(query(await link(page)), { preset: "as-signed", "fx.korea.spot": "1600", v });

  const reader = await openPage(t, { query: new URL(await link(page)).search });
  await agreesWith(reader, await outcome(reader, { "fx.korea.spot": 1600 }, "as-signed"));
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
