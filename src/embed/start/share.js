// Share or save: all it takes is loaded when a reader first asks for it.

import { checkBuild } from "../build.js";
import { offerFinding } from "./finding.js";
import { base, host } from "./page.js";

/** @import { Saved } from "../types/page.js" */

/**
 * The scenario of the reader, once the program has come.
 *
 * @type {() => Saved | Promise<Saved>}
 */
let scenarioNow = () => { throw new Error("the program has not come yet"); };

/** Takes how the program tells it. */
export function takeScenario(/** @type {typeof scenarioNow} */ now) {
  scenarioNow = now;
}

export function offerSharing() {
  // The address is behind where a frame without an origin of its own may not write it.
  let state = location.search.slice(1);
  for (const type of /** @type {const} */ (["ready", "change"])) {
    host.addEventListener(`pledge-${type}`, ({ detail }) => { state = detail.state; });
  }
  offerFinding(() => new URLSearchParams(state));
  for (const button of host.querySelectorAll("[data-share]")) {
    button.addEventListener("click", async () => {
      try {
        /** @type {typeof import("../share/panel.js")} */
        const { build: theirs, toggle } = await import(`${base}keep.js`);
        checkBuild("keep.js", theirs);
        toggle(button, () => new URLSearchParams(state), () => scenarioNow());
      } catch (error) {
        sayUnloaded(button);
        console.error(`pledge-explainer: keep.js did not load (${error}). Is all of pkg/ there, of one build?`);
      }
    });
  }
}

/** Says under a button that what it opens did not come. */
function sayUnloaded(/** @type {HTMLElement} */ button) {
  const line = /** @type {HTMLElement} */ (button.parentElement).querySelector("[data-share-unloaded]") ?? document.createElement("p");
  line.dataset.shareUnloaded = "";
  line.className = "share__status";
  line.setAttribute("role", "status");
  button.after(line);
  // Every page with such a button has it.
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector("[data-share-template]"));
  line.textContent = template.content.querySelector("[data-unloaded]")?.dataset.unloaded ?? "";
}
