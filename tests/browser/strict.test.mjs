import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, dragSlider, none, openPage, origin, outcome, reset, setSlider, settled, unfold } from "./harness.mjs";
import { packaged } from "./packaged.mjs";

/** What the page promises to run under. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Writes down each violation of the policy, from the first byte on. */
const watchPolicy = () => {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
};

/** Does what readers do, all over the page. */
async function useEverything(page) {
  await unfold(page);
  for (const button of await page.locator("[data-preset]:visible, [data-measure]:visible").all()) await button.click();
  await dragSlider(page, "projects.return", 0.8);
  await setSlider(page, "fx.korea.spot", 1650);
  await settled(page);
  await reset(page);
  await settled(page);
}

for (const colorScheme of ["light", "dark"]) {
  test(`the page breaks no rule of its policy and prints nothing, in ${colorScheme}`, async (t) => {
    const page = await openPage(t, { init: watchPolicy, colorScheme, query: "?fx.japan.spot=120" });
    await useEverything(page);
    none(await page.evaluate(() => globalThis.violations));
    none(page.said);
  });
}

test("the server sends the policy, and the page carries it for hosts that cannot", async (t) => {
  const response = await fetch(`${origin}/pkg/`);
  assert.equal(response.headers.get("content-security-policy"), policy);
  const page = await openPage(t);
  const carried = await page.locator('meta[http-equiv="Content-Security-Policy" i]').getAttribute("content");
  assert.equal(carried, policy);
});

test("the policy is really in force: what it forbids does not run", async (t) => {
  const page = await openPage(t, { init: watchPolicy });
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.notDeepEqual(await page.evaluate(() => globalThis.violations), []);
});

test("the page asks no origin but its own for anything", async (t) => {
  const page = await openPage(t);
  await useEverything(page);
  const elsewhere = page.asked.filter((address) => !address.startsWith(`${origin}/pkg/`) && !address.startsWith("data:"));
  none(elsewhere);
  assert.ok(page.asked.some((address) => address.endsWith("page_bg.wasm")));
});

test("everything that the page asks for is in the manifest", async (t) => {
  const manifest = JSON.parse(await packaged("manifest.json"));
  const page = await openPage(t);
  for (const address of page.asked.filter((address) => !address.startsWith("data:"))) {
    const name = new URL(address).pathname.replace("/pkg/", "") || "index.html";
    assert.ok(name in manifest.files, name);
  }
});

test("the page leaves nothing behind: no cookie, no storage", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed" });
  await useEverything(page);
  assert.deepEqual(await page.context().cookies(), []);
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: globalThis.caches ? (await caches.keys()).length : 0,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
  assert.deepEqual(left, { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test("the article page shows the explainer in a frame, by the same rules", async (t) => {
  const page = await openPage(t, { path: "/", ready: false, init: watchPolicy });
  const frame = page.frames().find((frame) => frame.url().startsWith(`${origin}/pkg/`));
  assert.ok(frame, "there is no frame with the explainer in it");
  await frame.waitForSelector("[data-pledge-explainer][data-ready]");
  await agreesWith(frame, await outcome(frame), 4);
  none(await page.evaluate(() => globalThis.violations));
  none(page.said);
  none(page.asked.filter((address) => !address.startsWith(origin) && !address.startsWith("data:")));
});

test("the files work from any folder, on a server without rules", async (t) => {
  for (const name of ["index.html", "start.js", "explainer.css"]) {
    const text = String(await packaged(name));
    assert.doesNotMatch(text, /(src|href)="\//, `${name} names a file by its place on the server`);
  }
});
