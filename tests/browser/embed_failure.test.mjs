import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { agreesWith, becomes, none, openHost, openPage, origin, outcome, parts, setSlider, shown, toEverybody } from "./harness.mjs";

const address = `${origin}/pkg/index.html`;

/** Changes what the server answers, for a file of the package. */
const serve = (context, name, answer) => context.route(`${origin}/pkg/${name}*`, answer);

/** The page under a policy of somebody else, who also took the one in the page away. */
async function underPolicy(context, policy) {
  await serve(context, "index.html", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    await route.fulfill({ response, body, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const wasm = "page_bg.wasm";
const words = "words.en";
const html = "<!doctype html><title>Not found</title>";

/** Each way to fail: what is done to it, the reason on the page, and what the developer reads. */
const failures = {
  "WebAssembly does not exist": [{ init: () => { delete globalThis.WebAssembly; } }, "unsupported", /no WebAssembly/],
  "the policy forbids WebAssembly": [{ before: (context) => underPolicy(context, strict) }, "blocked", /Add 'wasm-unsafe-eval' to its script-src/],
  "the program is not there": [{ before: (context) => serve(context, wasm, (route) => route.fulfill({ status: 404, body: "no" })) }, "missing", /bg\.wasm answers 404/],
  "the server answers with a page of its own": [{ before: (context) => serve(context, wasm, (route) => route.fulfill({ contentType: "text/html", body: html })) }, "missing", /is no WebAssembly \(it is served as text\/html/],
  "the program is cut short": [
    { before: (context) => serve(context, wasm, async (route) => route.fulfill({ contentType: "application/wasm", body: (await (await route.fetch()).body()).subarray(0, 100_000) })) },
    "missing",
    /did not arrive whole/,
  ],
  "the program is of another version": [
    { before: (context) => serve(context, wasm, (route) => route.fulfill({ contentType: "application/wasm", body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) })) },
    "missing",
    /are of different versions/,
  ],
  "its JavaScript side is not there": [{ before: (context) => serve(context, "page.js", (route) => route.fulfill({ status: 404, body: "no" })) }, "missing", /page\.js answers 404/],
  "its JavaScript side is of the wrong type": [{ before: (context) => serve(context, "page.js", (route) => route.fulfill({ contentType: "text/plain", body: "" })) }, "missing", /Serve \.js as text\/javascript/],
  "its words are not there": [{ before: (context) => serve(context, words, (route) => route.fulfill({ status: 404, body: "no" })) }, "missing", /words\.en answers 404/],
  "nothing may be fetched": [{ before: (context) => underPolicy(context, strict.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace("connect-src 'self'", "connect-src 'none'")) }, "missing", /does connect-src allow 'self'/],
  "the frame has no origin": [{ sandbox: "allow-scripts" }, "isolated", /Access-Control-Allow-Origin|allow-same-origin/],
};

for (const [what, [{ init, before = () => {}, sandbox }, reason, advice]] of Object.entries(failures)) {
  test(`where ${what}, the finished page stays, the law can be chosen, and one message says what to change`, async (t) => {
    const page = await openHost(t, "<p>the host</p>", { width: 700, at: origin, init });
    await before(page.context());
    const attribute = sandbox ? `sandbox="${sandbox}"` : "";
    await page.evaluate((html) => { document.body.insertAdjacentHTML("beforeend", html); }, `<iframe ${attribute} src="${address}?part=tariffs" title="t" width="100%" height="1100"></iframe>`);
    const frame = page.frameLocator("iframe");
    await frame.locator(`[data-pledge-explainer][data-failed="${reason}"]`).waitFor();
    assert.equal(await frame.locator("[role=alert]:visible").count(), 1);
    assert.ok((await frame.locator("[role=alert]:visible").innerText()).length > 40);
    assert.deepEqual(await frame.locator("[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part)), ["tariffs"]);
    assert.ok(await frame.locator("[data-part=tariffs] svg:visible").first().isVisible());
    assert.equal(await frame.locator("input:enabled").count(), 0);
    const ours = page.said.filter((line) => line.includes("pledge-explainer: "));
    assert.equal(ours.length, 1, page.said.join("\n"));
    assert.match(ours[0], advice);
    none(page.said.filter((line) => line.startsWith("thrown")));
    assert.equal(await page.locator("p").innerText(), "the host");

    const answer = () => frame.locator("[data-part=tariffs] .part__answer").innerText();
    const before_ = await answer();
    const button = frame.locator('[data-part=tariffs] [data-preset="as-signed"]');
    await button.click();
    await becomes(() => button.getAttribute("aria-pressed"), "true");
    const after = await answer();
    assert.notEqual(after, before_);
    await frame.locator('[data-part=tariffs] [data-preset="today"]').click();
    assert.equal(await answer(), before_);
  });
}

test("without the program each state of the law shows what the program would", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  const live = await openPage(t);
  await serve(page.context(), wasm, (route) => route.abort());
  for (const preset of ["as-signed", "threat-2026-01", "after-ruling", "today"]) {
    await page.goto(`${address}?preset=${preset}`);
    await page.waitForSelector("[data-failed]");
    await becomes(() => page.locator(`[data-preset="${preset}"]`).first().getAttribute("aria-pressed"), "true");
    await agreesWith(page, await outcome(live, {}, preset));
    const levers = (of) => of.locator("input[type=range]").evaluateAll((all) => all.map(({ value }) => value));
    await live.goto(`${address}?preset=${preset}`);
    await live.waitForSelector("[data-ready]");
    assert.deepEqual(await levers(page), await levers(live), preset);
  }
});

test("the wrong type for WebAssembly costs time and nothing else", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  await serve(page.context(), wasm, async (route) => route.fulfill({ contentType: "application/octet-stream", body: await (await route.fetch()).body() }));
  await page.goto(address);
  await page.waitForSelector("[data-ready]");
  const value = await setSlider(page, "projects.return", 9);
  await agreesWith(page, await outcome(page, { "projects.return": value }));
});

for (const file of ["page_deferred.wasm"]) {
  test(`without ${file}, which comes once the page reacts, it reacts all the same, and what would not is left out`, async (t) => {
    const page = await openPage(t, { ready: false, path: "/index.html" });
    await serve(page.context(), file, (route) => route.fulfill({ status: 404, body: "no" }));
    await page.goto(address);
    await page.waitForSelector("[data-ready]");
    const value = await setSlider(page, "projects.return", 9);
    await becomes(() => page.locator(".map:visible, .goal-seek:visible, .uncertainty:visible, [data-share]:visible, [data-part=worth]:visible").count(), 0);
    await page.evaluate(() => {
      for (const leftOut of document.querySelectorAll("[data-pledge-explainer] [hidden]")) leftOut.remove();
    });
    await agreesWith(page, await outcome(page, { "projects.return": value }));
    await becomes(() => page.locator(".equations").count(), 0);
    assert.equal(await page.locator("[data-deferred-ready]").count(), 0);
    assert.equal(await page.locator(".tabled:visible, .arithmetic:visible, [data-step]").count(), 0);
    assert.equal(await page.locator("[role=alert]:visible").count(), 0);
    const said = page.said.filter((line) => line.includes("is left out"));
    assert.ok(said.join().includes(`${file} answers 404. Copy all files of pkg/ to the same folder`), said.join());
    none(page.said.filter((line) => line.startsWith("thrown")));
  });
}

/** Keeps a file back until `send` is called. */
async function holding(context, name) {
  let send;
  const held = new Promise((resolve) => { send = resolve; });
  await serve(context, name, async (route) => {
    await held;
    await route.continue();
  });
  return send;
}

for (const [what, change] of Object.entries({
  "a translation by the browser": (host) => {
    const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all.filter(({ parentElement }) => !parentElement.closest("svg"))) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    }
  },
  "what an extension puts in": (host) => host.querySelector("section").prepend(document.createElement("div")),
})) {
  test(`${what} before the program comes does no harm, and what a reader moved before counts`, async (t) => {
    let send;
    const page = await openPage(t, { ready: false, path: "/pkg/currency/", before: async (context) => { send = await holding(context, words); } });
    await page.evaluate(`(${change})(document.querySelector("main"))`);
    await page.locator('input[type=range][data-lever="fx.korea.spot"]').first().evaluate((input) => { input.value = "1600"; });
    send();
    await page.waitForSelector("[data-deferred-ready]");
    await becomes(() => new URL(page.url()).searchParams.get("fx.korea.spot"), "1600");
    await agreesWith(page, await outcome(page, { "fx.korea.spot": 1600 }), 4);
    await page.locator("[data-share]").first().click();
    await page.locator("[data-share-panel]").waitFor();
    assert.equal(await page.locator("[data-pledge-explainer][data-failed]").count(), 0);
    none(page.said.filter((line) => line.startsWith("thrown")));
  });
}

test("what waits for the last of the program keeps what it shows until then", async (t) => {
  let send;
  const page = await openPage(t, { ready: false, path: "/pkg/worth/", query: "?fx.korea.spot=1600", before: async (context) => { send = await holding(context, "page_deferred.wasm"); } });
  await page.waitForSelector("[data-ready]");
  const part = page.locator('[data-part="worth"]');
  assert.ok((await part.locator(".part__answer").innerText()).length > 40);
  assert.ok((await part.locator(".picture:visible svg").count()) > 0);
  send();
  await page.waitForSelector("[data-deferred-ready]");
});

test("a part that nothing would be left of without page_deferred.wasm stays as it is finished, with a line that says so", async (t) => {
  const page = await openPage(t, { ready: false, path: "/pkg/worth/", before: (context) => serve(context, "page_deferred.wasm", (route) => route.fulfill({ status: 404, body: "no" })) });
  await page.locator('[data-unavailable="missing"]:visible').waitFor();
  assert.ok(await page.locator('[data-part="worth"] .figure').isVisible());
  assert.match(page.said.join(), /page_deferred\.wasm answers 404/);
});

test("what a reader moves before all of the program has come counts, and all of the page follows then", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  const send = await holding(page.context(), "page_deferred.wasm");
  await page.goto(address);
  await page.waitForSelector("[data-ready]");
  const value = await setSlider(page, "projects.return", 9);
  const { npv_usd } = (await outcome(page, { "projects.return": value })).korea.summary;
  await becomes(async () => Number(await shown(page, "korea", "npv_usd")), npv_usd);
  assert.equal(await page.locator("[data-deferred-ready]").count(), 0);
  // What does not follow yet is not put forward as if it did.
  for (const behind of ['[data-part="verdict"] > .part__note', ".map", ".uncertainty", '[data-part="worth"] .figure']) {
    await becomes(() => page.locator(behind).first().evaluate((one) => getComputedStyle(one).opacity), "0.4");
  }
  send();
  await page.waitForSelector("[data-deferred-ready]");
  assert.equal(await page.locator(".map").evaluate((one) => getComputedStyle(one).opacity), "1");
  await agreesWith(page, await outcome(page, { "projects.return": value }));
  await becomes(() => new URL(page.url()).searchParams.get("projects.return"), "9");
});

test("in a sandbox without an origin it works where the server lets everybody fetch it", async (t) => {
  const page = await openHost(t, "");
  await toEverybody(page.context());
  await page.evaluate((html) => { document.body.innerHTML = html; }, `<iframe sandbox="allow-scripts" src="${address}?part=size" title="t" width="100%" height="800"></iframe>`);
  await page.frameLocator("iframe").locator("[data-ready]").waitFor();
  const slider = page.frameLocator("iframe").locator('input[type=range][data-lever="funding.take_up"]').first();
  await slider.fill("50");
  await becomes(() => slider.inputValue(), "50");
  none(page.said.filter((line) => /^(error|thrown)/.test(line)));
});

test("with storage and clipboard denied nothing is missed", async (t) => {
  const init = () => {
    const denied = () => { throw new DOMException("denied", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(globalThis, name, { get: denied });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(document, "cookie", { get: denied, set: denied });
  };
  const page = await openPage(t, { init, query: "?fx.korea.spot=1600" });
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1600 }));
  assert.deepEqual(page.said, []);
});

test("in a frame without scripts the answers stand, and the frame scrolls as it always would", async (t) => {
  const page = await openHost(t, `<iframe sandbox src="${address}" title="t" width="100%" height="700"></iframe>`);
  const frame = page.frames()[1];
  assert.equal(await frame.locator("[data-part]:visible").count(), parts.length);
  const top = () => frame.evaluate(() => document.body.getBoundingClientRect().top);
  assert.equal(await top(), 0);
  await page.mouse.move(200, 200);
  // A turn of the wheel is lost while the frame is still being set up.
  await becomes(async () => {
    await page.mouse.wheel(0, 300);
    return (await top()) < 0;
  }, true);
});

test("while the program is slow the page can be read, and what a reader moves then counts", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await serve(page.context(), wasm, async (route) => { await held; await route.continue(); });
  await page.goto(address);
  assert.ok(await page.locator("[data-part=verdict] svg:visible").first().isVisible());
  assert.equal(await page.locator("[role=alert]:visible").count(), 0);
  await setSlider(page, "fx.korea.spot", 1650);
  go();
  await page.waitForSelector("[data-ready]");
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1650 }));
});

test("opened as a file it can be read, and says why the sliders do not move", async (t) => {
  const page = await openPage(t, { ready: false, path: "/index.html" });
  page.said.length = 0;
  await page.goto(new URL("../../pkg/index.html", import.meta.url).href);
  await page.waitForSelector('[data-failed="isolated"]');
  assert.equal(await page.locator("[role=alert]:visible").count(), 1);
  assert.match(page.said.join("\n"), /Serve the folder/);
  await page.locator('[data-preset="as-signed"]').first().click();
  assert.equal(await page.locator('[data-preset="as-signed"]').first().getAttribute("aria-pressed"), "true");
});

test("every file that a failure needs is in the package", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../pkg/manifest.json", import.meta.url), "utf8"));
  for (const name of ["presets.js", "start.js", "embed.js"]) assert.ok(name in manifest.files, name);
});
