// What publishers are told of what they wrote: loaded where there is something to say, or to look at.

import { checkAttributes } from "./attributes.js";
import { build } from "./build.js";

/**
 * Says what of a query is not possible, each with what is allowed: the module for scripts knows that.
 *
 * @param {[string, string][]} pairs
 * @param {boolean} isWritten whether it was there from the start
 * @param {string} only the part of a page that holds no other
 * @param {(message: string) => void} say
 */
export async function sayRefused(pairs, isWritten, only, say) {
  const module = await import("./pledge_explainer.js");
  await module.default();
  module.refused(pairs, isWritten, only).forEach(say);
}

export { build, checkAttributes };
