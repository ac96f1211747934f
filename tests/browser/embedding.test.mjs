// What docs/embedding.md says of hosting and embedding, where no other test holds it to that.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { becomes, framed, none, openHost, openPage, origin, parts, shifts, watchShifts } from "./harness.mjs";
import { packaged } from "./packaged.mjs";
import { base, embedding } from "./published.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;
const policy = /^Content-Security-Policy: (.*)$/m.exec(embedding)[1];

test("the policy to send is the one that each page has in itself", async () => {
  for (const path of ["index.html", "brief/index.html", "ja/verdict/index.html", "ko/sources.html", "doctor.html"]) {
    const [, own] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(String(await packaged(path)));
    assert.equal(own, policy, path);
  }
});

test("gzip leaves about a quarter of the bytes", async () => {
  const names = (await readdir(new URL("../../pkg", import.meta.url), { recursive: true })).filter((name) => /\.(html|css|js|wasm)$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => {
    const bytes = await packaged(name);
    return [bytes.length, gzipSync(bytes).length];
  }));
  const [whole, small] = sizes.reduce(([a, b], [c, d]) => [a + c, b + d]);
  assert.ok(small / whole > 0.2 && small / whole < 0.3, `${small} of ${whole} bytes`);
});

/** The bytes that files of the package take, under brotli and under gzip. */
async function travelling(names) {
  const sizes = await Promise.all(names.map(async (name) => {
    const bytes = await packaged(name.endsWith("/") || name === "" ? `${name}index.html` : name);
    return [brotliCompressSync(bytes).length, gzipSync(bytes).length];
  }));
  return sizes.reduce(([a, b], [c, d]) => [a + c, b + d]);
}

test("no more bytes travel than is documented, under brotli and under gzip", async (t) => {
  const asked = async (html) => {
    const page = await openHost(t, html, { at: origin, head: script });
    await becomes(() => page.evaluate(() => Boolean(customElements.get("pledge-explainer").said.size)), true);
    const names = page.asked.filter((address) => address.startsWith(base)).map((address) => new URL(address).pathname.slice("/pkg/".length));
    return [...new Set(names)].filter((name) => !/^(embed\.js|corrections\.json)$/.test(name));
  };
  for (const [what, names] of [
    [/`embed\.js` is below ([\d.]+) kB \(([\d.]+) kB under gzip\)/, ["embed.js"]],
    [/react once (\d+) kB have come \((\d+) kB under gzip\)/, await asked("<pledge-explainer></pledge-explainer>")],
    [/programs of the whole page, (\d+) kB \((\d+) kB under gzip\)/, await asked('<pledge-explainer mode="inline" part="size"></pledge-explainer>')],
  ]) {
    const limits = what.exec(embedding).slice(1).map((kB) => kB * 1000);
    const bytes = await travelling(names);
    for (const [at, most] of limits.entries()) assert.ok(bytes[at] <= most && bytes[at] > 0.9 * most, `${bytes[at]} bytes of ${names.join(", ")}, ${most} documented`);
  }
});

test("strict TypeScript takes the documented example of mount, baseline without a preset, and what sweep gives along one lever or two", async (t) => {
  const [, example] = /^```js\n(import init, \{ mount \}.*?)^```/ms.exec(embedding);
  const folder = await mkdtemp(join(tmpdir(), "pledge-"));
  t.after(() => rm(folder, { recursive: true }));
  const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
  const text = `import { baseline, sweep } from "./pkg/pledge_explainer.js";
${example}
export const flips: number[] = sweep(baseline(), { x: { lever: "discount" } }).flips.map(({ x }) => x);
export const along: number[] = sweep(baseline("today"), { x: { lever: "discount" }, y: { lever: "projects.return" } }).y;
`;
  await writeFile(join(folder, "story.ts"), text.replaceAll('"./pkg/', `"${pkg}`));
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "story.ts"];
  const said = await promisify(execFile)(process.execPath, [compiler, ...options], { cwd: folder }).then(() => "", ({ stdout }) => stdout);
  assert.equal(said, "");
});

test("the parts that are named are those that there are", () => {
  const [, row] = /^\| `part` \| (.*) \|$/m.exec(embedding);
  const named = [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  assert.deepEqual([...named].sort(), [...parts, "all"].sort());
  for (const name of parts) assert.match(embedding, new RegExp(`^\\| ${name} \\|( \\d+ \\|){8}$`, "m"));
});

test("loaded async, the element has the height that a rule of the page gives it, and nothing moves once it has come", async (t) => {
  const [, rule] = /`(pledge-explainer:not\(:defined\) \{[^}]*\})`/.exec(embedding);
  let send;
  const held = new Promise((resolve) => { send = resolve; });
  const before = (context) => context.route(`${base}embed.js`, async (route) => {
    await held;
    await route.continue();
  });
  const late = `<script>addEventListener("load", () => document.head.append(Object.assign(document.createElement("script"), { src: "${base}embed.js" })))</script>`;
  const page = await openHost(t, '<p>before</p><pledge-explainer></pledge-explainer><p id="after">after</p>', { width: 320, height: 1200, head: `<style>${rule}</style>${late}`, init: watchShifts, before });
  const top = () => page.evaluate(() => document.querySelector("#after").getBoundingClientRect().top);
  const reserved = await top();
  assert.ok(reserved > 500);
  send();
  await framed(page);
  assert.equal(await top(), reserved);
  none((await shifts(page)).map(({ value, moved }) => `${value}: ${moved}`));
});

test("of a picture behind it the element takes no colour", async (t) => {
  const picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' fill='rgb(0,0,0)'/%3E";
  const page = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { head: `<style>html body { background: #fff url("${picture}") }</style>${script}` });
  const [frame] = await framed(page);
  await becomes(() => frame.locator("[data-pledge-explainer]").getAttribute("data-theme"), "light");
});

/** A page that is isolated, with a frame of a copy whose server sends some headers. */
async function isolated(t, headers) {
  const host = await openHost(t, "", {
    before: async (context) => {
      await context.route(`${base}**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
      });
      await context.route("**/isolated.html", (route) => route.fulfill({
        contentType: "text/html",
        headers: { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
        body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><iframe src="${base}currency/" title="t" width="640" height="1200"></iframe>`,
      }));
    },
  });
  await host.goto(new URL("/isolated.html", host.url()).href);
  return host;
}

test("a page that is isolated shows a frame whose server sends both headers, and no other", async (t) => {
  const embedder = { "cross-origin-embedder-policy": "require-corp" };
  const resource = { "cross-origin-resource-policy": "cross-origin" };
  await framed(await isolated(t, { ...embedder, ...resource }));
  for (const headers of [{}, resource]) {
    const host = await isolated(t, headers);
    await becomes(() => host.frames()[1].url(), "chrome-error://chromewebdata/");
  }
});

test("in a worker the module computes what it computes in the page", async (t) => {
  const page = await openPage(t);
  const code = `
    import init, { baseline, evaluate } from "/pkg/pledge_explainer.js";
    await init();
    postMessage(evaluate(baseline()).korea.summary);
  `;
  await page.context().route("**/worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: code }));
  const [inWorker, inPage] = await page.evaluate(async () => {
    const { baseline, evaluate } = await loadProgram();
    const worker = new Worker("/worker.js", { type: "module" });
    const summary = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
    });
    return [summary, evaluate(baseline()).korea.summary];
  });
  assert.deepEqual(inWorker, inPage);
});

test("rules that a page has for its own elements do not reach into the element, in either mode", async (t) => {
  const loud = "p, td, button, h2 { color: red !important; padding: 40px !important }";
  for (const mode of ["frame", "inline"]) {
    const page = await openHost(t, `<pledge-explainer part="size" mode="${mode}"></pledge-explainer>`, { at: origin, head: `<style>${loud}</style>${script}` });
    const shown = mode === "frame" ? (await framed(page))[0] : page;
    await shown.locator("[data-pledge-explainer][data-ready]").waitFor();
    const colours = await shown.locator("[data-pledge-explainer]").evaluate((root) => [...root.querySelectorAll("p, td, button, h2")].map((one) => getComputedStyle(one).color));
    assert.ok(colours.length > 5);
    assert.ok(!colours.includes("rgb(255, 0, 0)"));
  }
});
