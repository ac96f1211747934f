// The link to what a reader sees.

/**
 * The address that leads back to a state.
 *
 * @param {URLSearchParams} query
 * @param {string | null} part the one to show alone; the page as it is where there is none
 */
export function stateLink(query, part) {
  const link = new URL(location.pathname, location.href);
  const pairs = new URLSearchParams(query);
  // How it looks here is the choice of this site or this reader.
  pairs.delete("theme");
  // The address of a page of one part names it.
  if (part && document.querySelectorAll("section[data-part]").length > 1) pairs.set("part", part);
  for (const key of ["host", "childId", "doctor"]) pairs.delete(key);
  // Commas may stand as they are, and are easier to read.
  link.search = String(pairs).replaceAll("%2C", ",");
  return link.href;
}

/**
 * Copies a field's text; says whether the browser lets it. Its text is selected where not.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 */
export async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // A frame may lack the right to the clipboard and still copy what is selected.
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/** Whether the device has a sheet of its own for sharing, and this page may open it. */
export function canSend() {
  const policy = document.permissionsPolicy ?? document.featurePolicy;
  const isAllowed = policy?.features?.().includes("web-share") ? policy.allowsFeature("web-share") : true;
  return typeof navigator.share === "function" && isAllowed;
}
