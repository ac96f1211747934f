// Puts the explainer into an element of somebody's page: takes the finished page of its language, and has
// the page's program adopt it.

import { build, buildOfWords, checkBuild } from "../../../src/embed/build.js";
import { placeMarkers } from "../../../src/embed/markers.js";
import { asked, build as builtWith, refused } from "./pledge_explainer.js";

/**
 * @import { MountOptions } from "../../../pkg/pledge_explainer.js"
 * @import { Explainer } from "../../../src/embed/types/page.js"
 */

/** @typedef {"en" | "ja" | "ko"} Lang */

/**
 * Where the files of a language are: its finished page, its words and its page of sources.
 *
 * @typedef {{ page: URL, words: URL, sources: URL }} Places
 */

/** Every element that holds an explainer. */
const marked = "[data-pledge-explainer]";
/**
 * The folder of each language's page, below that of the program.
 *
 * @type {Record<Lang, string>}
 */
const folders = { en: "", ja: "ja/", ko: "ko/" };

/**
 * What a language takes, and its page of sources. Each file by an address of its own, since bundlers take
 * those along, under other names, and nothing else.
 *
 * @type {Record<Lang, Places>}
 */
const own = {
  en: { page: new URL("./index.html", import.meta.url), words: new URL("./words.en", import.meta.url), sources: new URL("./sources.html", import.meta.url) },
  ja: { page: new URL("./ja/index.html", import.meta.url), words: new URL("./words.ja", import.meta.url), sources: new URL("./ja/sources.html", import.meta.url) },
  ko: { page: new URL("./ko/index.html", import.meta.url), words: new URL("./words.ko", import.meta.url), sources: new URL("./ko/sources.html", import.meta.url) },
};
/** Where this file lies, which has no name where a bundler moved it. */
const here = own.en.words.href.endsWith("/words.en") ? new URL(".", own.en.words).href : "";

/**
 * Where the files of a language are.
 *
 * @param {Lang} lang
 * @param {string} base the folder of all files; empty where a bundler took along what is needed
 * @returns {Places}
 */
function placesOf(lang, base) {
  if (!base) return own[lang];
  const folder = new URL(folders[lang], base);
  // The address of a folder: servers redirect that of a file in it.
  return { page: folder, words: new URL(`words.${lang}`, base), sources: new URL("sources.html", folder) };
}

/**
 * Puts an explainer into an element. It is there once its finished page and its program have come: `ready`
 * says so. What is asked for until then is kept. Throws if an option is not possible.
 *
 * @type {typeof import("./pledge_explainer.js").mount}
 */
export function mount(host, options) {
  if (!(host instanceof HTMLElement)) throw new TypeError("mount takes an element of the page");
  if (host.closest(marked) || host.querySelector(marked)) {
    throw new Error("this element holds an explainer already, or is part of one; call destroy() on it first");
  }
  checkBuild("pledge_explainer.js", builtWith);
  const where = options?.base;
  const base = where === undefined ? here : new URL(where.endsWith("/") ? where : `${where}/`, document.baseURI).href;
  // What it shows, as a query, until it stands; then the explainer itself knows.
  let query = withOptions("", options);
  /** @type {Explainer | null} */
  let explainer = null;
  /**
   * The same from when it stands, before all of it has come.
   *
   * @type {Explainer | null}
   */
  let adopted = null;
  const before = { lang: host.getAttribute("lang"), class: host.getAttribute("class") };
  /** @type {MountOptions[]} */
  let waiting = [];
  let isGone = false;

  /** Links lead to a place in the explainer, or open beside the page that it stands in. */
  function follow(/** @type {MouseEvent} */ event) {
    /** @type {HTMLAnchorElement | null} */
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link) return;
    const { open } = link.dataset;
    const place = placeOf(host, link);
    if (place) {
      event.preventDefault();
      place.scrollIntoView();
      // Whoever goes by keyboard goes on from there.
      if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      return;
    }
    if (open && explainer) {
      // The page of all parts opens as the reader has it here.
      const whole = new URL(link.href);
      const state = new URLSearchParams(explainer.query());
      for (const key of ["part", "lang"]) state.delete(key);
      whole.search = String(state);
      link.href = whole.href;
    }
    link.target = "_blank";
    link.rel = "noopener";
  }

  function clear() {
    host.removeEventListener("click", follow);
    adopted?.destroy();
    adopted = explainer = null;
    host.replaceChildren();
    host.classList.remove("pledge-explainer");
    for (const name of ["data-pledge-explainer", "data-base", "data-sources", "data-refused", "data-extent"]) host.removeAttribute(name);
    if (before.lang === null) host.removeAttribute("lang");
    else host.lang = before.lang;
    if (before.class === null && !host.className) host.removeAttribute("class");
  }

  /** @returns {Promise<void>} */
  async function show() {
    const lang = languageOf(query);
    const places = placesOf(lang, base);
    host.setAttribute("data-pledge-explainer", "");
    const [finished, program] = await Promise.all([finishedPage(places, base), programWith(lang, places.words.href)]);
    // Nothing may be asked for any more, or another language.
    if (isGone) return;
    if (languageOf(query) !== lang) return show();
    host.lang = lang;
    if (base) host.dataset.base = base;
    host.dataset.sources = places.sources.href;
    host.classList.add("pledge-explainer");
    host.replaceChildren(...finished);
    host.addEventListener("click", follow);
    checkStyle(host);
    waiting = [];
    sayRefused(query, true);
    const placed = (adopted = program.adoptAs(host, query));
    await program.prepare().catch((error) => { throw new Error(`page_deferred.wasm: ${error.message}. ${advice}`); });
    if (adopted !== placed) return;
    placed.complete();
    explainer = placed;
    // What was asked for in between.
    for (const options of waiting) change(placed, options);
    if (languageOf(query) !== lang) await showAnew();
  }

  function showAnew() {
    clear();
    return show();
  }

  /**
   * Invalid keys of a query are reported; the others apply.
   *
   * @param {Explainer} explainer
   * @param {MountOptions} options
   */
  function change(explainer, options) {
    try {
      explainer.update(options);
    } catch (error) {
      if (options.query === undefined) throw error;
      if (!sayRefused(options.query, false)) say(/** @type {Error} */ (error));
    }
  }

  const ready = show().catch((error) => {
    clear();
    throw error;
  });
  // Whoever does not wait still learns of it, once.
  ready.catch(say);

  return {
    ready,
    update(options) {
      if (isGone) throw new Error("this explainer was destroyed");
      const before = explainer ? explainer.query() : query;
      query = withOptions(before, options);
      if (!explainer) waiting.push(options);
      else if (languageOf(query) === languageOf(before)) change(explainer, options);
      else showAnew().catch(say);
    },
    destroy() {
      if (isGone) return;
      isGone = true;
      clear();
    },
  };
}

const say = (/** @type {Error} */ error) => console.error(`pledge-explainer: ${error.message}`);

/** Says what of a query is not possible, whether it was there from the start or came later, and whether anything is not. */
function sayRefused(/** @type {string} */ query, /** @type {boolean} */ isWritten) {
  const messages = refused([...new URLSearchParams(query)], isWritten, "");
  for (const message of messages) console.warn(`pledge-explainer: ${message}`);
  return messages.length > 0;
}

/**
 * The language of a query, of those that there are.
 *
 * @param {string} query
 */
function languageOf(query) {
  const lang = new URLSearchParams(query).get("lang") ?? "";
  return Object.hasOwn(folders, lang) ? /** @type {Lang} */ (lang) : "en";
}

/**
 * A query with what options ask for changed in it. Throws if one is not possible, but for what an option `query`
 * says: of that the page tells.
 *
 * @param {string} before
 * @param {MountOptions | undefined} options
 */
function withOptions(before, options) {
  const { query, base, ...others } = typeof options === "object" && !Array.isArray(options) ? options ?? {} : {};
  const isNamed = query !== undefined || base !== undefined;
  const pairs = new URLSearchParams(asked([...new URLSearchParams(before)], isNamed ? others : options));
  for (const [key, value] of new URLSearchParams(query)) pairs.set(key, value);
  return String(pairs);
}

/**
 * Where in an explainer a link leads: to a part that it shows, or to what the link names; nowhere in it otherwise.
 *
 * @param {HTMLElement} host
 * @param {HTMLAnchorElement} link
 */
function placeOf(host, link) {
  const { open } = link.dataset;
  if (open) return host.querySelector(`[data-part="${open}"]:not([hidden])`);
  const [before, id] = /** @type {string} */ (link.getAttribute("href")).split("#");
  return before === "" && id ? host.querySelector(`[id="${CSS.escape(id)}"]`) : null;
}

/**
 * What stands in the finished page of a language, its links made absolute but for those within it.
 *
 * @param {Places} places
 * @param {string} base
 */
async function finishedPage({ page: { href }, sources }, base) {
  const page = new DOMParser().parseFromString(await text(href), "text/html");
  const main = page.querySelector(`main${marked}`);
  if (!main) throw new Error(`${href} is not the explainer's page. ${advice}`);
  checkBuild(href, main.dataset.build);
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = main.querySelectorAll("a[href]");
  for (const link of links) {
    const to = /** @type {string} */ (link.getAttribute("href"));
    if (to.startsWith("#")) continue;
    if (base) link.href = new URL(to, href).href;
    // Of the pages around it a bundler took along that of the sources.
    else if (to.startsWith("sources.html")) link.href = sources.href + new URL(to, "https://any/").hash;
    else if (!/^https?:/.test(to)) link.removeAttribute("href");
  }
  placeMarkers(main);
  return document.importNode(main, true).childNodes;
}

/** Says once where the style sheet is of another build; a page may have one of its own. */
function checkStyle(/** @type {HTMLElement} */ host) {
  const theirs = getComputedStyle(host).getPropertyValue("--build");
  if (theirs && !theirs.includes(build)) say(new Error(`explainer.css is of another build. ${advice}`));
}

/** @typedef {typeof import("./page.js")} Program the page's */

/**
 * The page's program with the words of a language, once it has been asked for, by the address of the words.
 *
 * @type {Map<string, Promise<Program>>}
 */
const programs = new Map();

/**
 * The page's program, ready and with the words of a language. Asking again after a failure tries again.
 *
 * @param {Lang} lang
 * @param {string} words their address
 */
function programWith(lang, words) {
  let program = programs.get(words);
  if (!program) {
    program = loaded(lang, words);
    program.catch(() => programs.delete(words));
    programs.set(words, program);
  }
  return program;
}

/** @type {(lang: Lang, address: string) => Promise<Program>} */
async function loaded(lang, address) {
  const words = text(address);
  words.catch(() => {});
  const program = await import("./page.js");
  checkBuild("page.js", program.build);
  await program.default();
  const learnt = await words;
  checkBuild(address, buildOfWords(learnt));
  program.learn(lang, learnt);
  return program;
}

const advice = "Is all of pkg/ there, of one build? In a bundle, say where it is: mount(host, { base: \"/pledge/\" }).";

async function text(/** @type {string} */ address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}. ${advice}`);
  return answer.text();
}

export { build };
