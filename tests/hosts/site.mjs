// What the tests with real tools share: a folder for each file of tests, a server, a page of that server.

import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { becomes, openPage } from "../browser/harness.mjs";

export const run = promisify(execFile);
export const here = dirname(fileURLToPath(import.meta.url));
export const pkg = join(here, "../../pkg");
export const packages = join(here, "node_modules");
export const folder = await mkdtemp(join(tmpdir(), "pledge-hosts-"));
after(() => rm(folder, { recursive: true, force: true }));

/** An explainer that reacts and has all that helps with it. */
export const complete = "[data-pledge-explainer][data-ready][data-deferred-ready]";

/** Serves a folder as `serve` does, with its clean addresses; ends with the test. */
export async function serve(t, of) {
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
  const server = spawn(process.execPath, [join(packages, "serve/build/main.js"), "--listen", `tcp://127.0.0.1:${port}`, "--no-clipboard", of], { stdio: "ignore" });
  t.after(() => server.kill());
  const address = `http://127.0.0.1:${port}`;
  await becomes(() => fetch(address).then(() => true, () => false), true, "serve");
  return address;
}

/** Opens a page of another server than that of the tests. */
export async function openAt(t, address) {
  const page = await openPage(t, { ready: false });
  page.said.length = 0;
  await page.goto(address);
  return page;
}

/** Every file of a folder, by its path. */
export const filesIn = async (of) => (await readdir(of, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));

/** The page of a story that says no more than `body`. */
export const story = (body, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>story</title>${head}</head><body>${body}</body></html>`;
