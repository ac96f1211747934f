// The built files as Node sees them: no browser, no document.

import { readFile } from "node:fs/promises";

/** The bytes of a file of `pkg/`. */
export const packaged = (name) => readFile(new URL(`../../pkg/${name}`, import.meta.url));

/** The module, ready to be called. */
export async function moduleInNode() {
  const module = await import("../../pkg/pledge_explainer.js");
  module.initSync({ module: await packaged("pledge_explainer_bg.wasm") });
  return module;
}
