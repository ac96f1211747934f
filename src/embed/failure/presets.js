// Without the program the states of the law can still be chosen: what the page shows under each was written down
// when it was built.

/**
 * Lets a reader choose, and hands over what chooses.
 *
 * @param {PledgePage} page
 */
export function offerPresets({ host, folder, query, together, take }) {
  const script = document.createElement("script");
  script.src = `${folder}presets.js`;
  script.onload = () => {
    // A page of one part has not all of it.
    const place = (/** @type {string} */ watched) => host.querySelector(`[data-watched="${watched}"]`);
    /** How a slider stands: its value, how far it is filled, and its words. All of them have all three. */
    const read = (/** @type {string} */ id) => {
      /** @type {NodeListOf<HTMLInputElement>} */
      const [slider] = host.querySelectorAll(`[data-lever="${id}"], [data-hand="${id}"]`);
      if (!slider) return null;
      const fill = slider.closest("[data-control], [data-hand-control]")?.querySelector(".fill");
      return /** @type {PledgeLever} */ ([slider.defaultValue, fill?.getAttribute("width"), slider.getAttribute("aria-valuetext")]);
    };
    const { shape, ...presets } = window.pledgePresets;
    if (shape !== host.dataset.shape) {
      console.error(`pledge-explainer: presets.js is of another build, so the law cannot be chosen. ${together}`);
      return;
    }
    const states = Object.values(presets);
    /** @type {PledgePreset} */
    const start = { blocks: {}, levers: {} };
    for (const { blocks, levers } of states) {
      for (const watched of Object.keys(blocks)) {
        const block = place(watched);
        if (block) start.blocks[watched] = block.innerHTML;
      }
      for (const id of Object.keys(levers)) {
        const lever = read(id);
        if (lever) start.levers[id] = lever;
      }
    }
    const buttons = [.../** @type {NodeListOf<HTMLButtonElement>} */ (host.querySelectorAll("[data-preset]"))];
    const choosePreset = (/** @type {unknown} */ preset) => {
      const chosen = buttons.find((button) => button.dataset.preset === preset)?.dataset.preset;
      if (!chosen) return;
      /** @type {Partial<PledgePreset>} */
      const { blocks, levers } = presets[chosen] ?? {};
      for (const [watched, html] of Object.entries({ ...start.blocks, ...blocks })) {
        const block = place(watched);
        if (block) block.innerHTML = html;
      }
      for (const [id, [value, along, words]] of Object.entries({ ...start.levers, ...levers })) {
        for (const control of host.querySelectorAll(`[data-control="${id}"], [data-hand-control="${id}"]`)) {
          for (const input of control.querySelectorAll("input")) input.value = value;
          control.querySelector("[type=range]")?.setAttribute("aria-valuetext", words);
          control.querySelector(".fill")?.setAttribute("width", along);
          for (const end of ["x1", "x2"]) control.querySelector(".start")?.setAttribute(end, along);
        }
      }
      // Only the program draws other futures.
      for (const luck of host.querySelectorAll(".uncertainty")) luck.hidden = Boolean(blocks);
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.preset === chosen));
    };
    for (const button of buttons) {
      button.disabled = false;
      button.addEventListener("click", () => choosePreset(button.dataset.preset));
    }
    choosePreset(query.get("preset"));
    take(choosePreset);
  };
  document.head.append(script);
}
