// Check this tool: all it takes is loaded when a reader asks for it.

import { checkBuild } from "../build.js";
import { base, host } from "./page.js";

export function offerCheck() {
  const button = host.querySelector("[data-check]");
  // Only one part has both.
  const status = /** @type {HTMLElement} */ (host.querySelector("[data-check-status]"));
  button?.addEventListener("click", async () => {
    if (button.hasAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    try {
      /** @type {typeof import("../check.js")} */
      const { build: theirs, check } = await import(`${base}check.js`);
      checkBuild("check.js", theirs);
      await check(status);
    } catch (error) {
      // The line says so in the words of the page.
      const words = /** @type {string} */ (status.dataset.notRun);
      status.textContent = words.replace("{reason}", /** @type {Error} */ (error).message);
      console.error(`pledge-explainer: the check did not run (${error}).`);
    }
    button.removeAttribute("aria-disabled");
  });
}
