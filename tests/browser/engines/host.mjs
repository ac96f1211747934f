// A site of somebody else with the explainer in its pages, on a port and so an origin of its own;
// it has a copy of `pkg/` besides, as a publisher may.

import { once } from "node:events";
import { createServer } from "node:http";
import { packaged } from "../packaged.mjs";

const types = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json" };

/** Writes down each event of the element where any driver can read it. */
const listening = `
  const events = [];
  for (const type of ["pledge-ready", "pledge-change"]) {
    document.addEventListener(type, ({ detail }) => {
      events.push({ type, ...detail });
      document.body.dataset.events = JSON.stringify(events);
    });
  }`;

/** Starts the site; `pages` are its paths, each with what stands in its body. */
export async function startHost(pages) {
  const server = createServer(async ({ url }, answer) => {
    const { pathname } = new URL(url, "http://host");
    const [, path] = /^\/pkg\/((?:\w+\/)*[\w.]*)$/.exec(pathname) ?? [];
    const file = path?.replace(/(^|\/)$/, "$1index.html");
    const html = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style><body><script>${listening}</script>${body}</body></html>`;
    const found = file ? await packaged(file).catch(() => null) : pages[pathname] && html(pages[pathname]);
    answer.writeHead(found ? 200 : 404, { "Content-Type": file ? (types[file.split(".").pop()] ?? "text/plain") : "text/html; charset=utf-8" });
    answer.end(found ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}
