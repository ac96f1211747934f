// A link that was made with other facts than this page's. The program says that they differ; what has
// changed since stands in `changes.html`, in a template for each day of which there are links.

import { folder, host, query } from "./page.js";

export async function showChanges() {
  // What is not there is no day.
  const theirs = /** @type {string} */ (query.get("v"));
  // Every page has the day of its facts.
  const vintage = /** @type {string} */ (host.dataset.vintage);
  if (!/^\d{4}-\d\d-\d\d$/.test(theirs) || theirs === vintage) return;
  const page = await fetch(`${folder}changes.html`).then((answer) => (answer.ok ? answer.text() : "")).catch(() => "");
  const changes = new DOMParser().parseFromString(page, "text/html");
  /** @returns {HTMLTemplateElement | null} */
  const since = (/** @type {string} */ day) => changes.querySelector(`template[data-since="${day}"]`);
  const found = since(theirs > vintage ? "newer" : theirs) ?? since("unlisted");
  if (!found) return;
  const notice = document.createElement("div");
  notice.className = "correction";
  notice.dataset.changes = theirs;
  // There before its words, so that a screen reader says them.
  notice.setAttribute("role", "status");
  host.before(notice);
  notice.append(document.importNode(found.content, true));
}
