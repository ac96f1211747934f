import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { becomes, framed, none, openHost, openPage, origin } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const file = (name) => `${origin}/pkg/${name}`;
const said = (page) => page.locator("[data-check-status]").innerText();

/** Waits until the check of a page has come to an end, and gives what it says. */
async function ended(page) {
  await page.waitForFunction(() => {
    const running = document.querySelector("[data-check]").hasAttribute("aria-disabled");
    return !running && document.querySelector("[data-check-status]").textContent !== "";
  });
  return said(page);
}

/** Runs the check of a page. */
async function check(page) {
  await page.locator("[data-check]").click();
  return ended(page);
}

const table = (page, index) => page.locator("[data-check-result] table").nth(index).locator("tbody tr");
/** Which rows of the modules, or of the cases, are right. */
const modules = (page) => table(page, 0).evaluateAll((rows) => rows.map((row) => row.dataset.right));
const cases = (page) => table(page, 1).evaluateAll((rows) => rows.map((row) => row.dataset.right));

test("every worked case passes in the reader's browser, on the published modules", async (t) => {
  const page = await openPage(t);
  const loaded = () => page.asked.filter((address) => /check|cases|manifest|pledge_explainer/.test(address));
  assert.deepEqual(loaded(), [], "something is loaded before it is asked for");
  const manifest = JSON.parse(await readFile(new URL("../../pkg/manifest.json", import.meta.url)));
  const listed = Object.entries(manifest.files).filter(([name]) => name.endsWith(".wasm")).map(([name, { sha256 }]) => [name, sha256]);
  const checked = Object.keys(manifest.files).filter((name) => /\.(wasm|js|css|html)$|^(words|spreadsheet)\.\w\w$/.test(name));
  assert.ok(["page_bg.wasm", "pledge_explainer_bg.wasm"].every((name) => listed.some(([other]) => other === name)));
  assert.equal(await check(page), `Passed: all 24 worked cases agree, and all ${checked.length} files that the explainer runs on are as published.`);
  assert.deepEqual(await cases(page), Array(24).fill("true"));
  const shown = (await table(page, 0).locator("th").allInnerTexts()).map((words) => words.split("\n"));
  assert.deepEqual(shown, listed);
  const [first] = await table(page, 1).first().locator("td").allInnerTexts();
  assert.match(first, /^\d{2,} \(\d+\)$/);
  assert.equal(await page.locator("[data-check-status]").getAttribute("role"), "status");
  none(page.said);
});

test("it works from the keyboard, and asked again it starts anew", async (t) => {
  const page = await openPage(t);
  const button = page.locator("[data-check]");
  for (const key of ["Enter", "Space"]) {
    await button.press(key);
    assert.match(await ended(page), /^Passed/);
    assert.ok(await button.evaluate((node) => node === document.activeElement), "the focus moved");
    assert.equal(await page.locator("[data-check-result]").count(), 1);
  }
});

test("a worked case with another number fails, and says where", async (t) => {
  const before = (context) =>
    context.route(file("cases.json"), async (route) => {
      const all = await (await route.fetch()).json();
      all[3].output.korea.summary.npv_usd += 1e-3;
      delete all[5].output.japan.summary.irr;
      await route.fulfill({ json: all });
    });
  const page = await openPage(t, { before });
  assert.match(await check(page), /^Failed: 2 of 24 worked cases disagree; 0 of \d+ files/);
  assert.equal(await page.locator("[data-check-status]").getAttribute("data-outcome"), "failed");
  const failed = table(page, 1).and(page.locator('[data-right="false"]'));
  const words = await failed.locator("strong").allInnerTexts();
  assert.deepEqual(words, ["failed at korea.summary.npv_usd", "failed at japan.summary"]);
});

/** The same program in other bytes: with an empty section that only tools read. */
const otherBytes = (name) => (context) =>
  context.route(file(name), async (route) => {
    const response = await route.fetch();
    const body = Buffer.concat([await response.body(), Buffer.from([0, 2, 1, 120])]);
    await route.fulfill({ response, body });
  });

for (const name of ["pledge_explainer_bg.wasm", "page_bg.wasm"]) {
  test(`${name} with other bytes fails, even where its numbers are right`, async (t) => {
    const page = await openPage(t, { before: otherBytes(name) });
    assert.match(await check(page), /^Failed: 0 of 24 worked cases disagree; 1 of \d+ files/);
    const failed = table(page, 0).and(page.locator('[data-right="false"]'));
    assert.deepEqual((await failed.locator("th").allInnerTexts()).map((words) => words.split("\n")[0]), [name]);
    assert.equal(await failed.locator("strong").innerText(), "not as published");
  });
}

test("a program that does not start fails every case", async (t) => {
  const before = (context) => context.route(file("pledge_explainer_bg.wasm"), (route) => route.fulfill({ body: "no program", contentType: "application/wasm" }));
  const page = await openPage(t, { before });
  assert.match(await check(page), /^Failed: 24 of 24 worked cases disagree; 1 of \d+ files/);
});

for (const name of ["check.json", "manifest.json", "cases.json", "page_bg.wasm"]) {
  test(`where ${name} does not come the check says so, and can be run again`, async (t) => {
    const page = await openPage(t);
    await page.context().route(file(name), (route) => route.fulfill({ status: 404, body: "" }));
    assert.equal(await check(page), `The check could not run (${name}). Are you online, and is this copy complete?`);
    assert.equal(await page.locator("[data-check-result]").count(), 0);
    await page.context().unroute(file(name));
    assert.match(await check(page), /^Passed/);
  });
}

test("where the check itself does not come, or a file is no JSON, that is said in the language of the page", async (t) => {
  for (const [name, body] of [["check.js", { status: 404, body: "" }], ["manifest.json", { body: "<html>" }]]) {
    const page = await openPage(t, { path: "/pkg/ko/", before: (context) => context.route(file(name), (route) => route.fulfill(body)) });
    assert.match(await check(page), /^검증하지 못했습니다\(.*(check\.js|manifest\.json).*\)/);
  }
});

test("where browsers hash nothing the cases still run, and the reader is told", async (t) => {
  const init = () => Object.defineProperty(crypto, "subtle", { value: undefined });
  const page = await openPage(t, { init });
  assert.match(await check(page), /^All 24 worked cases agree\. .*https/);
  assert.deepEqual([...new Set(await modules(page))], ["null"]);
});

for (const [lang, passed] of [["ja", /^合格：検算例24件/], ["ko", /^통과: 검산 사례 24건/]]) {
  test(`it speaks the language of the page: ${lang}`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${lang}/`, width: 320 });
    assert.match(await check(page), passed);
    const words = await page.locator("[data-check-result] :is(p, caption, thead th)").allInnerTexts();
    assert.ok(words.length >= 9);
    none(words.filter((one) => !/[ぁ-ゖァ-ヺ一-鿿가-힣]/.test(one)));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "wider than the page");
  });
}

test("a frame checks too", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/?part=method" width="480" height="2400"></iframe>`);
  const [frame] = await framed(page);
  assert.match(await check(frame), /^Passed/);
});

test("axe finds nothing to object to in the answer, and no policy is broken", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await openPage(t, { width: 360, colorScheme, before: otherBytes("page_bg.wasm") });
    await check(page);
    // Given to the debugger, since the page's policy lets no inline script in.
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run("[data-part=method]", { rules: { "target-size": { enabled: true } } }));
    assert.ok(passes.length > 8, `axe looked at ${passes.length} rules only`);
    none(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`)));
    for (const caption of ["The modules of the program, and any file that is not as published", "The worked cases"]) {
      await becomes(() => page.getByRole("table", { name: caption }).count(), 1);
    }
    none(page.said);
  }
});

test("without scripts there is no button that does nothing", async (t) => {
  const page = await openPage(t, { javaScript: false });
  assert.equal(await page.locator("[data-check]").isVisible(), false);
});
