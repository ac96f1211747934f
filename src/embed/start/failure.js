// What is left where the program does not start: the finished page, a line that says why, and one
// message that tells a developer what to change.

function fail(reason, advice) {
  host.dataset.failed = reason;
  /** @type {NodeListOf<HTMLInputElement | HTMLButtonElement | HTMLSelectElement>} */
  const controls = host.querySelectorAll("input, button, select");
  for (const control of controls) control.disabled = true;
  document.querySelector(`[data-unavailable="${reason}"]`).hidden = false;
  console.error(`pledge-explainer: ${advice}`);
  offerPresets();
}

/** Shows the page under a state of the law, from what was written down when it was built. */
let choosePreset = (/** @type {string} */ _preset) => {};

/** Without the program the states of the law can still be chosen. */
function offerPresets() {
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
    choosePreset = (preset) => {
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
  };
  document.head.append(script);
}

/** What follows the reader only with all of the program; the style sheet names it too, at `data-behind`. */
const deep = '[data-part="worth"], [data-part="verdict"] > .part__note, [data-part="method"] > .disclosure, .map, .goal-seek, .part__uncertainty, [data-share]';

/** Leaves out what would not follow the reader, where not all of the program came. */
function leaveOut(advice) {
  for (const piece of host.querySelectorAll(deep)) piece.hidden = true;
  console.error(`pledge-explainer: what does not follow the sliders is left out. ${advice}`);
}

const together = "Copy all files of pkg/ again, together, and empty the caches in between.";

/** The program, from its JavaScript side on, with the words of the language. */
const files = isBrief ? ["brief.js", "brief_bg.wasm", `brief.${language}`] : ["page.js", "page_bg.wasm", `words.${language}`, "page_deferred.wasm"];

/** Why the program cannot even be asked for, if so: the reason and what to change. */
function obstacle() {
  if (typeof WebAssembly !== "object") {
    return ["unsupported", "this browser has no WebAssembly (old, or in lockdown mode). The finished page stays; there is nothing to change."];
  }
  try {
    // The shortest module there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return ["blocked", `the Content-Security-Policy of ${location.href} does not let WebAssembly run. Add 'wasm-unsafe-eval' to its script-src.`];
  }
  if (location.protocol === "file:") {
    return ["isolated", "browsers load no modules from file: addresses. Serve the folder, for instance with `npx http-server`."];
  }
  return null;
}

/** Looks at what did arrive, to say what is wrong with it. */
async function diagnose(error) {
  if (window.origin === "null") {
    return ["isolated", `this frame has no origin of its own, so the server of ${location.host} must send "Access-Control-Allow-Origin: *" with .js and .wasm; or add allow-same-origin to the sandbox attribute (${error}).`];
  }
  let odd = host.dataset.build === build ? "" : "the HTML of the page";
  for (const name of files) {
    const address = new URL(name, base).href;
    const answer = await fetch(address).catch(() => null);
    if (!answer) return ["missing", `${address} could not be fetched. Is the server reachable, and does connect-src allow 'self'?`];
    if (!answer.ok) return ["missing", `${address} answers ${answer.status}. Copy all files of pkg/ to the same folder.`];
    const type = answer.headers.get("Content-Type") ?? "nothing";
    if (name.endsWith(".js") && !type.includes("javascript")) {
      return ["missing", `${address} is served as ${type}. Serve .js as text/javascript.`];
    }
    const start = new Uint8Array(await answer.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (!new TextDecoder("latin1").decode(start).includes(build)) odd ||= address;
    if (name.endsWith(".wasm")) {
      if (start[1] !== 97 || start[2] !== 115 || start[3] !== 109) {
        return ["missing", `${address} is no WebAssembly (it is served as ${type}). Does the server answer with a page of its own?`];
      }
    }
  }
  const fault = error instanceof WebAssembly.CompileError
    ? "the .wasm files did not arrive whole"
    : `${odd || `${files[0]}, the .wasm files`} and ${base}start.js are of different versions`;
  return ["missing", `${fault} (${error}). ${together}`];
}

