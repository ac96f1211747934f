// Corrections to a copy that no longer changes: a host puts them into `corrections.json` beside
// the page, as a list of `{ "date": "2026-12-01", "text": "…" }`.

/** Most corrections that are shown, the first ones of the file, and the longest text of one. */
const mostCorrections = 5;
const longestCorrection = 400;

async function showCorrections() {
  // Without an origin of its own the page may not fetch.
  if (window.origin === "null" || location.protocol === "file:") return;
  const list = await fetch(`${base}corrections.json`).then((answer) => answer.json()).catch(() => []);
  if (!Array.isArray(list)) return;
  const first = document.querySelector("[data-correction]");
  for (const { date, text } of list.filter(Boolean).slice(0, mostCorrections)) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || typeof text !== "string") continue;
    const line = /** @type {HTMLElement} */ (first.cloneNode(true));
    const time = line.querySelector("time");
    time.dateTime = date;
    time.textContent = date;
    line.querySelector("span").textContent = text.slice(0, longestCorrection);
    line.hidden = false;
    first.before(line);
  }
}

