// The builder: what a publisher pastes for what the page shows now, and how that looks.

import { build } from "../build.js";
import { allowedOrigin } from "../cors.js";
import { partsOf, reserve } from "../reserve.js";
import { snippetsOf } from "./html.js";

const base = new URL(".", import.meta.url).href;
/** The widths that the heights of a frame are given for, in pixels, and the usual one. */
const columns = [320, 480, 640, 960];
const usual = 640;
/** The explainer, in which a button asked for the builder. */
const host = /** @type {HTMLElement} */ (document.querySelector("[data-pledge-explainer]"));
/** What the line needs that says what a publisher has set, in pixels. */
const lineOfPublisher = 110;
/** What an address may say that is not of the state: the host's, what is chosen here, and the day of a link. */
const chosenElsewhere = ["host", "childId", "doctor", "lang", "theme", "part", "v"];

/** @type {NodeListOf<HTMLAnchorElement>} */
const languageLinks = document.querySelectorAll(".languages a");
/** @typedef {{ id: string, name: string, folder: string }} Language */

/** @type {Language[]} */
const languages = [...languageLinks].map(({ hreflang, textContent }) => ({
  id: hreflang,
  name: textContent,
  folder: hreflang === "en" ? "" : `${hreflang}/`,
}));
/**
 * The language of the page, which one of the links names. A browser that translates the page changes what that
 * says of its language.
 */
const here = /** @type {Language} */ (languages.find((_, index) => languageLinks[index].hasAttribute("aria-current")));

/**
 * The words of each language that was asked for.
 *
 * @type {Map<string, Promise<PledgeSnippetWords>>}
 */
const learnt = new Map();

function wordsIn(/** @type {Language} */ { id, folder }) {
  let words = learnt.get(id);
  if (!words) {
    words = get(`${folder}snippet.json`);
    learnt.set(id, words);
  }
  return words;
}

/** @type {(name: string) => Promise<any>} what a file of this build says, in JSON */
async function get(name) {
  const answer = await fetch(base + name);
  if (!answer.ok) throw new Error(name);
  return answer.json();
}

/** Brings the builder that is open to what the page shows. */
let refresh = () => {};
host.addEventListener("pledge-change", () => refresh());

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number>} attributes
 * @param {(Node | string)[]} content
 */
function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/**
 * A choice, with its label.
 *
 * @param {string} name
 * @param {string} label
 * @param {string[][]} options the value and the words of each
 * @param {string} chosen the value at first
 */
function choice(name, label, options, chosen) {
  const select = element("select", { "data-snippet-choice": name, autocomplete: "off" });
  select.append(...options.map(([value, words]) => new Option(words, value, value === chosen, value === chosen)));
  return element("label", {}, label, select);
}

/**
 * A builder that starts from a part and the state that `queryNow` gives; `copy` copies a field, and
 * says whether the browser lets it.
 *
 * @param {string} part
 * @param {() => URLSearchParams} queryNow
 * @param {(field: HTMLTextAreaElement) => Promise<boolean>} copy
 */
export async function open(part, queryNow, copy) {
  /** @type {Promise<PledgeManifest>} */
  const manifest = get("manifest.json");
  const [words, { files }, allowed] = await Promise.all([wordsIn(here), manifest, allowedOrigin(`${base}embed.js`)]);
  const parts = [...host.querySelectorAll("section[data-part]")].map(({ dataset }) => {
    const name = /** @type {string} */ (dataset.part);
    return [name, words.parts[name]];
  });
  const choices = element(
    "div",
    { class: "snippet__choices" },
    choice("part", words.part, [["", words.whole], ...parts], part),
    choice("lang", words.language, languages.map(({ id, name }) => [id, name]), here.id),
    choice("theme", words.colours, ["", "light", "dark"].map((theme, index) => [theme, words.themes[index]]), ""),
    choice("way", words.way, ["element", "frame"].map((way, index) => [way, words.ways[index]]), "element"),
    choice("width", words.width, columns.map((width) => [String(width), `${width} px`]), String(usual)),
  );
  const pinned = element("input", { type: "checkbox", autocomplete: "off", "data-snippet-choice": "pin" });
  // Another site is not known here.
  pinned.disabled = allowed !== "*";
  const pin = element("label", { class: "snippet__pin" }, pinned, words.pin);
  const note = element("p", { class: "snippet__note" });
  const field = element("textarea", { readonly: "", rows: 5, spellcheck: "false", autocomplete: "off", "data-snippet-field": "" });
  const button = element("button", { type: "button", class: "share__way", "data-snippet-copy": "" }, words.copy);
  const status = element("p", { class: "share__status", role: "status" });
  const card = element("a", { class: "snippet__card", target: "_blank", "data-snippet-card": "" }, words.card);
  const preview = element("div", { class: "snippet__preview", role: "region", tabindex: "0", "aria-label": words.preview, "data-snippet-preview": "" });
  const builder = element("div", { class: "snippet", role: "group", "aria-label": words.title, "data-snippet": "" });
  builder.append(choices, pin, note, element("label", {}, words.snippet, field), button, status, card, element("p", { "aria-hidden": "true" }, words.preview), preview);

  const chosen = (/** @type {"part" | "lang" | "theme" | "way" | "width"} */ name) =>
    /** @type {HTMLSelectElement} */ (choices.querySelector(`[data-snippet-choice="${name}"]`)).value;

  async function show() {
    const language = languages.find(({ id }) => id === chosen("lang")) ?? here;
    const theirs = await wordsIn(language);
    // Another language may have been chosen in the meantime.
    if (language.id !== chosen("lang")) return;
    const isElement = chosen("way") === "element";
    const [asked, width] = [chosen("part"), Number(chosen("width"))];
    const query = queryNow();
    for (const key of chosenElsewhere) query.delete(key);
    const state = [...(asked ? [["part", asked]] : []), ...query];
    pin.hidden = !isElement;
    const preset = host.querySelector(".presets [aria-pressed=true]")?.dataset.preset ?? query.get("preset") ?? "today";
    card.href = `${base}${language.folder}cards/${preset}.png`;
    note.textContent = words.notes[isElement ? 0 : 1];
    const snippets = snippetsOf({
      base,
      state,
      folder: language.folder,
      lang: language.id,
      theme: chosen("theme"),
      title: theirs.parts[asked] ?? theirs.name,
      open: theirs.parts[asked] ?? theirs.open,
      height: reserve(partsOf(asked || "all"), width) + (query.size === 0 ? 0 : lineOfPublisher),
      integrity: pinned.checked ? files["embed.js"].integrity : "",
    });
    const snippet = snippets[isElement ? "element" : "frame"];
    if (field.value !== snippet) {
      field.value = snippet;
      status.textContent = "";
      preview.replaceChildren(lookOf(snippet, width));
    }
  }

  builder.addEventListener("change", show);
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    status.textContent = "";
    status.textContent = (await copy(field)) ? words.copied : words.selected;
  });
  // What is moved in the preview is no choice of the page around.
  for (const type of ["pledge-ready", "pledge-change"]) preview.addEventListener(type, (event) => event.stopPropagation());
  refresh = show;
  await show();
  return builder;
}

/**
 * The very snippet, at a width in pixels.
 *
 * @param {string} snippet
 * @param {number} width
 */
function lookOf(snippet, width) {
  const { body } = new DOMParser().parseFromString(`<body>${snippet}`, "text/html");
  // A script in such a text does not run.
  const script = body.querySelector("script");
  script?.remove();
  if (script && !customElements.get("pledge-explainer")) document.head.append(element("script", { src: script.src }));
  const column = element("div", {}, ...document.importNode(body, true).childNodes);
  column.style.width = `${width}px`;
  return column;
}

export { build };
