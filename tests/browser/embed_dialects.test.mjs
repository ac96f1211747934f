import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, elsewhere, framed, openHost, origin, unfold } from "./harness.mjs";

const modules = `${elsewhere}/tests/browser/node_modules`;
const address = `${origin}/pkg/index.html?part=currency`;
const frame = `<iframe id="pledge" src="${address}" title="t" width="100%" style="border: 0"></iframe>`;

/** Each library as its authors show it, unmodified, and the element that holds the frame. */
const hosts = {
  "pym.js 1.3.2": `<div id="here"></div><script src="${modules}/pym.js/dist/pym.v1.js"></script>
    <script>new pym.Parent("here", "${address}", {})</script>`,
  "@newswire/frames 1.0.0": `<div data-frame-src="${address}"></div>
    <script src="${modules}/@newswire/frames/dist/frames.umd.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  "iframe-resizer 4.4.5": `${frame}<script src="${modules}/iframe-resizer/js/iframeResizer.js"></script>
    <script>iFrameResize({ checkOrigin: ["${origin}"] }, "#pledge")</script>`,
  "open-iframe-resizer 2.1.0": `${frame}<script src="${modules}/@open-iframe-resizer/core/dist/index.umd.cjs"></script>
    <script>iframeResizer.initialize({}, "#pledge")</script>`,
  "open-iframe-resizer 2.1.0 for older children": `${frame}<script src="${modules}/@open-iframe-resizer/core/dist/index.umd.cjs"></script>
    <script>iframeResizer.initialize({ enableLegacyLibSupport: true }, "#pledge")</script>`,
  "the browser's own frame-sizing": `<style>iframe { frame-sizing: content-block-size; }</style>${frame}`,
  "a host that listens to AMP": `${frame}<script>
    addEventListener("message", ({ data }) => {
      if (data.sentinel === "amp" && data.type === "embed-size") pledge.height = data.height;
    })</script>`,
};

/** By how many pixels the frame is higher than its content; less than nothing where it is lower. */
async function room(page, frame) {
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  const height = await page.locator("iframe").evaluate((one) => one.clientHeight);
  return height - content;
}

for (const [what, html] of Object.entries(hosts)) {
  test(`${what} fits the frame to its content within a pixel, and again when it grows`, async (t) => {
    const page = await openHost(t, html);
    const [frame] = await framed(page);
    const fits = async () => {
      const left = await room(page, frame);
      return Math.abs(left) <= 1;
    };
    await becomes(fits, true, `at first: ${await room(page, frame)} px too high`);
    await unfold(frame);
    await becomes(fits, true, `unfolded: ${await room(page, frame)} px too high`);
    // Chromium 156 does not ask a frame that sizes itself again when the page around gets narrower.
    if (!html.includes("frame-sizing")) {
      await page.setViewportSize({ width: 360, height: 800 });
      await becomes(fits, true, `narrower: ${await room(page, frame)} px too high`);
    }
    assert.ok(!(await frame.locator("[data-more-below]").isVisible()), "the way out is offered although all is in sight");
    const errors = page.said.filter((line) => /^(error|warning|thrown)/.test(line));
    assert.deepEqual(errors, []);
  });
}

/** Kinds of messages, in short. */
const kinds = (heard) => [...new Set(heard.map((data) => (typeof data === "string" ? data.split(/[:{]|xPYMx/)[0] || data : data.sentinel ?? data.source ?? Object.keys(data)[0])))].sort();

const asking = {
  "nobody in particular": ["", ["amp", "pledge-explainer"]],
  "Datawrapper's way": ["&host=datawrapper", ["amp", "datawrapper-height", "pledge-explainer"]],
  "a way that nobody knows": ["&host=constructor", ["amp", "pledge-explainer"]],
  "a frame name that would break the text of pym.js": ["&childId=axPYMxb", ["amp", "pledge-explainer"]],
  "a frame name that is too long": [`&childId=${"x".repeat(101)}`, ["amp", "pledge-explainer"]],
};
for (const [what, [query, expected]] of Object.entries(asking)) {
  test(`asked in ${what}, the frame says its height in exactly these ways`, async (t) => {
    const page = await openHost(t, `<iframe src="${address}${query}" height="500"></iframe>`);
    await framed(page);
    await becomes(async () => kinds(await page.evaluate(() => heard)), expected);
  });
}

test("no text is ever sent to a host that has not asked for one", async (t) => {
  const page = await openHost(t, `<iframe src="${address}" height="500"></iframe>`);
  const [frame] = await framed(page);
  await unfold(frame);
  await page.waitForTimeout(400);
  const heard = await page.evaluate(() => heard);
  assert.ok(heard.length >= 4, `only ${heard.length} messages`);
  assert.deepEqual(heard.filter((data) => typeof data !== "object" || data === null), []);
});

test("Medium and the Guardian get the texts that they expect", async (t) => {
  for (const [name, read] of Object.entries({
    medium: (data) => data.context === "iframe.resize" && data.src.startsWith(address) && data.height,
    guardian: (data) => data.type === "set-height" && data.value,
  })) {
    const page = await openHost(t, `<iframe src="${address}&host=${name}" height="500"></iframe>`);
    const [frame] = await framed(page);
    const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const last = async () => {
      const texts = (await page.evaluate(() => heard)).filter((data) => typeof data === "string");
      return texts.length > 0 && read(JSON.parse(texts.at(-1)));
    };
    await becomes(last, await height(), name);
  }
});

test("heights stop coming when nothing changes, also in a host that follows each of them", async (t) => {
  const follow = `<script>addEventListener("message", ({ data }) => { if (data.type === "height") pledge.style.height = data.height + "px"; })</script>`;
  const page = await openHost(t, frame + follow);
  await framed(page);
  await page.waitForTimeout(1200);
  const heights = () => page.evaluate(() => heard.filter(({ type }) => type === "height").map(({ height }) => height));
  const before = await heights();
  await page.waitForTimeout(800);
  const after = await heights();
  assert.deepEqual(after, before, "they go on");
  assert.ok(before.length <= 4, `${before.length} messages: ${before}`);
});

test("a host's frames-init is answered at once, with nothing changed", async (t) => {
  const page = await openHost(t, frame);
  await framed(page);
  await page.waitForTimeout(400);
  const count = () => page.evaluate(() => heard.filter(({ sentinel }) => sentinel === "amp").length);
  const before = await count();
  await page.evaluate(() => pledge.contentWindow.postMessage({ sentinel: "amp", type: "frames-init" }, "*"));
  await becomes(count, before + 1);
});

test("a frame that the page around does not speak through cannot ask for anything", async (t) => {
  // A second frame of the host speaks to the explainer; only its parent may.
  const page = await openHost(t, `${frame}<iframe name="other" src="about:blank"></iframe>`);
  const [explainer] = await framed(page);
  await page.waitForTimeout(300);
  const stands = () => explainer.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue();
  const before = await stands();
  const update = { source: "pledge-explainer", v: 1, type: "update", options: { levers: { "fx.korea.spot": 1650 } } };
  const texts = () => page.evaluate(() => heard.filter((data) => typeof data === "string").length);
  await page.evaluate((update) => {
    const other = document.querySelector("[name=other]").contentDocument;
    const script = other.createElement("script");
    script.textContent = `parent.pledge.contentWindow.postMessage(${JSON.stringify(update)}, "*");
      parent.pledge.contentWindow.postMessage("[iFrameSizer]x:8:false", "*");`;
    other.body.append(script);
  }, update);
  await page.waitForTimeout(500);
  assert.equal(await stands(), before);
  assert.equal(await texts(), 0);
  await page.evaluate((update) => pledge.contentWindow.postMessage(update, "*"), update);
  await becomes(stands, "1650");
});
