import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { agreesWith, becomes, fontSets, framed, languages, none, openHost, openPage, origin, outcome, setSlider, toEverybody } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const base = `${origin}/pkg/`;

/** Opens the builder in a part. */
async function open(page, part = "size") {
  await page.locator(`[data-share="${part}"]`).click();
  await page.locator('[data-share-way="embed"]').click();
  await page.locator("[data-snippet]").waitFor();
}

const choose = (page, name, value) => page.locator(`[data-snippet-choice="${name}"]`).selectOption(value);
const snippet = (page) => page.locator("[data-snippet-field]").inputValue();
const said = (page) => page.locator("[data-snippet] [role=status]").innerText();

/** The explainer in the preview, once it reacts. */
async function previewed(page) {
  const [frame] = await framed(page);
  return frame;
}

test("nothing of the builder is loaded before it is asked for", async (t) => {
  const page = await openPage(t);
  await page.locator("[data-share=size]").click();
  await page.locator("[data-share-panel]").waitFor();
  const ours = () => page.asked.filter((address) => /snippet|manifest|embed\.js/.test(address));
  assert.deepEqual(ours(), []);
  await page.locator('[data-share-way="embed"]').click();
  await page.locator("[data-snippet]").waitFor();
  assert.ok(ours().includes(`${base}snippet.js`) && ours().includes(`${base}snippet.json`));
});

test("the element's snippet carries the state, and shows it on another site", async (t) => {
  const page = await openPage(t, { query: "?theme=dark&childId=frame-1&preset=as-signed&terms=pooling&v=2026-01-01" });
  await open(page, "currency");
  await setSlider(page, "fx.korea.spot", 1600);
  const state = 'part="currency" preset="as-signed" terms="pooling" fx.korea.spot="1600"';
  const query = "preset=as-signed&amp;terms=pooling&amp;fx.korea.spot=1600";
  const html = `<script src="${base}embed.js"></script>\n<pledge-explainer ${state} lang="en"><a href="${base}currency/?${query}">Can the won and the yen take it?</a></pledge-explainer>`;
  await becomes(() => snippet(page), html);
  const host = await openHost(t, html);
  const [frame] = await framed(host);
  const asked = ({ searchParams }) => ["preset", "terms", "fx.korea.spot"].map((key) => searchParams.get(key));
  await becomes(async () => asked(new URL(frame.url())), ["as-signed", "pooling", "1600"]);
  const korea = frame.locator('[data-lever="fx.korea.spot"]').first();
  assert.equal(await korea.inputValue(), "1600");
});

test("the frame's snippet carries the state, the language and the theme, at the height that is reserved", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed" });
  await open(page, "verdict");
  await choose(page, "way", "frame");
  await choose(page, "theme", "dark");
  await choose(page, "width", "320");
  const looks = (frame) => frame.evaluate(() => [document.documentElement.lang, document.querySelector("[data-pledge-explainer]").dataset.theme]);
  let slack;
  // The heights are measured in English, in the fonts that need most.
  for (const [lang, folder] of [["ja", "ja/"], ["en", ""]]) {
    await choose(page, "lang", lang);
    const start = `<iframe src="${base}${folder}verdict/?preset=as-signed&amp;theme=dark" title="`;
    await becomes(async () => (await snippet(page)).startsWith(start), true);
    const [, height] = /width="100%" height="(\d+)" frameborder="0"><\/iframe>$/.exec(await snippet(page));
    for (const fonts of fontSets) {
      const host = await openHost(t, await snippet(page), { width: 336, fonts });
      const [frame] = await framed(host);
      assert.deepEqual(await looks(frame), [lang, "dark"]);
      const need = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      slack = height - need;
      assert.ok(slack >= 0, `${height} px for ${need}, ${lang} in ${fonts} fonts`);
      await agreesWith(frame, await outcome(frame, {}, "as-signed"), 7);
    }
  }
  assert.ok(slack < 400, `${slack} px more than the widest fonts need`);
});

test("the builder and the doctor write the same for the whole page at its start", async (t) => {
  const page = await openPage(t);
  await open(page);
  await choose(page, "part", "");
  const doctor = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  const written = (platform) => doctor.evaluate(([base, platform]) => prescribe({ base, self: "https://paper.example", platform, part: "all", width: 640 }).snippet, [base, platform]);
  await becomes(() => snippet(page), (await written("html")).replace("<pledge-explainer part=\"all\">", '<pledge-explainer part="all" lang="en">'));
  await choose(page, "way", "frame");
  await becomes(() => snippet(page), await written("frame"));
});

test("where the server lets no other site fetch the script, it is not to be pinned", async (t) => {
  const page = await openPage(t);
  await open(page);
  assert.ok(await page.locator('[data-snippet-choice="pin"]').isDisabled());
});

test("the pinned script is the one that this copy has, and still runs", async (t) => {
  const page = await openPage(t, { before: (context) => toEverybody(context, "embed.js") });
  await open(page);
  await page.locator('[data-snippet-choice="pin"]').check();
  const { files } = JSON.parse(await readFile(new URL("../../pkg/manifest.json", import.meta.url)));
  await becomes(async () => (await snippet(page)).includes(` integrity="${files["embed.js"].integrity}" crossorigin="anonymous"`), true);
  const host = await openHost(t, await snippet(page), { at: origin });
  await framed(host);
});

test("the card beside the snippet is of the law and the language chosen, in the size that sites ask for", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed" });
  await open(page, "verdict");
  await choose(page, "lang", "ko");
  const card = page.locator("[data-snippet-card]");
  await becomes(() => card.getAttribute("href"), `${base}ko/cards/as-signed.png`);
  await page.locator('[data-preset="today"]').first().click();
  await becomes(() => card.getAttribute("href"), `${base}ko/cards/today.png`);
  const size = await page.evaluate(async (href) => {
    const image = Object.assign(new Image(), { src: href });
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, await card.getAttribute("href"));
  assert.deepEqual(size, [1200, 630]);
});

for (const way of ["element", "frame"]) {
  test(`the preview of the ${way} shows the snippet at work, without a builder of its own`, async (t) => {
    const page = await openPage(t, { query: "?fx.korea.spot=1600" });
    await open(page, "currency");
    await choose(page, "way", way);
    await page.locator("[data-snippet-preview]").scrollIntoViewIfNeeded();
    const frame = await previewed(page);
    assert.deepEqual(await frame.locator("section[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part)), ["currency"]);
    await frame.locator("[data-share=currency]").click();
    await frame.locator("[data-share-panel]").waitFor();
    assert.equal(await frame.locator('[data-share-way="embed"]').isVisible(), false);

    // What is moved in the preview is no choice of the page around.
    const before = await snippet(page);
    await setSlider(frame, "fx.korea.spot", 1300);
    await becomes(() => new URL(frame.url()).searchParams.get("fx.korea.spot"), "1300");
    await setSlider(page, "discount", 6);
    await becomes(async () => /discount="6"|discount=6/.test(await snippet(page)), true);
    assert.ok((await snippet(page)).includes("1600") && before.includes("1600"));
    none(page.said);
  });
}

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

test("the snippet is copied, or selected where nothing may be copied, and that is said", async (t) => {
  const page = await openPage(t, { before: clipboard(true) });
  await open(page);
  await page.locator("[data-snippet-copy]").click();
  await becomes(() => said(page), "Copied.");
  assert.deepEqual(await page.evaluate(() => globalThis.copied), [await snippet(page)]);

  const other = await openPage(t, { before: clipboard(false) });
  await open(other);
  await other.locator("[data-snippet-copy]").click();
  await becomes(async () => /selected/.test(await said(other)), true);
  const selected = await other.locator("[data-snippet-field]").evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  assert.equal(selected, await snippet(other));
});

test("it opens and closes from the keyboard, and goes when the panel goes elsewhere", async (t) => {
  const page = await openPage(t);
  await page.locator("[data-share=size]").press("Enter");
  const way = page.locator('[data-share-way="embed"]');
  const builder = page.locator("[data-snippet]");
  await way.press("Enter");
  await builder.waitFor();
  assert.equal(await way.getAttribute("aria-expanded"), "true");
  await way.press("Space");
  await builder.waitFor({ state: "detached" });
  assert.equal(await way.getAttribute("aria-expanded"), "false");
  await way.press("Enter");
  await builder.waitFor();
  await page.locator("[data-share=returns]").press("Enter");
  await builder.waitFor({ state: "detached" });
  await way.press("Enter");
  await becomes(() => page.locator('[data-snippet-choice="part"]').inputValue(), "returns");
});

test("where the builder does not arrive, the page says so", async (t) => {
  const page = await openPage(t, { before: (context) => context.route(`${base}snippet.js`, (route) => route.abort()) });
  await page.locator("[data-share=size]").click();
  await page.locator('[data-share-way="embed"]').click();
  await becomes(() => page.locator("[data-share-panel] > [role=status]").innerText(), "This did not load. Are you online?");
  assert.equal(await page.locator('[data-share-way="embed"]').getAttribute("aria-expanded"), "false");
});

for (const { lang, path } of languages) {
  test(`the builder speaks ${lang}, fits 320 px, and neither axe nor the policy objects`, async (t) => {
    const init = () => {
      globalThis.violations = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));
    };
    for (const colorScheme of ["light", "dark"]) {
      const page = await openPage(t, { path, width: 320, touch: true, colorScheme, init });
      await open(page, "currency");
      const words = JSON.parse(await readFile(new URL(`../..${path}snippet.json`, import.meta.url)));
      assert.equal(await page.locator("[data-snippet]").getAttribute("aria-label"), words.title);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false, "wider than the window");
      const small = await page.locator("[data-snippet] :is(button, select, textarea, label):visible").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML));
      none(small);
      await page.locator("[data-snippet-preview]").scrollIntoViewIfNeeded();
      await previewed(page);
      // Given to the debugger, since the page's policy lets no inline script in.
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run("[data-share-panel]", { iframes: false, rules: { "target-size": { enabled: true } } }));
      assert.ok(found.passes.length > 8, `axe looked at ${found.passes.length} rules only`);
      none(found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`)));
      none(await page.evaluate(() => globalThis.violations));
      none(page.said);
    }
  });
}

test("a frame and the page of a part keep out of search results, the page itself does not", async (t) => {
  const robots = (page) => page.locator("meta[name=robots]").evaluateAll((all) => all.map(({ content }) => content));
  assert.deepEqual(await robots(await openPage(t)), []);
  assert.deepEqual(await robots(await openPage(t, { query: "?part=size" })), ["noindex"]);
  const host = await openHost(t, `<iframe src="${base}" title="t" width="640" height="900"></iframe>`);
  const [frame] = await framed(host);
  assert.deepEqual(await robots(frame), ["noindex"]);
});
