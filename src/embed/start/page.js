// What a host or an address asks of the page as it stands: before the program arrives, and
// without it.

/** The explainer: the build puts this script into no page without one. */
export const host = /** @type {HTMLElement} */ (document.querySelector("[data-pledge-explainer]"));
/** Some systems escape an address twice. */
export const query = new URLSearchParams(location.search.replace(/&(amp;)+/g, "&"));
export const isFramed = parent !== window;
/**
 * The address of the folder with the program; the page of a language may stand in one below. A classic script is
 * the current one while it runs.
 */
export const base = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
/** The same of the folder with the pages of this language. */
export const folder = base + (/** @type {Record<string, string>} */ ({ ja: "ja/", ko: "ko/" })[document.documentElement.lang] ?? "");

/** Whether the page is that of *brief* alone, which has a small program of its own. */
export const isBrief = host.dataset.program === "brief";

/** The name of the site around, if the browser tells it. */
export function siteAround() {
  try {
    return new URL(location.ancestorOrigins?.[0] ?? document.referrer).hostname;
  } catch {
    return "";
  }
}

const parts = [...host.querySelectorAll("[data-part]")];
const known = parts.map((part) => /** @type {string} */ (part.dataset.part));
/** The part of a page that holds no other. */
export const onlyPart = known.length === 1 ? known[0] : "";

/**
 * Shows those of the named parts that there are and no others.
 *
 * @param {unknown} names between commas, as an address or a host gives them; nothing changes where there are none
 * @param {string} [instead] what to show where none of them is a part of the page; else nothing changes
 */
export function showParts(names, instead = "") {
  if (typeof names !== "string" || onlyPart) return;
  const asked = names.split(",").map((name) => name.trim());
  const there = asked.filter((name) => known.includes(name));
  const wanted = asked.includes("all") ? known : there.length ? there : [instead];
  if (!known.includes(wanted[0])) return;
  for (const part of parts) part.hidden = !wanted.includes(/** @type {string} */ (part.dataset.part));
  const isWhole = known.every((name) => wanted.includes(name));
  for (const opening of host.querySelectorAll(".opening")) opening.hidden = !isWhole;
  if (isWhole) delete host.dataset.extent;
  else host.dataset.extent = wanted.some((name) => name !== "brief" && known.includes(name)) ? "parts" : "brief";
}

/** Keeps out of search results what is part of another page, or of this one. */
export function stayUnlisted() {
  if (!isFramed && !query.has("part")) return;
  document.head.append(Object.assign(document.createElement("meta"), { name: "robots", content: "noindex" }));
}

/** Shows a theme that is one; anything else changes nothing. */
export function showTheme(/** @type {unknown} */ theme) {
  if (theme === "light" || theme === "dark") host.dataset.theme = theme;
  if (theme === "auto") delete host.dataset.theme;
}
