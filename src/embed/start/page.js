// What a host or an address asks of the page as it stands: before the program arrives, and
// without it.

const host = document.querySelector("[data-pledge-explainer]");
/** Some systems escape an address twice. */
const query = new URLSearchParams(location.search.replace(/&(amp;)+/g, "&"));
const isFramed = parent !== window;
/** The address of the folder with the program; the page of a language may stand in one below. */
const base = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
/** The same of the folder with the pages of this language. */
const folder = base + ({ ja: "ja/", ko: "ko/" }[document.documentElement.lang] ?? "");

/** Whether the page is that of *brief* alone, which has a small program of its own. */
const isBrief = host.dataset.program === "brief";

/** The name of the site around, if the browser tells it. */
function siteAround() {
  try {
    return new URL(location.ancestorOrigins?.[0] ?? document.referrer).hostname;
  } catch {
    return "";
  }
}

/** Shows the named parts and no others; nothing changes where one of them is not known. */
function showParts(names) {
  const wanted = String(names).split(",").map((name) => name.trim());
  const parts = [...host.querySelectorAll("[data-part]")];
  const known = parts.map((part) => part.dataset.part);
  if (!wanted.every((name) => known.includes(name))) return;
  for (const part of parts) part.hidden = !wanted.includes(part.dataset.part);
  for (const opening of host.querySelectorAll(".opening")) opening.hidden = !known.every((name) => wanted.includes(name));
}

/** Keeps out of search results what is part of another page, or of this one. */
function stayUnlisted() {
  if (!isFramed && !query.has("part")) return;
  document.head.append(Object.assign(document.createElement("meta"), { name: "robots", content: "noindex" }));
}

function showTheme(theme) {
  if (theme === "light" || theme === "dark") host.dataset.theme = theme;
  if (theme === "auto") delete host.dataset.theme;
}

