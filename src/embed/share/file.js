// Files that are made here and saved by the browser.

/** How long a browser may take to fetch what it saves, in milliseconds. */
const fetched = 60_000;

/**
 * Has the browser save something under a name.
 *
 * @param {string} name
 * @param {Blob} content
 */
export function save(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}

export const textFile = (/** @type {string} */ type, /** @type {string} */ text) => new Blob([text], { type: `${type};charset=utf-8` });
