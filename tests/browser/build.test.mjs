// The files of a copy belong together. Some caches, half a deployment or a careless copy mix those of two builds,
// which may look alike and fail later, in silence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, none, openHost, openPage, origin, parts, setSlider } from "./harness.mjs";
import { packaged } from "./packaged.mjs";

const { build, files } = JSON.parse(await packaged("manifest.json"));
const other = [...build].map((digit) => ((parseInt(digit, 16) + 1) % 16).toString(16)).join("");

/** The same bytes, as a build of that name has them. */
function ofAnother(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  assert.ok(text.includes(build), "it carries no build");
  return Buffer.from(text.replaceAll(build, other), "latin1");
}

/** Serves one file of the package as another build has it. */
const replaced = (name) => (context) =>
  context.route(new RegExp(`^${origin}/pkg/${name.replace(/(^|\/)index\.html$/, "$1").replaceAll(".", "\\.")}(\\?.*)?$`), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: ofAnother(await response.body()) });
  });

const saying = (page) => page.said.filter((line) => line.includes("pledge-explainer: "));

/** What a page loads before it reacts: any of another build, and the finished page stays with its presets. */
for (const name of ["page.js", "page_bg.wasm", "words.en", "start.js", "tariffs/index.html"]) {
  test(`where ${name} is of another build, that is said once, nothing seems to work that does not, and the law can be chosen`, async (t) => {
    const page = await openPage(t, { path: "/pkg/tariffs/", ready: false, before: replaced(name) });
    await page.locator('[data-failed="missing"]').waitFor();
    assert.equal(await page.locator("[role=alert]:visible").count(), 1);
    assert.equal(await page.locator("input:enabled").count(), 0);
    assert.equal(saying(page).length, 1, page.said.join("\n"));
    assert.match(saying(page)[0], /are of different versions.*Copy all files of pkg\/ again, together/);
    if (name !== "start.js") assert.ok(saying(page)[0].includes(name.endsWith("html") ? "the HTML" : name), saying(page)[0]);
    none(page.said.filter((line) => line.startsWith("thrown")));
    const answer = () => page.locator("[data-part=tariffs] .part__answer").innerText();
    const before = await answer();
    await becomes(() => page.locator('[data-preset="as-signed"]').first().isEnabled(), true);
    await page.locator('[data-preset="as-signed"]').first().click();
    await becomes(async () => (await answer()) !== before, true);
  });
}

test("where page_deferred.wasm is of another build, the sliders work, what would not follow is left out, and that is said", async (t) => {
  const page = await openPage(t, { ready: false, before: replaced("page_deferred.wasm") });
  await page.waitForSelector("[data-ready]");
  await becomes(() => page.locator(".map:visible, [data-share]:visible").count(), 0);
  assert.equal(saying(page).length, 1, page.said.join("\n"));
  assert.match(saying(page)[0], /page_deferred\.wasm and .* are of different versions/);
  await setSlider(page, "projects.return", 9);
});

test("where explainer.css is of another build, that is said, and all works", async (t) => {
  const page = await openPage(t, { before: replaced("explainer.css") });
  assert.equal(saying(page).length, 1, page.said.join("\n"));
  assert.match(saying(page)[0], /explainer\.css is of another build/);
});

test("where presets.js is of a page of another shape, nothing is written into places of something else", async (t) => {
  const before = async (context) => {
    await replaced("page.js")(context);
    await context.route(`${origin}/pkg/presets.js`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/"shape":"\w+"/, '"shape":"00000000"') });
    });
  };
  const page = await openPage(t, { path: "/pkg/tariffs/", ready: false, before });
  await becomes(() => saying(page).filter((line) => line.includes("presets.js is of another build")).length, 1);
  assert.equal(await page.locator("[data-preset]:enabled").count(), 0);
});

/** What is loaded when a reader asks for it: how they do, and where it is said. */
const onDemand = {
  "keep.js": ["[data-share]"],
  "check.js": ["[data-check]"],
  "snippet.js": ["[data-share]", "[data-share-way=embed]"],
  "spreadsheet.js": ["[data-share]", "[data-share-way=xlsx]"],
  "spreadsheet_bg.wasm": ["[data-share]", "[data-share-way=xlsx]"],
  "spreadsheet.en": ["[data-share]", "[data-share-way=xlsx]"],
};

for (const [name, clicks] of Object.entries(onDemand)) {
  test(`where ${name} is of another build, whoever asks for what it does is told`, async (t) => {
    const page = await openPage(t, { before: replaced(name) });
    for (const click of clicks) await page.locator(click).first().click();
    await becomes(() => page.locator("[data-share-unloaded]:visible, .share__status:visible, [data-check-status]:visible").evaluateAll((all) => all.some((one) => /did not load|could not be made|could not run/.test(one.textContent))), true);
    const said = `${name.endsWith(".wasm") ? "a .wasm file" : name} is of another build`;
    assert.equal(saying(page).filter((line) => line.includes(said)).length, 1, `${said}, but the console says: ${page.said.join("\n")}`);
    none(page.said.filter((line) => line.startsWith("thrown")));
    await setSlider(page, "projects.return", 9);
  });
}

test("embed.js, which publishers pin, belongs to no build", async () => {
  assert.ok(!String(await packaged("embed.js")).includes(build));
});

test("every file that the page or its program loads carries the build", async () => {
  // What outsiders take by itself: the script they pin, what they read, and what stands beside it.
  const alone = /^(embed\.js|prose\.js|inline\.js|doctor\.js|.*doctor-words\.js|.*presets\.js|.*snippet\.json|.*check\.json|.*\.d\.ts|facts\.json|cases\.json|corrections\.json|package\.json|sbom\.cdx\.json|LICENSE|.*cards\/.*|.*(sources|changes|doctor)\.html)$/;
  const missing = [];
  for (const name of Object.keys(files)) {
    if (!alone.test(name) && !String(await packaged(name)).includes(build)) missing.push(name);
  }
  none(missing);
  assert.ok(parts.every((part) => `${part}/index.html` in files));
});

/** The module for scripts: the page of *brief* takes it once a host asks for more than a query can say. */
for (const name of ["pledge_explainer.js", "pledge_explainer_bg.wasm"]) {
  test(`where ${name} is of another build, a host that asks the brief for a change is told`, async (t) => {
    const page = await openHost(t, `<iframe src="${origin}/pkg/brief/" title="t" width="360" height="700"></iframe>`, { before: replaced(name) });
    const [frame] = await framed(page);
    await page.evaluate(() => {
      document.querySelector("iframe").contentWindow.postMessage({ source: "pledge-explainer", v: 1, type: "update", options: { levers: { discount: 3 } } }, "*");
    });
    await becomes(() => page.evaluate(() => heard.some((message) => message?.type === "error")), true);
    await setSlider(frame, "projects.return", 9);
  });
}
