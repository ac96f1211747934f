// What a screen reader meets in each part, as lines of text: role, name, value and state, each
// level indented. `cargo xtask accessibility` writes them to `accessibility/<lang>/<part>.txt`.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Where the lines of a part are kept. */
export const kept = (lang, part) => new URL(`accessibility/${lang}/${part}.txt`, import.meta.url);

/** The states that are said, where they are true. */
const states = ["pressed", "expanded", "disabled", "selected", "busy"];

/** Only for the layout, or the browser's own. */
const unsaid = ["generic", "none", "RootWebArea", "LabelText", "rowgroup", "strong"];

/** What stands in these is said by their name or not at all. */
const whole = ["button", "image", "slider", "spinbutton", "combobox"];

/** The accessibility tree of the browser itself below what a selector finds. */
export async function tree(page, selector) {
  const debug = await page.context().newCDPSession(page);
  const { root } = await debug.send("DOM.getDocument", { depth: -1 });
  const { nodeId } = await debug.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node } = await debug.send("DOM.describeNode", { nodeId });
  const { nodes } = await debug.send("Accessibility.getFullAXTree");
  await debug.detach();
  // The debugger leaves out the words that stand for a value.
  const words = new Map();
  const read = ({ backendNodeId, attributes = [], children = [] }) => {
    const at = attributes.indexOf("aria-valuetext");
    if (at >= 0) words.set(backendNodeId, attributes[at + 1]);
    children.forEach(read);
  };
  read(root);
  for (const one of nodes) one.words = words.get(one.backendDOMNodeId);
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return lines(start, byId).map(({ depth, text }) => `${"  ".repeat(depth)}${text.trim()}\n`).join("");
}

/** Two texts side by side, told apart where they are two. */
const beside = (one, other) => one + (/\s$/.test(one) || /^[\s.,:;)]/.test(other) ? "" : " ") + other;

/** A node and all below it; texts side by side are one. */
function lines(node, byId, depth = 0) {
  const role = node.role?.value;
  const text = node.name?.value.replace(/\s+/g, " ") ?? "";
  if (role === "StaticText") return text.trim() ? [{ depth, text, isText: true }] : [];
  const name = text.trim();
  const isShown = !node.ignored && !unsaid.includes(role);
  const below = node.childIds
    .map((id) => byId.get(id))
    .filter((child) => child && child.role?.value !== "InlineTextBox")
    .flatMap((child) => lines(child, byId, isShown ? depth + 1 : depth));
  const joined = [];
  for (const line of below) {
    const last = joined.at(-1);
    if (line.isText && last?.isText && last.depth === line.depth) last.text = beside(last.text, line.text);
    else joined.push({ ...line });
  }
  // The words of a label are its control's name.
  if (role === "LabelText") return joined.filter(({ isText }) => !isText);
  if (!isShown) return joined;
  const property = (wanted) => node.properties?.find(({ name }) => name === wanted)?.value.value;
  const number = node.value?.value;
  // The browser keeps numbers in single precision.
  const value = node.words ?? (typeof number === "number" ? Number(number.toPrecision(7)) : number);
  const said = [
    property("level") ? `${role} ${property("level")}` : role,
    name && JSON.stringify(name),
    value !== undefined && value !== "" && `= ${value}`,
    ...states.filter((state) => ["true", true].includes(property(state))).map((state) => `(${state})`),
  ];
  const own = { depth, text: said.filter(Boolean).join(" ") };
  // What only repeats the name is not met twice.
  const letters = (text) => text.replace(/\s/g, "");
  const isRepeated = joined.every(({ isText }) => isText) && letters(joined.map(({ text }) => text).join("")) === letters(name);
  return [own, ...(isRepeated || whole.includes(role) ? [] : joined)];
}

/** Every part as a reader meets it who has opened the further sliders and events, and the head of the page. */
export async function trees(page) {
  await page.locator("details:is(.more, .folded)").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-strip]")].every((strip) => !strip.checkVisibility() || strip.hasChildNodes()),
  );
  const parts = await page.locator("[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
  const found = { opening: await tree(page, ".opening") };
  for (const part of parts) found[part] = await tree(page, `[data-part="${part}"]`);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { languages, openWhole, settled } = await import("./harness.mjs");
  for (const { lang, path } of languages) {
    const page = await openWhole({ after() {} }, { path });
    await settled(page);
    for (const [part, lines] of Object.entries(await trees(page))) {
      await mkdir(new URL(".", kept(lang, part)), { recursive: true });
      await writeFile(kept(lang, part), lines);
    }
  }
  // The browser goes with the process.
  process.exit();
}
