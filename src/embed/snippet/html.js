// What a publisher pastes.

import { sandboxTokens } from "../sandbox.js";

/** @typedef {string[]} Pair name and value, of a query or an attribute */

/** What HTML reads as its own, in other words. */
const entities = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });

/** A text as the value of an attribute, or between two tags. */
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);

const attributes = (/** @type {Pair[]} */ pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/**
 * The snippet of each way to embed a state, given as pairs of an address: from the folder `base`, the
 * page in its folder of a language. The element is told the language where it is not to follow the
 * page around; its script is held to the very bytes whose hash is given. `showAll` is the button of AMP.
 *
 * @param {object} options
 * @param {string} options.base
 * @param {string} [options.folder]
 * @param {string} [options.lang]
 * @param {Pair[]} [options.state]
 * @param {string} [options.theme]
 * @param {string} options.title
 * @param {string} options.open
 * @param {string} [options.showAll]
 * @param {number} options.height of the frame, in pixels
 * @param {string | null} [options.sandbox] of the frame, if it has one
 * @param {string} [options.integrity]
 * @returns {Record<"element" | "frame" | "amp" | "link", string>}
 */
export function snippetsOf({ base, folder = "", lang = "", state = [], theme = "", title, open, showAll = "", height, sandbox = null, integrity = "" }) {
  const looks = theme ? [["theme", theme]] : [];
  const part = state.find(([key]) => key === "part")?.[1] ?? "all";
  const others = state.filter(([key]) => key !== "part");
  // One part has a page of its own; the page of all parts shows several.
  const page = part === "all" || part.includes(",") ? "" : `${part}/`;
  const address = (/** @type {Pair[]} */ pairs) => {
    // Commas may stand as they are, and are easier to read.
    const query = String(new URLSearchParams(pairs)).replaceAll("%2C", ",");
    return escaped(`${base}${folder}${page}${query && `?${query}`}`);
  };
  const shown = page || part === "all" ? others : state;
  const link = `<a href="${address(shown)}">${escaped(open)}</a>`;
  const src = address([...shown, ...looks]);
  const hash = integrity ? [["integrity", integrity], ["crossorigin", "anonymous"]] : [];
  // The element shows `brief` where nothing is said of a part.
  const own = attributes([...(part === "brief" ? [] : [["part", part]]), ...others, ...looks, ...(lang ? [["lang", lang]] : [])]);
  return {
    element: `<script src="${base}embed.js"${attributes(hash)}></script>\n<pledge-explainer${own}>${link}</pledge-explainer>`,
    frame: `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0"${attributes(sandbox === null ? [] : [["sandbox", sandbox]])}></iframe>`,
    amp: `<amp-iframe src="${src}" title="${escaped(title)}" height="${height}" layout="fixed-height" resizable sandbox="${sandboxTokens}" frameborder="0"><div overflow tabindex="0" role="button">${escaped(showAll)}</div></amp-iframe>`,
    link,
  };
}
