// Each language has a page of its own. A reader who changes the language takes along what the page
// shows and the part in sight; all of it travels in the address.

import { host, isFramed, query } from "./page.js";

export const language = document.documentElement.lang;
const languageLinks = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".languages a"))];
/** What travels behind the `#`: the part in sight, and what the publisher had set. */
const brought = new URLSearchParams(location.hash.slice(1));

/** Brings the address to what the page shows, once the program can. */
export let settleAddress = () => {};

/** Takes how the program does that. */
export function settleAddressBy(/** @type {() => void} */ settle) {
  settleAddress = settle;
}

export const linkTo = (/** @type {unknown} */ id) => languageLinks.find(({ hreflang }) => hreflang === id);

/** The page that a link leads to, as the reader has this one. */
function pageIn(/** @type {HTMLAnchorElement} */ link) {
  settleAddress();
  const address = new URL(link.href);
  const query = new URLSearchParams(location.search);
  query.delete("lang");
  address.search = String(query);
  const bring = new URLSearchParams();
  // In a frame the page around scrolls; who sees the links stands at the head of the page.
  const part = isFramed || link.getBoundingClientRect().bottom > 0 ? null : partInSight();
  if (part) bring.set("at", part);
  if (isFramed) bring.set("published", published);
  address.hash = String(bring);
  return address.href;
}

/** The part that a reader has before them. */
function partInSight() {
  const above = [...host.querySelectorAll("[data-part]")].filter((part) => part.getBoundingClientRect().top < innerHeight / 3);
  return above.at(-1)?.dataset.part;
}

/**
 * What the publisher had set before the reader came, as a query. The entry of the history keeps it, for a
 * reader who comes back to an address that holds their own choices by then.
 *
 * @type {string}
 */
const published = history.state?.published ?? brought.get("published") ?? location.search.slice(1);

/** Goes to the page of a language, if there is one and it is another. */
export function goTo(/** @type {unknown} */ id) {
  const link = linkTo(id);
  if (!link || id === language) return false;
  location.replace(pageIn(link));
  return true;
}

/** Comes from another language, or goes to the one that the address asks for; whether it goes. */
export function followLanguage() {
  if (goTo(query.get("lang"))) return true;
  if (isFramed) {
    if (published !== location.search.slice(1)) host.dataset.published = published;
    history.replaceState({ ...history.state, published }, "");
  }
  host.querySelector(`[data-part="${CSS.escape(brought.get("at") ?? "")}"]`)?.scrollIntoView();
  for (const link of languageLinks) {
    const plain = link.href;
    // Whatever opens the link, it leads to what is on the page by then.
    for (const type of ["pointerdown", "focus", "click"]) {
      link.addEventListener(type, () => {
        link.href = plain;
        link.href = pageIn(link);
      });
    }
  }
  return false;
}
