// The explainers on the page. The script of numbers and links in prose takes them from the class of the element.

/** @type {Set<import("./element.js").PledgeExplainer>} */
export const live = new Set();
/**
 * The numbers that each explainer last said, the latest last. One that `mount` made is an element of the page.
 *
 * @type {Map<EventTarget, Record<string, number | null>>}
 */
export const said = new Map();
