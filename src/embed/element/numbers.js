// Prose that listens: what it takes stands in a script of its own, which comes where there is any.

import { base, integrity, nonce, tag } from "./own.js";
import { live, said } from "./live.js";
import { inFrame } from "./in_frame.js";

/** @import { PledgeExplainer } from "./element.js" */

const marks = "[data-pledge],a[href*='#pledge']";
const prose = document.createElement("script");
const seek = inFrame(() => {
  if (prose.src || ![document, ...live].some((one) => /** @type {ParentNode} */ (one.getRootNode()).querySelector(marks))) return;
  come.disconnect();
  // Whoever holds this script to its bytes holds that one too.
  if (integrity) Object.assign(prose, { integrity: "hash-of-prose", crossOrigin: "anonymous" });
  let src = `${base}prose.js`;
  try {
    // Some pages take the address of a script from a policy alone.
    // @ts-expect-error Not all browsers have them.
    src = trustedTypes.createPolicy(tag, { createScriptURL: (at) => at }).createScriptURL(src);
  } catch {}
  Object.assign(prose, { nonce, src });
  document.head.append(prose);
});
const come = new MutationObserver(seek);

/** Notes what each explainer says, for those numbers. */
export function followNumbers() {
  for (const type of /** @type {const} */ (["pledge-ready", "pledge-change"])) {
    document.addEventListener(type, (event) => {
      const one = event.composedPath().find((at) => live.has(/** @type {PledgeExplainer} */ (at))) ?? /** @type {EventTarget} */ (event.target);
      const { values } = event.detail ?? {};
      if (!values) return;
      if (!said.size) come.observe(document, { childList: true, subtree: true });
      said.delete(one);
      said.set(one, values);
      seek();
    });
  }
}
