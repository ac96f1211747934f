// What reacting takes at the least for the files of the page of brief: it asks for all of them, has the program
// instantiated and says so. It replaces start.js in the bench, which stands behind it as a comment.

const base = new URL(".", document.currentScript.src).href;

async function load() {
  fetch(`${base}corrections.json`);
  const [module, words] = ["brief_bg.wasm", "brief.en"].map((name) => fetch(base + name));
  const program = await import(`${base}brief.js`);
  await program.default({ module_or_path: module });
  await (await words).text();
  document.querySelector("[data-pledge-explainer]").dataset.ready = "";
}

load();
