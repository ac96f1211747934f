// What minifiers, servers, bundlers and generators of sites do to an explainer on its way to a reader: the real
// ones, as `package.json` here names them. `cargo xtask hosts` runs this.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { minify } from "html-minifier-terser";
import { agreesWith, becomes, none, openPage, origin, outcome, parts, setSlider } from "../browser/harness.mjs";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const pkg = join(here, "../../pkg");
const tools = join(here, "node_modules");

let folder;
before(async () => { folder = await mkdtemp(join(tmpdir(), "pledge-hosts-")); });
after(() => rm(folder, { recursive: true, force: true }));

/** Serves a folder as `serve` does, with its clean addresses; ends with the test. */
async function serve(t, of) {
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
  const server = spawn(process.execPath, [join(tools, "serve/build/main.js"), "--listen", `tcp://127.0.0.1:${port}`, "--no-clipboard", of], { stdio: "ignore" });
  t.after(() => server.kill());
  const address = `http://127.0.0.1:${port}`;
  await becomes(() => fetch(address).then(() => true, () => false), true, "serve");
  return address;
}

/** Opens a page of another server than that of the tests. */
async function openAt(t, address) {
  const page = await openPage(t, { ready: false });
  page.said.length = 0;
  await page.goto(address);
  return page;
}

const complete = "[data-pledge-explainer][data-ready][data-deferred-ready]";

/** Every file of a folder, by its path. */
const filesIn = async (of) => (await readdir(of, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));

test("all HTML made as small as html-minifier-terser can, every page reacts", async (t) => {
  const small = join(folder, "small");
  await cp(pkg, join(small, "pkg"), { recursive: true });
  for (const file of (await filesIn(small)).filter((name) => name.endsWith(".html"))) {
    const html = await minify(await readFile(file, "utf8"), {
      collapseBooleanAttributes: true,
      collapseWhitespace: true,
      conservativeCollapse: false,
      decodeEntities: true,
      removeAttributeQuotes: true,
      removeComments: true,
      removeEmptyAttributes: true,
      removeOptionalTags: true,
      removeRedundantAttributes: true,
      sortAttributes: true,
      useShortDoctype: true,
    });
    await writeFile(file, html);
  }
  const address = await serve(t, small);
  for (const path of ["/pkg/", "/pkg/brief/", "/pkg/ja/returns/", "/pkg/ko/"]) {
    const page = await openAt(t, address + path);
    await page.waitForSelector(complete);
    const value = await setSlider(page, "projects.return", 9);
    const model = await openPage(t);
    await agreesWith(page, await outcome(model, { "projects.return": value }), 2);
    none(page.said);
  }
});

test("served by `serve`, with its clean addresses, the element, its frame and the languages keep what is asked for", async (t) => {
  const site = join(folder, "site");
  await cp(pkg, join(site, "pkg"), { recursive: true });
  await writeFile(join(site, "index.html"), '<!doctype html><html lang="en"><title>story</title><script src="/pkg/embed.js"></script><pledge-explainer part="size,currency" fx.korea.spot="1600"></pledge-explainer>');
  const address = await serve(t, site);
  const page = await openAt(t, address);
  const frame = page.frameLocator("pledge-explainer iframe");
  await frame.locator(complete).waitFor();
  assert.equal(await frame.locator("[data-part]:visible").count(), 2);
  await becomes(() => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
  await page.goto(`${address}/pkg/?fx.korea.spot=1600`);
  await page.waitForSelector(complete);
  await page.locator(".languages a[hreflang=ko]").click();
  await page.waitForURL(/\/pkg\/ko\//);
  await page.waitForSelector(complete);
  await becomes(() => page.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
});

/** A site that takes the package as npm would install it, and mounts the explainer. */
async function consumer(name) {
  const site = join(folder, name);
  await mkdir(join(site, "src"), { recursive: true });
  const { stdout } = await run("npm", ["pack", pkg, "--silent", "--ignore-scripts"], { cwd: site });
  const installed = join(site, "node_modules/pledge-explainer");
  await mkdir(installed, { recursive: true });
  await run("tar", ["xzf", stdout.trim().split("\n").at(-1), "-C", installed, "--strip-components=1"], { cwd: site });
  await writeFile(join(site, "package.json"), '{ "private": true, "type": "module" }\n');
  const script = `
    import init, { mount } from "pledge-explainer";
    await init();
    const options = { preset: "as-signed", levers: { "fx.korea.spot": 1500 } };
    const explainer = mount(document.querySelector("#here"), options);
    await explainer.ready;
    document.documentElement.dataset.mounted = "";
  `;
  await writeFile(join(site, "src/main.js"), script);
  return site;
}

/** Opens what a bundler made, and looks whether all of the explainer is there. */
async function showsAll(t, built) {
  for (const file of (await filesIn(built)).filter((name) => /\.m?js$/.test(name))) {
    assert.doesNotMatch(await readFile(file, "utf8"), /file:\/\/\//, `${file} names a place of the machine that built it`);
  }
  const page = await openAt(t, await serve(t, built));
  await page.waitForSelector("html[data-mounted]");
  for (const part of parts) assert.equal(await page.locator(`section[data-part="${part}"]`).count(), 1, part);
  assert.ok((await page.locator("[data-part=terms] table tr").count()) > 5);
  assert.ok((await page.locator("[data-part=timeline] li, [data-part=timeline] time").count()) > 5);
  const model = await openPage(t);
  const value = await setSlider(page, "projects.return", 9);
  await agreesWith(page, await outcome(model, { "fx.korea.spot": 1500, "projects.return": value }, "as-signed"), 2);
  // What leads to the sources leads somewhere.
  const links = await page.locator("#here a[href]").evaluateAll((all) => [...new Set(all.map(({ href }) => href.split("#")[0]))]);
  const own = links.filter((link) => link.startsWith(new URL(page.url()).origin));
  assert.ok(own.length > 0);
  for (const link of own) assert.equal((await fetch(link)).status, 200, link);
  none(page.said);
}

test("the types of the package hold under --strict, for scripts that mount and for the element and its events", async () => {
  const site = await consumer("types");
  await writeFile(join(site, "src/main.ts"), `
    import init, { mount, type MountOptions, type PartId } from "pledge-explainer";
    import type { PledgeExplainerElement } from "pledge-explainer/embed.js";
    const part: PartId = "worth";
    const options: MountOptions = { part, preset: "as-signed", levers: { "fx.korea.spot": 1500 }, base: "/pledge/" };
    await init();
    const { ready } = mount(document.querySelector<HTMLElement>("#here")!, options);
    await ready;
    document.addEventListener("pledge-change", ({ detail }) => { const year: number | null = detail.values["korea.break_even_year"] ?? null; void year; });
    const element: PledgeExplainerElement | null = document.querySelector("pledge-explainer");
    element?.update({ query: "discount=5" });
    const state: string | undefined = element?.state;
    void state;
  `);
  await writeFile(join(site, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] }, include: ["src/*.ts"] }));
  await run(process.execPath, [join(here, "../browser/node_modules/typescript/bin/tsc"), "-p", site]).catch(({ stdout }) => assert.fail(stdout));
});

test("built with Vite, all of the explainer is there", async (t) => {
  const site = await consumer("vite");
  await writeFile(join(site, "index.html"), '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>site</title></head><body><div id="here"></div><script type="module" src="/src/main.js"></script></body></html>');
  await run(process.execPath, [join(tools, "vite/bin/vite.js"), "build", "--target", "es2022"], { cwd: site });
  await showsAll(t, join(site, "dist"));
});

test("built with webpack, all of the explainer is there", async (t) => {
  const site = await consumer("webpack");
  const built = join(site, "dist");
  await symlink(join(tools, "webpack"), join(site, "node_modules/webpack"));
  await writeFile(join(site, "webpack.config.mjs"), `export default ${JSON.stringify({ mode: "production", entry: "./src/main.js", experiments: { outputModule: true }, output: { path: built, module: true } })};\n`);
  await run(process.execPath, [join(tools, "webpack-cli/bin/cli.js")], { cwd: site });
  await writeFile(join(built, "index.html"), '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>site</title></head><body><div id="here"></div><script type="module" src="/main.mjs"></script></body></html>');
  await showsAll(t, built);
});

test("where the files stand elsewhere, mount takes them from there", async (t) => {
  const page = await openPage(t);
  const seen = await page.evaluate(async (origin) => {
    const { default: init, mount } = await import(`${origin}/pkg/pledge_explainer.js`);
    await init();
    const host = document.createElement("div");
    document.body.append(host);
    const wrong = await mount(host, { base: "/nowhere/" }).ready.then(() => "", ({ message }) => message);
    await mount(host, { base: "/pkg" }).ready;
    return { wrong, links: [...host.querySelectorAll("a[href*='sources.html']")].map(({ href }) => href.split("#")[0]) };
  }, origin);
  assert.match(seen.wrong, /\/nowhere\/ answers 404.*mount\(host, \{ base/);
  assert.deepEqual([...new Set(seen.links)], [`${origin}/pkg/sources.html`]);
});

test("in a story that Eleventy makes from Markdown, the element comes through and works", async (t) => {
  const site = join(folder, "eleventy");
  await mkdir(site, { recursive: true });
  await cp(pkg, join(site, "out/pkg"), { recursive: true });
  await writeFile(join(site, "index.md"), '# Story\n\nKorea pays <data data-pledge="korea.npv_usd">0</data>.\n\n<script src="/pkg/embed.js"></script>\n<pledge-explainer part="currency" fx.korea.spot="1600"><a href="/pkg/currency/">Open</a></pledge-explainer>\n');
  await run(process.execPath, [join(tools, "@11ty/eleventy/cmd.cjs"), "--input=.", "--output=out", "--quiet"], { cwd: site });
  const page = await openAt(t, await serve(t, join(site, "out")));
  const frame = page.frameLocator("pledge-explainer iframe");
  await frame.locator(complete).waitFor();
  await becomes(() => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
});
