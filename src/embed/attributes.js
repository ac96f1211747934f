// What stands in the attributes of the element and means nothing there. Whoever wrote it is told in the console; the
// element itself is too small to know what is possible.

import { keys } from "./keys.js";

/**
 * What the attributes take that are no keys of an address.
 *
 * @type {Record<string, string[]>}
 */
const taken = {
  theme: ["auto", "light", "dark"],
  lang: ["en", "ja", "ko"],
  mode: ["inline", "frame"],
  loading: ["lazy", "eager"],
};
/** Most attributes that are looked at, and the longest value that is repeated. */
const mostChecked = 100;
const longestShown = 24;

/**
 * Says of each of the element's attributes that is not possible what is. The program says so of keys.
 *
 * @param {unknown} attributes their names and values, as pairs
 */
export function checkAttributes(attributes) {
  if (!Array.isArray(attributes)) return;
  for (const pair of attributes.slice(0, mostChecked)) {
    const [name, value] = [pair?.[0], pair?.[1]].map(String);
    if (Object.hasOwn(taken, name)) {
      // A language may have a region.
      const word = value.split(/[-_]/)[0].toLowerCase();
      if (word && !taken[name].includes(word)) warn(name, value.slice(0, longestShown), taken[name]);
    } else if (!keys.includes(name) && !/^[a-z]+\.[a-z_.]+$|[-:@]/.test(name) && !isOfHtml(name)) {
      warn(name.slice(0, longestShown), "unknown", [...keys, ...Object.keys(taken), "title", "the ids of levers"]);
    }
  }
}

/** Whether any element may have it. */
function isOfHtml(/** @type {string} */ name) {
  if (["class", "is", "role"].includes(name)) return true;
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return false;
}

/** @type {(name: string, was: string, allowed: string[]) => void} */
function warn(name, was, allowed) {
  console.warn(`pledge-explainer: \`${name}\` is ${was}; allowed: ${allowed.join(", ")}`);
}
