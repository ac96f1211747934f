// Measures the built pages in Chromium, beside others, and the model in Node; `cargo xtask bench`
// runs it and judges. Prints one JSON object.

import { chromium } from "playwright-core";
import { moduleInNode } from "./packaged.mjs";

const { EXPLAINER: explainer, OTHERS: others, CHROMIUM: executablePath } = process.env;

/** A cheap phone beside the machine that this runs on. */
const slowdown = 4;
/** Lighthouse's "Slow 4G". */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const loads = 11;
const events = 60;

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

/** Notes when the page reacts, when all of it has come, what shifted and which tasks were long. */
const observe = () => {
  globalThis.seen = { shift: 0, longest: 0 };
  new MutationObserver((_, observer) => {
    if (document.querySelector("[data-ready]")) globalThis.seen.ready ??= performance.now();
    if (!document.querySelector("[data-deferred-ready]")) return;
    globalThis.seen.complete = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready", "data-deferred-ready"] });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.seen.longest = Math.max(globalThis.seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
};

async function open(address, network) {
  const context = await browser.newContext(phone);
  await context.addInitScript(observe);
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  if (network) {
    await debug.send("Network.enable");
    await debug.send("Network.emulateNetworkConditions", network);
  }
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: "load" });
  return { page, asked };
}

/** What says that a page reacts, and that all of the explainer's has come. */
const [reacts, whole] = ["[data-ready]", "[data-deferred-ready]"];

/** One load on a slow line, from nothing, until something has come. */
async function load(address, until) {
  const { page, asked } = await open(address, slow4g);
  if (until) await page.waitForSelector(until, { state: "attached" });
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const { ready, complete, shift } = await page.evaluate(() => globalThis.seen);
  // What had not come when the page reacted, it did not need for that.
  const later = await page.evaluate((ready) => performance.getEntriesByType("resource")
    .filter(({ responseEnd }) => responseEnd > ready)
    .map(({ name }) => new URL(name).pathname), ready);
  const result = { paint: await paint.jsonValue(), ready, complete, shift, asked, later };
  await page.context().close();
  return result;
}

/** Each page, and what is waited for. */
const pages = {
  page: [`${explainer}/pkg/`, whole],
  page_without_scripts: [`${others}/without-scripts/`],
  brief: [`${explainer}/pkg/brief/`, whole],
  brief_without_scripts: [`${others}/without-scripts/brief/`],
  limit: [`${others}/limit/brief/`, reacts],
  react: [`${others}/react/`, reacts],
  currency: [`${explainer}/pkg/currency/`, whole],
};

// In turn, so that all meet the same machine.
const runs = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let run = 0; run < loads; run += 1) {
  for (const [name, page] of Object.entries(pages)) runs[name].push(await load(...page));
  process.stderr.write(".");
}

/** Drags a slider to and fro, an event a frame. */
async function drag(page, selector) {
  const slider = page.locator(`input[type=range]${selector}:visible`).first();
  await slider.evaluate((input) => input.scrollIntoView({ block: "center" }));
  return slider.evaluate(async (input, events) => {
    const channel = new MessageChannel();
    // The second callback runs in the same frame, after all that the event set
    // off; the message arrives when style, layout and paint are done.
    const frame = (act) =>
      new Promise((resolve) => {
        let start, scripted;
        requestAnimationFrame(() => { start = performance.now(); act(); });
        requestAnimationFrame(() => { scripted = performance.now(); channel.port2.postMessage(null); });
        channel.port1.onmessage = () => resolve({ script: scripted - start, render: performance.now() - scripted });
      });
    const [min, max] = [Number(input.min), Number(input.max)];
    const samples = [];
    for (let index = 0; index < events; index += 1) {
      const value = min + (max - min) * (0.5 + 0.45 * Math.sin(index / 5));
      samples.push(await frame(() => {
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }));
    }
    // What is out of sight catches up now.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return samples;
  }, events);
}

/** Drags some sliders of a page, and says what the events cost, of all and of each. */
async function dragged(path, selectors) {
  const { page } = await open(explainer + path);
  await page.waitForSelector(whole);
  const samples = {};
  let longest = 0;
  for (const selector of await selectors(page)) {
    // The first frames of all warm up the compiler.
    await drag(page, selector);
    await page.evaluate(() => { globalThis.seen.longest = 0; });
    samples[selector] = await drag(page, selector);
    longest = Math.max(longest, ...samples[selector].map(({ script, render }) => script + render), await page.evaluate(() => globalThis.seen.longest));
    process.stderr.write(".");
  }
  await page.context().close();
  return {
    ...spread(Object.values(samples).flat()),
    longest_frame_ms: longest,
    each: Object.fromEntries(Object.entries(samples).map(([selector, samples]) => [selector, spread(samples)])),
  };
}

/** Middle and upper end of what events cost. */
function spread(samples) {
  const of = (read) => {
    const values = samples.map(read);
    return { median: median(values), p95: quantile(values, 0.95) };
  };
  return {
    script_ms: of(({ script }) => script),
    render_ms: of(({ render }) => render),
    all_ms: of(({ script, render }) => script + render),
  };
}

/** The first slider of each part. */
const oneOfEachPart = (page) => page.evaluate(() =>
  [...document.querySelectorAll("section")]
    .map((section) => [...section.querySelectorAll("input[data-lever]")].find((input) => input.checkVisibility()))
    .filter(Boolean)
    .map((input) => `[data-lever="${input.dataset.lever}"]`),
);
const pageSliders = await dragged("/pkg/", oneOfEachPart);
const briefSliders = await dragged("/pkg/brief/", () => ['[data-lever="projects.return"]', '[data-hand="fallback"]', '[data-hand="dollar"]']);
await browser.close();

/** The middle of many calls, in milliseconds. */
function timed(act, calls = 200) {
  for (let warm = 0; warm < calls / 4; warm += 1) act();
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return median(times);
}

const { baseline, evaluate, sweep, uncertainty, bench_flows } = await moduleInNode();
const evaluations = Object.fromEntries(
  [10, 20, 40, 80].map((horizon) => {
    const assumptions = { ...baseline(), horizon };
    return [horizon, timed(() => evaluate(assumptions))];
  }),
);
const likely = { seed: 1, volatility: { japan: 0.08, korea: 0.08 }, correlation: 0.5, return_sd: 0.03 };
/** Both countries, by paths and years. */
const uncertainties = Object.fromEntries(
  [[10_000, 40], [20_000, 40], [10_000, 80]].map(([paths, horizon]) => {
    const assumptions = { ...baseline(), horizon };
    return [`${paths}x${horizon}`, timed(() => uncertainty(assumptions, { ...likely, paths }), 20)];
  }),
);
/** A break-even map of so many cells, columns by rows. */
const map = (columns, rows) => {
  const x = { lever: "projects.return", points: columns + 1 };
  const y = { lever: "tariff.general.fallback", points: rows + 1 };
  return timed(() => sweep(baseline(), { x, y, metric: "npv_usd" }), 20);
};
const maps = Object.fromEntries([[48, 32], [96, 32], [96, 64], [127, 97]].map(([columns, rows]) => [columns * rows, map(columns, rows)]));
const rounds = 10_000;
const flows = bench_flows && (timed(() => bench_flows(rounds)) / rounds) * 1000;
process.stderr.write("\n");

/** What was seen of a page. */
const seen = (loads) => ({
  asked: [...new Set(loads[0].asked)],
  came_once_it_reacts: [...new Set(loads[0].later)],
  first_paint_ms: median(loads.map(({ paint }) => paint)),
  ready_ms: median(loads.map(({ ready }) => ready)),
  complete_ms: median(loads.map(({ complete }) => complete)),
  layout_shift: Math.max(...loads.map(({ shift }) => shift)),
});
console.log(
  JSON.stringify({
    ...Object.fromEntries(Object.entries(runs).map(([name, loads]) => [name, seen(loads)])),
    page_sliders: pageSliders,
    brief_sliders: briefSliders,
    evaluate_ms: evaluations,
    uncertainty_ms: uncertainties,
    map_ms: maps,
    flows_us: flows,
  }),
);

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
