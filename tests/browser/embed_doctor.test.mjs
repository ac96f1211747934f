import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, elsewhere, framed, openHost, openPage, origin, parts, toEverybody } from "./harness.mjs";
import { columns, reserved } from "./heights.mjs";
import { embedding } from "./published.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const base = `${origin}/pkg/`;

/** Policies of sites; `unsafe-inline` is for the test's own page. */
const policies = {
  "no policy": "",
  "everything from its own site": "default-src 'self'",
  "all that the element needs": `script-src ${origin}; frame-src ${origin}`,
  "the frame is missing": `default-src 'none'; script-src ${origin}`,
  "the script is missing": `script-src 'self'; frame-src ${origin}`,
  "child-src stands in for frame-src": `script-src ${origin}; child-src ${origin}; default-src 'none'`,
  "child-src in its place forbids it": `script-src ${origin}; child-src 'none'`,
  "schemes": "script-src http:; frame-src http:",
  "any host": "script-src *; frame-src *",
  "another port": `script-src ${origin}; frame-src http://127.0.0.1:1`,
  "any port": "script-src http://127.0.0.1:*; frame-src http://127.0.0.1:*",
  "a folder": `script-src ${base}; frame-src ${base}`,
  "another folder": `script-src ${base}; frame-src ${origin}/other/`,
  "exactly the file": `script-src ${base}embed.js; frame-src ${base}size/`,
  "strict-dynamic": `script-src ${origin} 'nonce-abc' 'strict-dynamic'; frame-src ${origin}`,
  "strict-dynamic without anything to trust": `script-src ${origin} 'strict-dynamic'; frame-src ${origin}`,
  "script-src-elem goes before script-src": `script-src 'none'; script-src-elem ${origin}; frame-src ${origin}`,
  "two policies, one of which forbids": `script-src *; frame-src *, frame-src 'none'`,
  "a directive given twice": `script-src ${origin}; frame-src ${origin}; frame-src 'none'`,
  "inline, all of it": `script-src ${origin} 'wasm-unsafe-eval'; style-src ${origin}; connect-src ${origin}; frame-src ${origin}`,
  "inline, without WebAssembly": `script-src ${origin}; style-src ${origin}; connect-src ${origin}; frame-src ${origin}`,
  "inline, without style": `script-src ${origin} 'wasm-unsafe-eval'; style-src 'none'; frame-src ${origin}`,
  "inline, and Trusted Types": `script-src ${origin} 'wasm-unsafe-eval'; style-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`,
  "inline, with the older word": `script-src ${origin} 'unsafe-eval'; frame-src ${origin}`,
};

/** What the doctor says of each policy, asked once. */
let asked;
const verdicts = (t) => (asked ??= ask(t));

async function ask(t) {
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  return page.evaluate(
    ([policies, base, self]) => Object.fromEntries(Object.entries(policies).map(([what, policy]) => [what, globalThis.prescribe({ policy, base, self, part: "size" })])),
    [policies, base, elsewhere],
  );
}

const works = async (page, selector) => {
  for (const one of [page, ...page.frames()]) {
    if ((await one.locator(selector).count().catch(() => 0)) > 0) return true;
  }
  return false;
};

/**
 * Whether something comes. What is expected is waited for as long as anything is; for the rest a while has to do, less once
 * the browser has said what it forbids.
 */
async function comes(page, selector, expected = true) {
  const end = Date.now() + (expected ? 30_000 : 3_000);
  while (Date.now() < end) {
    if (await works(page, selector)) return true;
    if (!expected && Date.now() > end - 2_200 && page.said.some((line) => /^error/.test(line))) return false;
    await page.waitForTimeout(50);
  }
  return false;
}

for (const [what, policy] of Object.entries(policies)) {
  test(`the doctor says of a site with ${what} what Chromium does there`, async (t) => {
    const verdict = (await verdicts(t))[what];
    const element = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { head: script, policy });
    assert.equal(verdict.element, await comes(element, "[data-ready]", verdict.element), `the element: ${element.said.join("\n")}`);
    const frame = await openHost(t, `<iframe src="${base}size/" title="t"></iframe>`, { policy });
    assert.equal(verdict.frame, await comes(frame, "[data-ready]", verdict.frame), `the frame: ${frame.said.join("\n")}`);
    if (what.startsWith("inline")) {
      const inline = await openHost(t, "", { policy, before: toEverybody, head: script });
      await inline.evaluate(() => document.body.append(Object.assign(document.createElement("pledge-explainer"), { id: "one" })));
      await inline.evaluate(() => one.setAttribute("mode", "inline"));
      const isInline = await comes(inline, "pledge-explainer [data-ready]", verdict.inline);
      assert.equal(verdict.inline, isInline, `inline: ${inline.said.join("\n")}`);
    }
  });
}

test("where the explainer's server lets no other site fetch its files, the doctor says so of mode=inline and offers no pin", async (t) => {
  const open = async (before) => {
    const page = await openPage(t, { path: "/pkg/doctor.html", ready: false, before });
    await page.locator("[name=site]").fill("https://paper.example/story");
    return page;
  };
  const inline = (page) => page.locator('[data-check="mode=inline"]').innerText();
  const closed = await open();
  await becomes(() => inline(closed), "only if the explainer’s own server sends Access-Control-Allow-Origin: * with embed.js, inline.js, page_bg.wasm, words.en, index.html");
  assert.ok(await closed.locator("[name=pin]").isDisabled());
  await closed.locator("[name=policy]").fill("script-src 'self'");
  await becomes(async () => /^add script-src .*; only if the explainer’s own server/.test(await inline(closed)), true);
  // On its own origin no browser asks.
  await closed.locator("[name=policy]").fill("");
  await closed.locator("[name=site]").fill(origin);
  await becomes(() => inline(closed), "works");
  assert.ok(await closed.locator("[name=pin]").isEnabled());
  const open2 = await open(toEverybody);
  await becomes(() => open2.locator("[name=pin]").isEnabled(), true);
  await becomes(() => inline(open2), "works");
});

test("what the doctor writes for a part is as high as the part needs, and named as it is", async (t) => {
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  const heights = await reserved();
  const question = await (await openPage(t, { path: "/pkg/timeline/", ready: false })).locator("h2").first().innerText();
  for (const width of ["320", "640"]) {
    const column = columns.findLastIndex((from) => from <= Number(width));
    await page.locator("[name=width]").selectOption(width);
    for (const part of [...parts, "all"]) {
      await page.locator("[name=part]").fill(part);
      for (const platform of ["frame", "amp"]) {
        await page.locator("[name=platform]").selectOption(platform);
        const snippet = await page.locator("[data-snippet]").innerText();
        assert.equal(/ height="(\d+)"/.exec(snippet)[1], String(10 * heights[part][column]), `${part} in ${platform}`);
        if (part === "timeline") assert.ok(snippet.includes(` title="${question}"`), snippet);
      }
    }
  }
});

test("the doctor refuses a part that there is not, and says which there are", async (t) => {
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  const snippet = page.locator("[data-snippet]");
  for (const part of ["foo", "size,foo"]) {
    await page.locator("[name=part]").fill(part);
    await becomes(() => snippet.innerText(), `There is no part foo. These are allowed, one alone or several with commas: ${Object.keys(await page.evaluate(() => doctorWords.parts)).join(", ")}, all.`);
    assert.equal(await page.locator("[name=part]").getAttribute("aria-invalid"), "true");
  }
  await page.locator("[name=part]").fill("size, terms");
  await becomes(async () => (await snippet.innerText()).includes('<pledge-explainer part="size,terms">'), true);
});

test("the element, the doctor, AMP and the documentation ask for one sandbox", async (t) => {
  const host = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { head: script });
  const [frame] = await framed(host);
  const tokens = (await (await frame.frameElement()).getAttribute("sandbox")).split(" ");
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  const written = await page.evaluate(([base, self]) => ["frame", "amp"].map((platform) => prescribe({ base, self, platform, sandbox: "" }).snippet), [base, elsewhere]);
  for (const snippet of written) assert.deepEqual(/ sandbox="([^"]*)"/.exec(snippet)[1].split(" "), tokens);
  const [said] = /frame with a `sandbox` needs[^;]*;/s.exec(embedding);
  assert.deepEqual([...new Set(said.match(/allow-[a-z-]+/g))], tokens);
});

test("the doctor names exactly what is missing", async (t) => {
  const found = await verdicts(t);
  assert.deepEqual(found["everything from its own site"].missing, [`frame-src ${origin}`, `script-src ${origin}`]);
  assert.deepEqual(found["the frame is missing"].missing, [`frame-src ${origin}`]);
  assert.deepEqual(found["all that the element needs"].missing, []);
  assert.deepEqual(found["inline, without WebAssembly"].missingInline, ["script-src 'wasm-unsafe-eval'"]);
  assert.deepEqual(found["inline, without style"].missingInline, [`style-src ${origin}`]);
  assert.equal(found["inline, and Trusted Types"].forbidden, "require-trusted-types-for");
  assert.equal(found["inline, all of it"].forbidden, "");
  assert.equal(found["the script is missing"].way, "frame");
  assert.equal(found["the frame is missing"].way, "link");
});

for (const [sandbox, inFrame] of [["allow-scripts allow-same-origin allow-popups", "full"], ["allow-scripts", "presets"], ["", "read"]]) {
  test(`the doctor says of sandbox="${sandbox}" what works in it`, async (t) => {
    const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
    const verdict = await page.evaluate(([sandbox, base, self]) => prescribe({ sandbox, base, self }), [sandbox, base, elsewhere]);
    assert.equal(verdict.inFrame, inFrame);
    const host = await openHost(t, `<iframe sandbox="${sandbox}" src="${base}index.html?part=size" title="t"></iframe>`);
    const state = { full: "[data-ready]", presets: '[data-failed="isolated"]', read: "[data-pledge-explainer]:not([data-ready], [data-failed])" }[inFrame];
    assert.ok(await comes(host, state), host.said.join("\n"));
    // The snippet puts back what is missing.
    const healed = await openHost(t, verdict.snippet);
    assert.ok(await comes(healed, "[data-ready]"), verdict.snippet);
  });
}

test("the page of the doctor answers as its fields are filled, and its snippet works", async (t) => {
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  await page.locator("[name=policy]").fill("Content-Security-Policy: default-src 'self'");
  await page.locator("[name=site]").fill("https://paper.example/story");
  await becomes(() => page.locator('[data-check="the element"]').innerText(), `add frame-src ${origin}; script-src ${origin}`);
  await page.locator("[name=policy]").fill("");
  await page.locator("[name=part]").fill("currency");
  await becomes(() => page.locator('[data-check="the element"]').innerText(), "works");
  const host = await openHost(t, await page.locator("[data-snippet]").innerText());
  assert.ok(await comes(host, "[data-ready]"));
  await page.locator("[name=platform]").selectOption("amp");
  assert.match(await page.locator("[data-snippet]").innerText(), /^<amp-iframe/);
  assert.deepEqual(page.said, []);
});

test("with doctor=1 the frame says of itself what holds there", async (t) => {
  const page = await openHost(t, `<iframe src="${base}index.html?part=size&doctor=1&theme=dark" title="t" width="600" height="300"></iframe>`);
  const check = (name) => page.frameLocator("iframe").locator(`[data-check="${name}"]`);
  await check("height").waitFor();
  for (const [name, isFine] of Object.entries({ policy: "true", type: "true", sandbox: "true", width: "true", theme: "true", height: "false" })) {
    assert.equal(await check(name).getAttribute("data-fine"), isFine, name);
  }
  assert.equal(await check("theme").innerText(), "dark");
});

test("the page of the doctor in another language answers in it, and pastes the explainer in it", async (t) => {
  const page = await openPage(t, { path: "/pkg/ja/doctor.html", ready: false });
  await page.locator("[name=policy]").fill("default-src 'self'");
  await page.locator("[name=site]").fill("https://paper.example/story");
  await becomes(() => page.locator('[data-check="要素"]').innerText(), `追加が必要です：frame-src ${origin}; script-src ${origin}`);
  await page.locator("[name=policy]").fill("");
  await page.locator("[name=part]").fill("currency");
  await becomes(() => page.locator('[data-check="要素"]').innerText(), "動きます");
  const host = await openHost(t, await page.locator("[data-snippet]").innerText());
  assert.ok(await comes(host, "[data-ready]"));
  const frame = host.frames().find((one) => one.url().startsWith(base));
  assert.equal(await frame.locator("html").getAttribute("lang"), "ja");
  for (const platform of ["frame", "amp"]) {
    await page.locator("[name=platform]").selectOption(platform);
    assert.ok((await page.locator("[data-snippet]").innerText()).includes(` src="${base}ja/currency/"`), platform);
  }
  assert.deepEqual(page.said, []);
});

test("with doctor=1 a frame without an origin says so in the language of its page", async (t) => {
  const page = await openHost(t, `<iframe sandbox="allow-scripts" src="${base}ko/index.html?part=size&doctor=1" title="t" width="600" height="300"></iframe>`);
  const sandbox = page.frameLocator("iframe").locator('[data-check="sandbox"]');
  await sandbox.waitFor();
  assert.equal(await sandbox.getAttribute("data-fine"), "false");
  assert.equal(await sandbox.innerText(), "오리진이 없습니다. allow-same-origin을 추가하십시오");
});
