// What every browser test needs: one browser a file, a page a test, and what a
// reader does as named actions. `cargo xtask` says where page and browser are.

import assert from "node:assert/strict";
import { after } from "node:test";
import { chromium } from "playwright-core";

const { EXPLAINER: origin, CHROMIUM: executablePath, FONTS } = process.env;
assert.ok(origin && executablePath, "run these tests with `cargo xtask test browser [FILE ...]`");
export { origin };

/**
 * The fonts that a layout must hold with: of the widths of Arial and Times, and wide ones. Each set
 * has the same fonts for Japanese and Korean, and no page finds any other. Where the system has its
 * own way to fonts, there is but that.
 */
export const fontSets = FONTS ? ["narrow", "wide"] : ["system"];

/** Those with the widest letters: what has room with them has room with the others. */
export const widest = fontSets.at(-1);

/** An explainer that reacts and has all that helps with it. */
const complete = "[data-pledge-explainer][data-ready][data-deferred-ready]";

/** The widths that the page is composed for. */
export const widths = [320, 360, 768, 1280];

/** The languages of the page, each with its address. */
export const languages = [
  { lang: "en", path: "/pkg/" },
  { lang: "ja", path: "/pkg/ja/" },
  { lang: "ko", path: "/pkg/ko/" },
];

/** The parts of the page, in reading order. */
export const parts = ["brief", "size", "terms", "worth", "tariffs", "currency", "returns", "verdict", "timeline", "method"];

/** How long anything that the page does by itself may take, in milliseconds. */
const patience = 30_000;

/** Starts a browser that has the fonts of a set and no others. */
function launch(fonts) {
  return chromium.launch({
    executablePath,
    env: FONTS ? { ...process.env, FONTCONFIG_FILE: `${FONTS}/${fonts}.conf` } : process.env,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A test's own page has no address, so browsers take this server for somebody's private network.
      "--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksSplitPermissions",
      // Lets a test count memory after everything dead is gone.
      "--js-flags=--expose-gc",
    ],
  });
}

/** One browser a set of fonts, started when the first test asks for it. */
const browsers = new Map();

function browserWith(fonts = fontSets[0]) {
  if (!browsers.has(fonts)) browsers.set(fonts, launch(fonts));
  return browsers.get(fonts);
}

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** Ends what a test opened, and first the answers to files that its pages still wait for. */
function closeAfter(t, context) {
  t.after(async () => {
    // A page that a whole file shares may have gone with the browser.
    if (!context.browser().isConnected()) return;
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
  });
}

/** Gives a page `loadProgram()`: the program with the JS API, ready to be called. */
function programForScripts() {
  globalThis.loadProgram = async () => {
    const program = await import("/pkg/pledge_explainer.js");
    await program.default();
    return program;
  };
}

/**
 * Opens the explainer in a browser of its own, for as long as the test `t`
 * runs, and waits until it reacts.
 * `page.said` holds what the console printed and what was thrown,
 * `page.asked` the address of each request.
 */
export async function openPage(t, options = {}) {
  const {
    path = "/pkg/",
    query = "",
    width = 1280,
    height = 900,
    colorScheme = "light",
    javaScript = true,
    touch = false,
    contrast,
    forcedColors,
    fonts,
    ready = javaScript,
    init,
    before,
  } = options;
  const browser = await browserWith(fonts);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: javaScript,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: "reduce",
    contrast,
    forcedColors,
  });
  closeAfter(t, context);
  context.setDefaultTimeout(patience);
  await context.addInitScript(programForScripts);
  if (init) await context.addInitScript(init);
  await before?.(context);
  const page = await context.newPage();
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.said.push(`thrown: ${error.message}`));
  page.on("request", (request) => page.asked.push(request.url()));
  await page.goto(origin + path + query, { waitUntil: "load" });
  if (ready) await page.waitForSelector(complete);
  return page;
}

/** Another origin of the same server, for pages that embed the explainer. */
export const elsewhere = origin.replace("127.0.0.1", "localhost");

/**
 * Opens a page of somebody else with `html` in its body, at an origin of its own unless told
 * otherwise, and under no policy but the one given. `page.heard` holds each message that it got.
 */
export async function openHost(t, html, options = {}) {
  const { width = 640, height = 900, at = elsewhere, policy, head = "", colorScheme = "light", javaScript = true, fonts, init, before } = options;
  const browser = await browserWith(fonts);
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled: javaScript });
  closeAfter(t, context);
  context.setDefaultTimeout(patience);
  await context.addInitScript(programForScripts);
  await context.addInitScript(() => {
    if (window !== top) return;
    globalThis.heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
  });
  await context.addInitScript(programForScripts);
  if (init) await context.addInitScript(init);
  await before?.(context);
  const page = await context.newPage();
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.said.push(`thrown: ${error.message}`));
  page.on("request", (request) => page.asked.push(request.url()));
  const headers = { "Content-Type": "text/html; charset=utf-8", ...(policy && { "Content-Security-Policy": policy }) };
  const body = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}<style>body { margin: 0 }</style></head><body>${html}</body></html>`;
  await context.route(`${at}/host.html`, (route) => route.fulfill({ headers, body }));
  await page.goto(`${at}/host.html`, { waitUntil: "load" });
  return page;
}

/** Answers to the explainer's files, or to those named, with a header that lets every origin fetch them. */
export const toEverybody = (context, files = "**") =>
  context.route(`${origin}/pkg/${files}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });

/** The framed explainers of a page, once they react. */
export async function framed(page, count = 1) {
  const ours = () => page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(`${origin}/pkg/`));
  const end = Date.now() + patience;
  while (ours().length < count && Date.now() < end) await page.waitForTimeout(20);
  assert.equal(ours().length, count, "frames with the explainer");
  for (const frame of ours()) await frame.waitForSelector(complete);
  return ours();
}

/** Waits until something is true in a page; fails with what is there instead. */
export async function becomes(read, expected, what = "") {
  const end = Date.now() + patience;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    last = await read();
  }
  assert.deepEqual(last, expected, what);
}

/** Fails with one line for each thing that is wrong, as far as anyone would read. */
export function none(wrong) {
  const rest = wrong.length > 30 ? [`and ${wrong.length - 30} more`] : [];
  assert.ok(wrong.length === 0, ["", ...wrong.slice(0, 30), ...rest].join("\n"));
}

/** Calls an export of the program with the JS API. */
export function call(page, name, ...parameters) {
  return page.evaluate(
    async ([name, parameters]) => {
      const module = await loadProgram();
      return module[name](...parameters);
    },
    [name, parameters],
  );
}

/** What the model says of a preset with some levers moved. */
export function outcome(page, levers = {}, preset = "today") {
  return page.evaluate(
    async ([levers, preset]) => {
      const { apply, baseline, evaluate } = await loadProgram();
      return evaluate(apply(baseline(preset), levers));
    },
    [levers, preset],
  );
}

/** The slider of a lever; the first, where the page shows it in two places. */
export const slider = (page, lever) => page.locator(`input[type=range][data-lever="${lever}"]`).first();

/** The number field of a lever. */
export const numberField = (page, lever) =>
  page.locator(`input[type=number][data-lever-number="${lever}"]`).first();

/** Where a lever stands. */
export const standsAt = async (page, lever) => Number(await slider(page, lever).inputValue());

/** What stands over a slider. */
export const labelOf = (page, lever) => slider(page, lever).evaluate((input) => input.labels[0].querySelector(".control__name").textContent);

/** The two buttons beside a slider. */
export const stepButton = (page, lever, by) => page.locator(`[data-control="${lever}"] [data-step="${by}"]`).first();

/** Moves a slider without a pointer, as a browser's own tools do; folded ones too. */
export async function setSlider(page, lever, value) {
  await slider(page, lever).evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, String(value));
  return standsAt(page, lever);
}

/** Notes every shift of the layout, as Chromium itself counts them; run in a page before all else. */
export const watchShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? String(node?.nodeName));
      globalThis.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
};

/** The shifts that were noted. */
export const shifts = (page) => page.evaluate(() => globalThis.shifts);

/** Puts every lever back; there may be nothing to put back. */
export async function reset(page) {
  const button = page.locator("[data-reset]:visible").first();
  if (await button.count()) await button.click();
}

/** The middle of a slider's thumb, and where on the track `share` of the way is. */
async function onTrack(page, lever, share) {
  await slider(page, lever).scrollIntoViewIfNeeded();
  const box = await slider(page, lever).boundingBox();
  const at = await slider(page, lever).evaluate(({ min, max, value }) => (value - min) / (max - min));
  // The middle of a thumb stays half its width inside the track.
  const thumb = 24;
  const x = (share) => box.x + thumb / 2 + share * (box.width - thumb);
  const y = box.y + box.height / 2;
  return [{ x: x(at), y }, { x: x(share), y }];
}

/** Drags the thumb with the mouse to `share` of the track. */
export async function dragSlider(page, lever, share) {
  const [from, to] = await onTrack(page, lever, share);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  return standsAt(page, lever);
}

/** Drags a finger from one place of the window to another, as the page is drawn. */
export async function swipe(page, from, to) {
  const finger = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (const step of [0.2, 0.4, 0.6, 0.8, 1]) {
    await touch("touchMove", [{ x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step }]);
    await drawn(page);
  }
  await touch("touchEnd", []);
  await drawn(page);
}

/** Drags the thumb with a finger to `share` of the track. */
export async function swipeSlider(page, lever, share) {
  const [from, to] = await onTrack(page, lever, share);
  await swipe(page, from, to);
  return standsAt(page, lever);
}

/** Focuses a slider and presses keys on it. */
export async function pressKeys(page, lever, ...keys) {
  await slider(page, lever).focus();
  for (const key of keys) await page.keyboard.press(key);
  return standsAt(page, lever);
}

/** Types a number into a field and leaves it. */
export async function typeNumber(page, lever, text) {
  await numberField(page, lever).fill(text);
  await numberField(page, lever).press("Enter");
  await numberField(page, lever).blur();
}

/** A number of the summary as the page shows it, in full precision. */
export const shown = (page, country, field) =>
  page.locator(`data[data-value="${country}.${field}"]`).first().getAttribute("value");

/** Everything computed on the page: `[["korea.npv_usd", "-12.3…"], …]`. */
const allShown = (page) =>
  page.locator("data[data-value]").evaluateAll((all) => all.map((one) => [one.dataset.value, one.value]));

/**
 * Waits until every number of the summary on the page, of which it shows at least so many, is what the
 * model says; what is out of sight may be a moment late.
 */
export async function agreesWith(page, outcome, least = 10) {
  const wrong = async () => {
    const all = await allShown(page);
    const ofSummary = all.filter(([name]) => expected(outcome, name) !== undefined);
    assert.ok(ofSummary.length >= least, `the page shows only ${ofSummary.length} numbers of the summary`);
    return all.filter(([name, value]) => !same(value, expected(outcome, name)));
  };
  const end = Date.now() + patience;
  let left = await wrong();
  while (left.length > 0 && Date.now() < end) {
    await drawn(page);
    left = await wrong();
  }
  none(left.map(([name, value]) => `${name}: the page has ${value}, the model ${expected(outcome, name)}`));
}

/** `undefined` for what is computed but no number of the summary. */
function expected(outcome, name) {
  const [country, field, ...rest] = name.split(".");
  return rest.length > 0 ? undefined : outcome[country]?.summary[field];
}

/** Empty stands for what never comes, such as the year of a break-even. */
function same(shown, expected) {
  if (expected === undefined) return Number.isFinite(Number(shown));
  if (expected === null) return shown === "";
  return shown !== "" && Math.abs(Number(shown) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** Waits until nothing on the page has changed for a while. */
export async function settled(page) {
  await page.evaluate(
    (patience) =>
      new Promise((resolve, reject) => {
        const root = document.querySelector("[data-pledge-explainer]") ?? document.body;
        let quiet = setTimeout(resolve, 400);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(resolve, 400);
        });
        observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
        setTimeout(() => reject(new Error("the page never comes to rest")), patience);
      }),
    patience,
  );
}

/** Waits until what is in sight has been drawn. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Opens everything that is folded away. */
export async function unfold(page) {
  await page.locator("details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
}

/** Opens a window onto everything, so that nothing waits until it is in sight, and lets it come to rest. */
export async function openWhole(t, options = {}) {
  const page = await openPage(t, { height: 40_000, ...options });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-strip]")].every((strip) => !strip.checkVisibility() || strip.hasChildNodes()),
  );
  return page;
}

/** Waits until the query of the address has exactly these keys and values. */
export async function addressIs(page, pairs) {
  const text = () => JSON.stringify(Object.fromEntries(new URL(page.url()).searchParams));
  const end = Date.now() + patience;
  while (text() !== JSON.stringify(pairs) && Date.now() < end) {
    await drawn(page);
  }
  assert.equal(text(), JSON.stringify(pairs));
}

/** The one-line notices in sight. */
export const notices = (page) => page.locator("[data-notice]:visible").allInnerTexts();
