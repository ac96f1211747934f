// Share or save: all it takes is loaded when a reader first asks for it.

function offerSharing() {
  // The address is behind where a frame without an origin of its own may not write it.
  let state = location.search.slice(1);
  for (const type of ["ready", "change"]) {
    host.addEventListener(`pledge-${type}`, (/** @type {CustomEvent<PledgeDetail>} */ { detail }) => { state = detail.state; });
  }
  for (const button of host.querySelectorAll("[data-share]")) {
    button.addEventListener("click", async () => {
      const { toggle } = await import(`${base}share.js`);
      toggle(button, () => new URLSearchParams(state));
    });
  }
}
