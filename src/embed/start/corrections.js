// Corrections to a copy that no longer changes: a host puts them into `corrections.json` beside
// the page, as a list of `{ "date": "2026-12-01", "text": "…" }`.

import { base } from "./page.js";

/** Most corrections that are shown, the first ones of the file, and the longest text of one. */
const mostCorrections = 5;
const longestCorrection = 400;

export async function showCorrections() {
  // Without an origin of its own the page may not fetch.
  if (window.origin === "null" || location.protocol === "file:") return;
  /** @type {unknown} */
  const list = await fetch(`${base}corrections.json`).then((answer) => answer.json()).catch(() => []);
  if (!Array.isArray(list)) return;
  // Every page has an empty one, with a place for the day and one for the text.
  const first = /** @type {HTMLElement} */ (document.querySelector("[data-correction]"));
  /** @type {{ date?: unknown, text?: unknown }[]} */
  const corrections = list.filter(Boolean).slice(0, mostCorrections);
  for (const { date, text } of corrections) {
    if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date) || typeof text !== "string") continue;
    const line = /** @type {HTMLElement} */ (first.cloneNode(true));
    const time = /** @type {HTMLTimeElement} */ (line.querySelector("time"));
    time.dateTime = date;
    time.textContent = date;
    const words = /** @type {HTMLElement} */ (line.querySelector("span"));
    words.textContent = text.slice(0, longestCorrection);
    line.hidden = false;
    first.before(line);
  }
}
