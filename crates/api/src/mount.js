// Puts the explainer into an element of somebody's page: takes the finished page of its language, and has
// the page's program adopt it.

import { asked } from "./pledge_explainer.js";

/** Every element that holds an explainer. */
const marked = "[data-pledge-explainer]";
const base = new URL(".", import.meta.url).href;
/** The folder of each language's page, below that of the program. */
const folders = { en: "", ja: "ja/", ko: "ko/" };

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
  // What it shows, as a query, until it stands; then the explainer itself knows.
  let query = withOptions("", options);
  let explainer = null;
  let waiting = [];
  let isGone = false;

  function clear() {
    explainer?.destroy();
    explainer = null;
    host.replaceChildren();
    host.classList.remove("pledge-explainer");
    for (const name of ["data-pledge-explainer", "lang"]) host.removeAttribute(name);
  }

  async function show() {
    const lang = languageOf(query);
    host.setAttribute("data-pledge-explainer", "");
    const [finished, program] = await Promise.all([finishedPage(lang), programWith(lang)]);
    // Nothing may be asked for any more, or another language.
    if (isGone) return;
    if (languageOf(query) !== lang) return show();
    host.lang = lang;
    host.classList.add("pledge-explainer");
    host.replaceChildren(...finished);
    waiting = [];
    const adopted = program.adoptAs(host, query);
    await program.prepare();
    if (isGone) return adopted.destroy();
    adopted.complete();
    explainer = adopted;
    // What was asked for in between.
    for (const options of waiting) adopted.update(options);
    if (languageOf(query) !== lang) return showAnew();
  }

  function showAnew() {
    clear();
    return show();
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
      else if (languageOf(query) === languageOf(before)) explainer.update(options);
      else showAnew().catch(say);
    },
    destroy() {
      if (isGone) return;
      isGone = true;
      clear();
    },
  };
}

const say = (error) => console.error(`pledge-explainer: ${error.message}`);
const languageOf = (query) => new URLSearchParams(query).get("lang") ?? "en";

/** A query with what options ask for changed in it. Throws if one is not possible. */
function withOptions(query, options) {
  return String(new URLSearchParams(asked([...new URLSearchParams(query)], options)));
}

/** What stands in the finished page of a language, its links made absolute. */
async function finishedPage(lang) {
  const address = new URL(`${folders[lang]}index.html`, base).href;
  const page = new DOMParser().parseFromString(await text(address), "text/html");
  const main = page.querySelector(`main${marked}`);
  if (!main) throw new Error(`${address} is not the explainer's page. Is all of pkg/ there?`);
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = main.querySelectorAll("a[href]");
  for (const link of links) link.href = new URL(link.getAttribute("href"), address).href;
  return document.importNode(main, true).childNodes;
}

/** The page's program with the words of a language, once it has been asked for. */
const programs = new Map();

/** The page's program, ready and with the words of a language. Asking again after a failure tries again. */
function programWith(lang) {
  if (!programs.has(lang)) {
    const program = loaded(lang);
    program.catch(() => programs.delete(lang));
    programs.set(lang, program);
  }
  return programs.get(lang);
}

async function loaded(lang) {
  const words = text(new URL(`words.${lang}`, base).href);
  words.catch(() => {});
  const program = await import("./page.js");
  await program.default();
  program.learn(lang, await words);
  return program;
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}. Is all of pkg/ there?`);
  return answer.text();
}
