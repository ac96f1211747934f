// The program finds its places in the finished page by empty comments. Minifiers take those out, so the page
// comes with empty templates instead.

export function placeMarkers(/** @type {HTMLElement} */ root) {
  for (const marker of root.querySelectorAll("template[data-m]")) marker.replaceWith(document.createComment(""));
}
