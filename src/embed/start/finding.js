// The one button of *brief*: shares or copies what it finds, with the link that leads back to it.

import { canSend, copy, stateLink } from "../share/link.js";
import { host } from "./page.js";

/** How long the button says that it has copied, in milliseconds. */
const told = 4_000;

export function offerFinding(/** @type {() => URLSearchParams} */ queryNow) {
  for (const button of host.querySelectorAll("[data-share-finding]")) {
    button.addEventListener("click", () => { shareFinding(button, queryNow()); });
  }
}

/** What the page of *brief* is known to have. */
const inside = (/** @type {string} */ name) => /** @type {HTMLElement} */ (host.querySelector(name));

/**
 * Shares or copies the finding as it stands. The button has the words for what comes of it, and stands in a row.
 *
 * @param {HTMLElement} button
 * @param {URLSearchParams} query
 */
async function shareFinding(button, query) {
  const text = inside(".brief__finding").textContent;
  const url = stateLink(query, null);
  if (canSend()) {
    try {
      await navigator.share({ text, url });
      return;
    } catch (error) {
      // A reader who closes the sheet has not failed.
      if (/** @type {Error} */ (error).name === "AbortError") return;
    }
  }
  const row = /** @type {HTMLElement} */ (button.parentElement);
  host.querySelector("[data-finding]")?.remove();
  const field = Object.assign(document.createElement("textarea"), { value: `${text} ${url}`, readOnly: true, rows: 4, className: "unseen" });
  field.dataset.finding = "";
  row.after(field);
  const isCopied = await copy(field);
  const { copied, selected } = /** @type {Record<string, string>} */ (button.dataset);
  inside("[data-announcement]").textContent = isCopied ? copied : selected;
  if (!isCopied) {
    // It stays, selected, for the reader to copy.
    field.className = "brief__finding-field";
    field.setAttribute("aria-label", selected);
    field.title = selected;
    return;
  }
  field.remove();
  button.focus();
  button.dataset.done = "";
  setTimeout(() => { delete button.dataset.done; }, told);
}
