// The package of npm, in TypeScript and in what bundlers make of it.

import assert from "node:assert/strict";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { agreesWith, none, openPage, origin, outcome, parts, setSlider } from "../browser/harness.mjs";
import { filesIn, folder, here, openAt, packages, pkg, run, serve, story } from "./site.mjs";

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
  await writeFile(join(site, "index.html"), story('<div id="here"></div><script type="module" src="/src/main.js"></script>'));
  await run(process.execPath, [join(packages, "vite/bin/vite.js"), "build", "--target", "es2022"], { cwd: site });
  await showsAll(t, join(site, "dist"));
});

test("built with webpack, all of the explainer is there", async (t) => {
  const site = await consumer("webpack");
  const built = join(site, "dist");
  await symlink(join(packages, "webpack"), join(site, "node_modules/webpack"));
  await writeFile(join(site, "webpack.config.mjs"), `export default ${JSON.stringify({ mode: "production", entry: "./src/main.js", experiments: { outputModule: true }, output: { path: built, module: true } })};\n`);
  await run(process.execPath, [join(packages, "webpack-cli/bin/cli.js")], { cwd: site });
  await writeFile(join(built, "index.html"), story('<div id="here"></div><script type="module" src="/main.mjs"></script>'));
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
