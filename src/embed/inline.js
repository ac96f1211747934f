// An explainer in the page itself, for `mode="inline"`: with its own style sheet, in the shadow tree of the element.

import { checkAttributes } from "./attributes.js";
import init, { mount } from "./pledge_explainer.js";

/**
 * Puts an explainer into a box of a shadow tree, as a query says; `published` is what the page around has set,
 * where a reader has gone on from there. Throws where the policy of the page forbids it.
 *
 * @param {HTMLElement} box
 * @param {string} query
 * @param {string | null} published a query
 * @param {(state: string) => void} hear takes what the reader sees from then on, as a query
 */
export async function place(box, query, published, hear) {
  // Elements have other names there.
  if (document.contentType !== "text/html") throw new Error("the page is XHTML");
  // The shortest module there is: fails where the policy forbids WebAssembly.
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = String(new URL("explainer.css", import.meta.url));
  const styled = new Promise((resolve, reject) => {
    style.onload = resolve;
    style.onerror = () => reject(new Error("no explainer.css"));
  });
  box.before(style);
  await Promise.all([init(), styled]);
  const inner = document.createElement("div");
  inner.dataset.publisher = location.hostname;
  if (published !== null) inner.dataset.published = published;
  for (const type of /** @type {const} */ (["pledge-ready", "pledge-change"])) {
    inner.addEventListener(type, ({ detail }) => hear(detail.state));
  }
  box.prepend(inner);
  const element = /** @type {ShadowRoot} */ (box.getRootNode()).host;
  checkAttributes(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
  const mounted = mount(inner, { query });
  // A frame comes instead.
  mounted.ready.catch(() => {
    inner.remove();
    style.remove();
  });
  return mounted;
}
