// How high each part is at each width, as the built page says: for the table in
// `src/embed/reserve.js` and the one in docs/embedding.md. `cargo xtask heights` writes both.
// What is reserved must suffice in whatever fonts a reader has, so the highest of each is taken.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fontSets, openPage } from "./harness.mjs";

/**
 * Where a column of the table in reserve.js begins; a column holds up to the next one. Three are where
 * the style sheet changes the layout, with the padding added.
 */
export const columns = [0, 340, 380, 480, 632, 672, 760, 932];
/** How docs/embedding.md names the columns. */
const ranges = columns.map((from, at) => (at === 0 ? `to ${columns[1] - 1} px` : at === columns.length - 1 ? `from ${from} px` : `${from}–${columns[at + 1] - 1}`));
/** From the narrowest phone to where the page grows no wider. */
const narrowest = 320;
const widest = 1104;
const step = 4;

/** For all parts, each part, and what is around them (`frame`): the height at each of some widths, in the fonts of each page. */
export async function measure(pages, widths) {
  const all = await Promise.all(pages.map((page) => measureOne(page, widths)));
  // What is shared is taken off a sum, so less of it reserves more.
  const pick = (name) => (name === "frame" ? Math.min : Math.max);
  const highest = (name) => widths.map((_, at) => pick(name)(...all.map((heights) => heights[name][at])));
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, highest(name)]));
}

function measureOne(page, widths) {
  return page.evaluate((widths) => {
    const { body } = document;
    // What is left out of sight keeps its height in any width.
    document.querySelector("[data-content-visibility]")?.removeAttribute("data-content-visibility");
    // Opened where the window is wide; the style sheet says what shows at each width.
    for (const one of document.querySelectorAll(".disclosure, .disputed")) one.open = false;
    const parts = [...document.querySelectorAll("[data-part]")];
    const opening = document.querySelector(".opening");
    const host = document.querySelector("[data-pledge-explainer]");
    const at = () =>
      widths.map((width) => {
        body.style.width = `${width}px`;
        return body.getBoundingClientRect().height;
      });
    const heights = { all: at() };
    opening.hidden = true;
    for (const part of parts) part.hidden = true;
    host.dataset.extent = "parts";
    heights.frame = at();
    for (const part of parts) {
      part.hidden = false;
      host.dataset.extent = part.dataset.part === "brief" ? "brief" : "parts";
      heights[part.dataset.part] = at();
      part.hidden = true;
    }
    opening.hidden = false;
    delete host.dataset.extent;
    for (const part of parts) part.hidden = false;
    body.style.width = "";
    return heights;
  }, widths);
}

/** The table of reserve.js: the most that each column needs, in tens of pixels. */
export async function table(pages) {
  const widths = [];
  for (let width = narrowest; width <= widest; width += step) widths.push(width);
  const measured = await measure(pages, widths);
  const inColumn = (index) => widths.map((width) => width >= columns[index] && !(width >= columns[index + 1]));
  const most = (heights, index) => {
    const inside = inColumn(index);
    return Math.ceil(Math.max(...heights.filter((_, at) => inside[at])) / 10);
  };
  const { frame, ...rows } = measured;
  const row = ([name, heights]) => [name, columns.map((_, index) => most(heights, index))];
  return { frame: Math.floor(Math.min(...frame) / 10), ...Object.fromEntries(Object.entries(rows).map(row)) };
}

const source = new URL("../../src/embed/reserve.js", import.meta.url);
const embedding = new URL("../../docs/embedding.md", import.meta.url);

/** The table as reserve.js has it, in tens of pixels. */
export async function reserved() {
  const [, rows] = /const heights = \{([^}]*)\}/.exec(await readFile(source, "utf8"));
  const written = Object.fromEntries([...rows.matchAll(/(\w+): (\[[^\]]*\]|\d+)/g)].map(([, name, row]) => [name, JSON.parse(row)]));
  // Each but the first stands as its step from the one before.
  for (const row of Object.values(written)) row.forEach?.((step, at) => { row[at] = step + (row[at - 1] ?? 0); });
  return written;
}

/** The same as docs/embedding.md has it, and the heights of its examples, which hold at any width. */
export function documented(text, { frame, all, ...parts }) {
  const lines = [
    "",
    `| part | ${ranges.join(" | ")} |`,
    `|---|${ranges.map(() => "--:").join("|")}|`,
    ...Object.entries({ "the whole page": all, ...parts }).map(([name, row]) => `| ${name} | ${row.map((height) => 10 * height).join(" | ")} |`),
    "",
  ];
  const most = (part) => 10 * Math.max(...parts[part]);
  return between(text, "<!-- heights:start -->", "<!-- heights:end -->", lines.join("\n"))
    .replace(/(\/pkg\/currency\/"\s[^>]* height=")\d+/g, (_, before) => before + most("currency"))
    .replace(/(\/pkg\/brief\/"\s[^>]* height=")\d+/g, (_, before) => before + most("brief"))
    .replace(/(min-height: )\d+/g, (_, before) => before + most("brief"));
}

/** `text` with what stands between two lines put anew. */
function between(text, start, end, lines) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${start} … ${end} is not there`);
  return text.slice(0, from + start.length) + `\n${lines}\n` + text.slice(text.lastIndexOf("\n", to) + 1);
}

async function write(pages) {
  // Each but the first as its step from the one before: fewer digits.
  const steps = (row) => row.map?.((height, column) => height - (row[column - 1] ?? 0)) ?? row;
  const measured = await table(pages);
  const rows = Object.entries(measured).map(([name, row]) => `${name}: ${JSON.stringify(steps(row))}`);
  const code = `const widths = [${columns.join(",")}];\nconst heights = {\n  ${rows.join(",\n  ")},\n};`;
  await writeFile(source, between(await readFile(source, "utf8"), "// heights:start", "// heights:end", code));
  await writeFile(embedding, documented(await readFile(embedding, "utf8"), measured));
}

/** The page in each set of fonts. */
export const openPages = (t) => Promise.all(fontSets.map((fonts) => openPage(t, { fonts })));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write(await openPages({ after() {} }));
  // The browsers go with the process.
  process.exit();
}
