// Links from one part to another: within the page where it stands there, else to the page of all parts, which
// opens as the reader has it here.

import { settleAddress } from "./language.js";
import { folder, host, isFramed } from "./page.js";

export function followWays() {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const ways = host.querySelectorAll("a[data-open]");
  for (const way of ways) {
    way.addEventListener("click", (event) => {
      const part = host.querySelector(`[data-part="${way.dataset.open}"]:not([hidden])`);
      if (part) {
        event.preventDefault();
        part.scrollIntoView();
        return;
      }
      settleAddress();
      const address = new URL(folder);
      const state = new URLSearchParams(location.search);
      for (const key of ["part", "host", "childId"]) state.delete(key);
      address.search = String(state);
      address.hash = `at=${way.dataset.open}`;
      way.href = address.href;
      if (isFramed) way.target = "_blank";
    });
  }
}
