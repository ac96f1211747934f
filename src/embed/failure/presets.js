// Without the program the states of the law can still be chosen: what the page shows under each was written down
// when it was built.

/** Lets a reader choose, and hands over what chooses. */
function offerPresets({ host, folder, query, together, take }) {
  const script = document.createElement("script");
  script.src = `${folder}presets.js`;
  script.onload = () => {
    // A page of one part has not all of it.
    const place = (watched) => host.querySelector(`[data-watched="${watched}"]`);
    const read = (id) => {
      /** @type {NodeListOf<HTMLInputElement>} */
      const [slider] = host.querySelectorAll(`[data-lever="${id}"], [data-hand="${id}"]`);
      if (!slider) return [];
      const fill = slider.closest("[data-control], [data-hand-control]").querySelector(".fill");
      return [slider.defaultValue, fill.getAttribute("width"), slider.getAttribute("aria-valuetext")];
    };
    const { shape, ...presets } = window.pledgePresets;
    if (shape !== host.dataset.shape) {
      console.error(`pledge-explainer: presets.js is of another build, so the law cannot be chosen. ${together}`);
      return;
    }
    const states = Object.values(presets);
    const start = { blocks: {}, levers: {} };
    for (const { blocks, levers } of states) {
      for (const watched of Object.keys(blocks)) if (place(watched)) start.blocks[watched] = place(watched).innerHTML;
      for (const id of Object.keys(levers)) start.levers[id] = read(id);
    }
    const buttons = [.../** @type {NodeListOf<HTMLButtonElement>} */ (host.querySelectorAll("[data-preset]"))];
    const choosePreset = (preset) => {
      if (!buttons.some((button) => button.dataset.preset === preset)) return;
      /** @type {Partial<PledgePreset>} */
      const { blocks, levers } = presets[preset] ?? {};
      for (const [watched, html] of Object.entries({ ...start.blocks, ...blocks })) {
        if (place(watched)) place(watched).innerHTML = html;
      }
      for (const [id, [value, along, words]] of Object.entries({ ...start.levers, ...levers })) {
        for (const control of host.querySelectorAll(`[data-control="${id}"], [data-hand-control="${id}"]`)) {
          for (const input of control.querySelectorAll("input")) input.value = value;
          control.querySelector("[type=range]").setAttribute("aria-valuetext", words);
          control.querySelector(".fill").setAttribute("width", along);
          for (const end of ["x1", "x2"]) control.querySelector(".start").setAttribute(end, along);
        }
      }
      // Only the program draws other futures.
      for (const luck of host.querySelectorAll(".uncertainty")) luck.hidden = Boolean(blocks);
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.preset === preset));
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

