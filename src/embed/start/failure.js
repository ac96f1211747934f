// What is left where the program does not start: the finished page, a line that says why, and one
// message that tells a developer what to change. What finds out why is a script of its own, `failure.js`.

import { build } from "../build.js";
import { language } from "./language.js";
import { base, folder, host, isBrief, query } from "./page.js";

/** @typedef {[reason: string, advice: string]} Diagnosis why the program did not start, and what to change */

/**
 * Leaves the finished page, and says so.
 *
 * @param {string} reason one that the page has a line for
 * @param {string} advice
 */
export function fail(reason, advice) {
  host.dataset.failed = reason;
  /** @type {NodeListOf<HTMLInputElement | HTMLButtonElement | HTMLSelectElement>} */
  const controls = host.querySelectorAll("input, button, select");
  for (const control of controls) control.disabled = true;
  /** @type {HTMLElement} */ (document.querySelector(`[data-unavailable="${reason}"]`)).hidden = false;
  console.error(`pledge-explainer: ${advice}`);
  // Without that script the finished page is all there is.
  help().then(({ offerPresets }) => offerPresets(page), () => {});
}

/** Shows the page under a state of the law, once that can be done without the program. */
export let choosePreset = (/** @type {unknown} */ _preset) => {};

/** What follows the reader only with all of the program; the style sheet names it too, at `data-behind`. */
const deep = '[data-part="worth"], [data-part="verdict"] > .part__note, .budget__said, [data-part="method"] > .disclosure, .map, .goal-seek, .part__uncertainty, [data-share]';

/** Leaves out what would not follow the reader, where not all of the program came. */
export function leaveOut(/** @type {string} */ advice) {
  // Where nothing else would be left, the finished page is better.
  const shown = [...host.querySelectorAll("[data-part]:not([hidden])")];
  if (shown.every((part) => part.matches(deep))) return fail("missing", advice);
  for (const piece of host.querySelectorAll(deep)) piece.hidden = true;
  console.error(`pledge-explainer: what does not follow the sliders is left out. ${advice}`);
}

export const together = "Copy all files of pkg/ again, together, and empty the caches in between.";

/** The program, from its JavaScript side on, with the words of the language. */
export const files = isBrief ? ["brief.js", "brief_bg.wasm", `brief.${language}`] : ["page.js", "page_bg.wasm", `words.${language}`, "page_deferred.wasm"];

/**
 * Why the program cannot even be asked for, if so.
 *
 * @returns {Diagnosis | null}
 */
export function obstacle() {
  if (typeof WebAssembly !== "object") {
    return ["unsupported", "this browser has no WebAssembly (old, or in lockdown mode). The finished page stays; there is nothing to change."];
  }
  try {
    // The shortest module there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return ["blocked", `the Content-Security-Policy of ${location.href} does not let WebAssembly run. Add 'wasm-unsafe-eval' to its script-src.`];
  }
  if (location.protocol === "file:") {
    return ["isolated", "browsers load no modules from file: addresses. Serve the folder, for instance with `npx http-server`."];
  }
  return null;
}

/** What `failure.js` is told of the page. */
export const page = {
  host, base, folder, query, build, files, together,
  take: (/** @type {typeof choosePreset} */ choose) => { choosePreset = choose; },
};

/** What `failure.js` offers, as a script that a closed sandbox and a file may load too. */
function help() {
  helping ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${base}failure.js`;
    script.onload = () => resolve(window.pledgeFailure);
    script.onerror = reject;
    document.head.append(script);
  });
  return helping;
}
/** @type {Promise<Window["pledgeFailure"]> | undefined} */
let helping;

/**
 * Why the program did not start.
 *
 * @param {unknown} error what it threw
 * @returns {Promise<Diagnosis>}
 */
export async function diagnose(error) {
  try {
    return await (await help()).diagnose(error, page);
  } catch {
    return ["missing", `${base}failure.js, which would say why, could not be loaded either (${error}). ${together}`];
  }
}
